"""Lists of dates that share a month or a year: `quý III và quý IV năm 2024`, `các ngày 8 và 9/5/2022`.

    list = moment {("," | "và" | "hoặc") moment}

Only what is said behind an item flows to it, and an item without the word for its unit needs something behind it that
shows that it is one: `tháng 8, 9/2024`, but not `tháng 8, 9 đoàn`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from vn_foreign_relations.kinds.time.counted import counts
from vn_foreign_relations.kinds.time.interval import TO
from vn_foreign_relations.kinds.time.moment import PartialDate, goes_on, is_count, read_item, read_moment
from vn_foreign_relations.reading.cursor import Cursor
from vn_foreign_relations.tables.calendar import Template, TimeUnit, words

MOST_ITEMS = 60
"""How many items of a list are read with the first."""
AND = Template(r", ?(?:$and )?|;? $and ")


class Item(NamedTuple):
    """One date of a list."""

    start: int
    end: int
    moment: PartialDate
    completed: tuple[str, ...] = ()
    """The list lends it what it does not say itself."""


def read_items(cursor: Cursor, first: Item) -> list[Item]:
    """The items of the list that opens with this one, each with what the list shares; none where it is no list."""
    text, unit = cursor.text, _unit(first.moment)
    items, kept, end = [first], 1, first.end
    while unit and len(items) < MOST_ITEMS:
        separator = AND.match(text, end)
        if separator is None or separator.end() >= len(text):
            break
        item, headed = _item(cursor, separator.end(), first)
        if item is None or _unit(item.moment) != unit or _is_more(cursor, item, headed=headed):
            break
        items.append(item)
        end = item.end
        says_more = not (item.moment.lacks_month if item.moment.day else item.moment.lacks_year)
        if says_more or (headed and not item.moment.lacks_month):
            kept = len(items)
        if says_more and unit != "year":
            break
    return _share(items[:kept]) if kept > 1 else []


def _item(cursor: Cursor, at: int, opening: Item) -> tuple[Item | None, bool]:
    """The next item, and whether it has a word for its unit."""
    first = opening.moment
    headed = not cursor.text[at].isdecimal() and cursor.text[at] not in "IV"
    read = read_moment(cursor, at) if headed else read_item(cursor, at, first)
    if read is None or read[0].amiss:
        return None, headed
    counts = not headed and is_count(cursor.text, at, *read)
    if counts and cursor.text[opening.start].isdecimal():
        return None, headed
    unit = _unit(first)
    lent = (unit,) if counts or (not headed and unit in ("month", "quarter")) else ()
    return Item(at, read[1], read[0], lent), headed


def _lent(said: PartialDate, filled: PartialDate) -> Iterator[str]:
    """The names of what a list lends to a date."""
    if filled.sub != said.sub:
        yield "month"
    if (filled.year, filled.relative) != (said.year, said.relative):
        yield "year"
    if filled.lunar != said.lunar:
        yield "calendar"


def _is_more(cursor: Cursor, item: Item, *, headed: bool) -> bool:
    """Whether an item is but a part of a longer figure, counts something, or opens a range."""
    text, end = cursor.text, item.end
    if goes_on(text, end) and text[end] != ",":
        return True
    if item.moment.is_year and not headed and counts(cursor, end):
        return True
    return TO.match(text, end) is not None and not cursor.next_word_is(end, words("until"))


def _unit(moment: PartialDate) -> str:
    """What the moment names, for the units that lists have; empty for others, such as `hôm qua`, `tháng trước`."""
    if moment.day:
        return "day" if moment.day.isdecimal() else ""
    if not moment.sub:
        return "year" if moment.is_year else ""
    if not moment.sub.isdecimal():
        return ""
    return "quarter" if moment.sub > "32" else "season" if moment.sub > "20" else "month"


def _share(items: list[Item]) -> list[Item]:
    """The items with the month and year of the last, without those that are no date even so.

    A day behind that of the last may be of the month before: of `ngày 30 và 1/5` only `1/5` is told.
    """
    last = items[-1].moment
    months_year = last.relative is None or last.relative[0] is TimeUnit.YEAR
    shared: list[Item] = []
    for item in items:
        said = item.moment.named()
        filled = said._replace(sub=last.sub, lunar=last.lunar) if said.lacks_month else said
        if filled.lacks_year and (months_year or said.lacks_month):
            filled = filled._replace(year=last.year, relative=last.relative)
        if not (filled.lacks_month or filled.amiss or (said.lacks_month and said.day > last.day)):
            shared.append(item._replace(moment=filled, completed=(*item.completed, *_lent(said, filled))))
    return shared
