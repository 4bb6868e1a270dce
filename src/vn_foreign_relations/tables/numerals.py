"""Number words: see numerals.toml."""

import tomllib
from collections.abc import Mapping
from functools import cache

from attrs import field, frozen

from vn_foreign_relations.tables import source
from vn_foreign_relations.tables.spelling import variants


@frozen
class Numerals:
    """The number words, every spelling of each in lower case, with their values."""

    digits: Mapping[str, int]
    """Words that stand alone: `một` … `chín`, and `không`."""
    after_tens: Mapping[str, int]
    """Other words for the same digits behind a ten: `mốt`, `tư`, `lăm`, `nhăm`."""
    tens: Mapping[str, int]
    """Words that are a ten by themselves: `mười`, `hăm`, `băm`."""
    scales: Mapping[str, int]
    """Words that multiply what stands before them: `chục` … `tỷ`."""
    scale_compounds: Mapping[str, frozenset[str]]
    """The syllables that make another word of a scale: `tỷ lệ`, `triệu tập`."""
    short_scales: Mapping[str, int]
    """`k`, `tr`."""
    ordinals: Mapping[str, int]
    """Words that only an ordinal uses: `nhất`, `nhì`, `tư`."""
    words: frozenset[str] = field(init=False)
    """All words that a cardinal can be made of."""

    @words.default
    def _words(self) -> frozenset[str]:
        return frozenset({*self.digits, *self.after_tens, *self.tens, *self.scales, "mươi", "linh", "lẻ"})


@cache
def numerals() -> Numerals:
    """The table of number words."""
    table = tomllib.loads(source("numerals"))
    spelled = {
        name: {spelling: number for word, number in table[name].items() for spelling in variants(word)}
        for name in ("digits", "after_tens", "tens", "scales", "short_scales", "ordinals")
    }
    compounds = {
        spelling: frozenset(s for syllable in syllables for s in variants(syllable))
        for word, syllables in table["scale_compounds"].items()
        for spelling in variants(word)
    }
    return Numerals(**spelled, scale_compounds=compounds)
