"""The tables: no entry twice, every spelling there."""

import ast
import re
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import vn_foreign_relations
from vn_foreign_relations.tables.currencies import currencies
from vn_foreign_relations.tables.nouns import nouns
from vn_foreign_relations.tables.owners import Owner, owned, owned_by
from vn_foreign_relations.tables.spelling import variants
from vn_foreign_relations.tables.units import units
from vn_foreign_relations.tables.vocabulary import Vocabulary


def test_variants_place_tones_and_write_i_for_y() -> None:
    assert variants("thỏa thuận") == ["thỏa thuận", "thoả thuận"]
    assert variants("tỷ") == ["tỷ", "tỉ"]
    assert variants("quý") == ["quý", "quí"]
    assert variants("thủy sản") == ["thủy sản", "thuỷ sản"]
    assert variants("quyển") == ["quyển"]


def test_vocabulary_takes_the_longest_phrase() -> None:
    words = Vocabulary([("đô la", "USD"), ("đô la Úc", "AUD")])
    assert words.match("đô la Úc", 0) == ("AUD", 8)
    assert words.match("ĐÔ-LA Mỹ", 0) == ("USD", 5)
    assert words.match("đô\nla úc", 0) is None, "a line break that is left in folded text ends all"
    assert words.match("đô thị", 0) is None


def test_nouns_are_composed_small_and_single() -> None:
    words = nouns().words
    assert len(words) == len(set(words)) > 1_000
    assert all(word == unicodedata.normalize("NFC", word).lower() for word in words)


def test_symbols_lead_to_one_currency() -> None:
    symbols = [symbol for currency in currencies().by_code.values() for symbol in currency.symbols]
    assert len(symbols) == len(set(symbols))


def test_units_are_matched_in_their_case() -> None:
    assert units().match("MW", 0) == ("MW", 2)
    assert units().match("Tấn", 0) == ("tấn", 3)
    assert units().match("G", 0) is None
    assert units().match("m2b", 0) is None


def test_owners_have_the_words_of_their_tables() -> None:
    assert {"đồng", "usd"} <= owned()[Owner.MONEY]
    assert {"tỷ", "tr", "mười"} <= owned()[Owner.NUMBER]
    assert {"phần", "điểm"} <= owned()[Owner.PERCENT]
    assert {"tấn", "km", "cuộc"} <= owned()[Owner.QUANTITY]
    assert {"năm", "tháng", "giây"} <= owned()[Owner.DURATION]
    assert owned_by() == frozenset().union(*owned().values())
    assert owned_by(Owner.MONEY, Owner.DURATION) == owned()[Owner.MONEY] | owned()[Owner.DURATION]


SOURCE = Path(vn_foreign_relations.__file__).parent
NO_WORDS = {"text.py", "strategies.py", "figures/writing.py"}
"""What folds letters, what draws texts for tests, what writes numbers in words."""
ALPHABET = re.compile("a-zđ|A-ZĐ")
"""All letters, in the set of a pattern: they are no word."""
EXAMPLES = ("such as ", "as in ")
"""What stands in front of the Vietnamese of an English message."""


def _literals(path: Path) -> Iterator[str]:
    """The strings of a file that are no docstrings."""
    tree = ast.parse(path.read_text("utf-8"))
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node.value


def test_no_word_or_pattern_above_the_tables_is_vietnamese() -> None:
    names = {str(path.relative_to(SOURCE)): path for path in SOURCE.rglob("*.py")}
    above = {name: path for name, path in names.items() if not name.startswith("tables/") and name not in NO_WORDS}
    letters = set("àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ")
    assert len(above) > 80
    assert [
        (name, literal)
        for name, path in above.items()
        for literal in _literals(path)
        if letters & set(ALPHABET.sub("", literal).lower()) and not any(mark in literal for mark in EXAMPLES)
    ] == []


def test_importing_reads_no_table() -> None:
    code = (
        "import sys, os; "
        "sys.addaudithook(lambda event, told: event == 'open' and str(told[0]).endswith('.toml') and os._exit(9)); "
        "import vn_foreign_relations; print('imported'); vn_foreign_relations.extract('5 km')"
    )
    done = subprocess.run([sys.executable, "-u", "-c", code], capture_output=True, check=False)
    assert (done.stdout, done.returncode) == (b"imported\n", 9)
