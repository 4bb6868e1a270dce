"""A text as the grammars read it, and the way back to the text as it was given.

Official texts mix composed and decomposed letters, no-break spaces, five dashes, the Icelandic Ð for Đ, full-width
digits, invisible characters and the line ends of Windows, and their lines are wrapped. `Text` folds them all; what is
found in the folded text is reported in the offsets of the source. Folding changes neither case nor tone marks, and text
that needs no change costs nine searches.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

GROUP_SPACE = "\u2009"
"""What a no-break or thin space between two groups of digits (`1 283`) is folded to; elsewhere it becomes a space."""

_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u200a\u202f\u205f\u3000"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d"
_FULL_WIDTH = "".join(map(chr, range(0xFF01, 0xFF5F)))
_FOLDS = {
    **dict.fromkeys(_SPACES, " "),
    **{wide: chr(ord(wide) - 0xFEE0) for wide in _FULL_WIDTH},
    **dict.fromkeys(_DASHES, "-"),
    "Ð": "Đ",
    "ð": "đ",
    "Ɖ": "Đ",
}
_SURROGATE = re.compile("[\ud800-\udfff]")
"""Half a character, which no encoding has and no grammar reads."""
_GROUP_SPACES = "\u00a0\u2007\u202f"
_GROUP = re.compile("[0-9]{3}(?![0-9])")
_LONE_GROUP_SPACE = re.compile(f"{GROUP_SPACE}(?:(?<![0-9].)|(?![0-9]{{3}}(?![0-9])))")

_MARKS = "\u0300-\u036f"
_INVISIBLE = "\u00ad\u180e\ufeff" + "".join(
    map(chr, (*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2065)))
)
_WINDOWS_LINE = "\r\n"
_RESIZING = re.compile(f"[{_MARKS}{_INVISIBLE}]")
_FOREIGN = re.compile("[" + re.escape("".join(_FOLDS)) + f"{GROUP_SPACE}{_MARKS}{_INVISIBLE}\ud800-\udfff]")
_RUN = re.compile(f"[{_MARKS}{_INVISIBLE}\r](?:(?<=\r)\n|(?<!\r)[{_MARKS}{_INVISIBLE}]*)")
"""Marks and invisible characters, or the end of a line in Windows; one set in front leaves the search fast."""
_INVISIBLES = re.compile(f"[{_INVISIBLE}]+")
_QUALITY_MARKS = "\u0302\u0306\u031b"
"""Circumflex, breve and horn, which make another letter (â, ă, ơ) and stand before the tone."""
_MOST_MARKS = 30
"""No letter of any language has more marks (UAX 15, stream-safe text); what has is not composed, which would take time
in the square of their number."""

_MOST_SPACES = 3
"""So many spaces stand for one; more are a column."""
_LOOSE_MARKS = (" ,", " ;", " .", " )", "( ")
_LOOSE_SPACES = re.compile(rf"(?<=\S) {{1,{_MOST_SPACES}}}(?=[,;.](?:\s|$)|\))|(?<=\() {{1,{_MOST_SPACES}}}(?=\S)")
"""What some set in front of a mark, or within a bracket; `1 ,5` and ` .vn` have none."""
_ENDS_PARAGRAPH = frozenset("\n\t:;.|!?")
_ENUMERATOR = re.compile(r"[0-9]{1,2}(?:[.)] ?|/ )(?=[^\W\d_])")
"""What opens an item of a list below a heading, `1. Công tác`, or in a full line the rest of `Điều 5. Phạm vi`."""
_NEXT_LINE = re.compile(r" *(?=[^\W_]|[(“\"]|- ?[0-9])")
"""The spaces in front of what may go on with a paragraph."""
_BEFORE_DIGITS = re.compile(r"[^\W\d_]|[,/%-]")
_FIRST_WORD = re.compile(r"\S+")
_WIDTHS = range(30, 161)
"""How long the full line of a paragraph is that somebody wrapped, in characters."""
_GLUING = ("/", "-")
"""Marks that a word is broken behind: `21/11/` and `2023`."""


class _Edits:
    """What was replaced in a text by something of another length, and the ways to and fro."""

    __slots__ = ("_ends", "_shifts", "_source_ends", "_source_starts", "_starts", "edited")

    def __init__(self, source: str, replacements: Iterable[tuple[int, int, str]]) -> None:
        pieces: list[str] = []
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._source_starts: list[int] = []
        self._source_ends: list[int] = []
        self._shifts = [0]
        """How far the source is ahead of `edited` behind so many replacements."""
        position = length = 0
        for start, end, replacement in replacements:
            pieces += (source[position:start], replacement)
            length += start - position
            self._starts.append(length)
            length += len(replacement)
            self._ends.append(length)
            self._source_starts.append(start)
            self._source_ends.append(end)
            self._shifts.append(end - length)
            position = end
        self.edited = "".join([*pieces, source[position:]])

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the source that became `edited[start:end]`, without what was removed at either end."""
        done = bisect_right(self._ends, start)
        inside = done < len(self._starts) and self._starts[done] <= start
        start = self._source_starts[done] if inside else start + self._shifts[done]
        done = bisect_left(self._starts, end)
        inside = done > 0 and end < self._ends[done - 1]
        end = self._source_ends[done - 1] if inside else end + self._shifts[done]
        return min(start, end), end

    def position(self, source_position: int) -> int:
        """Where the character of the source is that stands at this position: the inverse of `span`."""
        last = bisect_right(self._source_ends, source_position) - 1
        return source_position if last < 0 else self._ends[last] + source_position - self._source_ends[last]


class Text:
    """`source` and its `folded` form, with offsets that lead from the second to the first."""

    __slots__ = ("_edits", "folded", "source")

    def __init__(self, source: str, *, whole: bool = False) -> None:
        """`whole` says that the text is one expression, so that every line break in it is a gap."""
        self.source: str = source
        self._edits: list[_Edits] = []
        foreign = set[str]() if source.isascii() else set(_FOREIGN.findall(source))
        folded = source
        if _WINDOWS_LINE in source or any(map(_RESIZING.match, foreign)):
            folded = self._edit(folded, _compositions(folded))
        if foreign:
            for space in foreign.intersection(_GROUP_SPACES):
                folded = _fold_groups(folded, space)
            for character in foreign.intersection(_FOLDS):
                folded = folded.replace(character, _FOLDS[character])
            if GROUP_SPACE in foreign:
                folded = _LONE_GROUP_SPACE.sub(" ", folded)
            for half in filter(_SURROGATE.match, foreign):
                folded = folded.replace(half, "\ufffd")
        if any(loose in folded for loose in _LOOSE_MARKS):
            folded = self._edit(folded, ((*spaces.span(), "") for spaces in _LOOSE_SPACES.finditer(folded)))
        if "\n" in folded or "  " in folded:
            folded = self._edit(folded, _gaps(folded, whole=whole))
        self.folded: str = folded

    def __reduce__(self) -> tuple[type[Text], tuple[str]]:
        """A copy folds the source again, so that what is pickled is the source alone."""
        return Text, (self.source,)

    def _edit(self, text: str, replacements: Iterator[tuple[int, int, str]]) -> str:
        """`text` with the replacements, which are recorded."""
        found = list(replacements)
        if not found:
            return text
        self._edits.append(_Edits(text, found))
        return self._edits[-1].edited

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the source that folded to `folded[start:end]`.

        Invisible characters at either end are left out.
        """
        for edits in reversed(self._edits):
            start, end = edits.span(start, end)
        return start, end

    def position(self, source_position: int) -> int:
        """Where in the folded text the character is that stands at a position of the source: the inverse of `span`."""
        for edits in self._edits:
            source_position = edits.position(source_position)
        return source_position


def _fold_groups(text: str, space: str) -> str:
    """`text` with every such space between groups of digits as GROUP_SPACE, the others as spaces."""
    left, *pieces = text.split(space)
    folded = [left]
    for right in pieces:
        folded += (GROUP_SPACE if left[-1:].isdecimal() and _GROUP.match(right) else " ", right)
        left = right
    return "".join(folded)


def _compositions(source: str) -> Iterator[tuple[int, int, str]]:
    """Each run of the source that folds to a shorter one."""
    for match in _RUN.finditer(source):
        start, run_end = match.span()
        run = match.group()
        if run == _WINDOWS_LINE:
            yield start, run_end, "\n"
            continue
        end = start + len(run.rstrip(_INVISIBLE))
        if start < end:
            marks = _INVISIBLES.sub("", run)
            if start and source[start - 1] != "\n":
                start -= 1
                marks = _letter(source[start] + marks)
            if marks != source[start:end]:
                yield start, end, marks
        if end < run_end:
            yield end, run_end, ""


def _letter(cluster: str) -> str:
    """A letter with its marks, composed as far as they go, in whatever order they stand."""
    if len(cluster) > _MOST_MARKS:
        return cluster
    composed = unicodedata.normalize("NFC", cluster)
    if len(composed) == 1:
        return composed
    apart = unicodedata.normalize("NFD", cluster)
    marks = sorted(apart[1:], key=lambda mark: mark not in _QUALITY_MARKS)
    return min(composed, unicodedata.normalize("NFC", "".join([apart[0], *marks])), key=len)


def _gaps(text: str, *, whole: bool) -> Iterator[tuple[int, int, str]]:
    """Each gap within a paragraph that stands for one space, or behind a hyphen or slash for none."""
    return iter(sorted([*_doubled_spaces(text), *_line_breaks(text, whole=whole)]))


def _doubled_spaces(text: str) -> Iterator[tuple[int, int, str]]:
    start = text.find("  ")
    while start >= 0:
        end = start + 2
        while text[end : end + 1] == " ":
            end += 1
        around = text[start - 1 : start], text[end : end + 1]
        if end - start <= _MOST_SPACES and all(around) and not any(map(str.isspace, around)):
            yield start, end, " "
        start = text.find("  ", end)


def _line_breaks(text: str, *, whole: bool) -> Iterator[tuple[int, int, str]]:
    at = text.find("\n")
    while at >= 0:
        start, end = at, at + 1
        while start and text[start - 1] == " ":
            start -= 1
        below = _NEXT_LINE.match(text, end) if start and text[start - 1] not in _ENDS_PARAGRAPH else None
        if below is not None:
            end = below.end()
            if text[start - 1] in _GLUING and text[start - 2 : start - 1] not in ("", " ", "\n"):
                yield start, end, ""
            elif whole or _goes_on(text, start, end):
                yield start, end, " "
        at = text.find("\n", end)


def _goes_on(text: str, start: int, end: int) -> bool:
    """Whether the words on both sides of a line break are of one sentence."""
    following = text[end]
    if following.islower():
        return True
    if following.isdecimal() and _BEFORE_DIGITS.match(text, start - 1) and not _ENUMERATOR.match(text, end):
        return True
    if following == "-":
        return text[start - 1].isdecimal()
    return _is_full(text, start, end)


def _is_full(text: str, start: int, end: int) -> bool:
    """Whether the line that ends at `start` had no room for the next word: its paragraph is wrapped."""
    line = text.rfind("\n", 0, start) + 1
    if start - line not in _WIDTHS:
        return False
    above = text.rfind("\n", 0, max(0, line - 1)) + 1
    below = text.find("\n", end)
    word = _FIRST_WORD.match(text, end)
    assert word is not None
    neighbours = max(line - 1 - above, (len(text) if below < 0 else below) - end)
    return start - line + 1 + len(word.group()) > neighbours
