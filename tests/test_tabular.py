"""Tables: what each engine reads back is what the records say, and sums stay exact."""

import csv
import datetime
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

import pytest

REASON = "the extra {} is not installed"
for name in ("pyarrow", "pandas", "polars"):
    pytest.importorskip(name, reason=REASON.format(name))
pytest.importorskip("duckdb", reason="duckdb is not installed")
pytest.importorskip("openpyxl", reason=REASON.format("excel"))
pytest.importorskip("xlsxwriter", reason=REASON.format("excel"))

import duckdb
import openpyxl
import pandas as pd
import polars as pl
import pyarrow as pa
from hypothesis import given
from hypothesis import strategies as st
from pyarrow import parquet

import vn_foreign_relations as vfr
from tests.table_rows import record, records
from vn_foreign_relations import strategies, tabular
from vn_foreign_relations.reading.value import Value
from vn_foreign_relations.report import write_report
from vn_foreign_relations.tabular import excel
from vn_foreign_relations.tabular.rows import cells, rows
from vn_foreign_relations.tabular.schema import table_of, value_table

ROOT = Path(__file__).parents[1]
OWN = """Năm 2024, tỉnh Sơn La thu hút 5 dự án FDI với vốn đăng ký 123.456.789,25 USD, tăng 22,9% so với năm 2023 và bằng 82,4% kế hoạch.
Tỉnh đón 1,2 triệu lượt khách quốc tế trong 6 tháng đầu năm 2024; từ 16 đến 20 lượt đoàn ra; vay 5 - 7 tỷ đồng/năm.
Điểm a khoản 2 Điều 5 Nghị định số 64/2021/NĐ-CP ngày 30/6/2021 của Chính phủ. Nghị định trên có hiệu lực. Năm ngoái, rằm tháng 7 âm lịch.
"""
PATHS = sorted([*(ROOT / "seeds").glob("*.txt"), *(ROOT / "tests" / "gold" / "articles").glob("*.txt")])
Rows = list[dict[str, object]]


@pytest.fixture(scope="module")
def documents() -> list[vfr.Document]:
    texts = {path.name: path.read_bytes().decode() for path in PATHS} | {"own.txt": OWN}
    return [vfr.extract(text, doc_id=name) for name, text in texts.items()]


@pytest.fixture(scope="module")
def folder(documents: list[vfr.Document], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all files that are made of the documents."""
    made = tmp_path_factory.mktemp("tables")
    tabular.write_parquet(iter(documents), made / "x.parquet")
    tabular.write_xlsx(iter(documents), made / "x.xlsx")
    return made


def _file(folder: Path, table: str) -> Path:
    return folder / ("x.parquet" if table == "mentions" else f"x.{table}.parquet")


def _by_pyarrow(path: Path) -> Rows:
    return list(parquet.read_table(path).to_pylist())


def _by_pandas(path: Path) -> Rows:
    frame = pd.read_parquet(path, dtype_backend="pyarrow")
    columns = {name: [None if cell is pd.NA else cell for cell in frame[name]] for name in frame}
    return [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]


def _by_polars(path: Path) -> Rows:
    return list(pl.read_parquet(path).to_dicts())


def _by_duckdb(path: Path) -> Rows:
    found = duckdb.connect().execute(f"SELECT * FROM '{path}'")
    names = [str(column[0]) for column in found.description or []]
    return [dict(zip(names, row, strict=True)) for row in found.fetchall()]


@pytest.mark.parametrize("engine", [_by_pyarrow, _by_pandas, _by_polars, _by_duckdb])
@pytest.mark.parametrize("table", tabular.TABLES)
def test_what_an_engine_reads_back_is_what_the_records_say(
    documents: list[vfr.Document], folder: Path, table: str, engine: Callable[[Path], Rows]
) -> None:
    expected = [found for document in documents for found in records(document, table)]
    assert len(expected) > 10
    assert [record(row, table) for row in engine(_file(folder, table))] == expected


@pytest.mark.parametrize("table", tabular.TABLES)
def test_csv_has_what_the_rows_have(documents: list[vfr.Document], tmp_path: Path, table: str) -> None:
    tabular.write_csv(iter(documents), tmp_path / "x.csv", table)
    heading, *found = csv.reader((tmp_path / "x.csv").read_text("utf-8-sig").splitlines(keepends=True))
    layout = table_of(table)
    assert heading == [column.name for column in layout.columns]
    expected = [row for document in documents for row in rows(document, layout)]
    assert found == [["" if cell is None else _for_csv(cell) for cell in row.values()] for row in expected]


def _for_csv(cell: object) -> str:
    if isinstance(cell, Decimal):
        return f"{cell:f}".rstrip("0").rstrip(".") if "." in f"{cell:f}" else f"{cell:f}"
    return str(_for_excel(cell)) if isinstance(cell, list) else str(cell)


@pytest.mark.parametrize("table", tabular.TABLES)
def test_a_sheet_of_excel_has_what_the_rows_have(documents: list[vfr.Document], folder: Path, table: str) -> None:
    heading, *found = openpyxl.load_workbook(folder / "x.xlsx")[table].iter_rows(values_only=True)
    layout = table_of(table)
    assert heading == tuple(column.name for column in layout.columns)
    expected = [row for document in documents for row in rows(document, layout)]
    assert len(found) == len(expected)
    for got, row in zip(found, expected, strict=True):
        assert [_of_excel(cell) for cell in got] == [_for_excel(row[column.name]) for column in layout.columns]


def _of_excel(cell: object) -> object:
    if isinstance(cell, datetime.datetime):
        return cell.date()
    return Decimal(str(cell)) if isinstance(cell, int | float) and not isinstance(cell, bool) else cell


def _for_excel(cell: object) -> object:
    if isinstance(cell, list):
        items = [item if isinstance(item, str) else {n: f for n, f in item.items() if f is not None} for item in cell]
        return "; ".join(i if isinstance(i, str) else json.dumps(i, ensure_ascii=False, default=str) for i in items)
    if isinstance(cell, datetime.date) and cell.year < 1900:
        return cell.isoformat()
    return Decimal(cell) if isinstance(cell, int) and not isinstance(cell, bool) else cell


def test_sums_are_exact(documents: list[vfr.Document], folder: Path) -> None:
    amounts = [m.value for document in documents for m in document.of(vfr.Money) if m.value.amount is not None]
    expected = sum((money.amount for money in amounts if money.currency == "VND" and money.amount), Decimal(0))
    assert expected > Decimal(10) ** 14
    frame = tabular.to_pandas(documents, kind="money")
    assert frame[frame["currency"] == "VND"]["amount"].sum() == expected
    in_polars = tabular.to_polars(documents, kind="money").filter(pl.col("currency") == "VND")
    assert in_polars["amount"].sum() == expected
    query = f"SELECT sum(amount) FROM '{folder / 'x.parquet'}' WHERE kind = 'money' AND currency = 'VND'"
    assert duckdb.connect().execute(query).fetchall() == [(expected,)]


def test_the_columns_of_one_kind_are_those_of_that_kind_only(documents: list[vfr.Document]) -> None:
    table = tabular.to_arrow(documents, kind=vfr.Date)
    shared = ["doc", "kind", "start", "end", "text", "completed"]
    own = ["edtf", "precision", "first_day", "last_day", "part", "calendar", "relative_unit", "relative_offset"]
    assert table.column_names[: len(shared + own)] == shared + own
    assert set(table.column_names).isdisjoint({"amount", "value", "bound", "iso", "end_is_now", "symbol", "date"})
    assert set(table["kind"].to_pylist()) == {"date"}
    assert table.num_rows == sum(len(document.of(vfr.Date)) for document in documents)


def test_a_document_makes_tables_of_itself() -> None:
    document = vfr.extract("Ngày 15/4/2010, tỉnh nhận 3,7 tỷ USD, hơn năm 2009.", doc_id="a.txt")
    assert document.to_arrow(kind="money").schema == table_of("mentions", "money").arrow
    assert document.to_arrow(kind="money")["amount"].to_pylist() == [Decimal(3_700_000_000)]
    assert document.to_polars("facts").height == len(document.facts)
    frame = document.to_pandas(kind="date")
    assert frame["first_day"].tolist() == [datetime.date(2010, 4, 15), datetime.date(2009, 1, 1)]
    assert frame["last_day"].tolist() == [datetime.date(2010, 4, 15), datetime.date(2009, 12, 31)]
    assert frame["precision"].tolist() == ["day", "year"]
    assert set(frame["doc"]) == {"a.txt"}
    assert str(frame["first_day"].dtype) == "date32[day][pyarrow]"
    assert document.to_pandas(kind="money")["amount"].dtype == object


def test_amounts_in_pandas_and_polars_are_calculated_with() -> None:
    document = vfr.extract("chi 3,7 tỷ USD, 5 USD, từ 5 đến 7 USD")
    amounts = document.to_pandas(kind="money")["amount"]
    assert (amounts / 1_000_000).dropna().tolist() == [Decimal(3700), Decimal("0.000005")]
    assert (amounts * 2 / Decimal(10**6) * 3).dropna().tolist() == [Decimal(22200), Decimal("0.00003")]
    assert (amounts * amounts).dropna().tolist() == [Decimal(3_700_000_000) ** 2, Decimal(25)]
    assert amounts[amounts > 1e6].tolist() == [Decimal(3_700_000_000)]
    assert amounts.describe()["count"] == 2
    assert (amounts.astype(float) / 1e6).dropna().tolist() == [3700.0, 0.000005]
    assert (document.to_polars(kind="money")["amount"] / 1_000_000).to_list() == [
        Decimal(3700), Decimal("0.000005"), None,
    ]  # fmt: skip


def test_days_that_a_text_does_not_fix_are_not_filled_in() -> None:
    text = "Từ năm 2010 đến nay.\nNgày 17/4.\nRằm tháng 7 năm 2024 âm lịch.\nGiai đoạn 2021-2025."
    table = vfr.extract(text).to_arrow()
    days = list(zip(*(table[name].to_pylist() for name in ("edtf", "first_day", "last_day")), strict=True))
    assert days == [
        ("2010/..", datetime.date(2010, 1, 1), None),
        ("XXXX-04-17", None, None),
        ("2024-07-15", None, None),
        ("2021/2025", datetime.date(2021, 1, 1), datetime.date(2025, 12, 31)),
    ]


def test_what_no_column_holds_is_an_error_that_names_the_row(tmp_path: Path) -> None:
    for amount in (Decimal(10) ** 28, Decimal("0.00000000001")):
        mention = vfr.Mention(7, 11, "xxxx", vfr.Money(amount, "VND"))
        document = vfr.Document("không: xxxx", [mention], doc_id="a.txt")
        told = (
            rf"a\.txt 7-11 \('xxxx'\): {amount:f} does not fit the column amount, which holds 28 digits and 10 decimals"
        )
        with pytest.raises(ValueError, match=told):
            document.to_arrow()
        for write in (tabular.write_parquet, tabular.write_xlsx):
            with pytest.raises(ValueError, match=told):
                write([document], tmp_path / "x")
    assert list(tmp_path.iterdir()) == []
    largest = Decimal("9999999999999999999999999999.9999999999")
    held = vfr.Document("x", [vfr.Mention(0, 1, "x", vfr.Money(largest, "VND"))])
    assert held.to_arrow()["amount"].to_pylist() == [largest]
    tabular.write_xlsx(held, tmp_path / "x.xlsx")
    [row] = openpyxl.load_workbook(tmp_path / "x.xlsx")["mentions"].iter_rows(min_row=2, values_only=True)
    assert str(largest) in row


def test_no_file_is_written_under_the_suffix_of_another_format(tmp_path: Path) -> None:
    document = vfr.extract("3 tỷ đồng")
    for write, ends, wrong in (
        (tabular.write_xlsx, r"\.xlsx", "x.csv"),
        (tabular.write_csv, r"\.csv", "x.xlsx"),
        (tabular.write_parquet, r"\.parquet or \.pq", "x.xlsx"),
        (write_report, r"\.html or \.htm", "r.txt"),
    ):
        with pytest.raises(ValueError, match=f"expected a name that ends in {ends}, not '.*{wrong}'"):
            write([document], tmp_path / wrong)
    assert list(tmp_path.iterdir()) == []
    tabular.write_xlsx([document], tmp_path / "X.XLSX")
    assert openpyxl.load_workbook(tmp_path / "X.XLSX")["mentions"]["E2"].value == "3 tỷ đồng"


@pytest.mark.parametrize(("given", "name"), [("abc", "str"), (["abc"], "str"), (5, "int"), ([None], "NoneType")])
def test_what_is_no_document_is_named(given: list[vfr.Document], name: str, tmp_path: Path) -> None:
    makers: list[Callable[[], object]] = [
        lambda: tabular.to_arrow(given, "facts"),
        lambda: tabular.to_pandas(given),
        lambda: tabular.write_xlsx(given, tmp_path / "x.xlsx"),
        lambda: tabular.write_parquet(given, tmp_path / "x.parquet"),
        lambda: write_report(given, tmp_path / "x.html"),
    ]
    for make in makers:
        with pytest.raises(TypeError, match=f"expected a Document, as extract and read give, not {name}"):
            make()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_named_with_the_file_that_was_asked_for(tmp_path: Path) -> None:
    document = vfr.extract("3 tỷ đồng")
    for write, name in (
        (tabular.write_xlsx, "x.xlsx"), (tabular.write_parquet, "x.parquet"), (write_report, "x.html"),
    ):  # fmt: skip
        with pytest.raises(FileNotFoundError, match=f"No such file or directory: '{tmp_path}/none/{name}'"):
            write([document], tmp_path / "none" / name)


def test_unknown_tables_and_kinds_are_refused() -> None:
    document = vfr.extract("")
    with pytest.raises(ValueError, match="expected one of the tables mentions, agreements, facts, references"):
        document.to_arrow("colours")
    with pytest.raises(ValueError, match="expected some of the kinds"):
        document.to_arrow(kind="colour")
    with pytest.raises(ValueError, match="facts have no kinds"):
        document.to_arrow("facts", "money")


def test_batches_come_while_the_documents_do() -> None:
    document = vfr.extract("3,7 tỷ USD, " * 1500)
    gone = 0

    def coming() -> Iterator[vfr.Document]:
        nonlocal gone
        for _ in range(9):
            gone += 1
            yield document

    batches = tabular.batches(coming())
    assert (next(batches).num_rows, gone) == (4500, 3)
    assert [batch.num_rows for batch in batches] == [4500, 4500]
    assert list(tabular.batches([])) == []
    assert tabular.to_arrow([]).schema == tabular.MENTIONS.arrow


def test_a_name_is_never_a_formula_in_excel(tmp_path: Path) -> None:
    document = vfr.extract("3 tỷ đồng", doc_id="=1+1")
    other = vfr.extract("5 tỷ đồng", doc_id="https://example.org")
    tabular.write_xlsx([document, other], tmp_path / "x.xlsx")
    cells = openpyxl.load_workbook(tmp_path / "x.xlsx")["mentions"]["A"][1:]
    assert [(cell.value, cell.data_type, cell.hyperlink) for cell in cells] == [
        ("=1+1", "s", None),
        ("https://example.org", "s", None),
    ]


def test_numbers_in_excel_have_formats_and_days_are_days(tmp_path: Path) -> None:
    tabular.write_xlsx(vfr.extract("Ngày 15/4/2010, vốn 3,7 tỷ USD, tăng 22,5%"), tmp_path / "x.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "x.xlsx")["mentions"]
    place = {str(cell.value): cell.column for cell in sheet[1]}
    formats = [sheet.cell(row, place[name]).number_format for row, name in ((2, "first_day"), (3, "amount"))]
    assert formats == ["yyyy-mm-dd", "#,##0"]
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref is not None


def test_a_sheet_without_room_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(excel, "MOST_ROWS", 3)
    with pytest.raises(ValueError, match="a sheet of Excel has 3 rows, and the mentions are more: write Parquet"):
        tabular.write_xlsx(vfr.extract("1 tỷ đồng, 2 tỷ đồng, 3 tỷ đồng"), tmp_path / "x.xlsx")
    assert list(tmp_path.iterdir()) == []


def test_a_text_longer_than_a_cell_ends_in_an_ellipsis(tmp_path: Path) -> None:
    mention = vfr.Mention(0, 40_000, "x" * 40_000, vfr.Money(Decimal(1), "VND"))
    tabular.write_xlsx(vfr.Document("x" * 40_000, [mention]), tmp_path / "x.xlsx")
    cell = openpyxl.load_workbook(tmp_path / "x.xlsx")["mentions"]["E2"].value
    assert cell == "x" * 32_766 + "…"


def test_half_a_character_is_one_sign() -> None:
    assert vfr.extract("3 tỷ đồng", doc_id="a\ud800b").to_arrow()["doc"].to_pylist() == ["a\ufffdb"]


@given(
    st.one_of(
        strategies.numbers(),
        strategies.percents(),
        strategies.money(),
        strategies.quantities(),
        strategies.ordinals(),
        strategies.dates(),
        strategies.periods(),
        strategies.durations(),
        strategies.document_references(),
    )
)
def test_a_row_says_what_its_value_says(value: Value) -> None:
    row = cells(value, value_table(value.kind).columns)
    batch = pa.RecordBatch.from_pylist([row], value_table(value.kind).arrow)
    place = {"doc": None, "kind": value.kind, "start": 0, "end": 1, "text": "x"}
    assert record({**place, **batch.to_pylist()[0]}, "mentions")["value"] == value.to_record()


@pytest.mark.parametrize(
    ("module", "extra", "call"),
    [
        ("pyarrow", "tables", "vfr.extract('').to_arrow()"),
        ("pyarrow", "tables", "tabular.write_parquet([], 'x')"),
        ("pandas", "pandas", "vfr.extract('').to_pandas()"),
        ("polars", "polars", "vfr.extract('').to_polars()"),
        ("xlsxwriter", "excel", "tabular.write_xlsx([], 'x')"),
        ("pandas", "pandas", "import vn_foreign_relations.tabular.pandas"),
        ("polars", "polars", "import vn_foreign_relations.tabular.polars"),
        ("jinja2", "report", "from vn_foreign_relations.report import write_report; write_report([], 'x')"),
    ],
)
def test_a_missing_extra_is_named(module: str, extra: str, call: str) -> None:
    program = f"""
import sys
sys.modules[{module!r}] = None
import vn_foreign_relations as vfr
from vn_foreign_relations import tabular
try:
    {call}
except ModuleNotFoundError as error:
    print(error)
"""
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert told == f"this needs {module}: pip install 'vn-foreign-relations[{extra}]'\n"
