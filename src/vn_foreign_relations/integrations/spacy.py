"""A component for spaCy: `nlp.add_pipe("vnfr")`. Needs the extra `spacy`.

>>> import spacy
>>> nlp = spacy.blank("xx")
>>> component = nlp.add_pipe("vnfr")
>>> doc = nlp("Tổng vốn 1.283 tỷ đồng.")
>>> [(span.text, span.label_, doc.user_data["vnfr"][span.id]["value"]) for span in doc.spans["vnfr"]]
[('1.283 tỷ đồng', 'money', {'amount': '1283000000000', 'currency': 'VND'})]

"""

from __future__ import annotations

from datetime import date
from typing import Literal

try:
    from spacy.language import Language
    from spacy.tokens import Doc, SpanGroup
except ModuleNotFoundError as error:
    raise ModuleNotFoundError(
        "the component needs spaCy: pip install 'vn-foreign-relations[spacy]'", name=error.name
    ) from error

from vn_foreign_relations.catalogue import kind_of
from vn_foreign_relations.document import extract
from vn_foreign_relations.reading.value import Value

KEY = "vnfr"
"""Where a Doc keeps what was found: the spans in `doc.spans`, the records in `doc.user_data`."""
Alignment = Literal["expand", "contract", "strict"]


class Component:
    """Puts into a Doc the records of its mentions, and a span for each.

    `doc.user_data["vnfr"]` has every record, with offsets into `doc.text`; `span.id` is the place of a span's record
    there. Where tokens end elsewhere than a mention (`30MW.`), `alignment` says which tokens the span has, as in
    `Doc.char_span`: all that have a part of it (`expand`), those wholly within it (`contract`), or no span (`strict`).
    How many mentions did not fit their tokens is in `doc.spans["vnfr"].attrs["unaligned"]`.
    """

    def __init__(self, kinds: list[str] | None, reference_date: str | None, alignment: Alignment) -> None:
        self.kinds: list[type[Value]] | None = None if kinds is None else [kind_of(name) for name in kinds]
        self.reference_date: date | None = None if reference_date is None else date.fromisoformat(reference_date)
        self.alignment: Alignment = alignment

    def __call__(self, doc: Doc) -> Doc:
        """Find the mentions of `doc.text`."""
        document = extract(doc.text, kinds=self.kinds, reference_date=self.reference_date)
        group = SpanGroup(doc, name=KEY, attrs={"unaligned": 0, "alignment": self.alignment})
        for number, found in enumerate(document):
            span = doc.char_span(found.start, found.end, found.kind, alignment_mode=self.alignment, span_id=number)
            if span is not None:
                group.append(span)
            if span is None or (span.start_char, span.end_char) != (found.start, found.end):
                group.attrs["unaligned"] += 1
        doc.spans[KEY] = group
        doc.user_data[KEY] = document.to_records()
        return doc


def component(
    nlp: Language, name: str, kinds: list[str] | None, reference_date: str | None, alignment: Alignment
) -> Component:
    """The component with its configuration, which `nlp.to_disk` keeps: kinds by name, an ISO date, how spans fit."""
    return Component(kinds, reference_date, alignment)


Language.factory(
    KEY,
    default_config={"kinds": None, "reference_date": None, "alignment": "expand"},
    assigns=["doc.spans", "doc.user_data"],
    func=component,
)
