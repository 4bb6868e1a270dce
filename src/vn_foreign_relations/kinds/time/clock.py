"""Times of the clock beside a day: `20 giờ 15 phút`, `17h30`, `08:15`, `8 giờ rưỡi`.

clock = hour ("giờ" | "h" | ":") [minutes ["phút"] | "rưỡi"]

A part of day (buổi) tells which half of the day an hour up to twelve is of: `8 giờ tối` is 20:00, `12 giờ đêm` nothing.
"""

import re

from vn_foreign_relations.errors import Reason
from vn_foreign_relations.kinds.time.moment import MIDNIGHT
from vn_foreign_relations.reading.cursor import Cursor, Refusal
from vn_foreign_relations.tables.calendar import Template, calendar

CLOCK = (
    r"([0-9]{1,2})(?: ?$hour_sign(?: ?([0-9]{2}))?| ?: ?([0-9]{2})(?::([0-9]{2}))?"
    r"| $hour(?: (?:([0-9]{2}|[0-9](?= $minute))(?: $minute|')?|($and_half)))?)(?:$minute_sign)?"
)
_STARTS = r"(?:^|(?<=[\s(\[|,;]))"
_AHEAD = Template(rf"{CLOCK},? (?:($part_of_day),? )?(?:$weekday,? )?(?=$day|[0-9])")
_BEFORE = Template(rf"{_STARTS}{CLOCK}(?:,| -| \||,? $into)? \Z")
_SINCE = Template(rf"{_STARTS}(?:$from )?{CLOCK}(?: ($part_of_day))? ?(?:$until|-) \Z")
_SINCE_HOUR = Template(rf"{_STARTS}(?:$from )?([0-9]{{1,2}})()()()()()() ?(?:$until|-) \Z")
"""The same groups with nothing in them but the hour: `từ 8 đến 17 giờ`."""
_SAID = Template(rf"(?<![0-9:]){CLOCK}(?: ($part_of_day))?(?!\w)")
_TIMES = rf"{CLOCK}(?: $part_of_day)?"
_BESIDE_DAY = Template(
    rf"{_TIMES}(?: ?(?:$until|-) ?{_TIMES})?,?(?= (?:$into )?(?:$part_of_day,? )?(?:$weekday,? )?"
    r"(?:$day (?:$today |$tomorrow|[0-9])|$today |$first_ten |[0-9]{1,2}[/.-][0-9]))"
)
_BEHIND = Template(rf"(?:,| -| \|)? (?:$at_clock )?(?=[0-9]{{1,2}}:){CLOCK}(?![0-9:/])")
_HOUR_BEHIND = Template(rf",? (?:$into )?$at_clock {CLOCK}(?!\w)")
_MINUTES = Template(r"(?<![0-9])[0-9]{1,2} ?(?:$hour|$hour_sign) \Z")
_REACH = 40
"""How far from a day its clock may stand, in characters."""
_HOURS, _NOON = range(24), 12
_NO_CLOCK = "a time of the clock, from 0:00 to 24:00"


def clock_before(cursor: Cursor, end: int, part: str = "") -> tuple[str, int] | None:
    """The clock that ends before the day at `end`, and where it starts; `part` is the part of day between them."""
    match = _BEFORE.search(cursor.text, max(0, end - _REACH), end)
    time = _time(match, part)
    return (time, match.start()) if match is not None and time else None


def clock_since(cursor: Cursor, end: int, last: str, part: str = "") -> tuple[str, int] | None:
    """The clock from which a range of hours runs to `last`, which stands at `end`, and where it starts.

    The part of day behind the range is of both if they are in order so: `từ 3h đến 5h chiều`, `từ 8h đến 5h chiều`.
    """
    start = max(0, end - _REACH)
    match = _SINCE.search(cursor.text, start, end) or _SINCE_HOUR.search(cursor.text, start, end)
    if match is None:
        return None
    time = _time(match, match[7] or part)
    if not match[7] and not "" < time < last:
        time = _time(match)
    return (time, match.start()) if time else None


def clock_ahead(cursor: Cursor, position: int) -> tuple[str, int] | None:
    """The clock at `position` with a day behind it, and where that starts."""
    match = _AHEAD.match(cursor.text, position)
    time = _time(match, match[7] or "") if match is not None else ""
    return (time, match.end()) if match is not None and time else None


def clock_behind(cursor: Cursor, position: int) -> tuple[str, int] | None:
    """The clock behind a day that ends at `position`, and where it ends."""
    match = _BEHIND.match(cursor.text, position) or _HOUR_BEHIND.match(cursor.text, position)
    time = _time(match)
    return (time, match.end()) if match is not None and time else None


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
    if match is None or _time(match, match[7] or ""):
        return None
    expected = f"an hour of the part of day {match[7]}" if match[7] and int(match[1]) <= _NOON else _NO_CLOCK
    return Refusal(match.end(), Reason.NO_SUCH_DAY, expected)


def _time(match: re.Match[str] | None, part: str = "") -> str:
    """`20:15`; empty where no clock shows it, or none in that part of day."""
    if match is None:
        return ""
    hours, minutes = int(match[1]), int(match[2] or match[3] or match[5] or (30 if match[6] else 0))
    seconds = f":{match[4]}" if match[4] else ""
    if not part and hours == len(_HOURS) and not minutes:
        return MIDNIGHT
    within = calendar().parts_of_day[part.lower()] if part and hours <= _NOON else _HOURS
    hours = next((hour for hour in (hours, hours + _NOON) if hour in within), len(_HOURS))
    if hours in _HOURS and minutes < 60 and seconds < ":60":
        return f"{hours:02}:{minutes:02}{seconds}"
    return ""
