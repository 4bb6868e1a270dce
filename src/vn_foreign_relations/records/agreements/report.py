"""A text made ready for reading signings: folded, with its mentions, sentences, and what it states of names."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property
from itertools import takewhile

import attrs
import regex

from vn_foreign_relations.document import Document
from vn_foreign_relations.kinds.documents.document_reference import DocumentReference
from vn_foreign_relations.kinds.quantity import Quantity
from vn_foreign_relations.kinds.time.date import Date
from vn_foreign_relations.kinds.time.period import Period
from vn_foreign_relations.reading.record import Mention
from vn_foreign_relations.reading.value import Value
from vn_foreign_relations.records.agreements.model import Agreement, Source
from vn_foreign_relations.records.agreements.party import Named, Party, Stated, acronyms, read_party, stated_countries
from vn_foreign_relations.tables.agreements import agreement_words
from vn_foreign_relations.text import Text

SIGN = re.compile(r"[kK](?<!\w[kK])[ýÝíÍ](?: (?i:kết|mới|lại|tiếp|tắt)(?!\w))?(?!\w)")
"""The verbs of signing, and words like them."""
_SENTENCE_ENDS = re.compile(
    r"[.!?…\n:](?:(?<=[.!?…])(?<!\W[A-ZĐ].)(?<!TP.)(?<!Tp.)(?=\s|\Z|[A-ZĐ])"
    r"|(?<=\n)(?=\n|[\[•*»+-]|[0-9]{1,2}[.)] |[A-ZĐa-z]\)|[A-ZĐ])|(?<=:)\n)"
)
"""Marks and line breaks; what stands in front of a mark is looked at only where one is."""
WITH = re.compile(r"(?<!\w)(?:với|cùng) (?=\w)", re.IGNORECASE)
BETWEEN = re.compile(r"(?<!\w)giữa (?=\w)", re.IGNORECASE)
_AND = regex.compile(r"(?:,? (?i:và|với|cùng) |, ?| - )(?:(?i:đồng chí|ông|bà) \p{Lu}\p{L}*(?: \p{Lu}\p{L}*){1,4}, )?")
"""What joins two parties, with the name of who signs for the second."""
_BRACKET = re.compile(r" ?\([^()\n]*\)")
_WORD = re.compile(r"\S+")
_HELD = re.compile(r"[^;.\n]*?(?:đã|vừa) (?:diễn ra|được tổ chức)")
_NEAR = 20
_FAR = 300
_MOST_PARTIES = 4


class Report:
    """A folded text, with mentions in its offsets."""

    def __init__(self, document: Document) -> None:
        self.folded = Text(document.source)
        self.sentences = _sentences(self.folded.folded)
        self.text = _without_wraps(self.folded.folded, self.sentences)
        self._original: dict[int, Mention[Value]] = {}
        self._mentions: dict[type[Value], list[Mention[Value]]] = defaultdict(list)
        for mention in document:
            start, end = self.folded.position(mention.start), self.folded.position(mention.end)
            self._original[start] = mention
            is_moved = (start, end) != (mention.start, mention.end)
            moved = attrs.evolve(mention, start=start, end=end) if is_moved else mention
            self._mentions[type(mention.value)].append(moved)
        self._starts = {kind: [m.start for m in mentions] for kind, mentions in self._mentions.items()}
        self._lists: dict[int, list[Named]] = {}
        self._signing: dict[int, list[re.Match[str]]] = {}

    @cached_property
    def stated(self) -> Stated:
        """What the text itself says of names."""
        return Stated(stated_countries(self.text), acronyms(self.text))

    @cached_property
    def _verbs(self) -> dict[int, list[re.Match[str]]]:
        """The words like `ký`, by the index of their sentence."""
        starts = [start for start, _ in self.sentences]
        found: dict[int, list[re.Match[str]]] = defaultdict(list)
        for verb in SIGN.finditer(self.text):
            found[bisect_right(starts, verb.start()) - 1].append(verb)
        return found

    def candidates(self) -> list[int]:
        """Which of the sentences have a word like `ký`."""
        return list(self._verbs)

    def verbs(self, index: int) -> list[re.Match[str]]:
        """The verbs of signing in a sentence."""
        if index not in self._signing:
            self._signing[index] = [verb for verb in self._verbs.get(index, ()) if self._is_signing(verb)]
        return self._signing[index]

    def over_source(self, agreement: Agreement) -> Agreement:
        """The agreement with its place, passage and mentions as they are in the source."""
        start, end = self.folded.span(agreement.start, agreement.end)
        sources = tuple(Source(told.field, self._original[told.mention.start]) for told in agreement.sources)
        return attrs.evolve(agreement, start=start, end=end, text=self.folded.source[start:end], sources=sources)

    def of(self, kind: type[Value], start: int, end: int) -> Iterator[Mention[Value]]:
        """The mentions of a kind between two places."""
        mentions = self._mentions.get(kind, ())
        for number in range(bisect_left(self._starts.get(kind, ()), start), len(mentions)):
            if mentions[number].end > end:
                break
            yield mentions[number]

    def first(self, kind: type[Value], start: int, end: int) -> Mention[Value] | None:
        """The first of them."""
        return next(self.of(kind, start, end), None)

    def dates(self, start: int, end: int) -> Iterator[Mention[Value]]:
        """The dates between two places that say which day, month or year."""
        return (d for d in self.of(Date, start, end) if edtf(d) != "XXXX")

    def _is_signing(self, verb: re.Match[str]) -> bool:
        """Whether a word like `ký` is the verb of a signing: not in `đăng ký`, `việc ký`, `ký Quyết định số 5`."""
        words = agreement_words()
        before = self.text[max(0, verb.start() - _NEAR) : verb.start()]
        if self.word_before(verb.start()) == "lễ":
            held = _HELD.match(self.text, verb.end(), verb.end() + _FAR)
            return words.ceremonies.search(before) is not None or held is not None
        if words.not_signing_before.search(before) or words.not_signing_after.match(self.text, verb.end() + 1):
            return False
        cited = self.first(DocumentReference, verb.end() + 1, verb.end() + _FAR)
        return cited is None or cited.start > verb.end() + 1

    def word_before(self, position: int) -> str:
        """The word that ends in front of a position, in lower case."""
        words = self.text[max(0, position - 24) : position].split()
        return words[-1].lower() if words else ""

    def parties_at(self, position: int, end: int) -> list[Named]:
        """Parties one behind the other, up to a place."""
        if position not in self._lists:
            self._lists[position] = self.list_from(self.text, position, len(self.text))
        return list(takewhile(lambda named: named.end <= end, self._lists[position]))

    def list_from(self, text: str, position: int, end: int) -> list[Named]:
        """Parties one behind the other: `A và B`, `A, B với C`."""
        found: list[Named] = []
        while position < end and len(found) < _MOST_PARTIES:
            named = read_party(text, position, self.stated)
            if named is None or named.end > end:
                break
            found.append(named)
            bracket = _BRACKET.match(text, named.end)
            joint = _AND.match(text, bracket.end() if bracket is not None else named.end)
            if joint is None:
                break
            position = joint.end()
        return found

    def parties(self, named: list[Named]) -> tuple[Party, ...]:
        """The parties with the names that the source has."""
        return tuple(Party(self.words(party.start, party.name_end), party.country) for party in named)

    def on_one_line(self, spans: list[tuple[int, int]]) -> tuple[str, list[int]]:
        """The words of several lines, one space apart, and the place in the text of each character."""
        words = [word for span in spans for word in _WORD.finditer(self.text, *span)]
        places = [place for word in words for place in (*range(*word.span()), word.end())]
        return " ".join(word.group() for word in words), places

    def words(self, start: int, end: int) -> str:
        """The words of the source in a span of the folded text, on one line."""
        spans = (self.folded.span(*word.span()) for word in _WORD.finditer(self.text, start, end))
        return " ".join(self.folded.source[slice(*span)] for span in spans)

    def split(self, joint: re.Pattern[str], start: int, end: int) -> tuple[str, ...]:
        """The pieces of a list between two places, as the source has them."""
        starts, ends = [start], []
        for match in joint.finditer(self.text, start, end):
            ends.append(match.start())
            starts.append(match.end())
        pieces = (self.words(*span) for span in zip(starts, [*ends, end], strict=True))
        return tuple(piece for piece in pieces if piece)


def edtf(mention: Mention[Value] | None) -> str | None:
    """The EDTF of a date or period."""
    return mention.value.edtf if mention is not None and isinstance(mention.value, Date | Period) else None


def whole(mention: Mention[Value]) -> int | None:
    """The count of a quantity that is one whole number."""
    value = mention.value.value if isinstance(mention.value, Quantity) else None
    return int(value) if value is not None and value == value.to_integral_value() else None


def _sentences(text: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    start = 0
    for match in _SENTENCE_ENDS.finditer(text):
        if text[start : match.start()].strip():
            found.append((start, match.start()))
        start = match.end()
    return [*found, (start, len(text))] if text[start:].strip() else found


def _without_wraps(text: str, sentences: list[tuple[int, int]]) -> str:
    """The text with a space for every line break within a sentence."""
    pieces: list[str] = []
    position = 0
    for start, end in sentences:
        body = text[start:end]
        trimmed = body.rstrip()
        pieces += (text[position:start], trimmed.replace("\n", " "), body[len(trimmed) :])
        position = end
    return "".join([*pieces, text[position:]])
