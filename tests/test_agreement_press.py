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
    ("Việc này làm dấy lên câu hỏi liệu Iran có vi phạm thỏa thuận mà họ ký với Nga.", ("thỏa thuận", "signed", ["Iran", "Nga"])),
    ("Trong khuôn khổ chuyến thăm, thỏa thuận về y tế, giáo dục sẽ được hai bên ký kết.", ("thỏa thuận", "planned", [])),
    ("Hàn Quốc và Triều Tiên chỉ ký hiệp ước ngừng bắn.", ("hiệp ước ngừng bắn", "signed", ["Hàn Quốc", "Triều Tiên"])),
    ("VinFast gia hạn chương trình hợp tác với Kwena.", ("chương trình hợp tác", "signed", ["VinFast", "Kwena"])),
])  # fmt: skip
def test_what_is_told_by_the_way(text: str, expected: tuple[str | None, str, list[str]]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize("text", [
    "Cả thế giới chờ xem liệu hai lãnh đạo có ký được hiệp định hay không.",
    "Nga sẽ giao đảo cho Lào sau khi ký hiệp ước hòa bình.",
    "Tổng thống Lào trong một lần ký văn bản trừng phạt thuế với Cuba.",
    "Nhà trường ký hợp đồng với công ty Sao Mai.",
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


@pytest.mark.parametrize(("text", "expected"), [
    # who signs: a Government, several with one named, a body named in front, letters behind a comma, halves of names
    ("Chính phủ vừa ký thỏa thuận với Lào để xử lý nước thải.", ("thỏa thuận", "signed", ["Chính phủ", "Lào"])),
    ("Công ty Sao Mai và một trong bốn công ty lớn nhất thế giới vừa ký kết thỏa thuận hợp tác.", ("thỏa thuận hợp tác", "signed", ["Công ty Sao Mai"])),
    ("Bản tuyên bố chung do Tổng thống Mỹ Adam Kita và những người đồng cấp khác ký kết được công bố.", ("Bản tuyên bố chung", "signed", ["Mỹ"])),
    ("Tập đoàn Kwena công bố rằng công ty đã ký thỏa thuận đấu nối với Công ty Sao Mai.", ("thỏa thuận đấu nối", "signed", ["Tập đoàn Kwena", "Công ty Sao Mai"])),
    ("Công ty Kita Import Co, Ltd có trụ sở ở Lào, do ông Kwena làm giám đốc, ký hợp đồng mua phân bón với Công ty Sao Mai.",
        ("hợp đồng mua phân bón", "signed", ["Công ty Kita Import Co, Ltd", "Công ty Sao Mai"])),
    ("Mỹ - Triều đã ký thỏa thuận, giải Nobel vẫn xa vời với Kita.", ("thỏa thuận", "signed", ["Mỹ", "Triều"])),
    ("Tranh chấp khiến Nga và Nhật Bản chưa thể ký hiệp ước.", ("hiệp ước", "negated", ["Nga", "Nhật Bản"])),
    ("Tại khách sạn Kita, Singapore, Tổng thống Mỹ và Thủ tướng Lào đã ký thỏa thuận.", ("thỏa thuận", "signed", ["Mỹ", "Lào"])),
    ("Trung tâm Đào tạo và Chuyển giao công nghệ ký biên bản ghi nhớ với Công ty Sao Mai.",
        ("biên bản ghi nhớ", "signed", ["Trung tâm Đào tạo và Chuyển giao công nghệ", "Công ty Sao Mai"])),
    ("Bộ Y tế và văn phòng tổ chức Lao động quốc tế đã ký kết thỏa thuận.", ("thỏa thuận", "signed", ["Bộ Y tế", "văn phòng tổ chức Lao động quốc tế"])),
    # with whom: sellers, one told by what it is, members picked out behind a number of them, owners of a text
    ("Bộ Quốc phòng Lào đã ký hợp đồng mua 4 tàu từ công ty Kita.", ("hợp đồng mua 4 tàu", "signed", ["Bộ Quốc phòng Lào", "công ty Kita"])),
    ("Lào ký thỏa thuận với công ty tư nhân chuyên dò đáy biển có tên Ocean Kita - trụ sở tại Mỹ.", ("thỏa thuận", "signed", ["Lào", "Ocean Kita"])),
    ("Nhiều công ty đã ký thỏa thuận, trong đó có nhiều tập đoàn lớn như: Tập đoàn Kita, Công ty Kwena.", ("thỏa thuận", "signed", ["Tập đoàn Kita", "Công ty Kwena"])),
    ("Đó là một hợp đồng mua vũ khí của Syria ký với Nga.", ("hợp đồng mua vũ khí", "signed", ["Syria", "Nga"])),
    ("Chúng ta sẽ ký bản ghi nhớ về việc gửi và nhận lao động với Lào.", ("bản ghi nhớ", "planned", ["Lào"])),
    # what and how far
    ("Việt Nam vừa ký kết RCEP.", ("RCEP", "signed", ["Việt Nam"])),
    ("Hiệp định Paris đã được ký kết, hòa bình lập lại.", ("Hiệp định Paris", "signed", [])),
    ("Hiệp định vay bổ sung được Bộ Tài chính và ADB ký ngày 11/5/2017.", ("Hiệp định vay bổ sung", "signed", ["Bộ Tài chính", "ADB"])),
    ("Nghị định thư bổ sung Hiệp định A được Lào và Cuba ký ngày 11/5/2017.", ("Nghị định thư", "signed", ["Lào", "Cuba"])),
    ("Hai bên nhất trí đẩy nhanh việc hoàn tất ký kết Hiệp định giữa Lào và Cuba.", ("Hiệp định", "planned", ["Lào", "Cuba"])),
    ("Tập đoàn Kita của Nga thông báo kế hoạch ký kết thỏa thuận bán 10 máy bay.", ("thỏa thuận bán 10 máy bay", "planned", ["Tập đoàn Kita"])),
    ("Thực hiện Tuyên bố chung về ứng xử ở biển Đông (DOC) ký năm 2002 giữa ASEAN và Lào.", ("Tuyên bố chung", "signed", ["ASEAN", "Lào"])),
])  # fmt: skip
def test_who_signs_what_in_the_press(text: str, expected: tuple[str | None, str, list[str]]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize("text", [
    "Nhà Trắng nói việc tăng thuế là thích hợp hơn so với việc ký kết một thỏa thuận thương mại.",
    "Sau đó hai bên ký vào văn bản.",
    "Thu nhập tại nước ngoài mà Việt Nam chưa ký Hiệp định về thuế phải nộp thuế.",
    "Hải quan kiểm tra hàng xuất vào EU và các nước có ký hiệp định ưu đãi thuế quan với Việt Nam.",
    "Rosa Kim, ca sĩ người Úc, đã ký hợp đồng với công ty Kita Entertainment sau buổi thử giọng.",
    "Hợp đồng được ký kết giữa Sao Mai và Khách hàng.",
])  # fmt: skip
def test_the_nearest_tell_of_none(text: str) -> None:
    assert told(text) == []


def test_what_a_statement_of_intent_is_about_was_not_signed() -> None:
    told = found(
        "Việc hai bên đã ký kết nhiều văn kiện, gồm Hiệp định miễn thị thực giữa Chính phủ hai nước, Bản ghi nhớ về y tế, và "
        "Ý định thư về đàm phán và ký kết hiệp định khung giữa Bộ Y tế Việt Nam và Bộ Y tế Lào."
    )
    assert [(a.instrument, [party.name for party in a.parties]) for a in told] == [
        ("Hiệp định miễn thị thực", []), ("Bản ghi nhớ", []), ("Ý định thư", ["Bộ Y tế Việt Nam", "Bộ Y tế Lào"]),
    ]  # fmt: skip


@pytest.mark.parametrize(("text", "place", "day"), [
    ("Mỹ và Lào ký thỏa thuận về y tế tại hội nghị thượng đỉnh ở Singapore.", "Singapore", None),
    ("Hiệp định CPTPP mà Việt Nam đã ký kết có hiệu lực với Việt Nam vào ngày 14/1/2019.", None, None),
])  # fmt: skip
def test_days_and_places_of_other_deeds(text: str, place: str | None, day: str | None) -> None:
    [told] = found(text)
    assert (told.place, told.signed.edtf if told.signed else None) == (place, day)


@pytest.mark.parametrize("text", [
    "Hiệp định CPTPP mà Việt Nam đã ký kết có hiệu lực với Việt Nam vào ngày 14/1/2019.",
    "Hiệp định giữa Lào và Cuba ký ngày 5/3/2018 có hiệu lực đối với Lào từ ngày 14/1/2019.",
])  # fmt: skip
def test_for_whom_it_is_in_force_may_stand_in_front_of_the_day(text: str) -> None:
    [told] = found(text)
    assert told.effective is not None
    assert told.effective.edtf == "2019-01-14"


@pytest.mark.parametrize(("text", "expected"), [
    # those who sign: two that nobody names, brands, words that end names elsewhere, States that are no more
    ("Đôi bên đã ký bản ghi nhớ.", ("bản ghi nhớ", "signed", [])),
    ("Công ty Hoa Mai và Tuần Châu ký hợp đồng mua điện.", ("hợp đồng mua điện", "signed", ["Công ty Hoa Mai", "Tuần Châu"])),
    ("Sao Mai và bTaskee ký thỏa thuận hợp tác.", ("thỏa thuận hợp tác", "signed", ["Sao Mai", "bTaskee"])),
    ("Chính quyền bà Park đã ký hiệp định với Nhật Bản.", ("hiệp định", "signed", ["Chính quyền bà Park", "Nhật Bản"])),
    ("Nga và Lào là hai nước ký Hiệp định Paris.", ("Hiệp định Paris", "signed", ["Nga", "Lào"])),
    ("Trong thỏa thuận được ký hôm 27/4, Nga và Lào cam kết giảm vũ khí.", ("thỏa thuận", "signed", ["Nga", "Lào"])),
    ("Trong thỏa thuận được ký hôm 27/4, Nga cam kết giảm vũ khí.", ("thỏa thuận", "signed", [])),
    # by whom, behind a day; between whom, behind brackets
    ("Hiệp ước ký năm 1987 bởi Mỹ và Liên Xô.", ("Hiệp ước", "signed", ["Mỹ", "Liên Xô"])),
    ("Hiệp định Lào và các nước láng giềng ký ngày 5/3/2018.", ("Hiệp định", "signed", [])),
    ("Thỏa thuận được Nhật ký với Lào năm 2018.", ("Thỏa thuận", "signed", ["Nhật", "Lào"])),
    # what is signed: titles of several parts, quoted matter, no sum behind it
    ("Hiệp định Hữu nghị, Hợp tác và quan hệ đối tác giữa Ukraine và Nga được ký năm 1997.",
        ("Hiệp định Hữu nghị, Hợp tác và quan hệ đối tác", "signed", ["Ukraine", "Nga"])),
    ('Lào và Cuba ký các hợp đồng "mua bán thép", "khai thác mỏ" trị giá 5 tỷ USD.', ("hợp đồng", "signed", ["Lào", "Cuba"])),
    ("Việt Nam và Lào ký thỏa thuận y tế, hợp đồng 5 triệu USD sẽ được trả dần.", ("thỏa thuận y tế", "signed", ["Việt Nam", "Lào"])),
    # nouns and clauses of a deed, ceremonies that were seen
    ("Việc Nga và Lào ký thỏa thuận đã gây tranh cãi.", ("thỏa thuận", "signed", ["Nga", "Lào"])),
    ("Năm ngoái, khi Nga ký thỏa thuận hòa bình với Lào, giá dầu giảm.", ("thỏa thuận hòa bình", "signed", ["Nga", "Lào"])),
    ("Lễ ký kết thỏa thuận hợp tác diễn ra với sự chứng kiến của Thủ tướng Lào.", ("thỏa thuận hợp tác", "signed", [])),
    # how far it has come
    ("Nga từng ký thỏa thuận mua tàu với Pháp.", ("thỏa thuận mua tàu", "signed", ["Nga", "Pháp"])),
    ("Không có hiệp ước hay tuyên bố nào được ký kết giữa Nga và Lào.", ("tuyên bố", "negated", ["Nga", "Lào"])),
    ("Hai bên tiếp tục ngồi vào bàn đàm phán ký kết hiệp định.", ("hiệp định", "planned", [])),
    ("Lào đưa hai bên ngồi vào bàn đàm phán và ký Hiệp định Paris.", ("Hiệp định Paris", "signed", [])),
    ("Nghị định thư về Yêu cầu kiểm dịch thực vật ký giữa Lào và Cuba có hiệu lực.", ("Nghị định thư", "signed", ["Lào", "Cuba"])),
])  # fmt: skip
def test_titles_sides_and_times_of_the_press(text: str, expected: tuple[str | None, str, list[str]]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize("text", [
    "Việc Nga ký thỏa thuận đã gây tranh cãi.",
    "Khi Nga ký thỏa thuận hòa bình với Lào, giá dầu sẽ giảm.",
    "Hiệp định khi được ký kết giữa Lào và Cuba có lợi cho cả hai.",
    "Bà ghi nhật ký với Lào.",
    "Chuyến thăm diễn ra trước khi hai nước ký thoả thuận hải quân.",
    "Real Madrid vừa ký hợp đồng với Kita trị giá 10 triệu euro.",
    "Nga không vội ký hiệp ước hòa bình với Nhật Bản.",
])  # fmt: skip
def test_suppositions_and_players_are_no_signings(text: str) -> None:
    assert told(text) == []


def test_the_effect_of_another_text_is_not_of_what_is_signed() -> None:
    [told] = found("Sau khi Thỏa thuận A được Lào và Cuba ký, Hiệp định B có hiệu lực từ ngày 5/3/2018.")
    assert told.effective is None


@pytest.mark.parametrize(("text", "names"), [
    # companies told by what they do, numbers and words that end names
    ("Công ty cổ phần Đầu tư và xây dựng Sao Mai ký thỏa thuận với Lào.", ["Công ty cổ phần Đầu tư và xây dựng Sao Mai", "Lào"]),
    ("Công ty cổ phần Đầu tư và công ty Kita ký thỏa thuận với Lào.", ["Công ty cổ phần Đầu tư", "công ty Kita", "Lào"]),
    ("Trung tâm Đo lường Chất lượng 3 đã ký thỏa thuận với Lào.", ["Trung tâm Đo lường Chất lượng 3", "Lào"]),
    ("Báo Pháp luật Việt Nam ký thỏa thuận với Lào.", ["Báo Pháp luật Việt Nam", "Lào"]),
    ("Nhà thờ Santa Maria ký thỏa thuận với Lào.", ["Nhà thờ Santa Maria", "Lào"]),
    # who leads a body: behind the letters of a paper, behind the letters of a brand
    ("TTO - Tổng thống Mỹ Donald Trump ngày 25/3 ký thỏa thuận với Lào.", ["Mỹ", "Lào"]),
    ("Giám đốc KSB Pharma ký thỏa thuận với Lào.", ["KSB Pharma", "Lào"]),
    ("Tổng Giám đốc EVN Trần Văn Nam ký thỏa thuận với Lào.", ["EVN", "Lào"]),
    # of several, the first stands behind a word for when; two who have met
    ("Sau khi Mỹ, Việt Nam và Lào ký thỏa thuận, thuế giảm.", ["Mỹ", "Việt Nam", "Lào"]),
    ("Theo Kita, Việt Nam và Lào ký thỏa thuận.", ["Việt Nam", "Lào"]),
    ("Tổng thống Lào gặp Thủ tướng Nga và ký thỏa thuận hợp tác.", ["Lào", "Nga"]),
    # who keeps or breaks what was signed with another, not who tells of it or gains by it
    ("Mỹ kêu gọi Nga thực hiện thỏa thuận đã ký với Lào.", ["Nga", "Lào"]),
    ("Mỹ chỉ trích thỏa thuận đã ký với Lào.", ["Lào"]),
    ("Cuba được lợi khi thực hiện thỏa thuận đã ký với Lào.", ["Lào"]),
    # a brand behind a contract, letters that tell its kind
    ("Hợp đồng KSB ký với Sao Mai có giá 5 tỷ đồng.", ["KSB", "Sao Mai"]),
    ("Hiệp ước INF đã ký với Mỹ.", ["Mỹ"]),
])  # fmt: skip
def test_where_names_end_and_whose_they_are(text: str, names: list[str]) -> None:
    assert [party for _, _, parties in told(text) for party in parties] == names


def test_letters_for_a_kind_of_contract_name_nobody() -> None:
    assert told("Hợp đồng BOT ký với Bộ Công Thương có giá 5 tỷ đồng.") == []


def test_what_was_done_behind_a_signing_is_no_plan() -> None:
    text = "Khi chính quyền bà Park ký hiệp ước với Nhật Bản, đảng Minjoo đã kêu gọi đề xuất mới."
    assert told(text) == [("hiệp ước", "signed", ["chính quyền bà Park", "Nhật Bản"])]


@pytest.mark.parametrize(("text", "expected"), [
    # titles of treaties of partnership, whole; what a text does is told behind it
    ("Việt Nam ký Hiệp định Đối tác xuyên Thái Bình Dương (TPP).", ("Hiệp định Đối tác xuyên Thái Bình Dương", "signed", ["Việt Nam"])),
    ("Việt Nam ký Hiệp định Đối tác Toàn diện và Tiến bộ Xuyên Thái Bình Dương.",
        ("Hiệp định Đối tác Toàn diện và Tiến bộ Xuyên Thái Bình Dương", "signed", ["Việt Nam"])),
    ("Hiệp định Đối tác Kinh tế Toàn diện Khu vực (RCEP) được ký ngày 15/11/2020.",
        ("Hiệp định Đối tác Kinh tế Toàn diện Khu vực", "signed", [])),
    ("Việt Nam ký hiệp định với Đối tác Kita.", ("hiệp định", "signed", ["Việt Nam", "Đối tác Kita"])),
    ("Lào và Cuba ký thỏa thuận gia hạn nghị định thư về y tế.", ("thỏa thuận", "signed", ["Lào", "Cuba"])),
    # a treaty told of by what it is about, one that is ready
    ("Công ước Quốc tế về trẻ em mà Việt Nam đã ký kết.", ("Công ước Quốc tế", "signed", ["Việt Nam"])),
    ("Lào và Cuba đã cơ bản hoàn tất Tuyên bố chung về y tế để ký kết trong năm 2013.", ("Tuyên bố chung", "planned", ["Lào", "Cuba"])),
    # several partners whom a colon names
    ("Hội Sao Mai đã ký chương trình hợp tác với một số cơ quan ở Trung ương: Bộ Tư pháp, Hội Kita để phối hợp thực hiện các nhiệm vụ.",
        ("chương trình hợp tác", "signed", ["Hội Sao Mai", "Bộ Tư pháp", "Hội Kita"])),
])  # fmt: skip
def test_whole_titles_and_several_partners(text: str, expected: tuple[str | None, str, list[str]]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize("text", [
    "Các hiệp định về thuế mà Việt Nam ký với nước ngoài.",
])  # fmt: skip
def test_treaties_without_a_title_or_in_the_plural_are_not_told(text: str) -> None:
    assert told(text) == []


def test_what_a_treaty_is_about_ends_where_is_told_who_signed_it() -> None:
    [told] = found("Công ước Quốc tế về trẻ em mà Việt Nam đã ký kết.")
    assert told.fields_of_cooperation == ("trẻ em",)


@pytest.mark.parametrize(
    ("opening", "is_whole"), [("Trong số các thỏa thuận được ký có", False), ("Các thỏa thuận được ký gồm", True)]
)
def test_a_list_behind_a_sentence_of_signing_is_of_those_who_signed(opening: str, is_whole: bool) -> None:
    front = "Ngày 27/5, hai nước đã ký 7 văn kiện hợp tác."
    items = "hiệp định hợp tác kinh tế, thỏa thuận gia hạn các nghị định thư về khai khoáng và thỏa thuận hợp tác."
    expected = ["văn kiện hợp tác", "hiệp định hợp tác kinh tế", "thỏa thuận", "thỏa thuận hợp tác"]
    assert [a.instrument for a in found(f"{front} {opening} {items}")] == expected
    alone = expected[1:] if is_whole else []
    assert [a.instrument for a in found(f"{opening} {items}")] == alone


def test_the_list_of_some_that_were_signed_is_not_told_itself() -> None:
    text = "Trong số các thỏa thuận được ký kết có Hiệp định vận tải giữa Lào và Cuba, Bản ghi nhớ về y tế."
    assert told(text) == [("Hiệp định vận tải", "signed", ["Lào", "Cuba"]), ("Bản ghi nhớ", "signed", [])]


@pytest.mark.parametrize(("text", "expected"), [
    # who signs: ministers of several States, a State with several, pairs of which one is no State
    ("Bộ trưởng Quốc phòng hai nước Việt Nam và Cuba đã ký kế hoạch hợp tác giai đoạn 2017-2019.", ("kế hoạch hợp tác", "signed", ["Việt Nam", "Cuba"])),
    ("Thoả thuận được các Bộ Quốc phòng Nga và Syria ký kết ở Damascus ngày 26/8/2015.", ("Thoả thuận", "signed", ["Nga", "Syria"])),
    ("Thoả thuận lịch sử mà Tổng thống Iran ký với các cường quốc thế giới giúp nước này.",
        ("Thoả thuận lịch sử", "signed", ["Iran"])),
    ("Thoả thuận thương mại EU - Mercosur vừa ký vào tháng 6-2019.", ("Thoả thuận thương mại", "signed", ["EU", "Mercosur"])),
    ("Hiệp định vận tải đường bộ Việt - Trung ký năm 2011 có hiệu lực.", ("Hiệp định vận tải đường bộ", "signed", ["Việt", "Trung"])),
    ("Việc chính quyền Trump ký hiệp định thương mại với Mexico đã giúp nông dân.", ("hiệp định thương mại", "signed", ["chính quyền Trump", "Mexico"])),
    ("UBND TP ký biên bản ghi nhớ với Lào.", ("biên bản ghi nhớ", "signed", ["UBND TP", "Lào"])),
    ("Kita ký thoả thuận mở đường bay với Lào giữa Tp.", ("thoả thuận mở đường bay", "signed", ["Kita", "Lào"])),
    # what: treaties by their letters, titles that need no `về`, roadmaps, protocols that carry out another text
    ("Năm 1992, Bắc Kinh mới ký NPT.", ("NPT", "signed", ["Bắc Kinh"])),
    ("Có vi phạm Công ước chống buôn lậu mà Việt Nam đã ký kết.", ("Công ước chống buôn lậu", "signed", ["Việt Nam"])),
    ("Nga và Lào đã ký một lộ trình hợp tác quân sự.", ("lộ trình hợp tác quân sự", "signed", ["Nga", "Lào"])),
    ("Nghị định thư thực hiện Hiệp định vận tải ký năm 2011 quy định về xe.", ("Nghị định thư", "signed", [])),
])  # fmt: skip
def test_states_and_titles_that_the_press_abridges(text: str, expected: tuple[str | None, str, list[str]]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize("text", [
    "Cả hai lần người này đều không ký vào biên bản.",
    "Thoả thuận lịch sử mà ông Nam ký với các cường quốc thế giới.",
    "Ông Nam đã ký vào biên bản hồi tháng 9.",
])  # fmt: skip
def test_kinds_of_texts_and_persons_are_not_told(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(("text", "expected"), [
    # texts that are told by a number
    ("VEC và công ty Yên Khánh đã ký Hợp đồng số 02/HĐ-VEC về việc cung cấp dịch vụ.", [("Hợp đồng", "signed", ["VEC", "công ty Yên Khánh"])]),
    ("Hai bộ đã ký Chương trình phối hợp số 12/CTPH-BYT-BGDĐT về y tế trường học.", [("Chương trình phối hợp", "signed", [])]),
    ("Giám đốc Sở Y tế ký Kế hoạch số 12/KH-SYT ngày 5/3/2020.", []),
    ("Bộ Y tế ký Quyết định số 01/QĐ-BYT ngày 5/3/2020.", []),
    ("Đó là văn bản số 2444/SXD ngày 28/12/2012 của Sở Xây dựng do hai phó giám đốc ký.", []),
    # those with whom a sentence starts, several without a name beside one, a text since a year
    ("Cùng với Nga, Lào và Cuba cũng đã ký thỏa thuận với Moscow.", [("thỏa thuận", "signed", ["Nga", "Lào", "Cuba", "Moscow"])]),
    ("Nga và 4 nước ký hiệp ước về biển Caspi.", [("hiệp ước", "signed", ["Nga"])]),
    ("Mỹ sẽ rút khỏi hiệp ước INF được ký từ năm 1987.", [("hiệp ước INF", "signed", [])]),
    # no text in particular
    ("Chúng tôi đã ký bất cứ thỏa thuận nào.", []),
    ("Các doanh nghiệp muốn biết hai bên đã ký kết những hiệp định gì.", []),
    ("Hai bên chưa ký bất kỳ thỏa thuận nào.", [("thỏa thuận", "negated", [])]),
])  # fmt: skip
def test_numbers_of_texts_and_those_beside_who_signs(
    text: str, expected: list[tuple[str | None, str, list[str]]]
) -> None:
    assert told(text) == expected


def test_the_day_of_a_numbered_text_is_that_of_its_signing() -> None:
    [told] = found("Sở Y tế và Công an tỉnh đã ký Quy chế phối hợp số 01/QCPH-SYT-CAT ngày 5/3/2020 về an ninh.")
    assert told.signed is not None
    assert (told.signed.edtf, [party.name for party in told.parties]) == ("2020-03-05", ["Sở Y tế", "Công an tỉnh"])


@pytest.mark.parametrize(("text", "parties"), [
    # who does something else with what was signed
    ("Thỏa thuận ngừng bắn ký ngày 19/1 do Qatar và Ai Cập làm trung gian đã đổ vỡ.", []),
    ("Hiệp định ký tháng 1/1973 được Nga và Lào ủng hộ.", []),
    ("Trong hiệp định được ký năm 1995, Mỹ và Việt Nam không phải là thành viên.", []),
    # whose Government it is
    ("Chính phủ Lào cho biết Chính phủ đã ký thỏa thuận với ADB.", ["Chính phủ Lào", "ADB"]),
    # with whom, behind what it is about; not where goods come from
    ("Bộ Quốc phòng ký thỏa thuận huấn luyện, cung cấp trang thiết bị với Pháp.", ["Bộ Quốc phòng", "Pháp"]),
    ("Petrolimex ký hợp đồng mua xăng từ Singapore với Tập đoàn SK.", ["Petrolimex", "Tập đoàn SK"]),
    ("Theo thỏa thuận Mỹ và Anh ký với Úc ngày 15/9/2021, hợp tác mở rộng.", ["Mỹ", "Anh", "Úc"]),
    ("Thỏa thuận được ký giữa Iran với nhóm P5+1 gồm Anh, Pháp và Đức hồi năm 2015.", ["Iran", "Anh", "Pháp", "Đức"]),
    ("Ngày 5/4/1995, 4 quốc gia ký Hiệp định Hợp tác phát triển: Campuchia, Lào, Thái Lan, Việt Nam.", []),
    # who stands behind a venue, a word for when, a part of another word; who gives
    ("Tại trụ sở Liên hợp quốc, Mỹ, Anh và Pháp ký tuyên bố chung.", ["Mỹ", "Anh", "Pháp"]),
    ("Ngày 27/2, tại Barcelona, Tập đoàn VNPT ký hợp đồng với Tập đoàn Nokia.", ["Tập đoàn VNPT", "Tập đoàn Nokia"]),
    ("Để bảo đảm nguồn nhiên liệu EVN ký hợp đồng mua than với TKV.", ["EVN", "TKV"]),
    ("ADB cấp vốn cho Lào sau khi ký hiệp định vay ngày 5/3.", ["ADB"]),
    ("Thành phố ký hợp đồng thuê tư vấn với Công ty Kita.", ["Thành phố", "Công ty Kita"]),
    ("Tổng giám đốc WHO Tedros ký thỏa thuận với Lào.", ["WHO", "Lào"]),
    ("Tập đoàn Thaco và Hoàng Anh Gia Lai ký thoả thuận hợp tác.", ["Tập đoàn Thaco", "Hoàng Anh Gia Lai"]),
    ("UBND tỉnh ký 1) Thỏa thuận hợp tác với Tập đoàn FPT; 2) Quy chế.", ["UBND tỉnh", "Tập đoàn FPT"]),
])  # fmt: skip
def test_neighbours_of_who_signs(text: str, parties: list[str]) -> None:
    [(_, status, names)] = told(text)
    assert (status, names) == ("signed", parties)


@pytest.mark.parametrize("text", [
    "Thị trường chờ đợi việc Mỹ và Trung Quốc ký thỏa thuận.",
    "Khi Mỹ ký thỏa thuận với Trung Quốc thì giá đậu tương tăng.",
    "Ngoài ra, theo Reuters, sau buổi lễ ký kết thoả thuận chung, ông Trump sẽ họp báo.",
])  # fmt: skip
def test_deeds_that_are_only_awaited_are_not_told(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(("text", "status", "day"), [
    ("Thủ tướng khẳng định: Sẽ ký hiệp định với Lào trong năm 2025.", "planned", None),
    ("Việt Nam chỉ ký Hiệp định với Nga sau khi hai bên đàm phán 8 vòng, vào ngày 29/5/2015.", "signed", "2015-05-29"),
    ("Hiệp định Paris, sau khi được ký ngày 27/1/1973, đã chấm dứt chiến tranh.", "signed", "1973-01-27"),
])  # fmt: skip
def test_a_day_tells_that_it_was_signed(text: str, status: str, day: str | None) -> None:
    [agreement] = found(text)
    assert (agreement.status.value, agreement.signed.edtf if agreement.signed else None) == (status, day)


@pytest.mark.parametrize("end", [",", " và", ", (Lào)", " và..."])
def test_a_name_may_stand_at_the_end_of_a_text(end: str) -> None:
    assert told(f"FPT ký hợp đồng với Công ty Xây dựng{end}")[0][2] == ["FPT", "Công ty Xây dựng"]


def test_the_list_behind_a_denial_was_not_signed() -> None:
    text = (
        "Hai nước chưa ký văn kiện nào. Trong số các thỏa thuận được ký có hiệp định kinh tế, thỏa thuận khai khoáng."
    )
    assert told(text) == [("văn kiện", "negated", [])]


@pytest.mark.parametrize("text", [
    "Trường hợp điều ước quốc tế mà Việt Nam ký kết với các nước có quy định khác thì áp dụng điều ước đó.",
])  # fmt: skip
def test_treaties_without_the_capital_of_a_title_are_any_of_a_kind(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(("text", "expected"), [
    ("Ban hành Kế hoạch thực hiện Hiệp định EVFTA ký ngày 30/6/2019.", ("Hiệp định EVFTA", "signed", [])),
    ("Lào ký thỏa thuận với Nhóm Sao Mai để hợp tác.", ("thỏa thuận", "signed", ["Lào", "Nhóm Sao Mai"])),
    ("Thủ tướng Lào gặp Tổng thống Nga và ký thỏa thuận với Cuba.", ("thỏa thuận", "signed", ["Lào", "Cuba"])),
])  # fmt: skip
def test_plans_groups_and_guests_are_themselves(text: str, expected: tuple[str | None, str, list[str]]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    "text", ["Trong cuốn Nhật ký Đặng Thùy Trâm, bà kể về chiến tranh.", "Tập Nhật ký chiến tranh ra mắt."]
)
def test_a_diary_is_no_country(text: str) -> None:
    assert extract(text).names == ()
