"""What records are read from: a text with its mentions."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, TypeVar, cast, runtime_checkable

from vn_foreign_relations.reading.record import Mention
from vn_foreign_relations.reading.value import Value

V = TypeVar("V", bound=Value)


@runtime_checkable
class Annotated(Protocol):
    """A text with its mentions, as `extract` gives it: a Document."""

    @property
    def text(self) -> str:
        """The text as it was given."""

    @property
    def mentions(self) -> tuple[Mention[Value], ...]:
        """What it mentions, in its order."""


def require_document(given: object) -> None:
    """Raise TypeError where `given` is no document: it names what came instead."""
    if not isinstance(given, Annotated):
        raise TypeError(f"expected a Document, as extract and read give, not {type(given).__name__}")


def mentions_of(kind: type[V], mentions: Iterable[Mention[Value]]) -> tuple[Mention[V], ...]:
    """Those whose value is of one kind."""
    return tuple(cast(Mention[V], mention) for mention in mentions if isinstance(mention.value, kind))
