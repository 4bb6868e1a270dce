"""The text and the way back to the caller's offsets."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.catalogue_examples import FOUND
from vn_foreign_relations import Money, ParseError, extract
from vn_foreign_relations.text import GROUP_SPACE, Text

ENDS_WITH_LOOSE_MARK = re.compile(r" [,.;]\Z")
"""A space that is kept only for what stands behind its mark: the `0 .` of `0 .5`."""
LETTERS = st.sampled_from("aăâđeêoôơưắệổửỹ Đ10.,-–\u00a0Ð\u00ad\u200b\ufeff１％")


@pytest.mark.parametrize(
    ("source", "folded"),
    [
        ("Ðảng ủy", "Đảng ủy"), ("2019 – 2023", "2019 - 2023"), ("1\u00a0283 tỷ", f"1{GROUP_SPACE}283 tỷ"),
        ("5\u00a0tỷ", "5 tỷ"), ("１５／４", "15/4"), ("CO\u00adVID\u200b-19", "COVID-19"), ("\ufeffA", "A"),
        ("5\u20092", "5 2"), ("−5", "-5"), ("a\u2009b", "a b"), ("a\r\n-b\n\r\n", "a\n-b\n\n"), ("a\rb", "a\rb"),
        ("tie\u0301\u0302ng", "tiếng"), ("ti\u00e9\u0302ng", "tiếng"), ("mo\u0309\u031b", "mở"), ("trie\u0323\u033b\u0302u", "triệ\u033bu"),
    ],
)  # fmt: skip
def test_folding(source: str, folded: str) -> None:
    assert Text(source).folded == folded


@pytest.mark.parametrize(
    ("source", "folded"),
    [
        ("hơn  600   lượt", "hơn 600 lượt"), ("hơn\n600 lượt", "hơn 600 lượt"), ("giai \r\n đoạn", "giai đoạn"),
        ("ngày 21/11/\n2023", "ngày 21/11/2023"), ("số 41-\nCT", "số 41-CT"), ("tăng 15\n- 18%", "tăng 15 - 18%"),
        ("tầm nhìn 2030 -\n2050", "tầm nhìn 2030 - 2050"),
        ("Căn cứ theo khoản 1 Điều 172 của\nLuật Đất đai năm 2024", "Căn cứ theo khoản 1 Điều 172 của Luật Đất đai năm 2024"),
    ],
)  # fmt: skip
def test_a_gap_within_a_paragraph_is_one_space(source: str, folded: str) -> None:
    assert Text(source).folded == folded


@pytest.mark.parametrize(
    ("source", "folded"),
    [
        ("ngày 5/4 , hai bên ; ( gồm 3 xã ) .", "ngày 5/4, hai bên; (gồm 3 xã)."), ("1991 , 1993 và 1994", "1991, 1993 và 1994"),
        ("mẫu (  logo  )", "mẫu (logo)"), ("1 ,5 tỷ", "1 ,5 tỷ"), ("trang .vn", "trang .vn"), ("cột    ) cột", "cột    ) cột"),
    ],
)  # fmt: skip
def test_no_space_stands_in_front_of_a_mark(source: str, folded: str) -> None:
    assert Text(source).folded == folded


@pytest.mark.parametrize(
    "text",
    [
        "Gồm:\nba tỉnh", "kết thúc.\nhai bên", "Năm 2024;\n5 tỉnh", "a\tb", "cột    cột", "Vốn ODA\nNhật Bản",
        "lượt xem 1.284\n0:00 / 3:27", "5 | 6\n| 7", "đoạn đầu\n\nđoạn sau", "- một\n- hai", "vụ\n- 5 vụ",
    ],
)  # fmt: skip
def test_lists_tables_headings_and_paragraphs_keep_their_breaks(text: str) -> None:
    assert Text(text).folded == text


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
    folded = text.folded[start:end]
    is_within_gaps = folded == folded.strip() and not ENDS_WITH_LOOSE_MARK.search(folded)
    if start < end and is_within_gaps:
        assert Text(source[first:last]).folded.replace(GROUP_SPACE, " ") == folded.replace(GROUP_SPACE, " ")


def test_spans_lead_back_over_the_line_ends_of_windows() -> None:
    text = Text("a\r\nbc\r\n")
    assert [text.span(start, start + 1) for start in range(5)] == [(0, 1), (1, 3), (3, 4), (4, 5), (5, 7)]
    assert text.span(2, 4) == (3, 5)
    assert [text.position(source) for source in (0, 1, 3, 4, 5, 7)] == [0, 1, 2, 3, 4, 5]


@given(st.text("a5\u0323\u200b\u00ad\r\n", max_size=8))
def test_no_span_runs_backwards(source: str) -> None:
    text = Text(source)
    spans = [text.span(place, place) for place in range(len(text.folded) + 1)]
    assert all(0 <= start <= end <= len(source) for start, end in spans)


@pytest.mark.parametrize(("source", "span"), [("9\u200b", (1, 1)), ("\u200b", (0, 0)), ("\u200b9 \u00ad", (2, 2))])
def test_a_fault_at_the_end_is_shown_in_front_of_invisible_characters(source: str, span: tuple[int, int]) -> None:
    with pytest.raises(ParseError) as error:
        Money.parse(source)
    assert error.value.span == span


def test_a_pile_of_marks_is_left_as_it_is() -> None:
    """To compose it would take time in the square of its length."""
    pile = "e" + "\u0302\u0323" * 100_000
    assert Text(pile).folded == pile


MARKED = st.lists(
    st.sampled_from([example.text for example in FOUND]) | st.text("\u0301\u0302\u033b\u200b\u20e3\ufe0f", max_size=3),
    max_size=5,
).map("".join)


@given(MARKED, st.data())
def test_a_mention_never_starts_or_ends_within_a_letter(text: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(text)))
    text = text[:place] + data.draw(st.sampled_from("\u0301\u0302\u0323\u033b\u0336\u20e3")) + text[place:]
    for mention in extract(text):
        edges = text[mention.start], text[mention.end : mention.end + 1] or " "
        assert [unicodedata.category(edge)[0] == "M" for edge in edges] == [False, False]


def test_one_to_one_folds_leave_offsets_alone() -> None:
    text = Text("Ð – 5\u00a0%")
    assert text.span(4, 7) == (4, 7)


def test_offsets_of_decomposed_text_are_the_callers() -> None:
    source = unicodedata.normalize("NFD", "tổng vốn 10.388 tỷ đồng")
    text = Text(source)
    start = text.folded.index("10.388")
    first, last = text.span(start, len(text.folded))
    assert unicodedata.normalize("NFC", source[first:last]) == "10.388 tỷ đồng"
