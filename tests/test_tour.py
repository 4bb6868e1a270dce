"""The notebook of the docs runs, and its table has what its title says."""

from pathlib import Path

import pytest

for name in ("pandas", "pyarrow", "jinja2", "altair", "nbclient", "ipykernel"):
    pytest.importorskip(name, reason=f"{name} is not installed")

import nbformat
from nbclient import NotebookClient

DOCS = Path(__file__).parents[1] / "docs"
ROWS = "print(sorted(set(table['indicator'])), sorted(set(table['currency'])), chart.to_dict()['mark']['type'])"


@pytest.mark.filterwarnings("ignore")  # of the client's own loops and sockets
def test_the_tour_runs() -> None:
    notebook = nbformat.read(DOCS / "tour.ipynb", as_version=4)  # type: ignore[no-untyped-call]  # nbformat has no types
    assert all(not cell.get("outputs") for cell in notebook.cells)
    notebook.cells.append(nbformat.v4.new_code_cell(ROWS))  # type: ignore[no-untyped-call]  # likewise
    NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(DOCS)}}).execute()
    drawn = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    assert any("vnfr" in output.get("data", {}).get("text/html", "") for output in drawn)
    assert drawn[-1]["text"] == "['export', 'oda', 'trade_turnover'] ['USD', 'VND'] bar\n"
