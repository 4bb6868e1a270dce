"""Countries with their Vietnamese names: see countries.toml."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache

from attrs import frozen
from babel import Locale

from vn_foreign_relations.tables import source
from vn_foreign_relations.tables.spelling import variants
from vn_foreign_relations.tables.vocabulary import pattern

_ISO = re.compile(r"[A-Z]{2}")
_NO_COUNTRIES = frozenset({"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "XK", "ZZ"})
"""Codes of CLDR that ISO 3166-1 has not assigned: unions, islands of other states, pseudo-territories."""


@frozen
class Countries:
    """Countries by ISO 3166-1 code and by every name."""

    names: Mapping[str, tuple[str, ...]]
    """By code, the usual name first."""
    by_name: Mapping[str, str]
    """Codes by name in every spelling, in lower case: the names of the table and those of CLDR (Babel, vi)."""
    pattern: re.Pattern[str]
    within: re.Pattern[str]
    """Longer names that a country's name is but the start of."""


@cache
def countries() -> Countries:
    """The table of countries."""
    table = tomllib.loads(source("countries"))
    names = {code: tuple(row) for code, row in table["names"].items()}
    by_name = {
        spelling: code
        for code, name in Locale("vi").territories.items()
        if _ISO.fullmatch(code) and code not in _NO_COUNTRIES
        for spelling in variants(name.lower())
    }
    by_name |= {spelling: code for code, row in names.items() for name in row for spelling in variants(name.lower())}
    return Countries(
        names=names,
        by_name=by_name,
        pattern=pattern(name for row in names.values() for name in row),
        within=pattern(table["within"]["words"]),
    )
