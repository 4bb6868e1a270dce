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
    last = verb.starts if verb.is_agent else verb.at
    between = items[at + 1 : last]
    if len(between) > 1 and between[0].roles & Role.COMMA and between[1].roles & Role.BY:
        between = between[1:]  # `Hiệp định Paris, | được ký dưới thời A, …`
    if between and phrase(between[0]) in words.about_words:
        is_beside = not any(other.roles & _OTHER for other in between)
    else:
        is_beside = all(other.roles & _BETWEEN or phrase(other) in words.fresh for other in between)
    return is_beside and not is_several
