"""The official CEL engine: the judge of the rules, wherever the translation into Python has no verdict of its own.

Each rule is compiled into one expression over the whole dossier, so that the document is converted once and a rule is one
evaluation, however many resources there are. Where that is more than the engine takes at once, each resource gets an
expression of its own, over the same converted document.
"""

import json
import re
from functools import cache, lru_cache
from typing import Any

from cel_expr_python import cel

from kgb_model import dates
from kgb_model.errors import RuleBroken
from kgb_model.shape import collection

Positions = list[Any]
"""Positions of resources that break a rule, or pairs of the position of a resource and of an item in it."""


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


@lru_cache(maxsize=1024)
def compiled(expression: str) -> Any:
    """An expression, ready to run."""
    return environment().compile(expression)


def activation(seen: dict[str, list[dict[str, Any]]], dossier: dict[str, Any], by_id: dict[str, Any]) -> Any:
    """A dossier as the engine sees it, converted once for all rules.

    Args:
        seen: the resources of each collection; the family is a list of one, under ``families``.
        dossier: the dossier itself; what is in ``seen`` goes first.
        by_id: every resource by its id.
    """
    family = {"family": seen["families"][0]} if "families" in seen else {}
    return environment().Activation({"dossier": {**dossier, **seen, **family}, "byId": by_id})


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


def with_parameters(rule: dict[str, Any], expression: str) -> str:
    """The expression with the value of each parameter in its place."""
    return re.sub(r"\bparams\.(\w+)", lambda match: json.dumps(rule["parameters"][match[1]]["value"]), expression)


def broken(rule: dict[str, Any], resources: list[dict[str, Any]], activation: Any) -> Positions:
    """The positions at which a rule is broken.

    Raises:
        RuleBroken: the rule gave no verdict.
    """
    try:
        verdicts = evaluated(rule, compiled(over_the_dossier(rule)), activation)
    except RuleBroken:
        # Either the dossier is too large for one evaluation, or the rule is broken: one by one shows which.
        verdicts = [one_by_one(rule, position, resource, activation) for position, resource in enumerate(resources)]
        verdicts = verdicts if "each" in rule else [verdict for [verdict] in verdicts]
    found: Positions = []
    for position, verdict in enumerate(verdicts):
        for item, holds in enumerate(verdict if "each" in rule else [verdict]):
            if not isinstance(holds, bool):
                raise RuleBroken(rule["id"], "the verdict is neither yes nor no")
            if not holds:
                found.append((position, item) if "each" in rule else position)
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
        raise RuleBroken(rule["id"], "a function refused what it was given") from error
    # Every other error comes back as a value; that is no verdict. Its text may hold what stands in the document.
    if result.type() == cel.Type.ERROR:
        raise RuleBroken(rule["id"], "the engine stumbled")
    return result.plain_value()
