"""Where a fact is of, and with whom: the nearest names in front of its figure."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property

import attrs

from vn_foreign_relations.names.model import Organisation, Place
from vn_foreign_relations.names.places import VIETNAM, province
from vn_foreign_relations.names.reading import read
from vn_foreign_relations.records.facts.draft import CAPITAL, TRADE, Draft, are_siblings
from vn_foreign_relations.records.facts.line import Line
from vn_foreign_relations.records.facts.model import Scope
from vn_foreign_relations.records.passage import Passage
from vn_foreign_relations.tables.names import OrganisationType, PlaceLevel

_EARLIER = 2
_RIGHT = 80
_LOCAL = frozenset(
    {OrganisationType.PEOPLE_COMMITTEE, OrganisationType.PEOPLE_COUNCIL, OrganisationType.PARTY_BODY}
)
"""Bodies that stand for their place."""
_UNION = frozenset({"EU", "ASEAN"})
_HAS_PARTNER_BEHIND = frozenset({"workers_abroad", "visitors", "export", "import"})


@attrs.frozen(eq=False)
class Named:
    """A name in the folded text: a place of ours, or a country or body elsewhere."""

    start: int
    end: int
    place: str | None
    partner: str | None
    is_direct: bool = True
    """It names a place itself, and not a body of one."""


class Names:
    """The names of a passage, read when the first fact asks for them."""

    def __init__(self, passage: Passage) -> None:
        self.passage = passage

    @cached_property
    def _all(self) -> list[Named]:
        source, found = self.passage.source, list[Named]()
        for mention in read(source):
            start, end = source.position(mention.start), source.position(mention.end)
            place, partner, is_direct = _roles(mention.value)
            is_free = not any(m.start < end and start < m.end for m in self.passage.within(start - _RIGHT, end + _RIGHT))
            if is_free and (place or partner):
                found.append(Named(start, end, place, partner, is_direct))
        return found

    def within(self, start: int, end: int) -> list[Named]:
        """The names between two places."""
        first = bisect_left(self._all, start, key=lambda named: named.start)
        return [named for named in self._all[first : bisect_left(self._all, end, key=lambda n: n.start)]]


def _roles(value: Place | Organisation) -> tuple[str | None, str | None, bool]:
    """The place of ours that a name names, the partner that it names, and whether it is a place itself."""
    if isinstance(value, Place):
        land = value.country or (VIETNAM if (value.code or "").startswith(VIETNAM) else None)
        if value.level is PlaceLevel.COUNTRY and value.code != VIETNAM:
            return None, value.code, True
        return (value.name, None, True) if land in (VIETNAM, None) else (None, land, True)
    if value.acronym in _UNION or value.name in _UNION:
        return None, value.acronym or value.name, True
    if value.type in _LOCAL and value.place is not None:
        return _unit(value.name), None, False
    if value.type is OrganisationType.INTERNATIONAL:
        return None, value.acronym or value.name, False
    return None, value.country if value.country != VIETNAM else None, False


def _unit(name: str) -> str | None:
    """The province that the name of a body ends with: `UBND | tỉnh Cao Bằng`."""
    words = name.split()
    tails = (" ".join(words[first:]) for first in range(1, len(words)))
    return next((tail for tail in tails if province(tail) is not None), None)


def with_places(line: Line, drafts: Sequence[Draft], earlier: Sequence[Draft], names: Names) -> None:
    """Take place and partner of each fact of a sentence."""
    for draft in drafts:
        before = names.within(line.start, max(draft.figure.start, draft.closed))
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
