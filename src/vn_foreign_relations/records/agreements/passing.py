"""Whether a sentence tells of one text in particular that was signed, though neither its day nor who signed is told."""

from __future__ import annotations

from vn_foreign_relations.records.agreements.verb import Verb
from vn_foreign_relations.records.clauses import Item, Sentence
from vn_foreign_relations.tables.agreements import InstrumentType, agreement_words
from vn_foreign_relations.tables.roles import Role
from vn_foreign_relations.tables.spelling import SYLLABLE

_LETTERS = 3
"""The fewest letters of a text's own name."""
_NEAR = 3
_OF_TWO = (InstrumentType.AGREEMENT.value, InstrumentType.MEMORANDUM.value)
"""The types that nobody signs alone: `các thỏa thuận hợp tác đã ký`, not `các cam kết bảo vệ rừng đã ký`."""
_BETWEEN = Role.STOP | Role.BY | Role.DETERMINER | Role.BRACKET | Role.PERIOD
"""What stands between a text and the verb that only tells that it was signed."""
_OTHER = Role.NAME | Role.COMMA | Role.SEMICOLON | Role.INSTRUMENT | Role.PLANNED | Role.NEGATED | Role.CARRIED_OUT
"""What does not stand there where it is told what the text is about."""


def is_named(sentence: Sentence, item: Item) -> bool:
    """Whether a text has a name of its own: `Hiệp định CPTPP`, `Hiệp định Paris`."""
    words = sentence.tokens.words[item.first + 1 : item.behind]
    kinds = agreement_words().kind_letters
    letters = (word.isupper() and len(word) >= _LETTERS and word.lower() not in kinds for word in words)
    names = (word.istitle() and SYLLABLE.fullmatch(word.lower()) is None for word in words)
    return not sentence.tokens.shouts and (any(letters) or any(names))


def is_any_foreign(sentence: Sentence, persons: list[Item]) -> bool:
    """Whether the name of one of some persons has a word that is no syllable of Vietnamese: `ông Trump`."""
    words = (word for person in persons for word in sentence.tokens.lower[person.first : person.behind])
    return any(SYLLABLE.fullmatch(word) is None for word in words)


def _is_by_leaders(sentence: Sentence, between: list[Item]) -> bool:
    """Whether two persons signed a text, of whom one is from abroad: `thỏa thuận | được ông A và ông Trump | ký`."""
    match between:
        case [by, first, joint, second, *_]:
            are_two = first.is_person and joint.is_and and second.is_person
            return bool(by.roles & Role.BY) and are_two and is_any_foreign(sentence, [first, second])
    return False


def _are_told_by_themselves(front: list[Item], behind: list[Item]) -> bool:
    """Whether several texts are not only carried out, nor told by with whom: but those `giữa hai nước` are."""
    match behind:
        case [between, both, *_] if between.roles & Role.BETWEEN and both.roles & Role.COLLECTIVE:
            return True
    is_carried_out = any(other.roles & Role.CARRIED_OUT for other in front)
    return not is_carried_out and not any(o.roles & (Role.WITH | Role.BETWEEN | Role.PERIOD) for o in behind[:1])


def is_one_text(sentence: Sentence, verb: Verb, at: int) -> bool:
    """Whether the text at an item, in front of the verb, is one in particular.

    By its own name, `Hiệp định Paris được ký kết`; by `một`, `một thỏa thuận được ký`; by a day, `được ký hôm nay`;
    as what is told of, `Thỏa thuận được ký sau khi …`; as new, `theo thỏa thuận vừa được ký`; as earlier, where more is
    told of it, `theo thỏa thuận quốc phòng đã ký trước đó`; or by whom, `thỏa thuận được hai (52) nước ký`. So are
    several that were signed, `các hiệp định thương mại đã ký`, unless they are carried out. None behind `khi` or `nếu`,
    nor contracts, which want parties.
    """
    items, words, phrase = sentence.items, agreement_words(), sentence.phrase
    item, front = items[at], items[max(0, at - _NEAR) : at]
    is_several = bool(front) and (bool(front[-1].roles & Role.MANY) or phrase(front[-1]) in words.several)
    open_words = words.conditions | words.subordinating | words.supposed | words.any_one
    if item.type == InstrumentType.CONTRACT.value or any(phrase(other) in open_words for other in front):
        return False
    if verb.is_person and _is_by_leaders(sentence, items[at + 1 : verb.at]):
        return True
    last = verb.starts if verb.is_agent else verb.at
    between, behind = items[at + 1 : last], items[verb.at + 1 : verb.at + 1 + _NEAR]
    if len(between) > 1 and between[0].roles & Role.COMMA and between[1].roles & Role.BY:
        between = between[1:]  # `Hiệp định Paris, | được ký dưới thời A, …`
    if between and phrase(between[0]) in words.about_words:
        is_beside = not any(other.roles & _OTHER for other in between)
    else:
        is_beside = all(other.roles & _BETWEEN or phrase(other) in words.fresh for other in between)
    if not is_beside:
        return False
    if is_several:
        is_titled = item.type == InstrumentType.TREATY.value
        is_titled = is_titled or (item.type in _OF_TWO and phrase(item) not in words.instruments)
        is_past = any(phrase(other) in words.past for other in between)
        return is_titled and is_past and _are_told_by_themselves(front, behind)
    told = {phrase(other) for other in between} | {sentence.tokens.lower[item.behind]}
    if behind and phrase(behind[0]) in words.predicates:
        return False  # `Hiệp định CPTPP được ký | sẽ có ảnh hưởng`
    is_new = not told.isdisjoint(words.fresh)
    is_earlier = any(phrase(other) in words.earlier for other in behind) and phrase(item) not in words.instruments
    is_earlier = is_earlier or any(phrase(other) in words.times for other in behind[:1])
    is_first = not front or phrase(front[-1]) in words.sites
    is_subject = bool(behind) and is_first and phrase(behind[0]) in words.circumstances
    is_one = (bool(front) and phrase(front[-1]) in words.single) or any(other.roles & Role.DATE for other in behind)
    is_passive = verb.is_passive and not verb.is_agent and (is_one or is_subject or is_named(sentence, item))
    signing = items[verb.starts]
    are_two = verb.is_public and phrase(signing) not in words.contracting
    sides = [other for other in behind[1:] if other.roles & Role.COLLECTIVE or phrase(other)[0].isdigit()]
    is_named_too = any(name.role != Role.MANY for other in behind for name in other.names)
    is_between = bool(sides) and bool(behind[0].roles & Role.BETWEEN) and not is_named_too
    is_between = is_between and words.contracting.isdisjoint((phrase(sides[0]), phrase(sides[0]).rpartition(" ")[2]))
    are_two = is_between or (verb.is_agent and (are_two or (signing.is_several and phrase(signing)[0].isdigit())))
    return is_new or is_earlier or is_passive or are_two
