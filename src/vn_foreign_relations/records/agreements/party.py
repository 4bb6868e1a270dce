"""The parties of agreements: a name, with the body or place that it names and the country where the text states it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, cached_property

from vn_foreign_relations.names.groups import Groups
from vn_foreign_relations.names.model import Organisation, Place
from vn_foreign_relations.names.places import bracketed_country, province
from vn_foreign_relations.names.reading import named
from vn_foreign_relations.names.tokens import Tokens
from vn_foreign_relations.names.words import Name
from vn_foreign_relations.records.agreements.model import Party
from vn_foreign_relations.tables.agreements import agreement_words
from vn_foreign_relations.tables.countries import countries
from vn_foreign_relations.tables.names import name_words
from vn_foreign_relations.tables.roles import Role

_WORD = re.compile(r"[^\s.,;:()]+")
_MARKS = frozenset(".;:()\n")
_BRACKET = re.compile(r" ?\(([^()\n]{2,60})\)")
_BEHIND_MARK = re.compile(r"(?:,| -) ([^,.;:()\n]{2,80})")
"""What may be a country: `thành phố Gimje, tỉnh Jeollabuk, | Hàn Quốc`, `tỉnh Liêu Ninh - | Trung Quốc`."""
_LONGEST_TOLD = 60
_LONGEST_COUNTRY = 10
"""The most words of the name of a country with those for its State."""
_LONGEST_STATE = 5
"""The most words for a State."""
_STATED_WITHIN = 80
_LONGEST_NAME = 90


@cache
def _told() -> str:
    """What tells of a name whose it is: `Kita | là tổ chức phi chính phủ của | Hoa Kỳ`."""
    is_words, of = sorted(agreement_words().is_words), sorted(name_words().belonging)
    return rf" (?:{'|'.join(is_words)}) ([^.,;:()\n]{{2,60}}?) (?:{'|'.join(of)}) (?=\w)"


def _is_kind(words: list[str]) -> bool:
    """Whether some words tell what kind of body a name is: `tổ chức phi chính phủ`, not `đối tác`."""
    known = name_words()
    heads = (" ".join(words[first : first + size]) for first in range(5) for size in (1, 2, 3))
    return any(head in known.heads and head not in known.relative for head in heads)


class Stated:
    """What the brackets of a text state: `tỉnh Takeo và Kandal (Campuchia)`, `Ngân hàng Phát triển châu Á (ADB)`."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._brackets = list(_BRACKET.finditer(text))
        self._known: dict[str, str | None] = {}
        """The countries of proper names that were asked for."""
        self._propers: dict[int, list[str]] = {}
        """The proper names that a country is stated of, by the place where it stands."""
        self.parties: dict[str, str] = {}
        """The countries of parties by their names, in small letters."""

    def take(self, groups: Groups, name: Name) -> None:
        """Keep the country of a party, for where the text names it again: `huyện Nam Trà My … Nam Trà My`."""
        tokens = groups.tokens
        if name.country is not None:
            first = tokens.next[name.first] if name.role == Role.UNIT else name.first
            self.parties.setdefault(" ".join(tokens.lower[first : name.behind]), name.country)

    def country(self, name: str) -> str | None:
        """The country that stands first behind a proper name, in lower case, in a bracket or behind a mark."""
        if name not in self._known:
            told = self._told_behind.get(name.rpartition(" ")[2], ())
            self._known[name] = next((code for at, code in told if name in self._proper(at)), None)
        return self._known[name]

    def _proper(self, at: int) -> list[str]:
        if at not in self._propers:
            self._propers[at] = _propers_before(self._text, at)
        return self._propers[at]

    @cached_property
    def _told_behind(self) -> Mapping[str, list[tuple[int, str]]]:
        """The countries that are told behind a word, in lower case."""
        found: dict[str, list[tuple[int, str]]] = {}
        for told in self._countries():
            before = self._text[max(0, told[0] - _STATED_WITHIN) : told[0]]
            for word in dict.fromkeys(_WORD.findall(before.casefold())):
                found.setdefault(word, []).append(told)
        return found

    def _countries(self) -> list[tuple[int, str]]:
        """Where a country is stated of a name in front of it, in a bracket or else behind a mark."""
        found: list[tuple[int, str]] = []
        for bracket in self._brackets:
            code = bracketed_country(bracket[1])
            if code is not None:
                found.append((bracket.start(), code))
        for mark in _BEHIND_MARK.finditer(self._text):
            code = _leading_country(mark[1].split())
            if code is not None:
                found.append((mark.start(), code))
        for told in re.finditer(_told(), self._text):
            behind = re.split(r"[.,;:()\n]", self._text[told.end() : told.end() + _LONGEST_TOLD])[0].split()
            code = _leading_country(behind) if _is_kind(told[1].split()) else None
            if code is not None:
                found.append((told.start(), code))
        return found

    @cached_property
    def acronyms(self) -> Mapping[str, str]:
        """The names that acronyms stand for."""
        text, found = self._text, dict[str, str]()
        for bracket in self._brackets:
            if bracket[1][1:2].isupper() and " " not in bracket[1]:
                name = _name_before(text, bracket.start(), bracket[1])
                if name is not None:
                    found.setdefault(bracket[1], name)
            else:
                before = text[max(0, bracket.start() - 20) : bracket.start()].split()[-1:]
                if before and before[0].isupper() and _initials(bracket[1]) == before[0]:
                    found.setdefault(before[0], bracket[1])
        return found


def _leading_country(words: list[str]) -> str | None:
    """The country that some words start with, with or without the words for its State."""
    table = countries()
    if not words or (words[0][0].islower() and words[0] not in table.states):
        return None
    lower = [word.lower().replace("-", " ") for word in words[:_LONGEST_COUNTRY]]
    starts = [0, *(n for n in range(1, min(len(lower), _LONGEST_STATE)) if " ".join(lower[:n]) in table.states)]
    ends = range(len(lower), 0, -1)
    named = (
        table.by_words.get(" ".join(lower[start:end]))
        for end in ends
        for start in starts
        if words[end - 1][0].isupper()
    )
    return next((code for code in named if code is not None), None)


def party(groups: Groups, name: Name, written: str, stated: Stated) -> Party:
    """A party by its name as the source writes it; the country may be stated elsewhere in the text."""
    land = name.country
    words = groups.tokens.words[name.first : name.behind]
    if land is None and name.role in (0, Role.HEAD, Role.UNIT, Role.KNOWN):
        land = stated.parties.get(" ".join(words).lower()) or _stated_country(
            words, _of_unit(groups.tokens, name), stated
        )
    what = named(groups, name, written, land)
    place = what if isinstance(what, Place) else None
    body = what if isinstance(what, Organisation) else None
    return Party(written, land, body, place, name.province)


def _stated_country(words: list[str], unit: str, stated: Stated) -> str | None:
    """The country that the text states elsewhere of the unit that ends a name, or of its last proper name."""
    proper: list[str] = []
    for word in reversed(words):
        if word[0].isupper():
            proper.insert(0, word)
        elif proper:
            break
    if not proper:
        return None
    capital = next((n for n, word in enumerate(words) if word[0].isupper()), len(words))
    for key in (unit, " ".join(proper), " ".join(words[capital:])):
        land = stated.country(key.casefold()) if key else None
        if land is not None:
            return land
    whole = stated.acronyms.get(words[0]) if len(words) == 1 else None
    if whole is not None and " " in whole:
        return _own_country(whole)
    starts = range(max(1, len(proper) - _LONGEST_COUNTRY), len(proper) - 1)
    lands = (stated.country(" ".join(proper[first:]).casefold()) for first in starts)
    return next((land for land in lands if land is not None), None)


def _own_country(name: str) -> str | None:
    """The country of a name by its own words."""
    tokens = Tokens(name, 0, len(name))
    found = Groups(tokens).name(0) if len(tokens) else None
    return found.country if found is not None else None


def _propers_before(text: str, end: int) -> list[str]:
    """The proper names, in lower case, in front of a country in a bracket or behind a mark: the last, or a list.

    In front of a dash only those of bodies and units: what else stands there may be half of a pair. A name in a list of
    States is one of them.
    """
    start, mark = max(0, end - _STATED_WITHIN), text[end : end + 2].strip()[:1]
    joint = agreement_words().terms.joints.search(text, end + 1, end + _STATED_WITHIN) if mark == "," else None
    is_list = joint is not None and _MARKS.isdisjoint(text[end : joint.start()])
    tokens = Tokens(text, start, end)
    groups, found = Groups(tokens), list[str]()
    at = len(tokens)
    while at > 0 and tokens.words[at - 1] not in ".;:()":
        at -= 1
    while at < len(tokens):
        group = groups.group(at) if tokens.roles[at] or tokens.is_capital(at) else None
        if group is None or group.after <= at:
            at = tokens.next[at]
            continue
        if group.after == len(tokens):
            for name in group.names:
                if name.after != name.behind and not (group.is_several or mark == ","):
                    continue
                if mark == "-" and name.role not in (Role.HEAD, Role.UNIT):
                    continue
                if is_list and name.role == 0:
                    continue
                words = tokens.words[name.first : name.behind]
                while words and (
                    words[0][0].islower() or tokens.roles[name.behind - len(words)] & (Role.UNIT | Role.HEAD)
                ):
                    words = words[1:]
                unit = _of_unit(tokens, name)
                propers = (proper for proper in (" ".join(words), unit) if proper and province(proper) is None)
                found += [proper.casefold() for proper in propers]
        at = group.after
    return found


def _of_unit(tokens: Tokens, name: Name) -> str:
    """The name of the unit that ends a body's: `Sở An ninh tỉnh | Sê Kông`."""
    first = name.behind
    while first > name.first and tokens.is_capital(first - 1) and not tokens.roles[first - 1] & Role.UNIT:
        first -= 1
    before = tokens.phrase_before(first) if first > name.first else None
    is_unit = before is not None and bool(tokens.roles[before] & Role.UNIT)
    return " ".join(tokens.words[first : name.behind]) if is_unit else ""


def _name_before(text: str, end: int, acronym: str) -> str | None:
    """The name that ends in front of its acronym: the words with its initials, or a body whose name reaches to it."""
    before = text[max(0, end - _LONGEST_NAME) : end].rpartition("\n")[2]
    words = before.split()
    spelled = " ".join(words[-len(acronym) :])
    if _initials(spelled) == acronym.upper():
        return spelled
    tokens = Tokens(before, 0, len(before))
    groups = Groups(tokens)
    for at in range(len(tokens)):
        if tokens.roles[at] & Role.HEAD:
            name = groups.name(at)
            if name is not None and name.behind == len(tokens):
                return before[tokens.starts[at] :]
    return None


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split()).upper()
