"""Numbers in digits, in words and mixed, with scale words: `1.876,7`, `25 nghìn tỷ`, `hai mươi mốt`, `3 nghìn 450 tỷ`.

Sources: Thông tư 01/2011/TT-BNV and TCVN 6398-0 for the decimal comma and groups of three; Diệp Quang Ban, Ngữ pháp
tiếng Việt, for number words.

    number   = ["âm"] (sum ["rưỡi"] | "nửa" {scale})
    sum      = atom {scale} { atom {scale} }          each term smaller than the unit of the one before it
    atom     = digits ["(" number ")"] | group
    digits   = groups of three by "." or spaces, decimals after ","; the other way round where only that reading holds
    group    = ([digit "trăm"] [("linh" | "lẻ") digit | tens]) ["phẩy" (tens | {digit})]
    tens     = ("mười" | digit "mươi" | "hăm" | "băm") [digit | "mốt" | "tư" | "lăm" | "nhăm"] | digit
"""

import re
from decimal import Decimal
from functools import lru_cache
from string import ascii_letters
from typing import NamedTuple

import attrs

from vn_foreign_relations.grammar.cursor import Cursor
from vn_foreign_relations.grammar.exact import EXACT, tidy
from vn_foreign_relations.tables.contexts import Role, contexts
from vn_foreign_relations.tables.numerals import numerals
from vn_foreign_relations.tables.vocabulary import WORD
from vn_foreign_relations.text import GROUP_SPACE

DIGITS = re.compile(r"[0-9]+(?:[.,][0-9]+)*")
_DIGITS_AND_WORD = re.compile(r"([0-9]+(?:[.,][0-9]+)*)(?: ([^\W\d_]+))?")
_GROUPED = re.compile(rf"[0-9]{{1,3}}(?:[ {GROUP_SPACE}'][0-9]{{3}})+(?:,[0-9]+)?(?![0-9])(?![.,][0-9])")
_GAP_BEFORE_DIGITS = re.compile(r"(?: {1,3}|\r?\n {0,3})(?=[0-9])")
_REPETITION = re.compile(r" ?\( ?(?=\w[^()\n]{0,120}\))")
_ONE, _HUNDRED, _TEN_THOUSAND, _HALF = Decimal(1), Decimal(100), Decimal(10_000), Decimal("0.5")
_MOST = Decimal(10**18)
"""Scale words multiply to no more than this: `tỷ tỷ`."""
_CACHED = 24
"""Digits longer than this are not worth keeping."""
HALF_WORDS = frozenset({"rưỡi", "rưởi"})
_ZERO_WORDS = frozenset({"linh", "lẻ"})
_MINUS_WORDS = frozenset({"âm", "trừ"})


_SCALES = {word: Decimal(number) for word, number in numerals().scales.items()}
_COMPOUNDS = {word: numerals().scale_compounds.get(word, frozenset()) for word in _SCALES}
_DIGIT_WORDS = {word: Decimal(digit) for word, digit in numerals().digits.items() if digit}
_SKIPPED_SCALES = frozenset({"nghìn", "ngàn", "triệu"})
"""Scales that `không` may say are empty: `một triệu không nghìn năm trăm`."""
_GO_ON = frozenset({*numerals().words, *numerals().ordinals, *HALF_WORDS, "phẩy"})
"""Words that may carry on a number."""


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


class _Digits(NamedTuple):
    value: Decimal
    marked: bool = False
    dotted: bool = False
    english: bool = False


class _Atom(NamedTuple):
    value: Decimal
    end: int
    marked: bool = False
    dotted: bool = False
    words: bool = False
    filled: bool = False
    """Opens with the zeros of skipped places (`không trăm`, `linh`)."""
    implied: bool = False
    """The one that is not said in front of a scale: `hơn trăm`, `tỷ rưỡi`."""

    @property
    def whole(self) -> bool:
        """Without decimals: more terms may follow."""
        return self.value.as_integer_ratio()[1] == 1 if self.marked or self.dotted else True


class _Term(NamedTuple):
    value: Decimal
    scale: Decimal
    unit: Decimal
    """The value of one step of its last atom: the next term must be smaller."""


@lru_cache(maxsize=4096)
def read_digits(digits: str) -> _Digits | None:
    """The value of digits with separators; None where no reading holds (`1.876.7`, `12,34,56`)."""
    dots, commas = digits.count("."), digits.count(",")
    if not dots and not commas:
        return _Digits(Decimal(digits))
    mark, other = (".", ",") if digits.rfind(".") > digits.rfind(",") else (",", ".")
    whole, _, tail = digits.rpartition(mark)
    if other in digits:
        grouped = mark not in whole and _in_threes(whole, other)
        return _Digits(Decimal(f"{whole.replace(other, '')}.{tail}"), marked=True) if grouped else None
    if mark in whole or (mark == "." and _in_threes(digits, mark)):
        return _Digits(Decimal(digits.replace(mark, "")), marked=True) if _in_threes(digits, mark) else None
    if whole != "0" and whole.startswith("0"):
        return None
    english = mark == "," and _in_threes(digits, mark)
    return _Digits(Decimal(f"{whole}.{tail}"), marked=mark == ",", dotted=mark == ".", english=english)


def _in_threes(digits: str, mark: str) -> bool:
    head, *tails = digits.split(mark)
    return len(head) <= 3 and not head.startswith("0") and all(len(tail) == 3 for tail in tails)


def read_numeral(cursor: Cursor, position: int) -> Numeral | None:
    """The number at `position`; None where there is none, and where what stands there has no reading."""
    text = cursor.text
    match = _DIGITS_AND_WORD.match(text, position)
    if match is None:
        return _read_words(cursor, position)
    digits, word = match.groups()
    end = match.end(1)
    if word is not None:
        word = word.lower()
        cursor.remember(end, word, match.end())
    read = read_digits(digits) if len(digits) <= _CACHED else read_digits.__wrapped__(digits)
    if read is None or (digits[0] == "0" and len(digits) > 2 and not read.marked and not cursor.whole):
        return None
    follower = text[end : end + 1]
    if word is None and follower not in _MAY_CONTINUE and not (follower == "'" and cursor.whole):
        return None if _goes_on(text, end, follower) else _plain(read, end)
    if word is None:
        word = cursor.next_word(end)[0]
    if word and word not in _SCALES:
        return _plain(read, end)
    if word and not cursor.whole:
        scaled = _one_scale(cursor, read, end)
        if scaled is not None:
            return scaled
    if follower in _GROUP_MARKS and text[end + 1 : end + 2].isdecimal():
        atom = _grouped_atom(cursor, position)
        return _read_sum(cursor, atom) if atom else None if cursor.whole else _plain(read, end)
    return _read_apart(cursor, read, end)


def _read_apart(cursor: Cursor, read: _Digits, end: int) -> Numeral | None:
    """Digits with a bracket or a scale word, glued or on the next line, behind them; or with none."""
    skipped = _skip_repetition(cursor, read.value, end)
    if skipped == end and _scale_at(cursor, end) is None:
        return _plain(read, end)
    return _read_sum(cursor, _Atom(read.value, skipped, read.marked, read.dotted))


def _plain(read: _Digits, end: int) -> Numeral:
    return Numeral(read.value, end, None, False, read.marked, read.dotted, False, read.english)


def _one_scale(cursor: Cursor, read: _Digits, end: int) -> Numeral | None:
    """Digits with one scale word and nothing behind it that goes on, which most sums are; else None."""
    word, _, word_end = cursor.next_word(end)
    following = cursor.next_word(word_end)[0]
    if not following or following in _GO_ON or following in _COMPOUNDS[word]:
        return None
    factor = _SCALES[word]
    return Numeral(tidy(EXACT.multiply(read.value, factor)), word_end, factor, True, True, read.dotted)


_MAY_CONTINUE = frozenset({" ", "\n", "\r", "(", GROUP_SPACE, *ascii_letters, *"đĐ"})


def _goes_on(text: str, end: int, follower: str) -> bool:
    """Whether digits are but a part of a date, a code, a clock, a file name."""
    after = text[end + 1 : end + 2]
    match follower:
        case "/" | "_" | "@" | "\\" | "#" | "=" | "'":
            return True
        case ":" | "*":
            return after.isdecimal()
        case "-":
            return after.isalpha() or after == "-"
        case ".":
            return after.islower() or after == "_"
        case _:
            return False


def _grouped_atom(cursor: Cursor, position: int) -> _Atom | None:
    """Digits in groups apart, `44 300`; in prose with plain spaces only where something is counted."""
    match = _GROUPED.match(cursor.text, position)
    if match is None:
        return None
    digits, end = match.group(), match.end()
    if GROUP_SPACE not in digits and not cursor.whole:
        follower = cursor.text[end : end + 2].lstrip(" ")[:1]
        if not (follower.isalpha() or follower == "%") or _is_labelled(cursor, position):
            return None
    value = Decimal("".join(c for c in digits if c.isdecimal() or c == ",").replace(",", "."))
    return _Atom(value, end, marked=True)


def _is_labelled(cursor: Cursor, position: int) -> bool:
    """Whether a date or label word stands in front, so that digits apart are two numbers: `tháng 5 200 triệu đồng`."""
    row = contexts().before.get(cursor.word_before(position).lower())
    return row is not None and not row.roles().isdisjoint((Role.DATE, Role.LABEL))


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


def _read_sum(cursor: Cursor, first: _Atom) -> Numeral | None:
    """The number that starts with this atom: its scale words, and the terms behind it.

    Where the words make no number, they are refused as a whole: the `200 triệu` of `1,5 tỷ 200 triệu` is no number.
    """
    numeral, end = _sum(cursor, first)
    if numeral is None:
        cursor.refused = end
    return numeral


def _sum(cursor: Cursor, first: _Atom) -> tuple[Numeral | None, int]:
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
            fraction, end = _fraction(cursor, end) if first.words and atom.whole else (None, end)
            if fraction is not None:
                terms.append(_Term(fraction, _ONE, _ONE))
            return _numeral(first, terms, end), end
        following = _words_atom(cursor, start) if first.words else _next_digits(cursor, start)
        if following is None or not atom.whole:
            return None, start + 1
        atom, end = following, following.end


def _scale(cursor: Cursor, atom: _Atom, end: int, terms: list[_Term]) -> tuple[_Term, int] | None:
    """The atom times the scale words behind it, with all smaller terms before it taken in; None where it cannot be."""
    value, scale, unit = atom.value, _ONE, _ONE
    while (step := _scale_at(cursor, end)) is not None:
        number, end = step
        if number < scale or unit > _MOST or (number == _HUNDRED and atom.words and not atom.implied):
            return None
        while terms and terms[-1].scale < number:
            below = terms.pop()
            if not _fits(value, scale, atom, below):
                return None
            value, scale = EXACT.add(below.value, value), below.scale
        value, scale, unit = EXACT.multiply(value, number), number, EXACT.multiply(unit, number)
    if terms and not _fits(value, scale, atom, terms[-1]):
        return None
    return _Term(value, scale, unit), end


def _next_digits(cursor: Cursor, position: int) -> _Atom | None:
    """Digits with a scale word behind them, as each term of a sum must have: `1 tỷ 200` is no number."""
    match = DIGITS.match(cursor.text, position)
    read = read_digits(match.group()) if match is not None and match.end() - position <= _CACHED else None
    if match is None or read is None or _scale_at(cursor, match.end()) is None:
        return None
    return _Atom(read.value, match.end(), read.marked, read.dotted)


def _numeral(first: _Atom, terms: list[_Term], end: int) -> Numeral:
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


def _fits(value: Decimal, scale: Decimal, atom: _Atom, before: _Term) -> bool:
    """Whether a term may stand behind `before`: smaller than its unit, and no `một triệu hai`, for 1.2 million."""
    bare = scale == 1 and not atom.filled
    return value < before.unit and not (bare and (before.unit > _TEN_THOUSAND or value < _HUNDRED))


def _scale_at(cursor: Cursor, end: int) -> tuple[Decimal, int] | None:
    """The scale word behind a number, apart or glued to it, and where it ends."""
    known = numerals()
    glued = WORD.match(cursor.text, end)
    if glued is not None:
        word, end = glued.group().lower(), glued.end()
        number = known.scales.get(word) or (known.short_scales.get(word) if cursor.whole else None)
    else:
        word, _, end = cursor.next_word(end)
        number = known.scales.get(word)
    if number is None or cursor.next_word(end)[0] in known.scale_compounds.get(word, ()):
        return None
    return Decimal(number), end


def _tail(cursor: Cursor, scale: Decimal, end: int) -> tuple[Decimal, int]:
    """`rưỡi`, half of the scale before it; in a whole text also its next digit, `ba tỷ hai`, `1tr5`; 0 if neither."""
    word, _, word_end = cursor.next_word(end)
    if word in HALF_WORDS:
        return _HALF, word_end
    if not cursor.whole:
        return Decimal(0), end
    spelled = numerals().digits.get(word, 0)
    digits = DIGITS.match(cursor.text, end + (cursor.text[end : end + 1] == " "))
    if digits is not None and len(digits.group()) == 1:
        spelled, word_end = int(digits.group()), digits.end()
    if spelled and cursor.next_word(word_end)[0] not in numerals().words and scale >= 100:
        return EXACT.multiply(Decimal(spelled), Decimal("0.1")), word_end
    return Decimal(0), end


def _next_atom_at(cursor: Cursor, first: _Atom, scale: Decimal, end: int) -> int:
    """Where the next term of a sum starts, -1 where the number is over."""
    if not first.words:
        gap = _GAP_BEFORE_DIGITS.match(cursor.text, end) if scale > 1 else None
        return -1 if gap is None else gap.end()
    word, start, word_end = cursor.next_word(end)
    known = numerals()
    if word == "năm" and cursor.next_word(word_end)[0] not in _AFTER_FIVE:
        return -1
    starts = word in known.digits or word in known.tens or word in _ZERO_WORDS
    return start if starts else -1


_AFTER_FIVE = frozenset({"mươi", *_SCALES})
_GROUP_MARKS = (" ", GROUP_SPACE, "'")


def _read_words(cursor: Cursor, position: int) -> Numeral | None:
    match = WORD.match(cursor.text, position)
    if match is None:
        return None
    word = match.group().lower()
    if word in _DIGIT_WORDS:
        following = cursor.next_word(match.end())[0]
        if following and following not in _GO_ON:
            return Numeral(_DIGIT_WORDS[word], match.end(), words=True)
    if word in _MINUS_WORDS and cursor.whole:
        following, start, _ = cursor.next_word(match.end())
        positive = read_numeral(cursor, start) if following and following not in _MINUS_WORDS else None
        return positive and attrs.evolve(positive, value=-positive.value, factor=None)
    if word == "nửa":
        half = _Atom(_HALF, match.end(), words=True, marked=True)
        return _read_sum(cursor, half) if cursor.whole or _scale_at(cursor, match.end()) else None
    if word in numerals().scales:
        return _read_sum(cursor, _Atom(_ONE, position, words=True, implied=True))
    atom = _words_atom(cursor, position)
    if atom is None or atom.filled:
        return None
    read = _read_sum(cursor, atom)
    return read and attrs.evolve(read, end=_skip_repetition(cursor, read.value, read.end))


def _words_atom(cursor: Cursor, position: int) -> _Atom | None:
    """A group of number words with its decimals: `hai trăm lẻ năm`, `ba phẩy mười bốn`."""
    group = _group(cursor, position)
    if group is None:
        return None
    fraction, end = _fraction(cursor, group.end)
    return group if fraction is None else group._replace(value=EXACT.add(group.value, fraction), end=end, marked=True)


def _fraction(cursor: Cursor, end: int) -> tuple[Decimal | None, int]:
    """The decimals that follow with `phẩy`, and where they end; None where none do."""
    word, _, word_end = cursor.next_word(end)
    digits, digits_end = _decimals(cursor, word_end) if word == "phẩy" else ("", end)
    return (Decimal(f"0.{digits}"), digits_end) if digits else (None, end)


def _group(cursor: Cursor, position: int) -> _Atom | None:
    """Number words up to 999 at `position`."""
    match = WORD.match(cursor.text, position)
    if match is None:
        return None
    word, end = match.group().lower(), match.end()
    known = numerals()
    hundreds = 0
    filled = word in _ZERO_WORDS
    following, _, following_end = cursor.next_word(end)
    if following == "trăm" and word in known.digits:
        hundreds, filled = known.digits[word] * 100, known.digits[word] == 0
        word, _, end_of_word = cursor.next_word(following_end)
        if word not in _ZERO_WORDS and not _opens_tens(cursor, word, end_of_word):
            return None if filled else _Atom(Decimal(hundreds), following_end, words=True)
        end = end_of_word
    if word in _ZERO_WORDS:
        word, _, end = cursor.next_word(end)
        digit = known.digits.get(word) or known.after_tens.get(word) if word != "mốt" else None
        return _Atom(Decimal(hundreds + digit), end, words=True, filled=filled) if digit else None
    tens = _tens(cursor, word, end)
    if tens is None:
        return None
    value, end = tens
    word, _, _ = cursor.next_word(end)
    if word in known.digits and word != "năm":
        return None
    return _Atom(Decimal(hundreds + value), end, words=True, filled=filled)


def _opens_tens(cursor: Cursor, word: str, end: int) -> bool:
    """Whether tens follow a hundred; a bare digit does not (`một trăm hai` is 120 to some)."""
    known = numerals()
    return word in known.tens or (word in known.digits and cursor.next_word(end)[0] == "mươi")


def _tens(cursor: Cursor, word: str, end: int) -> tuple[int, int] | None:
    """The number below 100 whose first word has been read up to `end`, and where it ends."""
    known = numerals()
    ten = known.tens.get(word)
    following, _, following_end = cursor.next_word(end)
    if ten is None:
        digit = known.digits.get(word)
        if digit is None:
            return None
        if following == "mươi" and digit > 1:
            ten, end = digit * 10, following_end
            following, _, following_end = cursor.next_word(end)
        elif following in known.after_tens and digit > 1 and (cursor.whole or following != "tư"):
            ten = digit * 10
        else:
            return (digit, end) if digit or cursor.whole or following in _SKIPPED_SCALES else None
    unit = known.after_tens.get(following) or known.digits.get(following, 0)
    if unit and following != "năm" and not (ten == 10 and following in {"mốt", "tư"}):
        return ten + unit, following_end
    return ten, end


def _decimals(cursor: Cursor, end: int) -> tuple[str, int]:
    """The digits behind `phẩy`, said one by one or as a ten, and where they end."""
    known = numerals()
    word, _, word_end = cursor.next_word(end)
    if word in known.tens or cursor.next_word(word_end)[0] == "mươi":
        tens = _tens(cursor, word, word_end)
        return ("", end) if tens is None else (str(tens[0]), tens[1])
    digits = ""
    while word in known.digits and (word != "năm" or not digits or cursor.whole):
        digits, end = digits + str(known.digits[word]), word_end
        word, _, word_end = cursor.next_word(end)
    return digits, end
