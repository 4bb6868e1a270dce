"""Several names together, and names told through a person: `hai tỉnh X và Y (Lào)`, `Bộ trưởng Bộ Y tế Z`.

Each group is read once, where it starts. Those who sign for a body are kept beside its name.
"""

from __future__ import annotations

import attrs

from vn_foreign_relations.names.chunk import Chunks
from vn_foreign_relations.names.words import PROPER, Name
from vn_foreign_relations.tables.names import OrganisationType, name_words
from vn_foreign_relations.tables.roles import Role
from vn_foreign_relations.tables.spelling import SYLLABLE

_MOST_NAMES = 12
_LONGEST_PERSON = 9
_LONGEST_POST = 14
"""The most words of a post with what it is of."""
_BRANDED = 3
"""The words of a brand and a foreign person behind an office: `Tổng Giám đốc | Qualcomm Cristiano Amon`."""
_AND_SO_ON = (",", "…", ".")
"""The marks of a list that is cut short: `(A, B, …)`."""


@attrs.frozen(eq=False)
class Group:
    """The names that one expression names, and the word behind it; none where it names only a person or a number."""

    names: tuple[Name, ...]
    first: int
    after: int
    is_several: bool = False


class Groups(Chunks):
    """The groups of names of a stretch of text."""

    def group(self, at: int) -> Group | None:
        """The names that start at a word."""
        tokens = self.tokens
        if tokens.taken[at] >= 0:
            return None
        roles = tokens.roles[at]
        if roles & (Role.OFFICE | Role.TITLE) and not (
            roles & PROPER and tokens.is_capital(at) and self.is_country(at)
        ):
            signed = self._through_person(at)
            if signed is not None:
                return self._acting(signed)
        if roles & Role.MANY or tokens.words[at].isdigit():
            return self._several(at, at)
        if roles & Role.COLLECTIVE:
            behind = tokens.next[at]
            if self._is_field_of(at, behind):
                return Group((), at, self._plain_end(behind + 1), is_several=True)
            names = self._listed(behind, has_dashes=True)
            if not names:
                return None
            return Group(tuple(self._shared(names, names[-1].country)), at, names[-1].after, is_several=True)
        name = self.name(at)
        if name is None:
            behind = tokens.next[at]
            is_body = bool(roles & Role.HEAD) and behind < self._count
            many = is_body and (tokens.roles[behind] & (Role.MANY | Role.COLLECTIVE) or tokens.words[behind].isdigit())
            return self._several(at, behind) if many else None
        return self._named(at, name)

    def _named(self, at: int, name: Name) -> Group:
        """The group that a name at a word starts: a person through whom a body acts, several bodies, or the name."""
        tokens = self.tokens
        if name.is_person:
            return self._behind_person(at, name.behind) or Group((), at, name.behind)
        before = tokens.roles[at - 1] if at else 0
        if name.role == Role.HEAD and self._leads_to_several(name.after):
            several = self._several(at, name.after)
            if several is not None and several.names:
                return several
        may_sign = name.role == 0 and not (before & Role.STOP and not before & (Role.AND | Role.BETWEEN | Role.BY))
        signed = self._behind_person(at, name.behind) if may_sign else None
        return signed if signed is not None and signed.names else Group((name,), at, name.after)

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
        head = at
        at = tokens.next[at]
        while at < self._count and tokens.roles[at] & Role.UNIT:
            at = tokens.next[at]
        is_of_unit = at > tokens.next[head]
        at = self._past_side(at)
        at, land = self._area(at)
        if at < self._count and tokens.words[at] == ":":
            at += 1
        bracketed = self._bracketed_list(first, at, land)
        if bracketed is not None:
            return bracketed
        names = self._listed(at, has_dashes=True)
        if not names:
            return None if tokens.roles[head] & Role.COLLECTIVE else self._unnamed(first, tokens.next[head])
        last = names[-1]
        if len(names) == 1 and is_of_unit:
            self._with_head(last, head)
        if self._tells_whose(head, names):
            is_land = all(name.role == Role.COUNTRY for name in names)
            return self._unnamed(first, (names[-1] if is_land else names[0]).behind)
        if last.after < self._count and tokens.words[last.after] == "(":
            self._bracket(last)
        shared = last.country if last.role != Role.PROVINCE else land
        return Group(tuple(self._shared(names, shared or land)), first, last.after, is_several=True)

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
        """Whether a name behind several tells whose they are: `các công ty | Nga`, `10 nước | ASEAN, Việt Nam …`."""
        is_land = all(name.role == Role.COUNTRY for name in names)
        return names[0].role == Role.BODY or (is_land and self.tokens.phrase(head) in name_words().many_bodies)

    def _unnamed(self, first: int, behind: int) -> Group:
        """A group of which no name is told, `các nhà đầu tư`; none at all where it has been: `4 quốc gia này`."""
        end = self._plain_end(behind)
        if end < self._count and self.tokens.lower[end] in name_words().back_references:
            return Group((), first, end + 1, is_several=True)
        return Group((Name(first, end, end, Role.MANY, is_bare=True),), first, end, is_several=True)

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
            if name.after > name.behind or at + 1 >= self._count:
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
        return bool(tokens.roles[at] & Role.HEAD or (tokens.roles[at] & Role.UNIT and not is_named))

    def _through_person(self, at: int) -> Group | None:
        """A body through the one who signs for it, his office in front or behind his name."""
        tokens, start = self.tokens, at
        while at < self._count and tokens.roles[at] & (Role.TITLE | Role.MANY) and not tokens.roles[at] & Role.OFFICE:
            at = (self._past_post(at) if at == start else None) or tokens.next[at]
        if at >= self._count or tokens.taken[at] >= 0:
            return None
        if tokens.roles[at] & Role.OFFICE:
            return self._through_office(start, at)
        if at > start and tokens.is_capital(at):
            behind = self._person_end(at)
            return self._behind_person(start, behind) or Group((), start, self._past_office(behind))
        return None

    def _acting(self, signed: Group) -> Group:
        """One who signs for another, who is told behind him: `Thứ trưởng A | thay mặt Chính phủ B`."""
        tokens, at = self.tokens, signed.after
        is_set_off = self._is_free(at) and tokens.words[at] in ",-"
        at += is_set_off
        if signed.is_several or not self._is_free(at) or tokens.phrase(at) not in name_words().acting:
            return signed
        if is_set_off and tokens.words[at - 1] == "," and tokens.roles[at] & Role.OFFICE:
            return signed
        behind = tokens.next[at]
        behind += self._is_free(behind) and bool(tokens.roles[behind] & Role.TO)
        if self._is_free(behind) and tokens.roles[behind] & Role.COLLECTIVE:
            return attrs.evolve(signed, after=tokens.next[behind])
        name = self.name(behind) if self._is_free(behind) else None
        if name is None or name.is_bare:
            return signed
        name.signatory = (signed.first, signed.after)
        return Group((name,), signed.first, name.after)

    def _person_end(self, at: int) -> int:
        tokens, first = self.tokens, at
        while (
            at < self._count
            and at - first < _LONGEST_PERSON
            and tokens.taken[at] < 0
            and (
                tokens.is_capital(at)
                or (at > first and bool(tokens.roles[at] & Role.INNER) and self._is_proper_next(at))
                or (tokens.words[at] in "-'’" and at > first and self._is_double(first, at))
            )
            and not tokens.roles[at] & Role.OFFICE
            and not (tokens.roles[at] & Role.HEAD and self._heads_name(at))
        ):
            at += 1
        return at

    def _is_double(self, first: int, at: int) -> bool:
        """Whether a mark within a person's name joins two of it: `Jean-Yves`, `Dato’ Son`, `Jean - Yves Kita`."""
        tokens = self.tokens
        if tokens.ends[at - 1] == tokens.starts[at]:
            return True
        is_foreign = not any(SYLLABLE.fullmatch(tokens.lower[n]) for n in (first, at + 1) if n < self._count)
        return at == first + 1 and is_foreign and self._is_proper_next(at)

    def _is_proper_next(self, at: int) -> bool:
        """Whether a small word stands within a foreign person's name: `Albert | del Rosario`."""
        return self._is_free(at + 1) and self.tokens.is_capital(at + 1) and not self.tokens.roles[at] & Role.AND

    def _heads_name(self, at: int) -> bool:
        """Whether a first word of bodies starts one here, and is no given name: `Trịnh Xuân | Trường, …`."""
        behind = self.tokens.next[at]
        return behind > at + 1 or (behind < self._count and self.tokens.is_capital(behind))

    def _past_post(self, at: int) -> int | None:
        """The word behind a post that is no office, and its comma: `Ủy viên Bộ Chính trị, | Bộ trưởng Bộ Y tế`."""
        tokens = self.tokens
        if self.tokens.phrase(at) not in name_words().posts:
            return None
        ahead = range(tokens.next[at], min(self._count, at + _LONGEST_POST))
        end = next((n for n in ahead if tokens.words[n] == "," or tokens.roles[n] & (Role.AND | Role.SIGN)), None)
        return end + (tokens.words[end] == ",") if end is not None else None

    def _behind_person(self, start: int, behind: int) -> Group | None:
        """The body of the office behind a person's name and its bracket: `A (trái), Chủ tịch UBND tỉnh B`."""
        tokens = self.tokens
        if behind < self._count and tokens.words[behind] == "(" and (close := self._close(behind)) is not None:
            behind = close + 1
        while self._is_free(behind + 1) and tokens.words[behind] == "," and (end := self._past_post(behind + 1)):
            behind = end - (tokens.words[end - 1] == ",")
        if behind + 1 < self._count and tokens.words[behind] in ",-" and tokens.roles[behind + 1] & Role.OFFICE:
            return self._through_office(start, behind + 1, is_named=True)
        return None

    def _through_office(self, start: int, at: int, *, is_named: bool = False) -> Group | None:
        """An office, its body and the person: the body is the name, all in front of it and the person sign for it."""
        tokens = self.tokens
        office = at
        while at < self._count and tokens.taken[at] < 0:
            roles = tokens.roles[at]
            is_joint = bool(roles & Role.AND) or tokens.words[at] in ",-"
            if roles & Role.OFFICE or (is_joint and at + 1 < self._count and tokens.roles[at + 1] & Role.OFFICE):
                office = at if roles & Role.OFFICE else office
                at = tokens.next[at]
            elif roles & Role.OF:
                at += 1
            elif at > office and tokens.phrase(at) in name_words().office_ranks:
                at = tokens.next[at]
            elif roles & Role.AT and (posted := self._posted(office, at)) is not None:
                at = posted
            else:
                break
        if at >= self._count or tokens.taken[at] >= 0:
            return None
        several = self._several(at, at) if tokens.roles[at] & Role.MANY else None
        if several is not None and several.names:
            return attrs.evolve(several, first=start)
        name = self._of_office(office, at)
        if name is None:
            behind = self._person_end(at)
            return Group((), start, behind) if behind > at else None
        name.signatory = (start, name.first)
        after = name.after if is_named else self._without_person(name.after)
        return self._further(Group((name,), start, after))

    def _further(self, signed: Group) -> Group:
        """With the further posts of one who signs: the body of an office of State behind that of the Party.

        `Bí thư Tỉnh ủy, | Chủ tịch HĐND tỉnh A`, `đại diện phía Lào, | Thứ trưởng Bộ Y tế A`; an office alone, and a
        post that is none, are passed over.
        """
        tokens, [name], at = self.tokens, signed.names, signed.after
        if not self._is_free(at + 1) or tokens.words[at] != ",":
            return signed
        post = self._past_post(at + 1)
        if post is not None:
            return attrs.evolve(signed, after=post - (tokens.words[post - 1] == ","))
        if not tokens.roles[at + 1] & Role.OFFICE:
            return signed
        is_side = tokens.phrase(name.first) in name_words().sides_of_talks
        is_party = OrganisationType.PARTY_BODY.value == name.value
        other = self._through_office(signed.first, at + 1, is_named=not is_side) if is_side or is_party else None
        if other is not None and other.names:
            for body in other.names if is_side else ():
                body.country = name.country or body.country
            return other
        return attrs.evolve(signed, after=self._past_office(at))

    def _past_office(self, at: int) -> int:
        """The word behind an office that tells no body, and its comma: `bà B, | Tổng Giám đốc | và`."""
        tokens = self.tokens
        if not self._is_free(at + 1) or tokens.words[at] != "," or not tokens.roles[at + 1] & Role.OFFICE:
            return at
        behind = tokens.next[at + 1]
        is_bare = not self._is_free(behind) or tokens.words[behind] == ","
        is_bare = is_bare or self._ends(tokens.roles[behind] & ~Role.COLLECTIVE)
        return behind if is_bare else at

    def _posted(self, office: int, at: int) -> int | None:
        """The word behind the country where one is posted who is sent abroad: `Đại sứ | tại Việt Nam`."""
        land = self._country_at(at + 1) if self._is_free(at + 1) else None
        return land.behind if land is not None and self.tokens.phrase(office) in name_words().missions else None

    def _of_office(self, office: int, at: int) -> Name | None:
        """The body behind an office; of a minister his field with the country behind it."""
        tokens, known = self.tokens, name_words()
        is_minister = tokens.phrase(office) in known.ministers
        if is_minister and tokens.is_capital(at) and not tokens.roles[at] & (Role.HEAD | PROPER):
            is_word = SYLLABLE.fullmatch(tokens.lower[at]) is not None
            if is_word and self._is_free(at + 1) and self._is_small_word(at + 1):
                behind = max(at + 2, tokens.next[at])
                field = Name(at, behind, behind, Role.HEAD, "ministry")
                self._extend(field, behind_office=True)
                self._country_of(field, "")
                is_of_state = tokens.phrase(office) in known.of_states and tokens.phrase(at) in known.foreign_affairs
                found = self._state_of(field) if is_of_state else field
                if found is not None:
                    self._bracket(found)
                return found
            return None
        name = self.name(at, behind_office=True)
        if name is None or name.role != 0 or name.country is not None:
            return name
        if self._is_brand(name):
            return self._of_person(name) or name
        is_of_state = tokens.phrase(office) in known.state_offices
        return self._unit_of(office, name) or (None if is_of_state else self._of_person(name))

    def _of_person(self, name: Name) -> Name | None:
        """A brand behind an office, told by the person behind it: `Tổng Giám đốc Kita | , ông A`, `Kita | Lê Văn B`."""
        tokens, behind = self.tokens, name.behind
        is_set_off = self._is_free(behind + 1) and tokens.words[behind] in ",-"
        if is_set_off and tokens.roles[behind + 1] & Role.TITLE and not tokens.roles[behind + 1] & Role.OFFICE:
            return name
        if SYLLABLE.fullmatch(tokens.lower[name.first]) is not None:
            return None
        person = next((at for at in range(name.first + 1, behind - 1) if self.is_surname(at)), None)
        is_foreign = behind - name.first == _BRANDED and SYLLABLE.fullmatch(tokens.lower[name.first + 1]) is None
        person = name.first + 1 if person is None and is_foreign else person
        if person is None:
            return None
        return Name(name.first, person, person, 0)

    def _state_of(self, field: Name) -> Name | None:
        """The country for which its foreign minister stands: `Bộ trưởng Ngoại giao | Lào`."""
        lands = (self._country_at(at) for at in range(self.tokens.next[field.first], field.behind))
        return next((land for land in lands if land is not None and land.behind == field.behind), None)

    def _unit_of(self, office: int, name: Name) -> Name | None:
        """The unit whose head is named behind it: `Tỉnh trưởng | Hủa Phăn Thongsy Vilaysan`."""
        if self.tokens.phrase(office) not in name_words().heads_of_units:
            return None
        ends = (at for at in range(name.first, name.behind) if self.is_foreign_person(at, name.first))
        end = next(ends, None)
        return Name(name.first, end, end, 0) if end is not None else None

    def _is_small_word(self, at: int) -> bool:
        """Whether a small word stands there that ends no name: not in `Bộ trưởng Khamphan | ký`."""
        tokens = self.tokens
        return tokens.words[at][0].islower() and not self._ends(tokens.roles[at])

    def _is_brand(self, name: Name) -> bool:
        """Whether a name behind an office is that of a body, not of the person: letters in capitals, foreign words."""
        return self.tokens.words[name.first].isupper()

    def _without_person(self, at: int) -> int:
        """The word behind the person whose name stands behind a body, with the commas around it."""
        tokens = self.tokens
        is_set_off = at < self._count and tokens.words[at] in ",-"
        titled = first = at + is_set_off
        while first < self._count and tokens.roles[first] & Role.TITLE and tokens.taken[first] < 0:
            first = tokens.next[first]
        if first >= self._count or tokens.taken[first] >= 0 or not tokens.is_capital(first):
            return at
        if tokens.roles[first] & (Role.HEAD | Role.OFFICE | PROPER) and not self.is_surname(first):
            return at
        if is_set_off and first == titled and not self.is_surname(first):
            return at
        behind = self._person_end(first)
        if is_set_off and behind + 1 < self._count and tokens.words[behind] == "-":
            return at if tokens.roles[behind + 1] & Role.OFFICE else behind
        if is_set_off and behind < self._count and tokens.words[behind] == tokens.words[at]:
            behind += 1
        return behind
