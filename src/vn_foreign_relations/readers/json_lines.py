"""JSON lines (.jsonl, .ndjson): a row a line, kept as it is, so that a worker and not the walker takes it apart."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import IO

from vn_foreign_relations.readers.plain import decode, lines
from vn_foreign_relations.readers.source import Options, UnreadableError


def read(stream: IO[bytes], options: Options, start: bytes = b"") -> Iterator[tuple[str, bytes]]:
    """The rows with their numbers, in UTF-8; `start` has been read before."""
    numbered = enumerate(lines(stream, options.encoding, start), 1)
    return ((str(number), line) for number, line in numbered if line.strip())


def load(line: bytes) -> object:
    """What a row says. Raises UnreadableError where it is no JSON."""
    try:
        return json.loads(decode(line))
    except json.JSONDecodeError as error:
        raise UnreadableError(f"not JSON: {error.msg} at column {error.colno}") from error
