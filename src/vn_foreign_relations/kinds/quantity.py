"""Figures with a unit of measure or a counted noun: `44.300 km2`, `hơn 600 lượt`, `ba trụ cột`.

Sources: Nghị định 86/2012/NĐ-CP for units of measure; Diệp Quang Ban, Ngữ pháp tiếng Việt, for classifiers. The unit is
the head noun or classifier, as the text writes it, in lower case; of a measure it is the symbol. Digits count any noun;
number words, which also are names (`Ba Lan`) and parts of words, only the nouns of tables/nouns.toml.

    quantity = figure (measure | noun) [("-" | "đến") numeral (measure | noun)] closing
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Self

import attrs

from vn_foreign_relations.grammar.cursor import Cursor
from vn_foreign_relations.grammar.figure import Figure, read_closing, read_figure, read_second, vague
from vn_foreign_relations.grammar.measured import Measured, decimal, written_rate
from vn_foreign_relations.grammar.numeral import Numeral
from vn_foreign_relations.grammar.value import Reading
from vn_foreign_relations.tables.contexts import Bound, Role, contexts
from vn_foreign_relations.tables.currencies import currencies
from vn_foreign_relations.tables.nouns import nouns
from vn_foreign_relations.tables.numerals import numerals
from vn_foreign_relations.tables.units import units
from vn_foreign_relations.tables.vocabulary import WORD

_LONGEST_COUNT = 7
"""Bare digits longer than this are account, tax and telephone numbers, whatever follows."""
_BESIDE_A_COUNT = re.compile(r"(?: [^\W\d_]+){0,5}?(?:,| và| cùng) (?:[0-9]|(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) )")
_BEHIND_A_COUNT = re.compile(
    r"(?:\b[0-9]+|\b(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười))(?: [^\W\d_]+){1,5}(?:,| và| cùng) $"
)


@attrs.frozen(repr=False)
class Quantity(Measured):
    """A count or a measure. `value` is exact; a range has `low` and `high` instead.

    `unit` is the symbol of a measure (`km2`) or the counted noun in lower case (`khoản viện trợ`). `per` is what a rate
    is per, as in `Money`.
    """

    kind = "quantity"
    expected = "a unit of measure or a counted noun"

    value: Decimal | None = attrs.field(default=None, converter=decimal)
    unit: str = ""
    per: str | None = attrs.field(default=None, kw_only=True)

    @classmethod
    def read(cls, cursor: Cursor, anchor: int) -> Reading[Self] | None:
        figure = read_figure(cursor, anchor)
        if figure is None or not (cursor.whole or _may_count(cursor, figure)):
            return None
        read = _unit(cursor, figure.numeral, figure.role)
        if read is None or not (cursor.whole or _counts(cursor, figure, *read)):
            return None
        unit, end = read
        both = read_second(cursor, figure, end, lambda numeral: _same_unit(cursor, numeral, unit))
        figure, end = both or (figure, end)
        start, end, bound, per = read_closing(cursor, figure, end)
        if figure.bound is Bound.MORE_THAN and unit in nouns().surfaces and _says_on(cursor, figure):
            start, bound = figure.number_start, None
        return Reading(start, end, cls(figure.value, unit, low=figure.low, high=figure.high, bound=bound, per=per))

    def __str__(self) -> str:
        return f"{self._written()} {self.unit}{written_rate(self.per)}"

    def __add__(self, other: Self | int) -> Self:
        """The sum; 0 is neutral, so that `sum` works. Raises ValueError where unit, rate or bounds differ."""
        if other == 0:
            return self
        return self._plus(other, 1) if isinstance(other, type(self)) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other: Self) -> Self:
        """The difference. Raises ValueError where unit or rate differ, or where `other` has a bound."""
        return self._plus(other, -1) if isinstance(other, type(self)) else NotImplemented

    def _alike(self) -> tuple[object, ...]:
        return self.unit, self.per


def _may_count(cursor: Cursor, figure: Figure) -> bool:
    """Whether prose lets this figure count something: it is no label, date or long bare number."""
    if figure.role is Role.LABEL or figure.role is Role.DATE:
        return False
    numeral = figure.numeral
    if numeral.words:
        return not vague(cursor, figure.number_start)
    if figure.year:
        return figure.bound is not None or figure.role is Role.LICENCE
    return numeral.marked or numeral.dotted or figure.end - figure.number_start <= _LONGEST_COUNT


def _unit(cursor: Cursor, numeral: Numeral, role: Role | None) -> tuple[str, int] | None:
    """The measure or noun behind a numeral, and where it ends."""
    text, end = cursor.text, numeral.end
    glued = WORD.match(text, end) is not None
    start = end + (text[end : end + 1] == " ") if glued or text[end : end + 2].strip(" ")[:1] in ("°", "º") else -1
    if start < 0:
        word, start, word_end = cursor.next_word(end)
        if not word:
            return None
        noun = nouns().counted.match(text, start) if word in nouns().first_words else None
        if noun is not None and _is_noun(cursor, noun[0], text[start : noun[1]], numeral, noun[1]):
            return noun
    measure = units().match(text, start)
    if measure is not None or glued:
        return measure
    if contexts().time_units.match(text, start) is not None:
        return None
    if numeral.words or numeral.dotted or role is Role.WEAK_LABEL:
        return None
    open_noun = text[end] == " " and word.isalpha() and text[start].islower() and len(word) > 1
    known = word in contexts().not_nouns or word in currencies().first_words
    return (word, word_end) if open_noun and not known else None


def _is_noun(cursor: Cursor, noun: str, written: str, numeral: Numeral, end: int) -> bool:
    """Whether a word is the counted noun, not the start of a name or of another phrase."""
    if numeral.dotted:
        return False
    following, start, _ = cursor.next_word(end)
    if noun == "phần" and (following in numerals().words or following in ("mấy", "lớn", "nào")):
        return False
    name = written[0].isupper() and not written.isupper() and " " not in noun
    return not (name and (not numeral.words or cursor.text[start : start + 1].isupper()))


def _counts(cursor: Cursor, figure: Figure, unit: str, end: int) -> bool:
    """Whether number words in prose count: `một` is mostly the article, `năm` mostly the year."""
    text, start = cursor.text, figure.number_start
    if not figure.numeral.words:
        return True
    written = text[start : figure.numeral.end]
    if written[0].isupper() and text[figure.numeral.end + 1 : figure.numeral.end + 2].isupper() and not written.isupper():
        return False
    match written.lower():
        case "một":
            beside = _BESIDE_A_COUNT.match(text, end) or _BEHIND_A_COUNT.search(text, max(0, start - 60), start)
            return figure.bound is not None or beside is not None
        case "năm":
            return figure.bound is not None or cursor.word_before(start).lower() in contexts().five
        case _:
            return True


def _says_on(cursor: Cursor, figure: Figure) -> bool:
    return cursor.text[figure.start : figure.start + 4].lower() == "trên"


def _same_unit(cursor: Cursor, numeral: Numeral, unit: str) -> int | None:
    read = _unit(cursor, numeral, None)
    return read[1] if read is not None and read[0] == unit else None
