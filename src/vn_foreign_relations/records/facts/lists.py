"""Figures that a list shares out: `xuất khẩu và nhập khẩu lần lượt đạt 5 tỷ USD và 4 tỷ USD`.

Each figure goes to one item of the list in front, if there are as many of the one as of the other; else none is read.
"""

from __future__ import annotations

from collections.abc import Sequence

from vn_foreign_relations.records.facts.line import FIGURES, TIMES, Line, Piece
from vn_foreign_relations.records.facts.names import Named, Names
from vn_foreign_relations.tables.facts import Sort, fact_words

_FAR = 120
_JOINED = 2


def run(line: Line, at: int) -> list[Piece]:
    """The figures of one kind that stand one behind the other behind a piece."""
    found: list[Piece] = []
    end = line.pieces[at].end
    for piece in line.pieces[at + 1 :]:
        mention = piece.mention
        if mention is None or not isinstance(mention.value, FIGURES) or line.words(end, piece.start) > _JOINED:
            if mention is None and not found and line.words(end, piece.start) <= _JOINED and Sort.LINK in piece.tells:
                end = piece.end
                continue
            break
        assert found == [] or found[0].mention is not None
        if found and type(mention.value) is not type(found[0].mention and found[0].mention.value):
            break
        found.append(piece)
        end = piece.end
    return found


def heads(line: Line, at: int, start: int, number: int, names: Names) -> Sequence[Piece | Named]:
    """The list of so many items that stands nearest in front of a piece: of indicators, parts, names or times."""
    opened = max(start, line.pieces[at].start - _FAR)
    told = [piece for piece in line.pieces[:at] if piece.start >= opened]
    lists: list[list[Piece | Named]] = [
        [p for p in told if Sort.INDICATOR in p.tells or Sort.WEAK in p.tells],
        [p for p in told if Sort.ASPECT in p.tells and p.tells[Sort.ASPECT] != "total"],
        [p for p in told if p.is_a(*TIMES)],
        list(names.within(opened, line.pieces[at].start)),
    ]
    fitting = [found for found in lists if len(found) == number]
    return max(fitting, key=lambda found: found[-1].end, default=[])


def items(line: Line, start: int, at: int) -> int:
    """How many items of no kind that is known stand between the words of an indicator and a piece: `tôm và cá tra`.

    Times are of a known kind: where several stand there, the figures are theirs.
    """
    times = [p for p in line.pieces[:at] if p.start > start and p.is_a(*TIMES)]
    if len(times) > 1:
        return 0
    told = line.text[start : line.pieces[at].start]
    if any(letter.isdigit() for letter in told):
        return 0
    words = fact_words().around["and"].sub(",", told)
    return len([item for item in words.split(",") if item.strip()])
