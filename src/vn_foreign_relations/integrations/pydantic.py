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
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import partial
from types import NoneType
from typing import TYPE_CHECKING, get_args, get_origin, get_type_hints

import attrs

from vn_foreign_relations.reading.value import Value
from vn_foreign_relations.wire import PLAIN, value_from

if TYPE_CHECKING:
    from pydantic_core import CoreSchema

_DECIMAL = f"^{PLAIN.pattern}$"


def schema(kind: type[Value]) -> CoreSchema:
    """What pydantic makes of a kind: it takes a value, a text as `parse` does, or the record of a value, and gives one.

    Reading records needs the extra `json`.
    """
    from pydantic_core import core_schema

    record = _fields(kind, kind.fields())
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


def _fields(cls: type, names: tuple[str, ...]) -> CoreSchema:
    """The record of a class; a field is there or not, and never null."""
    from pydantic_core import core_schema

    types, fields = get_type_hints(cls), attrs.fields_dict(cls)
    return core_schema.typed_dict_schema(
        {
            name: core_schema.typed_dict_field(
                _field(types[name]), required=fields[name].default in (attrs.NOTHING, "")
            )
            for name in names
        },
        extra_behavior="forbid",
        cls_name=cls.__name__,
    )


def _field(annotation: object) -> CoreSchema:
    from pydantic_core import core_schema

    [kind] = [kind for kind in get_args(annotation) if kind is not NoneType] or [annotation]
    if get_origin(kind) is tuple:
        return core_schema.list_schema(_field(get_args(kind)[0]))
    assert isinstance(kind, type)
    if kind is Decimal:
        return core_schema.str_schema(pattern=_DECIMAL)
    if kind is date:
        return core_schema.str_schema(metadata={"pydantic_js_updates": {"format": "date"}})
    if issubclass(kind, Enum):
        return core_schema.literal_schema([member.value for member in kind])
    if attrs.has(kind):
        return _fields(kind, tuple(attrs.fields_dict(kind)))
    if kind is bool:
        return core_schema.bool_schema()
    return core_schema.int_schema() if kind is int else core_schema.str_schema()
