"""What the figures of a sentence are of: the indicator that the phrases in front of them tell."""

from __future__ import annotations

from abc import ABC, abstractmethod

from vn_foreign_relations.kinds.money import Money
from vn_foreign_relations.kinds.percent import Percent
from vn_foreign_relations.records.facts.context import Context
from vn_foreign_relations.records.facts.draft import CAPITAL, REVENUE, TRADE, Draft, Topic
from vn_foreign_relations.records.facts.flows import which_way, worth
from vn_foreign_relations.records.facts.line import Line, Piece, is_count_of
from vn_foreign_relations.records.facts.model import Scope
from vn_foreign_relations.tables.facts import Sort, fact_words

MONEY = CAPITAL | TRADE - {"goods_volume"} | REVENUE
"""The indicators that sums are of."""
_MARKER = 3
"""A list item begins after a mark: `- Tổng thu: …`."""
_WORTH = 10
"""So many loose words may stand between goods and what they are worth: `xuất khẩu gạo sang Lào | trị giá …`."""
_OWNER = 40
_GOODS = 6
"""So many words may the name of goods have: `sản lượng | dầu thô | xuất khẩu`."""
_INVESTED = {"fdi", "outward_fdi"}
_BOTH_WAYS = {"export", "import"}


class Topics(ABC):
    """The topic of a sentence, phrase by phrase."""

    def __init__(self, line: Line, context: Context) -> None:
        self.line: Line = line
        self.context: Context = context
        self.drafts: list[Draft] = []
        self.topic: Topic | None = None
        self.inside: Piece | None = None
        """What opens the parts of a figure: `trong đó`."""
        self.whole: Draft | None = None
        """The fact that those parts are of."""
        self.orphan: int | None = None
        """The number of a sum of capital that nothing in front tells whose it is."""
        self.is_domestic: bool = False
        """Whether capital of our own is told of: a sum in our money is no foreign capital then."""
        self._blocked_at = -1
        self._whole_to = -1
        """Where the whole ends that the last share is of."""

    @property
    def last(self) -> Draft | None:
        """The fact read last in this sentence."""
        return self.drafts[-1] if self.drafts else None

    @abstractmethod
    def start(self, piece: Piece, topic: Topic) -> Draft:
        """Begin a fact with a figure."""

    def capital(self, place: int) -> str | None:
        """Whose capital the words at a place are of: what was told before, or who invests in front of them."""
        told = self.context.capital_at(self.line.number)
        if told is None and (told := self._invested(self.line.start, place)) is not None:
            self.context.tell(told, self.line.number)
        return told

    def _invested(self, start: int, place: int) -> str | None:
        """Capital that another country puts in, or ours in another: `Hàn Quốc là nhà đầu tư …`, `đầu tư sang Lào`."""
        if fact_words().around["investing"].search(self.line.text, start, place) is None:
            return None
        if self._are_from_abroad(start, place):
            return "fdi"
        named = [n for n in self.context.names.within(start, place) if n.is_direct]
        lands = [n for n in named if n.partner is not None]
        if any(not self.line.ends_with("towards", n.start) for n in lands):
            return "fdi"
        return "outward_fdi" if lands and any(n.place is not None for n in named) else None

    def _are_from_abroad(self, start: int, place: int) -> bool:
        """Whether a count of countries says where investors come from: `164 nhà đầu tư từ | 21 quốc gia`."""
        told = (p for p in self.line.pieces if start <= p.start < place and p.mention is not None)
        countries = (p for p in told if is_count_of("countries", p))
        return any(self.line.ends_with("donated", piece.start) for piece in countries)

    def _turned(self, topic: Topic, piece: Piece) -> str | None:
        """The other way in which capital flows in a new clause: `đầu tư sang Nga …; Nga có 171 dự án tại Việt Nam`."""
        clause = self.line.text.rfind(";", self.line.start, piece.start)
        is_direct = topic.indicator in _INVESTED and clause > topic.start
        return self._invested(clause, piece.start) if is_direct else None

    @property
    def is_blocked(self) -> bool:
        """Whether a noun stands in front whose figures are none of ours."""
        return self._blocked_at >= 0

    def turn(self, at: int, piece: Piece) -> None:
        """Turn to what a phrase tells, if it tells any indicator."""
        tells = piece.tells
        if self._is_whole(at, piece):
            return
        if Sort.INDICATOR in tells:
            self._turn_to(piece, tells[Sort.INDICATOR])
        elif Sort.WEAK in tells:
            self._turn_weakly(piece, tells[Sort.WEAK])
        elif Sort.LINK in tells and not self.is_blocked and self._is_collected(piece):
            self.topic = Topic("budget_revenue", piece.start, piece.end, is_weak=True)
        elif tells.get(Sort.GENERIC) == "tourism":
            self._revenue(piece)
        elif Sort.GENERIC in tells:
            self._go_on(piece, tells[Sort.GENERIC])
        elif Sort.OTHER in tells:
            self.is_domestic = tells[Sort.OTHER] == "domestic"
            self._block(piece)
        if Sort.CONTEXT in tells:
            self.context.tell(tells[Sort.CONTEXT], self.line.number)

    def _is_whole(self, at: int, piece: Piece) -> bool:
        """Whether a phrase is the whole that a share is of: `chiếm 5% | tổng vốn đăng ký | cấp mới`."""
        last = self.last
        if last is not None and piece.start == self._whole_to + 1 and Sort.ASPECT in piece.tells:
            last.reached = self._whole_to = piece.end
            return True
        before = self.line.pieces[at - 1] if at else None
        if self.topic is None or before is None or not before.is_a(Percent):
            return False
        is_whole = self.line.text[before.end : piece.start] == " "
        if is_whole and last is not None and last.reached == before.end:
            last.reached = self._whole_to = piece.end
        return is_whole

    def _turn_to(self, piece: Piece, indicator: str) -> None:
        self.topic = Topic(self._joined(piece, indicator), piece.start, piece.end)
        self._blocked_at = -1
        self.is_domestic = False
        if indicator in CAPITAL:
            self.context.tell(indicator, self.line.number)

    def _joined(self, piece: Piece, indicator: str) -> str:
        """The indicator of a phrase; of `xuất khẩu và | nhập khẩu` it is trade both ways."""
        topic = self.topic
        if topic is None or topic.is_used or {topic.indicator, indicator} != _BOTH_WAYS:
            return indicator
        return "trade_turnover" if self.line.are_joined(topic.end, piece.start) else indicator

    def _turn_weakly(self, piece: Piece, indicator: str) -> None:
        topic = self.topic
        if self._is_of_blocked_list() or self._is_of_blocked(piece) or self._is_short_for(topic, indicator):
            return
        if indicator == "growth" and self._is_base_of_share(piece):
            return
        if indicator == "budget_revenue" and not self._is_of_customs(piece):
            return
        is_free = topic is None or topic.is_used or topic.is_weak or topic.indicator not in MONEY
        if is_free or (topic is not None and self.line.is_apart(topic.end, piece.start)):
            self.topic = Topic(self._joined(piece, indicator), piece.start, piece.end, is_weak=True)
            self._blocked_at = -1

    def _is_collected(self, piece: Piece) -> bool:
        """Whether customs collect a sum: `Cục Hải quan … | thu 56 tỷ đồng`."""
        line = self.line
        if not line.starts_with("collecting", piece.start):
            return False
        opened = max(line.start, line.text.rfind(";", line.start, piece.start))
        is_of_sum = any(p.start == piece.end + 1 and p.is_a(Money) for p in line.pieces)
        return is_of_sum and fact_words().around["customs"].search(line.text, opened, piece.start) is not None

    def _is_base_of_share(self, piece: Piece) -> bool:
        """Whether output is what a percentage is of: `nợ công bằng 54,9% | GDP`."""
        before = next((p for p in reversed(self.line.pieces) if p.end + 1 == piece.start), None)
        return before is not None and before.is_a(Percent)

    def _is_short_for(self, topic: Topic | None, indicator: str) -> bool:
        """Whether a word says again what a phrase in front told in full: `tốc độ tăng trưởng kinh tế (| GRDP)`."""
        return topic is not None and not topic.is_used and not topic.is_weak and topic.indicator == indicator

    def _is_of_blocked(self, piece: Piece) -> bool:
        """Whether a word only says of what a noun in front is: `chi phí kiểm nghiệm hải sản | xuất khẩu`."""
        line, at = self.line, self._blocked_at
        if at >= 0 and line.starts_with("weighing", at) and line.words(at, piece.start) <= _GOODS:
            return False
        return at >= 0 and self.topic is None and not any(mark in line.text[at : piece.start] for mark in ",;:(")

    def _is_of_blocked_list(self) -> bool:
        """Whether a word stands in the list of the parts of what is none of ours: `dư nợ …, trong đó xuất khẩu`."""
        return self.topic is None and self.inside is not None and -1 < self._blocked_at < self.inside.start

    def _block(self, piece: Piece) -> None:
        """A noun stands here whose figures are none of ours."""
        self.topic, self.orphan, self._blocked_at = None, None, piece.start

    def _revenue(self, piece: Piece) -> None:
        """`doanh thu` beside visitors is that of tourism."""
        before = self.context.last if piece.start - self.line.opened <= _MARKER else None
        if any(draft is not None and draft.indicator == "visitors" for draft in (self.last, before)):
            self.topic = Topic("tourism_revenue", piece.start, piece.end)
        else:
            self._block(piece)

    def _go_on(self, piece: Piece, family: str) -> None:
        """A noun that goes on with what was told of: `vốn`, `kim ngạch`."""
        topic, indicators = self.topic, {"capital": CAPITAL, "trade": TRADE}.get(family, MONEY)
        if topic is not None and topic.indicator == "goods_volume" and (self.last is not None or family == "trade"):
            flow = which_way(self.line, topic.start, topic.end)
            start = topic.start if self.last is None else piece.start
            self.topic = Topic(worth(flow), start, piece.end)
        elif topic is not None and family == "any" and topic.is_weak and self._is_far(topic, piece):
            return
        elif topic is not None and topic.indicator in indicators:
            own = self._turned(topic, piece)
            self.topic = Topic(own or topic.indicator, piece.start, piece.end, scope=topic.scope)
        elif family == "capital":
            self._go_on_with_capital(piece)
        elif family == "aid":
            self._give(piece)
        elif topic is None:
            self._take_on(piece, family)

    def _go_on_with_capital(self, piece: Piece) -> None:
        """A noun for capital, whose capital the text told before; investors give no aid."""
        capital = self.capital(piece.start) or self._owned(piece) or self._told_ahead(piece)
        if capital not in _INVESTED or not self.line.starts_with("helping", piece.start):
            told = None if capital is None else Topic(capital, piece.start, piece.end, scope=Scope.EARLIER)
            self.topic, self._blocked_at = told, -1

    def _owned(self, piece: Piece) -> str | None:
        """Capital of the country right behind, or of anybody in ours: `tổng vốn đầu tư | của Ba Lan vào Việt Nam`."""
        if not self.line.starts_with("of", piece.end + 1):
            return None
        named = self.context.names.within(piece.end, min(self.line.end, piece.end + _OWNER))
        if any(n.is_country and n.place is not None and self.line.ends_with("into", n.start) for n in named):
            return "fdi"
        if not named or named[0].partner is None or not named[0].is_direct:
            return None
        between = self.line.text[piece.end : named[0].start]
        return "fdi" if len(between.split()) == 1 and self.line.ends_with("of", named[0].start) else None

    def _told_ahead(self, piece: Piece) -> str | None:
        """Whose capital the sentences behind tell of; a sum in our own money is taken for no investment."""
        sums = (p.mention.value for p in self.line.pieces if p.start > piece.start and p.mention is not None)
        first = next((value for value in sums if isinstance(value, Money)), None)
        capital = self.context.ahead(self.line)
        is_ours = first is None or (first.currency == "VND" and capital in _INVESTED)
        return None if is_ours else capital

    def _take_on(self, piece: Piece, family: str) -> None:
        """A noun of sums where the sentence itself tells nothing: what the text told before, or what customs clear."""
        earlier = self._earlier()
        if family == "any" and self.context.capital_at(self.line.number) == "ngo_aid":
            self.topic = Topic("ngo_aid", piece.start, piece.end, scope=Scope.EARLIER)
        elif family == "trade" and earlier in TRADE:
            self.topic = Topic(earlier, piece.start, piece.end, scope=Scope.EARLIER)
        elif family == "trade" and (told := self._traded(piece)) is not None:
            self.topic = Topic(told, piece.start, piece.end)

    def _give(self, piece: Piece) -> None:
        """A word for giving, if what stands in front tells of those who give aid: `tổ chức phi chính phủ | hỗ trợ`."""
        opened = self.line.text.rfind(";", self.line.start, piece.start)
        told = (p for p in self.line.pieces if opened < p.start < piece.start)
        if self.topic is None and any(p.tells.get(Sort.CONTEXT) == "ngo_aid" for p in told):
            self.topic = Topic("ngo_aid", piece.start, piece.end, is_weak=True)

    def _is_far(self, topic: Topic, piece: Piece) -> bool:
        """Whether what is worth a sum is another thing than what a bare word tells of."""
        return self.line.loose(topic.end, piece.start) > _WORTH

    def _traded(self, piece: Piece) -> str | None:
        """What a bare `kim ngạch` is of: goods that go out or come in, or what customs cleared."""
        line, words = self.line, fact_words().around
        told = [
            (match.end(), indicator)
            for name, indicator in (("exported", "export"), ("imported", "import"))
            for match in words[name].finditer(line.text, line.start, piece.start)
        ]
        if told:
            return max(told)[1]
        return "trade_turnover" if self._is_of_customs(piece) else None

    def _earlier(self) -> str:
        """The indicator of the last fact of the sentence before."""
        return "" if self.context.last is None else self.context.last.indicator.value

    def _is_of_customs(self, piece: Piece) -> bool:
        """Whether customs tell of what they cleared: `7.000 tờ khai với | kim ngạch`."""
        start = self.line.since(1)
        return fact_words().around["customs"].search(self.line.text, start, piece.end) is not None
