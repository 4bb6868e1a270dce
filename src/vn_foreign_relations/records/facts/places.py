"""Where a fact is of, and with whom: the nearest names in front of its figure."""

from __future__ import annotations

from collections.abc import Sequence

from vn_foreign_relations.records.facts.draft import CAPITAL, TRADE, Draft, are_siblings
from vn_foreign_relations.records.facts.line import Line
from vn_foreign_relations.records.facts.model import Scope
from vn_foreign_relations.records.facts.names import Named, Names

_EARLIER = 2
_RIGHT = 80
_HAS_PARTNER_BEHIND = frozenset({"workers_abroad", "visitors", "export", "import"})


def with_places(line: Line, drafts: Sequence[Draft], earlier: Sequence[Draft], names: Names) -> None:
    """Take place and partner of each fact of a sentence."""
    for draft in drafts:
        before = [draft.of] if isinstance(draft.of, Named) else names.within(line.start, max(draft.figure.start, draft.closed))
        _place(line, draft, before)
        _partner(line, draft, before, names)
        if draft.indicator in TRADE and draft.fields.get("place") == "Việt Nam" and draft.indicator == "trade_turnover":
            if "partner" in draft.fields:
                draft.drop("place")
        for name in ("place", "partner"):
            if name not in draft.fields and (name == "place" or draft.indicator in TRADE):
                _with_earlier(line, draft, earlier, name)
        earlier = [draft, *earlier]


def _place(line: Line, draft: Draft, before: Sequence[Named]) -> None:
    """The nearest place in front; a body of one only where there is no other."""
    for is_direct in (True, False):
        for named in reversed(before):
            if named.place is not None and named.is_direct is is_direct:
                scope = Scope.CLAUSE if named.start >= draft.opened else Scope.SENTENCE
                draft.put("place", named.place, named.start, named.end, scope)
                return


def _partner(line: Line, draft: Draft, before: Sequence[Named], names: Names) -> None:
    indicator = draft.indicator.value
    fitting = [n for n in before if n.partner is not None and not line.ends_with("surpassed", n.start)]
    if indicator in TRADE:
        own = [n for n in fitting if n.is_direct] or fitting
    elif indicator in CAPITAL:
        own = [n for n in fitting if n.start >= draft.opened]
        own = own if len({n.partner for n in own}) == 1 else []
    else:
        own = []
    if not own and indicator in _HAS_PARTNER_BEHIND:
        end = min([draft.figure.end + _RIGHT, line.end, *(p.start for p in line.pieces if p.start > draft.figure.end and p.mention)])
        behind = names.within(draft.figure.end, end)
        own = [n for n in behind if n.partner is not None and line.ends_with("towards", n.start)][:1]
    if own and indicator in TRADE and "place" not in draft.fields and line.ends_with("of", own[-1].start):
        _foreign_place(line, draft, own[-1])
    elif own:
        draft.put("partner", own[-1].partner, own[-1].start, own[-1].end)


def _foreign_place(line: Line, draft: Draft, named: Named) -> None:
    """The trade of another country is told of: `xuất khẩu … của Đức`."""
    draft.put("place", line.passage.words(named.start, named.end), named.start, named.end)


def _with_earlier(line: Line, draft: Draft, earlier: Sequence[Draft], name: str) -> None:
    """Take place or partner of the last fact of the same indicator, or of one beside it."""
    for other in earlier:
        if other.line.number < line.number - _EARLIER or name not in other.fields:
            continue
        is_same = other.indicator == draft.indicator
        if are_siblings(other, draft):
            if name == "partner" or other.line is not line:
                _, start, end, _ = next(source for source in other.sources if source[0] == name)
                draft.put(name, other.fields[name], start, end, Scope.EARLIER if is_same else Scope.SIBLING)
            return
