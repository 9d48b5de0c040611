"""Judges dossiers by mutated rules: which vector or scenario turns red when a rule is gone or says something else."""

from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

import proofs
from dossiers import COLLECTIONS, Paper
from mutants import RuleMutant

import kgb_spec
from kgb_model import engine
from kgb_model.errors import RuleBroken
from kgb_model.rules import findings, without_extensions
from kgb_model.shape import COLLECTIONS as COLLECTIONS_OF_THE_MODEL
from kgb_model.shape import collection

# The table of the model is as old as its last generation; here the schemas of this moment count.
COLLECTIONS_OF_THE_MODEL.update(COLLECTIONS)


class Case(NamedTuple):
    """A dossier, and what one rule must find in it.

    Attributes:
        place: where it stands.
        rule: the rule that it is about; empty when it is about none.
        at: the places that its rule must blame; None when any will do, as long as the dossier is refused.
        advises: whether its rule advises against it, and refuses nothing.
        resources: the resources by collection, as the engine takes them.
        activation: the same as the engine has converted them.
    """

    place: str
    rule: str
    at: list[str] | None
    resources: dict[str, list[dict[str, Any]]]
    activation: Any
    advises: bool = False

    def red(self, rule: dict[str, Any], found: list[str] | None) -> bool:
        """Whether what a rule finds here is not what it should be. No verdict is never right."""
        refuses = bool(found) and rule["level"] == "MUST"
        if found is None:
            return True
        if rule["id"] != self.rule:
            # A variant of a scenario may break more than one rule; a vector shows one thing.
            return refuses and self.at is not None
        if self.at is None:
            return not refuses
        return found != self.at or (bool(found) and refuses == self.advises)


def killer(mutant: RuleMutant) -> str | None:
    """The place of the first case that turns red, or None when the mutant survives."""
    before = kgb_spec.rules()[mutant.rule]
    after = mutant.changed or before
    try:
        engine.compiled(engine.over_the_dossier(after))
    except RuntimeError:
        return "the rule cannot be read any more"
    for case in sorted(cases(), key=lambda case: case.rule != mutant.rule):
        if case.red(after, found_by(after, case) if mutant.changed else []) and not case.red(
            before, unchanged(case, mutant.rule)
        ):
            return case.place
    return None


def unchanged(case: Case, rule_id: str) -> list[str] | None:
    """The places that a rule blames before it is mutated: what is red by itself proves nothing."""
    return found_by(kgb_spec.rules()[rule_id], case)


def found_by(rule: dict[str, Any], case: Case) -> list[str] | None:
    """The places that a rule blames, or None when it gives no verdict."""
    kind = rule["appliesTo"]
    resources = case.resources.get(collection(kind), [])
    place = "/family" if kind == "Family" else f"/{COLLECTIONS[kind]}/{{}}" if kind in COLLECTIONS else ""
    try:
        broken = engine.broken(rule, resources, case.activation)
    except RuleBroken:
        return None
    return sorted(each.pointer for each in findings(rule, broken, resources, place))


@cache
def cases() -> tuple[Case, ...]:
    """Every case: the vectors, the variants of scenarios that break a rule, and how the scenarios end."""
    return (
        *(case(f"{proofs.VECTORS}{name}", each["document"], each) for name, each in kgb_spec.vectors().items()),
        *variants(),
        *(case(proof.place, proof.document, {"rule": ""}) for proof in proofs.endings()),
    )


def case(place: str, dossier: dict[str, Any], expected: dict[str, Any]) -> Case:
    """A dossier, or what belongs to none, as the engine takes it."""
    at = None if expected.get("variant") else [expected["at"]] if "at" in expected else []
    advises = expected.get("outcome") == "advise"
    if "family" not in dossier:
        alone = {collection(kgb_spec.rules()[expected["rule"]]["appliesTo"]): [without_extensions(dossier)]}
        return Case(place, expected["rule"], at, alone, engine.activation(alone, {}, {}), advises)
    kept = {"families": [dossier["family"]], **{name: dossier.get(name, []) for name in COLLECTIONS.values()}}
    resources = {name: [without_extensions(each) for each in found] for name, found in kept.items()}
    by_id = {each["id"]: each for found in resources.values() for each in found}
    return Case(place, expected["rule"], at, resources, engine.activation(resources, dossier, by_id), advises)


def variants() -> Iterator[Case]:
    """The variants of scenarios that a rule must refuse, each as the dossier that it would leave.

    Before there is a family there is no dossier, and what is refused then is about one document.
    """
    for scenario in kgb_spec.scenarios().values():
        names = [step["name"] for step in scenario["steps"]]
        for variant in scenario["mustFail"]:
            if "rule" in variant["expect"]:
                paper = Paper()
                for step in [*scenario["steps"][: names.index(variant["after"]) + 1], variant]:
                    paper.play(step)
                if paper.family:
                    yield case(
                        proofs.place_of_step(scenario, variant),
                        paper.dossier(scenario["asOfDate"]),
                        {"rule": variant["expect"]["rule"], "variant": True},
                    )
