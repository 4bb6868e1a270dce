"""The commands that read one text from the command line."""

from __future__ import annotations

import os
import sys

import click

from vn_foreign_relations.catalogue import BY_NAME
from vn_foreign_relations.cli.explained import lines
from vn_foreign_relations.cli.language import Command
from vn_foreign_relations.cli.target import Failure, complain, standard_output
from vn_foreign_relations.cli.writers import json_line
from vn_foreign_relations.document import Document, extract
from vn_foreign_relations.drawing import one_line
from vn_foreign_relations.errors import ParseError
from vn_foreign_relations.readers.corpus import Corpus, read
from vn_foreign_relations.readers.folders import STANDARD_INPUT, as_utf8
from vn_foreign_relations.readers.formats import unknown

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

    Of each agreement and each fact it prints the frame: which words each of its fields came from; of a verb of signing
    without an agreement, why there is none. Where TEXT is the path of a file, or - for standard input, that is read.

    \b
    vnfr explain "tăng từ 7 đến 5%, chi 3 tỷ đồng"
    vnfr explain report.docx
    """
    stream = standard_output(is_data=True)
    corpus = _read(text)
    for document in corpus:
        if document.doc_id:
            stream.write(f"{one_line(document.doc_id)}\n")
        stream.writelines(lines(document))
    stream.flush()
    if isinstance(corpus, Corpus) and corpus.errors:
        for fault in corpus.errors:
            complain(str(fault))
        sys.exit(1)


def _read(text: str) -> Corpus | list[Document]:
    """The documents of a path, or that of the text itself. Raises Failure on what looks like a path and is none."""
    if text == STANDARD_INPUT or os.path.exists(text):  # noqa: PTH110  # a Path raises where a text is too long for one
        return read(text)
    if not text.split()[1:] and unknown(text) is None:
        raise Failure(f"{text}: No such file or directory")
    return [extract(as_utf8(text))]
