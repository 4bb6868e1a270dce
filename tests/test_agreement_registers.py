"""What registers, reports and minutes tell of signings: items with heads, texts with days of their own, titles."""

import pytest

from vn_foreign_relations import Agreement, extract


def found(text: str) -> list[Agreement]:
    return [mention.value for mention in extract(text).agreements]


def parties(value: Agreement) -> list[str]:
    return [party.name for party in value.parties]


@pytest.mark.parametrize("text", [
    "5. Thành phố Kita (Nhật Bản): Tuyên bố chung về hợp tác cảng biển, ký ngày 05/6/2018.",
    "5. Thành phố Kita (Nhật Bản): Tuyên bố chung về hợp tác cảng biển, được ký ngày 05/6/2018, lập thành 03 bản.",
    "Thành phố Kita (Nhật Bản): Tuyên bố chung số 02/MOU-2018, ký ngày 05/6/2018.",
])  # fmt: skip
def test_the_head_of_an_item_is_a_party(text: str) -> None:
    [value] = found(text)
    assert (parties(value), value.parties[0].country) == (["Thành phố Kita"], "JP")
    assert value.signed is not None
    assert value.signed.edtf == "2018-06-05"


def test_the_head_of_an_item_is_a_party_of_each_of_its_texts() -> None:
    text = "2. Tỉnh Champasak (Lào): Thỏa thuận hợp tác ký năm 2014, thời hạn 5 năm; Chương trình hợp tác ký năm 2020."
    values = found(text)
    assert [value.instrument for value in values] == ["Thỏa thuận hợp tác", "Chương trình hợp tác"]
    assert [parties(value) for value in values] == [["Tỉnh Champasak"], ["Tỉnh Champasak"]]
    assert [value.signed and value.signed.edtf for value in values] == ["2014", "2020"]
    assert [value.duration and value.duration.iso for value in values] == ["P5Y", None]


def test_each_of_two_texts_has_its_day_and_place() -> None:
    text = "Hiệp ước biên giới giữa Lào và Nga ký ngày 30/12/1999 tại Huế và Hiệp định nghề cá ký ngày 25/12/2000 tại Moskva."
    values = found(text)
    assert [value.instrument for value in values] == ["Hiệp ước biên giới", "Hiệp định nghề cá"]
    assert [value.signed and value.signed.edtf for value in values] == ["1999-12-30", "2000-12-25"]
    assert [value.place for value in values] == ["Huế", "Moskva"]
    assert [parties(value) for value in values] == [["Lào", "Nga"], ["Lào", "Nga"]]


def test_two_texts_in_front_of_one_verb_share_its_day() -> None:
    values = found("Hiệp ước biên giới và Hiệp định nghề cá giữa Lào và Nga được ký ngày 25/12/2000.")
    assert [value.signed and value.signed.edtf for value in values] == ["2000-12-25", "2000-12-25"]


@pytest.mark.parametrize("text", [
    "Tỉnh Quảng Nam có Thỏa thuận hợp tác với tỉnh Sê Kông (ký ngày 22/4/2023).",
    "Tỉnh Quảng Nam có Thỏa thuận hợp tác với tỉnh Sê Kông, ký ngày 22/4/2023.",
    "Tỉnh Quảng Nam thực hiện Thỏa thuận hợp tác với tỉnh Sê Kông ký ngày 22/4/2023.",
])  # fmt: skip
def test_who_has_a_text_with_another_signed_it(text: str) -> None:
    [value] = found(text)
    assert parties(value) == ["Tỉnh Quảng Nam", "tỉnh Sê Kông"]
    assert value.signed is not None
    assert value.signed.edtf == "2023-04-22"


def test_who_only_speaks_of_a_text_with_another_did_not_sign_it() -> None:
    [value] = found("Lãnh đạo tỉnh Kon Tum trao đổi về Thỏa thuận hợp tác với tỉnh Attapeu, ký năm 2015.")
    assert parties(value) == ["tỉnh Attapeu"]


def test_a_day_without_a_text_is_of_none() -> None:
    assert found("Tỉnh Quảng Nam hợp tác với tỉnh Sê Kông, gặp nhau ngày 22/4/2023.") == []


@pytest.mark.parametrize(("text", "count"), [
    ("1. Văn kiện được ký\nChiều qua, mưa to.", 0),
    ("2. Các thỏa thuận đã ký kết\nChiều qua, mưa to.", 0),
    ("Cuối buổi, hai thỏa thuận được ký kết\nChiều qua, mưa to.", 1),
    ("Thỏa thuận đã được ký kết năm 2020\nChiều qua, mưa to.", 1),
])  # fmt: skip
def test_a_title_is_no_signing(text: str, count: int) -> None:
    assert len(found(text)) == count


@pytest.mark.parametrize("deed", ["lễ ký", "lễ ký, trao", "lễ ký kết và trao đổi", "lễ trao"])
def test_who_signs_one_text_watches_the_signing_of_others(deed: str) -> None:
    text = f"Chủ tịch nước Việt Nam và Tổng thống Uruguay đã ký Tuyên bố chung và chứng kiến {deed} 7 văn kiện hợp tác."
    statement, documents = found(text)
    assert (parties(statement), statement.witnesses) == (["Việt Nam", "Uruguay"], ())
    assert (parties(documents), documents.count) == ([], 7)
    assert documents.witnesses == ("Chủ tịch nước Việt Nam", "Tổng thống Uruguay")


@pytest.mark.parametrize(("text", "signed", "place"), [
    ("Ngày 7/3/2025, Hội Kita tổ chức hội nghị tại Huế. Ông Kwena đọc báo cáo. Tại hội nghị, Công ty Kita ký X với Lào.", "2025-03-07", "Huế"),
    ("Ngày 7/3/2025, Hội Kita tổ chức hội thảo tại Huế. Ông Kwena đọc báo cáo. Tại hội nghị, Công ty Kita ký X với Lào.", None, None),
    ("Ngày 7/3/2025, Hội Kita tổ chức hội nghị tại Huế. Công ty Kita từng ký X với Lào.", None, None),
    ("Ngày 7/3/2025, Hội Kita tổ chức hội nghị tại Huế. Tại hội nghị, ông Kwena nói rằng X do Lào và Nga ký năm 2010 đã cũ.", "2010", None),
])  # fmt: skip
def test_an_event_that_was_told_of_tells_the_day_and_the_place(
    text: str, signed: str | None, place: str | None
) -> None:
    [value] = found(text.replace("X", "thỏa thuận hợp tác"))
    assert (value.signed and value.signed.edtf, value.place) == (signed, place)


def test_an_instrument_behind_an_office_is_no_name() -> None:
    [value] = found("Bộ Y tế ký với đại diện Chính phủ Pháp Hiệp định hợp tác.")
    assert (value.instrument, parties(value)) == ("Hiệp định hợp tác", ["Bộ Y tế", "Chính phủ Pháp"])


@pytest.mark.parametrize("name", ["Việt Nam Dân chủ Cộng hòa", "Việt Nam Cộng hòa"])
def test_states_that_were_are_read_by_their_names(name: str) -> None:
    [value] = found(f"Năm 1955, Chính phủ {name} ký Hiệp định thương mại với Pháp.")
    assert [(party.name, party.country) for party in value.parties] == [(f"Chính phủ {name}", "VN"), ("Pháp", "FR")]


def test_the_text_of_an_agreement_takes_its_parties_and_areas_from_its_own_lines() -> None:
    text = (
        "BẢN GHI NHỚ HỢP TÁC\nGIỮA\nỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ\nNƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nVÀ\n"
        "CHÍNH QUYỀN TỈNH SAVANNAKHET\nNƯỚC CỘNG HÒA DÂN CHỦ NHÂN DÂN LÀO\n\nĐiều 1. Lĩnh vực hợp tác\n"
        "1. Thương mại: hai Bên mở thêm chợ biên giới.\n2. Giáo dục: Bên A nhận lưu học sinh.\n\n"
        "Điều 2. Hiệu lực\nBản ghi nhớ có hiệu lực kể từ ngày ký, có giá trị 03 năm.\n"
        "Làm tại Đông Hà, ngày 12 tháng 6 năm 2024, thành 02 bản bằng tiếng Việt và tiếng Lào."
    )
    [value] = found(text)
    assert [(party.country, party.name) for party in value.parties] == [
        ("VN", "ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ"),
        ("LA", "CHÍNH QUYỀN TỈNH SAVANNAKHET"),
    ]
    assert value.fields_of_cooperation == ("Thương mại", "Giáo dục")
    assert (value.signed and value.signed.edtf, value.place) == ("2024-06-12", "Đông Hà")
    assert (value.duration and value.duration.iso, value.copies) == ("P3Y", 2)


@pytest.mark.parametrize(("text", "planned_for"), [
    ("Giao Sở Ngoại vụ ký Chương trình phối hợp với tỉnh Attapeu trước ngày 15/12/2024.", "2024-12-15"),
    ("Chậm nhất là ngày 15/12/2024, hai bên dự kiến ký Chương trình phối hợp.", "2024-12-15"),
])  # fmt: skip
def test_what_is_to_be_signed_by_a_day_is_planned_for_it(text: str, planned_for: str) -> None:
    [value] = found(text)
    assert value.planned_for is not None
    assert value.planned_for.edtf == planned_for


def test_what_was_signed_before_a_day_has_none() -> None:
    [value] = found("Sở Ngoại vụ đã ký Chương trình phối hợp với tỉnh Attapeu trước ngày 15/12/2024.")
    assert (value.signed, value.planned_for) == (None, None)


@pytest.mark.parametrize(("text", "status"), [
    ("Việc ký kết Thỏa thuận giữa Lào và Nga chưa thực hiện được.", "negated"),
    ("Việc ký kết Thỏa thuận giữa Lào và Nga chưa diễn ra.", "negated"),
    ("Việc ký kết Thỏa thuận giữa Lào và Nga bị hoãn.", "negated"),
    ("Việc ký kết Thỏa thuận giữa Lào và Nga đã diễn ra.", "signed"),
])  # fmt: skip
def test_a_signing_that_was_not_carried_out_is_negated(text: str, status: str) -> None:
    assert [value.status for value in found(text)] == [status]


@pytest.mark.parametrize(("text", "count"), [
    ("Ký một công ước không giống ký một hợp đồng mua bán.", 0),
    ("Ký một thỏa thuận với Nga là sai lầm.", 0),
    ("Ký 01 thỏa thuận với Nga.", 1),
    ("Ký một thỏa thuận với Nga.", 1),
])  # fmt: skip
def test_to_sign_one_text_is_no_deed_where_it_is_judged(text: str, count: int) -> None:
    assert len(found(text)) == count


def test_those_who_amend_a_text_are_between_whom_it_is() -> None:
    [value] = found("Nghị định thư sửa đổi Hiệp định thuế giữa Lào và Ba Lan, ký ngày 16 tháng 01 năm 2025.")
    assert (value.instrument, parties(value)) == ("Nghị định thư", ["Lào", "Ba Lan"])


def test_one_by_whom_a_text_is_signed_may_have_no_land() -> None:
    [value] = found("Họ vi phạm thỏa thuận được ông Kita và Tổng thống Nga ký tại Singapore tháng 6/2018.")
    assert (parties(value), value.place) == (["Nga"], "Singapore")


@pytest.mark.parametrize(("text", "status"), [
    ("Hoàn tất hồ sơ để trong tháng 10/2024 UBND tỉnh ký Thỏa thuận với tỉnh Attapeu.", "planned"),
    ("Hoàn tất hồ sơ để UBND tỉnh ký Thỏa thuận với tỉnh Attapeu trong tháng 10/2024.", "planned"),
    ("Để tăng cường hợp tác, tháng 10/2024 UBND tỉnh ký Thỏa thuận với tỉnh Attapeu.", "signed"),
])  # fmt: skip
def test_what_something_is_done_for_is_to_come(text: str, status: str) -> None:
    [value] = found(text)
    assert value.status == status


@pytest.mark.parametrize("body", ["UBND huyện Kita", "Hội LHPN huyện Kita", "Công an huyện Kita"])
def test_a_body_lies_in_the_province_behind_its_comma(body: str) -> None:
    [value] = found(f"Sở Y tế tỉnh Điện Biên và {body}, tỉnh Phông Sa Lỳ (Lào) ký biên bản ghi nhớ.")
    assert [(party.name, party.country) for party in value.parties] == [
        ("Sở Y tế tỉnh Điện Biên", "VN"), (body, "LA"),
    ]  # fmt: skip


@pytest.mark.parametrize("verb", ["thăm Lào đã ký", "sang thăm Nhật Bản đã ký", "thăm Lào và ký", "thăm Lào để ký"])
def test_who_visits_signs_and_not_the_country_visited(verb: str) -> None:
    [value] = found(f"Đoàn tỉnh Nghệ An {verb} Bản ghi nhớ với tỉnh Xiêng Khoảng.")
    assert parties(value) == ["tỉnh Nghệ An", "tỉnh Xiêng Khoảng"]


@pytest.mark.parametrize("text", [
    "Báo Kita: Hiệp định hợp tác y tế được ký ngày 5/6/2018.",
    "Theo Bộ Ngoại giao Nga: Hiệp định hợp tác y tế được ký ngày 5/6/2018.",
])  # fmt: skip
def test_who_tells_it_before_a_colon_is_no_party(text: str) -> None:
    [value] = found(text)
    assert parties(value) == []


def test_what_is_not_carried_out_may_be_something_else() -> None:
    [value] = found("Việc ký Hiệp định ngày 5/3/2020 giữa Việt Nam và Lào chưa thực hiện được mục tiêu.")
    assert (value.status, value.signed and value.signed.edtf) == ("signed", "2020-03-05")


@pytest.mark.parametrize(("text", "place"), [
    ("Công ty Kita ký thỏa thuận với Công ty Lào ở Huế.", "Huế"),
    ("Công ty Kita ký thỏa thuận với Công ty Kwena ở Ý.", None),
])  # fmt: skip
def test_a_country_behind_the_last_partner_is_its_seat(text: str, place: str | None) -> None:
    assert [value.place for value in found(text)] == [place]


def test_an_event_gives_its_day_and_place_to_no_plan() -> None:
    text = "Tháng 3/2020, Sở Y tế ký thỏa thuận với tỉnh Attapeu tại Huế. Nhân dịp này, Sở Công Thương sẽ ký hiệp định với Nga."
    _, planned = found(text)
    assert (planned.status, planned.planned_for, planned.place) == ("planned", None, None)
