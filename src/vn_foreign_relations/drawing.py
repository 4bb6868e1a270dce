"""How a marked text is drawn: in a notebook and in a terminal."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.text import Text as RichText

_COLOURS = ("#cde7ff", "#ffe3b8", "#d9f2d0", "#f6d5e5", "#e3dcf7", "#fff3b0", "#d0f0ee", "#ffd9d2")
_STYLES = ("bold cyan", "bold yellow", "bold green", "bold magenta", "bold blue", "bold red", "cyan", "yellow")


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
    return RichText.assemble(*((text, _STYLES[_index(kind, known)]) if kind else text for text, kind in pieces))
