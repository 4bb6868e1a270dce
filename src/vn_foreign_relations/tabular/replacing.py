"""Files that are whole or not there, under names that say what they are."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A file beside `path` to write to, which becomes `path` at the end, unless something has gone wrong.

    Raises OSError, which names `path`, where none can be.
    """
    temporary = path.parent / f".vnfr-{token_hex(8)}"
    try:
        temporary.touch()
    except OSError as error:
        error.filename = str(path)
        raise
    try:
        yield temporary
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def named(path: str | Path, *suffixes: str) -> Path:
    """The path of a file to write. Raises ValueError on a suffix that says it is something else."""
    path = Path(path)
    if path.suffix.lower() not in ("", *suffixes):
        raise ValueError(f"expected a name that ends in {' or '.join(suffixes)}, not {str(path)!r}")
    return path
