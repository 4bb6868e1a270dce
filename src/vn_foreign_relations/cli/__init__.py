"""The command `vnfr`: extract mentions from files, parse one expression."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from datetime import date, datetime
from pathlib import Path

import click
from rich.console import Console
from rich.progress import Progress

from vn_foreign_relations.catalogue import BY_NAME
from vn_foreign_relations.cli.sources import Fault, Source, as_utf8, files, size, texts
from vn_foreign_relations.cli.target import abandon_standard_output, complain, opened, standard_output
from vn_foreign_relations.cli.writers import FORMATS, JSONL, TABLE, Writer, json_line, writer
from vn_foreign_relations.document import extract
from vn_foreign_relations.drawing import one_line
from vn_foreign_relations.errors import ParseError
from vn_foreign_relations.explaining import explain
from vn_foreign_relations.names.model import Organisation, Place
from vn_foreign_relations.reading.record import Mention, Record
from vn_foreign_relations.records.agreements.model import Agreement

_DEFAULT = (*BY_NAME, Agreement.kind)
_ASKED_FOR = (Place.kind, Organisation.kind)
_NAMES = (*_DEFAULT, *_ASKED_FOR)


def run() -> None:
    """Run the command as a program: where standard output takes no more, one line says so."""
    try:
        main(prog_name="vnfr")
    except OSError as error:
        abandon_standard_output()
        complain(f"standard output: {error.strerror or error}")
        sys.exit(1)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="vn-foreign-relations", prog_name="vnfr")
def main() -> None:
    """Read numbers, money, dates, references to documents, agreements and more in Vietnamese texts."""


def _kinds(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> list[str]:
    names = [name.strip() for value in values for name in value.split(",") if name.strip()]
    unknown = [name for name in names if name not in _NAMES]
    if unknown:
        raise click.BadParameter(f"{', '.join(unknown)} (expected some of {', '.join(_NAMES)})")
    return names or list(_DEFAULT)


@main.command("extract")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    help="default: table on a terminal, jsonl in a pipe or file. In csv, what a spreadsheet would take for a formula"
    " stands behind an apostrophe; jsonl is exact, and both are UTF-8",
)
@click.option(
    "--kinds",
    multiple=True,
    callback=_kinds,
    metavar="KIND[,KIND...]",
    help=f"some of {', '.join(_NAMES)}; without it all but {' and '.join(_ASKED_FOR)}",
)
@click.option(
    "--reference-date",
    type=click.DateTime(["%Y-%m-%d"]),
    help="the day from which năm nay, tháng trước are counted; without it they stay relative",
)
@click.option(
    "--output",
    type=click.Path(dir_okay=False, readable=False, writable=True, path_type=Path),
    help="write here: a file whole or not at all, a device or a pipe as the rows come",
)
def extract_command(
    paths: tuple[str, ...],
    form: str | None,
    kinds: list[str],
    reference_date: datetime | None,
    output: Path | None,
) -> None:
    """Print what texts mention.

    PATH is a .txt file in UTF-8, a .jsonl file with a row {"id", "text"} a line, a folder of such files (links to
    folders in it are not followed), or - for standard input. What cannot be read is named on standard error, and so
    is a text with the id or file name of an earlier one, which is read all the same; the rest is done, and the exit
    status is 1.
    """
    looking = output is None and sys.stdout is not None and sys.stdout.isatty()
    form = form or (TABLE if looking else JSONL)
    day = reference_date.date() if reference_date is not None else None
    failed = False
    with nullcontext(standard_output(is_data=form != TABLE)) if output is None else opened(output) as stream:
        to = writer(form, stream)
        stream.write(to.head())
        for result in _results(_sources(paths, quiet=looking), kinds, day, to):
            if isinstance(result, Fault):
                complain(str(result))
                failed = True
            else:
                stream.write(result)
        stream.flush()
    sys.exit(1 if failed else 0)


@main.command("parse", context_settings={"ignore_unknown_options": True, "help_option_names": ["--help"]})
@click.argument("kind", type=click.Choice(sorted(BY_NAME)))
@click.argument("text")
def parse_command(kind: str, text: str) -> None:
    """Print the value of one expression, or the error with its place.

    \b
    vnfr parse money "1.283 tỷ đồng"
    """
    stream = standard_output(is_data=True)
    try:
        value = BY_NAME[kind].parse(as_utf8(text))
    except ParseError as error:
        click.echo(f"vnfr: {error}", err=True)
        sys.exit(1)
    stream.write(json_line(value.to_record()))
    stream.flush()


@main.command("explain", context_settings={"ignore_unknown_options": True, "help_option_names": ["--help"]})
@click.argument("text")
def explain_command(text: str) -> None:
    """Print what each kind made of each place of a text, and why it stands or does not.

    Of each agreement it prints the frame: which words each of its slots came from.

    \b
    vnfr explain "tăng từ 7 đến 5%, chi 3 tỷ đồng"
    """
    stream = standard_output(is_data=True)
    text = as_utf8(text)
    for step in explain(text):
        value = "" if step.value is None else step.value.summary()
        told = [f"{step.start}-{step.end}", step.kind, step.outcome.value, one_line(step.text), value, step.reason]
        stream.write(" | ".join(filter(None, told)) + "\n")
    for mention in extract(text).agreements:
        stream.write(f"{mention.start}-{mention.end} | agreement | {mention.value.summary()}\n")
        for source in mention.value.sources:
            stream.write(f"{source.start}-{source.end} | agreement | {source.field} | {one_line(source.text)}\n")
    stream.flush()


def _sources(paths: tuple[str, ...], *, quiet: bool) -> Iterator[Source | Fault]:
    """The texts of the paths, with a bar on standard error where there are several files and a person is looking."""
    console = Console(stderr=True)
    found = (file for path in paths for file in files(path))
    if quiet or not console.is_terminal:
        yield from _texts(found)
        return
    listed = list(found)
    total = sum(size(file) for file in listed if isinstance(file, str))
    with Progress(console=console, transient=True, disable=len(listed) < 2) as progress:
        task = progress.add_task("Reading", total=total)
        for source in _texts(listed):
            yield source
            progress.advance(task, source.size)


def _texts(found: Iterable[str | Fault]) -> Iterator[Source | Fault]:
    for file in found:
        yield from [file] if isinstance(file, Fault) else texts(file)


def _results(
    sources: Iterable[Source | Fault], kinds: list[str], day: date | None, to: Writer
) -> Iterator[str | Fault]:
    """The rows of each text, or what is wrong with it."""
    seen: set[int] = set()  # hashes, because names may be long and many
    for source in sources:
        if isinstance(source, Fault):
            yield source
            continue
        if hash(source.name) in seen:
            yield Fault(source.place, f"an earlier text is called {source.name} too")
        seen.add(hash(source.name))
        yield _rows(source, kinds, day, to)


def _rows(source: Source, kinds: list[str], day: date | None, to: Writer) -> str | Fault:
    """The rows of one text; whatever happens while it is read, the other texts have theirs."""
    try:
        return to.rows(source.name, _read(source.text, kinds, day))
    except Exception as error:
        return Fault.of(source.place, error)


def _read(text: str, kinds: list[str], day: date | None) -> list[Mention[Record]]:
    """What a text mentions of these kinds, in its order, and behind it the records and names."""
    document = extract(text, kinds=[BY_NAME[kind] for kind in kinds if kind in BY_NAME], reference_date=day)
    found: list[Mention[Record]] = [*document]
    if Agreement.kind in kinds:
        found += document.agreements
    if not set(kinds).isdisjoint(_ASKED_FOR):
        found += (name for name in document.names if name.kind in kinds)
    return found
