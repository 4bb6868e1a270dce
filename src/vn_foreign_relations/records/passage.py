"""A folded text with its mentions in its own offsets, cut into sentences."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from vn_foreign_relations.names.tokens import CLIPPED, clipped_company
from vn_foreign_relations.reading.record import Mention
from vn_foreign_relations.reading.value import Value
from vn_foreign_relations.tables.names import name_words
from vn_foreign_relations.text import Text

_UPPER = "".join(letter for letter in map(chr, range(0x1F00)) if letter.isupper())


_ENDS = re.compile(
    rf"(?=[.!?…:;*\n])(?:[.!?…]+[”\"’)]?(?=\s|\Z|[{_UPPER}“\"])|(?:[:;.] ?)?\* ?(?=[{_UPPER}])"
    rf"|\n(?=\n|[\[•*»+-]|[0-9]{{1,2}}[.)]|[{_UPPER}a-z]\)|[{_UPPER}“\"])|:\n)"
)
"""Where a sentence may end: a mark in front of a capital, a line that is a list item or a heading."""


_CLIPPED = re.compile(CLIPPED)


class Passage:
    """A text as records are read from it."""

    def __init__(self, text: Text, mentions: Sequence[Mention[Value]], region: tuple[int, int]) -> None:
        """`region` are the lines of the folded text that are cut into sentences."""
        self.source = text
        self.text: str = text.folded
        position = text.position
        moved = text.source != text.folded
        self.mentions: list[Mention[Value]] = [
            Mention(position(m.start), position(m.end), m.text, m.value) if moved else m for m in mentions
        ]
        self._starts = [mention.start for mention in self.mentions]
        self.sentences: list[tuple[int, int]] = self._sentences(*region)
        self._sentence_starts = [start for start, _ in self.sentences]

    def _sentences(self, start: int, end: int) -> list[tuple[int, int]]:
        found: list[tuple[int, int]] = []
        text = self.text
        for match in _ENDS.finditer(text, start, end):
            dot = match.start()
            if text[dot] == "." and not text[max(0, dot - 4) : dot].islower() and self._is_short(dot):
                continue
            is_closed = text[match.end() - 1] == ")"
            if is_closed and text[match.end() : match.end() + 2].strip().islower():
                continue
            if text[start:dot].strip():
                found.append((start, match.end() if is_closed else dot))
            start = match.end()
        return [*found, (start, end)] if self.text[start:end].strip() else found

    def _is_short(self, dot: int) -> bool:
        """Whether the word in front of a full stop is short for another, or part of an address: `TP. Huế`, `VOV.VN`."""
        first = dot
        while first > max(0, dot - 4) and self.text[first - 1].isalnum():
            first -= 1
        word = self.text[first:dot]
        if not word:
            return False
        behind = self.text[dot + 1 : dot + 3]
        if word.isupper() and (len(word) == 1 or (behind.isalpha() and behind.isupper())):
            return True
        if word in name_words().company_clipped:
            return re.compile(clipped_company()).match(self.text, first) is not None
        is_clipped = _CLIPPED.fullmatch(word) is not None or word in name_words().abbreviations
        return is_clipped and behind.strip()[:1].isupper()

    def at(self, position: int) -> int:
        """The number of the sentence at a position."""
        return max(0, bisect_right(self._sentence_starts, position) - 1)

    def within(self, start: int, end: int) -> list[Mention[Value]]:
        """The mentions between two places."""
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return [mention for mention in self.mentions[first:last] if mention.end <= end]

    def of(self, kind: type[Value], start: int, end: int) -> list[Mention[Value]]:
        """The mentions of a kind between two places."""
        return [mention for mention in self.within(start, end) if type(mention.value) is kind]

    def words(self, start: int, end: int) -> str:
        """The words of the source in a span of the folded text, on one line."""
        return " ".join(self.source.source[slice(*self.source.span(start, end))].split())
