"""What surrounds a signing in its sentence: the event, who watches, the place. Names in there are no parties."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property
from itertools import takewhile

from vn_foreign_relations.kinds.time.date import Date
from vn_foreign_relations.kinds.time.duration import Duration
from vn_foreign_relations.kinds.time.period import Period
from vn_foreign_relations.reading.record import Mention
from vn_foreign_relations.reading.value import Value
from vn_foreign_relations.records.agreements.draft import Span
from vn_foreign_relations.records.clauses import Item, Sentence
from vn_foreign_relations.tables.agreements import agreement_words
from vn_foreign_relations.tables.names import name_words
from vn_foreign_relations.tables.roles import Role

_LONGEST_EVENT = 60
_LONGEST_LIST = 12
_OF_BETWEEN = Role.NAME | Role.COLLECTIVE | Role.AND | Role.COMMA | Role.OF | Role.DETERMINER | Role.MANY
"""What those that a text is between are told with."""
_OF_PLAN = Role.TRADE | Role.HEAD | Role.OFFICE
"""What is planned, besides plain words."""
_LONGEST_PLAN = 6
_OF_WAR = (2, 3)
"""How many syllables a word for a war has."""
_LONGEST_LEADER = 24
_LONGEST_TITLE = 30
_MOST_WATCHING = 60
"""The most items in front of `chứng kiến` that are read for those who watched."""
_QUOTES = {"“": "”", '"': '"', "‘": "’"}
_AHEAD = 8
_EVENT_ENDS = Role.DATE | Role.COMMA | Role.BRACKET | Role.MARK | Role.BETWEEN
_TELLING = Role.AT | Role.HELD | Role.STOP | Role.SIGN
_GOVERNING = Role.OF | Role.AT | Role.BETWEEN | Role.AND | Role.WITH
_NEAR_AGENT = 4
"""How far behind a verb it is told by whom something was signed."""
_WATCHED_ENDS = Role.SEMICOLON | Role.SIGN | Role.COLON | Role.BREAK | Role.PURPOSE | Role.NOMINAL | Role.FRAME
_ACTORS = Role.NAME | Role.COLLECTIVE | Role.OFFICE
_ENDS_MATTER = (
    Role.COMMA | Role.NAME | Role.DATE | Role.SIGN | Role.HELD | Role.INSTRUMENT | Role.BETWEEN | Role.FRAME
    | Role.SEMICOLON | Role.SEEN | Role.WITNESS
)  # fmt: skip
"""What does not stand within the words for what an instrument is about."""
_ENDS_WORK = Role.COMMA | Role.DATE | Role.SIGN | Role.INSTRUMENT | Role.SEMICOLON | Role.WITH | Role.BETWEEN
"""What does not stand within the words for what is to be done."""
_LEADS_TO_TOLD = Role.COMMA | Role.DATE | Role.PERIOD | Role.AT | Role.STOP | Role.DETERMINER
"""What may stand between `cho biết` and what is told."""
_LONGEST_MATTER = 12
_LONGEST_PHRASE = 3
_OF_HELD = 2
"""The words that say that an event was held, behind its name."""
_ENDS_APPOSED = Role.COMMA | Role.SIGN | Role.DATE | Role.INSTRUMENT | Role.NAME | Role.HELD | Role.FRAME
_WITHIN_WATCHED = Role.AND | Role.OF | Role.TO | Role.NAME


YEARLY = ("programme", "plan")
"""The types whose year is their term."""
_YEAR = 4
"""The characters of a year alone."""


class Scene:
    """The islands of a sentence: events, witnesses and places."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.items: list[Item] = sentence.items
        self.phrases: list[str] = [sentence.phrase(item) for item in sentence.items]
        self.hidden: list[bool] = [False] * len(self.items)
        """Whether an item belongs to an event, to those who watched, or to a place."""
        self.frames: list[tuple[int, Span]] = []
        """The events, each with the number of its first item; so the others."""
        self.watchers: list[tuple[int, list[Span]]] = []
        self.places: list[tuple[int, Span]] = []
        self.wars: list[Span] = []
        """What is told of wars, elections and their like, whose days are none: `ký X | sau cuộc chiến năm 1973`."""
        for number, item in enumerate(self.items):
            if item.roles & Role.AT:
                self._place(number)
            if item.roles & Role.FRAME and not self.hidden[number]:
                self._event(number)
            elif item.roles & Role.WITNESS and not self.hidden[number]:
                self._watched(number)
            elif item.roles & Role.BY:
                self._led(number)
            elif number and self.phrase(number) in name_words().both_offices:
                self._holds_too(number)

    def phrase(self, number: int) -> str:
        """The words of an item, in lower case."""
        return self.phrases[number]

    def is_behind(self, number: int, phrases: frozenset[str]) -> bool:
        """Whether the words right in front of an item are one of some phrases, of at most three items."""
        lower, at = self.sentence.tokens.lower, self.items[number].first
        front = self.items[max(0, number - _LONGEST_PHRASE) : number]
        return any(" ".join(lower[item.first : at]) in phrases for item in front)

    def is_carried_out(self, at: int) -> bool:
        """Whether the words in front of an instrument say that it was signed before: `thực hiện các | thỏa thuận`."""
        before = at - 1
        if before > 0 and self.items[before].roles & (Role.DETERMINER | Role.MANY):
            before -= 1
        return before >= 0 and bool(self.items[before].roles & Role.CARRIED_OUT)

    @cached_property
    def years_of_plans(self) -> frozenset[int]:
        """Where years behind plans stand, which are their terms: `Kế hoạch | năm 2024`, `giữa hai Bộ | năm 2024`."""
        plans = (n for n, item in enumerate(self.items) if item.roles & Role.INSTRUMENT and item.type in YEARLY)
        told = ((plan + 1, self._past_between(plan + 1), self._past_plan(plan + 1)) for plan in plans)
        behind = (self.items[at] for places in told for at in places if at < len(self.items))
        return frozenset(item.start for item in behind if _is_years(item.mention))

    def _past_plan(self, at: int) -> int:
        """The item behind the words for what is planned: `kế hoạch | trao đổi đoàn | năm 2019`."""
        ahead = range(at, min(len(self.items), at + _LONGEST_PLAN))
        return next((n for n in ahead if not self.items[n].roles & _OF_PLAN and self.items[n].roles != Role.WORD), at)

    def _past_between(self, at: int) -> int:
        """The item behind those that a text is between, where `giữa` stands at an item; else the item."""
        if at >= len(self.items) or not self.items[at].roles & Role.BETWEEN:
            return at
        ahead = range(at + 1, min(len(self.items), at + _LONGEST_LIST))
        return next((n for n in ahead if not self.items[n].roles & _OF_BETWEEN), at)

    @cached_property
    def head_end(self) -> int:
        """Where what is told of the whole sentence ends: at the first name that is no place or event."""
        shown = (item.start for n, item in enumerate(self.items) if item.roles & _ACTORS and not self.hidden[n])
        return next(shown, self.sentence.end)

    def is_agent(self, verb: int, number: int) -> bool:
        """Whether a word tells by whom something was signed, behind a day at most: `ký năm 1987 | bởi A`."""
        is_by = self.items[number].roles & Role.BY and self.items[verb].roles & Role.SIGN
        if not is_by or not verb < number <= verb + _NEAR_AGENT:
            return False
        between = self.items[verb + 1 : number]
        is_told = not between or self.phrase(number) in agreement_words().agents
        return is_told and all(item.roles & (Role.DATE | Role.PERIOD | Role.STOP) for item in between)

    def elsewhere(self, verb: int, last: int) -> int:
        """The item with which another thing takes place behind a verb, and has its place and day; else the last.

        `ký hợp đồng tài trợ Đại hội | được tổ chức | tại Huế`; but of an event, `tại hội chợ, | diễn ra ở Huế`.
        """
        places, items = agreement_words().taking_place, self.items
        shown = (n for n in range(verb + 1, last) if self.phrase(n) in places and not self.hidden[n])
        at = next(shown, last)
        is_of_event = at < last and self.hidden[at - 1 - bool(items[at - 1].roles & Role.COMMA)]
        return last if is_of_event else at

    def said_end(self, last: int) -> int:
        """The item at which the words end that tell who says it and when, in front of an item they lead to; else 0.

        `Theo báo cáo tại Hội nghị X | , …`, `Bộ A ngày 20/1 | cho biết B và C đã ký`; but all is told at a ceremony,
        and `sau khi thông báo tình hình, B và C ký` tells nothing of them.
        """
        at = bisect_left(self._sayings, last)
        if not at or self.items[self._sayings[at - 1]].roles & Role.COMMA:
            return self._sayings[at - 1] if at else 0
        told = self._sayings[at - 1]
        ahead = (n for n in range(told + 1, last) if not (self.hidden[n] or self.items[n].roles & _LEADS_TO_TOLD))
        other = next(ahead, last)
        return 0 if any(item.roles & Role.COMMA for item in self.items[other:last]) else told

    @cached_property
    def _sayings(self) -> list[int]:
        """The items of words like `cho biết`, and the comma of a sentence that starts with `theo`."""
        words, items = agreement_words(), self.items
        shown = (
            n for n in range(len(items))
            if not self.hidden[n] and (self.phrase(n) in words.telling or self._declares(n))
        )  # fmt: skip
        told = [n for n in shown if not n or not items[n - 1].roles & Role.CEREMONY]
        if self.items and self.phrase(0) in words.saying:
            ends = Role.COMMA | Role.SIGN | Role.INSTRUMENT
            end = next((n for n, item in enumerate(self.items) if item.roles & ends), 0)
            told += [end] if self.items[end].roles & Role.COMMA else []
        first = next((n for n, item in enumerate(self.items) if item.roles & Role.SIGN), len(self.items))
        return sorted(n for n in told if n < first)

    def _declares(self, at: int) -> bool:
        """Whether a word for a text says what somebody does: `Hôm 29/3, Mỹ | tuyên bố | sẽ ký`."""
        if not 0 < at < len(self.items) - 1 or self.phrase(at) not in agreement_words().declaring:
            return False
        return self._is_actor(at - 1) and not self.items[at + 1].roles & (Role.COMMA | Role.AND | Role.SIGN | Role.DATE)

    @cached_property
    def numbers(self) -> dict[int, int]:
        """The numbers of the items that are mentions, by where these start."""
        numbered = reversed(list(enumerate(self.items)))
        return {item.mention.start: number for number, item in numbered if item.mention is not None}

    @cached_property
    def breaks(self) -> list[int]:
        """The items that may part clauses: semicolons, `nhưng`, `trong khi`."""
        return [
            number
            for number, item in enumerate(self.items)
            if item.roles & Role.SEMICOLON or (item.roles & Role.BREAK and not item.roles & Role.PLANNED)
        ]

    def is_adverb(self, number: int) -> bool:
        """Whether a word that may part or open something stands between plain words: `nội dung | còn | dở`."""
        around = self.items[max(0, number - 1) : number + 2]
        is_plain = not any(item.roles & (Role.COMMA | Role.NAME | Role.COLLECTIVE | Role.COLON) for item in around)
        return is_plain and self.phrase(number) in agreement_words().adverbs

    def _led(self, number: int) -> None:
        """Set aside who leads those who act: `Đoàn tỉnh A | do ông B, Phó Chủ tịch UBND tỉnh làm trưởng đoàn`."""
        limit = min(len(self.items), number + _LONGEST_LEADER)
        ahead = takewhile(lambda n: not self.items[n].roles & (Role.SIGN | Role.SEMICOLON), range(number + 1, limit))
        words = agreement_words()
        last = next(
            (
                n
                for n in ahead
                if self.phrase(n) in words.led
                or (self.items[n].roles & Role.OFFICE and self.phrase(n - 1) in words.led_as)
            ),
            None,
        )
        if last is not None:
            self._hide(number, last + 1)

    def _holds_too(self, number: int) -> None:
        """Set aside the further office of one who acts for a State: `Phó Thủ tướng Ý | kiêm Bộ trưởng Lao động A`."""
        if any(name.signatory is not None and name.role == Role.COUNTRY for name in self.items[number - 1].names):
            told = takewhile(self._is_of_office, range(number + 1, len(self.items)))
            self._hide(number, max(told, default=number) + 1)

    def _is_of_office(self, number: int) -> bool:
        """Whether an item tells of an office, its fields and who holds it, and not of another who signs."""
        item, behind = self.items[number], self.items[number + 1 : number + 2]
        is_other = item.is_and and any(name.role != 0 for other in behind for name in other.names)
        passed = Role.NAME | Role.AND | Role.OFFICE
        return not is_other and (bool(item.roles & passed) or item.roles == Role.WORD)

    def _place(self, number: int) -> None:
        """The place behind `tại`: a unit, a country or a name that is no body's; or a building."""
        at, venue = number + 1, None
        while at < len(self.items) and self.items[at].roles & Role.VENUE:
            at, venue = at + 1, venue or self.items[at]
        if at >= len(self.items) or not self.items[at].names or self.items[at].is_several:
            end = self._building_end(at, has_venue=venue is not None)
            if end is not None:
                self.places.append((number, ((venue or self.items[at]).start, end)))
                self._town(at)
            return
        self.hidden[at] = True
        name = self.items[at].names[0]
        start, end = self.sentence.of(name)
        is_room = name.role == Role.HEAD and self.phrase(number) in agreement_words().rooms
        is_place = (name.role != Role.HEAD or is_room) and not name.is_bare and name.signatory is None
        is_place = is_place and self.sentence.tokens.phrase(name.first) not in agreement_words().waters
        if at + 1 < len(self.items) and self.phrase(at + 1) in name_words().back_references:
            return  # `ở | quốc gia Trung Đông | này`
        if self._is_posted(number) or (number and self.phrase(number - 1) in agreement_words().seats):
            return
        if venue is not None or is_place:
            self.places.append((number, (venue.start if venue is not None else start, end)))
            land = self.items[at + 2].names if at + 2 < len(self.items) and self.items[at + 1].roles & Role.DASH else ()
            if name.role != Role.COUNTRY and land and land[0].role == Role.COUNTRY:
                self._hide(at, at + 3)
            elif venue is not None or name.role in (Role.UNIT, Role.VIETNAM, Role.HEAD):
                self._town(at)

    def _town(self, at: int) -> None:
        """Set aside the town between commas that a place lies in: `tại Nhà khách Chính phủ, | Hà Nội, | Bộ A ký`."""
        behind = self.items[at + 1 : at + 4]
        is_set_off = len(behind) > 2 and behind[0].roles & Role.COMMA and behind[2].roles & (Role.COMMA | Role.DATE)
        lies_in = Role.PROVINCE | Role.CITY | Role.UNIT | (Role.COUNTRY if self.items[at - 1].roles & Role.VENUE else 0)
        next_names = self.items[at + 4].names if at + 4 < len(self.items) else ()
        is_list = bool(next_names) and next_names[0].role == Role.COUNTRY and next_names[0].signatory is None
        if is_set_off and not is_list and behind[1].names and behind[1].names[0].role & lies_in:
            self._hide(at + 2, at + 3)

    def _building_end(self, at: int, *, has_venue: bool) -> int | None:
        """Where a building ends that no name tells: `trụ sở | Chính phủ`, `Nhà Quốc hội`, `Văn phòng Chính phủ`."""
        items, tokens = self.items, self.sentence.tokens
        if at < len(items) and items[at].roles & Role.HEAD:
            is_named = has_venue or any(tokens.capitals[items[at].first + 1 : items[at].behind])
            return items[at].end if is_named else None
        is_named = has_venue and self.phrase(at - 1) in agreement_words().named_venues
        return items[at - 1].end if is_named else None

    def _is_posted(self, number: int) -> bool:
        """Whether what stands behind `tại` is where the body in front works: `Chi nhánh A | tại Huế`."""
        names = self.items[number - 1].names if number else ()
        return bool(names) and self.sentence.tokens.phrase(names[-1].first) in name_words().missions

    def _event(self, number: int) -> None:
        """The name of an event, and all that belongs to it up to its comma."""
        items, tokens, words = self.items, self.sentence.tokens, agreement_words()
        if self._is_text(number + 1):
            return
        is_bare = self.phrase(number) in words.bare_frames
        first = items[number].first
        is_opened = " ".join(tokens.lower[first : first + 2]) in words.frame_openings
        start = items[number].behind if is_bare else first + 1 + is_opened
        end: int | None = None
        at = number + 1
        if tokens.lower[start : start + 1] and tokens.lower[start] in words.visits:
            at = self._visited(at)
        while at < min(len(items), number + _LONGEST_EVENT):
            item = items[at]
            if end is None and item.roles & Role.MARK and (behind := self._quoted(at)) is not None:
                at = behind
                continue
            if end is None and (item.roles & _EVENT_ENDS or self._tells(item)):
                end = self._end_of_event(at)
            if self._is_behind_event(at) or self._is_credit(at):
                break
            at = self._past_parties(at) if item.roles & Role.BETWEEN else at + 1
        at = self._subject_within(number, at)
        last = items[at].first if at < len(items) else len(tokens)
        last = last if end is None else min(last, end)
        while last > start and tokens.roles[last - 1] & Role.AND:
            last -= 1
        is_held = " ".join(tokens.lower[last - _OF_HELD : last]) in words.organised  # `Hội nghị A | tổ chức tại Huế`
        last -= _OF_HELD * (is_held and last - _OF_HELD > start)
        self._hide(number, at)
        is_signing = at == number + 1 and at < len(items) and bool(items[at].roles & Role.SIGN)
        is_war = not words.wars.isdisjoint(" ".join(tokens.lower[start : start + length]) for length in _OF_WAR)
        self.wars += [(items[number].start, items[at - 1].end)] * is_war
        if start < last and tokens.phrase(start) in words.attending:
            start = tokens.next[start]
        is_told = number > 0 and self.phrase(number - 1) in words.telling  # `A nói | trong cuộc họp`
        passed = items[number - 1].mention if number else None
        is_long_ago = passed is not None and isinstance(passed.value, Duration)  # `Một năm | sau hội nghị`
        if last > start and not (is_war or is_signing or is_told or is_long_ago or self._is_unnamed(start, last)):
            self.frames.append((number, (tokens.starts[start], tokens.ends[last - 1])))

    def _end_of_event(self, at: int) -> int:
        """The word behind the name of an event that ends at an item: `Lễ đón Kita | trong sáng 27/1`."""
        is_within = bool(self.items[at].roles & Role.DATE) and self.phrase(at - 1) in agreement_words().within
        return self.items[at - is_within].first

    def _is_unnamed(self, first: int, last: int) -> bool:
        """Whether words tell of a ceremony or a programme without a name: `buổi lễ`, `sự kiện này`."""
        lower, words = self.sentence.tokens.lower, agreement_words()
        pointing = next((n for n in (2, 1) if " ".join(lower[max(first, last - n) : last]) in words.pointing), 0)
        return last - pointing <= first or " ".join(lower[first : last - pointing]) in words.unnamed

    def _visited(self, at: int) -> int:
        """The item behind the place that a visit names, which belongs to it: `chuyến làm việc tại | Lào | của …`."""
        ahead = takewhile(lambda n: not self.items[n].roles & _EVENT_ENDS, range(at, len(self.items)))
        first = next((n for n in ahead if self.items[n].roles & (Role.AT | Role.NAME | Role.OF | Role.SIGN)), at)
        is_place = bool(self.items[first].roles & Role.AT) if first < len(self.items) else False
        return first + 2 if is_place and first + 1 < len(self.items) and self.items[first + 1].names else at

    def _is_text(self, at: int) -> bool:
        """Whether a text that somebody signed stands in the place of an event: `trong khuôn khổ | thỏa thuận A ký`."""
        while at < len(self.items) and self.items[at].roles & (Role.MANY | Role.DETERMINER):
            at += 1
        if at >= len(self.items) or not self.items[at].roles & Role.INSTRUMENT:
            return False
        ahead = takewhile(lambda item: not item.roles & (Role.COMMA | Role.SEMICOLON), self.items[at:])
        return any(item.roles & Role.SIGN for item in ahead)

    def _quoted(self, at: int) -> int | None:
        """The item behind a quoted title that starts at an item: `hội thảo | “Hợp tác … Hàn Quốc” | tại …`."""
        text, items = self.sentence.text, self.items
        closing = _QUOTES.get(text[items[at].start])
        if closing is None:
            return None
        ahead = range(at + 1, min(len(items), at + _LONGEST_TITLE))
        return next((n + 1 for n in ahead if text[items[n].start] == closing), None)

    def _hide(self, first: int, last: int) -> None:
        for number in range(first, min(last, len(self.items))):
            self.hidden[number] = True

    def _tells(self, item: Item) -> bool:
        """Whether a word tells of the event, and ends its name: `diễn ra`."""
        return bool(item.roles & _TELLING) and self.sentence.phrase(item) in agreement_words().frame_ends

    def _is_behind_event(self, at: int) -> bool:
        items = self.items
        roles, before = items[at].roles, items[at - 1].roles
        if roles & (Role.SEMICOLON | Role.COMMA | Role.COLON):
            return True
        if items[at].is_and and at + 1 < len(items) and items[at + 1].roles & Role.SEEN:
            return True  # `sau cuộc hội đàm | và chứng kiến lễ ký`
        is_held = at > 1 and bool(items[at - 2].roles & Role.HELD)
        return bool(
            (roles & Role.SIGN and (is_held or not before & Role.CEREMONY))
            or (roles & Role.INSTRUMENT and before & Role.AND)
        )

    def _past_parties(self, at: int) -> int:
        """The item behind those that an event is between."""
        items, limit = self.items, min(len(self.items), at + _LONGEST_EVENT)
        at += 1
        if at < limit and items[at].roles & Role.COLLECTIVE:
            return at + 1
        while at < limit and not items[at].roles & (Role.AND | Role.COMMA | Role.SIGN | Role.SEMICOLON):
            at += 1
        while at + 1 < limit and items[at].roles & Role.COMMA and items[at + 1].roles & Role.NAME:
            ahead = items[at : at + _LONGEST_LIST]
            joint = next((n for n, item in enumerate(ahead) if item.roles & Role.AND), None)
            if joint is None or any(item.roles & Role.SIGN for item in ahead[:joint]):
                return at
            at += 2
        is_last = at + 1 < limit and items[at].roles & Role.AND and items[at + 1].roles & Role.NAME
        return at + 2 if is_last else at

    def _subject_within(self, number: int, at: int) -> int:
        """Where the event ends if no comma parts it from who signs: `tại diễn đàn | UBND tỉnh X đã ký`."""
        items = self.items
        if at >= len(items) or not items[at].roles & Role.SIGN:
            return at
        within = range(number + 1, at)
        named = (n for n in within if items[n].roles & Role.NAME and not items[n - 1].roles & _GOVERNING)
        collective = (n for n in within if items[n].roles & Role.COLLECTIVE)
        return next(named, next(collective, at))

    def _watched(self, number: int) -> None:
        """Those before whom it is signed: behind `dưới sự chứng kiến của`, up to a comma."""
        spans, behind = self._watching(number + 1)
        self._hide(number, behind)
        self.watchers.append((number, spans))

    def _watching(self, at: int) -> tuple[list[Span], int]:
        """Those who watched, from an item on, and the item behind them."""
        items, spans = self.items, list[Span]()
        first: int | None = None
        while at < len(items) and not self._is_behind_watched(at, is_started=first is not None):
            if first is not None and self._parts_watchers(at):
                spans.append((self._after_comrades(first), items[at - 1].end))
                first = None
            elif first is None:
                first = items[at].start
            at += 1
        if first is not None:
            spans.append((self._after_comrades(first), items[at - 1].end))
        return spans, at

    def _parts_watchers(self, at: int) -> bool:
        """Whether a word or a comma stands between two who watched: `Thủ tướng Lào | cùng | đoàn Việt Nam`."""
        roles = self.items[at].roles
        is_with = roles & Role.WITH and not self._is_others(at + 1)
        return bool(roles & (Role.AND | Role.COMMA)) and not is_with

    def _is_others(self, at: int) -> bool:
        """Whether further ones who watched stand at an item: a name, an office, or `các đại biểu`."""
        return at < len(self.items) and (self._is_actor(at) or bool(self.items[at].roles & Role.MANY))

    def _is_actor(self, at: int) -> bool:
        item, tokens = self.items[at], self.sentence.tokens
        is_office = bool(tokens.roles[item.first] & Role.OFFICE) and tokens.next[item.first] < item.behind
        return bool(item.roles & _ACTORS) or item.is_person or is_office

    def _is_person(self, at: int) -> bool:
        """Whether a person is named, alone or behind his office or in front of it."""
        item = self.items[at]
        is_office = bool(item.roles & Role.OFFICE) and self.sentence.tokens.next[item.first] < item.behind
        return is_office or item.is_person or (bool(item.names) and item.names[-1].signatory is not None)

    def _is_behind_watched(self, at: int, *, is_started: bool) -> bool:
        roles = self.items[at].roles
        if roles & _WATCHED_ENDS or (roles & Role.COMMA and not self._goes_on(at)) or self._is_credit(at):
            return True
        if is_started and self._acts_beside(at):
            return True
        return is_started and bool(roles & (Role.STOP | Role.DATE)) and not roles & _WITHIN_WATCHED

    def _is_credit(self, at: int) -> bool:
        """Whether a dash parts the credit of a picture: `trước sự chứng kiến của Thủ tướng A | - Ảnh: B`."""
        is_dash = self.items[at].roles & Role.DASH and at + 1 < len(self.items)
        return bool(is_dash) and self.phrase(at + 1) in name_words().credits

    def _acts_beside(self, at: int) -> bool:
        """Whether a body that signs stands right behind a person or several who watched: `Tổng thống A | hãng B`."""
        names = self.items[at].names
        is_body = bool(names) and names[0].role not in (Role.COUNTRY, 0) and names[0].signatory is None
        return is_body and (self._is_person(at - 1) or bool(self.items[at - 1].roles & Role.COLLECTIVE))

    def _goes_on(self, at: int) -> bool:
        """Whether a list of those who watched goes on behind a comma: with an office, before no verb."""
        behind = self.items[at + 1 : at + 4]
        names = behind[0].names if behind else ()
        if len(behind) > 1 and behind[1].roles & Role.COMMA and self._is_person(at + 1):
            bodies = behind[-1].names if len(behind) > 2 else ()
            return not names or (bool(bodies) and bodies[0].signatory is None)
        ahead = self.items[at + 1 : at + _AHEAD]
        is_office = bool(names) and names[0].signatory is not None
        return is_office and not any(item.roles & (Role.SIGN | Role.TRADE | Role.SEMICOLON) for item in ahead)

    def _after_comrades(self, start: int) -> int:
        match = agreement_words().comrades.match(self.sentence.text, start)
        return match.end() + 1 if match is not None else start

    def who_watched(self) -> list[Span]:
        """Those of whom a sentence says that they watched: `Chứng kiến lễ ký có | A`, `A và B | chứng kiến lễ ký`."""
        if self.watchers:
            return self.watchers[0][1]
        seen = next((n for n, item in enumerate(self.items) if item.roles & Role.SEEN), None)
        if seen is None:
            return []
        behind = range(seen + 1, min(len(self.items) - 1, seen + _AHEAD))
        has = next((n for n in behind if self.phrase(n) in agreement_words().has), None)
        return self._seen_by(seen) if has is None else self._watching(has + 1)[0]

    def _seen_by(self, last: int) -> list[Span]:
        """Those who `đã chứng kiến` what is signed, in front of that word."""
        items, at = self.items, last - 1
        passed = Role.STOP | Role.DETERMINER | Role.DATE
        while at >= 0 and items[at].roles & passed and not items[at].roles & Role.NAME:
            at -= 1
        if at < 0 or self.phrase(at) in agreement_words().not_watching:
            return []
        if items[at].roles & (Role.COMMA | Role.BREAK):
            return self._first_actor(at)
        floor = max(0, at - _MOST_WATCHING)
        at = self._before_deeds(at, floor)
        spans, behind = list[Span](), at
        while at >= floor and not items[at].roles & (Role.SEMICOLON | Role.COLON) and not self.hidden[at]:
            if items[at].roles & Role.COMMA and not (at > floor and self._is_beside(at)):
                break
            if self._parts_watchers(at) and behind > at:
                spans.insert(0, (self._after_comrades(items[at + 1].start), items[behind].end))
                behind = at - 1
            at -= 1
        if behind > at:
            spans.insert(0, (self._after_comrades(items[at + 1].start), items[behind].end))
        return spans if any(self._is_actor(n) for n in range(at + 1, last)) else self._first_actor(at)

    def _first_actor(self, last: int) -> list[Span]:
        """Those who are told first in front of an item: `| Bộ trưởng A và Bộ trưởng B | hội đàm và chứng kiến`."""
        items, spans = self.items, list[Span]()
        shown = (n for n in range(last) if items[n].roles & (Role.NAME | Role.OFFICE) and not self.hidden[n])
        at = next(shown, last)
        while at < last and self._is_actor(at):
            spans.append((items[at].start, items[at].end))
            at += 2 if items[at + 1].is_and else last
        return spans

    def _is_beside(self, comma: int) -> bool:
        """Whether a comma parts two who watched, or an office and whom his title tells: `Chủ tịch WEF, | giáo sư A`."""
        is_titled = self.items[comma + 1].is_person and bool(self.items[comma - 1].names)
        return self._is_person(comma + 1) and (is_titled or self._is_person(comma - 1))

    def _before_deeds(self, last: int, floor: int) -> int:
        """The last item of those who watched, in front of what else they did: `hai Thủ tướng | đã ký … và`."""
        at = last
        while at > floor and not self.items[at].roles & (Role.COMMA | Role.SEMICOLON | Role.COLON):
            item, phrase = self.items[at], self.phrase(at)
            is_verb = item.roles & Role.STOP and not item.roles & Role.AND and phrase in name_words().verbs
            if item.roles & Role.SIGN or is_verb or phrase in agreement_words().past:
                last = at - 1
            at -= 1
        while (
            last > floor
            and self.items[last].roles & (Role.STOP | Role.DETERMINER)
            and not self.items[last].roles & Role.NAME
        ):
            last -= 1
        return last

    def first_place(self, first: int, last: int) -> Span | None:
        """The first place among some items that is none of the matter."""
        return _first([row for row in self.places if not self._is_of_matter(row[0])], first, last)

    def _is_of_matter(self, number: int) -> bool:
        """Whether plain words in front of a place tell what is done there: `ký thỏa thuận xây trường | tại Huế`.

        Behind what an instrument is about only a country is: `về xuất khẩu gạo | tại Lào`, but not `về y tế tại Huế`.
        """
        items, at = self.items, number - 1
        if self._is_apposed(number) or self._is_of_several(number) or self._is_seat(number) or self._is_built(number):
            return True
        if self._is_of_next(number):
            return True
        while at >= 0 and _is_plain(items[at]):
            at -= 1
        about_words = agreement_words().about_words
        if at >= 0 and items[at].roles & Role.FRAME:
            return False
        if 0 <= at < number - 1 and self.phrase(at) not in about_words:
            return True
        front = takewhile(lambda n: not items[n].roles & _ENDS_MATTER, range(at, max(-1, at - _LONGEST_MATTER), -1))
        is_country = any(name.role == Role.COUNTRY for name in items[number + 1].names)
        return is_country and any(self.phrase(n) in about_words for n in front)

    def _is_built(self, place: int) -> bool:
        """Whether something is to be done at a place: `ký X về | xây dựng nhà máy | tại Huế`, `A sẽ … | tại Huế`.

        Not where a day follows, `… về xây dựng nhà máy tại Huế | ngày 5/3`, nor with whom it is signed.
        """
        words = agreement_words()
        works = words.contracted | words.founded | words.predicates
        front = takewhile(lambda n: not self.items[n].roles & _ENDS_WORK, range(place - 1, -1, -1))
        told = list(front)
        is_about = any(self.phrase(n) in words.about_words for n in told)
        is_of = is_about and any(self.items[n].roles & Role.OF for n in told)  # `về phá dỡ trung tâm của Nga | ở Nukus`
        is_work = is_of or any(self.phrase(n) in works for n in told)
        return is_work and not any(item.roles & Role.DATE for item in self.items[place + 2 : place + 4])

    def _is_seat(self, number: int) -> bool:
        """Whether `ở` right behind the name of a body tells where it is: `đảng Kita | ở Ý`.

        Of one with whom something was signed only a country does: `ký X với Công ty Kita | ở Ý`, but not `ở Huế`.
        """
        if number and self.phrase(number - 1) in agreement_words().ranked:
            return True  # `nước đầu tiên | ở châu Á | ký X`
        names = self.items[number - 1].names if number and not self.hidden[number - 1] else ()
        is_body = bool(names) and names[-1].role == Role.HEAD and names[-1].signatory is None
        is_country = any(name.role == Role.COUNTRY for name in self.items[number + 1].names)
        is_partner = number > 1 and bool(self.items[number - 2].roles & Role.WITH)
        return is_body and (is_country or not is_partner) and self.phrase(number) not in agreement_words().rooms

    def _is_of_next(self, number: int) -> bool:
        """Whether somebody else acts behind the comma in front of a place: `khi ký X, | A coi B là bạn | ở Ý`."""
        ends = Role.COMMA | Role.SIGN | Role.SEMICOLON
        comma = next((n for n in range(number - 1, 0, -1) if self.items[n].roles & ends), 0)
        told = range(comma + 2, number)
        if not self.items[comma].roles & Role.COMMA or not told or not self.items[comma + 1].names:
            return False
        verbs, held = name_words().verbs, agreement_words().taking_place
        is_signed = any(item.roles & Role.SIGN for item in self.items[:comma])
        acts = (self.phrase(n) for n in told if not self.hidden[n])
        return is_signed and any(phrase in verbs and phrase not in held for phrase in acts)

    def _is_apposed(self, number: int) -> bool:
        """Whether a comma in front opens what somebody is, or another deed: `, một sàn | tại Mỹ`."""
        items = self.items
        comma = next((n for n in range(number - 1, -1, -1) if items[n].roles & _ENDS_APPOSED), 0)
        if not items[comma].roles & Role.COMMA or comma + 1 == number:
            return False
        first = items[comma + 1]
        is_deed = comma + 2 == number and self.phrase(comma + 1) in name_words().verbs
        return bool(first.roles & Role.HEAD and not first.names) or (
            is_deed and not first.roles & (Role.HELD | Role.SIGN | Role.TRADE)
        )

    def _is_of_several(self, number: int) -> bool:
        """Whether what is worked on is told right in front, without a name: `phát triển các nhà máy | tại Lào`."""
        front = self.items[max(0, number - 2) : number]
        is_bare = len(front) > 1 and front[1].is_several and all(name.role == Role.MANY for name in front[1].names)
        return is_bare and (front[0].roles == Role.WORD or bool(front[0].roles & Role.INSTRUMENT))

    def head_place(self, last: int, first: int = 0) -> Span | None:
        """The first place in front of an item that belongs to the whole: at the start, behind a comma or a day."""
        return _first(self._head_places, first, last)

    @cached_property
    def _head_places(self) -> list[tuple[int, Span]]:
        return [row for row in self.places if self._is_free(row[0])]

    def _is_free(self, number: int) -> bool:
        before = self.items[number - 1] if number else None
        return before is None or self.hidden[number - 1] or not before.roles & (Role.NAME | Role.WORD)

    def first_frame(self, first: int, last: int) -> Span | None:
        """The first event among some items."""
        return _first(self.frames, first, last)

    def witnesses(self, verb: int, seen_at: int | None, limit: int) -> list[Span]:
        """Those before whom something is signed; `seen_at` is the item of `chứng kiến` of its verb."""
        if self.watchers and self.watchers[0][0] < limit:
            return self.watchers[0][1]
        seen = seen_at
        if seen is None and self._seen_of_list is not None and self._seen_of_list[1] < verb:
            seen = self._seen_of_list[0]
        return self._seen_by(seen) if seen is not None else []

    @cached_property
    def _seen_of_list(self) -> tuple[int, int] | None:
        """The items of `chứng kiến` and of the colon or `gồm` that opens what was seen: `lễ trao | gồm: A ký …`."""
        seen = next((n for n, item in enumerate(self.items) if item.roles & Role.SEEN), len(self.items))
        ahead = takewhile(lambda n: not self.items[n].roles & Role.SEMICOLON, range(seen + 1, len(self.items)))
        opened = next((n for n in ahead if self.items[n].roles & (Role.OPENS | Role.COLON)), None)
        return (seen, opened) if opened is not None else None

    def hides(self, position: int) -> bool:
        """Whether what stands at a place of the text belongs to an event, a place or those who watched."""
        at = max(0, bisect_right(self.items, position, key=lambda item: item.start) - 1)
        return self.hidden[at]


def _first(found: list[tuple[int, Span]], first: int, last: int) -> Span | None:
    """The first of some spans that stands among some items."""
    at = bisect_left(found, first, key=lambda row: row[0])
    return found[at][1] if at < len(found) and found[at][0] < last else None


def _is_plain(item: Item) -> bool:
    """Whether an item is a word that names nobody: `xây`, `trường`."""
    is_body = item.roles & Role.HEAD and not item.roles & Role.HELD and not item.names
    return bool(is_body) or (item.roles == Role.WORD and not item.is_person)


def _is_years(mention: Mention[Value] | None) -> bool:
    """Whether a mention tells a year without a day, or a period."""
    if mention is None:
        return False
    value = mention.value
    return isinstance(value, Period) or (isinstance(value, Date) and len(value.edtf) == _YEAR)
