"""Numbers in words, as contracts and invoices write them (`bằng chữ`): the inverse of reading them.

Source: Diệp Quang Ban, Ngữ pháp tiếng Việt; usage of the north (`nghìn`, `linh`) and of the south (`ngàn`, `lẻ`).
"""

from decimal import Decimal
from enum import StrEnum
from typing import Literal

from vn_foreign_relations.reading.exact import plain

_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_HUNDRED = 100
_MOST_DIGITS = 36
"""As many as `tỷ tỷ tỷ` counts; larger numbers have no words that anybody would follow."""
_BILLION_DIGITS = 9
Four = Literal["tư", "bốn"]
"""How a four behind tens is written: `hai mươi tư`, `hai mươi bốn`."""
USUAL_FOUR: Four = "tư"


class Dialect(StrEnum):
    """Which words are chosen where north and south differ."""

    NORTH = "north"
    SOUTH = "south"


def spell(value: Decimal, dialect: Dialect = Dialect.NORTH, four: Four = USUAL_FOUR) -> str:
    """The value in words: 1283 is `một nghìn hai trăm tám mươi ba`. Raises ValueError from 10^36 on."""
    whole, _, tail = plain(value).partition(".")
    minus = "âm " if whole.startswith("-") else ""
    whole = whole.removeprefix("-")
    if len(whole) > _MOST_DIGITS:
        raise ValueError(f"numbers from 10^36 on have no agreed words: {value}")
    words = minus + (_whole(whole, dialect, four) or "không")
    return words + " phẩy " + " ".join(_DIGITS[int(digit)] for digit in tail) if tail else words


def between(low: str, high: str) -> str:
    """A range of two figures that are written already: `từ 10 đến 15`."""
    return f"từ {low} đến {high}"


def _whole(digits: str, dialect: Dialect, four: Four) -> str:
    """Groups below a billion, each with as many `tỷ` as it has groups behind it: `một tỷ tỷ không trăm linh một`."""
    count = -(-len(digits) // _BILLION_DIGITS)
    digits = digits.zfill(count * _BILLION_DIGITS)
    written: list[str] = []
    for place in range(count):
        group = digits[place * _BILLION_DIGITS :][:_BILLION_DIGITS]
        words = _below_billion(group, dialect, four, filled=bool(written))
        written += [words, *["tỷ"] * (count - 1 - place)] if words else []
    return " ".join(written)


def _below_billion(digits: str, dialect: Dialect, four: Four, *, filled: bool) -> str:
    thousand = "nghìn" if dialect is Dialect.NORTH else "ngàn"
    digits = digits.zfill(9)
    words: list[str] = []
    for group, scale in zip((digits[:3], digits[3:6], digits[6:]), ("triệu", thousand, ""), strict=True):
        if not scale and not int(digits[3:6]) and int(group) >= _HUNDRED and (filled or words):
            words += ("không", thousand)
        if int(group):
            words += (_group(group, dialect, four, filled=filled or bool(words)), scale)
    return " ".join(words).strip()


def _group(digits: str, dialect: Dialect, four: Four, *, filled: bool) -> str:
    """Three digits in words; `filled` writes the zeros of skipped places: `không trăm linh năm`."""
    hundreds, tens, units = map(int, digits)
    words = [_DIGITS[hundreds], "trăm"] if hundreds or filled else []
    if tens > 1:
        words += [_DIGITS[tens], "mươi"]
        words += [{1: "mốt", 4: four, 5: "lăm"}.get(units, _DIGITS[units])] * (units > 0)
    elif tens == 1:
        words += ["mười"] + ["lăm" if units == 5 else _DIGITS[units]] * (units > 0)
    elif units:
        words += ["linh" if dialect is Dialect.NORTH else "lẻ"] * bool(words) + [_DIGITS[units]]
    return " ".join(words)
