"""Where and within what something is signed, and who watches: read from the sentence of the signing."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property

import attrs
import regex

from vn_foreign_relations.kinds.time.date import Date
from vn_foreign_relations.kinds.time.period import Period
from vn_foreign_relations.records.agreements.report import BETWEEN, Report
from vn_foreign_relations.tables.agreements import agreement_words

_PLACE = regex.compile(
    r"(?<!\w)(?i:tại|ở) ?((?:(?:tỉnh|thành phố|TP\.?|thủ đô|huyện|thị xã|thị trấn|xã|phường|quận|châu|trụ sở|khách sạn"
    r"|(?:khu vực )?cửa khẩu(?: quốc tế)?) )?"
    r"\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,3})(?: \([^()\n]*\))?"
)
_FRAME_ENDS = re.compile(r"[,;.\n(]| giữa | diễn ra | ký ")
_AND = re.compile(" và ")
_EVENT_ENDS = re.compile(r",| ký ")
_LONGEST_EVENT = 400
"""How long the name of an event may be, or that of those that it is between, in characters."""


@attrs.frozen
class Found:
    """Words that tell of a place or an event: where the preposition starts, and the span of the name."""

    start: int
    name_start: int
    end: int


class Circumstances:
    """The places, events and witnesses of one sentence, which are looked for once for all its signings."""

    def __init__(self, report: Report, start: int, end: int) -> None:
        self._report = report
        self._text = report.text
        self._span = start, end
        self._watching: dict[tuple[int, int], tuple[str, ...]] = {}

    @cached_property
    def masked(self) -> str:
        """The sentence with its days, places, frames and witnesses blotted out: what is left may be parties."""
        start, end = self._span
        left = list(self._text[start:end])
        spans = [(m.start, m.end) for kind in (Date, Period) for m in self._report.of(kind, start, end)]
        spans += [match.span() for match in _PLACE.finditer(self._text, start, end)]
        for matches in (self._frames, self._witnesses):
            blotted = start
            for match in matches:
                if match.start() >= blotted:
                    blotted = _event_end(self._text, match.end(), end)
                    spans.append((match.start(), blotted))
        for span_start, span_end in spans:
            left[span_start - start : span_end - start] = "," * (span_end - span_start)
        return "".join(left)

    def place(self, start: int, end: int) -> Found | None:
        """The place that a clause names behind `tại`."""
        places = self._places
        number = bisect_left(places, start, key=lambda found: found.start)
        return places[number] if number < len(places) and places[number].end <= end else None

    def framework(self, start: int, end: int) -> Found | None:
        """The event within which something is signed, without those that it is between.

        The name of the event begins behind `trong khuôn khổ`, but with the last word of `nhân chuyến`.
        """
        match = _first(self._frames, start, end)
        if match is None:
            return None
        inner = match.end() + 1
        if match.group().lower() not in agreement_words().bare_frames:
            inner = self._text.find(" ", match.start()) + 1
        ends = _FRAME_ENDS.search(self._text, inner, min(end, inner + _LONGEST_EVENT))
        stop = ends.start() if ends is not None else end
        return Found(match.start(), inner, stop) if inner < stop <= inner + _LONGEST_EVENT else None

    def witnesses(self, start: int, verb: int, end: int) -> tuple[str, ...]:
        """Those before whom it is signed: behind `dưới sự chứng kiến của`, or who `đã chứng kiến lễ ký`."""
        match = _first(self._witnesses, start, end)
        if match is not None:
            first, last = match.end() + 1, self._text.find(",", match.end(), end)
            last = last if last >= 0 else end
        else:
            seen = _first(self._seen, start, verb)
            if seen is None:
                return ()
            last = seen.start()
            first = max(start, self._text.rfind(",", start, last) + 1)
            first += self._text[first : first + 1] == " "
        if (first, last) not in self._watching:
            comrades = agreement_words().comrades.match(self._text, first)
            names = self._report.split(_AND, comrades.end() if comrades is not None else first, last)
            self._watching[first, last] = names
        return self._watching[first, last]

    @cached_property
    def _places(self) -> list[Found]:
        not_places = agreement_words().not_places
        return [
            Found(match.start(), *match.span(1))
            for match in _PLACE.finditer(self._text, *self._span)
            if match[1].split()[0].lower() not in not_places
        ]

    @cached_property
    def _frames(self) -> list[re.Match[str]]:
        return list(agreement_words().frames.finditer(self._text, *self._span))

    @cached_property
    def _witnesses(self) -> list[re.Match[str]]:
        return list(agreement_words().witnesses.finditer(self._text, *self._span))

    @cached_property
    def _seen(self) -> list[re.Match[str]]:
        return list(agreement_words().seen.finditer(self._text, *self._span))


def _first(matches: list[re.Match[str]], start: int, end: int) -> re.Match[str] | None:
    """The first match between two places."""
    number = bisect_left(matches, start, key=lambda match: match.start())
    return matches[number] if number < len(matches) and matches[number].end() <= end else None


def _event_end(text: str, position: int, end: int) -> int:
    """The comma behind an event or those who watched, past the lists of the parties that the event is between."""
    while True:
        stop = _EVENT_ENDS.search(text, position, end)
        stop_at = stop.start() if stop is not None else end
        between = BETWEEN.search(text, position, stop_at)
        if between is None or agreement_words().several.match(text, between.end()) is not None:
            return stop_at
        last = text.find(" và ", between.end(), min(end, between.end() + _LONGEST_EVENT))
        if last < 0:
            return stop_at
        position = last + 1
