"""The verbs of signing of a sentence, each with its clause, who signs, and how far it has come."""

from __future__ import annotations

from bisect import bisect_left
from itertools import takewhile

from vn_foreign_relations.records.agreements.model import Status
from vn_foreign_relations.records.agreements.nobody import is_of_any, is_supposed
from vn_foreign_relations.records.agreements.parties import listed
from vn_foreign_relations.records.agreements.scene import Scene
from vn_foreign_relations.records.agreements.signs import is_kept, signs
from vn_foreign_relations.records.agreements.status import is_notice, planned_at, status
from vn_foreign_relations.records.agreements.subjects import subject
from vn_foreign_relations.records.agreements.verb import Verb
from vn_foreign_relations.tables.agreements import agreement_words
from vn_foreign_relations.tables.roles import Role

_LONGEST_CLAUSE = 300
_NEAR = 4
_ACTS = Role.COLLECTIVE | Role.OFFICE | Role.NEGATED | Role.PLANNED | Role.BY | Role.SIGN | Role.TITLE
"""What tells that somebody does something."""
_JOINTS = Role.COMMA | Role.AND
_IN_HEAD = Role.DATE | Role.PERIOD | Role.PLANNED | Role.STOP | Role.AT | Role.DETERMINER
"""What is told in front of who signs."""


def verbs(scene: Scene) -> list[Verb]:
    """The verbs of signing, in the order of the sentence."""
    found: list[Verb] = []
    for at, item in enumerate(scene.items):
        if not item.roles & (Role.SIGN | Role.TRADE) or not signs(scene, at):
            continue
        if found and at and scene.sentence.text[scene.items[at - 1].start] == "(":
            continue  # it tells only the day of what stands in front: `Hiệp định hàng không (ký năm 1995)`
        if found and found[-1].at == at - 2 and item.roles & Role.TRADE and scene.items[at - 1].roles & _JOINTS:
            continue  # of the same texts: `chứng kiến lễ ký, | trao | 7 văn kiện`
        verb = _read(scene, at, found[-1].at + 1 if found else 0)
        verb.head = _head(scene, verb, found[-1].at + 1) if found else at
        is_alone = verb.head < at == verb.starts and not (verb.is_passive or verb.is_nominal)
        verb.is_elided = verb.is_elided or (is_alone and verb.seen_at is None)
        found.append(verb)
    return found


def _head(scene: Scene, verb: Verb, floor: int) -> int:
    """Where the time, the place and the plan in front of who signs start, at a comma or `và` behind an earlier verb."""
    items, head = scene.items, min(verb.starts, verb.at)
    for at in range(head - 1, floor - 1, -1):
        roles = items[at].roles
        if roles & (Role.COMMA | Role.AND) and not roles & Role.WITH:
            head = at
        elif not (roles & _IN_HEAD or scene.hidden[at]):
            break
    return head


def _read(scene: Scene, at: int, floor: int) -> Verb:
    items = scene.items
    start = _clause_start(scene, at, floor)
    end = _clause_end(scene, at)
    verb = Verb(
        at,
        start,
        end,
        at,
        whole_start=_clause_start(scene, at, max(0, at - _LONGEST_CLAUSE)),
        is_trade=not items[at].roles & Role.SIGN,
    )
    if is_kept(scene, at):
        verb.clause_start, verb.is_nominal, verb.is_kept = at, True, True
    else:
        subject(scene, verb)
    if is_notice(scene, verb) and not verb.is_agent:
        verb.subject, verb.starts, verb.is_between = None, at, True
    if verb.is_elided and start > floor and _goes_on(scene, floor, start - 1):
        verb.clause_start = floor
        verb.whole_start = min(verb.whole_start, floor)
        subject(scene, verb)
    is_by = at + 1 < end and items[at + 1].roles & Role.BY
    is_told_by = is_by and not verb.is_passive and scene.phrase(at + 1) in agreement_words().agents
    if is_told_by and (signing := listed(scene, at + 2, end)) is not None:
        verb.subject, verb.starts, verb.is_passive, verb.is_agent = signing, at, True, True
    elif is_by and verb.is_passive:
        verb.subject = verb.subject or listed(scene, at + 2, end)
        verb.is_agent = verb.subject is not None
    verb.seen_at = _seen_at(scene, verb) if verb.seen_at is None else verb.seen_at
    verb.is_nominal = verb.is_nominal or _is_gerund(scene, verb)
    is_past = at > 0 and scene.phrase(at - 1) in agreement_words().past
    verb.is_nominal = verb.is_nominal and not (is_past and (verb.subject is not None or verb.is_public))
    verb.is_supposed = is_supposed(scene, verb)
    verb.status = status(scene, verb)
    verb.is_of_any = is_of_any(scene, verb)
    _ceremony(scene, verb)
    return verb


def _goes_on(scene: Scene, floor: int, at: int) -> bool:
    """Whether behind what ends a clause its subject goes on; behind `nhưng` or `;`, if no other is named there."""
    words, phrase = agreement_words(), scene.phrase(at)
    named = [n for n in range(floor, at) if scene.items[n].names]
    is_one = not any(n == floor or not scene.items[n - 1].roles & (Role.AND | Role.COMMA) for n in named[1:])
    is_contrast = phrase in words.contrasting or scene.items[at].roles & Role.SEMICOLON
    return phrase in words.same or bool(is_contrast and is_one)


def _is_gerund(scene: Scene, verb: Verb) -> bool:
    """Whether a verb that starts its sentence is what does something: `Ký thỏa thuận với Lào | sẽ | khiến …`."""
    if verb.subject is not None or verb.at > 1 or (verb.at and not scene.items[0].roles & Role.MARK):
        return False
    words, phrase = agreement_words(), scene.sentence.phrase
    clause = list(takewhile(lambda item: not item.roles & Role.COMMA, scene.items[verb.at + 1 : verb.clause_end]))
    if clause and phrase(clause[0]) in words.one:  # `Ký | một thỏa thuận với Nga | không | dễ`
        return any(item.roles & Role.NEGATED or phrase(item) in words.is_words for item in clause)
    return any(phrase(item) in words.predicates for item in clause)


def _seen_at(scene: Scene, verb: Verb) -> int | None:
    """The item of `chứng kiến` right in front of those who sign: `hai Thủ tướng chứng kiến | lãnh đạo hai bộ ký`."""
    front = range(verb.starts - 1, max(verb.clause_start, verb.starts - _NEAR) - 1, -1)
    for at in front:
        if scene.items[at].roles & Role.SEEN:
            return at
        if not scene.items[at].roles & (Role.NAME | Role.DETERMINER | Role.COLLECTIVE) or scene.hidden[at]:
            return None
    return None


def _clause_start(scene: Scene, at: int, floor: int) -> int:
    """Where the clause of a verb starts: behind a semicolon, `nhưng`, `trong khi`."""
    first, last = bisect_left(scene.breaks, floor), bisect_left(scene.breaks, at)
    for number in reversed(scene.breaks[first:last]):
        if scene.items[number].roles & Role.SEMICOLON or not (
            _is_adverb(scene, number, at) or _is_sake(scene, number, at)
        ):
            return number + 1
    return floor


def _is_sake(scene: Scene, number: int, at: int) -> bool:
    """Whether a word tells what for, and the same goes on behind a comma: `lập quan hệ | vì | hòa bình, ký X`."""
    ahead = list(takewhile(lambda n: not scene.items[n].roles & Role.COMMA, range(number + 1, at)))
    is_sake = scene.phrase(number) in agreement_words().sake and 0 < len(ahead) < at - number - 1
    is_thing = is_sake and not (scene.items[ahead[0]].names or scene.items[ahead[0]].is_person)
    past = agreement_words().past
    return is_thing and not any(scene.items[n].roles & _ACTS or scene.phrase(n) in past for n in ahead)


def _is_adverb(scene: Scene, number: int, at: int) -> bool:
    """Whether a word that may part clauses stands between who signs and the verb: `Trung Quốc | còn | ký`."""
    items = scene.items
    front = items[number - 1].roles if number else 0
    return bool(front & (Role.NAME | Role.COLLECTIVE)) and all(item.roles & Role.STOP for item in items[number:at])


def _clause_end(scene: Scene, at: int) -> int:
    """Where the clause of a verb ends: at a semicolon, `nhưng`, a purpose, or the end of its bracket."""
    text, depth = scene.sentence.text, 0
    for number in range(at + 1, min(len(scene.items), at + _LONGEST_CLAUSE)):
        roles, mark = scene.items[number].roles, text[scene.items[number].start]
        is_numeral = mark == ")" and text[scene.items[number - 1].start : scene.items[number - 1].end].isdigit()
        depth += (mark == "(" and not roles & Role.BRACKET) - (mark == ")" and not is_numeral)
        if depth < 0:
            return number
        is_agent = scene.is_agent(at, number)
        if roles & (Role.SEMICOLON | Role.BREAK | Role.PURPOSE) and not (roles & Role.DETERMINER or is_agent):
            return number
    return min(len(scene.items), at + _LONGEST_CLAUSE)


def _ceremony(scene: Scene, verb: Verb) -> None:
    """A verb in `lễ ký kết` is a noun: nobody who signed before is left out in front of it."""
    before = scene.items[verb.at - 1].roles if verb.at else 0
    is_done = bool(before & Role.NOMINAL) and (verb.seen_at is not None or _is_done(scene, verb.at - 1))
    verb.is_nominal = verb.is_nominal and not is_done
    verb.is_held = bool(before & (Role.CEREMONY | Role.FRAME))
    if verb.is_held and verb.at > 1 and scene.phrase(verb.at - 2) in agreement_words().guests:
        verb.subject = verb.companions = None
        verb.is_official = verb.has_bare_subject = False
        if verb.status is not Status.NEGATED:
            verb.said_at = planned_at(scene, verb, verb.at - 2)
            verb.status = Status.SIGNED if verb.said_at is None else Status.PLANNED
    if verb.is_held or is_done:
        verb.is_elided = False
        verb.is_public = verb.is_public or verb.seen_at is not None or is_done


def _is_done(scene: Scene, at: int) -> bool:
    """Whether the words in front of a noun say that what it names was done: `kết thúc bằng | việc ký kết`.

    `kết thúc buổi chiều với | việc ký kết`, `kết quả nổi bật là | việc ký kết`; but not `mục tiêu là | việc ký kết`.
    """
    words = agreement_words()
    if at < 1 or scene.phrase(at) not in words.deeds:
        return False
    front = {scene.phrase(n) for n in range(at - 1)}
    is_with = bool(scene.items[at - 1].roles & Role.WITH) and not words.realised.isdisjoint(front)
    is_result = scene.phrase(at - 1) in words.is_words and not words.outcomes.isdisjoint(front)
    return is_with or is_result or scene.is_behind(at, words.realised)
