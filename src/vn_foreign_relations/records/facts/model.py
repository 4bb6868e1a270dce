"""The model of one fact: a figure that says something of foreign relations, and what the text says of it."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import ClassVar

import attrs

from vn_foreign_relations.kinds.money import Money
from vn_foreign_relations.kinds.percent import Percent
from vn_foreign_relations.kinds.quantity import Quantity
from vn_foreign_relations.kinds.time.date import Date, Relative
from vn_foreign_relations.kinds.time.duration import Duration
from vn_foreign_relations.kinds.time.period import Period
from vn_foreign_relations.reading.exact import plain
from vn_foreign_relations.reading.record import Record
from vn_foreign_relations.tables.contexts import Bound
from vn_foreign_relations.tables.facts import Aspect, FactStatus, Flow, Indicator


class Trend(StrEnum):
    """Which way a figure has changed."""

    INCREASE = "increase"
    DECREASE = "decrease"


class Base(StrEnum):
    """What a figure is compared with, where it is no date."""

    SAME_PERIOD = "same_period"
    PLAN = "plan"
    TOTAL = "total"


class Scope(StrEnum):
    """Where a field of a fact was found."""

    FIGURE = "figure"
    CLAUSE = "clause"
    SENTENCE = "sentence"
    SIBLING = "sibling"
    """A fact beside it that is of the same time: export, import and turnover; visitors and tourism revenue."""
    EARLIER = "earlier sentence"
    HEADING = "heading"


@attrs.frozen
class Span:
    """A whole number between two, both included: `10 - 15 dự án`."""

    low: int
    high: int


@attrs.frozen(kw_only=True)
class Change:
    """How a figure stands to an earlier one or the plan: by `percent`, `count`, `amount`, `times` or its base."""

    direction: Trend
    percent: Decimal | None = None
    percent_bound: Bound | None = None
    count: int | None = None
    amount: Decimal | None = None
    times: Decimal | None = None
    times_bound: Bound | None = None
    baseline: Date | Period | Base | None = None
    baseline_amount: Decimal | None = None


@attrs.frozen
class Level:
    """The figure as a share of a base of 100: `bằng 82,4% kế hoạch`."""

    percent: Decimal
    of: Base


@attrs.frozen
class Share:
    """The part of a whole that the figure is: `chiếm 14,4% tổng vốn`."""

    percent: Decimal
    of: Base = Base.TOTAL


@attrs.frozen
class Component:
    """A part of the figure that the text states, in the figure's own currency or unit."""

    aspect: Aspect
    amount: Decimal
    bound: Bound | None = None


@attrs.frozen
class FactSource:
    """A span of the source, the field of a fact that came from it, and how far off it stood."""

    field: str
    start: int
    end: int
    text: str
    scope: Scope


@attrs.frozen(kw_only=True, repr=False)
class Fact(Record):
    """One figure with what it measures, for when, where and with whom. `sources` tell where each field came from.

    One of `measure`, `count`, `quantity` is the figure; where only projects are counted, `projects` is.
    """

    kind: ClassVar[str] = "fact"

    indicator: Indicator
    measure: Money | Percent | None = None
    count: int | Span | None = None
    bound: Bound | None = None
    """Of `count`."""
    quantity: Quantity | None = None
    aspect: Aspect | None = None
    status: FactStatus | None = None
    projects: int | Span | None = None
    projects_bound: Bound | None = None
    donors: int | None = None
    donors_bound: Bound | None = None
    people: Decimal | None = None
    people_bound: Bound | None = None
    countries: int | None = None
    countries_bound: Bound | None = None
    flow: Flow | None = None
    partner: str | None = None
    """ISO 3166-1 alpha-2 of a country, else the name of a body, or its acronym if the text has it in brackets."""
    period: Date | Period | Duration | None = None
    place: str | None = None
    change: tuple[Change, ...] = ()
    level: tuple[Level, ...] = ()
    share: Share | None = None
    rank: int | None = None
    equivalent: Money | None = None
    components: tuple[Component, ...] = ()
    components_differ: bool | None = None
    """True where the parts do not add up to the figure; None where they do, or where that cannot be told."""
    sources: tuple[FactSource, ...] = attrs.field(default=(), eq=False)

    @property
    def period_relative(self) -> Relative | None:
        """What an unknown year, month or day of the period is counted from now: `năm nay`."""
        return None if isinstance(self.period, Duration) or self.period is None else self.period.relative

    @classmethod
    def fields(cls) -> tuple[str, ...]:
        """The names of the fields of the wire format."""
        return _FIELDS

    def to_record(self) -> dict[str, object]:
        """The wire format: times as EDTF or ISO 8601; one change or level as an object, several as a list.

        What a relative period counts from now (`năm nay`, `XXXX`) is told beside it, as `period_relative`.
        """
        told = {name: _wire(getattr(self, name)) for name in self.fields()}
        for name in ("change", "level"):
            several = told[name]
            assert isinstance(several, list)
            told[name] = several[0] if len(several) == 1 else several
        return {name: field for name, field in told.items() if field not in (None, [])}


_NAMES = [field.name for field in attrs.fields(Fact) if field.name != "sources"]
_NAMES.insert(_NAMES.index("period") + 1, "period_relative")
_FIELDS = tuple(_NAMES)


def _wire(field: object) -> object:
    """A field in the wire format."""
    if isinstance(field, Date | Period):
        return field.edtf
    if isinstance(field, Duration):
        return field.iso
    if isinstance(field, Percent):
        record = field.to_record()
        return ({"percent": record.pop("value")} if "value" in record else {}) | record
    if isinstance(field, Record):
        return field.to_record()
    if isinstance(field, Decimal):
        return plain(field)
    if isinstance(field, tuple):
        return [_wire(item) for item in field]
    nested = type(field)
    if attrs.has(nested):
        parts = ((part.name, _wire(getattr(field, part.name))) for part in attrs.fields(nested))
        return {name: part for name, part in parts if part is not None}
    return field.value if isinstance(field, StrEnum) else field
