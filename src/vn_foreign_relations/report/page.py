"""The report: one HTML file with the facts, agreements and references of documents and their marked texts."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from vn_foreign_relations.report.marking import legend, marked, templates
from vn_foreign_relations.report.views import views
from vn_foreign_relations.tabular.arrow import several
from vn_foreign_relations.tabular.replacing import named, replacing
from vn_foreign_relations.tabular.rows import Read


def write_report(documents: Iterable[Read] | Read, path: str | Path) -> None:
    """Write a report of documents: one file that needs no other and no network, and runs no script but its own.

    It holds all documents while it is made, and so does the browser that shows it: meant for some hundred articles. It
    appears once it is complete. Raises ModuleNotFoundError without the extra `report`, and ValueError on a suffix of
    another format.
    """
    path = named(path, ".html", ".htm")
    listed = list(several(documents))
    made = templates()
    style, script = (made.get_template(name).render() for name in ("report.css.j2", "report.js.j2"))
    page = made.get_template("report.html.j2").stream(
        documents=listed,
        marked=marked,
        legend=legend(*listed),
        views=views(listed),
        style=style,
        script=script,
        style_hash=_hash(style),
        script_hash=_hash(script),
    )
    with replacing(path) as temporary:
        page.dump(str(temporary), encoding="utf-8")


def _hash(source: str) -> str:
    """What the policy of the page knows its own style and script by."""
    return f"sha256-{b64encode(sha256(source.encode()).digest()).decode()}"
