"""The formats: JSON lines, CSV, a table for people. Each gives a document as one piece of text, or none of it."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path
from typing import Protocol, TextIO

import click

from vn_foreign_relations.catalogue import KINDS
from vn_foreign_relations.cli.table import Table
from vn_foreign_relations.cli.tables import EXCEL, PAGE, PARQUET
from vn_foreign_relations.document import Document
from vn_foreign_relations.names.model import Organisation, Place
from vn_foreign_relations.reading.record import Mention, Record
from vn_foreign_relations.records.agreements.model import Agreement
from vn_foreign_relations.records.facts.model import Fact
from vn_foreign_relations.tabular import AGREEMENTS, FACTS, MENTIONS, table_of
from vn_foreign_relations.tabular import Table as Layout
from vn_foreign_relations.tabular.comma_separated import cell, safe
from vn_foreign_relations.tabular.rows import rows

TABLE, JSONL, CSV = FORMATS = ("table", "jsonl", "csv")
WITHOUT_TABLE = (Place.kind, Organisation.kind)
"""The kinds of names, which are written where they are asked for."""
STANDARD_OUTPUT = "-"
_SUFFIXES = {
    ".csv": CSV,
    ".jsonl": JSONL,
    ".ndjson": JSONL,
    ".parquet": PARQUET,
    ".xlsx": EXCEL,
    ".html": PAGE,
}


class Writer(Protocol):
    """Writes documents in one format. It can be sent to other processes."""

    def head(self) -> str:
        """What stands in front of all documents."""

    def rows(self, document: Document, found: Sequence[Mention[Record]]) -> str:
        """The mentions and the records of one document."""

    def foot(self, texts: int, found: int, unread: int) -> str:
        """What stands behind all documents: how many they were, and what was found and not read."""


def writer(form: str, stream: TextIO, kinds: Collection[str], *, to_file: bool) -> Writer:
    """The writer of a format, for the stream that its text will go to and the kinds that are written."""
    if form != CSV:
        return Table.on(stream) if form == TABLE else _Jsonl()
    [kind, *others] = dict.fromkeys(kinds)
    return _CsvOfOneKind(to_file, kind) if not others and kind not in WITHOUT_TABLE else _Csv(to_file)


def form_of(output: Path, forms: Collection[str]) -> str:
    """The format that the suffix of a file means, if it is one of these.

    Without a suffix it is the only one that there is; a device or a pipe gets what standard output does. Raises
    click.BadParameter.
    """
    suffix = output.suffix.lower()
    known = {end: form for end, form in _SUFFIXES.items() if form in forms}
    if suffix in known:
        return known[suffix]
    if not suffix and len(forms) == 1 and output != Path(STANDARD_OUTPUT):
        return next(iter(forms))
    if not suffix and JSONL in forms and output.exists() and not output.is_file():
        return JSONL
    raise click.BadParameter(f"{output}: expected one of {', '.join(known)}", param_hint="--output")


def target_of(_: click.Context, __: click.Parameter, output: Path | None) -> Path | None:
    """The file to write; None for standard output, which `-` means too."""
    return None if output == Path(STANDARD_OUTPUT) else output


_ESCAPED = {code: f"\\u{code:04x}" for code in (*range(0x7F, 0xA0), 0x2028, 0x2029)}
"""What JSON does not escape of the characters that a terminal obeys or a reader takes for the end of a line."""


def json_line(record: dict[str, object]) -> str:
    """A record as one line of JSON; what JSON has no form for, such as a day in a row, as a string."""
    return json.dumps(record, ensure_ascii=False, default=str).translate(_ESCAPED) + "\n"


def _record(document: Document, mention: Mention[Record]) -> dict[str, object]:
    """A mention in the wire format, with its page and what else its row says, if there are any."""
    page = document.page_of(mention)
    record = mention.to_record(document.doc_id) | ({"page": page} if page is not None else {})
    return record | ({"row": document.row} if document.row else {})


class _Jsonl:
    """A record a line, exactly."""

    def head(self) -> str:
        return ""

    def rows(self, document: Document, found: Sequence[Mention[Record]]) -> str:
        return "".join(json_line(_record(document, mention)) for mention in found)

    def foot(self, texts: int, found: int, unread: int) -> str:
        return ""


_COLUMNS = ("doc", "kind", "start", "end", "text", "completed")
_KINDS: tuple[type[Record], ...] = (*KINDS, Agreement, Fact, Place, Organisation)
_FIELDS = tuple(dict.fromkeys([*_COLUMNS, *(name for kind in _KINDS for name in kind.fields()), "page", "row"]))


class _Csv:
    """One column a field; which fields there are follows from the kinds. What is no plain value is JSON.

    A file begins with a byte order mark, by which spreadsheets know UTF-8.
    """

    def __init__(self, to_file: bool) -> None:
        self.mark = "\ufeff" if to_file else ""

    def head(self) -> str:
        return self.mark + _lines([_FIELDS])

    def rows(self, document: Document, found: Sequence[Mention[Record]]) -> str:
        rows = [{**_record(document, mention), "value": "", **mention.value.to_record()} for mention in found]
        return _lines([_cell(row.get(field)) for field in _FIELDS] for row in rows)

    def foot(self, texts: int, found: int, unread: int) -> str:
        return ""


_RECORDS = {Agreement.kind: AGREEMENTS, Fact.kind: FACTS}


class _CsvOfOneKind:
    """The columns of the table that the kind has everywhere, and behind them the page and what else its row says."""

    def __init__(self, to_file: bool, kind: str) -> None:
        self.mark = "\ufeff" if to_file else ""
        self.kind = kind

    @property
    def layout(self) -> Layout:
        """The table, which is the same in every process."""
        return _RECORDS.get(self.kind) or table_of(MENTIONS.name, self.kind)

    def head(self) -> str:
        return self.mark + _lines([[*(column.name for column in self.layout.columns), "page", "row"]])

    def rows(self, document: Document, found: Sequence[Mention[Record]]) -> str:
        both = zip(rows(document, self.layout), found, strict=True)
        return _lines(
            [*map(cell, row.values()), document.page_of(mention), _cell(document.row or None)] for row, mention in both
        )

    def foot(self, texts: int, found: int, unread: int) -> str:
        return ""


def _lines(rows: Iterable[Iterable[object]]) -> str:
    lines = io.StringIO(newline="")
    csv.writer(lines).writerows(rows)
    return lines.getvalue()


def _cell(content: object) -> object:
    """A field as a spreadsheet may take it."""
    if isinstance(content, str):
        return safe(content)
    if isinstance(content, dict | list):
        return json.dumps(content, ensure_ascii=False, default=str)
    return content
