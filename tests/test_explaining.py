"""Why a text reads as it does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.catalogue_examples import FOUND
from vn_foreign_relations import extract
from vn_foreign_relations.explaining import Outcome, explain


def told(text: str) -> list[tuple[str, str, str]]:
    return [(step.text, step.kind, step.outcome.value) for step in explain(text)]


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("chi 3 tỷ đồng", [("3 tỷ đồng", "money", "read")]),
        ("ngày 31/4/2024", [("ngày 31/4/2024", "date", "refused"), ("ngày 31/4/2024", "period", "refused")]),
        ("Xin chào", []),
    ],
)
def test_each_reading_is_told_with_its_outcome(text: str, steps: list[tuple[str, str, str]]) -> None:
    assert [step for step in told(text) if step in steps] == steps
    assert bool(told(text)) == bool(steps)


def test_a_refusal_says_what_was_expected() -> None:
    refused = [step for step in explain("tăng từ 7 đến 5%") if step.outcome is Outcome.REFUSED]
    assert [step.reason for step in refused] == ["expected a range that ends above its start: runs_backwards"]
    with pytest.raises(TypeError, match="expected a text"):
        explain(5)  # type: ignore[arg-type]  # what is tested


@given(st.sampled_from([example.text for example in FOUND]))
def test_what_is_read_is_what_extract_finds(text: str) -> None:
    read = {(step.start, step.end, step.kind) for step in explain(text) if step.outcome is Outcome.READ}
    assert read <= {(mention.start, mention.end, mention.kind) for mention in extract(text)}
    assert all(text[step.start : step.end] == step.text for step in explain(text))
