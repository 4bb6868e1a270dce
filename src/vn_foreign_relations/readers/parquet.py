"""Parquet files, by pyarrow, some rows at a time. Needs the extra `tables`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import IO

from vn_foreign_relations.errors import needing
from vn_foreign_relations.readers.rows import columns
from vn_foreign_relations.readers.source import Options

_ROWS = 256


def read(stream: IO[bytes], options: Options) -> Iterator[tuple[str, object]]:
    """The rows with their numbers, from 1."""
    with needing("tables"):
        from pyarrow.parquet import ParquetFile
    file = ParquetFile(stream)
    names = columns(file.schema_arrow.names, options)
    rows = chain.from_iterable(batch.to_pylist() for batch in file.iter_batches(batch_size=_ROWS))
    return ((str(number), dict(zip(names, row.values(), strict=True))) for number, row in enumerate(rows, 1))
