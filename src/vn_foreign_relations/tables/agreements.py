"""Words of agreements: see agreements.toml."""

import re
import tomllib
from collections.abc import Mapping
from enum import StrEnum
from functools import cache

from attrs import frozen

from vn_foreign_relations.tables import source
from vn_foreign_relations.tables.spelling import variants
from vn_foreign_relations.tables.vocabulary import Vocabulary, ending, pattern, standing


class InstrumentType(StrEnum):
    """What kind of text was signed; the values are those of the wire format."""

    AGREEMENT = "agreement"
    MEMORANDUM = "memorandum"
    MINUTES = "minutes"
    STATEMENT = "statement"
    COMMUNIQUE = "communique"
    LETTER_OF_INTENT = "letter_of_intent"
    PROGRAMME = "programme"
    PLAN = "plan"
    TREATY = "treaty"
    CONTRACT = "contract"
    UNSPECIFIED = "unspecified"


@frozen
class AgreementWords:
    """The words of signings, every spelling of each, in lower case."""

    instruments: Vocabulary[InstrumentType]
    modifiers_end: re.Pattern[str]
    not_signing_before: re.Pattern[str]
    not_signing_after: re.Pattern[str]
    below_state: re.Pattern[str]
    party_bodies: re.Pattern[str]
    nominal: frozenset[str]
    """The word in front of a subject that makes a noun of what it does: `việc UBND tỉnh ký`."""
    ceremonies: re.Pattern[str]
    seen: re.Pattern[str]
    comrades: re.Pattern[str]
    not_instruments_before: frozenset[str]
    generic: re.Pattern[str]
    proper_only: re.Pattern[str]
    carried_out: re.Pattern[str]
    not_places: frozenset[str]
    several: re.Pattern[str]
    negated: re.Pattern[str]
    not_negations: re.Pattern[str]
    planned: re.Pattern[str]
    belonging: re.Pattern[str]
    """What belongs to the verb in front of it, at the end of a text."""
    leaders: re.Pattern[str]
    bodies: Vocabulary[bool]
    """First words of bodies that can sign, and whether they are Vietnamese by that."""
    party_starts: frozenset[str]
    """The first words of leaders and bodies."""
    name_ends: re.Pattern[str]
    frames: re.Pattern[str]
    bare_frames: frozenset[str]
    witnesses: re.Pattern[str]
    levels: Mapping[str, str]
    units: re.Pattern[str]
    """The words for units that `levels` has."""
    languages: Mapping[str, str]


@cache
def agreement_words() -> AgreementWords:
    """The table of agreements."""
    table = tomllib.loads(source("agreements"))

    def words(name: str, field: str = "words") -> frozenset[str]:
        return frozenset(spelling for word in table[name][field] for spelling in variants(word))

    return AgreementWords(
        instruments=Vocabulary((word, InstrumentType(name)) for word, name in table["instruments"].items()),
        modifiers_end=pattern(table["modifiers_end"]["words"]),
        not_signing_before=ending(table["not_signing"]["before"]),
        not_signing_after=pattern(table["not_signing"]["after"]),
        below_state=pattern(table["below_state"]["words"]),
        party_bodies=standing(table["party_bodies"]["words"]),
        nominal=words("nominal"),
        ceremonies=standing(table["ceremonies"]["words"]),
        seen=standing(table["seen"]["words"]),
        comrades=pattern(table["comrades"]["words"]),
        not_instruments_before=words("not_instruments_before"),
        generic=pattern(table["generic"]["words"]),
        proper_only=pattern(table["proper_only"]["words"]),
        carried_out=ending(table["carried_out"]["words"]),
        not_places=words("not_places"),
        several=pattern(table["several"]["words"]),
        not_negations=standing(table["not_negations"]["words"]),
        negated=standing(table["negated"]["words"]),
        planned=standing(table["planned"]["words"]),
        belonging=ending([*table["auxiliaries"]["words"], *table["planned"]["words"]]),
        leaders=pattern(table["leaders"]["words"]),
        bodies=Vocabulary(table["bodies"].items()),
        party_starts=Vocabulary((word, True) for word in (*table["leaders"]["words"], *table["bodies"])).first_words,
        name_ends=pattern(table["name_ends"]["words"]),
        frames=standing(table["frames"]["words"]),
        bare_frames=words("bare_frames"),
        witnesses=standing(table["witnesses"]["words"]),
        levels=table["levels"],
        units=standing(table["levels"]),
        languages=table["languages"],
    )
