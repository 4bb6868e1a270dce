"""The model of one signing, and what can be checked of it."""

from __future__ import annotations

import datetime
import re
from enum import StrEnum
from typing import ClassVar

import attrs

from vn_foreign_relations.names.places import VIETNAM
from vn_foreign_relations.reading.record import Mention
from vn_foreign_relations.reading.value import Value
from vn_foreign_relations.records.agreements.party import Party
from vn_foreign_relations.tables.agreements import InstrumentType, agreement_words
from vn_foreign_relations.text import Text

_YEARS = re.compile(r"([0-9]{4})/([0-9]{4})")
_WHOLE_YEARS = re.compile(r"P([0-9]+)Y")
_NOT_UNDER_THE_LAW = {InstrumentType.CONTRACT, InstrumentType.UNSPECIFIED}


class Status(StrEnum):
    """How far a signing has come; the values are those of the wire format."""

    SIGNED = "signed"
    PLANNED = "planned"
    NEGATED = "negated"


class LegalNature(StrEnum):
    """Which of the two laws an agreement falls under."""

    TREATY = "treaty"
    """Điều ước quốc tế, Luật 108/2016/QH13."""
    INTERNATIONAL_AGREEMENT = "international_agreement"
    """Thỏa thuận quốc tế, Luật 70/2020/QH14."""


@attrs.frozen
class Source:
    """A mention of the text and the field of an agreement that came from it."""

    field: str
    mention: Mention[Value]


@attrs.frozen(kw_only=True)
class Agreement:
    """One signing that a passage reports, planned and negated ones too. Dates are EDTF, terms ISO 8601.

    `source[start:end]` is the passage; `sources` tell of each date, term and count which mention it came from.
    """

    kind: ClassVar[str] = "agreement"

    start: int
    end: int
    text: str = attrs.field(default="", repr=False)
    instrument: str | None = None
    instrument_type: InstrumentType = InstrumentType.UNSPECIFIED
    status: Status = Status.SIGNED
    parties: tuple[Party, ...] = ()
    signatories: tuple[str, ...] = ()
    """Those who sign for a party, as the text names them: `Chủ tịch UBND tỉnh Thanh Hóa`."""
    signed: str | None = None
    planned_for: str | None = None
    place: str | None = None
    framework: str | None = None
    witnesses: tuple[str, ...] = ()
    period: str | None = None
    duration: str | None = None
    effective: str | None = None
    renewal: str | None = None
    notice: str | None = None
    languages: tuple[str, ...] = ()
    copies: int | None = None
    count: int | None = None
    fields: tuple[str, ...] = ()
    """The fields of co-operation (nội dung, lĩnh vực hợp tác) that the text lists."""
    announced: int | None = None
    """How many fields of co-operation the text says there are: `thống nhất 6 nội dung hợp tác`."""
    sources: tuple[Source, ...] = attrs.field(default=(), repr=False)

    @property
    def all_fields_listed(self) -> bool | None:
        """Whether as many fields are listed as are announced; None where no number is."""
        return None if self.announced is None else len(self.fields) == self.announced

    @property
    def duration_fits_period(self) -> bool | None:
        """Whether the period has as many years as the duration, the first counted or not; None if unknown."""
        years, whole = _YEARS.fullmatch(self.period or ""), _WHOLE_YEARS.fullmatch(self.duration or "")
        if years is None or whole is None:
            return None
        return int(years[2]) - int(years[1]) - int(whole[1]) in (-1, 0)

    @property
    def signed_by_the_end(self) -> bool | None:
        """Whether it was signed not later than in the period's last year; None where one of them is not stated."""
        years = _YEARS.fullmatch(self.period or "")
        if years is None or self.signed is None or not self.signed[:4].isdigit():
            return None
        return int(self.signed[:4]) <= int(years[2])

    @property
    def legal_nature(self) -> LegalNature | None:
        """Treaty or international agreement where title and Vietnamese signatory decide it; None where they do not.

        A treaty by its title (Luật 70/2020/QH14, Điều 6, takes those titles out); an international agreement where a
        body below State and Government signs with a foreign one. Contracts are neither (Điều 1), nor is what bodies of
        the Party sign.
        """
        if self.instrument_type is InstrumentType.TREATY:
            return LegalNature.TREATY
        ours = [Text(p.name).folded for p in self.parties if p.country == VIETNAM]
        foreign = any(p.country not in (None, VIETNAM) for p in self.parties)
        if not foreign or self.instrument_type in _NOT_UNDER_THE_LAW:
            return None
        words = agreement_words()
        below = any(words.below_state.match(name) and not words.party_bodies.match(name) for name in ours)
        return LegalNature.INTERNATIONAL_AGREEMENT if below else None

    def to_record(self, doc: str = "") -> dict[str, object]:
        """The record in the wire format, with the name of its document if there is one."""
        record: dict[str, object] = {"doc": doc} if doc else {}
        record |= {"kind": self.kind, "start": self.start, "end": self.end, "text": self.text}
        return {**record, "value": self.value()}

    def value(self) -> dict[str, object]:
        """The fields of the record, those that the text states."""
        told: dict[str, object] = {}
        for name in RECORD_FIELDS[:-1]:
            field: object = getattr(self, name)
            if field is not None and field != ():
                told[name] = list(field) if isinstance(field, tuple) else field
        parties = ({"name": party.name, "country": party.country} for party in self.parties)
        told["parties"] = [{name: x for name, x in party.items() if x is not None} for party in parties]
        return told

    def summary(self) -> str:
        """The record on one line, for people: `status signed, signed 2018-12-12, parties UBND tỉnh Lào Cai (VN); …`."""
        told = [(name, getattr(self, name)) for name in RECORD_FIELDS[:-1]]
        shown = [f"{name} {'; '.join(x) if isinstance(x, tuple) else x}" for name, x in told if x not in (None, ())]
        parties = "; ".join(p.name if p.country is None else f"{p.name} ({p.country})" for p in self.parties)
        return ", ".join([*shown, *([f"parties {parties}"] if parties else [])])


RECORD_FIELDS = (
    "instrument", "instrument_type", "status", "signed", "planned_for", "place", "framework", "witnesses", "period",
    "duration", "effective", "renewal", "notice", "languages", "copies", "count", "fields", "parties",
)  # fmt: skip
"""The names of the fields of a record's value."""


def full_day(edtf: str | None) -> bool:
    """Whether an EDTF date is a day of a known year."""
    try:
        datetime.date.fromisoformat(edtf or "")
    except ValueError:
        return False
    return True
