"""A text with everything that it says: `extract` and the Document that it gives."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import cached_property
from importlib.util import find_spec
from typing import TYPE_CHECKING, Protocol, TypeVar, overload

import attrs
import regex

from vn_foreign_relations.catalogue import KINDS, kind_of
from vn_foreign_relations.drawing import html as draw_html
from vn_foreign_relations.drawing import pieces
from vn_foreign_relations.drawing import rich as draw_rich
from vn_foreign_relations.errors import require_text
from vn_foreign_relations.kinds.time.date import Date
from vn_foreign_relations.reading.record import Mention, Record
from vn_foreign_relations.reading.value import Value
from vn_foreign_relations.scan import Stem, find_anchors, scan
from vn_foreign_relations.tables.calendar import Template
from vn_foreign_relations.text import Text

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl
    import pyarrow as pa
    from rich.text import Text as RichText

    from vn_foreign_relations.names.model import Organisation, Place
    from vn_foreign_relations.records.agreements.model import Agreement
    from vn_foreign_relations.records.clusters import Act
    from vn_foreign_relations.records.facts.model import Fact
    from vn_foreign_relations.records.relations import Relation

V = TypeVar("V", bound=Value)

_STAMP_LABEL = Template(r"\W*(?:$stamped(?: $at_clock| $day)?\W*)?\Z")
_STAMP_ENDS = re.compile(r"[ \t]*(?:[|(\r\n]|\Z)")
"""What stands around the time stamp of a page in its line."""
_PAIR = re.compile("[\U00010000-\U0010ffff]")


class Spanned(Protocol):
    """What has a place in a text: a mention, a reference to an act, a source of a field."""

    @property
    def start(self) -> int:
        """Where it starts."""

    @property
    def end(self) -> int:
        """Where it ends."""


def _tuple(mentions: Iterable[Mention[Value]]) -> tuple[Mention[Value], ...]:
    return tuple(mentions)


@attrs.frozen(repr=False)
class Document(Sequence[Mention[Value]]):
    """A text and its mentions, in the order of the text, which never overlap. Immutable.

    The records over them, such as agreements, are made when they are first asked for.
    """

    text: str
    mentions: tuple[Mention[Value], ...] = attrs.field(converter=_tuple)
    doc_id: str = attrs.field(default="", eq=False, kw_only=True)
    """Its name in records and tables: the path relative to what was read, or what the caller gave."""
    row: Mapping[str, object] = attrs.field(factory=dict, eq=False, kw_only=True)
    """What else the row says that the text was read from."""
    _partial: bool = attrs.field(default=False, eq=False, kw_only=True)
    """Whether only some kinds were asked for."""
    _reference_date: date | None = attrs.field(default=None, eq=False, kw_only=True)
    _complete_years: bool = attrs.field(default=False, eq=False, kw_only=True)
    _folded: tuple[Text, Sequence[Stem]] | None = attrs.field(default=None, eq=False, kw_only=True)
    """The text as it was folded to find them, where it was in one part, and the words of signing that were met."""

    @cached_property
    def agreements(self) -> tuple[Mention[Agreement], ...]:
        """The signings that the text reports, in its order, with the terms that it states of each.

        Where the text is that of an agreement, with its title and articles, it is one record. Nothing is added that the
        text does not say: no country by knowledge of the world, no year from another clause. They are read from the
        mentions of every kind, whatever kinds were asked for.
        """
        from vn_foreign_relations.records.agreements.reading import read

        return read(self._whole, self._all, self._stems)

    @cached_property
    def facts(self) -> tuple[Mention[Fact], ...]:
        """The figures that say something of foreign relations, in the order of the text: who received, traded, sent how
        much, when, where, against what.

        A fact's span is that of its figure, which is a mention. Nothing is added that the text does not say, and parts
        that do not add up to their sum are reported, not mended. They are read from the mentions of every kind.
        """
        from vn_foreign_relations.records.facts.reading import read

        return read(self._whole, self._all)

    @cached_property
    def references(self) -> tuple[Act, ...]:
        """The acts that the text names, each with its full, short and back references, and why each is one."""
        from vn_foreign_relations.records.clusters import read

        return read(self._whole, self._all)

    @cached_property
    def relations(self) -> tuple[Relation, ...]:
        """What the text states of two documents: that one amends, replaces, implements the other, or is based on it."""
        from vn_foreign_relations.records.relations import read

        return read(self._whole, self._all)

    @property
    def _whole(self) -> Text:
        return self._folded[0] if self._folded is not None else Text(self.text)

    @property
    def _stems(self) -> Sequence[Stem]:
        return self._folded[1] if self._folded is not None else find_anchors(self._whole.folded).stems

    @cached_property
    def _all(self) -> tuple[Mention[Value], ...]:
        """The mentions of every kind, whatever kinds were asked for; the rest is read when it is first needed."""
        if not self._partial:
            return self.mentions
        return extract(self.text, reference_date=self._reference_date, complete_years=self._complete_years).mentions

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
        return _STAMP_LABEL.match(line) is not None and _STAMP_ENDS.match(self.text, mention.end) is not None

    def utf16(self, found: Spanned) -> tuple[int, int]:
        """The span of a mention, or of what else has one, in UTF-16 code units, as JavaScript, Java and C# count.

        It is asked of the document, since a mention does not hold the text in front of it.
        """
        start, end = (position + bisect_left(self._pairs, position) for position in (found.start, found.end))
        return start, end

    @cached_property
    def _pairs(self) -> list[int]:
        """Where the characters stand that take two units of UTF-16."""
        return [match.start() for match in _PAIR.finditer(self.text)]

    def to_records(self, doc: str = "") -> list[dict[str, object]]:
        """The mentions in the wire format, with the name of the document: the given one, or else its `doc_id`."""
        return [mention.to_record(doc or self.doc_id) for mention in self.mentions]

    def to_arrow(self, table: str = "mentions", kind: type[Value] | str | None = None) -> pa.Table:
        """One of its tables as a table of Arrow: see `tabular.to_arrow`, which takes many documents."""
        from vn_foreign_relations.tabular import to_arrow

        return to_arrow(self, table, kind)

    def to_pandas(self, table: str = "mentions", kind: type[Value] | str | None = None) -> pd.DataFrame:
        """One of its tables as a data frame of pandas: see `tabular.to_pandas`."""
        from vn_foreign_relations.tabular import to_pandas

        return to_pandas(self, table, kind)

    def to_polars(self, table: str = "mentions", kind: type[Value] | str | None = None) -> pl.DataFrame:
        """One of its tables as a data frame of polars: see `tabular.to_polars`."""
        from vn_foreign_relations.tabular import to_polars

        return to_polars(self, table, kind)

    def page_of(self, mention: Mention[Record]) -> int | None:
        """The page on which a mention begins, from 1; None where the text has no pages, which end in form feeds."""
        return bisect_left(self._page_ends, mention.start) + 1 if self._page_ends else None

    @cached_property
    def _page_ends(self) -> list[int]:
        return [match.start() for match in re.finditer("\f", self.text)]

    def __repr__(self) -> str:
        counts = Counter(mention.kind for mention in self.mentions)
        found = ", ".join(f"{number} {kind}" for kind, number in counts.most_common()) or "nothing"
        return f"<Document of {len(self.text)} characters: {found}>"

    def __str__(self) -> str:
        """The text with each mention in brackets: `vốn [10.388 tỷ đồng | money]`."""
        return "".join(f"[{text} | {m.kind}]" if m else text for text, m in pieces(self.text, self.mentions))

    def _repr_html_(self) -> str:
        """The text with each mention marked, its facts and agreements; without the extra `report` the marks alone."""
        if find_spec("jinja2") is None:
            return draw_html(pieces(self.text, self.mentions))
        from vn_foreign_relations.report.notebook import draw

        return draw(self)

    def __rich__(self) -> RichText:
        """The text with each mention coloured, for terminals that Rich draws on."""
        return draw_rich(pieces(self.text, self.mentions))


def extract(
    text: str,
    *,
    kinds: Iterable[type[Value] | str] | type[Value] | str | None = None,
    reference_date: date | None = None,
    complete_years: bool = False,
    doc_id: str = "",
) -> Document:
    """Find all values of the given kinds (one or several, classes or their names; all by default) in running text.

    Relative words (`năm nay`) are resolved against `reference_date`, of a datetime its day, and stay relative without
    one; the clock is never read. With `complete_years`, dates and periods without a year take the one that their
    paragraph, the dateline or the heading states, by the rule of years.py, and list `"year"` in `completed`. Takes time
    in proportion to the length of the text and raises on no string. What is found does not depend on the kinds asked
    for. `doc_id` names the text in records and tables. Raises ValueError on the name of an unknown kind, and TypeError
    on what is no text, no kind or no date.
    """
    require_text(text)
    wanted = _wanted(kinds)
    asked = frozenset(KINDS) if complete_years else wanted
    day = _day(reference_date)
    found: list[Mention[Value]] = []
    for offset, piece in _parts(text):
        folded = Text(piece)
        anchors = find_anchors(folded.folded)
        for reading in scan(folded.folded, asked, found=anchors):
            if type(reading.value) in asked:
                start, end = folded.span(reading.start, reading.end)
                value = reading.value if day is None else reading.value.resolve(day)
                found.append(Mention(offset + start, offset + end, piece[start:end], value, reading.completed))
    if complete_years:
        from vn_foreign_relations.years import completed

        found = [mention for mention in completed(text, found) if type(mention.value) in wanted]
    return Document(
        text,
        found,
        doc_id=doc_id,
        partial=len(wanted) < len(KINDS),
        reference_date=day,
        complete_years=complete_years,
        folded=(folded, anchors.stems) if folded.source == text else None,
    )


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
