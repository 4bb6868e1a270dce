"""Whether what is told of is signing in general: one text or another, all of a kind, what only carries out another."""

from __future__ import annotations

from vn_foreign_relations.records.agreements.case import SIDES, Case
from vn_foreign_relations.records.agreements.model import Status
from vn_foreign_relations.records.agreements.objects import carries_out
from vn_foreign_relations.tables.agreements import InstrumentType
from vn_foreign_relations.tables.roles import Role

_BETWEEN = 6
"""How many items behind an instrument may stand in front of `giữa`."""
_ACTS = ("memorandum", "statement", "plan", "programme", "unspecified")
"""The types that a head of State may sign by himself, as an act of his own."""


def is_general(case: Case) -> bool:
    """Whether a verb tells of texts in general, or of what is no agreement."""
    return (
        _is_of_law(case)
        or _is_any_paper(case)
        or _is_open(case)
        or _is_idle(case)
        or _is_own_act(case)
        or _is_of_any(case)
    )


def _is_of_law(case: Case) -> bool:
    """Whether laws speak of it, without a number, a day or two who signed: `ký kết | thỏa thuận quốc tế`."""
    draft = case.draft
    is_law = case.words.of_law.match(case.sentence.text, case.item.start) is not None
    is_law = is_law and case.phrase(case.at - 1) not in case.words.one
    is_decided = case.verb.is_decided and case.any(Role.BETWEEN, case.at + 1, case.at + 2)
    is_told = draft.status is Status.SIGNED or draft.when is not None or is_decided
    are_told = case.named >= SIDES and is_told
    return is_law and draft.count is None and not are_told


def _is_any_paper(case: Case) -> bool:
    """Whether a word for any text is told of by less than two, of no event, number and day: `mời đến ký | văn kiện`."""
    draft = case.draft
    is_paper = case.words.lists.match(case.sentence.text, case.item.start) is not None
    is_told = draft.when or draft.framework or draft.witnesses or draft.count or case.verb.is_public or case.is_subject
    return is_paper and case.named < SIDES and case.verb.subject is None and not is_told


def _is_open(case: Case) -> bool:
    """Whether it is one text or another, or whether at all: `hợp đồng hoặc | thỏa thuận`, `có ký X hay không`."""
    at, verb, words = case.at, case.verb, case.words
    if not words.asking.isdisjoint((case.phrase(at + 1), case.phrase(verb.at - 1))):
        return True
    if case.draft.status is Status.NEGATED and case.phrase(verb.at - 2) in words.either:
        return True  # `việc hủy thầu hoặc không | ký hợp đồng`
    beside = (-1, 1)
    return any(
        case.phrase(at + step) in words.either and case.any(Role.INSTRUMENT, at + 2 * step, at + 2 * step + 1)
        for step in beside
    )


def _is_idle(case: Case) -> bool:
    """Whether nobody and no day is told of a text named before, or of a means; or it is a duty, or carried out too.

    Or a push that nobody makes: `Tăng cường | ký kết thỏa thuận hợp tác`.
    """
    if case.draft.when is not None:
        return False
    item, verb, words = case.item, case.verb, case.words
    is_bare = case.sentence.tokens.next[item.first] == item.behind and not case.is_before
    is_back = is_bare and case.draft.count is None and case.phrase(case.at + 1) in words.back
    is_back = is_back or (case.at == verb.at - 1 and case.phrase(verb.at + 1) in words.back)
    if not case.named and (is_back or case.phrase(verb.at - 2) in words.means):
        return True
    front = case.phrase(verb.at - 1)
    is_duty = case.named < SIDES and front in words.duties
    is_push = verb.clause_start == verb.at - 1 and not case.named and front in words.pushed
    return is_duty or is_push or _is_habit(case)


def _is_habit(case: Case) -> bool:
    """Whether what is signed is carried out too, by nobody named: `việc ký kết và thực hiện thỏa thuận`."""
    verb = case.verb
    is_done = verb.is_public or (verb.subject is not None and case.named >= SIDES)
    is_done = is_done or any(case.phrase(n) in case.words.past for n in range(verb.starts, verb.at))
    return carries_out(case.items, verb.at) and not is_done


def _is_own_act(case: Case) -> bool:
    """Whether a head of State or a minister signs alone, as an act of his own: `Tổng thống A ký | bản ghi nhớ`."""
    draft, verb = case.draft, case.verb
    if _is_own_statement(case):
        return True
    is_one = draft.count is None and draft.status is Status.SIGNED and case.named < SIDES
    if not is_one or draft.type not in _ACTS or draft.witnesses or draft.framework or draft.place:
        return False
    if (verb.starts > 0 and case.items[verb.starts - 1].roles & Role.AND) or (draft.parties and verb.is_official):
        return False  # others sign beside him: `do Tổng thống Mỹ và những người đồng cấp khác | ký`
    if not draft.parties:
        are_several = case.any(Role.COLLECTIVE, verb.starts, verb.at) or case.any(
            Role.MANY, verb.starts - 1, verb.starts
        )
        return verb.is_official and not are_several  # `các | lãnh đạo ký Tuyên bố`
    is_of_body = all(signatory.name.role == Role.HEAD for signatory in draft.parties)
    if draft.type == InstrumentType.PLAN.value and is_of_body and not case.is_joint:
        return True
    return any(s.name.signatory is not None and s.name.role == Role.COUNTRY for s in draft.parties)


def _is_own_statement(case: Case) -> bool:
    """Whether one alone signs what is only declared: `A ký | tuyên bố độc lập`; not `các lãnh đạo A ký | tuyên bố`."""
    verb, draft = case.verb, case.draft
    is_titled = not case.sentence.tokens.words[case.item.first].islower()
    is_one = draft.type == InstrumentType.STATEMENT.value and draft.status is Status.SIGNED and not is_titled
    are_several = verb.is_public or case.are_leaders or case.any(Role.MANY | Role.COLLECTIVE, verb.starts - 1, verb.at)
    if not is_one or are_several or case.is_before or (verb.subject is not None and len(verb.subject.names) > 1):
        return False
    if case.any(Role.CARRIED_OUT, case.at + 1, case.at + 2):
        return True  # `tuyên bố | rút khỏi | thỏa thuận với Iran`
    return case.named < SIDES and not (case.any(Role.MANY | Role.COLLECTIVE, verb.at, verb.clause_end) or case.is_joint)


def _is_of_any(case: Case) -> bool:
    """Whether any sign, `các bên ký`, or a text is carried out of which one party is named and no day."""
    verb, draft, words = case.verb, case.draft, case.words
    if case.named > 1 or draft.when is not None:
        return False
    are_any = verb.is_public and case.phrase(verb.starts) in words.contracting
    if are_any and draft.status is not Status.PLANNED and not (draft.framework or draft.witnesses or draft.count):
        acting = range(min(verb.starts, verb.at), verb.at)
        is_done = any(case.phrase(n) in words.past | words.negated_front for n in acting)
        return not (case.named or is_done)
    is_carried_out = case.is_before and case.any(Role.CARRIED_OUT, case.at - 2, case.at)
    return is_carried_out and case.named == 1 and case.any(Role.BETWEEN, case.at + 1, case.at + _BETWEEN)
