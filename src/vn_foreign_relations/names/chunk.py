"""One name at a word of a text: a body, a unit of the land, a country, a brand.

A body is `head field* (của)? unit* NAME*`; what stands behind it is read in `behind.py`.
"""

from __future__ import annotations

from vn_foreign_relations.names.bodies import Bodies
from vn_foreign_relations.names.words import PROPER, Name
from vn_foreign_relations.tables.agreements import agreement_words
from vn_foreign_relations.tables.countries import VIETNAM, countries
from vn_foreign_relations.tables.names import OrganisationType, name_words
from vn_foreign_relations.tables.roles import Role
from vn_foreign_relations.tables.spelling import SYLLABLE

_MAY_BE_PROPER = PROPER | Role.CITY | Role.INNER | Role.STATE | Role.VENUE | Role.HELD | Role.UNIT
_LONGEST_TELLING = 4
"""The most small words in front of a company's own name that belong to it."""
_LONGEST_THING = 3
"""The most syllables of a word for a thing: `nhà đầu tư`."""
_MODEL = 3
"""The most letters of a model in front of its number: `Su-35`."""
_OF_YEAR = 4
"""The digits of a year."""
_AUTHORITIES = ("ministry", "government", "people_council", "court", "armed_forces", "party_body", "department")


class Chunks(Bodies):
    """The names of a stretch of text, each read where it starts."""

    def _bare_name(self, at: int, *, behind_office: bool = False) -> Name | None:
        """The name that starts at a word, without what stands behind it; None where none does."""
        tokens = self.tokens
        if tokens.taken[at] >= 0:
            return None
        roles = tokens.roles[at]
        if (roles & Role.COUNTRY and self._ends_address(at)) or self._is_short_unit(at):
            return None
        found: Name | None = None
        if roles & Role.STATE:
            found = self._state(at)
        if found is None and roles & (PROPER | Role.CITY) and self._is_written(at):
            found = self._known(at, behind_office=behind_office)
        if found is None and roles & (Role.HEAD | Role.UNIT):
            found = self._body(at, behind_office=behind_office)
        if found is None and tokens.is_capital(at) and (not roles & ~_MAY_BE_PROPER or self._is_pair_of_capitals(at)):
            found = self._capitals(at)
        return found

    def _is_pair_of_capitals(self, at: int) -> bool:
        """Whether a word that else ends names starts one of two capitals in a sentence: `và | Tuần Châu | ký`."""
        tokens, last = self.tokens, at + 1
        if tokens.roles[at] & ~Role.STOP or tokens.next[at] != last or self._starts_sentence(at) or tokens.shouts:
            return False
        is_two = self._is_free(last) and tokens.is_capital(last) and tokens.next[last] == last + 1
        is_end = last + 1 >= self._count or not tokens.is_capital(last + 1)
        return is_two and is_end and not tokens.is_capital(at - 1) and not tokens.roles[last] & Role.SIGN

    def _is_short_unit(self, at: int) -> bool:
        """Whether letters for a kind of unit stand without a name: `lãnh đạo | TP | ký`, `giữa | Tp.`; not `TP Huế`."""
        tokens, behind = self.tokens, at + 1
        is_named = self._is_free(behind) and tokens.words[behind][0].isupper()
        return tokens.words[at] in name_words().abbreviations and bool(tokens.roles[at] & Role.UNIT) and not is_named

    def _ends_address(self, at: int) -> bool:
        """Whether a full stop is glued in front, as in the address of a paper: `VOV.VN`."""
        tokens = self.tokens
        return at > 1 and tokens.words[at - 1] == "." and tokens.ends[at - 2] == tokens.starts[at] - 1

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
        roles, person = cue.roles, self._is_free(end) and self.is_surname(end)
        goes_on = self._is_free(end) and self._is_proper_word(end)
        goes_on = goes_on and not tokens.roles[end] & (PROPER | Role.HEAD | Role.INSTRUMENT)
        if roles & Role.COUNTRY:
            is_short = end == at + 1 and tokens.lower[at] in countries().ambiguous
            is_brand = goes_on and tokens.lower[end] in name_words().company_words  # `Singapore | Airlines`
            is_part = goes_on and is_short and not (behind_office or person)
            is_part = is_part or is_brand or self._is_letters_within(at)
            code = cue.values[Role.COUNTRY]
            return Name(at, end, end, Role.COUNTRY, code, code) if self.is_country(at) and not is_part else None
        if roles & Role.BODY:
            return None if goes_on and not (behind_office and person) else self._organisation(at)
        if roles & Role.KNOWN:
            return None if goes_on and not person else self._central(at)
        if roles & Role.CITY and not goes_on:
            return Name(at, end, end, Role.CITY, cue.values[Role.CITY])
        is_thing = self._is_thing(at)
        if roles & Role.VIETNAM and not (roles & Role.PROVINCE or goes_on or is_thing):
            return Name(at, end, end, Role.VIETNAM, "", VIETNAM)
        if roles & Role.PROVINCE and not (goes_on and not person) and not (behind_office and self.is_surname(at)):
            iso = cue.values[Role.PROVINCE]
            return Name(at, end, end, Role.PROVINCE, iso, VIETNAM, iso)
        return None

    def _is_thing(self, at: int) -> bool:
        """Whether the words in front tell what kind of thing a name is of: `sông | Lô`, `tên lửa | Kita`.

        Capitals behind a number and its slash are part of the number: `số 02/ | MOU-2016`.
        """
        front = self.tokens.words[max(0, at - _LONGEST_THING) : at]
        if front[-1:] == ["/"] and front[-2:-1] and front[-2].isdigit():
            return True
        return any(" ".join(front[first:]) in name_words().things for first in range(len(front)))

    def _is_model(self, at: int) -> bool:
        """Whether letters with a number behind a dash are a model of something: `S -400`, `Su-35`."""
        words, dash = self.tokens.words, at + 1
        is_joined = dash + 1 < self._count and words[dash] == "-" and words[dash + 1].isdigit()
        return is_joined and self.tokens.ends[dash] == self.tokens.starts[dash + 1] and len(words[at]) <= _MODEL

    def _is_letters_within(self, at: int) -> bool:
        """Whether letters for a country are half of another word: `VN | -Index`."""
        tokens, dash = self.tokens, at + 1
        is_joined = tokens.words[at].isupper() and self._is_free(dash + 1) and tokens.words[dash] == "-"
        is_glued = is_joined and tokens.ends[at] == tokens.starts[dash] and tokens.ends[dash] == tokens.starts[dash + 1]
        return is_glued and not tokens.roles[dash + 1] & PROPER

    def _central(self, at: int) -> Name | None:
        """A central body or a brand, with its country or its province: `Tòa án nhân dân tối cao Lào`, `VNPT Huế`.

        It is a body of another where that is told: `Ban Tổ chức Trung ương | Đảng Cộng sản Việt Nam`.
        """
        tokens, cue, end = self.tokens, self.tokens.cues[at], self.tokens.next[at]
        assert cue is not None
        if cue.roles & Role.HEAD and self._is_free(end) and tokens.roles[end] & Role.HEAD and tokens.is_capital(end):
            return None
        land = self._country_at(end) if self._is_free(end) else None
        if land is not None:
            return Name(at, land.behind, land.behind, Role.KNOWN, cue.values[Role.KNOWN], land.country)
        home = None if tokens.phrase(at) in name_words().brands else VIETNAM
        found = Name(at, end, end, Role.KNOWN, cue.values[Role.KNOWN], home)
        is_unit = self._is_free(end) and tokens.roles[end] & Role.PROVINCE and self._is_written(end)
        branch = self._known(end, behind_office=False) if is_unit else None
        if branch is not None:
            found.behind = found.after = branch.behind
            found.country, found.province = VIETNAM, branch.province
        return found

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
        if self._is_thing(at) or self._is_model(at):
            return None
        is_word = self._starts_sentence(at) and SYLLABLE.fullmatch(tokens.lower[at]) is not None
        if self._is_free(at + 1) and is_word and tokens.roles[at + 1] & (Role.COUNTRY | Role.PROVINCE):
            return None
        end = self._capitals_end(at)
        end += self._is_numbered(end)
        alone = end == at + 1
        if alone and self._is_service(at):
            return self._short_body(at)
        is_people = (at and tokens.lower[at - 1] in name_words().peoples) or tokens.lower[at] in name_words().halves
        if alone and (is_people or self._is_plain(at) or self._is_no_body(at)):
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

    def _is_no_body(self, at: int) -> bool:
        """Whether one word names a person or a kind of contract: `với | Thắm`, `dự án | BOT`."""
        word, lower = self.tokens.words[at], self.tokens.lower[at]
        is_given = word.istitle() and not word.isascii() and SYLLABLE.fullmatch(lower) is not None
        return is_given or lower in agreement_words().kind_letters

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
            is_end = roles & (Role.INSTRUMENT | Role.FRAME) or (tokens.shouts and self._ends(roles))
            if tokens.is_capital(end) and not is_end:
                end += 1
            elif self._joins(end) or (tokens.words[end] == "," and self._is_company_end(end + 1)):
                end += 2
            else:
                break
        return end

    def _is_numbered(self, at: int) -> bool:
        """Whether a number behind capitals ends the name of a company, in front of others or a verb: `Vega | 18 ký`."""
        tokens, behind = self.tokens, at + 1
        if not (self._is_free(at) and self._is_free(behind) and tokens.words[at].isdigit()) or tokens.roles[at]:
            return False
        is_short = len(tokens.words[at]) < _OF_YEAR
        return is_short and bool(tokens.roles[behind] & (Role.AND | Role.SIGN)) and not tokens.shouts

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
        """The country that ends the name of a brand, or that of the province that does: `EMG Education | Việt Nam`."""
        tokens = self.tokens
        last = next((at for at in range(found.first + 1, found.behind) if tokens.next[at] == found.behind), None)
        cue = tokens.cues[last] if last is not None else None
        if last is None or cue is None or tokens.next[last] == last + 1:
            return None
        return VIETNAM if cue.roles & Role.PROVINCE else cue.values.get(Role.COUNTRY)

    def _joins(self, at: int) -> bool:
        """Whether a small word, a hyphen or a dash joins two capitals of one name."""
        tokens = self.tokens
        if at + 1 >= self._count or tokens.taken[at + 1] >= 0 or not tokens.is_capital(at + 1):
            return False
        if tokens.words[at] == "-":
            if tokens.lower[at + 1] in name_words().credits and ":" in tokens.words[at + 2 : at + 3]:
                return False  # of a caption: `Kita | - Ảnh: A`
            if tokens.roles[at + 1] & (Role.COUNTRY | Role.PROVINCE):
                return False
            is_apart = tokens.ends[at - 1] < tokens.starts[at] and tokens.roles[at + 1] & Role.STOP  # `TTO - Theo`
            return not (is_apart or tokens.roles[at + 1] & (Role.OFFICE | Role.HEAD))
        is_small = bool(tokens.roles[at] & Role.INNER) and tokens.words[at - 1].isascii() and not self._is_by(at)
        return tokens.words[at] == "&" or is_small or self._is_point(at)

    def _is_point(self, at: int) -> bool:
        """Whether a point is glued between the letters of one name: `PVC | . | KBC`."""
        tokens = self.tokens
        is_glued = tokens.words[at] == "." and tokens.ends[at - 1] == tokens.starts[at] == tokens.starts[at + 1] - 1
        return (
            is_glued and tokens.words[at - 1].isupper() and tokens.words[at + 1].isupper() and not tokens.roles[at + 1]
        )

    def _body(self, at: int, *, behind_office: bool) -> Name | None:
        """A body or a unit by its first word."""
        tokens, words = self.tokens, name_words()
        cue, head_end, phrase = tokens.cues[at], tokens.next[at], tokens.phrase(at)
        assert cue is not None
        if not self._may_head(at):
            return None
        role = Role.HEAD if cue.roles & Role.HEAD else Role.UNIT
        found = Name(at, head_end, 0, role, cue.values[role])
        self._extend(found, behind_office=behind_office)
        if found.behind == head_end and (shorter := self._shorter_head(at, head_end)) is not None:
            found = shorter
            self._extend(found, behind_office=behind_office)
        is_bare_unit = " ".join(tokens.lower[at : found.behind]) in words.bare_units
        if is_bare_unit and self._is_free(found.behind) and tokens.lower[found.behind] in words.back_references:
            return None
        if found.behind == head_end and not is_bare_unit:
            is_of_state = behind_office and phrase in words.state_bodies and tokens.is_capital(at)
            return Name(at, head_end, head_end, role, found.value, VIETNAM) if is_of_state else None
        has_name = self._has_capital(head_end, found.behind)
        is_general = not words.ranks.isdisjoint(tokens.lower[head_end : found.behind])
        found.is_bare = is_bare_unit or (is_general and not has_name)
        if not (found.is_bare or has_name or self._is_title(found)):
            return None
        if phrase in words.needs_name and not tokens.is_capital(at) and found.is_bare:
            return None
        self._country_of(found, phrase)
        found.first = self._brand(found)
        found.after = found.behind
        return found

    def _shorter_head(self, at: int, head_end: int) -> Name | None:
        """The first word alone, where the others of it are a field with a capital: `Trung tâm | Đào tạo`."""
        tokens, known = self.tokens, name_words()
        field = next((n for n in range(at + 1, head_end) if tokens.is_capital(n)), None)
        head = " ".join(tokens.lower[at:field]) if field is not None else ""
        return Name(at, field, 0, Role.HEAD, known.heads[head].value) if field and head in known.heads else None

    def _may_head(self, at: int) -> bool:
        """Whether a first word of bodies may be one: no `bộ | phim`, no `giọng | ca`, no `đoàn | lễ`."""
        tokens, words, behind = self.tokens, name_words(), self.tokens.next[at]
        phrase = tokens.phrase(at)
        if tokens.roles[at] & Role.HELD and behind < self._count and tokens.roles[behind] & Role.CEREMONY:
            return False
        if phrase in words.needs_capitals and not tokens.words[at].isupper():
            return False
        is_small = self._is_free(behind) and not tokens.is_capital(behind)
        is_small = is_small and (self._starts_sentence(at) or not tokens.is_capital(at))
        if phrase in words.needs_field and is_small and tokens.words[behind][0].isalpha():
            fields = (" ".join(tokens.lower[behind : behind + size]) for size in (1, 2, 3))
            return any(field in words.small_fields for field in fields)
        return True

    def _is_title(self, found: Name) -> bool:
        """Whether a name without capitals behind its first word is one: `Ủy ban công tác liên hợp`, `đại đội 5`."""
        tokens, first = self.tokens, found.first
        is_national = tokens.phrase(first) in name_words().national or not self._starts_sentence(first)
        is_title = tokens.is_capital(first) and is_national and found.value != OrganisationType.COMPANY
        return is_title or tokens.words[found.behind - 1].isdigit()

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
        is_ministry = found.value == OrganisationType.MINISTRY or self._is_ministerial(found)
        is_ministry = is_ministry and not self._is_foreign(found)
        is_named = land is not None and head not in words.friends
        is_national = head in words.national and not (is_named or self._is_of_strange_province(found))
        if is_national or (land is None and (is_ministry or self._is_of_district(found))):
            found.is_assumed = land is None and not is_national
            land = VIETNAM
        if land is None and (found.is_bare or self._is_of_bare_unit(found)):
            land = VIETNAM
        if land != VIETNAM:
            found.province = None
        found.country = land

    def _is_ministerial(self, found: Name) -> bool:
        """Whether a body is a ministry's by its first word and its field, and of no unit: `Cục Sở hữu trí tuệ`."""
        tokens, inside = self.tokens, range(self.tokens.next[found.first], found.behind)
        is_field = all(SYLLABLE.fullmatch(tokens.lower[at]) for at in inside if tokens.words[at][0].isalpha())
        is_of_unit = any(tokens.roles[at] & (Role.UNIT | Role.HEAD) for at in inside)
        return (
            tokens.phrase(found.first) in name_words().ministerial and len(inside) > 1 and is_field and not is_of_unit
        )

    def _is_of_bare_unit(self, found: Name) -> bool:
        """Whether the name of a body ends with a unit that needs none, which is Vietnamese: `Hội Nhà báo | tỉnh`."""
        unit = self.tokens.phrase_before(found.behind)
        is_behind = unit is not None and unit > found.first and not self.tokens.is_capital(unit)
        return is_behind and " ".join(self.tokens.lower[unit : found.behind]) in name_words().bare_units

    def _is_of_strange_province(self, found: Name) -> bool:
        """Whether the province or city of a body is none of Vietnam: `UBND | tỉnh Hủa Phăn`, `Thủ đô Viêng Chăn`.

        A department is that of a province, told or not: `Sở Thương mại | Quảng Tây`.
        """
        tokens = self.tokens
        ends = (" ".join(tokens.lower[at : found.behind]) for at in range(found.first + 1, found.behind))
        if found.value == OrganisationType.DEPARTMENT and not name_words().neighbours.isdisjoint(ends):
            return True
        for at in range(found.first, found.behind - 1):
            behind = tokens.next[at]
            if at > found.first and tokens.phrase(at) in name_words().foreign_units:
                return True
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
        if tokens.phrase(found.first) not in name_words().friends and self._is_of_two(at, end):
            return False
        if is_short and self._ends_district(at):
            return False
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

    def _ends_district(self, at: int) -> bool:
        """Whether a short country is the second syllable of a district of Vietnam: `huyện Tuy | Đức`."""
        tokens, first = self.tokens, at - 1
        unit = tokens.phrase_before(first)
        cue = tokens.cues[unit] if unit is not None and tokens.is_capital(first) else None
        return cue is not None and cue.values.get(Role.UNIT) in ("district", "commune")

    def _is_of_two(self, at: int, end: int) -> bool:
        """Whether a country is one of two in a name, of which neither tells whose it is: `Đại học Việt - | Đức`."""
        tokens, behind = self.tokens, self.tokens.next[at]
        if behind + 1 < end and tokens.words[behind] == "-" and self._is_land(behind + 1):
            return True
        return at > 1 and tokens.words[at - 1] == "-" and self._ends_with_land(at - 1)

    def _is_whole_country(self, at: int, found: Name) -> bool:
        """Whether a short country at the end of a body's name is one: behind a number, or one that is no other name.

        `Hải quan vùng II | Lào`, `Viện Sao Mai | Lào`; not in `Bệnh viện Việt | Lào`.
        """
        tokens, words = self.tokens, name_words()
        front = tokens.words[at - 1]
        is_number = front.isdigit() or not front.strip("IVX")
        is_double = tokens.lower[at - 1] in words.halves.keys() | countries().ambiguous or not front[0].isalpha()
        is_named = at > tokens.next[found.first] and tokens.lower[at] in words.whole_countries
        starts = (n for n in (at - 1, at - 2) if n == tokens.next[found.first] or not tokens.is_capital(n - 1))
        return is_number or (is_named and not is_double and not any(self.is_surname(n) for n in starts))

    def _is_province(self, at: int, found: Name) -> bool:
        """Whether the name of a province stands by itself within a body's: not in `Thái Bình | Dương`."""
        tokens = self.tokens
        behind = tokens.next[at]
        goes_on = (
            behind < found.behind and tokens.is_capital(behind) and not tokens.roles[behind] & (PROPER | Role.HEAD)
        )
        return not goes_on

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
