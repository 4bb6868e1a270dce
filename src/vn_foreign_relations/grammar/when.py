"""Dates with what stands in front of them, ranges and lists of them: what the kinds date and period are made from.

    when     = [clock] [part of day] [weekday] [part] moment [clock]
             | [head] ["từ"] moment to moment | ["từ"] moment ["đến nay"] | [horizon] ("đến" | "tới") ["hết"] moment
             | number ("tháng" | "quý") ["đầu" | "cuối"] "năm" [year] | "nửa" ("đầu" | "cuối") "năm" [year]
             | moment {("," | "và") moment}
    to       = "-" | "đến" ["hết"] | "tới"

What is said once belongs to both ends of a range and to all items of a list: `từ ngày 7 đến 9/3`, `quý I và II/2024`. A
range that runs backwards is nothing, but from a day of an unnamed year to one of the next (`từ 28/12 đến 2/1`).
"""

from __future__ import annotations

import re
from typing import NamedTuple

from vn_foreign_relations.grammar.cursor import Cursor
from vn_foreign_relations.grammar.moment import (
    GAP,
    UNKNOWN_YEAR,
    Moment,
    bare_year,
    goes_on,
    quarter_number,
    read_moment,
)
from vn_foreign_relations.tables.calendar import Part, TimeUnit, calendar
from vn_foreign_relations.tables.contexts import Role, contexts
from vn_foreign_relations.tables.currencies import currencies
from vn_foreign_relations.tables.nouns import nouns
from vn_foreign_relations.tables.numerals import numerals
from vn_foreign_relations.tables.units import units


class When(NamedTuple):
    """One date, or the two ends of a period, of which one may be open (None)."""

    start: int
    end: int
    first: Moment | None
    last: Moment | None = None
    is_period: bool = False
    now: bool = False
    """The period lasts until now: `đến nay`."""
    borrowed: bool = False
    """Its list lends it what it does not say itself."""


class _Left(NamedTuple):
    start: int
    moment: Moment
    opening: str = ""
    """`từ` or `đến`."""
    licensed: bool = False
    half: bool = False


_FURTHER_DAY = re.compile(r"(?:, ?| và | hoặc )(?=[0-9]{1,2}/[0-9]{1,2}(?![0-9/]))")
_SHORT_YEAR = re.compile(r"[0-9]{2}(?![0-9])")
_TO = re.compile(r" ?([-/])(?: |\r?\n ?)?|(?: {1,3}| ?\r?\n ?)(?:cho )?(?:đến|tới)(?: {1,3}| ?\r?\n ?)", re.IGNORECASE)
_NOW = re.compile(r"(?:hiện |ngày )?nay(?!\w)|thời điểm (?:hiện (?:tại|nay)|này)|bây giờ", re.IGNORECASE)
_AND = re.compile(r", ?(?:và |hoặc )?|(?:;)? (?:và|hoặc|hay) ", re.IGNORECASE)
_PARTS = "|".join(sorted(calendar().parts, key=len, reverse=True))
_CLOCK = (
    r"([0-9]{1,2})(?: ?[hg](?: ?([0-9]{2}))?| ?: ?([0-9]{2})| giờ(?: (?:([0-9]{2})(?: phút|')?|(rưỡi)))?)(?:'|p|ph)?"
)
_CLOCK_AHEAD = re.compile(rf"{_CLOCK},? (?=ngày|[0-9])", re.IGNORECASE)
_LEAD = re.compile(
    rf"(?P<whole>hết{GAP})?"
    rf"(?:(?:{'|'.join(sorted(calendar().weekdays, key=len, reverse=True))}),? )?(?:(?P<part>{_PARTS}){GAP})?",
    re.IGNORECASE,
)
_COUNTED = re.compile(rf"{GAP}(?:(đầu|cuối){GAP})?(?:của{GAP})?(?=năm(?!\w))", re.IGNORECASE)
_HALF = re.compile(rf"nửa{GAP}(đầu|cuối){GAP}(?:của{GAP})?(?=năm(?!\w))", re.IGNORECASE)
_SINCE_NEW_YEAR = re.compile(rf"từ{GAP}đầu{GAP}(?=năm(?!\w))", re.IGNORECASE)
_FURTHER_ON = re.compile(rf"{GAP}trở{GAP}(?:(đi)|lại{GAP}đây|(về{GAP}trước))", re.IGNORECASE)
_CLOCK_BEFORE = re.compile(rf"(?:^|(?<=[\s(\[|,;])){_CLOCK}(?:,| -|,? vào)? \Z", re.IGNORECASE)
_CLOCK_RANGE = re.compile(rf"(?:^|(?<=[\s(\[|,;]))(?:từ )?{_CLOCK} ?(?:đến|tới|-) \Z", re.IGNORECASE)
_CLOCK_SIGNS = frozenset("0123456789hg'-")
_CLOCK_BEHIND = re.compile(
    rf",? {{1,2}}(?:lúc )?(?=[0-9]{{1,2}}:){_CLOCK}(?::[0-9]{{2}})?(?![0-9:/])|,? lúc (?=[0-9])", re.IGNORECASE
)
_HOUR_BEHIND = re.compile(rf"{_CLOCK}(?!\w)", re.IGNORECASE)
_DAY_OF_RANGE = re.compile(r"([0-9]{1,2})(?= ?- ?[0-9]| (?:đến|tới) (?:ngày )?[0-9])")
_DAY_NEAR = re.compile(r"\bngày(?: [^\W\d_]+){1,2} \Z", re.IGNORECASE)
_YEARS = range(1900, 2101)
_REACH = 24
_YEAR_DIGITS = 4
_LONGEST_PAIR = len("31-12")
"""Two figures with a hyphen or a dot are a date only where words say so: `sáng 11-3`."""
_MONTHS = {TimeUnit.MONTH: (1, 12), TimeUnit.QUARTER: (3, 4)}
_NOT_BEHIND_YEARS = nouns().first_words | units().first_words | currencies().first_words | numerals().scales.keys()
_FRACTION_OF = _NOT_BEHIND_YEARS | {"tổng", "diện", "dân", "thành", "sĩ", "phiếu", "quân", "khối"}


_ROMAN_DIGITS = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
FOLLOWERS = frozenset(
    word
    for words in (
        *calendar().months, *calendar().lunar_months, *calendar().quarters, *calendar().seasons,
        *(word for words in calendar().relative.values() for word in words), "hôm", "mươi", "năm", "đầu", "cuối", "của",
        "mười", "hăm", "thứ", *(f"{ten}{one}" for ten in ("", "x", "xx") for one in _ROMAN_DIGITS),
    )
    for word in words.split(" ")
)  # fmt: skip
"""What stands behind the first word of a date, besides digits."""


def read_when(cursor: Cursor, anchor: int) -> When | None:
    """The date or period whose first moment stands at `anchor`; read only once, whatever kinds ask."""
    if anchor not in cursor.whens:
        cursor.whens[anchor] = _read(cursor, anchor)
    return cursor.whens[anchor]


def _read(cursor: Cursor, anchor: int) -> When | None:
    text = cursor.text
    if text[anchor].isdecimal():
        return _at_figures(cursor, anchor)
    half = _HALF.match(text, anchor)
    if half is not None:
        return _months(cursor, anchor, half.end(), 6, late=half[1].lower() == "cuối")
    since = _SINCE_NEW_YEAR.match(text, anchor)
    if since is not None:
        return _read(cursor, since.end()) or _since_new_year(cursor, anchor, since.end())
    counted = _COUNTED.match(text, cursor.word_end(anchor))
    if counted is not None:
        when = _counted_months(cursor, anchor, counted)
        if when is not None or counted[1]:
            return when
    read = read_moment(cursor, anchor)
    if read is None:
        return None
    moment, end = read
    return _complete(cursor, anchor, moment, end) if moment is not None else _refuse(cursor, end)


def _refuse(cursor: Cursor, end: int) -> None:
    """No part of a date that no calendar has is one, nor is the other end of its range."""
    connection = _TO.match(cursor.text, end)
    read = read_moment(cursor, connection.end()) if connection and connection.end() < len(cursor.text) else None
    cursor.refused = max(cursor.refused, end if read is None else read[1])


def _at_figures(cursor: Cursor, anchor: int) -> When | None:
    """`15/4/2010`, `23-27/06`, `2021-2025`, and a year behind a word that asks for one."""
    text = cursor.text
    if text[anchor - 1 : anchor] == "T" and not text[anchor - 2 : anchor - 1].isalnum() and not cursor.whole:
        return _read(cursor, anchor - 1)
    read = read_moment(cursor, anchor)
    if read is not None:
        moment, end = read
        is_date = "/" in text[anchor:end] or end - anchor > _LONGEST_PAIR or cursor.whole
        if moment is None and is_date:
            return _refuse(cursor, end)
        if moment is not None and (is_date or _day_left(cursor, anchor, moment).licensed):
            return _complete(cursor, anchor, moment, end)
    day = _DAY_OF_RANGE.match(text, anchor)
    if day is not None:
        return _complete(cursor, anchor, Moment(day=f"{int(day[1]):02}", bare=True), day.end())
    year = bare_year(text, anchor)
    if year is None or year[0] is None or (goes_on(text, year[1]) and text[year[1]] not in "-/"):
        return None
    return _complete(cursor, anchor, year[0]._replace(bare=True), year[1])


def _complete(cursor: Cursor, start: int, moment: Moment, end: int) -> When | None:
    """The date with what stands around it."""
    left = _look_left(cursor, start, moment)
    if left.half:
        return _half_of(left, end)
    if start == cursor.licensed:
        left = left._replace(licensed=True)
    moment = left.moment
    if moment.clock:
        at = left.start + (len(left.opening) + 1 if left.opening else 0)
        hours = _CLOCK_RANGE.search(cursor.text, max(0, at - _REACH), at)
        since = _clock(hours)
        if hours is not None and since:
            return When(hours.start(), end, moment._replace(clock=since), moment, is_period=True)
    when = _range(cursor, left, end)
    if when is not None:
        return when
    if cursor.refused >= end or (goes_on(cursor.text, end) and cursor.text[end] not in ",:"):
        return None
    if moment.lacks_month or _may_list(moment):
        items = _items(cursor, start, moment, end)
        if items:
            first = items[0]
            cursor.listed += [item[0] for item in items[1:]]
            for at, item_end, item, borrowed in items[1:]:
                cursor.whens[at] = When(at, item_end, item, borrowed=borrowed)
            moment, end = first[2], first[1]
            if len(items) > 1:
                return When(left.start, end, moment._replace(part=left.moment.part), borrowed=first[3])
    if moment.lacks_month:
        return None
    if moment.bare and not (left.licensed or left.opening or cursor.whole or _is_date(cursor, start, end, moment)):
        return None
    further = _FURTHER_DAY.match(cursor.text, end) if moment.bare and moment.day else None
    if further is not None:
        cursor.licensed = further.end()
    return _open(cursor, left, end)


def _may_list(moment: Moment) -> bool:
    return not (moment.is_long or moment.clock or moment.bare)


def _open(cursor: Cursor, left: _Left, end: int) -> When | None:
    """A date alone, or a period with one end."""
    moment = left.moment
    text = cursor.text
    further = _FURTHER_ON.match(text, end)
    if further is not None and not moment.bare:
        if further[2]:
            return When(left.start, further.end(), None, moment, is_period=True)
        return When(left.start, further.end(), moment, is_period=True)
    if left.opening == "từ" and not moment.is_long:
        return When(left.start, end, moment, is_period=True)
    if left.opening == "đến":
        return When(left.start, end, None, moment, is_period=True)
    if moment.day and not moment.clock:
        clock = _CLOCK_BEHIND.match(text, end)
        if clock is not None and clock[1] is None:
            clock = _HOUR_BEHIND.match(text, clock.end())
        time = _clock(clock)
        if clock is not None and time:
            moment, end = moment._replace(clock=time), clock.end()
    start = left.start + (len(left.opening) + 1 if left.opening else 0)
    return When(start, end, moment)


def _is_date(cursor: Cursor, start: int, end: int, moment: Moment) -> bool:
    """Whether figures alone are a date in prose: `dịp lễ 30/4`, `(11/2023)`, but not `2/3 đại biểu`, `số 12/5`."""
    text = cursor.text
    before = cursor.word_before(start).lower()
    if moment.is_year:
        return _is_year(cursor, start, end, before)
    if _DAY_NEAR.search(text, max(0, start - _REACH), start) is not None or moment.lunar:
        return True
    row = contexts().before.get(before)
    if text[start:end] in calendar().idioms:
        return False
    if (
        row is not None
        and not row.roles().isdisjoint((Role.LABEL, Role.WEAK_LABEL))
        and before not in calendar().parts_of_day
    ):
        return False
    if not moment.day:
        return True
    following = cursor.next_word(end)[0]
    if int(moment.day) <= int(moment.sub):
        return before in calendar().licences and following not in _FRACTION_OF and following != "số"
    return before in calendar().licences or (
        following not in _FRACTION_OF and following != "số" and before not in ("lệ", "có", "được", "đạt")
    )


def _is_year(cursor: Cursor, start: int, end: int, before: str) -> bool:
    """Whether four figures are a year: in brackets, or behind a word for births."""
    text = cursor.text
    bracketed = text[start - 1 : start] == "(" and text[end : end + 1] == ")"
    return bracketed or before in calendar().births


def _look_left(cursor: Cursor, start: int, moment: Moment) -> _Left:
    """The words in front of a moment: clock, weekday, part; `từ`, `đến`; what the period is called."""
    left = _day_left(cursor, start, moment) if moment.day else _part_left(cursor, start, moment)
    if left.half:
        return left
    word = cursor.word_before(left.start).lower() or cursor.word_above(left.start)
    if word == "hết":
        before = cursor.word_before(left.start - 4).lower()
        if before not in ("đến", "tới"):
            return left
        left, word = left._replace(start=left.start - 4), before
    asks = not (moment.is_year and moment.bare and cursor.next_word_is(start + _YEAR_DIGITS, _NOT_BEHIND_YEARS))
    if word == "từ" and asks:
        return left._replace(start=left.start - len(word) - 1, opening="từ", licensed=True)
    if word in ("đến", "tới") and asks:
        return _horizon(cursor, left, word)
    if moment.is_year and moment.bare:
        horizon = _phrase_before(cursor, left.start, calendar().bare_horizons)
        if horizon >= 0:
            return left._replace(start=horizon, opening="đến", licensed=True)
    return left


def _horizon(cursor: Cursor, left: _Left, word: str) -> _Left:
    """A moment behind `đến`: the end of a period that has no start."""
    opened = left.start - len(word) - 1
    horizon = _phrase_before(cursor, opened, calendar().horizons)
    if horizon < 0 and cursor.word_before(opened).lower() == "nay":
        horizon = _phrase_before(cursor, opened - 4, frozenset({"từ"}))
    return left._replace(start=opened if horizon < 0 else horizon, opening="đến", licensed=True)


def _phrase_before(cursor: Cursor, end: int, phrases: frozenset[str]) -> int:
    """Where the phrase of one or two words that ends before `end` starts; -1 where none does."""
    word = cursor.word_before(end).lower() or cursor.word_above(end)
    if not word:
        return -1
    start = end - len(word) - 1
    if word in phrases:
        return start
    first = cursor.word_before(start).lower()
    return start - len(first) - 1 if first and f"{first} {word}" in phrases else -1


def _part_left(cursor: Cursor, start: int, moment: Moment) -> _Left:
    """`đầu`, `giữa`, `cuối`, `trung tuần` in front of a month, a quarter, a year, a century; `nửa đầu năm`."""
    at = _phrase_before(cursor, start, frozenset(calendar().parts))
    if at < 0 or moment.bare:
        return _Left(start, moment)
    phrase = cursor.text[at : start - 1].lower()
    two = cursor.word_before(at).lower()
    if two == "nửa":
        at, phrase = at - 4, f"nửa {phrase}"
    if phrase.startswith("nửa") and not moment.sub:
        return _Left(at, moment._replace(part=calendar().parts[phrase]), half=True)
    if phrase.endswith("tuần") and not moment.sub:
        return _Left(start, moment)
    return _Left(at, moment._replace(part=calendar().parts[phrase]))


def _half_of(left: _Left, end: int) -> When:
    late = left.moment.part is Part.LATE
    return _month_range(left.start, end, left.moment._replace(part=None), 7 if late else 1, 12 if late else 6)


def _month_range(start: int, end: int, year: Moment, first: int, last: int) -> When:
    return When(start, end, year._replace(sub=f"{first:02}"), year._replace(sub=f"{last:02}"), is_period=True)


def _day_left(cursor: Cursor, start: int, moment: Moment) -> _Left:
    """Part of day, weekday and clock in front of a day: `20 giờ tối thứ Hai, ngày 15/4`."""
    licensed = afternoon = False
    while True:
        word = cursor.word_before(start) or cursor.text[max(0, start - 2) : start - 1]
        lowered = word.lower().rstrip(",")
        at = start - len(word) - 1
        if lowered in calendar().parts_of_day:
            afternoon = afternoon or calendar().parts_of_day[lowered]
            start = max(_phrase_before(cursor, start, _TWO_PARTS_OF_DAY), -1) if lowered in _LAST_PARTS else at
            start = at if start < 0 else start
        elif lowered == "ngày":
            start = at
        elif lowered and _weekday_at(cursor, at, lowered) >= 0:
            start = _weekday_at(cursor, at, lowered)
        elif word and (word[-1] in _CLOCK_SIGNS or lowered in ("giờ", "phút", "rưỡi", "vào")):
            clock = _CLOCK_BEFORE.search(cursor.text, max(0, start - _REACH), start)
            time = _clock(clock, afternoon=afternoon)
            if clock is None or not time:
                break
            return _Left(clock.start(), moment._replace(clock=time), licensed=True)
        else:
            break
        licensed = True
    return _Left(start, moment, licensed=licensed)


_TWO_PARTS_OF_DAY = frozenset(part for part in calendar().parts_of_day if " " in part)
_LAST_PARTS = frozenset(part.rpartition(" ")[2] for part in _TWO_PARTS_OF_DAY)


def _weekday_at(cursor: Cursor, at: int, word: str) -> int:
    """Where the weekday starts whose last word stands at `at`; -1 where it is none."""
    if word in calendar().weekdays:
        return at
    before = cursor.word_before(at).lower()
    return at - len(before) - 1 if before and f"{before} {word}" in calendar().weekdays else -1


def _clock(match: "re.Match[str] | None", *, afternoon: bool = False) -> str:
    """`20:15` for the hour and the minutes of a match; empty where no clock shows it."""
    if match is None:
        return ""
    hours, minutes = int(match[1]), int(match[2] or match[3] or match[4] or (30 if match[5] else 0))
    if afternoon and hours < 12:
        hours += 12
    return f"{hours:02}:{minutes:02}" if hours < 24 and minutes < 60 else ""


def _counted_months(cursor: Cursor, anchor: int, counted: "re.Match[str]") -> When | None:
    """`6 tháng đầu năm 2024`, `9 tháng năm 2023`, `hai quý cuối năm nay`; anchored at `tháng`."""
    start, number = _count_before(cursor, anchor)
    unit = TimeUnit.QUARTER if cursor.text[anchor].lower() == "q" else TimeUnit.MONTH
    size, most = _MONTHS[unit]
    if not 1 <= number <= most:
        return None
    when = _months(cursor, start, counted.end(), number * size, late=(counted[1] or "").lower() == "cuối")
    if when is not None and not counted[1] and when.first is not None and when.first.lacks_year:
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


def _months(cursor: Cursor, start: int, year_at: int, number: int, *, late: bool) -> When | None:
    """So many first or last months of the year that stands at `year_at`, or of one that is not named."""
    read = read_moment(cursor, year_at)
    if read is not None and read[0] is not None:
        year, end = read
    elif cursor.next_word(year_at + 3)[0] == "học":
        return None
    else:
        year, end = Moment(), year_at + 3
    assert year is not None
    return _month_range(start, end, year, 13 - number if late else 1, 12 if late else number)


def _since_new_year(cursor: Cursor, start: int, year_at: int) -> When | None:
    """`từ đầu năm`, `từ đầu năm đến nay`: of a year that is not named."""
    end = year_at + 3
    if cursor.next_word(end)[0] in ("học", "ngân"):
        return None
    connection = _TO.match(cursor.text, end)
    now = _NOW.match(cursor.text, connection.end()) if connection is not None else None
    return When(start, now.end() if now else end, Moment(part=Part.EARLY), is_period=True, now=now is not None)


def _range(cursor: Cursor, left: _Left, end: int) -> When | None:
    """The period that opens with this moment; None where none does. What runs backwards is refused."""
    text = cursor.text
    connection = _TO.match(text, end)
    if connection is None or left.opening == "đến":
        return None
    if connection[1] == "/" and not (left.moment.is_year and left.moment.bare):
        return None
    first = left.moment
    position = connection.end()
    now = None if connection[1] else _NOW.match(text, position)
    if now is not None and not first.lacks_month and not first.is_long and (not first.bare or left.opening):
        return When(left.start, now.end(), first, is_period=True, now=True)
    head = _phrase_before(cursor, left.start, calendar().heads) if not first.day else -1
    last = _right(cursor, position, first, bool(connection[1]), headed=head >= 0)
    if last is None:
        return None
    last_moment, last_end = last
    if connection[1] and not left.opening and first.bare and not (last_moment.day or first.is_year):
        return None
    if first.bare and last_moment.bare and not (left.licensed or left.opening or head >= 0 or cursor.whole):
        slashed = "/" in text[position:last_end]
        if not (slashed or first.is_year) or not _is_bare_range(
            cursor, left.start, first, last_moment, last_end, dash=bool(connection[1])
        ):
            return None
    flowed = _flow(first._replace(bare=False), last_moment._replace(bare=False))
    if flowed is None:
        cursor.refused = max(cursor.refused, last_end)
        return None
    start = head if head >= 0 else left.start
    _note_further_range(cursor, last_end)
    return When(start, last_end, flowed[0], flowed[1], is_period=True)


def _is_bare_range(cursor: Cursor, start: int, first: Moment, last: Moment, end: int, *, dash: bool) -> bool:
    """Whether two moments in figures alone are a period in prose: `2021-2025`, `30/4 - 1/5`, but not `1-2/3 đại biểu`."""
    row = contexts().before.get(cursor.word_before(start).lower())
    if row is not None and Role.LABEL in row.roles():
        return False
    if first.is_year:
        years = int(first.year) in _YEARS and int(last.year) in _YEARS
        return dash and years and not cursor.next_word_is(end, units().first_words | currencies().first_words)
    if last.year.isdecimal():
        return True
    return int(last.day or 0) > int(last.sub) or (bool(first.sub) and first.sub != last.sub)


def _right(cursor: Cursor, position: int, first: Moment, dash: bool, *, headed: bool) -> tuple[Moment, int] | None:
    """The second end of a range, which may leave out the unit that the first has said."""
    text = cursor.text
    lead = _LEAD.match(text, position)
    at = lead.end() if lead is not None else position
    clock = _CLOCK_AHEAD.match(text, at)
    time = _clock(clock)
    if clock is not None and time:
        at = clock.end()
    if at >= len(text):
        return None
    read = _right_moment(cursor, at, first, headed=headed)
    if read is None:
        return None
    moment, end = read
    if goes_on(text, end) and text[end] not in ",:":
        return None
    if (
        moment.lacks_month
        or (first.lacks_month and not moment.day)
        or (first.day and moment.is_year and first.lacks_month)
    ):
        return None
    if moment.day:
        moment = moment._replace(clock=time)
    if lead is not None and lead["part"] and not moment.day:
        moment = moment._replace(part=calendar().parts[" ".join(lead["part"].lower().split())])
    return moment, end


def _right_moment(cursor: Cursor, at: int, first: Moment, *, headed: bool) -> tuple[Moment, int] | None:
    text = cursor.text
    if not text[at].isdecimal() or first.day:
        read = read_moment(cursor, at)
        if read is not None:
            return None if read[0] is None else (read[0], read[1])
        return _bare_item(cursor, at, first) if not text[at].isdecimal() else None
    if first.is_year:
        year = bare_year(text, at)
        if year is None and headed:
            short = _SHORT_YEAR.match(text, at)
            return None if short is None else (Moment(first.year[:2] + short[0]), short.end())
        if year is not None and year[0] is not None:
            return year[0]._replace(bare=first.bare), year[1]
    return _bare_item(cursor, at, first)


def _bare_item(cursor: Cursor, at: int, first: Moment) -> tuple[Moment, int] | None:
    """A moment of the same unit as the first, without the word for it: the `II/2024` of `quý I, II/2024`."""
    text = cursor.text
    token = _ITEM.match(text, at)
    if token is None:
        return None
    if first.is_year:
        return (Moment(token[0]), token.end()) if len(token[0]) == 4 and token[0].isdecimal() else None
    if first.day:
        read = read_moment(cursor, at)
        if read is not None and read[0] is not None:
            return read[0]._replace(bare=False), read[1]
        return (
            (Moment(day=f"{int(token[0]):02}"), token.end())
            if token[0].isdecimal() and 1 <= int(token[0]) <= 31
            else None
        )
    if first.sub > "32":
        number = quarter_number(token[0])
        code = 32 + number if number else 0
    else:
        code = int(token[0]) if token[0].isdecimal() and 1 <= int(token[0]) <= 12 else 0
    if not code:
        return None
    word = "quý" if first.sub > "32" else "tháng"
    year = read_moment(Cursor(f"{word} {text[at : at + 40]}"), 0)
    if year is None or year[0] is None:
        return None
    return year[0], at + year[1] - len(word) - 1


_ITEM = re.compile(r"[0-9]{1,4}(?![0-9])|[IV]{1,3}(?!\w)")


def _flow(first: Moment, last: Moment) -> tuple[Moment, Moment] | None:
    """Both ends with what is said once; None where they run backwards or cannot be put in order."""
    if first.lacks_month:
        first = first._replace(sub=last.sub)
    if first.is_long or last.is_long:
        earliest, latest = first.year.replace("X", "0"), last.year.replace("X", "9")
        ordered = earliest < latest and first.year != last.year and "XX" not in (first.year[:2], last.year[:2])
        return (first, last) if ordered else None
    backwards = _order(first) > _order(last)
    if first.lacks_year and not last.lacks_year:
        if last.relative is not None:
            first = first._replace(relative=last.relative)
        else:
            first = first._replace(year=f"{int(last.year) - (backwards and bool(last.sub)):04}")
    elif last.lacks_year and not first.lacks_year:
        if first.relative is not None:
            last = last._replace(relative=first.relative)
        else:
            last = last._replace(year=f"{int(first.year) + backwards:04}")
    if first.relative is not None and last.relative is not None and first.relative != last.relative:
        return None
    if not (first.holds() and last.holds()) or first.lunar or last.lunar:
        return None
    if first.year.isdecimal() and last.year.isdecimal():
        if (first.year, *_order(first)) > (last.year, *_order(last, end=True)) or (first.is_year and first == last):
            return None
    return first, last


def _order(moment: Moment, *, end: bool = False) -> tuple[int, int]:
    """Month and day, for comparison within one year; the last of each where less is said and `end` asks for it."""
    rest = 99 if end else 0
    sub = int(moment.sub) if moment.sub.isdecimal() else rest
    month = 3 * (sub - 32) - (0 if end else 2) if sub > 32 and sub != 99 else sub
    return month, int(moment.day) if moment.day.isdecimal() else rest


def _note_further_range(cursor: Cursor, end: int) -> None:
    """Take note that a list of ranges may go on in figures alone: `từ ngày 4-10/06, 23-27/06`."""
    separator = _AND.match(cursor.text, end)
    if separator is not None and _DAY_OF_RANGE.match(cursor.text, separator.end()):
        cursor.licensed = separator.end()
        cursor.listed = [cursor.licensed]


def _items(cursor: Cursor, start: int, moment: Moment, end: int) -> list[tuple[int, int, Moment, bool]]:
    """The items of the list that opens with this moment, each with what the list shares; none where it is no list.

    Only what is said behind an item flows to it, and a bare item needs something behind it that shows that it is one.
    """
    text = cursor.text
    if start < cursor.barren:
        return []
    items: list[tuple[int, int, Moment, bool]] = [(start, end, moment, False)]
    kept = 1
    while (separator := _AND.match(text, end)) is not None and separator.end() < len(text):
        at = separator.end()
        headed = not text[at].isdecimal() and text[at] not in "IV"
        read = read_moment(cursor, at) if headed else None
        item = (
            (read[0], read[1])
            if read is not None and read[0] is not None
            else None
            if headed
            else _bare_item(cursor, at, moment)
        )
        if item is None or _unit(item[0]) != _unit(moment) or (goes_on(text, item[1]) and text[item[1]] != ","):
            break
        if moment.is_year and not headed and cursor.next_word_is(item[1], _NOT_BEHIND_YEARS):
            break
        if _TO.match(text, item[1]) is not None and not cursor.next_word_is(item[1], frozenset({"tới", "đến"})):
            break
        items.append((at, item[1], item[0], not headed and _unit(moment) in ("month", "quarter")))
        end = item[1]
        says_more = not item[0].lacks_month if moment.day else not item[0].lacks_year
        if says_more or (headed and not item[0].lacks_month):
            kept = len(items)
        if says_more and not moment.is_year:
            break
    if kept == 1:
        cursor.barren = end
        return []
    return _share(items[:kept])


def _unit(moment: Moment) -> str:
    if moment.day:
        return "day"
    if not moment.sub:
        return "year" if moment.is_year else ""
    return "quarter" if moment.sub > "32" else "season" if moment.sub > "20" else "month"


def _share(items: list[tuple[int, int, Moment, bool]]) -> list[tuple[int, int, Moment, bool]]:
    last = items[-1][2]
    shared: list[tuple[int, int, Moment, bool]] = []
    for at, end, moment, borrowed in reversed(items):
        filled = moment._replace(bare=False)
        if filled.lacks_month:
            filled = filled._replace(sub=last.sub)
        if filled.lacks_year:
            filled = filled._replace(year=last.year, relative=last.relative)
        if not filled.holds() or filled.lacks_month:
            return []
        shared.insert(0, (at, end, filled, borrowed or filled != moment._replace(bare=False)))
    return shared
