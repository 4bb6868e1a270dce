"""The text that the grammars read, with what several kinds want to know about one place read only once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vn_foreign_relations.tables.vocabulary import next_word

if TYPE_CHECKING:
    from vn_foreign_relations.grammar.figure import Figure

_LONGEST = 24
"""How far the cursor looks back for the start of a word; no Vietnamese syllable has more than seven letters."""
_OPENING = "([{\"'“‘«|:;,-"
_LINE_HEAD = re.compile(r"[ \t•·*+»>(–-]*")
_NO_WORD = "", -1, -1


class Cursor:
    """A folded text.

    `whole` says that the text is one expression that somebody asked to be read, not running prose: then a figure needs
    nothing around it, and informal spellings (`5tr`, `ba tỷ hai`) are accepted.
    """

    __slots__ = ("_word", "_word_at", "figure", "figure_at", "text", "whole")

    def __init__(self, text: str, *, whole: bool = False) -> None:
        self.text = text
        self.whole = whole
        self.figure_at = -1
        self.figure: Figure | None = None
        self._word_at = -1
        self._word = _NO_WORD

    def next_word(self, position: int) -> tuple[str, int, int]:
        """The word behind the gap at `position`, in lower case, with its start and end; `""` where there is none."""
        if position != self._word_at:
            match = next_word(self.text, position)
            self._word_at = position
            self._word = (match.group().lower(), *match.span()) if match else _NO_WORD
        return self._word

    def word_before(self, position: int) -> str:
        """The word that ends at the space before `position`, as it is written; `""` where there is none."""
        text = self.text
        if text[position - 1 : position] != " ":
            return ""
        floor = max(0, position - _LONGEST)
        start = max(floor, text.rfind(" ", floor, position - 1) + 1)
        return text[start : position - 1].rpartition("\n")[2].lstrip(_OPENING)

    def heads_line(self, position: int) -> bool:
        """Whether only spaces and a bullet stand between the start of the line and `position`."""
        start = max(self.text.rfind("\n", 0, position) + 1, position - _LONGEST)
        return _LINE_HEAD.fullmatch(self.text, start, position) is not None
