"""What one reference says, and what may stand behind its number or name.

    tail = {[","] "ngày" day | "của" issuer | [","] "khóa" number | "năm" year} ["về" subject]

A day behind a comma is the next clause's where a name follows it: `Chỉ thị số 41, ngày 25/2/2011, Ban Thường vụ … đã`.
"""

from __future__ import annotations

import datetime
from typing import NamedTuple

from vn_foreign_relations.figures.ordinals import read_ordinal
from vn_foreign_relations.kinds.documents.issuer import read_issuer
from vn_foreign_relations.kinds.documents.provision import Provision
from vn_foreign_relations.kinds.time.moment import read_moment
from vn_foreign_relations.reading.cursor import Cursor
from vn_foreign_relations.tables.documents import DocumentType, cited
from vn_foreign_relations.tables.spelling import CAPITAL

DAY = r"(?P<comma>,)? \ ? (?P<bracket>\()? (?={day}\ )"
OF = r",?\ {of}\ (?=\w)"
IN_YEAR = r"\ {year}\ (?P<year>(?:19|20)[0-9]{2})(?![0-9])"
_CLAUSE = r",\ ? (?: (?:{persons}|{province})(?!\w) | (?P<letter>[^\W\d_]) )"
_TERM = r",?\ ? (?P<bracket>\()? {term}\ (?=[0-9IVX])"
_SUBJECT = r",?\ ?{about}\ (?=\S)"
_SUBJECT_ENDS = rf"[.;:)\n] | (?:,?\ {{and}}\ |,\ )(?=[{CAPITAL}][^\W\d_]+\ [^\W\d_]+\ (?:{{number}}\b|[0-9])) | \Z"
_LONGEST_SUBJECT = 300
"""In running text one that goes on is cut in front of the word that ends behind so many characters."""
_QUOTES = {"“": "”", '"': '"', "«": "»"}


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
    while True:
        further = (
            (_day(cursor, found) if found.date is None else None)
            or (_by(cursor, found) if found.issuer is None else None)
            or (_term(cursor, found) if found.term is None else None)
            or (_year(cursor, found) if found.year is None and found.date is None else None)
        )
        if further is None:
            return _with_subject(cursor, found)
        found = further


def read_day(cursor: Cursor, position: int) -> tuple[datetime.date, int] | None:
    """The whole date at `position`, and where it ends."""
    read = read_moment(cursor, position)
    if read is None or read[0].amiss or read[0].lunar or not (read[0].day.isdecimal() and read[0].year.isdecimal()):
        return None
    return datetime.date(int(read[0].year), int(read[0].sub), int(read[0].day)), read[1]


def _day(cursor: Cursor, citation: Citation) -> Citation | None:
    text = cursor.text
    opening = cited(DAY).match(text, citation.end)
    read = read_day(cursor, opening.end()) if opening is not None else None
    if opening is None or read is None:
        return None
    clause = cited(_CLAUSE).match(text, read[1]) if opening["comma"] else None
    if clause is not None and (clause["letter"] is None or clause["letter"].isupper()):
        return None
    end = _closed(text, read[1], opening["bracket"])
    return citation._replace(date=read[0], end=end) if end >= 0 else None


def _closed(text: str, end: int, bracket: str | None) -> int:
    """The end with the bracket that closes an open one; -1 where that stays open."""
    if bracket is None:
        return end
    return end + 1 if text[end : end + 1] == ")" else -1


def _by(cursor: Cursor, citation: Citation) -> Citation | None:
    of = cited(OF).match(cursor.text, citation.end)
    end = read_issuer(cursor.text, of.end()) if of is not None else -1
    return citation._replace(issuer=cursor.text[of.end() : end], end=end) if of is not None and end >= 0 else None


def _term(cursor: Cursor, citation: Citation) -> Citation | None:
    opening = cited(_TERM).match(cursor.text, citation.end)
    read = read_ordinal(cursor, opening.end()) if opening is not None else None
    if opening is None or read is None:
        return None
    end = _closed(cursor.text, read[1], opening["bracket"])
    return citation._replace(term=read[0], end=end) if end >= 0 else None


def _year(cursor: Cursor, citation: Citation) -> Citation | None:
    match = cited(IN_YEAR).match(cursor.text, citation.end)
    return None if match is None else citation._replace(year=int(match["year"]), end=match.end())


def _with_subject(cursor: Cursor, citation: Citation) -> Citation:
    """The reference with what it is about, up to where that surely ends. A heuristic: see docs/documents.md."""
    text = cursor.text
    opening = cited(_SUBJECT).match(text, citation.end)
    if opening is None:
        return citation
    start = opening.end()
    limit = len(text) if cursor.whole else start + _LONGEST_SUBJECT
    closing = _QUOTES.get(text[start])
    if closing is not None:
        end = text.find(closing, start + 1, limit)
        start += 1
    else:
        ends = cited(_SUBJECT_ENDS).search(text, start, limit)
        end = ends.start() if ends is not None else -1
        if end == limit and text[limit : limit + 1].isalnum():
            end = text.rfind(" ", start, limit)
    subject = " ".join(text[start:end].split()) if end > start else ""
    if not subject or any(quote in subject for quotes in _QUOTES.items() for quote in quotes):
        return citation
    if cursor.whole:
        return citation._replace(subject=subject, end=end + (closing is not None))
    return citation._replace(subject=subject, completed=(*citation.completed, "subject"))
