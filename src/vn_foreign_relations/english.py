"""Values in English, as phrases for people: `describe("en")`.

What a text names stays as the text writes it; figures, days and terms are English. A kind that says nothing here is
described by the fields of its record.
"""

from __future__ import annotations

import calendar
from collections.abc import Callable
from decimal import Decimal
from enum import StrEnum

from vn_foreign_relations.figures.measured import Measured
from vn_foreign_relations.kinds.documents.document_reference import DocumentReference
from vn_foreign_relations.kinds.money import Money
from vn_foreign_relations.kinds.number import Number
from vn_foreign_relations.kinds.ordinal import Ordinal
from vn_foreign_relations.kinds.percent import Percent, PercentUnit
from vn_foreign_relations.kinds.quantity import Quantity
from vn_foreign_relations.kinds.time.date import Date, Precision
from vn_foreign_relations.kinds.time.duration import Duration
from vn_foreign_relations.kinds.time.period import Period
from vn_foreign_relations.reading.exact import plain
from vn_foreign_relations.reading.record import in_english
from vn_foreign_relations.records.agreements.model import Agreement, Status
from vn_foreign_relations.records.facts.model import Base, Change, Fact, Span, Trend
from vn_foreign_relations.tables.agreements import InstrumentType
from vn_foreign_relations.tables.contexts import Bound

_QUARTERS = ("first", "second", "third", "fourth")
_COUNTED_BESIDE = ("projects", "donors", "people", "countries")
_SEASONS = ("spring", "summer", "autumn", "winter")
_SUFFIXES = {1: "st", 2: "nd", 3: "rd"}
_TEENS = (11, 12, 13)
_UNITS = {"Y": "year", "M": "month", "W": "week", "D": "day", "TH": "hour", "TM": "minute", "TS": "second"}
_OFFSETS = {-1: "last", 0: "this", 1: "next"}
_PERCENT = {
    PercentUnit.PERCENT: "%",
    PercentUnit.PERCENTAGE_POINT: " percentage points",
    PercentUnit.PERMILLE: "‰",
}


@in_english.register
def _(value: Number) -> str:
    return _figures(value, _grouped) + _rate(value.per)


@in_english.register
def _(value: Money) -> str:
    return _figures(value, lambda amount: f"{value.currency} {_grouped(amount)}") + _rate(value.per)


@in_english.register
def _(value: Percent) -> str:
    return _figures(value, _grouped) + _PERCENT[value.unit] + _rate(value.per)


@in_english.register
def _(value: Quantity) -> str:
    return f"{_figures(value, _grouped)} {value.unit}{_rate(value.per)}"


@in_english.register
def _(value: Ordinal) -> str:
    return _place(value.value)


@in_english.register
def _(value: Date) -> str:
    written = _unnarrowed(value)
    if value.calendar is not None:
        written += f" of the {value.calendar.value} calendar"
    return f"{value.part.value} {written}" if value.part is not None else written


@in_english.register
def _(value: Period) -> str:
    start, end = value.start, value.end
    if start is None:
        return f"until {in_english(end)}" if end is not None else "at any time"
    if end is None:
        return f"from {in_english(start)} until now" if value.end_is_now else f"from {in_english(start)} on"
    return f"from {in_english(start)} to {in_english(end)}"


@in_english.register
def _(value: Duration) -> str:
    if value.iso is not None:
        written = _span(value.iso)
    else:
        assert value.low is not None
        assert value.high is not None
        written = _between(value, _span(value.low), _span(value.high))
    written = _bounded(value.bound, written)
    return f"{written} in the {value.direction.value}" if value.direction is not None else written


@in_english.register
def _(value: DocumentReference) -> str:
    parts = [value.title or value.type.value.replace("_", " "), value.symbol or value.number]
    parts += [f"of the {_place(value.congress)} congress" if value.congress else None]
    parts += [f"of plenum {value.plenum}" if value.plenum else None]
    parts += [f"of {value.year}" if value.year and not value.symbol else None]
    parts += [f"of {value.date.day} {calendar.month_name[value.date.month]} {value.date.year}" if value.date else None]
    parts += [f"by {value.issuer}" if value.issuer else None]
    parts += [f"of term {value.term}" if value.term else None]
    return " ".join(part for part in parts if part)


@in_english.register
def _(value: Agreement) -> str:
    is_named = value.instrument_type is not InstrumentType.UNSPECIFIED
    what = value.instrument or (value.instrument_type.value.replace("_", " ") if is_named else "agreement")
    if value.count is not None:
        what = f"{value.count} × {what}"
    verb = {Status.SIGNED: "signed", Status.PLANNED: "to be signed", Status.NEGATED: "not signed"}[value.status]
    when = value.signed if value.status is Status.SIGNED else value.planned_for
    parties = [party.name + (f" ({party.country})" if party.country else "") for party in value.parties]
    between = [" between ", " and ".join([", ".join(parties[:-1]), parties[-1]])] if len(parties) > 1 else []
    if len(parties) == 1:
        between = [" by ", parties[0]]
    told = f"{what} {verb}{''.join(between)}"
    told += f", {in_english(when)}" if when is not None else ""
    told += f", in {value.place}" if value.place else ""
    if value.period is not None:
        told += f", {'' if isinstance(value.period, Period) else 'for '}{in_english(value.period)}"
    return told + (f", for {in_english(value.duration)}" if value.duration is not None else "")


@in_english.register
def _(value: Fact) -> str:
    told = [
        " ".join(
            [_spaced(value.indicator), *filter(None, [value.aspect and _spaced(value.aspect), _fact_figure(value)])]
        )
    ]
    told += [value.status.value] if value.status is not None else []
    told += [_beside(value, name) for name in _COUNTED_BESIDE if getattr(value, name) is not None]
    told += [f"in {value.place}"] if value.place else []
    told += [f"with {value.partner}"] if value.partner else []
    told += [in_english(value.period)] if value.period is not None else []
    told += [_change(change) for change in value.change]
    told += [f"{_grouped(level.percent)}% of the {_spaced(level.of)}" for level in value.level]
    told += [f"{_grouped(value.share.percent)}% of the {_spaced(value.share.of)}"] if value.share is not None else []
    return ", ".join(told)


def _fact_figure(value: Fact) -> str:
    figure = value.measure or value.quantity
    return in_english(figure) if figure is not None else _bounded(value.bound, _whole(value.count))


def _beside(value: Fact, name: str) -> str:
    return f"{_bounded(getattr(value, f'{name}_bound'), _whole(getattr(value, name)))} {name}"


def _whole(count: int | Decimal | Span | None) -> str:
    if isinstance(count, Span):
        return f"{count.low:,} to {count.high:,}"
    return "" if count is None else f"{count:,}"


def _change(change: Change) -> str:
    amount = next((x for x in (change.percent, change.count, change.amount, change.times) if x is not None), None)
    unit = "%" if change.percent is not None else " times" if change.times is not None else ""
    bound = change.percent_bound or change.times_bound
    told = "up" if change.direction is Trend.INCREASE else "down"
    told += f" {_bounded(bound, f'{_grouped(Decimal(amount))}{unit}')}" if amount is not None else ""
    if change.baseline is None:
        return told
    base = change.baseline
    return f"{told} on {f'the {_spaced(base)}' if isinstance(base, Base) else in_english(base)}"


def _spaced(name: StrEnum) -> str:
    return name.value.replace("_", " ")


def _figures(value: Measured, write: Callable[[Decimal], str]) -> str:
    """The figure or the two ends of a range, with the bound."""
    if value.exact is not None:
        return _bounded(value.bound, write(value.exact))
    assert value.low is not None
    assert value.high is not None
    return _bounded(value.bound, _between(value, write(value.low), write(value.high)))


def _between(value: Measured | Duration, low: str, high: str) -> str:
    """A range, with the ends that it excludes: `16 to less than 18`."""
    low = _bounded(Bound.MORE_THAN if value.low_open else None, low)
    return f"{low} to {_bounded(Bound.LESS_THAN if value.high_open else None, high)}"


def _bounded(bound: Bound | None, written: str) -> str:
    return written if bound is None else f"{bound.value.replace('_', ' ')} {written}"


def _grouped(value: Decimal) -> str:
    """The digits with commas between groups of three: `1,876.7`."""
    whole, _, tail = plain(value).partition(".")
    sign, digits = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    return f"{sign}{int(digits):,}" + (f".{tail}" if tail else "")


def _rate(per: str | None) -> str:
    return "" if per is None else f" per {per.replace('/', ' per ')}"


def _place(number: int) -> str:
    suffix = "th" if number % 100 in _TEENS else _SUFFIXES.get(number % 10, "th")
    return f"{number}{suffix}"


def _unnarrowed(value: Date) -> str:
    """The date without its part."""
    is_whole = value.day is None and value.month is None
    if value.relative is not None and value.relative.weekday is not None:
        return f"{calendar.day_name[value.relative.weekday - 1]} of {_relative(value)}"
    if value.relative is not None and is_whole and value.precision.value == value.relative.unit.value:
        return _relative(value)
    year = str(value.year) if value.year is not None else ""
    if not year and value.relative is not None:
        year = _relative(value)
    match value.precision:
        case Precision.DECADE:
            return f"{value.edtf[:3].replace('XX', '')}0s"
        case Precision.CENTURY:
            return f"{_place(int(value.edtf[:2]) + 1)} century"
        case Precision.QUARTER:
            return " of ".join(filter(None, (f"{_QUARTERS[(value.quarter or 1) - 1]} quarter", year)))
        case Precision.SEASON:
            return " ".join(filter(None, (_SEASONS[int(value.edtf[-2:]) - 21], year)))
        case Precision.MONTH | Precision.DAY:
            month = calendar.month_name[value.month] if value.month else ""
            day = str(value.day) if value.day else ""
            clock = f"at {value.clock:%H:%M}" if value.clock is not None else ""
            return " ".join(filter(None, (day, month, year, clock)))
        case _:
            return year or "a year"


def _relative(value: Date) -> str:
    assert value.relative is not None
    return f"{_OFFSETS.get(value.relative.offset, f'{value.relative.offset:+}')} {value.relative.unit.value}"


def _span(iso: str) -> str:
    """A duration of ISO 8601: `3 years 4 months`."""
    days, _, clock = iso.removeprefix("P").partition("T")
    return " ".join([*_amounts(days, ""), *_amounts(clock, "T")])


def _amounts(written: str, prefix: str) -> list[str]:
    amounts: list[str] = []
    figure = ""
    for character in written:
        if not character.isalpha():
            figure += character
            continue
        unit = _UNITS[prefix + character]
        amounts.append(f"{figure} {unit}" if figure == "1" else f"{figure} {unit}s")
        figure = ""
    return amounts
