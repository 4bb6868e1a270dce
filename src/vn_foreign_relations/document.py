"""A text with everything that it says: `extract` and the Document that it gives."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar, overload

import attrs
import regex

from vn_foreign_relations.catalogue import KINDS, kind_of
from vn_foreign_relations.drawing import html as draw_html
from vn_foreign_relations.drawing import rich as draw_rich
from vn_foreign_relations.errors import require_text
from vn_foreign_relations.kinds.time.date import Date
from vn_foreign_relations.names.model import Organisation, Place
from vn_foreign_relations.reading.record import Mention
from vn_foreign_relations.reading.value import Value
from vn_foreign_relations.records import clusters, relations
from vn_foreign_relations.records.agreements.model import Agreement
from vn_foreign_relations.records.clusters import Act
from vn_foreign_relations.records.relations import Relation
from vn_foreign_relations.scan import scan
from vn_foreign_relations.text import Text

if TYPE_CHECKING:
    from rich.text import Text as RichText

V = TypeVar("V", bound=Value)

_STAMP_LABEL = re.compile(r"\W*(?:(?:đăng|cập nhật|xuất bản|ngày đăng)(?: lúc| ngày)?\W*)?", re.IGNORECASE)
_STAMP_ENDS = re.compile(r"[ \t]*(?:[|(\r\n]|\Z)")
"""What stands around the time stamp of a page in its line."""


def _tuple(mentions: Iterable[Mention[Value]]) -> tuple[Mention[Value], ...]:
    return tuple(mentions)


@attrs.frozen(repr=False)
class Document(Sequence[Mention[Value]]):
    """A text and its mentions, in the order of the text, which never overlap. Immutable.

    The records over them, such as agreements, are made when they are first asked for.
    """

    text: str
    mentions: tuple[Mention[Value], ...] = attrs.field(converter=_tuple)
    _found: tuple[Mention[Value], ...] | None = attrs.field(default=None, eq=False, kw_only=True)
    """The mentions of every kind, where `mentions` are only those that were asked for."""
    _folded: Text | None = attrs.field(default=None, eq=False, kw_only=True)
    """The text as it was folded to find them, where it was in one part."""

    @cached_property
    def agreements(self) -> tuple[Mention[Agreement], ...]:
        """The signings that the text reports, in its order, with the terms that it states of each.

        Where the text is that of an agreement, with its title and articles, it is one record. Nothing is added that the
        text does not say: no country by knowledge of the world, no year from another clause. They are read from the
        mentions of every kind, whatever kinds were asked for.
        """
        from vn_foreign_relations.records.agreements.reading import read

        return read(self._whole, self._all)

    @cached_property
    def references(self) -> tuple[Act, ...]:
        """The acts that the text names, each with its full, short and back references, and why each is one."""
        return clusters.read(self._whole, self._all)

    @cached_property
    def relations(self) -> tuple[Relation, ...]:
        """What the text states of two documents: that one amends, replaces, implements the other, or is based on it."""
        return relations.read(self._whole, self._all)

    @property
    def _whole(self) -> Text:
        return self._folded if self._folded is not None else Text(self.text)

    @property
    def _all(self) -> tuple[Mention[Value], ...]:
        """The mentions of every kind, whatever kinds were asked for."""
        return self.mentions if self._found is None else self._found

    @cached_property
    def names(self) -> tuple[Mention[Place | Organisation], ...]:
        """The places and organisations that the text names, in its order."""
        from vn_foreign_relations.names.reading import read

        return read(self._whole)

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
        line = self.text[self.text.rfind("\n", 0, mention.start) + 1 : mention.start]
        return _STAMP_LABEL.fullmatch(line) is not None and _STAMP_ENDS.match(self.text, mention.end) is not None

    def to_records(self, doc: str = "") -> list[dict[str, object]]:
        """The mentions in the wire format, with the name of the document if it is given."""
        return [mention.to_record(doc) for mention in self.mentions]

    def __repr__(self) -> str:
        counts = Counter(mention.kind for mention in self.mentions)
        found = ", ".join(f"{number} {kind}" for kind, number in counts.most_common()) or "nothing"
        return f"<Document of {len(self.text)} characters: {found}>"

    def __str__(self) -> str:
        """The text with each mention in brackets: `vốn [10.388 tỷ đồng | money]`."""
        return "".join(f"[{text} | {m.kind}]" if m else text for text, m in self._pieces())

    def _repr_html_(self) -> str:
        """The text with each mention marked; hovering shows its value."""
        return draw_html((text, (m.kind, m.value.summary()) if m else None) for text, m in self._pieces())

    def __rich__(self) -> RichText:
        """The text with each mention coloured, for terminals that Rich draws on."""
        return draw_rich((text, m.kind if m else None) for text, m in self._pieces())

    def _pieces(self) -> Iterator[tuple[str, Mention[Value] | None]]:
        """The source in pieces, each with the mention that it is."""
        position = 0
        for mention in self.mentions:
            yield self.text[position : mention.start], None
            yield mention.text, mention
            position = mention.end
        yield self.text[position:], None


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
    found: list[Mention[Value]] = []
    folded: Text | None = None
    for offset, piece in _parts(text):
        folded = Text(piece)
        for reading in scan(folded.folded):
            start, end = folded.span(reading.start, reading.end)
            value = reading.value if day is None else reading.value.resolve(day)
            found.append(Mention(offset + start, offset + end, piece[start:end], value, reading.completed))
    mentions = [mention for mention in found if type(mention.value) in wanted]
    whole = folded if folded is not None and folded.source == text else None
    return Document(text, mentions, found=tuple(found), folded=whole)


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
