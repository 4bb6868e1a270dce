"""What sentences behind a signing state of it: duration, effect, renewal, notice, copies, languages, fields."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

import attrs
import regex

from vn_foreign_relations.agreements.model import Agreement, Source, full_day
from vn_foreign_relations.agreements.report import SIGN, Report, edtf, whole
from vn_foreign_relations.errors import ParseError
from vn_foreign_relations.extraction import Mention
from vn_foreign_relations.grammar.value import Value
from vn_foreign_relations.kinds.date import Date
from vn_foreign_relations.kinds.duration import Duration
from vn_foreign_relations.kinds.number import Number
from vn_foreign_relations.kinds.period import Period
from vn_foreign_relations.kinds.quantity import Quantity
from vn_foreign_relations.tables.agreements import agreement_words
from vn_foreign_relations.text import Text

_TERMS = re.compile(
    r"(?:hiệu lực|giá trị|thời hạn|làm thử|thực hiện)(?: là)?(?: trong(?: thời hạn| vòng)?)?(?: thời hạn)? ?\Z",
    re.IGNORECASE,
)
_IN_FORCE = r"hiệu lực(?: thi hành)?(?: [0-9]+ (?:năm|tháng))?,? (?:kể )?(?:từ )?"
_EFFECTIVE = re.compile(rf"{_IN_FORCE}\Z", re.IGNORECASE)
_FROM_SIGNING = re.compile(rf"{_IN_FORCE}(?:thời điểm |ngày )(?:hai bên )?ký(?! kết)", re.IGNORECASE)
_RENEWED = re.compile(r"(?:gia hạn(?: thêm| từng| tiếp)*|cứ) ?\Z", re.IGNORECASE)
_NOTICE = re.compile(r"(?:báo|thông báo)[^.;]{0,60}trước(?: ít nhất)? ?\Z", re.IGNORECASE)
_COPIES = re.compile(r"thành (?:hai |ba |bốn )?\Z", re.IGNORECASE)
_LANGUAGES = re.compile(r"tiếng:? ([^\W\d_]+(?:(?:,|,? và)(?: tiếng)? [^\W\d_]+)*)", re.IGNORECASE)
_TERM_SENTENCE = re.compile(r"hiệu lực|thông báo|giá trị|gia hạn|làm thành|lập thành|tiếng|thời hạn", re.IGNORECASE)
_OF_ALL = re.compile(r"\s*(?:các|cả|hai|ba|những|[0-9]+) ", re.IGNORECASE)
_CONTENTS = re.compile(
    r"(?<!\w)([0-9]+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?:nội dung|lĩnh vực)(?: hợp tác)?"
    r"(?: trọng tâm| trọng điểm| chính| cụ thể)?"
    r"(?:,? (?:đó là|gồm|bao gồm|cụ thể|là)(?: là)?:?|:) ?"
)
_AREAS = re.compile(r"\s*(?:trên|trong|về) (?:các|một số|[0-9]+) lĩnh vực(?: như|:|, gồm)? ?:? ?([^.;:\n]{4,300})")
_HEADING = re.compile(r"([^:.\n]{3,110}):")
_ITEMS = re.compile(r", | và |; ")
_SEMICOLON = re.compile(r"; (?:và )?")
_FILE = re.compile(r"\s*\S+\.(?:png|jpg|jpeg|gif)\s*", re.IGNORECASE)
_PROPER = regex.compile(r"\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)+")
_REACH = 40
_NEAR = 12
_NEXT_SENTENCES = 4
_LINE_REACH = 300
_LONGEST_LIST = 1500
_CANDIDATES = 20
_STOP = re.compile(r"\.(?:\s|\Z)")


@attrs.frozen
class Following:
    """The sentences behind one that state terms."""

    spans: tuple[tuple[int, int], ...]
    is_of_all: bool
    """Whether they speak of all that was signed: `Các văn bản này …`."""


def following(report: Report, index: int) -> Following:
    """The sentences behind the one of this index that state terms, up to the next signing."""
    spans: list[tuple[int, int]] = []
    for start, end in report.sentences[index + 1 : index + 1 + _NEXT_SENTENCES]:
        is_other = any(map(report.is_signing, SIGN.finditer(report.text, start, end)))
        if is_other or not _TERM_SENTENCE.search(report.text, start, end):
            break
        spans.append((start, end))
    return Following(tuple(spans), bool(spans) and _OF_ALL.match(report.text, spans[0][0]) is not None)


def with_terms(report: Report, found: Agreement, start: int, end: int) -> Agreement:
    """The agreement with the terms that are stated between two places."""
    for mention in report.of(Duration, start, end):
        found = _with_duration(report, found, mention, start)
    found = _with_effect(report, found, start, end)
    for mention in report.of(Quantity, start, end):
        is_copies = _COPIES.search(report.text[max(0, mention.start - _NEAR) : mention.start]) is not None
        if is_copies and _unit(mention).startswith("bản") and whole(mention) is not None:
            found = _seen(attrs.evolve(found, copies=whole(mention)), "copies", mention)
    lists = [match[1].lower() for match in _LANGUAGES.finditer(report.text, start, end)]
    names = [name.removeprefix("tiếng ") for listed in lists for name in _ITEMS.split(listed)]
    codes = [agreement_words().languages[name] for name in names if name in agreement_words().languages]
    return attrs.evolve(found, languages=tuple(dict.fromkeys(codes))) if codes else found


def _unit(mention: Mention[Value]) -> str:
    return mention.value.unit if isinstance(mention.value, Quantity) else ""


def _with_duration(report: Report, found: Agreement, mention: Mention[Value], start: int) -> Agreement:
    """The agreement with a span of time as what the words in front of it make it: renewal, notice or duration."""
    if not isinstance(mention.value, Duration):
        return found
    before = report.text[max(start - _REACH, mention.start - 2 * _REACH) : mention.start]
    iso = mention.value.iso
    if _RENEWED.search(before):
        return found if found.renewal else _seen(attrs.evolve(found, renewal=iso), "renewal", mention)
    if _NOTICE.search(before):
        return found if found.notice else _seen(attrs.evolve(found, notice=iso), "notice", mention)
    if _TERMS.search(before):
        return found if found.duration else _seen(attrs.evolve(found, duration=iso), "duration", mention)
    return found


def _with_effect(report: Report, found: Agreement, start: int, end: int) -> Agreement:
    """The agreement with the day from which it is in force: that of signing for `kể từ ngày ký`, if it is known."""
    signing_day = _FROM_SIGNING.search(report.text, start, end)
    if signing_day is not None and full_day(found.signed):
        return attrs.evolve(found, effective=found.signed, end=max(found.end, signing_day.end()))
    for mention in (*report.of(Date, start, end), *report.of(Period, start, end)):
        day = (edtf(mention) or "").removesuffix("/..")
        if full_day(day) and _EFFECTIVE.search(report.text[max(start, mention.start - _REACH) : mention.start]):
            return _seen(attrs.evolve(found, effective=day), "effective", mention)
    return found


def with_contents(report: Report, found: list[Agreement]) -> Iterator[Agreement]:
    """The agreements with the fields of co-operation that are listed of each, behind it or behind a partner's name."""
    contents: dict[int, tuple[tuple[str, ...], int | None]] = {}
    starts = [agreement.start for agreement in found]
    for match in _CONTENTS.finditer(report.text):
        reach = max(0, match.start() - _LINE_REACH)
        line = max(reach, report.text.rfind("\n", reach, match.start()) + 1)
        names = _PROPER.findall(report.text, line, match.start())
        last = bisect_left(starts, match.start()) - 1
        if last >= 0:
            earlier = range(last, max(-1, last - _CANDIDATES), -1)
            of = next((n for n in earlier if _has_partner(found[n], names)), last)
            contents[of] = _headings(report, match.end()), _announced(match[1])
    for number, agreement in enumerate(found):
        fields, announced = contents.get(number, ((), None))
        areas = _AREAS.match(report.text, agreement.end)
        if not fields and areas is not None:
            fields = report.split(_ITEMS, *areas.span(1))
        yield attrs.evolve(agreement, fields=fields or agreement.fields, announced=announced)


def _has_partner(agreement: Agreement, names: list[str]) -> bool:
    """Whether a name is that of a partner: any party but the first."""
    partners = [Text(party.name).folded for party in agreement.parties[1:]]
    return any(name in partner for name in names for partner in partners)


def _headings(report: Report, position: int) -> tuple[str, ...]:
    """The headings of a list of contents: the first where it is announced, the others one a paragraph; or its items."""
    text = report.text
    end = min(_line_end(text, position), position + _LONGEST_LIST)
    first = _HEADING.match(text, position)
    if first is None:
        stop = _STOP.search(text, position, end)
        end = stop.start() if stop is not None else end
        return report.split(_SEMICOLON if ";" in text[position:end] else _ITEMS, position, end)
    found = [report.words(*first.span(1))]
    end = _line_end(text, position)
    while end < len(text):
        start, end = end + 1, _line_end(text, end + 1)
        image = _FILE.match(text, start, end)
        start = image.end() if image is not None else start
        heading = _HEADING.match(text, start, end)
        if text[start:end].strip() and (heading is None or _CONTENTS.search(text, start, end)):
            break
        if heading is not None and text[start].isupper():
            found.append(report.words(*heading.span(1)))
    return tuple(found)


def _line_end(text: str, position: int) -> int:
    end = text.find("\n", position)
    return end if end >= 0 else len(text)


def _seen(found: Agreement, field: str, mention: Mention[Value]) -> Agreement:
    """The agreement with the mention that a field came from."""
    return attrs.evolve(found, end=max(found.end, mention.end), sources=(*found.sources, Source(field, mention)))


def _announced(number: str) -> int | None:
    try:
        return int(Number.parse(number).value or 0)
    except ParseError:
        return None
