"""Keys that put values in order where `<` cannot tell: `sorted(document.of(Money), key=by_size)`.

`<` answers only where the text does (`hơn 3` and `4` cannot be compared); these keys order everything, the same values
the same way each time, and agree with `<` wherever it answers. What they add is an order for lists, not a fact.

>>> from vn_foreign_relations import Date, by_time, extract
>>> text = "Từ tháng 5/2024 đến nay; năm ngoái; ngày 12/6/2024; đầu năm 2024; ngày 17/4."
>>> [mention.text for mention in sorted(extract(text).of(Date), key=by_time)]
['đầu năm 2024', 'ngày 12/6/2024', 'năm ngoái', 'ngày 17/4']

"""

from __future__ import annotations

import re
from decimal import Decimal

from vn_foreign_relations.figures.measured import Measured
from vn_foreign_relations.kinds.ordinal import Ordinal
from vn_foreign_relations.kinds.time.date import Date
from vn_foreign_relations.kinds.time.duration import Duration
from vn_foreign_relations.kinds.time.period import Period
from vn_foreign_relations.reading.exact import EXACT
from vn_foreign_relations.reading.record import Mention
from vn_foreign_relations.reading.value import Value
from vn_foreign_relations.tables.calendar import Part, TimeUnit
from vn_foreign_relations.tables.contexts import Bound

SortKey = tuple[int | str | Decimal, ...]
"""What Python compares in place of a value."""
_Moment = tuple[int, int]
"""Of which sort a moment is, and how many seconds after the start of such a calendar."""

_KNOWN, _RELATIVE, _YEARLESS, _OPEN = range(4)
_DAY = 24 * 60 * 60
_DAYS = {TimeUnit.YEAR: 372, TimeUnit.QUARTER: 93, TimeUnit.MONTH: 31, TimeUnit.WEEK: 7, TimeUnit.DAY: 1}
"""As if each month had 31 days, so that every day of every calendar has its own place."""
_SEASONS, _QUARTERS = 20, 32
"""What the codes of ISO 8601-2 add to the number of a season and of a quarter."""
_THIRDS = {Part.EARLY: 0, Part.MID: 1, Part.LATE: 2}

_AMOUNT = re.compile("([0-9.]+)([YMWDHS])")
_DATE_SECONDS = {"Y": 31_556_952, "M": 2_629_746, "W": 7 * _DAY, "D": _DAY}
_CLOCK_SECONDS = {"H": 3600, "M": 60, "S": 1}
_BOUNDS = (
    Bound.LESS_THAN, Bound.NEARLY, Bound.AT_MOST, None, Bound.APPROXIMATELY, Bound.AT_LEAST, Bound.MORE_THAN,
)  # fmt: skip
"""How one figure with different bounds is ordered."""


def by_time(item: Date | Period | Mention[Date | Period]) -> SortKey:
    """A key that sorts dates and periods, and mentions of them, by time.

    By the first moment that may be meant, then by the last: the first of May stands before May, both before the second.
    A part (`đầu tháng 4`) is a third of the whole, a season the quarter of its number, a lunar day the Gregorian one of
    its numbers. A period stands where it starts, one with no start where it ends. First comes what has a year, then
    what counts from the present (`năm ngoái` before `năm nay`), then what has no year, by month and day. Raises
    TypeError on what is neither date nor period.
    """
    value = item.value if isinstance(item, Mention) else item
    if isinstance(value, Date):
        first, last = _moments(value)
    elif isinstance(value, Period):
        first, last = _ends(value)
    else:
        raise TypeError(f"expected a date or a period, not {_name(value)}")
    return *first, *last, value.kind, repr(value.to_record())


def by_size(item: Measured | Duration | Ordinal | Mention[Measured | Duration | Ordinal]) -> SortKey:
    """A key that sorts figures, and mentions of them, by size among those that can be compared.

    By kind, then by currency or unit, then by what a rate is per, then by the lower figure, the higher and the bound
    (`dưới 5` before `5` before `hơn 5`). Durations go by their length, of a year and a month the mean of the calendar.
    Raises TypeError on what is no figure.
    """
    value = item.value if isinstance(item, Mention) else item
    if isinstance(value, Measured):
        alike: tuple[str, ...] = tuple("" if part is None else str(part) for part in value._alike())
        low, high = value._ends()
        size: SortKey = (low, bool(value.low_open), high, not value.high_open, _BOUNDS.index(value.bound))
    elif isinstance(value, Duration):
        ends = (value.low, value.high) if value.iso is None else (value.iso, value.iso)
        shortest, longest = map(_seconds, ends)
        alike = ()
        size = (shortest, bool(value.low_open), longest, not value.high_open, _BOUNDS.index(value.bound))
    elif isinstance(value, Ordinal):
        alike, size = (), (value.value,)
    else:
        raise TypeError(f"expected money, a quantity or another figure, not {_name(value)}")
    return value.kind, *alike, *size, repr(value.to_record())


def _name(value: object) -> str:
    return value.kind if isinstance(value, Value) else type(value).__name__


def _ends(period: Period) -> tuple[_Moment, _Moment]:
    """The first and the last moment of a period."""
    first = _moments(period.start)[0] if period.start is not None else None
    last = _moments(period.end)[1] if period.end is not None else (_OPEN, 0)
    return first or last, last


def _moments(date: Date) -> tuple[_Moment, _Moment]:
    """The first and the last moment that a date may mean."""
    day, _, clock = date.edtf.partition("T")
    year, *rest = day.split("-")
    known = year.lstrip("X")
    if date.relative is not None:
        unit, sort = date.relative.unit, _RELATIVE
        weekday = date.relative.weekday
        within = (weekday - 1,) * 2 if weekday is not None else _within_unit(rest, _DAYS[unit])
        low, high = (date.relative.offset * _DAYS[unit] + place for place in within)
    else:
        sort = _KNOWN if len(known) == len(year) else _YEARLESS
        earliest, latest = (int(known.replace("X", digit) or 0) for digit in "09")
        within = _within_year(rest)
        low, high = earliest * _DAYS[TimeUnit.YEAR] + within[0], latest * _DAYS[TimeUnit.YEAR] + within[1]
    if date.part is not None:
        length, third = high + 1 - low, _THIRDS[date.part]
        low, high = low + length * third // 3, low + length * (third + 1) // 3 - 1
    if clock:
        hours, minutes, *seconds = map(int, clock.split(":"))
        time = (hours * 60 + minutes) * 60 + sum(seconds)
        return (sort, low * _DAY + time), (sort, high * _DAY + time)
    return (sort, low * _DAY), (sort, (high + 1) * _DAY - 1)


def _within_unit(rest: list[str], length: int) -> tuple[int, int]:
    """The first and the last day that a relative date names within its year, month, …"""
    if rest and rest[0] != "XX":
        return _within_year(rest)
    day = rest[-1] if rest else "XX"
    return (int(day) - 1,) * 2 if day != "XX" else (0, length - 1)


def _within_year(rest: list[str]) -> tuple[int, int]:
    """The first and the last day of a year that month and day, a quarter or a season name."""
    if not rest:
        return 0, _DAYS[TimeUnit.YEAR] - 1
    code = int(rest[0])
    if code > _SEASONS:
        first = (code - (_QUARTERS if code > _QUARTERS else _SEASONS) - 1) * _DAYS[TimeUnit.QUARTER]
        return first, first + _DAYS[TimeUnit.QUARTER] - 1
    first = (code - 1) * _DAYS[TimeUnit.MONTH]
    if len(rest) == 1:
        return first, first + _DAYS[TimeUnit.MONTH] - 1
    return (first + int(rest[1]) - 1,) * 2


def _seconds(iso: str | None) -> Decimal:
    """About how long a duration is."""
    assert iso is not None
    date, _, clock = iso.removeprefix("P").partition("T")
    total = Decimal(0)
    for text, lengths in ((date, _DATE_SECONDS), (clock, _CLOCK_SECONDS)):
        for amount, unit in _AMOUNT.findall(text):
            total = EXACT.add(total, EXACT.multiply(Decimal(amount), Decimal(lengths[unit])))
    return total
