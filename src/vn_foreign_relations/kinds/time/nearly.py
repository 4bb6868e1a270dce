"""What nearly is a date, for those who ask why a text is none."""

from vn_foreign_relations.errors import Reason
from vn_foreign_relations.kinds.time.moment import NO_DAY, NO_MONTH, NO_YEAR, YEAR
from vn_foreign_relations.reading.cursor import Cursor
from vn_foreign_relations.tables.calendar import Template

_DAY = r"(?:$day|$first_ten) "
_SHAPES = [
    (Template(rf"{shape}(?!\w)"), reason, expected)
    for shape, reason, expected in (
        (r"$month (?!(?:0?[1-9]|1[0-2])(?!\w))[0-9]+", Reason.NO_SUCH_DAY, NO_MONTH),
        (r"(?!(?:0?[1-9]|1[0-2])/)[0-9]{1,2}/[0-9]{4}", Reason.NO_SUCH_DAY, NO_MONTH),
        (r"$quarter (?!(?:[1-4]|I{1,3}|IV)(?!\w))[0-9IVX]+", Reason.NO_SUCH_DAY, "a quarter from I to IV"),
        (rf"(?:$year |$month [0-9]{{1,2}}/|[0-9]{{1,2}}/)(?!{YEAR}(?!\w))[0-9]{{4}}", Reason.NO_SUCH_DAY, NO_YEAR),
        (rf"(?!{YEAR}-)[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}", Reason.NO_SUCH_DAY, NO_YEAR),
        (rf"{_DAY}(?!(?:0?[1-9]|[12][0-9]|3[01])(?!\w))[0-9]{{1,2}}", Reason.NO_SUCH_DAY, NO_DAY),
        (rf"(?:{_DAY})?[0-9]{{1,2}}([/.-])[0-9]{{1,2}}\1[0-9]{{2}}", Reason.NO_SINGLE_READING, "a year of four digits"),
        (rf"{_DAY}[0-9]{{1,2}}", Reason.UNIT_MISSING, "the month of the day, as in ngày 7/3"),
    )
]


def say_why(cursor: Cursor, anchor: int) -> None:
    """Take note of what is wrong with what stands at `anchor`, if it nearly is a date."""
    for shape, reason, expected in _SHAPES:
        match = shape.match(cursor.text, anchor)
        if match is not None:
            cursor.refuse(match.end(), reason, expected)
