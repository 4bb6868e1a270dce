"""The report and the notebook's drawing: what they say, and that no text makes them do anything."""

import re
import sys
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

import pytest

pytest.importorskip("jinja2", reason="the extra report is not installed")

from click.testing import CliRunner

import vn_foreign_relations as vfr
from vn_foreign_relations.cli import main
from vn_foreign_relations.report import write_report
from vn_foreign_relations.report.views import views

TEXT = (
    "Ngày 12/12/2018, tại tỉnh Lai Châu, UBND tỉnh Lào Cai và chính quyền nhân dân châu Hồng Hà (Trung Quốc) đã ký Thỏa "
    "thuận hợp tác giai đoạn 2019 – 2023.\nNăm 2019, kim ngạch xuất khẩu của tỉnh Lào Cai đạt 3,7 tỷ USD, tăng 22,9% so "
    "với năm 2018, theo Nghị định số 64/2021/NĐ-CP."
)
HOSTILE = (
    "</script><script>window.done=1</script><img src=x onerror=window.done=1>\"'><b>5 tỷ đồng</b>{{ 7*7 }}\x1b[31m"
)


class _Tags(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)


def test_the_tables_say_what_the_records_say() -> None:
    facts, agreements, references = views([vfr.extract(TEXT, doc_id="a.txt")])
    [fact] = [line for line in facts.lines if line.kind == "export"]
    told = dict(zip(facts.headings, fact.cells, strict=True))
    assert {name: told[name].text for name in ("document", "figure", "unit", "period", "place", "change")} == {
        "document": "a.txt",
        "figure": "3,700,000,000",
        "unit": "USD",
        "period": "2019",
        "place": "tỉnh Lào Cai",
        "change": "+22.9 % (2018)",
    }
    assert (told["figure"].exact, told["figure"].link) == ("3700000000", f"d1-{TEXT.index('3,7 tỷ USD')}")
    [agreement] = agreements.lines
    told = dict(zip(agreements.headings, agreement.cells, strict=True))
    assert told["parties"].text == "UBND tỉnh Lào Cai (VN); chính quyền nhân dân châu Hồng Hà (CN)"
    assert (told["day"].text, told["term"].text) == ("2018-12-12", "2019/2023")
    [reference] = references.lines
    assert reference.cells[1].text == "64/2021/NĐ-CP"
    assert "partner" not in facts.headings


@pytest.mark.parametrize(
    ("text", "figure", "more"),
    [
        (
            "Năm 2024, vốn FDI đăng ký của tỉnh Nghệ An đạt từ 1 đến 2 tỷ USD, xếp thứ 8 cả nước.",
            "1,000,000,000 – 2,000,000,000", "rank 8",
        ),
        (
            "Năm 2024, kim ngạch xuất khẩu đạt 3 tỷ USD, bằng 82,4% kế hoạch, chiếm 40% tổng kim ngạch xuất nhập khẩu.",
            "3,000,000,000", "82.4 % of plan; 40 % of total",
        ),
        (
            "Vốn ODA giải ngân 640 tỷ đồng, gồm vốn nước ngoài 500 tỷ đồng và vốn đối ứng 130 tỷ đồng.",
            "640,000,000,000", "foreign 500,000,000,000; counterpart 130,000,000,000; the parts do not add up to the figure",
        ),
        (
            "Năm 2023, tỉnh tiếp nhận 12 dự án viện trợ phi chính phủ với tổng giá trị 2 triệu USD (tương đương 48 tỷ đồng).",
            "2,000,000", "12 projects; = VND 48,000,000,000",
        ),
        ("Năm 2023, tỉnh có từ 10 đến 12 dự án FDI với tổng vốn đăng ký 5 triệu USD.", "5,000,000", "10 – 12 projects"),
    ],
)  # fmt: skip
def test_what_a_fact_says_more_stands_in_its_line(text: str, figure: str, more: str) -> None:
    facts = views([vfr.extract(text)])[0]
    [line] = facts.lines
    told = dict(zip(facts.headings, line.cells, strict=True))
    assert (told["figure"].text, told["more"].text) == (figure, more)


def test_a_notebook_shows_marks_a_legend_and_tables() -> None:
    drawn = vfr.extract(TEXT)._repr_html_()
    assert '<mark class="k-money" tabindex="0" title="money: USD 3,700,000,000">3,7 tỷ USD<span class="v">' in drawn
    assert '<mark class="k-date">date 3</mark>' in drawn
    assert "@media print" in drawn
    assert "<caption>facts</caption>" in drawn
    assert "<caption>agreements</caption>" in drawn
    assert "<table>" not in vfr.extract("Trời đẹp.")._repr_html_()


def test_the_colour_of_a_kind_is_always_the_same() -> None:
    rules = [set(re.findall(r"k-\w+ \{[^}]*\}", vfr.extract(text)._repr_html_())) for text in (TEXT, "22,5%", "")]
    assert rules[0] == rules[1] == rules[2]
    assert len(rules[0]) == len(vfr.KINDS)


def test_without_the_extra_a_notebook_shows_the_marks_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vn_foreign_relations.document.find_spec", lambda name: None)
    drawn = vfr.extract("<b>3 tỷ đồng")._repr_html_()
    assert drawn.startswith('<div style="white-space:pre-wrap">&lt;b&gt;<mark style="background:hsl(')
    assert 'title="money: amount 3000000000, currency VND">3 tỷ đồng</mark></div>' in drawn


def test_a_hostile_text_makes_no_element(tmp_path: Path) -> None:
    plain, hostile = tmp_path / "plain.html", tmp_path / "hostile.html"
    write_report(vfr.extract("5 tỷ đồng", doc_id="a"), plain)
    write_report(vfr.extract(HOSTILE, doc_id=HOSTILE), hostile)
    tags, own = (Counter(_Tags(path.read_text("utf-8")).tags) for path in (hostile, plain))
    assert set(tags) == set(own)
    assert {tag: tags[tag] for tag in ("script", "b", "a")} == {tag: own[tag] for tag in ("script", "b", "a")}
    assert "{{ 7*7 }}" in hostile.read_text("utf-8")
    assert "\x1b" not in hostile.read_text("utf-8")
    assert set(_Tags(vfr.extract(HOSTILE)._repr_html_()).tags) == {"style", "div", "p", "mark", "span"}


def test_the_page_needs_nothing_else(tmp_path: Path) -> None:
    write_report(vfr.extract(TEXT), tmp_path / "x.html")
    page = (tmp_path / "x.html").read_text("utf-8")
    assert page.startswith("<!DOCTYPE html>")
    assert not re.search(r'(?:src|href)="(?!#)', page)
    assert "default-src 'none'" in page
    assert "style=" not in re.sub(r"<style>.*?</style>", "", page, flags=re.DOTALL)


def test_the_command_writes_a_report(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    output = tmp_path / "out" / "report.html"
    output.parent.mkdir()
    done = CliRunner().invoke(main, ["report", str(tmp_path / "a.txt"), str(tmp_path / "none"), "-o", str(output)])
    assert (done.exit_code, done.stdout) == (1, "")
    assert "none: No such file" in done.stderr
    assert "3,700,000,000" in output.read_text("utf-8")
    done = CliRunner().invoke(main, ["report", str(tmp_path / "a.txt"), "-o", str(output)])
    assert done.exit_code == 0
    done = CliRunner().invoke(main, ["report", str(tmp_path / "a.txt"), "-o", str(tmp_path / "no" / "x.html")])
    assert (done.exit_code, done.stderr) == (1, f"vnfr: {tmp_path / 'no' / 'x.html'}: No such file or directory\n")


def test_the_command_names_the_missing_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from vn_foreign_relations.report.marking import templates

    templates.cache_clear()
    monkeypatch.setitem(sys.modules, "jinja2", None)
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    done = CliRunner().invoke(main, ["report", str(tmp_path / "a.txt"), "-o", str(tmp_path / "x.html")])
    assert done.exit_code == 1
    assert done.stderr.endswith("this needs jinja2: pip install 'vn-foreign-relations[report]'\n")
    templates.cache_clear()
