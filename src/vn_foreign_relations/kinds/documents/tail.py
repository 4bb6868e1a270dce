"""What one reference says, and what may stand behind its number or name.

    tail = {[","] "ngày" day | "của" issuer | [","] "khóa" number | "năm" year | [","] provisions} ["về" subject]

A day behind a comma is the next clause's where a name follows it: `Chỉ thị số 41, ngày 25/2/2011, Ban Thường vụ … đã`.
"""

from __future__ import annotations

import datetime
import re
from typing import NamedTuple

from vn_foreign_relations.figures.ordinals import read_ordinal
from vn_foreign_relations.kinds.documents.issuer import read_issuer, shares_name
from vn_foreign_relations.kinds.documents.provision import Provision, read_provisions
from vn_foreign_relations.kinds.documents.subject import read_subject
from vn_foreign_relations.kinds.documents.symbol import issued_by, parse_symbol
from vn_foreign_relations.kinds.time.moment import read_moment
from vn_foreign_relations.reading.cursor import Cursor
from vn_foreign_relations.tables.documents import DocumentType, cited, documents
from vn_foreign_relations.tables.spelling import CAPITAL, SMALL

DAY = r"(?P<comma>,)? \ ? (?P<bracket>\()? (?={day}\ )"
OF = r",?\ {of}\ (?=\w)"
IN_YEAR = r"\ {year}\ (?P<year>(?:19|20)[0-9]{2})(?![0-9])"
_CLAUSE = r",\ ? (?: (?:{persons}|{province})(?!\w) | (?P<letter>[^\W\d_]) )"
_TITLE = r"\ (?=(?:{issuing})\ )[^.;:“”\"\n]{10,300}?\ (?={day}\ [0-9])"
_NUMBERED = re.compile(rf"[0-9]/|[0-9]-[{CAPITAL}]")
_TERM = r",?\ ? (?P<bracket>\()? {term}\ (?=[0-9IVX])"
_PROVISIONS = rf"""(?P<apart>,\ (?:{{at}}\ )?|\ (?:{{at}}\ |(?P<bracket>\()))?\ ?
    (?=(?:{{point}}|{{clause}}|{{article}})\ (?:{{from}}\ )?[0-9{SMALL}])"""
_TAIL = r",?\ ?\(?\ ?(?:{day}|{of}|{year}|{term}|{at}|{point}|{clause}|{article}|{issuing})\ "
"""What every part of a tail opens with."""
_OF_OTHER = r"\ (?:{of}|{at})\ |[:-]"
_LETTERS = re.compile(r"[^\W\d_]+")
_HEADING = re.compile(rf"\.(?: [{CAPITAL}]|\n)")


class Citation(NamedTuple):
    """What one reference says, as the fields of a DocumentReference, and where."""

    type: DocumentType
    number: str | None = None
    year: int | None = None
    symbol: str | None = None
    date: datetime.date | None = None
    issuer: str | None = None
    term: int | None = None
    congress: int | None = None
    plenum: int | None = None
    title: str | None = None
    subject: str | None = None
    provisions: tuple[Provision, ...] | None = None
    start: int = 0
    end: int = 0
    completed: tuple[str, ...] = ()
    """What it says more than its span: what its list shares, and the subject that stands behind."""
    sure: bool = True
    """Whether running text means it too, not only who asks for a reference."""


def with_tail(cursor: Cursor, citation: Citation) -> Citation:
    """The reference with its day, issuer, term and year, in any order, and with its subject."""
    found = citation
    while cited(_TAIL).match(cursor.text, found.end) is not None:
        further = (
            (with_day(cursor, found) if found.date is None else None)
            or (_by(cursor, found) if found.issuer is None else None)
            or (_term(cursor, found) if found.term is None else None)
            or (_year(cursor, found) if found.year is None and found.date is None else None)
            or (with_provisions(cursor, found) if found.provisions is None else None)
            or (_behind_title(cursor, found) if found.date is None and found.issuer is None else None)
        )
        if further is None:
            break
        found = further
    return _with_subject(cursor, found)


def read_day(cursor: Cursor, position: int) -> tuple[datetime.date, int] | None:
    """The whole date at `position`, and where it ends."""
    read = read_moment(cursor, position)
    if read is None or read[0].amiss or read[0].lunar or not (read[0].day.isdecimal() and read[0].year.isdecimal()):
        return None
    return datetime.date(int(read[0].year), int(read[0].sub), int(read[0].day)), read[1]


def with_day(cursor: Cursor, citation: Citation) -> Citation | None:
    """The reference with the day behind it, unless that is of another act."""
    text = cursor.text
    opening = cited(DAY).match(text, citation.end)
    read = read_day(cursor, opening.end()) if opening is not None else None
    if opening is None or read is None:
        return None
    clause = cited(_CLAUSE).match(text, read[1]) if opening["comma"] else None
    if clause is not None and (clause["letter"] is None or clause["letter"].isupper()):
        return None
    end = closed(text, read[1], opening["bracket"])
    of = cited(OF).match(text, end) if end >= 0 else None
    issued = read_issuer(text, of.end()) if of is not None else -1
    if of is not None and issued >= 0 and _is_of_other(cursor, citation, of.end(), issued):
        return None
    return citation._replace(date=read[0], end=end) if end >= 0 else None


def closed(text: str, end: int, bracket: str | None) -> int:
    """The end with the bracket that closes an open one; -1 where that stays open."""
    if bracket is None:
        return end
    return end + 1 if text[end : end + 1] == ")" else -1


def _behind_title(cursor: Cursor, citation: Citation) -> Citation | None:
    """The reference with a day and an issuer that stand behind its title: `… quy định … ngày … của Chính phủ`.

    The letters of its number must name that issuer, and no other number may stand in the title.
    """
    text = cursor.text
    symbol = parse_symbol(citation.symbol) if citation.symbol is not None else None
    title = cited(_TITLE).match(text, citation.end) if symbol is not None else None
    read = read_day(cursor, title.end()) if title is not None else None
    of = cited(OF).match(text, read[1]) if read is not None else None
    end = read_issuer(text, of.end(), joint=_is_joint(citation)) if of is not None else -1
    if symbol is None or title is None or read is None or of is None or end < 0:
        return None
    issuer = text[of.end() : end]
    if _NUMBERED.search(title.group()) or not shares_name(issuer, (body.name for body in issued_by(symbol))):
        return None
    return citation._replace(date=read[0], issuer=issuer, end=end)


def _by(cursor: Cursor, citation: Citation) -> Citation | None:
    of = cited(OF).match(cursor.text, citation.end)
    end = read_issuer(cursor.text, of.end(), joint=_is_joint(citation)) if of is not None else -1
    if of is None or end < 0 or _is_of_other(cursor, citation, of.end(), end):
        return None
    return citation._replace(issuer=cursor.text[of.end() : end], end=end)


def _is_joint(citation: Citation) -> bool:
    """Whether several bodies have issued the act together."""
    return not documents().joint.isdisjoint((citation.type.value, *_LETTERS.findall(citation.symbol or "")))


def _is_of_other(cursor: Cursor, citation: Citation, start: int, end: int) -> bool:
    """Whether an issuer is that of another act, in whose title this one stands: no law is one of the Government."""
    if cursor.whole:
        return False
    issued_by = documents().issued_by
    letters = _LETTERS.findall(citation.symbol or "")
    bodies = issued_by.get(citation.type.value) or (issued_by.get(letters[-1]) if letters else None)
    return bodies is not None and bodies.search(cursor.text, start, end) is None


def _term(cursor: Cursor, citation: Citation) -> Citation | None:
    opening = cited(_TERM).match(cursor.text, citation.end)
    read = read_ordinal(cursor, opening.end()) if opening is not None else None
    if opening is None or read is None:
        return None
    end = closed(cursor.text, read[1], opening["bracket"])
    return citation._replace(term=read[0], end=end) if end >= 0 else None


def _year(cursor: Cursor, citation: Citation) -> Citation | None:
    match = cited(IN_YEAR).match(cursor.text, citation.end)
    return None if match is None else citation._replace(year=int(match["year"]), end=match.end())


def with_provisions(cursor: Cursor, citation: Citation) -> Citation | None:
    """The reference with the provisions behind it, unless these are of an act behind them: `Luật A, Điều 5 Luật B`."""
    text = cursor.text
    opening = cited(_PROVISIONS).match(text, citation.end)
    read = read_provisions(text, opening.end()) if opening is not None else None
    if opening is None or read is None:
        return None
    provisions, end = read
    is_heading = opening["apart"] is None and _HEADING.match(text, end) is not None
    act = documents().by_word.match(text, end + 1)
    is_other = act is not None and (text[end + 1].isupper() or act[0].named)
    if is_heading or is_other or cited(_OF_OTHER).match(text, end) is not None:
        return None
    end = closed(text, end, opening["bracket"])
    return citation._replace(provisions=provisions, end=end) if end >= 0 else None


def _with_subject(cursor: Cursor, citation: Citation) -> Citation:
    """The reference with what it is about, which is outside its span unless the text is one expression."""
    read = read_subject(cursor, citation.end)
    if read is None:
        return citation
    subject, end = read
    if cursor.whole:
        return citation._replace(subject=subject, end=end)
    return citation._replace(subject=subject, completed=(*citation.completed, "subject"))
