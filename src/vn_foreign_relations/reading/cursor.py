"""The text that the grammars read, with what several kinds want to know about one place read only once."""

from __future__ import annotations

import re
from collections.abc import Callable, Container
from typing import NamedTuple, TypeVar, cast

from vn_foreign_relations.errors import Reason
from vn_foreign_relations.tables.vocabulary import WORD

T = TypeVar("T")

_LONGEST = 24
"""How far the cursor looks back for the start of a word; no Vietnamese syllable has more than seven letters."""
_OPENING = "([{\"'“‘«|:;,-"
_LINE_HEAD = re.compile(r"[ \t•·*+»<>(–-]*")
_NO_WORD = "", -1, -1
_SPACE_AND_WORD = re.compile(r" ([^\W\d_]+)")


class Refusal(NamedTuple):
    """Something that has the shape of an expression and no reading: why, and what was expected there."""

    end: int
    reason: Reason
    expected: str


class Cursor:
    """A folded text.

    `whole` says that the text is one expression that somebody asked to be read, not running prose: then a figure needs
    nothing around it, and informal spellings (`5tr`, `ba tỷ hai`) are accepted. `thousands` and `unit` are the caller's
    word on such a text: the mark that groups thousands, and the unit of figures that name none.
    """

    __slots__ = (
        "_before",
        "_once",
        "_once_key",
        "_word",
        "_word_at",
        "reached",
        "text",
        "thousands",
        "unit",
        "whole",
    )

    def __init__(self, text: str, *, whole: bool = False, thousands: str = "", unit: str = "") -> None:
        self.text: str = text
        self.whole: bool = whole
        self.thousands: str = thousands
        self.unit: str = unit
        self.reached: int = -1
        """Where the mention that was read last ends."""
        self._once: object = None
        self._once_key: tuple[Callable[..., object] | None, int] = None, -1
        self._before: dict[int, str] = {}
        self._word_at = -1
        self._word = _NO_WORD

    def once(self, reader: Callable[[Cursor, int], T], anchor: int) -> T:
        """What a reader reads at an anchor, read only once, if several kinds ask one after another."""
        key = reader, anchor
        if key == self._once_key:
            return cast(T, self._once)
        read = reader(self, anchor)
        self._once_key, self._once = key, read
        return read

    def next_word(self, position: int) -> tuple[str, int, int]:
        """The word behind the gap at `position`, in lower case, with its start and end; `""` where there is none."""
        if position != self._word_at:
            self._word_at = position
            match = _SPACE_AND_WORD.match(self.text, position)
            self._word = _NO_WORD if match is None else (match.group(1).lower(), position + 1, match.end())
        return self._word

    def next_word_is(self, position: int, words: Container[str]) -> bool:
        """Whether the word behind the gap at `position`, in lower case, is one of these."""
        return self.next_word(position)[0] in words

    def word_end(self, position: int) -> int:
        """Where the word that starts at `position` ends."""
        match = WORD.match(self.text, position)
        return position if match is None else match.end()

    def remember(self, position: int, word: str, end: int) -> None:
        """Take note of the word, in lower case, that stands behind the one space at `position` and ends at `end`."""
        self._word_at = position
        self._word = word, position + 1, end

    def word_before(self, position: int) -> str:
        """The word that ends at the space before `position`, as it is written; `""` where there is none."""
        known = self._before.get(position)
        if known is not None:
            return known
        text = self.text
        if position < 2 or text[position - 1] != " ":
            return ""
        floor = position - _LONGEST if position > _LONGEST else 0
        word = text[(text.rfind(" ", floor, position - 1) + 1) or floor : position - 1]
        if not word.isalpha():
            word = word.rpartition("\n")[2].lstrip(_OPENING)
        self._before[position] = word
        return word

    def heads_line(self, position: int) -> bool:
        """Whether only spaces and a bullet stand between the start of the line and `position`."""
        if self.text[position - 1 : position] == "\n":
            return True
        start = max(self.text.rfind("\n", 0, position) + 1, position - _LONGEST)
        return _LINE_HEAD.fullmatch(self.text, start, position) is not None
