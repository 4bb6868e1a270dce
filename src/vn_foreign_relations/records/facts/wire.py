"""What reads the fields of a fact back from the wire format."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from vn_foreign_relations.kinds.money import Money
from vn_foreign_relations.kinds.percent import Percent
from vn_foreign_relations.kinds.time.date import Date
from vn_foreign_relations.kinds.time.duration import Duration
from vn_foreign_relations.kinds.time.period import Period
from vn_foreign_relations.records.facts.model import Base, Fact, Span

if TYPE_CHECKING:
    from cattrs import Converter

_SEVERAL = ("change", "level", "components")


def read(told: Mapping[str, object], values: Converter) -> Fact:
    """The fact of the fields of a record; `values` makes values of theirs. Raises on what is none."""
    converter = _converter(values.copy())
    fields = {
        name: [field] if name in _SEVERAL and isinstance(field, Mapping) else field for name, field in told.items()
    }
    return converter.structure(fields, Fact)


def _converter(converter: Converter) -> Converter:
    def when(field: object) -> Date | Period | Duration:
        written = converter.structure(field, str)
        kind = Duration if written.startswith("P") else Period if "/" in written else Date
        return kind(written)

    def base(field: object) -> Date | Period | Base:
        if isinstance(field, str) and field in set(Base):
            return Base(field)
        found = when(field)
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

    hooks = (
        (Date | Period | Duration | None, when),
        (Date | Period | Base | None, base),
        (Money | Percent | None, measure),
        (int | Span | None, whole),
    )
    for kinds, hook in hooks:
        converter.register_structure_hook(kinds, lambda field, _, hook=hook: hook(field))
    return converter
