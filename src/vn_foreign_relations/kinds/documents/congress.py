"""Resolutions that are cited by congress or plenum: `Nghị quyết Đại hội XIII của Đảng`, `Nghị quyết Trung ương 8`.

Source: the Party's press, which has a dozen wordings for one resolution.

    congress = (roman "Đại hội" | "Đại hội" ["đại biểu"] ["Đảng"] ["toàn quốc"] ["Đảng bộ" [unit]] ["lần thứ"] roman)
               ["của Đảng" | "Đảng bộ" unit]
    plenum   = ["Hội nghị"] ["lần thứ" number] ("Trung ương" | "Ban Chấp hành Trung ương" ["Đảng"]) [number] [term]
    term     = ["("] "khóa" roman [")"]
"""

from __future__ import annotations

import re
from typing import NamedTuple

from vn_foreign_relations.figures.numeral import read_numeral
from vn_foreign_relations.kinds.documents.issuer import proper_name
from vn_foreign_relations.reading.cursor import Cursor
from vn_foreign_relations.reading.roman import roman

_UNIT = r"(?: (?i:đảng bộ)(?: (?i:tỉnh|thành phố|huyện|quận|thị xã|cấp tỉnh))?)"
_CONGRESS = re.compile(rf"(?i:đại hội|đh)(?: (?i:đại biểu))?(?: (?i:đảng(?! bộ)))?(?: (?i:toàn quốc))?({_UNIT})?")
_TIMES = re.compile(r" (?i:lần thứ|lần) | ")
_OF_PARTY = re.compile(r" (?i:của đảng)(?! bộ)")
_OF_UNIT = re.compile(_UNIT)
_MEETING = re.compile(r"(?i:hội nghị)(?: (?i:lần thứ) )?")
_CENTRAL = re.compile(r"(?:(?i:ban chấp hành|bch) )?(?:(?i:trung ương)|TW)(?: (?i:đảng))?(?: (?i:lần thứ|lần))?")
_TERM = re.compile(r",? ?(\()?(?i:kh[oó][áa]) (?=[0-9IVX])")


class Congress(NamedTuple):
    """Which congress or plenum passed a resolution, and where the words for it end."""

    end: int
    congress: int | None = None
    plenum: int | None = None
    term: int | None = None


def read_congress(cursor: Cursor, end: int) -> Congress | None:
    """The congress or plenum behind `Nghị quyết`, which ends at `end`."""
    if cursor.text[end : end + 1] != " ":
        return None
    return _congress(cursor, end + 1) or _plenum(cursor, end + 1)


def _congress(cursor: Cursor, position: int) -> Congress | None:
    text = cursor.text
    before = _number(cursor, position)
    if before is not None:
        position = before[1] + 1
    match = _CONGRESS.match(text, position)
    if match is None:
        return None
    end = proper_name(text, match.end()) if match[1] else match.end()
    number = before
    if number is None:
        times = _TIMES.match(text, end)
        number = _number(cursor, times.end()) if times is not None else None
        if number is None:
            return None
        end = number[1]
    whose = _OF_PARTY.match(text, end)
    if whose is not None:
        end = whose.end()
    elif not match[1] and (unit := _OF_UNIT.match(text, end)) is not None:
        end = proper_name(text, unit.end())
    return Congress(end, congress=number[0])


def _plenum(cursor: Cursor, position: int) -> Congress | None:
    text = cursor.text
    meeting = _MEETING.match(text, position)
    number = None
    if meeting is not None:
        number = _number(cursor, meeting.end())
        position = number[1] if number is not None else meeting.end()
        position += text[position : position + 1] == " "
    central = _CENTRAL.match(text, position)
    if central is None:
        return None
    end = central.end()
    if number is None:
        number = _number(cursor, end + 1) if text[end : end + 1] == " " else None
        if number is None:
            return None
        end = number[1]
    term = _TERM.match(text, end)
    read = _number(cursor, term.end()) if term is not None else None
    if term is None or read is None or (term[1] and text[read[1] : read[1] + 1] != ")"):
        return Congress(end, plenum=number[0])
    return Congress(read[1] + bool(term[1]), plenum=number[0], term=read[0])


def _number(cursor: Cursor, position: int) -> tuple[int, int] | None:
    """A number from 1 to 99 in Roman or other figures or in words, and where it ends."""
    if position >= len(cursor.text):
        return None
    read = roman(cursor.text, position)
    if read is not None:
        return read
    numeral = read_numeral(cursor, position)
    if numeral is None or numeral.marked or not 1 <= numeral.value < 100:
        return None
    return int(numeral.value), numeral.end
