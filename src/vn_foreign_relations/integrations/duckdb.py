"""Functions for SQL in DuckDB: `SELECT vnfr_parse_money(cell).amount`. Needs the extra `duckdb`.

>>> import duckdb
>>> connection = duckdb.connect()
>>> register(connection)
>>> connection.sql("SELECT vnfr_parse_money('1,2 tỷ đồng').amount").fetchall()
[(Decimal('1200000000.0000000000'),)]

"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

from vn_foreign_relations.catalogue import KINDS
from vn_foreign_relations.columns import parse
from vn_foreign_relations.document import extract
from vn_foreign_relations.errors import needing
from vn_foreign_relations.kinds.money import Money
from vn_foreign_relations.reading.value import Value
from vn_foreign_relations.tabular.rows import Row, cells
from vn_foreign_relations.tabular.schema import Table, table_of

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_PLACE = ("doc", "kind", "start", "end", "text", "completed")
"""The columns of a mention that are not those of its value."""


def register(connection: DuckDBPyConnection, *, currency: str | None = None) -> None:
    """Give a connection a function for each kind, `vnfr_parse_money` and so on, and `vnfr_extract`.

    Each of the first takes a text that is one value and gives a struct with the columns of its kind in the table of
    mentions, of exact decimals and days; NULL where the text has no reading, is NULL, or has a figure that no such
    column holds. `currency` (ISO 4217) is that of amounts which name none. `vnfr_extract` takes running text and gives
    the list of its mentions: kind, start, end, text, and the value as JSON. Raises ModuleNotFoundError without the
    extra.
    """
    with needing("duckdb"):
        import duckdb
        import pyarrow as pa
        from duckdb.func import FunctionNullHandling

    for kind in KINDS:
        table = _of_value(table_of("mentions", kind))
        function = _parser(kind, table, currency if kind is Money else None)
        [answer] = duckdb.from_arrow(pa.schema([("value", pa.struct(table.arrow))]).empty_table()).types
        connection.create_function(
            f"vnfr_parse_{kind.kind}", function, ["VARCHAR"], answer, null_handling=FunctionNullHandling.SPECIAL
        )
    found = 'STRUCT(kind VARCHAR, "start" BIGINT, "end" BIGINT, "text" VARCHAR, "value" JSON)[]'
    connection.create_function("vnfr_extract", _extract, ["VARCHAR"], found)


def _of_value(table: Table) -> Table:
    return Table(table.name, tuple(column for column in table.columns if column.name not in _PLACE))


def _parser(kind: type[Value], table: Table, currency: str | None) -> Callable[[str], Row | None]:
    def parsed(text: str | None) -> Row | None:
        value = parse(kind, text, default=None, currency=currency)
        try:
            return None if value is None else cells(value, table.columns)
        except ValueError:
            return None

    return parsed


def _extract(text: str) -> list[dict[str, str | int]]:
    return [
        {"kind": m.kind, "start": m.start, "end": m.end, "text": m.text, "value": json.dumps(m.value.to_record())}
        for m in extract(text)
    ]
