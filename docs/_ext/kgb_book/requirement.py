"""A requirement on a page: statement, why, how it is tested; and the classes that gather them."""

from typing import Any

from docutils import nodes

import kgb_spec
from kgb_book import elements
from kgb_book.book import Page
from kgb_book.domain import link
from kgb_book.law import sources
from kgb_book.rule import level_badge
from kgb_book.terms import both, pick


def requirements(page: Page, topic: str) -> list[nodes.Node]:
    """The requirements of a topic, in the order of the file."""
    found: list[nodes.Node] = []
    for entry in pick("topic", kgb_spec.topics(), topic)["requirements"]:
        found += requirement(page, entry["id"])
    return found


def requirement(page: Page, name: str) -> list[nodes.Node]:
    """One requirement with its statement, reason, test and source."""
    entry = pick("requirement", kgb_spec.requirements(), name)
    anchor = name.partition("/")[2]
    page.settle("requirement", name, anchor, name)
    head = elements.paragraph(level_badge(page, entry["level"]), " ", elements.code(name), classes=["rule-head"])
    statement = [elements.paragraph(page.of(both(entry["statement"])), classes=["statement"])]
    beside = [elements.paragraph(page.beside(both(entry["statement"])), classes=["beside"])]
    why = page.told("rationale", both(entry["rationale"]))
    test = _verification(page, entry["verification"])
    blocks = [head, *statement, *beside, why, *test, _who(page, entry), *sources(page, entry["source"])]
    return [elements.block(*blocks, classes=["rule", "requirement"], anchor=anchor)]


def _verification(page: Page, verification: dict[str, Any]) -> list[nodes.Node]:
    """How a requirement is tested, or why it is not tested yet and until when that holds."""
    how = verification["how"]
    told: list[nodes.Node] = [page.told(f"how-{how}", both(verification))]
    if how == "EXCUSED":
        due = f"{page.say('review-by')} {page.day(verification['reviewBy'])}."
        told.append(elements.paragraph(due, classes=["facts"]))
    return told


def _who(page: Page, entry: dict[str, Any]) -> nodes.Node:
    title = both(kgb_spec.conformance_classes()[entry["class"]]["title"])
    claimed = link("class", entry["class"], nodes.Text(page.of(title)))
    party = page.say(f"party-{entry['party']}")
    return elements.paragraph(f"{page.say('party')}: {party} · {page.say('class')}: ", claimed, classes=["facts"])


def topic_table(page: Page, _name: str) -> list[nodes.Node]:
    """Every topic with its requirements."""
    rows: list[elements.Row] = []
    for topic in kgb_spec.topics().values():
        left = elements.paragraph(*page.named(both(topic["title"])))
        items = elements.bullets([_briefly(page, entry) for entry in topic["requirements"]])
        rows.append(("", [[left], [items]]))
    return [elements.table([page.say("about"), page.say("requirements")], rows, [24, 76], "terms")]


def _briefly(page: Page, entry: dict[str, Any]) -> list[elements.Child]:
    name = link("requirement", entry["id"], elements.code(entry["id"].partition("/")[2]))
    return [page.of(both(entry["statement"])), " ", elements.inline(name, classes=["facts"])]


def conformance_classes(page: Page, _name: str) -> list[nodes.Node]:
    """What an implementation can claim, and which requirements each claim brings."""
    return [_class(page, entry) for entry in kgb_spec.conformance_classes().values()]


def _class(page: Page, entry: dict[str, Any]) -> nodes.Node:
    title = both(entry["title"])
    page.settle("class", entry["id"], entry["id"], page.of(title))
    names = elements.paragraph(page.beside(title), " · ", elements.code(entry["id"]), classes=["subtitle"])
    needs = [link("class", name) for name in entry["needs"]]
    also = [elements.paragraph(f"{page.say('needs')}: ", *elements.joined(needs), classes=["facts"])] if needs else []
    mine = [
        [link("requirement", name, elements.code(name))]
        for name, each in kgb_spec.requirements().items()
        if each["class"] == entry["id"]
    ]
    folded = elements.folded(f"{len(mine)} {page.say('requirements').lower()}", elements.bullets(mine))
    return elements.section(
        entry["id"], page.of(title), names, *page.both_ways(both(entry["description"])), *also, folded
    )
