"""One table of documents as CSV, in the columns that it has everywhere."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from decimal import Decimal
from pathlib import Path

from vn_foreign_relations.reading.exact import plain
from vn_foreign_relations.reading.value import Value
from vn_foreign_relations.tabular.arrow import several
from vn_foreign_relations.tabular.replacing import named, replacing
from vn_foreign_relations.tabular.rows import Cell, Read, rows
from vn_foreign_relations.tabular.schema import MENTIONS, table_of
from vn_foreign_relations.tabular.written import listed

_FORMULA = re.compile(r"[=@\t\r]|[+-](?![0-9]+(?:\.[0-9]+)?\Z)")


def write_csv(
    documents: Iterable[Read] | Read,
    path: str | Path,
    table: str = MENTIONS.name,
    kind: type[Value] | str | None = None,
) -> None:
    """Write a table to a CSV file in UTF-8 with a byte order mark; it appears once it is complete.

    The documents are gone through once and nothing of them is kept. Numbers are exact; a text that a spreadsheet would
    take for a formula stands behind an apostrophe. Arguments and errors are those of `to_arrow`, and ValueError on a
    suffix of another format.
    """
    layout = table_of(table, kind)
    with (
        replacing(named(path, ".csv")) as temporary,
        temporary.open("w", encoding="utf-8-sig", newline="") as stream,
    ):
        writer = csv.writer(stream)
        writer.writerow(column.name for column in layout.columns)
        for document in several(documents):
            writer.writerows(map(cell, row.values()) for row in rows(document, layout))


def cell(content: Cell) -> object:
    """What stands in a cell: a list joined, a number in plain digits."""
    if isinstance(content, list):
        content = listed(content)
    if isinstance(content, Decimal):
        return plain(content)
    return safe(content) if isinstance(content, str) else content


def safe(text: str) -> str:
    """A text as a spreadsheet may take it: what looks like a formula and is no number stands behind an apostrophe."""
    return f"'{text}" if _FORMULA.match(text) else text
