"""Pairs of border gates: see gates.toml."""

import tomllib
from collections.abc import Mapping
from functools import cache

from attrs import frozen

from vn_foreign_relations.tables import source
from vn_foreign_relations.tables.spelling import variants


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
def gates() -> Mapping[str, GatePair]:
    """Pairs by the name of either gate, in every spelling, in lower case."""
    found: dict[str, GatePair] = {}
    for row in tomllib.loads(source("gates"))["pairs"]:
        pair = GatePair(*row)
        found.update({s: pair for name in (pair.partner, pair.name) for s in variants(name.lower())})
    return found
