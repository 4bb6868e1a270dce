"""The tables, their columns, and the Arrow schema of each. The schemas need the extra `tables`.

A nested object is flattened (`relative_unit`), a list stays a list, and a date in EDTF has its precision and the first
and the last day that it may mean beside it. docs/columns.md says what each column holds.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING

import attrs

from vn_foreign_relations.catalogue import BY_NAME, kind_of
from vn_foreign_relations.errors import needing
from vn_foreign_relations.kinds.time.duration import Duration
from vn_foreign_relations.reading.value import Value
from vn_foreign_relations.tabular.shape import (
    AGREEMENT,
    CHANGE,
    FACT,
    KINDS,
    LEVEL,
    REFERENCE,
    Choice,
    Fields,
    ListOf,
    Plain,
    Shape,
)

if TYPE_CHECKING:
    import pyarrow as pa

DIGITS, DECIMALS = 38, 10
"""How many digits a decimal column holds, and how many of them behind the point."""


class Figure(StrEnum):
    """What the figure of a fact is."""

    MONEY = "money"
    PERCENT = "percent"
    COUNT = "count"
    QUANTITY = "quantity"
    PROJECTS = "projects"
    """Only projects are counted."""


@attrs.frozen
class Column:
    """A column: its name, and the shape of what stands in it."""

    name: str
    shape: Shape


@attrs.frozen
class Table:
    """A table: its name and its columns."""

    name: str
    columns: tuple[Column, ...]

    @property
    def arrow(self) -> pa.Schema:
        """Its Arrow schema. Raises ModuleNotFoundError without the extra `tables`."""
        with needing("tables"):
            import pyarrow as pa

        return pa.schema([(column.name, _arrow(column.shape)) for column in self.columns])


def days_beside(name: str) -> tuple[str, str, str]:
    """The columns beside that of a date in EDTF: its precision, its first and its last day."""
    prefix = "" if name == "edtf" else f"{name}_"
    return f"{prefix}precision", f"{prefix}first_day", f"{prefix}last_day"


def column_name(kind: str, field: str) -> str:
    """The column of a field of a kind: its own name, but for the ends of durations, which are no decimals."""
    return f"iso_{field}" if kind == Duration.kind and field in ("low", "high") else field


def table_of(name: str, kind: type[Value] | str | None = None) -> Table:
    """The table of a name, or that of the mentions of one kind, which has the columns of that kind only.

    Raises ValueError on an unknown table or kind, TypeError on what is neither class nor name of a kind.
    """
    if name not in TABLES:
        raise ValueError(f"expected one of the tables {', '.join(TABLES)}, not {name!r}")
    if kind is None:
        return TABLES[name]
    if name != MENTIONS.name:
        raise ValueError(f"{name} have no kinds")
    values = value_table(kind)
    return Table(values.name, (*_PLACE, _COMPLETED, *values.columns))


def value_table(kind: type[Value] | str) -> Table:
    """The columns of the values of a kind, wherever they stand; raises as `table_of` does."""
    name = kind_of(kind).kind
    by_name = {column.name: column for column in MENTIONS.columns}
    return Table(name, tuple(by_name[column.name] for column in _of_kind(name)))


def _flat(name: str, shape: Shape) -> Iterator[Column]:
    """The columns of a field."""
    if isinstance(shape, Fields):
        for part, inner in shape.fields.items():
            yield from _flat(f"{name}_{part}", inner)
        return
    yield Column(name, shape)
    if shape is Plain.EDTF:
        precision, *days = days_beside(name)
        yield Column(precision, Plain.TEXT)
        yield from (Column(day, Plain.DAY) for day in days)


def _columns(fields: Fields) -> tuple[Column, ...]:
    return tuple(column for name, shape in fields.fields.items() for column in _flat(name, shape))


def _of_kind(name: str) -> tuple[Column, ...]:
    fields = {column_name(name, field): shape for field, shape in KINDS[name].fields.items()}
    return _columns(Fields(fields))


def _of_all_kinds() -> tuple[Column, ...]:
    """The columns of all kinds; where one has a decimal and another a whole number, both are decimals."""
    columns: dict[str, Column] = {}
    for column in (column for name in BY_NAME for column in _of_kind(name)):
        if column.name not in columns or column.shape is Plain.DECIMAL:
            columns[column.name] = column
    return tuple(columns.values())


_PLACE = (
    Column("doc", Plain.TEXT),
    Column("kind", Plain.TEXT),
    Column("start", Plain.INTEGER),
    Column("end", Plain.INTEGER),
    Column("text", Plain.TEXT),
)
_COMPLETED = Column("completed", ListOf(Plain.TEXT))


def _counted(name: str) -> dict[str, Shape]:
    """The columns of a count that may be a range."""
    ends = {f"{name}_{end}": Plain.INTEGER for end in ("low", "high")}
    return {name: Plain.INTEGER, **ends, f"{name}_bound": Plain.TEXT}


_FACT = Fields(
    {
        "indicator": Plain.TEXT,
        "aspect": Plain.TEXT,
        "status": Plain.TEXT,
        "figure": Choice(tuple(Figure)),
        "amount": Plain.DECIMAL,
        "currency": Plain.TEXT,
        "percent": Plain.DECIMAL,
        "quantity": Plain.DECIMAL,
        "unit": Plain.TEXT,
        "per": Plain.TEXT,
        "low": Plain.DECIMAL,
        "high": Plain.DECIMAL,
        "low_open": Plain.BOOLEAN,
        "high_open": Plain.BOOLEAN,
        "bound": Plain.TEXT,
        **_counted("count"),
        **_counted("projects"),
        "donors": Plain.INTEGER,
        "donors_bound": Plain.TEXT,
        "people": Plain.DECIMAL,
        "people_bound": Plain.TEXT,
        "countries": Plain.INTEGER,
        "countries_bound": Plain.TEXT,
        "flow": Plain.TEXT,
        "partner": Plain.TEXT,
        "period": Plain.EDTF,
        "period_relative": FACT.fields["period_relative"],
        "place": Plain.TEXT,
        "change": CHANGE,
        "further_changes": ListOf(CHANGE),
        "level": LEVEL,
        "further_levels": ListOf(LEVEL),
        "share": LEVEL,
        "rank": Plain.INTEGER,
        "equivalent": FACT.fields["equivalent"],
        "components": FACT.fields["components"],
        "components_differ": Plain.BOOLEAN,
    }
)
"""A fact as its row has it: its figure, whichever of five it is, in the columns of that, and the first of its changes
and levels apart from any further ones."""

MENTIONS = Table("mentions", (*_PLACE, _COMPLETED, *_of_all_kinds()))
AGREEMENTS = Table("agreements", (*_PLACE, *_columns(AGREEMENT)))
FACTS = Table("facts", (*_PLACE, *_columns(_FACT)))
REFERENCES = Table("references", (*_PLACE, *_columns(REFERENCE)))

TABLES: Mapping[str, Table] = {table.name: table for table in (MENTIONS, AGREEMENTS, FACTS, REFERENCES)}


def _arrow(shape: Shape) -> pa.DataType:
    import pyarrow as pa

    if isinstance(shape, ListOf):
        return pa.list_(_arrow(shape.item))
    if isinstance(shape, Fields):
        return pa.struct([(name, _arrow(field)) for name, field in shape.fields.items()])
    match shape:
        case Plain.DECIMAL:
            return pa.decimal128(DIGITS, DECIMALS)
        case Plain.INTEGER:
            return pa.int64()
        case Plain.BOOLEAN:
            return pa.bool_()
        case Plain.DAY:
            return pa.date32()
    return pa.string()
