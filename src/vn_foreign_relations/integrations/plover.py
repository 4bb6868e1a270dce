"""Agreements as events of PLOVER, the ontology of political event data.

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
from vn_foreign_relations.reading.record import Mention
from vn_foreign_relations.records.agreements.model import Agreement, Status
from vn_foreign_relations.records.agreements.party import Party
from vn_foreign_relations.tables.plover import plover


class Actor(TypedDict):
    """Who acts: the name as the text has it, the country as ISO 3166-1 alpha-3 if the text states it, and a sector."""

    actor_text: str
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


def events(document: Document, doc: str = "") -> list[Event]:
    """The events that the agreements of a text are, in its order.

    `source` has the first party and those of its country, `recipient` the others. What is planned has the context
    `future`; what is negated, or names no party, is no event.
    """
    told = [m for m in document.agreements if m.value.parties and m.value.status is not Status.NEGATED]
    return [_of_agreement(found, f"{doc}:{number}") for number, found in enumerate(told)]


def _of_agreement(found: Mention[Agreement], name: str) -> Event:
    agreement = found.value
    is_planned = agreement.status is Status.PLANNED
    first, *others = agreement.parties
    beside = [party for party in others if first.country is not None and party.country == first.country]
    event: Event = {
        "id": name,
        "source": [_actor(party) for party in (first, *beside)],
        "recipient": [_actor(party) for party in others if party not in beside],
        "event": [plover().planned if is_planned else plover().signed[agreement.instrument_type]],
        "context": ["future"] if is_planned else [],
        "event_text": [found.text],
        "text_info": {"start": found.start, "end": found.end},
    }
    _date(event, agreement.planned_for if is_planned else agreement.signed)
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


def _actor(party: Party) -> Actor:
    actor: Actor = {"actor_text": party.name}
    if party.country is not None:
        actor["code"] = plover().countries[party.country]
    sector = plover().sectors.get(party.organisation.type) if party.organisation is not None else None
    if sector is not None:
        actor["sector"] = sector
    return actor
