"""The places and partners that a passage names."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property

import attrs

from vn_foreign_relations.names.model import Organisation, Place
from vn_foreign_relations.names.places import province
from vn_foreign_relations.names.reading import read
from vn_foreign_relations.records.passage import Passage
from vn_foreign_relations.tables.countries import VIETNAM
from vn_foreign_relations.tables.facts import fact_words
from vn_foreign_relations.tables.names import OrganisationType, PlaceLevel

_AROUND = 80
_LOCAL = frozenset(
    {
        OrganisationType.PEOPLE_COMMITTEE,
        OrganisationType.PEOPLE_COUNCIL,
        OrganisationType.PARTY_BODY,
        OrganisationType.DEPARTMENT,
        OrganisationType.ARMED_FORCES,
    }
)
"""Bodies that stand for their place."""
_UNION = frozenset({"EU", "ASEAN"})


@attrs.frozen(eq=False)
class Named:
    """A name in the folded text: a place of ours, or a country or body elsewhere."""

    start: int
    end: int
    place: str | None
    partner: str | None
    is_direct: bool = True
    """It names a place itself, and not a body of one."""
    is_country: bool = False
    land: str | None = None
    """The country that it is of."""


class Names:
    """The names of a passage, read when the first fact asks for them."""

    def __init__(self, passage: Passage) -> None:
        self.passage = passage

    @cached_property
    def _all(self) -> list[Named]:
        source, found = self.passage.source, list[Named]()
        for mention in read(source):
            named = _named(mention.value, source.position(mention.start), source.position(mention.end))
            is_cue = named.is_direct and fact_words().gate.search(mention.text.lower()) is not None
            if not is_cue and (named.place or named.partner) and self._is_free(named):
                found.append(named)
        areas = [area for area in self._areas() if not any(n.land or n.partner for n in _over(found, area))]
        found = [n for n, before in zip(found, [None, *found], strict=False) if not self._is_of_land(n, before)]
        lying = {id(named) for area in areas for named in _over(found, area)}
        return sorted([*areas, *(n for n in found if id(n) not in lying)], key=lambda named: named.start)

    def _is_free(self, named: Named) -> bool:
        near = self.passage.within(named.start - _AROUND, named.end + _AROUND)
        return not any(mention.start < named.end and named.start < mention.end for mention in near)

    def _is_of_land(self, named: Named, before: Named | None) -> bool:
        """Whether a country in brackets says where the name in front of it lies: `Đài Loan (| Trung Quốc)`."""
        if before is None or before.partner is None or not named.is_country:
            return False
        text = self.passage.text
        return text[before.end : named.start].strip() == "(" and text[named.end : named.end + 1] == ")"

    def _areas(self) -> Iterator[Named]:
        """The parts of the world that the passage names: `Mỹ Latinh`."""
        for match in fact_words().around["areas"].finditer(self.passage.text):
            if not match[0].islower():
                yield Named(match.start(), match.end(), None, match[0])

    def within(self, start: int, end: int) -> list[Named]:
        """The names between two places."""
        first = bisect_left(self._all, start, key=lambda named: named.start)
        return self._all[first : bisect_left(self._all, end, key=lambda named: named.start)]


def _over(found: Sequence[Named], area: Named) -> list[Named]:
    """The names that lie over a part of the world; names do not lie over each other."""
    first = max(0, bisect_left(found, area.start, key=lambda named: named.start) - 1)
    last = bisect_left(found, area.end, key=lambda named: named.start)
    return [named for named in found[first:last] if named.end > area.start]


def _named(value: Place | Organisation, start: int, end: int) -> Named:
    """The place of ours that a name names, or the partner."""
    if isinstance(value, Place):
        land = value.country or (VIETNAM if (value.code or "").startswith(VIETNAM) else None)
        is_country = value.level is PlaceLevel.COUNTRY
        if value.level is PlaceLevel.OTHER and land is None:
            return Named(start, end, None, None)
        if is_country and value.code != VIETNAM:
            return Named(start, end, None, value.code, is_country=True, land=value.code)
        place, partner = (_without_verb(value.name), None) if land in (VIETNAM, None) else (None, land)
        return Named(start, end, place, partner, is_country=is_country, land=land)
    if value.acronym in _UNION or value.name in _UNION:
        return Named(start, end, None, value.acronym or value.name)
    if fact_words().around["zones"].match(value.name):
        return Named(start, end, value.name, None, land=VIETNAM)
    if value.type in _LOCAL and value.place is not None:
        return Named(start, end, _unit(value.name), None, is_direct=False, land=VIETNAM)
    if value.type is OrganisationType.INTERNATIONAL:
        return Named(start, end, None, value.acronym or value.name, is_direct=False)
    land = value.country if value.country != VIETNAM else None
    return Named(start, end, None, land, is_direct=False, land=land)


def _without_verb(name: str) -> str:
    """A name as far as its capitals go: `thành phố Đà Nẵng | tổ chức`."""
    words = name.split()
    while len(words) > 1 and words[-1].islower():
        words.pop()
    return " ".join(words)


def _unit(name: str) -> str | None:
    """The province that the name of a body ends with: `UBND | tỉnh Cao Bằng`."""
    words = name.split()
    tails = (" ".join(words[first:]) for first in range(1, len(words)))
    return next((tail for tail in tails if province(tail) is not None), None)
