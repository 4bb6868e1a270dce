"""Provinces and centrally run cities, before and after 1 July 2025: see provinces.toml."""

import datetime
import re
import tomllib
from collections.abc import Mapping
from functools import cache

from attrs import frozen

from vn_foreign_relations.tables import source
from vn_foreign_relations.tables.spelling import variants
from vn_foreign_relations.tables.vocabulary import pattern


@frozen
class Province:
    """A unit under a name that it bears or bore, with the one of the 34 since 1 July 2025 that it is or went into."""

    name: str
    iso: str
    """ISO 3166-2."""
    into: str
    since: datetime.date | None
    """The first day of the name; None where it is older than the list of 63."""
    until: datetime.date | None
    """The first day on which nothing bears the name; None where it is in use."""


@frozen
class Former:
    """A unit that was split before there were 63, with the first day on which nothing bore its name."""

    name: str
    until: datetime.date
    into: tuple[str, ...]


@frozen(eq=False, repr=False)
class Provinces:
    """The provinces by name."""

    by_name: Mapping[str, Province]
    """In every spelling, in lower case."""
    cities: Mapping[str, datetime.date]
    """Since when a unit is a centrally run city; from the first day there is for those that have long been."""
    former: Mapping[str, Former]
    """Units that were split before the 63, by every spelling of their names."""
    unit: re.Pattern[str]
    """Words for the unit in front of a name."""
    first_units: tuple[str, ...]
    """Words for units of the first level."""
    units: tuple[str, ...]
    """Words for units of every level."""


@cache
def provinces() -> Provinces:
    """The table of provinces."""
    table = tomllib.loads(source("provinces"))
    by_name: dict[str, Province] = {}
    for row in table["province"]:
        until = row.get("until", None if row["name"] == row["into"] else table["merged"])
        province = Province(row["name"], row["iso"], row["into"], row.get("since"), until)
        for name in (row["name"], *row.get("variants", ())):
            by_name.update(dict.fromkeys(variants(name.lower()), province))
    cities = {name: datetime.date.min if since is True else since for name, since in table["cities"].items()}
    first, lower = table["units"]["first"], table["units"]["lower"]
    unit = re.compile(rf"{pattern(first).pattern}\.? ?", re.IGNORECASE)
    former = {
        spelling: Former(row["name"], row["until"], tuple(row["into"]))
        for row in table["former"]
        for spelling in variants(row["name"].lower())
    }
    return Provinces(
        by_name=by_name, cities=cities, former=former, unit=unit, first_units=tuple(first), units=(*first, *lower)
    )
