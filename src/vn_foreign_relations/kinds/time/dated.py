"""What dates and periods have in common: where they start, and why a text is none that nearly is one."""

from vn_foreign_relations.errors import Reason
from vn_foreign_relations.kinds.time.clock import no_clock
from vn_foreign_relations.kinds.time.expression import followers, read_expression
from vn_foreign_relations.kinds.time.moment import NO_DAY, NO_MONTH, NO_YEAR, YEAR, TimeExpression
from vn_foreign_relations.reading.cursor import Cursor, Refusal
from vn_foreign_relations.reading.value import Fault, Value, tokens
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


class Dated(Value):
    """A kind that is read at dates."""

    __slots__ = ()

    _at_dates = True

    @classmethod
    def _followers(cls) -> frozenset[str]:
        return followers()

    @classmethod
    def _fault(cls, cursor: Cursor, refusal: Refusal | None, reached: int, later: int) -> Fault:
        anchors = tokens(cursor.text)
        dated = any(isinstance(read_expression(cursor, anchor), TimeExpression) for anchor in anchors)
        faults = refusal, *(_near(cursor, anchor, dated=dated) for anchor in anchors)
        worst = max(filter(None, faults), key=lambda fault: fault.end, default=None)
        return super()._fault(cursor, worst, reached, later)


def _near(cursor: Cursor, anchor: int, *, dated: bool) -> Refusal | None:
    """What is wrong with what stands at `anchor`, if it nearly is a date, or the time of one that is said."""
    if read_expression(cursor, anchor) is not None:
        return None
    for shape, reason, expected in _SHAPES:
        match = shape.match(cursor.text, anchor)
        if match is not None:
            return Refusal(match.end(), reason, expected)
    return no_clock(cursor.text, anchor) if dated else None
