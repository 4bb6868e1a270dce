"""The vocabulary of the grammars: TOML tables, each with its sources, and a typed, cached reader for each."""

from importlib.resources import files


def source(name: str) -> str:
    """The text of the table `name`.toml."""
    return files(__name__).joinpath(f"{name}.toml").read_text("utf-8")
