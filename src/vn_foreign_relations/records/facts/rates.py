"""Percentages of a sentence that are facts by themselves: growth of the economy, average growth of trade."""

from __future__ import annotations

from vn_foreign_relations.kinds.percent import Percent
from vn_foreign_relations.records.facts.draft import TRADE
from vn_foreign_relations.records.facts.line import Piece
from vn_foreign_relations.records.facts.model import Scope
from vn_foreign_relations.records.facts.sums import Sums
from vn_foreign_relations.tables.facts import Aspect, Sort

_WEAK = 14
_LIST = 14
_NEAR = 2


class Rates(Sums):
    """The rates of growth of one sentence while they are read."""

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
