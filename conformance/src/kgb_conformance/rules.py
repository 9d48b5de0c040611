"""Evaluates the rules of the standard, which are written in CEL, over a resource or a whole dossier."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

import celpy
import kgb_spec
from celpy import celtypes

from kgb_conformance import calendar
from kgb_conformance.kinds import kinds

Finding = dict[str, Any]
_FUNCTIONS = {
    "addMonths": lambda text, months: celtypes.StringType(calendar.add_months(str(text), int(months))),
    "addDays": lambda text, days: celtypes.StringType(calendar.add_days(str(text), int(days))),
    "ageAt": lambda born, on: celtypes.IntType(calendar.age_at(str(born), str(on))),
    "dateOf": lambda moment: celtypes.StringType(calendar.date_of(str(moment))),
}


class RuleBroken(Exception):
    """A rule cannot be evaluated: the fault of the rule or of the engine, and never a pass."""


@cache
def _program(expression: str) -> celpy.Runner:
    # The interpreting runner: the compiling one (cel-python 0.5) takes the result of has() for no boolean.
    environment = celpy.Environment(runner_class=celpy.InterpretedRunner)
    return environment.program(environment.compile(expression), functions=_FUNCTIONS)


def _holds(rule: dict[str, Any], expression: str, known: dict[str, Any]) -> bool:
    try:
        result = _program(expression).evaluate(known)
    except Exception as error:
        raise RuleBroken(f"{rule['id']}: {error}") from error
    if not isinstance(result, celtypes.BoolType):
        raise RuleBroken(f"{rule['id']}: '{expression}' gave no yes or no")
    return bool(result)


@cache
def _parameters(rule_id: str) -> Any:
    parameters = kgb_spec.rules()[rule_id].get("parameters", {})
    return celpy.json_to_cel({name: entry["value"] for name, entry in parameters.items()})


@cache
def _rules_for(title: str, scope: str) -> list[dict[str, Any]]:
    return [rule for rule in kgb_spec.rules().values() if rule["appliesTo"] == title and rule["scope"] == scope]


def _finding(rule: dict[str, Any], place: str, resource: Any) -> Finding:
    return {
        "code": rule["id"],
        "level": rule["level"],
        "pointer": place + rule["blame"],
        "resourceId": str(resource["id"]),
        "message": rule["message"],
        "fix": rule["fix"],
    }


def _findings_of(rule: dict[str, Any], resource: Any, place: str, known: dict[str, Any]) -> Iterator[Finding]:
    known = {**known, "self": resource, "params": _parameters(rule["id"])}
    each = rule.get("each")
    items = resource.get(each[1:], []) if each else [None]
    for position, item in enumerate(items):
        told = known if each is None else {**known, "item": item}
        if _holds(rule, rule.get("when") or "true", told) and not _holds(rule, rule["assert"], told):
            yield _finding(rule, place if each is None else f"{place}{each}/{position}", resource)


def _given(value: Any) -> Any:
    """A document as CEL sees it: without extensions, of which no rule knows and whose numbers CEL may not hold."""
    return celpy.json_to_cel(_without_extensions(value))


def _without_extensions(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _without_extensions(below) for name, below in value.items() if name != "extensions"}
    return [_without_extensions(item) for item in value] if isinstance(value, list) else value


def findings_on_resource(title: str, resource: dict[str, Any], place: str = "") -> list[Finding]:
    """What the rules about a single resource say of this one; pointers start at ``place``.

    Raises:
        RuleBroken: a rule cannot be evaluated.
    """
    given = _given(resource)
    return [finding for rule in _rules_for(title, "resource") for finding in _findings_of(rule, given, place, {})]


def parts(dossier: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Every resource of a dossier as title, JSON Pointer and resource."""
    for title, kind in kinds().items():
        part = dossier.get(kind.part, [])
        if kind.part == "family":
            yield title, "/family", part
        else:
            yield from ((title, f"/{kind.part}/{position}", resource) for position, resource in enumerate(part))


def findings_on_dossier(dossier: dict[str, Any], scopes: Iterable[str] = ("resource", "dossier")) -> list[Finding]:
    """What the rules say of a dossier, with pointers into it; by default the rules of both scopes.

    Raises:
        RuleBroken: a rule cannot be evaluated.
    """
    whole = _given(dossier)
    by_id = celtypes.MapType({resource["id"]: resource for _, _, resource in parts(whole)})
    known = {"dossier": whole, "byId": by_id}
    return [
        finding
        for scope in scopes
        for title, place, resource in parts(whole)
        for rule in _rules_for(title, scope)
        for finding in _findings_of(rule, resource, place, known if scope == "dossier" else {})
    ]
