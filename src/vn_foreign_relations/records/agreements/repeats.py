"""Signings that a text tells twice: its headline, a caption, a sentence that tells more of one told before."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import groupby

from vn_foreign_relations.records.agreements.again import day_of
from vn_foreign_relations.records.agreements.draft import Draft, Signatory
from vn_foreign_relations.records.agreements.lists import begins_item
from vn_foreign_relations.records.agreements.model import Status
from vn_foreign_relations.records.passage import Passage
from vn_foreign_relations.tables.agreements import agreement_words
from vn_foreign_relations.tables.names import name_words
from vn_foreign_relations.tables.roles import Role

_LONGEST_POINTING = 12
_LONGEST_MATTER = 60
_EDGES = re.compile(r"^\W+|\W+\Z")
_ADDRESS = "://"
_FEW = 4
"""How many signings in front, in one sentence, may be one that is only kept."""
_OF_EVENT = 40
"""How many signings in front may be of the event that a later sentence sums up."""
_WORDS_BETWEEN = 4
"""How many words, as an address is one, are fewer than a sentence."""
_MONTH = 7
"""The characters of a month with its year: `2000-06`."""
_NEAR = 300
"""How far behind a signing its caption may stand, in characters."""


def without_repeats(passage: Passage, found: list[Draft]) -> list[Draft]:
    """The signings, each once: what is told again stays as a further span of the same."""
    told: list[Draft] = []
    near: list[Draft] = []
    for sentence, drafts in groupby(_without_headline(passage, found), key=lambda draft: draft.sentence):
        near = [earlier for earlier in near if sentence.start - earlier.end <= _NEAR]
        here: list[Draft] = []
        for draft in drafts:
            same = next((e for e in near if _is_told_again(e, draft)), None)
            same = same or next((e for e in here[-_FEW:] if _is_kept(e, draft) or _is_its_ceremony(e, draft)), None)
            is_as_full = same is not None and len(draft.parties) >= max(1, len(same.parties))
            if same in near and is_as_full and (_is_opening(passage, same) or _is_fuller(same, draft)):
                _complete(draft, same)
                near.remove(same)
                told.remove(same)
                same = None
            elif same is None and points_back(draft):
                same = next((earlier for earlier in reversed(near + here) if _may_be_meant(earlier, draft)), None)
            if same is None:
                here.append(draft)
            else:
                _complete(same, draft)
        near += here
        told += here
    return _without_bare(told)


def _without_bare(found: list[Draft]) -> list[Draft]:
    """The signings without those that tell nothing but a text that was told of before, however far in front.

    Of one that stands in front of its verb the first words of a title do, `Hiệp định được ký`; of what is remembered
    all of it. Two signings of `hai bên` may be two.
    """
    told: list[Draft] = []
    bare: dict[tuple[Status, str], Draft] = {}
    for draft in found:
        same = None
        is_in_front = _stands_in_front(draft)
        if _is_bare(draft) and (is_in_front or draft.is_remembered):
            title = _title(draft)
            of_title = (e for e in told if is_in_front and _is_of_title(e, draft))
            same = next(of_title, None) or bare.get((draft.status, title))
            if title.casefold() not in agreement_words().instruments:  # by its kind alone it could be another
                bare.setdefault((draft.status, title), same if same is not None else draft)
        same = same or next((earlier for earlier in told[-_OF_EVENT:] if _sums_up(earlier, draft)), None)
        if same is None:
            told.append(draft)
        else:
            _complete(same, draft)
    return told


def _sums_up(earlier: Draft, later: Draft) -> bool:
    """Whether only the event is told at which texts of before were signed: `các văn bản ký tại Hội nghị A`."""
    if later.parties or later.count or later.status is not earlier.status or not _stands_in_front(later):
        return False
    one, other = _event(earlier), _event(later)
    return bool(one and other) and (one.startswith(other) or other.startswith(one))


def _event(draft: Draft) -> str:
    return draft.sentence.text[slice(*draft.framework)].casefold() if draft.framework is not None else ""


def _is_bare(draft: Draft) -> bool:
    """Whether nothing is told of a signing but its text."""
    told = (draft.parties, draft.when, draft.place, draft.framework, draft.fields, draft.count, draft.witnesses)
    return not any(told)


def _is_of_title(earlier: Draft, later: Draft) -> bool:
    """Whether a text is called by the first words of what was signed before."""
    is_like = earlier.type == later.type and earlier.status is later.status is Status.SIGNED
    return is_like and bool(earlier.parties and _title(later)) and _title(earlier).startswith(_title(later))


def _is_opening(passage: Passage, draft: Draft) -> bool:
    """Whether the first sentence of a text only announces what the next ones report: it tells no day and no place."""
    return draft.start < passage.sentences[0][1] and draft.when is None and draft.place is None


def _is_fuller(earlier: Draft, later: Draft) -> bool:
    """Whether only the later telling has a day, or names who signed: a caption or a headline stands in front of it."""
    if not earlier.parties:
        return True
    return earlier.when is None and later.when is not None and _names(earlier) == _names(later)


def _is_told_again(earlier: Draft, later: Draft) -> bool:
    """Whether a sentence near tells of what an earlier one told of."""
    return _is_again(earlier, later) or _is_of_ceremony(earlier, later) or _goes_on(earlier, later)


def _is_again(earlier: Draft, later: Draft) -> bool:
    """Whether a sentence near tells of the same text between the same parties, and of no other day or field."""
    if later.start - earlier.end > _NEAR:
        return False
    if earlier.status is not later.status or earlier.count or later.count:
        return False
    if _repeats(_words(earlier), _words(later)) and (earlier.parties or _is_next(earlier, later)):
        return True
    names = _names(earlier)
    if _is_kept(earlier, later) or _is_same_day(earlier, later):
        return True
    if len(names) < 2 or names != _names(later) or _title(earlier) != _title(later):
        return False
    if _is_item(earlier) and _is_item(later) and _matter(earlier) != _matter(later):
        return False
    is_of_day = earlier.when is None or later.when is None or earlier.when.value == later.when.value
    return is_of_day and (not later.fields or _are_like(_fields(earlier), _fields(later)))


def _are_like(one: list[str], other: list[str]) -> bool:
    """Whether the words of two fields are the same, with some more between: `xây cầu`, `xây một cây cầu`."""
    are_framed = bool(one and other) and one[0] == other[0] and one[-1] == other[-1]
    return one == other or (are_framed and (set(one) <= set(other) or set(other) <= set(one)))


def _is_kept(earlier: Draft, later: Draft) -> bool:
    """Whether one only keeps what both signed: `thỏa thuận giữa A và B. B làm theo thỏa thuận đã ký với | A`."""
    names = _names(later)
    if later.when is not None or not _stands_in_front(later):
        return False
    return bool(names) and names < _names(earlier) and _title(earlier).startswith(_title(later))


def _is_same_day(earlier: Draft, later: Draft) -> bool:
    """Whether one text of a type was signed then: `Tuyên bố ký tháng 6/2000. Tuyên bố của A và B ký ngày 15/6/2000`."""
    if earlier.type != later.type or (earlier.parties and later.parties) or earlier.when is None or later.when is None:
        return False
    if earlier.when is later.when:
        return False  # that of the lead of a list
    days = sorted((day.edtf for day in map(day_of, (earlier.when, later.when)) if day is not None), key=len)
    return len(days) > 1 and len(days[0]) >= _MONTH and days[1].startswith(days[0]) and days[0][0].isdigit()


def _words(draft: Draft) -> str:
    """All that a sentence says, which a caption may repeat, without marks around it."""
    return _EDGES.sub("", draft.sentence.text[draft.sentence.start : draft.sentence.end].casefold())


def _is_next(earlier: Draft, later: Draft) -> bool:
    """Whether no sentence stands between two, but the address of a picture may."""
    between = later.sentence.text[earlier.sentence.end : later.sentence.start]
    return len(between.split()) < _WORDS_BETWEEN


def _repeats(one: str, other: str) -> bool:
    """Whether of two sentences one is the other, with an address in front of it at most."""
    shorter, longer = sorted((one, other), key=len)
    return longer.endswith(shorter) and (shorter == longer or _ADDRESS in longer.removesuffix(shorter))


def _is_item(draft: Draft) -> bool:
    """Whether what is signed starts its sentence or stands behind a colon, as an item of a list does."""
    if draft.instrument is None:
        return False
    text, start = draft.sentence.text, draft.sentence.start
    front = text[begins_item(text, start) : draft.instrument[0]].strip()
    return not front or front.endswith(":")


def _matter(draft: Draft) -> str:
    """The words behind `về`, which tell apart texts of one title."""
    sentence = draft.sentence
    about = next((item for item in sentence.items if sentence.phrase(item) in agreement_words().about_words), None)
    if about is None:
        return ""
    return sentence.text[about.end : min(sentence.end, about.end + _LONGEST_MATTER)].casefold()


def points_back(draft: Draft) -> bool:
    """Whether what is signed has been named before: `Hiệp định | này`."""
    if draft.instrument is None or draft.count is not None:
        return False
    end = draft.instrument[1]
    behind = [word.strip(".,;") for word in draft.sentence.text[end : end + _LONGEST_POINTING].split()]
    return any(" ".join(behind[:size]) in name_words().back_references for size in (1, 2))


def _may_be_meant(earlier: Draft, later: Draft) -> bool:
    """Whether what a later sentence points back to may be what was signed before."""
    is_like = earlier.type == later.type and earlier.status is later.status and earlier.count is None
    is_of_day = earlier.when is None or later.when is None or earlier.when.value == later.when.value
    return is_like and is_of_day and bool(earlier.parties)


def _is_of_ceremony(earlier: Draft, later: Draft) -> bool:
    """Whether a sentence near only names the ceremony of the same text: `Hai Bộ trưởng tại lễ ký | tuyên bố`."""
    if later.parties or later.count or later.fields or earlier.status is not later.status:
        return False
    is_of_day = earlier.when is None or later.when is None or earlier.when.value == later.when.value
    is_of_title = bool(_title(later)) and _title(earlier).startswith(_title(later))
    return is_of_day and is_of_title and _is_ceremony(later)


def _is_its_ceremony(earlier: Draft, later: Draft) -> bool:
    """Whether one sentence names the ceremony of what it tells of: `A ký hợp tác với B tại | lễ ký giữa A và B`."""
    is_like = earlier.type == later.type and earlier.status is later.status and _title(earlier) == _title(later)
    if not is_like or earlier.verb == later.verb or not _is_ceremony(later):
        return False
    return len(later.parties) == len(earlier.parties) > 1 and _last_named(earlier) == _last_named(later)


def _last_named(draft: Draft) -> list[list[str]]:
    """The words that tell each party in short: `Công ty thực phẩm Kita` and `Kita` are one."""
    return sorted(_last_words(signatory)[-1:] for signatory in draft.parties)


def _is_ceremony(draft: Draft) -> bool:
    """Whether a signing is told of by its ceremony: `lễ | ký`."""
    if draft.verb is None:
        return False
    items = draft.sentence.items
    at = bisect_left(items, draft.verb[0], key=lambda item: item.start)
    return at > 0 and bool(items[at - 1].roles & (Role.CEREMONY | Role.FRAME))


def _goes_on(earlier: Draft, later: Draft) -> bool:
    """Whether a sentence tells more of a text told of near: `A và B ký Thỏa thuận. | Thỏa thuận được ký nhằm …`."""
    if later.parties or later.count or later.instrument is None or earlier.status is not later.status:
        return False
    is_subject = later.instrument[0] == later.sentence.items[0].start
    is_told_of = _stands_in_front(later) and later.when is None
    is_subject = is_subject or (is_told_of and " " in _title(later) and _title(later) == _title(earlier))
    is_of_day = earlier.when is None or later.when is None or earlier.when.value == later.when.value
    return is_subject and is_of_day and earlier.count is None and _title(earlier).startswith(_title(later))


def _stands_in_front(draft: Draft) -> bool:
    """Whether what was signed stands in front of the verb: `thỏa thuận được | ký`."""
    return draft.instrument is not None and draft.verb is not None and draft.instrument[0] < draft.verb[0]


def _complete(same: Draft, later: Draft) -> None:
    """Fill in what only the later telling states."""
    same.when = same.when or later.when
    same.place = same.place or later.place
    same.framework = same.framework or later.framework
    same.witnesses = same.witnesses or later.witnesses
    same.period = same.period or later.period
    same.duration = same.duration or later.duration
    same.told.append(("repeat", (later.start, later.end)))


def _names(draft: Draft) -> set[str]:
    return {s.sentence.text[slice(*s.span)].casefold() for s in draft.parties if not s.name.is_bare}


def _title(draft: Draft) -> str:
    return draft.sentence.text[slice(*draft.instrument)].casefold() if draft.instrument is not None else ""


def _fields(draft: Draft) -> list[str]:
    """The words of what is agreed on."""
    return [word for span in draft.fields for word in draft.sentence.text[slice(*span)].casefold().split()]


def _without_headline(passage: Passage, found: list[Draft]) -> list[Draft]:
    """The signings without a headline's that the text tells again: it stays as a further span of the same."""
    if len(found) < 2:
        return found
    first = found[0]
    start, end = passage.sentences[passage.at(first.start)]
    is_headline = (
        start == passage.sentences[0][0]
        and not passage.text[:start].strip()
        and passage.text[end : end + 1] == "\n"
        and first.when is None
    )
    if not is_headline:
        return found
    for later in found[1:]:
        if later.start >= end and later.status is first.status and _is_same(passage, first, later):
            later.told.append(("headline", (first.start, first.end)))
            return found[1:]
    return found


def _is_same(passage: Passage, first: Draft, later: Draft) -> bool:
    """Whether two signings are of one kind of text and share a party, or the first names none and counts no others."""
    if first.type != later.type and "unspecified" not in (first.type, later.type):
        return False
    if not first.parties:
        return first.count in (None, later.count)
    names = [" ".join(_last_words(s)) for s in first.parties]
    others = [" ".join(_last_words(s)) for s in later.parties]
    return bool(names) and any(name and name in other for name in names for other in others)


def _last_words(signatory: Signatory) -> list[str]:
    start, end = signatory.span
    words = signatory.sentence.text[start:end].split()
    return [word for word in words if word[0].isupper()][-2:]
