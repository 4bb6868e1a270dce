"""Currencies: see currencies.toml."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache

from attrs import field, frozen

from vn_foreign_relations.tables import source
from vn_foreign_relations.tables.numerals import numerals
from vn_foreign_relations.tables.vocabulary import WORD, Vocabulary, choice


def _words(words: Iterable[str]) -> frozenset[str]:
    return frozenset(words)


def _in_order(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(words)


@frozen
class Currency:
    """One currency with the words that write it."""

    code: str
    """ISO 4217."""
    names: tuple[str, ...]
    """Vietnamese names; the first is written back."""
    symbols: tuple[str, ...]
    """Codes and signs, as they are written."""
    scaled_only: frozenset[str] = field(default=frozenset(), converter=_words)
    """Names that count only behind a scale word: `2 triệu bảng`."""
    not_before: frozenset[str] = field(default=frozenset(), converter=_words)
    """Syllables that make another word of the name: `đồng chí`."""
    shared: frozenset[str] = field(default=frozenset(), converter=_words)
    """Names that the money of other countries has too: `peso`, `đô la`."""
    fronted: bool = True
    """Whether its code stands in front of a figure too."""
    places: frozenset[str] = field(default=frozenset(), converter=_words)
    """Names that open those of places, with a capital: `tỉnh 2 Yên Bái`."""
    cents: tuple[str, ...] = field(default=(), converter=_in_order)
    """Words for its hundredth part; the first is written back."""
    not_before_unscaled: frozenset[str] = field(default=frozenset(), converter=_words)
    """The same, where the figure has no scale word: `1.200 đồng phục`, but `5 tỷ đồng phục vụ sản xuất`."""
    not_before_small: frozenset[str] = field(default=frozenset(), converter=_words)
    """The same, where the figure is small too: `5 đồng thời`, but `5.000 đồng bằng tiền mặt`."""


@frozen(eq=False, repr=False)
class Currencies:
    """All currencies, by code and by the words that write them."""

    by_code: Mapping[str, Currency]
    names: Vocabulary[Currency]
    symbols: Mapping[str, Currency]
    signs: tuple[str, ...]
    """Symbols that are not letters only (`$`, `US$`), the longest first."""
    sign_starts: frozenset[str]
    sign_ends: frozenset[str]
    first_words: frozenset[str]
    """First words of names and codes, in lower case: what to look for behind a figure."""


@cache
def currencies() -> Currencies:
    """The table of currencies."""
    table = tomllib.loads(source("currencies"))
    del table["source"]
    by_code = {
        code: Currency(code=code, names=tuple(row.pop("names")), symbols=tuple(row.pop("symbols")), **row)
        for code, row in table.items()
    }
    symbols = {
        spelling: currency
        for currency in by_code.values()
        for symbol in currency.symbols
        for spelling in (symbol, symbol.capitalize() if symbol.isalpha() and len(symbol) > 2 else symbol)
    }
    names = Vocabulary((name, currency) for currency in by_code.values() for name in currency.names)
    signs = sorted((symbol for symbol in symbols if not symbol.isalpha()), key=len, reverse=True)
    return Currencies(
        by_code=by_code,
        names=names,
        symbols=symbols,
        signs=tuple(signs),
        sign_starts=frozenset(sign[0] for sign in signs),
        sign_ends=frozenset(sign[-1] for sign in signs),
        first_words=names.first_words.union(m.group().lower() for s in symbols if (m := WORD.match(s))),
    )


@cache
def joinable() -> frozenset[str]:
    """What names a currency in one with a scale, in lower case: `đ`, `usd`, `đồng`."""
    codes = (symbol for symbol in currencies().symbols if symbol.isalpha())
    names = (row.names[0] for row in currencies().by_code.values())
    return frozenset(word.lower() for word in (*codes, *names))


@cache
def joined() -> frozenset[str]:
    """The words that are a scale and a currency in one, in lower case: `trđ`, `trusd`."""
    return frozenset(scale + word for scale in numerals().abbreviated for word in joinable() if " " not in word)


@cache
def joined_scale() -> re.Pattern[str]:
    """A scale in one with the currency behind it, as tables have it: `5 trđ`, `3,7 tr.USD`, `2 tỷ.đồng`."""
    return re.compile(rf"(?P<scale>{choice(numerals().abbreviated)})\.?(?={choice(joinable())}(?!\w))")
