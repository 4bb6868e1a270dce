"""Words of the calendar: see calendar.toml."""

from __future__ import annotations

import re
import string
import sys
import tomllib
from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cache, cached_property
from typing import Protocol, TypeVar

from attrs import frozen

from vn_foreign_relations.tables import source
from vn_foreign_relations.tables.spelling import variants
from vn_foreign_relations.tables.vocabulary import Vocabulary

T = TypeVar("T")


class Part(StrEnum):
    """Which part of a month, a year, a century a date means; the values are those of the wire format."""

    EARLY = "early"
    MID = "mid"
    LATE = "late"


class Direction(StrEnum):
    """Which way from now a duration lies; the values are those of the wire format."""

    PAST = "past"
    FUTURE = "future"


class TimeUnit(StrEnum):
    """The unit that a relative date counts in; the values are those of the wire format."""

    YEAR = "year"
    QUARTER = "quarter"
    MONTH = "month"
    WEEK = "week"
    DAY = "day"


@frozen
class Span:
    """A unit of spans of time: so many of a designator of ISO 8601, behind the `T` of clock times or not."""

    designator: str
    factor: int
    clock: bool

    @property
    def rank(self) -> int:
        """Its place from the longest, years, to the shortest, seconds."""
        return 4 + "HMS".index(self.designator) if self.clock else "YMWD".index(self.designator)


@frozen(eq=False, repr=False)
class Calendar:
    """The words of the calendar, every spelling of each, in lower case."""

    words: Mapping[str, frozenset[str]]
    """The words of the grammar, by what they do."""
    write: Mapping[str, str]
    """The words that values are written with, by what they say."""
    months: Mapping[str, int]
    """One or two words behind `tháng`."""
    lunar_months: Mapping[str, int]
    quarters: Mapping[str, int]
    seasons: Mapping[str, int]
    """With the codes 21 to 24 of ISO 8601-2."""
    parts: Mapping[str, Part]
    parts_of_day: Mapping[str, frozenset[int]]
    """With the hours of each."""
    weekdays: Mapping[str, int]
    """With their numbers in ISO 8601, from 1 for Monday."""
    relative: Mapping[TimeUnit, Mapping[str, int]]
    days_ahead: Mapping[str, int]
    """Behind `ngày`: `ngày mai`, `ngày kia`."""
    relative_heads: Mapping[str, tuple[str, ...]]
    not_relative_after: frozenset[str]
    not_relative_before: frozenset[str]
    heads: frozenset[str]
    horizons: frozenset[str]
    bare_horizons: frozenset[str]
    licences: frozenset[str]
    idioms: frozenset[str]
    births: frozenset[str]
    year_heads: frozenset[str]
    not_parts_after: frozenset[str]
    clock_before: frozenset[str]
    spans: Vocabulary[Span]
    span_words: frozenset[str]
    """First words of the units of spans."""
    span_tails: Mapping[str, Vocabulary[bool]]
    span_compounds: Mapping[str, frozenset[str]]
    directions: Vocabulary[Direction]
    through: frozenset[str]
    one: frozenset[str]
    five: frozenset[str]


@cache
def calendar() -> Calendar:
    """The table of the calendar."""
    table = tomllib.loads(source("calendar"))
    days_ahead = _spelled(table["relative"].pop("day_ahead"))
    relative = {TimeUnit(unit): _spelled(words) for unit, words in table["relative"].items()}
    return Calendar(
        words={name: _words(words) for name, words in table["words"].items()},
        write=table["write"],
        months=_spelled(table["months"]),
        lunar_months=_spelled(table["lunar_months"]),
        quarters=_spelled(table["quarters"]),
        seasons=_spelled(table["seasons"]),
        parts=_spelled({word: Part(part) for word, part in table["parts"].items()}),
        parts_of_day=_spelled({word: _hours(*ends) for word, ends in table["parts_of_day"].items()}),
        weekdays=_spelled(table["weekdays"]),
        relative=relative,
        days_ahead=days_ahead,
        relative_heads={unit: tuple(words) for unit, words in table["relative_heads"].items()},
        not_relative_after=_words(table["not_relative"]["after"]),
        not_relative_before=_words(table["not_relative"]["before"]),
        heads=_words(table["heads"]["words"]),
        horizons=_words(table["horizons"]["words"]),
        bare_horizons=_words(table["horizons"]["bare"]),
        licences=_words(table["licences"]["words"]),
        idioms=frozenset(table["idioms"]["words"]),
        births=_words(table["births"]["words"]),
        year_heads=_words(table["year_heads"]["words"]),
        not_parts_after=_words(table["not_parts_after"]["words"]),
        clock_before=_words(table["clock"]["before"]),
        spans=Vocabulary((word, _span(code)) for word, code in table["spans"].items()),
        span_words=frozenset(word.partition(" ")[0] for word in _words(table["spans"])),
        span_tails={
            word: Vocabulary((tail, True) for tail in tails) for word, tails in _spelled(table["span_tails"]).items()
        },
        span_compounds=_spelled({word: _words(others) for word, others in table["span_compounds"].items()}),
        directions=Vocabulary((word, Direction(name)) for word, name in table["directions"].items()),
        through=_words(table["through"]["words"]),
        one=_words(table["one"]["words"]),
        five=_words(table["five"]["words"]),
    )


@cache
def words(name: str) -> frozenset[str]:
    """The words of the grammar that do what the name says, in every spelling, in lower case."""
    return calendar().words[name]


def word_for(name: str) -> str:
    """The word that writes a unit, a part, a direction, …: `tháng` for `month`."""
    return calendar().write[name]


class Template:
    """A pattern with words of the calendar in it, made on first use: `$until` stands for `đến` and `tới`.

    Besides the words of the grammar there are `$part`, `$part_of_day`, `$weekday`, `$month_word` and `$relative_year`.
    """

    def __init__(self, template: str, flags: re.RegexFlag = re.IGNORECASE) -> None:
        self._template = template
        self._flags = flags

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(string.Template(self._template).substitute(_choices()), self._flags)

    @cached_property
    def match(self) -> _At:
        """As of a compiled pattern."""
        return self._compiled.match

    @cached_property
    def search(self) -> _At:
        """As of a compiled pattern."""
        return self._compiled.search


class _At(Protocol):
    """Looks for a pattern between two places of a text."""

    def __call__(self, text: str, position: int = 0, end: int = sys.maxsize, /) -> re.Match[str] | None: ...


@cache
def _choices() -> Mapping[str, str]:
    """The pattern of each group of words, the longest first."""
    table = calendar()
    groups: dict[str, Iterable[str]] = {
        **table.words,
        "part": table.parts,
        "part_of_day": table.parts_of_day,
        "weekday": table.weekdays,
        "month_word": table.months,
        "relative_year": table.relative[TimeUnit.YEAR],
    }
    return {
        name: f"(?:{'|'.join(map(re.escape, sorted(group, key=lambda word: (-len(word), word))))})"
        for name, group in groups.items()
    }


def _words(words: Iterable[str]) -> frozenset[str]:
    return frozenset(spelling for word in words for spelling in variants(word))


def _spelled(rows: Mapping[str, T]) -> dict[str, T]:
    return {spelling: value for word, value in rows.items() for spelling in variants(word)}


def _hours(first: int, last: int) -> frozenset[int]:
    """The hours from the first to the last, if need be over midnight."""
    return frozenset(hour % 24 for hour in range(first, last + 1 + 24 * (last < first)))


def _span(code: str) -> Span:
    clock, designator = "T" in code, code[-1]
    return Span(designator=designator, factor=int(code.strip("TYMWDHS") or 1), clock=clock)
