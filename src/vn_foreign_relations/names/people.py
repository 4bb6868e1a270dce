"""Names told through a person: `Bộ trưởng Bộ Y tế Z`, `ông A, Giám đốc B`, `C thay mặt Chính phủ D`.

Those who sign for a body are kept beside its name.
"""

from __future__ import annotations

import attrs

from vn_foreign_relations.names.several import Group, Several
from vn_foreign_relations.names.words import PROPER, Name
from vn_foreign_relations.tables.countries import VIETNAM
from vn_foreign_relations.tables.names import OrganisationType, name_words
from vn_foreign_relations.tables.roles import Role
from vn_foreign_relations.tables.spelling import SYLLABLE

_LONGEST_PERSON = 9
_LONGEST_VIETNAMESE = 4
"""The most syllables of the name of a person of Vietnam: `Nguyễn Vũ Trường Sơn`."""
_LONGEST_POST = 14
"""The most words of a post with what it is of."""
_GIVEN = 2
"""The words of a foreign person behind a body of one word: `Công ty Inpex | Toshiaki Kita`."""
_BRANDED = 3
"""The words of a brand and a foreign person behind an office: `Tổng Giám đốc | Qualcomm Cristiano Amon`."""


class People(Several):
    """The bodies of a stretch of text that are named through those who sign for them."""

    def _through_person(self, at: int) -> Group | None:
        """A body through the one who signs for it, his office in front or behind his name."""
        tokens, start = self.tokens, at
        while at < self._count and (post := self._past_post(at)) is not None:
            at = post
        while at < self._count and tokens.roles[at] & (Role.TITLE | Role.MANY) and not tokens.roles[at] & Role.OFFICE:
            at = tokens.next[at]
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
        name = self.name(behind, behind_office=True) if self._is_free(behind) else None
        if name is None or name.is_bare:
            return signed
        name.signatory = (signed.first, signed.after)
        return Group((name,), signed.first, name.after)

    def _on_behalf(self, at: int) -> Group | None:
        """A body for which one acts who is told behind it: `Thay mặt Chính phủ, | bà A, Thống đốc B`."""
        tokens, behind = self.tokens, self.tokens.next[at]
        while self._is_free(behind) and tokens.roles[behind] & (Role.TO | Role.OFFICE):
            behind = tokens.next[behind]
        name = self.name(behind, behind_office=True) if self._is_free(behind) else None
        if name is None or tokens.phrase(name.first) in name_words().sides_of_talks:
            return None
        if not self._is_free(name.after + 1) or tokens.words[name.after] != ",":
            return None
        first = end = name.after + 1
        while self._is_free(end) and tokens.roles[end] & (Role.OFFICE | Role.TITLE):
            end = tokens.next[end]
        if end == first:
            return None
        signed = self._through_person(first)
        end = signed.after if signed is not None else end  # an office alone: `đồng chí Trưởng đoàn`
        name.signatory = (first, end)
        return Group((name,), at, end)

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
                or (tokens.words[at] == "." and at > first + 1 and self._is_initial(at - 1))
            )
            and not tokens.roles[at] & Role.OFFICE
            and not (tokens.roles[at] & Role.HEAD and self._heads_name(at) and not self._is_given_name(first, at))
            and not (tokens.roles[at] & Role.INSTRUMENT and tokens.next[at] > at + 1)
        ):
            at += 1
        return at

    def _is_given_name(self, first: int, at: int) -> bool:
        """Whether a word that else heads a body's name is of a person's: `Nguyễn Vũ | Trường | Sơn và`."""
        tokens, last = self.tokens, at + 1
        is_behind = self.is_surname(first) and 1 < last - first < _LONGEST_VIETNAMESE and tokens.next[at] == last
        is_last = self._is_free(last) and tokens.is_capital(last) and SYLLABLE.fullmatch(tokens.lower[last]) is not None
        return is_behind and is_last and not (self._is_free(last + 1) and tokens.is_capital(last + 1))

    def _is_double(self, first: int, at: int) -> bool:
        """Whether a mark within a person's name joins two of it: `Jean-Yves`, `Dato’ Son`, `Jean - Yves Kita`."""
        tokens = self.tokens
        if tokens.ends[at - 1] == tokens.starts[at]:
            return True
        is_foreign = not any(SYLLABLE.fullmatch(tokens.lower[n]) for n in (first, at + 1) if n < self._count)
        return at == first + 1 and is_foreign and self._is_proper_next(at)

    def _is_initial(self, at: int) -> bool:
        """Whether a letter with its full stop stands within a foreign person's name: `Franklin | D. | Roosevelt`."""
        tokens, behind = self.tokens, at + 2
        is_foreign = self._is_free(behind) and SYLLABLE.fullmatch(tokens.lower[behind]) is None
        return len(tokens.words[at]) == 1 and is_foreign and tokens.is_capital(behind) and not tokens.roles[behind]

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
            is_office = bool(tokens.roles[behind + 1] & Role.OFFICE)
            within = self._through_office(start, behind + 1, is_named=True) if is_office else None
            if within is None and tokens.roles[behind + 1] & Role.HEAD:
                within = self._in_bracket(start, behind)
            if within is not None and within.names and within.after == close:
                return attrs.evolve(within, after=close + 1)
            behind = close + 1
        while self._is_free(behind + 1) and tokens.words[behind] == "," and (end := self._past_post(behind + 1)):
            behind = end - (tokens.words[end - 1] == ",")
        if behind + 1 < self._count and tokens.words[behind] in ",-" and tokens.roles[behind + 1] & Role.OFFICE:
            return self._through_office(start, behind + 1, is_named=True)
        return None

    def _in_bracket(self, start: int, at: int) -> Group | None:
        """The body that a bracket behind a person names: `Ông A | (Công ty B)`."""
        name = self.name(at + 1)
        if name is None or name.is_bare:
            return None
        name.signatory = (start, at)
        return Group((name,), start, name.after)

    def _through_office(self, start: int, at: int, *, is_named: bool = False) -> Group | None:
        """An office, its body and the person: the body is the name, all in front of it and the person sign for it."""
        tokens = self.tokens
        office, at = self._past_offices(at)
        if at >= self._count or tokens.taken[at] >= 0:
            return None
        several = self._several(at, at) if tokens.roles[at] & Role.MANY else None
        if several is not None and several.names:
            return attrs.evolve(several, first=start)
        name = self._within_office(office, at) or self._of_office(office, at)
        name = name or (self._brand_behind(at) if is_named else None)
        if name is None:
            field = self._field_of(office, at)
            behind = self._person_end(field.behind if field is not None else at)
            return Group((), start, behind) if behind > at else None
        is_bare = name.behind == tokens.next[name.first] and tokens.phrase(name.first) in name_words().state_bodies
        if is_bare and start and tokens.roles[start - 1] & Role.MANY:
            return None
        many = self._several(start, name.after) if self._leads_to_several(name.after) else None
        if many is not None and any(not land.is_bare for land in many.names):
            return many  # `Bộ trưởng Quốc phòng | hai nước A và B`
        name.signatory = (start, name.first)
        is_one = tokens.phrase(office) not in name_words().many_officers
        after = name.after if is_named else self._without_person(name.after, is_one=is_one)
        return self._further(Group((name,), start, after), office, is_named=is_named)

    def _past_offices(self, at: int) -> tuple[int, int]:
        """The last of the offices that start at a word, and the word behind it and what joins it to its body."""
        tokens = self.tokens
        office = at
        while at < self._count and tokens.taken[at] < 0:
            roles = tokens.roles[at]
            is_ruler = at > office and tokens.phrase(office) in name_words().rulers
            is_joint = bool(roles & Role.AND) or tokens.lower[at] in name_words().both_offices
            is_joint = is_joint or (tokens.words[at] in ",-" and not is_ruler)
            if at > office and (self._is_person_named(at) or (roles & Role.AND and self._are_two_rulers(office, at))):
                break
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
        return office, at

    def _are_two_rulers(self, office: int, joint: int) -> bool:
        """Whether two States have the offices around a joint: `Chủ tịch nước | và | Tổng thống Lào`."""
        known, behind = name_words(), joint + 1
        is_ruler = self._is_free(behind) and self.tokens.phrase(behind) in known.rulers
        return is_ruler and self.tokens.phrase(office) in known.state_offices

    def _is_person_named(self, at: int) -> bool:
        """Whether a surname that is an office too starts a name: `Giám đốc | Đoàn Văn A`; not `Đoàn Luật sư Huế`."""
        tokens, third = self.tokens, at + 2
        is_name = tokens.next[at] == at + 1 and self.is_surname(at)
        return is_name and not (self._is_free(third) and tokens.words[third].islower() and not tokens.roles[third])

    def _further(self, signed: Group, office: int, *, is_named: bool) -> Group:
        """With the further posts of one who signs: the body of an office of State behind that of the Party.

        `Bí thư Tỉnh ủy, | Chủ tịch HĐND tỉnh A`, `đại diện phía Lào, | Thứ trưởng Bộ Y tế A`, `Phó Thủ tướng, | Bộ
        trưởng A`. Whoever acts for a Government, `đại diện Chính phủ Lào, | Bộ trưởng A`, an office alone, and a post
        are passed over.
        """
        tokens, known, [name], at = self.tokens, name_words(), signed.names, signed.after
        if not self._is_free(at + 1) or tokens.words[at] != ",":
            return signed
        post = self._past_post(at + 1)
        if post is not None:
            return attrs.evolve(signed, after=post - (tokens.words[post - 1] == ","))
        if not tokens.roles[at + 1] & Role.OFFICE:
            return signed
        is_party = OrganisationType.PARTY_BODY.value == name.value
        is_for = tokens.phrase(signed.first) in known.acting and tokens.phrase(name.first) in known.state_bodies
        is_side = tokens.phrase(name.first) in known.sides_of_talks or tokens.phrase(office) in known.deputies
        if not (is_party or is_for or is_side):
            return attrs.evolve(signed, after=self._past_office(at))
        other = self._through_office(signed.first, at + 1, is_named=is_party or (is_named and not is_for))
        if other is None or is_for or not other.names:
            return attrs.evolve(signed, after=other.after if is_for and other is not None else self._past_office(at))
        for body in other.names if is_side else ():
            body.country = name.country if body.country is None or body.is_assumed else body.country
        return other

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
        if tokens.phrase(office) in known.rulers and (land := self._short_land(at)) is not None:
            return land
        is_minister = tokens.phrase(office) in known.ministers
        if is_minister and tokens.is_capital(at) and not tokens.roles[at] & (Role.HEAD | PROPER):
            field = self._field_of(office, at)
            found = self._state_of(field) if field is not None and tokens.phrase(office) in known.of_states else field
            if found is not None:
                self._read_behind(found)
            return found
        name = self.name(at, behind_office=True)
        if name is not None and name.role == Role.HEAD and tokens.phrase(office) not in known.many_officers:
            self._end_before_person(name)
        if name is None or name.role != 0 or name.country is not None:
            return name
        end = self._brand_end(name)
        if end < name.behind:
            name.behind = name.after = end
            return name
        if self._is_brand(name):
            return self._of_person(office, name) or name
        is_of_state = tokens.phrase(office) in known.state_offices - known.heads_of_units
        return self._unit_of(office, name) or (None if is_of_state else self._of_person(office, name))

    def _field_of(self, office: int, at: int) -> Name | None:
        """The field of a minister, with the country behind it: `Bộ trưởng | Y tế Lào`."""
        tokens = self.tokens
        is_word = tokens.phrase(office) in name_words().ministers and SYLLABLE.fullmatch(tokens.lower[at]) is not None
        if not (is_word and self._is_free(at + 1) and self._is_small_word(at + 1)):
            return None
        behind = max(at + 2, tokens.next[at])
        field = Name(at, behind, behind, Role.HEAD, "ministry")
        self._extend(field, behind_office=True)
        self._country_of(field, "")
        return field

    def _brand_behind(self, at: int) -> Name | None:
        """A foreign brand behind the office of one who is named in front: `ông A, Tổng Giám đốc | Mcredit | và`."""
        name = self.name(at, behind_office=True)
        is_brand = name is not None and name.role == 0 and SYLLABLE.fullmatch(self.tokens.lower[at]) is None
        return name if is_brand else None

    def _short_land(self, at: int) -> Name | None:
        """A State by half its name, between the office of its ruler and his name: `Tổng thống | Hàn | Moon Jae-in`."""
        tokens, code = self.tokens, name_words().halves.get(self.tokens.lower[at])
        if not code or code == VIETNAM or tokens.next[at] > at + 1:
            return None
        if not (self._is_free(at + 1) and tokens.is_capital(at + 1)):
            return None
        return Name(at, at + 1, at + 1, Role.COUNTRY, code, code)

    def _within_office(self, office: int, at: int) -> Name | None:
        """The body whose first word ends an office: `Trưởng | Ban Tổ chức Trung ương`, `Trưởng | phòng Giáo dục`."""
        tokens, known = self.tokens, name_words()
        if tokens.next[office] != at:
            return None
        firsts = ((n, " ".join(tokens.lower[n:at])) for n in range(office + 1, at))
        heads = ((n, phrase) for n, phrase in firsts if phrase in known.heads)
        first, head = next(heads, (office, ""))
        if " ".join(tokens.lower[office:first]) not in known.leading:
            return None
        found = Name(first, at, at, Role.HEAD, known.heads[head].value)
        self._extend(found, behind_office=True)
        if not self._has_capital(at, found.behind):
            return None
        self._country_of(found, head)
        if " ".join(tokens.lower[found.first : found.behind]) in known.central:
            found.country = VIETNAM
        self._read_behind(found)
        return found

    def _of_person(self, office: int, name: Name) -> Name | None:
        """A brand behind an office, told by the person behind it: `Tổng Giám đốc Kita | , ông A`, `Kita | Lê Văn B`."""
        tokens, behind = self.tokens, name.behind
        is_set_off = self._is_free(behind + 1) and tokens.words[behind] in ",-"
        if is_set_off and tokens.roles[behind + 1] & Role.TITLE and not tokens.roles[behind + 1] & Role.OFFICE:
            return name
        if SYLLABLE.fullmatch(tokens.lower[name.first]) is not None:
            return None
        known = name_words()
        if not known.company_words.isdisjoint(tokens.lower[name.first + 1 : behind]):
            return name
        if any(word.endswith(known.patronymics) for word in tokens.lower[name.first : behind]):
            return None
        person = next((at for at in range(name.first + 1, behind - 1) if self.is_surname(at)), None)
        given = name.first + 1
        is_foreign = behind - name.first == _BRANDED and tokens.words[given].isalpha()
        is_foreign = is_foreign and SYLLABLE.fullmatch(tokens.lower[given]) is None
        is_foreign = is_foreign and tokens.phrase(office) not in known.many_officers
        person = given if person is None and is_foreign else person
        if person is None:
            return None
        return Name(name.first, person, person, 0)

    def _end_before_person(self, name: Name) -> None:
        """End a body's name of one foreign word in front of a person: `Công ty Inpex | Toshiaki Kita`."""
        tokens, first = self.tokens, self.tokens.next[name.first]
        rest = range(first + 1, name.behind)
        is_told = name.acronym is not None or name.country is not None
        if is_told or len(rest) < _GIVEN or not tokens.all_capital(first, name.behind):
            return
        if SYLLABLE.fullmatch(tokens.lower[first]) is not None:
            return
        person = next((at for at in rest[:-1] if tokens.lower[at] in name_words().korean), None)
        is_foreign = all(tokens.words[at].isalpha() and not tokens.roles[at] for at in (first, *rest))
        is_foreign = is_foreign and SYLLABLE.fullmatch(tokens.lower[first + 1]) is None
        if person is None and len(rest) == _GIVEN and is_foreign:
            person = first + 1
        if person is not None:
            name.after = person if name.after == name.behind else name.after
            name.behind = person

    def _state_of(self, field: Name) -> Name | None:
        """The country for which a minister stands whose ministry is not named: `Bộ trưởng Quốc phòng | Lào`."""
        lands = (self._country_at(at) for at in range(self.tokens.next[field.first], field.behind))
        return next((land for land in lands if land is not None and land.behind == field.behind), None)

    def _unit_of(self, office: int, name: Name) -> Name | None:
        """The unit whose head is named behind it: `Tỉnh trưởng | Hủa Phăn Thongsy Vilaysan`."""
        if self.tokens.phrase(office) not in name_words().heads_of_units:
            return None
        ends = (at for at in range(name.first + 1, name.behind) if self.is_abroad_before(at, name.first))
        end = next(ends, None)
        return Name(name.first, end, end, 0) if end is not None else None

    def _is_small_word(self, at: int) -> bool:
        """Whether a small word stands there that ends no name: not in `Bộ trưởng Khamphan | ký`."""
        tokens = self.tokens
        return tokens.words[at][0].islower() and not self._ends(tokens.roles[at])

    def _brand_end(self, name: Name) -> int:
        """Where a brand ends in front of the person who leads it: `Vinacomin | Đặng Thanh Hải`, `KBS | Park Min`."""
        tokens, first = self.tokens, name.first
        is_letters = tokens.words[first].isupper() and len(tokens.words[first]) > 1
        if not is_letters and SYLLABLE.fullmatch(tokens.lower[first]) is not None:
            return name.behind
        rest = range(first + 1, name.behind)
        person = next((at for at in rest if self.is_surname(at) or tokens.lower[at] in name_words().korean), None)
        if person is None and is_letters:
            brand = name_words().company_words
            person = next(
                (
                    n
                    for n in rest
                    if not (tokens.words[n].isupper() or tokens.lower[n] in brand or tokens.words[n] in "-&")
                ),
                None,
            )
        return person if person is not None else name.behind

    def _is_brand(self, name: Name) -> bool:
        """Whether a name behind an office is that of a body: letters in capitals, or one with a person behind."""
        behind = name.behind
        is_led = behind < self._count and self.tokens.is_capital(behind)
        return self.tokens.words[name.first].isupper() or is_led

    def _without_person(self, at: int, *, is_one: bool) -> int:
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
        behind = self._person_end(first)
        is_told = first > titled or self.is_surname(first) or (is_one and self._is_foreign_name(first, behind))
        if is_set_off and not is_told:
            return at
        if is_set_off and behind + 1 < self._count and tokens.words[behind] == "-":
            return at if tokens.roles[behind + 1] & Role.OFFICE else behind
        is_closed = is_set_off and behind < self._count and tokens.words[behind] == tokens.words[at]
        if is_closed and self._is_free(behind + 1) and tokens.roles[behind + 1] & Role.OFFICE:
            return behind  # the next who signs: `Hiệu trưởng A, ông B, | Hiệu trưởng C, ông D và`
        return behind + is_closed

    def _is_foreign_name(self, first: int, behind: int) -> bool:
        """Whether words are a foreign person's by their spelling: `Luis Enrique`, not `Lao Airlines`."""
        words = self.tokens.lower[first:behind]
        return len(words) >= _GIVEN and not any(SYLLABLE.fullmatch(word) for word in words[:_GIVEN])
