"""How a marked text is drawn: in a notebook and in a terminal."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.text import Text as RichText

_COLOURS = ("#cde7ff", "#ffe3b8", "#d9f2d0", "#f6d5e5", "#e3dcf7", "#fff3b0", "#d0f0ee", "#ffd9d2")
_STYLES = ("bold cyan", "bold yellow", "bold green", "bold magenta", "bold blue", "bold red", "cyan", "yellow")

_SIGNS = {
    **{code: chr(0x2400 + code) for code in range(0x20)},
    0x7F: "␡",
    **dict.fromkeys([*range(0x80, 0xA0), *range(0xD800, 0xE000)], "\N{REPLACEMENT CHARACTER}"),
}
"""A sign for each character that a terminal would obey, ␛ for ESC, and for halves of surrogate pairs."""
_SIGNS_IN_TEXT = {code: sign for code, sign in _SIGNS.items() if chr(code) not in "\t\n"}


def one_line(text: str) -> str:
    """A text with each control character shown as one sign, line ends too."""
    return text.translate(_SIGNS)


def visible(text: str) -> str:
    """A text with each control character shown as one sign, but for tabs and line ends."""
    return text.replace("\r\n", "\n").translate(_SIGNS_IN_TEXT)


def _index(kind: str, known: dict[str, int]) -> int:
    """A number for each kind, in the order in which they come."""
    return known.setdefault(kind, len(known)) % len(_COLOURS)


def html(pieces: Iterable[tuple[str, tuple[str, str] | None]]) -> str:
    """Pieces of a text, some of them with a kind and a value, as HTML that stands by itself."""
    known: dict[str, int] = {}
    body = "".join(
        f'<mark style="background:{_COLOURS[_index(mark[0], known)]};color:#111" '
        f'title="{escape(mark[0])}: {escape(mark[1])}">{escape(text)}</mark>'
        if mark
        else escape(text)
        for text, mark in pieces
    )
    return f'<div style="white-space:pre-wrap">{body}</div>'


def rich(pieces: Iterable[tuple[str, str | None]]) -> RichText:
    """Pieces of a text, some of them with a kind, as a Rich text."""
    from rich.text import Text as RichText

    known: dict[str, int] = {}
    shown = ((visible(text), kind) for text, kind in pieces)
    return RichText.assemble(*((text, _STYLES[_index(kind, known)]) if kind else text for text, kind in shown))
