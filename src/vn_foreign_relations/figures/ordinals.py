"""Numbers that say which of several: of a congress, a term, a plenum."""

from __future__ import annotations

from vn_foreign_relations.figures.numeral import read_numeral
from vn_foreign_relations.reading.cursor import Cursor
from vn_foreign_relations.reading.roman import roman


def read_ordinal(cursor: Cursor, position: int, most: int = 99) -> tuple[int, int] | None:
    """A whole number from 1 to `most` in Roman or other figures or in words (`XIII`, `13`, `mười ba`), and its end."""
    if position >= len(cursor.text):
        return None
    read = roman(cursor.text, position)
    if read is None:
        numeral = read_numeral(cursor, position)
        if numeral is None or numeral.marked or numeral.value != int(numeral.value):
            return None
        read = int(numeral.value), numeral.end
    return read if 1 <= read[0] <= most else None
