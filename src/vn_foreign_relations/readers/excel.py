"""Excel files (.xlsx), by openpyxl. Needs the extra `excel`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO

from vn_foreign_relations.errors import needing
from vn_foreign_relations.readers.rows import columns
from vn_foreign_relations.readers.source import Options, UnreadableError


def read(stream: IO[bytes], options: Options) -> Iterator[tuple[str, object]]:
    """The rows under the header of every sheet, `5` or, where there are several sheets, `Sheet2!5`."""
    with needing("excel"):
        from openpyxl import load_workbook
    book = load_workbook(stream, read_only=True, data_only=True)
    for sheet in book.worksheets:
        rows = enumerate(sheet.iter_rows(values_only=True), 1)
        place = "" if len(book.worksheets) == 1 else f"{sheet.title}!"
        _, header = next(((number, row) for number, row in rows if any(cell is not None for cell in row)), (0, None))
        if header is None:
            continue
        try:
            names = columns(header, options)
        except UnreadableError as error:
            yield place.removesuffix("!"), error
            continue
        for number, row in rows:
            if any(cell is not None for cell in row):
                yield f"{place}{number}", dict(zip(names, ("" if cell is None else cell for cell in row), strict=False))
