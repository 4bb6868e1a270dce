"""The document: a typed sequence that draws itself."""

import subprocess
import sys

import pytest
from rich.console import Console

import vn_foreign_relations as vfr

TEXT = "vốn 10.388 tỷ đồng & hơn 600 lượt"


def test_a_document_is_an_immutable_sequence() -> None:
    document = vfr.extract(TEXT)
    assert [mention.text for mention in document] == ["10.388 tỷ đồng", "hơn 600 lượt"]
    assert (len(document), document[0].kind, document[-1:]) == (2, "money", document.mentions[1:])
    assert document == vfr.extract(TEXT)
    assert hash(document) == hash(vfr.extract(TEXT))
    with pytest.raises(AttributeError, match="does not change"):
        document.source = ""


def test_of_gives_one_kind() -> None:
    [mention] = vfr.extract(TEXT).of(vfr.Quantity)
    assert (mention.value.unit, mention.value.bound) == ("lượt", vfr.Bound.MORE_THAN)


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
    assert 'title="money: amount 10388000000000, currency VND">10.388 tỷ đồng</mark> &amp; <mark' in html
    console = Console(width=80, force_terminal=True, color_system="standard", no_color=False)
    with console.capture() as capture:
        console.print(document)
    assert "\x1b[1;36m10.388 tỷ đồng\x1b[0m &" in capture.get()


def test_kinds_are_classes_or_names() -> None:
    assert vfr.extract(TEXT, kinds=["money"]) == vfr.extract(TEXT, kinds=[vfr.Money])
    with pytest.raises(ValueError, match="expected some of the kinds percent, money"):
        vfr.extract(TEXT, kinds=["colour"])


def test_import_is_light() -> None:
    code = "import sys, vn_foreign_relations; print([m for m in sys.argv[1:] if m in sys.modules])"
    heavy = ["click", "rich", "hypothesis", "cattrs", "babel.numbers", "pandas", "pyarrow"]
    result = subprocess.run([sys.executable, "-c", code, *heavy], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"
