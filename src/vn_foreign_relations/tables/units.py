"""Units of measure and of time: see units.toml and the time units of contexts.toml."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache

from attrs import frozen

from vn_foreign_relations.tables import source
from vn_foreign_relations.tables.vocabulary import WORD, Vocabulary

_SYMBOL = re.compile(r"[^\W\d_]+[23²³]?(?![\w²³]|-[^\W\d_])|[°º] ?C?")


@frozen(eq=False, repr=False)
class Units:
    """Units of measure; every spelling leads to the symbol that goes into the record."""

    written: frozenset[str]
    """The symbols that records have."""
    symbols: Mapping[str, str]
    """Symbols, in the case that they are written in: `MW`, `km2`, `g`."""
    names: Vocabulary[str]
    """Vietnamese names: `tấn`, `mét vuông`."""
    first_words: frozenset[str]
    """What a unit can start with, in lower case."""

    def match(self, text: str, position: int) -> tuple[str, int] | None:
        """The symbol of the unit that stands at `position`, and where it ends."""
        named = self.names.match(text, position)
        token = _SYMBOL.match(text, position)
        if token is None or (named is not None and named[1] >= token.end()):
            return named
        symbol = self.symbols.get(token.group())
        if symbol is not None:
            return symbol, token.end()
        return named


@cache
def units() -> Units:
    """The table of units of measure."""
    table = tomllib.loads(source("units"))
    del table["source"]
    spellings = {
        spelling: symbol
        for group in table.values()
        for symbol, others in group.items()
        for spelling in (symbol, *others)
    }
    names = Vocabulary((spelling, symbol) for spelling, symbol in spellings.items() if _is_name(spelling))
    symbols = {spelling: symbol for spelling, symbol in spellings.items() if not _is_name(spelling)}
    letters = (match.group().lower() for symbol in symbols if (match := WORD.match(symbol)))
    written = frozenset(spellings.values())
    return Units(written=written, symbols=symbols, names=names, first_words=names.first_words.union(letters))


def _is_name(spelling: str) -> bool:
    """Whether case does not matter: `tấn`, `kilogam`, but not `MW`, `Mbps`, `°C`."""
    return " " in spelling or (
        spelling.islower() and spelling.replace(" ", "").isalpha() and (len(spelling) > 3 or not spelling.isascii())
    )
