"""The facts of a text, sentence by sentence, and what sentences hand on to those behind them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from vn_foreign_relations.reading.record import Mention
from vn_foreign_relations.reading.value import Value
from vn_foreign_relations.records.facts.aspects import with_aspects
from vn_foreign_relations.records.facts.changes import changes, with_bases
from vn_foreign_relations.records.facts.components import differ
from vn_foreign_relations.records.facts.context import Context
from vn_foreign_relations.records.facts.draft import Draft
from vn_foreign_relations.records.facts.figures import Figures
from vn_foreign_relations.records.facts.leads import lead
from vn_foreign_relations.records.facts.line import Line, Piece, sentences
from vn_foreign_relations.records.facts.model import Fact, FactSource, Scope
from vn_foreign_relations.records.facts.names import Names
from vn_foreign_relations.records.facts.places import with_places
from vn_foreign_relations.records.facts.repeats import without_repeats
from vn_foreign_relations.records.facts.times import settle, with_periods
from vn_foreign_relations.records.passage import Passage
from vn_foreign_relations.tables.facts import Indicator, Sort, fact_words
from vn_foreign_relations.text import Text

_KEPT = 30
"""So many facts are remembered for the sentences behind."""
_REACH = 2
"""So many sentences without a figure hand on what they tell of."""


def read(text: Text, mentions: Sequence[Mention[Value]]) -> tuple[Mention[Fact], ...]:
    """The facts that a text states, from its mentions of every kind, in its order."""
    if fact_words().gate.search(text.folded.lower()) is None:
        return ()
    passage = Passage(text, mentions, (0, len(text.folded)))
    return tuple(_finished(passage, draft) for draft in without_repeats(list(_drafts(passage))))


def _drafts(passage: Passage) -> Iterator[Draft]:
    names, spans = Names(passage), sentences(passage)
    context = Context(names)
    context.has_heading = bool(spans) and passage.text[spans[0][1] : spans[0][1] + 1] == "\n"
    earlier: list[Draft] = []
    waiting: list[Draft] = []
    above: Line | None = None
    for number in range(len(spans)):
        line = Line(passage, spans, number)
        drafts = Figures(line, context).read()
        for told in waiting if drafts else ():
            with_periods(told.line, [told], [])
            with_places(told.line, [told], [], names)
        with_aspects(line, drafts)
        above = lead(line, above)
        with_periods(line, drafts, earlier, None if above is line else above)
        with_bases(drafts, earlier)
        with_places(line, drafts, earlier, names)
        settle(drafts)
        context.last = drafts[-1] if drafts else None
        totals = (draft for draft in drafts if draft.indicator is Indicator.TRADE_TURNOVER)
        context.first = next(totals, context.last)
        context.told = None if drafts else _told(line)
        if drafts:
            waiting = []
        elif context.told is not None:
            waiting = [*waiting, context.told][-_REACH:]
        earlier = [*([context.told] if context.told is not None else reversed(drafts)), *earlier][:_KEPT]
        yield from drafts


def _told(line: Line) -> Draft | None:
    """What a sentence tells of without a figure; its time and place are read when a fact behind it may share them."""
    end = Piece(line.end, line.end, {})
    told = next((piece for piece in line.pieces if piece.tells.keys() & {Sort.INDICATOR, Sort.WEAK}), None)
    if told is None:
        return None
    indicator = Indicator(told.tells.get(Sort.INDICATOR) or told.tells[Sort.WEAK])
    return Draft(line, end, indicator, sources=[("indicator", told.start, told.end, Scope.CLAUSE)])


def _finished(passage: Passage, draft: Draft) -> Mention[Fact]:
    """The record of a draft, over the source."""
    source = passage.source
    start, end = source.span(draft.figure.start, draft.figure.end)
    spans = [*draft.sources, *(("change", c.start, c.end, Scope.CLAUSE) for c in draft.changes)]
    sources = tuple(
        FactSource(name, first, last, source.source[first:last], scope)
        for name, first, last, scope in ((name, *source.span(first, last), scope) for name, first, last, scope in spans)
    )
    fields = {name: field for name, field in draft.fields.items() if name != "indicator"}
    fields["components_differ"] = differ(draft)
    make: Callable[..., Fact] = Fact  # the fields were put by name
    fact = make(indicator=draft.indicator, change=tuple(changes(draft)), sources=sources, **fields)
    return Mention(start, end, source.source[start:end], fact)
