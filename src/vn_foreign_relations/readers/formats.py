"""Which reader takes which file: by the end of its name, behind which `.gz` may stand."""

from __future__ import annotations

import gzip
import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from vn_foreign_relations.readers import comma_separated, excel, json_lines, parquet, pdf, plain, web, word
from vn_foreign_relations.readers.source import Options

TEXTS: dict[str, Callable[[IO[bytes], Options], str]] = {
    ".txt": plain.read,
    ".docx": word.read,
    ".pdf": pdf.read,
    ".html": web.read,
    ".htm": web.read,
}
"""Readers of files that are one text."""
ROWS: dict[str, Callable[[IO[bytes], Options], Iterator[tuple[str, object]]]] = {
    ".jsonl": json_lines.read,
    ".ndjson": json_lines.read,
    ".csv": comma_separated.read,
    ".xlsx": excel.read,
    ".parquet": parquet.read,
}
"""Readers of files of rows, which give each with its place."""
_STREAMED = {".jsonl", ".ndjson", ".csv"}
"""Formats that are read from front to back."""
_GZ = ".gz"
_SAVE_AS = {".doc": ".docx", ".xls": ".xlsx", ".rtf": ".docx", ".odt": ".docx", ".ods": ".xlsx"}


def suffix(name: str) -> str:
    """The end of a name that tells the format, in small letters."""
    path = Path(name.lower())
    return Path(path.stem).suffix if path.suffix == _GZ else path.suffix


def unknown(name: str) -> str | None:
    """Why no reader takes a file of this name; None where one does."""
    end = suffix(name)
    if end in TEXTS or end in ROWS:
        return None
    advice = f": save it as {_SAVE_AS[end]}" if end in _SAVE_AS else ""
    return f"no reader for {end} files{advice}" if end else "no reader for files without a suffix"


@contextmanager
def opened(path: str) -> Iterator[tuple[IO[bytes], IO[bytes]]]:
    """The content of a file, taken out of a `.gz`, and the file itself, which tells how far it is read."""
    with Path(path).open("rb") as file:
        if not path.lower().endswith(_GZ):
            yield file, file
        elif suffix(path) in _STREAMED:
            with io.BufferedReader(gzip.open(file)) as content:
                yield content, file
        else:
            yield io.BytesIO(gzip.decompress(file.read())), file
