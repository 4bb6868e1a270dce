"""Lists of names in a sentence: `A và B`, `A, B với C`, `A - B`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from vn_foreign_relations.names.words import Name
from vn_foreign_relations.tables.agreements import agreement_words
from vn_foreign_relations.tables.names import OrganisationType
from vn_foreign_relations.tables.roles import Role

if TYPE_CHECKING:
    from vn_foreign_relations.records.agreements.scene import Scene
    from vn_foreign_relations.records.clauses import Item

_MOST_PARTIES = 20
_SHORTEST_ROW = 5
"""The items of three names with commas between them."""
_COMPANIES = (OrganisationType.COMPANY, OrganisationType.BANK)
_WHOLES = (OrganisationType.MINISTRY, OrganisationType.GOVERNMENT, OrganisationType.PEOPLE_COMMITTEE)
"""Bodies that others are parts of."""
_PARTS = (*_COMPANIES, OrganisationType.ASSOCIATION, OrganisationType.UNIVERSITY, OrganisationType.HOSPITAL)
"""Bodies that those are no parts of."""
_LONGEST_KIND = 5
"""The most small words in front of a brand that tell what it is."""
_LONGEST_ROW = 24
"""How far behind a comma the `và` of a list may stand, in items."""
_LONGEST_DESCRIPTION = 10
"""How far in front of a dash may start what it tells the name of, in items."""
_BRANDS = (0, Role.KNOWN)
_JOINTS = Role.AND | Role.COMMA | Role.DASH
_PAIRED = Role.COUNTRY | Role.PROVINCE | Role.BODY
"""Names that a dash joins to a pair: `Việt Nam - EU`."""
_BODIES = {Role.HEAD, Role.BODY, Role.KNOWN, 0}
_LEADS_ON = Role.AND | Role.BETWEEN | Role.WITH | Role.BY | Role.OPENS
"""Words behind which a list of names starts."""
_PREPOSITIONS = Role.WITH | Role.BETWEEN | Role.TO | Role.AT | Role.OF


@attrs.frozen(eq=False)
class Listed:
    """Names one behind the other, with the number of the first item."""

    names: tuple[Name, ...]
    at: int


def listed(scene: Scene, at: int, last: int, *, is_row: bool = False) -> Listed | None:
    """The names from an item on; None where none stands there, or only a person. A row has commas only."""
    items, start = scene.items, at
    names: list[Name] = []
    while at < last and len(names) < _MOST_PARTIES:
        is_partner = at == start and scene.sentence.phrase(items[at - 1]) in agreement_words().partnering
        at = _past_kind(scene, at, last) if is_partner else at
        at = _past_determiners(scene, at, last)
        told = _past_several(scene, at, last)
        is_row = is_row or told > at
        at = told
        if at >= last or not items[at].roles & Role.NAME or scene.hidden[at]:
            break
        names += items[at].names
        at = _past_whose(items, at, last)
        at = _past_whole(items, _past_part(items, _past_brackets(items, at + 1, last), last), last)
        if at + 1 < last and items[at].roles & Role.COMMA and items[at + 1].roles & Role.AND:
            at += 1
        is_row = is_row or _opens_row(items, at, last)
        if at + 1 >= last or not items[at].roles & _JOINTS or not _follows(scene, at, last, is_row=is_row):
            break
        at += 1
    return Listed(tuple(names), start) if names else None


def _past_determiners(scene: Scene, at: int, last: int) -> int:
    while (
        at < last
        and scene.items[at].roles & (Role.DETERMINER | Role.COLLECTIVE)
        and not scene.items[at].roles & Role.NAME
    ):
        at += 1
    return at


def _past_members(scene: Scene, at: int, last: int) -> int:
    """Where the members of something are named: `các nước | thành viên EAEU gồm | Nga và B`; else the item itself."""
    items, behind = scene.items, at
    if not at or not items[at - 1].roles & Role.COLLECTIVE:
        return at
    while behind < last and behind - at < _LONGEST_KIND and items[behind].roles in (Role.WORD, Role.NAME):
        behind += 1
    is_told = at < behind < last and scene.phrase(behind) in agreement_words().picking
    return behind + 1 if is_told and behind + 1 < last and items[behind + 1].names else at


def _past_kind(scene: Scene, at: int, last: int) -> int:
    """Where a brand stands behind small words for what it is: `với | nhà mạng | Kita`; else the item itself."""
    items = scene.items
    first = at
    while at < last and at - first < _LONGEST_KIND and _is_kind(scene, at):
        at += 1
    is_brand = at < last and bool(items[at].names) and all(name.role in _BRANDS for name in items[at].names)
    return at if is_brand and not items[at].is_several else first


def _is_kind(scene: Scene, at: int) -> bool:
    """Whether an item is a small word that may tell what a brand is."""
    item, tokens = scene.items[at], scene.sentence.tokens
    return item.roles == Role.WORD and not tokens.roles[item.first] and tokens.words[item.first][0].islower()


def _past_several(scene: Scene, at: int, last: int) -> int:
    """Where the names of several start: `với các trường: | Đại học A và …`, `với 3 cơ quan là: | A, B và C`."""
    items, words, behind = scene.items, agreement_words(), at
    if (members := _past_members(scene, at, last)) > at:
        return members
    if at < last and items[at].is_several and all(name.is_bare for name in items[at].names):
        behind += 1
    elif not at or not items[at - 1].roles & (Role.COLLECTIVE | Role.WITH | Role.BETWEEN):
        return at
    opening = words.picking | words.is_words
    while behind < last and (items[behind].roles & Role.COLON or scene.sentence.phrase(items[behind]) in opening):
        behind += 1
    is_told = behind > at and items[behind - 1].roles & (Role.COLON | Role.OPENS | Role.STOP) and behind < last
    return behind if is_told and items[behind].roles & Role.NAME else at


def _past_whose(items: list[Item], at: int, last: int) -> int:
    """The last item that tells whose a body is: `Bí thư Tỉnh ủy | 5 tỉnh biên giới của Việt Nam`."""
    if at + 1 >= last or not items[at + 1].is_several or items[at].is_several:
        return at
    is_of = at + 3 < last and items[at + 2].roles & Role.OF and items[at + 3].names
    return at + 3 if is_of else at + 1


def _past_brackets(items: list[Item], at: int, last: int) -> int:
    while at < last and items[at].roles & Role.BRACKET:
        at += 1
    return at


def _past_part(items: list[Item], at: int, last: int) -> int:
    """Past the part of a body that a dash adds, in front of `và`: `Đại học A | - Trường B | và Đại học C`."""
    is_part = at + 2 < last and items[at].roles & Role.DASH and items[at + 1].roles & Role.NAME
    if not is_part or all(name.role & _PAIRED for name in items[at + 1].names):
        return at
    behind = _past_brackets(items, at + 2, last)
    return behind if behind < last and items[behind].roles & Role.AND else at


def _past_whole(items: list[Item], at: int, last: int) -> int:
    """Past that of which a body is, in front of `và`: `Tỉnh ủy | 5 tỉnh của Lào | và Khu ủy B`."""
    behind = at + 1 if at < last and items[at].is_several else at
    if behind + 1 < last and items[behind].roles & Role.OF and (items[behind + 1].names or items[behind + 1].is_person):
        behind += 2
    is_joint = behind < last and items[behind].roles & Role.AND and not items[behind].roles & Role.WITH
    return behind if is_joint else at


def _opens_row(items: list[Item], at: int, last: int) -> bool:
    """Whether the first comma of three stands at an item of which none is of the one behind it: they are partners.

    So are three companies or States, and a ministry in front of a society: `Đài A, | Bộ B, Hiệp hội C`.
    """
    row = items[at - 1 : min(last, at + 4)]
    is_full = len(row) == _SHORTEST_ROW and all(item.roles & Role.COMMA for item in row[1::2])
    if not is_full or any(len(item.names) != 1 for item in row[::2]):
        return False
    if all(item.names[0].role == Role.COUNTRY for item in row[::2]):
        return True
    kinds = [item.names[0].value for item in row[::2]]
    return all(kind in _COMPANIES for kind in kinds) or (kinds[1] in _WHOLES and kinds[2] in _PARTS)


def _follows(scene: Scene, at: int, last: int, *, is_row: bool) -> bool:
    """Whether behind a joint the list goes on; a comma does only where a list of names ends with `và`."""
    items = scene.items
    if items[at].is_and or items[at].roles & Role.WITH:
        behind = _past_several(scene, _past_determiners(scene, at + 1, last), last)
    else:
        behind = at + 1
    if behind >= last or not items[behind].roles & Role.NAME or scene.hidden[behind]:
        return False
    if items[at].roles & Role.DASH:
        return all(name.role & _PAIRED for name in items[at + 1].names)
    text = scene.sentence.text
    is_bracketed = all(text[items[n].end - 1] == ")" for n in (at - 1, at + 1))
    if not items[at].roles & Role.COMMA or is_row or is_bracketed:
        return True
    for number in range(at + 2, min(last, at + _LONGEST_ROW)):
        if items[number].roles & Role.AND:
            return True
        if not items[number].roles & (Role.NAME | Role.COMMA | Role.BRACKET):
            return False
    return False


def listed_back(scene: Scene, at: int, first: int) -> tuple[Listed, int]:
    """The list of names that ends with the item at `at`, and the number of its first item."""
    items = scene.items
    groups = [items[at].names]
    has_and = is_row = False
    while (step := _step_back(scene, at, first)) is not None:
        joint, before = step
        is_dash, is_comma = items[joint].roles & Role.DASH, items[joint].roles & Role.COMMA
        if is_dash and not all(name.role & _PAIRED for name in (*items[before].names, *items[at].names)):
            if _is_added(scene, at, before):
                groups[0], at = items[before].names, before
                continue
            is_row = is_row or _is_row(scene, at, before, first)
            if not (is_row and _are_alike(scene, at, before)) and not _is_pair(scene, at, before, first):
                break
        if (is_comma or is_dash) and _is_pair(scene, at, before, first):
            groups.insert(0, items[before].names)
            at = before
            if is_dash:
                continue  # `Việt Nam - | Philippines - Trung Quốc ký`
            break
        is_marked = bool(is_comma or is_dash)
        is_row = is_marked and (_is_row(scene, at, before, first) or (is_row and _are_alike(scene, at, before)))
        if is_comma and not (has_and or is_row or _and_follows_back(scene, before, first)):
            break
        if is_comma and (_is_said_of(scene, before) or _ends_between(scene, before, first)):
            break
        has_and = has_and or not is_comma
        before -= items[before].is_several and before > first and bool(items[before - 1].names)
        groups.insert(0, items[before].names)
        at = before
    return Listed(tuple(name for group in groups for name in group), at), at


def _is_added(scene: Scene, at: int, before: int) -> bool:
    """Whether a name behind a dash only adds to a body in front of it: `Công ty A - | PC Huế và B ký`."""
    front, added = scene.items[before].names, scene.items[at].names
    is_body = len(front) == 1 and front[0].role == Role.HEAD and not front[0].is_bare
    is_joined = at + 1 < len(scene.items) and bool(scene.items[at + 1].roles & (Role.AND | Role.BRACKET))
    return is_body and is_joined and len(added) == 1 and added[0].role in (0, Role.KNOWN)


def _ends_between(scene: Scene, at: int, first: int) -> bool:
    """Whether a name in front of a comma is the last of those behind `giữa`: `hợp tác giữa A và | B, C và D ký`.

    Or of those behind `như`: `ngoài thị trường như A và | B, C ký`.
    """
    step = _step_back(scene, at, first)
    if step is None or not scene.items[step[0]].roles & Role.AND:
        return False
    front = scene.items[step[1] - 1].roles if step[1] > first else 0
    return bool(is_governed(scene, step[1], first) & Role.BETWEEN or front & Role.OPENS)


def _is_pair(scene: Scene, at: int, before: int, first: int) -> bool:
    """Whether two countries or bodies start a clause with a mark between: `Việt Nam, Hàn Quốc ký`, `Bộ A - Bộ B ký`."""
    names = (*scene.items[before].names, *scene.items[at].names)
    if len(names) != 2 or any(name.is_bare for name in names):
        return False
    is_titled = before > first and bool(scene.items[before - 1].roles & Role.INSTRUMENT)
    if (
        is_titled
        and scene.items[at - 1].roles & Role.DASH
        and names[0].role & (Role.COUNTRY | Role.BODY)
        and names[1].role in (0, Role.CITY)
    ):
        return True
    if all(name.role in _BODIES and _is_through_person(scene, name) for name in names):
        return _starts_clause(scene, before, first)  # `ông A - Giám đốc X, | ông B - Giám đốc Y | ký`
    if names[0].role != names[1].role:
        return False
    is_body = names[0].role == Role.HEAD and names[1].signatory is None
    is_by = before > first and bool(scene.items[before - 1].roles & Role.BY)
    return (is_body or names[0].role == Role.COUNTRY) and (is_by or _starts_clause(scene, before, first))


def _is_through_person(scene: Scene, name: Name) -> bool:
    """Whether a person with a title signs for a body: `| ông A, Giám đốc | Công ty B`."""
    return name.signatory is not None and bool(scene.sentence.tokens.roles[name.signatory[0]] & Role.TITLE)


def _starts_clause(scene: Scene, at: int, first: int) -> bool:
    """Whether an item starts its clause, behind a comma where no name is in front: `Dịp này, | Bộ A, Bộ B ký`."""
    if at == first or scene.items[at - 1].roles & (Role.MARK | Role.DASH | Role.COLON):
        return True
    is_set_off = bool(scene.items[at - 1].roles & Role.COMMA) and at - 1 > first
    return is_set_off and not scene.items[at - 2].roles & Role.NAME


def _is_row(scene: Scene, at: int, before: int, first: int) -> bool:
    """Whether three alike stand behind one another with marks only: `A (x), B (y), C đã ký`, `A, B - C ký`."""
    step = _step_back(scene, before, first)
    is_third = step is not None and bool(scene.items[step[0]].roles & (Role.COMMA | Role.DASH))
    return is_third and step is not None and _are_alike(scene, at, before, step[1])


def _are_alike(scene: Scene, *numbers: int) -> bool:
    """Whether items are each one body or brand, or each one country."""
    rows = [scene.items[number].names for number in numbers]
    are_single = all(len(names) == 1 and not (names[0].is_bare or names[0].is_person) for names in rows)
    roles = {names[0].role for names in rows}
    return are_single and (roles <= _BODIES or roles == {Role.COUNTRY})


def _is_said_of(scene: Scene, at: int) -> bool:
    """Whether a name in front of a comma belongs to what stands before it: `Theo | The Sun,`, `tên lửa | Hàn Quốc,`."""
    front = scene.items[at - 1] if at else None
    if front is None or front.roles & (Role.COMMA | Role.DETERMINER | Role.BRACKET | Role.OPENS):
        return False
    words = agreement_words()
    if scene.phrase(at - 1) in words.subordinating | words.telling | words.is_words:
        return False
    is_country = all(name.role == Role.COUNTRY for name in scene.items[at].names)
    is_governed_by = front.roles & Role.STOP and not front.roles & _LEADS_ON
    return bool(is_governed_by) or (front.roles == Role.WORD and is_country)


def _step_back(scene: Scene, at: int, first: int) -> tuple[int, int] | None:
    """The joint in front of a name and the name in front of that; None where no list goes on."""
    items = scene.items
    joint = _before_kind(scene, at, _before_brackets(items, at - 1, first), first)
    before = _before_owner(items, _before_brackets(items, joint - 1, first), first)
    if before > first and items[joint].roles & Role.AND and items[before].roles & Role.COMMA:
        before = _before_brackets(items, before - 1, first)
    is_list = before >= first and items[joint].roles & _JOINTS and items[before].roles & Role.NAME
    return (joint, before) if is_list and not scene.hidden[before] else None


def _before_kind(scene: Scene, at: int, joint: int, first: int) -> int:
    """The `và` in front of small words that tell what the brand at an item is; else the item in front of that."""
    items, front = scene.items, joint
    while front > first and joint - front < _LONGEST_KIND and _is_kind(scene, front):
        front -= 1
    if items[joint].roles & Role.DASH:
        front = _before_description(items, joint, first)
    is_brand = all(name.role in _BRANDS for name in items[at].names) and not items[at].is_several
    return front if is_brand and items[front].is_and else joint


def _before_description(items: list[Item], at: int, first: int) -> int:
    """The `và` in front of what a dash tells the name of: `A và | hãng lớn thứ hai tại Mỹ - | B`; else the item."""
    head = at - 1
    while head > first and at - head < _LONGEST_DESCRIPTION and not items[head].roles & (_JOINTS | Role.HEAD):
        head -= 1
    is_told = head > first and items[head].roles & Role.HEAD and not items[head].names
    return head - 1 if is_told else at


def _before_owner(items: list[Item], at: int, first: int) -> int:
    """The item of a body in front of a person whose it is: `Công ty A | của ông Lê Văn B | và Công ty C`."""
    is_owned = at - 2 >= first and items[at].is_person and items[at - 1].roles & Role.OF
    return at - 2 if is_owned and items[at - 2].names else at


def _before_brackets(items: list[Item], at: int, first: int) -> int:
    while at > first and items[at].roles & Role.BRACKET:
        at -= 1
    return at


def _and_follows_back(scene: Scene, at: int, first: int) -> bool:
    """Whether a list whose last joint is a comma has `và` in front of it: `A và B, C`, between nothing."""
    step = _step_back(scene, at, first)
    if step is None or not scene.items[step[0]].roles & Role.AND or scene.items[step[0]].roles & Role.WITH:
        return False
    return not is_governed(scene, step[1], first)


def is_governed(scene: Scene, at: int, first: int) -> int:
    """The roles of the preposition that governs the name at an item; 0 where none does."""
    before = at - 1
    items = scene.items
    while (
        before > first
        and items[before].roles & (Role.DETERMINER | Role.BRACKET)
        and not items[before].roles & _PREPOSITIONS
    ):
        before -= 1
    if before < first or scene.hidden[before]:
        return 0
    return items[before].roles & _PREPOSITIONS
