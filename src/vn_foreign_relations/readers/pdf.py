"""PDF files, by pypdf. Needs the extra `pdf`."""

from __future__ import annotations

import logging
from typing import IO

from vn_foreign_relations.errors import needing
from vn_foreign_relations.readers.source import Options, UnreadableError

PAGE_END = "\f"


def read(stream: IO[bytes], options: Options) -> str:
    """The text of the pages, each with a form feed behind it, so that any offset tells its page."""
    with needing("pdf"):
        from pypdf import PdfReader
        from pypdf.errors import FileNotDecryptedError, PdfReadError
    logging.getLogger("pypdf").addHandler(logging.NullHandler())  # what it mends on its way is nothing to tell
    try:
        pages = [page.extract_text().replace(PAGE_END, " ") for page in PdfReader(stream).pages]
    except FileNotDecryptedError as error:
        raise UnreadableError("locked with a password") from error
    except PdfReadError as error:
        raise UnreadableError(f"not a PDF that can be read: {error}") from error
    if not any(map(str.strip, pages)):
        raise UnreadableError("no text on its pages, which are pictures or empty")
    return "".join(page + PAGE_END for page in pages)
