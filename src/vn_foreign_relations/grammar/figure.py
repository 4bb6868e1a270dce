"""A figure in its surroundings: bounds, ranges, and whether it is a figure at all or a label, a date, a code.

    figure     = {bound | "từ"} ["âm" | "-"] numeral [connection numeral]
    connection = "-" | "đến" | "tới"
    closing    = ["/" noun {"/" noun} | ("mỗi" | "một") noun] ["trở lên" | "trở xuống"]

The second numeral of a range lends the first its scale words (`từ 10 đến 15 tỷ`). A range that runs backwards is no
figure, and no part of it is one.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from typing import NamedTuple

from vn_foreign_relations.grammar.cursor import Cursor
from vn_foreign_relations.grammar.exact import EXACT
from vn_foreign_relations.grammar.numeral import Numeral, read_numeral
from vn_foreign_relations.tables.contexts import Bound, Context, Role, contexts
from vn_foreign_relations.tables.nouns import nouns
from vn_foreign_relations.tables.numerals import numerals
from vn_foreign_relations.tables.units import units
from vn_foreign_relations.tables.vocabulary import WORD

_CONNECTION = re.compile(r" ?- ?(?=[0-9])| (?:đến|tới) (?=-?\w)")
_DATE_GOES_ON = re.compile(r" ?[-/.] ?[0-9]")
_OPENS = frozenset(" \t\n\r([{|;,:\"'“”‘’«»<>≥≤~≈+*•=!?…·$€£₫₩฿₭៛₽₱₹")
_MINUS = {"âm", "trừ"}


class Figure(NamedTuple):
    """A numeral or a range of two, with what stands in front of it."""

    start: int
    """Where its first bound stands, or its first numeral."""
    open_start: int
    """The same with `từ`, which belongs to a range and to `từ … trở lên`."""
    number_start: int
    end: int
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    bound: Bound | None
    role: Role | None
    """What the words in front make of it."""
    numeral: Numeral
    """The only or the last numeral, which says how it is written."""

    @property
    def year(self) -> bool:
        """Four bare digits, or two such, that may be a year."""
        last = self.high if self.value is None else self.value
        return last is not None and not (self.numeral.marked or self.numeral.dotted) and 1900 <= last < 2100


def read_figure(cursor: Cursor, anchor: int) -> Figure | None:
    """The figure whose first numeral stands at `anchor`; it is read once for all kinds that ask."""
    if cursor.figure_at != anchor:
        cursor.figure = _figure(cursor, anchor)
        cursor.figure_at = anchor
    return cursor.figure


def _figure(cursor: Cursor, anchor: int) -> Figure | None:
    text = cursor.text
    if not (cursor.whole or _may_start(cursor, anchor)):
        return None
    numeral = read_numeral(cursor, anchor)
    if numeral is None or (text[numeral.end : numeral.end + 1] in (".", ")") and _is_enumerator(cursor, anchor)):
        return None
    value, start = _sign(cursor, numeral.value, anchor)
    start, open_start, bound, role = read_bounds(cursor, start)
    connection = _CONNECTION.match(text, numeral.end)
    if connection is None:
        return Figure(start, open_start, anchor, numeral.end, value, None, None, bound, role, numeral)
    second_start = connection.end()
    second = read_numeral(cursor, second_start + (text[second_start] == "-"))
    if second is None and not text[second_start].isdecimal():
        return Figure(start, open_start, anchor, numeral.end, value, None, None, bound, role, numeral)
    if second is None or _DATE_GOES_ON.match(text, second.end):
        return None
    high = -second.value if text[second_start] == "-" else second.value
    low = _share_scale(value, numeral, second)
    if low is None or low >= high:
        return None
    both = second._replace(marked=numeral.marked or second.marked, dotted=numeral.dotted or second.dotted)
    return Figure(open_start, open_start, anchor, second.end, None, low, high, bound, role, both)


def _share_scale(low: Decimal, first: Numeral, second: Numeral) -> Decimal | None:
    """The first value of a range with the scale words that stand only behind the second; None where none fits."""
    if first.scaled == second.scaled:
        return low
    if second.scaled and second.factor is not None:
        return EXACT.multiply(low, second.factor)
    return None


def _may_start(cursor: Cursor, anchor: int) -> bool:
    """Whether the character in front lets a number start: not in a word, a code, a path, a date, a clock."""
    text = cursor.text
    if anchor == 0:
        return True
    before, further = text[anchor - 1], text[anchor - 2 : anchor - 1] if anchor > 1 else ""
    digit = text[anchor].isdecimal()
    if before == " ":
        return not (digit and further.isdecimal())
    if before == "-":
        return not further or further.isspace() and not text[anchor - 3 : anchor - 2].isdecimal() or further == "("
    if before == ":":
        return not further.isdecimal()
    if before in _OPENS:
        return not (before in "=+" and further.isalnum())
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


def _is_enumerator(cursor: Cursor, anchor: int) -> bool:
    return not cursor.whole and cursor.heads_line(anchor)


def _sign(cursor: Cursor, value: Decimal, anchor: int) -> tuple[Decimal, int]:
    """The value with its sign, and where the sign stands; a hyphen at the head of a line is a bullet."""
    if cursor.text[anchor - 1 : anchor] == "-" and (cursor.whole or not cursor.heads_line(anchor)):
        return -value, anchor - 1
    word = cursor.word_before(anchor).lower()
    if word in _MINUS:
        return -value, anchor - len(word) - 1
    return value, anchor


def read_bounds(cursor: Cursor, start: int) -> tuple[int, int, Bound | None, Role | None]:
    """Where the bounds in front of `start` begin without and with `từ`, the nearest bound, and the role of the rest."""
    bound: Bound | None = None
    open_start = start
    while word := cursor.word_before(open_start).lower():
        if word == "từ":
            open_start -= 3
            continue
        context = _context(cursor, open_start, word)
        if context is None:
            break
        if isinstance(context.role, Role):
            return start, open_start, bound, context.role
        bound = bound or context.role
        if open_start == start:
            start -= len(context.phrase) + 1
        open_start -= len(context.phrase) + 1
    return start, open_start, bound, None


def _context(cursor: Cursor, end: int, word: str) -> Context | None:
    """The longest phrase of the context tables that ends at the space before `end`, whose last word is `word`."""
    for context in contexts().before.get(word, ()):
        start = end - 1 - len(context.phrase)
        if start < 0 or (len(context.phrase) > len(word) and cursor.text[start : end - 1].lower() != context.phrase):
            continue
        if start and cursor.text[start - 1].isalpha():
            continue
        if context.unless_after and cursor.word_before(start).lower() in context.unless_after:
            continue
        return context
    return None


def read_second(
    cursor: Cursor, figure: Figure, end: int, read_unit: Callable[[Numeral], int | None]
) -> tuple[Figure, int] | None:
    """A range that writes its unit twice, `từ 20% đến 30%`: the figure with both ends, and where it ends.

    `end` is the end of the first unit; `read_unit` gives the end of the same unit behind the second numeral.
    """
    if figure.value is None:
        return None
    connection = _CONNECTION.match(cursor.text, end)
    if connection is None:
        return None
    second = read_numeral(cursor, connection.end())
    if second is None or second.value <= figure.value:
        return None
    second_end = read_unit(second)
    if second_end is None:
        return None
    both = figure._replace(start=figure.open_start, value=None, low=figure.value, high=second.value)
    return both, second_end


def read_closing(cursor: Cursor, figure: Figure, end: int) -> tuple[int, int, Bound | None, str | None]:
    """Start, end, bound and `per` of an expression whose unit ends at `end`: rates, `trở lên`, `trở xuống`."""
    per, end = _read_per(cursor, end)
    word, start, _ = cursor.next_word(end)
    if word == "trở":
        right = contexts().right_bounds.match(cursor.text, start)
        if right is not None:
            return figure.open_start, right[1], right[0], per
    return figure.start, end, figure.bound, per


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
    if word in ("mỗi", "một"):
        noun, start, _ = cursor.next_word(word_end)
        part = _rate_word(text, start) if noun in _timelike(word) else None
        if part is not None:
            return part
    return None, end


def _timelike(word: str) -> frozenset[str]:
    return contexts().rates if word == "một" else contexts().rates | nouns().first_words


def _rate_word(text: str, start: int) -> tuple[str, int] | None:
    """The unit, noun or other word at `start`, as `per` gives it, and its end."""
    return (
        contexts().time_units.match(text, start)
        or units().match(text, start)
        or nouns().counted.match(text, start)
        or ((word.group().lower(), word.end()) if (word := WORD.match(text, start)) else None)
    )


def vague(cursor: Cursor, anchor: int) -> bool:
    """Whether the number word at `anchor` is one of a vague pair or behind another number word: `vài ba`, `hai ba`."""
    word = cursor.word_before(anchor).lower()
    return word in contexts().indefinite or word in numerals().words
