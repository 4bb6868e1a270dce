"""How the press, provinces, ministries and embassies report signings: a class of wordings, and beside it what is none of it."""

import pytest

from tests.test_agreement_classes import found, told
from vn_foreign_relations import extract
from vn_foreign_relations.types import Status

READ = [
    # texts that are named in passing with their parties
    ("Hòa bình kéo dài theo hiệp định Sao Mai được ký kết giữa Nga và Thổ Nhĩ Kỳ.", "hiệp định Sao Mai", ["Nga/RU", "Thổ Nhĩ Kỳ/TR"]),
    ("Thỏa thuận ký kết giữa Bộ Y tế, Bộ Tài chính cùng Ngân hàng Thế giới kéo dài 5 năm.", "Thỏa thuận", ["Bộ Y tế/VN", "Bộ Tài chính/VN", "Ngân hàng Thế giới"]),
    ("Thực hiện Biên bản ghi nhớ đã ký với tỉnh Gangwon, hai bên trao đổi đoàn năm 2023.", "Biên bản ghi nhớ", ["tỉnh Gangwon"]),
    ("Lực lượng này nằm ngoài khuôn khổ thỏa thuận mà Nga đã ký kết với Lào vào năm 2018.", "thỏa thuận", ["Nga/RU", "Lào/LA"]),
    ("Trên tinh thần Bản ghi nhớ hợp tác giữa Huế và Oita vào ngày 20/2/2009, hai bên sẽ ký tiếp.", "Bản ghi nhớ hợp tác", ["Huế/VN", "Oita"]),
    ("Hiệp định giữa Chính phủ Lào và Chính phủ Thụy Điển về quỹ tư vấn có hiệu lực từ ngày 30/9/2005.", "Hiệp định", ["Chính phủ Lào/LA", "Chính phủ Thụy Điển/SE"]),
    # who signs, though something stands between him and the verb
    ("Việt Nam là một trong những nước đầu tiên ký công ước về quyền trẻ em.", "công ước", ["Việt Nam/VN"]),
    ("Lào đã phê chuẩn Công ước Liên hợp quốc về trẻ em, ký Công ước Liên hợp quốc về người khuyết tật năm 2007.", "Công ước", ["Lào/LA"]),
    ("Báo chí đưa tin về việc Lào muốn ký với Nga Hiệp ước hòa bình.", "Hiệp ước hòa bình", ["Lào/LA", "Nga/RU"]),
    ("Công ty Sao Mai và Ngân hàng Kita chính thức công bố việc ký kết thỏa thuận hợp tác.", "thỏa thuận hợp tác", ["Công ty Sao Mai", "Ngân hàng Kita"]),
    ("Bộ Y tế cho phép Sở Y tế Huế và đồng ý chủ trương cho Bệnh viện Sao Mai ký Bản ghi nhớ với Lào.", "Bản ghi nhớ", ["Bệnh viện Sao Mai", "Lào/LA"]),
    ("Campuchia, Lào, Việt Nam, Thái Lan ký hiệp định.", "hiệp định", ["Campuchia/KH", "Lào/LA", "Việt Nam/VN", "Thái Lan/TH"]),
    ("Moscow và Damascus đã ký thỏa thuận cung cấp tàu cho Syria.", "thỏa thuận cung cấp tàu", ["Moscow", "Damascus"]),
    ("Lào và UNESCO ký thỏa thuận về trung tâm với Viện Kita là cơ quan bảo trợ.", "thỏa thuận", ["Lào/LA", "UNESCO"]),
    # names: parts of bodies, offices abroad, several behind a colon, what brackets and commas tell
    ("Khoa Luật, Trường Đại học Huế ký thỏa thuận hợp tác với Công ty Kita.", "thỏa thuận hợp tác", ["Khoa Luật/VN", "Công ty Kita"]),
    ("Trường Đại học Y - Đại học Quốc gia Hà Nội cùng Bệnh viện Kita ký thỏa thuận với Osan.", "thỏa thuận", ["Trường Đại học Y/VN", "Bệnh viện Kita", "Osan"]),
    ("Thỏa thuận được ký giữa Đại sứ quán Nhật Bản tại Việt Nam và UBND huyện Mường Nhé.", "Thỏa thuận", ["Đại sứ quán Nhật Bản/JP", "UBND huyện Mường Nhé/VN"]),
    ("Hội đồng Anh tại Việt Nam và Đại học Huế ký thỏa thuận.", "thỏa thuận", ["Hội đồng Anh/GB", "Đại học Huế/VN"]),
    ("Tòa án nhân dân tối cao Việt Nam và Tòa án tối cao Lào ký thỏa thuận.", "thỏa thuận", ["Tòa án nhân dân tối cao Việt Nam/VN", "Tòa án tối cao Lào/LA"]),
    ("Samsung Việt Nam và Đại học Huế ký bản ghi nhớ.", "bản ghi nhớ", ["Samsung Việt Nam/VN", "Đại học Huế/VN"]),
    ("Đại học Hà Tĩnh ký thỏa thuận với Sở Giáo dục các tỉnh Khăm Muồn, Savannakhet (Lào).", "thỏa thuận", ["Đại học Hà Tĩnh/VN", "Khăm Muồn/LA", "Savannakhet/LA"]),
    ("UNICEF Việt Nam và UBND tỉnh Đồng Tháp ký Biên bản ghi nhớ.", "Biên bản ghi nhớ", ["UNICEF Việt Nam", "UBND tỉnh Đồng Tháp/VN"]),
    ("3 đồn biên phòng: Phú Hòa, Hải Sơn, Hương Quang (BĐBP Hà Tĩnh) ký kết nghĩa với Đại đội Biên phòng 311 tỉnh Salavan (Lào).", "kết nghĩa", ["Phú Hòa/VN", "Hải Sơn/VN", "Hương Quang/VN", "Đại đội Biên phòng 311 tỉnh Salavan/LA"]),
    ("Công an thị xã Sao Mai (Bình Dương) và Công an huyện Kita ký quy chế phối hợp.", "quy chế phối hợp", ["Công an thị xã Sao Mai/VN", "Công an huyện Kita"]),
    ("UBND tỉnh Sơn La và UBND tỉnh Hủa Phăn đã trao Biên bản ghi nhớ.", "Biên bản ghi nhớ", ["UBND tỉnh Sơn La/VN", "UBND tỉnh Hủa Phăn"]),
    ("Tỉnh Cao Bằng và thành phố Bách Sắc, Khu tự trị dân tộc Choang Quảng Tây, nước Cộng hòa nhân dân Trung Hoa ký biên bản.", "biên bản", ["Tỉnh Cao Bằng/VN", "thành phố Bách Sắc/CN"]),
    ("Đoàn thành phố Gimje, tỉnh Jeollabuk, Hàn Quốc đến thăm. Hai bên ký thỏa thuận giữa tỉnh Hòa Bình và thành phố Gimje.", "thỏa thuận", ["tỉnh Hòa Bình/VN", "thành phố Gimje/KR"]),
    ("Hội Hữu nghị Việt - Lào và Hội Hữu nghị Lào - Việt Nam ký thỏa thuận.", "thỏa thuận", ["Hội Hữu nghị Việt - Lào/VN", "Hội Hữu nghị Lào - Việt Nam/VN"]),
    ("Bộ Thủy sản Việt Nam và Bộ Thủy sản và chăn nuôi Bangladesh ký bản ghi nhớ.", "bản ghi nhớ", ["Bộ Thủy sản Việt Nam/VN", "Bộ Thủy sản và chăn nuôi Bangladesh/BD"]),
    ("Ông Lê Văn Nam, Phó Chủ tịch UBND TP Đà Nẵng và Jean Kita, Thị trưởng thành phố Le Havre (Pháp) đã ký Bản ghi nhớ.", "Bản ghi nhớ", ["UBND TP Đà Nẵng/VN", "thành phố Le Havre/FR"]),
    ("Ông Lê An (bên trái), Giám đốc Sở Y tế Huế và ông Ban (phải), Giám đốc Bệnh viện Kita ký biên bản.", "biên bản", ["Sở Y tế Huế/VN", "Bệnh viện Kita"]),
    ("EVN đã ký thỏa thuận với 4 ngân hàng lớn như: Kita, Zyx, BIDV.", "thỏa thuận", ["EVN", "Kita", "Zyx", "BIDV"]),
    ("Lào và Bungari ký hiệp định.", "hiệp định", ["Lào/LA", "Bungari/BG"]),
    ("Việt Nam, Hàn Quốc ký MOU về đô thị.", "MOU", ["Việt Nam/VN", "Hàn Quốc/KR"]),
    ("Tại Lào, Việt Nam và Nga ký MOU.", "MOU", ["Việt Nam/VN", "Nga/RU"]),
    ("Bộ Y tế ký Bản ghi nhớ với Bộ Lao động, Y tế và Phúc lợi Nhật Bản.", "Bản ghi nhớ", ["Bộ Y tế/VN", "Bộ Lao động, Y tế và Phúc lợi Nhật Bản/JP"]),
    ("Đại học Huế ký thỏa thuận với Cơ quan Kita (KTA), Hiệp hội Doanh nghiệp Hàn Quốc tại Việt Nam (KoCham).", "thỏa thuận", ["Đại học Huế/VN", "Cơ quan Kita", "Hiệp hội Doanh nghiệp Hàn Quốc/KR"]),
    ("Hơn 20 thỏa thuận đã được doanh nghiệp hai nước ký kết nhân chuyến thăm.", "thỏa thuận", []),
    # names of instruments
    ("Đại học Huế và Đại học Osan ký Bản ghi nhớ thỏa thuận hợp tác.", "Bản ghi nhớ thỏa thuận hợp tác", ["Đại học Huế/VN", "Đại học Osan"]),
    ("Huế và Oita ký Bản ghi nhớ thiết lập quan hệ hợp tác hữu nghị.", "Bản ghi nhớ thiết lập quan hệ hợp tác hữu nghị", ["Huế/VN", "Oita"]),
    ("Lào và Cuba ký Hiệp định thương mại và hàng hải.", "Hiệp định thương mại và hàng hải", ["Lào/LA", "Cuba/CU"]),
    ("USAID và Bộ Quốc phòng ký thỏa thuận viện trợ không hoàn lại.", "thỏa thuận viện trợ không hoàn lại", ["USAID/US", "Bộ Quốc phòng/VN"]),
    ("Lào và Nga tiến hành ký Ý định thư về ký mới Bản ghi nhớ giữa Chính phủ Lào và Chính phủ Nga.", "Ý định thư", ["Lào/LA", "Nga/RU"]),
    ("Dự án thực hiện theo hiệp định ký giữa Chính phủ hai nước từ năm 2008.", "hiệp định", []),
    ("Thỏa thuận có từ tháng 12/2017, khi Ankara và Moscow ký thỏa thuận mua tàu.", "thỏa thuận mua tàu", ["Ankara", "Moscow"]),
    ("Ngày 9/5, lễ công bố và ký chương trình hợp tác cũng đã diễn ra tại Hà Nội.", "chương trình hợp tác", []),
    ("UBND tỉnh Bạc Liêu vừa ký ghi nhớ với Công ty Kita.", "ghi nhớ", ["UBND tỉnh Bạc Liêu/VN", "Công ty Kita"]),
    ("Bí thư Tỉnh ủy Quảng Ninh Nguyễn Xuân Ký và Tỉnh trưởng Gangwon Kim Min đã ký Thỏa thuận.", "Thỏa thuận", ["Tỉnh ủy Quảng Ninh/VN", "Gangwon"]),
    ("Đoàn UBND tỉnh Vĩnh Phúc do ông Lê Nam, Phó Chủ tịch UBND tỉnh làm Trưởng đoàn đã sang thăm và ký biên bản với Kita.", "biên bản", ["UBND tỉnh Vĩnh Phúc/VN", "Kita"]),
    ("Ông An, Giám đốc Sở Y tế Hà Giang và bà Lệ, Phó Cục trưởng Cục Kita, đại diện hai bên ký kết biên bản.", "biên bản", ["Sở Y tế Hà Giang/VN", "Cục Kita"]),
    # twinned, without a word for the text
    ("Đồn Biên phòng Sao Mai đã tổ chức kết nghĩa với Đại đội Biên phòng 216 (Lào).", "kết nghĩa", ["Đồn Biên phòng Sao Mai/VN", "Đại đội Biên phòng 216/LA"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "instrument", "parties"), READ)
def test_read(text: str, instrument: str, parties: list[str]) -> None:
    assert told(text) == [(instrument, parties)]


@pytest.mark.parametrize("text", [
    # nobody in particular, any text, what is only supposed, one of several steps
    "Luật áp dụng với các quốc gia có ký kết hiệp ước dẫn độ.", "Các quốc gia và vùng lãnh thổ chưa ký hiệp ước lo ngại.", "Bất cứ thỏa thuận nào sẽ được ký kết cũng phải công bố ngày 5/5/2024.",
    "Nếu hiệp định Lào - EU được ký kết vào cuối tháng 6 thì có thêm thị trường.", "Bộ Công Thương rút kinh nghiệm liên quan đến đàm phán, ký kết các hiệp định thương mại.", "Kiến nghị tổ chức việc ký kết theo quy định tại các văn bản quy phạm pháp luật.",
    # papers between strangers, labels of a decision, brothers in arms
    "Lập biên bản về việc khai thác cát thì họ không ký.", "Người lái xe cho rằng không có camera nên không ký vào biên bản.", "Ông Nam và Kita ký hợp đồng lao động trong hai năm.",
    "2. Người đại diện ký Bản ghi nhớ: Cục trưởng Cục Kita.", "1. Tên các bên ký kết thỏa thuận quốc tế: Cục Kita và Đại học Osan.", "Anh em kết nghĩa vườn đào.", "Hai người đã kết nghĩa anh em.",
    "Ngành ngoại vụ rà soát các văn bản đã ký từ năm 2015.", "Khi Ankara và Moscow ký thỏa thuận thì mọi việc sẽ tốt.", "Học sinh ghi nhớ công ơn thầy cô, ký tặng lưu bút.",
    # the noun of a deed that nobody says to have been done
    "Việc ký kết hiệp định giữa Lào và Cuba là cần thiết.", "Hai bên bàn việc ký kết hiệp định.", "Kế hoạch với việc ký kết là trọng tâm.",
])  # fmt: skip
def test_none(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(("text", "status"), [
    ("Ông An cố gắng ngăn cản thỏa thuận đổi tên nước ký kết với Lào.", Status.SIGNED), ("Yêu cầu này dựa trên hiệp ước dẫn độ ký kết giữa hai nước vào năm 1911.", Status.SIGNED),
    ("Hai bên cần tuân thủ thỏa thuận về biển ký năm 2011.", Status.SIGNED), ("Nga và Nhật tìm cách ký hiệp ước hòa bình.", Status.PLANNED),
    ("Đồng ý về nguyên tắc UBND tỉnh Huế ký thỏa thuận với Lào.", Status.PLANNED), ("Thủ tướng đồng ý việc Bộ Quốc phòng ký Thỏa thuận với Bộ Quốc phòng Lào.", Status.PLANNED),
    ("Ủy quyền Thứ trưởng Bộ Công Thương Lê An thay mặt Chính phủ Việt Nam ký Hiệp định với Lào.", Status.PLANNED), ("Sẽ thúc đẩy phía Lào ký Hiệp định với Cuba.", Status.PLANNED),
    ("Tập đoàn Sao Mai dừng ký kết các thỏa thuận với Công ty Kita.", Status.NEGATED), ("Lễ ký kết thỏa thuận giữa Cà Mau và Busan bị hoãn lại.", Status.NEGATED),
    ("Lễ ký kết thỏa thuận giữa Cà Mau và Busan bị mưa nhưng vẫn diễn ra.", Status.SIGNED), ("Hai nước đã đàm phán và ký hiệp định với Lào.", Status.SIGNED), ("Hai nước đang đàm phán và ký hiệp định với Lào.", Status.PLANNED), ("Hai nước đàm phán và ký hiệp định với Lào.", Status.PLANNED),
])  # fmt: skip
def test_how_far_it_has_come(text: str, status: Status) -> None:
    [agreement] = found(text)
    assert agreement.status is status


def test_a_joined_verb_has_the_plan_and_the_party_of_the_one_before() -> None:
    agreements = found("Bộ Y tế sẽ ký thỏa thuận với Lào về vắc xin và ký kết thỏa thuận với Cuba.")
    assert [(a.status, [p.name for p in a.parties]) for a in agreements] == [
        (Status.PLANNED, ["Bộ Y tế", "Lào"]), (Status.PLANNED, ["Bộ Y tế", "Cuba"]),
    ]  # fmt: skip


@pytest.mark.parametrize(("text", "signed"), [
    ("Lào ký tuyên bố với Cuba, đồng ý trao trả đảo vào năm 1997.", None), ("Theo thỏa thuận ký giữa Lào và Cuba, dự án sẽ khởi công trong năm 2030.", None),
    ("Từ năm nay, Lào ký thỏa thuận với Cuba.", None),
    ("Tính đến năm 2022, Lào đã ký thỏa thuận với Cuba.", None), ("Năm 2013 Lào ký bản ghi nhớ với Cuba, gia hạn năm 2016.", "2013"),
    ("Lễ ký thỏa thuận giữa Lào và Cuba, diễn ra ngày 5/3/2020.", "2020-03-05"), ("Từ năm 2022, Lào đã ký thỏa thuận với Cuba.", "2022"),
])  # fmt: skip
def test_days_of_another_clause_and_counts_tell_no_day(text: str, signed: str | None) -> None:
    [agreement] = found(text)
    assert (agreement.signed.edtf if agreement.signed is not None else None) == signed


def test_treaties_of_a_list_have_their_own_years() -> None:
    agreements = found(
        "Các hiệp định đã ký kết giữa hai nước: Hiệp định thương mại (1993); Hiệp định hàng không (ký tháng 5/1998)."
    )
    assert [(a.instrument, a.signed.edtf) for a in agreements if a.signed] == [
        ("Hiệp định thương mại", "1993"), ("Hiệp định hàng không", "1998-05"),
    ]  # fmt: skip
    assert found("Thực hiện các thỏa thuận đã ký, hai bên đã: trao đổi đoàn; mở đường bay.") == []
    assert found("Các văn bản đã ký gồm Quyết định số 5/QĐ-UBND và Kế hoạch số 7/KH-UBND.") == []


def test_counts_stand_by_their_number_and_lists() -> None:
    [count] = found(
        "Cả nước có 56 địa phương tham gia ký kết khoảng 340 thỏa thuận hữu nghị, hợp tác với đối tác nước ngoài."
    )
    assert (count.count, count.parties) == (340, ())
    lead, item = found(
        "Tỉnh Cao Bằng đã ký 05 thỏa thuận quốc tế (tăng 01 so với năm 2019) gồm: Bản ghi nhớ giữa Huế và Oita."
    )
    assert (lead.count, [party.name for party in item.parties]) == (5, ["Huế", "Oita"])
    assert told("Hai bên đã ký nhiều thỏa thuận bao gồm thúc đẩy quan hệ hợp tác.") == [("thỏa thuận", [])]


def test_those_who_watch_are_told_of_all() -> None:
    lead, *signings = found(
        "Hai Thủ tướng đã chứng kiến lãnh đạo các bộ hai nước ký kết các văn kiện. Bộ Y tế và Bộ Y tế Lào ký Bản ghi nhớ."
    )
    assert [agreement.witnesses for agreement in (lead, *signings)] == [("Hai Thủ tướng",), ("Hai Thủ tướng",)]
    [agreement] = found(
        "Bộ Y tế và Bộ Y tế Lào đã ký Bản ghi nhớ. Thủ tướng Lê An và Chủ tịch Trần Bình cùng chứng kiến lễ ký văn bản giữa hai bên."
    )
    assert agreement.witnesses == ("Thủ tướng Lê An", "Chủ tịch Trần Bình")
    [other] = found("Hai Thủ tướng xem bóng đá. Bộ Y tế và Bộ Y tế Lào ký Bản ghi nhớ.")
    assert other.witnesses == ()


def test_a_caption_tells_the_same_signing_again() -> None:
    sentence = "Ngày 5/3/2024, tỉnh Lào Cai và tỉnh Oita (Nhật Bản) đã ký Thỏa thuận hợp tác."
    [agreement] = found(f"{sentence}\n\nTỉnh Lào Cai và tỉnh Oita ký Thỏa thuận hợp tác. Ảnh: Lê An")
    assert [source.field for source in agreement.sources if source.field == "repeat"] == ["repeat"]
    assert len(found(f"{sentence}\n\nNgày 6/3/2024, tỉnh Lào Cai và tỉnh Oita ký Thỏa thuận hợp tác.")) == 2
    assert len(found(f"{sentence}\n\nTỉnh Lào Cai và tỉnh Oita ký Bản ghi nhớ.")) == 2
    assert len(found(f"{sentence}\n\nTỉnh Lào Cai và tỉnh Vân Nam ký Thỏa thuận hợp tác.")) == 2


@pytest.mark.parametrize(("text", "fields"), [
    ("Lào và Cuba ký hiệp định khung về thương mại và đầu tư.", ("thương mại", "đầu tư")),
    ("Lào và Cuba ký Ý định thư trong lĩnh vực lọc hóa dầu và thăm dò dầu khí giữa hai nước.", ("lọc hóa dầu", "thăm dò dầu khí")),
    ("Ký Hiệp định giữa Chính phủ Lào và Chính phủ Nga về hợp tác trong lĩnh vực kiểm dịch thực vật.", ("kiểm dịch thực vật",)),
    ("Lào và Cuba ký thỏa thuận về sản xuất và sử dụng khí.", ("sản xuất và sử dụng khí",)),
    ("Lào và Cuba ký thỏa thuận về đào tạo, y tế và du lịch.", ("đào tạo", "y tế", "du lịch")),
    ("Lào và Cuba ký thỏa thuận hợp tác trong lĩnh vực đào tạo tự do.", ("đào tạo tự do",)),
])  # fmt: skip
def test_fields_end_where_something_else_is_said(text: str, fields: tuple[str, ...]) -> None:
    [agreement] = found(text)
    assert agreement.fields_of_cooperation == fields


def test_bodies_of_each_side_name_none() -> None:
    assert told("Hai bên đã ký Thỏa thuận giữa Bộ Công an hai nước về phòng chống tội phạm.") == [("Thỏa thuận", [])]
    assert told("Hai bên đã ký Thỏa thuận giữa Bộ Công an và Bộ Y tế.") == [
        ("Thỏa thuận", ["Bộ Công an/VN", "Bộ Y tế/VN"])
    ]


@pytest.mark.parametrize(("text", "framework"), [
    ("Tại lễ ký kết Bản ghi nhớ giữa Huế và Oita, ông Nam phát biểu.", None), ("Kết thúc hội đàm, Lào và Cuba ký hiệp định.", "hội đàm"),
    ("Trong khuôn khổ Hiệp định hợp tác, Lào và Cuba ký biên bản.", "Hiệp định hợp tác"), ("Trong khuôn khổ thỏa thuận Lào ký với Cuba năm 2020, hai bên mở cửa.", None),
])  # fmt: skip
def test_a_signing_is_no_event(text: str, framework: str | None) -> None:
    [agreement] = found(text)
    assert agreement.framework == framework


@pytest.mark.parametrize(("text", "duration"), [
    ("Lào ký thỏa thuận với Nga để thuê hai máy bay trong 2,5 năm.", "P2Y6M"), ("Lào ký thỏa thuận với Nga về cung cấp gạo trong vòng 18 tháng.", "P18M"),
    ("Lào ký thỏa thuận với Nga sau khi đàm phán trong 2 năm.", None), ("Trong 3 năm, Lào đã ký thỏa thuận với Nga.", None),
    ("Lào ký thỏa thuận với Nga, lớn nhất trong 5 năm qua.", None), ("Lào ký thỏa thuận với Nga tại phiên họp trong 3 ngày.", None),
    ("Lào ký thỏa thuận với Nga về việc chấm dứt nội chiến kéo dài 7 năm qua.", None),
])  # fmt: skip
def test_the_years_that_what_is_agreed_on_takes_are_its_term(text: str, duration: str | None) -> None:
    [agreement] = found(text)
    assert (agreement.duration.iso if agreement.duration is not None else None) == duration


LATER = "Bộ Y tế và Bộ Y tế Lào ký thỏa thuận. Thỏa thuận này có hiệu lực trong 3 năm kể từ ngày ký"
APPROVED = "Phê duyệt Hiệp định về y tế giữa Chính phủ Việt Nam và Chính phủ Lào."


@pytest.mark.parametrize(("text", "durations"), [
    (f"{LATER}, sau đó hai bên sẽ thảo luận ký kết biên bản.", ["P3Y", None]),
    (f"{LATER} và hai bên sẽ xem xét ký gia hạn.", ["P3Y"]),
    ("Bộ Y tế và Bộ Y tế Lào ký thỏa thuận. Huế và Oita ký kết biên bản có hiệu lực trong 3 năm.", [None, "P3Y"]),
    ("Bộ Y tế và Bộ Y tế Lào ký thỏa thuận. Biên bản giữa Huế và Oita có hiệu lực trong 3 năm, ký ngày 5/3.", [None, "P3Y"]),
    ("Bộ Y tế và Bộ Y tế Lào ký thỏa thuận. Hai bên sẽ ký biên bản có hiệu lực trong 3 năm.", [None, "P3Y"]),
])  # fmt: skip
def test_terms_in_front_of_another_signing(text: str, durations: list[str | None]) -> None:
    assert [agreement.duration.iso if agreement.duration else None for agreement in found(text)] == durations


@pytest.mark.parametrize(("text", "expected"), [
    (f"{APPROVED} Hiệp định này đã được ký ngày 5/3/2020.", ["Chính phủ Việt Nam", "Chính phủ Lào"]),
    (f"{APPROVED}\n2. Ủy quyền Bộ Y tế ký Hiệp định nêu trên với phía Lào.", ["Chính phủ Việt Nam", "Chính phủ Lào"]),
    (f"{APPROVED} Bộ Y tế và Bộ Y tế Lào ký Hiệp định này.", ["Bộ Y tế", "Bộ Y tế Lào"]),
    (f"{APPROVED} Ủy quyền Bộ Y tế ký Hiệp định với phía Lào.", ["Bộ Y tế", "phía Lào"]),
    (f"{APPROVED} Biên bản này đã được ký ngày 5/3/2020.", []),
])  # fmt: skip
def test_who_signs_what_is_pointed_back_to(text: str, expected: list[str]) -> None:
    [agreement] = found(text)
    assert [party.name for party in agreement.parties] == expected


@pytest.mark.parametrize(("text", "count"), [
    ("Đồng ý ký Hiệp định giữa Việt Nam và Lào; ủy quyền Bộ Y tế ký Hiệp định này.", 1),
    ("Huế và Oita ký thỏa thuận. Hai bên ký thỏa thuận này nhằm mở rộng hợp tác.", 1),
    ("Huế và Oita ký thỏa thuận. Lễ ký kết thỏa thuận diễn ra tại Lào.", 1),
    ("Huế và Oita ký thỏa thuận. Lễ ký kết biên bản diễn ra tại Lào ngày 5/3.", 2),
    ("Huế và Oita ký thỏa thuận. Hai bên cũng ký thỏa thuận về giáo dục.", 2),
    ("Huế và Oita ký thỏa thuận ngày 5/3/2020. Thỏa thuận này được ký lại ngày 5/3/2024.", 2),
])  # fmt: skip
def test_what_is_pointed_back_to_is_one_signing(text: str, count: int) -> None:
    assert len(found(text)) == count


@pytest.mark.parametrize(("text", "expected"), [
    ("Thay mặt Chính phủ Lào, Bộ trưởng Bộ Y tế ký Hiệp định với Cuba.", ["Chính phủ Lào", "Cuba"]),
    ("Thay mặt Chính phủ Lào, ông Lê Văn Bình, Bộ trưởng Bộ Y tế ký Hiệp định với Cuba.", ["Chính phủ Lào", "Cuba"]),
    ("Ngày 5/3, thừa ủy quyền của Chính phủ Lào, Bộ trưởng Bộ Y tế ký Hiệp định với Cuba.", ["Chính phủ Lào", "Cuba"]),
    ("Thay mặt hai bên, Bộ trưởng Bộ Y tế ký Hiệp định với Cuba.", ["Bộ Y tế", "Cuba"]),
    ("Thay mặt Chính phủ Lào, đoàn đã đến và Bộ trưởng Bộ Y tế ký Hiệp định với Cuba.", ["Bộ Y tế", "Cuba"]),
    ("Ông Lê An thay mặt Chính phủ Lào dự họp, Bộ Y tế ký Hiệp định với Cuba.", ["Bộ Y tế", "Cuba"]),
])  # fmt: skip
def test_for_whom_one_signs_who_is_told_behind(text: str, expected: list[str]) -> None:
    [agreement] = found(text)
    assert [party.name for party in agreement.parties] == expected


@pytest.mark.parametrize(("text", "count"), [
    ("Lễ ký kết diễn ra ngày 3/2/2023 tại Huế giữa Bệnh viện Sao Mai và Đại học Kita.", 1),
    ("Lễ ký kết được tổ chức vào sáng 3/2/2023 giữa Bệnh viện Sao Mai và Đại học Kita.", 1),
    ("Lễ ký kết diễn ra ngày 3/2/2023 tại Huế trước trận đấu giữa Lào và Cuba.", 0),
    ("Lễ ký kết diễn ra ngày 3/2/2023 tại Huế với sự tham dự của Lào và Cuba.", 0),
    ("Lễ ký kết diễn ra sau cuộc gặp giữa Lào và Cuba.", 0),
])  # fmt: skip
def test_those_who_sign_behind_the_day_of_a_ceremony(text: str, count: int) -> None:
    assert len(found(text)) == count


@pytest.mark.parametrize(("text", "signed", "place"), [
    ("Ngày 1/7/2020, Hiệp định do Lào và Cuba ký năm 2018 có hiệu lực.", "2018", None),
    ("Ngày 1/7/2020, Hiệp định được Lào và Cuba ký tại Huế.", "2020-07-01", "Huế"),
    ("Sáng 1/7/2020, Hiệp định được Lào và Cuba ký ngày 1/7 tại Huế.", "2020-07-01", "Huế"),
    ("Lào và Cuba ký thỏa thuận về đưa lao động đi làm việc thời vụ ở Nhật Bản.", None, None),
    ("Lào và Cuba ký thỏa thuận về lao động, trong chuyến làm việc tại Nhật Bản.", None, "Nhật Bản"),
    ("Lào và Cuba ký thỏa thuận hợp tác tại Nhật Bản.", None, "Nhật Bản"),
])  # fmt: skip
def test_day_behind_the_verb_and_place_of_the_matter(text: str, signed: str | None, place: str | None) -> None:
    [agreement] = found(text)
    assert (agreement.signed.edtf if agreement.signed is not None else None, agreement.place) == (signed, place)


@pytest.mark.parametrize(("text", "status"), [
    ("Thủ tướng sẽ tới Huế dự lễ ký hiệp định giữa Lào và Cuba.", "planned"),
    ("Thủ tướng sẽ thăm Huế, hội đàm và dự lễ ký hiệp định giữa Lào và Cuba.", "planned"),
    ("Thủ tướng đã tới Huế để dự lễ ký hiệp định giữa Lào và Cuba.", "signed"),
    ("Hội nghị sẽ bàn về y tế, sau khi các đại biểu đã dự lễ ký hiệp định giữa Lào và Cuba.", "signed"),
    ("Các bên mong muốn hợp tác. Thủ tướng dự lễ ký hiệp định giữa Lào và Cuba.", "signed"),
    ("Đến nay vẫn chưa có biên bản ghi nhớ nào được ký kết.", "negated"),
    ("Không có thỏa thuận nào được ký kết tại cuộc gặp giữa Lào và Cuba.", "negated"),
    ("Chưa có một thỏa thuận nào được hai bên ký.", "negated"),
])  # fmt: skip
def test_ceremonies_to_come_and_texts_that_are_not(text: str, status: str) -> None:
    [agreement] = found(text)
    assert agreement.status == status


@pytest.mark.parametrize("text", [
    "Các nước không có thỏa thuận được ký thì không được miễn thuế.",
    "Bất kỳ thỏa thuận nào được ký kết cũng phải có sự đồng ý của Quốc hội.",
    "Trường hợp không có thỏa thuận nào được ký thì áp dụng quy định chung.",
    "HLV gặp lãnh đạo câu lạc bộ nhưng không có thỏa thuận nào được ký kết.",
])  # fmt: skip
def test_texts_that_nobody_signs(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(("text", "duration"), [
    ("Lào ký thỏa thuận an ninh kéo dài 10 năm với Cuba.", "P10Y"),
    ("Không có thỏa thuận nào được ký kết sau cuộc họp kéo dài 2 giờ giữa Lào và Cuba.", None),
    ("Sau 10 năm, Lào ký thỏa thuận an ninh với Cuba.", None),
    ("Lào ký thỏa thuận cho 10 năm qua với Cuba.", None),
])  # fmt: skip
def test_length_told_within_a_signing(text: str, duration: str | None) -> None:
    [agreement] = found(text)
    assert (agreement.duration.iso if agreement.duration is not None else None) == duration


@pytest.mark.parametrize(("text", "signed", "period"), [
    ("Hai Bộ trưởng đã ký Kế hoạch hợp tác giữa hai Bộ năm 2015.", None, "2015"),
    ("Ngày 5/3/2015, Huế và Oita ký kế hoạch hợp tác giữa Huế và Oita năm 2016.", "2015-03-05", "2016"),
    ("Huế và Oita ký kế hoạch hợp tác với Lào năm 2016.", "2016", None),
    ("Kế hoạch hợp tác giữa Huế và Oita ký năm 2016.", "2016", None),
    ("Huế và Oita ký thỏa thuận giữa Huế và Oita năm 2016.", "2016", None),
])  # fmt: skip
def test_year_behind_those_that_a_plan_is_between(text: str, signed: str | None, period: str | None) -> None:
    [agreement] = found(text)
    assert (
        agreement.signed.edtf if agreement.signed is not None else None,
        agreement.period.edtf if agreement.period is not None else None,
    ) == (signed, period)


SEEN = "Thủ tướng cùng các đại biểu đã chứng kiến lễ trao các văn kiện"


@pytest.mark.parametrize(("text", "witnesses"), [
    (f"{SEEN}, bao gồm: Lào ký thỏa thuận với Cuba; Huế ký thỏa thuận với Oita.", ("Thủ tướng", "các đại biểu")),
    (f"{SEEN}; phát biểu có: Lào ký thỏa thuận với Cuba.", ()),
    ("Thủ tướng nói: Lào ký thỏa thuận với Cuba.", ()),
    ("Thủ tướng nói: Lào ký thỏa thuận với Cuba và chứng kiến lễ trao quà.", ()),
])  # fmt: skip
def test_those_who_saw_what_a_colon_opens(text: str, witnesses: tuple[str, ...]) -> None:
    assert found(text)[-1].witnesses == witnesses


@pytest.mark.parametrize(("text", "statuses"), [
    ("Lãnh đạo hai đơn vị đã đặt bút ký vào bản ghi nhớ.", ["signed"]),
    ("Huế và Oita chính thức đặt bút ký kết biên bản ghi nhớ.", ["signed"]),
    ("Tập bút ký Hiệp định Paris của nhà văn Lê An đã ra mắt.", []),
    ("Ông Lê An đặt bút ký đơn từ chức.", []),
    ("UBND tỉnh xin phép ký Thỏa thuận hợp tác với tỉnh Savannakhet (Lào).", ["planned"]),
    ("Được phép, UBND tỉnh ký Thỏa thuận hợp tác với tỉnh Savannakhet (Lào).", ["signed"]),
])  # fmt: skip
def test_pens_and_leave_to_sign(text: str, statuses: list[str]) -> None:
    assert [agreement.status for agreement in found(text)] == statuses


@pytest.mark.parametrize(("text", "signed", "planned_for"), [
    ("Lễ ký hiệp định giữa Lào và Cuba sẽ diễn ra ngày 28/10.", None, "XXXX-10-28"),
    ("Lễ ký hiệp định giữa Lào và Cuba dự kiến được tổ chức ngày 28/10 tại Huế.", None, "XXXX-10-28"),
    ("Lễ ký hiệp định giữa Lào và Cuba được tổ chức ngày 28/10, sẽ mở ra cơ hội mới.", "XXXX-10-28", None),
    ("Lễ ký hiệp định giữa Lào và Cuba ngày 28/10 đã diễn ra.", "XXXX-10-28", None),
    ("Thiết lập quan hệ năm 2008, đến nay Lào và Cuba đã ký 15 biên bản.", None, None),
    ("Từ năm 2008 đến nay, Lào và Cuba đã ký 15 biên bản.", "2008", None),
    ("Năm 2008, Lào và Cuba đã ký 15 biên bản, đến nay đều có hiệu lực.", "2008", None),
])  # fmt: skip
def test_days_of_ceremonies_and_of_what_is_signed_up_to_now(
    text: str, signed: str | None, planned_for: str | None
) -> None:
    [agreement] = found(text)
    days = (agreement.signed, agreement.planned_for)
    assert tuple(day.edtf if day is not None else None for day in days) == (signed, planned_for)


@pytest.mark.parametrize(("text", "count"), [
    ("Giả sử hai nước ký hoà ước năm 2020 thì đã không có chiến tranh.", 0),
    ("Trong trường hợp Lào ký hiệp định với Cuba, hàng hóa được miễn thuế.", 0),
    ("Việc trao trả chỉ thực hiện với điều kiện hai nước ký hoà ước.", 0),
    ("Giả sử thế, Lào ký hiệp định với Cuba ngày 5/3.", 1),
    ("Trường hợp này đã rõ, Lào ký hiệp định với Cuba.", 1),
    ("Điều kiện đã chín, Lào ký hiệp định với Cuba.", 1),
])  # fmt: skip
def test_signings_that_are_only_supposed(text: str, count: int) -> None:
    assert len(found(text)) == count


@pytest.mark.parametrize(("text", "signed", "framework"), [
    ("Bộ Ngoại giao ngày 20/1 cho biết, Lào và Cuba vừa ký biên bản ghi nhớ.", None, None),
    ("Ngày 20/1, Bộ Ngoại giao thông báo Lào và Cuba đã ký hiệp định hôm 18/1.", "XXXX-01-18", None),
    ("Tại buổi họp báo ngày 20/1, người phát ngôn nói rằng Lào và Cuba đã ký hiệp định.", None, None),
    ("Ngày 20/1, Lào và Cuba đã ký hiệp định, Bộ Ngoại giao cho biết.", "XXXX-01-20", None),
    ("Ngày 20/1, Lào thông báo đã ký hiệp định với Cuba.", "XXXX-01-20", None),
    ("Tại lễ ký ngày 20/1, Bộ trưởng cho biết Lào và Cuba đã ký hiệp định.", "XXXX-01-20", None),
    ("Ngày 5/3, sau khi thông báo tình hình cho nhau, hai bên ký biên bản ghi nhớ.", "XXXX-03-05", None),
    ("Ngày 5/3, sau khi nói chuyện, Lào và Cuba ký hiệp định.", "XXXX-03-05", None),
    ("Ngày 5/3, Bộ Y tế cho biết, hôm 3/3, tại Huế, Lào và Cuba đã ký hiệp định.", "XXXX-03-03", None),
    ("Trong cuộc gặp, hai bên triển khai bản ghi nhớ giữa Lào và Cuba được ký nhân chuyến thăm Huế.", None, "chuyến thăm Huế"),
    ("Tại hội nghị y tế, thỏa thuận được Lào và Cuba ký ngày 20/1.", "XXXX-01-20", "hội nghị y tế"),
])  # fmt: skip
def test_day_and_event_of_the_telling(text: str, signed: str | None, framework: str | None) -> None:
    [agreement] = found(text)
    assert (agreement.signed.edtf if agreement.signed is not None else None, agreement.framework) == (signed, framework)


@pytest.mark.parametrize(("text", "expected"), [
    ("Ngày 5/3, Airbus ký hợp đồng bán 20 máy bay cho Vietjet.", ["Airbus", "Vietjet"]),
    ("Kita ký hợp đồng cung cấp thiết bị cho Sao Mai Telecom.", ["Kita", "Sao Mai Telecom"]),
    ("Ngân hàng Thế giới ký hiệp định cho Việt Nam vay 100 triệu USD.", ["Ngân hàng Thế giới", "Việt Nam"]),
    ("Thụy Điển đã ký một bản ghi nhớ có thể cung cấp máy bay cho Ukraine.", ["Thụy Điển"]),
    ("Kita ký thỏa thuận với Huế về dây chuyền lắp ráp cho A320.", ["Kita", "Huế"]),
])  # fmt: skip
def test_those_to_whom_something_is_sold(text: str, expected: list[str]) -> None:
    [agreement] = found(text)
    assert [party.name for party in agreement.parties] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("Dự kiến, trong chuyến thăm Huế, hai nước ký kết nhiều văn kiện hợp tác.", [("planned", 0)]),
    ("Theo dự kiến, ngày 5/3 Lào và Cuba ký hiệp định.", [("planned", 2)]),
    ("Đúng hẹn, Lào và Cuba ký hiệp định.", [("signed", 2)]),
    ("Hiệp định Biên giới đã được ký kết giữa hai nước.", [("signed", 0)]),
    ("Bên mua thực hiện các văn bản thỏa thuận khác được ký kết giữa 2 bên.", []),
    ("Hợp đồng được ký kết giữa các bên có giá trị như bản chính.", []),
    ("VOV.VN - Bộ Y tế vừa ký Thỏa thuận với Lào.", [("signed", 2)]),
    ("Linh và Long ký hợp đồng hợp tác.", []),
    ("UAC và Boeing ký hợp đồng hợp tác.", [("signed", 2)]),
    ("Hai Đại sứ chứng kiến lễ ký bản ghi nhận ý định giữa Lào và Cuba.", [("signed", 2)]),
])  # fmt: skip
def test_plans_set_off_addresses_and_persons(text: str, expected: list[tuple[str, int]]) -> None:
    assert [(agreement.status, len(agreement.parties)) for agreement in found(text)] == expected


def test_the_telling_with_a_day_is_the_record_and_its_caption_a_further_span() -> None:
    signing = "tỉnh Kon Tum cùng tỉnh Attapu (Lào) ký kết biên bản ghi nhớ về hợp tác kinh tế."
    [mention] = extract(f"Hai tỉnh hợp tác\n\nẢnh: {signing}\nNgày 13/9, {signing}").agreements
    assert mention.text.startswith("Ngày 13/9")
