"""The language of help and messages: English, or one that has a catalogue in `locale`.

The catalogues are gettext's, made by Babel; click takes its own words (`Usage`, `Options`) from the same one.
"""

from __future__ import annotations

import gettext
import inspect
import os
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Literal

import click

Language = Literal["vi", "en"]
LANGUAGES = ("en", "vi")
LOCALES = Path(__file__).parent / "locale"
DOMAIN = "vnfr"
_OPTION = "--lang"
_VARIABLE = "VNFR_LANG"


def choose(args: Sequence[str]) -> None:
    """Let the language be that of the last `--lang`, wherever it stands, or of the environment, or English."""
    asked = [os.environ.get(_VARIABLE, "")]
    for before, argument in zip(["", *args], args, strict=False):
        if before == _OPTION or argument.startswith(f"{_OPTION}="):
            asked.append(argument.removeprefix(f"{_OPTION}="))
    os.environ["LANGUAGE"] = asked[-1] if asked[-1] in LANGUAGES else LANGUAGES[0]
    gettext.bindtextdomain(DOMAIN, str(LOCALES))
    gettext.textdomain(DOMAIN)


def chosen() -> Language:
    """The language that was chosen."""
    return "vi" if os.environ.get("LANGUAGE") == "vi" else "en"


class _Translated:
    """What has a help text: it is translated each time that it is shown."""

    _help: str | None = None

    def _shown(self) -> str | None:
        return self._help and gettext.gettext(self._help)

    def _keep(self, text: str | None) -> None:
        self._help = text and inspect.cleandoc(text)

    help = property(_shown, _keep)


class Option(_Translated, click.Option):
    """An option whose help is translated."""


option = partial(click.option, cls=Option)
_LANG = Option(
    [_OPTION],
    type=click.Choice(LANGUAGES),
    expose_value=False,
    help="The language of this help. The environment variable VNFR_LANG sets it for good.",
)


class _WithLanguage(click.Command):
    """A command with the option that says in which language its help is."""

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        """The options, with that of the language."""
        return [*super().get_params(ctx), _LANG]

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """The option for help, whose own help click translates once and keeps."""
        asking = super().get_help_option(ctx)
        if asking is not None:
            asking.help = gettext.gettext("Show this message and exit.")
        return asking


class Command(_Translated, _WithLanguage):
    """A command whose help is translated."""


class Group(_Translated, _WithLanguage, click.Group):
    """A group of such commands."""

    command_class = Command

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Choose the language first, so that the help is in it wherever it is asked for."""
        choose(args)
        return super().parse_args(ctx, args)
