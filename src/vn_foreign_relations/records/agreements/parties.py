"""Lists of names in a sentence: `A và B`, `A, B với C`, `A - B`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vn_foreign_relations.names.words import Name
from vn_foreign_relations.tables.roles import Role

if TYPE_CHECKING:
    from vn_foreign_relations.records.agreements.scene import Scene
    from vn_foreign_relations.records.clauses import Item

_MOST_PARTIES = 12
_JOINTS = Role.AND | Role.COMMA | Role.DASH
_PREPOSITIONS = Role.WITH | Role.BETWEEN | Role.TO | Role.AT | Role.OF


@attrs.frozen(eq=False)
class Listed:
    """Names one behind the other, with the number of the first item."""

    names: tuple[Name, ...]
    at: int


def listed(scene: Scene, at: int, last: int) -> Listed | None:
    """The names from an item on; None where none stands there, or only a person."""
    items, start = scene.items, at
    names: list[Name] = []
    while at < last and len(names) < _MOST_PARTIES:
        at = _past_determiners(scene, at, last)
        if at >= last or not items[at].roles & Role.NAME or scene.hidden[at]:
            break
        names += items[at].names
        at = _past_brackets(items, at + 1, last)
        if at + 1 >= last or not items[at].roles & _JOINTS or not _follows(scene, at, last):
            break
        at += 1
    return Listed(tuple(names), start) if names else None


def _past_determiners(scene: Scene, at: int, last: int) -> int:
    while (
        at < last
        and scene.items[at].roles & (Role.DETERMINER | Role.COLLECTIVE)
        and not scene.items[at].roles & Role.NAME
    ):
        at += 1
    return at


def _past_brackets(items: list[Item], at: int, last: int) -> int:
    while at < last and items[at].roles & (Role.BRACKET | Role.QUOTE):
        at += 1
    return at


def _follows(scene: Scene, at: int, last: int) -> bool:
    """Whether behind a joint the list goes on; a comma does only where a list of names ends with `và`."""
    items = scene.items
    if not items[at + 1].roles & Role.NAME or scene.hidden[at + 1]:
        return False
    if items[at].roles & Role.DASH:
        return all(name.role & (Role.COUNTRY | Role.PROVINCE) for name in items[at + 1].names)
    if not items[at].roles & Role.COMMA:
        return True
    for number in range(at + 2, min(last, at + 10)):
        if items[number].roles & Role.AND:
            return True
        if not items[number].roles & (Role.NAME | Role.COMMA | Role.BRACKET):
            return False
    return False


def listed_back(scene: Scene, at: int, first: int) -> tuple[Listed, int]:
    """The list of names that ends with the item at `at`, and the number of its first item."""
    items = scene.items
    groups = [items[at].names]
    while at - 2 >= first:
        joint = at - 1
        while joint > first and items[joint].roles & (Role.BRACKET | Role.QUOTE):
            joint -= 1
        before = joint - 1
        while before > first and items[before].roles & (Role.BRACKET | Role.QUOTE):
            before -= 1
        if (
            before < first
            or not items[joint].roles & _JOINTS
            or not items[before].roles & Role.NAME
            or scene.hidden[before]
        ):
            break
        if items[joint].roles & Role.DASH and not all(
            n.role & (Role.COUNTRY | Role.PROVINCE) for n in items[before].names
        ):
            break
        if items[joint].roles & Role.COMMA and len(groups) < 2:
            break
        groups.insert(0, items[before].names)
        at = before
    return Listed(tuple(name for group in groups for name in group), at), at


def is_governed(scene: Scene, at: int, first: int) -> int:
    """The roles of the preposition that governs the name at an item; 0 where none does."""
    before = at - 1
    items = scene.items
    while (
        before > first
        and items[before].roles & (Role.DETERMINER | Role.BRACKET)
        and not items[before].roles & _PREPOSITIONS
    ):
        before -= 1
    if before < first or scene.hidden[before]:
        return 0
    return items[before].roles & _PREPOSITIONS
