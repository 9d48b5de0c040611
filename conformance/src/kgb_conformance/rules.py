"""Evaluates the rules of the standard, which are written in CEL, over a resource or a whole dossier."""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from hashlib import sha256
from typing import Any

import cel

import kgb_spec
from kgb_conformance import calendar
from kgb_conformance.kinds import kinds
from kgb_conformance.pointers import at

Finding = dict[str, Any]
_ID = re.compile(r'(?<=")[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?=")')
"""A value that is an id. One that stands in running text is text, and rules may read it."""

_FUNCTIONS: dict[str, Callable[..., Any]] = {
    "addMonths": calendar.add_months,
    "addDays": calendar.add_days,
    "ageAt": calendar.age_at,
    "dateOf": calendar.date_of,
}


class RuleBroken(Exception):
    """A rule cannot be evaluated: the fault of the rule or of the engine, and never a pass."""


@cache
def _program(rule_id: str) -> cel.Program:
    """One expression for the verdicts on all resources of its kind, so that a document is handed over once."""
    rule = kgb_spec.rules()[rule_id]
    verdict = f"(({_filled(rule, rule.get('when', 'true'))}) ? ({_filled(rule, rule['assert'])}) : true)"
    if "each" in rule:
        items = f"self.{rule['each'][1:]}"
        verdict = f"(has({items}) ? {items}.map(item, {verdict}) : [])"
    part = kinds()[rule["appliesTo"]].part
    return cel.compile(f"{'[dossier.family]' if part == 'family' else f'dossier.{part}'}.map(self, {verdict})")


def _filled(rule: dict[str, Any], expression: str) -> str:
    """The expression with the value of each parameter in its place."""
    return re.sub(r"\bparams\.(\w+)", lambda name: json.dumps(rule["parameters"][name[1]]["value"]), expression)


def _context(dossier: dict[str, Any], by_id: dict[str, Any]) -> cel.Context:
    context = cel.Context()
    context.add_variable("dossier", dossier)
    context.add_variable("byId", by_id)
    for name, function in _FUNCTIONS.items():
        context.add_function(name, function)
    return context


@cache
def _rules_for(title: str, scope: str) -> list[dict[str, Any]]:
    return [rule for rule in kgb_spec.rules().values() if rule["appliesTo"] == title and rule["scope"] == scope]


def _broken_places(rule: dict[str, Any], context: cel.Context) -> Iterator[tuple[int, str]]:
    """Where a rule is broken: the position of the resource among those of its kind, and the place inside it."""
    try:
        verdicts = _program(rule["id"]).execute(context)
    except Exception as error:
        raise RuleBroken(f"{rule['id']}: {error}") from error
    each = rule.get("each")
    for position, verdict in enumerate(verdicts):
        for item, holds in enumerate(verdict if isinstance(verdict, list) else [verdict]):
            if not isinstance(holds, bool):
                raise RuleBroken(f"{rule['id']}: the verdict is neither yes nor no")
            if not holds:
                yield position, f"{each}/{item}{rule['blame']}" if each else rule["blame"]


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
    ranks = {id_: f"#{rank}" for rank, id_ in enumerate(sorted(set(_ID.findall(text))))}
    shape = _ID.sub(lambda found: ranks[found[0]], text)
    key = sha256(f"{what} {shape}".encode()).digest()
    if key not in _JUDGED:
        _JUDGED[key] = list(judge(given))
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
        part = kinds()[title].part
        context = _context({part: given if part == "family" else [given]}, {})
        for rule in _rules_for(title, "resource"):
            yield from ((rule["id"], "", inside) for _, inside in _broken_places(rule, context))

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
    placed: dict[str, list[str]] = {}
    for title, place, _ in parts(whole):
        placed.setdefault(title, []).append(place)
    context = _context(whole, {resource["id"]: resource for _, _, resource in parts(whole)})
    for title, places in placed.items():
        for rule in _rules_for(title, "dossier"):
            yield from ((rule["id"], places[position], inside) for position, inside in _broken_places(rule, context))
