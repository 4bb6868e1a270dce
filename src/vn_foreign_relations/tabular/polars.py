"""`s.vn.money()` for series and expressions of polars, once this module is imported. Needs the extra `polars`.

>>> import polars as pl
>>> import vn_foreign_relations.tabular.polars
>>> frame = pl.DataFrame({"vốn": ["1,2 tỷ", "hơn 500 USD", None]})
>>> frame.select(pl.col("vốn").vn.money(currency="VND")).unnest("vốn")["currency"].to_list()
['VND', 'USD', None]
>>> frame["vốn"].vn.money()
Traceback (most recent call last):
ValueError: row 0: expected a currency, such as đồng, USD or euro at position 6
  1,2 tỷ
        ^

"""

from __future__ import annotations

from vn_foreign_relations.errors import needing
from vn_foreign_relations.kinds.money import Money
from vn_foreign_relations.reading.value import Value
from vn_foreign_relations.tabular.cells import Errors, read
from vn_foreign_relations.tabular.schema import value_table

with needing("polars"):
    import polars as pl
    import pyarrow  # noqa: F401  # what the columns are made of first


@pl.api.register_series_namespace("vn")
class VietnameseSeries:
    """What the spellings in a series mean."""

    def __init__(self, series: pl.Series) -> None:
        self._series = series

    def money(self, *, currency: str | None = None, errors: Errors = "raise") -> pl.Series:
        """The amounts, as a struct with their currencies, ranges, bounds and rates; `.struct.unnest()` makes columns.

        `currency` (ISO 4217) is that of cells that name none. Cells that hold nothing give rows that hold nothing, and
        so do, with `errors="coerce"`, those without a reading; otherwise a ValueError names the row.
        """
        return self.parse(Money, currency=currency, errors=errors)

    def parse(self, kind: type[Value] | str, *, currency: str | None = None, errors: Errors = "raise") -> pl.Series:
        """The values of any kind, as a struct of the columns of that kind; see `money`."""
        frame = pl.from_arrow(read(kind, enumerate(self._series), currency, errors))
        assert isinstance(frame, pl.DataFrame)
        return frame.to_struct(self._series.name)


@pl.api.register_expr_namespace("vn")
class VietnameseExpression:
    """What the spellings in a column mean."""

    def __init__(self, expression: pl.Expr) -> None:
        self._expression = expression

    def money(self, *, currency: str | None = None, errors: Errors = "raise") -> pl.Expr:
        """The amounts, as `money` of a series gives them."""
        return self.parse(Money, currency=currency, errors=errors)

    def parse(self, kind: type[Value] | str, *, currency: str | None = None, errors: Errors = "raise") -> pl.Expr:
        """The values of any kind, as `parse` of a series gives them."""
        empty = pl.from_arrow(value_table(kind).arrow.empty_table())
        assert isinstance(empty, pl.DataFrame)
        return self._expression.map_batches(
            lambda series: VietnameseSeries(series).parse(kind, currency=currency, errors=errors),
            return_dtype=pl.Struct(empty.schema),
        )
