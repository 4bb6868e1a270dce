"""The body that issued a document, as prose names it: `Chính phủ`, `Ban Thường vụ Tỉnh ủy`, `Sở Ngoại vụ tỉnh Lào Cai`.

issuer = name {("," | "và" | "-") name}
name   = body | local body [unit [proper name]] | body field [unit [proper name]]
"""

from __future__ import annotations

import re

from vn_foreign_relations.tables.documents import cited
from vn_foreign_relations.tables.issuers import Complement, issuers

_PROPER = re.compile(r"[^\W\d_]+")
_AND = r",\ |,?\ {and}\ "
_MOST_SYLLABLES = 4


def read_issuer(text: str, position: int) -> int:
    """Where the issuer that stands at `position` ends; -1 where none does."""
    joint = issuers().joint.match(text, position)
    if joint is not None:
        return joint.end()
    end, complement = read_body(text, position)
    head = text[position : text.find(" ", position)]
    while complement is Complement.FIELD and (also := cited(_AND).match(text, end)) is not None:
        following, _ = read_body(text, also.end())
        if following < 0 or not text.startswith(f"{head} ", also.end()):
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
    return (end if complement is Complement.NONE or end < 0 else _unit(text, end)), complement


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
    """The end of the unit of the country behind a body, with its name if it has one."""
    unit = issuers().units.match(text, end + 1) if text[end : end + 1] == " " else None
    return proper_name(text, end if unit is None else unit[1])


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
