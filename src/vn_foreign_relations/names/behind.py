"""What stands behind a name and tells of it: its acronym, its country, the units and bodies that it lies in.

All of it is passed over: `Khoa Luật, Trường Đại học Huế`, `huyện Kim Bình, tỉnh Vân Nam (Trung Quốc)`.
"""

from __future__ import annotations

from vn_foreign_relations.names.chunk import Chunks
from vn_foreign_relations.names.places import bracketed_country
from vn_foreign_relations.names.words import Name
from vn_foreign_relations.tables.countries import VIETNAM
from vn_foreign_relations.tables.names import OrganisationType, name_words
from vn_foreign_relations.tables.roles import Role
from vn_foreign_relations.tables.spelling import SYLLABLE

_LONGEST_BRACKET = 20
_LONGEST_SENT = 8
_LONGEST_APPOSED = 20
_MOST_TOLD = 3
"""The most things behind a name that tell of it."""
_RANKS = {"commune": 0, "district": 1, "city": 2, "province": 4, "country": 5}
"""The levels of units, the lower first."""
_PREFECTURE = 3
_GATE = "border_gate"
_STATE = "country"
_MAY_LIE = (Role.HEAD, Role.UNIT, Role.CITY, Role.KNOWN, 0)
"""Names behind whose comma may stand what they lie in."""
_BODIES = (Role.HEAD, Role.KNOWN, 0)
_BELOW_MINISTRIES = ("department", "university", "other", "armed_forces")


class Placed(Chunks):
    """The names of a stretch of text, each with what stands behind it."""

    def name(self, at: int, *, behind_office: bool = False) -> Name | None:
        """The name that starts at a word, with what tells of it behind; None where none does."""
        found = self._bare_name(at, behind_office=behind_office)
        if found is not None:
            self._read_behind(found)
        return found

    def _read_behind(self, found: Name) -> None:
        """Pass over what tells of a name behind it: brackets, units and bodies that it lies in, its country."""
        found.after = max(found.after, found.behind)
        for _ in range(_MOST_TOLD):
            if not self._is_free(found.after) or not self._tells(found, found.after):
                return

    def _tells(self, found: Name, at: int) -> bool:
        """Take what the word behind a name opens, if it tells of the name."""
        tokens, words = self.tokens, name_words()
        match tokens.words[at]:
            case "(":
                return self._bracketed(found, at)
            case ",":
                return self._lies_in(found, at + 1) or self._is_apposed(found, at)
            case "-":
                return self._abbreviated(found, at) or self._is_part_of(found, at + 1) or self._is_apposed(found, at)
        phrase = tokens.phrase(at)
        if phrase in words.former:
            found.after = at + 1
            return True
        if phrase in words.branches:
            return found.role in (Role.KNOWN, 0) and self._is_branch(found, at)
        if phrase in words.part_of and self._is_body_of(found, at):
            return True
        if phrase in words.belonging:
            return self._of_country(found, at)
        return bool(tokens.roles[at] & Role.AT) and self._works_at(found, at)

    def _bracketed(self, found: Name, at: int) -> bool:
        """Pass over a bracket, if it is near and no signing is told in it: `(Lào, Thái Lan ký …)`."""
        tokens = self.tokens
        close = self._close(at)
        if close is None:
            return False
        at, found.after = at + 1, close + 1
        if at < close and tokens.phrase(at) in name_words().belonging:
            at = tokens.next[at]
        if close == at:
            return True
        text = tokens.text[tokens.starts[at] : tokens.ends[close - 1]]
        code = bracketed_country(text) or self._of_body(at, close)
        if code is not None:
            found.country = code
            if code != VIETNAM:
                found.province = None
        elif " " not in text and text[1:2].isupper() and found.acronym is None:
            found.acronym = text
        return True

    def _close(self, at: int) -> int | None:
        """The word of the closing bracket, if it is near; not of one that tells who signed: `(Lào, Thái Lan ký …)`."""
        tokens = self.tokens
        for close in range(at + 1, min(self._count, at + _LONGEST_BRACKET)):
            if tokens.words[close] == ")":
                return close
            if tokens.roles[close] & Role.SIGN and not tokens.roles[at + 1] & Role.MANY:
                return None
        return None

    def _is_apposed(self, found: Name, at: int) -> bool:
        """Whether between two marks is told what a body is and whose: `Kita, | một công ty của Nhật Bản, | đã ký`."""
        tokens, first = self.tokens, at + 1
        if found.role not in _BODIES or not self._is_free(first) or tokens.is_capital(first):
            return False
        if tokens.phrase(first) not in name_words().apposed and not tokens.roles[first] & Role.HEAD:
            return False
        of, is_told = first, tokens.words[at] == "-"
        for close in range(first, min(self._count, first + _LONGEST_APPOSED)):
            if tokens.taken[close] >= 0 or tokens.roles[close] & (Role.SIGN | Role.INSTRUMENT):
                return False
            if tokens.roles[close] & Role.OF:
                of, is_told = close, True
            if is_told and tokens.words[close] == tokens.words[at]:
                land = self._country_at(of + 1)
                found.country = found.country or (land.country if land is not None else None)
                goes_on = self._is_free(close + 1) and tokens.is_capital(close + 1)
                found.after = close if goes_on else close + 1
                return True
        return False

    def _is_branch(self, found: Name, at: int) -> bool:
        """Whether the branch of a known body follows, which is of its name: `NHNN | Chi nhánh TP.HCM`."""
        branch = self._body(at, behind_office=False)
        if branch is None or branch.is_bare:
            return False
        found.behind = found.after = branch.behind
        found.country = found.country or branch.country
        return True

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
        if at >= self._count or tokens.taken[at] >= 0 or found.role not in _MAY_LIE or found.value == _STATE:
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
            is_press = tokens.phrase(found.first) in name_words().press  # `Theo báo A, | Syria | đã ký`
            is_subject = acts and (found.role == 0 or is_press)
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
        self._read_behind(upper)
        lands = {found.country, upper.country} - {None}
        is_abroad = found.country == VIETNAM and found.province is None and upper.role == Role.UNIT
        if len(lands) > 1 and not (found.is_assumed or upper.is_assumed or is_abroad):
            return False  # but `UBND huyện Mường Mày, | tỉnh Phông Sa Lỳ (Lào)`
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
        self._read_behind(upper)
        found.after, found.country = upper.after, found.country or upper.country
        return True

    def _is_part_of(self, found: Name, at: int) -> bool:
        """Whether what a name is part of follows behind a dash: `Cục A - Bộ B`, `Phường A - thành phố B - tỉnh C`."""
        tokens = self.tokens
        if not self._is_free(at) or found.role not in (Role.HEAD, Role.UNIT) or found.value == _GATE:
            return False
        if self._country_at(at) is not None:
            return not found.is_assumed and self._lies_in(found, at)
        if tokens.roles[at] & Role.UNIT:
            return self._lies_in(found, at)
        if found.role != Role.HEAD or not tokens.is_capital(at):
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
        if not word.isupper() or len(word) < 2 or not word.isalpha():
            return False
        if tokens.roles[at + 1] & Role.HEAD:  # a form of companies that heads no name here: `Tổng công ty A - CTCP`
            heads = self._is_free(at + 2) and tokens.roles[at + 2] & (Role.HEAD | Role.UNIT)  # `- UBND | huyện B`
            is_form = not heads and not (self._is_free(at + 2) and tokens.is_capital(at + 2))
            found.after = at + 2 if is_form else found.after
            return is_form
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
        if tokens.roles[at + 1] & Role.UNIT and self._is_free(tokens.next[at + 1]):
            at = tokens.next[at + 1] - 1  # `tại | TP. | HCM`
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
        is_town = (
            is_person and SYLLABLE.fullmatch(tokens.lower[at + 1]) is None
        )  # `Đại sứ Nhật Bản tại | Seoul Kita Abe`
        is_place = is_town or tokens.roles[at + 1] & (Role.COUNTRY | Role.PROVINCE | Role.CITY)
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
        """Whether `của` and a country follow: `tỉnh Chăm-pa-sắc của Lào`, `công ty Kita đến từ Nhật Bản`."""
        at = self.tokens.next[at]
        is_land = self._is_free(at) and self.tokens.roles[at] & (Role.COUNTRY | Role.STATE)
        land = self._bare_name(at) if is_land else None
        if land is None or land.role != Role.COUNTRY:
            return False
        found.country, found.after = land.value, land.behind
        return True
