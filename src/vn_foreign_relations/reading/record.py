"""What is found in a text: a record of some kind, and the mention that says where it stands."""

from __future__ import annotations

from abc import ABC
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache, singledispatch
from importlib import import_module
from typing import ClassVar, Generic, Literal, TypeVar

import attrs

from vn_foreign_relations.reading.exact import plain

_PHRASES = {"en": "vn_foreign_relations.english", "vi": "vn_foreign_relations.vietnamese"}
"""Where the phrases of the kinds are registered, which few ask for."""
R_co = TypeVar("R_co", bound="Record", covariant=True)


class Record(ABC):
    """A value or a record over values. A subclass is an attrs class, and its fields are those of the wire format."""

    __slots__ = ()

    kind: ClassVar[str]
    """Its name in the wire format."""

    @classmethod
    def fields(cls) -> tuple[str, ...]:
        """The names of its fields, the positional ones first."""
        return _field_names(cls)

    def to_record(self) -> dict[str, object]:
        """The wire format: exact decimals as strings, nothing where there is nothing to say."""
        return {name: _wire(field) for name, field in self._said()}

    def summary(self) -> str:
        """The record on one line, for people: `amount 1283000000000, currency VND`."""
        return ", ".join(f"{name} {_shown(field)}" for name, field in self.to_record().items())

    def describe(self, language: Literal["vi", "en"] = "vi") -> str:
        """A phrase for people: in Vietnamese what `str` gives of a value, in English figures, days and terms as English
        has them.

        Raises ValueError on another language.
        """
        if language not in _PHRASES:
            raise ValueError(f"expected one of the languages vi, en, not {language!r}")
        import_module(_PHRASES[language])
        return in_vietnamese(self) if language == "vi" else in_english(self)

    def __str__(self) -> str:
        return self.summary()

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={field!r}" for name, field in self._said())
        return f"{type(self).__name__}({fields})"

    def _said(self) -> Iterator[tuple[str, object]]:
        """The fields that have something to say, the positional ones first."""
        for name in self.fields():
            field = getattr(self, name)
            if field is not None:
                yield name, field


@attrs.frozen
class Mention(Generic[R_co]):
    """A value and where the text says it: `source[start:end] == text`, in code points of the text as it was given."""

    start: int
    end: int
    text: str
    value: R_co
    completed: tuple[str, ...] = ()
    """What the value says more than `text` alone: the fields, or the parts of a date (`year`, `month`), that its list
    or sentence lends it, as in `quý III và quý IV năm 2024`."""

    @property
    def kind(self) -> str:
        """The name of its kind: `money`."""
        return self.value.kind

    def to_record(self, doc: str = "") -> dict[str, object]:
        """The mention in the wire format, with the name of its document if there is one."""
        record: dict[str, object] = {"doc": doc} if doc else {}
        record |= {"kind": self.kind, "start": self.start, "end": self.end, "text": self.text}
        if self.completed:
            record["completed"] = list(self.completed)
        return {**record, "value": self.value.to_record()}


@singledispatch
def in_vietnamese(value: Record) -> str:
    """A phrase for people; records over values register theirs (vietnamese.py), others write themselves."""
    return str(value)


@singledispatch
def in_english(value: Record) -> str:
    """A phrase for people; kinds register theirs (english.py), others show their fields."""
    return value.summary()


@cache
def _field_names(cls: type[Record]) -> tuple[str, ...]:
    assert attrs.has(cls), f"{cls.__name__} lacks @attrs.frozen"
    return tuple(field.name for field in sorted(attrs.fields(cls), key=lambda field: field.kw_only))


def _wire(field: object) -> object:
    if isinstance(field, Decimal):
        return plain(field)
    if isinstance(field, date):
        return field.isoformat()
    if isinstance(field, tuple):
        return [_wire(item) for item in field]
    nested = type(field)
    if attrs.has(nested):
        named = ((attribute.name, getattr(field, attribute.name)) for attribute in attrs.fields(nested))
        return {name: _wire(part) for name, part in named if part is not None}
    return field.value if isinstance(field, Enum) else field


def _shown(field: object) -> str:
    """A field of a record for people: of a nested one its values, `relative year -1`."""
    if isinstance(field, dict):
        return " ".join(map(_shown, field.values()))
    if isinstance(field, list):
        return "; ".join(map(_shown, field))
    return "yes" if field is True else str(field)
