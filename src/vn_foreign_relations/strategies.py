"""Hypothesis strategies: values of the kinds, and the many ways to write one. Needs the extra `strategies`.

@given(strategies.money())
def test_my_ledger_keeps(amount: Money) -> None: ...
"""

from __future__ import annotations

from decimal import Decimal

from hypothesis import strategies as st

from vn_foreign_relations.grammar.measured import vietnamese
from vn_foreign_relations.grammar.spelling import Dialect, spell
from vn_foreign_relations.kinds.money import Money
from vn_foreign_relations.kinds.number import Number
from vn_foreign_relations.kinds.ordinal import Ordinal
from vn_foreign_relations.kinds.percent import Percent, PercentUnit
from vn_foreign_relations.kinds.quantity import Quantity
from vn_foreign_relations.tables.contexts import Bound
from vn_foreign_relations.tables.currencies import currencies
from vn_foreign_relations.tables.nouns import nouns
from vn_foreign_relations.tables.units import units

_RATES = (None, "year", "month", "day", "người", "kg", "người/tháng")
_SCALES = (("tỷ", 9), ("triệu", 6), ("nghìn", 3), ("nghìn tỷ", 12))


def decimals(*, digits: int = 15, places: int = 3) -> st.SearchStrategy[Decimal]:
    """Exact numbers from 0 on, with at most so many digits before and after the comma."""
    return st.builds(lambda n, p: Decimal(n).scaleb(-p), st.integers(0, 10**digits - 1), st.integers(0, places))


def _figures(name: str) -> st.SearchStrategy[dict[str, object]]:
    """One exact figure or a range, with or without a bound."""
    bounds = st.none() | st.sampled_from(Bound)
    exact = st.fixed_dictionaries({name: decimals(), "bound": bounds})
    ends = st.tuples(decimals(), decimals()).filter(lambda pair: pair[0] != pair[1]).map(sorted)
    ranges = st.builds(lambda pair, bound: {"low": pair[0], "high": pair[1], "bound": bound}, ends, bounds)
    return exact | ranges


def numbers() -> st.SearchStrategy[Number]:
    """Numbers, exact and ranges."""
    return st.builds(lambda figures: Number(**figures), _figures("value"))


def percents() -> st.SearchStrategy[Percent]:
    """Percentages, percentage points, per mille, with rates."""
    return st.builds(
        lambda figures, unit, per: Percent(**figures, unit=unit, per=per),
        _figures("value"),
        st.sampled_from(PercentUnit),
        st.sampled_from(_RATES),
    )


def money() -> st.SearchStrategy[Money]:
    """Money of every currency, with rates."""
    return st.builds(
        lambda figures, currency, per: Money(**figures, currency=currency, per=per),
        _figures("amount"),
        st.sampled_from(sorted(currencies().by_code)),
        st.sampled_from(_RATES),
    )


def quantities() -> st.SearchStrategy[Quantity]:
    """Counts and measures."""
    symbols = sorted(set(units().symbols.values()))
    return st.builds(
        lambda figures, unit: Quantity(**figures, unit=unit),
        _figures("value"),
        st.sampled_from(symbols) | st.sampled_from(nouns().words),
    )


def ordinals() -> st.SearchStrategy[Ordinal]:
    """Ordinals from 1 on."""
    return st.builds(Ordinal, st.integers(1, 9_999))


def spellings(value: Decimal) -> st.SearchStrategy[str]:
    """The ways to write one number from 0 on: grouped, bare, with scale words, in words of north and south."""
    grouped = vietnamese(value)
    ways = [grouped, grouped.replace(".", "\u00a0"), format(value, "f").replace(".", ",")]
    ways += [spell(value, dialect) for dialect in Dialect]
    if value:
        ways += [f"{vietnamese(value.scaleb(-power))} {scale}" for scale, power in _SCALES]
    return st.sampled_from(ways)
