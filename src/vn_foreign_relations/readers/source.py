"""What readers give: a text with its name, or what is not read and why."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

UTF_8 = "utf-8"


@attrs.frozen
class Options:
    """How files are read."""

    text_field: str = "text"
    """The field of a row, or the column of a table, that holds the text."""
    id_field: str | None = None
    """The field that names the text; None for `id`, and where there is none the number of the row."""
    keep: frozenset[str] | None = None
    """The other fields of a row that go on into the records; None for all."""
    encoding: str | None = None
    """That of texts and rows which are neither UTF-8 nor marked as UTF-16; None where all must be one of these."""


@attrs.frozen
class Source:
    """A text to extract from: where it stands, its name in the records, and what else its row says."""

    path: str
    place: str
    """The row in the file; empty where the file is the text."""
    name: str
    text: str
    row: Mapping[str, object] = attrs.field(factory=dict)


@attrs.frozen
class Fault:
    """Something that is not read: the path, the place in it (a row, a sheet) if it is not all of it, and why."""

    path: str
    place: str
    reason: str

    @classmethod
    def of(cls, path: str, place: str, error: Exception) -> Fault:
        """The fault that an error shows."""
        match error:
            case OSError():
                return cls(path, place, error.strerror or str(error))
            case UnicodeDecodeError():
                return cls(path, place, f"not {error.encoding.upper()} at byte {error.start}{_advice(error)}")
            case UnreadableError() | ModuleNotFoundError():
                return cls(path, place, str(error))
        return cls(path, place, f"could not be read: {type(error).__name__}: {error}")

    def __str__(self) -> str:
        return f"{self.path}:{self.place}: {self.reason}" if self.place else f"{self.path}: {self.reason}"


class UnreadableError(ValueError):
    """A file that has nothing to read; the message says so to people."""


def _advice(error: UnicodeDecodeError) -> str:
    """Which encoding to name instead, where none was: half the bytes of UTF-16 are mostly zero."""
    if error.encoding != UTF_8:
        return ""
    zero = error.object.find(b"\0")
    likely = "cp1258" if zero < 0 else "utf-16-le" if zero % 2 else "utf-16-be"
    return f": name its encoding (--encoding, in Python encoding=), such as {likely}"
