"""``kgb map``: the codes of a document in those of another standard, and what is lost on the way."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import click

from kgb_model.command.frame import Argument, Option, command
from kgb_model.command.kinds import chosen, kind_option
from kgb_model.command.language import Both, spoken
from kgb_model.command.outcome import FINE, FOUND
from kgb_model.command.writing import write_document, write_text

if TYPE_CHECKING:
    from kgb_model.terminology import Mapped

TAKEN = Both("Wat {to} heeft", "What {to} has")
NOT_TAKEN = Both("Wat {to} niet heeft", "What {to} does not have")
PLACES = Both("{first} en nog {count}", "{first} and {count} more")
SUMMARY = Both(
    "{count} codes: {exact} precies, {changed} met verlies, {gone} zonder tegenhanger.",
    "{count} codes: {exact} exact, {changed} with a loss, {gone} without a counterpart.",
)
NO_OBJECT = Both(
    "Dit is geen document: een object van de standaard was verwacht.",
    "This is no document: an object of the standard was expected.",
)


@command(
    "map",
    Both(
        "Vertaalt de codes van een document naar die van een andere standaard en zegt wat er verloren gaat.\n\n"
        "CORV, CBS, iJw, BRP en andere: een verkeerde naam laat zien wat erop lijkt. Het document zelf verandert niet. "
        "Met --strict is de eindcode 1 als er iets verloren gaat.",
        "Translates the codes of a document to those of another standard and says what is lost.\n\n"
        "CORV, CBS, iJw, BRP and others: a wrong name shows what looks like it. The document itself does not change. "
        "With --strict the exit code is 1 when something is lost.",
    ),
    Argument(
        "file", Both("Een document; - is standaardinvoer.", "A document; - is standard input."), Both("BESTAND", "FILE")
    ),
    Option(
        ["--to"],
        Both("De andere standaard, of een lijst daarvan.", "The other standard, or a list of it."),
        Both("STANDAARD", "STANDARD"),
        required=True,
    ),
    kind_option(),
    Option(
        ["--format"],
        Both("Als tekst voor mensen of als json voor programma's.", "As text for people or as json for programs."),
        type=click.Choice(("text", "json")),
        default="text",
        show_default=True,
    ),
    Option(
        ["--strict"],
        Both("Eindigt met 1 als er iets verloren gaat.", "Ends with 1 when something is lost."),
        is_flag=True,
    ),
    examples=(
        (
            "kgb map dossier.json --to CORV",
            Both("Naar het justitiële berichtenverkeer.", "To the messages of justice."),
        ),
        (
            "kgb map dossier.json --to CBS --format json",
            Both("Naar de statistiek, voor een programma.", "To the statistics, for a program."),
        ),
    ),
)
def map(file: str, to: str, kind: str | None, format: str, strict: bool) -> int:
    """Writes the codes and what they become."""
    from kgb_model.command.reading import read_value
    from kgb_model.terminology import translate_document

    _, value = read_value(file)
    if not isinstance(value, dict):
        raise click.UsageError(str(NO_OBJECT))
    found = translate_document(value, to, chosen(kind))
    if format == "json":
        write_document([as_values(each) for each in found])
    else:
        write_text("\n".join(lines(found, to)) + "\n")
    return FOUND if strict and not all(each.translation.exact for each in found) else FINE


def lines(found: "Sequence[Mapped]", to: str) -> Iterator[str]:
    """Each code once, with its places; then what the other standard does not have; then the numbers."""
    language = spoken()
    places: dict[tuple[str, str], list[Mapped]] = defaultdict(list)
    for each in found:
        places[each.list, each.code].append(each)
    distinct = [those[0].translation for those in places.values()]
    if any(each.targets for each in distinct):
        yield TAKEN.said(to=to)
    for those in places.values():
        translation = those[0].translation
        if translation.targets:
            first, *losses = translation.text(language).split("\n")
            yield f"  {first}  [{where(those)}]"
            yield from (f"  {loss}" for loss in losses)
    missing = dict.fromkeys(loss[language] for each in distinct if not each.targets for loss in each.losses)
    if missing:
        yield NOT_TAKEN.said(to=to)
        yield from (f"  - {loss}" for loss in missing)
    exact = sum(each.translation.exact for each in found)
    gone = sum(not each.translation.targets for each in found)
    yield SUMMARY.said(count=len(found), exact=exact, gone=gone, changed=len(found) - exact - gone)


def where(those: "Sequence[Mapped]") -> str:
    """The first place, and how many more there are."""
    first = those[0].pointer
    return first if len(those) == 1 else PLACES.said(first=first, count=len(those) - 1)


def as_values(each: "Mapped") -> dict[str, Any]:
    """One code for programs."""
    return {
        "pointer": each.pointer,
        "list": each.list,
        "code": each.code,
        "exact": each.translation.exact,
        "targets": [
            {"system": target.system, "list": target.list, "code": target.code, "relation": target.relation}
            for target in each.translation.targets
        ],
        "losses": [{"nl": loss.nl, "en": loss.en} for loss in each.translation.losses],
    }
