"""Agreements by classes of wordings: each with what is owed, and the nearest texts that must tell nothing or something else."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vn_foreign_relations import Agreement, extract
from vn_foreign_relations.types import Status


def found(text: str) -> list[Agreement]:
    return [mention.value for mention in extract(text).agreements]


def told(text: str) -> list[tuple[str | None, list[str]]]:
    return [(a.instrument, [f"{p.name}/{p.country}" if p.country else p.name for p in a.parties]) for a in found(text)]


CLASSES = [
    # names with fields in small letters, with a field that heads names elsewhere; several told behind a colon, in a bracket
    ("Đại học Vinh và Bộ Giáo dục và Cộng đồng bang Victoria (Australia) ký Bản ghi nhớ.", "Bản ghi nhớ", ["Đại học Vinh/VN", "Bộ Giáo dục và Cộng đồng bang Victoria/AU"]),
    ("Bộ Nội vụ và truyền thông Nhật Bản và Bộ Công Thương ký bản ghi nhớ.", "bản ghi nhớ", ["Bộ Nội vụ và truyền thông Nhật Bản/JP", "Bộ Công Thương/VN"]),
    ("Đại học Huế ký thỏa thuận hợp tác với Khoa Luật Đại học Osan (Hàn Quốc).", "thỏa thuận hợp tác", ["Đại học Huế/VN", "Khoa Luật Đại học Osan/KR"]),
    ("Hai bên đã ký Hiệp định giữa nước CHXHCN Việt Nam và Cuba.", "Hiệp định", ["nước CHXHCN Việt Nam/VN", "Cuba/CU"]),
    ("Một số tỉnh, thành phía Nam (Đồng Nai, Bến Tre) đã ký thỏa thuận với Lào.", "thỏa thuận", ["Đồng Nai/VN", "Bến Tre/VN", "Lào/LA"]),
    ("Bộ Nội vụ và phía Nhật Bản ký bản ghi nhớ.", "bản ghi nhớ", ["Bộ Nội vụ/VN", "phía Nhật Bản/JP"]),
    ("Chi cục Hải quan Lao Bảo và Hải quan Đen Sa Vẳn ký biên bản.", "biên bản", ["Chi cục Hải quan Lao Bảo/VN", "Hải quan Đen Sa Vẳn"]),
    ("Đại học Huế ký bản ghi nhớ với các trường: Đại học Khon Kaen và Đại học Osan.", "bản ghi nhớ", ["Đại học Huế/VN", "Đại học Khon Kaen", "Đại học Osan"]),
    ("Một số tỉnh (Hà Giang, Lào Cai) cũng đã ký thỏa thuận với tỉnh Vân Nam.", "thỏa thuận", ["Hà Giang/VN", "Lào Cai/VN", "tỉnh Vân Nam"]),
    ("Hai Thủ tướng chứng kiến việc ký kết 5 thỏa thuận hợp tác giữa Lào và Cuba.", "thỏa thuận hợp tác", ["Lào/LA", "Cuba/CU"]),
    # persons with offices sign for their bodies
    ("Bộ trưởng Bộ Y tế Nguyễn Văn An và Bộ trưởng Y tế Hàn Quốc Park Min ký Bản ghi nhớ.", "Bản ghi nhớ", ["Bộ Y tế/VN", "Hàn Quốc/KR"]),
    ("Thứ trưởng Bộ Công Thương, ông Lê Văn Bình, và Đại sứ Nhật Bản ký Biên bản ghi nhớ.", "Biên bản ghi nhớ", ["Bộ Công Thương/VN", "Nhật Bản/JP"]),
    ("Bộ Tài chính và đại diện cho EU ký Hiệp định tài chính.", "Hiệp định tài chính", ["Bộ Tài chính/VN", "EU"]),
    ("Chủ tịch UBND TP.HCM Nguyễn Thành Nam ký Biên bản ghi nhớ với Google.", "Biên bản ghi nhớ", ["UBND TP.HCM/VN", "Google"]),
    # ministers by their field, those of foreign affairs for their country; heads of units with foreign names; one unknown beside a body
    ("Bộ trưởng Ngoại giao Cuba và Bộ trưởng Ngoại giao Lào Kham Souvanh ký Hiệp định.", "Hiệp định", ["Cuba/CU", "Lào/LA"]),
    ("Bộ trưởng Ngoại giao và Hợp tác quốc tế Campuchia Sok Vannak ký Hiệp định với Lào.", "Hiệp định", ["Campuchia/KH", "Lào/LA"]),
    ("Bộ trưởng Bộ Ngoại giao Lào và Bộ trưởng Nội vụ Cuba ký Hiệp định.", "Hiệp định", ["Bộ Ngoại giao Lào/LA", "Cuba/CU"]),
    ("Bộ trưởng Ngoại giao Nguyễn Văn An và Bộ trưởng Y tế Lào ký Hiệp định.", "Hiệp định", ["Lào/LA"]),
    ("Bộ trưởng Y tế Nguyễn Văn An và Bộ trưởng Giáo dục và Đào tạo Lào Kham Souvanh ký Hiệp định.", "Hiệp định", ["Lào/LA"]),
    ("Tỉnh trưởng tỉnh Hủa Phăn Thongsy Vilaysan và Sở Y tế Sơn La ký Biên bản ghi nhớ.", "Biên bản ghi nhớ", ["tỉnh Hủa Phăn", "Sở Y tế Sơn La/VN"]),
    ("Chủ tịch UBND tỉnh Sơn La Lê Văn Bình và Tỉnh trưởng Hủa Phăn Thongsy Vilaysan ký thỏa thuận.", "thỏa thuận", ["UBND tỉnh Sơn La/VN", "Hủa Phăn"]),
    ("Chủ tịch UBND tỉnh Sơn La Lê Văn Bình và Thị trưởng Thongsy Vilaysan ký thỏa thuận.", "thỏa thuận", ["UBND tỉnh Sơn La/VN"]),
    ("Thị trưởng thành phố San Francisco và UBND tỉnh Sơn La ký thỏa thuận.", "thỏa thuận", ["thành phố San Francisco", "UBND tỉnh Sơn La/VN"]),
    ("Thống đốc tỉnh Bắc Chungcheong và UBND tỉnh Sơn La ký thỏa thuận.", "thỏa thuận", ["tỉnh Bắc Chungcheong", "UBND tỉnh Sơn La/VN"]),
    ("Chủ tịch Tập đoàn Đèo Ngang Steel và Sở Y tế Sơn La ký thỏa thuận.", "thỏa thuận", ["Tập đoàn Đèo Ngang Steel", "Sở Y tế Sơn La/VN"]),
    # deputies and those in charge; ranks and titles of any length; the person behind a dash or in front of his office
    ("Phó Cục trưởng Cục Hải quan Lào và Phó Giám đốc phụ trách Sở Y tế Sơn La ký Bản ghi nhớ.", "Bản ghi nhớ", ["Cục Hải quan Lào/LA", "Sở Y tế Sơn La/VN"]),
    ("Đại tá Lê Văn Bình, Giám đốc Công an tỉnh Sơn La và Đại tá Khăm Xay Phụ Lạ Mạ Ni Vông, Giám đốc Sở An ninh tỉnh Hủa Phăn ký biên bản.",
        "biên bản", ["Công an tỉnh Sơn La/VN", "Sở An ninh tỉnh Hủa Phăn"]),
    ("Giám đốc Công ty Kita – ông Mori Ken và Chủ tịch UBND tỉnh Sơn La – bà Lê Thị Lan đã ký biên bản ghi nhớ.", "biên bản ghi nhớ", ["Công ty Kita", "UBND tỉnh Sơn La/VN"]),
    ("Chủ tịch Hội Doanh nhân Malaysia (HDM) Tan Sri Dato’ Lim Kok An và Sở Y tế Sơn La ký thỏa thuận.", "thỏa thuận", ["Hội Doanh nhân Malaysia/MY", "Sở Y tế Sơn La/VN"]),
    ("Công ty Kita – Mori Steel và UBND tỉnh Sơn La ký thỏa thuận.", "thỏa thuận", ["Công ty Kita – Mori Steel", "UBND tỉnh Sơn La/VN"]),
    ("Sở Y tế Sơn La - Sở Y tế Lào Cai ký thỏa thuận với Cục Y tế Lào.", "thỏa thuận", ["Sở Y tế Sơn La/VN", "Sở Y tế Lào Cai/VN", "Cục Y tế Lào/LA"]),
    ("Giám đốc Sở Y tế Sơn La, Sở Y tế Lào Cai và Cục Y tế Lào ký thỏa thuận.", "thỏa thuận", ["Sở Y tế Sơn La/VN", "Sở Y tế Lào Cai/VN", "Cục Y tế Lào/LA"]),
    # a brand between an office and a person, told by his title or his surname; no person alone is one
    ("Tổng Giám đốc Kitaro, bà Mori Ken và Giám đốc Zyxo Lê Văn Bình ký biên bản ghi nhớ.", "biên bản ghi nhớ", ["Kitaro", "Zyxo"]),
    ("Thống đốc NHNN Lê Thị Lan và Giám đốc ADB Trần Nam ký biên bản ghi nhớ.", "biên bản ghi nhớ", ["NHNN/VN", "ADB"]),
    ("Chủ tịch HĐQT T&T Group Đỗ Quang Nam và CEO Qualcomm Cristiano Amor ký biên bản ghi nhớ.", "biên bản ghi nhớ", ["T&T Group", "Qualcomm"]),
    ("Bộ trưởng Qualcomm Cristiano Amor ký biên bản ghi nhớ với Lào.", "biên bản ghi nhớ", ["Lào/LA"]),
    ("Giám đốc Mori Kitaro và Chủ tịch UBND tỉnh Sơn La ký biên bản ghi nhớ.", "biên bản ghi nhớ", ["UBND tỉnh Sơn La/VN"]),
    ("Giám đốc Trần Lê Nam và Sở Y tế Sơn La ký biên bản ghi nhớ.", "biên bản ghi nhớ", ["Sở Y tế Sơn La/VN"]),
    ("Giám đốc Mori Kitaro, Chủ tịch UBND tỉnh Sơn La và Sở Y tế Lào Cai ký biên bản.", "biên bản", ["UBND tỉnh Sơn La/VN", "Sở Y tế Lào Cai/VN"]),
    # a field stands for the body of a unit behind `và`; no field goes on behind a unit; other words with capitals stand for none
    ("Công an tỉnh Sơn La và An ninh tỉnh Hủa Phăn ký biên bản ghi nhớ.", "biên bản ghi nhớ", ["Công an tỉnh Sơn La/VN", "An ninh tỉnh Hủa Phăn"]),
    ("Công an huyện Na Hang đã ký biên bản với đoàn đại biểu An ninh huyện Na Kay.", "biên bản", ["Công an huyện Na Hang/VN", "An ninh huyện Na Kay"]),
    ("Sở Văn hóa, Thể thao và Du lịch tỉnh Sơn La ký thỏa thuận với Lào.", "thỏa thuận", ["Sở Văn hóa, Thể thao và Du lịch tỉnh Sơn La/VN", "Lào/LA"]),
    ("Ban Quản lý dự án Cải tạo tỉnh Sơn La và Lào ký thỏa thuận.", "thỏa thuận", ["Ban Quản lý dự án Cải tạo tỉnh Sơn La/VN", "Lào/LA"]),
    ("Lào và Xây dựng ký thỏa thuận.", "thỏa thuận", ["Lào/LA"]),
    # both sides exchange what they signed; plans and programmes they only talk about
    ("Giám đốc Sở Y tế Sơn La và Cục trưởng Cục Y tế Lào đã trao đổi văn bản thỏa thuận hợp tác giữa hai trường đại học.", "văn bản thỏa thuận hợp tác", ["Sở Y tế Sơn La/VN", "Cục Y tế Lào/LA"]),
    # whoever leads those who sign is passed over, with all his offices; a given name of two parts is one
    ("Đoàn Học viện Kita do Giáo sư Lê Văn Bình, Ủy viên Trung ương Đảng, Giám đốc Học viện, Phó Chủ tịch Hội đồng Trung ương dẫn đầu đã thăm và ký thỏa thuận với Đại học Osan.",
        "thỏa thuận", ["Học viện Kita", "Đại học Osan"]),
    ("Thủ tướng Lào Kham Souvanh và Bộ trưởng Y tế Pháp Jean - Yves Motel ký thỏa thuận.", "thỏa thuận", ["Lào/LA", "Pháp/FR"]),
    ("UBND phường Nhật Tân và Lào ký thỏa thuận.", "thỏa thuận", ["UBND phường Nhật Tân/VN", "Lào/LA"]),
    ("Đại sứ quán Nhật và Lào ký thỏa thuận.", "thỏa thuận", ["Đại sứ quán Nhật/JP", "Lào/LA"]),
    ("Banco do Brasil và Lào ký thỏa thuận.", "thỏa thuận", ["Banco do Brasil", "Lào/LA"]),
    ("Thỏa thuận mà Lào cùng Cuba đã ký với Nga.", "Thỏa thuận", ["Lào/LA", "Cuba/CU", "Nga/RU"]),
    # posts that are no offices, those of the Party, and an office alone are passed over; several who hold one are not one
    ("Đại tướng Lê Văn Bình, Ủy viên Bộ Chính trị, Phó Bí thư Quân ủy Trung ương, Bộ trưởng Bộ Quốc phòng và ông Jan Motel, Bộ trưởng Bộ Quốc phòng Pháp ký Hiệp định.",
        "Hiệp định", ["Bộ Quốc phòng/VN", "Bộ Quốc phòng Pháp/FR"]),
    ("Ủy viên Trung ương Đảng, Bộ trưởng Bộ Y tế Lê Văn Bình và Bộ trưởng Bộ Y tế Lào ký Hiệp định.", "Hiệp định", ["Bộ Y tế/VN", "Bộ Y tế Lào/LA"]),
    ("GS Lê Văn Bình, Giám đốc Bệnh viện Huế, Đại biểu Quốc hội khóa XV và bà Lê An, Tổng Giám đốc ký thỏa thuận với Lào.", "thỏa thuận", ["Bệnh viện Huế/VN", "Lào/LA"]),
    ("Đại diện Vietcombank - ông Lê Nam, Chủ tịch HĐQT và đại diện FWD - ông Trần Phong, Tổng Giám đốc đã ký thỏa thuận.", "thỏa thuận", ["Vietcombank", "FWD"]),
    ("Dưới sự chứng kiến của 3 đồng chí Ủy viên Trung ương, lãnh đạo UBND tỉnh Sơn La và tỉnh Hủa Phăn ký thỏa thuận.", "thỏa thuận", ["UBND tỉnh Sơn La/VN", "tỉnh Hủa Phăn"]),
    ("Bí thư Tỉnh ủy Sơn La và Bí thư Tỉnh ủy Hủa Phăn ký thỏa thuận.", "thỏa thuận", ["Tỉnh ủy Sơn La/VN", "Tỉnh ủy Hủa Phăn"]),
    ("Ông An, Giám đốc Sở Y tế Sơn La và bà Lệ, Cục trưởng Cục Kita, đại diện hai bên ký thỏa thuận.", "thỏa thuận", ["Sở Y tế Sơn La/VN", "Cục Kita"]),
    # bodies of State without a name of their own; a foreign minister beside another; the university that a school is of
    ("Chủ tịch Quốc hội Lê Văn Bình và Chủ tịch Quốc hội Lào Kham Souvanh ký Thỏa thuận.", "Thỏa thuận", ["Quốc hội/VN", "Quốc hội Lào/LA"]),
    ("Bộ trưởng Ngoại giao Lê Văn Bình và Ngoại trưởng Hungary Jan Motel ký Kế hoạch hành động.", "Kế hoạch hành động", ["Hungary/HU"]),
    ("Trường Đại học Công nghệ, ĐHQGHN và Công ty Kita ký thỏa thuận.", "thỏa thuận", ["Trường Đại học Công nghệ", "Công ty Kita"]),
    ("Thượng tá Lê Nam, Đồn trưởng Đồn Biên phòng Na Mèo và Thiếu tá Xổm Phon, Đại đội trưởng Đại đội Biên phòng 221 (Lào) ký biên bản.",
        "biên bản", ["Đồn Biên phòng Na Mèo/VN", "Đại đội Biên phòng 221/LA"]),
    ("Công ty Kita, ĐHQGHN và Sở Y tế Sơn La ký thỏa thuận.", "thỏa thuận", ["Công ty Kita", "ĐHQGHN/VN", "Sở Y tế Sơn La/VN"]),
    ("Hai Chủ tịch Quốc hội đã ký Thỏa thuận hợp tác giữa Quốc hội Cuba và Quốc hội Lào.", "Thỏa thuận hợp tác", ["Quốc hội Cuba/CU", "Quốc hội Lào/LA"]),
    # a Government by who rules
    ("Chính quyền của cựu Tổng thống Raul Mendez đã ký thỏa thuận với Lào.", "thỏa thuận", ["Chính quyền của cựu Tổng thống Raul Mendez", "Lào/LA"]),
    ("Chính phủ của Thủ tướng Anh Teresa Mendez đã ký thỏa thuận với Lào.", "thỏa thuận", ["Chính phủ của Thủ tướng Anh Teresa Mendez/GB", "Lào/LA"]),
    ("Chính quyền tỉnh Hủa Phăn đã ký thỏa thuận với Lào Cai.", "thỏa thuận", ["Chính quyền tỉnh Hủa Phăn", "Lào Cai/VN"]),
    # an office in the bracket behind a person; a ministry's field behind a comma in front of its country
    ("Ông Lê Nam (Giám đốc Sở Y tế Sơn La) và ông Mori Ken (Chủ tịch Tập đoàn Zyx) đã ký biên bản.", "biên bản", ["Sở Y tế Sơn La/VN", "Tập đoàn Zyx"]),
    ("Ông Lê Nam (trái) và Sở Y tế Sơn La đã ký biên bản với Công ty Kita.", "biên bản", ["Sở Y tế Sơn La/VN", "Công ty Kita"]),
    ("Bộ trưởng Bộ Công nghệ, Truyền thông Lào Kham Souvanh và Sở Y tế Sơn La ký bản ghi nhớ.", "bản ghi nhớ", ["Bộ Công nghệ, Truyền thông Lào/LA", "Sở Y tế Sơn La/VN"]),
    ("Bộ Công nghệ, Lào và Cuba ký bản ghi nhớ.", "bản ghi nhớ", ["Bộ Công nghệ/LA", "Cuba/CU"]),
    ("Tổng cục trưởng Tổng cục Thuế Phi Vân Nam và Công ty Kita ký bản ghi nhớ.", "bản ghi nhớ", ["Tổng cục Thuế/VN", "Công ty Kita"]),
    # who acts for a side has his own body, of that side's country
    ("Đại diện cho phía Việt Nam, Thứ trưởng Bộ Tư pháp Lê Nam và đại diện cho phía Lào, Thứ trưởng Bộ Tư pháp Kham Souvanh ký Hiệp định.",
        "Hiệp định", ["Bộ Tư pháp/VN", "Bộ Tư pháp/LA"]),
    ("Đại diện phía Lào và Thứ trưởng Bộ Tư pháp Lê Nam ký Hiệp định.", "Hiệp định", ["phía Lào/LA", "Bộ Tư pháp/VN"]),
    # the town that a place lies in is no party; those who sign are, behind a comma
    ("Tại Nhà khách Chính phủ, Hà Nội, Bộ Y tế và Bộ Y tế Lào ký thỏa thuận.", "thỏa thuận", ["Bộ Y tế/VN", "Bộ Y tế Lào/LA"]),
    ("Tại Nhà khách Chính phủ, Hà Nội và Lào ký thỏa thuận.", "thỏa thuận", ["Hà Nội/VN", "Lào/LA"]),
    ("Tại Nhà khách Chính phủ, Sở Y tế Sơn La, Sở Y tế Lào Cai và Cục Y tế Lào ký thỏa thuận.", "thỏa thuận", ["Sở Y tế Sơn La/VN", "Sở Y tế Lào Cai/VN", "Cục Y tế Lào/LA"]),
    ("Tại Huế, Sơn La, Hà Giang và Lào Cai ký thỏa thuận.", "thỏa thuận", ["Sơn La/VN", "Hà Giang/VN", "Lào Cai/VN"]),
    # one who signs for another; not who stands for nobody told, nor a further one behind a comma
    ("Bộ trưởng Bộ Y tế Lê Văn Bình thay mặt Chính phủ Việt Nam cùng Đại sứ đặc mệnh toàn quyền tại Việt Nam Mori Ken thay mặt Chính phủ Nhật Bản đã ký Công hàm trao đổi.",
        "Công hàm trao đổi", ["Chính phủ Việt Nam/VN", "Chính phủ Nhật Bản/JP"]),
    ("Bộ Y tế giao Thứ trưởng Lê Văn Bình thay mặt Bộ Y tế ký thỏa thuận với đại diện có thẩm quyền của Ngân hàng Kita.", "thỏa thuận", ["Bộ Y tế/VN", "Ngân hàng Kita"]),
    ("Thứ trưởng Lê Văn Bình đại diện Chính phủ Việt Nam và Đại sứ Thụy Sỹ tại Việt Nam Jan Motel - đại diện Chính phủ Thụy Sỹ ký Hiệp định.",
        "Hiệp định", ["Chính phủ Việt Nam/VN", "Chính phủ Thụy Sỹ/CH"]),
    ("Giám đốc Sở Y tế Sơn La Lê Văn Bình thay mặt hai bên ký thỏa thuận với Cục Y tế Lào.", "thỏa thuận", ["Sở Y tế Sơn La/VN", "Cục Y tế Lào/LA"]),
    ("Giám đốc Sở Y tế Sơn La, đại diện Cục Y tế Lào và Đại học Osan ký thỏa thuận.", "thỏa thuận", ["Sở Y tế Sơn La/VN", "Cục Y tế Lào/LA", "Đại học Osan"]),
    # a ruler alone signs treaties for his country, and memoranda with others
    ("Tổng thống Cuba Raul Mendez ký hiệp định thương mại.", "hiệp định thương mại", ["Cuba/CU"]),
    ("Tổng thống Cuba Raul Mendez ký bản ghi nhớ với Lào.", "bản ghi nhớ", ["Cuba/CU", "Lào/LA"]),
    ("Bộ trưởng Y tế Cuba ký bản ghi nhớ với Lào.", "bản ghi nhớ", ["Cuba/CU", "Lào/LA"]),
    ("Đại diện Chính phủ Việt Nam, Bộ trưởng Bộ Y tế Lê Nam và đại diện Chính phủ Đức, Đại sứ Jan Motel đã ký Hiệp định.", "Hiệp định", ["Chính phủ Việt Nam/VN", "Chính phủ Đức/DE"]),
    ("Thủ tướng giao Bộ trưởng Bộ Y tế thay mặt Chính phủ ký Hiệp định với WB.", "Hiệp định", ["Chính phủ/VN", "WB"]),
    ("Theo ủy quyền của Thủ tướng, Thứ trưởng Bộ Y tế Lê Nam ký Hiệp định với WB.", "Hiệp định", ["Bộ Y tế/VN", "WB"]),
    ("Phó Thủ tướng, Bộ trưởng Bộ Y tế Lê Nam ký Hiệp định với WB.", "Hiệp định", ["Bộ Y tế/VN", "WB"]),
    ("Đại diện Bộ Y tế, Giám đốc Sở Y tế Sơn La và Cục Y tế Lào ký thỏa thuận.", "thỏa thuận", ["Bộ Y tế/VN", "Sở Y tế Sơn La/VN", "Cục Y tế Lào/LA"]),
    # where those who are sent stand is no place of signing; where others sign is
    ("Sở Y tế Sơn La và Đại sứ quán Nhật Bản tại Việt Nam đã ký thỏa thuận.", "thỏa thuận", ["Sở Y tế Sơn La/VN", "Đại sứ quán Nhật Bản/JP"]),
    ("Giám đốc quốc gia WB tại Việt Nam Jan Motel và Sở Y tế Sơn La ký thỏa thuận.", "thỏa thuận", ["WB", "Sở Y tế Sơn La/VN"]),
    # `&` joins parties, and not the words of one company
    ("UBND tỉnh Sơn La & Chính quyền tỉnh Xaysomboun (Lào) ký Biên bản ghi nhớ.", "Biên bản ghi nhớ", ["UBND tỉnh Sơn La/VN", "Chính quyền tỉnh Xaysomboun/LA"]),
    ("Tỉnh Xaysomboun & tỉnh Sơn La ký Biên bản ghi nhớ.", "Biên bản ghi nhớ", ["Tỉnh Xaysomboun", "tỉnh Sơn La/VN"]),
    ("Smith & Wells và Sở Y tế Sơn La ký thỏa thuận.", "thỏa thuận", ["Smith & Wells", "Sở Y tế Sơn La/VN"]),
    ("Sở Y tế Sơn La & Công ty Luật Smith & Wells ký thỏa thuận.", "thỏa thuận", ["Sở Y tế Sơn La/VN", "Công ty Luật Smith & Wells"]),
    ("Sở KH&ĐT tỉnh Sơn La và Công ty Kita ký thỏa thuận.", "thỏa thuận", ["Sở KH&ĐT tỉnh Sơn La/VN", "Công ty Kita"]),
    # a bracket with names, however long or cut short; none of a bracket that tells something else
    ("Tỉnh Sơn La ký 8 thỏa thuận với các tỉnh Bắc Lào (Phông Sa Lỳ, Luông Nậm Thà, U Đôm Xay, Bo Kẹo) và tỉnh Hà Bắc (Trung Quốc).",
        "thỏa thuận", ["Tỉnh Sơn La/VN", "Phông Sa Lỳ/LA", "Luông Nậm Thà/LA", "U Đôm Xay/LA", "Bo Kẹo/LA", "tỉnh Hà Bắc/CN"]),
    ("Tỉnh Sơn La ký thỏa thuận với các tỉnh Bắc Lào (xem phụ lục).", "thỏa thuận", ["Tỉnh Sơn La/VN", "các tỉnh"]),
    ("Tỉnh Sơn La ký thỏa thuận với các tỉnh Bắc Lào (Hủa Phăn, Bo Kẹo, …) và tỉnh Phichit.", "thỏa thuận", ["Tỉnh Sơn La/VN", "Hủa Phăn/LA", "Bo Kẹo/LA", "tỉnh Phichit"]),
    # names with no head, or with a bracket
    ("Lao Skyway và Bamboo Airways đã ký thỏa thuận hợp tác.", "thỏa thuận hợp tác", ["Lao Skyway", "Bamboo Airways"]),
    ("UBND TP.HCM và Tập đoàn Viễn thông (VTX) ký thỏa thuận hợp tác chuyển đổi số.", "thỏa thuận hợp tác chuyển đổi số", ["UBND TP.HCM/VN", "Tập đoàn Viễn thông"]),
    # words of instruments
    ("Bộ Tài chính và Cơ quan Phát triển Pháp (AFD) ký thỏa ước vay.", "thỏa ước vay", ["Bộ Tài chính/VN", "Cơ quan Phát triển Pháp/FR"]),
    ("Đồn Biên phòng Lũng Cú và Trạm Biên phòng Đô Long (Trung Quốc) ký kết nghĩa.", "kết nghĩa", ["Đồn Biên phòng Lũng Cú/VN", "Trạm Biên phòng Đô Long/CN"]),
    ("Bộ Ngoại giao Việt Nam và Bộ Ngoại giao Cuba trao đổi công hàm.", "công hàm", ["Bộ Ngoại giao Việt Nam/VN", "Bộ Ngoại giao Cuba/CU"]),
    # frames
    ("Lễ ký bản ghi nhớ giữa Đại học Huế và Đại học Khon Kaen diễn ra chiều 5/3 tại Hà Nội.", "bản ghi nhớ", ["Đại học Huế/VN", "Đại học Khon Kaen"]),
    ("Hiệp định vừa được Việt Nam và Cuba ký ngày 17/6.", "Hiệp định", ["Việt Nam/VN", "Cuba/CU"]),
    ("Đoàn tỉnh Quảng Trị đã sang thăm, làm việc và ký kết biên bản hợp tác với tỉnh Savannakhet (Lào).", "biên bản hợp tác", ["tỉnh Quảng Trị/VN", "tỉnh Savannakhet/LA"]),
    ("Tỉnh Sơn La và tỉnh Hủa Phăn đã ký kết hợp tác giai đoạn 2021 - 2025.", None, ["Tỉnh Sơn La/VN", "tỉnh Hủa Phăn"]),
    # several partners
    ("Tỉnh Quảng Trị ký Thỏa thuận hợp tác với hai tỉnh Savannakhet và Salavan (Lào).", "Thỏa thuận hợp tác", ["Tỉnh Quảng Trị/VN", "Savannakhet/LA", "Salavan/LA"]),
    ("Tỉnh Kon Tum ký biên bản ghi nhớ với chính quyền các tỉnh Attapu, Champasak (Lào).", "biên bản ghi nhớ", ["Tỉnh Kon Tum/VN", "Attapu/LA", "Champasak/LA"]),
    ("Tỉnh Điện Biên ký Biên bản hợp tác với Chính quyền 2 tỉnh Bắc Lào (Phongsaly, Oudomxay).", "Biên bản hợp tác", ["Tỉnh Điện Biên/VN", "Phongsaly/LA", "Oudomxay/LA"]),
    ("Ông Lê Văn Bình, Giám đốc Sở Y tế Nghệ An, và ông Kham, Giám đốc Sở Y tế Xiêng Khoảng (Lào) ký biên bản.", "biên bản", ["Sở Y tế Nghệ An/VN", "Sở Y tế Xiêng Khoảng/LA"]),
    ("Sở Du lịch Lào Cai và Sở Du lịch Hà Giang, Yên Bái ký kết chương trình phối hợp.", "chương trình phối hợp", ["Sở Du lịch Lào Cai/VN", "Sở Du lịch Hà Giang/VN", "Yên Bái/VN"]),
    ("Hiệp định thương mại tự do Việt Nam - EU đã được ký kết ngày 30/6/2019.", "Hiệp định thương mại tự do", ["Việt Nam/VN", "EU"]),
    ("Công ước Liên hợp quốc về Luật Biển được ký năm 1982 tại Montego Bay (Jamaica).", "Công ước", []),
    # a count does not hide the parties; a purpose does not steal
    ("Maroc và Chile đã ký 12 thoả thuận.", "thoả thuận", ["Maroc/MA", "Chile/CL"]),
    ("Hai nước đã ký hiệp định về cầu.", "hiệp định", []),
    ("Thỏa thuận giữa Đại học Huế và Đại học Osan về chương trình học bổng, ký tại Hà Nội ngày 1/3/2020.", "Thỏa thuận", ["Đại học Huế/VN", "Đại học Osan"]),
    # the head with its modifiers, never cut within a compound
    ("Việt Nam và EU ký hiệp định thương mại tự do.", "hiệp định thương mại tự do", ["Việt Nam/VN", "EU"]),
    ("Việt Nam và Nga ký tuyên bố chung đồng ý thực hiện dự án.", "tuyên bố chung", ["Việt Nam/VN", "Nga/RU"]),
    ("Công ty Mỹ Anh và Trường Đại học Sanbuk ký bản ghi nhớ.", "bản ghi nhớ", ["Công ty Mỹ Anh", "Trường Đại học Sanbuk"]),
    # a treaty that is in force
    ("Hiệp định giữa Chính phủ Việt Nam và Chính phủ Cuba về thị thực, ký tại La Habana ngày 5/6/2018, có hiệu lực từ ngày 1/1/2019.", "Hiệp định", ["Chính phủ Việt Nam/VN", "Chính phủ Cuba/CU"]),
    ("Bộ trưởng nhắc đến hiệp ước quốc phòng ký năm 1951 với Philippines.", "hiệp ước quốc phòng", ["Philippines/PH"]),
    # who signs: bodies of each of several, persons for a State, several told of many
    ("Trước đó, Đoàn thanh niên hai nước đã ký thỏa thuận hợp tác.", "thỏa thuận hợp tác", []),
    ("Thủ tướng Hun Sen và Thủ tướng Sonexay hội đàm, ký kết Hiệp định biên giới.", "Hiệp định biên giới", []),
    ("Thay mặt Chính phủ Lào, Bộ trưởng Khamphan ký Hiệp định với ADB.", "Hiệp định", ["Chính phủ Lào/LA", "ADB"]),
    ("Trong 10 nước ASEAN, Việt Nam đã ký hiệp định thuế với Cuba.", "hiệp định thuế", ["Việt Nam/VN", "Cuba/CU"]),
    ("Lào là nước đã ký hiệp định với 6 đối tác, trong đó có Cuba.", "hiệp định", ["Lào/LA", "Cuba/CU"]),
    ("Sao Mai Bank ký hợp đồng hợp tác với các công ty chuyển tiền, gồm Money Go và TransPay.", "hợp đồng hợp tác", ["Sao Mai Bank", "Money Go", "TransPay"]),
    ("Hai nước Việt Nam - Lào ký cam kết về phòng chống ma túy.", "cam kết", ["Việt Nam/VN", "Lào/LA"]),
    ("Lào còn ký kết với Cuba ba thỏa thuận về y tế.", "thỏa thuận", ["Lào/LA", "Cuba/CU"]),
    ("Tập đoàn Sao Mai mua cổ phần, đồng thời ký thỏa thuận hợp tác với Công ty Kita.", "thỏa thuận hợp tác", ["Tập đoàn Sao Mai", "Công ty Kita"]),
    # who does not, though his name stands in front
    ("Theo tờ Ngày Mới, Lào và Cuba đã ký hiệp định thuế.", "hiệp định thuế", ["Lào/LA", "Cuba/CU"]),
    ("Về vấn đề tên lửa Nga, Lào và Cuba đã ký một thỏa thuận.", "thỏa thuận", ["Lào/LA", "Cuba/CU"]),
    ("Việt Nam và Lào, hai nước láng giềng tốt, đã ký Hiệp định.", "Hiệp định", ["Việt Nam/VN", "Lào/LA"]),
    # what is signed stands behind the partners, in front of who signs, behind a colon
    ("Bộ Xây dựng ký kết với thành phố Huế và thành phố Đà Nẵng chương trình phối hợp phát triển nhà ở.", "chương trình phối hợp phát triển nhà ở", ["Bộ Xây dựng/VN", "thành phố Huế/VN", "thành phố Đà Nẵng/VN"]),
    ("Đây là hiệp ước Nga ký với Mông Cổ từ năm 1987.", "hiệp ước", ["Nga/RU", "Mông Cổ/MN"]),
    ("Lễ ký kết Biên bản hợp tác giữa hai đơn vị: Đại học Osan (Hàn Quốc) và Trường Cao đẳng Sao Mai diễn ra ngày 27/7/2023.", "Biên bản hợp tác", ["Đại học Osan/KR", "Trường Cao đẳng Sao Mai"]),
    ("Ngân hàng Sao Mai ký kết hợp tác về phát triển thẻ.", None, ["Ngân hàng Sao Mai"]),
    # names
    ("Ngoại trưởng Nhật Bản Kenji Mori và người đồng cấp Philippines Juan del Pilar đã ký thỏa thuận.", "thỏa thuận", ["Nhật Bản/JP", "Philippines/PH"]),
    ("Tập đoàn dầu mỏ Nga Rosneft và hãng hàng không quốc gia Lao Skyway vừa ký hiệp định hợp tác.", "hiệp định hợp tác", ["Tập đoàn dầu mỏ Nga Rosneft/RU", "Lao Skyway"]),
    ("Vụ Hợp tác quốc tế (Bộ Khoa học và Công nghệ) và Công ty Kita của Nhật Bản ký bản ghi nhớ.", "bản ghi nhớ", ["Vụ Hợp tác quốc tế/VN", "Công ty Kita/JP"]),
    ("Công ty TNHH Công viên Sao Mai (CVSM) Bình Tân và Đại học Osan ký thỏa thuận.", "thỏa thuận", ["Công ty TNHH Công viên Sao Mai (CVSM) Bình Tân", "Đại học Osan"]),
    ("HPN tỉnh Thanh Hóa và Hội Phụ nữ tỉnh Gangwon (Hàn Quốc) ký biên bản hợp tác.", "biên bản hợp tác", ["HPN tỉnh Thanh Hóa/VN", "Hội Phụ nữ tỉnh Gangwon/KR"]),
    ("Quân khu 4 và Quân khu 1 Lào ký biên bản ghi nhớ.", "biên bản ghi nhớ", ["Quân khu 4", "Quân khu 1 Lào/LA"]),
    ("Bộ Công Thương và Bộ Công Thương Lào ký kế hoạch hợp tác.", "kế hoạch hợp tác", ["Bộ Công Thương/VN", "Bộ Công Thương Lào/LA"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "instrument", "parties"), CLASSES)
def test_classes(text: str, instrument: str | None, parties: list[str]) -> None:
    assert told(text) == [(instrument, parties)]


@pytest.mark.parametrize("text", [
    "Chưa xong thủ tục ly hôn nhưng họ đã ký thoả thuận nuôi con.", "Ông S và Công ty M không có ký HĐLĐ.", "Tài xế không chịu ký vào biên bản vi phạm.",
    "UBND huyện ký hợp đồng thu gom rác.", "Cầu thủ Rosto ký hợp đồng với CLB Fenix.", "Việc ký kết thỏa thuận giữa Lào và Nga là cần thiết.",
    "Hai bên trao đổi về thỏa thuận hợp tác.", "quan hệ kết nghĩa giữa Huế với tỉnh Oita", "Bộ trưởng Bộ Y tế ký văn kiện phê chuẩn.",
    "Thủ tướng vừa ký Quyết định bổ nhiệm hai Thứ trưởng.", "Khách hàng đăng ký kế hoạch du lịch với Công ty Sao Mai.",
    "Quân nhân của tỉnh ký vào bản cam kết không hút thuốc.", "Quyền của các bên ký kết phù hợp với Công ước quốc tế về hàng không.",
    "Trước ngày ký Hiệp định, các bên đã họp.", "Hai Thủ tướng đã trao đổi tuyên bố chung.",
    "Đại sứ đã trao công hàm phản đối.", "Ủy ban nhân dân cấp tỉnh ký kết thỏa thuận quốc tế.", "Bất kỳ nước nào ký thỏa thuận với Nga đều bị phạt.",
    "Nếu công ty nào đó ký kết với Qualcomm thì được dùng sáng chế.", "Nam và Fenix ký hợp đồng 40 triệu bảng.",
    "Công văn số 18/UBND do ông Lê Nam ký ngày 6/3/2013, với 3 chương trình đào tạo.", "Ông Nam không ký vào biên bản nội dung làm việc.",
    "Cơ quan được giao nhiệm vụ đề xuất ký kết thỏa thuận quốc tế gửi hồ sơ.",
    "Hai bên đã trao đổi về việc ký kết Bản ghi nhớ giữa Sở Y tế Lào Cai và Sở Y tế Vân Nam.", "Các bên ký kết Hiệp ước bao gồm Mỹ và Anh.",
    "Hội nghị bàn về việc ký kết thỏa thuận giữa Lào và Cuba.",
    "Sở Y tế Sơn La và Cục Y tế Lào đã trao đổi kế hoạch hợp tác.", "Sở Y tế Sơn La và Cục Y tế Lào đã trao đổi về thỏa thuận hợp tác.",
    "Tổng thống Cuba Raul Mendez hôm 5/3 ký bản ghi nhớ về thuế quan.", "Thủ tướng vừa ký kế hoạch hành động ngày 5/3/2024.", "Tờ báo đưa tin Tổng thống Cuba ký bản ghi nhớ.",
    "Ông Bình, Giám đốc Công ty Kita, không ký biên bản vi phạm hành chính.", "Lái xe biển Sơn La không ký biên bản.", "Sáng 5/3, Giám đốc Sở Y tế Sơn La đã ký văn bản đề nghị các bệnh viện họp.",
    "Bộ trưởng Bộ Y tế Lê Văn Bình ký kế hoạch hành động.", "Bộ trưởng Ngoại giao Hungary ký Kế hoạch hành động.",
    "Đại diện Viện kiểm sát và bị cáo ký biên bản phiên tòa.", "Giám đốc Công ty Kita ký biên bản tạm giữ xe.",
])  # fmt: skip
def test_what_is_none_of_ours(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(("text", "status"), [
    ("Mặc dù chưa hoàn tất thủ tục nhưng hai bên đã ký thỏa thuận với tỉnh Oita (Nhật Bản).", Status.SIGNED),
    ("Thủ tướng giao Bộ Y tế ký Hiệp định với ADB.", Status.PLANNED), ("Theo ủy quyền của Thủ tướng, Bộ Y tế ký Hiệp định với ADB.", Status.SIGNED), ("Đồng ý cho UBND tỉnh Lào Cai ký Thỏa thuận với Vân Nam.", Status.PLANNED),
    ("Điều 1. Ủy quyền Bộ trưởng Bộ Công Thương ký Hiệp định giữa Chính phủ Việt Nam và Chính phủ Lào.", Status.PLANNED),
    ("UBND tỉnh Lào Cai chưa ký thỏa thuận với Lào.", Status.NEGATED), ("Dự án sẽ mở rộng sau khi Lào và Nga đã ký thỏa thuận ngày 3/3/2020.", Status.SIGNED),
])  # fmt: skip
def test_words_outside_its_clause_never_change_a_status(text: str, status: Status) -> None:
    [agreement] = found(text)
    assert agreement.status is status


def test_days_places_and_terms_are_those_of_the_signing() -> None:
    [past] = found("Ba Lan và Ukraina đã ký thoả thuận quân sự năm 2016.")
    assert (past.signed is not None and past.signed.edtf, past.period) == ("2016", None)
    [event] = found("Lào và Nga ký Biên bản ghi nhớ tại hội nghị diễn ra từ ngày 5/3/2024 đến ngày 7/3/2024.")
    assert event.period is None
    [later] = found("Sau khi lập quan hệ năm 1992, Busan đã ký Thỏa thuận hợp tác với Huế vào năm 1995.")
    assert later.signed is not None
    assert later.signed.edtf == "1995"
    [seen] = found("Việt Nam và Lào ký Hiệp định. Buổi lễ có sự chứng kiến của Đại sứ Lào.")
    assert seen.witnesses == ("Đại sứ Lào",)
    [place] = found("Thỏa thuận giữa Lào và Úc ký tại Can-bê-ra ngày 3/3/2020 giúp các nông trại ở Israel.")
    assert place.place == "Can-bê-ra"
    [fields] = found("Sở Y tế tỉnh Lào Cai ký Bản ghi nhớ với Lào về hợp tác, trên các lĩnh vực y tế, giáo dục.")
    assert fields.fields_of_cooperation == ("y tế", "giáo dục")


def days(text: str) -> list[tuple[str | None, str | None]]:
    return [(a.instrument, when.edtf if (when := a.signed or a.planned_for) else None) for a in found(text)]


@pytest.mark.parametrize(("text", "expected"), [
    ("Tỉnh Hà Nam ký Bản ghi nhớ với Đại học Osan ngày 5/3/2023 và Thỏa thuận với thành phố Asan ngày 6/7/2023.", ["2023-03-05", "2023-07-06"]),
    ("Năm 2023, hai tỉnh ký Bản ghi nhớ ngày 5/3/2023, Thỏa thuận du lịch ngày 6/7/2023 và Tuyên bố chung.", ["2023-03-05", "2023-07-06", "2023"]),
    ("Ngày 5/3/2023 Lào ký Bản ghi nhớ với Cuba, ngày 6/7/2023 tại Huế, Nga ký Thỏa thuận với Peru.", ["2023-03-05", "2023-07-06"]),
    ("Tỉnh Hà Nam ngày 5/3/2023 ký Bản ghi nhớ với Lào và ngày 6/7/2023 ký Thỏa thuận với Nga.", ["2023-03-05", "2023-07-06"]),
    ("Năm 2022 tỉnh ký 4 thỏa thuận, dự kiến năm 2023 ký tiếp 6 bản ghi nhớ.", ["2022", "2023"]),
    # the day of all, a year of something else, and a day behind what is only changed
    ("Hai tỉnh đã ký Bản ghi nhớ và Thỏa thuận hợp tác ngày 5/3/2023.", ["2023-03-05", "2023-03-05"]),
    ("Ngày 5/3/2023, tỉnh Hà Nam ký Bản ghi nhớ với Lào về dự án năm 2024 và Thỏa thuận với Nga.", ["2023-03-05", "2023-03-05"]),
    ("Năm 2022 tỉnh đã ký 4 thỏa thuận, tăng 2 thỏa thuận so với năm 2021.", ["2022"]),
])  # fmt: skip
def test_each_text_has_the_day_behind_it(text: str, expected: list[str]) -> None:
    assert [when for _, when in days(text)] == expected


@pytest.mark.parametrize(("text", "when"), [
    ("Thực hiện Thỏa thuận đã ký kết giữa Lào và Cuba ngày 5/3/2022, hai bên đã cử đoàn.", "2022-03-05"),
    ("Triển khai Bản ghi nhớ được ký giữa Lào với Cuba vào ngày 5/3/2022.", "2022-03-05"),
    ("Thỏa thuận đã được ký, ngày 5/3/2022, giữa Lào và Cuba.", "2022-03-05"),
    # behind a comma another begins to act then
    ("Thực hiện Thỏa thuận đã ký kết giữa Lào và Cuba, ngày 5/3/2022 Sở Y tế đã cử đoàn.", None),
    ("Lào đã ký thỏa thuận với Cuba, năm 2023 Sở Y tế cử 3 đoàn.", None),
    ("Ngày 5/3/2022 Lào ký thỏa thuận với Cuba, ngày 7/3/2022 tỉnh Sơn La tiếp đoàn Nga.", "2022-03-05"),
])  # fmt: skip
def test_no_day_comes_from_what_another_does(text: str, when: str | None) -> None:
    assert [day for _, day in days(text)] == [when]


@pytest.mark.parametrize(("text", "counts"), [
    ("Tỉnh Sơn La đã ký 05 thỏa thuận quốc tế.", [5]), ("Năm 2023, Việt Nam đã ký 12 điều ước quốc tế.", [12]),
    ("Đã ký 02 thỏa thuận quốc tế: (1) Bản ghi nhớ giữa Lào và Cuba ký ngày 5/3/2023; (2) Thỏa thuận giữa Lào và Nga.", [2, None, None]),
    # what is to be done with any such text, and papers about one
    ("Tỉnh Sơn La ký thỏa thuận quốc tế sau khi có ý kiến của Bộ Ngoại giao.", []), ("Hồ sơ trình ký 01 thỏa thuận quốc tế.", []),
    ("Chính phủ quyết định việc ký điều ước quốc tế nhân danh Chính phủ.", []), ("Việt Nam tuân thủ các điều ước quốc tế đã ký kết.", []),
])  # fmt: skip
def test_international_agreements_are_told_by_their_number(text: str, counts: list[int | None]) -> None:
    assert [agreement.count for agreement in found(text)] == counts


YEAR = "Năm 2023, tỉnh Hà Nam đã ký 02 thỏa thuận"


@pytest.mark.parametrize(("text", "expected"), [
    (f"{YEAR}: Bản ghi nhớ với Đại học Osan ngày 5/3/2023; Thỏa thuận với thành phố Asan ngày 6/7/2023.", ["2023", "2023-03-05", "2023-07-06"]),
    (f"{YEAR} gồm: (1) Bản ghi nhớ với Đại học Osan ký ngày 5/3/2023; (2) Thỏa thuận với thành phố Asan.", ["2023", "2023-03-05", "2023"]),
    (f"{YEAR}: a) Bản ghi nhớ với Đại học Osan (5/3/2023); b) Thỏa thuận với thành phố Asan.", ["2023", "2023-03-05", "2023"]),
    ("Các văn bản đã ký trong năm 2023:\n- Bản ghi nhớ giữa Lào và Nga ngày 5/3/2023;\n- Thỏa thuận giữa Lào và Cuba.", ["2023-03-05", "2023"]),
    ("Các thỏa thuận ký trong năm 2023: Bản ghi nhớ giữa Lào và Nga ngày 5/3/2023; Thỏa thuận giữa Lào và Cuba.", ["2023-03-05", "2023"]),
    # the day of another text, that of the force, and that of the lead where it says as much
    (f"{YEAR}: Nghị định thư sửa đổi Hiệp định ngày 5/3/2020; Bản ghi nhớ với Đại học Osan.", ["2023", "2023", "2023"]),
    (f"{YEAR}: Bản ghi nhớ với Đại học Osan, có hiệu lực từ ngày 5/3/2024; Kế hoạch hợp tác năm 2024 với Asan.", ["2023", "2023", "2023"]),
    ("Ngày 5/3/2023, hai bên ký 2 văn kiện: Phụ lục hợp đồng ngày 3/3/2020; Bản ghi nhớ y tế.", ["2023-03-05"] * 3),
])  # fmt: skip
def test_an_item_of_a_list_has_its_own_fuller_day(text: str, expected: list[str]) -> None:
    assert [when for _, when in days(text)] == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("Năm 2023, tỉnh Hà Nam ký kết: Bản ghi nhớ với Đại học Osan (5/3/2023); Thỏa thuận với Lào.", ["2023-03-05", "2023"]),
    ("Lễ ký kết: Bản ghi nhớ với Đại học Osan.", [None]),
    # papers of one body, a person, and a place behind the colon
    ("Sở Y tế Hà Nam đã ký: Kế hoạch số 5; Biên bản bàn giao.", []), ("Đã ký: Nguyễn Văn An.", []), ("Nơi ký: Hà Nội; Bản ghi nhớ.", []),
])  # fmt: skip
def test_a_colon_right_behind_the_verb_opens_a_list_of_texts_with_partners(
    text: str, expected: list[str | None]
) -> None:
    assert [when for _, when in days(text)] == expected


def test_a_list_leaves_the_parties_of_its_items_to_them() -> None:
    assert told(f"{YEAR}: (1) Bản ghi nhớ với Đại học Osan ký ngày 5/3/2023; (2) Thỏa thuận với thành phố Asan ký ngày 6/7/2023.") == [
        ("thỏa thuận", ["tỉnh Hà Nam/VN"]),
        ("Bản ghi nhớ", ["tỉnh Hà Nam/VN", "Đại học Osan"]),
        ("Thỏa thuận", ["tỉnh Hà Nam/VN", "thành phố Asan"]),
    ]  # fmt: skip
    assert told("Tỉnh Hà Nam ký Bản ghi nhớ với Lào, ký Thỏa thuận với Nga.")[1] == (
        "Thỏa thuận",
        ["Tỉnh Hà Nam/VN", "Nga/RU"],
    )
    assert told("Bản ghi nhớ do Lào và Cuba ký, ký Thỏa thuận với Nga là bước sau.")[0] == (
        "Bản ghi nhớ",
        ["Lào/LA", "Cuba/CU"],
    )


OTHER = [
    "chưa xong thủ tục",
    "không ai phản đối",
    "sẽ mở rộng cảng",
    "dự kiến họp lại vào năm 2030",
    "đề nghị tiếp tục đàm phán",
]


@given(st.sampled_from(OTHER), st.sampled_from(["nhưng", "tuy nhiên", "trong khi đó"]))
def test_negation_and_plan_of_another_clause_leave_a_signing(other: str, joint: str) -> None:
    [agreement] = found(
        f"Hai bên {other}, {joint} ngày 5/5/2024 tỉnh Lào Cai đã ký Thỏa thuận với tỉnh Oita (Nhật Bản)."
    )
    assert agreement.status is Status.SIGNED
    assert agreement.signed is not None
    assert agreement.signed.edtf == "2024-05-05"


COMPOUNDS = ["hàng không", "tự do", "nhân lực", "nhà ở", "quốc phòng", "phòng, chống thiên tai", "xúc tiến thương mại"]


@given(st.sampled_from(COMPOUNDS))
def test_a_name_never_ends_inside_a_compound(compound: str) -> None:
    [agreement] = found(f"UBND tỉnh Lào Cai ký Thỏa thuận hợp tác {compound} với tỉnh Oita (Nhật Bản).")
    assert agreement.instrument == f"Thỏa thuận hợp tác {compound}"


def test_a_list_in_one_sentence_needs_no_count() -> None:
    told_of = told(
        "Sau hội đàm, lãnh đạo hai nước đã chứng kiến lễ trao đổi các văn kiện, gồm: Bản ghi nhớ giữa Bộ Y tế Việt Nam và Bộ Y tế Lào;"
        " Hiệp định dẫn độ giữa Bộ Công an Việt Nam và Bộ Công Thương Lào."
    )
    assert told_of == [
        ("Bản ghi nhớ", ["Bộ Y tế Việt Nam/VN", "Bộ Y tế Lào/LA"]),
        ("Hiệp định dẫn độ", ["Bộ Công an Việt Nam/VN", "Bộ Công Thương Lào/LA"]),
    ]
    assert [name for name, _ in told("Các văn kiện được ký kết gồm có Hiệp định khung, Nghị định thư về thuế và Bản ghi nhớ y tế.")] == [
        "Hiệp định khung", "Nghị định thư", "Bản ghi nhớ y tế",
    ]  # fmt: skip
    assert told("Kế hoạch gồm các mục sau: Văn bản đề xuất; Văn bản báo cáo.") == []


def test_plans_are_told_by_what_is_to_come() -> None:
    for text in (
        "Đây sẽ là lần đầu tiên tỉnh Lào Cai và tỉnh Oita ký thỏa thuận.",
        "Hai bên cố gắng ký Hiệp định trong chuyến thăm tới đây của Thủ tướng.",
        "Hai bên hoàn tất Tuyên bố chung để ký kết trong năm 2030.",
        "Nhà nước cam kết ký thỏa thuận với Lào.",
    ):
        assert [agreement.status for agreement in found(text)] == [Status.PLANNED]
    [done] = found("Đại diện hai viện nghiên cứu Việt Nam và Nhật Bản ký thỏa thuận.")
    assert done.status is Status.SIGNED


LEAD = "Ngày 19/8/2024, tại Bắc Kinh, trong khuôn khổ Diễn đàn Mê Công, hai bên chứng kiến lễ trao 2 văn kiện, gồm:\n"


@pytest.mark.parametrize("marks", [("1. ", "2. "), ("- ", "- "), ("• ", "• "), ("a) ", "b) "), ("", "")])
def test_each_item_of_a_list_is_a_signing_with_what_its_lead_says(marks: tuple[str, str]) -> None:
    items = (
        f"{marks[0]}Bản ghi nhớ về y tế giữa Bộ Y tế Việt Nam và Bộ Y tế Hàn Quốc;\n"
        f"{marks[1]}Thỏa thuận hợp tác đào tạo giữa Đại học Huế và Đại học Osan.\n\nSau đó, hai bên dùng tiệc."
    )
    count, *signings = found(LEAD + items)
    assert count.count == 2
    assert [len(agreement.parties) for agreement in signings] == [2, 2]
    for agreement in signings:
        assert (agreement.place, agreement.framework) == ("Bắc Kinh", "Diễn đàn Mê Công")
        assert agreement.signed is not None
        assert agreement.signed.edtf == "2024-08-19"


def test_a_second_text_of_the_verb_has_partners_of_its_own() -> None:
    assert told("Tỉnh Nghệ An đã ký Bản ghi nhớ với tỉnh Bolikhamxay, cũng như Bản ghi nhớ với tỉnh Xiêng Khoảng.") == [
        ("Bản ghi nhớ", ["Tỉnh Nghệ An/VN", "tỉnh Bolikhamxay"]), ("Bản ghi nhớ", ["Tỉnh Nghệ An/VN", "tỉnh Xiêng Khoảng"]),
    ]  # fmt: skip
    assert told("Lào ký hợp đồng mua bán điện và hợp đồng tư vấn với Công ty Kita vào ngày 2/2/2020.") == [
        ("hợp đồng mua bán điện", ["Lào/LA", "Công ty Kita"]), ("hợp đồng tư vấn", ["Lào/LA", "Công ty Kita"]),
    ]  # fmt: skip


@pytest.mark.parametrize(("signed", "expected"), [
    ("Thỏa thuận về giáo dục và Kế hoạch hợp tác", [("Thỏa thuận", ("giáo dục",)), ("Kế hoạch hợp tác", ())]),
    ("Thỏa thuận về giáo dục và Bản ghi nhớ về du lịch", [("Thỏa thuận", ("giáo dục",)), ("Bản ghi nhớ", ("du lịch",))]),
    ("Thỏa thuận về giáo dục và kế hoạch hóa", [("Thỏa thuận", ("giáo dục và kế hoạch hóa",))]),
    ("Thỏa thuận về Chiến lược và Kế hoạch phát triển", [("Thỏa thuận", ("Chiến lược và Kế hoạch phát triển",))]),
    ("Thỏa thuận về thực hiện Chương trình giảm nghèo và Kế hoạch biên giới", [("Thỏa thuận", ("thực hiện Chương trình giảm nghèo và Kế hoạch biên giới",))]),
])  # fmt: skip
def test_a_field_ends_where_a_further_text_is_named(signed: str, expected: list[tuple[str, tuple[str, ...]]]) -> None:
    assert [(a.instrument, a.fields_of_cooperation) for a in found(f"Lào và Cuba ký {signed}.")] == expected


def test_several_texts_in_front_of_the_verb_are_a_record_each() -> None:
    agreements = found(
        "Bản ghi nhớ về y tế và Thỏa thuận hợp tác du lịch đã được ký giữa Lào và Cuba ngày 5/3/2024 tại Hà Nội."
    )
    assert [(a.instrument, len(a.parties), a.place, str(a.signed.edtf)) for a in agreements if a.signed] == [
        ("Bản ghi nhớ", 2, "Hà Nội", "2024-03-05"), ("Thỏa thuận hợp tác du lịch", 2, "Hà Nội", "2024-03-05"),
    ]  # fmt: skip
    assert [a.instrument for a in found("Hiệp định thương mại, Nghị định thư và Bản ghi nhớ đã được Lào và Cuba ký.")] == [
        "Hiệp định thương mại", "Nghị định thư", "Bản ghi nhớ",
    ]  # fmt: skip
    assert told("19 văn bản bao gồm hiệp định, bản ghi nhớ và thỏa thuận đã được ký giữa Lào và Cuba.") == [
        ("văn bản", ["Lào/LA", "Cuba/CU"])
    ]
    plan = found("Bản ghi nhớ và Kế hoạch năm 2024 đã được hai bên ký.")
    assert [(a.instrument, a.signed, a.period and a.period.edtf) for a in plan] == [
        ("Bản ghi nhớ", None, None), ("Kế hoạch", None, "2024"),
    ]  # fmt: skip
    assert told("Thực hiện Hiệp định và Bản ghi nhớ đã được ký giữa Lào và Cuba, hai bên hợp tác.") == []
    assert told("Sau Hiệp định Paris, Hiệp định Geneva được Lào và Cuba ký.") == [
        ("Hiệp định Geneva", ["Lào/LA", "Cuba/CU"])
    ]


def test_a_headline_and_its_sentence_are_one_signing() -> None:
    [agreement] = found(
        "Lào Cai và Vân Nam ký thỏa thuận hợp tác\nNgày 5/3/2024, UBND tỉnh Lào Cai và chính quyền tỉnh Vân Nam (Trung Quốc) đã ký"
        " Thỏa thuận hợp tác."
    )
    assert [source.text for source in agreement.sources if source.field == "headline"] == [
        "Lào Cai và Vân Nam ký thỏa thuận hợp tác"
    ]
    [agreement] = found("Hai bên trao 3 văn kiện hợp tác\nNgày 5/3/2024, Lào và Cuba đã ký 3 văn kiện.")
    assert (agreement.count, len(agreement.parties)) == (3, 2)


@pytest.mark.parametrize("this", ["Thỏa thuận này", "Thỏa thuận", "Bản Thỏa thuận"])
def test_the_articles_of_an_agreement_need_no_word_for_this(this: str) -> None:
    [agreement] = found(
        "THỎA THUẬN HỢP TÁC\nGIỮA SỞ Y TẾ TỈNH LÀO CAI\nVÀ CÔNG TY KITA (NHẬT BẢN)\n\nĐiều 1. Nội dung\nHai bên hợp tác.\n"
        f"Điều 2. Hiệu lực\n{this} có hiệu lực kể từ ngày ký, thời hạn 3 năm.\n\nLàm tại Lào Cai, ngày 5 tháng 5 năm 2024."
    )
    assert [party.country for party in agreement.parties] == ["VN", "JP"]
    assert agreement.duration is not None
    assert agreement.duration.iso == "P3Y"


PARTIES = ["UBND tỉnh Lào Cai", "Tập đoàn Zyx", "Kwena", "Học viện Abo", "Bộ Y tế Lào", "công ty Qux"]


@given(st.sampled_from(PARTIES), st.text(alphabet="BKLMRTbklmrtaeio", min_size=4, max_size=9).map(str.capitalize))
def test_an_unknown_name_never_removes_a_record(known: str, unknown: str) -> None:
    [agreement] = found(f"Ngày 5/5/2024, {known} và {unknown} đã ký Bản ghi nhớ.")
    assert known in [party.name for party in agreement.parties]


FRONT = ["Ngày 5/5/2024", "tại Hà Nội", "trong khuôn khổ Diễn đàn Mê Công", "dưới sự chứng kiến của Đại sứ Lào"]


@pytest.mark.parametrize("order", list(itertools.permutations(FRONT)))
def test_the_order_of_what_surrounds_a_signing_changes_nothing(order: tuple[str, ...]) -> None:
    text = ", ".join(order) + ", UBND tỉnh Lào Cai và châu Hồng Hà đã ký Thỏa thuận hợp tác."
    [agreement] = found(text[0].upper() + text[1:])
    assert agreement.signed is not None
    assert agreement.signed.edtf == "2024-05-05"
    assert (agreement.place, agreement.framework) == ("Hà Nội", "Diễn đàn Mê Công")
    assert agreement.witnesses == ("Đại sứ Lào",)
    assert [party.name for party in agreement.parties] == ["UBND tỉnh Lào Cai", "châu Hồng Hà"]


@pytest.mark.parametrize(
    "head", ["Trường Đại học", "Công ty", "Bệnh viện", "Tập đoàn", "Hiệp hội", "Ngân hàng", "Viện", "Quỹ", "huyện"]
)
def test_vietnam_never_comes_from_a_general_first_word(head: str) -> None:
    [agreement] = found(f"{head} Sanbuk và Lào ký bản ghi nhớ.")
    assert agreement.parties[0].country is None


@pytest.mark.parametrize("change", ["\u00a0", "\u200b ", "  "])
def test_spaces_change_no_record(change: str) -> None:
    for text, _, _ in CLASSES:
        changed = [a.to_record() for a in found(text.replace(" ", change))]
        plain = [a.to_record() for a in found(text)]
        assert [(r["status"], len(r["parties"])) for r in changed] == [(r["status"], len(r["parties"])) for r in plain]  # type: ignore[arg-type]


SIGNED = "Sở Y tế Sơn La và Cục Y tế Lào đã ký thỏa thuận hợp tác"


@pytest.mark.parametrize(("text", "expected"), [
    # a body right behind a person or behind several signs, though no comma parts it from those who watched
    (f"Dưới sự chứng kiến của Thủ tướng Lê Văn Bình và Tổng thống Lào Kham Souvanh {SIGNED}.", ["Thủ tướng Lê Văn Bình", "Tổng thống Lào Kham Souvanh"]),
    (f"Trước sự chứng kiến của lãnh đạo hai tỉnh {SIGNED}.", ["lãnh đạo hai tỉnh"]),
    (f"Dưới sự chứng kiến của lãnh đạo UBND tỉnh Sơn La, {SIGNED}.", ["lãnh đạo UBND tỉnh Sơn La"]),
    # a list of persons, of persons with their offices; not the first of those who sign
    (f"Trước sự chứng kiến của Tổng Bí thư Lê Văn Bình, Thủ tướng Trần Nam, đại diện {SIGNED}.", ["Tổng Bí thư Lê Văn Bình", "Thủ tướng Trần Nam"]),
    (f"Với sự chứng kiến của ông Jan Motel - Đại sứ Úc tại Việt Nam, bà Lê Thị Lan - Giám đốc Sở Nội vụ, {SIGNED}.",
        ["ông Jan Motel - Đại sứ Úc tại Việt Nam", "bà Lê Thị Lan - Giám đốc Sở Nội vụ"]),
    ("Với sự chứng kiến của Đại sứ Lào, Giám đốc Sở Y tế Lê Nam và Giám đốc Bệnh viện Bạch Mai Lê An đã ký thỏa thuận.", ["Đại sứ Lào"]),
    # joined by `cùng`, and those in front of a comma; not what `cùng` joins besides
    ("Thủ tướng Lê Văn Bình, Bộ trưởng Bộ Y tế Trần Nam cùng Đại sứ Lào đã chứng kiến lễ ký Hiệp định giữa Lào và Cuba.",
        ["Thủ tướng Lê Văn Bình", "Bộ trưởng Bộ Y tế Trần Nam", "Đại sứ Lào"]),
    ("Thị trưởng Trần Nam tiếp đoàn Lào và chứng kiến lễ ký Hiệp định giữa Lào và Cuba.", ["Thị trưởng Trần Nam"]),
    ("Tại Hà Nội, Thủ tướng Lê Văn Bình cùng phu nhân chứng kiến lễ ký Hiệp định giữa Lào và Cuba.", ["Thủ tướng Lê Văn Bình cùng phu nhân"]),
    # sentences behind that tell only of those who watched, or tell of the same text again
    (f"{SIGNED}. Phó Thủ tướng Trần Nam chứng kiến lễ ký kết.", ["Phó Thủ tướng Trần Nam"]),
    (f"{SIGNED}. Chứng kiến lễ ký có Đại sứ Lào và Thủ tướng Trần Nam.", ["Đại sứ Lào", "Thủ tướng Trần Nam"]),
    (f"{SIGNED}. Thỏa thuận được ký dưới sự chứng kiến của Đại sứ Lào tại Hà Nội.", ["Đại sứ Lào"]),
    (f"{SIGNED}. Phó Thủ tướng Trần Nam chứng kiến trận đấu.", []),
    (f"{SIGNED}. Hợp đồng được ký dưới sự chứng kiến của Đại sứ Lào.", []),
    (f"{SIGNED}. Hai bên họp. Trời mưa. Phó Thủ tướng Trần Nam chứng kiến lễ ký kết.", []),
])  # fmt: skip
def test_where_those_who_watched_end(text: str, expected: list[str]) -> None:
    assert list(found(text)[0].witnesses) == expected


@pytest.mark.parametrize(("text", "framework", "place", "day"), [
    ("Trong khuôn khổ chuyến thăm và làm việc tại tỉnh Sơn La, Lào và Cuba ký thỏa thuận.", "chuyến thăm và làm việc tại tỉnh Sơn La", "tỉnh Sơn La", None),
    ("Trong khuôn khổ Diễn đàn Mê Công tổ chức tại Huế, Lào và Cuba ký thỏa thuận.", "Diễn đàn Mê Công", "Huế", None),
    ("Tại cuộc gặp hai lãnh đạo nhấn mạnh Lào và Cuba sẽ ký thỏa thuận.", "cuộc gặp hai lãnh đạo", None, None),
    # where what is agreed on is done is no place of signing, nor is its year its day
    ("Ngày 5/3, Lào và Cuba ký thỏa thuận để xây trường học tại Huế.", None, None, "XXXX-03-05"),
    ("Ngày 5/3, Lào và Cuba ký thỏa thuận về xuất khẩu gạo tại Nga trong năm 2013.", None, None, "XXXX-03-05"),
    ("Lào và Cuba ký thỏa thuận về y tế tại Huế năm 2013.", None, "Huế", "2013"),
    ("Lào và Cuba ký thỏa thuận, tại Huế.", None, "Huế", None),
    ("Ngày 8/5, Cuba rút khỏi thỏa thuận được Lào và Nga ký năm 2015.", None, None, "2015"),
    ("Ngày 8/5, thỏa thuận được Lào và Nga ký tại hội nghị năm 2015.", "hội nghị", None, "XXXX-05-08"),
    ("Bên lề Tuần lễ Cấp cao APEC tại Đà Nẵng, Lào và Cuba ký thỏa thuận.", "Tuần lễ Cấp cao APEC", "Đà Nẵng", None),
    ("Tại buổi lễ, Lào và Cuba ký thỏa thuận.", None, None, None),
    ("Trong khuôn khổ chương trình này tại Huế, Lào và Cuba ký thỏa thuận.", None, "Huế", None),
    ("Tại buổi lễ ra mắt Viện Mê Công, hai bên ký thỏa thuận.", "buổi lễ ra mắt Viện Mê Công", None, None),
    ("Tại sự kiện Ngày hội Mê Công, Bộ Y tế và Cuba ký thỏa thuận.", "sự kiện Ngày hội Mê Công", None, None),
    ("Tại buổi làm việc, Lào và Cuba ký thỏa thuận.", "buổi làm việc", None, None),
    ("Trong khuôn khổ tham dự Diễn đàn Mê Công, Lào và Cuba ký thỏa thuận.", "Diễn đàn Mê Công", None, None),
    ("Tại Đại lễ đường Nhân dân, Lào và Cuba ký thỏa thuận.", None, "Đại lễ đường Nhân dân", None),
    ("Tại Nhà Quốc hội, Lào và Cuba ký thỏa thuận.", None, "Nhà Quốc hội", None),
    ("Tại Trụ sở Trung ương Đảng, Lào và Cuba ký thỏa thuận.", None, "Trụ sở Trung ương Đảng", None),
    ("Tại phủ, Lào và Cuba ký thỏa thuận.", None, None, None),
    ("Lễ ký thỏa thuận giữa Lào và Cuba về y tế đã diễn ra tại Văn phòng Chính phủ.", None, "Văn phòng Chính phủ", None),
    ("Tại công ty, Lào và Cuba ký thỏa thuận.", None, None, None),
    ("Lào và Cuba ký hiệp định hợp tác nghề cá ở Vịnh Mê Công.", None, None, None),
    ("Chi nhánh Kita tại Huế ký thỏa thuận với Cuba.", None, None, None),
    ("Quỹ Kita và Cuba tại Huế ký thỏa thuận.", None, "Huế", None),
    ("Ngày 5/3, tại Paris – Pháp, Lào và Cuba ký thỏa thuận.", None, "Paris", "XXXX-03-05"),
    ("Sáng nay 1.8, Lào và Cuba ký thỏa thuận.", None, None, "XXXX-08-01"),
    ("Lào và Cuba đã ký thỏa thuận. Thỏa thuận được ký ngày 5/3/2024 tại Huế.", None, "Huế", "2024-03-05"),
    ("Lào và Cuba đã ký thỏa thuận. Thỏa thuận được ký ngày 5/3/2024 giữa Huế và Sơn La.", None, None, None),
])  # fmt: skip
def test_the_scene_of_a_signing(text: str, framework: str | None, place: str | None, day: str | None) -> None:
    signing = found(text)[0]
    assert (signing.framework, signing.place, signing.signed.edtf if signing.signed else None) == (
        framework,
        place,
        day,
    )


CEREMONY = "Sáng 5/3, tại Hà Nội, hai Thủ tướng chứng kiến lễ ký kết các văn kiện hợp tác giữa Lào và Cuba.\n"


@pytest.mark.parametrize(("text", "expected"), [
    (f"{CEREMONY}Hai bên đã ký 14 văn kiện.", ("XXXX-03-05", "Hà Nội", ("hai Thủ tướng",))),
    (f"{CEREMONY}Bộ Y tế và Bộ Y tế Lào ký Thỏa thuận ngày 6/3.", ("XXXX-03-06", "Hà Nội", ("hai Thủ tướng",))),
    (f"{CEREMONY}Bộ Y tế và Bộ Y tế Lào sẽ ký Thỏa thuận.", (None, None, ("hai Thủ tướng",))),
    (f"{CEREMONY}Hai bên cũng họp.\nBộ Y tế và Bộ Y tế Lào đã ký Thỏa thuận.", (None, None, ())),
])  # fmt: skip
def test_what_is_told_of_a_ceremony_holds_for_the_signings_behind_it(
    text: str, expected: tuple[str | None, str | None, tuple[str, ...]]
) -> None:
    last = found(text)[-1]
    assert (last.signed.edtf if last.signed else None, last.place, last.witnesses) == expected


def test_what_is_exchanged_stands_in_front_of_the_verb_too() -> None:
    listed = "Các văn kiện được trao trước sự chứng kiến của hai Thủ tướng gồm:\n1. Bản ghi nhớ giữa Bộ Y tế và Bộ Y tế Lào;\n"
    assert [(a.instrument, a.witnesses) for a in found(listed)] == [("Bản ghi nhớ", ("hai Thủ tướng",))]
    assert found("Các chương trình được trao cho học sinh gồm:\n1. Học bổng của Bộ Y tế;\n") == []
