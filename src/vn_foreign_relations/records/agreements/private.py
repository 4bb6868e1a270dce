"""Whether what is signed is of private life: a contract without two bodies, a pledge, a paper between strangers."""

from __future__ import annotations

from itertools import takewhile

from vn_foreign_relations.records.agreements.case import SIDES, Case
from vn_foreign_relations.records.agreements.draft import Signatory
from vn_foreign_relations.records.agreements.model import Status
from vn_foreign_relations.tables.agreements import InstrumentType
from vn_foreign_relations.tables.names import name_words
from vn_foreign_relations.tables.roles import Role
from vn_foreign_relations.tables.spelling import SYLLABLE

_EXAMPLES = frozenset("ABCDTXYZ")
"""The letters that stand for a body in an example: `Công ty | A`; `Bệnh viện | K` is one."""
_LONG = 6
"""So many letters without a sign above has no syllable that persons are called by."""
_NEXT_WORD = 8
"""How many characters behind a text may still tell that it is private: `biên bản ngừng | việc`."""
_FORCED = 8
"""How far in front of a verb those who sign are made to, in items."""


def is_private(case: Case) -> bool:
    """Whether it is a paper or a contract that no two bodies of public life sign."""
    if _is_slip(case) or _is_forced(case) or _is_paper(case):
        return True
    draft, sentence, item = case.draft, case.sentence, case.item
    is_of_life = case.words.private.search(sentence.text, item.start, item.end + _NEXT_WORD) is not None
    if draft.type == InstrumentType.CONTRACT.value:
        return is_of_life or sentence.is_of_sports or not _are_bodies(case)
    if is_of_life and sentence.tokens.phrase(item.first) in case.words.papers:
        return True
    side = case.phrase(case.verb.starts).rpartition(" ")[2]
    is_of_life = is_of_life and side not in case.words.states  # `hai nước ký thỏa thuận hòa giải`
    return case.named < SIDES and (is_of_life or (draft.instrument is None and sentence.is_of_sports))


def _are_bodies(case: Case) -> bool:
    """Whether two bodies sign, one by its name, and none is a club."""
    parties = [party for party in case.draft.parties if party.name.role != Role.MANY]
    bodies = [party for party in parties if not (_is_given_name(party) or _is_any_body(party))]
    here = (party for party in parties if party.sentence is case.sentence)
    are_clubs = any(case.sentence.tokens.phrase(party.name.first) in case.words.clubs for party in here)
    return len(bodies) >= SIDES and bool(case.named) and not are_clubs


def _is_slip(case: Case) -> bool:
    """Whether it is a pledge or minutes that one signs: `tờ cam kết`, `lập và ký | biên bản`, `chưa ký biên bản`."""
    words, draft, tokens = case.words, case.draft, case.sentence.tokens
    front = tokens.lower[max(0, case.item.first - 2) : case.item.first]
    if not words.slips.isdisjoint(front):
        return True
    if case.named >= SIDES:
        return False
    are_minutes = draft.type == InstrumentType.MINUTES.value
    is_pledge = _is_pledge(case)
    are_any = is_pledge and case.phrase(case.verb.starts).split()[0] in words.several
    is_slip = is_pledge or (are_minutes and draft.status is Status.NEGATED and not draft.fields)
    is_idle = not (case.named or case.verb.is_public or draft.when or draft.framework or draft.witnesses)
    is_made = are_minutes and (is_idle or case.verb.is_agent or not words.into.isdisjoint(front))
    return is_made or (is_slip and (are_any or not case.verb.is_public))


def _is_pledge(case: Case) -> bool:
    return case.phrase(case.at) in case.words.pledges and case.draft.count is None


def _is_forced(case: Case) -> bool:
    """Whether who signs such a paper is made to, or tells of it himself: `buộc chúng tôi | ký`, `chúng tôi | ký`."""
    words, verb = case.words, case.verb
    are_minutes = case.draft.type == InstrumentType.MINUTES.value
    head = case.sentence.tokens.phrase(case.item.first)
    if (are_minutes or head in words.papers) and not case.named and case.phrase(verb.starts) in words.speakers:
        return True
    if not (are_minutes or _is_pledge(case) or case.phrase(case.at) in words.papers):
        return False
    before = range(verb.at - 1, max(0, verb.at - _FORCED) - 1, -1)
    clause = takewhile(lambda n: not case.items[n].roles & Role.COMMA, before)
    return any(case.phrase(n) in words.forcing for n in clause)


def _is_paper(case: Case) -> bool:
    """Whether a word for any paper is told of by less than two: `văn bản`, `công hàm | gửi`; not `14 văn kiện`."""
    words, tokens, draft = case.words, case.sentence.tokens, case.draft
    if tokens.phrase(case.item.first) not in words.papers:
        return False
    behind = tokens.next[case.item.first]
    if behind < len(tokens) and tokens.phrase(behind) in words.letters:
        return True  # one body writes it to another
    is_told = draft.when or draft.framework or draft.witnesses or draft.place or draft.count
    side = case.phrase(case.verb.starts).rpartition(" ")[2]
    if draft.status is Status.NEGATED and case.verb.is_public:
        return False
    if not (case.named or is_told) and side in words.contracting and case.phrase(case.at) in words.papers:
        return True
    return case.named < SIDES and not case.verb.is_public and not (draft.count and draft.framework)


def _is_any_body(signatory: Signatory) -> bool:
    """Whether a party is a body without a name, which the text may not have told of: `nhà trường`, not `UBND tỉnh`."""
    tokens, name = signatory.sentence.tokens, signatory.name
    is_short = name.role in (0, Role.HEAD) and name.behind - 1 in (name.first, tokens.next[name.first])
    if is_short and tokens.words[name.behind - 1] in _EXAMPLES:
        return True
    return name.is_bare and name.role != Role.UNIT and tokens.phrase(name.first) not in name_words().national


def _is_given_name(signatory: Signatory) -> bool:
    """Whether a party is told by one syllable of Vietnamese: `Linh` is a person, `UAC` and `Boeing` are not."""
    written = signatory.sentence.text[slice(*signatory.span)]
    is_syllable = written.istitle() and SYLLABLE.fullmatch(written.lower()) is not None
    return signatory.name.role == 0 and is_syllable and (len(written) < _LONG or not written.isascii())
