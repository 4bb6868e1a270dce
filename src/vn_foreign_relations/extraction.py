"""Finding values in running text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar, overload

import ahocorasick_rs
import attrs
import regex

from vn_foreign_relations import drawing
from vn_foreign_relations.catalogue import KINDS, kind_of
from vn_foreign_relations.errors import require_text
from vn_foreign_relations.grammar.cursor import Cursor
from vn_foreign_relations.grammar.figure import BEHIND_NUMBER_WORDS, Figure, read_figure
from vn_foreign_relations.grammar.measured import Figured
from vn_foreign_relations.grammar.value import Reading, Value
from vn_foreign_relations.kinds.date import Date
from vn_foreign_relations.tables.spelling import variants
from vn_foreign_relations.tables.vocabulary import WORD
from vn_foreign_relations.text import GROUP_SPACE, Text

if TYPE_CHECKING:
    from rich.text import Text as RichText

V = TypeVar("V", bound=Value)
V_co = TypeVar("V_co", bound=Value, covariant=True)


_NUMBERS = regex.compile(
    rf"(?<![0-9A-SU-Z.@#&%\\_{GROUP_SPACE}]|[0-9][/:,-]|\w\+)"
    r"[0-9]+(?:[.,][0-9]+)*"
    r"(?![0-9_@\\=#]|/(?! ?\n?[0-9])|[.,:][0-9]|-[A-Z]|[a-f][0-9])"
)
"""Digits that are no part of a longer number, a code, a path or a clock, and not within a date. The set of digits and
lookarounds leave the search as fast as one for bare digits; what it lets through, the reader of figures judges."""


_STAMP_LABEL = re.compile(r"\W*(?:(?:đăng|cập nhật|xuất bản|ngày đăng)(?: lúc| ngày)?\W*)?", re.IGNORECASE)
_STAMP_ENDS = re.compile(r"[ \t]*(?:[|(\r\n]|\Z)")
"""What stands around the time stamp of a page in its line."""


@attrs.frozen
class Mention(Generic[V_co]):
    """A value and where the text says it: `source[start:end] == text`, in code points of the text as it was given."""

    start: int
    end: int
    text: str
    value: V_co
    borrowed: bool = False
    """The value says more than `text` alone: its list lends it a month or a year, `quý III và quý IV năm 2024`."""

    @property
    def kind(self) -> str:
        """The name of its kind: `money`."""
        return self.value.kind

    def to_record(self, doc: str = "") -> dict[str, object]:
        """The mention in the wire format, with the name of its document if there is one."""
        record: dict[str, object] = {"doc": doc} if doc else {}
        record |= {"kind": self.kind, "start": self.start, "end": self.end, "text": self.text}
        record["value"] = self.value.to_record()
        return {**record, "borrowed": True} if self.borrowed else record


def _tuple(mentions: Iterable[Mention[Value]]) -> tuple[Mention[Value], ...]:
    return tuple(mentions)


@attrs.frozen(repr=False)
class Document(Sequence[Mention[Value]]):
    """A text and what it mentions, in the order of the text; mentions never overlap. Immutable."""

    source: str
    mentions: tuple[Mention[Value], ...] = attrs.field(converter=_tuple)

    @overload
    def __getitem__(self, index: int) -> Mention[Value]: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Mention[Value], ...]: ...
    def __getitem__(self, index: int | slice) -> Mention[Value] | tuple[Mention[Value], ...]:
        return self.mentions[index]

    def __len__(self) -> int:
        return len(self.mentions)

    @overload
    def of(self, kind: type[V]) -> tuple[Mention[V], ...]: ...
    @overload
    def of(self, kind: str) -> tuple[Mention[Value], ...]: ...
    def of(self, kind: type[Value] | str) -> tuple[Mention[Value], ...]:
        """The mentions of one kind, by its class or its name in any case: `document.of(Money)`, `document.of("money")`.

        Raises ValueError on the name of an unknown kind, TypeError on what is neither class nor name.
        """
        wanted = kind if isinstance(kind, type) and issubclass(kind, Value) else kind_of(kind)
        return tuple(m for m in self.mentions if isinstance(m.value, wanted))

    @property
    def reference_candidates(self) -> tuple[Mention[Date], ...]:
        """The time stamps of the page (`2025-01-17 20:15:20` in a line of its own), as far as it has any.

        One may be the reference date that relative words count from, or the day of a copy years later: nothing here
        chooses among them.
        """
        return tuple(mention for mention in self.of(Date) if self._is_stamp(mention))

    def _is_stamp(self, mention: Mention[Date]) -> bool:
        if mention.value.clock is None or mention.value.year is None:
            return False
        line = self.source[self.source.rfind("\n", 0, mention.start) + 1 : mention.start]
        return _STAMP_LABEL.fullmatch(line) is not None and _STAMP_ENDS.match(self.source, mention.end) is not None

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


def extract(
    text: str,
    *,
    kinds: Iterable[type[Value] | str] | type[Value] | str | None = None,
    reference_date: date | None = None,
) -> Document:
    """Find all values of the given kinds (one or several, classes or their names; all by default) in running text.

    Relative words (`năm nay`) are resolved against `reference_date`, of a datetime its day, and stay relative without
    one; the clock is never read. Takes time in proportion to the length of the text and raises on no string. What is
    found does not depend on the kinds asked for. Raises ValueError on the name of an unknown kind, and TypeError on
    what is no text, no kind or no date.
    """
    require_text(text)
    wanted = _wanted(kinds)
    day = _day(reference_date)
    mentions: list[Mention[Value]] = []
    for offset, piece in _parts(text):
        folded = Text(piece)
        for start, end, value, borrowed in _readings(folded.folded):
            if type(value) in wanted:
                start, end = folded.span(start, end)
                if day is not None:
                    value = value.resolve(day)
                mentions.append(Mention(offset + start, offset + end, piece[start:end], value, borrowed))
    return Document(text, mentions)


_PART = 1 << 16
_CUT = regex.compile(r"\n[ \t\r]*\n|(?<=\p{Ll}{3}[.;!?])\r?\n(?=\p{Lu})")
"""Nothing goes on over a blank line, nor over the end of a sentence at the end of its line, unless that is an
abbreviation (`TP.`)."""


def _parts(text: str) -> Iterator[tuple[int, str]]:
    """A long text in parts that fit a processor's cache, cut only where no expression can be, with their offsets.

    One without such a place stays whole: it takes a little longer, and nothing is lost.
    """
    start = 0
    while (cut := _CUT.search(text, start + _PART)) is not None:
        yield start, text[start : cut.end()]
        start = cut.end()
    yield start, text[start:]


def _wanted(kinds: object) -> frozenset[type[Value]]:
    """The kinds that are asked for: one, several or, for None, all."""
    if kinds is None:
        return frozenset(KINDS)
    if isinstance(kinds, Iterable) and not isinstance(kinds, str | type):
        return frozenset(map(kind_of, kinds))
    return frozenset([kind_of(kinds)])


def _day(reference: object) -> date | None:
    """The day that relative words are counted from, if one is given."""
    if isinstance(reference, datetime):
        return reference.date()
    if reference is None or isinstance(reference, date):
        return reference
    advice = ": datetime.date.fromisoformat reads one" if isinstance(reference, str) else ""
    raise TypeError(f"expected a datetime.date as reference_date, not {reference!r}{advice}")


def _readings(text: str) -> Iterator[Reading[Value]]:
    """What the kinds read in a folded text, left to right; of readings that compete the longest."""
    cursor = Cursor(text)
    anchors, own = _anchors(text)
    for anchor in anchors:
        if anchor < cursor.reached or anchor < cursor.refused:
            continue
        kinds, may_be_figure = own.get(anchor, _FIGURE)
        best = _longest(cursor, anchor, kinds) if kinds else None
        if best is None and may_be_figure and anchor >= cursor.refused:
            figure = read_figure(cursor, anchor)
            if figure is not None:
                for complete in _readers(figure):
                    best = complete(cursor, figure)
                    if best is not None:
                        break
        if best is None or not _may_stand(cursor, best):
            cursor.listed.clear()
            continue
        cursor.reached = best.end
        yield best
        while cursor.listed:
            item = _longest(cursor, cursor.listed.pop(0), _OWN)
            if item is not None and _may_stand(cursor, item):
                cursor.reached = item.end
                yield item


def _may_stand(cursor: Cursor, reading: Reading[Value]) -> bool:
    """Whether a reading starts behind the last one and does not end within a character."""
    return reading.start >= cursor.reached and not _MARK.match(cursor.text, reading.end)


_MARK = regex.compile(r"\p{M}")
"""A mark that no letter composes with: what ends in front of it ends within a character."""


def _longest(cursor: Cursor, anchor: int, kinds: tuple[type[Value], ...]) -> Reading[Value] | None:
    readings = [reading for kind in kinds if (reading := kind.read(cursor, anchor)) is not None]
    return max(readings, key=lambda reading: reading.end - reading.start, default=None)


def _readers(figure: Figure) -> tuple[Callable[[Cursor, Figure], Reading[Figured] | None], ...]:
    """The readers of the kinds that the words around a figure allow; all where a currency may stand in front."""
    if not figure.before.islower():
        return _ALL_UNITS
    return _ANY_UNIT if figure.bare else _BY_UNIT.get(figure.word, _ANY_UNIT)


_FIGURED = tuple(kind for kind in KINDS if issubclass(kind, Figured))
_ALL_UNITS = tuple(kind.complete for kind in _FIGURED)
_ANY_UNIT = tuple(kind.complete for kind in _FIGURED if kind.unit_words is None)
_BY_UNIT = {
    word: tuple(kind.complete for kind in _FIGURED if kind.unit_words is None or word in kind.unit_words)
    for word in frozenset().union(*(kind.unit_words or () for kind in _FIGURED))
}
"""The readers of the kinds that share a figure, by the word behind it."""
_Own = tuple[tuple[type[Value], ...], bool]
"""The kinds that read by themselves at an anchor, and whether it may be a figure instead."""
_FIGURE: _Own = ((), True)
_OWN = tuple(kind for kind in KINDS if not issubclass(kind, Figured))
_DATED = tuple(kind for kind in KINDS if kind.at_dates)
_DATE: _Own = (_DATED, False)
_DATE_OR_FIGURE: _Own = (_DATED, True)
_MAY_BE_RANGE = re.compile(r" ?- ?[0-9]| (?:đến|tới) (?:ngày )?[0-9]| tháng (?=[0-9]|(?!năm)\w)")
_DOTTED = re.compile(r"[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{4}")
_DOTTED_PAIR = re.compile(r"[0-9]{1,2}\.[0-9]{1,2}")
_YEAR_DIGITS = 4
_NO_END = "9999-"
"""The year in which databases let end what has no end."""


def _anchors(text: str) -> tuple[list[int], dict[int, _Own]]:
    """Where an expression may be read, in order: at numbers in digits, and at words that start one.

    The second part tells which kinds read there by themselves.
    """
    anchors: list[int] = []
    own: dict[int, _Own] = {}
    for match in _NUMBERS.finditer(text):
        start, end = match.span()
        anchors.append(start)
        looks = _looks_like(text, start, end)
        if looks is not None:
            own[start] = looks
    automaton, keywords = _keywords()
    for pattern, start, end in automaton.find_matches_as_indexes(text):
        keyword = keywords[pattern]
        if keyword.is_mark:
            digits = _BEFORE_MARK.search(text, max(0, start - _LONGEST_NUMBER), start)
            if digits is not None:
                anchors.append(digits.start())
                own[digits.start()] = keyword.kinds, False
        elif not (start and text[start - 1].isalnum()):
            _anchor_at(text, start, end, keyword, anchors, own)
    anchors.sort()
    return anchors, own


def _anchor_at(text: str, start: int, end: int, keyword: _Keyword, anchors: list[int], own: dict[int, _Own]) -> None:
    """Take note of a word that starts an expression, if what stands behind it may go on with one."""
    if keyword.ahead is not None and keyword.ahead.match(text, end) is None:
        return
    word = WORD.match(text, end)
    following = word.group().lower() if word is not None else ""
    followers = keyword.followers
    is_own = bool(keyword.kinds) and (followers is None or following in followers or text[end : end + 1].isdecimal())
    behind_digits = start > 1 and text[start - 2].isdecimal()
    if keyword.is_number and following in BEHIND_NUMBER_WORDS and not behind_digits:
        anchors.append(start + keyword.offset)
        if is_own:
            own[start] = keyword.kinds, True
    elif is_own:
        anchors.append(start)
        own[start] = keyword.kinds, False


def _looks_like(text: str, start: int, end: int) -> _Own | None:
    """What digits may be besides a figure, by their length and what follows."""
    length, follower = end - start, text[end : end + 1]
    if follower == "/" or text[end : end + 2] == " /":
        return _DATE
    if length == _YEAR_DIGITS and "." not in text[start:end]:
        return _DATE_OR_FIGURE if text[start] in "12" or text.startswith(_NO_END, start) else None
    if length <= 2:
        return _DATE_OR_FIGURE if follower in ("-", " ") and _MAY_BE_RANGE.match(text, end) else None
    if length <= _LONGEST_PAIR:
        return _DATE_OR_FIGURE if _DOTTED_PAIR.fullmatch(text, start, end) else None
    return _DATE if length >= _SHORTEST_DATE and _DOTTED.fullmatch(text, start, end) else None


_LONGEST_PAIR = len("31.12")
_SHORTEST_DATE = len("1.1.2024")
_BEFORE_MARK = re.compile(r"(?<![\w/.,-])[0-9]{1,5}[a-zđ]?(?:/(?:19|20)[0-9]{2})?\Z")
_LONGEST_NUMBER = len("12345a/2024") + 1


class _Keyword(NamedTuple):
    """What a word that starts an expression tells."""

    offset: int
    """Where a number word stands in a phrase: `hơn chục`."""
    kinds: tuple[type[Value], ...]
    """The kinds that read by themselves there."""
    followers: frozenset[str] | None
    """The words, besides digits, that must follow for those kinds; None where any may."""
    ahead: regex.Pattern[str] | None
    """What must stand behind it, where all those kinds want the same."""
    is_number: bool
    is_mark: bool = False
    """Letters behind the digits at which those kinds read."""


@cache
def _keywords() -> tuple[ahocorasick_rs.AhoCorasick, list[_Keyword]]:
    """An automaton for the words that start an expression, and what each tells."""
    phrases: dict[str, list[type[Value]]] = {}
    for kind in KINDS:
        for phrase in kind.starts:
            phrases.setdefault(phrase, []).append(kind)
    rows: dict[str, _Keyword] = {}
    for phrase, kinds in phrases.items():
        own = tuple(kind for kind in kinds if not issubclass(kind, Figured))
        followers = (
            None
            if any(kind.followers is None for kind in own)
            else frozenset().union(*(k.followers or () for k in own))
        )
        is_number = len(own) < len(kinds)
        ahead = own[0].ahead if len(own) == 1 and not is_number else None
        keyword = _Keyword(phrase.rfind(" ") + 1 if is_number else 0, own, followers, ahead, is_number)
        for variant in variants(phrase):
            for spelling in (variant, variant[0].upper() + variant[1:], variant.title(), variant.upper()):
                rows[f"{spelling} "] = keyword
                if own:
                    rows[f"{spelling}\n"] = keyword
    rows |= {mark: _Keyword(0, (kind,), None, None, False, True) for kind in KINDS for mark in kind.marks}
    automaton = ahocorasick_rs.AhoCorasick(
        list(rows),
        matchkind=ahocorasick_rs.MatchKind.LeftmostLongest,
        implementation=ahocorasick_rs.Implementation.DFA,
    )
    return automaton, list(rows.values())
