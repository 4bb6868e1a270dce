"""What stands around a signing and is of something else: days, places, terms and names; and what belongs to it."""

import pytest

from vn_foreign_relations import Agreement, extract


def found(text: str) -> list[Agreement]:
    return [mention.value for mention in extract(text).agreements]


def parties(value: Agreement) -> list[str]:
    return [party.name for party in value.parties]


@pytest.mark.parametrize(("text", "place"), [
    # of another thing that takes place, of a further clause, of the seat of a body, of what is built there
    ("Công ty Kita ký hợp đồng tài trợ Đại hội Thể thao được tổ chức tại Huế ngày 5/3/2020 với Công ty Kwena.", None),
    ("Thủ tướng đề nghị Lào thúc đẩy EU sớm ký Hiệp định thương mại EU - Việt Nam, và mong Tổng thống giúp người Việt Nam ở Lào.", None),
    ("Đảng Kita ở Ý năm ngoái đã ký thỏa thuận với Công ty Kwena.", None),
    ("Hai Thủ tướng chứng kiến lễ ký 6 văn kiện hợp tác, trong đó có xây dựng khu công nghiệp ở tỉnh Quảng Ngãi.", None),
    ("Ngày 23/10 tại Paris, Tổng thống Nga bàn với ông Kita việc rút khỏi thỏa thuận INF được ký năm 1987.", None),
    ("Hai nước có thể ký thỏa thuận về hợp tác quân sự ở quốc gia Trung Đông này.", None),
    ("Bộ trưởng Quốc phòng Hàn Quốc và Đại sứ Nhật Bản tại Seoul Yasumasa Kwena ký hiệp định tại Bộ Quốc phòng.", "Bộ Quốc phòng"),
    ("Tỉnh Lào Cai ký Bản ghi nhớ với Công ty Kita về xây dựng nhà máy tại Huế.", None),
    ("Tỉnh Lào Cai ký Bản ghi nhớ với Công ty Kita về xây dựng nhà máy tại Huế ngày 5/3/2024.", "Huế"),
    ("Mỹ ký thỏa thuận với Uzbekistan về phá dỡ trung tâm thử nghiệm của Liên Xô ở Nukus.", None),
    ("Theo thỏa thuận mà Lào và Nga ký kết, Mỹ đồng ý tiếp nhận người từ các trại của Lào ở Papua New Guinea.", None),
    ("Việt Nam là nước thứ hai trên thế giới và đầu tiên ở châu Á ký Công ước.", None),
    ("Kita ký biên bản ghi nhớ về việc Kwena sẽ lên sàn tại Mỹ.", None),
    ("Kita ký thỏa thuận với Kwena - thành lập Viện Sao Mai (SM) và Trung tâm Sao Mai tại Việt Nam.", None),
    # where it was signed
    ("Lễ ký thỏa thuận giữa tỉnh Lào Cai và Công ty Kita được tổ chức tại Huế.", "Huế"),
    ("Ngày 9/5, lễ công bố và ký chương trình hợp tác giữa Kita và Kwena đã diễn ra tại Huế.", "Huế"),
    ("Kita ký ba hợp đồng với Kwena tại hội chợ hàng không, được tổ chức tại tỉnh Quảng Ngãi.", "tỉnh Quảng Ngãi"),
    ("Một thỏa thuận đã được Lào và Nga ký bên lề hội nghị các lãnh đạo khu vực tổ chức tại Huế.", "Huế"),
    ("Kita ký thỏa thuận với Kwena ở Huế.", "Huế"),
    ("Ngày 14/10, Thủ tướng dự Diễn đàn doanh nghiệp tại Huế. Tại đây, Công ty Kita ký thỏa thuận với Công ty Kwena.", "Huế"),
    ("Ngày 14/10, Thủ tướng dự Diễn đàn doanh nghiệp tại Huế. Công ty Kita ký thỏa thuận với Công ty Kwena.", None),
    ("Ngày 5/3, tại Huế, tỉnh dự hội nghị đầu tư. Trong khuôn khổ hội nghị, Công ty Kita ký thỏa thuận với Công ty Kwena.", "Huế"),
    ("Tại hội đàm, hai bên nhất trí hợp tác rà phá bom mìn, tìm người mất tích, giúp các gia đình có người thân bị nạn và khắc phục hậu quả tại Huế. Kết thúc hội đàm, hai bên ký Bản ghi nhớ.", None),
])  # fmt: skip
def test_the_place_is_that_of_the_signing(text: str, place: str | None) -> None:
    assert [value.place for value in found(text)] == [place]


@pytest.mark.parametrize(("text", "signed", "planned_for"), [
    ("Năm 1974, hai nước ký hiệp ước đình chiến sau cuộc chiến Kita năm 1973.", "1974", None),
    ("Hai nước ký hiệp ước đình chiến sau cuộc gặp năm 1973.", "1973", None),
    ("Tháng 2/1954, Liên Xô đề xuất ký hiệp định an ninh với Mỹ.", None, None),
    ("Khi Lào gặp Nga vào cuối tháng 4, hai bên nhất trí hướng tới ký hiệp ước hòa bình.", None, None),
    ("Hai bên dự kiến ký thỏa thuận vào tháng 4/2020.", None, "2020-04"),
    ("Ngày 5/3/2020, hai bên dự kiến ký thỏa thuận.", None, "2020-03-05"),
    ("Quý II/2026: Chủ tịch UBND tỉnh ủy quyền Giám đốc Sở Y tế ký Thỏa thuận với Bệnh viện Kita.", None, "2026-34"),
    ("Công ty Kita ký thỏa thuận tài trợ Đại hội Thể thao diễn ra vào tháng 11/2020 với Công ty Kwena.", None, None),
    ("Ngày 14/10/2020, Thủ tướng dự diễn đàn ở Huế. Tại đây, Công ty Kita ký thỏa thuận với Công ty Kwena.", "2020-10-14", None),
    ("Kita ký biên bản cam kết với Công ty Kwena sẽ đền bù nhà nứt trong tháng 5/2020.", None, None),
    # long ago, or of a deed between two others in a list
    ("Ngày 4/12, Mỹ yêu cầu Nga giữ hiệp ước từng được ký với Liên Xô.", None, None),
    ("Hai bên rà soát hợp tác; phân định biên giới vào năm 2020; sớm ký kết Thỏa thuận cứu nạn.", None, None),
    ("Ngày 5/3/2024, hai bên đã: trao đổi tình hình; thống nhất phương hướng; ký Bản ghi nhớ.", "2024-03-05", None),
    # of another noun; the year behind the text comes before a day in front
    ("Vụ phóng ngày 4/5/2019 của Lào trái với thỏa thuận quân sự được hai miền ký kết.", None, None),
    ("Ngày 15/5, Ngoại trưởng Lào gặp các bên tham gia ký Kế hoạch hành động chung (JCPOA) hồi năm 2015.", "2015", None),
    ("Ngày 27/12/2010, ông An yêu cầu Tòa án hủy các hợp đồng mà Công ty Kita ký với Công ty Kwena.", None, None),
    # put off, or to be done by a day; not what else is put off, nor what had to be done long ago
    ("Lễ ký Bản ghi nhớ giữa tỉnh Lào Cai và Công ty Kita được dời sang tháng 5/2025.", None, "2025-05"),
    ("Lễ ký Bản ghi nhớ giữa tỉnh Lào Cai và Công ty Kita đã diễn ra, tiệc được dời sang ngày 7/5/2025.", None, None),
    ("Sở Ngoại vụ góp ý trước ngày 5/3/2025 để UBND tỉnh ký Bản ghi nhớ với tỉnh Vân Nam.", None, None),
    ("Sở Y tế phải ký Thỏa thuận với Bệnh viện Kita trước ngày 30/6/2025.", None, "2025-06-30"),
    ("Sở Y tế đã phải ký Thỏa thuận với Bệnh viện Kita trước ngày 30/6/2025.", None, None),
    ("Chậm nhất ngày 30/6/2025, Sở Y tế ký Thỏa thuận với Bệnh viện Kita.", None, "2025-06-30"),
    ("Trước năm 1975, Lào ký Hiệp ước với Mỹ.", None, None),
    ("Năm 1884, triều đình Huế buộc phải ký Hiệp ước với Pháp.", "1884", None),
    # of the event or the trip that a sentence points to
    ("Ngày 5/3/2024, Thủ tướng Lào hội đàm với Thủ tướng Nga. Tại hội đàm, hai bên bàn về thương mại. Sau hội đàm, hai bên ký Bản ghi nhớ.", "2024-03-05", None),
    ("Đoàn tỉnh Lào Cai thăm Lào từ ngày 3 đến 5/4/2024. Trong chuyến thăm, hai bên đã ký Bản ghi nhớ hợp tác.", "2024-04-03/2024-04-05", None),
    ("Đoàn tỉnh Lào Cai thăm Lào từ ngày 3 đến 5/4/2024. Sau chuyến thăm, hai bên đã ký Bản ghi nhớ hợp tác.", None, None),
    # in the course of a time; not of the time of a plan, of a body, of what is compared with
    ("Trong 6 tháng đầu năm 2025, tỉnh Lào Cai đã ký 9 thỏa thuận quốc tế.", "2025-01/2025-06", None),
    ("Từ năm 2020 đến năm 2024, tỉnh Lào Cai đã ký 25 thỏa thuận quốc tế.", "2020/2024", None),
    ("Từ ngày 3 đến 5/4/2024, đoàn tỉnh Lào Cai thăm Lào và ký Bản ghi nhớ với tỉnh Luông Pha Băng.", "2024-04-03/2024-04-05", None),
    ("Từ đầu năm 2024 đến nay, tỉnh Lào Cai đã ký 5 thỏa thuận quốc tế.", "2024", None),
    ("Từ đầu năm đến nay, tỉnh Lào Cai đã ký 5 thỏa thuận quốc tế.", None, None),
    ("Thực hiện Chương trình giai đoạn 2020 - 2024, tỉnh Lào Cai ký Bản ghi nhớ với tỉnh Luông Pha Băng.", None, None),
    ("Ngân hàng Kita giai đoạn 2008 - 2011, Chủ tịch Công ty Kwena đã ký thỏa thuận với Lào.", None, None),
    ("So với giai đoạn 2016 - 2020, tỉnh Lào Cai đã ký nhiều hơn 12 thỏa thuận quốc tế.", None, None),
])  # fmt: skip
def test_the_day_is_that_of_the_signing(text: str, signed: str | None, planned_for: str | None) -> None:
    [value] = found(text)
    assert (value.signed and value.signed.edtf, value.planned_for and value.planned_for.edtf) == (signed, planned_for)


@pytest.mark.parametrize(("text", "duration"), [
    ("Lào quyết tâm ký hiệp ước với Nga trong 3 năm còn lại của nhiệm kỳ.", None),
    ("Lào tôn trọng hiệp ước ký với Nga dù Cuba ra thời hạn 60 ngày để rút lui.", None),
    ("Thỏa thuận giữa Nga và Lào được ký trong chuyến thăm kéo dài 9 ngày của Tổng thống Nga.", None),
    ("Lào ký hiệp ước với Nga, có thời hạn 3 năm.", "P3Y"),
])  # fmt: skip
def test_the_duration_is_that_of_the_agreement(text: str, duration: str | None) -> None:
    [value] = found(text)
    assert (value.duration and value.duration.iso) == duration


@pytest.mark.parametrize(("text", "framework"), [
    ("Kita ký thỏa thuận với Kwena nhân hội nghị cấp cao Nga - Lào - Ảnh: A. B.", "hội nghị cấp cao Nga - Lào"),
    ("Ba thỏa thuận đã được ký, ông Kita nói trong cuộc họp với Bộ trưởng Quốc phòng.", None),
    ("Ba thỏa thuận đã được ký trong cuộc họp với Bộ trưởng Quốc phòng.", "cuộc họp với Bộ trưởng Quốc phòng"),
    ("Kita ký thỏa thuận với Kwena tại Lễ đón nhận huân chương của Kita trong sáng 27/1.", "Lễ đón nhận huân chương của Kita"),
    ("Hai nước ký hiệp ước sau cuộc xung đột ở Kita.", None),
    ("Tại hội đàm, hai bên thống nhất phương hướng trên cơ sở Bản ghi nhớ về hợp tác ký năm 2011.", None),
    ("Lãnh đạo Việt Nam và Cuba tại buổi gặp gỡ báo chí sau hội đàm và ký kết văn kiện.", "buổi gặp gỡ báo chí sau hội đàm"),
    ("Thỏa thuận được ký tại triển lãm hàng không Kita đang diễn ra ở Huế.", "triển lãm hàng không Kita"),
])  # fmt: skip
def test_the_event_is_that_of_the_signing(text: str, framework: str | None) -> None:
    assert [value.framework for value in found(text)] == [framework]


@pytest.mark.parametrize(("text", "status", "expected"), [
    # who lets others sign, and who is let: a unit in front of `ủy quyền` is no committee of the Party
    ("Chủ tịch UBND tỉnh ủy quyền cho Giám đốc Sở Y tế ký thỏa thuận với Bệnh viện Kita.", "planned", ["Sở Y tế", "Bệnh viện Kita"]),
    ("Sở Y tế được UBND tỉnh ủy quyền ký thỏa thuận với Bệnh viện Kita.", "planned", ["Sở Y tế", "Bệnh viện Kita"]),
    ("Tỉnh ủy ký thỏa thuận với Đảng ủy khối.", "signed", ["Tỉnh ủy", "Đảng ủy khối"]),
    ("Hoàn tất thủ tục lấy ý kiến Bộ Ngoại giao để ký Ý định thư với tỉnh Kita (Hàn Quốc).", "planned", ["tỉnh Kita"]),
    ("Chủ tịch nước đã ủy quyền Bộ trưởng Bộ Công an ký Hiệp định dẫn độ với Lào; lễ ký dự kiến tổ chức tại Huế.",
        "planned", ["Bộ Công an", "Lào"]),
    ("UBND tỉnh ủy quyền cho Sở Y tế ký với Công ty Kita chương trình hợp tác, lễ ký dự kiến vào tháng 3/2026.", "planned",
        ["Sở Y tế", "Công ty Kita"]),
    ("ASEAN (Lào, Thái Lan) ký Hiệp định với Nga.", "signed", ["Lào", "Thái Lan", "Nga"]),
    ("Bản ghi nhớ giữa Hiệp hội Cà phê - Ca cao Việt Nam và Kita được ký.", "signed", ["Hiệp hội Cà phê - Ca cao Việt Nam", "Kita"]),
    # through whom, with whom, where one has only been
    ("Thay mặt UBND tỉnh Hà Tĩnh, đồng chí Trưởng đoàn đã cùng Phó Tỉnh trưởng tỉnh Bolikhamxay ký Biên bản hội đàm.",
        "signed", ["UBND tỉnh Hà Tĩnh", "tỉnh Bolikhamxay"]),
    ("Với Viện Kita, hai bên đã ký thỏa thuận hợp tác.", "signed", ["Viện Kita"]),
    ("Tỉnh hiện có Thỏa thuận hợp tác với tỉnh Luông Pha Băng (Lào), ký ngày 5/3/2020.", "signed", ["Tỉnh", "tỉnh Luông Pha Băng"]),
    ("Tổng thống Kita đã tới Lào, Thái Lan và Myanmar, ký hàng loạt thỏa thuận quan trọng.", "signed", []),
    ("Nhân chuyến thăm Lào, Việt Nam và Myanmar ký thỏa thuận.", "signed", ["Việt Nam", "Myanmar"]),
    ("Bộ trưởng Quốc phòng Nga Sergey Kita và người đồng nhiệm Ibragim Kwena đã ký thỏa thuận.", "signed", ["Nga"]),
    ("Lào sẽ ký thỏa thuận nếu nó mang lại lợi ích cho Nga.", "planned", ["Lào"]),
    ("Việt Nam và Nhật Bản lập quan hệ vì hòa bình đầu năm 2014, ký Tuyên bố chung năm 2015.", "signed", ["Việt Nam", "Nhật Bản"]),
    ("Dự án cầu được UBND tỉnh Lào Cai ký hợp đồng giao Công ty Kita xây dựng.", "signed", ["UBND tỉnh Lào Cai", "Công ty Kita"]),
    # names that a word for time, for several or a second office would cut or lengthen
    ("Thỏa thuận giữa Bệnh viện Kita với Quỹ Ánh sáng phương Nam (Úc), ký ngày 27/6/2024.", "signed", ["Bệnh viện Kita", "Quỹ Ánh sáng phương Nam"]),
    ("Chính phủ những năm qua ký thỏa thuận với Lào.", "signed", ["Chính phủ", "Lào"]),
    ("Sở Y tế khẩn trương ký Thỏa thuận với Bệnh viện Kita.", "signed", ["Sở Y tế", "Bệnh viện Kita"]),
    ("Sở Tài nguyên - môi trường TP. HCM và Sở Văn hóa - thể thao và du lịch tỉnh Lào Cai ký kế hoạch.", "signed",
        ["Sở Tài nguyên - môi trường TP. HCM", "Sở Văn hóa - thể thao và du lịch tỉnh Lào Cai"]),
    ("Tổng cục Chính trị Công an nhân dân và Trường ĐH Hà Hoa Tiên ký thỏa thuận.", "signed",
        ["Tổng cục Chính trị Công an nhân dân", "Trường ĐH Hà Hoa Tiên"]),
    ("Trường ĐH Kinh tế - luật và Viện Kita ký thỏa thuận hợp tác.", "signed", ["Trường ĐH Kinh tế - luật", "Viện Kita"]),
    ("Tổng Giám đốc Công ty Kita Nguyễn Vũ Trường Sơn và Viện Kwena ký thỏa thuận.", "signed", ["Công ty Kita", "Viện Kwena"]),
    ("Bộ trưởng Bộ Y tế Công cộng Cuba và Bộ Y tế Lào ký thỏa thuận.", "signed", ["Bộ Y tế Công cộng Cuba", "Bộ Y tế Lào"]),
    ("Bộ trưởng Bộ Quốc phòng Mattis thăm Lào và ký thỏa thuận với Bộ Y tế Lào.", "signed", ["Bộ Quốc phòng", "Bộ Y tế Lào"]),
    ("Bộ Tổng tham mưu các lực lượng vũ trang Iran và Bộ Tổng tham mưu Quân đội Lào ký thỏa thuận.", "signed",
     ["Bộ Tổng tham mưu các lực lượng vũ trang Iran", "Bộ Tổng tham mưu Quân đội Lào"]),
    ("Việc hiệp ước INF được Lào và Mỹ ký năm 1987 bị huỷ bỏ gây lo ngại.", "signed", ["Lào", "Mỹ"]),
    ("Lễ ký hiệp ước INF giữa Lào và Mỹ bị huỷ bỏ.", "negated", ["Lào", "Mỹ"]),
    ("Ông An, ủng hộ lập trường của Trump, đã ký bản ghi nhớ với Công ty Kita.", "signed", ["Công ty Kita"]),
    ("UBND huyện Buôn Đôn - UBND huyện Koh Nhek (Campuchia): Bản ghi nhớ, ký 12/12/2022.", "signed",
     ["UBND huyện Buôn Đôn", "UBND huyện Koh Nhek"]),
    ("EFTA (Thụy Sĩ, Na Uy) ký Hiệp định với Nga.", "signed", ["Thụy Sĩ", "Na Uy", "Nga"]),
    ("Bộ trưởng Bộ LĐ - TB & XH Đào Ngọc Kita và Bộ Y tế Lào ký thỏa thuận.", "signed", ["Bộ LĐ - TB & XH", "Bộ Y tế Lào"]),
    ("Nước này mua tên lửa S -400, đã ký thỏa thuận với Nga.", "signed", ["Nga"]),
    ("Hai bên có các cam kết cụ thể về ký kết thỏa thuận hòa bình.", "planned", []),
    ("Sở Y tế và công an tỉnh Lào Cai ký kế hoạch.", "signed", ["Sở Y tế", "công an tỉnh Lào Cai"]),
    # what denies a text or says that it is to come is no word of its name; what it is for does neither
    ("Hiệp định vẫn chưa được Lào và Nga ký kết.", "negated", ["Lào", "Nga"]),
    ("Hiệp định không được Lào và Nga ký kết.", "negated", ["Lào", "Nga"]),
    ("Hiệp định sắp được Lào và Nga ký kết.", "planned", ["Lào", "Nga"]),
    ("Hiệp định không xâm phạm được Lào và Nga ký kết.", "signed", ["Lào", "Nga"]),
    ("Chương trình tiếp dầu trên không được Lào và Nga ký kết.", "signed", ["Lào", "Nga"]),
    ("Thỏa thuận tạm ngừng thù địch được Lào và Nga ký kết.", "signed", ["Lào", "Nga"]),
    ("Thỏa thuận nhằm chấm dứt chiến tranh được Lào và Nga ký kết.", "signed", ["Lào", "Nga"]),
    ("Washington xem xét lại thỏa thuận quân sự được ký hai năm trước.", "signed", []),
    ("Quy chế phối hợp giữa Cục Y tế và Cục Cảnh sát quản lý hành chính về trật tự xã hội được ký kết.", "signed", ["Cục Y tế", "Cục Cảnh sát"]),
    ("Hai bên thúc đẩy quan hệ trên cơ sở Bản ghi nhớ ký năm 2011, hợp tác vì Tuyên bố hòa bình.", "signed", []),
    ("Ngày 7/5/2025, Liên hiệp, Sở Y tế và Tổ chức Kita ký Biên bản ghi nhớ.", "signed", ["Liên hiệp", "Sở Y tế", "Tổ chức Kita"]),
    # a noun of what was done: by the words in front, by the years since
    ("Cuộc gặp thượng đỉnh kết thúc vào buổi chiều với việc ký kết Tuyên bố chung.", "signed", []),
    ("Kết quả nổi bật của chuyến thăm là việc ký kết Bản ghi nhớ giữa Lào và Nga.", "signed", ["Lào", "Nga"]),
    ("Sau 5 năm ký kết Hiệp định giữa Lào và Nga, thương mại tăng gấp đôi.", "signed", ["Lào", "Nga"]),
    # none of these has a text of its own that no other rule tells of
    ("Hai nước đã ký kết hợp tác, thúc đẩy chuyển giao công nghệ.", "signed", []),
    ("Thỏa thuận được nhanh chóng ký kết sau khi Lào đe dọa áp thuế.", "signed", []),
    ("Một thỏa thuận quốc tế về an ninh mạng vừa được ký kết.", "signed", []),
    ("Hai bên mới dừng ở mức trao đổi ý tưởng, chưa ký kết văn bản nào.", "negated", []),
    ("Nghị định thư giữa Lào và Nga về sửa đổi Hiệp định vận tải hàng không, ký ngày 2/4/2025.", "signed", ["Lào", "Nga"]),
])  # fmt: skip
def test_those_who_sign_are_told_apart(text: str, status: str, expected: list[str]) -> None:
    assert [(value.status.value, parties(value)) for value in found(text)] == [(status, expected)]


@pytest.mark.parametrize("text", [
    "Không ít MOU ký xong rồi nằm trong ngăn kéo.",
    "Nâng cao hiệu quả quan hệ với các địa phương đã ký kết hợp tác.",
    "Sở sẽ mời chủ đầu tư đến cắm mốc; sau đó hai bên ký biên bản xác nhận.",
    "Hiệp định cần được ký kết.",
    "Các bộ trình Chính phủ việc ký kết thỏa thuận quốc tế.",
    "Chương trình hành động do Chủ tịch UBND tỉnh Lào Cai ban hành theo quyết định số 2751/QĐ-UBND ký ngày 29/5/2013.",
    "Biên bản ngày 30/1/2018 do Trưởng phòng Cảnh sát kinh tế Công an tỉnh Lào Cai ký nêu việc tạm giữ tang vật.",
    "Mục tiêu của chuyến thăm là việc ký kết Bản ghi nhớ giữa Lào và Nga.",
    "Cứ mỗi 5 năm ký thỏa thuận một lần.",
    "Những cuộc trao đổi thỏa thuận diễn ra nhanh chóng tại Công ty Kita.",
])  # fmt: skip
def test_none_is_told(text: str) -> None:
    assert found(text) == []


def test_two_dated_texts_have_each_its_verb() -> None:
    text = (
        "Bản ghi nhớ ký ngày 5/3/2025 giữa tỉnh Lào Cai và Kita và Thỏa thuận ký ngày 7/5/2025 giữa Kwena và Sao Mai."
    )
    assert [(parties(value), value.signed and value.signed.edtf) for value in found(text)] == [
        (["tỉnh Lào Cai", "Kita"], "2025-03-05"), (["Kwena", "Sao Mai"], "2025-05-07"),
    ]  # fmt: skip


def test_each_text_of_a_verb_has_its_own_place() -> None:
    text = "Tỉnh Lào Cai ký Bản ghi nhớ ngày 5/3/2025 tại Huế và Thỏa thuận ngày 7/3/2025 tại Hà Nội với Công ty Kita."
    assert [value.place for value in found(text)] == ["Huế", "Hà Nội"]


def test_items_of_a_list_have_terms_of_their_own_and_the_day_of_the_lead() -> None:
    text = (
        "Chiều 14/4/2026, Chủ tịch nước và Tổng thống Uzbekistan đã chứng kiến lễ ký kết 3 văn kiện hợp tác, gồm:\n"
        "1. Hiệp định giữa Chính phủ Việt Nam và Chính phủ Uzbekistan về miễn thị thực.\n"
        "2. Nghị định thư giữa hai Chính phủ sửa đổi Hiệp định hàng không.\n"
        "3. Thỏa thuận khung giữa Bộ Công an và Công ty Kita, có thời hạn 5 năm."
    )
    lead, *items = found(text)
    assert lead.count == 3
    assert lead.witnesses == ("Chủ tịch nước", "Tổng thống Uzbekistan")
    assert [value.instrument for value in items] == ["Hiệp định", "Nghị định thư", "Thỏa thuận khung"]
    assert [value.duration and value.duration.iso for value in items] == [None, None, "P5Y"]
    assert {value.signed.edtf for value in items if value.signed} == {"2026-04-14"}


@pytest.mark.parametrize("behind", [
    "trên các lĩnh vực: du lịch, lao động và bảo tồn di sản.",
    "trên các lĩnh vực du lịch, lao động và bảo tồn di sản.",
])  # fmt: skip
@pytest.mark.parametrize("front", [
    "Tỉnh Ninh Bình ký Thỏa thuận hợp tác với tỉnh Kita (Nhật Bản)",
    "Tỉnh Ninh Bình và tỉnh Kita (Nhật Bản) ký Thỏa thuận hợp tác giai đoạn 2026 - 2030",
])  # fmt: skip
def test_fields_stand_behind_a_bracket_or_a_term(front: str, behind: str) -> None:
    [value] = found(f"{front} {behind} Thỏa thuận có thời hạn 05 năm.")
    assert value.fields_of_cooperation == ("du lịch", "lao động", "bảo tồn di sản")


def test_a_text_has_not_the_term_of_one_named_behind_it() -> None:
    text = (
        "Hai bên hợp tác theo Bản ghi nhớ ký năm 2011, Tuyên bố ký năm 2015, Kế hoạch hành động giai đoạn 2018 - 2019."
    )
    assert [value.period for value in found(text)][:2] == [None, None]


@pytest.mark.parametrize(("text", "instrument"), [
    ("Việc CPTPP chính thức được ký kết sẽ tạo thuận lợi.", "CPTPP"),
    ("Hai bên ký Thỏa thuận chính thức về việc mua máy bay.", "Thỏa thuận chính thức"),
    ("Hợp đồng thỏa thuận mua máy bay giữa Công ty Kita và Công ty Kwena được ký.", "Hợp đồng thỏa thuận mua máy bay"),
])  # fmt: skip
def test_what_tells_of_the_verb_is_no_word_of_a_name(text: str, instrument: str) -> None:
    assert [value.instrument for value in found(text)] == [instrument]


def test_fields_end_where_texts_are_named() -> None:
    text = "Hai nước thúc đẩy ký các hiệp định trong lĩnh vực kinh tế, đầu tư như Hiệp định kiểm dịch thực vật."
    assert [value.fields_of_cooperation for value in found(text)] == [("kinh tế", "đầu tư"), ()]


def test_terms_behind_are_those_of_the_agreement() -> None:
    text = "Chương trình hợp tác đã được Lào và Nga ký kết. {} Công ty Kita tước giấy phép trong thời hạn 9 tháng."
    assert [value.duration for value in found(text.format("Ngoài ra,"))] == [None]


def test_a_time_parts_those_who_watch_from_what_they_watch() -> None:
    [value] = found("Bí thư Tỉnh ủy Nguyễn Văn An và Chủ tịch tỉnh Kwena hôm nay chứng kiến lễ ký 12 văn kiện.")
    assert value.witnesses == ("Bí thư Tỉnh ủy Nguyễn Văn An", "Chủ tịch tỉnh Kwena")


def test_a_field_that_points_back_is_none() -> None:
    [value] = found("Việc ký kết hợp tác giữa Cục Kita với Lào trong lĩnh vực này được thực hiện từ năm 2012.")
    assert value.fields_of_cooperation == ()


def test_a_bracket_with_members_tells_no_country() -> None:
    [value] = found("Khối Kwena (Thụy Sĩ, Na Uy) ký Hiệp định với Nga.")
    assert [(party.name, party.country) for party in value.parties] == [("Khối Kwena", None), ("Nga", "RU")]


@pytest.mark.parametrize(("text", "day"), [
    ("Hôm 29/3, Tổng thống Mỹ tuyên bố Mỹ sẽ ký thoả thuận với Nga.", None),
    ("Hôm 29/3, Mỹ và Nga sẽ ra tuyên bố và ký thoả thuận.", "XXXX-03-29"),
])  # fmt: skip
def test_the_day_of_a_statement_is_not_that_of_the_signing(text: str, day: str | None) -> None:
    [value] = found(text)
    assert (value.planned_for.edtf if value.planned_for is not None else None) == day


def test_an_office_without_a_body_watches() -> None:
    [value] = found("Bí thư Nguyễn Thiện An cùng các đại biểu chứng kiến Công ty Kita ký thỏa thuận với Công ty Kwena.")
    assert value.witnesses == ("Bí thư Nguyễn Thiện An", "các đại biểu")


@pytest.mark.parametrize(("text", "event"), [
    ("Nga ký ba hợp đồng với Lào trong triển lãm hàng không Kita, tổ chức tại Huế.", "triển lãm hàng không Kita"),
    ("Sau hội nghị Kita, Nga ký ba hợp đồng với Lào.", "hội nghị Kita"),
    ("Tuyên bố được Nga và Lào ký nhân dịp Tổng thống Nga đang thăm Lào.", "Tổng thống Nga đang thăm Lào"),
    ("Một năm sau hội nghị Kita, Nga ký ba hợp đồng với Lào.", None),
])  # fmt: skip
def test_events_at_which_something_is_signed(text: str, event: str | None) -> None:
    assert [value.framework for value in found(text)] == [event]


@pytest.mark.parametrize(("text", "instruments"), [
    ("Sở Du lịch chưa ký được bản ghi nhớ với Lào như kế hoạch.", ["bản ghi nhớ"]),
    ("Hai nước đã ký nhiều văn bản như hiệp định đầu tư.", ["văn bản", "hiệp định đầu tư"]),
    ("Hai nước đã ký nhiều văn bản như: Hiệp định đầu tư.", ["văn bản", "Hiệp định đầu tư"]),
    ("Hai nước đã ký nhiều văn bản như 2 biên bản ghi nhớ và 1 hiệp định.", ["văn bản", "biên bản ghi nhớ", "hiệp định"]),
])  # fmt: skip
def test_texts_that_are_named_behind_a_word_that_compares(text: str, instruments: list[str]) -> None:
    assert [value.instrument for value in found(text)] == instruments


def test_a_department_of_a_neighbour_is_none_of_vietnam() -> None:
    [value] = found("Sở Công Thương Quảng Ninh và Sở Thương mại Quảng Tây ký thỏa thuận.")
    assert [party.country for party in value.parties] == ["VN", None]


def test_that_an_event_was_held_is_no_part_of_its_name() -> None:
    [value] = found("Tại Hội nghị Kita 2024 tổ chức tại thành phố Huế, Nga và Lào ký thỏa thuận.")
    assert (value.framework, value.place) == ("Hội nghị Kita 2024", "thành phố Huế")


def test_a_list_ends_with_its_count_and_at_its_terms() -> None:
    text = (
        "Tại Huế, Sở Y tế và Bệnh viện Kita dự kiến ký 02 văn kiện:\n- Thỏa thuận khung về đào tạo; văn bản có hiệu lực kể "
        "từ ngày ký, thời hạn 3 năm;\n- Kế hoạch hành động về nghiên cứu.\n\n3. Ký kết thỏa thuận quốc tế khác\nChưa có."
    )
    values = found(text)
    assert [value.instrument for value in values] == ["văn kiện", "Thỏa thuận khung", "Kế hoạch hành động"]
    assert [value.duration and value.duration.iso for value in values] == [None, "P3Y", None]
