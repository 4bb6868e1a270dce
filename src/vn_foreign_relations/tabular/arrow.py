"""Documents as tables of Arrow, and as what is made of those: pandas, polars, Parquet. Needs the extra `tables`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, cast

from vn_foreign_relations.errors import needing
from vn_foreign_relations.reading.value import Value
from vn_foreign_relations.records.annotated import Annotated, require_document
from vn_foreign_relations.tabular.replacing import named, replacing
from vn_foreign_relations.tabular.rows import Read, Row, rows
from vn_foreign_relations.tabular.schema import MENTIONS, TABLES, Table, table_of

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl
    import pyarrow as pa

_ROWS = 1 << 12
"""A batch has so many rows, and those that its last document has more."""


def batches(
    documents: Iterable[Read] | Read, table: str = MENTIONS.name, kind: type[Value] | str | None = None
) -> Iterator[pa.RecordBatch]:
    """The rows of a table as batches of Arrow, while the documents come.

    `table` is one of mentions, agreements, facts, references; of mentions one `kind` may be asked for, and gives the
    columns of that kind only. Raises ValueError on an unknown table or kind, and, naming the row, on a figure that no
    column holds; TypeError on what is no document; ModuleNotFoundError without the extra `tables`.
    """
    layout = table_of(table, kind)
    waiting: list[Row] = []
    for document in several(documents):
        waiting += rows(document, layout)
        if len(waiting) >= _ROWS:
            yield _batch(waiting, layout)
            waiting = []
    if waiting:
        yield _batch(waiting, layout)


def to_arrow(
    documents: Iterable[Read] | Read, table: str = MENTIONS.name, kind: type[Value] | str | None = None
) -> pa.Table:
    """The rows of a table as a table of Arrow; arguments and errors are those of `batches`."""
    with needing("tables"):
        import pyarrow as pa

    return pa.Table.from_batches(batches(documents, table, kind), table_of(table, kind).arrow)


def to_pandas(
    documents: Iterable[Read] | Read, table: str = MENTIONS.name, kind: type[Value] | str | None = None
) -> pd.DataFrame:
    """The same as a data frame of pandas. Needs the extra `pandas`.

    Its columns keep the types of Arrow, but for decimals, which are Python's own: pandas cannot multiply or divide
    those of Arrow, whose precision runs over. They do not mix with floats, which `.astype(float)` makes of them.
    """
    return in_pandas(to_arrow(documents, table, kind))


def in_pandas(table: pa.Table) -> pd.DataFrame:
    """A table of Arrow as `to_pandas` gives it."""
    with needing("pandas"):
        import pandas as pd
    from pyarrow.types import is_decimal

    return table.to_pandas(types_mapper=lambda of: None if is_decimal(of) else pd.ArrowDtype(of))


def to_polars(
    documents: Iterable[Read] | Read, table: str = MENTIONS.name, kind: type[Value] | str | None = None
) -> pl.DataFrame:
    """The same as a data frame of polars. Needs the extra `polars`."""
    with needing("polars"):
        import polars as pl

    frame = pl.from_arrow(to_arrow(documents, table, kind))
    assert isinstance(frame, pl.DataFrame)
    return frame


def write_parquet(documents: Iterable[Read] | Read, path: str | Path) -> None:
    """Write the mentions to a Parquet file, and the other tables beside it: `x.parquet`, `x.facts.parquet`, ….

    The files appear once they are complete. The documents are gone through once, some thousand rows at a time. Raises
    as `batches` does, and ValueError on a suffix of another format.
    """
    with needing("tables"):
        from pyarrow.parquet import ParquetWriter

    path = named(path, ".parquet", ".pq")
    waiting: dict[str, list[Row]] = {name: [] for name in TABLES}
    with ExitStack() as open_:
        writers = {
            table.name: open_.enter_context(
                ParquetWriter(open_.enter_context(replacing(_beside(path, table))), table.arrow)
            )
            for table in TABLES.values()
        }
        for document in several(documents):
            for name, layout in TABLES.items():
                waiting[name] += rows(document, layout)
                if len(waiting[name]) >= _ROWS:
                    writers[name].write_batch(_batch(waiting[name], layout))
                    waiting[name] = []
        for name, layout in TABLES.items():
            writers[name].write_batch(_batch(waiting[name], layout))


def several(documents: Iterable[Read] | Read) -> Iterator[Read]:
    """The documents, of one that one: a document can be gone through too, for its mentions. Raises TypeError."""
    is_one = isinstance(documents, Annotated) or not isinstance(documents, Iterable)
    for document in cast(Iterable[Read], [documents] if is_one else documents):
        require_document(document)
        yield document


def _beside(path: Path, table: Table) -> Path:
    return path if table is MENTIONS else path.with_suffix(f".{table.name}{path.suffix}")


def _batch(found: list[Row], layout: Table) -> pa.RecordBatch:
    import pyarrow as pa

    return pa.RecordBatch.from_pylist(found, layout.arrow)
