"""Words and signs of shares: see percents.toml."""

import tomllib
from collections.abc import Mapping
from functools import cache

from attrs import frozen

from vn_foreign_relations.tables import source
from vn_foreign_relations.tables.vocabulary import Vocabulary


@frozen(eq=False, repr=False)
class Percents:
    """What shares are written with; each leads to its name in records."""

    names: Vocabulary[str]
    signs: Mapping[str, str]
    before_signs: Mapping[str, str]
    """Words that make another share of the sign of percent behind them."""
    written: Mapping[str, str]
    """How each is written behind the digits."""


@cache
def percents() -> Percents:
    """The table of shares."""
    table = tomllib.loads(source("percents"))
    del table["source"]

    def spelled(column: str) -> dict[str, str]:
        return {spelling: unit for unit, row in table.items() for spelling in row.get(column, ())}

    return Percents(
        names=Vocabulary(spelled("names").items()),
        signs=spelled("signs"),
        before_signs=spelled("before_signs"),
        written={unit: row["written"] for unit, row in table.items()},
    )
