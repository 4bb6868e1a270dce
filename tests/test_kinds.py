"""Percentages, quantities and ordinals: what is theirs alone."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vn_foreign_relations import Ordinal, ParseError, Percent, PercentUnit, Quantity, strategies
from vn_foreign_relations.grammar.roman import roman, to_roman


@given(strategies.percents())
def test_percent_parse_reads_what_str_writes(percent: Percent) -> None:
    assert Percent.parse(str(percent)) == percent


@given(strategies.quantities())
def test_quantity_parse_reads_what_str_writes(quantity: Quantity) -> None:
    assert Quantity.parse(str(quantity)) == quantity


@given(strategies.ordinals())
def test_ordinal_parse_reads_what_str_writes(ordinal: Ordinal) -> None:
    assert Ordinal.parse(str(ordinal)) == ordinal


def test_percent_and_percentage_point_are_not_one_unit() -> None:
    with pytest.raises(ValueError, match="percent is not percentage_point"):
        _ = Percent(Decimal(1)) < Percent(Decimal(2), PercentUnit.PERCENTAGE_POINT)


def test_quantities_add_only_within_one_unit() -> None:
    assert Quantity.parse("14 vụ") + Quantity.parse("3 vụ") == Quantity(Decimal(17), "vụ")
    assert Quantity.parse("14 vụ") - Quantity.parse("3 vụ") == Quantity(Decimal(11), "vụ")
    with pytest.raises(ValueError, match="vụ is not km"):
        _ = Quantity.parse("14 vụ") + Quantity.parse("3 km")
    with pytest.raises(ValueError, match="expected a unit"):
        Quantity(Decimal(1))


@pytest.mark.parametrize(
    ("text", "unit"),
    [("30MW", "MW"), ("5 km²", "km2"), ("3.260,5 m³", "m3"), ("12 mét vuông", "m2"), ("7 héc ta", "ha"), ("80 km/h", "km"),
     ("5 độ C", "°C"), ("40 tuổi", "tuổi"), ("2 Trưởng nhóm", "trưởng nhóm"), ("5 ki-lô-mét", "km")],
)  # fmt: skip
def test_units_are_written_one_way(text: str, unit: str) -> None:
    assert Quantity.parse(text).unit == unit


@pytest.mark.parametrize("text", ["5", "đồng chí", "5 rất", "3D", "5G", "6 tháng"])
def test_no_unit_is_an_error(text: str) -> None:
    with pytest.raises(ParseError):
        Quantity.parse(text)


@given(st.integers(1, 399))
def test_roman_numerals_read_back(value: int) -> None:
    letters, rest = "", value
    for number, digits in (
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ):
        letters, rest = letters + digits * (rest // number), rest % number
    assert roman(letters) == (value, len(letters))
    assert to_roman(value) == letters


@pytest.mark.parametrize("letters", ["", "IIII", "IC", "VX", "IVX", "A", "XIIIa"])
def test_other_letters_are_no_roman_numeral(letters: str) -> None:
    read = roman(letters)
    assert read is None or read[1] < len(letters)


def test_ordinals_are_ordered() -> None:
    assert Ordinal.parse("thứ nhì") < Ordinal.parse("lần thứ III")
    with pytest.raises(ValueError, match="an integer from 1 on"):
        Ordinal(0)
