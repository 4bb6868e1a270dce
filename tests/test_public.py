"""What the public sees: the names, the README's table, the records of its sentence."""

import re
from pathlib import Path

import vn_foreign_relations as vfr

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")


def test_public_names_are_those_of_the_docs() -> None:
    docs = README + "".join(path.read_text("utf-8") for path in (ROOT / "docs").glob("*.md"))
    named = set(re.findall(r"vfr\.(\w+)", docs))
    assert named <= set(vfr.__all__)
    assert len(set(vfr.__all__)) == len(vfr.__all__)


def test_the_table_of_the_readme_is_what_comes_out_of_its_sentence() -> None:
    sentence = " ".join(
        line.removeprefix("> ") for line in README.splitlines() if line.startswith(">") and ">>>" not in line
    )
    assert any(sentence in path.read_text("utf-8") for path in (ROOT / "seeds").glob("*.txt"))
    rows = [f"| {m.text} | {m.kind} | {m.value.summary()} |" for m in vfr.extract(sentence)]
    assert "\n".join(rows) in README
