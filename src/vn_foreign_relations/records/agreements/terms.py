"""What sentences behind a signing state of it: duration, effect, renewal, notice, copies, languages, fields."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator

import attrs
import regex

from vn_foreign_relations.errors import ParseError
from vn_foreign_relations.kinds.number import Number
from vn_foreign_relations.kinds.quantity import Quantity
from vn_foreign_relations.kinds.time.date import Date
from vn_foreign_relations.kinds.time.duration import Duration
from vn_foreign_relations.kinds.time.period import Period
from vn_foreign_relations.reading.record import Mention
from vn_foreign_relations.reading.value import Value
from vn_foreign_relations.records.agreements.model import Agreement, Source, full_day
from vn_foreign_relations.records.agreements.report import Report, edtf, whole
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
_OF_DURATIONS = {"renewal": _RENEWED, "notice": _NOTICE, "duration": _TERMS}
"""What the words in front of a span of time make it, in the order in which they count."""
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
_LONGEST_SENTENCE = 1000
"""How far terms are looked for in a sentence, in characters."""
_LINE_REACH = 300
_LONGEST_LIST = 1500
_CANDIDATES = 20
_STOP = re.compile(r"\.(?:\s|\Z)")


class Terms:
    """The terms that a stretch of text states, read once for all the agreements that they may be of."""

    def __init__(self, report: Report, start: int, end: int) -> None:
        self._report = report
        self._span = start, end
        self._mentions: dict[str, list[Mention[Value]]] = defaultdict(list)
        for mention in report.of(Duration, start, end):
            before = self._before(mention, 2 * _REACH)
            field = next((field for field, words in _OF_DURATIONS.items() if words.search(before)), None)
            if field is not None and _iso(mention) is not None:
                self._mentions[field].append(mention)
        for mention in report.of(Quantity, start, end):
            is_copies = _unit(mention).startswith("bản") and whole(mention) is not None
            if is_copies and _COPIES.search(self._before(mention, _NEAR)):
                self._mentions["copies"].append(mention)
        for kind in (Date, Period):
            for mention in report.of(kind, start, end):
                if full_day(_day(mention)) and _EFFECTIVE.search(self._before(mention, _REACH)):
                    self._mentions[kind.kind].append(mention)
        self._from_signing = [match.span() for match in _FROM_SIGNING.finditer(report.text, start, end)]
        self._languages = _languages(report, start, end)

    def of(self, found: Agreement, start: int | None = None, end: int | None = None) -> Agreement:
        """The agreement with the terms that are stated between two places of the stretch, or in all of it."""
        start = self._span[0] if start is None else start
        end = self._span[1] if end is None else end
        fields = [field for field in (*_OF_DURATIONS, "copies") if getattr(found, field) is None]
        told = {field: term for field in fields if (term := self._first(field, start, end)) is not None}
        in_order = sorted(told, key=lambda field: (field == "copies", told[field].start))
        found = attrs.evolve(
            found,
            duration=_iso(told["duration"]) if "duration" in told else found.duration,
            renewal=_iso(told["renewal"]) if "renewal" in told else found.renewal,
            notice=_iso(told["notice"]) if "notice" in told else found.notice,
            copies=whole(told["copies"]) if "copies" in told else found.copies,
            end=max([found.end, *(mention.end for mention in told.values())]),
            sources=(*found.sources, *(Source(field, told[field]) for field in in_order)),
        )
        found = self._with_effect(found, start, end)
        codes = tuple(code for place, code in self._languages if start <= place < end)
        return attrs.evolve(found, languages=tuple(dict.fromkeys(codes))) if codes else found

    def _before(self, mention: Mention[Value], reach: int) -> str:
        """What stands in front of a mention in the stretch, so many characters of it."""
        return self._report.text[max(self._span[0], mention.start - reach) : mention.start]

    def _first(self, field: str, start: int, end: int) -> Mention[Value] | None:
        mentions = self._mentions.get(field, [])
        number = bisect_left(mentions, start, key=lambda mention: mention.start)
        return mentions[number] if number < len(mentions) and mentions[number].end <= end else None

    def _with_effect(self, found: Agreement, start: int, end: int) -> Agreement:
        """The agreement with the day from which it is in force: that of signing for `kể từ ngày ký`, if it is known."""
        number = bisect_left(self._from_signing, (start, 0))
        if full_day(found.signed) and number < len(self._from_signing) and self._from_signing[number][1] <= end:
            return attrs.evolve(found, effective=found.signed, end=max(found.end, self._from_signing[number][1]))
        mention = self._first(Date.kind, start, end) or self._first(Period.kind, start, end)
        if mention is None:
            return found
        sources = (*found.sources, Source("effective", mention))
        return attrs.evolve(found, effective=_day(mention), end=max(found.end, mention.end), sources=sources)


def _iso(mention: Mention[Value]) -> str | None:
    return mention.value.iso if isinstance(mention.value, Duration) else None


def _unit(mention: Mention[Value]) -> str:
    return mention.value.unit if isinstance(mention.value, Quantity) else ""


def _day(mention: Mention[Value]) -> str:
    return (edtf(mention) or "").removesuffix("/..")


def _languages(report: Report, start: int, end: int) -> list[tuple[int, str]]:
    """The languages that are named between two places, each with the place of its list."""
    codes = agreement_words().languages
    found: list[tuple[int, str]] = []
    for match in _LANGUAGES.finditer(report.text, start, end):
        names = (name.removeprefix("tiếng ") for name in _ITEMS.split(match[1].lower()))
        found += [(match.start(), codes[name]) for name in names if name in codes]
    return found


@attrs.frozen
class Following:
    """What the sentences behind one state, and whether of all that was signed: `Các văn bản này …`."""

    terms: tuple[Terms, ...]
    is_of_all: bool


def following(report: Report, index: int) -> Following:
    """What the sentences behind the one of this index state of terms, up to the next signing."""
    spans: list[tuple[int, int]] = []
    for number, (start, end) in enumerate(report.sentences[index + 1 : index + 1 + _NEXT_SENTENCES], index + 1):
        if report.verbs(number) or not _TERM_SENTENCE.search(report.text, start, end):
            break
        spans.append((start, min(end, start + _LONGEST_SENTENCE)))
    is_of_all = bool(spans) and _OF_ALL.match(report.text, spans[0][0]) is not None
    return Following(tuple(Terms(report, *span) for span in spans), is_of_all)


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


def _announced(number: str) -> int | None:
    try:
        return int(Number.parse(number).value or 0)
    except ParseError:
        return None
