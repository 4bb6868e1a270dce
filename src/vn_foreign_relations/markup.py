"""The text of an HTML page with the way back to its source.

Source: the HTML Standard, 13.2.5 Tokenization. Of a page only what stands between its tags is text; scripts, styles and
what else has no markup inside are passed over. `Letters` leave out blanks and whatever is not seen, since every reader
of pages sets those as it likes, and compose letters with their marks.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from html import unescape
from typing import NamedTuple

_TOKEN = re.compile(
    r"""
    <!--(?>-?>|.*?(?:--!?>|\Z))                                   # a comment
    | </?(?P<name>[a-z][^\s/>]*+)
        (?>[\s/]++|[^\s/>][^\s/>=]*+(?:\s*+=\s*+(?>"[^"]*+"|'[^']*+'|(?!["'])[^\s>]*+))?+)*+>
    | </?[a-z].*                                                  # a tag without end: the rest of the page
    | <(?:[!?]|/(?!\Z))[^>]*+>?                                   # a doctype, what is no markup
    | (?P<reference>&(?:\#[0-9]++|\#x[0-9a-f]++|[a-z][a-z0-9]{1,31}+);?+)
    | (?P<text>[<&]|[^<&]++)
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_RAW = frozenset(
    ("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "plaintext")
)  # fmt: skip
"""Elements in which there are no tags but their own end."""
_CLOSED = frozenset(("a", "button", "select", "option", "svg", "math"))
"""Elements in which no link may stand."""
_FOREIGN = ("svg", "math")
CLOSED = -1
"""The number of all runs of text in which no link may stand."""


class Fragment(NamedTuple):
    """Some text, where the source has it, and the number of the run of text between two tags that it belongs to."""

    start: int
    end: int
    text: str
    run: int


def fragments(html: str) -> Iterator[Fragment]:
    """The text of a page, piece by piece: as it stands there, or the character that a reference is for."""
    position, run = 0, 0
    opened = set[str]()
    while (token := _TOKEN.match(html, position)) is not None:
        start, position = token.span()
        kind = token.lastgroup
        if kind in ("text", "reference"):
            yield Fragment(start, position, unescape(token[0]), CLOSED if opened else run)
            continue
        run += 1
        if kind != "name":
            continue
        name, is_end = token["name"].lower(), html[start + 1] == "/"
        if name in _RAW and not is_end:
            position = _end_of_raw(html, name, position)
        elif name in _CLOSED:
            is_open = not is_end and not (name in _FOREIGN and token[0].endswith("/>"))
            (opened.add if is_open else opened.discard)(name)


def _end_of_raw(html: str, name: str, position: int) -> int:
    end = re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE).search(html, position)
    return len(html) if end is None else end.start()


class Letters:
    """What is seen of a text, letter by letter: `text`, and for each character its place in the source and its run."""

    __slots__ = ("ends", "runs", "starts", "text")

    def __init__(self, pieces: Iterable[Fragment]) -> None:
        letters: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.runs: list[int] = []
        for start, end, text, run in pieces:
            is_written_so = len(text) == end - start
            for offset, character in enumerate(text):
                if character == " " or not character.isprintable():
                    continue
                first, last = (start + offset, start + offset + 1) if is_written_so else (start, end)
                if letters and unicodedata.combining(character):
                    composed = unicodedata.normalize("NFC", letters[-1] + character)
                    if len(composed) == 1:
                        letters[-1], self.ends[-1] = composed, last
                        continue
                letters.append(character)
                self.starts.append(first)
                self.ends.append(last)
                self.runs.append(run)
        self.text: str = "".join(letters)

    def words(self, start: int, end: int) -> tuple[int, int]:
        """The span of whole words and numbers in which some letters stand."""
        while not self._is_apart(start):
            start -= 1
        while not self._is_apart(end):
            end += 1
        return start, end

    def find(self, words: str, position: int = 0) -> int:
        """Where such words stand from a position on; -1 if nowhere."""
        at = self.text.find(words, position)
        while at >= 0 and not (self._is_apart(at) and self._is_apart(at + len(words))):
            at = self.text.find(words, at + 1)
        return at

    def only(self, words: str) -> int:
        """Where such words stand if that is one place; -1 otherwise."""
        at = self.find(words)
        return -1 if at >= 0 and self.find(words, at + 1) >= 0 else at

    def _is_apart(self, at: int) -> bool:
        """Whether a letter is the first of a word or number."""
        if at in (0, len(self.text)) or self.ends[at - 1] != self.starts[at]:
            return True
        return not (self.text[at - 1].isalnum() and self.text[at].isalnum())
