"""The words in front of a date: clock, weekday, part of day, part of a month or year; what opens a period.

left = [horizon] ["từ" | "đến" | "tới"] ["hết"] ([clock] [part of day] [weekday] | [part])
"""

from __future__ import annotations

from collections.abc import Container
from enum import Enum, auto
from functools import cache
from typing import NamedTuple

from vn_foreign_relations.kinds.time.clock import clock_before
from vn_foreign_relations.kinds.time.counted import counts
from vn_foreign_relations.kinds.time.moment import PartialDate
from vn_foreign_relations.reading.cursor import Cursor
from vn_foreign_relations.tables.calendar import Template, TimeUnit, calendar, words
from vn_foreign_relations.tables.contexts import contexts

YEAR_DIGITS = 4
_ANOTHER_YEAR = Template(r" $and [12][0-9]{3}(?![0-9])")


class Opening(Enum):
    """What a word in front of a date makes it: the first or the last end of a period (`từ`, `đến`)."""

    FROM = auto()
    UNTIL = auto()


class LeftContext(NamedTuple):
    """A moment with the words in front of it."""

    start: int
    """Where the first of them stands."""
    moment: PartialDate
    opening: Opening | None = None
    """What the first of them makes it."""
    dated: bool = False
    """They show that figures alone are a date."""
    half: bool = False
    """`nửa đầu` or `nửa cuối` of a year."""

    inner: int = -1
    """Where the date starts without its opening."""
    part_of_day: str = ""
    """The part of day that stands with it, in lower case."""


@cache
def _clock_signs() -> frozenset[str]:
    """The last characters of a time of the clock."""
    return frozenset("0123456789-|").union(words("hour_sign"), words("minute_sign"))


@cache
def _clock_words() -> frozenset[str]:
    names = "hour", "minute", "and_half", "into", "morning", "afternoon"
    return frozenset().union(*map(words, names))


@cache
def _leading() -> frozenset[str]:
    """The last words of all that is looked for in front of a date."""
    parts = *calendar().parts, *calendar().parts_of_day, *calendar().weekdays
    groups = map(words, ("from", "until", "all_of", "day", "hour_sign"))
    return _clock_words().union(*groups, (part.rpartition(" ")[2] for part in parts))


def stands_alone(cursor: Cursor, start: int) -> bool:
    """Whether nothing in front of a date can belong to it."""
    text = cursor.text
    word = cursor.word_before(start)
    if not word:
        return start == 0 or text[start - 1] in '([“"\n'
    lowered = word.lower()
    return lowered.isalpha() and lowered not in _leading()


def left_context(cursor: Cursor, start: int, moment: PartialDate, *, clocks: bool = True) -> LeftContext:
    """The words in front of a moment: clock, weekday, part; `từ`, `đến`; what the period is called.

    None of them belongs to the mention before. `clocks` says whether a time of the clock is looked for.
    """
    left = day_context(cursor, start, moment, clocks=clocks) if moment.day else _part_left(cursor, start, moment)
    if left.half:
        return left
    word = cursor.word_before(left.start).lower()
    if left.start - len(word) - 1 < cursor.reached:
        return left
    if word in words("all_of"):
        opened = left.start - len(word) - 1
        before = cursor.word_before(opened).lower()
        if before not in words("until"):
            return left
        left, word = left._replace(start=opened), before
    asks = not (moment.is_year and moment.bare and counts(cursor, start + YEAR_DIGITS))
    if word in words("from") and asks:
        return left._replace(start=left.start - len(word) - 1, opening=Opening.FROM, dated=True, inner=left.start)
    if word in words("until") and asks:
        return _horizon(cursor, left, word)
    if moment.is_year and moment.bare:
        horizon = phrase_before(cursor, left.start, calendar().bare_horizons)
        if horizon >= 0:
            return left._replace(start=horizon, opening=Opening.UNTIL, dated=True, inner=left.start)
    return left


def _horizon(cursor: Cursor, left: LeftContext, word: str) -> LeftContext:
    """A moment behind `đến`: the end of a period that has no start."""
    opened = left.start - len(word) - 1
    horizon = phrase_before(cursor, opened, calendar().horizons)
    before = cursor.word_before(opened).lower()
    if horizon < 0 and before in words("now"):
        horizon = phrase_before(cursor, opened - len(before) - 1, words("from"))
    return left._replace(start=opened if horizon < 0 else horizon, opening=Opening.UNTIL, dated=True)


def phrase_before(cursor: Cursor, end: int, phrases: Container[str]) -> int:
    """Where the phrase of one or two words that ends before `end` starts; -1 where none does."""
    word = cursor.word_before(end).lower()
    if not word:
        return -1
    start = end - len(word) - 1
    if word in phrases:
        return start
    first = cursor.word_before(start).lower()
    return start - len(first) - 1 if first and f"{first} {word}" in phrases else -1


def _part_left(cursor: Cursor, start: int, moment: PartialDate) -> LeftContext:
    """`đầu`, `giữa`, `cuối`, `trung tuần` in front of a month, a quarter, a year, a century; `nửa đầu năm`."""
    at = phrase_before(cursor, start, calendar().parts)
    if at < 0 or (moment.bare and not _is_said_of_year(cursor, at, start, moment)):
        return LeftContext(start, moment, inner=start)
    phrase = cursor.text[at : start - 1].lower()
    half = cursor.word_before(at).lower()
    is_half = half in words("half")
    if is_half:
        at, phrase = at - len(half) - 1, f"{half} {phrase}"
    part = calendar().parts.get(phrase)
    if part is None or (phrase.rpartition(" ")[2] in words("week") and not moment.sub):
        return LeftContext(start, moment, inner=start)
    moment = moment._replace(part=part, bare=False)
    return LeftContext(at, moment, half=is_half and not (moment.sub or moment.is_long), inner=at)


def _is_said_of_year(cursor: Cursor, at: int, start: int, moment: PartialDate) -> bool:
    """Whether the part at `at` is one of the year in figures alone at `start`: `cuối 2018`, not `bắt đầu 2024`."""
    end = start + YEAR_DIGITS
    if not moment.is_year or counts(cursor, end) or cursor.word_before(at).lower() in calendar().not_parts_after:
        return False
    return not (cursor.text[at : start - 1].lower() in words("between") and _ANOTHER_YEAR.match(cursor.text, end))


def day_context(cursor: Cursor, start: int, moment: PartialDate, *, clocks: bool = True) -> LeftContext:
    """Part of day, weekday and clock in front of a day: `20 giờ tối thứ Hai, ngày 15/4`."""
    first, dated, headed, part = start, False, False, ""
    while True:
        word = cursor.word_before(start) or cursor.text[max(0, start - 2) : start - 1]
        lowered = word.lower().rstrip(",")
        at = start - len(word) - 1
        if not word or at < cursor.reached or not (lowered in _leading() or lowered[-1:] in _clock_signs()):
            break
        two = f"{cursor.word_before(at).lower()} {lowered}" if at > 0 else ""
        parts = calendar().parts_of_day
        if two in parts or lowered in parts:
            start, said = (at - two.index(" ") - 1, two) if two in parts else (at, lowered)
            part = part or said
        elif lowered in words("day") and not (headed or _names_day(cursor, first)):
            start, headed = at, True
        elif (weekday := _weekday_at(cursor, at, lowered)) >= 0:
            start = weekday
            if moment.relative is not None and moment.relative[0] is TimeUnit.WEEK:
                number = calendar().weekdays[cursor.text[weekday : at + len(lowered)].lower()]
                moment = moment._replace(relative=(*moment.relative[:2], number))
        elif clocks and (lowered[-1:] in _clock_signs() or lowered in _clock_words()):
            clock = clock_before(cursor, start, part)
            if clock is not None and clock[1] >= cursor.reached:
                start, moment, dated = clock[1], moment._replace(clock=clock[0]), True
            break
        else:
            break
        dated = True
    return LeftContext(start, moment, dated=dated, inner=start, part_of_day=part)


def _names_day(cursor: Cursor, start: int) -> bool:
    return cursor.text[start : cursor.word_end(start)].lower() in words("day")


def _weekday_at(cursor: Cursor, at: int, word: str) -> int:
    """Where the weekday starts whose last word stands at `at`; -1 where it is none."""
    if word in calendar().weekdays:
        return at
    before = cursor.word_before(at).lower()
    if f"{before} {word}" not in calendar().weekdays:
        return -1
    start = at - len(before) - 1
    return -1 if cursor.word_before(start).lower() in contexts().ordinal_before else start
