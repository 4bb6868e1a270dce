"""Lists as texts, which Excel and CSV have no cells for."""

from __future__ import annotations

import json

from vn_foreign_relations.reading.exact import plain
from vn_foreign_relations.tabular.rows import Cell


def listed(items: list[Cell]) -> str:
    """The items of a list, objects as JSON, with semicolons between."""
    return "; ".join(item if isinstance(item, str) else _json(item) for item in items)


def _json(item: Cell) -> str:
    assert isinstance(item, dict)
    told = {name: field for name, field in item.items() if field is not None}
    return json.dumps(told, ensure_ascii=False, default=lambda field: plain(field))
