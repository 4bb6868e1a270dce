"""Sort keys: total, the same each time, in agreement with `<` wherever it answers."""

from collections.abc import Callable
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.catalogue_examples import FOUND
from vn_foreign_relations import (
    Date,
    Duration,
    Money,
    Number,
    Ordinal,
    Percent,
    Period,
    Quantity,
    Value,
    by_size,
    by_time,
    extract,
    strategies,
)
from vn_foreign_relations.figures.measured import Measured
from vn_foreign_relations.types import Bound, CalendarSystem, Part, Relative, TimeUnit

Key = Callable[..., tuple[int | str | Decimal, ...]]

NEIGHBOURS = st.builds(
    Date,
    st.sampled_from(
        ["20XX", "202X", "2023", "2024", "2024-04", "2024-05", "2024-34", "2024-04-17", "2024-04-18",
         "2024-04-17T08:00", "2024-04-17T20:15", "2024-04-17T20:15:30"]
    ),
)  # fmt: skip
TIMES = strategies.dates() | strategies.periods() | NEIGHBOURS
CLOSE = st.builds(
    lambda ends, bound: (
        Number(Decimal(ends[0]), bound=bound)
        if ends[0] == ends[1]
        else Number(low=Decimal(ends[0]), high=Decimal(ends[1]), bound=bound)
    ),
    st.tuples(st.integers(1, 4), st.integers(1, 4)).map(sorted),
    st.none() | st.sampled_from(Bound),
)
"""Numbers so near each other that every relation between two edges comes up."""
FIGURES = (
    strategies.numbers()
    | strategies.money()
    | strategies.percents()
    | strategies.quantities()
    | strategies.ordinals()
    | strategies.durations()
    | CLOSE
)


def _less(first: Value, second: Value) -> bool:
    """Whether `<` answers, and says yes."""
    if type(first) is not type(second):
        return False
    try:
        return bool(first < second)  # type: ignore[operator]  # not every kind has an order
    except (TypeError, ValueError):
        return False


def _orders(key: Key, values: list[Value]) -> None:
    """The laws of a key: one place for each value, whatever the order before, and never against `<`."""
    ordered = sorted(values, key=key)
    backwards = values[::-1]
    assert sorted(backwards, key=key) == ordered
    for first, second in pairwise(ordered):
        assert (key(first) == key(second)) == (first == second)
    for place, first in enumerate(ordered):
        assert not any(_less(second, first) for second in ordered[place + 1 :])


@given(st.lists(TIMES, min_size=2, max_size=6))
def test_by_time_is_total_and_agrees_with_comparison(values: list[Value]) -> None:
    _orders(by_time, values)


@given(st.lists(NEIGHBOURS, min_size=2, max_size=6))
def test_by_time_agrees_with_comparison_of_neighbours(values: list[Value]) -> None:
    _orders(by_time, values)


@given(st.lists(FIGURES, min_size=2, max_size=6))
def test_by_size_is_total_and_agrees_with_comparison(values: list[Value]) -> None:
    _orders(by_size, values)


@given(st.lists(CLOSE, min_size=2, max_size=6))
def test_by_size_agrees_with_comparison_of_neighbours(values: list[Value]) -> None:
    _orders(by_size, values)


def test_every_date_that_can_be_made_has_its_place() -> None:
    edtfs = ["2024", "XXXX", "2024-05", "XXXX-05", "XXXX-05-17", "2024-21", "XXXX-24", "2024-33", "XXXX-36", "XXXX-XX",
             "XXXX-XX-05", "XXXX-XX-XX", "199X", "XX9X", "19XX", "00XX", "2024-02-30", "XXXX-05-17T20:15:30"]  # fmt: skip
    relatives = [None, *(Relative(unit, offset) for unit in TimeUnit for offset in (-1, 0, 1))]
    made: list[Value] = []
    for edtf in edtfs:
        for part in (None, *Part):
            for calendar in (None, CalendarSystem.LUNAR):
                for relative in relatives:
                    try:
                        made.append(Date(edtf, part, calendar, relative))
                    except ValueError:
                        continue
    assert len(made) > 150
    assert len({by_time(value) for value in made}) == len(made)  # type: ignore[arg-type]  # they are dates


def test_by_time_goes_by_the_first_day_that_is_meant() -> None:
    written = [
        "thế kỷ 19",
        "từ năm 2010 đến nay",
        "thập niên 2020",
        "giai đoạn 2021-2025",
        "ngày 1/1/2024",
        "tháng 1/2024",
        "mùa xuân 2024",
        "đầu năm 2024",
        "năm 2024",
        "ngày 15/1/2024 âm lịch",
        "giữa tháng 4/2024",
        "ngày 17/4/2024",
        "08:30 ngày 17/4/2024",
        "20:15 ngày 17/4/2024",
        "quý III/2024",
        "cuối năm 2024",
        "đến năm 2030",
        "năm 2045",
        "năm ngoái",
        "tháng trước",
        "hôm qua",
        "hôm nay",
        "tháng này",
        "tháng 3 năm nay",
        "năm tới",
        "tháng 1",
        "từ ngày 7/3 đến ngày 9/3",
        "ngày 17/4",
        "quý IV",
        "thập niên 90",
    ]
    kinds = [Period if text.startswith(("từ", "giai", "đến")) else Date for text in written]
    backwards = [kind.parse(text) for kind, text in zip(kinds, written, strict=True)][::-1]
    assert [str(value) for value in sorted(backwards, key=by_time)] == written


def test_by_size_groups_what_can_be_compared() -> None:
    values: list[Measured | Duration | Ordinal] = [
        *map(Duration.parse, ("36 giờ", "2 ngày", "1 tuần", "18 tháng", "hơn 18 tháng", "từ 18 tháng đến 24 tháng")),
        *map(
            Money.parse, ("5 USD", "dưới 1 tỷ đồng", "gần 1 tỷ đồng", "1 tỷ đồng", "khoảng 1 tỷ đồng", "hơn 1 tỷ đồng")
        ),
        *map(Money.parse, ("từ 1 tỷ đến 2 tỷ đồng", "5 đồng/kg", "4 đồng/năm")),
        *map(Number.parse, ("-5", "1,5")),
        *map(Ordinal.parse, ("thứ hai", "thứ mười")),
        *map(Percent.parse, ("2%", "1 điểm phần trăm")),
        *map(Quantity.parse, ("5 km", "4 vụ", "từ 4 đến 5 vụ")),
    ]
    backwards = values[::-1]
    assert sorted(backwards, key=by_size) == values


def test_mentions_are_sorted_by_their_values() -> None:
    for mention in (mention for example in FOUND for mention in extract(example.text)):
        if isinstance(mention.value, Date | Period):
            assert by_time(mention) == by_time(mention.value)  # type: ignore[arg-type]  # a mention of such a value
        elif mention.kind != "document_reference":
            assert by_size(mention) == by_size(mention.value)  # type: ignore[arg-type]  # a mention of such a value


def test_typed_mentions_sort_as_they_are() -> None:
    document = extract("Năm 2024 đạt 5 tỷ đồng; năm 2023 đạt 3 tỷ đồng; năm 2025 đạt 4 tỷ đồng.")
    assert [m.text for m in sorted(document.of(Date), key=by_time)] == ["năm 2023", "Năm 2024", "năm 2025"]
    assert [m.text for m in sorted(document.of(Money), key=by_size)] == ["3 tỷ đồng", "4 tỷ đồng", "5 tỷ đồng"]


@pytest.mark.parametrize("key", [by_time, by_size])
@pytest.mark.parametrize("value", [5, None, "năm 2024", *extract("Luật Đất đai năm 2024")], ids=str)
def test_other_values_have_no_place(key: Key, value: object) -> None:
    with pytest.raises(TypeError, match=r"expected a date or a period|expected money, a quantity or another figure"):
        key(value)


def test_a_figure_is_no_time_and_a_time_no_figure() -> None:
    with pytest.raises(TypeError, match="not money"):
        by_time(Money.parse("5 đồng"))  # type: ignore[arg-type]  # a slip
    with pytest.raises(TypeError, match="not date"):
        by_size(Date.parse("năm 2024"))  # type: ignore[arg-type]  # a slip
