"""Words and word families for noise and adversarial texts, made from the tables: a new word is in them by itself."""

from functools import cache

from vn_foreign_relations.catalogue import KINDS
from vn_foreign_relations.tables.calendar import calendar
from vn_foreign_relations.tables.contexts import contexts
from vn_foreign_relations.tables.currencies import currencies
from vn_foreign_relations.tables.numerals import numerals
from vn_foreign_relations.tables.units import units

_JOINTS = (
    "và",
    "hoặc",
    "đến",
    "tới",
    "từ",
    "của",
    "mỗi",
    "trở",
    "lên",
    "xuống",
    "số",
    "của",
    "này",
    "khóa",
    "giờ",
    "phút",
    "rưỡi",
    "nay",
    "mươi",
)
_SHAPES = ("{} ", "{} 5 ", "5 {} ", "{}, ", "{} và ", "5 {}/", "{}\n")
_FAMILIES = (
    "1.", "1,", "1 ", "(", "1,1.", "(1", "1-", "111 ", "111\u00a0", "/1", "a1", "e\u0301", "\u200b", "1 (một) ", "1\n", "|1",
    "$", "5%/", "từ ngày 5 đến ", "1/1-", "năm 2024, ", "2021-", "thứ hai, ", "5/6, ", "4-10/06, ", "quý I, ", "lần thứ X",
    "Nghị định số 1/2020/NĐ-CP, ", "Nghị định số 1, ", "1/QĐ-", "khoản 1, ", "điểm a khoản 1 Điều 1 và ", "Luật A và ",
    "Nghị quyết số 1 về ", "số: ", "-CT/", "ngày 5 và ", "5 - ",
)  # fmt: skip


@cache
def words() -> list[str]:
    """Single words and phrases of every table that a mention can be made of, in a fixed order."""
    found = [word for kind in KINDS for word in (*kind._starts(), *kind._marks())]
    found += [*numerals().words, *numerals().scales, *numerals().ordinals, *calendar().parts, *calendar().weekdays]
    found += [
        *calendar().months,
        *calendar().seasons,
        *calendar().parts_of_day,
        *calendar().heads,
        *calendar().horizons,
    ]
    found += [word for offsets in calendar().relative.values() for word in offsets]
    found += [*contexts().before, *contexts().rates, *currencies().first_words, *units().first_words, *_JOINTS]
    return sorted(set(found) - {""})


@cache
def families() -> list[str]:
    """What an attacker repeats: each word in one of the shapes, in turn, and shapes with several marks."""
    return [*_FAMILIES, *(_SHAPES[n % len(_SHAPES)].format(word) for n, word in enumerate(words()))]
