"""``kgb explain``: what a code, rule or term means, why it is there and what to do about it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kgb_model.command.frame import Argument, command
from kgb_model.command.language import Both, spoken
from kgb_model.command.writing import write_text

if TYPE_CHECKING:
    from kgb_model.explanations import Explanation

FIX = Both("Oplossing", "Fix")
WHY = Both("Waarom", "Why")
LAW = Both("Rust op", "Rests on")
ABOUT = Both("Gaat over", "Is about")
EACH = Both("{kind}, elk deel van {part}", "{kind}, each part of {part}")
WHEN = Both("Als (CEL)", "When (CEL)")
THEN = Both("Dan (CEL)", "Then (CEL)")
PARAMETER = Both("Getal", "Number")


@command(
    "explain",
    Both(
        "Legt een code, regel of term uit: wat het betekent, waarom het er is, op welke wet het rust.\n\n"
        "De code van een bevinding (schema/required), een regel (measure/supervision-at-most-a-year), een term "
        "(Concern.safetyLevel), een codelijst (MeasureType) of een code daaruit (OTS).",
        "Explains a code, rule or term: what it means, why it is there, on what law it rests.\n\n"
        "The code of a finding (schema/required), a rule (measure/supervision-at-most-a-year), a term "
        "(Concern.safetyLevel), a code list (MeasureType) or a code of it (OTS).",
    ),
    Argument("code", Both("Wat u wilt weten.", "What you want to know."), "CODE"),
    examples=(
        ("kgb explain schema/required", Both("Een bevinding van kgb validate.", "A finding of kgb validate.")),
        ("kgb explain OTS", Both("Een code.", "A code.")),
        ("kgb explain Concern.safetyLevel", Both("Een eigenschap.", "A property.")),
    ),
)
def explain(code: str) -> int:
    """Writes what is known of a code."""
    write_text("\n\n".join(explained(code)) + "\n")
    return 0


def explained(name: str) -> list[str]:
    """Every meaning of a name, in the language that is spoken.

    Raises:
        UnknownTerm: it has none; the nearest names are given.
    """
    from kgb_model import terminology
    from kgb_model.errors import UnknownFinding, UnknownTerm
    from kgb_model.explanations import explain as explain_finding

    try:
        return ["\n".join(finding_lines(explain_finding(name)))]
    except UnknownFinding as unknown:
        near = unknown.nearest if "/" in name else ()
    codes = [each for listed in terminology.code_lists() for each in listed.codes if each.code == name.upper()]
    try:
        return [terminology.term(name).text(spoken()), *(code.text(spoken()) for code in codes)]
    except UnknownTerm as unknown:
        if not codes:
            alike = [term.name for term in terminology.find(name)]
            raise UnknownTerm(name, tuple(dict.fromkeys([*near, *unknown.nearest, *alike]))[:3]) from None
    return [code.text(spoken()) for code in codes]


def finding_lines(known: "Explanation") -> Iterator[str]:
    """A finding or rule in words."""
    from kgb_model.rendering import LEVELS, cited

    language = spoken()
    yield f"{known.code} · {LEVELS[known.level][language]}"
    yield known.message[language]
    if known.why:
        yield f"{WHY}: {known.why[language]}"
    yield f"{FIX}: {known.fix[language]}"
    if known.source:
        yield f"{LAW}: {'; '.join(cited(source, language) for source in known.source)}"
    if known.applies_to:
        about = EACH.said(kind=known.applies_to, part=known.each) if known.each else known.applies_to
        yield f"{ABOUT}: {about}"
    if known.when:
        yield f"{WHEN}: {known.when}"
    if known.condition:
        yield f"{THEN}: {known.condition}"
    for name, parameter in (known.parameters or {}).items():
        yield f"{PARAMETER} {name}: {parameter['value']}"
