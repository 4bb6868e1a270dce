"""Errors show the place under the text, say why, and survive being sent to another process."""

import copy
import pickle
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.catalogue_examples import FOUND
from vn_foreign_relations import (
    Date,
    DocumentReference,
    Duration,
    Money,
    Number,
    Ordinal,
    ParseError,
    Percent,
    Period,
    Quantity,
    Value,
)
from vn_foreign_relations.catalogue import KINDS
from vn_foreign_relations.types import Reason

INVISIBLE = "\u200b\u00ad\u2060\ufeff\u0301\u0323"


def test_long_sources_are_cut_around_the_fault() -> None:
    message = str(ParseError("a" * 100 + "?" + "b" * 100, (100, 101), "a number"))
    assert message == f"expected a number at position 100\n  …{'a' * 40}?{'b' * 40}…\n  {' ' * 41}^"


def test_long_faults_are_cut() -> None:
    message = str(ParseError("a" * 1_000_000, (10, 1_000_000), "a number"))
    assert message == f"expected a number at position 10\n  {'a' * 130}…\n  {' ' * 10}{'^' * 80}"
    with pytest.raises(ParseError) as error:
        Money.parse("không có gì " * 100_000)
    assert len(str(error.value)) < 500


def test_the_caret_stands_under_decomposed_and_wide_text() -> None:
    assert str(ParseError("e\u0301表?", (3, 4), "x")).splitlines()[-1] == "     ^"


def test_line_breaks_are_shown_as_spaces() -> None:
    assert str(ParseError("a\nb\t\u2028c", (4, 5), "x")).splitlines()[1] == "  a b  c"


@pytest.mark.parametrize("character", ["\x1b", "\x00", "\x07", "\x7f", "\x9b", "\ud800", "\u202e", "\u2066"], ids=ascii)
def test_what_no_terminal_should_get_is_one_sign(character: str) -> None:
    message = str(ParseError(f"a{character}]0;b", (2, 3), "x"))
    assert message == "expected x at position 2\n  a\ufffd]0;b\n    ^"


@pytest.mark.parametrize(
    ("kind", "text", "reason", "fault"),
    [
        (Number, "1,5 tỷ rồi", Reason.GOES_ON, "rồi"),
        (Money, "5 tỷ đồng rồi", Reason.GOES_ON, "rồi"),
        (Percent, "5% rồi", Reason.GOES_ON, "rồi"),
        (Quantity, "5 km rồi", Reason.GOES_ON, "rồi"),
        (Ordinal, "lần thứ 5 của", Reason.GOES_ON, "của"),
        (Date, "ngày 5/4/2024 rồi", Reason.GOES_ON, "rồi"),
        (Period, "giai đoạn 2021-2025 này", Reason.GOES_ON, "này"),
        (Duration, "5 năm rồi", Reason.GOES_ON, "rồi"),
        (DocumentReference, "Nghị định số 15/2020/NĐ-CP và", Reason.GOES_ON, "và"),
        (Number, "vốn 5", Reason.STARTS_LATER, "vốn "),
        (Money, "vốn 5 tỷ đồng", Reason.STARTS_LATER, "vốn "),
        (Percent, "tăng 5%", Reason.STARTS_LATER, "tăng "),
        (Quantity, "dài 5 km", Reason.STARTS_LATER, "dài "),
        (Ordinal, "kỳ họp lần thứ 5", Reason.STARTS_LATER, "kỳ họp "),
        (Date, "hội nghị ngày 5/4/2024", Reason.STARTS_LATER, "hội nghị "),
        (Period, "kế hoạch giai đoạn 2021-2025", Reason.STARTS_LATER, "kế hoạch "),
        (Duration, "trong 5 năm", Reason.STARTS_LATER, "trong "),
        (DocumentReference, "theo Nghị định số 15/2020/NĐ-CP", Reason.STARTS_LATER, "theo "),
        (Money, "1,2 tỷ", Reason.UNIT_MISSING, ""),
        (Money, "5 km", Reason.UNIT_MISSING, "km"),
        (Money, "dài 5 km", Reason.UNIT_MISSING, "km"),
        (Percent, "5 km", Reason.UNIT_MISSING, "km"),
        (Quantity, "5", Reason.UNIT_MISSING, ""),
        (Quantity, "hơn 5 tỷ", Reason.UNIT_MISSING, ""),
        (Duration, "5 km", Reason.UNIT_MISSING, "km"),
        (Number, "1.876.7", Reason.NO_SINGLE_READING, "1.876.7"),
        (Money, "1.876.7 đồng", Reason.NO_SINGLE_READING, "1.876.7"),
        (Percent, "1.876.7%", Reason.NO_SINGLE_READING, "1.876.7"),
        (Quantity, "1.876.7 km", Reason.NO_SINGLE_READING, "1.876.7"),
        (Duration, "1.876.7 năm", Reason.NO_SINGLE_READING, "1.876.7"),
        *((kind, "không có gì ở đây cả", Reason.NOTHING_READ, "không có gì ở đây cả") for kind in
          (Ordinal, Date, Period, DocumentReference)),
        *((kind, "xem đây", Reason.NOTHING_READ, "xem đây") for kind in KINDS),
        *((kind, "", Reason.NOTHING_READ, "") for kind in KINDS),
    ],
)  # fmt: skip
def test_the_reason_is_named(kind: type[Value], text: str, reason: Reason, fault: str) -> None:
    with pytest.raises(ParseError) as error:
        kind.parse(text)
    start, end = error.value.span
    assert (error.value.reason, text[start:end].lstrip() if start else text[start:end]) == (reason, fault)


@pytest.mark.parametrize("text", ["9\u200b", "\u200b", " \u200b ", "9\u200b\u200b ", "\ufeff9", "x\u00ad"])
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: str(kind.kind))
def test_the_span_never_runs_backwards(kind: type[Value], text: str) -> None:
    if kind is Number and "9" in text:
        assert kind.parse(text) == Number.parse("9")
        return
    with pytest.raises(ParseError) as error:
        kind.parse(text)
    start, end = error.value.span
    assert 0 <= start <= end <= len(text)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: str(kind.kind))
@given(
    st.sampled_from(FOUND).flatmap(
        lambda example: st.tuples(
            st.sampled_from([example.text, example.found, unicodedata.normalize("NFD", example.text)]),
            st.integers(0, len(example.text)),
            st.text(f"{INVISIBLE} \nđ59%", max_size=4),
        )
    )
)
def test_the_span_lies_in_the_text(kind: type[Value], drawn: tuple[str, int, str]) -> None:
    example, place, inserted = drawn
    text = example[:place] + inserted + example[place:] + inserted
    error = _error(kind, text)
    if error is not None:
        start, end = error.span
        assert 0 <= start <= end <= len(text)
        assert error.source == text
        assert str(error).startswith(f"expected {error.expected} at position {start}\n")


def _error(kind: type[Value], text: str) -> ParseError | None:
    try:
        kind.parse(text)
    except ParseError as error:
        return error
    return None


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_errors_can_be_sent(protocol: int) -> None:
    with pytest.raises(ParseError) as caught:
        Money.parse("5 tỷ đồng rồi")
    error = caught.value
    for other in (pickle.loads(pickle.dumps(error, protocol)), copy.copy(error), copy.deepcopy(error)):
        assert type(other) is ParseError
        assert (other.source, other.span, other.expected) == (error.source, error.span, error.expected)
        assert (other.reason, str(other)) == (Reason.GOES_ON, str(error))
