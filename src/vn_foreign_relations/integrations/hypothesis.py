"""Values for `hypothesis.strategies.from_type`: `from_type(Money)` needs no strategy by name."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from vn_foreign_relations.catalogue import KINDS
from vn_foreign_relations.reading.value import Value

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy


def register() -> None:
    """Tell Hypothesis of every kind; it calls this when it is imported, since pyproject.toml names it."""
    from hypothesis.strategies import register_type_strategy

    for kind in KINDS:
        register_type_strategy(kind, partial(_strategy, kind))


def _strategy(kind: type[Value], _asked: type) -> SearchStrategy[Value]:
    """The strategy of a kind, looked up when it is asked for: Hypothesis is imported by its module."""
    from vn_foreign_relations.strategies import STRATEGIES

    return STRATEGIES[kind]()
