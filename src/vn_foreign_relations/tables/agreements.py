"""Words of agreements: see agreements.toml."""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from functools import cache

from attrs import frozen

from vn_foreign_relations.tables import source
from vn_foreign_relations.tables.roles import Role
from vn_foreign_relations.tables.spelling import variants
from vn_foreign_relations.tables.vocabulary import ending, pattern, standing, swift


class Level(StrEnum):
    """The level of the unit that a party is, or is a body of; the higher first."""

    NATIONAL = "national"
    PROVINCE = "province"
    """Tỉnh, a centrally run city, bang, vùng, khu tự trị."""
    PREFECTURE = "prefecture"
    """Châu, between province and district."""
    CITY = "city"
    """A city of a level that the word does not say."""
    DISTRICT = "district"
    COMMUNE = "commune"


class InstrumentType(StrEnum):
    """What kind of text was signed; the values are those of the wire format."""

    AGREEMENT = "agreement"
    MEMORANDUM = "memorandum"
    MINUTES = "minutes"
    STATEMENT = "statement"
    COMMUNIQUE = "communique"
    LETTER_OF_INTENT = "letter_of_intent"
    PROGRAMME = "programme"
    PLAN = "plan"
    TREATY = "treaty"
    CONTRACT = "contract"
    UNSPECIFIED = "unspecified"


_WANT_VERB = ("programme", "plan", "unspecified", "contract")
"""The types that no text tells of as agreements without a verb."""


@frozen(eq=False, repr=False)
class AgreementWords:
    """The words of signings, every spelling of each, in lower case."""

    instruments: Mapping[str, InstrumentType]
    parted: tuple[str, ...]
    """Verbs written as one with what they sign, parted by a bar."""
    roles: Mapping[int, frozenset[str]]
    """Phrases by what they tell."""
    objects: re.Pattern[str]
    """What can be signed, and the words behind a verb that stand for it."""
    traded: re.Pattern[str]
    """What can be exchanged or prolonged."""
    texts: re.Pattern[str]
    """What can be signed, and is told of without a verb."""
    signs: re.Pattern[str]
    """A verb of signing, wherever it stands."""
    lists: re.Pattern[str]
    """Words for texts of which a list is given."""
    decisions: re.Pattern[str]
    """Acts, proposals and opinions on a signing: `tờ trình về việc ký`."""
    some: frozenset[str]
    """Words that open a list of some of what is signed: `nổi bật là`."""
    several: frozenset[str]
    """Words in front of texts of which there are several: `một số`."""
    picks: re.Pattern[str]
    """Starts a sentence that lists what the one in front told, or picks some out of it."""
    bare: frozenset[str]
    """Words behind a verb that sign without an instrument: `ký kết hợp tác với`."""
    deepening: frozenset[str]
    """Words between a verb and those: `ký kết | mở rộng | hợp tác`."""
    seen: re.Pattern[str]
    """Words for those who watch."""
    not_signing_before: frozenset[str]
    lands: frozenset[str]
    """Of those, the ones that with a capital within a sentence are States, and sign."""
    signing_before: tuple[str, ...]
    """Words that end in one of those and sign all the same."""
    signing_after: tuple[str, ...]
    """Words behind a verb that signs where a text follows: `ký | tên vào | Tuyên bố chung`."""
    not_signing_after: re.Pattern[str]
    negated_front: frozenset[str]
    suffers: frozenset[str]
    obliged: frozenset[str]
    """Words in front of a verb for what has to be done."""
    moved: frozenset[str]
    """What is done to a ceremony that will be held on another day."""
    past: frozenset[str]
    once: frozenset[str]
    """Words in front of a verb for what was done long ago."""
    not_watching: frozenset[str]
    contracting: frozenset[str]
    labels: frozenset[str]
    parts: frozenset[str]
    causing: frozenset[str]
    forcing: frozenset[str]
    firsts: frozenset[str]
    becoming: frozenset[str]
    one_of: frozenset[str]
    powers: frozenset[str]
    sending: frozenset[str]
    moving: frozenset[str]
    visiting: frozenset[str]
    led: frozenset[str]
    led_as: frozenset[str]
    """Words in front of the office in which one leads: `làm | giám đốc`."""
    kept_days: frozenset[str]
    founded: frozenset[str]
    kept_events: frozenset[str]
    """Words in front of the verb that name what is kept on a day: `sự kiện | ký`."""
    no_deed_before: frozenset[str]
    """Words right in front of `ký` that make another word of it, or tell its day."""
    pledges: frozenset[str]
    papers: frozenset[str]
    letters: frozenset[str]
    agreed: frozenset[str]
    acronyms: frozenset[str]
    """Treaties by their letters, which end the name of one too: `Hiệp định CPTPP`."""
    relations: frozenset[str]
    modifiers: frozenset[str]
    titled: frozenset[str]
    rooms: frozenset[str]
    named_venues: frozenset[str]
    waters: frozenset[str]
    picking: frozenset[str]
    amending: frozenset[str]
    further: frozenset[str]
    of_law: re.Pattern[str]
    tells: frozenset[str]
    direct: frozenset[str]
    talks: frozenset[str]
    meetings: frozenset[str]
    wished: frozenset[str]
    reached: frozenset[str]
    predicates: frozenset[str]
    each: frozenset[str]
    on_deed: frozenset[str]
    pushed: frozenset[str]
    proposing: frozenset[str]
    """Words in front of the verb on whose day it was only asked for, or agreed on."""
    agreeing: frozenset[str]
    has: frozenset[str]
    among: frozenset[str]
    groups: frozenset[str]
    of_others: frozenset[str]
    compared: frozenset[str]
    same: frozenset[str]
    contrasting: frozenset[str]
    approving: frozenset[str]
    steps: frozenset[str]
    subordinating: frozenset[str]
    other_times: frozenset[str]
    since: frozenset[str]
    first_done: frozenset[str]
    supposed: frozenset[str]
    asked: frozenset[str]
    """Of them, those that ask: what a clause within tells is no question, `liệu A có phá vỡ thỏa thuận mà họ | ký`."""
    advised: frozenset[str]
    results: frozenset[str]
    causes: frozenset[str]
    only: frozenset[str]
    """Words right in front of a verb with which a condition behind it says that nothing is signed yet: `chỉ`."""
    conditions: frozenset[str]
    relative: frozenset[str]
    comparing: frozenset[str]
    """Words that open a list, or only compare: `như`."""
    ranked: frozenset[str]
    """In front of where something is first of its kind."""
    any_one: frozenset[str]
    habits: frozenset[str]
    customers: frozenset[str]
    class_verbs: frozenset[str]
    states: frozenset[str]
    of_states: frozenset[str]
    either: frozenset[str]
    alternatives: frozenset[str]
    asking: frozenset[str]
    means: frozenset[str]
    back: frozenset[str]
    duties: frozenset[str]
    not_places: frozenset[str]
    sports: re.Pattern[str]
    ceremonial: frozenset[str]
    not_traded: frozenset[str]
    partnering: frozenset[str]
    """Prepositions in front of partners that no verb follows."""
    is_words: frozenset[str]
    named: frozenset[str]
    seats: frozenset[str]
    selling: frozenset[str]
    buying: frozenset[str]
    contracted: frozenset[str]
    sellers: frozenset[str]
    """Words in front of those from whom something is bought."""
    saying: frozenset[str]
    agents: frozenset[str]
    within: frozenset[str]
    telling: frozenset[str]
    declaring: frozenset[str]
    """Words for texts that tell something right behind who tells it."""
    pronouns: frozenset[str]
    days: frozenset[str]
    not_objects: frozenset[str]
    no_objects_behind: frozenset[str]
    """Words past which no verb in front has its object."""
    deeds: frozenset[str]
    realised: frozenset[str]
    judging: frozenset[str]
    back_then: frozenset[str]
    """Behind what was signed, in front of when."""
    passed: frozenset[str]
    """In front of a span of time since a signing."""
    outcomes: frozenset[str]
    """In front of `là` and a deed: it was done."""
    unsettled: frozenset[str]
    agreed_on: frozenset[str]
    chances: frozenset[str]
    preventing: frozenset[str]
    appositions: frozenset[str]
    into: frozenset[str]
    speaking: frozenset[str]
    hiring: frozenset[str]
    entrusting: frozenset[str]
    himself: frozenset[str]
    adverbs: frozenset[str]
    joint: frozenset[str]
    slips: frozenset[str]
    speakers: frozenset[str]
    signing_to: frozenset[str]
    fresh: frozenset[str]
    during: frozenset[str]
    nominal: frozenset[str]
    comrades: re.Pattern[str]
    about_words: frozenset[str]
    about_ends: frozenset[str]
    bare_frames: frozenset[str]
    frame_ends: frozenset[str]
    visits: frozenset[str]
    """Events whose place belongs to them."""
    unnamed: frozenset[str]
    """Ceremonies and programmes, which without a name are no event."""
    taking_place: frozenset[str]
    """Words behind what takes place, in front of where and when."""
    organised: frozenset[str]
    here: re.Pattern[str]
    """Starts a sentence of what was done where and when one in front tells; of an event or a trip, which it names."""
    sake: frozenset[str]
    """Words at which a clause ends only where somebody acts behind them."""
    one: frozenset[str]
    """In front of a word for all texts of a kind, where it is one in particular."""
    wars: frozenset[str]
    """Behind the words for an event, what is none: `cuộc chiến`."""
    pointing: frozenset[str]
    attending: frozenset[str]
    guests: frozenset[str]
    frame_openings: frozenset[str]
    private: re.Pattern[str]
    clubs: frozenset[str]
    numbering: frozenset[str]
    leading_on: frozenset[str]
    """Words that end no name of a text."""
    kind_letters: frozenset[str]
    below_state: re.Pattern[str]
    party_bodies: re.Pattern[str]
    levels: Mapping[str, Level]
    languages: Mapping[str, str]
    terms: "TermWords"


@frozen(eq=False, repr=False)
class TermWords:
    """Words of the terms of an agreement."""

    duration: re.Pattern[str]
    deadline: re.Pattern[str]
    """In front of a span of time that is somebody's to do something in: `ra thời hạn | 60 ngày`."""
    latest: re.Pattern[str]
    """Of the words of `by_when`, those that say by themselves that it has not been: `chậm nhất | ngày 30/6`."""
    by_when: re.Pattern[str]
    """Ends in front of the day by which something is to be signed: `ký X | trước | ngày 15/12/2024`."""
    no_day: re.Pattern[str]
    """Words in front of a time that is none of signing: `so với`, `có hiệu lực từ`."""
    and_earlier: re.Pattern[str]
    """Behind a time up to which anything was signed: `từ năm 2017 | về trước`."""
    counted: re.Pattern[str]
    """Starts a time up to which signings are counted: `tính đến tháng 5`."""
    until_now: re.Pattern[str]
    """Says that a deed reaches to the present day, whatever day is told in front."""
    renewal: re.Pattern[str]
    notice: re.Pattern[str]
    copies: re.Pattern[str]
    copy: str
    in_force: re.Pattern[str]
    from_signing: re.Pattern[str]
    languages: re.Pattern[str]
    written_in: re.Pattern[str]
    sentences: re.Pattern[str]
    of_all: re.Pattern[str]
    contents: re.Pattern[str]
    areas: re.Pattern[str]
    plain_areas: re.Pattern[str]
    area_ends: re.Pattern[str]
    vague: frozenset[str]
    """What tells no area: `khác nhau`."""
    joints: re.Pattern[str]
    semicolon: re.Pattern[str]
    article: re.Pattern[str]
    article_stems: tuple[str, ...]
    """What a text has at least that has a first article."""
    content_stems: tuple[str, ...]
    """What a text has at least that announces its contents."""
    goes_on: re.Pattern[str]
    apart: re.Pattern[str]
    """Starts a sentence on something else: `Ngoài ra`."""
    again: re.Pattern[str]
    """Words behind what was signed that point back to it."""
    told_again: re.Pattern[str]
    """Starts a sentence that tells more of the signing of what it names first: `Hợp đồng được ký`."""
    takes_part: re.Pattern[str]
    """Starts a sentence that lists those who signed: `Các ngân hàng tham gia ký kết`."""
    ago: re.Pattern[str]
    """Behind a span of time that only tells when: `ký thỏa thuận 5 năm | trước`."""
    other_time: re.Pattern[str]
    """Begins a clause that tells when, whose length is no term."""
    within: re.Pattern[str]
    """Words in front of the years that what is agreed on takes."""
    holds: re.Pattern[str]
    """Says of a text that it is in force."""
    force: str
    """A pattern for being in force."""
    content_words: re.Pattern[str]
    done_at: re.Pattern[str]


@cache
def agreement_words() -> AgreementWords:
    """The table of agreements."""
    table = tomllib.loads(source("agreements"))

    def words(name: str, field: str = "words") -> frozenset[str]:
        return frozenset(spelling for word in table[name][field] for spelling in variants(word))

    collective = frozenset(
        f"{number} {noun}" for number in table["collective"]["numbers"] for noun in words("collective", "nouns")
    )
    instruments = {word: InstrumentType(name) for word, name in table["instruments"].items()}
    treaties = (word for word, kind in instruments.items() if kind is InstrumentType.TREATY)
    return AgreementWords(
        instruments=instruments,
        parted=tuple(table["verbs"]["parted"]),
        roles={
            Role.SIGN: words("verbs", "sign"),
            Role.TRADE: words("verbs", "trade"),
            Role.DETERMINER: words("determiners"),
            Role.NEGATED: words("negated") | words("negated", "stopping"),
            Role.PLANNED: words("planned"),
            Role.NOMINAL: words("nominal"),
            Role.CEREMONY: words("ceremonies"),
            Role.HELD: words("ceremonies", "held"),
            Role.SEEN: words("witnesses", "seen"),
            Role.WITNESS: words("witnesses"),
            Role.COLLECTIVE: words("collective") | collective,
            Role.WITH: words("joints", "with"),
            Role.BETWEEN: words("joints", "between"),
            Role.AND: words("joints", "and"),
            Role.TO: words("joints", "to"),
            Role.AT: words("joints", "at"),
            Role.BY: words("joints", "by"),
            Role.OF: words("joints", "of"),
            Role.BREAK: words("breaks"),
            Role.PURPOSE: words("breaks", "purposes"),
            Role.OPENS: words("breaks", "open"),
            Role.VENUE: words("venues") | words("venues", "named"),
            Role.FRAME: words("frames"),
            Role.CARRIED_OUT: words("carried_out"),
            Role.ENDS_MODIFIERS: words("modifiers_end") | words("negated"),
        },
        objects=swift([*table["instruments"], *table["verbs"]["bare"]]),
        traded=swift(table["instruments"]),
        texts=swift([word for word, name in table["instruments"].items() if name not in _WANT_VERB]),
        signs=swift(table["verbs"]["sign"]),
        seen=swift(table["witnesses"]["seen"]),
        lists=pattern(table["generic"]["lists"]),
        decisions=swift(table["planned"]["decisions"]),
        some=words("breaks", "some"),
        several=words("generic", "several"),
        picks=re.compile(
            rf"\s*(?:{pattern(table['breaks']['picks']).pattern}|{pattern(table['terms']['of_all']).pattern} "
            rf"{pattern(table['generic']['lists']).pattern}[^.:;,\n]{{0,40}} "
            rf"{pattern(table['picking']['words']).pattern}|{pattern(table['breaks']['open']).pattern} ?:)",
            re.IGNORECASE,
        ),
        bare=words("verbs", "bare"),
        deepening=words("verbs", "deepening"),
        not_signing_before=words("not_signing", "before"),
        lands=frozenset(table["not_signing"]["lands"]),
        signing_before=tuple(words("not_signing", "signing")),
        signing_after=tuple(words("not_signing", "signing_after")),
        not_signing_after=pattern(table["not_signing"]["after"]),
        negated_front=words("negated", "front"),
        suffers=words("negated", "suffers"),
        obliged=words("planned", "obliged"),
        moved=words("negated", "moved"),
        past=words("planned", "past"),
        once=words("planned", "once"),
        not_watching=words("collective", "watching"),
        contracting=words("collective", "contracting"),
        labels=words("collective", "labels"),
        parts=words("collective", "parts"),
        causing=words("causing"),
        forcing=words("causing", "forcing"),
        firsts=words("joints", "firsts"),
        becoming=words("joints", "becoming"),
        one_of=words("joints", "one_of"),
        powers=words("powers"),
        sending=words("sending"),
        moving=words("sending", "moving"),
        visiting=words("sending", "visiting"),
        led=words("led"),
        led_as=words("led", "as"),
        kept_days=words("nominal", "kept_days"),
        founded=words("nominal", "founded"),
        kept_events=words("nominal", "events"),
        no_deed_before=words("not_signing", "before") | words("nominal", "day_of"),
        pledges=words("pledges"),
        papers=words("letters", "papers"),
        letters=words("letters"),
        agreed=words("agreed"),
        acronyms=frozenset(word for word in treaties if word.isascii() and word.isalpha()),
        relations=words("agreed", "relations"),
        modifiers=words("agreed", "modifiers"),
        titled=words("agreed", "titled"),
        rooms=words("joints", "rooms"),
        named_venues=words("venues", "named"),
        waters=words("venues", "waters"),
        picking=words("picking"),
        amending=words("amending"),
        further=words("carried_out", "further"),
        of_law=pattern(table["of_law"]["words"]),
        tells=words("tells"),
        direct=words("planned", "direct"),
        talks=words("planned", "talks"),
        meetings=words("planned", "meetings"),
        wished=words("planned", "wished"),
        reached=words("planned", "reached"),
        predicates=words("planned", "predicates"),
        each=words("planned", "each"),
        on_deed=words("planned", "on_deed"),
        pushed=words("planned", "pushed"),
        proposing=words("planned", "proposing"),
        agreeing=words("planned", "agreeing"),
        has=words("picking", "has"),
        among=words("picking", "among"),
        groups=words("picking", "groups"),
        of_others=words("picking", "of_others"),
        compared=words("picking", "compared"),
        same=words("breaks", "same"),
        contrasting=words("breaks", "contrasting"),
        approving=words("planned", "approving"),
        steps=words("steps"),
        subordinating=words("subordinating"),
        first_done=words("subordinating", "first_done"),
        other_times=words("subordinating", "other_times"),
        since=words("subordinating", "since"),
        supposed=words("supposed"),
        asked=words("supposed", "asked"),
        advised=words("supposed", "advised"),
        results=words("supposed", "results"),
        causes=words("supposed", "causes"),
        only=words("supposed", "only"),
        conditions=words("supposed", "conditions"),
        relative=words("joints", "relative"),
        comparing=words("breaks", "comparing"),
        ranked=words("joints", "ranked"),
        any_one=words("supposed", "any"),
        habits=words("supposed", "habits"),
        customers=words("supposed", "customers"),
        class_verbs=words("supposed", "class_verbs"),
        states=words("supposed", "states"),
        either=words("general", "either"),
        alternatives=words("general", "or"),
        asking=words("general", "asking"),
        means=words("general", "means"),
        back=words("general", "back"),
        duties=words("general", "duties"),
        of_states=words("supposed", "of_states"),
        not_places=words("not_places"),
        sports=standing(table["private"]["sports"]),
        ceremonial=words("verbs", "ceremonial"),
        not_traded=words("verbs", "not_traded"),
        partnering=words("joints", "partnering"),
        is_words=words("joints", "is"),
        named=words("joints", "named"),
        seats=words("joints", "seats"),
        selling=words("verbs", "selling"),
        contracted=words("verbs", "contracted") | words("verbs", "selling") | words("verbs", "buying"),
        buying=words("verbs", "buying"),
        sellers=words("verbs", "sellers"),
        saying=words("joints", "saying"),
        agents=words("joints", "agents"),
        within=words("joints", "within"),
        pronouns=words("joints", "pronouns"),
        telling=words("joints", "telling"),
        declaring=words("joints", "declaring"),
        days=words("terms", "days"),
        not_objects=words("nominal", "not_objects"),
        no_objects_behind=words("nominal", "not_objects") | words("subordinating"),
        deeds=words("nominal", "deeds"),
        realised=words("nominal", "realised"),
        judging=words("nominal", "judging"),
        passed=words("nominal", "passed"),
        back_then=words("nominal", "back_then"),
        outcomes=words("nominal", "outcomes"),
        unsettled=words("nominal", "unsettled"),
        agreed_on=words("verbs", "agreed_on"),
        chances=words("supposed", "chances"),
        preventing=words("supposed", "preventing"),
        appositions=words("appositions"),
        into=words("pledges", "into"),
        speaking=words("joints", "speaking"),
        hiring=words("verbs", "hiring"),
        entrusting=words("verbs", "entrusting"),
        himself=words("causing", "himself"),
        adverbs=words("breaks", "adverbs"),
        joint=words("general", "joint"),
        slips=words("pledges", "slips"),
        speakers=words("pledges", "speakers"),
        signing_to=words("verbs", "whole"),
        fresh=words("passing", "fresh"),
        during=words("nominal", "during"),
        nominal=words("nominal"),
        comrades=pattern(table["comrades"]["words"]),
        about_words=words("breaks", "about"),
        about_ends=words("breaks", "about_ends"),
        bare_frames=words("frames", "bare"),
        frame_ends=words("frames", "ends"),
        visits=words("frames", "visits"),
        unnamed=words("frames", "unnamed"),
        taking_place=words("ceremonies", "taking_place"),
        organised=words("ceremonies", "organised"),
        here=re.compile(
            rf"\s*(?:{pattern(table['frames']['here']).pattern}|(?:{pattern(table['frames']['pointing_at']).pattern} "
            rf"(?P<event>{pattern(table['frames']['events']).pattern})|{pattern(table['frames']['on_trip']).pattern} "
            rf"{pattern(table['frames']['visits']).pattern} (?P<trip>{pattern(table['frames']['trips']).pattern}))"
            rf"(?: {pattern(table['frames']['pointing']).pattern})?),",
            re.IGNORECASE,
        ),
        sake=words("breaks", "sake"),
        one=words("of_law", "one"),
        wars=words("frames", "wars"),
        pointing=words("frames", "pointing"),
        attending=words("frames", "attending"),
        guests=words("frames", "guests"),
        frame_openings=words("frames", "openings"),
        private=standing(table["private"]["words"]),
        clubs=words("clubs"),
        numbering=words("modifiers_end", "numbering"),
        leading_on=words("modifiers_end", "leading_on"),
        kind_letters=words("modifiers_end", "kind_letters"),
        below_state=pattern(table["below_state"]["words"]),
        party_bodies=standing(table["party_bodies"]["words"]),
        levels={word: Level(level) for word, level in table["levels"].items()},
        languages=table["languages"],
        terms=_terms(table["terms"], table["instruments"]),
    )


def _terms(table: Mapping[str, Sequence[str]], instruments: Iterable[str]) -> TermWords:
    tongue, joint, article = (pattern(table[name]).pattern for name in ("tongues", "and", "articles"))
    numbers = pattern(table["numbers"]).pattern
    contents = pattern(table["contents"]).pattern
    towards = rf"{standing(table['force']).pattern} {pattern(table['towards']).pattern} "
    since = rf"(?:[^,.;:\n]{{1,40}}? {pattern(table['since']).pattern}|(?:[^\s,.;:]+ ?){{1,2}}) ?\Z"
    in_force = rf"{ending(table['in_force']).pattern}|{towards}{since}"
    opened = rf"(?:,? {pattern(table['openers']).pattern}(?: {pattern(table['openers']).pattern})?:?|:) ?"
    return TermWords(
        duration=ending(
            [
                *table["spanning"],
                *(f"{base} {span}".rstrip() for base in table["duration"] for span in ("", *table["spans"])),
            ]
        ),
        deadline=ending([f"{verb} {base}" for verb in table["set"] for base in table["duration"]]),
        by_when=ending([*table["by_when"], *table["latest"]]),
        latest=ending(table["latest"]),
        no_day=re.compile(f"{ending(table['bases']).pattern}|{in_force}", re.IGNORECASE),
        ago=re.compile(rf" (?:{pattern(table['ago']).pattern})", re.IGNORECASE),
        and_earlier=re.compile(rf" (?:{pattern(table['and_earlier']).pattern})", re.IGNORECASE),
        counted=pattern(table["counted"]),
        until_now=pattern(table["until_now"]),
        renewal=ending(table["renewal"]),
        notice=re.compile(
            rf"{standing(table['notice']).pattern}[^.;]{{0,60}} {pattern(table['in_advance']).pattern} ?\Z",
            re.IGNORECASE,
        ),
        copy=str(table["copy"]),
        copies=ending(table["copies"]),
        in_force=re.compile(in_force, re.IGNORECASE),
        from_signing=re.compile(
            rf"{standing(table['in_force']).pattern}[^.;\n]{{0,25}}? (?:{pattern(table['from']).pattern} )?"
            rf"{pattern(table['from_signing']).pattern}(?! {pattern(table['signed']).pattern})",
            re.IGNORECASE,
        ),
        languages=re.compile(rf"{tongue}:? ([^\W\d_]+(?:(?:,|,? {joint})(?: {tongue})? [^\W\d_]+)*)", re.IGNORECASE),
        written_in=standing(table["written_in"]),
        sentences=standing(table["sentences"]),
        of_all=re.compile(rf"\s*(?:{pattern(table['of_all']).pattern}|[0-9]+) ", re.IGNORECASE),
        contents=re.compile(rf"(?<!\w)([0-9]+|{numbers}) {contents}{opened}"),
        areas=re.compile(
            rf"\s*,? ?{pattern(table['areas']).pattern}"
            rf"(?:,? {pattern([*table['openers'], *table['some_areas']]).pattern})? ?:? ?"
            r"([^.;:\n…]{4,300})",
            re.IGNORECASE,
        ),
        plain_areas=re.compile(
            rf" {pattern(table['plain_areas']).pattern} (?!{pattern(table['not_areas']).pattern})"
            r"([^\W\d_][^.;:\n]{3,300})"
        ),
        area_ends=re.compile(rf",? {pattern(table['area_ends']).pattern}", re.IGNORECASE),
        vague=frozenset(table["vague"]),
        joints=re.compile(rf",? {joint} |, |; "),
        semicolon=re.compile(rf"; (?:{joint} )?"),
        article=re.compile(rf"(?:\A|(?<=\n)){article} (?:1|I)\b", re.IGNORECASE),
        article_stems=tuple(
            f"{form} {number}"
            for word in table["articles"]
            for form in (word.capitalize(), word.upper())
            for number in "1I"
        ),
        content_stems=tuple({" ".join(phrase.split()[:2]) for phrase in table["contents"]}),
        apart=re.compile(rf"\s*{pattern(table['apart']).pattern}", re.IGNORECASE),
        goes_on=re.compile(rf"\s*{pattern(table['goes_on']).pattern}", re.IGNORECASE),
        again=re.compile(rf" {pattern(table['pointing']).pattern}", re.IGNORECASE),
        told_again=re.compile(
            rf"\s*({pattern(instruments).pattern})(?: {pattern(table['again']).pattern})? "
            + pattern(table["was_signed"]).pattern,
            re.IGNORECASE,
        ),
        takes_part=re.compile(rf"[^.,;:\n]{{0,40}}?{standing(table['takes_part']).pattern}", re.IGNORECASE),
        other_time=standing(table["other_time"]),
        within=ending(table["within"]),
        holds=pattern(table["holds"]),
        force=pattern(table["force"]).pattern,
        content_words=standing(table["contents"]),
        done_at=re.compile(
            rf"{standing(table['done_at']).pattern}[^\n]{{0,60}}?(?<!\w){pattern(table['at']).pattern} ", re.IGNORECASE
        ),
    )
