"""References to documents: symbols of all families, identity, terms, identifiers, resolution, relations."""

import copy
import datetime
import pickle
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.spellings import SPELLINGS
from vn_foreign_relations import (
    Document,
    DocumentReference,
    Mention,
    ParseError,
    Relation,
    extract,
    resolve,
    strategies,
)
from vn_foreign_relations.figures.ordinals import read_ordinal
from vn_foreign_relations.kinds.documents.symbol import Shape, parse_symbol
from vn_foreign_relations.reading.cursor import Cursor
from vn_foreign_relations.tables.documents import documents
from vn_foreign_relations.tables.issuers import issuers
from vn_foreign_relations.tables.terms import terms
from vn_foreign_relations.types import Confidence, DocumentType, Provision, Resolution, System

SEEDS = Path(__file__).parents[1] / "seeds"

# symbol; shape; types; letters of the issuers; year
SYMBOLS = """
15/2020/NĐ-CP; state; decree; CP; 2020
64/2021/NĐ-CP; state; decree; CP; 2021
117/2024/NĐ-CP; state; decree; CP; 2024
30/2020/NĐ-CP; state; decree; CP; 2020
30a/2008/NQ-CP; state; resolution; CP; 2008
66.7/2025/NQ-CP; state; resolution; CP; 2025
66.17/2026/NQ-CP; state; resolution; CP; 2026
20/2020/QĐ-TTg; state; decision; TTg; 2020
06/2012/QĐ-TTg; state; decision; TTg; 2012
136/2001/QĐ-TTg; state; decision; TTg; 2001
17/2001/CT-TTg; state; directive; TTg; 2001
67/2025/TT-BTC; state; circular; BTC; 2025
71/2018/TT-BTC; state; circular; BTC; 2018
39/2016/TT-NHNN; state; circular; NHNN; 2016
03/2022/TT-BNG; state; circular; BNG; 2022
15/2025/TT-BNV; state; circular; BNV; 2025
05/2025/TT-BXD; state; circular; BXD; 2025
63/2012/TT-BCA; state; circular; BCA; 2012
105/2021/TT-BQP; state; circular; BQP; 2021
01/2011/TT-BNV; state; circular; BNV; 2011
02/2013/TT-BLĐTBXH; state; circular; BLĐTBXH; 2013
08/2026/TTLT-VKSNDTC-TANDTC; state; joint_circular; VKSNDTC TANDTC; 2026
37/2012/TTLT-BLĐTBXH-BYT-BTC-BGDĐT; state; joint_circular; BLĐTBXH BYT BTC BGDĐT; 2012
10/2013/TTLT-BTP-BCA-TANDTC-VKSNDTC-BTC; state; joint_circular; BTP BCA TANDTC VKSNDTC BTC; 2013
11/2013/TTLT-BTP-BNG-TANDTC; state; joint_circular; BTP BNG TANDTC; 2013
05/1999/TTLT/BLĐTBXH-BYT-BTC; state; joint_circular; BLĐTBXH BYT BTC; 1999
05/2010/TTLT/BTP-BNG-BCA; state; joint_circular; BTP BNG BCA; 2010
403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN; state; joint_resolution; UBTVQH14 CP ĐCTUBTWMTTQVN; 2017
04/2018/NQ-HĐTP; state; resolution; HĐTP; 2018
05/2024/NQ-HĐTP; state; resolution; HĐTP; 2024
26/2005/PL-UBTVQH11; state; ordinance; UBTVQH11; 2005
30/2000/PL-UBTVQH10; state; ordinance; UBTVQH10; 2000
10/2026/VBHN-NĐ-BNV; state; consolidated_text; NĐ BNV; 2026
91/2026/VBHN-NĐ-BXD; state; consolidated_text; NĐ BXD; 2026
12/2019/NQ-HĐND; state; resolution; HĐND; 2019
23/2026/NQ-HĐND; state; resolution; HĐND; 2026
05/2021/QĐ-UBND; state; decision; UBND; 2021
25/2025/QĐ-UBND; state; decision; UBND; 2025
02/2002/QĐ-BCN; state; decision; BCN; 2002
09/2020/L-CTN; state; law order; CTN; 2020
69/2025/NQ-HĐQT; state; resolution; HĐQT; 2025
47/2025/HS-ST; state; judgment; ST; 2025
18/2024/DS-PT; state; judgment; PT; 2024
59/2020/QH14; assembly; ; QH14; 2020
70/2020/QH14; assembly; ; QH14; 2020
108/2016/QH13; assembly; ; QH13; 2016
137/2025/QH15; assembly; ; QH15; 2025
91/2015/QH13; assembly; ; QH13; 2015
202/2025/QH15; assembly; ; QH15; 2025
30/2026/QH16; assembly; ; QH16; 2026
33/2009/QH12; assembly; ; QH12; 2009
04/2007/QH12; assembly; ; QH12; 2007
351/2017/UBTVQH14; assembly; ; UBTVQH14; 2017
02/2020/UBTVQH14; assembly; ; UBTVQH14; 2020
1005/QĐ-BVHTTDL; state; decision; BVHTTDL;
1812/QĐ-TTg; state; decision; TTg;
238/QĐ-UBND; state; decision; UBND;
1234/QĐ-CTN; state; decision; CTN;
2673/QĐ-BNG; state; decision; BNG;
01652/QĐ-UBND; state; decision; UBND;
153/NQ-CP; state; resolution; CP;
66/NQ-HĐND; state; resolution; HĐND;
237/NQ-UBTVQH16; state; resolution; UBTVQH16;
38/CT-TTg; state; directive; TTg;
07/CT-UBND; state; directive; UBND;
0187/KH-UBND; state; plan; UBND;
58/KH-UBND; state; plan; UBND;
1544/KH-BNG; state; plan; BNG;
742/BC-UBND; state; report; UBND;
215/BC-STP; state; report; STP;
164/TTr-SNgV; state; proposal; SNgV;
030/TTr-VPUBND; state; proposal; VPUBND;
145/TB-VPCP; state; notice; VPCP;
45/TB-BNG; state; notice; BNG;
55/CĐ-TTg; state; telegram; TTg;
12/CĐ-UBND; state; telegram; UBND;
04/BB-SNgV; state; minutes; SNgV;
05/HD-SNV; state; guidance; SNV;
09/QC-UBND; state; rules; UBND;
11/QyĐ-UBND; state; regulation; UBND;
03/CTr-UBND; state; programme; UBND;
21/ĐA-UBND; state; scheme; UBND;
14/DA-SKHĐT; state; project; SKHĐT;
08/KL-TTCP; state; conclusion; TTCP;
02/TC-BNG; state; communique; BNG;
06/PA-UBND; state; document; UBND;
17/HĐ-STC; state; document; STC;
10/VBHN-VPQH; state; consolidated_text; VPQH;
06/VBHN-BNG; state; consolidated_text; BNG;
212/QĐ-LĐBĐVN; state; decision; LĐBĐVN;
67/QĐ-NH5; state; decision; NH5;
7288/UBND-KGVX; letter; official_letter; UBND;
2467/UBND-NC; letter; official_letter; UBND;
1562/UBND-NCVX; letter; official_letter; UBND;
4412/BNG-LPQT; letter; official_letter; BNG;
5312/BNG-CNV; letter; official_letter; BNG;
2841/BXD-KTQLXD; letter; official_letter; BXD;
704/TTg-QHQT; letter; official_letter; TTg;
4128/TCT-DNNCN; letter; official_letter; TCT;
1311/SNgV-VPTTr; letter; official_letter; SNgV;
3021/STC-ĐTTĐ; letter; official_letter; STC;
1876/CAT-PA01; letter; official_letter; CAT;
90/VPCP-KTTH; letter; official_letter; VPCP;
120/BGDĐT-GDPT; letter; official_letter; BGDĐT;
41-CT/TW; party; directive; TW;
15-CT/TW; party; directive; TW;
25-CT/TW; party; directive; TW;
22-NQ/TW; party; resolution; TW;
59-NQ/TW; party; resolution; TW;
06-NQ/TW; party; resolution; TW;
68-NQ/TW; party; resolution; TW;
66-QĐ/TW; party; decision regulation; TW;
399-QĐ/TW; party; decision regulation; TW;
08-QĐi/TW; party; regulation; TW;
127-KL/TW; party; conclusion; TW;
73-KL/TW; party; conclusion; TW;
05-HD/VPTW; party; guidance; VPTW;
36-HD/VPTW; party; guidance; VPTW;
05-HD/BTCTW; party; guidance; BTCTW;
1147-QĐ/BTGDVTW; party; decision regulation; BTGDVTW;
37-Ctr/TU; party; programme; TU;
39-CTr/TU; party; programme; TU;
104-CTr/TU; party; programme; TU;
09-ĐA/TU; party; scheme; TU;
45-NQ/TU; party; resolution; TU;
18-CT/TU; party; directive; TU;
06-QC/TU; party; rules; TU;
02-TT/TU; party; party_circular; TU;
118-TB/TU; party; notice; TU;
12-KH/TU; party; plan; TU;
31-BC/TU; party; report; TU;
07-TTr/TU; party; proposal; TU;
120-CV/BTC; party; official_letter; BTC;
120-CV/BCSĐ; party; official_letter; BCSĐ;
3792-BC/BCSĐCP; party; report; BCSĐCP;
24-BS/UBKTTU; party; document; UBKTTU;
12-NQ/ĐU; party; resolution; ĐU;
05-NQ/HU; party; resolution; HU;
11-KH/ThU; party; plan; ThU;
84-QĐ/TWĐTN; party; decision regulation; TWĐTN;
367-QĐ/TWĐTN-VP; party; decision regulation; TWĐTN VP;
94-KH/BTGDVTW; party; plan; BTGDVTW;
03-BB/CB; party; minutes; CB;
135/HĐBT; legacy; ; HĐBT;
53/HĐBT; legacy; ; HĐBT;
135-HĐBT; legacy; ; HĐBT;
113-CP; legacy; ; CP;
64-CP; legacy; ; CP;
64/CP; legacy; ; CP;
299/TTg; legacy; ; TTg;
299-TTg; legacy; ; TTg;
402/CT; legacy; ; CT;
103/SL; legacy; decree_law; ;
103-SL; legacy; decree_law; ;
41-LCT/HĐNN8; legacy; law ordinance order; HĐNN8;
3-LCT/HĐNN7; legacy; law ordinance order; HĐNN7;
270B-NQ/HĐNN8; legacy; resolution; HĐNN8;
24-L/CTN; legacy; law order; CTN;
44-L/CTN; legacy; law order; CTN;
13/LB-TT; state; joint_circular; TT;
80/TT-LB; state; joint_circular; LB;
21-LB/TT; legacy; joint_circular; ;
797/BYT-QĐ; legacy; decision; BYT;
03/TM; legacy; ; TM;
11/CT.UB; legacy; ; CT.UB;
"""
ROWS = [tuple(field.strip() for field in line.split(";")) for line in SYMBOLS.strip().splitlines()]


def test_the_table_covers_all_families() -> None:
    assert len(ROWS) >= 150
    assert {shape for _, shape, *_ in ROWS} == {shape.value for shape in Shape}


@pytest.mark.parametrize(("symbol", "shape", "types", "letters", "year"), ROWS, ids=[row[0] for row in ROWS])
def test_symbols_are_decoded(symbol: str, shape: str, types: str, letters: str, year: str) -> None:
    parts = parse_symbol(symbol)
    assert parts is not None
    assert (parts.text, parts.shape.value) == (symbol, shape)
    assert set(dict.fromkeys(kind.value for kind in parts.types)) == set(types.split())
    assert (" ".join(parts.issuers), str(parts.year or "")) == (letters, year)
    assert DocumentReference.parse(symbol).symbol == symbol


@pytest.mark.parametrize(
    ("written", "symbol"),
    [
        ("56/ 2015/ NĐ - CP", "56/2015/NĐ-CP"), ("10 /2026/VBHN-NĐ-BNV", "10/2026/VBHN-NĐ-BNV"), ("6  /2007/QĐ-UBND", "6/2007/QĐ-UBND"),
        ("94- KH/BTGDVTW", "94-KH/BTGDVTW"), ("367 - QĐ/TWĐTN-VP", "367-QĐ/TWĐTN-VP"), ("84 QĐ/TWĐTN", "84-QĐ/TWĐTN"),
        ("238/QÐ-UBND", "238/QĐ-UBND"), ("23/2022/TT-BTС", "23/2022/TT-BTC"), ("37/2012/TTLT‑BLĐTBXH‑BYT", "37/2012/TTLT-BLĐTBXH-BYT"),
        ("15-CT/TƯ", "15-CT/TW"), ("22-nq/tw", "22-NQ/TW"), ("10/2024/qđ-ubnd", "10/2024/QĐ-UBND"), ("20/2020/qđ-ttg", "20/2020/QĐ-TTg"),
        ("64/2021/ND-CP", "64/2021/NĐ-CP"), ("41-\nCT/TW", "41-CT/TW"), ("58 LCT/HĐNN", "58-LCT/HĐNN"), ("37-Ctr/TU", "37-Ctr/TU"),
    ],
)  # fmt: skip
def test_spaces_and_look_alikes_are_mended(written: str, symbol: str | None) -> None:
    if symbol is None:
        with pytest.raises(ParseError):
            DocumentReference.parse(written)
    else:
        assert DocumentReference.parse(written).symbol == symbol


@given(strategies.document_references())
def test_parse_reads_what_str_writes(reference: DocumentReference) -> None:
    assert DocumentReference.parse(str(reference)) == reference


def test_letters_that_stand_for_several_types_say_so() -> None:
    bare = DocumentReference.parse("66-QĐ/TW")
    assert bare.type is DocumentType.DOCUMENT
    assert bare.possible_types == (DocumentType.DECISION, DocumentType.REGULATION)
    assert DocumentReference.parse("Quy định số 66-QĐ/TW").possible_types == (DocumentType.REGULATION,)


@pytest.mark.parametrize(
    ("text", "system", "normative"),
    [
        ("15/2020/NĐ-CP", System.STATE, True), ("1812/QĐ-TTg", System.STATE, False), ("41-CT/TW", System.PARTY, False),
        ("Luật Đất đai năm 2024", System.STATE, True), ("2467/UBND-NC", System.STATE, False), ("135/HĐBT", System.STATE, None),
        ("69/2025/NQ-HĐQT", System.STATE, None), ("Nghị quyết Đại hội XIII của Đảng", System.PARTY, False),
        ("Chỉ thị số 41 của Ban Bí thư", System.PARTY, False),
        ("Nghị quyết số 5 của Ủy ban Kiểm tra Trung ương", System.PARTY, False), ("Quy chế số 5 của UBND tỉnh", System.STATE, None),
        ("Kế hoạch số 5 của Liên hiệp các tổ chức hữu nghị tỉnh", None, None), ("Kế hoạch số 04", None, None),
    ],
)  # fmt: skip
def test_system_and_normativity_follow_from_the_form(text: str, system: System | None, normative: bool | None) -> None:
    reference = DocumentReference.parse(text)
    assert (reference.system, reference.is_normative) == (system, normative)


def test_letters_of_issuers_are_decoded_with_their_years() -> None:
    [ministry] = DocumentReference.parse("02/2013/TT-BLĐTBXH").issuers
    assert (ministry.name, ministry.until, ministry.into) == (
        "Bộ Lao động - Thương binh và Xã hội",
        "2025-02-28",
        "BNV",
    )
    days = datetime.date(2025, 2, 28), datetime.date(2025, 3, 1)
    assert [ministry.bore_name(day) for day in days] == [True, False]
    [party] = DocumentReference.parse("120-CV/BTC").issuers
    [state] = DocumentReference.parse("67/2025/TT-BTC").issuers
    assert (party.name, state.name) == ("Ban Tổ chức", "Bộ Tài chính")
    assert DocumentReference.parse("59/2020/QH14").assembly == 14


def test_the_term_of_a_day() -> None:
    assert terms().of_party(datetime.date(2010, 4, 15)) == 10
    ref = DocumentReference.parse("Chỉ thị số 41-CT/TW ngày 15/4/2010 của Ban Bí thư khóa X")
    assert ref.date_fits_term is True
    assert DocumentReference.parse("Chỉ thị số 41-CT/TW ngày 15/4/2010 của Ban Bí thư khóa XI").date_fits_term is False
    assert DocumentReference.parse("Chỉ thị số 41-CT/TW khóa XI").date_fits_term is None
    assert list(terms().assemblies) == list(range(1, 17))
    assert [day[0] for day in terms().congresses.values()] == sorted(day[0] for day in terms().congresses.values())


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("41-CT/TW", "41-CT/TW", None),
        ("Chỉ thị số 41-CT/TW ngày 15/4/2010", "Chỉ thị số 41 ngày 15/4/2010", True),
        ("Chỉ thị số 41-CT/TW ngày 15/4/2010", "Chỉ thị số 41-CT/TW khóa X", True),
        ("Chỉ thị số 41-CT/TW ngày 15/4/2010", "Chỉ thị số 41-CT/TW khóa XI", False),
        ("Chỉ thị số 41-CT/TW ngày 15/4/2010", "Chỉ thị số 41-CT/TW ngày 16/4/2010", False),
        ("41-CT/TW", "42-CT/TW", False),
        ("15/2020/NĐ-CP", "Nghị định số 15/2020/NĐ-CP ngày 3/2/2020", True),
        ("15/2020/NĐ-CP", "15/2020/TT-BTC", False),
        ("Nghị quyết số 12/2019/NQ-HĐND của HĐND tỉnh Lào Cai", "12/2019/NQ-HĐND", None),
        ("12/2019/NQ-HĐND của HĐND tỉnh Lào Cai", "12/2019/NQ-HĐND của HĐND tỉnh Lạng Sơn", False),
        ("12/2019/NQ-HĐND của HĐND tỉnh Lào Cai", "12/2019/NQ-HĐND của HĐND tỉnh Lào Cai", True),
        ("1812/QĐ-TTg", "1812/QĐ-TTg", None),
        ("Thông tư liên bộ số 21-LB/TT ngày 11/5/1990", "Thông tư liên bộ số 21/TT-LB ngày 11/5/1990", True),
        ("05/2021/QĐ-UBND", "5/2021/QĐ-UBND của UBND tỉnh Lào Cai", None),
        ("Luật Đất đai năm 2024", "Luật Đất đai năm 2024", True),
        ("Luật Đất đai năm 2024", "Luật Đất đai năm 2013", False),
        ("Nghị quyết Trung ương 8 khóa XI", "Nghị quyết Hội nghị Trung ương 8 (khóa XI)", True),
        ("Nghị quyết Đại hội XIII của Đảng", "Nghị quyết Đại hội lần thứ XII của Đảng", False),
        ("66-QĐ/TW", "Quy định số 66-QĐ/TW", None),
        ("Luật Đất đai năm 2024", "Luật Nhà ở năm 2024", False),
        ("Nghị quyết Đại hội XIII của Đảng", "Nghị quyết Đại hội lần thứ XIII của Đảng", None),
        ("Quyết định số 5/QĐ-UBND của UBND tỉnh Lào Cai", "Quyết định số 5/QĐ-UBND của UBND tỉnh Hà Giang", False),
    ],
)
def test_identity_honours_how_numbers_repeat(first: str, second: str, same: bool | None) -> None:
    one, other = DocumentReference.parse(first), DocumentReference.parse(second)
    assert (one.same_act(other).same, other.same_act(one).same) == (same, same), one.same_act(other)
    assert one.same_act(other).reason != ""


def test_an_identifier_needs_the_day() -> None:
    text = "Chỉ thị số 41-CT/TW ngày 15/4/2010"
    assert DocumentReference.parse(text).iri == "/akn/vn/act/directive/2010-04-15/41-ct-tw"
    assert DocumentReference.parse("41-CT/TW").iri is None


def test_provisions_are_read_from_the_inside_out() -> None:
    text = "điểm a, điểm đ khoản 5 và khoản 9 Điều 6, các Điều 8-10 Nghị định 168/2024/NĐ-CP"
    assert DocumentReference.parse(text.replace("các ", "")).provisions == (
        Provision("6", "5", "a"), Provision("6", "5", "đ"), Provision("6", "9"), Provision("8", through="10"),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "provisions"),
    [
        ("khoản 1 đến khoản 3 Điều 5 Luật Đất đai 2024", (Provision("5", "1", through="3"),)),
        ("Điều 5 khoản 2 điểm a đến d Luật Đất đai 2024", (Provision("5", "2", "a", "d"),)),
        ("Luật Đất đai 2024, khoản 2 Điều 5", (Provision("5", "2"),)),
        ("Điều 5 Mục 1 Chương II Luật Đất đai 2024", (Provision("5"),)),
        ("Điều 5, 7-9 và Điều 12 Luật Đất đai 2024", (Provision("5"), Provision("7", through="9"), Provision("12"))),
    ],
)
def test_provisions_in_any_order_are_the_same(text: str, provisions: tuple[Provision, ...]) -> None:
    reference = DocumentReference.parse(text)
    assert reference.provisions == provisions
    assert DocumentReference.parse(str(reference)) == reference


def test_a_provision_names_something() -> None:
    with pytest.raises(ValueError, match="expected an article, a clause or a point"):
        Provision(through="5")


def test_a_back_reference_leads_to_the_act_and_not_to_its_short_form() -> None:
    text = "Nghị định số 64/2021/NĐ-CP ngày 30/6/2021 đã có. Thực hiện Nghị định số 64, tỉnh họp. Nghị định trên rõ."
    answers = resolve([extract(text)])
    assert [answer.target and answer.target.value.symbol for answer in answers] == ["64/2021/NĐ-CP"] * 2


def test_an_issuer_bore_its_name_from_the_first_to_the_last_day() -> None:
    [new] = DocumentReference.parse("05/2025/TT-BNNMT").issuers
    assert [new.bore_name(datetime.date(2025, month, 1)) for month in (2, 3)] == [False, True]
    [old] = DocumentReference.parse("12/2001/QĐ-BKHCNMT").issuers
    assert [old.bore_name(datetime.date(year, 6, 1)) for year in (1990, 1992, 1999, 2002, 2003)] == [
        False,
        None,
        True,
        None,
        False,
    ]


def test_the_subject_goes_to_where_it_surely_ends() -> None:
    text = (
        "Chương trình số 37-Ctr/TU, ngày 21/3/2023 của Ban Chấp hành Đảng bộ tỉnh về phát triển kinh tế đối ngoại, "
        "giai đoạn 2023-2030 và Chỉ thị số 15-CT/TW về ngoại giao kinh tế."
    )
    first, second = extract(text).of(DocumentReference)
    assert first.value.subject == "phát triển kinh tế đối ngoại, giai đoạn 2023-2030"
    assert (second.value.subject, second.completed) == ("ngoại giao kinh tế", ("subject",))
    [quoted] = extract("Đề án số 11 của Tỉnh ủy về “Mở rộng đối ngoại, giai đoạn 2020 - 2025”, tỉnh").of(
        DocumentReference
    )
    assert quoted.value.subject == "Mở rộng đối ngoại, giai đoạn 2020 - 2025"


def test_short_references_of_the_seeds_are_resolved_across_them() -> None:
    collection = [extract(path.read_bytes().decode("utf-8")) for path in sorted(SEEDS.glob("*.txt"))]
    answers = [answer for answer in resolve(collection) if answer.text.startswith("Chỉ thị số 41")]
    assert len(answers) == 4
    targets = {answer.target.value.symbol for answer in answers if answer.target is not None}
    assert targets == {"41-CT/TW"}
    assert answers[0].confidence is Confidence.CERTAIN
    assert {answer.confidence for answer in answers[1:]} == {Confidence.LIKELY}
    assert [a.confidence for a in resolve(collection) if a.text == "Kế hoạch số 04"] == [Confidence.OPEN]


@pytest.mark.parametrize(
    ("text", "articles"),
    [
        ("Nghị định số 15 và Điều 5 Luật Đất đai năm 2024", ["5"]),
        ("Điều 1, Điều 2 của bản này; Điều 5, 6 Luật Đất đai năm 2024", ["5", "6"]),
        (", ".join(f"Điều {number}" for number in range(1, 80)) + " Luật Đất đai năm 2024", []),
    ],
)
def test_a_provision_behind_another_is_of_the_same_act_or_of_none(text: str, articles: list[str]) -> None:
    law = extract(text).of(DocumentReference)[-1].value
    assert (law.title, law.year) == ("Luật Đất đai", 2024)
    assert [provision.article for provision in law.provisions or ()] == articles


@pytest.mark.parametrize(("text", "number"), [("XIII", 13), ("13", 13), ("mười ba", 13), ("tám", 8)])
def test_ordinal_numbers_are_read_in_figures_and_words(text: str, number: int) -> None:
    assert read_ordinal(Cursor(text), 0) == (number, len(text))


@pytest.mark.parametrize("text", ["", "0", "100", "2,5", "1.000", "Đảng"])
def test_other_numbers_are_no_ordinal_numbers(text: str) -> None:
    assert read_ordinal(Cursor(text), 0) is None


def test_a_candidate_that_contradicts_is_no_answer() -> None:
    text = "Chỉ thị số 41-CT/TW ngày 15/4/2010 của Ban Bí thư. Chỉ thị số 41 ngày 1/1/2024 của Ban Bí thư."
    [answer] = resolve([extract(text)])
    assert (answer.target, answer.confidence) == (None, Confidence.OPEN)
    assert "contradicts" in answer.reason


def test_several_candidates_stay_open() -> None:
    text = "Quyết định số 5/QĐ-TTg ngày 1/1/2024; Quyết định số 5/QĐ-UBND ngày 2/2/2024. Theo Quyết định số 5, tỉnh"
    [answer] = [a for a in resolve([extract(text)]) if a.text == "Quyết định số 5"]
    assert answer.confidence is Confidence.OPEN
    assert answer.reason.startswith("several are a decision with the number 5")


def test_back_references_point_at_the_text_or_the_nearest_act() -> None:
    text = "Số: 88/QĐ-UBND\nCăn cứ Nghị định số 15/2020/NĐ-CP; theo Nghị định nêu trên, Quyết định này có hiệu lực. Luật trên"
    back = {answer.text: answer for answer in resolve([extract(text)])}
    assert back["Quyết định này"].confidence is Confidence.CERTAIN
    assert back["Nghị định nêu trên"].target is not None
    assert back["Nghị định nêu trên"].target.value.symbol == "15/2020/NĐ-CP"
    assert back["Luật trên"].confidence is Confidence.OPEN
    decomposed = resolve([extract(unicodedata.normalize("NFD", text))])
    assert [unicodedata.normalize("NFC", answer.text) for answer in decomposed] == list(back)


def test_of_two_fuller_references_the_nearer_answers() -> None:
    text = "Chỉ thị số 41 ngày 1/1/2010 … Chỉ thị số 41 ngày 1/1/2010. Theo Chỉ thị số 41, tỉnh có kế hoạch."
    [answer] = [a for a in resolve([extract(text)]) if a.text == "Chỉ thị số 41"]
    assert answer.target is not None
    assert answer.target.start == text.index("Chỉ thị", 1)


def test_a_reason_names_a_few_of_many() -> None:
    few = "".join(f"Quyết định số 5/QĐ-{letters}. " for letters in ("UBND", "BTC", "BNG", "TTg"))
    many = few + "".join(f"Quyết định số 5/QĐ-B{letter}. " for letter in "ABCDEGHIKL")
    reasons = [resolve([extract(f"{text}Quyết định số 5.")])[-1].reason for text in (few, many)]
    start, end = "several are a decision with the number 5: ", ", Quyết định số 5/QĐ-TTg, Quyết định số 5/QĐ-UBND"
    assert reasons == [
        f"{start}Quyết định số 5/QĐ-BNG, Quyết định số 5/QĐ-BTC{end}",
        f"{start}Quyết định số 5/QĐ-BL, Quyết định số 5/QĐ-BNG, Quyết định số 5/QĐ-BTC{end} and others",
    ]


def test_a_reason_names_an_act_once() -> None:
    text = "Khoản 1 Điều 2 Quyết định số 5/QĐ-TTg; Quyết định số 5/QĐ-TTg; Quyết định số 5/QĐ-UBND. Quyết định số 5"
    [answer] = [a for a in resolve([extract(text)]) if a.text == "Quyết định số 5"]
    assert answer.reason.endswith(": Quyết định số 5/QĐ-UBND, khoản 1 Điều 2 Quyết định số 5/QĐ-TTg")


def test_the_number_0_is_a_number() -> None:
    text = "Nghị quyết Đại hội XIII của Đảng ngày 1/2/2021; Nghị quyết số 0 có hiệu lực."
    answers = {answer.text: answer.target for answer in resolve([extract(text)])}
    assert answers == {"Nghị quyết số 0": None}


REFERENCES = st.builds(
    lambda *parts: "".join(parts).strip(),
    st.sampled_from(["", "", "khoản 1 Điều 5 "]),
    st.sampled_from(["Quyết định", "Quyết định", "Chỉ thị", "Nghị quyết", ""]),
    st.sampled_from([" số 5", " số 5", " số 05", " số 41"]),
    st.sampled_from(["", "", "", "/QĐ-UBND", "/QĐ-TTg", "-CT/TW", "-LB/TT", "/TT-LB", "/2020/NQ-HĐND"]),
    st.sampled_from(["", "", "", " ngày 15/4/2010", " ngày 1/1/2020", " năm 2020"]),
    st.sampled_from(["", "", " của UBND tỉnh Lào Cai", " của Ủy ban nhân dân tỉnh Lào Cai", " của HĐND tỉnh Lạng Sơn"]),
    st.sampled_from(["", "", " khóa X", " khóa XI"]),
    st.sampled_from(["", "", " về “a”"]),
)
COLLECTIONS = st.lists(st.lists(REFERENCES, max_size=10).map(". ".join).map(extract), min_size=1, max_size=3)
Placed = tuple[int, Mention[DocumentReference]]


def fuller(number: int, mention: Mention[DocumentReference], collection: list[Document]) -> list[Placed]:
    """The references that say more than one and contradict it in nothing, the nearest first."""
    asked = mention.value

    def says_more(other: DocumentReference) -> bool:
        lacks_day = other.date is not None and asked.date is None
        is_same_kind = (
            bool({*other.possible_types} & {*asked.possible_types}) and asked.same_act(other).same is not False
        )
        return is_same_kind and (lacks_day if asked.symbol else other.symbol is not None or lacks_day)

    placed = [(i, other) for i, text in enumerate(collection) for other in text.of(DocumentReference)]
    return sorted(
        (pair for pair in placed if pair[1].value.number and says_more(pair[1].value)),
        key=lambda pair: (
            pair[0] != number, pair[0] == number and pair[1].start > mention.start, pair[1].value.symbol is None,
            abs(pair[1].start - mention.start) if pair[0] == number else 0,
        ),
    )  # fmt: skip


@given(COLLECTIONS)
def test_answers_are_those_of_comparing_every_pair(collection: list[Document]) -> None:
    mentions = {(i, m.start): m for i, text in enumerate(collection) for m in text.of(DocumentReference)}
    for answer in resolve(collection):
        mention = mentions[answer.document, answer.start]
        ranked = fuller(answer.document, mention, collection)
        if not ranked:
            assert (answer.target, answer.reason.startswith("no fuller reference")) == (None, True)
            continue
        best = ranked[0][1].value
        if best.symbol is None:
            lettered = sorted(
                (i, m.start) for i, m in ranked if m.value.symbol is not None and best.same_act(m.value).same
            )
            ranked = [(i, mentions[i, start]) for i, start in lettered] or ranked
        document, found = ranked[0]
        others = [
            m for _, m in fuller(answer.document, mention, collection) if m.value.same_act(found.value).same is False
        ]
        if mention.value.same_act(found.value).same:
            assert (answer.target, answer.target_document, answer.confidence) == (found, document, Confidence.CERTAIN)
        elif others:
            assert (answer.target, answer.reason.startswith("several are a")) == (None, True)
        else:
            assert (answer.target, answer.target_document, answer.confidence) == (found, document, Confidence.LIKELY)


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_spellings_of_a_text_give_the_same_answers_and_relations(spelling: str) -> None:
    text = (
        "Số: 88/QĐ-UBND\nCăn cứ Nghị định số 15/2020/NĐ-CP; theo Nghị định nêu trên và Luật số 137/2025/QH15 sửa đổi, bổ sung một số"
        " điều của Luật Điều ước quốc tế số 108/2016/QH13, thay thế Nghị định số 15, Quyết định này có hiệu lực. Quyết định số 88."
    )
    spelled = SPELLINGS[spelling](text)
    one, other = extract(text), extract(spelled)
    plain, answers = resolve([one]), resolve([other])
    assert [(a.target and a.target.value, a.confidence, a.reason) for a in plain] == [
        (a.target and a.target.value, a.confidence, a.reason) for a in answers
    ]
    assert {a.confidence for a in plain} == {Confidence.CERTAIN, Confidence.LIKELY}
    assert all(spelled[a.start : a.end] == a.text for a in answers)
    stated = [[(r.kind, r.source and r.source.value, r.target.value) for r in d.relations] for d in (one, other)]
    assert stated[0] == stated[1]
    assert len(stated[0]) == 3


@pytest.mark.parametrize(
    ("wrong", "name"),
    [("text", "str"), (extract("5 tỷ đồng"), "Document"), (["text"], "str"), (list(extract("5 tỷ đồng")), "Mention"), (None, "NoneType")],
)  # fmt: skip
def test_resolve_takes_a_list_of_documents(wrong: object, name: str) -> None:
    with pytest.raises(TypeError, match=rf"expected a list of Documents, .*, not {name}: resolve\(\[extract"):
        resolve(wrong)  # type: ignore[arg-type]  # the point of the test


def test_a_back_reference_leads_to_the_act_and_not_to_a_short_form() -> None:
    text = (
        "Nghị định số 64/2021/NĐ-CP ngày 30/6/2021 của Chính phủ có hiệu lực. Thực hiện Nghị định số 64, tỉnh có kế hoạch. "
        "Nghị định trên gồm 5 chương. Thông tư này và Nghị định số 64/2021/NĐ-CP."
    )
    document = extract(text)
    act, other = document.references
    assert act.name is not None
    assert act.name.value.date == datetime.date(2021, 6, 30)
    assert [(reference.text, reference.confidence.value) for reference in act.references] == [
        ("Nghị định số 64/2021/NĐ-CP ngày 30/6/2021 của Chính phủ", "certain"), ("Nghị định số 64", "likely"),
        ("Nghị định trên", "likely"), ("Nghị định số 64/2021/NĐ-CP", "certain"),
    ]  # fmt: skip
    assert (other.name, [reference.text for reference in other.references]) == (None, ["Thông tư này"])
    assert all(text[r.start : r.end] == r.text for found in document.references for r in found.references)


def test_records_are_of_every_kind_whatever_was_asked_for() -> None:
    text = "Nghị định số 152/2020/NĐ-CP được sửa đổi bởi Nghị định số 70/2023/NĐ-CP."
    document = extract(text, kinds="money")
    assert (len(document), len(document.relations), len(document.references)) == (0, 1, 2)


def test_resolve_takes_any_iterable_and_none_at_all() -> None:
    assert resolve(()) == ()
    texts = ["Chỉ thị số 41-CT/TW ngày 15/4/2010.", "Chỉ thị số 41."]
    assert resolve(map(extract, texts)) == resolve([extract(text) for text in texts]) != ()


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_answers_and_relations_survive_pickle_and_copies(protocol: int) -> None:
    document = extract(
        "Căn cứ Nghị định số 5/2020/NĐ-CP sửa đổi Nghị định số 6/2020/NĐ-CP. Nghị định số 5; Nghị định này"
    )
    found = [*resolve([document]), *document.relations]
    assert len(found) == 4
    for item in found:
        for again in (pickle.loads(pickle.dumps(item, protocol)), copy.copy(item), copy.deepcopy(item)):
            assert (again, hash(again)) == (item, hash(item))
            assert again is item or isinstance(again, Resolution | Relation)


FAMILIES = [
    "Nghị định số 5/2020/NĐ-CP. Nghị định số 5. ", "Chỉ thị số 41-CT/TW. Chỉ thị số 41-CT/TW ngày 15/4/2010. ", "Nghị định này. ",
    "Nghị định số {n}/2020/NĐ-CP. Nghị định số {n}. Nghị định này. ", "Quyết định số 5/QĐ-{letters}. Quyết định số 5. ",
    "Quyết định số 5 ngày {day}. Quyết định số 5. ", "Quyết định số 5/QĐ-{letters}. Quyết định số 5 ngày {day}. ",
    "Quyết định số 5/QĐ-UBND của UBND tỉnh {letters}. Quyết định số 5/QĐ-UBND. Quyết định số 5 của UBND tỉnh X{letters}. ",
    "khoản {n} Điều 5 Nghị định số 5/2020/NĐ-CP sửa đổi Nghị định số 5. ", "Căn cứ Nghị định số {n}/2020/NĐ-CP và ",
]  # fmt: skip


@pytest.mark.sweep
@pytest.mark.parametrize("family", FAMILIES)
def test_adversarial_families_end(family: str) -> None:
    pieces: list[str] = []
    for n in range(1_000):
        day = datetime.date(1990, 1, 1) + datetime.timedelta(n)
        letters = "".join(chr(65 + n // 17**place % 17) for place in range(3))
        pieces.append(family.format(n=n, letters=letters, day=f"{day.day}/{day.month}/{day.year}"))
    document = extract("".join(pieces))
    assert isinstance(document.relations, tuple)
    resolve([document, *map(extract, pieces[:100])])


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("Luật số 137/2025/QH15 sửa đổi, bổ sung một số điều của Luật Điều ước quốc tế số 108/2016/QH13", [("137/2025/QH15", "amends", "108/2016/QH13")]),
        ("Nghị định số 152/2020/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số 70/2023/NĐ-CP và Nghị định số 5/2024/NĐ-CP", [("152/2020/NĐ-CP", "is_amended_by", "70/2023/NĐ-CP"), ("152/2020/NĐ-CP", "is_amended_by", "5/2024/NĐ-CP")]),
        ("Quyết định số 302/QĐ-TTg bị thay thế bởi Quyết định số 09/2026/QĐ-TTg", [("302/QĐ-TTg", "is_replaced_by", "09/2026/QĐ-TTg")]),
        ("Căn cứ Nghị định số 80/2020/NĐ-CP;", [(None, "is_based_on", "80/2020/NĐ-CP")]),
        ("Kế hoạch này thay thế Kế hoạch số 1976/KH-UBND", [(None, "replaces", "1976/KH-UBND")]),
        ("Phụ lục ban hành kèm theo Thông tư số 04/2020/TT-BNG", [(None, "is_issued_with", "04/2020/TT-BNG")]),
        ("Theo Nghị định số 80/2020/NĐ-CP. Luật số 1/2020/QH14", []),
    ],
)  # fmt: skip
def test_relations_are_those_that_the_text_states(text: str, stated: list[tuple[str | None, str, str]]) -> None:
    for form in ("NFC", "NFD"):
        found = extract(unicodedata.normalize(form, text)).relations
        assert [
            (r.source.value.symbol if r.source else None, r.kind.value, r.target.value.symbol) for r in found
        ] == stated


@pytest.mark.parametrize(
    "text", ["báo cáo kết quả", "Luật Cảnh vệ", "302/A5", "TCVN 6909:2001", "khoản 2 Điều này", "Nghị quyết Đại hội"]
)
def test_what_names_no_act_is_an_error(text: str) -> None:
    with pytest.raises(ParseError):
        DocumentReference.parse(text)


def test_nothing_is_no_reference() -> None:
    with pytest.raises(ValueError, match="which act is meant"):
        DocumentReference(DocumentType.DECREE)


def test_every_type_has_a_word_and_every_heir_is_listed() -> None:
    assert set(documents().words) == set(DocumentType)
    tables = (issuers().state, issuers().party)
    listed = {code for table in tables for code in table}
    heirs = {issuer.into.upper() for table in tables for issuer in table.values() if issuer.into}
    assert heirs <= listed


@given(st.sampled_from(ROWS), st.sampled_from(["", " ngày 3/2/2020", " của Chính phủ"]))
def test_a_symbol_reads_the_same_within_prose(row: tuple[str, ...], tail: str) -> None:
    found = extract(f"theo Quyết định số {row[0]}{tail}, tỉnh").of(DocumentReference)
    assert [mention.value.symbol for mention in found] == [row[0]]


@pytest.mark.parametrize("written", ["abc", "15/", "5-X/", "5/QĐ-TTg%"])
def test_what_has_no_shape_is_no_symbol(written: str) -> None:
    assert parse_symbol(written) is None
