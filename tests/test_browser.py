"""The report in a browser: sorting, filters, CSV, keyboard, dark, phone, and texts that would like to run."""

import csv
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("jinja2", reason="the extra report is not installed")
pytest.importorskip("selenium", reason="selenium is not installed")
if not (shutil.which("chromium") and shutil.which("chromedriver")):
    pytest.skip("chromium and chromedriver are not installed", allow_module_level=True)

from selenium.webdriver import Chrome, ChromeOptions, ChromeService
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.select import Select

import vn_foreign_relations as vfr
from tests.test_report import HOSTILE
from vn_foreign_relations.report import write_report

TEXT = (
    "Năm 2019, kim ngạch xuất khẩu của tỉnh Lào Cai đạt 3,7 tỷ USD. Năm 2020, kim ngạch nhập khẩu của tỉnh Lào Cai đạt "
    "900 triệu USD.\n\nNăm 2021, kim ngạch xuất khẩu của tỉnh Hà Giang đạt 12 tỷ USD."
)
_FLAGS = ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1280,900")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("report")
    write_report([vfr.extract(TEXT, doc_id="a.txt"), vfr.extract(HOSTILE, doc_id=HOSTILE)], made / "report.html")
    return made


@pytest.fixture(scope="module")
def browser(folder: Path) -> Iterator[Chrome]:
    options = ChromeOptions()
    options.binary_location = str(shutil.which("chromium"))
    for flag in _FLAGS:
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    options.add_experimental_option("prefs", {"download.default_directory": str(folder)})
    browser = Chrome(options=options, service=ChromeService(str(shutil.which("chromedriver"))))
    yield browser
    browser.quit()


@pytest.fixture
def page(browser: Chrome, folder: Path) -> Chrome:
    browser.get("about:blank")
    browser.get((folder / "report.html").as_uri())
    return browser


def _figures(page: Chrome) -> list[str]:
    rows = page.find_elements(By.CSS_SELECTOR, "#facts tbody tr")
    return [row.find_element(By.CSS_SELECTOR, ".figure").text for row in rows if row.is_displayed()]


def _complaints(page: Chrome) -> list[str]:
    return [str(line["message"]) for line in page.get_log("browser")]  # type: ignore[no-untyped-call]  # selenium's fault


def _heading(page: Chrome, name: str) -> WebElement:
    return page.find_element(By.XPATH, f"//section[@id='facts']//th[button[.='{name}']]")


def test_hostile_text_executes_nothing_and_the_page_complains_of_nothing(page: Chrome) -> None:
    assert page.execute_script("return window.done") is None
    assert "49" not in page.find_element(By.CSS_SELECTOR, "#d2 summary").text
    assert _complaints(page) == []
    added = "const s = document.createElement('script'); s.textContent = 'window.done = 1'; document.body.append(s)"
    page.execute_script(added)
    assert page.execute_script("return window.done") is None
    assert "Content Security Policy" in _complaints(page)[0]


def test_tables_sort_by_size_from_the_keyboard(page: Chrome) -> None:
    _heading(page, "figure").find_element(By.TAG_NAME, "button").send_keys(Keys.ENTER)
    assert _figures(page) == ["900,000,000", "3,700,000,000", "12,000,000,000"]
    assert _heading(page, "figure").get_attribute("aria-sort") == "ascending"
    _heading(page, "figure").find_element(By.TAG_NAME, "button").send_keys(Keys.SPACE)
    assert _figures(page) == ["12,000,000,000", "3,700,000,000", "900,000,000"]
    _heading(page, "period").find_element(By.TAG_NAME, "button").click()
    assert _figures(page) == ["3,700,000,000", "900,000,000", "12,000,000,000"]
    assert _heading(page, "figure").get_attribute("aria-sort") is None


def test_tables_filter_by_kind_place_and_words(page: Chrome) -> None:
    kind, place = (Select(page.find_element(By.CSS_SELECTOR, f"#facts [data-filter={n}]")) for n in ("kind", "place"))
    kind.select_by_visible_text("export")
    assert _figures(page) == ["3,700,000,000", "12,000,000,000"]
    place.select_by_visible_text("tỉnh Hà Giang")
    assert _figures(page) == ["12,000,000,000"]
    assert page.find_element(By.CSS_SELECTOR, "#facts .count").text == "1 of 3 rows"
    kind.select_by_visible_text("all")
    place.select_by_visible_text("all")
    page.find_element(By.CSS_SELECTOR, "#facts [data-filter=words]").send_keys("lao cai 2020")
    assert _figures(page) == ["900,000,000"]


def test_what_is_shown_is_saved_as_csv(page: Chrome, folder: Path) -> None:
    Select(page.find_element(By.CSS_SELECTOR, "#facts [data-filter=kind]")).select_by_visible_text("export")
    page.find_element(By.CSS_SELECTOR, "#facts .save").click()
    saved = folder / "facts.csv"
    for _ in range(100):
        if saved.exists() and saved.stat().st_size:
            break
        time.sleep(0.1)
    content = saved.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(content.decode("utf-8-sig").splitlines()))
    assert [(row["indicator"], row["figure"], row["unit"], row["place"]) for row in rows] == [
        ("export", "3700000000", "USD", "tỉnh Lào Cai"),
        ("export", "12000000000", "USD", "tỉnh Hà Giang"),
    ]


def test_a_value_shows_by_focus_by_the_mouse_and_in_print(page: Chrome) -> None:
    mark = page.find_element(By.CSS_SELECTOR, "#d1 .k-money")
    value = mark.find_element(By.CSS_SELECTOR, ".v")
    assert not value.is_displayed()
    page.execute_script("arguments[0].focus()", mark)
    assert value.is_displayed()
    assert value.text == "[money: USD 3,700,000,000]"
    page.execute_script("arguments[0].blur()", mark)
    assert not value.is_displayed()
    page.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    assert value.is_displayed()
    page.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})


def test_a_figure_leads_to_its_place_in_the_text(page: Chrome) -> None:
    page.find_element(By.CSS_SELECTOR, "#facts .figure a").click()
    assert page.execute_script("return document.querySelector(':target').firstChild.data") == "3,7 tỷ USD"


def test_marks_of_a_kind_go_and_come(page: Chrome) -> None:
    mark = page.find_element(By.CSS_SELECTOR, "#d1 .k-money")
    box = page.find_element(By.CSS_SELECTOR, ".legend input[value=money]")
    coloured = mark.value_of_css_property("background-color")
    box.send_keys(Keys.SPACE)
    assert mark.value_of_css_property("background-color") == "rgba(0, 0, 0, 0)"
    box.send_keys(Keys.SPACE)
    assert mark.value_of_css_property("background-color") == coloured


def test_light_and_dark(page: Chrome) -> None:
    def colours(scheme: str) -> list[str]:
        feature = {"name": "prefers-color-scheme", "value": scheme}
        page.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [feature]})
        body = page.find_element(By.TAG_NAME, "body")
        return [body.value_of_css_property(name) for name in ("background-color", "color")]

    light, dark = colours("light"), colours("dark")
    assert light == ["rgba(252, 252, 250, 1)", "rgba(28, 29, 31, 1)"]
    assert dark == ["rgba(21, 23, 26, 1)", "rgba(230, 230, 227, 1)"]
    page.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})


def test_a_phone_scrolls_in_one_direction_only(page: Chrome) -> None:
    phone = {"width": 390, "height": 844, "deviceScaleFactor": 1, "mobile": True}
    page.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", phone)
    assert page.execute_script("return document.documentElement.scrollWidth") == 390
    cell = page.find_element(By.CSS_SELECTOR, "#facts .figure")
    label = page.execute_script("return getComputedStyle(arguments[0], '::before').content", cell)
    assert label in ("attr(data-label)", '"figure"')
    page.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
