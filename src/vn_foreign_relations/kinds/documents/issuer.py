"""The body that issued a document, as prose names it: `Chính phủ`, `Ban Thường vụ Tỉnh ủy`, `Sở Ngoại vụ tỉnh Lào Cai`.

issuer = name {("," | "và" | "-") name}
name   = body | local body (name | {unit [proper name]}) | body field {unit [proper name]}
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from vn_foreign_relations.tables.documents import cited
from vn_foreign_relations.tables.issuers import Complement, issuers

_PROPER = re.compile(r"[^\W\d_]+")
_NUMBERED_UNIT = re.compile(r" [0-9]{1,2}(?![0-9/.-])")
"""`quận 1`."""
_AND = r",\ |,?\ {and}\ "
_JOINED = r",\ ?(?:{and}\ )?|\ {and}\ |\ -\ "
_ENDS = r"[.;:)\n]|\Z|,\ ?{day}|\ (?:{about}|{issuing}|{day}|{term}|\()"
_WIDER = r",?\ (?={unit}\ )"
_MOST_SYLLABLES = 4
_MOST_BODIES = 12


def read_issuer(text: str, position: int, *, joint: bool = False) -> int:
    """Where the issuer that stands at `position` ends; -1 where none does.

    A `joint` document is of all bodies that follow; others are of several only where the name of the last is surely no
    subject of what follows: `của Bộ A và Ủy ban B.`, but not `theo Chỉ thị của Thủ tướng và Bộ A đã`.
    """
    together = issuers().joint.match(text, position)
    if together is not None:
        return together.end()
    end, complement = read_body(text, position)
    last = _last_of_joint(text, end) if end >= 0 else end
    if last > end and (joint or cited(_ENDS).match(text, last) is not None):
        return last
    head = text[position : text.find(" ", position)]
    while complement is Complement.FIELD and (also := cited(_AND).match(text, end)) is not None:
        following, _ = read_body(text, also.end())
        if following < 0 or not text.startswith(f"{head} ", also.end()):
            break
        end = following
    return end


def _last_of_joint(text: str, end: int) -> int:
    """Where the last of the bodies ends that are named with the one that ends at `end`."""
    for _ in range(_MOST_BODIES):
        also = cited(_JOINED).match(text, end)
        following = read_body(text, also.end())[0] if also is not None else -1
        if following < 0:
            break
        end = following
    return end


def read_body(text: str, position: int) -> tuple[int, Complement | None]:
    """Where one body ends, and what its name takes behind it; -1 where none stands there."""
    if not text[position : position + 1].isupper() and not text.startswith(f"{issuers().small} ", position):
        return -1, None
    read = issuers().names.match(text, position)
    if read is None:
        return -1, None
    complement, end = read
    if complement is Complement.FIELD:
        end = _field(text, end)
    if complement is Complement.NONE or end < 0:
        return end, complement
    if complement is Complement.UNIT and text[end : end + 1] == " " and text[end + 1 : end + 2].isupper():
        whose, _ = read_body(text, end + 1)
        if whose >= 0:
            return whose, complement
        if text[position:end].lower() in issuers().of_bodies and _is_common(text, end):
            return -1, None
    return _unit(text, end), complement


def _is_common(text: str, end: int) -> bool:
    """Whether one capital word with small ones behind it follows, which is no name of a place: `Đảng ủy Mặt trận`."""
    first = _PROPER.match(text, end + 1)
    second = _PROPER.match(text, first.end() + 1) if first is not None else None
    return second is not None and text[second.start() - 1] == " " and second.group().islower()


def _field(text: str, end: int) -> int:
    """The end of the field of a ministry or department; -1 where none follows."""
    if text[end : end + 1] != " ":
        return -1
    known = issuers().fields.match(text, end + 1)
    if known is not None:
        return known.end()
    first = _PROPER.match(text, end + 1)
    if first is None or not first.group()[0].isupper():
        return -1
    second = _PROPER.match(text, first.end() + 1) if text[first.end() : first.end() + 1] == " " else None
    return second.end() if second is not None and second.group().islower() else first.end()


def _unit(text: str, end: int) -> int:
    """The end of the units of the country behind a body, with their names: `huyện Di Linh, tỉnh Lâm Đồng`."""
    start, unit = end, issuers().units.match(text, end + 1) if text[end : end + 1] == " " else None
    number = _NUMBERED_UNIT.match(text, unit[1]) if unit is not None else None
    end = number.end() if number is not None else proper_name(text, end if unit is None else unit[1])
    while unit is not None and (wider := cited(_WIDER).match(text, end)) is not None:
        words = issuers().units.match(text, wider.end())
        named = proper_name(text, words[1]) if words is not None else -1
        if words is None or named <= words[1] or f" {text[wider.end() : words[1]]} " in text[start:end]:
            break
        end = named
    return end


def proper_name(text: str, end: int) -> int:
    """The end of the capital words that follow: `Lào Cai`."""
    last = text[text.rfind(" ", 0, end) + 1 : end]
    shouting = last.isupper() and last not in issuers().capitals
    for _ in range(_MOST_SYLLABLES):
        word = _PROPER.match(text, end + 1) if text[end : end + 1] == " " else None
        if word is None or not word.group()[0].isupper() or word.group().lower() in issuers().not_names or shouting:
            return end
        end = word.end()
    return end


def full_issuer(issuer: str) -> str:
    """An issuer in full words and one spelling, for comparison."""
    words = issuer.casefold()
    for short, full in issuers().abbreviations.items():
        words = words.replace(short, full)
    return words


def shares_name(issuer: str, names: Iterable[str]) -> bool:
    """Whether an issuer has two words in a row of one of the names: `Bộ trưởng Bộ Y tế` and `Bộ Y tế`."""
    pairs = _pairs(issuer)
    return any(not pairs.isdisjoint(_pairs(name)) for name in names)


def _pairs(issuer: str) -> set[tuple[str, str]]:
    words = full_issuer(issuer).split()
    return set(pairwise(words))
