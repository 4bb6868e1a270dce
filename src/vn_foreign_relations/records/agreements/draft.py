"""A signing while it is read: its slots with their spans in the folded text."""

from __future__ import annotations

import attrs

from vn_foreign_relations.names.words import Name
from vn_foreign_relations.reading.record import Mention
from vn_foreign_relations.reading.value import Value
from vn_foreign_relations.records.agreements.model import Status
from vn_foreign_relations.records.clauses import Sentence
from vn_foreign_relations.tables.names import PlaceLevel
from vn_foreign_relations.tables.roles import Role

Span = tuple[int, int]


@attrs.define(eq=False)
class Signatory:
    """A party with the sentence that names it."""

    sentence: Sentence
    name: Name

    @property
    def span(self) -> Span:
        """The span of the name."""
        return self.sentence.of(self.name)

    @property
    def is_any_states(self) -> bool:
        """Whether it is several States without a name, who are no party: `6 cường quốc`."""
        return self.name.role == Role.MANY and self.name.value == PlaceLevel.COUNTRY


@attrs.define(eq=False)
class Draft:
    """One signing; each slot may stay empty."""

    start: int
    end: int
    status: Status
    sentence: Sentence
    verb: Span | None = None
    """The word that signs, with what says how far it has come."""
    instrument: Span | None = None
    type: str = "unspecified"
    parties: list[Signatory] = attrs.Factory(list)
    when: Mention[Value] | None = None
    """The day of signing, or that for which it is planned."""
    period: Mention[Value] | None = None
    place: Span | None = None
    framework: Span | None = None
    witnesses: list[Span] = attrs.Factory(list)
    count: int | None = None
    fields: list[Span] = attrs.Factory(list)
    announced: int | None = None
    duration: Mention[Value] | None = None
    renewal: Mention[Value] | None = None
    notice: Mention[Value] | None = None
    effective: Mention[Value] | None = None
    effective_when_signed: Span | None = None
    copies: Mention[Value] | None = None
    languages: tuple[str, ...] = ()
    is_remembered: bool = False
    """It is told of as what is kept on a day: `kỷ niệm 40 năm ngày ký X`."""
    told: list[tuple[str, Span]] = attrs.Factory(list)
    """Further spans that tell of the same signing: its headline, its title."""

    def reach(self, start: int, end: int) -> None:
        """Make the passage hold a span."""
        self.start, self.end = min(self.start, start), max(self.end, end)
