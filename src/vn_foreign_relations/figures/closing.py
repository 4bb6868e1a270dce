"""What may stand behind the unit of a figure: the other end of a range, a rate, a bound.

second  = connection [bound] numeral unit
closing = ["/" noun {"/" noun} | ("mỗi" | "một") noun] ["trở lên" | "trở xuống"]
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from functools import cache
from typing import NamedTuple, TypedDict

import attrs

from vn_foreign_relations.figures.figure import (
    CONNECTION,
    NO_ENDS,
    PART_OF_CODE,
    Figure,
    backwards,
    bound_ahead,
    read_signed,
)
from vn_foreign_relations.figures.numeral import Numeral
from vn_foreign_relations.reading.cursor import Cursor, Refusal
from vn_foreign_relations.reading.exact import EXACT, tidy
from vn_foreign_relations.tables.calendar import Template
from vn_foreign_relations.tables.contexts import Bound, contexts
from vn_foreign_relations.tables.nouns import nouns
from vn_foreign_relations.tables.owners import Owner, owned_by
from vn_foreign_relations.tables.units import units
from vn_foreign_relations.tables.vocabulary import WORD


@attrs.define(eq=False)
class Closing:
    """A figure with all that stands in front of it and behind its unit. Nothing changes it once it is read."""

    start: int
    end: int
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    bound: Bound | None
    low_open: bool | None = None
    high_open: bool | None = None
    per: str | None = None

    def bounds(self) -> Bounds:
        """What every kind with a figure has besides its exact value; nothing of one without a bound."""
        if self.low is None and self.bound is None:
            return {}
        return {
            "low": self.low,
            "high": self.high,
            "bound": self.bound,
            "low_open": self.low_open,
            "high_open": self.high_open,
        }


class Bounds(TypedDict, total=False):
    """The fields that `Measured` adds to an exact value."""

    low: Decimal | None
    high: Decimal | None
    bound: Bound | None
    low_open: bool | None
    high_open: bool | None


def read_closing(
    cursor: Cursor,
    figure: Figure,
    end: int,
    read_unit: Callable[[Numeral], int | None],
    connection: re.Pattern[str] | Template = CONNECTION,
    *,
    thousands: bool = False,
) -> Closing | Refusal:
    """What stands behind a unit that ends at `end`: the other end of a range, a rate, a bound.

    `read_unit` gives the end of the same unit behind a second numeral, `từ 20% đến 30%`. That range is refused
    where it runs backwards. `thousands` says that a comma before three digits groups them.
    """
    left = figure.left
    value, low, high = figure.value, figure.low, figure.high
    if thousands and (figure.numeral.english or figure.low_english):
        value, low, high = figure.in_thousands()
    whole = Closing(left.start, end, value, low, high, left.bound)
    if figure.high_bound is not None or left.low_open:
        whole.low_open, whole.high_open = left.low_open or None, figure.high_bound is Bound.LESS_THAN or None
    text = cursor.text
    word = cursor.next_word(end)[0]
    if not (word in _closers() if word else _GLUED_CLOSERS.match(text, end)):
        return whole
    whole.per, whole.end = _read_per(cursor, end)
    second = _read_second(cursor, whole.end, read_unit, connection, thousands=thousands) if value is not None else None
    if value is not None and second is not None and second.per in (None, whole.per or second.per):
        if value >= second.value:
            return backwards(second.end)
        left = left.of_range(high_bounded=second.bound is not None)
        high_open = second.bound is Bound.LESS_THAN or None
        per = whole.per or second.per
        whole = Closing(
            left.start, second.end, None, value, second.value, left.bound, left.low_open or None, high_open, per
        )
    word, start, _ = cursor.next_word(whole.end)
    right_bounds = contexts().right_bounds
    right = right_bounds.match(text, start) if word in right_bounds.first_words else None
    if right is not None:
        whole.start = left.open_start
        whole.bound, whole.end = right
    return whole


@cache
def _closers() -> frozenset[str]:
    """The words that a closing can begin with."""
    known = contexts()
    return known.to | known.each | known.for_one | known.right_bounds.first_words


_THOUSAND = Decimal(1000)
_GLUED_CLOSERS = re.compile("[-~÷/]| [-/]")
_SLASH = re.compile("(?:/|(?P<loose> /)) ?")


class _Second(NamedTuple):
    """The other end of a range that writes its unit twice."""

    value: Decimal
    end: int
    bound: Bound | None
    """The bound in front of it."""
    per: str | None


def _read_second(
    cursor: Cursor,
    end: int,
    read_unit: Callable[[Numeral], int | None],
    connection: re.Pattern[str] | Template,
    *,
    thousands: bool,
) -> _Second | None:
    """The other end of a range behind what ends at `end`."""
    connected = connection.match(cursor.text, end)
    if connected is None:
        return None
    bound, start = bound_ahead(cursor, connected.end())
    numeral = read_signed(cursor, start)
    if numeral is None or isinstance(numeral, Refusal):
        return None
    unit_end = read_unit(numeral)
    if unit_end is None or bound in NO_ENDS:
        return None
    high = tidy(EXACT.multiply(numeral.value, _THOUSAND)) if thousands and numeral.english else numeral.value
    per, second_end = _read_per(cursor, unit_end)
    return _Second(high, second_end, bound, per)


def _read_per(cursor: Cursor, end: int) -> tuple[str | None, int]:
    """What a rate is per, and where that ends: a unit of time by its English name, else the words as written."""
    text = cursor.text
    if text.startswith(("/", " /"), end):
        parts: list[tuple[str, str]] = []
        while (slash := _SLASH.match(text, end)) and (part := _rate_word(text, slash.end())):
            if slash.start("loose") >= 0 and text[slash.end() : slash.end() + 2].istitle():
                break  # two headings: `5 sự kiện / Tin khác`
            parts.append((part[0], text[slash.end() : part[1]].lower()))
            end = part[1]
        if len(parts) == 1:
            return parts[0][0], end
        return "/".join(written for _, written in parts) or None, end
    word, _, word_end = cursor.next_word(end)
    known = contexts()
    title = cursor.text[end + 1 : end + 3].istitle()
    if (word in known.each or word in known.for_one) and not title:
        noun, start, _ = cursor.next_word(word_end)
        counted = noun in known.rates or (word in known.each and noun in owned_by(Owner.QUANTITY))
        return (counted and _rate_word(text, start)) or (None, end)
    return None, end


def _rate_word(text: str, start: int) -> tuple[str, int] | None:
    """The unit, noun or other word at `start`, as `per` gives it, and its end."""
    word = WORD.match(text, start)
    if word is None:
        return None
    known = (contexts().time_units.match(text, start), units().match(text, start), nouns().counted.match(text, start))
    longest = max((part for part in known if part), key=lambda part: part[1], default=None)
    written = word.group().lower()
    if longest is None and not PART_OF_CODE.match(text, word.end()) and written not in contexts().not_nouns:
        return units().symbols.get(written, written), word.end()
    return longest
