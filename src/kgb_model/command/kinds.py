"""Kinds of document by the names that people type."""

from collections.abc import Sequence
from difflib import get_close_matches

import click

from kgb_model.command.frame import Option
from kgb_model.command.language import Both
from kgb_model.errors import UnknownKind


def kind_named(given: str, known: Sequence[str]) -> str:
    """The kind that somebody means: ``safety-assessment`` is ``SafetyAssessment``.

    Raises:
        UnknownKind: there is none; it names those that look like it, or all.
    """
    plain = {_plain(kind): kind for kind in known}
    if _plain(given) in plain:
        return plain[_plain(given)]
    near = [plain[match] for match in get_close_matches(_plain(given), plain, n=3)]
    raise UnknownKind(given, near or list(known))


def kind_option() -> Option:
    """``--kind``: what a document is, where that cannot be seen."""
    return Option(
        ["--kind"],
        Both(
            "Wat de documenten zijn, zoals Dossier of Measure; anders blijkt het uit de eigenschappen.",
            "What the documents are, such as Dossier or Measure; else their properties show it.",
        ),
        Both("SOORT", "KIND"),
        shell_complete=completions,
    )


def chosen(kind: str | None) -> str | None:
    """The kind that was given with ``--kind``, if any.

    Raises:
        UnknownKind: there is none of that name.
    """
    from kgb_model.validation import known_kinds

    return None if kind is None else kind_named(kind, known_kinds())


def completions(_ctx: click.Context, _parameter: click.Parameter, incomplete: str) -> list[str]:
    """The kinds that start with what was typed."""
    from kgb_model.validation import known_kinds

    return [kind for kind in known_kinds() if _plain(kind).startswith(_plain(incomplete))]


def _plain(kind: str) -> str:
    return kind.replace("-", "").replace("_", "").lower()
