"""Hypothesis strategies: values of the kinds, and the many ways to write one. Needs the extra `strategies`.

@given(strategies.money())
def test_my_ledger_keeps(amount: Money) -> None: ...
"""

from __future__ import annotations

import calendar as gregorian
from collections.abc import Callable
from datetime import date
from decimal import Decimal

try:
    from hypothesis import strategies as st
except ModuleNotFoundError as _error:
    raise ModuleNotFoundError(
        "strategies need hypothesis: pip install 'vn-foreign-relations[strategies]'", name=_error.name
    ) from _error

from vn_foreign_relations.figures.measured import vietnamese
from vn_foreign_relations.figures.writing import Dialect, spell
from vn_foreign_relations.kinds.documents.document_reference import DocumentReference
from vn_foreign_relations.kinds.money import Money
from vn_foreign_relations.kinds.number import Number
from vn_foreign_relations.kinds.ordinal import Ordinal
from vn_foreign_relations.kinds.percent import Percent, PercentUnit
from vn_foreign_relations.kinds.quantity import Quantity
from vn_foreign_relations.kinds.time.date import CalendarSystem, Date, Relative
from vn_foreign_relations.kinds.time.duration import Duration
from vn_foreign_relations.kinds.time.period import Period
from vn_foreign_relations.reading.value import Value
from vn_foreign_relations.tables.calendar import Direction, Part, TimeUnit, calendar
from vn_foreign_relations.tables.contexts import Bound
from vn_foreign_relations.tables.currencies import currencies
from vn_foreign_relations.tables.documents import DocumentType
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
    is_open = st.sampled_from([None, None, True])
    ranges = st.builds(
        lambda pair, bound, *opens: {
            "low": pair[0],
            "high": pair[1],
            "bound": bound,
            "low_open": opens[0],
            "high_open": opens[1],
        },
        ends,
        bounds,
        is_open,
        is_open,
    )
    return exact | ranges


def numbers() -> st.SearchStrategy[Number]:
    """Numbers, exact and ranges, with rates."""
    return st.builds(lambda figures, per: Number(**figures, per=per), _figures("value"), st.sampled_from(_RATES))


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


_YEARS = st.integers(1900, 2100).map(str)
_PARTS = st.none() | st.sampled_from(Part)


def _days(year: str) -> st.SearchStrategy[str]:
    """Days of a year, or of any where it is `XXXX`."""
    number = 2000 if year == "XXXX" else int(year)
    months = st.integers(1, 12)
    return months.flatmap(
        lambda month: st.integers(1, gregorian.monthrange(number, month)[1]).map(
            lambda day: f"{year}-{month:02}-{day:02}"
        )
    )


def _less_than_days(year: str) -> st.SearchStrategy[str]:
    """Months, quarters and seasons of a year."""
    codes = [*range(1, 13), *range(33, 37)] + [*range(21, 25)] * (year != "XXXX")
    return st.sampled_from(codes).map(lambda code: f"{year}-{code:02}")


def _relative_dates() -> st.SearchStrategy[Date]:
    """What a relative word says: a year, a quarter, a month, a week, a day."""
    shapes = {
        TimeUnit.YEAR: "XXXX",
        TimeUnit.QUARTER: "XXXX-XX",
        TimeUnit.MONTH: "XXXX-XX",
        TimeUnit.WEEK: "XXXX-XX-XX",
        TimeUnit.DAY: "XXXX-XX-XX",
    }
    counted = [Relative(unit, offset) for unit in TimeUnit for offset in sorted({*calendar().relative[unit].values()})]
    counted += [Relative(TimeUnit.DAY, offset) for offset in sorted({*calendar().days_ahead.values()})]
    counted += [Relative(TimeUnit.WEEK, offset, weekday) for offset in (-1, 0, 1) for weekday in range(1, 8)]
    return st.sampled_from(counted).map(lambda relative: Date(shapes[relative.unit], relative=relative))


def dates() -> st.SearchStrategy[Date]:
    """Dates of every precision, with and without a year, a part, a clock; lunar and relative ones."""
    years = _YEARS | st.just("XXXX")
    days = st.builds(Date, years.flatmap(_days))
    clocks = st.builds(
        lambda day, hour, minute: Date(f"{day}T{hour:02}:{minute:02}"),
        years.flatmap(_days),
        st.integers(0, 23),
        st.integers(0, 59),
    )
    rest = st.builds(Date, _YEARS | years.flatmap(_less_than_days), _PARTS)
    decades = st.builds(lambda n: Date(f"{n}X"), st.integers(100, 209))
    centuries = st.builds(lambda n, part: Date(f"{n:02}XX", part), st.integers(0, 24), _PARTS)
    lunar = st.builds(lambda day: Date(day, calendar=CalendarSystem.LUNAR), _days("XXXX").filter(_is_lunar))
    return days | clocks | rest | decades | centuries | lunar | _relative_dates()


def _is_lunar(day: str) -> bool:
    return not day.endswith("-31")


def periods() -> st.SearchStrategy[Period]:
    """Periods of days, months, quarters and years, closed, open at either end, and lasting until now."""
    ends = _YEARS | _YEARS.flatmap(_days) | _YEARS.flatmap(_less_than_days).filter(lambda edtf: edtf[-2] != "2")
    closed = st.builds(lambda pair: _ordered(*pair), st.tuples(ends, ends).filter(lambda pair: pair[0] != pair[1]))
    open_end = st.builds(
        lambda end, part, now: Period(f"{end}/..", part, end_is_now=now), _YEARS, _PARTS, st.sampled_from([None, True])
    )
    open_start = st.builds(lambda end, part: Period(f"../{end}", end_part=part), _YEARS, _PARTS)
    return closed.filter(lambda period: period is not None).map(_known) | open_end | open_start


def _ordered(first: str, second: str) -> Period | None:
    """The period between two dates if one lies wholly before the other."""
    a, b = Date(first), Date(second)
    if a.last_day < b.first_day:
        return Period(f"{first}/{second}")
    return Period(f"{second}/{first}") if b.last_day < a.first_day else None


def _known(period: Period | None) -> Period:
    assert period is not None
    return period


def durations() -> st.SearchStrategy[Duration]:
    """Durations in every unit, composed, with bounds and directions; ranges."""
    units = ("P{}Y", "P{}M", "P{}W", "P{}D", "PT{}H", "PT{}M", "PT{}S", "P{}Y6M", "PT{}H30M", "P{}DT12H")
    counts = st.integers(1, 500)
    bounds = st.none() | st.sampled_from(Bound)
    exact = st.builds(
        lambda unit, n, bound, direction: Duration(unit.format(n), bound=bound, direction=direction),
        st.sampled_from(units),
        counts,
        bounds,
        st.none() | st.sampled_from(Direction),
    )
    ranges = st.builds(
        lambda unit, n, more, bound, opens: Duration(
            low=unit.format(n), high=unit.format(n + more), bound=bound, low_open=opens[0], high_open=opens[1]
        ),
        st.sampled_from(units[:7]),
        counts,
        counts,
        bounds,
        st.sampled_from([(None, None), (True, None), (None, True), (True, True)]),
    )
    return exact | ranges


def document_references() -> st.SearchStrategy[DocumentReference]:
    """References by State and Party symbols with and without day, issuer and term, and by the names of laws."""
    numbers = st.integers(1, 9_999).map(str)
    day = st.none() | st.dates(date(1976, 1, 1), date(2099, 12, 31))
    state = st.sampled_from([("decree", "NĐ-CP"), ("decision", "QĐ-TTg"), ("circular", "TT-BTC"), ("plan", "KH-UBND")])
    by_state = st.builds(
        lambda kind, number, year, on, by: DocumentReference(
            DocumentType(kind[0]),
            number,
            year,
            f"{number}/{year}/{kind[1]}" if year else f"{number}/{kind[1]}",
            on,
            by,
        ),
        state,
        numbers,
        st.none() | st.integers(1976, 2099),
        day,
        st.none() | st.sampled_from(["Chính phủ", "UBND tỉnh Lào Cai", "Bộ Tài chính"]),
    )
    party = st.sampled_from([("directive", "CT/TW"), ("resolution", "NQ/TU"), ("regulation", "QĐ/TW")])
    by_party = st.builds(
        lambda kind, number, on, term: DocumentReference(
            DocumentType(kind[0]), number, None, f"{number}-{kind[1]}", on, term=term
        ),
        party,
        numbers,
        day,
        st.none() | st.integers(1, 20),
    )
    laws = st.builds(
        lambda name, year: DocumentReference(DocumentType.LAW, year=year, title=f"Luật {name}"),
        st.sampled_from(["Đất đai", "Thỏa thuận quốc tế", "Phòng, chống thiên tai"]),
        st.integers(1980, 2099),
    )
    return by_state | by_party | laws


STRATEGIES: dict[type[Value], Callable[[], st.SearchStrategy[Value]]] = {
    Date: dates,
    DocumentReference: document_references,
    Duration: durations,
    Money: money,
    Number: numbers,
    Ordinal: ordinals,
    Percent: percents,
    Period: periods,
    Quantity: quantities,
}
"""The strategy of each kind."""
