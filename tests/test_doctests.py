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


ENGINES = {"spark": "pyspark"}
"""What a module of `integrations` needs, where that has another name."""


@pytest.mark.parametrize("name", MODULES)
def test_docstrings(name: str) -> None:
    package, _, last = name.rpartition(".")
    if package.endswith(".integrations") and last != "plover":
        engine = ENGINES.get(last, last)
        pytest.importorskip(engine, reason=f"needs {engine}")
    assert doctest.testmod(importlib.import_module(name)).failed == 0
