"""The document: a typed sequence that draws itself; what `extract` lets in."""

import datetime
import re
import subprocess
import sys
from pathlib import Path

import pytest
from rich.console import Console

import vn_foreign_relations as vfr
from vn_foreign_relations.catalogue import KINDS
from vn_foreign_relations.reading.record import Record

TEXT = "vốn 10.388 tỷ đồng & hơn 600 lượt"


@pytest.mark.parametrize(
    ("record", "place"),
    [
        (vfr.Fact, "document.facts and the table 'facts'"),
        (vfr.Agreement, "document.agreements and the table 'agreements'"),
        (vfr.Place, "document.names"),
        (vfr.Organisation, "document.names"),
    ],
)
def test_what_is_no_kind_is_led_to_where_it_is(record: type[Record], place: str) -> None:
    document = vfr.extract("")
    for asked in (record.kind, f"{record.kind}s", record.__name__):
        with pytest.raises(ValueError, match=f"expected some of the kinds .*, not '{asked}': see {place}$"):
            vfr.extract("", kinds=[asked])
    with pytest.raises(TypeError, match=f"expected a kind, .*{record.__name__}'>: see {place}$"):
        vfr.extract("", kinds=record)  # type: ignore[arg-type]  # what is tested
    with pytest.raises(TypeError, match=f": see {place}$"):
        document.of(record)  # type: ignore[type-var]  # likewise
    with pytest.raises(ValueError, match=f": see {place}$"):
        document.of(record.kind)
    with pytest.raises(ValueError, match=r"not 'colour'$"):
        document.of("colour")


def test_a_document_is_an_immutable_sequence() -> None:
    document = vfr.extract(TEXT)
    assert [mention.text for mention in document] == ["10.388 tỷ đồng", "hơn 600 lượt"]
    assert (len(document), document[0].kind, document[-1:]) == (2, "money", document.mentions[1:])
    assert document == vfr.extract(TEXT)
    assert hash(document) == hash(vfr.extract(TEXT))
    assert vfr.Document(document.text, iter(document)) == document
    for name in ("source", "mentions", "other"):
        with pytest.raises(AttributeError):
            setattr(document, name, ())
    for name in ("source", "mentions"):
        with pytest.raises(AttributeError):
            delattr(document, name)


def test_of_gives_one_kind() -> None:
    [mention] = vfr.extract(TEXT).of(vfr.Quantity)
    assert (mention.value.unit, mention.value.bound) == ("lượt", vfr.types.Bound.MORE_THAN)
    document = vfr.extract(TEXT)
    for name in ("quantity", "Quantity", "QUANTITY"):
        assert document.of(name) == (mention,)
    assert document.of(vfr.Value) == document.mentions  # type: ignore[type-abstract]  # any base of kinds will do
    with pytest.raises(ValueError, match="expected some of the kinds percent, money"):
        document.of("colour")
    with pytest.raises(TypeError, match="expected a kind, such as"):
        document.of(int)  # type: ignore[type-var]  # what a caller without a type checker may do


def test_records_are_the_wire_format() -> None:
    assert vfr.extract(TEXT).to_records("a.txt")[0] == {
        "doc": "a.txt",
        "kind": "money",
        "start": 4,
        "end": 18,
        "text": "10.388 tỷ đồng",
        "value": {"amount": "10388000000000", "currency": "VND"},
    }
    assert "doc" not in vfr.extract(TEXT).to_records()[0]


def test_a_document_draws_itself() -> None:
    document = vfr.extract(TEXT)
    assert str(document) == "vốn [10.388 tỷ đồng | money] & [hơn 600 lượt | quantity]"
    assert repr(document) == "<Document of 33 characters: 1 money, 1 quantity>"
    html = document._repr_html_()
    assert re.search(r'title="money: [^"]+">10\.388 tỷ đồng<(?:.*<)?/mark> &amp; <mark', html)
    console = Console(width=80, force_terminal=True, color_system="standard", no_color=False)
    with console.capture() as capture:
        console.print(document)
    assert "\x1b[1;35m10.388 tỷ đồng\x1b[0m &" in capture.get()


@pytest.mark.parametrize(
    "kinds",
    ["money", "Money", vfr.Money, ["money"], ("MONEY",), {vfr.Money}, iter([vfr.Money, "money"])],
    ids=["name", "class name", "class", "list", "tuple", "set", "iterator"],
)
def test_kinds_are_classes_or_names(kinds: "type[vfr.Value] | str") -> None:
    assert [m.text for m in vfr.extract(TEXT, kinds=kinds)] == ["10.388 tỷ đồng"]


def test_names_of_classes_are_names_of_kinds() -> None:
    text = "Chỉ thị số 41-CT/TW và 5 km"
    for kinds in ("DocumentReference", "document_reference", "documentreference"):
        assert [m.text for m in vfr.extract(text, kinds=kinds)] == ["Chỉ thị số 41-CT/TW"]
    assert vfr.extract(text, kinds=[]).mentions == ()


@pytest.mark.parametrize("kinds", ["colour", ["money", "colour"], ""])
def test_unknown_names_of_kinds_are_refused(kinds: str) -> None:
    with pytest.raises(ValueError, match="expected some of the kinds percent, money"):
        vfr.extract(TEXT, kinds=kinds)


@pytest.mark.parametrize("kinds", [int, [int], vfr.Value, [vfr.Value], 5, [None], b"money", [["money"]]], ids=str)
def test_what_is_no_kind_is_refused(kinds: "type[vfr.Value]") -> None:
    with pytest.raises(TypeError, match="expected a kind, such as Percent or 'percent', not"):
        vfr.extract(TEXT, kinds=kinds)


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (None, "not None"),
        (float("nan"), "not nan"),
        (5, "not int"),
        (b"5 km", r"not bytes: decode it first, data.decode\('utf-8'\)"),
        (Path("a.txt"), r"not \w*Path: read the file first, path.read_text\('utf-8'\)"),
        (["5 km"], "not list"),
    ],
    ids=str,
)
@pytest.mark.parametrize("door", [vfr.extract, *(kind.parse for kind in KINDS)], ids=lambda door: door.__qualname__)
def test_what_is_no_text_is_named(door: "type[str]", given: str, told: str) -> None:
    with pytest.raises(TypeError, match=rf"expected a text \(str\), {told}"):
        door(given)


def test_a_subclass_of_str_is_a_text() -> None:
    class Line(str):
        """A text with more to it."""

        __slots__ = ()

    for text in (TEXT, "5 km"):
        assert vfr.extract(Line(text)) == vfr.extract(text)
    assert vfr.Money.parse(Line("5 đồng")) == vfr.Money.parse("5 đồng")


def test_of_a_datetime_the_day_counts() -> None:
    text = "Năm ngoái; hôm qua; từ tháng 3 đến nay"
    moment = datetime.datetime(2024, 7, 4, 23, 59, tzinfo=datetime.UTC)
    assert vfr.extract(text, reference_date=moment) == vfr.extract(text, reference_date=moment.date())
    assert vfr.extract(text, reference_date=moment).of(vfr.Date)[1].value.edtf == "2024-07-03"


def test_what_is_no_reference_date_is_refused() -> None:
    with pytest.raises(TypeError, match=r"not '2024-07-04': datetime.date.fromisoformat reads one"):
        vfr.extract(TEXT, reference_date="2024-07-04")  # type: ignore[arg-type]  # a common slip
    with pytest.raises(TypeError, match=r"expected a datetime.date as reference_date, not 2024"):
        vfr.extract(TEXT, reference_date=2024)  # type: ignore[arg-type]  # a common slip


def test_import_is_light() -> None:
    code = "import sys, vn_foreign_relations; print([m for m in sys.argv[1:] if m in sys.modules])"
    heavy = ["click", "rich", "hypothesis", "cattrs", "babel.numbers", "pandas", "pyarrow"]
    result = subprocess.run([sys.executable, "-c", code, *heavy], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"
