"""A terminal that a program writes to, and from which Ctrl-C comes."""

import os
import pty
import signal
import threading
from collections.abc import Callable
from contextlib import suppress


def listening() -> None:
    """Let Ctrl-C reach a program that is about to start, though the tests may run in the background, where it does not."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def shown(run: Callable[[int], object]) -> str:
    """All that `run` writes on the terminal whose descriptor it is given.

    It is read while it is written: a terminal holds a few thousand bytes, and then the program waits.
    """
    ours, theirs = pty.openpty()
    written = bytearray()
    reader = threading.Thread(target=_read, args=(ours, written))
    reader.start()
    try:
        run(theirs)
    finally:
        os.close(theirs)
        reader.join()
        os.close(ours)
    return written.decode("utf-8")


def _read(terminal: int, written: bytearray) -> None:
    with suppress(OSError):  # that nobody writes any more
        while more := os.read(terminal, 1 << 16):
            written += more
