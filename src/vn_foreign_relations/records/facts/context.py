"""What the sentences of a passage hand on while its facts are read."""

from __future__ import annotations

import attrs

from vn_foreign_relations.records.facts.draft import Draft
from vn_foreign_relations.records.facts.line import Line
from vn_foreign_relations.records.facts.names import Names
from vn_foreign_relations.tables.facts import fact_words

_REACH = 2


@attrs.define
class Context:
    """What the sentences before hand on."""

    names: Names
    capital: str | None = None
    """Whose capital was told of last: of FDI, of ODA."""
    told_at: int = 0
    """The number of the sentence that told it."""
    last: Draft | None = None
    """The last fact of the sentence before."""

    first: Draft | None = None
    """The fact of the sentence before that another goes on with: the total, or else the last."""
    told: Draft | None = None
    """What the sentence before tells of, if it has no figure."""
    has_heading: bool = False
    """Whether the first sentence is a heading, which tells of all."""
    heading: str | None = None
    """Whose capital that tells of."""

    def tell(self, capital: str, number: int) -> None:
        """Keep whose capital a sentence tells of."""
        self.capital, self.told_at = capital, number
        if self.has_heading and number == 0:
            self.heading = capital

    def ahead(self, line: Line) -> str | None:
        """Whose capital the sentences behind tell of, where none before has told: that of one kind alone."""
        if self.capital is not None:
            return None
        words = fact_words().around
        told = [
            capital
            for capital in ("fdi", "outward_fdi", "ngo_aid")
            if words[f"ahead_{capital}"].search(line.text, line.end, line.until(_REACH)) is not None
        ]
        if told == ["ngo_aid"] and words["donating"].search(line.text, line.start, line.end) is None:
            return None
        return told[0] if len(told) == 1 else None

    def capital_at(self, number: int) -> str | None:
        """Whose capital a sentence tells of that does not say it."""
        return self.capital if number - self.told_at <= _REACH else self.heading
