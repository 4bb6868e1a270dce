"""Which part of an indicator a figure is, how far it has come, and which way it flows."""

from __future__ import annotations

from vn_foreign_relations.kinds.money import Money
from vn_foreign_relations.kinds.percent import Percent
from vn_foreign_relations.records.facts.draft import CAPITAL, TRADE, Draft, are_siblings
from vn_foreign_relations.records.facts.line import FIGURES, TIMES, Line, Piece
from vn_foreign_relations.records.facts.model import Scope
from vn_foreign_relations.tables.facts import Aspect, FactStatus, Flow, Sort, fact_words

_PEOPLE = frozenset({"visitors", "tourism_revenue", "border_crossings"})
_RATE = Aspect.AVERAGE_GROWTH
_NEAR = 2
NEW = frozenset({"new", "additional", "shares"})
"""Parts of the capital registered in a year."""
_JOINED = (NEW, {"grant", "loan"}, {"international", "domestic"}, {"air", "sea", "road"})
"""Parts of which no figure is two: where several stand in one list, it is the whole of them, else it is the last."""
_NOUNS = {Sort.INDICATOR, Sort.GENERIC, Sort.ASPECT}


def with_aspects(line: Line, drafts: list[Draft]) -> None:
    """Take aspect, status and flow of each fact from the words in front of its figure."""
    before: Draft | None = None
    for draft in drafts:
        sums = [p.end for p in line.pieces if p.end <= draft.figure.start and p.is_a(Money) and not _starts(line, p)]
        opened, closed = max([draft.opened, *sums]), max(draft.figure.start, draft.closed)
        told = [p for p in line.pieces if opened <= p.start and p.end <= closed]
        if isinstance(draft.of, Piece) and Sort.ASPECT in draft.of.tells:
            told = [draft.of]
        if draft.indicator in CAPITAL and (adjacent := _adjacent(line, draft)) is not None:
            told = [adjacent]
        if draft.indicator in CAPITAL and (carried := _carried_out(line, draft)) is not None:
            told = [*told, carried]
        if draft.indicator in _PEOPLE and (behind := _behind(line, draft)) is not None:
            told.append(behind)
        if (named := named_behind(line, draft.figure)) is not None:
            told = [*(p for p in told if Sort.ASPECT not in p.tells), named]
        _aspect(draft, told, before)
        _status(line, draft, told, before)
        _flow(line, draft, told, before)
        before = draft


def _adjacent(line: Line, draft: Draft) -> Piece | None:
    """Which part a sum of capital is, right behind it: `1,6 tỷ USD | viện trợ không hoàn lại`."""
    return next((p for p in line.pieces if p.start == draft.figure.end + 1 and Sort.ASPECT in p.tells), None)


def _starts(line: Line, piece: Piece) -> bool:
    """Whether a sum is where a change starts: `tăng từ | 41 tỷ USD lên 60 tỷ USD`."""
    return line.ends_with("from", piece.start)


def _carried_out(line: Line, draft: Draft) -> Piece | None:
    """The word behind the words for capital that says it was spent: `vốn FDI | thực hiện năm 2024`."""
    _, _, end, _ = draft.sources[0]
    told = fact_words().around["carried_out"].match(line.text, end + 1)
    if told is None:
        return None
    after = [p for p in line.pieces if p.start == told.end() + 1]
    is_linked = any(p is draft.figure or p.tells.keys() & {Sort.LINK, Sort.STATUS} for p in after)
    is_end = is_linked or line.is_end(told.end())
    return Piece(*told.span(), {Sort.ASPECT: Aspect.DISBURSEMENT}) if is_end else None


def named_behind(line: Line, figure: Piece) -> Piece | None:
    """The part that a figure is said to be: `còn lại 30 triệu USD là | góp vốn`."""
    being = fact_words().around["being"].match(line.text, figure.end + 1)
    told = (p for p in line.pieces if being is not None and p.start == being.end() + 1 and Sort.ASPECT in p.tells)
    return next(told, None)


def _behind(line: Line, draft: Draft) -> Piece | None:
    """What the visitors are that a figure counts, right behind it."""
    for piece in line.pieces:
        if piece.start >= draft.figure.start and Sort.ASPECT in piece.tells:
            is_near = line.words(draft.figure.end, piece.start) <= _NEAR
            return piece if is_near and not line.is_apart(draft.figure.end, piece.start) else None
    return None


def _aspect(draft: Draft, told: list[Piece], before: Draft | None) -> None:
    ranks = fact_words().aspects
    families = {"capital": CAPITAL, "trade": TRADE, "revenue": {"budget_revenue"}, "people": _PEOPLE}
    family = next((name for name, indicators in families.items() if draft.indicator in indicators), None)
    if family is None:
        return
    _, start, _, _ = draft.sources[0]
    own = [p for p in told if p.start >= start]
    counted = [number for number, p in enumerate(told) if p.is_a(*FIGURES)]
    near = told[counted[-1] :] if counted else told
    if draft.indicator in _PEOPLE and told and told[-1].start >= draft.figure.start:
        near = told[-1:]
    fitting = _fitting(near, family) or _fitting(own, family) or _fitting(told, family)
    if not isinstance(draft.fields.get("measure"), Percent):
        fitting.pop("average_growth", None)
    for parts in _JOINED:
        several = {name: piece for name, piece in fitting.items() if name in parts}
        if len(several) < 2:
            continue
        fitting = {name: piece for name, piece in fitting.items() if name not in parts}
        first, *_, last = sorted(several, key=lambda name: several[name].start)
        if not _are_listed(draft.line, several[first].end, several[last].start):
            fitting[last] = several[last]
        elif not fitting and parts is NEW:
            fitting["registered"] = several[first]
    name = min(fitting, key=lambda name: ranks[name], default=None)
    if name is not None:
        draft.put("aspect", Aspect(name), fitting[name].start, fitting[name].end)
    elif draft.is_continued and before is not None and before.fields.get("aspect", _RATE) is not _RATE:
        before.lend("aspect", draft, Scope.SIBLING)


def _are_listed(line: Line, start: int, end: int) -> bool:
    """Whether two parts are of one list: `cấp mới | , vốn tăng thêm và | góp vốn`."""
    between = [piece for piece in line.pieces if start <= piece.start < end]
    if any(Sort.CHANGE in piece.tells and Sort.ASPECT not in piece.tells for piece in between):
        return False
    rest = line.text[start:end]
    for piece in between:
        if piece.tells.keys() & _NOUNS:
            rest = rest.replace(line.text[piece.start : piece.end], "", 1)
    return fact_words().around["and"].search(rest) is not None or not rest.strip(" ,")


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
        is_plan = piece.tells.get(Sort.BASE) == "plan" and not _is_base(line, piece)
        if is_plan and (piece.end + 1 == topic or _opens_clause(line, piece)):
            draft.put("status", FactStatus.PLANNED, piece.start, piece.end)
    heading = None if _is_done(draft) else _heading(line, draft)
    if heading is not None:
        draft.put("status", FactStatus.PLANNED, heading.start, heading.end)
    statuses = [p for p in told if Sort.STATUS in p.tells and not _is_base(line, p)]
    aims = [p for p in statuses if _is_aim(line, p)]
    for piece in reversed(aims or statuses):
        status = FactStatus(piece.tells[Sort.STATUS])
        draft.put("status", status, piece.start, piece.end)
        if status is FactStatus.PROPOSED:
            draft.put("aspect", Aspect.PROPOSED, piece.start, piece.end)
    if before is not None and _shares_status(line, draft, told, before):
        before.lend("status", draft, Scope.SIBLING if are_siblings(before, draft) else Scope.SENTENCE)


def _is_done(draft: Draft) -> bool:
    """Whether a clause says that what it tells was carried out."""
    return fact_words().around["done"].search(draft.line.text, draft.opened, draft.figure.start) is not None


def _is_aim(line: Line, piece: Piece) -> bool:
    return fact_words().around["aims"].match(line.text, piece.start, piece.end) is not None


def _opens_clause(line: Line, piece: Piece) -> bool:
    """Whether a plan opens its clause with the time that it is for: `| Kế hoạch năm 2024: xuất khẩu 5 tỷ USD`."""
    opened = max(line.start, line.text.rfind(";", line.start, piece.start) + 1)
    after = next((p for p in line.pieces if p.start == piece.end + 1 and p.is_a(*TIMES)), None)
    return after is not None and not line.text[opened : piece.start].strip(" -+•")


def _shares_status(line: Line, draft: Draft, told: list[Piece], before: Draft) -> bool:
    """Whether a figure is of the target told before: a sibling's, or that of an aim at the head of the sentence."""
    if before.fields.get("status") is not FactStatus.PLANNED or "level" in draft.fields:
        return False
    if _is_done(draft):
        return False
    if any(Sort.RESET in p.tells for p in told):
        return False
    if are_siblings(before, draft):
        return True
    start = next(start for name, start, _, _ in before.sources if name == "status")
    aim = next((p for p in line.pieces if p.start == start), None)
    figures = (p for p in line.pieces if p.end <= start and p.is_a(*FIGURES))
    is_of_own_time = any(p.is_a(*TIMES) for p in told)
    return aim is not None and _is_aim(line, aim) and not any(figures) and not is_of_own_time


def _heading(line: Line, draft: Draft) -> Piece | None:
    """A target at the head of a sentence, which all of its list is: `| Mục tiêu đến năm 2025: xuất khẩu …; thu …`."""
    colon = line.text.find(":", line.start, draft.figure.start)
    first = next((p for p in line.pieces if p.is_a(*FIGURES)), None)
    if colon < 0 or first is None or first.start < colon:
        return None
    told = (p for p in line.pieces if p.end <= colon and p.tells.get(Sort.STATUS) == FactStatus.PLANNED)
    return next((p for p in told if not _is_base(line, p)), None)


def _is_base(line: Line, piece: Piece) -> bool:
    """Whether a plan is what a figure is measured by, or was met: `vượt | kế hoạch`, `hoàn thành các | mục tiêu`."""
    at = line.pieces.index(piece)
    before = line.pieces[at - 1] if at else None
    completed = line.ending("completed", piece.start)
    if completed is not None:
        return not line.ends_with("striving", completed)  # `cần nỗ lực | hoàn thành chỉ tiêu`
    if before is None or before.end + 1 != piece.start:
        return False
    is_part = before.is_a(Percent)
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
