"""With whom something is signed: the names behind `giữa`, `với`, `cho`."""

from __future__ import annotations

from vn_foreign_relations.kinds.time.date import Date
from vn_foreign_relations.reading.record import Mention
from vn_foreign_relations.reading.value import Value
from vn_foreign_relations.records.agreements.draft import Signatory
from vn_foreign_relations.records.agreements.parties import Listed, listed
from vn_foreign_relations.records.agreements.scene import Scene
from vn_foreign_relations.records.clauses import Sentence
from vn_foreign_relations.tables.agreements import agreement_words
from vn_foreign_relations.tables.roles import Role

_REACH = 5


class Partners:
    """The lists of names of a sentence that prepositions govern."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.sentence: Sentence = scene.sentence

    def between(self, first: int, last: int) -> Listed | None:
        """The parties behind `giữa`; none of them where it is between no names: `giữa hai bên`."""
        for at in range(first, last):
            if self.scene.items[at].roles & Role.BETWEEN and not self.scene.hidden[at]:
                return listed(self.scene, at + 1, last) or Listed((), at + 1)
        return None

    def with_(self, first: int, last: int) -> Listed | None:
        """The parties behind `với`, or those to whom something is sold or lent."""
        for at in range(first, last):
            roles = self.scene.items[at].roles
            if self.scene.hidden[at] or not roles & (Role.WITH | Role.TO):
                continue
            found = listed(self.scene, at + 1, last) or self._apposed(at + 1, last)
            if found is not None and (roles & Role.WITH or all(name.role for name in found.names)):
                return found
        return None

    def _apposed(self, first: int, last: int) -> Listed | None:
        """The name behind `là` of one that is told by what it is: `với thành viên NATO là Thổ Nhĩ Kỳ`."""
        for at in range(first, min(last, first + _REACH)):
            if self.sentence.phrase(self.scene.items[at]) in agreement_words().is_words:
                return listed(self.scene, at + 1, last)
            if self.scene.items[at].roles & (Role.COMMA | Role.STOP):
                return None
        return None

    def _pair(self, at: int, limit: int) -> Listed | None:
        """The pair of names right behind an instrument: `Hiệp định thương mại | Việt Nam - EU`."""
        items = self.scene.items
        is_pair = at + 2 < limit and items[at].roles & Role.NAME and items[at + 1].roles & Role.DASH
        found = listed(self.scene, at, limit) if is_pair else None
        return found if found is not None and len(found.names) > 1 else None

    def of(self, at: int, limit: int, verb: int, *, is_first: bool) -> tuple[Listed, bool] | None:
        """Those with whom the instrument at an item is signed, and whether they are all the parties."""
        pair = self._pair(at + 1, limit)
        if pair is not None:
            return pair, True
        between = self.between(at + 1, max(limit, verb if at < verb else 0))
        if between is not None and between.names:
            return between, len(between.names) > 1
        if is_first and at > verb:
            early = self.between(verb + 1, at) or self.with_(verb + 1, at)
            if early is not None and early.names:
                is_between = bool(self.scene.items[early.at - 1].roles & Role.BETWEEN)
                return early, is_between and len(early.names) > 1
        partner = self.with_(at + 1, limit)
        return (partner, False) if partner is not None else None

    def signatories(self, names: Listed | None) -> list[Signatory]:
        """The parties of a list of names."""
        return [Signatory(self.sentence, name) for name in names.names] if names is not None else []

    def day_behind(self, signatory: Signatory) -> Mention[Value] | None:
        """The day in brackets behind a partner: `với Học viện Bách Sắc (ngày 9/11)`."""
        tokens, name = self.sentence.tokens, signatory.name
        for at in range(name.behind, min(name.after + 1, len(tokens) - 1)):
            mention = self.sentence.mention_at(at + 1) if tokens.words[at] == "(" else None
            if mention is not None and isinstance(mention.value, Date):
                return mention
        return None
