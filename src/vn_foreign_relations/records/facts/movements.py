"""People who go and come: visitors, those who cross the border, delegations."""

from __future__ import annotations

import re

from vn_foreign_relations.kinds.quantity import Quantity
from vn_foreign_relations.records.facts.counting import FAR, NEAR, RIGHT
from vn_foreign_relations.records.facts.draft import Draft, Topic
from vn_foreign_relations.records.facts.flows import which_way
from vn_foreign_relations.records.facts.line import Piece
from vn_foreign_relations.records.facts.partners import is_named
from vn_foreign_relations.records.facts.workers import Workers
from vn_foreign_relations.tables.facts import Aspect, Sort

_MANY = 100
"""Fewer guests are people of a story: `hai du khách kể rằng …`."""
_ASIDE = re.compile(r"\([^()]*\)")
_PAIR = 2
"""At the head of a sentence the two are known: `Hai đoàn đã trao đổi …`."""


class Movements(Workers):
    """The counts of people of one sentence."""

    def _delegations(self, at: int, piece: Piece, value: Quantity) -> bool:
        are_the_two = piece.start == self.line.start and value.value == _PAIR
        if are_the_two or not self._is_foreign():
            return False
        direction = self._direction(piece)
        if direction is None:
            return False
        draft = self.figures.start(piece, Topic(f"delegations_{direction}", piece.start, piece.end))
        self._count(draft, piece, value)
        return True

    def _direction(self, piece: Piece) -> str | None:
        """Whether delegations go out or come in: by `ra`, `vào` behind, the nearest verb in front, or one behind."""
        for name, direction in (("going_out", "out"), ("coming_in", "in")):
            if self.line.starts_with(name, piece.end + 1):
                return direction
        last = self.figures.last
        start = max(self.line.start, last.reached if last is not None else 0, self.line.text.rfind(";", 0, piece.start))
        ins, outs = (self._words.around[name] for name in ("in", "out"))
        before = [
            (match.end(), name)
            for name, pattern in (("in", ins), ("out", outs))
            for match in pattern.finditer(self.line.text, start, piece.start)
        ]
        if before and self.line.words(max(before)[0], piece.start) <= FAR:
            return max(before)[1]
        end = self.line.text.find(";", piece.end, self.line.end)
        behind = [
            (match.start(), name)
            for name, pattern in (("in", ins), ("out", outs))
            if (match := pattern.search(self.line.text, piece.end, self.line.end if end < 0 else end)) is not None
        ]
        if behind:
            return min(behind)[1]
        if last is None or not last.indicator.value.startswith("delegations") or not is_named(self.line, piece.start):
            return None
        return last.indicator.value.removeprefix("delegations_")

    def _is_foreign(self) -> bool:
        """Whether the sentence or the two before tell of abroad."""
        countries = self._words.counted
        told = (p.mention.value for p in self.line.pieces if p.mention is not None)
        is_of_countries = any(isinstance(x, Quantity) and "countries" in countries.get(x.unit, ()) for x in told)
        named = self.figures.context.names.within(self.line.since(1), self.line.end)
        is_of_lands = any(n.partner is not None and n.is_direct for n in named)
        return is_of_countries or is_of_lands or self._near("foreign", self.line.since(2), self.line.end) is not None

    def _people(self, at: int, piece: Piece, value: Quantity) -> bool:
        last, topic, line = self.figures.last, self.figures.topic, self.line
        if self._are_of_delegation(last, piece) and last is not None and value.value is not None:
            last.put("people", value.value, piece.start, piece.end)
            last.put("people_bound", value.bound, piece.start, piece.end)
            last.reached = max(last.reached, piece.end)
            return True
        own = self._visitors_behind(at) or self._visitors_within(piece, value)
        if own is None and topic is not None and topic.indicator == "visitors" and not topic.is_used:
            own = topic if line.words(topic.end, piece.start) <= FAR else None
        if own is None and self._goes_on(piece):
            assert topic is not None
            own = topic
        counted = self._words.counted[value.unit]
        if own is None and "guests" in counted and self._is_of_guests(piece):
            own = Topic("visitors", piece.start, piece.end)
        from_land = self._visitors_from_land(piece)
        own = own or from_land
        is_many = value.value is None or value.value >= _MANY
        if own is not None and is_many and (from_land is not None or self._is_of_tourists(piece)):
            draft = self.figures.start(piece, own)
            draft.reached = max(draft.reached, own.end)
            self._count(draft, piece, value)
            draft.put("aspect", None if own.aspect is None else Aspect(own.aspect), own.start, own.end)
            return True
        are_workers = last is not None and last.indicator == "workers_abroad"
        crossing = self._crossing(piece) if "crossers" in counted and not are_workers else None
        if crossing is not None:
            draft = self.figures.start(piece, Topic("border_crossings", crossing.start(), crossing.end()))
            self._count(draft, piece, value)
            draft.put("flow", which_way(line, *crossing.span()), *crossing.span())
            return True
        return False

    def _are_of_delegation(self, last: Draft | None, piece: Piece) -> bool:
        """Whether people are those of the delegations right before."""
        if last is None or not last.indicator.value.startswith("delegations"):
            return False
        between = _ASIDE.sub("", self.line.text[last.reached : piece.start])
        return len(between.split()) <= FAR and ";" not in between

    def _goes_on(self, piece: Piece) -> bool:
        topic, last = self.figures.topic, self.figures.last
        if topic is None or last is None or topic.indicator != "visitors" or last.indicator != "visitors":
            return False
        return self.line.words(last.reached, piece.start) <= FAR

    def _visitors_behind(self, at: int) -> Topic | None:
        """The word for visitors that a figure counts: `4 triệu lượt | khách du lịch quốc tế`."""
        piece = self.line.pieces[at]
        for start in (piece.start, piece.end):
            for after in self.line.pieces[at + 1 :]:
                is_far = self.line.words(start, after.start) > NEAR or self.line.is_apart(piece.end, after.start)
                if is_far or Sort.INSIDE in after.tells:
                    break
                if after.tells.get(Sort.INDICATOR) == "visitors":
                    return Topic("visitors", after.start, after.end)
        return None

    def _visitors_within(self, piece: Piece, value: Quantity) -> Topic | None:
        """Visitors that the unit names, with what stands behind it: `8 triệu du khách`, `5 triệu khách | quốc tế`."""
        if "guests" in self._words.counted[value.unit]:
            return None
        is_visitors = self._words.cues.get(value.unit, {}).get(Sort.INDICATOR) == "visitors"
        behind = f"{value.unit} {self.line.text[piece.end + 1 : piece.end + RIGHT].lower()}"
        told = next((phrase for phrase in self._words.phrases(behind, 0) if len(phrase) > len(value.unit)), "")
        if is_visitors or self._words.cues.get(told, {}).get(Sort.INDICATOR) == "visitors":
            aspect = self._words.cues.get(told, {}).get(Sort.ASPECT)
            return Topic("visitors", piece.start, piece.end, aspect=aspect)
        return None

    def _visitors_from_land(self, piece: Piece) -> Topic | None:
        """Visitors of a country: `khách | Hàn Quốc đạt 2 triệu lượt`, `2 triệu lượt khách | Hàn Quốc`."""
        line, last = self.line, self.figures.last
        start, end = line.start if last is None else last.reached, min(line.end, piece.end + RIGHT // 2)
        if self._near("guests_from", start, end) is None:
            return None
        for named in self.figures.context.names.within(start, end):
            is_theirs = named.partner is not None and named.is_direct and line.ends_with("guests_from", named.start)
            if is_theirs and line.words(named.end, piece.start) <= FAR and line.words(piece.end, named.start) <= NEAR:
                return Topic("visitors", named.start, named.end)
        return None

    def _is_of_tourists(self, piece: Piece) -> bool:
        start = self.line.since(1)
        return self._near("tourism", start, min(self.line.end, piece.end + RIGHT)) is not None

    def _is_of_guests(self, piece: Piece) -> bool:
        """Whether `lượt khách` are those of tourism, which the sentence or the one before tells of."""
        start = self.line.since(1)
        is_of_guests = self.line.starts_with("guests", piece.end + 1)
        return is_of_guests and self._near("touring", start, self.line.end) is not None

    def _crossing(self, piece: Piece) -> re.Match[str] | None:
        """The words that tell of a border which those cross whom a figure counts: right behind it, else in front."""
        line = self.line
        behind = self._near("crossing", piece.end, min(line.end, piece.end + RIGHT // 2))
        if behind is not None and line.words(piece.end, behind.start()) <= 1:
            return behind
        start = max(line.start, piece.start - 2 * RIGHT)
        told = list(self._words.around["crossing"].finditer(line.text, start, piece.start))
        directed = [match for match in told if self._near("directed", match.start(), match.end())]
        if not told and behind is None and self._near("clearing", start, piece.start):
            directed = list(self._words.around["crossing"].finditer(line.text, line.since(1), line.start))
        return next(iter([*reversed(directed), *reversed(told)]), behind)
