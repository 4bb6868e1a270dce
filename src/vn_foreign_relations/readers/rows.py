"""Rows: which field is the text, which the name, and what of the others goes on."""

from __future__ import annotations

import reprlib
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal

from vn_foreign_relations.readers.source import Options, Source, UnreadableError

_ID = "id"


def source(path: str, file: str, place: str, row: object, options: Options) -> Source:
    """The text of a row of a file, named by its id; where it has none, by the file and the number of the row.

    Raises UnreadableError, which names the field that is wrong.
    """
    name_field = options.id_field or _ID
    if not isinstance(row, Mapping):
        raise UnreadableError(f"expected an object with a field {options.text_field!r}, not {reprlib.repr(row)}")
    for field in (options.text_field, options.id_field):
        if field is not None and field not in row:
            raise UnreadableError(f"no field {field!r}, only {_listed(row)}")
    text, name = row[options.text_field], row.get(name_field)
    if not isinstance(text, str):
        raise UnreadableError(f"expected a text in the field {options.text_field!r}, not {reprlib.repr(text)}")
    if isinstance(name, bool) or not isinstance(name, str | int | float | Decimal | date | None):
        raise UnreadableError(f"expected a text or a number in the field {name_field!r}, not {reprlib.repr(name)}")
    if isinstance(name, float) and name.is_integer():
        name = int(name)  # as pandas writes whole numbers in a column with gaps
    others = {
        field: content
        for field, content in row.items()
        if field not in (name_field, options.text_field, "")
        and not _is_missing(content)
        and (options.keep is None or field in options.keep)
    }
    return Source(path, place, f"{file}:{place}" if _is_missing(name) else str(name), text, others)


def columns(header: Sequence[object], options: Options) -> list[str]:
    """The names of the columns of a table, in which one must be the text, and no other. Raises UnreadableError.

    A name counts as it is asked for in any Unicode form and with blanks around it, since spreadsheets save both.
    """
    wanted = [options.text_field, *([options.id_field] if options.id_field else [])]
    asked = {_plain(name): name for name in [*wanted, _ID]}
    names = [asked.get(_plain(str(cell)), str(cell)) if cell is not None else "" for cell in header]
    for name in wanted:
        if name not in names:
            raise UnreadableError(f"no column {name!r}, only {_listed(names)}")
    for name in (options.text_field, options.id_field or _ID):
        if names.count(name) > 1:
            raise UnreadableError(f"{names.count(name)} columns are called {name!r}, where one was expected")
    return names


def _listed(names: Iterable[object]) -> str:
    """The names of fields or columns, as a complaint lists them."""
    return ", ".join(map(repr, filter(None, names))) or "empty ones"


def _is_missing(cell: object) -> bool:
    """Whether a cell is empty, as programs write that: nothing, an empty text, no number (NaN)."""
    return cell is None or cell == "" or (isinstance(cell, float) and cell != cell)


def _plain(name: str) -> str:
    return unicodedata.normalize("NFC", name).strip()
