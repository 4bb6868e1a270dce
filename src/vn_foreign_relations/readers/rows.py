"""Rows: which field is the text, which the name, and what of the others goes on."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence

from vn_foreign_relations.readers.source import Fault, Options, Source, UnreadableError

_ID = "id"


def source(path: str, file: str, place: str, row: object, options: Options) -> Source | Fault:
    """The text of a row of a file, named by its id; where rows have none, by the file and the number of the row."""
    name_field = options.id_field or _ID
    if isinstance(row, Mapping):
        name = row.get(name_field, f"{file}:{place}" if options.id_field is None else None)
        text = row.get(options.text_field)
        if isinstance(text, str) and isinstance(name, str | int) and not isinstance(name, bool) and name != "":
            others = {
                field: content
                for field, content in row.items()
                if field not in (name_field, options.text_field, "")
                and not _is_missing(content)
                and (options.keep is None or field in options.keep)
            }
            return Source(path, place, str(name), text, others)
    expected = f'expected a row {{"{name_field}": …, "{options.text_field}": "…"}}'
    return Fault(path, place, f"{expected}, the id a whole number or a text that is not empty")


def columns(header: Sequence[object], options: Options) -> list[str]:
    """The names of the columns of a table, in which one must be the text, and no other. Raises UnreadableError.

    A name counts as it is asked for in any Unicode form and with blanks around it, since spreadsheets save both.
    """
    wanted = [options.text_field, *([options.id_field] if options.id_field else [])]
    asked = {_plain(name): name for name in [*wanted, _ID]}
    names = [asked.get(_plain(str(cell)), str(cell)) if cell is not None else "" for cell in header]
    for name in wanted:
        if name not in names:
            raise UnreadableError(
                f"no column {name!r}, only {', '.join(map(repr, filter(None, names))) or 'empty ones'}"
            )
    for name in (options.text_field, options.id_field or _ID):
        if names.count(name) > 1:
            raise UnreadableError(f"{names.count(name)} columns are called {name!r}, where one was expected")
    return names


def _is_missing(cell: object) -> bool:
    """Whether a cell is empty, as programs write that: nothing, an empty text, no number (NaN)."""
    return cell is None or cell == "" or (isinstance(cell, float) and cell != cell)


def _plain(name: str) -> str:
    return unicodedata.normalize("NFC", name).strip()
