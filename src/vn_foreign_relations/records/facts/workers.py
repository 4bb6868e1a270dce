"""Workers who go abroad."""

from __future__ import annotations

from vn_foreign_relations.kinds.quantity import Quantity
from vn_foreign_relations.records.facts.counting import FAR, RIGHT, Counting
from vn_foreign_relations.records.facts.draft import Draft, Topic
from vn_foreign_relations.records.facts.line import Piece
from vn_foreign_relations.records.facts.names import Named
from vn_foreign_relations.tables.facts import Sort


class Workers(Counting):
    """The counts of workers of one sentence."""

    def _workers(self, at: int, piece: Piece, value: Quantity) -> bool:
        line, topic = self.line, self.figures.topic
        if line.starts_with("foreigners", piece.end + 1):
            return False
        last = self.figures.last
        told = None if last is None else self._near("women_workers", last.reached, piece.start)
        if last is not None and (told is not None or line.starts_with("women", piece.end + 1)):
            last.reached = piece.end
            return True
        is_of_topic = topic is not None and topic.indicator == "workers_abroad" and not topic.is_used
        end = self._own_end(piece)
        goes_on = last is not None and last.indicator == "workers_abroad" and self._is_listed(last, piece)
        goes_on = goes_on or self._goes_on_before(piece) or self._is_of_land(at)
        is_abroad = self._near("abroad", piece.end, end) is not None or self._goes_to_land(piece, end)
        if not goes_on and not is_of_topic and not is_abroad:
            return False
        is_told = goes_on or self._near("working", line.start, line.end)
        if "people" in self._words.counted[value.unit] and not is_told:
            return False
        own = topic if topic is not None and is_of_topic else Topic("workers_abroad", piece.start, piece.end)
        self._count(self.figures.start(piece, own), piece, value)
        return True

    def _own_end(self, piece: Piece) -> int:
        """Where what a count is of ends: in front of its parts too, `20.000 lao động, | trong đó xuất khẩu …`."""
        inside = (p.start for p in self.line.pieces if p.start > piece.end and Sort.INSIDE in p.tells)
        return min([self._clause_end(piece), *inside])

    def _is_of_land(self, at: int) -> bool:
        """Whether a country takes workers: `thị trường Lào 600 lao động`, `Nhật Bản: 500 lao động, Lào: 90 …`."""
        own = self._land_before(self.line.pieces[at])
        if own is None or self.line.ends_with("markets", own.start):
            return own is not None
        told = (self._land_before(piece) for piece in self.line.pieces)
        return any(named is not None and named.partner != own.partner for named in told)

    def _land_before(self, piece: Piece) -> Named | None:
        """The country that stands right in front of a count of workers."""
        value = None if piece.mention is None else piece.mention.value
        if not isinstance(value, Quantity) or "people" in self._words.counted.get(value.unit, ("people",)):
            return None
        if not self.line.text[self.line.start : piece.start].rstrip(" :").split(" ")[-1][:1].isupper():
            return None
        named = self.figures.context.names.within(self.line.start, piece.start)[-1:]
        return next((n for n in named if n.is_country and n.partner and self._opens(n, piece)), None)

    def _opens(self, named: Named, piece: Piece) -> bool:
        """Whether a name opens an item of a list, with a figure right behind it."""
        line = self.line
        before = line.text[line.start : named.start].rstrip()
        told = any(p.end + 1 == named.start and p.tells.keys() & {Sort.RANK, Sort.INSIDE} for p in line.pieces)
        is_opened = (
            told or before[-1:] in ("", *",;:-") or any(line.ends_with(n, named.start) for n in ("and", "markets"))
        )
        return is_opened and not line.text[named.end : piece.start].strip(" :")

    def _goes_on_before(self, piece: Piece) -> bool:
        """Whether a sentence goes on with the workers of the one before: `Trong đó, Nhật Bản có | 600 người`."""
        line, before = self.line, self.figures.context.last
        if self.figures.last is not None or before is None or before.indicator != "workers_abroad":
            return False
        named = self.figures.context.names.within(line.start, piece.start)
        return Sort.INSIDE in line.pieces[0].tells and any(n.partner is not None for n in named)

    def _goes_to_land(self, piece: Piece, end: int) -> bool:
        """Whether a country stands behind a preposition, or takes them: `lao động làm việc tại | Nhật Bản`."""
        line = self.line
        start = max(line.start, piece.start - RIGHT)
        for named in self.figures.context.names.within(start, piece.start):
            if named.partner is not None and line.starts_with("taking", named.end + 1):
                return True
        for named in self.figures.context.names.within(piece.end, end):
            if named.partner is None or line.words(piece.end, named.start) > FAR // 2:
                continue
            if line.starts_with("taking", named.end + 1):
                return True
            is_sent = self._near("sending", max(line.start, piece.start - RIGHT), named.start) is not None
            if is_sent and line.ends_with("towards", named.start):
                return True
        return False

    def _is_listed(self, last: Draft, piece: Piece) -> bool:
        """Whether a figure stands in one list with the fact before: `Nhật Bản 600 người, Hàn Quốc | 400 người`."""
        named = self.figures.context.names.within(last.reached, piece.start)
        is_of_land = bool(named) and named[-1].partner is not None and self.line.words(named[-1].end, piece.start) <= 1
        return is_of_land or self.line.words(last.reached, piece.start) <= FAR
