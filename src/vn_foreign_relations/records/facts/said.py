"""What figures behind a fact say of it: change, level, share, rank, the same in other money."""

from __future__ import annotations

from decimal import Decimal

import attrs

from vn_foreign_relations.kinds.money import Money
from vn_foreign_relations.kinds.ordinal import Ordinal
from vn_foreign_relations.kinds.percent import Percent
from vn_foreign_relations.kinds.quantity import Quantity
from vn_foreign_relations.kinds.time.date import Date
from vn_foreign_relations.records.facts.bases import Compared, compared
from vn_foreign_relations.records.facts.draft import Changed, Draft
from vn_foreign_relations.records.facts.line import Line, Piece
from vn_foreign_relations.records.facts.model import Base, Change, Level, Share, Trend
from vn_foreign_relations.tables.facts import Sort, fact_words

_TREND = 4
_NEAR = 3
_CHAIN = 5


def is_said_of(line: Line, draft: Draft | None, start: int) -> bool:
    """Whether what starts at a place goes on with a fact, no other noun in between."""
    if draft is None or line.words(draft.reached, start) > _CHAIN:
        return False
    heads = (Sort.INDICATOR, Sort.WEAK, Sort.OTHER, Sort.GENERIC)
    between = (piece for piece in line.pieces if draft.reached <= piece.start < start)
    return not any(head in piece.tells for piece in between for head in heads)


def says(line: Line, at: int, draft: Draft | None) -> bool:
    """Whether a figure says something of a fact before it, which takes it; a change of what is no fact is none."""
    piece = line.pieces[at]
    assert piece.mention is not None
    value = piece.mention.value
    if isinstance(value, Money) and draft is not None and _is_equivalent(line, draft, piece):
        draft.put("equivalent", Money(value.amount, value.currency), piece.start, piece.end)
        draft.reached = piece.end
        return True
    if isinstance(value, Money) and (base := line.before(at, Sort.BASE, _NEAR)) is not None:
        return _with_amount(line, at, draft, base)
    trend = line.before(at, Sort.CHANGE, _TREND)
    if isinstance(value, Money) and trend is not None and trend is not line.pieces[at - 1]:
        return False
    if trend is not None and not (isinstance(value, Percent) and value.per is not None):
        return _changes(line, at, draft, trend)
    if isinstance(value, Quantity) and value.unit == "lần":
        link = line.before(at, Sort.LINK, _NEAR)
        return link is None or _changes(line, at, draft, link)
    return isinstance(value, Percent) and _is_part(line, at, draft, value)


def _changes(line: Line, at: int, draft: Draft | None, trend: Piece) -> bool:
    """Take a change; True also where it is of nothing that is read, since the figure is none of its own then."""
    piece = line.pieces[at]
    assert piece.mention is not None
    change = _change(piece.mention.value, Trend(trend.tells.get(Sort.CHANGE, "increase")))
    if change is None:
        return False
    if draft is not None and is_said_of(line, draft, trend.start):
        _take(line, draft, change, trend.start, at)
        before = [p for p in line.pieces[:at] if p.start > trend.start and p.tells.get(Sort.BASE) in set(Base)]
        if before:
            draft.changes[-1].base = Compared(Base(before[-1].tells[Sort.BASE]), None, piece.end)
    return True


def _change(value: object, direction: Trend) -> Change | None:
    if isinstance(value, Percent) and value.value is not None:
        return Change(direction=direction, percent=value.value, percent_bound=value.bound)
    if isinstance(value, Money) and value.amount is not None:
        return Change(direction=direction, amount=value.amount)
    if not isinstance(value, Quantity) or value.value is None:
        return None
    if value.unit == "lần":
        return Change(direction=direction, times=value.value, times_bound=value.bound)
    return Change(direction=direction, count=int(value.value))


def multiple(line: Line, at: int, draft: Draft | None) -> None:
    """Take a change that is one word: `gấp đôi`."""
    piece = line.pieces[at]
    if draft is not None and is_said_of(line, draft, piece.start):
        times = Decimal(piece.tells[Sort.MULTIPLE])
        _take(line, draft, Change(direction=Trend.INCREASE, times=times), piece.start, at)


def _take(line: Line, draft: Draft, change: Change, start: int, at: int) -> None:
    base = compared(line, at)
    end = line.pieces[at].end if base is None else base.end
    draft.changes.append(Changed(change, base, start, end))
    draft.reached = end


def _with_amount(line: Line, at: int, draft: Draft | None, base: Piece) -> bool:
    """The amount that a change starts from: `gấp đôi so với | 37,9 triệu euro năm 2011`."""
    piece = line.pieces[at]
    assert piece.mention is not None
    value = piece.mention.value
    assert isinstance(value, Money)
    if draft is not None and draft.changes and line.words(draft.reached, base.start) == 0:
        last = draft.changes[-1]
        last.change = attrs.evolve(last.change, baseline_amount=value.amount)
        after = line.pieces[at + 1] if at + 1 < len(line.pieces) else None
        draft.reached = last.end = piece.end
        if after is not None and after.mention is not None and isinstance(after.mention.value, Date):
            if line.words(piece.end, after.start) == 0:
                draft.reached = last.end = after.end
                last.base = Compared(None, after, after.end)
    return True


def _is_equivalent(line: Line, draft: Draft, piece: Piece) -> bool:
    assert draft.figure.mention is not None
    assert piece.mention is not None
    own, other = draft.figure.mention.value, piece.mention.value
    if not isinstance(own, Money) or not isinstance(other, Money) or own.currency == other.currency:
        return False
    between = line.text[draft.figure.end : piece.start]
    words = fact_words().around["equal"].sub("", between).replace(",", " ").replace("(", " ").split()
    return not words and "equivalent" not in draft.fields and ("(" in between or len(between.split()) > 0)


def _is_part(line: Line, at: int, draft: Draft | None, value: Percent) -> bool:
    """Take a share of a total or of a base."""
    piece = line.pieces[at]
    if value.value is None:
        return False
    share = line.before(at, Sort.SHARE, _NEAR)
    if share is not None:
        if draft is not None and is_said_of(line, draft, share.start):
            draft.put("share", Share(value.value), share.start, piece.end)
            draft.reached = piece.end
        return True
    base = compared(line, at)
    link = line.before(at, Sort.LINK, _NEAR)
    if link is None or base is None or base.kind is None:
        return False
    if draft is not None and is_said_of(line, draft, link.start):
        draft.add("level", Level(value.value, base.kind), link.start, base.end)
    return True


def rank(line: Line, at: int) -> tuple[int | None, int]:
    """The place in an order that a phrase tells, None for the next one, and where it ends; (0, 0) for none."""
    piece = line.pieces[at]
    told = piece.tells[Sort.RANK]
    if told == "first":
        return 1, piece.end
    if told == "next":
        return None, piece.end
    after = line.pieces[at + 1] if at + 1 < len(line.pieces) else None
    if after is None or after.mention is None or not isinstance(after.mention.value, Ordinal):
        return 0, 0
    return (after.mention.value.value, after.end) if line.words(piece.end, after.start) <= 1 else (0, 0)
