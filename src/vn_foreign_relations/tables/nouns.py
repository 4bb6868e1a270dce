"""Counted nouns: see nouns.toml."""

import tomllib
from collections.abc import Iterable
from functools import cache

from attrs import frozen

from vn_foreign_relations.tables import source
from vn_foreign_relations.tables.spelling import variants
from vn_foreign_relations.tables.vocabulary import Vocabulary


@frozen(eq=False, repr=False)
class Nouns:
    """What a figure can count."""

    words: tuple[str, ...]
    names: frozenset[str]
    """The same in every spelling."""
    counted: Vocabulary[str]
    first_words: frozenset[str]
    last_words: frozenset[str]
    prefixes: frozenset[str]
    """Words in front of a noun that are one unit with it: `nữ bác sĩ`."""
    before_numbers: frozenset[str]
    """Nouns that make fractions (`hai phần ba`) and ordinals of the number words behind them."""
    on: frozenset[str]
    """`trên`, `dưới`."""
    texts: frozenset[str]
    """Nouns of the group of documents: `nghị định`, `khoản`."""
    over: frozenset[str]
    """`trên` alone."""
    surfaces: frozenset[str]
    """Nouns that one can be *on*: before a figure of them `trên` is no bound (`trên 3 trụ cột`)."""
    carriers: frozenset[str]
    """Things that one sits and stands on: `đi trên 3 xe máy`."""


@cache
def nouns() -> Nouns:
    """The table of counted nouns."""
    table = tomllib.loads(source("nouns"))
    words = [word for group in table["group"] for word in group["words"]]
    counted = Vocabulary((word, word) for word in words)
    return Nouns(
        words=tuple(words),
        names=_spelled(words),
        counted=counted,
        first_words=counted.first_words,
        last_words=frozenset(word.rpartition(" ")[2] for word in words),
        prefixes=frozenset(table["prefixes"]["words"]),
        before_numbers=frozenset(table["before_numbers"]["words"]),
        on=frozenset(table["surfaces"]["prepositions"]),
        texts=frozenset(word for group in table["group"] if group["name"] == "documents" for word in group["words"]),
        over=frozenset(table["carriers"]["prepositions"]),
        surfaces=_spelled(table["surfaces"]["words"]),
        carriers=_spelled(table["carriers"]["words"]),
    )


def _spelled(words: Iterable[str]) -> frozenset[str]:
    return frozenset(spelling for word in words for spelling in variants(word))
