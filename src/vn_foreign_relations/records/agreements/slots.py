"""The slots that the sentence of a signing fills besides what and by whom: day, term, place, event, witnesses."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from vn_foreign_relations.kinds.documents.document_reference import DocumentReference
from vn_foreign_relations.kinds.time.date import Date
from vn_foreign_relations.kinds.time.duration import Duration
from vn_foreign_relations.kinds.time.period import Period
from vn_foreign_relations.reading.record import Mention
from vn_foreign_relations.reading.value import Value
from vn_foreign_relations.records.agreements.draft import Draft
from vn_foreign_relations.records.agreements.model import Status
from vn_foreign_relations.records.agreements.scene import YEARLY, Scene
from vn_foreign_relations.records.agreements.signs import is_kept
from vn_foreign_relations.records.agreements.verb import Verb
from vn_foreign_relations.records.clauses import Item
from vn_foreign_relations.tables.agreements import InstrumentType, agreement_words
from vn_foreign_relations.tables.names import name_words
from vn_foreign_relations.tables.roles import Role

_NEAR = 40
_NEAR_TEXT = 4
"""How far in front of a year may stand the text that it is of, in items."""
_NEAR_WHILE = 8
"""How far in front of a verb stands `khi`, behind a comma, in items."""
_EARLIER = 12
"""How many mentions in front of the clause may tell its day."""


def fill(
    scene: Scene, draft: Draft, verb: Verb, at: int, limit: int, shared: int, apart: Sequence[tuple[int, int]] = ()
) -> None:
    """Fill in the slots of the instrument at an item, from the clause of its verb, else from the sentence in front.

    `apart` are the items of the other instruments that the verb signs, from each to where what is said of it ends.
    """
    items = scene.items
    behind = items[shared - 1].end if shared > verb.at else items[verb.at].end
    _parties(draft)
    draft.period = period(scene, draft, at, limit)
    _day(scene, draft, verb, at, behind, apart)
    limit = shared if at < verb.at else limit
    first = verb.clause_start
    starts = min(verb.starts, verb.at)
    is_apart = _is_since_then(scene, verb) or _is_in_passing(scene, draft, verb, at)
    head = starts if is_apart else scene.said_end(starts)
    ends = _ends(scene, verb, limit)
    draft.place = scene.head_place(starts, head) or (scene.first_place(at, limit) if apart else None)
    draft.place = draft.place or scene.first_place(max(first, starts), ends)
    draft.framework = scene.first_frame(verb.at, limit) if at < verb.at else None
    draft.framework = draft.framework or scene.first_frame(max(first, head), limit) or scene.first_frame(head, verb.at)
    if verb.is_kept:  # where, at what and since when it is remembered: `lễ kỷ niệm 25 năm ký X (1977 - 2002) | tại Huế`
        draft.place = draft.framework = draft.period = None
    draft.witnesses = scene.witnesses(verb.at, verb.seen_at, limit) if draft.status is not Status.NEGATED else []
    for span in (draft.place, draft.framework, *draft.witnesses):
        if span is not None and span[1] <= behind:
            draft.reach(*span)


def _is_since_then(scene: Scene, verb: Verb) -> bool:
    """Whether a signing is only that since when something is: `tại hội nghị, A nêu kết quả từ khi | hai bên ký X`."""
    before = scene.items[verb.starts - 1] if verb.starts else None
    return before is not None and scene.sentence.phrase(before) in agreement_words().since


def _ends(scene: Scene, verb: Verb, limit: int) -> int:
    """Where the place and the day of a signing may stand at the latest: in front of what takes place elsewhere."""
    front = scene.items[verb.clause_start : verb.at]
    is_noun = verb.is_nominal or any(item.roles & Role.CEREMONY for item in front)  # `lễ công bố và | ký X diễn ra`
    return limit if is_noun else scene.elsewhere(verb.at, limit)


def _is_in_passing(scene: Scene, draft: Draft, verb: Verb, at: int) -> bool:
    """Whether what others do is told in front of a text whose day stands behind it: `tại Huế, A nêu X ký năm 1987`."""
    is_dated = at < verb.at and draft.when is not None and draft.when.start > scene.items[verb.at].start
    names = (n for n, item in enumerate(scene.items[:at]) if item.roles & Role.NAME and not scene.hidden[n])
    return is_dated and (scene.is_carried_out(at) or any(names))


def _parties(draft: Draft) -> None:
    """Let the passage reach to the parties, and to those who sign for them."""
    for signatory in draft.parties:
        if signatory.sentence is draft.sentence:
            start, end = signatory.span
            signed = signatory.name.signatory
            draft.reach(draft.sentence.tokens.starts[signed[0]] if signed is not None else start, end)


def _day(scene: Scene, draft: Draft, verb: Verb, at: int, behind: int, apart: Sequence[tuple[int, int]]) -> None:
    """The day of signing, or that for which it is planned."""
    if draft.status is Status.NEGATED:
        return
    sentence, items = scene.sentence, scene.items
    within, earlier, telling = _times(scene, draft, verb, at, behind)
    _annual(draft, items[at].end if at > verb.at else None, [*earlier, *telling])
    earlier, telling = ([m for m in found if m is not draft.period] for found in (earlier, telling))
    is_once = not agreement_words().once.isdisjoint(scene.phrases[at : verb.at])
    is_told = verb.starts > 0 and scene.phrase(verb.starts - 1) in agreement_words().relative
    is_apart = is_once or is_told or scene.is_carried_out(at)
    is_of_now = is_kept(scene, verb.starts) or (at < verb.at and is_apart)
    if is_of_now:  # a day in front is that of the feast, or of the carrying out, or of what is told of `X mà A ký`
        earlier, telling = ([m for m in found if m.start > items[at].start] for found in (earlier, telling))
    near = items[min(verb.at + 1, len(items) - 1)].start
    since = next((m for m in telling if isinstance(m.value, Period) and m.start == near), None)
    beside = (items[n].mention for n in (at + 1, verb.at + 1) if at < verb.at and n < len(items))
    own = next((m for m in beside if m in telling and isinstance(m.value, Date) and m.value.edtf[0].isdigit()), None)
    own = own or (_year_behind(scene, at, telling) if at > verb.at else None)
    telling = _of_own(scene, telling, at, apart)
    if at < verb.at and any(item.roles & Role.NAME and not scene.hidden[n] for n, item in enumerate(items[:at])):
        telling = [m for m in telling if m.start > items[verb.at].start] or telling
    when = own or since or day_of(telling, min(items[verb.at].end, items[verb.head].start)) or day_of(earlier, 0)
    if when is None and draft.status is Status.PLANNED:
        times = [m for m in (*within, *earlier) if isinstance(m.value, Period) and m is not draft.period]
        when = next((m for m in times if sentence.text[m.start - 1 : m.start] != "("), None)
        if when is None and draft.period is not None and not _is_of_years(draft.period):
            when, draft.period = draft.period, None
    if when is None and draft.status is Status.SIGNED:
        open_ones = [m for m in telling if m.start < items[verb.at].end or _is_since(m)]
        when = next((m for m in (*open_ones, *earlier) if isinstance(m.value, Period) and _is_open(m.value)), None)
        when = when or next((m for m in earlier if _is_course(scene, m)), None)
    when = when if when is None or not verb.is_kept or _is_own_day(items, verb, when) else None
    draft.when = when if when is not None or draft.status is Status.PLANNED else _day_of_text(scene, at)
    if draft.when is not None:
        draft.reach(draft.when.start, draft.when.end)


def _year_behind(scene: Scene, at: int, telling: Sequence[Mention[Value]]) -> Mention[Value] | None:
    """The year that a word for when leads to behind what is signed: `ký Kế hoạch hành động (JCPOA) hồi | năm 2015`."""
    items, words = scene.items, agreement_words()
    behind = next((n for n in range(at + 1, len(items)) if not items[n].roles & Role.BRACKET), at)
    if scene.phrase(behind) not in words.back_then or behind + 1 == len(items):
        return None
    day = items[behind + 1].mention
    is_year = day is not None and isinstance(day.value, Date) and day.value.edtf[0].isdigit()
    return day if is_year and day in telling else None


def _times(
    scene: Scene, draft: Draft, verb: Verb, at: int, behind: int
) -> tuple[list[Mention[Value]], list[Mention[Value]], list[Mention[Value]]]:
    """The times of a clause, those in front of its verb, and those of the clause that may tell when it was signed."""
    sentence, items, plans = scene.sentence, scene.items, scene.years_of_plans
    clause = items[verb.clause_start].start
    is_planned = draft.status is Status.PLANNED
    earlier = [
        m for m in sentence.last_before(items[verb.at].start, _EARLIER)
        if not _counts(sentence.text, m) and (m.start >= clause or not verb.clause_start or m.start < scene.head_end)
    ]  # fmt: skip
    up_to_now = _until_now(scene, verb)
    within = [m for m in sentence.within(clause, behind) if m.end >= up_to_now]
    telling = [m for m in within if _may_tell(sentence.text, m, clause, is_planned=is_planned)]
    telling = [
        m for m in telling if not (_is_of_other(scene, m, items[verb.at].end, at) or _is_to_come(scene, m, verb))
    ]
    first = _later_than(scene, verb)
    starts = at if at < verb.at and verb.subject is None else min(verb.starts, verb.at)
    if said_end := scene.said_end(verb.at if verb.status is Status.PLANNED else starts):
        first = max(first, items[said_end].start + 1)
    if verb.status is Status.PLANNED:
        first = max(first, _proposed_from(scene, verb))
    last = _matter_of_dated(scene, verb, at, [*earlier, *telling])
    if (ends := _ends(scene, verb, len(items))) < len(items):
        last = min(last, items[ends].start)

    marks = [item.start for item in items[: verb.at] if item.roles & Role.SEMICOLON] or [sentence.start]

    def told(found: list[Mention[Value]]) -> list[Mention[Value]]:
        apart = (m for m in found if m.start >= first and m.end >= up_to_now and not _is_of_noun(scene, m, verb.at))
        apart = (m for m in apart if not marks[0] < m.start < marks[-1])  # of a deed between two others
        apart = (m for m in apart if not any(start <= m.start < end for start, end in scene.wars))
        apart = (m for m in apart if not _is_limit(sentence.text, m) or (is_planned and not _is_for(scene, verb, m)))
        return [m for m in apart if m is not draft.period and m.start not in plans]

    return [m for m in within if m.start not in plans], told(earlier), [m for m in told(telling) if m.start < last]


def _is_own_day(items: Sequence[Item], verb: Verb, when: Mention[Value]) -> bool:
    """Whether a day is that of the signing, and none on which it is remembered: `… ngày ký X | 21/7/1954`.

    One without a year is not, nor one behind a comma or what is held then, or behind `40 năm … | vào`.
    """
    if isinstance(when.value, Date) and not when.value.edtf[0].isdigit():
        return False
    day = bisect_left(items, when.start, key=lambda item: item.start)
    is_of_feast = any(
        item.mention is not None and isinstance(item.mention.value, Duration) for item in items[: verb.at]
    )
    is_apart = items[day - 1].roles & (Role.COMMA | (Role.STOP | Role.AT if is_of_feast else 0))
    return not is_apart and not any(item.roles & Role.HELD for item in items[verb.at : day])


def _day_of_text(scene: Scene, at: int) -> Mention[Value] | None:
    """The day that the number of a text tells: `Quy chế phối hợp | số 01/QCPH ngày 5/3/2020`."""
    mention = scene.sentence.reference_behind(scene.items[at])
    day = mention.value.date if mention is not None and isinstance(mention.value, DocumentReference) else None
    return Mention(mention.start, mention.end, mention.text, Date(day.isoformat())) if mention and day else None


def _until_now(scene: Scene, verb: Verb) -> int:
    """Where a clause starts to tell what was signed up to now: `kết nghĩa năm 2008, | đến nay đã ký …`; else 0."""
    start, end = scene.items[verb.clause_start].start, scene.items[verb.at].start
    found = agreement_words().terms.until_now.search(scene.sentence.text, start, end)
    return found.start() if found is not None else 0


def _is_of_noun(scene: Scene, mention: Mention[Value], verb: int) -> bool:
    """Whether a year in front of a verb is that of a plain noun: `thống nhất phương hướng | năm 2025 và ký`.

    Or a day on which a body came to be, `Trường A thành lập | năm 1950, đã ký`, or the year of a text in front of
    another: `thực hiện Công ước về Luật Biển | năm 1982, Tuyên bố ứng xử và sớm ký …`.
    """
    at = scene.numbers.get(mention.start, 0)
    if not 0 < at < verb:
        return False
    before = scene.items[at - 1]
    is_year = isinstance(mention.value, Date) and mention.value.edtf.isdigit()
    is_noun = before.roles == Role.WORD and scene.sentence.text[before.start].islower()
    front, ahead = scene.items[max(0, at - _NEAR_TEXT) : at], scene.items[at + 1 : verb]
    are_texts = all(any(item.roles & Role.INSTRUMENT for item in side) for side in (front, ahead))
    is_of_text = are_texts and before.roles & (Role.INSTRUMENT | (Role.NAME if is_year else 0))
    is_of = at + 1 < verb and scene.items[at + 1].roles & Role.OF  # `vụ phóng | ngày 4/5 | của Triều Tiên`
    return bool(is_of or is_of_text) or (is_year and is_noun) or scene.phrase(at - 1) in agreement_words().founded


def _annual(draft: Draft, end: int | None, times: Sequence[Mention[Value]]) -> None:
    """Take the year right behind what is signed for its term, where another time is told: `ký thỏa thuận năm 2025`."""
    years = [m for m in times if isinstance(m.value, Date) and m.value.edtf.isdigit()]
    year = next((m for m in years if end is not None and 0 <= m.start - end <= 1), None)
    others = [m for m in times if year is not None and m.value != year.value and isinstance(m.value, Date | Period)]
    if year is not None and others and draft.period is None and draft.type != InstrumentType.TREATY.value:
        draft.period = year


def _of_own(
    scene: Scene, telling: list[Mention[Value]], at: int, apart: Sequence[tuple[int, int]]
) -> list[Mention[Value]]:
    """The days without those behind other instruments: a day is of those joined in front only if they have none.

    `ký X với A ngày 12/3 và Y với B | ngày 15/5`; but of both, `ký X và Y ngày 15/5`.
    """
    items = scene.items

    def behind(first: int, last: int) -> list[Mention[Value]]:
        return [m for m in telling if items[first].start < m.start < items[last - 1].end and _digits(m)]

    later = [row for row in apart if row[0] > at]
    limit = later[0][0] if later else len(items)
    others = [row for row in apart if row[0] < at or behind(at, limit)]
    strange = {m.start for row in others for m in behind(*row)}
    return [m for m in telling if m.start not in strange]


def day_of_item(scene: Scene, at: int, limit: int, lead: Mention[Value] | None) -> Mention[Value] | None:
    """The day of one instrument of a list: its own, if it says more than that of the lead or `ký` stands in front.

    None behind a further instrument is its own: `Nghị định thư sửa đổi Hiệp định | ngày 3/3/2020`.
    """
    items, sentence = scene.items, scene.sentence
    limit = next((n for n in range(at + 1, limit) if items[n].roles & (Role.INSTRUMENT | Role.PURPOSE)), limit)
    start, end = items[at].end, items[limit - 1].end
    is_signed = any(item.roles & Role.SIGN for item in items[at:limit])
    plans = scene.years_of_plans
    told = [
        m for m in sentence.within(start, end)
        if _may_tell(sentence.text, m, start) and not scene.hides(m.start) and m.start not in plans
    ]  # fmt: skip
    own = day_of(told, 0)
    is_fuller = own is not None and (lead is None or is_signed or _digits(own) > _digits(lead))
    return own if is_fuller else lead


def _may_tell(text: str, mention: Mention[Value], start: int, *, is_planned: bool = False) -> bool:
    """Whether a date may be that of signing: not one behind `so với`, `có hiệu lực từ`; of a plan behind `trước`."""
    before = text[max(start, mention.start - _NEAR) : mention.start]
    is_time = isinstance(mention.value, Date) or (isinstance(mention.value, Period) and _is_open(mention.value))
    is_day = is_time and not _counts(text, mention)
    is_day = is_day and agreement_words().terms.and_earlier.match(text, mention.end) is None
    terms = agreement_words().terms
    is_due = is_planned and _is_limit(text, mention)
    return is_day and (is_due or terms.no_day.search(before) is None)


def _counts(text: str, mention: Mention[Value]) -> bool:
    """Whether up to a time signings are counted: `tính đến tháng 5`."""
    return agreement_words().terms.counted.match(text, mention.start) is not None


def _is_limit(text: str, mention: Mention[Value]) -> bool:
    """Whether a day is one by which something is, or before which it was: `Trước | năm 1975, Lào ký X`."""
    return agreement_words().terms.by_when.search(text, max(0, mention.start - _NEAR), mention.start) is not None


def _is_for(scene: Scene, verb: Verb, mention: Mention[Value]) -> bool:
    """Whether something else is done in order that it be signed: `góp ý trước | ngày 5/3 | để UBND tỉnh ký X`."""
    at = scene.numbers.get(mention.start, verb.at)
    return any(item.roles & Role.PURPOSE for item in scene.items[at + 1 : verb.at])


def _is_of_other(scene: Scene, mention: Mention[Value], verb_end: int, signed_at: int) -> bool:
    """Whether a time behind a verb belongs to what is joined to it: `ký Hiệp ước … và | năm 2006 | phê chuẩn …`."""
    if mention.start < verb_end:
        return False
    items = scene.items
    at = scene.numbers.get(mention.start, 0)
    if _is_in_other_clause(scene, verb_end, at):
        return True
    is_of_text = at - 1 > signed_at and items[at - 1].roles & Role.INSTRUMENT and scene.is_carried_out(at - 1)
    told = scene.phrases[bisect_left(items, verb_end, key=lambda item: item.start) : at]
    is_told = items[signed_at].start < verb_end and not agreement_words().each.isdisjoint(told)
    if is_of_text or is_told:
        return True  # `ký X, thay thế | Hiệp ước Y | năm 1991`, `các FTA A đã ký | đều cắt giảm thuế | năm 2021`
    is_joined = at > 0 and items[at - 1].is_and
    return bool(is_joined) and at + 1 < len(items) and not items[at + 1].roles & (Role.COMMA | Role.MARK)


def _later_than(scene: Scene, verb: Verb) -> int:
    """Where a clause starts in front of which is told what came later: `gia nhập năm 1952, ba năm | sau khi ký X`."""
    words = agreement_words()
    at = next((n for n in (verb.starts - 1, verb.at - 1) if n > 0 and scene.phrase(n) in words.other_times), 0)
    is_apart = at > 1 and any(item.names for item in scene.items[:at])
    return scene.items[at].start if is_apart else _while(scene, verb)


def _proposed_from(scene: Scene, verb: Verb) -> int:
    """Where the words stand that ask for a signing, or agree on it, with their own day: `ngày 5/3 | đề nghị ký`."""
    proposing, front = agreement_words().proposing, range(verb.at - 1, -1, -1)
    at = next((n for n in front if scene.phrase(n) in proposing and not scene.hidden[n]), None)
    return scene.items[at].start if at is not None else 0


def _while(scene: Scene, verb: Verb) -> int:
    """Where a clause tells that something was signed when something else was: `tăng năm 2021, | khi A vừa ký X`.

    Not where the time in front is its own: `Năm 2021, | khi A ký X, …`, `bắt đầu năm 2021, | khi A ký X`.
    """
    items, words = scene.items, agreement_words()
    front = range(min(verb.starts, verb.at) - 1, max(0, verb.at - _NEAR_WHILE), -1)
    at = next((n for n in front if scene.phrase(n) in words.conditions and items[n - 1].roles & Role.COMMA), 0)
    head = items[: max(0, at - 1)]
    is_told = any(item.roles == Role.WORD or item.names for item in head)
    is_done = not (words.past | words.fresh).isdisjoint(scene.phrases[at : verb.at])
    return items[at].start if is_told and is_done else 0


def _matter_of_dated(scene: Scene, verb: Verb, at: int, times: Sequence[Mention[Value]]) -> int:
    """Where is told what a text is about whose day stands in front; other days stand there: `ký X về việc … | 7/8`."""
    items, words = scene.items, agreement_words().about_words
    is_dated = at > verb.at and any(m.start < items[verb.at].start and _is_day(m) for m in times)
    about = (n for n in range(at, len(items)) if is_dated and scene.phrase(n) in words)
    matter = next(about, None)
    return items[matter].start if matter is not None else scene.sentence.end


def _is_to_come(scene: Scene, mention: Mention[Value], verb: Verb) -> bool:
    """Whether a time behind a verb is that of what is planned: `ký biên bản mở đường bay | dự kiến từ tháng 10`."""
    items, at = scene.items, scene.numbers.get(mention.start, 0) - 1
    while at > verb.at and items[at].roles & Role.STOP and not items[at].roles & Role.PLANNED:
        at -= 1
    is_planned = at > verb.at and bool(items[at].roles & Role.PLANNED) and not items[at].roles & Role.PURPOSE
    is_planned = is_planned or not agreement_words().predicates.isdisjoint(scene.phrases[verb.at : max(verb.at, at)])
    return is_planned and verb.status is Status.SIGNED


def _is_in_other_clause(scene: Scene, verb_end: int, at: int) -> bool:
    """Whether behind a comma something else is done before a time is told: `ký với Lào, | dự án sẽ khởi công năm …`."""
    items, verbs = scene.items, name_words().verbs
    first = next((n for n in range(at - 1, -1, -1) if items[n].roles & Role.COMMA or items[n].start < verb_end), 0)
    is_told = all(item.roles & Role.STOP and not item.roles & Role.TRADE for item in items[first + 1 : at])
    if is_told or not items[first].roles & Role.COMMA or items[first].start < verb_end:
        return False
    phrase, behind = scene.sentence.phrase, items[first + 1]
    if phrase(behind) in verbs and not behind.roles & (Role.HELD | Role.SIGN):
        return True
    if behind.roles == Role.WORD and any(item.roles & Role.MENTION for item in items[first + 1 : at]):
        return True  # `ký 12 FTA, | quy mô xuất khẩu cán mốc 517 tỷ USD | vào năm 2019`
    if any(phrase(a) in verbs and b.roles & Role.MENTION for a, b in pairwise(items[first + 1 : at])):
        return True
    told = (item for item in items[first + 1 : at] if not item.roles & Role.DATE)
    done = agreement_words().past | agreement_words().moved
    return any(item.roles & Role.PLANNED or phrase(item) in done for item in told)


def _is_course(scene: Scene, mention: Mention[Value]) -> bool:
    """Whether texts were signed in the course of a time that a clause begins with: `Trong | 6 tháng đầu năm 2025, …`.

    A time behind a noun or a name is theirs: `Thực hiện chương trình | giai đoạn 2020 - 2024, A ký X`.
    """
    at = scene.numbers.get(mention.start, 0)
    if not isinstance(mention.value, Period) or _is_open(mention.value):
        return False
    if agreement_words().terms.no_day.search(scene.sentence.text, max(0, mention.start - _NEAR), mention.start):
        return False
    return not (at and scene.items[at - 1].roles & (Role.WORD | Role.INSTRUMENT | Role.NAME))


def _is_open(period: Period) -> bool:
    """Whether a period is a time since when something has been signed, or up to which: `từ năm 1987`."""
    return ".." in period.edtf.split("/")


def _is_since(mention: Mention[Value]) -> bool:
    """Whether a time tells since when something has been signed, and not up to which it holds: `tầm nhìn đến 2030`."""
    return isinstance(mention.value, Period) and mention.value.edtf.endswith("/..")


def day_of(mentions: Sequence[Mention[Value]], verb_end: int) -> Mention[Value] | None:
    """The date that says most: a day of a known year before a day alone, a day before a year; of two the later.

    Of several in front of the verb the last, of several behind it the first.
    """
    known = [m for m in mentions if isinstance(m.value, Date) and _digits(m)]
    return max(
        known, key=lambda m: (_digits(m), _is_day(m), m.start >= verb_end, -abs(m.start - verb_end)), default=None
    )


def _is_day(mention: Mention[Value]) -> bool:
    return isinstance(mention.value, Date) and mention.value.edtf.count("-") > 1


def _digits(mention: Mention[Value]) -> int:
    return sum(c.isdigit() for c in mention.value.edtf) if isinstance(mention.value, Date) else 0


def period(scene: Scene, draft: Draft, at: int, limit: int) -> Mention[Value] | None:
    """The term of an agreement: a period of years or months behind it, or the year of a plan."""
    items = scene.items
    others = (n for n in range(at + 1, limit) if items[n].roles & Role.INSTRUMENT and items[n - 1].roles & Role.COMMA)
    limit = next(others, limit)
    start, end = items[at].end, items[limit - 1].end if limit > at else items[at].end
    for mention in scene.sentence.within(start, end):
        is_year = isinstance(mention.value, Date) and mention.start in scene.years_of_plans
        if (_is_term(mention) and not scene.hides(mention.start)) or (is_year and draft.type in YEARLY):
            draft.reach(mention.start, mention.end)
            return mention
    return None


def _is_term(mention: Mention[Value]) -> bool:
    """Whether a period is that of an agreement: years or months, not the days of an event."""
    if not isinstance(mention.value, Period) or mention.value.edtf.endswith("/.."):
        return False
    return all(end.count("-") < 2 for end in mention.value.edtf.split("/"))


def _is_of_years(mention: Mention[Value]) -> bool:
    """Whether a period is one of years: a term, and not the time when something is to be signed."""
    return isinstance(mention.value, Period) and "-" not in mention.value.edtf
