"""The facts of a text, sentence by sentence, and what sentences hand on to those behind them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from vn_foreign_relations.reading.record import Mention
from vn_foreign_relations.reading.value import Value
from vn_foreign_relations.records.facts.aspects import with_aspects
from vn_foreign_relations.records.facts.changes import changes, with_bases
from vn_foreign_relations.records.facts.components import differ
from vn_foreign_relations.records.facts.draft import Draft
from vn_foreign_relations.records.facts.figures import Context, Figures
from vn_foreign_relations.records.facts.line import Line
from vn_foreign_relations.records.facts.model import Fact, FactSource
from vn_foreign_relations.records.facts.places import Names, with_places
from vn_foreign_relations.records.facts.repeats import without_repeats
from vn_foreign_relations.records.facts.times import settle, with_periods
from vn_foreign_relations.records.passage import Passage
from vn_foreign_relations.tables.facts import fact_words
from vn_foreign_relations.text import Text


def read(text: Text, mentions: Sequence[Mention[Value]]) -> tuple[Mention[Fact], ...]:
    """The facts that a text states, from its mentions of every kind, in its order."""
    if fact_words().gate.search(text.folded) is None:
        return ()
    passage = Passage(text, mentions)
    return tuple(_finished(passage, draft) for draft in without_repeats(list(_drafts(passage))))


def _drafts(passage: Passage) -> Iterator[Draft]:
    context, names = Context(), Names(passage)
    earlier: list[Draft] = []
    for number in range(len(passage.sentences)):
        line = Line(passage, number)
        drafts = Figures(line, context).read()
        with_aspects(line, drafts)
        with_periods(line, drafts, earlier)
        with_bases(drafts, earlier)
        with_places(line, drafts, earlier, names)
        for draft in drafts:
            settle(draft)
        context.last = drafts[-1] if drafts else None
        earlier = [*reversed(drafts), *earlier]
        yield from drafts


def _finished(passage: Passage, draft: Draft) -> Mention[Fact]:
    """The record of a draft, over the source."""
    source = passage.source
    start, end = source.span(draft.figure.start, draft.figure.end)
    spans = [*draft.sources, *(("change", c.start, c.end, draft.sources[0][3]) for c in draft.changes)]
    sources = tuple(
        FactSource(name, first, last, source.source[first:last], scope)
        for name, first, last, scope in ((name, *source.span(first, last), scope) for name, first, last, scope in spans)
    )
    fields = {name: field for name, field in draft.fields.items() if name != "indicator"}
    fields["components_differ"] = differ(draft)
    fact = Fact(indicator=draft.indicator, change=tuple(changes(draft)), sources=sources, **fields)
    return Mention(start, end, source.source[start:end], fact)
