"""Texts that are told of without a verb: `Thỏa thuận giữa A và B ngày 5/3/2009`, `… có hiệu lực từ ngày …`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from vn_foreign_relations.records.agreements.contents import about
from vn_foreign_relations.records.agreements.draft import Draft, Signatory
from vn_foreign_relations.records.agreements.model import Status
from vn_foreign_relations.records.agreements.objects import COMMON
from vn_foreign_relations.records.agreements.parties import Listed
from vn_foreign_relations.records.agreements.partners import Partners
from vn_foreign_relations.records.agreements.slots import period
from vn_foreign_relations.records.clauses import Item
from vn_foreign_relations.tables.agreements import InstrumentType, agreement_words
from vn_foreign_relations.tables.roles import Role

_OTHER = (*COMMON, InstrumentType.CONTRACT.value)
"""The types that a verb must sign."""
_REACH = 12
"""How far behind an instrument its parties may be named, in items."""
_BEFORE = Role.CARRIED_OUT | Role.DETERMINER | Role.MANY | Role.MARK | Role.STOP


def stated(partners: Partners) -> Iterator[Draft]:
    """The signings of a sentence that tells of a text with its parties, and behind them of its day or its force."""
    sentence, items = partners.sentence, partners.scene.items
    for at, item in enumerate(items):
        if not item.roles & Role.INSTRUMENT or item.type in _OTHER or not _is_subject(items, at):
            continue
        found = _between(partners, at)
        if found is None:
            continue
        behind = _behind(items, found)
        day = _day(items, behind)
        in_force = next((n for n in range(at + 1, found.at - 1) if _is_in_force(partners, n)), None)
        if day is None and in_force is None and not _is_in_force(partners, behind):
            continue
        end = items[behind - 1 if in_force is None else at].end
        draft = Draft(
            item.start, end, Status.SIGNED, sentence, instrument=(item.start, item.end), type=item.type,
            parties=partners.signatories(found), when=day.mention if day is not None else None,
        )  # fmt: skip
        if day is None:
            since = (item.mention for item in items[:at] if item.roles & (Role.DATE | Role.PERIOD))
            draft.effective = next(since, None)
        if day is not None:
            draft.reach(day.start, day.end)
        draft.fields = about(sentence, at, len(items))
        draft.period = period(partners.scene, draft, at, len(items))
        yield draft


def named_between(partners: Partners, kind: str) -> list[Signatory]:
    """Those between whom a sentence names a text of a type: `Phê duyệt Hiệp định giữa | A và B`."""
    items = partners.scene.items
    for at, item in enumerate(items):
        if item.roles & Role.INSTRUMENT and item.type == kind:
            found = _between(partners, at)
            if found is not None:
                return partners.signatories(found)
    return []


def _between(partners: Partners, at: int) -> Listed | None:
    """The two or more names behind `giữa` that an instrument has."""
    items = partners.scene.items
    between = next((n for n in range(at + 1, min(len(items), at + _REACH)) if items[n].roles & Role.BETWEEN), None)
    found = partners.between(between, len(items)) if between is not None else None
    return found if found is not None and sum(not name.is_bare for name in found.names) > 1 else None


def _is_subject(items: list[Item], at: int) -> bool:
    """Whether a sentence tells of an instrument itself: it stands first in its clause, or is carried out."""
    front = takewhile(lambda roles: not roles & Role.COMMA, (items[n].roles for n in range(at - 1, -1, -1)))
    return all(roles & _BEFORE and not roles & Role.SIGN for roles in front)


def _behind(items: list[Item], found: Listed) -> int:
    last = found.names[-1]
    return next((n for n in range(found.at, len(items)) if items[n].first >= last.behind), len(items))


def _day(items: list[Item], behind: int) -> Item | None:
    """The day right behind the parties."""
    while behind < len(items) and items[behind].roles & Role.STOP and not items[behind].roles & (Role.AT | Role.AND):
        behind += 1
    return items[behind] if behind < len(items) and items[behind].roles & Role.DATE else None


def _is_in_force(partners: Partners, behind: int) -> bool:
    """Whether the words behind the parties tell how long the text is in force."""
    items, words = partners.scene.items, agreement_words()
    last = min(len(items), behind + _REACH)
    if behind < last and partners.sentence.phrase(items[behind]) in words.about_words:
        behind = next((n for n in range(behind, last) if items[n].roles & Role.HELD), last)
    return behind < last and words.terms.holds.match(partners.sentence.text, items[behind].start) is not None
