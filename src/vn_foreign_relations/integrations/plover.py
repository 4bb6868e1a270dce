"""Agreements and aid as events of PLOVER, the ontology of political event data.

Source: PLOVER codebook, draft 0.7b1 (2021), whose JSON field names the rows have. A signature is `SUPPORT`, a promise
to sign and a statement of will `AGREE`, a contract, plan or programme `COOPERATE`: tables/plover.toml.

>>> from vn_foreign_relations import extract
>>> text = "Ngày 16/9/2022, tại Tịnh Tây, UBND huyện Trùng Khánh và Tịnh Tây (Trung Quốc) đã ký Bản ghi nhớ."
>>> [event] = events(extract(text))
>>> event["event"], event["date"], [actor["code"] for actor in event["source"] + event["recipient"]]
(['AGREE'], '2022-09-16', ['VNM', 'CHN'])

"""

from __future__ import annotations

from typing import NotRequired, TypedDict

from vn_foreign_relations.document import Document
from vn_foreign_relations.kinds.time.date import Date
from vn_foreign_relations.kinds.time.period import Period
from vn_foreign_relations.names.places import organisation
from vn_foreign_relations.reading.record import Mention
from vn_foreign_relations.records.agreements.model import Agreement, Party, Status
from vn_foreign_relations.records.facts.model import Fact
from vn_foreign_relations.tables.countries import VIETNAM
from vn_foreign_relations.tables.facts import FactStatus, Flow, Indicator
from vn_foreign_relations.tables.plover import plover

_ANY_DONOR = "NGO"
"""The actor of the codebook that is any non-governmental organisation."""


class Actor(TypedDict):
    """Who acts: the name as the text has it, the country as ISO 3166-1 alpha-3 if the text states it, and a sector."""

    actor_text: NotRequired[str]
    code: NotRequired[str]
    sector: NotRequired[str]


class Place(TypedDict):
    """The span of the text."""

    start: int
    end: int


class Event(TypedDict):
    """An event, as JSON has it. `date` and `enddate` are the first and the last day that the text allows."""

    id: str
    date: NotRequired[str]
    enddate: NotRequired[str]
    source: list[Actor]
    recipient: list[Actor]
    event: list[str]
    context: list[str]
    event_text: list[str]
    text_info: Place


def events(document: Document) -> list[Event]:
    """The events that a text tells in its agreements and in its facts of aid, in its order.

    Of an agreement `source` has the first party and those of its country, `recipient` the others. Aid has its donor and
    Vietnam, or the other way round where it flows out; a donor of `ngo_aid` without a name is the codebook's `NGO`.
    What is planned has the context `future`; what is negated, or names no source, is no event. An `id` is the `doc_id`
    of the document with a number.
    """
    told = [_of_agreement(found) for found in document.agreements if _is_event(found.value)]
    told += [_of_aid(found) for found in document.facts if _is_aid(found.value)]
    told.sort(key=lambda event: event["text_info"]["start"])
    for number, event in enumerate(told):
        event["id"] = f"{document.doc_id}:{number}"
    return told


def _is_event(agreement: Agreement) -> bool:
    return bool(agreement.parties) and agreement.status is not Status.NEGATED


def _of_agreement(found: Mention[Agreement]) -> Event:
    agreement = found.value
    is_planned = agreement.status is Status.PLANNED
    first, *others = agreement.parties
    beside = [party for party in others if first.country is not None and party.country == first.country]
    source = [_party(party) for party in (first, *beside)]
    recipient = [_party(party) for party in others if party not in beside]
    category = plover().planned if is_planned else plover().signed[agreement.instrument_type]
    moment = agreement.planned_for if is_planned else agreement.signed
    return _event(found, category, source, recipient, moment, is_future=is_planned)


def _is_aid(fact: Fact) -> bool:
    if fact.indicator not in plover().aid or fact.aspect in plover().no_aid or fact.status is FactStatus.PROPOSED:
        return False
    return fact.partner is not None or fact.indicator is Indicator.NGO_AID


def _of_aid(found: Mention[Fact]) -> Event:
    fact = found.value
    is_planned = fact.status is FactStatus.PLANNED or fact.aspect in plover().plans
    category = plover().promised if is_planned or fact.aspect in plover().promises else plover().given
    here = _actor(VIETNAM, fact.place)
    there = _actor(None, None) if fact.partner is None else _donor(fact.partner)
    source, recipient = (here, there) if fact.flow is Flow.OUT else (there, here)
    moment = fact.period if isinstance(fact.period, Date | Period) else None
    return _event(found, category, [source], [recipient], moment, is_future=is_planned)


def _event(
    found: Mention[Agreement] | Mention[Fact],
    category: str,
    source: list[Actor],
    recipient: list[Actor],
    moment: Date | Period | None,
    *,
    is_future: bool,
) -> Event:
    event: Event = {
        "id": "",
        "source": source,
        "recipient": recipient,
        "event": [category],
        "context": ["future"] if is_future else [],
        "event_text": [found.text],
        "text_info": {"start": found.start, "end": found.end},
    }
    _date(event, moment)
    return event


def _date(event: Event, moment: Date | Period | None) -> None:
    """Put in the days that a text states, if it states the year."""
    if moment is None:
        return
    try:
        first, last = moment.first_day, moment.last_day
    except ValueError:
        return
    event["date"] = first.isoformat()
    if last != first:
        event["enddate"] = last.isoformat()


def _party(party: Party) -> Actor:
    actor = _actor(party.country, party.name)
    sector = plover().sectors.get(party.organisation.type) if party.organisation is not None else None
    if sector is not None:
        actor["sector"] = sector
    return actor


def _donor(partner: str) -> Actor:
    """A country by its code, or a body by its name."""
    if partner in plover().countries:
        return _actor(partner, None)
    known = organisation(partner)
    return _actor(None if known is None else known.country, partner)


def _actor(country: str | None, name: str | None) -> Actor:
    """An actor with what is known of it; one of whom nothing is known is some organisation (NGO)."""
    actor: Actor = {}
    if name is not None:
        actor["actor_text"] = name
    if country is not None:
        actor["code"] = plover().countries[country]
    return actor or {"code": _ANY_DONOR}
