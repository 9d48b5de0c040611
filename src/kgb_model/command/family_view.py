"""``kgb family-view``: what one family member may read."""

from typing import TYPE_CHECKING

import click

from kgb_model.command.frame import Argument, Option, command
from kgb_model.command.language import Both, spoken
from kgb_model.command.writing import spare, write_text

if TYPE_CHECKING:
    from kgb_model import Dossier
    from kgb_model.family_overview import FamilyView

FORMATS = ("text", "markdown", "html", "json")

CHOOSE = Both("Voor wie? Kies met --person een nummer of een id:", "For whom? Choose a number or an id with --person:")
NO_NUMBER = Both(
    "{number} is geen nummer van een gezinslid; zonder --person ziet u ze.",
    "{number} is no number of a member; without --person you see them.",
)
BROKEN = Both(
    "Dit dossier volgt de standaard niet, en dan is niet zeker wat iemand mag lezen. Met kgb validate ziet u wat eraan te doen is.",
    "This dossier does not follow the standard, and then it is not certain what somebody may read. kgb validate shows what to do about it.",
)


@command(
    "family-view",
    Both(
        "Toont wat een gezinslid mag lezen, in gewone taal.\n\n"
        "Wat de zorg is en waarom, wie wat heeft beslist, wat u eraan kunt doen en tot wanneer, en wie uw vaste gezicht is. "
        "Beschermde bronnen en geheime adressen staan er niet in. Geef het aan niemand anders dan voor wie het is.",
        "Shows what a family member may read, in plain language.\n\n"
        "What the concern is and why, who decided what, what you can do about it and until when, and who your fixed face is. "
        "Protected sources and confidential addresses are not in it. Give it to nobody but whom it is for.",
    ),
    Argument(
        "file", Both("Een dossier; - is standaardinvoer.", "A dossier; - is standard input."), Both("BESTAND", "FILE")
    ),
    Option(
        ["--person", "-p"],
        Both(
            "Voor wie: de id, of het nummer in de lijst die u zonder deze optie krijgt.",
            "For whom: the id, or the number in the list that you get without this option.",
        ),
        Both("WIE", "WHO"),
    ),
    Option(
        ["--format"],
        Both("In welke vorm.", "In what form."),
        type=click.Choice(FORMATS),
        default="text",
        show_default=True,
    ),
    Option(
        ["--output", "-o"],
        Both("Schrijft het naar dit bestand.", "Writes it to this file."),
        Both("BESTAND", "FILE"),
    ),
    examples=(
        ("kgb family-view dossier.json", Both("Toont voor wie u kunt kiezen.", "Shows whom you can choose.")),
        (
            "kgb family-view dossier.json --person 1 --format html -o letter.html",
            Both("Een bladzijde om te printen.", "A page to print."),
        ),
    ),
)
def family_view(file: str, person: str | None, format: str, output: str | None) -> int:
    """Writes the overview, or for whom there can be one."""
    from kgb_model.command.outcome import FINE, FOUND
    from kgb_model.command.reading import read_dossier
    from kgb_model.family_overview import family_view as overview
    from kgb_model.validation import validate

    spare(output, [file])
    dossier = read_dossier(file)
    if person is None:
        write_text("\n".join([str(CHOOSE), *choices(dossier)]) + "\n")
        return FINE
    if not validate(dossier).valid:
        click.echo(str(BROKEN), err=True)
        return FOUND
    write_text(formed(overview(dossier, person_id(dossier, person), spoken()), format).rstrip("\n") + "\n", output)
    return FINE


def choices(dossier: "Dossier") -> list[str]:
    """Those who can read an overview, with the numbers by which they are chosen."""
    from kgb_model.command.words import name_of
    from kgb_model.family_overview import readers

    return [f"  {number}  {person.id}  {name_of(person)}" for number, person in enumerate(readers(dossier), 1)]


def person_id(dossier: "Dossier", person: str) -> str:
    """The id of the reader whom somebody means."""
    from kgb_model.family_overview import readers

    if not (person.isascii() and person.isdigit()):
        return person
    found = readers(dossier)
    if not 1 <= int(person[:9]) <= len(found) or len(person) > 9:
        raise click.UsageError(NO_NUMBER.said(number=person[:20]))
    return str(found[int(person) - 1].id)


def formed(view: "FamilyView", form: str) -> str:
    """The overview in the form that was asked for."""
    if form == "text":
        return view.to_text()
    return {"markdown": view.to_markdown, "html": view.to_html, "json": view.to_json}[form]()
