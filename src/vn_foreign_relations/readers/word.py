"""Word files (.docx): paragraphs and tables in their order, by python-docx. Needs the extra `docx`.

A paragraph and a row of a table is a line, cells are apart by a tab. Text in content controls and tracked insertions is
read, as a reader of the page sees it; deleted text, notes, headers and footers are not.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO, TYPE_CHECKING

from vn_foreign_relations.errors import needing
from vn_foreign_relations.readers.source import Options, UnreadableError

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SIGNS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
_PASSED_OVER = {
    f"{_W}del",
    f"{_W}moveFrom",
    f"{_W}pPr",
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
}


def read(stream: IO[bytes], options: Options) -> str:
    """The text of a document."""
    with needing("docx"):
        from docx import Document
    try:
        body = Document(stream).element.body
    except (KeyError, ValueError) as error:
        raise UnreadableError("not a Word document") from error
    return "\n".join(_lines(body))


def _lines(block: BaseOxmlElement) -> Iterator[str]:
    for element in block:
        if element.tag == f"{_W}p":
            yield _text(element)
        elif element.tag == f"{_W}tr":
            yield "\t".join("\n".join(_lines(cell)) for cell in element.iterchildren(f"{_W}tc"))
        elif element.tag not in _PASSED_OVER:
            yield from _lines(element)


def _text(element: BaseOxmlElement) -> str:
    if element.tag == f"{_W}t":
        return element.text or ""
    if element.tag in _PASSED_OVER:
        return ""
    return _SIGNS.get(element.tag) or "".join(map(_text, element))
