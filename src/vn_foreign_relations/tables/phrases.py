"""Words that facts and agreements are said with in Vietnamese: see phrases.toml."""

import tomllib
from collections.abc import Mapping
from functools import cache

from attrs import frozen

from vn_foreign_relations.tables import source


@frozen
class Phrases:
    """A word for each value of the wire format, and the words between them."""

    indicators: Mapping[str, str]
    aspects: Mapping[str, str]
    fact_statuses: Mapping[str, str]
    trends: Mapping[str, str]
    bases: Mapping[str, str]
    counted: Mapping[str, str]
    """What stands beside a figure, by the fields of a fact."""
    instrument_types: Mapping[str, str]
    statuses: Mapping[str, str]
    """How far a signing has come."""
    links: Mapping[str, str]


@cache
def phrases() -> Phrases:
    """The table of phrases."""
    table = tomllib.loads(source("phrases"))
    del table["source"]
    return Phrases(**table)
