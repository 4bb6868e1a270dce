"""The readers: what comes out of each format, and what is said of what cannot be read."""

import csv
import gzip
import io
import json
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

import vn_foreign_relations as vfr
from vn_foreign_relations.readers.corpus import Corpus

TEXT = "Năm 2024, tỉnh đón 63 đoàn, vốn 5 tỷ đồng, tăng 22,5%."
FOUND = ["Năm 2024", "63 đoàn", "5 tỷ đồng", "22,5%"]


CP_1258 = ": name its encoding (--encoding, in Python encoding=), such as cp1258"
ENCODING = ": name the encoding of the file (--encoding, in Python encoding=)"


def texts(corpus: Corpus) -> list[tuple[str, str]]:
    return [(document.doc_id, document.text) for document in corpus]


def told(corpus: Corpus, folder: Path) -> list[str]:
    """What was not read, without the folder in front."""
    return [str(fault).removeprefix(f"{folder}/") for fault in corpus.errors]


def made(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def word(path: Path) -> Path:
    """A Word file with a heading, a table with a wide cell, and a tracked change."""
    docx = pytest.importorskip("docx")
    document = docx.Document()
    document.add_heading("Báo cáo")
    document.add_paragraph(TEXT)
    table = document.add_table(2, 2)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "Nguồn vốn"
    table.cell(1, 0).text, table.cell(1, 1).text = "ODA", "7 tỷ USD"
    changed = document.add_paragraph("Xuất khẩu ")
    for tag, inner, added in (("ins", "t", "8%"), ("del", "delText", "9%")):
        change = changed._p.makeelement(docx.oxml.ns.qn(f"w:{tag}"))
        run = change.makeelement(docx.oxml.ns.qn("w:r"))
        text = run.makeelement(docx.oxml.ns.qn(f"w:{inner}"))
        text.text = added
        run.append(text)
        change.append(run)
        changed._p.append(change)
    document.save(str(path))
    return path


def pdf(path: Path, *pages: str) -> Path:
    """A PDF with a page for each text, which is ASCII: a standard font has no other letters."""
    pypdf = pytest.importorskip("pypdf")
    generic = pypdf.generic
    writer = pypdf.PdfWriter()
    for page in pages:
        sheet = writer.add_blank_page(300, 300)
        font = generic.DictionaryObject({
            generic.NameObject("/Type"): generic.NameObject("/Font"),
            generic.NameObject("/Subtype"): generic.NameObject("/Type1"),
            generic.NameObject("/BaseFont"): generic.NameObject("/Helvetica"),
        })  # fmt: skip
        fonts = generic.DictionaryObject({generic.NameObject("/F"): font})
        sheet[generic.NameObject("/Resources")] = generic.DictionaryObject({generic.NameObject("/Font"): fonts})
        stream = generic.DecodedStreamObject()
        stream.set_data(f"BT /F 12 Tf 20 200 Td ({page}) Tj ET".encode())
        sheet[generic.NameObject("/Contents")] = writer._add_object(stream)
    writer.write(path)
    return path


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        (TEXT.encode(), None),
        (b"\xef\xbb\xbf" + TEXT.encode(), None),
        (TEXT.encode("utf-16"), None),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), "utf-8"),
        (TEXT.encode("utf-16-le"), "UTF-16LE"),
        ("tỷ lệ 5%".encode("utf-7"), "utf-7"),
    ],
)
def test_plain_texts_in_each_encoding(tmp_path: Path, content: bytes, encoding: str | None) -> None:
    made(tmp_path / "a.txt", content)
    expected = "tỷ lệ 5%" if encoding == "utf-7" else TEXT
    assert texts(vfr.read(tmp_path, encoding=encoding)) == [("a.txt", expected)]


OLD = "chi 5 đô\u0300ng"
"""As code page 1258 writes it: tones are letters of their own."""


def test_an_encoding_is_that_of_files_that_are_not_utf_8(tmp_path: Path) -> None:
    pytest.importorskip("trafilatura")
    row = '{"id": "%s", "text": "%s"}\n'
    made(tmp_path / "a.txt", TEXT.encode())
    made(tmp_path / "b.txt", OLD.encode("cp1258"))
    made(tmp_path / "c.txt", b"5%")
    made(tmp_path / "d.csv", f'id,text\nd,"{TEXT}"\n'.encode())
    made(tmp_path / "e.jsonl", (row % ("e1", "5%") + row % ("e2", TEXT)).encode())
    made(tmp_path / "f.jsonl", (row % ("f1", "5%") + row % ("f2", OLD)).encode("cp1258"))
    made(tmp_path / "g.html", f"<html><body><p>{TEXT}</p></body></html>".encode())
    made(tmp_path / "h.txt", TEXT.encode("utf-16"))
    corpus = vfr.read(tmp_path, encoding="cp1258")
    assert texts(corpus) == [
        ("a.txt", TEXT), ("b.txt", OLD), ("c.txt", "5%"), ("d", TEXT), ("e1", "5%"), ("e2", TEXT), ("f1", "5%"),
        ("f2", OLD), ("g.html", TEXT), ("h.txt", TEXT),
    ]  # fmt: skip
    assert corpus.errors == []


@pytest.mark.parametrize("text", [TEXT, "chi 5 USD"])
@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_told_how_it_is_read(tmp_path: Path, text: str, encoding: str) -> None:
    made(tmp_path / "a.txt", text.encode(encoding))
    made(tmp_path / "b.csv", f'id,text\n1,"{text}"\n'.encode(encoding))
    made(tmp_path / "c.jsonl", f'{{"id": 2, "text": "{text}"}}\n'.encode(encoding))
    corpus = vfr.read(tmp_path)
    assert texts(corpus) == []
    advice = f": name its encoding (--encoding, in Python encoding=), such as {encoding}"
    assert [fault.reason.partition(":")[2] for fault in corpus.errors] == [advice[1:]] * 3
    assert texts(vfr.read(tmp_path, encoding=encoding)) == [("a.txt", text), ("1", text), ("2", text)]


def test_line_ends_stay_as_they_are(tmp_path: Path) -> None:
    made(tmp_path / "a.txt", b"5%\r\n6%\r7%\n")
    assert texts(vfr.read(tmp_path / "a.txt")) == [("a.txt", "5%\r\n6%\r7%\n")]


def test_word_files_with_tables_and_tracked_changes(tmp_path: Path) -> None:
    [document] = vfr.read(word(tmp_path / "a.docx"))
    assert document.text.splitlines() == ["Báo cáo", TEXT, "Nguồn vốn", "ODA\t7 tỷ USD", "Xuất khẩu 8%"]
    assert [mention.text for mention in document] == [*FOUND, "7 tỷ USD", "8%"]


def test_pages_of_pdf_are_kept(tmp_path: Path) -> None:
    [document] = vfr.read(pdf(tmp_path / "a.pdf", "tang 5%", "nothing", "tang 7% va 8%"))
    assert [(mention.text, document.page_of(mention)) for mention in document] == [("5%", 1), ("7%", 3), ("8%", 3)]
    assert document.text.count("\f") == 3


def test_a_text_without_pages_has_none() -> None:
    document = vfr.extract("tăng 5%")
    assert document.page_of(document[0]) is None


def test_a_pdf_of_pictures_is_named(tmp_path: Path) -> None:
    corpus = vfr.read(pdf(tmp_path / "a.pdf", ""))
    assert texts(corpus) == []
    assert told(corpus, tmp_path) == ["a.pdf: no text on its pages, which are pictures or empty"]


def test_a_locked_pdf_is_named(tmp_path: Path) -> None:
    pypdf = pytest.importorskip("pypdf")
    writer = pypdf.PdfWriter(clone_from=pdf(tmp_path / "open.pdf", "5%"))
    writer.encrypt("secret", algorithm="RC4-128")
    writer.write(tmp_path / "a.pdf")
    corpus = vfr.read(tmp_path / "a.pdf")
    assert texts(corpus) == []
    assert told(corpus, tmp_path) == ["a.pdf: locked with a password"]


PAGE = "<p>N&#259;m 2024, tỉnh đ&oacute;n 63 đo&agrave;n, vốn 5&nbsp;tỷ đồng, tăng <b>22,5</b>%.</p>"


@pytest.mark.parametrize(
    "content",
    [
        f"<html><body>{PAGE}<script>var a = '9%'</script></body></html>".encode(),
        PAGE.encode(),
        f'<html><head><meta charset="utf-16le"></head><body>{PAGE}</body></html>'.encode("utf-16"),
    ],
)
def test_web_pages_give_their_text(tmp_path: Path, content: bytes) -> None:
    pytest.importorskip("trafilatura")
    [document] = vfr.read(made(tmp_path / "a.HTM", content))
    assert document.text == TEXT
    assert all(document.text[m.start : m.end] == m.text for m in document)


def test_a_web_page_says_its_encoding(tmp_path: Path) -> None:
    pytest.importorskip("trafilatura")
    page = '<html><head><meta charset="windows-1252"></head><body><p>café 5%</p></body></html>'
    made(tmp_path / "a.html", page.encode("cp1252"))
    made(tmp_path / "b.html", page.encode("cp1252").replace(b"windows-1252", b"nothing-known"))
    made(tmp_path / "c.html", b"<html><body></body></html>")
    made(tmp_path / "d.html", b" ")
    corpus = vfr.read(tmp_path)
    assert texts(corpus) == [("a.html", "café 5%")]
    empty = "no text in this page"
    assert told(corpus, tmp_path) == [f"b.html: not UTF-8 at byte 61{CP_1258}", f"c.html: {empty}", f"d.html: {empty}"]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_tables_in_csv(tmp_path: Path, delimiter: str) -> None:
    lines = io.StringIO(newline="")
    csv.writer(lines, delimiter=delimiter).writerows(
        [["id", "Nội dung", "tỉnh"], ["7", "5%\r\n6%", "Lào Cai"], ["8", TEXT, ""]]
    )
    made(tmp_path / "a.csv", b"\xef\xbb\xbf" + lines.getvalue().encode())
    corpus = vfr.read(tmp_path, text_field="Nội dung")
    assert texts(corpus) == [("7", "5%\r\n6%"), ("8", TEXT)]
    assert [dict(document.row) for document in corpus] == [{"tỉnh": "Lào Cai"}, {}]


def test_rows_without_an_id_are_called_by_their_numbers(tmp_path: Path) -> None:
    made(tmp_path / "a.csv", b"text\n5%\n\n6%\n")
    made(tmp_path / "b.jsonl", b'{"text": "7%"}\n\n{"text": "8%"}\n')
    assert texts(vfr.read(tmp_path)) == [("a.csv:2", "5%"), ("a.csv:4", "6%"), ("b.jsonl:1", "7%"), ("b.jsonl:3", "8%")]


def test_faults_of_tables_are_named(tmp_path: Path) -> None:
    made(tmp_path / "a.csv", b"nr,content\n1,5%\n")
    made(tmp_path / "b.csv", b"id,text\n1,5%\n,6%\n3,7%\xff\n4,8%\n5\n")
    made(tmp_path / "c.csv", b"")
    corpus = vfr.read(tmp_path)
    assert texts(corpus) == [("1", "5%"), ("b.csv:3", "6%"), ("4", "8%")]
    assert told(corpus, tmp_path) == [
        "a.csv: no column 'text', only 'nr', 'content'", f"b.csv:4: not UTF-8{ENCODING}",
        "b.csv:6: no field 'text', only 'id'", "c.csv: no column 'text', only empty ones",
    ]  # fmt: skip


def test_a_row_with_an_empty_id_is_called_by_its_number(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    for row in (["id", "text"], [None, "5%"], [1.5, "6%"], [date(2024, 7, 4), "7%"]):
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    made(tmp_path / "b.csv", b"nr,text\n,5%\n")
    rows = ({"id": name, "text": "5%"} for name in (None, "", 2.0, float("nan"), 1.5))
    made(tmp_path / "c.jsonl", "\n".join(map(json.dumps, rows)).encode())
    corpus = vfr.read([tmp_path / "a.xlsx", tmp_path / "c.jsonl"])
    names = ["a.xlsx:2", "1.5", "2024-07-04 00:00:00", "c.jsonl:1", "c.jsonl:2", "2", "c.jsonl:4", "1.5"]
    assert [document.doc_id for document in corpus] == names
    assert told(corpus, tmp_path) == ["c.jsonl:5: an earlier text is called 1.5 too"]
    assert texts(vfr.read(tmp_path / "b.csv", id_field="nr")) == [("b.csv:2", "5%")]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_text_with_an_unquoted_delimiter_is_named_and_not_cut(tmp_path: Path, delimiter: str) -> None:
    rows = ["id,text", "1,đạt 3,7 tỷ USD", "2,5%,,", '3,"đạt 3,7 tỷ"', "4,6%,7%,8%"]
    made(tmp_path / "a.csv", "\n".join(row.replace(",", delimiter) for row in rows).encode())
    corpus = vfr.read(tmp_path)
    assert texts(corpus) == [("2", "5%"), ("3", f"đạt 3{delimiter}7 tỷ")]
    advice = f"and the header has 2: a cell with {delimiter!r} in it needs quotation marks"
    assert told(corpus, tmp_path) == [f"a.csv:2: 3 cells, {advice}", f"a.csv:5: 4 cells, {advice}"]


@pytest.mark.parametrize(
    ("rows", "read", "faults"),
    [
        ('1,5%\n2,"6%\n3,7%\n4,8%\n', ["1"], ["a.csv:3: not CSV (unexpected end of data): lines 3 to 5 not read"]),
        ('1,"5%', [], ["a.csv:2: not CSV (unexpected end of data): line 2 not read"]),
        ('1,"5%\n2,6%\n3,"7%"\n4,8%\n', ["4"], ["a.csv:2: not CSV (',' expected after '\"'): lines 2 to 4 not read"]),
        ('1,"Ba" dự án\n2,dự án "Ba"\n3,"dự án ""Ba"""\n', ["2", "3"], ["a.csv:2: not CSV (',' expected after '\"'): line 2 not read"]),
        ('1,"5%\n6%"\n2,7%\n', ["1", "2"], []),
    ],
)  # fmt: skip
def test_quotation_marks_that_do_not_match_swallow_no_row_in_silence(
    tmp_path: Path, rows: str, read: list[str], faults: list[str]
) -> None:
    made(tmp_path / "a.csv", f"id,text\n{rows}".encode())
    corpus = vfr.read(tmp_path)
    assert [name for name, _ in texts(corpus)] == read
    assert told(corpus, tmp_path) == [f"{fault}, quotation marks do not match there" for fault in faults]


def test_two_columns_of_one_name_are_refused(tmp_path: Path) -> None:
    made(tmp_path / "a.csv", b"id,text, text \n1,5%,6%\n")
    made(tmp_path / "b.csv", b'id,"text\n1,5%\n')
    corpus = vfr.read(tmp_path)
    assert texts(corpus) == []
    assert told(corpus, tmp_path) == [
        "a.csv: 2 columns are called 'text', where one was expected",
        "b.csv: not CSV (unexpected end of data): lines 1 to 2 not read, quotation marks do not match there",
    ]


def test_an_id_that_was_asked_for_must_be_there(tmp_path: Path) -> None:
    made(tmp_path / "a.csv", b"id,text\n1,5%\n")
    made(tmp_path / "b.jsonl", b'{"id": 1, "text": "5%"}\n{"nr": "x", "id": 1, "text": "6%"}\n')
    corpus = vfr.read(tmp_path, id_field="nr")
    assert [(document.doc_id, document.row) for document in corpus] == [("x", {"id": 1})]
    assert [(fault.place, fault.reason) for fault in corpus.errors] == [
        ("", "no column 'nr', only 'id', 'text'"),
        ("1", "no field 'nr', only 'id', 'text'"),
    ]


def test_rows_of_json_in_each_encoding(tmp_path: Path) -> None:
    rows = [{"id": 1, "text": "5%", "url": "u", "n": [1]}, {"id": "x", "text": TEXT}]
    content = "\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "\n"
    for number, data in enumerate([content.encode(), b"\xef\xbb\xbf" + content.encode(), content.encode("utf-16")]):
        corpus = vfr.read(made(tmp_path / f"{number}.ndjson", data))
        assert texts(corpus) == [("1", "5%"), ("x", TEXT)]
        assert [document.row for document in corpus] == [{"url": "u", "n": [1]}, {}]
        assert corpus.errors == []


def test_rows_of_excel(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.active.append(["Số", " Nội dung ", "ngày"])
    book.active.append([5, TEXT, date(2024, 7, 4)])
    book.active.append([None, None, None])
    book.active.append(["x", "6%", None])
    book.save(tmp_path / "a.xlsx")
    book.create_sheet("Khác").append(["n"])
    book.create_sheet("Trống")
    book.save(tmp_path / "b.xlsx")
    corpus = vfr.read(tmp_path / "a.xlsx", text_field="Nội dung", id_field="Số")
    assert texts(corpus) == [("5", TEXT), ("x", "6%")]
    assert [str(document.row.get("ngày")) for document in corpus] == ["2024-07-04 00:00:00", "None"]
    corpus = vfr.read(tmp_path / "b.xlsx", text_field="Nội dung")
    assert texts(corpus) == [("b.xlsx:Sheet!2", TEXT), ("b.xlsx:Sheet!4", "6%")]
    assert told(corpus, tmp_path) == ["b.xlsx:Khác: no column 'Nội dung', only 'n'"]


def test_rows_of_parquet(tmp_path: Path) -> None:
    pa, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    columns = {"id": [1, 2, 3], "text": [TEXT, None, "6%"], "day": [date(2024, 7, 4)] * 3, "n": [float("nan")] * 3}
    parquet.write_table(pa.table(columns), tmp_path / "a.parquet", row_group_size=2)
    corpus = vfr.read(tmp_path)
    assert texts(corpus) == [("1", TEXT), ("3", "6%")]
    assert [document.row for document in corpus] == [{"day": date(2024, 7, 4)}] * 2
    assert [fault.place for fault in corpus.errors] == ["2"]


def test_each_format_may_be_compressed(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    for row in (["id", "text"], ["e", TEXT]):
        book.active.append(row)
    book.save(tmp_path / "e.xlsx")
    contents = {"a.txt": TEXT.encode(), "b.csv": f'id,text\nb,"{TEXT}"\n'.encode()}
    contents |= {
        "c.jsonl": json.dumps({"id": "c", "text": TEXT}).encode(),
        "e.xlsx": (tmp_path / "e.xlsx").read_bytes(),
    }
    (tmp_path / "in").mkdir()
    for name, content in contents.items():
        made(tmp_path / "in" / f"{name}.gz", gzip.compress(content))
    made(tmp_path / "in" / "f.txt.gz", b"no")
    corpus = vfr.read(tmp_path / "in")
    assert texts(corpus) == [("a.txt.gz", TEXT), ("b", TEXT), ("c", TEXT), ("e", TEXT)]
    assert told(corpus, tmp_path / "in") == ["f.txt.gz: Not a gzipped file (b'no')"]


def test_what_is_not_read_is_named(tmp_path: Path) -> None:
    for name in ("a.md", "b.doc", "c", ".DS_Store", "d.gz", "e.txt"):
        made(tmp_path / name, b"5%")
    (tmp_path / ".git").mkdir()
    made(tmp_path / ".git" / "f", b"5%")
    made(tmp_path / ".git" / "g.txt", b"5%")
    corpus = vfr.read(tmp_path)
    assert texts(corpus) == [(".git/g.txt", "5%"), ("e.txt", "5%")]
    assert told(corpus, tmp_path) == [
        "a.md: no reader for .md files",
        "b.doc: no reader for .doc files: save it as .docx",
        "c: no reader for files without a suffix",
        "d.gz: no reader for files without a suffix",
    ]


def test_a_file_that_is_given_is_read_as_text(tmp_path: Path) -> None:
    given = [
        made(tmp_path / "a.md", b"\n5%"),
        made(tmp_path / "b", b'\n{"id": 1, "text": "6%"}'),
        made(tmp_path / "c.doc", b"\xd0"),
    ]
    corpus = vfr.read(given)
    assert texts(corpus) == [("a.md", "\n5%"), ("1", "6%")]
    assert told(corpus, tmp_path) == ["c.doc: no reader for .doc files: save it as .docx"]


@pytest.mark.parametrize("name", ["a.docx", "a.pdf", "a.xlsx", "a.parquet", "a.html"])
def test_a_broken_file_is_one_fault(tmp_path: Path, name: str) -> None:
    extras = {".docx": "docx", ".pdf": "pypdf", ".xlsx": "openpyxl", ".parquet": "pyarrow", ".html": "trafilatura"}
    pytest.importorskip(extras[Path(name).suffix])
    for content in (b"", b"\xff\x00no", b"PK\x03\x04 no"):
        corpus = vfr.read(made(tmp_path / name, content))
        assert texts(corpus) == [] or name == "a.html"
        assert len(corpus.errors) == 1 or name == "a.html"


@pytest.mark.parametrize(
    ("name", "module", "extra"),
    [
        ("a.docx", "docx", "docx"),
        ("a.pdf", "pypdf", "pdf"),
        ("a.html", "trafilatura", "html"),
        ("a.xlsx", "openpyxl", "excel"),
        ("a.parquet", "pyarrow.parquet", "tables"),
    ],
)
def test_a_missing_extra_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, module: str, extra: str
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    corpus = vfr.read(made(tmp_path / name, b"5%"))
    assert texts(corpus) == []
    advice = f"pip install 'vn-foreign-relations[{extra}]'"
    assert told(corpus, tmp_path) == [f"{name}: this needs {module.partition('.')[0]}: {advice}"]


def test_a_corpus_is_read_anew_each_time(tmp_path: Path) -> None:
    made(tmp_path / "a.jsonl", b'{"id": 1, "text": "5%"}\n{"id": "1", "text": "6%"}\n{}\n')
    corpus = vfr.read(str(tmp_path))
    assert [len(texts(corpus)), len(corpus.errors)] == [2, 2]
    assert [len(texts(corpus)), len(corpus.errors)] == [2, 2]
    assert [(fault.place, fault.reason.split(" ")[0]) for fault in corpus.errors] == [("2", "an"), ("3", "no")]
    assert str(tmp_path) in repr(corpus)


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        (lambda: vfr.read("x", jobs=0), "expected at least 1 job, not 0"),
        (
            lambda: vfr.read("x", encoding="klingon"),
            "expected the name of an encoding, such as utf-16 or cp1258, not 'klingon'",
        ),
        (lambda: vfr.read("x", kinds="colour"), "colour"),
    ],
)
def test_wrong_arguments_are_told_before_anything_is_read(wrong: Callable[[], Corpus], error: str) -> None:
    with pytest.raises(ValueError, match=error):
        wrong()


def test_a_path_that_is_not_there_is_an_error_at_once(tmp_path: Path) -> None:
    there = made(tmp_path / "a.txt", b"5%")
    for paths in ("nope", tmp_path / "nope", [there, tmp_path / "nope"], iter([str(there), "nope"])):
        with pytest.raises(FileNotFoundError, match=r"No such file or directory: '.*nope'"):
            vfr.read(paths)
    (tmp_path / "link.txt").symlink_to("nope")
    with pytest.raises(FileNotFoundError, match="link"):
        vfr.read(tmp_path / "link.txt")
    corpus = vfr.read(there)
    there.unlink()
    assert texts(corpus) == []
    assert told(corpus, tmp_path) == ["a.txt: No such file or directory"]


def test_kinds_and_the_reference_date_go_through(tmp_path: Path) -> None:
    made(tmp_path / "a.txt", "năm ngoái 5%".encode())
    kinds = iter([vfr.Date])
    [document] = vfr.read(tmp_path, kinds=kinds, reference_date=date(2024, 7, 4))
    assert [mention.value for mention in document] == [vfr.Date("2023")]
    assert vfr.extract("5%", doc_id="a").to_records()[0]["doc"] == "a"
