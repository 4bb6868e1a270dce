"""What figures behind a fact say of it: change, level, share."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import attrs

from vn_foreign_relations.kinds.money import Money
from vn_foreign_relations.kinds.percent import Percent
from vn_foreign_relations.kinds.quantity import Quantity
from vn_foreign_relations.kinds.time.date import Date
from vn_foreign_relations.records.facts.about import is_said_of, outside
from vn_foreign_relations.records.facts.bases import Compared, compared, is_multiple
from vn_foreign_relations.records.facts.draft import TRADE, Changed, Draft
from vn_foreign_relations.records.facts.line import Line, Piece
from vn_foreign_relations.records.facts.model import Base, Change, Trend
from vn_foreign_relations.records.facts.shares import is_part
from vn_foreign_relations.tables.facts import Indicator, Sort, fact_words

_TREND = 4
_NEAR = 3
_SIGNS = {"+": "increase", "-": "decrease", "–": "decrease", "−": "decrease"}


def says(line: Line, at: int, drafts: Sequence[Draft], waiting: list[Changed]) -> bool:
    """Whether a figure says something of the last fact before it, which takes it.

    A change that no fact stands in front of is put among those that wait for one: `tăng 5%, đạt 3 tỷ USD`.
    """
    drafts = outside(line, drafts, line.pieces[at])
    piece, draft = line.pieces[at], drafts[-1] if drafts else None
    assert piece.mention is not None
    value = piece.mention.value
    if isinstance(value, Money) and draft is not None and _is_equivalent(line, draft, piece):
        draft.put("equivalent", attrs.evolve(value, bound=None), piece.start, piece.end)
        draft.reached = piece.end
        return True
    if (
        isinstance(value, Money)
        and (base := line.before(at, Sort.BASE, _NEAR)) is not None
        and not _is_reached(line, at)
    ):
        return _with_amount(line, at, draft, base)
    if isinstance(value, Money) and draft is not None and _is_of_base(line, draft, piece):
        last = draft.changes[-1]
        last.change = attrs.evolve(last.change, baseline_amount=value.amount)
        draft.reached = last.end = piece.end
        return True
    trend = line.before(at, Sort.CHANGE, _TREND) or _sign(line, piece)
    is_apart = trend is not None and (trend is not line.pieces[at - 1] or Sort.ASPECT in trend.tells)
    if isinstance(value, Money) and (is_apart or _reaches(line, at, draft, trend)):
        return False
    if isinstance(value, Percent) and trend is None and line.starts_with("by_value", piece.end + 1):
        trend = _trend_of_list(line, at)
    if trend is not None and not (isinstance(value, Percent) and value.per is not None):
        return _changes(line, at, drafts, trend, waiting)
    if is_multiple(value):
        link = line.before(at, Sort.LINK, _NEAR)
        return link is None or _changes(line, at, drafts, link, waiting)
    return isinstance(value, Percent) and is_part(line, at, draft, value)


def _sign(line: Line, piece: Piece) -> Piece | None:
    """A sign in front of a percentage in brackets, which tells the direction: `(| +12,5% so với cùng kỳ)`."""
    assert piece.mention is not None
    start = piece.start - (line.text[piece.start - 1] in _SIGNS)
    sign = line.text[start : start + 1]
    if not isinstance(piece.mention.value, Percent) or sign not in _SIGNS or line.text[start - 1 : start] != "(":
        return None
    return Piece(start, start, {Sort.CHANGE: _SIGNS[sign]})


def _reaches(line: Line, at: int, draft: Draft | None, trend: Piece | None) -> bool:
    """Whether a word says how far a figure comes and not by how much: `kim ngạch đã vượt | 30 tỷ USD`."""
    base = compared(line, at)
    is_excess = base is not None and base.kind is Base.PLAN
    return trend is not None and Sort.LINK in trend.tells and not is_excess and not is_said_of(line, draft, trend.start)


def _is_reached(line: Line, at: int) -> bool:
    """Whether a figure is what was reached, and not what that is measured by: `vượt kế hoạch và đạt | 1,1 tỷ USD`."""
    link = line.before(at, Sort.LINK, 0)
    if line.starts_with("estimate", line.pieces[at].start):
        return True
    return link is not None and link.tells[Sort.LINK] == "reach"


def _trend_of_list(line: Line, at: int) -> Piece | None:
    """The direction that a list shares: `tăng 13% về lượng và | 3,5% về giá trị`."""
    before = line.pieces[at - 1] if at else None
    is_list = before is not None and before.is_a(Percent)
    return line.before(at - 1, Sort.CHANGE, _TREND) if is_list else None


def _changes(line: Line, at: int, drafts: Sequence[Draft], trend: Piece, waiting: list[Changed]) -> bool:
    """Take a change; True also where it is of nothing that is read, since the figure is none of its own then."""
    piece, draft = line.pieces[at], drafts[-1] if drafts else None
    assert piece.mention is not None
    plan = line.before(at, Sort.BASE, _NEAR)
    if plan is not None and plan.tells[Sort.BASE] == Base.PLAN and isinstance(piece.mention.value, Quantity):
        return True
    if Sort.STATUS in line.pieces[at - 1].tells and line.starts_with("comparing", trend.start):
        return True  # `thấp hơn dự báo 2,5%`
    change = _change(piece.mention.value, Trend(trend.tells.get(Sort.CHANGE, "increase")))
    if change is None:
        return isinstance(piece.mention.value, Money)
    if _is_of_another_time(line, trend):
        return True
    before = [p for p in line.pieces[:at] if p.start > trend.start and p.tells.get(Sort.BASE) in set(Base)]
    base = Compared(Base(before[-1].tells[Sort.BASE]), None, piece.end) if before else compared(line, at)
    changed = Changed(change, base, trend.start, piece.end if base is None else base.end)
    if draft is not None and is_said_of(line, draft, trend.start):
        draft.reached = changed.end
        owner = _owner(line, piece, drafts)
        if owner is not None and _is_alike(owner, piece.mention.value):
            owner.changes.append(changed)
    elif line.starts_with("by_volume", piece.end + 1) or line.starts_with("by_number", piece.end + 1):
        return True
    else:
        waiting.append(changed)
    return True


def _owner(line: Line, piece: Piece, drafts: Sequence[Draft]) -> Draft | None:
    """Whose change a figure is: a sum's in value, that of the goods in front of it in volume; None for any other."""
    draft, before = drafts[-1], drafts[-2] if len(drafts) > 1 else None
    are_goods, end = draft.indicator is Indicator.GOODS_VOLUME, piece.end + 1
    if line.starts_with("by_value", end):
        return (before if before is not None and before.indicator in TRADE else None) if are_goods else draft
    if line.starts_with("by_volume", end) and not are_goods and "measure" in draft.fields:
        return before if before is not None and before.indicator is Indicator.GOODS_VOLUME else None
    return None if line.starts_with("by_number", end) and (are_goods or "measure" in draft.fields) else draft


def _is_alike(draft: Draft, value: object) -> bool:
    """Whether a figure may be by how much another has changed: one in the same money or unit, or a proportion."""
    assert draft.figure.mention is not None
    own = draft.figure.mention.value
    if isinstance(value, Money):
        return not isinstance(own, Quantity) and (not isinstance(own, Money) or own.currency == value.currency)
    if isinstance(value, Quantity) and not is_multiple(value):
        return isinstance(own, Quantity) and own.unit == value.unit
    return True


def _is_of_another_time(line: Line, trend: Piece) -> bool:
    """Whether a change is that of the base itself: `(cùng kỳ | giảm 1,6%)`."""
    before = next((p for p in reversed(line.pieces) if p.end <= trend.start and Sort.BASE in p.tells), None)
    if before is None or before.tells[Sort.BASE] != "same_period" or line.words(before.end, trend.start) > _NEAR:
        return False
    return line.text[max(0, before.start - _NEAR) : before.start].rstrip().endswith("(")


def _change(value: object, direction: Trend) -> Change | None:
    if isinstance(value, Percent) and value.value is not None:
        return Change(direction=direction, percent=abs(value.value), percent_bound=value.bound)
    if isinstance(value, Money) and value.amount is not None:
        return Change(direction=direction, amount=value.amount)
    if not isinstance(value, Quantity) or value.value is None:
        return None
    if is_multiple(value):
        return Change(direction=direction, times=value.value, times_bound=value.bound)
    return Change(direction=direction, count=int(value.value))


def multiple(line: Line, at: int, draft: Draft | None) -> None:
    """Take a change that is one word: `gấp đôi`."""
    piece = line.pieces[at]
    trend = line.before(at, Sort.CHANGE, _NEAR)
    if draft is not None and is_said_of(line, draft, piece.start if trend is None else trend.start):
        change, base = Change(direction=Trend.INCREASE, times=Decimal(piece.tells[Sort.MULTIPLE])), compared(line, at)
        draft.reached = piece.end if base is None else base.end
        draft.changes.append(Changed(change, base, piece.start, draft.reached))


def _with_amount(line: Line, at: int, draft: Draft | None, base: Piece) -> bool:
    """The amount that a change starts from, or that a level is of: `gấp đôi so với | 37,9 triệu euro năm 2011`."""
    piece = line.pieces[at]
    assert piece.mention is not None
    value = piece.mention.value
    assert isinstance(value, Money)
    if draft is None or line.loose(draft.reached, base.start) > 0:
        return True
    last = draft.changes[-1] if draft.changes and not line.words(draft.changes[-1].end, base.start) else None
    if last is None and base.tells[Sort.BASE] == "against" and (last := _between(draft, value, piece)) is not None:
        draft.changes.append(last)
    draft.reached = piece.end
    if last is not None:
        last.change = attrs.evolve(last.change, baseline_amount=value.amount)
        after = line.pieces[at + 1] if at + 1 < len(line.pieces) else None
        if after is not None and after.is_a(Date) and line.words(piece.end, after.start) == 0:
            draft.reached = after.end
            last.base = Compared(None, after, after.end)
        last.end = draft.reached
    return True


def starts(line: Line, draft: Draft, start: Piece) -> None:
    """Take the figure that a change starts from: `tăng từ | 4,9 tỷ USD năm 2002 lên 29,1 tỷ USD`."""
    assert start.mention is not None
    first = start.mention.value
    changed = _between(draft, first, start) if isinstance(first, Money) else None
    if changed is None:
        return
    after = line.pieces[line.pieces.index(start) + 1]
    base = Compared(None, after, after.end) if after.is_a(Date) and after.start == start.end + 1 else None
    if not draft.changes:
        draft.changes.append(changed)
    last = draft.changes[-1]
    last.change = attrs.evolve(last.change, baseline_amount=changed.change.baseline_amount)
    last.base = last.base or base


def _between(draft: Draft, first: Money, piece: Piece) -> Changed | None:
    """The change from another amount, of which nothing says how large it is."""
    own = draft.fields.get("measure")
    if not isinstance(own, Money) or own.currency != first.currency or own.amount is None or first.amount is None:
        return None
    if own.amount == first.amount:
        return None
    direction = Trend.INCREASE if own.amount > first.amount else Trend.DECREASE
    return Changed(Change(direction=direction, baseline_amount=first.amount), None, piece.start, piece.end)


def _is_of_base(line: Line, draft: Draft, piece: Piece) -> bool:
    """Whether a sum in brackets is that of the base: `so với tháng 4/2012 | (284 triệu USD)`."""
    own = draft.fields.get("measure")
    is_same = isinstance(own, Money) and piece.mention is not None and piece.mention.value != own
    return is_same and bool(draft.changes) and line.text[draft.reached : piece.start].strip() == "("


def _is_equivalent(line: Line, draft: Draft, piece: Piece) -> bool:
    assert draft.figure.mention is not None
    assert piece.mention is not None
    own, other = draft.figure.mention.value, piece.mention.value
    if not isinstance(own, Money) or not isinstance(other, Money) or own.currency == other.currency:
        return False
    between = line.text[draft.figure.end : piece.start]
    words = fact_words().around["equal"].sub("", between).replace(",", " ").replace("(", " ").split()
    return not words and "equivalent" not in draft.fields and ("(" in between or len(between.split()) > 0)
