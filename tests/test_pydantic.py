"""Values as fields of pydantic models, against pydantic itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import vn_foreign_relations as vfr
from vn_foreign_relations import strategies as vst

pytest.importorskip("pydantic", reason="needs pydantic")

import pydantic

VALUES = st.one_of(
    vst.money(),
    vst.percents(),
    vst.quantities(),
    vst.numbers(),
    vst.ordinals(),
    vst.dates(),
    vst.periods(),
    vst.durations(),
    vst.document_references(),
)


@given(VALUES)
def test_values_records_and_texts_are_fields(value: vfr.Value) -> None:
    """Law: a field of a kind takes the value, its record and its text, and gives the record, in Python and in JSON."""
    adapter = pydantic.TypeAdapter(type(value))
    for form in (value, value.to_record(), str(value)):
        assert adapter.validate_python(form) == value
    assert adapter.dump_python(value) == value.to_record()
    assert adapter.validate_json(adapter.dump_json(value)) == value


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ("1,2 tỷ", "expected a currency"),
        ({"amount": 5, "currency": "VND"}, "expected a decimal in plain notation as a string"),
        ({"amount": "5", "currency": "VND", "colour": "red"}, "colour"),
        ({"amount": "5"}, "expected one of the currency codes"),
        (5, "expected a Money, its record or a text, not int"),
        (None, "expected a Money, its record or a text, not NoneType"),
        (vfr.Ordinal(3), "expected a Money, its record or a text, not Ordinal"),
    ],
)
def test_what_is_no_value_is_an_error_of_the_field(given: object, message: str) -> None:
    with pytest.raises(pydantic.ValidationError, match=message):
        pydantic.TypeAdapter(vfr.Money).validate_python(given)


def test_the_schema_says_what_is_taken_and_what_is_given() -> None:
    adapter = pydantic.TypeAdapter(vfr.DocumentReference)
    text, record = adapter.json_schema()["anyOf"]
    assert text == {"type": "string"}
    assert record == adapter.json_schema(mode="serialization")
    assert (record["required"], record["additionalProperties"]) == (["type"], False)
    assert "decree" in record["properties"]["type"]["enum"]
    assert record["properties"]["date"] == {"type": "string", "format": "date", "title": "Date"}
    assert record["properties"]["provisions"]["items"]["properties"]["article"]["type"] == "string"
    money = pydantic.TypeAdapter(vfr.Money).json_schema(mode="serialization")
    assert money["required"] == ["currency"]
    assert money["properties"]["amount"]["pattern"] == r"^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$"


def test_a_field_may_be_of_several_kinds() -> None:
    adapter = pydantic.TypeAdapter(vfr.AnyValue)
    assert adapter.validate_python("1,2 tỷ đồng") == vfr.Money.parse("1,2 tỷ đồng")
    assert adapter.validate_python({"amount": "5", "currency": "VND"}) == vfr.Money.parse("5 đồng")
