"""Where a signing may be told of: the cheap look at a text that everything else waits for."""

from __future__ import annotations

from vn_foreign_relations.tables.agreements import agreement_words

_LONGER = "\u0130"
"""The only letter that has two in lower case."""
_NEAR = 12
_REACH = 400
"""How far from a verb stands what it signs, in characters."""
_REACH_OF_TRADE = 60
_REACH_OF_TEXTS = 80


def gates(text: str) -> list[int]:
    """The places of words that may sign, in a folded text: with what can be signed near, not in `đăng ký`, `ký tên`."""
    found = list[int]()
    lower = text.replace(_LONGER, "I").lower()
    for stem, is_trade in agreement_words().stems.items():
        at = lower.find(stem)
        while at >= 0:
            if _may_sign(text, at, at + len(stem), is_trade=is_trade):
                found.append(at)
            at = lower.find(stem, at + 1)
    return sorted(found)


def stated_places(text: str) -> list[int]:
    """The places of `giữa` behind an instrument: texts may be told of without a verb."""
    words, found = agreement_words(), list[int]()
    for stem in words.between_stems:
        at = text.find(stem)
        while at >= 0:
            if words.texts.search(text, max(0, at - _REACH_OF_TEXTS), at) is not None:
                found.append(at + 1)
            at = text.find(stem, at + len(stem))
    return found


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


def _may_sign(text: str, start: int, end: int, *, is_trade: bool) -> bool:
    if text[max(0, start - 1) : start].isalnum() or text[end : end + 1].isalnum():
        return False
    if is_other_word(text, start, end):
        return False
    if is_trade:
        return agreement_words().traded.search(text, end, end + _REACH_OF_TRADE) is not None
    return agreement_words().objects.search(text, max(0, start - _REACH), end + _REACH) is not None
