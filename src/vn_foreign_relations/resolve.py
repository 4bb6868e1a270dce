"""What short references and back references stand for, across one document or a collection.

>>> from vn_foreign_relations import extract, resolve
>>> text = "Chỉ thị số 41-CT/TW ngày 15/4/2010 của Ban Bí thư. Sau 10 năm thực hiện Chỉ thị số 41, tỉnh có kế hoạch."
>>> [found] = resolve([extract(text)])
>>> found.text, found.target.value.symbol, found.confidence.value
('Chỉ thị số 41', '41-CT/TW', 'likely')
>>> found.reason
'the only directive with the number 41'

"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from enum import StrEnum

import attrs

from vn_foreign_relations.extraction import Document, Mention
from vn_foreign_relations.kinds.document import DocumentReference
from vn_foreign_relations.tables.documents import DocumentType, documents
from vn_foreign_relations.text import Text

_BACK = re.compile(
    rf"\b({'|'.join(sorted(documents().starts, key=len, reverse=True))})"
    r" (này|trên|nêu trên|nói trên|kể trên|đã nêu|đó)(?!\w)",
    re.IGNORECASE,
)
_SELF = "này"

Reference = Mention[DocumentReference]


class Confidence(StrEnum):
    """How sure an answer is."""

    CERTAIN = "certain"
    LIKELY = "likely"
    OPEN = "open"


@attrs.frozen
class Resolution:
    """A short or back reference, what it stands for, and why. `target` is None where that stays open."""

    document: int
    """The place of its document among those given, from 0."""
    start: int
    end: int
    text: str
    target: Reference | None
    target_document: int | None
    confidence: Confidence
    reason: str


@attrs.frozen
class _Full:
    """A reference that says enough to be looked for, and where it stands."""

    document: int
    mention: Reference


def resolve(collection: Iterable[Document]) -> tuple[Resolution, ...]:
    """Every short reference (`Chỉ thị số 41`) and back reference (`Nghị định này`) of the documents, with its answer.

    A candidate that contradicts in number, day, term or issuer is never an answer. What stays open is there too, with
    the reason. The order is that of the texts.
    """
    texts = list(collection)
    found = [_Full(i, mention) for i, text in enumerate(texts) for mention in text.of(DocumentReference)]
    full: dict[str, list[_Full]] = defaultdict(list)
    for item in found:
        if item.mention.value.symbol or item.mention.value.date:
            full[_plain(item.mention.value.number)].append(item)
    resolutions = [
        _short(item, alike)
        for item in found
        if _is_short(item.mention.value, alike := full[_plain(item.mention.value.number)])
    ]
    resolutions += [answer for i, text in enumerate(texts) for answer in _back(i, text)]
    return tuple(sorted(resolutions, key=lambda answer: (answer.document, answer.start)))


def _plain(number: str | None) -> str:
    """A number without the noughts in front, under which references to it are kept."""
    return (number or "").lstrip("0")


def _is_short(reference: DocumentReference, full: list[_Full]) -> bool:
    """Whether a fuller form may stand elsewhere: of a number without letters, or without the day that others have.

    `full` are the fuller references to its number.
    """
    if reference.number is None:
        return False
    if reference.symbol is None:
        return True
    dated = (item.mention.value for item in full if item.mention.value.date is not None)
    return reference.date is None and any(other.symbol == reference.symbol for other in dated)


def _short(item: _Full, full: list[_Full]) -> Resolution:
    reference = item.mention.value
    name = f"{reference.type.value.replace('_', ' ')} with the number {reference.number}"
    fuller = [other for other in full if _says_more(other.mention.value, reference)]
    candidates = [other for other in fuller if reference.same_act(other.mention.value).same is not False]
    if not candidates:
        clash = f", and {fuller[0].mention.text} contradicts" if fuller else ""
        return _answer(item, None, Confidence.OPEN, f"no fuller reference to a {name}{clash}")
    best = _best(item, candidates)
    identity = reference.same_act(best.mention.value)
    if identity.same:
        return _answer(item, best, Confidence.CERTAIN, identity.reason)
    others = [c for c in candidates if c.mention.value.same_act(best.mention.value).same is False]
    if others:
        names = ", ".join(sorted({str(c.mention.value) for c in [best, *others]}))
        return _answer(item, None, Confidence.OPEN, f"several are a {name}: {names}")
    return _answer(item, best, Confidence.LIKELY, f"the only {name}")


def _best(item: _Full, candidates: list[_Full]) -> _Full:
    """The nearest candidate, before the reference rather than behind it, or a fuller form of the same act elsewhere."""

    def distance(other: _Full) -> tuple[bool, bool, bool, int]:
        is_elsewhere = other.document != item.document
        return (
            is_elsewhere,
            not is_elsewhere and other.mention.start > item.mention.start,
            other.mention.value.symbol is None,
            0 if is_elsewhere else abs(other.mention.start - item.mention.start),
        )

    nearest = min(candidates, key=distance)
    if nearest.mention.value.symbol is not None:
        return nearest
    same = (c for c in candidates if c.mention.value.symbol and nearest.mention.value.same_act(c.mention.value).same)
    return next(same, nearest)


def _says_more(other: DocumentReference, reference: DocumentReference) -> bool:
    """Whether another reference to this number has letters, or a day, that this one lacks."""
    if not set(other.possible_types) & set(reference.possible_types):
        return False
    if reference.symbol is not None:
        return other.date is not None
    return other.symbol is not None or (other.date is not None and reference.date is None)


def _answer(item: _Full, target: _Full | None, confidence: Confidence, reason: str) -> Resolution:
    mention = item.mention
    found, place = (target.mention, target.document) if target is not None else (None, None)
    return Resolution(item.document, mention.start, mention.end, mention.text, found, place, confidence, reason)


def _back(place: int, text: Document) -> Iterator[Resolution]:
    """Back references, which point at the text itself or at the nearest act of the type before them."""
    mine = text.of(DocumentReference)
    folded = Text(text.source)
    for match in _BACK.finditer(folded.folded):
        start, end = folded.span(*match.span())
        named = documents().by_word.match(match.group(), 0)
        if named is None or any(m.start < end and start < m.end for m in mine):
            continue
        kind = named[0].type
        before = [m for m in mine if m.end <= start and m.value.type is kind]
        target, confidence, reason = _pointed_at(match[2].lower(), kind, before)
        yield Resolution(
            place,
            start,
            end,
            text.source[start:end],
            target,
            None if target is None else place,
            confidence,
            reason,
        )


def _pointed_at(word: str, kind: DocumentType, before: list[Reference]) -> tuple[Reference | None, Confidence, str]:
    name = kind.value.replace("_", " ")
    letterhead = next((m for m in before if m.text.lower().startswith("số")), None)
    if word == _SELF and letterhead is not None:
        return letterhead, Confidence.CERTAIN, f"the {name} that the text itself is, by its letterhead"
    if not before:
        return None, Confidence.OPEN, f"no {name} stands before it: it may be the text itself"
    return before[-1], Confidence.LIKELY, f"the nearest {name} before it"
