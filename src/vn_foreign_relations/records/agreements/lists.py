"""List mode: a lead signs, and each item that begins with an instrument inherits from it.

`hai bên chứng kiến lễ trao 2 văn kiện, gồm: 1. Bản ghi nhớ … giữa A và B. 2. …`
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vn_foreign_relations.records.agreements.draft import Draft
from vn_foreign_relations.records.agreements.frames import Frames
from vn_foreign_relations.tables.agreements import agreement_words
from vn_foreign_relations.tables.roles import Role

_BEFORE_ITEM = Role.WORD | Role.MARK | Role.DASH | Role.BRACKET | Role.CEREMONY
"""What may stand in front of the instrument of an item, besides a verb: `* Ký | Ý định thư …`."""
_NEAR = 16
"""How near behind a text its terms may be told, in characters."""
_ENUMERATOR = re.compile(r"\s*(?:[•*+»-]\s*|\(?[0-9]{1,2}[.)/]\s*|\(?[a-z]\)\s*|\([0-9ivx]+\)\s*)?")


def begins_item(text: str, start: int) -> int:
    """Where the words of a list item start, behind its number or dash."""
    match = _ENUMERATOR.match(text, start)
    return match.end() if match is not None else start


def items_of(frames: Frames, lead: Draft, *, is_marked: bool) -> Iterator[Draft]:
    """The signings of a sentence that is an item of a list: instruments with their parties, without a verb."""
    items = frames.items
    at = 0
    while at < len(items):
        if items[at].roles & Role.INSTRUMENT and _starts_item(frames, at, is_marked=is_marked):
            limit = _item_end(frames, at)
            yield frames.listed_item(at, limit, lead)
            at = limit
        else:
            at += 1


def _starts_item(frames: Frames, at: int, *, is_marked: bool) -> bool:
    """Whether an instrument begins an item: behind a number, a semicolon, a colon, or nothing."""
    items = frames.items
    before = at - 1
    while before >= 0 and items[before].roles & (Role.DETERMINER | Role.MANY | Role.BRACKET):
        before -= 1
    if before < 0 and not is_marked and not frames.sentence.text[items[at].start].isupper():
        return False
    if before >= 0 and items[before].roles & Role.SEMICOLON and _states_terms(frames, at):
        return False
    if before < 0 or items[before].roles & (Role.SEMICOLON | Role.COLON | Role.OPENS | Role.AND):
        return True
    if items[before].roles & Role.COMMA:
        return False
    return (
        not any(item.roles & ~_BEFORE_ITEM for item in items[: before + 1] if not item.roles & Role.SIGN) and before < 3
    )


def _states_terms(frames: Frames, at: int) -> bool:
    """Whether a text is the one in front, of which more is told: `…; | văn bản | có hiệu lực kể từ ngày ký`."""
    text, item = frames.sentence.text, frames.items[at]
    terms = agreement_words().terms.sentences
    return text[item.start].islower() and terms.search(text, item.end, item.end + _NEAR) is not None


def _item_end(frames: Frames, at: int) -> int:
    items = frames.items
    for number in range(at + 1, len(items)):
        if items[number].roles & Role.SEMICOLON:
            return number
    return len(items)
