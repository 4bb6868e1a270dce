"""Where a fact is of, and with whom: the nearest names in front of its figure."""

from __future__ import annotations

from collections.abc import Sequence

from vn_foreign_relations.records.facts.about import is_led
from vn_foreign_relations.records.facts.draft import CAPITAL, TRADE, Draft, are_siblings
from vn_foreign_relations.records.facts.line import Line
from vn_foreign_relations.records.facts.model import Scope
from vn_foreign_relations.records.facts.names import Named, Names
from vn_foreign_relations.records.facts.partners import (
    adjacent,
    host,
    is_listed,
    of_capital,
    of_trade,
    of_visitors,
    of_workers,
    trader,
    travels,
)
from vn_foreign_relations.tables.countries import VIETNAM
from vn_foreign_relations.tables.facts import Indicator, Sort

_EARLIER = 2
_RIGHT = 80
_GUESTS = frozenset({"visitors", "delegations_in"})
_HOSTED = frozenset({"visitors", "tourism_revenue"})


def with_places(line: Line, drafts: Sequence[Draft], earlier: Sequence[Draft], names: Names) -> None:
    """Take place and partner of each fact of a sentence."""
    taken = line.start
    for draft in drafts:
        told = names.within(line.start, max(draft.figure.start, draft.closed))
        before = [n for n in told if n.partner is None or n.start >= taken]
        before = [draft.of] if isinstance(draft.of, Named) else before
        behind = names.within(max(draft.figure.end, draft.closed), _end(line, draft))
        if not _abroad(line, draft, before, behind, earlier):
            _at_home(line, draft, before, behind, names)
        taken = max(
            [taken, *(end for name, start, end, _ in draft.sources if name == "partner" and start >= draft.figure.end)]
        )
        are_several = any(n.partner is not None and n.start >= draft.opened for n in before)
        for name in ("place", "partner"):
            if name not in draft.fields and (name == "place" or (draft.indicator in TRADE and not are_several)):
                _with_earlier(line, draft, earlier, name)
        if draft.fields.get("partner") is not None and _name(line, draft, "partner") == draft.fields.get("place"):
            draft.drop("partner")
        if "partner" not in draft.fields and "place" not in draft.fields:
            _with_turnover(line, draft, earlier)
        earlier = [draft, *earlier]


def _name(line: Line, draft: Draft, name: str) -> str:
    """A field as the text names it."""
    _, start, end, _ = next(source for source in draft.sources if source[0] == name)
    return line.passage.words(start, end)


def _abroad(
    line: Line, draft: Draft, before: Sequence[Named], behind: Sequence[Named], earlier: Sequence[Draft]
) -> bool:
    """Take place and partner of what is told of another country: `xuất khẩu của | Đức | sang Trung Quốc`."""
    land: Named | None = None
    if draft.indicator is Indicator.GROWTH:
        foreign = [n for n in before if n.partner is not None and n.is_direct]
        land = foreign[-1] if foreign and not any(n.place is not None for n in before) else None
    elif draft.indicator in _HOSTED:
        land = host(line, draft, before)
    elif draft.indicator in TRADE:
        land = trader(line, draft, before)
        if land is None and earlier and earlier[0].line is line and not _names_trader(line, draft, before):
            land = earlier[0].land
    if land is None:
        return False
    draft.land = land
    draft.put("place", line.passage.words(land.start, land.end), land.start, land.end)
    if draft.indicator not in TRADE:
        return True
    others = [n for n in [*before, *behind] if n is not land and n.start >= draft.opened and n.land != land.land]
    beside = adjacent(line, max(draft.figure.end, draft.closed), behind)
    own = [n for n in others if line.ends_with("towards", n.start)] or [
        n for n in others if n.partner is not None and n.is_direct
    ]
    own = own if beside is None or beside is land else [beside]
    if own:
        draft.put("partner", own[-1].partner or VIETNAM, own[-1].start, own[-1].end)
    return True


def _names_trader(line: Line, draft: Draft, before: Sequence[Named]) -> bool:
    """Whether the clause of a fact names anybody but those with whom trade is."""
    return any(n.start >= draft.opened and not line.ends_with("towards", n.start) for n in before)


def _at_home(line: Line, draft: Draft, before: Sequence[Named], behind: Sequence[Named], names: Names) -> None:
    going = travels(line, draft, before) if draft.indicator is Indicator.VISITORS else None
    if going is not None:
        named, flow = going
        draft.put("partner", named.partner, named.start, named.end)
        draft.put("flow", flow, named.start, named.end)
    is_country = _place(line, draft, before)
    if "place" not in draft.fields:
        _place_behind(line, draft, behind)
    own = _partner(line, draft, before, behind, names)
    if own is not None and not is_listed(line, own, [*before, *behind]):
        draft.put("partner", own.partner, own.start, own.end)
    if is_country and draft.indicator is Indicator.TRADE_TURNOVER and "partner" in draft.fields:
        draft.drop("place")  # both countries are of the trade


def _place(line: Line, draft: Draft, before: Sequence[Named]) -> bool:
    """Take the nearest place in front, a body of one only where there is no other; True if it is a country."""
    for is_direct in (True, False):
        for named in reversed(before):
            if named.place is not None and named.is_direct is is_direct:
                scope = Scope.CLAUSE if named.start >= draft.opened else Scope.SENTENCE
                draft.put("place", named.place, named.start, named.end, scope)
                return named.is_country
    return False


def _place_behind(line: Line, draft: Draft, behind: Sequence[Named]) -> None:
    """The place behind the figure, where a preposition leads to it and no figure stands between."""
    for named in behind:
        if named.place is not None and (is_led(line, draft) or line.ends_with("at", named.start)):
            draft.put("place", named.place, named.start, named.end)
            return


def _end(line: Line, draft: Draft) -> int:
    """Where what stands behind a figure is still said of it."""
    end = max(draft.figure.end, draft.closed)
    others = (p.start for p in line.pieces if p.start > end and p.mention is not None)
    return min([end + _RIGHT, line.end, *others])


def _partner(line: Line, draft: Draft, before: Sequence[Named], behind: Sequence[Named], names: Names) -> Named | None:
    indicator = draft.indicator.value
    if indicator in TRADE:
        return of_trade(line, draft, before, behind, names)
    if indicator in CAPITAL:
        return of_capital(line, draft, before, behind)
    if indicator == "workers_abroad":
        return of_workers(line, draft, before, behind)
    return of_visitors(line, draft, before, behind) if indicator in _GUESTS else None


def _with_earlier(line: Line, draft: Draft, earlier: Sequence[Draft], name: str) -> None:
    """Take place or partner of the last fact of the same indicator, or of one beside it.

    A place that stands in the sentence itself is only of the figures behind it. A partner is of its own sentence, and
    of one that goes on with it: `Trong đó, …`.
    """
    for other in earlier:
        if other.line.number < line.number - _EARLIER or name not in other.fields or not are_siblings(other, draft):
            continue
        is_here = other.line is line
        if name == "place":
            is_lent = not is_here or other.scope(name) in (Scope.EARLIER, Scope.SIBLING)
        else:
            is_lent = is_here or Sort.INSIDE in line.pieces[0].tells
        if is_lent:
            other.lend(name, draft, Scope.EARLIER if other.indicator == draft.indicator else Scope.SIBLING)
        return


def _with_turnover(line: Line, draft: Draft, earlier: Sequence[Draft]) -> None:
    """Take the partner of the trade both ways that a sentence before told of, where this one names nobody."""
    for other in earlier:
        if draft.indicator not in TRADE or other.line.number < line.number - _EARLIER:
            return
        if other.indicator is Indicator.TRADE_TURNOVER and "partner" in other.fields and "place" not in other.fields:
            other.lend("partner", draft, Scope.SIBLING)
            return
