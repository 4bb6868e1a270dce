"""Documents drawn for people: in a notebook, and as a report of one file. Needs the extra `report`."""

from vn_foreign_relations.report.page import write_report

__all__ = ["write_report"]
