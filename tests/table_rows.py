"""Rows of tables led back to records: what the round trips of every engine are compared by."""

import datetime
from collections.abc import Mapping
from decimal import Decimal

from vn_foreign_relations.reading.exact import plain
from vn_foreign_relations.tabular.rows import Read, act_references
from vn_foreign_relations.tabular.schema import column_name
from vn_foreign_relations.tabular.shape import (
    AGREEMENT,
    CHANGE,
    FACT,
    KINDS,
    LEVEL,
    REFERENCE,
    Fields,
    ListOf,
    Plain,
    Shape,
)

Record = dict[str, object]


def records(document: Read, table: str) -> list[Record]:
    """The records of a document, which its rows in a table are to say."""
    match table:
        case "references":
            return list(act_references(document))
        case "agreements":
            return [mention.to_record(document.doc_id) for mention in document.agreements]
        case "facts":
            return [mention.to_record(document.doc_id) for mention in document.facts]
    return [mention.to_record(document.doc_id) for mention in document.mentions]


def record(row: Mapping[str, object], table: str) -> Record:
    """The record that a row says."""
    told: Record = {name: row[name] for name in ("doc", "kind", "start", "end", "text") if row[name] is not None}
    if row.get("completed") is not None:
        told["completed"] = row["completed"]
    return told | {"value": _value(row, table, str(row["kind"]))}


def _value(row: Mapping[str, object], table: str, kind: str) -> Record:
    if table == "facts":
        return _fact(row)
    if table == "agreements":
        return _fields(AGREEMENT, row) | {"parties": _wire(AGREEMENT.fields["parties"], row["parties"])}
    if table == "references":
        return _fields(REFERENCE, row)
    value = _fields(Fields({column_name(kind, name): shape for name, shape in KINDS[kind].fields.items()}), row)
    return {name.removeprefix("iso_"): field for name, field in value.items()}


def _fields(shape: Fields, row: Mapping[str, object], prefix: str = "") -> Record:
    told: Record = {}
    for name, field in shape.fields.items():
        if isinstance(field, Fields):
            inner = _fields(field, row, f"{prefix}{name}_")
            told |= {name: inner} if inner else {}
        elif row.get(f"{prefix}{name}") is not None:
            told[name] = _wire(field, row[f"{prefix}{name}"])
    return told


def _wire(shape: Shape, cell: object) -> object:
    if isinstance(shape, ListOf):
        assert isinstance(cell, list)
        return [_wire(shape.item, item) for item in cell]
    if isinstance(shape, Fields):
        assert isinstance(cell, dict)
        return _fields(shape, cell)
    if shape is Plain.INTEGER:
        assert isinstance(cell, int | Decimal)
        return int(cell)
    if isinstance(cell, datetime.date):
        return cell.isoformat()
    return plain(cell) if isinstance(cell, Decimal) else cell


_SEVERAL = (("change", "further_changes", CHANGE), ("level", "further_levels", LEVEL))


def _fact(row: Mapping[str, object]) -> Record:
    own = {name: shape for name, shape in FACT.fields.items() if name not in ("measure", "quantity", "bound")}
    told = _fields(Fields({**own, "change": CHANGE, "level": LEVEL}), row)
    for name, further, shape in _SEVERAL:
        if row[further] is not None:
            told[name] = [told[name], *_items(_wire(ListOf(shape), row[further]))]
    for name in ("count", "projects"):
        if row[f"{name}_low"] is not None:
            told[name] = {end: row[f"{name}_{end}"] for end in ("low", "high")}
    if row["count_bound"] is not None:
        told["bound"] = row["count_bound"]
    names = (
        "amount",
        "currency",
        "percent",
        "quantity",
        "unit",
        "low",
        "high",
        "low_open",
        "high_open",
        "bound",
        "per",
    )
    figure = {"value" if name == "quantity" else name: row[name] for name in names if row[name] is not None}
    if figure:
        field = "quantity" if row["figure"] == "quantity" else "measure"
        told[field] = {name: _wire(Plain.TEXT, cell) for name, cell in figure.items()}
    return told


def _items(listed: object) -> list[object]:
    assert isinstance(listed, list)
    return listed
