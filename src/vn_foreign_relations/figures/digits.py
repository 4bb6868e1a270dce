"""Numbers in digits: separators, groups, and what shows that digits are but a part of something else.

Source: TCVN 6398-0 and the usage of official letters: a dot groups thousands, a comma is the decimal mark; the other
way round is read where only that reading holds.

    digits = whole ["," decimals] | groups of three by "." or by spaces ["," decimals]
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from vn_foreign_relations.figures.atom import Atom
from vn_foreign_relations.reading.cursor import Cursor
from vn_foreign_relations.tables.contexts import Role, contexts
from vn_foreign_relations.text import GROUP_SPACE

MARKS = (".", ",")
"""The two marks that numbers are written with."""
DIGITS = re.compile(r"[0-9]+(?:[.,][0-9]+)*")
_DIGITS_AND_WORD = re.compile(r"([0-9]+(?:[.,][0-9]+)*)(?: ([^\W\d_]+))?")
GROUP_MARKS = (" ", GROUP_SPACE, "'")
_GROUPED = re.compile(rf"[0-9]{{1,3}}(?:[ {GROUP_SPACE}'][0-9]{{3}})+(?:,[0-9]+)?(?![0-9])(?![.,][0-9])")
_CACHED = 24
"""Digits longer than this are not worth keeping."""


class Digits(NamedTuple):
    """What digits say, wherever they stand."""

    value: Decimal
    marked: bool = False
    dotted: bool = False
    english: bool = False


def digits_at(cursor: Cursor, position: int) -> tuple[str, str, int] | None:
    """The digits at `position`, the word behind them in lower case, if there is one, and where the digits end."""
    match = _DIGITS_AND_WORD.match(cursor.text, position)
    if match is None:
        return None
    digits, word = match.groups("")
    end = match.end(1)
    if word:
        word = word.lower()
        cursor.remember(end, word, match.end())
    return digits, word, end


def read_digits(digits: str, thousands: str = "") -> Digits | None:
    """The value of digits with separators; None where no reading holds (`1.876.7`, `12,34,56`).

    `thousands` is the mark that groups them, where the caller knows.
    """
    if thousands:
        return _read_as(digits, thousands)
    return _kept(digits) if len(digits) <= _CACHED else _read(digits)


def _read_as(digits: str, thousands: str) -> Digits | None:
    """The value of digits in which one mark groups thousands and the other is the decimal mark."""
    point = MARKS[thousands == MARKS[0]]
    whole, _, tail = digits.partition(point)
    if point in tail or thousands in tail or (thousands in whole and not _in_threes(whole, thousands)):
        return None
    plain = whole.replace(thousands, "")
    return Digits(Decimal(f"{plain}.{tail}" if tail else plain), marked=plain != digits)


def _read(digits: str) -> Digits | None:
    dots, commas = digits.count("."), digits.count(",")
    if not dots and not commas:
        return Digits(Decimal(digits))
    mark, other = (".", ",") if digits.rfind(".") > digits.rfind(",") else (",", ".")
    whole, _, tail = digits.rpartition(mark)
    if other in digits:
        grouped = mark not in whole and _in_threes(whole, other)
        return Digits(Decimal(f"{whole.replace(other, '')}.{tail}"), marked=True) if grouped else None
    if mark in whole or (mark == "." and _in_threes(digits, mark)):
        return Digits(Decimal(digits.replace(mark, "")), marked=True) if _in_threes(digits, mark) else None
    if whole != "0" and whole.startswith("0"):
        return None
    english = mark == "," and _in_threes(digits, mark)
    return Digits(Decimal(f"{whole}.{tail}"), marked=mark == ",", dotted=mark == ".", english=english)


def _in_threes(digits: str, mark: str) -> bool:
    head, *tails = digits.split(mark)
    return len(head) <= 3 and not head.startswith("0") and all(len(tail) == 3 for tail in tails)


_kept = lru_cache(maxsize=4096)(_read)


def go_on(text: str, end: int, follower: str) -> bool:
    """Whether digits are but a part of a date, a code, a clock, a file name."""
    after = text[end + 1 : end + 2]
    match follower:
        case "/" | "'":
            return True
        case ":" | "*":
            return after.isdecimal()
        case "-":
            return after.isalpha() or after == "-"
        case ".":
            return after.islower() or after == "_"
        case _:
            return False


def read_groups(cursor: Cursor, position: int) -> Atom | None:
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
    return Atom(value, end, marked=True)


def _is_labelled(cursor: Cursor, position: int) -> bool:
    """Whether a date or label word stands in front, so that digits apart are two numbers: `tháng 5 200 triệu đồng`."""
    row = contexts().before.get(cursor.word_before(position).lower())
    return row is not None and not row.roles.isdisjoint((Role.DATE, Role.LABEL))
