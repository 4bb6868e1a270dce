"""Whether a signing of ours is told of: not what the law says of signings, and no contract of private life."""

from __future__ import annotations

from itertools import pairwise, takewhile

import attrs

from vn_foreign_relations.records.agreements.draft import Draft, Signatory
from vn_foreign_relations.records.agreements.general import is_general
from vn_foreign_relations.records.agreements.model import Status
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
    if draft.status is Status.NEGATED and is_before and (verb.is_passive or verb.is_agent):
        return not sentence.is_of_sports
    return not (verb.is_person and not told.named)


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


def _is_deed(sentence: Sentence, verb: Verb, draft: Draft, named: int, *, is_before: bool) -> bool:
    """Whether what a noun names was done, or is to be: by its day, its plan, those who are told beside it."""
    is_dated = draft.when is not None and draft.when.start > sentence.items[verb.at].start
    is_told_of = is_before and named >= _PARTIES and not verb.is_passive and draft.status is Status.SIGNED
    is_planned = named > _is_planned_by(sentence, verb) and _is_planned(sentence, verb, draft)
    is_planned = is_planned or (verb.is_public and _is_wanted(sentence, verb, draft))
    is_planned = is_planned or (verb.is_passive and draft.status is Status.PLANNED)
    is_when = verb.starts > 0 and sentence.phrase(sentence.items[verb.starts - 1]) in agreement_words().conditions
    is_when = is_when and verb.is_public and draft.when is not None and draft.status is Status.SIGNED
    is_dated = is_dated or is_when  # `trong cuộc họp tháng 6, khi | hai lãnh đạo ký X`
    is_dated = is_dated or (verb.is_kept and draft.type in _OF_STATES)
    return is_dated or is_told_of or is_planned or draft.status is Status.NEGATED or _is_of_two(sentence, verb, draft)


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
