"""The text of an agreement itself: the same record from its title, its articles and its last words.

It is taken for one where a title names an instrument and the parties behind `giữa`, articles follow, and a clause says
how long the instrument is in force.
"""

from __future__ import annotations

import re
from itertools import takewhile

from vn_foreign_relations.kinds.time.date import Date
from vn_foreign_relations.kinds.time.period import Period
from vn_foreign_relations.names.places import country
from vn_foreign_relations.records.agreements.draft import Draft, Signatory
from vn_foreign_relations.records.agreements.model import Status
from vn_foreign_relations.records.agreements.parties import listed
from vn_foreign_relations.records.agreements.scene import Scene
from vn_foreign_relations.records.agreements.terms import with_terms
from vn_foreign_relations.records.clauses import Sentence
from vn_foreign_relations.records.passage import Passage
from vn_foreign_relations.tables.agreements import agreement_words
from vn_foreign_relations.tables.countries import countries
from vn_foreign_relations.tables.roles import Role

_LINE = re.compile(r"[^\n]+")
_ITEM = re.compile(r"^[0-9]+[.)] ?([^\n]+?)[;.,]?$", re.MULTILINE)
_LIST = re.compile(r"[^\n]{0,60}:\n((?:[0-9]+[.)] ?[^\n]+\n?)+)")
_HEADING = re.compile(r"^ *([0-9]{1,2})[.)] ?([^:;.\n]{2,80}):", re.MULTILINE)
_TITLE_WITHIN = 1500
"""How far from the start of the text the title may stand, in characters."""
_TITLE_LINES = 8


def own_text(passage: Passage) -> Draft | None:
    """The record of the agreement whose text this is; None for any other text."""
    words, text = agreement_words().terms, passage.text
    article = words.article.search(text) if any(stem in text for stem in words.article_stems) else None
    if article is None:
        return None
    lines = list(_LINE.finditer(text, 0, min(_TITLE_WITHIN, article.start())))
    for number, line in enumerate(lines):
        found = _titled(passage, [match.span() for match in lines[number : number + _TITLE_LINES]])
        if found is not None and _is_in_force(passage, found, article.start()):
            period = next(
                iter(passage.of(Period, line.start(), lines[min(number + _TITLE_LINES, len(lines)) - 1].end())), None
            )
            found.period = period
            _with_clauses(passage, found, article.start())
            return found
    return None


def _is_in_force(passage: Passage, found: Draft, articles: int) -> bool:
    """Whether an article says of the instrument of the title that it is in force, with `này` or without."""
    assert found.instrument is not None
    head = passage.text[slice(*found.instrument)].split()[0]
    pattern = re.compile(rf"(?<!\w){re.escape(head)}[^.\n]{{0,60}} {agreement_words().terms.force}", re.IGNORECASE)
    return pattern.search(passage.text, articles) is not None


def _titled(passage: Passage, lines: list[tuple[int, int]]) -> Draft | None:
    """The agreement that a title names: its lines, in capitals where the first is, are read as one; else all."""
    start, end = lines[0]
    if agreement_words().objects.match(passage.text, end - len(passage.text[start:end].lstrip())) is None:
        return None
    in_capitals = list(takewhile(lambda span: passage.text[slice(*span)].isupper(), lines))
    return _read_title(passage, in_capitals or lines[:1]) or _read_title(passage, lines)


def _read_title(passage: Passage, lines: list[tuple[int, int]]) -> Draft | None:
    """The agreement that some lines of a title name."""
    start, end = lines[0][0], lines[-1][1]
    title, lands = _without_lands(passage.text, lines)
    sentence = Sentence(passage.text[:start] + title, start, end, [])
    if not sentence.items or not sentence.items[0].roles & Role.INSTRUMENT:
        return None
    scene = Scene(sentence)
    between = next((n for n, item in enumerate(sentence.items) if item.roles & Role.BETWEEN), None)
    parties = listed(scene, between + 1, len(sentence.items)) if between is not None else None
    if between is None or parties is None or len(parties.names) < 2:
        return None
    signatories = [Signatory(sentence, name) for name in parties.names]
    for signatory in signatories:
        signatory.name.country = signatory.name.country or lands.get(signatory.span[1])
    about_words = agreement_words().about_words
    behind = next(n for n, item in enumerate(sentence.items) if n == between or sentence.phrase(item) in about_words)
    first = sentence.items[behind].start
    return Draft(
        start, end, Status.SIGNED, sentence, instrument=(start, start + len(title[: first - start].rstrip())),
        type=sentence.items[0].type, parties=signatories,
    )  # fmt: skip


def _without_lands(text: str, lines: list[tuple[int, int]]) -> tuple[str, dict[int, str]]:
    """A title on one line with blanks for lines that only name a State, and its code by where the line before ends."""
    title, lands = "", dict[int, str]()
    for number, (start, end) in enumerate(lines):
        line = text[start:end]
        front, _, last = line.rpartition(" ")
        state = front if last.lower() in agreement_words().roles[Role.AND] else line  # `VƯƠNG QUỐC CAMPUCHIA | VÀ`
        words = state.lower().split()
        is_state = any(" ".join(words[:size]) in countries().states for size in range(1, len(words)))
        land = country(state) if number and is_state else None
        if land is not None:
            lands[lines[number - 1][1]] = land
            line = " " * len(state) + line[len(state) :]
        title += " " * (start - lines[0][0] - len(title)) + line
    return title, lands


def _with_clauses(passage: Passage, found: Draft, articles: int) -> None:
    """Fill in day and place of its last words, and the terms of its articles."""
    text, words = passage.text, agreement_words().terms
    done = list(words.done_at.finditer(text, articles))
    if done:
        start = done[-1].start()
        end = text.find("\n", start)
        end = end if end >= 0 else len(text)
        scene = Scene(Sentence(text, start, end, passage.within(start, end)))
        found.place = scene.first_place(0, len(scene.items))
        found.when = next(iter(passage.of(Date, start, end)), None)
        if found.when is not None:
            found.reach(found.when.start, found.when.end)
    areas = next(
        (m for m in (_LIST.match(text, a.end()) for a in words.content_words.finditer(text, articles)) if m), None
    )
    if areas is not None:
        found.fields = [item.span(1) for item in _ITEM.finditer(text, *areas.span(1))]
    else:
        headed = (_headings(text, match.end()) for match in words.content_words.finditer(text, articles))
        found.fields = next(filter(None, headed), [])
    with_terms(passage, found, articles, len(text))


def _headings(text: str, start: int) -> list[tuple[int, int]]:
    """What numbered items behind the heading of an article begin with: `1. | Thương mại biên giới | : …`."""
    line = text.find("\n", start)
    if line < 0 or text[start:line].strip():
        return []
    counted = enumerate(_HEADING.finditer(text, line), 1)
    return [match.span(2) for number, match in takewhile(lambda row: int(row[1][1]) == row[0], counted)]
