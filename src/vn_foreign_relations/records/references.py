"""What short references and back references stand for, across one document or a collection.

>>> from vn_foreign_relations import extract, resolve
>>> text = "Chỉ thị số 41-CT/TW ngày 15/4/2010 của Ban Bí thư. Sau 10 năm thực hiện Chỉ thị số 41, tỉnh có kế hoạch."
>>> [found] = resolve([extract(text)])
>>> found.text, found.target.value.symbol, found.confidence.value
('Chỉ thị số 41', '41-CT/TW', 'likely')
>>> found.reason
'the only directive with the number 41'

"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from enum import StrEnum
from functools import lru_cache, reduce
from itertools import accumulate, chain, islice
from operator import or_

import ahocorasick_rs
import attrs

from vn_foreign_relations.kinds.documents.document_reference import DocumentReference
from vn_foreign_relations.kinds.documents.issuer import full_issuer
from vn_foreign_relations.reading.record import Mention
from vn_foreign_relations.reading.value import Value
from vn_foreign_relations.records.annotated import Annotated, mentions_of
from vn_foreign_relations.tables.documents import DocumentType, cited, documents
from vn_foreign_relations.text import Text

_BACK = r"\b{type}\ (?:(?P<itself>{itself})|{before})(?!\w)"
_LETTERS = re.compile(r"[^\W_]+")
_ANY = "any"
"""The trait of having a trait of some name."""
_MOST_NAMES = 5
"""How many acts a reason names."""
_KEPT = 512
"""How many answers to questions that come again are kept."""

Reference = Mention[DocumentReference]


class Confidence(StrEnum):
    """How sure an answer is."""

    CERTAIN = "certain"
    LIKELY = "likely"
    OPEN = "open"


@attrs.frozen
class Resolution:
    """A short or back reference, what it stands for, and why. `target` is None where that stays open."""

    document: int
    """The place of its document among those given, from 0."""
    start: int
    end: int
    text: str
    target: Reference | None
    target_document: int | None
    confidence: Confidence
    reason: str


@attrs.frozen
class _Placed:
    """A reference and the document that it stands in."""

    document: int
    mention: Reference

    @property
    def place(self) -> tuple[int, int]:
        """Where it stands among all."""
        return self.document, self.mention.start


def resolve(collection: Iterable[Annotated]) -> tuple[Resolution, ...]:
    """Every short reference (`Chỉ thị số 41`) and back reference (`Nghị định này`) of the documents, with its answer.

    A candidate that contradicts in number, day, term or issuer is never an answer. What stays open is there too, with
    the reason. The order is that of the texts. Raises TypeError on anything but documents.
    """
    return _resolved([(Text(document.text), document.mentions) for document in _documents(collection)])


def read(text: Text, mentions: Iterable[Mention[Value]]) -> tuple[Resolution, ...]:
    """The same for one text and its mentions."""
    return _resolved([(text, mentions)])


def _resolved(collection: Iterable[tuple[Text, Iterable[Mention[Value]]]]) -> tuple[Resolution, ...]:
    texts = [(text, mentions_of(DocumentReference, mentions)) for text, mentions in collection]
    by_number: dict[str, list[_Placed]] = defaultdict(list)
    for i, (_, references) in enumerate(texts):
        for mention in references:
            if mention.value.number is not None:
                by_number[mention.value.number.lstrip("0")].append(_Placed(i, mention))
    resolutions = [answer for alike in by_number.values() for answer in _short(alike)]
    short = {(answer.document, answer.start): answer for answer in resolutions if answer.target is not None}
    for i, (text, references) in enumerate(texts):
        resolutions += [_led_on(answer, short) for answer in _back(i, text, references)]
    return tuple(sorted(resolutions, key=lambda answer: (answer.document, answer.start)))


def _led_on(back: Resolution, short: Mapping[tuple[int, int], Resolution]) -> Resolution:
    """A back reference to a short one, led on to the act that the short one stands for."""
    answer = short.get((back.document, back.target.start)) if back.target is not None else None
    if answer is None:
        return back
    return attrs.evolve(back, target=answer.target, target_document=answer.target_document)


def _documents(given: object) -> list[Annotated]:
    """The documents that were given; one alone is no list of them, though it is a sequence too."""
    if isinstance(given, Iterable) and not isinstance(given, Annotated | str):
        items = list(given)
        texts = [item for item in items if isinstance(item, Annotated)]
        if len(texts) == len(items):
            return texts
        given = next(item for item in items if not isinstance(item, Annotated))
    name = type(given).__name__
    raise TypeError(f"expected a list of Documents, as extract gives, not {name}: resolve([extract(text)])")


def _short(alike: list[_Placed]) -> Iterator[Resolution]:
    """The answers to the short references among those to one number.

    Short is one without letters, or without the day that others with its letters have.
    """
    full = [item for item in alike if item.mention.value.symbol or item.mention.value.date]
    dated = {item.mention.value.symbol for item in full if item.mention.value.date is not None}
    asked: dict[DocumentReference, list[_Placed]] = defaultdict(list)
    for item in alike:
        value = item.mention.value
        if value.symbol is None or (value.date is None and value.symbol in dated):
            asked[_identity(value)].append(item)
    if asked:
        fuller = _Fuller(full)
        for reference, items in asked.items():
            yield from fuller.answers(reference, items)


class _Fuller:
    """The fuller references to one number, those with letters or a day, in the order of the texts.

    Sets of them are integers, in which the bit n stands for the nth: so one step joins sets of thousands.
    """

    def __init__(self, items: list[_Placed]) -> None:
        self._items = items
        self._places = [item.place for item in items]
        self._having: dict[tuple[str, Hashable], list[int]] = defaultdict(list)
        seen: set[DocumentReference] = set()
        for place, item in enumerate(items):
            identity = _identity(item.mention.value)
            title = item.mention.value.title
            told = [*_traits(identity), *(("type", kind) for kind in identity.possible_types)]
            told += [(_ANY, name) for name, _ in told]
            told += [("title", title.casefold())] if title is not None else []
            told += [(_ANY, "symbol")] if identity.symbol is not None else []
            told += [(_ANY, "act")] if identity not in seen else []
            seen.add(identity)
            for trait in told:
                self._having[trait].append(place)
        self._issuers = _Names([str(issuer) for name, issuer in self._having if name == "issuer"])
        self.having = lru_cache(maxsize=_KEPT)(self._those_having)
        self.compatible = lru_cache(maxsize=_KEPT)(self._those_compatible)
        self.contradicting = lru_cache(maxsize=_KEPT)(self._those_contradicting)

    def answers(self, asked: DocumentReference, items: list[_Placed]) -> Iterator[Resolution]:
        """The answers to references that ask for the same act."""
        fuller = self._saying_more(asked)
        candidates = fuller & self.compatible(asked)
        for item in items:
            nearest = self._nearest(item, candidates)
            while nearest is not None and _contradict(asked, self._identity(nearest)):
                candidates ^= 1 << nearest
                nearest = self._nearest(item, candidates)
            if nearest is not None:
                yield self._answer(item, candidates, self._with_letters(asked, nearest, candidates))
            else:
                contradicts = next((self._items[place].mention.text for place in _members(fuller)), None)
                clash = f", and {contradicts} contradicts" if contradicts is not None else ""
                yield _answer(item, None, Confidence.OPEN, f"no fuller reference to a {_name(item)}{clash}")

    def _answer(self, item: _Placed, candidates: int, best: int) -> Resolution:
        """The answer where a candidate is the best."""
        asked, found = item.mention.value, self._items[best]
        identity = asked.same_act(found.mention.value)
        if identity.same:
            return _answer(item, found, Confidence.CERTAIN, identity.reason)
        clashing = (
            str(self._items[place].mention.value)
            for place in self._clashing(self._identity(best), candidates)
            if not _contradict(_identity(asked), self._identity(place))
        )
        others = list(islice(clashing, _MOST_NAMES))
        if not others:
            return _answer(item, found, Confidence.LIKELY, f"the only {_name(item)}")
        names = ", ".join(sorted({str(found.mention.value), *others[: _MOST_NAMES - 1]}))
        more = " and others" if len(others) == _MOST_NAMES else ""
        return _answer(item, None, Confidence.OPEN, f"several are a {_name(item)}: {names}{more}")

    def _identity(self, place: int) -> DocumentReference:
        return _identity(self._items[place].mention.value)

    def _saying_more(self, asked: DocumentReference) -> int:
        """Those of its type that have letters, or a day, which it lacks."""
        more = self.having(_ANY, "date") if asked.symbol is not None or asked.date is None else 0
        if asked.symbol is None:
            more |= self.having(_ANY, "symbol")
        return more & self._of_types(asked.possible_types)

    def _of_types(self, types: Iterable[DocumentType]) -> int:
        return reduce(or_, (self.having("type", kind) for kind in types))

    def _those_having(self, name: str, value: Hashable) -> int:
        """Those whose trait of that name goes with this: is the same, or of an issuer part of it."""
        values = self._issuers.in_or_around(str(value)) if name == "issuer" else [value]
        marks = bytearray(len(self._items) // 8 + 1)
        for place in chain.from_iterable(self._having.get((name, value), ()) for value in values):
            marks[place >> 3] |= 1 << (place & 7)
        return int.from_bytes(marks, "little")

    def _those_compatible(self, reference: DocumentReference) -> int:
        """Those that contradict a reference in no trait; few of them contradict it at all."""
        found = (1 << len(self._items)) - 1
        for name, value in _traits(reference):
            found &= self.having(name, value) | ~self.having(_ANY, name)
        types = reference.possible_types
        return found if DocumentType.DOCUMENT in types else found & self._of_types((*types, DocumentType.DOCUMENT))

    def _those_contradicting(self, reference: DocumentReference) -> int:
        """Those that contradict a reference though their traits go together, each act once."""
        acts = _members(self.compatible(reference) & self.having(_ANY, "act"))
        return sum(1 << place for place in acts if _contradict(self._identity(place), reference))

    def _clashing(self, best: DocumentReference, candidates: int) -> Iterator[int]:
        """The candidates that contradict the best of them, each act once."""
        yield from _members(candidates & self.having(_ANY, "act") & ~self.compatible(best))
        yield from _members(candidates & self.contradicting(best))

    def _nearest(self, item: _Placed, candidates: int) -> int | None:
        """The nearest candidate before the reference, or else behind it, or the first in another document.

        Of each the nearest that has letters, if any has.
        """
        first, here, last = (
            bisect_left(self._places, place) for place in ((item.document,), item.place, (item.document + 1,))
        )
        before, inside = (1 << here) - (1 << first), (1 << last) - (1 << first)
        for those, is_before in ((before, True), (inside & ~before, False), (~inside, False)):
            near = candidates & those
            if near:
                near = near & self.having(_ANY, "symbol") or near
                return (near if is_before else near & -near).bit_length() - 1
        return None

    def _with_letters(self, asked: DocumentReference, nearest: int, candidates: int) -> int:
        """The first candidate with letters that is surely the same act as the nearest; that one, if there is none."""
        value = self._items[nearest].mention.value
        if value.symbol is not None:
            return nearest
        shared = (("date", value.date), ("plenum", value.plenum), ("title", (value.title or "").casefold()))
        alike = reduce(or_, (self.having(name, trait) for name, trait in shared if trait))
        alike &= candidates & self.having(_ANY, "symbol") & self.compatible(self._identity(nearest))
        same = (
            place
            for place in _members(alike)
            if value.same_act(self._items[place].mention.value).same and not _contradict(asked, self._identity(place))
        )
        return next(same, nearest)


class _Names:
    """Names, of which many are looked up: which are part of another, which have another as a part."""

    def __init__(self, names: list[str]) -> None:
        self._names = names
        self._automaton = ahocorasick_rs.AhoCorasick(names)
        self._text = "\n".join(names)
        self._starts = list(accumulate((len(name) + 1 for name in names), initial=0))

    def in_or_around(self, name: str) -> list[str]:
        """Those that are part of a name, or that it is part of."""
        matches = self._automaton.find_matches_as_indexes(name, overlapping=True)
        found = {self._names[number] for number, _, _ in matches}
        at = self._text.find(name)
        while at >= 0:
            number = bisect_right(self._starts, at)
            found.add(self._names[number - 1])
            at = self._text.find(name, self._starts[number])
        return list(found)


def _members(those: int) -> Iterator[int]:
    """The numbers of the bits that are set, the lowest first."""
    while those:
        lowest = those & -those
        yield lowest.bit_length() - 1
        those ^= lowest


@lru_cache(maxsize=_KEPT)
def _identity(reference: DocumentReference) -> DocumentReference:
    """A reference with a number, without what does not tell its act from others."""
    return attrs.evolve(reference, title=None, subject=None, provisions=None)


@lru_cache(maxsize=_KEPT)
def _traits(reference: DocumentReference) -> tuple[tuple[str, Hashable], ...]:
    """What tells apart acts of one number: two references contradict each other where they differ in a trait of both.

    The letters are sorted, as before 1997 their order does not count.
    """
    parts = reference.parts
    letters = _LETTERS.findall(parts.text[len(parts.number) :].casefold()) if parts is not None else ()
    issuer = full_issuer(reference.issuer) if reference.issuer else None
    traits: list[tuple[str, Hashable]] = [("letters", tuple(sorted(letters)) or None), ("issuer", issuer)]
    traits += [(name, getattr(reference, name)) for name in ("date", "year", "term", "congress", "plenum")]
    return tuple((name, value) for name, value in traits if value is not None)


@lru_cache(maxsize=_KEPT)
def _contradict(one: DocumentReference, other: DocumentReference) -> bool:
    return one.same_act(other).same is False


def _name(item: _Placed) -> str:
    reference = item.mention.value
    return f"{reference.type.value.replace('_', ' ')} with the number {reference.number}"


def _answer(item: _Placed, target: _Placed | None, confidence: Confidence, reason: str) -> Resolution:
    mention = item.mention
    found, place = (target.mention, target.document) if target is not None else (None, None)
    return Resolution(item.document, mention.start, mention.end, mention.text, found, place, confidence, reason)


def _back(place: int, text: Text, mentions: tuple[Reference, ...]) -> Iterator[Resolution]:
    """Back references, which point at the text itself or at the nearest act of the type before them."""
    passed = 0
    nearest: dict[DocumentType, Reference] = {}
    letterheads: dict[DocumentType, Reference] = {}
    for match in cited(_BACK).finditer(text.folded):
        start, end = text.span(*match.span())
        while passed < len(mentions) and mentions[passed].end <= start:
            mention = mentions[passed]
            nearest[mention.value.type] = mention
            if cited("{number}").match(text.folded, text.position(mention.start)):
                letterheads.setdefault(mention.value.type, mention)
            passed += 1
        named = documents().by_word.match(match.group(), 0)
        if named is None or (passed < len(mentions) and mentions[passed].start < end):
            continue
        kind = named[0].type
        head = letterheads.get(kind) if match["itself"] else None
        target, confidence, reason = _pointed_at(kind, head, nearest.get(kind))
        found = place if target is not None else None
        yield Resolution(place, start, end, text.source[start:end], target, found, confidence, reason)


def _pointed_at(
    kind: DocumentType, letterhead: Reference | None, nearest: Reference | None
) -> tuple[Reference | None, Confidence, str]:
    name = kind.value.replace("_", " ")
    if letterhead is not None:
        return letterhead, Confidence.CERTAIN, f"the {name} that the text itself is, by its letterhead"
    if nearest is None:
        return None, Confidence.OPEN, f"no {name} stands before it: it may be the text itself"
    return nearest, Confidence.LIKELY, f"the nearest {name} before it"
