"""Roman numerals, which number congresses, quarters and centuries."""

import re

_ROMAN = re.compile(r"(?=[IVXLC])(C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})(?!\w)")
_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


_TENS = ("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC")
_ONES = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")


def to_roman(number: int) -> str:
    """A number from 1 to 399 in Roman numerals."""
    hundreds, rest = divmod(number, 100)
    return "C" * hundreds + _TENS[rest // 10] + _ONES[rest % 10]


def roman(text: str, position: int = 0) -> tuple[int, int] | None:
    """The Roman numeral at `position` (I to CCCXCIX) and where it ends."""
    match = _ROMAN.match(text, position)
    if match is None:
        return None
    values = [_VALUES[letter] for letter in match.group()]
    return sum(-a if a < b else a for a, b in zip(values, [*values[1:], 0], strict=True)), match.end()
