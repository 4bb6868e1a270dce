"""The laws of docs/design.md, for every kind of the catalogue: a new kind is tested by its examples alone.

Every law is asked of every example one by one, so that nothing depends on what is drawn; Hypothesis then asks it of what
the examples and the words of the tables make together.
"""

import copy
import json
import pickle
import re
import unicodedata
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import cache
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.catalogue_examples import FOUND, NOT_FOUND
from tests.table_words import families, words
from vn_foreign_relations import Document, Mention, Money, ParseError, Value, extract
from vn_foreign_relations.catalogue import KINDS
from vn_foreign_relations.tables.spelling import variants
from vn_foreign_relations.wire import from_json, from_record

TEXTS = list(dict.fromkeys(example.text for example in FOUND + NOT_FOUND))
plain = cache(extract)
"""What is found in a text as it stands in the examples, which several laws ask for."""
FILLERS = [
    "Trong khuôn khổ chuyến thăm, hai bên trao đổi.",
    "UBND tỉnh Lào Cai (Việt Nam)",
    "COVID -19; 0:00 / 0:00",
    "…",
]
JOINTS = (" ", ", ", " và ", " đến ", "-", " - ", "/", "; ", " (", "\n", ". ")
PAGES = st.lists(st.sampled_from(TEXTS + FILLERS), max_size=6).map("\n\n".join)
LINES = st.lists(st.sampled_from(TEXTS), min_size=2, max_size=4).flatmap(
    lambda t: st.sampled_from(JOINTS).map(lambda j: j.join(t))
)
DIGITS = st.sampled_from(
    [
        "5",
        "7/3",
        "31/12/9999",
        "1/1/0001",
        "30/2/2024",
        "2021-2025",
        "4-10/06",
        "20h15",
        "1,5",
        "1.283",
        "41-CT/TW",
        "15/2020/NĐ-CP",
    ]
) | st.integers(0, 9999).map(str)
MARKS = st.sampled_from(["-", ",", "(", ")", "/", ".", ":", "\n", "%", "$"])
NOISE = st.lists(st.sampled_from(words()) | DIGITS | MARKS, max_size=14).map(" ".join) | st.text(
    st.sampled_from("0123456789.,-/:()% \n\tmộthaibanămtỷđồngUSDthứlầnhơntừđếnIVXngàytháng\u00a0\u200b\u0301Ð"),
    max_size=60,
)
NAMES = {"unit", "issuer", "title", "subject"}
"""Fields that keep the spelling of the text."""


def _what(mentions: Iterable[Mention[Value]]) -> list[tuple[str, Value]]:
    return [(mention.kind, mention.value) for mention in mentions]


def _apart_from_names(document: Document) -> list[tuple[str, dict[str, object]]]:
    """What was found, without the fields that keep the spelling of the text."""
    return [(m.kind, {n: f for n, f in m.value.to_record().items() if n not in NAMES}) for m in document]


def quotes(text: str, document: Document) -> bool:
    return all(text[mention.start : mention.end] == mention.text != "" for mention in document)


def is_disjoint(text: str, document: Document) -> bool:
    return all(a.end <= b.start for a, b in pairwise(document))


def parses_alone(text: str, document: Document) -> bool:
    return all(m.completed or type(m.value).parse(m.text) == m.value for m in document)


def reads_what_str_writes(text: str, document: Document) -> bool:
    return all(type(m.value).parse(str(m.value)) == m.value for m in document)


def reads_its_records_back(text: str, document: Document) -> bool:
    lines = [json.dumps(record, ensure_ascii=False) for record in document.to_records("a.txt")]
    return tuple(from_json(lines)) == document.mentions


def survives_pickle_and_copy(text: str, document: Document) -> bool:
    twins = [copy.copy(document), copy.deepcopy(document), pickle.loads(pickle.dumps(document))]
    return all(twin == document and hash(twin) == hash(document) for twin in twins)


def is_the_same_for_each_kind_alone(text: str, document: Document) -> bool:
    one_by_one = [m for kind in KINDS for m in extract(text, kinds=[kind])]
    return sorted(one_by_one, key=lambda m: m.start) == list(document)


LAWS = (quotes, is_disjoint, parses_alone, reads_what_str_writes)
MORE_LAWS = (*LAWS, reads_its_records_back, survives_pickle_and_copy, is_the_same_for_each_kind_alone)


def broken(text: str, laws: Iterable[Callable[[str, Document], bool]] = MORE_LAWS) -> list[tuple[str, str]]:
    """The laws that what is found in a text breaks, each with the text."""
    document = extract(text)
    return [(law.__name__, text) for law in laws if not law(text, document)]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: str(kind.kind))
def test_every_example_keeps_the_laws(kind: type[Value]) -> None:
    texts = [example.text for example in FOUND + NOT_FOUND if example.kind is kind]
    assert [fault for text in texts for fault in broken(text)] == []


@pytest.mark.sweep
@pytest.mark.parametrize("joint", JOINTS)
def test_neighbouring_examples_keep_the_laws(joint: str) -> None:
    neighbours = [TEXTS[7 * number % len(TEXTS)] for number in range(len(TEXTS))]
    joined = [f"{first}{joint}{second}" for first, second in zip(TEXTS, neighbours, strict=True)]
    assert [fault for text in joined for fault in broken(text, LAWS)] == []


@given(PAGES | LINES | NOISE)
def test_what_examples_and_words_make_together_keeps_the_laws(text: str) -> None:
    assert broken(text) == []


SPELLINGS: dict[str, Callable[[str], str]] = {
    "nfd": lambda text: unicodedata.normalize("NFD", text),
    "no-break-space": lambda text: re.sub(r"(?<![0-9]) | (?![0-9])", "\u00a0", text),
    "eth": lambda text: text.replace("đ", "ð").replace("Đ", "Ð"),
    "dash": lambda text: text.replace("-", "–"),
    "zero-width": lambda text: re.sub(r"\r\n|(?s:.)", "\\g<0>\u200b", text),
    "tone-and-i": lambda text: " ".join(variants(word)[-1] for word in text.split(" ")),
}


@pytest.mark.sweep
@pytest.mark.parametrize("spelling", SPELLINGS)
def test_spellings_of_a_text_give_the_same_values(spelling: str) -> None:
    changed = []
    for text in TEXTS:
        spelled = SPELLINGS[spelling](text)
        document = extract(spelled)
        assert all(spelled[m.start : m.end] == m.text for m in document)
        if _apart_from_names(document) != _apart_from_names(plain(text)):
            changed.append(text)
    assert changed == []


@given(PAGES, st.sampled_from(FILLERS), st.sampled_from(FILLERS))
def test_unrelated_text_around_changes_nothing(text: str, before: str, after: str) -> None:
    alone = extract(text).mentions
    mentions = extract(f"{before}\n\n{text}\n\n{after}", kinds=KINDS).mentions
    around = [len(extract(before)), len(extract(after))]
    assert _what(mentions[around[0] : len(mentions) - around[1]]) == _what(alone)


@given(PAGES | NOISE, PAGES | NOISE)
@example("", "/ \n 5 biên bản")  # a mark alone on its line breaks no word
def test_two_texts_give_the_union(first: str, second: str) -> None:
    both = extract(f"{first}\n\n{second}").mentions
    offset = len(first) + 2
    moved = [(m.start + offset, m.end + offset, m.value) for m in extract(second)]
    assert [(m.start, m.end, m.value) for m in both] == [(m.start, m.end, m.value) for m in extract(first)] + moved


@given(st.text() | NOISE)
def test_no_exception_on_any_string(text: str) -> None:
    document = extract(text)
    assert quotes(text, document)
    document.to_records()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: str(kind.kind))
@given(text=st.text() | NOISE)
def test_parse_reads_or_raises_a_parse_error(kind: type[Value], text: str) -> None:
    with suppress(ParseError):
        value = kind.parse(text)
        assert kind.parse(str(value)) == value


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: str(kind.kind))
def test_parse_reads_every_example_or_raises_a_parse_error(kind: type[Value]) -> None:
    for text in TEXTS:
        with suppress(ParseError):
            value = kind.parse(text)
            assert kind.parse(str(value)) == value


def test_unknown_records_are_refused() -> None:
    with pytest.raises(ValueError, match="expected one of the kinds"):
        from_record({"kind": "colour"})
    with pytest.raises(ValueError, match="not a record of the kind money"):
        from_record({"kind": "money", "start": 0, "end": 1, "text": "5", "value": {"amount": "five"}})


@pytest.mark.sweep
@pytest.mark.parametrize("part", range(8))
def test_adversarial_families_end(part: int) -> None:
    """Each word of the tables that starts or joins an expression, over and over; `benchmarks/run.py` gives the times."""
    for family in families()[part::8]:
        extract(family * 1_000)


def test_long_texts_are_read_in_parts() -> None:
    text = "\n".join(f"Vốn {number} tỷ đồng; từ 1.{number % 900 + 100}\ntriệu đồng" for number in range(5_000))
    mentions = extract(text).of(Money)
    assert len(mentions) == 10_000
    assert all(text[m.start : m.end] == m.text for m in mentions)
    assert sum(m.value.amount or 0 for m in mentions[::2]) == sum(range(5_000)) * 10**9
