"""The one list of kinds. A new kind is a file in kinds/ and a line here."""

from vn_foreign_relations.grammar.value import Value
from vn_foreign_relations.kinds.date import Date
from vn_foreign_relations.kinds.document import DocumentReference
from vn_foreign_relations.kinds.duration import Duration
from vn_foreign_relations.kinds.money import Money
from vn_foreign_relations.kinds.number import Number
from vn_foreign_relations.kinds.ordinal import Ordinal
from vn_foreign_relations.kinds.percent import Percent
from vn_foreign_relations.kinds.period import Period
from vn_foreign_relations.kinds.quantity import Quantity

KINDS: tuple[type[Value], ...] = (Percent, Money, Quantity, Duration, Number, Ordinal, Date, Period, DocumentReference)
"""Of the kinds that share a figure, the first that can read its unit has it; of other readings the longest wins."""

BY_NAME: dict[str, type[Value]] = {kind.kind: kind for kind in KINDS}
