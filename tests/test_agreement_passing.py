"""Signings told of by the way: deeds and their judgment, one text in particular, numbers, purposes, conditions."""

import pytest

from vn_foreign_relations import Agreement, extract


def found(text: str) -> list[Agreement]:
    return [mention.value for mention in extract(text).agreements]


def told(text: str) -> list[tuple[str | None, str, list[str]]]:
    return [(a.instrument, a.status.value, [party.name for party in a.parties]) for a in found(text)]


@pytest.mark.parametrize(("text", "expected"), [
    # what is or was done with a deed: `việc … là`, `đã … khi ký`, `trong quá trình`
    ("Kita khẳng định việc công ty tham gia gói thầu và ký hợp đồng khung với NPC là theo đúng quy định.", ("hợp đồng khung", "signed", ["Kita", "NPC"])),
    ("Việc Lào ký thỏa thuận với Nga còn nhằm tạo tiền đề cho các nước khác.", ("thỏa thuận", "signed", ["Lào", "Nga"])),
    ("Lào đã vi phạm quyền của Nga khi ký hợp đồng bán tàu cho Cuba.", ("hợp đồng bán tàu", "signed", ["Lào", "Cuba"])),
    ("Bà Lan làm sai thủ tục trong quá trình công ty Kita ký hợp đồng với công ty Kwena.", ("hợp đồng", "signed", ["công ty Kita", "công ty Kwena"])),
    ("Cây được trồng từ năm 1953, thời điểm Lào và Cuba ký hiệp ước đình chiến.", ("hiệp ước đình chiến", "signed", ["Lào", "Cuba"])),
    ("Hai Thủ tướng chứng kiến việc ký kết hợp tác phát triển du lịch.", (None, "signed", [])),
    ("Trong cuộc họp tháng 6, cô đứng bên anh mình khi hai lãnh đạo ký thỏa thuận.", ("thỏa thuận", "signed", [])),
    # one text in particular, though nobody and no day is told
    ("Theo thỏa thuận mới được ký kết, hai nước sẽ thông báo cho nhau.", ("thỏa thuận", "signed", [])),
    ("Hai bên hợp tác trong khuôn khổ Chương trình Hành động về Quốc phòng 2018-2021 vừa ký kết.", ("Chương trình Hành động", "signed", [])),
    ("Khu phi quân sự được lập theo Thỏa thuận Sochi được ký trước đó một tháng.", ("Thỏa thuận Sochi", "signed", [])),
    ("Một thỏa thuận ngăn chặn ô nhiễm được ký kết giữa chính quyền và doanh nghiệp.", ("thỏa thuận ngăn chặn ô nhiễm", "signed", [])),
    ("Ông thuyết phục họ, giúp Hiệp định Paris về khí hậu được ký kết thuận lợi.", ("Hiệp định Paris", "signed", [])),
    ("Hiệp định hợp tác được ký hôm qua.", ("Hiệp định hợp tác", "signed", [])),
    ("Đến nay, hiệp ước đã được 52 nước ký kết.", ("hiệp ước", "signed", [])),
    ("Đó là văn bản thay cho hiệp định đình chiến vốn được ký sau chiến tranh.", ("hiệp định đình chiến", "signed", [])),
    ("Theo hiệp ước ký kết giữa hai nước về tư pháp, vụ án thuộc thẩm quyền của Lào.", ("hiệp ước", "signed", [])),
    ("Nga không tuân thủ thỏa thuận ngừng bắn đã được hai nước ký kết.", ("thỏa thuận ngừng bắn", "signed", [])),
    ("Ông thừa nhận Iran tuân thủ thỏa thuận mà nước này đã ký với các cường quốc năm 2015.", ("thỏa thuận", "signed", ["Iran"])),
    # who signs
    ("Hợp đồng phát hành các cuốn sách của Nick Kwena do Kita Trí Việt ký với nhà xuất bản Sao Mai.", ("Hợp đồng phát hành", "signed", ["Kita Trí Việt", "nhà xuất bản Sao Mai"])),
    ("Mỹ rút khỏi Kế hoạch hành động toàn diện chung (JCPOA) - ký bởi Iran và Nga hồi năm 2015.", ("Kế hoạch hành động toàn diện chung", "signed", ["Iran", "Nga"])),
    ("Ngày 5/3, công ty Kita cùng công ty Kwena, quận Hải Châu, TP. Đà Nẵng ký Hợp đồng xây dựng.", ("Hợp đồng xây dựng", "signed", ["công ty Kita", "công ty Kwena"])),
    ("Tháng 2/2016, Việt Nam cùng các nước thành viên ký kết Hiệp định TPP.", ("Hiệp định TPP", "signed", ["Việt Nam"])),
    ("Đây là thiếu sót, trong khi chính Mỹ chưa ký Công ước.", ("Công ước", "negated", ["Mỹ"])),
    ("Sau khi tờ Kita đăng tin Lào và Cuba đã ngầm ký thỏa thuận, ông bác bỏ.", ("thỏa thuận", "signed", ["Lào", "Cuba"])),
    ("Thỏa thuận hợp tác được ký kết giữa Văn phòng 701 và USAID vào tháng 4/2019.", ("Thỏa thuận hợp tác", "signed", ["USAID"])),
    ("Việt Nam và Lào lập quan hệ vì hòa bình, ký Tuyên bố về tầm nhìn chung năm 2015.", ("Tuyên bố", "signed", ["Việt Nam", "Lào"])),
    ("Lãnh đạo Hàn Quốc phản đối ý tưởng nên đã không ký hiệp định.", ("hiệp định", "negated", ["Hàn Quốc"])),
    ("Cho đến nay chưa có hiệp định hòa bình nào được Hàn Quốc và Triều Tiên ký kết.", ("hiệp định hòa bình", "negated", ["Hàn Quốc", "Triều Tiên"])),
    ("Hai bên vẫn trong tình trạng chiến tranh vì chưa ký hiệp ước hòa bình.", ("hiệp ước hòa bình", "negated", [])),
    ("Sở Y tế phối hợp với Sở Xây dựng và UBND quận Tân Bình ký kết thực hiện Thông tư 11.", (None, "signed", ["Sở Y tế", "Sở Xây dựng", "UBND quận Tân Bình"])),
    ("Đại diện Kita và NHG ký kết triển khai chương trình.", (None, "signed", ["Kita", "NHG"])),
    # with whom, and what
    ("Theo hợp đồng số 0101/2013/URC-RV ngày 1.1.2013 được ký giữa Công ty Kita và Công ty Kwena, bã trà được bán lại.", ("hợp đồng", "signed", ["Công ty Kita", "Công ty Kwena"])),
    ("Năm 2015, công ty CP Sao Mai ký hợp đồng thuê công ty Kwena thu phí.", ("hợp đồng thuê", "signed", ["công ty CP Sao Mai", "công ty Kwena"])),
    ("Tháng 8/2009, PVC và PVC.KBC ký hợp đồng thi công.", ("hợp đồng thi công", "signed", ["PVC", "PVC.KBC"])),
    ("Kita ký hợp đồng với Tổng công ty Thiết kế và thầu khoán Hoàn Cầu.", ("hợp đồng", "signed", ["Kita", "Tổng công ty Thiết kế và thầu khoán Hoàn Cầu"])),
    ("Lào và Nga ký thỏa thuận lập vùng phi quân sự.", ("thỏa thuận lập vùng phi quân sự", "signed", ["Lào", "Nga"])),
    ("Lào và Nga ký Kế hoạch triển khai Hiệp định thương mại.", ("Kế hoạch", "signed", ["Lào", "Nga"])),
    ("Nga ký hợp đồng trị giá 2 tỷ USD với Lào khiến quan hệ giữa Cuba và Anh căng thẳng.", ("hợp đồng", "signed", ["Nga", "Lào"])),
    ("Nhật Bản thực hiện Tuyên ngôn Cairo ký năm 1943 giữa Mỹ và Anh.", ("Tuyên ngôn Cairo", "signed", ["Mỹ", "Anh"])),
    # how far it has come
    ("Việt Nam vừa kết thúc đàm phán Hiệp định thương mại tự do và dự kiến ký kết vào tháng 3-2018.", ("Hiệp định thương mại tự do", "planned", ["Việt Nam"])),
    ("Việc này nhằm thực hiện Hiệp định giữa Lào và Nga ký ngày 27/12/1985.", ("Hiệp định", "signed", ["Lào", "Nga"])),
])  # fmt: skip
def test_what_is_told_by_the_way(text: str, expected: tuple[str | None, str, list[str]]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize("text", [
    # deeds that are only awaited, needed or to come
    "Việc Lào ký hiệp định với Nga là cần thiết.",
    "Việc Lào ký hiệp định với Nga sẽ là bước tiến.",
    "Người dân chờ đợi việc Lào ký hiệp định với Nga.",
    "Lào sẽ hưởng lợi khi ký hiệp định với Nga.",
    "Mỹ sẽ rút quân sau khi hai miền ký thỏa thuận chấm dứt chiến tranh.",
    "Các nhà cung cấp, sau khi ký kết hợp tác với Kita, sẽ được ngân hàng hỗ trợ.",
    "Để Mỹ ký thỏa thuận với Trung Quốc, Bắc Kinh cần tôn trọng cam kết.",
    "Việt Nam và Lào cần đàm phán sớm thống nhất các nội dung còn vướng mắc để sớm ký kết Hiệp định.",
    "Lào sẽ cân nhắc ký kết một thỏa thuận với Nga.",
    "Mỹ khuyến khích Lào ký thêm nhiều thỏa thuận với Cuba.",
    "Mỹ tìm cách ngăn hai nước này ký thỏa thuận với Nga.",
    "Ông đánh giá hậu quả của việc hủy thầu hoặc không ký hợp đồng với Công ty Kita.",
    # no text in particular
    "Khi một thỏa thuận được ký kết, các bên phải thực hiện.",
    "Nếu một thỏa thuận được ký kết, giá sẽ tăng.",
    "Nhiều người tin rằng Hiệp định CPTPP được ký sẽ có ảnh hưởng.",
    "Việc này phù hợp với thỏa thuận đã ký kết trước đó.",
    "Hàng bị trả theo hợp đồng vừa ký.",
    # a name; papers that are asked for, in which is put down what was found, plans of one body
    "Sau đó, Ký thỏa thuận với Bài để vào trong công ty.",
    "Ba nhà mạng Kita, Kwena và Sao Mai ký vào giấy cam kết.",
    "Công ty Kita đã ký một tờ cam kết với công ty Kwena.",
    "Tại đây các bên đã ký cam kết.",
    "Đại diện ba xóm cùng ký vào biên bản chung.",
    "Ngày 12/9/2014, Thứ trưởng Bộ Quốc phòng đã ký kế hoạch triển khai chương trình.",
    # who only tells it
    "Chính phủ tuyên bố sẽ không ký văn bản đó.",
])  # fmt: skip
def test_what_is_no_signing(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(("text", "owed"), [
    # the day of telling is no day of what is planned
    ("Ngày 12/9, Tổng thống Mỹ cho biết sẽ ký một thỏa thuận với Trung Quốc.", None),
    ("Ngày 12/9, Tổng thống Mỹ cho biết sẽ ký một thỏa thuận với Trung Quốc vào tháng 10.", "XXXX-10"),
    ("Ngày 12/9, Mỹ sẽ ký một thỏa thuận với Trung Quốc.", "XXXX-09-12"),
])  # fmt: skip
def test_what_is_planned_for_a_day(text: str, owed: str | None) -> None:
    [agreement] = found(text)
    assert (agreement.planned_for.edtf if agreement.planned_for is not None else None) == owed


@pytest.mark.parametrize(("text", "owed"), [
    ("Ngày 5/3, Lào và Nga ký Thỏa thuận hợp tác về y tế.\nThỏa thuận hợp tác được ký kết nhằm hướng đến mục tiêu chung.", ["Lào", "Nga"]),
    ("Khi thỏa thuận dầu khí ký giữa Lào và Cuba bị phản đối, Lào nói sẽ làm theo thỏa thuận đã ký với Cuba.", ["Lào", "Cuba"]),
    ("Cách duy nhất là thực hiện Tuyên bố chung ký hồi tháng 6/2000. Bản Tuyên bố chung được ký ngày 15/6/2000 giữa Lào và Cuba.", ["Lào", "Cuba"]),
])  # fmt: skip
def test_what_is_told_again_is_one_record(text: str, owed: list[str]) -> None:
    [(_, _, names)] = told(text)
    assert names == owed


@pytest.mark.parametrize(("text", "owed"), [
    ("Việt Nam và Chile ký nhiều văn kiện gồm Hiệp định hợp tác, Hiệp định hàng không, đặc biệt là Hiệp định thương mại.",
        ["văn kiện", "Hiệp định hợp tác", "Hiệp định hàng không", "Hiệp định thương mại"]),
    ("Nga ký nhiều thỏa thuận bán vũ khí cho Lào, điển hình là hợp đồng cung cấp 24 máy bay.", ["thỏa thuận bán vũ khí", "hợp đồng cung cấp 24 máy bay"]),
    ("Nga ký 13 thỏa thuận với Lào, bao gồm nhiều thỏa thuận về đầu tư.", ["thỏa thuận"]),
])  # fmt: skip
def test_what_a_list_picks_out(text: str, owed: list[str]) -> None:
    assert [instrument for instrument, _, _ in told(text)] == owed
