"""The places and partners that a passage names."""

from __future__ import annotations

from bisect import bisect_left
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
_LOCAL = frozenset({OrganisationType.PEOPLE_COMMITTEE, OrganisationType.PEOPLE_COUNCIL, OrganisationType.PARTY_BODY})
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
            is_country = isinstance(mention.value, Place) and mention.value.level is PlaceLevel.COUNTRY
            is_cue = fact_words().gate.search(mention.text.lower()) is not None
            is_free = not is_cue and not any(
                m.start < end and start < m.end for m in self.passage.within(start - _AROUND, end + _AROUND)
            )
            if is_free and (place or partner):
                found.append(Named(start, end, place, partner, is_direct, is_country))
        return found

    def within(self, start: int, end: int) -> list[Named]:
        """The names between two places."""
        first = bisect_left(self._all, start, key=lambda named: named.start)
        return self._all[first : bisect_left(self._all, end, key=lambda named: named.start)]


def _roles(value: Place | Organisation) -> tuple[str | None, str | None, bool]:
    """The place of ours that a name names, the partner that it names, and whether it is a place itself."""
    if isinstance(value, Place):
        land = value.country or (VIETNAM if (value.code or "").startswith(VIETNAM) else None)
        if value.level is PlaceLevel.OTHER and land is None:
            return None, None, True
        if value.level is PlaceLevel.COUNTRY and value.code != VIETNAM:
            return None, value.code, True
        return (_without_verb(value.name), None, True) if land in (VIETNAM, None) else (None, land, True)
    if value.acronym in _UNION or value.name in _UNION:
        return None, value.acronym or value.name, True
    if value.type in _LOCAL and value.place is not None:
        return _unit(value.name), None, False
    if value.type is OrganisationType.INTERNATIONAL:
        return None, value.acronym or value.name, False
    return None, value.country if value.country != VIETNAM else None, False


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
