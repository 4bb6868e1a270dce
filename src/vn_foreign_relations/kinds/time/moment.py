"""A date as partial as the text is: a day, a month, a quarter, a season, a year, a decade, a century, a relative word.

Sources: Nghị định 30/2020/NĐ-CP, Phụ lục I, and the press for the order day, month, year and its marks; ISO 8601-2 for
what is written in place of what is not said.

    moment  = day | month | quarter | season | year | decade | century | relative
    day     = ["ngày" | "mùng"] figure (mark month [mark year] | "tháng" month [of year]) | year "-" month "-" day
    month   = "tháng" (figure | word) [of year]
    quarter = "quý" (roman | figure | word) [of year]
    season  = "mùa" word [of year] | word year
    year    = "năm" figures
    decade  = ("thập niên" | "thập kỷ" | "những năm") figures [["của"] century]
    century = "thế kỷ" ["thứ"] (roman | figure | word)
    of year = mark figures | [","] ["của"] "năm" (figures | relative)
    mark    = "/" | "-" | "."
"""

from __future__ import annotations

import calendar as gregorian
import datetime
import re
from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from vn_foreign_relations.figures.numeral import read_numeral
from vn_foreign_relations.kinds.time.counted import counts_after_all, counts_money
from vn_foreign_relations.reading.cursor import Cursor
from vn_foreign_relations.reading.roman import roman
from vn_foreign_relations.tables.calendar import Part, Template, TimeUnit, calendar, words

UNKNOWN_YEAR = "XXXX"
MIDNIGHT = "24:00"
"""The end of a day, as clocks in front of it may say."""
_BEFORE_LEAP_DAY = "02", "28"
YEAR = "(?:[12][0-9]{3}|9999)"
"""The years that texts mean; 9999 is how databases write that there is no end."""
_YEARS = re.compile(YEAR)
NO_DAY, NO_MONTH, NO_YEAR = "a day from 1 to 31", "a month from 1 to 12", "a year from 1000 to 2999, or 9999"
_LUNAR_DAYS, _MOST_DAYS, _LEAP_YEAR = 30, 31, 2000
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_DAYS_IN_WORDS = range(1, 32)
_YEARS_IN_WORDS = range(1000, 3000)


class PartialDate(NamedTuple):
    """A date before its words in front are known."""

    year: str = UNKNOWN_YEAR
    sub: str = ""
    """Two digits of ISO 8601-2: a month, a season (21 to 24), a quarter (33 to 36); XX where a relative word says."""
    day: str = ""
    relative: tuple[TimeUnit, int] | tuple[TimeUnit, int, int] | None = None
    """Unit and offset, and of a week the day that is named: `thứ năm tuần trước`."""
    lunar: bool = False
    clock: str = ""
    part: Part | None = None
    bare: bool = False
    """Figures only, with no word of the calendar: `17/4`, which may be a fraction."""

    @property
    def edtf(self) -> str:
        """The date in ISO 8601-2."""
        date = "-".join(filter(None, (self.year, self.sub, self.day)))
        return f"{date}T{self.clock}" if self.clock and self.sub.isdecimal() else date

    @property
    def is_year(self) -> bool:
        """A year and no less."""
        return not self.sub and "X" not in self.year

    @property
    def is_long(self) -> bool:
        """A decade or a century."""
        return "X" in self.year and self.year != UNKNOWN_YEAR

    @property
    def lacks_year(self) -> bool:
        """Neither said nor relative, so that it may be the year of what stands beside it."""
        return self.year == UNKNOWN_YEAR and self.relative is None

    @property
    def lacks_month(self) -> bool:
        """A day by itself, `ngày 7`, which is no date."""
        return bool(self.day) and not self.sub

    @property
    def amiss(self) -> str:
        """What the calendar has where it has no such day, month or year; empty where it has."""
        return _amiss(self.year, self.sub, self.day, self.lunar)

    def named(self) -> PartialDate:
        """The same with a word of the calendar, so that it is no fraction."""
        return self._replace(bare=False) if self.bare else self

    def settled(self) -> PartialDate:
        """The same without 24:00, which is 0:00 of the next day; where that day is not known, without the clock."""
        if self.clock != MIDNIGHT:
            return self
        year = int(self.year) if self.year.isdecimal() else _LEAP_YEAR
        try:
            following = datetime.date(year, int(self.sub), int(self.day)) + datetime.timedelta(days=1)
        except (ValueError, OverflowError):
            return self._replace(clock="")
        written = self.year if following.year == year else f"{year + 1:04}" if self.year.isdecimal() else self.year
        moment = self._replace(year=written, sub=f"{following.month:02}", day=f"{following.day:02}", clock="00:00")
        of_next_year = following.year > year and self.relative is not None
        may_be_leap = not self.year.isdecimal() and (self.sub, self.day) == _BEFORE_LEAP_DAY
        return self._replace(clock="") if self.lunar or of_next_year or may_be_leap or moment.amiss else moment


@lru_cache(maxsize=4096)
def _amiss(year: str, sub: str, day: str, lunar: bool) -> str:
    """What the calendar has instead; a text says few dates, each often."""
    if year.isdecimal() and not _YEARS.fullmatch(year):
        return NO_YEAR
    if not day.isdecimal():
        return ""
    if not sub.isdecimal():
        return "" if 1 <= int(day) <= _MOST_DAYS else NO_DAY
    month = int(sub)
    if not 1 <= month <= 12:
        return NO_MONTH
    in_year = int(year) if year.isdecimal() else _LEAP_YEAR
    days = _LUNAR_DAYS if lunar else gregorian.monthrange(in_year, month)[1]
    if 1 <= int(day) <= days:
        return ""
    if lunar:
        return f"a day that the calendar has: a lunar month has at most {days} days"
    year_behind = f" {year}" if year.isdecimal() else ""
    return f"a day that the calendar has: {_MONTHS[month - 1]}{year_behind} has {days} days"


class TimeExpression(NamedTuple):
    """One date, or the two ends of a period, of which one may be open (None)."""

    start: int
    end: int
    first: PartialDate | None
    last: PartialDate | None = None
    is_period: bool = False
    now: bool = False
    """The period lasts until now: `đến nay`."""
    completed: tuple[str, ...] = ()
    """Its list lends it what it does not say itself."""
    more: tuple[TimeExpression, ...] = ()
    """The further items of its list."""

    def settled(self) -> TimeExpression:
        """The same without the time 24:00."""
        first, last = self.first and self.first.settled(), self.last and self.last.settled()
        return self if first is self.first and last is self.last else self._replace(first=first, last=last)

    def holds(self) -> bool:
        """Whether each end is a date, and one that the calendar has."""
        return _is_date(self.first) and _is_date(self.last)


def _is_date(moment: PartialDate | None) -> bool:
    return moment is None or not (moment.lacks_month or moment.amiss)


Read = tuple[PartialDate, int]
"""A moment and where it ends; one that is `amiss` is the shape of a date (`31/4`), which nothing else is either."""

_NOTHING = PartialDate()
_NOT_FURTHER = r"(?![0-9A-Za-z_%]|[.,:][0-9]|[/-][0-9]|/[^\W\d_]|[^\W\d_])"
_YEAR = rf"({YEAR})(?![0-9])"
_MARKED_YEAR = re.compile(rf" ?[/.-] ?{_YEAR}")
_NAMED_YEAR = Template(r",? (?:$of )?$year (?:([0-9]{4})(?![0-9])|($relative_year)(?!\w))")
_OF_YEAR_IN_WORDS = Template(r" $year (?=$thousands)")
_YEAR_IN_WORDS = Template(r" (?=$thousands)")
_DAY = Template(
    r"([0-9]{1,2})(?: ?([/.-])(?:(?<=/) )?([0-9]{1,2})(?: ?\2[ \n]?([0-9]{4}|(?<=/)[5-9][0-9]))?(?![0-9])"
    r"| $month )?"
)
_ISO = re.compile(
    rf"({YEAR})-([0-9]{{2}})-([0-9]{{2}})(?:[ T]((?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?))?(?![0-9:-])"
)
_MONTH_AND_YEAR = re.compile(rf"([0-9]{{1,2}})([/-]){_YEAR}")
_FIGURE = re.compile(r"[0-9]{1,2}(?![0-9])")
_BARE_YEAR = re.compile(_YEAR)
_YEAR_BEHIND = re.compile(rf" {_YEAR}")
_DECADE = Template(r"((?:1[0-9]|20)?[0-9]0)(?![0-9])(?: (?:$of )?$century (?=\w))?")
_DECADE_HEAD = Template(r"(?:$decade|$those $year) ")
_CENTURY_HEAD = Template(r"$century (?:$ordinal )?(?=.)")
_GAPS = " \n"
"""What a line that is broken within a date has between its words."""
_TET = Template(r"[ \n]$tet(?!\w)")
LUNAR = Template(r" ?\($lunar\)| $lunar(?!\w)")
"""What stands behind a date of the lunar calendar and outside its span."""
_CENTURY = "19"
"""The century of a year of two digits, from 50 on; those below may be of two."""
_FURTHER = re.compile(_NOT_FURTHER)


def goes_on(text: str, end: int) -> bool:
    """Whether what was read up to `end` is but a part of a longer figure, code or word."""
    return _FURTHER.match(text, end) is None


def read_moment(cursor: Cursor, position: int) -> Read | None:
    """The moment that starts at `position`; None where nothing there has the shape of one."""
    text = cursor.text
    if text[position].isdecimal():
        return _figures(cursor, position)
    end = cursor.word_end(position)
    return read_behind(cursor, position, text[position:end].lower(), end)


def read_behind(cursor: Cursor, position: int, word: str, end: int) -> Read | None:
    """The moment that starts with this word, in lower case, which ends at `end`."""
    reader = _readers().get(word)
    return reader(cursor, position, end) if reader is not None else None


def _figures(cursor: Cursor, position: int) -> Read | None:
    """`2025-01-17 20:15`, `15/4/2010`, `17/4`, `4/2021`, `17 tháng 4 năm 2024`."""
    text = cursor.text
    iso = _ISO.match(text, position)
    if iso is not None:
        return PartialDate(iso[1], iso[2], iso[3], clock=iso[4] or ""), iso.end()
    if text[position + 1 : position + 2].isdecimal() and text[position + 2 : position + 3].isdecimal():
        return None
    month = _MONTH_AND_YEAR.match(text, position)
    if month is not None and month[2] == "/":
        return _month_of(int(month[1]), PartialDate(month[3], bare=True), month.end())
    if text[position - 1 : position] == "T":
        return None
    day = _day_figures(cursor, position)
    if day is not None and not day[0].lacks_month:
        return day
    if month is not None and cursor.whole:
        return _month_of(int(month[1]), PartialDate(month[3], bare=True), month.end())
    return None


def _figures_behind_t(cursor: Cursor, position: int, end: int) -> Read | None:
    """`T4/2021`, as tables have it."""
    read = _figures(cursor, end) if cursor.text[end : end + 1].isdecimal() else None
    return None if read is None else (read[0].named(), read[1])


def _month_of(number: int, of_year: PartialDate, end: int, *, lunar: bool = False) -> Read | None:
    return (of_year._replace(sub=f"{number:02}", lunar=lunar), end) if 1 <= number <= 12 else None


def _of_year(cursor: Cursor, end: int, *, marked: bool = True) -> tuple[PartialDate, int]:
    """The year that is named behind a day, month or quarter, in figures, words or a relative word."""
    text = cursor.text
    match = (_MARKED_YEAR.match(text, end) if marked else None) or _NAMED_YEAR.match(text, end)
    if match is not None and match[1]:
        if not goes_on(text, match.end()) or text[match.end()] in "-,.:":
            return PartialDate(match[1]), match.end()
    elif match is not None and _is_relative(cursor, end, match.end()):
        offset = calendar().relative[TimeUnit.YEAR][match[2].lower()]
        return PartialDate(relative=(TimeUnit.YEAR, offset)), match.end()
    words = _OF_YEAR_IN_WORDS.match(text, end)
    year = _year_in_words(cursor, words.end()) if words is not None else None
    return year if year is not None else (_NOTHING, end)


def _year_in_words(cursor: Cursor, position: int) -> tuple[PartialDate, int] | None:
    numeral = read_numeral(cursor, position)
    if numeral is None or not numeral.words or numeral.value not in _YEARS_IN_WORDS:
        return None
    return PartialDate(str(numeral.value)), numeral.end


def _day_word(cursor: Cursor, position: int, end: int) -> Read | None:
    """Behind `ngày` or `mùng`; `ngày mai` too."""
    text = cursor.text
    word, start, word_end = cursor.next_word(end)
    if word:
        if word in words("today") or word in words("tomorrow"):
            return _relative(cursor, TimeUnit.DAY, word_end) if word in words("today") else _day_ahead(cursor, end)
        return _day_in_words(cursor, start)
    start = _behind(text, end)
    read = _day_figures(cursor, start) if start >= 0 and text[start].isdecimal() else None
    return None if read is None else (read[0].named(), read[1])


def _day_in_words(cursor: Cursor, start: int) -> Read | None:
    numeral = read_numeral(cursor, start)
    if numeral is None or not numeral.words or numeral.value not in _DAYS_IN_WORDS:
        return None
    word, month_start, month_end = cursor.next_word(numeral.end)
    month = _month_word(cursor, month_start, month_end) if word in words("month") else None
    return None if month is None else (month[0]._replace(day=f"{int(numeral.value):02}"), month[1])


def _day_figures(cursor: Cursor, position: int) -> Read | None:
    """A day in figures, with its month and year or, as in `ngày 7 đến 9/3`, without."""
    text = cursor.text
    match = _DAY.match(text, position)
    if match is None:
        return None
    day, mark, month, year = match.groups()
    end = match.end()
    if mark is None and end > match.end(1):
        named = _month(cursor, end) if end < len(text) else None
        if named is not None:
            return _lunar(text, named[0]._replace(day=f"{int(day):02}"), named[1])
        end = match.end(1)
    if mark is None:
        tet = _TET.match(text, end)
        if tet is not None:
            return PartialDate(sub="12" if int(day) > 28 else "01", day=f"{int(day):02}", lunar=True), tet.end()
        return (
            (PartialDate(day=f"{int(day):02}"), end)
            if 1 <= int(day) <= 31 and not text[end : end + 1].isdecimal()
            else None
        )
    if _PARTED.match(text, end) or (mark == "-" and _MONTH_BEHIND.match(text, end) and not year):
        return _day_alone(match)
    if year:
        of_year = PartialDate(year if len(year) > 2 else _CENTURY + year)
    else:
        of_year, end = _of_year(cursor, end, marked=False)
    if goes_on(text, end) and text[end] != "-":
        return _day_alone(match)
    moment = of_year._replace(sub=f"{int(month):02}", day=f"{int(day):02}", bare=of_year.lacks_year)
    return _lunar(text, moment, end)


def _day_alone(day: re.Match[str]) -> Read:
    return PartialDate(day=f"{int(day[1]):02}"), day.end(1)


_PARTED = re.compile(r" ?/ ?[0-9]|\.[0-9]")
_MONTH_BEHIND = Template(r" $month (?=\w)|[ \n]$tet(?!\w)|-[0-9]{1,2}(?:-[0-9]{4})?(?![0-9-])")
"""What makes a range of days of two figures: `5-6 tháng 2`, `1-3 Tết`, `15-16-9`."""


def _lunar(text: str, moment: PartialDate, end: int) -> Read:
    is_lunar = not moment.lunar and LUNAR.match(text, end) is not None
    return moment._replace(lunar=True) if is_lunar else moment, end


def _full_moon(cursor: Cursor, position: int, end: int) -> Read | None:
    """`rằm tháng 7`: the fifteenth of a lunar month."""
    word, start, word_end = cursor.next_word(end)
    month = _month_word(cursor, start, word_end) if word in words("month") else None
    return None if month is None else (month[0]._replace(day="15", lunar=True), month[1])


def _month_word(cursor: Cursor, position: int, end: int) -> Read | None:
    """Behind `tháng`, which ends at `end`; `mỗi tháng 5 lần` names none."""
    start = _behind(cursor.text, end)
    if start < 0 or _is_each(cursor, position):
        return None
    word = cursor.text[start : cursor.word_end(start)].lower()
    return (
        _relative(cursor, TimeUnit.MONTH, end) if word in calendar().relative[TimeUnit.MONTH] else _month(cursor, start)
    )


def _month(cursor: Cursor, start: int) -> Read | None:
    """A month in figures or in a word, or `này` behind a day, with its year."""
    text = cursor.text
    figure = _FIGURE.match(text, start)
    word = text[start : cursor.word_end(start)].lower()
    if word in calendar().relative[TimeUnit.MONTH]:
        offset = calendar().relative[TimeUnit.MONTH][word]
        return PartialDate(sub="XX", relative=(TimeUnit.MONTH, offset)), start + len(word)
    number, end = (int(figure[0]), figure.end()) if figure is not None else _month_name(cursor, word, start)
    of_year, year_end = _of_year(cursor, end)
    if year_end == end:
        stops = not goes_on(text, end) or _LISTED.match(text, end) is not None
        if figure is not None and (not stops or counts_money(cursor, end)):
            return None
        of_year, year_end = _loose_year(cursor, end)
    named = word in calendar().lunar_months and of_year.lacks_year
    lunar = named or LUNAR.match(text, year_end) is not None
    return _month_of(number, of_year, year_end, lunar=lunar)


def _behind(text: str, end: int) -> int:
    return end + 1 if text[end : end + 1] == " " and end + 1 < len(text) else -1


def _month_name(cursor: Cursor, word: str, start: int) -> tuple[int, int]:
    """The number of a month in words, and where it ends; `tháng năm 2023` may be May or a slip, so it is none."""
    end = start + len(word)
    number = calendar().months.get(word, 0) or calendar().lunar_months.get(word, 0)
    following, _, following_end = cursor.next_word(end)
    if word in words("ten") and following in words("behind_ten"):
        return calendar().months[f"{word} {following}"], following_end
    if word in words("year") and (
        _YEAR_BEHIND.match(cursor.text, end) or following in calendar().relative[TimeUnit.YEAR]
    ):
        return 0, end
    return number, end


def _quarter_word(cursor: Cursor, position: int, end: int) -> Read | None:
    """Behind `quý`, which ends at `end`."""
    if cursor.next_word_is(end, calendar().relative[TimeUnit.QUARTER]):
        return _relative(cursor, TimeUnit.QUARTER, end)
    text = cursor.text
    read = _quarter(cursor, end + 1) if text[end : end + 1] in _GAPS and end + 1 < len(text) else None
    return None if read is None or (text[end] == "\n" and read[0].lacks_year) else read


def _short_quarter(cursor: Cursor, position: int, end: int) -> Read | None:
    """`Q3/2024`, `QIII 2024`: with the year, since `Q3` is a district too."""
    match = _SHORT_QUARTER.match(cursor.text, position)
    if match is None or goes_on(cursor.text, match.end()) or counts_after_all(cursor, match.end()):
        return None
    return PartialDate(match[2], f"{32 + _quarter_number(match[1])}"), match.end()


def _quarter(cursor: Cursor, start: int) -> Read | None:
    """A quarter in figures, Roman or not, or in a word, with its year."""
    text = cursor.text
    token = _QUARTER.match(text, start)
    number = _quarter_number(token[0]) if token is not None else 0
    if token is None or not number:
        return None
    of_year, end = _of_year(cursor, token.end())
    if end == token.end():
        of_year, end = _loose_year(cursor, end)
    if end == token.end() and ((goes_on(text, end) and not _LISTED.match(text, end)) or counts_money(cursor, end)):
        return None
    return of_year._replace(sub=f"{32 + number}"), end


_SHORT_QUARTER = re.compile(rf"Q([1-4]|I{{1,3}}|IV)[ /]{_YEAR}")
_QUARTER = re.compile(r"[1-4](?![0-9])|[^\W\d_]+")


def _quarter_number(token: str) -> int:
    """1 to 4 for `I` … `IV`, `1` … `4` and the number words; 0 for all else."""
    if token.isdecimal():
        return int(token) if len(token) == 1 and 1 <= int(token) <= 4 else 0
    if token[0] in "IViv" and not token.isupper():
        return 0
    return calendar().quarters.get(token.lower(), 0)


def _season(cursor: Cursor, position: int, end: int) -> Read | None:
    """`mùa xuân năm 2024`, `mùa thu 2023`, `mùa hè này`."""
    word, _, word_end = cursor.next_word(end)
    code = calendar().seasons.get(word)
    return None if code is None else _season_of(cursor, code, word_end)


def _season_name(cursor: Cursor, position: int, end: int) -> Read | None:
    """`Xuân 2023`: without `mùa` only before a year; `thu 2000` may be a sum, and `Đông Xuân` is a season of crops."""
    text = cursor.text
    word = text[position:end].lower()
    if _YEAR_BEHIND.match(text, end) is None or cursor.word_before(position).lower() in calendar().seasons:
        return None
    if not (text[position].isupper() or word in words("only_seasons")):
        return None
    return _season_of(cursor, calendar().seasons[word], end)


def _season_of(cursor: Cursor, code: int, end: int) -> Read | None:
    match = _YEAR_BEHIND.match(cursor.text, end)
    of_year, year_end = (PartialDate(match[1]), match.end()) if match is not None else _of_year(cursor, end)
    if match is not None and goes_on(cursor.text, year_end) and cursor.text[year_end] != "-":
        return None
    if match is not None and counts_money(cursor, year_end):
        return None
    if of_year.lacks_year:
        word, _, word_end = cursor.next_word(end)
        if word in words("present"):
            of_year, year_end = PartialDate(relative=(TimeUnit.YEAR, 0)), word_end
        elif not cursor.whole:
            return None
    return of_year._replace(sub=str(code)), year_end


def _year(cursor: Cursor, position: int, end: int) -> Read | None:
    """`năm 2019`, `năm nay`, `năm hai nghìn không trăm hai mươi tư`."""
    text = cursor.text
    start = _behind(text, end)
    match = _BARE_YEAR.match(text, start) if start >= 0 else None
    if match is not None:
        stops = not goes_on(text, match.end()) or text[match.end()] in "-,./"
        stops = stops and not counts_money(cursor, match.end())
        return (PartialDate(match[1]), match.end()) if stops and not _is_each(cursor, position) else None
    spelled = _YEAR_IN_WORDS.match(text, end)
    if spelled is not None:
        return _year_in_words(cursor, spelled.end())
    return _relative(cursor, TimeUnit.YEAR, end)


_LISTED = re.compile(r"-|,[0-9]{1,2}[/,]")
_LOOSE_YEAR = re.compile(rf",? {_YEAR}")


def _loose_year(cursor: Cursor, end: int) -> tuple[PartialDate, int]:
    """The year behind a month or a quarter without `năm`, as CLDR writes it: `15 tháng 9, 2024`, `quý 1 2021`."""
    year = _LOOSE_YEAR.match(cursor.text, end)
    if year is None or (goes_on(cursor.text, year.end()) and cursor.text[year.end()] not in "-,.:"):
        return _NOTHING, end
    return (_NOTHING, end) if counts_after_all(cursor, year.end()) else (PartialDate(year[1]), year.end())


def _is_each(cursor: Cursor, position: int) -> bool:
    """`mỗi năm 2000 tấn`: no year."""
    return cursor.word_before(position).lower() in words("each")


def bare_year(text: str, position: int) -> tuple[PartialDate, int] | None:
    """Four figures that somebody expects to be a year."""
    match = _BARE_YEAR.match(text, position)
    return None if match is None else (PartialDate(match[1]), match.end())


def read_item(cursor: Cursor, position: int, first: PartialDate) -> tuple[PartialDate, int] | None:
    """A moment of the same unit as the first, without the word for it: the `II/2024` of `quý I, II/2024`."""
    text = cursor.text
    if first.is_year:
        return bare_year(text, position)
    if first.day:
        read = _figures(cursor, position) or _day_figures(cursor, position)
    elif first.sub > "32":
        read = _quarter(cursor, position)
    else:
        read = _month(cursor, position) if text[position].isdecimal() else None
    return None if read is None or read[0].amiss else (read[0].named(), read[1])


def _day_ahead(cursor: Cursor, end: int) -> Read | None:
    """`ngày mai`, `ngày kia`."""
    return _relative(cursor, TimeUnit.DAY, end, calendar().days_ahead)


def _relative(cursor: Cursor, unit: TimeUnit, end: int, offsets: Mapping[str, int] | None = None) -> Read | None:
    """The word behind a unit of time that counts it from now: `năm nay`, `tháng trước`, `hôm qua`."""
    word, _, word_end = cursor.next_word(end)
    offset = (offsets or calendar().relative[unit]).get(word)
    if offset is None or not _is_relative(cursor, end, word_end):
        return None
    return _RELATIVE[unit]._replace(relative=(unit, offset)), word_end


_RELATIVE = {
    TimeUnit.YEAR: PartialDate(),
    TimeUnit.QUARTER: PartialDate(sub="XX"),
    TimeUnit.MONTH: PartialDate(sub="XX"),
    TimeUnit.WEEK: PartialDate(sub="XX", day="XX"),
    TimeUnit.DAY: PartialDate(sub="XX", day="XX"),
}


def _is_relative(cursor: Cursor, end: int, word_end: int) -> bool:
    """Whether a relative word is counted from now: not `năm trước đó`, `tháng sau khi ký`, `5 năm trước`."""
    text = cursor.text
    is_present = text[word_end - 3 : word_end].lower() in words("present")
    if not is_present and cursor.next_word_is(word_end, calendar().not_relative_before):
        return False
    head = max(text.rfind(" ", 0, end), text.rfind("\n", 0, end)) + 1
    before = cursor.word_before(head).lower()
    if f"{cursor.word_before(head - len(before) - 1).lower()} {before}" in calendar().weekdays:
        return True
    return not (before in calendar().not_relative_after or before.isdecimal() or before in calendar().months)


def is_count(text: str, start: int, moment: PartialDate, end: int) -> bool:
    """Whether figures are so many of a unit: `5 tháng trước`, `2-3 năm tới` name a day only behind `ngày` or `sáng`."""
    written = text[start:end]
    return moment.relative is not None and "/" not in written and written.split()[-1].lower() in _counting()


@cache
def _counting() -> frozenset[str]:
    """Words that stand behind so many years or months, and behind a year or a month too."""
    return calendar().directions.first_words | words("now")


def _decade(cursor: Cursor, position: int, end: int) -> Read | None:
    """`thập niên 1990`, `thập kỷ 90 của thế kỷ XX`, `những năm 1990`."""
    head = _DECADE_HEAD.match(cursor.text, position)
    match = _DECADE.match(cursor.text, head.end()) if head is not None else None
    if match is None:
        return None
    figures, end = match[1], match.end(1)
    if len(figures) == 4:
        return None if goes_on(cursor.text, end) and cursor.text[end] != "-" else (PartialDate(figures[:3] + "X"), end)
    if len(figures) != 2:
        return None
    century = _century_number(cursor, match.end()) if match.end() > end else None
    if century is not None:
        return PartialDate(f"{century[0] - 1:02}{figures[0]}X"), century[1]
    return None if goes_on(cursor.text, end) else (PartialDate(f"XX{figures[0]}X"), end)


def _century(cursor: Cursor, position: int, end: int) -> Read | None:
    head = _CENTURY_HEAD.match(cursor.text, position)
    number = _century_number(cursor, head.end()) if head is not None else None
    return None if number is None else (PartialDate(f"{number[0] - 1:02}XX"), number[1])


def _century_number(cursor: Cursor, start: int) -> tuple[int, int] | None:
    """The number of a century, from the first to the twenty-fifth, and where it ends."""
    figure = _FIGURE.match(cursor.text, start)
    if figure is not None:
        number = int(figure[0]), figure.end()
    else:
        read = roman(cursor.text, start)
        if read is None:
            numeral = read_numeral(cursor, start)
            read = (int(numeral.value), numeral.end) if numeral is not None and numeral.words else None
        if read is None:
            return None
        number = read
    return number if 1 <= number[0] <= 25 else None


def _day_from_now(cursor: Cursor, position: int, end: int) -> Read | None:
    """`hôm nay`, `hôm qua`, `sáng nay`, `đêm qua`."""
    return _relative(cursor, TimeUnit.DAY, end)


def _week_from_now(cursor: Cursor, position: int, end: int) -> Read | None:
    """`tuần tới`."""
    return _relative(cursor, TimeUnit.WEEK, end)


@cache
def _readers() -> Mapping[str, Callable[[Cursor, int, int], Read | None]]:
    """What reads behind the first word of a moment."""
    groups = {
        "day": _day_word, "first_ten": _day_word, "full_moon": _full_moon, "month": _month_word, "season": _season,
        "quarter": _quarter_word, "short_quarter": _short_quarter,
        "year": _year, "decade": _decade, "those": _decade, "century": _century,
        "today": _day_from_now, "week": _week_from_now,
    }  # fmt: skip
    return {
        **dict.fromkeys((part.rpartition(" ")[2] for part in calendar().parts_of_day), _day_from_now),
        **dict.fromkeys(calendar().seasons, _season_name),
        **{word.partition(" ")[0]: reader for name, reader in groups.items() for word in words(name)},
        "t": _figures_behind_t,
    }


def starts_moment(word: str) -> bool:
    """Whether a moment starts with a word in lower case."""
    return word in _readers()
