"""Texts with their mentions marked: the template, the colour of each kind, and what a value says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

import attrs

from vn_foreign_relations.drawing import HUES, pieces, visible
from vn_foreign_relations.errors import needing
from vn_foreign_relations.tabular.rows import Read

if TYPE_CHECKING:
    from jinja2 import Environment


@attrs.frozen
class Piece:
    """A piece of a text, with the kind, the value and the place of the mention that it is; nothing of what is none."""

    text: str
    kind: str = ""
    value: str = ""
    start: int = 0


def marked(document: Read) -> Iterator[Piece]:
    """The text of a document in pieces."""
    for text, mention in pieces(document.text, document.mentions):
        if mention is None:
            yield Piece(text)
        else:
            yield Piece(text, mention.kind, mention.value.describe("en"), mention.start)


def legend(*documents: Read) -> list[tuple[str, int]]:
    """The kinds that are mentioned, the most frequent first, with how often."""
    return Counter(mention.kind for document in documents for mention in document.mentions).most_common()


@cache
def templates() -> Environment:
    """The templates: whatever is put into them is escaped, and control characters are shown as signs.

    Raises ModuleNotFoundError without the extra `report`.
    """
    with needing("report"):
        from jinja2 import Environment, PackageLoader, StrictUndefined

    made = Environment(
        loader=PackageLoader("vn_foreign_relations.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=lambda shown: visible(shown) if type(shown) is str else shown,
    )
    made.globals["hues"] = HUES
    return made
