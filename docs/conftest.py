"""Pages whose examples need other packages are skipped by name where one is not installed."""

from importlib.util import find_spec
from pathlib import Path

import pytest

NEEDS = {
    "columns.md": ["pyarrow"],
    "duckdb.md": ["duckdb"],
    "files.md": ["docx", "jinja2", "openpyxl", "pyarrow", "pypdf", "trafilatura", "xlsxwriter"],
    "from-articles-to-a-table.md": ["duckdb", "jinja2", "pandas", "polars", "pyarrow", "xlsxwriter"],
    "models.md": ["pydantic"],
    "scale.md": ["pyspark"],
    "spacy.md": ["spacy"],
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark those pages."""
    for item in items:
        needed = NEEDS.get(item.path.name, []) if item.path.parent == Path(__file__).parent else []
        missing = [package for package in needed if find_spec(package) is None]
        if missing:
            item.add_marker(pytest.mark.skip(reason=f"{item.path.name} needs {', '.join(missing)}"))
