"""Reading records back: from the wire format to mentions and agreements. Needs the extra `json`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from vn_foreign_relations.agreements.model import Agreement
from vn_foreign_relations.catalogue import BY_NAME
from vn_foreign_relations.extraction import Mention
from vn_foreign_relations.grammar.value import Value

if TYPE_CHECKING:
    from cattrs import Converter


def from_record(record: Mapping[str, object]) -> Mention[Value] | Agreement:
    """The mention or agreement that a record of the wire format describes; what an agreement came from is not in it.

    Raises ValueError where the kind is unknown or a field is missing or wrong.
    """
    name = str(record.get("kind"))
    kind = BY_NAME.get(name)
    if kind is None and name != Agreement.kind:
        raise ValueError(
            f"expected one of the kinds {', '.join(BY_NAME)}, {Agreement.kind}, not {record.get('kind')!r}"
        )
    try:
        start, end, text = int(str(record["start"])), int(str(record["end"])), str(record["text"])
        if kind is None:
            value = record["value"]
            passage = {"start": start, "end": end, "text": text}
            return _converter().structure({**value, **passage} if isinstance(value, Mapping) else value, Agreement)
        return Mention(start, end, text, _converter().structure(record["value"], kind), record.get("borrowed") is True)
    except Exception as error:
        raise ValueError(f"not a record of the kind {name}: {dict(record)}") from error


def from_json(lines: Iterable[str]) -> Iterator[Mention[Value] | Agreement]:
    """The mentions and agreements of lines of JSON, such as `vnfr extract --format jsonl` writes."""
    return (from_record(json.loads(line)) for line in lines if line.strip())


def _converter() -> Converter:
    from cattrs import Converter

    converter = Converter(forbid_extra_keys=True)
    converter.register_structure_hook(Decimal, lambda text, _: Decimal(text))
    converter.register_structure_hook(date, lambda text, _: date.fromisoformat(text))
    return converter
