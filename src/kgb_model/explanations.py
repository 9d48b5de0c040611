"""The published texts of findings: filled in for a finding, or as they stand, for whoever asks what a code means."""

import json
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from typing import Any

from kgb_model.errors import UnknownFinding, UnknownTerm
from kgb_model.report import Finding

TERMS = {
    "nl": " Termen en codes van de standaard legt kgb.terminology uit, met find() en term().",
    "en": " Terms and codes of the standard are explained by kgb.terminology, with find() and term().",
}
"""Where somebody finds what is neither a finding nor a rule."""

UNFILLED = "…"
"""What stands in a text for what differs from one finding to another."""


@cache
def generated(name: str) -> Any:
    """A table that was generated from the standard."""
    return json.loads((files("kgb_model._generated") / name).read_text(encoding="utf-8"))


def finding(code: str, pointer: str, /, **details: object) -> Finding:
    """A finding with the published texts of its code.

    Details fill the placeholders: a text, or ``{"nl": …, "en": …}``. No value of the input is among them.
    """
    entry = generated("findings.json")[code]
    parts = {"message": entry["message"], "why": entry["why"], "fix": entry["fix"]}
    if "fixOtherwise" in entry and not {"nearest", "example", "own"} & set(details):
        parts["fix"] = entry["fixOtherwise"]
    texts = {
        part: {language: filled(text, language, details) for language, text in both.items()}
        for part, both in parts.items()
    }
    return Finding(code, "MUST", pointer, texts["message"], texts["fix"], texts["why"])


def filled(text: str, language: str, details: dict[str, object]) -> str:
    """A text with its placeholders filled in one language."""
    return text.format(
        **{name: value[language] if isinstance(value, dict) else value for name, value in details.items()}
    )


@dataclass(frozen=True, slots=True)
class Explanation:
    """What a finding or a rule says, apart from any document.

    Attributes:
        code: of the finding, or the id of the rule.
        level: ``MUST`` is required, ``SHOULD`` is advice.
        message, why, fix: as ``{"nl": …, "en": …}``; three dots stand for what differs. A rule has no ``why`` beside its law.
        source: the law behind a rule: ``[{"law": "BW1", "article": "1:258", "certainty": "S23"}]``.
        applies_to: the kind of resource that a rule is about.
        scope: ``resource`` for a rule about a resource by itself, ``dossier`` for one about the whole.
        each: the list in the resource of which a rule looks at every item, as a JSON Pointer.
        blame: the place that a rule points at, as a JSON Pointer in the resource or item.
        when, condition: in CEL, when the rule has something to say (always, without it) and what then holds.
        parameters: the numbers in the rule, by name: their values and what they are.
    """

    code: str
    level: str
    message: dict[str, str]
    fix: dict[str, str]
    why: dict[str, str] | None = None
    source: tuple[dict[str, str], ...] = ()
    applies_to: str | None = None
    scope: str | None = None
    each: str | None = None
    blame: str | None = None
    when: str | None = None
    condition: str | None = None
    parameters: dict[str, dict[str, Any]] | None = None


def explain(code: str) -> Explanation:
    """What a finding or rule means, why it matters and how to put it right.

    Args:
        code: of a finding, such as ``schema/required``, or the id of a rule, such as ``measure/supervision-at-most-a-year``.

    Raises:
        UnknownFinding: there is none with this code; the nearest are named.
    """
    if entry := generated("findings.json").get(code):
        texts = {
            part: {language: unfilled(text) for language, text in entry[part].items()}
            for part in ("message", "why", "fix")
        }
        return Explanation(code, "MUST", texts["message"], texts["fix"], texts["why"])
    if rule := rules_by_id().get(code):
        return Explanation(
            code,
            rule["level"],
            rule["message"],
            rule["fix"],
            source=tuple(rule["source"]),
            applies_to=rule["appliesTo"],
            scope=rule["scope"],
            each=rule.get("each"),
            blame=rule["blame"],
            when=rule.get("when"),
            condition=rule["assert"],
            parameters=rule.get("parameters"),
        )
    raise unknown(str(code))


def unknown(code: str) -> UnknownFinding:
    """That there is no such finding or rule, with the nearest; where it is a term, that the terminology explains it."""
    from kgb_model import terminology

    try:
        terminology.term(code[:200])
        nearest: tuple[str, ...] = ()
    except UnknownTerm as error:
        nearest = tuple(dict.fromkeys([*nearest_codes(code), *error.nearest]))
    refused = UnknownFinding(code, nearest)
    refused.message = {language: text + TERMS[language] for language, text in refused.message.items()}
    refused.args = (refused.message["en"],)
    return refused


def unfilled(text: str) -> str:
    """A text with three dots for each placeholder."""
    return text.format_map(_Unfilled()).replace(f"{UNFILLED}.", UNFILLED)


class _Unfilled(dict[str, str]):
    """Fills every placeholder with three dots."""

    def __missing__(self, _: str) -> str:
        return UNFILLED


@cache
def rules_by_id() -> dict[str, dict[str, Any]]:
    """Every published rule by its id."""
    return {rule["id"]: rule for rule in generated("rules.json")}


def codes() -> list[str]:
    """Every code that can be explained: of the findings that are no rules, and of the rules."""
    return [*generated("findings.json"), *rules_by_id()]


def nearest_codes(code: str) -> tuple[str, ...]:
    """The codes that look most like one that does not exist, with or without their group."""
    known = codes()
    near = get_close_matches(code[:200].casefold(), known, n=3)
    if not near:
        endings = {each.partition("/")[2]: each for each in reversed(known)}
        near = [endings[each] for each in get_close_matches(code[:200].rpartition("/")[2].casefold(), endings, n=3)]
    return tuple(near)
