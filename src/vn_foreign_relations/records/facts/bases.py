"""What a figure is compared with: an earlier time, the same one of another year, the plan."""

from __future__ import annotations

import attrs

from vn_foreign_relations.kinds.time.date import Date, Precision
from vn_foreign_relations.kinds.time.period import Period
from vn_foreign_relations.records.facts.line import TIMES, Line, Piece
from vn_foreign_relations.records.facts.model import Base
from vn_foreign_relations.tables.facts import Sort

_NEAR = 2
_BEHIND_BASE = 3


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
    is_against, end = False, line.pieces[at].end
    for piece in line.pieces[at + 1 : at + 4]:
        if line.words(end, piece.start) > _NEAR or line.is_apart(end, piece.start, ",;:"):
            break
        base = piece.tells.get(Sort.BASE)
        if base == "against" and not is_against and kind is None:
            is_against = True
        elif base in set(Base) and kind is None:
            kind = Base(base)
        elif piece.mention is not None and isinstance(piece.mention.value, Date) and (is_against or kind is not None):
            date, end = piece, piece.end
            break
        else:
            break
        end = piece.end
    return Compared(kind, date, end) if kind is not None or date is not None else None


def bases(line: Line) -> frozenset[int]:
    """Where the times start that are bases: those behind `so với`, `cùng kỳ`, `kế hoạch`."""
    found: set[int] = set()
    for before, piece in zip(line.pieces, line.pieces[1:], strict=False):
        if piece.mention is None or not isinstance(piece.mention.value, TIMES) or Sort.BASE not in before.tells:
            continue
        if line.words(before.end, piece.start) <= _BEHIND_BASE and not line.is_apart(before.end, piece.start):
            found.add(piece.start)
    return frozenset(found)


def baseline(kind: Base | None, date: Date | None, period: object) -> Date | Period | Base | None:
    """The time that a fact of a period is compared with; the same one of another year where that is known."""
    if kind is Base.PLAN or (kind is Base.SAME_PERIOD and date is None):
        return kind
    if date is None:
        return None
    own = period.edtf if isinstance(period, Date | Period) else ""
    if date.relative is not None:
        if date.precision is not Precision.YEAR:
            return None
        years = {end[:4] for end in own.split("/") if end[:4].isdigit()}
        is_year = own.isdigit() and kind is None
        if len(years) != 1 or "." in own or not (is_year or kind is Base.SAME_PERIOD):
            return Base.SAME_PERIOD
        return _moved(own, int(next(iter(years))) + date.relative.offset)
    if kind is Base.SAME_PERIOD and date.edtf.isdigit():
        return _moved(own, int(date.edtf)) if _is_part_of_year(own) else Date(date.edtf)
    return Date(date.edtf, date.part) if date.part else Date(date.edtf)


def _is_part_of_year(own: str) -> bool:
    return any("-" in end for end in own.split("/")) and ".." not in own


def _moved(own: str, year: int) -> Date | Period:
    """A time with another year."""
    moved = "/".join(f"{year:04}{end[4:]}" for end in own.split("/"))
    return Period(moved) if "/" in moved else Date(moved)
