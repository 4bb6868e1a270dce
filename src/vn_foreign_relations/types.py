"""The parts of values, for annotations and comparison: enumerations, and what values and answers are made of."""

from vn_foreign_relations.errors import Reason
from vn_foreign_relations.figures.writing import Dialect
from vn_foreign_relations.kinds.documents.document_reference import Identity
from vn_foreign_relations.kinds.documents.provision import Provision
from vn_foreign_relations.kinds.percent import PercentUnit
from vn_foreign_relations.kinds.time.date import CalendarSystem, Precision, Relative
from vn_foreign_relations.records.agreements.model import LegalNature, Source, Status
from vn_foreign_relations.records.clusters import ActReference
from vn_foreign_relations.records.facts.model import Base, Change, Component, FactSource, Scope, Share, Trend
from vn_foreign_relations.records.references import Confidence, Resolution
from vn_foreign_relations.records.relations import RelationKind
from vn_foreign_relations.tables.agreements import InstrumentType, Level
from vn_foreign_relations.tables.calendar import Direction, Part, TimeUnit
from vn_foreign_relations.tables.contexts import Bound
from vn_foreign_relations.tables.documents import DocumentType
from vn_foreign_relations.tables.facts import Aspect, FactStatus, Flow, Indicator
from vn_foreign_relations.tables.issuers import Issuer, System
from vn_foreign_relations.tables.names import OrganisationType, PlaceLevel

__all__ = [
    "ActReference",
    "Aspect",
    "Base",
    "Bound",
    "CalendarSystem",
    "Change",
    "Component",
    "Confidence",
    "Dialect",
    "Direction",
    "DocumentType",
    "FactSource",
    "FactStatus",
    "Flow",
    "Identity",
    "Indicator",
    "InstrumentType",
    "Issuer",
    "LegalNature",
    "Level",
    "OrganisationType",
    "Part",
    "PercentUnit",
    "PlaceLevel",
    "Precision",
    "Provision",
    "Reason",
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
]
