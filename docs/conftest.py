"""Pages whose examples need another program are skipped by name where it is not installed."""

from importlib.util import find_spec
from pathlib import Path

import pytest

NEEDS = {"duckdb.md": "duckdb", "models.md": "pydantic", "scale.md": "pyspark", "spacy.md": "spacy"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark those pages."""
    for item in items:
        needed = NEEDS.get(item.path.name) if item.path.parent == Path(__file__).parent else None
        if needed is not None and find_spec(needed) is None:
            item.add_marker(pytest.mark.skip(reason=f"{item.path.name} needs {needed}"))
