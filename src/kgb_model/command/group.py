"""The command ``kgb`` and the list of its commands, each imported when it is called."""

import sys
from collections.abc import Sequence
from gettext import gettext
from importlib import import_module
from os import environ
from typing import Any, NoReturn

import click

from kgb_model._generated.index import STANDARD_VERSION
from kgb_model.command.frame import Command, Option
from kgb_model.command.language import Both, speaking, wanted
from kgb_model.command.outcome import exit_code

COMMANDS: dict[str, tuple[str, Both]] = {
    "validate": ("validation", Both("Toetst bestanden aan de standaard.", "Judges files by the standard.")),
    "explain": ("explanation", Both("Legt een code, regel of term uit.", "Explains a code, rule or term.")),
    "show": ("picture", Both("Toont een gezin in de terminal.", "Shows a family in the terminal.")),
    "family-view": ("family_view", Both("Toont wat een gezinslid mag lezen.", "Shows what a family member may read.")),
    "compare": (
        "comparison",
        Both("Toont wat er tussen twee bestanden veranderde.", "Shows what changed between two files."),
    ),
    "new": ("template", Both("Geeft een ingevuld voorbeeld met uitleg.", "Gives a filled example with explanations.")),
    "synth": ("synthetic", Both("Maakt verzonnen gezinnen.", "Makes up families.")),
    "map": ("mapping", Both("Vertaalt codes naar die van anderen.", "Translates codes to those of others.")),
    "migrate": ("migration", Both("Zet een bestand om naar een andere versie.", "Takes a file to another version.")),
    "codes": ("codes", Both("Zoekt in codes en begrippen.", "Searches codes and terms.")),
}
"""Each command: the module that it lives in, and what it does. Help is made from this, so that it imports none of them."""

EXPLAINED = Both(
    "Gezin, zorg, maatregel en plan: de standaard KGB aan de opdrachtregel.\n\n"
    "Einde met 0: in orde. 1: er is iets gevonden. 2: het kon niet worden beoordeeld.\n\n"
    "Aanvullen met Tab: zet in ~/.bashrc de regel\n\n"
    '\b\n  eval "$(_KGB_COMPLETE=bash_source kgb)"\n\n'
    "en in ~/.zshrc dezelfde met zsh_source.",
    "Family, concern, measure and plan: the KGB standard at the command line.\n\n"
    "Ends with 0: fine. 1: something was found. 2: it could not be judged.\n\n"
    "Completion with Tab: put into ~/.bashrc the line\n\n"
    '\b\n  eval "$(_KGB_COMPLETE=bash_source kgb)"\n\n'
    "and into ~/.zshrc the same with zsh_source.",
)


class Group(Command, click.Group):
    """A group that knows its commands by name and imports only the one that is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of a name, imported now."""
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"kgb_model.command.{COMMANDS[cmd_name][0]}")
        made = getattr(module, cmd_name.replace("-", "_"))
        assert isinstance(made, click.Command)
        return made

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that is called; one that does not exist is met with the names that look like it."""
        if args[0] not in COMMANDS and not args[0].startswith("-") and not ctx.resilient_parsing:
            raise click.NoSuchCommand(args[0], possibilities=list(COMMANDS), ctx=ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands, without importing them."""
        with formatter.section(gettext("Commands")):
            formatter.write_dl([(name, str(explained)) for name, (_, explained) in COMMANDS.items()])

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        windows_expand_args: bool = True,
        **extra: Any,
    ) -> NoReturn:
        """Runs a command, and ends the process with its exit code."""
        given = list(sys.argv[1:] if args is None else args)
        with speaking(wanted(given, environ)):
            sys.exit(
                exit_code(lambda: click.Group.main(self, given, "kgb", complete_var, standalone_mode=False, **extra))
            )


def _version(ctx: click.Context, _: click.Parameter, asked: bool) -> None:
    if asked and not ctx.resilient_parsing:
        click.echo(f"kgb {STANDARD_VERSION}")
        ctx.exit()


kgb = Group(
    "kgb",
    EXPLAINED,
    params=[
        Option(
            ["--version"],
            Both("Toont de versie.", "Shows the version."),
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=_version,
        )
    ],
    examples=(
        (
            "kgb new Dossier --plain > dossier.json",
            Both("Begint met een voorbeeld dat klopt.", "Starts with an example that is right."),
        ),
        ("kgb validate dossier.json", Both("Toetst het.", "Judges it.")),
        ("kgb show dossier.json", Both("Toont het gezin.", "Shows the family.")),
    ),
)
"""The command."""
