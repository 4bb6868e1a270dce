"""Names of countries, of Vietnam's provinces, of border gates and of donors: which one a name names.

>>> from vn_foreign_relations.names.places import country, gate, organisation, province
>>> country("Các Tiểu vương quốc Ả-rập Thống nhất"), country("Lào Cai")
('AE', None)
>>> found = province("Hà Giang")
>>> found.iso, found.into
('VN-03', 'Tuyên Quang')
>>> gate("Hà Khẩu").name, organisation("Ngân hàng phát triển châu Á").acronym
('Lào Cai', 'ADB')

"""

from __future__ import annotations

import datetime
import re
from functools import lru_cache

from vn_foreign_relations.tables.countries import countries
from vn_foreign_relations.tables.gates import GatePair, gate_ranks, gates
from vn_foreign_relations.tables.organisations import Organisation, organisations
from vn_foreign_relations.tables.provinces import Former, Province, provinces
from vn_foreign_relations.text import Text

_COUNTRY_BRACKET = re.compile(r" ?\([^()]*\)")
_PARTS = re.compile(" ?[,/-] ?")


def country(name: str) -> str | None:
    """The ISO 3166-1 code of the country that a Vietnamese name names; None for other words: `anh`, `Lào Cai`."""
    table, words = countries(), _folded(name).replace("-", " ")
    if words in table.former:
        return None
    if name.strip()[:1].islower() and not any(words.startswith(f"{state} ") for state in table.states):
        return None
    while (found := table.by_words.get(words)) is None:
        state = next((state for state in table.states if words.startswith(f"{state} ")), None)
        if state is None:
            return None
        words = words[len(state) + 1 :]
    return found


def bracketed_country(text: str) -> str | None:
    """The country that a bracket behind a name ends with: `Osaka (Kansai, Nhật Bản)`; not `EFTA (Thụy Sĩ, Na Uy)`."""
    *others, last = (part.strip() for part in _PARTS.split(text))
    are_members = bool(others) and country(others[0]) is not None and country(last) is not None
    return None if are_members else country(last) or country(text)


def province(name: str) -> Province | None:
    """The province or centrally run city that a name names, with or without its unit word; None where it names none.

    Names have capitals: `hòa bình` is peace.
    """
    words = " ".join(Text(name).folded.split())
    unit = provinces().unit.match(words)
    words = words[unit.end() :] if unit is not None else words
    if words[:1].islower():
        return None
    return provinces().by_name.get(words.lower())


def former(name: str) -> Former | None:
    """The unit that a name named before there were 63 provinces: `Hà Tuyên`, `Hà Tây`; None for any other name."""
    words = " ".join(Text(name).folded.split())
    unit = provinces().unit.match(words)
    words = words[unit.end() :] if unit is not None else words
    return None if words[:1].islower() else provinces().former.get(words.lower())


def exists(unit: Province, day: datetime.date) -> bool:
    """Whether a unit bears its name on a day: most that went into others do until 30 June 2025."""
    return (unit.since is None or unit.since <= day) and (unit.until is None or day < unit.until)


def gate(name: str) -> GatePair | None:
    """The pair of border gates that a name names, by either gate or by both: `cửa khẩu quốc tế Lào Cai - Hà Khẩu`.

    None where it names no known gate, or two that are no pair.
    """
    words = _COUNTRY_BRACKET.sub("", " ".join(Text(name).folded.split()))
    rank = gate_ranks().match(words)
    while rank is not None:
        words = words[rank.end() :].lstrip()
        rank = gate_ranks().match(words)
    sides = words.lower().split(" - ")
    found = gates().get(sides[0])
    return found if found is not None and all(gates().get(side) == found for side in sides) else None


def organisation(name: str) -> Organisation | None:
    """The donor or international organisation that an acronym or a Vietnamese name names; None for no known one."""
    return organisations().get(_folded(name))


@lru_cache(1024)
def _folded(name: str) -> str:
    """A name as the tables have it: composed, one space between words, in lower case."""
    return " ".join(Text(name).folded.split()).lower()
