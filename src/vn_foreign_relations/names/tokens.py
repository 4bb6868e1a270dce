"""The words and marks of a stretch of text, with what the lexicon tells of each phrase."""

from __future__ import annotations

import re
from functools import cache

from vn_foreign_relations.tables.lexicon import Cue, lexicon
from vn_foreign_relations.tables.names import name_words
from vn_foreign_relations.tables.roles import Role

_BRAND = 5
"""The fewest letters of a brand that starts with a small one."""
_TITLE = 5
"""The fewest words of a title."""
_OF_TITLE = 0.75
"""How many of the words of a title have a capital, marks and numbers counted."""
CLIPPED = "[BCDFGHJKLMNPQRSTVWXZ][bcdfghjklmnpqrstvwxz]{1,3}"
"""A word without a vowel, which a full stop cuts short: `Chr.`"""
_UPPER = "".join(letter for letter in map(chr, range(0x1F00)) if letter.isupper())
_LOWER = "".join(letter for letter in map(chr, range(0x1F00)) if letter.islower())


@cache
def clipped_company() -> str:
    """A pattern for a word that ends a company's name with a full stop, where the sentence goes on: `Corp. | của`."""
    words = "|".join(sorted(name_words().company_clipped))
    return rf"(?:{words})\.(?=[,)]|\ ?[{_LOWER}(–-]|\ (?:{words})\b)"


@cache
def _token() -> re.Pattern[str]:
    """A word with its hyphens, dots and ampersands (`In-đô-nê-xi-a`, `TP.HCM`, `TB&XH`), a number, or a mark."""
    short = "|".join(re.escape(word) for word in sorted(name_words().abbreviations, key=len, reverse=True))
    return re.compile(
        rf"""
        (?=[{_UPPER}]\w{{0,3}}\.) (?:{short}|{CLIPPED})\.(?=\ ?[{_UPPER}0-9]) (?!\.)   # TP. HCM, Chr. Hansen
        | (?=[{_UPPER}]\w{{1,3}}\.) {clipped_company()}             # Inpex Corp. in a sentence
        | (?:[{_UPPER}]{{1,2}}\.)*                             # initials: B.Abc, TP.HCM
          [^\W\d_]\w*
          (?: -(?=[{_LOWER}0-9])\w+ | &\w+ | ['’]\w+ | (?<=[{_UPPER}]),(?=[{_UPPER}]{{2}})\w+ | /(?=[{_UPPER}])\w+ )*
        | [0-9]+(?:[.,/][0-9]+)* (?: -[{_UPPER}]{{2,}}(?!\w))?       # 12, 3161-VIE
        | \S
        """,
        re.VERBOSE,
    )


def _is_camel(word: str) -> bool:
    """Whether a word is a brand by its second letter: `iPhone`, `bTaskee`; not `kWh`."""
    return len(word) >= _BRAND and word[1].isupper() and word[2].islower() and word[0].islower()


class Tokens:
    """A stretch of text as words: where each stands, in lower case, and the phrase of the lexicon that starts there."""

    __slots__ = ("capitals", "cues", "ends", "lower", "next", "roles", "shouts", "starts", "taken", "text", "words")

    def __init__(self, text: str, start: int, end: int, taken: list[tuple[int, int]] | None = None) -> None:
        """`taken` are the spans of mentions, in order: their words are no phrases of the lexicon."""
        self.text: str = text
        spans = [match.span() for match in _token().finditer(text, start, end)]
        self.starts: list[int] = [first for first, _ in spans]
        self.ends: list[int] = [behind for _, behind in spans]
        self.words: list[str] = [text[first:behind] for first, behind in spans]
        self.capitals: list[bool] = [word[0].isupper() or _is_camel(word) for word in self.words]
        """Whether each word starts with a capital, or has one behind a small letter as brands have: `bTaskee`."""
        self.lower: list[str] = [
            word.lower() if word[-1] != "." else word.lower().rstrip(".") or word for word in self.words
        ]
        self.cues: list[Cue | None] = [None] * len(spans)
        self.roles: list[int] = [0] * len(spans)
        """The roles of the phrase that starts at a word; 0 where none does."""
        self.next: list[int] = list(range(1, len(spans) + 1))
        """The word behind the phrase that starts at each word."""
        self.taken: list[int] = [-1] * len(spans)
        """For each word the number of the mention that it is of, or -1."""
        self._take(taken or [])
        self._look_up()
        self.shouts: bool = text[start:end].isupper() or self._is_titled()
        """Whether all is written in capitals, as titles are, or nearly all words with one: `Lễ Ký Kết Giữa A Và B`."""

    def __len__(self) -> int:
        return len(self.words)

    def _take(self, spans: list[tuple[int, int]]) -> None:
        at, count = 0, len(self.words)
        for number, (start, end) in enumerate(spans):
            while at < count and self.starts[at] < start:
                at += 1
            first = at
            while at < count and self.ends[at] <= end:
                self.taken[at] = number
                at += 1
            for word in range(first, at):
                self.next[word] = at

    def _look_up(self) -> None:
        match, firsts, at, count = lexicon().match, lexicon().first_words, 0, len(self.words)
        while at < count:
            if self.taken[at] >= 0:
                at = self.next[at]
                continue
            if self.lower[at] not in firsts and "-" not in self.lower[at]:
                at += 1
                continue
            found = match(self.lower, at, count)
            if found is None:
                at += 1
                continue
            cue, behind = found
            if cue.roles == Role.COUNTRY and behind == at + 1 and not self.capitals[at]:
                at += 1  # `Cục Cảnh | sát | quản lý hành chính`, not the State `Sát`
                continue
            if (not cue.roles and self._cuts_country(at, behind)) or self._cuts_plan(at, behind):
                cue, behind = match(self.lower, at, behind - 1) or found
            if cue.first:
                self._part(cue, at, behind)
            else:
                self.cues[at], self.roles[at], self.next[at] = cue, cue.roles, behind
            at = behind

    def _cuts_country(self, at: int, behind: int) -> bool:
        """Whether a compound would take the first syllable of a country: `phía Tây | Ban Nha`."""
        last = behind - 1
        if last <= at or not self.capitals[last]:
            return False
        found = lexicon().match(self.lower, last, len(self.words))
        return found is not None and found[1] > behind and bool(found[0].roles & Role.COUNTRY)

    def _cuts_plan(self, at: int, behind: int) -> bool:
        """Whether a compound would take the first syllable of who lets another do something: `UBND tỉnh | ủy quyền`."""
        if behind <= at + 1 or self.capitals[behind - 1] or behind >= len(self.words):
            return False
        found = lexicon().match(self.lower, behind - 1, len(self.words))
        return found is not None and found[1] > behind and bool(found[0].roles & Role.PLANNED)

    def _is_titled(self) -> bool:
        """Whether words have capitals that only titles have, and nearly all have one."""
        count = len(self.words)
        if sum(self.capitals) < max(_TITLE, _OF_TITLE * count):
            return False
        small = Role.AND | Role.BETWEEN | Role.WITH | Role.SIGN | Role.OF
        return any(self.roles[at] & small and self.words[at].istitle() for at in range(1, count))

    def _part(self, cue: Cue, at: int, behind: int) -> None:
        """A verb and what it signs, written as one: `ký | kết nghĩa`."""
        rest = at + cue.first
        self.cues[at], self.roles[at], self.next[at] = cue, Role.SIGN, rest
        self.cues[rest], self.roles[rest], self.next[rest] = cue, Role.INSTRUMENT, behind

    def is_capital(self, at: int) -> bool:
        """Whether a word starts with a capital."""
        return self.capitals[at]

    def all_capital(self, at: int, behind: int) -> bool:
        """Whether every word of a phrase starts with a capital: names do."""
        return all(not word[0].islower() for word in self.words[at:behind])

    def phrase(self, at: int) -> str:
        """The phrase that starts at a word, in lower case."""
        behind = self.next[at]
        return self.lower[at] if behind == at + 1 else " ".join(self.lower[at:behind])

    def is_small_unit(self, at: int) -> bool:
        """Whether a word stands behind a unit in small letters, which wants a name: `tỉnh | phối hợp …`."""
        before = self.phrase_before(at)
        return (
            before is not None
            and bool(self.roles[before] & Role.UNIT)
            and not self.roles[before] & Role.HEAD
            and not self.roles[at]
        )

    def phrase_before(self, at: int) -> int | None:
        """The word at which the phrase in front of a word starts; None where no phrase of the lexicon stands there."""
        for first in range(at - 1, max(-1, at - 5), -1):
            if self.next[first] == at and self.roles[first]:
                return first
        return None
