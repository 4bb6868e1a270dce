"""Times of the clock beside a day: `20 giờ 15 phút`, `17h30`, `08:15`, `8 giờ rưỡi`.

clock = hour ("giờ" | "h" | ":") [minutes ["phút"] | "rưỡi"]
"""

import re

CLOCK = (
    r"([0-9]{1,2})(?: ?[hg](?: ?([0-9]{2}))?| ?: ?([0-9]{2})(?::([0-9]{2}))?"
    r"| giờ(?: (?:([0-9]{2})(?: phút|')?|(rưỡi)))?)(?:'|p|ph)?"
)
_AHEAD = re.compile(rf"{CLOCK},? (?=ngày|[0-9])", re.IGNORECASE)
_BEFORE = re.compile(rf"(?:^|(?<=[\s(\[|,;])){CLOCK}(?:,| -| \||,? vào)? \Z", re.IGNORECASE)
_SINCE = re.compile(rf"(?:^|(?<=[\s(\[|,;]))(?:từ )?{CLOCK} ?(?:đến|tới|-) \Z", re.IGNORECASE)
_BEHIND = re.compile(rf"(?:,| -| \|)? {{1,2}}(?:lúc )?(?=[0-9]{{1,2}}:){CLOCK}(?![0-9:/])", re.IGNORECASE)
_HOUR_BEHIND = re.compile(rf",? (?:vào )?lúc {CLOCK}(?!\w)", re.IGNORECASE)
_REACH = 24
"""How far from a day its clock may stand, in characters."""


def clock_before(text: str, end: int, *, afternoon: bool) -> tuple[str, int] | None:
    """The clock that ends before the day at `end`, and where it starts."""
    match = _BEFORE.search(text, max(0, end - _REACH), end)
    time = _time(match, afternoon=afternoon)
    return (time, match.start()) if match is not None and time else None


def clock_since(text: str, end: int) -> tuple[str, int] | None:
    """The clock from which a range of hours runs to the one at `end`: `từ 7 giờ 30 đến 11 giờ ngày 14/10`."""
    match = _SINCE.search(text, max(0, end - _REACH), end)
    time = _time(match)
    return (time, match.start()) if match is not None and time else None


def clock_ahead(text: str, position: int) -> tuple[str, int] | None:
    """The clock at `position` with a day behind it, and where that starts."""
    match = _AHEAD.match(text, position)
    time = _time(match)
    return (time, match.end()) if match is not None and time else None


def clock_behind(text: str, position: int) -> tuple[str, int] | None:
    """The clock behind a day that ends at `position`, and where it ends."""
    match = _BEHIND.match(text, position) or _HOUR_BEHIND.match(text, position)
    time = _time(match)
    return (time, match.end()) if match is not None and time else None


def _time(match: re.Match[str] | None, *, afternoon: bool = False) -> str:
    """`20:15`; empty where no clock shows it."""
    if match is None:
        return ""
    hours, minutes = int(match[1]), int(match[2] or match[3] or match[5] or (30 if match[6] else 0))
    seconds = f":{match[4]}" if match[4] else ""
    if afternoon and hours < 12:
        hours += 12
    return f"{hours:02}:{minutes:02}{seconds}" if hours < 24 and minutes < 60 and seconds < ":60" else ""
