"""Phrases and what they mean, matched word by word at a position of a text."""

import re
from collections.abc import Iterable, Mapping
from string import capwords
from typing import Generic, TypeVar

from vn_foreign_relations.tables.spelling import variants

T = TypeVar("T")

WORD = re.compile(r"[^\W\d_]+")
"""A run of letters of any script: one Vietnamese syllable, one foreign word."""


_SEPARATOR_AND_WORD = re.compile(r"[ -]([^\W\d_]+)")
_NAME = re.compile(r"\{([a-z_]+)\}")


def pattern(phrases: Iterable[str]) -> "re.Pattern[str]":
    """A pattern for phrases with marks in them (`Phòng, chống thiên tai`), in every spelling and case."""
    return re.compile(rf"{choice(phrases)}(?!\w)", re.IGNORECASE)


def choice(phrases: Iterable[str]) -> str:
    """The part of a pattern that matches the longest of the phrases, in every spelling and case."""
    spelled = {spelling for phrase in phrases for spelling in variants(phrase.lower())}
    return rf"(?i:{'|'.join(map(re.escape, sorted(spelled, key=len, reverse=True)))})"


def built(template: str, words: Mapping[str, Iterable[str]]) -> "re.Pattern[str]":
    """A pattern with spaces for people to read, in which `{name}` stands for one of the phrases of that name."""
    return re.compile(_NAME.sub(lambda name: choice(words[name[1]]), template), re.VERBOSE)


def standing(phrases: Iterable[str]) -> "re.Pattern[str]":
    """A pattern to search for phrases with: none starts within a word."""
    return re.compile(rf"(?<!\w){pattern(phrases).pattern}", re.IGNORECASE)


def swift(phrases: Iterable[str]) -> "re.Pattern[str]":
    """The same for long texts: it looks for first letters before anything else, with four cases of each phrase."""
    spelled = {spelling for phrase in phrases for spelling in variants(phrase.lower())}
    cases = (str.lower, str.capitalize, capwords, str.upper)
    cased = {case(spelling) for spelling in spelled for case in cases}
    tails: dict[str, list[str]] = {}
    for form in sorted(cased, key=len, reverse=True):
        tails.setdefault(form[0], []).append(re.escape(form[1:]))
    parts = (rf"{first}(?<!\w{first})(?:{'|'.join(tails[first])})(?!\w)" for first in sorted(tails))
    return re.compile("|".join(parts))


def ending(phrases: Iterable[str]) -> "re.Pattern[str]":
    """A pattern to search for the longest of the phrases that a text ends with."""
    return re.compile(rf"(?<!\w){pattern(phrases).pattern}[ ,]*\Z", re.IGNORECASE)


class Vocabulary(Generic[T]):
    """Phrases with a value each; looked up without regard to case, tone placement and `i`/`y`."""

    __slots__ = ("_next", "_value")

    def __init__(self, entries: Iterable[tuple[str, T]] = ()) -> None:
        self._next: dict[str, Vocabulary[T]] = {}
        self._value: T | None = None
        for phrase, value in entries:
            for spelling in variants(phrase.lower().replace("-", " ")):
                node = self
                for word in spelling.split(" "):
                    node = node._next.setdefault(word, Vocabulary())
                node._value = value

    def match(self, text: str, position: int) -> tuple[T, int] | None:
        """The value of the longest phrase that starts at `position`, and where that phrase ends.

        The words stand one space or one hyphen apart.
        """
        word = WORD.match(text, position)
        return None if word is None else self.match_from(text, word.group().lower(), word.end())

    def match_from(self, text: str, word: str, end: int) -> tuple[T, int] | None:
        """The same, where the first word is known, in lower case, and its end."""
        node = self._next.get(word)
        found: tuple[T, int] | None = None
        while node is not None:
            if node._value is not None:
                found = node._value, end
            if not node._next:
                break
            match = _SEPARATOR_AND_WORD.match(text, end)
            if match is None:
                break
            end = match.end()
            node = node._next.get(match.group(1).lower())
        return found

    @property
    def first_words(self) -> frozenset[str]:
        """The words that a phrase can start with, in lower case."""
        return frozenset(self._next)
