"""The JSON Schema of records: the file is what the code makes, gold and what is extracted are of it, faults are not."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

pytest.importorskip("jsonschema", reason="jsonschema is not installed")

from jsonschema import Draft202012Validator

import vn_foreign_relations as vfr
from vn_foreign_relations.tabular.json_schema import PATH, json_schema, written
from vn_foreign_relations.tabular.rows import act_references

GOLD = Path(__file__).parent / "gold"
SEEDS = Path(__file__).parents[1] / "seeds"


@cache
def _validator(kind: str) -> Draft202012Validator:
    definitions = json_schema()["$defs"]
    assert isinstance(definitions, dict)
    return Draft202012Validator(definitions[kind])


def _faults(record: dict[str, object]) -> list[str]:
    return [fault.message for fault in _validator(str(record["kind"])).iter_errors(record)]


def test_the_file_is_what_the_code_makes() -> None:
    assert PATH.read_text("utf-8") == written()
    Draft202012Validator.check_schema(json_schema())


def _gold() -> Iterator[dict[str, object]]:
    for path in GOLD.glob("*.jsonl"):
        for record in map(json.loads, path.read_text("utf-8").splitlines()):
            if "value" in record and record["kind"] != "none" and not record.pop("optional", False):
                yield record


def test_records_of_gold_are_of_the_schema() -> None:
    records = list(_gold())
    assert len(records) > 1000
    for record in records:
        if record["kind"] == "agreement" and isinstance(record["value"], dict):
            record["value"].setdefault("parties", [])  # two labels leave it out
        assert _faults(record) == [], record


def test_what_is_extracted_is_of_the_schema() -> None:
    for path in SEEDS.glob("*.txt"):
        document = vfr.extract(path.read_bytes().decode(), doc_id=path.name)
        records = document.to_records()
        for found in (document.agreements, document.facts, document.names):
            records += [mention.to_record(document.doc_id) for mention in found]
        for record in [*records, *act_references(document)]:
            assert _faults(record) == [], record
            assert Draft202012Validator(json_schema()).is_valid(record)


@pytest.mark.parametrize(
    "fault",
    [
        {"value": {"amount": 5, "currency": "VND"}},
        {"value": {"amount": "5.0", "currency": "VND"}},
        {"value": {"amount": "1E3", "currency": "VND"}},
        {"value": {"amount": "5"}},
        {"value": {"currency": "VND"}},
        {"value": {"amount": "5", "low": "4", "high": "6", "currency": "VND"}},
        {"value": {"amount": "5", "currency": "VND", "colour": "red"}},
        {"value": {"amount": "5", "currency": "VND", "bound": "around"}},
        {"start": -1},
        {"completed": []},
        {"note": "x"},
    ],
)
def test_faults_are_not_of_the_schema(fault: dict[str, object]) -> None:
    [record] = vfr.extract("5 đồng/người", doc_id="a.txt").to_records()
    assert _faults(record) == []
    assert _faults(record | fault) != []
