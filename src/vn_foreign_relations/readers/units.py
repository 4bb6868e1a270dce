"""Pieces of work: a file that is one text, or some rows of a file; small to send, whole to read."""

from __future__ import annotations

import sys
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator
from typing import IO, Protocol

import attrs

from vn_foreign_relations.readers import json_lines, plain
from vn_foreign_relations.readers.folders import STANDARD_INPUT, Found
from vn_foreign_relations.readers.formats import ROWS, TEXTS, opened, suffix, unknown
from vn_foreign_relations.readers.rows import source
from vn_foreign_relations.readers.source import Fault, Options, Source, UnreadableError


class Unit(Protocol):
    """A piece of work."""

    @property
    def size(self) -> int:
        """How many bytes of files it is."""

    def sources(self, options: Options) -> Iterator[Source | Fault]:
        """Its texts, and what is not read of it."""

    def apart(self) -> Iterable[Unit]:
        """The same work, a text at a time."""

    def lost(self, reason: str) -> Fault:
        """What is to be said where nothing came of it."""


@attrs.frozen
class Unread:
    """What is known not to be read."""

    fault: Fault
    size: int = 0

    def sources(self, options: Options) -> Iterator[Source | Fault]:
        """The fault."""
        yield self.fault

    def apart(self) -> Iterable[Unit]:
        """Itself."""
        return [self]

    def lost(self, reason: str) -> Fault:
        """The fault that it had before."""
        return self.fault


@attrs.frozen
class File:
    """A file that is one text. What cannot be opened twice, such as a pipe, brings its content along."""

    found: Found
    content: bytes | None = None

    @property
    def size(self) -> int:
        """How many bytes it has."""
        return self.found.size

    def sources(self, options: Options) -> Iterator[Source | Fault]:
        """Its text."""
        try:
            yield Source(self.found.path, "", self.found.name, self._text(options))
        except Exception as error:
            yield Fault.of(self.found.path, "", error)

    def apart(self) -> Iterable[Unit]:
        """Itself."""
        return [self]

    def lost(self, reason: str) -> Fault:
        """A fault of the file."""
        return Fault(self.found.path, "", reason)

    def _text(self, options: Options) -> str:
        if self.content is None:
            with opened(self.found.path) as (stream, _):
                return TEXTS[suffix(self.found.path)](stream, options)
        try:
            return plain.decode(self.content, options.encoding)
        except UnicodeDecodeError as error:
            if not suffix(self.found.path):
                raise
            raise UnreadableError(unknown(self.found.path)) from error


@attrs.frozen
class Rows:
    """Some rows of a file with their places; in place of one that cannot be read stands its fault."""

    found: Found
    rows: tuple[tuple[str, object], ...]
    size: int

    def sources(self, options: Options) -> Iterator[Source | Fault]:
        """The text of each row."""
        for place, row in self.rows:
            try:
                if isinstance(row, Fault):
                    yield row
                    continue
                read = json_lines.load(row) if isinstance(row, bytes) else row
                yield source(self.found.path, self.found.name, place, read, options)
            except Exception as error:
                yield Fault.of(self.found.path, place, error)

    def apart(self) -> Iterable[Unit]:
        """Its rows."""
        return (Rows(self.found, (row,), 0) for row in self.rows)

    def lost(self, reason: str) -> Fault:
        """A fault of its first row."""
        return Fault(self.found.path, self.rows[0][0], reason)


def units(found: Found | Fault, options: Options, size: int) -> Iterator[Unit]:
    """The work that a file is: rows in pieces of about `size` bytes."""
    if isinstance(found, Fault):
        yield Unread(found)
        return
    try:
        yield from _units(found, options, size)
    except Exception as error:
        yield Unread(Fault.of(found.path, "", error))


def _units(found: Found, options: Options, size: int) -> Iterator[Unit]:
    end = suffix(found.path)
    if end in TEXTS:
        yield File(found)
    elif end in ROWS:
        with opened(found.path) as (stream, file):
            yield from _pieces(found, ROWS[end](stream, options), file, size)
    elif found.path != STANDARD_INPUT:
        with opened(found.path) as (stream, file):
            yield from _looked_at(found, stream, options, size)
    elif sys.stdin is None:
        yield Unread(Fault(found.path, "", "standard input is closed"))
    else:
        yield from _looked_at(found, sys.stdin.buffer, options, size)


def _looked_at(found: Found, stream: IO[bytes], options: Options, size: int) -> Iterator[Unit]:
    """What has no suffix: rows of JSON where its first line is one, else one text."""
    start = b""
    while not start.strip() and (line := stream.readline()):
        start += line
    if start.removeprefix(BOM_UTF8).lstrip().startswith(b"{"):
        yield from _pieces(found, json_lines.read(stream, options, start), stream, size)
    else:
        yield File(found, start + stream.read())


def _pieces(found: Found, rows: Iterator[tuple[str, object]], file: IO[bytes], size: int) -> Iterator[Unit]:
    piece: list[tuple[str, object]] = []
    weight = before = 0
    try:
        for place, row in rows:
            piece.append((place, Fault.of(found.path, place, row) if isinstance(row, Exception) else row))
            weight += _weight(row)
            if weight >= size:
                now = _position(file)
                yield Rows(found, tuple(piece), now - before)
                piece, weight, before = [], 0, now
    except Exception as error:
        piece.append(("", Fault.of(found.path, "", error)))
    if piece:
        yield Rows(found, tuple(piece), max(found.size - before, 0))


def _weight(row: object) -> int:
    """About how many bytes a row has, one at least."""
    if isinstance(row, bytes):
        return len(row)
    return 1 + sum(len(cell) for cell in row.values() if isinstance(cell, str)) if isinstance(row, dict) else 1


def _position(file: IO[bytes]) -> int:
    return file.tell() if file.seekable() else 0
