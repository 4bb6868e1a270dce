"""What stands in front of a figure: its bounds, and the words that make it a label or a date.

left = {bound | "từ" ["đủ"]} [sign]
"""

from __future__ import annotations

import re
from typing import NamedTuple

from vn_foreign_relations.reading.cursor import Cursor
from vn_foreign_relations.tables.contexts import Bound, Context, Role, contexts
from vn_foreign_relations.tables.nouns import nouns

_NOT_OF_RANGES = (Bound.MORE_THAN, Bound.LESS_THAN)
"""In front of `từ` these words are others': `mục đích trên từ 5 đến 7 tỷ`, `già hơn từ 5 đến 7 tuổi`."""
_DIRECTLY = (Role.LABEL, Role.WEAK_LABEL, Role.DATE)
"""What a word in front makes of a figure, unless a bound stands between: `trong 5 năm hơn 500 dự án`."""
_MOST_BOUNDS = 2
"""So many stand together: `ước khoảng 5%`."""


class Left(NamedTuple):
    """What stands in front of a figure."""

    start: int
    """Where its first bound stands, or its first numeral."""
    open_start: int
    """The same with `từ`, which belongs to a range and to `từ … trở lên`."""
    bound: Bound | None
    """The nearest bound that stands there."""
    role: Role | None
    """What the words in front make of it."""
    open_bound: Bound | None = None
    """The nearest bound with those in front of `từ`, which are a range's: `khoảng từ 5 đến 7`, `mục đích trên từ 5`."""
    outer: Bound | None = None
    """The nearest bound of those in front of `từ`."""
    low_open: bool = False
    """Whether the lower end of the range is excluded: `trên 60 đến 120`."""

    def of_range(self, *, high_bounded: bool) -> Left:
        """What the same words say of a range; `high_bounded` says that its other end has a bound of its own."""
        low_open = self.bound is Bound.MORE_THAN
        of_low = low_open or (high_bounded and self.bound is Bound.AT_LEAST)
        bound = self.outer if of_low else self.open_bound
        return Left(self.open_start, self.open_start, bound, self.role, bound, None, low_open)


def _ends_with(text: str, phrase: str, start: int) -> bool:
    """Whether the phrase stands at `start`, and not as the end of a longer word."""
    found = start >= 0 and text[start : start + len(phrase)].lower() == phrase
    return found and not (start and text[start - 1].isalpha())


def sign_before(text: str, start: int) -> tuple[Bound, int] | None:
    """The bound that a sign in front of a figure is, and where it stands; none in the tag of a page, `<b>5`."""
    end = start - (text[start - 1 : start] == " ")
    if text[end - 1 : end] not in contexts().sign_ends:
        return None
    for sign, bound in contexts().signs.items():
        if text.endswith(sign, 0, end):
            at = end - len(sign)
            is_tag = text[end - 1] == ">" and _TAG.search(text, max(0, at - _LONGEST_TAG), at) is not None
            compared = text[max(0, at - 2) : at].rstrip(" ")[-1:]
            return None if is_tag or compared in _JOINS or compared.isdecimal() else (bound, at)
    return None


_TAG = re.compile(r"</?[A-Za-z][^<>\n]*\Z|[-=]\Z")
_LONGEST_TAG = 120
_JOINS = frozenset("<>=~≈≥≤")


def read_bounds(cursor: Cursor, start: int) -> Left:
    """Where the bounds in front of `start` begin without and with `từ`, the nearest bound, and the role of the rest."""
    bound: Bound | None = None
    outer: Bound | None = None
    open_start, room = start, _MOST_BOUNDS
    known = contexts()
    opening = known.opening_bounds.match(cursor.text, 0) if cursor.whole else None
    if opening is not None and opening[1] + 1 == start:
        return Left(0, 0, opening[0], None)
    while True:
        if open_start == start and bound is None and (sign := sign_before(cursor.text, start)) is not None:
            bound, start = sign
            open_start = start
            continue
        word = cursor.word_before(open_start).lower()
        if open_start == start:
            full = len(word) + 1 if bound is None and word in known.full else 0
            from_ = cursor.word_before(start - full).lower() if full else word
            if from_ in known.from_:
                open_start -= full + len(from_) + 1
                continue
        context = context_before(cursor, open_start, word) if word in known.before else None
        if context is None:
            return Left(start, open_start, bound, None, bound or outer, outer)
        if isinstance(context.role, Role):
            role = None if bound and context.role in _DIRECTLY else context.role
            return Left(start, open_start, bound, role, bound or outer, outer)
        if not room or (open_start != start and context.role in _NOT_OF_RANGES and not cursor.whole):
            return Left(start, open_start, bound, None, bound or outer, outer)
        room -= 1
        if open_start == start:
            start -= len(context.phrase) + 1
            bound = bound or context.role
        else:
            outer = outer or context.role
        open_start -= len(context.phrase) + 1


def context_before(cursor: Cursor, end: int, word: str) -> Context | None:
    """The longest phrase of the context tables that ends at the space before `end`, whose last word is `word`."""
    row = contexts().before[word]
    previous = cursor.word_before(end - 1 - len(word)).lower()
    for context in row.by_previous.get(previous, ()):
        if _ends_with(cursor.text, context.phrase, end - 1 - len(context.phrase)):
            return context
    if previous in row.pairs:
        return row.pairs[previous]
    alone = row.alone
    if alone is None or ((alone.unless_after or alone.only_after) and not alone.means(previous)):
        return None
    is_other = alone.role is Role.LABEL and _is_verb(cursor, end, word)
    is_other = is_other or (alone.role is Role.DATE and previous.isdecimal() and _ends_span(cursor, end, word))
    return None if is_other else alone


def _ends_span(cursor: Cursor, end: int, word: str) -> bool:
    """Whether digits behind a span of time are no part of a date, since none has so many: `3 năm 40 dự án`."""
    digits = _DIGITS.match(cursor.text, end)
    if digits is None or cursor.next_word(digits.end() - 1)[0] in contexts().time_words - nouns().names:
        return False
    number = int(digits.group())
    return _LONGEST_MONTH < number < _FIRST_YEAR or (0 < number < _FIRST_YEAR and word in contexts().spans)


_LONGEST_MONTH, _FIRST_YEAR = 31, 1900


def _is_verb(cursor: Cursor, end: int, word: str) -> bool:
    """Whether a label is a verb, since a thing that is no text is counted behind it: `điều 4 xe chữa cháy`."""
    if word not in contexts().label_verbs or cursor.text[end - 1 - len(word)].isupper():
        return False
    digits = _DIGITS.match(cursor.text, end)
    noun = nouns().counted.match(cursor.text, digits.end()) if digits is not None else None
    return noun is not None and noun[0] not in nouns().texts


_DIGITS = re.compile(r"[0-9]{1,4} ")
