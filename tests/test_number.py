"""Numbers: every spelling of a value reads back to it, and what has no reading is refused."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vn_foreign_relations import Money, Number, ParseError, Percent, extract, strategies
from vn_foreign_relations.figures.digits import read_digits
from vn_foreign_relations.figures.numeral import read_numeral
from vn_foreign_relations.figures.writing import spell
from vn_foreign_relations.reading.cursor import Cursor
from vn_foreign_relations.types import Bound, Dialect


@pytest.mark.parametrize(
    ("digits", "value"),
    [
        ("10.388", "10388"), ("1.234.567", "1234567"), ("1.876,7", "1876.7"), ("1,234.56", "1234.56"), ("1,234,567", "1234567"),
        ("3,69", "3.69"), ("2,155", "2.155"), ("3.7", "3.7"), ("99.50", "99.50"), ("0.283", "0.283"), ("0,283", "0.283"),
        ("05", "5"), ("1.234,567", "1234.567"), ("1234.567", "1234.567"), ("1234,5", "1234.5"),
    ],
)  # fmt: skip
def test_separators_have_one_reading(digits: str, value: str) -> None:
    assert Number.parse(digits) == Number(Decimal(value))


@pytest.mark.parametrize(
    "digits",
    ["1.23.456", "1.876.7", "12,34,56", "1,2.3,4", "1.2.3", "00.5", "0.283,5", "1.234,5.6", "01.234.567", "1,23.45"],
)
def test_separators_without_a_reading_are_refused(digits: str) -> None:
    with pytest.raises(ParseError, match="a number that has one reading"):
        Number.parse(digits)
    assert read_digits(digits) is None


@pytest.mark.parametrize("text", ["5/3", "5/x", "5:3", "5*3", "5-a", "5--3", "5.a", "5._"])
def test_digits_that_are_part_of_something_else_are_no_number(text: str) -> None:
    assert read_numeral(Cursor(text), 0) is None
    assert (read_numeral(Cursor(text, whole=True), 0) is None) is (text != "5/x")


@pytest.mark.parametrize("rest", ["", ":", ": x", "*", "* x", "-", "-3", "- x", ".", ". x", ".X", ",", "%", ")"])
def test_digits_go_on_over_no_mark_that_may_end_them(rest: str) -> None:
    numeral = read_numeral(Cursor(f"5{rest}"), 0)
    assert numeral is not None
    assert (numeral.value, numeral.end) == (Decimal(5), 1)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("25 nghìn tỷ", "25e12"), ("1 triệu tỷ", "1e15"), ("1 tỷ 200 triệu", "1.2e9"), ("3 nghìn 450 tỷ", "3450e9"),
        ("2 tỷ rưỡi", "2.5e9"), ("nửa tỷ", "5e8"), ("5tr", "5e6"), ("500k", "5e5"), ("1tr5", "1.5e6"), ("2 tỷ 5", "2.5e9"), ("2 tỷ 350", "2.35e9"), ("1 tỷ 200", "1.2e9"), ("1tr250", "1.25e6"), ("3 nghìn 045", "3045"),
        ("ba chục", "30"), ("chục nghìn tỷ", "1e13"), ("73 vạn", "730000"), ("1 234 567", "1234567"), ("1\u00a0283", "1283"),
        ("hai mươi mốt", "21"), ("mười lăm", "15"), ("ba mươi nhăm", "35"), ("hăm tư", "24"), ("băm lăm", "35"), ("sáu tư", "64"),
        ("một trăm lẽ năm", "105"), ("hai muơi ngìn", "20000"), ("một nghìn hai mươi", "1020"), ("hai nghìn mười lăm", "2015"),
        ("một trăm linh tư", "104"), ("một trăm lẻ năm", "105"), ("một nghìn không trăm linh năm", "1005"),
        ("tỷ không trăm linh một", "1000000001"), ("trăm rưỡi", "150"), ("hai triệu rưỡi", "2.5e6"), ("ba tỷ hai", "3.2e9"), ("nghìn hai", "1200"),
        ("hai phẩy năm", "2.5"), ("ba phẩy bảy tỷ", "3.7e9"), ("ba phẩy mười bốn", "3.14"), ("hai phẩy không năm", "2.05"),
        ("âm năm", "-5"), ("-5,5", "-5.5"), ("bẩy mươi", "70"), ("không", "0"), ("07 (bảy)", "7"), ("bảy (07)", "7"),
        ("ba triệu bốn trăm năm mươi ba nghìn tám trăm bốn mươi bảy tỉ hai trăm chín mươi tám triệu bốn trăm bảy mươi tám nghìn chín trăm ba mươi", "3453847298478930"),
        ("ba mươi nhăm tỷ hai trăm mười bảy triệu ba mươi tư vạn bảy ngàn tám trăm lẻ chín", "35217347809"),
        ("một nghìn tỷ hai trăm tỷ", "1.2e12"), ("tỷ tỷ", "1e18"), ("HAI MƯƠI TRIỆU", "2e7"),
    ],
)  # fmt: skip
def test_scales_and_words_are_read(text: str, value: str) -> None:
    assert Number.parse(text) == Number(Decimal(value))


@pytest.mark.parametrize(
    "text",
    ["hai ba", "hai trăm triệu ba tỷ", "một triệu hai trăm", "1 tỷ 25", "1 tỷ 2000", "1 trăm 200", "một tỷ một tỷ", "mười mốt", "mười tư", "tỷ nghìn", "mươi lăm",
     "hai mươi mươi", "năm trăm trăm", "1,5 tỷ 200 triệu", "1 tỷ 2.000 triệu", "lăm", "linh năm", "một số", "tỷ tỷ tỷ tỷ", ""],
)  # fmt: skip
def test_invalid_orders_are_refused(text: str) -> None:
    with pytest.raises(ParseError):
        Number.parse(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ước khoảng 5%", "ước khoảng 5%"),
        ("ước tính vào khoảng gần 5%", "vào khoảng gần 5%"),
        ("không ít hơn không thấp hơn không ít hơn 5%", "không thấp hơn không ít hơn 5%"),
        ("không ít hơn từ không thấp hơn -5 đến 5%", "không ít hơn từ không thấp hơn -5 đến 5%"),
        ("từ từ từ 5 đến 7%", "từ 5 đến 7%"),
    ],
)
def test_no_more_than_two_bounds_stand_together(text: str, found: str) -> None:
    [mention] = extract(text)
    assert mention.text == found
    assert Percent.parse(found) == mention.value


@given(strategies.decimals(digits=18, places=4), st.data())
def test_every_spelling_of_a_value_reads_back(value: Decimal, data: st.DataObject) -> None:
    assert Number.parse(data.draw(strategies.spellings(value))) == Number(value)


GROUPS = st.lists(st.integers(0, 999) | st.just(0) | st.integers(0, 20), min_size=1, max_size=12)


@given(
    GROUPS.map(lambda groups: sum(group * 1000**place for place, group in enumerate(groups))), st.sampled_from(Dialect)
)
def test_words_read_back(value: int, dialect: Dialect) -> None:
    assert Number.parse(Number(Decimal(value)).words(dialect)) == Number(Decimal(value))


@given(strategies.numbers())
def test_parse_reads_what_str_writes(number: Number) -> None:
    assert Number.parse(str(number)) == number


def test_words_of_north_and_south() -> None:
    assert spell(Decimal(1005)) == "một nghìn không trăm linh năm"
    assert spell(Decimal(1005), Dialect.SOUTH) == "một ngàn không trăm lẻ năm"
    assert spell(Decimal("-2.05")) == "âm hai phẩy không năm"
    assert spell(Decimal(1_000_000_001)) == "một tỷ không trăm linh một"
    assert spell(Decimal(10**18)) == "một tỷ tỷ"
    assert spell(Decimal(10**18 + 1)) == "một tỷ tỷ không trăm linh một"
    assert spell(Decimal(10**27 + 2 * 10**15)) == "một tỷ tỷ tỷ không trăm linh hai triệu tỷ"
    assert spell(Decimal(10**35)).endswith("trăm triệu tỷ tỷ tỷ")
    assert spell(Decimal(24), four="bốn") == "hai mươi bốn"
    assert spell(Decimal(14), four="tư") == "mười bốn"
    with pytest.raises(ValueError, match="no agreed words"):
        spell(Decimal(10**36))


def test_a_pile_of_signs_is_refused() -> None:
    with pytest.raises(ParseError):
        Number.parse("âm " * 2_000 + "5")


def test_long_numbers_are_exact() -> None:
    digits = "9" * 5_000
    assert Number.parse(digits).value == Decimal(digits)
    assert Number.parse(f"-{digits}").value == Number.parse(f"âm {digits}").value == Decimal(f"-{digits}")
    assert Number.parse(f"{digits} tỷ").value == Decimal(digits + "0" * 9)
    assert Number.parse(str(Number.parse(f"{digits},{digits}"))) == Number(Decimal(f"{digits}.{digits}"))


def test_order_answers_only_where_it_can() -> None:
    assert Number(Decimal(3)) < Number(Decimal(4)) <= Number(low=Decimal(4), high=Decimal(5))
    assert Number.parse("hơn 3") > Number(Decimal(3))
    assert Number.parse("dưới 3") < Number.parse("ít nhất 3")
    with pytest.raises(ValueError, match="it cannot be told"):
        _ = Number.parse("hơn 3") < Number(Decimal(4))
    with pytest.raises(ValueError, match="it cannot be told"):
        _ = Number.parse("khoảng 3") < Number(Decimal(4))
    with pytest.raises(TypeError, match="not supported between instances"):
        _ = Number(Decimal(1)) < "2"  # type: ignore[operator]  # what is tested


def test_values_are_checked() -> None:
    with pytest.raises(TypeError, match="expected finite Decimals"):
        Number(3.5)  # type: ignore[arg-type]  # what is tested
    with pytest.raises(TypeError, match="expected finite Decimals"):
        Number(Decimal("NaN"))
    with pytest.raises(ValueError, match="a low below a high"):
        Number(low=Decimal(5), high=Decimal(4))
    with pytest.raises(ValueError, match="one figure"):
        Number(Decimal(1), low=Decimal(1), high=Decimal(2))
    with pytest.raises(ValueError, match="one figure"):
        Number()
    assert repr(Number(Decimal(5), bound=Bound.NEARLY)) == "Number(value=Decimal('5'), bound=<Bound.NEARLY: 'nearly'>)"


def test_ends_that_are_excluded() -> None:
    rising = Number.parse("từ 16 đến dưới 18")
    assert rising == Number(low=Decimal(16), high=Decimal(18), high_open=True)
    assert str(rising) == "từ 16 đến dưới 18"
    assert rising.describe("en") == "16 to less than 18"
    assert rising.to_record() == {"low": "16", "high": "18", "high_open": True}
    assert Number.parse("trên 60 đến 120") == Number(low=Decimal(60), high=Decimal(120), low_open=True)
    assert rising < Number(Decimal(18)) <= Number.parse("18")
    assert not Number.parse("từ 16 đến 17") < Number(Decimal(16)) < Number.parse("trên 16 đến 17")
    with pytest.raises(ValueError, match="it cannot be told"):
        _ = rising < Number(Decimal(17))


def test_ends_add_and_multiply() -> None:
    paid, more = Money.parse("từ 5 đến dưới 7 triệu đồng"), Money.parse("trên 1 đến 2 triệu đồng")
    assert str(paid + more) == "từ hơn 6 đến dưới 9 triệu đồng"
    assert str(paid - more) == "từ 3 đến dưới 6 triệu đồng"
    assert str(paid + Money.parse("1 triệu đồng")) == "từ 6 đến dưới 8 triệu đồng"
    assert str(2 * paid) == "từ 10 đến dưới 14 triệu đồng"


def test_only_ends_of_ranges_are_excluded() -> None:
    with pytest.raises(ValueError, match="expected True of an end of a range"):
        Number(Decimal(5), low_open=True)
    with pytest.raises(ValueError, match="expected True of an end of a range"):
        Number(low=Decimal(5), high=Decimal(6), high_open=False)


@pytest.mark.parametrize(
    "text", ["từ 80 đến hơn 100", "từ 80 đến gần 100", "từ 5 đến khoảng 7", "từ 18 đến dưới 16", "đến dưới"]
)
def test_what_bounds_no_end_makes_no_range(text: str) -> None:
    with pytest.raises(ParseError):
        Number.parse(text)


def test_rates_belong_to_what_is_compared() -> None:
    assert str(Number.parse("15 triệu/tháng")) == "15.000.000/tháng"
    assert Number.parse("15 triệu mỗi tháng") > Number.parse("5 triệu/tháng")
    with pytest.raises(ValueError, match="year is not month"):
        _ = Number.parse("15 triệu/tháng") > Number.parse("5 triệu/năm")
