"""Cells of columns: values, defaults, the caller's currency."""

from decimal import Decimal

import pytest

import vn_foreign_relations as vfr
from vn_foreign_relations import Money, ParseError, Percent
from vn_foreign_relations.types import Reason


@pytest.mark.parametrize("kind", ["money", "Money", Money])
def test_a_kind_is_a_class_or_a_name(kind: str | type[Money]) -> None:
    assert vfr.parse(kind, "1.283 tỷ đồng") == Money(Decimal(1_283_000_000_000), "VND")


@pytest.mark.parametrize("cell", [None, float("nan"), Decimal("NaN"), "", "không rõ", "1.876.7"])
def test_what_has_no_reading_gives_the_default(cell: object) -> None:
    assert vfr.parse("money", cell, default=None) is None
    assert vfr.parse(Percent, cell, default=0) == 0


@pytest.mark.parametrize(
    ("kind", "cell", "record"),
    [
        ("money", 1_500_000, {"amount": "1500000", "currency": "USD"}),
        ("money", 1.125, {"amount": "1.125", "currency": "USD"}),
        ("money", -1234.5, {"amount": "-1234.5", "currency": "USD"}),
        ("money", Decimal("1E+3"), {"amount": "1000", "currency": "USD"}),
        ("money", 10**36 + 1, {"amount": f"1{'0' * 35}1", "currency": "USD"}),
        ("number", 0.1, {"value": "0.1"}),
        ("number", 1e16, {"value": "10000000000000000"}),
        ("date", 2024, {"edtf": "2024"}),
        ("percent", 5, None),
        ("quantity", 5, None),
        ("number", float("inf"), None),
    ],
)
def test_a_number_is_what_its_digits_are(kind: str, cell: object, record: dict[str, object] | None) -> None:
    currency = "USD" if kind == "money" else None
    read = vfr.parse(kind, cell, default=None, currency=currency)
    assert (None if read is None else read.to_record()) == record
    assert vfr.parse("money", cell, default=None) is None


def test_without_a_default_it_is_an_error() -> None:
    with pytest.raises(ParseError):
        vfr.parse("money", "không rõ")
    with pytest.raises(TypeError, match="leave out the texts that are missing"):
        vfr.parse("money", None)
    with pytest.raises(TypeError, match=r"expected a text \(str\), not bool"):
        vfr.parse("money", True, default=None)
    with pytest.raises(ValueError, match="expected some of the kinds"):
        vfr.parse("colour", "5", default=None)


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("1,2 tỷ", "1200000000", "VND"),
        ("1.500", "1500", "USD"),
        ("từ 5 đến 7 triệu", None, "VND"),
        ("1,2 tỷ USD", "1200000000", "USD"),
    ],
)
def test_the_callers_currency_is_for_figures_that_name_none(text: str, amount: str | None, currency: str) -> None:
    read = Money.parse(text, currency=currency)
    assert (read.amount, read.currency) == (None if amount is None else Decimal(amount), currency)
    assert vfr.parse("money", text, currency=currency) == read


def test_no_currency_is_guessed() -> None:
    with pytest.raises(ParseError) as error:
        Money.parse("1,2 tỷ")
    assert error.value.reason is Reason.UNIT_MISSING
    with pytest.raises(ValueError, match="expected one of the currency codes"):
        Money(Decimal(5))
    with pytest.raises(ValueError, match=r"expected one of the currency codes .*, not 'đồng'"):
        Money.parse("5", currency="đồng")
    with pytest.raises(ParseError):
        Money.parse("5 người", currency="VND")
    with pytest.raises(ValueError, match="a currency says nothing of the kind percent"):
        vfr.parse("percent", "5%", currency="VND")


def test_the_callers_currency_mends_no_other_fault() -> None:
    with pytest.raises(ParseError) as error:
        Money.parse("từ 7 đến 5 tỷ đồng", currency="VND")
    assert error.value.reason is Reason.RUNS_BACKWARDS


@pytest.mark.parametrize(
    ("kind", "cell", "record"),
    [
        ("money", "5.000.000 đồng.", {"amount": "5000000", "currency": "VND"}),
        ("money", "5.000.000đ.", {"amount": "5000000", "currency": "VND"}),
        ("money", "5.000.000 đồng;", {"amount": "5000000", "currency": "VND"}),
        ("money", "5.000.000 đồng chẵn", {"amount": "5000000", "currency": "VND"}),
        ("money", "Một triệu ba trăm năm mươi tám nghìn đồng chẵn./.", {"amount": "1358000", "currency": "VND"}),
        ("money", "Bằng chữ: Một triệu đồng chẵn.", {"amount": "1000000", "currency": "VND"}),
        ("money", "Số tiền bằng chữ: Hai mươi đô la Mỹ", {"amount": "20", "currency": "USD"}),
        ("money", "5.000.000 đồng (Năm triệu đồng chẵn)", {"amount": "5000000", "currency": "VND"}),
        ("money", "5.000.000 đồng (bằng chữ: năm triệu đồng).", {"amount": "5000000", "currency": "VND"}),
        ("money", "5.000.000 đồng (năm triệu)", {"amount": "5000000", "currency": "VND"}),
        ("money", "Tới 20 triệu đồng", {"amount": "20000000", "currency": "VND", "bound": "at_most"}),
        ("money", "Lên đến 20 triệu đồng", {"amount": "20000000", "currency": "VND", "bound": "at_most"}),
        ("money", "Từ 10 triệu đồng", {"amount": "10000000", "currency": "VND", "bound": "at_least"}),
        ("money", "Trên 10 triệu đồng", {"amount": "10000000", "currency": "VND", "bound": "more_than"}),
        ("money", "> 50 tỷ đồng", {"amount": "50000000000", "currency": "VND", "bound": "more_than"}),
        ("money", "≥50 tỷ đồng", {"amount": "50000000000", "currency": "VND", "bound": "at_least"}),
        ("money", "$1000 - $2000", {"currency": "USD", "low": "1000", "high": "2000"}),
        ("money", "$1.000 - 2.000", {"currency": "USD", "low": "1000", "high": "2000"}),
        ("money", "1000 USD - 2000 USD", {"currency": "USD", "low": "1000", "high": "2000"}),
        ("money", "+1.000.000 đồng", {"amount": "1000000", "currency": "VND"}),
        ("money", "(1.234) đồng", {"amount": "-1234", "currency": "VND"}),
        ("money", "100 Vnđ", {"amount": "100", "currency": "VND"}),
        ("number", "+ 5", None),
        ("number", "(1.234)", {"value": "-1234"}),
        ("number", "( 1.234,5 )", {"value": "-1234.5"}),
        ("number", "15 triệu/m2", {"value": "15000000", "per": "m2"}),
        ("number", "278 tr/m²", {"value": "278000000", "per": "m2"}),
        ("number", "25.000/kg", {"value": "25000", "per": "kg"}),
        ("number", "2 tỷ 350", {"value": "2350000000"}),
        ("percent", "+2,5%", {"value": "2.5"}),
        ("percent", "(5,2%)", {"value": "-5.2"}),
        ("percent", "từ 5% đến dưới 10%", {"low": "5", "high": "10", "high_open": True}),
        ("quantity", "Trên 60 đến 120 kg", {"unit": "kg", "low": "60", "high": "120", "low_open": True}),
    ],
)
def test_cells_have_more_around_a_figure_than_prose(kind: str, cell: str, record: dict[str, object] | None) -> None:
    read = vfr.parse(kind, cell, default=None)
    assert (None if read is None else read.to_record()) == record


@pytest.mark.parametrize(
    "cell",
    [
        "5.000.000 đồng (sáu triệu đồng)",
        "(1.234) đồng (5)",
        "5.000.000 đồng (đã gồm thuế)",
        "2 tỷ 350 đồng",
        "()",
        "( )",
    ],
)
def test_what_does_not_agree_is_no_amount(cell: str) -> None:
    with pytest.raises(ParseError):
        Money.parse(cell)


@pytest.mark.parametrize(
    ("cell", "currency", "record"),
    [
        ("2 tỷ 350", "VND", {"amount": "2350000000", "currency": "VND"}),
        ("15 triệu/m2", "VND", {"amount": "15000000", "currency": "VND", "per": "m2"}),
        ("25.000/kg", "VND", {"amount": "25000", "currency": "VND", "per": "kg"}),
        ("1,2 tỷ.", "VND", {"amount": "1200000000", "currency": "VND"}),
        ("từ 5 triệu trở lên", "VND", {"amount": "5000000", "currency": "VND", "bound": "at_least"}),
        ("Tới 5 triệu", "VND", {"amount": "5000000", "currency": "VND", "bound": "at_most"}),
        ("(1.234)", "VND", {"amount": "-1234", "currency": "VND"}),
        ("từ 18 đến dưới 23 tỷ", "VND", {"currency": "VND", "low": "18000000000", "high": "23000000000", "high_open": True}),
        ("1,500", "USD", {"amount": "1500", "currency": "USD"}),
    ],
)  # fmt: skip
def test_the_callers_currency_goes_with_all_that_cells_have(
    cell: str, currency: str, record: dict[str, object]
) -> None:
    assert Money.parse(cell, currency=currency).to_record() == record


@pytest.mark.parametrize(
    ("cell", "thousands", "value"),
    [
        ("1,500", ",", "1500"),
        ("1,500", ".", "1.5"),
        ("1,500", "", "1.5"),
        ("1.500", ",", "1.5"),
        ("1.500", "", "1500"),
        ("1,234,567.89", ",", "1234567.89"),
        ("1.234.567,89", ".", "1234567.89"),
        ("1500", ",", "1500"),
        ("1,5 tỷ", ".", "1500000000"),
        ("từ 1,500 đến 2,500", ",", None),
    ],
)
def test_thousands_are_the_callers_say(cell: str, thousands: str, value: str | None) -> None:
    assert vfr.parse("number", cell, thousands=thousands).to_record().get("value") == value


@pytest.mark.parametrize(("cell", "thousands"), [("1,5", ","), ("1.234.5", ","), ("1,234.5", "."), ("1,2,3", ".")])
def test_what_the_caller_rules_out_is_refused(cell: str, thousands: str) -> None:
    with pytest.raises(ParseError):
        vfr.parse("number", cell, thousands=thousands)


def test_no_other_mark_groups_thousands() -> None:
    assert Money.parse("1.500 USD", thousands=",") == Money(Decimal("1.5"), "USD")
    with pytest.raises(ValueError, match="expected one of the marks"):
        vfr.parse("number", "5", thousands=";")
    with pytest.raises(ValueError, match="a mark of thousands says nothing of the kind date"):
        vfr.parse("date", "5/3", thousands=",")
