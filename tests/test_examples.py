"""Every kind finds its examples and none of its counter-examples."""

import pytest

from tests.catalogue_examples import FOUND, NOT_FOUND, Example
from vn_foreign_relations import extract
from vn_foreign_relations.catalogue import KINDS


@pytest.mark.parametrize("example", FOUND, ids=str)
def test_example_is_found(example: Example) -> None:
    mentions = [m for m in extract(example.text) if m.text == example.found]
    assert [m.kind for m in mentions] == [example.kind.kind]
    assert mentions[0].value.to_record() == example.record


@pytest.mark.parametrize("example", NOT_FOUND, ids=str)
def test_counter_example_is_not_found(example: Example) -> None:
    assert [m.text for m in extract(example.text, kinds=[example.kind])] == []


@pytest.mark.parametrize("kind", [kind.kind for kind in KINDS])
def test_every_kind_has_counter_examples(kind: str) -> None:
    assert len([e for e in FOUND if e.kind.kind == kind]) >= 3
    assert len([e for e in NOT_FOUND if e.kind.kind == kind]) >= 3
