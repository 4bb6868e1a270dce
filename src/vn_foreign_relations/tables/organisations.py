"""Donors and international organisations: see organisations.toml."""

import tomllib
from collections.abc import Mapping
from functools import cache

from attrs import frozen

from vn_foreign_relations.tables import source
from vn_foreign_relations.tables.spelling import variants


@frozen
class Organisation:
    """A donor or an international organisation."""

    acronym: str
    name: str
    country: str | None = None
    """ISO 3166-1, of national agencies."""


@cache
def organisations() -> Mapping[str, Organisation]:
    """Organisations by acronym and by every spelling of their names, in lower case."""
    found: dict[str, Organisation] = {}
    for acronym, row in tomllib.loads(source("organisations"))["names"].items():
        organisation = Organisation(acronym, row["name"], row.get("country"))
        found[acronym.lower()] = organisation
        for name in (row["name"], *row.get("also", ())):
            found.update(dict.fromkeys(variants(name.lower()), organisation))
    return found
