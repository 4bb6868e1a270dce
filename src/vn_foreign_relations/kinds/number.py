"""Figures with no noun or unit: `tỷ giá 25.000`, `8 tỷ rưỡi`; number words and digits both ways.

Sources: the conventions of figures/numeral.py. In running text a bare whole number is most often a label (`lớp 12`,
`khu vực 4`, `APEC 2027`), so it is a figure only where something shows it: a scale word, a separator, a bound, a word
such as `đạt`, the cell of a table.

    number = figure
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import cache
from itertools import product
from typing import Self

import attrs

from vn_foreign_relations.figures.closing import Closing, read_closing
from vn_foreign_relations.figures.figure import PART_OF_CODE, Figure
from vn_foreign_relations.figures.measured import Measured, written_rate
from vn_foreign_relations.figures.prose import is_minus
from vn_foreign_relations.figures.writing import USUAL_FOUR, Dialect, Four, spell
from vn_foreign_relations.reading.cursor import Cursor, Refusal
from vn_foreign_relations.reading.value import Reading
from vn_foreign_relations.tables.contexts import Role, contexts
from vn_foreign_relations.tables.numerals import numerals
from vn_foreign_relations.tables.owners import Owner, owned_by
from vn_foreign_relations.tables.spelling import CAPITALS
from vn_foreign_relations.tables.vocabulary import pattern

_ENDS = frozenset(" \t\n.,;:)]|!?…\"'”’»>")
_NEXT_LINE = re.compile(r" ?\n ?([^\W\d_]+)")
"""The first word of the next line or cell, which may be the unit: `5 triệu` / `USD`."""
_CELL = re.compile(r"[ ]*(?:[|\t\n]|\Z)")
_LARGEST = 10**7
"""Bare digits from here on are account, tax and telephone numbers."""
_WIDEST_GAP = 8
"""So many spaces may stand between the edge of a cell and its figure."""


@cache
def _change() -> re.Pattern[str]:
    """The second figure of a change, perhaps with a bound: ` lên hơn 55`."""
    between, counts = pattern(contexts().changes).pattern, pattern(numerals().counts).pattern
    return re.compile(rf" {between} (?:[^\W\d_]+ )?(?=[0-9]|{counts} )", re.IGNORECASE)


@cache
def _never_behind() -> frozenset[str]:
    """Words behind which a figure is no number by itself: it is a duration, an amount, a part of a longer number."""
    return owned_by(Owner.NUMBER, Owner.MONEY, Owner.DURATION) - numerals().four_or_private


@attrs.frozen(repr=False)
class Number(Measured):
    """A figure by itself. `value` is exact; a range has `low` and `high` instead."""

    kind = "number"
    _expected = "a number"

    value: Decimal | None = None
    per: str | None = attrs.field(default=None, kw_only=True)

    @classmethod
    def _starts(cls) -> Iterable[str]:
        yield from sorted(numerals().counts | numerals().halves)
        for bound, scale in product(contexts().counting_scales, numerals().scales):
            yield f"{bound} {scale}"

    @classmethod
    def _complete(cls, cursor: Cursor, figure: Figure) -> Reading[Self] | Refusal | None:
        c = read_closing(cursor, figure, figure.end, lambda numeral: numeral.end if numeral.scaled else None)
        if not isinstance(c, Closing):
            return c
        if c.value is not None and figure.numeral.marked and _is_loss(cursor, c.start, c.end):
            return Reading(c.start - 1, c.end + 1, cls(c.value.copy_negate()))
        return Reading(c.start, c.end, cls(c.value, per=c.per, **c.bounds()))

    @classmethod
    def _is_meant(cls, cursor: Cursor, figure: Figure, reading: Reading[Self]) -> bool:
        return _stands_alone(cursor, figure, reading)

    def __str__(self) -> str:
        return self._written() + written_rate(self.per)

    def words(self, dialect: Dialect = Dialect.NORTH, *, four: Four = USUAL_FOUR) -> str:
        """The number in words: `một nghìn hai trăm tám mươi ba`. Raises ValueError from 10^36 on."""
        return self._written(lambda value: spell(value, dialect, four)) + written_rate(self.per)

    def _alike(self) -> tuple[object, ...]:
        return (self.per,)


def _is_loss(cursor: Cursor, start: int, end: int) -> bool:
    """Whether what stands in brackets fills a cell, as accounts write what is negative: `| (1.234) |`."""
    brackets = cursor.text[start - 1 : start] == "(" and cursor.text[end : end + 1] == ")"
    return brackets and _is_cell(cursor, start - 1, end + 1)


def _stands_alone(cursor: Cursor, figure: Figure, reading: Reading[Number]) -> bool:
    """Whether prose around a bare figure shows that it is one, and nothing counted follows."""
    text, end, numeral = cursor.text, reading.end, figure.numeral
    if numeral.words and not numeral.scaled:
        return False
    if (numeral.dotted and not numeral.scaled) or figure.year or _is_padded(cursor, figure) or _goes_on(cursor, end):
        return False
    if figure.value is not None and figure.value < 0 and not _is_negative(cursor, figure):
        return False
    if numeral.value == 1 and _FIRST_ITEM.match(text, end):
        return False
    left = figure.left
    if left.role in _LABELS or (left.role is Role.WEAK_LABEL and not numeral.marked):
        return False
    if _changes(cursor, figure):
        return True
    value = reading.value
    shown = left.role is Role.LICENCE or any((value.bound, value.per, value.low_open, value.high_open))
    if _is_short(cursor, figure):
        return shown or _PRICED.match(text, figure.start) is not None
    if numeral.marked:
        return not numeral.words or (numeral.scaled and shown)
    if numeral.words or numeral.value >= _LARGEST:
        return False
    return shown or _fills_cell(cursor, figure)


def _is_negative(cursor: Cursor, figure: Figure) -> bool:
    """Whether a minus is one: nobody counts less than nothing."""
    return figure.word not in owned_by(Owner.QUANTITY) and is_minus(cursor, figure.start)


def _goes_on(cursor: Cursor, end: int) -> bool:
    """Whether a unit, a code or another figure stands behind."""
    text = cursor.text
    word, _, word_end = cursor.next_word(end)
    if word in _never_behind() or (word and PART_OF_CODE.match(text, word_end)):
        return True
    follower, further = text[end : end + 1], text[end + 1 : end + 2]
    if (follower and follower not in _ENDS) or further == "%" or (follower == " " and further.isdecimal()):
        return True
    below = _NEXT_LINE.match(text, end)
    return below is not None and below.group(1).lower() in _never_behind()


_LABELS = (Role.LABEL, Role.DATE)
_FIRST_ITEM = re.compile(rf"[.)] (?=[{CAPITALS}])")
"""What opens a list in one line: `gồm 1. Vốn; 2. Đất`."""


def _is_padded(cursor: Cursor, figure: Figure) -> bool:
    """Whether bare digits open with a zero, as those of codes do."""
    start = figure.start
    return cursor.text[start] == "0" and not figure.numeral.marked and figure.end - start > 1


def _changes(cursor: Cursor, figure: Figure) -> bool:
    """Whether the unit of the figure stands behind the second of two: `từ 40 lên 55 suất`."""
    return figure.left.open_start < figure.left.start and _change().match(cursor.text, figure.end) is not None


def _is_short(cursor: Cursor, figure: Figure) -> bool:
    """Whether the figure ends with letters apart that are a scale to some and a page to others: `250 tr`."""
    text, end = cursor.text, figure.numeral.end
    word = text.rfind(" ", figure.start, end) + 1
    return word > 0 and text[word:end].lower() in numerals().short_scales


_PRICED = re.compile(r"[0-9]+[.,][0-9]")
"""Digits that number no page."""


def _fills_cell(cursor: Cursor, figure: Figure) -> bool:
    """Whether the figure fills a cell, or the line after a colon."""
    text = cursor.text
    edge = _cell_edge(text, figure.start)
    if text[edge - 1 : edge] == ":":
        return figure.value is not None and text[figure.end : figure.end + 1] in ("", "\n", ".", ";", ",")
    return _is_cell(cursor, figure.start, figure.end)


def _cell_edge(text: str, first: int) -> int:
    """Where the spaces in front of what stands at `first` begin."""
    start = first
    while start and text[start - 1] == " " and first - start < _WIDEST_GAP:
        start -= 1
    return start


def _is_cell(cursor: Cursor, first: int, end: int) -> bool:
    """Whether what stands from `first` to `end` fills a cell of a table that is not the first of its row."""
    text = cursor.text
    start = _cell_edge(text, first)
    if text[start - 1 : start] not in ("|", "\t") or _CELL.match(text, end) is None:
        return False
    line = text[max(text.rfind("\n", 0, start) + 1, start - 200) : start - 1]
    return line.strip(" |\t") != ""
