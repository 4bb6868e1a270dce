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


@pytest.mark.parametrize("name", MODULES)
def test_docstrings(name: str) -> None:
    try:
        module = importlib.import_module(name)
    except ModuleNotFoundError as error:
        pytest.skip(str(error))
    assert doctest.testmod(module).failed == 0
