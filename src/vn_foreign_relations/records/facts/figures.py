"""Which figures of a sentence are facts: those that an indicator in front of them takes."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import attrs

from vn_foreign_relations.figures.measured import Measured
from vn_foreign_relations.kinds.money import Money
from vn_foreign_relations.kinds.number import Number
from vn_foreign_relations.kinds.percent import Percent
from vn_foreign_relations.kinds.quantity import Quantity
from vn_foreign_relations.records.facts.bases import is_of_base
from vn_foreign_relations.records.facts.components import component
from vn_foreign_relations.records.facts.counts import Counts
from vn_foreign_relations.records.facts.draft import CAPITAL, TRADE, Changed, Draft, Topic
from vn_foreign_relations.records.facts.line import Line, Piece
from vn_foreign_relations.records.facts.lists import heads, items, run
from vn_foreign_relations.records.facts.model import Scope
from vn_foreign_relations.records.facts.names import Named
from vn_foreign_relations.records.facts.ranks import Ranks
from vn_foreign_relations.records.facts.said import multiple, says
from vn_foreign_relations.records.facts.topics import MONEY, Context, Topics
from vn_foreign_relations.tables.facts import Aspect, Flow, Indicator, Sort, fact_words

_LARGE = Decimal(10**6)
_FAR = 25
_WEAK = 14
_LIST = 14
_NEAR = 2
_LEAST = {"VND": Decimal(10**9)}
_LEAST_ELSE = Decimal(10**5)
"""Sums of trade and revenue are larger than these: what is less is a price."""
_OF_GOODS: dict[object, str] = {Flow.OUT: "export", Flow.IN: "import", Flow.TWO_WAY: "trade_turnover"}


@attrs.frozen
class _Share:
    """The item of a list that a figure is of, and what it measures."""

    head: Piece | Named | None
    topic: Topic
    opened: int


class Figures(Topics):
    """The facts of one sentence while they are read."""

    def __init__(self, line: Line, context: Context) -> None:
        super().__init__(line, context)
        self.counts: Counts = Counts(line, self)
        self._ranks = Ranks(line)
        self._waiting: list[Changed] = []
        """Changes in front of the figure that they are of."""
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

    def _is_capital(self, sum_: int, at: int) -> bool:
        """Whether a sum at the head of a sentence is capital: `52 triệu USD là tổng vốn … của | doanh nghiệp FDI`."""
        told = (piece for piece in self.line.pieces[sum_:at] if piece.tells.get(Sort.GENERIC) == "capital")
        return self.line.pieces[sum_].start == self.line.start and any(told)

    def _adopt(self, piece: Piece) -> None:
        """Take the sum in front of an indicator of capital: `90 triệu USD … từ nguồn | vốn ODA`."""
        orphan, self.orphan = self.orphan, None
        if orphan is None:
            return
        between = self.line.text[self.line.pieces[orphan].end : piece.start]
        told = self.line.pieces[orphan + 1 : self.line.pieces.index(piece)]
        is_free = not any(p.tells.keys() & {Sort.INDICATOR, Sort.WEAK} for p in told)
        if ";" not in between and is_free and len(between.split()) <= _FAR:
            draft = self._lead(orphan)
            draft.closed = draft.reached = piece.end

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
        if self._is_start(at, piece):
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
        is_again = (
            before is not None
            and before.mention is not None
            and isinstance(before.mention.value, Money)
            and self.line.text[before.end : piece.start].strip() == "("
        )
        return value.per not in (None, "year") or is_again

    def _is_start(self, at: int, piece: Piece) -> bool:
        """Whether a figure is where a change starts: `từ | 4,9 tỷ USD lên 29,1 tỷ USD`."""
        assert piece.mention is not None
        kind = type(piece.mention.value)
        after = next((p for p in self.line.pieces[at + 1 :] if p.mention and type(p.mention.value) is kind), None)
        return (
            after is not None
            and self.line.ends_with("from", piece.start)
            and self.line.words(piece.end, after.start) <= _LIST
        )

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
        if self._is_of_next(at):
            self.orphan = at
            return
        if self.topic is None and (capital := self.counts.capital(piece)) is not None:
            self.topic = Topic(capital, piece.start, piece.start, scope=Scope.EARLIER)
        if self._is_of_goods(piece):
            goods = self.last
            assert goods is not None
            self.topic = Topic(_OF_GOODS[goods.fields["flow"]], *goods.sources[0][1:3])
        if self.topic is None and not self.is_blocked and not self.drafts:
            self._take_up(at, piece)
        topic = self.topic
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
        is_joined = self.line.words(last.figure.end, piece.start) == 1 and self.line.starts_with(
            "and", last.figure.end + 1
        )
        return self.is_domestic or is_joined

    def _is_of_goods(self, piece: Piece) -> bool:
        """Whether a sum is what goods were worth: `6,6 triệu tấn với | 3,66 tỷ USD`."""
        goods = self.last
        if goods is None or "flow" not in goods.fields or goods.indicator is not Indicator.GOODS_VOLUME:
            return False
        between = self.line.text[goods.reached : piece.start]
        words = fact_words().around["worth"].sub("", between).replace(",", " ").split()
        return not words and between.strip() not in ("", ",")

    def _is_of_next(self, at: int) -> bool:
        """Whether the indicator of a sum stands right behind it: `17 tỷ USD | kim ngạch xuất khẩu`."""
        sum_, phrase = self.line.pieces[at], self.line.pieces[at + 1] if at + 1 < len(self.line.pieces) else None
        if phrase is None or self.line.text[sum_.end : phrase.start] != " ":
            return False
        is_free = phrase.tells.get(Sort.WEAK) in MONEY and self.line.is_end(phrase.end)
        return phrase.tells.get(Sort.INDICATOR) in MONEY or is_free

    def _is_part(self, piece: Piece) -> bool:
        """Whether a sum is a part of the fact before, and no fact by itself."""
        topic, whole = self.topic, self.whole
        if self.inside is None or whole is None or (topic is not None and topic.indicator != whole.indicator):
            return False
        return component(self.line, piece, self.inside, whole)

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
        if topic.is_weak:
            return link is not None and link.tells[Sort.LINK] == "reach"
        is_listed = line.is_apart(last.reached, piece.start) or line.starts_with("and", last.reached + 1)
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

    def _is_of_sector(self, piece: Piece) -> bool:
        """Whether the words in front tell whose trade it is: `nhập khẩu của | doanh nghiệp FDI là 5 tỷ USD`."""
        start = 0 if self.topic is None else self.topic.end
        sectors = fact_words().families["trade"]
        return any(p.tells.get(Sort.ASPECT) in sectors for p in self.line.pieces if start <= p.start < piece.start)

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
        if waiting and not draft.is_continued and self.line.words(waiting[-1].end, piece.start) <= _NEAR:
            draft.changes += waiting
        self._waiting.clear()
        self.drafts.append(draft)
        return draft

    def _grows(self, at: int, piece: Piece, value: Percent) -> bool:
        """Take a percentage by which output has grown: `GDP năm 2012 tăng | 5,03%`."""
        topic, trend = self.topic, self.line.before(at, Sort.CHANGE, _NEAR)
        if topic is None or topic.indicator != "growth" or not topic.is_weak or topic.is_used or trend is None:
            return False
        if trend.tells[Sort.CHANGE] != "increase" or self.line.words(topic.end, trend.start) > _WEAK:
            return False
        self.start(piece, topic).put("measure", value, piece.start, piece.end, Scope.FIGURE)
        return True

    def _is_growth(self, at: int, piece: Piece, value: Percent) -> bool:
        """Take the rate of growth itself, whatever it is compared with: `tăng trưởng GRDP đạt | 9,2% so với …`."""
        topic, number = self.topic, len(self.drafts)
        is_told = self.line.before(at, Sort.CHANGE, _NEAR) is None and self.line.before(at, Sort.SHARE, _NEAR) is None
        if topic is not None and topic.indicator == "growth" and not topic.is_weak and is_told:
            self._rate(at, piece, value)
        return len(self.drafts) > number

    def _rate(self, at: int, piece: Piece, value: Percent) -> None:
        """A percentage that is a fact by itself: growth of the economy, average growth of trade."""
        topic = self.topic
        if topic is None or (topic.is_used and not self._is_average(at, value)):
            return
        is_near = self.line.words(topic.end, piece.start) <= _LIST
        if topic.indicator == "growth" and not topic.is_weak and is_near:
            draft = self.start(piece, topic)
        elif topic.indicator in TRADE and value.per == "year" and (topic.is_used or is_near):
            draft = self.start(piece, topic)
            draft.put("aspect", Aspect.AVERAGE_GROWTH, topic.start, piece.end)
        else:
            return
        draft.put("measure", value, piece.start, piece.end, Scope.FIGURE)

    def _is_average(self, at: int, value: Percent) -> bool:
        """Whether a percentage is how trade grows a year, told beside its sums: `tăng bình quân | 9%/năm`."""
        last, line = self.last, self.line
        if last is None or last.indicator not in TRADE or value.per != "year":
            return False
        told = (p for p in line.pieces[:at] if p.start >= last.reached and p.tells.get(Sort.ASPECT) == "average_growth")
        return line.words(last.reached, line.pieces[at].start) <= _LIST and any(told)
