"""Years that a text states once: `extract(…, complete_years=True)`, and what takes none."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vn_foreign_relations import Date, Period, extract


def times(text: str, *, complete_years: bool = True) -> list[tuple[str, str, tuple[str, ...]]]:
    return [
        (mention.text, mention.value.edtf, mention.completed)
        for mention in extract(text, complete_years=complete_years)
        if isinstance(mention.value, Date | Period)
    ]


@pytest.mark.parametrize(
    ("text", "told", "edtf"),
    [
        ("Năm 2023 có hội chợ. Sáng 17/4, đoàn đến.", "Sáng 17/4", "2023-04-17"),
        ("Năm 2022, rồi năm 2023 có hội chợ; 6 tháng đầu năm tốt.", "6 tháng đầu năm", "2023-01/2023-06"),
        ("Giai đoạn 2021 - 2025 tốt, nhất là tháng 5.", "tháng 5", "2025-05"),
        ("Lào Cai, ngày 5/3/2024\n\nTừ ngày 27/12 - 3/1, hội chợ mở.", "Từ ngày 27/12 - 3/1", "2023-12-27/2024-01-03"),
        ("(Hà Giang, 5/3/2024) - Mở hội.\n\nSáng 17/4, đoàn đến.", "Sáng 17/4", "2024-04-17"),
        ("Hội chợ năm 2022 thành công\nNgày 17/4, đoàn đến.", "Ngày 17/4", "2022-04-17"),
        ("Tính đến tháng 5, xong. Trước đó, năm 2021 có 5 đoàn, tính đến tháng 8 có 3 đoàn.", "tính đến tháng 8", "../2021-08"),
    ],
)  # fmt: skip
def test_a_year_is_lent(text: str, told: str, edtf: str) -> None:
    assert (told, edtf, ("year",)) in times(text)


@pytest.mark.parametrize(
    ("text", "told", "edtf"),
    [
        ("Tháng 5, rồi năm 2023 họp.", "Tháng 5", "XXXX-05"),
        ("Năm 2020 có hội chợ.\n\nTháng 5 họp.", "Tháng 5", "XXXX-05"),
        ("So với năm 2020, tháng 5 tăng.", "tháng 5", "XXXX-05"),
        ("Tăng 5% so với cùng kỳ năm 2022. Tháng 6 giảm.", "Tháng 6", "XXXX-06"),
        ("2025-01-17 20:15:20\nNgày 17/4, họp.", "Ngày 17/4", "XXXX-04-17"),
        ("Năm 2023, ngày 29/2 họp.", "ngày 29/2", "XXXX-02-29"),
        ("Năm 2023 qua đi, năm nay tốt.", "năm nay", "XXXX"),
        ("Năm 2023 họp ngày 10/3 âm lịch.", "ngày 10/3", "XXXX-03-10"),
        ("Năm 2020 có hội chợ.\nNgày 17/4, đoàn đến.", "Ngày 17/4", "XXXX-04-17"),
    ],
)
def test_no_year_is_lent(text: str, told: str, edtf: str) -> None:
    assert [(edtf_, done) for text_, edtf_, done in times(text) if text_ == told and "year" in done] == []
    assert edtf in [edtf_ for text_, edtf_, _ in times(text) if text_ == told]


def test_nothing_is_completed_unless_it_is_asked_for() -> None:
    text = "Năm 2023 có hội chợ. Sáng 17/4, đoàn đến."
    assert times(text, complete_years=False) == [("Năm 2023", "2023", ()), ("Sáng 17/4", "XXXX-04-17", ())]


def test_a_wrapped_paragraph_stays_one() -> None:
    text = "Năm 2023, tỉnh tổ chức nhiều hoạt động đối ngoại ở các nước láng giềng và\nđón đoàn ngày 17/4 tại cửa khẩu."
    assert ("ngày 17/4", "2023-04-17", ("year",)) in times(text)


def test_facts_take_the_years_too() -> None:
    text = "Năm 2023 khó khăn. Trong 6 tháng đầu năm, kim ngạch xuất khẩu đạt 5 tỷ USD."
    [plain], [whole] = extract(text).facts, extract(text, complete_years=True).facts
    assert isinstance(plain.value.period, Period)
    assert isinstance(whole.value.period, Period)
    assert (plain.value.period.edtf, whole.value.period.edtf) == ("XXXX-01/XXXX-06", "2023-01/2023-06")


@given(st.text("0123456789/-. năm tháng ngày từđến2023;\n", max_size=80))
def test_only_years_are_filled_in(text: str) -> None:
    plain, whole = extract(text), extract(text, complete_years=True)
    assert [(m.start, m.end) for m in plain] == [(m.start, m.end) for m in whole]
    for before, after in zip(plain, whole, strict=True):
        if before != after:
            assert after.completed == (*before.completed, "year")
            assert isinstance(before.value, Date | Period)
            assert before.value.edtf.startswith("XXXX") or "/XXXX" in before.value.edtf
    assert extract(text, complete_years=True, reference_date=datetime.date(2024, 7, 4)).text == text
