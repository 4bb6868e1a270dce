"""The line that a list stands under, whose time its items share: `Kết quả 9 tháng năm 2024:`."""

from __future__ import annotations

import re

from vn_foreign_relations.records.facts.line import FIGURES, Line

_ITEM = re.compile(r"[ \t]*[-+•*–][ \t]")
_LIST = re.compile(r"[ \t]*(:?)[ \t]*\n\s*[-+•*–][ \t]")


def opens_item(line: Line) -> bool:
    """Whether a sentence is the first of an item."""
    return _is_first(line) and _ITEM.match(line.text, line.start) is not None


def lead(line: Line, before: Line | None) -> Line | None:
    """The line that a list stands under, once a sentence is read: itself, or the one before while the list goes on."""
    is_within = not _is_first(line) or opens_item(line)
    has_figure = any(p.is_a(*FIGURES) for p in line.pieces)
    behind = _LIST.match(line.text, line.end)
    if behind is not None and not has_figure and (behind[1] or not is_within):
        return line
    return before if is_within else None


def _is_first(line: Line) -> bool:
    return line.text[line.start - 1 : line.start] in ("", "\n")
