"""Facts that a text tells again: a headline and its sentence, a passage printed twice."""

from __future__ import annotations

from collections.abc import Sequence

from vn_foreign_relations.records.facts.changes import changes
from vn_foreign_relations.records.facts.draft import Draft

_FEW = range(10)
"""So few projects are no sign that a fact is told again."""
_MOST = 20


def without_repeats(drafts: Sequence[Draft]) -> list[Draft]:
    """The facts without those of which another says all and more; of two that say the same, the first stays."""
    groups: dict[object, list[Draft]] = {}
    for draft in drafts:
        for name in ("measure", "count", "projects"):
            if name in draft.fields and (name != "projects" or draft.fields[name] not in _FEW):
                groups.setdefault((draft.indicator, name, draft.fields[name]), []).append(draft)
    repeated = {
        id(one)
        for group in groups.values()
        for at, one in enumerate(group[:_MOST])
        for other_at, other in enumerate(group[:_MOST])
        if one is not other and _says_all(other, one) and (other_at < at or not _says_all(one, other))
    }
    return [draft for draft in drafts if id(draft) not in repeated]


def _says_all(full: Draft, other: Draft) -> bool:
    """Whether a fact says all that another of the same figure says."""
    for name, field in other.fields.items():
        own = full.fields.get(name)
        is_name = name == "place" and isinstance(own, str) and isinstance(field, str)
        if own != field and not (is_name and (str(own).endswith(str(field)) or str(field).endswith(str(own)))):
            return False
    return set(changes(other)) <= set(changes(full))
