"""Numbers in digits, in words and mixed, with scale words: `1.876,7`, `25 nghìn tỷ`, `hai mươi mốt`, `3 nghìn 450 tỷ`.

Source: Diệp Quang Ban, Ngữ pháp tiếng Việt, on số từ, and the usage of official letters for digits with scale words.

    number = ["âm"] (sum ["rưỡi"] | "nửa" {scale})
    sum    = atom {scale} { atom {scale} }            each term smaller than the unit of the one before it
    atom   = digits ["(" number ")"] | words          see digits.py and words.py
"""

import re
from decimal import Decimal
from string import ascii_letters
from typing import NamedTuple

import attrs

from vn_foreign_relations.errors import Reason
from vn_foreign_relations.figures.atom import Atom
from vn_foreign_relations.figures.digits import DIGITS, GROUP_MARKS, Digits, digits_at, go_on, read_digits, read_groups
from vn_foreign_relations.figures.words import opens_noun, read_fraction, read_words
from vn_foreign_relations.reading.cursor import Cursor, Refusal
from vn_foreign_relations.reading.exact import EXACT, tidy
from vn_foreign_relations.tables.calendar import calendar
from vn_foreign_relations.tables.contexts import contexts
from vn_foreign_relations.tables.currencies import currencies, joined, joined_scale
from vn_foreign_relations.tables.numerals import numerals
from vn_foreign_relations.tables.spelling import BARRED
from vn_foreign_relations.tables.units import units
from vn_foreign_relations.tables.vocabulary import WORD
from vn_foreign_relations.text import GROUP_SPACE

_REPETITION = re.compile(r" ?\( ?(?=\w[^()\n]{0,120}\))")
_ONE, _TEN, _HUNDRED, _TEN_THOUSAND, _HALF = map(Decimal, ("1", "10", "100", "10000", "0.5"))
_MOST = Decimal(10**33)
"""Scale words multiply to no more than this: `triệu tỷ tỷ tỷ`."""


@attrs.define(eq=False)
class Numeral:
    """A number that was read. Nothing changes it; a frozen class would take three times as long to make."""

    value: Decimal
    end: int
    factor: Decimal | None = None
    """What its scale words multiply by, where one atom has them all: 10^12 in `25 nghìn tỷ`."""
    scaled: bool = False
    marked: bool = False
    """Written with a separator or a scale, as labels (`lớp 12`) are not."""
    dotted: bool = False
    """A dot before other than three digits: `3.7`, which may be a section or a version too."""
    words: bool = False
    english: bool = False
    """One comma before three digits and no scale, `10,000`: thousands where what is counted has no such decimals."""


class _Term(NamedTuple):
    value: Decimal
    scale: Decimal
    unit: Decimal
    """The value of one step of its last atom: the next term must be smaller."""


def read_numeral(cursor: Cursor, position: int) -> Numeral | None:
    """The number at `position`; None where there is none, and where what stands there has no reading."""
    numeral = read_number(cursor, position)
    return None if isinstance(numeral, Refusal) else numeral


def read_number(cursor: Cursor, position: int) -> Numeral | Refusal | None:
    """The number at `position`; refused where words and digits that go together make none."""
    text = cursor.text
    found = digits_at(cursor, position)
    if found is None:
        return _read_words(cursor, position)
    digits, word, end = found
    read = read_digits(digits, cursor.thousands)
    if read is None or (digits[0] == "0" and len(digits) > 2 and not (read.marked or read.dotted or cursor.whole)):
        return None
    follower = text[end : end + 1]
    if not word and follower not in _MAY_CONTINUE and not (follower == "'" and cursor.whole):
        is_rate = cursor.whole and _RATE.match(text, end) is not None
        return None if go_on(text, end, follower) and not is_rate else _plain(read, end)
    known = numerals()
    if word and word not in known.scales and word not in known.short_scales and word not in joined():
        return _plain(read, end)
    if word and not cursor.whole and word in known.scales:
        scaled = _one_scale(cursor, read, end)
        if scaled is not None:
            return scaled
    if follower in GROUP_MARKS and text[end + 1 : end + 2].isdecimal():
        atom = read_groups(cursor, position)
        return _read_sum(cursor, atom) if atom else None if cursor.whole else _plain(read, end)
    return _read_apart(cursor, read, end)


def _read_apart(cursor: Cursor, read: Digits, end: int) -> Numeral | Refusal:
    """Digits with a bracket or a scale word, glued or apart, behind them; or with none."""
    skipped = _skip_repetition(cursor, read.value, end)
    if skipped == end and _scale_at(cursor, end) is None:
        return _plain(read, end)
    return _read_sum(cursor, Atom(read.value, skipped, read.marked, read.dotted))


def _plain(read: Digits, end: int) -> Numeral:
    return Numeral(read.value, end, None, False, read.marked, read.dotted, False, read.english)


def _one_scale(cursor: Cursor, read: Digits, end: int) -> Numeral | None:
    """Digits with one scale word and nothing behind it that goes on, which most sums are; else None."""
    word, _, word_end = cursor.next_word(end)
    following = cursor.next_word(word_end)[0]
    if not following or following in numerals().going_on or _is_compound(cursor, word, word_end):
        return None
    factor = Decimal(numerals().scales[word])
    return Numeral(tidy(EXACT.multiply(read.value, factor)), word_end, factor, True, True, read.dotted)


_MAY_CONTINUE = frozenset({" ", "(", GROUP_SPACE, *ascii_letters, *BARRED})


def _skip_repetition(cursor: Cursor, value: Decimal, end: int) -> int:
    """The end of a bracket that repeats the number, `07 (bảy)`; `end` where there is none."""
    if cursor.text[end : end + 1] not in (" ", "("):
        return end
    opening = _REPETITION.match(cursor.text, end)
    if opening is None:
        return end
    repeated = read_numeral(cursor, opening.end())
    if repeated is None or repeated.value != value or cursor.text[repeated.end : repeated.end + 1] != ")":
        return end
    return repeated.end + 1


def _read_sum(cursor: Cursor, first: Atom) -> Numeral | Refusal:
    """The number that starts with this atom: its scale words, and the terms behind it.

    Where the words make no number, they are refused as a whole: the `200 triệu` of `1,5 tỷ 200 triệu` is no number.
    """
    numeral, end = _sum(cursor, first)
    return numeral or Refusal(end, Reason.NO_SINGLE_READING, "a number that has one reading, such as 1,5 tỷ")


def _sum(cursor: Cursor, first: Atom) -> tuple[Numeral | None, int]:
    """The sum, or None with the place up to which it was tried."""
    atom, end, terms = first, first.end, list[_Term]()
    while True:
        scaled = _scale(cursor, atom, end, terms)
        if scaled is None or (terms and not atom.whole and scaled[0].scale > 1):
            return None, end
        term, end = scaled
        terms.append(term)
        if term.scale > 1 and atom.whole:
            tail, tail_end = _tail(cursor, term.scale, end)
            if tail:
                terms.append(_Term(EXACT.multiply(tail, term.scale), _ONE, _ONE))
                return _numeral(first, terms, tail_end), tail_end
        start = _next_atom_at(cursor, first, term.scale, end)
        if start < 0:
            fraction, end = read_fraction(cursor, end) if first.words and atom.whole else (None, end)
            if fraction is not None:
                terms.append(_Term(fraction, _ONE, _ONE))
            return _numeral(first, terms, end), end
        following = read_words(cursor, start) if first.words else _next_digits(cursor, start)
        if following is None or not atom.whole:
            return None, start + 1
        atom, end = following, following.end


def _scale(cursor: Cursor, atom: Atom, end: int, terms: list[_Term]) -> tuple[_Term, int] | None:
    """The atom times the scale words behind it, with all smaller terms before it taken in; None where it cannot be."""
    value, scale, unit = atom.value, _ONE, _ONE
    while (step := _scale_at(cursor, end)) is not None:
        number, end = step
        unit = EXACT.multiply(unit, number)
        if number < scale or unit > _MOST or (number == _HUNDRED and atom.words and not atom.implied):
            return None
        while terms and terms[-1].scale < number:
            below = terms.pop()
            if not _fits(value, scale, atom, below):
                return None
            value, scale = EXACT.add(below.value, value), below.scale
        value, scale = EXACT.multiply(value, number), number
    if terms and not _fits(value, scale, atom, terms[-1]):
        return None
    return _Term(value, scale, unit), end


def _next_digits(cursor: Cursor, position: int) -> Atom | None:
    """Digits with a scale word behind them, as each term of a sum must have: `1 tỷ 200` is no number."""
    match = DIGITS.match(cursor.text, position)
    read = read_digits(match.group(), cursor.thousands) if match is not None else None
    if match is None or read is None or _scale_at(cursor, match.end()) is None:
        return None
    return Atom(read.value, match.end(), read.marked, read.dotted)


def _numeral(first: Atom, terms: list[_Term], end: int) -> Numeral:
    value = terms[0].value
    for term in terms[1:]:
        value = EXACT.add(value, term.value)
    scaled = terms[0].scale > 1
    factor = (
        terms[0].unit if scaled and len(terms) == 1 and value == EXACT.multiply(first.value, terms[0].unit) else None
    )
    if scaled and (first.marked or len(terms) > 1):
        value = tidy(value)
    return Numeral(value, end, factor, scaled, first.marked or scaled, first.dotted, first.words)


def _fits(value: Decimal, scale: Decimal, atom: Atom, before: _Term) -> bool:
    """Whether a term may stand behind `before`: smaller than its unit, and no `một triệu hai`, for 1.2 million."""
    bare = scale == 1 and not atom.filled
    return value < before.unit and not (bare and (before.unit > _TEN_THOUSAND or value < _TEN))


def _scale_at(cursor: Cursor, end: int) -> tuple[Decimal, int] | None:
    """The scale word behind a number, apart or glued to it, and where it ends."""
    known = numerals()
    glued = WORD.match(cursor.text, end)
    if glued is not None:
        word, start, end = glued.group().lower(), glued.start(), glued.end()
    else:
        word, start, end = cursor.next_word(end)
    number = known.scales.get(word)
    is_dotted = cursor.text[end : end + 1] == "." and word in known.abbreviated
    fused = joined_scale().match(cursor.text, start) if is_dotted or word in joined() else None
    if fused is not None:
        return Decimal(known.abbreviated[fused["scale"].lower()]), fused.end()
    if number is None and word in known.short_scales and _is_short_scale(cursor, word, end):
        number = known.short_scales[word]
    return None if number is None or _is_compound(cursor, word, end) else (Decimal(number), end)


def _is_short_scale(cursor: Cursor, word: str, end: int) -> bool:
    """Whether prose means a scale by letters that end at `end`: `2tr2/tháng`, `500k/kg`, but not the `5K` of a race."""
    if cursor.whole or len(word) > 1:
        return True
    glued = cursor.text[end - 2].isdecimal() and cursor.text[end - 1].islower()
    if not glued:
        return False
    if cursor.next_word_is(end, currencies().first_words) or _PRICED.match(cursor.text, end) is not None:
        return True
    return _PRICE_RANGE.search(cursor.text, max(0, end - _LONGEST_PRICES), end) is not None


def _is_compound(cursor: Cursor, word: str, end: int) -> bool:
    """Whether a scale word that ends at `end` makes another word with the next: `169 tỷ phú`, `5 triệu chứng`.

    Not with a name, nor with the first half of a counted noun: `480 triệu Chứng khoán`, `1,2 triệu chứng chỉ`.
    """
    following, start, _ = cursor.next_word(end)
    if following not in numerals().scale_compounds.get(word, ()):
        return False
    if cursor.text[start].isupper() and cursor.text[end - len(word)].islower():
        return False
    return not opens_noun(cursor, start)


def _is_rate(cursor: Cursor, end: int) -> bool:
    """Whether what a rate is per stands behind `một`: `US$ 20 triệu một tháng`."""
    return cursor.next_word_is(end, contexts().rates)


_RATE = re.compile(r"/ ?[^\W\d_]")
_PRICED = re.compile(r"/ ?[^\W\d_]| ?[-~] ?[0-9][0-9.,]*[^\W\d_]{1,2}(?!\w)")
"""What shows a price: a rate, or another in letters like these, `500k - 1tr`."""
_PRICE_RANGE = re.compile(r"[0-9][^\W\d_]{1,2} ?[-~] ?[0-9][0-9.,]*[^\W\d_]\Z")
_LONGEST_PRICES = 20
_THOUSAND = Decimal(1000)
_GLUED_DIGITS = re.compile(r"[0-9]{1,3}(?![\w.,]|[-/:][0-9])")
_LEFT_OUT = re.compile(r" ([0-9]|[0-9]{3})(?![\w]|[.,/:-][0-9])")
"""Digits of a scale that is left out: `2 tỷ 5`, `2 tỷ 350`."""


def _tail(cursor: Cursor, scale: Decimal, end: int) -> tuple[Decimal, int]:
    """`rưỡi`, half of the scale before it, or digits of one left out, `1tr5`, in a whole text `ba tỷ hai`; else 0."""
    word, start, word_end = cursor.next_word(end)
    if word in numerals().and_a_half:
        return _HALF, word_end
    glued = _GLUED_DIGITS.match(cursor.text, end)
    if glued is not None and (cursor.whole or cursor.text[end - 1].lower() in numerals().short_ends):
        return Decimal(f"0.{glued.group()}"), glued.end()
    if not cursor.whole:
        return Decimal(0), end
    known = numerals()
    of_rate = word in known.one_or_article and _is_rate(cursor, word_end)
    of_unit = of_rate or word in known.five_or_year or opens_noun(cursor, start)
    spelled = 0 if of_unit else known.digits.get(word, 0)
    digits = _LEFT_OUT.match(cursor.text, end)
    if digits is not None and len(digits[1]) == 1:
        spelled, word_end = int(digits[1]), digits.end()
    elif digits is not None and scale >= _THOUSAND and not cursor.next_word(digits.end())[0]:
        return Decimal(f"0.{digits[1]}"), digits.end()
    if spelled and cursor.next_word(word_end)[0] not in known.words and scale >= 100:
        return EXACT.multiply(Decimal(spelled), Decimal("0.1")), word_end
    return Decimal(0), end


def _next_atom_at(cursor: Cursor, first: Atom, scale: Decimal, end: int) -> int:
    """Where the next term of a sum starts, -1 where the number is over."""
    if not first.words:
        follows = scale > 1 and cursor.text[end : end + 1] == " " and cursor.text[end + 1 : end + 2].isdecimal()
        return end + 1 if follows else -1
    word, start, word_end = cursor.next_word(end)
    known = numerals()
    if word in known.five_or_year:
        following = cursor.next_word(word_end)[0]
        return start if following in known.times_ten or following in known.scales else -1
    starts = word in known.digits or word in known.tens or word in known.zeros
    starts = starts or (cursor.whole and word in known.whole_zeros)
    return start if starts else -1


def _read_words(cursor: Cursor, position: int) -> Numeral | Refusal | None:
    match = WORD.match(cursor.text, position)
    if match is None:
        return None
    word, known = match.group().lower(), numerals()
    digit = known.digits.get(word)
    if digit:
        following = cursor.next_word(match.end())[0]
        if following and following not in known.going_on:
            return Numeral(Decimal(digit), match.end(), words=True)
    if word in known.spoken_minus and cursor.whole:
        following, start, _ = cursor.next_word(match.end())
        positive = read_number(cursor, start) if following and following not in known.spoken_minus else None
        if positive is None or isinstance(positive, Refusal):
            return positive
        return attrs.evolve(positive, value=positive.value.copy_negate(), factor=None)
    if word in known.halves:
        half = Atom(_HALF, match.end(), words=True, marked=True)
        end = match.end()
        counts = cursor.next_word_is(end, calendar().span_words) or units().match(cursor.text, end + 1) is not None
        return _read_sum(cursor, half) if cursor.whole or counts or _scale_at(cursor, end) else None
    if word in known.scales:
        one = Atom(_ONE, position, words=True, implied=True)
        return _read_sum(cursor, one) if _scale_at(cursor, position) else None
    atom = read_words(cursor, position)
    if atom is None or atom.filled:
        return None
    read = _read_sum(cursor, atom)
    if isinstance(read, Refusal):
        return read
    return attrs.evolve(read, end=_skip_repetition(cursor, read.value, read.end))
