"""The command: formats, inputs, failures, exit statuses."""

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from vn_foreign_relations import extract
from vn_foreign_relations.cli import main
from vn_foreign_relations.records import from_json

TEXT = "Tổng vốn 10.388 tỷ đồng.\r\nHơn 600 lượt, tăng 22,5%/năm."


def run(*args: str, given: str | bytes | None = None) -> Result:
    return CliRunner().invoke(main, args, input=given)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_bytes(TEXT.encode())
    (tmp_path / "b.jsonl").write_text('{"id": 7, "text": "gồm ba tỉnh"}\n\n{"id": "x", "text": "5%"}\n', "utf-8")
    (tmp_path / "c.md").write_text("9%", "utf-8")
    return tmp_path


def test_a_pipe_gets_json_lines_with_the_callers_offsets(folder: Path) -> None:
    result = run("extract", str(folder))
    assert result.exit_code == 0
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert [(row["doc"], row["text"]) for row in rows] == [
        ("a.txt", "10.388 tỷ đồng"), ("a.txt", "Hơn 600 lượt"), ("a.txt", "22,5%/năm"), ("7", "ba tỉnh"), ("x", "5%"),
    ]  # fmt: skip
    assert all(TEXT[row["start"] : row["end"]] == row["text"] for row in rows[:3])
    assert tuple(from_json(result.stdout.splitlines()[:3])) == extract(TEXT).mentions


def test_csv_has_a_column_a_field(folder: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(run("extract", "--format", "csv", str(folder / "a.txt")).stdout)))
    assert rows[0]["amount"] == "10388000000000"
    assert (rows[1]["value"], rows[1]["unit"], rows[1]["bound"]) == ("600", "lượt", "more_than")


def test_csv_keeps_what_is_nested_and_borrowed(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("năm ngoái, quý I và II/2024", "utf-8")
    rows = list(csv.DictReader(io.StringIO(run("extract", "--format", "csv", str(tmp_path / "a.txt")).stdout)))
    assert [row["edtf"] for row in rows] == ["XXXX", "2024-33", "2024-34"]
    assert json.loads(rows[0]["relative"]) == {"unit": "year", "offset": -1}
    assert [row["borrowed"] for row in rows] == ["", "True", "True"]


SIGNING = "Ngày 5/5/2024, UBND tỉnh Lào Cai ký Bản ghi nhớ với Lào."


def test_agreements_come_behind_the_mentions_of_their_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(SIGNING, "utf-8")
    lines = run("extract", str(tmp_path / "a.txt")).stdout.splitlines()
    assert [json.loads(line)["kind"] for line in lines] == ["date", "agreement"]
    value = json.loads(lines[1])["value"]
    assert (value["signed"], [party["name"] for party in value["parties"]]) == (
        "2024-05-05",
        ["UBND tỉnh Lào Cai", "Lào"],
    )
    assert run("extract", "--kinds", "agreement", str(tmp_path / "a.txt")).stdout.splitlines() == [lines[1]]
    assert run("extract", "--kinds", "date", str(tmp_path / "a.txt")).stdout.splitlines() == [lines[0]]


def test_agreements_in_csv_and_table(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(SIGNING, "utf-8")
    rows = list(csv.DictReader(io.StringIO(run("extract", "--format", "csv", str(tmp_path / "a.txt")).stdout)))
    assert (rows[1]["kind"], rows[1]["signed"], rows[1]["instrument"]) == ("agreement", "2024-05-05", "Bản ghi nhớ")
    assert json.loads(rows[1]["parties"])[1] == {"name": "Lào", "country": "LA"}
    shown = " ".join(
        run("extract", "--format", "table", "--kinds", "agreement", str(tmp_path / "a.txt")).stdout.split()
    )
    assert "agreement" in shown
    assert "signed" in shown


def test_relative_words_are_counted_from_a_given_day(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("năm ngoái", "utf-8")
    [line] = run("extract", "--reference-date", "2024-07-04", str(tmp_path / "a.txt")).stdout.splitlines()
    assert json.loads(line)["value"] == {"edtf": "2023"}
    assert run("extract", "--reference-date", "4/7/2024", str(tmp_path / "a.txt")).exit_code == 2


def test_a_table_shows_text_and_value(folder: Path) -> None:
    output = run("extract", "--format", "table", str(folder / "b.jsonl")).stdout
    assert "ba tỉnh" in output
    assert "value 3, unit tỉnh" in output


def test_kinds_are_chosen(folder: Path) -> None:
    output = run("extract", "--kinds", "percent, money", str(folder / "a.txt")).stdout
    assert [json.loads(line)["kind"] for line in output.splitlines()] == ["money", "percent"]


def test_standard_input(folder: Path) -> None:
    assert json.loads(run("extract", "-", given=TEXT.encode()).stdout.splitlines()[0])["doc"] == "-"


def test_what_cannot_be_read_is_named_and_the_rest_is_done(folder: Path) -> None:
    (folder / "bad.txt").write_bytes(b"5%\xff")
    (folder / "bad.jsonl").write_bytes(b'{"id": 1}\nno\n{"id": 2, "text": "6%"}\n{"id": 3, "text": "\xff"}\n')
    (folder / "empty").mkdir()
    result = run("extract", str(folder), str(folder / "none.txt"), str(folder / "empty"))
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 6
    complaints = [line.removeprefix(f"vnfr: {folder}{os.sep}") for line in result.stderr.splitlines()]
    assert complaints == [
        'bad.jsonl:1: expected a row {"id": …, "text": "…"}',
        "bad.jsonl:2: not JSON: Expecting value at column 1",
        "bad.jsonl:4: not UTF-8 at byte 19",
        "bad.txt: not UTF-8 at byte 2",
        "none.txt: No such file or directory",
        "empty: no .txt or .jsonl file in this folder",
    ]


def test_output_appears_whole_or_not_at_all(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = folder / "out.jsonl"
    assert run("extract", str(folder / "a.txt"), "--output", str(target)).exit_code == 0
    whole = target.read_text("utf-8")
    assert len(whole.splitlines()) == 3

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("broken")

    monkeypatch.setattr("vn_foreign_relations.cli.extract", broken)
    assert isinstance(run("extract", str(folder / "a.txt"), "--output", str(target)).exception, RuntimeError)
    assert target.read_text("utf-8") == whole
    assert sorted(path.name for path in folder.iterdir()) == ["a.txt", "b.jsonl", "c.md", "out.jsonl"]


def test_an_output_that_cannot_be_written_is_named(folder: Path) -> None:
    result = run("extract", str(folder / "a.txt"), "--output", str(folder / "none" / "out.jsonl"))
    assert result.exit_code == 1
    assert "No such file or directory" in result.stderr


@pytest.mark.parametrize(
    "args", [["extract"], ["extract", "--kinds", "colour", "-"], ["parse", "colour", "5"], ["extrac"]]
)
def test_wrong_usage_is_status_2(args: list[str]) -> None:
    assert run(*args).exit_code == 2


def test_parse_prints_the_value() -> None:
    result = run("parse", "money", "1.283 tỷ đồng")
    assert (result.exit_code, json.loads(result.stdout)) == (0, {"amount": "1283000000000", "currency": "VND"})


def test_parse_shows_the_place_of_an_error() -> None:
    result = run("parse", "money", "1,2 tỷ")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.endswith("  1,2 tỷ\n        ^\n")


def test_the_module_runs_as_the_command_does() -> None:
    module = subprocess.run(
        [sys.executable, "-m", "vn_foreign_relations", "parse", "percent", "5%"], capture_output=True, check=True
    )
    assert json.loads(module.stdout) == {"value": "5"}


def test_a_missing_extra_is_named() -> None:
    code = "import sys; sys.modules['click'] = None; from vn_foreign_relations.__main__ import main; main()"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert result.returncode == 1
    assert "pip install 'vn-foreign-relations[cli]'" in result.stderr
