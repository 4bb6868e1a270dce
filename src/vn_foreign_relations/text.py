"""A text as the grammars read it, and the way back to the text as it was given.

Official texts mix composed and decomposed letters, no-break spaces, five dashes, the Icelandic Ð for Đ, full-width
digits, invisible characters and the line ends of Windows. `Text` folds them all; what is found in the folded text is
reported in the offsets of the source. Folding changes neither case nor tone marks, and text that needs no change costs
three searches.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

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


class Text:
    """`source` and its `folded` form, with offsets that lead from the second to the first."""

    __slots__ = ("_edits", "folded", "source")

    def __init__(self, source: str) -> None:
        self.source = source
        self._edits: tuple[list[int], list[int], list[int], list[int]] | None = None
        ascii_only = source.isascii()
        foreign = set[str]() if ascii_only else set(_FOREIGN.findall(source))
        folded = source
        if _WINDOWS_LINE in source or any(map(_RESIZING.match, foreign)):
            folded = self._compose()
        if not ascii_only:
            for space in foreign.intersection(_GROUP_SPACES):
                folded = _fold_groups(folded, space)
            for character in foreign.intersection(_FOLDS):
                folded = folded.replace(character, _FOLDS[character])
            if GROUP_SPACE in foreign:
                folded = _LONE_GROUP_SPACE.sub(" ", folded)
            for half in filter(_SURROGATE.match, foreign):
                folded = folded.replace(half, "\ufffd")
        self.folded = folded

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the source that folded to `folded[start:end]`.

        Invisible characters at either end are left out.
        """
        if self._edits is None:
            return start, end
        folded_starts, folded_ends, source_starts, source_ends = self._edits
        last = bisect_right(folded_ends, start) - 1
        inside = last + 1 < len(folded_starts) and folded_starts[last + 1] < start + 1 <= folded_ends[last + 1]
        if inside:
            source_start = source_starts[last + 1]
        else:
            source_start = start if last < 0 else source_ends[last] + start - folded_ends[last]
        last = bisect_left(folded_starts, end) - 1
        source_end = end if last < 0 else source_ends[last] + end - folded_ends[last]
        return min(source_start, source_end), source_end

    def position(self, source_position: int) -> int:
        """Where in the folded text the character is that stands at a position of the source: the inverse of `span`."""
        if self._edits is None:
            return source_position
        _, folded_ends, _, source_ends = self._edits
        last = bisect_right(source_ends, source_position) - 1
        return source_position if last < 0 else folded_ends[last] + source_position - source_ends[last]

    def _compose(self) -> str:
        """The source with its letters composed (NFC) and its invisible characters gone; records each edit."""
        pieces: list[str] = []
        edits: tuple[list[int], list[int], list[int], list[int]] = ([], [], [], [])
        position = length = 0
        for start, end, replacement in _replacements(self.source):
            pieces += (self.source[position:start], replacement)
            length += start - position
            for column, number in zip(edits, (length, length + len(replacement), start, end), strict=True):
                column.append(number)
            length += len(replacement)
            position = end
        self._edits = edits
        return "".join([*pieces, self.source[position:]])


def _fold_groups(text: str, space: str) -> str:
    """`text` with every such space between groups of digits as GROUP_SPACE, the others as spaces."""
    left, *pieces = text.split(space)
    folded = [left]
    for right in pieces:
        folded += (GROUP_SPACE if left[-1:].isdecimal() and _GROUP.match(right) else " ", right)
        left = right
    return "".join(folded)


def _replacements(source: str) -> Iterator[tuple[int, int, str]]:
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
