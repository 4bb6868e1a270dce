"""Bodies that issue documents: see issuers.toml."""

import datetime
import re
import tomllib
from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cache

from attrs import frozen

from vn_foreign_relations.tables import source
from vn_foreign_relations.tables.provinces import provinces
from vn_foreign_relations.tables.spelling import variants
from vn_foreign_relations.tables.vocabulary import Vocabulary, choice, pattern, standing


class System(StrEnum):
    """Whose documents they are."""

    STATE = "state"
    PARTY = "party"


@frozen
class Issuer:
    """A body by its letters in symbols, with the first and the last day on which it bore its name, or their years.

    In EDTF, `2025-03-01` or `2007`; None where they are not known.
    """

    code: str
    name: str
    system: System
    since: str | None = None
    until: str | None = None
    into: str | None = None
    """The code of what it became part of."""

    def bore_name(self, day: datetime.date) -> bool | None:
        """Whether it bore its name on a day; None where only the year of a change is known, and the day is of it."""
        written = day.isoformat()
        if written[:4] in (self.since, self.until):
            return None
        return (self.since is None or self.since <= written) and (self.until is None or written <= self.until)


class Complement(StrEnum):
    """What prose puts behind the name of an issuer."""

    NONE = "whole"
    UNIT = "local"
    FIELD = "field"


@frozen(eq=False, repr=False)
class Issuers:
    """Issuers by their letters, and the words that name them in prose."""

    state: Mapping[str, Issuer]
    """By their letters in upper case."""
    party: Mapping[str, Issuer]
    names: Vocabulary[Complement]
    joint: re.Pattern[str]
    """Bodies that act together, named with a comma or `và`."""
    fields: re.Pattern[str]
    of_bodies: frozenset[str]
    """Bodies that belong to another, in lower case: `Đảng ủy Bộ Ngoại giao`."""
    units: Vocabulary[bool]
    told_by: tuple[tuple[System | None, re.Pattern[str]], ...]
    """Words that tell whose an issuer is, None for neither's, in the order in which they decide."""
    local: frozenset[str]
    companies: frozenset[str]
    assemblies: tuple[str, ...]
    """The letters of the National Assembly and its committee."""
    assembly: re.Pattern[str]
    """The letters of the National Assembly, its committee or the Council of State with the term, in capitals."""
    council: str
    """The letters of the Council of State, which had terms too."""
    abbreviations: Mapping[str, str]
    small: str
    """The one word in small letters that a body begins with."""
    capitals: frozenset[str]
    not_names: frozenset[str]


def _issuer(code: str, system: System, row: Mapping[str, object]) -> Issuer:
    since, until, into = (str(row[name]) if name in row else None for name in ("since", "until", "into"))
    return Issuer(code, str(row["name"]), system, since, until, into)


def _fields(phrases: Iterable[str]) -> re.Pattern[str]:
    """A pattern for fields, of which texts join the parts with commas or hyphens, with `và` or `&`."""
    parts = choice(phrases).replace(r",\ ", r"(?:,?\ |\ ?-\ ?)").replace(r"\ \-\ ", r"(?:,?\ |\ ?-\ ?)")
    return re.compile(rf"{parts.replace(_AND, _AND_SIGN)}(?!\w)", re.IGNORECASE)


_AND = r"\ và\ "
_AND_SIGN = r"(?:\ (?:và|&)\ |&)"


@cache
def issuers() -> Issuers:
    """The table of issuers."""
    table = tomllib.loads(source("issuers"))
    by_system = {
        system: {code.upper(): _issuer(code, system, row) for code, row in table[system.value].items()}
        for system in System
    }
    names, letters = table["names"], table["letters"]
    return Issuers(
        state=by_system[System.STATE],
        party=by_system[System.PARTY],
        names=Vocabulary((name, complement) for complement in Complement for name in names[complement.value]),
        joint=pattern(names["joint"]),
        fields=_fields(names["fields"]),
        of_bodies=frozenset(name.lower() for name in names["of_bodies"]),
        units=Vocabulary((unit, True) for unit in (*provinces().units, *names["units"])),
        told_by=tuple(
            (None if system == "neither" else System(system), standing(words))
            for system, words in table["told_by"].items()
        ),
        local=frozenset(letters["local"]),
        companies=frozenset(letters["companies"]),
        assembly=re.compile(rf"(?:{'|'.join((*letters['assemblies'], letters['council']))})([0-9]{{1,2}})"),
        assemblies=tuple(letters["assemblies"]),
        council=letters["council"],
        abbreviations=table["abbreviations"],
        small=names["small"],
        capitals=frozenset(names["capitals"]),
        not_names=frozenset(spelling for word in names["not_names"] for spelling in variants(word)),
    )
