"""The text of an agreement itself: the same record from its title, its articles and its last words.

It is taken for one where a title names an instrument and the parties behind `giữa`, articles follow, and a clause says
how long `Thỏa thuận này` is in force.
"""

from __future__ import annotations

import re
from itertools import takewhile

import attrs

from vn_foreign_relations.kinds.time.date import Date
from vn_foreign_relations.kinds.time.period import Period
from vn_foreign_relations.records.agreements.circumstances import Circumstances
from vn_foreign_relations.records.agreements.model import Agreement, Source
from vn_foreign_relations.records.agreements.party import Party
from vn_foreign_relations.records.agreements.report import BETWEEN, Report, edtf
from vn_foreign_relations.records.agreements.terms import Terms
from vn_foreign_relations.tables.agreements import agreement_words

_LINE = re.compile(r"[^\n]+")
_ARTICLE = re.compile(r"^(?:Điều|ĐIỀU) (?:1|I)\b", re.MULTILINE)
_OF_THIS = re.compile(r" này[^.\n]{0,40} (?:hiệu lực|giá trị)", re.IGNORECASE)
_DONE_AT = re.compile(r"(?<!\w)(?:làm|ký|lập|ký kết)(?!\w)[^\n]{0,60}?(?<!\w)tại ", re.IGNORECASE)
_AREAS = re.compile(r"(?:lĩnh vực|nội dung)[^\n]{0,60}:\n((?:[0-9]+[.)] ?[^\n]+\n?)+)", re.IGNORECASE)
_ITEM = re.compile(r"^[0-9]+[.)] ?([^\n]+?)[;.,]?$", re.MULTILINE)
_TITLE_WITHIN = 1500
"""How far from the start of the text the title may stand, in characters."""
_TITLE_LINES = 8


def own_text(report: Report) -> Agreement | None:
    """The record of the agreement whose text this is; None for any other text."""
    article = _ARTICLE.search(report.text)
    if article is None or _OF_THIS.search(report.text, article.start()) is None:
        return None
    lines = list(_LINE.finditer(report.text, 0, min(_TITLE_WITHIN, article.start())))
    for number, line in enumerate(lines):
        found = _titled(report, line.start(), [match.span() for match in lines[number : number + _TITLE_LINES]])
        if found is not None:
            return _with_clauses(report, found, article.start())
    return None


def _titled(report: Report, start: int, lines: list[tuple[int, int]]) -> Agreement | None:
    """The agreement that a title names: its lines, in capitals where the first is, are read as one."""
    read = agreement_words().instruments.match(report.text, start)
    if read is None:
        return None
    in_capitals = list(takewhile(lambda span: report.text[slice(*span)].isupper(), lines))
    taken = in_capitals or lines[:1]
    title, places = report.on_one_line(taken)
    between = BETWEEN.search(title)
    parties = report.list_from(title, between.end(), len(title)) if between is not None else []
    if between is None or len(parties) < 2:
        return None

    def words(start: int, end: int) -> str:
        return report.words(places[start], places[end - 1] + 1)

    period = report.first(Period, start, lines[-1][1])
    return Agreement(
        start=start,
        end=taken[-1][1],
        instrument=words(0, between.start()),
        instrument_type=read[0],
        parties=tuple(Party(words(party.start, party.name_end), party.country) for party in parties),
        period=edtf(period),
        sources=(Source("period", period),) if period is not None else (),
    )


def _with_clauses(report: Report, found: Agreement, articles: int) -> Agreement:
    """The agreement with day and place of its last words, and the terms of its articles."""
    done = list(_DONE_AT.finditer(report.text, articles))
    if done:
        start = done[-1].start()
        end = report.text.find("\n", start)
        end = end if end >= 0 else len(report.text)
        where = Circumstances(report, start, end).place(start, end)
        day = report.first(Date, start, end)
        found = attrs.evolve(
            found,
            place=report.words(where.name_start, where.end) if where is not None else None,
            signed=edtf(day),
            end=max(found.end, day.end if day is not None else 0),
            sources=(*found.sources, *([Source("signed", day)] if day is not None else ())),
        )
    areas = _AREAS.search(report.text, articles)
    if areas is not None:
        items = _ITEM.finditer(report.text, *areas.span(1))
        found = attrs.evolve(found, fields=tuple(report.words(*item.span(1)) for item in items))
    return Terms(report, articles, len(report.text)).of(found)
