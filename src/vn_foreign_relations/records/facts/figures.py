"""Which figures of a sentence are facts: those that an indicator in front of them takes."""

from __future__ import annotations

from decimal import Decimal

import attrs

from vn_foreign_relations.kinds.money import Money
from vn_foreign_relations.kinds.number import Number
from vn_foreign_relations.kinds.percent import Percent
from vn_foreign_relations.kinds.quantity import Quantity
from vn_foreign_relations.records.facts.components import PARTS, component
from vn_foreign_relations.records.facts.counts import Counts
from vn_foreign_relations.records.facts.draft import CAPITAL, REVENUE, TRADE, Draft, Topic
from vn_foreign_relations.records.facts.line import Line, Piece
from vn_foreign_relations.records.facts.model import Scope
from vn_foreign_relations.records.facts.said import is_said_of, multiple, rank, says
from vn_foreign_relations.tables.facts import Indicator, Sort

_LARGE = Decimal(10**6)
_FAR = 40
_WEAK = 10
_LIST = 14
_NEAR = 2
_MONEY = CAPITAL | TRADE - {"goods_volume"} | REVENUE


@attrs.define
class Context:
    """What the sentences before hand on."""

    capital: str | None = None
    """Whose capital was told of last: of FDI, of ODA."""
    last: Draft | None = None
    """The last fact of the sentence before."""


class Figures:
    """The facts of one sentence while they are read."""

    def __init__(self, line: Line, context: Context) -> None:
        self.line, self.context = line, context
        self.drafts: list[Draft] = []
        self.topic: Topic | None = None
        self.counts = Counts(line, self)
        self._orphan: int | None = None
        """A sum of capital that nothing in front tells whose it is."""
        self._rank: tuple[int | None, int, int] | None = None
        self._is_blocked = False
        self._inside: Piece | None = None
        self._from: Piece | None = None

    def read(self) -> list[Draft]:
        """The facts of the sentence, in its order."""
        for at, piece in enumerate(self.line.pieces):
            if piece.mention is None:
                self._phrase(at, piece)
            else:
                self._figure(at, piece)
        self.counts.close(len(self.line.pieces))
        self._close_rank(self.line.end)
        return sorted(self.drafts, key=lambda draft: draft.figure.start)

    @property
    def last(self) -> Draft | None:
        """The fact read last in this sentence."""
        return self.drafts[-1] if self.drafts else None

    def _phrase(self, at: int, piece: Piece) -> None:
        tells = piece.tells
        if Sort.INDICATOR in tells:
            self._turn_to(at, piece, tells[Sort.INDICATOR])
        elif Sort.WEAK in tells:
            self._turn_weakly(piece, tells[Sort.WEAK])
        elif Sort.GENERIC in tells:
            self._go_on(piece, tells[Sort.GENERIC])
        elif Sort.OTHER in tells:
            self.topic, self._is_blocked, self._orphan = None, True, None
        if Sort.MULTIPLE in tells:
            multiple(self.line, at, self.last)
        if Sort.INSIDE in tells:
            if self._orphan is not None:
                self.counts.drop()
            self._inside, self._orphan = piece, None
        if Sort.RANK in tells:
            place, end = rank(self.line, at)
            if end:
                self._close_rank(piece.start)
                self._rank = (place, piece.start, end)

    def _turn_to(self, at: int, piece: Piece, indicator: str) -> None:
        self.topic = Topic(indicator, piece.start, piece.end)
        self._is_blocked = False
        if indicator in CAPITAL:
            self.context.capital = indicator
            orphan, self._orphan = self._orphan, None
            if orphan is not None and ";" not in self.line.text[self.line.pieces[orphan].end : piece.start]:
                self._lead(self.line.pieces[orphan]).closed = piece.end

    def _turn_weakly(self, piece: Piece, indicator: str) -> None:
        topic = self.topic
        is_free = topic is None or topic.is_used or topic.is_weak or topic.indicator not in _MONEY
        if is_free or (topic is not None and self.line.is_apart(topic.end, piece.start)):
            self.topic = Topic(indicator, piece.start, piece.end, is_weak=True)
            self._is_blocked = False

    def _go_on(self, piece: Piece, family: str) -> None:
        """A noun that goes on with what was told of: `vốn`, `kim ngạch`."""
        topic, indicators = self.topic, {"capital": CAPITAL, "trade": TRADE}.get(family, _MONEY)
        if topic is not None and topic.indicator in indicators:
            self.topic = Topic(topic.indicator, piece.start, piece.end, topic.is_weak, scope=topic.scope)
        elif family == "capital" and self.context.capital is not None:
            self.topic = Topic(self.context.capital, piece.start, piece.end, scope=Scope.EARLIER)
            self._is_blocked = False
        elif family == "capital":
            self.topic, self._is_blocked = None, False
        elif family == "trade" and topic is None and self.context.last is not None:
            earlier = self.context.last.indicator.value
            if earlier in indicators:
                self.topic = Topic(earlier, piece.start, piece.end, scope=Scope.EARLIER)

    def _figure(self, at: int, piece: Piece) -> None:
        assert piece.mention is not None
        value = piece.mention.value
        if not isinstance(value, Money | Percent | Quantity | Number):
            return
        if self._is_start(at, piece):
            return
        if isinstance(value, Quantity) and self.counts.take(at, piece, value):
            return
        if says(self.line, at, self.last):
            return
        if isinstance(value, Money) or (isinstance(value, Number) and self._currency(at, value) is not None):
            self._sum(at, piece)
        elif isinstance(value, Percent):
            self._rate(at, piece, value)

    def _is_start(self, at: int, piece: Piece) -> bool:
        """Whether a sum is where a change starts: `từ | 4,9 tỷ USD lên 29,1 tỷ USD`."""
        after = next((p for p in self.line.pieces[at + 1 :] if p.mention is not None and isinstance(p.mention.value, Money)), None)
        if after is None or not self.line.ends_with("from", piece.start) or self.line.words(piece.end, after.start) > _LIST:
            return False
        self._from = piece
        return True

    def _currency(self, at: int, value: Number) -> str | None:
        """The currency of a bare large number, which the next sum of the sentence has."""
        if value.value is None or value.value < _LARGE:
            return None
        for piece in self.line.pieces[at + 1 :]:
            if piece.mention is not None and isinstance(piece.mention.value, Money):
                return piece.mention.value.currency
        return None

    def _sum(self, at: int, piece: Piece) -> None:
        """A sum of money: a fact of the topic, or nothing."""
        if self.topic is None and not self._is_blocked and not self.drafts:
            self._take_up(at, piece)
        topic, last = self.topic, self.last
        if self._inside is not None and last is not None and (topic is None or topic.indicator == last.indicator):
            if component(self.line, piece, self._inside, last) in PARTS:
                return
        if topic is None or topic.indicator not in _MONEY or not self._is_of(topic, at, piece):
            if topic is None and not self._is_blocked and self._orphan is None:
                self._orphan = at
            else:
                self.counts.drop()
            return
        self._lead(piece)

    def _take_up(self, at: int, piece: Piece) -> None:
        """Go on with the fact of the sentence before: `Riêng năm 2012 đạt | gần 3.800 triệu USD`."""
        earlier = self.context.last
        link = self.line.before(at, Sort.LINK, _NEAR)
        if earlier is not None and link is not None and self.line.words(self.line.start, link.start) <= _WEAK:
            self.topic = Topic(earlier.indicator.value, link.start, link.end, scope=Scope.EARLIER)

    def _is_of(self, topic: Topic, at: int, piece: Piece) -> bool:
        line = self.line
        if not topic.is_used:
            words = line.words(topic.end, piece.start)
            return words <= (_WEAK if topic.is_weak else _FAR)
        last = self.last
        if last is None or line.words(last.reached, piece.start) > _LIST:
            return False
        return line.is_apart(last.reached, piece.start) or line.before(at, Sort.LINK, _NEAR) is not None

    def _lead(self, piece: Piece) -> Draft:
        assert piece.mention is not None
        topic = self.topic
        assert topic is not None
        value = piece.mention.value
        if isinstance(value, Number):
            value = Money(value.value, self._currency(self.line.pieces.index(piece), value) or "", bound=value.bound)
        draft = self.start(piece, topic)
        draft.put("measure", value, piece.start, piece.end, Scope.FIGURE)
        self.counts.give(draft)
        return draft

    def start(self, piece: Piece, topic: Topic) -> Draft:
        """A fact with a figure."""
        last = self.last
        opened = last.reached if last is not None else self.line.start
        draft = Draft(self.line, piece, Indicator(topic.indicator), reached=piece.end, opened=opened)
        draft.put("indicator", topic.indicator, topic.start, topic.end, topic.scope)
        draft.is_continued = topic.is_used
        topic.is_used = True
        if self._rank is not None and piece.start > self._rank[1]:
            self._give_rank(draft)
        elif draft.is_continued and last is not None and last.ranks_on and isinstance(last.fields["rank"], int):
            draft.put("rank", last.fields["rank"] + 1, piece.start, piece.end, Scope.SIBLING)
            draft.ranks_on = True
        self.drafts.append(draft)
        return draft

    def _give_rank(self, draft: Draft) -> None:
        assert self._rank is not None
        place, start, end = self._rank
        last, self._rank = self.last, None
        if place is None:
            before = last.fields.get("rank") if last is not None else None
            place = before + 1 if isinstance(before, int) else None
            draft.ranks_on = place is not None
        draft.put("rank", place, start, end)

    def _close_rank(self, end: int) -> None:
        """Give a rank that no fact followed to the one before: `…, đứng đầu cả nước`."""
        if self._rank is not None and self._rank[0] is not None and is_said_of(self.line, self.last, self._rank[1]):
            assert self.last is not None
            self.last.put("rank", self._rank[0], self._rank[1], self._rank[2])
        self._rank = None

    def _rate(self, at: int, piece: Piece, value: Percent) -> None:
        """A percentage that is a fact by itself: growth of the economy, average growth of trade."""
        topic = self.topic
        if topic is None or topic.is_used:
            return
        if topic.indicator == "growth" and self.line.words(topic.end, piece.start) <= _LIST:
            draft = self.start(piece, topic)
        elif topic.indicator in TRADE and value.per == "year":
            draft = self.start(piece, topic)
            draft.put("aspect", "average_growth", topic.start, piece.end)
        else:
            return
        draft.put("measure", value, piece.start, piece.end, Scope.FIGURE)
