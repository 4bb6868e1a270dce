"""The laws of docs/design.md, for every kind of the catalogue: a new kind is tested by its examples alone."""

import json
import unicodedata
from contextlib import suppress
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.catalogue_examples import FOUND, NOT_FOUND, Example
from vn_foreign_relations import Document, Mention, Money, ParseError, Value, extract
from vn_foreign_relations.catalogue import KINDS
from vn_foreign_relations.records import from_json, from_record
from vn_foreign_relations.tables.spelling import variants

FILLERS = [
    "Trong khuôn khổ chuyến thăm, hai bên trao đổi.",
    "UBND tỉnh Lào Cai (Việt Nam)",
    "COVID -19; 0:00 / 0:00",
    "…",
]
FRAGMENTS = st.sampled_from([example.text for example in FOUND + NOT_FOUND] + FILLERS)
PAGES = st.lists(FRAGMENTS, max_size=6).map("\n\n".join)
WORDS = st.lists(
    st.sampled_from(
        [
            "ngày",
            "tháng",
            "năm",
            "quý",
            "từ",
            "đến",
            "nay",
            "tới",
            "đầu",
            "cuối",
            "giai",
            "đoạn",
            "nhiệm",
            "kỳ",
            "mùa",
            "xuân",
            "thế",
            "kỷ",
            "thứ",
            "Hai,",
            "sáng",
            "5",
            "7/3",
            "15/4/2024",
            "2021",
            "2025",
            "2021-2025",
            "4-10/06",
            "-",
            ",",
            "và",
            "I",
            "II/2024",
            "một",
            "hai",
            "mươi",
            "rưỡi",
            "giờ",
            "phút",
            "20h15",
            "trước",
            "sau",
            "qua",
            "hết",
            "tính",
            "tầm",
            "nhìn",
            "âm",
            "lịch",
            "âm",
            "lịch",
            "tết",
            "mùng",
            "rằm",
            "30",
            "(",
            ")",
            "6",
            "trở",
            "lên",
            "1,5",
            "hơn",
            "của",
            "nửa",
            "tuần",
            "hôm",
        ]
    ),
    max_size=14,
).map(" ".join)
NOISE = WORDS | st.text(
    st.sampled_from("0123456789.,-/:()% \n\tmộthaibanămtỷđồngUSDthứlầnhơntừđếnIVXngàytháng\u00a0\u200b\u0301Ð"),
    max_size=60,
)


def _what(mentions: "tuple[Mention[Value], ...] | list[Mention[Value]]") -> list[tuple[str, Value]]:
    return [(mention.kind, mention.value) for mention in mentions]


def _apart_from_names(document: Document) -> list[tuple[str, dict[str, object]]]:
    """What was found, without the fields that keep the spelling of the text."""
    names = {"unit", "issuer", "title", "subject"}
    return [(m.kind, {n: f for n, f in m.value.to_record().items() if n not in names}) for m in document]


@given(PAGES | NOISE | st.text())
def test_quote(text: str) -> None:
    for mention in extract(text):
        assert text[mention.start : mention.end] == mention.text != ""


@given(PAGES | NOISE)
def test_disjoint(text: str) -> None:
    assert all(a.end <= b.start for a, b in pairwise(extract(text)))


@given(PAGES | NOISE)
def test_found_parses_alone_to_the_same_value(text: str) -> None:
    for mention in extract(text):
        assert mention.borrowed or type(mention.value).parse(mention.text) == mention.value


@given(PAGES | NOISE)
def test_parse_reads_what_str_writes(text: str) -> None:
    for mention in extract(text):
        assert type(mention.value).parse(str(mention.value)) == mention.value


@given(PAGES)
def test_records_read_back(text: str) -> None:
    document = extract(text)
    lines = [json.dumps(record, ensure_ascii=False) for record in document.to_records("a.txt")]
    assert tuple(from_json(lines)) == document.mentions


def test_unknown_records_are_refused() -> None:
    with pytest.raises(ValueError, match="expected one of the kinds"):
        from_record({"kind": "colour"})
    with pytest.raises(ValueError, match="not a record of the kind money"):
        from_record({"kind": "money", "start": 0, "end": 1, "text": "5", "value": {"amount": "five"}})


@pytest.mark.parametrize("example", FOUND, ids=str)
@pytest.mark.parametrize(
    "variant",
    [
        lambda text: unicodedata.normalize("NFD", text),
        lambda text: text.replace(" ", "\u00a0"),
        lambda text: text.replace("đ", "ð").replace("Đ", "Ð"),
        lambda text: text.replace("-", "–"),
        lambda text: "".join(f"{character}\u200b" for character in text),
        lambda text: " ".join(variants(word)[-1] for word in text.split(" ")),
    ],
    ids=["nfd", "no-break-space", "eth", "dash", "zero-width", "tone-and-i"],
)
def test_spellings_of_a_text_give_the_same_values(example: Example, variant: "type[str]") -> None:
    spelled = variant(example.text)
    assert [kind for kind, _ in _what(extract(spelled).mentions)] == [
        k for k, _ in _what(extract(example.text).mentions)
    ]
    assert _apart_from_names(extract(spelled)) == _apart_from_names(extract(example.text))
    for mention in extract(spelled):
        assert spelled[mention.start : mention.end] == mention.text


@given(PAGES, st.sampled_from(FILLERS), st.sampled_from(FILLERS))
def test_unrelated_text_around_changes_nothing(text: str, before: str, after: str) -> None:
    alone = extract(text).mentions
    mentions = extract(f"{before}\n\n{text}\n\n{after}", kinds=KINDS).mentions
    around = [len(extract(before)), len(extract(after))]
    assert _what(mentions[around[0] : len(mentions) - around[1]]) == _what(alone)


@given(PAGES | NOISE, PAGES | NOISE)
def test_two_texts_give_the_union(first: str, second: str) -> None:
    both = extract(f"{first}\n\n{second}").mentions
    offset = len(first) + 2
    moved = [(m.start + offset, m.end + offset, m.value) for m in extract(second)]
    assert [(m.start, m.end, m.value) for m in both] == [(m.start, m.end, m.value) for m in extract(first)] + moved


@given(PAGES | NOISE)
def test_kinds_one_by_one_give_what_they_give_together(text: str) -> None:
    one_by_one = [m for kind in KINDS for m in extract(text, kinds=[kind])]
    assert sorted(one_by_one, key=lambda m: m.start) == list(extract(text).mentions)


@given(st.text() | NOISE)
def test_no_exception_on_any_string(text: str) -> None:
    extract(text).to_records()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: str(kind.kind))
@given(text=st.text() | NOISE)
def test_parse_reads_or_raises_a_parse_error(kind: type[Value], text: str) -> None:
    with suppress(ParseError):
        value = kind.parse(text)
        assert kind.parse(str(value)) == value


@pytest.mark.parametrize(
    "family",
    [
        "1.",
        "1,",
        "1 ",
        "một ",
        "(",
        "1,1.",
        "(1",
        "1-",
        "111 ",
        "111\u00a0",
        "5 tỷ ",
        "tỷ ",
        "từ ",
        "hơn ",
        "hơn 5 ",
        "/1",
        "a1",
        "e\u0301",
        "\u200b",
        "1 (một) ",
        "đồng ",
        "1 đồng/",
        "một, và ",
        "5 - ",
        "hai mươi ",
        "lần thứ X",
        "1\n",
        "|1",
        "$",
        "5%/",
        "ngày ",
        "ngày 5, ",
        "ngày 5 và ",
        "quý I, ",
        "từ ngày 5 đến ",
        "1/1-",
        "năm 2024, ",
        "2021-",
        "5 năm ",
        "từ đầu năm ",
        "thứ hai, ",
        "8 giờ ",
        "5/6, ",
        "4-10/06, ",
        "Nghị định số 1/2020/NĐ-CP, ",
        "Nghị định số 1, ",
        "1/QĐ-",
        "khoản 1, ",
        "khoản 1 và ",
        "điểm a khoản 1 Điều 1 và ",
        "Luật A ",
        "Luật A và ",
        "Nghị quyết số 1 về ",
        "số: ",
        "-CT/",
    ],
)
def test_adversarial_families_end(family: str) -> None:
    text = family * 20_000
    extract(text)


def test_long_texts_are_read_in_parts() -> None:
    text = "\n".join(f"Vốn {number} tỷ đồng; từ 1.{number % 900 + 100}\ntriệu đồng" for number in range(5_000))
    mentions = extract(text).of(Money)
    assert len(mentions) == 10_000
    assert all(text[m.start : m.end] == m.text for m in mentions)
    assert sum(m.value.amount or 0 for m in mentions[::2]) == sum(range(5_000)) * 10**9
