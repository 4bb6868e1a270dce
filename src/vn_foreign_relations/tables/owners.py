"""Which kinds own which words: what each kind's own vocabulary says stands in or directly behind a figure of its own.

Generated from the tables of the kinds, so that no kind keeps a list of the words of others.
"""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache

from vn_foreign_relations.tables.calendar import calendar
from vn_foreign_relations.tables.contexts import contexts
from vn_foreign_relations.tables.currencies import currencies, joined
from vn_foreign_relations.tables.nouns import nouns
from vn_foreign_relations.tables.numerals import numerals
from vn_foreign_relations.tables.percents import percents
from vn_foreign_relations.tables.units import units


class Owner(StrEnum):
    """The kinds whose words stand behind a figure, by their names on the wire."""

    NUMBER = "number"
    MONEY = "money"
    PERCENT = "percent"
    QUANTITY = "quantity"
    DURATION = "duration"


@cache
def owned() -> Mapping[Owner, frozenset[str]]:
    """The words of each kind, the first word of each phrase, in lower case and every spelling."""
    return {
        Owner.NUMBER: numerals().words.union(numerals().short_scales),
        Owner.MONEY: currencies().first_words | joined(),
        Owner.PERCENT: percents().names.first_words,
        Owner.QUANTITY: nouns().first_words | units().first_words,
        Owner.DURATION: contexts().time_words | calendar().span_words,
    }


@cache
def owned_by(*kinds: Owner) -> frozenset[str]:
    """The words of any of these kinds; of all, where none is named."""
    return frozenset().union(*(owned()[kind] for kind in kinds or Owner))


@cache
def behind_numbers() -> frozenset[str]:
    """What may follow a number word in prose, where most of them are but words: `một số`, `hai là`, `năm nay`."""
    return owned_by().union(numerals().and_a_half, numerals().points, contexts().to, contexts().changes)
