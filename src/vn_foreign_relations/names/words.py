"""What single words of a text say of the name that they stand in: where one may start, go on and end."""

from __future__ import annotations

import attrs

from vn_foreign_relations.names.tokens import Tokens
from vn_foreign_relations.tables.countries import countries
from vn_foreign_relations.tables.names import name_words
from vn_foreign_relations.tables.roles import Role
from vn_foreign_relations.tables.spelling import SYLLABLE

PROPER = Role.COUNTRY | Role.PROVINCE | Role.BODY | Role.KNOWN | Role.VIETNAM
"""Names that the tables know."""
_LONG = 3
"""A country of more words is no other phrase, though its last is small: `Các Tiểu vương quốc … Thống nhất`."""
_ENDS = (
    Role.STOP | Role.OFFICE | Role.INSTRUMENT | Role.SIGN | Role.TRADE | Role.WITH | Role.BETWEEN | Role.TO | Role.AT
    | Role.BY | Role.NEGATED | Role.PLANNED | Role.NOMINAL | Role.HELD | Role.SEEN | Role.WITNESS | Role.COLLECTIVE
    | Role.BREAK | Role.PURPOSE | Role.OPENS | Role.FRAME
)  # fmt: skip
"""Words that end a name."""


@attrs.define(eq=False)
class Name:
    """A name as it stands: the words of it, and what is known of what it names."""

    first: int
    """The number of its first word."""
    behind: int
    """The number of the word behind its last."""
    after: int
    """The number of the word behind its bracket and the units that it lies in."""
    role: int
    """HEAD, UNIT, COUNTRY, PROVINCE, BODY, KNOWN; 0 for a name that only capitals tell."""
    value: str = ""
    """The type or level of the first word, the code of a country or province."""
    country: str | None = None
    province: str | None = None
    """The ISO 3166-2 code of the province in the name."""
    acronym: str | None = None
    is_bare: bool = False
    """A head with no name behind it: `tỉnh`."""
    is_person: bool = False
    signatory: tuple[int, int] | None = None
    """The words for the one who signs for it."""
    is_assumed: bool = False
    """Whether the country is Vietnam only because no other is named: `Bộ Y tế`."""


class Words:
    """The words of a stretch of text, with what they say of names."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self._count = len(tokens)

    def is_country(self, at: int) -> bool:
        """Whether a name of a country means it: one of one syllable is told by its neighbours."""
        tokens, table = self.tokens, countries()
        if tokens.next[at] > at + 1 or tokens.lower[at] not in table.ambiguous:
            return True
        behind = tokens.next[at]
        if self._is_half_of_word(at):
            acts = at > 0 and bool(tokens.roles[at - 1] & (Role.BY | Role.AND))
            return acts and bool(tokens.roles[behind] & Role.SIGN)  # `được | Nhật | ký`, not `cuốn Nhật ký`
        if at and tokens.is_capital(at - 1) and tokens.lower[at - 1] in table.ambiguous:
            return False
        if at == 0 or tokens.taken[at - 1] >= 0 or not tokens.words[at - 1][0].isalpha():
            return True
        if not tokens.is_capital(at - 1) or tokens.lower[at - 1] in table.before:
            return True
        return self._is_phrase_end(at - 1)

    def _is_half_of_word(self, at: int) -> bool:
        """Whether the name of a country is half of another word: `Pháp | luật`."""
        tokens, behind = self.tokens, at + 1
        is_small = behind < self._count and not tokens.is_capital(behind)
        return is_small and f"{tokens.lower[at]} {tokens.lower[behind]}" in countries().joined

    def _is_phrase_end(self, at: int) -> bool:
        """Whether a word ends a phrase of the lexicon, so that a name may start behind it."""
        tokens = self.tokens
        first = at
        while first > max(0, at - 5):
            if tokens.roles[first] and tokens.next[first] == at + 1:
                return not tokens.roles[first] & (Role.PROVINCE | Role.VIETNAM)
            first -= 1
        return tokens.roles[first] != 0 and tokens.next[first] == at + 1

    def is_surname(self, at: int) -> bool:
        """Whether a person's name may start here: a surname and more capitals, or one of Korea: `Kim Jong-uk`."""
        tokens = self.tokens
        if self._is_free(at + 1) and "-" in tokens.words[at + 1] and tokens.lower[at] in name_words().korean:
            return tokens.is_capital(at)
        return (
            tokens.lower[at] in name_words().surnames
            and tokens.is_capital(at)
            and at + 1 < self._count
            and tokens.is_capital(at + 1)
            and tokens.lower[at + 1] not in name_words().company_words  # `Công ty Hoàng | Mai Media`
            and (tokens.shouts or not tokens.words[at + 1][1:2].isupper())
        )

    def is_foreign_person(self, at: int, first: int) -> bool:
        """Whether a foreign word starts a person behind a place in Vietnamese syllables: `Khăm Muộn | Vanxay`.

        Not behind one syllable, which may tell a side or be a part of the name: `Bắc | Gyeongsang`, `San | Francisco`.
        """
        tokens, place = self.tokens, self.tokens.lower[first:at]
        is_place = at - first > 1 and not all(word.isascii() for word in place)
        is_person = tokens.is_capital(at) and SYLLABLE.fullmatch(tokens.lower[at]) is None
        return is_place and is_person and all(SYLLABLE.fullmatch(word) for word in place)

    def is_named_before(self, at: int) -> bool:
        """Whether a country is told by what has been said of it: `Bộ Y tế | nước này`."""
        tokens = self.tokens
        cue, behind = tokens.cues[at] if at < self._count else None, at + 1
        is_country = cue is not None and cue.values.get(Role.UNIT) == "country"
        return is_country and behind < self._count and tokens.lower[behind] in name_words().back_references

    def _is_land(self, at: int) -> bool:
        """Whether a country is named at a word, in full or by half its name: `Việt`."""
        tokens = self.tokens
        is_named = bool(tokens.roles[at] & Role.COUNTRY) or tokens.lower[at] in name_words().halves
        return is_named and tokens.is_capital(at)

    def _ends_with_land(self, at: int) -> bool:
        """Whether a country is named right in front of a word."""
        front = self.tokens.phrase_before(at)
        return self._is_land(at - 1 if front is None else front)

    def _is_free(self, at: int) -> bool:
        """Whether a word stands there that no mention holds."""
        return at < self._count and self.tokens.taken[at] < 0

    def _is_written(self, at: int) -> bool:
        """Whether a known name has its capitals: those of places on every word, of bodies on the first.

        In the names of schools the first and the last tell it: `Bách khoa Hà Nội`.
        """
        tokens = self.tokens
        is_long = tokens.next[at] - at > _LONG
        if is_long and tokens.roles[at] & (Role.COUNTRY | Role.CITY):
            return self._has_capital(at, tokens.next[at])
        if tokens.roles[at] & (Role.PROVINCE | Role.CITY):
            return tokens.all_capital(at, tokens.next[at])
        is_body = bool(tokens.roles[at] & (Role.BODY | Role.KNOWN))
        if is_body and is_long and not tokens.is_capital(at):
            return self._has_capital(at, tokens.next[at])
        is_whole = is_long or is_body or tokens.is_capital(tokens.next[at] - 1)
        return tokens.is_capital(at) and (is_whole or self._is_half_written(at))

    def _is_half_written(self, at: int) -> bool:
        """Whether a country of two syllables has a capital on the first alone, within a sentence: `với | Nhật bản`."""
        tokens = self.tokens
        is_country = tokens.roles[at] == Role.COUNTRY and tokens.next[at] == at + 2
        return is_country and not self._starts_sentence(at)

    def _is_proper_word(self, at: int) -> bool:
        """Whether a word is one of a name by its capital."""
        return self.tokens.taken[at] < 0 and self.tokens.is_capital(at)

    def _starts_sentence(self, at: int) -> bool:
        return at == 0 or self.tokens.words[at - 1] in '.!?:;-–•*"“”(' or self.tokens.words[at - 1] in ("…", "...")

    def _ends(self, roles: int) -> bool:
        return bool(roles & _ENDS)

    def _is_field_word(self, at: int) -> bool:
        return SYLLABLE.fullmatch(self.tokens.lower[at]) is not None and self.tokens.words[at][1:].islower()

    def _has_capital(self, at: int, behind: int) -> bool:
        return any(self.tokens.is_capital(word) for word in range(at, behind))
