"""Words that a text has at least where something is signed: see stems.toml."""

import tomllib
from collections.abc import Mapping
from enum import StrEnum
from functools import cache

from vn_foreign_relations.tables import source


class StemKind(StrEnum):
    """What such a word does."""

    SIGN = "sign"
    TRADE = "trade"
    BETWEEN = "between"


@cache
def stems() -> Mapping[str, StemKind]:
    """The words, each with what it does."""
    table = tomllib.loads(source("stems"))
    return {word: kind for kind in StemKind for word in table[kind]}
