"""The base of all kinds: a value that reads itself from Vietnamese text and writes itself back."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import ClassVar, Generic, NamedTuple, Self, TypeVar

import attrs
import regex

from vn_foreign_relations.errors import ParseError, Reason, require_text
from vn_foreign_relations.grammar.cursor import Cursor
from vn_foreign_relations.grammar.exact import plain
from vn_foreign_relations.text import Text

V_co = TypeVar("V_co", covariant=True)

_TOKEN = re.compile(r"[0-9]+(?:[.,][0-9]+)*|[^\W\d_]+")
_ANCHORS = 16
"""An expression has no more words than this in front of where it is read: bound, `từ`, two clocks and a weekday."""


class Reading(NamedTuple, Generic[V_co]):
    """A value and the span that it was read from."""

    start: int
    end: int
    value: V_co
    borrowed: bool = False
    """The value says more than the span: its list shares a month or a year with it."""


class Fault(NamedTuple):
    """What `parse` says of a text that it cannot read: the span at fault, what was expected there, and why."""

    start: int
    end: int
    expected: str
    reason: Reason


class Value(ABC):
    """One kind of value. A subclass is an attrs class in a file of its own and one line of the catalogue."""

    __slots__ = ()

    kind: ClassVar[str]
    """Its name in the records."""
    starts: ClassVar[tuple[str, ...]] = ()
    """Words at which one may start in running text; of a phrase, its last word is the anchor."""
    followers: ClassVar[frozenset[str] | None] = None
    """Words, besides digits, of which one must stand behind those in running text; None where any may."""
    ahead: ClassVar[regex.Pattern[str] | None] = None
    """What must stand behind those words in running text; None where anything may."""
    marks: ClassVar[tuple[str, ...]] = ()
    """Letters within one that digits stand in front of, `/QĐ-`; it may start at those digits."""
    at_dates: ClassVar[bool] = False
    """Whether one may start at digits that look like a date."""
    expected: ClassVar[str]
    """What `parse` says it missed."""

    @classmethod
    @abstractmethod
    def read(cls, cursor: Cursor, anchor: int) -> Reading[Self] | None:
        """The longest expression around `anchor`, the place of its first digits or of one of `starts`.

        None where there is none. Never raises, and takes time in proportion to what it reads.
        """

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a text that is one expression and nothing else.

        Every spelling that `extract` finds in running text is read, and informal ones besides. Raises `ParseError`,
        which names the place and what was expected there, and TypeError on what is no str.
        """
        require_text(text)
        folded = Text(text)
        body = folded.folded.strip().replace("\n", " ")
        offset = len(folded.folded) - len(folded.folded.lstrip())
        cursor = Cursor(body, whole=True)
        reached, later = 0, len(body)
        for token in tokens(body):
            reading = cls.read(cursor, token)
            if reading is not None and reading.start == 0:
                if reading.end == len(body):
                    return reading.value
                reached = max(reached, reading.end)
            elif reading is not None:
                later = min(later, reading.start)
        fault = cls._fault(cursor, reached, later)
        start, end = folded.span(fault.start + offset, fault.end + offset)
        raise ParseError(text, (min(start, end), end), fault.expected, fault.reason)

    @classmethod
    def _fault(cls, cursor: Cursor, reached: int, later: int) -> Fault:
        """What is wrong with a text of which an expression ends at `reached`, or one only starts at `later`."""
        end = len(cursor.text)
        if cursor.refusal is not None and cursor.refusal.end > reached:
            return Fault(0, cursor.refusal.end, cursor.refusal.expected, cursor.refusal.reason)
        if reached:
            return Fault(reached, end, "the end of the text", Reason.GOES_ON)
        if later < end:
            return Fault(0, later, f"{cls.expected}, at the start of the text", Reason.STARTS_LATER)
        return cls.fault(cursor)

    @classmethod
    def fault(cls, cursor: Cursor) -> Fault:
        """What is wrong with a text in which no expression stands."""
        return Fault(0, len(cursor.text), cls.expected, Reason.NOTHING_READ)

    def resolve(self, reference: date) -> Self:
        """The value with what it leaves relative counted from `reference`; most kinds leave nothing so."""
        return self

    def to_record(self) -> dict[str, object]:
        """The value as the wire format has it: exact decimals as strings, nothing where there is nothing to say."""
        return {name: _wire(field) for name, field in self._said()}

    def summary(self) -> str:
        """The record on one line, for people: `amount 1283000000000, currency VND`."""
        return ", ".join(f"{name} {_shown(field)}" for name, field in self.to_record().items())

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={field!r}" for name, field in self._said())
        return f"{type(self).__name__}({fields})"

    @classmethod
    def fields(cls) -> tuple[str, ...]:
        """The names of its fields, the positional ones first."""
        return _field_names(cls)

    def _said(self) -> Iterator[tuple[str, object]]:
        """The fields that have something to say, the positional ones first."""
        for name in self.fields():
            field = getattr(self, name)
            if field is not None:
                yield name, field


@cache
def _field_names(cls: type[Value]) -> tuple[str, ...]:
    assert attrs.has(cls), f"{cls.__name__} lacks @attrs.frozen"
    return tuple(field.name for field in sorted(attrs.fields(cls), key=lambda field: field.kw_only))


def _wire(field: object) -> object:
    if isinstance(field, Decimal):
        return plain(field)
    if isinstance(field, date):
        return field.isoformat()
    if isinstance(field, tuple):
        return [_wire(item) for item in field]
    nested = type(field)
    if attrs.has(nested):
        named = ((attribute.name, getattr(field, attribute.name)) for attribute in attrs.fields(nested))
        return {name: _wire(part) for name, part in named if part is not None}
    return field.value if isinstance(field, Enum) else field


def _shown(field: object) -> str:
    """A field of a record for people: of a nested one its values, `relative year -1`."""
    if isinstance(field, dict):
        return " ".join(map(_shown, field.values()))
    if isinstance(field, list):
        return "; ".join(map(_shown, field))
    return "yes" if field is True else str(field)


def tokens(text: str) -> list[int]:
    """Where the first words and numbers of a text start."""
    found = _TOKEN.finditer(text)
    return [match.start() for match, _ in zip(found, range(_ANCHORS), strict=False)]
