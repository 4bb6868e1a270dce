"""Links in HTML: the tree stays, hostile text does nothing, nothing is lost silently; offsets for JavaScript."""

import re
import warnings
from html import escape, unescape
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import vn_foreign_relations as vfr

SITE = "https://law.test/"
ACT = "Nghị định số 64/2021/NĐ-CP"


def link(mention: vfr.Mention[vfr.Value]) -> str | None:
    value = mention.value
    return SITE + str(value.number) if isinstance(value, vfr.DocumentReference) else None


def without_links(html: str) -> str:
    return re.sub(rf'<a href="{SITE}[^"]*">([^<]*)</a>', r"\1", html)


@pytest.mark.parametrize(
    ("text", "html", "linked"),
    [
        (ACT, f"<p>{ACT}", f'<p><a href="{SITE}64">{ACT}</a>'),
        (f"Theo {ACT}.", f"<P CLASS=x>Theo\n  {ACT}.</P>", f'<P CLASS=x>Theo\n  <a href="{SITE}64">{ACT}</a>.</P>'),
        (  # in pieces, as inline elements have it
            f"Theo {ACT} thì",
            "Theo <b>Nghị <i>định</i></b> số&nbsp;64/2021/N&#272;-CP<sup></sup> thì",
            f'Theo <b><a href="{SITE}64">Nghị</a> <i><a href="{SITE}64">định</a></i></b> <a href="{SITE}64">số&nbsp;64/2021/N&#272;-CP</a><sup></sup> thì',
        ),
        (  # decomposed in the page, composed in the text
            ACT,
            "<p>Nghi\u0323 đi\u0323nh số 64/2021/NĐ-CP</p>",
            f'<p><a href="{SITE}64">Nghi\u0323 đi\u0323nh số 64/2021/NĐ-CP</a></p>',
        ),
        (  # what is no text, or in a link already
            f"{ACT}. {ACT}",
            f'<title>{ACT}</title><!-- {ACT} --><script>"{ACT}"</script><a href=/x title="{ACT}">{ACT}</a>. {ACT}',
            f'<title>{ACT}</title><!-- {ACT} --><script>"{ACT}"</script><a href=/x title="{ACT}">{ACT}</a>. <a href="{SITE}64">{ACT}</a>',
        ),
        (  # the text lacks a menu and a table's lines
            f"Căn cứ {ACT};\nđồng ý",
            f"<nav>Luật</nav><table><tr><td>Căn cứ {ACT};<td>đồng ý</table>",
            f'<nav>Luật</nav><table><tr><td>Căn cứ <a href="{SITE}64">{ACT}</a>;<td>đồng ý</table>',
        ),
        (  # as readers of pages write tables and lists
            f"| {ACT} | x |\n| {ACT} | y |\n- {ACT}\n",
            f"<table><tr><td>{ACT}<td>x<tr><td>{ACT}<td>y</table><li>{ACT}",
            f'<table><tr><td><a href="{SITE}64">{ACT}</a><td>x<tr><td><a href="{SITE}64">{ACT}</a><td>y</table><li><a href="{SITE}64">{ACT}</a>',
        ),
        (  # of two places, that with the same words around
            f"Theo {ACT} của",
            f"{ACT} bỏ. Theo {ACT} của",
            f'{ACT} bỏ. Theo <a href="{SITE}64">{ACT}</a> của',
        ),
        (f"1 < 2 & {ACT}", f"1 < 2 & {ACT}", f'1 &lt; 2 &amp; <a href="{SITE}64">{ACT}</a>'),
    ],
)
def test_links_stand_around_the_references(text: str, html: str, linked: str) -> None:
    document = vfr.extract(text)
    assert document.of(vfr.DocumentReference)
    result = vfr.annotate(document, html, link)
    assert result == linked
    assert html == text or without_links(result) == html


@pytest.mark.parametrize(
    ("html", "lost"),
    [
        ("<p>Khác</p>", "1 of 1"),
        (f"<p>x {ACT} y {ACT} z</p>", "1 of 1"),  # two that cannot be told apart
        (f"<p>x {ACT}9</p>", "1 of 1"),  # within another number
    ],
)
def test_a_mention_without_a_place_is_left_out_and_counted(html: str, lost: str) -> None:
    with pytest.warns(UserWarning, match=f"^{lost} mentions have no place in this HTML"):
        assert vfr.annotate(vfr.extract(f"Theo {ACT} của"), html, link) == html


@pytest.mark.parametrize(
    "path", sorted((Path(__file__).parents[1] / "seeds").glob("*.txt")), ids=lambda path: path.name
)
def test_every_mention_of_an_article_is_linked_in_its_page(path: Path) -> None:
    text = path.read_text("utf-8")
    words = [escape(word) for word in text.split(" ")]
    for at in range(0, len(words), 3):
        words[at] = f"<b>{words[at]}</b>"
    page = (
        "<nav>Tin 2024</nav>\n<p>"
        + "&nbsp;".join(words).replace("\n", "</p>\r\n<p>")
        + "</p>\n<footer>Số 5/GP</footer>"
    )
    document = vfr.extract(text)
    result = vfr.annotate(document, page, lambda mention: f"{SITE}{mention.start}")
    linked = dict.fromkeys((mention.start for mention in document), "")
    for start, shown in re.findall(rf'<a href="{SITE}(\d+)">([^<]*)</a>', result):
        linked[int(start)] += unescape(shown)
    assert {at: "".join(shown.split()) for at, shown in linked.items()} == {
        mention.start: "".join(mention.text.split()) for mention in document
    }


def test_a_page_as_it_is_read_is_linked(tmp_path: Path) -> None:
    pytest.importorskip("trafilatura", reason="needs the extra html")
    said = (
        "<p>Trong nhiều năm qua, tỉnh đã có nhiều hoạt động hợp tác với các địa phương của nước bạn, được ghi nhận.</p>"
    )
    html = f"""<html><head><title>{ACT}</title></head><body><nav><a href=/>Trang chủ</a></nav><article><h1>Tin</h1>{said}
<p>Căn cứ <b>Nghị định số</b> 64/2021/NĐ-CP&nbsp;của Chính phủ, chi 5&nbsp;tỷ đồng.<br>Tăng <i>7</i>%.</p>
<ul><li>Đạt 3,5 triệu USD.</li></ul><table><tr><th>Vốn<th>Chi<tr><td>13 tỷ đồng<td>13 tỷ đồng</table>{said}</article></body></html>"""
    (tmp_path / "tin.html").write_text(html, "utf-8")
    [document] = vfr.read(tmp_path)
    result = vfr.annotate(document, html, lambda mention: f"{SITE}{mention.start}")
    assert len(set(re.findall(rf"{SITE}\d+", result))) == len(document) == 6
    assert without_links(result) == html


def test_addresses_are_escaped_and_of_known_schemes() -> None:
    document = vfr.extract(ACT)
    hostile = "/x?\"><script>alert('1')</script>"
    assert vfr.annotate(document, ACT, lambda _: hostile) == (
        f'<a href="/x?&quot;&gt;&lt;script&gt;alert(&#x27;1&#x27;)&lt;/script&gt;">{ACT}</a>'
    )
    for url in ("javascript:alert(1)", " JavaScript:alert(1)", "\x01javascript:alert(1)", "java\nscript:x", "data:,x"):
        with pytest.raises(ValueError, match="expected an address of the schemes http, https, mailto"):
            vfr.annotate(document, ACT, lambda _, url=url: url)  # type: ignore[misc]  # a default is not in the type
    for url in ("http://a", "HTTPS://a", "mailto:a@b", "/a:b", "?a:b", "#a:b", "a/b:c", "//a"):
        assert f'<a href="{url}">' in vfr.annotate(document, ACT, lambda _, url=url: url)  # type: ignore[misc]
    with pytest.raises(TypeError, match="expected a text"):
        vfr.annotate(document, b"x", link)  # type: ignore[arg-type]  # what a caller without a type checker may do
    with pytest.raises(TypeError, match="expected a Document, as extract and read give, not str"):
        vfr.annotate(ACT, ACT, link)  # type: ignore[arg-type]  # likewise
    for wrong in (5, True, b"/x"):
        with pytest.raises(TypeError, match=rf"expected an address \(str\) or None from link, not {wrong!r}"):
            vfr.annotate(document, ACT, lambda _, wrong=wrong: wrong)  # type: ignore[misc]  # likewise


TEXTS = st.sampled_from([ACT, f"Theo {ACT},", " ", "\n", "x < y", "a & b", "&amp;", "&lt;b&gt;", "&#x110;", "Ð", "5%"])
OPENED = st.sampled_from(
    [
        "p",
        "div",
        "b",
        "i",
        "a",
        "td",
        "tr",
        "table",
        "li",
        "script",
        "style",
        "textarea",
        "title",
        "svg",
        "select",
        "br",
    ]
)
TAGS = st.builds("<{}>".format, OPENED) | st.builds("</{}>".format, OPENED)
ODD = st.sampled_from(
    ["<!-- ", " -->", "<!doctype html>", "<a href='x>", '<b title="', '">', "<", ">", "</", "<p title=it's>", "<?x?>"]
)
PAGES = st.lists(TEXTS | TAGS | ODD, max_size=25).map("".join)


@given(PAGES)
def test_a_page_with_links_is_the_page(html: str) -> None:
    """Law: without the links every character is that of the page, and an HTML5 parser finds the same tree.

    But for blanks: those beside text that stands in a table outside its cells, which a parser puts in front of the table.
    """
    selectolax = pytest.importorskip("selectolax.lexbor", reason="needs selectolax")
    parser = selectolax.LexborHTMLParser
    body = parser(html).body
    text = body.text(separator="\n") if body is not None else ""
    document = vfr.extract(text)
    if text == html:
        return
    with warnings.catch_warnings(action="ignore", category=UserWarning):
        result = vfr.annotate(document, html, link)
    assert without_links(result) == html
    tree = parser(result)
    for node in tree.css(f'a[href^="{SITE}"]'):
        node.unwrap()
    assert "".join(tree.html.split()) == "".join(parser(html).html.split())


@given(st.text(max_size=30), st.text(max_size=30))
def test_a_text_becomes_only_text_and_links(before: str, behind: str) -> None:
    """Law: whatever the text is, a parser finds it again, and no element but links."""
    selectolax = pytest.importorskip("selectolax.lexbor", reason="needs selectolax")
    text = f"{before}<script>{ACT}</script> <img src=x onerror=alert(1)>{behind}"
    result = vfr.annotate(vfr.extract(text), text, link)
    assert set(re.findall(r"<[^a][^>]*", result)) <= {"</a"}
    tree = selectolax.LexborHTMLParser(f"<pre>{result}</pre>")
    assert [node.tag for node in tree.css("pre *")] == ["a"] * result.count("<a ")


@given(st.lists(st.sampled_from(["😀", "𝒳", "đ", " ", "vốn 10 tỷ đồng", "a\u0323", "5 USD"])).map(" ".join))
def test_offsets_in_utf16_are_those_of_the_encoded_text(text: str) -> None:
    """Law: cut out of the text in UTF-16 they are the mention."""
    document, units = vfr.extract(text), text.encode("utf-16-le")
    for mention in document:
        start, end = document.utf16(mention)
        assert units[2 * start : 2 * end].decode("utf-16-le") == mention.text
