"""Judges a dossier by the published rules, with the official CEL engine.

Each rule is compiled into one expression over the whole dossier, so that the document is converted once and a rule is one
evaluation, however many resources there are. Where that is more than the engine takes at once, each resource gets an
expression of its own, over the same converted document.
"""

import json
import re
from contextlib import suppress
from functools import cache
from typing import Any, NamedTuple

from cel_expr_python import cel

from kgb_model import dates
from kgb_model.errors import RuleBroken
from kgb_model.explanations import generated
from kgb_model.report import Finding

COLLECTIONS: dict[str, str] = {
    entry["items"]["$ref"].rsplit("/", 1)[1]: name
    for name, entry in generated("schemas.json")["Dossier"]["properties"].items()
    if "items" in entry
}
"""Where the resources of each kind stand in a dossier; the family stands alone, under ``family``."""

OUTSIDE = {"Reflection": "reflections"}
"""Kinds of resource that belong to no dossier, because they are about no family."""


class CompiledRule(NamedTuple):
    """A rule, and the expression that gives its verdict on each resource or item of a dossier."""

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


def verdict_of(rule: dict[str, Any]) -> str:
    """The expression that is true where the rule holds or has nothing to say."""
    return f"(({with_parameters(rule, rule.get('when', 'true'))}) ? ({with_parameters(rule, rule['assert'])}) : true)"


def over_the_dossier(rule: dict[str, Any]) -> str:
    """One expression that gives the verdicts on all resources of the dossier."""
    verdict = verdict_of(rule)
    if "each" in rule:
        items = "self." + rule["each"].strip("/")
        verdict = f"(has({items}) ? {items}.map(item, {verdict}) : [])"
    return f"dossier.{collection(rule['appliesTo'])}.map(self, {verdict})"


def collection(kind: str) -> str:
    """Where the engine finds the resources of a kind; the family is a list of one."""
    return COLLECTIONS.get(kind) or OUTSIDE.get(kind, "families")


def with_parameters(rule: dict[str, Any], expression: str) -> str:
    """The expression with the value of each parameter in its place."""
    return re.sub(r"\bparams\.(\w+)", lambda match: json.dumps(rule["parameters"][match[1]]["value"]), expression)


def judge(dossier: dict[str, Any], scopes: tuple[str, ...] = ("resource", "dossier")) -> list[Finding]:
    """What the rules of these scopes find in a dossier that follows its schema.

    Raises:
        RuleBroken: a rule gave no verdict.
    """
    seen = {
        collection(kind): [visible(resource) for resource in resources]
        for kind, resources in resources_of(dossier).items()
    }
    index = {resource["id"]: resource for resources in seen.values() for resource in resources}
    activation = environment().Activation(
        {"dossier": {**dossier, **seen, "family": seen["families"][0]}, "byId": index}
    )
    return [
        found
        for kind in resources_of(dossier)
        for scope in scopes
        for entry in compiled(scope, kind)
        if seen[collection(kind)]
        for found in findings(
            entry, seen[collection(kind)], activation, "/family" if kind == "Family" else f"/{COLLECTIONS[kind]}/{{}}"
        )
    ]


def judge_resource(resource: dict[str, Any], kind: str) -> list[Finding]:
    """What the rules about a single resource find in it.

    Raises:
        RuleBroken: a rule gave no verdict.
    """
    resources = [visible(resource)]
    activation = environment().Activation({"dossier": {collection(kind): resources}, "byId": {}})
    return [found for entry in compiled("resource", kind) for found in findings(entry, resources, activation, "")]


def visible(resource: dict[str, Any]) -> dict[str, Any]:
    """A resource as rules see it: without extensions, whose numbers may be larger than the engine knows."""
    return {name: value for name, value in resource.items() if name != "extensions"}


def judge_what_can_be(resource: dict[str, Any], kind: str, errors: list[Finding]) -> list[Finding]:
    """What the rules about a single resource find in one that breaks its schema, where it does not.

    So that whoever sends a wrong number and a wrong code hears of both at once.
    """
    resources = [visible(resource)]
    activation = environment().Activation({"dossier": {collection(kind): resources}, "byId": {}})
    wrong = {error.pointer for error in errors}
    found: list[Finding] = []
    for entry in compiled("resource", kind):
        # A rule that stumbles over what is wrong elsewhere has no verdict, and is left out.
        with suppress(RuleBroken, RuntimeError):
            found += [
                item for item in findings(entry, resources, activation, "") if not item.pointer.startswith(tuple(wrong))
            ]
    return found


def resources_of(dossier: dict[str, Any]) -> dict[str, list[dict[str, Any]]]:
    """The resources of a dossier by kind."""
    return {"Family": [dossier["family"]], **{kind: dossier[name] for kind, name in COLLECTIONS.items()}}


def findings(entry: CompiledRule, resources: list[dict[str, Any]], activation: Any, place: str) -> list[Finding]:
    """The findings of one rule."""
    try:
        verdicts = evaluated(entry.rule, entry.expression, activation)
    except RuleBroken:
        # Either the dossier is too large for one evaluation, or the rule is broken: one by one shows which.
        verdicts = [
            one_by_one(entry.rule, position, resource, activation) for position, resource in enumerate(resources)
        ]
    found = []
    for position, verdict in enumerate(verdicts):
        for item, holds in enumerate(verdict if isinstance(verdict, list) else [verdict]):
            if not isinstance(holds, bool):
                raise RuleBroken(entry.rule["id"], "the verdict is neither yes nor no")
            if not holds:
                part = f"{entry.rule['each']}/{item}" if "each" in entry.rule else ""
                found.append(
                    broken(entry.rule, f"{place.format(position)}{part}{entry.rule['blame']}", resources[position])
                )
    return found


def one_by_one(rule: dict[str, Any], position: int, resource: dict[str, Any], activation: Any) -> list[bool]:
    """The verdicts on the items of one resource, or on the resource itself, each in an evaluation of its own."""
    own = f"[dossier.{collection(rule['appliesTo'])}[{position}]].map(self, {{}})[0]"
    verdict = verdict_of(rule)
    expressions = [own.format(verdict)]
    if "each" in rule:
        name = rule["each"].strip("/")
        items = resource.get(name, [])
        if not isinstance(items, list):
            raise RuleBroken(rule["id"], f"{name} is no list")
        expressions = [own.format(f"[self.{name}[{item}]].map(item, {verdict})[0]") for item in range(len(items))]
    return [evaluated(rule, environment().compile(expression), activation) for expression in expressions]


def evaluated(rule: dict[str, Any], expression: Any, activation: Any) -> Any:
    """The value of an expression.

    Raises:
        RuleBroken: it has none.
    """
    try:
        result = expression.eval(activation)
    except RuntimeError as error:
        # A function of ours that refuses its argument comes out of the engine as an exception.
        raise RuleBroken(rule["id"], str(error)) from error
    # Every other error comes back as a value; that is no verdict.
    if result.type() == cel.Type.ERROR:
        raise RuleBroken(rule["id"], str(result.value()))
    return result.plain_value()


def broken(rule: dict[str, Any], pointer: str, resource: dict[str, Any]) -> Finding:
    """The finding that says that a rule does not hold."""
    source = tuple(rule["source"])
    return Finding(rule["id"], rule["level"], pointer, rule["message"], rule["fix"], None, resource.get("id"), source)
