"""Decimal arithmetic that never rounds."""

from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, Context, Decimal, Inexact, InvalidOperation

EXACT = Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN, traps=[Inexact, InvalidOperation])
"""For `add`, `subtract` and `multiply`, whose exact results are finite; never for division."""


def plain(value: Decimal) -> str:
    """The value in plain notation without trailing zeros: `3700000000`, `0.5`, never `3.7E+9`."""
    digits = format(value, "f")
    if "." in digits:
        digits = digits.rstrip("0").rstrip(".")
    return "0" if digits == "-0" else digits


def tidy(value: Decimal) -> Decimal:
    """The same value without decimals that are all zero: `1500000` for `1500000.0`."""
    whole = value.to_integral_value()
    return whole if whole == value else value
