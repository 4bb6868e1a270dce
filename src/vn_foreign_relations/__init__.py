"""Numbers, money, dates, periods, documents, agreements and more from Vietnamese official and news text."""

import vn_foreign_relations.english  # noqa: F401  # registers the phrases of `describe("en")`
from vn_foreign_relations.annotation import annotate
from vn_foreign_relations.catalogue import KINDS, AnyValue
from vn_foreign_relations.columns import parse
from vn_foreign_relations.document import Document, extract
from vn_foreign_relations.errors import ParseError, Reason
from vn_foreign_relations.figures.writing import Dialect
from vn_foreign_relations.kinds.documents.document_reference import DocumentReference, Identity
from vn_foreign_relations.kinds.documents.provision import Provision
from vn_foreign_relations.kinds.money import Money
from vn_foreign_relations.kinds.number import Number
from vn_foreign_relations.kinds.ordinal import Ordinal
from vn_foreign_relations.kinds.percent import Percent, PercentUnit
from vn_foreign_relations.kinds.quantity import Quantity
from vn_foreign_relations.kinds.time.date import CalendarSystem, Date, Precision, Relative
from vn_foreign_relations.kinds.time.duration import Duration
from vn_foreign_relations.kinds.time.period import Period
from vn_foreign_relations.names.model import Organisation, Place
from vn_foreign_relations.ordering import by_size, by_time
from vn_foreign_relations.readers.corpus import read
from vn_foreign_relations.reading.record import Mention
from vn_foreign_relations.reading.value import Value
from vn_foreign_relations.records.agreements.model import Agreement, LegalNature, Source, Status
from vn_foreign_relations.records.agreements.party import Level, Party
from vn_foreign_relations.records.clusters import Act, ActReference
from vn_foreign_relations.records.facts.model import Change, Component, Fact, FactSource, Scope, Share, Trend
from vn_foreign_relations.records.references import Confidence, Resolution, resolve
from vn_foreign_relations.records.relations import Relation, RelationKind
from vn_foreign_relations.tables.agreements import InstrumentType
from vn_foreign_relations.tables.calendar import Direction, Part, TimeUnit
from vn_foreign_relations.tables.contexts import Bound
from vn_foreign_relations.tables.documents import DocumentType
from vn_foreign_relations.tables.facts import Aspect, FactStatus, Flow, Indicator
from vn_foreign_relations.tables.issuers import Issuer, System
from vn_foreign_relations.tables.names import OrganisationType, PlaceLevel

__version__ = "0.1.0"

__all__ = [
    "KINDS",
    "Act",
    "ActReference",
    "Agreement",
    "AnyValue",
    "Aspect",
    "Bound",
    "CalendarSystem",
    "Change",
    "Component",
    "Confidence",
    "Date",
    "Dialect",
    "Direction",
    "Document",
    "DocumentReference",
    "DocumentType",
    "Duration",
    "Fact",
    "FactSource",
    "FactStatus",
    "Flow",
    "Identity",
    "Indicator",
    "InstrumentType",
    "Issuer",
    "LegalNature",
    "Level",
    "Mention",
    "Money",
    "Number",
    "Ordinal",
    "Organisation",
    "OrganisationType",
    "ParseError",
    "Part",
    "Party",
    "Percent",
    "PercentUnit",
    "Period",
    "Place",
    "PlaceLevel",
    "Precision",
    "Provision",
    "Quantity",
    "Reason",
    "Relation",
    "RelationKind",
    "Relative",
    "Resolution",
    "Scope",
    "Share",
    "Source",
    "Status",
    "System",
    "TimeUnit",
    "Trend",
    "Value",
    "annotate",
    "by_size",
    "by_time",
    "extract",
    "parse",
    "read",
    "resolve",
]
