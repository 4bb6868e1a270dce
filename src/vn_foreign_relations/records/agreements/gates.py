"""Where a signing may be told of: the cheap look at a text that everything else waits for."""

from __future__ import annotations

from collections.abc import Sequence

from vn_foreign_relations.scan import Stem
from vn_foreign_relations.tables.agreements import agreement_words
from vn_foreign_relations.tables.stems import StemKind

_NEAR = 12
_REACH = 400
"""How far from a verb stands what it signs, in characters."""
_REACH_OF_TRADE = 60
_REACH_OF_TEXTS = 80


def gates(text: str, stems: Sequence[Stem]) -> list[int]:
    """The places of words that may sign, in a folded text: with what can be signed near, not in `đăng ký`, `ký tên`."""
    return [stem.start for stem in stems if _may_sign(text, stem)]


def stated_places(text: str, stems: Sequence[Stem]) -> list[int]:
    """The places of `giữa` behind an instrument: texts may be told of without a verb."""
    texts = agreement_words().texts
    return [
        stem.start
        for stem in stems
        if stem.kind is StemKind.BETWEEN
        and texts.search(text, max(0, stem.start - _REACH_OF_TEXTS), stem.start) is not None
    ]


def is_other_word(text: str, start: int, end: int) -> bool:
    """Whether a verb is part of another word (`đăng ký`, `ký tên`), and what it signs does not stand right behind."""
    words = agreement_words()
    before = text[max(0, start - _NEAR) : start].rstrip()
    if _is_land(before):
        return False
    before = before.lower()
    if not words.not_signing_before.isdisjoint(before.split()[-1:]) and not before.endswith(words.signing_before):
        return True
    is_other = words.not_signing_after.match(text, end + 1) is not None and words.objects.match(text, end + 1) is None
    return is_other and not is_signed_to(text, end)


def is_signed_to(text: str, end: int) -> bool:
    """Whether a name is signed to a text: `ký | tên vào | hiệp ước`."""
    words = agreement_words()
    ends = (end + 1 + len(phrase) for phrase in words.signing_after if text.startswith(phrase, end + 1))
    return any(words.objects.match(text, into + 1) is not None for into in ends)


def _is_land(before: str) -> bool:
    """Whether the word in front, which else makes a word with the verb, is a State: `được | Nhật | ký với Lào`."""
    front, _, word = before.rpartition(" ")
    is_within = bool(front) and front[-1].isalnum()
    return is_within and word in agreement_words().lands


def _may_sign(text: str, stem: Stem) -> bool:
    if stem.kind is StemKind.BETWEEN or is_other_word(text, stem.start, stem.end):
        return False
    if stem.kind is StemKind.TRADE:
        return agreement_words().traded.search(text, stem.end, stem.end + _REACH_OF_TRADE) is not None
    return agreement_words().objects.search(text, max(0, stem.start - _REACH), stem.end + _REACH) is not None
