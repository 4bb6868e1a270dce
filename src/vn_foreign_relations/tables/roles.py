"""What a word tells those that read names and records: bits, so that one phrase can have several roles."""

from typing import Final


class Role:
    """The roles of phrases, of marks and of what has been read already."""

    STOP: Final = 1 << 0
    """Ends a name: verbs, auxiliaries, prepositions, words of time."""
    HEAD: Final = 1 << 1
    """The first word of a body: ủy ban, công ty, trường."""
    UNIT: Final = 1 << 2
    """A unit of the land: tỉnh, huyện, nước."""
    OFFICE: Final = 1 << 3
    """One who signs for a body: chủ tịch, bộ trưởng."""
    TITLE: Final = 1 << 4
    """Stands in front of a person: ông, đồng chí."""
    COUNTRY: Final = 1 << 5
    PROVINCE: Final = 1 << 6
    BODY: Final = 1 << 7
    """An organisation by its name or acronym."""
    KNOWN: Final = 1 << 8
    """A name of its own that no head tells: a central body, a brand."""
    VIETNAM: Final = 1 << 9
    """A proper name in names of bodies that is Vietnamese."""
    STATE: Final = 1 << 10
    """Stands in front of a country: nước, Cộng hòa."""
    INNER: Final = 1 << 11
    """A small word within foreign names: of, de."""
    AND: Final = 1 << 12
    WITH: Final = 1 << 13
    BETWEEN: Final = 1 << 14
    TO: Final = 1 << 15
    AT: Final = 1 << 16
    BY: Final = 1 << 17
    OF: Final = 1 << 18
    MANY: Final = 1 << 19
    """Several: các, hai, 3."""
    SIGN: Final = 1 << 20
    TRADE: Final = 1 << 21
    """Exchanges or renews what is signed: trao, gia hạn."""
    INSTRUMENT: Final = 1 << 22
    DETERMINER: Final = 1 << 23
    NEGATED: Final = 1 << 24
    PLANNED: Final = 1 << 25
    NOMINAL: Final = 1 << 26
    CEREMONY: Final = 1 << 27
    HELD: Final = 1 << 28
    SEEN: Final = 1 << 29
    WITNESS: Final = 1 << 30
    COLLECTIVE: Final = 1 << 31
    BREAK: Final = 1 << 32
    PURPOSE: Final = 1 << 33
    OPENS: Final = 1 << 34
    """Opens a list: gồm, như sau."""
    FRAME: Final = 1 << 35
    CARRIED_OUT: Final = 1 << 36
    ENDS_MODIFIERS: Final = 1 << 37
    CITY: Final = 1 << 38
    """A city abroad."""
    VENUE: Final = 1 << 39
    """A building or room that a place is told by: trụ sở, khách sạn."""
    NAME: Final = 1 << 40
    """A name, or several, that has been read."""
    DATE: Final = 1 << 41
    PERIOD: Final = 1 << 42
    MENTION: Final = 1 << 43
    """Another mention."""
    COMMA: Final = 1 << 44
    MARK: Final = 1 << 45
    WORD: Final = 1 << 46
    BRACKET: Final = 1 << 47
    SEMICOLON: Final = 1 << 48
    COLON: Final = 1 << 49
    DASH: Final = 1 << 50
