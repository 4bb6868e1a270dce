"""Passages that speak of signing in general, of papers of one side, of what is not yet: and the nearest reports."""

import pytest

from vn_foreign_relations import Agreement, extract


def found(text: str) -> list[Agreement]:
    return [mention.value for mention in extract(text).agreements]


def told(text: str) -> list[tuple[str | None, str, list[str]]]:
    return [(a.instrument, a.status.value, [party.name for party in a.parties]) for a in found(text)]


@pytest.mark.parametrize("text", [
    # States told by what they signed, and the States with which somebody did
    "Đối với các nước chưa ký Hiệp định về thuế thì áp dụng Điều 5.",
    "Người thuộc nước hoặc vùng lãnh thổ đã ký kết Hiệp định về thuế với Việt Nam phải nộp bản chụp.",
    "Đối với các nước mà Việt Nam đã ký Hiệp định về thuế thì thực hiện theo Hiệp định.",
    # guests at a ceremony, duties put on others, papers of work, what one of a course signs
    "Tổng thống Adam Kita ký bản ghi nhớ áp thuế với Lào hôm 22/3.",
    "Công ty Kita đã ký các thỏa thuận tuyển dụng với 485 sinh viên.",
    "12 học viên của chương trình liên kết đào tạo giữa Nhà hát Kita và Trường Cao đẳng Sao Mai đã được ký hợp đồng về công tác.",
    # one text or another, names of texts, and kinds of them
    "Thời hạn hợp đồng hoặc thỏa thuận ký kết giữa đối tác Việt Nam và nước ngoài.",
    "Thỏa thuận quốc tế được ký kết với các tên gọi như: Thỏa thuận, Bản ghi nhớ, Chương trình hợp tác.",
    "Hợp đồng của nhân viên thường được ký kết theo các loại như sau: Hợp đồng lao động; Hợp đồng thời vụ.",
    "Các bên có ký thỏa thuận sửa đổi.", "Đó là thỏa thuận đạt được qua thương lượng và được các bên ký kết bằng văn bản.",
    # what is to be done with any text
    "Trường hợp điều ước quốc tế được ký ở nước ngoài mà Việt Nam không thể cử người đi ký thì sau khi trao đổi với Bộ Ngoại giao, cơ quan gửi hồ sơ.",
    "Hải quan thu thập thông tin thông qua việc ký kết các biên bản ghi nhớ.",
    "Người lao động được hỗ trợ theo Hiệp định ký giữa Chính phủ Việt Nam và Chính phủ nước tiếp nhận.",
    "Quân đội Mỹ sẽ ở lại ngay cả khi một hiệp định như vậy được ký kết.",
    # papers of one side, slips, acts of a head of State alone, contracts of work
    "Sở Y tế Hà Nam ký văn bản gửi Bộ Y tế đề nghị cấp thuốc.", "Bị can ký 4 văn bản gửi UBND TP Đà Nẵng.",
    "Ông Lê Văn Bình, Giám đốc Công ty Golf Sao Mai, đã không ký biên bản vi phạm.",
    "Thanh tra giữ xe biển Phú Thọ, lái xe một mực không ký biên bản.",
    "Reuters ngày 21/8 đưa tin Tổng thống Mỹ Park Min vừa ký bản ghi nhớ nhằm tăng số vụ phóng.",
    "Anh Nam, cán bộ Viện Sao Mai, ký hợp đồng lao động với Viện Hà Nam.", "Người nộp thuế phải ký xác nhận vào Biên bản xác minh.",
    "Trump ký một kiểu riêng trong tuyên bố chung.", "Hàn Quốc không phải một bên ký hiệp định này.",
    # debtors, and what was done with another text
    "VAMC ký Hợp đồng mua nợ với một số tổ chức đối với khoản nợ của nhóm khách gồm: Công ty Sao Mai, Công ty Hà Nam.",
    "Hai bên thực hiện Tuyên bố ứng xử tại Biển Đông và sớm ký kết Bộ Quy tắc.",
    "Bộ Tài chính phân bổ vốn theo các hiệp định vay đã ký và các điều chỉnh khác của hiệp định vay.",
    # one told before, and bodies of any State
    "Với việc ký thỏa thuận này, tôi thấy nguồn vốn sẽ tăng.",
    "Hàng hóa nhập từ những nước, nhóm nước, khu vực có ký kết hiệp định thương mại với Việt Nam được giảm thuế.",
    "Quân đội những quốc gia mà chúng tôi đã ký kết thỏa thuận thích hợp sẽ tham gia.", "Giám đốc Sở Y tế Hà Nam ký văn bản xử lý việc này.",
    "Một lựa chọn cho Anh là ký thỏa thuận thương mại với từng nước.", "Sau khi ký hợp đồng, Dương kết nối với Công ty Kwena và Công ty Sao Mai.",
    "Điều đó tùy theo Việt Nam và quốc gia kia có ký hiệp định tương trợ tư pháp hay không.", "Bị can Tuấn ký 5 văn bản liên quan đến nhà đất.",
    "Theo hợp đồng đã ký với bên cho thuê, doanh nghiệp phải thỏa thuận với NLĐ.",
    "Dân làng có tục kết nghĩa với người cùng tuổi.", "Sơn La coi trọng việc kết nghĩa với Lào.", "Lễ kết nghĩa với thầy.",
    "Bên Việt Nam ký hợp đồng gửi cho Cục Thuế Hà Nội hồ sơ.",
])  # fmt: skip
def test_no_signing_is_told(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(("text", "expected"), [
    ("Các nước ASEAN đã ký Hiệp định thương mại.", ("Hiệp định thương mại", "signed", ["ASEAN"])),
    ("Luật cho dẫn độ tới các nước chưa ký hiệp ước dẫn độ với Hong Kong, trong đó có Lào.", ("hiệp ước dẫn độ", "negated", ["Hong Kong", "Lào"])),
    ("Chính phủ hai nước đã ký Hiệp định về thuế.", ("Hiệp định", "signed", [])),
    ("Đây là hiệp định mà nước này đã ký với Lào năm 2020.", ("hiệp định", "signed", ["Lào"])),
    ("Các bên đã ký thỏa thuận hợp tác.", ("thỏa thuận hợp tác", "signed", [])),
    ("Hai miền còn chiến tranh vì các bên chưa ký hiệp ước hòa bình.", ("hiệp ước hòa bình", "negated", [])),
    ("Sau khi ký kết thỏa thuận với tỉnh Hủa Phăn, tỉnh Sơn La đã cử đoàn.", ("thỏa thuận", "signed", ["tỉnh Sơn La", "tỉnh Hủa Phăn"])),
    ("Peugeot trở lại thông qua việc ký kết thỏa thuận với Thaco.", ("thỏa thuận", "signed", ["Peugeot", "Thaco"])),
    ("Theo Hiệp định ký giữa Chính phủ Việt Nam và Chính phủ Lào, hai bên mở cửa khẩu.", ("Hiệp định", "signed", ["Chính phủ Việt Nam", "Chính phủ Lào"])),
    ("Các hiệp định mà Việt Nam đã ký với Lào đều có hiệu lực.", ("hiệp định", "signed", ["Việt Nam", "Lào"])),
    ("Các hiệp định giữa Việt Nam và châu Âu sẽ được ký kết năm 2030.", ("hiệp định", "planned", ["Việt Nam"])),
    ("Cục Đầu tư nước ngoài vừa ký Biên bản ghi nhớ với ADB.", ("Biên bản ghi nhớ", "signed", ["Cục Đầu tư nước ngoài", "ADB"])),
    ("Hai bên ký các văn kiện chính thức hóa quan hệ này.", ("văn kiện", "signed", [])),
    ("Sau khi ký thỏa thuận với Lào, Cuba và Nga, tỉnh đã cử đoàn.", ("thỏa thuận", "signed", ["Lào", "Cuba", "Nga"])),
    ("Trung Quốc và Dominica ký thỏa thuận về thuế, nghĩa là cắt quan hệ với Đài Loan.", ("thỏa thuận", "signed", ["Trung Quốc", "Dominica"])),
    # how far it has come
    ("Cuộc gặp của Mỹ sẽ có thể tuyên bố chấm dứt chiến tranh và ký hiệp ước hòa bình với Lào.", ("hiệp ước hòa bình", "planned", ["Lào"])),
    ("Để thúc đẩy các chương trình trên, ngày 23/1, tại Hà Nội đã diễn ra Lễ ký kết biên bản ghi nhớ giữa ADB và VCCI.", ("biên bản ghi nhớ", "signed", ["ADB", "VCCI"])),
    ("Bộ Y tế đề nghị phía Lào đẩy nhanh các thủ tục như ký Nghị định thư với ADB.", ("Nghị định thư", "planned", ["ADB"])),
    ("Nghị định thư thứ nhất sửa đổi Hiệp định ATIGA được ký ngày 22/1/2019 tại Hà Nội.", ("Nghị định thư thứ nhất", "signed", [])),
    ("Hai bên đã ký văn bản hợp tác.", ("văn bản hợp tác", "signed", [])),
    ("Bộ trưởng Bộ Y tế dự lễ ký bản ghi nhớ giữa Bệnh viện Kita và Bệnh viện Sao Mai.", ("bản ghi nhớ", "signed", ["Bệnh viện Kita", "Bệnh viện Sao Mai"])),
    ("Tổng thống Adam Kita ký thỏa thuận an ninh với Lào hôm 22/3.", ("thỏa thuận an ninh", "signed", ["Lào"])),
    ("Tổng thống Nga và Tổng thống Lào đã ký Tuyên bố về quan hệ giữa Liên bang Nga và nước Lào.", ("Tuyên bố", "signed", ["Nga", "Lào"])),
    ("Quân đoàn 4 và Đài Tiếng nói Việt Nam tổ chức Lễ ký kết nghĩa.", ("kết nghĩa", "signed", ["Quân đoàn 4", "Đài Tiếng nói Việt Nam"])),
    ("Giám đốc Cơ quan Cảnh sát biển Kim Jong-uk đã ký bản ghi nhớ với Bộ Y tế.", ("bản ghi nhớ", "signed", ["Cơ quan Cảnh sát biển", "Bộ Y tế"])),
    ("Sở Y tế Hà Nam và Sở Y tế Hủa Phăn ký văn bản.", ("văn bản", "signed", ["Sở Y tế Hà Nam", "Sở Y tế Hủa Phăn"])),
    ("Tổng thống Mỹ và Thủ tướng Nhật Bản ký bản ghi nhớ.", ("bản ghi nhớ", "signed", ["Mỹ", "Nhật Bản"])),
    ("Tổng thống Mỹ không ký tuyên bố chung.", ("tuyên bố chung", "negated", ["Mỹ"])),
    ("Tỉnh Sơn La ký thỏa thuận với các tỉnh biên giới gồm: Hủa Phăn, Bo Kẹo.", ("thỏa thuận", "signed", ["Tỉnh Sơn La", "Hủa Phăn", "Bo Kẹo"])),
])  # fmt: skip
def test_the_nearest_reports_are(text: str, expected: tuple[str | None, str, list[str]]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(("text", "expected"), [
    ("Hiệp định tên lửa, được ký kết bởi Nga và Mỹ ngày 8/12/1987, đã hết hạn.", ("Hiệp định tên lửa", "signed", ["Nga", "Mỹ"])),
    ("Giữa Bộ Y tế Việt Nam và Bộ Y tế Lào đã ký bản ghi nhớ năm 2019.", ("bản ghi nhớ", "signed", ["Bộ Y tế Việt Nam", "Bộ Y tế Lào"])),
    ("Việc ASEAN và Trung Quốc năm 2002 đã ký Tuyên bố ứng xử cho thấy thiện chí.", ("Tuyên bố ứng xử", "signed", ["ASEAN", "Trung Quốc"])),
    ("Chủ tịch tỉnh Sơn La sang thăm tỉnh Hủa Phăn và ký Bản ghi nhớ.", ("Bản ghi nhớ", "signed", ["tỉnh Sơn La", "tỉnh Hủa Phăn"])),
    ("Hội Phụ nữ Hà Tĩnh đã tổ chức đoàn công tác sang thăm, hội đàm và ký kết Biên bản hợp tác với Lào.", ("Biên bản hợp tác", "signed", ["Hội Phụ nữ Hà Tĩnh", "Lào"])),
    ("UBND tỉnh Sơn La tổ chức hội nghị gặp gỡ, trao đổi và ký kết biên bản hợp tác với 3 tỉnh gồm Hủa Phăn, Bo Kẹo và Xay Nha Bu Ly.",
        ("biên bản hợp tác", "signed", ["UBND tỉnh Sơn La", "Hủa Phăn", "Bo Kẹo", "Xay Nha Bu Ly"])),
    ("Tại hội thảo đã diễn ra lễ ký kết bản ghi nhớ giữa 3 cơ quan là: ADB, Bộ Y tế Lào và VCCI.", ("bản ghi nhớ", "signed", ["ADB", "Bộ Y tế Lào", "VCCI"])),
    ("Chính phủ ủy quyền Bộ Tài chính ký Thỏa ước vay với Đại diện có thẩm quyền của Ngân hàng Kwena.", ("Thỏa ước vay", "planned", ["Bộ Tài chính", "Ngân hàng Kwena"])),
    ("Tỉnh Sơn La kết nghĩa với tỉnh Hủa Phăn.", ("kết nghĩa", "signed", ["Tỉnh Sơn La", "tỉnh Hủa Phăn"])),
    ("Việt Nam và Nga ký “Hiệp ước về quan hệ giữa Cộng hòa xã hội chủ nghĩa Việt Nam và Liên bang Nga”.", ("Hiệp ước", "signed", ["Việt Nam", "Nga"])),
    ("Bộ trưởng Y tế Lào và Bộ trưởng Y tế Cuba ký Hiệp định giữa Lào và Cuba.", ("Hiệp định", "signed", ["Lào", "Cuba"])),
    # plans
    ("Nghị quyết 27/NQ-CP năm 2024 đàm phán, ký Bản ghi nhớ về việc làm giữa Việt Nam và Cuba.", ("Bản ghi nhớ", "planned", ["Việt Nam", "Cuba"])),
    ("Trình Chính phủ phê duyệt việc ký kết Nghị định thư giữa Chính phủ Việt Nam và Chính phủ Lào.", ("Nghị định thư", "planned", ["Chính phủ Việt Nam", "Chính phủ Lào"])),
    ("Ủy quyền cho Thống đốc Ngân hàng Nhà nước Việt Nam, thay mặt Chính phủ Việt Nam ký Hiệp định vay với ADB.", ("Hiệp định vay", "planned", ["Chính phủ Việt Nam", "ADB"])),
    ("Tổng thống ký quyết định cho phép Tập đoàn Sao Mai thuộc Bộ Năng lượng ký kết hợp đồng với Công ty Kwena.", ("hợp đồng", "planned", ["Tập đoàn Sao Mai", "Công ty Kwena"])),
])  # fmt: skip
def test_frames(text: str, expected: tuple[str | None, str, list[str]]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(("text", "expected"), [
    ("Tại hội thảo đã diễn ra lễ ký bản ghi nhớ giữa ADB và Sở Y tế Hà Nam; Lễ ký bản ghi nhớ giữa Kwena và Sở Y tế Hà Nam.",
        [["ADB", "Sở Y tế Hà Nam"], ["Kwena", "Sở Y tế Hà Nam"]]),
    ("Ai Cập có quyền theo hai thỏa thuận ký kết với Anh năm 1929 và ký kết với Sudan năm 1959.", [["Ai Cập", "Anh"], ["Sudan"]]),
    # steps that nobody says to have been taken, an event between others, a plan without anybody
    ("Công tác đàm phán, ký kết hiệp định được quan tâm.", []), ("Hai bên tiến tới hợp tác.", []), ("Tháng 11 tiến tới ký kết hợp tác.", []),
    ("Tại hội đàm giữa tỉnh Sơn La và tỉnh Hủa Phăn, các bên đã ký Biên bản hợp tác.", [[]]),
    ("Hiệp định giữa Nga và Mỹ đã ký năm 1987.", [["Nga", "Mỹ"]]), ("Sở Y tế thăm nhà máy và ký Bản ghi nhớ với Lào.", [["Sở Y tế", "Lào"]]),
])  # fmt: skip
def test_frames_of_several(text: str, expected: list[list[str]]) -> None:
    assert [parties for _, _, parties in told(text)] == expected


@pytest.mark.parametrize(("text", "instrument", "kind"), [
    ("Hai bộ đã ký văn bản ghi nhớ chiến lược về tàu biển.", "văn bản ghi nhớ chiến lược", "memorandum"),
    ("ADB và Bộ Y tế ký biên bản hợp tác ghi nhớ.", "biên bản hợp tác ghi nhớ", "memorandum"),
    ("ADB và Bộ Y tế ký Hợp đồng Bảo hiểm Xây dựng lắp đặt cho tổ hợp.", "Hợp đồng Bảo hiểm Xây dựng lắp đặt", "contract"),
    ("Việt Nam và Cuba ký Hiệp định Hợp tác và trợ giúp lẫn nhau trong lĩnh vực hải quan.", "Hiệp định Hợp tác và trợ giúp lẫn nhau", "treaty"),
    ("Thư trao đổi được Việt Nam và Cuba ký ngày 5/3/2020.", "Thư trao đổi", "unspecified"),
    ("Hợp đồng an ninh mạng được Bộ Công an và Công ty Kwena ký thuộc Chương trình trọng điểm.", "Hợp đồng an ninh mạng", "contract"),
    # where the words behind tell something else
    ("ADB và Công ty Kwena ký hợp đồng bán gần 160 tấn tôn.", "hợp đồng bán", "contract"),
    ("ADB và Bộ Y tế ký thỏa thuận hợp tác kết nối hoạt động.", "thỏa thuận hợp tác", "agreement"),
    ("Nga và Iran ký thỏa thuận thứ hai về khí đốt.", "thỏa thuận", "agreement"),
    ("Hiệp định Hải quan Việt Nam - Lào được ký năm 2019.", "Hiệp định Hải quan", "treaty"),
])  # fmt: skip
def test_instruments(text: str, instrument: str, kind: str) -> None:
    [agreement] = found(text)
    assert (agreement.instrument, agreement.instrument_type.value) == (instrument, kind)


@pytest.mark.parametrize(("text", "fields"), [
    ("Nga và Iran ký 19 văn kiện trong nhiều lĩnh vực khác nhau.", ()), ("Nga và Iran ký 19 văn kiện trong các lĩnh vực y tế, giáo dục.", ("y tế", "giáo dục")),
    ("Nga và Iran ký thỏa thuận trong các lĩnh vực hai bên cùng quan tâm.", ()),
])  # fmt: skip
def test_vague_areas_are_no_fields(text: str, fields: tuple[str, ...]) -> None:
    [agreement] = found(text)
    assert agreement.fields_of_cooperation == fields


@pytest.mark.parametrize(("text", "duration"), [
    ("Hai bộ đã ký văn bản hợp tác với ADB trong giai đoạn 5 năm (2018 - 2023).", "P5Y"), ("Hai bộ ký văn bản hợp tác với ADB về dự án 5 năm.", None),
    ("Hai bộ ký văn bản hợp tác giai đoạn 2018 - 2023.", None), ("Hai bộ ký văn bản hợp tác sau 5 năm đàm phán.", None),
])  # fmt: skip
def test_a_stage_of_so_many_years_is_the_term(text: str, duration: str | None) -> None:
    [agreement] = found(text)
    assert (agreement.duration.iso if agreement.duration is not None else None) == duration
