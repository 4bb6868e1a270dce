"""Signings as the pages of provinces and offices tell them; and what stands there too and is none."""

import pytest

from vn_foreign_relations import Agreement, extract


def found(text: str) -> list[Agreement]:
    return [mention.value for mention in extract(text).agreements]


def told(text: str) -> list[tuple[str | None, str, list[str]]]:
    return [(a.instrument, a.status.value, [party.name for party in a.parties]) for a in found(text)]


@pytest.mark.parametrize(("text", "instrument", "parties"), [
    # steps of a meeting
    ("Hai bên thảo luận và ký kết biên bản hợp tác.", "biên bản hợp tác", []),
    ("Tại hội nghị, các bên thảo luận và thống nhất ký biên bản ghi nhớ.", "biên bản ghi nhớ", []),
    ("Đồng thời trao đổi và thống nhất ký biên bản ghi nhớ.", "biên bản ghi nhớ", []),
    ("Hai bên đã đàm phán và ký kết Hiệp định thương mại.", "Hiệp định thương mại", []),
    ("Đoàn đã làm việc, thảo luận, đi đến thống nhất ký kết bản ghi nhớ hợp tác với Sở Y tế tỉnh Khăm Muộn.", "bản ghi nhớ hợp tác", ["Sở Y tế tỉnh Khăm Muộn"]),
    # what is signed and carried out
    ("Tỉnh Hà Tĩnh và tỉnh Khăm Muộn đã ký kết và triển khai thỏa thuận hợp tác.", "thỏa thuận hợp tác", ["Tỉnh Hà Tĩnh", "tỉnh Khăm Muộn"]),
    ("Từ tháng 6/2015, hai tỉnh ký kết và thực hiện Bản ghi nhớ về tăng cường hợp tác.", "Bản ghi nhớ", []),
    # each of the two, and each of several
    ("Hai bên trao đổi kinh nghiệm của mỗi bên và ký biên bản ghi nhớ.", "biên bản ghi nhớ", []),
    ("Việc thực hiện Biên bản hội đàm giữa Bí thư Tỉnh ủy 5 tỉnh biên giới và Bí thư Khu ủy Quảng Tây đã ký vào cuối tháng 2/2025.", "Biên bản hội đàm", ["Tỉnh ủy", "Khu ủy Quảng Tây"]),
    # a deed that was done, a heading without a mark
    ("Việt Nam và Nhật Bản đã hoàn thành việc ký kết Nghị định thư về kiểm dịch nhãn.", "Nghị định thư", ["Việt Nam", "Nhật Bản"]),
    ("Hội đàm giữa HĐND huyện Quản Bạ với huyện Kita (Trung Quốc)\nHai huyện thực hiện ký kết biên bản Hội đàm.", "biên bản Hội đàm", []),
    # twinning without a word for signing
    ("Bản Nà Lốc đã chính thức kết nghĩa với ba bản Huội Pá, Thẩm Lót và Na Cang (Lào).", "kết nghĩa", ["Bản Nà Lốc", "Huội Pá", "Thẩm Lót", "Na Cang"]),
    ("Đồn Biên phòng Ga Lang kết nghĩa với Đại đội Biên phòng 534 (tỉnh Sê Kông, Lào).", "kết nghĩa", ["Đồn Biên phòng Ga Lang", "Đại đội Biên phòng 534"]),
    ("Tỉnh Hà Tĩnh và tỉnh Khăm Muộn kết nghĩa với nhau từ năm 1976.", "kết nghĩa", ["Tỉnh Hà Tĩnh", "tỉnh Khăm Muộn"]),
    # a text with its parties and its year, and another beside it
    ("Thỏa thuận hợp tác y tế giữa Chính phủ Hungary và Việt Nam năm 2013 là minh chứng cho quan hệ hai nước.", "Thỏa thuận hợp tác y tế", ["Chính phủ Hungary", "Việt Nam"]),
    ("Hai bên thực hiện hiệp định về Quy chế biên giới trên đất liền giữa Chính phủ Việt Nam và Chính phủ Lào ký ngày 16/3/2016, và các văn bản của mỗi nước.", "hiệp định", ["Chính phủ Việt Nam", "Chính phủ Lào"]),
])  # fmt: skip
def test_signings_of_local_pages(text: str, instrument: str, parties: list[str]) -> None:
    assert told(text) == [(instrument, "signed", parties)]


@pytest.mark.parametrize("text", [
    # steps as nouns
    "Công tác trao đổi, ký kết thỏa thuận quốc tế được quan tâm.",
    "Quá trình thảo luận và ký kết thỏa thuận hợp tác giữa Việt Nam và Lào kéo dài nhiều năm.",
    "Hai bên thảo luận việc ký biên bản ghi nhớ.",
    # what anyone may sign and carry out
    "Quy định về việc ký kết và thực hiện thỏa thuận quốc tế.", "Các sở chủ động ký kết và triển khai thỏa thuận hợp tác.",
    "Công tác ký kết và thực hiện thỏa thuận giữa tỉnh Hà Tĩnh và tỉnh Khăm Muộn được đẩy mạnh.",
    # each that signs
    "Mỗi bên ký thỏa thuận giữ một bản.", "Mỗi tỉnh ký kết nghĩa với một tỉnh của Lào.", "Bất kỳ nước nào ký Hiệp định này đều phải tuân thủ.",
    # twins that are told of, and twinning without names
    "Thành phố Vinh là thành phố kết nghĩa với thành phố Sao Mai.", "Thành phố Huế có quan hệ kết nghĩa với thành phố Gyeongju.",
    "Các đồn biên phòng kết nghĩa với các đơn vị bạn thường xuyên trao đổi thông tin.", "Việc kết nghĩa với các trường được chú trọng.",
    "Lễ kỷ niệm 20 năm bản Ka Tăng kết nghĩa với bản Đen Sạ Vẳn.",
    "Quan hệ giữa Việt Nam và Lào năm 2013 phát triển theo thỏa thuận.",
])  # fmt: skip
def test_no_signing_of_local_pages(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize("text", [
    "Hai bên nhất trí thúc đẩy đàm phán và ký kết Hiệp định.", "Hai bên thảo luận khả năng ký kết Hiệp định.",
    "Hai bên đang thảo luận và sẽ ký Hiệp định.", "Hai nước tiếp tục thảo luận và sớm ký kết Hiệp định.",
])  # fmt: skip
def test_what_is_talked_of_stays_planned(text: str) -> None:
    assert told(text) == [("Hiệp định", "planned", [])]


@pytest.mark.parametrize(("text", "expected"), [
    ("Ủy quyền Đại sứ đặc mệnh toàn quyền Việt Nam tại Oman thay mặt Chính phủ Việt Nam ký Hiệp định giữa Chính phủ Việt Nam và Chính phủ Oman.", [("Hiệp định", "planned", ["Chính phủ Việt Nam", "Chính phủ Oman"])]),
    ("Đồng ý ký kết Hiệp định bảo hộ giữa Việt Nam và Oman; uỷ quyền cho Bộ trưởng Bộ Tài chính thay mặt Chính phủ ký kết Hiệp định này.", [("Hiệp định bảo hộ", "planned", ["Việt Nam", "Oman"])]),
    ("Cơ quan hoàn thiện thủ tục phê duyệt Thỏa thuận có thể ký kết với phía Na Uy nhân chuyến thăm.", [("Thỏa thuận", "planned", ["phía Na Uy"])]),
    ("Lễ kết nghĩa được thực hiện theo biên bản ghi nhớ giữa UBND tỉnh Hà Tĩnh với tỉnh Sê Kông.", []),
    # told of all, of every year, and for a purpose
    ("Chương trình này phải dựa trên ký kết thỏa thuận giữa địa phương Việt Nam với địa phương Hàn Quốc.", []),
    ("Hai tỉnh thường xuyên ký kết các thỏa thuận hợp tác hằng năm và 5 năm.", []),
    ("Thôn bản thực hiện các quy chế biên giới hai nước đã ký kết và cam kết tuyên truyền vận động người dân.", []),
    ("Giao Bộ Ngoại giao chuẩn bị giấy ủy quyền để có thể ký kết Hiệp định.", []),
    # and what was done
    ("Đại sứ Việt Nam tại Lào đã ký thỏa thuận hợp tác với Bộ Y tế Lào.", [("thỏa thuận hợp tác", "signed", ["Việt Nam", "Bộ Y tế Lào"])]),
    ("Việc hợp tác dựa trên thỏa thuận ký kết giữa tỉnh Hà Tĩnh và tỉnh Sê Kông năm 2015.", [("thỏa thuận", "signed", ["tỉnh Hà Tĩnh", "tỉnh Sê Kông"])]),
    ("Hai tỉnh đã ký kết các thỏa thuận hợp tác hằng năm.", [("thỏa thuận hợp tác", "signed", [])]),
])  # fmt: skip
def test_how_far_it_has_come(text: str, expected: list[tuple[str, str, list[str]]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "signed", "period"), [
    ("Sáng 14/5, tại Hà Tĩnh đã diễn ra lễ ký kết thỏa thuận hợp tác năm 2025 giữa hai tỉnh Hà Tĩnh và Khăm Muộn.", "XXXX-05-14", "2025"),
    ("Ngày 14/5/2025, hai tỉnh ký biên bản hợp tác năm 2026.", "2025-05-14", "2026"),
    # where no other time is told, and a text that was signed in that year
    ("UBND tỉnh Hà Tĩnh ký biên bản hợp tác năm 2024 với tỉnh Salavan.", "2024", None),
    ("Hai bên hợp tác trên cơ sở Bản ghi nhớ về quốc phòng đã ký năm 2012 và thỏa thuận giữa hai Bộ tại Hà Nội tháng 8/2013.", "2012", None),
])  # fmt: skip
def test_the_day_of_signing_and_the_year_of_what_is_signed(text: str, signed: str, period: str | None) -> None:
    [agreement] = found(text)
    assert agreement.signed is not None
    assert agreement.signed.edtf == signed
    assert (agreement.period.edtf if agreement.period is not None else None) == period


@pytest.mark.parametrize(("text", "told_of"), [
    ("Theo báo cáo tại Hội nghị tổng kết tổ chức ngày 18/6 ở Đà Nẵng, cả nước có 56 địa phương ký kết 340 thỏa thuận hợp tác.", (None, None, None)),
    ("Tại cuộc làm việc, Công an huyện A nêu kết quả từ khi hai bên ký kết biên bản phối hợp tại Savannakhet ngày 3/4/2012.", ("2012-04-03", "Savannakhet", None)),
    ("Theo kế hoạch, tại Hội nghị tổng kết ngày 18/6, hai tỉnh ký kết thỏa thuận hợp tác.", ("XXXX-06-18", None, "Hội nghị tổng kết")),
    ("Tại cuộc làm việc ngày 3/4/2012 ở Savannakhet, hai bên ký kết biên bản phối hợp.", ("2012-04-03", "Savannakhet", "cuộc làm việc")),
])  # fmt: skip
def test_where_it_was_said_is_not_where_it_was_signed(text: str, told_of: tuple[str | None, ...]) -> None:
    [agreement] = found(text)
    signed = agreement.signed.edtf if agreement.signed is not None else None
    assert (signed, agreement.place, agreement.framework) == told_of


def test_in_force_since_a_day_in_front() -> None:
    [agreement] = found("Từ ngày 04/01/2015, Hiệp định giữa Việt Nam và Malta về miễn thị thực bắt đầu có hiệu lực.")
    assert agreement.effective is not None
    assert agreement.effective.edtf == "2015-01-04"
    assert (agreement.signed, agreement.fields_of_cooperation) == (None, ("miễn thị thực",))


def test_days_of_a_visit_for_which_it_is_planned() -> None:
    [agreement] = found("Từ 19 đến 21-6-2023, đoàn Lào sẽ dự Lễ ký Thỏa thuận hợp tác năm 2023 giữa Huế và Salavan.")
    assert agreement.planned_for is not None
    assert agreement.planned_for.edtf == "2023-06-19/2023-06-21"


def test_texts_counted_together() -> None:
    [agreement] = found("Trong nhiệm kỳ qua, Việt Nam và Lào đã ký tổng cộng 927 cam kết, thỏa thuận.")
    assert agreement.count == 927


@pytest.mark.parametrize(("text", "instrument"), [
    ("Hai huyện ký kết biên bản hội đàm thành công.", "biên bản hội đàm"), ("Hai bên ký biên bản ghi nhớ các nội dung hợp tác.", "biên bản ghi nhớ"),
    ("Đại diện tỉnh Huế và tỉnh Salavan tại lễ ký thỏa thuận hợp tác Ảnh: LÊ NAM", "thỏa thuận hợp tác"),
    ("Hai nước ký Hiệp định khuyến khích, bảo hộ và tự do đầu tư.", "Hiệp định khuyến khích, bảo hộ và tự do đầu tư"),
    ("Tỉnh Huế và tỉnh Saitama ký Tuyên bố Ý định về hợp tác.", "Tuyên bố Ý định"), ("Hai bên ký khung thỏa thuận hợp tác.", "khung thỏa thuận hợp tác"),
    ("Hai bên ký biên bản sơ kết hợp tác.", "biên bản sơ kết hợp tác"), ("Hai nước ký FTA đầu tiên năm 2019.", "FTA"),
])  # fmt: skip
def test_where_an_instrument_ends(text: str, instrument: str) -> None:
    [agreement] = found(text)
    assert agreement.instrument == instrument


def test_a_body_that_is_a_place() -> None:
    [agreement] = found("Lễ trao Biên bản ghi nhớ giữa Huế và Oita diễn ra tại Văn phòng Chính phủ.")
    assert agreement.place == "Văn phòng Chính phủ"


@pytest.mark.parametrize(("text", "expected"), [
    # a text told by when it was signed, steps that a meeting agreed on, a further deed of the same
    ("Được ký năm 1982, công ước có phạm vi hẹp.", [("công ước", "signed", [])]),
    ("Ban Chỉ huy Quân sự hai huyện đã ký kết nghĩa, ký quy chế phối hợp.", [("kết nghĩa", "signed", []), ("quy chế phối hợp", "signed", [])]),
    ("Đại học Huế và Đại học Oita ký kết các nội dung hợp tác.", [(None, "signed", ["Đại học Huế", "Đại học Oita"])]),
    # and the nearest that sign nothing
    ("Đã ký từ lâu, công ước có phạm vi hẹp.", []), ("Hội nghị đã thống nhất nhiều vấn đề.", []),
    ("Đại học Huế ký kết các văn bản nội bộ.", []), ("Đại học Huế ký kết một số hợp đồng.", []),
])  # fmt: skip
def test_less_common_forms(text: str, expected: list[tuple[str | None, str, list[str]]]) -> None:
    assert told(text) == expected


def test_a_year_of_a_noun_is_no_day() -> None:
    [agreement] = found("Hai bên hội đàm, thống nhất phương hướng năm 2025 và ký biên bản hội đàm.")
    assert agreement.signed is None
    [agreement] = found("Hai bên hội đàm và năm 2025 ký biên bản hội đàm.")
    assert agreement.signed is not None
    assert agreement.signed.edtf == "2025"


@pytest.mark.parametrize(("text", "expected"), [
    ("Sau khi trao đổi, hai trường đã tiến tới ký kết biên bản ghi nhớ.", [("biên bản ghi nhớ", "signed", [])]),
    ("Hai trường tiến tới ký kết biên bản ghi nhớ.", [("biên bản ghi nhớ", "planned", [])]),
    ("Tính đến nay, tỉnh Huế đã ký kết, triển khai 12 thỏa thuận hợp tác với các địa phương của Lào.", [("thỏa thuận hợp tác", "signed", ["tỉnh Huế"])]),
    ("Tỉnh Huế ký thỏa thuận hợp tác với các địa phương Lào, Campuchia.", [("thỏa thuận hợp tác", "signed", ["Tỉnh Huế"])]),
    ("Tham mưu ký kết Biên bản ghi nhớ giữa UBND tỉnh Huế và tỉnh Salavan.", [("Biên bản ghi nhớ", "planned", ["UBND tỉnh Huế", "tỉnh Salavan"])]),
    # the nearest that are another thing
    ("Hai bên tăng cường hợp tác và ký thỏa thuận.", [("thỏa thuận", "signed", [])]),
    ("Các nước Việt Nam, Lào và Campuchia ký thỏa thuận.", [("thỏa thuận", "signed", ["Việt Nam", "Lào", "Campuchia"])]),
    ("Địa phương được lựa chọn phải ký kết thỏa thuận với địa phương Hàn Quốc.", []),
    ("Tiếp tục triển khai hiệu quả các thỏa thuận đã ký kết với các địa phương Lào, Campuchia.", []),
    ("Hai bên lập và ký biên bản vụ việc.", []),
])  # fmt: skip
def test_duties_pushes_and_bodies_of_a_country(text: str, expected: list[tuple[str, str, list[str]]]) -> None:
    assert told(text) == expected


def test_texts_of_a_list_keep_their_number() -> None:
    counts = [a.count for a in found("Tỉnh ký 15 văn kiện, trong đó có 5 thỏa thuận cấp tỉnh và 1 bản ghi nhớ.")]
    assert counts == [15, 5, None]
