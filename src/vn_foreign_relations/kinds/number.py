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

from vn_foreign_relations.figures.figure import PART_OF_CODE, Figure
from vn_foreign_relations.figures.measured import Measured
from vn_foreign_relations.figures.writing import Dialect, spell
from vn_foreign_relations.reading.cursor import Cursor
from vn_foreign_relations.reading.value import Reading
from vn_foreign_relations.tables.contexts import Role, contexts
from vn_foreign_relations.tables.numerals import numerals
from vn_foreign_relations.tables.owners import Owner, owned_by
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

    @classmethod
    def _starts(cls) -> Iterable[str]:
        yield from sorted(numerals().counts | numerals().halves)
        for bound, scale in product(contexts().counting_scales, numerals().scales):
            yield f"{bound} {scale}"

    @classmethod
    def _complete(cls, cursor: Cursor, figure: Figure) -> Reading[Self] | None:
        left = figure.left
        value = cls(figure.value, low=figure.low, high=figure.high, bound=left.bound)
        return Reading(left.start, figure.end, value)

    @classmethod
    def _is_meant(cls, cursor: Cursor, figure: Figure, reading: Reading[Self]) -> bool:
        return _stands_alone(cursor, figure)

    def __str__(self) -> str:
        return self._written()

    def words(self, dialect: Dialect = Dialect.NORTH) -> str:
        """The number in words: `một nghìn hai trăm tám mươi ba`. Raises ValueError over 10^18."""
        return self._written(lambda value: spell(value, dialect))


def _stands_alone(cursor: Cursor, figure: Figure) -> bool:
    """Whether prose around a bare figure shows that it is one, and nothing counted follows."""
    text, end, numeral = cursor.text, figure.end, figure.numeral
    if numeral.words and not numeral.scaled:
        return False
    if figure.word in _never_behind() or numeral.dotted or figure.year or _is_padded(cursor, figure):
        return False
    if figure.word and PART_OF_CODE.match(text, figure.word_end):
        return False
    follower, further = text[end : end + 1], text[end + 1 : end + 2]
    if (follower and follower not in _ENDS) or further == "%" or (follower == " " and further.isdecimal()):
        return False
    below = _NEXT_LINE.match(text, end)
    if below is not None and below.group(1).lower() in _never_behind():
        return False
    left = figure.left
    if left.role in _LABELS or (left.role is Role.WEAK_LABEL and not numeral.marked):
        return False
    if _changes(cursor, figure):
        return True
    shown = left.bound is not None or left.role is Role.LICENCE
    if numeral.marked:
        return not numeral.words or (numeral.scaled and shown)
    return not numeral.words and numeral.value < _LARGEST and (shown or _is_cell(cursor, figure))


_LABELS = (Role.LABEL, Role.DATE)


def _is_padded(cursor: Cursor, figure: Figure) -> bool:
    """Whether bare digits open with a zero, as those of codes do."""
    start = figure.start
    return cursor.text[start] == "0" and not figure.numeral.marked and figure.end - start > 1


def _changes(cursor: Cursor, figure: Figure) -> bool:
    """Whether the unit of the figure stands behind the second of two: `từ 40 lên 55 suất`."""
    return figure.left.open_start < figure.left.start and _change().match(cursor.text, figure.end) is not None


def _is_cell(cursor: Cursor, figure: Figure) -> bool:
    """Whether the figure fills a cell of a table that is not the first of its row, or the line after a colon."""
    text = cursor.text
    start = figure.start
    while start and text[start - 1] == " " and figure.start - start < _WIDEST_GAP:
        start -= 1
    before = text[start - 1 : start]
    if before == ":":
        return figure.value is not None and text[figure.end : figure.end + 1] in ("", "\n", ".", ";", ",")
    if before not in ("|", "\t") or _CELL.match(text, figure.end) is None:
        return False
    line = text[max(text.rfind("\n", 0, start) + 1, start - 200) : start - 1]
    return line.strip(" |\t") != ""
