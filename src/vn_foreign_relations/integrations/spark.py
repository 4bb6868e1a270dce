"""The tables of many texts on a cluster: a DataFrame of texts in, the rows of a table out. Needs the extra `spark`.

Workers need the package too, with the extra `tables`; they are sent nothing but texts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from vn_foreign_relations.document import extract
from vn_foreign_relations.errors import needing
from vn_foreign_relations.tabular.rows import Row, rows
from vn_foreign_relations.tabular.schema import MENTIONS, Table, table_of

if TYPE_CHECKING:
    import pyarrow as pa
    from pyspark.sql import DataFrame

ERROR = "error"
"""The column that says of a text why it was not read; the others of such a row, but `doc`, are NULL."""
_ROWS = 1 << 12
"""How many rows a worker gives at a time, and those that its last text has more."""


def extracted(
    texts: DataFrame,
    table: str = MENTIONS.name,
    *,
    text: str = "text",
    doc_id: str | None = None,
    reference_date: date | None = None,
) -> DataFrame:
    """The rows of one of the tables (mentions, agreements, facts, references), with a further column `error`.

    `text` names the column of the texts and `doc_id` that of their names. The rows of a text stand together and in its
    order; texts come as Spark has them. A text that is NULL or none, or that fails otherwise, is one row with its
    `error`, and ends no job. Raises ValueError on an unknown table, ModuleNotFoundError without the extra.
    """
    with needing("spark"):
        from pyspark.sql.pandas.types import from_arrow_schema

    schema = _schema(table)
    columns = texts.select(texts[text].alias("text"), *([texts[doc_id].alias("doc")] if doc_id is not None else []))
    read = partial(_read, table=table, reference_date=reference_date)
    return columns.mapInArrow(read, from_arrow_schema(schema))


def _schema(table: str) -> pa.Schema:
    import pyarrow as pa

    return table_of(table).arrow.append(pa.field(ERROR, pa.string()))


def _read(texts: Iterable[pa.RecordBatch], table: str, reference_date: date | None) -> Iterator[pa.RecordBatch]:
    """What a worker does with its part of the texts."""
    import pyarrow as pa

    schema, layout = _schema(table), table_of(table)
    waiting: list[Row] = []
    for batch in texts:
        names = batch.column("doc") if "doc" in batch.schema.names else pa.nulls(batch.num_rows)
        for name, text in zip(names, batch.column("text"), strict=True):
            waiting += _rows(name, text, layout, reference_date)
            if len(waiting) >= _ROWS:
                yield pa.RecordBatch.from_pylist(waiting, schema)
                waiting = []
    yield pa.RecordBatch.from_pylist(waiting, schema)


def _rows(name: pa.Scalar, text: pa.Scalar, layout: Table, reference_date: date | None) -> list[Row]:
    """The rows of one text, or one with what is wrong with it: whatever that is, the other texts are read."""
    doc = ""
    try:
        doc = str(name.as_py()) if name.is_valid else doc
        return list(rows(extract(text.as_py(), reference_date=reference_date, doc_id=doc), layout))
    except Exception as error:
        return [{"doc": doc, ERROR: f"{type(error).__name__}: {error}"}]
