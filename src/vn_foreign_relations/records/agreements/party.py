"""The parties of agreements as prose names them: a body, the unit it is of, the country where the text states it."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from enum import StrEnum

import attrs
import regex

from vn_foreign_relations.kinds.documents.issuer import read_body
from vn_foreign_relations.names.places import VIETNAM, country, organisation, province
from vn_foreign_relations.tables.agreements import agreement_words
from vn_foreign_relations.tables.countries import countries
from vn_foreign_relations.tables.issuers import Complement
from vn_foreign_relations.tables.provinces import provinces
from vn_foreign_relations.tables.vocabulary import WORD
from vn_foreign_relations.text import Text

_MARKS = re.compile(r"[,;:()\n“”\"]|(?<!TP)(?<!Tp)\.")
_BRACKET = re.compile(r" ?\(([^()\n]{2,60})\)")
_BODIES_JOINED = re.compile(r"các [^\W\d_A-Z]+(?: [^\W\d_A-Z]+)?, (?=[^\W\d_A-Z])")
"""Several sorts of bodies that share what stands behind the last: `các cơ quan, đơn vị nước ngoài`."""
_NAME_ENDS = re.compile(r"[;:()\n]")
"""Marks that no name goes on over."""
_COMMA = re.compile(r", ?")
_UPPER_UNIT = regex.compile(
    r", ?(?P<unit>(?i:tỉnh|bang|vùng|khu tự trị|châu|thành phố|TP|huyện|quận|thị xã))"
    r" \p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,3}"
)
_UNIT = regex.compile(r"(?<!\p{L})(?i:tỉnh|thành phố) ")
_PERSON = regex.compile(r" \p{Lu}\p{L}*(?: \p{Lu}[\p{L}-]*){1,3}")
_CAPITAL_BEFORE = regex.compile(r"\p{Lu}\p{Ll}* \Z")
_FIELD = r"\p{Lu}[\p{L} ]{2,30}"
_FIELDS = regex.compile(
    rf"(?i:Sở|Cục|Ban|Phòng|Chi cục|Văn phòng|Ủy ban|Bộ) (?:{_FIELD}, ){{0,3}}{_FIELD}?(?: (?i:và) {_FIELD}?)?"
    r" (?=(?P<unit>(?i:tỉnh|thành phố|TP|huyện|châu|khu tự trị|bang) )?(?P<name>\p{Lu}))"
)
"""A body of several fields and the unit or country behind them: `Cục Văn hóa, Du lịch thành phố Bách Sắc`."""
_JOINT = re.compile(r", | và ", re.IGNORECASE)
_PROPER = regex.compile(r"\p{Lu}\p{L}*(?:[ -]\p{Lu}\p{L}*)*")
_MANY = re.compile(r"(?:hai|ba|các|bốn|2|3|4) (?:tỉnh|thành phố|địa phương|quận|huyện|châu|bang)", re.IGNORECASE)
_ACRONYM = regex.compile(r"\p{Lu}[\p{Lu}\p{Ll}-]*\p{Lu}[\p{Lu}\p{Ll}]*(?!\w)")
_COUNTED = re.compile(r"(?:[0-9]|(?<!\w)(?:hai|ba|bốn|các|những|mọi|nhiều|một số)) \Z", re.IGNORECASE)
_LONGEST_NAME = 90
_LONGEST_WORD = 12


class Level(StrEnum):
    """The level of the unit that a party is, or is a body of; the higher first."""

    NATIONAL = "national"
    PROVINCE = "province"
    """Tỉnh, a centrally run city, bang, vùng, khu tự trị."""
    PREFECTURE = "prefecture"
    """Châu, between province and district."""
    CITY = "city"
    """A city of a level that the word does not say."""
    DISTRICT = "district"
    COMMUNE = "commune"


@attrs.frozen
class Party:
    """One who signs. `country` is the ISO 3166-1 code where the text states it, and VN for Vietnamese bodies."""

    name: str
    country: str | None = None

    @property
    def level(self) -> Level | None:
        """The level that the last unit word of the name tells; None where there is none, as with universities."""
        name = Text(self.name).folded
        level = _last_unit(name)
        if level is None:
            return Level.PROVINCE if province(name) is not None else None
        if level is Level.CITY and self.country == VIETNAM and _is_long_a_city(name):
            return Level.PROVINCE
        return level


@attrs.frozen
class Stated:
    """What a text itself says of names."""

    countries: Mapping[str, str]
    """Countries by proper names, in lower case."""
    acronyms: Mapping[str, str] = attrs.field(factory=dict)
    """The names that acronyms stand for."""


@attrs.frozen
class Named:
    """A party as it stands in a text: the span of its name, and where the country behind it ends."""

    country: str | None
    signatory: int
    """Where the words for him start who signs for it: `Chủ tịch`; the start of the name where there are none."""
    start: int
    name_end: int
    end: int

    def shifted(self, by: int) -> Named:
        """The same in a text that has so many characters in front."""
        return Named(self.country, self.signatory + by, self.start + by, self.name_end + by, self.end + by)


def read_party(text: str, position: int, stated: Stated) -> Named | None:
    """The party at `position`: a body, or else a country, a place or an acronym that is known or told of.

    Leaders sign for their body: the name starts behind `lãnh đạo`, and that of the leader himself is left out.
    """
    words = agreement_words()
    leader = words.leaders.match(text, position)
    start = leader.end() + 1 if leader is not None else position
    body = words.bodies.match(text, start)
    if body is None:
        return _read_name(text, start, stated)
    end = _name_end(text, start, body[1])
    is_bare = end == body[1]
    is_within = (text[start].islower() or is_bare) and start == position
    if is_within and _CAPITAL_BEFORE.search(text[max(0, start - _LONGEST_WORD) : start]):
        return None
    is_vague = not is_bare and text[start + 1 : end].islower() and not text[start:].startswith("các ")
    is_office = body[0] and text[start].isupper()
    if words.several.match(text, end + 1) or (is_vague and not (is_office or text[start:end].endswith(" tỉnh"))):
        return None
    if not is_bare and text[body[1] + 1 : body[1] + 2].islower() and words.proper_only.match(text, start):
        return None
    if is_bare and _COUNTED.search(text[max(0, position - _LONGEST_WORD) : position]):
        return None
    where, behind = _country_behind(text, start, end)
    where = where or _country(text[start:end], stated.countries, is_vietnamese=body[0])
    name_end = _without_person(text, start, end) if leader is not None else end
    return Named(where, position, start, name_end, behind)


def _without_person(text: str, start: int, end: int) -> int:
    """Where the name of a province's body ends in front of its leader's: `UBND tỉnh Lâm Đồng | Trần Văn Hiệp`."""
    unit = _UNIT.search(text, start, end)
    name = provinces().pattern.match(text, unit.end(), end) if unit is not None else None
    return name.end() if name is not None and _PERSON.fullmatch(text, name.end(), end) else end


def _read_name(text: str, start: int, stated: Stated) -> Named | None:
    """A party without a word for bodies: `Việt Nam`, `Quảng Ninh`, `Quảng Đông (Trung Quốc)`, `KOICA`."""
    if not text[start : start + 1].isupper() or _CAPITAL_BEFORE.search(text[max(0, start - _LONGEST_WORD) : start]):
        return None
    acronym = _ACRONYM.match(text, start)
    if acronym is not None and (acronym.group() in stated.acronyms or organisation(acronym.group()) is not None):
        where, behind = _country_behind(text, start, acronym.end())
        name = stated.acronyms.get(acronym.group(), "")
        where = where or (_country(name, stated.countries, is_vietnamese=False) if " " in name else None)
        return Named(where, start, start, acronym.end(), behind)
    land = countries().pattern.match(text, start)
    if land is not None and not countries().within.match(text, start):
        return Named(country(land.group()), start, start, land.end(), land.end())
    proper = _PROPER.match(text, start)
    if proper is None or " " not in proper.group():
        return None
    where, behind = _country_behind(text, start, proper.end())
    where = where or _country(proper.group(), stated.countries, is_vietnamese=False)
    is_place = province(proper.group()) is not None or proper.group().casefold() in stated.countries
    is_told = where is not None and (is_place or (behind > proper.end() and not _is_within(text, start)))
    return Named(where, start, start, proper.end(), behind) if is_told else None


def _is_within(text: str, start: int) -> bool:
    """Whether a word stands in front that no name starts behind: `Thương hội | Bằng Tường`."""
    before = text[max(0, start - _LONGEST_WORD) : start]
    word = before.rstrip().rpartition(" ")[2]
    return before.endswith(" ") and word.isalpha() and agreement_words().name_ends.fullmatch(word) is None


def _name_end(text: str, start: int, floor: int) -> int:
    """Where the name of a body ends whose first word ends at `floor`: in front of a verb, a mark or an instrument."""
    known, complement = read_body(text, start)
    floor = max(floor, _fields_end(text, start), known if complement is Complement.FIELD else -1)
    limit = min(len(text), floor + _LONGEST_NAME)
    words = agreement_words()
    marks = _MARKS.search(text, floor, limit)
    joined = _BODIES_JOINED.match(text, start)
    if joined is not None and words.bodies.match(text, joined.end()) is not None:
        marks = _MARKS.search(text, joined.end(), limit)
    limit = marks.start() if marks is not None else limit
    previous = floor
    for word in WORD.finditer(text, floor, limit):
        at = word.start() - 2 if text[word.start() - 2].isdigit() else word.start()
        if words.several.match(text, at):
            return at - 1
        is_end = words.name_ends.match(text, at) and not words.not_negations.match(text, previous)
        if is_end or words.instruments.match(text, at):
            return word.start() - 1
        previous = word.start()
    return limit


def _fields_end(text: str, start: int) -> int:
    """Where the fields of a department end that has several (`Cục Văn hóa, Du lịch thành phố …`); else -1."""
    match = _FIELDS.match(text, start)
    if match is None or (match["unit"] is None and not countries().pattern.match(text, match.start("name"))):
        return -1
    joints = _JOINT.finditer(text, start, match.end())
    return -1 if any(agreement_words().bodies.match(text, joint.end()) for joint in joints) else match.end()


def _country_behind(text: str, start: int, end: int) -> tuple[str | None, int]:
    """The country in a bracket or behind a comma after a name, past the unit that it lies in, and where that ends."""
    bracket = _BRACKET.match(text, end)
    if bracket is not None:
        code = country(bracket[1].rpartition(",")[2])
        is_acronym = bracket[1].isupper()
        return code, bracket.end() if code is not None or is_acronym else end
    upper = _UPPER_UNIT.match(text, end)
    if upper is not None and _lies_in(_last_unit(text[start:end]), _last_unit(upper.group())):
        return _country_behind(text, upper.start("unit"), upper.end())
    comma = _COMMA.match(text, end)
    land = countries().pattern.match(text, comma.end()) if comma is not None else None
    if land is None or countries().within.match(text, land.start()) or not text[land.start()].isupper():
        return None, end
    return country(land.group()), land.end()


def _last_unit(name: str) -> Level | None:
    """The level of the last word for a unit in a name: not `Châu` in `Lai Châu`."""
    units = [m for m in agreement_words().units.finditer(name) if not (m.start() and m[0].istitle())]
    return Level(agreement_words().levels[units[-1].group().lower()]) if units else None


def _is_long_a_city(name: str) -> bool:
    """Whether a name ends with that of a city that has long been run centrally; others may lie in a province."""
    propers = _PROPER.findall(name)
    unit = province(propers[-1]) if propers else None
    return unit is not None and provinces().cities.get(unit.name) == datetime.date.min


def _lies_in(lower: Level | None, upper: Level | None) -> bool:
    """Whether a unit may lie in another: `huyện Kim Bình, châu Hồng Hà`."""
    levels = list(Level)
    return lower is not None and upper is not None and levels.index(lower) > levels.index(upper)


def _country(name: str, stated: Mapping[str, str], *, is_vietnamese: bool) -> str | None:
    """The country of a body: of a province in it, stated of a name in it, its own last word; VN for a bare `tỉnh`."""
    propers = _PROPER.findall(name)
    if propers and province(propers[-1]) is not None:
        return VIETNAM
    for proper in reversed(propers):
        if proper.casefold() in stated:
            return stated[proper.casefold()]
    words = name.split()
    for count in (3, 2, 1):
        code = country(" ".join(words[-count:])) if len(words) > count and words[-count][0].isupper() else None
        if code is not None and countries().within.search(name) is None:
            return code
    is_bare = name[1:].islower() and words[0].lower() != "các"
    return VIETNAM if is_vietnamese or is_bare else None


def acronyms(text: str) -> dict[str, str]:
    """The acronyms that a text defines, with their names: `Ngân hàng phát triển châu Á (ADB)`, `KKT (khu kinh tế)`."""
    found: dict[str, str] = {}
    for bracket in _BRACKET.finditer(text):
        before = _NAME_ENDS.split(text[max(0, bracket.start() - _LONGEST_NAME) : bracket.start()])[-1]
        if country(bracket[1]) is not None:
            continue
        if _ACRONYM.fullmatch(bracket[1]):
            name = _name_before(before, bracket[1])
            if name is not None:
                found.setdefault(bracket[1], name)
            continue
        last = before.split()[-1:]
        if last and _ACRONYM.fullmatch(last[0]) and _initials(bracket[1]) == last[0].upper():
            found.setdefault(last[0], bracket[1])
    return found


def _name_before(before: str, acronym: str) -> str | None:
    """The name that ends here: the words whose initials are the acronym, or a body whose name reaches to it."""
    words = before.split()
    spelled = words[-len(acronym) :]
    if _initials(" ".join(spelled)) == acronym.upper():
        return " ".join(spelled)
    for word in WORD.finditer(before):
        is_body = agreement_words().bodies.match_from(before, word.group().lower(), word.end()) is not None
        named = read_party(before, word.start(), Stated({})) if is_body else None
        if named is not None and named.name_end == len(before):
            return before[named.start :]
    return None


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split()).upper()


def stated_countries(text: str) -> dict[str, str]:
    """The countries that a text states of proper names, in brackets: `tỉnh Takeo và Kandal (Campuchia)`."""
    found: dict[str, str] = {}
    for bracket in _BRACKET.finditer(text):
        code = country(bracket[1].rpartition(",")[2])
        if code is None:
            continue
        before = re.split(r"[.;:()\n]", text[max(0, bracket.start() - 60) : bracket.start()])[-1]
        pieces = re.split(r", | và | - ", before)
        for piece in pieces if _MANY.search(before) else pieces[-1:]:
            propers = _PROPER.findall(piece)
            if propers and piece.rstrip().endswith(propers[-1]) and province(propers[-1]) is None:
                found.setdefault(propers[-1].casefold(), code)
    return found
