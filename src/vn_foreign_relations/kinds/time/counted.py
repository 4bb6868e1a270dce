"""What figures in front of it count, so that they are no year and no day: `từ 2000 người`, `tháng 5 triệu`.

A word with a capital is a name and is not counted: `năm 2024 Việt Nam`, `từ 1/5 Bộ Ngoại giao`.
"""

from __future__ import annotations

from functools import cache

from vn_foreign_relations.reading.cursor import Cursor
from vn_foreign_relations.tables.calendar import words
from vn_foreign_relations.tables.contexts import contexts
from vn_foreign_relations.tables.currencies import currencies
from vn_foreign_relations.tables.nouns import nouns
from vn_foreign_relations.tables.numerals import numerals
from vn_foreign_relations.tables.units import units


@cache
def countable() -> frozenset[str]:
    """First words of all that figures count."""
    return frozenset().union(
        nouns().first_words, units().first_words, currencies().first_words, numerals().scales.keys()
    )


@cache
def measured() -> frozenset[str]:
    """First words of units and currencies."""
    return units().first_words | currencies().first_words


def counts(cursor: Cursor, end: int, others: frozenset[str] = frozenset()) -> bool:
    """Whether figures that end there count what follows: a noun, a unit, or one of the `others`."""
    word, start, word_end = cursor.next_word(end)
    if word not in countable() and word not in others:
        return False
    return not (_is_name(cursor.text, start, word_end) or _is_other(cursor, word, word_end))


def counts_after_all(cursor: Cursor, end: int) -> bool:
    """Whether four figures that look like a year count things or units of time; what somebody does then is none."""
    return not cursor.next_word_is(end, words("does")) and counts(cursor, end, contexts().time_words)


def counts_money(cursor: Cursor, end: int) -> bool:
    """Whether figures that end there, behind the word for a month or a year, are a sum or so many times after all."""
    word, start, word_end = cursor.next_word(end)
    if word in words("times") or word in numerals().scales:
        return not _is_other(cursor, word, word_end)
    if word not in currencies().first_words or len(word) < 2:
        return False
    text = cursor.text
    if text[start:word_end] in currencies().symbols:
        return True
    named = currencies().names.match(text, start) if text[start].islower() else None
    if named is None:
        return False
    currency, named_end = named
    others = currency.not_before | currency.not_before_unscaled | currency.not_before_small
    return text[start:named_end].lower() not in currency.scaled_only and cursor.next_word(named_end)[0] not in others


def _is_name(text: str, start: int, end: int) -> bool:
    """Whether a word is written with a capital and small letters."""
    return end - start > 1 and text[start].isupper() and not text[start:end].isupper()


def _is_other(cursor: Cursor, word: str, end: int) -> bool:
    """Whether a scale, or the word for times, is the first half of another: `tỷ lệ`, `triệu tập`, `lần lượt`."""
    if word in words("times"):
        return cursor.next_word_is(end, words("in_turn"))
    return word in numerals().scales and cursor.next_word_is(end, words("behind_scale"))
