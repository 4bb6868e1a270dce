"""Agreements that a text reports: who signed what with whom, when, where, for how long.

>>> from vn_foreign_relations import agreements, extract
>>> text = "Ngày 16/9/2022, tại Tịnh Tây, UBND huyện Trùng Khánh và Tịnh Tây (Trung Quốc) đã ký Bản ghi nhớ."
>>> [found] = agreements(extract(text))
>>> found.status.value, found.signed, found.place, [party.country for party in found.parties]
('signed', '2022-09-16', 'Tịnh Tây', ['VN', 'CN'])

Read in this order: `model` (what is found), `report` (the text made ready), `signing` (the verb and its parties),
`circumstances`, `terms`, `own_text`; `party` reads one name.
"""

from __future__ import annotations

from vn_foreign_relations.document import Document
from vn_foreign_relations.records.agreements.model import Agreement
from vn_foreign_relations.records.agreements.own_text import own_text
from vn_foreign_relations.records.agreements.report import Report
from vn_foreign_relations.records.agreements.signing import Signings
from vn_foreign_relations.records.agreements.terms import with_contents


def agreements(document: Document) -> tuple[Agreement, ...]:
    """The signings that a text reports, in its order, with the terms that it states of each.

    Where the text is that of an agreement, with its title and articles, it is one record. A headline and the sentence
    that it sums up are two passages. Nothing is added that the text does not say: no country by knowledge of the world,
    no year from another clause. It works from the mentions, so give it an `extract` of every kind. Raises nothing.
    """
    report = Report(document)
    whole = own_text(report)
    if whole is not None:
        return (report.over_source(whole),)
    found = [agreement for index in report.candidates() for agreement in Signings(report, index).read()]
    return tuple(report.over_source(agreement) for agreement in with_contents(report, found))
