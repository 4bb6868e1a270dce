"""What `parse` raises when a text has no reading, and what the doors raise when no text is given."""

import os
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum

_CONTEXT = 40
"""How many characters of a long source are shown on each side of the fault."""
_LONGEST = 2 * _CONTEXT
"""How many characters of a long fault are shown."""
_BLANKS = "\t\n\v\f\r\x85\u2028\u2029"
_UNSHOWN = {"Cc", "Cs"}
"""Categories of what a terminal obeys (ESC) or no encoding has (half a character)."""
_TURNS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""Characters that turn the direction of what stands around them."""
_SIGN = "\ufffd"
"""What is shown instead of those."""


class Reason(StrEnum):
    """Why a text has no reading as the value asked for."""

    NOTHING_READ = "nothing_read"
    """No expression of the kind stands in it."""
    STARTS_LATER = "starts_later"
    """An expression stands in it, but something else stands in front."""
    GOES_ON = "goes_on"
    """It begins with an expression, and something else stands behind."""
    UNIT_MISSING = "unit_missing"
    """A figure stands there without the unit, noun or currency that makes it a value of the kind."""
    NO_SINGLE_READING = "no_single_reading"
    """A figure stands there that reads as two numbers or as none: `1.876.7`, `1,5 tỷ 200 triệu`."""
    NO_SUCH_DAY = "no_such_day"
    """No calendar has the day, month or clock: `31/4/2024`."""
    RUNS_BACKWARDS = "runs_backwards"
    """A range ends before it starts: `từ 7 đến 5%`."""


class ParseError(ValueError):
    """A text that cannot be read as the value asked for.

    `source` is the text as it was given, `span` the code points at fault, `expected` what should stand there and
    `reason` why it does not. The message shows the place with a caret.
    """

    def __init__(self, source: str, span: tuple[int, int], expected: str, reason: Reason = Reason.NOTHING_READ) -> None:
        super().__init__(source, span, expected, reason)
        self.source = source
        self.span = span
        self.expected = expected
        self.reason = reason

    def __str__(self) -> str:
        start, end = self.span
        end = min(end, start + _LONGEST)
        first = max(0, start - _CONTEXT)
        last = min(len(self.source), end + _CONTEXT)
        before = ("…" if first else "") + _one_line(self.source[first:start])
        fault = _one_line(self.source[start:end])
        after = _one_line(self.source[end:last]) + ("…" if last < len(self.source) else "")
        marks = " " * _columns(before) + "^" * max(1, _columns(fault))
        return f"expected {self.expected} at position {start}\n  {before}{fault}{after}\n  {marks}"


def require_text(text: object) -> None:
    """Raise TypeError where `text` is no str: it names what came instead and says what to do with it."""
    if isinstance(text, str):
        return
    came, advice = type(text).__name__, ""
    if text is None or (isinstance(text, float) and text != text):
        came, advice = f"{text} ({came})", ": leave out the texts that are missing"
    elif isinstance(text, bytes | bytearray | memoryview):
        advice = ": decode it first, data.decode('utf-8')"
    elif isinstance(text, os.PathLike):
        advice = ": read the file first, path.read_text('utf-8')"
    raise TypeError(f"expected a text (str), not {came}{advice}")


@contextmanager
def needing(extra: str) -> Iterator[None]:
    """Where an import fails within, raise ModuleNotFoundError that names the extra to install."""
    try:
        yield
    except ModuleNotFoundError as error:
        name = (error.name or "").partition(".")[0]
        raise ModuleNotFoundError(
            f"this needs {name}: pip install 'vn-foreign-relations[{extra}]'", name=name
        ) from error


def _one_line(text: str) -> str:
    """`text` with every line break and tab as one space, and what no terminal should get as one sign."""
    return "".join(map(_shown, text))


def _shown(character: str) -> str:
    if character in _BLANKS:
        return " "
    return _SIGN if character in _TURNS or unicodedata.category(character) in _UNSHOWN else character


def _columns(text: str) -> int:
    """How many columns a terminal gives `text`: marks take none, wide characters two."""
    return sum(
        0 if unicodedata.category(c) in {"Mn", "Me", "Cf"} else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in text
    )
