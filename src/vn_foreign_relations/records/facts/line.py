"""A sentence as facts are read from it: its figures and times, and the phrases of the table between them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from vn_foreign_relations.kinds.money import Money
from vn_foreign_relations.kinds.number import Number
from vn_foreign_relations.kinds.ordinal import Ordinal
from vn_foreign_relations.kinds.percent import Percent
from vn_foreign_relations.kinds.quantity import Quantity
from vn_foreign_relations.kinds.time.date import Date
from vn_foreign_relations.kinds.time.duration import Duration
from vn_foreign_relations.kinds.time.period import Period
from vn_foreign_relations.reading.record import Mention
from vn_foreign_relations.reading.value import Value
from vn_foreign_relations.records.passage import Passage
from vn_foreign_relations.tables.facts import WORDS, Sort, fact_words

FIGURES = (Money, Percent, Quantity, Number)
TIMES = (Date, Period, Duration)
_READ = (*FIGURES, *TIMES, Ordinal)


@attrs.define(eq=False)
class Piece:
    """A phrase of the table with what it tells, or a mention."""

    start: int
    end: int
    tells: Mapping[Sort, str]
    mention: Mention[Value] | None = None


class Line:
    """The pieces of one sentence, in its order."""

    def __init__(self, passage: Passage, number: int) -> None:
        self.passage, self.number = passage, number
        self.text = passage.text
        self.start, self.end = passage.sentences[number]
        self.pieces = sorted(self._pieces(), key=lambda piece: piece.start)

    def _pieces(self) -> Iterator[Piece]:
        words = fact_words()
        mentions = [m for m in self.passage.within(self.start, self.end) if isinstance(m.value, _READ)]
        covered: set[int] = set()
        text = "".join(map(_small, self.text[self.start : self.end]))
        reached = 0
        for word in WORDS.finditer(text):
            phrase = words.phrase(text, word.start()) if word.start() >= reached else None
            if phrase is None:
                continue
            reached = word.start() + len(phrase)
            start, end = self.start + word.start(), self.start + reached
            over = [m for m in mentions if m.start < end and start < m.end]
            if all(start <= m.start and m.end <= end for m in over):
                covered.update(m.start for m in over)
                yield Piece(start, end, words.cues[phrase])
        yield from (Piece(m.start, m.end, {}, m) for m in mentions if m.start not in covered)


def _small(letter: str) -> str:
    """A letter in lower case, if that is one letter too."""
    small = letter.lower()
    return small if len(small) == 1 else letter
