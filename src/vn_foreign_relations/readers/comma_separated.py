"""Tables in CSV, apart by commas, semicolons or tabs, as programs in different countries save them."""

from __future__ import annotations

import csv
import re
import sys
from collections.abc import Iterator
from itertools import chain
from typing import IO

from vn_foreign_relations.readers.plain import UTF_8, lines
from vn_foreign_relations.readers.rows import columns
from vn_foreign_relations.readers.source import Options, UnreadableError

_DELIMITERS = ",;\t"
_UNDECODED = re.compile("[\udc80-\udcff]")


def read(stream: IO[bytes], options: Options) -> Iterator[tuple[str, object]]:
    """The rows under the header, with the numbers that a spreadsheet gives them."""
    csv.field_size_limit(sys.maxsize)
    decoded = (line.decode(UTF_8, "surrogateescape") for line in lines(stream, options.encoding))
    header = next(decoded, "")
    delimiter = max(_DELIMITERS, key=header.count)
    rows = csv.reader(chain([header], decoded), delimiter=delimiter)
    names = columns(next(rows, []), options)
    for number, cells in enumerate(rows, 2):
        if any(map(_UNDECODED.search, cells)):
            yield str(number), UnreadableError("not UTF-8")
        elif any(cells):
            yield str(number), dict(zip(names, cells, strict=False))
