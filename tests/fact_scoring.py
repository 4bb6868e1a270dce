"""Scoring of facts: which records answer which, and how many fields of those that gold states are right.

A record answers a gold one that it overlaps when indicator and figure are the same. A part, change or level of several is
right where the record has one that agrees in all that gold states of it; of a place or partner that holds the other's words,
if it has at least half of them.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import cast

from tests.record_scoring import Record, Score

_WORD = re.compile(r"\w+")
_NAMES = {"place", "partner"}
_FIGURE = ("amount", "low", "high", "currency", "percent")
_TONES = str.maketrans("", "", "\u0300\u0301\u0303\u0309\u0323")


def score(gold: Iterable[Record], predicted: Iterable[Record]) -> Score:
    """Each gold record takes the prediction that agrees with it on most fields; optional ones are not owed."""
    rows, left, result = list(gold), list(predicted), Score()
    pairs = [
        (sum(right for _, right in _leaves(_value(row), _value(record))), number, row, record)
        for number, row in enumerate(rows)
        for record in left
        if _overlap(row, record) and _same(_value(row), _value(record))
    ]
    answered: list[Record] = []
    for _, _, row, record in sorted(pairs, key=lambda pair: (-pair[0], pair[1])):
        if record not in left or row in answered:
            continue
        left.remove(record)
        answered.append(row)
        if row.get("optional"):
            continue
        result.found += 1
        for name, right in _leaves(_value(row), _value(record)):
            result.stated += 1
            result.right += right
            if not right:
                result.complaints.append(f"{name} of {row['doc']} {row['start']}: {_value(record)}")
    firm = [row for row in rows if not row.get("optional")]
    result.owed = len(firm)
    result.complaints += [f"missed {row['doc']} {row['start']}" for row in firm if row not in answered]
    loose = [row for row in rows if row.get("optional")]
    spurious = [record for record in left if not any(_overlap(row, record) for row in loose)]
    result.spurious = len(spurious)
    result.complaints += [f"spurious {record['doc']} {record['text']!r}" for record in spurious]
    return result


def _value(record: Record) -> Record:
    return cast(Record, record["value"])


def _overlap(one: Record, other: Record) -> bool:
    starts, ends = (cast(tuple[int, int], (one[name], other[name])) for name in ("start", "end"))
    return one["doc"] == other["doc"] and max(starts) < min(ends)


def _same(gold: Record, record: Record) -> bool:
    figure: dict[str, object] = {name: gold[name] for name in ("projects", "count") if name in gold}
    if "measure" in gold:
        measure = cast(Record, gold["measure"])
        figure = {"measure": {name: field for name, field in measure.items() if name in _FIGURE}}
    return gold["indicator"] == record.get("indicator") and all(right for _, right in _leaves(figure, record))


def _leaves(gold: Record, record: Record) -> Iterator[tuple[str, bool]]:
    """Every field that gold states, and whether the record has it right."""
    for name, stated in gold.items():
        yield from _compared(name, stated, record.get(name))


def _compared(name: str, stated: object, got: object) -> Iterator[tuple[str, bool]]:
    if isinstance(stated, list):
        items = got if isinstance(got, list) else [got]
        for item in stated:
            yield name, any(all(right for _, right in _compared(name, item, other)) for other in items)
    elif isinstance(stated, dict):
        first = got[0] if isinstance(got, list) and got else got
        fields: Mapping[str, object] = first if isinstance(first, dict) else {}
        for part, field in stated.items():
            yield from _compared(part, field, fields.get(part))
    elif name in _NAMES:
        yield name, got is not None and _agree(str(stated), str(got))
    else:
        yield name, got is not None and _plain(stated) == _plain(got)


def _plain(field: object) -> object:
    try:
        return Decimal(str(field)).normalize()
    except InvalidOperation:
        return field


def _agree(one: str, other: str) -> bool:
    short, long = sorted((_WORD.findall(_folded(one)), _WORD.findall(_folded(other))), key=len)
    places = range(len(long) - len(short) + 1)
    return 0 < len(long) <= 2 * len(short) and any(long[i : i + len(short)] == short for i in places)


def _folded(name: str) -> str:
    """A name without case and the marks of tones."""
    letters = unicodedata.normalize("NFD", name).translate(_TONES)
    return unicodedata.normalize("NFC", letters).casefold()
