"""Several names of one kind together: `hai tỉnh X và Y (Lào)`, `các trường: A, B và C`, `3 tỉnh của Lào`."""

from __future__ import annotations

from collections.abc import Collection

import attrs

from vn_foreign_relations.names.behind import Placed
from vn_foreign_relations.names.words import Name
from vn_foreign_relations.tables.agreements import agreement_words
from vn_foreign_relations.tables.names import name_words
from vn_foreign_relations.tables.roles import Role

_PLACES = (Role.COUNTRY, Role.PROVINCE, Role.CITY)

_MOST_NAMES = 20
_LONGEST_TELLING = 6
"""The most small words behind several that tell what they are."""
_ENDS_TELLING = Role.SIGN | Role.INSTRUMENT | Role.AND | Role.WITH | Role.OF
_AND_SO_ON = (",", "…", ".")
"""The marks of a list that is cut short: `(A, B, …)`."""


@attrs.frozen(eq=False)
class Group:
    """The names that one expression names, and the word behind it; none where it names only a person or a number."""

    names: tuple[Name, ...]
    first: int
    after: int
    is_several: bool = False


class Several(Placed):
    """The lists of names of a stretch of text."""

    def _leads_to_several(self, at: int) -> bool:
        """Whether several units of a kind follow, each with a body of that name: `Bộ Chỉ huy Quân sự | ba tỉnh …`."""
        tokens = self.tokens
        if not self._is_free(at) or tokens.is_capital(at):
            return False
        behind = tokens.next[at]
        is_many = tokens.roles[at] & Role.MANY and self._is_free(behind) and tokens.roles[behind] & Role.UNIT
        return bool(is_many or tokens.roles[at] & Role.COLLECTIVE) and self._is_free(behind)

    def _is_field_of(self, at: int, behind: int) -> bool:
        """Whether behind a number of bodies their field follows, and no name: `hai bộ | Giáo dục`."""
        tokens = self.tokens
        if behind + 1 >= self._count or not tokens.is_capital(behind) or tokens.roles[behind]:
            return False
        is_small = tokens.words[behind + 1][0].islower() and not self._ends(tokens.roles[behind + 1])
        return tokens.lower[behind - 1] in name_words().with_fields and is_small and tokens.next[at] == behind

    def _several(self, first: int, at: int) -> Group | None:
        """Names of one kind behind a number or `các`: each is a name without the word for the kind."""
        tokens = self.tokens
        while self._is_free(at) and self._counts(at):
            at = self.tokens.next[at]
        kinds = Role.UNIT | Role.HEAD | Role.COLLECTIVE
        if not self._is_free(at) or not tokens.roles[at] & kinds:
            return None
        head, behind = at, tokens.next[at]
        if self._is_field_of(at, behind):
            end = self._plain_end(behind + 1)
            lands = [name for name in self._listed(end) if name.role == Role.COUNTRY]
            return Group(tuple(lands), first, lands[-1].after if lands else end, is_several=True)
        at = behind
        while at < self._count and tokens.roles[at] & Role.UNIT:
            at = tokens.next[at]
        at, land = self._of_land(at)
        opened = self._past_opening(at, is_land=land is not None)
        bracketed = self._bracketed_list(first, opened, land) or self._bracketed_bodies(first, head)
        if bracketed is not None:
            return bracketed
        names = self._listed(opened, has_dashes=True)
        if opened > at and names and self._is_of_bodies(names[-1].after):
            names = []
        if not names:
            return None if tokens.roles[head] & Role.COLLECTIVE else self._unnamed(first, head)
        if len(names) == 1 and tokens.roles[behind] & Role.UNIT:
            self._with_head(names[0], head)
        if opened == at and self._tells_whose(head, names):
            return self._told_whose(first, head, names)
        return Group(tuple(self._sharing(head, names, land)), first, names[-1].after, is_several=True)

    def _told_whose(self, first: int, head: int, names: list[Name]) -> Group:
        """A group whose names tell only whose they are."""
        last = names[-1] if all(name.role == Role.COUNTRY for name in names) else names[0]
        if self.tokens.roles[head] & Role.COLLECTIVE:
            return Group((), first, last.after, is_several=True)
        return self._unnamed(first, head, last.behind)

    def _sharing(self, head: int, names: list[Name], land: str | None) -> list[Name]:
        """Names with the country that is told in front of them, or behind the last; of ministers none is a body."""
        if self.tokens.roles[head] & Role.COLLECTIVE and any(name.is_person for name in names):
            return []  # `hai bộ trưởng | A và B`
        last = names[-1]
        if last.after < self._count and self.tokens.words[last.after] == "(":
            self._read_behind(last)
        shared = last.country if last.role != Role.PROVINCE else None
        return self._shared(names, shared or land)

    def _of_land(self, at: int) -> tuple[int, str | None]:
        """The word behind what tells where several are, and the country: `Bắc Lào | (…)`, `giáp biên của Lào | gồm`."""
        of = self._past_words(at)
        is_of = self._is_free(of + 1) and self.tokens.roles[of] & Role.OF
        land = self._country_at(of + 1) if is_of else None
        return (land.behind, land.country) if land is not None else self._area(self._past_side(at))

    def _past_opening(self, at: int, *, is_land: bool) -> int:
        """The word behind what opens a list: `3 tỉnh | gồm: | A, B và C`; behind a country words may tell more."""
        tokens, words = self.tokens, agreement_words()
        opening = words.picking | words.is_words
        opens = self._past_words(at, opening) if is_land else at
        if self._is_free(opens) and tokens.phrase(opens) in opening:
            at = tokens.next[opens]
        return at + 1 if self._is_free(at) and tokens.words[at] == ":" else at

    def _past_words(self, at: int, ends: Collection[str] = ()) -> int:
        """The word behind a few small words that tell what several are, and neither join nor sign."""
        tokens, behind = self.tokens, at
        while self._is_free(behind) and behind - at < _LONGEST_TELLING and tokens.words[behind][0].islower():
            is_end = tokens.roles[behind] & _ENDS_TELLING or (tokens.roles[behind] and not ends)
            if is_end or tokens.phrase(behind) in ends:
                break
            behind = tokens.next[behind]
        return behind

    def _is_of_bodies(self, at: int) -> bool:
        """Whether a list goes on with a body, which the names in front are no units beside: `gồm: A | và Công ty B`."""
        is_joint = self._is_free(at + 1) and (self.tokens.words[at] == "," or self.tokens.roles[at] & Role.AND)
        return bool(is_joint and self.tokens.roles[at + 1] & Role.HEAD)

    def _bracketed_list(self, first: int, at: int, land: str | None) -> Group | None:
        """The names of a bracket that holds nothing else: `4 tỉnh | (A, B, C)`."""
        if at >= self._count or self.tokens.words[at] != "(":
            return None
        names = self._listed(at + 1)
        close = names[-1].behind if names else self._count
        while close < self._count and self.tokens.lower[close] in _AND_SO_ON:
            close += 1
        if close >= self._count or self.tokens.words[close] != ")":
            return None
        return Group(tuple(self._shared(names, land)), first, close + 1, is_several=True)

    def _bracketed_bodies(self, first: int, head: int) -> Group | None:
        """The names of a bracket behind what several bodies are: `5 ngân hàng thương mại | (A, B và C)`; no places."""
        if not self.tokens.roles[head] & (Role.HEAD | Role.COLLECTIVE):
            return None
        group = self._bracketed_list(first, self._plain_end(self.tokens.next[head]), None)
        is_of_bodies = group is not None and len(group.names) > 1 and not any(n.role in _PLACES for n in group.names)
        return group if is_of_bodies else None

    def _with_head(self, name: Name, head: int) -> None:
        """Let the one unit of several bodies be a part of their name: `các | Đồn Biên phòng tỉnh Quảng Trị`."""
        cue = self.tokens.cues[head]
        if cue is not None and cue.roles & Role.HEAD:
            name.first, name.role, name.value = head, Role.HEAD, cue.values[Role.HEAD]

    def _past_side(self, at: int) -> int:
        """The bracket behind a second kind of unit and a side of the country: `một số tỉnh | , thành phía Nam | (`."""
        tokens, behind, known = self.tokens, at, name_words()
        if tokens.words[at : at + 1] == [","] and known.second_units.issuperset(tokens.lower[at + 1 : at + 2]):
            behind = tokens.next[at + 1] if at + 1 < self._count else at
        if behind < self._count and tokens.lower[behind] in known.sides:
            behind += 2
        return behind if tokens.words[behind : behind + 1] == ["("] else at

    def _tells_whose(self, head: int, names: list[Name]) -> bool:
        """Whether names behind several tell whose they are: `các hãng | Nga`, `10 nước | ASEAN, Việt Nam …`."""
        tokens, known = self.tokens, name_words()
        if all(name.role == Role.COUNTRY for name in names):
            is_one = not tokens.roles[head] & Role.COLLECTIVE
            kind = tokens.phrase(head) if is_one else tokens.phrase(head).partition(" ")[2]
            if tokens.phrase(head) in agreement_words().parts:
                return True  # `hai miền | Triều Tiên`
            return kind in known.heads and kind not in known.state_bodies
        return names[0].role == Role.BODY and not tokens.roles[head] & Role.COLLECTIVE

    def _unnamed(self, first: int, head: int, behind: int | None = None) -> Group:
        """A group of which no name is told, `các nhà đầu tư`; none at all where it has been: `4 quốc gia này`."""
        tokens = self.tokens
        end = self._plain_end(behind or tokens.next[head])
        if self._is_free(end) and tokens.lower[end] in name_words().back_references:
            return Group((), first, end + 1, is_several=True)
        lands = self._listed(end) if behind is None and tokens.roles[head] & Role.HEAD else []
        if lands and all(name.role == Role.COUNTRY for name in lands):
            end = lands[-1].behind
        cue = tokens.cues[head]
        level = cue.values.get(Role.UNIT, "") if cue is not None else ""
        return Group((Name(first, end, end, Role.MANY, level, is_bare=True),), first, end, is_several=True)

    def _counts(self, at: int) -> bool:
        """Whether a word says how many, and is not of `hai tỉnh`, which is one phrase."""
        is_number = self.tokens.words[at].isdigit() and not self.tokens.roles[at]
        return is_number or bool(self.tokens.roles[at] & Role.MANY)

    def _area(self, at: int) -> tuple[int, str | None]:
        """The word behind a part of a country in front of the bracket and its country: `Bắc Lào | (…)`."""
        tokens, behind, land = self.tokens, at, None
        while behind < self._count and tokens.is_capital(behind) and tokens.taken[behind] < 0:
            cue = tokens.cues[behind]
            if cue is not None and cue.roles & Role.COUNTRY:
                land = cue.values[Role.COUNTRY]
            behind = tokens.next[behind]
        return (behind, land) if behind < self._count and tokens.words[behind] == "(" and land else (at, None)

    def _shared(self, names: list[Name], land: str | None) -> list[Name]:
        """The names with the country of their group, where they tell none of their own."""
        for name in names:
            if name.role in (0, Role.CITY):
                name.country = name.country or land
        return names

    def _listed(self, at: int, *, has_dashes: bool = False) -> list[Name]:
        """Proper names one behind the other: `Attapu, Champasak và Salavan`; with dashes too, `Việt Nam - Lào`."""
        tokens, found = self.tokens, list[Name]()
        while at < self._count and len(found) < _MOST_NAMES:
            name = self.name(at) if tokens.is_capital(at) and not tokens.roles[at] & (Role.OFFICE | Role.HEAD) else None
            if name is None:
                break
            found.append(name)
            at = name.after
            is_told = name.after > name.behind and (name.acronym is None or name.country is not None)
            if is_told or at + 1 >= self._count:
                break
            is_dash = has_dashes and tokens.words[at] == "-"
            if (
                tokens.words[at] not in (",", ";")
                and not is_dash
                and not (tokens.roles[at] & Role.AND and not tokens.roles[at] & Role.WITH)
            ):
                break
            at += 1
        return found

    def _plain_end(self, at: int) -> int:
        """The word behind a group without names: `các nhà đầu tư`, `các cơ quan, đơn vị nước ngoài`."""
        tokens = self.tokens
        while at < self._count and tokens.taken[at] < 0:
            roles = tokens.roles[at]
            is_joint = tokens.words[at] == "," or (roles & Role.AND and not roles & Role.WITH)
            is_list = is_joint and at + 1 < self._count and self._is_further_kind(at + 1)
            if not is_list and (not tokens.words[at][0].islower() or self._ends(roles)):
                break
            at = tokens.next[at + 1 if is_list else at]
        return at

    def _is_further_kind(self, at: int) -> bool:
        """Whether a further kind of those without names is told: `các cơ quan, | đơn vị`, `các tỉnh, | thành phố`."""
        tokens, behind = self.tokens, self.tokens.next[at]
        is_named = behind < self._count and tokens.is_capital(behind)
        is_body = tokens.roles[at] & Role.HEAD and not tokens.is_capital(at)
        return bool(is_body or (tokens.roles[at] & Role.UNIT and not is_named))
