"""What a document is about, `về …`, up to where that surely ends. A heuristic: see docs/documents.md."""

from __future__ import annotations

from vn_foreign_relations.reading.cursor import Cursor
from vn_foreign_relations.tables.documents import cited
from vn_foreign_relations.tables.spelling import CAPITAL, CAPITALS

_SUBJECT = r",?\ ?{about}\ (?=\S)"
_ENDS = rf"""[;:)\n] | \.(?!\d) | \ \((?={{hereafter}}) |
    (?:,?\ {{and}}\ |,\ )(?=[{CAPITAL}][^\W\d_]+\ [^\W\d_]+\ (?:{{number}}\b|[0-9])) |
    ,\ (?=(?:{{setting}}\ [^,.;:\n]+,\ )?(?:{{actor}}\ |[{CAPITALS}])[^,.;:\n]*\ {{aspect}}\ ) | \Z"""
"""A mark, the next document, or a clause that says what somebody did: `…, UBND tỉnh đã ban hành`."""
_LONGEST = 300
"""In running text one that goes on is cut in front of the word that ends behind so many characters."""
_QUOTES = {"“": "”", '"': '"', "«": "»"}


def read_subject(cursor: Cursor, position: int) -> tuple[str, int] | None:
    """The subject of the reference that ends at `position`, and where it ends; None where none stands there."""
    text = cursor.text
    opening = cited(_SUBJECT).match(text, position)
    if opening is None:
        return None
    start = opening.end()
    limit = len(text) if cursor.whole else start + _LONGEST
    closing = _QUOTES.get(text[start])
    if closing is not None:
        end = text.find(closing, start + 1, limit)
        start += 1
    else:
        end = _subject_end(text, start, limit)
    subject = " ".join(text[start:end].split()) if end > start else ""
    if not subject or any(quote in subject for quotes in _QUOTES.items() for quote in quotes):
        return None
    return subject, end + (closing is not None)


def _subject_end(text: str, start: int, limit: int) -> int:
    """Where a subject without quotes ends: behind no bracket that is open, and within no word."""
    ends = cited(_ENDS).search(text, start, limit)
    while ends is not None and ends.group() == ")" and _is_open(text, start, ends.start()):
        ends = cited(_ENDS).search(text, ends.end(), limit)
    end = ends.start() if ends is not None else -1
    if end == limit and text[limit : limit + 1].isalnum():
        end = text.rfind(" ", start, limit)
    return text.rfind("(", start, end) if _is_open(text, start, end) else end


def _is_open(text: str, start: int, end: int) -> bool:
    """Whether a bracket is open at the end."""
    return text.count("(", start, end) > text.count(")", start, end)
