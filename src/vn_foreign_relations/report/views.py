"""The tables that people see: the facts, agreements and references of documents in few columns of words and figures."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from itertools import compress

import attrs

from vn_foreign_relations.reading.exact import plain
from vn_foreign_relations.tabular.rows import Cell, Read, Row, rows
from vn_foreign_relations.tabular.schema import AGREEMENTS, FACTS, REFERENCES, Figure, Table


@attrs.frozen
class Shown:
    """What a cell shows, what it is sorted by and saved as where that differs, and where it leads."""

    text: str
    exact: str = ""
    link: str = ""


@attrs.frozen
class Line:
    """A row: its kind and its place, which it is filtered by, and its cells."""

    kind: str
    place: str
    cells: tuple[Shown, ...]


@attrs.frozen
class View:
    """A table for people."""

    name: str
    kinds: str
    """What its kinds are called."""
    headings: tuple[str, ...]
    lines: tuple[Line, ...]

    @property
    def chosen(self) -> tuple[list[str], list[str]]:
        """The kinds and the places that its rows have, in order."""
        kinds, places = {line.kind for line in self.lines}, {line.place for line in self.lines}
        return sorted(kinds - {""}), sorted(places - {""})


def views(documents: Iterable[Read]) -> tuple[View, ...]:
    """The facts, agreements and references of documents, which are numbered from 1 where cells lead to them."""
    listed = list(documents)
    return tuple(
        _view(
            View(table.name, kinds, ("document", *headings), ()),
            [
                _line(row, number, line(row))
                for number, document in enumerate(listed, 1)
                for row in rows(document, table)
            ],
        )
        for table, kinds, headings, line in _VIEWS
    )


def _view(empty: View, lines: list[Line]) -> View:
    """The table with its rows, without the columns that say nothing in any of them."""
    used = [any(line.cells[place].text for line in lines) for place in range(len(empty.headings))]
    lines = [attrs.evolve(line, cells=tuple(compress(line.cells, used))) for line in lines]
    return attrs.evolve(empty, headings=tuple(compress(empty.headings, used)), lines=tuple(lines))


def _line(row: Row, number: int, line: Line) -> Line:
    """The row with its document in front; that and one cell more lead to their places."""
    place = f"d{number}-{row['start']}"
    cells = (attrs.evolve(cell, link=place) if cell.link == _ITS_PLACE else cell for cell in line.cells)
    document = Shown(str(row["doc"] or f"text {number}"), link=f"d{number}")
    return attrs.evolve(line, cells=(document, *cells))


_ITS_PLACE = "its place"
"""Where a cell leads whose row does not yet know its document."""


def _fact(row: Row) -> Line:
    return Line(
        _words(row["indicator"]),
        _words(row["place"]),
        (
            Shown(_words(row["indicator"])),
            Shown(_words(row["aspect"])),
            Shown(_words(row["status"])),
            _figure(row),
            Shown(_unit(row)),
            Shown(str(row["period"] or "")),
            Shown(str(row["place"] or "")),
            Shown(str(row["partner"] or "")),
            Shown("; ".join(filter(None, map(_change, [_inner(row, "change"), *_items(row["further_changes"])])))),
            Shown("; ".join([*_counted(row), *_compared(row), *_parts(row)])),
        ),
    )


def _figure(row: Row) -> Shown:
    """The figure of a fact: one number, or its two ends."""
    figure = str(row["figure"])
    counted = f"{figure}_" if figure in _COUNTED else ""
    exact = row["amount" if figure == Figure.MONEY else figure]
    if exact is None:
        low, high = row[f"{counted}low"], row[f"{counted}high"]
        return Shown(f"{_number(low)} – {_number(high)}", _exact(low), _ITS_PLACE)
    return Shown(_bounded(exact, row[f"{counted}bound"]), _exact(exact), _ITS_PLACE)


_COUNTED = (Figure.COUNT, Figure.PROJECTS)
"""The figures that have bounds and ends of their own, since they may stand beside another."""


def _unit(row: Row) -> str:
    if row["figure"] == Figure.PROJECTS:
        return "projects"
    unit = row["currency"] or _words(row["unit"]) or ("%" if row["figure"] == Figure.PERCENT else "")
    return f"{unit}/{row['per']}" if row["per"] else str(unit)


def _as_written(row: Row) -> Shown:
    return Shown(str(row["text"]), link=_ITS_PLACE)


def _agreement(row: Row) -> Line:
    parties = [f"{p['name']} ({p['country']})" if p["country"] else str(p["name"]) for p in _items(row["parties"])]
    terms = [row["period"], row["duration"]]
    fields = row["fields"] if isinstance(row["fields"], list) else []
    return Line(
        _words(row["instrument_type"]),
        str(row["place"] or ""),
        (
            Shown(_words(row["status"])),
            Shown(str(row["instrument"] or _words(row["instrument_type"]))),
            Shown("; ".join(parties) or (f"{row['count']} in all" if row["count"] else "")),
            Shown(str(row["signed"] or row["planned_for"] or "")),
            Shown(str(row["place"] or "")),
            Shown(", ".join(str(term) for term in terms if term)),
            Shown("; ".join(map(str, filter(None, [row["framework"], *fields])))),
            _as_written(row),
        ),
    )


def _reference(row: Row) -> Line:
    act = row["act_symbol"] or row["act_title"] or row["act_text"] or ""
    return Line(
        _words(row["act_type"]),
        "",
        (
            Shown(str(act)),
            Shown(_words(row["act_type"])),
            Shown(str(row["act_date"] or row["act_year"] or "")),
            Shown(str(row["act_issuer"] or "")),
            Shown(_words(row["confidence"])),
            Shown(str(row["reason"])),
            _as_written(row),
        ),
    )


_VIEWS: tuple[tuple[Table, str, tuple[str, ...], Callable[[Row], Line]], ...] = (
    (
        FACTS,
        "indicator",
        ("indicator", "aspect", "status", "figure", "unit", "period", "place", "partner", "change", "more"),
        _fact,
    ),
    (
        AGREEMENTS,
        "instrument",
        ("status", "instrument", "parties", "day", "place", "term", "event and fields", "text"),
        _agreement,
    ),
    (REFERENCES, "type of act", ("act", "type", "date", "issuer", "how sure", "why", "text"), _reference),
)


def _counted(row: Row) -> Iterable[str]:
    """What a fact counts beside its figure."""
    for name in ("count", "projects", "donors", "people", "countries"):
        noun = "" if name == Figure.COUNT else f" {name}"
        if name == row["figure"]:
            continue
        if row[name] is not None:
            yield f"{_bounded(row[name], row[f'{name}_bound'])}{noun}"
        elif row.get(f"{name}_low") is not None:
            yield f"{row[f'{name}_low']} – {row[f'{name}_high']}{noun}"


def _compared(row: Row) -> Iterable[str]:
    """What the figure of a fact is of something else."""
    for level in (_inner(row, "level"), *_items(row["further_levels"]), _inner(row, "share")):
        if level["percent"] is not None:
            yield f"{_number(level['percent'])} % of {_words(level['of'])}"
    if row["rank"] is not None:
        yield f"rank {row['rank']}"
    if row["equivalent_amount"] is not None:
        yield f"= {row['equivalent_currency']} {_number(row['equivalent_amount'])}"
    if row["flow"] is not None:
        yield _words(row["flow"])


def _parts(row: Row) -> Iterable[str]:
    """What the figure of a fact is made of."""
    for part in _items(row["components"]):
        yield f"{_words(part['aspect'])} {_bounded(part['amount'], part['bound'])}"
    if row["components_differ"]:
        yield "the parts do not add up to the figure"


def _change(change: Mapping[str, Cell]) -> str:
    """A change in signs: `+22.9 % (2018)`, `×1.7 (same period)`."""
    if change.get("direction") is None:
        return ""
    sign = "+" if change["direction"] == "increase" else "−"
    if change["times"] is not None:
        told = f"×{_number(change['times'])}"
    elif change["percent"] is not None:
        told = f"{sign}{_number(change['percent'])} %"
    else:
        told = f"{sign}{_number(change['count'] if change['amount'] is None else change['amount'])}"
    return f"{told} ({_words(change['baseline'])})" if change["baseline"] else told


def _inner(row: Row, name: str) -> dict[str, Cell]:
    """The nested object whose fields have columns of their own."""
    return {column.removeprefix(f"{name}_"): cell for column, cell in row.items() if column.startswith(f"{name}_")}


def _items(cell: Cell) -> list[dict[str, Cell]]:
    """The objects of a list."""
    return [item for item in cell if isinstance(item, dict)] if isinstance(cell, list) else []


def _bounded(number: Cell, bound: Cell) -> str:
    return f"{_words(bound)} {_number(number)}" if bound else _number(number)


def _number(number: Cell) -> str:
    """A number with its thousands apart, to the last digit."""
    return f"{number:,f}" if isinstance(number, Decimal) else f"{number:,}" if isinstance(number, int) else ""


def _exact(number: Cell) -> str:
    return plain(Decimal(number)) if isinstance(number, int | Decimal) else ""


def _words(name: Cell) -> str:
    """A name of the wire format as words."""
    return str(name or "").replace("_", " ")
