"""Plain texts in UTF-8 or UTF-16, or, where they are neither, in the encoding that the caller names."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from contextlib import suppress
from io import BytesIO
from itertools import chain
from typing import IO

from vn_foreign_relations.readers.source import UTF_8, Options

_MARKS = {codecs.BOM_UTF8: UTF_8, codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
_ZEROS = 4
"""Of so many bytes no text has one that is zero, but UTF-16."""


def read(stream: IO[bytes], options: Options) -> str:
    """The text exactly as it is, line ends too."""
    return decode(stream.read(), options.encoding)


def decode(content: bytes, encoding: str | None = None) -> str:
    """The text of bytes, without the byte order mark. Raises UnicodeDecodeError, also where UTF-16 was not marked.

    The mark says more than any caller, and so do letters that are UTF-8 throughout, which those of no code page are.
    """
    name = _encoding(content, encoding)
    if name != UTF_8 and not content.isascii():
        with suppress(UnicodeDecodeError):
            return content.decode(UTF_8)
    try:
        return content.decode(name).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        error.encoding = name  # the codecs of code pages are all called charmap
        raise


def lines(stream: IO[bytes], encoding: str | None, start: bytes = b"") -> Iterator[bytes]:
    """The lines of a file in UTF-8, without the byte order mark; `start` has been read before.

    One in another encoding is held in memory.
    """
    first = start or stream.readline()
    if _encoding(first, encoding) == UTF_8:
        return chain(BytesIO(first.removeprefix(codecs.BOM_UTF8)), stream)
    return BytesIO(decode(first + stream.read(), encoding).encode(UTF_8))


def _encoding(content: bytes, encoding: str | None) -> str:
    marked = next((name for mark, name in _MARKS.items() if content.startswith(mark)), None)
    if marked is None and encoding is None and content.count(0) * _ZEROS > len(content):
        zero = content.index(0)
        raise UnicodeDecodeError(UTF_8, content, zero, zero + 1, "zero bytes, as UTF-16 has them")
    return marked or encoding or UTF_8
