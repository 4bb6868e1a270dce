"""The one list of kinds. A new kind is a file in kinds/ and a line here."""

from vn_foreign_relations.kinds.documents.document_reference import DocumentReference
from vn_foreign_relations.kinds.money import Money
from vn_foreign_relations.kinds.number import Number
from vn_foreign_relations.kinds.ordinal import Ordinal
from vn_foreign_relations.kinds.percent import Percent
from vn_foreign_relations.kinds.quantity import Quantity
from vn_foreign_relations.kinds.time.date import Date
from vn_foreign_relations.kinds.time.duration import Duration
from vn_foreign_relations.kinds.time.period import Period
from vn_foreign_relations.reading.value import Value

KINDS: tuple[type[Value], ...] = (Percent, Money, Quantity, Duration, Number, Ordinal, Date, Period, DocumentReference)
"""Of the kinds that share a figure, the first that can read its unit has it; of other readings the longest wins."""

AnyValue = Date | DocumentReference | Duration | Money | Number | Ordinal | Percent | Period | Quantity
"""The closed union of the kinds, for `match` and type checkers."""

BY_NAME: dict[str, type[Value]] = {kind.kind: kind for kind in KINDS}


def kind_of(named: object) -> type[Value]:
    """The kind that a class or a name in any case means: `Money`, `"money"`, `"DocumentReference"`.

    Raises ValueError on an unknown name, TypeError on what is neither; of records over mentions, which are no kinds,
    the message says where they are.
    """
    if isinstance(named, str):
        kind = _BY_ANY_NAME.get(_plain(named))
        if kind is None:
            raise ValueError(f"expected some of the kinds {', '.join(BY_NAME)}, not {named!r}{_elsewhere(named)}")
        return kind
    for kind in KINDS:
        if kind is named:
            return kind
    raise TypeError(
        f"expected a kind, such as {KINDS[0].__name__} or {KINDS[0].kind!r}, not {named!r}{_elsewhere(named)}"
    )


def _elsewhere(named: object) -> str:
    """Where what is no kind is asked for: facts, agreements, names."""
    name = named if isinstance(named, str) else getattr(named, "kind", None)
    place = _RECORDS.get(_plain(name).removesuffix("s")) if isinstance(name, str) else None
    return f": see {place}" if place is not None else ""


def _plain(name: str) -> str:
    return name.replace("_", "").casefold()


_RECORDS = {
    "fact": "document.facts and the table 'facts'",
    "agreement": "document.agreements and the table 'agreements'",
    "place": "document.names",
    "organisation": "document.names",
}
"""Records over mentions by the names of their kinds, and what has them."""

_BY_ANY_NAME = {_plain(name): kind for kind in KINDS for name in (kind.kind, kind.__name__)}
