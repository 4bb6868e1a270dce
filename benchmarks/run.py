"""How long `extract` takes, as ratios within one run: `python benchmarks/run.py [--megabytes 10] [--rounds 7]`.

1. Against a bare scan for digits, `regex.finditer(r"\\d+")`, over the seed articles, their lines shuffled and repeated:
   the median of rounds in which both run in turn.
2. Growth: time per character of 16 MB over that of 1 MB.
3. Agreements: what `agreements` takes beyond that, in the same unit, over each article by itself.
4. Adversarial families: the time of 2n repetitions over that of n.
"""

from __future__ import annotations

import argparse
import random
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import regex

from vn_foreign_relations import extract

SEEDS = Path(__file__).parents[1] / "seeds"
DIGITS = regex.compile(r"\d+")
MEGABYTE = 10**6
FAMILIES = (
    "1.", "1,", "1 ", "một ", "(", "1,1.", "(1", "1-", "111 ", "111\u00a0", "5 tỷ ", "từ ", "hơn 5 ", "/1", "a1", "e\u0301", "\u200b",
    "1 (một) ", "1 đồng/", "một, và ", "hai mươi ", "lần thứ X", "1\n", "|1", "5%/",
    "ngày ", "ngày 5, ", "ngày 5 và ", "quý I, ", "từ ngày 5 đến ", "1/1-", "năm 2024, ", "2021-", "5 năm ", "4-10/06, ",
    "khoản 1, ", "Nghị quyết số 5, ", "1/2024/NĐ-", "Luật Đất đai ", "của UBND ",
)  # fmt: skip


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


def fastest(text: str) -> float:
    """The least of three times that `extract` takes."""
    return min(seconds(lambda: extract(text)) for _ in range(3))


def main() -> None:
    """Print the four measurements."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megabytes", type=int, default=10)
    parser.add_argument("--rounds", type=int, default=7)
    args = parser.parse_args()

    text = corpus(args.megabytes)
    extract(text[:10_000])
    ratios = [seconds(lambda: extract(text)) / seconds(lambda: scan(text)) for _ in range(args.rounds)]
    print(f"{args.megabytes} MB of seed text, {len(extract(text))} mentions")
    print(f"extract / digit scan: {statistics.median(ratios):.1f} (rounds {min(ratios):.1f} to {max(ratios):.1f})")

    small, large = corpus(1), corpus(16)
    growth = [
        (seconds(lambda: extract(large)) / len(large)) / (seconds(lambda: extract(small)) / len(small))
        for _ in range(args.rounds)
    ]
    print(f"time per character, 16 MB / 1 MB: {statistics.median(growth):.2f}")

    articles = [path.read_text("utf-8") for path in sorted(SEEDS.glob("*.txt"))]
    documents = [extract(article) for article in articles]
    beyond = [
        seconds(lambda: [document.agreements for document in documents]) / seconds(lambda: scan("\n".join(articles)))
        for _ in range(args.rounds)
    ]
    print(f"agreements / digit scan: {statistics.median(beyond):.1f}")

    for family in FAMILIES:
        print(
            f"{family!r:12} 200,000 / 100,000 repetitions: {fastest(family * 200_000) / fastest(family * 100_000):.2f}"
        )


if __name__ == "__main__":
    main()
