"""Counted things besides people: agreements, goods, partners, and what is counted beside a sum."""

from __future__ import annotations

import attrs

from vn_foreign_relations.kinds.money import Money
from vn_foreign_relations.kinds.quantity import Quantity
from vn_foreign_relations.records.facts.counting import FAR, NEAR, RIGHT, whole
from vn_foreign_relations.records.facts.draft import CAPITAL, Draft, Topic
from vn_foreign_relations.records.facts.goods import Goods
from vn_foreign_relations.records.facts.line import FIGURES, Line, Piece
from vn_foreign_relations.records.facts.topics import Topics
from vn_foreign_relations.tables.facts import Sort

_LEFT = 120


@attrs.define(eq=False)
class _Count:
    name: str
    piece: Piece
    value: Quantity
    indicator: str | None
    is_named: bool = False
    """The words right behind the count say whose projects they are."""


class Counts(Goods):
    """The counts of one sentence."""

    def __init__(self, line: Line, figures: Topics) -> None:
        super().__init__(line, figures)
        self._pending: list[_Count] = []
        self._readers = {
            "workers": self._workers,
            "people": self._people,
            "delegations": self._delegations,
            "agreements": self._agreements,
            "volume": self._volume,
            "projects": self._projects,
            "grants": self._grants,
            "donors": self._donors,
            "localities": self._localities,
            "countries": self._countries,
        }
        """What a unit may count, in the order in which it is tried."""

    def take(self, at: int, piece: Piece, value: Quantity) -> bool:
        """Whether a quantity is a fact, or counts something beside one."""
        counted = self._words.counted.get(value.unit, frozenset())
        if self.line.starts_with("these", piece.end + 1) and not self.line.starts_with("upon", piece.end + 1):
            return True
        if self.line.starts_with("projects", piece.end + 1) and "guests" in counted:
            return self._projects(at, piece, value)
        is_changed = self.line.before(at, Sort.CHANGE, NEAR) is not None and not self._is_reached(at)
        if not counted or value.per is not None or is_changed:
            return False
        return any(name in counted and reader(at, piece, value) for name, reader in self._readers.items())

    def _is_reached(self, at: int) -> bool:
        """Whether a count is what was reached, and not by how much: `tăng mạnh, đạt | 4,5 triệu lượt`."""
        before = self.line.pieces[at - 1]
        return before.tells.get(Sort.LINK) == "reach" and Sort.CHANGE not in before.tells

    def give(self, draft: Draft) -> None:
        """The counts in front of a sum, in its clause, are said of it."""
        if draft.indicator not in CAPITAL:
            return
        for count in self._pending:
            if count.name == "countries" and draft.indicator != count.indicator:
                continue
            if count.name == "grants":
                draft.put("count", whole(count.value), count.piece.start, count.piece.end)
                draft.put("bound", count.value.bound, count.piece.start, count.piece.end)
            else:
                _put(draft, count.name, count.piece, count.value)
        self._pending.clear()

    def capital(self, piece: Piece) -> str | None:
        """Whose capital a sum is that stands right behind its projects: `5 dự án, | 30 triệu USD`."""
        count = self._pending[-1] if self._pending else None
        is_near = count is not None and self.line.words(count.piece.end, piece.start) <= 1
        return count.indicator if count is not None and is_near and count.name == "projects" else None

    def part(self, *, is_lost: bool) -> None:
        """Counts in front of `trong đó` are a fact where their words say of what, and none of its parts."""
        if not is_lost:
            self._pending = [count for count in self._pending if count.is_named]
            self.close()
        self._pending.clear()

    def drop(self) -> None:
        """The counts in front of a sum that is no fact are none either."""
        self._pending.clear()

    def close(self) -> None:
        """Projects that no sum follows are a fact by themselves."""
        for count in self._pending:
            if count.name in ("projects", "grants") and count.indicator is not None:
                draft = self.figures.start(count.piece, Topic(count.indicator, count.piece.start, count.piece.end))
                _put(draft, "projects", count.piece, count.value)
            elif count.name == "countries":
                draft = self.figures.start(count.piece, Topic("fdi", count.piece.start, count.piece.end))
                _put(draft, "countries", count.piece, count.value)
        self._pending.clear()

    def _projects(self, at: int, piece: Piece, value: Quantity) -> bool:
        topic, named = self.figures.topic, self._capital_behind(at)
        own = named
        if own is None and topic is not None and topic.indicator in CAPITAL:
            own = topic.indicator
        if self._are_of_sum(at, value, named) or self.line.ends_with("whole", piece.start) or self._are_domestic(at):
            return True
        own = own or self.figures.capital(piece.start)
        self._pending.append(_Count("projects", piece, value, own, named is not None))
        return True

    def _are_domestic(self, at: int) -> bool:
        """Whether projects are those of our own investors: `16 dự án | có vốn đầu tư trong nước`."""
        after = self.line.pieces[at + 1] if at + 1 < len(self.line.pieces) else None
        is_told = after is not None and after.tells.get(Sort.OTHER) == "domestic"
        return is_told and after is not None and self.line.words(self.line.pieces[at].end, after.start) <= 1

    def _are_of_sum(self, at: int, value: Quantity, named: str | None) -> bool:
        """Take projects right behind a sum for its own: `3,2 triệu USD thông qua | 28 dự án`."""
        line, last, piece = self.line, self.figures.last, self.line.pieces[at]
        after = line.pieces[at + 1] if at + 1 < len(line.pieces) else None
        has_sum = after is not None and Sort.GENERIC in after.tells and line.words(piece.end, after.start) <= 1
        if last is None or last.indicator not in CAPITAL or named not in (None, last.indicator.value) or has_sum:
            return False
        between = line.text[max(last.reached, line.text.rfind(")", last.reached, piece.start) + 1) : piece.start]
        words = between.replace("(", " ").split()
        if "projects" in last.fields or len(words) > NEAR or any(mark in between for mark in ",;:"):
            return False
        if words and not line.ends_with("through", piece.start):
            return False
        _put(last, "projects", piece, value)
        last.reached = piece.end
        return True

    def _grants(self, at: int, piece: Piece, value: Quantity) -> bool:
        self._pending.append(_Count("grants", piece, value, None))
        return True

    def _capital_behind(self, at: int) -> str | None:
        """Whose projects are counted, where that stands right behind: `27 dự án | ODA`."""
        for piece in self.line.pieces[at + 1 : at + 4]:
            if piece.mention is not None or self.line.words(self.line.pieces[at].end, piece.start) > NEAR + 2:
                return None
            if piece.tells.get(Sort.INDICATOR) in CAPITAL:
                return piece.tells[Sort.INDICATOR]
        return None

    def _donors(self, at: int, piece: Piece, value: Quantity) -> bool:
        if self._is_beside_sum(piece, "donors"):
            return self._beside(self.figures.last, "donors", piece, value)
        is_of_sum = self._near("donating", piece.end, piece.end + RIGHT) is not None and self._is_next_sum(at)
        if not is_of_sum and self._near("ngo", piece.end, piece.end + 20):
            draft = self.figures.start(piece, Topic("ngo_organisations", piece.start, piece.end))
            self._count(draft, piece, value)
        elif self._near("donating", piece.end, piece.end + RIGHT):
            self._pending.append(_Count("donors", piece, value, None))
        else:
            return False
        return True

    def _is_next_sum(self, at: int) -> bool:
        """Whether the next figure is a sum."""
        figures = (p for p in self.line.pieces[at + 1 :] if p.is_a(*FIGURES))
        after = next(figures, None)
        return after is not None and after.is_a(Money)

    def _countries(self, at: int, piece: Piece, value: Quantity) -> bool:
        last = self.figures.last
        if self.line.ends_with("among", piece.start):
            return True
        is_beside = last is not None and last.indicator.value.startswith(("delegations", "partner", "agreements"))
        if is_beside or self._is_beside_sum(piece, "countries"):
            return self._beside(last, "countries", piece, value)
        if (own := self._capital_behind(at)) == "fdi":
            return self._beside(
                self.figures.start(piece, Topic(own, piece.start, piece.end)), "countries", piece, value
            )
        before = self._pending[-1] if self._pending else None
        most = FAR // 2 if self.line.ends_with("donated", piece.start) else NEAR
        is_of_projects = before is not None and self.line.words(before.piece.end, piece.start) <= most
        start = max(self.line.start, piece.start - RIGHT)
        are_investors = self.line.ends_with("donated", piece.start) and self._near("investing", start, piece.start)
        if is_of_projects or are_investors or self._near("investing", piece.end, piece.end + RIGHT):
            self._pending.append(_Count("countries", piece, value, "fdi"))
        return True

    def _beside(self, draft: Draft | None, name: str, piece: Piece, value: Quantity) -> bool:
        """Put what is counted beside a fact."""
        if draft is not None:
            _put(draft, name, piece, value)
            draft.reached = max(draft.reached, piece.end)
        return True

    def _is_beside_sum(self, piece: Piece, name: str) -> bool:
        """Whether a count is said of the sum of capital in front: `… tỷ USD đến từ | 32 quốc gia`."""
        last, line = self.figures.last, self.line
        if last is None or last.indicator not in CAPITAL or "measure" not in last.fields or name in last.fields:
            return False
        if line.words(last.reached, piece.start) > FAR or line.is_apart(last.reached, piece.start, ";"):
            return False
        return line.ends_with("through", piece.start) or line.ends_with("towards", piece.start)

    def _agreements(self, at: int, piece: Piece, value: Quantity) -> bool:
        line = self.line
        if line.starts_with("other_papers", piece.end + 1):
            return False
        start = max(line.start, piece.start - _LEFT, line.text.rfind(";", 0, piece.start))
        signing = list(self._words.around["signing"].finditer(line.text, start, piece.start))
        last = self.figures.last
        is_listed = last is not None and last.indicator == "agreements_signed"
        opened = last.reached if last is not None and is_listed else signing[-1].end() if signing else None
        if self._are_in_force(piece):
            indicator = "agreements_in_force"
        elif (opened is not None and line.words(opened, piece.start) <= NEAR + is_listed) or self._are_signed(piece):
            indicator = "agreements_signed"
        else:
            return False
        self._count(self.figures.start(piece, Topic(indicator, piece.start, piece.end)), piece, value)
        return True

    def _are_in_force(self, piece: Piece) -> bool:
        """Whether texts are told to be in force, or their number to be raised: `nâng số TTQT còn hiệu lực lên | 61`."""
        line, words = self.line, self._words.around
        raised = max((m.end() for m in words["raising"].finditer(line.text, line.start, piece.start)), default=None)
        if raised is not None and self._near("in_force", raised, piece.start):
            return True
        told = self._near("in_force", piece.end, self._clause_end(piece))
        return told is not None and self._near("raising", piece.end, told.start()) is None

    def _are_signed(self, piece: Piece) -> bool:
        """Whether behind texts is told that they were signed: `9 điều ước quốc tế song phương | được ký`.

        Not of others, of some or of none: `9 thỏa thuận, 3 trong số đó được ký`, `9 thỏa thuận | chưa | được ký`.
        """
        signed = self._near("signing", piece.end, self._clause_end(piece))
        is_told = signed is not None and self.line.ends_with("passive", signed.start())
        if signed is None or not is_told or self.line.is_apart(piece.end, signed.start(), ",;:"):
            return False
        return self._near("unsigned", piece.end, signed.start()) is None

    def _localities(self, at: int, piece: Piece, value: Quantity) -> bool:
        line = self.line
        is_tied = self._near("tied", max(line.start, piece.start - RIGHT), piece.start) is not None
        is_tied = is_tied and not line.ends_with("between", piece.start)
        end = min(line.end, piece.end + RIGHT)
        named = self.figures.context.names.within(piece.end, end)
        counted = [
            p.mention.value for p in line.pieces if p.start > piece.end and p.end <= end and p.mention is not None
        ]
        is_of_lands = any(
            isinstance(x, Quantity) and "countries" in self._words.counted.get(x.unit, ()) for x in counted
        )
        is_named = any(n.partner is not None for n in named)
        is_abroad = is_named or is_of_lands or self._near("abroad_place", piece.end, end) is not None
        if not is_tied or not is_abroad:
            return False
        draft = self.figures.start(piece, Topic("partner_localities", piece.start, piece.end))
        self._count(draft, piece, value)
        return True


def _put(draft: Draft, name: str, piece: Piece, value: Quantity) -> None:
    draft.put(name, whole(value), piece.start, piece.end)
    draft.put(f"{name}_bound", value.bound, piece.start, piece.end)
