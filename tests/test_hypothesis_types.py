"""`from_type` of Hypothesis knows the kinds where the package is installed."""

import subprocess
import sys
from importlib.metadata import entry_points

import pytest
from hypothesis import given
from hypothesis import strategies as st

import vn_foreign_relations as vfr
from vn_foreign_relations.strategies import STRATEGIES

if not entry_points(group="hypothesis").select(name="vnfr"):
    pytest.skip("needs the package installed from this tree: pip install -e .", allow_module_level=True)


@given(...)
def test_values_come_by_their_types(money: vfr.Money, value: vfr.AnyValue) -> None:
    assert type(money).parse(str(money)) == money
    assert type(value).parse(str(value)) == value


@given(st.data(), st.sampled_from(vfr.KINDS))
def test_every_kind_has_a_strategy(data: st.DataObject, kind: type[vfr.Value]) -> None:
    assert STRATEGIES.keys() == set(vfr.KINDS)
    assert type(data.draw(st.from_type(kind))) is kind


@pytest.mark.parametrize("first", ["hypothesis", "vn_foreign_relations", "vn_foreign_relations.strategies"])
def test_the_order_of_imports_is_free(first: str) -> None:
    code = f"import {first}, hypothesis.strategies as st, vn_foreign_relations as v; st.from_type(v.Date).validate()"
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)
