"""A verb of signing with one text beside it, and what has been read of that signing."""

from __future__ import annotations

import attrs

from vn_foreign_relations.records.agreements.draft import Draft
from vn_foreign_relations.records.agreements.verb import Verb
from vn_foreign_relations.records.clauses import Item, Sentence
from vn_foreign_relations.tables.agreements import AgreementWords, agreement_words
from vn_foreign_relations.tables.roles import Role
from vn_foreign_relations.tables.spelling import SYLLABLE

SIDES = 2
"""So many sign an agreement at least."""


@attrs.define(eq=False)
class Case:
    """What is asked whether it is a signing of ours."""

    sentence: Sentence
    verb: Verb
    at: int
    """The item of what is signed."""
    draft: Draft
    named: int = attrs.field(init=False)
    """How many parties have a name."""
    words: AgreementWords = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        self.named, self.words = sum(not s.name.is_bare for s in self.draft.parties), agreement_words()

    @property
    def items(self) -> list[Item]:
        """The items of the sentence."""
        return self.sentence.items

    @property
    def item(self) -> Item:
        """What is signed."""
        return self.sentence.items[self.at]

    @property
    def is_before(self) -> bool:
        """Whether what is signed stands in front of the verb."""
        return self.at < self.verb.at

    @property
    def is_subject(self) -> bool:
        """Whether it stands in front as what is told of: `Dịp này, các | văn kiện | đã được ký`; not `theo các …`."""
        front = self.items[self.verb.clause_start : self.at]
        if not any(item.roles & Role.INSTRUMENT for item in front):
            front = front[max((n for n, item in enumerate(front, 1) if item.roles & Role.COMMA), default=0) :]
        is_first = all(item.roles & (Role.MANY | Role.DETERMINER) for item in front)
        return self.is_before and self.verb.is_passive and is_first

    @property
    def are_leaders(self) -> bool:
        """Whether two persons without an office, one from abroad, sign together: `ông Kim và | ông Trump | ký`."""
        last, items, tokens = self.verb.starts, self.items, self.sentence.tokens
        if last < SIDES or not (self.verb.is_person and items[last - 1].is_and and items[last - 2].is_person):
            return False
        named = tokens.lower[items[last - 2].first : items[last].behind]
        return any(SYLLABLE.fullmatch(word) is None for word in named)

    @property
    def is_joint(self) -> bool:
        """Whether the words of a text say that others have a part in it: `kế hoạch | phối hợp`."""
        words = self.phrase(self.at)
        is_said = any(word in words for word in self.words.joint)
        return is_said or self.any(Role.WITH | Role.BETWEEN, self.at + 1, self.verb.clause_end)

    def phrase(self, at: int) -> str:
        """The words of an item, none beyond the sentence."""
        return self.sentence.phrase(self.items[at]) if 0 <= at < len(self.items) else ""

    def any(self, roles: int, first: int, last: int) -> bool:
        """Whether one of some items has one of some roles."""
        return any(item.roles & roles for item in self.items[max(0, first) : last])
