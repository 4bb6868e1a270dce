"""What the words behind a signing state of it: duration, effect, renewal, notice, copies, languages."""

from __future__ import annotations

import datetime
import re

from vn_foreign_relations.kinds.quantity import Quantity
from vn_foreign_relations.kinds.time.date import Date
from vn_foreign_relations.kinds.time.duration import Duration
from vn_foreign_relations.kinds.time.period import Period
from vn_foreign_relations.reading.record import Mention
from vn_foreign_relations.reading.value import Value
from vn_foreign_relations.records.agreements.draft import Draft
from vn_foreign_relations.records.passage import Passage
from vn_foreign_relations.tables.agreements import agreement_words
from vn_foreign_relations.tables.calendar import Direction

_ITEMS = re.compile(r"[^\W\d_]+")
_REACH = 40
_NEAR = 12


def with_terms(passage: Passage, draft: Draft, start: int, end: int) -> None:
    """Fill in the terms that are stated between two places."""
    words, text = agreement_words().terms, passage.text
    event_start, event_end = draft.framework or (end, end)
    for mention in passage.of(Duration, start, end):
        if not event_start <= mention.start < event_end:  # `trong chuyến thăm | 9 ngày`
            _with_duration(text, draft, mention, start)
    _with_effect(passage, draft, start, end)
    for mention in passage.of(Quantity, start, end):
        value = mention.value
        is_copies = words.copies.search(text, max(start, mention.start - _NEAR), mention.start) is not None
        if (
            is_copies
            and isinstance(value, Quantity)
            and (value.unit or "").startswith(words.copy)
            and whole(mention) is not None
        ):
            draft.copies = mention
            draft.reach(mention.start, mention.end)
    codes = [
        agreement_words().languages[name]
        for match in words.languages.finditer(text, start, end)
        if words.written_in.search(text, max(start, match.start() - _REACH), match.start())
        for name in _ITEMS.findall(match[1].lower())
        if name in agreement_words().languages
    ]
    if codes:
        draft.languages = tuple(dict.fromkeys(codes))


def whole(mention: Mention[Value]) -> int | None:
    """The count of a quantity that is one whole number."""
    value = mention.value.value if isinstance(mention.value, Quantity) else None
    return int(value) if value is not None and value == value.to_integral_value() else None


def _with_duration(text: str, draft: Draft, mention: Mention[Value], start: int) -> None:
    """Take a span of time for what the words in front of it make it: renewal, notice or duration."""
    words = agreement_words().terms
    before = text[max(start - _REACH, mention.start - 2 * _REACH, 0) : mention.start]
    if words.deadline.search(before):
        return
    is_ago = words.ago.match(text, mention.end) is not None
    is_of_sentence = start < mention.end <= draft.sentence.end and not (is_ago or words.other_time.search(before))
    if is_of_sentence and draft.duration is None and _is_of_years(mention.value) and words.within.search(before):
        draft.duration = mention
        draft.reach(mention.start, mention.end)
        return
    way = mention.value.direction if isinstance(mention.value, Duration) else None
    is_behind = draft.instrument is not None and mention.start == draft.instrument[1] + 1
    is_behind = is_behind and _is_of_days(mention.value) and not is_ago
    if draft.duration is None and way is None and is_behind:
        draft.duration = mention  # `hợp đồng | 5 năm`
        draft.reach(mention.start, mention.end)
        return
    if way is Direction.PAST or (way is Direction.FUTURE and words.holds.search(before)):
        return
    for slot, pattern in (("renewal", words.renewal), ("notice", words.notice), ("duration", words.duration)):
        if pattern.search(before):
            if getattr(draft, slot) is None and _is_of_days(mention.value):
                setattr(draft, slot, mention)
                draft.reach(mention.start, mention.end)
            return


def _is_of_days(value: Value) -> bool:
    """Whether a span of time is one of days at least."""
    return isinstance(value, Duration) and value.iso is not None and not value.iso.startswith("PT")


def _is_of_years(value: Value) -> bool:
    """Whether a span of time is one of years or months, which way it lies not being said."""
    return isinstance(value, Duration) and value.direction is None and (value.iso or "")[-1:] in ("Y", "M")


def _with_effect(passage: Passage, draft: Draft, start: int, end: int) -> None:
    """The day from which it is in force: that of signing for `kể từ ngày ký`, if it is known."""
    words, text = agreement_words().terms, passage.text
    signing = words.from_signing.search(text, start, end)
    if signing is not None and draft.effective is None and is_day(draft.when):
        draft.effective_when_signed = signing.span()
        draft.reach(*signing.span())
        return
    for mention in passage.within(start, end):
        value = mention.value
        if not isinstance(value, Date | Period) or draft.effective is not None:
            continue
        if draft.end < mention.start < draft.sentence.end and _is_of_other_text(text, draft, mention.start):
            continue
        is_open = isinstance(value, Date) or (value.edtf.endswith("/..") and value.edtf[:4].isdigit())
        if (
            is_open
            and value.edtf[:4].isdigit()
            and words.in_force.search(text[max(start, mention.start - _REACH) : mention.start])
        ):
            draft.effective = mention
            draft.reach(mention.start, mention.end)


def _is_of_other_text(text: str, draft: Draft, position: int) -> bool:
    """Whether another text is named between a signing and a place: `X được ký, Hiệp định Y | có hiệu lực`."""
    return agreement_words().texts.search(text, draft.end, position) is not None


def is_day(mention: Mention[Value] | None) -> bool:
    """Whether a mention is a day of a known year."""
    if mention is None or not isinstance(mention.value, Date):
        return False
    try:
        datetime.date.fromisoformat(mention.value.edtf)
    except ValueError:
        return False
    return True
