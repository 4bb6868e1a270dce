"""What the wire form of each record is made of: the one source of the Arrow schemas and of the JSON Schema.

The shapes of the kinds are read from their attrs classes, so that a new kind has its columns by being in the catalogue.
Those of records over mentions stand here as they are on the wire.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from functools import cache
from types import NoneType
from typing import get_args, get_type_hints

import attrs

from vn_foreign_relations.catalogue import BY_NAME
from vn_foreign_relations.figures.measured import Figured
from vn_foreign_relations.kinds.documents.document_reference import DocumentReference
from vn_foreign_relations.kinds.money import Money
from vn_foreign_relations.kinds.percent import Percent
from vn_foreign_relations.kinds.quantity import Quantity
from vn_foreign_relations.kinds.time.date import Date
from vn_foreign_relations.kinds.time.dated import Dated
from vn_foreign_relations.reading.record import Record
from vn_foreign_relations.records.agreements.model import Status
from vn_foreign_relations.records.facts.model import Base, Trend
from vn_foreign_relations.records.references import Confidence
from vn_foreign_relations.tables.agreements import InstrumentType
from vn_foreign_relations.tables.contexts import Bound
from vn_foreign_relations.tables.facts import Aspect, FactStatus, Flow, Indicator


class Plain(StrEnum):
    """A field that is one value."""

    TEXT = "text"
    DECIMAL = "decimal"
    INTEGER = "integer"
    BOOLEAN = "boolean"
    DAY = "day"
    EDTF = "edtf"
    """A date or an interval of ISO 8601-2."""
    DURATION = "duration"
    """A duration of ISO 8601."""


@attrs.frozen
class Choice:
    """A text out of a closed list."""

    values: tuple[str, ...]


@attrs.frozen
class ListOf:
    """A list of fields of one shape."""

    item: Shape


@attrs.frozen
class Fields:
    """An object: its fields, and the alternatives of which one set is always there."""

    fields: Mapping[str, Shape]
    required: tuple[tuple[str, ...], ...] = ((),)


@attrs.frozen
class OneOf:
    """A field that is of one of several shapes."""

    shapes: tuple[Shape, ...]


Shape = Plain | Choice | ListOf | Fields | OneOf


@cache
def of_kind(kind: type[Record]) -> Fields:
    """The shape of the values of a kind."""
    if issubclass(kind, Dated):
        return _of_class(kind, edtf=Plain.EDTF)
    shape = _of_class(kind)
    if not issubclass(kind, Figured):
        return shape
    exact = kind.fields()[0]
    own = ("currency",) if issubclass(kind, Money) else ()
    return Fields(shape.fields, ((exact, *own), ("low", "high", *own)))


def _renamed(shape: Fields, **names: str) -> Fields:
    """The shape with other names for some fields."""
    return Fields(
        {names.get(name, name): field for name, field in shape.fields.items()},
        tuple(tuple(names.get(name, name) for name in required) for required in shape.required),
    )


def _of_class(cls: type[object], **known: Shape) -> Fields:
    assert attrs.has(cls)
    hints = get_type_hints(cls)
    names = cls.fields() if issubclass(cls, Record) else tuple(field.name for field in attrs.fields(cls))
    always = tuple(field.name for field in attrs.fields(cls) if field.default is attrs.NOTHING)
    return Fields({name: known.get(name) or _of_hint(hints[name]) for name in names}, (always,))


def _of_hint(hint: object) -> Shape:
    """The shape of a field by its annotation."""
    arguments = [argument for argument in get_args(hint) if argument not in (NoneType, ...)]
    if getattr(hint, "__origin__", None) is tuple:
        return ListOf(_of_hint(arguments[0]))
    [kind] = arguments or [hint]
    if not isinstance(kind, type):
        return _of_hint(kind)
    if issubclass(kind, StrEnum):
        return Choice(tuple(kind))
    return _PLAIN[kind] if kind in _PLAIN else _of_class(kind)


_PLAIN: Mapping[type[object], Plain] = {
    str: Plain.TEXT,
    Decimal: Plain.DECIMAL,
    int: Plain.INTEGER,
    bool: Plain.BOOLEAN,
    datetime.date: Plain.DAY,
}

KINDS: Mapping[str, Fields] = {name: of_kind(kind) for name, kind in BY_NAME.items()}
"""The shape of each kind's values, by its name."""

BOUND = Choice(tuple(Bound))

AGREEMENT = Fields(
    {
        "instrument": Plain.TEXT,
        "instrument_type": Choice(tuple(InstrumentType)),
        "status": Choice(tuple(Status)),
        "signed": Plain.EDTF,
        "planned_for": Plain.EDTF,
        "place": Plain.TEXT,
        "framework": Plain.TEXT,
        "witnesses": ListOf(Plain.TEXT),
        "period": Plain.EDTF,
        "duration": Plain.DURATION,
        "effective": Plain.EDTF,
        "renewal": Plain.DURATION,
        "notice": Plain.DURATION,
        "languages": ListOf(Plain.TEXT),
        "copies": Plain.INTEGER,
        "count": Plain.INTEGER,
        "fields": ListOf(Plain.TEXT),
        "parties": ListOf(Fields({"name": Plain.TEXT, "country": Plain.TEXT}, (("name",),))),
    },
    (("instrument_type", "status", "parties"),),
)

_WHOLE = Fields({"low": Plain.INTEGER, "high": Plain.INTEGER}, (("low", "high"),))
"""A whole number between two, where the text gives a range instead of a count."""
CHANGE = Fields(
    {
        "direction": Choice(tuple(Trend)),
        "percent": Plain.DECIMAL,
        "percent_bound": BOUND,
        "count": Plain.INTEGER,
        "amount": Plain.DECIMAL,
        "times": Plain.DECIMAL,
        "times_bound": BOUND,
        "baseline": Plain.TEXT,
        "baseline_amount": Plain.DECIMAL,
    },
    (("direction",),),
)
LEVEL = Fields({"percent": Plain.DECIMAL, "of": Choice(tuple(Base))}, (("percent", "of"),))
FACT = Fields(
    {
        "indicator": Choice(tuple(Indicator)),
        "measure": OneOf((of_kind(Money), _renamed(of_kind(Percent), value="percent"))),
        "count": OneOf((Plain.INTEGER, _WHOLE)),
        "bound": BOUND,
        "quantity": of_kind(Quantity),
        "aspect": Choice(tuple(Aspect)),
        "status": Choice(tuple(FactStatus)),
        "projects": OneOf((Plain.INTEGER, _WHOLE)),
        "projects_bound": BOUND,
        "donors": Plain.INTEGER,
        "donors_bound": BOUND,
        "people": Plain.DECIMAL,
        "people_bound": BOUND,
        "countries": Plain.INTEGER,
        "countries_bound": BOUND,
        "flow": Choice(tuple(Flow)),
        "partner": Plain.TEXT,
        "period": OneOf((Plain.EDTF, Plain.DURATION)),
        "period_relative": of_kind(Date).fields["relative"],
        "place": Plain.TEXT,
        "change": OneOf((CHANGE, ListOf(CHANGE))),
        "level": OneOf((LEVEL, ListOf(LEVEL))),
        "share": LEVEL,
        "rank": Plain.INTEGER,
        "equivalent": of_kind(Money),
        "components": ListOf(
            Fields({"aspect": Choice(tuple(Aspect)), "amount": Plain.DECIMAL, "bound": BOUND}, (("aspect", "amount"),))
        ),
        "components_differ": Plain.BOOLEAN,
    },
    (("indicator",),),
)

REFERENCE = Fields(
    {
        "confidence": Choice(tuple(Confidence)),
        "reason": Plain.TEXT,
        "act": Fields(
            {"start": Plain.INTEGER, "end": Plain.INTEGER, "text": Plain.TEXT, **of_kind(DocumentReference).fields},
            (("start", "end", "text"),),
        ),
    },
    (("confidence", "reason"),),
)
"""A reference to an act, with the fullest reference to it in the text."""
