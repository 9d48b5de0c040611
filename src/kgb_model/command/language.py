"""Which language the command speaks: the one that was asked for, else that of the locale."""

import gettext
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import Literal, NamedTuple

LANGUAGES = ("nl", "en")
"""The languages of the command."""

LOCALE = Path(__file__).with_name("locale")
"""The words of click itself in Dutch."""

_SPOKEN: ContextVar[str] = ContextVar("spoken", default="en")


class Both(NamedTuple):
    """A text in Dutch and in English; as text it is the one in the language that is spoken."""

    nl: str
    en: str

    def __str__(self) -> str:
        return self.nl if spoken() == "nl" else self.en

    def said(self, **details: object) -> str:
        """The text with its placeholders filled in."""
        return str(self).format(**details)


def spoken() -> Literal["nl", "en"]:
    """The language that is spoken now."""
    return "nl" if _SPOKEN.get() == "nl" else "en"


def wanted(arguments: Sequence[str], environment: Mapping[str, str]) -> str:
    """The language that somebody wants to read.

    Args:
        arguments: those of the command; ``--lang`` counts wherever it stands, so that errors about the rest speak it as well.
        environment: of the process; without ``--lang`` the first of ``LC_ALL``, ``LC_MESSAGES`` and ``LANG`` counts.

    Returns:
        ``nl`` or ``en``; English for every locale that is not Dutch.
    """
    options = list(arguments[: arguments.index("--")] if "--" in arguments else arguments)
    for position, argument in enumerate(options):
        name, equals, value = argument.partition("=")
        if name == "--lang":
            asked = value if equals else "".join(options[position + 1 : position + 2])
            if asked in LANGUAGES:
                return asked
    locale = next((environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)), "")
    return "nl" if locale.lower().replace("-", "_").split("_")[0].split(".")[0] == "nl" else "en"


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Speaks a language for a while; click does so too, through gettext as it documents."""
    before = os.environ.get("LANGUAGE"), gettext.bindtextdomain("messages")
    token = _SPOKEN.set(language)
    os.environ["LANGUAGE"] = language
    gettext.bindtextdomain("messages", str(LOCALE))
    try:
        yield
    finally:
        _SPOKEN.reset(token)
        gettext.bindtextdomain("messages", before[1])
        os.environ.pop("LANGUAGE")
        if before[0] is not None:
            os.environ["LANGUAGE"] = before[0]
