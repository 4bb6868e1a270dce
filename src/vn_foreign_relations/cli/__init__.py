"""The command `vnfr`: what texts mention, which documents they mean, how one expression reads."""

from __future__ import annotations

import sys
from contextlib import nullcontext
from datetime import date, datetime
from functools import partial
from pathlib import Path

import click
from click.shell_completion import CompletionItem

from vn_foreign_relations.catalogue import BY_NAME
from vn_foreign_relations.cli.expressions import explain_command, parse_command
from vn_foreign_relations.cli.inputs import COMPLETE_YEARS, REFERENCE_DATE, Count, Inputs, reads
from vn_foreign_relations.cli.language import Group, Option, option
from vn_foreign_relations.cli.reporting import report_command
from vn_foreign_relations.cli.resolving import resolve_command
from vn_foreign_relations.cli.tables import FORMS as TABLE_FORMS
from vn_foreign_relations.cli.tables import whole
from vn_foreign_relations.cli.tables import write as write_tables
from vn_foreign_relations.cli.target import abandon_standard_output, complain, opened, standard_output
from vn_foreign_relations.cli.writers import FORMATS, JSONL, TABLE, WITHOUT_TABLE, Writer, form_of, target_of, writer
from vn_foreign_relations.document import Document
from vn_foreign_relations.readers.corpus import document
from vn_foreign_relations.readers.source import Source
from vn_foreign_relations.reading.record import Mention, Record
from vn_foreign_relations.records.agreements.model import Agreement
from vn_foreign_relations.records.facts.model import Fact

_DEFAULT = (*BY_NAME, Agreement.kind, Fact.kind)
_NAMES = (*_DEFAULT, *WITHOUT_TABLE)


def run() -> None:
    """Run the command as a program: where standard output takes no more, one line says so."""
    try:
        main(prog_name="vnfr")
    except OSError as error:
        abandon_standard_output()
        complain(f"standard output: {error.strerror or error}")
        sys.exit(1)


@click.group(cls=Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(
    package_name="vn-foreign-relations", prog_name="vnfr", cls=Option, help="Show the version and exit."
)
def main() -> None:
    """Read what Vietnamese texts report: money, numbers, dates, documents, agreements and more.

    \b
    vnfr extract reports/                   what the files of a folder say, as a table
    vnfr extract reports/ -o reports.csv    the same for a spreadsheet
    vnfr extract --help                     more about a command
    """


main.add_command(explain_command)
main.add_command(parse_command)
main.add_command(report_command)
main.add_command(resolve_command)


def _kinds(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> list[str]:
    names = [name.strip().lower() for value in values for name in value.split(",") if name.strip()]
    unknown = [name for name in names if name not in _NAMES]
    if unknown:
        raise click.BadParameter(f"{', '.join(unknown)} (expected some of {', '.join(_NAMES)})")
    return names or list(_DEFAULT)


def _complete_kinds(_: click.Context, __: click.Parameter, written: str) -> list[CompletionItem]:
    before, comma, last = written.rpartition(",")
    return [CompletionItem(before + comma + name) for name in _NAMES if name.startswith(last.lower())]


@main.command("extract")
@reads
@option(
    "--output",
    "-o",
    type=click.Path(dir_okay=False, readable=False, writable=True, path_type=Path),
    callback=target_of,
    help="Write into this file, in the format of its suffix: .xlsx, .csv, .parquet or .jsonl for tables, .html for a"
    " page to read. The file appears once it is complete.",
)
@option(
    "--format",
    "form",
    type=click.Choice(FORMATS, case_sensitive=False),
    help="The format where no file is named. Without it: a table on a terminal, jsonl in a pipe.",
)
@option(
    "--kinds",
    multiple=True,
    callback=_kinds,
    shell_complete=_complete_kinds,
    metavar="KIND[,KIND...]",
    help="What to look for, such as money,date,agreement. Without it: everything but place and organisation.",
)
@option(
    "--reference-date",
    type=click.DateTime(["%Y-%m-%d", "%d/%m/%Y"]),
    metavar="DAY",
    help=REFERENCE_DATE,
)
@option(
    "--complete-years",
    is_flag=True,
    help=COMPLETE_YEARS,
)
def extract_command(
    inputs: Inputs,
    output: Path | None,
    form: str | None,
    kinds: list[str],
    reference_date: datetime | None,
    complete_years: bool,
) -> None:
    """Print what texts say: amounts, days, documents, agreements.

    PATH is a file, a folder, or - for standard input. Word (.docx), PDF, web pages (.html, .htm) and .txt are a text
    each; .xlsx, .csv, .parquet and JSON lines (.jsonl, .ndjson) have a text in each row. All may be compressed (.gz).
    Standard input is one text, or JSON lines.

    What is not read is named on standard error, and so is a text with the name of an earlier one, which is read all
    the same; the rest is done, and the exit status is 1.

    \b
    vnfr extract reports/ -o reports.xlsx
    vnfr extract reports/ --kinds money,agreement
    vnfr extract letters.xlsx --text-field "Nội dung" --id-field "Số"
    """
    looking = output is None and sys.stdout is not None and sys.stdout.isatty()
    form = form or (form_of(output, (*FORMATS, *TABLE_FORMS)) if output is not None else TABLE if looking else JSONL)
    day = reference_date.date() if reference_date is not None else None
    count = Count()
    if output is not None and form in TABLE_FORMS:
        if names := [kind for kind in kinds if kind in WITHOUT_TABLE]:
            raise click.UsageError(f"{form} has no table of {', '.join(names)}: write .csv or .jsonl")
        write_tables(
            form,
            count.made(inputs.each(partial(whole, kinds=kinds, day=day, years=complete_years), quiet=False)),
            output,
        )
        sys.exit(1 if count.unread else 0)
    with nullcontext(standard_output(is_data=form != TABLE)) if output is None else opened(output) as stream:
        to = writer(form, stream, kinds, to_file=output is not None)
        stream.write(to.head())
        found = 0
        for drawn, rows in count.made(
            inputs.each(partial(_drawn, kinds=kinds, day=day, years=complete_years, to=to), quiet=looking)
        ):
            stream.write(drawn)
            found += rows
        stream.write(to.foot(count.texts, found, count.unread))
        stream.flush()
    sys.exit(1 if count.unread else 0)


def _drawn(source: Source, *, kinds: list[str], day: date | None, years: bool, to: Writer) -> tuple[str, int]:
    """The rows of one text as they are written, and how many they are."""
    wanted = [kind for kind in kinds if kind in BY_NAME]
    read = document(source, kinds=wanted, reference_date=day, complete_years=years)
    found = _found(read, kinds)
    return to.rows(read, found), len(found)


def _found(document: Document, kinds: list[str]) -> list[Mention[Record]]:
    """What a text mentions of these kinds, in its order, and behind it the records and names."""
    found: list[Mention[Record]] = [*document]
    if Agreement.kind in kinds:
        found += document.agreements
    if Fact.kind in kinds:
        found += document.facts
    if not set(kinds).isdisjoint(WITHOUT_TABLE):
        found += (name for name in document.names if name.kind in kinds)
    return found
