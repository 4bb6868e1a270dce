"""The page on columns: it describes every column of every table."""

import re
from pathlib import Path

import pytest

from vn_foreign_relations.tabular.schema import TABLES

PAGE = (Path(__file__).parents[1] / "docs" / "columns.md").read_text("utf-8")
SECTIONS = dict(re.findall(r"^## (.+?)\n(.*?)(?=^## |\Z)", PAGE, re.MULTILINE | re.DOTALL))


@pytest.mark.parametrize("table", TABLES)
def test_every_column_is_described(table: str) -> None:
    rows = [line.split("|")[1] for line in (SECTIONS["All tables"] + SECTIONS[table]).splitlines() if line[:1] == "|"]
    described = {name for row in rows for name in re.findall(r"`(\w+)`", row)}
    assert {column.name for column in TABLES[table].columns} <= described
