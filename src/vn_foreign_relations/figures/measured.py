"""What numbers, money, percentages and quantities share: an exact figure or a range of two, and a bound."""

from __future__ import annotations

import operator
import re
from abc import abstractmethod
from collections.abc import Callable
from contextlib import suppress
from decimal import Decimal
from typing import ClassVar, Self

import attrs

from vn_foreign_relations.errors import ParseError, Reason
from vn_foreign_relations.figures.cells import cell_forms
from vn_foreign_relations.figures.digits import MARKS
from vn_foreign_relations.figures.figure import Figure, read_figure
from vn_foreign_relations.figures.prose import opens_figure
from vn_foreign_relations.figures.writing import between
from vn_foreign_relations.reading.cursor import Cursor, Refusal
from vn_foreign_relations.reading.exact import EXACT, plain
from vn_foreign_relations.reading.value import Fault, Reading, Value, tokens
from vn_foreign_relations.tables.contexts import Bound, contexts

_DIGITS = re.compile(r"[0-9][0-9.,]*")
_ONE_READING = "a number that has one reading, such as 1.876,7"
_INFINITY = Decimal("Infinity")
_OpenEnds = tuple[bool | None, bool | None]
"""Whether the low and the high end of a range are excluded."""
_Edge = tuple[Decimal, int]
"""A value and whether it lies just below (-1), on (0) or just above (1) it."""


class Figured(Value):
    """A kind whose expressions are a figure with a unit behind it; the figure is read once for all such kinds."""

    __slots__ = ()

    @classmethod
    def _unit_words(cls) -> frozenset[str] | None:
        """The first words of its units, in small letters, and "" if one may be a sign or glued to the figure.

        None where any word may follow. Only the kinds that can have a unit are asked to read it.
        """
        return None

    @classmethod
    def parse(cls, text: str, *, thousands: str = "") -> Self:
        """Read a text that is one such figure and nothing else, as columns have them: `+2,5%`, `(1.234)`, `Từ 5 triệu`.

        `thousands` is the caller's word for the mark that groups thousands, `,` or `.`; without it, what has two
        readings is read as Vietnamese. Raises as `Value.parse` does, and ValueError on another mark.
        """
        return cls._parse_cell(text, thousands)

    @classmethod
    def _parse_cell(cls, text: str, thousands: str, unit: str = "") -> Self:
        """Read a text as it stands, or as cells have it."""
        if thousands and thousands not in MARKS:
            raise ValueError(f"expected one of the marks , and . that group thousands, not {thousands!r}")
        try:
            return cls._parse(text, thousands=thousands, unit=unit)
        except ParseError:
            for said, again in cell_forms(text):
                with suppress(ParseError):
                    value = cls._parse(said, thousands=thousands, unit=unit)
                    if not again or cls._parse(again, unit=value._unit()) == value:
                        return value
            raise

    def _unit(self) -> str:
        """What a second figure may leave out: `5.000.000 đồng (năm triệu)`."""
        return ""

    @classmethod
    def _read(cls, cursor: Cursor, anchor: int) -> Reading[Self] | Refusal | None:
        figure = cursor.once(read_figure, anchor)
        return cls._complete(cursor, figure) if isinstance(figure, Figure) else figure

    @classmethod
    @abstractmethod
    def _complete(cls, cursor: Cursor, figure: Figure) -> Reading[Self] | Refusal | None:
        """The expression that a figure is part of, with its unit; None where that is not of this kind."""

    @classmethod
    def _in_prose(cls, cursor: Cursor, anchor: int, reading: Reading[Self]) -> bool:
        figure = cursor.once(read_figure, anchor)
        if not isinstance(figure, Figure) or not opens_figure(cursor, anchor, reached=-1):
            return False
        return cls._is_meant(cursor, figure, reading)

    @classmethod
    def _is_meant(cls, cursor: Cursor, figure: Figure, reading: Reading[Self]) -> bool:
        """Whether running text means what was read of a figure that may stand there: see `_in_prose`."""
        return True

    @classmethod
    def _fault_of_nothing(cls, cursor: Cursor) -> Fault:
        digits = _DIGITS.search(cursor.text)
        for token in tokens(cursor.text):
            figure = cursor.once(read_figure, token)
            if isinstance(figure, Figure) and (
                figure.left.start == 0 or (digits is not None and token == digits.start())
            ):
                return Fault(figure.end, len(cursor.text), cls._expected, Reason.UNIT_MISSING)
        if digits is not None:
            return Fault(*digits.span(), _ONE_READING, Reason.NO_SINGLE_READING)
        return super()._fault_of_nothing(cursor)


@attrs.frozen(repr=False, kw_only=True)
class Measured(Figured):
    """A figure: one exact value, or `low` and `high`; `bound` says how it bounds the truth.

    Both ends are included but those that `low_open` and `high_open` exclude: `từ 16 đến dưới 18 tuổi`.
    """

    low: Decimal | None = None
    high: Decimal | None = None
    bound: Bound | None = None
    low_open: bool | None = None
    high_open: bool | None = None

    _figure_field: ClassVar[str] = "value"
    """The name of the field that holds an exact value."""

    @property
    def exact(self) -> Decimal | None:
        """The one value; None where it is a range."""
        exact: Decimal | None = getattr(self, self._figure_field)
        return exact

    def _alike(self) -> tuple[object, ...]:
        """What must agree for two values to be compared: currency, unit, rate."""
        return ()

    def __attrs_post_init__(self) -> None:
        exact, low, high = getattr(self, self._figure_field), self.low, self.high
        if self.low_open is not None or self.high_open is not None:
            check_open_ends(self.low_open, self.high_open, is_range=exact is None)
        if type(exact) is Decimal and low is None and high is None and exact.is_finite():
            if not exact:
                self._unsign_zero(self._figure_field, exact)
            return
        figures = [figure for figure in (exact, low, high) if figure is not None]
        if not all(isinstance(figure, Decimal) and figure.is_finite() for figure in figures):
            raise TypeError(f"expected finite Decimals, which are exact, not {figures}")
        if exact is not None or low is None or high is None or low >= high:
            raise ValueError(f"expected one figure, or a low below a high, not {figures}")
        self._unsign_zero("low", low)
        self._unsign_zero("high", high)

    def _unsign_zero(self, name: str, figure: Decimal) -> None:
        if not figure and figure.is_signed():
            object.__setattr__(self, name, Decimal(0))

    def __lt__(self, other: Self) -> bool:
        """Whether it is less. Raises ValueError where the text does not tell, or where units or rates differ."""
        return self._below(other, operator.lt) if type(other) is type(self) else NotImplemented

    def __le__(self, other: Self) -> bool:
        return self._below(other, operator.le) if type(other) is type(self) else NotImplemented

    def __gt__(self, other: Self) -> bool:
        return other._below(self, operator.lt) if type(other) is type(self) else NotImplemented

    def __ge__(self, other: Self) -> bool:
        return other._below(self, operator.le) if type(other) is type(self) else NotImplemented

    def _below(self, other: Self, holds: Callable[[_Edge, _Edge], bool]) -> bool:
        if self._alike() != other._alike():
            raise ValueError(f"{self} and {other} cannot be compared: {_differ(self._alike(), other._alike())}")
        (low, high), (other_low, other_high) = self._edges(), other._edges()
        if holds(high, other_low):
            return True
        if not holds(low, other_high):
            return False
        raise ValueError(f"it cannot be told which of {self} and {other} is less")

    def _edges(self) -> tuple[_Edge, _Edge]:
        """The least and the greatest value that this may stand for."""
        low, high = self._ends()
        nothing, everything = (-_INFINITY, 0), (_INFINITY, 0)
        match self.bound:
            case None:
                return (low, int(bool(self.low_open))), (high, -int(bool(self.high_open)))
            case Bound.MORE_THAN:
                return (low, 1), everything
            case Bound.AT_LEAST:
                return (low, 0), everything
            case Bound.LESS_THAN | Bound.NEARLY:
                return nothing, (high, -1)
            case Bound.AT_MOST:
                return nothing, (high, 0)
            case Bound.APPROXIMATELY:
                return nothing, everything

    def _times(self, factor: Decimal | int) -> Self:
        """The value `factor` times; the factor is positive where there is a range or a bound."""
        if factor <= 0 and (self.exact is None or self.bound):
            raise ValueError(f"{self} cannot be multiplied by {factor}")
        low, high = (EXACT.multiply(end, Decimal(factor)) for end in self._ends())
        return self._with(low, high, self.bound, (self.low_open, self.high_open))

    def _with(self, low: Decimal, high: Decimal, bound: Bound | None, open_ends: _OpenEnds) -> Self:
        """The same with other figures."""
        exact = low == high
        changes: dict[str, object] = {
            self._figure_field: low if exact else None,
            "low": None if exact else low,
            "high": None if exact else high,
            "bound": bound,
            "low_open": open_ends[0] or None,
            "high_open": open_ends[1] or None,
        }
        return type(self)(**{**{name: getattr(self, name) for name in self.fields()}, **changes})

    def _ends(self) -> tuple[Decimal, Decimal]:
        low = self.exact if self.exact is not None else self.low
        high = self.exact if self.exact is not None else self.high
        assert low is not None
        assert high is not None
        return low, high

    def _written(self, write: Callable[[Decimal], str] | None = None) -> str:
        """The figures in Vietnamese with their bound: `hơn 600`, `từ 10 đến 15`."""
        low, high = map(write or vietnamese, self._ends())
        if self.exact is not None:
            figures = low
        else:
            more, less = Bound.MORE_THAN.word, Bound.LESS_THAN.word
            figures = between(f"{more} {low}" if self.low_open else low, f"{less} {high}" if self.high_open else high)
        return f"{self.bound.word} {figures}" if self.bound else figures


@attrs.frozen(repr=False, kw_only=True)
class Additive(Measured):
    """A figure of things that add up: money of one currency, a count of one noun."""

    def __add__(self, other: Self | int) -> Self:
        """The sum; 0 is neutral, so that `sum` works. Raises ValueError where units, rates or bounds differ."""
        if other == 0:
            return self
        return self._plus(other, 1) if isinstance(other, type(self)) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other: Self) -> Self:
        """The difference. Raises ValueError where units or rates differ, or where `other` has a bound."""
        return self._plus(other, -1) if isinstance(other, type(self)) else NotImplemented

    def _plus(self, other: Self, sign: int) -> Self:
        """The sum with (the difference to, where sign is -1) another value of the same currency or unit."""
        if self._alike() != other._alike():
            raise ValueError(f"{self} and {other} cannot be added: {_differ(self._alike(), other._alike())}")
        bounds = {self.bound, other.bound} - {None}
        if len(bounds) > 1 or (sign < 0 and other.bound):
            raise ValueError(f"{self} and {other} cannot be added: how the result is bounded cannot be told")
        pairs = zip(self._ends(), other._ends()[::sign], strict=True)
        low, high = (EXACT.add(mine, EXACT.multiply(theirs, sign)) for mine, theirs in pairs)
        others = (other.low_open, other.high_open)[::sign]
        open_ends = self.low_open or others[0], self.high_open or others[1]
        return self._with(low, high, self.bound or other.bound, open_ends)


def check_open_ends(low_open: bool | None, high_open: bool | None, *, is_range: bool) -> None:
    """Raise ValueError where these cannot say which ends are excluded."""
    for said in (low_open, high_open):
        if said not in (None, True) or (said and not is_range):
            raise ValueError(f"expected True of an end of a range that is excluded, else None, not {said!r}")


def vietnamese(value: Decimal) -> str:
    """The digits with dots between groups of three and a decimal comma: `1.876,7`."""
    whole, _, tail = plain(value).partition(".")
    sign, whole = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    head = len(whole) % 3
    groups = [whole[:head]] * (head > 0) + [whole[i : i + 3] for i in range(head, len(whole), 3)]
    return sign + ".".join(groups) + ("," + tail if tail else "")


def counted(value: Decimal) -> str:
    """The same, but a fourth decimal behind three, which behind one comma could be thousands: `1,2340`."""
    written = vietnamese(value)
    return written + "0" * (len(written.partition(",")[2]) == _GROUP)


_GROUP = 3


def _differ(first: tuple[object, ...], second: tuple[object, ...]) -> str:
    return ", ".join(f"{a} is not {b}" for a, b in zip(first, second, strict=True) if a != b)


def written_rate(per: str | None) -> str:
    """`/năm` for `year`, `/người` for `người`."""
    return "" if per is None else "/" + contexts().rate_words.get(per, per)
