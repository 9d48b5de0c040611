"""What the parts of the picture have in common: a heading, a table, lines of text."""

from collections.abc import Iterable, Sequence

from rich.box import SIMPLE_HEAD
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from kgb_model.command.language import Both

NONE = Both("In dit dossier staat hier niets over.", "This dossier says nothing about this.")


def part(heading: Both, *content: RenderableType) -> RenderableType:
    """A part of the picture below its heading."""
    return Group(
        "", Text(str(heading).upper(), style="bold"), *(Padding(each, (0, 0, 0, 2), expand=False) for each in content)
    )


def empty(heading: Both) -> RenderableType:
    """A part about which the dossier says nothing."""
    return part(heading, Text(str(NONE)))


def table(columns: Sequence[Both], rows: Iterable[Sequence[str]]) -> Table:
    """A table of texts. They are never read as markup: they come from a document."""
    made = Table(box=SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, show_edge=False)
    for column in columns:
        made.add_column(Text(str(column)), overflow="fold")
    for row in rows:
        made.add_row(*(Text(cell) for cell in row))
    return made


def lines(texts: Iterable[str]) -> RenderableType:
    """Lines of text; what does not fit goes on below where its line began."""
    return Group(*(Padding(Text(text.lstrip()), (0, 0, 0, indent(text)), expand=False) for text in texts))


def indent(text: str) -> int:
    """How far the text stands from the side; a bullet or number stands before it."""
    return len(text) - len(text.lstrip())
