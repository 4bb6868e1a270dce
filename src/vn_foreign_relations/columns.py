"""Reading values of columns: whatever stands in a cell, with an answer for cells that hold nothing."""

from __future__ import annotations

from decimal import Decimal
from numbers import Integral
from typing import Final, TypeVar, overload

from vn_foreign_relations.catalogue import kind_of
from vn_foreign_relations.errors import ParseError
from vn_foreign_relations.figures.measured import Figured
from vn_foreign_relations.kinds.money import Money
from vn_foreign_relations.reading.exact import plain
from vn_foreign_relations.reading.value import Value

V = TypeVar("V", bound=Value)
T = TypeVar("T")


class _Raise:
    """No default: what cannot be read is an error."""


_RAISE: Final = _Raise()


@overload
def parse(kind: type[V], text: object, *, currency: str | None = None, thousands: str = "") -> V: ...
@overload
def parse(kind: type[V], text: object, *, default: T, currency: str | None = None, thousands: str = "") -> V | T: ...
@overload
def parse(kind: str, text: object, *, currency: str | None = None, thousands: str = "") -> Value: ...
@overload
def parse(kind: str, text: object, *, default: T, currency: str | None = None, thousands: str = "") -> Value | T: ...
def parse(
    kind: type[Value] | str,
    text: object,
    *,
    default: object = _RAISE,
    currency: str | None = None,
    thousands: str = "",
) -> object:
    """The value of a kind (a class or its name) that a text is: `parse("money", "1,2 tỷ", currency="VND")`.

    With a `default`, that is the answer where the text has no reading, and for what columns have where nothing stands
    (None, NaN, NaT, NA). A number, as spreadsheets have it, is what its digits are: with a currency an amount, and
    without one none. `currency` (ISO 4217) is the caller's word for amounts that name none, `thousands` (`,` or `.`)
    that for the mark that groups thousands, where a column has two readings: `1,500`. Raises TypeError on what else is
    no str, ValueError on an unknown kind, currency or mark, on a currency for another kind than money and on a mark for
    one without figures, and, without a default, ParseError on a text without a reading.
    """
    wanted = kind_of(kind)
    if currency is not None and wanted is not Money:
        raise ValueError(f"a currency says nothing of the kind {wanted.kind}")
    if thousands and not issubclass(wanted, Figured):
        raise ValueError(f"a mark of thousands says nothing of the kind {wanted.kind}")
    if default is not _RAISE and holds_nothing(text):
        return default
    if isinstance(text, Integral | float | Decimal) and not isinstance(text, bool):
        text, thousands = _digits(text), "."
    try:
        if wanted is Money:
            return Money.parse(text, currency=currency, thousands=thousands)  # type: ignore[arg-type]  # refused there
        if issubclass(wanted, Figured):
            return wanted.parse(text, thousands=thousands)  # type: ignore[arg-type]  # likewise
        return wanted.parse(text)  # type: ignore[arg-type]  # likewise
    except ParseError:
        if default is _RAISE:
            raise
        return default


def holds_nothing(cell: object) -> bool:
    """Whether a cell is None, NaN or NaT, which are unlike themselves, or NA, which does not say whether it is."""
    if cell is None:
        return True
    unlike: object = cell != cell
    return unlike is cell or (not hasattr(unlike, "__len__") and bool(unlike))  # that of an array is an array


def _digits(number: Integral | float | Decimal) -> str:
    """A number as Vietnamese writes it, without marks of thousands: `1500000,5`."""
    exact = Decimal(number if isinstance(number, int | Decimal) else str(number))
    return plain(exact).replace(".", ",")
