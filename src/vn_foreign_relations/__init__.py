"""Numbers, money, dates, periods, documents, agreements and more from Vietnamese official and news text."""

from importlib import import_module
from typing import TYPE_CHECKING

from vn_foreign_relations.catalogue import KINDS, AnyValue
from vn_foreign_relations.columns import parse
from vn_foreign_relations.document import Document, extract
from vn_foreign_relations.errors import ParseError
from vn_foreign_relations.kinds.documents.document_reference import DocumentReference
from vn_foreign_relations.kinds.money import Money
from vn_foreign_relations.kinds.number import Number
from vn_foreign_relations.kinds.ordinal import Ordinal
from vn_foreign_relations.kinds.percent import Percent
from vn_foreign_relations.kinds.quantity import Quantity
from vn_foreign_relations.kinds.time.date import Date
from vn_foreign_relations.kinds.time.duration import Duration
from vn_foreign_relations.kinds.time.period import Period
from vn_foreign_relations.ordering import by_size, by_time
from vn_foreign_relations.reading.record import Mention
from vn_foreign_relations.reading.value import Value

if TYPE_CHECKING:
    from vn_foreign_relations import types
    from vn_foreign_relations.annotation import annotate
    from vn_foreign_relations.names.model import Organisation, Place
    from vn_foreign_relations.readers.corpus import Corpus, read
    from vn_foreign_relations.readers.source import Fault
    from vn_foreign_relations.records.agreements.model import Agreement, Party
    from vn_foreign_relations.records.clusters import Act
    from vn_foreign_relations.records.facts.model import Fact
    from vn_foreign_relations.records.references import resolve
    from vn_foreign_relations.records.relations import Relation

__version__ = "0.1.0"

__all__ = [
    "KINDS",
    "Act",
    "Agreement",
    "AnyValue",
    "Corpus",
    "Date",
    "Document",
    "DocumentReference",
    "Duration",
    "Fact",
    "Fault",
    "Mention",
    "Money",
    "Number",
    "Ordinal",
    "Organisation",
    "ParseError",
    "Party",
    "Percent",
    "Period",
    "Place",
    "Quantity",
    "Relation",
    "Value",
    "annotate",
    "by_size",
    "by_time",
    "extract",
    "parse",
    "read",
    "resolve",
    "types",
]

_WHERE = {
    "Act": "records.clusters",
    "Agreement": "records.agreements.model",
    "Corpus": "readers.corpus",
    "Fact": "records.facts.model",
    "Fault": "readers.source",
    "Organisation": "names.model",
    "Party": "records.agreements.model",
    "Place": "names.model",
    "Relation": "records.relations",
    "annotate": "annotation",
    "read": "readers.corpus",
    "resolve": "records.references",
}
"""What `extract` can do without: imported when it is first asked for, since that takes as long as all the rest."""


def __getattr__(name: str) -> object:
    if name == "types":
        return import_module(f"{__name__}.types")
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return globals().setdefault(name, getattr(import_module(f"{__name__}.{_WHERE[name]}"), name))


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
