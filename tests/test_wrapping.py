"""Re-wrapping a paragraph changes no value, and what is found slices the source."""

import json
import re
import textwrap
from functools import cache
from pathlib import Path

import pytest

from tests.catalogue_examples import FOUND
from vn_foreign_relations import extract

TESTS = Path(__file__).parent
TEXTS = [
    re.sub(r"[ \t]+", " ", path.read_bytes().decode("utf-8").replace("\r\n", "\n"))
    for folder in (
        TESTS.parent / "seeds",
        TESTS / "gold" / "articles",
        TESTS / "gold" / "blind",
        TESTS / "gold" / "written",
    )
    for path in sorted(folder.glob("*.txt"))
]
LEAST_KEPT = 0.998
"""Where a break falls in front of a capital in the middle of a short paragraph, nothing tells it from a heading's."""


@cache
def values(text: str) -> list[str]:
    document = extract(text)
    assert all(text[m.start : m.end] == m.text for m in document)
    return [json.dumps([m.kind, m.value.to_record()], ensure_ascii=False) for m in document]


def wrapped(text: str, width: int, end: str) -> str:
    lines = (textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False) for line in text.split("\n"))
    return end.join(end.join(line) for line in lines)


def kept(plain: list[str], changed: list[str]) -> int:
    left = list(changed)
    for value in plain:
        if value in left:
            left.remove(value)
    return len(changed) - len(left)


@pytest.mark.sweep
@pytest.mark.parametrize(("width", "end"), [(w, "\n") for w in (40, 60, 72, 90, 120)] + [(72, "\r\n"), (80, " \n")])
def test_rewrapping_changes_no_value(width: int, end: str) -> None:
    pairs = [(values(text), values(wrapped(text, width, end))) for text in TEXTS]
    owed = sum(len(plain) for plain, _ in pairs)
    assert sum(kept(*pair) for pair in pairs) >= LEAST_KEPT * owed
    assert sum(len(changed) for _, changed in pairs) <= owed / LEAST_KEPT


@pytest.mark.sweep
def test_doubled_spaces_change_no_value() -> None:
    for text in [*TEXTS, *(example.text for example in FOUND)]:
        assert values(re.sub(r"(?<=\w) (?=\w)", "  ", text)) == values(re.sub(r"(?<=\w) {2,}(?=\w)", " ", text))


def test_a_space_in_front_of_a_mark_changes_no_value() -> None:
    for text in TEXTS:
        assert values(re.sub(r"(?<=\w)([,;.)]) (?=\w)", r" \1 ", text)) == values(text)


@pytest.mark.sweep
@pytest.mark.parametrize("gap", ["\n", "\r\n", " \n"])
def test_a_break_before_a_small_letter_changes_no_example(gap: str) -> None:
    changed = [
        example.text
        for example in FOUND
        for place in re.finditer(r"(?<=[^\W_]) (?=[^\W\d_])", example.text)
        if example.text[place.end()].islower()
        and values(example.text[: place.start()] + gap + example.text[place.end() :]) != values(example.text)
    ]
    assert changed == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Nghị định số 64/2021/NĐ-CP ngày 30/6/2021 của\r\nChính phủ", ["64/2021/NĐ-CP"]),
        ("Chỉ thị số 41-CT/TW ngày\r\n15/4/2010", ["41-CT/TW"]),
    ],
)
def test_a_line_end_of_windows_is_a_gap(text: str, found: list[str]) -> None:
    [mention] = extract(text)
    assert mention.text == text
    assert [mention.value.to_record()["symbol"]] == found
