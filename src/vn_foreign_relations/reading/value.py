"""The base of all kinds: a value that reads itself from Vietnamese text and writes itself back."""

from __future__ import annotations

import re
from abc import abstractmethod
from collections.abc import Callable, Iterable
from datetime import date
from importlib import import_module
from typing import TYPE_CHECKING, ClassVar, Generic, NamedTuple, Self, TypeVar

from vn_foreign_relations.errors import ParseError, Reason, require_text
from vn_foreign_relations.reading.cursor import Cursor, Refusal
from vn_foreign_relations.reading.record import Record
from vn_foreign_relations.text import Text

if TYPE_CHECKING:
    from pydantic_core import CoreSchema

V_co = TypeVar("V_co", covariant=True)

_TOKEN = re.compile(r"[0-9]+(?:[.,][0-9]+)*|[^\W\d_]+")
_ENDS = ("", ".", ",", ";", " .", "./.", " ./.")
"""What may stand behind the one expression of a text: a cell is now and then a sentence."""
_SCHEMA_OF = "vn_foreign_relations.integrations.pydantic"
_ANCHORS = 16
"""An expression has no more words than this in front of where it is read: bound, `từ`, two clocks and a weekday."""


class Reading(NamedTuple, Generic[V_co]):
    """A value and the span that it was read from."""

    start: int
    end: int
    value: V_co
    completed: tuple[str, ...] = ()
    """What the value says more than the span, lent by its list or sentence: see `Mention.completed`."""
    more: tuple[Reading[V_co], ...] = ()
    """The further items of its list, in the order of the text."""


class Cues(NamedTuple):
    """What shows that a line of text may hold a kind, in lower case: one of these must stand there."""

    units: frozenset[str]
    """First words of units, behind a figure or a number word."""
    signs: frozenset[str]
    """Signs and codes, wherever they stand."""


class Fault(NamedTuple):
    """What `parse` says of a text that it cannot read: the span at fault, what was expected there, and why."""

    start: int
    end: int
    expected: str
    reason: Reason


class Value(Record):
    """One kind of value. A subclass is an attrs class in a file of its own and one row of the catalogue.

    It says at which words one may start (`_starts`, `_marks`), reads what stands there (`_read`), and says of what it
    has read whether running text means it (`_in_prose`). Names with an underscore are for kinds, the scan and `parse`.
    """

    __slots__ = ()

    _at_dates: ClassVar[bool] = False
    """Whether one may start at digits that look like a date."""
    _expected: ClassVar[str]
    """What `parse` says it missed."""

    @classmethod
    def _starts(cls) -> Iterable[str]:
        """Words and phrases at which one may start in running text, where a space or the end of the line follows.

        Of a kind that reads by itself the first word is the anchor, of a figure the last: `hơn chục`.
        """
        return ()

    @classmethod
    def _followers(cls) -> frozenset[str] | None:
        """Words, besides digits, of which one must stand behind those in running text; None where any may."""
        return None

    @classmethod
    def _ahead(cls) -> re.Pattern[str] | None:
        """What must stand behind those words in running text; None where anything may."""
        return None

    @classmethod
    def _marks(cls) -> Iterable[str]:
        """Letters within one that digits stand in front of, `/QĐ-`; it may start at those digits."""
        return ()

    @classmethod
    def _cues(cls) -> Cues | None:
        """What must stand in a line that holds one; None where any line may."""
        return None

    @classmethod
    @abstractmethod
    def _read(cls, cursor: Cursor, anchor: int) -> Reading[Self] | Refusal | None:
        """The longest expression around `anchor`, the place of its first digits or of one of `_starts`.

        None where nothing has the shape of one; a Refusal where something has it and no reading, so that no part of it
        is one either. Never raises, and takes time in proportion to what it reads.
        """

    @classmethod
    def _in_prose(cls, cursor: Cursor, anchor: int, reading: Reading[Self]) -> bool:
        """Whether running text means what was read at `anchor`, and not a label, a code or another word."""
        return True

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a text that is one expression and nothing else.

        Every spelling that `extract` finds in running text is read, and informal ones besides. Raises `ParseError`,
        which names the place and what was expected there, and TypeError on what is no str.
        """
        return cls._parse(text)

    @classmethod
    def _parse(cls, text: str, *, thousands: str = "", unit: str = "") -> Self:
        """The same, with the caller's word on what groups thousands and on the unit of figures that name none."""
        require_text(text)
        folded = Text(text, whole=True)
        body = folded.folded.strip().replace("\n", " ")
        offset = len(folded.folded) - len(folded.folded.lstrip())
        cursor = Cursor(body, whole=True, thousands=thousands, unit=unit)
        reached, later = 0, len(body)
        refusal: Refusal | None = None
        for token in tokens(body):
            result = cls._read(cursor, token)
            if isinstance(result, Refusal):
                refusal = result if refusal is None or result.end > refusal.end else refusal
            elif result is not None and result.start == 0:
                if body[result.end :] in _ENDS:
                    return result.value
                reached = max(reached, result.end)
            elif result is not None:
                later = min(later, result.start)
        fault = cls._fault(cursor, refusal, reached, later)
        start, end = folded.span(fault.start + offset, fault.end + offset)
        raise ParseError(text, (min(start, end), end), fault.expected, fault.reason)

    @classmethod
    def _fault(cls, cursor: Cursor, refusal: Refusal | None, reached: int, later: int) -> Fault:
        """What is wrong with a text of which an expression ends at `reached`, or one only starts at `later`."""
        end = len(cursor.text)
        if refusal is not None and refusal.end > reached:
            return Fault(0, refusal.end, refusal.expected, refusal.reason)
        if reached:
            return Fault(reached, end, "the end of the text", Reason.GOES_ON)
        if later < end:
            return Fault(0, later, f"{cls._expected}, at the start of the text", Reason.STARTS_LATER)
        return cls._fault_of_nothing(cursor)

    @classmethod
    def _fault_of_nothing(cls, cursor: Cursor) -> Fault:
        """What is wrong with a text in which no expression stands."""
        return Fault(0, len(cursor.text), cls._expected, Reason.NOTHING_READ)

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: object, _handler: object) -> CoreSchema:
        """What makes a kind the type of a field in pydantic, which asks the class; what answers knows the kinds."""
        schema: Callable[[type[Value]], CoreSchema] = import_module(_SCHEMA_OF).schema
        return schema(cls)

    def resolve(self, reference: date) -> Self:
        """The value with what it leaves relative counted from `reference`; most kinds leave nothing so."""
        return self


def tokens(text: str) -> list[int]:
    """Where the first words and numbers of a text start."""
    found = _TOKEN.finditer(text)
    return [match.start() for match, _ in zip(found, range(_ANCHORS), strict=False)]
