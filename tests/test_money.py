"""Money: currencies, arithmetic, output."""

import operator
from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given

from vn_foreign_relations import Money, Number, ParseError, extract, strategies
from vn_foreign_relations.tables.currencies import currencies
from vn_foreign_relations.types import Bound, Dialect


@pytest.mark.parametrize("currency", currencies().by_code.values(), ids=lambda currency: str(currency.code))
def test_every_name_and_symbol_is_read(currency: object) -> None:
    row = next(c for c in currencies().by_code.values() if c is currency)
    for name in (*row.names, *row.symbols):
        assert Money.parse(f"1,2 triệu {name}") == Money(Decimal(1_200_000), row.code)
    for symbol in row.symbols:
        if len(symbol) > 1 and not symbol.islower() and row.fronted:
            assert Money.parse(f"{symbol} 1,2 triệu") == Money(Decimal(1_200_000), row.code)


@given(strategies.money())
def test_parse_reads_what_str_writes(money: Money) -> None:
    assert Money.parse(str(money)) == money


def test_a_missing_currency_is_named_with_its_place() -> None:
    with pytest.raises(ParseError) as error:
        Money.parse("1,2 tỷ")
    assert error.value.span == (6, 6)
    assert str(error.value) == ("expected a currency, such as đồng, USD or euro at position 6\n  1,2 tỷ\n        ^")


def test_what_stands_behind_is_named_with_its_place() -> None:
    with pytest.raises(ParseError) as error:
        Money.parse("  1,2 tỷ USD rồi")
    assert (error.value.span, error.value.expected) == ((12, 16), "the end of the text")


def test_money_adds_only_within_one_currency() -> None:
    dong, dollars = Money(Decimal(5), "VND"), Money(Decimal(5), "USD")
    assert dong + Money(Decimal("0.5"), "VND") == Money(Decimal("5.5"), "VND")
    assert sum([dong, dong, dong]) == dong * 3 == 3 * dong
    assert dong - Money(Decimal(7), "VND") == Money(Decimal(-2), "VND")
    with pytest.raises(ValueError, match="5 đồng and 5 USD cannot be added: VND is not USD"):
        _ = dong + dollars
    with pytest.raises(ValueError, match="cannot be compared: VND is not USD"):
        _ = dong < dollars
    with pytest.raises(TypeError):
        _ = dong + 5


@pytest.mark.parametrize("compare", [operator.lt, operator.le, operator.gt, operator.ge])
@pytest.mark.parametrize("other", [5, "5 đồng", None, Number(Decimal(5)), Decimal(5)], ids=repr)
def test_money_compares_with_nothing_of_another_type(compare: Callable[[object, object], bool], other: object) -> None:
    dong = Money(Decimal(5), "VND")
    for pair in ((dong, other), (other, dong)):
        with pytest.raises(TypeError, match="not supported between instances"):
            compare(*pair)
    assert dong != other


def test_comparison_holds_both_ways() -> None:
    less, more = Money(Decimal(5), "VND"), Money(Decimal(6), "VND", bound=Bound.AT_LEAST)
    assert less < more
    assert less <= more
    assert more > less
    assert more >= less
    assert not less > more
    assert less >= Money(Decimal(5), "VND")


def test_nought_has_no_sign() -> None:
    assert repr(Money(Decimal("-0.00"), "VND")) == "Money(amount=Decimal('0'), currency='VND')"
    assert repr(Money(None, "VND", low=Decimal("-0"), high=Decimal(2)).low) == "Decimal('0')"
    assert repr(Number(low=Decimal(-2), high=Decimal("-0")).high) == "Decimal('0')"


def test_ranges_and_bounds_add_where_the_result_is_known() -> None:
    some = Money(None, "VND", low=Decimal(1), high=Decimal(3), bound=Bound.APPROXIMATELY)
    assert some + Money(Decimal(2), "VND") == Money(
        None, "VND", low=Decimal(3), high=Decimal(5), bound=Bound.APPROXIMATELY
    )
    assert Money(Decimal(2), "VND") - Money(None, "VND", low=Decimal(1), high=Decimal(3)) == Money(
        None, "VND", low=Decimal(-1), high=Decimal(1)
    )
    assert some * 2 == Money(None, "VND", low=Decimal(2), high=Decimal(6), bound=Bound.APPROXIMATELY)
    with pytest.raises(ValueError, match="how the result is bounded"):
        _ = Money(Decimal(1), "VND", bound=Bound.MORE_THAN) + Money(Decimal(1), "VND", bound=Bound.NEARLY)
    with pytest.raises(ValueError, match="cannot be multiplied"):
        _ = some * -1


def test_sums_of_the_seeds_hold() -> None:
    assert Money.parse("1.015 tỷ đồng") + Money.parse("268 tỷ đồng") == Money.parse("1.283 tỷ đồng")


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("3,7 tỷ USD", "3,7 tỷ USD"),
        ("10.388 tỷ đồng", "10.388 tỷ đồng"),
        ("1.284.567.000 đồng", "1.284.567.000 đồng"),
        ("0,5 triệu đồng", "500.000 đồng"),
        ("2-4 tỷ đồng/năm", "từ 2 đến 4 tỷ đồng/năm"),
        ("US$ 1,2 triệu", "1,2 triệu USD"),
        ("xấp xỉ 40 tỷ USD", "khoảng 40 tỷ USD"),
        ("1.230.000.000 đồng", "1,23 tỷ đồng"),
        ("1.234.000.000 đồng", "1.234 triệu đồng"),
        ("999.990.000 đồng", "999,99 triệu đồng"),
        ("1.000.000 đồng", "1 triệu đồng"),
        ("1.050.000 đồng", "1,05 triệu đồng"),
        ("1.005.000 đồng", "1.005.000 đồng"),
        ("999.000 đồng", "999.000 đồng"),
        ("1.000.000,5 đồng", "1.000.000,5 đồng"),
        ("từ 900.000 đến 1.000.000 đồng", "từ 900.000 đến 1.000.000 đồng"),
        ("từ 1,5 triệu đến 2 tỷ đồng", "từ 1,5 đến 2.000 triệu đồng"),
    ],
)
def test_str_writes_vietnamese(text: str, written: str) -> None:
    assert str(Money.parse(text)) == written


def test_groups_behind_a_date_are_another_number() -> None:
    assert [m.text for m in extract("tháng 5 200 triệu đồng", kinds=[Money])] == ["200 triệu đồng"]
    assert extract("Điều 5 200 triệu đồng", kinds=[Money]).mentions == ()
    assert [m.text for m in extract("vốn 5 200 triệu đồng", kinds=[Money])] == ["5 200 triệu đồng"]
    assert [m.text for m in extract("vốn 5\u00a0200 triệu đồng", kinds=[Money])] == ["5\u00a0200 triệu đồng"]


def test_words_are_those_of_contracts() -> None:
    assert Money.parse("1.283 tỷ đồng").words() == "một nghìn hai trăm tám mươi ba tỷ đồng"
    assert Money.parse("1.005 USD").words(Dialect.SOUTH) == "một ngàn không trăm lẻ năm đô la Mỹ"


def test_babel_writes_any_locale() -> None:
    assert Money.parse("1,2 triệu USD").format("en_US") == "$1,200,000.00"
    assert Money.parse("1.283.000,5 đồng").format() == "1.283.000,5\u00a0₫"
    assert Money.parse("hơn 5 USD").format("en_US") == ">$5.00"
    assert Money.parse("2-4 USD").format("en_US") == "$2.00–$4.00"


def test_an_unknown_currency_is_refused() -> None:
    with pytest.raises(ValueError, match="expected one of the currency codes VND, USD"):
        Money(Decimal(1), "XYZ")


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        ("12.08 USD", "mười hai đô la Mỹ và tám xu"),
        ("12.5 USD", "mười hai đô la Mỹ và năm mươi xu"),
        ("1.000,24 EUR", "một nghìn euro và hai mươi tư xu"),
        ("-12.08 USD", "âm mười hai đô la Mỹ và tám xu"),
        ("0.08 USD", "không đô la Mỹ và tám xu"),
        ("-0.08 USD", "âm không phẩy không tám đô la Mỹ"),
        ("12,0855 USD", "mười hai phẩy không tám năm năm đô la Mỹ"),
        ("12,5 đồng", "mười hai phẩy năm đồng"),
        ("hơn 12.08 USD", "hơn mười hai đô la Mỹ và tám xu"),
        ("12 USD", "mười hai đô la Mỹ"),
    ],
)
def test_hundredths_are_said_apart_and_read_back(amount: str, words: str) -> None:
    money = Money.parse(amount)
    assert money.words() == words
    assert Money.parse(words) == money


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        ("1.358.000 đồng", "Một triệu ba trăm năm mươi tám nghìn đồng chẵn"),
        ("1.358.024 đồng", "Một triệu ba trăm năm mươi tám nghìn không trăm hai mươi bốn đồng chẵn"),
        ("12.08 USD", "Mười hai đô la Mỹ và tám xu"),
        ("12,5 đồng", "Mười hai phẩy năm đồng"),
        ("12 USD/tháng", "Mười hai đô la Mỹ chẵn/tháng"),
        ("từ 5 đến 7 triệu đồng", "Từ năm triệu đến bảy triệu đồng"),
    ],
)
def test_invoices_have_a_capital_and_say_where_nothing_follows(amount: str, words: str) -> None:
    money = Money.parse(amount)
    assert money.words(four="bốn", invoice=True) == words
    assert Money.parse(words) == money


@given(strategies.money().filter(lambda money: money.amount is not None))
def test_words_read_back(money: Money) -> None:
    assert Money.parse(money.words()) == Money.parse(money.words(invoice=True)) == money


@pytest.mark.parametrize("text", ["$ \n 5", "5\n  USD", "5 \r\nUSD"])
def test_a_line_break_within_one_expression_is_a_gap(text: str) -> None:
    assert Money.parse(text) == Money(Decimal(5), "USD")
