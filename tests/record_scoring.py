"""Scoring of records, agreements and facts alike: which answer which, and how many stated fields are right.

A record answers a gold one that it overlaps when the two are about the same: an agreement, if they have a party in
common, or the count where gold names none; a fact, if indicator and figure agree. Names agree, case and the marks of
tones aside, when one holds the other as whole words and has at least half of them. One of several (a change, a level)
is right where any that the record has agrees in all that gold states of it. A country that gold does not state for a
party is wrong; any other field that it does not state is not asked.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import cast

from attrs import Factory, define

Record = Mapping[str, object]
_WORD = re.compile(r"\w+")
_NAMES = {"place", "framework", "witnesses", "instrument", "partner", "fields"}
_FIGURE = ("amount", "low", "high", "currency", "percent")
_TONES = str.maketrans("", "", "\u0300\u0301\u0303\u0309\u0323")


@define
class Score:
    """Records found, spurious and owed; fields right and stated; what is wrong, to be read by people."""

    found: int = 0
    spurious: int = 0
    owed: int = 0
    right: int = 0
    stated: int = 0
    complaints: list[str] = Factory(list)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.found / (self.found + self.spurious + self.owed)

    @property
    def fields(self) -> float:
        """The part of the stated fields that is right."""
        return self.right / self.stated


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
    """Whether two records are about the same."""
    if "indicator" in gold:
        figure: dict[str, object] = {name: gold[name] for name in ("projects", "count") if name in gold}
        if "measure" in gold:
            measure = cast(Record, gold["measure"])
            figure = {"measure": {name: field for name, field in measure.items() if name in _FIGURE}}
        return gold["indicator"] == record.get("indicator") and all(right for _, right in _leaves(figure, record))
    parties = _parties(gold)
    if not parties:
        return all(gold.get(name) == record.get(name) for name in ("count", "instrument_type"))
    return any(_agree(party["name"], other["name"]) for party in parties for other in _parties(record))


def _parties(value: Record) -> list[dict[str, str]]:
    return cast(list[dict[str, str]], value.get("parties") or [])


def _leaves(gold: Record, record: Record) -> Iterator[tuple[str, bool]]:
    """Every field that gold states, and whether the record has it right."""
    for name, stated in gold.items():
        if name == "parties":
            yield from _party_leaves(_parties(gold), _parties(record))
        else:
            yield from _compared(name, stated, record.get(name))


def _compared(name: str, stated: object, got: object) -> Iterator[tuple[str, bool]]:
    if isinstance(stated, list):
        items = got if isinstance(got, list) else [] if got is None else [got]
        if name == "fields":
            yield name, len(items) == len(stated)
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


def _party_leaves(gold: list[dict[str, str]], parties: list[dict[str, str]]) -> Iterator[tuple[str, bool]]:
    left = list(parties)
    for party in gold:
        same = [other for other in left if _folded(other["name"]) == _folded(party["name"])]
        hit = next(iter(same or [other for other in left if _agree(party["name"], other["name"])]), None)
        if hit is not None:
            left.remove(hit)
        yield "parties", hit is not None
        if "country" in party or (hit is not None and "country" in hit):
            yield "parties", hit is not None and hit.get("country") == party.get("country")
    if gold:
        yield "parties", not left


def _agree(one: str, other: str) -> bool:
    """Whether two names are one: the shorter stands in the longer as whole words, and has at least half of them."""
    short, long = sorted((_WORD.findall(_folded(one)), _WORD.findall(_folded(other))), key=len)
    places = range(len(long) - len(short) + 1)
    return 0 < len(long) <= 2 * len(short) and any(long[i : i + len(short)] == short for i in places)


def _folded(name: str) -> str:
    """A name without case, spaces and the marks of tones."""
    letters = unicodedata.normalize("NFD", name).translate(_TONES)
    return " ".join(unicodedata.normalize("NFC", letters).replace("Ð", "Đ").casefold().split())
