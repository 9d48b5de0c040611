"""A family as a picture for the terminal: who belongs to it, who is involved, how it goes, and what is planned."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rich.console import Console, RenderableType

from kgb_model.command.portrait.course import decisions_shown, measures_shown, safety_shown
from kgb_model.command.portrait.people import family_shown, involved_shown, members_shown
from kgb_model.command.portrait.planning import concerns_shown, plans_shown

if TYPE_CHECKING:
    from kgb_model import Dossier


def portrait(dossier: "Dossier", console: Console) -> Iterator[RenderableType]:
    """The parts of the picture, one below the other; what a dossier does not hold is said, not left out."""
    yield family_shown(dossier)
    yield members_shown(dossier)
    yield involved_shown(dossier)
    yield safety_shown(dossier)
    yield concerns_shown(dossier)
    yield measures_shown(dossier, console)
    yield decisions_shown(dossier)
    yield plans_shown(dossier)
