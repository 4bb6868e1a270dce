"""How a marked text is drawn: as plain HTML and in a terminal. The colour of a kind is always the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from itertools import cycle
from typing import TYPE_CHECKING

from vn_foreign_relations.catalogue import BY_NAME
from vn_foreign_relations.reading.record import Mention
from vn_foreign_relations.reading.value import Value

if TYPE_CHECKING:
    from rich.text import Text as RichText

HUES = {name: number * 360 // len(BY_NAME) for number, name in enumerate(sorted(BY_NAME))}
"""The hue of each kind, in degrees."""
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


def pieces(text: str, mentions: Iterable[Mention[Value]]) -> Iterator[tuple[str, Mention[Value] | None]]:
    """The text in pieces, each with the mention that it is."""
    position = 0
    for mention in mentions:
        yield text[position : mention.start], None
        yield mention.text, mention
        position = mention.end
    yield text[position:], None


def html(pieces: Iterable[tuple[str, Mention[Value] | None]]) -> str:
    """Pieces of a text, some of them mentions, as HTML that stands by itself."""
    body = "".join(
        f'<mark style="background:hsl({HUES[mark.kind]} 80% 88%);color:#111" '
        f'title="{escape(mark.kind)}: {escape(mark.value.summary())}">{escape(text)}</mark>'
        if mark
        else escape(text)
        for text, mark in pieces
    )
    return f'<div style="white-space:pre-wrap">{body}</div>'


def rich(pieces: Iterable[tuple[str, Mention[Value] | None]]) -> RichText:
    """Pieces of a text, some of them mentions, as a Rich text."""
    from rich.text import Text as RichText

    styles = dict(zip(HUES, cycle(_STYLES), strict=False))
    shown = ((visible(text), mark) for text, mark in pieces)
    return RichText.assemble(*((text, styles[mark.kind]) if mark else text for text, mark in shown))
