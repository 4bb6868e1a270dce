"""A sentence as the records read it: names, mentions, cue words and marks, one item behind the other."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property
from itertools import islice

import attrs

from vn_foreign_relations.kinds.documents.document_reference import DocumentReference
from vn_foreign_relations.kinds.money import Money
from vn_foreign_relations.kinds.percent import Percent
from vn_foreign_relations.kinds.quantity import Quantity
from vn_foreign_relations.kinds.time.date import Date
from vn_foreign_relations.kinds.time.duration import Duration
from vn_foreign_relations.kinds.time.period import Period
from vn_foreign_relations.names.groups import Groups
from vn_foreign_relations.names.tokens import Tokens
from vn_foreign_relations.names.words import PROPER, Name
from vn_foreign_relations.reading.record import Mention
from vn_foreign_relations.reading.value import Value
from vn_foreign_relations.tables.agreements import InstrumentType, agreement_words
from vn_foreign_relations.tables.names import PlaceLevel, name_words
from vn_foreign_relations.tables.roles import Role

_MARKS = {",": Role.COMMA, ";": Role.SEMICOLON, ":": Role.COLON, "-": Role.DASH}
_ENDS_TEXT = (
    Role.ENDS_MODIFIERS | Role.INSTRUMENT | Role.SIGN | Role.COLLECTIVE | Role.OFFICE | Role.FRAME | Role.WITNESS
    | Role.OPENS | Role.BREAK
)  # fmt: skip
"""What says no more of an instrument what it is."""
_LONGEST_BRACKET = 30
_ACRONYM = 2
_STARTS_GROUP = Role.HEAD | Role.UNIT | Role.OFFICE | Role.TITLE | Role.MANY | Role.COLLECTIVE | PROPER | Role.STATE
_MAY_AGREE = ("memorandum", "minutes", "contract")
"""The types of instruments that may be of an agreement: `Bản ghi nhớ thỏa thuận`."""
_HOLDS = (Date, Period, Money, Duration, Percent, DocumentReference)
"""The kinds whose words are read: none of them is a cue."""
_NO_MATTER = (
    Role.INSTRUMENT | Role.HEAD | Role.UNIT | Role.OFFICE | Role.TITLE | Role.COUNTRY | Role.PROVINCE | Role.BODY
)
"""What begins no second matter of a title behind `và`."""
_BEFORE_DEED = 8
"""How many words in front of what is agreed on may hold the verb that signs it: `ký | biên bản hợp tác`."""
_AROUND = 300
"""How far around a sentence words of sports are looked for, in characters."""
_OF_YEAR = 4
"""How many digits a year has, which is no number of a text: `kinh tế số | 2025`."""


@attrs.define(eq=False)
class Item:
    """A part of a sentence: what it is, and where it stands in the folded text."""

    roles: int
    start: int
    end: int
    first: int
    """The number of its first word."""
    behind: int
    names: tuple[Name, ...] = ()
    mention: Mention[Value] | None = None
    type: str = ""
    """Of an instrument, its type."""
    is_several: bool = False
    is_person: bool = False

    @property
    def is_and(self) -> bool:
        """Whether it joins, as `và` does, and is no `cùng với`."""
        return bool(self.roles & Role.AND) and not self.roles & Role.WITH


class Sentence:
    """The items of one sentence."""

    def __init__(self, text: str, start: int, end: int, mentions: Sequence[Mention[Value]]) -> None:
        """`mentions` are those of the sentence, in the offsets of `text`."""
        self.start: int = start
        self.end: int = end
        self.text: str = text
        self.mentions = mentions
        self._starts = [mention.start for mention in mentions]
        self._held = [mention for mention in mentions if isinstance(mention.value, _HOLDS)]
        self.tokens: Tokens = Tokens(text, start, end, [self._span(mention) for mention in self._held])
        self.groups: Groups = Groups(self.tokens)
        self.items: list[Item] = []
        at, count = 0, len(self.tokens)
        tokens = self.tokens
        while at < count:
            if not (tokens.roles[at] or tokens.capitals[at]) and tokens.words[at][0].islower() and tokens.taken[at] < 0:
                behind = at + 1 if tokens.cues[at] is None else tokens.next[at]
                item = Item(Role.WORD, tokens.starts[at], tokens.ends[behind - 1], at, behind)
            else:
                item = self._item(at)
            self.items.append(item)
            at = item.behind

    @cached_property
    def is_of_sports(self) -> bool:
        """Whether words of sports stand near, which make of contracts those of players."""
        around = max(0, self.start - _AROUND), self.end + _AROUND
        return agreement_words().sports.search(self.text, *around) is not None

    def _item(self, at: int) -> Item:
        tokens = self.tokens
        if tokens.taken[at] >= 0:
            return self._mention(at)
        word, roles = tokens.words[at], tokens.roles[at]
        if tokens.lower[at] in name_words().halves and (half := self._half(at)) is not None:
            return half
        if (
            word == "("
            and (close := self._closing(at, ")", _LONGEST_BRACKET)) is not None
            and self._is_aside(at, close)
        ):
            return self._made(Role.BRACKET, at, close + 1)
        if word == "," and (close := self._shown(at)) is not None:
            return self._made(Role.BRACKET, at, close)
        if roles & Role.INSTRUMENT and not (roles & Role.SIGN):
            return self._instrument(at)
        acts = bool(roles & Role.STOP) and tokens.phrase(at) in name_words().acting
        if acts or roles & _STARTS_GROUP or tokens.is_capital(at) or word.isdigit():
            group = self.groups.group(at)
            if group is not None and group.after > at and (group.names or not roles & ~_STARTS_GROUP):
                is_office = roles & Role.OFFICE and tokens.phrase(at) in name_words().state_offices
                bare = Role.OFFICE if is_office else Role.WORD
                are_persons = roles & Role.COLLECTIVE and not group.names
                kind = Role.COLLECTIVE if are_persons else Role.NAME if group.names or group.is_several else bare
                item = self._made(kind, at, group.after)
                item.names, item.is_several = group.names, group.is_several
                self._name_former(item)
                item.is_person = not group.names and bool(roles & Role.TITLE)
                return item
        if roles:
            return self._made(roles, at, tokens.next[at])
        behind = at + 1 if tokens.cues[at] is None else tokens.next[at]
        return self._made(_MARKS.get(word, Role.WORD if word[0].isalnum() else Role.MARK), at, behind)

    def _name_former(self, item: Item) -> None:
        """Make a State of one that is no more, which has no code: `Liên Xô`."""
        for name in item.names:
            if name.role == Role.CITY and name.value == PlaceLevel.COUNTRY:
                name.role, name.value = Role.COUNTRY, ""

    def _half(self, at: int) -> Item | None:
        """A country that half its name tells in a pair: `Mỹ - | Triều`, `| Việt - Lào`."""
        tokens, code = self.tokens, name_words().halves[self.tokens.lower[at]]
        ends = (at + step for step in (-2, 2) if 0 <= at + step < len(tokens) and tokens.words[at + step // 2] == "-")
        is_pair = any(tokens.roles[end] & Role.COUNTRY or tokens.lower[end] in name_words().halves for end in ends)
        if not (code and is_pair and tokens.is_capital(at) and tokens.next[at] == at + 1):
            return None
        half = self._made(Role.NAME, at, at + 1)
        half.names = (Name(at, at + 1, at + 1, Role.COUNTRY, code, code),)
        return half

    def _shown(self, at: int) -> int | None:
        """The word behind what a caption tells between commas of who stands where: `Thủ tướng A, trái, | và B`."""
        tokens = self.tokens
        is_told = at + 2 < len(tokens) and tokens.lower[at + 1] in name_words().shown and tokens.words[at + 2] == ","
        return at + 3 if is_told and self.items and self.items[-1].roles & Role.NAME else None

    def _is_aside(self, at: int, close: int) -> bool:
        """Whether a bracket says nothing of a signing: an acronym, or words without instrument and verb."""
        signs = Role.INSTRUMENT | Role.SIGN
        return close - at <= _ACRONYM or not any(roles & signs for roles in self.tokens.roles[at:close])

    def _made(self, roles: int, first: int, behind: int) -> Item:
        return Item(roles, self.tokens.starts[first], self.tokens.ends[behind - 1], first, behind)

    def _mention(self, at: int) -> Item:
        mention = self._held[self.tokens.taken[at]]
        kinds = {Date: Role.DATE, Period: Role.PERIOD}
        item = self._made(kinds.get(type(mention.value), Role.MENTION), at, max(at + 1, self.tokens.next[at]))
        item.mention = mention
        return item

    def _closing(self, at: int, marks: str, most: int) -> int | None:
        for close in range(at + 1, min(len(self.tokens), at + most)):
            if self.tokens.words[close] in marks:
                return close
        return None

    def _instrument(self, at: int) -> Item:
        """What is signed, with the modifiers behind it: `Hiệp định | thương mại tự do`."""
        tokens = self.tokens
        cue = tokens.cues[at]
        assert cue is not None
        item = self._made(Role.INSTRUMENT | (cue.roles & ~Role.STOP), at, tokens.next[at])
        item.type = cue.values[Role.INSTRUMENT]
        end = tokens.next[at]
        is_plain = tokens.phrase(at) in agreement_words().pledges
        while end < len(tokens) and not is_plain and self._goes_on(item, at, end):
            if item.type == InstrumentType.CONTRACT.value and self._signs_with(end):
                break
            end = tokens.next[end]
        while end > tokens.next[at] and (tokens.roles[end - 1] & Role.MANY or self._leads_on(end - 1)):
            end -= 1
        while (less := self._told_of_verb(end)) and end - less >= tokens.next[at]:
            end -= less
        item.behind, item.end = end, tokens.ends[end - 1]
        return item

    def _told_of_verb(self, end: int) -> int:
        """How many words in front of a verb tell of it: `thỏa thuận | mới | ký`, `CPTPP | chính thức | được ký`."""
        tokens, fresh = self.tokens, agreement_words().fresh
        if end >= len(tokens) or not tokens.roles[end] & (Role.BY | Role.SIGN):
            return 0
        return next((size for size in (2, 1) if " ".join(tokens.lower[end - size : end]) in fresh), 0)

    def _goes_on(self, item: Item, first: int, at: int) -> bool:
        """Whether a word belongs to what an instrument is."""
        is_deed = item.type != InstrumentType.UNSPECIFIED.value and self._is_for_deed(at)
        return is_deed or self._modifies(at) or self._completes(item, first, at)

    def _leads_on(self, at: int) -> bool:
        """Whether a word that ends a text's name leads to what stands behind: `hợp đồng kinh tế | số | 78/HĐKT`."""
        tokens, words, word = self.tokens, agreement_words(), self.tokens.lower[at]
        behind = tokens.words[at + 1] if at + 1 < len(tokens) else ""
        is_number = behind.isdigit() and len(behind) != _OF_YEAR and word in words.numbering
        return is_number or word in words.leading_on | words.alternatives

    def _completes(self, item: Item, first: int, at: int) -> bool:
        """Whether a word goes on with what an instrument is, though it might start or end another.

        `Bản ghi nhớ | thỏa thuận hợp tác`, `Bản ghi nhớ thiết lập | quan hệ hợp tác`, `Hiệp định hợp tác | và đầu tư`.
        """
        tokens, words = self.tokens, agreement_words()
        if tokens.taken[at] >= 0:
            return False
        if tokens.roles[at] & Role.INSTRUMENT:
            if tokens.phrase(at) in words.acronyms and tokens.words[at].isupper():
                return True
            is_agreed = at == tokens.next[first] and item.type in _MAY_AGREE and tokens.phrase(at) in words.agreed
            return is_agreed or tokens.phrase(at) in words.relations
        is_joint = tokens.words[at] == "," or (tokens.roles[at] & Role.AND and not tokens.roles[at] & Role.WITH)
        if is_joint and item.type == InstrumentType.TREATY.value and at + 1 < len(tokens):
            is_last = tokens.phrase(at + 1) in words.relations and self._is_listed(first, at)
            if is_last:
                return True
        if is_joint and item.type == InstrumentType.TREATY.value and self._is_of_two_matters(first, at):
            return True
        if is_joint and item.type == InstrumentType.CONTRACT.value and self._is_of_two_deeds(first, at):
            return True
        if at == tokens.next[first] or not is_joint or at + 1 >= len(tokens) or tokens.taken[at + 1] >= 0:
            return False
        return tokens.phrase(at + 1) in words.modifiers or " ".join(tokens.lower[at + 1 : at + 3]) in words.modifiers

    def _is_of_two_matters(self, first: int, at: int) -> bool:
        """Whether the title of a treaty goes on with a second matter: `Hiệp ước Hợp tác | và | Hỗ trợ lẫn nhau`."""
        tokens, matter = self.tokens, self.tokens.next[first]
        if at <= matter or at + 2 >= len(tokens) or not tokens.is_capital(matter) or not tokens.is_capital(at + 1):
            return False
        return tokens.words[at + 2][0].islower() and not tokens.roles[at + 1] & _NO_MATTER

    def _is_of_two_deeds(self, first: int, at: int) -> bool:
        """Whether a contract is for a second deed behind the first: `hợp đồng sửa chữa | và | bảo dưỡng tàu`."""
        tokens, deed, verbs = self.tokens, self.tokens.next[first], agreement_words().contracted
        is_first = tokens.next[deed] == at and tokens.phrase(deed) in verbs
        return is_first and at + 1 < len(tokens) and tokens.phrase(at + 1) in verbs

    def _is_listed(self, first: int, at: int) -> bool:
        """Whether the title of a treaty has several parts in front of a joint: `Hiệp định Hữu nghị, Hợp tác | và …`."""
        return "," in self.tokens.words[first:at]

    def _modifies(self, at: int) -> bool:
        """Whether a word still says of an instrument what it is."""
        tokens = self.tokens
        if tokens.taken[at] >= 0:
            return False
        word, roles = tokens.words[at], tokens.roles[at]
        if not word[0].isalnum():
            return self._joins_names(at)
        if word.isdigit():
            return tokens.words[at - 1].isupper() or self._counts(at)
        is_capital = word[0].isupper()
        if is_capital and tokens.lower[at] in name_words().halves and self._half(at) is not None:
            return False
        if roles & _ENDS_TEXT or (not is_capital and roles & Role.MANY) or (word[0].isdigit() and "/" in word):
            return False
        if roles & (PROPER | Role.STATE) and is_capital and tokens.phrase(at) not in agreement_words().not_places:
            return False
        if roles & Role.CARRIED_OUT and tokens.words[at - 1][0].isalpha() and not tokens.roles[at - 1]:
            return self._amends(at)
        if roles & (Role.HEAD | Role.UNIT):
            behind = tokens.next[at]
            named = is_capital or (behind < len(tokens) and tokens.is_capital(behind))
            is_field = tokens.phrase(at) in agreement_words().modifiers and tokens.next[at - 1] == at
            is_field = is_field or (is_capital and tokens.phrase(at) in agreement_words().titled)
            return is_field or not named or (is_capital and roles & Role.HEAD != 0 and not self._is_body(at))
        return True

    def _joins_names(self, at: int) -> bool:
        """Whether a hyphen joins two names that a text is called by: `Hiệp ước Molotov | - | Ribbentrop`."""
        tokens, behind = self.tokens, at + 1
        if tokens.words[at] != "-" or behind >= len(tokens) or tokens.taken[behind] >= 0:
            return False
        is_glued = tokens.ends[at - 1] == tokens.starts[at] and tokens.ends[at] == tokens.starts[behind]
        are_names = tokens.is_capital(at - 1) and tokens.is_capital(behind)
        return is_glued and are_names and not tokens.roles[behind] & (PROPER | Role.HEAD | Role.STATE)

    def _is_for_deed(self, at: int) -> bool:
        """Whether a verb tells what is agreed on, right behind a text that is signed: `ký thỏa thuận | lập`."""
        tokens, words, behind = self.tokens, agreement_words(), self.tokens.next[at]
        if tokens.taken[at] >= 0 or tokens.phrase(at) not in words.agreed_on:
            return False
        if behind >= len(tokens) or tokens.taken[behind] >= 0:
            return False
        is_signed = any(roles & Role.SIGN for roles in tokens.roles[max(0, at - _BEFORE_DEED) : at])
        is_noun = tokens.words[behind][0].islower() and not tokens.roles[behind] & (Role.INSTRUMENT | Role.DETERMINER)
        return is_signed and is_noun

    def _counts(self, at: int) -> bool:
        """Whether a number tells how much a text is for: `thỏa thuận mua | 24 | máy bay`; not `mua 18 và thuê 22`."""
        tokens, words = self.tokens, agreement_words()
        deeds = words.buying | words.selling | words.contracted
        is_deed = any(" ".join(tokens.lower[at - size : at]) in deeds for size in (1, 2))
        return is_deed and at + 1 < len(tokens) and tokens.words[at + 1][0].islower() and not tokens.roles[at + 1]

    def _amends(self, at: int) -> bool:
        """Whether a word says what an instrument is, and not what is done with another: `hiệp định vay | bổ sung`."""
        tokens, behind = self.tokens, self.tokens.next[at]
        roles = tokens.roles[behind] if behind < len(tokens) else 0
        is_last = not roles & Role.INSTRUMENT and (not roles & Role.DETERMINER or roles & Role.BY)
        return bool(is_last) and tokens.phrase(at) in agreement_words().amending

    def _is_body(self, at: int) -> bool:
        return self.groups.name(at) is not None

    def _signs_with(self, at: int) -> bool:
        """Whether a brand signs with another right behind a contract: `hợp đồng | Kita ký với Sao Mai`, no `BOT`."""
        tokens, words, verb = self.tokens, agreement_words(), at
        while verb < len(tokens) and tokens.is_capital(verb) and not tokens.roles[verb]:
            verb += 1
        if verb == at or tokens.lower[at] in words.kind_letters:
            return False
        while verb < len(tokens) and tokens.phrase(verb) in words.past:
            verb = tokens.next[verb]
        partner = tokens.next[verb] if verb < len(tokens) and tokens.roles[verb] & Role.SIGN else len(tokens)
        return partner < len(tokens) and bool(tokens.roles[partner] & Role.WITH)

    def within(self, start: int, end: int) -> Sequence[Mention[Value]]:
        """The mentions between two places."""
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return [mention for mention in self.mentions[first:last] if mention.end <= end]

    def last_before(self, end: int, most: int) -> list[Mention[Value]]:
        """The last mentions that end in front of a place, in their order."""
        last = bisect_left(self._starts, end)
        ended = (self.mentions[n] for n in range(last - 1, -1, -1) if self.mentions[n].end <= end)
        return list(islice(ended, most))[::-1]

    def _span(self, mention: Mention[Value]) -> tuple[int, int]:
        """Where a mention stands; of a text that two sign only its number: `Quy chế phối hợp | số 01/QCPH`."""
        if not isinstance(mention.value, DocumentReference):
            return mention.start, mention.end
        words = agreement_words()
        numbers = (self.text.find(f" {word} ", mention.start, mention.end) for word in words.numbering)
        number = max(numbers)
        is_text = words.objects.match(self.text, mention.start) is not None
        return (number + 1 if is_text and number > 0 else mention.start), mention.end

    def reference_behind(self, item: Item) -> Mention[Value] | None:
        """The number that an instrument is told by, with the day of the text: `Hợp đồng | số 02/HĐ ngày 5/3/2020`."""
        mention = self.mention_at(item.behind) if item.behind < len(self.tokens) else None
        return mention if mention is not None and isinstance(mention.value, DocumentReference) else None

    def mention_at(self, at: int) -> Mention[Value] | None:
        """The mention that a word is of."""
        return self._held[self.tokens.taken[at]] if self.tokens.taken[at] >= 0 else None

    def count_of(self, at: int) -> int | None:
        """The whole number that counts what starts at a place: `khoảng 11 | thỏa thuận`."""
        before = bisect_left(self._starts, at) - 1
        mention = self.mentions[before] if before >= 0 else None
        value = mention.value.value if mention is not None and isinstance(mention.value, Quantity) else None
        is_of = mention is not None and mention.end > at
        return int(value) if is_of and value is not None and value == value.to_integral_value() else None

    def of(self, name: Name) -> tuple[int, int]:
        """The span of a name in the folded text."""
        return self.tokens.starts[name.first], self.tokens.ends[name.behind - 1]

    def phrase(self, item: Item) -> str:
        """The words of an item, in lower case."""
        lower, first = self.tokens.lower, item.first
        return lower[first] if item.behind == first + 1 else " ".join(lower[first : item.behind])
