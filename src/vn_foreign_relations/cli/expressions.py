"""The commands that read one text from the command line."""

from __future__ import annotations

import sys

import click

from vn_foreign_relations.catalogue import BY_NAME
from vn_foreign_relations.cli.language import Command
from vn_foreign_relations.cli.target import standard_output
from vn_foreign_relations.cli.writers import json_line
from vn_foreign_relations.document import extract
from vn_foreign_relations.drawing import one_line
from vn_foreign_relations.errors import ParseError
from vn_foreign_relations.explaining import explain
from vn_foreign_relations.readers.folders import as_utf8

_SETTINGS = {"ignore_unknown_options": True, "help_option_names": ["--help"]}
"""A text may begin with a minus."""


@click.command("parse", cls=Command, context_settings=_SETTINGS)
@click.argument("kind", type=click.Choice(sorted(BY_NAME), case_sensitive=False))
@click.argument("text")
def parse_command(kind: str, text: str) -> None:
    """Print the value of one expression, or what is wrong with it.

    \b
    vnfr parse money "1.283 tỷ đồng"
    vnfr parse money "-5 tỷ đồng"
    """
    stream = standard_output(is_data=True)
    try:
        value = BY_NAME[kind].parse(as_utf8(text))
    except ParseError as error:
        click.echo(f"vnfr: {error}", err=True)
        sys.exit(1)
    stream.write(json_line(value.to_record()))
    stream.flush()


@click.command("explain", cls=Command, context_settings=_SETTINGS)
@click.argument("text")
def explain_command(text: str) -> None:
    """Print what was made of each place of a text, and why.

    Of each agreement it prints the frame: which words each of its fields came from.

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
