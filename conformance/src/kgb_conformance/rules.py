"""Evaluates the rules of the standard, which are written in CEL, over a resource or a whole dossier."""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from hashlib import sha256
from typing import Any

import celpy
import celpy.adapter
from celpy import celtypes

import kgb_spec
from kgb_conformance import calendar
from kgb_conformance.kinds import kinds
from kgb_conformance.pointers import at

Finding = dict[str, Any]
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_FUNCTIONS: dict[str, Any] = {
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
    return celpy.adapter.json_to_cel({name: entry["value"] for name, entry in parameters.items()})


@cache
def _rules_for(title: str, scope: str) -> list[dict[str, Any]]:
    return [rule for rule in kgb_spec.rules().values() if rule["appliesTo"] == title and rule["scope"] == scope]


def _broken_places(rule: dict[str, Any], resource: Any, known: dict[str, Any]) -> Iterator[str]:
    """Where a resource breaks a rule, as pointers into the resource."""
    known = {**known, "self": resource, "params": _parameters(rule["id"])}
    each = rule.get("each")
    items = resource.get(each[1:], []) if each else [None]
    for position, item in enumerate(items):
        told = known if each is None else {**known, "item": item}
        applies = "when" not in rule or _holds(rule, rule["when"], told)
        if applies and not _holds(rule, rule["assert"], told):
            yield rule["blame"] if each is None else f"{each}/{position}{rule['blame']}"


def _given(value: Any) -> Any:
    """A document without extensions, of which no rule knows and whose numbers CEL may not hold."""
    if isinstance(value, dict):
        return {name: _given(below) for name, below in value.items() if name != "extensions"}
    return [_given(item) for item in value] if isinstance(value, list) else value


Broken = list[tuple[str, str, str]]
_JUDGED: dict[bytes, Broken] = {}


def _remembered(what: str, document: Any, judge: Callable[[Any], Iterator[tuple[str, str, str]]]) -> Broken:
    """What was judged before is not judged again, also under other ids: rules ask which are equal and which is earlier.

    Gives rule, place of the resource and place inside it.
    """
    given = _given(document)
    text = json.dumps(given, sort_keys=True)
    ranks = {id_: f"#{rank}" for rank, id_ in enumerate(sorted(set(_UUID.findall(text))))}
    shape = _UUID.sub(lambda found: ranks[found[0]], text)
    key = sha256(f"{what} {shape}".encode()).digest()
    if key not in _JUDGED:
        _JUDGED[key] = list(judge(celpy.adapter.json_to_cel(given)))
    return _JUDGED[key]


def _findings(broken: Broken, resource_at: Callable[[str], dict[str, Any]], start: str = "") -> list[Finding]:
    return [_finding(kgb_spec.rules()[rule], start + home + inside, resource_at(home)) for rule, home, inside in broken]


def _finding(rule: dict[str, Any], place: str, resource: dict[str, Any]) -> Finding:
    return {
        "code": rule["id"],
        "level": rule["level"],
        "pointer": place,
        "resourceId": resource["id"],
        "message": rule["message"],
        "fix": rule["fix"],
    }


def findings_on_resource(title: str, resource: dict[str, Any], place: str = "") -> list[Finding]:
    """What the rules about a single resource say of this one; pointers start at ``place``.

    Raises:
        RuleBroken: a rule cannot be evaluated.
    """

    def judge(given: Any) -> Iterator[tuple[str, str, str]]:
        for rule in _rules_for(title, "resource"):
            yield from ((rule["id"], "", inside) for inside in _broken_places(rule, given, {}))

    return _findings(_remembered(title, resource, judge), lambda _: resource, place)


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
    found: list[Finding] = []
    if "resource" in scopes:
        for title, place, resource in parts(dossier):
            found += findings_on_resource(title, resource, place)
    if "dossier" in scopes:
        found += _findings(_remembered("dossier", dossier, _judge_whole), lambda place: at(dossier, place))
    return found


def _judge_whole(whole: Any) -> Iterator[tuple[str, str, str]]:
    by_id = celtypes.MapType({resource["id"]: resource for _, _, resource in parts(whole)})
    known = {"dossier": whole, "byId": by_id}
    for title, place, resource in parts(whole):
        for rule in _rules_for(title, "dossier"):
            yield from ((rule["id"], place, inside) for inside in _broken_places(rule, resource, known))
