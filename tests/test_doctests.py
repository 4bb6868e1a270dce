"""The examples in docstrings say what comes out."""

import doctest
import importlib
import pkgutil

import pytest

import vn_foreign_relations

MODULES = sorted(
    module.name
    for module in pkgutil.walk_packages(vn_foreign_relations.__path__, "vn_foreign_relations.")
    if not module.name.endswith("__main__")
)


ENGINES = {f"vn_foreign_relations.integrations.{engine}": engine for engine in ("duckdb", "pydantic")}
"""What the examples of a module need, where the module itself does not."""


@pytest.mark.parametrize("name", MODULES)
def test_docstrings(name: str) -> None:
    if name in ENGINES:
        pytest.importorskip(ENGINES[name], reason=f"needs {ENGINES[name]}")
    try:
        module = importlib.import_module(name)
    except ModuleNotFoundError as error:
        pytest.skip(str(error))
    assert doctest.testmod(module).failed == 0
