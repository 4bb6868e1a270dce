"""Words around a figure that say what it is: see contexts.toml and bounds.toml."""

import tomllib
from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cache

from attrs import field, frozen

from vn_foreign_relations.tables import source
from vn_foreign_relations.tables.spelling import variants
from vn_foreign_relations.tables.vocabulary import Vocabulary


class Bound(StrEnum):
    """How a figure bounds the true value; the values are those of the wire format."""

    MORE_THAN = "more_than"
    LESS_THAN = "less_than"
    NEARLY = "nearly"
    APPROXIMATELY = "approximately"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"

    @property
    def word(self) -> str:
        """The Vietnamese word that writes it: `hơn`, `khoảng`."""
        return contexts().bound_words[self]


class Role(StrEnum):
    """What a word in front of a figure makes of it."""

    LABEL = "label"
    WEAK_LABEL = "weak_label"
    DATE = "date"
    LICENCE = "licence"


@frozen
class Context:
    """A phrase that may stand directly before a figure, and what it says of it."""

    phrase: str
    role: Bound | Role
    unless_after: frozenset[str] = frozenset()
    """The word before the phrase that takes this sense away from it."""
    only_after: frozenset[str] = frozenset()
    """The words before the phrase that alone give it this sense, if there are any, besides the start of a clause."""

    def means(self, previous: str) -> bool:
        """Whether the phrase has this sense behind a word."""
        if self.only_after and previous[-1:].isalpha():
            return previous in self.only_after
        return previous not in self.unless_after


@frozen
class ContextRow:
    """The phrases before a figure that end with one word."""

    alone: Context | None
    """The word by itself."""
    pairs: Mapping[str, Context]
    """Phrases of two words by the first."""
    longer: tuple[Context, ...]
    roles: frozenset[Bound | Role] = field(init=False)
    """What the phrases make of a figure."""
    may_label: bool = field(init=False)
    by_previous: Mapping[str, tuple[Context, ...]] = field(init=False)
    """The longer phrases by their last word but one."""

    @roles.default
    def _roles(self) -> frozenset[Bound | Role]:
        return frozenset(c.role for c in (self.alone, *self.pairs.values(), *self.longer) if c is not None)

    @may_label.default
    def _may_label(self) -> bool:
        return Role.LABEL in self.roles

    @by_previous.default
    def _by_previous(self) -> dict[str, tuple[Context, ...]]:
        previous = {context.phrase.split(" ")[-2] for context in self.longer}
        return {word: tuple(c for c in self.longer if c.phrase.split(" ")[-2] == word) for word in previous}


@frozen(eq=False, repr=False)
class Contexts:
    """The words around a figure."""

    before: Mapping[str, ContextRow]
    """Phrases before a figure by their last word."""
    around: frozenset[str]
    """All words that say something of the figure behind them."""
    dates: frozenset[str]
    """Those that make a part of a date of it."""
    spans: frozenset[str]
    """Those that end a span behind digits."""
    bound_words: Mapping[Bound, str]
    bound_phrases: tuple[tuple[str, Bound], ...]
    end_bounds: frozenset[str]
    """Last words of those that exclude the end of a range: `đến dưới 18`."""
    bounds: Vocabulary[Bound]
    """Those in front of a figure, read from their start: `đến dưới 18`."""
    right_bounds: Vocabulary[Bound]
    opening_bounds: Vocabulary[Bound]
    """Those that a whole text may open with: `Tới 20 triệu`."""
    signs: Mapping[str, Bound]
    """Signs that are bounds, the longest first."""
    sign_ends: frozenset[str]
    time_units: Vocabulary[str]
    """Units of time; the value is the `per` of a rate, or the word itself."""
    time_words: frozenset[str]
    """First words of the units of time."""
    rate_words: Mapping[str, str]
    """The Vietnamese word of each `per` that is a unit of time: `year` is `năm`."""
    rates: frozenset[str]
    """First words of what a rate with `một` is per: `5 triệu đồng một tháng`."""
    before_days: frozenset[str]
    """Words behind which two figures with a hyphen are a day and its month: `hôm 2-8`."""
    table_units: frozenset[str]
    """In front of the unit that a table counts in: `ĐVT`."""
    label_verbs: frozenset[str]
    """Labels that are verbs too: `điều 4 xe`."""
    from_: frozenset[str]
    full: frozenset[str]
    """Before an end of a range, which they include: `từ đủ 16`."""
    between: frozenset[str]
    """Before the first of two figures with `và` that are a range."""
    to: frozenset[str]
    to_or: frozenset[str]
    """Between the figures of a range or a choice."""
    and_: frozenset[str]
    changes: frozenset[str]
    """Between the two figures of a change: `từ 40 lên 55`."""
    each: frozenset[str]
    for_one: frozenset[str]
    """In front of what a rate is per, with `each`: `mỗi người`, `một tháng`."""
    counting_scales: frozenset[str]
    """Bounds behind which a scale counts one of itself: `hơn chục`."""
    licensing: frozenset[str]
    """Words in front that let a whole number with no unit be a figure."""
    not_nouns: frozenset[str]
    glued: frozenset[str]
    five: frozenset[str]
    indefinite: frozenset[str]
    foreign_scales: frozenset[str]
    weekday_before: frozenset[str]
    weekday_is: frozenset[str]
    """Words such as `là`, behind which a weekday stands if the words in front speak of a day."""
    weekday_days: frozenset[str]
    weekday_after: frozenset[str]
    weekday_date: frozenset[str]
    weekday_others: frozenset[str]
    ordinal_before: frozenset[str]


@cache
def contexts() -> Contexts:
    """The tables of context words and bounds."""
    table = tomllib.loads(source("contexts"))
    bounds = tomllib.loads(source("bounds"))
    roles: list[tuple[Bound | Role, str]] = [
        (Role.DATE, "dates"),
        (Role.LABEL, "labels"),
        (Role.WEAK_LABEL, "weak_labels"),
        (Role.LICENCE, "licences"),
    ]
    rows = [(role, table[name]) for role, name in roles]
    rows += [(Bound(name), row) for name, row in bounds["left"].items()]
    before = [
        context
        for role, row in rows
        for context in _contexts(role, row["words"], row.get("unless_after", {}), row.get("only_after", {}))
    ]
    bound_phrases = tuple((c.phrase, c.role) for c in before if isinstance(c.role, Bound))
    per = table["time_units"]["per"]
    words = {
        name: _words(table[name]["words"])
        for name in (
            "before_days",
            "table_units",
            "label_verbs",
            "not_nouns",
            "glued",
            "five",
            "indefinite",
            "foreign_scales",
        )
    }
    time_units = Vocabulary((word, per.get(word, word)) for word in table["time_units"]["words"])
    joints = {name: _words(row) for name, row in table["joints"].items()}
    by_last_word = _by_last_word(before)
    shown = (word for word, row in by_last_word.items() if row.roles - {Role.LABEL, Role.DATE})
    return Contexts(
        before=by_last_word,
        dates=frozenset(context.phrase for context in before if context.role is Role.DATE),
        spans=_words(table["dates"]["spans"]),
        bound_words={Bound(name): rows["write"] for name, rows in bounds["left"].items()},
        bound_phrases=bound_phrases,
        end_bounds=frozenset(phrase.split()[-1] for phrase, bound in bound_phrases if bound is Bound.LESS_THAN),
        bounds=Vocabulary(bound_phrases),
        right_bounds=Vocabulary((phrase, Bound(name)) for phrase, name in bounds["right"].items()),
        opening_bounds=Vocabulary((phrase, Bound(name)) for phrase, name in bounds["opening"].items()),
        sign_ends=frozenset(sign[-1] for sign in bounds["signs"]),
        signs={sign: Bound(bounds["signs"][sign]) for sign in sorted(bounds["signs"], key=len, reverse=True)},
        time_units=time_units,
        time_words=time_units.first_words,
        rate_words={name: word for word, name in reversed(per.items())},
        rates=time_units.first_words | _words(table["rates"]["words"]),
        **words,
        around=joints["from"].union(joints["full"], by_last_word),
        from_=joints["from"],
        to_or=joints["to"] | joints["or"],
        and_=joints["and"],
        licensing=joints["from"].union(joints["between"], joints["beside"], shown),
        **{name: joints[name] for name in ("full", "between", "to", "changes", "each", "for_one", "counting_scales")},
        weekday_date=_words(table["weekday"]["date"]),
        weekday_others=_words(table["weekday"]["others"]),
        weekday_before=_words(table["weekday"]["before"]),
        weekday_is=_words(table["weekday"]["is"]),
        weekday_days=_words(table["weekday"]["days"]),
        weekday_after=_words(table["weekday"]["after"]),
        ordinal_before=_words(table["weekday"]["ordinal"]),
    )


def _words(words: Iterable[str]) -> frozenset[str]:
    return frozenset(spelling for word in words for spelling in variants(word))


def _contexts(
    role: Bound | Role,
    words: Iterable[str],
    unless_after: Mapping[str, Iterable[str]],
    only_after: Mapping[str, Iterable[str]],
) -> Iterable[Context]:
    for word in words:
        for phrase in variants(word):
            yield Context(phrase, role, _words(unless_after.get(word, ())), _words(only_after.get(word, ())))


def _by_last_word(contexts: Iterable[Context]) -> dict[str, ContextRow]:
    found: dict[str, dict[str, Context]] = {}
    for context in contexts:
        found.setdefault(context.phrase.rpartition(" ")[2], {}).setdefault(context.phrase, context)
    return {
        word: ContextRow(
            alone=phrases.get(word),
            pairs={p.removesuffix(f" {word}"): c for p, c in phrases.items() if p.count(" ") == 1},
            longer=tuple(c for p, c in phrases.items() if p.count(" ") > 1),
        )
        for word, phrases in found.items()
    }
