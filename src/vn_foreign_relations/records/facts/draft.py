"""A fact while it is read."""

from __future__ import annotations

import attrs

from vn_foreign_relations.records.facts.bases import Compared
from vn_foreign_relations.records.facts.line import Line, Piece
from vn_foreign_relations.records.facts.model import Change, Scope
from vn_foreign_relations.records.facts.names import Named
from vn_foreign_relations.tables.facts import Indicator

CAPITAL = frozenset({"fdi", "outward_fdi", "oda", "ngo_aid"})
TRADE = frozenset({"trade_turnover", "export", "import", "goods_volume"})
REVENUE = frozenset({"budget_revenue", "tourism_revenue", "remittances"})
SIBLINGS = (TRADE, frozenset({"visitors", "tourism_revenue"}), frozenset({"delegations_in", "delegations_out"}))


def are_siblings(one: Draft, other: Draft) -> bool:
    """Whether two facts are of one indicator, or of two that share their time."""
    indicators = {one.indicator.value, other.indicator.value}
    return len(indicators) == 1 or any(indicators <= group for group in SIBLINGS)


@attrs.define(eq=False)
class Topic:
    """The indicator that figures behind it are of."""

    indicator: str
    start: int
    end: int
    is_weak: bool = False
    is_used: bool = False
    scope: Scope = Scope.CLAUSE
    aspect: str | None = None
    """The part that the words of the figure themselves tell: `8 triệu du khách | nước ngoài`."""


@attrs.define(eq=False)
class Changed:
    """A change while it is read: its base is known when the period of its fact is."""

    change: Change
    base: Compared | None
    start: int
    end: int


@attrs.define(eq=False)
class Draft:
    """A fact while it is read: its figure, and its fields with the spans that they came from."""

    line: Line
    figure: Piece
    indicator: Indicator
    fields: dict[str, object] = attrs.Factory(dict)
    sources: list[tuple[str, int, int, Scope]] = attrs.Factory(list)
    reached: int = 0
    """Where the last that is said of it in its clause ends."""
    changes: list[Changed] = attrs.Factory(list)
    is_continued: bool = False
    """It has the indicator of the fact before, which stands in front of that."""
    ranks_on: bool = False
    """It stands in a list whose order goes on."""
    of: Piece | Named | None = None
    """The item of a list that the figure is of, where `lần lượt` shares figures out."""
    closed: int = 0
    """Where the indicator ends, if it stands behind the figure."""
    land: Named | None = None
    """The other country whose trade it is."""
    opened: int = 0
    """Where what may be said of it starts: behind the fact before."""

    def put(self, name: str, value: object, start: int, end: int, scope: Scope = Scope.CLAUSE) -> None:
        """Take a field from a span, unless it is known."""
        if value is not None and name not in self.fields:
            self.fields[name] = value
            self.sources.append((name, start, end, scope))

    def scope(self, name: str) -> Scope:
        """How far off a field stood."""
        return next(source for source in self.sources if source[0] == name)[3]

    def lend(self, name: str, other: Draft, scope: Scope) -> None:
        """Give another fact a field of this one."""
        _, start, end, _ = next(source for source in self.sources if source[0] == name)
        other.put(name, self.fields[name], start, end, scope)

    def drop(self, name: str) -> None:
        """Give a field up."""
        del self.fields[name]
        self.sources = [source for source in self.sources if source[0] != name]

    def add(self, name: str, value: object, start: int, end: int) -> None:
        """Take one more of a field that may have several."""
        several = self.fields.get(name, ())
        assert isinstance(several, tuple)
        self.fields[name] = (*several, value)
        self.sources.append((name, start, end, Scope.CLAUSE))
        self.reached = max(self.reached, end)
