"""Whether nobody in particular signs: `nếu A ký`, `bất kỳ nước nào ký`, `các nước chưa ký`."""

from __future__ import annotations

from itertools import takewhile

from vn_foreign_relations.records.agreements.model import Status
from vn_foreign_relations.records.agreements.scene import Scene
from vn_foreign_relations.records.agreements.verb import Verb
from vn_foreign_relations.tables.agreements import agreement_words
from vn_foreign_relations.tables.roles import Role

_FAR = 60
_NEAR = 4
_BEFORE_PASSIVE = 2
"""How many items in front of a verb may hold what was signed: `thỏa thuận được | ký`."""


def is_supposed(scene: Scene, verb: Verb) -> bool:
    """Whether a word in front of who signs, up to a comma, says that it is only supposed: not that it `đã ký`."""
    items, words = scene.items, agreement_words()
    if verb.at and (_is_called(scene, verb.at - 1) or _is_only_where(scene, verb)):
        return True
    if verb.at > 1 and items[verb.at - 1].roles & Role.INSTRUMENT and items[verb.at + 1 : verb.at + 2]:
        is_open = scene.phrase(verb.at - 2) in words.supposed | words.conditions
        if items[verb.at + 1].roles & (Role.DATE | Role.WITH) and not is_open:
            return False  # it only tells when or with whom: `nếu Mỹ phá vỡ thỏa thuận | ký năm 2015`
    is_relative = False
    for at in range(verb.at - 1, max(verb.whole_start, verb.at - _FAR) - 1, -1):
        phrase = scene.phrase(at)
        is_there = (
            verb.is_passive and items[at + 1].roles & Role.INSTRUMENT and scene.is_carried_out(at + 1)
        )  # `nếu A rời vùng lập theo | Thỏa thuận B được ký`
        if is_there or items[at].roles & Role.COMMA or phrase in words.past:
            return False
        if phrase in words.supposed:
            return not (is_relative and (phrase in words.asked or _is_dated(scene, verb)))
        if (items[at].roles & Role.PURPOSE and _opens(scene, at)) or _is_uncertain(scene, at):
            return True
        if phrase in words.subordinating and _is_behind_plan(scene, verb, at):
            return True
        is_relative = is_relative or phrase in words.relative
    return False


def _is_uncertain(scene: Scene, at: int) -> bool:
    """Whether those behind an item are kept from it, or only may do it: `tìm cách ngăn | A ký`, `khả năng | A ký`."""
    words, behind = agreement_words(), scene.items[at + 1]
    who = behind.is_person or behind.roles & (Role.NAME | Role.COLLECTIVE | Role.MANY)
    if who and scene.phrase(at) in words.chances:
        return True
    if not who or not scene.is_behind(at + 1, words.preventing):
        return False
    return not any(scene.phrase(n) in words.past for n in range(max(0, at - 2), at))


def _opens(scene: Scene, at: int) -> bool:
    """Whether a purpose opens what is said, in front of who signs: `Để | A ký X, B cần …`."""
    is_first = at == 0 or (at == 1 and bool(scene.items[0].roles & Role.MARK))
    return is_first and bool(scene.items[at + 1].names)


def _is_behind_plan(scene: Scene, verb: Verb, at: int) -> bool:
    """Whether something else is only to come once that is signed: `Mỹ sẽ rút quân | sau khi hai miền ký X`."""
    items, words = scene.items, agreement_words()
    if _is_dated(scene, verb):
        return False
    front = takewhile(lambda n: not items[n].roles & Role.COMMA, range(at - 1, verb.whole_start - 1, -1))
    said = next((phrase for phrase in map(scene.phrase, front) if phrase in words.past | words.predicates), "")
    return said in words.predicates


def _is_called(scene: Scene, at: int) -> bool:
    """Whether a word in front of the verb says what it is or should be; `do có chung biên giới | nên` ký tells why.

    `Hiệp định | cần | được nhanh chóng ký kết` only advises it too.
    """
    words = agreement_words()
    if scene.phrase(at) in words.is_words:
        return True
    while at > 0 and (scene.items[at].roles & Role.BY or scene.phrase(at) in words.fresh):
        at -= 1
    phrase = scene.phrase(at)
    is_result = phrase in words.results and any(scene.phrase(n) in words.causes for n in range(max(0, at - _FAR), at))
    return phrase in words.advised and not is_result


def _is_only_where(scene: Scene, verb: Verb) -> bool:
    """Whether it is signed on a condition that stands behind, and not before: `chỉ | ký X khi B nhân nhượng`."""
    words, behind = agreement_words(), range(verb.at + 1, min(verb.clause_end + 1, len(scene.items)))
    is_only = scene.phrase(verb.at - 1) in words.only and not _is_dated(scene, verb)
    return is_only and any(scene.phrase(at) in words.conditions for at in behind)


def _is_dated(scene: Scene, verb: Verb) -> bool:
    """Whether a day behind a verb tells that it was signed."""
    return any(item.roles & Role.DATE for item in scene.items[verb.at : verb.clause_end])


def _is_any_text(scene: Scene, at: int) -> bool:
    """Whether no text in particular is signed: `ký | bất cứ thỏa thuận nào`, `ký | những hiệp định gì`."""
    items, words = scene.items, agreement_words()
    text = next((n for n in range(at + 1, min(len(items) - 1, at + _NEAR)) if items[n].roles & Role.INSTRUMENT), None)
    return text is not None and any(scene.phrase(n) in words.any_one for n in (text - 1, text + 1))


def is_of_dated_text(scene: Scene, verb: Verb, at: int) -> bool:
    """Whether a wish is for a text that was signed on a day: `hy vọng | thỏa thuận ký ngày 5/6/2020 sẽ …`."""
    items, first = scene.items, max(at + 1, verb.at - _BEFORE_PASSIVE)
    if scene.phrase(at) not in agreement_words().wished or not _is_dated(scene, verb):
        return False
    is_text = any(item.roles & Role.INSTRUMENT for item in items[first : verb.at])
    return is_text and not any(item.roles & Role.PLANNED for item in items[at + 1 : verb.at])


def is_of_any(scene: Scene, verb: Verb) -> bool:
    """Whether any one signs, or any text is signed: `bất kỳ nước nào ký`, or all that do: `các quốc gia có | ký`."""
    items, words, phrase = scene.items, agreement_words(), scene.sentence.phrase
    first = max(verb.clause_start, min(verb.starts, verb.at - _NEAR) - 2)
    last = min(verb.at, verb.starts + 2)
    if verb.status is not Status.NEGATED and _is_any_text(scene, verb.at):
        return True
    is_relative = scene.phrase(verb.starts - 1) in words.relative if verb.starts else False
    if verb.status is Status.NEGATED and (verb.is_passive or verb.is_agent) and not is_relative:
        return False  # no text is, whichever: `chưa có thỏa thuận nào được | ký`
    is_any_text = verb.is_passive and verb.at > 1 and scene.phrase(verb.at - 2) in words.any_one
    if is_any_text or any(phrase(items[n]) in words.any_one for n in range(first, last)) or _is_of_class(scene, verb):
        return True
    if scene.is_behind(verb.at, words.habits | words.customers):
        return True
    names = items[verb.at - 2].names if verb.at > 1 else ()
    is_class = bool(names) and names[-1].role == Role.MANY and phrase(items[verb.at - 1]) in words.class_verbs
    return is_class and not _picks(scene, verb)


def _is_of_class(scene: Scene, verb: Verb) -> bool:
    """Whether what is signed only tells which States are meant: `đối với các nước (mà Việt Nam) chưa | ký X`."""
    items, words, phrase = scene.items, agreement_words(), scene.sentence.phrase
    at = verb.at - 1
    if verb.is_agent and verb.starts > 1 and items[verb.starts - 1].roles & Role.BY:
        at = verb.starts - 2
        if items[at].is_several or _is_states(scene, at):
            return not _picks(scene, verb)
    while at > 0 and items[at].roles & (Role.STOP | Role.NEGATED | Role.WORD) and verb.at - at < _NEAR:
        at -= 1
    last = at
    while at >= 0 and (_is_states(scene, at) or (at < last and (_joins_states(scene, at) or items[at].names))):
        at -= 1
    if at == last or at < 0:
        return False
    if phrase(items[at]) in words.is_words and at and items[at - 1].names:
        return False  # `Lào là | nước đã | ký X`
    is_told = phrase(items[at]) in words.of_states or (items[at].roles == Role.WORD and verb.status is Status.NEGATED)
    return is_told and not _picks(scene, verb)


def _picks(scene: Scene, verb: Verb) -> bool:
    """Whether some of them are named behind the verb: `các nước chưa ký X, | trong đó có A`."""
    ahead = scene.items[verb.at : verb.clause_end]
    among = agreement_words().among
    return any(item.roles & Role.OPENS or scene.sentence.phrase(item) in among for item in ahead)


def _is_states(scene: Scene, at: int) -> bool:
    """Whether an item tells of States without a name: `các nước`, `những nước, nhóm nước`."""
    item, words, phrase = scene.items[at], agreement_words(), scene.phrase(at)
    return phrase in words.states or (item.is_several and phrase.startswith(tuple(f"{s} ," for s in words.states)))


def _joins_states(scene: Scene, at: int) -> bool:
    is_joint = scene.items[at].roles & (Role.AND | Role.COMMA | Role.MANY | Role.BRACKET)
    return bool(is_joint) or scene.phrase(at) in agreement_words().either
