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
    ("Việc thực hiện Biên bản hội đàm giữa Bí thư Tỉnh ủy 5 tỉnh biên giới và Bí thư Khu ủy Quảng Tây đã ký vào cuối tháng 2/2025.", "Biên bản hội đàm", ["Tỉnh ủy"]),
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
