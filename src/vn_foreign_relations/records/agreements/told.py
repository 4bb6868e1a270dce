"""Whether a signing of ours is told of.

A verb of signing with a text beside it tells of one, unless something rules it out: it is only a noun of what may be
done, a paper of private life, an act of one's own, or texts in general.
"""

from __future__ import annotations

from itertools import pairwise, takewhile

from vn_foreign_relations.records.agreements.case import SIDES, Case
from vn_foreign_relations.records.agreements.general import is_general
from vn_foreign_relations.records.agreements.model import Status
from vn_foreign_relations.records.agreements.private import is_private
from vn_foreign_relations.records.agreements.scene import YEARLY
from vn_foreign_relations.tables.agreements import InstrumentType
from vn_foreign_relations.tables.roles import Role

_NEAR = 3
"""How far in front of a text may stand that there are several, in items: `các | nội dung, thỏa thuận`."""
_AHEAD = 30
"""How far behind a signing is told what came of it, in items."""
_OF_STATES = (InstrumentType.TREATY.value, InstrumentType.STATEMENT.value, InstrumentType.COMMUNIQUE.value)
"""The types that nobody signs for himself."""


def is_told(case: Case) -> bool:
    """Whether what a verb signs is a record."""
    verb, status = case.verb, case.draft.status
    is_noun = verb.is_nominal and not _is_deed(case)
    if is_noun or verb.is_of_any or verb.is_supposed or is_private(case) or _is_act(case) or is_general(case):
        return False
    if status is Status.NEGATED and case.is_before and (verb.is_passive or verb.is_agent):
        return not case.sentence.is_of_sports
    return not (_is_title(case) or _is_of_nobody(case) or _are_several(case))


def _is_title(case: Case) -> bool:
    """Whether a line says only that texts are signed, as a title does: `1. Văn kiện được ký`."""
    sentence, draft = case.sentence, case.draft
    is_line = sentence.text[sentence.end : sentence.end + 1] == "\n" and case.verb.at == len(case.items) - 1
    is_first = case.is_before and not any(item.roles & ~(Role.MARK | Role.MANY) for item in case.items[: case.at])
    words = sentence.text[slice(*draft.instrument)] if draft.instrument else ""
    is_plain = words.isupper() or words[1:].islower()  # not `Hiệp định Paris được ký`
    return is_line and is_first and is_plain and not (draft.parties or draft.when or draft.count)


def _is_act(case: Case) -> bool:
    """Whether one alone signs what has a number, `Giám đốc ký | Kế hoạch số 12/KH`, or exchanges or renews a plan."""
    if len(case.draft.parties) >= SIDES:
        return False
    is_numbered = not case.verb.is_public and case.sentence.reference_behind(case.item) is not None
    return is_numbered or (case.verb.is_trade and (case.draft.type in YEARLY or case.draft.status is Status.NEGATED))


def _is_of_nobody(case: Case) -> bool:
    """Whether only a person acts, for himself, or somebody without a name: `đã được Bộ Y tế hai nước | ký X`."""
    verb, draft = case.verb, case.draft
    is_by_any = verb.is_agent and not (case.is_before or verb.is_public)
    are_any = draft.status is Status.PLANNED and all(party.name.role == Role.MANY for party in draft.parties)
    is_any = are_any and bool(draft.parties) and draft.when is None
    is_bare = draft.type == InstrumentType.UNSPECIFIED.value and not (verb.is_public or draft.count or draft.when)
    is_bare = is_bare and verb.seen_at is None and not (draft.witnesses or draft.framework or case.is_subject)
    is_person = verb.is_person and not (case.are_leaders and (case.is_joint or draft.type in _OF_STATES))
    return not case.named and (is_person or is_by_any or is_any or is_bare)


def _are_several(case: Case) -> bool:
    """Whether it tells of texts that nobody counts, of no two parties, day and event: `các hiệp định đã ký`."""
    front = reversed(case.items[max(0, case.at - _NEAR) : case.at])
    front = takewhile(lambda item: item.roles & Role.AND or not item.roles & Role.STOP, front)
    is_title = bool(case.named) and case.sentence.tokens.words[case.item.first].isupper()
    is_one = case.is_subject or is_title  # `các FTA như CPTPP và EVFTA mà Việt Nam đã ký`
    are_several = case.is_before and not is_one and any(item.roles & Role.MANY for item in front)
    draft = case.draft
    return are_several and case.named < SIDES and not (draft.when or draft.witnesses or draft.framework or draft.count)


def _is_deed(case: Case) -> bool:
    """Whether what a noun names was done, or is to be: by its day, its plan, those who are told beside it."""
    verb, draft = case.verb, case.draft
    is_signed, is_planned = draft.status is Status.SIGNED, draft.status is Status.PLANNED
    is_dated = draft.when is not None and draft.when.start > case.items[verb.at].start
    is_dated = is_dated or (verb.is_kept and (draft.type in _OF_STATES or case.named >= SIDES))
    is_told_of = case.is_before and case.named >= SIDES and not verb.is_passive and is_signed
    is_wanted = verb.is_public and verb.said_at == verb.at - 1  # `trước khi hai nước | dự kiến ký`
    is_planned = is_planned and (verb.is_passive or is_wanted or (case.named > _at_least(case) and _is_planned(case)))
    return is_dated or is_told_of or is_planned or draft.status is Status.NEGATED or (is_signed and is_of_two(case))


def is_of_two(case: Case) -> bool:
    """Whether a noun or clause of what two did is told as a deed: `việc (khi) A và B ký X | đã …`, `việc … | là …`."""
    verb, words, items = case.verb, case.words, case.items
    names = verb.subject.names if verb.subject is not None else ()
    is_noun = case.phrase(verb.at - 1) in words.deeds  # who stands in front of it only speaks of it
    front = case.phrase((verb.at if is_noun else min(verb.starts, verb.at)) - 1)
    acting = case.named >= SIDES if is_noun else any(not (name.is_bare or name.is_person) for name in names)
    are_told = case.named >= SIDES or (case.named == 1 and any(name.signatory is not None for name in names))
    if not (acting and are_told):
        return False
    done = words.past | words.judging if front in words.deeds else words.past
    ahead = range(verb.at + 1, min(verb.at + _AHEAD, len(items)))
    first = next((n for n in ahead if items[n].roles & Role.PLANNED or case.phrase(n) in done), None)
    if first is not None:
        behind = case.sentence.tokens.lower[items[first].behind : items[first].behind + 2]
        is_needed = case.any(Role.PLANNED, first + 1, first + 2)
        is_needed = is_needed or not words.unsettled.isdisjoint((behind[0], " ".join(behind)) if behind else ())
        return case.phrase(first) in (words.past if is_needed else done)  # not `là | cần thiết`
    is_past = any(case.phrase(n) in words.past for n in range(verb.starts, verb.at))
    is_within = is_past and case.phrase(verb.at - 1) in words.conditions  # `A đã vi phạm luật khi | ký X với B`
    return is_within or (verb.starts > 1 and front in words.conditions | words.during)


def _at_least(case: Case) -> int:
    """How many names do not tell a plan yet: none where who signs says that it is his, `A công bố kế hoạch | ký X`."""
    verb = case.verb
    is_plan = verb.said_at == verb.at - 1 and case.items[verb.at - 1].roles & Role.INSTRUMENT
    return 0 if is_plan and verb.subject is not None else 1


def _is_planned(case: Case) -> bool:
    """Whether a noun of what is done is one of what is to be done: `việc A sẽ ký`, `đồng ý việc | A ký`.

    Or what is decided on: `Nghị quyết | về việc ký X giữa A và B`.
    """
    said_at = case.verb.said_at
    if case.named >= SIDES and case.verb.is_decided:
        return True
    if said_at is None:
        return False
    told = pairwise(range(said_at, case.verb.at))
    is_approved = any(case.phrase(a) in case.words.approving and case.items[b].roles & Role.NOMINAL for a, b in told)
    return said_at > case.verb.starts or is_approved
