"""Ordinals: `lần thứ 12`, `lần thứ XIII`, `thứ ba`, `Thứ nhất,`.

Source: Diệp Quang Ban, Ngữ pháp tiếng Việt, on số thứ tự. `thứ hai` … `thứ bảy` are weekdays too: with a capital (`thứ
Hai`), before a date (`Thứ 5, 07/12/2023`), and after a part of the day (`sáng thứ hai`) they are no ordinals.

    ordinal = ["lần"] "thứ" (digits | roman | "nhất" | "nhì" | "tư" | number words)
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import Self

import attrs

from vn_foreign_relations.figures.measured import vietnamese
from vn_foreign_relations.figures.numeral import read_number
from vn_foreign_relations.reading.cursor import Cursor, Refusal
from vn_foreign_relations.reading.roman import roman
from vn_foreign_relations.reading.value import Reading, Value
from vn_foreign_relations.tables.contexts import contexts
from vn_foreign_relations.tables.nouns import nouns
from vn_foreign_relations.tables.numerals import numerals
from vn_foreign_relations.tables.vocabulary import pattern

_WEEKDAYS = range(2, 8)
_REACH = 24
"""How far in front what shows a weekday may start."""


@cache
def _date_follows() -> re.Pattern[str]:
    """A date."""
    known = contexts()
    day = pattern(known.weekday_date).pattern
    return re.compile(rf",? ?\(?(?:{day}|[0-9]{{1,2}}[/.-][0-9])|, ?[0-9]{{1,2}}\b", re.IGNORECASE)


@cache
def _list_patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What joins a weekday or a place to the next of its list, and the list in front of one: `thứ 2, thứ 4 và `."""
    known = contexts()
    head, joint = pattern(numerals().ordinal).pattern, pattern(known.and_ | known.to_or).pattern
    joined = rf"(?:,| -| {joint})"
    return (
        re.compile(rf"{joined} {pattern(known.weekday_others).pattern}", re.IGNORECASE),
        re.compile(rf"\b(?:{head} \w+{joined} )+\Z", re.IGNORECASE),
    )


@cache
def _day_in_front() -> re.Pattern[str]:
    """A day that is a weekday: `hôm đó là `."""
    known = contexts()
    days, is_ = pattern(known.weekday_days).pattern, pattern(known.weekday_is).pattern
    return re.compile(rf"\b{days}(?: \w+)? (?:{is_} )?\Z", re.IGNORECASE)


@attrs.frozen(repr=False, order=True)
class Ordinal(Value):
    """A place in an order: 13 for `lần thứ XIII`."""

    kind = "ordinal"
    starts = tuple(numerals().ordinal)
    expected = "an ordinal, such as lần thứ 12 or thứ ba"

    value: int

    def __attrs_post_init__(self) -> None:
        if type(self.value) is not int or self.value < 1:
            raise ValueError(f"expected an integer from 1 on, not {self.value!r}")

    @classmethod
    def read(cls, cursor: Cursor, anchor: int) -> Reading[Self] | Refusal | None:
        text = cursor.text
        head_end = cursor.word_end(anchor)
        if text[anchor:head_end].lower() not in numerals().ordinal or text[head_end : head_end + 1] != " ":
            return None
        word, start, end = _next_token(cursor, head_end)
        if start < 0:
            return None
        read = _place(cursor, word, start)
        if read is None or isinstance(read, Refusal):
            return read
        value, end = read
        before = cursor.word_before(anchor)
        first = anchor - len(before) - 1 if before.lower() in numerals().times else anchor
        return Reading(first, end, cls(value))

    @classmethod
    def in_prose(cls, cursor: Cursor, anchor: int, reading: Reading[Self]) -> bool:
        is_place = reading.start < anchor or reading.value.value not in _WEEKDAYS
        return is_place or not _is_weekday(cursor, anchor, cursor.word_end(anchor) + 1, reading.end)

    def __str__(self) -> str:
        return f"thứ {vietnamese(Decimal(self.value))}"


def _next_token(cursor: Cursor, end: int) -> tuple[str, int, int]:
    if cursor.text[end + 1 : end + 2].isdecimal():
        return "", end + 1, end + 1
    return cursor.next_word(end)


def _place(cursor: Cursor, word: str, start: int) -> tuple[int, int] | Refusal | None:
    text = cursor.text
    if text[start].isdecimal():
        digits = _DIGITS.match(text, start)
        if digits is None or (_CODE_GOES_ON.match(text, digits.end()) and not _is_rank(cursor, digits)):
            return None
        value = int(digits.group().replace(".", ""))
        return (value, digits.end()) if value else None
    read = roman(text, start)
    if read is not None:
        return read
    special = numerals().ordinals.get(word)
    if special is not None:
        return special, start + len(word)
    numeral = read_number(cursor, start)
    if isinstance(numeral, Refusal):
        return numeral
    if numeral is None or numeral.marked or numeral.value < 1:
        return None
    return int(numeral.value), numeral.end


_DIGITS = re.compile(r"[1-9][0-9]{0,2}(?:\.[0-9]{3}){1,2}(?![0-9])|[0-9]{1,4}(?![0-9])")
_CODE_GOES_ON = re.compile(r"[.,/:-]?[0-9]|[^\W_]|[/_@]")


def _is_rank(cursor: Cursor, digits: re.Match[str]) -> bool:
    """Whether digits are a place among so many: `đứng thứ 116/182`."""
    head = digits.start() - 1 - len(cursor.word_before(digits.start()))
    ranks = cursor.word_before(head).lower() in contexts().ordinal_before
    return ranks and _AMONG.match(cursor.text, digits.end()) is not None


_AMONG = re.compile(r"/[0-9]+(?![\w/.,-])")


def _is_weekday(cursor: Cursor, anchor: int, start: int, end: int) -> bool:
    """Whether a place from 2 to 7 is a day of the week; one of a list is what the head of the list makes of it."""
    text, known = cursor.text, contexts()
    follows, in_front = _list_patterns()
    earlier = in_front.search(text, max(0, anchor - _REACH), anchor)
    first = anchor if earlier is None else earlier.start()
    before = cursor.word_before(first).lower()
    if before in known.ordinal_before:
        return False
    if text[start].isupper() and not text[anchor:start].isupper():
        return True
    if _date_follows().match(text, end) or before in known.weekday_before:
        return True
    if before in nouns().last_words or (earlier is not None and _is_no_weekday(earlier.group())):
        return False
    if earlier is not None or follows.match(text, end) or _day_in_front().search(text, max(0, first - _REACH), first):
        return True
    return cursor.next_word(end)[0] in known.weekday_after


def _is_no_weekday(places: str) -> bool:
    """Whether a list names a first place, which no week has: `thứ nhất và thứ hai`."""
    return any(word.strip(",").lower() in _first_words() for word in places.split())


@cache
def _first_words() -> frozenset[str]:
    return frozenset(word for word, place in numerals().ordinals.items() if place not in _WEEKDAYS)
