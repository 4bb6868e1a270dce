"""Words that names are made of: see names.toml."""

import tomllib
from collections.abc import Mapping
from enum import StrEnum
from functools import cache

from attrs import frozen

from vn_foreign_relations.tables import source
from vn_foreign_relations.tables.countries import countries
from vn_foreign_relations.tables.roles import Role
from vn_foreign_relations.tables.spelling import variants


class OrganisationType(StrEnum):
    """What kind of body it is; the values are those of the wire format."""

    GOVERNMENT = "government"
    MINISTRY = "ministry"
    PEOPLE_COMMITTEE = "people_committee"
    PEOPLE_COUNCIL = "people_council"
    PARTY_BODY = "party_body"
    DEPARTMENT = "department"
    COURT = "court"
    ARMED_FORCES = "armed_forces"
    UNIVERSITY = "university"
    SCHOOL = "school"
    HOSPITAL = "hospital"
    BANK = "bank"
    COMPANY = "company"
    ASSOCIATION = "association"
    INTERNATIONAL = "international"
    OTHER = "other"


class PlaceLevel(StrEnum):
    """The level of a place; the values are those of the wire format."""

    COUNTRY = "country"
    PROVINCE = "province"
    CITY = "city"
    DISTRICT = "district"
    COMMUNE = "commune"
    BORDER_GATE = "border_gate"
    REGION = "region"
    OTHER = "other"


@frozen(eq=False, repr=False)
class NameWords:
    """The words of names, in lower case."""

    heads: Mapping[str, OrganisationType]
    """First words of bodies."""
    national: frozenset[str]
    """Those that are Vietnamese by that word."""
    ministerial: frozenset[str]
    """Those that are of a ministry by their field: `Cục Sở hữu trí tuệ`."""
    needs_name: frozenset[str]
    needs_capitals: frozenset[str]
    needs_field: frozenset[str]
    with_fields: frozenset[str]
    fields: frozenset[str]
    small_fields: frozenset[str]
    field_letters: frozenset[str]
    """Letters for fields: XNK."""
    units: Mapping[str, PlaceLevel]
    prefectures: frozenset[str]
    foreign_units: frozenset[str]
    friends: frozenset[str]
    """Societies of friends, whose names have a country for their friends."""
    halves: Mapping[str, str]
    """Countries told by half their names in a pair, `Mỹ - Triều`, each with its code."""
    whole_countries: frozenset[str]
    """Short names of countries in front of a dash and another: Việt - Nga."""
    inside: frozenset[str]
    """Words behind which a country is where a body works."""
    committees: frozenset[str]
    about: frozenset[str]
    """The word behind a committee in front of its subject."""
    belonging: frozenset[str]
    former: frozenset[str]
    numbered: frozenset[str]
    part_of: frozenset[str]
    apposed: frozenset[str]
    relative: frozenset[str]
    """First words that tell what a body is to another: đối tác."""
    schools: frozenset[str]
    unions: frozenset[str]
    """Bodies that unite schools."""
    leagues: frozenset[str]
    """Of them, those that stand behind a comma too."""
    branches: frozenset[str]
    """Behind a dash, what a part of a body is: `Bệnh viện A - | cơ sở B`."""
    verbs: frozenset[str]
    """Verbs at which a name ends."""
    missions: frozenset[str]
    """Those who are sent, and the bodies that they are of: what stands behind `tại` is where they work."""
    provincial: frozenset[str]
    """Units that are provinces."""
    parts: Mapping[str, frozenset[str]]
    """First words of the parts of a body, by its type: the faculties of a university."""
    ranks: frozenset[str]
    works: frozenset[str]
    peoples: frozenset[str]
    many_officers: frozenset[str]
    company_clipped: frozenset[str]
    company_suffixes: frozenset[str]
    company_words: frozenset[str]
    """Words that only names of companies have."""
    both_offices: frozenset[str]
    press: frozenset[str]
    leading: frozenset[str]
    deputies: frozenset[str]
    office_ranks: frozenset[str]
    """What may stand behind an office: `Phó Giám đốc | phụ trách`."""
    state_bodies: frozenset[str]
    governing: frozenset[str]
    """Bodies of State that need no name of their own behind an office."""
    rulers: frozenset[str]
    ruled: frozenset[str]
    """Bodies that are named by who rules."""
    posts: frozenset[str]
    """Posts that are no offices."""
    sides_of_talks: frozenset[str]
    acting: frozenset[str]
    """Words with which one signs for another."""
    things: frozenset[str]
    """Words in front of names that are neither places nor bodies: sông, tàu."""
    credits: frozenset[str]
    """Words that tell whose a picture is, behind the dash of a caption."""
    shown: frozenset[str]
    """Words that tell between commas where in a picture one stands."""
    state_offices: frozenset[str]
    back_references: frozenset[str]
    """Units between a city and a province."""
    bare_units: frozenset[str]
    central: Mapping[str, OrganisationType]
    brands: frozenset[str]
    """Of them, those that tell no country."""
    ministers: frozenset[str]
    of_states: frozenset[str]
    """Ministers who stand for their country, where their field is foreign affairs."""
    heads_of_units: frozenset[str]
    districts: frozenset[str]
    """Names that are Vietnamese behind a word for a district."""
    abroad: Mapping[str, PlaceLevel]
    """Places abroad by their names alone."""
    many_bodies: frozenset[str]
    plurals: frozenset[str]
    """Words for several that stand within no name."""
    second_units: frozenset[str]
    sides: frozenset[str]
    surnames: frozenset[str]
    korean: frozenset[str]
    """Surnames of Korea."""
    patronymics: tuple[str, ...]
    """Ends of the names that Russians have of their fathers."""
    neighbours: frozenset[str]
    """Provinces and towns abroad behind whose names a person's may start."""
    abbreviations: frozenset[str]
    compounds: frozenset[str]
    roles: Mapping[int, frozenset[str]]
    """Phrases by what they tell."""


@cache
def name_words() -> NameWords:
    """The table of names."""
    table = tomllib.loads(source("names"))

    def words(section: str, field: str = "words") -> frozenset[str]:
        return frozenset(spelling for word in table[section][field] for spelling in variants(word))

    heads = {
        phrase: OrganisationType(kind)
        for kind, row in table["heads"].items()
        for phrase in (*row["national"], *row.get("words", ()))
    }
    return NameWords(
        heads=heads,
        national=frozenset(s for row in table["heads"].values() for word in row["national"] for s in variants(word)),
        ministerial=frozenset(table["heads"]["department"]["ministerial"]),
        needs_name=words("needs_name"),
        needs_capitals=words("needs_name", "letters"),
        needs_field=words("needs_name", "fields"),
        with_fields=words("with_fields"),
        fields=words("fields"),
        small_fields=frozenset(table["fields"]["small"]),
        field_letters=words("fields", "letters"),
        units={word: PlaceLevel(level) for word, level in table["units"].items()},
        prefectures=words("prefectures"),
        foreign_units=words("foreign_units"),
        friends=words("friends"),
        halves=table["friends"]["halves"],
        whole_countries=words("friends", "whole_countries"),
        inside=words("inside"),
        committees=words("committees"),
        about=words("committees", "about"),
        belonging=words("belonging"),
        former=words("belonging", "former"),
        numbered=words("numbered"),
        part_of=words("belonging", "parts"),
        apposed=words("belonging", "apposed"),
        relative=words("belonging", "relative"),
        schools=words("schools"),
        unions=words("schools", "unions"),
        leagues=words("schools", "leagues"),
        branches=words("schools", "branches"),
        verbs=words("stops", "verbs"),
        missions=words("missions"),
        provincial=words("provincial"),
        parts={kind: words("parts", kind) for kind in table["parts"]},
        ranks=words("ranks"),
        works=words("works"),
        peoples=words("peoples"),
        many_officers=words("offices", "many"),
        company_words=words("company_words"),
        company_clipped=frozenset(table["company_words"]["clipped"]),
        company_suffixes=words("company_words", "suffixes"),
        both_offices=words("offices", "both"),
        press=words("press"),
        leading=words("offices", "leading"),
        deputies=words("offices", "deputies"),
        office_ranks=words("offices", "ranks"),
        state_bodies=words("state_bodies"),
        governing=words("state_bodies", "governing"),
        rulers=words("state_offices", "rulers"),
        ruled=words("state_offices", "ruled"),
        posts=words("posts"),
        sides_of_talks=words("sides_of_talks"),
        acting=words("acting"),
        things=words("things"),
        credits=words("things", "credits"),
        shown=words("things", "shown"),
        state_offices=words("state_offices"),
        back_references=words("back_references"),
        bare_units=words("bare_units"),
        central={word: OrganisationType(kind) for word, kind in (table["central"] | table["brands"]).items()},
        brands=frozenset(table["brands"]),
        ministers=words("ministers"),
        of_states=words("ministers", "of_states"),
        heads_of_units=words("heads_of_units"),
        districts=words("districts"),
        abroad={name: PlaceLevel(level) for name, level in table["abroad"].items()},
        many_bodies=words("many_bodies"),
        plurals=words("many", "apart"),
        second_units=words("sides", "units"),
        sides=words("sides"),
        surnames=words("surnames"),
        korean=words("surnames", "korean"),
        patronymics=tuple(table["surnames"]["patronymics"]),
        neighbours=words("neighbours"),
        abbreviations=frozenset(table["abbreviations"]["words"]),
        compounds=frozenset(table["compounds"]["words"]) | words("offices", "ranks"),
        roles={
            Role.STOP: words("stops", "verbs")
            | words("stops", "prepositions")
            | words("stops", "time")
            | words("stops", "letters"),
            Role.OFFICE: words("offices") | {f"{table['offices']['deputy']} {word}" for word in words("offices")},
            Role.TITLE: words("titles") | words("posts"),
            Role.VIETNAM: words("vietnam"),
            Role.INNER: words("inner"),
            Role.MANY: words("many"),
            Role.STATE: frozenset(countries().states),
        },
    )
