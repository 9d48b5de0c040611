"""A scenario on a page: the story, the picture, the steps with what they send, and what is refused."""

import re
from typing import Any

from docutils import nodes

import kgb_spec
from kgb_book import elements
from kgb_book.book import Page
from kgb_book.domain import link
from kgb_book.sequence import Arrow, picture
from kgb_book.terms import both, by_title, label, pick

_SIGNS = {"create": "+", "deliver": "+", "replace": "↻", "accept": "✓", "refuse": "✗", "read": "←"}


def scenario(page: Page, name: str) -> list[nodes.Node]:
    """The scenario with this id."""
    told = pick("scenario", kgb_spec.scenarios(), name)
    page.settle("scenario", name, "", page.of(both(told["title"])))
    names = elements.paragraph(
        page.beside(both(told["title"])), " · ", elements.code(told["number"]), classes=["subtitle"]
    )
    story = [elements.paragraph(page.of(both(told["story"])), classes=["story"])]
    beside = elements.folded(page.say("in-other-language"), elements.paragraph(page.beside(both(told["story"]))))
    numbers = _numbers(told)
    drawn = nodes.raw("", _drawn(page, told, numbers), format="html")
    caption = elements.paragraph(page.say("picture-caption"), classes=["facts"])
    steps = elements.section("steps", page.say("steps"), _steps(page, told, told["steps"], numbers))
    refused = elements.section("refused", page.say("must-fail"), elements.paragraph(page.say("must-fail-lead")))
    refused += _steps(page, told, told["mustFail"], numbers)
    end = elements.folded("JSON", elements.as_json(kgb_spec.final_dossier(name)))
    final = elements.section("final-state", page.say("final-state"), end)
    shown = elements.section("picture", page.say("picture"), caption, drawn)
    return [names, *story, beside, shown, steps, refused, *_advised(page, told), final]


def _advised(page: Page, told: dict[str, Any]) -> list[nodes.Node]:
    """What the rules advise about the dossier at the end; nothing when all is well."""
    items: list[list[elements.Child]] = []
    for finding in told.get("findings", []):
        rule = pick("rule", kgb_spec.rules(), finding["rule"])
        name = link("rule", rule["id"], elements.code(rule["id"]))
        items.append([page.of(both(rule["message"])), " ", name, " ", elements.code(finding["at"])])
    if not items:
        return []
    lead = elements.paragraph(page.say("advised-lead"))
    return [elements.section("advised", page.say("advised"), lead, elements.bullets(items))]


def _numbers(told: dict[str, Any]) -> dict[str, str]:
    numbers = {step["name"]: str(index) for index, step in enumerate(told["steps"], 1)}
    return numbers | {attempt["name"]: chr(ord("a") + index) for index, attempt in enumerate(told["mustFail"])}


def _drawn(page: Page, told: dict[str, Any], numbers: dict[str, str]) -> str:
    lanes = list(told["parties"])
    attempts: dict[str, list[dict[str, Any]]] = {}
    for attempt in told["mustFail"]:
        attempts.setdefault(attempt["after"], []).append(attempt)
    arrows: list[Arrow] = []
    for step in told["steps"]:
        for each in [step, *attempts.get(step["name"], [])]:
            arrows.append(
                Arrow(lanes.index(each["by"]), numbers[each["name"]], _short(page, each["operation"]), each is not step)
            )
    names = [both(told["parties"][lane]).of(page.language) for lane in lanes]
    return picture([*names, page.say("interface")], arrows, page.of(both(told["title"])))


def _short(page: Page, operation: str) -> str:
    """An operation in a sign and a word: ``createReport`` is ``+ Report``."""
    verb, title = re.match(r"([a-z]+)(\w+)", operation).groups()  # type: ignore[union-attr]
    return f"{_SIGNS[verb]} {page.of(label(kgb_spec.schemas()[by_title()[title]]))}"


def _steps(page: Page, told: dict[str, Any], steps: list[dict[str, Any]], numbers: dict[str, str]) -> nodes.table:
    rows = [_step(page, told, step, numbers[step["name"]]) for step in steps]
    return elements.table([page.say("number"), page.say("meaning")], rows, [8, 92], "terms", "steps")


def _step(page: Page, told: dict[str, Any], step: dict[str, Any], number: str) -> elements.Row:
    by = both(told["parties"][step["by"]])
    who = elements.paragraph(elements.inline(page.of(by), classes=["group"]))
    does = page.both_ways(both(step["does"]))
    why = [page.told("reason", both(step["why"]))] if "why" in step else []
    sent = [elements.folded(page.say("sent"), elements.as_json(step["body"]))] if "body" in step else []
    return f"step-{step['name']}", [[elements.paragraph(number)], [who, *does, *why, _answer(page, step), *sent]]


def _answer(page: Page, step: dict[str, Any]) -> nodes.Node:
    expected = step["expect"]
    said: list[elements.Child] = [
        link("operation", step["operation"], elements.code(step["operation"])),
        " → ",
        elements.code(str(expected["status"])),
    ]
    if "problem" in expected:
        said += [" ", link("problem", expected["problem"], elements.code(expected["problem"]))]
    if "rule" in expected:
        kind = "rule" if expected["rule"] in kgb_spec.rules() else "finding"
        said += [": ", link(kind, expected["rule"], elements.code(expected["rule"]))]
    return elements.paragraph(*said, classes=["facts"])


def scenario_table(page: Page, _name: str) -> list[nodes.Node]:
    """Every scenario with its story: first the families by number, then the sets about one subject by letter."""
    told = sorted(kgb_spec.scenarios().values(), key=lambda each: (len(each["number"]), each["number"]))
    groups = {
        "stories": [each for each in told if each["number"].startswith("S")],
        "sets": [each for each in told if not each["number"].startswith("S")],
    }
    return [elements.section(name, page.say(name), _told(page, group)) for name, group in groups.items() if group]


def _told(page: Page, scenarios: list[dict[str, Any]]) -> nodes.table:
    rows: list[elements.Row] = []
    for told in scenarios:
        title = link("scenario", told["id"], nodes.Text(page.of(both(told["title"]))))
        counts = f"{told['number']} · {len(told['steps'])} {page.say('steps').split()[-1]}"
        left = [elements.paragraph(title), elements.paragraph(counts, classes=["facts"])]
        rows.append(("", [left, [elements.paragraph(page.of(both(told["story"])))]]))
    return elements.table([page.say("story"), page.say("meaning")], rows, [32, 68], "terms")
