"""The text and the way back to the caller's offsets."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vn_foreign_relations.text import GROUP_SPACE, Text

LETTERS = st.sampled_from("aăâđeêoôơưắệổửỹ Đ10.,-–\u00a0Ð\u00ad\u200b\ufeff１％")


@pytest.mark.parametrize(
    ("source", "folded"),
    [
        ("Ðảng ủy", "Đảng ủy"), ("2019 – 2023", "2019 - 2023"), ("1\u00a0283 tỷ", f"1{GROUP_SPACE}283 tỷ"),
        ("5\u00a0tỷ", "5 tỷ"), ("１５／４", "15/4"), ("CO\u00adVID\u200b-19", "COVID-19"), ("\ufeffA", "A"),
        ("5\u20092", "5 2"), ("−5", "-5"), ("a\u2009b", "a b"),
    ],
)  # fmt: skip
def test_folding(source: str, folded: str) -> None:
    assert Text(source).folded == folded


@given(st.text(LETTERS, max_size=40))
def test_decomposed_text_folds_to_the_composed_one(text: str) -> None:
    composed = unicodedata.normalize("NFC", text)
    assert Text(unicodedata.normalize("NFD", text)).folded == Text(composed).folded


@given(st.text(LETTERS, max_size=40), st.data())
def test_spans_slice_the_source(source: str, data: st.DataObject) -> None:
    source = unicodedata.normalize(data.draw(st.sampled_from(["NFC", "NFD"])), source)
    text = Text(source)
    start = data.draw(st.integers(0, len(text.folded)))
    end = data.draw(st.integers(start, len(text.folded)))
    first, last = text.span(start, end)
    if start < end:
        assert Text(source[first:last]).folded.replace(GROUP_SPACE, " ") == text.folded[start:end].replace(
            GROUP_SPACE, " "
        )


def test_one_to_one_folds_leave_offsets_alone() -> None:
    text = Text("Ð – 5\u00a0%")
    assert text.span(4, 7) == (4, 7)


def test_offsets_of_decomposed_text_are_the_callers() -> None:
    source = unicodedata.normalize("NFD", "tổng vốn 10.388 tỷ đồng")
    text = Text(source)
    start = text.folded.index("10.388")
    first, last = text.span(start, len(text.folded))
    assert unicodedata.normalize("NFC", source[first:last]) == "10.388 tỷ đồng"
