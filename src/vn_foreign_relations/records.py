"""Reading records back: from the wire format to mentions. Needs the extra `json`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from vn_foreign_relations.catalogue import BY_NAME
from vn_foreign_relations.extraction import Mention
from vn_foreign_relations.grammar.value import Value

if TYPE_CHECKING:
    from cattrs import Converter


def from_record(record: Mapping[str, object]) -> Mention[Value]:
    """The mention that a record of the wire format describes.

    Raises ValueError where the kind is unknown or a field is missing or wrong.
    """
    kind = BY_NAME.get(str(record.get("kind")))
    if kind is None:
        raise ValueError(f"expected one of the kinds {', '.join(BY_NAME)}, not {record.get('kind')!r}")
    try:
        start, end = int(str(record["start"])), int(str(record["end"]))
        value = _converter().structure(record["value"], kind)
        return Mention(start, end, str(record["text"]), value, record.get("borrowed") is True)
    except Exception as error:
        raise ValueError(f"not a record of the kind {kind.kind}: {dict(record)}") from error


def from_json(lines: Iterable[str]) -> Iterator[Mention[Value]]:
    """The mentions of lines of JSON, such as `vnfr extract --format jsonl` writes."""
    return (from_record(json.loads(line)) for line in lines if line.strip())


def _converter() -> Converter:
    from cattrs import Converter

    converter = Converter(forbid_extra_keys=True)
    converter.register_structure_hook(Decimal, lambda text, _: Decimal(text))
    converter.register_structure_hook(date, lambda text, _: date.fromisoformat(text))
    return converter
