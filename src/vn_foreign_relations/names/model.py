"""What a name names: a place or an organisation."""

from __future__ import annotations

from typing import ClassVar

import attrs

from vn_foreign_relations.reading.record import Record
from vn_foreign_relations.tables.names import OrganisationType, PlaceLevel


@attrs.frozen(repr=False)
class Place(Record):
    """A place by its name as the text writes it."""

    kind: ClassVar[str] = "place"

    name: str
    level: PlaceLevel
    code: str | None = attrs.field(default=None, kw_only=True)
    """ISO 3166-1 alpha-2 of a country, ISO 3166-2 of a province of Vietnam."""
    country: str | None = attrs.field(default=None, kw_only=True)
    """ISO 3166-1 alpha-2, where the text states it."""


@attrs.frozen(repr=False)
class Organisation(Record):
    """A body by its name as the text writes it."""

    kind: ClassVar[str] = "organisation"

    name: str
    type: OrganisationType
    acronym: str | None = attrs.field(default=None, kw_only=True)
    country: str | None = attrs.field(default=None, kw_only=True)
    """ISO 3166-1 alpha-2, where the text states it, and VN for Vietnamese bodies."""
    place: str | None = attrs.field(default=None, kw_only=True)
    """The code or the name of the place that its name states."""
