"""What one expression of a text names: a name, several, or a body through a person; read once, where it starts."""

from __future__ import annotations

from vn_foreign_relations.names.people import People
from vn_foreign_relations.names.several import Group
from vn_foreign_relations.names.words import PROPER, Name
from vn_foreign_relations.tables.agreements import agreement_words
from vn_foreign_relations.tables.names import OrganisationType, name_words
from vn_foreign_relations.tables.roles import Role

_LETTERS_OF_SUM = 2
"""The most letters in front of a sum that ends the name of a group: `P5 | + 1`."""


class Groups(People):
    """The groups of names of a stretch of text."""

    def group(self, at: int) -> Group | None:
        """The names that start at a word."""
        tokens = self.tokens
        if tokens.taken[at] >= 0:
            return None
        roles = tokens.roles[at]
        is_acting = not roles & Role.OFFICE and tokens.phrase(at) in name_words().acting
        if is_acting and (acting := self._on_behalf(at)) is not None:
            return acting
        if roles & (Role.OFFICE | Role.TITLE) and not (
            roles & PROPER and tokens.is_capital(at) and self.is_country(at)
        ):
            signed = self._through_person(at)
            if signed is not None:
                return self._acting(signed)
        if roles & (Role.MANY | Role.COLLECTIVE) or tokens.words[at].isdigit():
            return self._several(at, at)
        name = self.name(at) or self._of_ruler(at)
        if name is None:
            behind = tokens.next[at]
            is_body = bool(roles & Role.HEAD) and behind < self._count
            many = is_body and (tokens.roles[behind] & (Role.MANY | Role.COLLECTIVE) or tokens.words[behind].isdigit())
            return self._several(at, behind) if many else None
        return self._named(at, name)

    def _of_ruler(self, at: int) -> Name | None:
        """A Government that is named by who rules: `chính quyền Tổng thống | Obama`, `chính quyền bà | Park`."""
        tokens = self.tokens
        if tokens.phrase(at) not in name_words().ruled:
            return None
        behind = tokens.next[at]
        while self._is_free(behind) and tokens.roles[behind] & (Role.OF | Role.TITLE):
            behind = tokens.next[behind]
        is_titled = bool(tokens.roles[behind - 1] & Role.TITLE) and behind > tokens.next[at]
        end = self._person_end(behind) if is_titled else behind
        if end > behind:
            return Name(at, end, end, Role.HEAD, OrganisationType.GOVERNMENT.value)
        if not self._is_free(behind) or tokens.phrase(behind) not in name_words().rulers:
            return None
        ruler = self._through_office(behind, behind)
        if ruler is None or not self._has_capital(tokens.next[behind], ruler.after):
            return None
        land = ruler.names[0].country if ruler.names else None
        return Name(at, ruler.after, ruler.after, Role.HEAD, OrganisationType.GOVERNMENT.value, land)

    def _members(self, at: int, behind: int) -> Group | None:
        """The States that a bracket tells behind a group's name of one word: `nhóm P5+1 | (Anh, Nga và Đức)`."""
        tokens = self.tokens
        names = self._listed(behind + 1) if behind < self._count and tokens.words[behind] == "(" else []
        is_all = len(names) > 1 and self._is_free(names[-1].after) and tokens.words[names[-1].after] == ")"
        is_all = is_all and all(name.role == Role.COUNTRY for name in names)
        return Group(tuple(names), at, names[-1].after + 1, is_several=True) if is_all else None

    def _sum_end(self, at: int) -> int:
        """The word behind a sum that ends the name of a group: `P5 | + 1`, `nhóm P | 5+1`."""
        words = self.tokens.words
        joint = at + (at < self._count and words[at].isdigit())
        is_sum = joint + 1 < self._count and words[joint] == "+" and words[joint + 1].isdigit()
        return joint + 2 if is_sum and words[at - 1][0].isupper() and len(words[at - 1]) <= _LETTERS_OF_SUM else at

    def _named(self, at: int, name: Name) -> Group:
        """The group that a name at a word starts: a person through whom a body acts, several bodies, or the name."""
        tokens = self.tokens
        if name.is_person:
            return self._behind_person(at, name.behind) or Group((), at, name.behind)
        is_group = tokens.phrase(at) in agreement_words().groups and name.behind == tokens.next[at] + 1
        if (end := self._sum_end(name.behind)) > name.behind:
            name.behind = name.after = end
        if (is_group or name.role == Role.BODY) and (members := self._members(at, name.behind)) is not None:
            return members  # `Nhóm Tư vấn Kita | (Lào và Nga)` works there
        front = tokens.phrase_before(at)
        before = tokens.roles[front] if front is not None else 0
        if name.role == Role.HEAD and self._leads_to_several(name.after):
            several = self._several(at, name.after)
            if several is not None and several.names:
                return several
        # letters of a paper in front of its dateline's dash: `TTO - Tổng thống Mỹ`
        is_press = name.behind == at + 1 and tokens.words[at].isupper() and not tokens.shouts
        may_sign = (
            name.role == 0
            and not is_press
            and not (before & Role.STOP and not before & (Role.AND | Role.BETWEEN | Role.BY))
        )
        signed = self._behind_person(at, name.behind) if may_sign else None
        return signed if signed is not None and signed.names else Group((name,), at, name.after)
