"""Values as fields of pydantic models: `amount: Money`. Needs nothing but the pydantic that has such a model.

>>> from pydantic import BaseModel
>>> from vn_foreign_relations import Money
>>> class Project(BaseModel):
...     cost: Money
>>> Project(cost="1,2 tỷ đồng").model_dump_json()
'{"cost":{"amount":"1200000000","currency":"VND"}}'

"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from vn_foreign_relations.reading.value import Value
from vn_foreign_relations.tabular.shape import Choice, Fields, ListOf, Plain, Shape, of_kind
from vn_foreign_relations.wire import PLAIN, value_from

if TYPE_CHECKING:
    from pydantic_core import CoreSchema


def schema(kind: type[Value]) -> CoreSchema:
    """What pydantic makes of a kind: it takes a value, a text as `parse` does, or the record of a value, and gives one.

    Reading records needs the extra `json`.
    """
    from pydantic_core import core_schema

    record = _schema(of_kind(kind))
    return core_schema.no_info_plain_validator_function(
        partial(_value, kind),
        json_schema_input_schema=core_schema.union_schema([core_schema.str_schema(), record]),
        serialization=core_schema.plain_serializer_function_ser_schema(kind.to_record, return_schema=record),
    )


def _value(kind: type[Value], given: object) -> Value:
    if isinstance(given, kind):
        return given
    if isinstance(given, str):
        return kind.parse(given)
    if isinstance(given, Mapping):
        return value_from(kind, given)
    raise ValueError(f"expected a {kind.__name__}, its record or a text, not {type(given).__name__}")


def _schema(shape: Shape) -> CoreSchema:
    """What a field of a record is; one that says nothing is not there, and never null."""
    from pydantic_core import core_schema

    if isinstance(shape, Fields):
        always = set[str].intersection(*map(set, shape.required))
        fields = {
            name: core_schema.typed_dict_field(_schema(field), required=name in always)
            for name, field in shape.fields.items()
        }
        return core_schema.typed_dict_schema(fields, extra_behavior="forbid")
    if isinstance(shape, ListOf):
        return core_schema.list_schema(_schema(shape.item))
    if isinstance(shape, Choice):
        return core_schema.literal_schema(list(shape.values))
    if shape is Plain.DECIMAL:
        return core_schema.str_schema(pattern=f"^{PLAIN.pattern}$")
    if shape is Plain.DAY:
        return core_schema.str_schema(metadata={"pydantic_js_updates": {"format": "date"}})
    if shape is Plain.BOOLEAN:
        return core_schema.bool_schema()
    return core_schema.int_schema() if shape is Plain.INTEGER else core_schema.str_schema()
