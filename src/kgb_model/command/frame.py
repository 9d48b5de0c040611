"""What a command is made of: help in both languages, examples, and ``--lang`` everywhere."""

from collections.abc import Callable, Sequence
from gettext import gettext
from typing import Any

import click

from kgb_model.command.language import LANGUAGES, Both

HELP = Both("Toont deze uitleg.", "Shows this explanation.")
EXAMPLES = Both("Voorbeelden", "Examples")


class Option(click.Option):
    """An option with help and a placeholder in both languages."""

    def __init__(
        self, names: Sequence[str], explained: Both, placeholder: Both | str | None = None, **settings: Any
    ) -> None:
        super().__init__(names, **settings)
        self.explained = explained
        self.placeholder = placeholder


class Argument(click.Argument):
    """A positional argument with help and a placeholder in both languages."""

    def __init__(self, name: str, explained: Both, placeholder: Both | str, **settings: Any) -> None:
        super().__init__([name], **settings)
        self.explained = explained
        self.placeholder = placeholder

    def make_metavar(self, ctx: click.Context) -> str:
        """The placeholder, with brackets when it may be left out and dots when there may be more."""
        shown = str(self.placeholder) if self.required else f"[{self.placeholder}]"
        return shown + ("..." if self.nargs != 1 else "")


class Command(click.Command):
    """A command that explains itself in the language that is spoken.

    Attributes:
        explained: what it does; the first sentence is shown in the list of commands.
        examples: how it is used, each with what that does.
    """

    def __init__(self, name: str, explained: Both, examples: Sequence[tuple[str, Both]] = (), **settings: Any) -> None:
        super().__init__(name, **settings)
        self.explained = explained
        self.examples = examples
        self.params.append(language_option())

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        """The parameters, with their help in the language that is spoken."""
        self.help = str(self.explained)
        found = super().get_params(ctx)
        for parameter in found:
            if isinstance(parameter, Option | Argument):
                parameter.help = str(parameter.explained)
                parameter.metavar = None if parameter.placeholder is None else str(parameter.placeholder)
        return found

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """The option that shows the help."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = str(HELP)
        return option

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """The placeholders of the usage line, in the language that is spoken."""
        return [gettext(piece) for piece in super().collect_usage_pieces(ctx)]

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The examples."""
        if not self.examples:
            return
        with formatter.section(str(EXAMPLES)):
            for line, meaning in self.examples:
                formatter.write(f"{'':>{formatter.current_indent}}{line}\n")
                with formatter.indentation():
                    formatter.write_text(str(meaning))


def command(
    name: str, explained: Both, *parameters: click.Parameter, examples: Sequence[tuple[str, Both]] = ()
) -> Callable[[Callable[..., int | None]], Command]:
    """Makes a command of a function that returns its exit code."""

    def made(function: Callable[..., int | None]) -> Command:
        return Command(name, explained, examples, params=list(parameters), callback=function)

    return made


def language_option() -> Option:
    """``--lang``, which is read before anything else is (see :func:`kgb_model.command.language.wanted`)."""
    return Option(
        ["--lang"],
        Both(
            "Nederlands of Engels; anders de taal van uw systeem.",
            "Dutch or English; else the language of your system.",
        ),
        type=click.Choice(LANGUAGES),
        expose_value=False,
        is_eager=True,
    )
