"""Words of facts: see facts.toml."""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from functools import cache

from attrs import frozen

from vn_foreign_relations.tables import source
from vn_foreign_relations.tables.spelling import variants
from vn_foreign_relations.tables.vocabulary import ending, standing, swift

WORDS = re.compile(r"\w+")


class Indicator(StrEnum):
    """What a figure measures; the values are those of the wire format."""

    FDI = "fdi"
    OUTWARD_FDI = "outward_fdi"
    ODA = "oda"
    NGO_AID = "ngo_aid"
    TRADE_TURNOVER = "trade_turnover"
    EXPORT = "export"
    IMPORT = "import"
    BUDGET_REVENUE = "budget_revenue"
    TOURISM_REVENUE = "tourism_revenue"
    REMITTANCES = "remittances"
    VISITORS = "visitors"
    WORKERS_ABROAD = "workers_abroad"
    DELEGATIONS_IN = "delegations_in"
    DELEGATIONS_OUT = "delegations_out"
    BORDER_CROSSINGS = "border_crossings"
    GOODS_VOLUME = "goods_volume"
    AGREEMENTS_SIGNED = "agreements_signed"
    AGREEMENTS_IN_FORCE = "agreements_in_force"
    PARTNER_LOCALITIES = "partner_localities"
    NGO_ORGANISATIONS = "ngo_organisations"
    GROWTH = "growth"


class Aspect(StrEnum):
    """Which part of it a figure is."""

    TOTAL = "total"
    REGISTERED = "registered"
    NEW = "new"
    ADDITIONAL = "additional"
    SHARES = "shares"
    CUMULATIVE = "cumulative"
    COMMITMENT = "commitment"
    DISBURSEMENT = "disbursement"
    PLANNED_DISBURSEMENT = "planned_disbursement"
    GRANT = "grant"
    LOAN = "loan"
    NON_PROJECT = "non_project"
    FOREIGN = "foreign"
    COUNTERPART = "counterpart"
    FOREIGN_INVESTED = "foreign_invested"
    INTERNATIONAL = "international"
    DOMESTIC = "domestic"
    AIR = "air"
    SEA = "sea"
    ROAD = "road"
    AVERAGE_GROWTH = "average_growth"
    PROPOSED = "proposed"


class FactStatus(StrEnum):
    """How far it has come, where it is not reported as done."""

    ESTIMATED = "estimated"
    PLANNED = "planned"
    PROPOSED = "proposed"


class Flow(StrEnum):
    """Which way it flows."""

    TWO_WAY = "two_way"
    OUT = "out"
    IN = "in"


class Sort(StrEnum):
    """What a phrase tells; the values are the sections of the table."""

    INDICATOR = "indicators"
    WEAK = "weak"
    GENERIC = "generic"
    CONTEXT = "contexts"
    OTHER = "others"
    ASPECT = "aspects"
    STATUS = "statuses"
    CHANGE = "changes"
    MULTIPLE = "multiples"
    BASE = "bases"
    SHARE = "shares"
    RANK = "ranks"
    LINK = "links"
    RESET = "resets"
    INSIDE = "inside"
    RESPECTIVELY = "respectively"
    FLOW = "flows"
    NOTHING = "nothing"


@frozen(eq=False, repr=False)
class FactWords:
    """The words of facts."""

    cues: Mapping[str, Mapping[Sort, str]]
    """For each phrase, in every spelling and in lower case, what it tells and of what."""
    starts: Mapping[tuple[str, str], tuple[str, ...]]
    """The phrases that start with each two words, the longest first; of one word, with that and nothing."""
    gate: re.Pattern[str]
    """What a text in lower case must have before anything is read in it."""
    bases: re.Pattern[str]
    """What stands in front of a time that something is compared with: `so với`, `cùng kỳ`."""
    counted: Mapping[str, frozenset[str]]
    """For each unit of a quantity, what it may count."""
    around: Mapping[str, re.Pattern[str]]
    """Words around a figure that say what it is."""
    families: Mapping[str, frozenset[str]]
    """The aspects that the indicators of a family may have."""
    aspects: Mapping[str, int]
    """The rank of each aspect where several stand together."""

    def phrases(self, text: str, start: int) -> Iterator[str]:
        """The phrases that start at the word at a place of a text in lower case, the longest first."""
        first = WORDS.match(text, start)
        if first is None:
            return
        second = WORDS.search(text, first.end())
        for word in ("" if second is None else second[0], ""):
            for phrase in self.starts.get((first[0], word), ()):
                end = start + len(phrase)
                if text.startswith(phrase, start) and not text[end : end + 1].isalnum():
                    yield phrase


def _alternatives(phrase: str, alternatives: Mapping[str, Iterable[str]]) -> list[str]:
    """A phrase, and the other ways to write it."""
    found = [phrase]
    for part, others in alternatives.items():
        found += [told.replace(part, other) for told in found if f" {part} " in f" {told} " for other in others]
    return found


def _shortest(phrases: Iterable[str], alternatives: Mapping[str, Iterable[str]]) -> list[str]:
    """The phrases that none of the others is a part of, in every way to write them."""
    found: list[str] = []
    spelled = {told for phrase in phrases for told in _alternatives(phrase, alternatives)}
    for told in sorted(spelled, key=lambda told: (len(told), told)):
        if not any(f" {part} " in f" {told} " for part in found):
            found.append(told)
    return found


@cache
def fact_words() -> FactWords:
    """The table of facts."""
    table = tomllib.loads(source("facts"))
    cues: dict[str, dict[Sort, str]] = {}
    prefixes = {sort: table["prefixes"]["words"] if sort in (Sort.INDICATOR, Sort.OTHER) else () for sort in Sort}
    for sort in Sort:
        for value, phrases in table[sort].items():
            told = [other for phrase in phrases for other in _alternatives(phrase, table["alternatives"])]
            written = [*told, *(f"{word} {phrase}" for phrase in told for word in prefixes[sort])]
            for spelling in (spelling for phrase in written for spelling in variants(phrase)):
                cues.setdefault(spelling, {})[sort] = value
    for sort in (Sort.ASPECT, Sort.FLOW):
        parts = [(phrase, value) for value, phrases in table[sort].items() for phrase in phrases]
        for phrase, tells in cues.items():
            if sort not in tells and (Sort.GENERIC in tells or Sort.INDICATOR in tells):
                head = re.split(r",? và |, ", phrase)[0]
                tells |= next(({sort: value} for part, value in parts if f" {part} " in f" {head} "), {})
    starts: dict[tuple[str, str], list[str]] = {}
    for phrase in cues:
        first, second, *_ = [*WORDS.findall(phrase), ""]
        starts.setdefault((first, second), []).append(phrase)
    heads = [
        *table["gate"]["words"],
        *(p for sort in (Sort.INDICATOR, Sort.WEAK) for ps in table[sort].values() for p in ps),
    ]
    return FactWords(
        cues=cues,
        starts={words: tuple(sorted(phrases, key=len, reverse=True)) for words, phrases in starts.items()},
        gate=swift(_shortest(heads, table["alternatives"])),
        bases=ending([phrase for phrases in table["bases"].values() for phrase in phrases]),
        counted={
            spelling: frozenset(name for name, units in table["counted"].items() if unit in units)
            for units in table["counted"].values()
            for unit in units
            for spelling in variants(unit)
        },
        around={name: standing(words) for name, words in table["around"].items()},
        families={name: frozenset(aspects) for name, aspects in table["families"].items()},
        aspects={name: rank for rank, name in enumerate(table["aspects"])},
    )
