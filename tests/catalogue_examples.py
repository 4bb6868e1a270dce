"""The examples of every kind of the catalogue: `tests/examples/KIND.toml`."""

import tomllib
from pathlib import Path

import attrs

from vn_foreign_relations.catalogue import KINDS
from vn_foreign_relations.reading.value import Value

FOLDER = Path(__file__).parent / "examples"


@attrs.frozen
class Example:
    """A text with a mention of a kind, or (`found` empty) with none."""

    kind: type[Value]
    text: str
    found: str = ""
    record: dict[str, object] | None = None

    def __str__(self) -> str:
        return f"{self.kind.kind}: {self.text[:40]}"


def _read(kind: type[Value]) -> tuple[list[Example], list[Example]]:
    table = tomllib.loads((FOLDER / f"{kind.kind}.toml").read_text("utf-8"))
    found = [Example(kind, row["in"], row["text"], row["value"]) for row in table["yes"]]
    return found, [Example(kind, text) for text in table["no"]["texts"]]


FOUND = [example for kind in KINDS for example in _read(kind)[0]]
NOT_FOUND = [example for kind in KINDS for example in _read(kind)[1]]
