"""Whether `thứ hai` … `thứ bảy` is a day of the week or a place in an order, by what stands around it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from vn_foreign_relations.reading.cursor import Cursor
from vn_foreign_relations.tables.calendar import calendar
from vn_foreign_relations.tables.contexts import contexts
from vn_foreign_relations.tables.nouns import nouns
from vn_foreign_relations.tables.numerals import numerals
from vn_foreign_relations.tables.vocabulary import pattern

_MOST_OF_LIST = 7
_REACH = 3
"""So many words in front of `là` may name the day that is one: `hôm đó là thứ 7`."""


def is_weekday(cursor: Cursor, anchor: int, end: int, *, left: int = _MOST_OF_LIST) -> bool:
    """Whether the ordinal from `anchor`, where `thứ` stands, to `end` is a day of the week.

    In a list it is what the one before it is: `các ngày thứ 2, thứ 4`, but `thứ nhất, thứ hai và thứ ba`.
    """
    text = cursor.text
    start = cursor.word_end(anchor) + 1
    before = cursor.word_before(anchor).lower()
    listed = _listed_before(cursor, anchor) if left else -1
    if listed >= 0:
        value_end = cursor.word_end(listed) + 1
        listed_end = value_end + len(text[value_end:anchor].split()[0].rstrip(","))
        one_of_seven = text[listed:listed_end].lower() in calendar().weekdays
        return one_of_seven and is_weekday(cursor, listed, listed_end, left=left - 1)
    if before in contexts().ordinal_before:
        return False
    if text[start].isupper() and not text[anchor:start].isupper():
        return True
    if _date_follows().match(text, end) or before in contexts().weekday_before:
        return True
    if before in contexts().weekday_is and _speaks_of_day(cursor, anchor):
        return True
    if before in nouns().last_words:
        return False
    if _sunday_follows().match(text, end) or cursor.next_word(end)[0] in contexts().weekday_after:
        return True
    heads = not before.isalpha() or before in contexts().weekday_date
    return heads and _another_follows().match(text, end) is not None


def _listed_before(cursor: Cursor, anchor: int) -> int:
    """Where the ordinal starts that is listed in front of the one at `anchor`; -1 where none is."""
    word = cursor.word_before(anchor)
    at = anchor
    if word.lower() in _joints():
        at -= len(word) + 1
        word = cursor.word_before(at)
    elif not word.endswith(","):
        return -1
    at -= len(word) + 1
    head = cursor.word_before(at)
    return at - len(head) - 1 if word and head.lower() in numerals().ordinal else -1


@cache
def _joints() -> frozenset[str]:
    return contexts().and_ | contexts().to_or | contexts().to


def _speaks_of_day(cursor: Cursor, anchor: int) -> bool:
    """Whether a day is named a few words in front."""
    at = anchor
    for _ in range(_REACH + 1):
        word = cursor.word_before(at)
        if not word:
            return False
        if word.lower() in contexts().weekday_days:
            return True
        at -= len(word) + 1
    return False


@cache
def _date_follows() -> re.Pattern[str]:
    """A date."""
    day = pattern(contexts().weekday_date).pattern
    return re.compile(rf",? ?\(?(?:{day}|[0-9]{{1,2}}[/.-][0-9])|, ?[0-9]{{1,2}}\b", re.IGNORECASE)


@cache
def _sunday_follows() -> re.Pattern[str]:
    """The weekday that no ordinal is like."""
    return _follows(contexts().weekday_others)


@cache
def _another_follows() -> re.Pattern[str]:
    """A further weekday or ordinal."""
    return _follows(numerals().ordinal)


def _follows(words: Iterable[str]) -> re.Pattern[str]:
    """One of these words behind a joint."""
    return re.compile(rf"(?:,| -| {pattern(_joints()).pattern}) {pattern(words).pattern}", re.IGNORECASE)
