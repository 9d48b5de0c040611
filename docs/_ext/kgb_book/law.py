"""The law under the standard: citations with their certainty, and for each law what rests on it."""

import re
from typing import Any

from docutils import nodes

import kgb_spec
from kgb_book import elements
from kgb_book.book import Page
from kgb_book.citations import Citation, citations
from kgb_book.domain import link
from kgb_book.terms import both, pick

_LONGEST_NAME = 44
_GROUPS = (
    ("provision", "provisions"),
    ("rule", "rules"),
    ("requirement", "requirements"),
    ("resource", "resources"),
    ("part", "parts"),
    ("property", "properties"),
    ("codelist", "code-lists"),
    ("code", "codes-by-list"),
)


def certainty_badge(page: Page, mark: str) -> nodes.abbreviation:
    """A certainty mark that tells its meaning when pointed at."""
    meaning = pick("certainty mark", kgb_spec.certainty_marks(), mark)
    return elements.badge(mark, f"{page.say('certainty')} {mark}: {both(meaning).of(page.language)}", f"mark-{mark[0]}")


def _law_name(page: Page, abbreviation: str) -> str:
    name = both(pick("law", kgb_spec.laws(), abbreviation)).of(page.language)
    return name if len(name) <= _LONGEST_NAME else abbreviation


def article_words(page: Page, law: str, article: str) -> str:
    """An article as readers write it: with ``art.`` when it is a numbered article of a law."""
    numbered = article[:1].isdigit() and kgb_spec.laws()[law]["kind"] in ("law", "regulation")
    return f"{page.say('art')} {article}" if numbered else article


def cited(page: Page, source: dict[str, Any]) -> list[nodes.Node]:
    """One citation: the law, the article and the certainty mark."""
    name = page.say("own-choice") if source["law"] == "KGB" else _law_name(page, source["law"])
    found: list[nodes.Node] = [link("law", source["law"], nodes.Text(name))]
    if "article" in source:
        found.append(nodes.Text(" " + article_words(page, source["law"], source["article"])))
    return [*found, nodes.Text(" "), certainty_badge(page, source["certainty"])]


def sources(page: Page, entry: list[dict[str, Any]]) -> list[nodes.Node]:
    """The line that names the law under something, or nothing when none is cited."""
    if not entry:
        return []
    runs = [elements.inline(*cited(page, source), classes=["citation"]) for source in entry]
    return [elements.paragraph(*elements.joined(runs, " · "), classes=["sources"])]


def certainty_table(page: Page, _name: str) -> list[nodes.Node]:
    """Every certainty mark with its meaning and what it is fit for."""
    rows: list[elements.Row] = []
    for mark, meaning in kgb_spec.certainty_marks().items():
        cells: list[list[nodes.Node]] = [
            [elements.paragraph(certainty_badge(page, mark))],
            page.both_ways(both(meaning)),
        ]
        rows.append((f"mark-{mark}", cells))
    return [elements.table([page.say("certainty"), page.say("fit-for")], rows, [15, 85], "terms")]


def law_table(page: Page, _name: str) -> list[nodes.Node]:
    """Every law and other source, with the version that was read and how much rests on it."""
    counts: dict[str, int] = {}
    for citation in citations():
        counts[citation.law] = counts.get(citation.law, 0) + 1
    rows: list[elements.Row] = []
    for name, law in sorted(kgb_spec.laws().items(), key=lambda item: both(item[1]).of(page.language).lower()):
        names = [
            elements.paragraph(link("law", name, nodes.Text(page.of(both(law))))),
            elements.paragraph(page.beside(both(law))),
        ]
        version = law.get("text", page.say("not-on-record"))
        cells = [names, [elements.paragraph(elements.code(name))], [elements.paragraph(version)]]
        rows.append(("", [*cells, [elements.paragraph(str(counts.get(name, 0)))]]))
    head = [page.say("law"), page.say("code"), page.say("read-version").capitalize(), page.say("law-rests")]
    return [elements.table(head, rows, [50, 12, 20, 18], "wide")]


def law_page(page: Page, name: str) -> list[nodes.Node]:
    """One law: its names, the version that was read, and per article what rests on it."""
    law = pick("law", kgb_spec.laws(), name)
    page.settle("law", name, "", page.of(both(law)))
    version = f"{page.say('read-version')} {law['text']}" if "text" in law else page.say("no-version")
    facts: list[nodes.Node | str] = [elements.code(name), f" · {version}"]
    if "bwbr" in law:
        facts += [" · ", elements.code(law["bwbr"])]
    lead: list[nodes.Node] = [
        elements.paragraph(page.beside(both(law), "subtitle")),
        elements.paragraph(*facts, classes=["facts"]),
    ]
    resting = [citation for citation in citations() if citation.law == name]
    if not resting:
        return lead
    rows = [_article_row(page, article, resting) for article in sorted({c.article for c in resting}, key=_in_order)]
    head = [page.say("article"), page.say("law-rests")]
    return [*lead, elements.table(head, rows, [22, 78], "terms")]


def _in_order(article: str) -> list[tuple[int, str]]:
    pieces = re.findall(r"\d+|\D+", article)
    return [(int(piece), "") if piece.isdigit() else (10**9, piece) for piece in pieces] or [(-1, "")]


def _article_row(page: Page, article: str, resting: list[Citation]) -> elements.Row:
    here = [citation for citation in resting if citation.article == article]
    left: list[nodes.Node] = [
        elements.paragraph(article_words(page, here[0].law, article) if article else page.say("as-a-whole"))
    ]
    marks = sorted({citation.certainty for citation in here})
    left.append(elements.paragraph(*elements.joined([certainty_badge(page, mark) for mark in marks], " ")))
    right: list[nodes.Node] = []
    for kind, heading in _GROUPS:
        links = [_citing(page, citation) for citation in here if citation.kind == kind]
        if links:
            title = elements.inline(page.say(heading), classes=["group"])
            right.append(elements.paragraph(title, " ", *elements.joined(links)))
    return "", [left, right]


def _citing(page: Page, citation: Citation) -> nodes.Node:
    if citation.kind in ("rule", "requirement"):
        return link(citation.kind, citation.name, elements.code(citation.name))
    return link(citation.kind, citation.name, nodes.Text(citation.label.of(page.language)))
