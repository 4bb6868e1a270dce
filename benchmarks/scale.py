"""What a large job takes: `python benchmarks/scale.py [--megabytes 20]`, for docs/scale.md. Needs the extra `spark` and Java.

Texts as long as the seed articles, of their lines shuffled, are read from Parquet and their mentions and agreements written
to it, by one process, by two, and by Spark with one worker and with two.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from multiprocessing import Pool
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
from pyspark.sql import SparkSession

from vn_foreign_relations import extract
from vn_foreign_relations.integrations.spark import extracted
from vn_foreign_relations.tabular import to_arrow

SEEDS = Path(__file__).parents[1] / "seeds"
MEGABYTE = 10**6
LINES = 30
PARTS = 8
TABLES = ("mentions", "agreements")


def texts(size: int) -> list[str]:
    """Texts of so many bytes in all."""
    lines = [line for path in sorted(SEEDS.glob("*.txt")) for line in path.read_text("utf-8").splitlines()]
    chance = random.Random(1)
    found: list[str] = []
    while size > 0:
        found.append("\n".join(chance.choices(lines, k=LINES)))
        size -= len(found[-1].encode())
    return found


def part(paths: tuple[Path, Path, str]) -> int:
    """Read one file and write its rows; how many there are."""
    source, target, table = paths
    rows = pq.read_table(source).to_pylist()
    found = to_arrow((extract(row["text"], doc_id=row["id"]) for row in rows), table)
    pq.write_table(found, target)
    return len(found)


@contextmanager
def timed(name: str, megabytes: float) -> Iterator[None]:
    """Print how many megabytes are read in a second within, and what CPU time a megabyte takes."""
    before, start = _cpu(), time.perf_counter()
    yield
    wall, cpu = time.perf_counter() - start, _cpu() - before
    print(f"{name}: {megabytes / wall:.2f} MB/s, {cpu / megabytes:.2f} s of CPU a MB")


def _cpu() -> float:
    """The seconds of CPU that this process and all that it has started have taken; Linux only."""
    parents, seconds = dict[int, int](), dict[int, float]()
    for path in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            pid, fields = int(path.parent.name), path.read_text().rpartition(")")[2].split()
            parents[pid] = int(fields[1])
            seconds[pid] = sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")
    return sum(taken for pid, taken in seconds.items() if os.getpid() in _line(pid, parents))


def _line(pid: int, parents: dict[int, int]) -> Iterator[int]:
    """A process and those that started it."""
    while pid in parents:
        yield pid
        pid = parents[pid]


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megabytes", type=int, default=20)
    megabytes = parser.parse_args().megabytes
    with tempfile.TemporaryDirectory() as folder:
        sources = Path(folder) / "texts"
        sources.mkdir()
        made = texts(megabytes * MEGABYTE)
        for number in range(PARTS):
            mine = made[number::PARTS]
            table = pa.table({"id": [f"{number}-{at}" for at in range(len(mine))], "text": mine})
            pq.write_table(table, sources / f"{number}.parquet")
        print(
            f"{len(made)} texts, {sum(f.stat().st_size for f in sources.iterdir()) / megabytes / MEGABYTE:.2f} of it in Parquet"
        )
        for table_name in TABLES:
            target = Path(folder) / table_name
            target.mkdir()
            pieces = [(path, target / path.name, table_name) for path in sorted(sources.iterdir())]
            with timed(f"{table_name}, one process", megabytes):
                count = sum(map(part, pieces))
            written = sum(path.stat().st_size for path in target.iterdir())
            print(f"  {count / megabytes:.0f} rows and {written / megabytes / 1000:.0f} KB of Parquet a MB")
            with timed(f"{table_name}, two processes", megabytes):
                pool = Pool(2)
                pool.map(part, pieces, 1)
                pool.close()
                pool.join()
        for workers in (1, 2):
            builder = SparkSession.builder.master(f"local[{workers}]").config("spark.ui.enabled", "false")
            spark = builder.config("spark.ui.showConsoleProgress", "false").getOrCreate()
            frame = spark.read.parquet(str(sources)).repartition(PARTS)
            extracted(frame.limit(10), doc_id="id").count()  # starts the workers
            for table_name in TABLES:
                target = Path(folder) / f"{table_name}-{workers}"
                rows = extracted(frame, table_name, doc_id="id")
                with timed(f"{table_name}, Spark, {workers}", megabytes):
                    rows.write.parquet(str(target))
            spark.stop()
    print(f"a process has at most {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
