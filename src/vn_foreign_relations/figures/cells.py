"""What stands around a figure in the cells of columns and on invoices, and not in running text.

cell = figure "(" figure ")" | "(" figure ")" | "bằng chữ:" figure
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from vn_foreign_relations.tables.numerals import numerals
from vn_foreign_relations.tables.vocabulary import choice
from vn_foreign_relations.text import Text

_LOSS = re.compile(r"\( ?([0-9][^()]*?) ?\)([^()]*)")
_REPEATED = re.compile(r"([^()]+?) ?\(([^()]+)\)[.,;]?")


def cell_forms(text: str) -> Iterator[tuple[str, str]]:
    """Other texts that the text of a cell stands for, each with what must say the same; empty where nothing must.

    `(1.234)` is a loss, `5.000.000 đồng (năm triệu đồng)` says an amount twice, `Bằng chữ: …` labels it.
    """
    folded = Text(text).folded.strip()
    loss, repeated, labelled = _LOSS.fullmatch(folded), _REPEATED.fullmatch(folded), _labelled().match(folded)
    if loss is not None:
        yield f"-{loss[1]}{loss[2]}", ""
    if repeated is not None:
        yield _labelled().sub("", repeated[1]), _labelled().sub("", repeated[2])
    if labelled is not None:
        yield folded[labelled.end() :], ""


@cache
def _labelled() -> re.Pattern[str]:
    """The label in front of an amount in words: `Số tiền bằng chữ: `."""
    return re.compile(rf"[^\W\d_ ]*(?: [^\W\d_]+)? ?{choice(numerals().written_out)} ?: ?", re.IGNORECASE)
