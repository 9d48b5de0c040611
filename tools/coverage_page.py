"""Writes the page of the book that shows how much of the standard occurs in its own documents."""

from collections.abc import Callable, Iterable

import coverage_of_spec as measured
import occurrences
from pages import LANGUAGES

NOTE = "% Written by tools/coverage_page.py. Change spec/ or tools/ instead, and run `make generate`.\n"

WORDS = {
    "title": ("Dekking", "Coverage"),
    "intro": (
        "Hoeveel van de standaard voorkomt in haar eigen voorbeelden, scenario's en vectoren: {documents} documenten die "
        "van vorm goed zijn. Wat nergens voorkomt is nooit getoond en nooit beproefd; daarom slagen de toetsen van de "
        "standaard pas als alle eigenschappen en alle codes voorkomen. Van een vector telt alleen wat hij verandert.",
        "How much of the standard occurs in its own examples, scenarios and vectors: {documents} documents that are right "
        "in form. What occurs nowhere has never been shown and never been tried; the tests of the standard therefore pass "
        "only when every property and every code occurs. Of a vector only what it changes is counted.",
    ),
    "whole": ("Het geheel", "As a whole"),
    "what": ("Wat", "What"),
    "covered": ("Komt voor", "Occurs"),
    "share": ("Deel", "Share"),
    "fewest": ("Het minst", "Fewest"),
    "properties": ("Eigenschappen", "Properties"),
    "codes": ("Codes", "Codes"),
    "rules": ("Regels met goede en foute vectoren", "Rules with vectors that pass and that fail"),
    "by-schema": ("Per gegevenssoort en onderdeel", "By resource and part"),
    "by-list": ("Per codelijst", "By code list"),
    "by-rule": ("Per regel", "By rule"),
    "fewest-means": (
        "Onder *het minst* staat hoe vaak de zeldzaamste voorkomt.",
        "Under *fewest* stands how often the rarest one occurs.",
    ),
    "foreign": (
        "In open lijsten staan {count} codes van anderen.",
        "Open lists hold {count} codes of somebody else.",
    ),
    "rule": ("Regel", "Rule"),
    "fail": ("Vectoren die falen", "Vectors that fail"),
    "pass": ("Vectoren die slagen", "Vectors that pass"),
    "missing": ("Wat niet voorkomt", "What does not occur"),
    "nothing": ("Alles komt voor.", "Everything occurs."),
}

Say = Callable[[str], str]


def generate() -> dict[str, str]:
    """The page in each language by its path in the project."""
    return {f"docs/{language}/generated/coverage.md": page(language) for language in LANGUAGES}


def page(language: str) -> str:
    """The whole page in one language."""
    found = measured.coverage()

    def say(word: str) -> str:
        return WORDS[word][LANGUAGES.index(language)]

    lists = {f"{{kgb:codelist}}`{part.name}`": counts for part, counts in owned(found) if "x-codelist" in part.schema}
    schemas = {linked(part): counts for part, counts in owned(found) if "properties" in part.schema}
    sections = [
        f"# {say('title')}",
        say("intro").format(documents=found.documents),
        f"## {say('whole')}",
        shares(say, totals(say, found)),
        *([say("foreign").format(count=sum(found.foreign.values()))] if found.foreign else []),
        say("fewest-means"),
        *(f"## {say('missing')}", missing(found) or say("nothing")),
        *(f"## {say('by-schema')}", shares(say, schemas)),
        *(f"## {say('by-list')}", shares(say, lists)),
        *(f"## {say('by-rule')}", rules(say, found)),
    ]
    return NOTE + "\n" + "\n\n".join(sections) + "\n"


def totals(say: Say, found: measured.Coverage) -> dict[str, dict[str, int]]:
    """What is counted as a whole."""
    vectors = {name: min(outcomes) for name, outcomes in found.rules.items()}
    return {say("properties"): found.properties, say("codes"): found.codes, say("rules"): vectors}


def owned(found: measured.Coverage) -> Iterable[tuple[occurrences.Part, dict[str, int]]]:
    """Each schema, part and code list with what belongs to it."""
    together = {**found.properties, **found.codes}
    return [(part, measured.within(part.name, together)) for part in occurrences.parts()]


def linked(part: occurrences.Part) -> str:
    """A link to where a schema or a part of one is described."""
    kind = "part" if part.path else "resource"
    return f"{{kgb:{kind}}}`{'.'.join((part.file, *part.path[1:]))}`"


def shares(say: Say, rows: dict[str, dict[str, int]]) -> str:
    """A table with the share of each row that occurs, as numbers and as a bar."""
    return table(
        [say("what"), say("covered"), say("share"), say("fewest")],
        [[name, *shown(counts), str(min(counts.values()))] for name, counts in rows.items() if counts],
    )


def shown(counts: dict[str, int]) -> tuple[str, str]:
    """The share that occurs as two numbers, and as a bar with a percentage."""
    covered, whole = sum(map(bool, counts.values())), len(counts)
    # The percentage beside the bar says the same, so the bar need not be read aloud.
    bar = f'<meter value="{covered}" max="{whole}" aria-hidden="true"></meter>'
    return f"{covered} / {whole}", f"{bar} {measured.percentage(covered, whole)}"


def missing(found: measured.Coverage) -> str:
    """What does not occur, by name, a line for each schema, part or list."""
    lines = []
    for part, counts in owned(found):
        if names := measured.absent(counts):
            link = f"{{kgb:codelist}}`{part.name}`" if "x-codelist" in part.schema else linked(part)
            lines.append(f"- {link}: " + ", ".join(f"`{name.removeprefix(part.name)[1:]}`" for name in names))
    return "\n".join(lines)


def rules(say: Say, found: measured.Coverage) -> str:
    """The number of vectors of each rule."""
    return table(
        [say("rule"), say("fail"), say("pass")],
        [[f"{{kgb:rule}}`{name}`", str(fail), str(passed)] for name, (fail, passed) in found.rules.items()],
    )


def table(head: list[str], rows: list[list[str]]) -> str:
    """A table in Markdown; what comes after the first column is aligned to the right."""
    lines = [head, ["---", *["---:"] * (len(head) - 1)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
