"""One dictionary of the words that names and records are read by: what each phrase tells, as roles.

A phrase is looked up syllable by syllable, the longest first, so that no compound is cut: `hàng không` holds no
`không`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache
from itertools import chain

import attrs

from vn_foreign_relations.tables.agreements import agreement_words
from vn_foreign_relations.tables.countries import countries
from vn_foreign_relations.tables.names import name_words
from vn_foreign_relations.tables.organisations import organisations
from vn_foreign_relations.tables.provinces import provinces
from vn_foreign_relations.tables.roles import Role
from vn_foreign_relations.tables.spelling import variants


@attrs.frozen(eq=False)
class Cue:
    """What a phrase tells: its roles, bits of `Role`, and the value of those that have one."""

    roles: int
    values: Mapping[int, str]
    first: int = 0
    """How many of its words are the verb, where verb and what it signs are written as one: `ký | kết nghĩa`."""


@attrs.define(eq=False)
class _Node:
    following: dict[str, _Node] = attrs.Factory(dict)
    cue: Cue | None = None


class Lexicon:
    """Phrases by their syllables."""

    __slots__ = ("_root",)

    def __init__(self, rows: Mapping[str, Cue]) -> None:
        self._root = _Node()
        for phrase, cue in rows.items():
            for spelling in variants(phrase):
                node = self._root
                for syllable in spelling.replace("-", " ").replace(",", " ,").split():
                    node = node.following.setdefault(syllable, _Node())
                node.cue = cue if node.cue is None else _both(node.cue, cue)

    @property
    def first_words(self) -> Collection[str]:
        """The syllables that a phrase can start with."""
        return self._root.following.keys()

    def match(self, words: Sequence[str], position: int, limit: int) -> tuple[Cue, int] | None:
        """What the longest phrase from a word on tells, and the number of the word behind it.

        The words are in lower case; those with hyphens hold several syllables.
        """
        node, found, at = self._root, None, position
        while at < limit:
            word = words[at]
            following = node.following.get(word) if "-" not in word else _walk(node, word)
            if following is None and word == "-" and node is not self._root:
                at += 1
                continue
            if following is None:
                break
            node = following
            at += 1
            if node.cue is not None:
                found = node.cue, at
        return found


def _both(one: Cue, other: Cue) -> Cue:
    """What two rows tell that spell a phrase alike."""
    return Cue(one.roles | other.roles, {**one.values, **other.values}, max(one.first, other.first))


def _walk(node: _Node, word: str) -> _Node | None:
    """The node behind the syllables of a word with hyphens."""
    at: _Node | None = node
    for syllable in word.split("-"):
        if at is None:
            return None
        at = at.following.get(syllable)
    return at


class _Rows:
    """Rows being gathered: a phrase of several sections has the roles of all."""

    def __init__(self) -> None:
        self.roles: dict[str, int] = {}
        self.values: dict[str, dict[int, str]] = {}
        self.first: dict[str, int] = {}

    def add(self, phrases: Iterable[str], role: int) -> None:
        for phrase in phrases:
            self.roles[phrase.lower()] = self.roles.get(phrase.lower(), 0) | role

    def give(self, pairs: Iterable[tuple[str, str]], role: int) -> None:
        for phrase, value in pairs:
            self.add([phrase], role)
            self.values.setdefault(phrase.lower(), {})[role] = value


@cache
def lexicon() -> Lexicon:
    """The words of names and of agreements with the names of countries, provinces and organisations."""
    names, signing, rows = name_words(), agreement_words(), _Rows()
    plain = (signing.supposed, signing.powers, signing.contracted, signing.outcomes)
    rows.add((*names.compounds, *chain.from_iterable(plain)), 0)
    rows.add((*signing.telling, *names.acting), Role.STOP)
    for role, phrases in (*names.roles.items(), *signing.roles.items()):
        rows.add(phrases, role)
    rows.give(((phrase, name.value) for phrase, name in names.heads.items()), Role.HEAD)
    rows.give(((phrase, level.value) for phrase, level in names.units.items()), Role.UNIT)
    rows.give(((phrase, kind.value) for phrase, kind in names.central.items()), Role.KNOWN)
    rows.give(((name, level.value) for name, level in names.abroad.items()), Role.CITY)
    rows.give(((name, code) for name, code in countries().by_name.items()), Role.COUNTRY)
    rows.give(((name, province.iso) for name, province in provinces().by_name.items()), Role.PROVINCE)
    rows.give(((name, body.country or "") for name, body in organisations().items()), Role.BODY)
    rows.give(((phrase, kind.value) for phrase, kind in signing.instruments.items()), Role.INSTRUMENT)
    for phrase in signing.parted:
        verb, _, rest = phrase.partition("|")
        rows.give([(f"{verb} {rest}", signing.instruments[rest].value)], Role.INSTRUMENT)
        rows.first[f"{verb} {rest}"] = len(verb.split())
    return Lexicon(
        {
            phrase: Cue(roles, rows.values.get(phrase, {}), rows.first.get(phrase, 0))
            for phrase, roles in rows.roles.items()
        }
    )
