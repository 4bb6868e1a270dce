"""Number words up to 999, with decimals.

Source: Diệp Quang Ban, Ngữ pháp tiếng Việt, on số từ.

    atom  = group ["phẩy" (tens | {digit})]
    group = [digit "trăm"] [("linh" | "lẻ") digit | tens]
    tens  = ("mười" | digit "mươi" | "hăm" | "băm") [digit | "mốt" | "tư" | "lăm" | "nhăm"] | digit
"""

from __future__ import annotations

from decimal import Decimal

from vn_foreign_relations.figures.atom import Atom
from vn_foreign_relations.reading.cursor import Cursor
from vn_foreign_relations.reading.exact import EXACT
from vn_foreign_relations.tables.nouns import nouns
from vn_foreign_relations.tables.numerals import numerals
from vn_foreign_relations.tables.vocabulary import WORD

_HUNDRED = 100
_FIVE = 5
"""The one digit that has another word behind `mười` too: `lăm`."""
_SKIPPED_SCALES = (10**3, 10**6)
"""Scales that `không` may say are empty: `một triệu không nghìn năm trăm`."""


def read_words(cursor: Cursor, position: int) -> Atom | None:
    """A group of number words with its decimals: `hai trăm lẻ năm`, `ba phẩy mười bốn`."""
    group = _group(cursor, position)
    if group is None:
        return None
    fraction, end = read_fraction(cursor, group.end)
    return group if fraction is None else group._replace(value=EXACT.add(group.value, fraction), end=end, marked=True)


def read_fraction(cursor: Cursor, end: int) -> tuple[Decimal | None, int]:
    """The decimals that follow with `phẩy`, and where they end; None where none do."""
    word, _, word_end = cursor.next_word(end)
    digits, digits_end = _decimals(cursor, word_end) if word in numerals().points else ("", end)
    return (Decimal(f"0.{digits}"), digits_end) if digits else (None, end)


def opens_noun(cursor: Cursor, start: int) -> bool:
    """Whether the word at `start` is but the first of a counted noun: `ba lô`, `tư liệu`, `chứng chỉ`."""
    noun = nouns().counted.match(cursor.text, start) if start >= 0 else None
    return noun is not None and " " in noun[0]


def _group(cursor: Cursor, position: int) -> Atom | None:
    """Number words up to 999 at `position`."""
    match = WORD.match(cursor.text, position)
    if match is None:
        return None
    word, end = match.group().lower(), match.end()
    known = numerals()
    hundreds = 0
    filled = _is_zero(cursor, word)
    following, _, following_end = cursor.next_word(end)
    if known.scales.get(following) == _HUNDRED and word in known.digits:
        hundreds, filled = known.digits[word] * _HUNDRED, known.digits[word] == 0
        word, _, end_of_word = cursor.next_word(following_end)
        if not _is_zero(cursor, word) and not _opens_tens(cursor, word, end_of_word):
            return None if filled else Atom(Decimal(hundreds), following_end, words=True)
        end = end_of_word
    if _is_zero(cursor, word):
        word, _, end = cursor.next_word(end)
        digit = known.digits.get(word) or known.after_tens.get(word)
        is_one = digit == 1 and word not in known.digits
        return Atom(Decimal(hundreds + digit), end, words=True, filled=filled) if digit and not is_one else None
    tens = _tens(cursor, word, end)
    if tens is None:
        return None
    value, end = tens
    word, _, _ = cursor.next_word(end)
    if word in known.digits and word not in known.five_or_year:
        return None
    return Atom(Decimal(hundreds + value), end, words=True, filled=filled)


def _is_zero(cursor: Cursor, word: str) -> bool:
    """Whether a word stands for a ten that is skipped."""
    return word in numerals().zeros or (cursor.whole and word in numerals().whole_zeros)


def _opens_tens(cursor: Cursor, word: str, end: int) -> bool:
    """Whether tens follow a hundred; a bare digit does not (`một trăm hai` is 120 to some)."""
    known = numerals()
    return word in known.tens or (word in known.digits and cursor.next_word(end)[0] in known.times_ten)


def _tens(cursor: Cursor, word: str, end: int) -> tuple[int, int] | None:
    """The number below 100 whose first word has been read up to `end`, and where it ends."""
    known = numerals()
    ten = known.tens.get(word)
    following, start, following_end = cursor.next_word(end)
    if ten is None:
        digit = known.digits.get(word)
        if digit is None:
            return None
        if following in known.times_ten and digit > 1:
            ten, end = digit * 10, following_end
            following, start, following_end = cursor.next_word(end)
        elif (
            following in known.after_tens
            and digit > 1
            and (following not in known.four_or_private or _ends_in_four(cursor, start))
        ):
            ten = digit * 10
        else:
            return (digit, end) if digit or cursor.whole or known.scales.get(following) in _SKIPPED_SCALES else None
    unit = known.after_tens.get(following) or known.digits.get(following, 0)
    if following in known.five_or_year or (following in known.four_or_private and opens_noun(cursor, start)):
        return ten, end
    if unit and not (ten == 10 and following in known.after_tens and unit != _FIVE):
        return ten + unit, following_end
    return ten, end


def _ends_in_four(cursor: Cursor, start: int) -> bool:
    """Whether the `tư` at `start` is the four of `sáu tư`, 64: in prose it is mostly private, `tư nhân`."""
    return cursor.whole and not opens_noun(cursor, start)


def _decimals(cursor: Cursor, end: int) -> tuple[str, int]:
    """The digits behind `phẩy`, said one by one or as a ten, and where they end."""
    known = numerals()
    word, _, word_end = cursor.next_word(end)
    if word in known.tens or cursor.next_word(word_end)[0] in known.times_ten:
        tens = _tens(cursor, word, word_end)
        return ("", end) if tens is None else (str(tens[0]), tens[1])
    digits = ""
    while word in known.digits and (word not in known.five_or_year or not digits or cursor.whole):
        digits, end = digits + str(known.digits[word]), word_end
        word, _, word_end = cursor.next_word(end)
    return digits, end
