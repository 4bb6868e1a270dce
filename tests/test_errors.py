"""Errors show the place under the text."""

from vn_foreign_relations import ParseError


def test_long_sources_are_cut_around_the_fault() -> None:
    message = str(ParseError("a" * 100 + "?" + "b" * 100, (100, 101), "a number"))
    assert message == f"expected a number at position 100\n  …{'a' * 40}?{'b' * 40}…\n  {' ' * 41}^"


def test_the_caret_stands_under_decomposed_and_wide_text() -> None:
    assert str(ParseError("e\u0301表?", (3, 4), "x")).splitlines()[-1] == "     ^"


def test_line_breaks_are_shown_as_spaces() -> None:
    assert str(ParseError("a\nb", (2, 3), "x")).splitlines()[1] == "  a b"
