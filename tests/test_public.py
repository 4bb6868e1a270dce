"""What the public sees: the names, the README's table, the records of its sentence."""

import re
from pathlib import Path

import pytest

import vn_foreign_relations as vfr

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")


DOCS = README + "".join(path.read_text("utf-8") for path in (ROOT / "docs").glob("*.md"))


def test_public_names_are_those_of_the_docs() -> None:
    named = set(re.findall(r"vfr\.(\w+)", DOCS))
    assert named == set(vfr.__all__)
    assert set(re.findall(r"vfr\.types\.(\w+)", DOCS)) == set(vfr.types.__all__)
    assert len(set(vfr.__all__)) == len(vfr.__all__)


PUBLIC = {"parse", "fields", "kind", "describe", "summary", "to_record", "resolve"}
"""What every value has besides its fields."""
OWN = {
    vfr.Number: {"exact", "words"},
    vfr.Percent: {"exact"},
    vfr.Money: {"exact", "words", "format"},
    vfr.Quantity: {"exact"},
    vfr.Ordinal: set(),
    vfr.Date: {"year", "month", "day", "quarter", "clock", "precision", "first_day", "last_day", "to_date", "timex3"},
    vfr.Period: {"start", "end", "end_is_now", "first_day", "last_day", "days", "years", "overlaps"},
    vfr.Duration: {"relativedelta"},
    vfr.DocumentReference: {
        *("assembly", "date_fits_term", "iri", "is_normative", "issuers", "parts", "possible_types"),
        *("same_act", "system"),
    },
}  # fmt: skip


@pytest.mark.parametrize("kind", vfr.KINDS, ids=lambda kind: str(kind.kind))
def test_values_show_data_and_no_machinery(kind: type[vfr.Value]) -> None:
    shown = {name for name in dir(kind) if not name.startswith("_")}
    assert shown == PUBLIC | OWN[kind] | set(kind.fields())


def test_the_table_of_the_readme_is_what_comes_out_of_its_sentence() -> None:
    sentence = " ".join(
        line.removeprefix("> ") for line in README.splitlines() if line.startswith(">") and ">>>" not in line
    )
    assert any(sentence in path.read_text("utf-8") for path in (ROOT / "seeds").glob("*.txt"))
    rows = [f"| {m.text} | {m.kind} | {m.value.summary()} |" for m in vfr.extract(sentence)]
    assert "\n".join(rows) in README
