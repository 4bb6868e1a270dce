"""The level of the unit that a name names, or that the body that it names is of."""

from __future__ import annotations

import datetime

from vn_foreign_relations.names.places import province
from vn_foreign_relations.names.tokens import Tokens
from vn_foreign_relations.tables.agreements import Level, agreement_words
from vn_foreign_relations.tables.countries import VIETNAM
from vn_foreign_relations.tables.names import PlaceLevel
from vn_foreign_relations.tables.provinces import provinces
from vn_foreign_relations.tables.roles import Role

_OF_PLACES = {
    PlaceLevel.PROVINCE.value: Level.PROVINCE,
    PlaceLevel.REGION.value: Level.PROVINCE,
    PlaceLevel.CITY.value: Level.CITY,
    PlaceLevel.DISTRICT.value: Level.DISTRICT,
    PlaceLevel.COMMUNE.value: Level.COMMUNE,
    PlaceLevel.COUNTRY.value: Level.NATIONAL,
}


def level_of(named: str, country: str | None) -> Level | None:
    """The level that the last unit word of a name tells; None where there is none, as with universities."""
    tokens = Tokens(named, 0, len(named))
    own, level, at, last = agreement_words().levels, None, 0, ""
    while at < len(tokens):
        cue = tokens.cues[at]
        if cue is not None and not (at and tokens.is_capital(at)):
            if cue.roles & Role.UNIT:
                level = own.get(tokens.phrase(at)) or _OF_PLACES.get(cue.values[Role.UNIT])
            elif tokens.phrase(at) in own:
                level = own[tokens.phrase(at)]
        if cue is not None and cue.roles & Role.PROVINCE:
            last = " ".join(tokens.words[at : tokens.next[at]])
        at = tokens.next[at]
    if level is None and tokens.lower[:1] and tokens.phrase(0) in own:
        level = own[tokens.phrase(0)]
    if level is None:
        return Level.PROVINCE if province(named) is not None else None
    if level is Level.CITY and country == VIETNAM and last and _is_long_a_city(last):
        return Level.PROVINCE
    return level


def _is_long_a_city(name: str) -> bool:
    """Whether a name is that of a city that has long been run centrally; others may lie in a province."""
    unit = province(name)
    since = provinces().cities.get(unit.name) if unit is not None else None
    return since is not None and since < datetime.date(2010, 1, 1)
