"""Leads: sentences that tell of texts without their names, and what they lend to the sentences behind.

`Hai Thủ tướng chứng kiến lễ ký các văn kiện. | Các văn kiện gồm: | 1. Bản ghi nhớ …`
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from vn_foreign_relations.records.agreements.draft import Draft
from vn_foreign_relations.records.agreements.frames import Frames
from vn_foreign_relations.records.agreements.lists import begins_item
from vn_foreign_relations.records.passage import Passage
from vn_foreign_relations.tables.agreements import agreement_words
from vn_foreign_relations.tables.roles import Role

_NEAR = 4
"""How many sentences behind a lead what is told may be of it."""
_LONGEST_SEVERAL = 12
_LONGEST_OPENER = 160
"""The most characters of a sentence that only opens a list."""


class Leads:
    """The last lead of a passage while it is read."""

    def __init__(self, passage: Passage) -> None:
        self.passage = passage
        self._last: tuple[int, Draft] | None = None
        self.goes_on: bool = False
        """Whether the sentence that was asked for last tells of texts that a lead in front of it told of."""

    def openers(self, number: int) -> Iterator[int]:
        """The sentences behind one of signing that open a list or pick out of one: `Văn kiện gồm:`, `Trong đó …`."""
        sentences = self.passage.sentences
        for at in range(number + 1, min(len(sentences), number + 1 + _NEAR)):
            start, end = sentences[at]
            if (self.opens(at) and end - start <= _LONGEST_OPENER) or self.picks(at):
                yield at

    def opens(self, number: int) -> bool:
        """Whether a sentence ends with a colon."""
        end = self.passage.sentences[number][1]
        return self.passage.text[end : end + 1] == ":"

    def picks(self, number: int) -> bool:
        """Whether a sentence picks out of what the one in front told of: `Trong số đó …`."""
        return agreement_words().picks.match(self.passage.text, self.passage.sentences[number][0]) is not None

    def of(self, number: int, found: Sequence[Draft], frames: Frames) -> Draft | None:
        """What a sentence lends to its list: its last signing, or that of the lead in front if it only opens a list."""
        if self.picks(number):
            for draft in found:
                self._inherit(number, draft)
        own = found[-1] if found else frames.lead
        self.goes_on = False
        if own is None:
            return self._in_front(number, frames)
        if self._tells_of_many(own):
            front = self._near(number)
            self.goes_on = front is not None and front.status is own.status
            self._inherit(number, own)
            self._last = number, own
        return own

    def is_listed_behind(self, number: int, lead: Draft) -> bool:
        """Whether marked items follow a lead without a colon: `Hai bên ký 3 văn kiện. | 1. Bản ghi nhớ …`."""
        text, sentences = self.passage.text, self.passage.sentences
        if number + 1 >= len(sentences) or not self._tells_of_many(lead):
            return False
        line = sentences[number + 1][0]
        start = begins_item(text, line)
        return bool(text[line:start].strip()) and agreement_words().objects.match(text, start) is not None

    def _tells_of_many(self, lead: Draft) -> bool:
        """Whether a lead tells of texts that it does not name: `3 văn kiện`, `các văn kiện hợp tác`."""
        if lead.instrument is None or lead.count is not None:
            return lead.instrument is not None
        text, start, words = self.passage.text, lead.instrument[0], agreement_words()
        before = text[max(0, start - _LONGEST_SEVERAL) : start].lower().split()
        is_several = any(" ".join(before[-size:]) in words.several for size in (1, 2))
        return is_several or words.lists.match(text, start) is not None

    def _near(self, number: int) -> Draft | None:
        is_near = self._last is not None and number - self._last[0] <= _NEAR
        return self._last[1] if is_near and self._last is not None else None

    def _in_front(self, number: int, frames: Frames) -> Draft | None:
        """The lead in front of a sentence that only opens the list of its texts: `Các văn kiện gồm:`, `Cụ thể:`."""
        lead, lists, text = self._near(number), agreement_words().lists, self.passage.text
        if lead is None or frames.verbs:
            return None
        opens = (item.roles & Role.OPENS or lists.match(text, item.start) is not None for item in frames.items)
        return lead if self.picks(number) or (self.opens(number) and any(opens)) else None

    def _inherit(self, number: int, draft: Draft) -> None:
        """Give a signing the day, the place, the event and those who watched of the lead in front.

        `Hai Thủ tướng chứng kiến lễ ký các văn kiện. | Tổng cộng 14 văn kiện được ký, gồm: …`
        """
        lead = self._near(number)
        if lead is None or lead.status is not draft.status:
            return
        if draft.count is not None and lead.count not in (None, draft.count):
            return
        if draft.when is None:
            draft.when, draft.place = lead.when, draft.place or lead.place
        draft.framework = draft.framework or lead.framework
        draft.witnesses = draft.witnesses or lead.witnesses
