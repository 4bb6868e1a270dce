"""Number words: see numerals.toml."""

import tomllib
from collections.abc import Mapping
from functools import cache

from attrs import field, frozen

from vn_foreign_relations.tables import source
from vn_foreign_relations.tables.spelling import variants


@frozen(eq=False, repr=False)
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
    abbreviated: Mapping[str, int]
    """What multiplies in one with a currency behind it: the `tr` of `5 trđ`."""
    short_ends: frozenset[str]
    """Their last letters, which no other scale has."""
    ordinals: Mapping[str, int]
    """Words that only an ordinal uses: `nhất`, `nhì`, `tư`."""
    ten: str
    """The ten that opens a figure in prose; `hăm` and `băm` are mostly other words."""
    times_ten: frozenset[str]
    """Makes a ten of the digit in front: `mươi`."""
    zeros: frozenset[str]
    """What stands for a ten that is skipped: `một trăm linh năm`."""
    whole_zeros: frozenset[str]
    """What stands for it in a whole text too: `lẽ`."""
    written_out: frozenset[str]
    """In front of an amount in words: `bằng chữ`."""
    even: frozenset[str]
    """Behind an amount with no smaller unit: `chẵn`."""
    points: frozenset[str]
    """The decimal mark: `phẩy`."""
    halves: frozenset[str]
    """Half of the scale or unit behind: `nửa`."""
    and_a_half: frozenset[str]
    """Half of the scale or unit in front: `rưỡi`."""
    minus: frozenset[str]
    spoken_minus: frozenset[str]
    five_or_year: frozenset[str]
    four_or_private: frozenset[str]
    one_or_article: frozenset[str]
    zero_or_not: frozenset[str]
    ordinal: frozenset[str]
    """In front of an ordinal: `thứ`."""
    times: frozenset[str]
    """In front of that: `lần`."""
    words: frozenset[str] = field(init=False)
    """All words that a cardinal can be made of."""
    counts: frozenset[str] = field(init=False)
    """The words that open a figure and show a count: `không` is mostly the negation."""
    going_on: frozenset[str] = field(init=False)
    """Words that may carry on a number."""

    @words.default
    def _words(self) -> frozenset[str]:
        return self.times_ten.union(self.zeros, self.digits, self.after_tens, self.tens, self.scales)

    @counts.default
    def _counts(self) -> frozenset[str]:
        return frozenset(self.digits).difference(self.zero_or_not).union({self.ten})

    @going_on.default
    def _going_on(self) -> frozenset[str]:
        return self.words.union(self.ordinals, self.and_a_half, self.points)

    def scale_word(self, number: int) -> str:
        """The word that writes a scale."""
        return next(word for word, scale in self.scales.items() if scale == number)


@cache
def numerals() -> Numerals:
    """The table of number words."""
    table = tomllib.loads(source("numerals"))
    misspelled = {
        word: [wrong for wrong, right in table["misspelled"].items() if right == word]
        for word in table["misspelled"].values()
    }
    spelled = {
        name: {
            spelling: int(number)
            for word, number in table[name].items()
            for spelling in (*variants(word), *misspelled.get(word, ()))
        }
        for name in ("digits", "after_tens", "tens", "scales", "short_scales", "abbreviated", "ordinals")
    }
    compounds = {
        spelling: frozenset(s for syllable in syllables for s in variants(syllable))
        for word, syllables in table["scale_compounds"].items()
        for spelling in variants(word)
    }
    words = {
        name: frozenset(s for word in row for s in (*variants(word), *misspelled.get(word, ())))
        for section in ("joints", "homonyms", "heads")
        for name, row in table[section].items()
    }
    return Numerals(
        digits=spelled["digits"],
        after_tens=spelled["after_tens"],
        tens=spelled["tens"],
        scales=spelled["scales"],
        short_scales=spelled["short_scales"],
        abbreviated=spelled["abbreviated"],
        short_ends=frozenset(scale[-1] for scale in spelled["short_scales"]),
        ordinals=spelled["ordinals"],
        scale_compounds=compounds,
        ten=table["counting"]["ten"],
        **words,
    )
