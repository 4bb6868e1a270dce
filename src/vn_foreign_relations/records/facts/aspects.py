"""Which part of an indicator a figure is, how far it has come, and which way it flows."""

from __future__ import annotations

from vn_foreign_relations.kinds.money import Money
from vn_foreign_relations.kinds.percent import Percent
from vn_foreign_relations.records.facts.draft import CAPITAL, TRADE, Draft, are_siblings
from vn_foreign_relations.records.facts.line import FIGURES, Line, Piece
from vn_foreign_relations.records.facts.model import Scope
from vn_foreign_relations.tables.facts import Aspect, FactStatus, Flow, Sort, fact_words

_PEOPLE = frozenset({"visitors", "tourism_revenue", "border_crossings"})
_RATE = Aspect.AVERAGE_GROWTH
_NEAR = 2
_TWO = {"new", "additional"}
_WAYS = {"air", "sea", "road"}


def with_aspects(line: Line, drafts: list[Draft]) -> None:
    """Take aspect, status and flow of each fact from the words in front of its figure."""
    before: Draft | None = None
    for draft in drafts:
        sums = [p.end for p in line.pieces if p.end <= draft.figure.start and _is_sum(p) and not _starts(line, p)]
        opened, closed = max([draft.opened, *sums]), max(draft.figure.start, draft.closed)
        told = [p for p in line.pieces if opened <= p.start and p.end <= closed]
        if isinstance(draft.of, Piece) and Sort.ASPECT in draft.of.tells:
            told = [draft.of]
        if draft.indicator in CAPITAL and (adjacent := _adjacent(line, draft)) is not None:
            told = [adjacent]
        if draft.indicator in _PEOPLE and (behind := _behind(line, draft)) is not None:
            told.append(behind)
        _aspect(draft, told, before)
        _status(line, draft, told, before)
        _flow(line, draft, told, before)
        before = draft


def _is_sum(piece: Piece) -> bool:
    return piece.mention is not None and isinstance(piece.mention.value, Money)


def _adjacent(line: Line, draft: Draft) -> Piece | None:
    """Which part a sum of capital is, right behind it: `1,6 tỷ USD | viện trợ không hoàn lại`."""
    return next((p for p in line.pieces if p.start == draft.figure.end + 1 and Sort.ASPECT in p.tells), None)


def _starts(line: Line, piece: Piece) -> bool:
    """Whether a sum is where a change starts: `tăng từ | 41 tỷ USD lên 60 tỷ USD`."""
    return line.ends_with("from", piece.start)


def _behind(line: Line, draft: Draft) -> Piece | None:
    """What the visitors are that a figure counts, right behind it."""
    for piece in line.pieces:
        if piece.start >= draft.figure.start and Sort.ASPECT in piece.tells:
            is_near = line.words(draft.figure.end, piece.start) <= _NEAR
            return piece if is_near and not line.is_apart(draft.figure.end, piece.start) else None
    return None


def _aspect(draft: Draft, told: list[Piece], before: Draft | None) -> None:
    ranks = fact_words().aspects
    families = {"capital": CAPITAL, "trade": TRADE, "revenue": {"budget_revenue"}}
    family = next((name for name, indicators in families.items() if draft.indicator in indicators), "people")
    _, start, _, _ = draft.sources[0]
    own = [p for p in told if p.start >= start]
    counted = [
        number for number, p in enumerate(told) if p.mention is not None and isinstance(p.mention.value, FIGURES)
    ]
    near = told[counted[-1] :] if counted else told
    if draft.indicator in _PEOPLE and told and told[-1].start >= draft.figure.start:
        near = told[-1:]
    fitting = _fitting(near, family) or _fitting(own, family) or _fitting(told, family)
    if not isinstance(draft.fields.get("measure"), Percent):
        fitting.pop("average_growth", None)
    if len(fitting.keys() & _WAYS) > 1:
        fitting = {name: piece for name, piece in fitting.items() if name not in _WAYS}
    if "shares" in fitting and fitting.keys() & _TWO:
        del fitting["shares"]
    if fitting.keys() >= _TWO:
        both = fitting["new"]
        fitting = {name: piece for name, piece in fitting.items() if name not in _TWO} or {"registered": both}
    name = min(fitting, key=lambda name: ranks[name], default=None)
    if name is not None:
        draft.put("aspect", Aspect(name), fitting[name].start, fitting[name].end)
    elif draft.is_continued and before is not None and before.fields.get("aspect", _RATE) is not _RATE:
        before.lend("aspect", draft, Scope.SIBLING)


def _fitting(told: list[Piece], family: str) -> dict[str, Piece]:
    """The aspects among some phrases that the indicators of a family may have."""
    aspects = fact_words().families[family]
    return {p.tells[Sort.ASPECT]: p for p in told if p.tells.get(Sort.ASPECT) in aspects}


def _status(line: Line, draft: Draft, told: list[Piece], before: Draft | None) -> None:
    figure = draft.figure
    if line.starts_with("estimate", figure.start):
        draft.put("status", FactStatus.ESTIMATED, figure.start, figure.end, Scope.FIGURE)
    _, topic, _, _ = draft.sources[0]
    for piece in told:
        if piece.tells.get(Sort.BASE) == "plan" and piece.end + 1 == topic and not _is_base(line, piece):
            draft.put("status", FactStatus.PLANNED, piece.start, piece.end)
    heading = _heading(line, draft)
    if heading is not None:
        draft.put("status", FactStatus.PLANNED, heading.start, heading.end)
    for piece in reversed(told):
        if Sort.STATUS in piece.tells and not _is_base(line, piece):
            status = FactStatus(piece.tells[Sort.STATUS])
            draft.put("status", status, piece.start, piece.end)
            if status is FactStatus.PROPOSED:
                draft.put("aspect", Aspect.PROPOSED, piece.start, piece.end)
    is_after = before is not None and are_siblings(before, draft) and "level" not in draft.fields
    if is_after and before is not None and before.fields.get("status") is FactStatus.PLANNED:
        before.lend("status", draft, Scope.SIBLING)


def _heading(line: Line, draft: Draft) -> Piece | None:
    """A target at the head of a sentence, which all of its list is: `| Mục tiêu đến năm 2025: xuất khẩu …; thu …`."""
    colon = line.text.find(":", line.start, draft.figure.start)
    first = next((p for p in line.pieces if p.mention is not None and isinstance(p.mention.value, FIGURES)), None)
    if colon < 0 or first is None or first.start < colon:
        return None
    told = (p for p in line.pieces if p.end <= colon and p.tells.get(Sort.STATUS) == FactStatus.PLANNED)
    return next((p for p in told if not _is_base(line, p)), None)


def _is_base(line: Line, piece: Piece) -> bool:
    """Whether a plan is what a figure is measured by: `vượt | kế hoạch`, `77% | kế hoạch năm`."""
    at = line.pieces.index(piece)
    before = line.pieces[at - 1] if at else None
    if before is None or before.end + 1 != piece.start:
        return False
    is_part = before.mention is not None and isinstance(before.mention.value, Percent)
    return is_part or bool(before.tells.keys() & {Sort.CHANGE, Sort.BASE})


def _flow(line: Line, draft: Draft, told: list[Piece], before: Draft | None) -> None:
    if draft.indicator == "trade_turnover":
        _, start, end, scope = draft.sources[0]
        is_both = fact_words().around["both_ways"].search(line.text, start, end) is not None
        draft.put("flow", Flow.TWO_WAY if is_both else None, start, end, scope)
    for piece in told:
        if Sort.FLOW in piece.tells:
            draft.put("flow", Flow(piece.tells[Sort.FLOW]), piece.start, piece.end)
    if draft.is_continued and before is not None and "flow" in before.fields:
        before.lend("flow", draft, Scope.SIBLING)
