"""Where the command writes: standard output, a file that appears only once it is complete, a device or a pipe."""

from __future__ import annotations

import io
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import IO, TextIO

import click

from vn_foreign_relations.drawing import one_line
from vn_foreign_relations.tabular.replacing import replacing

_ENCODING = "utf-8"
_ERRORS = "backslashreplace"
"""A lone surrogate, which UTF-8 has no bytes for, becomes `\\ud800`: in a JSON string that is the character itself."""


class Failure(click.ClickException):
    """What ends the run, in one line."""

    def show(self, file: IO[str] | None = None) -> None:
        """Write it as every other complaint."""
        complain(self.message)


def complain(message: str) -> None:
    """Write a line on standard error, whatever characters a name in it has, if anybody can take it."""
    if sys.stderr is not None:
        with suppress(OSError):
            sys.stderr.write(f"vnfr: {one_line(message.encode('utf-8', _ERRORS).decode('utf-8'))}\n")


def standard_output(*, is_data: bool) -> TextIO:
    """Standard output: for data in UTF-8, for people in the encoding it has, with ? for what that lacks."""
    if sys.stdout is None:
        raise Failure("standard output is closed")
    if isinstance(sys.stdout, io.TextIOWrapper) and is_data:
        sys.stdout.reconfigure(encoding=_ENCODING, errors=_ERRORS, newline="")
    elif isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    return sys.stdout


def abandon_standard_output() -> None:
    """Let what standard output still holds go nowhere when the interpreter ends."""
    with Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())


@contextmanager
def opened(output: Path) -> Iterator[TextIO]:
    """A file that appears, or takes the place of the old one, once it is complete; a device or a pipe as it is."""
    try:
        before = _stat(output)
        if before is None or stat.S_ISREG(before.st_mode):
            target: AbstractContextManager[TextIO] = _replacing(output.resolve(), before)
        else:
            target = output.open("w", encoding=_ENCODING, errors=_ERRORS, newline="")
        with target as stream:
            yield stream
    except BrokenPipeError:
        raise
    except OSError as error:
        raise Failure(f"{output}: {error.strerror or error}") from error


def _stat(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except FileNotFoundError:
        return None


@contextmanager
def _replacing(place: Path, before: os.stat_result | None) -> Iterator[TextIO]:
    with replacing(place, 0o600) as temporary:
        with temporary.open("w", encoding=_ENCODING, errors=_ERRORS, newline="") as stream:
            yield stream
        _make_alike(temporary, before)


def _make_alike(temporary: Path, before: os.stat_result | None) -> None:
    """Give the mode and, where that is allowed, the owner of the file that was there; else those of any new file."""
    if before is None:
        temporary.chmod(0o666 & ~_umask())
        return
    now = temporary.stat()
    if (before.st_uid, before.st_gid) != (now.st_uid, now.st_gid):
        with suppress(PermissionError):
            os.chown(temporary, before.st_uid, before.st_gid)
    temporary.chmod(stat.S_IMODE(before.st_mode))


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
