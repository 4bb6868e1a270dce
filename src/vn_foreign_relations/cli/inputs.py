"""The options and the loop that are common to the commands which read files."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import wraps
from gettext import gettext as _
from typing import Concatenate, ParamSpec, TypeVar

import attrs
import click
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn, TransferSpeedColumn

from vn_foreign_relations.cli.language import option
from vn_foreign_relations.cli.target import complain
from vn_foreign_relations.readers.corpus import known_encoding
from vn_foreign_relations.readers.folders import Found, files
from vn_foreign_relations.readers.jobs import Done, Step, work
from vn_foreign_relations.readers.names import Names
from vn_foreign_relations.readers.source import Fault, Options, Source

P = ParamSpec("P")
T = TypeVar("T")

_TEXT_FIELD = "The column or field with the text, where a file has rows. Without it: text."
_ID_FIELD = "The column or field that names the text. Without it: id, or else the number of the row."
_KEEP = "Another column or field to go on into the results; may be given again. Without it: all."
_ENCODING = "The encoding of old files that are neither UTF-8 nor UTF-16, such as cp1258."
_JOBS = "How many processes share the work; as many as the machine has cores are the fastest. Without it: 1."
COMPLETE_YEARS = "Give days without a year that of their paragraph, of the dateline or of the heading, and say so."
REFERENCE_DATE = (
    "The day of the texts, 4/7/2024 or 2024-07-04, from which words such as năm nay are counted. Without it they stay"
    " open."
)


@attrs.frozen
class Inputs:
    """What a command reads, and how."""

    paths: tuple[str, ...]
    options: Options
    jobs: int

    def each(self, make: Callable[[Source], T], *, quiet: bool) -> Iterator[Done[T] | Fault]:
        """What is made of each text, and what is not read, in the order of the files.

        Unless `quiet`, a bar on standard error tells how far it is, where a person is looking.
        """
        console = Console(stderr=True)
        found = (file for path in self.paths for file in files(path))
        if quiet or not console.is_terminal:
            return _outcomes(work(found, make, self.options, self.jobs))
        listed = list(found)
        return _outcomes(_watched(work(listed, make, self.options, self.jobs), listed, console))


@attrs.define
class Count:
    """How many texts were read, and how often something was not, which is told on standard error."""

    texts: int = 0
    unread: int = 0

    def made(self, outcomes: Iterable[Done[T] | Fault]) -> Iterator[T]:
        """What was made of the texts, while both are counted."""
        for outcome in outcomes:
            if isinstance(outcome, Fault):
                complain(str(outcome))
                self.unread += 1
            else:
                self.texts += 1
                yield outcome.made


def reads(command: Callable[Concatenate[Inputs, P], None]) -> Callable[..., None]:
    """Give a command its paths and the options that say how they are read, as its first argument."""

    @click.argument("paths", nargs=-1, required=True, metavar="PATH...")
    @option("--text-field", default="text", metavar="NAME", help=_TEXT_FIELD)
    @option("--id-field", metavar="NAME", help=_ID_FIELD)
    @option("--keep", multiple=True, metavar="NAME", help=_KEEP)
    @option("--encoding", callback=_encoding, metavar="NAME", help=_ENCODING)
    @option("--jobs", "-j", type=click.IntRange(1), default=1, metavar="NUMBER", help=_JOBS)
    @wraps(command)
    def with_inputs(
        paths: tuple[str, ...],
        text_field: str,
        id_field: str | None,
        keep: tuple[str, ...],
        encoding: str | None,
        jobs: int,
        *args: P.args,
        **others: P.kwargs,
    ) -> None:
        options = Options(text_field, id_field, frozenset(keep) if keep else None, encoding)
        command(Inputs(paths, options, jobs), *args, **others)

    return with_inputs


def _encoding(context: click.Context, parameter: click.Parameter, name: str | None) -> str | None:
    try:
        return None if name is None else known_encoding(name)
    except ValueError as error:
        raise click.BadParameter(str(error)) from error


def _outcomes(steps: Iterable[Step[T]]) -> Iterator[Done[T] | Fault]:
    """What came out, and in front of a text with the name of an earlier one that it has it."""
    names = Names()
    for step in steps:
        for outcome in step.outcomes:
            if isinstance(outcome, Done) and (again := names.again(outcome)) is not None:
                yield again
            yield outcome


def _watched(steps: Iterable[Step[T]], listed: list[Found | Fault], console: Console) -> Iterator[Step[T]]:
    total = sum(file.size for file in listed if isinstance(file, Found))
    columns = TextColumn(_("Reading")), BarColumn(), DownloadColumn(), TransferSpeedColumn(), TimeRemainingColumn()
    with Progress(*columns, console=console, transient=True, redirect_stdout=False) as progress:
        task = progress.add_task("", total=total or None)
        for step in steps:
            yield step
            progress.advance(task, step.size)
