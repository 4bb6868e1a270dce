"""What all counts of a sentence share: where they look, and the fact that they make."""

from __future__ import annotations

import re

from vn_foreign_relations.kinds.quantity import Quantity
from vn_foreign_relations.records.facts.draft import Draft
from vn_foreign_relations.records.facts.line import Line, Piece
from vn_foreign_relations.records.facts.model import Scope, Span
from vn_foreign_relations.records.facts.topics import Topics
from vn_foreign_relations.tables.facts import fact_words

RIGHT = 60
NEAR = 3
FAR = 12
"""How many characters behind a count, and words in front of it, tell what it counts."""


class Counting:
    """Reads counts of one sentence."""

    def __init__(self, line: Line, figures: Topics) -> None:
        self.line: Line = line
        self.figures: Topics = figures
        self._words = fact_words()

    def _near(self, name: str, start: int, end: int) -> re.Match[str] | None:
        return self._words.around[name].search(self.line.text, max(0, start), end)

    def _count(self, draft: Draft, piece: Piece, value: Quantity) -> None:
        draft.put("count", whole(value), piece.start, piece.end, Scope.FIGURE)
        if value.value is None:
            draft.put("quantity", value, piece.start, piece.end, Scope.FIGURE)
        else:
            draft.put("bound", value.bound, piece.start, piece.end, Scope.FIGURE)

    def _clause_end(self, piece: Piece) -> int:
        """Where what a count is of ends: in front of the next figure or time."""
        others = (p.start for p in self.line.pieces if p.start > piece.start and p.mention is not None)
        return min([self.line.end, piece.end + RIGHT, *others])


def whole(value: Quantity) -> int | Span:
    """The whole number of a count, or the two of a range."""
    if value.value is not None:
        return int(value.value)
    assert value.low is not None
    assert value.high is not None
    return Span(int(value.low), int(value.high))
