"""Scoring mentions against labelled texts, kind by kind.

A prediction is right when a label of its kind overlaps it and the core fields of the value agree. Labels marked optional
are neither owed nor punished, and a prediction inside a label of another kind does not count. `number` and `quantity`
are one family.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from decimal import Decimal

import attrs

Row = Mapping[str, object]

_CORE = {
    "money": ("amount", "low", "high", "currency"),
    "percent": ("value", "low", "high", "unit"),
    "quantity": ("value", "low", "high"),
    "ordinal": ("value",),
    "date": ("edtf",),
    "period": ("edtf",),
    "duration": ("iso", "low", "high"),
    "document_reference": ("type", "number", "year", "symbol", "congress", "plenum"),
}
_TEXT_FIELDS = {"currency", "edtf", "iso", "type", "number", "symbol"}
_FIELDS = ("date", "issuer", "term")
"""What is scored besides of a document that was found."""


@attrs.define
class Score:
    """What was found and missed of one kind."""

    right: int = 0
    fields: int = 0
    right_fields: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.right / total if (total := 2 * self.right + self.wrong + self.missed) else 1.0


def score(
    labels: Iterable[Row], predictions: Iterable[Row], kinds: Iterable[str] = _CORE
) -> tuple[dict[str, Score], list[str]]:
    """The score of each of the kinds that the texts are labelled for, and every disagreement in words."""
    families = set(kinds)
    scores: dict[str, Score] = defaultdict(Score)
    complaints: list[str] = []
    by_document: dict[str, list[Row]] = defaultdict(list)
    for label in labels:
        by_document[str(label["doc"])].append(label)
    met: Counter[int] = Counter()
    for prediction in predictions:
        kind = _family(prediction)
        if kind not in families:
            continue
        near = [label for label in by_document[str(prediction["doc"])] if _overlap(label, prediction)]
        same = [label for label in near if _family(label) == kind and not met[id(label)]]
        hit = next((label for label in same if _core(label) == _core(prediction)), None)
        if hit is not None:
            met[id(hit)] += 1
            scores[kind].right += not hit.get("optional")
            if kind == "document_reference" and not hit.get("optional"):
                agree = [_value(hit).get(name) == _value(prediction).get(name) for name in _FIELDS]
                scores[kind].fields += len(agree)
                scores[kind].right_fields += sum(agree)
        elif not any(label.get("optional") or _holds(label, prediction, kind) for label in near):
            scores[kind].wrong += 1
            complaints.append(f"wrong: {prediction}")
    for label in (label for rows in by_document.values() for label in rows):
        if not label.get("optional") and not met[id(label)] and _family(label) in families:
            scores[_family(label)].missed += 1
            complaints.append(f"missed: {label}")
    return dict(scores), complaints


def _family(row: Row) -> str:
    kind = str(row["kind"])
    return "quantity" if kind == "number" else kind


def _overlap(label: Row, prediction: Row) -> bool:
    return _int(label, "start") < _int(prediction, "end") and _int(prediction, "start") < _int(label, "end")


def _holds(label: Row, prediction: Row, kind: str) -> bool:
    inside = _int(label, "start") <= _int(prediction, "start") and _int(prediction, "end") <= _int(label, "end")
    return inside and _family(label) != kind


def _int(row: Row, field: str) -> int:
    value = row[field]
    assert isinstance(value, int)
    return value


def _value(row: Row) -> Mapping[str, object]:
    value = row["value"]
    assert isinstance(value, Mapping)
    return value


def _core(row: Row) -> tuple[object, ...]:
    value = _value(row)
    return tuple(_canonical(field, value.get(field)) for field in _CORE[_family(row)])


def _canonical(field: str, value: object) -> object:
    if field == "unit":
        return value or "percent"
    if field == "number":
        return str(value).lstrip("0") if value is not None else None
    if field == "symbol":
        return str(value).casefold().lstrip("0") if value is not None else None
    if value is None or field in _TEXT_FIELDS or str(value).startswith("P"):
        return value
    return Decimal(str(value)).normalize()
