"""A terminal that a program writes to, and from which Ctrl-C comes."""

import os
import pty
import signal
from collections.abc import Callable
from contextlib import suppress


def listening() -> None:
    """Let Ctrl-C reach a program that is about to start, though the tests may run in the background, where it does not."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


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
