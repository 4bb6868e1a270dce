"""The command for people: formats by suffix, rows on standard input, tables, several processes, references, help."""

import csv
import io
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po
from click.testing import CliRunner, Result

import vn_foreign_relations.cli
from tests.terminal import listening, shown
from vn_foreign_relations import tabular
from vn_foreign_relations.cli import main
from vn_foreign_relations.cli.language import DOMAIN, LANGUAGES, LOCALES
from vn_foreign_relations.wire import from_json

MODULE = (sys.executable, "-m", "vn_foreign_relations")


def run(*args: str | os.PathLike[str], given: str | bytes | None = None) -> Result:
    return CliRunner().invoke(main, [os.fspath(argument) for argument in args], input=given)


def records(output: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in output.splitlines()]


@pytest.fixture
def rows(tmp_path: Path) -> Path:
    path = tmp_path / "rows.jsonl"
    written = ({"id": number, "text": f"tăng {number}%", "url": "u", "n": 1} for number in (1, 2))
    path.write_text("".join(json.dumps(row) + "\n" for row in written), "utf-8")
    return path


def test_a_file_has_the_format_of_its_suffix(rows: Path, tmp_path: Path) -> None:
    for suffix in ("jsonl", "NDJSON"):
        assert run("extract", rows, "-o", tmp_path / f"out.{suffix}").exit_code == 0
        assert records((tmp_path / f"out.{suffix}").read_text("utf-8"))[0]["text"] == "1%"
    assert run("extract", rows, "-o", tmp_path / "out.csv").exit_code == 0
    written = (tmp_path / "out.csv").read_bytes()
    assert written.startswith(b"\xef\xbb\xbfdoc,kind,")
    assert run("extract", rows, "--format", "CSV").stdout_bytes == written.removeprefix(b"\xef\xbb\xbf")


def test_a_file_without_a_suffix_needs_a_format(rows: Path, tmp_path: Path) -> None:
    result = run("extract", rows, "-o", tmp_path / "out")
    assert (result.exit_code, (tmp_path / "out").exists()) == (2, False)
    assert f"{tmp_path / 'out'}: expected one of .csv, .jsonl, .ndjson, .parquet, .xlsx, .html" in result.stderr
    assert run("extract", rows, "--format", "jsonl", "-o", tmp_path / "out").exit_code == 0
    assert len(records((tmp_path / "out").read_text("utf-8"))) == 2
    assert run("resolve", rows, "-o", tmp_path / "resolved").exit_code == 0
    assert (tmp_path / "resolved").read_text("utf-8") == ""


def test_a_dash_is_standard_output(rows: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for given in ((), ("--format", "csv"), ("--format", "table")):
        assert run("extract", rows, "-o", "-", *given).stdout == run("extract", rows, *given).stdout != ""
    (tmp_path / "a.txt").write_text(REFERENCES, "utf-8")
    assert run("resolve", "a.txt", "-o", "-").stdout == run("resolve", "a.txt").stdout != ""
    assert run("report", rows, "-o", "-").exit_code == 2
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "rows.jsonl"]


def test_an_unknown_suffix_is_refused(rows: Path, tmp_path: Path) -> None:
    for command in ("extract", "resolve"):
        result = run(command, rows, "-o", tmp_path / "out.docx")
        assert (result.exit_code, (tmp_path / "out.docx").exists()) == (2, False)
        assert ".jsonl" in result.stderr
    assert run("extract", rows, "--format", "jsonl", "-o", tmp_path / "out.docx").exit_code == 0


def test_other_fields_of_a_row_go_through(rows: Path) -> None:
    lines = run("extract", rows).stdout.splitlines()
    assert [json.loads(line)["row"] for line in lines] == [{"url": "u", "n": 1}] * 2
    assert [mention.text for mention in from_json(lines)] == ["1%", "2%"]
    assert [record["row"] for record in records(run("extract", rows, "--keep", "n").stdout)] == [{"n": 1}] * 2
    assert "row" not in records(run("extract", rows, "--keep", "none").stdout)[0]
    [first, _] = csv.DictReader(io.StringIO(run("extract", rows, "--format", "csv").stdout))
    assert json.loads(first["row"]) == {"url": "u", "n": 1}


def test_rows_come_on_standard_input(rows: Path) -> None:
    expected = run("extract", rows).stdout
    for start in (b"", b"\xef\xbb\xbf", b"\n \n"):
        result = run("extract", "-", given=start + rows.read_bytes())
        assert (result.exit_code, result.stdout) == (0, expected)
    assert [record["doc"] for record in records(run("extract", "-", given=b"\n{no").stdout)] == []


def test_fields_are_named(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("Số;Nội dung\nx;5%\n", "utf-8")
    result = run("extract", tmp_path, "--text-field", "Nội dung", "--id-field", "Số")
    assert [(record["doc"], record["text"]) for record in records(result.stdout)] == [("x", "5%")]


def test_an_encoding_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("chi 5 đô\u0300ng".encode("cp1258"))
    [record] = records(run("extract", tmp_path, "--encoding", "CP1258").stdout)
    assert record["text"] == "5 đô\u0300ng"
    result = run("extract", tmp_path, "--encoding", "klingon")
    assert (result.exit_code, "expected the name of an encoding" in result.stderr) == (2, True)
    assert run("extract", tmp_path).stderr.endswith(
        "a.txt: not UTF-8 at byte 6: name its encoding (--encoding, in Python encoding=), such as cp1258\n"
    )


def test_pages_stand_in_the_records(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("tăng 5%\ftăng 6%\f", "utf-8")
    lines = run("extract", tmp_path).stdout.splitlines()
    assert [json.loads(line)["page"] for line in lines] == [1, 2]
    assert [mention.text for mention in from_json(lines)] == ["5%", "6%"]


def test_kinds_are_named_in_any_case(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("chi 5 đồng, tăng 5%", "utf-8")
    assert [r["kind"] for r in records(run("extract", tmp_path, "--kinds", "Money,PERCENT").stdout)] == [
        "money",
        "percent",
    ]
    assert json.loads(run("parse", "Money", "-5 tỷ đồng").stdout) == {"amount": "-5000000000", "currency": "VND"}


def test_a_folder_names_what_it_holds_and_is_not_read(rows: Path, tmp_path: Path) -> None:
    (tmp_path / "c.md").write_text("9%", "utf-8")
    result = run("extract", tmp_path)
    assert (result.exit_code, len(records(result.stdout))) == (1, 2)
    assert result.stderr == f"vnfr: {tmp_path / 'c.md'}: no reader for .md files\n"


SIGNING = (
    "Ngày 12/12/2018, tại tỉnh Lai Châu, UBND tỉnh Lào Cai và chính quyền nhân dân châu Hồng Hà (Trung Quốc) đã ký "
    "Thỏa thuận hợp tác giai đoạn 2019 – 2023. Vốn là 1.283 tỷ đồng, 15 triệu đồng/tháng."
)


def test_the_table_is_for_people(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(SIGNING, "utf-8")
    (tmp_path / "b.md").write_text("5%", "utf-8")
    (tmp_path / "out").mkdir()
    result = run("extract", "--format", "table", tmp_path / "a.txt", tmp_path / "out", "--kinds", "money,agreement")
    lines = [" ".join(line.split()) for line in result.stdout.splitlines()]
    assert lines[0] == "document kind start text value"
    assert any(line.endswith("1.283.000.000.000 ₫") for line in lines)
    assert any(line.endswith("15.000.000 ₫ / month") for line in lines)
    assert lines[-1] == "Texts read: 1. Rows found: 3. Not read: 1."
    shown = " ".join(lines)
    for part in ("signed 2018-12-12", "Lào Cai (VN)", "2019/2023"):
        assert part in shown


def test_the_table_says_facts_and_agreements_in_the_language_of_the_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text(f"{SIGNING}\nNăm 2024, tỉnh Nghệ An xuất khẩu đạt 2 tỷ USD.", "utf-8")
    monkeypatch.setenv("COLUMNS", "200")
    given = ("extract", "--format", "table", "--kinds", "agreement,fact", tmp_path)
    in_english, in_vietnamese = (" ".join(run("--lang", name, *given).stdout.split()) for name in ("en", "vi"))
    assert "export USD 2,000,000,000, in tỉnh Nghệ An, 2024" in in_english
    assert "xuất khẩu 2 tỷ USD, tại tỉnh Nghệ An, năm 2024" in in_vietnamese
    assert "Thỏa thuận hợp tác đã ký giữa UBND tỉnh Lào Cai (VN) và" in in_vietnamese
    assert run("--lang", "vi", *given, "--jobs", "2").stdout == run("--lang", "vi", *given).stdout


@pytest.mark.parametrize(
    ("kind", "table", "cells"),
    [
        ("fact", tabular.FACTS, {"indicator": "export", "amount": "2000000000", "currency": "USD", "period_last_day": "2024-12-31"}),
        ("agreement", tabular.AGREEMENTS, {"signed_first_day": "2018-12-12", "instrument": "Thỏa thuận hợp tác"}),
        ("money", tabular.table_of("mentions", "money"), {"amount": "1283000000000", "currency": "VND", "bound": ""}),
        ("date", tabular.table_of("mentions", "date"), {"edtf": "2018-12-12", "precision": "day", "start": "0"}),
    ],
)  # fmt: skip
def test_csv_of_one_kind_has_the_columns_of_its_table(
    tmp_path: Path, kind: str, table: tabular.Table, cells: dict[str, str]
) -> None:
    text = f"{SIGNING}\nNăm 2024, tỉnh Nghệ An xuất khẩu đạt 2 tỷ USD."
    (tmp_path / "a.jsonl").write_text(json.dumps({"id": "=a", "text": text, "url": "u"}), "utf-8")
    for jobs in ("1", "2"):
        assert (
            run("extract", tmp_path / "a.jsonl", "-j", jobs, "--kinds", kind, "-o", tmp_path / "x.csv").exit_code == 0
        )
        written = (tmp_path / "x.csv").read_text("utf-8-sig")
        header, *lines = csv.reader(io.StringIO(written))
        assert header == [*(column.name for column in table.columns), "page", "row"]
        first = dict(zip(header, lines[0], strict=True))
        assert {name: first[name] for name in cells} == cells
        assert (first["doc"], json.loads(first["row"])) == ("'=a", {"url": "u"})
    both = run("extract", tmp_path / "a.jsonl", "--kinds", f"{kind},percent", "--format", "csv").stdout
    assert both.startswith("doc,kind,start,end,text,completed,value,unit,")


def test_two_processes_write_what_one_writes(tmp_path: Path) -> None:
    for number in range(4):
        (tmp_path / f"{number}.txt").write_text(SIGNING, "utf-8")
    (tmp_path / "z.txt").write_bytes(b"\xff")
    for form in ("jsonl", "csv", "table"):
        one, two = (run("extract", tmp_path, "--format", form, "--jobs", jobs) for jobs in ("1", "2"))
        assert (one.exit_code, one.stdout_bytes, one.stderr) == (two.exit_code, two.stdout_bytes, two.stderr)


def test_an_interrupt_of_several_processes_leaves_nothing(tmp_path: Path) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_text("".join(json.dumps({"id": n, "text": SIGNING * 20}) + "\n" for n in range(400)), "utf-8")
    with subprocess.Popen(
        [*MODULE, "extract", rows, "--jobs", "2", "-o", tmp_path / "out.jsonl"],
        stderr=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=listening,
    ) as process:
        while len(list(tmp_path.iterdir())) < 2:
            assert process.poll() is None
            time.sleep(0.01)
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does
        assert process.stderr is not None
        assert (process.wait(60), process.stderr.read()) == (130, b"")
    assert [path.name for path in tmp_path.iterdir()] == ["rows.jsonl"]


def test_a_bar_shows_the_rate_and_the_time_left(rows: Path) -> None:
    def extracting(terminal: int) -> None:
        variables = {**os.environ, "TERM": "xterm", "COLUMNS": "120"}
        output = subprocess.check_output([*MODULE, "extract", rows], stderr=terminal, env=variables)
        assert len(output.splitlines()) == 2

    said = shown(extracting)
    assert "Reading" in said
    assert "bytes" in said
    assert "-:--:--" in said or "0:00:00" in said


REFERENCES = "Căn cứ Chỉ thị số 41-CT/TW ngày 15/4/2010 của Ban Bí thư. Thực hiện Chỉ thị số 41, tỉnh có kế hoạch."


def test_resolve_names_the_act(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(REFERENCES, "utf-8")
    (tmp_path / "b.txt").write_text("Chỉ thị số 99 đã hết hiệu lực. Theo Chỉ thị số 41, tỉnh có kế hoạch.", "utf-8")
    result = run("resolve", tmp_path)
    found = records(result.stdout)
    assert [(r["doc"], r["text"], r["confidence"]) for r in found] == [
        ("a.txt", "Chỉ thị số 41", "likely"), ("b.txt", "Chỉ thị số 99", "open"), ("b.txt", "Chỉ thị số 41", "likely"),
    ]  # fmt: skip
    assert found[2]["target"] == found[0]["target"]
    assert [("target" in record) for record in found] == [True, False, True]
    (tmp_path / "c.md").write_text("", "utf-8")
    result = run("resolve", tmp_path, "-o", tmp_path / "out.jsonl")
    assert (result.exit_code, len(records((tmp_path / "out.jsonl").read_text("utf-8")))) == (1, 3)


def test_resolve_tells_people_on_a_terminal(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(REFERENCES, "utf-8")
    said = shown(lambda terminal: subprocess.run([*MODULE, "resolve", tmp_path / "a.txt"], stdout=terminal, check=True))
    assert said.startswith(
        "a.txt:68: Chỉ thị số 41 = Chỉ thị số 41-CT/TW ngày 15/4/2010 của Ban Bí thư (likely: the only"
    )


def test_the_shell_completes_commands_and_kinds() -> None:
    def completed(*words: str) -> list[str]:
        given = {"COMP_WORDS": " ".join(["vnfr", *words]), "COMP_CWORD": str(len(words))}
        variables = {**os.environ, **given, "_VNFR_COMPLETE": "bash_complete"}
        code = "from vn_foreign_relations.__main__ import main; main()"
        done = subprocess.run([sys.executable, "-c", code], env=variables, stdout=subprocess.PIPE, check=True)
        return [line.partition(",")[2] for line in done.stdout.decode().splitlines()]

    assert completed("ex") == ["explain", "extract"]
    assert completed("extract", "--kinds", "Money,pe") == ["Money,percent", "Money,period"]


def commands(command: click.Command) -> Iterator[click.Command]:
    yield command
    if isinstance(command, click.Group):
        for inner in command.commands.values():
            yield from commands(inner)


def messages() -> set[str]:
    """Every text of the command that people read: of its help, and what its modules translate."""
    run("--lang", "en", "--help")
    context = click.Context(main)
    parameters = [parameter for command in commands(main) for parameter in command.get_params(context)]
    helps = [
        holder.help for holder in (*commands(main), *parameters) if isinstance(holder, click.Command | click.Option)
    ]
    folder = Path(vn_foreign_relations.cli.__file__).parent
    return {text for text in helps if text} | {str(found[2]) for found in extract_from_dir(folder)}


def catalogue(language: str, end: str) -> Catalog:
    with (LOCALES / language / "LC_MESSAGES" / f"{DOMAIN}.{end}").open("rb") as stream:
        return read_po(stream, domain=DOMAIN) if end == "po" else read_mo(stream)


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_all_help_is_translated(language: str) -> None:
    translated = {str(message.id): str(message.string) for message in catalogue(language, "po") if message.id}
    assert all(translated.values())
    assert messages() <= set(translated)
    compiled = {str(message.id): str(message.string) for message in catalogue(language, "mo") if message.id}
    assert compiled == translated


@pytest.mark.parametrize(
    "args",
    [["--lang", "vi", "extract", "--help"], ["extract", "--help", "--lang", "vi"], ["extract", "--lang=vi", "--help"]],
)
def test_help_comes_in_vietnamese(args: list[str]) -> None:
    output = run(*args).stdout
    assert output.startswith("Cách dùng: ")
    assert "In phần hướng dẫn này rồi dừng." in output
    assert run("extract", "--help").stdout.startswith("Usage: ")
    assert run("--lang", "xx").exit_code == 2


def test_a_variable_sets_the_language(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VNFR_LANG", "vi")
    assert run("--help").stdout.startswith("Cách dùng: ")
    assert run("--lang", "en", "--help").stdout.startswith("Usage: ")


def test_tables_are_written_whole(tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    pytest.importorskip("xlsxwriter")
    openpyxl = pytest.importorskip("openpyxl")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(SIGNING, "utf-8")
    (tmp_path / "in" / "b.txt").write_text(f"chi {'9' * 40} đồng", "utf-8")
    (tmp_path / "in" / "c.txt").write_text("tăng 5%", "utf-8")
    for jobs in ("1", "2"):
        result = run("extract", tmp_path / "in", "-j", jobs, "-o", tmp_path / "out.parquet")
        assert (result.exit_code, result.stderr.count("b.txt"), "does not fit" in result.stderr) == (1, 2, True)
        read = parquet.read_table(tmp_path / "out.parquet").to_pylist()
        assert [(row["doc"], row["kind"]) for row in read if row["kind"] in ("money", "percent")] == [
            ("a.txt", "money"), ("a.txt", "money"), ("c.txt", "percent"),
        ]  # fmt: skip
        [agreement] = parquet.read_table(tmp_path / "out.agreements.parquet").to_pylist()
        assert agreement["signed"] == "2018-12-12"
        given = ("--kinds", "percent", "-o", tmp_path / "out.xlsx")
        assert run("extract", tmp_path / "in", "-j", jobs, *given).exit_code == 0
        book = openpyxl.load_workbook(tmp_path / "out.xlsx")
        assert [sheet.max_row for sheet in book.worksheets] == [2, 1, 1, 1]
    result = run("extract", tmp_path / "in" / "c.txt", "-o", tmp_path / "none" / "out.parquet")
    assert (result.exit_code, result.stderr.count("No such file or directory")) == (1, 1)
    assert result.stderr.startswith(f"vnfr: {tmp_path}/none/out.parquet: ")


def test_names_have_no_table(rows: Path, tmp_path: Path) -> None:
    result = run("extract", rows, "--kinds", "place,money", "-o", tmp_path / "out.parquet")
    assert (result.exit_code, "parquet has no table of place" in result.stderr) == (2, True)


def test_a_page_is_written_by_suffix_and_by_its_command(rows: Path, tmp_path: Path) -> None:
    pytest.importorskip("jinja2")
    assert run("report", rows, "-o", tmp_path / "a.html").exit_code == 0
    assert run("extract", rows, "-o", tmp_path / "b.html").exit_code == 0
    assert (tmp_path / "a.html").read_text("utf-8") == (tmp_path / "b.html").read_text("utf-8")
    assert run("report", rows, "-o", tmp_path / "a.csv").exit_code == 2


def test_a_missing_extra_of_a_table_is_named(rows: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    result = run("extract", rows, "-o", tmp_path / "out.parquet")
    assert (result.exit_code, "pip install 'vn-foreign-relations[tables]'" in result.stderr) == (1, True)
