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


FIGURES = ("money", "percent", "quantity", "ordinal")
TIMES = ("date", "period", "duration")
PAPERS = ("document_reference",)
SETS = {
    "seeds": ("five seed articles", "seeds.jsonl", FIGURES + TIMES + PAPERS),
    "phrases": ("102 phrases", "phrases.gold.jsonl", FIGURES + TIMES + PAPERS),
    "articles": ("eight articles", "articles.jsonl", FIGURES + TIMES + PAPERS),
    "written": ("24 texts written for testing", "written.jsonl", FIGURES),
    "blind": ("38 more, with other labels", "blind.jsonl", TIMES + PAPERS),
}
"""For each set of texts its row in the README, its labels, and the kinds that it is labelled for."""
LEAST = {"quantity": 0.95, "date": 0.98, "period": 0.98, "duration": 0.98, "document_reference": 0.98}


@pytest.mark.parametrize("name", SETS)
def test_scores(name: str) -> None:
    title, labels, kinds = SETS[name]
    predictions = [record for doc, text in _texts(name) for record in extract(text).to_records(doc)]
    scores, complaints = score(_rows(GOLD / labels), predictions, kinds)
    f1 = {kind: scores[kind].f1 if kind in scores else 1.0 for kind in kinds}
    assert [kind for kind in kinds if f1[kind] < LEAST.get(kind, 0.99)] == [], complaints
    if "document_reference" in scores:
        papers = scores["document_reference"]
        assert papers.right_fields >= 0.98 * papers.fields
    row = " | ".join(f"{f1[kind]:.3f}" if kind in kinds else "" for kind in FIGURES + TIMES + PAPERS)
    assert f"| {title} | {row} |" in (TESTS.parent / "README.md").read_text("utf-8")


def test_the_written_texts_that_are_labelled_for_times_and_documents() -> None:
    predictions = [
        record for doc, text in _texts("written") if doc.startswith("h") for record in extract(text).to_records(doc)
    ]
    scores, complaints = score(_rows(GOLD / "written.jsonl"), predictions, TIMES + PAPERS)
    assert [kind for kind in TIMES + PAPERS if scores[kind].f1 < LEAST[kind]] == [], complaints


@pytest.mark.parametrize("name", SETS)
def test_nothing_is_found_inside_codes(name: str) -> None:
    for doc, text in _texts(name):
        spans = [match.span() for match in CODES.finditer(text)]
        inside = [m.text for m in extract(text) if any(m.start < end and start < m.end for start, end in spans)]
        assert (doc, inside) == (doc, [])


def test_labels_quote_their_texts() -> None:
    texts = {doc: text for name in SETS for doc, text in _texts(name)}
    for _, labels, _ in SETS.values():
        for row in _rows(GOLD / labels):
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
