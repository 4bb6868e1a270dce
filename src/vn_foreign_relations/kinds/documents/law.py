"""Acts that are cited by their names: `Luật Đất đai năm 2024`, `Bộ luật Hình sự`, `Điều 5 Hiến pháp`.

named = ("Luật" | "Bộ luật" | "Pháp lệnh" | "Hiến pháp") [name] ["số" symbol | ["năm"] year | day]
"""

from __future__ import annotations

import re

from vn_foreign_relations.kinds.documents.symbol import read_symbol
from vn_foreign_relations.kinds.documents.tail import DAY, IN_YEAR, Citation, read_day
from vn_foreign_relations.reading.cursor import Cursor
from vn_foreign_relations.tables.documents import DocumentType, TypeWord, cited, documents

NUMBER = r"\ {number}\ ?(?::\ ?)?(?=[0-9])"
_BARE_YEAR = re.compile(r" (?P<year>(?:19|20)[0-9]{2})(?![0-9./-][0-9]|[0-9])")
_AMENDING = r"""\ {amending} [^.;:()\n]{0,240}? (?=\ {number}\ [0-9]|\ {year}\ (?:19|20)|\ {day}\ [0-9])"""
_MOST_NAME_WORDS = 16


def read_law(cursor: Cursor, word: TypeWord, start: int, end: int, *, has_provisions: bool) -> Citation | None:
    """The act whose type stands from `start` to `end`: `Luật Đất đai năm 2024`; not `Đại học Luật Hà Nội`."""
    if cursor.word_before(start).lower() in documents().no_law_after:
        return None
    return _named(cursor, word, start, end, has_provisions=has_provisions, commas=True) or _named(
        cursor, word, start, end, has_provisions=has_provisions, commas=False
    )


def _named(
    cursor: Cursor, word: TypeWord, start: int, end: int, *, has_provisions: bool, commas: bool
) -> Citation | None:
    text = cursor.text
    amending = cited(_AMENDING).match(text, end)
    if amending is not None:
        name_end = amending.end()
    elif word.short:
        name_end = end
    else:
        name_end = _name(cursor, end, capital=text[start].isupper(), commas=commas)
    if name_end < 0:
        if word.type is not DocumentType.CONSTITUTION:
            return None
        name_end = end
    citation = Citation(word.type, title=text[start:name_end], start=start, end=name_end)
    marked = cited(NUMBER).match(text, name_end)
    read = read_symbol(text, marked.end()) if marked is not None else None
    if read is not None:
        symbol, symbol_end = read
        return citation._replace(end=symbol_end, symbol=symbol.text, number=symbol.number, year=symbol.year)
    year = cited(IN_YEAR).match(text, name_end) or _BARE_YEAR.match(text, name_end)
    if year is not None:
        return citation._replace(end=year.end(), year=int(year["year"]))
    day = cited(DAY).match(text, name_end) if name_end > end else None
    is_dated = day is not None and read_day(cursor, day.end()) is not None
    return citation if is_dated or (has_provisions and not (commas and "," in text[end:name_end])) else None


def _name(cursor: Cursor, end: int, *, capital: bool, commas: bool) -> int:
    """Where the name of a law ends that starts behind `Luật`; -1 where none does.

    With `commas` it may go on over commas, which a number or year behind it must then show.
    """
    text = cursor.text
    start = end + 1
    if text[end : end + 1] != " " or not text[start : start + 1].isalpha():
        return -1
    known = documents().names.match(text, start)
    if known is not None:
        return known.end()
    name_end = cursor.word_end(start)
    first = text[start:name_end].lower()
    if not text[start].isupper() and (not capital or first in documents().not_in_names):
        return -1
    if first in documents().citing["and"]:
        return -1
    shouting = text[start:name_end].isupper() and name_end - start > 1
    for _ in range(_MOST_NAME_WORDS):
        comma = commas and text[name_end : name_end + 1] == ","
        word, word_start, word_end = cursor.next_word(name_end + comma)
        upper = bool(word) and text[word_start].isupper() and not shouting
        if not word or word in documents().not_in_names or (upper and (comma or _opens_reference(text, word_start))):
            break
        name_end = word_end
    before, _, last = text[start:name_end].rpartition(" ")
    return start + len(before) if last.lower() in documents().citing["and"] else name_end


def _opens_reference(text: str, position: int) -> bool:
    """Whether a capital word behind the name of a law starts another reference."""
    return (
        text.startswith(documents().citing["article"], position)
        or documents().by_word.match(text, position) is not None
    )
