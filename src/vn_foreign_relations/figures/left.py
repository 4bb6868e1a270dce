"""What stands in front of a figure: whether it may start there, its bounds, the words that make it a label or a date.

left = {bound | "từ"}
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from vn_foreign_relations.reading.cursor import Cursor
from vn_foreign_relations.tables.contexts import Bound, Context, Role, contexts
from vn_foreign_relations.tables.nouns import nouns
from vn_foreign_relations.tables.vocabulary import standing

_OPENS = frozenset(" \t\n([{|;,:\"'“”‘’«»<>≥≤~≈+*•=!?…·$€£₫₩฿₭៛₽₱₹")
_NOT_OF_RANGES = (Bound.MORE_THAN, Bound.LESS_THAN)
"""In front of `từ` these words are others': `mục đích trên từ 5 đến 7 tỷ`, `già hơn từ 5 đến 7 tuổi`."""
_MOST_BOUNDS = 2
"""So many stand together: `ước khoảng 5%`."""
_CLOSE = 16


class Left(NamedTuple):
    """What stands in front of a figure."""

    start: int
    """Where its first bound stands, or its first numeral."""
    open_start: int
    """The same with `từ`, which belongs to a range and to `từ … trở lên`."""
    bound: Bound | None
    """The nearest bound that stands there."""
    role: Role | None
    """What the words in front make of it."""
    open_bound: Bound | None = None
    """The nearest bound with those in front of `từ`, which are a range's: `khoảng từ 5 đến 7`, `mục đích trên từ 5`."""


@cache
def _behind_a_label() -> re.Pattern[str]:
    """A date or a code, behind which one space parts two numbers: `năm 2023 93 đoàn`, `CO2 5 tấn`."""
    return re.compile(rf"(?:{standing(contexts().dates).pattern} [0-9./-]+|[^\W\d_][0-9]{{1,3}}) \Z", re.IGNORECASE)


def may_start(text: str, anchor: int) -> bool:
    """Whether the character in front lets a number start: not in a word, a code, a path, a date, a clock."""
    if anchor == 0:
        return True
    before, further = text[anchor - 1], text[anchor - 2 : anchor - 1] if anchor > 1 else ""
    digit = text[anchor].isdecimal()
    if before == " ":
        return not digit or _behind_a_label().search(text, max(0, anchor - _CLOSE), anchor) is not None
    if before == "-":
        return not further or (further.isspace() and not text[anchor - 3 : anchor - 2].isdecimal()) or further == "("
    if before == ":":
        return not further.isdecimal()
    if before == ",":
        return further.isalnum() or further == ")"
    if before in _OPENS:
        return not (before in "=+*" and further.isalnum())
    if before == "/":
        return digit and _counted_before(text, anchor - 1)
    return digit and before.isalpha() and _word_ending(text, anchor) in contexts().glued


def _counted_before(text: str, end: int) -> bool:
    """Whether the word that ends at `end` is a counted noun: `12 đoàn/95 lượt`."""
    word = _word_ending(text, end)
    return bool(word) and word in nouns().last_words and text[end - len(word) - 1 : end - len(word)] == " "


def _word_ending(text: str, end: int) -> str:
    start = end
    while start and end - start < 8 and text[start - 1].isalpha():
        start -= 1
    return text[start:end].lower()


def _ends_with(text: str, phrase: str, start: int) -> bool:
    """Whether the phrase stands at `start`, and not as the end of a longer word."""
    found = start >= 0 and text[start : start + len(phrase)].lower() == phrase
    return found and not (start and text[start - 1].isalpha())


def read_bounds(cursor: Cursor, start: int) -> Left:
    """Where the bounds in front of `start` begin without and with `từ`, the nearest bound, and the role of the rest."""
    bound: Bound | None = None
    open_bound: Bound | None = None
    open_start, room = start, _MOST_BOUNDS
    known = contexts()
    while True:
        word = cursor.word_before(open_start).lower()
        if word in known.from_ and open_start == start:
            open_start -= len(word) + 1
            continue
        context = _context(cursor, open_start, word) if word in known.before else None
        if context is None:
            return Left(start, open_start, bound, None, open_bound)
        if isinstance(context.role, Role):
            return Left(start, open_start, bound, context.role, open_bound)
        if not room or (open_start != start and context.role in _NOT_OF_RANGES and not cursor.whole):
            return Left(start, open_start, bound, None, open_bound)
        room -= 1
        open_bound = open_bound or context.role
        if open_start == start:
            start -= len(context.phrase) + 1
            bound = open_bound
        open_start -= len(context.phrase) + 1


def _context(cursor: Cursor, end: int, word: str) -> Context | None:
    """The longest phrase of the context tables that ends at the space before `end`, whose last word is `word`."""
    row = contexts().before[word]
    for context in row.longer:
        if _ends_with(cursor.text, context.phrase, end - 1 - len(context.phrase)):
            return context
    previous = cursor.word_before(end - 1 - len(word)).lower()
    if previous in row.pairs:
        return row.pairs[previous]
    return row.alone if row.alone is not None and previous not in row.alone.unless_after else None
