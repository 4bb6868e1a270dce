"""Lists of what was signed, and what their leads lend to them."""

import pytest

from vn_foreign_relations import Agreement, extract


def found(text: str) -> list[Agreement]:
    return [mention.value for mention in extract(text).agreements]


def told(text: str) -> list[tuple[str | None, list[str]]]:
    return [(a.instrument, [p.name for p in a.parties]) for a in found(text)]


ITEMS = "\n\nBản ghi nhớ giữa Bộ Y tế và Bộ Y tế Lào.\n\nThỏa thuận giữa Đại học Huế và Đại học Osan."
SIGNED = [("Bản ghi nhớ", ["Bộ Y tế", "Bộ Y tế Lào"]), ("Thỏa thuận", ["Đại học Huế", "Đại học Osan"])]


@pytest.mark.parametrize("opener", [
    "Các văn kiện hợp tác gồm:", "Cụ thể:", "Các văn kiện được trao đổi gồm có:", "Danh sách văn kiện được ký:",
])  # fmt: skip
def test_a_list_has_what_the_lead_in_front_of_its_opener_tells(opener: str) -> None:
    lead, *items = found(
        f"Ngày 5/3/2024, tại Hà Nội, hai Thủ tướng chứng kiến lễ trao các văn kiện.\n\n{opener}{ITEMS}"
    )
    assert [(a.instrument, [p.name for p in a.parties]) for a in items] == SIGNED
    assert {(a.signed, a.place, a.witnesses) for a in items} == {(lead.signed, "Hà Nội", ("hai Thủ tướng",))}


@pytest.mark.parametrize("text", [
    f"Các văn kiện hợp tác gồm:{ITEMS}",
    f"Hai Thủ tướng chứng kiến lễ trao các văn kiện. Các đại biểu dự buổi lễ:{ITEMS}",
    "Hai Thủ tướng chứng kiến lễ trao các văn kiện. Cụ thể:\n\nKế hoạch sẽ được lập.\n\nChương trình bắt đầu vào tháng 5.",
])  # fmt: skip
def test_a_list_is_one_of_texts_that_somebody_signed(text: str) -> None:
    assert not [instrument for instrument, names in told(text) if names]


def test_marked_items_need_no_colon() -> None:
    items = (
        "\n1. Bản ghi nhớ giữa Bộ Y tế và Bộ Y tế Lào.\n(Ảnh: Lê An)\n2. Thỏa thuận giữa Đại học Huế và Đại học Osan."
    )
    assert told(f"Hai bên đã ký 2 văn kiện.{items}") == [("văn kiện", []), *SIGNED]
    assert told(f"Danh mục các văn kiện được ký kết\n{items}") == SIGNED
    assert told("Tỉnh Lào Cai đã ký:\n- Bản ghi nhớ với tỉnh Oita;\n- Thỏa thuận với tỉnh Kenn.") == [
        ("Bản ghi nhớ", ["Tỉnh Lào Cai", "tỉnh Oita"]), ("Thỏa thuận", ["Tỉnh Lào Cai", "tỉnh Kenn"]),
    ]  # fmt: skip
    assert told(f"Hai bên đã bàn 2 văn kiện.{items}") == []
    [_, item] = told("Hai bên ký 14 văn kiện, bao gồm:\n\nTrong đó, có bản ghi nhớ giữa Bộ Y tế và Bộ Y tế Lào.")
    assert item == ("bản ghi nhớ", ["Bộ Y tế", "Bộ Y tế Lào"])


def test_a_number_has_the_day_of_the_ceremony_in_front() -> None:
    watched = "Ngày 5/3/2024, hai Thủ tướng chứng kiến lễ ký các văn kiện."
    _, counted = found(f"{watched} Tổng cộng 14 văn kiện được ký kết trong chuyến thăm.")
    assert (counted.signed and counted.signed.edtf, counted.witnesses) == ("2024-03-05", ("hai Thủ tướng",))
    _, dated = found(f"{watched} Ngày 7/3/2024, hai bên ký 14 văn kiện.")
    assert dated.signed is not None
    assert dated.signed.edtf == "2024-03-07"
    [_, planned] = found(f"{watched} Hai bên dự kiến ký 14 văn kiện.")
    assert planned.signed is None


@pytest.mark.parametrize(("text", "count"), [
    ("Tại diễn đàn, 20 biên bản ghi nhớ được trao giữa các doanh nghiệp.", 20),
    ("Tại diễn đàn, 20 chương trình học bổng được trao cho học sinh.", None),
    ("Tại diễn đàn, bằng khen và biên bản được trao cho học sinh.", None),
    ("Văn bản chấp thuận được trao cho ba công ty.", None),
])  # fmt: skip
def test_what_is_exchanged_was_signed(text: str, count: int | None) -> None:
    assert [a.count for a in found(text)] == ([count] if count else [])
