"""The other end of a range of dates: `từ ngày 7 đến 9/3`, `2021-2025`, `tháng 10-12/2023`, `từ năm 2010 đến nay`.

    range = [head] ["từ"] moment to moment | ["từ"] moment "đến nay"
    to    = "-" | ("đến" | "tới") ["hết"] [clock] [weekday] [part]

What is said once belongs to both ends. A range that runs backwards is nothing, but from a day of an unnamed year to one
of the next (`từ 28/12 đến 2/1`).
"""

from __future__ import annotations

import re

from vn_foreign_relations.errors import Reason
from vn_foreign_relations.kinds.time.clock import clock_ahead
from vn_foreign_relations.kinds.time.counted import counts, measured
from vn_foreign_relations.kinds.time.left_context import LeftContext, Opening, phrase_before
from vn_foreign_relations.kinds.time.moment import (
    PartialDate,
    Read,
    TimeExpression,
    bare_year,
    goes_on,
    read_item,
    read_moment,
)
from vn_foreign_relations.reading.cursor import Cursor, Refusal
from vn_foreign_relations.tables.calendar import Template, TimeUnit, calendar
from vn_foreign_relations.tables.contexts import Role, contexts

TO = Template(r" ?([-/]) ?| (?:$for )?$until ")
_NOW = Template(r"$now(?!\w)")
_NOW_BEHIND_DASH = Template(r"$now(?!\w)(?! $now_is(?!\w))")
_SHORT_YEAR = re.compile(r"[0-9]{2}(?![0-9])")
_LEAD = Template(r"(?:$all_of )?(?:$part_of_day )?(?:$weekday,? )?(?:($part) )?")
LATER_END = "a range that ends after its start"
_ALIKE = "two ends of the Gregorian calendar, whose years are both said, both not said, or counted alike"
_YEARS, _LIVES = range(1900, 2101), range(1000, 2101)
"""Years that figures alone may be, and in brackets: `Nguyễn Du (1765-1820)`."""


def read_interval(cursor: Cursor, left: LeftContext, end: int) -> TimeExpression | Refusal | None:
    """The range that opens with a moment that ends at `end`; None where none does."""
    text, first = cursor.text, left.moment
    connection = TO.match(text, end)
    if connection is None or left.opening is Opening.UNTIL:
        return None
    mark, position = connection[1], connection.end()
    if mark == "/" and not (first.is_year and first.bare):
        return None
    head = phrase_before(cursor, left.start, calendar().heads) if not first.day else -1
    now = (_NOW_BEHIND_DASH if mark else _NOW).match(text, position) if mark != "/" else None
    if now is not None and not (first.lacks_month or first.is_long) and (not first.bare or left.opening or head >= 0):
        return TimeExpression(head if head >= 0 else left.start, now.end(), first, is_period=True, now=True)
    read = _last(cursor, position, first, headed=head >= 0)
    if read is None or isinstance(read, Refusal):
        return read
    last, last_end = read
    shown = left.dated or left.opening or head >= 0 or cursor.whole
    if first.bare and last.bare and not shown and not _is_bare(cursor, left.start, first, last, connection, last_end):
        return None
    if mark and first.bare and not (left.opening or last.day or first.is_year):
        return None
    ends = _share(first.named(), last.named())
    if ends is None and mark and not left.opening:
        return None
    if ends is None:
        return Refusal(last_end, Reason.NOTHING_READ, _ALIKE)
    fault = _fault(*ends, last_end, same_month=first.lacks_month)
    return fault or TimeExpression(head if head >= 0 else left.start, last_end, *ends, is_period=True)


def _fault(first: PartialDate, last: PartialDate, end: int, *, same_month: bool) -> Refusal | None:
    """Why two ends are no period."""
    amiss = first.amiss or last.amiss
    if amiss:
        return Refusal(end, Reason.NO_SUCH_DAY, amiss)
    if not _in_order(first, last, same_month=same_month):
        return Refusal(end, Reason.RUNS_BACKWARDS, LATER_END)
    return None


def are_counts(cursor: Cursor, first: PartialDate, end: int) -> bool:
    """Whether figures that end there and those behind them are no years: `từ 1000 đến 2000 người`, `2000-2020 USD`."""
    connection = TO.match(cursor.text, end)
    last = bare_year(cursor.text, connection.end()) if connection is not None else None
    if last is None:
        return False
    years = int(first.year) in _YEARS and int(last[0].year) in _YEARS
    return cursor.next_word_is(last[1], measured()) if years else counts(cursor, last[1])


def _is_bare(
    cursor: Cursor, start: int, first: PartialDate, last: PartialDate, connection: re.Match[str], end: int
) -> bool:
    """Whether figures alone are a period in prose: `2021-2025`, `30/4 - 1/5`, but not `1-2/3 đại biểu`, `4-4-2`."""
    row = contexts().before.get(cursor.word_before(start).lower())
    if row is not None and Role.LABEL in row.roles:
        return False
    if first.is_year:
        earliest = _LIVES if cursor.text[start - 1 : start] == "(" else _YEARS
        years = int(first.year) in earliest and int(last.year) in earliest and first.year != last.year
        return bool(connection[1]) and years
    if "/" not in cursor.text[connection.end() : end]:
        return False
    if cursor.text[start - 1 : start] == "(" and cursor.text[end : end + 1] == ")":
        return True
    return last.year.isdecimal() or int(last.day or 0) > int(last.sub) or (bool(first.sub) and first.sub != last.sub)


def _last(cursor: Cursor, position: int, first: PartialDate, *, headed: bool) -> Read | Refusal | None:
    """The second end, which may leave out the unit that the first has said, and where it ends."""
    text = cursor.text
    lead = _LEAD.match(text, position)
    assert lead is not None
    clock, at = clock_ahead(cursor, lead.end()) or ("", lead.end())
    read = _last_moment(cursor, at, first, headed=headed) if at < len(text) else None
    if read is None or isinstance(read, Refusal) or (goes_on(text, read[1]) and text[read[1]] not in ",:"):
        return read if isinstance(read, Refusal) else None
    moment, end = read
    if moment.lacks_month or (first.lacks_month and not moment.day):
        return None
    if moment.day:
        return moment._replace(clock=clock) if clock else moment, end
    part = calendar().parts[" ".join(lead[1].lower().split())] if lead[1] else None
    return moment._replace(part=part) if part else moment, end


def _last_moment(cursor: Cursor, at: int, first: PartialDate, *, headed: bool) -> Read | Refusal | None:
    text = cursor.text
    figures = text[at].isdecimal()
    if figures and first.is_year:
        year = bare_year(text, at)
        if year is not None:
            return year[0]._replace(bare=first.bare), year[1]
        short = _SHORT_YEAR.match(text, at) if headed else None
        return None if short is None else (PartialDate(first.year[:2] + short[0]), short.end())
    if figures and not first.day:
        return read_item(cursor, at, first) or _day_behind(cursor, at, first)
    read = read_moment(cursor, at)
    if read is None:
        return None if figures else read_item(cursor, at, first)
    return Refusal(read[1], Reason.NO_SUCH_DAY, read[0].amiss) if read[0].amiss else read


def _day_behind(cursor: Cursor, at: int, first: PartialDate) -> Read | None:
    """The whole day that ends a range which opens with a month of a year: `từ tháng 10/2003 đến 22/4/2004`."""
    day = read_moment(cursor, at) if first.year.isdecimal() else None
    return day if day is not None and day[0].year.isdecimal() and not day[0].amiss else None


def _share(first: PartialDate, last: PartialDate) -> tuple[PartialDate, PartialDate] | None:
    """Both ends with what is said once; None where neither can lend the other what it lacks.

    A month or a day lends its year, not a year that stands alone: `từ tháng 5 đến năm 2025` tells no year of the month.
    Of `từ ngày 15/12 năm trước đến ngày 14/12` the ends are of two years, and which is not told.
    """
    if first.lunar or last.lunar or first.is_long or last.is_long:
        return None if first.lunar or last.lunar else (first, last)
    if first.lacks_month:
        return (last._replace(day=first.day, clock=first.clock), last) if last.day.isdecimal() else None
    backwards = _order(first) > _order(last)
    if first.lacks_year and not last.lacks_year:
        return (_with_year(first, last, -backwards), last) if _lends(last, first) else None
    if last.lacks_year and not first.lacks_year:
        if not _lends(first, last):
            return None
        if backwards and first.relative is not None:
            return first._replace(relative=None), last
        return first, _with_year(last, first, int(backwards))
    return None if None not in (first.relative, last.relative) and first.relative != last.relative else (first, last)


def _lends(giver: PartialDate, taker: PartialDate) -> bool:
    """Whether one end may lend the other its year; seasons have no order among months."""
    if not giver.sub or (giver.relative is not None and giver.relative[0] is not TimeUnit.YEAR):
        return False
    return not taker.sub or _is_season(giver) == _is_season(taker)


def _is_season(moment: PartialDate) -> bool:
    return "20" < moment.sub < "30"


def _with_year(moment: PartialDate, other: PartialDate, shift: int) -> PartialDate:
    """The moment in the year of another, or `shift` years from it."""
    if other.relative is not None:
        return moment._replace(relative=other.relative)
    return moment._replace(year=f"{int(other.year) + shift:04}")


def _in_order(first: PartialDate, last: PartialDate, *, same_month: bool) -> bool:
    """Whether the first end lies before the last, as far as both are known; in no year it may be of the year before.

    `same_month` says that the first has its month from the last.
    """
    if first.is_long or last.is_long:
        return _is_earlier(first, last)
    if first.year == last.year and (first.sub, first.day) == (last.sub, last.day) and first.clock and last.clock:
        return first.clock <= last.clock
    if first.sub and last.sub and _is_season(first) != _is_season(last):
        return not (first.year.isdecimal() and last.year.isdecimal()) or first.year <= last.year
    if first.year.isdecimal() and last.year.isdecimal():
        return (first.year, *_order(first)) <= (last.year, *_order(last, end=True))
    one_year = first.relative is not None and first.relative == last.relative
    return not (one_year or same_month) or _order(first) <= _order(last, end=True)


def _is_earlier(first: PartialDate, last: PartialDate) -> bool:
    """Whether a decade or a century begins before another ends."""
    known = not (first.year.startswith("XX") or last.year.startswith("XX"))
    return known and first.year != last.year and first.year.replace("X", "0") < last.year.replace("X", "9")


def _order(moment: PartialDate, *, end: bool = False) -> tuple[int, int]:
    """Month and day, for comparison within one year; the last of each where less is said and `end` asks for it."""
    rest = 99 if end else 0
    sub = int(moment.sub) if moment.sub.isdecimal() else rest
    month = 3 * (sub - 32) - (0 if end else 2) if sub > 32 and sub != 99 else sub
    return month, int(moment.day) if moment.day.isdecimal() else rest
