"""The vocabulary of the grammars: TOML tables, each with its sources, and a typed, cached reader for each."""


def source(name: str) -> str:
    """The text of the table `name`.toml."""
    from pkgutil import get_data  # what it imports itself takes as long as a table

    data = get_data(__name__, f"{name}.toml")
    assert data is not None, f"the package lacks its table {name}"
    return data.decode("utf-8")
