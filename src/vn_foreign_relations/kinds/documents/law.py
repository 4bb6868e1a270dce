"""Acts that are cited by their names: `Luật Đất đai năm 2024`, `Bộ luật Hình sự`, `Điều 5 Hiến pháp`.

named = ("Luật" | "Bộ luật" | "Pháp lệnh" | "Hiến pháp") [name] [["năm"] year] ["số" symbol] | … day | … provisions

The names are a table, of which the longest wins. A name that is not in it needs a number, a year or a day behind it.
"""

from __future__ import annotations

import re

from vn_foreign_relations.kinds.documents.symbol import Shape, read_symbol
from vn_foreign_relations.kinds.documents.tail import IN_YEAR, Citation, closed, with_day, with_provisions
from vn_foreign_relations.reading.cursor import Cursor
from vn_foreign_relations.tables.documents import DocumentType, TypeWord, cited, documents

NUMBER = r"\ {number}\ ?(?::\ {0,20})?(?=[0-9])"
_NUMBERED = r"\ (?P<bracket>\()?(?P<number>{number}\ ?(?::\ {0,20})?)?(?=[0-9])"
_BARE_YEAR = re.compile(r" (?P<year>(?:19|20)[0-9]{2})(?![0-9./-][0-9]|[0-9])")
_AMENDING = (
    r"""\ {amending} (?:(?!\ {acts}\ )[^.;:()\n]){0,240}? (?=\ {number}\ [0-9]|\ {year}\ (?:19|20)|\ {day}\ [0-9])"""
)
_MOST_NAME_WORDS = 16


def read_law(cursor: Cursor, word: TypeWord, start: int, end: int, *, has_provisions: bool) -> Citation | None:
    """The act whose type stands from `start` to `end`: `Luật Đất đai năm 2024`; not `Đại học Luật Hà Nội`."""
    text = cursor.text
    before = cursor.word_before(start).lower()
    if before in documents().no_law_after or (text[start].islower() and before in documents().no_small_law_after):
        return None
    amending = cited(_AMENDING).match(text, end)
    known = _known_name(cursor, end)
    for name_end, surely in (
        (amending.end() if amending is not None else -1, True),
        (end if word.short else known, True),
        (_name(cursor, end, capital=text[start].isupper(), commas=True), False),
        (_name(cursor, end, capital=text[start].isupper(), commas=False), known < 0),
        (end if word.type is DocumentType.CONSTITUTION else -1, True),
    ):
        if name_end >= 0:
            named = Citation(word.type, title=text[start:name_end], start=start, end=name_end)
            citation = _told(cursor, named, name_end > end, has_provisions=has_provisions and surely)
            if citation is not None:
                return citation
    return None


def _told(cursor: Cursor, named: Citation, has_name: bool, *, has_provisions: bool) -> Citation | None:
    """The act of that name with its number or year, if these, its day or provisions show that one is meant."""
    text, end = cursor.text, named.end
    year = cited(IN_YEAR).match(text, end) or _BARE_YEAR.match(text, end)
    marked = cited(_NUMBERED).match(text, end if year is None else year.end())
    read = read_symbol(text, marked.end()) if marked is not None else None
    if marked is not None and read is not None and (marked["number"] or read[0].shape is Shape.ASSEMBLY):
        symbol, symbol_end = read
        symbol_end = closed(text, symbol_end, marked["bracket"])
        if symbol_end >= 0:
            return named._replace(end=symbol_end, symbol=symbol.text, number=symbol.number, year=symbol.year)
    if year is not None:
        return named._replace(end=year.end(), year=int(year["year"]))
    if has_provisions:
        return named
    return (with_day(cursor, named) or with_provisions(cursor, named)) if has_name else None


def _known_name(cursor: Cursor, end: int) -> int:
    """Where the name of a known law ends that starts behind `Luật`; -1 where none does."""
    word, start, _ = cursor.next_word(end)
    names = documents().names.get(word)
    known = names.match(cursor.text, start) if names is not None else None
    return -1 if known is None else known.end()


def _name(cursor: Cursor, end: int, *, capital: bool, commas: bool) -> int:
    """Where the name of a law that no table has ends; -1 where none stands there.

    With `commas` it may go on over commas, which a number or year behind it must then show.
    """
    text = cursor.text
    start = end + 1
    if text[end : end + 1] != " " or not text[start : start + 1].isalpha():
        return -1
    name_end = cursor.word_end(start)
    first = text[start:name_end].lower()
    if not text[start].isupper() and (not capital or first in documents().not_in_names):
        return -1
    joints = documents().citing["and"]
    if first in joints:
        return -1
    shouting = text[start:name_end].isupper() and name_end - start > 1
    for _ in range(_MOST_NAME_WORDS):
        comma = commas and text[name_end : name_end + 1] == ","
        word, word_start, word_end = cursor.next_word(name_end + comma)
        upper = bool(word) and text[word_start].isupper() and not shouting
        if not word or word in documents().not_in_names or (upper and (comma or _opens_reference(text, word_start))):
            break
        if documents().no_name_with.match(text, word_start) is not None:
            break
        if word in joints and not text[word_end + 1 : word_end + 2].isupper() and not commas:
            break
        name_end = word_end
    before, _, last = text[start:name_end].rpartition(" ")
    return start + len(before) if last.lower() in joints else name_end


def _opens_reference(text: str, position: int) -> bool:
    """Whether a capital word behind the name of a law starts another reference."""
    return (
        text.startswith(documents().citing["article"], position)
        or documents().by_word.match(text, position) is not None
    )
