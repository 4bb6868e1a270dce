"""The place of a fact in an order: `đứng thứ hai`, `dẫn đầu`, `tiếp theo là`."""

from __future__ import annotations

from vn_foreign_relations.kinds.ordinal import Ordinal
from vn_foreign_relations.records.facts.about import is_said_of
from vn_foreign_relations.records.facts.draft import Draft
from vn_foreign_relations.records.facts.line import Line
from vn_foreign_relations.records.facts.model import Scope
from vn_foreign_relations.tables.facts import Sort

_FAR = 20


class Ranks:
    """The place that a sentence tells and no fact has taken yet."""

    def __init__(self, line: Line) -> None:
        self.line: Line = line
        self._place: int | None = None
        """None for the next one."""
        self._span: tuple[int, int] | None = None

    def take(self, at: int, last: Draft | None) -> None:
        """Keep the place that a phrase tells for the fact behind it."""
        piece = self.line.pieces[at]
        if self.line.starts_with("by_number", piece.end + 1):
            return
        told, place, end = piece.tells[Sort.RANK], 1, piece.end
        if told == "nth":
            after = self.line.pieces[at + 1] if at + 1 < len(self.line.pieces) else None
            mention = after.mention if after is not None and self.line.words(piece.end, after.start) <= 1 else None
            if after is None or mention is None or not isinstance(mention.value, Ordinal):
                return
            place, end = mention.value.value, after.end
        self.close(last)
        self._place, self._span = (None if told == "next" else place), (piece.start, end)
        if self.line.is_apart(end, end + 1, ";"):  # `…, đứng thứ nhất; | Nhật Bản có …`
            self.close(last)

    def give(self, draft: Draft, last: Draft | None) -> None:
        """Give the place to the fact behind it; in a list that has begun to count, each next fact has the next."""
        before = last.fields.get("rank") if last is not None else None
        following = before + 1 if isinstance(before, int) else None
        if self._span is not None and self._is_far(draft):
            self._span = None
        elif self._span is not None:
            draft.put("rank", following if self._place is None else self._place, *self._span)
            draft.ranks_on = self._place is None and following is not None
            self._span = None
        elif draft.is_continued and last is not None and last.ranks_on:
            draft.put("rank", following, draft.figure.start, draft.figure.end, Scope.SIBLING)
            draft.ranks_on = True

    def _is_far(self, draft: Draft) -> bool:
        """Whether the place is of something else: `dẫn đầu về năng suất, … xuất khẩu 7.200 tấn`."""
        assert self._span is not None
        start, end = self._span[1], draft.figure.start
        told = (piece for piece in self.line.pieces if start <= piece.start < end)
        return self.line.words(start, end) > _FAR or any(Sort.OTHER in piece.tells for piece in told)

    def close(self, last: Draft | None) -> None:
        """Give a place that no fact follows to the one before: `…, đứng đầu cả nước`."""
        if self._span is not None and last is not None and is_said_of(self.line, last, self._span[0]):
            last.put("rank", self._place, *self._span)
        self._span = None
