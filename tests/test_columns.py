"""Cells of columns: values, defaults, the caller's currency."""

from decimal import Decimal

import pytest

import vn_foreign_relations as vfr
from vn_foreign_relations import Money, ParseError, Percent
from vn_foreign_relations.types import Reason


@pytest.mark.parametrize("kind", ["money", "Money", Money])
def test_a_kind_is_a_class_or_a_name(kind: str | type[Money]) -> None:
    assert vfr.parse(kind, "1.283 tỷ đồng") == Money(Decimal(1_283_000_000_000), "VND")


@pytest.mark.parametrize("cell", [None, float("nan"), "", "không rõ", "1.876.7"])
def test_what_has_no_reading_gives_the_default(cell: object) -> None:
    assert vfr.parse("money", cell, default=None) is None
    assert vfr.parse(Percent, cell, default=0) == 0


def test_without_a_default_it_is_an_error() -> None:
    with pytest.raises(ParseError):
        vfr.parse("money", "không rõ")
    with pytest.raises(TypeError, match="leave out the texts that are missing"):
        vfr.parse("money", None)
    with pytest.raises(TypeError, match=r"expected a text \(str\), not int"):
        vfr.parse("money", 5, default=None)
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
