"""The JSON Schema of every record, made from the shapes of the records.

`python -m vn_foreign_relations.tabular.json_schema` writes it to schemas/records.schema.json, for others to refer to; a
test compares that file.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from vn_foreign_relations.names.model import Organisation, Place
from vn_foreign_relations.records.agreements.model import Agreement
from vn_foreign_relations.records.facts.model import Fact
from vn_foreign_relations.tabular.rows import ACT_REFERENCE
from vn_foreign_relations.tabular.shape import (
    AGREEMENT,
    FACT,
    KINDS,
    REFERENCE,
    Choice,
    Fields,
    ListOf,
    OneOf,
    Plain,
    Shape,
    of_kind,
)

PATH = Path(__file__).parents[1] / "schemas" / "records.schema.json"
_PLAIN: Mapping[Plain, dict[str, object]] = {
    Plain.TEXT: {"type": "string"},
    Plain.DECIMAL: {"type": "string", "pattern": r"^-?(0|[1-9][0-9]*)(\.[0-9]*[1-9])?$"},
    Plain.INTEGER: {"type": "integer"},
    Plain.BOOLEAN: {"type": "boolean"},
    Plain.DAY: {"type": "string", "format": "date"},
    Plain.EDTF: {"type": "string", "pattern": r"^[0-9X./T:-]+$"},
    Plain.DURATION: {"type": "string", "pattern": "^P[0-9.YMWDTHS]+$"},
}


def json_schema() -> dict[str, object]:
    """A schema (draft 2020-12) of one record: a mention, an agreement, a fact, a name, a reference to an act."""
    records = {Agreement.kind: AGREEMENT, Fact.kind: FACT, ACT_REFERENCE: REFERENCE}
    values = {**KINDS, **records, **{name.kind: of_kind(name) for name in (Place, Organisation)}}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A record of vn_foreign_relations",
        "oneOf": [{"$ref": f"#/$defs/{kind}"} for kind in values],
        "$defs": {kind: _record(kind, shape) for kind, shape in values.items()},
    }


def written() -> str:
    """The schema as its file has it."""
    return json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n"


def _record(kind: str, value: Shape) -> dict[str, object]:
    properties: dict[str, object] = {
        "doc": {"type": "string"},
        "kind": {"const": kind},
        "start": {"type": "integer", "minimum": 0},
        "end": {"type": "integer", "minimum": 1},
        "text": {"type": "string", "minLength": 1},
        "value": _schema(value),
    }
    if kind in KINDS:
        properties["completed"] = {"type": "array", "items": {"type": "string"}, "minItems": 1}
    return {
        "type": "object",
        "properties": properties,
        "required": ["kind", "start", "end", "text", "value"],
        "additionalProperties": False,
    }


def _schema(shape: Shape) -> dict[str, object]:
    match shape:
        case Plain():
            return _PLAIN[shape]
        case Choice(values):
            return {"enum": list(values)}
        case ListOf(item):
            return {"type": "array", "items": _schema(item)}
        case OneOf(shapes):
            return {"anyOf": [_schema(one) for one in shapes]}
    return _object(shape)


def _object(shape: Fields) -> dict[str, object]:
    required = [{"required": list(names)} for names in shape.required if names]
    told: dict[str, object] = {
        "type": "object",
        "properties": {name: _schema(field) for name, field in shape.fields.items()},
        "additionalProperties": False,
    }
    if len(required) == 1:
        return told | required[0]
    return told | ({"oneOf": required} if required else {})


if __name__ == "__main__":
    PATH.write_text(written(), "utf-8")
