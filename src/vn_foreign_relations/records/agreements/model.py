"""The model of one signing, and what can be checked of it."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

import attrs

from vn_foreign_relations.kinds.time.date import Date
from vn_foreign_relations.kinds.time.duration import Duration
from vn_foreign_relations.kinds.time.period import Period
from vn_foreign_relations.names.model import Organisation, Place
from vn_foreign_relations.reading.record import Record
from vn_foreign_relations.tables.agreements import InstrumentType, Level, agreement_words
from vn_foreign_relations.tables.countries import VIETNAM

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
    """A span of the source and the field of an agreement that came from it."""

    field: str
    start: int
    end: int
    text: str


@attrs.frozen
class Party:
    """One who signs. `country` is the ISO 3166-1 code where the text states it, and VN for Vietnamese bodies."""

    name: str
    country: str | None = None
    organisation: Organisation | None = None
    place: Place | None = None
    province: str | None = None
    """The ISO 3166-2 code of the province of Vietnam in the name."""

    @property
    def level(self) -> Level | None:
        """The level that the last unit word of the name tells; None where there is none, as with universities."""
        from vn_foreign_relations.records.agreements.levels import level_of

        return level_of(self.name, self.country)


@attrs.frozen(kw_only=True, repr=False)
class Agreement(Record):
    """One signing that a passage reports, planned and negated ones too.

    `sources` tell of each field which span of the text it came from.
    """

    kind: ClassVar[str] = "agreement"

    instrument: str | None = None
    instrument_type: InstrumentType = InstrumentType.UNSPECIFIED
    status: Status = Status.SIGNED
    signed: Date | Period | None = None
    """The day of signing; of texts that were signed in the course of a time, that time: `trong 6 tháng đầu năm`."""
    planned_for: Date | Period | None = None
    place: str | None = None
    framework: str | None = None
    witnesses: tuple[str, ...] = ()
    period: Period | Date | None = None
    duration: Duration | None = None
    effective: Date | None = None
    renewal: Duration | None = None
    notice: Duration | None = None
    languages: tuple[str, ...] = ()
    copies: int | None = None
    count: int | None = None
    fields_of_cooperation: tuple[str, ...] = ()
    """The fields of co-operation (nội dung, lĩnh vực hợp tác) that the text lists; `fields` in the wire format."""
    parties: tuple[Party, ...] = ()
    signatories: tuple[str, ...] = ()
    """Those who sign for a party, as the text names them: `Chủ tịch UBND tỉnh Thanh Hóa`."""
    announced: int | None = None
    """How many fields of co-operation the text says there are: `thống nhất 6 nội dung hợp tác`."""
    sources: tuple[Source, ...] = ()

    @classmethod
    def fields(cls) -> tuple[str, ...]:
        """The names of the fields of the wire format."""
        return RECORD_FIELDS

    def to_record(self) -> dict[str, object]:
        """The wire format: dates as EDTF, spans of time as ISO 8601, names; nothing where there is nothing to say."""
        told = {name: _wire(getattr(self, _ATTRIBUTES.get(name, name))) for name in RECORD_FIELDS[:-1]}
        parties = [{"name": p.name} | ({"country": p.country} if p.country else {}) for p in self.parties]
        return {name: field for name, field in told.items() if field not in (None, [])} | {"parties": parties}

    def summary(self) -> str:
        """The record on one line, for people: `status signed, signed 2018-12-12, parties UBND tỉnh Lào Cai (VN); …`."""
        told = {name: field for name, field in self.to_record().items() if name != "parties"}
        shown = [f"{name} {'; '.join(x) if isinstance(x, list) else x}" for name, x in told.items()]
        parties = "; ".join(p.name if p.country is None else f"{p.name} ({p.country})" for p in self.parties)
        return ", ".join([*shown, *([f"parties {parties}"] if parties else [])])

    def __repr__(self) -> str:
        return f"<Agreement {self.summary()}>"

    @property
    def all_fields_listed(self) -> bool | None:
        """Whether as many fields are listed as are announced; None where no number is."""
        return None if self.announced is None else len(self.fields_of_cooperation) == self.announced

    @property
    def duration_fits_period(self) -> bool | None:
        """Whether the period has as many years as the duration, the first counted or not; None if unknown."""
        years, whole = _years(self.period), None if self.duration is None else self.duration.iso
        if years is None or whole is None or not whole[1:-1].isdigit() or whole[-1] != "Y":
            return None
        return years[1] - years[0] - int(whole[1:-1]) in (-1, 0)

    @property
    def signed_by_the_end(self) -> bool | None:
        """Whether it was signed not later than in the period's last year; None where one of them is not stated."""
        years = _years(self.period)
        ends = self.signed.edtf.split("/") if self.signed is not None else []
        if years is None or not ends or not all(end[:_YEAR].isdigit() for end in ends):
            return None
        first, last = (int(end[:_YEAR]) for end in (ends[0], ends[-1]))
        return None if first <= years[1] < last else last <= years[1]

    @property
    def legal_nature(self) -> LegalNature | None:
        """Treaty or international agreement where title and Vietnamese signatory decide it; None where they do not.

        A treaty by its title (Luật 70/2020/QH14, Điều 6, takes those titles out); an international agreement where a
        body below State and Government signs with a foreign one. Contracts are neither (Điều 1), nor is what bodies of
        the Party sign.
        """
        if self.instrument_type is InstrumentType.TREATY:
            return LegalNature.TREATY
        ours = [p.name for p in self.parties if p.country == VIETNAM]
        foreign = any(p.country not in (None, VIETNAM) for p in self.parties)
        if not foreign or self.instrument_type in _NOT_UNDER_THE_LAW:
            return None
        words = agreement_words()
        below = any(words.below_state.match(name) and not words.party_bodies.match(name) for name in ours)
        return LegalNature.INTERNATIONAL_AGREEMENT if below else None


RECORD_FIELDS = (
    "instrument", "instrument_type", "status", "signed", "planned_for", "place", "framework", "witnesses", "period",
    "duration", "effective", "renewal", "notice", "languages", "copies", "count", "fields", "parties",
)  # fmt: skip
"""The names of the fields of a record's value."""
_YEAR = 4
"""How many digits a year has."""
_ATTRIBUTES = {"fields": "fields_of_cooperation"}


def _wire(field: object) -> object:
    if isinstance(field, Date | Period):
        return field.edtf
    if isinstance(field, Duration):
        return field.iso
    if isinstance(field, tuple):
        return list(field)
    return field.value if isinstance(field, StrEnum) else field


def _years(period: Period | Date | None) -> tuple[int, int] | None:
    """The first and the last year of a period of whole years."""
    ends = [end for end in period.edtf.split("/") if end.isdigit()] if isinstance(period, Period) else []
    return (int(ends[0]), int(ends[1])) if len(ends) == 2 and len(ends[0]) == len(ends[1]) == 4 else None
