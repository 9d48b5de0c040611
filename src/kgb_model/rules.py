"""Judges a dossier by the published rules, with the official CEL engine.

Each rule is compiled into one expression over the whole dossier, so that the document is converted once and every rule
is one evaluation, however many resources there are.
"""

import json
import re
from functools import cache
from typing import Any, NamedTuple

from cel_expr_python import cel

from kgb_model import dates
from kgb_model.errors import RuleBroken
from kgb_model.explanations import generated
from kgb_model.report import Finding

COLLECTIONS = {
    "Person": "persons",
    "Organisation": "organisations",
    "Involvement": "involvements",
    "Report": "reports",
    "Concern": "concerns",
    "SafetyAssessment": "safetyAssessments",
    "Decision": "decisions",
    "Measure": "measures",
    "Plan": "plans",
    "Handover": "handovers",
}
"""Where the resources of each kind stand in a dossier; the family stands alone, under ``family``."""


class CompiledRule(NamedTuple):
    """A rule with the expression that gives a verdict for each resource, or for each item of each resource."""

    rule: dict[str, Any]
    expression: Any


def _function(name: str, result: cel.Type, parameters: list[cel.Type], implementation: Any) -> cel.FunctionDecl:
    return cel.FunctionDecl(name, [cel.Overload(f"kgb_{name}", result, parameters, impl=implementation)])


@cache
def environment() -> Any:
    """The engine with the functions that the standard adds."""
    text, number = cel.Type.STRING, cel.Type.INT
    return cel.NewEnv(
        variables={"dossier": cel.Type.DYN, "byId": cel.Type.DYN},
        functions=[
            _function("addMonths", text, [text, number], dates.add_months),
            _function("addDays", text, [text, number], dates.add_days),
            _function("ageAt", number, [text, text], dates.age_at),
            _function("dateOf", text, [text], dates.date_of),
        ],
    )


@cache
def compiled(scope: str, kind: str) -> tuple[CompiledRule, ...]:
    """The rules of a scope for a kind of resource, ready to run."""
    chosen = [rule for rule in generated("rules.json") if rule["scope"] == scope and rule["appliesTo"] == kind]
    return tuple(CompiledRule(rule, environment().compile(over_the_dossier(rule))) for rule in chosen)


def over_the_dossier(rule: dict[str, Any]) -> str:
    """One expression that gives a list of verdicts, true where the rule holds or has nothing to say."""
    verdict = f"(({with_parameters(rule, rule.get('when', 'true'))}) ? ({with_parameters(rule, rule['assert'])}) : true)"
    if "each" in rule:
        items = "self." + rule["each"].strip("/").replace("/", ".")
        verdict = f"(has({items}) ? {items}.map(item, {verdict}) : [])"
    return f"dossier.{collection(rule['appliesTo'])}.map(self, {verdict})"


def collection(kind: str) -> str:
    """Where the engine finds the resources of a kind; the family is a list of one."""
    return COLLECTIONS.get(kind, "families")


def with_parameters(rule: dict[str, Any], expression: str) -> str:
    """The expression with the value of each parameter in its place."""
    return re.sub(r"\bparams\.(\w+)", lambda match: json.dumps(rule["parameters"][match[1]]["value"]), expression)


def judge(dossier: dict[str, Any], scopes: tuple[str, ...] = ("resource", "dossier")) -> list[Finding]:
    """What the rules of these scopes find in a dossier that follows its schema.

    Raises:
        RuleBroken: a rule gave no verdict.
    """
    index = {resource["id"]: resource for resources in resources_of(dossier).values() for resource in resources}
    activation = environment().Activation({"dossier": {**dossier, "families": [dossier["family"]]}, "byId": index})
    return [
        found
        for kind, resources in resources_of(dossier).items()
        for scope in scopes
        if resources
        for entry in compiled(scope, kind)
        for found in verdicts(entry, activation, resources, "/family" if kind == "Family" else f"/{COLLECTIONS[kind]}/{{}}")
    ]


def judge_resource(resource: dict[str, Any], kind: str) -> list[Finding]:
    """What the rules about a single resource find in it.

    Raises:
        RuleBroken: a rule gave no verdict.
    """
    activation = environment().Activation({"dossier": {collection(kind): [resource]}, "byId": {}})
    return [found for entry in compiled("resource", kind) for found in verdicts(entry, activation, [resource], "")]


def resources_of(dossier: dict[str, Any]) -> dict[str, list[dict[str, Any]]]:
    """The resources of a dossier by kind."""
    return {"Family": [dossier["family"]], **{kind: dossier[name] for kind, name in COLLECTIONS.items()}}


def verdicts(entry: CompiledRule, activation: Any, resources: list[dict[str, Any]], place: str) -> list[Finding]:
    """The findings of one rule."""
    result = entry.expression.eval(activation)
    # The engine gives an error back as a value; that is no verdict.
    if result.type() == cel.Type.ERROR:
        raise RuleBroken(entry.rule["id"], str(result.value()))
    found = []
    for position, verdict in enumerate(result.plain_value()):
        for item, holds in enumerate(verdict if isinstance(verdict, list) else [verdict]):
            if not holds:
                part = f"{entry.rule['each']}/{item}" if "each" in entry.rule else ""
                found.append(broken(entry.rule, f"{place.format(position)}{part}{entry.rule['blame']}", resources[position]))
    return found


def broken(rule: dict[str, Any], pointer: str, resource: dict[str, Any]) -> Finding:
    """The finding that says that a rule does not hold."""
    source = tuple(rule["source"])
    return Finding(rule["id"], rule["level"], pointer, rule["message"], rule["fix"], None, resource["id"], source)
