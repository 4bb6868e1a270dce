"""Integrations without what they integrate: the package imports none, and an error names the extra."""

import subprocess
import sys

import pytest

ENGINES = ("duckdb", "hypothesis", "pandas", "pyarrow", "pydantic", "pydantic_core", "pyspark", "spacy")


def test_the_package_imports_no_engine() -> None:
    code = f"import sys, vn_foreign_relations; sys.exit(any(name in sys.modules for name in {ENGINES}))"
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize(
    ("engine", "code"),
    [
        ("duckdb", "from vn_foreign_relations.integrations.duckdb import register; register(None)"),
        ("pyspark", "from vn_foreign_relations.integrations.spark import extracted; extracted(None)"),
        ("spacy", "import vn_foreign_relations.integrations.spacy"),
    ],
)
def test_an_error_names_the_extra(engine: str, code: str) -> None:
    extra = engine.removeprefix("py")
    code = f"import sys; sys.modules[{engine!r}] = None; {code}"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=False)
    assert run.stderr.splitlines()[-1].startswith("ModuleNotFoundError")
    assert f"pip install 'vn-foreign-relations[{extra}]'" in run.stderr
