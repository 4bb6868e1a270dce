"""A figure in its surroundings: bounds, ranges, and whether it is a figure at all or a label, a date, a code.

    figure     = left ["âm" | "-"] numeral [connection [bound] ["đủ" | "hết"] numeral | "và" numeral]
    connection = "-" | "đến" | "tới"

The second numeral of a range lends the first its scale words (`từ 10 đến 15 tỷ`). A range that runs backwards is no
figure, and no part of it is one.
"""

from __future__ import annotations

import re
from decimal import Decimal

import attrs
import regex

from vn_foreign_relations.errors import Reason
from vn_foreign_relations.figures.left import Left, read_bounds
from vn_foreign_relations.figures.numeral import Numeral, read_number
from vn_foreign_relations.figures.prose import stands_bare
from vn_foreign_relations.reading.cursor import Cursor, Refusal
from vn_foreign_relations.reading.exact import EXACT, tidy
from vn_foreign_relations.tables.calendar import Template
from vn_foreign_relations.tables.contexts import Bound, contexts
from vn_foreign_relations.tables.numerals import numerals

CONNECTION = Template(r" ?[-~÷] ?(?=(?:[<≤]=? ?)?[0-9])| $until (?=[-<≤]?\w)")
_DATE_GOES_ON = re.compile(r" ?[-/.] ?[0-9]")
PART_OF_CODE = regex.compile(r"[\w&@#=\\]|-\p{L}|[.'’][\p{Ll}\d]")
"""What shows behind letters that they are but a part of a name or a code: `3 l23ú`, `3,7 t&#7927;`, `5 V-League`."""
_THOUSAND = Decimal(1000)
_HYPHENS = ("-", "~", "÷")
_SIGNS = ("-", "+")


@attrs.define(eq=False)
class Figure:
    """A numeral or a range of two. Nothing changes it but that `left` is read when it is first asked for."""

    cursor: Cursor
    start: int
    """Where its sign or first numeral stands."""
    end: int
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    numeral: Numeral
    """The only or the last numeral, which says how it is written."""
    before: str
    """The word in front of it, as it is written."""
    word: str
    """The word behind it, in lower case; empty where there is none, or where it is glued to the figure."""
    word_start: int
    word_end: int
    high_bound: Bound | None = None
    """The bound in front of the second numeral of a range: `từ 16 đến dưới 18`."""
    is_between: bool = False
    """Whether the range is written `giữa 5 và 7`."""
    low_english: bool = False
    """Whether the comma of the first numeral of a range may group thousands."""
    _left: Left | None = None

    @property
    def bare(self) -> bool:
        """No unit of any table can stand behind it."""
        return stands_bare(self.cursor, self.end)

    @property
    def left(self) -> Left:
        """The bounds and labels in front of it."""
        if self._left is None:
            if self.is_between:
                start = self.start - len(self.before) - 1
                self._left = Left(start, start, None, None)
            elif self.cursor.whole or self.before.lower() in contexts().around or self._is_signed():
                left = read_bounds(self.cursor, self.start)
                of_range = self.value is None
                self._left = left.of_range(high_bounded=self.high_bound is not None) if of_range else left
            else:
                self._left = Left(self.start, self.start, None, None)
        return self._left

    def _is_signed(self) -> bool:
        """Whether a sign may be a bound in front of the figure, apart or glued to it."""
        last = self.before[-1:] or self.cursor.text[self.start - 1 : self.start]
        return last in contexts().sign_ends

    def in_thousands(self) -> tuple[Decimal | None, Decimal | None, Decimal | None]:
        """The value, or low and high, where a comma before three digits groups thousands: `1,500 - 2,500 USD`."""
        high = self.numeral.english
        return (
            _thousands(self.value, english=high),
            _thousands(self.low, english=self.low_english),
            _thousands(self.high, english=high),
        )

    @property
    def year(self) -> bool:
        """Four bare digits, or two such, that may be a year."""
        numeral = self.numeral
        return not (numeral.marked or numeral.dotted or numeral.words) and 1900 <= numeral.value < 2100


def read_figure(cursor: Cursor, anchor: int) -> Figure | Refusal | None:
    """The figure whose first numeral stands at `anchor`; None where there is none, or where it is part of a code."""
    numeral = read_number(cursor, anchor)
    if numeral is None or isinstance(numeral, Refusal):
        return numeral
    word, word_start, word_end = cursor.next_word(numeral.end)
    if word in contexts().foreign_scales:
        return None
    value, start = numeral.value, anchor
    before = cursor.word_before(anchor)
    if before.lower() in numerals().minus or cursor.text[anchor - 1 : anchor] in _SIGNS:
        value, start = _sign(cursor, value, anchor, before)
        before = cursor.word_before(start)
    figure = Figure(cursor, start, numeral.end, value, None, None, numeral, before, word, word_start, word_end)
    if not word or word in contexts().to:
        return _range(figure)
    if word in contexts().and_ and before.lower() in contexts().between:
        return _between(figure)
    return figure


def _range(first: Figure) -> Figure | Refusal | None:
    """The range that opens with this figure, or the figure itself; None where its end is a date or lies below."""
    cursor = first.cursor
    text = cursor.text
    if not first.word and text[first.end : first.end + 2].lstrip(" ")[:1] not in _HYPHENS:
        return first
    if first.word and not first.value and first.numeral.words and first.before.lower() not in contexts().from_:
        return None
    connection = CONNECTION.match(text, first.end)
    if connection is None:
        return first
    bound, start = bound_ahead(cursor, connection.end())
    second = read_signed(cursor, start)
    if isinstance(second, Refusal):
        return second
    if second is None:
        return None if text[start].isdecimal() else first
    if _DATE_GOES_ON.match(text, second.end) or bound in NO_ENDS:
        return None
    if text[first.end : start].strip() == "-" and _may_share_zeros(first, second):
        return None
    return _joined(first, second, bound)


def _between(first: Figure) -> Figure | Refusal | None:
    """The range `giữa 5 và 7%`, or the first figure where no second stands behind `và`."""
    second = read_number(first.cursor, first.word_end + 1)
    if isinstance(second, Refusal) or second is None:
        return second or first
    joined = _joined(first, second, None)
    return attrs.evolve(joined, is_between=True) if isinstance(joined, Figure) else joined


def _joined(first: Figure, second: Numeral, bound: Bound | None) -> Figure | Refusal | None:
    """The range of two numerals; refused where it runs backwards, nothing where they have no scale in common."""
    low, high = _share_scale(first, second), second.value
    if low is None:
        return None
    first_english, second_english = first.numeral.english, second.english and not first.numeral.scaled
    if low >= high and second_english and not first.numeral.marked:
        high, second_english = EXACT.multiply(high, _THOUSAND), False
    if low >= high:
        return None if first.year else backwards(second.end)
    marked, dotted = first.numeral.marked or second.marked, first.numeral.dotted or second.dotted
    numeral = attrs.evolve(second, marked=marked, dotted=dotted, english=second_english)
    word = first.cursor.next_word(second.end)
    return Figure(
        first.cursor,
        first.start,
        second.end,
        None,
        low,
        high,
        numeral,
        first.before,
        *word,
        high_bound=bound,
        low_english=first_english and not second.scaled,
    )


NO_ENDS = frozenset({Bound.MORE_THAN, Bound.NEARLY, Bound.APPROXIMATELY, Bound.AT_LEAST})
"""Bounds that make no end of a range of the figure behind them: `từ 80 đến hơn 100`."""


def bound_ahead(cursor: Cursor, position: int) -> tuple[Bound | None, int]:
    """The bound in front of the second numeral of a range, and where that numeral stands."""
    text, known = cursor.text, contexts()
    for sign, bound in known.signs.items():
        if text.startswith(sign, position):
            end = position + len(sign)
            return bound, end + (text[end : end + 1] == " ")
    read = None if text[position].isdecimal() else known.bounds.match(text, position)
    if read is not None and text[read[1] : read[1] + 1] == " ":
        return read[0], read[1] + 1
    end = cursor.word_end(position)
    return None, end + 1 if text[position:end].lower() in known.full and text[end : end + 1] == " " else position


def _thousands(value: Decimal | None, *, english: bool) -> Decimal | None:
    return tidy(EXACT.multiply(value, _THOUSAND)) if value is not None and english else value


def read_signed(cursor: Cursor, position: int) -> Numeral | Refusal | None:
    """The second number of a range, with its minus: `từ -5 đến -3 °C`."""
    minus = cursor.text[position] == "-"
    numeral = read_number(cursor, position + minus)
    if not minus or numeral is None or isinstance(numeral, Refusal):
        return numeral
    return attrs.evolve(numeral, value=numeral.value.copy_negate())


def backwards(end: int) -> Refusal:
    """A range that runs backwards and ends at `end`: no part of it is read."""
    return Refusal(end, Reason.RUNS_BACKWARDS, "a range that ends above its start")


def _may_share_zeros(first: Figure, second: Numeral) -> bool:
    """Whether the zeros of the second figure may be meant for both: `20-25.000 đồng`, but not `500-1.000 đồng`."""
    low = first.numeral.value
    shorter = second.marked and not (first.numeral.marked or second.scaled) and low < _THOUSAND <= second.value
    return shorter and EXACT.multiply(low, _THOUSAND) < second.value


def _share_scale(first: Figure, second: Numeral) -> Decimal | None:
    """The first value of a range with the scale words that stand only behind the second; None where none fit."""
    assert first.value is not None
    if first.numeral.scaled == second.scaled:
        return first.value
    if second.scaled and second.factor is not None:
        return EXACT.multiply(first.value, second.factor)
    return None


def _sign(cursor: Cursor, value: Decimal, anchor: int, before: str) -> tuple[Decimal, int]:
    """The value with its sign, and where the sign stands; a hyphen at the head of a line is a bullet."""
    if before.lower() in numerals().minus:
        return value.copy_negate(), anchor - len(before) - 1
    if cursor.text[anchor - 1] == "+":
        return value, anchor - cursor.whole
    if cursor.whole or not cursor.heads_line(anchor):
        return value.copy_negate(), anchor - 1
    return value, anchor
