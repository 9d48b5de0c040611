"""A rule on a page: what must hold, in words first and in CEL behind a fold, with its law and its test cases."""

from typing import Any

from docutils import nodes

import kgb_spec
from kgb_book import elements
from kgb_book.book import Page
from kgb_book.domain import link
from kgb_book.law import sources
from kgb_book.terms import both, by_title, pick


def level_badge(page: Page, level: str) -> nodes.abbreviation:
    """The level of a rule or requirement; it tells what it means when pointed at."""
    return elements.badge(level, page.say(f"level-{level}"), "level", f"level-{level}")


def levels(page: Page, _name: str) -> list[nodes.Node]:
    """What each level means."""
    items: list[list[elements.Child]] = [
        [level_badge(page, level), " ", page.say(f"level-{level}")] for level in ("MUST", "SHOULD")
    ]
    return [elements.bullets(items)]


def rules(page: Page, name: str) -> list[nodes.Node]:
    """The rules of one resource."""
    pick("resource", kgb_spec.schemas(), name)
    mine = [rule for rule in kgb_spec.rules().values() if rule["id"].startswith(f"{name}/")]
    described: list[nodes.Node] = [_rule(page, rule) for rule in mine]
    section = elements.section("rules", page.say("rules"), *(described or [elements.paragraph(page.say("no-rules"))]))
    return [section]


def _rule(page: Page, rule: dict[str, Any]) -> nodes.Node:
    anchor = "rule-" + rule["id"].replace("/", "-")
    page.settle("rule", rule["id"], anchor, rule["id"])
    head = elements.paragraph(level_badge(page, rule["level"]), " ", elements.code(rule["id"]), classes=["rule-head"])
    fix = elements.paragraph(elements.inline(page.say("fix"), classes=["group"]), " ", page.of(both(rule["fix"])))
    beside = page.beside(both(rule["fix"]))
    facts: list[nodes.Node] = [fix, elements.paragraph(beside, classes=["beside"]), _where(page, rule)]
    law = sources(page, rule["source"])
    expression = elements.folded(page.say("if-then"), elements.source(expression_of(rule), "text"))
    blocks = [head, *page.both_ways(both(rule["message"])), *facts, *_parameters(page, rule), *law, expression]
    return elements.block(*blocks, classes=["rule"], anchor=anchor)


def expression_of(rule: dict[str, Any]) -> str:
    """The condition and the assertion of a rule, as they stand in the file."""
    lines = [f"when:   {_indented(rule['when'])}"] if "when" in rule else []
    return "\n".join([*lines, f"assert: {_indented(rule['assert'])}"])


def _indented(expression: str) -> str:
    return expression.strip().replace("\n", "\n        ")


def _where(page: Page, rule: dict[str, Any]) -> nodes.Node:
    owner = by_title()[rule["appliesTo"]]
    place: list[elements.Child] = [page.linked("resource", owner, kgb_spec.schemas()[owner])]
    if "each" in rule:
        place += [f", {page.say('each')} ", elements.code(rule["each"])]
    scope = "scope-advice" if rule["level"] != "MUST" else f"scope-{rule['scope']}"
    said: list[elements.Child] = [f"{page.say('applies')} ", *place, f"; {page.say(scope)}. "]
    said += [f"{page.say('blame')} ", elements.code(rule["blame"] or "/"), ". ", _test_cases(page, rule["id"])]
    return elements.paragraph(*said, classes=["facts"])


def _test_cases(page: Page, name: str) -> str:
    outcomes = [vector["outcome"] for vector in kgb_spec.vectors().values() if vector["rule"] == name]
    right, wrong = outcomes.count("pass"), outcomes.count("fail")
    split = f" ({right} {page.say('vector-pass')}, {wrong} {page.say('vector-fail')})" if outcomes else ""
    return f"{page.say('tested')}: {len(outcomes)} {page.say('vectors')}{split}."


def _parameters(page: Page, rule: dict[str, Any]) -> list[nodes.Node]:
    items: list[list[elements.Child]] = []
    for name, parameter in rule.get("parameters", {}).items():
        value = elements.code(str(parameter["value"]))
        items.append([elements.code(name), " = ", value, f" ({page.say('values-checked')} {parameter['checked']})"])
    if not items:
        return []
    return [elements.paragraph(elements.inline(page.say("parameters"), classes=["group"])), elements.bullets(items)]


def rule_table(page: Page, _name: str) -> list[nodes.Node]:
    """Every rule with its level and its message."""
    rows: list[elements.Row] = []
    for name, rule in kgb_spec.rules().items():
        left = elements.paragraph(level_badge(page, rule["level"]), " ", link("rule", name, elements.code(name)))
        rows.append(("", [[left], page.both_ways(both(rule["message"]))]))
    return [elements.table([page.say("rule"), page.say("message")], rows, [40, 60], "terms")]


def functions(page: Page, _name: str) -> list[nodes.Node]:
    """The functions that the standard adds to CEL, each with the cases that settle it."""
    rows: list[elements.Row] = []
    for function in kgb_spec.functions().values():
        signature = f"{function['name']}({', '.join(function['parameters'])}) → {function['result']}"
        cases = [[elements.code(_case(function["name"], case))] for case in function["vectors"]]
        folded = elements.folded(f"{len(cases)} {page.say('vectors')}", elements.bullets(cases))
        rows.append(
            (
                f"function-{function['name']}",
                [
                    [elements.paragraph(elements.code(signature))],
                    [*page.both_ways(both(function["description"])), folded],
                ],
            )
        )
    return [elements.table([page.say("operation"), page.say("meaning")], rows, [40, 60], "terms")]


def _case(name: str, case: dict[str, Any]) -> str:
    arguments = ", ".join(f'"{value}"' if isinstance(value, str) else str(value) for value in case["arguments"])
    result = case.get("result", "error")
    return f"{name}({arguments}) → {result}"
