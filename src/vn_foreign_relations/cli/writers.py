"""The formats: JSON lines, CSV, a table for people. Each gives a document as one piece of text, or none of it."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol, TextIO

from rich.console import Console
from rich.table import Table
from rich.text import Text

from vn_foreign_relations.catalogue import KINDS
from vn_foreign_relations.drawing import visible
from vn_foreign_relations.names.model import Organisation, Place
from vn_foreign_relations.reading.record import Mention, Record
from vn_foreign_relations.records.agreements.model import Agreement
from vn_foreign_relations.records.facts.model import Fact

TABLE, JSONL, CSV = FORMATS = ("table", "jsonl", "csv")


class Writer(Protocol):
    """Writes documents in one format."""

    def head(self) -> str:
        """What stands in front of all documents."""

    def rows(self, name: str, found: Sequence[Mention[Record]]) -> str:
        """The mentions and the records of one document."""


def writer(form: str, stream: TextIO) -> Writer:
    """The writer of a format, for the stream that its text will go to."""
    return _Table(stream) if form == TABLE else _Csv() if form == CSV else _Jsonl()


_ESCAPED = {code: f"\\u{code:04x}" for code in (*range(0x7F, 0xA0), 0x2028, 0x2029)}
"""What JSON does not escape of the characters that a terminal obeys or a reader takes for the end of a line."""


def json_line(record: dict[str, object]) -> str:
    """A record as one line of JSON."""
    return json.dumps(record, ensure_ascii=False).translate(_ESCAPED) + "\n"


class _Jsonl:
    """A record a line, exactly."""

    def head(self) -> str:
        return ""

    def rows(self, name: str, found: Sequence[Mention[Record]]) -> str:
        return "".join(json_line(mention.to_record(name)) for mention in found)


_COLUMNS = ("doc", "kind", "start", "end", "text", "completed")
_KINDS: tuple[type[Record], ...] = (*KINDS, Agreement, Fact, Place, Organisation)
_FIELDS = tuple(dict.fromkeys([*_COLUMNS, *(name for kind in _KINDS for name in kind.fields())]))


class _Csv:
    """One column a field; which fields there are follows from the kinds. What is no plain value is JSON."""

    def head(self) -> str:
        return _csv([dict(zip(_FIELDS, _FIELDS, strict=True))])

    def rows(self, name: str, found: Sequence[Mention[Record]]) -> str:
        rows = [{**mention.to_record(name), "value": "", **mention.value.to_record()} for mention in found]
        return _csv({field: _cell(content) for field, content in row.items()} for row in rows)


def _csv(rows: Iterable[Mapping[str, object]]) -> str:
    lines = io.StringIO(newline="")
    csv.DictWriter(lines, _FIELDS, restval="").writerows(rows)
    return lines.getvalue()


_FORMULA = re.compile(r"[=@\t\r]|[+-](?![0-9]+(?:\.[0-9]+)?\Z)")


def _cell(content: object) -> object:
    """A field as a spreadsheet may take it: what looks like a formula and is no number stands behind an apostrophe."""
    if isinstance(content, str):
        return f"'{content}" if _FORMULA.match(content) else content
    return json.dumps(content, ensure_ascii=False) if isinstance(content, dict | list) else content


class _Table:
    """A table as wide as the terminal; each document is drawn by itself, in columns of the same widths."""

    def __init__(self, stream: TextIO) -> None:
        self.console = Console(file=stream)

    def head(self) -> str:
        return self._drawn([], show_header=True)

    def rows(self, name: str, found: Sequence[Mention[Record]]) -> str:
        rows = [(name, m.kind, str(m.start), m.text, m.value.summary()) for m in found]
        return self._drawn(rows) if rows else ""

    def _drawn(self, rows: Iterable[tuple[str, ...]], *, show_header: bool = False) -> str:
        table = Table(box=None, expand=True, show_header=show_header, pad_edge=False)
        table.add_column("document", ratio=2, no_wrap=True)
        table.add_column("kind", width=9, overflow="fold")
        table.add_column("start", width=7, justify="right")
        table.add_column("text", ratio=4, overflow="fold")
        table.add_column("value", ratio=4, overflow="fold")
        for row in rows:
            table.add_row(*(Text(visible(cell)) for cell in row))
        with self.console.capture() as capture:
            self.console.print(table)
        return capture.get()
