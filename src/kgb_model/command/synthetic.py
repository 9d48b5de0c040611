"""``kgb synth``: made-up families, right or wrong on purpose."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import click

from kgb_model.command.frame import Option, command
from kgb_model.command.language import Both, spoken
from kgb_model.command.outcome import pointing
from kgb_model.command.writing import output_to, write_text

EDGES = Both("Randgevallen (--edge)", "Edge cases (--edge)")
FLAWS = Both("Fouten (--flaw)", "Flaws (--flaw)")
LIST = Both("kgb synth --list toont alle randgevallen en fouten.", "kgb synth --list shows all edge cases and flaws.")
EITHER = Both("--flaw en --edge gaan niet samen.", "--flaw and --edge do not go together.")


@command(
    "synth",
    Both(
        "Maakt verzonnen gezinnen: dezelfde seed geeft altijd dezelfde gezinnen.\n\n"
        "Ze volgen de standaard, behalve met --flaw: dan is er op een plek iets mis. Namen, adressen en nummers zijn verzonnen; "
        "BSN's komen uit het bereik voor tests. Meer dan een gezin komt als NDJSON, een op elke regel.",
        "Makes up families: the same seed always gives the same families.\n\n"
        "They follow the standard, except with --flaw: then something is wrong in one place. Names, addresses and numbers are "
        "made up; BSNs come from the range for tests. More than one family comes as NDJSON, one on each line.",
    ),
    Option(
        ["--seed"],
        Both("Waaruit het toeval ontstaat.", "From which chance springs."),
        Both("GETAL", "NUMBER"),
        type=click.IntRange(min=0),
        default=1,
        show_default=True,
    ),
    Option(
        ["--count", "-n"],
        Both("Hoeveel gezinnen.", "How many families."),
        Both("AANTAL", "NUMBER"),
        type=click.IntRange(min=1),
        default=1,
        show_default=True,
    ),
    Option(
        ["--edge"],
        Both("Een randgeval dat erin moet; mag vaker.", "An edge case to put in; may be given more often."),
        Both("NAAM", "NAME"),
        multiple=True,
    ),
    Option(["--flaw"], Both("Een fout die erin moet.", "A flaw to put in."), Both("NAAM", "NAME")),
    Option(
        ["--ndjson"], Both("Op een regel, ook als het er een is.", "On one line, also when it is one."), is_flag=True
    ),
    Option(
        ["--coverage"],
        Both(
            "Toont welke eigenschappen en codes in deze gezinnen voorkomen.",
            "Shows which properties and codes occur in these families.",
        ),
        is_flag=True,
    ),
    Option(["--list"], Both("Toont de randgevallen en fouten.", "Shows the edge cases and flaws."), is_flag=True),
    Option(["--output", "-o"], Both("Schrijft naar dit bestand.", "Writes to this file."), Both("BESTAND", "FILE")),
    examples=(
        ("kgb synth --seed 7 | kgb show -", Both("Een gezin om naar te kijken.", "A family to look at.")),
        ("kgb synth --count 1000 > families.ndjson", Both("Duizend gezinnen.", "A thousand families.")),
        ("kgb synth --list", Both("Welke randgevallen en fouten er zijn.", "Which edge cases and flaws there are.")),
    ),
)
def synth(**given: Any) -> int:
    """Writes the families, or what is asked about them."""
    from kgb_model.errors import UnknownEdge, UnknownFlaw

    wanted = Wanted(**given)
    if wanted.list:
        write_text("\n".join(catalogue()) + "\n", wanted.output)
        return 0
    if wanted.flaw and wanted.edge:
        raise click.UsageError(str(EITHER))
    try:
        return written(wanted)
    except (UnknownEdge, UnknownFlaw) as unknown:
        raise pointing(unknown, LIST) from None


def written(wanted: "Wanted") -> int:
    """Writes the families, or what occurs in them."""
    from kgb_model import synthetic

    if wanted.coverage:
        made = synthetic.families(wanted.seed, wanted.count, edges=wanted.edge or None)
        write_text(synthetic.coverage(made).to_text(spoken()).rstrip("\n") + "\n", wanted.output)
        return 0
    with output_to(wanted.output) as write:
        for document in documents(wanted):
            indent = None if wanted.ndjson or wanted.count > 1 else 2
            write(json.dumps(document, ensure_ascii=False, indent=indent) + "\n")
    return 0


@dataclass(frozen=True)
class Wanted:
    """Which families somebody wants: the options of ``kgb synth``."""

    seed: int
    count: int
    edge: tuple[str, ...]
    flaw: str | None
    ndjson: bool
    coverage: bool
    list: bool
    output: str | None


def documents(wanted: Wanted) -> Iterator[Any]:
    """The families as plain values, one after another."""
    from kgb_model import synthetic

    if wanted.flaw:
        for number in range(wanted.count):
            yield synthetic.flawed(wanted.seed + number, wanted.flaw).document
        return
    for family in synthetic.families(wanted.seed, wanted.count, edges=wanted.edge or None):
        yield family.to_dict()


def catalogue() -> Iterator[str]:
    """The edge cases and flaws with what they are."""
    from kgb_model import synthetic

    for heading, known in ((EDGES, synthetic.EDGES), (FLAWS, synthetic.FLAWS)):
        yield str(heading)
        width = max(len(name) for name in known)
        for name, each in known.items():
            yield f"  {name:<{width}}  {getattr(each, spoken())}"
