"""References to documents in prose: a type with a number, a congress or a name, and what stands behind it.

    citations = [provisions ["của"]] (numbered | named | congress | plenum) tail {item} | ["Số" [":"]] symbol tail
    numbered  = type [words] ["số" [":"]] (symbol | number ["/" year])
    item      = ("," | ";" | "và") (["số"] (symbol | number) tail | year)

The other parts stand in provision.py, symbol.py, law.py, congress.py and tail.py.
"""

from __future__ import annotations

import re
from functools import cache

from vn_foreign_relations.kinds.documents.congress import read_congress
from vn_foreign_relations.kinds.documents.issuer import read_issuer
from vn_foreign_relations.kinds.documents.law import NUMBER, read_law
from vn_foreign_relations.kinds.documents.provision import follows_provision, joined, read_levels, starts_provision
from vn_foreign_relations.kinds.documents.symbol import Shape, Symbol, read_number, read_symbol
from vn_foreign_relations.kinds.documents.tail import DAY, OF, Citation, read_day, with_tail
from vn_foreign_relations.reading.cursor import Cursor
from vn_foreign_relations.tables.contexts import Role, contexts
from vn_foreign_relations.tables.currencies import currencies
from vn_foreign_relations.tables.documents import DocumentType, Numbers, TypeWord, cited, documents
from vn_foreign_relations.tables.nouns import nouns
from vn_foreign_relations.tables.numerals import numerals
from vn_foreign_relations.tables.units import units

_HEAD = r"{number}\ ?(?::\ {0,20})?(?=[0-9])"
_MODIFIED = rf"(?:\ [^\W\d_]+){{1,4}}?{NUMBER}"
_GAP = re.compile(r" (?=[0-9])")
_OF_ACT = r"\ (?:{of}|{at})\ |,\ |\n|\ "
_ITEM = r",\ ?(?:{and}\ )?|;?\ {and}\ |;\ ?"
_YEARS = re.compile(r"(?:19|20)[0-9]{2}")
_NUMBER_AND_YEAR = re.compile(r"([0-9]{1,4}[a-z]?)/((?:19|20)[0-9]{2})(?![0-9]| ?[/-] ?\w)")
_FURTHER_YEAR = re.compile(r"((?:19|20)[0-9]{2})(?![0-9/])")
_GOES_ON = re.compile(r"[/-] ?\w|[.,][0-9]|%")
_FORMS = r"{forms}\ \Z"
_LONGEST_FORM = 12
_ENDS_ITEM = r"\s*(?:[,.;:)!?\n”\"]|\Z|\ {behind_items}\ )"
_MOST_ITEMS = 60


def read_citations(cursor: Cursor, anchor: int) -> list[Citation]:
    """The reference that starts at `anchor`, and the further items of its list; none where none does."""
    text = cursor.text
    head = cited(_HEAD).match(text, anchor)
    if head is not None or text[anchor].isdecimal():
        return _unnamed(cursor, anchor, anchor if head is None else head.end())
    citation = _of_act(cursor, anchor) if starts_provision(text, anchor) else _typed(cursor, anchor)
    return _share(_items(cursor, with_tail(cursor, citation))) if citation is not None else []


def _of_act(cursor: Cursor, anchor: int) -> Citation | None:
    """The reference that starts with provisions of its act, without its tail."""
    text = cursor.text
    read = None if follows_provision(cursor, anchor) else read_levels(text, anchor)
    of = cited(_OF_ACT).match(text, read[1]) if read is not None else None
    citation = _typed(cursor, of.end(), has_provisions=True) if of is not None else None
    provisions = joined(read[0]) if citation is not None and read is not None else None
    return citation._replace(start=anchor, provisions=provisions) if citation is not None and provisions else None


def _unnamed(cursor: Cursor, anchor: int, start: int) -> list[Citation]:
    """A symbol without the word for its type: `Số: 742/BC-UBND`, `815/QĐ-UBND`."""
    read = read_symbol(cursor.text, start)
    if read is None or (start > anchor and _is_of_form(cursor.text, anchor)):
        return []
    symbol, end = read
    kinds = dict.fromkeys(symbol.types)
    kind = next(iter(kinds)) if len(kinds) == 1 else DocumentType.DOCUMENT
    sure = _is_whole(symbol, is_marked=start > anchor)
    return [with_tail(cursor, _of_symbol(kind, symbol, anchor, end)._replace(sure=sure))]


def _is_whole(symbol: Symbol, *, is_marked: bool) -> bool:
    """Whether a symbol without the word for its type is surely one: `59/2020/QH14`, `Số 64-CP`, not `12/QH5`."""
    if is_marked:
        return symbol.shape is not Shape.LEGACY or len(symbol.types) == 1
    if symbol.shape is Shape.LEGACY:
        return not documents().laws.isdisjoint(re.split("[/-]", symbol.text))
    return symbol.shape is not Shape.LETTER and (symbol.shape is not Shape.ASSEMBLY or symbol.year is not None)


def _is_of_form(text: str, anchor: int) -> bool:
    """Whether what stands in front of `số` has numbers that are none of a document: `mẫu số 5/BTP`."""
    return cited(_FORMS).search(text, max(0, anchor - _LONGEST_FORM), anchor) is not None


def _of_symbol(kind: DocumentType, symbol: Symbol, start: int, end: int) -> Citation:
    return Citation(kind, symbol.number, symbol.year, symbol.text, start=start, end=end)


def _typed(cursor: Cursor, start: int, *, has_provisions: bool = False) -> Citation | None:
    """The reference whose type stands at `start`, without its tail."""
    named = documents().by_word.match(cursor.text, start)
    if named is None or cursor.next_word_is(named[1], documents().no_type_before):
        return None
    word, end = named
    citation = _numbered(cursor, word, start, end)
    if citation is None and word.named:
        return read_law(cursor, word, start, end, has_provisions=has_provisions)
    if citation is None and word.type in (DocumentType.RESOLUTION, DocumentType.CONCLUSION):
        congress = read_congress(cursor, end)
        if congress is not None:
            end, number, plenum = congress
            return Citation(word.type, congress=number, plenum=plenum, start=start, end=end)
    return citation


def _numbered(cursor: Cursor, word: TypeWord, start: int, end: int) -> Citation | None:
    text = cursor.text
    mark = cited(NUMBER).match(text, end) or (None if word.named or word.short else _modified(text, start, end))
    gap = mark or _GAP.match(text, end)
    if gap is None:
        return None
    position = gap.end()
    read = read_symbol(text, position)
    if read is not None:
        return _of_symbol(word.type, read[0], start, read[1])
    dated = _NUMBER_AND_YEAR.match(text, position)
    if (
        dated is not None
        and word.numbers is not Numbers.NO
        and text[start:end].isupper() >= word.short
        and text[start].isupper()
    ):
        return Citation(word.type, dated[1], int(dated[2]), start=start, end=dated.end())
    number = read_number(text, position)
    if number is None or word.named or _GOES_ON.match(text, number[1]):
        return None
    if "." in number[0] and word.type is not DocumentType.RESOLUTION:
        return None
    sure = _is_sure(cursor, word, start, number, marked=mark is not None)
    return Citation(word.type, number[0], start=start, end=number[1], sure=sure)


def _modified(text: str, start: int, end: int) -> re.Match[str] | None:
    """`số` behind a word or two that say what kind of a report or programme it is: `Chương trình hành động số`."""
    mark = cited(_MODIFIED).match(text, end)
    return mark if mark is not None and text[start].isupper() and mark.group().islower() else None


def _is_sure(cursor: Cursor, word: TypeWord, start: int, number: tuple[str, int], *, marked: bool) -> bool:
    """Whether a number with no letters behind it is that of a document: `Nghị quyết 30a`, not `Quyết định 5 năm`."""
    text, (written, end) = cursor.text, number
    if word.numbers is Numbers.NO:
        return False
    if word.short:
        row = contexts().before.get(cursor.word_before(start).lower())
        is_label = row is not None and not row.roles.isdisjoint((Role.LABEL, Role.WEAK_LABEL))
        return text[start].isupper() and len(written) > 1 and not is_label and _ends_item(cursor, end)
    if not text[start].isupper():
        return (marked and (word.numbers is Numbers.ANY or _is_issued(cursor, end))) or _is_dated(cursor, end)
    if _YEARS.fullmatch(written):
        return marked and word.numbers is Numbers.ANY
    if marked:
        return True
    if word.numbers is Numbers.ANY:
        return not _is_counted(cursor, end)
    alone = word.numbers is Numbers.WEAK and len(written) > 1 and _ends_item(cursor, end)
    return (alone and not _is_of_class(cursor, start, written)) or _is_issued(cursor, end) or _is_dated(cursor, end)


def _is_issued(cursor: Cursor, end: int) -> bool:
    """Whether an issuer stands behind a number: `Công văn 2933 của Bộ Tài chính`."""
    of = cited(OF).match(cursor.text, end)
    return of is not None and read_issuer(cursor.text, of.end()) >= 0


def _is_dated(cursor: Cursor, end: int) -> bool:
    """Whether a whole day stands behind a number: `công văn 2933 ngày 11/5/2022`."""
    day = cited(DAY).match(cursor.text, end)
    return day is not None and read_day(cursor, day.end()) is not None


def _is_of_class(cursor: Cursor, start: int, number: str) -> bool:
    """Whether a number is that of a class of ships, `tàu ngầm Đề án 955A`."""
    return number[-1].isupper() or cursor.word_before(start).lower() in documents().no_scheme_after


def _is_counted(cursor: Cursor, end: int) -> bool:
    """Whether what follows a number is what it counts: `Quyết định 5 năm`, but not `Nghị định 168 quy định`."""
    word, start, word_end = cursor.next_word(end)
    if word in contexts().time_words:
        return word not in documents().citing["day"] or not cursor.text[word_end + 1 : word_end + 2].isdecimal()
    if not word or word in documents().verbs:
        return False
    noun = nouns().counted.match(cursor.text, start) if word in nouns().first_words else None
    return noun is not None or word in _counted()


@cache
def _counted() -> frozenset[str]:
    """First words of what figures count besides nouns."""
    return units().first_words | currencies().first_words - {""} | numerals().scales.keys()


def _items(cursor: Cursor, first: Citation) -> list[Citation]:
    """A reference and the further items of its list, as far as the last that is surely one."""
    items = [first]
    kept = 1
    while len(items) < _MOST_ITEMS and (gap := cited(_ITEM).match(cursor.text, items[-1].end)) is not None:
        item = _item(cursor, gap.end(), first)
        if item is None:
            break
        items.append(item)
        if item.symbol or item.title or item.issuer or (first.symbol is None and _ends_item(cursor, item.end)):
            kept = len(items)
    return items[:kept]


def _ends_item(cursor: Cursor, end: int) -> bool:
    return cited(_ENDS_ITEM).match(cursor.text, end) is not None


def _item(cursor: Cursor, position: int, first: Citation) -> Citation | None:
    text = cursor.text
    year = _FURTHER_YEAR.match(text, position) if first.title and first.symbol is None and first.year else None
    if year is not None:
        item = Citation(first.type, year=int(year[1]), title=first.title, start=position, end=year.end())
        return item._replace(completed=("type", "title"))
    head = cited(_HEAD).match(text, position)
    start = head.end() if head is not None else position
    read = read_symbol(text, start)
    if read is not None:
        symbol, end = read
        if symbol.types and first.type is not DocumentType.DOCUMENT and first.type not in symbol.types:
            return None
        item = _of_symbol(first.type, symbol, position, end)
        return with_tail(cursor, item if symbol.types == (first.type,) else item._replace(completed=("type",)))
    number = read_number(text, start) if first.symbol is None and first.number and not first.date else None
    if number is None or _GOES_ON.match(text, number[1]) or _is_counted(cursor, number[1]):
        return None
    return with_tail(cursor, Citation(first.type, number[0], start=position, end=number[1], completed=("type",)))


def _share(items: list[Citation]) -> list[Citation]:
    """The items with the letters, year and issuer that stand behind the last of them."""
    if len(items) == 1:
        return items
    shared: list[Citation] = []
    letters: str | None = None
    year: int | None = None
    issuer: str | None = None
    for item in reversed(items):
        if item.symbol is not None and item.number is not None:
            letters = item.symbol[len(item.number) :]
            year = item.year if letters.startswith(f"/{item.year}") else None
        elif letters is not None and item.number is not None:
            item = item._replace(symbol=item.number + letters, year=year, completed=(*item.completed, "symbol"))
        issuer = item.issuer or issuer
        if item.issuer != issuer:
            item = item._replace(issuer=issuer, completed=(*item.completed, "issuer"))
        shared.append(item)
    return shared[::-1]
