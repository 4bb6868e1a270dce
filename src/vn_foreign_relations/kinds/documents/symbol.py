"""Numbers and symbols of documents (số, ký hiệu), in the four shapes that offices write.

Sources: Nghị định 30/2020/NĐ-CP, Phụ lục III, and Luật 64/2025/QH15 for the State; Hướng dẫn 05-HD/VPTW for the Party;
the acts themselves for forms before 1997.

    symbol   = state | assembly | letter | party | legacy
    state    = number "/" [year "/"] type {"-" issuer}        15/2020/NĐ-CP, 1005/QĐ-BVHTTDL
    assembly = number "/" year "/" ("QH" | "UBTVQH") term     59/2020/QH14
    letter   = number "/" issuer {"-" unit}                   2467/UBND-NC
    party    = number "-" type "/" issuer                     41-CT/TW
    legacy   = number ("/" | "-") letters [("/" | "-") letters]   135/HĐBT, 64-CP, 21-LB/TT, 797/BYT-QĐ

The order of hyphen and slash alone parts the Party from the State.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache, lru_cache
from typing import NamedTuple

from vn_foreign_relations.tables.documents import DocumentType, documents
from vn_foreign_relations.tables.issuers import Issuer, issuers


class Shape(StrEnum):
    """How a symbol is built."""

    STATE = "state"
    ASSEMBLY = "assembly"
    LETTER = "letter"
    PARTY = "party"
    LEGACY = "legacy"


class Symbol(NamedTuple):
    """A number with its letters, as the standard writes it."""

    text: str
    """`56/2015/NĐ-CP`."""
    number: str
    year: int | None
    shape: Shape
    types: tuple[DocumentType, ...]
    """What its letters can stand for; none where they name no type."""
    issuers: tuple[str, ...]
    """The letters of those who issued it."""


_CYRILLIC = str.maketrans("АВЕКМНОРСТУХаеорсух", "ABEKMHOPCTYXaeopcyx")
_LETTER = r"[A-Za-zĐđƯưÂâÔôỐốÊêА-Яа-я]"
_WORD = rf"{_LETTER}(?:{_LETTER}|[0-9]|[&.](?={_LETTER}))*"
_NUMBER = re.compile(r"[0-9]{1,5}(?:\.[0-9]{1,3})?[A-Za-zĐđ]?(?![^\W_])")
_YEAR = re.compile(r" ?/ ?((?:19|20)[0-9]{2})(?![0-9])(?= ?[/-])")
_MARK = re.compile(rf" ?([/-]) ?(?={_LETTER})")
_CODE = re.compile(_WORD)
_ENDS = re.compile(r"(?![^\W_]|[/@_\\]|[.-][0-9A-Za-zĐđ])")
_MOST_CODES = 8


def read_number(text: str, position: int) -> tuple[str, int] | None:
    """The number of a document, `41`, `30a`, `66.7`, and where it ends."""
    match = _NUMBER.match(text, position)
    return None if match is None else (match.group(), match.end())


def read_symbol(text: str, position: int) -> tuple[Symbol, int] | None:
    """The symbol at `position` with the spaces, line breaks and look-alikes in it mended, and where it ends."""
    number = read_number(text, position)
    if number is None:
        return None
    written, end = number
    year = _YEAR.match(text, end)
    if year is not None:
        written, end = f"{written}/{year[1]}", year.end()
    codes = 0
    while codes < _MOST_CODES:
        mark = _MARK.match(text, end) or (_spaced().match(text, end) if codes == 0 and year is None else None)
        code = _CODE.match(text, mark.end()) if mark is not None else None
        if mark is None or code is None or (codes and _is_prose(text, end, mark.end(), code[0])):
            break
        written += (mark[1] if mark.lastindex else "-") + code[0]
        end = code.end()
        codes += 1
    if not codes or not _ENDS.match(text, end):
        return None
    symbol = parse_symbol(written)
    return None if symbol is None else (symbol, end)


@cache
def _spaced() -> re.Pattern[str]:
    """The space in front of letters that a hyphen should join: `58 LCT/HĐNN`."""
    return re.compile(rf" (?=(?:LCT|{'|'.join(documents().party)})/)")


def _is_prose(text: str, end: int, start: int, code: str) -> bool:
    """Whether a hyphen with spaces on both sides parts two words of prose: `815/QĐ-UBND - Kế hoạch`."""
    return (
        start - end > 1
        and " " in text[end:start]
        and not (code.isupper() or (code.islower() and text[end - 1].islower()))
    )


@lru_cache(maxsize=4096)
def parse_symbol(text: str) -> Symbol | None:
    """What a symbol without spaces says; None where it has none of the shapes."""
    head, marks, codes = _split(text)
    if not codes:
        return None
    number, _, year = head.partition("/")
    codes = [_mended(code) for code in codes]
    if all(code.islower() for code in codes):
        codes = [_cased(code) for code in codes]
    written = head + "".join(mark + code for mark, code in zip(marks, codes, strict=True))
    shape, types, issued_by = _shape(marks, [code.upper() for code in codes], codes, has_year=bool(year))
    if shape is None:
        return None
    return Symbol(written, number, int(year) if year else None, shape, types, issued_by)


def issued_by(symbol: Symbol) -> tuple[Issuer, ...]:
    """The bodies that its letters name, as far as they are known; the number of a term behind them is left out."""
    table = issuers().party if symbol.shape is Shape.PARTY else issuers().state
    codes = (code.upper() for code in symbol.issuers)
    known = (table.get(code) or table.get(code.rstrip("0123456789")) for code in codes)
    return tuple(issuer for issuer in known if issuer is not None)


def _split(text: str) -> tuple[str, list[str], list[str]]:
    """The number with its year, and the letters behind it with the mark in front of each."""
    match = re.match(r"[0-9]{1,5}(?:\.[0-9]{1,3})?[A-Za-zĐđ]?(?:/(?:19|20)[0-9]{2}(?![0-9]))?", text)
    if match is None:
        return "", [], []
    parts = re.findall(rf"([/-])({_WORD})", text[match.end() :])
    whole = "".join(mark + code for mark, code in parts)
    if whole != text[match.end() :]:
        return "", [], []
    return match.group(), [mark for mark, _ in parts], [code for _, code in parts]


def _mended(code: str) -> str:
    """A code without the letters of other alphabets and with its marks."""
    code = code.translate(_CYRILLIC)
    return documents().mended.get(code, code)


def _cased(code: str) -> str:
    """A code in the letters that the standard writes, for one that is in small ones."""
    upper = code.upper()
    mended = documents().mended.get(upper, upper)
    known = issuers().state.get(mended) or issuers().party.get(mended)
    return known.code if known is not None else documents().codes.get(mended, mended)


def _shape(
    marks: list[str], upper: list[str], codes: list[str], *, has_year: bool
) -> tuple[Shape | None, tuple[DocumentType, ...], tuple[str, ...]]:
    first, rest = upper[0], codes[1:]
    state, party = documents().state, documents().party
    if has_year:
        if issuers().assembly.fullmatch(first):
            return Shape.ASSEMBLY, (), (codes[0],)
        return Shape.STATE, state.get(first, ()), tuple(rest)
    if marks[0] == "-":
        if len(codes) > 1 and marks[1] == "/" and first in party and not upper[1].startswith(issuers().council):
            return Shape.PARTY, party[first], tuple(rest)
        types = tuple(kind for code in upper for kind in state.get(code, ()))
        known = tuple(code for code in codes if code.upper() not in state)
        return Shape.LEGACY, _joint(upper) or types, known
    if first in state and (rest or first == "SL"):
        return Shape.STATE if first != "SL" else Shape.LEGACY, _joint(upper) or state[first], tuple(rest)
    if re.search(r"[0-9]", first) and not first.startswith(issuers().council):
        return None, (), ()
    types = tuple(kind for code in upper[1:] for kind in state.get(code, ()) if len(code) > 1)
    if len(codes) > 1 and not types:
        return Shape.LETTER, (DocumentType.OFFICIAL_LETTER,), (codes[0],)
    return Shape.LEGACY, types, (codes[0],)


def _joint(upper: list[str]) -> tuple[DocumentType, ...]:
    """`21-LB/TT`, `13/LB-TT`: of several ministries."""
    return (DocumentType.JOINT_CIRCULAR,) if "LB" in upper else ()
