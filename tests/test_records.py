"""Records: what `to_record` writes is read back, and nothing else is."""

import datetime
import json
import subprocess
import sys
from collections.abc import Mapping
from decimal import Decimal
from itertools import product

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.catalogue_examples import FOUND
from vn_foreign_relations import Agreement, DocumentReference, Mention, Money, Quantity, Value, extract
from vn_foreign_relations import strategies as values
from vn_foreign_relations.wire import from_json, from_record, value_from

TEXT = "5 tỷ đồng"
MONEY: dict[str, object] = {
    "kind": "money", "start": 4, "end": 13, "text": TEXT, "value": {"amount": "5000000000", "currency": "VND"},
}  # fmt: skip
SIGNING = (
    "Ngày 12/12/2018, tại tỉnh Lai Châu, UBND tỉnh Lào Cai và chính quyền nhân dân châu Hồng Hà (Trung Quốc) đã ký "
    "Thỏa thuận hợp tác giai đoạn 2019 – 2023. Thỏa thuận có hiệu lực trong 5 năm."
)
AGREEMENT = extract(SIGNING).agreements[0].to_record("a.txt")
EVERY_VALUE = (
    values.numbers() | values.money() | values.percents() | values.quantities() | values.ordinals() | values.dates()
    | values.periods() | values.durations() | values.document_references()
)  # fmt: skip
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.sampled_from(
        ["0", "-0", "007", "1E+5", "1_0", "٥", "P0W", "P1Y0M", "P7W", "XXXX", "2024-02-30", "year", "VND", "law", "12/20",
         "2024-01-01T29:00", "percent", "early", "\n", "year "]
    ),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=4,
)  # fmt: skip


def _of(kind: str, **value: object) -> dict[str, object]:
    return {**MONEY, "kind": kind, "value": value}


def _with(**fields: object) -> dict[str, object]:
    return {**MONEY, **fields}


def _without(record: Mapping[str, object], name: str) -> dict[str, object]:
    return {field: content for field, content in record.items() if field != name}


@given(EVERY_VALUE, st.sampled_from([(), ("year",), ("month", "year")]))
def test_what_is_written_is_read_back(value: Value, completed: tuple[str, ...]) -> None:
    mention = Mention(3, 4, "x", value, completed)
    record = json.loads(json.dumps(mention.to_record("a.txt")))
    assert from_record(record) == mention
    assert from_record(mention.to_record()) == mention
    assert value_from(type(value), record["value"]) == value


def test_what_is_found_is_read_back() -> None:
    for example, day in product(FOUND, (None, datetime.date(2024, 7, 4))):
        for mention in extract(example.text, reference_date=day):
            assert from_record(mention.to_record("a.txt")) == mention, example


@given(EVERY_VALUE, st.data())
def test_what_is_read_is_what_some_text_says(value: Value, data: st.DataObject) -> None:
    """A record with a field that is not its own is refused, or of a value that its kind can write and read.

    Nouns and names are the text's own, so that quantities, rates and references to documents promise less.
    """
    record = Mention(3, 4, "x", value).to_record()
    fields = dict(value.to_record())
    fields[data.draw(st.sampled_from([*fields, *value.fields()]))] = data.draw(ANYTHING)
    try:
        read = from_record({**record, "value": fields})
    except ValueError:
        return
    assert isinstance(read, Mention)
    assert from_record(read.to_record()) == read
    assume(not isinstance(value, Quantity | DocumentReference) and getattr(read.value, "per", None) is None)
    assert type(value).parse(str(read.value)) == read.value


@given(st.sampled_from([*MONEY, "doc", "completed", "other"]), ANYTHING)
def test_any_field_is_as_it_is_written_or_refused(name: str, content: object) -> None:
    try:
        read = from_record({**MONEY, name: content})
    except ValueError:
        return
    assert isinstance(read, Mention)
    assert type(read.start) is type(read.end) is int
    assert type(read.text) is str
    assert type(read.completed) is tuple
    assert len(read.text) == read.end - read.start


@given(ANYTHING | st.lists(ANYTHING))
def test_what_is_no_record_is_a_value_error(content: object) -> None:
    with pytest.raises(ValueError, match="expected"):
        from_record(content)  # type: ignore[arg-type]  # JSON may hold anything


@pytest.mark.parametrize(
    "record",
    [
        _with(start="٥"), _with(start="4"), _with(start=True, end=10), _with(start=4.0), _with(start=None),
        _with(start=-5, end=4), _with(start=13, end=4), _with(start=4, end=4, text=""), _with(end=12), _with(end=14),
        _with(text=None), _with(text=5), _with(text=["5 tỷ đồng"]), _with(text=""),
        _with(completed="yes"), _with(completed=[]), _with(completed=[1]), _with(completed=None), _with(doc=5), _with(doc=None),
        _with(other=1), _with(optional=True), _with(kind="Money"), _with(kind="colour"), _with(kind=["money"]), _with(kind=None),
        _with(value=None), _with(value=[]), _with(value="5"), _with(value=[["amount", "5"]]),
        *(_without(MONEY, name) for name in MONEY),
    ],
    ids=lambda record: str({name: record.get(name) for name in record if record.get(name) != MONEY.get(name)}),
)  # fmt: skip
def test_the_passage_of_a_record_is_a_span_and_its_text(record: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"expected|no such field|not a record"):
        from_record(record)


AMOUNTS: list[object] = [0.1, 5, True, None, [0, [1], 0], ["5"], {}, "", " 5", "5 ", "+5", "1_0", "٥", "５", "1E+5000000", "1e5", "0x5",
           "NaN", "Infinity", "5.", ".5", "007", "--5", "1,5", "1.000.000", "5\n", "9" * 100_000]  # fmt: skip


@pytest.mark.parametrize("amount", AMOUNTS, ids=lambda amount: repr(amount)[:20])
def test_exact_figures_are_strings_in_plain_notation(amount: object) -> None:
    for record in (
        _of("money", amount=amount, currency="VND"),
        _of("number", value=amount),
        _of("quantity", low="-1", high=amount, unit="km"),
    ):
        with pytest.raises(ValueError, match="not a record of the kind") as error:
            from_record(record)
        assert len(str(error.value)) < 400
    with pytest.raises(ValueError, match="not a record of the kind money"):
        value_from(Money, {"amount": amount, "currency": "VND"})


@pytest.mark.parametrize("amount", ["0", "-5", "0.50", "1283000000000", "-0", "9" * 5_000])
def test_plain_notation_is_read(amount: str) -> None:
    mention = from_record(_of("money", amount=amount, currency="VND"))
    assert isinstance(mention, Mention)
    assert mention.value == Money(Decimal(amount), "VND")
    assert not str(mention.value.to_record()["amount"]).startswith("-0")


@pytest.mark.parametrize(
    "record",
    [
        _of("money", amount="5", currency="XYZ"), _of("money", amount="5", currency=["VND"]), _of("money", amount="5", other=1),
        *(_of("money", amount="5", per=per) for per in ("", "\n<script>", "<script>", "year ", " year", "a\x1bb", 5, ["year"])),
        *(_of("quantity", value="5", unit=unit) for unit in ("", " ", "<b>", "a  b", "km\n", "a\x00", None, 5)),
        _of("quantity", value="5"), _of("number"), _of("number", value="5", low="4"), _of("number", low="5", high="4"),
        _of("number", value="5", bound="more"), _of("percent", value="5", unit="points"),
        *(_of("ordinal", value=value) for value in (1.5, 1.0, True, "1", 0, -1, None, [1])), _of("ordinal"),
        *(_of("date", edtf=edtf) for edtf in ("2024-13", "20240417", 2024, None, "XXXX", "2024-01-01T29:00", "")),
        _of("date", edtf="XXXX", relative=["year", 0]), _of("date", edtf="XXXX", relative={"unit": "year", "offset": "0"}),
        _of("date", edtf="XXXX", relative={"unit": "year", "offset": True}), _of("date", edtf="2024", part="start"),
        _of("date", edtf="XXXX", relative={"unit": "day", "offset": 0}),
        _of("period", edtf="2025/2021"), _of("period", edtf="2021/2025", end_is_now="yes"), _of("period", edtf="2021"),
        *(_of("duration", iso=iso) for iso in ("P0W", "P1Y0M", "P01Y", "P1W2D", "P1.5Y", "P", "5Y", 5)),
        _of("duration", low="P7W", high="P0W"), _of("duration", low="P7W", high="P6W"), _of("duration", low="P2D", high="P2D"),
        _of("document_reference", type="law"), _of("document_reference", type="lw", title="Luật A"),
        _of("document_reference", type="plan", number="183", symbol="913/KH-UBND"),
        _of("document_reference", type="plan", symbol="913/KH-UBND"),
        _of("document_reference", type="decree", number="15", year=2021, symbol="15/2020/NĐ-CP"),
        _of("document_reference", type="document", number="12", symbol="12/20"),
        _of("document_reference", type="decree", number="15", symbol="15 / 2020 / NĐ-CP"),
        _of("document_reference", type="law", title="Luật A", year="2024"),
        _of("document_reference", type="law", title="Luật A", date="20240417"),
        _of("document_reference", type="law", title="Luật A", provisions="ab"),
        _of("document_reference", type="law", title="Luật A", provisions=[{"article": 5}]),
        _of("document_reference", type="law", title="Luật A", provisions=[{"part": "5"}]),
        _of("document_reference", type="law", title=["Luật A"]), _of("document_reference", type="law", title=""),
    ],
    ids=lambda record: f"{record['kind']} {record['value']}",
)  # fmt: skip
def test_values_are_those_that_a_text_may_have(record: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="not a record of the kind"):
        from_record(record)


def test_the_fault_is_named() -> None:
    with pytest.raises(
        ValueError, match=r"kind money: expected a decimal in plain notation .*, not 0.1 @ value.amount$"
    ):
        from_record(_of("money", amount=0.1))
    with pytest.raises(ValueError, match=r"kind date: a field is missing @ value.edtf$"):
        from_record(_of("date"))
    with pytest.raises(ValueError, match=r"expected a text of 9 characters from 4 to 13, not '5'$"):
        from_record(_with(text="5"))
    with pytest.raises(ValueError, match=r"no such field: 'colour'$"):
        from_record(_with(colour="red"))


@pytest.mark.parametrize("name", ["instrument_type", "status"])
def test_agreements_say_what_they_always_say(name: str) -> None:
    value = AGREEMENT["value"]
    assert isinstance(value, dict)
    with pytest.raises(ValueError, match=f"expected a field {name}"):
        from_record({**AGREEMENT, "value": _without(value, name)})


@pytest.mark.parametrize(
    "fields",
    [
        {"status": "done"}, {"instrument_type": 5}, {"parties": "UBND"}, {"parties": [{"country": "VN"}]},
        {"parties": [{"name": "UBND", "country": "Vietnam"}]}, {"parties": [{"name": ""}]}, {"parties": [["UBND", "VN"]]},
        {"signed": "hôm nay"}, {"signed": 2018}, {"period": "2019-2023"}, {"duration": "5 năm"}, {"duration": "P0W"},
        {"witnesses": "abc"}, {"languages": "vi"}, {"languages": ["Vietnamese"]}, {"copies": "2"}, {"copies": True},
        {"count": 2.0}, {"start": 5}, {"sources": []}, {"announced": 5}, {"fields": [""]},
    ],
    ids=str,
)  # fmt: skip
def test_agreements_are_read_as_strictly(fields: dict[str, object]) -> None:
    value = AGREEMENT["value"]
    assert isinstance(value, dict)
    with pytest.raises(ValueError, match="not a record of the kind agreement"):
        from_record({**AGREEMENT, "value": {**value, **fields}})


def test_agreements_are_read_back() -> None:
    read = from_record(AGREEMENT)
    assert isinstance(read.value, Agreement)
    assert read.to_record("a.txt") == AGREEMENT
    with pytest.raises(ValueError, match="no such field: 'completed'"):
        from_record({**AGREEMENT, "completed": True})


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("[1]", "expected a record, not"), ("5", "expected a record, not 5"), ("null", "expected a record, not None"),
        ('"money"', "expected a record, not 'money'"), ("[" * 100_000, "nested too deeply for a record"),
        ('{"value": ' * 100_000, "nested too deeply for a record"), ("{", "Expecting property name"), ("5" * 5_000, "digits"),
        ("\ufeff{}", "BOM"), ("{}", "expected one of the kinds"), ('{"kind": "money"}', "not a record of the kind money"),
        (json.dumps({**MONEY, "value": {"amount": float("nan")}}), "not a record of the kind money"),
    ],
    ids=lambda text: str(text)[:30],
)  # fmt: skip
def test_a_line_that_is_no_record_is_named(line: str, fault: str) -> None:
    good = json.dumps(MONEY)
    read = from_json([good, "", line, good])
    assert next(read) == Mention(4, 13, TEXT, Money(Decimal(5_000_000_000), "VND"))
    with pytest.raises(ValueError, match=rf"^line 3: .*{fault}"):
        next(read)


@pytest.mark.parametrize(
    ("module", "code", "told"),
    [
        (
            "cattrs",
            f"from vn_foreign_relations.wire import from_record; from_record({MONEY})",
            "reading records needs cattrs: pip install 'vn-foreign-relations[json]'",
        ),
        (
            "hypothesis",
            "from vn_foreign_relations import strategies",
            "strategies need hypothesis: pip install 'vn-foreign-relations[strategies]'",
        ),
    ],
)
def test_a_missing_extra_is_named(module: str, code: str, told: str) -> None:
    blocked = f"import sys; sys.modules[{module!r}] = None; {code}"
    result = subprocess.run([sys.executable, "-c", blocked], capture_output=True, text=True, encoding="utf-8")
    assert result.returncode == 1
    assert result.stderr.splitlines()[-1] == f"ModuleNotFoundError: {told}"
