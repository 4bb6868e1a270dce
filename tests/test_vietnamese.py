"""Facts and agreements as Vietnamese phrases."""

from enum import StrEnum

import pytest

import vn_foreign_relations as vfr
from vn_foreign_relations.records.facts.model import Base, Trend
from vn_foreign_relations.tables.phrases import phrases
from vn_foreign_relations.types import Aspect, FactStatus, Indicator, InstrumentType, PlaceLevel, Status


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Năm 2024, tỉnh Nghệ An có 25 dự án FDI với tổng vốn đăng ký 1,75 tỷ USD, tăng 9% so với năm 2023.",
         "FDI đăng ký 1,75 tỷ USD, 25 dự án, tại tỉnh Nghệ An, năm 2024, tăng 9% so với năm 2023"),
        ("Tính chung 10 tháng, xuất khẩu của Quảng Ninh ước đạt 2,1 tỷ USD, tăng gần 15% so với cùng kỳ, bằng 82% kế hoạch.",
         "xuất khẩu khoảng 2,1 tỷ USD, ước tính, tại Quảng Ninh, từ tháng 1 đến tháng 10, tăng gần 15% so với cùng kỳ, bằng 82% kế hoạch"),
        ("Năm 2016, kim ngạch xuất khẩu đạt 5,5 tỷ USD so với 4,7 tỷ USD năm 2015.",
         "xuất khẩu 5,5 tỷ USD, năm 2016, tăng so với năm 2015"),
        ("Phấn đấu năm 2030 đón 4-5 triệu lượt khách quốc tế.",
         "khách du lịch quốc tế từ 4.000.000 đến 5.000.000 lượt, theo kế hoạch, năm 2030"),
        ("Năm 2024, tỉnh Nghệ An có gần 300 dự án FDI với tổng vốn đăng ký hơn 5 tỷ USD.",
         "FDI đăng ký hơn 5 tỷ USD, gần 300 dự án, tại tỉnh Nghệ An, năm 2024"),
    ],
)  # fmt: skip
def test_facts_in_vietnamese(text: str, phrase: str) -> None:
    [fact] = vfr.extract(text).facts
    assert fact.value.describe() == fact.value.describe("vi") == phrase
    assert str(fact.value) == fact.value.summary()


def test_agreements_in_vietnamese() -> None:
    text = (
        "Ngày 12/12/2018, tại tỉnh Lai Châu, UBND tỉnh Lào Cai và chính quyền nhân dân châu Hồng Hà (Trung Quốc) đã ký "
        "Thỏa thuận hợp tác giai đoạn 2019 – 2023. Thỏa thuận có hiệu lực trong 5 năm."
    )
    [mention] = vfr.extract(text).agreements
    assert mention.value.describe("vi") == (
        "Thỏa thuận hợp tác đã ký giữa UBND tỉnh Lào Cai (VN) và chính quyền nhân dân châu Hồng Hà (CN), "
        "ngày 12/12/2018, tại tỉnh Lai Châu, giai đoạn 2019-2023, trong 5 năm"
    )
    by_one = vfr.Agreement(count=3, parties=(vfr.Party("UBND tỉnh Lào Cai", "VN"),), status=Status.NEGATED)
    assert by_one.describe("vi") == "3 thỏa thuận chưa ký, một bên là UBND tỉnh Lào Cai (VN)"
    planned = vfr.Agreement(
        instrument_type=InstrumentType.LETTER_OF_INTENT, status=Status.PLANNED, planned_for=vfr.Date("2024")
    )
    assert planned.describe("vi") == "ý định thư sẽ ký, năm 2024"


@pytest.mark.parametrize(
    ("section", "values"),
    [
        ("indicators", Indicator), ("aspects", Aspect), ("fact_statuses", FactStatus), ("trends", Trend),
        ("bases", Base), ("instrument_types", InstrumentType), ("statuses", Status),
    ],
)  # fmt: skip
def test_every_value_has_a_word(section: str, values: type[StrEnum]) -> None:
    assert set(getattr(phrases(), section)) == {value.value for value in values}


def test_what_registers_no_phrase_writes_itself() -> None:
    assert vfr.Place("Lào Cai", PlaceLevel.PROVINCE).describe() == "name Lào Cai, level province"
