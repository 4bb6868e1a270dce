"""The changes of facts with their bases, which a bare `tăng 5%` has from the change before it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from vn_foreign_relations.kinds.time.date import Date
from vn_foreign_relations.kinds.time.period import Period
from vn_foreign_relations.records.facts.bases import Compared, baseline
from vn_foreign_relations.records.facts.draft import Changed, Draft, are_siblings
from vn_foreign_relations.records.facts.model import Base, Change


def with_bases(drafts: Sequence[Draft], earlier: Sequence[Draft]) -> None:
    """Give the bare changes of a sentence the base of the change before, or of the last one of the sentence.

    `earlier` are the facts of the sentences before, the last first: only one of the same indicator, or of one beside
    it, in the sentence right before hands its base on. The plan is no base but where it is said.
    """
    bare = [(draft, changed) for draft in drafts for changed in draft.changes if _is_bare(changed)]
    if not bare:
        return
    first = bare[0][0]
    last: Compared | None = next(
        (
            base
            for other in earlier
            if other.line.number == first.line.number - 1 and are_siblings(other, first)
            for base in _told(other)
        ),
        None,
    )
    for draft in drafts:
        for changed in draft.changes:
            changed.base = last if _is_bare(changed) else changed.base
            last = changed.base if _is_time(changed.base) else last
    final = next((base for draft in reversed(drafts) for base in _told(draft)), None)
    for _, changed in bare:
        changed.base = changed.base or final


def _is_bare(changed: Changed) -> bool:
    """Whether nothing tells what a change is from."""
    return changed.base is None and changed.change.baseline_amount is None


def _told(draft: Draft) -> list[Compared]:
    return [changed.base for changed in reversed(draft.changes) if changed.base is not None and _is_time(changed.base)]


def _is_time(base: Compared | None) -> bool:
    return base is not None and base.kind is not Base.PLAN


def changes(draft: Draft) -> Iterator[Change]:
    """The changes of a fact, whose period says what the same one of another year is."""
    for changed in draft.changes:
        base = changed.base
        if base is None:
            yield changed.change
            continue
        date = base.date.mention.value if base.date is not None and base.date.mention is not None else None
        told = baseline(base.kind, date if isinstance(date, Date | Period) else None, draft.fields.get("period"))
        yield attrs.evolve(changed.change, baseline=told)
