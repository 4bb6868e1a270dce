"""What may stand behind the unit of a figure: the other end of a range, a rate, a bound.

second  = connection numeral unit
closing = ["/" noun {"/" noun} | ("mỗi" | "một") noun] ["trở lên" | "trở xuống"]
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from functools import cache

import attrs

from vn_foreign_relations.figures.figure import CONNECTION, PART_OF_CODE, Figure, backwards, read_signed
from vn_foreign_relations.figures.numeral import Numeral
from vn_foreign_relations.reading.cursor import Cursor, Refusal
from vn_foreign_relations.tables.contexts import Bound, contexts
from vn_foreign_relations.tables.nouns import nouns
from vn_foreign_relations.tables.owners import Owner, owned_by
from vn_foreign_relations.tables.units import units
from vn_foreign_relations.tables.vocabulary import WORD


@attrs.define(eq=False)
class Closing:
    """A figure with all that stands in front of it and behind its unit. Nothing changes it once it is read."""

    start: int
    end: int
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    bound: Bound | None
    per: str | None = None


def read_closing(
    cursor: Cursor, figure: Figure, end: int, read_unit: Callable[[Numeral], int | None]
) -> Closing | Refusal:
    """What stands behind a unit that ends at `end`: the other end of a range, a rate, a bound.

    `read_unit` gives the end of the same unit behind a second numeral, `từ 20% đến 30%`. That range is refused
    where it runs backwards.
    """
    left = figure.left
    whole = Closing(left.start, end, figure.value, figure.low, figure.high, left.bound)
    text = cursor.text
    word = cursor.next_word(end)[0]
    glued = text[end : end + 1] in _GLUED_CLOSERS or text[end : end + 2] == " -"
    if not (word in _closers() if word else glued):
        return whole
    low = figure.value
    second = None if low is None else _read_second(cursor, end, read_unit)
    if low is not None and second is not None:
        high, second_end = second
        if low >= high:
            return backwards(second_end)
        whole = Closing(left.open_start, second_end, None, low, high, left.open_bound)
    whole.per, whole.end = _read_per(cursor, whole.end)
    word, start, _ = cursor.next_word(whole.end)
    right_bounds = contexts().right_bounds
    right = right_bounds.match(text, start) if word in right_bounds.first_words else None
    if right is not None:
        whole.start = left.open_start
        whole.bound, whole.end = right
    return whole


@cache
def _closers() -> frozenset[str]:
    """The words that a closing can begin with."""
    known = contexts()
    return known.to | known.each | known.for_one | known.right_bounds.first_words


_GLUED_CLOSERS = frozenset({"-", "~", "÷", "/"})


def _read_second(cursor: Cursor, end: int, read_unit: Callable[[Numeral], int | None]) -> tuple[Decimal, int] | None:
    """The other end of a range that writes its unit twice, and where it ends."""
    connection = CONNECTION.match(cursor.text, end)
    second = read_signed(cursor, connection.end()) if connection is not None else None
    if second is None or isinstance(second, Refusal):
        return None
    second_end = read_unit(second)
    return None if second_end is None else (second.value, second_end)


def _read_per(cursor: Cursor, end: int) -> tuple[str | None, int]:
    """What a rate is per, and where that ends: a unit of time by its English name, else the words as written."""
    text = cursor.text
    if text[end : end + 1] == "/":
        parts: list[tuple[str, str]] = []
        while text[end : end + 1] == "/":
            start = end + 1 + (text[end + 1 : end + 2] == " ")
            part = _rate_word(text, start)
            if part is None:
                break
            parts.append((part[0], text[start : part[1]].lower()))
            end = part[1]
        if len(parts) == 1:
            return parts[0][0], end
        return "/".join(written for _, written in parts) or None, end
    word, _, word_end = cursor.next_word(end)
    known = contexts()
    if word in known.each or word in known.for_one:
        noun, start, _ = cursor.next_word(word_end)
        counted = noun in known.rates or (word in known.each and noun in owned_by(Owner.QUANTITY))
        return (counted and _rate_word(text, start)) or (None, end)
    return None, end


def _rate_word(text: str, start: int) -> tuple[str, int] | None:
    """The unit, noun or other word at `start`, as `per` gives it, and its end."""
    word = WORD.match(text, start)
    if word is None:
        return None
    known = (contexts().time_units.match(text, start), units().match(text, start), nouns().counted.match(text, start))
    longest = max((part for part in known if part), key=lambda part: part[1], default=None)
    if longest is None and not PART_OF_CODE.match(text, word.end()):
        written = word.group().lower()
        return units().symbols.get(written, written), word.end()
    return longest
