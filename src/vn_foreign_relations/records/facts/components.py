"""The parts of a sum that the text states, and whether they add up to it."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal

from vn_foreign_relations.kinds.money import Money
from vn_foreign_relations.records.facts.aspects import NEW, named_behind
from vn_foreign_relations.records.facts.draft import CAPITAL, Draft
from vn_foreign_relations.records.facts.line import Line, Piece
from vn_foreign_relations.records.facts.model import Component
from vn_foreign_relations.tables.contexts import Bound
from vn_foreign_relations.tables.facts import Aspect, Sort

_PARTS = frozenset({"foreign", "counterpart", "grant", "loan"})
"""Parts that are no facts by themselves."""
_NEAR = 10
_DECIMALS = re.compile(r"[0-9],([0-9]+)")
_FLOORS = frozenset({Bound.MORE_THAN, Bound.AT_LEAST})
_CEILINGS = frozenset({Bound.LESS_THAN, Bound.NEARLY, Bound.AT_MOST})


def component(line: Line, piece: Piece, inside: Piece, whole: Draft) -> bool:
    """Take a sum behind `trong đó` as a part, where its words tell which; True if it is no fact by itself."""
    assert piece.mention is not None
    value, total = piece.mention.value, whole.fields.get("measure")
    if not isinstance(value, Money) or not isinstance(total, Money) or whole.indicator not in CAPITAL:
        return False
    if value.amount is None or value.currency != total.currency:
        return False
    opened = max([inside.start, *(end for name, _, end, _ in whole.sources if name == "components")])
    told = [
        p.tells[Sort.ASPECT]
        for p in line.pieces
        if opened <= p.start < piece.start and Sort.ASPECT in p.tells and line.words(p.end, piece.start) <= _NEAR
    ]
    if (named := named_behind(line, piece)) is not None:
        told = [named.tells[Sort.ASPECT]]
    found = next((name for name in reversed(told) if name in _PARTS | NEW), None)
    if found is not None:
        reached = whole.reached
        whole.add("components", Component(Aspect(found), value.amount, value.bound), piece.start, piece.end)
        whole.reached = reached if found in NEW else whole.reached
    return found in _PARTS


def differ(draft: Draft) -> bool | None:
    """True where the parts do not add up to the figure, to its last digit printed; None where they do or may.

    A part with a bound tells on its own side only: `hơn 3` and 2 may be 6, and are never 4.
    """
    parts, total = draft.fields.get("components", ()), draft.fields.get("measure")
    if not isinstance(parts, tuple) or len(parts) < 2 or not isinstance(total, Money) or total.amount is None:
        return None
    assert draft.figure.mention is not None
    summed = sum((part.amount for part in parts), Decimal(0))
    bounds = frozenset(part.bound for part in parts) - {None}
    if total.bound is not None:
        return None
    if not bounds:
        return True if _printed(summed, draft.figure.mention.text, total.amount) != total.amount else None
    is_beyond = (bounds <= _FLOORS and summed >= total.amount) or (bounds <= _CEILINGS and summed <= total.amount)
    return True if is_beyond else None


def _printed(summed: Decimal, text: str, amount: Decimal) -> Decimal:
    """A sum, rounded to the last digit after the comma that the figure was printed with."""
    decimals = _DECIMALS.search(text)
    if decimals is None:
        return summed
    exponent = int(amount.normalize().as_tuple().exponent)
    shown = len(decimals[1].rstrip("0"))
    unit = Decimal(1).scaleb(exponent + shown - len(decimals[1])) if shown else None
    return summed.quantize(unit, ROUND_HALF_UP) if unit is not None else summed
