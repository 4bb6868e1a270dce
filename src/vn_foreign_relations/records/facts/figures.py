"""Which figures of a sentence are facts: those that an indicator in front of them takes."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from vn_foreign_relations.figures.measured import Measured
from vn_foreign_relations.kinds.money import Money
from vn_foreign_relations.kinds.number import Number
from vn_foreign_relations.kinds.percent import Percent
from vn_foreign_relations.kinds.quantity import Quantity
from vn_foreign_relations.records.facts.bases import is_of_base, is_start
from vn_foreign_relations.records.facts.context import Context
from vn_foreign_relations.records.facts.draft import CAPITAL, Draft, Topic
from vn_foreign_relations.records.facts.line import Line, Piece
from vn_foreign_relations.records.facts.lists import heads, items, run
from vn_foreign_relations.records.facts.names import Named
from vn_foreign_relations.records.facts.rates import Rates
from vn_foreign_relations.records.facts.said import multiple, says
from vn_foreign_relations.records.facts.topics import MONEY
from vn_foreign_relations.tables.facts import Sort

_NEAR = 2


@attrs.frozen
class _Share:
    """The item of a list that a figure is of, and what it measures."""

    head: Piece | Named | None
    topic: Topic
    opened: int


class Figures(Rates):
    """The facts of one sentence while they are read."""

    def __init__(self, line: Line, context: Context) -> None:
        super().__init__(line, context)
        self._shared: dict[int, _Share | None] = {}
        """What a list shares out, by where its figures start; None for one that it gives to nobody."""

    def read(self) -> list[Draft]:
        """The facts of the sentence, in its order."""
        for at, piece in enumerate(self.line.pieces):
            if piece.mention is None:
                self._phrase(at, piece)
            else:
                self._figure(at, piece)
        self.counts.close()
        self._ranks.close(self.last)
        return sorted(self.drafts, key=lambda draft: draft.figure.start)

    def _phrase(self, at: int, piece: Piece) -> None:
        tells = piece.tells
        self.turn(at, piece)
        if tells.get(Sort.INDICATOR) in CAPITAL or (self.orphan is not None and self._is_of_next(self.orphan)):
            self._adopt(piece)
        elif Sort.CONTEXT in tells and self.orphan is not None and self._is_capital(self.orphan, at):
            self.topic = Topic(tells[Sort.CONTEXT], piece.start, piece.end)
            self._adopt(piece)
        if self.topic is not None and not self.topic.is_used and self.line.starts_with("into", piece.start):
            self.topic = None  # `vào ngân sách` tells of a sum in front alone
        if Sort.MULTIPLE in tells:
            multiple(self.line, at, self.last)
        if Sort.INSIDE in tells:
            self.counts.part(is_lost=self.orphan is not None)
            self.inside, self.whole, self.orphan = piece, self.last, None
        if Sort.RESPECTIVELY in tells:
            self._share_out(at)
        if Sort.RANK in tells:
            self._ranks.take(at, self.last)

    def _share_out(self, at: int) -> None:
        """Give each figure behind `lần lượt` to one item of the list in front of it, or none to any."""
        figures = run(self.line, at)
        if len(figures) < _NEAR:
            return
        topic = self.topic
        opened = self.last.reached if self.last is not None else self.line.start
        told: Sequence[Piece | Named | None] = heads(self.line, at, opened, len(figures), self.context.names)
        if not told and topic is not None and items(self.line, topic.end, at) == len(figures):
            told = [None] * len(figures)
        self._shared.update({figure.start: None for figure in figures})
        if self.line.ends_with("from", figures[0].start):
            return
        for head, figure in zip(told, figures, strict=False):
            tells = head.tells if isinstance(head, Piece) else {}
            indicator = tells.get(Sort.INDICATOR) or tells.get(Sort.WEAK)
            own = topic if indicator is None or head is None else Topic(indicator, head.start, head.end)
            if own is not None:
                self._shared[figure.start] = _Share(head, own, opened)

    def _shared_figure(self, at: int, piece: Piece) -> None:
        """Take a figure that a list shares out, if it is of the kind that its indicator has."""
        share = self._shared[piece.start]
        assert piece.mention is not None
        value = piece.mention.value
        if share is None:
            return
        number, self.topic = len(self.drafts), attrs.evolve(share.topic, is_used=False)
        if isinstance(value, Money) and share.topic.indicator in MONEY:
            self._lead(at)
        elif isinstance(value, Quantity):
            self.counts.take(at, piece, value)
        elif isinstance(value, Percent):
            self._rate(at, piece, value)
        for draft in self.drafts[number:]:
            draft.opened, draft.of = share.opened, share.head

    def _figure(self, at: int, piece: Piece) -> None:
        assert piece.mention is not None
        value = piece.mention.value
        if not isinstance(value, Money | Percent | Quantity | Number):
            return
        if is_of_base(self.line, at):
            if self.last is not None:
                self.last.reached = piece.end
            return
        if piece.start in self._shared:
            self._shared_figure(at, piece)
            return
        if is_start(self.line, at):
            self.started = piece
            return
        if isinstance(value, Quantity) and self.counts.take(at, piece, value):
            return
        if isinstance(value, Percent) and (self._grows(at, piece, value) or self._is_growth(at, piece, value)):
            return
        if says(self.line, at, self.drafts, self._waiting) or self._is_rate(at, piece, value):
            return
        self._by_itself(at, piece, value)

    def _by_itself(self, at: int, piece: Piece, value: Measured) -> None:
        """A figure that says nothing of the fact before it."""
        if isinstance(value, Money) or (isinstance(value, Number) and self._currency(at, value) is not None):
            self._sum(at, piece)
        elif isinstance(value, Percent):
            self._rate(at, piece, value)

    def _is_rate(self, at: int, piece: Piece, value: Measured) -> bool:
        """Whether a sum is a price or what one person gets, or the same in other money as one that is no fact."""
        if not isinstance(value, Money):
            return False
        before = self.line.pieces[at - 1] if at else None
        is_again = before is not None and before.is_a(Money) and self.line.text[before.end : piece.start].strip() == "("
        return value.per not in (None, "year") or is_again
