"""Files that are written from documents as a whole: tables in Parquet and Excel, a page to read."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import attrs

from vn_foreign_relations.catalogue import BY_NAME
from vn_foreign_relations.cli.target import Failure
from vn_foreign_relations.document import Document
from vn_foreign_relations.readers.corpus import document
from vn_foreign_relations.readers.source import Source
from vn_foreign_relations.reading.record import Mention
from vn_foreign_relations.reading.value import Value
from vn_foreign_relations.records.agreements.model import Agreement
from vn_foreign_relations.records.clusters import Act
from vn_foreign_relations.records.facts.model import Fact
from vn_foreign_relations.report import write_report
from vn_foreign_relations.tabular import TABLES, write_parquet, write_xlsx
from vn_foreign_relations.tabular.rows import rows

PARQUET, EXCEL, PAGE = FORMS = ("parquet", "xlsx", "html")
_WRITERS = {PARQUET: write_parquet, EXCEL: write_xlsx, PAGE: write_report}


@attrs.frozen
class Whole:
    """A document with the records that are asked for, which another process may have made."""

    text: str
    mentions: tuple[Mention[Value], ...]
    doc_id: str
    agreements: tuple[Mention[Agreement], ...]
    facts: tuple[Mention[Fact], ...]
    references: tuple[Act, ...]

    @classmethod
    def of(cls, read: Document, kinds: list[str]) -> Whole:
        """The document with the records of these kinds. Raises ValueError on a figure that no column holds."""
        made = cls(
            read.text,
            read.mentions,
            read.doc_id,
            read.agreements if Agreement.kind in kinds else (),
            read.facts if Fact.kind in kinds else (),
            read.references if "document_reference" in kinds else (),
        )
        for table in TABLES.values():
            deque(rows(made, table), maxlen=0)  # here it costs this text alone, and in the writer the whole file
        return made


def whole(source: Source, *, kinds: list[str], day: date | None, years: bool = False) -> Whole:
    """The document of one text with its records."""
    wanted = [kind for kind in kinds if kind in BY_NAME]
    return Whole.of(document(source, kinds=wanted, reference_date=day, complete_years=years), kinds)


def write(form: str, documents: Iterable[Whole], output: Path) -> None:
    """Write a file of one of the forms, which appears once it is complete."""
    try:
        _WRITERS[form](documents, output)
    except OSError as error:
        raise Failure(f"{output}: {error.strerror or error}") from error
    except Exception as error:  # each library has errors of its own for a full disk
        raise Failure(f"{output}: {error}") from error
