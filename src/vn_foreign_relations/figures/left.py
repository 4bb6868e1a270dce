"""What stands in front of a figure: its bounds, and the words that make it a label or a date.

left = {bound | "từ"}
"""

from __future__ import annotations

from typing import NamedTuple

from vn_foreign_relations.reading.cursor import Cursor
from vn_foreign_relations.tables.contexts import Bound, Context, Role, contexts

_NOT_OF_RANGES = (Bound.MORE_THAN, Bound.LESS_THAN)
"""In front of `từ` these words are others': `mục đích trên từ 5 đến 7 tỷ`, `già hơn từ 5 đến 7 tuổi`."""
_MOST_BOUNDS = 2
"""So many stand together: `ước khoảng 5%`."""


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
        context = context_before(cursor, open_start, word) if word in known.before else None
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


def context_before(cursor: Cursor, end: int, word: str) -> Context | None:
    """The longest phrase of the context tables that ends at the space before `end`, whose last word is `word`."""
    row = contexts().before[word]
    for context in row.longer:
        if _ends_with(cursor.text, context.phrase, end - 1 - len(context.phrase)):
            return context
    previous = cursor.word_before(end - 1 - len(word)).lower()
    if previous in row.pairs:
        return row.pairs[previous]
    return row.alone if row.alone is not None and previous not in row.alone.unless_after else None
