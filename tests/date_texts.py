"""Texts of dates, periods, durations and clocks, composed from the table of the calendar; any part may be missing."""

import datetime
from collections.abc import Iterable
from itertools import product

from hypothesis import strategies as st

from vn_foreign_relations import Date, Duration, Period
from vn_foreign_relations.tables.calendar import TimeUnit, calendar
from vn_foreign_relations.types import Direction

_CALENDAR = calendar()
_YEAR = "YYYY"
"""Stands for a year, which is drawn for each text."""
_FIGURES = ("5", "07", "12", "24", "30", "31", "0", "13", "32")
_MARKS = ("/", "-", ".")


def _joined(separator: str, *parts: Iterable[str]) -> list[str]:
    """Every choice of one of each of the parts, without those that are empty."""
    return [separator.join(filter(None, choice)) for choice in product(*parts)]


_YEARS = (*_CALENDAR.relative[TimeUnit.YEAR], _YEAR)
_OF_YEAR = ("", *_joined("", _MARKS, [_YEAR]), *_joined("", [" năm ", ", năm ", " của năm ", " "], _YEARS))
_MONTHS = (*_FIGURES, *_CALENDAR.months, *_CALENDAR.lunar_months, *_CALENDAR.relative[TimeUnit.MONTH])
_NAMED_MONTHS = _joined("", ["tháng "], _MONTHS, _OF_YEAR)
_PAIRS = [mark.join(figures) for mark in _MARKS for figures in product(_FIGURES, _FIGURES)]
_TRIPLES = [f"{pair}{pair.strip('0123456789')}{_YEAR}" for pair in _PAIRS]
_DAYS = _joined(" ", ["", "ngày", "mồng", "ngày mồng"], [*_FIGURES, *_PAIRS, *_TRIPLES], ["", "", "Tết", "âm lịch"])
_NAMED_DAYS = _joined(" ", ["", "ngày"], ["5", "31"], _NAMED_MONTHS)
_QUARTERS = _joined("", ["quý "], ["I", "IV", "V", "2", "7", *_CALENDAR.quarters], _OF_YEAR)
_SEASONS = _joined("", ["", "mùa "], _CALENDAR.seasons, _OF_YEAR)
_LONG = _joined(" ", ["", "năm", "những năm", "thập kỷ", "thế kỷ"], [_YEAR, "1990", "2990", "90", "00"])
_CENTURIES = _joined(
    " ", ["thế kỷ", "thế kỷ thứ", "những năm 90 của thế kỷ", "thập niên 00 thế kỷ"],
    ["0", "1", "5", "09", "10", "20", "21", "22", "25", "26", "I", "V", "XX", "XXI", "XXV", "XXVI", "hai mươi"],
)  # fmt: skip
_RELATIVE = [
    f"{head} {word}"
    for unit, words in _CALENDAR.relative.items()
    for head, word in product(_CALENDAR.relative_heads[unit], words)
]
_FULL = [f"{_YEAR}-{month:02}-{day:02}" for month, day in product((0, 2, 12, 13), (1, 28, 30, 31))]
_HOURS = ("0", "3", "8", "12", "17", "23", "24", "26")
_CLOCKS = [
    form.format(hour, minute)
    for form in ("{} giờ", "{} giờ {}", "{} giờ {} phút", "{}h", "{}h{}", "{}:{}", "{}:{}:00", "{} giờ rưỡi")
    for hour, minute in product(_HOURS, ("00", "30", "61"))
]
_PARTS = (
    "",
    *_CALENDAR.parts_of_day,
    *_CALENDAR.weekdays,
    *(f"{day}," for day in _CALENDAR.weekdays),
    *_CALENDAR.parts,
)
_COUNTS = ("1", "05", "6", "1,5", "2-3", "5 đến 6", "1 - 2", "nửa", *_CALENDAR.months)
_UNITS = sorted(_CALENDAR.span_words)
_SPANS = _joined(" ", _COUNTS, _UNITS, ["", "rưỡi", "tới", "trước", "qua", "nay", "trở lên", "đầu năm", "cuối năm nay"])
_LONGER_SPANS = _joined(" ", ["3", "hai", "nửa"], _UNITS, ["4", "nửa", "1,5"], _UNITS)
_OPENINGS = (
    "", "", "", "từ", "đến", "từ ngày", "hết", "lúc", "hai ngày", "các ngày", "5 năm", "từ nay", "hơn", "trong", "(",
    *_CALENDAR.heads, *_CALENDAR.horizons, *_CALENDAR.licences,
)  # fmt: skip
_CONNECTIONS = (
    " đến ", " tới ", " đến hết ", " đến ngày ", "-", " - ", "–", "/", ", ", " và ", " hoặc ", "; ", " ", "\n",
)  # fmt: skip
_ENDINGS = (
    "",
    "",
    "",
    " đến nay",
    " trở đi",
    " trở về trước",
    ".",
    ",",
    ")",
    " người",
    " hằng năm",
    " lúc",
    "/QĐ",
    "%",
)

_moments = st.one_of([
    st.sampled_from(rows)
    for rows in ([""], _DAYS, _NAMED_DAYS, _NAMED_MONTHS, _QUARTERS, _SEASONS, _LONG, _CENTURIES, _RELATIVE, _FULL)
])  # fmt: skip
_clocks = st.sampled_from(_CLOCKS)
_dates = st.tuples(st.just("") | _clocks, st.sampled_from(_PARTS), _moments, st.just("") | _clocks)
_expressions = st.one_of(
    _dates.map(lambda parts: " ".join(filter(None, parts))),
    _moments,
    _clocks,
    st.sampled_from(_SPANS),
    st.sampled_from(_LONGER_SPANS),
)
_pieces = st.tuples(st.sampled_from(_CONNECTIONS), st.sampled_from(_OPENINGS), _expressions)


def _text(pieces: list[tuple[str, str, str]], ending: str, years: list[str]) -> str:
    written = "".join(f"{mark}{opening} {said}" if opening else f"{mark}{said}" for mark, opening, said in pieces)
    first, *rest = (written.removeprefix(pieces[0][0]) + ending).split(_YEAR)
    return first + "".join(years[place % len(years)] + piece for place, piece in enumerate(rest))


_years = st.sampled_from(["2024", "2023", "9999", "0000", "0001", "0999", "1000", "2999", "3000"]) | st.integers(
    0, 9999
).map("{:04}".format)
date_texts = st.builds(
    _text,
    st.lists(_pieces, min_size=1, max_size=4),
    st.sampled_from(_ENDINGS),
    st.lists(_years, min_size=1, max_size=3),
)
"""Lists, ranges and single ones of them, in the years 0000 to 9999."""

_DAY_FORMS = ("{0.day}/{0.month}/{0.year}", "{0.day}-{0.month}-{0.year}", "{0.day:02}.{0.month:02}.{0.year}")
_NAMED_FORMS = ("{0.day} tháng {0.month} năm {0.year}", "{0.day} tháng {0.month}, năm {0.year}")
_CLOCK_FORMS = ("{0.hour}h{0.minute:02}", "{0.hour} giờ {0.minute:02}", "{0.hour} giờ {0.minute} phút", "{0:%H:%M}")
_TO = (" đến ", " tới ", " - ")
_COUNTED = {"năm": "Y", "tháng": "M", "tuần": "W", "ngày": "D"}

_written_days = st.tuples(
    st.dates(datetime.date(1900, 1, 1), datetime.date(2100, 12, 31)),
    st.sampled_from([f"ngày {form}" for form in _DAY_FORMS + _NAMED_FORMS]),
).map(lambda day: (day[1].format(day[0]), day[0].isoformat()))
_written_clocks = st.tuples(st.times(), st.sampled_from(_CLOCK_FORMS)).map(
    lambda clock: (clock[1].format(clock[0]), f"{clock[0]:%H:%M}")
)
_Written = tuple[str, str]


def _hours(day: _Written, clocks: list[_Written], to: str) -> tuple[str, Period]:
    first, last = sorted(clocks, key=lambda clock: clock[1])
    return f"{first[0]}{to}{last[0]} {day[0]}", Period(f"{day[1]}T{first[1]}/{day[1]}T{last[1]}")


def _range(days: list[_Written], to: str) -> tuple[str, Period]:
    first, last = sorted(days, key=lambda day: day[1])
    return f"từ {first[0]}{to}{last[0]}", Period(f"{first[1]}/{last[1]}")


def _count(number: int, more: int, unit: str, to: str) -> tuple[str, Duration]:
    low, high = (f"P{count}{_COUNTED[unit]}" for count in (number, number + more))
    return f"{number}{to}{number + more} {unit} tới", Duration(low=low, high=high, direction=Direction.FUTURE)


known_texts = st.one_of(
    _written_days.map(lambda day: (day[0], Date(day[1]))),
    st.builds(lambda day, clock, joint: (f"{clock[0]}{joint}{day[0]}", Date(f"{day[1]}T{clock[1]}")),
              _written_days, _written_clocks, st.sampled_from([" ", ", ", " vào "])),
    st.builds(_hours, _written_days, st.lists(_written_clocks, min_size=2, max_size=2), st.sampled_from(_TO)),
    st.builds(_range, st.lists(_written_days, min_size=2, max_size=2, unique_by=lambda day: day[1]), st.sampled_from(_TO)),
    st.builds(_count, st.integers(1, 40), st.integers(1, 9), st.sampled_from(list(_COUNTED)), st.sampled_from([*_TO, "-"])),
)  # fmt: skip
"""Texts of one date, period or duration, and what they say."""
