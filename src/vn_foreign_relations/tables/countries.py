"""Countries with their Vietnamese names: see countries.toml."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache

from attrs import frozen

from vn_foreign_relations.tables import source
from vn_foreign_relations.tables.spelling import variants

VIETNAM = "VN"
"""The ISO 3166-1 code of Vietnam."""
_ISO = re.compile(r"[A-Z]{2}")
_NO_COUNTRIES = frozenset({"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "XK", "ZZ"})
"""Codes of CLDR that ISO 3166-1 has not assigned: unions, islands of other states, pseudo-territories."""


@frozen(eq=False, repr=False)
class Countries:
    """Countries by ISO 3166-1 code and by every name."""

    names: Mapping[str, tuple[str, ...]]
    """By code, the usual name first."""
    by_name: Mapping[str, str]
    """Codes by name in every spelling, in lower case: the names of the table and those of CLDR (Babel, vi)."""
    by_words: Mapping[str, str]
    """The same with a space for every hyphen."""
    states: tuple[str, ...]
    """Words in front of a name that make the State of a country, the longest first."""
    former: frozenset[str]
    """States that are no more."""
    ambiguous: frozenset[str]
    """Names of one syllable that are other words and given names too."""
    before: frozenset[str]
    """Words behind whose last such a name is a country."""
    joined: frozenset[str]
    """Words that begin with such a name, and are none: pháp luật."""


@cache
def countries() -> Countries:
    """The table of countries."""
    from babel import Locale  # which takes as long to import as ten tables' readers

    table = tomllib.loads(source("countries"))
    names = {code: tuple(row) for code, row in table["names"].items()}
    by_name = {
        spelling: code
        for code, name in Locale("vi").territories.items()
        if _ISO.fullmatch(code) and code not in _NO_COUNTRIES
        for spelling in variants(name.lower())
    }
    by_name |= {spelling: code for code, row in names.items() for name in row for spelling in variants(name.lower())}
    by_name = {name.replace("-", ""): code for name, code in by_name.items() if " " not in name} | by_name
    return Countries(
        names=names,
        by_name=by_name,
        by_words={name.replace("-", " "): code for name, code in by_name.items()},
        states=tuple(sorted((word.lower() for word in table["states"]["words"]), key=len, reverse=True)),
        former=frozenset(name.lower() for name in table["former"]["names"]),
        ambiguous=frozenset(name.lower() for name in table["ambiguous"]["names"]),
        before=frozenset(word.split()[-1] for word in table["ambiguous"]["before"]),
        joined=frozenset(spelling for word in table["ambiguous"]["joined"] for spelling in variants(word.lower())),
    )
