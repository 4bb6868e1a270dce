"""Spark, with two workers and a JVM: the rows are those of one process."""

import os
import shutil
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

import vn_foreign_relations as vfr
from vn_foreign_relations.tabular import TABLES, to_arrow

pytest.importorskip("pyspark", reason="needs the extra spark")
if shutil.which("java") is None and "JAVA_HOME" not in os.environ:
    pytest.skip("needs Java, such as openjdk-17-jre-headless", allow_module_level=True)

import pyarrow as pa
from pyspark.sql import SparkSession

from vn_foreign_relations.integrations.spark import _read, extracted

TEXTS = {path.name: path.read_text("utf-8") for path in sorted((Path(__file__).parents[1] / "seeds").glob("*.txt"))}
TEXTS |= {"empty": "", "nothing": "Không có gì.", "năm": "Năm nay thu 5 tỷ đồng."}
DAY = date(2024, 7, 4)


@pytest.fixture(scope="module")
def spark() -> Iterator[SparkSession]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYSPARK_PYTHON", sys.executable)
        builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
        session = builder.config("spark.sql.shuffle.partitions", "2").getOrCreate()
        yield session
        session.stop()


def by_text(found: pa.Table) -> dict[str, list[dict[str, object]]]:
    """The rows of each text, in their order."""
    told: dict[str, list[dict[str, object]]] = {}
    for row in found.to_pylist():
        told.setdefault(row["doc"], []).append(row)
    return told


@pytest.mark.parametrize("table", TABLES)
def test_the_rows_are_those_of_one_process(spark: SparkSession, table: str) -> None:
    frame = spark.createDataFrame(list(TEXTS.items()), ["name", "body"]).repartition(2)
    assert frame.rdd.getNumPartitions() == 2
    found = extracted(frame, table, text="body", doc_id="name", reference_date=DAY)
    expected = to_arrow((vfr.extract(text, doc_id=doc, reference_date=DAY) for doc, text in TEXTS.items()), table)
    assert by_text(found.drop("error").toArrow()) == by_text(expected)
    assert [field.name for field in found.schema] == [*expected.schema.names, "error"]
    assert found.where("error IS NOT NULL").count() == 0


@pytest.mark.parametrize("table", TABLES)
def test_a_worker_gives_the_rows_of_its_texts(table: str) -> None:
    """Here, since what a process of Spark's does is not measured before that is killed."""
    names, texts = [*TEXTS, None], [*TEXTS.values(), None]
    given = pa.RecordBatch.from_pydict(
        {"doc": names, "text": texts}, pa.schema([("doc", "string"), ("text", "string")])
    )
    found = pa.Table.from_batches(_read([given.slice(0, 3), given.slice(3)], table, DAY))
    expected = to_arrow((vfr.extract(text, doc_id=doc, reference_date=DAY) for doc, text in TEXTS.items()), table)
    assert found.slice(0, expected.num_rows).drop("error").to_pylist() == expected.to_pylist()
    [failed] = found.slice(expected.num_rows).to_pylist()
    assert (failed["doc"], failed["error"].split(":")[0]) == ("", "TypeError")


def test_a_text_that_cannot_be_read_is_a_row_with_its_error(spark: SparkSession) -> None:
    rows = [(1, bytearray("thu 5 tỷ đồng".encode())), (2, None)]
    frame = spark.createDataFrame(rows, "id INT, text BINARY")
    assert [(row.doc, row.error) for row in extracted(frame, doc_id="id").sort("doc").collect()] == [
        ("1", "TypeError: expected a text (str), not bytes: decode it first, data.decode('utf-8')"),
        ("2", "TypeError: expected a text (str), not None (NoneType): leave out the texts that are missing"),
    ]
    texts = spark.createDataFrame(
        [("a", "thu 5 tỷ đồng"), ("b", None), ("c", f"1{'0' * 40} đồng")], "id STRING, text STRING"
    )
    found = {row.doc: (row.amount, row.error) for row in extracted(texts, doc_id="id").collect()}
    assert (found["a"], found["b"][0], found["c"][0]) == ((5_000_000_000, None), None, None)
    assert found["b"][1] is not None
    assert "does not fit the column amount" in found["c"][1]


def test_bytes_that_are_no_utf_8_spoil_only_their_row(spark: SparkSession) -> None:
    frame = spark.sql("SELECT CAST(X'74FF' AS STRING) AS text UNION ALL SELECT 'thu 5 USD'")
    assert sorted((row.text or "", row.error is None) for row in extracted(frame).collect()) == [
        ("", False),
        ("5 USD", True),
    ]


def test_an_unknown_table_is_an_error_at_once(spark: SparkSession) -> None:
    with pytest.raises(ValueError, match="expected one of the tables mentions, agreements, facts, references"):
        extracted(spark.createDataFrame([("a",)], ["text"]), "colours")
