"""Where the name of a body ends: `head field* unit* NAME*`, up to a verb, a preposition, a mark or a word of time.

Fields capitalise the first syllable of a word (`Giao thông vận tải`), proper names every syllable (`Cửu Long`): that
tells where small words still belong to the name.
"""

from __future__ import annotations

import attrs

from vn_foreign_relations.names.words import PROPER, Name, Words
from vn_foreign_relations.tables.agreements import agreement_words
from vn_foreign_relations.tables.countries import countries
from vn_foreign_relations.tables.names import name_words
from vn_foreign_relations.tables.roles import Role
from vn_foreign_relations.tables.spelling import SYLLABLE

_LONGEST_NAME = 40
"""The most words of a name."""
_LONGEST_TAIL = 4
"""The most small words behind a field: `Giao | thông vận tải`."""
_LONGEST_TITLE = 5
"""The most small words behind a first word with a capital: `Ủy ban | công tác liên hợp`."""
_LONGEST_GAP = 10
"""The most small words between two capitals of a name."""
_LONGEST_QUOTE = 10
_NUMBERED = ("armed_forces", "school", "hospital")
"""The types of bodies that have numbers for names: `Đại đội Biên phòng 252`."""
_OF_STATES = ("government", "ministry", "people_council", "people_committee", "court", "armed_forces", "party_body")
"""The types of bodies of which each State has its own: `Chính phủ Việt Nam - Lào` are two."""
_GATE = "border_gate"
_VILLAGE = "commune"
_QUOTES = '“"'
_OF_FIELDS = ("ministry", "department", "university")
"""The types of bodies whose names list what they are for."""


@attrs.define(eq=False)
class _Extent:
    """A name while its end is looked for."""

    name: Name
    first: int
    """The word behind its head."""
    at: int
    """The word that is looked at; those from `name.behind` up to it are small, and may still belong to the name."""
    behind_office: bool
    capitals: int = 0
    """How many words with capitals stand behind one another up to here."""
    is_whole: bool = False
    """Whether what has been read ends with a proper name that is known."""

    def take(self, behind: int, *, capitals: int, is_whole: bool = False) -> bool:
        """Let the name reach to a word."""
        self.at = self.name.behind = behind
        self.capitals, self.is_whole = capitals, is_whole
        return True


class Bodies(Words):
    """Words that read the names of bodies."""

    def _extend(self, found: Name, *, behind_office: bool) -> None:
        """Put the end of a body's name where it is."""
        extent = _Extent(found, found.behind, found.behind, behind_office)
        while (
            self._is_free(extent.at)
            and extent.at - found.behind <= _LONGEST_GAP
            and extent.at - found.first < _LONGEST_NAME
            and self._goes_on(extent)
        ):
            pass
        self._tail(extent)

    def _goes_on(self, extent: _Extent) -> bool:
        """Take one more word or phrase, if it belongs to the name."""
        tokens, at = self.tokens, extent.at
        roles, word = tokens.roles[at], tokens.words[at]
        is_capital = tokens.capitals[at] and not (tokens.shouts and self._ends(roles))
        if roles & PROPER and (is_capital or word[0].islower()) and self._is_written(at):
            return self._known_within(extent)
        if roles & (Role.HEAD | Role.UNIT) and not (extent.is_whole and is_capital and extent.capitals):
            return self._head_within(extent)
        if self._is_plural(at):
            return False
        if is_capital:
            return self._capital_within(extent)
        if word == "," and self._is_company_end(at + 1):
            return extent.take(at + 2, capitals=extent.capitals)
        if (roles & Role.AND and word != "&") or word == ",":
            return self._joint_within(extent)
        return self._mark_within(extent) if not word[0].isalpha() else self._small_within(extent)

    def _is_company_end(self, at: int) -> bool:
        """Whether letters for a kind of company stand behind a comma: `Kita Import Co, | Ltd`."""
        is_written = self._is_free(at) and self.tokens.is_capital(at)
        return is_written and self.tokens.lower[at] in name_words().company_suffixes

    def _is_plural(self, at: int) -> bool:
        """Whether several units or things follow, which are apart: `chính quyền | các tỉnh`, `Chính phủ | những`."""
        tokens, behind = self.tokens, self.tokens.next[at]
        if tokens.words[at] in name_words().plurals:
            return True
        return bool(tokens.roles[at] & Role.MANY and self._is_free(behind) and tokens.roles[behind] & Role.UNIT)

    def _known_within(self, extent: _Extent) -> bool:
        """A country, a province or another known name."""
        tokens, at = self.tokens, extent.at
        if extent.behind_office and extent.is_whole:
            return False
        if extent.name.role == Role.UNIT and tokens.roles[at] & Role.BODY:
            return False
        is_short = bool(tokens.roles[at] & Role.COUNTRY) and tokens.next[at] == at + 1
        is_doubled = self._is_free(at + 1) and self.tokens.lower[at + 1] in countries().ambiguous
        is_unit = is_short and self._is_of_unit(at) and self._is_proper_syllable(at + 1)
        is_other = self._is_half_of_word(at) or (extent.capitals > 0 and not self.is_country(at))
        is_word = is_short and (is_other or is_doubled or is_unit)
        return extent.take(tokens.next[at], capitals=extent.capitals + 1, is_whole=extent.is_whole or not is_word)

    def _is_proper_syllable(self, at: int) -> bool:
        """Whether a syllable goes on with a name of Vietnam: `phường Nhật | Tân`; not a surname, `tỉnh Lào | Lê An`."""
        is_free = self._is_free(at) and self.tokens.is_capital(at) and not self.is_surname(at)
        is_other = is_free and bool(self.tokens.roles[at] & (Role.HEAD | Role.OFFICE | PROPER))
        return is_free and not is_other and SYLLABLE.fullmatch(self.tokens.lower[at]) is not None

    def _head_within(self, extent: _Extent) -> bool:
        """A further head or unit: `UBND | tỉnh`, `Bệnh viện | tỉnh Hủa Phăn`."""
        tokens, at = self.tokens, extent.at
        if extent.is_whole and not tokens.is_capital(at) and not tokens.roles[at] & Role.UNIT:
            return False
        if at > extent.first and tokens.roles[at] & Role.HELD and not tokens.is_capital(at):
            return False
        if tokens.is_capital(at) or self._leads_on(at):
            return extent.take(tokens.next[at], capitals=0)
        if extent.capitals != 1 or tokens.roles[at] & Role.UNIT:
            return False
        extent.at = tokens.next[at]
        return True

    def _capital_within(self, extent: _Extent) -> bool:
        """A word with a capital: of the name, unless a person or an instrument starts there."""
        tokens, at = self.tokens, extent.at
        roles = tokens.roles[at]
        if self._is_person(extent):
            return False
        starts_other = roles & Role.OFFICE or (roles & Role.INSTRUMENT and tokens.is_capital(at - 1))
        if at > extent.first and starts_other:
            return False
        is_compound = tokens.next[at] > at + 1 and not tokens.is_capital(at + 1)
        run = extent.capitals if tokens.is_capital(at - 1) else 0
        return extent.take(tokens.next[at] if is_compound else at + 1, capitals=run + 1)

    def _is_person(self, extent: _Extent) -> bool:
        """Whether the person who signs is named here, behind the body: `UBND TP.HCM | Nguyễn Văn An`."""
        at = extent.at
        if extent.is_whole and (extent.behind_office or self.is_surname(at)):
            return True
        if not extent.behind_office:
            return False
        if at == extent.first:
            is_foreign = SYLLABLE.fullmatch(self.tokens.lower[at]) is None and not self.tokens.roles[at]
            is_name = self.is_surname(at) or (is_foreign and self._is_minister(extent))
            is_of_state = self.tokens.phrase(extent.name.first) in name_words().state_bodies
            return (extent.name.value == "ministry" and is_name) or (is_of_state and self.is_surname(at))
        proper = at - extent.capitals
        is_provincial = proper == extent.first and self.tokens.phrase(extent.name.first) in name_words().provincial
        if is_provincial or self._is_of_unit(proper):
            if " ".join(self.tokens.lower[at - extent.capitals : at + 1]) in name_words().neighbours:
                return False
            if self.is_abroad_before(at, at - extent.capitals):
                return True
        is_field = not self.tokens.is_capital(at - 1) and not self._is_field_of_country(at)
        is_ministry = extent.name.value == "ministry" and not self.tokens.roles[at]
        return self.is_surname(at) or (is_field and is_ministry)

    def _is_field_of_country(self, at: int) -> bool:
        """Whether a country ends a further field of a ministry: `Bộ trưởng Bộ Y tế | Công cộng Cuba`.

        Not behind a person and what he did: `Bộ trưởng Bộ Quốc phòng | Mattis thăm Việt Nam`.
        """
        tokens, last = self.tokens, at + 1
        is_field = self._is_free(last + 1) and not tokens.is_capital(last) and not tokens.roles[last]
        is_field = is_field and all(SYLLABLE.fullmatch(tokens.lower[n]) for n in (at, last))
        return is_field and bool(tokens.roles[last + 1] & Role.COUNTRY)

    def is_abroad_before(self, at: int, first: int) -> bool:
        """Whether a person's name starts behind a place abroad: `Khăm Muộn | Vanxay`, `tỉnh Gangwon | Kim Min`."""
        tokens, known = self.tokens, name_words()
        if " ".join(tokens.lower[first:at]) in known.neighbours:
            return " ".join(tokens.lower[first : at + 1]) not in known.neighbours
        is_korean = at > first and tokens.lower[at] in known.korean and self._is_free(at + 1)
        return (is_korean and tokens.is_capital(at + 1)) or self.is_foreign_person(at, first)

    def _is_minister(self, extent: _Extent) -> bool:
        """Whether only the field of a ministry is named, behind its minister: `Bộ trưởng | Ngoại giao`."""
        is_ministry = extent.behind_office and extent.name.value == "ministry"
        return is_ministry and not self.tokens.roles[extent.name.first] & Role.HEAD

    def _is_of_unit(self, at: int) -> bool:
        """Whether the name of a unit starts at a word, behind its small word for it: `UBND tỉnh | Hủa Phăn`."""
        before = self.tokens.phrase_before(at)
        return before is not None and bool(self.tokens.roles[before] & Role.UNIT) and not self.tokens.is_capital(before)

    def _joint_within(self, extent: _Extent) -> bool:
        """A comma or `và`, if a further field of the body follows."""
        tokens, at = self.tokens, extent.at
        if extent.name.role != Role.HEAD or (at == extent.first and not self._is_minister(extent)):
            return False
        proper = (self.tokens.phrase_before(at) if extent.is_whole else None) or at - extent.capitals
        if extent.capitals and self._is_of_unit(proper):
            return False
        is_within = not extent.capitals and at > extent.name.behind
        is_joint = tokens.words[at] != ","
        if not is_joint and extent.behind_office and not extent.capitals and self._leads_to_unit(at + 1):
            extent.at = at + 1
            return True
        if not is_joint and not extent.capitals and self._is_head_of_land(at + 1):
            extent.at = at + 1
            return True
        is_of_two = is_joint and extent.capitals == 1 and extent.name.value == "hospital" and not extent.is_whole
        is_half = is_of_two or (is_joint and (self._is_half_told(extent) or self._does_too(extent)))
        is_within = is_within or (is_half and self._is_free(at + 1) and not tokens.roles[at + 1])
        is_head = self._is_free(at + 1) and tokens.roles[at + 1] & Role.HEAD and tokens.is_capital(at + 1)
        is_within = is_within and not (is_head and tokens.next[at + 1] > at + 2)  # `Công an nhân dân và | Trường ĐH A`
        if is_joint and ((is_within and self._leads_to_capital(at + 1)) or self._is_small_field(extent)):
            extent.at = at + 1
            return True
        if is_joint and (behind := self._last_field(extent)) is not None:
            return extent.take(behind, capitals=1)
        is_field = not extent.is_whole and self._is_field(at + 1, extent.first)
        return is_field and extent.take(at + 2, capitals=1)

    def _is_half_told(self, extent: _Extent) -> bool:
        """Whether a company is told so far by what it does: `Công ty Đầu tư | và xây dựng Sao Mai`."""
        is_company = extent.name.value == "company" and not extent.is_whole
        is_people = self._is_free(extent.at + 1) and self.tokens.lower[extent.at + 1] in name_words().peoples
        return is_company and extent.capitals == 1 and not self.tokens.is_capital(extent.at - 1) and not is_people

    def _does_too(self, extent: _Extent) -> bool:
        """Whether what else a body does follows: `Viện Chiến lược | và phát triển GTVT`."""
        is_field = extent.capitals == 1 and not extent.is_whole and not self.tokens.is_capital(extent.at - 1)
        behind = extent.at + 1
        is_small = self._is_free(behind) and not self.tokens.is_capital(behind)
        return is_field and is_small and self.tokens.phrase(behind) in name_words().works

    def _is_head_of_land(self, at: int) -> bool:
        """Whether a further kind of bodies of a country follows: `Hiệp hội các trường đại học, | cao đẳng Lào`."""
        tokens = self.tokens
        if not self._is_free(at) or tokens.is_capital(at) or not tokens.roles[at] & Role.HEAD:
            return False
        land = tokens.next[at]
        return self._is_free(land) and bool(tokens.roles[land] & Role.COUNTRY) and tokens.is_capital(land)

    def _goes_on_behind(self, extent: _Extent) -> bool:
        """Whether a dash joins to a name what would stand by itself elsewhere: a field, a country, a branch."""
        tokens, behind = self.tokens, extent.at + 1
        is_branch = self._is_free(behind) and tokens.phrase(behind) in name_words().branches
        is_branch = is_branch and self._is_free(tokens.next[behind]) and tokens.is_capital(tokens.next[behind])
        return is_branch or self._is_small_field(extent) or self._is_of_friends(extent)

    def _is_of_friends(self, extent: _Extent) -> bool:
        """Whether a society of friends names a further country behind a dash: `Hội Hữu nghị Lào - | Việt Nam`."""
        tokens, behind = self.tokens, extent.at + 1
        is_land = self._is_free(behind) and tokens.roles[behind] & Role.COUNTRY and tokens.is_capital(behind)
        return bool(is_land) and tokens.phrase(extent.name.first) in name_words().friends

    def _last_field(self, extent: _Extent) -> int | None:
        """The word behind a small field that ends the name: `Cục Thương mại điện tử và | kinh tế số | đã`.

        Behind a dash where it is may follow, or a further field: `Sở Văn hóa - | thể thao | và du lịch tỉnh Lào Cai`.
        """
        tokens, known, first = self.tokens, name_words(), extent.at + 1
        head = " ".join(tokens.lower[extent.name.first : extent.first])
        is_field = extent.capitals == 1 and not extent.is_whole and head in known.with_fields
        if not is_field or not self._is_free(first) or tokens.is_capital(first):
            return None
        for behind in range(min(first + _LONGEST_TAIL, self._count), first, -1):
            if " ".join(tokens.lower[first:behind]) in known.small_fields:
                is_end = not self._is_free(behind) or self._ends(tokens.roles[behind])
                is_dashed = extent.name.value in _OF_FIELDS and "-" in tokens.words[extent.first : first]
                is_end = is_end or (is_dashed and (bool(tokens.roles[behind] & Role.UNIT) or tokens.is_capital(behind)))
                return behind if is_end or not tokens.words[behind][0].isalpha() else None
        return None

    def _is_small_field(self, extent: _Extent) -> bool:
        """Whether small fields stand behind `và`, in front of a country: `Bộ Nội vụ và | truyền thông Nhật Bản`."""
        tokens, at = self.tokens, extent.at + 1
        if extent.name.value != "ministry" or extent.is_whole:
            return False
        behind = at
        while behind < self._count and tokens.taken[behind] < 0 and not tokens.is_capital(behind):
            is_joint = behind > at and tokens.roles[behind] & Role.AND and not tokens.roles[behind] & Role.WITH
            if is_joint and " ".join(tokens.lower[at:behind]) in name_words().small_fields:
                at = behind + 1
            behind += 1
        field = " ".join(tokens.lower[at:behind])
        is_land = behind < self._count and bool(tokens.roles[behind] & Role.COUNTRY)
        return is_land and field in name_words().small_fields

    def _mark_within(self, extent: _Extent) -> bool:
        """A dash between two parts, a quoted name, a number."""
        tokens, at = self.tokens, extent.at
        word = tokens.words[at]
        if word == "-" and (behind := self._last_field(extent)) is not None:
            return extent.take(behind, capitals=1)
        if word == "-" and (self._goes_on_behind(extent) or self._joins_letters(at)):
            return extent.take(at + 1, capitals=extent.capitals)
        if word == "-" and self._are_three_letters(at):
            return extent.take(at + 4, capitals=extent.capitals)
        if word == "&" and self._is_free(at + 1) and tokens.lower[at + 1] in name_words().field_letters:
            return extent.take(at + 2, capitals=extent.capitals)
        if word == "-" and (behind := self._past_syllables(at)) is not None:
            return extent.take(behind, capitals=extent.capitals)
        if word in "-&":
            is_unit = extent.name.role == Role.UNIT and (extent.is_whole or extent.name.value == _GATE or word == "&")
            return not is_unit and self._dash_joins(extent) and extent.take(at + 1, capitals=extent.capitals)
        is_quoted = tokens.is_capital(extent.name.first) or extent.name.value == "company"
        is_quoted = is_quoted and (at == extent.first or (extent.name.value == "company" and not extent.capitals))
        if word in _QUOTES and is_quoted:
            extent.take(self._quoted(at), capitals=extent.capitals)
        elif word.isdigit():
            return self._number_within(extent)
        elif word == "(" and self._is_acronym_within(at):
            return extent.take(at + 3, capitals=extent.capitals)
        return False

    def _number_within(self, extent: _Extent) -> bool:
        """A number that is of a name: `Sông Đà | 11`, `Ban Chỉ đạo | 389`, `Đại đội | 534`."""
        tokens, at = self.tokens, extent.at
        if self._is_number_of_company(extent) or self._is_number_of_village(extent):
            return extent.take(at + 1, capitals=0)
        if " ".join(tokens.lower[at - 2 : at]) in name_words().numbered:
            return extent.take(at + 1, capitals=1)
        if tokens.roles[at] & Role.COLLECTIVE or extent.name.value not in _NUMBERED:
            return False
        capitals = extent.capitals if at > extent.first else 0
        return tokens.is_capital(extent.name.first) and extent.take(at + 1, capitals=capitals)

    def _joins_letters(self, at: int) -> bool:
        """Whether a dash joins two fields by their letters, in front of a unit: `Trung tâm GDNN | - GDTX huyện A`."""
        tokens = self.tokens
        are_letters = self._is_free(at + 2) and tokens.words[at - 1].isupper() and tokens.words[at + 1].isupper()
        return are_letters and bool(tokens.roles[at + 2] & Role.UNIT) and not tokens.is_capital(at + 2)

    def _are_three_letters(self, at: int) -> bool:
        """Whether a dash and `&` join three fields by their letters: `Bộ LĐ | - TB & XH`."""
        words = self.tokens.words
        is_free = self._is_free(at + 3) and words[at + 2] == "&"
        return is_free and all(words[n].isupper() for n in (at - 1, at + 1, at + 3))

    def _past_syllables(self, at: int) -> int | None:
        """The word behind small syllables that dashes join to a foreign name: `Mục | - đa - hản`."""
        tokens, behind = self.tokens, at
        while self._is_free(behind + 1) and tokens.words[behind] == "-":
            word = tokens.words[behind + 1]
            if not (word.islower() and SYLLABLE.fullmatch(word)) or tokens.roles[behind + 1]:
                break
            behind += 2
        return behind if behind > at + 2 and tokens.is_capital(at - 1) else None

    def _is_number_of_company(self, extent: _Extent) -> bool:
        """Whether a number ends the name of a company, behind a capital and in front of no noun: `Sông Đà | 11 ký`."""
        tokens, at = self.tokens, extent.at
        is_first = at == extent.first and tokens.is_capital(extent.name.first)
        is_told = tokens.lower[at - 1] in agreement_words().numbering  # `công ty xây dựng số | 1 tỉnh Điện Biên`
        if extent.name.value not in ("company", "other") or not (extent.capitals or is_first or is_told):
            return False
        behind = at + 1
        is_word = self._is_free(behind) and tokens.words[behind][0].isalpha()
        if is_word and (tokens.is_capital(behind) or (is_told and tokens.roles[behind] & Role.UNIT)):
            return True
        is_near = at - extent.name.behind <= _LONGEST_TAIL
        return is_near and (not is_word or bool(tokens.roles[behind] & Role.STOP))

    def _is_number_of_village(self, extent: _Extent) -> bool:
        """Whether a number is or ends the name of a village: `thôn | 11 xã Sơn Hồng`, `bản Ka Túp | 2`; no `5 lần`."""
        tokens, behind = self.tokens, extent.at + 1
        if extent.name.role != Role.UNIT or extent.name.value != _VILLAGE:
            return False
        is_word = self._is_free(behind) and tokens.words[behind][0].isalpha()
        is_end = is_word and (
            tokens.roles[behind] & (Role.UNIT | Role.AND) or tokens.phrase(behind) in name_words().verbs
        )
        return bool(is_end) or not is_word

    def _is_acronym_within(self, at: int) -> bool:
        """Whether a bracket holds letters for what stands in front, and the name goes on: `Ban Quân sự (QS) | huyện …`.

        Initials that it holds may stand within a name in capitals: `Công viên Phần mềm (CVPM) | Quang Trung`.
        """
        tokens, close = self.tokens, at + 2
        if not self._is_free(close + 1) or tokens.words[close] != ")":
            return False
        acronym = tokens.words[at + 1]
        if not tokens.is_capital(close + 1):
            is_unit = acronym.isupper() and bool(tokens.roles[close + 1] & Role.UNIT)
            return is_unit and self._leads_on(close + 1)
        front = tokens.words[max(0, at - len(acronym)) : at]
        is_other = tokens.roles[close + 1] & (Role.HEAD | Role.OFFICE | Role.UNIT)
        return not is_other and acronym.isupper() and "".join(word[0] for word in front).upper() == acronym

    def _small_within(self, extent: _Extent) -> bool:
        """A small word, which belongs to the name if more of it follows, or by `_tail`."""
        tokens, at = self.tokens, extent.at
        roles = tokens.roles[at]
        goes_on = roles & Role.INNER and extent.capitals and not self._is_by(at)
        if goes_on or self._is_maker(extent) or self._is_about(extent):
            extent.at = at + 1
            return True
        if extent.capitals and not roles and at == extent.name.behind and self._is_foreign_word(at):
            return extent.take(at + 1, capitals=extent.capitals)
        is_end = self._ends(roles) and not self._is_work(extent)
        if is_end or (extent.is_whole and not self._leads_to_unit(at)):
            return False
        if at == extent.name.behind and tokens.is_small_unit(at):
            return False
        extent.at = tokens.next[at]
        return True

    def _is_about(self, extent: _Extent) -> bool:
        """Whether behind a committee its subject follows: `Ủy ban Quốc gia | về Thanh niên`."""
        tokens, at = self.tokens, extent.at
        known, behind = name_words(), extent.at + 1
        is_committee = at > extent.first and tokens.phrase(extent.name.first) in known.committees
        if not (is_committee and tokens.phrase(at) in known.about and self._is_free(behind)):
            return False
        return tokens.is_capital(behind) and not tokens.roles[behind] & (Role.HEAD | Role.UNIT | Role.OFFICE | PROPER)

    def _is_maker(self, extent: _Extent) -> bool:
        """Whether its country and then the name of a company follow: `hãng tàu | của Đan Mạch Kita`, `đến từ`."""
        tokens, land, known = self.tokens, self.tokens.next[extent.at], name_words()
        is_company = extent.name.value == "company" and not extent.capitals
        is_of = tokens.roles[extent.at] & Role.OF and extent.at > extent.first
        is_from = tokens.phrase(extent.at) in known.belonging - known.part_of and not tokens.roles[extent.at] & Role.OF
        if not (is_company and (is_of or is_from) and self._is_free(land)):
            return False
        behind = tokens.next[land]
        is_land = bool(tokens.roles[land] & Role.COUNTRY) and tokens.is_capital(land)
        return is_land and self._is_free(behind) and tokens.is_capital(behind) and not tokens.roles[behind]

    def _is_by(self, at: int) -> bool:
        """Whether `do` tells who leads: `Đoàn Học viện Kita | do | Giáo sư A dẫn đầu`; not `Banco do Brasil`."""
        tokens, behind = self.tokens, at + 1
        if not tokens.roles[at] & Role.BY or not self._is_free(behind):
            return False
        if tokens.roles[behind] & (Role.TITLE | Role.OFFICE | Role.HEAD) or self.is_surname(behind):
            return True
        while self._is_free(behind) and tokens.is_capital(behind):
            behind = tokens.next[behind]
        if behind == tokens.next[at + 1] and SYLLABLE.fullmatch(tokens.lower[at - 1]) is None:
            return False
        past = agreement_words().past
        while self._is_free(behind) and tokens.phrase(behind) in past:
            behind = tokens.next[behind]
        return self._is_free(behind) and bool(tokens.roles[behind] & Role.SIGN)

    def _is_foreign_word(self, at: int) -> bool:
        """Whether a small word is none of Vietnamese, behind a foreign one: `SMS | group`."""
        word = self.tokens.lower[at]
        return word.isascii() and SYLLABLE.fullmatch(word) is None and self.tokens.words[at - 1].isascii()

    def _is_work(self, extent: _Extent) -> bool:
        """Whether a verb behind a head tells what the body does: `Viện | nghiên cứu | lý hóa Nhật Bản`."""
        at = extent.at
        is_behind = at == extent.first and extent.name.role == Role.HEAD
        return (
            is_behind
            and self.tokens.phrase(at) in name_words().works
            and self._leads_to_capital(self.tokens.next[at], _LONGEST_GAP)
        )

    def _tail(self, extent: _Extent) -> None:
        """Let small words behind a field belong to the name: `Bộ Y | tế`."""
        tokens, found = self.tokens, extent.name
        small = extent.at - found.behind
        if not small or extent.is_whole:
            return
        if found.behind == extent.first:
            is_title = tokens.is_capital(found.first) and not self._starts_sentence(found.first)
            fits = is_title and small <= _LONGEST_TITLE and found.role == Role.HEAD
        elif extent.capitals == 1 or (not extent.capitals and found.value == "ministry"):
            is_field = SYLLABLE.fullmatch(tokens.lower[found.behind - 1]) is not None
            fits = small <= _LONGEST_TAIL and is_field
            if not fits and is_field and extent.capitals and not tokens.roles[found.behind]:
                found.behind += 1  # half a word ends no name: `Ban quản lý Dự án Đẩy | mạnh đổi mới …`
        else:
            is_unit = found.role == Role.UNIT or self._is_of_unit(found.behind - extent.capitals)
            is_verb = self._is_free(extent.at) and tokens.roles[extent.at] & (Role.HEAD | Role.UNIT | Role.MANY)
            is_one = extent.capitals > 1 and small == 1 and not (is_unit or is_verb)
            fits = is_one and self._is_field_word(found.behind - 1)
        if fits:
            found.behind = extent.at

    def _leads_on(self, at: int) -> bool:
        """Whether a small head or unit within a name has a name behind it: `Bệnh viện | tỉnh Hủa Phăn`."""
        tokens = self.tokens
        behind = tokens.next[at]
        if behind >= self._count or tokens.taken[behind] >= 0:
            return bool(tokens.roles[at] & Role.UNIT)
        if tokens.is_capital(behind) or tokens.roles[behind] & (Role.HEAD | Role.UNIT):
            return True
        if self.is_named_before(at):
            return False
        if tokens.words[behind] == "," and tokens.roles[at] & Role.HEAD and self._is_head_of_land(behind + 1):
            return True
        if tokens.roles[at] & Role.UNIT:
            is_mark = not tokens.words[behind][0].isalpha() and tokens.words[behind] not in _QUOTES
            return is_mark or bool(tokens.roles[behind] & Role.AND) or self._ends(tokens.roles[behind])
        is_word = tokens.words[behind][0].isalpha()
        return is_word and not self._ends(tokens.roles[behind] | tokens.roles[at] & Role.STOP)

    def _leads_to_unit(self, at: int) -> bool:
        """Whether a unit stands a few small words further on: `Lào | xây dựng đất nước tỉnh Xiêng Khoảng`."""
        tokens = self.tokens
        for _ in range(_LONGEST_TAIL + 1):
            if at >= self._count or tokens.taken[at] >= 0 or not tokens.words[at][0].isalpha() or tokens.is_capital(at):
                return False
            roles = tokens.roles[at]
            if roles & (Role.UNIT | Role.HEAD):
                return self._leads_on(at)
            if self._ends(roles) or roles & Role.AND:
                return False
            at = tokens.next[at]
        return False

    def _leads_to_capital(self, at: int, most: int = _LONGEST_TAIL) -> bool:
        """Whether a name stands a few small words further on: `năng lượng và | kim loại Nhật Bản`."""
        tokens = self.tokens
        for _ in range(most):
            if not self._is_free(at) or self._ends(tokens.roles[at]) or not tokens.words[at][0].isalpha():
                return False
            if tokens.is_capital(at):
                return True
            at = tokens.next[at]
        return False

    def _is_field(self, at: int, first: int) -> bool:
        """Whether a further field of a body starts here: behind a comma or `và`, a capital and a small word."""
        tokens = self.tokens
        if at + 1 >= self._count or tokens.taken[at] >= 0 or tokens.taken[at + 1] >= 0:
            return False
        is_field = tokens.roles[at] == Role.HEAD and tokens.phrase(at) in name_words().fields
        if tokens.lower[at] in name_words().field_letters and tokens.words[at - 1] != ",":
            return True
        if not is_field and tokens.roles[at] & (
            Role.HEAD | Role.UNIT | Role.OFFICE | Role.TITLE | PROPER | Role.INSTRUMENT | Role.FRAME
        ):
            return False
        if tokens.shouts:
            return tokens.words[at].isalpha() and bool(SYLLABLE.fullmatch(tokens.lower[at]))
        is_letters = tokens.words[at].isupper() and len(tokens.words[at]) > 1
        if not tokens.is_capital(at) or is_letters or not SYLLABLE.fullmatch(tokens.lower[at]):
            return False
        is_whole = tokens.lower[at] in name_words().small_fields
        is_ended = tokens.is_capital(at + 1) or not tokens.words[at + 1][0].isalpha() or self._is_verb(at + 1)
        if is_ended and not is_whole:
            return False
        phrase = " ".join(tokens.lower[first - self._head_length(first) : first])
        if tokens.words[at - 1] != ",":
            return True
        return phrase in name_words().with_fields and self._comes_to_and(at)

    def _is_verb(self, at: int) -> bool:
        return bool(self.tokens.roles[at] & (Role.STOP | Role.SIGN)) and not self.tokens.roles[at] & Role.UNIT

    def _head_length(self, first: int) -> int:
        at = first - 1
        while at > 0 and not (self.tokens.roles[at] and self.tokens.next[at] == first):
            at -= 1
        return first - at

    def _comes_to_and(self, at: int) -> bool:
        """Whether a list of fields ends with `và` and a field, or at a unit."""
        tokens = self.tokens
        for _ in range(4 * _LONGEST_TAIL):
            at = tokens.next[at]
            if at >= self._count or tokens.taken[at] >= 0:
                return False
            roles = tokens.roles[at]
            if roles & Role.AND:
                return at + 2 < self._count and tokens.is_capital(at + 1) and not tokens.roles[at + 1] & Role.HEAD
            if roles & Role.UNIT or (roles & Role.COUNTRY and tokens.is_capital(at)):
                return True
            if tokens.words[at] != "," and (self._ends(roles) or not tokens.words[at][0].isalpha()):
                return False
        return False

    def _dash_joins(self, extent: _Extent) -> bool:
        """Whether a dash joins two parts of a body's name: `Than - Khoáng sản`, `Đồng Đăng - Lạng Sơn`, `V - KIST`."""
        tokens, at, first = self.tokens, extent.at, extent.first
        if at + 1 >= self._count or tokens.taken[at + 1] >= 0 or tokens.taken[at - 1] >= 0:
            return False
        head = at - self._head_length(first)
        if at == first and not (tokens.is_capital(head) and tokens.words[at - 1][1:].islower()):
            return False
        is_glued = tokens.ends[at - 1] == tokens.starts[at]
        is_letters = tokens.words[at - 1].isupper() and tokens.words[at + 1].isupper()
        if is_letters and (is_glued or tokens.words[at] == "&" or len(tokens.words[at - 1]) == 1):
            return True
        if not tokens.is_capital(at + 1) or tokens.words[at + 1][1:2].isupper():
            return False
        if tokens.roles[at + 1] & (Role.HEAD | Role.UNIT | Role.OFFICE | Role.TITLE | Role.INSTRUMENT):
            return False
        if tokens.roles[at + 1] & Role.COUNTRY and not (is_glued or self._is_syllable_of_name(at + 1)):
            return extent.name.value not in _OF_STATES and self._ends_with_land(at)
        behind = at + 2
        return behind >= self._count or tokens.words[behind] != ":"

    def _is_syllable_of_name(self, at: int) -> bool:
        """Whether what may be a State is the first syllable of another name: `Trung Lương - | Mỹ | Thuận`."""
        tokens, behind = self.tokens, at + 1
        is_next = behind < self._count and tokens.next[at] == behind and tokens.is_capital(behind)
        is_syllable = is_next and SYLLABLE.fullmatch(tokens.lower[behind]) is not None
        return is_syllable and not tokens.roles[behind]

    def _quoted(self, at: int) -> int:
        """The word behind the closing quote, if it is near; else the word itself."""
        for behind in range(at + 1, min(self._count, at + _LONGEST_QUOTE)):
            if self.tokens.words[behind] in '”"':
                return behind + 1
        return at
