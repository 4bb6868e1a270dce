"""What `import vn_foreign_relations` and `extract` load, and what they leave to who asks for it."""

import subprocess
import sys

HEAVY = {
    "pyarrow",
    "pandas",
    "polars",
    "numpy",
    "xlsxwriter",
    "openpyxl",
    "jinja2",
    "duckdb",
    "click",
    "rich",
    "cattrs",
}


def test_import_and_extract_load_no_extra_and_no_table() -> None:
    program = """
import sys
import vn_foreign_relations
vn_foreign_relations.extract("Năm 2019, kim ngạch đạt 3,7 tỷ USD.").facts
print("\\n".join(sys.modules))
"""
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    assert {name.partition(".")[0] for name in loaded} & HEAVY == set()
    assert not [
        name for name in loaded if name.startswith(("vn_foreign_relations.tabular", "vn_foreign_relations.report"))
    ]
