"""Who signs: the names in front of a verb that no preposition governs, or several without a name."""

from __future__ import annotations

import attrs

from vn_foreign_relations.names.words import Name
from vn_foreign_relations.records.agreements.parties import Listed, is_governed, listed_back
from vn_foreign_relations.records.agreements.scene import Scene
from vn_foreign_relations.records.agreements.verb import Verb
from vn_foreign_relations.tables.agreements import agreement_words
from vn_foreign_relations.tables.countries import VIETNAM
from vn_foreign_relations.tables.names import OrganisationType, name_words
from vn_foreign_relations.tables.roles import Role

_FAR = 60
_NEAR = 4
_BEFORE_AGENT = 7
_FAR_FIRST = 12
"""How far in front of a verb stands who is the first, in items."""
_LONGEST_GROUP = 4
"""How far behind the name of a group, in items, those of it are told: `nhóm P5 + 1 | gồm`."""
_FOR = Role.STOP | Role.TO | Role.ENDS_MODIFIERS
_JOINTS = Role.AND | Role.COMMA
_WITHOUT_SUBJECT = (
    Role.STOP | Role.DETERMINER | Role.PLANNED | Role.NEGATED | Role.HELD | Role.WITH | Role.BY | Role.AND | Role.COMMA
    | Role.CEREMONY | Role.DATE | Role.PERIOD | Role.NOMINAL
)  # fmt: skip
"""What stands in front of a verb whose subject is left out."""


def subject(scene: Scene, verb: Verb) -> None:
    """Who signs: the names in front of the verb that no preposition governs."""
    if (first := _first_to_sign(scene, verb)) is not None:
        _sign(scene, verb, first, first.at, None)
        verb.is_nominal = False
        return
    if (apposed := _apposed(scene, verb)) is not None:
        _sign(scene, verb, apposed, apposed.at, None)
        return
    if (unnamed := _unnamed_body(scene, verb)) is not None:
        verb.starts = unnamed
        return
    is_empty = True
    for at in range(verb.at - 1, max(verb.clause_start, verb.at - _FAR) - 1, -1):
        if scene.hidden[at]:
            continue
        if _is_subject_here(scene, verb, at):
            return
        is_empty = is_empty and bool(scene.items[at].roles & _WITHOUT_SUBJECT)
    verb.is_joined = verb.clause_start > 0 and scene.items[verb.at - 1].is_and
    verb.is_elided = is_empty or verb.is_joined


def _apposed(scene: Scene, verb: Verb) -> Listed | None:
    """The body of which is told behind a comma what it is: `thợ của | Công ty A, | đơn vị đã ký X`."""
    items, at = scene.items, verb.at - 1
    while at > verb.clause_start and items[at].roles & Role.STOP and not items[at].roles & (Role.HEAD | Role.BY):
        at -= 1
    is_apposed = at > 1 and scene.phrase(at) in agreement_words().appositions and items[at - 1].roles & Role.COMMA
    names = items[at - 2].names if is_apposed else ()
    is_told = len(names) == 1 and not items[max(0, at - 3)].roles & Role.CARRIED_OUT  # not `theo A, đơn vị ký`
    return Listed(names, at - 2) if is_told and not (names[0].is_bare or names[0].is_person) else None


def _unnamed_body(scene: Scene, verb: Verb) -> int | None:
    """The item of those who signed and have no name, whoever is in front: `như A đưa tin, | chủ đầu tư | đã ký`.

    Behind a comma, or behind a plural that nothing joins to a name: `giữa A và các nhà thầu` stays.
    """
    items, words, at = scene.items, agreement_words(), verb.at - 1
    if at <= verb.clause_start or scene.phrase(at) not in words.past:
        return None
    last = at
    while (
        at > verb.clause_start
        and last - at < _NEAR
        and items[at - 1].roles == Role.WORD
        and not items[at - 1].is_person
    ):
        at -= 1
    front = items[at - 1] if last > at > verb.clause_start else None
    if front is None:
        return None
    is_plural = front.roles & Role.MANY and at > 1 and not items[at - 2].roles & (Role.AND | Role.WITH | Role.COMMA)
    is_several = bool(is_plural) and not items[at - 2].names
    return at if front.roles & Role.COMMA or is_several else None


def _first_to_sign(scene: Scene, verb: Verb) -> Listed | None:
    """Who is told to be the first that signs, or one of some: `Ý | trở thành nền kinh tế G7 đầu tiên | ký X`."""
    words, items = agreement_words(), scene.items
    front = range(verb.at - 2, max(verb.clause_start, verb.at - _FAR_FIRST), -1)
    is_one = verb.at > 0 and items[verb.at - 1].is_several and any(scene.phrase(n) in words.one_of for n in front)
    if not is_one and (not verb.at or scene.phrase(verb.at - 1) not in words.firsts):
        return None
    being = next((n for n in front if scene.phrase(n) in words.becoming), None)
    if being is None or not items[being - 1].names or is_governed(scene, being - 1, verb.clause_start):
        return None
    return listed_back(scene, being - 1, verb.clause_start)[0]


def _is_subject_here(scene: Scene, verb: Verb, at: int) -> bool:
    """Whether an item tells who signs, or that nobody does who could be named."""
    roles = scene.items[at].roles
    if roles & Role.NAME:
        return _is_subject(scene, verb, at)
    if roles & Role.OPENS and not scene.is_adverb(at):
        verb.opened_at = at
        return True
    if scene.items[at].is_person and not is_governed(scene, at, verb.clause_start) and not _is_behind_body(scene, at):
        told = scene.items[at + 1 : verb.at]
        verb.is_person = not (verb.is_passive and any(item.roles & Role.INSTRUMENT for item in told))
        verb.starts = at
        return True
    if roles & Role.OFFICE and _may_sign(scene, verb, at):
        verb.is_official = True
        verb.starts = at
        return not (_is_behind_body(scene, at) or _is_beside_body(scene, at))
    if roles & Role.COLLECTIVE:
        return _are_subject(scene, verb, at)
    if roles & Role.SEEN:
        verb.seen_at = at
        return True
    own = _state_body(scene, at) or _told_before(scene, verb, at) if roles & Role.HEAD else _land_before(scene, at)
    if own is not None:
        governed = is_governed(scene, at, verb.clause_start)
        allowed = _allowed(scene, at) if governed & Role.TO else None
        if not governed or allowed is not None:
            _sign(scene, verb, own, at, allowed)
            return True
    verb.is_nominal = verb.is_nominal or bool(roles & Role.NOMINAL and at >= verb.at - 2)
    verb.is_passive = verb.is_passive or bool(roles & Role.BY and at == verb.at - 1)
    return False


def _may_sign(scene: Scene, verb: Verb, at: int) -> bool:
    """Whether an office signs: ungoverned, not sent by others, nor only telling of a text.

    `Theo Bộ trưởng A, | các hiệp định đã được ký`
    """
    tells = verb.is_passive and any(item.roles & Role.INSTRUMENT for item in scene.items[at + 1 : verb.at])
    return not (tells or is_governed(scene, at, verb.clause_start) or _is_sent(scene, at))


def _are_subject(scene: Scene, verb: Verb, at: int) -> bool:
    """Whether several without a name sign: `hai bên | ký`; not those who are named beside them."""
    before = scene.items[at - 1].roles if at else 0
    is_one_of = bool(before & Role.DETERMINER) and _is_beside_body(scene, at)
    is_joined = at > 1 and bool(scene.items[at - 1].roles & Role.AND)  # `Việt Nam cùng | các nước | ký`
    is_one_of = is_one_of or (is_joined and bool(scene.items[at - 2].names))
    if is_one_of or _is_apposed(scene, at, verb.at) or _is_what_they_are(scene, at):
        return False
    is_behind_body = before & (Role.NAME | Role.HEAD | Role.OFFICE) and at > 1
    is_agent = bool((scene.items[at - 2].roles if is_behind_body else before) & Role.BY)
    is_new = scene.sentence.tokens.is_capital(scene.items[at].first)
    verb.is_public = not before & Role.NAME or is_new
    verb.starts, verb.is_nominal = at, verb.is_nominal or _is_nominal(scene, at)
    verb.is_agent = verb.is_agent or is_agent
    _met_before(scene, verb, at)
    return True


def _is_sent(scene: Scene, at: int) -> bool:
    """Whether those who act for others are sent by whoever stands in front: `Hội A tổ chức | đoàn sang thăm và ký`."""
    return at > 1 and scene.phrase(at - 1) in agreement_words().sending


def _is_apposed(scene: Scene, at: int, verb: int) -> bool:
    """Whether several stand between commas or dashes behind who signs: `A và B, | hai nước láng giềng, | đã ký`."""
    items = scene.items
    if at > 2 and items[at - 1].roles & Role.OFFICE and items[at - 2].roles & Role.COMMA and items[at - 3].names:
        return True
    is_behind = at > 1 and bool(items[at - 2].names) and not is_governed(scene, at - 2, 0) & Role.WITH
    mark = items[at - 1].roles & (Role.COMMA | Role.DASH) if is_behind else 0  # not `với B, | hai bên …, đã ký`
    return bool(mark) and any(item.roles & mark for item in items[at:verb])


def _is_what_they_are(scene: Scene, at: int) -> bool:
    """Whether several tell what those are who were named in front: `Mỹ và Trung Quốc là | hai nước | ký X`."""
    is_told = at > 2 and scene.phrase(at - 1) in agreement_words().is_words
    return is_told and bool(scene.items[at - 2].names) and scene.items[at - 3].is_and


def _is_behind_body(scene: Scene, at: int) -> bool:
    """Whether a body stands in front of one who signs: `Chính phủ Lào, | Bộ trưởng A`, `B và | Tỉnh trưởng C`."""
    items = scene.items
    joint = items[at - 1].roles if at > 1 else 0
    is_joined = joint & (Role.COMMA | Role.AND) and not joint & Role.WITH
    return bool(is_joined) and bool(items[at - 2].names)


def _is_beside_body(scene: Scene, at: int) -> bool:
    """Whether one who signs for nobody told is joined to a body: `Chủ tịch UBND tỉnh X A | và các Thị trưởng khác`."""
    items, joint = scene.items, at - 1
    while joint > 0 and items[joint].roles & (Role.DETERMINER | Role.MANY) and not items[joint].is_and:
        joint -= 1
    return joint > 0 and items[joint].is_and and bool(items[joint - 1].names)


def _is_subject(scene: Scene, verb: Verb, at: int) -> bool:
    """Whether the names that end with an item sign; partners met before are kept."""
    items = scene.items
    if at and items[at].is_several and items[at - 1].names:
        return False  # it tells of the name in front: `Bí thư Tỉnh ủy | 5 tỉnh`
    if verb.companions is not None and at >= verb.companions.at:
        return False  # the list of those with whom it is signed has been read
    names, first = listed_back(scene, at, verb.clause_start)
    if _is_where(scene, names, first, at) or _is_of_others(scene, verb, first, at):
        return False
    governed = _governing(scene, verb, first, at)
    if governed & Role.TO and scene.phrase(verb.at - 1) in agreement_words().subordinating:
        # whoever gives, signs: `Nga giao đảo cho | Lào | sau khi ký`; nobody has yet who will give
        return any(item.roles & Role.PLANNED for item in items[verb.clause_start : first])
    allowed = _allowed(scene, first) if governed & Role.TO else None
    is_of_text = bool(governed & Role.OF) and _is_of_text(scene, verb, first, names)
    if governed & (Role.AT | Role.OF | Role.TO) and allowed is None and not is_of_text:
        return False
    is_visited = _is_visited(scene, first) and at + 1 < verb.at and bool(items[at + 1].roles & _JOINTS)
    if governed & Role.WITH or is_visited:
        verb.companions = verb.companions or (names if is_visited or _is_met(scene, first) else None)
        return False
    if governed & Role.BETWEEN and not _opens_clause(scene, verb, first - 1):
        verb.is_between = True
        return first > 1 and bool(items[first - 2].roles & Role.INSTRUMENT)
    if not names.names or _is_of_instrument(scene, first, at, verb):
        return False
    if (first and _is_said_of_other(scene, verb, names, first, at)) or _tells_of_others(scene, verb, at):
        return False
    _sign(scene, verb, names, first, allowed)
    verb.is_agent = verb.is_agent or is_of_text
    return True


def _state_body(scene: Scene, at: int) -> Listed | None:
    """The Government of the State whose text it is, which no name tells: `| Chính phủ | vừa ký thỏa thuận`."""
    item = scene.items[at]
    if scene.phrase(at) not in name_words().governing or not scene.sentence.tokens.is_capital(item.first):
        return None
    lands = (name.country for other in scene.items[:at] for name in other.names)
    if any(land not in (None, VIETNAM) for land in lands):
        return None  # it may be that of another State: `Chính phủ Lào cho biết | Chính phủ | đã ký`
    return Listed((Name(item.first, item.behind, item.behind, Role.HEAD, OrganisationType.GOVERNMENT, VIETNAM),), at)


def _told_before(scene: Scene, verb: Verb, at: int) -> Listed | None:
    """The body of whose kind a word tells that was named in front: `Tập đoàn A công bố rằng | công ty | đã ký`."""
    items = scene.items
    if not all(item.roles & Role.STOP for item in items[at + 1 : verb.at]):
        return None
    is_apart = at > 1 and bool(items[at - 1].roles & Role.COMMA)  # `Theo Công ty A, | công ty | ký`
    end = at if is_apart else verb.clause_start
    return _of_kind(scene, at, end) if end else None


def _land_before(scene: Scene, at: int) -> Listed | None:
    """The State that was named last in front of `nước này`: `Iran tuân thủ thỏa thuận mà | nước này | đã ký`."""
    items = scene.items
    is_back = items[at].roles & Role.STATE and scene.phrase(at + 1) in name_words().back_references
    if not (is_back and at) or items[at - 1].names:
        return None  # `Bộ Năng lượng | nước này | ký`
    tells = at > 1 and scene.phrase(at - 1) in agreement_words().telling and len(items[at - 2].names) == 1
    lands = (n for n in range(at - 1, -1, -1) if any(name.role == Role.COUNTRY for name in items[n].names))
    last = at - 2 if tells else next(lands, None)
    if last is None or len(items[last].names) != 1:
        return None
    return Listed((attrs.evolve(items[last].names[0], signatory=None),), last)  # whoever leads it does not sign


def _of_kind(scene: Scene, kind: int, end: int) -> Listed | None:
    """The last body named in front of an item of whose kind a word tells: `công ty`."""
    head, items = name_words().heads.get(scene.phrase(kind)), scene.items
    front = (n for n in range(end - 1, -1, -1) if len(items[n].names) == 1 and not scene.hidden[n])
    is_any = scene.phrase(kind) in agreement_words().appositions  # `đơn vị này` may be of any kind
    bodies = (n for n in front if items[n].names[0].role == Role.HEAD)
    same = next((n for n in bodies if is_any or (head is not None and items[n].names[0].value == head.value)), None)
    return Listed(items[same].names, same) if same is not None else None


def _sign(scene: Scene, verb: Verb, names: Listed, first: int, allowed: int | None) -> None:
    """Keep those who sign, and where the words that tell who does start; `allowed` is the item that lets them."""
    items = scene.items
    verb.subject = names
    verb.starts = first
    _with_group(scene, verb, first)
    _with_told(scene, verb, first)
    _with_first(scene, verb, first)
    _met_before(scene, verb, first)
    verb.has_bare_subject = all(name.is_bare for name in names.names)
    before = items[first - 1] if first > 0 else None
    if before is not None and scene.sentence.phrase(before) in name_words().acting and first > 1:
        verb.starts = first - 2 - (first > 2 and bool(items[first - 2].roles & Role.COMMA))
        _with_others(scene, verb, first - 2)
        verb.starts -= 2 * (verb.starts > 1 and bool(items[verb.starts - 1].roles & Role.AT))
    verb.starts = verb.starts if allowed is None else allowed + 1
    agents = _told_by(scene, verb, first)
    verb.is_agent = agents is not None
    verb.starts = min(verb.starts, first if agents is None else agents)
    verb.is_nominal = verb.is_nominal or _is_nominal(scene, first)


def _told_by(scene: Scene, verb: Verb, first: int) -> int | None:
    """Where those by whom something was signed start, behind `được` or `do`: `được | lãnh đạo hai Bộ A và B ký`.

    One of them may have no land: `được | ông Kim và Tổng thống Mỹ ký`.
    """
    items, at = scene.items, first
    while (
        at > verb.clause_start
        and first - at < _NEAR
        and (
            items[at - 1].roles == Role.WORD or items[at - 1].roles & (Role.MANY | Role.OFFICE) or items[at - 1].is_and
        )
    ):
        at -= 1
    before = items[at - 1].roles if at else 0
    return at if before & Role.BY and not before & Role.PLANNED else None


def _is_of_text(scene: Scene, verb: Verb, first: int, names: Listed) -> bool:
    """Whether whose text is told signs it: `hợp đồng của | Syria | ký với Nga`, `tuyên bố của | A và B | ký`."""
    items, text = scene.items, first - 2
    while text > 0 and first - text < _BEFORE_AGENT and items[text].roles in (Role.WORD, _FOR):
        text -= 1  # `chương trình việc làm | cho lao động nước ngoài | của Lào ký với Nga`
    is_apart = any(item.roles & Role.COMMA for item in items[first : verb.at])  # `theo tuyên bố của A, | ký X`
    is_text = first > 1 and bool(items[text].roles & Role.INSTRUMENT) and not is_apart
    are_two = len(names.names) > 1 and first - 2 == text
    return is_text and verb.at + 1 < len(items) and (are_two or bool(items[verb.at + 1].roles & Role.WITH))


def _is_last_visited(scene: Scene, first: int, last: int) -> bool:
    """Whether names end a list between commas of where somebody goes: `tới (thăm) A, | B và C, | ký X`."""
    items, words = scene.items, agreement_words()
    is_set_off = first > 2 and items[first - 1].roles & Role.COMMA and items[last + 1].roles & _JOINTS
    return bool(is_set_off and items[first - 2].names) and scene.phrase(first - 3) in words.moving | words.visiting


def _is_where(scene: Scene, names: Listed, first: int, last: int) -> bool:
    """Whether names only tell where somebody is: `các hộ trong | khu A`, `đoàn sang | Lào`, `việc của mỗi | tỉnh`."""
    words, items = agreement_words(), scene.items
    is_each = first > 1 and scene.phrase(first - 1) in words.any_one and items[first - 2].roles & Role.OF
    is_where = first > 0 and scene.phrase(first - 1) in words.within | words.moving
    is_where = is_where or _is_last_visited(scene, first, last)
    return bool(is_each) or (is_where and not all(name.is_bare for name in names.names))


def _is_of_others(scene: Scene, verb: Verb, first: int, last: int) -> bool:
    """Whether names are of those who let others sign, whom others ask, or only visit."""
    return _empowers(scene, first, last) or _is_asked(scene, first, last) or _is_only_visited(scene, verb, first, last)


def _empowers(scene: Scene, first: int, last: int) -> bool:
    """Whether names let those sign who stand in front of them: `Sở A được | UBND tỉnh B | ủy quyền ký`."""
    items = scene.items
    is_agent = first > 1 and items[first - 1].roles & Role.BY and bool(items[first - 2].names)
    return bool(is_agent) and scene.phrase(min(last + 1, len(items) - 1)) in agreement_words().approving


def _is_asked(scene: Scene, first: int, last: int) -> bool:
    """Whether names are of whom somebody asks so that it be signed: `lấy ý kiến | Bộ Ngoại giao | để ký X với B`."""
    items = scene.items
    is_object = first > 0 and items[first - 1].roles in (Role.WORD, Role.STOP) and not items[first - 1].is_person
    is_for = is_object and last + 1 < len(items) and items[last + 1].roles & Role.PURPOSE
    return bool(is_for) and scene.phrase(first - 1) not in agreement_words().causing


def _is_only_visited(scene: Scene, verb: Verb, first: int, last: int) -> bool:
    """Whether those are visited so that something be signed: `đoàn tỉnh A thăm | Lào | để ký X với B`, `… | đã ký`."""
    behind, past = range(last + 1, verb.at), agreement_words().past
    is_told = any(scene.items[n].roles & Role.PURPOSE or scene.phrase(n) in past for n in behind)
    return is_told and _is_visited(scene, first)


def _is_visited(scene: Scene, first: int) -> bool:
    """Whether names tell whom others visit: `tỉnh A sang thăm | tỉnh B và ký X`, `thăm chính thức | Lào để ký X`."""
    front = first - 1
    while front > 0 and first - front < _NEAR and scene.items[front].roles & (Role.DETERMINER | Role.HEAD):
        front -= 1
    return front >= 0 and scene.phrase(front) in agreement_words().visiting


def _governing(scene: Scene, verb: Verb, first: int, last: int) -> int:
    """The roles of the preposition in front of names; none of that which starts a clause: `Cùng với | A, B và C ký`."""
    items, governed = scene.items, is_governed(scene, first, verb.clause_start)
    is_list = any(item.roles & Role.COMMA for item in items[first:last])
    if not governed & Role.WITH or not is_list or items[first - 1].roles & Role.STOP:
        return governed
    is_near = all(item.roles & Role.STOP for item in items[last + 1 : verb.at])
    return 0 if is_near and _opens_clause(scene, verb, first - 1) else governed


def _opens_clause(scene: Scene, verb: Verb, at: int) -> bool:
    """Whether `giữa` starts its clause, and those behind it act: `Giữa | A và B đã ký X`."""
    if verb.clause_start and scene.items[verb.clause_start - 1].roles & (Role.SIGN | Role.TRADE):
        return False
    front = scene.items[verb.clause_start : at]
    if front and front[-1].roles & Role.COMMA:
        return True  # `theo A, | giữa | B và C đã ký X`
    return all(
        item.roles & (Role.COMMA | Role.DATE | Role.PERIOD | Role.AT) or hidden
        for item, hidden in zip(front, scene.hidden[verb.clause_start : at], strict=True)
    )


def _with_others(scene: Scene, verb: Verb, actor: int) -> None:
    """Add the body for which another acts in front: `A thay mặt Chính phủ Lào | cùng B thay mặt Chính phủ Nga ký`."""
    items, acting = scene.items, name_words().acting
    for at in range(actor, max(verb.clause_start + 1, actor - _BEFORE_AGENT), -1):
        is_other = items[at].roles & Role.AND and items[at - 1].names and scene.phrase(at - 2) in acting
        if is_other and verb.subject is not None:
            verb.subject = Listed((*items[at - 1].names, *verb.subject.names), at - 1)
            verb.starts = max(verb.clause_start, at - 3)
            return


def _allowed(scene: Scene, first: int) -> int | None:
    """The item that lets those sign who stand behind `cho`: `đồng ý chủ trương cho | Sở Y tế | ký`.

    Or that tells who helped them to: `đã tham mưu cho | Chính phủ | ký`.
    """
    front = range(first - 2, max(-1, first - 1 - _NEAR), -1)
    pushed = agreement_words().pushed
    allowed = next((at for at in front if scene.items[at].roles & Role.PLANNED or scene.phrase(at) in pushed), None)
    if allowed is None or scene.phrase(allowed) not in pushed:
        return allowed
    front = range(allowed - 1, max(-1, allowed - _NEAR), -1)
    return next((at for at in front if scene.items[at].roles & Role.PLANNED), allowed)


def _is_said_of_other(scene: Scene, verb: Verb, names: Listed, first: int, at: int) -> bool:
    """Whether what stands in front of names makes them no subject: `tên lửa | Nga`, `về | Lào`, `do | ADB`."""
    before = scene.items[first - 1]
    lands = (Role.COUNTRY, Role.PROVINCE)
    is_land = all(name.role in lands and name.signatory is None for name in names.names)
    words = agreement_words()
    is_power = scene.phrase(first - 1) in words.powers
    if is_power and first > 1 and scene.items[first - 2].roles == Role.WORD:
        return scene.phrase(first - 2) not in words.causing  # it is beaten: `đánh thắng thực dân | Pháp và ký X`
    is_thing = before.roles == Role.WORD and scene.sentence.phrase(before) not in words.causing | words.himself
    are_joined = len(names.names) > 1 and scene.items[first + 1].is_and
    is_thing = is_thing and not (is_power or are_joined)
    if is_thing and is_land and not scene.items[first].is_several:
        return True
    is_of_other = before.roles & Role.BY and any(n.roles & Role.INSTRUMENT for n in scene.items[at + 1 : verb.at])
    comma = scene.items[at + 1].roles & Role.COMMA
    if comma and scene.phrase(first - 1) in agreement_words().saying:
        return True  # `theo | Reuters, | sau lễ ký X`
    is_about = first > 1 and scene.sentence.phrase(before) in agreement_words().about_words
    return bool(is_of_other) or (is_about and bool(scene.items[first - 2].roles & Role.INSTRUMENT))


def _tells_of_others(scene: Scene, verb: Verb, last: int) -> bool:
    """Whether who stands in front only tells what others did: `A | cho hay 14.000 hộ gia đình đã | ký`."""
    words, items = agreement_words(), scene.items
    said = next((n for n in range(last + 1, verb.at) if scene.phrase(n) in words.telling), verb.at)
    behind = range(said + 1, verb.at)
    is_joined = any(items[n].roles & _JOINTS for n in behind) and not any(
        scene.phrase(n) in words.suffers for n in behind
    )
    if is_joined or not behind or not items[verb.at - 1].roles & (Role.STOP | Role.NEGATED):
        return False  # it did both: `A công bố chiến lược và | ký`
    return any(items[n].roles == Role.WORD and scene.phrase(n) not in words.pronouns for n in behind)


def _is_met(scene: Scene, first: int) -> bool:
    """Whether names behind `với` are of those met, not of a thing or a state: `sự cố vận hành với | Kita`."""
    items = scene.items
    joint = next((n for n in range(first - 1, -1, -1) if items[n].roles & Role.WITH), 0)
    is_compared = scene.phrase(joint - 1) in agreement_words().compared if joint else False
    return joint == 0 or not (items[joint - 1].roles == Role.WORD or is_compared)


def _with_group(scene: Scene, verb: Verb, first: int) -> None:
    """Add who signs with a group of which some are named: `Nga | cùng 3 nước | là (, trong đó có) A và B | ký`."""
    items, words = scene.items, agreement_words()
    group, opens = first - 2, first - 1
    is_told = group > 1 and (scene.phrase(opens) in words.is_words | words.picking or items[opens].roles & Role.OPENS)
    while is_told and group > 1 and opens - group < _LONGEST_GROUP and not items[group].names:
        group -= 1  # past a comma, or the number of `nhóm P5 | + 1`
    is_group = items[group].is_several or scene.sentence.tokens.phrase(items[group].first) in words.groups
    is_joined = is_told and is_group and items[group - 1].roles & (Role.WITH | Role.AND)
    if is_joined and items[group - 2].names and verb.subject is not None:
        front, verb.starts = listed_back(scene, group - 2, verb.clause_start)
        verb.subject = Listed((*front.names, *verb.subject.names), verb.starts)


def _with_first(scene: Scene, verb: Verb, first: int) -> None:
    """Add who is told first behind `mà`, where words part the others: `X mà | Lào và chính quyền của | A ký`."""
    relative = agreement_words().relative
    opened = next((n for n in range(first - 1, verb.clause_start, -1) if scene.phrase(n) in relative), first)
    ahead = scene.items[opened + 1 : first]
    if len(ahead) > 1 and ahead[0].names and ahead[1].is_and and verb.subject is not None:
        verb.subject = Listed((*ahead[0].names, *verb.subject.names), opened + 1)
        verb.starts = opened + 1


def _with_told(scene: Scene, verb: Verb, first: int) -> None:
    """Add the body named before that is only pointed at beside another: `A cho biết | công ty này | và B đã ký X`."""
    items, kind = scene.items, first - 3
    is_pointed = kind >= verb.clause_start and scene.phrase(first - 2) in name_words().back_references
    if is_pointed and items[first - 1].is_and and items[kind].roles & Role.HEAD and verb.subject is not None:
        named = _of_kind(scene, kind, kind)
        if named is not None:
            verb.subject = Listed((*named.names, *verb.subject.names), named.at)
            verb.starts = kind


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


def _is_nominal(scene: Scene, first: int) -> bool:
    """Whether a noun of what is done stands in front: `việc | UBND tỉnh ký`; not `năm 2017, khi | Lào ký`."""
    items = scene.items
    if not first or not items[first - 1].roles & Role.NOMINAL:
        return False
    is_of_day = first > 2 and items[first - 2].roles & Role.COMMA and items[first - 3].roles & (Role.DATE | Role.PERIOD)
    return not (is_of_day and scene.phrase(first - 1) in agreement_words().subordinating)
