"""A figure in its surroundings: bounds, ranges, and whether it is a figure at all or a label, a date, a code.

    figure     = left ["âm" | "-"] numeral [connection numeral]
    connection = "-" | "đến" | "tới"

The second numeral of a range lends the first its scale words (`từ 10 đến 15 tỷ`). A range that runs backwards is no
figure, and no part of it is one.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

import attrs
import regex

from vn_foreign_relations.errors import Reason
from vn_foreign_relations.figures.left import Left, may_start, read_bounds
from vn_foreign_relations.figures.numeral import Numeral, read_numeral
from vn_foreign_relations.reading.cursor import Cursor
from vn_foreign_relations.reading.exact import EXACT
from vn_foreign_relations.tables.contexts import contexts
from vn_foreign_relations.tables.numerals import numerals
from vn_foreign_relations.tables.owners import owned_by
from vn_foreign_relations.tables.vocabulary import pattern, standing

CONNECTION = re.compile(rf" ?[-~÷] ?(?=[0-9])| {pattern(contexts().to).pattern} (?=-?\w)", re.IGNORECASE)
_DATE_GOES_ON = re.compile(r" ?[-/.] ?[0-9]")
_CLOSE = 16
PART_OF_CODE = regex.compile(r"[\w&@#=\\]|-\p{L}|[.'’][\p{Ll}\d]")
"""What shows behind letters that they are but a part of a name or a code: `3 l23ú`, `3,7 t&#7927;`, `5 V-League`."""
_THOUSAND = Decimal(1000)
_PUNCTUATION = frozenset(["", *"\n.,;:)]|!?…\"'”’»"])
_YEAR_DIGITS = 4
_CLOSES_ENUMERATOR = frozenset(".)")
_HYPHENS = ("-", "~", "÷")


@cache
def behind_number_words() -> frozenset[str]:
    """What may follow a number word in prose, where most of them are but words: `một số`, `hai là`, `năm nay`."""
    return owned_by().union(numerals().and_a_half, numerals().points, contexts().to, contexts().changes)


@cache
def _failed_range() -> re.Pattern[str]:
    """What stands before the second figure of a range that has no reading, or of a choice (`5 hay 6 triệu`).

    Four bare digits are a year, and no range.
    """
    known, words = contexts(), numerals()
    zeros = (f"{first} {zero}" for first in known.from_ for zero in words.zero_or_not)
    number = rf"(?<![0-9])[0-9]{{1,3}}|[.,][0-9]+|{standing((*words.scales, *zeros)).pattern}"
    return re.compile(rf"(?:{number})(?: ?- ?| {pattern(known.to_or).pattern} )\Z", re.IGNORECASE)


@attrs.define(eq=False)
class Figure:
    """A numeral or a range of two. Nothing changes it but that `left` is read when it is first asked for."""

    cursor: Cursor
    start: int
    """Where its sign or first numeral stands."""
    end: int
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    numeral: Numeral
    """The only or the last numeral, which says how it is written."""
    before: str
    """The word in front of it, as it is written."""
    word: str
    """The word behind it, in lower case; empty where there is none, or where it is glued to the figure."""
    word_start: int
    word_end: int
    bare: bool
    """No unit of any table can stand behind it."""
    _left: Left | None = None

    @property
    def left(self) -> Left:
        """The bounds and labels in front of it."""
        if self._left is None:
            if self.before.lower() in contexts().around:
                left = read_bounds(self.cursor, self.start)
                if self.value is None:
                    left = left._replace(start=left.open_start, bound=left.open_bound)
                self._left = left
            else:
                self._left = Left(self.start, self.start, None, None)
        return self._left

    @property
    def year(self) -> bool:
        """Four bare digits, or two such, that may be a year."""
        numeral = self.numeral
        return not (numeral.marked or numeral.dotted or numeral.words) and 1900 <= numeral.value < 2100


def read_figure(cursor: Cursor, anchor: int) -> Figure | None:
    """The figure whose first numeral stands at `anchor`; None where there is none, or where it is part of a code."""
    text = cursor.text
    fresh = anchor - 1 == cursor.reached or not text[anchor - 2 : anchor - 1].isdecimal()
    apart = text[anchor - 1 : anchor] == " " and fresh
    if not apart and not (cursor.whole or may_start(text, anchor)):
        return None
    numeral = read_numeral(cursor, anchor)
    if numeral is None:
        return None
    end = numeral.end
    word, word_start, word_end = cursor.next_word(end)
    if word in contexts().foreign_scales or (numeral.words and not cursor.whole and _follows_number(cursor, anchor)):
        return None
    if not word and text[end : end + 1] in _CLOSES_ENUMERATOR and not cursor.whole and cursor.heads_line(anchor):
        return None
    value, start = numeral.value, anchor
    before = cursor.word_before(anchor)
    behind = text[end : end + 2].lstrip(" ")[:1]
    bare = word not in behind_number_words() if word else behind in _PUNCTUATION
    if before and not cursor.whole and _names_nothing(numeral, before, anchor, bare=bare, years=behind == "-"):
        return None
    if before.lower() in numerals().minus or text[anchor - 1 : anchor] == "-":
        value, start = _sign(cursor, value, anchor, before)
        before = cursor.word_before(start)
    if (before.lower() in contexts().to_or or text[anchor - 2 : anchor] == "- ") and _ends_range(cursor, anchor):
        return None
    figure = Figure(cursor, start, end, value, None, None, numeral, before, word, word_start, word_end, bare)
    return _range(figure) if not word or word in contexts().to else figure


def _names_nothing(numeral: Numeral, before: str, anchor: int, *, bare: bool, years: bool) -> bool:
    """Whether a whole number with no unit behind it, or years, are nothing by the word in front: `khoản 2.`."""
    of_year = numeral.end - anchor == _YEAR_DIGITS
    if numeral.marked or numeral.words or not (bare or of_year):
        return False
    lowered = before.lower()
    if bare or years:
        return (
            before.isalpha()
            and before[1:].islower()
            and lowered not in contexts().licensing
            and lowered not in numerals().minus
        )
    return lowered in contexts().dates


def _range(first: Figure) -> Figure | None:
    """The range that opens with this figure, or the figure itself; None where its end is a date or lies below."""
    cursor = first.cursor
    text = cursor.text
    if not first.word and text[first.end : first.end + 2].lstrip(" ")[:1] not in _HYPHENS:
        return first
    if first.word and not first.value and first.numeral.words and first.before.lower() not in contexts().from_:
        return None
    connection = CONNECTION.match(text, first.end)
    if connection is None:
        return first
    start = connection.end()
    second = read_signed(cursor, start)
    if second is None:
        return None if text[start].isdecimal() else first
    if _DATE_GOES_ON.match(text, second.end):
        return None
    low, high = _share_scale(first, second), second.value
    if low is None or (text[first.end : start].strip() == "-" and _may_share_zeros(first, second)):
        return None
    if low >= high:
        if not first.year:
            refuse_backwards(cursor, second.end)
        return None
    marked, dotted = first.numeral.marked or second.marked, first.numeral.dotted or second.dotted
    numeral = attrs.evolve(second, marked=marked, dotted=dotted)
    word = cursor.next_word(second.end)
    return Figure(cursor, first.start, second.end, None, low, high, numeral, first.before, *word, bare=False)


def _ends_range(cursor: Cursor, anchor: int) -> bool:
    """Whether a figure is the second of a range that had no reading, such as one that runs backwards."""
    return not cursor.whole and _failed_range().search(cursor.text, max(0, anchor - _CLOSE), anchor) is not None


def read_signed(cursor: Cursor, position: int) -> Numeral | None:
    """The second number of a range, with its minus: `từ -5 đến -3 °C`."""
    minus = cursor.text[position] == "-"
    numeral = read_numeral(cursor, position + minus)
    return attrs.evolve(numeral, value=numeral.value.copy_negate()) if minus and numeral is not None else numeral


def refuse_backwards(cursor: Cursor, end: int) -> None:
    """Take note of a range that runs backwards and ends at `end`: no part of it is read."""
    cursor.refuse(end, Reason.RUNS_BACKWARDS, "a range that ends above its start")


def _may_share_zeros(first: Figure, second: Numeral) -> bool:
    """Whether the zeros of the second figure may be meant for both: `20-25.000 đồng`, but not `500-1.000 đồng`."""
    low = first.numeral.value
    shorter = second.marked and not (first.numeral.marked or second.scaled) and low < _THOUSAND <= second.value
    return shorter and EXACT.multiply(low, _THOUSAND) < second.value


def _share_scale(first: Figure, second: Numeral) -> Decimal | None:
    """The first value of a range with the scale words that stand only behind the second; None where none fit."""
    assert first.value is not None
    if first.numeral.scaled == second.scaled:
        return first.value
    if second.scaled and second.factor is not None:
        return EXACT.multiply(first.value, second.factor)
    return None


def _sign(cursor: Cursor, value: Decimal, anchor: int, before: str) -> tuple[Decimal, int]:
    """The value with its sign, and where the sign stands; a hyphen at the head of a line is a bullet."""
    if before.lower() in numerals().minus:
        return value.copy_negate(), anchor - len(before) - 1
    if cursor.whole or not cursor.heads_line(anchor):
        return value.copy_negate(), anchor - 1
    return value, anchor


def _follows_number(cursor: Cursor, anchor: int) -> bool:
    """Whether a number word goes on from another or is one of a vague pair: `hai ba`, `vài ba`, `ba mươi năm`.

    `năm` and `tư` are number words only behind another: `mỗi năm hai lần`, `đầu tư ba dự án`.
    """
    known = numerals()
    word = cursor.word_before(anchor).lower()
    if word in known.five_or_year or word in known.four_or_private:
        word = cursor.word_before(anchor - len(word) - 1).lower()
    return word in contexts().indefinite or word in known.words
