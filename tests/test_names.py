"""Names of places and organisations: the labelled seeds, rules with their counter-examples, laws over any text."""

import json
import unicodedata
from collections import defaultdict
from pathlib import Path
from typing import NotRequired, TypedDict

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from vn_foreign_relations.names.model import Organisation, Place
from vn_foreign_relations.names.places import country, former, gate, organisation
from vn_foreign_relations.names.reading import read
from vn_foreign_relations.tables.countries import countries
from vn_foreign_relations.tables.names import OrganisationType, PlaceLevel
from vn_foreign_relations.text import Text

TESTS = Path(__file__).parent


class _Label(TypedDict):
    doc: str
    kind: str
    start: int
    end: int
    value: dict[str, object]
    optional: NotRequired[bool]


def found(text: str) -> list[Place | Organisation]:
    return [mention.value for mention in read(Text(text))]


def names(text: str) -> list[str]:
    return [value.name for value in found(text)]


def test_the_labelled_seeds() -> None:
    """The span and the kind must be right, then each field; optional names are not owed."""
    owed: dict[str, list[_Label]] = defaultdict(list)
    for line in (TESTS / "gold" / "seeds.names.jsonl").read_text("utf-8").splitlines():
        row: _Label = json.loads(line)
        owed[row["doc"]].append(row)
    hits, spurious, right, stated = 0, 0, 0, 0
    for path in sorted((TESTS.parent / "seeds").glob("*.txt")):
        rows = {(row["start"], row["end"], row["kind"]): row for row in owed[path.name]}
        loose = [range(r["start"], r["end"]) for r in owed[path.name] if r.get("optional")]
        for mention in read(Text(path.read_bytes().decode())):
            label = rows.get((mention.start, mention.end, mention.kind))
            if label is None:
                spurious += not any(span.start < mention.end and mention.start < span.stop for span in loose)
            elif not label.get("optional"):
                hits += 1
                told = mention.value.to_record()
                right += sum(told.get(name) == field for name, field in label["value"].items())
                stated += len(label["value"])
    total = sum(not row.get("optional") for rows in owed.values() for row in rows)
    assert 2 * hits / (total + hits + spurious) >= 0.95
    assert right / stated >= 0.95


ORGANISATIONS = [
    ("Bộ Giáo dục và Đào tạo", OrganisationType.MINISTRY, "VN"), ("Bộ Y tế Lào", OrganisationType.MINISTRY, "LA"),
    ("Bộ Công chính và Vận tải Campuchia", OrganisationType.MINISTRY, "KH"),
    ("Sở Văn hóa, Thể thao và Du lịch tỉnh Lào Cai", OrganisationType.DEPARTMENT, "VN"),
    ("Tòa án nhân dân tối cao", OrganisationType.COURT, "VN"), ("Bệnh viện Việt Đức", OrganisationType.HOSPITAL, None),
    ("Tòa án nhân dân tối cao Lào", OrganisationType.COURT, "LA"), ("Tòa án nhân dân tối cao Việt Nam", OrganisationType.COURT, "VN"),
    ("Tòa án nhân dân tối cao nước CHDCND Lào", OrganisationType.COURT, "LA"),
    ("Hiệp hội Doanh nghiệp nhỏ và vừa Hà Nội", OrganisationType.ASSOCIATION, "VN"),
    ("Tổng Công ty Đầu tư phát triển và Quản lý dự án hạ tầng Sao Mai", OrganisationType.COMPANY, None),
    ("Trường Đại học Sanbuk", OrganisationType.UNIVERSITY, None), ("UBND huyện Đông Anh", OrganisationType.PEOPLE_COMMITTEE, "VN"),
    ("Hội Hữu nghị Việt - Lào tỉnh", OrganisationType.ASSOCIATION, "VN"), ("Công ty Mỹ Anh", OrganisationType.COMPANY, None),
    ("Đại đội Biên phòng 252", OrganisationType.ARMED_FORCES, None), ("Ngân hàng Tái thiết Đức", OrganisationType.OTHER, "DE"),
    ("Công ty “Ánh Dương”", OrganisationType.COMPANY, None),
]  # fmt: skip


@pytest.mark.parametrize(("name", "kind", "land"), ORGANISATIONS)
@pytest.mark.parametrize(
    "frame", ["{} đã họp.", "Hôm nay, {} sẽ làm việc với đối tác.", "đại diện của {}, theo báo cáo"]
)
def test_a_name_ends_in_front_of_verbs_prepositions_and_marks(
    name: str, kind: OrganisationType, land: str | None, frame: str
) -> None:
    [value] = found(frame.format(name))
    assert isinstance(value, Organisation)
    assert (value.name, value.type, value.country) == (name, kind, land)


@pytest.mark.parametrize(("text", "expected"), [
    # verbs behind a whole name, behind a field, behind a unit; first words of bodies that start something else
    ("UBND tỉnh Sơn La báo cáo Thủ tướng.", ["UBND tỉnh Sơn La"]), ("Sở Y tế tỉnh Sơn La báo cáo UBND tỉnh xem xét.", ["Sở Y tế tỉnh Sơn La"]),
    ("Khách qua cửa khẩu quốc tế Xín Mần ước đạt 300 lượt.", ["cửa khẩu quốc tế Xín Mần"]), ("Cửa khẩu Xín Mần tăng 5%.", ["Cửa khẩu Xín Mần"]),
    ("Sở Y tế tăng cường kiểm tra.", ["Sở Y tế"]), ("Bộ Ngoại giao lấy ý kiến các bộ.", ["Bộ Ngoại giao"]), ("UBND huyện Tịnh Tây giảm.", ["UBND huyện Tịnh Tây"]),
    ("Công an tỉnh Sơn La nhóm họp.", ["Công an tỉnh Sơn La"]), ("Tại tỉnh Sơn La trạm kiểm soát đã mở.", ["tỉnh Sơn La"]),
    ("BÁO CÁO\nKết quả năm 2024", []), ("BÁO CÁO KẾT QUẢ CÔNG TÁC", []), ("BÁO CHÍ", []), ("Tập đoàn Sao Mai sửa nhà máy.", ["Tập đoàn Sao Mai"]),
    # what belongs to the name: a field, a unit behind a whole name, a branch, a paper, works of a body
    ("Sở Khoa học công nghệ họp.", ["Sở Khoa học công nghệ"]), ("Hội Hữu nghị Việt - Lào tỉnh Sơn La họp.", ["Hội Hữu nghị Việt - Lào tỉnh Sơn La"]),
    ("Phòng Ngoại vụ họp.", ["Phòng Ngoại vụ"]), ("Bộ Quốc phòng họp.", ["Bộ Quốc phòng"]),
    ("Bộ Quốc phòng làm việc với Sở Y tế.", ["Bộ Quốc phòng", "Sở Y tế"]), ("Văn phòng Quốc hội họp.", ["Văn phòng Quốc hội"]),
    ("Mặt trận Lào xây dựng đất nước tỉnh Hủa Phăn họp.", ["Mặt trận Lào xây dựng đất nước tỉnh Hủa Phăn"]), ("Báo Sơn La đưa tin.", ["Báo Sơn La"]),
    # what a name lies in is a name too, letters and a number end none, a phrase with a capital is taken whole
    ("Đoàn tỉnh Liêu Ninh - Trung Quốc đến.", ["tỉnh Liêu Ninh", "Trung Quốc"]), ("Thôn 11 xã Kita họp.", ["Thôn 11 xã Kita"]),
    ("Sở Y tế (SYT) tỉnh Sơn La họp.", ["Sở Y tế (SYT) tỉnh Sơn La"]), ("Văn phòng Đăng ký đất đai Huế họp.", ["Văn phòng Đăng ký đất đai Huế"]),
    ("Giám đốc Đoàn Văn An họp với Công ty Nam Hà.", ["Công ty Nam Hà"]), ("Trưởng phòng Giáo dục Sơn La họp.", ["phòng Giáo dục Sơn La"]),
    ("Bộ giáo dục Lào họp.", ["Bộ giáo dục Lào"]), ("Anh đã ký. Tôi gặp Thủ tướng Anh.", ["Anh", "Anh"]),
    ("Bệnh viện tỉnh Hủa Phăn báo tin.", ["Bệnh viện tỉnh Hủa Phăn"]), ("Trung tâm Xúc tiến Đầu tư họp.", ["Trung tâm Xúc tiến Đầu tư"]),
])  # fmt: skip
def test_a_name_swallows_no_verb_and_no_other_first_word(text: str, expected: list[str]) -> None:
    assert names(text) == expected


PLACES = [
    ("nước Cộng hòa Pháp", PlaceLevel.COUNTRY, "FR"), ("Liên hiệp Vương quốc Anh và Bắc Ai-len", PlaceLevel.COUNTRY, "GB"),
    ("Colombia", PlaceLevel.COUNTRY, "CO"), ("Ma-xê-đô-ni-a", PlaceLevel.COUNTRY, "MK"), ("Palestine", PlaceLevel.COUNTRY, "PS"),
    ("Cộng hòa Indonesia", PlaceLevel.COUNTRY, "ID"), ("tỉnh Lào Cai", PlaceLevel.PROVINCE, "VN-02"), ("TP.HCM", PlaceLevel.PROVINCE, "VN-SG"),
    ("khu tự trị dân tộc Choang Quảng Tây", PlaceLevel.PROVINCE, None), ("huyện Hadong", PlaceLevel.DISTRICT, None),
    ("cửa khẩu quốc tế Hữu Nghị", PlaceLevel.BORDER_GATE, None), ("Bà Rịa-Vũng Tàu", PlaceLevel.PROVINCE, "VN-43"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "level", "code"), PLACES)
def test_places(name: str, level: PlaceLevel, code: str | None) -> None:
    [value] = found(f"Đoàn đã thăm {name} vào đầu năm.")
    assert isinstance(value, Place)
    assert (value.name, value.level, value.code) == (name, level, code)


@pytest.mark.parametrize("name", sorted(countries().ambiguous))
@pytest.mark.parametrize("frame", ["Ông Nguyễn {} nói.", "Chị Hà {} đi chợ.", "Bà Lê Thị {} kể."])
def test_a_capital_in_front_of_a_country_of_one_syllable_makes_a_person(name: str, frame: str) -> None:
    assert found(frame.format(name.capitalize())) == []


@pytest.mark.parametrize("text", [
    "Pháp luật rất nghiêm.", "Ý thức của họ tốt.", "Nhật báo hôm nay.", "Áo dài đẹp.", "Anh em đoàn kết.", "Đức tính tốt.", "anh ấy đi",
    "môi trường hòa bình", "doanh nghiệp trong nước", "Chủ tịch Hồ Chí Minh viết.", "Thái Bình Dương dậy sóng.", "toàn bộ cán bộ", "",
    "Sẽ tổ chức “Tuần lễ vàng”.", "Bộ phim Lập trình trái tim.", "Giọng ca Take That Robbie hát.", "Anh cũng từng chơi bóng.",
    "Trưởng nhóm Taeyeon hát.", "Chỉ số VN-Index giảm.", "Bộ sử Đại Việt sử ký.", "Marca TV của họ đưa tin.",
])  # fmt: skip
def test_what_is_no_name(text: str) -> None:
    assert found(text) == []


def test_brackets_tell_acronym_and_country_and_several_share_it() -> None:
    [bank] = found("Ngân hàng Phát triển Đông Á (EADB) cho vay.")
    assert isinstance(bank, Organisation)
    assert bank.acronym == "EADB"
    shared = found("Hai bên gồm các tỉnh Attapu, Champasak, Salavan (Lào).")
    assert [(value.name, value.country) for value in shared] == [
        ("Attapu", "LA"),
        ("Champasak", "LA"),
        ("Salavan", "LA"),
    ]
    assert [value.name for value in found("Kagawa, Fukui (Nhật Bản) và Osan (Hàn Quốc)")] == ["Kagawa", "Fukui", "Osan"]
    assert names("mở cửa khẩu Xín Mần - Đô Long") == ["cửa khẩu Xín Mần", "Đô Long"]


def test_units_before_the_63() -> None:
    ha_tuyen = former("tỉnh Hà Tuyên")
    assert ha_tuyen is not None
    assert ha_tuyen.into == ("Hà Giang", "Tuyên Quang")
    assert [former(name) for name in ("Hà Giang", "hà tây", "")] == [None] * 3


def test_tables_of_names() -> None:
    spelled = ("Na-Uy", "Ấn-độ", "CH Séc", "Xri-lan-ca", "Cộng hòa Indonesia", "Bô-li-vi-a")
    assert [country(name) for name in spelled] == ["NO", "IN", "CZ", "LK", "ID", "BO"]
    assert [country(name) for name in ("Tiệp Khắc", "Liên Xô", "Congo")] == [None] * 3
    lao_bao = gate("Lao Bảo - Den Savan")
    assert lao_bao is not None
    assert lao_bao.partner == "Đen Sa Vẳn"
    world_bank = organisation("World Bank")
    assert world_bank is not None
    assert world_bank.acronym == "WB"


WORDS = st.sampled_from(
    ["UBND", "tỉnh", "Lào Cai", "Bộ Y tế", "và", ",", "(", ")", "Pháp", "Anh", "Công ty", "Việt - Lào", "các", "hai", "ông", "Chủ tịch", "Nguyễn Văn An", "-", "In-đô-nê-xi-a", "của", "TP. HCM", "\n"]
)  # fmt: skip


@given(st.lists(WORDS | st.text(max_size=5), max_size=16).map(" ".join))
def test_a_name_is_the_source_between_its_offsets_in_any_text(text: str) -> None:
    mentions = read(Text(text))
    for mention in mentions:
        assert text[mention.start : mention.end] == mention.text
    assert [m.start for m in mentions] == sorted(m.start for m in mentions)


@given(st.lists(WORDS, max_size=16).map(" ".join))
@example("Pháp Pháp tỉnh Pháp")
def test_decomposed_letters_and_no_break_spaces_change_no_name(text: str) -> None:
    assert [unicodedata.normalize("NFC", name) for name in names(unicodedata.normalize("NFD", text))] == names(text)
    assert names(text.replace(" ", "\u00a0")) == names(text)
