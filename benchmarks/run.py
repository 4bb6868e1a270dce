"""How long things take, as ratios within one run: `python benchmarks/run.py [--megabytes 10] [--rounds 5] [--text FILE]`.

1. `extract` against a bare scan for digits, `regex.finditer(r"\\d+")`, over the seed articles, their lines shuffled and
   repeated, and over FILE, text of another kind: the median of rounds in which both run in turn.
2. What `agreements` takes beyond that, in the same unit, over each article by itself; and in multiples of `extract` over texts
   dense with signings, over labelled articles, and over each FILE.
3. Growth: the time a character of n, 2n, 4n and 8n characters of seed text, for `extract`, `agreements`, `resolve` and
   `relations`.
4. The same over families that could be hard: a few words drawn from the tables, joined and repeated, with figures for
   `extract`, verbs of signing for `agreements`, references for the others. Of each function the median and the worst
   are printed, against the time a character of seed text, and the families that take longest and grow fastest.

A family whose time a character grows with its length (1.0, 2.0, 4.0, 8.0) shows what is not linear.
"""

from __future__ import annotations

import argparse
import datetime
import random
import statistics
import time
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import regex

from vn_foreign_relations import Document, extract, resolve
from vn_foreign_relations.tables import source
from vn_foreign_relations.tables.documents import documents

SEEDS = Path(__file__).parents[1] / "seeds"
TABLES = Path(__file__).parents[1] / "src" / "vn_foreign_relations" / "tables"
GOLD = Path(__file__).parents[1] / "tests" / "gold"
DIGITS = regex.compile(r"\d+")
PHRASE = regex.compile(r"[\p{L}%$€£/.-]+(?: [\p{L}/.-]+){0,5}")
MEGABYTE = 10**6
SEED_CHARACTERS = 200_000
STEPS = (1, 2, 4, 8)
SHOWN = 4
FIGURES = ("5", "1,5", "1.283", "2024", "5/6", "15/4/2024", "22,9%", "7 -", "5 (năm)", "X", "20h15", "1/2024/NĐ-CP")
JOINTS = (" ", " ", " ", ", ", "; ", ". ", " và ", " - ", "-", "/", "", "\n", "(")
SIGNING = ("ký", "ký kết", "ký thỏa thuận", "đã ký", "ký với", "lễ ký", "được ký", "chưa ký")
NAMES = (
    "UBND tỉnh Lào Cai",
    "Lào",
    "Sở Y tế",
    "A",
    "(Lào)",
    "tại Hà Nội",
    "ngày 5/5/2024",
    "5 năm",
    "giữa Lào và Việt Nam",
)
ENDS = ("", "", "/QĐ-UBND", "/QĐ-{letters}", "-CT/TW", "/2020/NĐ-CP", "/{year}/NĐ-CP")
TAILS = (
    "",
    "",
    " ngày 15/4/2010",
    " ngày {day}",
    " của UBND tỉnh Lào Cai",
    " của UBND tỉnh {letters}",
    " khóa X",
    " về “{letters}”",
)


class Task(NamedTuple):
    """One of the functions that are measured."""

    name: str
    prepare: Callable[[str], object]
    """What is not measured."""
    run: Callable[..., object]
    family: Callable[[random.Random, list[str]], Iterator[str]]
    """The pieces of a family."""


def corpus(megabytes: int) -> str:
    """The lines of the seeds in a random but fixed order, repeated to so many megabytes of UTF-8."""
    lines = [line for path in sorted(SEEDS.glob("*.txt")) for line in path.read_text("utf-8").splitlines()]
    shuffle = random.Random(0).shuffle
    pages: list[str] = []
    size = 0
    while size < megabytes * MEGABYTE:
        shuffle(lines)
        pages.append("\n".join(lines))
        size += len(pages[-1].encode())
    return "\n".join(pages).encode()[: megabytes * MEGABYTE].decode(errors="ignore")


def seconds(run: Callable[[], object]) -> float:
    """The time that one run takes."""
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


def scan(text: str) -> None:
    """The unit of measure: find every run of digits."""
    for _ in DIGITS.finditer(text):
        pass


def table_words() -> list[str]:
    """Every phrase of the tables."""
    found: set[str] = set()

    def collect(item: object) -> None:
        if isinstance(item, str):
            found.update([item] if PHRASE.fullmatch(item) else [])
        elif isinstance(item, dict):
            for key, value in item.items():
                collect(key)
                collect(value)
        elif isinstance(item, list):
            for value in item:
                collect(value)

    for path in sorted(TABLES.glob("*.toml")):
        collect(tomllib.loads(source(path.stem)))
    return sorted(found)


def repeated(piece: str) -> Iterator[str]:
    """The same piece without end."""
    while True:
        yield piece


def figures(choose: random.Random, words: list[str]) -> Iterator[str]:
    """Words of the tables and figures."""
    return repeated(_joined(choose, [*choose.sample(words, choose.randint(1, 3)), choose.choice(FIGURES)]))


def signings(choose: random.Random, words: list[str]) -> Iterator[str]:
    """Words of the tables and of signings."""
    return repeated(
        _joined(choose, [*choose.sample(words, choose.randint(1, 3)), choose.choice(SIGNING), choose.choice(NAMES)])
    )


def references(choose: random.Random, words: list[str]) -> Iterator[str]:
    """Full and short references to one number or to many, of one day or of many, and back references."""
    types = list(documents().words.values())
    kind = choose.choice(types)
    number = choose.choice(["5", "5", "{n}"])
    pieces = [f"{kind} số {number}{choose.choice(ENDS)}{choose.choice(TAILS)}" for _ in range(choose.randint(1, 3))]
    pieces += [f"{kind} này"] * choose.randint(0, 1) + choose.sample(words, choose.randint(0, 2))
    piece = _joined(choose, pieces)
    day = datetime.date(1950, 1, 1)
    for n in range(1, MEGABYTE):
        day += datetime.timedelta(1)
        letters = "".join(chr(65 + n // 17**place % 17) for place in range(4))
        numbers = {"n": n, "year": 1950 + n % 70, "day": f"{day.day}/{day.month}/{day.year}", "letters": letters}
        yield piece.format(**numbers)


def _joined(choose: random.Random, pieces: list[str]) -> str:
    choose.shuffle(pieces)
    return "".join(piece + choose.choice(JOINTS) for piece in pieces)


def agreements(document: Document) -> object:
    """The agreements of a document, made anew."""
    return Document(document.text, document.mentions).agreements


def relations(document: Document) -> object:
    """The relations of a document, made anew."""
    return Document(document.text, document.mentions).relations


TASKS = (
    Task("extract", str, extract, figures),
    Task("agreements", extract, agreements, signings),
    Task("resolve", lambda text: [extract(text)], resolve, references),
    Task("relations", extract, relations, references),
)


def against_digits(name: str, text: str, rounds: int) -> None:
    """Print what `extract` takes over a text, in scans for digits, and for each mention."""
    extract(text[:10_000])
    times = [(seconds(lambda: extract(text)), seconds(lambda: scan(text))) for _ in range(rounds)]
    ratios = [mine / digits for mine, digits in times]
    found = len(extract(text))
    print(f"{name}, {found} mentions, {min(mine for mine, _ in times) / max(found, 1) * 1e6:.0f} µs each")
    print(f"extract / digit scan: {statistics.median(ratios):.1f} (rounds {min(ratios):.1f} to {max(ratios):.1f})")


def against_extract(name: str, paths: list[Path], rounds: int) -> None:
    """Print what the agreements of documents as `extract` gives them take, in multiples of `extract`."""
    texts = [path.read_text("utf-8") for path in paths]
    ratios: list[float] = []
    for _ in range(rounds + 1):
        documents: list[Document] = []
        mine = seconds(lambda: documents.extend([extract(text) for text in texts]))  # noqa: B023
        ratios.append(seconds(lambda: [document.agreements for document in documents]) / mine)  # noqa: B023
    print(f"agreements / extract, {name}: {statistics.median(ratios[1:]):.2f}")


def growth(task: Task, text: str) -> list[float]:
    """The microseconds a character of an eighth, a quarter, half and all of a text; the least of three times each."""
    times: list[float] = []
    for step in STEPS:
        part = text[: len(text) * step // STEPS[-1]]
        prepared = task.prepare(part)
        times.append(min(seconds(lambda: task.run(prepared)) for _ in range(3)) / len(part) * 1e6)  # noqa: B023
    return times


def shown(times: list[float]) -> str:
    """Times a character on one line."""
    return " ".join(f"{microseconds:7.3f}" for microseconds in times)


def main() -> None:
    """Print the four measurements."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megabytes", type=int, default=10)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--text", type=Path, action="append", default=[], help="another text in UTF-8")
    parser.add_argument("--families", type=int, default=100, help="how many for each function")
    parser.add_argument("--characters", type=int, default=2_000, help="n, of the families")
    parser.add_argument("--seed", type=int, default=0, help="which families are drawn")
    args = parser.parse_args()

    against_digits(f"{args.megabytes} MB of seed text", corpus(args.megabytes), args.rounds)
    for path in args.text:
        against_digits(path.name, path.read_text("utf-8"), args.rounds)

    articles = [path.read_text("utf-8") for path in sorted(SEEDS.glob("*.txt"))]
    read = [extract(article) for article in articles]
    beyond = [
        seconds(lambda: [agreements(document) for document in read]) / seconds(lambda: scan("\n".join(articles)))
        for _ in range(args.rounds)
    ]
    print(f"agreements / digit scan: {statistics.median(beyond):.1f}")
    against_extract("signings", sorted((GOLD / "signings").glob("*.txt")), args.rounds)
    against_extract("articles", sorted((GOLD / "articles").glob("*.txt")), args.rounds)
    for path in args.text:
        against_extract(path.name, [path], args.rounds)

    words = table_words()
    print(f"\nmicroseconds a character at n, 2n, 4n, 8n; {len(words)} words of the tables")
    for task in TASKS:
        usual = growth(task, corpus(2)[: STEPS[-1] * SEED_CHARACTERS])
        choose = random.Random(args.seed)
        families: list[tuple[list[float], str]] = []
        for _ in range(args.families):
            pieces = task.family(choose, words)
            family = ""
            while len(family) < STEPS[-1] * args.characters:
                family += next(pieces)
            families.append((growth(task, family), family[:60]))
        ends = [times[-1] for times, _ in families]
        print(f"\n{task.name}\n{shown(usual)}  seed text")
        print(f"{args.families} families at 8n: median {statistics.median(ends):.3f}, worst {max(ends):.3f}, ", end="")
        print(f"{max(ends) / usual[-1]:.0f} times seed text")
        longest = sorted(families, key=lambda family: -family[0][-1])[:SHOWN]
        fastest = sorted(families, key=lambda family: -family[0][-1] / family[0][0])[:SHOWN]
        for title, some in (("longest", longest), ("fastest growing", fastest)):
            for times, family in some:
                print(f"{shown(times)}  {title}: {family!r}")


if __name__ == "__main__":
    main()
