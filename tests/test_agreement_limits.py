"""How far what the press tells of a signing reaches: wishes, days that are kept, several States, words behind a text."""

import pytest

from vn_foreign_relations import Agreement, extract
from vn_foreign_relations.tables.vocabulary import swift


def found(text: str) -> list[Agreement]:
    return [mention.value for mention in extract(text).agreements]


def told(text: str) -> list[tuple[str | None, str, list[str]]]:
    return [(a.instrument, a.status.value, [party.name for party in a.parties]) for a in found(text)]


def test_a_long_pattern_takes_no_first_letter_of_another_phrase() -> None:
    words = swift(["với", "cùng ký", "mua"])
    assert [match.group() for match in words.finditer("mới dùng ký Với, MUA; cùng ký")] == ["Với", "MUA", "cùng ký"]


@pytest.mark.parametrize("text", [
    # papers that call upon others, contracts that are made up, parties of an example
    "Hội A phối hợp với Bộ Y tế ký văn bản kêu gọi các đơn vị đóng góp.",
    "Ông Nam chỉ đạo nhân viên ký khống hợp đồng với Công ty Hoa Mai và Công ty Sao Mai.",
    "Ví dụ: Công ty A ký hợp đồng nuôi heo với Công ty B theo hình thức nhận tiền công.",
    # no text in particular; points of time; what is done for whom
    "Lào sẽ chào mừng hai vị khách trước khi bất cứ một hiệp ước nào được ký.",
    "Đến tháng 9/2018, tức là sau thời điểm ký thỏa thuận, giá đã tăng.",
])  # fmt: skip
def test_what_is_no_signing(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(("text", "expected"), [
    # what was agreed to and done, what one had to sign, whom somebody helped to
    ("Chính quyền Osan đồng ý và ký hợp đồng với Kita.", ("hợp đồng", "signed", ["Chính quyền Osan", "Kita"])),
    ("Chính phủ Lào đồng ý ký Hiệp định với Nga.", ("Hiệp định", "planned", ["Chính phủ Lào", "Nga"])),
    ("Ngày 21/7/1954 thực dân Pháp buộc phải ký Hiệp định Geneva.", ("Hiệp định Geneva", "signed", ["Pháp"])),
    ("Cục đã tham mưu cho Chính phủ ký thỏa thuận với Đức và Cuba.", ("thỏa thuận", "signed", ["Chính phủ", "Đức", "Cuba"])),
    ("Bộ A mong muốn hợp tác và sẽ ký thỏa thuận với Bộ Y tế Lào.", ("thỏa thuận", "planned", ["Bộ A", "Bộ Y tế Lào"])),
    # several States without a name are no party; the names that are picked out of them are
    ("Mỹ rút khỏi thỏa thuận hạt nhân mà Iran ký với 6 cường quốc thế giới.", ("thỏa thuận hạt nhân", "signed", ["Iran"])),
    ("6 nước gồm Nga, Cuba và Lào cùng ký một thỏa thuận.", ("thỏa thuận", "signed", ["Nga", "Cuba", "Lào"])),
    ("Sở Du lịch Huế ký thỏa thuận với 5 doanh nghiệp lữ hành.", ("thỏa thuận", "signed", ["Sở Du lịch Huế", "5 doanh nghiệp lữ hành"])),
    # who stands with a comma behind `được`; programmes for jobs; transfers that are none of players
    ("Biên bản hợp tác được Bảo tàng Huế, Bảo tàng Kyushu ký kết cuối năm 2011.", ("Biên bản hợp tác", "signed", ["Bảo tàng Huế", "Bảo tàng Kyushu"])),
    ("Theo chương trình cấp phép việc làm của Hàn Quốc ký với Chính phủ Việt Nam, Nghệ An có 4 huyện.",
        ("chương trình cấp phép việc làm", "signed", ["Hàn Quốc", "Chính phủ Việt Nam"])),
    ("Dự án đã được Kita ký hợp đồng chuyển nhượng cho đối tác là tập đoàn Sao Mai.", ("hợp đồng chuyển nhượng", "signed", ["Kita", "tập đoàn Sao Mai"])),
    ("Khi thỏa thuận dầu khí ký giữa Ấn Độ và Lào gặp phải sự phản đối, giá dầu tăng.", ("thỏa thuận dầu khí", "signed", ["Ấn Độ", "Lào"])),
    # where the name of a text ends, and that of an event
    ("Nga và Lào ký một hiệp ước công nhận eo biển là vùng chung.", ("hiệp ước", "signed", ["Nga", "Lào"])),
    ("Sở Du lịch Huế và Công an Huế ký quy chế phối hợp đảm bảo an ninh trật tự.", ("quy chế phối hợp", "signed", ["Sở Du lịch Huế", "Công an Huế"])),
    # what a text is about is no partner
    ("Lào ký Hiệp định về hòa bình cho Campuchia năm 1991.", ("Hiệp định", "signed", ["Lào"])),
])  # fmt: skip
def test_who_signs_what(text: str, expected: tuple[str | None, str, list[str]]) -> None:
    assert told(text) == [expected]


def test_a_signing_that_is_remembered_has_the_day_behind_it_and_no_subject() -> None:
    kept = found("Triều Tiên tổ chức lễ nhân dịp kỷ niệm sự kiện ký hiệp định đình chiến vào 27/7/1953.")
    assert [(a.instrument, a.signed and a.signed.edtf, a.framework, a.parties) for a in kept] == [
        ("hiệp định đình chiến", "1953-07-27", None, ())
    ]


@pytest.mark.parametrize(("text", "iso"), [
    ("Công ty Hoa Mai ký hợp đồng 3 năm với Công ty Sao Mai.", "P3Y"),
    ("Lào và Nga vừa ký thỏa thuận ngừng bắn ba ngày.", "P3D"),
    ("Ba năm nay Lào và Nga đã ký thỏa thuận hợp tác.", None),
    ("Lào ký thỏa thuận 5 năm trước với Nga.", None),
    ("Hai bên ký thỏa thuận 30 phút sau đó.", None),
])  # fmt: skip
def test_a_length_right_behind_a_text_is_its_term(text: str, iso: str | None) -> None:
    assert [a.duration and a.duration.iso for a in found(text)] == [iso]


def test_fields_end_where_something_is_done() -> None:
    (signed,) = found("Theo hiệp ước ký giữa Việt Nam và Lào về lĩnh vực tư pháp, vụ án này sẽ thuộc Công an Lào.")
    assert signed.fields_of_cooperation == ("tư pháp",)


def test_a_title_behind_a_comma_belongs_to_the_one_who_watched() -> None:
    text = (
        "Thủ tướng Lào Kita và Chủ tịch Diễn đàn Sao Mai, giáo sư Klaus Kwena cùng chứng kiến lễ ký thỏa thuận hợp tác."
    )
    assert [a.witnesses for a in found(text)] == [
        ("Thủ tướng Lào Kita", "Chủ tịch Diễn đàn Sao Mai", "giáo sư Klaus Kwena")
    ]


def test_the_day_of_leaving_a_treaty_is_none_of_its_signing() -> None:
    (signed,) = found("Tháng 5/2018, Tổng thống Mỹ tuyên bố rút Mỹ khỏi thỏa thuận hạt nhân ký với Iran.")
    assert (signed.signed, [party.name for party in signed.parties]) == (None, ["Mỹ", "Iran"])


@pytest.mark.parametrize("text", [
    # what is advised, or asked about; an aside that names texts; who only tells what others did
    "Ông Kwena cho biết Washington nên ký một hiệp ước hòa bình với Lào.",
    "Bệnh viện Hoa Mai báo cáo về việc có hay không ký hợp đồng độc quyền với Công ty Sao Mai.",
    "Hoạt động theo điều ước quốc tế mà Chính phủ hai bên đã ký kết (gọi là các Hiệp định liên Chính phủ).",
])  # fmt: skip
def test_what_is_told_of_no_signing(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(("text", "expected"), [
    # the same who tells it signs; those who tell what States did not; what was done beside another deed
    ("Tập đoàn Kita cho biết họ đã ký thỏa thuận với Kwena.", ("thỏa thuận", "signed", ["Tập đoàn Kita", "Kwena"])),
    ("Ngoại trưởng Mỹ nhận xét Trung Quốc, Lào và Iran không ký hiệp ước INF.", ("hiệp ước INF", "negated", ["Trung Quốc", "Lào", "Iran"])),
    ("UBND tỉnh Huế đã phê duyệt báo cáo, ký kết thỏa thuận với Công ty Sao Mai.", ("thỏa thuận", "signed", ["UBND tỉnh Huế", "Công ty Sao Mai"])),
    ("UBND tỉnh Huế phê duyệt việc Sở Y tế ký thỏa thuận với Công ty Sao Mai.", ("thỏa thuận", "planned", ["Sở Y tế", "Công ty Sao Mai"])),
    ("Để phục vụ sản xuất, Công ty Hoa Mai ký hợp đồng với Công ty Sao Mai.", ("hợp đồng", "signed", ["Công ty Hoa Mai", "Công ty Sao Mai"])),
    ("Hai nước chưa bao giờ chính thức ký hiệp ước hòa bình.", ("hiệp ước hòa bình", "negated", [])),
    ("Lào chưa có thỏa thuận ký với Nga.", ("thỏa thuận", "negated", ["Lào", "Nga"])),
    ("Tỉnh Champasak có thỏa thuận ký kết với tỉnh Huế.", ("thỏa thuận", "signed", ["Tỉnh Champasak", "tỉnh Huế"])),
    ("Theo chương trình việc làm cho lao động nước ngoài của Lào ký với Nga, tỉnh được lợi.", ("chương trình việc làm", "signed", ["Lào", "Nga"])),
    # treaties by their letters tell of what they are; contracts for two deeds, and their numbers; names with a small word
    ("JCPOA là thỏa thuận hạt nhân được Iran ký với Nga hồi năm 2015.", ("thỏa thuận hạt nhân", "signed", ["Iran", "Nga"])),
    ("Hải quân Anh ký hợp đồng sửa chữa và bảo dưỡng tàu với hãng Kita.", ("hợp đồng sửa chữa và bảo dưỡng tàu", "signed", ["Hải quân Anh", "hãng Kita"])),
    ("Công ty Hoa Mai ký hợp đồng thuê và chuyển đến Huế với Công ty Sao Mai.", ("hợp đồng thuê", "signed", ["Công ty Hoa Mai", "Công ty Sao Mai"])),
    ("Công ty Hoa Mai ký hợp đồng kinh tế số 78/HĐKT ngày 7-3-1992 với Công ty Sao Mai.", ("hợp đồng kinh tế", "signed", ["Công ty Hoa Mai", "Công ty Sao Mai"])),
    ("Chính phủ Lào ký thỏa thuận với công ty thăm dò đáy biển Kwena Infinity.", ("thỏa thuận", "signed", ["Chính phủ Lào", "Kwena Infinity"])),
    ("Nga đã ký hiệp định về y tế và một số lĩnh vực khác với Lào.", ("hiệp định", "signed", ["Nga", "Lào"])),
    ("Khác với Lào, Nga đã ký Hiệp định với Cuba.", ("Hiệp định", "signed", ["Nga", "Cuba"])),
])  # fmt: skip
def test_how_far_and_by_whom(text: str, expected: tuple[str | None, str, list[str]]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(("text", "fields"), [
    ("Ngày 3/4, Lào và Nga ký thỏa thuận liên quan đến hợp tác trong sản xuất, đầu tư và tài chính.", ("sản xuất", "đầu tư", "tài chính")),
    ("Lào và Nga ký thỏa thuận về hợp tác kinh tế, khoa học, kĩ thuật và một số lĩnh vực khác.", ("hợp tác kinh tế", "khoa học", "kĩ thuật")),
    ("Lào và Nga ký thỏa thuận về hợp tác trong 5 năm tới.", ("hợp tác",)),
    ("Lào và Nga ký thỏa thuận về hợp tác trong khuôn khổ ASEAN.", ("hợp tác",)),
])  # fmt: skip
def test_fields_that_a_list_tells(text: str, fields: tuple[str, ...]) -> None:
    assert [a.fields_of_cooperation for a in found(text)] == [fields]


def test_a_brand_that_ends_with_a_province_is_vietnamese() -> None:
    (signed,) = found("Kita và Dược Hậu Giang đã ký thỏa thuận.")
    assert [(party.name, party.country) for party in signed.parties] == [("Kita", None), ("Dược Hậu Giang", "VN")]


@pytest.mark.parametrize(("text", "parties"), [
    # who does what the main clause tells did first what is told in front of it
    ("Bằng cách ký Hiệp định Geneva năm 1954, Lào đã chính thức thừa nhận điều đó.", ["Lào"]),
    ("Sau khi ký Hiệp định với Nga, Lào đã mở cửa biên giới.", ["Lào", "Nga"]),
    ("Ngay sau khi ký thỏa thuận hợp tác, Kwena đã được đào tạo.", ["Kwena"]),
    ("Thông qua việc ký Hiệp ước năm 1887, Trung Quốc và Pháp đã công nhận chủ quyền.", ["Trung Quốc", "Pháp"]),
    # persons, lists of partners, what else is told behind the comma
    ("Sau khi ký thỏa thuận với Iran, ông Nam cho biết giá dầu tăng.", ["Iran"]),
    ("Sau khi ký Hiệp định với Nga, Cuba và Iran, giá dầu tăng.", ["Nga", "Cuba", "Iran"]),
    ("Sau khi ký Hiệp định Paris năm 1973, tại Huế, quân đội đã rút.", []),
])  # fmt: skip
def test_a_clause_in_front_has_the_subject_of_the_main_clause(text: str, parties: list[str]) -> None:
    assert [[party.name for party in a.parties] for a in found(text)] == [parties]


@pytest.mark.parametrize(("text", "expected"), [
    ("Mỹ thúc đẩy để tiến tới đàm phán, ký kết hiệp định thương mại với Lào.", []),
    ("Lào xem xét lập đường dây nóng, nghiên cứu đàm phán tiến tới ký kết thỏa thuận với Nga.", []),
    ("Hai bên sẽ đàm phán, ký kết Hiệp định thương mại trong năm 2025.", [("Hiệp định thương mại", "planned", [])]),
    ("Hai nước tiến tới ký kết Hiệp định thương mại vào năm 2026.", [("Hiệp định thương mại", "planned", [])]),
    ("Lào và Nga đã đàm phán và ký Hiệp định thương mại.", [("Hiệp định thương mại", "signed", ["Lào", "Nga"])]),
])  # fmt: skip
def test_talks_that_are_to_lead_to_a_signing_are_none(
    text: str, expected: list[tuple[str | None, str, list[str]]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize("text", [
    # what is done again and again
    "Các nhà bán lẻ vẫn thường ký kết những thỏa thuận kinh doanh với các hãng như Kita, Kwena.",
])  # fmt: skip
def test_what_is_done_again_and_again_is_no_signing(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(("text", "expected"), [
    # texts that somebody only talks about; who is one of the States that signed; the same who did not sign
    ("Hai bên trao đổi quan điểm về thỏa thuận hạt nhân ký năm 2015.", ("thỏa thuận hạt nhân", "signed", [])),
    ("Hai bên thảo luận về thỏa thuận hạt nhân ký năm 2015.", ("thỏa thuận hạt nhân", "signed", [])),
    ("Triều Tiên là nước đã ký hiệp định Paris.", ("hiệp định Paris", "signed", ["Triều Tiên"])),
    ("Lào đã đàm phán với Nga nhưng chưa ký thỏa thuận.", ("thỏa thuận", "negated", ["Lào", "Nga"])),
    ("Hai miền Triều Tiên đang xích lại gần nhau nhưng vẫn chưa ký kết thỏa thuận hòa bình.", ("thỏa thuận hòa bình", "negated", [])),
    ("Hai miền Triều Tiên đã ký thỏa thuận hòa bình năm 2000.", ("thỏa thuận hòa bình", "signed", [])),
    # groups whose members are told, in front and behind
    ("Liên Xô cùng 3 quốc gia Đông Âu là Albania, Đông Đức và Romania đã ký hiệp ước.", ("hiệp ước", "signed", ["Liên Xô", "Albania", "Đông Đức", "Romania"])),
    ("Nga và 3 nước gồm Lào, Cuba và Iran ký thỏa thuận.", ("thỏa thuận", "signed", ["Nga", "Lào", "Cuba", "Iran"])),
    ("Iran ký thỏa thuận với nhóm P5+1 (Mỹ, Anh và Đức) năm 2015.", ("thỏa thuận", "signed", ["Iran", "Mỹ", "Anh", "Đức"])),
    ("Lào ký thỏa thuận với nhóm Sao Mai (Nhật Bản).", ("thỏa thuận", "signed", ["Lào", "nhóm Sao Mai"])),
    # bodies in another town, captions, events that are for a programme, several texts beside another deed
    ("Buổi ký kết thỏa thuận giữa Phân hiệu Trường ĐH Giao thông tại TP. HCM và Vega Corporation.", ("thỏa thuận", "signed", ["Phân hiệu Trường ĐH Giao thông", "Vega Corporation"])),
    ("Lễ ký thỏa thuận giữa Kita và Kwena Corporation - Ảnh: NAM ANH", ("thỏa thuận", "signed", ["Kita", "Kwena Corporation"])),
    ("Kita và Hiệp hội Tin học Huế ký kết hợp tác tại buổi lễ công bố chương trình.", (None, "signed", ["Kita", "Hiệp hội Tin học Huế"])),
    ("Hai nước dự kiến sẽ ký kết khoảng 30 văn bản cũng như ra tuyên bố về hòa bình.", ("văn bản", "planned", [])),
    ("Lãnh đạo hai đơn vị ký kết thỏa thuận hợp tác. Lãnh đạo hai đơn vị ký kết thỏa thuận hợp tác.", ("thỏa thuận hợp tác", "signed", [])),
])  # fmt: skip
def test_texts_that_are_talked_about_and_groups(text: str, expected: tuple[str | None, str, list[str]]) -> None:
    assert told(text) == [expected]


def test_who_came_to_see_a_signing_planned_none() -> None:
    (signed,) = found(
        "Thủ tướng Israel và lãnh đạo Palestine đứng trước Nhà Trắng ngày 13/9/1993 để chứng kiến ký kết Hiệp định Oslo."
    )
    assert signed.status.value == "signed"
    assert signed.witnesses == ("Thủ tướng Israel", "lãnh đạo Palestine")


def test_fields_stand_behind_the_day_too() -> None:
    (signed,) = found(
        "Hai bên ký một bản ghi nhớ về giao lưu văn hóa hồi đầu tháng 2, tập trung vào các lĩnh vực như bảo tàng, lưu trữ và di sản."
    )
    assert signed.fields_of_cooperation == ("bảo tàng", "lưu trữ", "di sản")


@pytest.mark.parametrize("text", [
    # conditions behind, proposals, what was signed up to a year
    "Đối với các dự án ODA và các hiệp định đã ký từ năm 2017 về trước, Thủ tướng chỉ đạo thực hiện.",
    "Ông Nam giữ chức vụ Kế toán trưởng ký hợp đồng với Kwena.",
])  # fmt: skip
def test_conditions_behind_and_proposals(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(("text", "expected"), [
    ("Sở Ngoại vụ đề nghị UBND tỉnh cho phép Sở Y tế ký thỏa thuận với Bệnh viện Osan.", ("thỏa thuận", "planned", ["Sở Y tế", "Bệnh viện Osan"])),
    # who is the first to sign; texts of which one only does something; sellers; companies of a country; short words
    ("Ông Kwena lo ngại khi Ý trở thành nền kinh tế G7 đầu tiên ký biên bản ghi nhớ.", ("biên bản ghi nhớ", "signed", ["Ý"])),
    ("Từ P4, TPP mở rộng ra 12 thành viên và hiệp định được ký vào tháng 2-2016.", ("hiệp định", "signed", [])),
    ("Kwena Airways ký hai thỏa thuận mua 44 máy bay của hai đối tác lớn là Airbus và Boeing.", ("thỏa thuận mua 44 máy bay", "signed", ["Kwena Airways", "Airbus", "Boeing"])),
    ("Lào ký thỏa thuận mua 5 tên lửa của Nga.", ("thỏa thuận mua 5 tên lửa", "signed", ["Lào", "Nga"])),
    ("Ngày 5/3, Kita và Tập đoàn Chr. Hansen (Đan Mạch) đã ký kết hợp tác.", (None, "signed", ["Kita", "Tập đoàn Chr. Hansen"])),
])  # fmt: skip
def test_firsts_sellers_and_short_words(text: str, expected: tuple[str | None, str, list[str]]) -> None:
    assert told(text) == [expected]


def test_an_acronym_in_a_bracket_parts_no_companies_of_a_country() -> None:
    (signed,) = found(
        "Công ty Hoa Mai ký hợp đồng với 2 công ty thuộc Vương quốc Anh là Kwena Limited (KL) và Vinland Limited (VL)."
    )
    assert [(p.name, p.country) for p in signed.parties][1:] == [("Kwena Limited", "GB"), ("Vinland Limited", "GB")]


def test_a_sentence_ends_behind_the_name_of_a_country() -> None:
    assert told("Bộ A ký thỏa thuận với Mỹ. Lào ký hiệp định với Nga.") == [
        ("thỏa thuận", "signed", ["Bộ A", "Mỹ"]), ("hiệp định", "signed", ["Lào", "Nga"]),
    ]  # fmt: skip


def test_countries_of_countries_raise_nothing() -> None:
    assert told("Lào và Nga ký hiệp định " + "của Lào " * 3000) == [("hiệp định", "signed", ["Lào", "Nga"])]


@pytest.mark.parametrize(("text", "expected"), [
    # bodies whose name ends in a letter
    ("Bộ Quốc phòng Ý ký hợp đồng mua tên lửa với Tập đoàn Kita.", ("hợp đồng mua tên lửa", "signed", ["Bộ Quốc phòng Ý", "Tập đoàn Kita"])),
    ("Bệnh viện K ký hợp đồng với Học viện Quân y.", ("hợp đồng", "signed", ["Bệnh viện K", "Học viện Quân y"])),
    # who tells of something and signs; who only tells
    ("VinFast công bố chiến lược và ký thỏa thuận với Kita.", ("thỏa thuận", "signed", ["VinFast", "Kita"])),
    ("Lào và Nga khẳng định tình hữu nghị, ký Tuyên bố chung.", ("Tuyên bố chung", "signed", ["Lào", "Nga"])),
    ("Hoa Mai khẳng định vị thế bằng việc ký thỏa thuận với Kita ngày 12/5/2020.", ("thỏa thuận", "signed", ["Hoa Mai", "Kita"])),
    ("Kita thông báo tin tức hội nghị bị cắt ngắn và không ký tuyên bố chung với Lào.", ("tuyên bố chung", "negated", ["Lào"])),
    # purposes that are days, wishes told of something else, requests that were met
    ("Bộ A hoàn tất thủ tục để trong tháng 12/2024, Lào và Nga ký Hiệp định thương mại.", ("Hiệp định thương mại", "planned", ["Lào", "Nga"])),
    ("Để phục vụ sản xuất, Kita ký thỏa thuận với Kwena.", ("thỏa thuận", "signed", ["Kita", "Kwena"])),
    ("Theo đề nghị của Bộ Y tế, Sở Y tế Huế ký thỏa thuận với Kita.", ("thỏa thuận", "signed", ["Sở Y tế Huế", "Kita"])),
    ("Hai bên hy vọng thỏa thuận ký ngày 5/6/2020 sẽ sớm có hiệu lực.", ("thỏa thuận", "signed", [])),
    ("Tỉnh Huế cung cấp thông tin cần thiết và ký thỏa thuận với Kita.", ("thỏa thuận", "planned", ["Tỉnh Huế", "Kita"])),
    ("Do có chung biên giới, tỉnh Sơn La và tỉnh Hủa Phăn nên ký kết thỏa thuận.", ("thỏa thuận", "signed", ["tỉnh Sơn La", "tỉnh Hủa Phăn"])),
    ("Sở Ngoại vụ sẽ tham mưu cho UBND tỉnh Huế ký thỏa thuận với Lào.", ("thỏa thuận", "planned", ["UBND tỉnh Huế", "Lào"])),
    ("Lào đàm phán về hiệp định sẽ ký với Nga năm 2031.", ("hiệp định", "planned", ["Nga"])),
    ("Hai nước sẽ đẩy nhanh đàm phán tiến tới ký Hiệp định thương mại vào tháng 6/2031.", ("Hiệp định thương mại", "planned", [])),
    ("Nga có kế hoạch đến Lào để chứng kiến lễ ký Hiệp định giữa Lào và Cuba.", ("Hiệp định", "planned", ["Lào", "Cuba"])),
    # headings, the main clause, those who only differ, who is beaten, sellers, those for whom something is built
    ("Ký bản ghi nhớ về vận động viên giữa Lào và Nga.", ("bản ghi nhớ", "signed", ["Lào", "Nga"])),
    ("Sau khi ký Hiệp định Geneva năm 1954, Đà Nẵng trở thành căn cứ.", ("Hiệp định Geneva", "signed", [])),
    ("Khác với Lào và Cuba, Nga chưa ký Hiệp định.", ("Hiệp định", "negated", ["Nga"])),
    ("Chiến thắng thực dân Pháp và ký Hiệp định Geneva năm 1954, Việt Nam sang trang mới.", ("Hiệp định Geneva", "signed", [])),
    ("Kita ký hợp đồng mua cổ phần của Kwena từ Sao Mai.", ("hợp đồng mua cổ phần", "signed", ["Kita", "Sao Mai"])),
    ("Kita ký hợp đồng đóng tàu, sửa chữa tàu cho Hải quân Anh.", ("hợp đồng đóng tàu", "signed", ["Kita", "Hải quân Anh"])),
    ("Nga và Lào đã gặp nhau nhưng không ký thỏa thuận.", ("thỏa thuận", "negated", ["Nga", "Lào"])),
    # members in a bracket, and a bracket that only tells where; a body that is pointed at; names of texts
    ("Nhóm Sao Mai (Hà Nội, Huế) ký thỏa thuận với Kita.", ("thỏa thuận", "signed", ["Nhóm Sao Mai", "Kita"])),
    ("Tổng cục Thuế ký thỏa thuận với 3 ngân hàng thương mại (BIDV, Agribank, MB).", ("thỏa thuận", "signed", ["Tổng cục Thuế", "BIDV", "Agribank", "MB"])),
    ("Ngân hàng OUB cho biết ngân hàng này và Cục Đầu tư vừa ký Biên bản ghi nhớ.", ("Biên bản ghi nhớ", "signed", ["Ngân hàng OUB", "Cục Đầu tư"])),
    ("Lào và Nga ký Hiệp ước Hợp tác và Hỗ trợ lẫn nhau.", ("Hiệp ước Hợp tác và Hỗ trợ lẫn nhau", "signed", ["Lào", "Nga"])),
    ("Tỉnh Huế và VNPT ký thỏa thuận chuyển đổi số 2025.", ("thỏa thuận chuyển đổi số", "signed", ["Tỉnh Huế", "VNPT"])),
    ("Nhóm Tư vấn Kita (Lào và Nga) ký hợp đồng với Kwena.", ("hợp đồng", "signed", ["Nhóm Tư vấn Kita", "Kwena"])),
    ("Kwena - Ảnh Việt và Kita ký thỏa thuận.", ("thỏa thuận", "signed", ["Kwena - Ảnh Việt", "Kita"])),
    ("Chiến thắng buộc thực dân Pháp ký Hiệp định Geneva.", ("Hiệp định Geneva", "signed", ["Pháp"])),
    ("Tham mưu cho UBND tỉnh Huế ký thỏa thuận với Lào để sẽ mở rộng.", ("thỏa thuận", "signed", ["UBND tỉnh Huế", "Lào"])),
    ("Lào và Nga ký Hiệp định cơ chế một cửa quốc gia.", ("Hiệp định cơ chế một cửa quốc gia", "signed", ["Lào", "Nga"])),
])  # fmt: skip
def test_words_that_tell_of_something_else(text: str, expected: tuple[str | None, str, list[str]]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize("text", [
    # the subject of another clause, contracts of players
    "Roma ký hợp đồng 5 năm với Kita theo dạng chuyển nhượng tự do.",
])  # fmt: skip
def test_others_sign_nothing(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize("text", [
    "Sáng nay, Sở A tiếp đoàn Lào. Hai bên ký thỏa thuận. Chiều nay, Sở A tiếp đoàn Nga. Hai bên ký thỏa thuận.",
    "Sáng nay, Sở A tiếp đoàn Lào. Hai bên ký thỏa thuận hợp tác. Chiều nay, Sở A tiếp đoàn Nga. Hai bên ký thỏa thuận hợp tác.",
    "Sở Y tế làm việc với Lào và hai bên ký thỏa thuận. Sau đó, Sở Y tế làm việc với Nga. Hai bên ký thỏa thuận.",
])  # fmt: skip
def test_two_events_in_the_same_words_are_two_signings(text: str) -> None:
    assert len(found(text)) == 2


@pytest.mark.parametrize("text", [
    "Lào và Nga ký thỏa thuận về hợp tác trong bối cảnh căng thẳng, giá dầu tăng và lạm phát.",
    "Lào và Nga ký thỏa thuận về hợp tác trong chuyến thăm của Thủ tướng Lào, Bộ trưởng Nga.",
])  # fmt: skip
def test_circumstances_are_no_fields(text: str) -> None:
    assert [a.fields_of_cooperation for a in found(text)] == [("hợp tác",)]


def test_a_day_in_front_of_a_feast_is_not_that_of_the_signing() -> None:
    (kept,) = found("Hôm 11/7, Lào và Nga kỷ niệm 56 năm ngày hai nước ký Hiệp ước Hợp tác.")
    assert kept.signed is None


@pytest.mark.parametrize(("text", "instrument", "parties"), [
    ("Hai miền kỷ niệm 13 năm ngày ký Tuyên bố chung vào ngày 15/6 tới.", "Tuyên bố chung", []),
    ("Lễ kỷ niệm 20 năm ngày ký Hiệp định thương mại Việt Nam - Hoa Kỳ được tổ chức ngày 13/7/2020 tại Hà Nội.",
     "Hiệp định thương mại", ["Việt Nam", "Hoa Kỳ"]),
    ("Hai nước kỷ niệm 40 năm ngày ký Hiệp định Paris vào năm 2013.", "Hiệp định Paris", []),
    ("Kỷ niệm 45 năm Ngày ký Hiệp định Paris, ngày 27/1/2018 Bộ Ngoại giao tổ chức hội thảo.", "Hiệp định Paris", []),
    ("Nhân kỷ niệm 25 năm ký Hiệp ước về quan hệ hữu nghị Lào - Cuba, hai nước tổ chức lễ.", "Hiệp ước", []),
])  # fmt: skip
def test_what_is_remembered_was_signed_on_another_day(text: str, instrument: str, parties: list[str]) -> None:
    [kept] = found(text)
    assert (kept.instrument, [party.name for party in kept.parties]) == (instrument, parties)
    assert (kept.signed, kept.place, kept.framework) == (None, None, None)


def test_what_is_remembered_twice_is_one_signing() -> None:
    feast = "Hai miền kỷ niệm 65 năm ngày ký hiệp định đình chiến."
    [_] = found(f"{feast} Nhiều người dự lễ. Mưa rơi cả ngày ở Bình Nhưỡng và các tỉnh. {feast}")
