"""Goods that are weighed, beside what they are worth or by themselves."""

from __future__ import annotations

from vn_foreign_relations.kinds.quantity import Quantity
from vn_foreign_relations.records.facts.counting import FAR, NEAR
from vn_foreign_relations.records.facts.draft import TRADE, Topic
from vn_foreign_relations.records.facts.flows import which_way
from vn_foreign_relations.records.facts.line import Piece
from vn_foreign_relations.records.facts.model import Scope
from vn_foreign_relations.records.facts.movements import Movements
from vn_foreign_relations.tables.facts import Sort


class Goods(Movements):
    """The weights of goods of one sentence."""

    def _volume(self, at: int, piece: Piece, value: Quantity) -> bool:
        topic = self.figures.topic
        if self._is_weight_of_sum(piece) and topic is not None:
            topic = Topic(topic.indicator, topic.start, topic.end)
        if (behind := self._trade_behind(at)) is not None:
            topic = behind
        if topic is None or topic.is_used or topic.indicator not in TRADE or value.value == 1:
            return False
        words = self.line.words(topic.end, piece.start)
        is_own = topic.indicator == "goods_volume" and words <= FAR
        is_led = self.line.before(at, Sort.LINK, 1) is not None or self.line.starts_with("estimate", piece.start)
        is_linked = words <= FAR and (is_led or self._is_weight_of_sum(piece))
        if not is_own and words > NEAR and not is_linked and behind is None:
            return False
        draft = self.figures.start(piece, Topic("goods_volume", topic.start, topic.end))
        draft.put("quantity", value, piece.start, piece.end, Scope.FIGURE)
        draft.put("flow", which_way(self.line, topic.start, topic.end), topic.start, topic.end)
        return True

    def _trade_behind(self, at: int) -> Topic | None:
        """Which way goods go, where that stands behind them: `320.000 tấn nông sản | xuất khẩu qua cửa khẩu`."""
        line, pieces = self.line, self.line.pieces
        after = pieces[at + 1] if at + 1 < len(pieces) else None
        told = None if after is None else after.tells.get(Sort.WEAK)
        if after is None or told not in TRADE or line.is_apart(pieces[at].end, after.start):
            return None
        is_near = line.words(pieces[at].end, after.start) <= NEAR
        return Topic(told, after.start, after.end) if is_near and line.is_end(after.end) else None

    def _is_weight_of_sum(self, piece: Piece) -> bool:
        """Whether goods are those whose worth stands in front: `kim ngạch 1,4 tỷ USD, trọng lượng | 2 triệu tấn`."""
        last = self.figures.last
        if last is None or last.indicator not in TRADE or "measure" not in last.fields:
            return False
        is_weight = (
            self.line.ends_with("weighing", piece.start) or self.line.text[last.reached : piece.start].strip() == "("
        )
        return self.line.words(last.reached, piece.start) <= NEAR and is_weight
