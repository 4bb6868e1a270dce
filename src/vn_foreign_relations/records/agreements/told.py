"""Whether a signing of ours is told of: not what the law says of signings, and no contract of private life."""

from __future__ import annotations

from itertools import pairwise

from vn_foreign_relations.records.agreements.draft import Draft
from vn_foreign_relations.records.agreements.model import Status
from vn_foreign_relations.records.agreements.verb import Verb
from vn_foreign_relations.records.clauses import Item, Sentence
from vn_foreign_relations.tables.agreements import InstrumentType, agreement_words
from vn_foreign_relations.tables.roles import Role

_NEAR = 6
_ACTS = ("memorandum", "statement", "plan", "programme", "unspecified")
"""The types that a head of State may sign by himself, as an act of his own."""
_AROUND = 300
"""How far around a contract words of sports make it that of a player, in characters."""


def is_told(sentence: Sentence, verb: Verb, item: Item, draft: Draft, *, is_before: bool) -> bool:
    """Whether what a verb signs is a record: by its parties, its day, its number, or who signs."""
    named = sum(not signatory.name.is_bare for signatory in draft.parties)
    is_dated = draft.when is not None and draft.when.start > sentence.items[verb.at].start
    is_planned = named > 1 and _is_planned(sentence, verb, draft)
    is_deed = is_dated or is_planned or draft.status is Status.NEGATED
    if _is_private(sentence, verb, item, draft, named) or (verb.is_nominal and not is_deed):
        return False
    if named < 2 and draft.count is None and agreement_words().of_law.match(sentence.text, item.start) is not None:
        return False
    if verb.is_of_any or verb.is_supposed or _is_general(sentence, verb, item, draft, named):
        return False
    if verb.is_agent and not (is_before or named or verb.is_public):
        return False
    is_titled = " " in sentence.text[item.start : item.end].strip() or bool(draft.witnesses)
    is_first = item is sentence.items[0] and verb.is_passive and is_titled
    told = (draft.framework, *draft.witnesses)
    is_at_event = any(span is not None and span[0] > sentence.items[verb.at].start for span in told)
    is_told_when = draft.when is not None or (is_first and is_at_event)
    acts = named > 0 or verb.is_public or verb.is_official or verb.has_bare_subject
    if draft.count is not None:
        return acts or verb.is_passive or draft.when is not None or not verb.is_person
    acting = sum(signatory.name.role != Role.MANY for signatory in draft.parties) if named else 0
    is_vague = draft.when is None and not verb.is_public and acting < 2
    phrases = {sentence.tokens.phrase(item.first), sentence.phrase(item)}
    is_told_about = draft.type == InstrumentType.TREATY.value and bool(draft.fields)
    generic = agreement_words().generic
    is_of_meeting = draft.type == InstrumentType.MINUTES.value and sentence.phrase(item) not in generic
    is_general = not (is_told_about or is_of_meeting) and not phrases.isdisjoint(generic)
    if is_vague and (is_general or (is_before and verb.is_agent)):
        return draft.status is Status.NEGATED and not verb.is_person
    is_idle = is_general and not (is_before or verb.is_passive or verb.is_held or named)
    return acts or (is_told_when and not verb.is_person and not is_idle)


def _is_general(sentence: Sentence, verb: Verb, item: Item, draft: Draft, named: int) -> bool:
    """Whether it is told of texts in general: one `hoặc` another, what is to be done behind it, any `các bên`."""
    items, words, phrase = sentence.items, agreement_words(), sentence.phrase
    at = items.index(item)
    beside = [
        a for a, b in ((at - 1, at - 2), (at + 1, at + 2)) if 0 <= b < len(items) and items[b].roles & Role.INSTRUMENT
    ]
    if any(phrase(items[near]) in words.either for near in beside):
        return True
    has_day = draft.when is not None
    if verb.at > 1 and phrase(items[verb.at - 2]) in words.means and not (named or has_day):
        return True
    front = phrase(items[verb.at - 1]) if verb.at else ""
    if front in words.subordinating and not has_day and _has_duty(sentence, verb):
        return True
    is_act = draft.type in _ACTS and draft.status is Status.SIGNED and draft.count is None
    is_act = is_act and not (draft.witnesses or draft.framework or draft.place)
    is_ruler = any(s.name.signatory is not None and s.name.role == Role.COUNTRY for s in draft.parties)
    is_beside = verb.starts > 0 and bool(items[verb.starts - 1].roles & Role.AND)
    is_alone = (named == 1 and is_ruler) or (not draft.parties and verb.is_official and not is_beside)
    if is_act and is_alone:
        return True
    if named > 1 or has_day:
        return False
    acting = range(min(verb.starts, verb.at), verb.at)
    is_any = verb.is_public and phrase(items[verb.starts]) in words.contracting and draft.status is not Status.PLANNED
    if is_any and not (draft.framework or draft.witnesses or draft.count or named):
        return not any(phrase(items[n]) in words.past | words.negated_front for n in acting)
    is_carried_out = (
        at > 0 and at < verb.at and any(near.roles & Role.CARRIED_OUT for near in items[max(0, at - 2) : at])
    )
    is_between = any(near.roles & Role.BETWEEN for near in items[at + 1 : at + _NEAR])
    return is_carried_out and is_between and bool(named)


def _has_duty(sentence: Sentence, verb: Verb) -> bool:
    """Whether behind a verb is told what somebody has to do: `sau khi ký, cơ quan A có trách nhiệm …`."""
    lower = sentence.tokens.lower[sentence.items[verb.at].behind :]
    return any(" ".join(lower[n : n + size]) in agreement_words().duties for size in (1, 3) for n in range(len(lower)))


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
    if named < 2 and not verb.is_public and (is_slip or sentence.phrase(item) in words.pledges):
        return True
    is_paper = named < 2 and not verb.is_public and draft.count is None and sentence.phrase(item) in words.papers
    if is_paper or _is_letter(sentence, item):
        return True
    is_private = words.private.search(sentence.text, item.start, item.end) is not None
    if draft.type == InstrumentType.CONTRACT.value:
        clubs = (sentence.tokens.phrase(s.name.first) in words.clubs for s in draft.parties if s.sentence is sentence)
        around = max(0, sentence.start - _AROUND), sentence.end + _AROUND
        is_sports = words.sports.search(sentence.text, *around) is not None
        bodies = [s for s in draft.parties if s.name.role != Role.MANY]
        return len(bodies) < 2 or not named or any(clubs) or is_sports or is_private
    return named < 2 and is_private
