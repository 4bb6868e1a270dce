"""A document in a notebook: its text with marks and a legend, its facts and agreements as tables."""

from __future__ import annotations

from vn_foreign_relations.report.marking import legend, marked, templates
from vn_foreign_relations.report.views import views
from vn_foreign_relations.tabular.rows import Read


def draw(document: Read) -> str:
    """The document as HTML that stands by itself: values are seen by hovering, by keyboard and in print."""
    facts, agreements, _ = views([document])
    return (
        templates()
        .get_template("notebook.html.j2")
        .render(pieces=marked(document), legend=legend(document), views=[facts, agreements])
    )
