"""The command that draws texts for people: one HTML file with their facts, agreements, references and marked texts."""

from __future__ import annotations

import sys
from datetime import datetime
from functools import partial
from pathlib import Path

import click

from vn_foreign_relations.cli.inputs import Inputs, reads
from vn_foreign_relations.cli.language import Command, option
from vn_foreign_relations.cli.target import Failure, complain
from vn_foreign_relations.document import Document
from vn_foreign_relations.readers.corpus import document
from vn_foreign_relations.readers.source import Fault
from vn_foreign_relations.report import write_report


@click.command("report", cls=Command)
@reads
@option(
    "--output",
    "-o",
    required=True,
    type=click.Path(dir_okay=False, writable=True, path_type=Path),
    help="write the report here (.html); it appears whole or not at all",
)
@option(
    "--reference-date",
    type=click.DateTime(["%Y-%m-%d", "%d/%m/%Y"]),
    metavar="DAY",
    help="the day of the texts, from which năm nay, tháng trước are counted; without it they stay open",
)
def report_command(inputs: Inputs, output: Path, reference_date: datetime | None) -> None:
    """Write a report of texts for people.

    It is one HTML file for any browser, without a network: the facts, agreements and references of the texts as tables
    that sort, filter and save as CSV, and the texts with what they mention marked. What cannot be read is named on
    standard error, the rest is done, and the exit status is 1.

    \b
    vnfr report reports/ -o report.html
    """
    day = reference_date.date() if reference_date is not None else None
    documents: list[Document] = []
    failed = False
    for outcome in inputs.each(partial(document, kinds=None, reference_date=day), quiet=False):
        if isinstance(outcome, Fault):
            complain(str(outcome))
            failed = True
        else:
            documents.append(outcome.made)
    try:
        write_report(documents, output)
    except ModuleNotFoundError as error:
        raise Failure(str(error)) from error
    except OSError as error:
        raise Failure(f"{output}: {error.strerror or error}") from error
    sys.exit(1 if failed else 0)
