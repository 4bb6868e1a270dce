"""Provisions of an act: `điểm a, b khoản 2 Điều 5`, `Điều 5 khoản 2 điểm a`, `khoản 1 đến khoản 3 Điều 5`.

Source: Luật 64/2025/QH15 and Nghị định 30/2020/NĐ-CP on the parts of an act: chương, mục, điều, khoản, điểm.

    provisions = level {joint level} {[","] ["của"] ("Chương" | "Mục" | "Phần") number}
    level      = ("điểm" | "khoản" | "Điều") ["từ"] values
    values     = value {("," | "và" | "đến" | "-") value}

They stand from the inside out, or from the article down. A run is one entry, with `through`; what is named of chapters
and sections is passed over, since an article has one number in the whole act.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from attrs import evolve, frozen

from vn_foreign_relations.reading.cursor import Cursor
from vn_foreign_relations.tables.documents import cited
from vn_foreign_relations.tables.spelling import CAPITAL, SMALL

_NUMBER = rf"[0-9]{{1,3}}[{SMALL}]?(?![^\W_])"
_POINT = rf"[{SMALL}{CAPITAL}](?![^\W_])|[0-9]{{1,2}}(?:\.[0-9]{{1,2}})?(?![0-9])"
_VALUES = {"point": re.compile(_POINT), "clause": re.compile(_NUMBER), "article": re.compile(_NUMBER)}
_LEVELS = "point", "clause", "article"
"""From the inside out."""
_LEVEL = (
    r"(?:(?P<point>{point})|(?P<clause>{clause})|(?P<article>{article}))\ (?:{from}\ )?"
    rf"(?=[0-9{SMALL}{CAPITAL}])"
)
_MORE = r"(?P<to>\ {to}\ |\ ?-\ ?)|,\ ?(?:{and}\ )?|\ {and}\ "
_JOINT = r"(?P<to>\ (?:{to})\ )|(?P<list>[,;]?\ {and}\ |[,;]\ )|\ (?:(?:{of}|{at})\ )?"
_NEXT = rf"(?:{_JOINT})(?:{{from}}\ )?(?=(?:{{point}}|{{clause}}|{{article}})\ )"
_LIST = rf"""(?:{{point}}|{{clause}}|{{article}})\ (?:{_POINT}|{_NUMBER})
    (?:(?:,\ ?(?:{{and}}\ )?|\ {{and}}\ |\ {{to}}\ |\ ?-\ ?)(?:{_POINT}|{_NUMBER}))*
    (?:[,;]?\ (?:(?:{{and}}|{{to}}|{{of}})\ )?)\Z"""
_ENDS_LIST = r"{and}|{to}|{of}"
"""Words that a list goes on behind."""
_CHAPTER = r"""(?:[,;]?\ (?:(?:{of}|{at})\ )?
    {chapter}\ (?:{nth}\ [^\W\d_]+|(?:[IVXLC]+|[0-9]{1,2}[a-z]?|[A-Z])(?!\w)))+"""
_MOST = 60
"""So many provisions are read of one reference."""
_LONGEST = 80
"""How far is looked back for the provision in front of another, in characters."""


@frozen
class Provision:
    """A place in an act: article (điều), clause (khoản), point (điểm); None where it is not named.

    `through` is the last of the lowest of these, where a run of them is named: `khoản 1 đến khoản 3 Điều 5`.
    """

    article: str | None = None
    clause: str | None = None
    point: str | None = None
    through: str | None = None

    def __attrs_post_init__(self) -> None:
        if not any((self.article, self.clause, self.point)):
            raise ValueError("expected an article, a clause or a point")


class Level(NamedTuple):
    """The numbers or letters that one word names, each with the last of its run."""

    name: str
    values: list[tuple[str, str | None]]
    listed: bool
    """A comma or `và` stands in front of it."""

    @property
    def rank(self) -> int:
        """Its place from the inside out."""
        return _LEVELS.index(self.name)


def starts_provision(text: str, position: int) -> bool:
    """Whether a provision stands at `position`: `khoản 2`."""
    return cited(_LEVEL).match(text, position) is not None


def follows_provision(cursor: Cursor, position: int) -> bool:
    """Whether a provision at `position` goes on with a list: where that is of no act, neither is the rest of it."""
    before = cursor.word_before(position)
    if not before or (len(before) > 1 and before.isalpha() and cited(_ENDS_LIST).fullmatch(before) is None):
        return False
    return cited(_LIST).search(cursor.text, max(0, position - _LONGEST), position) is not None


def read_provisions(text: str, position: int) -> tuple[tuple[Provision, ...], int] | None:
    """The provisions that start at `position`, and where they end; None for a run that goes backwards."""
    read = read_levels(text, position)
    provisions = joined(read[0]) if read is not None else None
    return (provisions, read[1]) if read is not None and provisions is not None else None


def read_levels(text: str, position: int) -> tuple[list[Level], int] | None:
    """What the words at `position` name, level by level, and where that ends; None for a run that goes backwards."""
    levels: list[Level] = []
    level = cited(_LEVEL).match(text, position)
    end, joint = position, None
    while level is not None and len(levels) < _MOST:
        name = level.lastgroup or ""
        read = _read_values(text, level.end(), name)
        if read is None:
            return None
        values, end = read
        if joint is not None and joint["to"]:
            run = _run(levels[-1].values[-1], values[0]) if levels[-1].name == name else None
            if run is None:
                return None
            levels[-1].values[-1] = run
            levels[-1].values.extend(values[1:])
        else:
            levels.append(Level(name, values, bool(joint and joint["list"])))
        joint = cited(_NEXT).match(text, end)
        level = cited(_LEVEL).match(text, joint.end()) if joint is not None else None
    chapter = cited(_CHAPTER).match(text, end)
    return (levels, end if chapter is None else chapter.end()) if levels else None


def _read_values(text: str, position: int, level: str) -> tuple[list[tuple[str, str | None]], int] | None:
    """The numbers or letters of one level, and where they end; None where none stand there, or a run goes backwards."""
    match = _VALUES[level].match(text, position)
    values: list[tuple[str, str | None]] = []
    end, is_last = position, False
    while match is not None and len(values) < _MOST:
        value = match.group().lower(), None
        if is_last:
            run = _run(values[-1], value)
            if run is None:
                return None
            values[-1] = run
        else:
            values.append(value)
        end = match.end()
        more = cited(_MORE).match(text, end)
        match = _VALUES[level].match(text, more.end()) if more is not None else None
        is_last = bool(more and more["to"])
    return (values, end) if values else None


def _run(first: tuple[str, str | None], last: tuple[str, str | None]) -> tuple[str, str | None] | None:
    """The run between two ends; None where it goes backwards or one of them is a run already."""
    ends = first[0], last[0]
    in_order = int(ends[0]) < int(ends[1]) if all(map(str.isdecimal, ends)) else ends[0] != ends[1]
    return ends if in_order and first[1] is last[1] is None else None


def joined(levels: list[Level]) -> tuple[Provision, ...] | None:
    """The provisions that levels in a row name; None where a run is named of what only closes others."""
    done: list[Provision] = []
    open_: list[Provision] = []
    for i, level in enumerate(levels):
        is_article = level.name == _LEVELS[-1]
        lower = bool(i) and level.rank < levels[i - 1].rank and not level.listed
        if open_ and lower:
            _narrow(open_, level)
        elif done and not open_ and not is_article and not _is_claimed(levels, i):
            _narrow(done, level)
        else:
            values = level.values
            lacking = [provision for provision in open_ if _is_within(provision, level.name)]
            if lacking:
                (closing, through), *values = values
                if through is not None:
                    return None
                open_ = [evolve(p, **{level.name: closing}) if p in lacking else p for p in open_]
            open_ += [Provision(**{level.name: value}, through=through) for value, through in values]
            if is_article:
                done, open_ = done + open_, []
    return tuple(done + open_)


def _narrow(provisions: list[Provision], level: Level) -> None:
    """Add what is named behind the article or clause that it is a part of: `Điều 5 khoản 2`."""
    last = provisions[-1]
    parent = Provision(last.article, last.clause if level.name == "point" else None)
    if last == parent:
        provisions.pop()
    provisions += [evolve(parent, **{level.name: value}, through=through) for value, through in level.values]


def _is_claimed(levels: list[Level], i: int) -> bool:
    """Whether a clause or point behind an article is of the article behind it: `Điều 5 và khoản 2 Điều 7`."""
    following = next((level for level in levels[i + 1 :] if level.rank != levels[i].rank), None)
    if following is None or following.rank < levels[i].rank:
        return False
    return not following.listed or (levels[i].listed and following.name != _LEVELS[-1])


def _is_within(provision: Provision, level: str) -> bool:
    """Whether a provision names a level below this one, and not this one."""
    if getattr(provision, level) is not None:
        return False
    return provision.point is not None or (level == "article" and provision.clause is not None)
