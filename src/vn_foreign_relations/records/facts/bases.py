"""What a figure is compared with: an earlier time, the same one of another year, the plan."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from vn_foreign_relations.kinds.percent import Percent
from vn_foreign_relations.kinds.quantity import Quantity
from vn_foreign_relations.kinds.time.date import Date, Precision
from vn_foreign_relations.kinds.time.period import Period
from vn_foreign_relations.reading.value import Value
from vn_foreign_relations.records.facts.line import FIGURES, TIMES, Line, Piece
from vn_foreign_relations.records.facts.model import Base
from vn_foreign_relations.tables.facts import Sort, fact_words

_NEAR = 2
_PIECES = 6
_MONTH = re.compile(r"([0-9X]{4})-(0[2-9]|1[0-2])")
_ASIDE = re.compile(r"( ?\()[^()]{1,40}\)")
"""What may stand between a change and its base: `giảm 63 tỷ đồng | (tương đương 7,8%) so với dự toán`."""
_BEHIND_BASE = 3
_START = 14
_BEHIND_FIGURE = 8
_OPENED = re.compile(r"\(\s*")


@attrs.frozen(eq=False)
class Compared:
    """A base as it stands: its kind, its date, and where it ends."""

    kind: Base | None
    date: Piece | None
    end: int


def compared(line: Line, at: int) -> Compared | None:
    """The base that stands right behind a piece: `so với | cùng kỳ | năm 2023`, `kế hoạch năm`."""
    kind: Base | None = None
    date: Piece | None = None
    own = line.pieces[at].mention
    is_times = own is None or is_multiple(own.value)
    is_against, end = False, line.pieces[at].end
    side = fact_words().around["by_value"].match(line.text, end + 1)
    end = end if side is None else side.end()
    aside = _ASIDE.match(line.text, end, line.end)
    if aside is not None:
        first = line.pieces[at + 1] if at + 1 < len(line.pieces) else None
        if first is not None and first.start == aside.end(1) and first.tells.get(Sort.BASE) == Base.SAME_PERIOD:
            return Compared(Base.SAME_PERIOD, None, aside.end())
        end = aside.end()
    for piece in line.pieces[at + 1 : at + _PIECES]:
        if piece.start < end or (is_against and Sort.STATUS in piece.tells and Sort.BASE not in piece.tells):
            continue
        if line.words(end, piece.start) > _NEAR or line.is_apart(end, piece.start, ",;:"):
            break
        base = piece.tells.get(Sort.BASE)
        if base == "against" and not is_against and kind is None:
            is_against = True
        elif base in set(Base) and kind is None:
            kind = Base(base)
        elif (piece.is_a(*TIMES) and is_against) or _is_day_of(
            piece, kind, is_next=is_times and piece.start == end + 1
        ):
            date, end = piece, piece.end  # a span of time too, which tells no base: `so với cách đây | 10 năm`
            break
        else:
            break
        end = piece.end
    return Compared(kind, date, end) if kind is not None or date is not None else None


def _is_day_of(piece: Piece, kind: Base | None, *, is_next: bool) -> bool:
    """Whether a date stands behind `cùng kỳ`, or right behind how many times: `gấp 2 lần | năm 2023`."""
    return piece.is_a(Date) and (kind is not None or is_next)


def is_multiple(value: Value) -> bool:
    """Whether a quantity says how many times: `1,7 lần`."""
    return isinstance(value, Quantity) and "multiples" in fact_words().counted.get(value.unit, ())


def bases(line: Line) -> frozenset[int]:
    """Where the times start that are bases: those behind `so với`, `cùng kỳ`, `kế hoạch`."""
    found = set(_other_times(line))
    for at, (before, piece) in enumerate(zip(line.pieces, line.pieces[1:], strict=False)):
        if not piece.is_a(*TIMES):
            continue
        if piece.start == before.end + 1 and (
            _is_proportion(line, at) or (before.is_a(*FIGURES) and is_start(line, at))
        ):
            found.add(piece.start)
        if Sort.BASE not in before.tells:
            continue
        if Sort.STATUS in before.tells and not _is_measured_by(line, at):
            continue
        if line.words(before.end, piece.start) <= _BEHIND_BASE and not line.is_apart(before.end, piece.start):
            found.add(piece.start)
    return frozenset(found)


def is_start(line: Line, at: int) -> bool:
    """Whether a figure is where a change starts: `từ | 4,9 tỷ USD lên 29,1 tỷ USD`, `từ 8% và | 8,2% xuống 7%`."""
    piece = line.pieces[at]
    assert piece.mention is not None
    kind = type(piece.mention.value)
    figures = [p for p in line.pieces if p.mention is not None and type(p.mention.value) is kind]
    number = figures.index(piece)
    if number + 1 == len(figures) or line.words(piece.end, figures[number + 1].start) > _START:
        return False
    before = figures[number - 1] if number else piece
    first = before if line.are_joined(before.end, piece.start) else piece
    return line.ends_with("from", first.start)


def _is_proportion(line: Line, at: int) -> bool:
    """Whether a figure tells how it stands to another time: `gấp 2,1 lần | năm 2023`, `bằng 210% | năm 2023`."""
    mention = line.pieces[at].mention
    if mention is None or not isinstance(mention.value, Percent):
        return mention is not None and is_multiple(mention.value)
    link = line.before(at, Sort.LINK, _NEAR)
    return link is not None and link.tells[Sort.LINK] == "join"


def _is_measured_by(line: Line, at: int) -> bool:
    """Whether a target is what a figure is measured by, and not told itself: `bằng 80% | mục tiêu năm 2023`."""
    before, target = line.pieces[at - 1] if at else None, line.pieces[at]
    if before is None or line.words(before.end, target.start) > 1:
        return False
    return before.mention is not None or bool(before.tells.keys() & {Sort.BASE, Sort.CHANGE})


def is_of_base(line: Line, at: int) -> bool:
    """Whether a figure stands in brackets that tell of the base: `(cùng kỳ năm 2012 là | 2,6 tỷ USD)`."""
    opened = line.text.rfind("(", line.start, line.pieces[at].start)
    if opened < 0 or ")" in line.text[opened : line.pieces[at].start]:
        return False
    inside = _inside(line, opened)
    is_first = not line.text[opened + 1 : inside[0].start].strip()
    is_base = is_first and inside[0].tells.get(Sort.BASE) in (Base.SAME_PERIOD, Base.PLAN)
    return is_base or inside[0].start in _other_times(line)


def _inside(line: Line, opened: int) -> list[Piece]:
    """What stands in brackets that open at a place."""
    closed = line.text.find(")", opened, line.end)
    return [p for p in line.pieces if opened < p.start < (line.end if closed < 0 else closed)]


def _other_times(line: Line) -> Iterator[int]:
    """Where brackets behind a figure begin with another time, of which they tell: `… (| năm 2023: 12 dự án)`."""
    for match in _OPENED.finditer(line.text, line.start, line.end):
        inside = _inside(line, match.start())
        told = [p.mention.value for p in inside if p.mention is not None]
        figures = [p for p in line.pieces if p.end <= match.start() and p.is_a(*FIGURES)]
        is_behind = bool(figures) and line.words(figures[-1].end, match.start()) <= _BEHIND_FIGURE
        if not told or inside[0].start != match.end() or not isinstance(told[0], TIMES) or not is_behind:
            continue
        if any(isinstance(value, FIGURES) for value in told) and not any(isinstance(v, TIMES) for v in told[1:]):
            yield match.end()


def baseline(kind: Base | None, date: Date | Period | None, period: object) -> Date | Period | Base | None:
    """The time that a fact of a period is compared with; the same one of another year where that is known."""
    if isinstance(date, Period):
        return Period(date.edtf) if kind is None else kind
    if kind is Base.PLAN or (kind is Base.SAME_PERIOD and date is None):
        return kind
    if date is None:
        return None
    own = period.edtf if isinstance(period, Date | Period) else ""
    if date.relative is not None:
        if date.precision is not Precision.YEAR:
            return _month_before(own) if date.precision is Precision.MONTH and date.relative.offset == -1 else None
        years = {end[:4] for end in own.split("/") if end[:4].isdigit()}
        is_year = own.isdigit() and kind is None
        if len(years) != 1 or not (is_year or kind is Base.SAME_PERIOD):
            return Base.SAME_PERIOD
        return _moved(own, int(next(iter(years))) + date.relative.offset)
    if kind is Base.SAME_PERIOD and date.edtf.isdigit():
        return _moved(own, int(date.edtf)) if _is_part_of_year(own) else Date(date.edtf)
    return Date(date.edtf, date.part) if date.part else Date(date.edtf)


def _is_part_of_year(own: str) -> bool:
    return any("-" in end for end in own.split("/"))


def _month_before(own: str) -> Date | None:
    """The month before a month, if that is of the same year."""
    month = _MONTH.fullmatch(own)
    return Date(f"{month[1]}-{int(month[2]) - 1:02}") if month is not None else None


def _moved(own: str, year: int) -> Date | Period | None:
    """A time with another year; None where that has no such day."""
    moved = "/".join(end if end == ".." else f"{year:04}{end[4:]}" for end in own.split("/"))
    try:
        return Period(moved) if "/" in moved else Date(moved)
    except ValueError:
        return None
