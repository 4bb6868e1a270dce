"""The command `vnfr`: extract mentions from files, parse one expression."""

from __future__ import annotations

import csv
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from tempfile import mkstemp
from typing import IO, Protocol, TextIO

import attrs
import click
from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from vn_foreign_relations.agreements import agreements
from vn_foreign_relations.agreements.model import RECORD_FIELDS, Agreement
from vn_foreign_relations.catalogue import BY_NAME, KINDS
from vn_foreign_relations.errors import ParseError
from vn_foreign_relations.extraction import Document, extract

_FORMATS = ("table", "jsonl", "csv")
_SUFFIXES = (".txt", ".jsonl")
_STANDARD_INPUT = "-"
_NAMES = (*BY_NAME, Agreement.kind)
_COLUMNS = ("doc", "kind", "start", "end", "text", "borrowed")


class SourceError(Exception):
    """A file, a line or a row that cannot be read; the message names it."""


@attrs.frozen
class Source:
    """A text to extract from: its name in the records, the text or why there is none, how many bytes it came from."""

    name: str
    text: str | SourceError
    size: int = 0


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="vn-foreign-relations", prog_name="vnfr")
def main() -> None:
    """Read numbers, money, dates, references to documents, agreements and more in Vietnamese texts."""


def _kinds(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> list[str]:
    names = [name.strip() for value in values for name in value.split(",") if name.strip()]
    unknown = [name for name in names if name not in _NAMES]
    if unknown:
        raise click.BadParameter(f"{', '.join(unknown)} (expected some of {', '.join(_NAMES)})")
    return names or list(_NAMES)


def _read(text: str, names: list[str], day: date | None) -> tuple[Document, tuple[Agreement, ...]]:
    """What a text mentions of these kinds. Agreements are read from the mentions of every kind."""
    if Agreement.kind not in names:
        return extract(text, kinds=[BY_NAME[name] for name in names], reference_date=day), ()
    document = extract(text, reference_date=day)
    return Document(text, [mention for mention in document if mention.kind in names]), agreements(document)


@main.command("extract")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...", type=click.Path(path_type=str))
@click.option(
    "--format", "form", type=click.Choice(_FORMATS), help="default: table on a terminal, jsonl in a pipe or file"
)
@click.option("--kinds", multiple=True, callback=_kinds, metavar="KIND[,KIND...]", help=f"some of {', '.join(_NAMES)}")
@click.option(
    "--reference-date",
    type=click.DateTime(["%Y-%m-%d"]),
    help="the day from which năm nay, tháng trước are counted; without it they stay relative",
)
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), help="write here, whole or not at all")
def extract_command(
    paths: tuple[str, ...],
    form: str | None,
    kinds: list[str],
    reference_date: datetime | None,
    output: Path | None,
) -> None:
    """Print what texts mention.

    PATH is a .txt file in UTF-8, a .jsonl file with a row {"id", "text"} a line, a folder of such files, or - for
    standard input. What cannot be read is named on standard error, the rest is done, and the exit status is 1.
    """
    files = [file for path in paths for file in _files(path)]
    looking = output is None and sys.stdout.isatty()
    form = form or ("table" if looking else "jsonl")
    day = reference_date.date() if reference_date is not None else None
    failed = 0
    with _target(output) as stream:
        writer = _WRITERS[form](stream)
        for source in _with_progress(files, quiet=looking and form != "table"):
            if isinstance(source.text, SourceError):
                click.echo(f"vnfr: {source.text}", err=True)
                failed += 1
            else:
                writer.write(source.name, *_read(source.text, kinds, day))
        writer.close()
    sys.exit(1 if failed else 0)


@main.command("parse")
@click.argument("kind", type=click.Choice(sorted(BY_NAME)))
@click.argument("text")
def parse_command(kind: str, text: str) -> None:
    """Print the value of one expression, or the error with its place.

    \b
    vnfr parse money "1.283 tỷ đồng"
    """
    try:
        value = BY_NAME[kind].parse(text)
    except ParseError as error:
        click.echo(f"vnfr: {error}", err=True)
        sys.exit(1)
    click.echo(json.dumps(value.to_record(), ensure_ascii=False))


def _files(path: str) -> list[str]:
    """The path itself, or the files of a folder; the folder where it has none."""
    place = Path(path)
    if path == _STANDARD_INPUT or not place.is_dir():
        return [path]
    return [str(p) for p in sorted(place.rglob("*")) if p.suffix in _SUFFIXES and p.is_file()] or [path]


def _sources(path: str) -> Iterator[Source]:
    """The texts of one file, each exactly as it is, line ends too."""
    try:
        if path == _STANDARD_INPUT:
            yield from _texts(path, sys.stdin.buffer)
        elif Path(path).is_dir():
            yield Source(path, SourceError(f"{path}: no {' or '.join(_SUFFIXES)} file in this folder"))
        else:
            with Path(path).open("rb") as stream:
                yield from _texts(path, stream)
    except OSError as error:
        yield Source(path, SourceError(f"{path}: {error.strerror}"))


def _texts(path: str, stream: IO[bytes]) -> Iterator[Source]:
    if not path.endswith(".jsonl"):
        content = stream.read()
        yield Source(Path(path).name, _decoded(path, content), len(content))
        return
    for number, line in enumerate(stream, 1):
        if line.strip():
            place = f"{path}:{number}"
            yield attrs.evolve(_row(place, _decoded(place, line)), size=len(line))


def _decoded(name: str, content: bytes) -> str | SourceError:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        return SourceError(f"{name}: not UTF-8 at byte {error.start}")


def _row(place: str, line: str | SourceError) -> Source:
    if isinstance(line, SourceError):
        return Source(place, line)
    try:
        row = json.loads(line)
    except json.JSONDecodeError as error:
        return Source(place, SourceError(f"{place}: not JSON: {error.msg} at column {error.colno}"))
    if not isinstance(row, dict) or not isinstance(row.get("text"), str) or not isinstance(row.get("id"), str | int):
        return Source(place, SourceError(f'{place}: expected a row {{"id": …, "text": "…"}}'))
    return Source(str(row["id"]), row["text"])


@contextmanager
def _target(output: Path | None) -> Iterator[TextIO]:
    """Where to write: standard output, or a file that appears only once it is complete."""
    if output is None:
        yield sys.stdout
        return
    try:
        handle, name = mkstemp(dir=output.parent, prefix=f".{output.name}.", text=True)
        temporary = Path(name)
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="") as stream:
                yield stream
        except BaseException:
            temporary.unlink()
            raise
        temporary.chmod(0o666 & ~_umask())
        temporary.replace(output)
    except OSError as error:
        raise click.ClickException(f"{output}: {error.strerror}") from error


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _with_progress(files: list[str], *, quiet: bool) -> Iterator[Source]:
    """The texts of the files, with a bar on standard error where there are several files and a person is looking."""
    console = Console(stderr=True)
    sources = (source for file in files for source in _sources(file))
    if len(files) < 2 or quiet or not console.is_terminal:
        yield from sources
        return
    total = sum(Path(file).stat().st_size for file in files if Path(file).is_file())
    with Progress(console=console, transient=True) as progress:
        task = progress.add_task("Reading", total=total)
        for source in sources:
            yield source
            progress.advance(task, source.size)


class _Writer(Protocol):
    """Writes documents in one format."""

    def __init__(self, stream: TextIO) -> None: ...
    def write(self, name: str, document: Document, found: tuple[Agreement, ...]) -> None: ...
    def close(self) -> None: ...


class _Jsonl:
    def __init__(self, stream: TextIO) -> None:
        self.stream = stream

    def write(self, name: str, document: Document, found: tuple[Agreement, ...]) -> None:
        for record in (*document.to_records(name), *(agreement.to_record(name) for agreement in found)):
            self.stream.write(json.dumps(record, ensure_ascii=False) + "\n")

    def close(self) -> None: ...


class _Csv:
    """One column a field; which fields there are follows from the kinds. What is no plain value is JSON."""

    def __init__(self, stream: TextIO) -> None:
        fields = dict.fromkeys([*(name for kind in KINDS for name in kind.fields()), *RECORD_FIELDS])
        self.writer = csv.DictWriter(stream, [*_COLUMNS, *fields], restval="", lineterminator="\n")
        self.writer.writeheader()

    def write(self, name: str, document: Document, found: tuple[Agreement, ...]) -> None:
        rows = [(mention.to_record(name), mention.value.to_record()) for mention in document]
        rows += [(agreement.to_record(name), agreement.value()) for agreement in found]
        for record, value in rows:
            del record["value"]
            self.writer.writerow({**record, **{field: _cell(content) for field, content in value.items()}})

    def close(self) -> None: ...


def _cell(field: object) -> object:
    return json.dumps(field, ensure_ascii=False) if isinstance(field, dict | list) else field


class _Table:
    def __init__(self, stream: TextIO) -> None:
        self.console = Console(file=stream)
        self.table = Table("document", "kind", "start", "text", "value")

    def write(self, name: str, document: Document, found: tuple[Agreement, ...]) -> None:
        for mention in document:
            self.table.add_row(name, mention.kind, str(mention.start), mention.text, mention.value.summary())
        for agreement in found:
            self.table.add_row(name, agreement.kind, str(agreement.start), agreement.text, agreement.summary())

    def close(self) -> None:
        self.console.print(self.table)


_WRITERS: dict[str, type[_Writer]] = {"table": _Table, "jsonl": _Jsonl, "csv": _Csv}
