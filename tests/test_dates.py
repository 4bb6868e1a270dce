"""Dates, periods and durations: EDTF, order, resolving, arithmetic, and every value reads back."""

import datetime
import itertools
import operator
import re
from contextlib import suppress
from itertools import pairwise

import pytest
from dateutil.relativedelta import relativedelta
from edtf import parse_edtf
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.catalogue_examples import FOUND, NOT_FOUND
from tests.date_texts import date_texts, known_texts
from vn_foreign_relations import Date, Duration, ParseError, Period, by_time, extract, strategies
from vn_foreign_relations.reading.cursor import Cursor
from vn_foreign_relations.reading.value import Reading
from vn_foreign_relations.types import CalendarSystem, Direction, Part, Precision, Reason, Relative, TimeUnit

LATER = datetime.date(2024, 7, 4)


@given(strategies.dates())
def test_date_parse_reads_what_str_writes(date: Date) -> None:
    assert Date.parse(str(date)) == date


@given(strategies.periods())
def test_period_parse_reads_what_str_writes(period: Period) -> None:
    assert Period.parse(str(period)) == period


@given(strategies.durations())
def test_duration_parse_reads_what_str_writes(duration: Duration) -> None:
    assert Duration.parse(str(duration)) == duration


def level_2(edtf: str) -> bool:
    """Whether the `edtf` package takes a date; of a time of day it wants the seconds and a year."""
    day, _, clock = edtf.partition("T")
    if clock and "X" not in day:
        return str(parse_edtf(f"{edtf}:00" if clock.count(":") == 1 else edtf)) != ""
    known = re.sub(r"^XXXX(?=-[23])", "2024", day)  # the package knows seasons and quarters of known years only
    return str(parse_edtf(known)) == known


@given(strategies.dates())
def test_dates_are_edtf(date: Date) -> None:
    assert level_2(date.edtf)


@given(strategies.periods())
def test_periods_are_two_edtf_dates(period: Period) -> None:
    ends = period.edtf.split("/")
    assert len(ends) == 2
    assert all(end == ".." or level_2(end) for end in ends)


def test_what_is_found_is_edtf() -> None:
    records = [example.record for example in FOUND if example.kind in (Date, Period) and example.record is not None]
    ends = {end for record in records for end in str(record["edtf"]).split("/")}
    assert sorted(end for end in ends - {".."} if not level_2(end)) == []
    assert len(records) == sum(example.kind in (Date, Period) for example in FOUND)


@given(strategies.durations())
def test_durations_are_iso_8601(duration: Duration) -> None:
    for iso in (duration.iso, duration.low, duration.high):
        assert iso is None or re.fullmatch(r"P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?", iso)


@pytest.mark.parametrize(
    ("text", "precision", "first", "last"),
    [
        ("ngày 15/4/2010", Precision.DAY, (2010, 4, 15), (2010, 4, 15)),
        ("tháng 2/2024", Precision.MONTH, (2024, 2, 1), (2024, 2, 29)),
        ("quý IV/2023", Precision.QUARTER, (2023, 10, 1), (2023, 12, 31)),
        ("năm 2019", Precision.YEAR, (2019, 1, 1), (2019, 12, 31)),
        ("thập niên 1990", Precision.DECADE, (1990, 1, 1), (1999, 12, 31)),
        ("thế kỷ XX", Precision.CENTURY, (1900, 1, 1), (1999, 12, 31)),
        ("đầu tháng 4/2023", Precision.MONTH, (2023, 4, 1), (2023, 4, 30)),
    ],
)
def test_first_and_last_day(
    text: str, precision: Precision, first: tuple[int, int, int], last: tuple[int, int, int]
) -> None:
    date = Date.parse(text)
    assert (date.precision, date.first_day, date.last_day) == (
        precision,
        datetime.date(*first),
        datetime.date(*last),
    )


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("ngày 17/4", "the year of ngày 17/4 is not known"),
        ("tháng 4/2021", "tháng 4/2021 names no day"),
        ("mùa xuân 2023", "mùa xuân 2023 names no day"),
        ("ngày 10/3 âm lịch", "lunar"),
    ],
)
def test_no_day_is_made_up(text: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        Date.parse(text).to_date()


def test_a_full_date_is_a_day() -> None:
    assert Date.parse("17 giờ ngày 10/7/2026").to_date() == datetime.date(2026, 7, 10)
    assert Date.parse("17 giờ ngày 10/7/2026").clock == datetime.time(17)


def test_dates_are_compared_only_where_the_text_tells() -> None:
    assert Date.parse("năm 2019") < Date.parse("tháng 1/2020")
    assert Date.parse("8 giờ ngày 5/6/2024") < Date.parse("17h ngày 5/6/2024")
    assert not Date.parse("ngày 5/6/2024") < Date.parse("ngày 5/6/2024")
    assert Date.parse("quý I/2024") >= Date.parse("tháng 12/2023")
    with pytest.raises(ValueError, match="which of năm 2019 and tháng 5/2019 is earlier"):
        _ = Date.parse("năm 2019") < Date.parse("tháng 5/2019")
    with pytest.raises(ValueError, match="is not known"):
        _ = Date.parse("tháng 3") < Date.parse("tháng 4")


@given(strategies.dates(), strategies.dates())
def test_order_is_antisymmetric(first: Date, second: Date) -> None:
    with suppress(ValueError):
        assert not (first < second and second < first)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("năm nay", "2024"), ("năm ngoái", "2023"), ("tháng trước", "2024-06"), ("quý tới", "2024-36"), ("hôm qua", "2024-07-03"),
        ("tháng 8 năm nay", "2024-08"), ("mùa hè năm ngoái", "2023-22"), ("ngày 15 tháng này", "2024-07-15"), ("tuần tới", "XXXX-XX-XX"),
        ("ngày kia", "2024-07-06"), ("thứ 5 tuần trước", "2024-06-27"), ("chủ nhật tuần này", "2024-07-07"), ("Thứ Hai tuần sau", "2024-07-08"),
        ("ngày 31 tháng trước", "XXXX-XX-31"), ("ngày 17/4", "XXXX-04-17"), ("tháng 5", "XXXX-05"), ("năm 2019", "2019"),
    ],
)  # fmt: skip
def test_relative_words_resolve_against_a_given_day_only(text: str, edtf: str) -> None:
    assert Date.parse(text).resolve(LATER).edtf == edtf


@pytest.mark.parametrize(
    ("text", "edtf", "relative"),
    [
        ("từ năm 2010 đến nay", "2010/2024-07-04", None),
        ("6 tháng đầu năm nay", "2024-01/2024-06", None),
        ("từ tháng 8 năm ngoái đến nay", "2023-08/2024-07-04", None),
        ("từ đầu năm đến nay", "XXXX/..", None),
        ("6 tháng đầu năm", "XXXX-01/XXXX-06", None),
        ("giai đoạn 2021-2025", "2021/2025", None),
    ],
)
def test_periods_resolve(text: str, edtf: str, relative: Relative | None) -> None:
    period = Period.parse(text).resolve(LATER)
    assert (period.edtf, period.relative) == (edtf, relative)


def test_extract_resolves_where_a_reference_date_is_given() -> None:
    text = "Năm ngoái, tỉnh đón 5 đoàn; từ năm 2020 đến nay, 40 đoàn; sáng 17/4, 2 đoàn."
    assert [m.value.edtf for m in extract(text).of(Date)] == ["XXXX", "XXXX-04-17"]
    document = extract(text, reference_date=LATER)
    assert [m.value.edtf for m in document.of(Date)] == ["2023", "XXXX-04-17"]
    assert [m.value.edtf for m in document.of(Period)] == ["2020/2024-07-04"]


def test_a_page_stamp_is_a_candidate_and_no_more() -> None:
    text = (
        "Hà Giang hội nhập\n2025-01-17 20:15:20\nNăm nay, sáng 17/4/2023 lúc 8:00, tỉnh\nThứ 5, 07/12/2023 09:41 | In"
    )
    document = extract(text)
    assert [m.value.edtf for m in document.reference_candidates] == ["2025-01-17T20:15:20", "2023-12-07T09:41"]
    assert document.of(Date)[1].value == Date("XXXX", relative=Relative(TimeUnit.YEAR, 0))


def test_timex3() -> None:
    assert Date.parse("đầu quý I/2024").timex3 == {"type": "DATE", "value": "2024-Q1", "mod": "START"}
    assert Date.parse("mùa hè 2023").timex3["value"] == "2023-SU"
    assert Date.parse("thập niên 1990").timex3["value"] == "199"
    assert Date.parse("thế kỷ XXI").timex3["value"] == "20"
    assert Date.parse("20h15 ngày 10/12/2024").timex3 == {"type": "TIME", "value": "2024-12-10T20:15"}


def test_periods_measure_and_contain() -> None:
    period = Period.parse("giai đoạn 2021-2025")
    assert (period.years, period.days) == (5, 1826)
    assert (period.first_day, period.last_day) == (datetime.date(2021, 1, 1), datetime.date(2025, 12, 31))
    assert datetime.date(2025, 12, 31) in period
    assert Date.parse("quý IV/2025") in period
    assert Date.parse("năm 2026") not in period
    assert Period.parse("từ ngày 28 đến ngày 30/6/2024") in period
    assert period.overlaps(Period.parse("từ năm 2025"))
    assert not period.overlaps(Period.parse("đến năm 2020"))
    assert Period.parse("từ ngày 28 đến ngày 30/6/2024").days == 3
    with pytest.raises(ValueError, match="is not made of whole years"):
        _ = Period.parse("6 tháng đầu năm 2024").years
    with pytest.raises(ValueError, match="has no end"):
        _ = Period.parse("từ năm 2023").last_day
    with pytest.raises(ValueError, match="resolve it first"):
        _ = datetime.date(2024, 1, 1) in Period.parse("từ năm 2010 đến nay")


@given(st.integers(1900, 2100), st.integers(0, 99))
def test_both_years_count(first: int, more: int) -> None:
    assert Period(f"{first}/{first + more}").years == more + 1


def test_periods_that_are_none_are_refused() -> None:
    for edtf in (
        "2025/2021", "../..", "2021", "2021-05/XXXX-06", "20XX/199X", "2024-24/2024-22", "2025-22/2024-02-29",
        "2024-03-05T22:00/2024-03-05T06:00", "XXXX-03-05T22:00/XXXX-03-05T06:00",
    ):  # fmt: skip
        with pytest.raises(ValueError, match=r"backwards|two ends|a year at both"):
            Period(edtf)
    with pytest.raises(ValueError, match="only an open end can be now"):
        Period("2021/2025", end_is_now=True)
    with pytest.raises(ValueError, match="cannot be relative"):
        Period("2021/2025", relative=Relative(TimeUnit.YEAR, 0))
    with pytest.raises(ValueError, match="an open end has no part"):
        Period("../2025", Part.EARLY)


def test_dates_that_are_none_are_refused() -> None:
    for edtf in (
        "2024-02-30", "2023-02-29", "2024-13", "24-01", "XXXX-XX", "2024-00", "XXXX", "XXXX-XX-00", "XXXX-XX-32",
        "0000", "0999-12-31", "3010-04-15", "9998", "2024-01-01T24:00", "2024-01-01T08:60", "2024-01T08:00",
    ):  # fmt: skip
        with pytest.raises(ValueError, match=r"no calendar|expected a date|says nothing"):
            Date(edtf)
    for edtf in ("2024", "2024-33", "2024-21", "199X"):
        with pytest.raises(ValueError, match="only months and days are of the lunar calendar"):
            Date(edtf, calendar=CalendarSystem.LUNAR)
    for edtf, unit in (("XXXX-05", TimeUnit.MONTH), ("XXXX-01-09", TimeUnit.DAY), ("XXXX-XX", TimeUnit.YEAR)):
        with pytest.raises(ValueError, match="cannot be counted in the unit"):
            Date(edtf, relative=Relative(unit, 0))
    with pytest.raises(ValueError, match="cannot be relative"):
        Date("2024", relative=Relative(TimeUnit.YEAR, 0))
    with pytest.raises(ValueError, match="a day has no part"):
        Date("2024-01-01", Part.EARLY)
    with pytest.raises(ValueError, match="no word says 7 of the unit year"):
        Relative(TimeUnit.YEAR, 7)


@pytest.mark.parametrize(
    ("text", "reason", "expected"),
    [
        ("31/4/2024", Reason.NO_SUCH_DAY, "a day that the calendar has: April 2024 has 30 days"),
        ("ngày 29/2/2023", Reason.NO_SUCH_DAY, "a day that the calendar has: February 2023 has 28 days"),
        ("ngày 30 tháng 2", Reason.NO_SUCH_DAY, "a day that the calendar has: February has 29 days"),
        ("0/5/2024", Reason.NO_SUCH_DAY, "a day that the calendar has: May 2024 has 31 days"),
        ("31/3 âm lịch", Reason.NO_SUCH_DAY, "a day that the calendar has: a lunar month has at most 30 days"),
        ("ngày 32", Reason.NO_SUCH_DAY, "a day from 1 to 31"),
        ("tháng 13", Reason.NO_SUCH_DAY, "a month from 1 to 12"),
        ("tháng 13 năm 2024", Reason.NO_SUCH_DAY, "a month from 1 to 12"),
        ("13/2024", Reason.NO_SUCH_DAY, "a month from 1 to 12"),
        ("5/13/2024", Reason.NO_SUCH_DAY, "a month from 1 to 12"),
        ("ngày 5 tháng 13 năm 2024", Reason.NO_SUCH_DAY, "a month from 1 to 12"),
        ("quý V/2024", Reason.NO_SUCH_DAY, "a quarter from I to IV"),
        ("15/4/3010", Reason.NO_SUCH_DAY, "a year from 1000 to 2999, or 9999"),
        ("ngày 15 tháng 4 năm 0000", Reason.NO_SUCH_DAY, "a year from 1000 to 2999, or 9999"),
        ("tháng 5/3766", Reason.NO_SUCH_DAY, "a year from 1000 to 2999, or 9999"),
        ("năm 3766", Reason.NO_SUCH_DAY, "a year from 1000 to 2999, or 9999"),
        ("3766-01-01", Reason.NO_SUCH_DAY, "a year from 1000 to 2999, or 9999"),
        ("25h ngày 5/3/2024", Reason.NO_SUCH_DAY, "a time of the clock, from 0:00 to 24:00"),
        ("5/3/2024 lúc 8:61", Reason.NO_SUCH_DAY, "a time of the clock, from 0:00 to 24:00"),
        ("2024-03-05 26:31", Reason.NO_SUCH_DAY, "a time of the clock, from 0:00 to 24:00"),
        ("12 giờ đêm 5/3/2024", Reason.NO_SUCH_DAY, "an hour of the part of day đêm"),
        ("từ 5/3 đến 31/4/2024", Reason.NO_SUCH_DAY, "a day that the calendar has: April 2024 has 30 days"),
        ("từ ngày 9 đến 7/3/2024", Reason.RUNS_BACKWARDS, "a range that ends after its start"),
        ("giai đoạn 2025-2021", Reason.RUNS_BACKWARDS, "a range that ends after its start"),
        ("từ 22h đến 6h ngày 5/3", Reason.RUNS_BACKWARDS, "a range that ends after its start"),
        ("15/4/10", Reason.NO_SINGLE_READING, "a year of four digits"),
        ("ngày 7", Reason.UNIT_MISSING, "the month of the day, as in ngày 7/3"),
        ("ngày 5/3/2024 tại Hà Nội", Reason.GOES_ON, "the end of the text"),
        ("họp ngày 5/3/2024", Reason.STARTS_LATER, "{}, at the start of the text"),
        ("từ mùng 1 đến mùng 3 Tết", Reason.NOTHING_READ, "two ends of the Gregorian calendar, whose years are both said, both not said, or counted alike"),
        ("5 tháng trước", Reason.NOTHING_READ, "{}"),
        ("năm", Reason.NOTHING_READ, "{}"),
    ],
)  # fmt: skip
def test_no_date_is_an_error_that_says_why(text: str, reason: Reason, expected: str) -> None:
    with pytest.raises(ParseError) as fault:
        Date.parse(text)
    assert (fault.value.reason, fault.value.expected) == (reason, expected.format(Date._expected))
    assert fault.value.source == text


@pytest.mark.parametrize("text", ["từ 31/4 đến 5/5/2024", "từ 5/3 đến 31/4/2024", "đến tháng 13", "từ 25h ngày 5/3"])
def test_no_period_is_an_error_too(text: str) -> None:
    with pytest.raises(ParseError) as fault:
        Period.parse(text)
    assert fault.value.reason is Reason.NO_SUCH_DAY


def test_the_further_items_of_a_list_come_with_the_first() -> None:
    reading = Date._read(Cursor("tháng 7, 8 và 9/2024"), 0)
    assert isinstance(reading, Reading)
    assert [(item.value.edtf, item.completed) for item in (reading, *reading.more)] == [
        ("2024-07", ("year",)), ("2024-08", ("month", "year")), ("2024-09", ("month",)),
    ]  # fmt: skip
    assert [mention.value for mention in extract("tháng 7, 8 và 9/2024")] == [
        Date("2024-07"), Date("2024-08"), Date("2024-09"),
    ]  # fmt: skip


def test_a_list_lends_to_its_last_items_only() -> None:
    found = extract("tháng 1, " * 100 + "tháng 2/2024").of(Date)
    known = [date.value for date in found if date.value.year is not None]
    assert (len(found), found[0].value, known) == (101, Date("XXXX-01"), [Date("2024-01")] * 40 + [Date("2024-02")])


@pytest.mark.parametrize("text", ["31/4/2024", "ngày 31/4/2024", "31/4/2024 đến 5/5/2024", "từ 5/3 đến 31/4/2024"])
def test_no_part_of_a_day_that_no_calendar_has_is_a_date(text: str) -> None:
    assert extract(f"Dự kiến {text}.").mentions == ()


def test_durations_add_to_days() -> None:
    signed = datetime.date(2022, 9, 16)
    assert signed + Duration.parse("ba năm") == datetime.date(2025, 9, 16)
    assert Duration.parse("3 năm 4 tháng") + signed == datetime.date(2026, 1, 16)
    assert signed - Duration.parse("60 ngày") == datetime.date(2022, 7, 18)
    assert Duration.parse("hai tiếng rưỡi").relativedelta == relativedelta(hours=2, minutes=30)
    assert Duration.parse("5 năm tới").direction is Direction.FUTURE
    with pytest.raises(ValueError, match="is a range"):
        _ = signed + Duration.parse("18-24 tháng")
    with pytest.raises(ValueError, match="no exact length"):
        _ = signed + Duration.parse("nửa tháng")


def test_a_weekday_is_of_a_week_that_is_counted_from_now() -> None:
    thursday = Date.parse("thứ 5 tuần trước")
    assert (thursday.relative, thursday.precision) == (Relative(TimeUnit.WEEK, -1, 4), Precision.DAY)
    assert (str(thursday), thursday.describe("en")) == ("thứ năm tuần trước", "Thursday of last week")
    assert min([Date.parse("tuần này"), Date.parse("thứ hai tuần này"), thursday], key=by_time) == thursday
    for unit, weekday in ((TimeUnit.DAY, 1), (TimeUnit.WEEK, 8)):
        with pytest.raises(ValueError, match="expected a day of a week"):
            Relative(unit, 0, weekday)


def test_durations_built_by_hand_parse_back_or_are_refused() -> None:
    isos = [
        "P1.5Y",
        "P0.3Y",
        "P2Y",
        "P1Y6M",
        "P0.5M",
        "P18M",
        "P1.5W",
        "P2W",
        "P1.5D",
        "P3D",
        "PT1.5H",
        "PT2H",
        "PT1.5M",
        "P1W2D",
    ]
    built = 0
    for low, high in itertools.permutations(isos, 2):
        try:
            duration = Duration(low=low, high=high)
        except ValueError:
            continue
        assert Duration.parse(str(duration)) == duration
        built += 1
    assert built > 30
    with pytest.raises(ValueError, match="expected P1Y6M, which is the same in whole units"):
        Duration("P1.5Y")


def test_durations_that_are_none_are_refused() -> None:
    for iso in ("P", "PT", "5Y", "P1.5Y6M", "P-1Y", ""):
        with pytest.raises(ValueError, match="expected a duration of ISO 8601"):
            Duration(iso)
    with pytest.raises(ValueError, match="expected one duration, or a low and a high"):
        Duration(low="P1Y")
    with pytest.raises(ValueError, match="shorter than the high"):
        Duration(low="P7W", high="P0W")


DAY = datetime.date(2024, 2, 29)


@pytest.mark.parametrize("other", [DAY, datetime.datetime(2024, 2, 29), "2024", 2024, None])
def test_dates_have_no_order_among_other_things(other: object) -> None:
    for value in (Date.parse("ngày 5/3/2024"), Period.parse("năm 2024 đến năm 2025"), Duration.parse("5 năm")):
        assert value != other
        for compare in (getattr(operator, name) for name in ("lt", "le", "gt", "ge")):
            with pytest.raises(TypeError, match="not supported between instances"):
                compare(value, other)
            with pytest.raises(TypeError, match="not supported between instances"):
                compare(other, value)


def test_durations_are_added_to_days_alone() -> None:
    year = Duration.parse("1 năm")
    for other in (5, "5", year, datetime.timedelta(1)):
        with pytest.raises(TypeError, match="unsupported operand"):
            operator.add(year, other)
        with pytest.raises(TypeError, match="unsupported operand"):
            operator.sub(other, year)


END_OF_TIME = (datetime.date.min, datetime.date(999, 12, 31), datetime.date(2999, 12, 31), datetime.date.max)


@given(strategies.dates() | strategies.periods(), st.sampled_from(END_OF_TIME) | st.dates())
def test_what_is_resolved_reads_back(value: Date | Period, reference: datetime.date) -> None:
    resolved = value.resolve(reference)
    assert type(value).parse(str(resolved)) == resolved


def test_out_of_reach_stays_relative() -> None:
    for text in ("năm tới", "tháng tới", "quý sau", "ngày mai"):
        assert Date.parse(text).resolve(datetime.date.max) == Date.parse(text)
    for text in ("năm ngoái", "tháng trước", "hôm qua"):
        assert Date.parse(text).resolve(datetime.date.min) == Date.parse(text)
    moon = Date.parse("rằm tháng này")
    assert moon.resolve(DAY) == moon


def test_a_time_of_the_clock_resolves_nothing() -> None:
    reference = datetime.datetime(2024, 2, 29, 8, 30)
    assert Date.parse("hôm qua").resolve(reference).edtf == "2024-02-28"
    assert Period.parse("từ năm 2010 đến nay").resolve(reference).edtf == "2010/2024-02-29"


def test_no_end_is_a_day_like_others() -> None:
    end = Date.parse("31/12/9999")
    assert (end.first_day, end.last_day, end.to_date()) == (datetime.date.max,) * 3
    assert end > Date.parse("ngày 30/12/9999") > Date.parse("tháng 5/2024")
    assert Date.parse("tháng 12/9999").last_day == Date.parse("năm 9999").last_day == datetime.date.max
    assert datetime.date.max in Period.parse("từ 1/1/2020 đến 31/12/9999")
    assert Period.parse("từ 31/12/9999").overlaps(Period.parse("đến năm 9999"))
    assert Date("00XX").first_day == datetime.date.min


@pytest.mark.parametrize("written", ["{0}/{1}/{2}", "{0}-{1}-{2}", "{0}.{1}.{2}", "ngày {0} tháng {1} năm {2}"])
@pytest.mark.parametrize(
    "around",
    ["{}", "ngày {}", "từ {}", "đến {}", "từ 1/1/1000 đến {}", "1/1/1000-{}", "8h ngày {}", "8h - 9h {}", "{} 8:30",
     "ngày 1 và {}", "{} và 1/1/2024", "{} đến nay", "hết hạn {} âm lịch"],
)  # fmt: skip
def test_every_year_is_read_or_refused(written: str, around: str) -> None:
    for year in ("0000", "0001", "0999", "1000", "2024", "2999", "3000", "3766", "4994", "9998", "9999"):
        text = around.format(written.format("15", "4", year))
        found = keeps_the_laws(text)
        assert not any("X" in value.edtf for value in found if isinstance(value, Date)), text
        assert year in "".join(value.edtf for value in found if not isinstance(value, Duration)) or year not in MEANT


MEANT = ("1000", "2024", "2999", "9999")


def keeps_the_laws(text: str) -> list[Date | Period | Duration]:
    """The dates, periods and durations of a text, which keep the laws of docs/design.md; so does `parse` of it all."""
    mentions = extract(text).mentions
    assert all(a.end <= b.start for a, b in pairwise(mentions)), text
    found = [mention.value for mention in mentions if isinstance(mention.value, Date | Period | Duration)]
    for mention in mentions:
        assert text[mention.start : mention.end] == mention.text != ""
        if mention.value in found:
            assert mention.completed or type(mention.value).parse(mention.text) == mention.value, text
            assert type(mention.value).parse(str(mention.value)) == mention.value, text
            mention.value.resolve(DAY)
    for kind in (Date, Period, Duration):
        with suppress(ParseError):
            value = kind.parse(text)
            assert kind.parse(str(value)) == value, text
    return found


@settings(max_examples=400)
@given(date_texts)
def test_composed_texts_keep_the_laws(text: str) -> None:
    keeps_the_laws(text)


@settings(max_examples=400)
@given(known_texts)
def test_what_is_written_is_read(known: tuple[str, Date | Period | Duration]) -> None:
    text, value = known
    assert [mention.value for mention in extract(f"Dự kiến {text}, tại Hà Nội")] == [value]
    assert type(value).parse(text) == value


JOINTS = (" ", ", ", " và ", " đến ", "-")
TIMES = [e.found or e.text for e in FOUND + NOT_FOUND if e.kind in (Date, Period, Duration)]


@pytest.mark.sweep
@pytest.mark.parametrize("joint", JOINTS)
def test_examples_that_are_joined_keep_apart(joint: str) -> None:
    """Every example of the three kinds before and behind one in 150 of all, others for each example and joint."""
    others = [e.found or e.text for e in FOUND + NOT_FOUND]
    for place, first in enumerate(TIMES, 30 * JOINTS.index(joint)):
        for second in others[place % 150 :: 150]:
            for text in (f"{first}{joint}{second}", f"{second}{joint}{first}"):
                mentions = extract(text).mentions
                assert all(a.end <= b.start for a, b in pairwise(mentions)), text


def test_an_open_end_has_no_day() -> None:
    with pytest.raises(ValueError, match="đến năm 2025 has no start"):
        _ = Period.parse("đến năm 2025").first_day
    with pytest.raises(ValueError, match="từ năm 2025 has no end"):
        _ = Period.parse("từ năm 2025").last_day


@pytest.mark.parametrize("text", ["5 quý đầu năm 2024", "từ đầu năm ngân sách", "xuân 2024/5", "những năm 190"])
def test_what_nearly_is_a_time_is_none(text: str) -> None:
    assert [mention.text for mention in extract(text, kinds=["date", "period"]) if mention.start == 0] == []
    for kind in (Date, Period):
        with pytest.raises(ParseError):
            kind.parse(text)
