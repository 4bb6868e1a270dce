"""Where and within what something is signed, and who watches: read from the sentence of the signing."""

from __future__ import annotations

import re

import attrs
import regex

from vn_foreign_relations.agreements.report import BETWEEN, Report
from vn_foreign_relations.kinds.date import Date
from vn_foreign_relations.kinds.period import Period
from vn_foreign_relations.tables.agreements import agreement_words

_PLACE = regex.compile(
    r"(?<!\w)(?i:tại|ở) ?((?:(?:tỉnh|thành phố|TP\.?|thủ đô|huyện|thị xã|thị trấn|xã|phường|quận|châu|trụ sở|khách sạn"
    r"|(?:khu vực )?cửa khẩu(?: quốc tế)?) )?"
    r"\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,3})(?: \([^()\n]*\))?"
)
_FRAME_ENDS = re.compile(r"[,;.\n(]| giữa | diễn ra | ký ")
_AND = re.compile(" và ")
_EVENT_ENDS = re.compile(r",| ký ")


def masked(report: Report, start: int, end: int) -> str:
    """The sentence with its days, places, frames and witnesses blotted out: what is left may be parties."""
    left = list(report.text[start:end])
    spans = [(m.start, m.end) for kind in (Date, Period) for m in report.of(kind, start, end)]
    spans += [match.span() for match in _PLACE.finditer(report.text, start, end)]
    for words in (agreement_words().frames, agreement_words().witnesses):
        blotted = start
        for match in words.finditer(report.text, start, end):
            if match.start() >= blotted:
                blotted = _event_end(report.text, match.end(), end)
                spans.append((match.start(), blotted))
    for span_start, span_end in spans:
        left[span_start - start : span_end - start] = "," * (span_end - span_start)
    return "".join(left)


@attrs.frozen
class Found:
    """Words that tell of a place or an event: where the preposition starts, and the span of the name."""

    start: int
    name_start: int
    end: int


def place(report: Report, start: int, end: int) -> Found | None:
    """The place that a clause names behind `tại`."""
    for match in _PLACE.finditer(report.text, start, end):
        if match[1].split()[0].lower() not in agreement_words().not_places:
            return Found(match.start(), *match.span(1))
    return None


def framework(report: Report, start: int, end: int) -> Found | None:
    """The event within which something is signed, without those that it is between.

    The name of the event begins behind `trong khuôn khổ`, but with the last word of `nhân chuyến`.
    """
    match = agreement_words().frames.search(report.text, start, end)
    if match is None:
        return None
    inner = match.end() + 1
    if match.group().lower() not in agreement_words().bare_frames:
        inner = report.text.find(" ", match.start()) + 1
    ends = _FRAME_ENDS.search(report.text, inner, end)
    stop = ends.start() if ends is not None else end
    return Found(match.start(), inner, stop) if stop > inner else None


def witnesses(report: Report, start: int, verb: int, end: int) -> tuple[str, ...]:
    """Those before whom it is signed: behind `dưới sự chứng kiến của`, or who `đã chứng kiến lễ ký`."""
    match = agreement_words().witnesses.search(report.text, start, end)
    if match is not None:
        first, last = match.end() + 1, report.text.find(",", match.end(), end)
        last = last if last >= 0 else end
    else:
        seen = agreement_words().seen.search(report.text, start, verb)
        if seen is None:
            return ()
        last = seen.start()
        first = max(start, report.text.rfind(",", start, last) + 1)
        first += report.text[first : first + 1] == " "
    comrades = agreement_words().comrades.match(report.text, first)
    return report.split(_AND, comrades.end() if comrades is not None else first, last)


def _event_end(text: str, position: int, end: int) -> int:
    """The comma behind an event or those who watched, past the lists of the parties that the event is between."""
    while True:
        stop = _EVENT_ENDS.search(text, position, end)
        stop_at = stop.start() if stop is not None else end
        between = BETWEEN.search(text, position, stop_at)
        is_list = between is not None and agreement_words().several.match(text, between.end()) is None
        last = text.find(" và ", between.end(), end) if between is not None and is_list else -1
        if last < 0:
            return stop_at
        position = last + 1
