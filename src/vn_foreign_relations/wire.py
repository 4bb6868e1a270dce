"""Reading records back: from the wire format to mentions, agreements and facts. Needs the extra `json`.

Only what is a record is read. What is not, is refused with a ValueError that says which field is wrong: a number where
exact decimals are strings, a span that the text does not fill, a field that no record has.
"""

from __future__ import annotations

import json
import re
import reprlib
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache, partial
from typing import TYPE_CHECKING, TypeVar, get_args, get_origin

from vn_foreign_relations.catalogue import BY_NAME
from vn_foreign_relations.errors import ParseError
from vn_foreign_relations.kinds.documents.document_reference import DocumentReference
from vn_foreign_relations.kinds.documents.symbol import parse_symbol
from vn_foreign_relations.kinds.ordinal import Ordinal
from vn_foreign_relations.kinds.time.date import Date
from vn_foreign_relations.kinds.time.duration import Duration
from vn_foreign_relations.kinds.time.period import Period
from vn_foreign_relations.names.model import Organisation, Place
from vn_foreign_relations.reading.record import Mention, Record
from vn_foreign_relations.reading.value import Value
from vn_foreign_relations.records.agreements.model import Agreement
from vn_foreign_relations.records.facts import wire as facts
from vn_foreign_relations.records.facts.model import Fact

if TYPE_CHECKING:
    from cattrs import Converter

T = TypeVar("T")
V = TypeVar("V", bound=Value)

_KINDS: dict[str, type[Record]] = {**BY_NAME, **{kind.kind: kind for kind in (Agreement, Fact, Place, Organisation)}}
_RECORD_FIELDS = frozenset({"doc", "kind", "start", "end", "text", "value", "page", "row"})
_MENTION_FIELDS = _RECORD_FIELDS | {"completed"}
PLAIN = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")
"""Exact decimals in plain notation."""
_MOST_DIGITS = 1 << 16
_LONGEST = 300
"""How much is told of what is wrong with a record."""
_WORDS = re.compile(r"[\w°]+(?:(?:[ \n/-]|\r\n)[\w°]+)*")
"""What a unit is, and what a rate is per: `km2`, `khoản viện trợ`, `người/tháng`."""
_CLOSED = (Ordinal, Date, Period, Duration)
"""The kinds with a closed set of words: for each of their values some text says it, and only it."""
_LANGUAGE = re.compile("[a-z]{2}")
_COUNTRY = re.compile("[A-Z]{2}")
_ALWAYS = ("instrument_type", "status")
"""Fields of an agreement that every record has: their absence says nothing."""


def from_record(record: Mapping[str, object]) -> Mention[Record]:
    """The mention that a record of the wire format describes; what an agreement or a fact came from is not in it.

    Raises ValueError where the kind is unknown, where a field is missing, wrong or none of a record, and on what is no
    record at all; ModuleNotFoundError without the extra `json`.
    """
    if not isinstance(record, Mapping):
        raise ValueError(f"expected a record, not {reprlib.repr(record)}")
    name = record.get("kind")
    kind = _KINDS.get(name) if isinstance(name, str) else None
    if kind is None:
        raise ValueError(f"expected one of the kinds {', '.join(_KINDS)}, not {reprlib.repr(name)}")
    converter = _converter()
    try:
        return _mention(record, kind, converter)
    except Exception as error:
        raise ValueError(f"not a record of the kind {name}: {_reason(error)}") from error


def value_from(kind: type[V], fields: Mapping[str, object]) -> V:
    """The value of a kind from the fields of its record, which `to_record` gives. Raises as `from_record` does."""
    converter = _converter()
    try:
        return _value(kind, fields, converter)
    except Exception as error:
        raise ValueError(f"not a record of the kind {kind.kind}: {_reason(error)}") from error


def from_json(lines: Iterable[str]) -> Iterator[Mention[Record]]:
    """The mentions of lines of JSON, such as `vnfr extract --format jsonl` writes.

    Raises ValueError, which names the line, on one that is no JSON or no record.
    """
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            read = from_record(json.loads(line))
        except RecursionError as error:
            raise ValueError(f"line {number}: nested too deeply for a record") from error
        except ValueError as error:
            raise ValueError(f"line {number}: {error}") from error
        yield read


def _mention(record: Mapping[str, object], kind: type[Record], converter: Converter) -> Mention[Record]:
    is_value = issubclass(kind, Value)
    start, end, text = _passage(record, _MENTION_FIELDS if is_value else _RECORD_FIELDS)
    completed = record.get("completed", ["-"])
    if not isinstance(completed, list) or not completed or {type(name) for name in completed} != {str}:
        raise ValueError(f"expected a list of names as completed, not {reprlib.repr(completed)}")
    value: Record
    if kind is Agreement:
        value = _agreement(_fields(record))
    elif kind is Fact:
        _refuse_others(_fields(record), frozenset(Fact.fields()))
        value = facts.read(_fields(record), converter)
    elif issubclass(kind, Value):
        value = _value(kind, _fields(record), converter)
    else:
        value = converter.structure(_fields(record), kind)
    return Mention(start, end, text, value, tuple(completed) if "completed" in record else ())


def _value(kind: type[V], fields: Mapping[str, object], converter: Converter) -> V:
    value = converter.structure(fields, kind)
    _check(value)
    return value


def _agreement(told: Mapping[str, object]) -> Agreement:
    fields = {name: field for name, field in told.items() if field is not None}
    _refuse_others(fields, frozenset(Agreement.fields()))
    missing = [name for name in _ALWAYS if name not in fields]
    if missing:
        raise ValueError(f"expected a field {missing[0]}")
    if "fields" in fields:
        fields["fields_of_cooperation"] = fields.pop("fields")
    value = _converter_of_agreements().structure(fields, Agreement)
    shapes = [("languages", language, _LANGUAGE) for language in value.languages]
    shapes += [("country", party.country, _COUNTRY) for party in value.parties if party.country is not None]
    for name, field, shape in shapes:
        if not shape.fullmatch(field):
            raise ValueError(f"{name} has not the form of one: {reprlib.repr(field)}")
    return value


@cache
def _converter_of_agreements() -> Converter:
    """The same for the fields of agreements, in which times are strings of EDTF and ISO 8601."""
    converter = _converter().copy()
    converter.register_structure_hook(Date, lambda field, _: _time(Date, field))
    converter.register_structure_hook(Duration, lambda field, _: _time(Duration, field))
    for kinds in (Date | Period | None, Period | Date | None):
        converter.register_structure_hook(kinds, lambda field, _: _time(Period if "/" in field else Date, field))
    return converter


def _time(kind: type[Date | Period | Duration], field: object) -> Date | Period | Duration:
    """A day, a period or a span of time, written as one string."""
    value = kind(_string(field))
    _check(value)
    return value


def _passage(record: Mapping[str, object], known: frozenset[str]) -> tuple[int, int, str]:
    """The span and the text of a record that has only known fields."""
    _refuse_others(record, known)
    start, end, text = (record.get(name) for name in ("start", "end", "text"))
    if type(start) is not int or type(end) is not int or not 0 <= start < end:
        raise ValueError(f"expected whole numbers 0 <= start < end, not {reprlib.repr((start, end))}")
    if not isinstance(text, str) or len(text) != end - start:
        raise ValueError(f"expected a text of {end - start} characters from {start} to {end}, not {reprlib.repr(text)}")
    if not isinstance(record.get("doc", ""), str):
        raise ValueError(f"expected the name of a document, not {reprlib.repr(record['doc'])}")
    return start, end, text


def _refuse_others(fields: Mapping[str, object], known: frozenset[str]) -> None:
    others = [name for name in fields if name not in known]
    if others:
        raise ValueError(f"no such field: {reprlib.repr(others[0])}")


def _fields(record: Mapping[str, object]) -> Mapping[str, object]:
    value = record.get("value")
    if not isinstance(value, Mapping):
        raise ValueError(f"expected the fields of a value, not {reprlib.repr(value)}")
    return value


def _check(value: Value) -> None:
    """Raise ValueError on a value that no text has."""
    for name in ("unit", "per"):
        words = getattr(value, name, None)
        if words is not None and not _WORDS.fullmatch(words):
            raise ValueError(f"expected words in {name}, not {reprlib.repr(words)}")
    if isinstance(value, _CLOSED) and not _is_said(value):
        raise ValueError(f"no text says {value!r}")
    if isinstance(value, DocumentReference) and value.symbol is not None:
        symbol = parse_symbol(value.symbol)
        if symbol is None or symbol.text != value.symbol:
            raise ValueError(f"expected the number of a document with its letters, not {reprlib.repr(value.symbol)}")
        if symbol.number != value.number or (symbol.year is not None and symbol.year != value.year):
            raise ValueError(f"number {value.number} and year {value.year} are not those of {value.symbol}")


def _is_said(value: Value) -> bool:
    try:
        return type(value).parse(str(value)) == value
    except ParseError:
        return False


@cache
def _converter() -> Converter:
    """What makes values of the fields of records, and takes nothing for what it is not."""
    try:
        from cattrs import Converter
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(
            "reading records needs cattrs: pip install 'vn-foreign-relations[json]'", name=error.name
        ) from error

    converter = Converter(forbid_extra_keys=True)
    converter.register_structure_hook(Decimal, lambda field, _: _decimal(field))
    converter.register_structure_hook(date, lambda field, _: _day(field))
    converter.register_structure_hook(str, lambda field, _: _string(field))
    converter.register_structure_hook(StrEnum, lambda field, kind: kind(_string(field)))
    converter.register_structure_hook(int, lambda field, _: _integer(field))
    converter.register_structure_hook(bool, lambda field, _: _boolean(field))
    converter.register_structure_hook_factory(_is_tuple, lambda kind: partial(_items, converter))
    return converter


def _is_tuple(kind: object) -> bool:
    return get_origin(kind) is tuple


def _items(converter: Converter, field: object, kind: type[tuple[T, ...]]) -> tuple[T, ...]:
    if not isinstance(field, list):
        raise ValueError(f"expected a list, not {reprlib.repr(field)}")
    return tuple(converter.structure(item, get_args(kind)[0]) for item in field)


def _decimal(field: object) -> Decimal:
    if not isinstance(field, str) or len(field) > _MOST_DIGITS or not PLAIN.fullmatch(field):
        raise ValueError(f"expected a decimal in plain notation as a string, not {reprlib.repr(field)}")
    return Decimal(field)


def _day(field: object) -> date:
    day = date.fromisoformat(_string(field))
    if day.isoformat() != field:
        raise ValueError(f"expected a day as YYYY-MM-DD, not {field!r}")
    return day


def _string(field: object) -> str:
    if not isinstance(field, str) or not field:
        raise ValueError(f"expected a string that is not empty, not {reprlib.repr(field)}")
    return field


def _integer(field: object) -> int:
    if type(field) is not int:
        raise ValueError(f"expected a whole number, not {reprlib.repr(field)}")
    return field


def _boolean(field: object) -> bool:
    if not isinstance(field, bool):
        raise ValueError(f"expected true or false, not {reprlib.repr(field)}")
    return field


def _reason(error: Exception) -> str:
    """What is wrong with a record, in one line."""
    from cattrs import BaseValidationError, transform_error

    told = str(error)
    if isinstance(error, BaseValidationError):
        told = "; ".join(transform_error(error, "value", format_exception=lambda fault, _: _told(fault)))
    return told if len(told) <= _LONGEST else f"{told[:_LONGEST]}…"


def _told(fault: BaseException) -> str:
    """One fault of a value, for people."""
    if isinstance(fault, KeyError):
        return "a field is missing"
    return "expected an object with fields" if isinstance(fault, AttributeError) else str(fault)
