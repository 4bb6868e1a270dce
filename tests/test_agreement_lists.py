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


@pytest.mark.parametrize(("text", "owed"), [
    ("Hai bên đã ký Hiệp định về dẫn độ; Bản ghi nhớ về lúa gạo; Thỏa thuận giữa Bộ Y tế và Bộ Y tế Lào.",
        [("Hiệp định", []), ("Bản ghi nhớ", []), ("Thỏa thuận", ["Bộ Y tế", "Bộ Y tế Lào"])]),
    ("Bộ Y tế ký Bản ghi nhớ với Bộ Y tế Lào; Kế hoạch hợp tác với Bộ Y tế Cuba.",
        [("Bản ghi nhớ", ["Bộ Y tế", "Bộ Y tế Lào"]), ("Kế hoạch hợp tác", ["Bộ Y tế", "Bộ Y tế Cuba"])]),
    ("Hai bên ký Hiệp định về dẫn độ; thỏa thuận tăng cường trao đổi đoàn.", [("Hiệp định", [])]),
    ("Hai bên ký Hiệp định về dẫn độ; Kế hoạch sẽ được lập sau.", [("Hiệp định", [])]),
    ("Hai bên ký Hiệp định về dẫn độ; Thủ tướng Lào cảm ơn Việt Nam.", [("Hiệp định", [])]),
])  # fmt: skip
def test_a_verb_signs_what_stands_behind_semicolons(text: str, owed: list[tuple[str, list[str]]]) -> None:
    assert told(text) == owed


def dated(text: str) -> list[tuple[str | None, str | None]]:
    return [(a.parties[-1].country, a.signed.edtf if a.signed else None) for a in found(text)]


@pytest.mark.parametrize(("text", "owed"), [
    ("Bộ Y tế ký thỏa thuận với Lào ngày 5/3/2019, với Cuba ngày 7/8/2020.", [("LA", "2019-03-05"), ("CU", "2020-08-07")]),
    ("Bộ Y tế ký thỏa thuận với Lào giai đoạn 2020 - 2025 (5/3/2019); với Cuba (7/8/2020).", [("LA", "2019-03-05"), ("CU", "2020-08-07")]),
    ("Đó là hai thỏa thuận ký kết với Anh năm 1929 và ký kết với Sudan năm 1959.", [("GB", "1929"), ("SD", "1959")]),
    ("Bộ Y tế ký thỏa thuận với Lào ngày 5/3/2019, với Cuba thì chưa.", [("LA", "2019-03-05")]),
    ("Bộ Y tế ký thỏa thuận với Lào ngày 5/3/2019, với vốn của Cuba năm 2020.", [("LA", "2019-03-05")]),
    ("Hiệp định giữa Việt Nam và Lào được ký năm 2018 và gia hạn năm 2020.", [("LA", "2018")]),
])  # fmt: skip
def test_each_partner_has_its_own_day(text: str, owed: list[tuple[str | None, str | None]]) -> None:
    assert dated(text) == owed


@pytest.mark.parametrize(("text", "owed"), [
    ("Hiệp định dẫn độ (EXT), được ký kết bởi Lào và Cuba ngày 8/12/1987.", ["LA", "CU"]),
    ("Hiệp ước được ký bởi Tổng thống Nga và Tổng thống Cuba năm 2010 tại Huế.", ["RU", "CU"]),
    ("Hiệp định giữa Lào và Cuba được ký năm 2010 bởi Nga không tham gia.", ["LA", "CU"]),
])  # fmt: skip
def test_those_by_whom_it_was_signed_are_the_parties(text: str, owed: list[str]) -> None:
    [agreement] = found(text)
    assert [party.country for party in agreement.parties] == owed


def test_two_texts_in_front_of_one_verb_are_two() -> None:
    names = ["Tỉnh ủy Lào Cai", "Thị ủy Huế"]
    text = "Hai đoàn rà soát Thông cáo chung và Biên bản hội đàm giữa Tỉnh ủy Lào Cai và Thị ủy Huế đã ký tháng 2/2025."
    assert told(text) == [("Thông cáo chung", names), ("Biên bản hội đàm", names)]


SIGNING = "Tỉnh Lào Cai và tỉnh Oita (Nhật Bản) vừa ký Thỏa thuận hợp tác về du lịch."


@pytest.mark.parametrize("again", ["Thỏa thuận này", "Thỏa thuận", "Văn bản này"])
def test_the_next_sentence_tells_more_of_a_signing(again: str) -> None:
    [agreement] = found(
        f"{SIGNING} {again} được ký tại Hà Nội ngày 5/3/2024 dưới sự chứng kiến của Đại sứ Lào trong chuyến thăm Huế."
    )
    assert agreement.signed is not None
    assert (agreement.signed.edtf, agreement.place, agreement.witnesses) == ("2024-03-05", "Hà Nội", ("Đại sứ Lào",))


@pytest.mark.parametrize("other", [
    "Thỏa thuận giữa Lào Cai và Vân Nam được ký ngày 5/3/2024.", "Bản ghi nhớ được ký tại Huế ngày 5/3/2024.",
    "Thỏa thuận sẽ được ký ngày 5/3/2024.",
])  # fmt: skip
def test_another_signing_adds_nothing_to_the_one_in_front(other: str) -> None:
    first, *later = found(f"{SIGNING} {other}")
    assert first.signed is None
    assert len(later) == 1
    assert len(found(SIGNING.replace("vừa", "ngày 5/3/2024") + " Thỏa thuận được ký năm 2019 đã hết hạn.")) == 2


@pytest.mark.parametrize(("text", "owed"), [
    ("Thỏa thuận giữa Iran với 3 cường quốc gồm Nga, Anh, Pháp, được ký năm 2015.", ["Iran", "Nga", "Anh", "Pháp"]),
    ("Lễ ký bản ghi nhớ giữa 3 cơ quan là: SMB, Hội Nữ doanh nhân và Bộ Y tế diễn ra tại Huế.", ["SMB", "Hội Nữ doanh nhân", "Bộ Y tế"]),
    ("3 quốc gia gồm Nga, Cuba và Lào cùng ký một thỏa thuận.", ["Nga", "Cuba", "Lào"]),
    ("Bộ Y tế ký thỏa thuận với 2 bệnh viện: Bệnh viện Hoa Mai, Bệnh viện Hoa Lan.", ["Bộ Y tế", "Bệnh viện Hoa Mai", "Bệnh viện Hoa Lan"]),
    ("Những nước đã ký hiệp ước với Nga bao gồm Cuba và Lào.", ["Nga", "Cuba", "Lào"]),
    ("Lào ký thỏa thuận với Nga, gồm 5 điều khoản.", ["Lào", "Nga"]),
    ("Bộ Y tế ký thỏa thuận với Lào là nước láng giềng của Cuba.", ["Bộ Y tế", "Lào"]),
    ("Lào ký thỏa thuận với Nga: Cuba hoan nghênh.", ["Lào", "Nga"]),
])  # fmt: skip
def test_names_stand_behind_the_number_of_those_who_sign(text: str, owed: list[str]) -> None:
    [(_, names)] = told(text)
    assert names == owed


@pytest.mark.parametrize(("behind", "owed"), [
    ("Các ngân hàng tham gia ký kết gồm Ngân hàng Hoa Mai, Ngân hàng Hoa Lan và Ngân hàng Ngoại thương Lào.",
        ["Ngân hàng Hoa Mai", "Ngân hàng Hoa Lan", "Ngân hàng Ngoại thương Lào"]),
    ("Tham gia lễ ký có: Bộ Y tế Lào, Bộ Y tế Cuba.", ["Ngân hàng Hoa Mai", "Bộ Y tế Lào", "Bộ Y tế Cuba"]),
    ("Lào tham gia ký kết Hiệp định với Cuba năm 2010.", ["Ngân hàng Hoa Mai", "các ngân hàng"]),
    ("Dự buổi lễ có Bộ Y tế Lào.", ["Ngân hàng Hoa Mai", "các ngân hàng"]),
    ("Tham gia ký kết là vinh dự của Lào.", ["Ngân hàng Hoa Mai", "các ngân hàng"]),
])  # fmt: skip
def test_the_next_sentence_lists_those_who_signed(behind: str, owed: list[str]) -> None:
    assert len(found("Hai bên ký thỏa thuận. Lào tham gia ký kết Hiệp định với Cuba năm 2010.")) == 2
    assert told(f"Ngân hàng Hoa Mai đã cùng các ngân hàng ký kết thỏa thuận hợp tác. {behind}")[0] == (
        "thỏa thuận hợp tác",
        owed,
    )


def test_the_name_of_a_ceremony_tells_no_further_signing() -> None:
    headline = "Lào - Cuba ký Tuyên bố tầm nhìn chung về y tế"
    [agreement] = found(f"{headline}\n\nHai Bộ trưởng sau lễ ký tuyên bố hôm 8/11.")
    assert agreement.signed is not None
    assert len(found(f"{headline}\n\nHai Bộ trưởng tại lễ ký bản ghi nhớ hôm 8/11.")) == 2
    assert len(found(f"Ngày 7/11, {headline}.\n\nHai Bộ trưởng tại lễ ký tuyên bố hôm 8/11.")) == 2
    assert len(found(f"{headline}\n\nLễ ký tuyên bố giữa Nga và Anh diễn ra hôm 8/11.")) == 2


@pytest.mark.parametrize(("text", "owed"), [
    ("Các doanh nghiệp đã trao các văn kiện:\n1. Công ty Hoa Mai và Công ty Kita: Thỏa thuận hợp tác\n2. Vietjet và Boeing: Bản ghi nhớ",
        [("Thỏa thuận hợp tác", ["Công ty Hoa Mai", "Công ty Kita"]), ("Bản ghi nhớ", ["Vietjet", "Boeing"])]),
    ("Hai bên đã ký kết và trao đổi:\n(1) Hiệp định giữa Lào và Cuba;\n(2) Bản ghi nhớ giữa Bộ Y tế và Bộ Y tế Lào;",
        [("Hiệp định", ["Lào", "Cuba"]), ("Bản ghi nhớ", ["Bộ Y tế", "Bộ Y tế Lào"])]),
    ("Hai bên sớm ký kết: Hiệp định dẫn độ; Bản ghi nhớ về lao động.", [("Hiệp định dẫn độ", []), ("Bản ghi nhớ", [])]),
    ("Hai bên ký kết: Chương trình đào tạo; Kế hoạch năm.", []),
    ("Ông Nam ký: Kế hoạch công tác.", []),
    ("Hai bên đã ký kết và trao đổi về kinh tế: thương mại tăng, đầu tư giảm.", []),
])  # fmt: skip
def test_a_list_right_behind_the_verb(text: str, owed: list[tuple[str | None, list[str]]]) -> None:
    assert told(text) == owed


def test_a_ceremony_that_takes_place_at_an_event_is_none_of_its_name() -> None:
    first, second = found(
        "Tại hội thảo cũng đã diễn ra lễ ký bản ghi nhớ giữa Bộ Y tế và Đại học Huế; Lễ ký bản ghi nhớ giữa Lào và Cuba."
    )
    assert (first.framework, [party.name for party in first.parties]) == ("hội thảo", ["Bộ Y tế", "Đại học Huế"])
    assert [party.name for party in second.parties] == ["Lào", "Cuba"]
    [agreement] = found("Tại hội nghị giữa Lào và Cuba diễn ra ở Huế, Bộ Y tế ký thỏa thuận với Nga.")
    assert [party.name for party in agreement.parties] == ["Bộ Y tế", "Nga"]
    assert found("Tại lễ ký bản ghi nhớ giữa Lào và Cuba, ông Nam phát biểu.") != []
    assert found("Tại hội thảo đã diễn ra lễ trao giải giữa Lào và Cuba.") == []


SIGNED_MANY = "Ngày 5/3/2024, tại Huế, hai bên ký 12 văn kiện."


@pytest.mark.parametrize("picked", [
    "Trong đó, có Bản ghi nhớ giữa Bộ Y tế và Bộ Y tế Lào.", "Trong số đó có thể kể đến Bản ghi nhớ giữa Bộ Y tế và Bộ Y tế Lào.",
    "Nổi bật là Bản ghi nhớ giữa Bộ Y tế và Bộ Y tế Lào.", "Trong đó, Bộ Y tế ký Bản ghi nhớ với Bộ Y tế Lào.",
])  # fmt: skip
def test_what_is_picked_out_has_the_day_of_the_number(picked: str) -> None:
    _, item = found(f"{SIGNED_MANY} {picked}")
    assert ([p.name for p in item.parties], item.place) == (["Bộ Y tế", "Bộ Y tế Lào"], "Huế")
    assert item.signed is not None
    assert item.signed.edtf == "2024-03-05"


@pytest.mark.parametrize("text", [
    f"{SIGNED_MANY} Trong đó, chương trình đào tạo là trọng tâm.", f"{SIGNED_MANY} Trong đó, Lào rất coi trọng Bản ghi nhớ.",
    f"{SIGNED_MANY} Lào coi trọng nhất Bản ghi nhớ giữa Bộ Y tế và Bộ Y tế Lào.",
])  # fmt: skip
def test_what_is_only_spoken_of_is_not_picked_out(text: str) -> None:
    assert [instrument for instrument, _ in told(text)] == ["văn kiện"]


@pytest.mark.parametrize(("text", "owed"), [
    ("Huế ký thỏa thuận với: Nara (Nhật Bản) năm 1993; Osan (Hàn Quốc) năm 2009.", [("JP", "1993"), ("KR", "2009")]),
    ("Huế ký thỏa thuận với Nara (Nhật Bản) ngày 5/3/2012, Osan (Hàn Quốc) ngày 6/7/2013.", [("JP", "2012-03-05"), ("KR", "2013-07-06")]),
    ("Huế ký thỏa thuận với Lào ngày 5/3/2019, Cuba hoan nghênh năm 2020.", [("LA", "2019-03-05")]),
    ("Huế ký thỏa thuận với Lào ngày 5/3/2019; Cuba là nước thứ hai.", [("LA", "2019-03-05")]),
    ("Huế ký thỏa thuận với: Nga, Lào.", [("LA", None)]),
])  # fmt: skip
def test_partners_with_their_days_need_no_word_between(text: str, owed: list[tuple[str | None, str | None]]) -> None:
    assert dated(text) == owed


@pytest.mark.parametrize(("text", "owed"), [
    ("Hai bên ký 2 biên bản, gồm: Biên bản ghi nhớ giữa Huế và tỉnh Bo Kẹo; giữa Huế và tỉnh Hủa Phăn.",
        [("biên bản", []), ("Biên bản ghi nhớ", ["Huế", "tỉnh Bo Kẹo"]), ("Biên bản ghi nhớ", ["Huế", "tỉnh Hủa Phăn"])]),
    ("Hai bên ký 2 văn kiện, gồm: Bản ghi nhớ về y tế; giữa năm sẽ có thêm.", [("văn kiện", []), ("Bản ghi nhớ", [])]),
    ("Huế đã ký 25 thỏa thuận với các đối tác, trong đó: 20 thỏa thuận với tỉnh Osan, 5 thỏa thuận với tỉnh Nara.",
        [("thỏa thuận", ["Huế", "các đối tác"]), ("thỏa thuận", ["Huế", "tỉnh Osan"]), ("thỏa thuận", ["Huế", "tỉnh Nara"])]),
    ("Hai Thủ tướng chứng kiến lễ ký: Hiệp định về dẫn độ; Chương trình hợp tác về giáo dục.", [("Hiệp định", []), ("Chương trình hợp tác", [])]),
    ("Các bộ, ngành hai nước đã trao đổi 9 văn kiện hợp tác.", [("văn kiện hợp tác", [])]),
    ("Các bộ, ngành hai nước đã trao đổi kế hoạch hợp tác.", []),
    ("Hai bên đã trao đổi về 9 văn kiện.", []),
])  # fmt: skip
def test_items_tell_what_differs(text: str, owed: list[tuple[str | None, list[str]]]) -> None:
    assert told(text) == owed


def test_a_caption_or_an_unknown_item_ends_no_list() -> None:
    lead, *items = found(
        "Chiều 19/8, tại Đại lễ đường Nhân dân ở Bắc Kinh, hai bên đã ký 14 văn kiện.\n\n1. Bản ghi nhớ giữa Bộ Y tế và Bộ Y tế Lào.\n\n"
        "Thủ tướng Lào chứng kiến lễ ký kết các văn kiện.\n\n2. Chứng thư về tuyến đường sắt.\n\n3. Nghị định thư giữa Lào và Cuba."
    )
    assert (lead.place, lead.witnesses) == ("Đại lễ đường Nhân dân", ("Thủ tướng Lào",))
    assert [[p.name for p in item.parties] for item in items] == [["Bộ Y tế", "Bộ Y tế Lào"], ["Lào", "Cuba"]]
    assert {item.witnesses for item in items} == {("Thủ tướng Lào",)}


@pytest.mark.parametrize("text", [
    "Điều 5. Các văn bản được ký kết bao gồm: a) Hiệp định; b) Bản ghi nhớ; c) Thỏa thuận.",
    "Hồ sơ gồm các văn bản đã ký: Hợp đồng thuê đất; Biên bản nghiệm thu công trình.",
    "Sở Y tế đã ban hành các văn bản sau:\n- Kế hoạch phòng dịch;\n- Quy chế phối hợp giữa Sở Y tế và Công an tỉnh.",
])  # fmt: skip
def test_lists_of_kinds_and_of_papers_tell_no_signing(text: str) -> None:
    assert found(text) == []


def test_a_list_may_stand_in_the_sentence_that_opens_it() -> None:
    text = "Hai bên sẽ ký các văn kiện hợp tác. Các văn kiện gồm: Hiệp định dẫn độ; Bản ghi nhớ giữa Bộ Y tế và Bộ Y tế Lào."
    assert told(text)[1:] == [("Hiệp định dẫn độ", []), ("Bản ghi nhớ", ["Bộ Y tế", "Bộ Y tế Lào"])]
    assert {a.status.value for a in found(text)} == {"planned"}
    assert len(found("Hai bên ký các văn kiện. Các văn kiện gồm 5 chương, có thỏa thuận chung.")) == 1
    assert len(found("Hai bên ký các văn kiện. Các văn kiện gồm phụ lục và kế hoạch chi tiết.")) == 1
    assert found("Các văn kiện gồm: Hiệp định dẫn độ; Bản ghi nhớ giữa Bộ Y tế và Bộ Y tế Lào.") == []


KITA = "Bản ghi nhớ giữa Bộ Y tế và Viện Kita; biên bản ghi nhớ giữa Công ty Sao Mai và Kita Telecom"


@pytest.mark.parametrize(("text", "count"), [
    (f"Tại diễn đàn, một số thỏa thuận giữa Lào và Cuba đã được ký và công bố. Như: {KITA}.", 3),
    (f"Tại diễn đàn, 3 thỏa thuận đã được ký kết. Cụ thể: {KITA}.", 3),
    (f"Tại diễn đàn, 3 thỏa thuận đã được ký kết. Đó là {KITA}.", 3),
    ("Hai Bộ trưởng đã ký nhiều văn kiện, trong đó đặc biệt là Thư trao đổi giữa Việt Nam và Lào.", 2),
    ("Hai bên đã ký thỏa thuận hợp tác. Như vậy, Lào và Cuba có thỏa thuận về y tế.", 1),
    ("Hai bên đã ký thỏa thuận hợp tác. Đó là nhờ thỏa thuận giữa Huế và Oita.", 1),
    ("Lào và Cuba bàn về y tế. Như: bản ghi nhớ giữa Bộ Y tế và Viện Kita.", 0),
])  # fmt: skip
def test_sentences_that_go_on_with_what_was_signed(text: str, count: int) -> None:
    assert len(found(text)) == count


ONE = "Biên bản ghi nhớ giữa Kita với Tập đoàn Sao Mai được ký về việc xây cầu."


@pytest.mark.parametrize(("text", "count"), [
    (f"{ONE}\n\n{ONE.replace('xây cầu', 'bán điện')}", 2),
    (f"Nội dung bao gồm: {ONE}\n\n{ONE.replace('xây cầu', 'bán điện')}", 2),
    (f"{ONE}\n\n{ONE}", 1),
    (f"{ONE} Hai bên cho biết, {ONE.replace('xây cầu', 'xây một cây cầu')}", 1),
])  # fmt: skip
def test_items_of_one_title_are_told_apart_by_what_they_are_about(text: str, count: int) -> None:
    assert len(found(text)) == count
