"""The spellings of one Vietnamese phrase: tone placement (`hòa`, `hoà`), `i` and `y` (`tỷ`, `tỉ`).

Source: Quyết định 240/QĐ (1984) on spelling in textbooks, which allows both; both occur in one article of the seeds.
"""

import re
from itertools import product

BARRED = "đĐ"
"""The letters besides those of ASCII that have no mark to take off."""
SMALL, CAPITAL = "a-zđ", "A-ZĐ"
"""The letters that number points and acts (`điểm đ`), for the set of a pattern."""
CAPITALS = "".join(filter(str.isupper, map(chr, (*range(0x250), *range(0x1E00, 0x1F00)))))
"""All capitals of Latin letters, with every mark (`Ủ`, `Ấ`), for the set of a pattern: what a name may begin with."""
CODE_LETTERS = "A-Za-zĐđƯưÂâÔôỐốÊê"
"""Those of the symbols of documents: `QĐ`, `TƯ`."""
_NEW = ("òóỏõọ", "a"), ("òóỏõọ", "e"), ("ùúủũụ", "y")
_OLD = ("o", "àáảãạ"), ("o", "èéẻẽẹ"), ("u", "ỳýỷỹỵ")
_PLACEMENT = {
    first + second: old_first + old_seconds[i]
    for (firsts, second), (old_first, old_seconds) in zip(_NEW, _OLD, strict=True)
    for i, first in enumerate(firsts)
}
_I_AND_Y = dict(zip("yỳýỷỹỵ", "iìíỉĩị", strict=True))
_MARKED = {
    "a": "aàáảãạăằắẳẵặâầấẩẫậ", "e": "eèéẻẽẹêềếểễệ", "i": "iìíỉĩị", "o": "oòóỏõọôồốổỗộơờớởỡợ", "u": "uùúủũụưừứửữự",
    "y": "yỳýỷỹỵ",
}  # fmt: skip
_OPEN = "ieu yeu oai oao oay oeo uay uoi uou uya uyu ai ao au ay eo eu ia iu oa oe oi ua ue ui uo uu uy a e i o u y"
_CLOSED = "uye ie ye oa oe ua ue uo uy a e i o u y"
"""The vowels, without their marks, that end a syllable, and those that a consonant may follow."""


def _any(vowels: str) -> str:
    """A pattern for one of some vowels, with any marks."""
    return "|".join("".join(f"[{_MARKED[letter]}]" for letter in vowel) for vowel in vowels.split())


SYLLABLE = re.compile(
    r"(?:ngh|[ck]h|g[hi]|n[gh]|ph|qu|t[hr]|[bcdđghklmnprstvx])?"
    rf"(?:(?:{_any(_CLOSED)})(?:ch?|m|n[gh]?|p|t)|(?:{_any('oo')})(?:c|ng)|{_any(_OPEN)})"
)
"""A Vietnamese syllable in lower case, as a whole: what does not match is a foreign word."""
_TAKES_I = {"h", "k", "l", "m", "s", "t", "qu"}


def variants(phrase: str) -> list[str]:
    """Every spelling of a phrase in lower case, the phrase itself first."""
    return [" ".join(syllables) for syllables in product(*map(_of_syllable, phrase.split(" ")))]


def _of_syllable(syllable: str) -> list[str]:
    if syllable.endswith(","):
        return [f"{spelling}," for spelling in _of_syllable(syllable[:-1])]
    if syllable[:-1] in _TAKES_I and syllable[-1:] in _I_AND_Y:
        return [syllable, syllable[:-1] + _I_AND_Y[syllable[-1]]]
    if not syllable.startswith("qu"):
        for new, old in _PLACEMENT.items():
            if syllable.endswith(new):
                return [syllable, syllable.removesuffix(new) + old]
    return [syllable]
