"""Counted things: visitors, workers, delegations, agreements, goods, and what is counted beside a sum."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from vn_foreign_relations.kinds.quantity import Quantity
from vn_foreign_relations.records.facts.draft import CAPITAL, TRADE, Draft, Topic
from vn_foreign_relations.records.facts.line import Line, Piece
from vn_foreign_relations.records.facts.model import Scope, Span
from vn_foreign_relations.tables.facts import Flow, Sort, fact_words

if TYPE_CHECKING:
    from vn_foreign_relations.records.facts.figures import Figures

_RIGHT = 60
_LEFT = 120
_NEAR = 3
_VISITORS = 12


@attrs.define(eq=False)
class _Count:
    name: str
    piece: Piece
    value: Quantity
    indicator: str | None


class Counts:
    """The counts of one sentence."""

    def __init__(self, line: Line, figures: Figures) -> None:
        self.line, self.figures = line, figures
        self._words = fact_words()
        self._pending: list[_Count] = []

    def take(self, at: int, piece: Piece, value: Quantity) -> bool:
        """Whether a quantity is a fact, or counts something beside one."""
        counted = self._words.counted.get(value.unit, frozenset())
        if not counted or value.per is not None or self.line.before(at, Sort.CHANGE, _NEAR) is not None:
            return False
        return any(getattr(self, f"_{name}")(at, piece, value) for name in sorted(counted, key=_ORDER.index))

    def give(self, draft: Draft) -> None:
        """The counts in front of a sum, in its clause, are said of it."""
        if draft.indicator not in CAPITAL:
            return
        for count in self._pending:
            if count.name == "grants":
                draft.put("count", _whole(count.value), count.piece.start, count.piece.end)
                draft.put("bound", count.value.bound, count.piece.start, count.piece.end)
            else:
                _put(draft, count.name, count.piece, count.value)
        self._pending.clear()

    def drop(self) -> None:
        """The counts in front of a sum that is no fact are none either."""
        self._pending.clear()

    def close(self, at: int) -> None:
        """Projects that no sum follows are a fact by themselves."""
        for count in self._pending:
            if count.name in ("projects", "grants") and count.indicator is not None:
                draft = self.figures.start(count.piece, Topic(count.indicator, count.piece.start, count.piece.end))
                _put(draft, "projects", count.piece, count.value)
                draft.is_of_projects = True
        self._pending.clear()

    def _projects(self, at: int, piece: Piece, value: Quantity) -> bool:
        topic = self.figures.topic
        own = self._capital_behind(at)
        if own is None and topic is not None and topic.indicator in CAPITAL:
            own = topic.indicator
        self._pending.append(_Count("projects", piece, value, own or self.figures.context.capital))
        return True

    def _grants(self, at: int, piece: Piece, value: Quantity) -> bool:
        self._pending.append(_Count("grants", piece, value, None))
        return True

    def _capital_behind(self, at: int) -> str | None:
        """Whose projects are counted, where that stands right behind: `27 dự án | ODA`."""
        for piece in self.line.pieces[at + 1 : at + 4]:
            if piece.mention is not None or self.line.words(self.line.pieces[at].end, piece.start) > _NEAR + 2:
                return None
            if piece.tells.get(Sort.INDICATOR) in CAPITAL:
                return piece.tells[Sort.INDICATOR]
        return None

    def _donors(self, at: int, piece: Piece, value: Quantity) -> bool:
        if self._near("ngo", piece.end, piece.end + 20):
            draft = self.figures.start(piece, Topic("ngo_organisations", piece.start, piece.end))
            self._count(draft, piece, value)
        elif self._near("donating", piece.end, piece.end + _RIGHT):
            self._pending.append(_Count("donors", piece, value, None))
        else:
            return False
        return True

    def _countries(self, at: int, piece: Piece, value: Quantity) -> bool:
        last = self.figures.last
        if last is not None and last.indicator.value.startswith("delegations"):
            _put(last, "countries", piece, value)
        elif (own := self._capital_behind(at)) is not None:
            _put(self.figures.start(piece, Topic(own, piece.start, piece.end)), "countries", piece, value)
        return True

    def _delegations(self, at: int, piece: Piece, value: Quantity) -> bool:
        if not self._is_foreign():
            return False
        direction = self._direction(piece)
        if direction is None:
            return False
        draft = self.figures.start(piece, Topic(f"delegations_{direction}", piece.start, piece.end))
        self._count(draft, piece, value)
        return True

    def _direction(self, piece: Piece) -> str | None:
        """Whether delegations go out or come in: by the nearest verb in front, else by one behind."""
        last = self.figures.last
        start = max(self.line.start, last.reached if last is not None else 0, self.line.text.rfind(";", 0, piece.start))
        ins, outs = (self._words.around[name] for name in ("in", "out"))
        before = [
            (match.end(), name)
            for name, pattern in (("in", ins), ("out", outs))
            for match in pattern.finditer(self.line.text, start, piece.start)
        ]
        if before and self.line.words(max(before)[0], piece.start) <= _VISITORS:
            return max(before)[1]
        end = self.line.text.find(";", piece.end, self.line.end)
        behind = [
            (match.start(), name)
            for name, pattern in (("in", ins), ("out", outs))
            if (match := pattern.search(self.line.text, piece.end, self.line.end if end < 0 else end)) is not None
        ]
        return min(behind)[1] if behind else None

    def _is_foreign(self) -> bool:
        """Whether the sentence or the two before tell of abroad."""
        first = max(0, self.line.number - 2)
        start = self.line.passage.sentences[first][0]
        return self._near("foreign", start, self.line.end)

    def _people(self, at: int, piece: Piece, value: Quantity) -> bool:
        last, topic, line = self.figures.last, self.figures.topic, self.line
        if last is not None and last.indicator.value.startswith("delegations"):
            if line.words(last.reached, piece.start) <= _NEAR and value.value is not None:
                last.put("people", value.value, piece.start, piece.end)
                last.put("people_bound", value.bound, piece.start, piece.end)
                last.reached = max(last.reached, piece.end)
                return True
        own = self._visitors_behind(at)
        if own is None and topic is not None and topic.indicator == "visitors" and not topic.is_used:
            own = topic if line.words(topic.end, piece.start) <= _VISITORS else None
        if own is None and self._goes_on(piece):
            assert topic is not None
            own = topic
        if own is not None and self._is_of_tourists(own, piece):
            self._count(self.figures.start(piece, own), piece, value)
            return True
        if value.unit.startswith(("lượt", "người")) and self._crosses(piece):
            draft = self.figures.start(piece, Topic("border_crossings", piece.start, piece.end))
            self._count(draft, piece, value)
            return True
        return False

    def _goes_on(self, piece: Piece) -> bool:
        topic, last = self.figures.topic, self.figures.last
        if topic is None or last is None or topic.indicator != "visitors" or last.indicator != "visitors":
            return False
        return self.line.words(last.reached, piece.start) <= _VISITORS

    def _visitors_behind(self, at: int) -> Topic | None:
        """The word for visitors that a figure counts: `4 triệu lượt | khách du lịch quốc tế`."""
        piece = self.line.pieces[at]
        for start in (piece.start, piece.end):
            for after in self.line.pieces[at + 1 :]:
                if self.line.words(start, after.start) > _NEAR or self.line.is_apart(piece.end, after.start):
                    break
                if after.tells.get(Sort.INDICATOR) == "visitors":
                    return Topic("visitors", after.start, after.end)
        return None

    def _is_of_tourists(self, topic: Topic, piece: Piece) -> bool:
        start = self.line.passage.sentences[max(0, self.line.number - 1)][0]
        return self._near("tourism", start, min(self.line.end, piece.end + _RIGHT))

    def _crosses(self, piece: Piece) -> bool:
        start = max(self.line.start, piece.start - _RIGHT)
        return self._near("crossing", start, min(self.line.end, piece.end + _RIGHT // 2))

    def _workers(self, at: int, piece: Piece, value: Quantity) -> bool:
        line, topic = self.line, self.figures.topic
        is_of_topic = topic is not None and topic.indicator == "workers_abroad" and not topic.is_used
        ends = [p.start for p in line.pieces if p.start > piece.start and p.mention is not None]
        end = min([line.end, piece.end + _RIGHT, *ends])
        if not is_of_topic and not self._near("abroad", piece.end, end):
            return False
        if value.unit.startswith("người") and not self._near("working", line.start, line.end):
            return False
        own = topic if topic is not None and is_of_topic else Topic("workers_abroad", piece.start, piece.end)
        self._count(self.figures.start(piece, own), piece, value)
        return True

    def _agreements(self, at: int, piece: Piece, value: Quantity) -> bool:
        line = self.line
        start = max(line.start, piece.start - _LEFT, line.text.rfind(";", 0, piece.start))
        signing = list(self._words.around["signing"].finditer(line.text, start, piece.start))
        last = self.figures.last
        goes_on = last is not None and last.indicator == "agreements_signed"
        if self._near("in_force", piece.end, min(line.end, piece.end + _RIGHT)):
            indicator = "agreements_in_force"
        elif signing and (line.words(signing[-1].end(), piece.start) <= _NEAR):
            indicator = "agreements_signed"
        elif goes_on and last is not None and line.words(last.reached, piece.start) <= _NEAR + 1:
            indicator = "agreements_signed"
        else:
            return False
        self._count(self.figures.start(piece, Topic(indicator, piece.start, piece.end)), piece, value)
        return True

    def _volume(self, at: int, piece: Piece, value: Quantity) -> bool:
        topic = self.figures.topic
        if topic is None or topic.is_used or topic.indicator not in TRADE:
            return False
        words = self.line.words(topic.end, piece.start)
        if words > (_VISITORS if topic.indicator == "goods_volume" else _NEAR):
            return False
        flow = {"export": Flow.OUT, "import": Flow.IN}.get(topic.indicator)
        draft = self.figures.start(piece, Topic("goods_volume", topic.start, topic.end))
        draft.put("quantity", value, piece.start, piece.end, Scope.FIGURE)
        if flow is None:
            flow = Flow.OUT if self._near("outgoing", topic.start, topic.end) else Flow.IN
        draft.put("flow", flow, topic.start, topic.end)
        return True

    def _localities(self, at: int, piece: Piece, value: Quantity) -> bool:
        line = self.line
        if not self._near("tied", max(line.start, piece.start - _RIGHT), piece.start) or not self._near(
            "abroad_place", piece.end, min(line.end, piece.end + _RIGHT)
        ):
            return False
        draft = self.figures.start(piece, Topic("partner_localities", piece.start, piece.end))
        self._count(draft, piece, value)
        return True

    def _count(self, draft: Draft, piece: Piece, value: Quantity) -> None:
        draft.put("count", _whole(value), piece.start, piece.end, Scope.FIGURE)
        if value.value is None:
            draft.put("quantity", value, piece.start, piece.end, Scope.FIGURE)
        else:
            draft.put("bound", value.bound, piece.start, piece.end, Scope.FIGURE)

    def _near(self, name: str, start: int, end: int) -> re.Match[str] | None:
        return self._words.around[name].search(self.line.text, max(0, start), end)


_ORDER = (
    "workers", "people", "delegations", "agreements", "volume", "projects", "grants", "donors", "localities", "countries",
)  # fmt: skip


def _whole(value: Quantity) -> int | Span:
    if value.value is not None:
        return int(value.value)
    assert value.low is not None
    assert value.high is not None
    return Span(int(value.low), int(value.high))


def _put(draft: Draft, name: str, piece: Piece, value: Quantity) -> None:
    draft.put(name, _whole(value), piece.start, piece.end)
    draft.put(f"{name}_bound", value.bound, piece.start, piece.end)
