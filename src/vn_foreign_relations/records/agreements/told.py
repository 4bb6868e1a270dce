"""Whether a signing of ours is told of: not what the law says of signings, and no contract of private life."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise, takewhile

import attrs

from vn_foreign_relations.records.agreements.draft import Draft, Signatory
from vn_foreign_relations.records.agreements.general import is_general
from vn_foreign_relations.records.agreements.model import Status
from vn_foreign_relations.records.agreements.passing import is_any_foreign, is_named, is_one_text
from vn_foreign_relations.records.agreements.scene import YEARLY
from vn_foreign_relations.records.agreements.verb import Verb
from vn_foreign_relations.records.clauses import Item, Sentence
from vn_foreign_relations.tables.agreements import AgreementWords, InstrumentType, agreement_words
from vn_foreign_relations.tables.names import name_words
from vn_foreign_relations.tables.roles import Role
from vn_foreign_relations.tables.spelling import SYLLABLE

_PARTIES = 2
_EXAMPLES = frozenset("ABCDTXYZ")
"""The letters that stand for a body in an example: `Công ty | A`; `Bệnh viện | K` is one."""
_OF_STATES = (InstrumentType.TREATY.value, InstrumentType.STATEMENT.value, InstrumentType.COMMUNIQUE.value)
"""The types that nobody signs for himself."""
_LONG = 6
"""So many letters without a sign above has no syllable that persons are called by."""
_NEXT_WORD = 8
"""How many characters behind a text may still tell that it is private: `biên bản ngừng | việc`."""
_FORCED = 8
"""How far in front of a verb those who sign are made to, in items."""
_BEFORE_COMING = Role.COMMA | Role.SEMICOLON | Role.AND | Role.PLANNED | Role.INSTRUMENT
"""What stands in front of `sẽ` where nobody is told who signs."""
_AHEAD = 30
"""How far behind a signing is told what came of it, in items."""


def is_told(sentence: Sentence, verb: Verb, item: Item, draft: Draft, *, is_before: bool) -> bool:
    """Whether what a verb signs is a record: by its parties, its day, its number, or who signs."""
    told = _Evidence(sentence, verb, item, draft, is_before)
    if told.is_ruled_out():
        return False
    if verb.is_kept and draft.type in _OF_STATES:
        return True
    if draft.status is Status.NEGATED and is_before and (verb.is_passive or verb.is_agent):
        return not sentence.is_of_sports
    if told.is_of_anybody():
        return False
    if draft.count is not None:
        return told.acts() or verb.is_passive or draft.when is not None or not verb.is_person
    if told.is_vague():
        return draft.status is Status.NEGATED and not verb.is_person
    if told.acts() or told.are_two_leaders() or told.is_on_its_way():
        return True
    return told.tells_when() and not (told.is_of_person() or told.is_idle())


@attrs.define(eq=False)
class _Evidence:
    """What speaks for a signing, and what against it."""

    sentence: Sentence
    verb: Verb
    item: Item
    draft: Draft
    is_before: bool
    """Whether what is signed stands in front of the verb."""
    named: int = attrs.field(init=False)
    """How many parties have a name."""
    words: AgreementWords = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        self.named, self.words = sum(not s.name.is_bare for s in self.draft.parties), agreement_words()

    def is_ruled_out(self) -> bool:
        """Whether it is none, whatever else is told: a noun, a private paper, an act, in general or supposed."""
        sentence, verb, draft, named = self.sentence, self.verb, self.draft, self.named
        is_noun = verb.is_nominal and not _is_deed(sentence, verb, draft, named, is_before=self.is_before)
        if is_noun or _is_private(sentence, verb, self.item, draft, named):
            return True
        is_one = len(draft.parties) < _PARTIES
        if is_one and not verb.is_public and sentence.reference_behind(self.item) is not None:
            return True  # an act by its number: `Giám đốc ký | Kế hoạch số 12/KH`
        if verb.is_trade and (draft.status is Status.NEGATED or (draft.type in YEARLY and is_one)):
            return True
        return verb.is_of_any or verb.is_supposed or is_general(sentence, verb, self.item, draft, named)

    def is_of_anybody(self) -> bool:
        """Whether nobody is told by whom it was signed, or only some that are to: `hỗ trợ các công ty | ký`."""
        verb, parties = self.verb, self.draft.parties
        if verb.is_agent and not (self.is_before or self.named or verb.is_public):
            return True
        are_any = bool(parties) and all(signatory.name.role == Role.MANY for signatory in parties)
        return are_any and self.draft.status is Status.PLANNED and not self.tells_when()

    def tells_when(self) -> bool:
        """Whether its day is told, or its place right behind the verb, or the event or those who watched."""
        sentence, verb, draft = self.sentence, self.verb, self.draft
        if draft.when is not None or (self.is_before and self._is_placed()):
            return True
        told = (draft.framework, *draft.witnesses)
        if not verb.is_passive or not any(span and span[0] > sentence.items[verb.at].start for span in told):
            return False
        ahead = sentence.items[verb.at + 1 : verb.at + _AHEAD]
        will = any(sentence.phrase(other) in self.words.predicates for other in ahead)  # it tells what comes of it
        is_titled = " " in sentence.text[self.item.start : self.item.end].strip() or bool(draft.witnesses)
        is_first = self.item is sentence.items[0] and is_titled
        return is_first or (draft.framework is not None and self.is_before and not will)

    def _is_placed(self) -> bool:
        """Whether right behind the verb stands where it was signed: `thỏa thuận đã ký kết | tại Huế`."""
        place, behind = self.draft.place, self.sentence.items[self.verb.at + 1 : self.verb.at + 3]
        return place is not None and any(item.start == place[0] for item in behind)

    def _has_been_held(self) -> bool:
        """Whether a ceremony is told to have been: `Lễ ký kết X | đã diễn ra`."""
        ahead = self.sentence.items[self.verb.at + 1 : self.verb.clause_end]
        return any(item.roles & Role.HELD and self.sentence.phrase(item) in self.words.past for item in ahead)

    def is_known(self) -> bool:
        """Whether it is one text in particular, that was signed."""
        at = bisect_left(self.sentence.items, self.item.start, key=lambda other: other.start)
        is_signed = self.is_before and self.draft.status is Status.SIGNED
        return is_signed and is_one_text(self.sentence, self.verb, at)

    def is_on_its_way(self) -> bool:
        """Whether it is said right in front of the verb that a text will be signed: `cam kết | sẽ ký hiệp định`.

        Not where a plain word in front may sign it: `nhân viên | sẽ ký thỏa thuận`.
        """
        verb, draft, sentence = self.verb, self.draft, self.sentence
        is_text = draft.type in (InstrumentType.TREATY.value, InstrumentType.AGREEMENT.value)
        if not is_text or self.is_before or draft.status is not Status.PLANNED or verb.is_person or verb.is_passive:
            return False
        front = sentence.items[max(0, verb.at - 2) : verb.at]
        is_said = bool(front) and sentence.phrase(front[-1]) in self.words.coming
        is_behind = len(front) < _PARTIES or bool(front[0].roles & _BEFORE_COMING)
        is_behind = is_behind or sentence.phrase(front[0]) in self.words.telling
        return is_said and is_behind and not sentence.is_of_sports

    def acts(self) -> bool:
        """Whether it is told who signs, be it without a name, or that it was done."""
        verb = self.verb
        if self.named or verb.is_public or verb.is_official or verb.has_bare_subject or self.is_known():
            return True
        if verb.is_held and (self.draft.witnesses or self._has_been_held()):
            return True
        return verb.seen_at is not None and self.draft.status is Status.SIGNED

    def is_vague(self) -> bool:
        """Whether too few are told to sign a text that could be any."""
        verb, draft = self.verb, self.draft
        wanted = 1 if is_named(self.sentence, self.item) else _PARTIES
        if (
            draft.when is not None
            or verb.is_public
            or _are_several_leaders(self.sentence, verb)
            or self._acting() >= wanted
        ):
            return False
        if (verb.is_agent or verb.is_person) and self.is_known():
            return False
        is_theirs = self.is_before and verb.is_agent
        return (is_theirs or self._is_generic()) and not (is_theirs and self._is_titled())

    def _acting(self) -> int:
        """How many are told to sign, those without a name only where States do or their leaders."""
        sentence, verb, draft = self.sentence, self.verb, self.draft
        acting = sum(signatory.name.role != Role.MANY for signatory in draft.parties) if self.named else 0
        acting += self.named < len(draft.parties) and any(s.name.role == Role.COUNTRY for s in draft.parties)
        are_beside = _is_beside_official(sentence, verb) or _is_of_leaders(verb, draft)
        return acting + (are_beside or (verb.is_official and self.named > 0))

    def _is_generic(self) -> bool:
        """Whether the word for what is signed may stand for any paper: `văn bản`, `cam kết`."""
        phrase, generic = self.sentence.phrase(self.item), self.words.generic
        is_told_about = self.draft.type == InstrumentType.TREATY.value and bool(self.draft.fields)
        is_of_meeting = self.draft.type == InstrumentType.MINUTES.value and phrase not in generic
        if is_told_about or is_of_meeting or is_named(self.sentence, self.item):
            return False
        return not generic.isdisjoint((self.sentence.tokens.phrase(self.item.first), phrase))

    def _is_titled(self) -> bool:
        """Whether it is one treaty by its title: `Hiệp định | do A ký`, not `các hiệp định`."""
        sentence, item = self.sentence, self.item
        is_one = item.first == 0 or not sentence.tokens.roles[item.first - 1] & Role.MANY
        is_treaty = self.draft.type == InstrumentType.TREATY.value
        is_told = bool(self.draft.fields) or sentence.phrase(item) not in self.words.generic
        return is_one and is_treaty and is_told and sentence.text[item.start].isupper()

    def is_idle(self) -> bool:
        """Whether nothing but a word for any paper is told behind the verb."""
        is_told = self.is_before or self.verb.is_passive or self.verb.is_held or self.named
        return not is_told and self._is_generic()

    def are_two_leaders(self) -> bool:
        """Whether two persons sign what those sign who lead States."""
        is_theirs = self.verb.is_person and _is_of_leaders_text(self.sentence, self.item, self.draft)
        return is_theirs and _are_two(self.sentence, self.verb)

    def is_of_person(self) -> bool:
        """Whether a person signs for himself, and does not only tell of it in front."""
        is_told = self.is_before and self.verb.is_passive
        is_teller = is_told and self.sentence.items[self.verb.starts].start < self.item.start
        return self.verb.is_person and not is_teller


def _is_deed(sentence: Sentence, verb: Verb, draft: Draft, named: int, *, is_before: bool) -> bool:
    """Whether what a noun names was done, or is to be: by its day, its plan, those who are told beside it."""
    is_dated = draft.when is not None and draft.when.start > sentence.items[verb.at].start
    is_told_of = is_before and named >= _PARTIES and not verb.is_passive and draft.status is Status.SIGNED
    is_planned = named > _is_planned_by(sentence, verb) and _is_planned(sentence, verb, draft)
    is_planned = is_planned or (verb.is_public and _is_wanted(sentence, verb, draft))
    is_when = verb.starts > 0 and sentence.phrase(sentence.items[verb.starts - 1]) in agreement_words().conditions
    is_when = is_when and verb.is_public and draft.when is not None and draft.status is Status.SIGNED
    is_dated = is_dated or is_when  # `trong cuộc họp tháng 6, khi | hai lãnh đạo ký X`
    is_dated = is_dated or (verb.is_kept and draft.type in _OF_STATES)
    return is_dated or is_told_of or is_planned or draft.status is Status.NEGATED or _is_of_two(sentence, verb, draft)


def _is_of_leaders_text(sentence: Sentence, item: Item, draft: Draft) -> bool:
    """Whether a text is one that those sign who lead States: a joint statement, `thỏa thuận chung`, `… hạt nhân`."""
    phrase = f" {sentence.phrase(item)} "
    return draft.type in _OF_STATES or any(f" {words} " in phrase for words in agreement_words().of_leaders)


def _are_two(sentence: Sentence, verb: Verb) -> bool:
    """Whether two persons sign, one from abroad: `ông A | và ông Trump ký`, `ông A ký X | với ông Trump`."""
    items, first = sentence.items, max(0, verb.starts - 2)
    are_joined = any(a.is_person and b.is_and and c.is_person for a, b, c in _triples(items[first : verb.starts + 3]))
    behind = pairwise(items[verb.at + 1 : verb.clause_end])
    are_two = are_joined or any(a.roles & Role.WITH and b.is_person for a, b in behind)
    persons = [item for item in items[first : verb.clause_end] if item.is_person]
    return are_two and is_any_foreign(sentence, persons)


def _triples(items: list[Item]) -> Iterator[tuple[Item, Item, Item]]:
    """Each three items that stand one behind the other."""
    return zip(items, items[1:], items[2:], strict=False)


def _is_of_two(sentence: Sentence, verb: Verb, draft: Draft) -> bool:
    """Whether a noun or clause of what two did is told as a deed: `việc (khi) A và B ký X | đã …`, `việc … | là …`."""
    names = verb.subject.names if verb.subject is not None else ()
    acting = any(not (name.is_bare or name.is_person) for name in names)
    named = sum(not signatory.name.is_bare for signatory in draft.parties)
    are_told = named >= _PARTIES or (named == 1 and any(name.signatory is not None for name in names))
    if draft.status is not Status.SIGNED or not acting or not are_told:
        return False
    words, phrase, items = agreement_words(), sentence.phrase, sentence.items
    front = phrase(items[verb.starts - 1]) if verb.starts else ""
    done = words.past | words.judging if front in words.deeds else words.past
    ahead = items[verb.at + 1 : verb.at + _AHEAD]
    said = (n for n, item in enumerate(ahead) if item.roles & Role.PLANNED or phrase(item) in done)
    first = next(said, None)
    if first is not None:
        lower, behind = sentence.tokens.lower, ahead[first].behind
        is_needed = any(item.roles & Role.PLANNED for item in ahead[first + 1 : first + 2])
        is_needed = is_needed or any(" ".join(lower[behind : behind + n]) in words.unsettled for n in (1, 2))
        return phrase(ahead[first]) in (words.past if is_needed else done)  # not `là | cần thiết`
    is_past = any(phrase(item) in words.past for item in items[verb.starts : verb.at])
    is_within = is_past and phrase(items[verb.at - 1]) in words.conditions  # `A đã vi phạm luật khi | ký X với B`
    return is_within or (verb.starts > 1 and front in words.conditions | words.during)


def _is_planned_by(sentence: Sentence, verb: Verb) -> int:
    """How many names do not tell a plan yet: none where who signs says that it is his, `A công bố kế hoạch | ký X`."""
    is_plan = verb.said_at == verb.at - 1 and sentence.items[verb.at - 1].roles & Role.INSTRUMENT
    return 0 if is_plan and verb.subject is not None else 1


def _is_wanted(sentence: Sentence, verb: Verb, draft: Draft) -> bool:
    """Whether it is said right in front of the verb that it is to come: `trước khi hai nước | dự kiến ký`."""
    return draft.status is Status.PLANNED and verb.said_at == verb.at - 1


def _is_planned(sentence: Sentence, verb: Verb, draft: Draft) -> bool:
    """Whether a noun of what is done is one of what is to be done: `việc A sẽ ký`, `đồng ý việc | A ký`."""
    if draft.status is not Status.PLANNED or verb.said_at is None:
        return False
    items, words = sentence.items, agreement_words()
    told = pairwise(items[verb.said_at : verb.at])
    is_approved = any(sentence.phrase(a) in words.approving and b.roles & Role.NOMINAL for a, b in told)
    return verb.said_at > verb.starts or is_approved


def _is_letter(sentence: Sentence, item: Item) -> bool:
    """Whether a paper is what one body writes to another: `văn bản | gửi`, `công hàm | đề nghị`."""
    tokens, words = sentence.tokens, agreement_words()
    behind = tokens.next[item.first]
    return tokens.phrase(item.first) in words.papers and behind < len(tokens) and tokens.phrase(behind) in words.letters


def _is_beside_official(sentence: Sentence, verb: Verb) -> bool:
    """Whether one whose body is not told signs with a body: `Bộ trưởng A | và Ngoại trưởng Lào ký Kế hoạch`."""
    front = sentence.items[max(0, verb.starts - 2) : verb.starts]
    return len(front) > 1 and bool(front[1].roles & Role.AND) and bool(front[0].roles & Role.OFFICE)


def _are_several_leaders(sentence: Sentence, verb: Verb) -> bool:
    """Whether several who lead a body or States sign: `các | lãnh đạo (G7) ký tuyên bố`."""
    names = verb.subject.names if verb.subject is not None else ()
    is_led = verb.is_official or (len(names) == 1 and names[0].signatory is not None)
    return is_led and verb.starts > 0 and bool(sentence.items[verb.starts - 1].roles & Role.MANY)


def _is_of_leaders(verb: Verb, draft: Draft) -> bool:
    """Whether a person signs with one who leads a State: `văn kiện mà ông đã ký | với nhà lãnh đạo Lào A`."""
    lands = (s.name for s in draft.parties if s.name.role == Role.COUNTRY)
    return verb.is_person and any(name.signatory is not None for name in lands)


def _is_private(sentence: Sentence, verb: Verb, item: Item, draft: Draft, named: int) -> bool:
    """Whether it is a contract without two parties of public life, or a paper between strangers."""
    words = agreement_words()
    is_slip = draft.type == InstrumentType.MINUTES.value and draft.status is Status.NEGATED and not draft.fields
    is_pledge = sentence.phrase(item) in words.pledges and draft.count is None
    front = sentence.tokens.lower[max(0, item.first - 2) : item.first]
    if draft.type == InstrumentType.MINUTES.value and named < _PARTIES and not words.into.isdisjoint(front):
        return True
    are_any = sentence.phrase(sentence.items[verb.starts]).split()[0] in words.several and is_pledge
    if named < 2 and (are_any or not verb.is_public) and (is_slip or is_pledge):
        return True
    is_own = is_pledge or draft.type == InstrumentType.MINUTES.value or sentence.phrase(item) in words.papers
    before = reversed(sentence.items[max(0, verb.at - _FORCED) : verb.at])
    clause = takewhile(lambda other: not other.roles & Role.COMMA, before)
    is_forced = is_own and any(sentence.phrase(other) in words.forcing for other in clause)
    is_speaker = draft.type == InstrumentType.MINUTES.value or sentence.tokens.phrase(item.first) in words.papers
    is_speaker = is_speaker and not named and sentence.phrase(sentence.items[verb.starts]) in words.speakers
    if is_forced or is_speaker or not words.slips.isdisjoint(front):
        return True  # `tờ cam kết`; `buộc chúng tôi | ký biên bản`, `chúng tôi | không ký biên bản`
    is_paper = named < 2 and not verb.is_public and not (draft.count and draft.framework)
    is_told = draft.when or draft.framework or draft.witnesses or draft.place or draft.count
    side = sentence.phrase(sentence.items[verb.starts]).rpartition(" ")[2]
    is_slip_of_two = not (named or is_told) and side in words.contracting
    is_paper = (is_paper and sentence.tokens.phrase(item.first) in words.papers) or (
        is_slip_of_two and sentence.phrase(item) in words.papers
    )
    is_private = words.private.search(sentence.text, item.start, item.end + _NEXT_WORD) is not None
    is_paper = is_paper or (is_private and sentence.tokens.phrase(item.first) in words.papers)
    if is_paper or _is_letter(sentence, item):
        return True
    if draft.type == InstrumentType.CONTRACT.value:
        clubs = (sentence.tokens.phrase(s.name.first) in words.clubs for s in draft.parties if s.sentence is sentence)
        bodies = [s for s in draft.parties if s.name.role != Role.MANY and not (_is_given_name(s) or _is_any_body(s))]
        return len(bodies) < _PARTIES or not named or any(clubs) or sentence.is_of_sports or is_private
    is_private = is_private and side not in words.states  # `hai nước ký thỏa thuận hòa giải`
    return named < 2 and (is_private or (draft.instrument is None and sentence.is_of_sports))


def _is_any_body(signatory: Signatory) -> bool:
    """Whether a party is a body without a name, which the text may not have told of: `nhà trường`, not `UBND tỉnh`."""
    tokens, name = signatory.sentence.tokens, signatory.name
    first = tokens.phrase(name.first)
    is_short = name.role in (0, Role.HEAD) and name.behind - 1 in (name.first, tokens.next[name.first])
    if is_short and tokens.words[name.behind - 1] in _EXAMPLES:
        return True
    return signatory.name.is_bare and signatory.name.role != Role.UNIT and first not in name_words().national


def _is_given_name(signatory: Signatory) -> bool:
    """Whether a party is told by one syllable of Vietnamese: `Linh` is a person, `UAC` and `Boeing` are not."""
    written = signatory.sentence.text[slice(*signatory.span)]
    is_syllable = written.istitle() and SYLLABLE.fullmatch(written.lower()) is not None
    return signatory.name.role == 0 and is_syllable and (len(written) < _LONG or not written.isascii())
