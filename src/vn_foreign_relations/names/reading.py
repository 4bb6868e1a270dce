"""The places and organisations that a text names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from vn_foreign_relations.names.groups import Groups
from vn_foreign_relations.names.model import Organisation, Place
from vn_foreign_relations.names.places import gate, organisation
from vn_foreign_relations.names.tokens import Tokens
from vn_foreign_relations.names.words import Name
from vn_foreign_relations.reading.record import Mention
from vn_foreign_relations.tables.names import OrganisationType, PlaceLevel, name_words
from vn_foreign_relations.tables.roles import Role
from vn_foreign_relations.text import Text

_LINE = re.compile(r"[^\n]+")
_STARTS = Role.HEAD | Role.UNIT | Role.OFFICE | Role.TITLE | Role.MANY | Role.COLLECTIVE | Role.STATE
_NAMED = Mention[Place | Organisation]


def read(text: Text) -> tuple[_NAMED, ...]:
    """The names of a text, in its order; a name that tells neither a place nor a body is none.

    A name that only its capitals tell is a place where a bracket says its country, or where the text names it with its
    unit elsewhere: `quận Boeun … sang Boeun`.
    """
    lines = [_Line(text, *line.span()) for line in _LINE.finditer(text.folded)]
    told = {key: level for line in lines for key, level in line.told()}
    return tuple(mention for line in lines for mention in line.mentions(told))


class _Line:
    """The names of one line."""

    def __init__(self, text: Text, start: int, end: int) -> None:
        self.text = text
        self.tokens = Tokens(text.folded, start, end)
        self.groups = Groups(self.tokens)
        self.names: list[Name] = []
        at = 0
        while at < len(self.tokens):
            at = self._read(at)

    def _read(self, at: int) -> int:
        """Take the names that start at a word, and give the word to go on at."""
        tokens = self.tokens
        is_start = tokens.roles[at] & _STARTS or tokens.is_capital(at) or tokens.words[at].isdigit()
        group = self.groups.group(at) if is_start else None
        if group is None or group.after <= at:
            return tokens.next[at]
        if len(group.names) == 1 and self._is_class(group.names[0]):
            return tokens.next[group.names[0].first]
        self.names += group.names
        if not group.names:
            return group.after
        last = group.names[-1]
        if last.value == PlaceLevel.BORDER_GATE and (other := self._other_gate(last)) > group.after:
            return other
        is_told = self._is_somebodys(last) or tokens.words[last.behind : last.behind + 1] in ([","], ["-"])
        return last.behind + 1 if is_told else group.after

    def _is_somebodys(self, name: Name) -> bool:
        """Whether behind a name is told whose it is: `Marca TV | của Lào`, which may be a body as well as a place."""
        tokens = self.tokens
        return name.behind < len(tokens) and tokens.phrase(name.behind) in name_words().belonging

    def _is_class(self, name: Name) -> bool:
        """Whether a name is that of many bodies of a country, which names none: `doanh nghiệp Hàn Quốc`."""
        tokens = self.tokens
        behind = tokens.next[name.first]
        is_many = tokens.phrase(name.first) in name_words().many_bodies and not tokens.is_capital(name.first)
        return (
            is_many
            and behind < name.behind
            and bool(tokens.roles[behind] & Role.COUNTRY)
            and tokens.next[behind] == name.behind
        )

    def _other_gate(self, gate: Name) -> int:
        """Take the gate over against one: `cửa khẩu Xín Mần - Đô Long`."""
        tokens, at = self.tokens, gate.after
        if at + 1 >= len(tokens) or tokens.words[at] != "-":
            return at
        other = self.groups.name(at + 1)
        if other is None or other.role not in (0, Role.CITY, Role.VIETNAM):
            return at
        other.role, other.value = Role.UNIT, PlaceLevel.BORDER_GATE.value
        self.names.append(other)
        return other.after

    def told(self) -> Iterator[tuple[str, str]]:
        """The names that tell what others are: proper names of units, each with its level, and countries."""
        tokens = self.tokens
        for name in self.names:
            if name.role == Role.COUNTRY and not self._is_pronoun(name):
                yield " ".join(tokens.words[name.first : name.behind]), PlaceLevel.COUNTRY
            for at in range(name.first, name.behind - 1):
                behind = tokens.next[at]
                if tokens.roles[at] & Role.UNIT and behind < name.behind and tokens.is_capital(behind):
                    cue = tokens.cues[at]
                    assert cue is not None
                    yield " ".join(tokens.words[behind : name.behind]), cue.values[Role.UNIT]

    def _is_pronoun(self, name: Name) -> bool:
        """Whether a country starts a sentence with a word for a person too: `Anh`."""
        tokens, first = self.tokens, name.first
        is_start = first == 0 or not tokens.words[first - 1][0].isalnum()
        return is_start and name.role == Role.COUNTRY and bool(tokens.roles[first] & Role.TITLE)

    def mentions(self, told: Mapping[str, str]) -> Iterator[_NAMED]:
        """The names that are places or bodies; `told` are the units that the text names."""
        lands = self._shared()
        for name, land in zip(self.names, lands, strict=True):
            span = self.text.span(self.tokens.starts[name.first], self.tokens.ends[name.behind - 1])
            written = " ".join(self.text.source[slice(*span)].split())
            what = None if name.is_bare else named(self.groups, name, written, name.country)
            folded = " ".join(self.tokens.words[name.first : name.behind])
            is_placed = land is not None and not self._is_somebodys(name)
            if name.role == 0 and not name.is_person and (is_placed or folded in told):
                what = Place(written, PlaceLevel.OTHER, country=land)
            if what is not None and not (self._is_pronoun(name) and folded not in told):
                yield Mention(*span, self.text.source[slice(*span)], what)

    def _shared(self) -> list[str | None]:
        """The country of each name, where a bracket behind a list of capitals tells it of all: `A, B (Nhật Bản)`."""
        lands = [name.country for name in self.names]
        for at in range(len(self.names) - 2, -1, -1):
            this, later = self.names[at], self.names[at + 1]
            is_list = this.after == later.first - 1 and self.tokens.words[this.after] == ","
            if is_list and this.role == later.role == 0:
                lands[at] = lands[at] or lands[at + 1]
        return lands


def named(groups: Groups, name: Name, written: str, land: str | None) -> Place | Organisation | None:
    """What a name names; None where only its capitals tell that it is one."""
    if name.role == Role.HEAD and not name.is_bare:
        return _body(groups, name, written, land)
    if name.role == Role.COUNTRY:
        return Place(written, PlaceLevel.COUNTRY, code=name.value or None, country=name.value or None)
    if name.role == Role.PROVINCE:
        return Place(written, PlaceLevel.PROVINCE, code=name.value, country=land)
    if name.role in (Role.CITY, Role.VIETNAM):
        return Place(written, PlaceLevel(name.value or PlaceLevel.OTHER), country=land)
    if name.role == Role.UNIT and not name.is_bare:
        level = PlaceLevel(name.value)
        if level is PlaceLevel.BORDER_GATE and land is None:
            pair = gate(written)
            land = pair.country if pair is not None and pair.partner in written else land
        return Place(written, level, code=name.province, country=land)
    if name.role == Role.BODY:
        known = organisation(written)
        acronym = name.acronym or (known.acronym if known is not None else None)
        kind = OrganisationType.INTERNATIONAL if not name.country else OrganisationType.OTHER
        return Organisation(written, kind, acronym=acronym, country=land)
    if name.role == Role.KNOWN:
        return Organisation(written, OrganisationType(name.value), country=land)
    return None


def _body(groups: Groups, name: Name, written: str, land: str | None) -> Organisation:
    tokens = groups.tokens
    place, at = name.province, tokens.next[name.first]
    while at < name.behind and name.province is None:
        if tokens.roles[at] & Role.UNIT and tokens.next[at] < name.behind and not tokens.is_capital(at):
            place = tokens.text[tokens.starts[at] : tokens.ends[name.behind - 1]]
            break
        at = tokens.next[at]
    return Organisation(written, OrganisationType(name.value), acronym=name.acronym, country=land, place=place)
