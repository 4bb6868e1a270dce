"""Finding values in a folded text: where expressions may start, which kinds read there, which reading stands."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

import ahocorasick_rs
import regex

from vn_foreign_relations.catalogue import KINDS
from vn_foreign_relations.figures.figure import Figure, read_figure
from vn_foreign_relations.figures.measured import Figured
from vn_foreign_relations.figures.prose import opens_figure
from vn_foreign_relations.gate import lines_of
from vn_foreign_relations.kinds.number import Number
from vn_foreign_relations.reading.cursor import Cursor, Refusal
from vn_foreign_relations.reading.value import Reading, Value
from vn_foreign_relations.tables.calendar import Template
from vn_foreign_relations.tables.owners import behind_numbers
from vn_foreign_relations.tables.spelling import SMALL, variants
from vn_foreign_relations.tables.stems import StemKind, stems
from vn_foreign_relations.tables.vocabulary import WORD
from vn_foreign_relations.text import GROUP_SPACE

_NUMBERS = regex.compile(
    rf"(?<![0-9A-CE-OQSU-XZ.@#&%\\_{GROUP_SPACE}]|[0-9][/:,-]|\w\+)"
    r"[0-9]+(?:[.,][0-9]+)*"
    r"(?![0-9_@\\=#]|/(?! ?\n?[0-9])|[.,:][0-9]|-[A-Z]|[a-f][0-9])"
)
"""Digits that are no part of a longer number, a code, a path or a clock, and not within a date. The set of digits and
lookarounds leave the search as fast as one for bare digits; what it lets through, the reader of figures judges."""


Note = Callable[[int, type[Value], Reading[Value] | Refusal, bool], None]
"""What is told of each reading: its anchor, its kind, what it gave, whether running text means it."""


def scan(
    text: str,
    kinds: frozenset[type[Value]] = frozenset(KINDS),
    note: Note | None = None,
    *,
    found: Anchors | None = None,
) -> Iterator[Reading[Value]]:
    """What the kinds read in a folded text, left to right; of readings that compete the longest.

    Lines that can hold none of `kinds` are passed over. `note` is told of every reading, of those too that do not stand
    in the end. `found` are the anchors of the text, where they are known.
    """
    cursor = Cursor(text)
    own = (found or find_anchors(text)).own
    anchors = sorted(own)
    lines = lines_of(text, kinds)
    if lines is not None:
        anchors = [
            anchor
            for start, end in lines
            for anchor in anchors[bisect_left(anchors, start) : bisect_left(anchors, end)]
        ]
    refused = 0
    for anchor in anchors:
        if anchor < cursor.reached or anchor < refused:
            continue
        result = _read(cursor, anchor, own[anchor], note)
        if isinstance(result, Refusal):
            refused = result.end
        elif result is not None:
            for reading in (result, *result.more):
                if _may_stand(cursor, reading):
                    cursor.reached = reading.end
                    yield reading


def _read(cursor: Cursor, anchor: int, own: _Own, note: Note | None) -> Reading[Value] | Refusal | None:
    """The reading at an anchor: of the kinds that read there by themselves, or else of a figure with its unit."""
    kinds, may_be_figure = own
    best = _longest(cursor, anchor, kinds, note) if kinds else None
    if best is not None or not may_be_figure or not opens_figure(cursor, anchor, cursor.reached):
        return best
    figure = read_figure(cursor, anchor)
    if isinstance(figure, Figure):
        return _complete(cursor, anchor, figure, note)
    if figure is not None and note is not None:
        note(anchor, Number, figure, False)
    return figure


def _complete(cursor: Cursor, anchor: int, figure: Figure, note: Note | None) -> Reading[Value] | Refusal | None:
    """The reading of the first kind that has the unit of a figure and that running text means."""
    for kind in _figured(figure):
        result = kind._complete(cursor, figure)
        if result is None:
            continue
        meant = not isinstance(result, Refusal) and kind._is_meant(cursor, figure, result)
        if note is not None:
            note(anchor, kind, result, meant)
        if meant or isinstance(result, Refusal):
            return result
    return None


def _may_stand(cursor: Cursor, reading: Reading[Value]) -> bool:
    """Whether a reading starts behind the last one and does not end within a character."""
    follower = cursor.text[reading.end : reading.end + 1]
    return reading.start >= cursor.reached and (follower < _FIRST_MARK or not _MARK.match(follower))


_FIRST_MARK = "\u0300"
_MARK = regex.compile(r"\p{M}")
"""A mark that no letter composes with: what ends in front of it ends within a character."""


def _longest(
    cursor: Cursor, anchor: int, kinds: tuple[type[Value], ...], note: Note | None
) -> Reading[Value] | Refusal | None:
    """The longest reading; where there is none, the refusal that goes furthest."""
    best: Reading[Value] | None = None
    refusal: Refusal | None = None
    for kind in kinds:
        result = kind._read(cursor, anchor)
        if result is None:
            continue
        meant = not isinstance(result, Refusal) and kind._in_prose(cursor, anchor, result)
        if note is not None:
            note(anchor, kind, result, meant)
        if isinstance(result, Refusal):
            refusal = result if refusal is None or result.end > refusal.end else refusal
        elif meant:
            best = result if best is None or result.end - result.start > best.end - best.start else best
    return best or refusal


def _figured(figure: Figure) -> tuple[type[Figured], ...]:
    """The kinds that the words around a figure allow; all where a currency may stand in front."""
    if not figure.before.islower():
        return _FIGURED
    by_unit = _by_unit()
    return by_unit[None] if not figure.word and figure.bare else by_unit.get(figure.word, by_unit[None])


_FIGURED = tuple(kind for kind in KINDS if issubclass(kind, Figured))


@cache
def _by_unit() -> dict[str | None, tuple[type[Figured], ...]]:
    """The kinds that share a figure, by the word behind it; under None those that take any word."""
    words = {kind: kind._unit_words() for kind in _FIGURED}
    known: frozenset[str | None] = frozenset([None]).union(*(owned or () for owned in words.values()))
    return {word: tuple(k for k, owned in words.items() if owned is None or word in owned) for word in known}


_Own = tuple[tuple[type[Value], ...], bool]
"""The kinds that read by themselves at an anchor, and whether it may be a figure instead."""
_FIGURE: _Own = ((), True)
_OWN = tuple(kind for kind in KINDS if not issubclass(kind, Figured))
_DATED = tuple(kind for kind in KINDS if kind._at_dates)
_DATE: _Own = (_DATED, False)
_DATE_OR_FIGURE: _Own = (_DATED, True)
_MAY_BE_RANGE = Template(r" ?- ?[0-9]| $until (?:$day )?[0-9]| $month(?: (?=[0-9]|(?!$year)\w)| ?/ ?[12])", re.NOFLAG)
_DOTTED = re.compile(r"[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{4}")
_DOTTED_PAIR = re.compile(r"[0-9]{1,2}\.[0-9]{1,2}")
_YEAR_DIGITS = 4
_NO_END = "9999-"
"""The year in which databases let end what has no end."""


class Stem(NamedTuple):
    """A word that may tell of a signing, by its place in the folded text."""

    start: int
    end: int
    kind: StemKind


class Anchors(NamedTuple):
    """Where a folded text may say something."""

    own: Mapping[int, _Own]
    """Where an expression may be read, at numbers in digits and at words that start one, and what reads there."""
    stems: Sequence[Stem]
    """Words that may tell of a signing, which the same pass over the text finds."""


def find_anchors(text: str) -> Anchors:
    """Where a folded text may say something."""
    own: dict[int, _Own] = {}
    found: list[Stem] = []
    for match in _NUMBERS.finditer(text):
        start, end = match.span()
        own[start] = _looks_like(text, start, end)
    automaton, keywords = _keywords()
    for pattern, start, end in automaton.find_matches_as_indexes(text):
        keyword = keywords[pattern]
        if keyword.is_mark:
            digits = _BEFORE_MARK.search(text, max(0, start - _LONGEST_NUMBER), start)
            if digits is not None:
                own[digits.start()] = keyword.own
        elif start and text[start - 1].isalnum():
            continue
        elif keyword.stem is not None:
            if not text[end : end + 1].isalnum():
                found.append(Stem(start, end, keyword.stem))
        else:
            reads = _starting(text, start, end, keyword)
            if reads is not None:
                own[start + keyword.offset if reads[1] else start] = reads
    return Anchors(own, found)


def _starting(text: str, start: int, end: int, keyword: _Keyword) -> _Own | None:
    """What reads at a word that starts an expression; None where what stands behind it goes on with none."""
    ahead, followers = keyword.ahead, keyword.followers
    if ahead is not None and ahead.match(text, end) is None:
        return None
    if followers is None and not keyword.is_number:
        return keyword.own
    may_be_own = keyword.own if keyword.own[0] else None
    if text[end : end + 1].isdecimal():
        return may_be_own
    word = WORD.match(text, end)
    following = word.group().lower() if word is not None else ""
    is_own = followers is None or following in followers
    if keyword.is_number and following in behind_numbers() and not (start > 1 and text[start - 2].isdecimal()):
        return (keyword.own[0], True) if is_own and not keyword.offset else _FIGURE
    return may_be_own if is_own else None


def _looks_like(text: str, start: int, end: int) -> _Own:
    """What reads at digits, by their length and what follows."""
    length, follower = end - start, text[end : end + 1]
    if follower == "/" or text[end : end + 2] == " /":
        return _DATE
    if length == _YEAR_DIGITS and "." not in text[start:end]:
        return _DATE_OR_FIGURE if text[start] in "12" or text.startswith(_NO_END, start) else _FIGURE
    if length <= 2:
        may_be_range = follower in ("-", " ") and _MAY_BE_RANGE.match(text, end)
        return _DATE_OR_FIGURE if may_be_range or follower == "T" else _FIGURE
    if length <= _LONGEST_PAIR:
        return _DATE_OR_FIGURE if _DOTTED_PAIR.fullmatch(text, start, end) else _FIGURE
    return _DATE if length >= _SHORTEST_DATE and _DOTTED.fullmatch(text, start, end) else _FIGURE


_LONGEST_PAIR = len("31.12")
_SHORTEST_DATE = len("1.1.2024")
_BEFORE_MARK = re.compile(rf"(?<![\w/.,-])[0-9]{{1,5}}[{SMALL}]?(?:[/-](?:19|20)[0-9]{{2}}|/[0-9]{{2}})?\Z")
_LONGEST_NUMBER = len("12345a/2024") + 1


class _Keyword(NamedTuple):
    """What a word that starts an expression tells."""

    offset: int
    """Where a number word stands in a phrase: `hơn chục`."""
    own: _Own
    """The kinds that read by themselves there, and no figure."""
    followers: frozenset[str] | None
    """The words, besides digits, that must follow for those kinds; None where any may."""
    ahead: re.Pattern[str] | None
    """What must stand behind it, where all those kinds want the same."""
    is_number: bool
    is_mark: bool = False
    """Letters behind the digits at which those kinds read."""
    stem: StemKind | None = None
    """Of a word that starts none, what it does where something is signed."""


@cache
def _keywords() -> tuple[ahocorasick_rs.AhoCorasick, list[_Keyword]]:
    """An automaton for the words that start an expression, and what each tells."""
    phrases: dict[str, list[type[Value]]] = {}
    for kind in KINDS:
        for phrase in kind._starts():
            phrases.setdefault(phrase, []).append(kind)
    rows: dict[str, _Keyword] = {}
    for phrase, kinds in phrases.items():
        own = tuple(kind for kind in kinds if not issubclass(kind, Figured))
        followers = (
            None
            if any(kind._followers() is None for kind in own)
            else frozenset().union(*(k._followers() or () for k in own))
        )
        is_number = len(own) < len(kinds)
        ahead = own[0]._ahead() if len(own) == 1 and not is_number else None
        keyword = _Keyword(phrase.rfind(" ") + 1 if is_number else 0, (own, False), followers, ahead, is_number)
        for spelling in _spellings(phrase):
            is_glued = phrase.endswith("/")
            rows[spelling if is_glued else f"{spelling} "] = keyword
            if own and not is_glued:
                rows[f"{spelling}\n"] = keyword
    for word, kind_of_stem in stems().items():
        rows |= dict.fromkeys(_spellings(word), _Keyword(0, ((), False), None, None, False, stem=kind_of_stem))
    rows |= {mark: _Keyword(0, ((kind,), False), None, None, False, True) for kind in KINDS for mark in kind._marks()}
    automaton = ahocorasick_rs.AhoCorasick(
        list(rows),
        matchkind=ahocorasick_rs.MatchKind.LeftmostLongest,
        implementation=ahocorasick_rs.Implementation.DFA,
    )
    return automaton, list(rows.values())


def _spellings(phrase: str) -> Iterator[str]:
    """A phrase in small letters, with capitals where a sentence or a title has them, and in capitals."""
    for variant in variants(phrase):
        yield from (variant, variant[0].upper() + variant[1:], variant.title(), variant.upper())
