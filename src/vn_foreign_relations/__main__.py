"""`python -m vn_foreign_relations` and the console script `vnfr`."""

import signal
import sys
from types import FrameType
from typing import NoReturn


def main() -> None:
    """Run the command; say what to install where its extra is missing."""
    _let_signals_clean_up()
    try:
        from vn_foreign_relations.cli import run
    except ModuleNotFoundError as error:
        if error.name not in {"click", "rich"}:
            raise
        sys.exit(f"vnfr needs {error.name}: pip install 'vn-foreign-relations[cli]'")
    run()


def _let_signals_clean_up() -> None:
    """Let the signals that end a program do so as an exception does, so that nothing stays behind.

    For Ctrl-C that is not KeyboardInterrupt: where one passes through `exec` of a string, as the imports of others have
    it, Python ends by the signal afterwards, whoever caught it.
    """
    for number in signal.Signals:
        if number.name in {"SIGINT", "SIGTERM", "SIGHUP"} and signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, _end)


def _end(number: int, _: FrameType | None) -> NoReturn:
    sys.exit(128 + number)


if __name__ == "__main__":
    main()
