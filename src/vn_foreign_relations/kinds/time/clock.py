"""Times of the clock beside a day: `20 giờ 15 phút`, `17h30`, `08:15`, `8 giờ rưỡi`.

clock = hour ("giờ" | "h" | ":") [minutes ["phút"] | "rưỡi"] ["AM" | "PM"]

A part of day (buổi) tells which half of the day an hour up to twelve is of: `8 giờ tối` is 20:00, `12 giờ đêm` nothing.
"""

from collections.abc import Sequence

from vn_foreign_relations.errors import Reason
from vn_foreign_relations.kinds.time.moment import MIDNIGHT
from vn_foreign_relations.reading.cursor import Cursor, Refusal
from vn_foreign_relations.tables.calendar import Template, calendar, words

CLOCK = (
    r"([0-9]{1,2}|$month_word(?= $hour))(?: ?$hour_sign(?: ?([0-9]{2}))?| ?: ?([0-9]{2})(?::([0-9]{2}))?"
    r"| $hour(?: (?:([0-9]{2}|[0-9](?= $minute))(?: $minute)?|($and_half)))?)(?:$minute_sign)?"
    r"(?: ?($morning|$afternoon)(?!\w))?"
)
_STARTS = r"(?:^|(?<=[\s(\[|,;]))"
_AHEAD = Template(rf"{CLOCK},? (?:($part_of_day),? )?(?:$weekday,? )?(?=$day|[0-9])")
_BEFORE = Template(rf"{_STARTS}{CLOCK}(?:,| -| \||,? $into)? \Z")
_SINCE = Template(rf"{_STARTS}(?:$from )?{CLOCK}(?: ($part_of_day))? ?(?:$until|-) \Z")
_SINCE_HOUR = Template(rf"{_STARTS}(?:$from )?([0-9]{{1,2}})()()()()()()() ?(?:$until|-) \Z")
"""The same groups with nothing in them but the hour: `từ 8 đến 17 giờ`."""
_SAID = Template(rf"(?<![0-9:]){CLOCK}(?: ($part_of_day))?(?!\w)")
_TIMES = rf"{CLOCK}(?: $part_of_day)?"
_BESIDE_DAY = Template(
    rf"{_TIMES}(?: ?(?:$until|-) ?{_TIMES})?,?(?= (?:$into )?(?:$part_of_day,? )?(?:$weekday,? )?"
    r"(?:$day (?:$today |$tomorrow|[0-9])|$today |$first_ten |[0-9]{1,2}[/.-][0-9]))"
)
_BEFORE_DAY = Template(r",? (?:$into )?(?:$part_of_day,? )?(?:$weekday,? )?(?:$day |$today |[0-9]{1,2}[/.-][0-9])")
_BEHIND = Template(rf"(?:,| -| \|)? (?:$at_clock )?(?=[0-9]{{1,2}}:){CLOCK}(?![0-9:/])")
_HOUR_BEHIND = Template(rf",? (?:$into )?$at_clock {CLOCK}(?!\w)")
_MINUTES = Template(r"(?<![0-9])[0-9]{1,2} ?(?:$hour|$hour_sign) \Z")
_RANGE = rf"(?: ($part_of_day))? ?(?:$until|-) ?{CLOCK}(?: ($part_of_day))?(?![\w/])"
_RANGE_BEHIND = Template(rf",? (?:$from )?{CLOCK}{_RANGE}")
_RANGE_BEHIND_HOUR = Template(rf",? $from ([0-9]{{1,2}})()()()()()(){_RANGE}")
_GROUPS = 7
_REACH = 40
"""How far from a day its clock may stand, in characters."""
_HOURS, _NOON = range(24), 12
_NO_CLOCK = "a time of the clock, from 0:00 to 24:00"


def clock_before(cursor: Cursor, end: int, part: str = "") -> tuple[str, int] | None:
    """The clock that ends before the day at `end`, and where it starts; `part` is the part of day between them."""
    match = _BEFORE.search(cursor.text, max(0, end - _REACH), end)
    time = _time(match.groups(), part) if match is not None else ""
    return (time, match.start()) if match is not None and time else None


def clock_since(cursor: Cursor, end: int, last: str, part: str = "") -> tuple[str, int] | None:
    """The clock from which a range of hours runs to `last`, which stands at `end`, and where it starts.

    The part of day behind the range is of both if they are in order so: `từ 3h đến 5h chiều`, `từ 8h đến 5h chiều`.
    """
    start = max(0, end - _REACH)
    match = _SINCE.search(cursor.text, start, end) or _SINCE_HOUR.search(cursor.text, start, end)
    if match is None:
        return None
    time = _time(match.groups(), match[8] or part)
    if not match[8] and not "" < time < last:
        time = _time(match.groups())
    return (time, match.start()) if time else None


def clock_ahead(cursor: Cursor, position: int) -> tuple[str, int] | None:
    """The clock at `position` with a day behind it, and where that starts."""
    match = _AHEAD.match(cursor.text, position)
    time = _time(match.groups(), match[8] or "") if match is not None else ""
    return (time, match.end()) if match is not None and time else None


def clock_behind(cursor: Cursor, position: int) -> tuple[str, int] | None:
    """The clock behind a day that ends at `position`, and where it ends."""
    match = _BEHIND.match(cursor.text, position) or _HOUR_BEHIND.match(cursor.text, position)
    time = _time(match.groups()) if match is not None else ""
    return (time, match.end()) if match is not None and time else None


def clocks_behind(cursor: Cursor, position: int, part: str = "") -> tuple[str, str, int] | None:
    """The two times of a range of hours behind a day, and where it ends: `ngày 5/3, từ 7 giờ 30 đến 16 giờ`.

    None where a further day stands behind it, whose hours they are. `part` is the part of day in front of the day.
    """
    match = _RANGE_BEHIND.match(cursor.text, position) or _RANGE_BEHIND_HOUR.match(cursor.text, position)
    if match is None or _BEFORE_DAY.match(cursor.text, match.end()):
        return None
    first, first_part, last, last_part = match.groups()[:_GROUPS], match[8], match.groups()[8 : 8 + _GROUPS], match[16]
    until = _time(last, last_part or part)
    parts = [first_part] if first_part else [last_part or part, part, ""]
    since = next((time for time in (_time(first, said) for said in parts) if "" < time < until), "")
    return (since, until, match.end()) if since else None


def clocks_end(text: str, position: int) -> int:
    """Where the time of the clock or the range of two ends that stands at `position` before a day; -1 if none does."""
    match = _BESIDE_DAY.match(text, position)
    return -1 if match is None else match.end()


def hour_of(text: str, position: int) -> int:
    """Where the hour stands of which figures at `position` are the minutes: `7 giờ 30 đến 11 giờ`; -1 if none does."""
    if not text[position - 2 : position - 1].isalpha():
        return -1
    match = _MINUTES.search(text, max(0, position - _REACH), position)
    return -1 if match is None else match.start()


def no_clock(text: str, position: int) -> Refusal | None:
    """What is wrong with the time at `position`, if no clock shows it."""
    match = _SAID.match(text, position)
    if match is None or _time(match.groups(), match[8] or ""):
        return None
    expected = f"an hour of the part of day {match[8]}" if match[8] and _hour(match.groups()) <= _NOON else _NO_CLOCK
    return Refusal(match.end(), Reason.NO_SUCH_DAY, expected)


_Groups = Sequence[str | None]
"""What the groups of CLOCK have found."""


def _hour(clock: _Groups) -> int:
    """The hour that a clock shows, in figures or in a word."""
    hour = clock[0] or ""
    return int(hour) if hour.isdecimal() else calendar().months[hour.lower()]


def _time(clock: _Groups, part: str = "") -> str:
    """`20:15`; empty where no clock shows it, or none in that part of day."""
    hours = _hour(clock)
    minutes = int(clock[1] or clock[2] or clock[4] or (30 if clock[5] else 0))
    seconds = f":{clock[3]}" if clock[3] else ""
    if clock[6] and hours <= _NOON:
        part, hours = "", hours % _NOON + (_NOON if clock[6].lower() in words("afternoon") else 0)
    if not part and hours == len(_HOURS) and not minutes:
        return MIDNIGHT
    within = calendar().parts_of_day[part.lower()] if part and hours <= _NOON else _HOURS
    hours = next((hour for hour in (hours, hours + _NOON) if hour in within), len(_HOURS))
    if hours in _HOURS and minutes < 60 and seconds < ":60":
        return f"{hours:02}:{minutes:02}{seconds}"
    return ""
