"""Columns of spellings read as columns of values: what the accessors of pandas and polars share."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from vn_foreign_relations.catalogue import kind_of
from vn_foreign_relations.columns import holds_nothing, parse
from vn_foreign_relations.reading.value import Value
from vn_foreign_relations.tabular.rows import Row, cells
from vn_foreign_relations.tabular.schema import Table, value_table

if TYPE_CHECKING:
    import pyarrow as pa

Errors = Literal["raise", "coerce"]


def read(
    kind: type[Value] | str, column: Iterable[tuple[object, object]], currency: str | None, errors: Errors
) -> pa.Table:
    """The values of cells, which come with the names of their rows, in the columns of their kind.

    A cell that holds nothing gives a row that holds nothing, and so does, with `coerce`, one without a reading; a
    number is read as `parse` does. Raises ValueError, which names the row, on any other, and on what `errors` or
    `currency` cannot be.
    """
    import pyarrow as pa

    if errors not in ("raise", "coerce"):
        raise ValueError(f"expected raise or coerce as errors, not {errors!r}")
    if currency is not None:
        parse(kind, "", default=None, currency=currency)  # complains of the currency, of which no cell is to be blamed
    table = value_table(kind)
    rows = [_row(kind_of(kind), name, cell, currency, errors, table) for name, cell in column]
    return pa.Table.from_pylist(rows, table.arrow)


def _row(kind: type[Value], name: object, cell: object, currency: str | None, errors: Errors, table: Table) -> Row:
    """The columns of one cell."""
    if holds_nothing(cell):
        return {}
    try:
        return cells(parse(kind, cell, currency=currency), table.columns)
    except (TypeError, ValueError) as error:
        if errors == "coerce":
            return {}
        raise ValueError(f"row {name!r}: {error}") from error
