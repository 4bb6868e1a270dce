"""Reading the verbs of signing in a text: who, what, when, where, within which frame."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property
from itertools import zip_longest

import attrs

from vn_foreign_relations.kinds.quantity import Quantity
from vn_foreign_relations.kinds.time.date import Date
from vn_foreign_relations.kinds.time.period import Period
from vn_foreign_relations.reading.record import Mention
from vn_foreign_relations.reading.value import Value
from vn_foreign_relations.records.agreements.circumstances import Circumstances
from vn_foreign_relations.records.agreements.model import Agreement, Source, Status
from vn_foreign_relations.records.agreements.party import Named, read_party
from vn_foreign_relations.records.agreements.report import BETWEEN, WITH, Report, edtf, whole
from vn_foreign_relations.records.agreements.terms import Following, Terms, following
from vn_foreign_relations.tables.agreements import InstrumentType, agreement_words
from vn_foreign_relations.tables.vocabulary import WORD

_SEMICOLON = re.compile(";")
_JOINT = re.compile(r"(?:,? và|,) (?:ký )?")
_COUNT_FOLLOWS = re.compile(r" ?(?:(?:được|thêm|hợp tác|tổng cộng) ?)?\(?")
_WITHOUT_INSTRUMENT = re.compile(r" (?:hợp tác|với|cùng|giữa)(?!\w)")
_COUNT_JOINT = re.compile(r" và |, ")
_PASSIVE = re.compile(r"(?<!\w)được (?:(?:hai|các|2) bên )?\Z")
_YEAR = re.compile(r"[0-9]{4}")
_ABOUT = re.compile(
    r" về ([^,;.()\n]{3,80}?)(?= giữa | với | giai đoạn |[,;.()\n]| trong | vào | tại | được | ngày | tháng | năm |\Z)"
)
_AGAINST = ", chống"
"""The comma within `phòng, chống`, to prevent and fight."""
_COLLECTIVE = re.compile(r"(?:hai|2) bên ", re.IGNORECASE)
_TERM = "giai đoạn"
"""The word that makes the term of the agreement of a period, not the time when it is to be signed."""
_MOST_INSTRUMENTS = 4
_LONGEST_INSTRUMENT = 300
_IN_BRACKET = len(" (")
_REACH = 40
_NEAR = 24
_WINDOW = 1000
"""How far from its verb a clause is read, in characters."""


@attrs.define
class _Signing:
    """A verb of signing with the sentence and clause that it stands in."""

    verb: tuple[int, int]
    clause: tuple[int, int]
    """What stands between semicolons, as far as it is read."""
    front: int
    """Where its subject may begin: behind the verb before it, or with its clause."""
    terms_end: int
    """Where what is said of this signing ends: the sentence, or the clause of the next."""
    subject: list[Named] = attrs.field(factory=list)
    """The parties in front of the verb."""
    implied: list[Named] = attrs.field(factory=list)
    """Those of the clause before, where this one names nobody."""


@attrs.define
class _Instrument:
    """What was signed, with its direct modifiers."""

    start: int
    end: int
    type: InstrumentType


_Keyed = tuple[tuple[int, int], Agreement]
"""An agreement with the place of its instrument and its number among those of that instrument."""


class Signings:
    """The signings of one sentence of a report. What they are read from is looked for once for all of them."""

    def __init__(self, report: Report, index: int) -> None:
        self.report = report
        self.text = report.text
        self.index = index
        self.span = report.sentences[index]
        self.circumstances = Circumstances(report, *self.span)
        self._modified: dict[int, int] = {}

    def read(self) -> list[Agreement]:
        """The signings; where two verbs have the same instrument, the later says how it stands."""
        by_instrument: dict[tuple[int, int], Agreement] = {}
        behind: Following | None = None
        earlier: list[Named] = []
        for signing in self._signings():
            signing.subject, is_elided = self._subject(signing)
            if signing.subject and self.report.word_before(signing.subject[0].start) in agreement_words().nominal:
                continue
            signing.implied = earlier if is_elided else []
            earlier = signing.subject or signing.implied
            for key, agreement in self._read(signing):
                behind = behind or following(self.report, self.index)
                limit = min(signing.terms_end, signing.verb[1] + _WINDOW)
                found = self._terms.of(agreement, agreement.end, limit)
                for terms in behind.terms if signing.terms_end == self.span[1] or behind.is_of_all else ():
                    found = terms.of(found)
                by_instrument[key] = found
        return list(by_instrument.values())

    @cached_property
    def _terms(self) -> Terms:
        return Terms(self.report, *self.span)

    def _signings(self) -> Iterator[_Signing]:
        """The verbs of signing in their clauses; a run of them with nothing between is one."""
        verbs: list[tuple[int, int]] = []
        for match in self.report.verbs(self.index):
            is_run = bool(verbs) and self.text[verbs[-1][1] : match.start()].isspace()
            verbs.append((verbs.pop()[0] if is_run else match.start(), match.end()))
        ends = [match.start() for match in _SEMICOLON.finditer(self.text, *self.span)]
        earlier_end = self.span[0]
        for verb, later in zip_longest(verbs, verbs[1:]):
            number = bisect_left(ends, verb[0])
            start = ends[number - 1] + 1 if number else self.span[0]
            end = ends[number] if number < len(ends) else self.span[1]
            clause = max(start, verb[0] - _WINDOW), min(end, verb[1] + _WINDOW)
            before_later = bisect_left(ends, later[0]) - 1 if later is not None else -1
            terms_end = self.span[1] if later is None else ends[before_later] if before_later >= number else end
            yield _Signing(verb, clause, max(clause[0], earlier_end), terms_end)
            earlier_end = verb[1]

    def _subject(self, signing: _Signing) -> tuple[list[Named], bool]:
        """The parties in front of the verb, and whether nothing stands there but what belongs to the verb."""
        start, shift = signing.clause[0], self.span[0]
        before = self.circumstances.masked[start - shift : signing.verb[0] - shift].rstrip(" ,")
        words = agreement_words()
        while (belonging := words.belonging.search(before, max(0, len(before) - _REACH))) is not None:
            if words.seen.match(belonging.group()):
                return [], False
            before = before[: belonging.start()].rstrip(" ,")
        for word in WORD.finditer(before, signing.front - start):
            if word.group()[0].islower() and word.group() not in words.party_starts:
                continue
            named = self.report.list_from(before, word.start(), len(before))
            if named and named[-1].end == len(before):
                return [party.shifted(start) for party in named], False
        return [], not before.strip(" ,\n")

    def _read(self, signing: _Signing) -> Iterator[_Keyed]:
        """The agreements that one verb of signing reports, each with a key of its instrument."""
        end = signing.clause[1]
        verb_end = signing.verb[1]
        counts = self._counts(verb_end, end)
        if counts:
            yield from self._counted(signing, counts)
            return
        is_passive = _PASSIVE.search(self.text[max(0, signing.verb[0] - _NEAR) : signing.verb[0]]) is not None
        instrument = self._instrument(verb_end, end)
        named_before = self._instrument_before(signing) if is_passive or instrument is None else None
        if named_before is not None:
            yield from self._signed_before(signing, named_before, is_passive=is_passive)
            return
        if instrument is None:
            yield from self._unnamed(signing)
            return
        for number in range(_MOST_INSTRUMENTS):
            second = self._next_instrument(instrument.end, end)
            limit = second.start if second is not None else end
            between = self._behind(self._between, instrument.end, limit)
            partners = between or self._behind(self._with, instrument.end if number else verb_end, limit)
            yield from self._signed(signing, instrument, partners, limit, with_subject=len(between) < 2)
            if second is None:
                return
            instrument = second

    def _signed(
        self,
        signing: _Signing,
        instrument: _Instrument,
        partners: list[Named],
        limit: int,
        *,
        with_subject: bool,
        day: Mention[Value] | None = None,
    ) -> Iterator[_Keyed]:
        """The agreement with these parties, or one with each partner behind whom a day of its own stands."""
        days = [self._day_behind(partner, limit) for partner in partners]
        groups = [partners] if not all(days) or len(partners) < 2 else [[partner] for partner in partners]
        for number, group in enumerate(groups):
            here = [*(signing.subject if with_subject else ()), *group]
            implied = signing.implied if with_subject else []
            about = _ABOUT.match(self.text, instrument.end)
            found = Agreement(
                start=min([*(p.start for p in here), signing.verb[0], instrument.start]),
                end=max([*(p.end for p in here), signing.verb[1], instrument.end]),
                parties=self.report.parties([*implied, *here]),
                signatories=tuple(self.report.words(p.signatory, p.name_end) for p in here if p.signatory < p.start),
                instrument=self.report.words(instrument.start, instrument.end),
                instrument_type=instrument.type,
                fields=(self.report.words(*about.span(1)),) if about is not None else (),
            )
            own_day = self._day_behind(group[0], limit) if group else None
            dated = self._dated(found, signing, instrument.end, limit, own_day or day)
            if self._is_told(signing, instrument, dated, [*implied, *here]):
                yield (instrument.start, number), dated

    def _is_told(self, signing: _Signing, instrument: _Instrument, dated: Agreement, parties: list[Named]) -> bool:
        """Whether a signing is told of, and not what the law says of signings: by names, a day, or `hai bên đã ký`."""
        named = sum(_is_named(self.text, party) for party in parties)
        if agreement_words().generic.match(self.text, instrument.start):
            return named > 1
        start = max(signing.clause[0], signing.verb[0] - _REACH)
        by_both = _COLLECTIVE.search(self.text, start, signing.verb[0]) is not None
        is_dated = dated.signed is not None and instrument.type is not InstrumentType.CONTRACT
        return named > 0 or by_both or is_dated or dated.status is Status.NEGATED

    def _day_behind(self, partner: Named, end: int) -> Mention[Value] | None:
        """The day in brackets behind a partner: `với Học viện Bách Sắc (ngày 9/11)`."""
        day = self.report.first(Date, partner.end, end)
        is_behind = day is not None and day.start - partner.end <= _IN_BRACKET and self.text[day.start - 1] == "("
        return day if is_behind else None

    def _next_instrument(self, position: int, end: int) -> _Instrument | None:
        """A second text that the same verb signs: `và thỏa thuận hợp tác với …`."""
        return self._first(self._joined_instruments, position, end)

    def _counted(self, signing: _Signing, counts: list[tuple[Mention[Value], _Instrument]]) -> Iterator[_Keyed]:
        """Signings of which only the number is told."""
        end = signing.clause[1]
        for mention, instrument in counts:
            partners = self._behind(self._with, mention.end, end) if mention is counts[-1][0] else []
            here = [*(p for p in signing.subject if _is_named(self.text, p)), *partners]
            first = signing.verb[0] if mention is counts[0][0] else mention.start
            found = Agreement(
                start=min([first, mention.start, *(p.start for p in here)]),
                end=max([mention.end, instrument.end, *(p.end for p in partners)]),
                instrument=self.report.words(instrument.start, instrument.end),
                instrument_type=instrument.type,
                count=whole(mention),
                parties=self.report.parties(here),
                sources=(Source("count", mention),),
            )
            yield (instrument.start, 0), self._dated(found, signing, instrument.end, end)

    def _unnamed(self, signing: _Signing) -> Iterator[_Keyed]:
        """A signing of which the text does not say what was signed: `ký kết với chính quyền quận Boeun`."""
        end = signing.clause[1]
        verb_start, verb_end = signing.verb
        partners = self._behind(self._between, verb_end, end) or self._behind(self._with, verb_end, end)
        is_told = any(_is_named(self.text, party) for party in partners)
        if not is_told or not _WITHOUT_INSTRUMENT.match(self.text, verb_end):
            return
        here = [*signing.subject, *partners]
        found = Agreement(
            start=min(verb_start, *(p.start for p in here)),
            end=max(p.end for p in here),
            parties=self.report.parties([*signing.implied, *here]),
        )
        yield (verb_start, 0), self._dated(found, signing, verb_end, end)

    def _instrument_before(self, signing: _Signing) -> _Instrument | None:
        """The last instrument in front of the verb, if no subject that signs something else stands between them."""
        last: _Instrument | None = None
        position = signing.clause[0]
        while (found := self._instrument(position, signing.verb[0])) is not None:
            last, position = found, found.end
        signs = signing.subject and self.report.word_before(signing.subject[0].start) not in ("với", "giữa", "cùng")
        return None if signs else last

    def _signed_before(self, signing: _Signing, instrument: _Instrument, *, is_passive: bool) -> Iterator[_Keyed]:
        """What is named in front of the verb: its parties too, or behind `được ký giữa`; or its number."""
        start, end = signing.clause
        verb_start, verb_end = signing.verb
        counted = [m for m in self.report.of(Quantity, start, verb_start) if m.start <= instrument.start < m.end]
        if counted and whole(counted[0]) is not None and is_passive:
            yield from self._counted(signing, [(counted[0], instrument)])
            return
        front = self.text[max(0, instrument.start - _REACH) : instrument.start]
        if not is_passive and agreement_words().carried_out.search(front):
            return
        places = (
            (self._between, instrument.end, verb_start),
            (self._with, instrument.end, verb_start),
            (self._between, verb_end, end),
            (self._with, verb_end, end),
        )
        parties = next((named for at in places if (named := self._behind(*at))), [])
        day = next(self.report.dates(verb_end, end), None)
        day = day if day is not None and day.start - verb_end <= _REACH else None
        if parties or day is not None or self._status(signing) is Status.NEGATED:
            yield from self._signed(signing, instrument, parties, end, with_subject=False, day=day)

    def _counts(self, start: int, end: int) -> list[tuple[Mention[Value], _Instrument]]:
        """Counted instruments right behind the verb: `ký mới 11 thỏa thuận`, `(7 văn bản hợp tác và 6 …)`."""
        found: list[tuple[Mention[Value], _Instrument]] = []
        for mention in self.report.of(Quantity, start, end):
            gap = _COUNT_JOINT if found else _COUNT_FOLLOWS
            if gap.fullmatch(self.text, found[-1][1].end if found else start, mention.start) is None:
                break
            instrument = self._instrument(mention.start, end)
            if instrument is None or instrument.start >= mention.end or whole(mention) is None:
                break
            found.append((mention, instrument))
        return found

    def _instrument(self, start: int, end: int) -> _Instrument | None:
        """What was signed, the first between two places."""
        return self._first(self._instruments, start, end)

    def _first(self, instruments: list[_Instrument], start: int, end: int) -> _Instrument | None:
        """The first instrument between two places, with its modifiers."""
        number = bisect_left(instruments, start, key=lambda instrument: instrument.start)
        found = instruments[number] if number < len(instruments) and instruments[number].start < end else None
        if found is None:
            return None
        end, longest = self._modifiers_end(found.end), found.start + _LONGEST_INSTRUMENT
        return attrs.evolve(found, end=end if end <= longest else self.text.rfind(" ", found.start, longest))

    @cached_property
    def _instruments(self) -> list[_Instrument]:
        """The words for instruments in the sentence, without modifiers."""
        words = agreement_words()
        found: list[_Instrument] = []
        for word in WORD.finditer(self.text, *self.span):
            read = words.instruments.match_from(self.text, word.group().lower(), word.end())
            if read is not None and self.report.word_before(word.start()) not in words.not_instruments_before:
                found.append(_Instrument(word.start(), read[1], read[0]))
        return found

    @cached_property
    def _joined_instruments(self) -> list[_Instrument]:
        """Those of them that a joint stands in front of."""
        ends = (joint.end() for joint in _JOINT.finditer(self.text, *self.span))
        read = ((end, agreement_words().instruments.match(self.text, end)) for end in ends)
        return [_Instrument(start, found[1], found[0]) for start, found in read if found is not None]

    @cached_property
    def _between(self) -> list[tuple[int, int]]:
        return [match.span() for match in BETWEEN.finditer(self.text, *self.span)]

    @cached_property
    def _with(self) -> list[tuple[int, int]]:
        return [match.span() for match in WITH.finditer(self.text, *self.span)]

    def _behind(self, words: list[tuple[int, int]], start: int, end: int) -> list[Named]:
        """The parties behind the first `giữa` or `với` between two places."""
        number = bisect_left(words, (start, 0))
        is_there = number < len(words) and words[number][1] <= end
        return self.report.parties_at(words[number][1], end) if is_there else []

    def _modifiers_end(self, position: int) -> int:
        """Where the modifiers of an instrument end whose own words end at a position."""
        passed = []
        while position not in self._modified and (following := self._modifier_end(position)) is not None:
            passed.append(position)
            position = following
        end = self._modified.get(position, position)
        self._modified.update(dict.fromkeys(passed, end))
        return end

    def _modifier_end(self, position: int) -> int | None:
        """Where a modifier ends that begins behind a position; None where none does."""
        word = WORD.match(self.text, position + 1) if self.text[position : position + 1] == " " else None
        if word is None or agreement_words().modifiers_end.match(self.text, word.start()):
            return None
        if word.group()[0].isupper() and read_party(self.text, word.start(), self.report.stated) is not None:
            return None
        return word.end() + len(_AGAINST) if self.text.startswith(_AGAINST, word.end()) else word.end()

    def _dated(
        self, found: Agreement, signing: _Signing, after: int, limit: int, day: Mention[Value] | None = None
    ) -> Agreement:
        """The agreement with status, day, place, frame, witnesses and period, as far as its sentence states them."""
        start, end = signing.clause
        within = (max(self.span[0], end - 3 * _WINDOW), end)
        status = self._status(signing)
        year = self.report.first(Date, after, limit)
        year = year if year is not None and _is_year_of(year, after) else None
        period = year or self._period(found, after, limit)
        when = day
        if day is None:
            nearest = (
                self.report.dates(start, end) if any(self.report.dates(start, end)) else self.report.dates(*within)
            )
            when = next((d for d in nearest if d is not year), None)
        if status is Status.PLANNED and when is None:
            when = next((p for p in self.report.of(Period, start, end) if p is not period), None)
        if status is Status.PLANNED and when is None and period and not self.text.startswith(_TERM, period.start):
            when, period = period, None
        where = self.circumstances.place(start, end) or self.circumstances.place(*within)
        frame = self.circumstances.framework(start, end) or self.circumstances.framework(*within)
        field = {Status.SIGNED: "signed", Status.PLANNED: "planned_for"}.get(status)
        told = [
            Source(name, m) for name, m in ((field, when), ("period", period)) if name is not None and m is not None
        ]
        spans = [
            *((source.mention.start, source.mention.end) for source in told),
            *((at.start, at.end) for at in (where, frame) if at is not None),
        ]
        return attrs.evolve(
            found,
            status=status,
            signed=edtf(when) if status is Status.SIGNED else None,
            planned_for=edtf(when) if status is Status.PLANNED else None,
            place=self.report.words(where.name_start, where.end) if where is not None else None,
            framework=self.report.words(frame.name_start, frame.end) if frame is not None else None,
            witnesses=self.circumstances.witnesses(within[0], signing.verb[0], end),
            period=edtf(period),
            start=min([found.start, *(s for s, _ in spans)]),
            end=max([found.end, *(e for _, e in spans if e <= end)]),
            sources=(*found.sources, *told),
        )

    def _period(self, found: Agreement, after: int, limit: int) -> Mention[Value] | None:
        """The period that stands near behind an instrument, or right behind the last party."""
        first = self.report.first(Period, after, limit)
        if first is not None and first.start - after < _REACH:
            return first
        last = self.report.first(Period, max(after, found.end), limit)
        return last if last is not None and last.start - found.end <= _IN_BRACKET else None

    def _status(self, signing: _Signing) -> Status:
        """What stands between the subject and the verb says it, or right in front of the subject."""
        start, verb = signing.clause[0], signing.verb[0]
        subject = signing.subject
        front = self.text[start : subject[0].start][-_NEAR:] if subject else ""
        tail = self.text[max(start, subject[-1].end if subject else verb - 2 * _NEAR) : verb]
        if agreement_words().negated.search(agreement_words().not_negations.sub("", tail)):
            return Status.NEGATED
        return Status.PLANNED if any(map(agreement_words().planned.search, (front, tail))) else Status.SIGNED


def _is_named(text: str, party: Named) -> bool:
    """Whether a party is told by a name of its own: not `tỉnh`."""
    return not text[party.start + 1 : party.name_end].islower()


def _is_year_of(mention: Mention[Value], instrument_end: int) -> bool:
    """Whether a year right behind an instrument is its period: `Kế hoạch hợp tác năm 2024`."""
    return mention.start - instrument_end <= 1 and _YEAR.fullmatch(edtf(mention) or "") is not None
