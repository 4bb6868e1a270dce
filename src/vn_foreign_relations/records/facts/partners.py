"""With whom a fact is: whom one trades with, who invests, where workers go, where visitors come from."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from vn_foreign_relations.records.facts.about import ASIDE
from vn_foreign_relations.records.facts.draft import Draft
from vn_foreign_relations.records.facts.line import FIGURES, Line, Piece
from vn_foreign_relations.records.facts.names import Named, Names
from vn_foreign_relations.tables.facts import Flow, fact_words

_NEAR = 2
_GUESTS = 5
_NAME = 4


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


def is_listed(line: Line, named: Named, names: Sequence[Named]) -> bool:
    """Whether a country stands in a list with another, so that a figure is of none by itself: `Lào, | Nhật Bản`."""
    others = [n for n in names if n.partner not in (None, named.partner)]
    return any(_is_joined(line, min(n.end, named.end), max(n.start, named.start)) for n in others)


def _is_joined(line: Line, start: int, end: int) -> bool:
    words = fact_words().around
    told = ASIDE.sub("", line.text[start:end])
    others = words["towards"].sub("", words["and"].sub(",", told))
    return "," in others and not others.replace(",", "").strip()


def is_item(line: Line, last: Draft, piece: Piece) -> bool:
    """Whether a figure goes on with a list of names, known or not: `từ Lào 4 tỷ USD, | từ Anh 6 tỷ USD`."""
    words = fact_words().around
    told = words["towards"].sub("", words["and"].sub(",", line.text[last.reached : piece.start]))
    names = told.replace(",", " ").split()
    if "," not in told or not 0 < len(names) <= _NAME or not names[0][0].isupper():
        return False
    if is_named(line, piece.start):
        return is_named(line, last.figure.start)
    ends = [words["towards"].match(line.text, figure.end + 1) for figure in (last.figure, piece)]
    return all(end is not None and line.text[end.end() + 1 : end.end() + 2].isupper() for end in ends)


def is_named(line: Line, end: int) -> bool:
    """Whether a name stands right in front of a place."""
    words = line.text[line.start : end].split()
    return bool(words) and words[-1][-1].isalnum() and words[-1][0].isupper()


def adjacent(line: Line, end: int, behind: Sequence[Named]) -> Named | None:
    """The one right behind the end of a figure and a preposition: `634 triệu USD từ | Indonesia`."""
    near = (n for n in behind if n.partner is not None and line.words(end, n.start) <= _NEAR)
    told = (n for n in near if line.ends_with("towards", n.start) and _is_led_to(line, end, n.start))
    return next(told, None)


def _is_led_to(line: Line, start: int, end: int) -> bool:
    """Whether nothing parts a figure from a name behind it."""
    return not line.is_apart(start, end) and not fact_words().around["and"].search(line.text, start, end)


def of_trade(line: Line, draft: Draft, before: Sequence[Named], behind: Sequence[Named], names: Names) -> Named | None:
    """The last one in front, else the one behind a preposition; of trade both ways one of the sentence before."""
    beside = adjacent(line, max(draft.figure.end, draft.closed), behind)
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
    figures = (p for p in line.pieces if p.is_a(*FIGURES))
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
    """Where workers go: `sang | Nhật Bản`, `Nhật Bản | 600 người`, `600 người đi | Nhật Bản`."""
    if isinstance(draft.of, Named):
        return draft.of
    end = draft.figure.end
    near = [n for n in behind if n.partner is not None and not line.is_apart(end, n.start, ";")][:1]
    leads = [n for n in near if line.ends_with("towards", n.start) or line.starts_with("taking", n.end + 1)]
    if leads and _is_led_to(line, end, leads[0].start):
        return leads[0]
    own = [
        n
        for n in before
        if n.partner is not None
        and n.start >= draft.opened
        and (
            line.ends_with("towards", n.start)
            or any(line.starts_with(name, n.end + 1) for name in ("taking", "market"))
            or line.words(n.end, draft.figure.start) <= _NEAR
        )
    ]
    apart = [n for n in leads if not _has_figure(line, n)]
    return next(iter([*own[-1:], *apart]), None)


def _has_figure(line: Line, named: Named) -> bool:
    """Whether a figure stands right behind a name, which is that one's then: `trong đó sang | Lào | 20 người`."""
    figures = (p for p in line.pieces if p.is_a(*FIGURES))
    after = next((p for p in figures if p.start > named.end), None)
    return after is not None and line.words(named.end, after.start) <= 1 and not line.is_apart(named.end, after.start)


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
            is_led = line.ends_with("donated", named.start) and _is_led_to(line, figure.end, named.start)
            is_theirs = is_led or line.ends_with("guests_of", named.start)
            return named if is_theirs else None
    return None
