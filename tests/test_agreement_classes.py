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
    # persons with offices sign for their bodies
    ("Bộ trưởng Bộ Y tế Nguyễn Văn An và Bộ trưởng Y tế Hàn Quốc Park Min ký Bản ghi nhớ.", "Bản ghi nhớ", ["Bộ Y tế/VN", "Y tế Hàn Quốc/KR"]),
    ("Thứ trưởng Bộ Công Thương, ông Lê Văn Bình, và Đại sứ Nhật Bản ký Biên bản ghi nhớ.", "Biên bản ghi nhớ", ["Bộ Công Thương/VN", "Nhật Bản/JP"]),
    ("Bộ Tài chính và đại diện cho EU ký Hiệp định tài chính.", "Hiệp định tài chính", ["Bộ Tài chính/VN", "EU"]),
    ("Chủ tịch UBND TP.HCM Nguyễn Thành Nam ký Biên bản ghi nhớ với Google.", "Biên bản ghi nhớ", ["UBND TP.HCM/VN", "Google"]),
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
]  # fmt: skip


@pytest.mark.parametrize(("text", "instrument", "parties"), CLASSES)
def test_classes(text: str, instrument: str | None, parties: list[str]) -> None:
    assert told(text) == [(instrument, parties)]


@pytest.mark.parametrize("text", [
    "Chưa xong thủ tục ly hôn nhưng họ đã ký thoả thuận nuôi con.", "Ông S và Công ty M không có ký HĐLĐ.", "Tài xế không chịu ký vào biên bản vi phạm.",
    "UBND huyện ký hợp đồng thu gom rác.", "Cầu thủ Rosto ký hợp đồng với CLB Fenix.", "Việc ký kết thỏa thuận giữa Lào và Nga là cần thiết.",
    "Hai bên trao đổi về thỏa thuận hợp tác.", "quan hệ kết nghĩa giữa Huế với tỉnh Oita", "Bộ trưởng Bộ Y tế ký văn kiện phê chuẩn.",
    "Thủ tướng vừa ký Quyết định bổ nhiệm hai Thứ trưởng.", "Khách hàng đăng ký kế hoạch du lịch với Công ty Sao Mai.",
])  # fmt: skip
def test_what_is_none_of_ours(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(("text", "status"), [
    ("Mặc dù chưa hoàn tất thủ tục nhưng hai bên đã ký thỏa thuận với tỉnh Oita (Nhật Bản).", Status.SIGNED),
    ("Thủ tướng giao Bộ Y tế ký Hiệp định với ADB.", Status.PLANNED), ("Đồng ý cho UBND tỉnh Lào Cai ký Thỏa thuận với Vân Nam.", Status.PLANNED),
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


def test_a_headline_and_its_sentence_are_one_signing() -> None:
    [agreement] = found(
        "Lào Cai và Vân Nam ký thỏa thuận hợp tác\nNgày 5/3/2024, UBND tỉnh Lào Cai và chính quyền tỉnh Vân Nam (Trung Quốc) đã ký"
        " Thỏa thuận hợp tác."
    )
    assert [source.text for source in agreement.sources if source.field == "headline"] == [
        "Lào Cai và Vân Nam ký thỏa thuận hợp tác"
    ]


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
