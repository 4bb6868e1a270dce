"""The command: formats, inputs, failures, exit statuses."""

import csv
import ctypes
import io
import json
import os
import pty
import resource
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from rich.console import Console

from tests.terminal import listening, shown
from vn_foreign_relations import Document, extract
from vn_foreign_relations.cli import main
from vn_foreign_relations.cli.writers import FORMATS
from vn_foreign_relations.wire import from_json

TEXT = "Tổng vốn 10.388 tỷ đồng.\r\nHơn 600 lượt, tăng 22,5%/năm."


ENCODING = ": name its encoding (--encoding, in Python encoding=), such as cp1258"


def run(*args: str, given: str | bytes | None = None) -> Result:
    return CliRunner().invoke(main, args, input=given)


MODULE = (sys.executable, "-m", "vn_foreign_relations")


def program(
    *args: str | os.PathLike[str],
    stdout: int = subprocess.PIPE,
    stderr: int = subprocess.PIPE,
    prepare: Callable[[], object] | None = None,
    variables: Mapping[str, str] | None = None,
) -> tuple[int, bytes, list[str]]:
    """Exit status, standard output and the lines on standard error of the command in a process of its own."""
    done = subprocess.run(
        [*MODULE, *args],
        input=b"",
        stdout=stdout,
        stderr=stderr,
        preexec_fn=prepare,
        env={**os.environ, **(variables or {})},
        timeout=60,
        check=False,
    )
    return done.returncode, done.stdout, (done.stderr or b"").decode().splitlines()


def found(output: str | bytes) -> list[tuple[str, str]]:
    """The document and text of each record."""
    return [(record["doc"], record["text"]) for record in map(json.loads, output.splitlines())]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_bytes(TEXT.encode())
    (tmp_path / "b.jsonl").write_text('{"id": 7, "text": "gồm ba tỉnh"}\n\n{"id": "x", "text": "5%"}\n', "utf-8")
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


def test_csv_keeps_what_is_nested_and_completed(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("năm ngoái, quý I và II/2024", "utf-8")
    rows = list(csv.DictReader(io.StringIO(run("extract", "--format", "csv", str(tmp_path / "a.txt")).stdout)))
    assert [row["edtf"] for row in rows] == ["XXXX", "2024-33", "2024-34"]
    assert json.loads(rows[0]["relative"]) == {"unit": "year", "offset": -1}
    assert [row["completed"] for row in rows] == ["", '["year"]', '["quarter"]']


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


def test_facts_come_last_and_can_be_asked_for_alone(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Năm 2023, kim ngạch xuất khẩu đạt 5 tỷ USD.", "utf-8")
    lines = run("extract", str(tmp_path / "a.txt")).stdout.splitlines()
    assert [json.loads(line)["kind"] for line in lines] == ["date", "money", "fact"]
    assert json.loads(lines[2])["value"] == {
        "indicator": "export", "measure": {"amount": "5000000000", "currency": "USD"}, "period": "2023",
    }  # fmt: skip
    assert run("extract", "--kinds", "fact", str(tmp_path / "a.txt")).stdout.splitlines() == [lines[2]]
    rows = list(csv.DictReader(io.StringIO(run("extract", "--format", "csv", str(tmp_path / "a.txt")).stdout)))
    assert (rows[2]["indicator"], json.loads(rows[2]["measure"])["currency"]) == ("export", "USD")


def test_years_are_completed_on_demand(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Năm 2023 họp ngày 17/4.", "utf-8")
    rows = run("extract", "--complete-years", str(tmp_path / "a.txt")).stdout.splitlines()
    told = json.loads(rows[1])
    assert (told["value"]["edtf"], told["completed"]) == ("2023-04-17", ["year"])


def test_relative_words_are_counted_from_a_given_day(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("năm ngoái", "utf-8")
    for day in ("2024-07-04", "4/7/2024", "04/07/2024"):
        [line] = run("extract", "--reference-date", day, str(tmp_path / "a.txt")).stdout.splitlines()
        assert json.loads(line)["value"] == {"edtf": "2023"}
    assert run("extract", "--reference-date", "7/2024", str(tmp_path / "a.txt")).exit_code == 2


def test_a_table_shows_text_and_value(folder: Path) -> None:
    output = run("extract", "--format", "table", str(folder / "b.jsonl")).stdout
    assert "ba tỉnh" in output
    assert "value 3, unit tỉnh" in output


def test_kinds_are_chosen(folder: Path) -> None:
    output = run("extract", "--kinds", "percent, money", str(folder / "a.txt")).stdout
    assert [json.loads(line)["kind"] for line in output.splitlines()] == ["money", "percent"]


def test_standard_input(folder: Path) -> None:
    assert json.loads(run("extract", "-", given=TEXT.encode()).stdout.splitlines()[0])["doc"] == "-"


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


def test_what_cannot_be_read_is_named_and_the_rest_is_done(folder: Path) -> None:
    (folder / "bad.txt").write_bytes(b"5%\xff")
    (folder / "bad.jsonl").write_bytes(b'{"id": 1}\nno\n{"id": 2, "text": "6%"}\n{"id": 3, "text": "\xff"}\n')
    (folder / "empty").mkdir()
    result = run("extract", str(folder), str(folder / "none.txt"), str(folder / "empty"), "")
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 6
    complaints = [line.removeprefix(f"vnfr: {folder}{os.sep}") for line in result.stderr.splitlines()]
    assert complaints == [
        "bad.jsonl:1: no field 'text', only 'id'",
        "bad.jsonl:2: not JSON: Expecting value at column 1",
        f"bad.jsonl:4: not UTF-8 at byte 19{ENCODING}",
        f"bad.txt: not UTF-8 at byte 2{ENCODING}",
        "none.txt: No such file or directory",
        "empty: nothing to read in this folder",
        "vnfr: : Is a directory",
    ]


@pytest.mark.parametrize(
    ("row", "complaint"),
    [
        ('{"id": true, "text": "5%"}', "expected a text or a number in the field 'id', not True"),
        ('{"id": [1], "text": "5%"}', "expected a text or a number in the field 'id', not [1]"),
        ('{"id": 1, "text": 5}', "expected a text in the field 'text', not 5"),
        ('{"id": 1, "text": null}', "expected a text in the field 'text', not None"),
        ('{"id": 1, "Text": "5%", "url": "u"}', "no field 'text', only 'id', 'Text', 'url'"),
        ("{}", "no field 'text', only empty ones"),
        ('["id", "text"]', "expected an object with a field 'text', not ['id', 'text']"),
        ("[" * 100_000, "could not be read: RecursionError: "),
        ('{"id": 1, "text": "5%", "n": ' + "9" * 5000 + "}", "could not be read: ValueError: "),
    ],
)
def test_no_row_ends_the_run(tmp_path: Path, row: str, complaint: str) -> None:
    (tmp_path / "a.jsonl").write_text(f'{row}\n{{"id": 2, "text": "6%"}}\n', "utf-8")
    result = run("extract", str(tmp_path / "a.jsonl"))
    assert (result.exit_code, found(result.stdout)) == (1, [("2", "6%")])
    [line] = result.stderr.splitlines()
    assert line.startswith(f"vnfr: {tmp_path / 'a.jsonl'}:1: {complaint}")


def test_no_document_ends_the_run(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fragile(text: str, *, doc_id: str, **_: object) -> Document:
        if "Hơn" in text:
            raise RuntimeError("broken\x1b")
        return extract(text, doc_id=doc_id)

    monkeypatch.setattr("vn_foreign_relations.readers.corpus.extract", fragile)
    result = run("extract", str(folder))
    assert (result.exit_code, found(result.stdout)) == (1, [("7", "ba tỉnh"), ("x", "5%")])
    assert result.stderr == f"vnfr: {folder / 'a.txt'}: could not be read: RuntimeError: broken␛\n"


def test_an_interrupt_ends_the_run(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("vn_foreign_relations.readers.corpus.extract", interrupted)
    result = run("extract", str(folder))
    assert (result.exit_code, result.stdout, result.stderr.strip()) == (1, "", "Aborted!")


def test_a_second_text_of_the_same_name_is_read_and_named(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"id": 7, "text": "5%"}\n{"id": "7", "text": "6%"}\n', "utf-8")
    for place in ("x", "y"):
        (tmp_path / place).mkdir()
        (tmp_path / place / "b.txt").write_text("8%", "utf-8")
    result = run("extract", str(tmp_path))
    texts = [("7", "5%"), ("7", "6%"), ("x/b.txt", "8%"), ("y/b.txt", "8%")]
    assert (result.exit_code, found(result.stdout)) == (1, texts)
    assert result.stderr == f"vnfr: {tmp_path / 'a.jsonl'}:2: an earlier text is called 7 too\n"
    result = run("extract", str(tmp_path / "x"), str(tmp_path / "y"))
    assert (result.exit_code, found(result.stdout)) == (1, [("b.txt", "8%"), ("b.txt", "8%")])
    assert result.stderr == f"vnfr: {tmp_path / 'y' / 'b.txt'}: an earlier text is called b.txt too\n"


def test_suffixes_count_in_capitals_too(tmp_path: Path) -> None:
    (tmp_path / "A.TXT").write_text("5%", "utf-8")
    (tmp_path / "B.JSONL").write_text('{"id": "b", "text": "6%"}\n', "utf-8")
    assert found(run("extract", str(tmp_path)).stdout) == [("A.TXT", "5%"), ("b", "6%")]
    assert found(run("extract", str(tmp_path / "B.JSONL")).stdout) == [("b", "6%")]


def test_links_in_a_folder_are_read_or_named(tmp_path: Path) -> None:
    (tmp_path / "folder" / "inner").mkdir(parents=True)
    (tmp_path / "outside.md").write_text("5%", "utf-8")
    links = {"a.txt": "../outside.md", "b.txt": "none", "c.txt": "c.txt", "d.txt": "inner", "e": "none", "f": "."}
    for name, target in links.items():
        (tmp_path / "folder" / name).symlink_to(target)
    os.mkfifo(tmp_path / "folder" / "inner" / "g.txt")
    result = run("extract", str(tmp_path / "folder"))
    assert (result.exit_code, found(result.stdout)) == (1, [("a.txt", "5%")])
    complaints = [line.removeprefix(f"vnfr: {tmp_path}/folder/") for line in result.stderr.splitlines()]
    assert complaints == [
        "b.txt: No such file or directory",
        "c.txt: Too many levels of symbolic links",
        "d.txt: a link to a folder, which is not followed",
        "e: No such file or directory",
        "f: a link to a folder, which is not followed",
        "inner/g.txt: neither a file nor a folder",
    ]


def as_anybody() -> None:
    """Take from root, before the command starts, the right to pass over the modes of files."""
    if os.geteuid() == 0:
        drop_from_bounding_set, override, read_search = 24, 1, 2
        for capability in (override, read_search):
            assert ctypes.CDLL(None).prctl(drop_from_bounding_set, capability, 0, 0, 0) == 0


def test_what_is_locked_is_named_and_the_rest_is_done(tmp_path: Path) -> None:
    for place in ("folder/inner", "folder/other", "locked"):
        (tmp_path / place).mkdir(parents=True)
        (tmp_path / place / "a.txt").write_text("5%", "utf-8")
    (tmp_path / "folder" / "z.txt").write_text("5%", "utf-8")
    shut = [tmp_path / "folder" / "inner", tmp_path / "folder" / "z.txt", tmp_path / "locked"]
    for path in shut:
        path.chmod(0)
    args = [tmp_path / "folder", tmp_path / "locked", tmp_path / "locked" / "a.txt", tmp_path / "folder" / "z.txt"]
    status, output, complaints = program("extract", *args, prepare=as_anybody)
    for path in shut:
        path.chmod(0o700)
    assert (status, found(output)) == (1, [("other/a.txt", "5%")])
    assert complaints == [
        f"vnfr: {tmp_path / path}: Permission denied"
        for path in ("folder/inner", "folder/z.txt", "locked", "locked/a.txt", "folder/z.txt")
    ]


def test_complaints_stand_on_lines_of_their_own_beside_the_bar(folder: Path) -> None:
    (folder / "locked").mkdir()
    (folder / "locked").chmod(0)
    args = [folder / "a.txt", folder / "locked" / "a.txt", folder / "b.jsonl"]

    def extracting(terminal: int) -> None:
        variables = {"TERM": "xterm", "COLUMNS": "300"}
        status, output, _ = program("extract", *args, stderr=terminal, prepare=as_anybody, variables=variables)
        assert (status, len(output.splitlines())) == (1, 5)

    said = shown(extracting)
    (folder / "locked").chmod(0o700)
    assert "Reading" in said
    assert f"\x1b[2Kvnfr: {args[1]}: Permission denied\r\n" in said


def test_lone_surrogates_stay_what_they_are(tmp_path: Path) -> None:
    rows = [{"id": f"a{lone}", "text": f"{SIGNING}{lone} Năm 2024."} for lone in ("\ud800", "\udfff")]
    (tmp_path / "a.jsonl").write_text("\n".join(map(json.dumps, rows)), "utf-8")
    result = run("extract", str(tmp_path / "a.jsonl"))
    assert (result.exit_code, result.stderr) == (0, "")
    records = [json.loads(line) for line in result.stdout_bytes.splitlines()]
    assert [record["doc"] for record in records] == [row["id"] for row in rows for _ in range(3)]
    for form in ("csv", "table"):
        result = run("extract", "--format", form, str(tmp_path / "a.jsonl"), "--kinds", "agreement")
        assert (result.exit_code, result.stdout_bytes.decode("utf-8").count("agreement")) == (0, 2)


def test_names_that_are_not_utf8_are_written(tmp_path: Path) -> None:
    good, bad = (str(tmp_path / os.fsdecode(name)) for name in (b"\xff.txt", b"\xfe\x1b.txt"))
    Path(good).write_text("5%", "utf-8")
    Path(bad).write_bytes(b"\xff")
    for form in FORMATS:
        assert run("extract", "--format", form, good, "--output", str(tmp_path / form)).exit_code == 0
        assert "5%" in (tmp_path / form).read_text("utf-8")
    status, output, complaints = program("extract", good, bad, variables={"PYTHONIOENCODING": "utf-8:strict"})
    assert (status, found(output)) == (1, [("\udcff.txt", "5%")])
    assert complaints == [f"vnfr: {tmp_path}/\\udcfe␛.txt: not UTF-8 at byte 0{ENCODING}"]


def test_markup_and_control_characters_are_shown(tmp_path: Path) -> None:
    signing = SIGNING.replace("Bản ghi nhớ", "[bold]Bản ghi nhớ[/bold] [/] :smile:")
    rows = [{"id": "[red]\x1b]0;\x07", "text": signing}, {"id": "\x9b", "text": "5%"}]
    (tmp_path / "a.jsonl").write_text("\n".join(map(json.dumps, rows)), "utf-8")
    result = run("extract", "--format", "table", str(tmp_path / "a.jsonl"))
    shown = "".join(result.stdout.split())
    assert result.exit_code == 0
    assert "[red]␛]0;␇" in shown
    assert "\N{REPLACEMENT CHARACTER}percent" in shown
    assert "[bold]Bản" in shown
    assert "[/bold]" in shown
    assert not set(result.stdout) & {"\x1b", "\x07", "\x9b", "\r"}


def test_control_characters_are_shown_where_rich_prints_a_document() -> None:
    with (console := Console(width=80)).capture() as capture:
        console.print(extract("\x1b]0;5%\x07\r\n\t\x85\ud800 [red]7%"))
    assert capture.get() == "␛]0;5%␇\n        \N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER} [red]7%\n"


def test_a_record_is_one_line_without_control_characters(tmp_path: Path) -> None:
    name = "".join(map(chr, [*range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029]))
    (tmp_path / "a.jsonl").write_text(json.dumps({"id": name, "text": "5%"}), "utf-8")
    [line] = run("extract", str(tmp_path / "a.jsonl")).stdout_bytes.decode("utf-8").splitlines()
    assert line.isprintable()
    assert json.loads(line)["doc"] == name


def test_csv_has_no_formulas_but_numbers(tmp_path: Path) -> None:
    names = ["=1+1", "+5 x", "-1-1", "@SUM(A1)", "\t=1", "\r=1", "a=1", " -", "-5.5"]
    rows = [{"id": name, "text": "5%"} for name in names] + [{"id": "n", "text": "giảm -5 tỷ đồng"}]
    (tmp_path / "a.jsonl").write_text("\n".join(map(json.dumps, rows)), "utf-8")
    output = run("extract", "--format", "csv", str(tmp_path / "a.jsonl")).stdout_bytes.decode("utf-8")
    read = list(csv.DictReader(io.StringIO(output, newline="")))
    assert [row["doc"] for row in read] == [*(f"'{name}" for name in names[:6]), *names[6:], "n"]
    assert (read[-1]["text"], read[-1]["amount"]) == ("'-5 tỷ đồng", "-5000000000")


C_LOCALE = {"PYTHONIOENCODING": "", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}


@pytest.mark.parametrize(
    ("form", "environment"),
    [("jsonl", C_LOCALE), ("jsonl", {"PYTHONIOENCODING": "cp1252"}), ("csv", {"PYTHONIOENCODING": "cp1258"})],
)
def test_data_is_utf8_in_every_locale(tmp_path: Path, form: str, environment: dict[str, str]) -> None:
    (tmp_path / "tỉnh.txt").write_text(TEXT, "utf-8")
    status, output, complaints = program("extract", "--format", form, tmp_path / "tỉnh.txt", variables=environment)
    assert (status, output, complaints) == (0, run("extract", "--format", form, str(tmp_path)).stdout_bytes, [])


def test_a_table_is_shown_in_every_locale(folder: Path) -> None:
    variables = {"PYTHONIOENCODING": "ascii"}
    status, output, complaints = program("extract", "--format", "table", folder / "a.txt", variables=variables)
    assert (status, complaints) == (0, [])
    assert b"10.388 t? " in output


def test_parse_reads_and_writes_utf8_in_every_locale() -> None:
    output = program("parse", "quantity", "5 tỉnh", variables=C_LOCALE)[1]
    assert json.loads(output) == {"value": "5", "unit": "tỉnh"}


def without(number: int) -> Callable[[], None]:
    """What closes one of the three standard streams."""
    return lambda: os.close(number)


def test_a_closed_stream_is_one_line(folder: Path) -> None:
    closed = ["vnfr: standard output is closed"]
    assert program("extract", folder, prepare=without(1)) == (1, b"", closed)
    assert program("parse", "percent", "5%", prepare=without(1)) == (1, b"", closed)
    assert program("extract", "-", prepare=without(0)) == (1, b"", ["vnfr: -: standard input is closed"])
    status, output, _ = program("extract", folder, folder / "none.txt", prepare=without(2))
    assert (status, len(output.splitlines())) == (1, 5)
    assert program("extract", "--format", "jsonl", folder, "--output", folder / "out", prepare=without(1)) == (
        0,
        b"",
        [],
    )
    assert len((folder / "out").read_bytes().splitlines()) == 5


def test_a_full_disk_is_one_line(folder: Path) -> None:
    full = os.open("/dev/full", os.O_WRONLY)
    for args in (["extract", "--format", "table", str(folder)], ["parse", "percent", "5%"], ["--help"]):
        status, _, complaints = program(*args, stdout=full)
        assert (status, complaints) == (1, ["vnfr: standard output: No space left on device"])
    os.close(full)


def test_a_pipe_that_nobody_reads_ends_the_run_silently(folder: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    status, _, complaints = program("extract", folder, stdout=writing)
    os.close(writing)
    assert (status, complaints) == (1, [])


def test_output_keeps_the_mode_and_the_owner_of_a_file(folder: Path) -> None:
    old, new = folder / "old", folder / "new"
    old.write_text("old", "utf-8")
    old.chmod(0o604)
    if os.geteuid() == 0:
        os.chown(old, 65534, 65534)
    owner = old.stat().st_uid
    before = os.umask(0o027)
    for target in (old, new):
        assert run("extract", "--format", "jsonl", str(folder / "a.txt"), "--output", str(target)).exit_code == 0
        assert len(target.read_bytes().splitlines()) == 3
    assert os.umask(before) == 0o027
    assert [stat.S_IMODE(path.stat().st_mode) for path in (old, new)] == [0o604, 0o640]
    assert old.stat().st_uid == owner


def test_output_goes_through_links(folder: Path) -> None:
    (folder / "there").mkdir()
    (folder / "there" / "old").write_text("old", "utf-8")
    for name in ("old", "new"):
        (folder / name).symlink_to(f"there/{name}")
        assert run("extract", "--format", "jsonl", str(folder / "a.txt"), "--output", str(folder / name)).exit_code == 0
        assert (folder / name).is_symlink()
        assert len((folder / "there" / name).read_bytes().splitlines()) == 3
    (folder / "loop").symlink_to("loop")
    result = run("extract", "--format", "jsonl", str(folder / "a.txt"), "--output", str(folder / "loop"))
    assert (result.exit_code, result.stderr) == (1, f"vnfr: {folder / 'loop'}: Too many levels of symbolic links\n")
    assert (folder / "loop").is_symlink()


def test_output_goes_into_a_pipe(folder: Path) -> None:
    os.mkfifo(folder / "pipe")
    reading = os.open(folder / "pipe", os.O_RDONLY | os.O_NONBLOCK)
    assert run("extract", str(folder / "a.txt"), "--output", str(folder / "pipe")).exit_code == 0
    assert len(os.read(reading, 1 << 16).splitlines()) == 3
    os.close(reading)
    assert stat.S_ISFIFO((folder / "pipe").stat().st_mode)


def test_output_goes_to_a_device(folder: Path) -> None:
    ours, theirs = pty.openpty()
    terminal = Path(os.ttyname(theirs))
    assert run("extract", str(folder / "a.txt"), "--output", str(terminal)).exit_code == 0
    assert len(os.read(ours, 1 << 16).splitlines()) == 3
    assert stat.S_ISCHR(terminal.stat().st_mode)
    os.close(ours)
    os.close(theirs)
    result = run("extract", str(folder / "a.txt"), "--output", "/dev/full")
    assert (result.exit_code, result.stderr) == (1, "vnfr: /dev/full: No space left on device\n")
    assert stat.S_ISCHR(Path("/dev/full").stat().st_mode)


def test_a_name_may_be_as_long_as_names_are(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("5%", "utf-8")
    for name in ("o" * 250, "o" * 255):
        assert (
            run("extract", "--format", "jsonl", str(tmp_path / "a.txt"), "--output", str(tmp_path / name)).exit_code
            == 0
        )
        assert found((tmp_path / name).read_text("utf-8")) == [("a.txt", "5%")]


def test_output_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("5%\n\n" * 1000, "utf-8")
    (tmp_path / "old").write_text("old", "utf-8")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1024, before[1]))  # an error in the middle, as on a full disk
    results = [
        run("extract", "--format", "jsonl", str(tmp_path / "a.txt"), "--output", str(tmp_path / name))
        for name in ("old", "new")
    ]
    resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert [result.exit_code for result in results] == [1, 1]
    assert [result.stderr for result in results] == [
        f"vnfr: {tmp_path / name}: File too large\n" for name in ("old", "new")
    ]
    assert (tmp_path / "old").read_text("utf-8") == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "old"]


def test_an_output_that_cannot_be_written_is_named(folder: Path) -> None:
    target = folder / "none" / "out.jsonl"
    result = run("extract", str(folder / "a.txt"), "--output", str(target))
    assert (result.exit_code, result.stderr) == (1, f"vnfr: {target}: No such file or directory\n")


@pytest.mark.parametrize(("number", "status"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)])
def test_a_signal_leaves_the_old_output_and_nothing_else(tmp_path: Path, number: int, status: int) -> None:
    (tmp_path / "old").write_text("old", "utf-8")
    command = (*MODULE, "extract", "--format", "jsonl", "-", "--output", str(tmp_path / "old"))
    with subprocess.Popen(command, stdin=subprocess.PIPE, preexec_fn=listening) as process:
        while len(list(tmp_path.iterdir())) < 2:
            assert process.poll() is None
            time.sleep(0.01)
        time.sleep(0.3)  # until it reads: Python handles a signal that comes right before a read when that ends
        process.send_signal(number)
        assert process.wait(60) == status
    assert [(path.name, path.read_text("utf-8")) for path in tmp_path.iterdir()] == [("old", "old")]


def test_parse_takes_a_sign_for_no_option() -> None:
    for args in (["-5 nghìn đồng"], ["--", "-5 nghìn đồng"]):
        assert json.loads(run("parse", "money", *args).stdout)["amount"] == "-5000"
    assert "Print the value of one expression" in run("parse", "--help").stdout


@pytest.mark.parametrize("form", ["jsonl", "table"])
def test_rows_are_written_as_they_come(tmp_path: Path, form: str) -> None:
    rows, target = tmp_path / "rows.jsonl", tmp_path / "target"
    for pipe in (rows, target):
        os.mkfifo(pipe)
    reading = os.open(target, os.O_RDONLY | os.O_NONBLOCK)
    with subprocess.Popen([*MODULE, "extract", rows, "--format", form, "--output", target]) as process:
        with rows.open("w", encoding="utf-8") as stream:
            stream.writelines(json.dumps({"id": number, "text": "5%"}) + "\n" for number in range(300))
            stream.flush()
            os.set_blocking(reading, True)
            written = b""
            while b"5%" not in written:
                written += os.read(reading, 1 << 16)
        assert process.wait(60) == 0
    os.close(reading)


def test_explain_tells_what_was_refused() -> None:
    result = run("explain", "tăng từ 7 đến 5%, chi 3 tỷ đồng")
    lines = result.stdout.splitlines()
    assert result.exit_code == 0
    assert lines[-1].endswith("money | read | 3 tỷ đồng | amount 3000000000, currency VND")
    assert any("refused" in line and "runs_backwards" in line for line in lines)


def test_explain_tells_where_the_parts_of_a_fact_come_from() -> None:
    result = run("explain", "Năm 2024, tỉnh Nghệ An có 25 dự án FDI với tổng vốn đăng ký 1,75 tỷ USD.")
    told = [line for line in result.stdout.splitlines() if " | fact | " in line]
    assert told[0].startswith("60-71 | fact | indicator fdi, measure 1750000000 USD, aspect registered")
    assert set(told[1:]) == {
        "43-59 | fact | indicator | tổng vốn đăng ký | clause", "60-71 | fact | measure | 1,75 tỷ USD | figure",
        "26-34 | fact | projects | 25 dự án | clause", "43-59 | fact | aspect | tổng vốn đăng ký | clause",
        "0-8 | fact | period | Năm 2024 | clause", "10-22 | fact | place | tỉnh Nghệ An | clause",
    }  # fmt: skip
    assert "agreement" not in result.stdout


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (
            "Nếu tỉnh A ký Thỏa thuận hợp tác với tỉnh B thì tốt.",
            "11-13 | agreement | refused | ký | what stands around",
        ),
        ("Hai bên đã ký kết.", "11-17 | agreement | refused | ký kết | nothing that can be signed stands near"),
        ("Tổng vốn đăng ký là 5 tỷ đồng.", None),
        ("Ông A ký tên vào sổ.", None),
        ("UBND tỉnh Lào Cai chưa ký Thỏa thuận với châu Hồng Hà (Trung Quốc).", None),
    ],
)
def test_explain_tells_why_a_verb_of_signing_gave_no_agreement(text: str, why: str | None) -> None:
    told = [line for line in run("explain", text).stdout.splitlines() if "agreement | refused" in line]
    assert [line.startswith(why or "") for line in told] == [True] * (why is not None)


def test_explain_reads_a_file(folder: Path) -> None:
    of_the_text = run("explain", TEXT).stdout
    result = run("explain", str(folder / "a.txt"))
    assert (result.exit_code, result.stdout) == (0, f"a.txt\n{of_the_text}")
    assert run("explain", "-", given=TEXT.encode()).stdout == f"-\n{of_the_text}"
    assert [line for line in run("explain", str(folder)).stdout.splitlines() if "|" not in line] == ["a.txt", "7", "x"]
    (folder / "bad.txt").write_bytes(b"\xff")
    result = run("explain", str(folder / "bad.txt"))
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == f"vnfr: {folder / 'bad.txt'}: not UTF-8 at byte 0{ENCODING}\n"
    result = run("explain", "report.txt")
    assert (result.exit_code, result.stderr) == (1, "vnfr: report.txt: No such file or directory\n")
    assert run("explain", "5% " * 1000).exit_code == 0


def test_explain_tells_the_frame_of_an_agreement() -> None:
    result = run("explain", "UBND tỉnh Lào Cai chưa ký Thỏa thuận với châu Hồng Hà (Trung Quốc).")
    frame = [line.split(" | ", 1)[1] for line in result.stdout.splitlines() if "agreement | " in line]
    assert frame[1:] == [
        "agreement | parties | UBND tỉnh Lào Cai",
        "agreement | status | chưa ký",
        "agreement | instrument | Thỏa thuận",
        "agreement | parties | châu Hồng Hà",
    ]
