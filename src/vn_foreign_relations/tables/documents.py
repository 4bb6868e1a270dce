"""Types of documents and the names of laws: see documents.toml."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cache
from itertools import chain

from attrs import frozen

from vn_foreign_relations.tables import source
from vn_foreign_relations.tables.provinces import provinces
from vn_foreign_relations.tables.spelling import variants
from vn_foreign_relations.tables.vocabulary import Vocabulary, built, choice, standing


class DocumentType(StrEnum):
    """What kind of act a document is; the values are those of the wire format."""

    CONSTITUTION = "constitution"
    CODE = "code"
    LAW = "law"
    ORDINANCE = "ordinance"
    ORDER = "order"
    DECREE_LAW = "decree_law"
    DECREE = "decree"
    RESOLUTION = "resolution"
    JOINT_RESOLUTION = "joint_resolution"
    DECISION = "decision"
    CIRCULAR = "circular"
    JOINT_CIRCULAR = "joint_circular"
    CONSOLIDATED_TEXT = "consolidated_text"
    OFFICIAL_LETTER = "official_letter"
    TELEGRAM = "telegram"
    PROPOSAL = "proposal"
    DOCUMENT = "document"
    DIRECTIVE = "directive"
    CONCLUSION = "conclusion"
    REGULATION = "regulation"
    RULES = "rules"
    GUIDANCE = "guidance"
    NOTICE = "notice"
    COMMUNIQUE = "communique"
    PARTY_CIRCULAR = "party_circular"
    PROGRAMME = "programme"
    PLAN = "plan"
    SCHEME = "scheme"
    STRATEGY = "strategy"
    PROJECT = "project"
    REPORT = "report"
    MINUTES = "minutes"
    JUDGMENT = "judgment"

    @property
    def word(self) -> str:
        """The Vietnamese word that writes it: `Nghị định`."""
        return documents().words[self]


class Numbers(StrEnum):
    """Whether a number by itself makes a reference of a type."""

    ANY = "any"
    """`Nghị quyết 30a`."""
    MARKED = "marked"
    """Only behind `số`: `Kế hoạch số 04`."""
    WEAK = "weak"
    """Only where nothing follows that it could count: `Chương trình 135`."""
    NO = "no"
    """Only with letters behind it."""


@frozen
class TypeWord:
    """A word that names a type in prose."""

    type: DocumentType
    numbers: Numbers
    named: bool
    """Cited by a name and year too: `Luật Đất đai năm 2024`."""
    short: bool
    """An abbreviation: `QĐ`."""


@frozen(eq=False, repr=False)
class Documents:
    """The types of documents, by the words and letters that write them."""

    words: Mapping[DocumentType, str]
    by_word: Vocabulary[TypeWord]
    starts: tuple[str, ...]
    """The words that name a type, in lower case."""
    state: Mapping[str, tuple[DocumentType, ...]]
    """Types by their letters in a State symbol, in upper case."""
    party: Mapping[str, tuple[DocumentType, ...]]
    codes: Mapping[str, str]
    """Each code as the standard writes it, by its upper case: `CTR` is `CTr`."""
    laws: frozenset[str]
    """Letters of the orders that laws before 1992 are numbered by."""
    mended: Mapping[str, str]
    not_in_names: frozenset[str]
    no_name_with: Vocabulary[bool]
    """Two words in a row that no name of a law has."""
    verbs: frozenset[str]
    no_law_after: frozenset[str]
    no_small_law_after: frozenset[str]
    no_type_before: frozenset[str]
    no_scheme_after: frozenset[str]
    names: Mapping[str, re.Pattern[str]]
    """The known names of laws, by their first word in lower case."""
    joint: frozenset[str]
    """Types and letters of acts that several bodies issue together."""
    issued_by: Mapping[str, re.Pattern[str]]
    """Who alone issues acts of a type or with these last letters."""
    relations: Vocabulary[str]
    citing: Mapping[str, tuple[str, ...]]
    """Words of a citation, by the part that they open, join or end; the first of each writes it."""


@cache
def cited(template: str) -> re.Pattern[str]:
    """A pattern in which `{day}` stands for its words in a citation, `{type}` for a type, `{unit}` for a unit."""
    units = {"unit": provinces().units, "province": provinces().first_units}
    return built(template, {**documents().citing, **units, "type": documents().starts})


def _spelled(words: Iterable[str]) -> frozenset[str]:
    return frozenset(spelling for word in words for spelling in variants(word))


def _names_of_laws() -> dict[str, re.Pattern[str]]:
    """The table of the names of laws; the press leaves out commas: `Phòng chống tham nhũng`."""
    table = tomllib.loads(source("laws"))
    by_first: dict[str, list[str]] = {}
    for name in chain.from_iterable(names for names in table.values() if isinstance(names, list)):
        for first in variants(name.partition(" ")[0].rstrip(",").lower()):
            by_first.setdefault(first, []).append(name)
    return {first: re.compile(rf"{choice(names).replace(',', ',?')}(?!\w)") for first, names in by_first.items()}


@cache
def documents() -> Documents:
    """The table of document types."""
    table = tomllib.loads(source("documents"))
    words: dict[DocumentType, str] = {}
    entries: list[tuple[str, TypeWord]] = []
    state: dict[str, tuple[DocumentType, ...]] = {}
    party: dict[str, tuple[DocumentType, ...]] = {}
    codes: dict[str, str] = {}
    for row in table["type"]:
        kind = DocumentType(row["id"])
        words[kind] = row["words"][0]
        for name, is_short in (("words", False), ("short", True)):
            word = TypeWord(kind, Numbers(row["numbers"]), row.get("named", False), is_short)
            entries += [(spelling.lower(), word) for spelling in row.get(name, ())]
        for letters, system in (("state", state), ("party", party)):
            for code in row.get(letters, ()):
                system[code.upper()] = (*system.get(code.upper(), ()), kind)
                codes[code.upper()] = code
    for letters, system in (("state", state), ("party", party)):
        for code in table["other_codes"][letters]:
            system.setdefault(code.upper(), (DocumentType.DOCUMENT,))
            codes.setdefault(code.upper(), code)
    return Documents(
        words=words,
        by_word=Vocabulary(entries),
        starts=tuple(word for word, _ in entries),
        state=state,
        party=party,
        codes=codes,
        laws=frozenset(table["laws"]["letters"]),
        mended=table["mended"],
        no_law_after=_spelled(table["no_law_after"]["words"]),
        no_small_law_after=_spelled(table["no_law_after"]["small"]),
        no_type_before=frozenset(table["no_type_before"]["words"]),
        no_scheme_after=_spelled(table["no_scheme_after"]["words"]),
        no_name_with=Vocabulary((pair, True) for pair in table["not_in_names"]["pairs"]),
        not_in_names=_spelled(table["not_in_names"]["words"]),
        verbs=_spelled(table["verbs"]["words"]),
        names=_names_of_laws(),
        joint=frozenset(table["joint"]["words"]),
        issued_by={key: standing(bodies) for key, bodies in table["issued_by"].items()},
        relations=Vocabulary(table["relations"].items()),
        citing={name: tuple(words) for name, words in table["citing"].items()},
    )
