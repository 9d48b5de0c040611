"""``kgb migrate``: a document in another version of the standard, and what that costs."""

from collections.abc import Iterator
from typing import Any, NamedTuple

import click

from kgb_model.command.frame import Argument, Option, command
from kgb_model.command.kinds import chosen, kind_option
from kgb_model.command.language import Both, spoken
from kgb_model.command.outcome import FINE, FOUND
from kgb_model.command.writing import spare, write_document, write_text

LOST = Both("verloren", "lost")
KEPT = Both("bewaard in een uitbreiding", "kept in an extension")
ASSUMED = Both("aangenomen", "assumed")
NOTHING_CHANGES = Both("Tussen deze versies verandert er niets.", "Nothing changes between these versions.")


@command(
    "migrate",
    Both(
        "Zet een document om naar een andere versie van de standaard.\n\n"
        "Het document gaat naar standaarduitvoer; wat verloren gaat of wordt aangenomen staat op standaardfout, elk met zijn plaats. "
        "Met --strict is de eindcode 1 als er iets verloren gaat.",
        "Takes a document to another version of the standard.\n\n"
        "The document goes to standard output; what is lost or assumed goes to standard error, each with its place. "
        "With --strict the exit code is 1 when something is lost.",
    ),
    Argument(
        "file",
        Both(
            "Een document; - is standaardinvoer. Met --explain mag het ontbreken.",
            "A document; - is standard input. With --explain it may be left out.",
        ),
        Both("BESTAND", "FILE"),
        required=False,
    ),
    Option(
        ["--to"],
        Both("Naar welke versie; anders die van deze uitgave.", "To which version; else that of this release."),
        Both("VERSIE", "VERSION"),
    ),
    Option(
        ["--from", "origin"],
        Both("Uit welke versie; een dossier zegt dat zelf.", "From which version; a dossier says so itself."),
        Both("VERSIE", "VERSION"),
    ),
    kind_option(),
    Option(
        ["--keep"],
        Both(
            "Bewaart wat de andere versie niet kan zeggen in een uitbreiding, zodat het terugkomt. Wie het document krijgt, krijgt dat ook.",
            "Keeps what the other version cannot say in an extension, so that it comes back. Whoever gets the document gets that too.",
        ),
        is_flag=True,
    ),
    Option(
        ["--explain"],
        Both("Toont alleen wat er tussen de versies verandert.", "Only shows what changes between the versions."),
        is_flag=True,
    ),
    Option(
        ["--strict"],
        Both("Eindigt met 1 als er iets verloren gaat.", "Ends with 1 when something is lost."),
        is_flag=True,
    ),
    Option(
        ["--output", "-o"],
        Both("Schrijft het document naar dit bestand.", "Writes the document to this file."),
        Both("BESTAND", "FILE"),
    ),
    examples=(
        (
            "kgb migrate dossier.json --to 0.0.9 -o old.json",
            Both("Terug naar een eerdere versie.", "Back to an earlier version."),
        ),
        ("kgb migrate dossier.json --to 0.0.9 --explain", Both("Wat dat zou betekenen.", "What that would mean.")),
        (
            "kgb migrate --from 0.0.9 --explain",
            Both("Wat er sinds een versie veranderde.", "What changed since a version."),
        ),
    ),
)
def migrate(file: str | None, to: str | None, kind: str | None, **given: Any) -> int:
    """Writes the document in the other version, and what that costs."""
    from kgb_model.command.reading import read_value
    from kgb_model.migration import migrate as migrated

    wanted = Wanted(**given)
    if wanted.explain:
        return explained(file, wanted.origin, to, wanted.output)
    if file is None:
        context = click.get_current_context()
        raise click.MissingParameter(ctx=context, param=context.command.params[0])
    spare(wanted.output, [file])
    data, _ = read_value(file)
    result = migrated(data, to, chosen(kind), from_version=wanted.origin, keep_losses=wanted.keep)
    for loss in result.losses:
        click.echo(f"{KEPT if loss.kept else LOST}: {loss.pointer}: {loss.message[spoken()]}", err=True)
    for assumption in result.assumptions:
        click.echo(f"{ASSUMED}: {assumption.pointer}: {assumption.message[spoken()]}", err=True)
    write_document(result.document, wanted.output)
    return FOUND if wanted.strict and any(not loss.kept for loss in result.losses) else FINE


class Wanted(NamedTuple):
    """How somebody wants to migrate: the options that are seldom needed."""

    origin: str | None
    keep: bool
    explain: bool
    strict: bool
    output: str | None


def explained(file: str | None, origin: str | None, to: str | None, output: str | None) -> int:
    """Writes what changes between two versions; one that nobody names is that of the document, else that of this release."""
    from kgb_model._generated.index import STANDARD_VERSION
    from kgb_model.command.reading import read_value

    spare(output, [] if file is None else [file])
    value = None if file is None else read_value(file)[1]
    stated = value.get("standardVersion") if isinstance(value, dict) else None
    write_text("\n".join(changes(origin or stated or STANDARD_VERSION, to or STANDARD_VERSION)) + "\n", output)
    return FINE


def changes(origin: str, target: str) -> Iterator[str]:
    """What changes from one version to another, in words."""
    from kgb_model.migration import describe

    described = describe(origin, target)
    if not described:
        yield str(NOTHING_CHANGES)
    for each in described:
        yield f"{each.from_version} → {each.to_version} · {each.of}: {each.text[spoken()]}"
        if each.effect:
            yield f"  {each.effect[spoken()]}"
