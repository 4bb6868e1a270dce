"""Signings told of by the way: deeds and their judgment, one text in particular, numbers, purposes, conditions.

And who signs and what, told in other ways: papers that tell it, offices, sellers, contracts, letters of treaties.
"""

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
    # several texts that are told to have been signed
    ("Nền kinh tế có cơ hội thông qua hàng loạt hiệp định thương mại tự do đã được ký kết.", ("hiệp định thương mại tự do", "signed", [])),
    # where it was signed, right behind the verb; what is pushed on and agreed; a title that goes on with capitals
    ("Đó là yêu cầu của việc thực thi thỏa thuận đã ký kết tại Vientiane.", ("thỏa thuận", "signed", [])),
    ("Hai bên nhất trí thúc đẩy ký Hiệp định vận tải.", ("Hiệp định vận tải", "planned", [])),
    ("Hiệp định vay bổ sung dù đã được ký kết từ ngày 11-5-2017 nhưng chưa có hiệu lực.", ("Hiệp định vay bổ sung", "signed", [])),
    ("Tuyên bố chung Lào - Cuba Hướng tới tương lai được ký kết ngày 5/3/2019.", ("Tuyên bố chung", "signed", ["Lào", "Cuba"])),
    ("Sau hội nghị, các lãnh đạo G7 ký tuyên bố khẳng định cam kết chung về thương mại.", ("tuyên bố", "signed", ["G7"])),
    ("Lào và Cuba dự cuộc thảo luận sau khi ký thỏa thuận hợp tác.", ("thỏa thuận hợp tác", "signed", ["Lào", "Cuba"])),
    # a time that no mention tells; what is to come, whoever signs; between two States; one of some States
    ("Theo hiệp định ký kết sau Thế chiến thứ 2, Lào không có quân đội.", ("hiệp định", "signed", [])),
    ("Hai nhà lãnh đạo ra tuyên bố, trong đó có cam kết sẽ ký kết hiệp định hòa bình trong năm nay.", ("hiệp định hòa bình", "planned", [])),
    ("Cuba trở thành một trong hơn 50 nước ký hiệp ước đầu tiên về việc cấm vũ khí hạt nhân.", ("hiệp ước", "signed", ["Cuba"])),
    ("Dự luật cho phép bàn giao nghi phạm tới các nước chưa ký hiệp ước dẫn độ, trong đó có Lào.", ("hiệp ước dẫn độ", "negated", ["Lào"])),
    ("Mỹ sẽ rời đi nếu phiến quân không rút khỏi khu vực được lập theo Thỏa thuận Sochi được ký trước đó.", ("Thỏa thuận Sochi", "signed", [])),
    ("Nga tuyên bố nếu Mỹ muốn đàm phán sau khi rút khỏi thỏa thuận mà Iran ký với Lào hồi năm 2015, họ cần gọi điện.", ("thỏa thuận", "signed", ["Iran", "Lào"])),
    # where one stands in a picture, an initial, a text in quotation marks, one who acts for a body
    ("Thủ tướng Lào Lê An, trái, và Thủ tướng Cuba Kwena ký Tuyên bố thiết lập quan hệ.", ("Tuyên bố thiết lập quan hệ", "signed", ["Lào", "Cuba"])),
    ("Tuyên ngôn Cairo ký năm 1943 giữa Tổng thống Mỹ Franklin D. Roosevelt và Thủ tướng Anh Winston Churchill.", ("Tuyên ngôn Cairo", "signed", ["Mỹ", "Anh"])),
    ('Công ty Kita đã ký một "thỏa thuận hợp tác" với Công ty Kwena.', ("thỏa thuận hợp tác", "signed", ["Công ty Kita", "Công ty Kwena"])),
    ("Việc ông Thăng thay mặt PVN ký thỏa thuận góp vốn là trái với thẩm quyền.", ("thỏa thuận góp vốn", "signed", ["PVN"])),
    # near texts: a letter that ends a sentence, a declaration by its title, a brand that starts with a State's name
    ("Họ kiểm tra kho vitamin A. Bộ Y tế ký thỏa thuận với Lào.", ("thỏa thuận", "signed", ["Bộ Y tế", "Lào"])),
    ("Ngày 5/3, Lào ký Tuyên bố Viêng Chăn về rừng.", ("Tuyên bố Viêng Chăn", "signed", ["Lào"])),
    ("Công ty Kita ký thỏa thuận với Saudi Aramco.", ("thỏa thuận", "signed", ["Công ty Kita", "Saudi Aramco"])),
    ("NH Đông Á và Công ty Kita ký thỏa thuận hợp tác.", ("thỏa thuận hợp tác", "signed", ["NH Đông Á", "Công ty Kita"])),
    # several leaders, for whom something is handed over
    ("Các lãnh đạo đã ký Tuyên bố Hà Nội.", ("Tuyên bố", "signed", [])),
    ("Kita đã ký hợp đồng chuyển giao công nghệ cho Công ty Kwena.", ("hợp đồng chuyển giao công nghệ", "signed", ["Kita", "Công ty Kwena"])),
    # who signs
    ("Kita đã cùng Trung tâm GDNN - GDTX huyện Sông Mã ký kết thỏa thuận hợp tác.", ("thỏa thuận hợp tác", "signed", ["Kita", "Trung tâm GDNN - GDTX huyện Sông Mã"])),
    ("Hợp đồng phát hành các cuốn sách của Nick Kwena do Kita Trí Việt ký với nhà xuất bản Sao Mai.", ("Hợp đồng phát hành", "signed", ["Kita Trí Việt", "nhà xuất bản Sao Mai"])),
    ("Mỹ rút khỏi Kế hoạch hành động toàn diện chung (JCPOA) - ký bởi Iran và Nga hồi năm 2015.", ("Kế hoạch hành động toàn diện chung", "signed", ["Iran", "Nga"])),
    ("Tháng 2/2016, Việt Nam cùng các nước thành viên ký kết Hiệp định TPP.", ("Hiệp định TPP", "signed", ["Việt Nam"])),
    ("Đây là thiếu sót, trong khi chính Mỹ chưa ký Công ước.", ("Công ước", "negated", ["Mỹ"])),
    ("Sau khi tờ Kita đăng tin Lào và Cuba đã ngầm ký thỏa thuận, ông bác bỏ.", ("thỏa thuận", "signed", ["Lào", "Cuba"])),
    ("Thỏa thuận hợp tác được ký kết giữa Văn phòng 701 và USAID vào tháng 4/2019.", ("Thỏa thuận hợp tác", "signed", ["USAID"])),
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
    "Để Mỹ ký thỏa thuận với Trung Quốc, Bắc Kinh cần tôn trọng cam kết.",
    "Mỹ tìm cách ngăn hai nước này ký thỏa thuận với Nga.",
    "Ông đánh giá hậu quả của việc hủy thầu hoặc không ký hợp đồng với Công ty Kita.",
    # no text in particular
    "Nếu một thỏa thuận được ký kết, giá sẽ tăng.",
    "Hàng bị trả theo hợp đồng vừa ký.",
    # a name; papers that are asked for, in which is put down what was found, plans of one body
    "Sau đó, Ký thỏa thuận với Bài để vào trong công ty.",
    "Ba nhà mạng Kita, Kwena và Sao Mai ký vào giấy cam kết.",
    "Công ty Kita đã ký một tờ cam kết với công ty Kwena.",
    "Tại đây các bên đã ký cam kết.",
    "Đại diện ba xóm cùng ký vào biên bản chung.",
    "Ngày 12/9/2014, Thứ trưởng Bộ Quốc phòng đã ký kế hoạch triển khai chương trình.",
    # papers of those who speak, acts of one side
    "Chúng tôi sẽ không ký biên bản vì đậu xe trong phần nhà mình.",
    "Họ dùng vũ lực ép chúng tôi ký vào văn bản tiếng nước ngoài.",
    "Thứ trưởng Bộ Y tế Lê An trao bằng của Ban thư ký Công ước Ramsar công nhận khu bảo tồn.",
    "Kita giảm giá dành cho khách hàng ký hợp đồng mua sản phẩm của Kwena cho công trình tại Quảng Bình.",
    "Hiệp định cần được nhanh chóng ký kết.",
    "Nhiều hộ dân vi phạm các cam kết bảo vệ môi trường đã ký.",
    "Ai sẽ ký hiệp định này?",
    "Bộ phân bổ vốn theo các hiệp định vay đã ký.",
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


@pytest.mark.parametrize(("text", "expected"), [
    # who tells it does not sign
    ("Theo báo Al-Watan, Syria và Nga đã ký thỏa thuận.", ("thỏa thuận", "signed", ["Syria", "Nga"])),
    ("Sau khi Công ty Kita thông báo, chủ đầu tư đã ký hợp đồng với Công ty Kwena và Công ty Sao Mai.", ("hợp đồng", "signed", ["Công ty Kwena", "Công ty Sao Mai"])),
    # a State or a body told of once more
    ("Phó Thủ tướng Lào kiêm Bộ trưởng Lao động Luigi Kita ký thỏa thuận với Nga.", ("thỏa thuận", "signed", ["Lào", "Nga"])),
    ("Tổng công ty Kita cho biết, đơn vị này và Công ty Kwena vừa ký thỏa thuận.", ("thỏa thuận", "signed", ["Tổng công ty Kita", "Công ty Kwena"])),
    ("Nạn nhân là thợ của Công ty Kita, đơn vị đã ký hợp đồng thi công với Công ty Kwena.", ("hợp đồng thi công", "signed", ["Công ty Kita", "Công ty Kwena"])),
    # a minister whose ministry is not named stands for his country, a ruler by half its name
    ("Bộ trưởng Năng lượng Nga Ivan Kita đã ký thỏa thuận với Lào.", ("thỏa thuận", "signed", ["Nga", "Lào"])),
    ("Thủ tướng Ấn Narendra Kita ký tuyên bố chung với Lào.", ("tuyên bố chung", "signed", ["Ấn", "Lào"])),
    ("Cục trưởng Cục Hải quan Lào ký thỏa thuận với Cuba.", ("thỏa thuận", "signed", ["Cục Hải quan Lào", "Cuba"])),
    # of whom it is bought, and for how much
    ("Lào ký hợp đồng mua 12 máy bay của Nga với tổng trị giá 1 tỷ USD.", ("hợp đồng mua 12 máy bay", "signed", ["Lào", "Nga"])),
    ("Lào ký hợp đồng mua than từ Úc với Công ty Kita.", ("hợp đồng mua than", "signed", ["Lào", "Công ty Kita"])),
    ("Máy bay là chiếc đầu tiên theo hợp đồng lắp ráp 38 chiếc Zeta được Nhật ký với tập đoàn Kita.", ("hợp đồng lắp ráp 38 chiếc Zeta", "signed", ["Nhật", "tập đoàn Kita"])),
    # who acts by a contract is its other party
    ("Theo hợp đồng đã ký kết với Nga, Lào sẽ mua 13 đoàn tàu.", ("hợp đồng", "signed", ["Lào", "Nga"])),
    ("Ông An nhấn mạnh theo hợp đồng ký kết với Sở Y tế, Công ty Kita chỉ bơm nước.", ("hợp đồng", "signed", ["Công ty Kita", "Sở Y tế"])),
    ("Công ty Kita thi công theo hợp đồng đã được ký kết với Công ty Kwena.", ("hợp đồng", "signed", ["Công ty Kita", "Công ty Kwena"])),
    ("Tòa án Lào buộc bà Lan trả tiền theo hợp đồng ký với Công ty Kita.", None),
    ("Theo hợp đồng ký với Công ty Kita, giá bán là 5 tỷ đồng.", None),
    ("Ông An, giám đốc, trả tiền theo hợp đồng ký với Công ty Kita.", None),
    ("Kho bạc nhà nước Hà Nội và Ngân hàng Kita ký hợp tác song phương.", (None, "signed", ["Kho bạc nhà nước Hà Nội", "Ngân hàng Kita"])),
    # treaties by their letters
    ("Mỹ sẽ rút khỏi Hiệp ước Các lực lượng Hạt nhân Tầm trung (INF) ký với Nga từ tháng 12/1987.",
        ("Hiệp ước Các lực lượng Hạt nhân Tầm trung", "signed", ["Mỹ", "Nga"])),
    ("INF được Mỹ và Liên Xô ký năm 1987, nhưng chính quyền Mỹ rút khỏi hiệp ước.", ("INF", "signed", ["Mỹ", "Liên Xô"])),
    # one text in particular, named by the way
    ("TPP là thỏa thuận thương mại được ký kết giữa 12 quốc gia.", ("thỏa thuận thương mại", "signed", [])),
    ("Việc này cụ thể hóa Hiệp định đối tác về nước và khí hậu đã ký kết giữa hai Chính phủ.", ("Hiệp định đối tác", "signed", [])),
    ("Thỏa thuận được ông Nam và bà Lan ký tại Hà Nội không có hiệu lực.", None),
    ("Mỹ sẽ rút khỏi hiệp ước từng ký kết với Nga.", ("hiệp ước", "signed", ["Mỹ", "Nga"])),
    ("Nước ta đã ký hiệp định thương mại với Lào.", ("hiệp định thương mại", "signed", ["Lào"])),
    ("Vợ chồng ông An ký thỏa thuận hòa giải tại tòa.", None),
    ("Sau khi hai nước ký một thỏa thuận hòa giải vào tháng 6/2016, quan hệ cải thiện.", ("thỏa thuận hòa giải", "signed", [])),
    ("Hai Thủ tướng đã hội đàm và chứng kiến ký kết một số văn kiện hợp tác.", ("văn kiện hợp tác", "signed", [])),
    # no list across what is called for, nothing signed behind it
    ("Chính phủ Nga ra lệnh được Thủ tướng Nga Ivan Kita ký, kêu gọi ngừng một thỏa thuận hợp tác.", None),
    ("Lãnh đạo đã không ăn trưa cùng nhau và ký kết tuyên bố chung như kế hoạch ban đầu.", None),
    # who is in a place, who bears one name, what is a kind of contract
    ("Các doanh nghiệp trong Khu công nghiệp Kita trực tiếp ký hợp đồng với Công ty Điện lực Lào.", None),
    ("Ông Thăng đã ký thỏa thuận hợp tác với Thắm.", None),
    ("Ông An cho rằng hợp đồng Bộ Y tế ký kết với chủ đầu tư dự án BOT là sai.", None),
    ("Công ty BOT Trung Lương - Mỹ Thuận ký hợp đồng với Công ty Kita.", ("hợp đồng", "signed", ["Công ty BOT Trung Lương - Mỹ Thuận", "Công ty Kita"])),
    # what is only possible
    ("Nhiều người lo khả năng Mỹ từ chối ký thỏa thuận thương mại với Lào.", None),
    ("Theo yêu cầu của Lào, hai bên đã ký biên bản hội đàm.", ("biên bản hội đàm", "signed", [])),
    ("Việc đó làm tăng khả năng Mỹ rút khỏi thỏa thuận ký kết với Lào vào năm 2015.", ("thỏa thuận", "signed", ["Mỹ", "Lào"])),
    ("Hai bên thảo luận khả năng ký kết Hiệp định.", ("Hiệp định", "planned", [])),
    # States by their whole name, what a body is, foreign names, a lessor, advice in front of a plan
    ("Tổng thống Hàn Quốc Kim Kita và Thủ tướng Ấn Độ Narendra Kita ký tuyên bố chung.", ("tuyên bố chung", "signed", ["Hàn Quốc", "Ấn Độ"])),
    ("Kita, một tập đoàn đã ký bản ghi nhớ với Kwena năm 2020, muốn mở rộng.", ("bản ghi nhớ", "signed", ["Kita", "Kwena"])),
    ("Kita là một công ty đã ký hợp đồng với Kwena năm 2019.", ("hợp đồng", "signed", ["Kita", "Kwena"])),
    ("Banco do Brasil ký hợp đồng tín dụng với Ngân hàng Kita.", ("hợp đồng tín dụng", "signed", ["Banco do Brasil", "Ngân hàng Kita"])),
    ("Sở Y tế Huế ký hợp đồng cho thuê Bệnh viện Mắt với Công ty Kita.", ("hợp đồng cho thuê", "signed", ["Sở Y tế Huế", "Công ty Kita"])),
    ("Hai bên nhất trí cần mở rộng thương mại và sẽ ký hiệp định vào tháng 8/2022.", ("hiệp định", "planned", [])),
    ("Ngày 5/4/2019, Việt Nam và Trung Quốc ký vào Biên bản hội đàm biên giới.", ("Biên bản hội đàm biên giới", "signed", ["Việt Nam", "Trung Quốc"])),
    ("Đoàn sang Lào nhằm thực hiện chương trình hợp tác và ký thỏa thuận mới với Đại học Kita.", ("thỏa thuận mới", "planned", ["Đại học Kita"])),
    ("Trong tuyên bố Nga và Lào ký ngày 4/2/2022, hai nước khẳng định hòa bình.", ("tuyên bố", "signed", ["Nga", "Lào"])),
    ("Tranh chấp lãnh thổ đã ngăn cản Nga và Nhật Bản ký hiệp ước hòa bình.", ("hiệp ước hòa bình", "negated", ["Nga", "Nhật Bản"])),
    ("Mỹ tìm cách ngăn cản Hàn Quốc ký thỏa thuận với Triều Tiên.", None),
    # a deed that is only an aim, or hardly possible; two persons of the country
    ("Việc Việt Nam ký hiệp định với Lào là mục tiêu của hai nước.", None),
    ("Việc Mỹ ký thỏa thuận với Lào là khó xảy ra.", None),
    ("Ông Hùng và bà Lan ký thỏa thuận chung về nhà đất ngày 3/4/2019.", None),
    # who only tells of a contract, or looks into it
    ("Theo hợp đồng ký với Công ty Kita, Bộ Công Thương cho biết giá tăng.", None),
    ("Theo hợp đồng ký với Công ty Kita, Hà Nội là nơi giao hàng.", None),
    # where they go, who is of a group, what is named after a State, what is expected
    ("Đoàn UBND tỉnh Sơn La sang Lào để ký thỏa thuận với tỉnh Hủa Phăn.", ("thỏa thuận", "planned", ["UBND tỉnh Sơn La", "tỉnh Hủa Phăn"])),
    ("Năm 2015, Iran cùng 6 cường quốc, trong đó có Mỹ, đã ký thỏa thuận.", ("thỏa thuận", "signed", ["Iran", "Mỹ"])),
    ("Iran và nhóm P5+1 gồm Mỹ, Anh và Nga ký thỏa thuận vào tháng 7/2015.", ("thỏa thuận", "signed", ["Iran", "Mỹ", "Anh", "Nga"])),
    ("Thái Lan và Singapore Airlines ký thỏa thuận.", ("thỏa thuận", "signed", ["Thái Lan", "Singapore Airlines"])),
    ("Iran ký thỏa thuận với nhóm P 5+1 hồi năm 2015.", ("thỏa thuận", "signed", ["Iran", "nhóm P 5+1"])),
    ("Iran và nhóm P 5+1 (Mỹ, Anh và Đức) ký thỏa thuận.", ("thỏa thuận", "signed", ["Iran", "Mỹ", "Anh", "Đức"])),
    # who is made to sign a paper, who is given the work, where a text was signed, the end of talks, what is told behind a comma
    ("Họ buộc chúng tôi ký nhiều biên bản tiếng nước ngoài.", None),
    ("Chúng tôi từng yêu cầu chủ thuyền ký cam kết.", None),
    ("Lào và Nga ký biên bản hội đàm theo yêu cầu của hai bên.", ("biên bản hội đàm", "signed", ["Lào", "Nga"])),
    ("Năm 2011, Tập đoàn Kita ký hợp đồng EPC giao cho Kwena xây nhà máy.", ("hợp đồng EPC", "signed", ["Tập đoàn Kita", "Kwena"])),
    ("Bộ Y tế giao cho Sở Y tế ký hợp đồng với Công ty Kita.", ("hợp đồng", "planned", ["Sở Y tế", "Công ty Kita"])),
    ("Đây là nơi Hiệp định Đình chiến được ký kết sau khi chiến tranh kết thúc.", ("Hiệp định Đình chiến", "signed", [])),
    ("Hai nước kết thúc đàm phán và ký Hiệp định.", ("Hiệp định", "signed", [])),
    ("Hai nước sẽ kết thúc đàm phán và ký Hiệp định.", ("Hiệp định", "planned", [])),
    ("Để thanh toán cho nhà thầu theo hợp đồng đã ký kết, giữ quan hệ giữa Việt Nam và Nhật Bản, thành phố kiến nghị.", None),
    ("Theo hợp đồng đã ký, giữa Công ty Kita và Công ty Kwena, giá là 5 tỷ đồng.", ("hợp đồng", "signed", ["Công ty Kita", "Công ty Kwena"])),
    ("Ông An, Tổng Giám đốc Kita và ông Bình, Tổng Giám đốc Kwena ký kết thỏa thuận.", ("thỏa thuận", "signed", ["Kita", "Kwena"])),
    # what is agreed on, of several
    ("Lào và Nga ký chương trình thực hiện các hiệp định.", ("chương trình", "signed", ["Lào", "Nga"])),
])  # fmt: skip
def test_who_signs_and_what(text: str, expected: tuple[str, str, list[str]] | None) -> None:
    assert told(text) == ([expected] if expected is not None else [])


@pytest.mark.parametrize(("text", "owed"), [
    ("Việt Nam đã ký kết nhiều FTA như CPTPP, RCEP.", ["FTA", "CPTPP", "RCEP"]),
    ("Các hiệp định mà Việt Nam đã ký kết sẽ mở ra cơ hội.", []),
    # a row that names none of its texts is passed over, the next is not
    ("Lào và Nga ký 10 văn kiện, trong đó có các hiệp định về thuế và Nghị định thư về xe máy.", ["văn kiện", "Nghị định thư"]),
    # told again: with fewer parties, of another field
    ("Nga và Mỹ ký Hiệp ước START. Hiệp ước đã ký với Mỹ vẫn được Nga tôn trọng.", ["Hiệp ước START"]),
    ("Lào và Nga ký bản ghi nhớ về giáo dục. Lào và Nga ký bản ghi nhớ về y tế và giáo dục nghề.", ["bản ghi nhớ", "bản ghi nhớ"]),
])  # fmt: skip
def test_which_texts_are_told_of(text: str, owed: list[str]) -> None:
    assert [instrument for instrument, _, _ in told(text)] == owed


@pytest.mark.parametrize(("text", "signed", "fields"), [
    ("Năm 2008, Lào ký với Cuba hiệp ước cho phép trục xuất người đến nước này sau ngày 12/7/1995.", "2008", ()),
    ("Nga vi phạm hiệp ước được hai nước ký vào tháng 12/2003 về việc sử dụng chung biển Kita.", "2003-12", ("sử dụng chung biển Kita",)),
    ("Hai bên đã ký thỏa thuận ngày 5/3/2010 về hợp tác y tế.", "2010-03-05", ("hợp tác y tế",)),
])  # fmt: skip
def test_days_and_fields_behind_the_verb(text: str, signed: str, fields: tuple[str, ...]) -> None:
    [agreement] = found(text)
    assert agreement.signed is not None
    assert (agreement.signed.edtf, agreement.fields_of_cooperation) == (signed, fields)


@pytest.mark.parametrize(("text", "expected"), [
    # wishes and what only may be, where it is told who: planned
    ("Phía Lào bày tỏ mong muốn ký kết hiệp định hợp tác toàn diện với Cuba.", [("hiệp định hợp tác toàn diện", "planned", ["Phía Lào", "Cuba"])]),
    ("Lào sẵn sàng ký thỏa thuận với Nga.", [("thỏa thuận", "planned", ["Lào", "Nga"])]),
    ("Lào kêu gọi Nga ký hiệp ước hòa bình.", [("hiệp ước hòa bình", "planned", ["Nga"])]),
    ("Lào sẽ ký thỏa thuận với Nga nếu được mời.", [("thỏa thuận", "planned", ["Lào", "Nga"])]),
    ("Kita nói chỉ ký thỏa thuận thương mại khi Lào nhượng bộ.", []),
    ("Ký thỏa thuận với Trung Quốc sẽ khiến Lào thừa nhận điều đó.", []),
    ("Tăng cường ký kết thỏa thuận hợp tác với các địa phương.", []),
    ("Lào ký thỏa thuận với Nga sau khi bày tỏ mong muốn.", [("thỏa thuận", "signed", ["Lào", "Nga"])]),
    # what will be once a text is signed: planned; not what is supposed, nor what has its day
    ("Khi Hiệp định Việt Nam - Lào được ký kết, thuế sẽ giảm.", [("Hiệp định", "planned", ["Việt Nam", "Lào"])]),
    ("Hiệp định FTA Việt Nam - EU khi được ký kết sẽ có tác động.", [("Hiệp định FTA", "planned", ["Việt Nam", "EU"])]),
    ("Sau khi Hiệp định được ký ngày 5/3/2020, thuế đã giảm.", [("Hiệp định", "signed", [])]),
    ("Sau khi thỏa thuận được ký kết chiều 5/3, hai bên sẽ hợp tác.", [("thỏa thuận", "signed", [])]),
    ("Khi Hiệp định Việt Nam - Lào được ký kết, hai bên đã thống nhất sẽ hợp tác.", [("Hiệp định", "signed", ["Việt Nam", "Lào"])]),
    ("Hiệp định Việt Nam - Lào được ký kết sẽ có hiệu lực khi hai nước phê chuẩn.", [("Hiệp định", "signed", ["Việt Nam", "Lào"])]),
    ("Nếu Lào ký hiệp định với Nga, thuế sẽ giảm.", []),
    # one of those who signed
    ("Trung Quốc là một bên ký kết Nghị định thư về vũ khí laser.", [("Nghị định thư", "signed", ["Trung Quốc"])]),
    ("Hàn Quốc không phải một bên ký hiệp định này.", []),
    ("Luật pháp của các bên ký kết được áp dụng.", []),
    ("Hiệp định mà chúng ta đã ký kết với Lào.", [("Hiệp định", "signed", ["Lào"])]),
    # three States between dashes
    ("Bản thỏa thuận thăm dò chung Việt Nam - Philippines - Trung Quốc ký năm 2005.", [("Bản thỏa thuận thăm dò chung", "signed", ["Việt Nam", "Philippines", "Trung Quốc"])]),
    ("Tại hội nghị Lào - Thái Lan - Campuchia năm 2020, Lào và Cuba đã ký thỏa thuận.", [("thỏa thuận", "signed", ["Lào", "Cuba"])]),
    # the States that do what the text says
    ("Khu vực này được Nga và Lào lập theo thỏa thuận ký hồi tháng 9/2018.", [("thỏa thuận", "signed", ["Nga", "Lào"])]),
    ("Lào và Mỹ bảo vệ nhau theo một hiệp ước phòng thủ được ký kết năm 1951.", [("hiệp ước phòng thủ", "signed", ["Lào", "Mỹ"])]),
    ("Nga và Lào phê phán Mỹ theo thỏa thuận ký năm 2018.", [("thỏa thuận", "signed", [])]),
    ("Quan hệ với Nga và Lào phát triển theo thỏa thuận ký năm 2018.", [("thỏa thuận", "signed", [])]),
    ("Nga và Lào hợp tác theo thỏa thuận được ký giữa Cuba và Mỹ.", [("thỏa thuận", "signed", ["Cuba", "Mỹ"])]),
    ("Mỹ rút khỏi Hiệp định Paris, vốn được ký dưới thời người tiền nhiệm.", [("Hiệp định Paris", "signed", [])]),
    # told unless it is carried out, or there are several, or nobody acts
    ("Theo thỏa thuận đã ký kết, hai bên trao đổi đoàn.", [("thỏa thuận", "signed", [])]),
    ("Thực hiện thỏa thuận đã ký kết, hai bên trao đổi đoàn.", []),
    ("Các văn bản, thỏa thuận hợp tác được ký kết trong khuôn khổ Hội nghị là cơ sở hợp tác.", [("thỏa thuận hợp tác", "signed", [])]),
    ("Các thỏa thuận được ký kết năm 2020 là cơ sở hợp tác.", [("thỏa thuận", "signed", [])]),
    ("Các tuyến vận tải đã được Bộ Giao thông vận tải hai nước ký thỏa thuận.", []),
    ("Cơ quan đại diện mời đến ký văn kiện.", []),
    ("Lào sẽ ký một số văn kiện hợp tác trong lĩnh vực y tế.", [("văn kiện hợp tác", "planned", ["Lào"])]),
    ("Chuyến thăm diễn ra trước khi hai nước dự kiến ký thỏa thuận hải quân.", [("thỏa thuận hải quân", "planned", [])]),
    ("Thỏa thuận ký kết sẽ xác định các lĩnh vực.", []),
    ("Lào và Nga ký văn kiện hợp tác.", [("văn kiện hợp tác", "signed", ["Lào", "Nga"])]),
    ("Đoàn kiểm tra đã đến và ký biên bản.", []),
    ("Tôi vừa ký án tử cho ông, thẩm phán tuyên bố.", []),
    ("Bộ trưởng Bộ Y tế ký văn kiện phê chuẩn Hiệp định với Lào.", []),
])  # fmt: skip
def test_told_unless_something_rules_it_out(text: str, expected: list[tuple[str | None, str, list[str]]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    # what a passive tells of, and texts that are only acted by
    ("Các biên bản ghi nhớ đã được ký kết để hợp tác về y tế.", ("biên bản ghi nhớ", "signed", None, [])),
    ("Các văn kiện dự kiến được ký vào tháng 3/2018.", ("văn kiện", "planned", "2018-03", [])),
    ("Nhiều văn kiện song phương sẽ được ký kết trong dịp này.", ("văn kiện song phương", "planned", None, [])),
    ("Hai bên làm theo các văn kiện đã được ký kết.", None),
    # a noun of what two did, told as a deed or judged
    ("Việc ký kết hiệp định vận tải giữa Lào và Cuba là minh chứng của tình hữu nghị.", ("hiệp định vận tải", "signed", None, ["Lào", "Cuba"])),
    ("Việc ký kết hiệp định vận tải giữa Lào và Cuba là cần thiết.", None),
    ("Việc ký kết hiệp định vận tải giữa Lào và Cuba sẽ mở ra cơ hội.", None),
    ("Nga đánh giá việc ký hiệp định với Lào là vấn đề thời gian.", None),
    ("Việc ký kết hợp tác giữa Kita và Kwena là một bước tiến.", (None, "signed", None, ["Kita", "Kwena"])),
    ("Việc ký kết hợp tác giữa Kita và Kwena là mục tiêu.", None),
    ("Kwena cho biết Kita đã tiên phong trong việc ký kết hợp tác với Sao Mai.", (None, "signed", None, ["Kita", "Sao Mai"])),
    # deeper co-operation, not other deeds; plans to sign
    ("Kita ký kết mở rộng hợp tác với Kwena.", (None, "signed", None, ["Kita", "Kwena"])),
    ("Kita ký kết mở rộng nhà máy tại Lào.", None),
    ("Kita hoãn kế hoạch ký Kwena.", None),
    ("Kế hoạch hợp tác giữa Kita và Kwena ký ngày 5/3/2020 có hiệu lực.", ("Kế hoạch hợp tác", "signed", "2020-03-05", ["Kita", "Kwena"])),
    # what one alone declares
    ("Vùng Kita ký tuyên bố độc lập.", None),
    ("Vùng Kita ký tuyên bố chung.", ("tuyên bố chung", "signed", None, ["Vùng Kita"])),
    ("Tổng thống Mỹ ký tuyên bố rút khỏi thỏa thuận với Iran.", None),
    ("Các lãnh đạo G7 ký tuyên bố về khí hậu.", ("tuyên bố", "signed", None, ["G7"])),
    # a ceremony that was not held
    ("Lễ ký thỏa thuận giữa Lào và Cuba đã không diễn ra.", ("thỏa thuận", "negated", None, ["Lào", "Cuba"])),
    ("Lễ ký thỏa thuận giữa Lào và Cuba đã diễn ra, không có báo chí.", ("thỏa thuận", "signed", None, ["Lào", "Cuba"])),
    # a text that was signed, whoever speaks of it; one that is only supposed
    ("Giảm ba lần sau khi Hiệp ước Kita được ký kết.", ("Hiệp ước Kita", "signed", None, [])),
    ("Tướng Kita nói sau khi Hiệp ước Kwena được ký kết, số vũ khí giảm.", ("Hiệp ước Kwena", "signed", None, [])),
    ("Ông Lê An đã ký hiệp ước.", None),
    ("Nếu ngay từ đầu có một hiệp ước được ký giữa Lào và Cuba thì đã không có chiến tranh.", None),
    ("Lào sẽ rút nếu Nga không làm theo thỏa thuận Kita được ký năm 2015.", ("thỏa thuận Kita", "signed", "2015", [])),
    # promises beside a text; a text that goes on to its signing; when it was signed in front of it
    ("Cuba ủng hộ việc sớm ký Hiệp định vận tải giữa Lào và Nga cũng như cam kết hỗ trợ Lào.", ("Hiệp định vận tải", "planned", None, ["Lào", "Nga"])),
    ("Hiệp định vận tải Lào - Cuba vừa kết thúc rà soát, tiến tới chính thức ký kết.", ("Hiệp định vận tải", "planned", None, ["Lào", "Cuba"])),
    ("Lào vừa kết thúc rà soát Hiệp định vận tải, tiến tới chính thức ký kết.", None),
    # words for a ceremony, and among others
    ("Chúng tôi mong chương trình ký kết này thành công.", None),
    ("Kita có nhiều chương trình giao lưu, ký kết, hợp tác với các trường.", None),
    ("Việc ký kết gia hạn Hiệp định vay vốn cần được tiến hành khẩn trương.", None),
    # what was signed already, in a list of what is to come
    ("Bà Lan cảm ơn Nga đã thúc đẩy quan hệ, đặc biệt là Hiệp định vận tải giữa Lào và Cuba vừa được ký hôm 30/6.", ("Hiệp định vận tải", "signed", "XXXX-06-30", ["Lào", "Cuba"])),
    ("Bà Lan đề nghị thúc đẩy quan hệ, đặc biệt là ký Hiệp định vận tải giữa Lào và Cuba.", ("Hiệp định vận tải", "planned", None, ["Lào", "Cuba"])),
    # days of other clauses: of what came later, of what is planned, of the matter, of a law, of a text
    ("Lào đã gia nhập khối năm 1952, ba năm sau khi ký hiệp ước với Cuba.", ("hiệp ước", "signed", None, ["Lào", "Cuba"])),
    ("Năm 1952, sau khi ký hiệp ước với Cuba, Lào gia nhập khối.", ("hiệp ước", "signed", "1952", ["Cuba"])),
    ("Kita ký hợp đồng với Kwena mở đường bay dự kiến từ tháng 10/2019.", ("hợp đồng", "signed", None, ["Kita", "Kwena"])),
    ("Kita dự kiến ký hợp đồng với Kwena từ tháng 10/2019.", ("hợp đồng", "planned", "2019-10/..", ["Kita", "Kwena"])),
    ("Ngày 25/6/2019, Công ty Kita ký hợp đồng với Công ty Kwena về việc thuê hội trường vào tối 13/7/2019.", ("hợp đồng", "signed", "2019-06-25", ["Công ty Kita", "Công ty Kwena"])),
    ("Công ty Kita ký hợp đồng với Công ty Kwena về việc thuê hội trường ngày 13/7/2019.", ("hợp đồng", "signed", "2019-07-13", ["Công ty Kita", "Công ty Kwena"])),
    ("Sau khi thỏa thuận của Kita và Kwena được ký, Sao Mai tuyển người tại Huế.", ("thỏa thuận", "signed", None, ["Kita", "Kwena"])),
    ("Tại thời điểm Kita và Kwena ký hợp đồng, luật ban hành năm 2005 vẫn còn hiệu lực.", ("hợp đồng", "signed", None, ["Kita", "Kwena"])),
    ("Lào thực hiện Công ước về Luật Biển năm 1982, Tuyên bố ứng xử và sớm ký Bộ Quy tắc ứng xử.", ("Bộ Quy tắc ứng xử", "planned", None, ["Lào"])),
    ("Trường Đại học Huế thành lập năm 1950, đã ký hợp tác với Đại học Vinh.", (None, "signed", None, ["Trường Đại học Huế", "Đại học Vinh"])),
    ("Bộ trưởng Bộ Y tế Lào ký thỏa thuận về y tế và kế hoạch trao đổi đoàn năm 2019 với Kita.", ("thỏa thuận", "signed", None, ["Bộ Y tế Lào", "Kita"])),
    # what is kept; titles that a hyphen joins, and where they end
    ("Tuần lễ nhân 30 năm ký Hiệp định hợp tác giữa Lào và Cuba.", ("Hiệp định hợp tác", "signed", None, ["Lào", "Cuba"])),
    ("Chương trình kỷ niệm 70 năm ký Hiệp định Geneva 21/7/1954.", ("Hiệp định Geneva", "signed", "1954-07-21", [])),
    ("Hiệp ước Torrijos-Carter được ký năm 1977.", ("Hiệp ước Torrijos-Carter", "signed", "1977", [])),
    ("Hiệp định Việt Nam-Lào được ký năm 1977.", ("Hiệp định", "signed", "1977", ["Việt Nam", "Lào"])),
    ("Hiệp ước Waitangi nêu rõ cách cai trị được ký năm 1840.", ("Hiệp ước Waitangi", "signed", "1840", [])),
    ("Lào và Cuba ký hiệp ước bảo vệ lẫn nhau trong trường hợp bị tấn công.", ("hiệp ước bảo vệ lẫn nhau", "signed", None, ["Lào", "Cuba"])),
    ("Bản ghi nhớ về khung pháp lý cơ bản để thực hiện chương trình lao động giữa Lào và Cuba được ký ngày 1/7.", ("Bản ghi nhớ", "signed", "XXXX-07-01", [])),
    # what stands in front of what is told of; several by their event; what is carried out
    ("Trong chuyến thăm, nhiều văn kiện quan trọng đã được ký kết.", ("văn kiện", "signed", None, [])),
    ("Nhân dịp này, nhiều thỏa thuận đã được ký kết.", ("thỏa thuận", "signed", None, [])),
    ("Theo các thỏa thuận đã được ký kết, Nga giao tàu cho Lào.", None),
    ("Lào cảm ơn những văn kiện hai bên đã ký kết trong khuôn khổ hội nghị cấp cao.", ("văn kiện", "signed", None, [])),
    ("Hỗ trợ hợp tác trong khuôn khổ các biên bản ghi nhớ đã ký giữa Lào và tỉnh Huế.", ("biên bản ghi nhớ", "signed", None, ["Lào", "tỉnh Huế"])),
    ("Hỗ trợ hợp tác trong khuôn khổ các biên bản ghi nhớ đã ký.", None),
    # texts by what they do not do; titles; a name that is signed to one
    ("Kita ký thỏa thuận không ràng buộc với Kwena.", ("thỏa thuận không ràng buộc", "signed", None, ["Kita", "Kwena"])),
    ("Lào và Nga ký hiệp định không quy định thời hạn.", ("hiệp định", "signed", None, ["Lào", "Nga"])),
    ("Kita và Kwena ký kết Hợp Đồng Hợp Tác Kinh Doanh.", ("Hợp Đồng Hợp Tác Kinh Doanh", "signed", None, ["Kita", "Kwena"])),
    ("Lào và Nga ký tên vào hiệp ước hòa bình.", ("hiệp ước hòa bình", "signed", None, ["Lào", "Nga"])),
    ("Kita ký tên vào bức tranh sau chương trình.", None),
    ("“Thỏa thuận Kwena” ký kết tại Diễn đàn bộ trưởng là cột mốc.", ("Thỏa thuận Kwena", "signed", None, [])),
    # acts on a signing, not news of one or acts on texts in general
    ("Quốc hội thông qua Nghị quyết về việc ký Hiệp định vận tải giữa Lào và Nga.", ("Hiệp định vận tải", "planned", None, ["Lào", "Nga"])),
    ("Bộ Ngoại giao góp ý về việc ký thỏa thuận quốc tế giữa tỉnh Lào Cai và tỉnh Vân Nam.", ("thỏa thuận quốc tế", "planned", None, ["tỉnh Lào Cai", "tỉnh Vân Nam"])),
    ("Báo chí đưa tin về việc ký thỏa thuận giữa Nga và Mỹ.", None),
    ("Chính phủ ban hành Nghị quyết về việc ký kết các thỏa thuận quốc tế.", None),
    ("Theo đại diện công ty, giữa Công ty Kita và Công ty Kwena có ký với nhau 3 hợp đồng.", ("hợp đồng", "signed", None, ["Công ty Kita", "Công ty Kwena"])),
    # leaders by their names alone; neighbours
    ("Ông Kwena và ông Lê An ký tuyên bố chung.", ("tuyên bố chung", "signed", None, [])),
    ("Ông Phan Bình và ông Lê An ký thỏa thuận chung.", None),
    ("Ông Lê An cho biết thỏa thuận hợp tác này được ký kết lâu dài.", ("thỏa thuận hợp tác", "signed", None, [])),
    # both sides on their day
    ("Hai bên đã ký kết hợp tác chiến lược vào tháng 12/2016.", (None, "signed", "2016-12", [])),
    ("Hai bên ký kết hợp tác.", None),
    # how far it has come: what was not signed, what is wanted, a ceremony that is on
    ("Lào và Nga vẫn chưa thể ký hiệp ước hòa bình.", ("hiệp ước hòa bình", "negated", None, ["Lào", "Nga"])),
    ("Lào tuyên bố không có thỏa thuận cụ thể nào được ký kết.", ("thỏa thuận", "negated", None, [])),
    ("Lào loại trừ khả năng ký thỏa thuận với Nga.", ("thỏa thuận", "negated", None, ["Lào", "Nga"])),
    ("Nga thuyết phục Lào ký thỏa thuận.", ("thỏa thuận", "planned", None, ["Lào"])),
    ("Đó là mong muốn của Kita tại Lễ ký kết thỏa thuận giữa Kita và Kwena ngày 18/11.", ("thỏa thuận", "signed", "XXXX-11-18", ["Kita", "Kwena"])),
    ("Thủ tướng Lào ký trình chương trình giảm ùn tắc.", None),
    ("Thủ tướng Lào sẽ ký đề xuất thu hồi Kế hoạch Năng lượng.", None),
    # days of other texts and clauses
    ("Năm 2010 Lào và Nga ký Hiệp ước Kita mới, thay thế Hiệp ước Kita năm 1991.", ("Hiệp ước Kita mới", "signed", "2010", ["Lào", "Nga"])),
    ("Lào ký thỏa thuận với Nga, quy mô xuất khẩu cán mốc 5 tỷ USD vào năm 2019.", ("thỏa thuận", "signed", None, ["Lào", "Nga"])),
    ("Lào ký thỏa thuận với Nga, trị giá 1 tỷ USD, vào năm 2019.", ("thỏa thuận", "signed", "2019", ["Lào", "Nga"])),
    ("Xuất khẩu tăng mạnh trong năm 2021, khi Lào vừa ký hiệp định với Nga.", ("hiệp định", "signed", None, ["Lào", "Nga"])),
    ("Quan hệ bắt đầu năm 1995, khi Lào và Nga ký hiệp định.", ("hiệp định", "signed", "1995", ["Lào", "Nga"])),
    ("Các hiệp định mà Lào đã ký với Nga đều giảm thuế trong năm 2021.", ("hiệp định", "signed", None, ["Lào", "Nga"])),
    ("Các hiệp định thương mại mà Việt Nam đã ký kết đều cắt giảm thuế trong năm 2021.", None),
    # what a purchase is for, a ceremony in the sentence of its signing
    ("Kita ký kết với Kwena phục vụ cho kế hoạch phát triển hàng không.", (None, "signed", None, ["Kita", "Kwena"])),
    ("Kita ký kết hợp tác với Công ty Kwena tại lễ ký kết hợp tác giữa Kita với Kwena sáng 18-1.", (None, "signed", "XXXX-01-18", ["Kita", "Công ty Kwena"])),
    ("Đồng thời ký kết hợp tác với các tập đoàn (Kita, Kwena, Zyxon…)", (None, "signed", None, ["Kita", "Kwena", "Zyxon"])),
])  # fmt: skip
def test_one_signing_its_day_and_its_parties_or_none(
    text: str, expected: tuple[str | None, str, str | None, list[str]] | None
) -> None:
    when = [(a, a.signed or a.planned_for) for a in found(text)]
    rows = [(a.instrument, a.status.value, day.edtf if day else None, [p.name for p in a.parties]) for a, day in when]
    assert rows == ([] if expected is None else [expected])


@pytest.mark.parametrize(("text", "expected"), [
    ("Bộ trưởng Lào Lê An và Bộ trưởng Cuba Kwena hội đàm, chia sẻ về tình hình và chứng kiến lễ ký bản ghi nhớ.", ("Bộ trưởng Lào Lê An", "Bộ trưởng Cuba Kwena")),
    ("Thủ tướng Lào và Thủ tướng Cuba cùng nhau chứng kiến lễ ký bản ghi nhớ.", ("Thủ tướng Lào", "Thủ tướng Cuba")),
    ("Kita và Kwena ký thỏa thuận trước sự chứng kiến của Thủ tướng Lào Lê An - Ảnh: NA.", ("Thủ tướng Lào Lê An",)),
])  # fmt: skip
def test_who_watched_behind_other_deeds(text: str, expected: tuple[str, ...]) -> None:
    assert found(text)[0].witnesses == expected


@pytest.mark.parametrize(("text", "framework"), [
    ("Lào và Nga họp báo ngay sau cuộc hội đàm và chứng kiến lễ ký văn kiện hợp tác.", "cuộc hội đàm"),
    ("Nhiều văn kiện sẽ được ký kết trong dịp này.", None),
])  # fmt: skip
def test_an_event_ends_where_a_deed_or_only_a_pointer_follows(text: str, framework: str | None) -> None:
    assert found(text)[0].framework == framework


@pytest.mark.parametrize(("text", "fields"), [
    ("Hai nước ký 9 văn kiện về thương mại, du lịch, hợp tác nghề cá, trong đó có một bản ghi nhớ.", ("thương mại", "du lịch", "hợp tác nghề cá")),
    ("Kita và Kwena ký thỏa thuận về y tế, giáo dục, du lịch.", ("y tế", "giáo dục", "du lịch")),
    ("Kita và Kwena ký thỏa thuận về y tế, nâng tổng số lên 5.", ("y tế",)),
    ("Kita và Kwena ký ghi nhớ hợp tác trên nhiều lĩnh vực, trong đó có y tế và giáo dục.", ("y tế", "giáo dục")),
])  # fmt: skip
def test_lists_of_fields(text: str, fields: tuple[str, ...]) -> None:
    assert found(text)[0].fields_of_cooperation == fields
