"""Whether what stands behind a fact is said of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from vn_foreign_relations.records.facts.draft import Draft
from vn_foreign_relations.records.facts.line import FIGURES, Line, Piece
from vn_foreign_relations.tables.facts import Sort, fact_words

_CHAIN = 5
_SET_OFF = 15
ASIDE = re.compile(r"\([^()0-9]*\)")
"""What stands in brackets and has no figure says nothing of what goes on behind it."""


def is_led(line: Line, draft: Draft) -> bool:
    """Whether a figure leads to its subject, of which all is said that follows: `Với | 2 tỷ USD, Đức …`."""
    figure = draft.figure.start
    opened = max(line.start, line.text.rfind(",", line.start, figure) + 1)
    opened += len(line.text[opened:figure]) - len(line.text[opened:figure].lstrip())
    return line.starts_with("with", opened) and line.text.find(",", draft.figure.end, line.end) >= 0


def is_said_of(line: Line, draft: Draft | None, start: int) -> bool:
    """Whether what starts at a place goes on with a fact, no other noun in between.

    Behind a mark, what the figure counts may stand between: `1,2 triệu lượt người xuất nhập cảnh, | tăng 5%`.
    """
    if draft is None:
        return False
    between = ASIDE.sub("", line.text[draft.reached : start])
    between = fact_words().around["joining"].sub("", between).rstrip()
    is_set_off = between.endswith((",", "(", "-")) or is_led(line, draft)
    if len(between.split()) > (_SET_OFF if is_set_off else _CHAIN) or (
        not is_set_off and any(mark in between for mark in ",(")
    ):
        return False
    own = {draft.indicator.value, *(("visitors",) if draft.indicator.value.startswith("delegations") else ())}
    told = [piece for piece in line.pieces if draft.reached <= piece.start < start]
    others = (Sort.INDICATOR, Sort.WEAK)
    if any(piece.is_a(*FIGURES) for piece in told):
        return False
    return not any(
        Sort.OTHER in piece.tells or any(piece.tells.get(sort) not in {None, *own} for sort in others) for piece in told
    )


def outside(line: Line, drafts: Sequence[Draft], piece: Piece) -> Sequence[Draft]:
    """The facts without those in brackets that are closed: `5 tỷ USD (xuất khẩu 3 tỷ USD), tăng | 5%`."""
    while len(drafts) > 1 and ")" in line.text[drafts[-1].figure.end : piece.start]:
        opened = line.text.rfind("(", line.start, drafts[-1].figure.start)
        if opened < 0 or ")" in line.text[opened : drafts[-1].figure.start]:
            break
        closed = line.text.find(")", drafts[-1].figure.end)
        drafts = [draft for draft in drafts if draft.figure.start < opened]
        if drafts:
            drafts[-1].reached = max(drafts[-1].reached, closed + 1)
    return drafts
