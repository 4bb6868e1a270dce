"""Countries with their Vietnamese names: see countries.toml."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache

from attrs import frozen

from vn_foreign_relations.tables import source
from vn_foreign_relations.tables.spelling import variants
from vn_foreign_relations.tables.vocabulary import pattern


@frozen
class Countries:
    """Countries by ISO 3166-1 code and by every name."""

    names: Mapping[str, tuple[str, ...]]
    """By code, the usual name first."""
    by_name: Mapping[str, str]
    """Codes by name in every spelling, in lower case."""
    pattern: re.Pattern[str]
    within: re.Pattern[str]
    """Longer names that a country's name is but the start of."""


@cache
def countries() -> Countries:
    """The table of countries."""
    table = tomllib.loads(source("countries"))
    names = {code: tuple(row) for code, row in table["names"].items()}
    by_name = {s: code for code, row in names.items() for name in row for s in variants(name.lower())}
    return Countries(
        names=names,
        by_name=by_name,
        pattern=pattern(name for row in names.values() for name in row),
        within=pattern(table["within"]["words"]),
    )
