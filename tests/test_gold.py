"""The labelled texts: what the issues ask for, and no prediction at all inside codes and file names."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import regex

from tests.scoring import Row, score
from vn_foreign_relations import extract

TESTS = Path(__file__).parent
SEEDS = TESTS.parent / "seeds"
GOLD = TESTS / "gold"
CODES = regex.compile(
    r"\S+\.(?:png|jpg|gif|html)\b|\b[0-9a-f]{8}-[0-9a-f-]{27}\S*|https?://\S+|\b[0-9]:[0-9]{2}\b|COVID ?-19|\b[35][DG]\b"
)


def _rows(path: Path) -> list[Row]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def _texts(name: str) -> Iterator[tuple[str, str]]:
    if name == "phrases":
        yield from ((str(row["id"]), str(row["text"])) for row in _rows(GOLD / "phrases.jsonl"))
        return
    for path in sorted((SEEDS if name == "seeds" else GOLD / name).glob("*.txt")):
        yield path.name, path.read_bytes().decode("utf-8")


README_ROWS = {
    "seeds": "five seed articles",
    "phrases": "102 phrases",
    "articles": "eight articles",
    "written": "24 texts written for testing",
}


@pytest.mark.parametrize(
    ("name", "labels", "least"),
    [
        ("seeds", "seeds.jsonl", {"money": 0.99, "percent": 0.99, "ordinal": 0.99, "quantity": 0.97}),
        ("phrases", "phrases.gold.jsonl", {"money": 0.99, "percent": 0.99, "ordinal": 0.99, "quantity": 0.97}),
        ("articles", "articles.jsonl", {"money": 0.95, "percent": 0.95, "ordinal": 0.95, "quantity": 0.95}),
        ("written", "written.jsonl", {"money": 0.99, "percent": 0.99, "ordinal": 0.99, "quantity": 0.97}),
    ],
)
def test_scores(name: str, labels: str, least: dict[str, float]) -> None:
    predictions = [record for doc, text in _texts(name) for record in extract(text).to_records(doc)]
    scores, complaints = score(_rows(GOLD / labels), predictions)
    assert {kind: scores[kind].f1 >= f1 for kind, f1 in least.items()} == dict.fromkeys(least, True), complaints
    row = " | ".join(f"{scores[kind].f1:.3f}" for kind in ("money", "percent", "quantity", "ordinal"))
    assert f"| {README_ROWS[name]} | {row} |" in (TESTS.parent / "README.md").read_text("utf-8")


@pytest.mark.parametrize("name", ["seeds", "phrases", "articles", "written"])
def test_nothing_is_found_inside_codes(name: str) -> None:
    for doc, text in _texts(name):
        spans = [match.span() for match in CODES.finditer(text)]
        inside = [m.text for m in extract(text) if any(m.start < end and start < m.end for start, end in spans)]
        assert (doc, inside) == (doc, [])


def test_labels_quote_their_texts() -> None:
    texts = {doc: text for name in ("seeds", "phrases", "articles", "written") for doc, text in _texts(name)}
    for name in ("seeds.jsonl", "phrases.gold.jsonl", "articles.jsonl", "written.jsonl"):
        for row in _rows(GOLD / name):
            start, end = row["start"], row["end"]
            assert isinstance(start, int)
            assert isinstance(end, int)
            assert texts[str(row["doc"])][start:end] == row["text"]


def test_scoring_counts_right_wrong_and_missed() -> None:
    label = {"doc": "a", "kind": "money", "start": 0, "end": 5, "value": {"amount": "5", "currency": "VND"}}
    other = {**label, "value": {"amount": "6", "currency": "VND"}}
    assert score([label], [label])[0]["money"].f1 == 1
    wrong, complaints = score([label], [other])
    assert (wrong["money"].right, wrong["money"].wrong, wrong["money"].missed, len(complaints)) == (0, 1, 1, 2)
    assert score([{**label, "optional": True}], [other])[0] == {}
