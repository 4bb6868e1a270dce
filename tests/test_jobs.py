"""Several processes give what one gives, in the same order, and one that dies takes only its text along."""

import json
import os
from pathlib import Path

import pytest

import vn_foreign_relations as vfr
from vn_foreign_relations.readers import jobs
from vn_foreign_relations.readers.folders import files
from vn_foreign_relations.readers.jobs import Done, work
from vn_foreign_relations.readers.source import Options, Source


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for number in range(40):
        (tmp_path / f"{number:02}.txt").write_text(f"tăng {number}%", "utf-8")
    rows = [json.dumps({"id": f"r{number}", "text": f"đạt {number} tỷ đồng", "n": number}) for number in range(500)]
    (tmp_path / "rows.jsonl").write_text("\n".join([*rows[:250], "no", *rows[250:]]), "utf-8")
    (tmp_path / "z.md").write_text("5%", "utf-8")
    return tmp_path


def test_two_processes_give_what_one_gives(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs, "_PIECE", 1 << 14)
    one, two = vfr.read(folder), vfr.read(folder, jobs=2)
    assert list(one) == list(two)
    assert [(d.doc_id, d.row) for d in one] == [(d.doc_id, d.row) for d in two]
    assert [fault.place for fault in one.errors] == ["251", ""]
    assert one.errors == two.errors


def test_whoever_stops_early_leaves_no_process(folder: Path) -> None:
    documents = iter(vfr.read(folder, jobs=2))
    assert next(documents).doc_id == "00.txt"
    documents.close()  # type: ignore[attr-defined]  # a generator


def fatal(source: Source) -> str:
    """Dies of some texts, as a process does that takes too much memory."""
    if source.text in ("tăng 7%", "đạt 9 tỷ đồng"):
        os._exit(1)
    return source.text


def test_a_process_that_dies_takes_only_its_text_along(folder: Path) -> None:
    (folder / "rows.jsonl").write_text("\n".join(json.dumps({"text": f"đạt {n} tỷ đồng"}) for n in (8, 9, 10)), "utf-8")
    outcomes = [outcome for step in work(files(str(folder)), fatal, Options(), 2) for outcome in step.outcomes]
    made = [outcome.made for outcome in outcomes if isinstance(outcome, Done)]
    assert made == [*(f"tăng {n}%" for n in range(40) if n != 7), "đạt 8 tỷ đồng", "đạt 10 tỷ đồng"]
    told = [(Path(o.path).name, o.place) for o in outcomes if not isinstance(o, Done)]
    assert told == [("07.txt", ""), ("rows.jsonl", "2"), ("z.md", "")]
