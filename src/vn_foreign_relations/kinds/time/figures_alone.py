"""Whether figures alone are a date in running text: `dịp lễ 30/4`, `hôm 18-12`, `so với 2017`, but not `2/3 đại biểu`.

A slash may be that of a fraction or a house, a hyphen that of a range or a score, four digits may count: so each needs
words around it that ask for a day or a year.
"""

from __future__ import annotations

import re
from functools import cache

from vn_foreign_relations.kinds.time.counted import counts, counts_after_all, measured
from vn_foreign_relations.kinds.time.left_context import phrase_before
from vn_foreign_relations.kinds.time.moment import PartialDate
from vn_foreign_relations.reading.cursor import Cursor
from vn_foreign_relations.tables.calendar import Template, calendar, words
from vn_foreign_relations.tables.contexts import Role, contexts

_DAY_NEAR = Template(r"\b$day(?: [^\W\d_]+){1,6} \Z")
_TO_DAY = Template(r" $until (?:$now(?!\w)|(?P<day>[0-9]{1,2})-[0-9]{1,2}(?![0-9])|[0-9]{1,2}/[0-9])")
_SCORE_NEAR = Template(r"(?<!\w)$scores(?!\w)")
_REACH = 40
_LABELS = (Role.LABEL, Role.WEAK_LABEL)
_YEARS = range(1900, 2101)
_MONTHS = 12
_WIDE = 5
"""No range of things is as wide as this from so few on: `đến 1-8 cơ sở mới mở` is a day."""


def is_date(cursor: Cursor, start: int, end: int, moment: PartialDate) -> bool:
    """Whether figures alone are a date in prose: `dịp lễ 30/4`, `(11/2023)`, but not `2/3 đại biểu`, `số 12/5`."""
    text = cursor.text
    before = cursor.word_before(start).lower()
    if moment.is_year:
        return _in_brackets(text, start, end) or before in calendar().births or _is_year(cursor, start, end, moment)
    if (
        moment.lunar
        or before in words("today")
        or _in_brackets_behind_a_day(cursor, start, end)
        or _DAY_NEAR.search(text, max(0, start - _REACH), start) is not None
    ):
        return True
    row = contexts().before.get(before)
    if before.isalpha() and text[start - len(before) - 1].isupper() and before not in calendar().licences:
        return False
    labelled = row is not None and not row.roles.isdisjoint(_LABELS) and before not in calendar().parts_of_day
    if labelled or text[start:end] in calendar().idioms:
        return False
    if not moment.day:
        return True
    of_fraction = _is_counted(cursor, end, words("fraction_of"))
    if int(moment.day) <= int(moment.sub):
        return before in calendar().licences and not of_fraction
    return before in calendar().licences or not (of_fraction or before in words("before_fraction"))


def is_fraction(cursor: Cursor, start: int, moment: PartialDate, end: int) -> bool:
    """Whether a day and a month are a fraction after all: `chiếm đến 2/3 lượng hàng`, `từ 1/3 lên 1/2`."""
    low = bool(moment.day and moment.sub) and moment.lacks_year and int(moment.day) <= int(moment.sub)
    if (
        not low
        or cursor.whole
        or "/" not in cursor.text[start:end]
        or cursor.word_before(start).lower() in words("today")
    ):
        return False
    return _is_counted(cursor, end, words("fraction_of") | words("fraction_moves"))


def names_day(cursor: Cursor, start: int, moment: PartialDate, end: int) -> bool:
    """Whether figures with a hyphen are a day by what stands around: `hôm 18-12`, `từ 11-2 đến nay`, `(17-2)`."""
    text = cursor.text
    if "-" not in text[start:end] or _SCORE_NEAR.search(text, max(0, start - _REACH), start):
        return _names_dotted_day(cursor, start, end)
    day, month = int(moment.day), int(moment.sub)
    before = cursor.word_before(start).lower()
    if before in words("today"):
        return True
    if _in_brackets(text, start, end):
        return day > _MONTHS or _in_brackets_behind_a_day(cursor, start, end)
    word, at, _ = cursor.next_word(end)
    to = _TO_DAY.match(text, end)
    if to is not None and not _is_span(cursor, to.end()):
        asked = before in words("from") or max(day, int(to["day"] or 0)) > _MONTHS
    elif before in words("from"):
        asked = day > month
    elif before in words("tonight"):
        said = cursor.word_before(start - len(before) - 1).lower()
        asked = said in words("today") or said in calendar().parts_of_day
    else:
        asked = before in words("day_after")
    if not asked or not (word or _STOPS.match(text, end)):
        return False
    if cursor.next_word_is(end, contexts().time_words | measured()):
        return False
    if not word or text[at].isupper() or word in contexts().not_nouns or word in words("does"):
        return True
    return before in words("until") and month - day >= _WIDE


_STOPS = re.compile(r"[.,;:)!?](?![0-9])|\n|\Z| [-(“\"]")


def _names_dotted_day(cursor: Cursor, start: int, end: int) -> bool:
    """Whether figures with a dot, which is mostly a decimal mark, are a day: `hôm 18.12`, not `hôm 18.12 điểm`.

    `chiều nay 18.12` and `sáng nay (18.12)` are too, in front of a mark.
    """
    if "." not in cursor.text[start:end]:
        return False
    if _in_brackets_behind_a_day(cursor, start, end):
        return True
    before = cursor.word_before(start)
    if before.lower() in words("tonight"):
        part = cursor.word_before(start - len(before) - 1).lower()
        return part in calendar().parts_of_day and _STOPS.match(cursor.text, end) is not None
    is_day = before.lower() in words("today")
    return is_day and not cursor.next_word_is(end, contexts().time_words | measured())


def _is_span(cursor: Cursor, end: int) -> bool:
    """Whether figures that end there count things or units of time."""
    return counts(cursor, end, contexts().time_words)


def _is_counted(cursor: Cursor, end: int, others: frozenset[str]) -> bool:
    """Whether something that has parts stands behind a fraction, and not what a document does from a day on."""
    return not cursor.next_word_is(end, words("does")) and counts(cursor, end, others)


def _is_year(cursor: Cursor, start: int, end: int, moment: PartialDate) -> bool:
    """`cùng kỳ 2018`, `so với 2017`, `hồi 2012`, `sau 2050`."""
    if int(moment.year) not in _YEARS or phrase_before(cursor, start, calendar().year_heads) < 0:
        return False
    surely = cursor.word_before(start).lower() in words("year_only") or cursor.next_word_is(end, words("subjects"))
    return surely or not counts_after_all(cursor, end)


def _in_brackets(text: str, start: int, end: int) -> bool:
    return text[start - 1 : start] == "(" and text[end : end + 1] == ")"


def _in_brackets_behind_a_day(cursor: Cursor, start: int, end: int) -> bool:
    """`Ngày mai (5/6)`, `Chủ nhật (2/6)`."""
    if not _in_brackets(cursor.text, start, end):
        return False
    return cursor.word_before(start - 1).lower() in _last_words_of_days()


@cache
def _last_words_of_days() -> frozenset[str]:
    return words("tonight").union(day.rpartition(" ")[2] for day in calendar().weekdays)
