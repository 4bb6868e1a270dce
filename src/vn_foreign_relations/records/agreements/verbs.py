"""The verbs of signing of a sentence: whether they sign, who, and how far it has come."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

from vn_foreign_relations.kinds.documents.document_reference import DocumentReference
from vn_foreign_relations.kinds.time.duration import Duration
from vn_foreign_relations.records.agreements.model import Status
from vn_foreign_relations.records.agreements.parties import Listed, is_governed, listed, listed_back
from vn_foreign_relations.records.agreements.scene import YEARLY, Scene
from vn_foreign_relations.records.agreements.status import is_notice, status
from vn_foreign_relations.records.agreements.verb import Verb
from vn_foreign_relations.records.clauses import Item
from vn_foreign_relations.tables.agreements import agreement_words
from vn_foreign_relations.tables.roles import Role

_FAR = 60
_LONGEST_CLAUSE = 300
_NEAR = 4
_EXCHANGED = ("memorandum", "agreement")
"""The types of what is signed where both sides `trao đổi` it: plans and programmes are only talked about."""
_LONGEST_EVENT = 8
_BEFORE_AGENT = 7
_LONGEST_SERIES = 8
"""How far in front of a verb who does it may hold what is told first: `A tổ chức hội nghị, trao đổi và | ký`."""
_WITHOUT_SUBJECT = (
    Role.STOP | Role.DETERMINER | Role.PLANNED | Role.NEGATED | Role.HELD | Role.WITH | Role.BY | Role.AND | Role.COMMA
    | Role.CEREMONY | Role.DATE | Role.PERIOD | Role.NOMINAL
)  # fmt: skip
"""What stands in front of a verb whose subject is left out."""
_TELLING = Role.STOP | Role.PLANNED | Role.NEGATED | Role.NAME | Role.COLLECTIVE | Role.MENTION | Role.DATE
"""What stands in front of steps that are taken."""
_IN_HEAD = Role.DATE | Role.PERIOD | Role.PLANNED | Role.STOP | Role.AT | Role.DETERMINER
"""What is told in front of who signs."""


def verbs(scene: Scene) -> list[Verb]:
    """The verbs of signing, in the order of the sentence."""
    found: list[Verb] = []
    for at, item in enumerate(scene.items):
        if not item.roles & (Role.SIGN | Role.TRADE) or not _signs(scene, at):
            continue
        if found and at and scene.sentence.text[scene.items[at - 1].start] == "(":
            continue  # it tells only the day of what stands in front: `Hiệp định hàng không (ký năm 1995)`
        verb = _read(scene, at, found[-1].at + 1 if found else 0)
        if not _signs_document(scene, verb):
            verb.head = _head(scene, verb, found[-1].at + 1) if found else at
            is_alone = verb.head < at == verb.starts and not (verb.is_passive or verb.is_nominal)
            verb.is_elided = verb.is_elided or is_alone
            if found and verb.is_elided and _is_beside(scene, found[-1].at, at):
                verb.is_nominal = verb.is_nominal or found[-1].is_nominal
                verb.status = found[-1].status if verb.said_at is None else verb.status
            found.append(verb)
    return found


def _is_beside(scene: Scene, before: int, at: int) -> bool:
    """Whether a verb is one more of what a noun is about: `việc ký kết, sửa đổi, | gia hạn Thỏa thuận`."""
    between = scene.items[before + 1 : at]
    return all(item.roles & (Role.COMMA | Role.AND | Role.CARRIED_OUT | Role.MARK) for item in between)


def _head(scene: Scene, verb: Verb, floor: int) -> int:
    """Where the time, the place and the plan in front of who signs start, at a comma or `và` behind an earlier verb."""
    items, head = scene.items, min(verb.starts, verb.at)
    for at in range(head - 1, floor - 1, -1):
        roles = items[at].roles
        if roles & (Role.COMMA | Role.AND) and not roles & Role.WITH:
            head = at
        elif not (roles & _IN_HEAD or scene.hidden[at]):
            break
    return head


def _signs(scene: Scene, at: int) -> bool:
    """Whether a word like `ký` signs: not in `đăng ký`, `ký túc xá`, `ký Quyết định số 5`."""
    sentence, words = scene.sentence, agreement_words()
    item = scene.items[at]
    tokens = sentence.tokens
    if _is_given_name(scene, at):
        return False
    if item.first and _ends_before(tokens.lower, item.first, words.no_deed_before):
        return False
    behind = scene.items[at + 1] if at + 1 < len(scene.items) else None
    is_document = (
        behind is not None and behind.mention is not None and isinstance(behind.mention.value, DocumentReference)
    )
    other = words.not_signing_after.match(sentence.text, item.end + 1)
    is_text = other is not None and behind is not None and behind.roles & Role.INSTRUMENT and behind.end > other.end()
    if is_document or (other is not None and not is_text):
        return False
    is_anniversary = (
        at > 0 and (mention := scene.items[at - 1].mention) is not None and isinstance(mention.value, Duration)
    )
    if _is_contracting(scene, at) or is_anniversary or _is_subject_of(scene, at) or _is_step(scene, at):
        return False
    if not item.roles & Role.SIGN:
        return _trades(scene, at)
    return True


def _is_given_name(scene: Scene, at: int) -> bool:
    """Whether a word like `ký` ends the name of a person: `Nguyễn Xuân | Ký`."""
    tokens, first = scene.sentence.tokens, scene.items[at].first
    is_capital = first > 0 and tokens.is_capital(first) and tokens.next[first] == first + 1
    return is_capital and not tokens.shouts and tokens.words[first - 1].istitle() and not tokens.roles[first - 1]


def _is_contracting(scene: Scene, at: int) -> bool:
    """Whether `các bên ký kết` names the parties to a text, and nothing that is signed stands behind."""
    before, behind = scene.items[at - 1] if at else None, scene.items[at + 1 : at + 3]
    if before is None or scene.sentence.phrase(before) not in agreement_words().contracting:
        return False
    if not before.roles & Role.COLLECTIVE:
        return True
    is_told = bool(behind[-1:] and behind[-1].roles & Role.OPENS)
    is_label = _ends_before(scene.sentence.tokens.lower, before.first, agreement_words().labels)
    return (
        is_told or is_label or not any(item.roles & (Role.INSTRUMENT | Role.DETERMINER | Role.MANY) for item in behind)
    )


def _is_step(scene: Scene, at: int) -> bool:
    """Whether a verb names one of several steps that nobody says to have been taken: `công tác đàm phán, | ký kết`."""
    items, words, phrase = scene.items, agreement_words(), scene.sentence.phrase
    is_behind = at > 1 and items[at - 1].roles & (Role.COMMA | Role.AND) and phrase(items[at - 2]) in words.steps
    series = range(max(1, at - _LONGEST_SERIES), at)
    if any(items[n].roles & Role.HELD and items[n - 1].roles & Role.NAME for n in series):
        return False
    is_deed = any(item.roles & Role.NOMINAL for item in items[max(0, at - _BEFORE_AGENT) : at])
    front = at - 4 if at > 3 and items[at - 3].roles & Role.COMMA and not is_deed else at - 3
    told = items[front].roles if front >= 0 else 0
    is_held = any(item.roles & (Role.CEREMONY | Role.FRAME) for item in items[max(0, at - _LONGEST_EVENT) : at])
    return bool(is_behind) and not (told & _TELLING or is_held)


def _is_subject_of(scene: Scene, at: int) -> bool:
    """Whether a verb tells what the instrument in front is about: `Ý định thư về | ký mới Biên bản ghi nhớ`."""
    items = scene.items
    is_about = at > 1 and scene.sentence.phrase(items[at - 1]) in agreement_words().about_words
    return is_about and bool(items[at - 2].roles & Role.INSTRUMENT)


def _ends_before(lower: list[str], at: int, phrases: frozenset[str]) -> bool:
    return any(" ".join(lower[max(0, at - size) : at]) in phrases for size in (1, 2, 3))


def _trades(scene: Scene, at: int) -> bool:
    """Whether `trao`, `gia hạn` has an instrument for its object right behind."""
    items = scene.items
    if items[at].roles & Role.INSTRUMENT:
        return at > 0 and at + 1 < len(items) and bool(items[at + 1].roles & (Role.WITH | Role.DETERMINER))
    if at > 1 and items[at - 1].roles & Role.BY:
        if items[at - 2].roles & Role.INSTRUMENT:
            return items[at - 2].type not in YEARLY
        return any(_is_of_several(scene, item) for item in items[max(0, at - _BEFORE_AGENT) : at - 1])
    is_talk = scene.sentence.phrase(items[at]) in agreement_words().ceremonial
    is_second = at > 1 and items[at - 1].roles & (Role.COMMA | Role.AND) and items[at - 2].roles & Role.SIGN
    is_many = is_talk and not is_second and any(_is_of_several(scene, item) for item in items[at + 1 : at + _NEAR])
    is_talk = is_talk and not is_many and not (at and items[at - 1].roles & Role.CEREMONY)
    for item in items[at + 1 : at + _NEAR]:
        if item.roles & Role.INSTRUMENT:
            if is_talk and item.type not in _EXCHANGED:
                return False
            return scene.sentence.tokens.phrase(item.first) not in agreement_words().not_traded
        if not item.roles & (Role.DETERMINER | Role.MANY | Role.NAME) and not scene.sentence.text[item.start].isdigit():
            return False
    return False


def _is_of_several(scene: Scene, item: Item) -> bool:
    """Whether an item is what is exchanged at a ceremony: `các văn kiện`, `20 biên bản ghi nhớ`."""
    if not item.roles & Role.INSTRUMENT or item.type in YEARLY:
        return False
    sentence = scene.sentence
    return (
        sentence.count_of(item.start) is not None
        or agreement_words().lists.match(sentence.text, item.start) is not None
    )


def _signs_document(scene: Scene, verb: Verb) -> bool:
    """Whether what an agent signs is an act in front of him: `Công văn số 182 do | ông A ký`."""
    if not (verb.is_agent or (verb.starts and scene.items[verb.starts - 1].roles & Role.BY)):
        return False
    front = scene.items[max(verb.clause_start, verb.starts - _BEFORE_AGENT) : verb.starts]
    last = next((item for item in reversed(front) if item.roles & (Role.MENTION | Role.INSTRUMENT)), None)
    return last is not None and last.mention is not None and isinstance(last.mention.value, DocumentReference)


def _read(scene: Scene, at: int, floor: int) -> Verb:
    items = scene.items
    start = _clause_start(scene, at, floor)
    end = _clause_end(scene, at)
    verb = Verb(
        at,
        start,
        end,
        at,
        whole_start=_clause_start(scene, at, max(0, at - _LONGEST_CLAUSE)),
        is_trade=not items[at].roles & Role.SIGN,
    )
    _subject(scene, verb)
    if is_notice(scene, verb) and not verb.is_agent:
        verb.subject, verb.starts, verb.is_between = None, at, True
    if verb.is_elided and start > floor and scene.sentence.phrase(items[start - 1]) in agreement_words().same:
        verb.clause_start = floor
        _subject(scene, verb)
    if verb.is_passive and at + 1 < end and items[at + 1].roles & Role.BY:
        verb.subject = verb.subject or listed(scene, at + 2, end)
        verb.is_agent = verb.subject is not None
    verb.seen_at = _seen_at(scene, verb) if verb.seen_at is None else verb.seen_at
    is_past = at > 0 and scene.sentence.phrase(items[at - 1]) in agreement_words().past
    verb.is_nominal = verb.is_nominal and not (is_past and verb.subject is not None)
    if verb.is_elided and _is_agreed(scene, at):
        verb.is_public = True
    verb.is_supposed = _is_supposed(scene, verb)
    verb.status = status(scene, verb)
    verb.is_of_any = _is_of_any(scene, verb)
    _ceremony(scene, verb)
    return verb


def _is_agreed(scene: Scene, at: int) -> bool:
    """Whether several agreed on what they sign: `trao đổi và thống nhất | ký`, `hội nghị đã thống nhất và | ký`."""
    items, agreeing = scene.items, agreement_words().agreeing
    front = [scene.sentence.phrase(item) in agreeing for item in items[max(0, at - 2) : at]]
    joint = items[at - 1 - front[-1]].roles if len(front) > 1 and any(front) else 0
    return bool(joint & (Role.AND | Role.COMMA) and not joint & Role.WITH)


def _seen_at(scene: Scene, verb: Verb) -> int | None:
    """The item of `chứng kiến` right in front of those who sign: `hai Thủ tướng chứng kiến | lãnh đạo hai bộ ký`."""
    front = range(verb.starts - 1, max(verb.clause_start, verb.starts - _NEAR) - 1, -1)
    for at in front:
        if scene.items[at].roles & Role.SEEN:
            return at
        if not scene.items[at].roles & (Role.NAME | Role.DETERMINER | Role.COLLECTIVE) or scene.hidden[at]:
            return None
    return None


def _clause_start(scene: Scene, at: int, floor: int) -> int:
    """Where the clause of a verb starts: behind a semicolon, `nhưng`, `trong khi`."""
    first, last = bisect_left(scene.breaks, floor), bisect_left(scene.breaks, at)
    for number in reversed(scene.breaks[first:last]):
        if scene.items[number].roles & Role.SEMICOLON or not _is_adverb(scene, number, at):
            return number + 1
    return floor


def _is_adverb(scene: Scene, number: int, at: int) -> bool:
    """Whether a word that may part clauses stands between who signs and the verb: `Trung Quốc | còn | ký`."""
    items = scene.items
    front = items[number - 1].roles if number else 0
    return bool(front & (Role.NAME | Role.COLLECTIVE)) and all(item.roles & Role.STOP for item in items[number:at])


def _clause_end(scene: Scene, at: int) -> int:
    for number in range(at + 1, min(len(scene.items), at + _LONGEST_CLAUSE)):
        roles = scene.items[number].roles
        is_agent = roles & Role.BY and number == at + 1
        if roles & (Role.SEMICOLON | Role.BREAK | Role.PURPOSE) and not (roles & Role.DETERMINER or is_agent):
            return number
    return min(len(scene.items), at + _LONGEST_CLAUSE)


def _subject(scene: Scene, verb: Verb) -> None:
    """Who signs: the names in front of the verb that no preposition governs."""
    is_empty = True
    for at in range(verb.at - 1, max(verb.clause_start, verb.at - _FAR) - 1, -1):
        if scene.hidden[at]:
            continue
        if _is_subject_here(scene, verb, at):
            return
        is_empty = is_empty and bool(scene.items[at].roles & _WITHOUT_SUBJECT)
    before = scene.items[verb.at - 1].roles if verb.at else 0
    verb.is_joined = verb.clause_start > 0 and bool(before & Role.AND) and not before & Role.WITH
    verb.is_elided = is_empty or verb.is_joined


def _is_subject_here(scene: Scene, verb: Verb, at: int) -> bool:
    """Whether an item tells who signs, or that nobody does who could be named."""
    roles = scene.items[at].roles
    if roles & Role.NAME:
        return _is_subject(scene, verb, at)
    if roles & Role.OPENS:
        verb.opened_at = at
        return True
    if scene.items[at].is_person and not is_governed(scene, at, verb.clause_start) and not _is_behind_body(scene, at):
        verb.is_person = True
        verb.starts = at
        return True
    if roles & Role.OFFICE and not is_governed(scene, at, verb.clause_start) and not _is_sent(scene, at):
        verb.is_official = True
        verb.starts = at
        return not (_is_behind_body(scene, at) or _is_beside_body(scene, at))
    if roles & Role.COLLECTIVE:
        before = scene.items[at - 1].roles if at else 0
        if _is_apposed(scene, at, verb.at):
            return False
        is_behind_body = before & (Role.NAME | Role.HEAD | Role.OFFICE) and at > 1
        is_agent = bool((scene.items[at - 2].roles if is_behind_body else before) & Role.BY)
        is_new = scene.sentence.tokens.is_capital(scene.items[at].first)
        verb.is_public = not before & Role.NAME or is_new or (_is_of_each(scene, at) and not is_agent)
        verb.starts, verb.is_nominal = at, verb.is_nominal or _is_nominal(scene, at)
        verb.is_agent = verb.is_agent or is_agent
        return True
    if roles & Role.SEEN:
        verb.seen_at = at
        return True
    verb.is_nominal = verb.is_nominal or bool(roles & Role.NOMINAL and at >= verb.at - 2)
    verb.is_passive = verb.is_passive or bool(roles & Role.BY and at == verb.at - 1)
    return False


def _is_sent(scene: Scene, at: int) -> bool:
    """Whether those who act for others are sent by whoever stands in front: `Hội A tổ chức | đoàn sang thăm và ký`."""
    return at > 1 and scene.sentence.phrase(scene.items[at - 1]) in agreement_words().sending


def _is_apposed(scene: Scene, at: int, verb: int) -> bool:
    """Whether several stand between commas behind who signs: `A và B, | hai nước láng giềng, | đã ký`."""
    items = scene.items
    if at > 2 and items[at - 1].roles & Role.OFFICE and items[at - 2].roles & Role.COMMA and items[at - 3].names:
        return True
    is_behind = at > 1 and bool(items[at - 1].roles & Role.COMMA) and bool(items[at - 2].names)
    return is_behind and any(item.roles & Role.COMMA for item in items[at:verb])


def _is_behind_body(scene: Scene, at: int) -> bool:
    """Whether a body stands in front of one who signs: `Chính phủ Lào, | Bộ trưởng A`, `B và | Tỉnh trưởng C`."""
    items = scene.items
    joint = items[at - 1].roles if at > 1 else 0
    is_joined = joint & (Role.COMMA | Role.AND) and not joint & Role.WITH
    return bool(is_joined) and bool(items[at - 2].names)


def _is_beside_body(scene: Scene, at: int) -> bool:
    """Whether one who signs for nobody told is joined to a body: `Chủ tịch UBND tỉnh X A | và Thị trưởng B`."""
    items = scene.items
    is_joint = at > 1 and items[at - 1].roles & Role.AND and not items[at - 1].roles & Role.WITH
    return bool(is_joint) and bool(items[at - 2].names)


def _is_of_each(scene: Scene, at: int) -> bool:
    """Whether those who sign are a body of each of several: `Đoàn thanh niên | hai nước`."""
    return scene.sentence.phrase(scene.items[at]).split(" ", 1)[-1] in agreement_words().of_each


def _is_subject(scene: Scene, verb: Verb, at: int) -> bool:
    """Whether the names that end with an item sign; partners met before are kept."""
    items = scene.items
    if at and items[at].is_several and items[at - 1].names:
        return False  # it tells whose the name in front is: `Bí thư Tỉnh ủy | 5 tỉnh`
    names, first = listed_back(scene, at, verb.clause_start)
    is_each = first > 1 and scene.sentence.phrase(items[first - 1]) in agreement_words().any_one
    if is_each and items[first - 2].roles & Role.OF:
        return False  # `tình hình của mỗi | tỉnh`
    governed = is_governed(scene, first, verb.clause_start)
    allowed = _allowed(scene, first) if governed & Role.TO else None
    if governed & (Role.AT | Role.OF | Role.TO) and allowed is None:
        return False
    is_visited = _is_visited(scene, verb, first, at)
    if governed & Role.WITH or is_visited:
        verb.companions = verb.companions or (names if is_visited or _is_met(scene, first) else None)
        return False
    if governed & Role.BETWEEN and not _opens_clause(scene, verb, first - 1):
        verb.is_between = True
        return first > 1 and bool(items[first - 2].roles & Role.INSTRUMENT)
    if not names.names:
        return _is_unnamed_subject(scene, verb, at, first)
    if _is_of_instrument(scene, first, at, verb) or _tells_what(scene, names, first):
        return False
    if first and _is_said_of_other(scene, verb, names, first, at):
        return False
    verb.subject = names
    verb.starts = first
    _met_before(scene, verb, first)
    verb.has_bare_subject = all(name.is_bare for name in names.names)
    before = items[first - 1] if first > 0 else None
    if before is not None and scene.sentence.phrase(before) in agreement_words().acting and first > 1:
        verb.starts = first - 2 - (first > 2 and bool(items[first - 2].roles & Role.COMMA))
        _with_others(scene, verb, first - 2)
        verb.starts -= 2 * (verb.starts > 1 and bool(items[verb.starts - 1].roles & Role.AT))
    verb.starts = verb.starts if allowed is None else allowed + 1
    verb.is_agent = before is not None and bool(before.roles & Role.BY) and not before.roles & Role.PLANNED
    verb.is_nominal = verb.is_nominal or _is_nominal(scene, first)
    return True


def _is_visited(scene: Scene, verb: Verb, first: int, last: int) -> bool:
    """Whether who signs has visited those whom names tell: `tỉnh A sang thăm | tỉnh B và ký X`."""
    items = scene.items
    is_joined = last + 1 < verb.at and bool(items[last + 1].roles & (Role.AND | Role.COMMA))
    return is_joined and first > 0 and scene.sentence.phrase(items[first - 1]) in agreement_words().visiting


def _opens_clause(scene: Scene, verb: Verb, at: int) -> bool:
    """Whether `giữa` starts its clause, and those behind it act: `Giữa | A và B đã ký X`."""
    if verb.clause_start and scene.items[verb.clause_start - 1].roles & (Role.SIGN | Role.TRADE):
        return False
    front = scene.items[verb.clause_start : at]
    return all(
        item.roles & (Role.COMMA | Role.DATE | Role.PERIOD) or hidden
        for item, hidden in zip(front, scene.hidden[verb.clause_start : at], strict=True)
    )


def _with_others(scene: Scene, verb: Verb, actor: int) -> None:
    """Add the body for which another acts in front: `A thay mặt Chính phủ Lào | cùng B thay mặt Chính phủ Nga ký`."""
    items, acting = scene.items, agreement_words().acting
    for at in range(actor, max(verb.clause_start + 1, actor - _BEFORE_AGENT), -1):
        is_other = items[at].roles & Role.AND and items[at - 1].names and scene.sentence.phrase(items[at - 2]) in acting
        if is_other and verb.subject is not None:
            verb.subject = Listed((*items[at - 1].names, *verb.subject.names), at - 1)
            verb.starts = max(verb.clause_start, at - 3)
            return


def _allowed(scene: Scene, first: int) -> int | None:
    """The item that lets those sign who stand behind `cho`: `đồng ý chủ trương cho | Sở Y tế | ký`."""
    front = range(first - 2, max(-1, first - 1 - _NEAR), -1)
    return next((at for at in front if scene.items[at].roles & Role.PLANNED), None)


def _is_unnamed_subject(scene: Scene, verb: Verb, at: int, first: int) -> bool:
    """Whether several without a name, or a person, sign."""
    items = scene.items
    if items[at].is_several:
        verb.has_bare_subject = True
        verb.starts = at
        return True
    if at + 1 < len(items) and not items[at + 1].roles & Role.OF:
        verb.is_person = True
        verb.starts = first
        verb.is_nominal = _is_nominal(scene, first)
        return True
    return False


def _is_said_of_other(scene: Scene, verb: Verb, names: Listed, first: int, at: int) -> bool:
    """Whether what stands in front of names makes them no subject: `tên lửa | Nga`, `về | Lào`, `do | ADB`."""
    before = scene.items[first - 1]
    lands = (Role.COUNTRY, Role.PROVINCE)
    is_land = all(name.role in lands and name.signatory is None for name in names.names)
    if before.roles == Role.WORD and is_land and not scene.items[first].is_several:
        return True
    is_of_other = before.roles & Role.BY and any(n.roles & Role.INSTRUMENT for n in scene.items[at + 1 : verb.at])
    is_about = first > 1 and scene.sentence.phrase(before) in agreement_words().about_words
    return bool(is_of_other) or (is_about and bool(scene.items[first - 2].roles & Role.INSTRUMENT))


def _is_met(scene: Scene, first: int) -> bool:
    """Whether names behind `với` are of those met, not of a thing or a state: `sự cố vận hành với | Kita`."""
    items = scene.items
    joint = next((n for n in range(first - 1, -1, -1) if items[n].roles & Role.WITH), 0)
    return joint == 0 or items[joint - 1].roles != Role.WORD


def _met_before(scene: Scene, verb: Verb, first: int) -> None:
    """Keep those whom the subject has met, behind `với` and in front of a comma."""
    items = scene.items
    is_behind = verb.companions is None and first > verb.clause_start + 1
    if is_behind and items[first - 1].roles & Role.COMMA and items[first - 2].roles & Role.NAME:
        earlier, start = listed_back(scene, first - 2, verb.clause_start)
        if is_governed(scene, start, verb.clause_start) & Role.WITH and _is_met(scene, start):
            verb.companions = earlier


def _is_of_instrument(scene: Scene, first: int, last: int, verb: Verb) -> bool:
    """Whether names end the title of what was signed before: `phê chuẩn Công ước | Liên hợp quốc | về … và ký`."""
    items = scene.items
    behind = items[last + 1 : verb.at]
    if len(behind) > 1 and behind[0].roles & Role.CARRIED_OUT and behind[-1].roles & Role.INSTRUMENT:
        return True
    is_behind = first > 0 and bool(items[first - 1].roles & Role.INSTRUMENT) and not scene.hidden[first - 1]
    return is_behind and not all(item.roles & (Role.STOP | Role.DETERMINER) for item in behind)


def _tells_what(scene: Scene, names: Listed, first: int) -> bool:
    """Whether several without names tell what who signs is: `Việt Nam là một trong | những nước đầu tiên | ký`."""
    front = scene.items[max(0, first - 3) : first]
    is_words = agreement_words().is_words
    return all(name.is_bare for name in names.names) and any(scene.sentence.phrase(item) in is_words for item in front)


def _is_nominal(scene: Scene, first: int) -> bool:
    """Whether a noun of what is done stands in front: `việc | UBND tỉnh ký`; not `năm 2017, khi | Lào ký`."""
    items = scene.items
    if not first or not items[first - 1].roles & Role.NOMINAL:
        return False
    is_of_day = first > 2 and items[first - 2].roles & Role.COMMA and items[first - 3].roles & (Role.DATE | Role.PERIOD)
    return not (is_of_day and scene.sentence.phrase(items[first - 1]) in agreement_words().subordinating)


def _is_supposed(scene: Scene, verb: Verb) -> bool:
    """Whether a word in front of who signs, up to a comma, says that it is only supposed: not that it `đã ký`."""
    items, words = scene.items, agreement_words()
    if verb.at and scene.sentence.phrase(items[verb.at - 1]) in words.is_words:
        return True
    for at in range(verb.at - 1, max(verb.whole_start, verb.at - _FAR) - 1, -1):
        phrase = scene.sentence.phrase(items[at])
        if items[at].roles & Role.COMMA or phrase in words.past:
            return False
        if phrase in words.supposed:
            return True
    return False


def _is_of_any(scene: Scene, verb: Verb) -> bool:
    """Whether any one signs, or any text is signed: `bất kỳ nước nào ký`, or all that do: `các quốc gia có | ký`."""
    items, words, phrase = scene.items, agreement_words(), scene.sentence.phrase
    first = max(verb.clause_start, min(verb.starts, verb.at - _NEAR) - 2)
    last = min(verb.at, verb.starts + 2)
    if any(phrase(items[n]) in words.any_one for n in range(first, last)) or _is_of_class(scene, verb):
        return True
    if verb.at and _ends_before(scene.sentence.tokens.lower, items[verb.at].first, words.habits):
        return True
    names = items[verb.at - 2].names if verb.at > 1 else ()
    is_class = bool(names) and names[-1].role == Role.MANY and phrase(items[verb.at - 1]) in words.class_verbs
    return is_class and not _names_partner(scene, verb)


def _is_of_class(scene: Scene, verb: Verb) -> bool:
    """Whether what is signed only tells which States are meant: `đối với các nước (mà Việt Nam) chưa | ký X`."""
    items, words, phrase = scene.items, agreement_words(), scene.sentence.phrase
    at = verb.at - 1
    if verb.is_agent and verb.starts > 1 and items[verb.starts - 1].roles & Role.BY:
        at = verb.starts - 2
        if items[at].is_several or _is_states(scene, at):
            return not _picks(scene, verb)
    while at > 0 and items[at].roles & (Role.STOP | Role.NEGATED | Role.WORD) and verb.at - at < _NEAR:
        at -= 1
    last = at
    while at >= 0 and (_is_states(scene, at) or (at < last and _joins_states(scene, at))):
        at -= 1
    if at == last or at < 0:
        return False
    is_negated = verb.status is Status.NEGATED or _names_partner(scene, verb)
    is_told = phrase(items[at]) in words.of_states or (items[at].roles == Role.WORD and is_negated)
    return is_told and not _picks(scene, verb)


def _picks(scene: Scene, verb: Verb) -> bool:
    """Whether some of them are named behind the verb: `các nước chưa ký X, | trong đó có A`."""
    ahead = scene.items[verb.at : verb.clause_end]
    return any(scene.sentence.phrase(item) in agreement_words().among for item in ahead)


def _is_states(scene: Scene, at: int) -> bool:
    """Whether an item tells of States without a name: `các nước`, `những nước, nhóm nước`."""
    item, words, phrase = scene.items[at], agreement_words(), scene.sentence.phrase(scene.items[at])
    return phrase in words.states or (item.is_several and phrase.startswith(tuple(f"{s} ," for s in words.states)))


def _joins_states(scene: Scene, at: int) -> bool:
    is_joint = scene.items[at].roles & (Role.AND | Role.COMMA | Role.MANY | Role.BRACKET)
    return bool(is_joint) or scene.sentence.phrase(scene.items[at]) in agreement_words().either


def _names_partner(scene: Scene, verb: Verb) -> bool:
    ahead = scene.items[verb.at + 1 : verb.clause_end]
    return any(a.roles & Role.WITH and b.roles & Role.NAME for a, b in pairwise(ahead))


def _ceremony(scene: Scene, verb: Verb) -> None:
    """A verb in `lễ ký kết` is a noun: nobody who signed before is left out in front of it."""
    before = scene.items[verb.at - 1].roles if verb.at else 0
    is_done = bool(before & Role.NOMINAL) and (verb.seen_at is not None or _is_done(scene, verb.at - 1))
    verb.is_nominal = verb.is_nominal and not is_done
    verb.is_held = bool(before & (Role.CEREMONY | Role.FRAME)) or _is_held_with(scene, verb.at)
    if verb.is_held and verb.at > 1 and scene.sentence.phrase(scene.items[verb.at - 2]) in agreement_words().guests:
        verb.subject = verb.companions = None
        verb.is_official = verb.has_bare_subject = False
    if verb.is_held or is_done:
        verb.is_elided = False
        verb.is_public = verb.is_public or verb.seen_at is not None or is_done


def _is_held_with(scene: Scene, at: int) -> bool:
    """Whether a ceremony is for more than signing: `lễ công bố và | ký chương trình`."""
    items = scene.items
    is_joined = at > 2 and items[at - 1].roles & Role.AND and not items[at - 1].roles & Role.WITH
    return bool(is_joined) and bool(items[at - 3].roles & Role.CEREMONY)


def _is_done(scene: Scene, at: int) -> bool:
    """Whether the words in front of a noun say that what it names was done: `kết thúc bằng | việc ký kết`."""
    words = agreement_words()
    is_deed = scene.sentence.phrase(scene.items[at]) in words.deeds
    return is_deed and _ends_before(scene.sentence.tokens.lower, scene.items[at].first, words.realised)
