"""A report for a person at a terminal: each finding at its place, why it matters, how to put it right, and what to do next."""

import re
import textwrap
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice

import click

from kgb_model.explanations import generated
from kgb_model.rendering import LEVELS, Judged, cited, counted, ordered, require_language
from kgb_model.report import UNTOLD, Finding, ValidationReport

WIDTH = 100
"""How many characters a line has."""

MOST_CODES = 10
"""How many codes of a list are shown, the nearest first."""

CODES = re.compile(r"\b[A-Z0-9_]+(?:, [A-Z0-9_]+){10,}\b")
"""Codes in a sentence, when there are more of them than are shown."""

MOST_TRIED = 3
"""How many patches of a document are proven to see whether there is one: each takes as long as judging did."""

LONGEST_PLACE = 160
"""How many characters of a place are shown; of a longer one the end, which tells most."""

WORDS = {
    "why": {"nl": "Waarom", "en": "Why"},
    "fix": {"nl": "Oplossing", "en": "Fix"},
    "law": {"nl": "Bron", "en": "Source"},
    "whole": {"nl": "het hele document", "en": "the whole document"},
    "judged as": {"nl": "getoetst als {kind}", "en": "judged as {kind}"},
    "more codes": {"nl": "… en nog {number}: kgb codes {list}", "en": "… and {number} more: kgb codes {list}"},
    "fine": {"nl": "in orde", "en": "fine"},
    "judged": {
        "nl": "{documents} getoetst: {valid} in orde, {invalid} niet. {errors}, {advice}.",
        "en": "{documents} judged: {valid} fine, {invalid} not. {errors}, {advice}.",
    },
    "all fine": {
        "nl": "Alles is in orde; er hoeft niets te gebeuren.",
        "en": "Everything is fine; nothing is to be done.",
    },
    "only advice": {
        "nl": "Alles kan zo worden verstuurd. Kijk of het advies bij dit gezin past.",
        "en": "All of it can be sent like this. See whether the advice suits this family.",
    },
    "errors": {
        "nl": "Herstel de fouten en toets opnieuw: een ontvanger weigert een document met fouten.",
        "en": "Put the errors right and judge again: a receiver refuses a document with errors.",
    },
    "rules later": {
        "nl": "Zolang de vorm niet klopt zijn niet alle regels bekeken; daarna kan er meer komen.",
        "en": "While the form is broken not all rules are looked at; more may come after that.",
    },
    "patches": {
        "nl": "Schrijffouten kan een computer vaak herstellen: met `kgb validate --fix`, of met report.fixed() in Python.",
        "en": "Slips of the pen can often be put right by a computer: with `kgb validate --fix`, or report.fixed() in Python.",
    },
}
"""What the report says beside its findings."""

COUNTS = {
    "documents": {"nl": ("1 document", "{} documenten"), "en": ("1 document", "{} documents")},
    "errors": {"nl": ("1 fout", "{} fouten"), "en": ("1 error", "{} errors")},
    "advice": {"nl": ("1 advies", "{} adviezen"), "en": ("1 piece of advice", "{} pieces of advice")},
}
"""One, and more than one."""

COLOURS = {"MUST": "red", "SHOULD": "yellow"}


def render(judged: Sequence[Judged], language: str, *, colour: bool = False) -> str:
    """The findings of each document, and a summary that says what to do.

    A place is shown by the names of the properties that lead to it, never by what stands there.

    Args:
        judged: documents with their reports.
        language: ``nl`` or ``en``.
        colour: with the control codes of a terminal that shows colours.

    Raises:
        UnknownLanguage: nothing is written in this language.
    """
    require_language(language)
    pieces = [piece for one in judged for piece in of_document(one, language)]
    text = "\n\n".join([*pieces, summary(judged, language)]) + "\n"
    return text if colour else click.unstyle(text)


def of_document(one: Judged, language: str) -> Iterator[str]:
    """What is said of one document: each finding, or that it is fine."""
    if not one.report.findings:
        yield f"{printable(one.name)}: {click.style(WORDS['fine'][language], fg='green')} ({one.report.kind})"
    elif not one.report.valid and one.report.kind != UNTOLD:
        said = WORDS["judged as"][language].format(kind=called(one.report.kind, language))
        yield f"{click.style(printable(one.name), bold=True)}: {said}"
    for item in ordered(one.report):
        yield of_finding(one.name, item, language)


def called(kind: str, language: str) -> str:
    """A kind in words and by its name: ``Persoon (Person)``."""
    schema = generated("schemas.json")[kind]
    title = schema["x-nl"]["title"] if language == "nl" else kind
    return kind if title == kind else f"{title} ({kind})"


def of_finding(name: str, item: Finding, language: str) -> str:
    """One finding: where, what, why, how to put it right, and by which law."""
    place = ":".join(str(part) for part in (printable(name), item.line, item.column) if part is not None)
    level = click.style(LEVELS[item.level][language], fg=COLOURS[item.level], bold=True)
    lines = [f"{click.style(place, bold=True)}: {level}: {item.code}", *wrapped(item.message[language])]
    lines += pointed(item.pointer, language)
    for label, said in (("why", item.why), ("fix", item.fix)):
        lines += wrapped(f"{WORDS[label][language]}: {shortened(said[language], item, language)}") if said else []
    if item.source:
        lines += wrapped(f"{WORDS['law'][language]}: {'; '.join(cited(each, language) for each in item.source)}")
    return "\n".join(lines)


def shortened(said: str, item: Finding, language: str) -> str:
    """What is said of a wrong code, with the first codes of a long list and the command that shows the others."""
    codes = CODES.search(said) if item.code == "code/unknown" else None
    known = codes[0].split(", ") if codes else []
    lists = [name for name, listed in code_lists().items() if listed == frozenset(known)]
    if codes is None or not lists or len(known) <= MOST_CODES:
        return said
    more = WORDS["more codes"][language].format(number=len(known) - MOST_CODES, list=lists[0])
    return f"{said[: codes.start()]}{', '.join(known[:MOST_CODES])} {more}{said[codes.end() :]}"


@cache
def code_lists() -> dict[str, frozenset[str]]:
    """The codes of each list, by the name of the list."""
    listed = (
        (name, schema["anyOf"][0] if "anyOf" in schema else schema)
        for name, schema in generated("schemas.json").items()
    )
    return {
        re.sub(r"(?<=[a-z])(?=[A-Z])", "-", name).lower(): frozenset(schema["enum"])
        for name, schema in listed
        if "enum" in schema
    }


def wrapped(text: str) -> list[str]:
    """A text in lines that fit the terminal, indented."""
    return textwrap.wrap(
        printable(text),
        WIDTH,
        initial_indent="  ",
        subsequent_indent="    ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def pointed(pointer: str, language: str) -> list[str]:
    """The place with a mark under the property that it is about."""
    place = printable(pointer) or WORDS["whole"][language]
    if len(place) > LONGEST_PLACE:
        place = "…" + place[-LONGEST_PLACE:]
    start = place.rfind("/") + 1
    mark = " " * start + "^" * max(1, len(place) - start)
    return [f"    {place}", f"    {click.style(mark, fg='cyan')}"]


def printable(text: str) -> str:
    """A text without characters that would steer a terminal."""
    return re.sub(r"[\r\n\t]", " ", "".join(each if each.isprintable() or each in "\r\n\t" else "·" for each in text))


def summary(judged: Sequence[Judged], language: str) -> str:
    """How many documents were judged, what was found, and what to do."""
    reports = tuple(one.report for one in judged)
    valid = sum(report.valid for report in reports)
    numbers = {
        "documents": len(reports),
        "errors": counted(reports, "MUST"),
        "advice": counted(reports, "SHOULD"),
    }
    told = {name: number_of(name, number, language) for name, number in numbers.items()}
    first = WORDS["judged"][language].format(**told, valid=valid, invalid=len(reports) - valid)
    return "\n".join([first, *(WORDS[key][language] for key in next_steps(judged))])


def next_steps(judged: Sequence[Judged]) -> list[str]:
    """What to do next, by its key among the words."""
    findings = [item for one in judged for item in one.report.findings]
    if not findings:
        return ["all fine"]
    if all(one.report.valid for one in judged):
        return ["only advice"]
    form = any(item.code.partition("/")[0] in ("json", "schema", "code", "reference") for item in findings)
    patches = any(item.patch for one in judged for item in promising(one.report))
    return ["errors", *(["rules later"] if form else []), *(["patches"] if patches else [])]


def promising(report: ValidationReport) -> Iterator[Finding]:
    """The first findings of a document for which a machine has something to propose."""
    from kgb_model.repairing.repairs import proposal

    able = (item for item in report.findings if item.prover)
    # What was proven before needs no document any more.
    return islice((item for item in able if report.document is None or proposal(item, report)), MOST_TRIED)


def number_of(name: str, number: int, language: str) -> str:
    """A number and what is counted."""
    one, more = COUNTS[name][language]
    return one if number == 1 else more.format(number)
