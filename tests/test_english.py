"""Values as English phrases."""

import pytest

import vn_foreign_relations as vfr
from tests.catalogue_examples import FOUND
from vn_foreign_relations.catalogue import BY_NAME
from vn_foreign_relations.types import InstrumentType, PlaceLevel


@pytest.mark.parametrize(
    ("kind", "text", "english"),
    [
        ("number", "âm 1.876,7", "-1,876.7"), ("money", "trên 25 nghìn tỷ đồng", "more than VND 25,000,000,000,000"),
        ("money", "từ 5 đến 7 triệu đồng/người/tháng", "VND 5,000,000 to VND 7,000,000 per người per tháng"),
        ("percent", "22,5%/năm", "22.5% per year"), ("percent", "1,5 điểm phần trăm", "1.5 percentage points"),
        ("quantity", "hơn 600 lượt", "more than 600 lượt"), ("ordinal", "lần thứ 21", "21st"), ("ordinal", "lần thứ XII", "12th"),
        ("date", "ngày 15/4/2010", "15 April 2010"), ("date", "đầu tháng 4/2023", "early April 2023"),
        ("date", "Sáng 17/4", "17 April"), ("date", "quý I/2024", "first quarter of 2024"), ("date", "mùa thu 2023", "autumn 2023"),
        ("date", "năm ngoái", "last year"), ("date", "thập niên 1990", "1990s"), ("date", "thế kỷ XX", "20th century"),
        ("date", "20 giờ 15 phút ngày 10/12/2024", "10 December 2024 at 20:15"), ("date", "năm 2019", "2019"),
        ("period", "giai đoạn 2021-2025", "from 2021 to 2025"), ("period", "từ năm 2010 đến nay", "from 2010 until now"),
        ("period", "đến năm 2045", "until 2045"), ("period", "từ năm 2023", "from 2023 on"),
        ("duration", "3 năm 4 tháng", "3 years 4 months"), ("duration", "hơn 10 năm qua", "more than 10 years in the past"),
        ("duration", "từ 1 đến 2 giờ", "1 hour to 2 hours"),
        ("document_reference", "Chỉ thị số 41-CT/TW ngày 15/4/2010 của Ban Bí thư khóa X",
         "directive 41-CT/TW of 15 April 2010 by Ban Bí thư of term 10"),
        ("document_reference", "Luật Đất đai năm 2024", "Luật Đất đai of 2024"),
        ("document_reference", "Nghị quyết Đại hội lần thứ XIII", "resolution of the 13th congress"),
    ],
)  # fmt: skip
def test_values_in_english(kind: str, text: str, english: str) -> None:
    value = BY_NAME[kind].parse(text)
    assert value.describe("en") == english
    assert value.describe() == str(value)


def test_agreements_in_english() -> None:
    text = (
        "Ngày 12/12/2018, tại tỉnh Lai Châu, UBND tỉnh Lào Cai và chính quyền nhân dân châu Hồng Hà (Trung Quốc) đã ký "
        "Thỏa thuận hợp tác giai đoạn 2019 – 2023."
    )
    [mention] = vfr.extract(text).agreements
    assert mention.value.describe("en") == (
        "Thỏa thuận hợp tác signed between UBND tỉnh Lào Cai (VN) and chính quyền nhân dân châu Hồng Hà (CN), "
        "12 December 2018, in tỉnh Lai Châu, from 2019 to 2023"
    )


def test_facts_in_english() -> None:
    [fact] = vfr.extract("Năm 2024, tỉnh Nghệ An có gần 300 dự án FDI với tổng vốn đăng ký hơn 5 tỷ USD.").facts
    assert fact.value.describe("en") == (
        "fdi registered more than USD 5,000,000,000, nearly 300 projects, in tỉnh Nghệ An, 2024"
    )


def test_agreements_with_little_to_say_in_english() -> None:
    by_one = vfr.Agreement(count=3, parties=(vfr.Party("UBND tỉnh Lào Cai", "VN"),))
    assert by_one.describe("en") == "3 × agreement signed by UBND tỉnh Lào Cai (VN)"
    for_a_year = vfr.Agreement(instrument_type=InstrumentType.LETTER_OF_INTENT, period=vfr.Date("2024"))
    assert for_a_year.describe("en") == "letter of intent signed, for 2024"


def test_what_registers_no_phrase_shows_its_fields() -> None:
    assert vfr.Place("Lào Cai", PlaceLevel.PROVINCE).describe("en") == "name Lào Cai, level province"


def test_every_example_has_a_phrase_and_other_languages_have_none() -> None:
    for example in FOUND:
        for mention in vfr.extract(example.text):
            assert mention.value.describe("en").strip()
    with pytest.raises(ValueError, match="expected one of the languages vi, en, not 'fr'"):
        vfr.Number.parse("5").describe("fr")  # type: ignore[arg-type]  # what is tested
