"""What the public sees: the names, the README's table, the records of its sentence."""

import inspect
import re
from pathlib import Path
from typing import get_args

import pytest

import vn_foreign_relations as vfr

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")


DOCS = README + "".join(path.read_text("utf-8") for path in (ROOT / "docs").glob("*.md"))


def test_public_names_are_those_of_the_docs() -> None:
    named = set(re.findall(r"vfr\.(\w+)", DOCS))
    assert named == set(vfr.__all__)
    assert set(re.findall(r"vfr\.types\.(\w+)", DOCS)) == set(vfr.types.__all__)
    reference = (ROOT / "docs" / "reference.md").read_text("utf-8")
    assert set(re.findall(r"`vfr\.(\w+)`", reference)) == set(vfr.__all__)
    assert len(set(vfr.__all__)) == len(vfr.__all__)


@pytest.mark.parametrize("kind", vfr.KINDS, ids=lambda kind: str(kind.kind))
def test_values_show_data_and_no_machinery(kind: type[vfr.Value]) -> None:
    shown = {name: inspect.getattr_static(kind, name) for name in dir(kind) if not name.startswith("_")}
    of_the_class = {name for name, what in shown.items() if isinstance(what, classmethod | staticmethod | str)}
    assert of_the_class == {"parse", "fields", "kind"}
    assert {"describe", "summary", "to_record", "resolve", *kind.fields()} <= shown.keys()
    assert not shown.keys() & {"read", "complete", "in_prose", "is_meant", "starts", "marks", "expected", "unit_words"}


@pytest.mark.parametrize("kind", vfr.KINDS, ids=lambda kind: str(kind.kind))
def test_every_kind_is_public(kind: type[vfr.Value]) -> None:
    assert getattr(vfr, kind.__name__) is kind
    assert kind in get_args(vfr.AnyValue)
    assert kind.__name__ in vfr.__all__


def test_the_table_of_the_readme_is_what_comes_out_of_its_sentence() -> None:
    sentence = " ".join(
        line.removeprefix("> ") for line in README.splitlines() if line.startswith(">") and ">>>" not in line
    )
    assert any(sentence in path.read_text("utf-8") for path in (ROOT / "seeds").glob("*.txt"))
    rows = [f"| {m.text} | {m.kind} | {m.value.summary()} |" for m in vfr.extract(sentence)]
    assert "\n".join(rows) in README
