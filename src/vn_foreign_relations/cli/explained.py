"""The lines of `vnfr explain`: what each kind made of each place, the frames of agreements and facts, and why none."""

from __future__ import annotations

from collections.abc import Iterator

from vn_foreign_relations.document import Document
from vn_foreign_relations.drawing import one_line
from vn_foreign_relations.explaining import Outcome, explain
from vn_foreign_relations.reading.record import Mention
from vn_foreign_relations.records.agreements.gates import gates, is_other_word
from vn_foreign_relations.records.agreements.model import Agreement
from vn_foreign_relations.records.facts.model import Fact
from vn_foreign_relations.scan import find_anchors
from vn_foreign_relations.tables.agreements import agreement_words
from vn_foreign_relations.text import Text

_NOTHING_NEAR = "nothing that can be signed stands near"
_NO_FRAME = "what stands around it tells of no signing: who signed what is missing, supposed or told elsewhere"


def lines(document: Document) -> Iterator[str]:
    """What was made of a text: of its places, then of agreements, of signings without one, and of facts."""
    for step in explain(document.text):
        value = "" if step.value is None else step.value.summary()
        yield _line(step.start, step.end, step.kind, step.outcome.value, step.text, value, step.reason)
    for agreement in document.agreements:
        yield _line(agreement.start, agreement.end, Agreement.kind, agreement.value.summary())
        for source in agreement.value.sources:
            yield _line(source.start, source.end, Agreement.kind, source.field, source.text)
    yield from _unread(document.text, document.agreements)
    for fact in document.facts:
        yield _line(fact.start, fact.end, Fact.kind, fact.value.summary())
        for part in fact.value.sources:
            yield _line(part.start, part.end, Fact.kind, part.field, part.text, part.scope.value)


def _unread(text: str, agreements: tuple[Mention[Agreement], ...]) -> Iterator[str]:
    """The verbs of signing of which no agreement came, as far as they are no other word (`đăng ký`)."""
    told = [(found.start, found.end) for found in agreements]
    told += [(source.start, source.end) for found in agreements for source in found.value.sources]
    folded = Text(text)
    with_object = set(gates(folded.folded, find_anchors(folded.folded).stems))
    for verb in agreement_words().signs.finditer(folded.folded):
        start, end = folded.span(*verb.span())
        if any(first <= start and end <= last for first, last in told):
            continue
        has_object = verb.start() in with_object
        if has_object or not is_other_word(folded.folded, *verb.span()):
            reason = _NO_FRAME if has_object else _NOTHING_NEAR
            yield _line(start, end, Agreement.kind, Outcome.REFUSED.value, text[start:end], reason)


def _line(start: int, end: int, *told: str) -> str:
    return " | ".join([f"{start}-{end}", *(one_line(part) for part in told if part)]) + "\n"
