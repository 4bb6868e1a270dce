"""Columns of spellings in pandas and polars: empty cells, ranges, errors that name the row."""

from decimal import Decimal

import pytest

pytest.importorskip("pandas", reason="the extra pandas is not installed")
pytest.importorskip("polars", reason="the extra polars is not installed")
pytest.importorskip("pyarrow", reason="the extra tables is not installed")

import numpy as np
import pandas as pd
import polars as pl

import vn_foreign_relations as vfr
import vn_foreign_relations.tabular.pandas
from vn_foreign_relations.tabular.polars import VietnameseExpression, VietnameseSeries
from vn_foreign_relations.tabular.schema import value_table

CELLS = ["1,2 tỷ", "hơn 500 USD", None, "từ 2 đến 3 triệu đồng/người"]


def _of(series: pl.Series) -> VietnameseSeries:
    named: VietnameseSeries = series.vn  # type: ignore[attr-defined]  # polars registers it when the module is imported
    return named


def _in(expression: pl.Expr) -> VietnameseExpression:
    named: VietnameseExpression = expression.vn  # type: ignore[attr-defined]  # likewise
    return named


def test_money_of_a_series_of_pandas() -> None:
    series = pd.Series([*CELLS, float("nan"), pd.NaT, "chưa có", 5], index=list("abcdefgh"), dtype=object)
    frame = series.vn.money(currency="VND", errors="coerce")
    assert list(frame.columns) == [column.name for column in value_table("money").columns]
    assert list(frame.index) == list("abcdefgh")
    assert frame["amount"].dropna().to_dict() == {"a": Decimal(1_200_000_000), "b": Decimal(500), "h": Decimal(5)}
    assert frame["currency"].dropna().to_dict() == {"a": "VND", "b": "USD", "d": "VND", "h": "VND"}
    assert frame.loc["d", ["low", "high", "per"]].tolist() == [Decimal(2_000_000), Decimal(3_000_000), "người"]
    assert frame.loc[["c", "e", "f", "g"]].isna().all(axis=None)
    assert (frame["amount"].dropna() / 1_000_000).tolist() == [Decimal(1200), Decimal("0.0005"), Decimal("0.000005")]
    assert str(frame["currency"].dtype) == "string[pyarrow]"


def test_an_error_of_pandas_names_the_row() -> None:
    with pytest.raises(ValueError, match="row 'Huế': expected a currency"):
        pd.Series(["5 đồng", "chưa có"], index=["Lào Cai", "Huế"]).vn.money()
    with pytest.raises(ValueError, match="row 1: expected a currency"):
        pd.Series(["5 đồng", 5], dtype=object).vn.money()
    with pytest.raises(ValueError, match=r"row 1: expected a text \(str\), not bool"):
        pd.Series(["5 đồng", True], dtype=object).vn.money(currency="VND")
    with pytest.raises(ValueError, match="expected raise or coerce as errors, not 'ignore'"):
        pd.Series(["5 đồng"]).vn.money(errors="ignore")
    with pytest.raises(ValueError, match=r"row 0: 1.* does not fit the column amount"):
        pd.Series([f"1{'0' * 28} đồng"]).vn.money()


def test_cells_that_are_numbers_are_read_and_empty_ones_of_each_sort_are_empty() -> None:
    cells = ["1,2 tỷ", 1_500_000, 1_500_000.125, np.int64(7), np.float64(0.5), np.float32("nan"), pd.NA, pd.NaT, True]
    frame = pd.Series(cells, dtype=object).vn.money(currency="VND", errors="coerce")
    amounts = ["1200000000", "1500000", "1500000.125", "7", "0.5"]
    assert frame["amount"].dropna().tolist() == [Decimal(amount) for amount in amounts]
    assert frame["currency"].isna().tolist() == [False] * 5 + [True] * 4
    assert [vfr.parse("money", cell, default=None) for cell in (pd.NA, pd.NaT, np.float32("nan"))] == [None] * 3
    assert pd.Series([1.5, None]).vn.money(currency="USD")["amount"].dropna().tolist() == [Decimal("1.5")]
    assert _of(pl.Series([15, None])).money(currency="USD").struct.field("amount").to_list() == [Decimal(15), None]


def test_any_kind_of_a_series_of_pandas() -> None:
    frame = pd.Series(["ngày 15/4/2010", "đầu tháng 4/2023", None]).vn.parse("date")
    assert frame["edtf"].tolist() == ["2010-04-15", "2023-04", pd.NA]
    assert frame["part"].tolist() == [pd.NA, "early", pd.NA]
    with pytest.raises(ValueError, match="a currency says nothing of the kind date"):
        pd.Series(["ngày 15/4/2010"]).vn.parse("date", currency="VND")
    with pytest.raises(ValueError, match="expected one of the currency codes"):
        pd.Series(["5 đồng"]).vn.money(currency="XYZ", errors="coerce")
    assert pd.Series([], dtype=object).vn.money().shape == (0, len(value_table("money").columns))


def test_money_of_polars() -> None:
    frame = pl.DataFrame({"vốn": CELLS})
    by_series = _of(frame["vốn"]).money(currency="VND").struct.unnest()
    by_expression = frame.select(_in(pl.col("vốn")).money(currency="VND")).unnest("vốn")
    assert by_series.equals(by_expression)
    assert by_series["amount"].to_list() == [Decimal(1_200_000_000), Decimal(500), None, None]
    assert by_series["bound"].to_list() == [None, "more_than", None, None]
    lazy = frame.lazy().select(_in(pl.col("vốn")).parse("money", currency="VND")).unnest("vốn")
    assert lazy.collect().equals(by_series)
    coerced = _of(pl.Series("x", ["5 đồng", "chưa có"])).money(errors="coerce")
    assert coerced.struct.field("amount").to_list() == [Decimal(5), None]


def test_an_error_of_polars_names_the_row() -> None:
    with pytest.raises(ValueError, match="row 1: expected a currency"):
        _of(pl.Series(["5 đồng", "chưa có"])).money()
    with pytest.raises(ValueError, match="row 1: expected a currency"):
        pl.DataFrame({"x": ["5 đồng", "chưa có"]}).select(_in(pl.col("x")).money())
