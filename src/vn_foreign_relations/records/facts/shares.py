"""What part of a whole or of a base a fact is: `chiếm 14% tổng vốn`, `bằng 82% kế hoạch`."""

from __future__ import annotations

from decimal import Decimal

from vn_foreign_relations.kinds.percent import Percent
from vn_foreign_relations.records.facts.about import is_said_of
from vn_foreign_relations.records.facts.bases import Compared, compared
from vn_foreign_relations.records.facts.draft import Draft
from vn_foreign_relations.records.facts.line import Line, Piece
from vn_foreign_relations.records.facts.model import Base, Level, Share
from vn_foreign_relations.tables.facts import Sort

_NEAR = 3
_CHAIN = 5


def is_part(line: Line, at: int, draft: Draft | None, value: Percent) -> bool:
    """Take a share of a total or of a base."""
    piece = line.pieces[at]
    if value.value is None:
        return False
    share = line.before(at, Sort.SHARE, _NEAR) or _share_of_list(line, at)
    if share is not None:
        if draft is not None and (is_said_of(line, draft, share.start) or draft.reached > share.start):
            draft.reached = max(draft.reached, piece.end)
            if not line.starts_with("by_number", piece.end + 1):
                draft.put("share", Share(value.value), share.start, piece.end)
        return True
    return _is_level(line, at, draft, value.value)


def _is_level(line: Line, at: int, draft: Draft | None, percent: Decimal) -> bool:
    """Take a share of a base, unless it says again what a change is: `giảm 6 tỷ đồng (tương đương | 7,8%) so với …`."""
    piece, link = line.pieces[at], line.before(at, Sort.LINK, _NEAR)
    if link is None:
        return False
    base, start = compared(line, at), link.start
    is_closed = base is not None and line.text[piece.end : piece.end + 1] == ")"
    if base is None:
        base, start = _told_before(line, link)
    if base is None:
        return False
    if not is_closed and draft is not None and is_said_of(line, draft, start):
        if base.kind is None:
            draft.reached = base.end
        else:
            draft.add("level", Level(percent, base.kind), link.start, max(base.end, piece.end))
    return True


def _told_before(line: Line, link: Piece) -> tuple[Compared | None, int]:
    """The base that a level has in front of it, and where that starts: `so với | cùng kỳ năm trước bằng 104%`."""
    told = [p for p in line.pieces if p.end <= link.start and Sort.BASE in p.tells]
    if not told or line.words(told[-1].end, link.start) > _NEAR or line.is_apart(told[-1].end, link.start):
        return None, link.start
    if told[-1].tells[Sort.BASE] not in set(Base):
        return None, link.start
    is_led = len(told) > 1 and told[-2].end + 1 == told[-1].start
    return Compared(Base(told[-1].tells[Sort.BASE]), None, link.end), told[-2 if is_led else -1].start


def _share_of_list(line: Line, at: int) -> Piece | None:
    """The word that several shares have in front: `chiếm 5% số dự án và | 6% tổng vốn`."""
    before = line.pieces[at - 1] if at else None
    if before is None or not before.is_a(Percent):
        return None
    is_listed = (
        line.starts_with("by_number", before.end + 1) and line.words(before.end, line.pieces[at].start) <= _CHAIN
    )
    return line.before(at - 1, Sort.SHARE, _NEAR) if is_listed else None
