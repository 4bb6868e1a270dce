"""Where a fact is of, and with whom: the nearest names in front of its figure."""

from __future__ import annotations

from collections.abc import Sequence

from vn_foreign_relations.records.facts.draft import CAPITAL, TRADE, Draft, are_siblings
from vn_foreign_relations.records.facts.line import Line
from vn_foreign_relations.records.facts.model import Scope
from vn_foreign_relations.records.facts.names import Named, Names
from vn_foreign_relations.tables.facts import Indicator, Sort

_EARLIER = 2
_KEPT = 30
_RIGHT = 80
_HAS_PARTNER_BEHIND = frozenset({"workers_abroad", "visitors", "export", "import"})


def with_places(line: Line, drafts: Sequence[Draft], earlier: Sequence[Draft], names: Names) -> None:
    """Take place and partner of each fact of a sentence."""
    for draft in drafts:
        before = (
            [draft.of]
            if isinstance(draft.of, Named)
            else names.within(line.start, max(draft.figure.start, draft.closed))
        )
        is_country = _place(line, draft, before)
        if "place" not in draft.fields:
            _place_behind(line, draft, names)
        _partner(line, draft, before, names)
        if is_country and draft.indicator is Indicator.TRADE_TURNOVER and "partner" in draft.fields:
            draft.drop("place")  # both countries are of the trade
        for name in ("place", "partner"):
            if name not in draft.fields and (name == "place" or draft.indicator in TRADE):
                _with_earlier(line, draft, earlier, name)
        earlier = [draft, *earlier[:_KEPT]]


def _place(line: Line, draft: Draft, before: Sequence[Named]) -> bool:
    """Take the nearest place in front, a body of one only where there is no other; True if it is a country."""
    for is_direct in (True, False):
        for named in reversed(before):
            if named.place is not None and named.is_direct is is_direct:
                scope = Scope.CLAUSE if named.start >= draft.opened else Scope.SENTENCE
                draft.put("place", named.place, named.start, named.end, scope)
                return named.is_country
    return False


def _place_behind(line: Line, draft: Draft, names: Names) -> None:
    """The place behind the figure, where a preposition leads to it and no figure stands between."""
    for named in names.within(draft.figure.end, _end(line, draft)):
        if named.place is not None and line.ends_with("at", named.start):
            draft.put("place", named.place, named.start, named.end)
            return


def _end(line: Line, draft: Draft) -> int:
    """Where what stands behind a figure is still said of it."""
    others = (p.start for p in line.pieces if p.start > draft.figure.end and p.mention is not None)
    return min([draft.figure.end + _RIGHT, line.end, *others])


def _partner(line: Line, draft: Draft, before: Sequence[Named], names: Names) -> None:
    indicator = draft.indicator.value
    fitting = [n for n in before if n.partner is not None and not line.ends_with("surpassed", n.start)]
    if indicator in TRADE:
        own = [n for n in fitting if n.is_direct] or fitting
    elif indicator in CAPITAL:
        own = [n for n in fitting if n.start >= draft.opened]
        own = own if len({n.partner for n in own}) == 1 else []
    elif indicator == "workers_abroad":
        own = [n for n in fitting if n.start >= draft.opened]
    else:
        own = []
    if not own and indicator in _HAS_PARTNER_BEHIND:
        behind = names.within(draft.figure.end, _end(line, draft))
        own = [n for n in behind if n.partner is not None and line.ends_with("towards", n.start)][:1]
    if not own and indicator == "trade_turnover" and line.number:
        told = [n for n in names.within(line.since(1), line.start) if n.partner is not None and n.is_direct]
        own = told[-1:] if len({n.partner for n in told}) == 1 else []
    if own and indicator in TRADE and "place" not in draft.fields and line.ends_with("of", own[-1].start):
        _foreign_place(line, draft, own[-1])
    elif own:
        draft.put("partner", own[-1].partner, own[-1].start, own[-1].end)


def _foreign_place(line: Line, draft: Draft, named: Named) -> None:
    """The trade of another country is told of: `xuất khẩu … của Đức`."""
    draft.put("place", line.passage.words(named.start, named.end), named.start, named.end)


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
