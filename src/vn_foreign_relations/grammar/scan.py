"""The scan for digits that may be a figure: it turns away in C what would be turned away later in Python.

Half of the digits of a page are parts of dates, codes, file names and clocks, and many others are labels and years.
This pattern, made of the tables that the reader of figures uses, spares it most of them; what it lets through, the
reader still judges. Lookarounds beside a plain set of digits leave the scan as fast as a bare search for digits.
"""

import regex

from vn_foreign_relations.tables.contexts import Context, Role, contexts
from vn_foreign_relations.tables.currencies import currencies
from vn_foreign_relations.tables.numerals import numerals
from vn_foreign_relations.text import GROUP_SPACE


def _label(context: Context) -> str:
    """What to look back for to find a label word, unless the word before makes it another."""
    word = f"[{context.phrase[0]}{context.phrase[0].upper()}]{context.phrase[1:]}"
    unless = "|".join(sorted(context.unless_after))
    return f"(?<!(?i:{unless}) ){word}" if unless else rf"(?<!\w){word}"


_LABELS = "|".join(
    _label(context) for row in contexts().before.values() for context in row if context.role in (Role.DATE, Role.LABEL)
)
_AMOUNTS = "|".join(sorted({*numerals().scales, *currencies().first_words, "phần", "điểm"}, key=len, reverse=True))
_GLUED = "|".join(sorted(contexts().glued))

FIGURES = regex.compile(
    # not right behind a part of a number, of a code, a word or a path, but for `đạt86,5%`
    rf"(?<![0-9A-Z.@#&%\\+_{GROUP_SPACE}]|[a-z](?<!(?i:{_GLUED})))(?<![0-9][/:, -])(?<![A-Z][/-])(?<![a-z][=-])"
    # not behind a label, unless it is an amount: `tháng 200 triệu đồng`
    rf"(?!(?<=(?:{_LABELS}) )(?>[0-9]+(?:[.,][0-9]+)*)(?:[.,;)\n]| (?!\(|%|(?i:{_AMOUNTS}))[^\W\d_]))"
    # not right in front of a part of a number, a code, a date, a clock
    r"[0-9]+(?:[.,][0-9]+)*(?![0-9/_@\\=#]|[.,:][0-9]|-[A-Z])"
)
