"""Facts: the labelled seeds, every example with its whole record, laws over texts made of the examples."""

import json
import tomllib
import unicodedata
from decimal import Decimal
from pathlib import Path
from typing import Literal

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.record_scoring import score
from vn_foreign_relations import Fact, Mention, Money, extract
from vn_foreign_relations.tables.facts import fact_words
from vn_foreign_relations.types import Change, Scope, Trend
from vn_foreign_relations.wire import from_record

TESTS = Path(__file__).parent
TABLE = tomllib.loads((TESTS / "examples" / "facts.toml").read_text("utf-8"))
FOUND: list[tuple[str, list[tuple[str, dict[str, object]]]]] = [
    (row["in"], [(fact["text"], fact["value"]) for fact in row["facts"]]) for row in TABLE["yes"]
]
NONE: list[str] = TABLE["no"]["texts"]
FIELDS = tuple(Fact.fields())


def facts(text: str) -> list[tuple[str, dict[str, object]]]:
    return [(mention.text, mention.value.to_record()) for mention in extract(text).facts]


def only(text: str) -> Fact:
    [mention] = extract(text).facts
    return mention.value


@pytest.mark.parametrize(("folder", "labels", "least_f1", "least_fields"), [
    (TESTS.parent / "seeds", "seeds.facts.jsonl", 0.95, 0.93),
    (TESTS / "gold" / "reports", "reports.facts.jsonl", 0.94, 0.97),
])  # fmt: skip
def test_the_labelled_texts(folder: Path, labels: str, least_f1: float, least_fields: float) -> None:
    gold = [json.loads(line) for line in (TESTS / "gold" / labels).read_text("utf-8").splitlines()]
    predicted = [
        mention.to_record(path.name)
        for path in sorted(folder.glob("*.txt"))
        for mention in extract(path.read_bytes().decode()).facts
    ]
    result = score(gold, predicted)
    assert result.f1 >= least_f1, result.complaints
    assert result.fields >= least_fields, result.complaints


@pytest.mark.parametrize(("text", "expected"), FOUND, ids=[text[:50] for text, _ in FOUND])
def test_what_a_text_states(text: str, expected: list[tuple[str, dict[str, object]]]) -> None:
    assert facts(text) == expected


@pytest.mark.parametrize("text", NONE)
def test_what_states_no_fact(text: str) -> None:
    assert facts(text) == []


@pytest.mark.parametrize(("text", "_"), FOUND, ids=[text[:50] for text, _ in FOUND])
def test_records_are_read_back(text: str, _: object) -> None:
    for mention in extract(text).facts:
        record = mention.to_record("a.txt")
        again = from_record(json.loads(json.dumps(record)))
        assert again.to_record("a.txt") == record


@pytest.mark.parametrize(
    "fields",
    [
        {"indicator": "gold"}, {"indicator": None}, {"count": "5"}, {"count": {"low": 1}}, {"projects": 2.5}, {"measure": 5},
        {"measure": {"amount": 5, "currency": "VND"}}, {"period": "2020-13"}, {"period": 2020}, {"rank": "1"}, {"colour": 1},
        {"change": {"direction": "sideways"}}, {"change": [5]}, {"level": {"percent": "5"}}, {"place": ""},
        {"change": {"direction": "increase", "baseline": "P5M"}}, {"components": [{"aspect": "loan"}]}, {"sources": []},
    ],
    ids=str,
)  # fmt: skip
def test_records_that_are_none_are_refused(fields: dict[str, object]) -> None:
    record = extract("Năm 2023, kim ngạch xuất khẩu đạt 5 tỷ USD.").facts[0].to_record()
    value = record["value"]
    assert isinstance(value, dict)
    with pytest.raises(ValueError, match="not a record of the kind fact"):
        from_record({**record, "value": {**value, **fields}})


def test_each_field_knows_where_it_stands_and_how_far_off() -> None:
    text = "Năm 2022, tỉnh Cao Bằng có kim ngạch xuất nhập khẩu 800 triệu USD, tăng 5%. Trong đó, xuất khẩu đạt 500 triệu USD."
    first, second = extract(text).facts
    told = {source.field: (source.text, source.scope) for source in first.value.sources}
    assert told == {
        "indicator": ("kim ngạch xuất nhập khẩu", Scope.CLAUSE),
        "measure": ("800 triệu USD", Scope.FIGURE),
        "period": ("Năm 2022", Scope.CLAUSE),
        "place": ("tỉnh Cao Bằng", Scope.CLAUSE),
        "flow": ("kim ngạch xuất nhập khẩu", Scope.CLAUSE),
        "change": ("tăng 5%", Scope.CLAUSE),
    }
    scopes = {source.field: source.scope for source in second.value.sources}
    assert scopes["period"] is Scope.SIBLING
    assert scopes["place"] is Scope.SIBLING
    for source in (*first.value.sources, *second.value.sources):
        assert text[source.start : source.end] == source.text


def test_a_sum_that_does_not_hold_is_reported_and_not_mended() -> None:
    text = "Tổng vốn ODA là {} triệu USD, gồm vốn vay {} triệu USD và vốn đối ứng {} triệu USD."
    right, wrong = only(text.format("50", "40", "10")), only(text.format("50", "40", "12"))
    assert right.components_differ is None
    assert wrong.components_differ is True
    assert isinstance(wrong.measure, Money)
    assert (wrong.measure.amount, [part.amount for part in wrong.components]) == (
        Decimal(50_000_000),
        [Decimal(40_000_000), Decimal(12_000_000)],
    )
    assert only(text.format("50,1", "40", "10,13")).components_differ is None
    assert only(text.format("50,1", "40", "10,2")).components_differ is True
    assert only(text.format("50", "hơn 40", "5")).components_differ is None
    assert only(text.format("50", "hơn 40", "15")).components_differ is True
    assert only(text.format("gần 50", "40", "15")).components_differ is None


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("vi", "FDI đăng ký 1,75 tỷ USD, 25 dự án, năm 2024"),
        ("en", "fdi registered USD 1,750,000,000, 25 projects, 2024"),
    ],
)
def test_a_phrase_for_people(language: Literal["vi", "en"], expected: str) -> None:
    assert only("Năm 2024, có 25 dự án FDI với tổng vốn đăng ký 1,75 tỷ USD.").describe(language) == expected


def test_english_says_what_a_fact_is_compared_with() -> None:
    text = "Tính chung 10 tháng, xuất khẩu của Quảng Ninh ước đạt 2,1 tỷ USD, tăng gần 15% so với cùng kỳ, bằng 82% kế hoạch."
    assert only(text).describe("en") == (
        "export approximately USD 2,100,000,000, estimated, in Quảng Ninh, from January to October, "
        "up nearly 15% on the same period, 82% of the plan"
    )
    assert (
        only("Phấn đấu năm 2030 đón 4-5 triệu lượt khách quốc tế.")
        .describe("en")
        .startswith("visitors international 4,000,000 to 5,000,000")
    )


def test_facts_are_read_whatever_kinds_were_asked_for() -> None:
    text = "Năm 2023, kim ngạch xuất khẩu đạt 5 tỷ USD."
    assert extract(text, kinds="date").facts == extract(text).facts != ()


@given(st.lists(st.sampled_from([text for text, _ in FOUND] + NONE), min_size=1, max_size=4))
def test_figures_of_facts_are_mentions_of_the_document(texts: list[str]) -> None:
    document = extract("\n\n".join(texts))
    spans = {(mention.start, mention.end, mention.text) for mention in document}
    for fact in document.facts:
        assert (fact.start, fact.end, fact.text) in spans
        assert document.text[fact.start : fact.end] == fact.text


@pytest.mark.parametrize(("text", "expected"), FOUND, ids=[text[:50] for text, _ in FOUND])
def test_spelling_changes_nothing(text: str, expected: list[tuple[str, dict[str, object]]]) -> None:
    apart = unicodedata.normalize("NFD", text)
    assert [value["indicator"] for _, value in facts(apart)] == [value["indicator"] for _, value in expected]
    for mention in extract(apart).facts:
        assert apart[mention.start : mention.end] == mention.text
    values = [value for _, value in facts(text.replace(" ", "\u00a0"))]
    assert [value.get("measure") for value in values] == [value.get("measure") for _, value in expected]


@pytest.mark.parametrize(
    "text",
    [
        "Tính đến ngày 29/2/2024, vốn FDI đăng ký đạt 5 tỷ USD, tăng 5% so với cùng kỳ năm 2023.",
        "Kim ngạch xuất khẩu đạt 5 tỷ USD (tương đương 115-120 nghìn tỷ đồng).",
        "Kim ngạch xuất khẩu đạt 5 tỷ USD, tăng 3-4 tỷ USD.",
    ],
    ids=["no such day a year before", "a range in other money", "a range of change"],
)
def test_what_cannot_be_said_costs_a_field_and_not_the_fact(text: str) -> None:
    assert [told for told, _ in facts(text)] == ["5 tỷ USD"]
    assert only(text).change in ((), (Change(direction=Trend.INCREASE, percent=Decimal(5)),))


UNRELATED = (
    "Trời hôm nay nắng đẹp.", "Lễ hội diễn ra trong ba ngày.", "Trường có 30 lớp.", "Đường dài 12 km.", "Ông Nam là giám đốc.",
)  # fmt: skip


def _without_spans(mentions: tuple[Mention[Fact], ...]) -> list[tuple[str, Fact]]:
    return [(mention.text, attrs.evolve(mention.value, sources=())) for mention in mentions]


@given(st.sampled_from(FOUND), st.permutations(UNRELATED), st.integers(0, len(UNRELATED)))
def test_the_order_of_unrelated_clauses_changes_nothing(
    row: tuple[str, list[tuple[str, dict[str, object]]]], clauses: list[str], place: int
) -> None:
    text = "\n\n".join([*clauses[:place], row[0], *clauses[place:]])
    assert facts(text) == row[1]


KNOWN = ("tỉnh Nghệ An", "tỉnh Quảng Ninh", "tỉnh Cao Bằng", "Ba Lan", "Lào")
"""Names that say where and with whom. A name that alone says that capital, guests or workers are of abroad is not here."""


@given(st.sampled_from(FOUND), st.sampled_from(["xứ Qwxy", "Zqrt", "vùng Brk-Tlm"]))
def test_an_unknown_name_never_removes_a_fact(row: tuple[str, list[tuple[str, dict[str, object]]]], name: str) -> None:
    text = row[0]
    for known in KNOWN:
        text = text.replace(known, name)
    assert [(told, value["indicator"]) for told, value in facts(text)] == [
        (told, value["indicator"]) for told, value in row[1]
    ]


FIGURES = (
    "5 tỷ USD", "3-5 tỷ USD", "gần 4 triệu lượt", "12 dự án", "4,5%", "22,5%/năm", "300 tấn", "40 đoàn", "7 văn bản", "1,7 lần",
    "thứ hai", "2.300 triệu", "9 triệu du khách", "20 nước", "500 lao động", "EU", "tỉnh Cao Bằng", "(", ")", "này",
)  # fmt: skip
WHEN = (
    "ngày 29/2/2024", "đến tháng 5/2023", "tính đến tháng 4", "quý I/2024", "năm ngoái", "tháng trước", "quý trước", "6 tháng",
    "hơn 10 năm qua", "từ năm 2010 đến nay", "cuối tháng 3/2022", "10/3 âm lịch", "từ ngày 4-10/06", "thế kỷ 20", "mùa xuân 2023",
)  # fmt: skip


@given(
    st.lists(
        st.tuples(
            st.sampled_from([*sorted(fact_words().cues), *FIGURES, *WHEN]), st.sampled_from([" ", ", ", "; ", ". "])
        ),
        max_size=30,
    ),
    st.sampled_from(["Kim ngạch xuất khẩu ", "Hàng hóa trị giá 200 tỷ USD ", ""]),
)
def test_no_text_raises_and_every_record_is_read_back(parts: list[tuple[str, str]], front: str) -> None:
    text = front + "".join(phrase + mark for phrase, mark in parts)
    for mention in extract(text).facts:
        assert text[mention.start : mention.end] == mention.text
        assert from_record(mention.to_record()).to_record() == mention.to_record()
        assert mention.value.describe("en")


def test_a_fact_since_the_start_of_a_year_is_read_back() -> None:
    [fact] = extract("Từ đầu năm đến nay, tỉnh Lào Cai thu hút vốn FDI đạt 5 triệu USD.").facts
    assert fact.value.to_record()["period"] == "XXXX/.."
    assert from_record(fact.to_record()).value.to_record() == fact.value.to_record()


@pytest.mark.parametrize(("text", "status"), [
    ("Cục Hải quan Nghệ An cần nỗ lực hoàn thành chỉ tiêu thu ngân sách nhà nước 1.650 tỷ đồng.", "planned"),
    ("Cục Hải quan Nghệ An quyết tâm hoàn thành chỉ tiêu thu ngân sách nhà nước 1.650 tỷ đồng.", "planned"),
    ("Cục Hải quan Nghệ An đã hoàn thành chỉ tiêu thu ngân sách nhà nước 1.650 tỷ đồng.", "done"),
    ("Sau bao nỗ lực, Cục Hải quan Nghệ An hoàn thành chỉ tiêu thu ngân sách nhà nước 1.650 tỷ đồng.", "done"),
])  # fmt: skip
def test_aims_that_are_still_to_be_completed(text: str, status: str) -> None:
    [(_, value)] = facts(text)
    assert value.get("status", "done") == status
