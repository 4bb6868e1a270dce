"""Tables in CSV, apart by commas, semicolons or tabs, as programs in different countries save them."""

from __future__ import annotations

import csv
import re
import sys
from collections.abc import Iterator
from itertools import chain, count
from typing import IO, TYPE_CHECKING

from vn_foreign_relations.readers.plain import lines
from vn_foreign_relations.readers.rows import columns
from vn_foreign_relations.readers.source import UTF_8, Options, UnreadableError

if TYPE_CHECKING:
    from _csv import Reader

_DELIMITERS = ",;\t"
_UNDECODED = re.compile("[\udc80-\udcff]")


def read(stream: IO[bytes], options: Options) -> Iterator[tuple[str, object]]:
    """The rows under the header, with the numbers that a spreadsheet gives them.

    A row that RFC 4180 does not know is an error in its place: more cells than the header, since a text with a comma
    would be cut there; letters behind a quotation mark that closes; one that never closes, which swallows rows.
    """
    csv.field_size_limit(sys.maxsize)
    decoded = (line.decode(UTF_8, "surrogateescape") for line in lines(stream, options.encoding))
    header = next(decoded, "")
    delimiter = max(_DELIMITERS, key=header.count)
    rows = csv.reader(chain([header], decoded), delimiter=delimiter, strict=True)
    names = columns(_next(rows) or [], options)
    for number in count(2):
        try:
            if (cells := _next(rows)) is None:
                return
            if any(cells):
                yield str(number), _row(names, cells, delimiter)
        except UnreadableError as error:
            yield str(number), error


def _next(rows: Reader) -> list[str] | None:
    """The next row, or None behind the last. Raises UnreadableError on what is no CSV; the row behind it is next."""
    first = rows.line_num + 1
    try:
        return next(rows, None)
    except csv.Error as error:
        lines = f"lines {first} to {rows.line_num}" if rows.line_num > first else f"line {first}"
        raise UnreadableError(f"not CSV ({error}): {lines} not read, quotation marks do not match there") from None


def _row(names: list[str], cells: list[str], delimiter: str) -> dict[str, str]:
    if any(map(_UNDECODED.search, cells)):
        raise UnreadableError("not UTF-8: name the encoding of the file (--encoding, in Python encoding=)")
    if any(cells[len(names) :]):
        advice = f"a cell with {delimiter!r} in it needs quotation marks"
        raise UnreadableError(f"{len(cells)} cells, and the header has {len(names)}: {advice}")
    return dict(zip(names, cells, strict=False))
