"""Why a text reads as it does: at each place, what each kind made of it, and what became of that.

>>> from vn_foreign_relations.explaining import explain
>>> for step in explain("Điều 5 tăng từ 7 đến 5%, chi 3 tỷ đồng"):
...     print(step.start, step.end, step.kind, step.outcome.value, sep=" | ")
15 | 22 | number | refused
29 | 38 | money | read

"""

from __future__ import annotations

from enum import StrEnum

import attrs

from vn_foreign_relations.errors import require_text
from vn_foreign_relations.reading.cursor import Refusal
from vn_foreign_relations.reading.value import Reading, Value
from vn_foreign_relations.scan import scan
from vn_foreign_relations.text import Text


class Outcome(StrEnum):
    """What became of a reading."""

    READ = "read"
    REFUSED = "refused"
    """It has the shape of an expression and no reading, and no part of it is one."""
    NOT_MEANT = "not_meant"
    """Running text does not mean it: a label, a code, another word."""
    GIVES_WAY = "gives_way"
    """A longer or an earlier reading has its place."""


@attrs.frozen
class Step:
    """What one kind made of one place: `text[start:end]`, and why it stands or does not."""

    start: int
    end: int
    text: str
    kind: str
    outcome: Outcome
    value: Value | None
    """What was read; None where it was refused."""
    reason: str


_REASONS = {
    Outcome.READ: "",
    Outcome.NOT_MEANT: "running text does not mean it",
    Outcome.GIVES_WAY: "a longer or an earlier reading stands there",
}


def explain(text: str) -> tuple[Step, ...]:
    """What the kinds read in a text and what became of it, in its order. Raises TypeError on what is no str."""
    require_text(text)
    folded = Text(text)
    noted: list[tuple[int, type[Value], Reading[Value] | Refusal, bool]] = []
    standing = set(scan(folded.folded, note=lambda *told: noted.append(told)))
    standing |= {item for reading in standing for item in reading.more}
    return tuple(_step(folded, *told, standing) for told in noted)


def _step(
    text: Text,
    anchor: int,
    kind: type[Value],
    result: Reading[Value] | Refusal,
    is_meant: bool,
    standing: set[Reading[Value]],
) -> Step:
    if isinstance(result, Refusal):
        start, end = text.span(anchor, result.end)
        told = f"expected {result.expected}: {result.reason.value}"
        return Step(start, end, text.source[start:end], kind.kind, Outcome.REFUSED, None, told)
    start, end = text.span(result.start, result.end)
    outcome = Outcome.READ if result in standing else Outcome.GIVES_WAY if is_meant else Outcome.NOT_MEANT
    return Step(start, end, text.source[start:end], kind.kind, outcome, result.value, _REASONS[outcome])
