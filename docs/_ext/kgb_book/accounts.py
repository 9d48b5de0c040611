"""What the standard answers for on a page: the demands of practice and the provisions of law, with what carries each."""

from collections.abc import Callable
from typing import Any

from docutils import nodes

import kgb_spec
from kgb_book import elements
from kgb_book.book import Page
from kgb_book.domain import link
from kgb_book.law import cited, sources
from kgb_book.rule import level_badge
from kgb_book.terms import UnknownName, both, label, part_by_title, pick

_LEGAL = ("law", "regulation")


def demands(page: Page, _name: str) -> list[nodes.Node]:
    """Every demand with its reason and what carries it."""
    return [_demand(page, entry) for entry in kgb_spec.demands().values()]


def provisions(page: Page, _name: str) -> list[nodes.Node]:
    """Every provision with its law and what carries it, and the rules that rest on law outside the register."""
    return [*(_provision(page, entry) for entry in kgb_spec.provisions().values()), _outside(page)]


def _demand(page: Page, entry: dict[str, Any]) -> nodes.Node:
    body = [*page.both_ways(both(entry["statement"])), page.told("rationale", both(entry["why"]))]
    return _account(page, "demand", entry, [], [*body, *_carriers(page, entry["carriedBy"])])


def _provision(page: Page, entry: dict[str, Any]) -> nodes.Node:
    body = [*page.both_ways(both(entry["statement"])), *sources(page, entry["source"])]
    links = entry.get("carriedBy", {})
    body += [*_carriers(page, links), *_numbers(page, links.get("rules", []))]
    if "leftToPeople" in entry:
        body.append(page.told("left-to-people", both(entry["leftToPeople"])))
    if "excused" in entry:
        due = f"{page.say('review-by')} {page.day(entry['excused']['reviewDate'])}."
        body += [
            page.told("not-carried", both(entry["excused"]["reason"])),
            elements.paragraph(due, classes=["facts"]),
        ]
    return _account(page, "provision", entry, [level_badge(page, entry["level"]), nodes.Text(" ")], body)


def _account(
    page: Page, kind: str, entry: dict[str, Any], marks: list[nodes.Node], body: list[nodes.Node]
) -> nodes.Node:
    title = both(entry["title"])
    anchor = f"{kind}-{entry['id']}"
    page.settle(kind, entry["id"], anchor, page.of(title))
    names = elements.paragraph(*marks, elements.code(entry["id"]), " · ", page.beside(title), classes=["subtitle"])
    return elements.section(anchor, page.of(title), names, *body)


def _to_part(page: Page, title: str) -> nodes.Node:
    part = pick("resource or part", part_by_title(), title)
    return link(part.kind, part.full_name, nodes.Text(page.of(label(part.content))))


def _to_property(page: Page, name: str) -> nodes.Node:
    title, _, key = name.partition(".")
    part = pick("resource or part", part_by_title(), title)
    if key not in part.content["properties"]:
        raise UnknownName(f"there is no property '{name}'")
    shown = elements.inline(f"{page.of(label(part.content))}: ", elements.code(key))
    return link("property", f"{part.full_name}.{key}", shown)


def _to_code_list(page: Page, name: str) -> nodes.Node:
    return page.linked("codelist", name, pick("code list", kgb_spec.code_lists(), name))


def _to_scenario(page: Page, name: str) -> nodes.Node:
    scenario = pick("scenario", kgb_spec.scenarios(), name)
    return link("scenario", name, nodes.Text(page.of(both(scenario["title"]))))


def _to_slug(kind: str) -> Callable[[Page, str], nodes.Node]:
    # The domain reports a rule or requirement that is not described anywhere.
    return lambda _page, name: link(kind, name, elements.code(name))


_GROUPS: dict[str, tuple[str, Callable[[Page, str], nodes.Node]]] = {
    "entities": ("resources", _to_part),
    "schemas": ("resources", _to_part),
    "properties": ("properties", _to_property),
    "codeLists": ("code-lists", _to_code_list),
    "rules": ("rules", _to_slug("rule")),
    "requirements": ("requirements", _to_slug("requirement")),
    "scenarios": ("practice", _to_scenario),
}
"""Each kind of carrier: its heading and how a link to it is shown."""


def _carriers(page: Page, links: dict[str, list[str]]) -> list[nodes.Node]:
    return [
        elements.paragraph(
            elements.inline(page.say(heading), classes=["group"]),
            " ",
            *elements.joined([to(page, name) for name in links[kind]]),
            classes=["carriers"],
        )
        for kind, (heading, to) in _GROUPS.items()
        if kind in links
    ]


def _numbers(page: Page, names: list[str]) -> list[nodes.Node]:
    """The numbers of the law that the rules hold, each with its meaning and the day on which it was checked."""
    found: dict[str, list[elements.Child]] = {}
    for name in names:
        for parameter in kgb_spec.rules().get(name, {}).get("parameters", {}).values():
            checked = f" ({page.say('values-checked')} {page.day(parameter['checked'])})"
            told = page.of(both(parameter))
            found[told] = [elements.code(str(parameter["value"])), f" · {told}{checked}"]
    if not found:
        return []
    heading = elements.paragraph(elements.inline(page.say("parameters"), classes=["group"]))
    return [heading, elements.bullets(found.values())]


def beyond() -> list[dict[str, Any]]:
    """The rules that rest on a law or regulation, but carry no provision of the register."""
    named = {name for entry in kgb_spec.provisions().values() for name in entry.get("carriedBy", {}).get("rules", [])}
    return [
        rule
        for name, rule in kgb_spec.rules().items()
        if name not in named and any(kgb_spec.laws()[source["law"]]["kind"] in _LEGAL for source in rule["source"])
    ]


def _outside(page: Page) -> nodes.Node:
    rows: list[elements.Row] = []
    for rule in beyond():
        law = elements.joined([elements.inline(*cited(page, source)) for source in rule["source"]], " · ")
        name = elements.paragraph(
            level_badge(page, rule["level"]), " ", link("rule", rule["id"], elements.code(rule["id"]))
        )
        rows.append(("", [[name], [elements.paragraph(*law)]]))
    lead = elements.paragraph(page.say("beyond-lead" if rows else "beyond-none"))
    shown = [elements.table([page.say("rule"), page.say("law")], rows, [50, 50], "terms")] if rows else []
    return elements.section("beyond", page.say("beyond"), lead, *shown)
