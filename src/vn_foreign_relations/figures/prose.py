"""Whether running text means a figure where digits or number words stand, and not a label, a date, a code, a name.

These guards look at the text around the place alone: what no figure can be is turned away before it is read. An
expression that somebody asked to be parsed needs none of them.
"""

from __future__ import annotations

import re
from functools import cache

from vn_foreign_relations.figures.digits import DIGITS, digits_at, read_digits
from vn_foreign_relations.figures.left import context_before
from vn_foreign_relations.reading.cursor import Cursor
from vn_foreign_relations.tables.contexts import Bound, Role, contexts
from vn_foreign_relations.tables.currencies import currencies
from vn_foreign_relations.tables.nouns import nouns
from vn_foreign_relations.tables.numerals import numerals
from vn_foreign_relations.tables.owners import Owner, behind_numbers, owned_by
from vn_foreign_relations.tables.vocabulary import pattern, standing

_OPENS = frozenset(" \t\n([{|;,:\"'“”‘’«»<>≥≤~≈+*•=!?…·$€£₫₩฿₭៛₽₱₹")
_CLOSES_ENUMERATOR = re.compile(r"[.)]|- [^\W\d_]")
"""What shows that a number at the head of a line is that of an item: `1.`, `2)`, `3- Người`."""
_PUNCTUATION = frozenset(["", *"\n.,;:)]|!?…\"'”’»"])
_YEAR_DIGITS = 4
_CLOSE, _RANGE = 16, 32
_REACH = 60
"""How far apart the items of a list may stand, in characters."""


def opens_figure(cursor: Cursor, anchor: int, reached: int) -> bool:
    """Whether a figure may start at `anchor`, where the mention before it ends at `reached`."""
    text = cursor.text
    fresh = anchor - 1 == reached or not text[anchor - 2 : anchor - 1].isdecimal()
    if not (fresh and text[anchor - 1 : anchor] == " ") and not _may_start(text, anchor):
        return False
    before = cursor.word_before(anchor)
    found = digits_at(cursor, anchor)
    if found is not None and _is_label(cursor, anchor, found[0], found[2], before):
        return False
    if found is None and (_follows_number(cursor, anchor, before) or _is_article(cursor, anchor, before)):
        return False
    word = before.lower()
    ends_range = word in contexts().to_or or word in contexts().end_bounds or text[anchor - 2 : anchor] == "- "
    return not ends_range or _failed_range().search(text, max(0, anchor - _RANGE), anchor) is None


def stands_bare(cursor: Cursor, end: int) -> bool:
    """Whether no unit of any table can stand behind a number that ends at `end`."""
    word = cursor.next_word(end)[0]
    return word not in behind_numbers() if word else cursor.text[end : end + 2].lstrip(" ")[:1] in _PUNCTUATION


def _may_start(text: str, anchor: int) -> bool:
    """Whether the character in front lets a number start: not in a word, a code, a path, a date, a clock."""
    if anchor == 0:
        return True
    before, further = text[anchor - 1], text[anchor - 2 : anchor - 1] if anchor > 1 else ""
    digit = text[anchor].isdecimal()
    if before == " ":
        return not digit or _behind_a_label().search(text, max(0, anchor - _CLOSE), anchor) is not None
    if before == "-":
        behind_digits = text[anchor - 3 : anchor - 2].isdecimal()
        return not further or further == "(" or (further.isspace() and (not behind_digits or _is_grouped(text, anchor)))
    if before == ":":
        return not further.isdecimal()
    if before == ",":
        return further.isalnum() or further == ")"
    if before in _OPENS:
        return not (before in "=+*" and further.isalnum())
    if before == "/":
        return digit and _counted_before(text, anchor - 1)
    if not digit or not before.isalpha():
        return False
    word = _word_ending(text, anchor)
    return word in contexts().glued or (len(word) > 2 and text[anchor - len(word) : anchor] in currencies().symbols)


def is_minus(cursor: Cursor, start: int) -> bool:
    """Whether a hyphen at `start` is a minus before anything but money: `5 -7` are two figures, `SS -18` is a name."""
    before = cursor.word_before(start)
    in_name = before[:1].isupper() and not cursor.heads_line(start - len(before) - 1)
    return not in_name and not cursor.text[start - 2 : start - 1].isdecimal()


def _is_grouped(text: str, anchor: int) -> bool:
    """Whether digits are in groups, so that a minus glued to them is one, even behind an account: `0123 -1,000,000`."""
    digits = DIGITS.match(text, anchor)
    return digits is not None and _GROUPS.fullmatch(digits.group()) is not None


_GROUPS = re.compile(r"[0-9]{1,3}(?:[.,][0-9]{3})+")


def _counted_before(text: str, end: int) -> bool:
    """Whether the word that ends at `end` is a counted noun: `12 đoàn/95 lượt`."""
    word = _word_ending(text, end)
    return bool(word) and word in nouns().last_words and text[end - len(word) - 1 : end - len(word)] == " "


def _word_ending(text: str, end: int) -> str:
    start = end
    while start and end - start < 8 and text[start - 1].isalpha():
        start -= 1
    return text[start:end].lower()


def _follows_number(cursor: Cursor, anchor: int, before: str) -> bool:
    """Whether a number word goes on from another or is one of a vague pair: `hai ba`, `vài ba`, `ba mươi năm`.

    `năm` and `tư` are number words only behind another: `mỗi năm hai lần`, `đầu tư ba dự án`. A fraction goes on too:
    `hai phần ba`.
    """
    known, word = numerals(), before.lower()
    if word in nouns().before_numbers:
        part = cursor.word_before(anchor - len(word) - 1).lower()
        return part.isdecimal() or part in known.words
    if word in known.five_or_year or word in known.four_or_private:
        word = cursor.word_before(anchor - len(word) - 1).lower()
    return word in contexts().indefinite or word in known.words


def _is_article(cursor: Cursor, anchor: int, before: str) -> bool:
    """Whether a number word is the article of a noun, `một cuộc họp`: it has no bound, and nothing beside it counts."""
    end = cursor.word_end(anchor)
    following = cursor.next_word(end)[0]
    if cursor.text[anchor:end].lower() not in numerals().one_or_article or not following or following in _of_labelled():
        return False
    return before.lower() not in contexts().around and not is_beside_a_count(cursor, anchor, end)


def is_beside_a_count(cursor: Cursor, start: int, end: int) -> bool:
    """Whether the next or the last item of the list that this `một` stands in is counted: `một tỉnh và hai huyện`."""
    text = cursor.text
    next_counts, last_counts = _list_of_counts()
    if text[start - 2 : start] == ", " or cursor.word_before(start) in contexts().and_:
        return last_counts.search(text, max(0, start - _REACH), start) is not None
    return next_counts.match(text, end, end + _REACH) is not None


@cache
def _list_of_counts() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands behind `một` where the next item of its list is counted, and in front of it where the last one is.

    `một`, which is mostly the article, shows no count.
    """
    known = numerals()
    words = (known.counts | known.tens.keys()) - known.one_or_article
    count = f"(?:[0-9]+|{pattern(words).pattern}(?= ))"
    comma = f"(?:,| {pattern(contexts().and_).pattern})"
    return (
        re.compile(rf"(?: [^\s,;:.]+){{1,7}}?{comma} {count}", re.IGNORECASE),
        re.compile(rf"\b{count}(?: [^\s,;:.]+){{1,7}}{comma} $", re.IGNORECASE),
    )


def _is_label(cursor: Cursor, start: int, digits: str, end: int, before: str) -> bool:
    """Whether digits number a list or are named by the word in front, with no unit behind them: `khoản 2.`, `2025-`."""
    text, word = cursor.text, cursor.next_word(end)[0]
    if not word and _CLOSES_ENUMERATOR.match(text, end) and cursor.heads_line(start):
        return True
    if text[start - 1 : start] == "<" and text[end : end + 1] == ">":
        return True
    if not before:
        return False
    lowered, known = before.lower(), contexts()
    if (lowered in known.before_days and _names_day(text, start)) or (
        before[-1] == ":" and _heads_unit(text, start, digits)
    ):
        return True
    if stands_bare(cursor, end) or (end - start == _YEAR_DIGITS and text[end : end + 2].lstrip(" ")[:1] == "-"):
        ordinary = before.isalpha() and before[1:].islower()
        is_item = before[-1] == "," and before[:-1].isdecimal()
        named = is_item or (ordinary and lowered not in known.licensing and lowered not in numerals().minus)
    elif end - start == _YEAR_DIGITS and lowered in known.dates:
        named = word not in numerals().scales
    else:
        named = bool(word) and word not in _of_labelled() and _is_named(cursor, start, lowered)
    if not named:
        return False
    read = read_digits(digits)
    return read is None or not read.marked


def _names_day(text: str, start: int) -> bool:
    """Whether figures with a hyphen are day and month, behind a word that days have: `Trưa 2-8 công nhân về quê`."""
    pair = _DAY_AND_MONTH.match(text, start)
    return pair is not None and 1 <= int(pair[1]) <= _DAYS and 1 <= int(pair[2]) <= _MONTHS


_DAY_AND_MONTH = re.compile(r"([0-9]{1,2})-([0-9]{1,2})(?![\w.,%-])")
_DAYS, _MONTHS = 31, 12
_POWER_OF_TEN = re.compile(r"10{1,2}|1(?:[.,]?000)+")


def _heads_unit(text: str, start: int, digits: str) -> bool:
    """Whether digits are but of the unit that a table counts in: `ĐVT: 1.000 đồng`."""
    is_unit = _POWER_OF_TEN.fullmatch(digits) is not None
    return is_unit and _unit_of_table().search(text, max(0, start - _CLOSE), start) is not None


@cache
def _unit_of_table() -> re.Pattern[str]:
    return re.compile(rf"{standing(contexts().table_units).pattern} ?: ?\Z", re.IGNORECASE)


@cache
def _of_labelled() -> frozenset[str]:
    """Words that make more than a label of a labelled figure: `khoản 5 triệu đồng`; a label hides only what counts."""
    return behind_numbers() - owned_by(Owner.QUANTITY) | owned_by(*set(Owner) - {Owner.QUANTITY})


def _is_named(cursor: Cursor, start: int, before: str) -> bool:
    """Whether the word in front makes a label of a figure, whatever is counted: `khoản 1 Điều này`."""
    row = contexts().before.get(before)
    context = context_before(cursor, start, before) if row is not None and row.may_label else None
    return context is not None and context.role is Role.LABEL


@cache
def _behind_a_label() -> re.Pattern[str]:
    """A date or a code, behind which one space parts two numbers: `năm 2023 93 đoàn`, `CO2 5 tấn`."""
    return re.compile(rf"(?:{standing(contexts().dates).pattern} [0-9./-]+|[^\W\d_][0-9]{{1,3}}) \Z", re.IGNORECASE)


@cache
def _failed_range() -> re.Pattern[str]:
    """What stands before the second figure of a range that has no reading, or of a choice (`5 hay 6 triệu`).

    Four bare digits are a year, and no range.
    """
    known, words = contexts(), numerals()
    zeros = (f"{first} {zero}" for first in known.from_ for zero in words.zero_or_not)
    number = rf"(?<![0-9])[0-9]{{1,3}}|[.,][0-9]+|{standing((*words.scales, *zeros)).pattern}"
    bounds = pattern(phrase for phrase, bound in known.bound_phrases if bound is Bound.LESS_THAN).pattern
    return re.compile(rf"(?:{number})(?: ?- ?| {pattern(known.to_or).pattern} (?:{bounds} )?)\Z", re.IGNORECASE)
