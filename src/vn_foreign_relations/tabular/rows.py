"""The rows of a document in each table: exact decimals and days, made from the wire form of its records."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Protocol

from vn_foreign_relations.kinds.time.date import Date
from vn_foreign_relations.kinds.time.period import Period
from vn_foreign_relations.reading.record import Mention, Record
from vn_foreign_relations.reading.value import Value
from vn_foreign_relations.records.agreements.model import Agreement
from vn_foreign_relations.records.annotated import Annotated
from vn_foreign_relations.records.clusters import Act
from vn_foreign_relations.records.facts.model import Fact
from vn_foreign_relations.tabular.schema import (
    AGREEMENTS,
    DECIMALS,
    DIGITS,
    FACTS,
    REFERENCES,
    TABLES,
    Column,
    Figure,
    Table,
    column_name,
    days_beside,
)
from vn_foreign_relations.tabular.shape import Fields, ListOf, Plain, Shape

Cell = str | int | bool | Decimal | datetime.date | list["Cell"] | dict[str, "Cell"] | None
Row = dict[str, Cell]

ACT_REFERENCE = "act_reference"
"""The kind of the records of references."""
_LARGEST = 1 << 63
"""Whole numbers of a column are smaller."""


class Read(Annotated, Protocol):
    """What tables are made of: a document with its name and its records."""

    @property
    def doc_id(self) -> str:
        """Its name."""

    @property
    def agreements(self) -> tuple[Mention[Agreement], ...]:
        """The signings that it reports."""

    @property
    def facts(self) -> tuple[Mention[Fact], ...]:
        """Its figures of foreign relations."""

    @property
    def references(self) -> tuple[Act, ...]:
        """The acts that it names."""


def rows(document: Read, table: Table) -> Iterator[Row]:
    """The rows of a document in a table.

    Raises ValueError, which names the row, on a figure that no column holds.
    """
    for record, value in _records(document, table):
        try:
            yield _row(record, value, table.columns)
        except ValueError as error:
            place = f"{record.get('doc', 'a text')} {record['start']}-{record['end']} ({record['text']!r})"
            raise ValueError(f"{place}: {error}") from None


def cells(value: Value, columns: Iterable[Column]) -> Row:
    """The cells of a value that stands in no text."""
    return _row(_fields_of(value), value, columns)


def act_references(document: Read) -> Iterator[dict[str, object]]:
    """The references of a document in the wire format, each with the fullest reference to its act."""
    for act in document.references:
        told: dict[str, object] = {}
        if act.name is not None:
            name = {"start": act.name.start, "end": act.name.end, "text": act.name.text}
            told["act"] = name | act.name.value.to_record()
        for found in act.references:
            record: dict[str, object] = {"doc": document.doc_id} if document.doc_id else {}
            record |= {"kind": ACT_REFERENCE, "start": found.start, "end": found.end, "text": found.text}
            yield record | {"value": {"confidence": found.confidence.value, "reason": found.reason, **told}}


def _records(document: Read, table: Table) -> Iterator[tuple[dict[str, object], Record | None]]:
    """What stands in the cells of each row, in the wire format, with the value that it is of."""
    if table is REFERENCES:
        for record in act_references(document):
            yield _flat(record), None
        return
    found: tuple[Mention[Record], ...] = document.mentions
    if table is AGREEMENTS:
        found = document.agreements
    elif table is FACTS:
        found = document.facts
    for mention in found:
        if table in TABLES.values() or mention.kind == table.name:
            record = mention.to_record(document.doc_id)
            del record["value"]
            yield record | _fields_of(mention.value), mention.value


def _fields_of(value: Record) -> dict[str, object]:
    """The fields of a value under the names of their columns."""
    told = value.to_record()
    if isinstance(value, Fact):
        told = _fact(told)
    return _flat({column_name(value.kind, name): field for name, field in told.items()})


def _flat(fields: Mapping[str, object]) -> dict[str, object]:
    """The fields of a record, those of nested objects under both names; `value` leaves no trace."""
    flat: dict[str, object] = {}
    for name, field in fields.items():
        if isinstance(field, dict):
            inner = _flat(field)
            flat |= inner if name == "value" else {f"{name}_{part}": found for part, found in inner.items()}
        else:
            flat[name] = field
    return flat


def _fact(told: dict[str, object]) -> dict[str, object]:
    """The fields of a fact with its figure in columns of its own, and the first change apart from further ones."""
    rest = {name: field for name, field in told.items() if name not in ("measure", "quantity", "bound")}
    match told:
        case {"measure": dict() as measure}:
            rest |= {"figure": Figure.MONEY if "currency" in measure else Figure.PERCENT, **measure}
        case {"quantity": dict() as quantity}:
            renamed = {"quantity" if name == "value" else name: field for name, field in quantity.items()}
            rest |= {"figure": Figure.QUANTITY, **renamed}
        case _:
            rest |= {"figure": Figure.COUNT if "count" in told else Figure.PROJECTS}
    if "bound" in told:
        rest["count_bound"] = told["bound"]
    for name, further in (("change", "further_changes"), ("level", "further_levels")):
        if isinstance(several := rest.get(name), list):
            rest |= {name: several[0], further: several[1:]}
    return rest


def _row(fields: Mapping[str, object], value: Record | None, columns: Iterable[Column]) -> Row:
    row: Row = {}
    for column in columns:
        field = fields.get(column.name)
        if field is None:
            row.setdefault(column.name, None)
            continue
        row[column.name] = _cell(column.name, column.shape, field)
        if column.shape is Plain.EDTF:
            moment = value if isinstance(value, Date | Period) else _moment(str(field))
            row |= dict(zip(days_beside(column.name), _days(moment), strict=True))
    return row


def _cell(name: str, shape: Shape, field: object) -> Cell:
    """What stands in a cell. Raises ValueError where no column holds it."""
    if isinstance(shape, ListOf):
        assert isinstance(field, list)
        return [_cell(name, shape.item, item) for item in field]
    if isinstance(shape, Fields):
        assert isinstance(field, dict)
        return {part: _cell(part, inner, field.get(part)) for part, inner in shape.fields.items()}
    if shape is Plain.DECIMAL and field is not None:
        return _decimal(name, Decimal(str(field)))
    if isinstance(field, str):
        return datetime.date.fromisoformat(field) if shape is Plain.DAY else _text(field)
    assert field is None or isinstance(field, bool | int)
    if field is not None and not -_LARGEST <= field < _LARGEST:
        raise ValueError(f"{field} does not fit the column {name}, which holds 64 bits")
    return field


def _decimal(name: str, number: Decimal) -> Decimal:
    _, _, exponent = number.as_tuple()
    assert isinstance(exponent, int)
    if exponent < -DECIMALS or number.adjusted() >= DIGITS - DECIMALS:
        raise ValueError(
            f"{number:f} does not fit the column {name}, which holds {DIGITS - DECIMALS} digits and {DECIMALS} decimals"
        )
    return number


def _text(text: str) -> str:
    """The text as UTF-8 has it: halves of surrogate pairs, which it has no bytes for, become U+FFFD."""
    return text if text.isascii() else text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _moment(edtf: str) -> Date | Period | None:
    """The date or the interval of a field; None for durations, and for what only a relative word would make known."""
    try:
        return Period(edtf) if "/" in edtf else Date(edtf)
    except ValueError:
        return None


def _days(moment: Date | Period | None) -> tuple[str | None, datetime.date | None, datetime.date | None]:
    """The precision of a date, or that of both ends of a period, and its first and last day, as far as known."""
    if moment is None:
        return None, None, None
    ends = (moment.start, moment.end) if isinstance(moment, Period) else (moment, moment)
    precisions = {end.precision.value for end in ends if end is not None}
    first, last = ends
    precision = precisions.pop() if len(precisions) == 1 else None
    return precision, _known(first, "first_day"), _known(last, "last_day")


def _known(end: Date | None, day: str) -> datetime.date | None:
    try:
        found: datetime.date | None = getattr(end, day, None)
    except ValueError:
        return None
    return found
