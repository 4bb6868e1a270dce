"""Years that a text states once and means of more than one day: asked for by `extract(…, complete_years=True)`.

The rule: a date or period without a year takes that of the nearest one with a year to its left in the same paragraph;
else that of the dateline, a line of its own with a place and a day (`Lào Cai, ngày 17/4/2024`); else the last year of
the heading, which is the first line if no mark ends it. What is compared with (`so với năm 2022`, `cùng kỳ năm 2022`)
lends no year, nor does the time stamp of a page, which may be that of a copy. Relative words (`năm nay`) and lunar days
take none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import attrs

from vn_foreign_relations.kinds.time.date import Date, Precision
from vn_foreign_relations.kinds.time.period import Period
from vn_foreign_relations.reading.record import Mention
from vn_foreign_relations.reading.value import Value
from vn_foreign_relations.tables.facts import fact_words
from vn_foreign_relations.text import Text

_UNKNOWN = "XXXX"
_REACH = 40
_FIRST_LINES = 10
_LONGEST = 80
"""A dateline has no more characters than this in front of its day."""
_DATELINE_FRONT = re.compile(r"[^\n.;:]{0,60}[,(]\s*(?:\w+\s*)?|\s*\Z")
_DATELINE_BEHIND = re.compile(r"[ \t]*(?:[)–—:.-]|\r?\n|\Z)")
_HEADING = re.compile(r"\s*([^\n]+[^\n.!?;:…])[ \t]*\r?\n")


def completed(text: str, mentions: Sequence[Mention[Value]]) -> Iterator[Mention[Value]]:
    """The mentions of a text, those without a year with the one that the rule gives them."""
    folded = Text(text)
    lent = _of_dateline(text, mentions) or _of_heading(text, mentions)
    year, end = lent, -1
    for mention in mentions:
        start = folded.position(mention.start)
        if start > end:
            year, end = lent, folded.folded.find("\n", start)
            end = len(folded.folded) if end < 0 else end
        own = _year(text, mention)
        if own is not None:
            year = own
        yield mention if year is None else _with_year(mention, year)


def _with_year(mention: Mention[Value], year: str) -> Mention[Value]:
    value = mention.value
    if not isinstance(value, Date | Period) or value.relative is not None or _UNKNOWN not in value.edtf:
        return mention
    if isinstance(value, Date) and value.calendar is not None:
        return mention
    whole = _in_year(value, year)
    return mention if whole is None else attrs.evolve(mention, value=whole, completed=(*mention.completed, "year"))


def _in_year(value: Date | Period, year: str) -> Date | Period | None:
    """The value in a year; of a range that would run backwards, the start in the year before. None for no such day."""
    edtf = value.edtf.replace(_UNKNOWN, year)
    for written in (edtf, edtf.replace(year, str(int(year) - 1), 1)):
        try:
            return attrs.evolve(value, edtf=written)
        except ValueError:
            if isinstance(value, Date) or "/" not in value.edtf:
                return None
    return None


def _year(text: str, mention: Mention[Value]) -> str | None:
    """The year that a date or the end of a period states, if it lends it."""
    value = mention.value
    if isinstance(value, Period):
        value = value.end or value.start or value
    if not isinstance(value, Date) or value.year is None or value.clock is not None:
        return None
    before = text[max(0, mention.start - _REACH) : mention.start]
    return None if fact_words().bases.search(before) else f"{value.year:04}"


def _of_dateline(text: str, mentions: Sequence[Mention[Value]]) -> str | None:
    head = sum(map(len, text.splitlines(keepends=True)[:_FIRST_LINES]))
    for mention in mentions:
        value = mention.value
        start = text.rfind("\n", max(0, mention.start - _LONGEST), mention.start) + 1
        if mention.start >= head:
            return None
        if not isinstance(value, Date) or value.precision is not Precision.DAY or value.year is None or value.clock:
            continue
        if _DATELINE_FRONT.fullmatch(text[start : mention.start]) and _DATELINE_BEHIND.match(text, mention.end):
            return f"{value.year:04}"
    return None


def _of_heading(text: str, mentions: Sequence[Mention[Value]]) -> str | None:
    heading = _HEADING.match(text)
    if heading is None:
        return None
    told = [_year(text, mention) for mention in mentions if mention.end <= heading.end(1)]
    return next((year for year in reversed(told) if year is not None), None)
