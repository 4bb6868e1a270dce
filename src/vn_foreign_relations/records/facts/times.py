"""When a fact is of: the nearest time in front of its figure that is no base."""

from __future__ import annotations

from collections.abc import Sequence

from vn_foreign_relations.kinds.time.date import Date, Precision
from vn_foreign_relations.kinds.time.duration import Duration
from vn_foreign_relations.kinds.time.period import Period
from vn_foreign_relations.records.facts.bases import bases
from vn_foreign_relations.records.facts.draft import Draft, are_siblings
from vn_foreign_relations.records.facts.leads import opens_item
from vn_foreign_relations.records.facts.line import FIGURES, Line, Piece
from vn_foreign_relations.records.facts.model import Base, Scope
from vn_foreign_relations.tables.calendar import Direction, TimeUnit
from vn_foreign_relations.tables.facts import FactStatus, Sort

_ADJACENT = 2
_BEHIND_EVENT = 12
_EARLIER = 2
_PARTS = 5
"""So far may a caption or two part a figure from the parts of it: `…. Ảnh: …. Trong đó, …`."""
_MONTHS = 12
_EVENTS = frozenset(
    {"visitors", "border_crossings", "agreements_signed", "delegations_in", "delegations_out", "workers_abroad"}
)


def with_periods(line: Line, drafts: Sequence[Draft], earlier: Sequence[Draft], lead: Line | None = None) -> None:
    """Take the time of each fact of a sentence.

    `earlier` are the facts of the sentences before, the last first; `lead` is the line that its list stands under.
    """
    times = _times(line)
    for draft in drafts:
        shared = draft.of if isinstance(draft.of, Piece) and draft.of in times else None
        found = shared or _behind(line, draft, times) or _in_front(line, draft, times, drafts)
        if found is not None:
            scope = Scope.CLAUSE if found.start >= draft.opened else Scope.SENTENCE
            assert found.mention is not None
            draft.put("period", found.mention.value, found.start, found.end, scope)
        elif not _is_of_now(line, draft):
            if lead is not None:
                earlier = [] if opens_item(line) else [other for other in earlier if other.line.number > lead.number]
            _with_earlier(line, draft, earlier)
            if lead is not None and (shared := _in_front(lead, draft, _times(lead))) is not None:
                assert shared.mention is not None
                draft.put("period", shared.mention.value, shared.start, shared.end, Scope.HEADING)


def _times(line: Line) -> list[Piece]:
    no_period = bases(line)
    return [p for p in line.pieces if p.mention is not None and p.start not in no_period]


def _in_front(line: Line, draft: Draft, times: Sequence[Piece], drafts: Sequence[Draft] = ()) -> Piece | None:
    opened = draft.opened if _is_result(line, draft, drafts) else line.start
    inside = {piece.start for piece in times if _figure_of(line, piece) not in (None, draft.figure.end)}
    fitting = [
        piece
        for piece in times
        if opened <= piece.start and piece.end <= draft.figure.start and piece.start not in inside
        if _is_period(line, draft, piece)
    ]
    return fitting[-1] if fitting else None


def _figure_of(line: Line, piece: Piece) -> int | None:
    """Where the figure ends that a time alone in brackets stands behind: `5 tỷ USD (| năm 2023)`."""
    if line.text[piece.start - 1] != "(" or line.text[piece.end : piece.end + 1] != ")":
        return None
    before = [p for p in line.pieces if p.end < piece.start and p.is_a(*FIGURES)]
    return before[-1].end if before and line.text[before[-1].end : piece.start].strip() == "(" else None


def _is_result(line: Line, draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether a clause tells how far a target has come by now: `Phấn đấu đón …; đến nay đạt | 3 triệu lượt`."""
    before = [other for other in drafts if other.figure.start < draft.figure.start]
    are_planned = any(other.fields.get("status") is FactStatus.PLANNED for other in before)
    clause = max(draft.opened, line.text.rfind(";", line.start, draft.figure.start))
    told = [p for p in line.pieces if clause <= p.start < draft.figure.start]
    return (
        line.text[clause : clause + 1] == ";"
        and are_planned
        and "level" not in draft.fields
        and any(Sort.RESET in p.tells for p in told)
    )


def _behind(line: Line, draft: Draft, times: Sequence[Piece]) -> Piece | None:
    """The time right behind the figure, in front of the next one: `… tỷ USD trong năm 2023`."""
    end = _end(line, draft)
    for piece in line.pieces:
        if piece.start < end:
            continue
        words = line.text[end : piece.start]
        if piece in times and _figure_of(line, piece) == draft.figure.end and _is_period(line, draft, piece):
            return piece
        if line.is_apart(end, piece.start) or Sort.BASE in piece.tells or line.ends_with("and", piece.start):
            return None
        if piece in times and _is_period(line, draft, piece):
            is_led = not words.strip() or line.ends_with("within", piece.start)
            most = _BEHIND_EVENT if draft.indicator in _EVENTS else _ADJACENT if is_led else 0
            return piece if len(words.split()) <= most else None
        if piece.is_a(*FIGURES):
            return None
    return None


def _end(line: Line, draft: Draft) -> int:
    """Where a figure ends with its noun and with what it is in other money: `3 tỷ yên | vốn ODA (tương đương …)`."""
    ends = [end for name, _, end, _ in draft.sources if name == "equivalent"]
    end = max([draft.figure.end, draft.closed, *ends])
    return end + 1 if ends and line.text[end : end + 1] == ")" else end


def _is_period(line: Line, draft: Draft, piece: Piece) -> bool:
    """Whether a time can be that of a figure: not the day of a report, no anniversary, no vague span."""
    assert piece.mention is not None
    value = piece.mention.value
    if isinstance(value, Date):
        if value.precision is Precision.DAY and draft.indicator not in _EVENTS:
            return False
        return not (value.relative is not None and value.relative.unit is TimeUnit.DAY)
    if isinstance(value, Duration):
        is_past = value.direction is Direction.PAST or line.ends_with("during", piece.start)
        is_exact = value.iso is not None and value.bound is None
        return is_exact and (_months(value) <= _MONTHS or is_past) and (value.iso or "")[-1] in "MY"
    return isinstance(value, Period)


def _months(value: Duration) -> int:
    """How many months it has; a year and more is more than those of one."""
    months = (value.iso or "")[1:-1]
    is_of_months = value.iso is not None and value.iso.endswith("M") and months.isdigit()
    return int(months) if is_of_months else _MONTHS + 1


def _is_of_now(line: Line, draft: Draft) -> bool:
    """Whether the clause tells of the present, or of a span that has no ends."""
    told = [p for p in line.pieces if p.end <= draft.figure.start and p.start >= draft.opened]
    return any(Sort.RESET in p.tells or p.is_a(Duration) for p in told)


def _with_earlier(line: Line, draft: Draft, earlier: Sequence[Draft]) -> None:
    """Take the time of the last fact of the same indicator, or of one beside it."""
    reach = _PARTS if line.pieces and Sort.INSIDE in line.pieces[0].tells else _EARLIER
    for other in earlier:
        if other.line.number < line.number - reach or "period" not in other.fields:
            continue
        if are_siblings(other, draft):
            other.lend("period", draft, Scope.EARLIER if other.indicator == draft.indicator else Scope.SIBLING)
            return


def settle(drafts: Sequence[Draft]) -> None:
    """Write a bare span of months as the first months of a year where it is compared with those of another."""
    compared = {id(draft.fields["period"]) for draft in drafts if "period" in draft.fields and _is_compared(draft)}
    for draft in drafts:
        period = draft.fields.get("period")
        if isinstance(period, Duration) and id(period) in compared and 1 < _months(period) <= _MONTHS:
            draft.fields["period"] = Period(f"XXXX-01/XXXX-{_months(period):02}")


def _is_compared(draft: Draft) -> bool:
    """Whether a fact is measured by the same time of another year, or by the plan of one."""
    kinds = {changed.base.kind for changed in draft.changes if changed.base is not None}
    levels = draft.fields.get("level", ())
    assert isinstance(levels, tuple)
    return bool((kinds | {level.of for level in levels}) & {Base.SAME_PERIOD, Base.PLAN})
