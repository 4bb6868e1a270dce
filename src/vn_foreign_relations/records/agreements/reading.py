"""The signings of a text, sentence by sentence, and what sentences hand on to those behind them.

A headline and its sentence are one signing; `Lễ ký`, `Buổi lễ`, `Văn bản này` go on with the one before; a lead opens a
list; terms stand in the sentences behind.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby, zip_longest

from vn_foreign_relations.kinds.time.date import Date
from vn_foreign_relations.kinds.time.duration import Duration
from vn_foreign_relations.kinds.time.period import Period
from vn_foreign_relations.reading import record
from vn_foreign_relations.reading.record import Mention
from vn_foreign_relations.reading.value import Value
from vn_foreign_relations.records.agreements.again import day_of, tells_again, with_those_who_signed
from vn_foreign_relations.records.agreements.contents import with_areas, with_contents
from vn_foreign_relations.records.agreements.draft import Draft, Signatory, Span
from vn_foreign_relations.records.agreements.frames import Frames
from vn_foreign_relations.records.agreements.gates import gates, stated_places
from vn_foreign_relations.records.agreements.leads import Leads
from vn_foreign_relations.records.agreements.lists import begins_item, items_of
from vn_foreign_relations.records.agreements.model import Agreement, Party, Source, Status
from vn_foreign_relations.records.agreements.objects import COMMON
from vn_foreign_relations.records.agreements.own_text import own_text
from vn_foreign_relations.records.agreements.party import Stated, party
from vn_foreign_relations.records.agreements.repeats import points_back, without_repeats
from vn_foreign_relations.records.agreements.scene import Scene
from vn_foreign_relations.records.agreements.stated import named_between, stated
from vn_foreign_relations.records.agreements.terms import whole, with_terms
from vn_foreign_relations.records.clauses import Sentence
from vn_foreign_relations.records.passage import Passage
from vn_foreign_relations.scan import Stem
from vn_foreign_relations.tables.agreements import InstrumentType, agreement_words
from vn_foreign_relations.text import Text

_AHEAD = 2000
"""How much of a text in front of the first verb of signing is read for its headline, and how much behind the last.

So much of a sentence behind a signing is read for its terms.
"""
_LONGEST_NUMBER = 4
"""The most characters of the number of an item that stands by itself: `2.`"""
_NEXT_SENTENCES = 4
_FAR_EVENT = 4
"""How many sentences in front the event may be told of at which something is signed."""
_NEAR_EVENT = 100
"""How far behind the word for an event its place may stand, in characters."""
_LONGEST_WATCHING = 300
"""The most characters of a sentence that tells only who watched."""
_LONGEST_LIST = 40
_MOST_BETWEEN_ITEMS = 2
"""How many sentences between two items may tell more of the first, or be a caption."""
_PARTIES_OF_CONTRACT = 2


def read(
    text: Text, mentions: Sequence[Mention[Value]], stems: Sequence[Stem]
) -> tuple[record.Mention[Agreement], ...]:
    """The signings that a text reports, from its mentions of every kind and its words of signing, in its order."""
    if not stems:
        return ()
    signing, told = gates(text.folded, stems), stated_places(text.folded, stems)
    places = signing or told
    if not places:
        return ()
    reading = _Reading(Passage(text, mentions, _region(text.folded, places)), [*signing, *told])
    drafts = reading.drafts()
    for signatory in (signatory for draft in drafts for signatory in draft.parties):
        reading.stated.take(signatory.sentence.groups, signatory.name)
    return tuple(reading.finished(draft) for draft in drafts)


def _region(text: str, places: Sequence[int]) -> tuple[int, int]:
    """The lines that are read: around the verbs of signing, from the headline on where that is near."""
    start = 0 if places[0] < _AHEAD else text.rfind("\n", 0, places[0]) + 1
    end = text.find("\n", places[-1] + _AHEAD)
    return start, end if end >= 0 else len(text)


class _Reading:
    """The signings of one passage while they are read."""

    def __init__(self, passage: Passage, places: Sequence[int]) -> None:
        self.passage = passage
        self._places = places
        self.stated = Stated(passage.text)
        self._leads = Leads(passage)
        self._watched: Draft | None = None
        """The ceremony of all that the sentences behind tell of, with those who watched."""

    def drafts(self) -> list[Draft]:
        """The signings; of an agreement's own text that of itself, and those of other texts that it tells of."""
        whole_text = own_text(self.passage)
        told = self._told()
        return told if whole_text is None else [whole_text, *(d for d in told if _is_of_other_text(d, whole_text))]

    def _told(self) -> list[Draft]:
        passage = self.passage
        signing = {passage.at(place) for place in self._places}
        numbers = sorted(signing | {opener for number in signing for opener in self._leads.openers(number)})
        found: list[Draft] = []
        here: list[Draft] = []
        done = -1
        for number in numbers:
            is_empty = agreement_words().objects.search(passage.text, *passage.sentences[number]) is None
            if number <= done or (is_empty and not self._leads.opens(number)):
                continue
            before = here if number == done + 1 else []
            here, done = self._of_sentence(number)
            here = self._witness(before, here)
            self._point_back(number, here)
            self._name_parties(number, here)
            found += here
        found = without_repeats(passage, found)
        for draft in found:
            draft.parties = [signatory for signatory in draft.parties if not signatory.is_any_states]
            with_areas(passage, draft)
        with_contents(passage, found)
        return found

    def _witness(self, before: list[Draft], here: list[Draft]) -> list[Draft]:
        """The signings of a sentence with those who watched as the sentence in front or behind tells of all.

        `Hai Thủ tướng chứng kiến lễ ký văn kiện. Bộ A và Bộ B ký X.` · `A và B ký X. Hai Thủ tướng chứng kiến lễ ký.`
        """
        shared = [draft for draft in here if _is_of_all(draft)]
        if before and here and len(shared) == len(here) and any(_names_parties(draft) for draft in before):
            for draft in before:
                draft.witnesses = draft.witnesses or shared[0].witnesses
            return []
        if not before:
            self._watched = None
        for draft in here:
            _watch(draft, self._watched)
        self._watched = shared[0] if shared else self._watched
        return here

    def _point_back(self, number: int, here: list[Draft]) -> None:
        """Give signings the day, place and event that a sentence in front tells: `… ở Huế. Tại đây, A ký X`.

        That is the last one; of `Tại hội nghị, A ký X` the last that tells of such an event and does not point back.
        """
        passage = self.passage
        points = self._points_at(number)
        if points is None:
            return
        name = (points["event"] or points["trip"] or "").lower()
        front = range(number - 1, max(-1, number - 1 - (_FAR_EVENT if name else 1)), -1)
        event = next((n for n in front if name in self._lower(n) and not (name and self._points_at(n))), None)
        if event is None:
            return
        scene = Scene(self._sentence_of(*passage.sentences[event]))
        days = [mention for mention in passage.within(*passage.sentences[event]) if _is_of_days(mention.value)]
        at = passage.sentences[event][0] + self._lower(event).find(name)
        day = min(days, key=lambda mention: abs(mention.start - at), default=None)
        for draft in (draft for draft in here if draft.status is Status.SIGNED and (draft.framework or not name)):
            draft.place = draft.place or next((span for _, span in scene.places if span[0] - at < _NEAR_EVENT), None)
            draft.framework = draft.framework or next((span for _, span in scene.frames), None)
            draft.when = draft.when or day

    def _points_at(self, number: int) -> re.Match[str] | None:
        return agreement_words().here.match(self.passage.text, self.passage.sentences[number][0])

    def _lower(self, number: int) -> str:
        return self.passage.text[slice(*self.passage.sentences[number])].lower()

    def _name_parties(self, number: int, here: list[Draft]) -> None:
        """Give what a sentence points back to the parties between whom the sentence in front names it.

        `Phê duyệt Hiệp định giữa A và B. Hiệp định này được ký …` · `2. Ủy quyền Bộ C ký Hiệp định này.`
        """
        back = [draft for draft in here if points_back(draft) and (not draft.parties or draft.status is Status.PLANNED)]
        if not back:
            return
        in_front = (self.passage.sentences[at] for at in range(number - 1, max(-1, number - 3), -1))
        earlier = next((span for span in in_front if span[1] - span[0] > _LONGEST_NUMBER), None)
        if earlier is None:
            return
        partners = Frames(self._sentence_of(*earlier)).partners
        for draft in back:
            draft.parties = named_between(partners, draft.type) or draft.parties

    def _sentence_of(self, start: int, end: int) -> Sentence:
        return Sentence(self.passage.text, start, end, self.passage.within(start, end))

    def _of_sentence(self, number: int) -> tuple[list[Draft], int]:
        """The signings of a sentence with their terms and lists, and the number of the last sentence read."""
        passage = self.passage
        start, end = passage.sentences[number]
        frames = Frames(self._sentence_of(start, end))
        found = frames.read() or list(stated(frames.partners))
        lead = self._leads.of(number, found, frames)
        if lead is None:
            return [], number
        self._take_terms(found, end)
        listed, last = self._listed(number, frames, lead)
        for sentence, items in groupby(listed, key=lambda draft: draft.sentence):
            self._take_terms(list(items), sentence.end)
        if not (found or self._leads.goes_on):
            is_list = any(_stands_alone(draft, lead) for draft in listed)
            listed = [draft for draft in listed if _stands_alone(draft, lead, is_list=is_list)]
        if found and listed and found[-1].count is None and not (found[-1].parties or frames.lists_some()):
            found.pop()
        if found and not listed and frames.verbs:
            listed = list(frames.joined(lead))
        if not found and not listed:
            return [], number
        return found + listed, self._following(last, found + listed)

    def _take_terms(self, drafts: list[Draft], end: int) -> None:
        """Take the terms of the signings of one sentence from the words behind each."""
        for draft, later in zip_longest(drafts, drafts[1:]):
            limit = later.start if later is not None and later.start > draft.end else end
            with_terms(self.passage, draft, _terms_start(draft), max(draft.end, min(limit, draft.end + _AHEAD)))

    def _listed(self, number: int, frames: Frames, lead: Draft) -> tuple[list[Draft], int]:
        """The items of the list that a sentence holds or opens, and the number of the last sentence read."""
        if frames.verbs:
            here = list(frames.listed(lead))
        else:
            is_pick = self._leads.picks(number) and not self._leads.opens(number)
            here = list(frames.picked(lead)) if is_pick else []
        if here or not (self._leads.opens(number) or self._leads.is_listed_behind(number, lead)):
            return here, number
        return self._items(number, lead)

    def _items(self, number: int, lead: Draft) -> tuple[list[Draft], int]:
        """The signings of the items of the list that a sentence with a colon opens."""
        passage, found = self.passage, list[Draft]()
        last = number
        for at in range(number + 1, min(len(passage.sentences), number + _LONGEST_LIST)):
            line, end = passage.sentences[at]
            start = begins_item(passage.text, line)
            if start >= end:
                last = at
                continue
            frames = Frames(self._sentence_of(start, end))
            is_marked = bool(passage.text[line:start].strip())
            is_whole = lead.count is not None and len(found) >= lead.count
            here = [] if is_whole else list(items_of(frames, lead, is_marked=is_marked))
            if here:
                found += here
                last = at
                continue
            told = frames.read() if found else []
            if not found or at - last > _MOST_BETWEEN_ITEMS or any(_names_parties(draft) for draft in told):
                break
            for draft in (*found, lead):  # a caption may tell who watched
                draft.witnesses = draft.witnesses or next((d.witnesses for d in told if d.witnesses), [])
        return found, last if found else number

    def _following(self, number: int, found: list[Draft]) -> int:
        """Take the terms of the sentences behind, up to the next signing; those of `các văn bản` are of all.

        The number of the last sentence that only tells of the same signing again.
        """
        passage, terms = self.passage, agreement_words().terms
        text, spans = passage.text, list[Span]()
        last = number
        for at, (start, end) in enumerate(passage.sentences[number + 1 : number + 1 + _NEXT_SENTENCES], number + 1):
            if terms.goes_on.match(text, start) or self._only_watches(start, end):
                self._ceremony(start, end, found)
            elif at == last + 1 and tells_again(passage, start, end, found[-1]):
                self._ceremony(start, end, found[-1:])
                last = at
            elif at == last + 1 and with_those_who_signed(passage, start, end, found[-1]):
                last = at
            elif terms.apart.match(text, start) or terms.sentences.search(text, start, end) is None:
                break
            elif self._signs(start, end):
                limit = self._terms_end(start, end)
                spans += [(start, limit)] if limit > start else []
                break
            spans.append((start, end))
        of_all = bool(spans) and terms.of_all.match(text, spans[0][0]) is not None
        for draft in found if of_all else found[-1:]:
            for start, end in spans:
                with_terms(passage, draft, start, end)
        return last

    def _terms_end(self, start: int, end: int) -> int:
        """Where terms end in a sentence that tells of another signing behind them: `…, sau đó hai bên | sẽ ký …`."""
        drafts = Frames(self._sentence_of(start, end)).read()
        sentence = self.passage.text[start:end]
        first = start + len(sentence) - len(sentence.lstrip())
        is_of_same = agreement_words().objects.match(self.passage.text, first) is not None
        if not is_of_same or any(draft.parties or draft.start == first for draft in drafts):
            return start
        return min((draft.start for draft in drafts), default=end)

    def _only_watches(self, start: int, end: int) -> bool:
        """Whether a sentence tells only who watched: `Phó Thủ tướng A chứng kiến lễ ký kết.`"""
        words, text = agreement_words(), self.passage.text
        if end - start > _LONGEST_WATCHING or words.seen.search(text, start, end) is None:
            return False
        return words.signs.search(text, start, end) is not None and words.objects.search(text, start, end) is None

    def _signs(self, start: int, end: int) -> bool:
        """Whether a sentence tells of another signing: a verb that is no noun and no `ngày ký`."""
        words, text = agreement_words(), self.passage.text
        for match in words.signs.finditer(text, start, end):
            before = text[max(start, match.start() - 30) : match.start()].lower().split()[-1:]
            if not before or not (
                before[0] in words.nominal or before[0] in words.not_signing_before or before[0] in words.days
            ):
                return True
        return False

    def _ceremony(self, start: int, end: int, found: list[Draft]) -> None:
        """What a sentence on the ceremony adds: day, place, event, those who watched."""
        frames = Frames(self._sentence_of(start, end))
        place = frames.scene.first_place(0, len(frames.items))
        event = frames.scene.first_frame(0, len(frames.items))
        watched = frames.scene.who_watched()
        day = next(iter(self.passage.of(Date, start, end)), None)
        for draft in found:
            draft.witnesses = draft.witnesses or watched
            draft.place = draft.place or place
            draft.framework = draft.framework or event
            if draft.when is None and draft.status is Status.SIGNED:
                draft.when = day

    def finished(self, draft: Draft) -> record.Mention[Agreement]:
        """The record of a draft, over the source."""
        source = self.passage.source
        start, end = source.span(draft.start, draft.end)
        value = Agreement(
            instrument=self._words(draft.instrument),
            instrument_type=InstrumentType(draft.type),
            status=draft.status,
            signed=_signed(draft.when) if draft.status is Status.SIGNED else None,
            planned_for=_time(draft.when) if draft.status is Status.PLANNED else None,
            place=self._words(draft.place),
            framework=self._words(draft.framework),
            witnesses=self._all(draft.witnesses),
            period=_time(draft.period),
            duration=_duration(draft.duration),
            effective=_effective(draft),
            renewal=_duration(draft.renewal),
            notice=_duration(draft.notice),
            languages=draft.languages,
            copies=whole(draft.copies) if draft.copies is not None else None,
            count=draft.count,
            fields_of_cooperation=self._all(draft.fields),
            parties=tuple(self._party(signatory) for signatory in draft.parties),
            signatories=tuple(self._signer(s) for s in draft.parties if s.name.signatory is not None),
            announced=draft.announced,
            sources=tuple(self._sources(draft)),
        )
        return record.Mention(start, end, source.source[start:end], value)

    def _words(self, span: Span | None) -> str | None:
        return self.passage.words(*span) if span is not None else None

    def _all(self, spans: list[Span]) -> tuple[str, ...]:
        return tuple(words for span in spans if (words := self.passage.words(*span)))

    def _party(self, signatory: Signatory) -> Party:
        written = self.passage.words(*signatory.span)
        return party(signatory.sentence.groups, signatory.name, written, self.stated)

    def _signer(self, signatory: Signatory) -> str:
        assert signatory.name.signatory is not None
        tokens = signatory.sentence.tokens
        return self.passage.words(tokens.starts[signatory.name.signatory[0]], tokens.ends[signatory.name.behind - 1])

    def _sources(self, draft: Draft) -> list[Source]:
        spans: list[tuple[str, Span | None]] = [
            ("status", draft.verb), ("instrument", draft.instrument), ("place", draft.place),
            ("framework", draft.framework), ("effective", draft.effective_when_signed),
            *(("witnesses", span) for span in draft.witnesses), *(("fields", span) for span in draft.fields),
            *draft.told,
        ]  # fmt: skip
        spans += [("parties", signatory.span) for signatory in draft.parties]
        when = {Status.SIGNED: "signed", Status.PLANNED: "planned_for", Status.NEGATED: "status"}[draft.status]
        mentions = (
            (when, draft.when), ("period", draft.period), ("duration", draft.duration), ("effective", draft.effective),
            ("renewal", draft.renewal), ("notice", draft.notice), ("copies", draft.copies),
        )  # fmt: skip
        spans += [(name, (mention.start, mention.end)) for name, mention in mentions if mention is not None]
        source = self.passage.source
        over = [(name, *source.span(*span)) for name, span in spans if span is not None]
        return [
            Source(name, start, end, source.source[start:end]) for name, start, end in sorted(over, key=lambda s: s[1])
        ]


def _terms_start(draft: Draft) -> int:
    """Where the words that may state terms start: behind what is signed, else behind all."""
    return draft.end if draft.instrument is None else min(draft.instrument[1], draft.end)


def _is_of_other_text(draft: Draft, own: Draft) -> bool:
    """Whether an agreement's own text tells of another: of another type, signed on a day or by two who are named."""
    assert own.instrument is not None
    is_told = draft.when is not None or sum(not signatory.name.is_bare for signatory in draft.parties) > 1
    return draft.start > own.instrument[1] and draft.type != own.type and is_told


def _is_of_all(draft: Draft) -> bool:
    """Whether a ceremony is told of as a whole, with those who watched: `Hai Thủ tướng chứng kiến lễ ký văn kiện`."""
    is_whole = not _names_parties(draft) or draft.type == InstrumentType.UNSPECIFIED.value
    return bool(draft.witnesses) and draft.count is None and is_whole


def _watch(draft: Draft, ceremony: Draft | None) -> None:
    """Give a signing the scene of the ceremony that was told of in front of it."""
    if ceremony is None:
        return
    draft.witnesses = draft.witnesses or ceremony.witnesses
    if draft.status is ceremony.status is Status.SIGNED:
        draft.when = draft.when or ceremony.when
        draft.place = draft.place or ceremony.place
        draft.framework = draft.framework or ceremony.framework


def _names_parties(draft: Draft) -> bool:
    return any(not signatory.name.is_bare for signatory in draft.parties)


def _is_private(draft: Draft) -> bool:
    """Whether an item of a list names no party and is a contract, or a paper of private life or of an office."""
    assert draft.instrument is not None
    is_contract = draft.type == InstrumentType.CONTRACT.value
    is_slip = is_contract or agreement_words().private.search(draft.sentence.text, *draft.instrument) is not None
    return is_slip and not _names_parties(draft)


def _stands_alone(draft: Draft, lead: Draft, *, is_list: bool = False) -> bool:
    """Whether an item of a list is a signing though its lead is none: with a party, or a title of its own words.

    A programme or plan is only beside others that are.
    """
    own = [signatory for signatory in draft.parties if signatory not in lead.parties or lead.instrument is not None]
    if draft.type == InstrumentType.CONTRACT.value and len(draft.parties) < _PARTIES_OF_CONTRACT:
        return False
    if any(not signatory.name.is_bare for signatory in own):
        return True
    is_of_law = lead.instrument and agreement_words().of_law.match(draft.sentence.text, lead.instrument[0])
    if is_of_law or _is_private(draft) or (lead.instrument is None and lead.parties):
        return False
    assert draft.instrument is not None
    title = draft.sentence.text[slice(*draft.instrument)]
    is_named = is_list or draft.type not in COMMON
    is_bare = title.lower() in agreement_words().instruments and not draft.fields and draft.when is None
    return title[0].isupper() and is_named and not is_bare


def _is_of_days(time: Value) -> bool:
    """Whether a time may be that of an event: a date, or a period from one day to another."""
    is_period = isinstance(time, Period) and all(end.count("-") > 1 for end in time.edtf.split("/"))
    return isinstance(time, Date) or is_period


def _time(mention: Mention[Value] | None) -> Date | Period | None:
    return mention.value if mention is not None and isinstance(mention.value, Date | Period) else None


def _signed(mention: Mention[Value] | None) -> Date | Period | None:
    """The day of signing, the year since when something has been signed, or the time in whose course it was."""
    time = _time(mention)
    return time if isinstance(time, Period) and ".." not in time.edtf else day_of(mention)


def _duration(mention: Mention[Value] | None) -> Duration | None:
    return mention.value if mention is not None and isinstance(mention.value, Duration) else None


def _effective(draft: Draft) -> Date | None:
    if draft.effective_when_signed is not None and draft.effective is None:
        return day_of(draft.when)
    return day_of(draft.effective)
