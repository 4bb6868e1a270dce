"""Facts and agreements in Vietnamese, as phrases for people: `describe("vi")`.

What a text names stays as the text writes it. Values write themselves (`str`), so that only records are said here.
"""

from __future__ import annotations

from decimal import Decimal

from vn_foreign_relations.kinds.number import Number
from vn_foreign_relations.reading.record import in_vietnamese
from vn_foreign_relations.records.agreements.model import Agreement, Status
from vn_foreign_relations.records.facts.model import Base, Change, Fact, Level, Share, Span
from vn_foreign_relations.tables.contexts import Bound
from vn_foreign_relations.tables.phrases import phrases


@in_vietnamese.register
def _(value: Agreement) -> str:
    words = phrases()
    what = value.instrument or words.instrument_types[value.instrument_type]
    if value.count is not None:
        what = f"{value.count} {what}"
    parties = [party.name + (f" ({party.country})" if party.country else "") for party in value.parties]
    told = [f"{what} {words.statuses[value.status]}"]
    if len(parties) > 1:
        told[0] += " " + words.links["between"].format(others=", ".join(parties[:-1]), last=parties[-1])
    told += [words.links["one"].format(party) for party in parties if len(parties) == 1]
    when = value.signed if value.status is Status.SIGNED else value.planned_for
    told += [str(when)] if when is not None else []
    told += [words.links["place"].format(value.place)] if value.place else []
    told += [str(value.period)] if value.period is not None else []
    told += [words.links["for"].format(value.duration)] if value.duration is not None else []
    return ", ".join(told)


@in_vietnamese.register
def _(value: Fact) -> str:
    words = phrases()
    head = [words.indicators[value.indicator], words.aspects[value.aspect] if value.aspect else "", _figure(value)]
    told = [" ".join(filter(None, head))]
    told += [words.fact_statuses[value.status]] if value.status is not None else []
    told += [_beside(value, name) for name in words.counted if getattr(value, name) is not None]
    told += [words.links["place"].format(value.place)] if value.place else []
    told += [words.links["partner"].format(value.partner)] if value.partner else []
    told += [str(value.period)] if value.period is not None else []
    told += [_change(change) for change in value.change]
    told += [_part("level", level) for level in value.level]
    told += [_part("share", value.share)] if value.share is not None else []
    return ", ".join(told)


def _figure(value: Fact) -> str:
    figure = value.measure or value.quantity
    if figure is not None:
        return str(figure)
    return _bounded(value.bound, _counted(value.count)) if value.count is not None else ""


def _beside(value: Fact, name: str) -> str:
    written = _bounded(getattr(value, f"{name}_bound"), _counted(getattr(value, name)))
    return f"{written} {phrases().counted[name]}"


def _change(change: Change) -> str:
    words = phrases()
    amount = next((x for x in (change.percent, change.count, change.amount, change.times) if x is not None), None)
    written = "" if amount is None else _counted(amount)
    if change.percent is not None:
        written += "%"
    elif change.times is not None:
        written = words.links["times"].format(written)
    told = f"{words.trends[change.direction]} {_bounded(change.percent_bound or change.times_bound, written)}".rstrip()
    if change.baseline is None:
        return told
    base = words.bases[change.baseline] if isinstance(change.baseline, Base) else str(change.baseline)
    return f"{told} {words.links['against'].format(base)}"


def _part(link: str, part: Level | Share) -> str:
    words = phrases()
    return words.links[link].format(percent=_counted(part.percent), base=words.bases[part.of])


def _counted(count: int | Decimal | Span) -> str:
    if isinstance(count, Span):
        return phrases().links["range"].format(low=_counted(count.low), high=_counted(count.high))
    return str(Number(Decimal(count)))


def _bounded(bound: Bound | None, written: str) -> str:
    return written if bound is None else f"{bound.word} {written}"
