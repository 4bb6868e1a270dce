"""Ordinals: `lần thứ 12`, `lần thứ XIII`, `thứ ba`, `Thứ nhất,`.

Source: Diệp Quang Ban, Ngữ pháp tiếng Việt, on số thứ tự. `thứ hai` … `thứ bảy` are weekdays too: with a capital (`thứ
Hai`), before a date (`Thứ 5, 07/12/2023`), and after a part of the day (`sáng thứ hai`) they are no ordinals.

    ordinal = ["lần"] "thứ" (digits | roman | "nhất" | "nhì" | "tư" | number words)
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Self

import attrs

from vn_foreign_relations.figures.measured import vietnamese
from vn_foreign_relations.figures.numeral import read_number
from vn_foreign_relations.figures.weekdays import is_weekday
from vn_foreign_relations.reading.cursor import Cursor, Refusal
from vn_foreign_relations.reading.roman import roman
from vn_foreign_relations.reading.value import Reading, Value
from vn_foreign_relations.tables.contexts import contexts
from vn_foreign_relations.tables.numerals import numerals

_WEEKDAYS = range(2, 8)
_REACH = 24
"""How far in front what shows a weekday may start."""


@attrs.frozen(repr=False, order=True)
class Ordinal(Value):
    """A place in an order: 13 for `lần thứ XIII`."""

    kind = "ordinal"
    _expected = "an ordinal, such as lần thứ 12 or thứ ba"

    value: int

    def __attrs_post_init__(self) -> None:
        if type(self.value) is not int or self.value < 1:
            raise ValueError(f"expected an integer from 1 on, not {self.value!r}")

    @classmethod
    def _starts(cls) -> Iterable[str]:
        return numerals().ordinal

    @classmethod
    def _read(cls, cursor: Cursor, anchor: int) -> Reading[Self] | Refusal | None:
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
    def _in_prose(cls, cursor: Cursor, anchor: int, reading: Reading[Self]) -> bool:
        is_place = reading.start < anchor or reading.value.value not in _WEEKDAYS
        return is_place or not is_weekday(cursor, anchor, reading.end)

    def __str__(self) -> str:
        return f"{next(iter(numerals().ordinal))} {vietnamese(Decimal(self.value))}"


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
