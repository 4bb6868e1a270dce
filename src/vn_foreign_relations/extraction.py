"""Finding values in running text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, Generic, TypeVar, overload

import ahocorasick_rs
import attrs
import regex

from vn_foreign_relations import drawing
from vn_foreign_relations.catalogue import BY_NAME, KINDS
from vn_foreign_relations.grammar.cursor import Cursor
from vn_foreign_relations.grammar.figure import BEHIND_NUMBER_WORDS, Figure, read_figure
from vn_foreign_relations.grammar.measured import Measured
from vn_foreign_relations.grammar.value import Reading, Value
from vn_foreign_relations.tables.spelling import variants
from vn_foreign_relations.tables.vocabulary import WORD
from vn_foreign_relations.text import GROUP_SPACE, Text

if TYPE_CHECKING:
    from rich.text import Text as RichText

V = TypeVar("V", bound=Value)
V_co = TypeVar("V_co", bound=Value, covariant=True)


_NUMBERS = regex.compile(
    rf"(?<![0-9A-Z.@#&%\\_{GROUP_SPACE}]|[0-9][/:,-]|\w\+)[0-9]+(?:[.,][0-9]+)*(?![0-9/_@\\=#]|[.,:][0-9]|-[A-Z]|[a-f][0-9])"
)
"""Digits that are no part of a longer number, of a date, a code, a path or a clock. The set of digits and lookarounds
leave the search as fast as one for bare digits; what it lets through, the reader of figures judges."""


@attrs.frozen
class Mention(Generic[V_co]):
    """A value and where the text says it: `source[start:end] == text`, in code points of the text as it was given."""

    start: int
    end: int
    text: str
    value: V_co

    @property
    def kind(self) -> str:
        """The name of its kind: `money`."""
        return self.value.kind

    def to_record(self, doc: str = "") -> dict[str, object]:
        """The mention in the wire format, with the name of its document if there is one."""
        record: dict[str, object] = {"doc": doc} if doc else {}
        record |= {"kind": self.kind, "start": self.start, "end": self.end, "text": self.text}
        return {**record, "value": self.value.to_record()}


class Document(Sequence[Mention[Value]]):
    """A text and what it mentions, in the order of the text; mentions never overlap. Immutable."""

    __slots__ = ("mentions", "source")

    source: str
    mentions: tuple[Mention[Value], ...]

    def __init__(self, source: str, mentions: Iterable[Mention[Value]]) -> None:
        object.__setattr__(self, "source", source)
        object.__setattr__(self, "mentions", tuple(mentions))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a Document does not change: cannot set {name!r}")

    @overload
    def __getitem__(self, index: int) -> Mention[Value]: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Mention[Value], ...]: ...
    def __getitem__(self, index: int | slice) -> Mention[Value] | tuple[Mention[Value], ...]:
        return self.mentions[index]

    def __len__(self) -> int:
        return len(self.mentions)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Document):
            return NotImplemented
        return (self.source, self.mentions) == (other.source, other.mentions)

    def __hash__(self) -> int:
        return hash((self.source, self.mentions))

    def of(self, kind: type[V]) -> tuple[Mention[V], ...]:
        """The mentions of one kind: `document.of(Money)`."""
        return tuple(m for m in self.mentions if isinstance(m.value, kind))  # type: ignore[misc]  # value is a V

    def to_records(self, doc: str = "") -> list[dict[str, object]]:
        """The mentions in the wire format, with the name of the document if it is given."""
        return [mention.to_record(doc) for mention in self.mentions]

    def __repr__(self) -> str:
        counts = Counter(mention.kind for mention in self.mentions)
        found = ", ".join(f"{number} {kind}" for kind, number in counts.most_common()) or "nothing"
        return f"<Document of {len(self.source)} characters: {found}>"

    def __str__(self) -> str:
        """The text with each mention in brackets: `vốn [10.388 tỷ đồng | money]`."""
        return "".join(f"[{text} | {m.kind}]" if m else text for text, m in self._pieces())

    def _repr_html_(self) -> str:
        """The text with each mention marked; hovering shows its value."""
        return drawing.html((text, (m.kind, m.value.summary()) if m else None) for text, m in self._pieces())

    def __rich__(self) -> RichText:
        """The text with each mention coloured, for terminals that Rich draws on."""
        return drawing.rich((text, m.kind if m else None) for text, m in self._pieces())

    def _pieces(self) -> Iterator[tuple[str, Mention[Value] | None]]:
        """The source in pieces, each with the mention that it is."""
        position = 0
        for mention in self.mentions:
            yield self.source[position : mention.start], None
            yield mention.text, mention
            position = mention.end
        yield self.source[position:], None


def extract(text: str, *, kinds: Iterable[type[Value] | str] | None = None) -> Document:
    """Find all values of the given kinds (classes or their names; all by default) in running text.

    Takes time in proportion to the length of the text and raises on no string. What is found does not depend on the
    kinds asked for. Raises ValueError on the name of an unknown kind.
    """
    wanted = _wanted(kinds)
    mentions: list[Mention[Value]] = []
    for offset, piece in _parts(text):
        folded = Text(piece)
        for start, end, value in _readings(folded.folded):
            if type(value) in wanted:
                start, end = folded.span(start, end)
                mentions.append(Mention(offset + start, offset + end, piece[start:end], value))
    return Document(text, mentions)


_PART = 1 << 16
_CUT = re.compile(r"\n(?=[\nA-ZĐ])")
"""No expression goes on over a blank line, nor over a line break with a capital letter behind it."""


def _parts(text: str) -> Iterator[tuple[int, str]]:
    """A long text in parts that fit a processor's cache, cut where no expression can be, with their offsets."""
    start = 0
    while (cut := _CUT.search(text, start + _PART)) is not None:
        yield start, text[start : cut.end()]
        start = cut.end()
    yield start, text[start:]


def _wanted(kinds: Iterable[type[Value] | str] | None) -> frozenset[type[Value]]:
    if kinds is None:
        return frozenset(KINDS)
    kinds = list(kinds)
    unknown = [kind for kind in kinds if isinstance(kind, str) and kind not in BY_NAME]
    if unknown:
        raise ValueError(f"expected some of the kinds {', '.join(BY_NAME)}, not {', '.join(unknown)}")
    return frozenset(BY_NAME[kind] if isinstance(kind, str) else kind for kind in kinds)


def _readings(text: str) -> Iterator[Reading[Value]]:
    """What the kinds read in a folded text, left to right; of readings that compete the longest."""
    cursor = Cursor(text)
    reached = 0
    anchors, own_words = _anchors(text)
    for anchor in anchors:
        if anchor < reached or anchor < cursor.refused:
            continue
        best: Reading[Value] | None = None
        is_own = anchor in own_words
        if not is_own:
            figure = read_figure(cursor, anchor)
            if figure is not None:
                for complete in _readers(figure):
                    best = complete(cursor, figure)
                    if best is not None:
                        break
        for other in _OWN if is_own else _OWN_AT_DIGITS:
            reading = other.read(cursor, anchor)
            if reading is not None and (best is None or reading.end - reading.start >= best.end - best.start):
                best = reading
        if best is not None and best.start >= reached:
            reached = best.end
            yield best


def _readers(figure: Figure) -> tuple[Callable[[Cursor, Figure], Reading[Measured] | None], ...]:
    """The readers of the kinds that the words around a figure allow; all where a currency may stand in front."""
    if not figure.before.islower():
        return _ALL_UNITS
    return _ANY_UNIT if figure.bare else _BY_UNIT.get(figure.word, _ANY_UNIT)


_MEASURED = tuple(kind for kind in KINDS if issubclass(kind, Measured))
_ALL_UNITS = tuple(kind.complete for kind in _MEASURED)
_ANY_UNIT = tuple(kind.complete for kind in _MEASURED if kind.unit_words is None)
_BY_UNIT = {
    word: tuple(kind.complete for kind in _MEASURED if kind.unit_words is None or word in kind.unit_words)
    for word in frozenset().union(*(kind.unit_words or () for kind in _MEASURED))
}
"""The readers of the kinds that share a figure, by the word behind it."""
_OWN = tuple(kind for kind in KINDS if not issubclass(kind, Measured))
_OWN_AT_DIGITS = tuple(kind for kind in _OWN if kind.at_digits)
"""The kinds that read by themselves."""


def _anchors(text: str) -> tuple[list[int], set[int]]:
    """Where an expression may be read, in order: at numbers in digits, and at words that start one.

    The second part are the words of kinds that read by themselves.
    """
    anchors = [match.start() for match in _NUMBERS.finditer(text)]
    own: set[int] = set()
    automaton, keywords = _keywords()
    for pattern, start, end in automaton.find_matches_as_indexes(text):
        if start and text[start - 1].isalnum():
            continue
        offset, measured = keywords[pattern]
        if measured:
            word = WORD.match(text, end)
            behind_digits = start > 1 and text[start - 2].isdecimal()
            if behind_digits or word is None or word.group().lower() not in BEHIND_NUMBER_WORDS:
                continue
        else:
            own.add(start + offset)
        anchors.append(start + offset)
    anchors.sort()
    return anchors, own


@cache
def _keywords() -> tuple[ahocorasick_rs.AhoCorasick, list[tuple[int, bool]]]:
    """An automaton for the words that start an expression.

    For each it tells where the anchor is, at its last word, and whether that is a number word.
    """
    rows = {
        spelling: (spelling.rfind(" ") + 1, issubclass(kind, Measured))
        for kind in KINDS
        for phrase in kind.starts
        for variant in variants(phrase)
        for spelling in (variant, variant[0].upper() + variant[1:], variant.upper())
    }
    automaton = ahocorasick_rs.AhoCorasick(
        [f"{spelling} " for spelling in rows],
        matchkind=ahocorasick_rs.MatchKind.LeftmostLongest,
        implementation=ahocorasick_rs.Implementation.DFA,
    )
    return automaton, list(rows.values())
