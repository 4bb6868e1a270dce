"""Dates and periods in their surroundings: what the kinds date and period are made from.

    expression = left moment [clock] | range | list | "từ" moment ["trở đi" | "trở về trước"]
         | number ("tháng" | "quý") ["đầu" | "cuối"] "năm" [year] | "nửa" ("đầu" | "cuối") "năm" [year]
    list = left moment {("," | "và") moment}

See moment.py, left_context.py (left), interval.py (range) and coordination.py (the lists).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from vn_foreign_relations.errors import Reason
from vn_foreign_relations.kinds.time.clock import clock_behind, clock_since, clocks_behind, clocks_end, hour_of
from vn_foreign_relations.kinds.time.coordination import AND, MOST_ITEMS, Item, read_items
from vn_foreign_relations.kinds.time.counted import counts
from vn_foreign_relations.kinds.time.figures_alone import is_date, is_fraction, names_day
from vn_foreign_relations.kinds.time.interval import LATER_END, TO, are_counts, read_interval
from vn_foreign_relations.kinds.time.left_context import (
    LeftContext,
    Opening,
    day_context,
    left_context,
    phrase_before,
    stands_alone,
)
from vn_foreign_relations.kinds.time.moment import (
    PartialDate,
    TimeExpression,
    bare_year,
    goes_on,
    is_count,
    read_behind,
    read_moment,
)
from vn_foreign_relations.reading.cursor import Cursor, Refusal
from vn_foreign_relations.reading.roman import to_roman
from vn_foreign_relations.tables.calendar import Part, Template, TimeUnit, calendar, words
from vn_foreign_relations.tables.contexts import contexts

_FURTHER_DAY = Template(r"(?:, ?| $and )(?=[0-9]{1,2}/[0-9]{1,2}(?![0-9/]))")
_SHORT_MONTHS = Template(r"([2-9]|1[01])(?:T ?/? ?| $month ?/ ?)((?:19|20)[0-9]{2})(?![\w/-]|[.,][0-9])", re.NOFLAG)
"""So many months from January, as companies report them: `9T/2024`, `9 tháng/2024`."""
_SHORT_PART = Template(r"([2-9]|1[01])T (?:$first|(?P<last>$last)) (?:$of )?(?=$year(?!\w))")
"""`6T đầu năm 2024`."""
_HALF_YEAR = re.compile(r"H([12])/((?:19|20)[0-9]{2})(?![\w/-]|[.,][0-9])")
"""Half a year, as companies report it: `H1/2024`."""
_COUNTED = Template(r" (?P<part>(?:$first|(?P<last>$last)) )?(?:$of )?(?=$year(?!\w))")
_HALF = Template(r"$half (?:$first|(?P<last>$last)) (?:$of )?(?=$year(?!\w))")
_SINCE_NEW_YEAR = Template(r"$from $first (?=$year(?!\w))")
_THOSE_YEARS = Template(r" (?=$year [12][0-9]{3}(?:(?<!0)|(?:, | $and | ?- ?| $until )[12][0-9]{3}(?<!0))(?![0-9]))")
"""Years of `những năm` that are no decade: `những năm 2009, 2010`."""
_FURTHER_ON = Template(r" (?:$onward|(?P<backward>$backward))")
_DAY_OF_RANGE = Template(r"([0-9]{1,2})(?=( ?- ?| $until (?:$day )?)[0-9]{1,2}(?![0-9]))")
_ALONE = Template(
    r"(?i:,? (?!$goes_on(?!\w)))(?![IVX]+(?!\w))(?=[^\W\d_])|[.)\]”\"!?…;:](?![0-9])(?!;? )|\n(?=[\nA-Z\u0110])|\Z",
    re.NOFLAG,
)
"""What stands behind a date that is no range, no list, and has no clock: most dates, so that little else is asked."""
_LONGEST_PAIR = len("31-12")
"""Two figures with a hyphen or a dot are a date only where words say so: `sáng 11-3`."""
_MONTHS = {TimeUnit.MONTH: (1, 12), TimeUnit.QUARTER: (3, 4)}


@cache
def followers() -> frozenset[str]:
    """What stands behind the first word of a date, besides digits."""
    known = calendar()
    phrases = [*known.months, *known.lunar_months, *known.quarters, *known.seasons, *words("number_heads")]
    phrases += [word for relative in known.relative.values() for word in relative]
    phrases += [*known.days_ahead, *(to_roman(number).lower() for number in range(1, 30))]
    return frozenset(word for phrase in phrases for word in phrase.split(" "))


def read_expression(cursor: Cursor, anchor: int) -> TimeExpression | Refusal | None:
    """The date or period whose first moment stands at `anchor`; the kinds that ask share what `Cursor.once` keeps."""
    when = _read(cursor, anchor)
    if not isinstance(when, TimeExpression):
        return when
    if not when.holds():
        return None
    more = when.more or tuple(_further(cursor, when))
    return when.settled()._replace(more=more) if more else when.settled()


def _further(cursor: Cursor, first: TimeExpression) -> Iterator[TimeExpression]:
    """The further days or ranges of days of a list, which need no other sign: `từ 5-7 và 10-12/3`, `lễ 5/6 và 7/8`."""
    if not first.is_period and not (first.first and first.first.bare and first.first.day):
        return
    end = first.end
    for _ in range(MOST_ITEMS):
        separator = (AND if first.is_period else _FURTHER_DAY).match(cursor.text, end)
        item = _further_item(cursor, separator.end(), first) if separator is not None else None
        if not isinstance(item, TimeExpression) or item.is_period != first.is_period or not item.holds():
            return
        yield item.settled()
        end = item.end


def _further_item(cursor: Cursor, at: int, first: TimeExpression) -> TimeExpression | Refusal | None:
    if first.is_period:
        return _days(cursor, at, dated=True)
    read = read_moment(cursor, at)
    return None if read is None or read[0].amiss else _complete(cursor, at, *read, dated=True)


def _read(cursor: Cursor, anchor: int) -> TimeExpression | Refusal | None:
    text = cursor.text
    if text[anchor].isdecimal():
        return _at_figures(cursor, anchor)
    end = cursor.word_end(anchor)
    word = text[anchor:end].lower()
    if word in words("half"):
        half = _HALF.match(text, anchor)
        return half and _months(cursor, anchor, half.end(), 6, late=bool(half["last"]))
    if word in words("half_year"):
        half = _HALF_YEAR.match(text, anchor)
        last = 6 * int(half[1]) if half is not None else 0
        return half and _month_range(anchor, half.end(), PartialDate(half[2]), last - 5, last)
    if word in words("from"):
        since = _SINCE_NEW_YEAR.match(text, anchor)
        return since and (_read(cursor, since.end()) or _since_new_year(cursor, anchor, since.end()))
    if word in words("those") and (years := _THOSE_YEARS.match(text, end)) is not None:
        return _read(cursor, years.end())
    unit = TimeUnit.MONTH if word in words("month") else TimeUnit.QUARTER if word in words("quarter") else None
    counted = None if unit is None else _COUNTED.match(text, end)
    if unit is not None and counted is not None:
        when = _counted_months(cursor, anchor, unit, counted)
        if when is not None or counted["part"]:
            return when
    read = read_behind(cursor, anchor, word, end)
    if read is None:
        return None
    return _refused(cursor, *read) if read[0].amiss else _complete(cursor, anchor, *read)


def _refused(cursor: Cursor, moment: PartialDate, end: int) -> Refusal:
    """No part of a date that no calendar has is one, nor is the other end of its range."""
    connection = TO.match(cursor.text, end)
    read = read_moment(cursor, connection.end()) if connection and connection.end() < len(cursor.text) else None
    return Refusal(end if read is None else read[1], Reason.NO_SUCH_DAY, moment.amiss)


def _at_figures(cursor: Cursor, anchor: int) -> TimeExpression | Refusal | None:
    """`15/4/2010`, `23-27/06`, `2021-2025`, and a year behind a word that asks for one."""
    text = cursor.text
    if text[anchor - 1 : anchor] == "T" and not text[anchor - 2 : anchor - 1].isalnum():
        return _read(cursor, anchor - 1)
    months = _SHORT_MONTHS.match(text, anchor)
    if months is not None:
        return _month_range(anchor, months.end(), PartialDate(months[2]), 1, int(months[1]))
    part = _SHORT_PART.match(text, anchor)
    if part is not None:
        return _months(cursor, anchor, part.end(), int(part[1]), late=bool(part["last"]))
    read = read_moment(cursor, anchor)
    if read is None:
        return _days(cursor, anchor) or _bare_year(cursor, anchor)
    moment, end = read
    if not moment.bare and moment.lacks_year and counts(cursor, end, contexts().time_words):
        return None
    shown = "/" in text[anchor:end] or end - anchor > _LONGEST_PAIR
    is_span = is_count(text, anchor, moment, end)
    amiss = bool(moment.amiss)
    if amiss and shown and not is_span:
        return _refused(cursor, moment, end)
    if not amiss and ((shown and not is_span) or day_context(cursor, anchor, moment).dated):
        return _complete(cursor, anchor, moment, end)
    if not (amiss or is_span or cursor.whole) and names_day(cursor, anchor, moment, end):
        return _complete(cursor, anchor, moment, end, dated=True)
    when = _days(cursor, anchor)
    if when is not None or is_span or not cursor.whole:
        return when
    return _refused(cursor, moment, end) if amiss else _complete(cursor, anchor, moment, end)


def _days(cursor: Cursor, anchor: int, *, dated: bool = False) -> TimeExpression | Refusal | None:
    """A range that opens with the figure of a day: `23-27/06`."""
    text = cursor.text
    day = _DAY_OF_RANGE.match(text, anchor)
    if day is None or hour_of(text, anchor) >= 0:
        return None
    first = PartialDate(day=f"{int(day[1]):02}", bare=True)
    at = day.end(2)
    last = read_moment(cursor, at)
    is_other = clocks_end(text, at) >= 0 or (last is not None and is_count(text, at, *last))
    if is_other and not day_context(cursor, anchor, first).dated:
        return None
    return _complete(cursor, anchor, first, day.end(1), dated=dated)


def _bare_year(cursor: Cursor, anchor: int) -> TimeExpression | Refusal | None:
    """Four figures where something asks for a year."""
    year = bare_year(cursor.text, anchor)
    if year is None or (goes_on(cursor.text, year[1]) and cursor.text[year[1]] not in "-/"):
        return None
    headed = cursor.whole or phrase_before(cursor, anchor, calendar().heads) >= 0
    if not headed and are_counts(cursor, *year):
        return None
    return _complete(cursor, anchor, year[0]._replace(bare=True), year[1])


def _complete(
    cursor: Cursor, start: int, moment: PartialDate, end: int, *, dated: bool = False
) -> TimeExpression | Refusal | None:
    """The date that is read up to `end`, with what stands around it; `dated` where its list says it is one."""
    if not (moment.bare or moment.lacks_month) and stands_alone(cursor, start) and _ALONE.match(cursor.text, end):
        return TimeExpression(start, end, moment)
    left = left_context(cursor, start, moment)
    if left.half:
        late = left.moment.part is Part.LATE
        year = left.moment._replace(part=None)
        return _month_range(left.start, end, year, 7 if late else 1, 12 if late else 6)
    if dated:
        left = left._replace(dated=True)
    when = _with_clocks(cursor, start, moment, left, end)
    if when is None or not moment.bare or left.inner not in (start, -1):
        return when
    return None if is_fraction(cursor, start, moment, when.end) else when


def _with_clocks(
    cursor: Cursor, start: int, moment: PartialDate, left: LeftContext, end: int
) -> TimeExpression | Refusal | None:
    """A range or a date with its clocks in front; two clocks are the hours of a day, and left out of several days."""
    since = clock_since(cursor, left.inner, left.moment.clock, left.part_of_day) if left.moment.clock else None
    if since is not None and since[1] < cursor.reached:
        since = None
    days = left if since is None else left_context(cursor, start, moment, clocks=False)
    when = read_interval(cursor, days, end)
    if when is not None:
        return when
    if since is None or moment.lacks_month:
        return _date(cursor, start, days, end)
    return _hours(cursor, since, left, end)


def _hours(cursor: Cursor, since: tuple[str, int], left: LeftContext, end: int) -> TimeExpression | Refusal:
    """A range of hours of one day."""
    time, start = since
    if time > left.moment.clock:
        return Refusal(end, Reason.RUNS_BACKWARDS, LATER_END)
    return TimeExpression(start, end, left.moment._replace(clock=time), left.moment, is_period=True)


def _date(cursor: Cursor, start: int, left: LeftContext, end: int) -> TimeExpression | None:
    """A date, the first one of a list, or a period with one end."""
    text, moment = cursor.text, left.moment
    if goes_on(text, end) and text[end] not in ",:":
        return None
    if moment.lacks_month or not (moment.clock or moment.bare):
        items = [
            TimeExpression(
                left.inner if item.start == start else item.start, item.end, item.moment, completed=item.completed
            )
            for item in read_items(cursor, Item(start, end, moment))
        ]
        if items:
            return items[0]._replace(more=tuple(items[1:]))
    since_figure = left.opening is Opening.UNTIL and cursor.text[max(0, left.start - 2) : left.start - 1].isdecimal()
    if moment.lacks_month or (moment.clock and since_figure):
        return None
    if moment.bare and not (left.dated or left.opening or cursor.whole or is_date(cursor, start, end, moment)):
        return None
    return _open(cursor, left, end)


def _open(cursor: Cursor, left: LeftContext, end: int) -> TimeExpression:
    """A date alone, or a period with one end."""
    moment = left.moment
    further = _FURTHER_ON.match(cursor.text, end)
    if further is not None and not (moment.bare or moment.is_long or moment.lunar):
        first, last = (None, moment) if further["backward"] else (moment, None)
        return TimeExpression(left.start, further.end(), first, last, is_period=True)
    if left.opening is Opening.FROM and not (moment.is_long or moment.lunar):
        return TimeExpression(left.start, end, moment, is_period=True)
    if left.opening is Opening.UNTIL and not moment.lunar and not cursor.next_word_is(end, words("then")):
        return TimeExpression(left.start, end, None, moment, is_period=True)
    hours = clocks_behind(cursor, end, left.part_of_day) if moment.day.isdecimal() and not moment.clock else None
    if hours is not None:
        since, until = (moment._replace(clock=time) for time in hours[:2])
        return TimeExpression(left.inner, hours[2], since, until, is_period=True)
    clock = clock_behind(cursor, end) if moment.day and not moment.clock else None
    if clock is not None:
        moment, end = moment._replace(clock=clock[0]), clock[1]
    return TimeExpression(left.inner, end, moment)


def _counted_months(cursor: Cursor, anchor: int, unit: TimeUnit, counted: re.Match[str]) -> TimeExpression | None:
    """`6 tháng đầu năm 2024`, `9 tháng năm 2023`, `hai quý cuối năm nay`; anchored at `tháng`."""
    start, number = _count_before(cursor, anchor)
    late, parted = bool(counted["last"]), bool(counted["part"])
    if not number and unit is TimeUnit.QUARTER and parted:
        months = _months(cursor, anchor, counted.end(), 1, late=False)
        code = "36" if late else "33"
        return months and TimeExpression(anchor, months.end, months.first and months.first._replace(sub=code))
    size, most = _MONTHS[unit]
    if not 1 <= number <= most:
        return None
    when = _months(cursor, start, counted.end(), number * size, late=late)
    if when is not None and not parted and when.first is not None and when.first.lacks_year:
        return None
    return when


def _count_before(cursor: Cursor, anchor: int) -> tuple[int, int]:
    """The count of months in front of `tháng`, and where it starts; 0 where there is none."""
    word = cursor.word_before(anchor).lower()
    start = anchor - len(word) - 1
    if word.isdecimal():
        return start, int(word) if len(word) <= 2 else 0
    before = cursor.word_before(start).lower()
    if f"{before} {word}" in calendar().months:
        return start - len(before) - 1, calendar().months[f"{before} {word}"]
    return start, calendar().months.get(word, 0)


def _months(cursor: Cursor, start: int, year_at: int, number: int, *, late: bool) -> TimeExpression | None:
    """So many first or last months of the year that stands at `year_at`, or of one that is not named."""
    year, end = read_moment(cursor, year_at) or (None, 0)
    if year is None or year.amiss:
        year, end = PartialDate(), cursor.word_end(year_at)
        if cursor.next_word_is(end, words("school")):
            return None
    return _month_range(start, end, year, 13 - number if late else 1, 12 if late else number)


def _month_range(start: int, end: int, year: PartialDate, first: int, last: int) -> TimeExpression:
    return TimeExpression(start, end, year._replace(sub=f"{first:02}"), year._replace(sub=f"{last:02}"), is_period=True)


def _since_new_year(cursor: Cursor, start: int, year_at: int) -> TimeExpression | Refusal | None:
    """`từ đầu năm`, `từ đầu năm đến nay`: of a year that is not named."""
    end = cursor.word_end(year_at)
    if cursor.next_word_is(end, words("budget")):
        return None
    left = LeftContext(start, PartialDate(part=Part.EARLY), Opening.FROM, dated=True)
    return read_interval(cursor, left, end) or TimeExpression(start, end, left.moment, is_period=True)
