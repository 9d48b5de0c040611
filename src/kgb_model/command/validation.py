"""``kgb validate``: judges files, folders, lines and standard input by the standard."""

from typing import Any

import click

from kgb_model.command.frame import Argument, Option, command
from kgb_model.command.kinds import chosen, kind_option
from kgb_model.command.language import Both

FORMATS = ("text", "json", "sarif", "junit")

FIX_TAKES_FILES = Both(
    "--fix gaat niet samen met standaardinvoer of met bestanden van regels (NDJSON).",
    "--fix does not go with standard input or with files of lines (NDJSON).",
)
IN_PLACE_NEEDS_FIX = Both("--in-place hoort bij --fix.", "--in-place goes with --fix.")


@command(
    "validate",
    Both(
        "Toetst bestanden aan de standaard: de vorm, de codes, de verwijzingen en de regels.\n\n"
        "Eindigt met 0 als alles in orde is, 1 als er iets niet klopt en 2 als iets niet kon worden getoetst. "
        "Advies alleen is in orde, behalve met --strict. Wat iemand stuurt dat geen JSON is, klopt niet (1); een bestand dat er niet is "
        "of dat niet mag worden gelezen, kon niet worden getoetst (2).",
        "Judges files by the standard: the form, the codes, the references and the rules.\n\n"
        "Ends with 0 when all is fine, 1 when something is wrong and 2 when something could not be judged. "
        "Advice alone is fine, except with --strict. What somebody sends that is no JSON is wrong (1); a file that is not there "
        "or may not be read could not be judged (2).",
    ),
    Argument(
        "files",
        Both(
            "Bestanden of mappen; een map telt met alles erin dat *.json, *.ndjson of *.jsonl heet. - is standaardinvoer.",
            "Files or folders; a folder counts with all in it that is called *.json, *.ndjson or *.jsonl. - is standard input.",
        ),
        Both("BESTAND", "FILE"),
        nargs=-1,
        required=True,
    ),
    kind_option(),
    Option(
        ["--ndjson"],
        Both(
            "Elke regel is een document, hoe het bestand ook heet.",
            "Each line is a document, whatever the file is called.",
        ),
        is_flag=True,
    ),
    Option(
        ["--format"],
        Both(
            "Als tekst voor mensen, of als json, sarif of junit voor programma's.",
            "As text for people, or as json, sarif or junit for programs.",
        ),
        type=click.Choice(FORMATS),
        default="text",
        show_default=True,
    ),
    Option(
        ["--output", "-o"],
        Both("Schrijft het rapport naar dit bestand.", "Writes the report to this file."),
        Both("BESTAND", "FILE"),
    ),
    Option(
        ["--jobs", "-j"],
        Both("In hoeveel processen er tegelijk wordt getoetst.", "In how many processes at once it judges."),
        Both("AANTAL", "NUMBER"),
        type=click.IntRange(1, 64),
        default=1,
        show_default=True,
    ),
    Option(["--strict"], Both("Telt advies mee als fout.", "Counts advice as errors."), is_flag=True),
    Option(["--summary"], Both("Toont alleen de samenvatting.", "Shows the summary only."), is_flag=True),
    Option(
        ["--quiet", "-q"],
        Both("Toont niets; alleen de eindcode telt.", "Shows nothing; only the exit code counts."),
        is_flag=True,
    ),
    Option(
        ["--fix"],
        Both(
            "Herstelt wat een machine bewijsbaar kan herstellen, in een nieuw bestand *.fixed.json, en toetst dat. "
            "Bestaat dat al, dan in *.fixed-2.json.",
            "Puts right what a machine can provably put right, in a new file *.fixed.json, and judges that. "
            "When that exists already, in *.fixed-2.json.",
        ),
        is_flag=True,
    ),
    Option(
        ["--in-place"],
        Both("Met --fix: herstelt het bestand zelf.", "With --fix: puts the file itself right."),
        is_flag=True,
    ),
    examples=(
        ("kgb validate dossier.json", Both("Toetst een dossier.", "Judges a dossier.")),
        (
            "kgb validate export/ --jobs 2 --summary",
            Both("Toetst een hele map op twee kernen.", "Judges a whole folder on two cores."),
        ),
        (
            "cat families.ndjson | kgb validate - --ndjson --format sarif -o found.sarif",
            Both(
                "Toetst regels en maakt een rapport voor andere programma's.",
                "Judges lines and makes a report for other programs.",
            ),
        ),
        ("kgb validate dossier.json --fix", Both("Herstelt schrijffouten.", "Puts slips of the pen right.")),
    ),
)
def validate(files: tuple[str, ...], kind: str | None, **given: Any) -> int:
    """Judges everything, tells what was found, and gives the exit code."""
    from kgb_model.command.judging import Judging, Wanted
    from kgb_model.command.writing import output_to, spare

    wanted = Wanted(**given)
    if wanted.in_place and not wanted.fix:
        raise click.UsageError(str(IN_PLACE_NEEDS_FIX))
    judging = Judging(files, chosen(kind), wanted)
    if wanted.fix and judging.has_lines:
        raise click.UsageError(str(FIX_TAKES_FILES))
    spare(wanted.output, (source.name for source in judging.sources))
    with output_to(wanted.output, quiet=wanted.quiet) as write:
        return judging.run(write)
