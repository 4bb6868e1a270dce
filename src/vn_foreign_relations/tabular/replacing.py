"""Files that are whole or not there, under names that say what they are."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex


@contextmanager
def replacing(path: Path, mode: int = 0o666) -> Iterator[Path]:
    """An empty file beside `path` to write to, which becomes `path` at the end, unless something has gone wrong.

    `mode` is that of the file, less the user's mask. Raises OSError, which names `path`, where none can be.
    """
    temporary = path.parent / f".vnfr-{token_hex(8)}"  # named before it is there, so that it never stays behind
    try:
        _create(temporary, path, mode)
        yield temporary
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def _create(temporary: Path, path: Path, mode: int) -> None:
    try:
        temporary.touch(mode, exist_ok=False)
    except OSError as error:
        error.filename = str(path)
        raise


def named(path: str | Path, *suffixes: str) -> Path:
    """The path of a file to write. Raises ValueError on a suffix that says it is something else."""
    path = Path(path)
    if path.suffix.lower() not in ("", *suffixes):
        raise ValueError(f"expected a name that ends in {' or '.join(suffixes)}, not {str(path)!r}")
    return path
