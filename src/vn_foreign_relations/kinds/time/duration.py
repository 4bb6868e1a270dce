"""Durations: spans with no anchor: `5 năm`, `hơn 10 năm qua`, `hai tiếng rưỡi`, `18-24 tháng`, `10 ngày làm việc`.

Source: ISO 8601 for the strings; Diệp Quang Ban, Ngữ pháp tiếng Việt, for the units of time. A half becomes the next
smaller unit where that is exact (`một năm rưỡi` is P1Y6M), else a decimal (`nửa tháng` is P0.5M).

    duration = figure unit ["rưỡi" | numeral unit {numeral unit}] [tail] ["trở lên" | "trở xuống"] [direction]
             | figure unit ("-" | "đến") numeral unit
"""

from __future__ import annotations

import datetime
import re
from decimal import Decimal
from functools import lru_cache
from typing import Self, TypeVar

import attrs
from dateutil.relativedelta import relativedelta

from vn_foreign_relations.errors import Reason
from vn_foreign_relations.figures.figure import CONNECTION, NO_ENDS, Figure, bound_ahead
from vn_foreign_relations.figures.left import Left
from vn_foreign_relations.figures.measured import Figured, check_open_ends, vietnamese
from vn_foreign_relations.figures.numeral import read_numeral
from vn_foreign_relations.figures.writing import between
from vn_foreign_relations.kinds.time.clock import clocks_end, hour_of
from vn_foreign_relations.kinds.time.moment import starts_moment
from vn_foreign_relations.reading.cursor import Cursor, Refusal
from vn_foreign_relations.reading.exact import EXACT, plain
from vn_foreign_relations.reading.value import Reading
from vn_foreign_relations.tables.calendar import Direction, Span, Template, calendar, word_for, words
from vn_foreign_relations.tables.contexts import Bound, Role, contexts
from vn_foreign_relations.tables.numerals import numerals
from vn_foreign_relations.tables.vocabulary import WORD

T = TypeVar("T", bound=datetime.date)

_NUMBER = r"[0-9]+(?:\.[0-9]+)?"
_ISO = re.compile(
    rf"P(?=.)(?:({_NUMBER})Y)?(?:({_NUMBER})M)?(?:({_NUMBER})W)?(?:({_NUMBER})D)?"
    rf"(?:T(?=.)(?:({_NUMBER})H)?(?:({_NUMBER})M)?(?:({_NUMBER})S)?)?"
)
_UNITS = ("years", "months", "weeks", "days", "hours", "minutes", "seconds")
_WRITTEN = ("year", "month", "week", "day", "hour", "minute", "second")
_HALVES = {"Y": ("M", 12), "D": ("H", 24), "H": ("M", 60)}
_DESIGNATORS = ("Y", "M", "W", "D", "H", "M", "S")
_CLOCK_FROM = 4
_DAYS_OF_WEEK = 7
_HOURS_OF_DAY = 24
_HALF = Decimal("0.5")
_ENDS = frozenset('.,;:)!?…"”’»\n')
_HEADS = ("", ".", "!", "?", "\n")
_OF_YEAR = Template(
    r" (?:(?:$first|$last) )?(?:$of )?$year (?:[12][0-9]{3}|$relative_year)(?!\w)"
    r"| (?:$first|$last) (?:$of )?$year(?! $school)"
)
_DATE_BEHIND = Template(
    r" (?:[0-9]{1,2} ?[/-] ?[0-9]|[0-9]{1,2}(?:, [0-9]{1,2})* (?:$and|$until) [0-9]{1,2}/"
    r"|[12][0-9]{3}(?![0-9]|[.,][0-9]| ?- ?[12][0-9]{3})|$first_ten [0-9])"
)
_CLOCK_TIME = Template(r"(?: $and_half| ?[0-9]{1,2}(?: $minute)?)?,? (?:$at_day(?!\w)|[0-9]{1,2}/[0-9])")
_MINUTES = Template(r" ?[0-9]{1,2}(?![0-9]|[/.-][0-9])(?: $minute)?")
_HOUR = "h"
"""The unit that may be glued to its figure."""
_NO_CLOCK = "a span of time, not a time of the clock"
_CHANGES = Template(r"(?: [0-9]{1,2} $minute)? $drops(?!\w)")
_Amounts = tuple[Decimal, ...]
_NONE: _Amounts = (Decimal(0),) * len(_UNITS)


@attrs.frozen(repr=False)
class Duration(Figured):
    """A span of time. `iso` is the ISO 8601 string, in the units of the text; a range has `low` and `high` instead.

    A fraction is written in the next smaller unit where that is exact, `P1Y6M` and not `P1.5Y`, as texts are read.
    `bound` says how it bounds the truth, `direction` which way from now it lies (`5 năm tới`). Raises ValueError on a
    string that is no duration.
    """

    kind = "duration"
    _expected = "a unit of time, such as năm, tháng, ngày or giờ"

    iso: str | None = None
    low: str | None = attrs.field(default=None, kw_only=True)
    high: str | None = attrs.field(default=None, kw_only=True)
    bound: Bound | None = attrs.field(default=None, kw_only=True)
    direction: Direction | None = attrs.field(default=None, kw_only=True)
    low_open: bool | None = attrs.field(default=None, kw_only=True)
    high_open: bool | None = attrs.field(default=None, kw_only=True)

    @classmethod
    def _unit_words(cls) -> frozenset[str]:
        return calendar().span_words | {""}

    @classmethod
    def _complete(cls, cursor: Cursor, figure: Figure) -> Reading[Self] | Refusal | None:
        lowest = figure.low if figure.value is None else figure.value
        read = _unit(cursor, figure.end) if lowest is not None and lowest >= 0 else None
        if read is None:
            return None
        unit, end = read
        meant = cursor.whole or _is_span(cursor, figure, unit, end)
        if meant is not True:
            return meant or None
        if figure.value is None:
            assert figure.low is not None
            assert figure.high is not None
            low, high = _amounts(figure.low, unit), _amounts(figure.high, unit)
            high_bound = figure.high_bound
        else:
            low, end = _smaller(cursor, _amounts(figure.value, unit), unit, end)
            high, end, high_bound = _second(cursor, low, end)
        end = _tail(cursor, figure.word or _HOUR, end)
        left = figure.left
        if low != high and figure.value is not None:
            left = left.of_range(high_bounded=high_bound is not None)
        start, bound, end = _bound(cursor, left, end)
        direction, end = _direction(cursor, start, end)
        if low == high:
            return Reading(start, end, _duration(cls, _written(low), None, None, bound, direction, None, None))
        open_ends = left.low_open or None, high_bound is Bound.LESS_THAN or None
        return Reading(start, end, _duration(cls, None, _written(low), _written(high), bound, direction, *open_ends))

    def __attrs_post_init__(self) -> None:
        ends = [iso for iso in (self.iso, self.low, self.high) if iso is not None]
        for iso in ends:
            match = _ISO.fullmatch(iso)
            said = [group for group in match.groups() if group] if match is not None else []
            if not said or any("." in amount for amount in said[:-1]):
                raise ValueError(f"expected a duration of ISO 8601, such as P1Y6M, not {iso!r}")
        if len(ends) != (1 if self.iso is not None else 2):
            raise ValueError(f"expected one duration, or a low and a high, not {ends}")
        check_open_ends(self.low_open, self.high_open, is_range=self.iso is None)
        if self.iso is None and _length(_parsed(ends[0])) >= _length(_parsed(ends[1])):
            raise ValueError(f"expected a low that is shorter than the high, not {ends}")
        for iso in ends:
            if iso != _exact(iso):
                raise ValueError(f"expected {_exact(iso)}, which is the same in whole units, not {iso!r}")

    @property
    def relativedelta(self) -> relativedelta:
        """The span as dateutil has it. Raises ValueError for a range, and for a fraction that has no exact length."""
        if self.iso is None:
            raise ValueError(f"{self} is a range")
        amounts = _parsed(self.iso)
        if any(amount != int(amount) for amount in amounts):
            raise ValueError(f"a fraction of a unit has no exact length: {self.iso}")
        years, months, weeks, days, hours, minutes, seconds = map(int, amounts)
        return relativedelta(
            years=years, months=months, weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds
        )

    def __add__(self, other: T) -> T:
        """The day that lies so far behind `other`."""
        return other + self.relativedelta if _is_day(other) else NotImplemented

    __radd__ = __add__

    def __rsub__(self, other: T) -> T:
        """The day that lies so far before `other`."""
        return other - self.relativedelta if _is_day(other) else NotImplemented

    def __str__(self) -> str:
        """Canonical Vietnamese: `3 năm 4 tháng`, `hơn 10 năm qua`, `từ 3 tháng đến 5 tháng`."""
        if self.iso is not None:
            written = _in_words(self.iso)
        else:
            assert self.low is not None
            assert self.high is not None
            low, high = _in_words(self.low), _in_words(self.high)
            low = f"{Bound.MORE_THAN.word} {low}" if self.low_open else low
            written = between(low, f"{Bound.LESS_THAN.word} {high}" if self.high_open else high)
        if self.bound is not None:
            written = f"{self.bound.word} {written}"
        return written if self.direction is None else f"{written} {word_for(self.direction)}"


D = TypeVar("D", bound=Duration)


@lru_cache(maxsize=4096)
def _duration(
    cls: type[D],
    iso: str | None,
    low: str | None,
    high: str | None,
    bound: Bound | None,
    direction: Direction | None,
    low_open: bool | None,
    high_open: bool | None,
) -> D:
    """The duration that the grammar has read; a text says few, each often."""
    return cls(iso, low=low, high=high, bound=bound, direction=direction, low_open=low_open, high_open=high_open)


def _is_day(other: object) -> bool:
    return isinstance(other, datetime.date)


def _unit(cursor: Cursor, end: int) -> tuple[Span, int] | None:
    """The unit of time behind a figure, apart, or `h` glued to it, and where it ends."""
    word, _, word_end = cursor.next_word(end)
    if word:
        return calendar().spans.match_from(cursor.text, word, word_end)
    glued = WORD.match(cursor.text, end)
    return (
        calendar().spans.match_from(cursor.text, _HOUR, glued.end())
        if glued is not None and glued[0] == _HOUR
        else None
    )


def _is_span(cursor: Cursor, figure: Figure, unit: Span, end: int) -> bool | Refusal:
    """Whether prose shows a span: no part of a date, no other word, no article; clock times are refused whole."""
    text = cursor.text
    word = figure.word or _HOUR
    following = cursor.next_word(end)[0]
    if following in calendar().span_compounds.get(word, ()) or figure.numeral.dotted:
        return False
    named = figure.left.role in (Role.LABEL, Role.DATE) and cursor.word_before(figure.start).lower() not in words(
        "phases"
    )
    if named or (figure.year and not figure.numeral.words and figure.left.bound is None and word not in words("year")):
        return False
    hour = hour_of(text, figure.start)
    if hour >= 0 and clocks_end(text, hour) >= 0:
        return False
    if not unit.clock:
        if _OF_YEAR.match(text, end) or _DATE_BEHIND.match(text, end):
            return False
    elif (clock := _clock_end(cursor, figure, word, end)) >= 0:
        return Refusal(clock, Reason.NOTHING_READ, _NO_CLOCK)
    if not figure.numeral.words:
        return True
    return _counts(cursor, figure, word, end)


def _counts(cursor: Cursor, figure: Figure, word: str, end: int) -> bool:
    """Whether a number word counts: `một` is mostly the article, `năm` mostly the year."""
    text = cursor.text
    written = text[figure.start : figure.numeral.end].lower()
    before = cursor.word_before(figure.start).lower()
    if figure.left.bound is not None or figure.value is None:
        return True
    if written in words("one"):
        following = cursor.next_word(end)[0]
        more = following in numerals().and_a_half or _has_smaller(cursor, end)
        return more or before in calendar().one or calendar().directions.match(text, end + 1) is not None
    if written in words("five") and (word in words("month") or word in words("day")):
        return before in calendar().five or before in contexts().five or _is_opening(cursor, figure.start, end)
    return True


def _is_opening(cursor: Cursor, start: int, end: int) -> bool:
    """Whether a span stands apart at the head of a sentence: `| Năm tháng qua, xuất khẩu …`."""
    text = cursor.text
    direction = calendar().directions.match(text, end + 1)
    is_head = text[max(0, start - 2) : start].rstrip(" ")[-1:] in _HEADS
    return is_head and direction is not None and text.startswith(",", direction[1])


def _has_smaller(cursor: Cursor, end: int) -> bool:
    word, start, _ = cursor.next_word(end)
    position = start if word else end + 1
    numeral = read_numeral(cursor, position) if position < len(cursor.text) else None
    return numeral is not None and _unit(cursor, numeral.end) is not None


def _clock_end(cursor: Cursor, figure: Figure, word: str, end: int) -> int:
    """Where a time of the clock ends, `lúc 8 giờ`, `17h30`, `20 giờ 15 phút ngày 3/7`; -1 where there is none."""
    hours = figure.high if figure.value is None else figure.value
    if (word not in words("hour") and word != _HOUR) or hours is None or hours > _HOURS_OF_DAY:
        return -1
    clocks = clocks_end(cursor.text, figure.start)
    if clocks >= 0:
        return clocks
    minutes = _MINUTES.match(cursor.text, end)
    before = cursor.word_before(figure.start).lower()
    alone = figure.left.bound is None and figure.value is not None
    glued = word == _HOUR and (minutes is not None or before not in calendar().one)
    called = before in calendar().clock_before and _CHANGES.match(cursor.text, end) is None
    if (alone and (glued or called)) or _CLOCK_TIME.match(cursor.text, end):
        return minutes.end() if minutes is not None else end
    return -1


@lru_cache(maxsize=4096)
def _amounts(value: Decimal, unit: Span) -> _Amounts:
    """So many of a unit, a fraction of it in the next smaller one where that is exact."""
    amounts = list(_NONE)
    value = EXACT.multiply(value, Decimal(unit.factor))
    whole = value.to_integral_value(rounding="ROUND_FLOOR")
    rest = EXACT.subtract(value, whole)
    rank = unit.rank
    smaller = _HALVES.get(unit.designator) if unit.clock == (rank >= _CLOCK_FROM) else None
    if rest and smaller is not None and (unit.designator != "M" or unit.clock):
        part = EXACT.multiply(rest, Decimal(smaller[1]))
        if part == part.to_integral_value():
            amounts[rank] = whole
            amounts[_NEXT[rank]] = part
            return tuple(amounts)
    amounts[rank] = value
    return tuple(amounts)


_NEXT = {0: 1, 3: 4, 4: 5}
"""The unit that a fraction of a unit is given in, both by their place in `_UNITS`."""


def _smaller(cursor: Cursor, amounts: _Amounts, unit: Span, end: int) -> tuple[_Amounts, int]:
    """The half or the smaller units that go on: `hai tiếng rưỡi`, `3 năm 4 tháng`."""
    word, start, word_end = cursor.next_word(end)
    if word in numerals().and_a_half and _are_whole(amounts):
        return _plus(amounts, _amounts(_HALF, unit)), word_end
    while cursor.text.startswith(" ", end):
        word, start, _ = cursor.next_word(end)
        if not (word or cursor.text[end + 1 : end + 2].isdecimal()):
            break
        numeral = read_numeral(cursor, start if word else end + 1)
        read = _unit(cursor, numeral.end) if numeral is not None and not numeral.dotted else None
        if numeral is None or read is None or read[0].rank <= unit.rank or _DATE_BEHIND.match(cursor.text, read[1]):
            break
        if not _are_whole(amounts) or (read[0].designator == "W" and numeral.value != int(numeral.value)):
            break
        unit, end = read
        amounts = _plus(amounts, _amounts(numeral.value, unit))
    return amounts, end


def _are_whole(amounts: _Amounts) -> bool:
    return all(amount == int(amount) for amount in amounts)


def _plus(first: _Amounts, second: _Amounts) -> _Amounts:
    return tuple(EXACT.add(a, b) for a, b in zip(first, second, strict=True))


def _second(cursor: Cursor, low: _Amounts, end: int) -> tuple[_Amounts, int, Bound | None]:
    """The upper end of a range that writes its unit twice, and its bound: `từ 3 tháng đến dưới 5 năm`."""
    connection = CONNECTION.match(cursor.text, end)
    if connection is None:
        return low, end, None
    bound, start = bound_ahead(cursor, connection.end())
    numeral = read_numeral(cursor, start)
    read = _unit(cursor, numeral.end) if numeral is not None and bound not in NO_ENDS else None
    if numeral is None or read is None or numeral.dotted:
        return low, end, None
    high, high_end = _smaller(cursor, _amounts(numeral.value, read[0]), *read)
    return (high, high_end, bound) if _length(high) > _length(low) else (low, end, None)


def _length(amounts: _Amounts) -> Decimal:
    """About how many hours a span is long, to tell which of two is longer."""
    return sum((EXACT.multiply(n, hours) for n, hours in zip(amounts, _HOURS, strict=True)), Decimal(0))


_HOURS = (*map(Decimal, (8766, 730, 168, 24, 1)), Decimal(1) / 60, Decimal(1) / 3600)


def _tail(cursor: Cursor, unit_word: str, end: int) -> int:
    """The end of the words that belong to the unit: `10 ngày làm việc`, `15 năm tù`."""
    tails = calendar().span_tails.get(unit_word)
    tail = tails.match(cursor.text, end + 1) if tails is not None else None
    return end if tail is None else tail[1]


def _bound(cursor: Cursor, left: Left, end: int) -> tuple[int, Bound | None, int]:
    """Where the duration starts, its bound, and where it ends: `từ 36 tháng trở lên`."""
    word, start, _ = cursor.next_word(end)
    right = contexts().right_bounds.match(cursor.text, start) if word in words("turning") else None
    if right is not None:
        return left.open_start, right[0], right[1]
    return left.start, left.bound, end


def _direction(cursor: Cursor, start: int, end: int) -> tuple[Direction | None, int]:
    """The word that says which way from now, right behind; `trước` and `sau` only where nothing follows them."""
    word, word_start, _ = cursor.next_word(end)
    read = calendar().directions.match(cursor.text, word_start) if word else None
    if read is None or cursor.word_before(start).lower() in words("passed"):
        return None, end
    if cursor.next_word_is(read[1], calendar().through):
        return None, end
    anchored = word in words("before_or_after") and cursor.text[read[1] : read[1] + 1] not in {"", *_ENDS}
    return (None, end) if anchored or _starts_date(cursor.next_word(read[1])[0]) else read


def _starts_date(word: str) -> bool:
    return word not in words("week") and starts_moment(word)


@lru_cache(maxsize=4096)
def _written(amounts: _Amounts) -> str:
    """The ISO 8601 string; weeks stand alone, so that beside other units they are days."""
    years, months, weeks, days, *clock = amounts
    if weeks and any((years, months, days, *clock)):
        weeks, days = Decimal(0), EXACT.add(days, EXACT.multiply(weeks, Decimal(_DAYS_OF_WEEK)))
    parts = [
        f"{plain(n)}{d}" if n else "" for n, d in zip((years, months, weeks, days, *clock), _DESIGNATORS, strict=True)
    ]
    date, time = "".join(parts[:_CLOCK_FROM]), "".join(parts[_CLOCK_FROM:])
    return f"P{date}T{time}" if time else f"P{date or '0D'}"


def _exact(iso: str) -> str:
    """The same duration as it is read: a fraction in the next smaller unit where that is exact, no unit of none."""
    amounts = _parsed(iso)
    last = max((rank for rank, amount in enumerate(amounts) if amount), default=0)
    smaller = _amounts(amounts[last], Span(_DESIGNATORS[last], 1, last >= _CLOCK_FROM))
    return _written(_plus((*amounts[:last], *_NONE[last:]), smaller))


def _parsed(iso: str) -> _Amounts:
    match = _ISO.fullmatch(iso)
    assert match is not None
    return tuple(Decimal(group or 0) for group in match.groups())


def _in_words(iso: str) -> str:
    amounts = [*zip(_parsed(iso), _WRITTEN, strict=True)]
    said = [(n, unit) for n, unit in amounts if n] or [(Decimal(0), "day")]
    return " ".join(f"{vietnamese(n)} {word_for(unit)}" for n, unit in said)
