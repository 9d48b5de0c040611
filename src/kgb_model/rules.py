"""Judges a dossier by the published rules.

A rule is CEL. Its translation into Python (``_generated/verdicts.py``) gives the verdict where it can, which takes a fraction of
the time; on anything that it stumbles over the official engine decides (``engine.py``).
"""

from contextlib import suppress
from functools import cache
from typing import Any

from kgb_model._generated.verdicts import VERDICTS
from kgb_model.errors import RuleBroken
from kgb_model.explanations import generated
from kgb_model.report import Finding
from kgb_model.shape import COLLECTIONS, OUTSIDE, collection

__all__ = [
    "COLLECTIONS",
    "OUTSIDE",
    "judge",
    "judge_resource",
    "judge_what_can_be",
    "number_of",
    "resources_of",
    "rules_of",
]


@cache
def rules_of(scope: str, kind: str) -> tuple[dict[str, Any], ...]:
    """The rules of a scope for a kind of resource."""
    return tuple(rule for rule in generated("rules.json") if rule["scope"] == scope and rule["appliesTo"] == kind)


@cache
def number_of(scopes: tuple[str, ...]) -> int:
    """How many rules there are in these scopes."""
    return sum(rule["scope"] in scopes for rule in generated("rules.json"))


class Case:
    """What rules look at: the resources by collection, the dossier around them, and every resource by its id."""

    def __init__(self, seen: dict[str, list[dict[str, Any]]], dossier: dict[str, Any]) -> None:
        self.seen = seen
        self.dossier = dossier
        self.by_id = (
            {resource["id"]: resource for resources in seen.values() for resource in resources} if dossier else {}
        )
        self._activation: Any = None

    def broken(self, rule: dict[str, Any]) -> list[Any]:
        """The positions at which a rule is broken.

        Raises:
            RuleBroken: the rule gave no verdict.
        """
        try:
            return VERDICTS[rule["id"]](self.seen[collection(rule["appliesTo"])], self.dossier, self.by_id)
        except Exception:  # whatever it was: the engine knows what is a verdict, and what is a fault of the rule
            return self.judged(rule)

    def judged(self, rule: dict[str, Any]) -> list[Any]:
        """The same by the official engine.

        Raises:
            RuleBroken: the rule gave no verdict.
        """
        from kgb_model import engine

        if self._activation is None:
            visible = {name: [without_extensions(each) for each in found] for name, found in self.seen.items()}
            by_id = {each["id"]: each for found in visible.values() for each in found} if self.dossier else {}
            self._activation = engine.activation(visible, self.dossier, by_id)
        return engine.broken(rule, self.seen[collection(rule["appliesTo"])], self._activation)


def without_extensions(resource: dict[str, Any]) -> dict[str, Any]:
    """A resource as the engine sees it: without extensions, whose numbers may be larger than it knows."""
    return {name: value for name, value in resource.items() if name != "extensions"}


def case_of(dossier: dict[str, Any]) -> Case:
    """A dossier as rules look at it."""
    return Case({collection(kind): resources for kind, resources in resources_of(dossier).items()}, dossier)


def judge(dossier: dict[str, Any], scopes: tuple[str, ...] = ("resource", "dossier")) -> list[Finding]:
    """What the rules of these scopes find in a dossier that follows its schema.

    Raises:
        RuleBroken: a rule gave no verdict.
    """
    case = case_of(dossier)
    return [
        found
        for kind, resources in resources_of(dossier).items()
        if resources
        for scope in scopes
        for rule in rules_of(scope, kind)
        for found in findings(
            rule, case.broken(rule), resources, "/family" if kind == "Family" else f"/{COLLECTIONS[kind]}/{{}}"
        )
    ]


def judge_resource(resource: dict[str, Any], kind: str) -> list[Finding]:
    """What the rules about a single resource find in it.

    Raises:
        RuleBroken: a rule gave no verdict.
    """
    case = Case({collection(kind): [resource]}, {})
    return [found for rule in rules_of("resource", kind) for found in findings(rule, case.broken(rule), [resource], "")]


def judge_what_can_be(resource: dict[str, Any], kind: str, errors: list[Finding]) -> list[Finding]:
    """What the rules about a single resource find in one that breaks its schema, where it does not.

    So that whoever sends a wrong number and a wrong code hears of both at once. Of what breaks its schema only the engine can
    say whether a rule has a verdict.
    """
    case, wrong = Case({collection(kind): [resource]}, {}), {error.pointer for error in errors if error.pointer}
    found: list[Finding] = []
    for rule in rules_of("resource", kind):
        # A rule that stumbles over what is wrong elsewhere has no verdict, and is left out.
        with suppress(RuleBroken, RuntimeError):
            found += [
                item
                for item in findings(rule, case.judged(rule), [resource], "")
                if not any(f"{item.pointer}/".startswith(f"{place}/") for place in wrong)
            ]
    return found


def resources_of(dossier: dict[str, Any]) -> dict[str, list[dict[str, Any]]]:
    """The resources of a dossier by kind."""
    return {"Family": [dossier["family"]], **{kind: dossier[name] for kind, name in COLLECTIONS.items()}}


def findings(rule: dict[str, Any], positions: list[Any], resources: list[dict[str, Any]], place: str) -> list[Finding]:
    """A finding for each position at which a rule is broken."""
    found = []
    for each in positions:
        position, item = each if "each" in rule else (each, None)
        part = f"{rule['each']}/{item}" if "each" in rule else ""
        found.append(broken(rule, f"{place.format(position)}{part}{rule['blame']}", resources[position]))
    return found


def broken(rule: dict[str, Any], pointer: str, resource: dict[str, Any]) -> Finding:
    """The finding that says that a rule does not hold."""
    source = tuple(rule["source"])
    return Finding(rule["id"], rule["level"], pointer, rule["message"], rule["fix"], None, resource.get("id"), source)
