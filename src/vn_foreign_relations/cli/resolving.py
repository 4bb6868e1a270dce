"""The command that leads short references back to the acts that they name."""

from __future__ import annotations

import sys
from contextlib import nullcontext
from pathlib import Path

import click

from vn_foreign_relations.cli.inputs import Count, Inputs, reads
from vn_foreign_relations.cli.language import Command, option
from vn_foreign_relations.cli.target import opened, standard_output
from vn_foreign_relations.cli.writers import JSONL, form_of, json_line, target_of
from vn_foreign_relations.document import Document
from vn_foreign_relations.drawing import one_line
from vn_foreign_relations.readers.corpus import document
from vn_foreign_relations.records.references import Resolution, resolve


@click.command("resolve", cls=Command)
@reads
@option(
    "--output",
    "-o",
    type=click.Path(dir_okay=False, readable=False, writable=True, path_type=Path),
    callback=target_of,
    help="Write JSON lines into this file (.jsonl).",
)
def resolve_command(inputs: Inputs, output: Path | None) -> None:
    """Print which document a short reference means.

    In all texts of PATH together, each short reference (Chỉ thị số 41) and back reference (Nghị quyết này) is led to
    the full one, with how sure that is and why. PATH and the options are those of vnfr extract.
    """
    if output is not None:
        form_of(output, [JSONL])
    looking = output is None and sys.stdout is not None and sys.stdout.isatty()
    count = Count()
    documents = list(count.made(inputs.each(document, quiet=False)))
    with nullcontext(standard_output(is_data=not looking)) if output is None else opened(output) as stream:
        for found in resolve(documents):
            record = _record(found, documents)
            stream.write(_line(record) if looking else json_line(record))
        stream.flush()
    sys.exit(1 if count.unread else 0)


def _record(found: Resolution, documents: list[Document]) -> dict[str, object]:
    record: dict[str, object] = {"doc": documents[found.document].doc_id}
    record |= {"start": found.start, "end": found.end, "text": found.text}
    if found.target is not None and found.target_document is not None:
        record["target"] = found.target.to_record(documents[found.target_document].doc_id)
    return {**record, "confidence": found.confidence.value, "reason": found.reason}


def _line(record: dict[str, object]) -> str:
    match record:
        case {"target": {"text": str() as target}}:
            means = f"= {target} "
        case _:
            means = ""
    shown = f"{record['doc']}:{record['start']}: {record['text']} {means}({record['confidence']}: {record['reason']})"
    return one_line(shown) + "\n"
