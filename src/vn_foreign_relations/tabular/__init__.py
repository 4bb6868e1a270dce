"""Documents as tables: Arrow, pandas, polars, Parquet, Excel, CSV. What needs an extra says so."""

from vn_foreign_relations.tabular.arrow import batches, to_arrow, to_pandas, to_polars, write_parquet
from vn_foreign_relations.tabular.comma_separated import write_csv
from vn_foreign_relations.tabular.excel import write_xlsx
from vn_foreign_relations.tabular.schema import AGREEMENTS, FACTS, MENTIONS, REFERENCES, TABLES, Table, table_of

__all__ = [
    "AGREEMENTS",
    "FACTS",
    "MENTIONS",
    "REFERENCES",
    "TABLES",
    "Table",
    "batches",
    "table_of",
    "to_arrow",
    "to_pandas",
    "to_polars",
    "write_csv",
    "write_parquet",
    "write_xlsx",
]
