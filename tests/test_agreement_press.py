"""Signings as the press tells them by the way, beside other deeds: and the nearest sentences that tell of none."""

import pytest

from vn_foreign_relations import Agreement, extract


def found(text: str) -> list[Agreement]:
    return [mention.value for mention in extract(text).agreements]


def told(text: str) -> list[tuple[str | None, str, list[str]]]:
    return [(a.instrument, a.status.value, [party.name for party in a.parties]) for a in found(text)]


@pytest.mark.parametrize(("text", "expected"), [
    # those who sign: forces, exchanges, bodies with names of companies, States behind a side
    ("Cuối năm 2016, không quân Mỹ ký hợp đồng trị giá 7 tỷ USD với hãng Kita.", ("hợp đồng", "signed", ["không quân Mỹ", "hãng Kita"])),
    ("Kwena ký bản ghi nhớ với sàn chứng khoán Sao Mai.", ("bản ghi nhớ", "signed", ["Kwena", "sàn chứng khoán Sao Mai"])),
    ("Đại diện Kwena Group Foods và Sao Mai tại buổi ký kết hợp tác.", (None, "signed", ["Kwena Group Foods", "Sao Mai"])),
    ("Phía Tây Ban Nha và Việt Nam ký kết biên bản ghi nhớ.", ("biên bản ghi nhớ", "signed", ["Phía Tây Ban Nha", "Việt Nam"])),
    ("Ngày 12/6, ông Kita và ông Kwena đã ký tuyên bố chung.", ("tuyên bố chung", "signed", [])),
    ("Ngày 5/3, Đài Tiếng nói Việt Nam ký thỏa thuận với Đài Truyền hình Việt Nam, Bộ Y tế, Hiệp hội Sao Mai.",
        ("thỏa thuận", "signed", ["Đài Tiếng nói Việt Nam", "Đài Truyền hình Việt Nam", "Bộ Y tế", "Hiệp hội Sao Mai"])),
    # how treaties name their sides
    ("Hiệp định thương mại giữa một bên là EAEU và bên kia là Việt Nam ký ngày 29/5/2015.", ("Hiệp định thương mại", "signed", ["EAEU", "Việt Nam"])),
    ("Hiệp định giữa Việt Nam và các nước thành viên EAEU gồm Armenia, Belarus được ký ngày 29/5/2015.",
        ("Hiệp định", "signed", ["Việt Nam", "Armenia", "Belarus"])),
    ("Cần thực hiện Hiệp định về lưu vực sông Mê Công (Lào, Thái Lan ký năm 1995) và Công ước của Liên hợp quốc.",
        ("Hiệp định", "signed", ["Lào", "Thái Lan"])),
    ("Các nguyên tắc trong “Thỏa thuận về trên biển Việt Nam - Trung Quốc” ký tháng 10/2011 được nhắc lại.",
        ("Thỏa thuận", "signed", ["Việt Nam", "Trung Quốc"])),
    ("Đáng chú ý là Hiệp định CPTPP mà Việt Nam đã ký kết.", ("Hiệp định CPTPP", "signed", ["Việt Nam"])),
    # what is signed
    ("Ngày 31/5, Bộ Y tế và ADB đã ký kết dự án hợp tác “Sao Mai”.", ("dự án hợp tác", "signed", ["Bộ Y tế", "ADB"])),
    ("Việt Nam đã ký Hiệp định đối tác xuyên Thái Bình Dương và đã khởi động đàm phán FTA với Hong Kong.",
        ("Hiệp định đối tác xuyên Thái Bình Dương", "signed", ["Việt Nam"])),
    ("Lào và Cuba đã ký thỏa thuận hồi hương người di cư.", ("thỏa thuận hồi hương người di cư", "signed", ["Lào", "Cuba"])),
    ("Lào và Cuba đã ký hiệp định vay hiện tại với ADB.", ("hiệp định vay", "signed", ["Lào", "Cuba", "ADB"])),
    # how far it has come
    ("Việc này làm dấy lên câu hỏi liệu Iran có vi phạm thỏa thuận mà họ ký với Nga.", ("thỏa thuận", "signed", ["Nga"])),
    ("Trong khuôn khổ chuyến thăm, thỏa thuận về y tế, giáo dục sẽ được hai bên ký kết.", ("thỏa thuận", "planned", [])),
    ("Hàn Quốc và Triều Tiên chỉ ký hiệp ước ngừng bắn.", ("hiệp ước ngừng bắn", "signed", ["Hàn Quốc", "Triều Tiên"])),
    ("VinFast gia hạn chương trình hợp tác với Kwena.", ("chương trình hợp tác", "signed", ["VinFast", "Kwena"])),
])  # fmt: skip
def test_what_is_told_by_the_way(text: str, expected: tuple[str | None, str, list[str]]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize("text", [
    "Cả thế giới chờ xem liệu hai lãnh đạo có ký được hiệp định hay không.",
    "Kita nói chỉ ký thỏa thuận thương mại khi Lào nhượng bộ.",
    "Nga sẽ giao đảo cho Lào sau khi ký hiệp ước hòa bình.",
    "Tổng thống Lào trong một lần ký văn bản trừng phạt thuế với Cuba.",
    "Nhà trường ký hợp đồng với công ty Sao Mai.",
    "Công ty trả trợ cấp theo thỏa ước đã ký kết với NLĐ.",
    "Đầu năm 2021, VinFast tiếp tục gia hạn chương trình ưu đãi.",
    "Kwena đã ký hợp đồng bản quyền với 31 ngôn ngữ, bản tiếng Việt được bàn với Nhà xuất bản Sao Mai.",
    "Ngày 12/6, ông Kita và ông Kwena đã ký hợp đồng.",
    "Ngày 12/6, ông Kita đã ký tuyên bố.",
])  # fmt: skip
def test_none_is_told(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(("text", "place", "day"), [
    # where somebody else is, or what is signed is done
    ("Kwena ký thỏa thuận với Sao Mai, một sàn chứng khoán lớn tại Mỹ, ngày 30/5/2017.", None, "2017-05-30"),
    ("Kwena ký thỏa thuận với Sao Mai ngày 30/5/2017 với tham vọng niêm yết tại Mỹ.", None, "2017-05-30"),
    ("Kwena ký thỏa thuận phát triển các nhà máy tại Lào với Công ty Sao Mai.", None, None),
    ("Công ty Kwena ký hợp đồng đóng tàu với Công ty Sao Mai, bàn giao tại Lào.", None, None),
    ("Kwena ký thỏa thuận với Sao Mai, tại Huế.", "Huế", None),
    # the day nearest to the verb, and none of a figure
    ("Tháng 9, hai bên nhất trí giảm thuế sau khi Lào và Cuba hồi tháng 4 ký thỏa thuận.", None, "XXXX-04"),
    ("Lào và Cuba ký thỏa thuận, kim ngạch đạt 5 tỷ USD năm 2019.", None, None),
    ("Lào và Cuba ký thỏa thuận, trị giá 5 tỷ USD, năm 2019.", None, "2019"),
])  # fmt: skip
def test_the_scene_is_that_of_the_signing(text: str, place: str | None, day: str | None) -> None:
    [told] = found(text)
    assert (told.place, told.signed.edtf if told.signed else None) == (place, day)


def test_what_comes_into_force_within_a_year_has_no_term() -> None:
    [told] = found("Hiệp định giữa Lào và Cuba ký ngày 15/11 dự kiến có hiệu lực trong khoảng 1 năm tới.")
    assert told.duration is None
    [told] = found("Hiệp định giữa Lào và Cuba ký ngày 15/11 có hiệu lực trong 5 năm.")
    assert told.duration is not None
    assert told.duration.iso == "P5Y"


def test_an_unknown_name_in_a_list_of_states_has_no_country() -> None:
    [told] = found("Hiệp định giữa Việt Nam, Kwenia, Belarus và Nga được ký kết ngày 29/5/2015.")
    assert [(party.name, party.country) for party in told.parties] == [
        ("Việt Nam", "VN"), ("Kwenia", None), ("Belarus", "BY"), ("Nga", "RU"),
    ]  # fmt: skip


def test_a_body_of_the_table_has_the_country_of_the_table() -> None:
    [told] = found("Trong chuyến thăm EU, Việt Nam được nhắc đến, và EU ký thỏa thuận với Lào.")
    assert [(party.name, party.country) for party in told.parties] == [("EU", None), ("Lào", "LA")]


def test_what_may_be_told_of_opens_a_list() -> None:
    told = found(
        "Có thể kể đến như: Ký kết hợp tác với Tập đoàn Kwena từ năm 2017; Ký kết hợp tác với Đại học Sao Mai tháng 6/2018."
    )
    assert [(a.status.value, a.signed.edtf if a.signed else None) for a in told] == [
        ("signed", "2017"),
        ("signed", "2018-06"),
    ]


def test_fields_end_where_the_signing_is_told_and_may_follow_a_word_that_opens_them() -> None:
    [told] = found("Thỏa thuận trong các lĩnh vực y tế, giáo dục sẽ được hai nước ký kết trong chuyến thăm.")
    assert told.fields_of_cooperation == ("y tế", "giáo dục")
    [told] = found("Hai nước đã ký thỏa thuận trong nhiều lĩnh vực, bao gồm: y tế, giáo dục.")
    assert told.fields_of_cooperation == ("y tế", "giáo dục")
