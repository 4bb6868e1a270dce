"""Web pages (.html, .htm): the text of the article without menus and footers, by trafilatura. Needs the extra `html`.

Offsets are those of the text that is taken out, which the Document keeps.
"""

from __future__ import annotations

import logging
import re
from typing import IO

from vn_foreign_relations.errors import needing
from vn_foreign_relations.readers.plain import decode
from vn_foreign_relations.readers.source import UTF_8, Options, UnreadableError

_CHARSET = re.compile(rb"""charset\s*=\s*["']?\s*([\w-]+)""", re.IGNORECASE)
_HEAD = 2048
_INLINE = ("b", "big", "em", "font", "i", "mark", "small", "span", "strong", "u")
"""Tags within a word or a figure, at which no line ends: `tăng <b>22,5</b>%`."""
_EMPTY = "no text in this page"


def read(stream: IO[bytes], options: Options) -> str:
    """The text of a page."""
    with needing("html"):
        import trafilatura
        from lxml import etree, html
    logging.getLogger("trafilatura").addHandler(logging.NullHandler())  # a page without text is told as a fault
    page = _decoded(stream.read(), options.encoding).encode(UTF_8)
    try:
        tree = html.document_fromstring(page, parser=html.HTMLParser(encoding=UTF_8))
    except etree.ParserError as error:
        raise UnreadableError(_EMPTY) from error
    etree.strip_tags(tree, *_INLINE)
    text = trafilatura.extract(tree, include_comments=False, include_tables=True)
    if not text:
        raise UnreadableError(_EMPTY)
    return text


def _decoded(content: bytes, encoding: str | None) -> str:
    """A page in its encoding: by its byte order mark, as UTF-8, by the caller, or else by what the page says."""
    try:
        return decode(content, encoding)
    except UnicodeDecodeError:
        said = _CHARSET.search(content, 0, _HEAD)
        if said is None or encoding is not None:
            raise
        try:
            return content.decode(said[1].decode())
        except LookupError:
            pass
        raise
