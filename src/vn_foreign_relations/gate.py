"""Which lines of a text can say a value of the kinds that are asked for, so that no other is read.

A line break that is left in a folded text ends every expression, so that lines may be read apart. Some kinds show by
their units (`Value._cues`); of the others any line may hold one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

import ahocorasick_rs

from vn_foreign_relations.reading.value import Value
from vn_foreign_relations.tables.numerals import numerals
from vn_foreign_relations.tables.owners import Owner, owned_by
from vn_foreign_relations.tables.vocabulary import WORD

_IN_FRONT = "0123456789)"
"""What a unit may be glued to: figures, or the bracket that says them again."""
_WORD_BEFORE = re.compile(r"[^\W\d_]+\Z")
_LONGEST_WORD = 8


def lines_of(text: str, kinds: frozenset[type[Value]]) -> list[tuple[int, int]] | None:
    """The spans of the lines of a folded text that can hold one of these kinds; None where each may."""
    cues = _cues(kinds)
    if cues is None:
        return None
    lowered = text.lower()
    if len(lowered) != len(text):
        return None
    lines: list[tuple[int, int]] = []
    reached = 0
    for pattern, start, end in cues.automaton.find_matches_as_indexes(lowered):
        if start >= reached and (pattern < len(cues.signs) or cues.are_unit(lowered, start, end)):
            reached = lowered.find("\n", end) + 1 or len(text) + 1
            lines.append((lowered.rfind("\n", 0, start) + 1, reached))
    return lines


class _Cues(NamedTuple):
    automaton: ahocorasick_rs.AhoCorasick
    """Its first patterns are the signs, the rest starts of units with what stands in front of them."""
    signs: Sequence[str]
    units: frozenset[str]

    def are_unit(self, text: str, start: int, end: int) -> bool:
        """Whether a unit stands where a pattern ends, directly behind figures or a number word."""
        unit = WORD.match(text, max(text.rfind(" ", start, end) + 1, start + (text[start] in _IN_FRONT)))
        if unit is None or unit.group() not in self.units:
            return unit is not None and unit.group() in self.signs
        if text[start] != " " or text[start - 1 : start] in _IN_FRONT:
            return True
        word = _WORD_BEFORE.search(text, max(0, start - _LONGEST_WORD), start)
        return word is not None and word.group() in _ends_of_numbers()


@cache
def _ends_of_numbers() -> frozenset[str]:
    """The words that a number in words or with scale words can end with."""
    return owned_by(Owner.NUMBER) | numerals().and_a_half | numerals().halves


@cache
def _cues(kinds: frozenset[type[Value]]) -> _Cues | None:
    """The cues of these kinds; None where one of them may stand in any line."""
    found = [kind._cues() for kind in kinds]
    if None in found:
        return None
    signs = sorted({sign.lower() for cues in found if cues is not None for sign in cues.signs})
    units = frozenset(unit for cues in found if cues is not None for unit in cues.units).difference(signs)
    numbers = [f"{end} " for end in (*_IN_FRONT, *_ends_of_numbers())]
    glued = [f"{before}{unit}" for unit in units for before in _IN_FRONT]
    apart = [f"{before}{unit}" for unit in units for before in (numbers if len(unit) == 1 else (" ",))]
    automaton = ahocorasick_rs.AhoCorasick(
        [*signs, *glued, *apart],
        matchkind=ahocorasick_rs.MatchKind.LeftmostLongest,
        implementation=ahocorasick_rs.Implementation.DFA,
    )
    return _Cues(automaton, signs, units)
