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
    "Danh sách các quốc gia đã ký kết Hiệp định gỗ với EU được đăng trên trang tin.",
    # one text or another, names of texts, and kinds of them
    "Thời hạn hợp đồng hoặc thỏa thuận ký kết giữa đối tác Việt Nam và nước ngoài.",
    "Thỏa thuận quốc tế được ký kết với các tên gọi như: Thỏa thuận, Bản ghi nhớ, Chương trình hợp tác.",
    "Hợp đồng của nhân viên thường được ký kết theo các loại như sau: Hợp đồng lao động; Hợp đồng thời vụ.",
    "Các bên có ký thỏa thuận sửa đổi.", "Đó là thỏa thuận đạt được qua thương lượng và được các bên ký kết bằng văn bản.",
    # what is to be done with any text
    "Trường hợp điều ước quốc tế được ký ở nước ngoài mà Việt Nam không thể cử người đi ký thì sau khi trao đổi với Bộ Ngoại giao, cơ quan gửi hồ sơ.",
    "Sau khi ký kết thỏa thuận với phía Hàn Quốc, cơ quan cấp tỉnh có trách nhiệm báo cáo.",
    "Hải quan thu thập thông tin thông qua việc ký kết các biên bản ghi nhớ.",
    "Nghị định quy định thủ tục liên quan đến việc ký kết, sửa đổi, gia hạn Thỏa thuận vay giữa Chính phủ Việt Nam và ADB.",
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
    ("Sau khi ký kết thỏa thuận với tỉnh Hủa Phăn, tỉnh Sơn La đã cử đoàn.", ("thỏa thuận", "signed", ["tỉnh Hủa Phăn"])),
    ("Peugeot trở lại thông qua việc ký kết thỏa thuận với Thaco.", ("thỏa thuận", "signed", ["Peugeot", "Thaco"])),
    ("Theo Hiệp định ký giữa Chính phủ Việt Nam và Chính phủ Lào, hai bên mở cửa khẩu.", ("Hiệp định", "signed", ["Chính phủ Việt Nam", "Chính phủ Lào"])),
    ("Hai bên đã ký văn bản hợp tác.", ("văn bản hợp tác", "signed", [])),
    ("Sở Y tế Hà Nam và Sở Y tế Hủa Phăn ký văn bản.", ("văn bản", "signed", ["Sở Y tế Hà Nam", "Sở Y tế Hủa Phăn"])),
    ("Tổng thống Mỹ và Thủ tướng Nhật Bản ký bản ghi nhớ.", ("bản ghi nhớ", "signed", ["Mỹ", "Nhật Bản"])),
    ("Tổng thống Mỹ không ký tuyên bố chung.", ("tuyên bố chung", "negated", ["Mỹ"])),
    ("Tỉnh Sơn La ký thỏa thuận với các tỉnh biên giới gồm: Hủa Phăn, Bo Kẹo.", ("thỏa thuận", "signed", ["Tỉnh Sơn La", "Hủa Phăn", "Bo Kẹo"])),
])  # fmt: skip
def test_the_nearest_reports_are(text: str, expected: tuple[str | None, str, list[str]]) -> None:
    assert told(text) == [expected]
