"""What the command reads: files, folders of them, rows of JSON lines, standard input; and what cannot be read."""

from __future__ import annotations

import json
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from traceback import format_exception_only
from typing import IO

import attrs

SUFFIXES = (".txt", ".jsonl")
STANDARD_INPUT = "-"
_ROW = 'expected a row {"id": …, "text": "…"}, the id a whole number or a text that is not empty'


@attrs.frozen
class Source:
    """A text to extract from: where it stands, its name in the records, how many bytes it came from."""

    place: str
    name: str
    text: str
    size: int


@attrs.frozen
class Fault:
    """Something that cannot be read, and why."""

    place: str
    reason: str
    size: int = 0

    @classmethod
    def of(cls, place: str, error: Exception, size: int = 0) -> Fault:
        """The fault that an error shows."""
        match error:
            case OSError():
                return cls(place, error.strerror or str(error), size)
            case UnicodeDecodeError():
                return cls(place, f"not UTF-8 at byte {error.start}", size)
            case json.JSONDecodeError():
                return cls(place, f"not JSON: {error.msg} at column {error.colno}", size)
        return cls(place, f"could not be read: {''.join(format_exception_only(error)).strip()}", size)

    def __str__(self) -> str:
        return f"{self.place}: {self.reason}"


def files(path: str) -> Iterator[str | Fault]:
    """The path itself, or the files of a folder in the order of their names."""
    if path == STANDARD_INPUT or not _is_folder(path):
        yield path
        return
    empty = True
    for found in _walk(path):
        yield found
        empty = False
    if empty:
        yield Fault(path, f"no {' or '.join(SUFFIXES)} file in this folder")


def texts(path: str) -> Iterator[Source | Fault]:
    """The texts of one file, each exactly as it is, line ends too."""
    try:
        if path != STANDARD_INPUT:
            with Path(path).open("rb") as stream:
                yield from _rows(path, stream) if _suffix(path) == ".jsonl" else [_text(path, stream.read())]
        elif sys.stdin is None:
            yield Fault(path, "standard input is closed")
        else:
            yield _text(path, sys.stdin.buffer.read())
    except Exception as error:
        yield Fault.of(path, error)


def size(path: str) -> int:
    """How many bytes a file has, as far as that can be told before it is read."""
    try:
        return Path(path).stat().st_size
    except OSError:
        return 0


def as_utf8(argument: str) -> str:
    """An argument or a name of a file, read as UTF-8 in a locale that takes its bytes for something else too."""
    try:
        return os.fsencode(argument).decode("utf-8")
    except UnicodeError:
        return argument


def _is_folder(path: str) -> bool:
    try:
        return path != "" and Path(path).is_dir()
    except OSError:
        return False  # opening it says why


def _walk(folder: str) -> Iterator[str | Fault]:
    waiting = [(folder, True)]
    while waiting:
        path, is_folder = waiting.pop()
        try:
            if is_folder:
                waiting += _entries(path)
            elif not stat.S_ISDIR(mode := Path(path).stat().st_mode):
                yield path if stat.S_ISREG(mode) else Fault(path, "neither a file nor a folder")
        except OSError as error:
            yield Fault.of(path, error)


def _entries(folder: str) -> list[tuple[str, bool]]:
    """The folders (no links to folders) and the names of texts right in a folder, the last first."""
    with os.scandir(folder) as entries:
        found = [(entry.path, entry.is_dir(follow_symlinks=False)) for entry in entries]
    return sorted(
        ((path, is_folder) for path, is_folder in found if is_folder or _suffix(path) in SUFFIXES), reverse=True
    )


def _suffix(path: str) -> str:
    return Path(path).suffix.lower()


def _text(path: str, content: bytes) -> Source | Fault:
    try:
        return Source(path, as_utf8(Path(path).name), content.decode("utf-8"), len(content))
    except UnicodeDecodeError as error:
        return Fault.of(path, error, len(content))


def _rows(path: str, lines: IO[bytes]) -> Iterator[Source | Fault]:
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield _row(f"{path}:{number}", line)


def _row(place: str, line: bytes) -> Source | Fault:
    try:
        row = json.loads(line.decode("utf-8"))
    except Exception as error:
        return Fault.of(place, error, len(line))
    match row:
        case {"id": str() | int() as name, "text": str() as text} if name != "" and not isinstance(name, bool):
            return Source(place, str(name), text, len(line))
    return Fault(place, _ROW, len(line))
