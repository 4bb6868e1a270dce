"""Pairs of border gates: see gates.toml."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache

from attrs import frozen

from vn_foreign_relations.tables import source
from vn_foreign_relations.tables.spelling import variants
from vn_foreign_relations.tables.vocabulary import pattern


@frozen
class GatePair:
    """A border gate of Vietnam and the one over against it."""

    name: str
    province: str
    """As it was called when there were 63."""
    partner: str
    country: str
    """ISO 3166-1, of the partner."""


@cache
def gate_ranks() -> re.Pattern[str]:
    """Words in front of the name of a gate: `cặp cửa khẩu quốc tế`."""
    return pattern(tomllib.loads(source("gates"))["ranks"])


@cache
def gates() -> Mapping[str, GatePair]:
    """Pairs by the name of either gate, in every spelling, in lower case."""
    found: dict[str, GatePair] = {}
    for row in tomllib.loads(source("gates"))["pairs"]:
        name, province, partner, country = row
        pair = GatePair(name.split(";")[0], province, partner.split(";")[0], country)
        for spelling in (*partner.split(";"), *name.split(";")):
            for name_spelled in variants(spelling.lower()):
                found.setdefault(name_spelled, pair)
    return found
