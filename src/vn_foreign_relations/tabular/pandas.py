"""`s.vn.money()` for series of pandas, once this module is imported. Needs the extra `pandas`.

>>> import pandas as pd
>>> import vn_foreign_relations.tabular.pandas
>>> cells = pd.Series(["1,2 tỷ", "hơn 500 USD", None, "chưa có"], index=["Lào Cai", "Hà Giang", "Sơn La", "Huế"])
>>> cells.vn.money(currency="VND", errors="coerce")["currency"].tolist()
['VND', 'USD', <NA>, <NA>]
>>> cells.vn.money(currency="VND")
Traceback (most recent call last):
ValueError: row 'Huế': expected a currency, such as đồng, USD or euro at position 0
  chưa có
  ^^^^^^^

"""

from __future__ import annotations

from vn_foreign_relations.errors import needing
from vn_foreign_relations.kinds.money import Money
from vn_foreign_relations.reading.value import Value
from vn_foreign_relations.tabular.arrow import in_pandas
from vn_foreign_relations.tabular.cells import Errors, read

with needing("pandas"):
    import pandas as pd
    import pyarrow  # noqa: F401  # its types are those of the columns


@pd.api.extensions.register_series_accessor("vn")
class VietnameseSeries:
    """What the spellings in a series mean."""

    def __init__(self, series: pd.Series) -> None:
        self._series = series

    def money(self, *, currency: str | None = None, errors: Errors = "raise") -> pd.DataFrame:
        """The amounts, with their currencies, ranges, bounds and rates.

        `currency` (ISO 4217) is that of cells that name none. Cells that hold nothing give rows that hold nothing, and
        so do, with `errors="coerce"`, those without a reading; otherwise a ValueError names the row.
        """
        return self.parse(Money, currency=currency, errors=errors)

    def parse(self, kind: type[Value] | str, *, currency: str | None = None, errors: Errors = "raise") -> pd.DataFrame:
        """The values of any kind, in the columns of that kind; see `money`."""
        return in_pandas(read(kind, self._series.items(), currency, errors)).set_axis(self._series.index)
