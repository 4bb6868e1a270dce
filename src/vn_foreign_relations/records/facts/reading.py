"""The facts of a text, sentence by sentence."""

from __future__ import annotations

from collections.abc import Sequence

from vn_foreign_relations.kinds.money import Money
from vn_foreign_relations.reading.record import Mention
from vn_foreign_relations.reading.value import Value
from vn_foreign_relations.records.facts.line import Line
from vn_foreign_relations.records.facts.model import Fact, FactSource, Scope
from vn_foreign_relations.records.passage import Passage
from vn_foreign_relations.tables.facts import Indicator, Sort, fact_words
from vn_foreign_relations.text import Text


def read(text: Text, mentions: Sequence[Mention[Value]]) -> tuple[Mention[Fact], ...]:
    """The facts that a text states, from its mentions of every kind, in its order."""
    if fact_words().gate.search(text.folded) is None:
        return ()
    passage = Passage(text, mentions)
    found: list[Mention[Fact]] = []
    for number in range(len(passage.sentences)):
        topic = None
        for piece in Line(passage, number).pieces:
            topic = piece.tells.get(Sort.INDICATOR, topic)
            if piece.mention is not None and isinstance(piece.mention.value, Money) and topic is not None:
                start, end = text.span(piece.start, piece.end)
                words = text.source[start:end]
                sources = (FactSource("measure", start, end, words, Scope.FIGURE),)
                fact = Fact(indicator=Indicator(topic), measure=piece.mention.value, sources=sources)
                found.append(Mention(start, end, words, fact))
                topic = None
    return tuple(found)
