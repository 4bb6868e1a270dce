"""What a text says of two documents: that one amends, replaces, implements the other, or is based on it.

>>> from vn_foreign_relations import extract
>>> text = "Luật số 137/2025/QH15 sửa đổi, bổ sung một số điều của Luật Điều ước quốc tế số 108/2016/QH13."
>>> [found] = extract(text).relations
>>> found.source.value.symbol, found.kind.value, found.target.value.symbol
('137/2025/QH15', 'amends', '108/2016/QH13')

"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum

import attrs

from vn_foreign_relations.kinds.documents.document_reference import DocumentReference
from vn_foreign_relations.reading.record import Mention
from vn_foreign_relations.reading.value import Value
from vn_foreign_relations.records.annotated import mentions_of
from vn_foreign_relations.tables.documents import cited, documents
from vn_foreign_relations.tables.vocabulary import WORD
from vn_foreign_relations.text import Text

_REACH = 160
"""How far apart two references of one statement may stand, in characters."""
_BEFORE = 48
_SENTENCE_ENDS = re.compile(r"[.;!?](?=\s|\Z)|\n")
_LIST_GOES_ON = r"(?:,|;|,?\ {and})?\s*(?:{passive}\ )?"

Reference = Mention[DocumentReference]


class RelationKind(StrEnum):
    """What the first of two documents is or does to the second."""

    AMENDS = "amends"
    IS_AMENDED_BY = "is_amended_by"
    REPLACES = "replaces"
    IS_REPLACED_BY = "is_replaced_by"
    REPEALS = "repeals"
    IS_REPEALED_BY = "is_repealed_by"
    IMPLEMENTS = "implements"
    IS_BASED_ON = "is_based_on"
    APPROVES = "approves"
    IS_ISSUED_WITH = "is_issued_with"


@attrs.frozen
class Relation:
    """A relation that the text states. `source` is None where it is the text itself: `Căn cứ Luật …`."""

    kind: RelationKind
    source: Reference | None
    target: Reference


def read(text: Text, mentions: Iterable[Mention[Value]]) -> tuple[Relation, ...]:
    """The relations that a text states between the documents among its mentions."""
    found: list[Relation] = []
    previous: Reference | None = None
    previous_end = 0
    for mention in mentions_of(DocumentReference, mentions):
        start = text.position(mention.start)
        relation = _between(text.folded[previous_end:start], previous, mention, found) or _before(
            text.folded[max(start - _BEFORE, previous_end) : start], mention
        )
        if relation is not None:
            found.append(relation)
        previous, previous_end = mention, text.position(mention.end)
    return tuple(found)


def _between(between: str, first: Reference | None, second: Reference, found: list[Relation]) -> Relation | None:
    """What stands between two references of one sentence; a list takes the relation of its first item."""
    if first is None or len(between) > _REACH:
        return None
    if found and found[-1].target is first and cited(_LIST_GOES_ON).fullmatch(between):
        return attrs.evolve(found[-1], target=second)
    if _SENTENCE_ENDS.search(between):
        return None
    kind = _stated(between)
    return Relation(kind, first, second) if kind is not None else None


def _before(before: str, mention: Reference) -> Relation | None:
    """What stands in front of a reference that no other precedes in its sentence: `Căn cứ`, `thay thế`."""
    ends = list(_SENTENCE_ENDS.finditer(before))
    kind = _stated(before[ends[-1].end() :] if ends else before)
    return Relation(kind, None, mention) if kind is not None else None


def _stated(text: str) -> RelationKind | None:
    """The last relation that the words of a text name."""
    words = list(WORD.finditer(text))
    if any(word.group().lower() in documents().citing["negations"] for word in words):
        return None
    kinds: list[RelationKind] = []
    position = 0
    for word in words:
        read = documents().relations.match(text, word.start()) if word.start() >= position else None
        if read is not None:
            kinds.append(RelationKind(read[0]))
            position = read[1]
    return kinds[-1] if kinds else None
