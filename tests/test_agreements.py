"""Agreements: the labelled texts, examples and counter-examples, terms, checks, names, and laws over any text."""

import datetime
import json
import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.record_scoring import Score, score
from vn_foreign_relations import Agreement, Date, Document, Duration, Party, Period, extract
from vn_foreign_relations.names.places import country, exists, gate, organisation, province
from vn_foreign_relations.records.agreements.party import Stated
from vn_foreign_relations.scan import find_anchors
from vn_foreign_relations.tables.spelling import variants
from vn_foreign_relations.tables.stems import stems
from vn_foreign_relations.text import Text
from vn_foreign_relations.types import InstrumentType, LegalNature, Level, Status
from vn_foreign_relations.wire import from_record

TESTS = Path(__file__).parent
GOLD = TESTS / "gold"
SETS = {
    "seeds": ("five seed articles", TESTS.parent / "seeds", "seeds.agreements.jsonl", 0.95, 0.95),
    "articles": ("eight articles", GOLD / "articles", "articles.agreements.jsonl", 0.90, 0.90),
    "blind": ("14 texts written for testing", GOLD / "blind", "blind.agreements.jsonl", 0.95, 0.95),
    "signings": ("ten more", GOLD / "signings", "signings.agreements.jsonl", 0.90, 0.90),
    "press": ("eight of press and embassies", GOLD / "press", "press.agreements.jsonl", 0.93, 0.94),
    "official": ("13 official texts", GOLD / "official", "official.agreements.jsonl", 0.89, 0.92),
    "registers": (
        "eight registers, notices and own texts",
        GOLD / "registers",
        "registers.agreements.jsonl",
        0.82,
        0.86,
    ),
    "reports": ("54 reports, minutes and articles", GOLD / "reports", "reports.agreements.jsonl", 0.94, 0.94),
}
"""For each set its row in docs/agreements.md, its texts and labels, and the least F1 and part of fields."""


def found(text: str) -> tuple[Agreement, ...]:
    return tuple(mention.value for mention in extract(text).agreements)


def only(text: str) -> Agreement:
    [agreement] = found(text)
    return agreement


def parties(agreement: Agreement) -> list[tuple[str, str | None]]:
    return [(party.name, party.country) for party in agreement.parties]


def scored(name: str) -> Score:
    _, folder, labels, _, _ = SETS[name]
    gold = [json.loads(line) for line in (GOLD / labels).read_text("utf-8").splitlines()]
    docs = {row["doc"] for row in gold}
    texts = {
        path.name: path.read_bytes().decode()
        for path in sorted(folder.glob("*.txt"))
        if name != "blind" or path.name in docs
    }
    return score(
        gold, [agreement.to_record(doc) for doc, text in texts.items() for agreement in extract(text).agreements]
    )


@pytest.mark.parametrize("name", SETS)
def test_scores(name: str) -> None:
    title, _, _, least_f1, least_fields = SETS[name]
    result = scored(name)
    assert (result.f1 >= least_f1, result.fields >= least_fields) == (True, True), result.complaints
    row = f"| {title} | {result.owed} | {result.f1:.3f} | {result.fields:.3f} |"
    assert row in (TESTS.parent / "docs" / "agreements.md").read_text("utf-8"), row


LAO_CAI, HONG_HA = ("UBND tỉnh Lào Cai", "VN"), ("chính quyền nhân dân châu Hồng Hà", None)
ORDERS = [
    ("UBND tỉnh Lào Cai và chính quyền nhân dân châu Hồng Hà đã ký Thỏa thuận hợp tác.", [LAO_CAI, HONG_HA]),
    ("UBND tỉnh Lào Cai ký Thỏa thuận hợp tác với chính quyền nhân dân châu Hồng Hà.", [LAO_CAI, HONG_HA]),
    ("UBND tỉnh Lào Cai ký với chính quyền nhân dân châu Hồng Hà Thỏa thuận hợp tác.", [LAO_CAI, HONG_HA]),
    ("ký kết Thỏa thuận hợp tác giữa UBND tỉnh Lào Cai và chính quyền nhân dân châu Hồng Hà", [LAO_CAI, HONG_HA]),
    ("Thỏa thuận hợp tác giữa UBND tỉnh Lào Cai với chính quyền nhân dân châu Hồng Hà được ký kết.", [LAO_CAI, HONG_HA]),
    ("Thỏa thuận hợp tác được ký ngày 5/5/2024 giữa UBND tỉnh Lào Cai và chính quyền nhân dân châu Hồng Hà.", [LAO_CAI, HONG_HA]),
    ("lãnh đạo UBND tỉnh Lào Cai và chính quyền nhân dân\nchâu Hồng Hà đã ký Thỏa thuận hợp tác.", [LAO_CAI, HONG_HA]),
    ("Quảng Ninh và Quảng Tây (Trung Quốc) ký Thỏa thuận hợp tác.", [("Quảng Ninh", "VN"), ("Quảng Tây", "CN")]),
    ("Việt Nam - Lào ký Thỏa thuận hợp tác.", [("Việt Nam", "VN"), ("Lào", "LA")]),
    ("UBND TP. Hải Phòng ký Thỏa thuận hợp tác với TP. Tianjin (Trung Quốc).", [("UBND TP. Hải Phòng", "VN"), ("TP. Tianjin", "CN")]),
    ("Tổng công ty Hàng không Việt Nam ký Thỏa thuận hợp tác với Lào.", [("Tổng công ty Hàng không Việt Nam", "VN"), ("Lào", "LA")]),
    ("UBND tỉnh Lào Cai và thành phố Mông Tự, châu Hồng Hà (Trung Quốc) ký Thỏa thuận hợp tác.", [LAO_CAI, ("thành phố Mông Tự", "CN")]),
    ("UBND tỉnh Lào Cai có buổi làm việc và ký Thỏa thuận hợp tác với Lào.", [LAO_CAI, ("Lào", "LA")]),
    (
        "Hiệp hội Doanh nghiệp tỉnh Lạng Sơn và Thương hội Bằng Tường (Trung Quốc) ký kết Thỏa thuận hợp tác.",
        [("Hiệp hội Doanh nghiệp tỉnh Lạng Sơn", "VN"), ("Thương hội Bằng Tường", "CN")],
    ),
    (
        "Bộ Công an Việt Nam và Bộ Công chính và Vận tải Campuchia ký Thỏa thuận hợp tác.",
        [("Bộ Công an Việt Nam", "VN"), ("Bộ Công chính và Vận tải Campuchia", "KH")],
    ),
    (
        "Sở Ngoại vụ tỉnh Hà Giang ký Thỏa thuận hợp tác với Cục Văn hóa, Du lịch thành phố Bách Sắc (Trung Quốc).",
        [("Sở Ngoại vụ tỉnh Hà Giang", "VN"), ("Cục Văn hóa, Du lịch thành phố Bách Sắc", "CN")],
    ),
    (
        "Huyện Bắc Quang và huyện Kim Bình, châu Hồng Hà (Trung Quốc) ký Thỏa thuận hợp tác.",
        [("Huyện Bắc Quang", "VN"), ("huyện Kim Bình", "CN")],
    ),
    (
        "ông Trịnh Xuân Trường, Chủ tịch UBND tỉnh Lào Cai và ông Vương Ninh, Tỉnh trưởng tỉnh Vân Nam (TQ) ký Thỏa thuận hợp tác.",
        [LAO_CAI, ("tỉnh Vân Nam", "CN")],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ORDERS)
def test_parties_in_every_order(text: str, expected: list[tuple[str, str | None]]) -> None:
    agreement = only(text)
    assert parties(agreement) == expected
    assert (agreement.instrument, agreement.instrument_type) == ("Thỏa thuận hợp tác", InstrumentType.AGREEMENT)


NONE = [
    "Doanh nghiệp đăng ký kinh doanh với UBND tỉnh Lào Cai năm 2024.", "chữ ký của Giám đốc Sở Ngoại vụ với Lào",
    "Việc ký kết thỏa thuận giữa UBND tỉnh Lào Cai và châu Hồng Hà là cần thiết.", "Thư ký hai đoàn làm việc với Lào.",
    "Thẩm quyền ký kết thỏa thuận quốc tế giữa UBND tỉnh và đối tác.", "Bán theo giá thỏa thuận 250.000 đồng/kg.",
    "Thủ tướng ký Quyết định số 12/QĐ-TTg phê duyệt Hiệp định với Lào.", "Ông ký công văn số 12/UBND-NC gửi Lào.",
    "việc UBND tỉnh ký kết hợp tác với châu Văn Sơn có ý nghĩa như thế nào?", "Nếu ký được thỏa thuận, hai bên hợp tác.",
    "Thực hiện Biên bản ghi nhớ đã ký, hai bên trao đổi đoàn năm 2023.", "Ông Trần Anh Đức đã ký Biên bản.",
    "Cơ quan đề xuất ký kết thỏa thuận quốc tế nhân danh Chính phủ gửi hồ sơ đến Bộ Ngoại giao.",
    "Ủy ban nhân dân cấp xã ở khu vực biên giới ký kết thỏa thuận quốc tế hoặc ủy quyền bằng văn bản.",
    "Sau lễ ký kết, hai bên trồng cây.", "ở ký túc xá suốt 3 năm", "quan hệ “kết nghĩa” với Lào", "Hợp đồng lao động ký ngày 1/1/2024.",
    "các tuyến vận tải đã được Bộ Giao thông vận tải 2 nước ký thỏa thuận", "",
]  # fmt: skip


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_signing(text: str) -> None:
    assert found(text) == ()


def when_told(agreement: Agreement) -> str | None:
    when = agreement.signed or agreement.planned_for
    return None if when is None else when.edtf


@pytest.mark.parametrize(
    ("text", "status", "when"),
    [
        ("Ngày 5/5/2024, UBND tỉnh Lào Cai vừa ký Bản ghi nhớ với Lào.", Status.SIGNED, "2024-05-05"),
        ("Quý III/2024, UBND tỉnh Lào Cai sẽ ký Bản ghi nhớ với Lào.", Status.PLANNED, "2024-35"),
        ("Dự kiến tháng 4/2024, lãnh đạo UBND tỉnh Lào Cai sẽ ký Bản ghi nhớ với Lào.", Status.PLANNED, "2024-04"),
        ("hoàn tất thủ tục để UBND tỉnh Lào Cai ký Bản ghi nhớ với Lào năm 2025.", Status.PLANNED, "2025"),
        ("Hai bên nhất trí sẽ ký Bản ghi nhớ trong năm 2026.", Status.PLANNED, "2026"),
        ("UBND tỉnh Lào Cai chưa ký Bản ghi nhớ với Lào.", Status.NEGATED, None),
        ("UBND tỉnh Lào Cai chưa từng ký Bản ghi nhớ với Lào.", Status.NEGATED, None),
        ("ngành hàng không ký Bản ghi nhớ với Lào ngày 5/5/2024.", Status.SIGNED, "2024-05-05"),
        ("Chính quyền ký Bản ghi nhớ với Lào ngày 5/5/2024.", Status.SIGNED, "2024-05-05"),
        ("Bản ghi nhớ với Lào dự định ký năm 2024, đến nay vẫn chưa ký được.", Status.NEGATED, None),
    ],
)
def test_how_far_a_signing_has_come(text: str, status: Status, when: str | None) -> None:
    agreement = only(text)
    assert (agreement.status, when_told(agreement)) == (status, when)


def test_the_frame_gives_day_and_place_and_not_its_own_parties() -> None:
    agreement = only(
        "Trong khuôn khổ Phiên họp lần thứ 7 giữa các tỉnh Lào Cai, Hà Giang (Việt Nam) và tỉnh Vân Nam (Trung Quốc) diễn ra tại"
        " Côn Minh ngày 12/6/2024, dưới sự chứng kiến của Bí thư Tỉnh ủy, UBND tỉnh Lào Cai và châu Hồng Hà đã ký Bản ghi nhớ."
    )
    assert parties(agreement) == [LAO_CAI, ("châu Hồng Hà", None)]
    assert (agreement.framework, agreement.place, when_told(agreement), agreement.witnesses) == (
        "Phiên họp lần thứ 7", "Côn Minh", "2024-06-12", ("Bí thư Tỉnh ủy",)
    )  # fmt: skip


def test_terms_of_the_sentences_behind() -> None:
    agreement = only(
        "Ngày 12/12/2018, UBND tỉnh Lào Cai ký Thỏa thuận hợp tác giai đoạn 2019 – 2023 với châu Hồng Hà (Trung Quốc). Thỏa thuận"
        " có hiệu lực kể từ ngày ký, thời hạn 05 năm, tự động gia hạn 03 năm, trừ khi một bên thông báo trước 06 tháng. Thỏa thuận"
        " làm thành 02 bản, bằng tiếng Việt, tiếng Trung và tiếng Anh. Mỗi năm trao đổi 2 đoàn."
    )
    assert (agreement.period, agreement.duration) == (Period("2019/2023"), Duration("P5Y"))
    assert agreement.effective == Date("2018-12-12")
    assert (agreement.renewal, agreement.notice, agreement.copies) == (Duration("P3Y"), Duration("P6M"), 2)
    assert agreement.languages == ("vi", "zh", "en")
    assert agreement.duration_fits_period is True
    assert agreement.signed_by_the_end is True
    told = {source.field: source.text for source in agreement.sources}
    assert told == {
        "signed": "Ngày 12/12/2018", "instrument": "Thỏa thuận hợp tác", "period": "giai đoạn 2019 – 2023",
        "status": "ký", "effective": "hiệu lực kể từ ngày ký", "parties": "châu Hồng Hà", "duration": "05 năm", "renewal": "03 năm", "notice": "06 tháng", "copies": "02 bản",
    }  # fmt: skip


def test_two_agreements_of_one_verb_and_counts() -> None:
    first, second = found("UBND tỉnh Lào Cai ký Bản ghi nhớ với châu Văn Sơn và Thỏa thuận hợp tác với châu Hồng Hà.")
    assert [first.instrument, second.instrument] == ["Bản ghi nhớ", "Thỏa thuận hợp tác"]
    assert [agreement.parties[1].name for agreement in (first, second)] == ["châu Văn Sơn", "châu Hồng Hà"]
    counted = found("tỉnh ký kết 7 văn bản hợp tác và 6 thỏa thuận")
    assert [(agreement.count, agreement.instrument, parties(agreement)) for agreement in counted] == [
        (7, "văn bản hợp tác", []), (6, "thỏa thuận", []),
    ]  # fmt: skip


@pytest.mark.parametrize(("announced", "fits"), [("3", True), ("4", False)])
def test_announced_fields_are_counted(announced: str, fits: bool) -> None:
    agreement = only(
        f"UBND tỉnh Lào Cai ký Thỏa thuận với châu Hồng Hà. Hai bên thống nhất {announced} nội dung hợp tác, gồm: giáo dục; phòng,"
        " chống ma túy; và du lịch."
    )
    assert agreement.fields_of_cooperation == ("giáo dục", "phòng, chống ma túy", "du lịch")
    assert agreement.all_fields_listed is fits


@pytest.mark.parametrize(
    ("text", "nature"),
    [
        ("Việt Nam và Lào ký Hiệp định thương mại.", LegalNature.TREATY),
        ("UBND tỉnh Lào Cai ký Thỏa thuận hợp tác với tỉnh Luông Pha Băng (Lào).", LegalNature.INTERNATIONAL_AGREEMENT),
        ("Chính phủ Việt Nam và Chính phủ Lào ký Thỏa thuận hợp tác.", None),
        ("UBND tỉnh Lào Cai ký Hợp đồng hợp tác với tỉnh Luông Pha Băng (Lào).", None),
        ("UBND tỉnh Lào Cai ký Thỏa thuận hợp tác với châu Hồng Hà.", None),
        ("Tỉnh ủy Lào Cai và Tỉnh ủy Vân Nam (Trung Quốc) ký Thỏa thuận hợp tác.", None),
    ],
)
def test_legal_nature_is_told_only_where_title_and_signatory_decide(text: str, nature: LegalNature | None) -> None:
    assert only(text).legal_nature is nature


def test_the_text_of_an_agreement_is_one_record() -> None:
    agreement = only((GOLD / "signings" / "q10.txt").read_text("utf-8"))
    assert (agreement.instrument, when_told(agreement), agreement.place) == (
        "BẢN GHI NHỚ HỢP TÁC",
        "2025-04-22",
        "Đà Nẵng",
    )
    terms = [duration.iso for duration in (agreement.duration, agreement.renewal, agreement.notice) if duration]
    assert (terms, agreement.copies) == (["P5Y", "P3Y", "P6M"], 2)
    assert [party.country for party in agreement.parties] == ["VN", "KR"]
    assert agreement.fields_of_cooperation == (
        "Quảng bá điểm đến",
        "Đào tạo nhân lực du lịch",
        "Trao đổi đoàn nghệ thuật",
    )


def test_fields_and_witnesses_are_quoted_from_the_source() -> None:
    agreement = only(
        "Dưới sự chứng kiến của Bí thư Tỉnh ủy và Chủ tịch, UBND tỉnh Lào Cai ký Thỏa thuận với Lào trên các lĩnh vực: giáo dục –"
        " y tế và du lịch."
    )
    assert agreement.fields_of_cooperation == ("giáo dục – y tế", "du lịch")
    assert agreement.witnesses == ("Bí thư Tỉnh ủy", "Chủ tịch")


def test_who_signs_for_a_party() -> None:
    agreement = only("Chủ tịch UBND tỉnh Lâm Đồng Trần Văn Hiệp và Thị trưởng thành phố Chuncheon ký Thỏa thuận.")
    assert agreement.signatories == ("Chủ tịch UBND tỉnh Lâm Đồng", "Thị trưởng thành phố Chuncheon")
    assert parties(agreement) == [("UBND tỉnh Lâm Đồng", "VN"), ("thành phố Chuncheon", None)]


@pytest.mark.parametrize(
    ("name", "country_code", "level"),
    [
        ("UBND tỉnh Lào Cai", "VN", Level.PROVINCE), ("Sở Y tế tỉnh Lào Cai", "VN", Level.PROVINCE),
        ("thành phố Hải Phòng", "VN", Level.PROVINCE), ("thành phố Lai Châu", "VN", Level.CITY),
        ("thành phố Daegu", "KR", Level.CITY), ("châu Hồng Hà", "CN", Level.PREFECTURE), ("quận Boeun", "KR", Level.DISTRICT),
        ("Chính phủ Lào", "LA", Level.NATIONAL), ("xã Pha Long", "VN", Level.COMMUNE), ("Lào Cai", "VN", Level.PROVINCE),
        ("Đại học Hùng Vương", "VN", None),
    ],
)  # fmt: skip
def test_levels(name: str, country_code: str, level: Level | None) -> None:
    assert Party(name, country_code).level is level


def test_names_of_countries_and_their_doubles() -> None:
    told = {
        "Lào": "LA",
        "CHDCND Lào": "LA",
        "Philippin": "PH",
        "Nhật": "JP",
        "Thuỵ Sĩ": "CH",
        "nước Cộng hòa Nhân dân Trung Hoa": "CN",
    }
    assert {name: country(name) for name in told} == told
    from_cldr = {
        "Bhutan": "BT",
        "Papua New Guinea": "PG",
        "Mông Cổ": "MN",
        "Đặc khu Hành chính Macao, Trung Quốc": "MO",
    }
    assert {name: country(name) for name in from_cldr} == from_cldr
    assert [country(name) for name in ("Liên Minh Châu Âu", "Vùng không xác định")] == [None] * 2
    assert [country(name) for name in ("Lào Cai", "pháp", "anh", "Hòa Bình", "Pháp luật", "")] == [None] * 6


def test_provinces_before_and_after_the_first_of_july_2025() -> None:
    gone, stays = province("tỉnh Hà Giang"), province("Lào Cai")
    assert gone is not None
    assert stays is not None
    assert (gone.iso, gone.into, stays.into) == ("VN-03", "Tuyên Quang", "Lào Cai")
    before, after = datetime.date(2025, 6, 30), datetime.date(2025, 7, 1)
    assert [exists(gone, day) for day in (before, after)] == [True, False]
    assert exists(stays, after)
    old, new = province("Thừa Thiên - Huế"), province("Huế")
    assert old is not None
    assert new is not None
    days = [datetime.date(2024, 12, 31), datetime.date(2025, 1, 1), after]
    assert [exists(old, day) for day in days] == [True, False, False]
    assert [exists(new, day) for day in days] == [False, True, True]
    names = {"TP. HCM": "Hồ Chí Minh", "Hoà Bình": "Hòa Bình", "thủ đô Hà Nội": "Hà Nội", "Daklak": "Đắk Lắk"}
    assert {name: unit.name for name in names if (unit := province(name))} == names
    assert [province(name) for name in ("hòa bình", "Quảng Tây", "Thái Bình Dương", "")] == [None] * 4


def test_border_gates_and_donors() -> None:
    by_pair = gate("cửa khẩu quốc tế Lào Cai (Việt Nam) - Hà Khẩu (Trung Quốc)")
    assert by_pair is not None
    assert (by_pair.name, by_pair.province, by_pair.partner, by_pair.country) == ("Lào Cai", "Lào Cai", "Hà Khẩu", "CN")
    assert gate("Hà Khẩu") == by_pair
    assert [gate(name) for name in ("Lào Cai - Thiên Bảo", "Sa Pa", "")] == [None] * 3
    bank = organisation("Ngân hàng phát triển châu Á")
    assert bank is not None
    assert bank == organisation("ADB")
    assert [organisation(name) for name in ("Ngân hàng", "")] == [None] * 2


def test_acronyms_that_the_text_defines() -> None:
    text = (
        "Ngân hàng phát triển châu Á (ADB), khu kinh tế (KKT), TTHC (thủ tục hành chính); Seoul (Hàn Quốc), tỉnh (TQ)"
    )
    assert Stated(text).acronyms == {
        "ADB": "Ngân hàng phát triển châu Á",
        "KKT": "khu kinh tế",
        "TTHC": "thủ tục hành chính",
    }
    assert parties(only("Cơ quan Hợp tác Quốc tế Hàn Quốc (KOICA) hỗ trợ. KOICA ký Bản ghi nhớ với UBND tỉnh Lào Cai.")) == [
        ("KOICA", "KR"), LAO_CAI,
    ]  # fmt: skip


WORDS = st.sampled_from(
    [
        "UBND tỉnh Lào Cai", "TP.", "ký", "Thỏa thuận", "với", "giữa", "và", "(Lào)", "ngày 5/5/2024", "tại Côn Minh", ";", ".", "\n",
        "5 năm", "thành 02 bản", "trên các lĩnh vực: giáo dục – y tế và du lịch", "2 nội dung hợp tác, gồm: hải quan; biên giới.",
        "dưới sự chứng kiến của Bí thư Tỉnh ủy và đồng chí Chủ tịch,", "đồng chí Bí thư đã chứng kiến lễ",
    ]
)  # fmt: skip


@given(st.lists(WORDS | st.text(max_size=6), max_size=14).map(" ".join))
def test_a_passage_is_the_source_between_its_offsets_in_any_text(text: str) -> None:
    for mention in extract(text).agreements:
        assert text[mention.start : mention.end] == mention.text
        for source in mention.value.sources:
            assert text[source.start : source.end] == source.text


@given(st.lists(WORDS, max_size=14).map(" ".join))
def test_decomposed_letters_change_no_record(text: str) -> None:
    composed = [agreement.to_record() for agreement in found(text)]
    decomposed = [agreement.to_record() for agreement in found(unicodedata.normalize("NFD", text))]
    assert json.loads(unicodedata.normalize("NFC", json.dumps(decomposed, ensure_ascii=False))) == composed


@given(st.lists(WORDS, max_size=14).map(" ".join))
def test_a_record_comes_back_from_the_wire_format(text: str) -> None:
    for mention in extract(text).agreements:
        back = from_record(mention.to_record())
        assert isinstance(back.value, Agreement)
        assert back.to_record() == mention.to_record()


STEMS = st.sampled_from(
    [*stems(), "kí", "kết  nghĩa", "năm ", "ngày ký ", "kýý", "từ ", "5", "/", " ", "\n", "giữa tháng 5", "gia"]
)
CASES = st.sampled_from([str, str.upper, str.capitalize, str.title])


@given(st.lists(st.builds(lambda case, word: case(word), CASES, STEMS) | st.text(max_size=3), max_size=12).map("".join))
def test_the_scan_meets_every_word_of_signing_in_each_case(text: str) -> None:
    folded = Text(text).folded
    words = "|".join(sorted({spelling for stem in stems() for spelling in variants(stem)}, key=len, reverse=True))
    forms = "|".join(
        form for word in words.split("|") for form in (word, word.capitalize(), word.title(), word.upper())
    )
    expected = [match.span() for match in re.finditer(rf"(?<![^\W_])(?:{forms})(?![^\W_])", folded)]
    assert [(start, end) for start, end, _ in find_anchors(folded).stems] == expected


def test_words_of_signing_are_met_wherever_the_text_is_cut_or_who_made_the_document() -> None:
    line = "UBND tỉnh Lào Cai ký Thỏa thuận hợp tác với tỉnh Vân Nam (Trung Quốc) ngày 5/5/2024.\n\n"
    long = "Không có gì.\n\n" * 5000 + line
    [mention] = extract(long).agreements
    assert [party.name for party in mention.value.parties] == ["UBND tỉnh Lào Cai", "tỉnh Vân Nam"]
    whole = extract(line)
    assert Document(line, whole.mentions).agreements == whole.agreements
    assert extract(line, kinds="money").agreements == whole.agreements


def test_what_is_not_stated_is_not_checked() -> None:
    unsigned = Agreement(period=Period("2019/2023"), duration=Duration("P6M"))
    assert (unsigned.duration_fits_period, unsigned.signed_by_the_end) == (None, None)
    assert (Agreement().duration_fits_period, Agreement().signed_by_the_end) == (None, None)


@pytest.mark.parametrize(
    ("signed", "expected"), [("2020-01/2020-06", True), ("2022/2024", None), ("2024/2025", False), ("2020/..", None)]
)
def test_what_was_signed_in_the_course_of_a_time_is_checked_by_both_its_ends(
    signed: str, expected: bool | None
) -> None:
    assert Agreement(signed=Period(signed), period=Period("2019/2023")).signed_by_the_end is expected


@pytest.mark.parametrize(
    ("where", "framework", "place"),
    [
        (
            "tại Hội nghị “Hợp tác giữa Việt Nam và Hàn Quốc” diễn ra ở Hà Nội, ",
            "Hội nghị “Hợp tác giữa Việt Nam và Hàn Quốc”", "Hà Nội",
        ),
        ("tại Hội đàm giữa hai bên, ", "Hội đàm", None),
        ("tại Hội đàm giữa Sở Ngoại vụ tỉnh Sơn La, Sở Ngoại vụ tỉnh Hà Giang và Hội Hữu nghị Đức – Việt, ", "Hội đàm", None),
        ("tại Diễn đàn kinh tế ", "Diễn đàn kinh tế", None),
        ("tại Nhà khách Chính phủ, ", None, "Nhà khách Chính phủ"),
        ("tại phòng họp Nhà khách Chính phủ, ", None, "phòng họp Nhà khách Chính phủ"),
        ("tại phòng làm việc Sở Ngoại vụ, ", None, "phòng làm việc Sở Ngoại vụ"),
        ("tại hội trường khách sạn Sao Mai, ", None, "hội trường khách sạn Sao Mai"),
        ("tại phòng họp, ", None, None),
    ],
)  # fmt: skip
def test_whom_an_event_is_between_signs_nothing(where: str, framework: str | None, place: str | None) -> None:
    text = f"Ngày 5/3/2024, {where}UBND tỉnh Lào Cai đã ký Thỏa thuận hợp tác với tỉnh Vân Nam (Trung Quốc)."
    [mention] = extract(text).agreements
    agreement = mention.value
    assert [party.name for party in agreement.parties] == ["UBND tỉnh Lào Cai", "tỉnh Vân Nam"]
    assert (agreement.framework, agreement.place) == (framework, place)
