"""Which way people and goods go, and what goods are worth then."""

from __future__ import annotations

from vn_foreign_relations.records.facts.line import Line
from vn_foreign_relations.tables.facts import Flow, fact_words


def which_way(line: Line, start: int, end: int) -> Flow | None:
    """Which way people or goods go, from the words that tell of it."""
    for name, flow in (("both_ways", Flow.TWO_WAY), ("outgoing", Flow.OUT), ("incoming", Flow.IN)):
        if fact_words().around[name].search(line.text, start, end) is not None:
            return flow
    return None


def worth(flow: object) -> str:
    """What the worth of goods is: export, import or both."""
    return "export" if flow is Flow.OUT else "import" if flow is Flow.IN else "trade_turnover"
