"""Names of texts that come twice."""

from __future__ import annotations

import attrs

from vn_foreign_relations.readers.jobs import Done
from vn_foreign_relations.readers.source import Fault

_REMEMBERED = 1_000_000
"""Among how many texts a name that comes twice is noticed, so that any number of them is read in bounded memory."""


@attrs.define
class Names:
    """Notices what is called as an earlier text is."""

    _seen: set[int] = attrs.field(factory=set, init=False)  # hashes, because names may be long and many

    def again(self, text: Done[object]) -> Fault | None:
        """The fault of a text with the name of an earlier one."""
        if hash(text.name) in self._seen:
            return Fault(text.path, text.place, f"an earlier text is called {text.name} too")
        if len(self._seen) < _REMEMBERED:
            self._seen.add(hash(text.name))
        return None
