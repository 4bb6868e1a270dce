"""Whether a word like `ký` or `trao` signs: not in `đăng ký`, `ký túc xá`, `ký Quyết định số 5`."""

from __future__ import annotations

from vn_foreign_relations.kinds.documents.document_reference import DocumentReference
from vn_foreign_relations.kinds.time.duration import Duration
from vn_foreign_relations.records.agreements.gates import is_signed_to
from vn_foreign_relations.records.agreements.scene import YEARLY, Scene
from vn_foreign_relations.records.clauses import Item
from vn_foreign_relations.tables.agreements import agreement_words
from vn_foreign_relations.tables.documents import DocumentType
from vn_foreign_relations.tables.roles import Role

_NEAR = 4
_EXCHANGED = ("memorandum", "agreement")
"""The types of what is signed where both sides `trao đổi` it: plans and programmes are only talked about."""
_OF_TWO = (
    DocumentType.DOCUMENT, DocumentType.PROGRAMME, DocumentType.PLAN, DocumentType.MINUTES, DocumentType.COMMUNIQUE,
)  # fmt: skip
"""The types of numbered documents that two may sign."""
_BEFORE_AGENT = 7
_LONGEST_EVENT = 8
_BEFORE_KEPT = 20
_LONGEST_SERIES = 8
"""How far in front of a verb who does it may hold what is told first: `A tổ chức hội nghị, trao đổi và | ký`."""
_TELLING = Role.STOP | Role.PLANNED | Role.NEGATED | Role.NAME | Role.COLLECTIVE | Role.MENTION | Role.DATE
"""What stands in front of steps that are taken."""


def signs(scene: Scene, at: int) -> bool:
    """Whether the word at an item signs, as its neighbours tell."""
    words, item = agreement_words(), scene.items[at]
    is_land = at > 0 and any(name.role == Role.COUNTRY for name in scene.items[at - 1].names)
    is_other = not is_land and scene.is_behind(at, words.no_deed_before) and not is_kept(scene, at)
    before_word = scene.sentence.tokens.words[item.first - 1] if at and scene.items[at - 1].names else ""
    is_other = is_other or before_word in words.not_signing_before  # `Ban thư | ký`
    if is_other or _is_given_name(scene, at) or _signs_other(scene, at):
        return False
    before = scene.items[at - 1].mention if at else None
    is_ago = at > 1 and scene.phrase(at - 2) in words.passed  # `sau | 5 năm ký X giữa A và B`
    is_length = before is not None and isinstance(before.value, Duration) and not (is_ago or is_kept(scene, at))
    if before is not None and isinstance(before.value, DocumentReference) and before.value.type not in _OF_TWO:
        return False  # the act is signed: `theo quyết định số 2751/QĐ-UBND | ký ngày 29-5-2013`
    if is_length or _is_contracting(scene, at) or _is_subject_of(scene, at) or _is_step(scene, at):
        return False
    return bool(item.roles & Role.SIGN) or _trades(scene, at)


def is_kept(scene: Scene, at: int) -> bool:
    """Whether a signing or its day is kept: `kỷ niệm 40 năm (ngày) | ký X`."""
    words = agreement_words()
    if at > 1 and scene.items[at - 1].roles & Role.BY:  # `kỷ niệm ngày hiệp ước A được | ký`
        texts = (n for n in range(at - 2, max(-1, at - _BEFORE_AGENT), -1) if scene.items[n].roles & Role.INSTRUMENT)
        at = next(texts, at)
    front = range(at - 1, max(-1, at - _BEFORE_KEPT), -1)
    length = scene.items[at - 1].mention if at else None
    is_event = scene.is_behind(at, words.kept_events) or (length is not None and isinstance(length.value, Duration))
    return is_event and any(scene.phrase(n) in words.kept_days for n in front)


def _signs_other(scene: Scene, at: int) -> bool:
    """Whether what stands behind is no text of two: an act by its number, `ký | quỹ`, but `ký | quỹ hợp tác`."""
    behind = scene.items[at + 1] if at + 1 < len(scene.items) else None
    mention = behind.mention if behind is not None else None
    if mention is not None and isinstance(mention.value, DocumentReference):
        return True
    other = agreement_words().not_signing_after.match(scene.sentence.text, scene.items[at].end + 1)
    is_text = other is not None and behind is not None and behind.roles & Role.INSTRUMENT and behind.end > other.end()
    return other is not None and not (is_text or is_signed_to(scene.sentence.text, scene.items[at].end))


def _is_given_name(scene: Scene, at: int) -> bool:
    """Whether a word like `ký` ends the name of a person, or is one: `Nguyễn Xuân | Ký`, `Sau đó, | Ký đưa hàng`."""
    tokens, first = scene.sentence.tokens, scene.items[at].first
    if first == 0 or not tokens.is_capital(first) or tokens.next[first] != first + 1 or tokens.shouts:
        return False
    front = tokens.words[first - 1]
    return front == "," or (front.istitle() and not tokens.roles[first - 1])


def _is_contracting(scene: Scene, at: int) -> bool:
    """Whether `các bên ký kết` names the parties to a text, and nothing that is signed stands behind."""
    before, behind = scene.items[at - 1] if at else None, scene.items[at + 1 : at + 3]
    if before is None or scene.sentence.phrase(before) not in agreement_words().contracting:
        return False
    if not before.roles & Role.COLLECTIVE:
        first = at - 3 if at > 2 and scene.items[at - 2].roles & Role.DETERMINER else at - 2
        is_one = scene.phrase(first) in agreement_words().becoming if first > 0 else False
        return not (is_one and behind and behind[0].roles & Role.INSTRUMENT)  # `Ý là một bên | ký kết Nghị định thư`
    is_told = bool(behind[-1:] and behind[-1].roles & Role.OPENS)
    is_label = scene.is_behind(at - 1, agreement_words().labels)
    return (
        is_told or is_label or not any(item.roles & (Role.INSTRUMENT | Role.DETERMINER | Role.MANY) for item in behind)
    )


def _is_step(scene: Scene, at: int) -> bool:
    """Whether a verb names one of several steps that nobody says to have been taken: `công tác đàm phán, | ký kết`."""
    items, words = scene.items, agreement_words()
    if at < 2 or scene.phrase(at - 2) not in words.steps:
        return False
    if scene.phrase(at - 1) in words.reached:
        # `nghiên cứu đàm phán tiến tới | ký kết X`, but `… ký kết X vào năm 2026`
        return not any(item.roles & (Role.DATE | Role.PERIOD) for item in items[at : at + _LONGEST_SERIES])
    if not items[at - 1].roles & (Role.COMMA | Role.AND):
        return False
    series = range(max(1, at - _LONGEST_SERIES), at)
    if any(items[n].roles & Role.HELD and items[n - 1].roles & Role.NAME for n in series):
        return False
    if any(item.roles & (Role.CEREMONY | Role.FRAME) for item in items[max(0, at - _LONGEST_EVENT) : at]):
        return False
    is_deed = any(item.roles & Role.NOMINAL for item in items[max(0, at - _BEFORE_AGENT) : at])
    front = at - 4 if at > 3 and items[at - 3].roles & Role.COMMA and not is_deed else at - 3
    return front < 0 or not items[front].roles & _TELLING or scene.phrase(front) in words.reached


def _is_subject_of(scene: Scene, at: int) -> bool:
    """Whether a verb tells what the instrument in front is about: `Ý định thư về | ký mới Biên bản ghi nhớ`."""
    items, words = scene.items, agreement_words()
    while at > 2 and items[at - 1].roles & (Role.AND | Role.COMMA) and scene.phrase(at - 2) in words.steps:
        at -= 2
    is_about = at > 1 and scene.phrase(at - 1) in words.about_words
    return is_about and bool(items[at - 2].roles & Role.INSTRUMENT)


def _trades(scene: Scene, at: int) -> bool:
    """Whether `trao`, `gia hạn` has an instrument for its object right behind, or in front of `được`."""
    items = scene.items
    if items[at].roles & Role.INSTRUMENT:
        return at > 0 and at + 1 < len(items) and bool(items[at + 1].roles & (Role.WITH | Role.DETERMINER))
    if at > 0 and items[at - 1].roles & Role.INSTRUMENT:
        return False  # it tells what the text does: `thỏa thuận | gia hạn nghị định thư`
    if at > 1 and items[at - 1].roles & Role.BY:
        if items[at - 2].roles & Role.INSTRUMENT:
            return items[at - 2].type not in YEARLY
        return any(_is_of_several(scene, item) for item in items[max(0, at - _BEFORE_AGENT) : at - 1])
    ahead = items[at + 1 : at + _NEAR]
    passed = Role.DETERMINER | Role.MANY | Role.NAME
    first = next(
        (item for item in ahead if not (item.roles & passed or scene.sentence.text[item.start].isdigit())), None
    )
    what = next((item for item in ahead if item.roles & Role.INSTRUMENT), None)
    if what is None or (first is not None and first.start < what.start):
        return False
    if scene.is_behind(at, agreement_words().meetings) or (what.type not in _EXCHANGED and _is_talk(scene, at)):
        return False  # `những cuộc | trao đổi thỏa thuận`
    return scene.sentence.tokens.phrase(what.first) not in agreement_words().not_traded


def _is_talk(scene: Scene, at: int) -> bool:
    """Whether `trao đổi` may only talk about what stands behind it: not at a ceremony, and not of several texts."""
    items = scene.items
    if scene.phrase(at) not in agreement_words().ceremonial or (at and items[at - 1].roles & Role.CEREMONY):
        return False
    is_second = at > 1 and items[at - 1].roles & (Role.COMMA | Role.AND) and items[at - 2].roles & Role.SIGN
    return bool(is_second) or not any(_is_of_several(scene, item) for item in items[at + 1 : at + _NEAR])


def _is_of_several(scene: Scene, item: Item) -> bool:
    """Whether an item is what is exchanged at a ceremony: `các văn kiện`, `20 biên bản ghi nhớ`."""
    if not item.roles & Role.INSTRUMENT or item.type in YEARLY:
        return False
    sentence = scene.sentence
    return (
        sentence.count_of(item.start) is not None
        or agreement_words().lists.match(sentence.text, item.start) is not None
    )
