"""Dates as partial as the text is: a day, a month, a quarter, a season, a year, a decade, a century, a relative word.

Sources: ISO 8601-2 (EDTF, level 2) for the strings, Nghị định 30/2020/NĐ-CP, Phụ lục I, and the press for the words.
What is not said is `X` and is never filled in: `Sáng 17/4` is `XXXX-04-17`. The grammar is in kinds/time/moment.py and
kinds/time/expression.py.

    date = [clock] [part of day] [weekday] [part] moment [clock]
"""

from __future__ import annotations

import calendar as gregorian
import datetime
import re
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from functools import lru_cache
from typing import Self, TypeVar

import attrs
from dateutil.relativedelta import relativedelta

from vn_foreign_relations.errors import Reason
from vn_foreign_relations.kinds.time.dated import Dated
from vn_foreign_relations.kinds.time.expression import read_expression
from vn_foreign_relations.kinds.time.left_context import phrase_before
from vn_foreign_relations.kinds.time.moment import LUNAR, NO_YEAR, UNKNOWN_YEAR, YEAR, PartialDate, TimeExpression
from vn_foreign_relations.reading.cursor import Cursor, Refusal
from vn_foreign_relations.reading.roman import to_roman
from vn_foreign_relations.reading.value import Reading
from vn_foreign_relations.tables.calendar import Part, TimeUnit, calendar, word_for, words

_DAY = "0[1-9]|[12][0-9]|3[01]"
_EDTF = re.compile(
    rf"(?P<year>{YEAR}|XXXX)"
    rf"(?:-(?P<month>0[1-9]|1[0-2])(?:-(?P<day>{_DAY})"
    r"(?:T(?P<clock>(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?))?)?"
    rf"|-(?P<season>2[1-4])|-(?P<quarter>3[3-6])|-XX(?:-(?P<of_month>XX|{_DAY}))?)?"
    r"|(?P<decade>(?:[01][0-9]|2[0-4]|XX)[0-9])X|(?P<century>[01][0-9]|2[0-4])XX"
)
_COUNTED = {
    TimeUnit.YEAR: re.compile("XXXX(?!-XX).*"),
    TimeUnit.QUARTER: re.compile("XXXX-XX"),
    TimeUnit.MONTH: re.compile(rf"XXXX-XX(?:-(?:{_DAY}))?"),
    TimeUnit.WEEK: re.compile("XXXX-XX-XX"),
    TimeUnit.DAY: re.compile("XXXX-XX-XX"),
}
"""What a date looks like that is counted in a unit."""
_DECADES_IN_FIGURES = "10", "20"
"""The first and the last century of which four figures are a decade: `thập niên 1990`."""
_LEAP_YEAR = 2000
_WEEKDAYS = range(1, 8)
_LUNAR_DAYS = 30


class Precision(StrEnum):
    """How much of a date is said."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


class CalendarSystem(StrEnum):
    """The calendar (lịch) that a date is of, if not the Gregorian one."""

    LUNAR = "lunar"


@attrs.frozen
class Relative:
    """A date counted from the present one in a unit: 0 is this, -1 the last, 1 the next.

    `weekday` is the day of a week so counted, 1 for Monday to 7 for Sunday: `thứ năm tuần trước`.
    """

    unit: TimeUnit
    offset: int
    weekday: int | None = None

    def __attrs_post_init__(self) -> None:
        if self.offset not in self._offsets().values():
            raise ValueError(f"no word says {self.offset} of the unit {self.unit}")
        if self.weekday is not None and (self.unit is not TimeUnit.WEEK or self.weekday not in _WEEKDAYS):
            raise ValueError(f"expected a day of a week, 1 to 7, not {self.weekday} of the unit {self.unit}")

    def _offsets(self) -> Mapping[str, int]:
        ahead = self.unit is TimeUnit.DAY and self.offset > 0
        return calendar().days_ahead if ahead else calendar().relative[self.unit]

    @property
    def word(self) -> str:
        """The Vietnamese that says it: `năm nay`, `tháng trước`, `hôm qua`, `thứ năm tuần trước`."""
        head = calendar().relative_heads["day_ahead" if self.unit is TimeUnit.DAY and self.offset > 0 else self.unit][0]
        word = next(word for word, offset in self._offsets().items() if offset == self.offset)
        weekday = next((day for day, number in calendar().weekdays.items() if number == self.weekday), "")
        return f"{weekday} {head} {word}".lstrip()


@attrs.frozen(repr=False)
class Date(Dated):
    """A date. `edtf` is what the text says in EDTF: `2021-04`, `XXXX-04-17`, `2024-33` (the first quarter), `199X`.

    `part` narrows it as vaguely as the text does (`đầu tháng 4`), `calendar` is the lunar one where the text says so,
    and `relative` counts an unknown year, month or day from now. Raises ValueError on an EDTF string of no such date.
    """

    kind = "date"
    _expected = "a date, such as ngày 15/4/2010, tháng 4/2021, quý I/2024 or năm nay"

    edtf: str
    part: Part | None = None
    calendar: CalendarSystem | None = None
    relative: Relative | None = None

    @classmethod
    def _starts(cls) -> Iterable[str]:
        return sorted(words("date_starts"))

    @classmethod
    def _read(cls, cursor: Cursor, anchor: int) -> Reading[Self] | Refusal | None:
        when = cursor.once(read_expression, anchor)
        if not isinstance(when, TimeExpression):
            return when
        return Refusal(when.end, Reason.NOTHING_READ, _NO_NAME) if _is_name(cursor, when) else cls._of(cursor, when)

    @classmethod
    def _of(cls, cursor: Cursor, when: TimeExpression) -> Reading[Self] | None:
        if when.is_period or when.first is None:
            return None
        end, completed = when.end, when.completed
        lunar = LUNAR.match(cursor.text, end) if when.first.lunar else None
        if lunar is not None:
            completed, end = (completed, lunar.end()) if cursor.whole else ((*completed, "calendar"), end)
        more = tuple(filter(None, (cls._of(cursor, item) for item in when.more))) if when.more else ()
        return Reading(when.start, end, _date(cls, when.first), completed, more)

    def __attrs_post_init__(self) -> None:
        match = _EDTF.fullmatch(self.edtf)
        if match is None:
            raise ValueError(f"expected a date of ISO 8601-2, {NO_YEAR}, with X for what is unknown, not {self.edtf!r}")
        if match["day"] and not 1 <= int(match["day"]) <= self._days_of_month(match["year"], match["month"]):
            raise ValueError(f"no calendar has the day {self.edtf}")
        if ("-XX" in self.edtf or (self.edtf == "XXXX" and self.part is None)) and self.relative is None:
            raise ValueError(f"{self.edtf} says nothing without a relative word")
        if self.relative is not None and not self.edtf.startswith("XXXX"):
            raise ValueError(f"{self.edtf} is known, so that it cannot be relative")
        if self.relative is not None and not _COUNTED[self.relative.unit].fullmatch(self.edtf):
            raise ValueError(f"{self.edtf} cannot be counted in the unit {self.relative.unit}")
        if self.calendar is not None and not (self.month or self.day):
            raise ValueError(f"only months and days are of the lunar calendar: {self.edtf}")
        if self.part is not None and self.precision in (Precision.DAY, Precision.WEEK):
            raise ValueError(f"a day has no part: {self.edtf}")

    def _days_of_month(self, year: str, month: str) -> int:
        if self.calendar is CalendarSystem.LUNAR:
            return _LUNAR_DAYS
        return gregorian.monthrange(int(year) if year.isdecimal() else _LEAP_YEAR, int(month))[1]

    def _field(self, name: str) -> int | None:
        match = _EDTF.fullmatch(self.edtf)
        assert match is not None
        return int(match[name]) if match[name] and match[name].isdecimal() else None

    @property
    def year(self) -> int | None:
        """The year; None where it is not said, or only its decade or century."""
        return self._field("year")

    @property
    def month(self) -> int | None:
        """The month, 1 to 12."""
        return self._field("month")

    @property
    def day(self) -> int | None:
        """The day of the month."""
        return self._field("day") or self._field("of_month")

    @property
    def quarter(self) -> int | None:
        """The quarter, 1 to 4, where the text names one."""
        code = self._field("quarter")
        return None if code is None else code - 32

    @property
    def clock(self) -> datetime.time | None:
        """The time of day, in Vietnam's where the text says no other."""
        _, _, clock = self.edtf.partition("T")
        return datetime.time.fromisoformat(clock) if clock else None

    @property
    def precision(self) -> Precision:
        """What the date names: a day, a month, … a century."""
        match = _EDTF.fullmatch(self.edtf)
        assert match is not None
        if self.relative is not None and (self.edtf == "XXXX" or match["of_month"] == "XX" or self.edtf == "XXXX-XX"):
            return Precision.DAY if self.relative.weekday is not None else Precision(self.relative.unit)
        for name in ("decade", "century", "season", "quarter", "day", "month"):
            if match[name]:
                return Precision(name)
        return Precision.DAY if match["of_month"] else Precision.YEAR

    @property
    def first_day(self) -> datetime.date:
        """The first day that the date may mean. Raises ValueError where the year is unknown, and for seasons and the
        lunar calendar, whose days the text does not fix.
        """
        return self._days()[0]

    @property
    def last_day(self) -> datetime.date:
        """The last day that the date may mean. Raises ValueError as `first_day` does."""
        return self._days()[1]

    def to_date(self) -> datetime.date:
        """The day itself. Raises ValueError where the text names no day or no year."""
        if self.precision is not Precision.DAY:
            raise ValueError(f"{self} names no day")
        return self.first_day

    def _days(self) -> tuple[datetime.date, datetime.date]:
        if self.calendar is not None:
            raise ValueError(f"{self} is a date of the lunar calendar")
        years = _years(self.edtf[:4])
        if years is None:
            raise ValueError(f"the year of {self} is not known")
        if self.precision is Precision.SEASON:
            raise ValueError(f"a season has no agreed first and last day: {self}")
        months = (1, 12)
        if self.quarter is not None:
            months = (3 * self.quarter - 2, 3 * self.quarter)
        elif self.month is not None:
            months = (self.month, self.month)
        day = self.day
        last = day or gregorian.monthrange(years[1], months[1])[1]
        return datetime.date(years[0], months[0], day or 1), datetime.date(years[1], months[1], last)

    def _edges(self) -> tuple[datetime.datetime, datetime.datetime]:
        first, last = self._days()
        clock = self.clock
        return (
            datetime.datetime.combine(first, clock or datetime.time.min),
            datetime.datetime.combine(last, clock or datetime.time.max),
        )

    def __lt__(self, other: object) -> bool:
        """Whether it lies before the other. Raises ValueError where the text does not tell."""
        if not isinstance(other, Date):
            return NotImplemented
        if self == other:
            return False
        (first, last), (other_first, other_last) = self._edges(), other._edges()
        if last < other_first:
            return True
        if other_last < first or first == last == other_first == other_last:
            return False
        raise ValueError(f"it cannot be told which of {self} and {other} is earlier")

    def __gt__(self, other: object) -> bool:
        return other < self if isinstance(other, Date) else NotImplemented

    def __le__(self, other: object) -> bool:
        return self == other or self < other if isinstance(other, Date) else NotImplemented

    def __ge__(self, other: object) -> bool:
        return other <= self if isinstance(other, Date) else NotImplemented

    def resolve(self, reference: datetime.date) -> Self:
        """The same with its relative word counted from `reference`.

        A week without a day, which EDTF cannot write, a day that the month then lacks (`ngày 31 tháng này`), a month of
        the lunar calendar (`rằm tháng này`) and a year out of reach stay relative.
        """
        relative = self.relative
        if relative is None or (relative.unit is TimeUnit.MONTH and self.calendar):
            return self
        if relative.unit is TimeUnit.WEEK and relative.weekday is None:
            return self
        try:
            if relative.weekday is not None:
                days = 7 * relative.offset + relative.weekday - reference.isoweekday()
                return attrs.evolve(self, edtf=_RESOLVED[TimeUnit.DAY](reference, days), relative=None)
            edtf = _RESOLVED[relative.unit](reference, relative.offset)
            return attrs.evolve(self, edtf=edtf + self.edtf[len(edtf) :], relative=None)
        except (ValueError, OverflowError):
            return self

    @property
    def timex3(self) -> dict[str, str]:
        """The attributes of its TIMEX3 tag (ISO-TimeML): type, value and, where a part is said, mod."""
        match = _EDTF.fullmatch(self.edtf)
        assert match is not None
        value = self.edtf
        if match["quarter"]:
            value = f"{match['year']}-Q{self.quarter}"
        elif match["season"]:
            value = f"{match['year']}-{_TIMEX_SEASONS[int(match['season'])]}"
        elif match["decade"] or match["century"]:
            value = match["decade"] or match["century"]
        tag = {"type": "TIME" if match["clock"] else "DATE", "value": value}
        return {**tag, "mod": _TIMEX_MODS[self.part]} if self.part is not None else tag

    def __str__(self) -> str:
        """Canonical Vietnamese: `ngày 15/4/2010`, `đầu tháng 4/2023`, `quý I/2024`, `năm nay`."""
        written = self._written()
        if self.calendar is not None:
            written += f" {word_for('lunar')}"
        return f"{word_for(self.part)} {written}" if self.part is not None else written

    def _written(self) -> str:
        match = _EDTF.fullmatch(self.edtf)
        assert match is not None
        relative = self.relative
        if match["decade"]:
            century, decade = match["decade"][:2], match["decade"][2]
            if century == "XX" or _DECADES_IN_FIGURES[0] <= century <= _DECADES_IN_FIGURES[1]:
                return f"{word_for('decade')} {century.removeprefix('XX')}{decade}0"
            return f"{word_for('decade')} {decade}0 {word_for('of_century')} {int(century) + 1}"
        if match["century"]:
            return f"{word_for('century')} {int(match['century']) + 1}"
        if relative is not None and ("-XX" in self.edtf or self.edtf == "XXXX"):
            return f"{word_for('day')} {self.day} {relative.word}" if self.day else relative.word
        if not match["month"] and not match["quarter"] and not match["season"]:
            return f"{word_for('year')} {self.edtf}" if self.year else word_for("year")
        year = f"/{self.year}" if self.year else f" {relative.word}" if relative is not None else ""
        if match["season"]:
            return f"{word_for('season')} {_season(int(match['season']))}{year.replace('/', ' ')}"
        if self.quarter:
            return f"{word_for('quarter')} {to_roman(self.quarter)}{year}"
        if self.day:
            clock = f"{match['clock']} " if match["clock"] else ""
            return f"{clock}{word_for('day')} {self.day}/{self.month}{year}"
        return f"{word_for('month')} {self.month}{year}"


_NO_NAME = "a date, not what a street or a revolution is called"


def _is_name(cursor: Cursor, when: TimeExpression) -> bool:
    """Whether a street, a square or a revolution is called so: `đường 3 tháng 2`, `Cách mạng Tháng Tám`."""
    first = when.first
    if first is None or first.year != UNKNOWN_YEAR:
        return False
    if phrase_before(cursor, when.start, words("revolution")) >= 0:
        return not first.day
    is_capital = not cursor.text[when.start].islower()
    return is_capital and phrase_before(cursor, when.start, words("named_after_days")) >= 0


D = TypeVar("D", bound=Date)


@lru_cache(maxsize=4096)
def _date(cls: type[D], moment: PartialDate) -> D:
    """The date that a moment of the grammar says; a text says few dates, each often."""
    lunar = CalendarSystem.LUNAR if moment.lunar else None
    return cls(moment.edtf, moment.part, lunar, Relative(*moment.relative) if moment.relative is not None else None)


def _years(digits: str) -> tuple[int, int] | None:
    """The first and last year of a year, a decade or a century; None where it is not known."""
    known = digits.rstrip("X")
    if not known.isdecimal():
        return None
    unknown = 10 ** (4 - len(known))
    return max(int(known) * unknown, datetime.MINYEAR), (int(known) + 1) * unknown - 1


_MONTH_LENGTH = len("2024-07")


def _shifted(reference: datetime.date, *, months: int) -> datetime.date:
    return reference + relativedelta(months=months)


def written_day(day: datetime.date) -> str:
    """A day in ISO 8601; of a time of the clock on it nothing."""
    return f"{day.year:04}-{day.month:02}-{day.day:02}"


def _quarter_of(reference: datetime.date, offset: int) -> str:
    shifted = _shifted(reference, months=3 * offset)
    return f"{shifted.year:04}-{33 + (shifted.month - 1) // 3}"


_RESOLVED: dict[TimeUnit, Callable[[datetime.date, int], str]] = {
    TimeUnit.YEAR: lambda reference, offset: f"{reference.year + offset:04}",
    TimeUnit.QUARTER: _quarter_of,
    TimeUnit.MONTH: lambda reference, offset: written_day(_shifted(reference, months=offset))[:_MONTH_LENGTH],
    TimeUnit.DAY: lambda reference, offset: written_day(reference + datetime.timedelta(days=offset)),
}
_TIMEX_SEASONS = {21: "SP", 22: "SU", 23: "FA", 24: "WI"}
_TIMEX_MODS = {Part.EARLY: "START", Part.MID: "MID", Part.LATE: "END"}


def _season(code: int) -> str:
    """The word for a season, by its number in EDTF: `xuân` for 21."""
    return next(word for word, season in calendar().seasons.items() if season == code)
