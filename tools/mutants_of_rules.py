"""The mutants of the rules: gone, weaker, wider, or with a limit that lies elsewhere."""

import re
from collections.abc import Iterator
from typing import Any

from mutants import RuleMutant

import kgb_spec

EXPRESSIONS = ("when", "assert")

BOUNDARIES = {"<=": "<", ">=": ">", "<": "<=", ">": ">="}
"""The other side of each comparison."""


def of_rules() -> Iterator[RuleMutant]:
    """Every mutant of every rule."""
    for rule in kgb_spec.rules().values():
        yield from of_the_whole(rule)
        yield from of_parameters(rule)
        for key in EXPRESSIONS:
            if key in rule:
                yield from of_expression(rule, key)


def of_the_whole(rule: dict[str, Any]) -> Iterator[RuleMutant]:
    """No rule; a rule for everyone, a rule that asks nothing, and a rule that only advises."""
    yield RuleMutant("rule", rule["id"], rule["id"], None)
    if "when" in rule:
        yield changed(rule, "when", rule["id"], "when", "true")
    yield changed(rule, "assert", rule["id"], "assert", "true")
    if rule["level"] == "MUST":
        yield changed(rule, "level", rule["id"], "level", "SHOULD")


def of_parameters(rule: dict[str, Any]) -> Iterator[RuleMutant]:
    """A rule with each of its numbers one less and one more."""
    for name, entry in rule.get("parameters", {}).items():
        for value in (entry["value"] - 1, entry["value"] + 1):
            numbers = {**rule["parameters"], name: {**entry, "value": value}}
            yield changed(rule, "parameter", f"{rule['id']} {name}={value}", "parameters", numbers)


def of_expression(rule: dict[str, Any], key: str) -> Iterator[RuleMutant]:
    """A rule with an expression from which one condition or one choice is gone, or a comparison moved its limit."""
    for kind, found in {
        "condition": without_a_condition(rule[key]),
        "choice": without_a_choice(rule[key]),
        "boundary": with_another_boundary(rule[key]),
    }.items():
        for number, (shown, text) in enumerate(found, 1):
            yield changed(rule, kind, f"{rule['id']} {key} {number}: {shown}", key, text)


def changed(rule: dict[str, Any], kind: str, what: str, key: str, value: Any) -> RuleMutant:
    """A rule in which one entry is another."""
    return RuleMutant(kind, what, rule["id"], {**rule, key: value})


def without_a_condition(expression: str) -> Iterator[tuple[str, str]]:
    """What is left of an expression without each of the conditions that it joins, and the condition that is gone."""
    operator = next((each for each in ("||", "&&") if len(split(expression, each)) > 1), "&&")
    conditions = split(expression, operator)
    # In a choice between two answers the conditions of the whole cannot be told apart like this.
    if len(conditions) > 1 and len(split(expression, "?")) == 1:
        for position, condition in enumerate(conditions):
            if condition.endswith(" in byId"):
                # Rules about the whole are asked only when every reference holds, so no document can tell.
                continue
            rest = conditions[:position] + conditions[position + 1 :]
            yield " ".join(condition.split()), f" {operator} ".join(rest)


def split(expression: str, operator: str) -> list[str]:
    """The parts of an expression between an operator, where it stands outside brackets and texts."""
    depth, start, quoted = 0, 0, False
    found = []
    for position, letter in enumerate(expression):
        quoted ^= letter == "'"
        depth += 0 if quoted else (letter in "([{") - (letter in ")]}")
        if not quoted and depth == 0 and expression.startswith(operator, position):
            found.append(expression[start:position].strip())
            start = position + len(operator)
    return [*found, expression[start:].strip()]


def without_a_choice(expression: str) -> Iterator[tuple[str, str]]:
    """What an expression becomes without each of the texts of its lists, and the text that is gone."""
    for listed in re.finditer(r"\['[^']*'(?:,\s*'[^']*')+\]", expression):
        choices = re.findall(r"'[^']*'", listed[0])
        for position, choice in enumerate(choices):
            rest = f"[{', '.join(choices[:position] + choices[position + 1 :])}]"
            yield choice.strip("'"), expression[: listed.start()] + rest + expression[listed.end() :]


def with_another_boundary(expression: str) -> Iterator[tuple[str, str]]:
    """What an expression becomes when the limit of each comparison moves by one, and the comparison."""
    for found in re.finditer(r"(\S+) (<=|>=|<|>) (\S+)", expression):
        text = expression[: found.start(2)] + BOUNDARIES[found[2]] + expression[found.end(2) :]
        yield found[0], text
