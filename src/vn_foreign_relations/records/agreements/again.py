"""Sentences behind a signing that tell more of it: its day and who watched, or the names of those who signed."""

from __future__ import annotations

from vn_foreign_relations.kinds.time.date import Date
from vn_foreign_relations.kinds.time.period import Period
from vn_foreign_relations.reading.record import Mention
from vn_foreign_relations.reading.value import Value
from vn_foreign_relations.records.agreements.draft import Draft, Signatory
from vn_foreign_relations.records.agreements.frames import Frames, is_among
from vn_foreign_relations.records.agreements.parties import listed
from vn_foreign_relations.records.clauses import Sentence
from vn_foreign_relations.records.passage import Passage
from vn_foreign_relations.tables.agreements import agreement_words
from vn_foreign_relations.tables.roles import Role


def tells_again(passage: Passage, start: int, end: int, draft: Draft) -> bool:
    """Whether a sentence tells more of a signing, and names no parties: `Hợp đồng được ký tại Huế`."""
    text, words = passage.text, agreement_words()
    match = words.terms.told_again.match(text, start, end)
    if match is None or draft.instrument is None or draft.count is not None or text[end : end + 1] == ":":
        return False
    sentence = Sentence(text, start, end, passage.within(start, end))
    if any(item.roles & (Role.BETWEEN | Role.WITH) for item in sentence.items):
        return False
    day, known = day_of(next(iter(passage.of(Date, start, end)), None)), day_of(draft.when)
    if day is not None and known is not None and not _may_be_same(day.edtf, known.edtf):
        return False
    signed = text[draft.instrument[0] :].lower()
    return words.lists.match(text, match.start(1)) is not None or signed.startswith(match[1].lower())


def with_those_who_signed(passage: Passage, start: int, end: int, draft: Draft) -> bool:
    """Take for the parties those whom a sentence lists, if it does: `Các ngân hàng tham gia ký kết | gồm A, B và C.`"""
    words = agreement_words()
    match = words.terms.takes_part.match(passage.text, start, end)
    if match is None:
        return False
    scene = Frames(Sentence(passage.text, start, end, passage.within(start, end))).scene
    at = next((n for n, item in enumerate(scene.items) if item.start >= match.end()), len(scene.items) - 1)
    if scene.phrase(at) not in words.picking | words.has | words.is_words:
        return False
    at += 2 if any(item.roles & Role.COLON for item in scene.items[at + 1 : at + 2]) else 1
    names = listed(scene, at, len(scene.items), is_row=True)
    if names is None:
        return False
    listing = [Signatory(scene.sentence, name) for name in names.names]
    own = [s for s in draft.parties if not s.name.is_bare and s.name.role != Role.MANY]
    draft.parties = [*(s for s in own if not is_among(s, listing)), *listing]
    return True


def day_of(mention: Mention[Value] | None) -> Date | None:
    """A date; of `từ năm 2010`, since when something has been signed, the year. A time with two ends is no date."""
    if mention is None or isinstance(mention.value, Date):
        return mention.value if mention is not None and isinstance(mention.value, Date) else None
    ends = mention.value.edtf.split("/") if isinstance(mention.value, Period) else []
    ends = [end for end in ends if any(sign.isdigit() for sign in end)]
    return Date(ends[0]) if len(ends) == 1 else None


def _may_be_same(one: str, other: str) -> bool:
    """Whether two times differ in nothing that both tell: `XXXX-03-05` and `2024-03-05`."""
    return all(a == b or "X" in (a, b) for a, b in zip(one, other, strict=False))
