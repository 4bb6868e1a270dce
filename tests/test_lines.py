"""Line ends and parts: where a line is broken, and where a long text is cut, changes nothing that is read."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.catalogue_examples import FOUND, NOT_FOUND
from tests.test_gold import GOLD, SEEDS
from vn_foreign_relations import Document, extract
from vn_foreign_relations import document as document_module

EXAMPLES = [example.text for example in FOUND + NOT_FOUND]
WRAPPED = [
    "theo khoản 1 Điều 172\nLuật Đất đai năm 2024",
    "thực hiện Chỉ thị số 41-\nCT/TW ngày 15/4/2010",
    "Nghị quyết số 10-\nNQ/TU của Tỉnh ủy",
    "Quyết định của UBND TP.\nHồ Chí Minh số 5/QĐ-UBND",
    "từ ngày 5/3/2024\nĐẾN NGÀY 7/3/2024",
    "ngày 21/11/\n2023 và tháng 4/\n2024",
    "tầm nhìn đến\n2050, Chương trình\n1719",
]
TEXTS = [*EXAMPLES, *WRAPPED]


def _labelled() -> Iterator[str]:
    for folder in (SEEDS, *(path for path in sorted(GOLD.iterdir()) if path.is_dir())):
        yield from (path.read_bytes().decode("utf-8").replace("\r\n", "\n") for path in sorted(folder.glob("*.txt")))


def _read(document: Document) -> list[tuple[int, int, object]]:
    """The values with their places, counted as if every line ended with one character."""
    windows = document.text
    return [
        (m.start - windows.count("\r\n", 0, m.start), m.end - windows.count("\r\n", 0, m.end), m.value)
        for m in document
    ]


@pytest.fixture(scope="module")
def documents() -> list[Document]:
    joined = (joint.join(TEXTS) for joint in ("\n", "\n\n", ".\n", "\r\n\r\n"))
    return [extract(text) for text in (*_labelled(), *joined)]


@pytest.mark.sweep
@pytest.mark.parametrize("size", [1, 60, 200])
def test_parts_of_any_size_give_what_the_whole_gives(
    size: int, documents: list[Document], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(document_module, "_PART", size)
    assert [extract(document.text) for document in documents] == documents


@given(
    st.lists(st.sampled_from(TEXTS), max_size=6),
    st.sampled_from(["\n", "\n\n", ".\n", " \n", "\n \n"]),
    st.integers(1, 200),
)
def test_no_cut_falls_into_an_expression(texts: list[str], joint: str, size: int) -> None:
    text = joint.join(texts)
    whole = extract(text).mentions
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(document_module, "_PART", size)
        assert extract(text).mentions == whole


@pytest.mark.parametrize("text", WRAPPED)
def test_a_wrapped_expression_behind_much_text_is_read(text: str) -> None:
    alone = extract(text).mentions
    assert len(alone) > 0
    assert [m.value for m in extract("x" * document_module._PART + f" mở đầu {text}")] == [m.value for m in alone]


@pytest.mark.sweep
def test_windows_lines_read_as_lines(documents: list[Document]) -> None:
    for document in documents:
        lines = document.text.replace("\r\n", "\n")
        assert _read(extract(lines.replace("\n", "\r\n"))) == _read(extract(lines))
