"""Sums of money of a sentence: which of them are facts, and of what."""

from __future__ import annotations

from decimal import Decimal

from vn_foreign_relations.kinds.money import Money
from vn_foreign_relations.kinds.number import Number
from vn_foreign_relations.kinds.percent import Percent
from vn_foreign_relations.records.facts.components import component
from vn_foreign_relations.records.facts.context import Context
from vn_foreign_relations.records.facts.counts import Counts
from vn_foreign_relations.records.facts.draft import CAPITAL, Changed, Draft, Topic
from vn_foreign_relations.records.facts.flows import which_way, worth
from vn_foreign_relations.records.facts.line import Line, Piece
from vn_foreign_relations.records.facts.model import Scope
from vn_foreign_relations.records.facts.partners import is_item
from vn_foreign_relations.records.facts.ranks import Ranks
from vn_foreign_relations.records.facts.said import says, starts
from vn_foreign_relations.records.facts.topics import MONEY, Topics
from vn_foreign_relations.tables.facts import Indicator, Sort, fact_words

_LARGE = Decimal(10**6)
_FAR = 25
_WEAK = 14
_LIST = 14
_NEAR = 2
_LEAST = {"VND": Decimal(10**9)}
_LEAST_ELSE = Decimal(10**5)
"""Sums of trade and revenue are larger than these: what is less is a price."""


class Sums(Topics):
    """The sums of one sentence while they are read."""

    def __init__(self, line: Line, context: Context) -> None:
        super().__init__(line, context)
        self.counts: Counts = Counts(line, self)
        self._ranks = Ranks(line)
        self._waiting: list[Changed] = []
        """Changes in front of the figure that they are of."""
        self.started: Piece | None = None
        """The figure that a change starts from."""

    def _is_capital(self, sum_: int, at: int) -> bool:
        """Whether a sum at the head of a sentence is capital: `52 triệu USD là tổng vốn … của | doanh nghiệp FDI`."""
        told = (piece for piece in self.line.pieces[sum_:at] if piece.tells.get(Sort.GENERIC) == "capital")
        return self.line.pieces[sum_].start == self.line.start and any(told)

    def _adopt(self, piece: Piece) -> None:
        """Take the sum in front of an indicator of capital: `90 triệu USD … từ nguồn | vốn ODA`."""
        orphan, self.orphan = self.orphan, None
        if orphan is None or self.topic is None:  # `hàng hóa trị giá 2 tỷ USD | nhập khẩu` tells of none
            return
        between = self.line.text[self.line.pieces[orphan].end : piece.start]
        at = self.line.pieces.index(piece)
        told = self.line.pieces[orphan + 1 : at]
        is_free = not any(p.tells.keys() & {Sort.INDICATOR, Sort.WEAK} for p in told)
        if ";" in between or not is_free or len(between.split()) > _FAR or self._has_own_sum(at):
            return
        draft = self._lead(orphan)
        parts = [number for number, p in enumerate(told, orphan + 1) if p.is_a(Percent)]
        for number in parts:
            says(self.line, number, [draft], [])
        draft.closed = draft.closed if parts else piece.end
        draft.reached = piece.end

    def _has_own_sum(self, at: int) -> bool:
        """Whether the words for capital have a sum of their own right behind them."""
        piece, after = self.line.pieces[at], self.line.pieces[at + 1] if at + 1 < len(self.line.pieces) else None
        return after is not None and after.is_a(Money) and after.start == piece.end + 1

    def _sum(self, at: int, piece: Piece) -> None:
        """A sum of money: a fact of the topic, or nothing."""
        if self._is_of_next(at):
            self.orphan = at
            return
        if self.topic is None and (capital := self.counts.capital(piece)) is not None:
            self.topic = Topic(capital, piece.start, piece.start, scope=Scope.EARLIER)
        if self._is_of_goods(piece):
            goods = self.last
            assert goods is not None
            self.topic = Topic(worth(goods.fields.get("flow")), *goods.sources[0][1:3])
        if self.topic is None and not self.is_blocked and not self.drafts:
            self._take_up(at, piece)
        topic = self.topic
        if topic is not None and topic.indicator == "goods_volume" and self._is_worth(topic, at, piece):
            topic = self.topic = Topic(worth(which_way(self.line, topic.start, topic.end)), topic.start, topic.end)
        if self._is_part(piece):
            return
        if topic is not None and topic.indicator == "fdi" and self._is_domestic(piece):
            self.counts.drop()
            return
        if topic is None or topic.indicator not in MONEY or not self._is_of(topic, at, piece):
            if topic is None and not self.is_blocked and not self.is_domestic and self.orphan is None:
                self.orphan = at
            else:
                self.counts.drop()
            return
        self._lead(at)

    def _is_domestic(self, piece: Piece) -> bool:
        """Whether a sum is capital of our own beside foreign one: `64 triệu USD và | 35 tỷ đồng`."""
        assert piece.mention is not None
        value, last = piece.mention.value, self.last
        if not isinstance(value, Money) or value.currency != "VND":
            return False
        foreign = None if last is None or last.figure.mention is None else last.figure.mention.value
        if last is None or last.indicator != "fdi" or not isinstance(foreign, Money) or foreign.currency == "VND":
            return self.is_domestic
        return self.is_domestic or self.line.are_joined(last.figure.end, piece.start)

    def _is_of_goods(self, piece: Piece) -> bool:
        """Whether a sum is what goods were worth: `6,6 triệu tấn với | 3,66 tỷ USD`."""
        goods = self.last
        if goods is None or goods.indicator is not Indicator.GOODS_VOLUME:
            return False
        between = self.line.text[goods.reached : piece.start]
        words = fact_words().around["worth"].sub("", between).replace(",", " ").split()
        return not words and between.strip() not in ("", ",")

    def _is_worth(self, topic: Topic, at: int, piece: Piece) -> bool:
        """Whether goods are counted by what they are worth: `khối lượng xuất khẩu cà phê đạt | 1,5 tỷ USD`."""
        link = self.line.before(at, Sort.LINK, 0)
        is_reached = link is not None and link.tells[Sort.LINK] == "reach"
        return not topic.is_used and (is_reached or self.line.starts_with("estimate", piece.start))

    def _is_of_next(self, at: int) -> bool:
        """Whether the indicator of a sum stands right behind it: `17 tỷ USD | kim ngạch xuất khẩu`."""
        sum_, phrase = self.line.pieces[at], self.line.pieces[at + 1] if at + 1 < len(self.line.pieces) else None
        if phrase is None or self.line.text[sum_.end : phrase.start] != " ":
            return False
        is_free = phrase.tells.get(Sort.WEAK) in MONEY and self.line.is_end(phrase.end)
        return phrase.tells.get(Sort.INDICATOR) in MONEY or is_free

    def _is_part(self, piece: Piece) -> bool:
        """Whether a sum is a part of the fact before, and no fact by itself."""
        if self.inside is None and self.last is not None and self._opens_parts(self.last, piece):
            self.inside, self.whole = Piece(self.last.figure.end, self.last.figure.end, {}), self.last
        topic, whole = self.topic, self.whole
        if self.inside is None or whole is None or (topic is not None and topic.indicator != whole.indicator):
            return False
        return component(self.line, piece, self.inside, whole)

    def _opens_parts(self, last: Draft, piece: Piece) -> bool:
        """Whether a bracket right behind a sum tells its parts: `3.250 tỷ đồng (vốn ODA | 2.700 tỷ đồng, …)`."""
        between = self.line.text[last.figure.end : piece.start]
        return between.startswith(" (") and ")" not in between

    def _take_up(self, at: int, piece: Piece) -> None:
        """Go on with the fact of the sentence before: `Riêng năm 2012 đạt | gần 3.800 triệu USD`."""
        earlier = self.context.first
        if earlier is None and self.line.starts_with("namely", self.line.opened):
            earlier = self.context.told
        link = self.line.before(at, Sort.LINK, _NEAR)
        start = piece.start if link is None else link.start
        is_linked = link is not None or self.line.starts_with("estimate", piece.start)
        most = _FAR if self.inside is not None and self.inside is self.line.pieces[0] else _WEAK
        if earlier is not None and is_linked and self.line.words(self.line.start, start) <= most:
            self.topic = Topic(earlier.indicator.value, start, piece.start, scope=Scope.EARLIER)

    def _is_of(self, topic: Topic, at: int, piece: Piece) -> bool:
        line = self.line
        assert piece.mention is not None
        value = piece.mention.value
        if isinstance(value, Money) and topic.indicator not in CAPITAL:
            amount = value.amount if value.amount is not None else value.low
            if amount is not None and amount < _LEAST.get(value.currency, _LEAST_ELSE):
                return False
        if not topic.is_used:
            words = line.words(topic.end, piece.start)
            if ";" in line.text[topic.end : piece.start]:
                return False
            return self._is_reached(at, piece, words) if topic.is_weak else line.loose(topic.end, piece.start) <= _FAR
        last, link = self.last, line.before(at, Sort.LINK, _NEAR)
        is_reached = link is not None and link.tells[Sort.LINK] == "reach" and not topic.is_weak
        if last is None or line.words(last.reached, piece.start) > (_FAR if is_reached else _LIST):
            return False
        if topic.is_weak and self._is_of_sector_before(piece, last.reached):
            return True
        if topic.is_weak:
            is_reached = link is not None and link.tells[Sort.LINK] == "reach"
            return is_reached or is_item(line, last, piece)
        is_joined = line.starts_with("and", last.reached + 1) or line.ends_with("and", piece.start)
        is_listed = is_joined or line.is_apart(last.reached, piece.start)
        return is_listed or link is not None

    def _is_reached(self, at: int, piece: Piece, words: int) -> bool:
        """Whether a bare word for trade takes a sum: `xuất khẩu 5 tỷ USD`, `xuất khẩu … đạt 5 tỷ USD`."""
        link, topic = self.line.before(at, Sort.LINK, _NEAR), self.topic
        is_linked = link is not None and (link.tells[Sort.LINK] == "reach" or self._is_of_sector(piece))
        loose = words if topic is None else self.line.loose(topic.end, piece.start)
        named = self.context.names.within(topic.end, piece.start) if topic is not None and 1 < words <= _WEAK else []
        is_near = words <= 1 or any(name.end + 1 == piece.start for name in named)
        is_led = is_linked or any(self.line.starts_with(name, piece.start) for name in ("estimate", "roughly"))
        return is_near or (loose <= _WEAK and is_led)

    def _is_of_sector_before(self, piece: Piece, start: int) -> bool:
        """Whether the next figure of a list is of another sector: `… 60 tỷ USD; khu vực FDI | 140 tỷ USD`."""
        sectors = fact_words().families["trade"]
        told = [p for p in self.line.pieces if start <= p.start < piece.start and p.tells.get(Sort.ASPECT) in sectors]
        return bool(told) and self.line.words(told[-1].end, piece.start) == 0

    def _is_of_sector(self, piece: Piece) -> bool:
        """Whether the words in front tell whose trade it is: `nhập khẩu của | doanh nghiệp FDI là 5 tỷ USD`."""
        start = 0 if self.topic is None else self.topic.end
        sectors = fact_words().families["trade"]
        return any(p.tells.get(Sort.ASPECT) in sectors for p in self.line.pieces if start <= p.start < piece.start)

    def _currency(self, at: int, value: Number) -> str | None:
        """The currency of a bare large number, which the next sum of the sentence has."""
        if value.value is None or value.value < _LARGE:
            return None
        for piece in self.line.pieces[at + 1 :]:
            if piece.mention is not None and isinstance(piece.mention.value, Money):
                return piece.mention.value.currency
        return None

    def _lead(self, at: int) -> Draft:
        """The fact of the topic whose figure is a sum of money."""
        piece = self.line.pieces[at]
        assert piece.mention is not None
        topic = self.topic
        assert topic is not None
        value = piece.mention.value
        if isinstance(value, Number):
            value = Money(value.value, self._currency(at, value) or "", bound=value.bound)
        draft = self.start(piece, topic)
        draft.put("measure", value, piece.start, piece.end, Scope.FIGURE)
        self.counts.give(draft)
        if self.started is not None:
            starts(self.line, draft, self.started)
        self.started = None
        return draft

    def start(self, piece: Piece, topic: Topic) -> Draft:
        """A fact with a figure."""
        last = self.last
        opened = last.reached if last is not None else self.line.start
        draft = Draft(self.line, piece, Indicator(topic.indicator), reached=piece.end, opened=opened)
        draft.put("indicator", topic.indicator, topic.start, topic.end, topic.scope)
        draft.is_continued = topic.is_used
        topic.is_used = True
        self._ranks.give(draft, last)
        waiting = [changed for changed in self._waiting if changed.start > topic.end]
        reached = piece.start if self.started is None else self.started.start
        if waiting and not draft.is_continued and self.line.words(waiting[-1].end, reached) <= _NEAR:
            draft.changes += waiting
        self._waiting.clear()
        self.drafts.append(draft)
        return draft
