"""Numbers and symbols of documents (số, ký hiệu), in the four shapes that offices write.

Sources: Nghị định 30/2020/NĐ-CP, Phụ lục III, and Luật 64/2025/QH15 for the State; Hướng dẫn 05-HD/VPTW for the Party;
the acts themselves for forms before 1997.

    symbol   = state | assembly | letter | party | legacy
    state    = number "/" [year "/"] type {"-" issuer}        15/2020/NĐ-CP, 1005/QĐ-BVHTTDL
    assembly = number "/" year "/" ("QH" | "UBTVQH") term     59/2020/QH14
    letter   = number "/" issuer {"-" unit}                   2467/UBND-NC
    party    = number "-" type "/" issuer                     41-CT/TW
    legacy   = number ("/" | "-") letters [("/" | "-") letters]   135/HĐBT, 64-CP, 21-LB/TT, 797/BYT-QĐ

Before 1997 a year had two digits (166/99/QĐ-BTC) or stood elsewhere (1258-1998/QĐ-BTC, 05/NQ-1997-QH10). The order of
hyphen and slash alone parts the Party from the State.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache, lru_cache
from typing import NamedTuple

from vn_foreign_relations.tables.documents import DocumentType, cited, documents
from vn_foreign_relations.tables.issuers import Issuer, issuers
from vn_foreign_relations.tables.spelling import CAPITAL, CODE_LETTERS, SMALL


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
_LETTER = rf"[{CODE_LETTERS}А-Яа-я]"
_WORD = rf"{_LETTER}(?:{_LETTER}|[0-9]|[&.](?={_LETTER}))*"
_DIGITS = rf"[0-9]{{1,5}}(?:\.[0-9]{{1,3}})?[{SMALL}{CAPITAL}]?"
_NUMBER = re.compile(rf"{_DIGITS}(?![^\W_])")
_FOUR = "(?:19|20)[0-9]{2}"
_TWO = "(?<=/)(?:[4-9][0-9]|0[0-9])(?=/)"
"""The last two digits of a year, as before 1997."""
_YEAR = re.compile(rf" ?([/-]) ?({_FOUR}(?![0-9])|{_TWO})(?= ?[/-]|[{CAPITAL}]{{2}})")
_YEAR_WITHIN = re.compile(rf"-{_FOUR}(?=-{_LETTER})")
_TERM_APART = re.compile(r"(?<=QH) ([0-9]{1,2})(?![^\W_]|[/.-])")
"""The term behind the letters of the National Assembly: `90/2014/QH 13`."""
_MARK = re.compile(rf" ?([/_-]) ?(?={_LETTER})")
_WHOLE_NUMBER = re.compile(rf"(?P<number>{_DIGITS})(?:[/-](?P<year>{_FOUR}(?![0-9])|{_TWO}))?")
_PART = re.compile(rf"((?:-{_FOUR})?[/-])({_WORD})")
_OLDEST_OF_TWO = 40
_CODE = re.compile(_WORD)
_ENDS = re.compile(rf"(?![^\W_]|[/@_\\]|[.-][0-9{SMALL}{CAPITAL}])")
_MOST_CODES, _LONGEST_CODE = 8, 16


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
        written, end = f"{written}{year[1]}{year[2]}", year.end()
    codes = 0
    while codes < _MOST_CODES:
        code = _next_code(text, end, first=codes == 0, year=year is not None)
        if code is None:
            break
        written += code[0]
        end = code[1]
        codes += 1
        term = _TERM_APART.match(text, end)
        if term is not None:
            written, end = written + term[1], term.end()
        within = _YEAR_WITHIN.match(text, end)
        if within is not None:
            written, end = written + within.group(), within.end()
    if not codes or not (_ENDS.match(text, end) or cited("{day}").match(text, end)):
        return None
    symbol = parse_symbol(written)
    return None if symbol is None else (symbol, end)


def _next_code(text: str, end: int, *, first: bool, year: bool) -> tuple[str, int] | None:
    """The next letters with the mark that the standard puts in front of them, and where they end."""
    mark = _MARK.match(text, end) or (_spaced().match(text, end) if first and not year else None)
    if mark is not None:
        start, sign = mark.end(), "-" if mark.lastindex is None else mark[1].replace("_", "-")
    elif first and year:
        start, sign = end, "/"
    else:
        return None
    code = _CODE.match(text, start)
    if code is None or (not first and _is_prose(text, end, start, code)):
        return None
    day = cited(r"(?<=[A-ZĐ]){day}").search(text, start, start + _LONGEST_CODE)
    code_end = code.end() if day is None else min(code.end(), day.start())
    return sign + text[start:code_end], code_end


@cache
def _spaced() -> re.Pattern[str]:
    """The space in front of letters that a hyphen should join: `58 LCT/HĐNN`, `1868 BKH/PLĐT`."""
    return re.compile(rf" (?=(?:{'|'.join(documents().party)})/|[A-ZĐ]{{2,6}}/[A-ZĐ]{{2,}})")


def _is_prose(text: str, end: int, start: int, code: re.Match[str]) -> bool:
    """Whether a hyphen with spaces on both sides parts two words of prose: `815/QĐ-UBND - Kế hoạch`."""
    if start - end < 2 or " " not in text[end:start]:
        return False
    if text[code.end() : code.end() + 1].isalpha():
        return True
    return not (code[0].isupper() or _is_known(code[0]) or (code[0].islower() and text[end - 1].islower()))


def _is_known(code: str) -> bool:
    """Whether a code with small letters is one of the tables: `TTg`."""
    upper = code.upper()
    return documents().codes.get(upper) == code or (upper in issuers().state and issuers().state[upper].code == code)


@lru_cache(maxsize=4096)
def parse_symbol(text: str) -> Symbol | None:
    """What a symbol without spaces says; None where it has none of the shapes."""
    head, marks, codes = _split(text)
    if head is None or not codes:
        return None
    number, year = head["number"], _year(head["year"], marks)
    codes = [_mended(code) for code in codes]
    if all(code.islower() for code in codes):
        codes = [_cased(code) for code in codes]
    written = head.group() + "".join(mark + code for mark, code in zip(marks, codes, strict=True))
    shape, types, issued_by = _shape(marks, [code.upper() for code in codes], codes, has_year=year is not None)
    if shape is None:
        return None
    return Symbol(written, number, year, shape, types, issued_by)


def issued_by(symbol: Symbol) -> tuple[Issuer, ...]:
    """The bodies that its letters name, as far as they are known; the number of a term behind them is left out."""
    table = issuers().party if symbol.shape is Shape.PARTY else issuers().state
    codes = (code.upper() for code in symbol.issuers)
    known = (table.get(code) or table.get(code.rstrip("0123456789")) for code in codes)
    return tuple(issuer for issuer in known if issuer is not None)


def _split(text: str) -> tuple[re.Match[str] | None, list[str], list[str]]:
    """The number with its year, and the letters behind it with the mark (and year) in front of each."""
    head = _WHOLE_NUMBER.match(text)
    if head is None:
        return None, [], []
    parts = _PART.findall(text, head.end())
    if sum(len(mark) + len(code) for mark, code in parts) != len(text) - head.end():
        return None, [], []
    return head, [mark for mark, _ in parts], [code for _, code in parts]


def _year(behind_number: str | None, marks: list[str]) -> int | None:
    """The year behind the number, of two digits one from 1940 to 2009, or that between the letters."""
    written = behind_number or next((mark.strip("/-") for mark in marks if len(mark) > 1), None)
    if written is None or len(written) > 2:
        return None if written is None else int(written)
    return int(written) + (1900 if int(written) >= _OLDEST_OF_TWO else 2000)


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
    if issuers().assembly.fullmatch(first) and (has_year or not first.startswith(issuers().council)):
        return Shape.ASSEMBLY, (), (codes[0],)
    if has_year:
        return Shape.STATE, state.get(first, ()), tuple(rest)
    if marks[0] == "-":
        is_party = len(codes) > 1 and marks[1] == "/" and first in party and upper[1] not in state
        if is_party and not upper[1].startswith(issuers().council):
            return Shape.PARTY, party[first], tuple(rest)
        telling = upper[1:] if len(upper) > 1 and upper[1] in state else upper
        types = tuple(kind for code in telling for kind in state.get(code, ()))
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
