"""Resolutions that are cited by congress or plenum: `Nghị quyết Đại hội XIII của Đảng`, `Nghị quyết Trung ương 8`.

Source: the Party's press, which has a dozen wordings for one resolution.

    congress = (number "Đại hội" | "Đại hội" ["đại biểu"] ["Đảng"] ["toàn quốc"] ["Đảng bộ" [unit]] ["lần thứ"] number)
               ["của Đảng" | "Đảng bộ" unit]
    plenum   = ["Hội nghị" ["lần thứ" number]] ["Ban Chấp hành"] "Trung ương" ["Đảng"] ["lần thứ"] [number]
"""

from __future__ import annotations

from typing import NamedTuple

from vn_foreign_relations.figures.ordinals import read_ordinal
from vn_foreign_relations.kinds.documents.issuer import proper_name
from vn_foreign_relations.reading.cursor import Cursor
from vn_foreign_relations.tables.documents import cited

_CONGRESS = r"""{congress} (?:\ {delegates})? (?:\ (?!{party_body}){party})? (?:\ {nationwide})?
    (?P<unit>\ {party_body} (?:\ (?:{unit}|{party_unit}))? )?"""
_TIMES = r"\ {times}\ |\ "
_OF_PARTY = r"\ {of}\ (?!{party_body}){party}"
_OF_UNIT = r"\ {party_body} (?:\ (?:{unit}|{party_unit}))?"
_MEETING = r"{meeting}\ (?:{times}\ )?"
_CENTRAL = r"(?:{committee}\ )? (?:{central}|TW) (?:\ {party})? (?:\ {times})?"


class Congress(NamedTuple):
    """Which congress or plenum passed a resolution, and where the words for it end."""

    end: int
    congress: int | None = None
    plenum: int | None = None


def read_congress(cursor: Cursor, end: int) -> Congress | None:
    """The congress or plenum behind `Nghị quyết`, which ends at `end`."""
    if cursor.text[end : end + 1] != " ":
        return None
    return _congress(cursor, end + 1) or _plenum(cursor, end + 1)


def _congress(cursor: Cursor, position: int) -> Congress | None:
    text = cursor.text
    number = read_ordinal(cursor, position)
    match = cited(_CONGRESS).match(text, position if number is None else number[1] + 1)
    if match is None:
        return None
    end = proper_name(text, match.end()) if match["unit"] else match.end()
    if number is None:
        times = cited(_TIMES).match(text, end)
        number = read_ordinal(cursor, times.end()) if times is not None else None
        if number is None:
            return None
        end = number[1]
    whose = cited(_OF_PARTY).match(text, end)
    if whose is not None:
        end = whose.end()
    elif not match["unit"] and (unit := cited(_OF_UNIT).match(text, end)) is not None:
        end = proper_name(text, unit.end())
    return Congress(end, congress=number[0])


def _plenum(cursor: Cursor, position: int) -> Congress | None:
    text = cursor.text
    number = None
    meeting = cited(_MEETING).match(text, position)
    if meeting is not None:
        position = meeting.end()
        number = read_ordinal(cursor, position)
        if number is not None:
            position = number[1] + 1
    central = cited(_CENTRAL).match(text, position)
    if central is None:
        return None
    end = central.end()
    if number is None:
        number = read_ordinal(cursor, end + 1) if text[end : end + 1] == " " else None
        if number is None:
            return None
        end = number[1]
    return Congress(end, plenum=number[0])
