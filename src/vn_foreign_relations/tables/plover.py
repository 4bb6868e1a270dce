"""Events and sectors of PLOVER: see plover.toml."""

import tomllib
from collections.abc import Mapping
from functools import cache

from attrs import frozen
from babel.core import get_global

from vn_foreign_relations.tables import source
from vn_foreign_relations.tables.agreements import InstrumentType
from vn_foreign_relations.tables.facts import Aspect, Indicator
from vn_foreign_relations.tables.names import OrganisationType


@frozen
class Plover:
    """What PLOVER calls what a text says."""

    planned: str
    signed: Mapping[InstrumentType, str]
    aid: frozenset[Indicator]
    """The indicators of aid that Vietnam receives."""
    given: str
    promised: str
    promises: frozenset[Aspect]
    plans: frozenset[Aspect]
    no_aid: frozenset[Aspect]
    """What the recipient itself pays or asks for."""
    sectors: Mapping[OrganisationType, str]
    countries: Mapping[str, str]
    """ISO 3166-1 alpha-3 by alpha-2, from CLDR, without withdrawn ones."""


@cache
def plover() -> Plover:
    """The table."""
    table = tomllib.loads(source("plover"))
    return Plover(
        planned=table["agreements"]["planned"],
        signed={InstrumentType(name): event for name, event in table["agreements"]["signed"].items()},
        aid=frozenset(map(Indicator, table["aid"]["indicators"])),
        given=table["aid"]["given"],
        promised=table["aid"]["promised"],
        promises=frozenset(map(Aspect, table["aid"]["promises"])),
        plans=frozenset(map(Aspect, table["aid"]["plans"])),
        no_aid=frozenset(map(Aspect, table["aid"]["no_aid"])),
        sectors={OrganisationType(name): sector for name, sector in table["sectors"].items()},
        countries={
            two[0]: three
            for three, two in get_global("territory_aliases").items()
            if len(three) == 3 and three.isalpha() and len(two) == 1 and three not in table["withdrawn"]["codes"]
        },
    )
