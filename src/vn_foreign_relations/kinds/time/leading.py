"""The words in front of a date: clock, weekday, part of day, part of a month or year; what opens a period.

left = [horizon] ["từ" | "đến" | "tới"] ["hết"] ([clock] [part of day] [weekday] | [part])
"""

from __future__ import annotations

from typing import NamedTuple

from vn_foreign_relations.kinds.time.clock import clock_before
from vn_foreign_relations.kinds.time.moment import Moment
from vn_foreign_relations.reading.cursor import Cursor
from vn_foreign_relations.tables.calendar import calendar
from vn_foreign_relations.tables.contexts import contexts
from vn_foreign_relations.tables.currencies import currencies
from vn_foreign_relations.tables.nouns import nouns
from vn_foreign_relations.tables.numerals import numerals
from vn_foreign_relations.tables.units import units

NOT_BEHIND_YEARS = nouns().first_words | units().first_words | currencies().first_words | numerals().scales.keys()
"""Words that four figures in front of them count: `từ 2000 người`."""
_CLOCK_SIGNS = frozenset("0123456789hg'-")
_CLOCK_WORDS = frozenset({"giờ", "phút", "rưỡi", "vào"})
_PARTS = frozenset(calendar().parts)
_PARTS_OF_DAY = frozenset(calendar().parts_of_day)
_FROM = frozenset({"từ"})
YEAR_DIGITS = 4


class Left(NamedTuple):
    """A moment with the words in front of it."""

    start: int
    """Where the first of them stands."""
    moment: Moment
    opening: str = ""
    """`từ` or `đến`, which is the first of them."""
    licensed: bool = False
    """They show that figures alone are a date."""
    half: bool = False
    """`nửa đầu` or `nửa cuối` of a year."""

    inner: int = -1
    """Where the date starts without its opening."""
    part_of_day: str = ""
    """The part of day that stands with it, in lower case."""


_LEADING = frozenset(
    {
        "từ", "đến", "tới", "hết", "ngày", "h", "g", *_CLOCK_WORDS,
        *(part.rpartition(" ")[2] for part in (*calendar().parts, *calendar().parts_of_day, *calendar().weekdays)),
    }
)  # fmt: skip
"""The last words of all that is looked for in front of a date with a word of the calendar."""


def stands_alone(cursor: Cursor, start: int) -> bool:
    """Whether nothing in front of a date can belong to it."""
    text = cursor.text
    word = cursor.word_before(start)
    if not word:
        return start == 0 or text[start - 1] in '([“"\n'
    lowered = word.lower()
    return lowered.isalpha() and lowered not in _LEADING


def look_left(cursor: Cursor, start: int, moment: Moment, *, clocks: bool = True) -> Left:
    """The words in front of a moment: clock, weekday, part; `từ`, `đến`; what the period is called.

    None of them belongs to the mention before. `clocks` says whether a time of the clock is looked for.
    """
    left = day_left(cursor, start, moment, clocks=clocks) if moment.day else _part_left(cursor, start, moment)
    left = left._replace(inner=left.start)
    if left.half:
        return left
    word = cursor.word_before(left.start).lower()
    if left.start - len(word) - 1 < cursor.reached:
        return left
    if word == "hết":
        before = cursor.word_before(left.start - 4).lower()
        if before not in ("đến", "tới"):
            return left
        left, word = left._replace(start=left.start - 4), before
    asks = not (moment.is_year and moment.bare and cursor.next_word_is(start + YEAR_DIGITS, NOT_BEHIND_YEARS))
    if word == "từ" and asks:
        return left._replace(start=left.start - len(word) - 1, opening="từ", licensed=True, inner=left.start)
    if word in ("đến", "tới") and asks:
        return _horizon(cursor, left, word)
    if moment.is_year and moment.bare:
        horizon = phrase_before(cursor, left.start, calendar().bare_horizons)
        if horizon >= 0:
            return left._replace(start=horizon, opening="đến", licensed=True, inner=left.start)
    return left


def _horizon(cursor: Cursor, left: Left, word: str) -> Left:
    """A moment behind `đến`: the end of a period that has no start."""
    opened = left.start - len(word) - 1
    horizon = phrase_before(cursor, opened, calendar().horizons)
    if horizon < 0 and cursor.word_before(opened).lower() == "nay":
        horizon = phrase_before(cursor, opened - 4, _FROM)
    return left._replace(start=opened if horizon < 0 else horizon, opening="đến", licensed=True)


def phrase_before(cursor: Cursor, end: int, phrases: frozenset[str]) -> int:
    """Where the phrase of one or two words that ends before `end` starts; -1 where none does."""
    word = cursor.word_before(end).lower()
    if not word:
        return -1
    start = end - len(word) - 1
    if word in phrases:
        return start
    first = cursor.word_before(start).lower()
    return start - len(first) - 1 if first and f"{first} {word}" in phrases else -1


def _part_left(cursor: Cursor, start: int, moment: Moment) -> Left:
    """`đầu`, `giữa`, `cuối`, `trung tuần` in front of a month, a quarter, a year, a century; `nửa đầu năm`."""
    at = phrase_before(cursor, start, _PARTS)
    if at < 0 or moment.bare:
        return Left(start, moment)
    phrase = cursor.text[at : start - 1].lower()
    two = cursor.word_before(at).lower()
    if two == "nửa":
        at, phrase = at - 4, f"nửa {phrase}"
    part = calendar().parts.get(phrase)
    if part is None or (phrase.endswith("tuần") and not moment.sub):
        return Left(start, moment)
    return Left(at, moment._replace(part=part), half=phrase.startswith("nửa") and not (moment.sub or moment.is_long))


def day_left(cursor: Cursor, start: int, moment: Moment, *, clocks: bool = True) -> Left:
    """Part of day, weekday and clock in front of a day: `20 giờ tối thứ Hai, ngày 15/4`."""
    licensed, headed, part = False, cursor.text[start : start + 4].lower() == "ngày", ""
    while True:
        word = cursor.word_before(start) or cursor.text[max(0, start - 2) : start - 1]
        lowered = word.lower().rstrip(",")
        at = start - len(word) - 1
        two = f"{cursor.word_before(at).lower()} {lowered}" if at > 0 else ""
        if not word or at < cursor.reached:
            return Left(start, moment, licensed=licensed, part_of_day=part)
        if two in _PARTS_OF_DAY or lowered in _PARTS_OF_DAY:
            start, said = (at - two.index(" ") - 1, two) if two in _PARTS_OF_DAY else (at, lowered)
            part = part or said
        elif lowered == "ngày" and not headed:
            start, headed = at, True
        elif (weekday := _weekday_at(cursor, at, lowered)) >= 0:
            start = weekday
        elif clocks and (lowered[-1:] in _CLOCK_SIGNS or lowered in _CLOCK_WORDS):
            clock = clock_before(cursor, start, part)
            if clock is None or clock[1] < cursor.reached:
                return Left(start, moment, licensed=licensed, part_of_day=part)
            return Left(clock[1], moment._replace(clock=clock[0]), licensed=True, part_of_day=part)
        else:
            return Left(start, moment, licensed=licensed, part_of_day=part)
        licensed = True


def _weekday_at(cursor: Cursor, at: int, word: str) -> int:
    """Where the weekday starts whose last word stands at `at`; -1 where it is none."""
    if word in calendar().weekdays:
        return at
    before = cursor.word_before(at).lower()
    if f"{before} {word}" not in calendar().weekdays:
        return -1
    start = at - len(before) - 1
    return -1 if cursor.word_before(start).lower() in contexts().ordinal_before else start
