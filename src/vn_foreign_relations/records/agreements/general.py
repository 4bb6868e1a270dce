"""Whether what is told of is signing in general: one text or another, all of a kind, what is to be done behind it."""

from __future__ import annotations

from bisect import bisect_left

import attrs

from vn_foreign_relations.records.agreements.draft import Draft, Signatory
from vn_foreign_relations.records.agreements.model import Status
from vn_foreign_relations.records.agreements.objects import carries_out
from vn_foreign_relations.records.agreements.verb import Verb
from vn_foreign_relations.records.clauses import Item, Sentence
from vn_foreign_relations.tables.agreements import AgreementWords, InstrumentType, agreement_words
from vn_foreign_relations.tables.roles import Role

_PARTIES = 2
_BETWEEN = 6
"""How many items behind an instrument may stand in front of `giữa`."""
_ACTS = ("memorandum", "statement", "plan", "programme", "unspecified")
"""The types that a head of State may sign by himself, as an act of his own."""


def is_general(sentence: Sentence, verb: Verb, item: Item, draft: Draft, named: int) -> bool:
    """Whether a verb tells of texts in general, or of what is no agreement; `named` is the number of named parties."""
    at = bisect_left(sentence.items, item.start, key=lambda other: other.start)
    told = _Told(sentence, verb, at, draft, named)
    is_law = agreement_words().of_law.match(sentence.text, item.start) is not None
    if is_law and named < _PARTIES and draft.count is None:
        return True
    return told.is_open() or told.is_idle() or told.is_act() or told.is_with_strangers() or told.is_of_any()


def is_to_come(sentence: Sentence, verb: Verb) -> bool:
    """Whether what is done behind a signing is only to come: `sau khi ký X với B, nhà cung cấp | sẽ được hỗ trợ`."""
    words, items = agreement_words(), sentence.items
    if not verb.at or sentence.phrase(items[verb.at - 1]) not in words.subordinating:
        return False
    ahead = (sentence.phrase(item) for item in items[verb.at + 1 : verb.clause_end])
    return next((phrase for phrase in ahead if phrase in words.predicates | words.past), "") in words.predicates


@attrs.define(eq=False)
class _Told:
    """A verb with the item of what it signs."""

    sentence: Sentence
    verb: Verb
    at: int
    draft: Draft
    named: int
    items: list[Item] = attrs.field(init=False)
    words: AgreementWords = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        self.items, self.words = self.sentence.items, agreement_words()

    def _phrase(self, at: int) -> str:
        """The words of an item, none beyond the sentence."""
        return self.sentence.phrase(self.items[at]) if 0 <= at < len(self.items) else ""

    def _any(self, role: int, first: int, last: int) -> bool:
        return any(item.roles & role for item in self.items[max(0, first) : last])

    def is_open(self) -> bool:
        """Whether it is one text or another, or whether at all: `hợp đồng hoặc | thỏa thuận`, `có ký X hay không`."""
        if not self.words.asking.isdisjoint((self._phrase(self.at + 1), self._phrase(self.verb.at - 1))):
            return True
        if self.draft.status is Status.NEGATED and self._phrase(self.verb.at - 2) in self.words.either:
            return True  # `việc hủy thầu hoặc không | ký hợp đồng`
        return any(
            self._phrase(self.at + step) in self.words.either
            and self._any(Role.INSTRUMENT, self.at + 2 * step, self.at + 2 * step + 1)
            for step in (-1, 1)
        )

    def is_idle(self) -> bool:
        """Whether nobody and no day is told of a text named before, or of a means; or only a duty behind it."""
        if self.draft.when is not None:
            return False
        item = self.items[self.at]
        is_bare = self.sentence.tokens.next[item.first] == item.behind and self.at > self.verb.at
        is_back = is_bare and self.draft.count is None and self._phrase(self.at + 1) in self.words.back
        if not self.named and (is_back or self._phrase(self.verb.at - 2) in self.words.means):
            return True
        front = self._phrase(self.verb.at - 1)
        is_duty = self.named < _PARTIES and front in self.words.duties
        is_first = front in self.words.subordinating
        is_to_be = self.named < _PARTIES and is_to_come(self.sentence, self.verb)
        return is_duty or self._is_habit() or (is_first and self._has_duty()) or is_to_be

    def _is_habit(self) -> bool:
        """Whether what is signed is carried out too, by nobody named: `việc ký kết và thực hiện thỏa thuận`."""
        verb = self.verb
        is_done = verb.is_public or (verb.subject is not None and self.named >= _PARTIES)
        is_done = is_done or any(self._phrase(n) in self.words.past for n in range(verb.starts, verb.at))
        is_done = is_done or (self.draft.status is Status.PLANNED and self.named >= _PARTIES)
        return carries_out(self.items, verb.at) and not is_done

    def _has_duty(self) -> bool:
        """Whether behind the verb is told what somebody has to do: `sau khi ký, cơ quan A có trách nhiệm …`."""
        lower = self.sentence.tokens.lower[self.items[self.verb.at].behind :]
        return any(" ".join(lower[n : n + size]) in self.words.duties for size in (1, 3) for n in range(len(lower)))

    def is_act(self) -> bool:
        """Whether a head of State or a minister signs alone, as an act of his own: `Tổng thống A ký | bản ghi nhớ`."""
        draft, verb = self.draft, self.verb
        if self._is_own_statement():
            return True
        is_one = draft.count is None and draft.status is Status.SIGNED and self.named < _PARTIES
        if not is_one or draft.type not in _ACTS or draft.witnesses or draft.framework or draft.place:
            return False
        if verb.starts > 0 and self.items[verb.starts - 1].roles & Role.AND:
            return False
        if draft.parties and verb.is_official:
            return False  # others sign beside him: `do Tổng thống Mỹ và những người đồng cấp khác | ký`
        if not draft.parties:
            are_several = self._any(Role.COLLECTIVE, verb.starts, verb.at) or self._any(
                Role.MANY, verb.starts - 1, verb.starts
            )
            return verb.is_official and not are_several  # `các | lãnh đạo ký Tuyên bố`
        is_of_body = all(signatory.name.role == Role.HEAD for signatory in draft.parties)
        if draft.type == InstrumentType.PLAN.value and is_of_body and not self._is_joint():
            return True
        return any(s.name.signatory is not None and s.name.role == Role.COUNTRY for s in draft.parties)

    def _is_own_statement(self) -> bool:
        """Whether one alone declares something: `Trump ký | tuyên bố công nhận X`.

        Not a joint text, `tuyên bố chung`, nor one by its title, which others sign too: `Lào ký | Tuyên bố Hà Nội`.
        """
        if not self.sentence.text[self.items[self.at].start].islower():
            return False
        draft, words = self.draft, self.sentence.phrase(self.items[self.at]).split()
        is_mutual = not self.words.mutual.isdisjoint(words) or self._any(
            Role.WITH | Role.BETWEEN, self.at + 1, self.verb.clause_end
        )
        is_alone = len(draft.parties) == 1 or (self.verb.is_official and not draft.parties)
        beside = Role.MANY | Role.COLLECTIVE | Role.AND
        is_alone = is_alone and not self._any(beside, self.verb.starts - 1, self.verb.at)
        return draft.type == InstrumentType.STATEMENT.value and is_alone and self.at > self.verb.at and not is_mutual

    def _is_joint(self) -> bool:
        """Whether the words of a plan say that others have a part in it: `kế hoạch | phối hợp`."""
        words = self.sentence.phrase(self.items[self.at])
        return any(word in words for word in self.words.joint) or self._any(
            Role.WITH | Role.BETWEEN, self.at + 1, self.verb.clause_end
        )

    def is_with_strangers(self) -> bool:
        """Whether it is signed with bodies of any State, on no day: `ký thỏa thuận với Chính phủ nước ngoài`."""
        return self.draft.when is None and any(_is_strange(signatory) for signatory in self.draft.parties)

    def is_of_any(self) -> bool:
        """Whether any sign, `các bên ký`, or a text is carried out of which one party is named and no day."""
        verb, draft = self.verb, self.draft
        if self.named > 1 or draft.when is not None:
            return False
        are_any = verb.is_public and self._phrase(verb.starts) in self.words.contracting
        if are_any and draft.status is not Status.PLANNED and not (draft.framework or draft.witnesses or draft.count):
            acting = range(min(verb.starts, verb.at), verb.at)
            return not self.named and not any(
                self._phrase(n) in self.words.past | self.words.negated_front for n in acting
            )
        is_carried_out = self.at < verb.at and self._any(Role.CARRIED_OUT, self.at - 2, self.at)
        return is_carried_out and self.named == 1 and self._any(Role.BETWEEN, self.at + 1, self.at + _BETWEEN)


def _is_strange(signatory: Signatory) -> bool:
    """Whether a party is any body abroad: `Chính phủ nước ngoài`."""
    written = signatory.sentence.text[slice(*signatory.span)].lower()
    return written.endswith(agreement_words().strangers)
