"""The problems and findings that a server gives back, each with what to do about it."""

from typing import Any

from docutils import nodes

import kgb_spec
from kgb_book import elements
from kgb_book.book import Page
from kgb_book.terms import both


def problems(page: Page, _name: str) -> list[nodes.Node]:
    """Every kind of problem: its name, status, title and when it is given."""
    rows: list[elements.Row] = []
    for slug, problem in kgb_spec.problems().items():
        page.settle("problem", slug, slug, page.of(both(problem["title"])))
        left = [
            elements.paragraph(elements.code(slug)),
            elements.paragraph(elements.badge(str(problem["status"]), "HTTP", "status")),
        ]
        title = elements.paragraph(*page.named(both(problem["title"])))
        rows.append((slug, [left, [title, *page.both_ways(both(problem["when"]))]]))
    return [elements.table([page.say("problem"), page.say("when")], rows, [30, 70], "terms")]


def findings(page: Page, _name: str) -> list[nodes.Node]:
    """Every code of a finding that is not a rule: its message, why it matters and how to mend it."""
    rows = [_finding(page, entry) for entry in kgb_spec.finding_codes().values()]
    return [elements.table([page.say("finding"), page.say("message")], rows, [34, 66], "terms")]


def _finding(page: Page, entry: dict[str, Any]) -> elements.Row:
    code = entry["code"]
    anchor = code.replace("/", "-")
    page.settle("finding", code, anchor, page.of(both(entry["message"])))
    told = [page.told("rationale", both(entry["why"])), page.told("fix", both(entry["fix"]))]
    return anchor, [[elements.paragraph(elements.code(code))], [*page.both_ways(both(entry["message"])), *told]]
