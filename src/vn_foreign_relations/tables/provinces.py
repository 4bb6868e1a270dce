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
    """One of the 63 units of before 1 July 2025, with the one of the 34 of after that it is or went into."""

    name: str
    iso: str
    """ISO 3166-2."""
    into: str


@frozen
class Provinces:
    """The provinces by name."""

    by_name: Mapping[str, Province]
    """In every spelling, in lower case."""
    merged: datetime.date
    cities: Mapping[str, datetime.date]
    """Since when a unit is a centrally run city; from the first day there is for those that have long been."""
    pattern: re.Pattern[str]


@cache
def provinces() -> Provinces:
    """The table of provinces."""
    table = tomllib.loads(source("provinces"))
    by_name: dict[str, Province] = {}
    for row in table["province"]:
        province = Province(row["name"], row["iso"], row["into"])
        for name in (row["name"], *row.get("variants", ())):
            by_name.update(dict.fromkeys(variants(name.lower()), province))
    by_name.setdefault("huế", by_name["thừa thiên huế"])
    cities = {name: datetime.date.min if since is True else since for name, since in table["cities"].items()}
    return Provinces(by_name=by_name, merged=table["merged"], cities=cities, pattern=pattern(by_name))
