"""``kgb compare``: what changed between two documents."""

from kgb_model.command.frame import Argument, Option, command
from kgb_model.command.kinds import chosen, kind_option
from kgb_model.command.language import Both, spoken
from kgb_model.command.outcome import FINE, FOUND
from kgb_model.command.writing import write_document, write_text

SAME = Both("Er is niets veranderd.", "Nothing changed.")


@command(
    "compare",
    Both(
        "Toont wat er tussen twee dossiers van hetzelfde gezin veranderde, of tussen twee versies van een gegeven.\n\n"
        "Eindigt met 0 als ze hetzelfde zeggen en met 1 als er iets verschilt.",
        "Shows what changed between two dossiers of one family, or between two versions of a resource.\n\n"
        "Ends with 0 when they say the same and with 1 when something differs.",
    ),
    Argument("before", Both("Hoe het was.", "How it was."), Both("EERST", "BEFORE")),
    Argument(
        "after",
        Both("Hoe het werd; - is standaardinvoer.", "How it became; - is standard input."),
        Both("DAARNA", "AFTER"),
    ),
    kind_option(),
    Option(
        ["--patch"],
        Both(
            "Als JSON Patch (RFC 6902), die van het eerste het tweede maakt.",
            "As a JSON Patch (RFC 6902), which makes the second out of the first.",
        ),
        is_flag=True,
    ),
    examples=(
        ("kgb compare march.json june.json", Both("Wat er sinds maart veranderde.", "What changed since March.")),
        ("kgb compare march.json june.json --patch", Both("Hetzelfde voor een programma.", "The same for a program.")),
    ),
)
def compare(before: str, after: str, kind: str | None, patch: bool) -> int:
    """Writes what changed."""
    from kgb_model.command.reading import read_model
    from kgb_model.comparing.comparison import compare as compared

    named = chosen(kind)
    found = compared(read_model(before, named), read_model(after, named))
    if patch:
        write_document(found.to_patch())
    else:
        write_text(found.text(spoken()).rstrip("\n") + "\n" if found else f"{SAME}\n")
    return FOUND if found else FINE
