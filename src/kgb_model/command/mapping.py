"""``kgb map``: the codes of a document in those of another standard, and what is lost on the way."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import click

from kgb_model.command.frame import Argument, Option, command
from kgb_model.command.kinds import chosen, kind_option
from kgb_model.command.language import Both, spoken
from kgb_model.command.outcome import FINE, FOUND, pointing
from kgb_model.command.writing import write_document, write_text

if TYPE_CHECKING:
    from kgb_model.terminology import Mapped

TAKEN = Both("In {to}", "In {to}")
NOT_TAKEN = Both("Niet in {to}", "Not in {to}")
PLACES = Both("{first} en nog {count}", "{first} and {count} more")
SUMMARY = Both(
    "{count} codes: {exact} precies, {changed} met verlies, {gone} zonder tegenhanger.",
    "{count} codes: {exact} exact, {changed} with a loss, {gone} without a counterpart.",
)
NOT_VALID = Both(
    "Let op: dit document volgt de standaard niet, en wat daardoor niet te lezen is, is niet vertaald. "
    "Met kgb validate ziet u wat eraan te doen is.",
    "Note: this document does not follow the standard, and what cannot be read for that reason was not translated. "
    "kgb validate shows what to do about it.",
)
LIST = Both("kgb map --list toont welke er zijn.", "kgb map --list shows which there are.")
BOTH = Both("{one} en {other}", "{one} and {other}")
NO_OBJECT = Both(
    "Dit is geen document: een object van de standaard was verwacht.",
    "This is no document: an object of the standard was expected.",
)


def _list(context: click.Context, _: click.Parameter, asked: bool) -> None:
    if asked and not context.resilient_parsing:
        write_text("".join(f"{line}\n" for line in catalogue()))
        context.exit()


@command(
    "map",
    Both(
        "Vertaalt de codes van een document naar die van een andere standaard en zegt wat er verloren gaat.\n\n"
        "CORV, CBS, iJw, BRP en andere: met --list ziet u ze. Het document zelf verandert niet. "
        "Met --strict is de eindcode 1 als er iets verloren gaat.",
        "Translates the codes of a document to those of another standard and says what is lost.\n\n"
        "CORV, CBS, iJw, BRP and others: --list shows them. The document itself does not change. "
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
    Option(
        ["--list"],
        Both("Toont de andere standaarden en hun lijsten.", "Shows the other standards and their lists."),
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=_list,
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
        ("kgb map --list", Both("Naar welke standaarden het kan.", "To which standards it can be.")),
    ),
)
def map(file: str, to: str, kind: str | None, format: str, strict: bool) -> int:
    """Writes the codes and what they become."""
    from kgb_model.command.reading import read_value
    from kgb_model.terminology import translate_document
    from kgb_model.validation import validate

    official = official_name(to)
    _, value = read_value(file)
    if not isinstance(value, dict):
        raise click.UsageError(str(NO_OBJECT))
    found = translate_document(value, to, chosen(kind))
    if not validate(value, chosen(kind)).valid:
        click.echo(str(NOT_VALID), err=True)
    if format == "json":
        write_document([as_values(each) for each in found])
    else:
        write_text("\n".join(lines(found, official)) + "\n")
    return FOUND if strict and not all(each.translation.exact for each in found) else FINE


def official_name(to: str) -> str:
    """What the standard, or the list, is called that somebody means.

    Raises:
        UnknownSystem: there is none; the error names the nearest, and where all of them are shown.
    """
    from kgb_model.errors import UnknownSystem
    from kgb_model.terminology import systems
    from kgb_model.terminology.glossary import nearest
    from kgb_model.terminology.translation import lists_of

    try:
        meant = lists_of(to)
    except UnknownSystem as unknown:
        known = [name for each in systems() for name in (each.name.partition("-")[0], each.name)]
        raise pointing(UnknownSystem(to, unknown.nearest or nearest(to, known)), LIST) from None
    whole = [each for each in systems() if {key for key, _ in each.lists} <= set(meant)]
    names = [each.title[spoken()] for each in whole] or list(meant)
    return names[0] if len(names) == 1 else BOTH.said(one=", ".join(names[:-1]), other=names[-1])


def catalogue() -> Iterator[str]:
    """The standards that codes can be translated to, with their lists."""
    from kgb_model.terminology import systems

    for each in systems():
        yield f"{each.name}  {each.title[spoken()]}, {each.version}"
        yield from (f"    {key}  {title[spoken()]}" for key, title in each.lists)


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
