"""Figures with a unit of measure or a counted noun: `44.300 km2`, `hơn 600 lượt`, `ba trụ cột`.

Sources: Nghị định 86/2012/NĐ-CP for units of measure; Diệp Quang Ban, Ngữ pháp tiếng Việt, for classifiers. The unit is
the head noun or classifier, as the text writes it, in lower case; of a measure it is the symbol. Digits count any noun;
number words, which also are names (`Ba Lan`) and parts of words, only the nouns of tables/nouns.toml.

    quantity = figure (measure | noun) [("-" | "đến") numeral (measure | noun)] closing
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import Self

import attrs

from vn_foreign_relations.figures.closing import Closing, read_closing
from vn_foreign_relations.figures.figure import PART_OF_CODE, Figure
from vn_foreign_relations.figures.measured import Additive, counted, written_rate
from vn_foreign_relations.figures.numeral import Numeral
from vn_foreign_relations.figures.prose import is_beside_a_count, is_minus
from vn_foreign_relations.reading.cursor import Cursor, Refusal
from vn_foreign_relations.reading.value import Reading
from vn_foreign_relations.tables.contexts import Role, contexts
from vn_foreign_relations.tables.nouns import nouns
from vn_foreign_relations.tables.numerals import numerals
from vn_foreign_relations.tables.owners import Owner, owned_by
from vn_foreign_relations.tables.spelling import SYLLABLE
from vn_foreign_relations.tables.units import units

_OPEN_NOUN = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_MILLION = Decimal(10**6)
"""From here on what stands behind a scale word is mostly no noun: `100 triệu xây nhà`."""
_MANY = 20
"""From here on `trên` and `dưới` are bounds also with those: `trên 30 lĩnh vực`, but `trên 3 lĩnh vực` (in three)."""
_YEAR_DIGITS = 4
_LARGEST_COUNT = 10**7
"""Bare digits from here on are account, tax and telephone numbers, whatever follows."""


@cache
def _not_open() -> frozenset[str]:
    """Words that are no noun that a figure counts, as far as no table has them as one."""
    return contexts().not_nouns | owned_by(Owner.DURATION, Owner.MONEY, Owner.NUMBER)


@cache
def _other_words() -> frozenset[str]:
    """Words that no unit starts with."""
    return _not_open() - owned_by(Owner.QUANTITY)


@attrs.frozen(repr=False)
class Quantity(Additive):
    """A count or a measure. `value` is exact; a range has `low` and `high` instead.

    `unit` is the symbol of a measure (`km2`) or the counted noun in lower case (`khoản viện trợ`). `per` is what a rate
    is per, as in `Money`.
    """

    kind = "quantity"
    _expected = "a unit of measure or a counted noun"

    value: Decimal | None = None
    unit: str = ""
    per: str | None = attrs.field(default=None, kw_only=True)

    @classmethod
    def _complete(cls, cursor: Cursor, figure: Figure) -> Reading[Self] | Refusal | None:
        numeral = figure.numeral
        read = _unit(cursor, numeral) if figure.word not in _other_words() else None
        if read is None:
            return None
        unit, end = read
        if cursor.text[end : end + 2] == " r" and cursor.next_word(end)[0] in numerals().and_a_half:
            return None
        thousands = unit not in units().written and not _is_open(unit)
        c = read_closing(cursor, figure, end, lambda second: _same_unit(cursor, second, unit), thousands=thousands)
        if not isinstance(c, Closing):
            return c
        if (c.bound or c.low_open) and not cursor.whole and _stands_on(cursor, figure, c.start, unit):
            c.start, c.bound, c.low_open = figure.start, None, None
        return Reading(c.start, c.end, cls(c.value, unit, per=c.per, **c.bounds()))

    @classmethod
    def _is_meant(cls, cursor: Cursor, figure: Figure, reading: Reading[Self]) -> bool:
        value = reading.value
        if not _may_count(figure) or (_is_open(value.unit) and not _takes_open_nouns(figure)):
            return False
        if value.value is not None and value.value < 0:
            return value.unit in units().written and is_minus(cursor, reading.start)
        return not figure.numeral.words or _words_count(cursor, figure, reading)

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        if not self.unit:
            raise ValueError("expected a unit or a counted noun")

    def __str__(self) -> str:
        return f"{self._written(counted)} {self.unit}{written_rate(self.per)}"

    def _alike(self) -> tuple[object, ...]:
        return self.unit, self.per


def _may_count(figure: Figure) -> bool:
    """Whether prose lets this figure count something: it is no label, date or long bare number."""
    numeral, role = figure.numeral, figure.left.role
    if role is Role.LABEL or role is Role.DATE:
        return False
    if numeral.marked or numeral.words or numeral.dotted:
        return True
    if figure.end - figure.start == _YEAR_DIGITS and figure.year:
        return figure.left.bound is not None or role is Role.LICENCE
    return numeral.value < _LARGEST_COUNT


def _unit(cursor: Cursor, numeral: Numeral) -> tuple[str, int] | None:
    """The measure or noun behind a numeral, and where it ends."""
    text, end = cursor.text, numeral.end
    word, start, word_end = cursor.next_word(end)
    if not word:
        return _glued_unit(text, end)
    measure = units().match(text, start) if word in units().first_words else None
    noun = nouns().counted.match_from(text, word, word_end)
    if word in nouns().prefixes and text[word_end : word_end + 1] == " ":
        noun = max(noun, nouns().counted.match(text, word_end + 1), key=lambda read: read[1] if read else 0)
    if noun is not None and (measure is None or noun[1] > measure[1]):
        written = text[start : noun[1]]
        plain = noun[0] not in nouns().before_numbers and text[start].islower() and not numeral.dotted
        return (written.lower(), noun[1]) if plain or _is_noun(cursor, noun[0], written, numeral, noun[1]) else None
    if measure is not None or word in _not_open() or numeral.words or numeral.dotted:
        return measure
    if numeral.scaled and numeral.value >= _MILLION and SYLLABLE.fullmatch(word):
        return None
    return _open_noun(text, start)


def _open_noun(text: str, start: int) -> tuple[str, int] | None:
    """The word at `start` that no table has, with its hyphens: `2.400 rack`, `5 pa-lét`; no part of a longer one."""
    noun = _OPEN_NOUN.match(text, start)
    if noun is None or text[start - 1] != " " or text[start - 2] == " " or PART_OF_CODE.match(text, noun.end()):
        return None
    written = noun.group()
    return (written, noun.end()) if written.islower() and written.replace("-", "").isalpha() else None


def _is_open(unit: str) -> bool:
    """Whether no table has this unit."""
    if unit in nouns().names or unit in units().written:
        return False
    prefix, _, rest = unit.partition(" ")
    return not _is_listed(unit) and not (prefix in nouns().prefixes and _is_listed(rest))


def _is_listed(noun: str) -> bool:
    read = nouns().counted.match(noun, 0)
    return read is not None and read[1] == len(noun)


def _takes_open_nouns(figure: Figure) -> bool:
    """Whether a figure counts a noun that no table has: `lắp 53 bồn`, but `Apollo 11 đáp xuống` names a thing."""
    if figure.numeral.marked or not figure.before.isalpha():
        return True
    return figure.before[1:].islower() and figure.before[0].islower() and figure.left.role is not Role.WEAK_LABEL


def _glued_unit(text: str, end: int) -> tuple[str, int] | None:
    """The unit glued to a figure, or a degree sign: `30MW`, `5 °C`."""
    start = end + (text[end : end + 2] in (" °", " º"))
    return units().match(text, start)


def _is_noun(cursor: Cursor, noun: str, written: str, numeral: Numeral, end: int) -> bool:
    """Whether a word is the counted noun, not the start of a name or of another phrase."""
    if numeral.dotted:
        return False
    following, start, _ = cursor.next_word(end)
    if noun in nouns().before_numbers and (following in numerals().words or following in numerals().ordinals):
        return False
    name = written[0].isupper() and not written.isupper() and " " not in noun
    return not (name and (not numeral.words or cursor.text[start : start + 1].isupper()))


def _words_count(cursor: Cursor, figure: Figure, reading: Reading[Quantity]) -> bool:
    """Whether number words in prose count: `một` is mostly the article, `năm` mostly the year."""
    text, start, behind = cursor.text, figure.start, figure.numeral.end + 1
    written = text[start : behind - 1]
    is_capital = written[0].isupper() and not written.isupper()
    if is_capital and (figure.before[-1:].isalnum() or text[behind : behind + 1].isupper()):
        return False
    word, known, is_bounded = written.lower(), numerals(), reading.value.bound is not None
    if word in known.one_or_article:
        return is_bounded or is_beside_a_count(cursor, start, behind - 1)
    if word in known.five_or_year:
        before = cursor.word_before(start).lower()
        return is_bounded or before in contexts().five or before.endswith(",")
    return True


def _stands_on(cursor: Cursor, figure: Figure, start: int, unit: str) -> bool:
    """Whether `trên` or `dưới` in front of things is no bound: `trên 3 lĩnh vực`, `8 trên 14 khoản`."""
    numeral = figure.numeral
    if unit not in nouns().names or numeral.scaled:
        return False
    preposition = cursor.text[start : cursor.word_end(start)].lower()
    if preposition not in nouns().on:
        return False
    carries = unit in nouns().carriers and preposition in nouns().over and figure.left.role is not Role.LICENCE
    if numeral.value == 1 or (numeral.value < _MANY and (unit in nouns().surfaces or carries)):
        return True
    part = cursor.word_before(start)
    in_front = cursor.word_before(start - len(part) - 1).lower()
    return part.isdecimal() and int(part) <= numeral.value and in_front not in contexts().dates


def _same_unit(cursor: Cursor, numeral: Numeral, unit: str) -> int | None:
    read = _unit(cursor, numeral)
    return read[1] if read is not None and read[0] == unit else None
