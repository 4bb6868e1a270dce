"""What reads the fields of a fact back from the wire format."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, TypeVar

import attrs

from vn_foreign_relations.kinds.money import Money
from vn_foreign_relations.kinds.percent import Percent
from vn_foreign_relations.kinds.time.date import Date, Relative
from vn_foreign_relations.kinds.time.duration import Duration
from vn_foreign_relations.kinds.time.period import Period
from vn_foreign_relations.records.facts.model import Base, Change, Component, Fact, Level, Span
from vn_foreign_relations.tables.calendar import Part

if TYPE_CHECKING:
    from cattrs import Converter

T = TypeVar("T")

_SOME_YEAR = "XXXX/"
"""A period that starts in a year that is not told, which only its first days can: `từ đầu năm`."""


def read(told: Mapping[str, object], values: Converter) -> Fact:
    """The fact of the fields of a record; `values` makes values of theirs. Raises on what is none."""
    converter, fields = _converter(values), dict(told)
    relative, period = fields.pop("period_relative", None), fields.pop("period", None)
    change, level, components = (fields.pop(name, []) for name in ("change", "level", "components"))
    counted = None if relative is None else values.structure(relative, Relative)
    return attrs.evolve(
        converter.structure(fields, Fact),
        period=None if period is None else _when(values.structure(period, str), counted),
        change=_items(change, Change, converter),
        level=_items(level, Level, converter),
        components=_items(components, Component, converter),
    )


def _items(field: object, kind: type[T], converter: Converter) -> tuple[T, ...]:
    """One or several parts of a fact."""
    if not isinstance(field, list | Mapping):
        raise ValueError(f"expected an object or a list of them, not {field!r}")
    return tuple(converter.structure(item, kind) for item in (field if isinstance(field, list) else [field]))


def _when(written: str, relative: Relative | None = None) -> Date | Period | Duration:
    if written.startswith("P"):
        return Duration(written)
    if written.startswith(_SOME_YEAR) and relative is None:
        return Period(written, start_part=Part.EARLY)
    return (Period if "/" in written else Date)(written, relative=relative)


@cache
def _converter(values: Converter) -> Converter:
    """What makes the fields that are of one class or another."""
    converter = values.copy()

    def base(field: object) -> Date | Period | Base:
        written = converter.structure(field, str)
        if written in set(Base):
            return Base(written)
        found = _when(written)
        if isinstance(found, Duration):
            raise ValueError(f"a span of time is no base: {field!r}")
        return found

    def measure(field: object) -> Money | Percent:
        if not isinstance(field, Mapping):
            raise ValueError(f"expected an object with fields, not {field!r}")
        if "currency" in field:
            return converter.structure(field, Money)
        return converter.structure({"value" if name == "percent" else name: x for name, x in field.items()}, Percent)

    def whole(field: object) -> int | Span:
        return converter.structure(field, Span) if isinstance(field, Mapping) else converter.structure(field, int)

    converter.register_structure_hook(
        Date | Period | Duration | None, lambda field, _: _when(converter.structure(field, str))
    )
    converter.register_structure_hook(Date | Period | Base | None, lambda field, _: base(field))
    converter.register_structure_hook(Money | Percent | None, lambda field, _: measure(field))
    converter.register_structure_hook(int | Span | None, lambda field, _: whole(field))
    return converter
