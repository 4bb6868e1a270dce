"""`read`: the documents of files and folders, one by one."""

from __future__ import annotations

import codecs
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from datetime import date
from functools import partial

import attrs

from vn_foreign_relations.document import Document, extract
from vn_foreign_relations.readers.folders import STANDARD_INPUT
from vn_foreign_relations.readers.source import Fault, Options, Source
from vn_foreign_relations.reading.value import Value

Path = str | os.PathLike[str]
Kinds = Iterable[type[Value] | str] | type[Value] | str | None


@attrs.define(eq=False, repr=False)
class Corpus:
    """The documents of some paths, which are read anew each time that it is gone through.

    `errors` tells what the last time did not read, a text with the name of an earlier one too, which is read all the
    same.
    """

    _paths: tuple[str, ...]
    _make: Callable[[Source], Document]
    _options: Options
    _jobs: int
    errors: list[Fault] = attrs.field(factory=list, init=False)

    def __iter__(self) -> Iterator[Document]:
        from vn_foreign_relations.readers.folders import files
        from vn_foreign_relations.readers.jobs import work
        from vn_foreign_relations.readers.names import Names

        self.errors.clear()
        names = Names()
        found = (file for path in self._paths for file in files(path))
        for step in work(found, self._make, self._options, self._jobs):
            for outcome in step.outcomes:
                fault = outcome if isinstance(outcome, Fault) else names.again(outcome)
                if fault is not None:
                    self.errors.append(fault)
                if not isinstance(outcome, Fault):
                    yield outcome.made

    def __repr__(self) -> str:
        return f"<Corpus of {', '.join(self._paths)}>"


def read(
    paths: Path | Iterable[Path],
    *,
    jobs: int = 1,
    kinds: Kinds = None,
    reference_date: date | None = None,
    complete_years: bool = False,
    text_field: str = "text",
    id_field: str | None = None,
    encoding: str | None = None,
) -> Corpus:
    """The documents of files and folders, in the order of their names, one by one as they are asked for.

    Read are .txt, .docx, .pdf, .html and .htm, and rows of .jsonl, .ndjson, .csv, .xlsx and .parquet with a field or
    column `text_field`, all of them also as .gz. A document is called (`doc_id`) by its path in the folder, or by the
    `id_field` of its row (`id` where there is one). `encoding` is that of files which are neither UTF-8 nor marked as
    UTF-16. What cannot be read is told by `errors` and the rest is read.

    With several `jobs` as many processes read and extract; a script that asks for them does so under `if __name__ ==
    "__main__":`, as multiprocessing wants it. Raises at once FileNotFoundError on a path that is not there, as
    `extract` does on wrong kinds and dates, and ValueError where `jobs` is below 1 or the encoding unknown.
    """
    given = [os.fspath(path) for path in ((paths,) if isinstance(paths, str | os.PathLike) else paths)]
    if jobs < 1:
        raise ValueError(f"expected at least 1 job, not {jobs}")
    wanted = kinds if kinds is None or isinstance(kinds, str | type) else tuple(kinds)
    extract("", kinds=wanted, reference_date=reference_date)  # complains of them before anything is read
    make = partial(document, kinds=wanted, reference_date=reference_date, complete_years=complete_years)
    options = Options(text_field, id_field, encoding=None if encoding is None else known_encoding(encoding))
    for path in given:
        if path != STANDARD_INPUT:
            with suppress(PermissionError):  # which opening it says
                os.stat(path)  # noqa: PTH116  # a Path takes "" for the folder that one is in
    return Corpus(tuple(given), make, options, jobs)


def document(
    source: Source, *, kinds: Kinds = None, reference_date: date | None = None, complete_years: bool = False
) -> Document:
    """The document of a text."""
    made = extract(
        source.text,
        kinds=kinds,
        reference_date=reference_date,
        complete_years=complete_years,
        doc_id=source.name,
    )
    return attrs.evolve(made, row=source.row) if source.row else made


def known_encoding(name: str) -> str:
    """The name of an encoding that Python has. Raises ValueError."""
    try:
        return codecs.lookup(name).name
    except LookupError:
        raise ValueError(f"expected the name of an encoding, such as utf-16 or cp1258, not {name!r}") from None
