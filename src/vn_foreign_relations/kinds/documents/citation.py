"""References to documents in prose: a type with a number, a congress or a name, and what stands behind it.

    citation = [provisions ["của"]] (numbered | named | congress | plenum) tail | ["Số" ":"] symbol tail
    numbered = type [words] ["số" [":"]] (symbol | number)
    named    = ("Luật" | "Bộ luật" | "Pháp lệnh" | "Hiến pháp") [name] ["số" symbol | "năm" year | day]
    congress = "Nghị quyết" (roman "Đại hội" | "Đại hội" … ["lần thứ"] roman) ["của Đảng" | "Đảng bộ" unit]
    plenum   = "Nghị quyết" ["Hội nghị"] "Trung ương" number ["(" "khóa" roman ")"]
    tail     = {[","] "ngày" day | "của" issuer | [","] "khóa" roman | "năm" year}

A day behind a comma is the next clause's where a name follows it: `Chỉ thị số 41, ngày 25/2/2011, Ban Thường vụ … đã`.
"""

from __future__ import annotations

import datetime
import re
from typing import NamedTuple

import regex

from vn_foreign_relations.figures.numeral import read_numeral
from vn_foreign_relations.kinds.documents.congress import read_congress
from vn_foreign_relations.kinds.documents.issuer import read_issuer
from vn_foreign_relations.kinds.documents.provision import Provision, read_provisions
from vn_foreign_relations.kinds.documents.symbol import Shape, Symbol, read_number, read_symbol
from vn_foreign_relations.kinds.time.moment import read_moment
from vn_foreign_relations.reading.cursor import Cursor
from vn_foreign_relations.reading.roman import roman
from vn_foreign_relations.tables.contexts import contexts
from vn_foreign_relations.tables.currencies import currencies
from vn_foreign_relations.tables.documents import DocumentType, Numbers, TypeWord, documents
from vn_foreign_relations.tables.nouns import nouns
from vn_foreign_relations.tables.numerals import numerals
from vn_foreign_relations.tables.units import units

_MARK = re.compile(r" số ?(?:: ?)?(?=[0-9])", re.IGNORECASE)
_MODIFIED = re.compile(r"(?: [^\W\d_]+){1,4}? số ?(?:: ?)?(?=[0-9])")
_HEAD = re.compile(r"số ?(?:: ?)?(?=[0-9])", re.IGNORECASE)
_OF = re.compile(r" (?:của|tại) |, |\n| ", re.IGNORECASE)
_DAY = re.compile(r"(,)? ?(\()?(?=ngày )", re.IGNORECASE)
_BY = re.compile(r",? của (?=\w)", re.IGNORECASE)
_TERM = re.compile(r",? ?(\()?kh[oó][áa] (?=[0-9IVX])", re.IGNORECASE)
_IN_YEAR = re.compile(r" năm ((?:19|20)[0-9]{2})(?![0-9])", re.IGNORECASE)
_BARE_YEAR = re.compile(r" ((?:19|20)[0-9]{2})(?![0-9./-][0-9]|[0-9])")
_CLAUSE_FOLLOWS = regex.compile(r", ?\p{Lu}|, (?:đồng chí|ông|bà|tỉnh|lãnh đạo)")
_ITEM = re.compile(r", ?(?:và )?|;? và |; ?")
_YEARS = re.compile(r"(?:19|20)[0-9]{2}")
_NUMBER_AND_YEAR = re.compile(r"([0-9]{1,4}[a-z]?)/((?:19|20)[0-9]{2})(?![0-9]| ?[/-] ?\w)")
_FURTHER_YEAR = re.compile(r"((?:19|20)[0-9]{2})(?![0-9/])")
_AMENDING = re.compile(
    r" sửa đổi(?:, bổ sung)?[^.;:()\n]{0,240}?(?= số [0-9]| năm (?:19|20)| ngày [0-9])", re.IGNORECASE
)
_FORMS = re.compile(r"(?:mẫu|phụ lục|biểu|mã|hồ sơ|tờ khai) \Z", re.IGNORECASE)
_ENDS_ITEM = re.compile(r"[\s]*(?:[,.;:)!?\n”\"]|\Z| (?:và|của|ngày|về|khóa|được|đã|tại|cho|trong|là) )")
_MOST_NAME_WORDS = 16
_SUBJECT = re.compile(r",? ?(?:v/v|về việc|về) (?=\S)", re.IGNORECASE)
_SUBJECT_ENDS = re.compile(r"[.;:)\n]|(?:,? và |, )(?=[A-ZĐ][^\W\d_]+ [^\W\d_]+ (?:số\b|[0-9]))|\Z")
_LONGEST_SUBJECT = 300
"""In running text one that goes on is cut in front of the word that ends behind so many characters."""
_QUOTES = {"“": "”", '"': '"', "«": "»"}


class Citation(NamedTuple):
    """What one reference says, and where."""

    start: int
    end: int
    type: DocumentType
    symbol: Symbol | None = None
    number: str | None = None
    year: int | None = None
    date: datetime.date | None = None
    issuer: str | None = None
    term: int | None = None
    congress: int | None = None
    plenum: int | None = None
    title: str | None = None
    subject: str | None = None
    provisions: tuple[Provision, ...] = ()
    completed: tuple[str, ...] = ()
    """What it says more than its span: what its list shares, and the subject that stands behind."""


def read_citation(cursor: Cursor, anchor: int) -> Citation | None:
    """The reference that starts at `anchor`; read once, and with it the further items of its list."""
    return cursor.once(_read, anchor)


def _read(cursor: Cursor, anchor: int) -> Citation | None:
    text = cursor.text
    head = _HEAD.match(text, anchor)
    if head is not None and _FORMS.search(text, max(0, anchor - 12), anchor):
        return None
    if head is not None or text[anchor].isdecimal():
        return _unnamed(cursor, anchor, anchor if head is None else head.end())
    if anchor < cursor.lawless:
        return None
    provisions = read_provisions(text, anchor)
    if provisions is None:
        return _typed(cursor, anchor, ())
    gap = _OF.match(text, provisions[1])
    citation = _typed(cursor, gap.end(), provisions[0]) if gap is not None else None
    if citation is None:
        cursor.lawless = provisions[1]
        return None
    return citation._replace(start=anchor)


def _unnamed(cursor: Cursor, anchor: int, start: int) -> Citation | None:
    """A symbol without the word for its type: `Số: 742/BC-UBND`, `815/QĐ-UBND`."""
    read = read_symbol(cursor.text, start)
    if read is None:
        return None
    symbol, end = read
    unsure = symbol.shape is Shape.LEGACY or (symbol.shape is Shape.LETTER and start == anchor)
    if unsure and not cursor.whole:
        return None
    kinds = dict.fromkeys(symbol.types)
    kind = next(iter(kinds)) if len(kinds) == 1 else DocumentType.DOCUMENT
    citation = Citation(anchor, end, kind, symbol, symbol.number, symbol.year)
    return _with_tail(cursor, citation)


def _typed(cursor: Cursor, anchor: int, provisions: tuple[Provision, ...]) -> Citation | None:
    text = cursor.text
    named = documents().by_word.match(text, anchor)
    if named is None:
        return None
    word, end = named
    start = anchor
    if cursor.next_word_is(end, documents().no_type_before):
        return None
    citation = _numbered(cursor, word, start, end)
    if citation is None and word.named:
        citation = _law(cursor, word, start, end, provisions)
    if citation is None and word.type in (DocumentType.RESOLUTION, DocumentType.CONCLUSION):
        congress = read_congress(cursor, end)
        if congress is not None:
            found = Citation(
                start, congress.end, word.type, None, None, None, None, None, *congress[3:], *congress[1:3]
            )
            return _with_tail(cursor, found)
    if citation is None:
        return None
    return _list(cursor, _with_tail(cursor, citation._replace(provisions=provisions)))


def _numbered(cursor: Cursor, word: TypeWord, start: int, end: int) -> Citation | None:
    text = cursor.text
    mark = _MARK.match(text, end) or (None if word.named or word.short else _modified(text, start, end))
    if mark is None and (text[end : end + 1] != " " or not text[end + 1 : end + 2].isdecimal()):
        return None
    position = end + 1 if mark is None else mark.end()
    read = read_symbol(text, position)
    if read is not None:
        symbol, symbol_end = read
        return Citation(start, symbol_end, word.type, symbol, symbol.number, symbol.year)
    dated = _NUMBER_AND_YEAR.match(text, position)
    if dated is not None and word.numbers is not Numbers.NO and not word.short and text[start].isupper():
        return Citation(start, dated.end(), word.type, number=dated[1], year=int(dated[2]))
    number = read_number(text, position)
    if number is None or not _is_number(cursor, word, start, number, marked=mark is not None):
        return None
    return Citation(start, number[1], word.type, number=number[0])


def _modified(text: str, start: int, end: int) -> re.Match[str] | None:
    """`số` behind a word or two that say what kind of a report or programme it is: `Chương trình hành động số`."""
    mark = _MODIFIED.match(text, end)
    return mark if mark is not None and text[start].isupper() and mark.group().islower() else None


def _is_number(cursor: Cursor, word: TypeWord, start: int, number: tuple[str, int], *, marked: bool) -> bool:
    """Whether a number with no letters behind it is that of a document: `Nghị quyết 30a`, not `Quyết định 5 năm`."""
    text, (written, end) = cursor.text, number
    if re.match(r"[/-] ?\w|[.,][0-9]|%", text[end : end + 3]) or word.short:
        return False
    if "." in written and word.type is not DocumentType.RESOLUTION:
        return False
    if cursor.whole:
        return not word.named
    if word.numbers is Numbers.NO or not text[start].isupper() or _YEARS.fullmatch(written):
        return marked and word.numbers is Numbers.ANY
    if marked:
        return True
    if word.numbers is Numbers.WEAK:
        return len(written) > 1 and _ENDS_ITEM.match(text, end) is not None
    if word.numbers is Numbers.MARKED:
        of = _BY.match(text, end)
        return of is not None and read_issuer(text, of.end()) >= 0
    return not _is_counted(cursor, end)


def _is_counted(cursor: Cursor, end: int) -> bool:
    """Whether what follows a number is what it counts: `Quyết định 5 năm`, but not `Nghị định 168 quy định`."""
    word, start, word_end = cursor.next_word(end)
    if word in contexts().time_words:
        return not (word == "ngày" and cursor.text[word_end + 1 : word_end + 2].isdecimal())
    if not word or word in documents().verbs:
        return False
    noun = nouns().counted.match(cursor.text, start) if word in nouns().first_words else None
    return noun is not None or word in _NOT_NOUNS


_NOT_NOUNS = units().first_words | currencies().first_words - {""} | numerals().scales.keys()


def _law(cursor: Cursor, word: TypeWord, start: int, end: int, provisions: tuple[Provision, ...]) -> Citation | None:
    """An act that is cited by its name: `Luật Đất đai năm 2024`; not `Đại học Luật Hà Nội`."""
    if cursor.word_before(start).lower() in documents().no_law_after:
        return None
    for commas in (True, False):
        citation = _named(cursor, word, start, end, provisions, commas=commas)
        if citation is not None:
            return citation
    return None


def _named(
    cursor: Cursor, word: TypeWord, start: int, end: int, provisions: tuple[Provision, ...], *, commas: bool
) -> Citation | None:
    text = cursor.text
    amending = _AMENDING.match(text, end)
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
    citation = Citation(start, name_end, word.type, title=text[start:name_end])
    marked = _MARK.match(text, name_end)
    read = read_symbol(text, marked.end()) if marked is not None else None
    if read is not None:
        symbol, symbol_end = read
        return citation._replace(end=symbol_end, symbol=symbol, number=symbol.number, year=symbol.year)
    year = _IN_YEAR.match(text, name_end) or _BARE_YEAR.match(text, name_end)
    if year is not None:
        return citation._replace(end=year.end(), year=int(year[1]))
    day = _DAY.match(text, name_end)
    dated = day is not None and _date(cursor, day.end()) is not None and name_end > end
    return citation if dated or (provisions and not (commas and "," in text[end:name_end])) else None


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
    if not text[start].isupper() and (not capital or text[start:name_end] in documents().not_in_names):
        return -1
    shouting = text[start:name_end].isupper() and name_end - start > 1
    for _ in range(_MOST_NAME_WORDS):
        comma = commas and text[name_end : name_end + 1] == ","
        word, word_start, word_end = cursor.next_word(name_end + comma)
        upper = bool(word) and text[word_start].isupper() and not shouting
        if not word or word in documents().not_in_names or (upper and (comma or _opens_reference(cursor, word_start))):
            break
        name_end = word_end
    for joint in (" và", " VÀ"):
        name_end -= len(joint) * text[start:name_end].endswith(joint)
    return name_end


def _opens_reference(cursor: Cursor, position: int) -> bool:
    """Whether a capital word behind the name of a law starts another reference."""
    return (
        cursor.text[position : position + 4] == "Điều" or documents().by_word.match(cursor.text, position) is not None
    )


def _with_tail(cursor: Cursor, citation: Citation) -> Citation:
    """The reference with its day, issuer, term and year, in any order, and with its subject."""
    found = citation
    while True:
        further = (
            (_day(cursor, found) if found.date is None else None)
            or (_by(cursor, found) if found.issuer is None else None)
            or (_term(cursor, found) if found.term is None else None)
            or (_year(cursor, found) if found.year is None and found.date is None else None)
        )
        if further is None:
            return _with_subject(cursor, found)
        found = further


def _day(cursor: Cursor, citation: Citation) -> Citation | None:
    day = _DAY.match(cursor.text, citation.end)
    read = _date(cursor, day.end()) if day is not None else None
    if day is None or read is None or (day[1] and _CLAUSE_FOLLOWS.match(cursor.text, read[1])):
        return None
    closes = day[2] is not None
    if closes and cursor.text[read[1] : read[1] + 1] != ")":
        return None
    return citation._replace(date=read[0], end=read[1] + closes)


def _date(cursor: Cursor, position: int) -> tuple[datetime.date, int] | None:
    read = read_moment(cursor, position)
    if read is None or read[0].amiss or read[0].lunar or not (read[0].day.isdecimal() and read[0].year.isdecimal()):
        return None
    return datetime.date(int(read[0].year), int(read[0].sub), int(read[0].day)), read[1]


def _by(cursor: Cursor, citation: Citation) -> Citation | None:
    of = _BY.match(cursor.text, citation.end)
    end = read_issuer(cursor.text, of.end()) if of is not None else -1
    if of is None or end < 0:
        return None
    return citation._replace(issuer=cursor.text[of.end() : end], end=end)


def _term(cursor: Cursor, citation: Citation) -> Citation | None:
    text = cursor.text
    match = _TERM.match(text, citation.end)
    if match is None:
        return None
    read = roman(text, match.end())
    if read is None:
        numeral = read_numeral(cursor, match.end())
        read = (int(numeral.value), numeral.end) if numeral is not None and numeral.value < 100 else None
    if read is None:
        return None
    closes = bool(match[1])
    if closes and text[read[1] : read[1] + 1] != ")":
        return None
    return citation._replace(term=read[0], end=read[1] + closes)


def _year(cursor: Cursor, citation: Citation) -> Citation | None:
    match = _IN_YEAR.match(cursor.text, citation.end)
    return None if match is None else citation._replace(year=int(match[1]), end=match.end())


def _with_subject(cursor: Cursor, citation: Citation) -> Citation:
    """The reference with what it is about, up to where that surely ends. A heuristic: see docs/documents.md."""
    text = cursor.text
    opening = _SUBJECT.match(text, citation.end)
    if opening is None:
        return citation
    start = opening.end()
    limit = len(text) if cursor.whole else start + _LONGEST_SUBJECT
    closing = _QUOTES.get(text[start])
    if closing is not None:
        end = text.find(closing, start + 1, limit)
        start += 1
    else:
        ends = _SUBJECT_ENDS.search(text, start, limit)
        end = ends.start() if ends is not None else -1
        if end == limit and text[limit : limit + 1].isalnum():
            end = text.rfind(" ", start, limit)
    subject = " ".join(text[start:end].split()) if end > start else ""
    if not subject or any(quote in subject for quotes in _QUOTES.items() for quote in quotes):
        return citation
    if cursor.whole:
        return citation._replace(subject=subject, end=end + (closing is not None))
    return citation._replace(subject=subject, completed=(*citation.completed, "subject"))


def _list(cursor: Cursor, first: Citation) -> Citation:
    """The first reference of a list, with what the list shares; takes note of the others."""
    items = [first]
    kept = 1
    while (separator := _ITEM.match(cursor.text, items[-1].end)) is not None and not cursor.whole:
        item = _item(cursor, separator.end(), first)
        if item is None:
            break
        items.append(item)
        if (
            item.symbol is not None
            or item.title
            or item.issuer
            or (first.symbol is None and _ENDS_ITEM.match(cursor.text, item.end))
        ):
            kept = len(items)
    shared = _share(items[:kept])
    cursor.listed += [item.start for item in shared[1:]]
    for item in shared[1:]:
        cursor.keep(_read, item.start, item)
    return shared[0]


def _item(cursor: Cursor, position: int, first: Citation) -> Citation | None:
    text = cursor.text
    year = _FURTHER_YEAR.match(text, position) if first.title and first.symbol is None and first.year else None
    if year is not None:
        lent = ("type", "title")
        return Citation(position, year.end(), first.type, year=int(year[1]), title=first.title, completed=lent)
    head = _HEAD.match(text, position)
    start = head.end() if head is not None else position
    read = read_symbol(text, start)
    if read is not None:
        symbol, end = read
        if symbol.types and first.type is not DocumentType.DOCUMENT and first.type not in symbol.types:
            return None
        item = Citation(position, end, first.type, symbol, symbol.number, symbol.year)
        return _with_tail(cursor, item if symbol.types == (first.type,) else item._replace(completed=("type",)))
    number = read_number(text, start) if first.symbol is None and first.number and not first.date else None
    if number is None or re.match(r"[/-] ?\w|[.,][0-9]|%", text[number[1] : number[1] + 3]):
        return None
    if _is_counted(cursor, number[1]):
        return None
    return _with_tail(cursor, Citation(position, number[1], first.type, number=number[0], completed=("type",)))


def _share(items: list[Citation]) -> list[Citation]:
    """The items with the letters, year and issuer that stand behind the last of them."""
    shared: list[Citation] = []
    last_symbol: Symbol | None = None
    issuer: str | None = None
    for item in reversed(items):
        if item.symbol is None and last_symbol is not None and item.number is not None:
            text = item.number + last_symbol.text[len(last_symbol.number) :]
            symbol = last_symbol._replace(text=text, number=item.number)
            item = item._replace(symbol=symbol, year=symbol.year, completed=(*item.completed, "symbol"))
        last_symbol = item.symbol or last_symbol
        issuer = item.issuer or issuer
        if item.issuer != issuer:
            item = item._replace(issuer=issuer, completed=(*item.completed, "issuer"))
        shared.append(item)
    return shared[::-1]
