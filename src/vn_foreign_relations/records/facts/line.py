"""A sentence as facts are read from it: its figures and times, and the phrases of the table between them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

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
_LONGEST = 2000
_TAIL = 20
_READ = (*FIGURES, *TIMES, Ordinal)


@attrs.define(eq=False)
class Piece:
    """A phrase of the table with what it tells, or a mention."""

    start: int
    end: int
    tells: Mapping[Sort, str]
    mention: Mention[Value] | None = None

    def is_a(self, *kinds: type[Value]) -> bool:
        """Whether it is a mention of one of some kinds."""
        return self.mention is not None and isinstance(self.mention.value, kinds)


def is_count_of(name: str, piece: Piece) -> bool:
    """Whether a piece counts what the table knows under a name."""
    value = None if piece.mention is None else piece.mention.value
    return isinstance(value, Quantity) and name in fact_words().counted.get(value.unit, ())


def sentences(passage: Passage) -> list[tuple[int, int]]:
    """The sentences of a passage; of what is longer than any, stretches, so that reading stays linear."""
    return [
        (first, min(first + _LONGEST, end)) for start, end in passage.sentences for first in range(start, end, _LONGEST)
    ]


class Line:
    """The pieces of one sentence, in its order."""

    def __init__(self, passage: Passage, spans: Sequence[tuple[int, int]], number: int) -> None:
        """`spans` are those of all sentences, of which this is the one with a number."""
        self.passage: Passage = passage
        self.number: int = number
        self._spans = spans
        self.text: str = passage.text
        self.start: int = spans[number][0]
        self.end: int = spans[number][1]
        self.opened: int = self.end - len(self.text[self.start : self.end].lstrip())
        """Where its first word stands."""
        self.pieces: list[Piece] = sorted(self._pieces(), key=lambda piece: piece.start)

    def since(self, before: int) -> int:
        """Where the sentence starts that is so many before this one, or the first."""
        return self._spans[max(0, self.number - before)][0]

    def until(self, behind: int) -> int:
        """Where the sentence ends that is so many behind this one, or the last."""
        return self._spans[min(len(self._spans) - 1, self.number + behind)][1]

    def _pieces(self) -> Iterator[Piece]:
        words = fact_words()
        mentions = [m for m in self.passage.within(self.start, self.end) if isinstance(m.value, _READ)]
        covered: set[int] = set()
        text = "".join(map(_small, self.text[self.start : self.end]))
        reached = 0
        for word in WORDS.finditer(text):
            for phrase in words.phrases(text, word.start()) if word.start() >= reached else ():
                start, end = self.start + word.start(), self.start + word.start() + len(phrase)
                over = [m for m in mentions if m.start < end and start < m.end]
                unit = over.pop(0) if over and _is_opened_in(start, over[0]) else None
                if all(start <= m.start and m.end <= end for m in over) and (unit is None or unit.end < end):
                    reached = end - self.start
                    covered.update(m.start for m in over)
                    yield Piece(start if unit is None else unit.end + 1, end, words.cues[phrase])
                    break
        yield from (Piece(m.start, m.end, {}, m) for m in mentions if m.start not in covered)

    def words(self, start: int, end: int) -> int:
        """How many words stand between two places."""
        return len(self.text[start:end].split())

    def loose(self, start: int, end: int) -> int:
        """How many words stand between two places outside figures, times and phrases of the table."""
        inside = (p for p in self.pieces if start <= p.start and p.end <= end)
        return self.words(start, end) - sum(self.words(p.start, p.end) for p in inside)

    def is_apart(self, start: int, end: int, marks: str = ",;:()") -> bool:
        """Whether a mark parts two places."""
        return any(mark in marks for mark in self.text[start:end])

    def are_joined(self, start: int, end: int) -> bool:
        """Whether nothing but a word for `and` stands between two places."""
        return fact_words().around["and"].fullmatch(self.text[start:end].strip()) is not None

    def is_end(self, place: int) -> bool:
        """Whether a noun ends at a place: a mark stands there, a preposition, or a time."""
        is_time = any(p.start == place + 1 and p.is_a(*TIMES) for p in self.pieces)
        rest = self.text[place : place + 1].strip()
        return is_time or place >= self.end or bool(rest) or self.starts_with("leading", place + 1)

    def ends_with(self, name: str, end: int) -> bool:
        """Whether words that the table knows under a name stand right in front of a place."""
        return self.ending(name, end) is not None

    def ending(self, name: str, end: int) -> int | None:
        """Where such words start, if they stand right in front of a place."""
        first = max(self.start, end - _TAIL)
        tail = self.text[first:end].rstrip()
        matches = fact_words().around[name].finditer(tail)
        return next((first + match.start() for match in matches if match.end() == len(tail)), None)

    def starts_with(self, name: str, start: int) -> bool:
        """Whether such words stand at a place."""
        return fact_words().around[name].match(self.text, start) is not None

    def before(self, at: int, sort: Sort, most: int) -> Piece | None:
        """The phrase of a sort in front of a piece, at most so many words and no mark off."""
        end = self.pieces[at].start
        for piece in reversed(self.pieces[:at]):
            if piece.mention is not None or self.words(piece.end, end) > most or self.is_apart(piece.end, end):
                return None
            if sort in piece.tells:
                return piece
            if Sort.OTHER in piece.tells or Sort.INDICATOR in piece.tells:
                return None
        return None


def _is_opened_in(start: int, mention: Mention[Value]) -> bool:
    """Whether a place is within the words of a unit: `45 khoản | viện trợ`, whose `viện trợ phi chính phủ` goes on."""
    value = mention.value
    return mention.start < start and isinstance(value, Quantity) and " " in value.unit


def _small(letter: str) -> str:
    """A letter in lower case, if that is one letter too."""
    small = letter.lower()
    return small if len(small) == 1 else letter
