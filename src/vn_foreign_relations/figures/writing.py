"""Numbers in words, as contracts and invoices write them (`bằng chữ`): the inverse of reading them.

Source: Diệp Quang Ban, Ngữ pháp tiếng Việt; usage of the north (`nghìn`, `linh`) and of the south (`ngàn`, `lẻ`).
"""

from decimal import Decimal
from enum import StrEnum

from vn_foreign_relations.reading.exact import plain

_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_HUNDRED = 100
_LARGEST = Decimal(10**18)
"""`một tỷ tỷ`: larger numbers have no agreed words."""


class Dialect(StrEnum):
    """Which words are chosen where north and south differ."""

    NORTH = "north"
    SOUTH = "south"


def spell(value: Decimal, dialect: Dialect = Dialect.NORTH) -> str:
    """The value in words: 1283 is `một nghìn hai trăm tám mươi ba`. Raises ValueError over 10^18."""
    whole, _, tail = plain(value).partition(".")
    minus = "âm " if whole.startswith("-") else ""
    whole = whole.removeprefix("-")
    if abs(value) > _LARGEST:
        raise ValueError(f"numbers over 10^18 have no agreed words: {value}")
    words = minus + (_whole(whole, dialect) or "không")
    return words + " phẩy " + " ".join(_DIGITS[int(digit)] for digit in tail) if tail else words


def between(low: str, high: str) -> str:
    """A range of two figures that are written already: `từ 10 đến 15`."""
    return f"từ {low} đến {high}"


def _whole(digits: str, dialect: Dialect) -> str:
    """Billions are counted like the numbers below a billion: `một nghìn hai trăm tám mươi ba tỷ`."""
    billions, rest = digits[:-9], digits[-9:]
    if not billions:
        return _below_billion(rest, dialect, filled=False)
    head = _whole(billions, dialect) + " tỷ"
    tail = _below_billion(rest, dialect, filled=True)
    return f"{head} {tail}" if tail else head


def _below_billion(digits: str, dialect: Dialect, *, filled: bool) -> str:
    thousand = "nghìn" if dialect is Dialect.NORTH else "ngàn"
    digits = digits.zfill(9)
    words: list[str] = []
    for group, scale in zip((digits[:3], digits[3:6], digits[6:]), ("triệu", thousand, ""), strict=True):
        if not scale and not int(digits[3:6]) and int(group) >= _HUNDRED and (filled or words):
            words += ("không", thousand)
        if int(group):
            words += (_group(group, dialect, filled=filled or bool(words)), scale)
    return " ".join(words).strip()


def _group(digits: str, dialect: Dialect, *, filled: bool) -> str:
    """Three digits in words; `filled` writes the zeros of skipped places: `không trăm linh năm`."""
    hundreds, tens, units = map(int, digits)
    words = [_DIGITS[hundreds], "trăm"] if hundreds or filled else []
    if tens > 1:
        words += [_DIGITS[tens], "mươi"]
        words += [{1: "mốt", 4: "tư", 5: "lăm"}.get(units, _DIGITS[units])] * (units > 0)
    elif tens == 1:
        words += ["mười"] + ["lăm" if units == 5 else _DIGITS[units]] * (units > 0)
    elif units:
        words += ["linh" if dialect is Dialect.NORTH else "lẻ"] * bool(words) + [_DIGITS[units]]
    return " ".join(words)
