"""Figures made of the tables' words with any part missing: what is read of them is disjoint, whole and reads back."""

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vn_foreign_relations import Number, Ordinal, ParseError, Percent, Quantity, Value, extract, strategies
from vn_foreign_relations.catalogue import KINDS
from vn_foreign_relations.figures.measured import Measured
from vn_foreign_relations.figures.prose import opens_figure
from vn_foreign_relations.reading.cursor import Cursor, Refusal
from vn_foreign_relations.reading.value import Reading
from vn_foreign_relations.tables.contexts import contexts
from vn_foreign_relations.tables.currencies import currencies
from vn_foreign_relations.tables.nouns import nouns
from vn_foreign_relations.tables.numerals import numerals
from vn_foreign_relations.tables.units import units

SCALES = (*numerals().scales, *numerals().short_scales)
COMPOUNDS = sorted(frozenset().union(*numerals().scale_compounds.values()))
MONEY = [
    word
    for row in currencies().by_code.values()
    for word in (*row.names, *row.symbols, *row.not_before, *row.not_before_small, *row.not_before_unscaled)
]
CONTEXTS = [
    context.phrase
    for row in contexts().before.values()
    for context in (row.alone, *row.pairs.values(), *row.longer)
    if context is not None
]
MISSING = st.just("")
GAPS = st.sampled_from([" ", " ", " ", " ", "", "  ", "\n", "\r\n", "\u00a0", "-"])


def _often(strategy: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return strategy | strategy | MISSING


def _joined(*parts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.tuples(*parts).map("".join)


def _phrase(words: st.SearchStrategy[str], most: int) -> st.SearchStrategy[str]:
    return st.lists(words, min_size=1, max_size=most).map(" ".join)


CONTEXT = st.sampled_from(
    [*CONTEXTS, "từ", "Từ", "mục đích", "Apollo", "USD", "US$", "VNĐ", "không", "một", "thứ", "lần thứ", "vài", "|"]
)
DIGITS = st.from_regex(r"[0-9]{1,4}([.,][0-9]{1,3}){0,2}", fullmatch=True) | strategies.decimals().flatmap(
    strategies.spellings
)
NUMBER_WORDS = _phrase(st.sampled_from([*sorted(numerals().words), "rưỡi", "nửa", "phẩy", "âm"]), 4)
SCALE = _joined(GAPS, _phrase(st.sampled_from(SCALES), 2), st.sampled_from(["", "", "", " rưỡi", " 200 triệu"]))
NUMERAL = _joined(
    st.sampled_from(["", "", "", "", "-", "âm ", "+", "−", "~", "≥"]), DIGITS | DIGITS | NUMBER_WORDS, SCALE | MISSING
)
UNIT = _joined(
    GAPS,
    st.sampled_from(["%", "phần trăm", "điểm phần trăm", "điểm %", "‰", "phần nghìn", "điểm", "phần"])
    | st.sampled_from(MONEY)
    | st.sampled_from([*sorted(units().written), *units().symbols])
    | st.sampled_from(nouns().words)
    | st.sampled_from([*sorted(contexts().time_words), *COMPOUNDS, "bồn", "pa-lét", "l", "x", "million", "XIII"]),
)
CONNECTION = st.sampled_from(
    [" - ", "-", "–", " đến ", " tới ", "~", "÷", " hay ", "\nđến ", " lên ", "/", ", ", " và "]
)
RATE = st.sampled_from(["/năm", "/người/tháng", "/l", "/1", "/", " mỗi người", " một tháng", " mỗi", "/cả"])
CLOSING = st.sampled_from([" trở lên", " trở xuống", " trở"])
REST = st.sampled_from(
    [",", ".", ";", ")", " và", "2", "_", "²", "\u0301", "\u033b", "\u200b", "&#7927;", " rưỡi", " học"]
)
RANGE = _joined(NUMERAL, UNIT | MISSING, CONNECTION, NUMERAL)
TEXTS = _joined(
    _often(_joined(_phrase(CONTEXT, 3), GAPS)),
    NUMERAL | NUMERAL | RANGE,
    _often(UNIT),
    RATE | MISSING | MISSING,
    CLOSING | MISSING | MISSING,
    REST | MISSING,
)
SPELLED = st.sampled_from([str, str, str, str.upper, str.title, lambda text: unicodedata.normalize("NFD", text)])
FIGURES = st.builds(lambda spell, text: spell(text), SPELLED, TEXTS)


@given(FIGURES)
def test_what_is_read_of_a_figure_is_disjoint_whole_and_reads_back(text: str) -> None:
    mentions = extract(text).mentions
    assert all(a.end <= b.start for a, b in pairwise(mentions))
    for mention in mentions:
        value = mention.value
        assert text[mention.start : mention.end] == mention.text
        assert not unicodedata.combining(text[mention.end : mention.end + 1] or " ")
        if isinstance(value, Measured | Ordinal):
            assert type(value).parse(mention.text) == value
            assert type(value).parse(str(value)) == value


@pytest.mark.parametrize(
    "kind", [kind for kind in KINDS if issubclass(kind, Measured | Ordinal)], ids=lambda k: str(k.kind)
)
@given(text=FIGURES)
def test_a_figure_parses_to_what_it_writes_or_is_refused(kind: type[Value], text: str) -> None:
    try:
        value = kind.parse(text)
    except ParseError:
        return
    assert kind.parse(str(value)) == value


@pytest.mark.parametrize(
    ("kind", "text", "digits", "meant"),
    [
        (Quantity, "gồm 5 tấn", "5", True),
        (Quantity, "Điều 5 tấn", "5", False),
        (Quantity, "khu vực 5 tỉnh", "5", True),
        (Quantity, "Apollo 11 rover", "11", False),
        (Number, "đạt 25.000", "25", True),
        (Number, "lớp 12", "12", False),
        (Percent, "tăng 5%", "5", True),
        (Percent, "F-35%", "35", False),
        (Ordinal, "lần thứ 7", "thứ", True),
        (Ordinal, "sáng thứ 7", "thứ", False),
    ],
)
def test_what_is_read_anywhere_is_guarded_in_prose(kind: type[Value], text: str, digits: str, meant: bool) -> None:
    cursor, anchor = Cursor(text), text.index(digits)
    reading = kind._read(cursor, anchor)
    assert isinstance(reading, Reading)
    assert kind._in_prose(cursor, anchor, reading) is meant
    assert (kind in {type(mention.value) for mention in extract(text)}) is meant


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("1,5 tỷ 200 triệu đồng", 8),
        ("20% đến 10%", 11),
        ("từ 30 đến 20 tấn", 12),
        ("5 tấn đến 3 tấn", 15),
    ],
)
@pytest.mark.parametrize("kind", [Percent, Quantity, Number])
def test_sums_and_backward_ranges_are_refused(kind: type[Value], text: str, end: int) -> None:
    anchor = text.index(next(c for c in text if c.isdecimal()))
    result = kind._read(Cursor(text), anchor)
    assert result is None or isinstance(result, Reading) or result.end == end
    assert any(isinstance(k._read(Cursor(text), anchor), Refusal) for k in (Percent, Quantity))
    assert extract(text, kinds=[kind]).mentions == ()


@pytest.mark.parametrize(
    ("text", "at", "opens"),
    [
        ("1. Phối hợp", "1", False),
        ("3- Người ký", "3", False),
        ("3- 5 người", "3", True),
        ("khoản 1 Điều này", "1", False),
        ("khoản 1 triệu đồng", "1", True),
        ("khoản 1 phần trăm", "1", True),
        ("tổng số 1 người", "1", True),
        ("khoản 2, 3, 4", "3", False),
        ("khoản 2, 3 tỷ", "3", True),
        ("của một cuộc họp", "một", False),
        ("hơn một cuộc họp", "một", True),
        ("của một tỉnh và hai huyện", "một", True),
        ("của một triệu người", "một", True),
    ],
)
def test_what_no_figure_can_be_is_turned_away_before_it_is_read(text: str, at: str, opens: bool) -> None:
    assert opens_figure(Cursor(text), text.index(at), reached=-1) is opens
