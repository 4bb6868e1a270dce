"""Percentages, percentage points (`điểm phần trăm`) and per mille (`‰`).

Source: Thông tư 01/2011/TT-BNV on the writing of figures. A percentage point is a unit of its own: 5 % that grow by
1 percentage point are 6 %, and that grow by 1 % are 5,05 %.

    percent = figure unit [("-" | "đến") numeral unit] closing
    unit    = ["điểm"] ("%" | "phần trăm") | "‰" | "phần nghìn"
"""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import Self

import attrs

from vn_foreign_relations.figures.closing import Closing, read_closing
from vn_foreign_relations.figures.figure import Figure
from vn_foreign_relations.figures.measured import Measured, written_rate
from vn_foreign_relations.reading.cursor import Cursor, Refusal
from vn_foreign_relations.reading.value import Cues, Reading
from vn_foreign_relations.tables.percents import percents


class PercentUnit(StrEnum):
    """What a figure is a share of; the values are those of the wire format."""

    PERCENT = "percent"
    PERCENTAGE_POINT = "percentage_point"
    PERMILLE = "permille"


@attrs.frozen(repr=False)
class Percent(Measured):
    """A percentage. `value` is in the unit that `unit` names; `per` is what a rate is per: `year` in `22,5%/năm`."""

    kind = "percent"
    _expected = "a share, such as %, phần trăm or điểm phần trăm"

    value: Decimal | None = None
    unit: PercentUnit = PercentUnit.PERCENT
    per: str | None = attrs.field(default=None, kw_only=True)

    @classmethod
    def _unit_words(cls) -> frozenset[str]:
        return percents().names.first_words | {""}

    @classmethod
    def _cues(cls) -> Cues:
        return Cues(percents().names.first_words, frozenset(percents().signs))

    @classmethod
    def _complete(cls, cursor: Cursor, figure: Figure) -> Reading[Self] | Refusal | None:
        if figure.word and figure.word not in percents().names.first_words:
            return None
        read = _unit(cursor, figure.end)
        if read is None:
            return None
        unit, end = read
        c = read_closing(cursor, figure, end, lambda numeral: _same_unit(cursor, numeral.end, unit))
        if not isinstance(c, Closing):
            return c
        return Reading(c.start, c.end, cls(c.value, unit, per=c.per, **c.bounds()))

    def __str__(self) -> str:
        return self._written() + percents().written[self.unit] + written_rate(self.per)

    def to_record(self) -> dict[str, object]:
        """The wire format; a unit that it does not name is percent."""
        record = super().to_record()
        if self.unit is PercentUnit.PERCENT:
            del record["unit"]
        return record

    def _alike(self) -> tuple[object, ...]:
        return self.unit, self.per


def _unit(cursor: Cursor, end: int) -> tuple[PercentUnit, int] | None:
    text, known = cursor.text, percents()
    word, start, word_end = cursor.next_word(end)
    if not word:
        start = end + (text[end : end + 1] == " ")
        sign = known.signs.get(text[start : start + 1])
        return None if sign is None else (PercentUnit(sign), start + 1)
    if word in known.before_signs and text[word_end : word_end + 2] == " %":
        return PercentUnit(known.before_signs[word]), word_end + 2
    named = known.names.match_from(text, word, word_end)
    return None if named is None else (PercentUnit(named[0]), named[1])


def _same_unit(cursor: Cursor, end: int, unit: PercentUnit) -> int | None:
    read = _unit(cursor, end)
    return read[1] if read is not None and read[0] is unit else None
