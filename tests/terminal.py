"""A terminal that a program writes to."""

import os
import pty
from collections.abc import Callable
from contextlib import suppress


def shown(run: Callable[[int], object]) -> str:
    """All that `run` writes on the terminal whose descriptor it is given."""
    ours, theirs = pty.openpty()
    try:
        run(theirs)
    finally:
        os.close(theirs)
    written = b""
    with suppress(OSError):  # that nobody writes any more
        while more := os.read(ours, 1 << 16):  # which gives less than there is
            written += more
    os.close(ours)
    return written.decode("utf-8")
