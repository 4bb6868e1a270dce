"""With whom a fact is: whom one trades with, who invests, where workers go, where visitors come from."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from vn_foreign_relations.records.facts.draft import Draft
from vn_foreign_relations.records.facts.line import FIGURES, Line
from vn_foreign_relations.records.facts.names import Named, Names
from vn_foreign_relations.tables.facts import Flow, fact_words

_NEAR = 2
_GUESTS = 5


def trader(line: Line, draft: Draft, before: Sequence[Named]) -> Named | None:
    """The other country whose trade is told of: `xuất khẩu của | Lào`, `| Lào xuất khẩu sang Việt Nam`."""
    _, start, end, _ = draft.sources[0]
    own = [n for n in before if n.partner is not None and n.is_direct and n.start >= draft.opened]
    told = [n for n in own if line.ends_with("of", n.start)]
    behind = [n for n in told if n.start >= end]
    if behind:
        return behind[0]
    for named in own:
        between = line.text[named.end : start]
        acts = not between.strip() or (line.starts_with("acting", named.end + 1) and len(between.split()) <= _NEAR)
        is_subject = named.end < start and acts and not line.ends_with("towards", named.start)
        if is_subject and not any(n.place is not None and n.end < start for n in before):
            return named
    return told[0] if told and not any(n.place is not None for n in before) else None


def host(line: Line, draft: Draft, before: Sequence[Named]) -> Named | None:
    """The other country that visitors come to: `| Thái Lan đón 30 triệu lượt khách`."""
    own = [n for n in before if n.partner is not None and n.is_direct and n.start >= draft.opened]
    are_ours = any(n.place is not None and line.ends_with("guests_of", n.start) for n in before)
    told = (n for n in own if line.starts_with("receiving", n.end + 1))
    goal = (n for n in own if not are_ours and line.ends_with("arriving", n.start))
    return next(told, None) or next(goal, None)


def travels(line: Line, draft: Draft, before: Sequence[Named]) -> tuple[Named, Flow] | None:
    """Where visitors of ours go, or theirs that come: `du khách Việt Nam sang | Lào`, `khách | Lào đến Việt Nam`."""
    own = [n for n in before if n.start >= draft.opened and n.is_direct]
    for guests, goal in pairwise(own):
        if line.ends_with("guests_of", guests.start) and line.ends_with("arriving", goal.start):
            if guests.place is not None and goal.partner is not None:
                return goal, Flow.OUT
            if guests.partner is not None and goal.place is not None:
                return guests, Flow.IN
    return None


def adjacent(line: Line, draft: Draft, behind: Sequence[Named]) -> Named | None:
    """The one right behind a figure and its preposition: `634 triệu USD từ | Indonesia`."""
    end = max(draft.figure.end, draft.closed)
    near = (n for n in behind if n.partner is not None and line.words(end, n.start) <= _NEAR)
    told = (n for n in near if line.ends_with("towards", n.start) and not line.is_apart(end, n.start))
    return next(told, None)


def of_trade(line: Line, draft: Draft, before: Sequence[Named], behind: Sequence[Named], names: Names) -> Named | None:
    """The last one in front, else the one behind a preposition; of trade both ways one of the sentence before."""
    beside = adjacent(line, draft, behind)
    if beside is not None:
        return beside
    named = [n for n in before if n.land is not None or not line.ends_with("lying", n.start)]
    fitting = [n for n in named if n.partner is not None and not line.ends_with("surpassed", n.start)]
    is_bilateral = fact_words().around["bilateral"].search(line.text, line.start, line.end) is not None
    own = [n for n in fitting if n.is_direct] or [n for n in fitting if is_bilateral]
    if not own and draft.indicator.value in ("export", "import"):
        own = [n for n in behind if n.partner is not None and line.ends_with("towards", n.start)][:1]
    if not own and draft.indicator.value == "trade_turnover" and line.number:
        told = [n for n in names.within(line.since(1), line.start) if n.partner is not None and n.is_direct]
        own = told[-1:] if len({n.partner for n in told}) == 1 else []
    return own[-1] if own and not _is_of_other(line, draft, own[-1]) else None


def _is_of_other(line: Line, draft: Draft, named: Named) -> bool:
    """Whether a name is that of another item of a list, whose own stands right in front of its figure."""
    figures = (p for p in line.pieces if p.mention is not None and isinstance(p.mention.value, FIGURES))
    after = next((p for p in figures if p.start >= named.end), None)
    return (
        draft.is_continued
        and after is not None
        and after is not draft.figure
        and line.words(named.end, after.start) <= 1
    )


def of_capital(line: Line, draft: Draft, before: Sequence[Named], behind: Sequence[Named]) -> Named | None:
    """The only one in front in the clause, else the one whom the sum is from: `2 tỷ USD từ | Nhật Bản`."""
    own = [n for n in before if n.partner is not None and n.start >= draft.opened]
    own = own or [n for n in behind if n.partner is not None and line.ends_with("donated", n.start)]
    return own[-1] if len({n.partner for n in own}) == 1 else None


def of_workers(line: Line, draft: Draft, before: Sequence[Named], behind: Sequence[Named]) -> Named | None:
    """Where workers go, unless that is several countries: `sang | Nhật Bản`, `Nhật Bản | 600 người`."""
    if isinstance(draft.of, Named):
        return draft.of
    own = [
        n
        for n in before
        if n.partner is not None
        and n.start >= draft.opened
        and (
            line.ends_with("towards", n.start)
            or line.starts_with("taking", n.end + 1)
            or line.words(n.end, draft.figure.start) <= _NEAR
        )
    ]
    if own:
        return own[-1]
    near = [n for n in behind if n.partner is not None and not line.is_apart(draft.figure.end, n.start, ";")]
    leads = near and (line.ends_with("towards", near[0].start) or line.starts_with("taking", near[0].end + 1))
    return near[0] if leads and len({n.partner for n in near}) == 1 else None


def of_visitors(line: Line, draft: Draft, before: Sequence[Named], behind: Sequence[Named]) -> Named | None:
    """Where visitors come from: `khách | Hàn Quốc`, `lượt khách đến từ | Nga`, `| Trung Quốc là thị trường …`."""
    if isinstance(draft.of, Named):
        return draft.of
    figure = draft.figure
    for named in reversed(before):
        if named.partner is None or named.start < draft.opened:
            continue
        is_theirs = line.ends_with("guests_of", named.start) or line.starts_with("market", named.end + 1)
        if is_theirs or line.words(named.end, figure.start) <= _NEAR:
            return named
    for named in behind:
        if named.partner is not None and line.words(figure.end, named.start) <= _GUESTS:
            return named if line.ends_with("guests_of", named.start) else None
    return None
