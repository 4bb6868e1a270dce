"""Provisions of an act, from the inside out: `điểm a, b khoản 2 Điều 5`, `các Điều 5-9`, `khoản 2 Điều 7 và Điều 9`.

Source: Luật 64/2025/QH15 and Nghị định 30/2020/NĐ-CP on the parts of an act: điều, khoản, điểm.

    provisions = level {("," | "và" | "của") level}
    level      = ("điểm" letters | "khoản" numbers | "Điều" numbers)
"""

from __future__ import annotations

import re

from attrs import evolve, frozen

from vn_foreign_relations.tables.documents import cited
from vn_foreign_relations.tables.spelling import CAPITAL, SMALL

_NUMBER = rf"[0-9]{{1,3}}[{SMALL}]?(?![^\W_])"
_POINT = rf"[{SMALL}{CAPITAL}](?![^\W_])|[0-9]{{1,2}}(?:\.[0-9]{{1,2}})?(?![0-9])"
_VALUES = {"point": re.compile(_POINT), "clause": re.compile(_NUMBER), "article": re.compile(_NUMBER)}
_LEVEL = rf"(?:(?P<point>{{point}})|(?P<clause>{{clause}})|(?P<article>{{article}}))\ (?=[0-9{SMALL}{CAPITAL}])"
_MORE = r"(?:,\ ?(?:{and}\ )?|\ {and}\ |\ (?:{to})\ |\ ?-\ ?)"
_TO = r"\ ?-\ ?|\ {to}\ "
_JOINT = r"(?:[,;]?\ (?:{and}\ )?|\ {of}\ )"
_NEXT = rf"{_JOINT}(?=(?:{{point}}|{{clause}}|{{article}})\ )"
_LIST = rf"""(?:{{point}}|{{clause}}|{{article}})\ (?:{_POINT}|{_NUMBER})
    (?:{_MORE}(?:{_POINT}|{_NUMBER}))* {_JOINT}\Z"""
_MOST = 60
"""So many provisions are read of one reference, and a range of articles is no longer than this."""
_LONGEST = 80
"""How far is looked back for the provision in front of another, in characters."""


@frozen
class Provision:
    """A place in an act: article (điều), clause (khoản), point (điểm); None where it is not named."""

    article: str | None = None
    clause: str | None = None
    point: str | None = None


def starts_provision(text: str, position: int) -> bool:
    """Whether a provision stands at `position`: `khoản 2`."""
    return cited(_LEVEL).match(text, position) is not None


def follows_provision(text: str, position: int) -> bool:
    """Whether a provision at `position` goes on with a list: where that is of no act, neither is the rest of it."""
    return cited(_LIST).search(text, max(0, position - _LONGEST), position) is not None


def read_provisions(text: str, position: int) -> tuple[tuple[Provision, ...], int] | None:
    """The provisions that start at `position`, and where they end."""
    done: list[Provision] = []
    open_: list[Provision] = []
    level = cited(_LEVEL).match(text, position)
    end = position
    while level is not None and len(done) + len(open_) < _MOST:
        name = level.lastgroup or ""
        values, end = _read_values(text, level.end(), name)
        if not values:
            return None
        open_ = _join(open_, name, values)
        if name == "article":
            done, open_ = done + open_, []
        following = cited(_NEXT).match(text, end)
        level = cited(_LEVEL).match(text, following.end()) if following is not None else None
    provisions = done + open_
    return (tuple(provisions), end) if provisions else None


def _read_values(text: str, position: int, level: str) -> tuple[list[str], int]:
    """The letters or numbers of one level, ranges of articles written out, and where they end."""
    match = _VALUES[level].match(text, position)
    values: list[str] = []
    end = position
    while match is not None and len(values) < _MOST:
        values.append(match.group().lower())
        end = match.end()
        more = cited(_MORE).match(text, end)
        match = _VALUES[level].match(text, more.end()) if more is not None else None
        if match is not None and more is not None and cited(_TO).fullmatch(more.group()):
            values += _between(values[-1], match.group())
    return values, end


def _between(first: str, last: str) -> list[str]:
    """The numbers between two ends of a range."""
    if not (first.isdecimal() and last.isdecimal()) or not 0 < int(last) - int(first) <= _MOST:
        return []
    return [str(number) for number in range(int(first) + 1, int(last))]


def _join(open_: list[Provision], level: str, values: list[str]) -> list[Provision]:
    """The provisions that still lack a level, in the light of one more."""
    lacking = [provision for provision in open_ if getattr(provision, level) is None and _is_inside(provision, level)]
    if lacking:
        return [evolve(p, **{level: values[0]}) if p in lacking else p for p in open_]
    return open_ + [Provision(**{level: value}) for value in values]


def _is_inside(provision: Provision, level: str) -> bool:
    """Whether a provision names a level below this one."""
    return provision.point is not None or (level == "article" and provision.clause is not None)
