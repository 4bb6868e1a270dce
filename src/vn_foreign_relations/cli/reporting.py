"""The command that draws texts for people: one HTML file with their facts, agreements, references and marked texts."""

from __future__ import annotations

import sys
from datetime import datetime
from functools import partial
from pathlib import Path

import click

from vn_foreign_relations.catalogue import BY_NAME
from vn_foreign_relations.cli.inputs import COMPLETE_YEARS, REFERENCE_DATE, Count, Inputs, reads
from vn_foreign_relations.cli.language import Command, option
from vn_foreign_relations.cli.tables import PAGE, whole
from vn_foreign_relations.cli.tables import write as write_tables
from vn_foreign_relations.cli.writers import form_of
from vn_foreign_relations.records.agreements.model import Agreement
from vn_foreign_relations.records.facts.model import Fact


@click.command("report", cls=Command)
@reads
@option(
    "--output",
    "-o",
    required=True,
    type=click.Path(dir_okay=False, writable=True, path_type=Path),
    help="The file to write (.html). It appears once it is complete.",
)
@option(
    "--reference-date",
    type=click.DateTime(["%Y-%m-%d", "%d/%m/%Y"]),
    metavar="DAY",
    help=REFERENCE_DATE,
)
@option("--complete-years", is_flag=True, help=COMPLETE_YEARS)
def report_command(inputs: Inputs, output: Path, reference_date: datetime | None, complete_years: bool) -> None:
    """Write a report of texts for people.

    It is one HTML file for any browser, without a network: the facts, agreements and references of the texts as tables
    that sort, filter and save as CSV, and the texts with what they mention marked. PATH and the options are those of
    vnfr extract.

    \b
    vnfr report reports/ -o report.html
    """
    form_of(output, [PAGE])
    day = reference_date.date() if reference_date is not None else None
    count = Count()
    made = partial(whole, kinds=[*BY_NAME, Agreement.kind, Fact.kind], day=day, years=complete_years)
    write_tables(PAGE, count.made(inputs.each(made, quiet=False)), output)
    sys.exit(1 if count.unread else 0)
