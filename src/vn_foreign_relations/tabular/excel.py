"""Documents as an Excel file, by XlsxWriter: a sheet a table, numbers with their formats. Needs the extra `excel`.

Excel keeps 15 digits of a number and no day before 1900: what has more, or lies before, is written as text and so stays
exact. Nothing is ever a formula or a link. A text longer than a cell holds ends in an ellipsis.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from vn_foreign_relations.errors import needing
from vn_foreign_relations.reading.exact import plain
from vn_foreign_relations.tabular.arrow import several
from vn_foreign_relations.tabular.replacing import named, replacing
from vn_foreign_relations.tabular.rows import Cell, Read, rows
from vn_foreign_relations.tabular.schema import TABLES, Column, Table
from vn_foreign_relations.tabular.shape import Plain
from vn_foreign_relations.tabular.written import listed

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

MOST_ROWS = 1 << 20
"""So many rows a sheet has."""
_LONGEST = (1 << 15) - 1
"""So many characters a cell holds."""
_DIGITS = 15
_FIRST_DAY = datetime.date(1900, 3, 1)
"""Excel believes in 29 February 1900, so that days before it are not what they seem."""
_FORMATS = {
    "whole": "#,##0",
    "decimal": "#,##0.0#########",
    "percent": '0.##########"%"',
    "day": "yyyy-mm-dd",
    "plain": "0",
}
_WIDTHS = {Plain.DECIMAL: 20, Plain.INTEGER: 10, Plain.DAY: 12, Plain.BOOLEAN: 10}
_WIDTH = 24
_GROUPED = {"count", "projects", "donors", "countries"}
"""Whole numbers that count; others are years, places and the like, which have no thousands."""


def write_xlsx(documents: Iterable[Read] | Read, path: str | Path) -> None:
    """Write an Excel file with a sheet for mentions, agreements, facts and references; it appears once it is complete.

    The documents are gone through once and nothing of them is kept. Raises ModuleNotFoundError without the extra
    `excel`, and ValueError on a suffix of another format, and, naming the row, on a figure that no column holds and
    where a sheet has no room left.
    """
    with needing("excel"):
        from xlsxwriter import Workbook

    with replacing(named(path, ".xlsx")) as temporary, Workbook(temporary, {"constant_memory": True}) as book:
        formats = {name: book.add_format({"num_format": code}) for name, code in _FORMATS.items()}
        sheets = {name: _Sheet(book, table, formats) for name, table in TABLES.items()}
        for document in several(documents):
            for sheet in sheets.values():
                for row in rows(document, sheet.table):
                    sheet.write(row)
        for sheet in sheets.values():
            sheet.finish()


class _Sheet:
    """One table while it is written."""

    def __init__(self, book: Workbook, table: Table, formats: Mapping[str, Format]) -> None:
        self.table = table
        self._formats = formats
        self._sheet: Worksheet = book.add_worksheet(table.name)
        self._next = 1
        self._sheet.freeze_panes(1, 0)
        for place, column in enumerate(table.columns):
            width = _WIDTHS.get(column.shape, _WIDTH) if isinstance(column.shape, Plain) else _WIDTH
            self._sheet.set_column(place, place, width)
            self._sheet.write_string(0, place, column.name, book.add_format({"bold": True}))

    def write(self, row: Mapping[str, Cell]) -> None:
        """Write the next row. Raises ValueError where there is none."""
        if self._next >= MOST_ROWS:
            raise ValueError(
                f"a sheet of Excel has {MOST_ROWS} rows, and the {self.table.name} are more: write Parquet"
            )
        for place, column in enumerate(self.table.columns):
            if (cell := row[column.name]) is not None:
                self._write(place, column, cell)
        self._next += 1

    def finish(self) -> None:
        """Let the columns be filtered."""
        self._sheet.autofilter(0, 0, self._next - 1, len(self.table.columns) - 1)

    def _write(self, place: int, column: Column, cell: Cell) -> None:
        match cell:
            case bool():
                self._sheet.write_boolean(self._next, place, cell)
            case int() | Decimal() if _is_kept(cell):
                self._sheet.write_number(self._next, place, cell, self._formats[_format(column, cell)])
            case datetime.date() if cell >= _FIRST_DAY:
                self._sheet.write_datetime(self._next, place, cell, self._formats["day"])
            case _:
                self._sheet.write_string(self._next, place, _text(cell))


def _is_kept(number: int | Decimal) -> bool:
    """Whether a number has no more digits than Excel keeps."""
    return len(plain(Decimal(number)).replace(".", "").strip("-0")) <= _DIGITS


def _format(column: Column, number: int | Decimal) -> str:
    if column.name.endswith("percent"):
        return "percent"
    if isinstance(number, Decimal):
        return "whole" if number == number.to_integral_value() else "decimal"
    return "whole" if column.name in _GROUPED else "plain"


def _text(cell: Cell) -> str:
    """What a cell shows of a text or of a list, of which objects are JSON."""
    if isinstance(cell, list):
        cell = listed(cell)
    text = plain(cell) if isinstance(cell, Decimal) else str(cell)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
