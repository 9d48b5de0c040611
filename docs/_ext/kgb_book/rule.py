"""A rule on a page: what must hold, in words first and in CEL behind a fold, with its law and its test cases."""

from typing import Any

from docutils import nodes

import kgb_spec
from kgb_book import elements
from kgb_book.book import Page
from kgb_book.domain import link
from kgb_book.law import sources
from kgb_book.terms import RESOURCES, both, by_title, label, pick

LEVELS = ("MUST", "SHOULD")


def level_badge(page: Page, level: str) -> nodes.abbreviation:
    """The level of a rule or requirement; it tells what it means when pointed at."""
    return elements.badge(level, page.say(f"level-{level}"), "level", f"level-{level}")


def levels(page: Page, _name: str) -> list[nodes.Node]:
    """What each level means."""
    items: list[list[elements.Child]] = [
        [level_badge(page, level), " ", page.say(f"level-{level}")] for level in LEVELS
    ]
    return [elements.bullets(items)]


def rules(page: Page, name: str) -> list[nodes.Node]:
    """The rules of one resource."""
    pick("resource", kgb_spec.schemas(), name)
    mine = [rule for rule in kgb_spec.rules().values() if rule["id"].startswith(f"{name}/")]
    section = elements.section("rules", page.say("rules"))
    if not mine:
        section += elements.paragraph(page.say("no-rules"))
        return [section]
    section += elements.paragraph(*_count(page, mine), " ", *_in_a_row(page, name), classes=["facts"])
    for level in LEVELS:
        group = [_rule(page, rule) for rule in mine if rule["level"] == level]
        if group:
            section += elements.section(f"rules-{level}", page.say(f"rules-{level}"), *group)
    return [section]


def _count(page: Page, mine: list[dict[str, Any]]) -> list[elements.Child]:
    """How many rules there are of each level."""
    levels = [rule["level"] for rule in mine]
    said = [f"{levels.count(level)} {page.say(f'rules-count-{level}')}" for level in LEVELS if level in levels]
    return [", ".join(said) + "."]


def _in_a_row(page: Page, name: str) -> list[elements.Child]:
    """A link to the rules of one resource in the list of all rules."""
    address = f"{'../' * page.docname.count('/')}generated/rules.html#rules-of-{name}"
    return [nodes.reference("", page.say("all-in-a-row"), refuri=address, internal=False), "."]


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
    right = outcomes.count("pass")
    wrong = len(outcomes) - right
    split = f" ({right} {page.say('vector-pass')}, {wrong} {page.say('vector-fail')})" if outcomes else ""
    return f"{page.say('tested')}: {len(outcomes)} {page.say('vectors')}{split}."


def _parameters(page: Page, rule: dict[str, Any]) -> list[nodes.Node]:
    items: list[list[elements.Child]] = []
    for name, parameter in rule.get("parameters", {}).items():
        value = elements.code(str(parameter["value"]))
        items.append(
            [elements.code(name), " = ", value, f" ({page.say('values-checked')} {page.day(parameter['checked'])})"]
        )
    if not items:
        return []
    return [elements.paragraph(elements.inline(page.say("parameters"), classes=["group"])), elements.bullets(items)]


def rule_table(page: Page, _name: str) -> list[nodes.Node]:
    """Every rule with its level, its message and its law, by the resource with which it stands."""
    groups: dict[str, list[dict[str, Any]]] = {name: [] for name in RESOURCES}
    for name, rule in kgb_spec.rules().items():
        pick("resource", groups, name.partition("/")[0]).append(rule)
    return [_group(page, name, group) for name, group in groups.items() if group]


def _group(page: Page, name: str, group: list[dict[str, Any]]) -> nodes.Node:
    content = kgb_spec.schemas()[name]
    lead = [f"{page.say('rules-of')} ", page.linked("resource", name, content), ": ", *_count(page, group)]
    rows = [_line(page, rule) for rule in group]
    table = elements.table([page.say("rule"), page.say("message")], rows, [40, 60], "terms")
    return elements.section(
        f"rules-of-{name}", page.of(label(content)), elements.paragraph(*lead, classes=["facts"]), table
    )


def _line(page: Page, rule: dict[str, Any]) -> elements.Row:
    left = elements.paragraph(
        level_badge(page, rule["level"]), " ", link("rule", rule["id"], elements.code(rule["id"]))
    )
    return "", [[left], [*page.both_ways(both(rule["message"])), *sources(page, rule["source"])]]


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
