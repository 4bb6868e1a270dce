"""Terms of the Party's congresses and of the National Assembly: see terms.toml."""

import datetime
import tomllib
from collections.abc import Mapping
from functools import cache

from attrs import frozen

from vn_foreign_relations.tables import source


@frozen(eq=False, repr=False)
class Terms:
    """When terms (khóa) began."""

    congresses: Mapping[int, tuple[datetime.date, datetime.date]]
    """First and last day of the congress that opened each term."""
    assemblies: Mapping[int, tuple[int, int]]
    """Years from the election of each National Assembly to the next."""

    def of_party(self, day: datetime.date) -> int | None:
        """The term of the Central Committee on a day; None before the first."""
        return max((term for term, (_, last) in self.congresses.items() if last <= day), default=None)


@cache
def terms() -> Terms:
    """The table of terms."""
    table = tomllib.loads(source("terms"))
    day = datetime.date.fromisoformat
    return Terms(
        congresses={int(term): (day(first), day(last)) for term, (first, last) in table["congresses"].items()},
        assemblies={int(term): (first, last) for term, (first, last) in table["assemblies"].items()},
    )
