"""Events of PLOVER: what the codebook says of each record."""

import json
from pathlib import Path

import pytest

import vn_foreign_relations as vfr
from vn_foreign_relations.integrations.plover import events
from vn_foreign_relations.tables.plover import plover

SEEDS = sorted((Path(__file__).parents[1] / "seeds").glob("*.txt"))
FIELDS = {"id", "date", "enddate", "source", "recipient", "event", "context", "event_text", "text_info"}


@pytest.mark.parametrize(
    ("text", "event", "date", "actors"),
    [
        (
            "Ngày 12/6/2024, UBND tỉnh Lào Cai và Chính phủ Lào đã ký Thỏa thuận hợp tác.",
            "SUPPORT",
            ("2024-06-12", None),
            [("VNM", "GOV"), ("LAO", "GOV")],
        ),
        (
            "Năm 2018, Trường Đại học Hà Nội và Bộ Giáo dục Lào đã ký bản ghi nhớ hợp tác.",
            "AGREE",
            ("2018-01-01", "2018-12-31"),
            [("VNM", "EDU"), ("LAO", "GOV")],
        ),
        (
            "Tháng 9/2024, tỉnh Quảng Ninh và Quảng Tây (Trung Quốc) sẽ ký Thỏa thuận hợp tác.",
            "AGREE",
            ("2024-09-01", "2024-09-30"),
            [("VNM", None), ("CHN", None)],
        ),
        (
            "Ngày 17/4, UBND tỉnh Lào Cai và Chính phủ Lào đã ký Hiệp định thương mại.",
            "SUPPORT",
            (None, None),
            [("VNM", "GOV"), ("LAO", "GOV")],
        ),
        (
            "Ngày 5/3/2023, Tập đoàn Dầu khí Việt Nam và Công ty Gazprom (Nga) đã ký Hợp đồng cung cấp khí.",
            "COOPERATE",
            ("2023-03-05", None),
            [("VNM", "BUS"), ("RUS", "BUS")],
        ),
    ],
)
def test_an_agreement_is_an_event(
    text: str, event: str, date: tuple[str | None, str | None], actors: list[tuple[str | None, str | None]]
) -> None:
    document = vfr.extract(text, doc_id="a.txt")
    [found] = events(document)
    [agreement] = document.agreements
    assert found["event"] == [event]
    assert (found.get("date"), found.get("enddate")) == date
    told = [*found["source"], *found["recipient"]]
    assert [(actor.get("code"), actor.get("sector")) for actor in told] == actors
    assert [actor["actor_text"] for actor in told] == [party.name for party in agreement.value.parties]
    assert found["text_info"] == {"start": agreement.start, "end": agreement.end}
    assert found["context"] == (["future"] if agreement.value.status is vfr.types.Status.PLANNED else [])
    assert found["id"] == "a.txt:0"


LAO_CAI = {"code": "VNM", "actor_text": "tỉnh Lào Cai"}


@pytest.mark.parametrize(
    ("text", "event", "source", "recipient", "context"),
    [
        ("Năm 2023, Nhật Bản viện trợ ODA cho tỉnh Lào Cai 5 triệu USD.", "AID", {"code": "JPN"}, LAO_CAI, []),
        ("Năm 2023, WB cam kết vốn ODA 200 triệu USD.", "AGREE", {"actor_text": "WB"}, {"code": "VNM"}, []),
        ("Năm 2023, viện trợ phi chính phủ nước ngoài đạt 3 triệu USD.", "AID", {"code": "NGO"}, {"code": "VNM"}, []),
        (
            "Năm 2023, phấn đấu thu hút vốn ODA của Nhật Bản đạt 9 triệu USD.",
            "AGREE",
            {"code": "JPN"},
            {"code": "VNM"},
            ["future"],
        ),
    ],
)
def test_aid_is_an_event(text: str, event: str, source: object, recipient: object, context: list[str]) -> None:
    document = vfr.extract(text)
    [found] = events(document)
    assert (found["source"], found["recipient"], found["event"]) == ([source], [recipient], [event])
    assert (found["date"], found["enddate"], found["context"]) == ("2023-01-01", "2023-12-31", context)
    assert found["event_text"] == [document.facts[0].text]


@pytest.mark.parametrize(
    "text",
    [
        "Vốn đối ứng ODA năm 2020 là 268 tỷ đồng.",
        "Năm 2023, tổng vốn ODA đạt 5 triệu USD.",
        "Vốn FDI của Nhật Bản năm 2023 đạt 5 triệu USD.",
        "Ngày 12/6/2024, UBND tỉnh Lào Cai và Chính phủ Lào chưa ký Thỏa thuận hợp tác.",
        "Năm 2023, ký mới 11 thỏa thuận.",
        "Kim ngạch đạt 5 tỷ USD.",
    ],
)
def test_what_is_negated_or_names_nobody_is_no_event(text: str) -> None:
    assert events(vfr.extract(text)) == []


def test_parties_of_one_country_are_on_one_side() -> None:
    text = "Ngày 12/6/2024, UBND tỉnh Lào Cai, UBND tỉnh Hà Giang và Chính phủ Lào đã ký Thỏa thuận hợp tác."
    [found] = events(vfr.extract(text))
    sides = [[actor["code"] for actor in side] for side in (found["source"], found["recipient"])]
    assert sides == [["VNM", "VNM"], ["LAO"]]


def test_rows_are_json_with_the_fields_of_the_codebook_and_ids_of_their_own() -> None:
    rows = [row for path in SEEDS for row in events(vfr.extract(path.read_text("utf-8"), doc_id=path.name))]
    assert len(rows) > 5
    assert json.loads(json.dumps(rows)) == rows
    assert {name for row in rows for name in row} <= FIELDS
    assert len({row["id"] for row in rows}) == len(rows)


def test_codes_are_those_of_iso_3166() -> None:
    codes = plover().countries
    today = {"VN": "VNM", "DE": "DEU", "CD": "COD", "FR": "FRA", "MM": "MMR", "TL": "TLS", "YE": "YEM"}
    assert {two: codes[two] for two in today} == today
    assert len(set(codes.values())) == len(codes)
