"""Percentages, quantities and ordinals: what is theirs alone."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import chain, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vn_foreign_relations import Money, Number, Ordinal, ParseError, Percent, Quantity, Value, extract, strategies
from vn_foreign_relations.errors import Reason
from vn_foreign_relations.figures.measured import Additive, Measured
from vn_foreign_relations.reading.roman import roman, to_roman
from vn_foreign_relations.tables.currencies import currencies
from vn_foreign_relations.tables.nouns import nouns
from vn_foreign_relations.tables.units import units
from vn_foreign_relations.types import Bound, PercentUnit

AMOUNTS = tuple(map(Decimal, ("0", "0.1", "1", "1.5", "5", "20", "1000", "1.234", "1234567")))
RANGES = tuple((Decimal(low), Decimal(high)) for low, high in (("0", "1"), ("0.5", "1.5"), ("5", "20"), ("1", "1000")))
BOUNDS = (None, *Bound)
RATES = (None, "year", "người", "người/tháng", "ha")
UNITS = sorted({*units().written, *nouns().words})
"""Every unit of measure and every noun of the tables, as records have them."""


def _figures(name: str) -> list[dict[str, Decimal]]:
    return [*({name: amount} for amount in AMOUNTS), *({"low": low, "high": high} for low, high in RANGES)]


def _quantities() -> Iterator[Quantity]:
    """Each unit with each amount, with each bound, with each rate."""
    few = [{"value": Decimal("0.1")}, {"value": Decimal(1)}, {"low": Decimal(5), "high": Decimal(20)}]
    rows = [
        *product(_figures("value"), (None,), (None,)),
        *product(few, Bound, (None,)),
        *product(few[:1], (None,), RATES[1:]),
    ]
    for unit, (figures, bound, per) in product(UNITS, rows):
        yield Quantity(**figures, unit=unit, bound=bound, per=per)


def _money() -> Iterator[Money]:
    for currency, figures, bound in product(currencies().by_code, _figures("amount"), BOUNDS):
        yield Money(figures.get("amount"), currency, low=figures.get("low"), high=figures.get("high"), bound=bound)
    for currency, per in product(currencies().by_code, RATES):
        yield Money(Decimal(5), currency, per=per)


def _shares() -> Iterator[Measured]:
    for figures, bound in product(_figures("value"), BOUNDS):
        value, low, high = (figures.get(name) for name in ("value", "low", "high"))
        open_ends = [(None, None), *(((True, None), (None, True), (True, True)) if low else ())]
        for low_open, high_open in open_ends:
            yield Number(value, low=low, high=high, low_open=low_open, high_open=high_open, bound=bound)
        for unit, per in product(PercentUnit, RATES):
            yield Percent(value, unit, low=low, high=high, bound=bound, per=per)
    for per in RATES:
        yield Number(Decimal(5), per=per)


def _parsed(kind: type[Value], text: str) -> Value | None:
    try:
        return kind.parse(text)
    except ParseError:
        return None


@pytest.mark.sweep
def test_parse_reads_what_str_writes_for_every_unit_noun_and_currency() -> None:
    """With all of the tables, so that none fails only where chance draws it."""
    assert len(UNITS) > 1_390
    values = chain(_quantities(), _money(), _shares())
    assert [str(value) for value in values if _parsed(type(value), str(value)) != value] == []


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


BACKWARDS = [
    (Percent, "từ 7 đến 5%"),
    (Percent, "7 - 5%"),
    (Percent, "7-7%"),
    (Percent, "từ 7% đến 5%"),
    (Percent, "từ -3 đến -5%"),
    (Money, "từ 500 triệu đồng đến 100 triệu đồng"),
    (Money, "khoảng 7 - 5 tỷ USD"),
    (Money, "từ 500 đến 1 tỷ đồng"),
    (Quantity, "từ 20 tới 10 người"),
    (Quantity, "10kg-5kg"),
    (Quantity, "mười đến chín tỉnh"),
    (Number, "từ 1.500 đến 1.200"),
]


@pytest.mark.parametrize(("kind", "text"), BACKWARDS)
def test_a_range_that_runs_backwards_is_refused_whole(kind: type[Measured], text: str) -> None:
    assert extract(f"đạt {text}.").mentions == ()
    with pytest.raises(ParseError, match="a range that ends above its start") as error:
        kind.parse(text)
    assert error.value.reason is Reason.RUNS_BACKWARDS
    assert extract(f"đạt {text}; 5 tỉnh").mentions[-1].text == "5 tỉnh"


EXACT_MONEY = st.builds(Money, strategies.decimals(), st.just("USD"))
EXACT_COUNTS = st.builds(Quantity, strategies.decimals(), st.just("km"))
PAIRS = st.tuples(EXACT_MONEY, EXACT_MONEY) | st.tuples(EXACT_COUNTS, EXACT_COUNTS)


@given(PAIRS)
def test_adding_and_taking_away_gives_back_the_first(pair: tuple[Additive, Additive]) -> None:
    first, second = pair
    assert first + second - second == first


@given(PAIRS)
def test_sums_do_not_depend_on_the_order(pair: tuple[Additive, Additive]) -> None:
    first, second = pair
    assert first + second == second + first == sum([first, second])


@given(strategies.money() | strategies.quantities(), st.integers(1, 9))
def test_a_sum_of_equals_is_a_multiple(value: Additive, times: int) -> None:
    low, high = value._ends()
    total = sum([value] * times)
    assert isinstance(total, Additive)
    assert total._ends() == (low * times, high * times)
    assert total.bound == value.bound


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


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("thứ (a)", Reason.NOTHING_READ), ("thứ không", Reason.NOTHING_READ), ("thứ một triệu triệu", Reason.NOTHING_READ),
        ("thứ hai mươi mươi", Reason.GOES_ON), ("thứ hai trăm triệu hai tỷ", Reason.NO_SINGLE_READING),
    ],
)  # fmt: skip
def test_what_is_no_place_in_an_order_says_why(text: str, reason: Reason) -> None:
    with pytest.raises(ParseError) as error:
        Ordinal.parse(text)
    assert error.value.reason is reason
