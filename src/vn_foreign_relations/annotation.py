"""Links around the mentions of a text, in the HTML that the text came from.

>>> from vn_foreign_relations import annotate, extract
>>> document = extract("Theo Nghị định số 64/2021/NĐ-CP & luật.")
>>> print(annotate(document, "<p>Theo Nghị định số <b>64/2021/N&#272;-CP</b> &amp; luật.</p>", lambda mention: "/64"))
<p>Theo <a href="/64">Nghị định số</a> <b><a href="/64">64/2021/N&#272;-CP</a></b> &amp; luật.</p>

"""

from __future__ import annotations

import re
import warnings
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from html import escape
from itertools import groupby

from vn_foreign_relations.document import Document
from vn_foreign_relations.errors import require_text
from vn_foreign_relations.markup import CLOSED, Fragment, Letters, fragments
from vn_foreign_relations.reading.record import Mention
from vn_foreign_relations.reading.value import Value
from vn_foreign_relations.records.annotated import require_document

_Link = tuple[int, int, str]
"""A span of the page and the address that it leads to."""
_SCHEME = re.compile(r"[\x00-\x20]*([^/?#:]*):")
_SCHEMES = ("http", "https", "mailto")
_AROUND = 40
"""How many letters on both sides of a mention must be those of the page, within its line."""
_REACH = 400
"""Within how many characters those letters are looked for."""


def annotate(document: Document, html_or_text: str, link: Callable[[Mention[Value]], str | None]) -> str:
    """The HTML that the text of a document came from, with a link around each mention for which `link` has an address.

    Nothing else of the HTML changes. A mention that several inline elements share is linked in pieces, so that the tree
    of elements stays what it was; text that is in a link already, in a button or a drawing stays as it is. The text may
    have other blanks than the HTML and lack parts of it; a mention that has no place there, or several that cannot be
    told apart, is left out and counted in a UserWarning. Given the text of the document itself, the answer is that
    text, escaped, with the links. Raises ValueError on an address of another scheme than http, https and mailto, and
    TypeError on what is no document, no text and no address.
    """
    require_document(document)
    require_text(html_or_text)
    wanted = [(mention, _checked(url)) for mention in document if (url := link(mention)) is not None]
    if html_or_text == document.text:
        return _linked(html_or_text, ((m.start, m.end, url) for m, url in wanted), escape)
    page = Letters(fragments(html_or_text))
    links, taken, lost, position = list[_Link](), set[int](), 0, 0
    letters = Letters([Fragment(0, len(document.text), document.text, 0)])
    for mention, url in wanted:
        at, end = _place(letters, document.text, mention, page, position)
        if at < 0 or not taken.isdisjoint(range(at, end)):
            lost += 1
            continue
        taken.update(range(at, end))
        links += [(first, last, url) for first, last in _runs(page, at, end)]
        position = end
    if lost:
        warnings.warn(f"{lost} of {len(wanted)} mentions have no place in this HTML", stacklevel=2)
    return _linked(html_or_text, links, str)


def _place(letters: Letters, text: str, mention: Mention[Value], page: Letters, position: int) -> tuple[int, int]:
    """The letters of the page that are those of a mention: behind the last one, or where else they stand once."""
    start, end, line, line_end = (
        bisect_left(letters.starts, at) for at in (mention.start, mention.end, *_line(text, mention.start, mention.end))
    )
    first, last = letters.words(max(line, start - _AROUND), min(line_end, end + _AROUND))
    at = page.find(letters.text[first:last], max(0, position - (start - first)))
    if at < 0:
        at = page.only(letters.text[first:last])
    if at < 0:
        first, last = letters.words(start, end)
        at = page.only(letters.text[first:last])
    return (-1, -1) if at < 0 else (at + start - first, at + end - first)


def _line(text: str, start: int, end: int) -> tuple[int, int]:
    """The line, the cell of a table or the item of a list around a span, without what readers of pages put between."""
    least, most = max(0, start - _REACH), min(len(text), end + _REACH)
    first = max(least, text.rfind("\n", least, start) + 1)
    first = max(first + 2 * text.startswith("- ", first, start), text.rfind("|", first, start) + 1)
    breaks = (at for at in (text.find("\n", end, most), text.find("|", end, most)) if at >= 0)
    return first, min(breaks, default=most)


def _runs(page: Letters, at: int, end: int) -> Iterator[tuple[int, int]]:
    """The spans of the page in which some of its letters stand, one for each run of text that may have a link."""
    for run, places in groupby(range(at, end), lambda place: page.runs[place]):
        if run != CLOSED:
            inside = list(places)
            yield page.starts[inside[0]], page.ends[inside[-1]]


def _linked(page: str, links: Iterable[_Link], written: Callable[[str], str]) -> str:
    pieces, position = list[str](), 0
    for start, end, url in sorted(links):
        pieces += (written(page[position:start]), f'<a href="{escape(url)}">', written(page[start:end]), "</a>")
        position = end
    return "".join([*pieces, written(page[position:])])


def _checked(url: object) -> str:
    if not isinstance(url, str):
        raise TypeError(f"expected an address (str) or None from link, not {url!r}")
    scheme = _SCHEME.match(url)
    if scheme is not None and scheme[1].lower() not in _SCHEMES:
        raise ValueError(f"expected an address of the schemes {', '.join(_SCHEMES)}, not {url!r}")
    return url
