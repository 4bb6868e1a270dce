"""One name at a word of a text: a body, a unit of the land, a country, a brand; with what its bracket tells.

A body is `head field* (của)? unit* NAME* (bracket)`. Behind a name stand its acronym, its country, the units that it
lies in, and that is passed over.
"""

from __future__ import annotations

import re

from vn_foreign_relations.names.bodies import Bodies
from vn_foreign_relations.names.places import country
from vn_foreign_relations.names.words import PROPER, Name
from vn_foreign_relations.tables.countries import VIETNAM, countries
from vn_foreign_relations.tables.names import OrganisationType, name_words
from vn_foreign_relations.tables.roles import Role
from vn_foreign_relations.tables.spelling import SYLLABLE

_MAY_BE_PROPER = PROPER | Role.CITY | Role.INNER | Role.STATE | Role.VENUE | Role.HELD | Role.UNIT
_LONGEST_BRACKET = 20
_LONGEST_TELLING = 4
"""The most small words in front of a company's own name that belong to it."""
_LONGEST_SENT = 8
_RANKS = {"commune": 0, "district": 1, "city": 2, "province": 4, "country": 5}
"""The levels of units, the lower first."""
_PREFECTURE = 3
_AUTHORITIES = ("ministry", "government", "people_council", "court", "armed_forces", "party_body", "department")
_MAY_LIE = (Role.HEAD, Role.UNIT, Role.CITY, Role.KNOWN, 0)
"""Names behind whose comma may stand what they lie in."""
_BELOW_MINISTRIES = ("department", "university", "other", "armed_forces")


class Chunks(Bodies):
    """The names of a stretch of text, each read where it starts."""

    def name(self, at: int, *, behind_office: bool = False) -> Name | None:
        """The name that starts at a word, with its bracket; None where none does."""
        tokens = self.tokens
        if tokens.taken[at] >= 0:
            return None
        roles = tokens.roles[at]
        found: Name | None = None
        if roles & Role.STATE:
            found = self._state(at)
        if found is None and roles & (PROPER | Role.CITY) and self._is_written(at):
            found = self._known(at, behind_office=behind_office)
        if found is None and roles & (Role.HEAD | Role.UNIT):
            found = self._body(at, behind_office=behind_office)
        if found is None and tokens.is_capital(at) and not roles & ~_MAY_BE_PROPER:
            found = self._capitals(at)
        if found is not None:
            self._bracket(found)
        return found

    def _state(self, at: int) -> Name | None:
        """A country with the words for its State: `Cộng hòa Indonesia`, `nước Đức`."""
        tokens = self.tokens
        behind = at
        while behind < self._count and tokens.roles[behind] & Role.STATE:
            behind = tokens.next[behind]
        if behind >= self._count or not tokens.roles[behind] & Role.COUNTRY or not self._is_written(behind):
            return None
        cue = tokens.cues[behind]
        assert cue is not None
        end, code = tokens.next[behind], cue.values[Role.COUNTRY]
        return Name(at, end, end, Role.COUNTRY, code, code)

    def _known(self, at: int, *, behind_office: bool) -> Name | None:
        """A country, a province, an organisation or a brand by its name."""
        tokens = self.tokens
        cue, end = tokens.cues[at], tokens.next[at]
        assert cue is not None
        goes_on = (
            end < self._count
            and self._is_proper_word(end)
            and not tokens.roles[end] & (PROPER | Role.HEAD | Role.INSTRUMENT)
        )
        is_person = behind_office and end < self._count and self.is_surname(end)
        goes_on = goes_on and not (is_person and cue.roles & (Role.BODY | Role.KNOWN))
        if cue.roles & Role.COUNTRY:
            code = cue.values[Role.COUNTRY]
            if not self.is_country(at):
                return None
            is_short = end == at + 1 and tokens.lower[at] in countries().ambiguous
            if goes_on and is_short and not (behind_office or self.is_surname(end)):
                return None
            return Name(at, end, end, Role.COUNTRY, code, code)
        if cue.roles & Role.BODY:
            return None if goes_on else self._organisation(at)
        if cue.roles & Role.KNOWN:
            land = self._country_at(end) if self._is_free(end) else None
            home = None if tokens.phrase(at) in name_words().brands else VIETNAM
            end, country_of = (land.behind, land.country) if land is not None else (end, home)
            is_person = goes_on and self.is_surname(tokens.next[at])
            is_other = goes_on and not is_person
            return None if is_other else Name(at, end, end, Role.KNOWN, cue.values[Role.KNOWN], country_of)
        if cue.roles & Role.CITY and not goes_on:
            return Name(at, end, end, Role.CITY, cue.values[Role.CITY])
        is_thing = at > 0 and tokens.words[at - 1] in name_words().things
        if cue.roles & Role.VIETNAM and not (cue.roles & Role.PROVINCE or goes_on or is_thing):
            return Name(at, end, end, Role.VIETNAM, "", VIETNAM)
        if behind_office and self.is_surname(at):
            return None
        if cue.roles & Role.PROVINCE and not (goes_on and not self.is_surname(end)):
            iso = cue.values[Role.PROVINCE]
            return Name(at, end, end, Role.PROVINCE, iso, VIETNAM, iso)
        return None

    def _organisation(self, at: int) -> Name:
        """An organisation of the table, with the country behind its acronym: `UNICEF Việt Nam`."""
        tokens, cue, end = self.tokens, self.tokens.cues[at], self.tokens.next[at]
        assert cue is not None
        is_acronym = end == at + 1 and tokens.words[at][1:2].isupper()
        acronym = tokens.words[at] if is_acronym else None
        land = self._country_at(end) if is_acronym and self._is_free(end) else None
        end = land.behind if land is not None else end
        return Name(at, end, end, Role.BODY, "", cue.values[Role.BODY] or None, acronym=acronym)

    def _capitals(self, at: int) -> Name | None:
        """A name that only its capitals tell: `Nokia`, `Lao Airlines`, `Bank of Tokyo-Mitsubishi UFJ`."""
        tokens = self.tokens
        if at and tokens.words[at - 1] in name_words().things:
            return None
        is_word = self._starts_sentence(at) and SYLLABLE.fullmatch(tokens.lower[at]) is not None
        if self._is_free(at + 1) and is_word and tokens.roles[at + 1] & (Role.COUNTRY | Role.PROVINCE):
            return None
        end = self._capitals_end(at)
        alone = end == at + 1
        if alone and self._is_service(at):
            return self._short_body(at)
        is_people = (at and tokens.lower[at - 1] in name_words().peoples) or tokens.lower[at] in name_words().halves
        if alone and (is_people or self._is_plain(at)):
            return None
        if alone and self._is_short_body(at):
            return self._short_body(at)
        if (
            alone
            and self._starts_sentence(at)
            and SYLLABLE.fullmatch(tokens.lower[at])
            and not tokens.words[at].isupper()
        ):
            return None
        found = Name(at, end, end, 0)
        found.country = self._last_country(found)
        found.is_person = self.is_surname(at) and end - at in (2, 3, 4) and tokens.next[at] == at + 1
        return found

    def _capitals_end(self, at: int) -> int:
        """The word behind the capitals that start at a word, with what joins them."""
        tokens, end = self.tokens, at + 1
        if tokens.roles[at] & Role.VENUE and self._has_capital(end, tokens.next[at]):
            end = tokens.next[at]
        while end < self._count and tokens.taken[end] < 0:
            roles = tokens.roles[end]
            is_phrase = tokens.next[end] > end + 1
            if roles & (Role.OFFICE | Role.HEAD) and (is_phrase or not tokens.words[at].isascii()):
                break
            if tokens.is_capital(end) and not (roles & (Role.INSTRUMENT | Role.FRAME)):
                end += 1
            elif self._joins(end):
                end += 2
            else:
                break
        return end

    def _is_plain(self, at: int) -> bool:
        """Whether a syllable with a capital starts a label or a word that is no name: `Điều 22`, `a) Xây dựng`."""
        tokens, behind = self.tokens, at + 1
        if behind >= self._count or tokens.words[at].isupper() or not SYLLABLE.fullmatch(tokens.lower[at]):
            return False
        is_word = not tokens.roles[behind] and SYLLABLE.fullmatch(tokens.words[behind]) is not None
        return is_word or tokens.words[behind].isdigit()

    def _is_service(self, at: int) -> bool:
        """Whether a field with a capital stands for the body of a unit behind a joint: `và An ninh | tỉnh Hủa Phăn`."""
        tokens, unit, before = self.tokens, at + 2, self.tokens.phrase_before(at)
        if before is None or not self._is_free(unit) or not self._is_free(at + 1):
            return False
        is_word = tokens.words[at + 1].islower() and not (tokens.roles[at] | tokens.roles[at + 1])
        is_joined = bool(tokens.roles[before] & (Role.AND | Role.WITH | Role.BETWEEN | Role.OFFICE))
        is_unit = tokens.roles[unit] & Role.UNIT and not tokens.is_capital(unit)
        return is_word and is_joined and bool(is_unit) and self._leads_on(unit)

    def _is_short_body(self, at: int) -> bool:
        """Whether the letters of a body stand in front of the unit that it is of: `HPN | tỉnh Thanh Hóa`."""
        tokens, unit = self.tokens, at + 1
        is_unit = self._is_free(unit) and tokens.roles[unit] & Role.UNIT and not tokens.is_capital(unit)
        word = tokens.words[at]
        return (
            bool(is_unit)
            and len(word) > 1
            and word.isalpha()
            and word.isupper()
            and not tokens.shouts
            and self._leads_on(unit)
        )

    def _short_body(self, at: int) -> Name:
        found = Name(at, at + 1, 0, Role.HEAD, OrganisationType.OTHER)
        self._extend(found, behind_office=False)
        self._country_of(found, "")
        found.after = found.behind
        return found

    def _last_country(self, found: Name) -> str | None:
        """The country that ends the name of a brand: `EMG Education | Việt Nam`."""
        tokens = self.tokens
        last = next((at for at in range(found.first + 1, found.behind) if tokens.next[at] == found.behind), None)
        cue = tokens.cues[last] if last is not None else None
        is_name = last is not None and cue is not None and cue.roles & Role.COUNTRY and tokens.next[last] > last + 1
        return cue.values[Role.COUNTRY] if is_name and cue is not None else None

    def _joins(self, at: int) -> bool:
        """Whether a small word, a hyphen or a dash joins two capitals of one name."""
        tokens = self.tokens
        if at + 1 >= self._count or tokens.taken[at + 1] >= 0 or not tokens.is_capital(at + 1):
            return False
        if tokens.words[at] == "-":
            if tokens.roles[at + 1] & (Role.COUNTRY | Role.PROVINCE):
                return False
            return not tokens.roles[at + 1] & (Role.OFFICE | Role.HEAD)
        return tokens.words[at] == "&" or (bool(tokens.roles[at] & Role.INNER) and tokens.words[at - 1].isascii())

    def _body(self, at: int, *, behind_office: bool) -> Name | None:
        """A body or a unit by its first word."""
        tokens = self.tokens
        cue = tokens.cues[at]
        assert cue is not None
        behind = tokens.next[at]
        if cue.roles & Role.HELD and behind < self._count and tokens.roles[behind] & Role.CEREMONY:
            return None
        role = Role.HEAD if cue.roles & Role.HEAD else Role.UNIT
        found = Name(at, tokens.next[at], 0, role, cue.values[role])
        self._extend(found, behind_office=behind_office)
        phrase = tokens.phrase(at)
        head_end = tokens.next[at]
        words = name_words()
        is_bare_unit = " ".join(tokens.lower[at : found.behind]) in words.bare_units
        is_of_state = behind_office and phrase in words.state_bodies and tokens.is_capital(at)
        if found.behind == head_end and is_of_state:
            found.after, found.country = head_end, VIETNAM
            return found
        if found.behind == head_end and not is_bare_unit:
            return None
        found.is_bare = is_bare_unit
        is_general = not words.ranks.isdisjoint(tokens.lower[head_end : found.behind])
        found.is_bare = found.is_bare or (is_general and not self._has_capital(head_end, found.behind))
        if not found.is_bare and not self._has_capital(head_end, found.behind):
            is_title = tokens.is_capital(at) and (phrase in words.national or not self._starts_sentence(at))
            is_title = (is_title and found.value != OrganisationType.COMPANY) or tokens.words[
                found.behind - 1
            ].isdigit()
            if not is_title:
                return None
        if phrase in words.needs_name and not tokens.is_capital(at) and found.is_bare:
            return None
        self._country_of(found, phrase)
        found.first = self._brand(found)
        found.after = found.behind
        return found

    def _brand(self, found: Name) -> int:
        """Where a company's own name starts behind what it is: `hãng hàng không quốc gia | Lao Airlines`."""
        tokens, head_end = self.tokens, self.tokens.next[found.first]
        proper = next((at for at in range(head_end, found.behind) if tokens.is_capital(at)), found.behind)
        if proper > head_end and tokens.roles[proper - 1] & Role.OF:
            proper = tokens.next[proper]
        is_company = found.value == OrganisationType.COMPANY and not tokens.is_capital(found.first)
        is_told = proper - found.first > _LONGEST_TELLING and head_end < proper < found.behind
        return proper if is_company and is_told and not tokens.roles[proper] & (PROPER ^ Role.KNOWN) else found.first

    def _country_of(self, found: Name, head: str) -> None:
        """The country of a body: of a province in its name, of the last country in it, of its first word."""
        tokens, words = self.tokens, name_words()
        at, land = found.first, None
        while at < found.behind and not (at > found.first and tokens.phrase(at) in words.inside):
            cue = tokens.cues[at]
            if cue is not None and cue.roles & PROPER and self._is_written(at):
                if cue.roles & Role.COUNTRY and tokens.next[at] <= found.behind and self._is_country_within(at, found):
                    land = cue.values[Role.COUNTRY]
                elif cue.roles & Role.PROVINCE and self._is_province(at, found):
                    land, found.province = VIETNAM, cue.values[Role.PROVINCE]
                elif cue.roles & Role.VIETNAM and land is None and self._is_province(at, found):
                    land = VIETNAM
            at = tokens.next[at]
        is_ministry = found.value == OrganisationType.MINISTRY and not self._is_foreign(found)
        is_named = land is not None and head not in words.friends
        is_national = head in words.national and not (is_named or self._is_of_strange_province(found))
        if is_national or (land is None and (is_ministry or self._is_of_district(found))):
            found.is_assumed = land is None and not is_national
            land = VIETNAM
        if land is None and found.is_bare:
            land = VIETNAM
        if land != VIETNAM:
            found.province = None
        found.country = land

    def _is_of_strange_province(self, found: Name) -> bool:
        """Whether the province or city of a body is none of Vietnam: `UBND | tỉnh Hủa Phăn`, `Thủ đô Viêng Chăn`."""
        tokens = self.tokens
        for at in range(found.first, found.behind - 1):
            behind = tokens.next[at]
            if tokens.phrase(at) in name_words().provincial and behind < found.behind:
                return tokens.is_capital(behind) and not tokens.roles[behind] & (Role.PROVINCE | Role.VIETNAM)
            if tokens.roles[at] & Role.UNIT and behind < found.behind and tokens.roles[behind] & Role.CITY:
                return True
        return False

    def _is_of_district(self, found: Name) -> bool:
        """Whether a district of Vietnam is named behind the word for it: `UBND | huyện Xuyên Mộc`."""
        tokens = self.tokens
        for at in range(found.first, found.behind - 1):
            cue = tokens.cues[at]
            if cue is not None and cue.values.get(Role.UNIT) == "district":
                return " ".join(tokens.lower[tokens.next[at] : found.behind]) in name_words().districts
        return False

    def _is_foreign(self, found: Name) -> bool:
        """Whether a name has a unit of other countries: `Bộ Giáo dục | bang New South Wales`."""
        tokens = self.tokens
        units = name_words().foreign_units
        is_told = self.is_named_before(found.behind)
        return is_told or any(tokens.phrase(at) in units for at in range(found.first + 1, found.behind))

    def _is_country_within(self, at: int, found: Name) -> bool:
        """Whether a country is named within a body's name: one of one syllable stands in front of no other capital.

        A foreign word may follow behind small words, `tập đoàn dầu mỏ | Nga Rosneft`; and what ends the name of an
        authority is a country whatever stands in front: `Bộ Công Thương | Lào`.
        """
        tokens, end = self.tokens, found.behind
        behind = tokens.next[at]
        is_short = behind == at + 1 and tokens.lower[at] in countries().ambiguous
        goes_on = behind < end and tokens.is_capital(behind) and not tokens.roles[behind] & (Role.HEAD | Role.UNIT)
        is_joined = (
            behind + 1 < end and tokens.words[behind] == "-" and tokens.ends[behind - 1] == tokens.starts[behind]
        )
        if is_joined and not tokens.roles[behind + 1] & Role.COUNTRY:
            return False
        if is_short and tokens.words[at - 1] == "-" and tokens.lower[at - 2] in name_words().halves:
            return False  # it is of two: `Đại học Việt - | Đức`
        if is_short and goes_on:
            is_foreign = SYLLABLE.fullmatch(tokens.lower[behind]) is None
            return is_foreign and not tokens.is_capital(at - 1) and tokens.next[found.first] < at
        if is_short and behind == end and found.role == Role.HEAD and self._is_whole_country(at, found):
            return True
        if is_short and behind == end and found.value in _AUTHORITIES:
            is_double = tokens.is_capital(at - 1) and tokens.lower[at - 1] in countries().ambiguous
            units = (n for n in range(found.first, at) if tokens.roles[n] & Role.UNIT)
            return not is_double and all(tokens.is_capital(n) and n > found.first for n in units)
        return self.is_country(at)

    def _is_whole_country(self, at: int, found: Name) -> bool:
        """Whether a short country at the end of a body's name is one: behind a number, or one that is no other name.

        `Hải quan vùng II | Lào`, `Viện Sao Mai | Lào`; not in `Bệnh viện Việt | Lào`.
        """
        tokens, words = self.tokens, name_words()
        front = tokens.words[at - 1]
        is_number = front.isdigit() or not front.strip("IVX")
        is_double = tokens.lower[at - 1] in words.halves | countries().ambiguous or not front[0].isalpha()
        is_named = at > tokens.next[found.first] and tokens.lower[at] in words.whole_countries
        is_person = self.is_surname(at - 1) or self.is_surname(at - 2)
        return is_number or (is_named and not (is_double or is_person))

    def _is_province(self, at: int, found: Name) -> bool:
        """Whether the name of a province stands by itself within a body's: not in `Thái Bình | Dương`."""
        tokens = self.tokens
        behind = tokens.next[at]
        goes_on = (
            behind < found.behind and tokens.is_capital(behind) and not tokens.roles[behind] & (PROPER | Role.HEAD)
        )
        return not goes_on

    def _bracket(self, found: Name) -> None:
        """What the bracket behind a name tells: an acronym, a country; and the units and the country it lies in."""
        tokens = self.tokens
        found.after = max(found.after, found.behind)
        for _ in range(3):
            at = found.after
            if at >= self._count or tokens.taken[at] >= 0:
                return
            if tokens.words[at] == "(":
                close = self._close(at)
                if close is None:
                    return
                self._bracketed(found, at + 1, close)
                found.after = close + 1
            elif (tokens.words[at] == "," and self._lies_in(found, at + 1)) or (
                tokens.words[at] == "-" and (self._abbreviated(found, at) or self._is_part_of(found, at + 1))
            ):
                continue
            elif (tokens.phrase(at) in name_words().part_of and self._is_body_of(found, at)) or (
                tokens.roles[at] & Role.OF and self._of_country(found, at)
            ):
                return
            elif tokens.roles[at] & Role.AT and self._works_at(found, at):
                continue
            else:
                return

    def _close(self, at: int) -> int | None:
        """The word of the closing bracket, if it is near; not of one that tells who signed: `(Lào, Thái Lan ký …)`."""
        tokens = self.tokens
        for close in range(at + 1, min(self._count, at + _LONGEST_BRACKET)):
            if tokens.words[close] == ")":
                return close
            if tokens.roles[close] & Role.SIGN and not tokens.roles[at + 1] & Role.MANY:
                return None
        return None

    def _bracketed(self, found: Name, at: int, close: int) -> None:
        tokens = self.tokens
        if at < close and tokens.phrase(at) in name_words().belonging:
            at = tokens.next[at]
        if close == at:
            return
        text = tokens.text[tokens.starts[at] : tokens.ends[close - 1]]
        code = country(re.split(" ?[,/-] ?", text)[-1].strip()) or country(text) or self._of_body(at, close)
        if code is not None:
            found.country = code
            if code != VIETNAM:
                found.province = None
        elif " " not in text and text[1:2].isupper() and found.acronym is None:
            found.acronym = text

    def _of_body(self, at: int, close: int) -> str | None:
        """The country of the body or province that a bracket names: `Vụ Công nghệ cao (Bộ Khoa học và Công nghệ)`."""
        tokens = self.tokens
        last = next((n for n in range(at, close) if tokens.next[n] == close and tokens.roles[n] & Role.PROVINCE), None)
        if last is not None and self._is_written(last):
            return VIETNAM
        cue = tokens.cues[at]
        found = self._body(at, behind_office=False) if cue is not None and cue.roles & Role.HEAD else None
        return found.country if found is not None else None

    def _lies_in(self, found: Name, at: int, *, is_part: bool = False) -> bool:
        """Whether behind the comma a unit or a country follows that the name lies in, which is passed over."""
        tokens = self.tokens
        if at >= self._count or tokens.taken[at] >= 0 or found.role not in _MAY_LIE:
            return False
        roles, state = tokens.roles[at], self._country_at(at)
        if state is not None and state.behind == at + 1 and self._is_proper_syllable(at + 1):
            return False  # a name begins with that syllable: `huyện Bến Lức, | Đức Hòa`
        if state is not None:
            behind = state.behind
            is_list = (
                behind < self._count
                and (tokens.words[behind] == "," or tokens.roles[behind] & Role.AND)
                and found.role == 0
            )
            acts = behind < self._count and bool(tokens.roles[behind] & (Role.STOP | Role.SIGN))
            is_subject = acts and found.role == 0
            is_other = found.country not in (None, state.country) and not found.is_assumed
            if is_list or is_subject or is_other:
                return False
            found.country, found.after = state.country, behind
            return True
        if roles & Role.KNOWN and tokens.phrase(found.first) in name_words().schools:
            cue = tokens.cues[at]
            is_union = cue is not None and cue.values[Role.KNOWN] == OrganisationType.UNIVERSITY
            found.after = tokens.next[at] if is_union else found.after
            return is_union
        if not roles & (Role.UNIT | Role.HEAD) or not (is_part or self._is_higher(found, at)):
            return False
        upper = self._body(at, behind_office=False)
        if upper is None or upper.is_bare:
            return False
        self._bracket(upper)
        found.after = upper.after
        if found.country is None or upper.role == Role.UNIT:
            found.country = upper.country or found.country
            found.province = found.province or upper.province
        return True

    def _is_body_of(self, found: Name, at: int) -> bool:
        """Whether the body that a body is part of follows: `Bệnh viện A | thuộc Đại học B`."""
        tokens, upper_at = self.tokens, self.tokens.next[at]
        is_part = found.role in (Role.HEAD, 0) and self._is_free(upper_at)
        upper = self._body(upper_at, behind_office=False) if is_part and tokens.roles[upper_at] & Role.HEAD else None
        if upper is None or upper.is_bare:
            return False
        self._bracket(upper)
        found.after, found.country = upper.after, found.country or upper.country
        return True

    def _country_at(self, at: int) -> Name | None:
        """The country that is named at a word, with the words for its State: `nước CHDCND Lào`."""
        tokens = self.tokens
        if tokens.roles[at] & Role.STATE and (state := self._state(at)) is not None:
            return state
        cue, end = tokens.cues[at], tokens.next[at]
        if cue is None or not cue.roles & Role.COUNTRY or not self.is_country(at):
            return None
        if not (tokens.is_capital(end - 1) or self._is_written(at)):
            return None
        is_whole = tokens.is_capital(at) or tokens.next[at] > at + 1
        code = cue.values[Role.COUNTRY]
        return Name(at, end, end, Role.COUNTRY, code, code) if is_whole else None

    def _is_part_of(self, found: Name, at: int) -> bool:
        """Whether the body that a part is of follows behind a dash: `Cục A - Bộ B`, `Trường A - Đại học Quốc gia B`."""
        tokens = self.tokens
        if at >= self._count or found.role != Role.HEAD or tokens.roles[at] & Role.UNIT or not tokens.is_capital(at):
            return False
        is_part = tokens.phrase(found.first) in name_words().schools and tokens.phrase(at) in name_words().unions
        return (is_part or bool(tokens.roles[at] & Role.HEAD)) and self._lies_in(found, at, is_part=is_part)

    def _is_higher(self, found: Name, at: int) -> bool:
        """Whether the unit or ministry at a word is above the name in front of it."""
        tokens = self.tokens
        cue = tokens.cues[at]
        assert cue is not None
        if cue.roles & Role.HEAD:
            upper_body = cue.values[Role.HEAD]
            if tokens.phrase(found.first) in name_words().parts.get(upper_body, ()):
                return True
            if tokens.phrase(at) in name_words().leagues and tokens.phrase(found.first) in name_words().schools:
                return True
            return upper_body == "ministry" and found.value in _BELOW_MINISTRIES
        upper = _RANKS.get(cue.values[Role.UNIT], -1)
        if tokens.phrase(at) in name_words().prefectures:
            upper = _PREFECTURE
        lower = self.level(found)
        return lower is not None and upper > _RANKS.get(lower, upper)

    def level(self, found: Name) -> str | None:
        """The level of the last word for a unit in a name."""
        tokens = self.tokens
        level = None
        at = found.first
        while at < found.behind:
            cue = tokens.cues[at]
            if cue is not None and cue.roles & Role.UNIT and (at == found.first or not tokens.is_capital(at)):
                level = cue.values[Role.UNIT]
            at = tokens.next[at]
        return level

    def _abbreviated(self, found: Name, at: int) -> bool:
        """Whether behind the dash the acronym of the name follows: `Công ty Than Thống Nhất - TKV`."""
        tokens = self.tokens
        if at + 1 >= self._count or found.role != Role.HEAD or found.acronym is not None:
            return False
        word = tokens.words[at + 1]
        if not word.isupper() or len(word) < 2 or not word.isalpha() or tokens.roles[at + 1] & Role.HEAD:
            return False
        found.acronym, found.after = word, at + 2
        return True

    def _works_at(self, found: Name, at: int) -> bool:
        """Whether behind `tại` stands where a body of others works, if a list goes on: `Đại sứ quán Lào | tại Huế`."""
        tokens = self.tokens
        is_sent = found.role == Role.BODY or tokens.phrase(found.first) in name_words().missions
        is_person = found.first > 0 and self._is_sent(found.first)
        is_sent = is_sent or is_person
        if at + 1 >= self._count or tokens.taken[at + 1] >= 0 or not tokens.is_capital(at + 1):
            return False
        cue = tokens.cues[at + 1]
        is_abroad = found.country not in (None, VIETNAM) and cue is not None and cue.values.get(Role.COUNTRY) == VIETNAM
        behind = tokens.next[at + 1]
        is_listed = (
            cue is not None
            and cue.values.get(Role.COUNTRY) == VIETNAM
            and behind + 1 < self._count
            and bool(tokens.roles[behind] & Role.AND)
            and not tokens.roles[behind + 1] & (Role.COUNTRY | Role.PROVINCE)
        )
        if not (is_sent or is_abroad or is_listed):
            return False
        is_place = tokens.roles[at + 1] & (Role.COUNTRY | Role.PROVINCE | Role.CITY)
        goes_on = behind < self._count and (tokens.roles[behind] & Role.AND or tokens.words[behind] in ",(-")
        goes_on = goes_on or (is_person and self._is_free(behind) and tokens.is_capital(behind))
        is_posted = is_sent and bool(tokens.roles[at + 1] & Role.COUNTRY)
        if not is_place or not (is_posted or (goes_on and found.role != Role.BODY)):
            return False
        found.after = behind
        return True

    def _is_sent(self, at: int) -> bool:
        """Whether an office in front of a name is that of one sent abroad: `Đại sứ | Hàn Quốc`."""
        tokens = self.tokens
        front = range(at - 1, max(-1, at - _LONGEST_SENT), -1)
        return any(tokens.next[n] == at and tokens.phrase(n) in name_words().missions for n in front)

    def _of_country(self, found: Name, at: int) -> bool:
        """Whether `của` and a country follow: `tỉnh Chăm-pa-sắc của Lào`."""
        land = (
            self.name(at + 1)
            if at + 1 < self._count and self.tokens.roles[at + 1] & (Role.COUNTRY | Role.STATE)
            else None
        )
        if land is None or land.role != Role.COUNTRY:
            return False
        found.country, found.after = land.value, land.after
        return True
