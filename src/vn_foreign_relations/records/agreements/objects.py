"""What a verb of signing signs: the instruments behind it, or the one in front."""

from __future__ import annotations

from itertools import pairwise

import attrs

from vn_foreign_relations.kinds.time.duration import Duration
from vn_foreign_relations.records.agreements.model import Status
from vn_foreign_relations.records.agreements.partners import Partners
from vn_foreign_relations.records.agreements.scene import Scene
from vn_foreign_relations.records.agreements.verb import Verb
from vn_foreign_relations.records.clauses import Item, Sentence
from vn_foreign_relations.tables.agreements import InstrumentType, agreement_words
from vn_foreign_relations.tables.roles import Role

_MOST_INSTRUMENTS = 12
_REACH = 5
_FAR_AMENDED = 9
"""How far in front of a text may stand the one that amends it, in items."""
_DAY = 2
"""How many items behind a verb may tell its day: `ký kết | vào tháng 3`."""
_LONGEST_MATTER = 12
"""How far behind `về` a text may be named that is not the one that is signed, in items."""
_FAR_ABOUT = 30
"""How far in front of what a text is about its name may stand, in items."""
_LONGEST_NUMBER = 5
"""The most characters of the number of an item: `(iii)`."""
COMMON = ("programme", "plan", "unspecified")
"""The types of instruments whose words often mean something else."""
_BETWEEN = Role.COMMA | Role.STOP | Role.PERIOD | Role.DATE | Role.BRACKET
"""What may stand between an instrument and the verb that signs it: `thỏa thuận giai đoạn … đã | ký ngày …`."""
_BEFORE_LIST = (
    Role.DETERMINER
    | Role.MANY
    | Role.MARK
    | Role.COLON
    | Role.DASH
    | Role.CEREMONY
    | Role.SIGN
    | Role.TRADE
    | Role.OPENS
)
_TIME = Role.DATE | Role.PERIOD | Role.COMMA
_GOES_ON = Role.DATE | Role.PERIOD | Role.AT | Role.NAME | Role.WITH | Role.AND
_ACTORS = Role.NAME | Role.AND | Role.COMMA | Role.BRACKET
_DOERS = Role.NAME | Role.COLLECTIVE | Role.OFFICE | Role.UNIT
_BEFORE_OBJECTS = Role.DETERMINER | Role.MANY | Role.BRACKET


_ONLY_SIGNED = Role.STOP | Role.BY | Role.DETERMINER | Role.BRACKET | Role.PERIOD
"""What stands between a text and the verb that only tells that it was signed."""
_NO_MATTER = Role.NAME | Role.COMMA | Role.SEMICOLON | Role.INSTRUMENT | Role.PLANNED | Role.NEGATED | Role.CARRIED_OUT
"""What does not stand there where it is told what the text is about."""


@attrs.define(eq=False)
class Object:
    """An instrument that is signed: the number of its item, and of the item where what is said of it ends."""

    at: int
    count: int | None
    limit: int
    shared: int = 0
    """The item where what is said of it and of those joined to it ends."""
    apart: tuple[tuple[int, int], ...] = ()
    """The other instruments of the verb, each with the item where what is said of it ends."""
    is_own: bool = False
    """It stands right in front of the verb, and its day right behind: whoever else acts in the sentence."""
    is_passive: bool = False
    """It stands in front of `được ký`, and the names there do not act."""


def carries_out(items: list[Item], verb_at: int) -> bool:
    """Whether behind a verb is told that what is signed is carried out too: `ký kết | và triển khai X`."""
    ahead = items[verb_at + 1 : verb_at + 3]
    is_joined = bool(ahead) and ahead[0].roles & (Role.AND | Role.COMMA) and not ahead[0].roles & Role.WITH
    return bool(is_joined and ahead[-1].roles & Role.CARRIED_OUT)


class Objects:
    """The instruments of one sentence, as the objects of its verbs."""

    def __init__(self, partners: Partners) -> None:
        self.partners = partners
        self.scene: Scene = partners.scene
        self.sentence: Sentence = partners.scene.sentence
        self.items: list[Item] = partners.scene.items

    def behind(self, verb: Verb, limit: int) -> list[Object]:
        """What is signed behind the verb: the first instrument, and those that are joined to it."""
        found: list[Object] = []
        opened = self.opened(verb.at + 1, limit)
        limit = opened if opened is not None else limit
        at = self._first(verb.at, limit)
        while at is not None and len(found) < _MOST_INSTRUMENTS:
            found.append(Object(at, self._count(at), limit))
            while found[-1].count is not None and self._is_counted_with(at, limit):
                at += 2
            at = self._next(at, limit)
        for this, later in pairwise(found):
            this.limit = later.at
        return found

    def itself(self, verb: Verb, limit: int) -> list[Object]:
        """What is signed by a verb that is its own noun, between two who are named: `A đã | kết nghĩa | với B`."""
        item, words, phrase = self.items[verb.at], agreement_words(), self.sentence.phrase
        if not item.roles & Role.INSTRUMENT or verb.subject is None or verb.has_bare_subject:
            return []
        front = self.items[verb.subject.at - 1].mention if verb.subject.at else None
        if front is not None and isinstance(front.value, Duration):
            return []  # `20 năm | A kết nghĩa với B`
        behind = self.items[verb.subject.at + 1 : verb.at]
        acts = all(n.roles & (Role.STOP | Role.DETERMINER | Role.NAME | Role.BRACKET | Role.COMMA) for n in behind)
        is_told = any(phrase(n) in words.is_words or n.roles & Role.OF for n in behind)
        partners = self.partners.with_(verb.at + 1, limit)
        named = [name for found in (verb.subject, partners) if found is not None for name in found.names]
        are_two = sum(not name.is_bare for name in named) > 1
        return [Object(verb.at, None, limit)] if acts and are_two and not is_told else []

    def opened(self, first: int, last: int) -> int | None:
        """The item of a word that opens a list of instruments: `gồm`, `nổi bật là`, a colon, `có` behind `được ký`."""
        has = agreement_words().has
        for at in range(first, last):
            is_has = 1 < at == first and self.items[at - 2].roles & Role.BY and self.scene.phrase(at) in has
            if not (self.items[at].roles & (Role.OPENS | Role.COLON) or is_has) or self.scene.hidden[at]:
                continue
            behind = next((n for n in range(at + 1, min(last, at + _REACH)) if not self._leads(n)), last)
            if behind < last and self.items[behind].roles & Role.INSTRUMENT and not self._compares(at, behind):
                return at
        return None

    def _compares(self, at: int, text_at: int) -> bool:
        """Whether a word compares with a text that is not named: `chưa ký được | như | kế hoạch`."""
        tokens, text = self.sentence.tokens, self.items[text_at]
        is_plain = not tokens.is_capital(text.first) and tokens.next[text.first] == text.behind
        return is_plain and text_at == at + 1 and self.scene.phrase(at) in agreement_words().comparing

    def _leads(self, at: int) -> bool:
        """Whether an item may stand in front of the first instrument of a list: a number, a mark, `lễ ký`."""
        item = self.items[at]
        is_instrument = item.roles & Role.INSTRUMENT
        is_number = item.roles & Role.BRACKET and item.end - item.start <= _LONGEST_NUMBER
        is_number = is_number or (item.end == item.start + 1 and self.sentence.text[item.end : item.end + 1] == ")")
        return not is_instrument and bool(item.roles & _BEFORE_LIST or is_number or self._is_digits(item))

    def _first(self, verb_at: int, limit: int) -> int | None:
        """The first instrument behind a verb, past those with whom it is signed."""
        first = verb_at + 3 if carries_out(self.items, verb_at) else verb_at + 1
        strange, at = 0, first
        is_joint = at + 1 < limit and self.items[at].roles & Role.AND and not self.items[at].roles & Role.WITH
        if is_joint and self.items[at + 1].roles & (Role.MANY | Role.NAME):
            return None
        while at < limit:
            item = self.items[at]
            if item.roles & Role.INSTRUMENT and self.scene.hidden[at]:
                return None  # of an event: `ký kết hợp tác tại buổi lễ công bố | chương trình`
            if item.roles & Role.INSTRUMENT:
                before = self.sentence.tokens.lower[item.first - 1]
                is_other = before in agreement_words().not_objects or self.scene.is_carried_out(at)
                is_other = is_other or (before == "," and not self._opens_passive(verb_at))
                is_other = is_other or (self.items[at - 1].is_and and self._is_of_next(verb_at, at))
                return None if is_other and at > first else at
            is_partner = item.roles & Role.WITH or self.scene.is_agent(verb_at, at)
            if is_partner and (behind := self.partners.behind_with(at, limit)) is not None:
                at = behind
                continue
            if self._stops(at):
                return None
            strange += item.roles == Role.WORD and not self._is_digits(item)
            if strange > _REACH:
                return None
            at += 1
        return None

    def _is_of_next(self, verb_at: int, at: int) -> bool:
        """Whether a text behind `và` is none of a verb: its own verb follows, or only a day stands between them."""
        verbs = [n for n in (verb_at, at + 1) if 0 < n < len(self.items) and self.items[n].roles & Role.SIGN]
        has_own = len(verbs) > 1 and all(self.items[n - 1].roles & Role.INSTRUMENT for n in verbs)
        return has_own or self._tells_when(verb_at + 1, at - 1)

    def _tells_when(self, first: int, last: int) -> bool:
        """Whether only a day and a place are told between a verb and `và`: `X ký | ngày 5/3 tại Huế | và Y`."""
        told = self.items[first:last]
        is_day = not told or any(item.roles & Role.DATE for item in told)
        return is_day and all(item.roles & (Role.DATE | Role.AT | Role.NAME) for item in told)

    def _opens_passive(self, verb_at: int) -> bool:
        """Whether a sentence begins with when something was signed: `Được | ký năm 1982, công ước …`, `Ký năm …`."""
        if verb_at == 1:
            return bool(self.items[0].roles & Role.BY)
        ahead = self.items[1 : 1 + _DAY] if verb_at == 0 else ()
        return any(item.roles & Role.DATE for item in ahead)

    def _stops(self, at: int) -> bool:
        """Whether no object of the verb is looked for past an item."""
        item = self.items[at]
        text = self.sentence.text
        if text[item.start] == "(" and not (item.roles & Role.BRACKET or text[item.end : item.end + 1].isdigit()):
            return True  # an aside that names a text: `đã ký | (gọi là Hiệp định A)`; it may count some, `(7 văn bản)`
        if self.items[at - 1].names and self.sentence.phrase(item) in agreement_words().is_words:
            return True
        if item.roles & Role.AND and not item.roles & Role.WITH and self.items[at - 1].roles & _TIME:
            return True
        if item.roles & (Role.SIGN | Role.SEMICOLON | Role.PURPOSE | Role.BREAK) and not item.roles & Role.DETERMINER:
            return True
        if item.roles & Role.CARRIED_OUT and not item.roles & (Role.DETERMINER | Role.STOP):
            return True
        if item.roles & Role.STOP and self.sentence.phrase(item) in agreement_words().no_objects_behind:
            return True
        behind_comma = Role.COLLECTIVE | Role.NAME | Role.BY | Role.CARRIED_OUT | Role.PLANNED
        if item.roles & behind_comma and self.items[at - 1].roles & Role.COMMA:
            return True
        return self._is_about(item)

    def _is_counted_with(self, at: int, limit: int) -> bool:
        """Whether a further word for texts stands right behind one that is counted: `927 cam kết, | thỏa thuận`."""
        joint, later = self.items[at + 1 : at + 3] if at + 2 < limit else (self.items[at], self.items[at])
        return bool(joint.roles & Role.COMMA and later.roles & Role.INSTRUMENT)

    def _is_about(self, item: Item) -> bool:
        return bool(item.roles & Role.ENDS_MODIFIERS) and self.sentence.phrase(item) in agreement_words().about_words

    def _is_digits(self, item: Item) -> bool:
        return self.sentence.text[item.start].isdigit()

    def joined(self, at: int, limit: int) -> int | None:
        """A further instrument of a list without semicolons: with a capital, behind a comma or `và`."""
        for number in range(at + 1, limit):
            item = self.items[number]
            is_next = item.roles & Role.INSTRUMENT and not self.scene.hidden[number] and self._is_joined(number, at)
            if is_next and (item.type not in COMMON or self.sentence.text[item.start].isupper()):
                return number
        return None

    def is_joined_item(self, at: int, end: int) -> bool:
        """Whether what stands behind a semicolon is a further text, and no clause that tells something."""
        items = self.items
        if at >= end or not items[at].roles & Role.INSTRUMENT or any(item.roles & Role.SIGN for item in items[at:end]):
            return False
        is_title = self.sentence.text[items[at].start].isupper()
        own = None if is_title else self.partners.between(at + 1, end) or self.partners.with_(at + 1, end)
        return (is_title or own is not None) and not self._is_told_of(at, end)

    def _next(self, at: int, limit: int) -> int | None:
        """A further instrument that the same verb signs, behind a comma or `và`."""
        about: int | None = None
        for number in range(at + 1, limit):
            item = self.items[number]
            if item.roles & (Role.PURPOSE | Role.SEMICOLON):
                return None
            about = number if about is None and self._is_about(item) else about
            is_next = item.roles & Role.INSTRUMENT and not self.scene.hidden[number] and self._is_joined(number, at)
            is_next = is_next and not self._is_told_of(number, limit)
            if is_next and (item.type not in COMMON or self._is_further(number, limit, about)):
                return number
        return None

    def _is_told_of(self, number: int, limit: int) -> bool:
        """Whether a clause of its own starts with an instrument: `ký thỏa thuận với B, | thỏa thuận | sẽ …`.

        Or with a promise, `ký X cũng như | cam kết | hỗ trợ`.
        """
        if number + 1 >= limit:
            return False
        is_promise = self.scene.phrase(number) in agreement_words().pledges
        if is_promise and self.items[number + 1].roles & (Role.CARRIED_OUT | Role.WORD | Role.HELD):
            return True
        is_measured = self.items[number + 1].roles & Role.MENTION and self.items[number - 1].roles & Role.COMMA
        return bool(is_measured) or self.sentence.phrase(self.items[number + 1]) in agreement_words().tells

    def _is_joined(self, number: int, at: int) -> bool:
        items, before = self.items, number - 1
        while before > at and (
            items[before].roles & (_BEFORE_OBJECTS | Role.MARK | Role.OPENS)
            or (items[before].roles == Role.WORD and self._is_digits(items[before]))
        ):
            before -= 1
        return bool(items[before].roles & (Role.AND | Role.COMMA)) and not items[before].roles & Role.WITH

    def _is_further(self, number: int, limit: int, about: int | None) -> bool:
        """Whether a plan or programme is a further instrument, and not what the one in front is about.

        Behind `về` one with a capital is, where the words behind it have none: `về y tế và | Kế hoạch hợp tác`.
        """
        is_title = self.sentence.text[self.items[number].start].isupper()
        if about is not None:
            field = self.sentence.text[self.items[about + 1].start : self.items[number - 1].end]
            return is_title and field.islower()
        own = self.partners.between(number + 1, limit) or self.partners.with_(number + 1, limit)
        return own is not None or is_title

    def _count(self, at: int) -> int | None:
        """The number of instruments of which only the number is told: `ký mới 11 thỏa thuận`."""
        return self.number(at)

    def number(self, at: int) -> int | None:
        """How many there are, if more than one: `01 hiệp định` is one."""
        count = self.sentence.count_of(self.items[at].start)
        return count if count is not None and count > 1 else None

    def before(self, verb: Verb, limit: int) -> Object | None:
        """The instrument in front of the verb: `I giữa A và B được ký`, `I, ký ngày …`, `I mà A ký`."""
        items = self.items
        last = next((n for n in range(verb.at - 1, verb.whole_start - 1, -1) if self._is_instrument(n)), None)
        if last is None:
            return None
        is_dated = any(item.roles & Role.DATE for item in items[verb.at + 1 : min(limit, verb.at + 2)])
        speaks = self.scene.phrase(last) in agreement_words().speaking
        is_plan = last == verb.at - 1 and items[last].type == InstrumentType.PLAN.value
        if (speaks or is_plan) and not (verb.is_passive or verb.is_agent or is_dated):
            return None  # `A | tuyên bố | sẽ không ký`, `A hoãn | kế hoạch | ký với B`
        is_beside_who = last + 1 == verb.starts or self._is_bracketed(verb.starts)
        last = self._above(last, verb)
        if verb.subject is None and not (verb.is_passive or verb.is_agent) and self._is_joined_verb(verb, last):
            return None
        if self._is_signed_before(last, verb) or self._is_listed_word(verb):
            return None
        is_beside_who = is_beside_who or self._is_relative(last)
        is_relative = is_beside_who and (verb.subject is not None or verb.is_public) and not verb.is_nominal
        ahead = items[verb.at + 1 : min(limit, verb.at + _REACH)]
        is_dated = any(item.roles & (Role.DATE | Role.PERIOD | Role.AT | Role.FRAME) for item in ahead)
        is_beside = all(item.roles & _BETWEEN for item in items[last + 1 : verb.at])
        is_negated = verb.status is Status.NEGATED
        acts = not (verb.is_agent or verb.is_passive or verb.is_between or is_negated)
        colon = self._joint(last)
        is_headed = verb.starts < colon and self.items[colon].roles & Role.COLON
        is_headed = is_headed and self.sentence.text[self.items[colon - 1].end - 1] == ")"
        others = verb.subject is not None and acts and not is_headed  # `Tỉnh A (Lào): | X, ký ngày 5/6/2018`
        is_named = self._names_parties(verb, last, limit, is_relative=is_relative)
        is_ready = bool(items[verb.at - 1].roles & Role.PURPOSE) and items[verb.at - 2].mention is None
        is_one = self._is_one(verb, last)
        is_beside = is_beside and (is_dated or is_named or is_one)
        if others and not (is_beside or is_relative or is_ready or self._is_had_with(last, verb.at)):
            return None
        opened = self.opened(verb.at + 1, limit)
        limit = self._own_end(verb.at + 1, limit if opened is None else opened)
        is_here = is_relative or is_ready or verb.is_passive or verb.is_agent or is_dated or is_negated or is_named
        is_here = is_here or self.partners.between(last + 1, verb.at) is not None or self._opens_list(ahead)
        is_topic = last == verb.whole_start and not (verb.subject or verb.is_public)
        is_here = is_here or (is_topic and verb.status is Status.PLANNED)  # `X đã hoàn tất, | tiến tới ký kết`
        is_old = self.scene.is_carried_out(last) and not (is_named or self._tells_more(verb, last))
        if is_old or not (is_here or is_one):
            return None
        is_passive = verb.is_passive and not verb.is_agent
        return Object(
            last, self._count(last), limit, is_own=others and not (is_relative or is_ready), is_passive=is_passive
        )

    def _is_had_with(self, at: int, verb_at: int) -> bool:
        """Whether only with whom a text is stands between it and its day: `A có thỏa thuận | với B (ký | năm 2023)`."""
        between, text = self.items[at + 1 : verb_at], self.sentence.text
        roles = Role.WITH | Role.NAME | Role.DETERMINER | Role.COMMA
        is_only = all(item.roles & roles or text[item.start] == "(" for item in between)
        is_with = is_only and any(item.roles & Role.WITH for item in between)
        return is_with and any(item.roles & Role.DATE for item in self.items[verb_at + 1 : verb_at + 2])

    def _tells_more(self, verb: Verb, at: int) -> bool:
        """Whether more is told of what is carried out than that it was signed: when, where, that it is new."""
        words, items, behind = agreement_words(), self.items, self.items[verb.at + 1 : verb.at + 3]
        if any(item.roles & (Role.DATE | Role.PERIOD | Role.AT | Role.BETWEEN) for item in behind):
            return True
        if self.scene.first_frame(verb.at + 1, verb.at + 2) is not None:
            return True
        is_new = any(self.sentence.phrase(item) in words.fresh for item in items[at + 1 : verb.at])
        is_within = self.scene.phrase(at - 1) in words.within  # `theo thỏa thuận đã ký`, not `thực hiện thỏa thuận …`
        return (verb.is_passive or verb.is_agent or is_new or is_within) and self._is_one(verb, at)

    def _is_one(self, verb: Verb, at: int) -> bool:
        """Whether a text in front of the verb is one that is only told to be signed: `theo thỏa thuận đã | ký`."""
        words, phrase = agreement_words(), self.sentence.phrase
        between = self.items[at + 1 : verb.starts if verb.is_agent else verb.at]
        will = any(phrase(item) in words.predicates for item in self.items[verb.at + 1 : verb.at + 2])
        if (will and not verb.is_passive) or (at > 0 and self.items[at - 1].roles & Role.MANY):
            return False  # `thỏa thuận ký kết | sẽ xác định …`; `các | thỏa thuận đã ký`
        if verb.is_passive and between and between[0].roles & Role.COMMA:
            between = between[1:]  # `Hiệp định Paris, | vốn được ký dưới thời A, …`
        if between and phrase(between[0]) in words.about_words:
            return not any(item.roles & _NO_MATTER for item in between)
        return all(item.roles & _ONLY_SIGNED or phrase(item) in words.fresh for item in between)

    def _is_listed_word(self, verb: Verb) -> bool:
        """Whether a verb is one of several words between commas: `chương trình giao lưu, | ký kết, | hợp tác`."""
        around = self.items[verb.at - 1 : verb.at] + self.items[verb.at + 1 : verb.at + 2]
        return len(around) > 1 and all(item.roles & Role.COMMA for item in around)

    def _is_relative(self, at: int) -> bool:
        """Whether `mà` behind a text, or behind whose it is, opens who signed it: `thỏa thuận hạt nhân Iran | mà …`."""
        words = agreement_words().relative
        return any(self.scene.phrase(n) in words for n in range(at + 1, min(at + 3, len(self.items))))

    def _is_bracketed(self, at: int) -> bool:
        """Whether who signs stands first in a bracket, behind what is signed: `Hiệp định về … | (Lào, Thái Lan ký)`."""
        return at > 0 and self.sentence.text[self.items[at - 1].start] == "("

    def _is_joined_verb(self, verb: Verb, last: int) -> bool:
        """Whether a verb does something else than what was done with a text in front: `thực hiện X và sớm | ký Y`.

        It does not where a plan has its day right behind: `kết thúc đàm phán X và dự kiến | ký kết vào tháng 3`.
        """
        behind = self.items[verb.at + 1 : verb.at + 1 + _DAY]
        if verb.status is Status.PLANNED and any(item.roles & Role.DATE for item in behind):
            return False
        before = self.items[last + 1 : verb.at]
        joint = next((n for n, item in enumerate(before) if item.roles & Role.AND and not item.roles & Role.WITH), None)
        return joint is not None and all(item.roles & (Role.STOP | Role.PLANNED) for item in before[joint:])

    def _opens_list(self, ahead: list[Item]) -> bool:
        """Whether a list of what was signed is opened behind the verb: `các hiệp định đã ký kết giữa hai nước: …`."""
        is_within = any(item.roles & (Role.COLON | Role.OPENS) for item in ahead)
        return is_within or self.sentence.text[self.sentence.end : self.sentence.end + 1] == ":"

    def _is_signed_before(self, at: int, verb: Verb) -> bool:
        """Whether an instrument is what an earlier verb signs, for a purpose in which the verb stands."""
        items = self.items
        is_for = any(item.roles & Role.PURPOSE for item in items[at + 1 : verb.at])
        return is_for and any(item.roles & Role.SIGN for item in items[verb.whole_start : at])

    def _own_end(self, first: int, limit: int) -> int:
        """Where another begins to act behind a comma: `đã ký với Lào | , tỉnh Nghệ An đã hỗ trợ …`."""
        items = self.items
        for at in range(first, limit - 1):
            is_joint = items[at].roles & Role.AND and not items[at].roles & Role.WITH
            if is_joint and items[at - 1].roles & _TIME and not items[at + 1].roles & _GOES_ON:
                return at
            if not items[at].roles & Role.COMMA:
                continue
            behind = at + 1
            while behind < limit - 1 and items[behind].roles & _ACTORS:
                behind += 1
            is_verb = self.sentence.phrase(items[behind]) in agreement_words().past
            if items[at + 1].roles & Role.COLLECTIVE or (behind > at + 1 and is_verb):
                return at
        return limit

    def deed_behind(self, first: int, last: int) -> int:
        """Where another deed is told behind a comma, a time and who does it: `ký với Lào | , năm 2023 Bộ A cử đoàn`.

        Or a condition: `sẽ ký X | nếu nó có lợi cho Lào`.
        """
        for at in range(first, last - 2):
            if self.scene.phrase(at) in agreement_words().supposed:
                return at
            behind = at + 1
            while behind < last - 1 and self.items[behind].roles & (Role.DATE | Role.PERIOD):
                behind += 1
            acts = self.items[behind].roles & _DOERS and not self.scene.hidden[behind]
            if self.items[at].roles & Role.COMMA and behind > at + 1 and acts:
                return at
        return last

    def _names_parties(self, verb: Verb, last: int, limit: int, *, is_relative: bool) -> bool:
        """Whether a party of what stands in front is named: `theo thỏa thuận đã ký | với Lào`, `được | A và B ký`."""
        behind = self.partners.between(verb.at + 1, limit) or self.partners.with_(verb.at + 1, limit)
        agents = verb.subject if verb.is_agent or is_relative else None
        lists = (self.partners.between(last + 1, verb.at), behind, agents)
        return any(not name.is_bare for found in lists if found is not None for name in found.names)

    def all_before(self, verb: Verb, limit: int) -> list[Object]:
        """The instruments in front of the verb: of `X, Y và Z đã được ký` each, else the last.

        Of `19 văn bản, gồm hiệp định và thỏa thuận, đã được ký` the first; none where they are carried out.
        """
        last = self.before(verb, limit)
        if last is None:
            return []
        found = [last]
        joint = self._joint(last.at)
        is_left_out = verb.is_passive or verb.is_agent or verb.is_between or not (verb.subject or verb.is_public)
        is_list = is_left_out and bool(self.items[joint].roles & Role.AND)
        while is_list and len(found) < _MOST_INSTRUMENTS:
            at = found[0].at
            first = next((n for n in range(at - 1, verb.whole_start - 1, -1) if self._is_instrument(n)), None)
            if first is None:
                break
            joint = self._joint(at)
            if self.items[joint].roles & Role.OPENS and joint == first + 1 and self._count(first) is not None:
                return [attrs.evolve(last, at=first, count=self._count(first))]
            between = self.items[first + 1 : at]
            if any(item.roles & (Role.PLANNED | Role.CARRIED_OUT) for item in between):
                break  # `trong tuyên bố A kêu gọi B tôn trọng | hiệp ước được ký`
            if any(item.roles & Role.SIGN for item in between) and any(item.roles & Role.DATE for item in between):
                break  # `X ký ngày 30/12/1999 và | Y ký ngày 25/12/2000`
            is_common = not (verb.is_passive or verb.is_agent) and self.items[first].type in COMMON
            is_common = is_common or self._acts(first + 1)
            if is_common or self._next(first, at + 1) != at:
                break
            ahead = self.items[verb.at + 1 : min(limit, verb.at + _REACH)]
            if self.scene.is_carried_out(first) and not any(item.roles & Role.DATE for item in ahead):
                return []
            found.insert(0, Object(first, self._count(first), joint, is_passive=last.is_passive))
        return found

    def _acts(self, at: int) -> bool:
        """Whether behind a text is told what it does: `TPP | mở rộng và hiệp định được ký`."""
        is_plain = self.items[at].roles in (Role.WORD, Role.ENDS_MODIFIERS)
        return is_plain and self.scene.phrase(at) not in agreement_words().about_words

    def _joint(self, at: int) -> int:
        """The item in front of an instrument, past words for its number."""
        before = at - 1
        while before > 0 and self.items[before].roles & _BEFORE_OBJECTS:
            before -= 1
        return max(before, 0)

    def _above(self, last: int, verb: Verb) -> int:
        """The instrument whose subject names a common one: `Tuyên bố chung về việc thiết lập | quan hệ đối tác`.

        Or that of which the other tells what it is: `Hiệp ước X giữa A và B là | hiệp ước | được ký năm 1978`.
        """
        if (amending := self._amending(last, verb)) is not None:
            return amending
        joint = self._joint(last)
        if self.sentence.phrase(self.items[joint]) in agreement_words().is_words:
            is_alone = not any(item.roles & (Role.SIGN | Role.SEMICOLON) for item in self.items[:joint])
            is_alone = is_alone and self.sentence.phrase(self.items[joint - 1]) not in agreement_words().acronyms
            return next((n for n in range(joint) if is_alone and self._is_instrument(n)), last)
        if self.items[last].type not in COMMON:
            return last
        about = next(
            (
                n
                for n in range(last - 1, max(verb.whole_start, last - _LONGEST_MATTER) - 1, -1)
                if self._is_about(self.items[n])
            ),
            None,
        )
        return about - 1 if about is not None and about > verb.whole_start and self._is_instrument(about - 1) else last

    def _amending(self, last: int, verb: Verb) -> int | None:
        """The instrument that amends the one in front of the verb: `Nghị định thư | sửa đổi Hiệp định A được ký`."""
        words, phrase = agreement_words(), self.sentence.phrase
        at = last - 1
        while at > verb.whole_start and last - at <= _FAR_AMENDED and not self.items[at].roles & Role.INSTRUMENT:
            at -= 1
        front = self.items[at + 1 : last]
        is_treaty = self.items[at].type == InstrumentType.TREATY.value  # a plan to carry one out is no further one
        amends = words.amending | words.further if is_treaty else words.amending
        is_amending = at >= verb.whole_start and self._is_instrument(at) and any(phrase(i) in amends for i in front)
        is_signed = at > 0 and bool(self.items[at - 1].roles & (Role.SIGN | Role.DETERMINER))
        return at if is_amending and not is_signed else None

    def _is_instrument(self, at: int) -> bool:
        """Whether an item is an instrument, and not what one is about: `Thỏa thuận … về | chương trình học bổng`."""
        if not self.items[at].roles & Role.INSTRUMENT or self.scene.hidden[at]:
            return False
        if at < 2 or not self._is_about(self.items[at - 1]):
            return True
        return not any(item.roles & Role.INSTRUMENT for item in self.items[max(0, at - _FAR_ABOUT) : at - 1])

    def is_old(self, verb: Verb) -> bool:
        """Whether what was signed stands right in front, as what is carried out: `thực hiện Bản ghi nhớ | đã ký`."""
        at, passed = verb.at - 1, Role.STOP | Role.BRACKET
        while at > verb.clause_start and self.items[at].roles & passed and not self.items[at].roles & Role.INSTRUMENT:
            at -= 1
        return at >= 0 and bool(self.items[at].roles & Role.INSTRUMENT)
