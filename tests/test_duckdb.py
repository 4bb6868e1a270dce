"""Functions in DuckDB itself."""

import datetime
import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

import vn_foreign_relations as vfr
from vn_foreign_relations.strategies import STRATEGIES
from vn_foreign_relations.tabular.rows import cells
from vn_foreign_relations.tabular.schema import table_of

pytest.importorskip("duckdb", reason="needs the extra duckdb")

import duckdb

from vn_foreign_relations.integrations.duckdb import register


@pytest.fixture(scope="module")
def connection() -> duckdb.DuckDBPyConnection:
    connection = duckdb.connect()
    register(connection)
    return connection


def test_a_column_of_texts_becomes_amounts(connection: duckdb.DuckDBPyConnection) -> None:
    cells = "('1.283 tỷ đồng'), ('500 USD'), (NULL), ('không rõ'), ('1,2 tỷ'), ('trên 25 nghìn tỷ đồng'), ('5-7 USD')"
    query = (
        f"SELECT m.amount, m.currency, m.bound, m.high FROM (SELECT vnfr_parse_money(c) m FROM (VALUES {cells}) t(c))"
    )
    assert connection.sql(query).fetchall() == [
        (Decimal(1283000000000), "VND", None, None),
        (Decimal(500), "USD", None, None),
        (None, None, None, None),
        (None, None, None, None),
        (None, None, None, None),
        (Decimal(25000000000000), "VND", "more_than", None),
        (None, "USD", None, Decimal(7)),
    ]
    assert connection.sql(f"SELECT count(vnfr_parse_money(c)) FROM (VALUES {cells}) t(c)").fetchall() == [(4,)]


def test_days_and_lists_have_types(connection: duckdb.DuckDBPyConnection) -> None:
    text = "khoản 2 Điều 7 Nghị định số 64/2021/NĐ-CP ngày 30/6/2021"
    [found] = connection.execute(
        "SELECT vnfr_parse_document_reference($1), vnfr_parse_date('tháng 4/2021').last_day", [text]
    ).fetchall()
    assert found[0]["date"] == datetime.date(2021, 6, 30)
    assert [(provision["article"], provision["clause"]) for provision in found[0]["provisions"]] == [("7", "2")]
    assert found[1] == datetime.date(2021, 4, 30)


def test_a_currency_may_be_given() -> None:
    connection = duckdb.connect()
    register(connection, currency="VND")
    assert connection.sql("SELECT vnfr_parse_money('1,2 tỷ').amount").fetchall() == [(Decimal(1200000000),)]


def test_what_no_decimal_column_holds_is_null(connection: duckdb.DuckDBPyConnection) -> None:
    for text in (f"1{'0' * 40} đồng", "0,00000000001 USD"):
        assert isinstance(vfr.Money.parse(text), vfr.Money)
        assert connection.execute("SELECT vnfr_parse_money($1)", [text]).fetchone() == (None,)


def test_running_text_becomes_rows(connection: duckdb.DuckDBPyConnection) -> None:
    text = "Năm 2023 thu 5 tỷ đồng; quý III và quý IV năm 2024."
    query = "SELECT unnest(vnfr_extract($1), recursive := true)"
    rows = connection.execute(query, [text]).fetchall()
    assert [(*row[:4], json.loads(row[4])) for row in rows] == [
        (mention.kind, mention.start, mention.end, mention.text, mention.value.to_record())
        for mention in vfr.extract(text)
    ]


@given(st.data(), st.sampled_from(vfr.KINDS))
def test_every_value_is_its_row(
    connection: duckdb.DuckDBPyConnection, data: st.DataObject, kind: type[vfr.Value]
) -> None:
    """Law: what the function gives of a text is the row of its value."""
    value = data.draw(STRATEGIES[kind]())
    found = connection.execute(f"SELECT vnfr_parse_{kind.kind}($1)", [str(value)]).fetchone()
    assert found is not None
    assert {
        name: field for name, field in cells(value, table_of("mentions", kind).columns).items() if field is not None
    } == {name: field for name, field in found[0].items() if field is not None}
