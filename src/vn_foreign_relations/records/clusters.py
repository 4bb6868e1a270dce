"""The acts that a text names, each with all its references: full, short and back ones, and why each is of the act.

>>> from vn_foreign_relations import extract
>>> text = (
...     "Nghị định số 64/2021/NĐ-CP ngày 30/6/2021 của Chính phủ có hiệu lực. Thực hiện Nghị định số 64, "
...     "tỉnh có kế hoạch. Nghị định trên gồm 5 chương."
... )
>>> [act] = extract(text).references
>>> act.name.value.symbol
'64/2021/NĐ-CP'
>>> for reference in act.references:
...     print(reference.text, reference.reason, sep=" | ")
Nghị định số 64/2021/NĐ-CP ngày 30/6/2021 của Chính phủ | names the act
Nghị định số 64 | the only decree with the number 64
Nghị định trên | the nearest decree before it

"""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from vn_foreign_relations.kinds.documents.document_reference import DocumentReference
from vn_foreign_relations.reading.record import Mention
from vn_foreign_relations.reading.value import Value
from vn_foreign_relations.records.annotated import mentions_of
from vn_foreign_relations.records.references import Confidence, Resolution
from vn_foreign_relations.records.references import read as resolved
from vn_foreign_relations.text import Text

_NAMES = "names the act"
_Span = tuple[int, int]


@attrs.frozen
class ActReference:
    """One reference to an act: `source[start:end] == text`, and why it is one to that act."""

    start: int
    end: int
    text: str
    reason: str
    confidence: Confidence


@attrs.frozen
class Act:
    """An act that a text names, with all its references in the order of the text."""

    name: Mention[DocumentReference] | None
    """The first of the fullest references; None where a back reference points at no act that the text names."""
    references: tuple[ActReference, ...]


def read(text: Text, mentions: Iterable[Mention[Value]]) -> tuple[Act, ...]:
    """The acts of a text, in the order of their first references.

    A short or back reference belongs to the act that it stands for, never to another short form; one whose act stays
    open is an act of its own, with the reason.
    """
    mine = mentions_of(DocumentReference, mentions)
    answers = {(answer.start, answer.end): answer for answer in resolved(text, mine)}
    named = {(m.start, m.end): m for m in mine}
    acts: dict[object, list[ActReference]] = {}
    names: dict[object, Mention[DocumentReference]] = {}
    for span in sorted(answers.keys() | named.keys()):
        answer = answers.get(span)
        act = _act(span, answers, named)
        key: object = span if act is None else _identity(act)
        if act is not None:
            names.setdefault(key, act)
        found = ActReference(*span, text.source[slice(*span)], _NAMES, Confidence.CERTAIN)
        if answer is not None:
            found = attrs.evolve(found, reason=answer.reason, confidence=answer.confidence)
        acts.setdefault(key, []).append(found)
    return tuple(Act(names.get(key), tuple(references)) for key, references in acts.items())


def _act(
    span: _Span, answers: dict[_Span, Resolution], named: dict[_Span, Mention[DocumentReference]]
) -> Mention[DocumentReference] | None:
    """The fullest reference that one leads to, from answer to answer; itself where nothing is fuller."""
    found = named.get(span)
    seen = {span}
    while (answer := answers.get(span)) is not None and answer.target is not None:
        found, span = answer.target, (answer.target.start, answer.target.end)
        if span in seen:
            break
        seen.add(span)
    return found


def _identity(mention: Mention[DocumentReference]) -> DocumentReference:
    """What tells the act of a reference from others: all but its subject and the provision that is cited."""
    title = mention.value.title if mention.value.number is None else None
    return attrs.evolve(mention.value, title=title, subject=None, provisions=None)
