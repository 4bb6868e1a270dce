"""How far a signing has come, by what stands between who signs and the verb: `sẽ`, `chưa`, `ủy quyền cho … ký`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise, takewhile

from vn_foreign_relations.records.agreements.model import Status
from vn_foreign_relations.records.agreements.nobody import is_of_dated_text
from vn_foreign_relations.records.agreements.scene import Scene
from vn_foreign_relations.records.agreements.verb import Verb
from vn_foreign_relations.records.clauses import Item
from vn_foreign_relations.tables.agreements import agreement_words
from vn_foreign_relations.tables.roles import Role

_FAR = 60
_NEAR = 5
_FIRST_TIME = 7
_BEFORE_COMMA = 4
_BEFORE_DENIED = 8
_BEFORE_TEXT = Role.DETERMINER | Role.MANY
_OF_DENIED = _BEFORE_TEXT | Role.BY | Role.NAME | Role.COLLECTIVE | Role.AND
"""What stands between a text and the verb: by whom it is signed."""
_BEFORE_PASSIVE = 2
"""How many items in front of what is signed may tell that it is to be: `dự kiến các | thỏa thuận được ký`."""
_CEREMONIES = Role.CEREMONY | Role.FRAME | Role.NOMINAL
_ADVERBS = (
    Role.STOP
    | Role.DETERMINER
    | Role.PLANNED
    | Role.NEGATED
    | Role.HELD
    | Role.WITH
    | Role.BY
    | Role.AND
    | Role.NOMINAL
    | Role.CEREMONY
)


def status(scene: Scene, verb: Verb) -> Status:
    """What stands between the subject and the verb says it, or right in front of the subject."""
    if is_notice(scene, verb) and scene.items[verb.at - 1].roles & Role.COMMA:
        return Status.SIGNED
    verb.said_at = _denied_at(scene, verb)
    if verb.said_at is None:
        verb.said_at = _prevented_at(scene, verb)
    if verb.said_at is not None:
        return Status.NEGATED
    if _is_once_signed(scene, verb):
        return Status.PLANNED
    return _said(scene, verb)


def _is_once_signed(scene: Scene, verb: Verb) -> bool:
    """Whether something will be once a text is signed: `khi Hiệp định được | ký kết, thuế sẽ giảm`."""
    words, items = agreement_words(), scene.items
    if not verb.is_passive or any(item.roles & Role.DATE for item in items[verb.at : verb.clause_end]):
        return False
    front = map(scene.phrase, range(max(verb.clause_start, verb.at - _FIRST_TIME), verb.at))
    ahead = map(scene.phrase, range(verb.at + 1, min(len(items), verb.at + _FAR)))
    said = next((phrase for phrase in ahead if phrase in words.past | words.predicates), "")
    return said in words.predicates and not words.conditions.isdisjoint(front)


def _said(scene: Scene, verb: Verb) -> Status:
    """What the words in front of a verb say of it."""
    items, words = scene.items, agreement_words()
    if verb.at and items[verb.at - 1].roles & Role.FRAME and not _is_to_be_held(scene, verb):
        return Status.SIGNED  # `đó là mong muốn của họ | tại lễ ký kết X`
    verb.is_decided = _is_decided(scene, verb)
    starts = verb.starts if verb.starts < verb.at else verb.clause_start
    starts -= starts > verb.clause_start and bool(items[starts - 1].roles & (Role.NOMINAL | Role.BY))
    starts = _start_of_purpose(scene, verb, starts)
    for at in range(verb.at - 1, max(_floor(scene, verb, starts), verb.at - _FAR) - 1, -1):
        item = items[at]
        is_set_off = 0 < at + 1 < starts and bool(items[starts - 1].roles & Role.COMMA)
        is_set_off = is_set_off and (at == verb.clause_start or bool(items[at - 1].roles & Role.COMMA))
        if (scene.hidden[at] and at >= starts) or (is_set_off and item.roles & Role.PURPOSE):
            continue  # `để phục vụ sản xuất, | A ký X` tells what for
        if at < starts - 1 and not (items[starts - 1].roles & Role.COMMA and at >= starts - _BEFORE_COMMA):
            break
        if item.is_and and verb.said_at is not None:
            break
        if item.roles & Role.NEGATED and verb.at - at <= _NEAR and _is_adverbial(scene, at + 1, verb.at):
            verb.said_at = at
            return Status.NEGATED
        is_telling = item.roles & (Role.STOP | Role.HELD) and verb.said_at is None
        if is_telling and scene.sentence.phrase(item) in words.past:
            break
        if _plans(scene, verb, at):
            verb.said_at = at
    is_listed = _is_first_time(scene, starts) or _is_in_planned_list(scene, verb)
    is_before = verb.is_decided or _is_planned_in_front(scene, verb)
    is_to_come = _is_to_be_held(scene, verb) or _is_moved(scene, verb) or _is_due(scene, verb)
    if verb.said_at is not None or is_listed or is_before or is_to_come:
        return Status.PLANNED
    return Status.NEGATED if _is_put_off(scene, verb) else Status.SIGNED


def _start_of_purpose(scene: Scene, verb: Verb, starts: int) -> int:
    """Where the time in front of who signs starts, if a purpose opens it: `để | trong tháng 10 UBND tỉnh ký X`."""
    items, first, within = scene.items, starts, agreement_words().within
    while first > verb.clause_start and (
        items[first - 1].roles & (Role.DATE | Role.PERIOD) or scene.phrase(first - 1) in within
    ):
        first -= 1
    is_purpose = first > verb.clause_start + 1 and bool(items[first - 1].roles & Role.PURPOSE)
    return first if is_purpose else starts


def _denied_at(scene: Scene, verb: Verb) -> int | None:
    """The item that says that no such text was signed: `chưa có | biên bản nào được ký`, `… được hai bên ký`.

    Or that there is none, `Lào | chưa có | thỏa thuận ký với Nga`, or of one that they did not: `X | chưa | được A ký`.
    """
    if verb.at > 1 and scene.items[verb.at - 1].roles & Role.INSTRUMENT and _is_lacking(scene, verb.at - 2):
        return verb.at - 2
    if not (verb.is_passive or verb.is_agent):
        return None
    items, front = scene.items, range(verb.at - 1, max(verb.clause_start, verb.at - _BEFORE_DENIED) - 1, -1)
    text = next((n for n in front if not items[n].roles & (_OF_DENIED | Role.OPENS)), None)
    words = agreement_words()
    if text is not None and items[text].roles & Role.NEGATED and items[text + 1].roles & Role.BY:
        return text
    if text is None or not items[text].roles & Role.INSTRUMENT:
        return None
    if words.any_one.isdisjoint(scene.phrases[text + 1 : text + 3]):  # `thỏa thuận | cụ thể | nào`
        return None
    passed = (n for n in range(text - 1, front[-1] - 1, -1) if scene.phrase(n) not in words.alternatives)
    said = next((n for n in passed if not items[n].roles & (_BEFORE_TEXT | Role.INSTRUMENT)), None)
    return said if said is not None and items[said].roles & Role.NEGATED else None


def _prevented_at(scene: Scene, verb: Verb) -> int | None:
    """The item that says that they were kept from it: `tranh chấp đã | ngăn | Nga và Nhật ký hiệp ước`."""
    at, words = verb.starts - 1, agreement_words()
    if at < 1 or not scene.is_behind(verb.starts, words.preventing):
        return None
    at -= scene.phrase(at) not in words.preventing  # of two words, `ngăn cản`, the first
    return at if scene.phrase(at - 1) in words.past else None


def _is_lacking(scene: Scene, at: int) -> bool:
    """Whether an item says that there is none of what stands behind: `chưa có`, `không có`."""
    has = scene.phrase(at).rpartition(" ")[2] in agreement_words().has
    return has and bool(scene.items[at].roles & Role.NEGATED)


def planned_at(scene: Scene, verb: Verb, guests: int) -> int | None:
    """The item that says that those who come to a ceremony will: `sẽ | tới Lào dự lễ ký`; not `đã tới để dự`."""
    words = agreement_words()
    for at in range(guests - 1, verb.clause_start - 1, -1):
        roles, phrase = scene.items[at].roles, scene.phrase(at)
        if phrase in words.past or roles & Role.SIGN:
            return None
        if roles & Role.PLANNED and not roles & Role.PURPOSE and phrase not in words.direct:
            return at
    return None


def is_notice(scene: Scene, verb: Verb) -> bool:
    """Whether a verb only tells when and where a text was signed: `Hiệp định giữa A và B về …, | ký tại Huế ngày …`."""
    items, at = scene.items, verb.at
    if not verb.clause_start < at < len(items) - 1:
        return False
    is_told = any(item.roles & (Role.AT | Role.DATE) for item in items[at + 1 : at + 3])
    if not is_told or items[at - 1].roles & (Role.PLANNED | Role.NEGATED | Role.BY):
        return False
    pairs = (n for n in range(at - 1, verb.clause_start, -1) if items[n].roles & Role.BETWEEN)
    between = next((n for n in pairs if items[n - 1].roles & Role.INSTRUMENT), None)
    if items[verb.clause_start].roles & Role.INSTRUMENT:
        return between is not None or bool(items[at - 1].roles & Role.COMMA)
    return between is not None and not any(item.roles & (Role.COMMA | Role.SIGN) for item in items[between:at])


def _is_in_planned_list(scene: Scene, verb: Verb) -> bool:
    """Whether a verb stands in a list of what is to come: `đề nghị đẩy nhanh các thủ tục như | ký Nghị định thư`."""
    if verb.opened_at is None or any(scene.phrase(n) in agreement_words().past for n in range(verb.opened_at, verb.at)):
        return False
    return any(item.roles & Role.PLANNED for item in scene.items[verb.clause_start : verb.opened_at])


def _is_put_off(scene: Scene, verb: Verb) -> bool:
    """Whether behind the verb a signing is said not to have been: `lễ ký … | bị hoãn`, `việc ký … | chưa diễn ra`."""
    ahead = scene.items[verb.at + 1 : verb.clause_end]
    words, phrase = agreement_words(), scene.sentence.phrase
    is_noun = verb.at > 0 and bool(scene.items[verb.at - 1].roles & (Role.CEREMONY | Role.NOMINAL))
    return any(
        is_noun
        and (
            (b.roles & Role.NEGATED and phrase(a) in words.suffers)
            or (a.roles & Role.NEGATED and (b.roles & Role.HELD or _is_last_deed(scene, b, ahead)))
        )
        for a, b in pairwise(ahead)
    )


def _is_moved(scene: Scene, verb: Verb) -> bool:
    """Whether behind the verb a ceremony is said to be held on another day: `lễ ký … | được dời sang tháng 5/2025`."""
    if not verb.at or not scene.items[verb.at - 1].roles & (Role.CEREMONY | Role.NOMINAL):
        return False
    moved = (n for n in _ahead(scene, verb) if scene.phrase(n) in agreement_words().moved)
    behind = (scene.items[n + 1 : n + 3] for n in moved)
    return any(item.roles & (Role.DATE | Role.PERIOD) for items in behind for item in items)


def _is_due(scene: Scene, verb: Verb) -> bool:
    """Whether a clause tells by when it is to be signed: `Chậm nhất | ngày 30/6, A ký`, `A phải ký … trước …`."""
    items, words, text = scene.items, agreement_words(), scene.sentence.text
    if not words.past.isdisjoint(scene.phrases[verb.clause_start : verb.at]):
        return False
    is_obliged = verb.at > 0 and scene.phrase(verb.at - 1) in words.obliged
    due = words.terms.by_when if is_obliged else words.terms.latest
    start = items[verb.clause_start].start
    days = (item.start for item in items[verb.clause_start : verb.clause_end] if item.roles & Role.DATE)
    return any(due.search(text[max(start, day - _FAR) : day]) for day in days)


def _is_last_deed(scene: Scene, deed: Item, ahead: list[Item]) -> bool:
    """Whether a deed has no object behind it, up to a comma: `chưa | thực hiện | được`, not `… được mục tiêu`."""
    if not deed.roles & Role.CARRIED_OUT:
        return False
    behind = takewhile(lambda item: not item.roles & Role.COMMA, ahead[ahead.index(deed) + 1 :])
    return all(item.roles & (Role.STOP | Role.MARK) for item in behind)


def _is_planned_in_front(scene: Scene, verb: Verb) -> bool:
    """Whether a clause starts with a word for a plan, set off: `Dự kiến, | trong chuyến thăm, hai nước ký`."""
    head = scene.items[verb.clause_start : verb.clause_start + 2]
    is_set_off = len(head) > 1 and bool(head[0].roles & Role.PLANNED) and bool(head[1].roles & Role.COMMA)
    return is_set_off and not head[0].roles & Role.INSTRUMENT and verb.clause_start < verb.at


def _is_decided(scene: Scene, verb: Verb) -> bool:
    """Whether an act or a proposal is on the signing: `Nghị quyết | về việc | ký X`, `trình A về việc ký X`."""
    words, text = agreement_words(), scene.sentence.text
    if not verb.at or scene.phrase(verb.at - 1) not in words.on_deed:
        return False
    start = scene.items[verb.clause_start].start
    return words.decisions.search(text, start, scene.items[verb.at - 1].start) is not None


def _is_to_be_held(scene: Scene, verb: Verb) -> bool:
    """Whether behind the verb a ceremony is told to be to come: `lễ ký X giữa A và B | sẽ diễn ra`."""
    items = scene.items
    if not verb.at or not items[verb.at - 1].roles & _CEREMONIES:
        return False
    if (
        verb.at + 1 < len(items)
        and items[verb.at + 1].roles & Role.PLANNED
        and items[verb.at - 1].roles & Role.CEREMONY
    ):
        return True  # `lễ ký | dự kiến vào tháng 3`
    held = next((n for n in _ahead(scene, verb) if items[n].roles & Role.HELD and not scene.hidden[n]), None)
    return held is not None and any(item.roles & Role.PLANNED for item in items[max(verb.at + 1, held - 2) : held])


def _ahead(scene: Scene, verb: Verb) -> Iterator[int]:
    """The items behind a verb, up to a comma or another verb that signs."""
    ends = Role.COMMA | Role.SIGN
    return takewhile(lambda n: not scene.items[n].roles & ends, range(verb.at + 1, verb.clause_end))


def _floor(scene: Scene, verb: Verb, starts: int) -> int:
    """The first item that may tell it: of what is signed and has no subject, one right in front of it."""
    floor = verb.clause_start if verb.opened_at is None else verb.opened_at + 1
    front = next((n for n in range(verb.at - 1, floor, -1) if scene.items[n].roles & Role.INSTRUMENT), floor)
    while verb.is_passive and front - 2 > floor and scene.items[front - 1].is_and:
        if not scene.items[front - 2].roles & Role.INSTRUMENT:
            break
        front -= 2  # `thúc đẩy | EVFTA | và EVIPA được ký`
    behind = takewhile(lambda item: not item.roles & Role.COMMA, scene.items[verb.at + 1 : verb.at + _BEFORE_COMMA])
    has_object = any(item.roles & Role.INSTRUMENT for item in behind)
    is_beside = (
        front > starts
        and not has_object
        and not any(item.roles & Role.COMMA for item in scene.items[front + 1 : verb.at])
    )
    is_beside = is_beside or (verb.is_passive and starts == verb.clause_start)
    is_old = front > 0 and bool(scene.items[front - 1].roles & Role.CARRIED_OUT)
    is_old = is_old or (front > 0 and scene.phrase(front - 1) in agreement_words().about_words)
    return max(floor, front - _BEFORE_PASSIVE * (not is_old)) if is_beside else floor


def _plans(scene: Scene, verb: Verb, at: int) -> bool:
    """Whether an item says that it is to come: a word for it, or a promise right in front of the verb."""
    item, words = scene.items[at], agreement_words()
    phrase = scene.sentence.phrase(item)
    if _is_within_name(scene, verb, at):
        return False
    if at == verb.at - 1 and (phrase in words.pushed or (item.roles & Role.INSTRUMENT and phrase in words.pledges)):
        return True
    if item.roles & Role.INSTRUMENT and at < verb.at - 1:
        return False  # it is a text itself: `Kế hoạch giữa A và B | ký năm 2016`
    is_visit = item.roles & Role.PURPOSE and scene.items[at + 1].roles & Role.SEEN
    if is_visit and not any(front.roles & Role.PLANNED for front in scene.items[verb.clause_start : at]):
        return False  # who came saw it: `đứng trước Nhà Trắng để | chứng kiến lễ ký`
    if is_of_dated_text(scene, verb, at) or _is_asked(scene, verb, at) or _is_to_keep(scene, verb, at):
        return False
    is_done = at > 0 and scene.phrase(at - 1) in words.past
    if phrase in words.reached and is_done:
        return False
    if at == verb.at - 2 and phrase in words.approving and scene.items[verb.at - 1].is_and:
        return False  # it was done too: `đồng ý và | ký`
    if is_done and phrase in words.approving and _is_followed(scene, verb, at):
        return False  # `đã phê duyệt báo cáo, | ký thỏa thuận`
    is_direct = phrase in words.direct
    if is_direct and (verb.is_passive or is_done or _is_step(scene, verb, at)):
        return False
    return bool(item.roles & Role.PLANNED) and not (is_direct and at < verb.starts < verb.at)


def _is_within_name(scene: Scene, verb: Verb, at: int) -> bool:
    """Whether an item is a word of a title, or of a meeting's name: `Nghị định thư về | yêu cầu kiểm dịch | ký …`.

    `Tuyên bố chung Việt Nam - Lào | Hướng tới tương lai | được ký`, `dự cuộc | thảo luận | sau khi ký X`.
    """
    items, words = scene.items, agreement_words()
    if not verb.clause_start < at < verb.at - 1:
        return False
    before = items[at - 1].roles
    is_about = at > verb.clause_start + 1 and bool(items[at - 2].roles & Role.INSTRUMENT)
    if is_about and scene.phrase(at - 1) in words.about_words:
        return True
    is_title = before & (Role.NAME | Role.INSTRUMENT) and scene.sentence.text[items[at].start].isupper()
    return bool(is_title) or (scene.phrase(at) in words.talks and scene.phrase(at - 1) in words.meetings)


def _is_asked(scene: Scene, verb: Verb, at: int) -> bool:
    """Whether it was signed because somebody asked for it: `Theo | đề nghị của Bộ Y tế, A ký`."""
    is_wish = scene.phrase(at) in agreement_words().wished and at < verb.starts - 1
    return is_wish and at > 0 and bool(scene.items[at - 1].roles & Role.CARRIED_OUT)


def _is_to_keep(scene: Scene, verb: Verb, at: int) -> bool:
    """Whether a purpose is to carry out what was signed, or its own: `nhằm | thực hiện Hiệp định giữa A và B ký …`."""
    items = scene.items
    if items[at].roles & Role.PURPOSE and items[at - 1].roles & Role.INSTRUMENT and verb.is_passive:
        return True  # what the text is for: `thỏa thuận | nhằm | chấm dứt chiến tranh được ký năm 1953`
    is_kept = items[at].roles & Role.PURPOSE and items[at + 1].roles & Role.CARRIED_OUT
    kept = items[at + 2 : verb.at]
    return bool(is_kept) and any(item.roles & Role.INSTRUMENT for item in kept) and not kept[-1].is_and


def _is_followed(scene: Scene, verb: Verb, at: int) -> bool:
    """Whether the verb stands behind a comma or `và`, as what was done beside what an item tells."""
    joint = scene.items[verb.at - 1]
    return at < verb.at - 2 and bool(joint.roles & Role.COMMA or joint.is_and)


def _is_step(scene: Scene, verb: Verb, at: int) -> bool:
    """Whether a word tells what was done in front of the verb: `hai bên thảo luận | và ký`, `đã đàm phán | và ký`."""
    items, words, phrase = scene.items, agreement_words(), scene.sentence.phrase
    is_done = phrase(items[at]) in words.talks or any(phrase(item) in words.past for item in items[verb.starts : at])
    is_done = is_done or (at > 0 and phrase(items[at - 1]) in words.past | words.realised)  # `kết thúc | đàm phán`
    joints = (item.roles for item in items[at + 1 : verb.at])
    return is_done and any(roles & (Role.COMMA | Role.AND) and not roles & Role.WITH for roles in joints)


def _is_first_time(scene: Scene, starts: int) -> bool:
    """Whether what is told in front of who signs is to come: `Đây sẽ là lần đầu tiên | A và B ký`."""
    items, phrase, words = scene.items, scene.sentence.phrase, agreement_words()
    before = range(starts - 1, max(-1, starts - _FIRST_TIME), -1)
    first = next((n for n in before if items[n].roles & Role.PLANNED), None)
    if first is None or any(items[n].roles & Role.COMMA for n in range(first, starts)):
        return False
    return any(phrase(items[n]) in words.is_words for n in range(first, starts))


def _is_adverbial(scene: Scene, first: int, last: int) -> bool:
    """Whether between a negation and the verb nothing stands that is negated in its place."""
    return all(item.roles & _ADVERBS and not item.roles & (Role.COMMA | Role.BREAK) for item in scene.items[first:last])
