"""The files of a path, in the order of their names, and what a folder holds that no reader takes."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import attrs

from vn_foreign_relations.readers.formats import unknown
from vn_foreign_relations.readers.source import Fault

STANDARD_INPUT = "-"


@attrs.frozen
class Found:
    """A file to read, its name in the records and its size in bytes."""

    path: str
    name: str
    size: int


def files(path: str) -> Iterator[Found | Fault]:
    """The path itself, or the files of a folder, named by their paths in it; links to folders are not followed.

    What is hidden (`.DS_Store`) and has no reader is passed over; whatever else is not read is named.
    """
    if path == STANDARD_INPUT or not _is_folder(path):
        yield Found(path, as_utf8(Path(path).name), _size(path))
        return
    empty = True
    for found in _walk(path):
        yield found
        empty = False
    if empty:
        yield Fault(path, "", "nothing to read in this folder")


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


def _size(path: str) -> int:
    """How many bytes a file has, as far as that can be told before it is read."""
    try:
        return Path(path).stat().st_size
    except OSError:
        return 0


def _walk(folder: str) -> Iterator[Found | Fault]:
    waiting = [(folder, True)]
    while waiting:
        path, is_folder = waiting.pop()
        try:
            if is_folder:
                waiting += _entries(path)
            else:
                yield from _file(folder, path)
        except OSError as error:
            yield Fault.of(path, "", error)


def _entries(folder: str) -> list[tuple[str, bool]]:
    """The folders (no links to folders) and the files right in a folder, the last first."""
    with os.scandir(folder) as entries:
        return sorted(((entry.path, entry.is_dir(follow_symlinks=False)) for entry in entries), reverse=True)


def _file(folder: str, path: str) -> Iterator[Found | Fault]:
    name = Path(path).relative_to(folder)
    no_reader = unknown(path)
    if no_reader is not None and any(part.startswith(".") for part in name.parts):
        return
    state = Path(path).stat()
    if stat.S_ISDIR(state.st_mode):
        yield Fault(path, "", "a link to a folder, which is not followed")
    elif no_reader is not None:
        yield Fault(path, "", no_reader)
    elif not stat.S_ISREG(state.st_mode):
        yield Fault(path, "", "neither a file nor a folder")
    else:
        yield Found(path, as_utf8(name.as_posix()), state.st_size)
