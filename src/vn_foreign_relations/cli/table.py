"""A table for people: values as they are written, agreements in a few lines, and a line that sums up."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from gettext import gettext as _
from typing import TextIO

import attrs
from rich.console import Console
from rich.table import Table as RichTable
from rich.text import Text

from vn_foreign_relations.cli.language import Language, chosen
from vn_foreign_relations.document import Document
from vn_foreign_relations.drawing import visible
from vn_foreign_relations.kinds.money import Money
from vn_foreign_relations.reading.record import Mention, Record
from vn_foreign_relations.records.agreements.model import Agreement
from vn_foreign_relations.records.facts.model import Fact

_LONGEST = 160
"""How much of a passage is shown."""


@attrs.frozen
class Table:
    """A table as wide as the terminal; each document is drawn by itself, in columns of the same widths."""

    width: int
    language: Language

    @classmethod
    def on(cls, stream: TextIO) -> Table:
        """The table for the terminal that a stream goes to, in the language of the command."""
        return cls(Console(file=stream).width, chosen())

    def head(self) -> str:
        """The names of the columns."""
        return self._drawn([(_("document"), _("kind"), _("start"), _("text"), _("value"))])

    def rows(self, document: Document, found: Sequence[Mention[Record]]) -> str:
        """The mentions and the records of one document."""
        rows = [(document.doc_id, m.kind, str(m.start), _passage(m), _shown(m.value, self.language)) for m in found]
        return self._drawn(rows) if rows else ""

    def foot(self, texts: int, found: int, unread: int) -> str:
        """How many texts there were, what was found and not read."""
        told = _("Texts read: {texts}. Rows found: {found}. Not read: {unread}.")
        return told.format(texts=texts, found=found, unread=unread) + "\n"

    def _drawn(self, rows: Iterable[tuple[str, ...]]) -> str:
        table = RichTable(box=None, expand=True, show_header=False, pad_edge=False)
        table.add_column(ratio=2, no_wrap=True)
        table.add_column(width=9, overflow="fold")
        table.add_column(width=7, justify="right")
        table.add_column(ratio=4, overflow="fold")
        table.add_column(ratio=4, overflow="fold")
        for row in rows:
            table.add_row(*(Text(visible(cell)) for cell in row))
        console = Console(file=io.StringIO(), width=self.width)
        with console.capture() as capture:
            console.print(table)
        return capture.get()


def _shown(value: Record, language: Language) -> str:
    """A value as people write it: `1.283.000.000.000 ₫`; an agreement in a few lines, in Vietnamese as a phrase."""
    if isinstance(value, Money):
        return value.format() + (f" / {value.per}" if value.per else "")
    if isinstance(value, Fact) or (isinstance(value, Agreement) and language == "vi"):
        return value.describe(language)
    return "\n".join(filter(None, _lines(value))) if isinstance(value, Agreement) else value.summary()


def _lines(agreement: Agreement) -> Iterable[str]:
    """What was signed and when, by whom, where and for how long."""
    record = agreement.to_record()
    day = record.get("signed") or record.get("planned_for")
    yield f"{agreement.instrument or agreement.instrument_type.value}: {agreement.status.value} {day or ''}".rstrip()
    yield " – ".join(f"{p.name} ({p.country})" if p.country else p.name for p in agreement.parties)
    yield ", ".join(str(record[name]) for name in ("place", "period", "duration") if name in record)


def _passage(mention: Mention[Record]) -> str:
    return mention.text if len(mention.text) <= _LONGEST else f"{mention.text[:_LONGEST]}…"
