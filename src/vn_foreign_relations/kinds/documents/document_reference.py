"""References to documents: `Chỉ thị số 41-CT/TW ngày 15/4/2010 của Ban Bí thư`, `Điều 56 Luật Đất đai năm 2024`.

Sources: Nghị định 30/2020/NĐ-CP, Phụ lục III, and Luật 64/2025/QH15, Điều 4 (State); Quy định 399-QĐ/TW and Hướng dẫn
05-HD/VPTW (Party). The grammar is in citation.py and symbol.py.

    document = [provisions] (numbered | named | congress | plenum) {day | issuer | term | year}
"""

from __future__ import annotations

import datetime
import re
import unicodedata
from collections.abc import Iterable
from typing import NamedTuple, Self

import attrs

from vn_foreign_relations.kinds.documents.citation import read_citations
from vn_foreign_relations.kinds.documents.issuer import full_issuer, proper_name
from vn_foreign_relations.kinds.documents.provision import Provision
from vn_foreign_relations.kinds.documents.symbol import Shape, Symbol, issued_by, parse_symbol
from vn_foreign_relations.reading.cursor import Cursor
from vn_foreign_relations.reading.roman import to_roman
from vn_foreign_relations.reading.value import Reading, Value
from vn_foreign_relations.tables.documents import DocumentType, cited, documents
from vn_foreign_relations.tables.issuers import Issuer, System, issuers
from vn_foreign_relations.tables.spelling import BARRED, CAPITALS, SMALL
from vn_foreign_relations.tables.terms import terms
from vn_foreign_relations.tables.vocabulary import choice

_LAWS = {DocumentType.CONSTITUTION, DocumentType.CODE, DocumentType.LAW, DocumentType.ORDINANCE}
_PARTY_TYPES = {DocumentType.PARTY_CIRCULAR}


class Identity(NamedTuple):
    """Whether two references name one act: True, False, or None where it cannot be told; and why."""

    same: bool | None
    reason: str


@attrs.frozen(repr=False)
class DocumentReference(Value):
    """A reference to an act. `symbol` is the number with its letters as the standard writes it, `number` text (`30a`).

    `year` is the act's, from its number or from `năm 2020` behind it; `date` the day it is dated; `issuer`, `title` and
    `subject` stay as the text writes them; `term`, `congress` and `plenum` are numbers. Raises ValueError where nothing
    says which act is meant.
    """

    kind = "document_reference"
    _expected = "a document, such as Nghị định số 15/2020/NĐ-CP, 41-CT/TW or Luật Đất đai năm 2024"

    type: DocumentType
    number: str | None = None
    year: int | None = None
    symbol: str | None = None
    date: datetime.date | None = None
    issuer: str | None = None
    term: int | None = None
    congress: int | None = None
    plenum: int | None = None
    title: str | None = None
    subject: str | None = None
    provisions: tuple[Provision, ...] | None = None

    @classmethod
    def _starts(cls) -> Iterable[str]:
        known = documents().citing
        yield from documents().starts
        yield from (word.lower() for name in ("point", "clause", "article", "number") for word in known[name])
        yield from (f"{word}:" for word in known["number"])

    @classmethod
    def _ahead(cls) -> re.Pattern[str]:
        """A number, `số` behind a few words, a name, a provision."""
        names = "number", "day", "year", "country", "from"
        number, day, year, country, from_ = (choice(documents().citing[name]) for name in names)
        return re.compile(
            rf"[{CAPITALS}]| {{0,20}}[0-9]|:|[{SMALL}](?!\w)|{from_} [0-9{SMALL}]|{country} [{CAPITALS}]|"
            rf"(?:{year}|{day}) |(?:[^\W\d_]+,? ){{0,6}}?(?:{number}[ :]|{year} [0-9]|[12][0-9]{{3}})"
        )

    @classmethod
    def _marks(cls) -> Iterable[str]:
        known = documents()
        look_alikes = (code for code, mended in known.mended.items() if mended in known.state)
        yield from (f"/{code}-" for code in (*known.state, *look_alikes))
        yield from (f"-{code}/" for code in (*known.party, *known.laws))
        yield from (f"/{code}" for code in issuers().assemblies)

    @classmethod
    def _read(cls, cursor: Cursor, anchor: int) -> Reading[Self] | None:
        items = [
            Reading(item.start, item.end, cls(*item[:12]), item.completed)
            for item in cursor.once(read_citations, anchor)
        ]
        return items[0]._replace(more=tuple(items[1:])) if len(items) > 1 else items[0] if items else None

    @classmethod
    def _in_prose(cls, cursor: Cursor, anchor: int, reading: Reading[Self]) -> bool:
        return cursor.once(read_citations, anchor)[0].sure

    def __attrs_post_init__(self) -> None:
        if not any((self.number, self.congress, self.plenum, self.title)):
            raise ValueError("expected a number, a congress, a plenum or a title: nothing says which act is meant")

    @property
    def parts(self) -> Symbol | None:
        """What its symbol is made of; None where it has none, or one of no known shape."""
        return None if self.symbol is None else parse_symbol(self.symbol)

    @property
    def possible_types(self) -> tuple[DocumentType, ...]:
        """The types that it may be of: one, or several where its letters stand for several (`66-QĐ/TW`)."""
        parts = self.parts
        if self.type is not DocumentType.DOCUMENT or parts is None or not parts.types:
            return (self.type,)
        return tuple(dict.fromkeys(parts.types))

    @property
    def system(self) -> System | None:
        """Whose system of documents it belongs to; None where neither symbol, type nor issuer says it."""
        parts = self.parts
        if parts is not None:
            return System.PARTY if parts.shape is Shape.PARTY else System.STATE
        if self.congress or self.plenum or self.type in _PARTY_TYPES:
            return System.PARTY
        if self.type in _LAWS or self.type in (DocumentType.DECREE, DocumentType.CIRCULAR, DocumentType.DECREE_LAW):
            return System.STATE
        if self.issuer is None:
            return None
        return next((system for system, words in issuers().told_by if words.search(self.issuer)), None)

    @property
    def is_normative(self) -> bool | None:
        """Whether it is normative (văn bản quy phạm pháp luật), by its form; None where the form does not decide."""
        if self.system is System.PARTY:
            return False
        if self.type in _LAWS:
            return True
        parts = self.parts
        undecided = (DocumentType.CONSOLIDATED_TEXT, DocumentType.JUDGMENT)
        if parts is None or parts.shape is Shape.LEGACY or self.type in undecided:
            return None
        if parts.shape is Shape.LETTER or parts.year is None:
            return False
        return None if issuers().companies.intersection(parts.issuers) else True

    @property
    def issuers(self) -> tuple[Issuer, ...]:
        """The bodies that the letters of its symbol name, as far as they are known."""
        parts = self.parts
        return () if parts is None else issued_by(parts)

    @property
    def assembly(self) -> int | None:
        """The term of the National Assembly that its symbol names: 14 in `59/2020/QH14`."""
        parts = self.parts
        match = issuers().assembly.fullmatch(re.split("[/-]", parts.text)[-1]) if parts is not None else None
        return int(match[1]) if match is not None else None

    @property
    def date_fits_term(self) -> bool | None:
        """Whether its day lies in its term of the Party; None where one is not said or the issuer is not central."""
        parts = self.parts
        local = parts is not None and "TW" not in parts.issuers
        if self.date is None or self.term is None or self.system is not System.PARTY or local:
            return None
        return terms().of_party(self.date) == self.term

    @property
    def iri(self) -> str | None:
        """An identifier shaped as an Akoma Ntoso IRI. Unofficial: Vietnam assigns none. None where no day is known."""
        if self.date is None or not self.number:
            return None
        number = _slug((self.symbol or self.number).replace("/", "-"))
        return f"/akn/vn/act/{self.type.value.replace('_', '-')}/{self.date.isoformat()}/{number}"

    def same_act(self, other: DocumentReference) -> Identity:
        """Whether both name one act, by the rules by which numbers repeat, and why."""
        return _clash(self, other) or _agreement(self, other)

    def __str__(self) -> str:
        """A full citation: `Chỉ thị số 41-CT/TW ngày 15/4/2010 của Ban Bí thư khóa X`."""
        letters = self.parts
        is_bare = self.type is DocumentType.DOCUMENT and letters is not None and len(set(letters.types)) != 1
        has_year = letters is not None and letters.year is not None
        parts = (
            ("", ", ".join(map(_provision, self.provisions or ()))),
            ("", self.title or ("" if is_bare else self.type.word)),
            ("" if is_bare else _words("number"), self.symbol or self.number),
            (_words("congress", "times"), self.congress),
            (_words("meeting", "central"), self.plenum),
            (_words("year"), None if has_year else self.year),
            (_words("day"), self.date and f"{self.date.day}/{self.date.month}/{self.date.year:04}"),
            (_words("of"), self.issuer),
            (_words("term"), self.term and to_roman(self.term)),
            (_words("about"), self.subject and f"“{self.subject}”"),
        )
        return " ".join(f"{word} {said}".lstrip() for word, said in parts if said)


def _words(*names: str) -> str:
    """The words that write parts of a citation."""
    return " ".join(documents().citing[name][0] for name in names)


def _provision(provision: Provision) -> str:
    levels = ("point", provision.point), ("clause", provision.clause), ("article", provision.article)
    said = [(_words(name), value) for name, value in levels if value is not None]
    if provision.through is not None:
        word, first = said[0]
        said[0] = word, f"{first} {_words('to')} {word} {provision.through}"
    return " ".join(f"{word} {value}" for word, value in said)


def _slug(text: str) -> str:
    folded = unicodedata.normalize("NFD", text.lower().replace(BARRED[0], "d"))
    return re.sub(r"[^a-z0-9.]+", "-", "".join(c for c in folded if not unicodedata.combining(c))).strip("-")


def _plain(number: str | None) -> str:
    return (number or "").lstrip("0").casefold()


def _key(symbol: Symbol, *, legacy: bool) -> tuple[object, ...]:
    """What makes two symbols one: for forms before 1997 the letters in any order (`21-LB/TT` is `21/TT-LB`)."""
    letters = symbol.text[len(symbol.number) :].casefold()
    return _plain(symbol.number), tuple(sorted(re.findall(r"[^\W_]+", letters))) if legacy else letters


def _clash(first: DocumentReference, second: DocumentReference) -> Identity | None:
    """What shows that two references name different acts."""
    if _say_types(first, second) and not set(first.possible_types) & set(second.possible_types):
        return Identity(False, f"{first.type.word} is not {second.type.word}")
    if first.number and second.number and _plain(first.number) != _plain(second.number):
        return Identity(False, f"number {first.number} is not {second.number}")
    if first.title and second.title and first.title.casefold() != second.title.casefold() and not first.number:
        return Identity(False, f"{first.title} is not {second.title}")
    if first.issuer and second.issuer:
        bodies = full_issuer(first.issuer), full_issuer(second.issuer)
        if bodies[0] not in bodies[1] and bodies[1] not in bodies[0]:
            return Identity(False, f"{first.issuer} is not {second.issuer}")
    return _numbers_clash(first, second)


def _numbers_clash(first: DocumentReference, second: DocumentReference) -> Identity | None:
    """What shows in symbols, days, years and terms that two references name different acts."""
    one, other = first.parts, second.parts
    if one is not None and other is not None:
        legacy = Shape.LEGACY in (one.shape, other.shape)
        if _key(one, legacy=legacy) != _key(other, legacy=legacy):
            return Identity(False, f"{first.symbol} is not {second.symbol}")
    for name in ("date", "year", "term", "congress", "plenum"):
        a, b = getattr(first, name), getattr(second, name)
        if a is not None and b is not None and a != b:
            return Identity(False, f"{name} {a} is not {b}")
    for dated, termed in ((first, second), (second, first)):
        open_ = dated.date and termed.term and dated.term is None
        if open_ and attrs.evolve(dated, term=termed.term).date_fits_term is False:
            return Identity(False, f"{dated.date} does not lie in term {termed.term}")
    return None


def _say_types(first: DocumentReference, second: DocumentReference) -> bool:
    """Whether both say of which type they are: `59/2020/QH14` does not."""
    return DocumentType.DOCUMENT not in (*first.possible_types, *second.possible_types)


def _agreement(first: DocumentReference, second: DocumentReference) -> Identity:
    """Whether what two references share is enough to make them one."""
    if first.number and second.number and first.date is not None and first.date == second.date:
        return Identity(True, "the same number and day")
    if first.congress and first.congress == second.congress:
        return Identity(None, "a provincial and a central congress may have one number")
    if first.plenum and first.plenum == second.plenum:
        same = bool(first.term and second.term)
        return Identity(True if same else None, "the same plenum" + ("" if same else ", but each term has one"))
    same_title = first.title and second.title and first.title.casefold() == second.title.casefold()
    if same_title and first.year and first.year == second.year:
        return Identity(True, "the same name and year")
    one, other = first.parts, second.parts
    if one is None or other is None:
        return Identity(None, "a number without its letters may be of several issuers")
    return _same_symbol(first, second, one)


def _same_symbol(first: DocumentReference, second: DocumentReference, symbol: Symbol) -> Identity:
    """Whether one symbol is one act: not where numbers begin anew or run in parallel."""
    if symbol.shape is Shape.PARTY:
        if first.term and first.term == second.term:
            return Identity(True, "the same symbol in one term")
        if _fits(first, second) or _fits(second, first):
            return Identity(True, "the same symbol, and the day lies in the term")
        return Identity(None, "Party numbers begin anew with each term")
    if issuers().local.intersection(symbol.issuers):
        return _same_province(first, second, has_year=symbol.year is not None)
    if symbol.shape is Shape.LEGACY:
        return Identity(None, "before 1997 some numbers name several acts")
    if symbol.year is None:
        return Identity(None, "numbers without a year begin anew each year")
    return Identity(True, "the same symbol with its year")


def _fits(dated: DocumentReference, termed: DocumentReference) -> bool:
    if dated.date is None or termed.term is None:
        return False
    return attrs.evolve(dated, term=termed.term).date_fits_term is True


def _same_province(first: DocumentReference, second: DocumentReference, *, has_year: bool) -> Identity:
    places = [_place(reference.issuer) for reference in (first, second)]
    if not all(places):
        return Identity(None, "provinces number in parallel, and a reference names none")
    if places[0] != places[1]:
        return Identity(False, f"{first.issuer} is not {second.issuer}")
    if has_year:
        return Identity(True, "the same symbol with its year, of one province")
    return Identity(None, "numbers without a year begin anew each year")


def _place(issuer: str | None) -> str:
    """The proper name of the unit that an issuer belongs to, in small letters; empty where it has none."""
    units = cited(r"{province}(?=\ )").finditer(issuer or "")
    names = (unit.string[unit.end() : proper_name(unit.string, unit.end())] for unit in units)
    return next(filter(None, names), "").strip().casefold()
