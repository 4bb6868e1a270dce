"""Notices of treaties in force, what encyclopaedias tell of treaties, and texts that are named as carried out."""

import pytest

from vn_foreign_relations import Agreement, extract
from vn_foreign_relations.types import Status


def found(text: str) -> list[Agreement]:
    return [mention.value for mention in extract(text).agreements]


def told(text: str) -> tuple[str | None, Status, str | None, list[str | None]]:
    [agreement] = found(text)
    signed = agreement.signed.edtf if agreement.signed is not None else None
    return agreement.instrument, agreement.status, signed, [party.country for party in agreement.parties]


NOTICE = "Công hàm trao đổi giữa Chính phủ Lào và Chính phủ Cuba về khoản viện trợ gạo nhằm hỗ trợ thành phố Huế"


@pytest.mark.parametrize(("text", "owed"), [
    (f"{NOTICE}, ký tại Huế ngày 14/3/2014, có hiệu lực từ ngày ký.", ("Công hàm trao đổi", Status.SIGNED, "2014-03-14", ["LA", "CU"])),
    ("Hiệp định giữa Lào và Các Tiu quốc thống nhất ký tại Huế ngày 2/12/2023.", ("Hiệp định", Status.SIGNED, "2023-12-02", ["LA"])),
    ("Hiệp định giữa Lào và Cuba về gạo, dự kiến ký tại Huế.", ("Hiệp định", Status.PLANNED, None, ["LA", "CU"])),
    ("Hiệp định giữa Lào và Cuba sẽ ký tại Huế.", ("Hiệp định", Status.PLANNED, None, ["LA", "CU"])),
    ("Hiệp định giữa Lào và Cuba chưa ký tại Huế.", ("Hiệp định", Status.NEGATED, None, ["LA", "CU"])),
])  # fmt: skip
def test_a_notice_tells_when_and_where_a_text_was_signed(
    text: str, owed: tuple[str, Status, str | None, list[str]]
) -> None:
    assert told(text) == owed


@pytest.mark.parametrize(("text", "owed"), [
    ("Hiệp ước hữu nghị giữa Lào và Cuba, còn gọi Hiệp ước 1978, là bản hiệp ước được ký ngày 3/11/1978.",
        ("Hiệp ước hữu nghị", Status.SIGNED, "1978-11-03", ["LA", "CU"])),
    ("Hiệp định Huế là hiệp định đình chiến được ký kết tại Huế giữa Lào và Cuba ngày 20/7/1954.",
        ("Hiệp định", Status.SIGNED, "1954-07-20", ["LA", "CU"])),
    ("Đây là hiệp ước được Lào và Cuba ký năm 1977.", ("hiệp ước", Status.SIGNED, "1977", ["LA", "CU"])),
    ("Thỏa thuận này có hiệu lực vào ngày 12/10/2018 giữa Bộ Y tế Lào và Bộ Y tế Cuba.", ("Thỏa thuận", Status.SIGNED, None, ["LA", "CU"])),
])  # fmt: skip
def test_a_text_is_told_of_by_what_it_is(text: str, owed: tuple[str, Status, str | None, list[str]]) -> None:
    assert told(text) == owed


@pytest.mark.parametrize(("text", "day"), [
    ("Ngày 7/4/2017, Nga tuyên bố đình chỉ biên bản ghi nhớ đã ký kết với Cuba.", None),
    ("Ngày 7/4/2017, Nga sửa đổi thỏa thuận ký với Cuba năm 2015.", "2015"),
    ("Ngày 7/4/2017, thỏa thuận được Nga ký với Cuba.", "2017-04-07"),
])  # fmt: skip
def test_a_day_in_front_of_what_is_carried_out_is_none_of_its_signing(text: str, day: str | None) -> None:
    assert told(text)[2] == day


def test_what_is_replaced_was_signed_and_what_was_signed_some_time_is_no_report() -> None:
    [told_of] = found("Ngày 29/5, Lào kêu gọi thay thế Hiệp ước đình chiến được ký kết giữa hai miền.")
    assert (told_of.status, told_of.parties, told_of.signed) == (Status.SIGNED, (), None)
    assert told("Hai bên thực hiện Tuyên bố ứng xử và sớm ký Bộ Quy tắc ứng xử.")[:2] == (
        "Bộ Quy tắc ứng xử",
        Status.PLANNED,
    )


@pytest.mark.parametrize("title", [
    "BIÊN BẢN GHI NHỚ\n\ngiữa\n\nSở Y tế Lào Cai, Việt Nam\n\nvà\n\nĐại học Osan, Hàn Quốc\n", "BIÊN BẢN GHI NHỚ\nGiữa Sở Y tế Lào Cai và Đại học Osan (Hàn Quốc)\n",
])  # fmt: skip
def test_a_title_page_names_the_parties_of_a_text(title: str) -> None:
    [agreement] = found(f"{title}\nĐiều 1. Hai bên hợp tác.\nĐiều 2. Biên bản ghi nhớ này có hiệu lực kể từ ngày ký.\n")
    assert [party.country for party in agreement.parties] == ["VN", "KR"]
    assert found(f"{title}\nHai bên hợp tác đào tạo.\n") == []
    assert found(title.replace("BIÊN BẢN GHI NHỚ", "TỜ TRÌNH") + "\nĐiều 1. Tờ trình này có hiệu lực.\n") == []
    assert found(f"{title}\nĐiều 1. Hai bên hợp tác.\n") == []


def test_the_part_of_a_body_that_a_dash_adds_hides_no_other() -> None:
    [agreement] = found(
        "Lễ ký bản ghi nhớ giữa Tập đoàn Hoa Mai (HMG) – Hoa Mai Plaza và Công ty Kita diễn ra tại Huế."
    )
    assert [party.name for party in agreement.parties] == ["Tập đoàn Hoa Mai", "Công ty Kita"]


@pytest.mark.parametrize(("text", "owed"), [
    ("Hai bên rà soát Thông cáo chung và Biên bản hội đàm giữa Tỉnh ủy 5 tỉnh biên giới của Lào và Thị ủy Huế đã ký vào tháng 2/2025.",
        [("Thông cáo chung", "2025-02"), ("Biên bản hội đàm", "2025-02")]),
    ("Hai bên đánh giá Biên bản giữa Bộ Y tế và Bộ Y tế Lào, hai tỉnh đã ký thỏa thuận vào tháng 2/2025.", [("thỏa thuận", "2025-02")]),
    ("Hai bên đánh giá Biên bản giữa Bộ Y tế và Bộ Y tế Lào sẽ ký vào tháng 2/2025.", [("Biên bản", None)]),
])  # fmt: skip
def test_what_is_carried_out_may_have_been_signed_between_two(text: str, owed: list[tuple[str, str | None]]) -> None:
    assert [(a.instrument, a.signed.edtf if a.signed else None) for a in found(text)] == owed


@pytest.mark.parametrize(("text", "count"), [
    ("UBND tỉnh Sơn La tổ chức hội nghị gặp gỡ, trao đổi và ký kết biên bản hợp tác với tỉnh Hủa Phăn.", 1),
    ("Công tác đàm phán, trao đổi và ký kết biên bản hợp tác với các tỉnh được chú trọng.", 0),
    ("Thỏa thuận quốc tế được ký kết với các tên gọi như: Thỏa thuận, Bản ghi nhớ, Biên bản trao đổi.", 0),
    ("Việc tổ chức hội nghị, trao đổi và ký kết biên bản là cần thiết.", 0),
])  # fmt: skip
def test_steps_and_names_of_texts_are_no_signings(text: str, count: int) -> None:
    assert len(found(text)) == count


def test_those_who_watched_are_joined_by_together_with() -> None:
    [agreement] = found(
        "Thủ tướng Lê An và Tổng thống Cuba Raul Diaz cùng Đoàn đại biểu hai nước đã chứng kiến lễ ký hiệp định."
    )
    assert agreement.witnesses == ("Thủ tướng Lê An", "Tổng thống Cuba Raul Diaz", "Đoàn đại biểu hai nước")
    [agreement] = found("Thủ tướng Lê An và Thủ tướng Cuba cùng chứng kiến lễ ký hiệp định.")
    assert agreement.witnesses == ("Thủ tướng Lê An", "Thủ tướng Cuba")


def test_what_the_first_sentence_announces_is_told_where_it_is_reported() -> None:
    report = "Ngày 21/10, Huế và Osan đã ký kết thỏa thuận hợp tác."
    [agreement] = found(f"Huế và Osan đã ký thỏa thuận hợp tác, mở ra nhiều cơ hội.\n\n{report}")
    assert agreement.signed is not None
    assert [source.field for source in agreement.sources if source.text.startswith("Huế và Osan đã ký")] == ["repeat"]
    assert len(found(f"Ngày 20/10, Huế và Osan đã ký thỏa thuận hợp tác.\n\n{report}")) == 2
    assert len(found(f"Huế và Nara đã ký thỏa thuận hợp tác, mở ra nhiều cơ hội.\n\n{report}")) == 2


@pytest.mark.parametrize(("state", "country"), [
    ("Cộng hòa nhân dân Trung Hoa", "CN"), ("CHDCND Lào", "LA"), ("Liên hiệp Vương quốc Anh và Bắc Ailen", "GB"), ("Cộng hòa Hư Cấu", None),
])  # fmt: skip
def test_a_notice_names_governments_in_full(state: str, country: str | None) -> None:
    text = f"Hiệp định giữa Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam và Chính phủ nước {state}, ký tại Huế ngày 1/11/2022."
    [agreement] = found(text)
    assert [party.country for party in agreement.parties] == ["VN", country]
    assert agreement.parties[1].name == f"Chính phủ nước {state}"
