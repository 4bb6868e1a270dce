"""Money in every currency of the table, before or behind the figure, with rates.

Sources: ISO 4217 for the codes; the names as official and press texts write them (tables/currencies.toml). Bare
`đô la` and `$` are US dollars; `¥`, which is both yen and yuan, is not read.

    money    = [sign] figure [currency] [("-" | "đến") numeral currency] closing      one of sign and currency
    currency = code | sign | name
"""

from __future__ import annotations

import re
from decimal import ROUND_DOWN, Decimal
from functools import cache, partial
from typing import Self

import attrs

from vn_foreign_relations.figures.closing import Closing, read_closing
from vn_foreign_relations.figures.figure import Figure
from vn_foreign_relations.figures.measured import Additive, counted, written_rate
from vn_foreign_relations.figures.numeral import Numeral, read_numeral
from vn_foreign_relations.figures.writing import USUAL_FOUR, Dialect, Four, spell
from vn_foreign_relations.reading.cursor import Cursor, Refusal
from vn_foreign_relations.reading.exact import EXACT, plain, tidy
from vn_foreign_relations.reading.value import Cues, Reading
from vn_foreign_relations.tables.contexts import Bound, contexts
from vn_foreign_relations.tables.countries import VIETNAM, countries
from vn_foreign_relations.tables.currencies import Currency, currencies, joinable, joined
from vn_foreign_relations.tables.numerals import numerals
from vn_foreign_relations.tables.vocabulary import WORD, Vocabulary, pattern

_DONG = "VND"
_SMALL = Decimal(1000)
_HUNDRED, _HUNDREDTH = Decimal(100), Decimal("0.01")
_DONG_SIGN_FROM = Decimal(100)
"""`đ` is money from here on: `3 đ` is a mark at school."""
_RATE = re.compile(r"/ ?[^\W\d_]")
_SCALES = ((9, 7), (6, 4))
"""A scale word is written where it leaves at most two decimals: this many zeros at the end of the amount."""

_SIGN_OF = {
    Bound.MORE_THAN: ">",
    Bound.LESS_THAN: "<",
    Bound.NEARLY: "≲",
    Bound.APPROXIMATELY: "≈",
    Bound.AT_LEAST: "≥",
    Bound.AT_MOST: "≤",
}


@cache
def _first_words() -> frozenset[str]:
    return currencies().first_words | {""}


def _known(_: object, __: object, code: str) -> None:
    if code not in currencies().by_code:
        raise ValueError(f"expected one of the currency codes {', '.join(currencies().by_code)}, not {code!r}")


@attrs.frozen(repr=False)
class Money(Additive):
    """An amount of one currency (ISO 4217). `amount` is exact; a range has `low` and `high` instead.

    There is no default currency: without one it raises ValueError. `per` is what a rate is per: a unit of time by its
    English name, else the words as written (`người`, `kg`).
    """

    kind = "money"
    _expected = "a currency, such as đồng, USD or euro"
    _figure_field = "amount"

    amount: Decimal | None = None
    currency: str = attrs.field(default="", validator=_known)
    per: str | None = attrs.field(default=None, kw_only=True)

    @classmethod
    def parse(cls, text: str, *, currency: str | None = None, thousands: str = "") -> Self:
        """Read a text that is one amount of money and nothing else.

        `currency` (ISO 4217) is the caller's word for figures that name none, as columns have them: `1,2 tỷ`, and
        `thousands` that for the mark that groups thousands. Raises as `Value.parse` does, and ValueError on an unknown
        currency or mark.
        """
        if currency is not None:
            _known(None, None, currency)
        return cls._parse_cell(text, thousands, currency or "")

    def _unit(self) -> str:
        return self.currency

    @classmethod
    def _unit_words(cls) -> frozenset[str]:
        return _first_words()

    @classmethod
    def _cues(cls) -> Cues:
        known = currencies()
        codes = {symbol.lower() for symbol in known.symbols if symbol.isalpha()}
        signs = {code for code in codes if len(code) > 1}
        dotted = {f".{word}" for word in joinable()}
        return Cues(known.names.first_words | joined() | (codes - signs), known.sign_ends | signs | dotted)

    @classmethod
    def _complete(cls, cursor: Cursor, figure: Figure) -> Reading[Self] | Refusal | None:
        if figure.word not in _first_words() and (figure.before.islower() or not _is_fronted(cursor, figure)):
            return cls._unnamed(cursor, figure) if cursor.unit else None
        behind = _behind(cursor, figure.numeral, figure.low if figure.value is None else figure.value, figure.end)
        if behind is None:
            before = _in_front(cursor, figure)
            if before is None:
                return cls._unnamed(cursor, figure) if cursor.unit else None
            currency, figure = before
            end = figure.end
        else:
            currency, end = behind
            figure, end = _with_cents(cursor, figure, currency, end)
            if cursor.whole and cursor.next_word_is(end, numerals().even):
                end = cursor.next_word(end)[2]
        if behind is None:
            c = read_closing(cursor, figure, end, lambda numeral: numeral.end, _again(currency), thousands=True)
        else:
            same = partial(_same_behind, cursor, currency)
            c = read_closing(cursor, figure, end, same, thousands=True)
        if not isinstance(c, Closing):
            return c
        if c.per is None and behind is not None and _asks_for_a_rate(figure, end):
            return None
        return Reading(c.start, c.end, cls(c.value, currency.code, per=c.per, **c.bounds()))

    @classmethod
    def _unnamed(cls, cursor: Cursor, figure: Figure) -> Reading[Self] | Refusal | None:
        """An amount of the currency that the caller has named for a text that names none."""
        c = read_closing(cursor, figure, figure.end, lambda numeral: numeral.end, thousands=True)
        return (
            Reading(c.start, c.end, cls(c.value, cursor.unit, per=c.per, **c.bounds())) if isinstance(c, Closing) else c
        )

    def __str__(self) -> str:
        """Vietnamese, with a scale word where it leaves two decimals at most: `3,7 tỷ USD`."""
        exponent, scale = self._scale()
        figures = self._written(lambda amount: counted(EXACT.scaleb(amount, -exponent)))
        name = currencies().by_code[_DONG].names[0] if self.currency == _DONG else self.currency
        return f"{figures}{scale} {name}{written_rate(self.per)}"

    def words(self, dialect: Dialect = Dialect.NORTH, *, four: Four = USUAL_FOUR, invoice: bool = False) -> str:
        """The amount in words, as contracts write it: `mười hai đô la Mỹ và tám xu`.

        As an invoice has it, with a capital and `chẵn` behind an amount that has no smaller unit, if asked: `Một triệu
        đồng chẵn`. Raises ValueError from 10^36 on.
        """
        currency = currencies().by_code[self.currency]
        whole, cents = self._cents(currency)
        amount = self if cents is None else attrs.evolve(self, amount=whole)
        written = f"{amount._written(lambda value: spell(value, dialect, four))} {currency.names[0]}"
        if cents:
            written += f" {min(contexts().and_)} {spell(cents, dialect, four)} {currency.cents[0]}"
        elif invoice and self.amount is not None and self.amount == self.amount.to_integral_value():
            written += f" {min(numerals().even)}"
        written += written_rate(self.per)
        return written[0].upper() + written[1:] if invoice else written

    def _cents(self, currency: Currency) -> tuple[Decimal | None, Decimal | None]:
        """The whole units and the hundredths of an amount; no hundredths where words have to say a decimal mark."""
        amount = self.amount
        if amount is None or not currency.cents or -1 < amount < 0:
            return amount, None
        whole = amount.to_integral_value(rounding=ROUND_DOWN)
        cents = EXACT.multiply(EXACT.subtract(amount, whole), _HUNDRED).copy_abs()
        return (whole, tidy(cents)) if cents == cents.to_integral_value() else (amount, None)

    def format(self, locale: str = "vi_VN") -> str:
        """The amount as Babel writes it in a locale, to the last digit: `US$1,200,000` in en_GB.

        A bound is a sign in front (`>`, `≈`), a range has an en dash. Raises babel.UnknownLocaleError.
        """
        from babel.numbers import format_currency

        ends = dict.fromkeys(self._ends())
        amounts = [format_currency(a, self.currency, locale=locale, decimal_quantization=False) for a in ends]
        return (_SIGN_OF[self.bound] if self.bound else "") + "–".join(amounts)

    def __mul__(self, factor: Decimal | int) -> Self:
        """The amount `factor` times, exact."""
        return self._times(factor)

    __rmul__ = __mul__

    def _alike(self) -> tuple[object, ...]:
        return self.currency, self.per

    def _scale(self) -> tuple[int, str]:
        """The power of ten of the scale word to write, and the word."""
        digits = [plain(amount.copy_abs()) for amount in self._ends()]
        for exponent, zeros in _SCALES:
            if all(len(d) > exponent and d.endswith("0" * zeros) for d in digits):
                return exponent, f" {numerals().scale_word(10**exponent)}"
        return 0, ""


def _behind(cursor: Cursor, numeral: Numeral, amount: Decimal | None, end: int) -> tuple[Currency, int] | None:
    """The currency behind a figure that ends at `end`, apart or glued to it, and where it ends."""
    text = cursor.text
    known = currencies()
    word, start, word_end = cursor.next_word(end)
    if not word:
        glued = WORD.match(text, end)
        if glued is not None:
            word, start, word_end = glued.group().lower(), end, glued.end()
    if word not in known.first_words:
        return _sign_behind(text, end) if text[end : end + 2].lstrip(" ")[:1] in known.sign_starts else None
    symbol = known.symbols.get(text[start:word_end])
    if symbol is not None:
        is_sure = len(word) > 1 or (amount or 0) >= _DONG_SIGN_FROM or _RATE.match(text, word_end)
        return (symbol, word_end) if is_sure else None
    named = known.names.match_from(text, word, word_end)
    if named is None or not _is_name(cursor, named[0], text[start : named[1]], numeral, amount, named[1]):
        return _sign_behind(text, end)
    return named


def _asks_for_a_rate(figure: Figure, end: int) -> bool:
    """Whether a figure with a bare `đ` is so small that only a rate makes money of it: `6 đ/kg`."""
    amount = figure.low if figure.value is None else figure.value
    written = figure.cursor.text[figure.end : end].strip()
    return len(written) == 1 and written.isalpha() and (amount or 0) < _DONG_SIGN_FROM


def _sign_behind(text: str, end: int) -> tuple[Currency, int] | None:
    """The currency sign behind a figure, `1,2 triệu $`, `5 US$`, and where it ends."""
    start = end + (text[end : end + 1] == " ")
    for sign in currencies().signs:
        if text.startswith(sign, start):
            return currencies().symbols[sign], start + len(sign)
    return None


def _is_name(cursor: Cursor, currency: Currency, name: str, numeral: Numeral, amount: Decimal | None, end: int) -> bool:
    """Whether a currency's name is not another word: `5 đồng chí`, `2 Yên Bái`, `3 bảng`."""
    small = not numeral.scaled and (amount is None or amount < _SMALL)
    following = cursor.next_word(end)[0]
    if following in currency.not_before or (small and following in currency.not_before_small):
        return False
    if not numeral.scaled and following in currency.not_before_unscaled:
        return False
    if name.lower() in currency.shared and _is_of_another(cursor.text, end, currency):
        return False
    if small and name[0].isupper() and not name.isupper() and " " not in name and name not in currency.names:
        is_place = name.lower() in currency.places and (amount is None or amount < _HUNDRED)
        goes_on = cursor.text[end + 1 : end + 2]
        if is_place or goes_on.isupper() or goes_on.isdecimal():
            return False
    return numeral.scaled or name.lower() not in currency.scaled_only


def _is_of_another(text: str, end: int, currency: Currency) -> bool:
    """Whether the name of another country than the currency's stands behind: `peso Mexico` is no Philippine peso."""
    named = _countries().match(text, end + 1) if text[end + 1 : end + 2].isupper() else None
    return named is not None and named[0] not in (VIETNAM, currency.code[:2])


@cache
def _countries() -> Vocabulary[str]:
    return Vocabulary(countries().by_name.items())


def _with_cents(cursor: Cursor, figure: Figure, currency: Currency, end: int) -> tuple[Figure, int]:
    """The figure with the hundredths that stand behind its currency, `mười hai đô la và tám xu`, and where they end."""
    word, _, word_end = cursor.next_word(end)
    if word not in contexts().and_ or figure.value is None or not currency.cents:
        return figure, end
    cents = read_numeral(cursor, word_end + 1)
    unit, _, unit_end = cursor.next_word(cents.end) if cents is not None else ("", 0, 0)
    if cents is None or unit not in currency.cents or cents.value >= _HUNDRED or cents.marked:
        return figure, end
    part = EXACT.multiply(cents.value, _HUNDREDTH).copy_sign(figure.value)
    return attrs.evolve(figure, value=EXACT.add(figure.value, part)), unit_end


@cache
def _again(currency: Currency) -> re.Pattern[str]:
    """What connects two amounts that have their currency in front: `$1000 - $2000`."""
    symbols = "|".join(map(re.escape, sorted(currency.symbols, key=len, reverse=True)))
    to = pattern(contexts().to).pattern
    return re.compile(rf"(?: ?[-~÷] ?| {to} )(?:{symbols}) ?(?=[0-9])", re.IGNORECASE)


def _same_behind(cursor: Cursor, currency: Currency, numeral: Numeral) -> int | None:
    read = _behind(cursor, numeral, numeral.value, numeral.end)
    return read[1] if read is not None and read[0] is currency else None


def _is_fronted(cursor: Cursor, figure: Figure) -> bool:
    """Whether a currency code or sign may stand in front of the figure, apart or glued to it."""
    last = figure.before[-1:] or cursor.text[figure.start - 1 : figure.start]
    known = currencies()
    fronted = last in known.sign_ends or figure.before in known.symbols
    return fronted or _glued_code(cursor, figure.start) is not None


def _glued_code(cursor: Cursor, start: int) -> str | None:
    """The code that is glued to the front of a figure: `USD15`."""
    if not cursor.text[start - 1 : start].isalpha():
        return None
    code = _CODE.search(cursor.text, max(0, start - 4), start)
    return code.group() if code is not None and code.group() in currencies().symbols else None


_CODE = re.compile(r"(?<!\w)[^\W\d_]{3}\Z")


def _in_front(cursor: Cursor, figure: Figure) -> tuple[Currency, Figure] | None:
    """The currency in front of a figure, `VNĐ 50.000`, `US$ 1,2 triệu`, and the figure with its bounds before that."""
    text = cursor.text
    end = figure.start - (text[figure.start - 1 : figure.start] == " ")
    known = currencies()
    if not _is_fronted(cursor, figure):
        return None
    symbol = next((sign for sign in known.signs if text.endswith(sign, 0, end)), None)
    if symbol is None:
        symbol = figure.before or _glued_code(cursor, figure.start) or ""
        if symbol not in known.symbols or len(symbol) == 1 or symbol.islower() or not known.symbols[symbol].fronted:
            return None
    start = end - len(symbol)
    if start and text[start - 1].isalnum():
        return None
    return known.symbols[symbol], attrs.evolve(figure, start=start, before=cursor.word_before(start), left=None)
