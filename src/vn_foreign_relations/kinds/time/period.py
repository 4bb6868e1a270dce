"""Periods: two ends, both included, of which one may be open: `giai đoạn 2021-2025`, `từ năm 2010 đến nay`.

Sources: ISO 8601-2 (EDTF, level 2) for the strings; the Party's and the Government's programmes for `giai đoạn`, `nhiệm
kỳ`, `tầm nhìn`, `6 tháng đầu năm`. The grammar is in kinds/time/expression.py. `giai đoạn 2` is a phase and no period.

    period = [head] ["từ"] moment to moment | ["từ"] moment ["đến nay"] | [horizon] "đến" moment | months of a year
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from functools import lru_cache
from typing import Self, TypeVar

import attrs

from vn_foreign_relations.kinds.time.date import Date, Precision, Relative, written_day
from vn_foreign_relations.kinds.time.dated import Dated
from vn_foreign_relations.kinds.time.expression import read_expression
from vn_foreign_relations.kinds.time.moment import PartialDate, TimeExpression
from vn_foreign_relations.reading.cursor import Cursor, Refusal
from vn_foreign_relations.reading.value import Reading
from vn_foreign_relations.tables.calendar import Part, word_for, words

_OPEN = ".."


@attrs.frozen(repr=False)
class Period(Dated):
    """A span of time with named ends, both included. `edtf` is an EDTF interval: `2021/2025`, `2010/..`, `../2045`.

    `start_part` and `end_part` narrow the ends as vaguely as the text does, `end_is_now` says that it lasts until the
    text was written, and `relative` counts unknown years from then. Raises ValueError on an interval that is none.
    """

    kind = "period"
    _expected = "a period, such as giai đoạn 2021-2025, từ ngày 7 đến 9/3 or 6 tháng đầu năm 2024"

    edtf: str
    start_part: Part | None = None
    end_part: Part | None = None
    end_is_now: bool | None = None
    relative: Relative | None = None

    @classmethod
    def _starts(cls) -> Iterable[str]:
        return *Date._starts(), *sorted(words("period_starts"))

    @classmethod
    def _read(cls, cursor: Cursor, anchor: int) -> Reading[Self] | Refusal | None:
        when = cursor.once(read_expression, anchor)
        return cls._of(when) if isinstance(when, TimeExpression) else when

    @classmethod
    def _of(cls, when: TimeExpression) -> Reading[Self] | None:
        if not when.is_period:
            return None
        more = tuple(filter(None, map(cls._of, when.more))) if when.more else ()
        return Reading(when.start, when.end, _period(cls, when.first, when.last, when.now), when.completed, more)

    def __attrs_post_init__(self) -> None:
        ends = self.edtf.split("/")
        if len(ends) != 2 or ends == [_OPEN, _OPEN]:
            raise ValueError(f"expected two ends, of which one may be '..', not {self.edtf!r}")
        start, end = self.start, self.end
        if self.end_is_now not in (None, True) or (self.end_is_now and end is not None):
            raise ValueError(f"only an open end can be now: {self.edtf}")
        if start is not None and end is not None:
            unknown = [edtf.startswith("XX") for edtf in ends]
            if unknown[0] != unknown[1] and self.relative is None:
                raise ValueError(f"expected a year at both ends or at none: {self.edtf}")
            if _is_later(start, end):
                raise ValueError(f"{self.edtf} runs backwards")
        if self.relative is not None and not any(edtf.startswith("XX") for edtf in ends):
            raise ValueError(f"{self.edtf} is known, so that it cannot be relative")
        if (start is None and self.start_part) or (end is None and self.end_part):
            raise ValueError(f"an open end has no part: {self.edtf}")

    @property
    def start(self) -> Date | None:
        """The first end; None where it is open."""
        return self._date(self.edtf.partition("/")[0], self.start_part)

    @property
    def end(self) -> Date | None:
        """The last end, which belongs to the period; None where it is open."""
        return self._date(self.edtf.partition("/")[2], self.end_part)

    def _date(self, edtf: str, part: Part | None) -> Date | None:
        if edtf == _OPEN:
            return None
        return Date(edtf, part, relative=self.relative if edtf.startswith("XXXX") else None)

    @property
    def first_day(self) -> datetime.date:
        """The first day. Raises ValueError where it is open or its year is not known."""
        if self.start is None:
            raise ValueError(f"{self} has no start")
        return self.start.first_day

    @property
    def last_day(self) -> datetime.date:
        """The last day, which belongs to the period. Raises ValueError where it is open or its year is not known."""
        if self.end is None:
            raise ValueError(f"{self} has no end")
        return self.end.last_day

    @property
    def days(self) -> int:
        """Its length in days, both ends included. Raises ValueError where an end is open or its year is not known."""
        return (self.last_day - self.first_day).days + 1

    @property
    def years(self) -> int:
        """Its length in whole calendar years: 5 for 2021-2025. Raises ValueError where it is not made of such."""
        first, last = self.first_day, self.last_day
        if (first.month, first.day, last.month, last.day) != (1, 1, 12, 31):
            raise ValueError(f"{self} is not made of whole years")
        return last.year - first.year + 1

    def __contains__(self, other: datetime.date | Date | Period) -> bool:
        """Whether all of `other` lies within. Raises ValueError where an unknown year leaves it open."""
        first, last = self._bounds()
        other_first, other_last = _bounds_of(other)
        return first <= other_first and other_last <= last

    def overlaps(self, other: Period) -> bool:
        """Whether they share a day. Raises ValueError where an unknown year leaves it open."""
        first, last = self._bounds()
        other_first, other_last = other._bounds()
        return first <= other_last and other_first <= last

    def _bounds(self) -> tuple[datetime.date, datetime.date]:
        """First and last day, the earliest and latest there are where an end is open."""
        if self.end_is_now:
            raise ValueError(f"{self} ends when the text was written: resolve it first")
        first = datetime.date.min if self.start is None else self.start.first_day
        last = datetime.date.max if self.end is None else self.end.last_day
        return first, last

    def resolve(self, reference: datetime.date) -> Self:
        """The same with its relative words counted from `reference`, which ends it where it lasts until now."""
        ends = [date.resolve(reference).edtf if date is not None else _OPEN for date in (self.start, self.end)]
        if self.end_is_now:
            ends[1] = written_day(reference)
        edtf = "/".join(ends)
        if edtf == self.edtf or any(end.startswith("XX") for end in ends):
            return self
        try:
            return attrs.evolve(self, edtf=edtf, relative=None, end_is_now=None)
        except ValueError:
            return self

    def __str__(self) -> str:
        """Canonical Vietnamese: `giai đoạn 2021-2025`, `từ ngày 7/3 đến ngày 9/3`, `từ năm 2010 đến nay`."""
        start, end = self.start, self.end
        years = {Precision.YEAR}
        if (
            start
            and end
            and {start.precision, end.precision} == years
            and not (self.start_part or self.end_part or self.relative)
        ):
            return f"{word_for('years')} {start.edtf}-{end.edtf}"
        written = f"{word_for('from')} {start}" if start else ""
        until = f"{word_for('until')} {end}" if end else word_for("until_now") if self.end_is_now else ""
        return f"{written} {until}".strip()


P = TypeVar("P", bound=Period)


@lru_cache(maxsize=4096)
def _period(cls: type[P], first: PartialDate | None, last: PartialDate | None, now: bool) -> P:
    """The period between two moments of the grammar; a text says few, each often."""
    relative = (first and first.relative) or (last and last.relative)
    return cls(
        f"{_end(first)}/{_end(last)}",
        first and first.part,
        last and last.part,
        True if now else None,
        Relative(*relative) if relative else None,
    )


def _end(moment: PartialDate | None) -> str:
    return _OPEN if moment is None else moment.edtf


def _is_later(start: Date, end: Date) -> bool:
    """Whether the end lies before the start, as far as both are known."""
    (first, first_clock), (last, last_clock) = (date.edtf.partition("T")[::2] for date in (start, end))
    if first == last:
        return first_clock > last_clock > ""
    if first.startswith("XX") or last.startswith("XX"):
        return False
    seasons = [date.precision is Precision.SEASON for date in (start, end)]
    if not any(seasons):
        return start.first_day > end.last_day
    return first > last if all(seasons) else first[:4].replace("X", "0") > last[:4].replace("X", "9")


def _bounds_of(other: datetime.date | Date | Period) -> tuple[datetime.date, datetime.date]:
    if isinstance(other, Period):
        return other._bounds()
    if isinstance(other, Date):
        return other.first_day, other.last_day
    day = other.date() if isinstance(other, datetime.datetime) else other
    return day, day
