"""The frames of signing: what stands around a verb of signing makes one record, each of its slots optional.

`P và P KÝ I` · `P KÝ (với P) I` · `I giữa P và P (được) KÝ` · `I được P và P KÝ` · `LỄ KÝ I giữa P và P` ·
`P tổ chức … KÝ` · `KÝ n I` · `KÝ kết nghĩa` · `GIAO P KÝ I`. A verb with an instrument, a named party or a collective
subject gives a record.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, pairwise

import attrs

from vn_foreign_relations.kinds.time.date import Date
from vn_foreign_relations.reading.record import Mention
from vn_foreign_relations.reading.value import Value
from vn_foreign_relations.records.agreements.case import Case
from vn_foreign_relations.records.agreements.contents import about
from vn_foreign_relations.records.agreements.draft import Draft, Signatory
from vn_foreign_relations.records.agreements.model import Status
from vn_foreign_relations.records.agreements.objects import Object, Objects
from vn_foreign_relations.records.agreements.parties import Listed, is_governed, listed, listed_back
from vn_foreign_relations.records.agreements.partners import Partners
from vn_foreign_relations.records.agreements.scene import Scene
from vn_foreign_relations.records.agreements.slots import day_of_item, fill, period
from vn_foreign_relations.records.agreements.told import is_of_two, is_told
from vn_foreign_relations.records.agreements.verb import Verb
from vn_foreign_relations.records.agreements.verbs import verbs
from vn_foreign_relations.records.clauses import Item, Sentence
from vn_foreign_relations.tables.agreements import InstrumentType, agreement_words
from vn_foreign_relations.tables.names import OrganisationType, name_words
from vn_foreign_relations.tables.roles import Role

_REACH = 5
_BEFORE_BARE = Role.DETERMINER | Role.MANY
_REACH_OF_CEREMONY = 12
_OF_CEREMONY = Role.HELD | Role.DATE | Role.AT | Role.STOP
"""What tells when and where a ceremony was, behind it."""
_AUTHORITIES = (OrganisationType.COURT, OrganisationType.ARMED_FORCES, OrganisationType.MINISTRY)
"""Bodies that act by the contracts of others."""
_FAR_STATES = 30
"""How far in front of a text those may be told who do what it says, in items."""
_NEAR_CONTRACT = 3
"""How far in front of a contract, in items, stands by what somebody acts: `theo các | hợp đồng`."""
_GOVERNING = Role.OF | Role.AT | Role.TO | Role.WITH | Role.BETWEEN | Role.AND
"""In front of a name that is no subject."""
_OF_KEEPING = Role.CARRIED_OUT | Role.STOP | Role.NEGATED | Role.DETERMINER | Role.MANY
"""What stands between those who keep or break a text and the text: `Nga | không phá vỡ các | thỏa thuận`."""
_BEFORE_JOINED = Role.AND | Role.DETERMINER | Role.MANY
_FIRST = 2
"""How many items of a sentence may tell that it starts with a clause of time: `Tại | thời điểm`."""
_LONGEST_OPENING = 3
"""How many items stand in front of a verb that opens its sentence: `thông qua việc đã | ký`."""


class Frames:
    """The signings of one sentence."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.items: list[Item] = sentence.items
        self.scene: Scene = Scene(sentence)
        self.verbs: list[Verb] = verbs(self.scene)
        self.partners: Partners = Partners(self.scene)
        self.objects: Objects = Objects(self.partners)
        self._is_own = False
        """Whether what was signed last stood in front of its verb, and not who signs."""
        self._leave_items()
        self.lead: Draft | None = None
        """The last signing, though it may be too vague for a record: a list that it opens is not."""

    def _leave_items(self) -> None:
        """Leave out the verbs that only tell when the items of a list were signed: `ký 2 văn kiện: X | ký ngày …`."""
        telling = (v.subject is not None or v.said_at is not None or v.is_trade for v in self.verbs)
        last = max((number for number, tells in enumerate(telling) if tells), default=0)
        for number, (verb, within) in enumerate(pairwise(self.verbs[last:]), last):
            if self.objects.opened(verb.at + 1, within.at) is not None:
                self.verbs = self.verbs[: number + 1]
                return

    def read(self) -> list[Draft]:
        """The signings, in the order of their verbs; of one instrument the last verb tells."""
        found: dict[tuple[int, int], Draft] = {}
        implied: list[Signatory] = []
        for number, verb in enumerate(self.verbs):
            limit = self.verbs[number + 1].head if number + 1 < len(self.verbs) else verb.clause_end
            limit = self.objects.deed_behind(verb.at + 1, max(verb.at + 1, min(limit, verb.clause_end)))
            limit = self._end_of_when(verb, limit)
            subject = self.partners.signatories(verb.subject or self._of_main_subject(verb))
            if verb.is_elided and not subject:
                subject = implied
                verb.is_public = verb.is_public or (number > 0 and self.verbs[number - 1].is_public)
            if verb.is_joined and self.verbs[number - 1].status is Status.PLANNED and verb.said_at is None:
                verb.status = Status.PLANNED
            for key, draft in self._read(verb, limit, subject):
                if verb.is_joined and draft.instrument is None and self._is_own and self.lead is not None:
                    draft.instrument, draft.type = self.lead.instrument, self.lead.type
                    draft.parties = [s for s in draft.parties if s not in subject]
                if (
                    not draft.parties and self._goes_on(number, key[0]) and found
                ):  # `X giữa A và B ký năm 1999 và | Y ký`
                    draft.parties = [*next(reversed(found.values())).parties]
                earlier = found.get(key)
                if earlier is not None:
                    draft.witnesses = draft.witnesses or earlier.witnesses
                    if len(draft.parties) < len(earlier.parties):  # `A giao Bộ B ký X với C; | lễ ký dự kiến tại D`
                        draft.parties = earlier.parties
                found[key] = draft
            implied = subject or implied
        return list(found.values())

    def _goes_on(self, number: int, at: int) -> bool:
        """Whether a text behind `và` is told as that in front: both without who signs, in front of their verbs."""
        joint = self.items[at - 1] if number and at else None
        if joint is None or not (joint.is_and or joint.roles & Role.COMMA):
            return False
        before, verb = self.verbs[number - 1], self.verbs[number]
        return before.subject is None and verb.subject is None and before.at < at < verb.at

    def _of_main_subject(self, verb: Verb) -> Listed | None:
        """Who does what a sentence tells behind the clause that it starts with: `Sau khi ký X với B, | A | đã …`."""
        words, items = agreement_words(), self.items
        if not 0 < verb.at <= _LONGEST_OPENING:
            return None
        if any(self.scene.phrase(n) not in words.first_done | words.past for n in range(verb.at)):
            return None
        comma = next((n for n in range(verb.at + 1, len(items)) if items[n].roles & Role.COMMA), len(items))
        found = listed(self.scene, comma + 1, len(items)) if comma + 1 < len(items) else None
        if found is None or any(n.is_bare or n.is_person or n.role == Role.PROVINCE for n in found.names):
            return None  # `Sau khi ký Hiệp định Paris, | Sài Gòn | vẫn …`
        behind = next((n for n in range(comma, len(items)) if items[n].first >= found.names[-1].after), len(items))
        is_acting = behind < len(items) and items[behind].roles & (Role.STOP | Role.WORD)
        return found if is_acting and not items[behind].roles & (Role.AND | Role.WITH | Role.SIGN) else None

    def _end_of_when(self, verb: Verb, limit: int) -> int:
        """Where a clause of time without a subject ends: at a comma in front of any partner: `sau khi ký X | , A …`."""
        words, first = agreement_words(), (self.scene.phrase(n) for n in range(min(verb.at, _FIRST)))
        is_when = verb.at > 0 and self.scene.phrase(verb.at - 1) in words.subordinating
        if not (is_when or any(phrase in words.subordinating | words.during for phrase in first)):
            return limit
        for at in range(verb.at + 1, limit):
            if self.items[at].roles & (Role.WITH | Role.BETWEEN | Role.TO):
                return limit
            if self.items[at].roles & Role.COMMA:
                return at
        return limit

    def _read(self, verb: Verb, limit: int, subject: list[Signatory]) -> Iterator[tuple[tuple[int, int], Draft]]:
        """The signings that one verb tells, each with the items of its instrument and of the group that signs it."""
        objects = self.objects.itself(verb, limit) or self.objects.behind(verb, limit)
        is_right_behind = bool(objects) and objects[0].at == verb.at + 1
        if (verb.is_passive and not is_right_behind) or not (objects or verb.is_trade):
            objects = self.objects.all_before(verb, limit) or objects
        if not objects:
            draft = self._unnamed(verb, limit, subject)
            if draft is not None:
                yield (verb.at, 0), draft
            elif not verb.is_nominal and self._opens(verb.at + 1):
                self.lead = self._opening(verb, subject)
            return
        partners = [self.partners.of(o.at, o.limit, verb.at, is_first=o is objects[0]) for o in objects]
        for number, this in enumerate(objects):
            later = next((n for n in range(number, len(objects)) if partners[n]), None)
            own = partners[later] if later is not None else partners[number - 1]
            is_behind = later is not None and this.at > verb.at
            this.shared = objects[later].limit if is_behind and later is not None else objects[-1].limit
            this.apart = tuple((other.at, other.limit) for other in objects if other is not this)
            self._is_own = this.is_own
            ours = [] if (this.is_own or this.is_passive) and not self._is_kept(verb, this, own) else subject
            for key, draft in self._drafts(verb, this, own, ours):
                yield (this.at, key), draft

    def _drafts(
        self, verb: Verb, this: Object, partners: tuple[Listed, bool] | None, subject: list[Signatory]
    ) -> Iterator[tuple[int, Draft]]:
        """The signing of one instrument, or one with each partner behind whom a day of its own stands."""
        if partners is not None and len(subject) > 1 and self._are_of_another(verb, this, partners):
            partners = None
        named = self.partners.signatories(partners[0]) if partners is not None else []
        is_all = partners is not None and partners[1] and not (len(named) == len(subject) and _are_states(subject))
        named = [] if partners is not None and partners[1] and not is_all else named
        ours = [] if is_all else subject
        is_of_many = verb.is_agent or any(signatory.name.is_bare for signatory in (*named, *subject))
        picked = self.partners.picked(verb.at + 1, verb.clause_end, is_of_many=is_of_many)
        if picked is not None:
            told = self.partners.signatories(picked)
            named = [*(s for s in named if not (s.name.is_bare or is_among(s, told))), *told]
            ours = [signatory for signatory in ours if signatory.name.role != Role.MANY]
        if this.count is not None:
            ours = [signatory for signatory in ours if not signatory.name.is_bare]
        if not named and not is_all and not this.is_own:
            named = self.partners.signatories(verb.companions)
        for number, (group, day) in enumerate(self._by_days(named, None if is_all else partners)):
            draft = self._draft(verb, this, [*ours, *(s for s in group if not is_among(s, ours))])
            if day is not None:
                draft.when = day
                draft.reach(day.start, day.end)
            if number and draft.period is not None and named[0].span[1] < draft.period.start < group[0].span[0]:
                draft.period = None
            if not ours:
                self._told_elsewhere(draft, verb, this)
            is_law = agreement_words().of_law.match(self.sentence.text, self.items[this.at].start) is not None
            self.lead = draft if not (verb.is_nominal or verb.is_supposed or is_law) else None
            if is_told(Case(self.sentence, verb, this.at, draft)):
                yield number, draft

    def _is_kept(self, verb: Verb, this: Object, partners: tuple[Listed, bool] | None) -> bool:
        """Whether the subject has, keeps or breaks what it signed with others: `Nga | thực hiện X đã ký với Lào`."""
        does_both = verb.said_at is not None and verb.said_at > verb.starts and self.items[verb.said_at - 1].is_and
        if this.is_own and does_both:
            return True  # `A kết thúc đàm phán X và | dự kiến | ký kết vào tháng 3`
        if not this.is_own or verb.subject is None or verb.is_agent or partners is None or partners[1]:
            return False
        told = self.items[verb.starts + 1 : this.at]
        between = [
            item for item in told if not self.sentence.text[item.start].isdigit()
        ]  # `thực hiện | 9 | thỏa thuận`
        are_words = all(item.roles & _OF_KEEPING and not item.is_and for item in between)
        has = agreement_words().has
        return are_words and any(item.roles & Role.CARRIED_OUT or self.sentence.phrase(item) in has for item in between)

    def _of_main_clause(self, verb: Verb, at: int) -> Listed | None:
        """Those who in the main clause do what they signed: `Theo thỏa thuận được ký hôm 27/4, | A và B | cam kết`."""
        items, words = self.items, agreement_words()
        if not at or self.scene.phrase(0) not in words.within or any(i.roles & Role.COMMA for i in items[:at]):
            return None
        comma = next((n for n in range(verb.at + 1, len(items)) if items[n].roles & Role.COMMA), len(items))
        found = listed(self.scene, comma + 1, len(items)) if comma + 1 < len(items) else None
        is_two = found is not None and len(found.names) > 1 and not any(name.is_bare for name in found.names)
        last = max((n for n in range(comma + 1, len(items)) if found and found.names[-1] in items[n].names), default=0)
        does = self.scene.phrase(last + 1) if last + 1 < len(items) else ""
        return found if is_two and does in words.agreeing | words.pledges else None

    def _of_heading(self, at: int) -> Listed | None:
        """Those with whom the texts of an item are, in front of its colon: `1. Tỉnh A (Lào): | X ký …; | Y ký …`."""
        items = self.items
        colon = next((n for n in range(at - 1, 0, -1) if items[n].roles & Role.COLON), 0)
        is_head = items[at - 1].roles & (Role.COLON | Role.SEMICOLON) if colon else 0
        first = next((n for n in range(colon) if items[n].names), colon)
        text = self.sentence.text
        is_item = all(item.roles & Role.MARK or text[item.start].isdigit() for item in items[:first])
        is_item = is_item and (first > 0 or text[items[colon - 1].end - 1] == ")")  # not `Báo Kita: | X được ký`
        return self.partners.head_of(first, colon) if is_head and is_item else None

    def _of_states_in_front(self, at: int) -> Listed | None:
        """The States that do what a signed text says: `| Nga và Lào | lập vùng đệm theo thỏa thuận ký năm 2018`."""
        items, by = self.items, at - 1
        while by > 0 and items[by].roles & Role.DETERMINER:
            by -= 1
        front = range(by - 1, max(-1, by - _FAR_STATES), -1)
        named = next((n for n in front if items[n].names and not self.scene.hidden[n]), None)
        if named is None or self.scene.phrase(by) not in agreement_words().within:
            return None
        found, first = listed_back(self.scene, named, 0)
        are_states = len(found.names) > 1 and all(name.role == Role.COUNTRY for name in found.names)
        return found if are_states and not is_governed(self.scene, first, 0) else None

    def _told_elsewhere(self, draft: Draft, verb: Verb, this: Object) -> None:
        """Add the parties of a text that only its sentence tells, beside the clause of its signing."""
        if not draft.parties and this.at < verb.at:
            told = self._of_main_clause(verb, this.at) if this.is_passive or this.is_own else None
            told = told or self._of_heading(this.at)
            draft.parties = self.partners.signatories(told or self._of_states_in_front(this.at))
        if len(draft.parties) != 1:
            return
        is_contract = draft.type == InstrumentType.CONTRACT.value
        others = self.partners.signatories(self._who_acts_by(verb, this.at))
        if is_contract or all(s.name.role == Role.COUNTRY for s in (*others, *draft.parties)):
            draft.parties = [*(s for s in others if not is_among(s, draft.parties)), *draft.parties]

    def _who_acts_by(self, verb: Verb, at: int) -> Listed | None:
        """Who acts by a contract or treaty that it signed: `Theo hợp đồng ký với B, | A | mua`, `| A | bán theo …`."""
        items, scene, words = self.items, self.scene, agreement_words()
        front = range(at - 1, max(-1, at - _NEAR_CONTRACT), -1)
        by = next((n for n in front if not items[n].roles & (Role.MANY | Role.DETERMINER)), 0)
        is_within = scene.phrase(by) in words.within
        if not 0 < at < verb.at or not (items[by].roles & Role.CARRIED_OUT or (is_within and by == 0)):
            return None
        first = next((n + 1 for n in range(verb.at + 1, len(items)) if items[n].roles & Role.COMMA), len(items))
        is_ahead = is_within and first < len(items) and bool(items[first].names)
        if not (is_ahead or by == 0):
            told = self._acting_in_front(by)
            if told is None or any(item.is_person for item in items[:by]):
                return None  # `Tòa án buộc | bà A | trả tiền theo hợp đồng ký với B`
            first = told
        found = listed(scene, first, len(items)) if first < len(items) else None
        if found is None or len(found.names) > 1:
            return None
        [name] = found.names
        behind = next((n for n in range(found.at, len(items)) if items[n].first >= name.after), None)
        is_idle = behind is not None and (
            items[behind].roles & Role.NEGATED or scene.phrase(behind) in words.telling | words.is_words
        )
        is_company = name.role == Role.HEAD and name.value not in _AUTHORITIES
        return found if not is_idle and (is_company or name.role == Role.COUNTRY) and not name.is_bare else None

    def _acting_in_front(self, by: int) -> int | None:
        """The item of the body that acts in front of an item, or of the State named last: `A tố | B | vi phạm`."""
        items, scene = self.items, self.scene
        shown = [n for n in range(by) if any(name.role for name in items[n].names) and not scene.hidden[n]]
        first = next(iter(shown), None)
        if first is None or (first and items[first - 1].roles & _GOVERNING):
            return None
        states = (n for n in reversed(shown) if all(name.role == Role.COUNTRY for name in items[n].names))
        free = (n for n in states if n == first or not items[n - 1].roles & (_GOVERNING | Role.CARRIED_OUT))
        return next(free, first) if items[first].names[0].role == Role.COUNTRY else first

    def _by_days(
        self, named: list[Signatory], partners: tuple[Listed, bool] | None
    ) -> list[tuple[list[Signatory], Mention[Value] | None]]:
        """Those with whom something is signed, by the days behind them: `với A (9/11) và B (8/6)`, `với A; với B`."""
        days = [self.partners.day_behind(signatory) for signatory in named]
        if len(days) > 1 and all(days):
            return [([signatory], day) for signatory, day in zip(named, days, strict=True)]
        later = self.partners.further(partners[0]) if partners is not None else ()
        return [(named, days[0] if days else None), *((self.partners.signatories(names), day) for names, day in later)]

    def _are_of_another(self, verb: Verb, this: Object, partners: tuple[Listed, bool]) -> bool:
        """Whether partners belong to another clause or text than what several sign in front of them."""
        between = self.items[this.at : partners[0].at - 1] if this.at > verb.at else []
        is_apart = not partners[1] and any(item.roles & Role.COMMA for item in between)
        return is_apart or self.partners.is_given(partners[0])

    def _draft(self, verb: Verb, this: Object, parties: list[Signatory]) -> Draft:
        item, first = self.items[this.at], self.items[verb.at]
        is_done = this.is_own and not (verb.said_at is not None and verb.said_at > this.at)
        draft = Draft(
            min(first.start, item.start), max(first.end, item.end), Status.SIGNED if is_done else verb.status,
            self.sentence, verb=self._told_by(verb), instrument=(item.start, item.end), type=item.type,
            parties=parties, count=this.count, is_remembered=verb.is_kept,
        )  # fmt: skip
        fill(self.scene, draft, verb, this.at, this.limit, this.shared, this.apart)
        draft.fields = about(self.sentence, this.at, this.limit)
        if this.at < verb.at and not draft.fields:
            draft.fields = about(self.sentence, verb.at, verb.clause_end)  # `hiệp ước được ký năm 2003 | về việc …`
        return draft

    def _opening(self, verb: Verb, subject: list[Signatory]) -> Draft:
        """What a verb lends to the list that a colon opens right behind it: `tỉnh X đã ký | : Bản ghi nhớ …`."""
        item = self.items[verb.at]
        draft = Draft(item.start, item.end, verb.status, self.sentence, verb=self._told_by(verb), parties=subject)
        fill(self.scene, draft, verb, verb.at, verb.at + 1, verb.at + 1)
        return draft

    def _opens(self, at: int) -> bool:
        """Whether nothing but further verbs stands between a verb and the colon of a list: `ký kết | và trao đổi:`."""
        passed = Role.AND | Role.TRADE | Role.SIGN | Role.DETERMINER
        behind = (item for item in self.items[at:] if item.roles & Role.WITH or not item.roles & passed)
        return all(item.roles & Role.COLON for item in islice(behind, 1))

    def _told_by(self, verb: Verb) -> tuple[int, int]:
        """The words of a verb, from those that say how far it has come: `sẽ | ký`."""
        first = verb.at if verb.said_at is None else verb.said_at
        return self.items[first].start, self.items[verb.at].end

    def _unnamed(self, verb: Verb, limit: int, subject: list[Signatory]) -> Draft | None:
        """A signing of which the text does not say what was signed: `ký kết với chính quyền quận Boeun`."""
        items = self.items
        if verb.at + 1 >= limit or verb.is_trade or self.objects.is_old(verb):
            return None
        following = self._in_place_of_text(verb, limit) or self._deed(verb, subject)
        if following is None:
            return None
        is_cooperation = not following.roles & (Role.WITH | Role.BETWEEN | Role.AND)
        between = self.partners.between(verb.at + 1, limit)
        partners = between or self.partners.with_(verb.at + 1, limit) or verb.companions
        are_many = partners is not None and any(name.is_bare for name in partners.names)
        picked = self.partners.picked(verb.at + 1, verb.clause_end, is_of_many=are_many)
        named = self.partners.signatories(picked or partners)
        is_two = len(subject) > 1 and not following.roles & Role.BETWEEN
        is_one = is_cooperation and not verb.is_held and any(not signatory.name.is_bare for signatory in subject)
        is_seen = is_cooperation and verb.seen_at is not None
        behind = items[verb.at + 1 : limit]
        is_done = not agreement_words().past.isdisjoint(self.scene.phrases[verb.starts : verb.at])
        is_done = is_done and self.scene.phrase(verb.starts).split()[0] not in agreement_words().several
        is_dated = is_done or any(item.roles & Role.DATE for item in behind)
        is_dated = is_dated and is_cooperation and verb.is_public
        if all(signatory.name.is_bare for signatory in named) and not (is_two or is_one or is_seen or is_dated):
            return None
        parties = named if between is not None and len(named) > 1 else [*subject, *named]
        draft = Draft(
            items[verb.at].start, items[verb.at].end, verb.status, self.sentence, verb=self._told_by(verb),
            parties=parties,
        )  # fmt: skip
        fill(self.scene, draft, verb, verb.at, limit, limit)
        near = range(verb.at + 1, min(limit, verb.at + _REACH))
        draft.fields = next((found for at in near if (found := about(self.sentence, at, limit))), [])
        is_idle = verb.is_supposed or (verb.is_nominal and not is_of_two(Case(self.sentence, verb, verb.at, draft)))
        return draft if not is_idle or draft.when is not None else None

    def _deed(self, verb: Verb, subject: list[Signatory]) -> Item | None:
        """What two sign to do, of whom both are named: `A và B ký kết | đưa thêm 17 tuyến xe vào hoạt động`."""
        behind = self.items[verb.at + 1]
        named = sum(not signatory.name.is_bare for signatory in subject) + (verb.companions is not None)
        does = behind.roles == Role.WORD or self.scene.phrase(verb.at + 1) in name_words().verbs
        is_whole = self.scene.phrase(verb.at) in agreement_words().signing_to
        return behind if does and is_whole and named > 1 and not verb.is_nominal else None

    def _in_place_of_text(self, verb: Verb, limit: int) -> Item | None:
        """The word in the place of what is signed: `ký | hợp tác`, `lễ ký kết diễn ra tại Huế | giữa A và B`."""
        tokens, words = self.sentence.tokens, agreement_words()
        passed = _BEFORE_BARE | (_OF_CEREMONY if verb.is_held else 0)
        for at in range(verb.at + 1, min(limit, verb.at + (_REACH_OF_CEREMONY if verb.is_held else _REACH))):
            item = self.items[at]
            if tokens.lower[item.first] in words.bare or self.scene.phrase(at) in words.bare:
                return None if tokens.is_capital(item.first) and not tokens.shouts else item
            if not (
                item.roles & passed
                or self.scene.phrase(at) in words.deepening
                or (verb.is_held and self.scene.hidden[at])
            ):
                return None
        return None

    def listed(self, lead: Draft) -> Iterator[Draft]:
        """The items of a list that the sentence itself holds, behind a word that opens it: `gồm Bản ghi nhớ …; …`."""
        count = len(self.items)
        verb = self.verbs[-1]
        opened = self.objects.opened(verb.at + 1, count)
        if opened is None or (lead.instrument is not None and self.items[opened].start < lead.instrument[0]):
            return
        yield from self._rows(opened + 1, lead)

    def lists_some(self) -> bool:
        """Whether the list of the sentence tells only some of what is signed: `các thỏa thuận, | nổi bật là …`."""
        opened = self.objects.opened(self.verbs[-1].at + 1, len(self.items)) if self.verbs else None
        return opened is not None and self.scene.phrase(opened) in agreement_words().some

    def picked(self, lead: Draft) -> Iterator[Draft]:
        """What a sentence without a verb picks out of the texts of the one in front: `Trong số đó có | X; Y và Z`."""
        opened = self.objects.opened(0, len(self.items))
        if opened is not None:
            yield from self._rows(opened + 1, lead)
            return
        telling = Role.INSTRUMENT | Role.NAME | Role.COLLECTIVE | Role.OFFICE
        first = next((n for n, item in enumerate(self.items) if item.roles & telling), None)
        if first is not None and self.items[first].roles & Role.INSTRUMENT:
            yield from self._rows(first, lead)

    def _rows(self, at: int, lead: Draft) -> Iterator[Draft]:
        """The signings of the items of a list that starts at an item."""
        count = len(self.items)
        named: int | None = None
        while at < count:
            end = next((n for n in range(at, count) if self.items[n].roles & Role.SEMICOLON), count)
            first = next((n for n in range(at, min(end, at + _REACH)) if self.items[n].roles & Role.INSTRUMENT), None)
            between = self.partners.between(at, end) if first is None and named is not None else None
            is_elided = between is not None and between.at == at + 1 and len(between.names) > 1
            is_pledge = first is not None and self.scene.phrase(first) in agreement_words().pledges
            if is_pledge or (first is None and not is_elided):
                return
            named = first if first is not None else named
            end = (self.objects.joined(first, end) if first is not None else None) or end
            if first is None or lead.count is None or not self._are_some(first, end):
                yield self.listed_item(at - 1 if first is None else first, end, lead, named)
            at = end + 1 if end < count and self.items[end].roles & Role.SEMICOLON else end

    def _are_some(self, at: int, end: int) -> bool:
        """Whether an item of a list names none of its texts: `13 thỏa thuận, bao gồm nhiều | thỏa thuận về đầu tư`."""
        front, item = self.scene.phrase(at - 1), self.items[at]
        is_some = front in agreement_words().several and self.sentence.count_of(item.start) is None
        return is_some and self.partners.between(at + 1, end) is None

    def joined(self, lead: Draft) -> Iterator[Draft]:
        """What the same verb signs behind semicolons: `ký X với A; | Y với B; | Z giữa C và D`."""
        verb, items = self.verbs[-1], self.items
        end, ours = verb.clause_end, self.partners.signatories(verb.subject)
        lead = attrs.evolve(lead, parties=ours, told=[])
        while end + 1 < len(items) and items[end].roles & Role.SEMICOLON:
            start = end + 1
            end = next((n for n in range(start, len(items)) if items[n].roles & Role.SEMICOLON), len(items))
            before = (n for n in range(start, end) if items[n].roles & Role.WITH or not items[n].roles & _BEFORE_JOINED)
            at = next(before, end)
            if at < end and items[at].roles & Role.WITH:
                continue
            if not self.objects.is_joined_item(at, end):
                return
            yield self.listed_item(at, end, lead)

    def listed_item(self, at: int, limit: int, lead: Draft, named: int | None = None) -> Draft:
        """The signing that one item of a list tells: its own parties or those of the lead, the rest from the lead.

        `named` is the item of what was signed where only those who signed are told: `X giữa A và B; | giữa A và C`.
        """
        between = self.partners.between(at + 1, limit) or self.partners.pair(at + 1, limit)
        parties = self.partners.signatories(between or self.partners.with_(at + 1, limit))
        if at and self.items[at - 1].roles & Role.COLON and (front := self.partners.in_front(at - 1)) is not None:
            parties = self.partners.signatories(front)
        elif between is None or len(parties) < 2:
            ours = [p for p in lead.parties if not parties or p.name.role != Role.MANY]
            parties = [*ours, *(p for p in parties if not is_among(p, lead.parties))]
        named = at if named is None else named
        item = self.items[named]
        draft = Draft(
            item.start, item.end, lead.status, self.sentence, instrument=(item.start, item.end), type=item.type,
            verb=lead.verb, parties=parties, count=self.objects.number(named),
            when=day_of_item(self.scene, at, limit, lead.when), place=self.scene.first_place(at, limit) or lead.place,
            framework=lead.framework, witnesses=lead.witnesses,
        )  # fmt: skip
        for signatory in parties:
            if signatory.sentence is self.sentence and signatory not in lead.parties:
                draft.reach(*signatory.span)
        draft.period = period(self.scene, draft, at, limit)
        draft.fields = about(self.sentence, at, limit)
        draft.when = self._day_of(at, limit) or draft.when
        counted = self.sentence.count_of(item.start)
        draft.count = counted if counted is not None and counted > 1 else None
        return draft

    def _day_of(self, at: int, limit: int) -> Mention[Value] | None:
        """The day in a bracket that an item of a list has of its own: `Hiệp định hàng không (1995)`."""
        start, end = self.items[at].start, self.items[limit - 1].end
        opened = self.sentence.text.find("(", start, end)
        within = self.sentence.within(opened, end) if opened >= 0 else ()
        first = next((mention for mention in within if isinstance(mention.value, Date)), None)
        is_day = first is not None and self.sentence.text[first.end : first.end + 1] == ")"
        return first if is_day else None


def _are_states(signatories: list[Signatory]) -> bool:
    """Whether several States sign by their names, whatever the title of what they sign calls them."""
    names = [signatory.name for signatory in signatories]
    return len(names) > 1 and all(name.role == Role.COUNTRY for name in names)


def is_among(signatory: Signatory, others: list[Signatory]) -> bool:
    """Whether a party has been named already, by the same words."""
    written = [other.sentence.text[slice(*other.span)].casefold() for other in others]
    return signatory.sentence.text[slice(*signatory.span)].casefold() in written
