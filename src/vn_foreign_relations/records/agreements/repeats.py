"""Signings that a text tells twice: its headline, a caption, a sentence that tells more of one told before."""

from __future__ import annotations

from bisect import bisect_left
from itertools import groupby

from vn_foreign_relations.records.agreements.draft import Draft, Signatory
from vn_foreign_relations.records.passage import Passage
from vn_foreign_relations.tables.agreements import agreement_words
from vn_foreign_relations.tables.roles import Role

_NEAR = 300
"""How far behind a signing its caption may stand, in characters."""


def without_repeats(passage: Passage, found: list[Draft]) -> list[Draft]:
    """The signings, each once: what is told again stays as a further span of the same."""
    told: list[Draft] = []
    near: list[Draft] = []
    for sentence, drafts in groupby(_without_headline(passage, found), key=lambda draft: draft.sentence):
        near = [earlier for earlier in near if sentence.start - earlier.end <= _NEAR]
        here: list[Draft] = []
        for draft in drafts:
            same = next((e for e in near if _is_again(e, draft) or _is_of_ceremony(e, draft)), None)
            if same is None:
                same = next((e for e in (*near, *here) if _is_meant(passage, e, draft)), None)
            elif _is_opening(passage, same) and draft.parties:
                _complete(draft, same)
                near, told = ([other for other in found if other is not same] for found in (near, told))
                same = None
            if same is None:
                here.append(draft)
            else:
                _complete(same, draft)
        near += here
        told += here
    return told


def _is_opening(passage: Passage, draft: Draft) -> bool:
    """Whether the first sentence of a text only announces what the next ones report: it tells no day and no place."""
    return draft.start < passage.sentences[0][1] and draft.when is None and draft.place is None


def _is_again(earlier: Draft, later: Draft) -> bool:
    """Whether a sentence near tells of the same text between the same parties, and of no other day or field."""
    if later.start - earlier.end > _NEAR:
        return False
    if earlier.status is not later.status or earlier.count or later.count:
        return False
    names = _names(earlier)
    if len(names) < 2 or names != _names(later) or _title(earlier) != _title(later):
        return False
    is_of_day = earlier.when is None or later.when is None or earlier.when.value == later.when.value
    return is_of_day and not (later.fields and _fields(earlier) != _fields(later))


def _is_meant(passage: Passage, earlier: Draft, later: Draft) -> bool:
    """Whether words behind what is signed point back to what is told in front: `ủy quyền A ký Hiệp định | này`."""
    if later.instrument is None or earlier.status is not later.status or later.start < earlier.end:
        return False
    points = agreement_words().terms.again.match(passage.text, later.instrument[1]) is not None
    return (
        points
        and _title(earlier).startswith(_title(later))
        and len(_names(later) - _names(earlier)) < len(_names(earlier))
    )


def _is_of_ceremony(earlier: Draft, later: Draft) -> bool:
    """Whether a sentence near only names the ceremony of the same text: `Hai Bộ trưởng tại lễ ký | tuyên bố`."""
    if later.parties or later.count or later.fields or later.verb is None or earlier.status is not later.status:
        return False
    items = later.sentence.items
    at = bisect_left(items, later.verb[0], key=lambda item: item.start)
    is_held = at > 0 and items[at - 1].roles & (Role.CEREMONY | Role.FRAME)
    is_of_day = earlier.when is None or later.when is None or earlier.when.value == later.when.value
    return bool(is_held) and is_of_day and bool(_title(later)) and _title(earlier).startswith(_title(later))


def _complete(same: Draft, later: Draft) -> None:
    """Fill in what only the later telling states."""
    same.when = same.when or later.when
    same.place = same.place or later.place
    same.framework = same.framework or later.framework
    same.witnesses = same.witnesses or later.witnesses
    same.period = same.period or later.period
    same.duration = same.duration or later.duration
    same.told.append(("repeat", (later.start, later.end)))


def _names(draft: Draft) -> set[str]:
    return {s.sentence.text[slice(*s.span)].casefold() for s in draft.parties if not s.name.is_bare}


def _title(draft: Draft) -> str:
    return draft.sentence.text[slice(*draft.instrument)].casefold() if draft.instrument is not None else ""


def _fields(draft: Draft) -> list[str]:
    return [draft.sentence.text[slice(*span)].casefold() for span in draft.fields]


def _without_headline(passage: Passage, found: list[Draft]) -> list[Draft]:
    """The signings without a headline's that the text tells again: it stays as a further span of the same."""
    if len(found) < 2:
        return found
    first = found[0]
    start, end = passage.sentences[passage.at(first.start)]
    is_headline = (
        start == passage.sentences[0][0]
        and not passage.text[:start].strip()
        and passage.text[end : end + 1] == "\n"
        and first.when is None
    )
    if not is_headline:
        return found
    for later in found[1:]:
        if later.start >= end and later.status is first.status and _is_same(passage, first, later):
            later.told.append(("headline", (first.start, first.end)))
            return found[1:]
    return found


def _is_same(passage: Passage, first: Draft, later: Draft) -> bool:
    """Whether two signings are of one kind of text and share a party, or the first names none and counts no others."""
    if first.type != later.type and "unspecified" not in (first.type, later.type):
        return False
    if not first.parties:
        return first.count in (None, later.count)
    names = [" ".join(_last_words(s)) for s in first.parties]
    others = [" ".join(_last_words(s)) for s in later.parties]
    return bool(names) and any(name and name in other for name in names for other in others)


def _last_words(signatory: Signatory) -> list[str]:
    start, end = signatory.span
    words = signatory.sentence.text[start:end].split()
    return [word for word in words if word[0].isupper()][-2:]
