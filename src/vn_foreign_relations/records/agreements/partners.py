"""With whom something is signed: the names behind `giữa`, `với`, `cho`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from vn_foreign_relations.kinds.time.date import Date
from vn_foreign_relations.names.words import Name
from vn_foreign_relations.reading.record import Mention
from vn_foreign_relations.reading.value import Value
from vn_foreign_relations.records.agreements.draft import Signatory
from vn_foreign_relations.records.agreements.parties import Listed, listed
from vn_foreign_relations.records.agreements.scene import Scene
from vn_foreign_relations.records.clauses import Sentence
from vn_foreign_relations.tables.agreements import InstrumentType, agreement_words
from vn_foreign_relations.tables.names import OrganisationType, name_words
from vn_foreign_relations.tables.roles import Role

_REACH = 5
_FAR = 12
"""How far behind `với` the name of one may stand who is told by what it is."""
_JOINTS = Role.COMMA | Role.SEMICOLON | Role.AND
_WHO = Role.NAME | Role.HEAD
_SELLERS = (Role.HEAD, Role.COUNTRY, 0)
"""Those of whom something is bought: companies, brands and States."""
_DAYS = Role.DATE | Role.PERIOD | Role.BRACKET | Role.MARK


class Partners:
    """The lists of names of a sentence that prepositions govern."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.sentence: Sentence = scene.sentence

    def between(self, first: int, last: int) -> Listed | None:
        """The parties behind `giữa`; none of them where it is between no names: `giữa hai bên`."""
        for at in range(first, last):
            if self.scene.phrase(at) in agreement_words().causing:
                return None  # `ký X, | khiến | quan hệ giữa A và B căng thẳng`
            if self.scene.items[at].roles & Role.BETWEEN and not self.scene.hidden[at]:
                found = listed(self.scene, at + 1, last) or self._behind_unknown(at + 1, last)
                return found if found is not None and not self._is_of_each(found, last) else Listed((), at + 1)
        return None

    def _behind_unknown(self, first: int, last: int) -> Listed | None:
        """The parties behind one that no name tells: `giữa Văn phòng 701 và | USAID`."""
        items = self.scene.items
        reach = range(first + 1, min(last - 1, first + _REACH))
        joint = next((n for n in reach if items[n].is_and), None)
        if joint is None or not items[first].roles & Role.HEAD:
            return None
        is_apart = any(item.roles & Role.COMMA for item in items[first:joint])
        return None if is_apart else listed(self.scene, joint + 1, last)

    def _is_of_other(self, first: int, at: int) -> bool:
        """Whether `giữa` belongs to another text, by which something is done: `theo biên bản | giữa A và B`.

        A text that amends another is between the same: `Nghị định thư sửa đổi Hiệp định | giữa A và B`.
        """
        front = self.scene.items[max(first, at - 2) : at]
        is_other = len(front) > 1 and front[0].roles & Role.CARRIED_OUT and front[1].roles & Role.INSTRUMENT
        return bool(is_other) and self.scene.phrase(at - 2) not in agreement_words().amending

    def with_(self, first: int, last: int) -> Listed | None:
        """The parties behind `với`, those by whom it `được ký bởi`, or those to whom or from whom something is sold."""
        items = self.scene.items
        for at in range(first, last):
            roles = items[at].roles
            is_agent = bool(roles & Role.BY) and self._is_by(at)
            is_agent = is_agent or self._is_bought(first, at)
            if self.scene.hidden[at] or not (roles & (Role.WITH | Role.TO) or is_agent):
                continue
            found = listed(self.scene, at + 1, last) or self._apposed(at + 1, last)
            if found is None or self._is_told_of(found, last):
                continue
            if self._is_of_other_deed(first, at):
                continue
            if roles & Role.OF and not self._sells(at, found, last):
                continue
            if is_agent or roles & Role.WITH or self._buys(first, at, found):
                return found
        return None

    def _is_by(self, at: int) -> bool:
        """Whether a word names those by whom something was signed, behind the verb or its day."""
        return any(self.scene.is_agent(verb, at) for verb in range(at - 1, max(-1, at - _REACH), -1))

    def _is_bought(self, first: int, at: int) -> bool:
        """Whether something is bought or lent from those behind: `ký hợp đồng mua tàu | từ công ty Kita`."""
        items, words = self.scene.items, agreement_words()
        if self.scene.phrase(at) not in words.sellers or any(i.roles & Role.COMMA for i in items[first:at]):
            return False
        with_others = (a.roles & Role.WITH and b.roles & _WHO for a, b in pairwise(items[at + 1 : at + _REACH]))
        if any(item.roles & Role.WITH for item in items[first:at]) or any(with_others):
            return False  # `mua than | từ Úc | với Kita`, `thuê tàu với một hãng | của Lào`
        return not words.buying.isdisjoint(self.sentence.tokens.lower[items[first - 1].first : items[at].first])

    def _is_of_other_deed(self, first: int, at: int) -> bool:
        """Whether something else is done with those behind: `ký X | và đã bàn Y với B`, `ký X, Y | được giao cho B`."""
        items, words = self.scene.items, agreement_words()
        if any(self.scene.phrase(n) in words.same for n in range(first, at)):
            return True
        joint = next((n for n in range(at - 1, first - 1, -1) if items[n].roles & Role.COMMA or items[n].is_and), at)
        if joint + 1 >= at:
            return False
        is_comma, others = items[joint].roles & Role.COMMA, items[joint + 1].names
        if is_comma and any(name.role for name in others) and items[at - 1].roles == Role.WORD:
            return True
        is_about = any(self.scene.phrase(n) in words.about_words for n in range(first, joint))
        is_verb = not is_about and self.scene.phrase(joint + 1) in name_words().verbs - words.bare
        if is_verb and not is_comma and not items[joint + 1].roles & (Role.SIGN | Role.TRADE | Role.HELD):
            return True
        return any(items[n].roles & Role.BY or self.scene.phrase(n) in words.past for n in range(joint + 1, at))

    def _buys(self, first: int, at: int, found: Listed) -> bool:
        """Whether something is sold or lent to those behind `cho`, and not only to be; brands only buy what is sold."""
        items, words = self.scene.items, agreement_words()
        text = next((n for n in range(at - 1, first - 2, -1) if items[n].roles & Role.INSTRUMENT), first)
        if any(item.roles & Role.PLANNED for item in items[text + 1 : at]):
            return False
        told = self.sentence.tokens.lower[items[text].first : items[at].first]
        is_contract = items[text].type == InstrumentType.CONTRACT.value
        deeds = words.selling | words.contracted if is_contract else words.selling
        is_sold = not deeds.isdisjoint((*told, *map(" ".join, pairwise(told))))
        is_of_matter = any(self.scene.phrase(n) in words.about_words for n in range(text, at))
        if is_of_matter and not (is_contract or is_sold):
            return False  # `Hiệp định về hòa bình cho | Lào`, `ký thỏa thuận, tháo gỡ khó khăn cho | tỉnh A`
        return all(not (name.is_bare or name.is_person) and (name.role != 0 or is_sold) for name in found.names)

    def _sells(self, at: int, found: Listed, last: int) -> bool:
        """Whether it is bought of those behind `của`: `mua tên lửa của | Nga`, not `mua tên lửa của Nga từ Lào`."""
        items, sellers = self.scene.items, agreement_words().sellers
        others = (n for n in range(at + 1, last - 1) if items[n].roles & Role.WITH or self.scene.phrase(n) in sellers)
        is_other = any(items[n + 1].roles & _WHO for n in others)
        return not is_other and all(name.role in _SELLERS and not name.is_person for name in found.names)

    def is_given(self, found: Listed) -> bool:
        """Whether something is sold, lent or given to those: `cho | Lào`."""
        before = self.scene.items[found.at - 1].roles
        return bool(before & Role.TO) and not before & Role.WITH

    def _is_told_of(self, found: Listed, last: int) -> bool:
        """Whether behind the names is told what they are: `với Viện A | là cơ quan bảo trợ`.

        Right behind what is signed they are partners, and what follows is told of the deed: `ký X với Viện A | là sai`.
        """
        items, text = self.scene.items, found.at - 2
        if text >= 0 and items[text].roles & (Role.INSTRUMENT | Role.SIGN):
            return False
        behind = next((n for n in range(found.at, last) if items[n].first >= found.names[-1].after), last)
        return behind < last and self.sentence.phrase(items[behind]) in agreement_words().is_words

    def picked(self, first: int, last: int, *, is_of_many: bool) -> Listed | None:
        """Those picked out of many who sign: `với các công ty, gồm | A và B`, `các nước đã ký, trong đó có | A`."""
        items, words = self.scene.items, agreement_words()
        for at in range(first, min(last, len(items) - 1)):
            is_of_many = (is_of_many or self._is_number(at)) and self.sentence.phrase(items[at]) not in words.of_others
            first = at + 2 if items[at + 1].roles & Role.COLON else at + 1
            phrase = self.sentence.phrase(items[at])
            group = self._group_in_front(at) if items[at].roles & Role.OPENS else ()
            is_of_many = is_of_many or bool(group)
            is_told = is_of_many and phrase in words.is_words and at > 1 and items[at - 2].roles & Role.OF
            is_told = is_told or (is_of_many and self._opens_several(at))
            if not (is_told or items[at].roles & Role.OPENS) or first >= len(items) or not items[first].names:
                continue
            is_picked = is_of_many and phrase in words.picking
            if is_told or is_picked or phrase in words.among:
                found = listed(self.scene, first, len(items), is_row=True)
                if found is not None and any(name.role != Role.MANY for name in found.names):
                    for name in group:
                        name.is_bare = True  # it is nothing but its members
                    return self._of_land(found, at - 1)
        return None

    def _group_in_front(self, at: int) -> tuple[Name, ...]:
        """The group whose members an item opens: `nhóm P5+1 | gồm Anh, Nga`."""
        items, groups = self.scene.items, agreement_words().groups
        names = next((items[n].names for n in range(at - 1, max(-1, at - _REACH), -1) if items[n].names), ())
        return names if len(names) == 1 and self.sentence.tokens.phrase(names[0].first) in groups else ()

    def _opens_several(self, at: int) -> bool:
        """Whether a colon opens the names of several partners: `với một số cơ quan ở Trung ương | : bộ A, Hội B`."""
        items = self.scene.items
        names = items[at + 1].names
        is_of_states = bool(names) and all(name.role == Role.COUNTRY for name in names)
        is_near = is_of_states or any(item.is_several for item in items[max(0, at - _REACH) : at])
        return bool(items[at].roles & Role.COLON) and is_near

    def _of_land(self, found: Listed, at: int) -> Listed:
        """The names, in the country of those that they are picked out of: `3 tỉnh của | Campuchia gồm A và B`."""
        items = self.scene.items
        is_told = at > 0 and items[at - 1].roles & Role.OF and len(items[at].names) == 1
        for name in found.names if is_told else ():
            if name.role in (0, Role.CITY) and items[at].names[0].role == Role.COUNTRY:
                name.country = name.country or items[at].names[0].country
        return found

    def _is_number(self, at: int) -> bool:
        """Whether partners are told by their number: `với | 4 ngân hàng`."""
        items = self.scene.items
        return bool(items[at].roles & Role.COLLECTIVE and items[at - 1].roles & (Role.WITH | Role.BETWEEN))

    def behind_with(self, at: int, limit: int) -> int | None:
        """The item behind a list of those with whom something is signed, if there is one at an item."""
        found = listed(self.scene, at + 1, limit)
        if found is None:
            return None
        last = found.names[-1]
        return next((n for n in range(at + 1, limit) if self.scene.items[n].first >= last.behind), None)

    def _is_of_each(self, found: Listed, last: int) -> bool:
        """Whether the names are bodies of each of several, which name none: `giữa các doanh nghiệp | hai nước`."""
        items = self.scene.items
        behind = next((n for n in range(found.at, last) if items[n].first >= found.names[-1].behind), last)
        is_one = len(found.names) == 1 and found.names[0].role == Role.HEAD
        return (is_one or found.names[-1].is_bare) and behind < last and bool(items[behind].roles & Role.COLLECTIVE)

    def _apposed(self, first: int, last: int) -> Listed | None:
        """The name behind `là`, `có tên` of one that is told by what it is: `với thành viên NATO là Thổ Nhĩ Kỳ`.

        Or the name behind `của` of one who acts for it: `với đại diện có thẩm quyền của Ngân hàng A`.
        """
        items, words = self.scene.items, agreement_words()
        if first < last and items[first].roles & Role.OFFICE:
            of = next((n for n in range(first + 1, min(last, first + _REACH)) if items[n].roles & Role.OF), last)
            return listed(self.scene, of + 1, last)
        named = next((n for n in range(first, min(last, first + _FAR)) if self.scene.phrase(n) in words.named), None)
        if named is not None and not any(item.roles & Role.COMMA for item in items[first:named]):
            return listed(self.scene, named + 1, last)
        for at in range(first, min(last, first + _REACH)):
            if self.scene.phrase(at) in words.is_words:
                return listed(self.scene, at + 1, last)
            if self.scene.items[at].roles & (Role.COMMA | Role.STOP):
                return None
        return None

    def pair(self, at: int, limit: int) -> Listed | None:
        """The pair of names right behind an instrument: `Hiệp định | Việt Nam - EU`."""
        items = self.scene.items
        while at < limit and items[at].roles & Role.BRACKET:
            at += 1
        is_pair = at + 2 < limit and items[at].roles & Role.NAME and items[at + 1].roles & Role.DASH
        found = listed(self.scene, at, limit) if is_pair else None
        return found if found is not None and len(found.names) > 1 else None

    def _pair_of_title(self, at: int, verb: int) -> Listed | None:
        """The States with which a title ends right in front of the verb: `“Thỏa thuận về biển | Việt Nam - Lào” ký`."""
        items, last = self.scene.items, verb - 1
        while last > at + 2 and items[last].roles & (Role.MARK | Role.BRACKET | Role.STOP) and not items[last].names:
            last -= 1
        names = items[last].names + items[last - 2].names
        is_pair = last - 2 > at and items[last - 1].roles & Role.DASH and len(names) > 1
        are_states = is_pair and all(name.role == Role.COUNTRY for name in names)
        return listed(self.scene, last - 2, last + 1) if are_states and not self.scene.hidden[last] else None

    def of(self, at: int, limit: int, verb: int, *, is_first: bool) -> tuple[Listed, bool] | None:
        """Those with whom the instrument at an item is signed, and whether they are all the parties."""
        items = self.scene.items
        behind = items[verb + 1 : verb + 3]
        if at < verb and len(behind) > 1 and behind[0].roles & Role.COMMA:
            limit = limit if behind[1].roles & (Role.BETWEEN | Role.WITH | Role.BY) else min(limit, verb + 1)
        pair = self.pair(at + 1, limit) or (self._pair_of_title(at, verb) if at < verb else None)
        if pair is not None:
            return pair, True
        between = self.between(at + 1, limit)
        if between is not None and self._is_of_other(at + 1, between.at - 1):
            return None
        if between is not None and len(between.names) == 1:
            end = next((n for n in range(between.at, limit) if self.scene.items[n].roles & Role.COMMA), limit)
            other = self.with_(between.at, end)
            between = between if other is None else Listed((*between.names, *other.names), between.at)
        if between is not None and between.names:
            return between, len(between.names) > 1
        if is_first and at > verb:
            early = self.between(verb + 1, at) or self.with_(verb + 1, at)
            if early is not None and early.names:
                is_between = bool(self.scene.items[early.at - 1].roles & Role.BETWEEN)
                return early, is_between and len(early.names) > 1
        partner = (
            (self.with_(verb + 1, limit) if at < verb else None) or self._hired(at, limit) or self.with_(at + 1, limit)
        )
        return (partner, False) if partner is not None else None

    def _hired(self, at: int, limit: int) -> Listed | None:
        """Those hired by a contract, right behind it: `ký hợp đồng thuê (giao cho) | công ty Kita thu phí`."""
        lower, behind, words = self.sentence.tokens.lower, self.scene.items[at].behind, agreement_words()
        is_entrusting = at + 1 < limit and self.scene.phrase(at + 1) in words.entrusting
        is_hiring = lower[behind - 1] in words.hiring and " ".join(lower[behind - 2 : behind]) not in words.selling
        if not (is_hiring or is_entrusting):
            return None
        found = listed(self.scene, at + 1 + is_entrusting, limit)
        company = (OrganisationType.COMPANY.value, "") if is_entrusting else (OrganisationType.COMPANY.value,)
        return found if found is not None and all(name.value in company for name in found.names) else None

    def further(self, found: Listed) -> Iterator[tuple[Listed, Mention[Value]]]:
        """Those with whom the same is signed on days of their own: `với A (5/3/2019); | với B (7/8/2020)`."""
        items, listing = self.scene.items, found
        while True:
            at = self._past_days(self._behind(listing))
            if at + 2 >= len(items) or not items[at].roles & (_JOINTS | Role.WITH):
                return
            is_bare = at > self._behind(listing) and not items[at].roles & Role.WITH and items[at + 1].roles & Role.NAME
            first = at + 1 if items[at].roles & Role.WITH or is_bare else at + 2
            is_next = is_bare or items[first - 1].roles & Role.WITH
            later = listed(self.scene, first, len(items)) if is_next else None
            if later is None or (day := self._own_day(later)) is None:
                return
            yield later, day
            listing = later

    def in_front(self, at: int) -> Listed | None:
        """Two or more that an item of a list names in front of its colon: `1. A và B | : Thỏa thuận …`."""
        found = listed(self.scene, 0, at)
        is_all = found is not None and len(found.names) > 1 and self._behind(found) == at
        return found if is_all else None

    def head_of(self, first: int, colon: int) -> Listed | None:
        """Those who are named from an item up to a colon, with brackets and what they lie in: `Tỉnh A (Lào) | :`."""
        found = listed(self.scene, first, colon) if first < colon else None
        behind = self._behind(found) if found is not None else colon
        rest = Role.BRACKET | Role.COMMA | Role.NAME | Role.MARK
        return found if all(item.roles & rest for item in self.scene.items[behind:colon]) else None

    def _behind(self, found: Listed) -> int:
        """The item behind a list of names."""
        items = self.scene.items
        last = found.names[-1].behind
        return next((n for n in range(found.at, len(items)) if items[n].first >= last), len(items))

    def _past_days(self, at: int) -> int:
        """The item behind the days and terms that stand at an item, in brackets or not."""
        items = self.scene.items
        while at < len(items) and items[at].roles & _DAYS and not items[at].roles & (Role.COMMA | Role.SEMICOLON):
            at += 1
        return at

    def _own_day(self, found: Listed) -> Mention[Value] | None:
        """The day right behind a list of names, in brackets or not."""
        if (day := self.day_behind(Signatory(self.sentence, found.names[-1]))) is not None:
            return day
        items, behind = self.scene.items, self._behind(found)
        last = self._past_days(behind)
        days = self.sentence.within(items[behind].start, items[last - 1].end) if last > behind else ()
        return next((mention for mention in days if isinstance(mention.value, Date)), None)

    def signatories(self, names: Listed | None) -> list[Signatory]:
        """The parties of a list of names; seas and rivers are none."""
        phrase, waters = self.sentence.tokens.phrase, agreement_words().waters
        shown = (name for name in names.names if phrase(name.first) not in waters) if names is not None else ()
        return [Signatory(self.sentence, name) for name in shown]

    def day_behind(self, signatory: Signatory) -> Mention[Value] | None:
        """The day in brackets behind a partner: `với Học viện Bách Sắc (ngày 9/11)`."""
        tokens, name = self.sentence.tokens, signatory.name
        for at in range(name.behind, min(name.after + 1, len(tokens) - 1)):
            mention = self.sentence.mention_at(at + 1) if tokens.words[at] == "(" else None
            if mention is not None and isinstance(mention.value, Date):
                return mention
        return None
