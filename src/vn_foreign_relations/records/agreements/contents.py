"""The fields of co-operation of a signing: `về …`, `trên các lĩnh vực …`, a list that is announced with its number."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import takewhile

from vn_foreign_relations.errors import ParseError
from vn_foreign_relations.kinds.number import Number
from vn_foreign_relations.records.agreements.draft import Draft, Span
from vn_foreign_relations.records.clauses import Item, Sentence
from vn_foreign_relations.records.passage import Passage
from vn_foreign_relations.tables.agreements import agreement_words
from vn_foreign_relations.tables.roles import Role

_HEADING = re.compile(r"([^:.\n]{3,110}):")
_NUMBERED = re.compile(r"(?<!\w)[0-9]{1,2}\. ?([^:.\n]{3,80}):")
_FILE = re.compile(r"\s*\S+\.(?:png|jpg|jpeg|gif)\s*", re.IGNORECASE)
_ASIDE = re.compile(r" ?\([^()\n]{1,40}\)")
"""A bracket behind the name of a party: `tỉnh Shimane | (Nhật Bản)`."""
_STOP = re.compile(r"\.(?:\s|\Z)")
_LINE_REACH = 300
_LONGEST_LIST = 1500
_LONGEST_FIELD = 80
_SHORT_FIELD = 2
_CANDIDATES = 20
_LONGEST_NUMBER = 12
_LIST = 3
"""So many fields with commas alone are a list."""
_FIELD = (Role.WORD, Role.DETERMINER)
"""What the words of a field are: `hợp tác` is one that may stand in front of a text."""


def about(sentence: Sentence, at: int, limit: int) -> list[Span]:
    """What an instrument is about, behind `về`, up to a party, a preposition or a mark."""
    items = sentence.items
    words = agreement_words()
    passed = Role.BRACKET | Role.NAME | Role.WITH | Role.AND | Role.BETWEEN | Role.DATE | Role.DETERMINER
    while at + 1 < limit and sentence.phrase(items[at + 1]) not in words.about_words:
        if not items[at + 1].roles & passed and items[at + 1].roles != Role.ENDS_MODIFIERS:
            break
        at += 1
    if at + 1 >= limit or sentence.phrase(items[at + 1]) not in words.about_words:
        return []
    first = items[at + 2].start if at + 2 < limit else None
    last = at + 2
    ends = (
        Role.COMMA
        | Role.SEMICOLON
        | Role.WITH
        | Role.BETWEEN
        | Role.DATE
        | Role.PERIOD
        | Role.AT
        | Role.BRACKET
        | Role.PURPOSE
        | Role.BREAK
        | Role.MARK
        | Role.COLON
        | Role.FRAME
    )
    while last < limit and not items[last].roles & ends and not _is_apart(items, last):
        if sentence.phrase(items[last]) in words.about_ends or _is_rest(sentence, last, limit):
            break
        last += 1
    while last > at + 2 and items[last - 1].roles & Role.AND:
        last -= 1
    if first is None or last == at + 2 or items[last - 1].end - first > _LONGEST_FIELD:
        return []
    return _headed(sentence, at + 2, _listed_end(sentence, last, limit))


def _is_apart(items: Sequence[Item], at: int) -> bool:
    """Whether a dash parts what follows, and joins no two States: `quan hệ Lào | - Cuba`."""
    if not items[at].roles & Role.DASH:
        return False
    sides = (items[at - 1], items[at + 1]) if at + 1 < len(items) else ()
    return not sides or not all(any(name.role == Role.COUNTRY for name in side.names) for side in sides)


def _is_rest(sentence: Sentence, at: int, limit: int) -> bool:
    """Whether the rest of a list is told without a name: `y tế, giáo dục | và một số lĩnh vực khác`."""
    items = sentence.items
    return items[at].is_and and at + 1 < limit and bool(items[at + 1].roles & Role.MANY)


def _listed_end(sentence: Sentence, last: int, limit: int) -> int:
    """The item behind a list of fields that goes on behind a comma and ends with `và`: `y tế | , giáo dục và …`.

    Or has three of them in front of another mark: `y tế | , giáo dục, du lịch | , trong đó có …`.
    """
    items, at, whole = sentence.items, last, last
    fields = 1
    while at + 1 < limit and items[at].roles & Role.COMMA and items[at + 1].roles in _FIELD:
        at = _past_field(items, at + 1, limit)
        fields += 1
        if at < limit and _is_rest(sentence, at, limit):
            return at
        if at + 1 < limit and items[at].roles & Role.AND and items[at + 1].roles in _FIELD:
            return _past_field(items, at + 1, limit)
        is_end = at == limit or items[at].roles & (Role.COMMA | Role.SEMICOLON | Role.BREAK | Role.OPENS)
        whole = at if is_end and fields >= _LIST else whole
    return whole


def _past_field(items: Sequence[Item], at: int, limit: int) -> int:
    while at < limit and items[at].roles in _FIELD:
        at += 1
    return at


def _headed(sentence: Sentence, first: int, last: int) -> list[Span]:
    """The fields of a list: each by itself where commas part them or all are short, `thương mại và đầu tư`."""
    items = sentence.items
    is_or = agreement_words().alternatives
    joints = (
        n for n in range(first, last) if items[n].roles & (Role.AND | Role.COMMA) or sentence.phrase(items[n]) in is_or
    )
    starts = [first, *(n + 1 for n in joints)]
    ends = [*(start - 1 for start in starts[1:]), last]
    spans = [(items[a].start, items[b - 1].end) for a, b in zip(starts, ends, strict=True) if a < b]
    is_list = any(items[n].roles & Role.COMMA for n in range(first, last))
    is_short = all(len(sentence.text[a:b].split()) <= _SHORT_FIELD for a, b in spans)
    return spans if is_list or is_short else [(items[first].start, items[last - 1].end)]


def with_areas(passage: Passage, draft: Draft) -> None:
    """Take the areas that stand behind a signing, behind what is signed or what it is about, for its fields."""
    words, instruments, text = agreement_words().terms, agreement_words().instruments, passage.text
    about = draft.fields[-1][1] if draft.fields else draft.end
    signed = draft.instrument[1] if draft.instrument is not None else draft.end
    of_term = draft.period.end if draft.period is not None else draft.end
    parties = (signatory.span[1] for signatory in draft.parties)
    for position in dict.fromkeys((draft.end, about, signed, of_term, *parties)):
        aside = _ASIDE.match(text, position)
        position = aside.end() if aside is not None else position
        match = words.areas.match(text, position) or _plain_areas(text, draft, position)
        if match is None:
            continue
        start, end = match.span(1)
        ends = words.area_ends.search(text, start, end)
        spans = _split(words.joints, text, start, ends.start() if ends is not None else end)
        back = agreement_words().back
        if spans and text[slice(*spans[0])].lower().split()[0] in back:
            continue  # `trong lĩnh vực | này`
        while spans and text[slice(*spans[-1])].lower().split()[-1] in back:
            spans.pop()  # it does something: `lĩnh vực y tế, | vụ án này | sẽ …`
        named = takewhile(lambda span: text[slice(*span)].lower() not in instruments, spans)
        draft.fields = [span for span in named if text[slice(*span)].lower() not in words.vague]
        return


def _plain_areas(text: str, draft: Draft, position: int) -> re.Match[str] | None:
    """Several areas behind no more than `về hợp tác`: `về hợp tác | trong sản xuất, đầu tư và tài chính`."""
    words = agreement_words()
    is_vague = bool(draft.fields) and text[slice(*draft.fields[-1])].lower() in words.bare
    if not is_vague or words.terms.area_ends.match(text, position + 1):
        return None
    match = words.terms.plain_areas.match(text, position)
    return match if match is not None and words.terms.joints.search(match[1]) is not None else None


def with_contents(passage: Passage, drafts: list[Draft]) -> None:
    """Give the lists of fields to the signings that they belong to: behind one, or behind a partner's name."""
    text = passage.text
    if not drafts:
        return
    starts = [draft.start for draft in drafts]
    for match in _announcements(text, starts[0]):
        reach = max(0, match.start() - _LINE_REACH)
        line = max(reach, text.rfind("\n", reach, match.start()) + 1)
        last = bisect_left(starts, match.start()) - 1
        if last < 0:
            continue
        before = text[line : match.start()]
        earlier = range(last, max(-1, last - _CANDIDATES), -1)
        of = next((n for n in earlier if _has_partner(drafts[n], before)), last)
        drafts[of].fields = _headings(passage, match.end())
        drafts[of].announced = _announced(match[1])


def _announcements(text: str, start: int) -> list[re.Match[str]]:
    """Where lists of contents are announced with their number: `6 nội dung hợp tác:`."""
    words, found = agreement_words().terms, dict[int, re.Match[str]]()
    for stem in words.content_stems:
        at = text.find(stem, start)
        while at >= 0:
            match = words.contents.search(text, max(start, at - _LONGEST_NUMBER), at + _LONGEST_FIELD)
            if match is not None:
                found[match.start()] = match
            at = text.find(stem, at + 1)
    return [found[at] for at in sorted(found)]


def _has_partner(draft: Draft, before: str) -> bool:
    """Whether a text names a partner: any party but the first, by its last two words with capitals."""
    for signatory in draft.parties[1:]:
        start, end = signatory.span
        proper = [word for word in signatory.sentence.text[start:end].split() if word[0].isupper()]
        if len(proper) > 1 and " ".join(proper[-2:]) in before:
            return True
    return False


def _split(joint: re.Pattern[str], text: str, start: int, end: int) -> list[Span]:
    starts, ends = [start], []
    for match in joint.finditer(text, start, end):
        ends.append(match.start())
        starts.append(match.end())
    spans = zip(starts, [*ends, end], strict=True)
    trimmed = (
        (a + len(text[a:b]) - len(text[a:b].lstrip()), b - len(text[a:b]) + len(text[a:b].rstrip(" ,")))
        for a, b in spans
    )
    return [(a, b) for a, b in trimmed if a < b]


def _headings(passage: Passage, position: int) -> list[Span]:
    """The headings of a list of contents: the first where it is announced, the others one a paragraph; or its items."""
    text, words = passage.text, agreement_words().terms
    end = min(_line_end(text, position), position + _LONGEST_LIST)
    numbered = [match.span(1) for match in _NUMBERED.finditer(text, position, end)]
    if len(numbered) > 1:
        return numbered
    first = _HEADING.match(text, position)
    if first is None:
        stop = _STOP.search(text, position, end)
        end = stop.start() if stop is not None else end
        return _split(words.semicolon if ";" in text[position:end] else words.joints, text, position, end)
    found = [first.span(1)]
    end = _line_end(text, position)
    while end < len(text):
        start, end = end + 1, _line_end(text, end + 1)
        image = _FILE.match(text, start, end)
        start = image.end() if image is not None else start
        heading = _HEADING.match(text, start, end)
        if text[start:end].strip() and (heading is None or words.contents.search(text, start, end)):
            break
        if heading is not None and text[start].isupper():
            found.append(heading.span(1))
    return found


def _line_end(text: str, position: int) -> int:
    end = text.find("\n", position)
    return end if end >= 0 else len(text)


def _announced(number: str) -> int | None:
    try:
        return int(Number.parse(number).value or 0)
    except ParseError:
        return None
