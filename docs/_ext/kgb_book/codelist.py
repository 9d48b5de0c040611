"""A code list on a page: every code with its labels, definition, law and counterparts elsewhere."""

from typing import Any

from docutils import nodes

import kgb_spec
from kgb_book import elements
from kgb_book.book import Page
from kgb_book.domain import link
from kgb_book.law import sources
from kgb_book.terms import code_lists_of, label, object_schemas, parts, pick, references_in

_MATCH = {"EXACT": "=", "CLOSE": "≈", "BROAD": "⊂", "NARROW": "⊃"}
_MATCH_WORDS = {
    "EXACT": ("betekent hetzelfde", "means the same"),
    "CLOSE": ("betekent bijna hetzelfde", "means almost the same"),
    "BROAD": ("de code elders is ruimer", "the code elsewhere is wider"),
    "NARROW": ("de code elders is nauwer", "the code elsewhere is narrower"),
}


def codelist(page: Page, name: str) -> list[nodes.Node]:
    """The code list with this name, code by code."""
    content = pick("code list", kgb_spec.code_lists(), name)
    words = label(content)
    page.settle("codelist", name, "", page.of(words))
    title = elements.paragraph(page.beside(words), " · ", elements.code(content["title"]), classes=["subtitle"])
    law = sources(page, content["x-source"])
    meaning = elements.block(*page.defined(content), *law, classes=["definition"])
    rows = [_code(page, name, entry) for entry in kgb_spec.codes(content)]
    return [
        title,
        meaning,
        _facts(page, name, content),
        elements.table([page.say("code"), page.say("meaning")], rows, [34, 66], "terms"),
    ]


def _facts(page: Page, name: str, content: dict[str, Any]) -> nodes.Node:
    kept: list[elements.Child] = [
        f"{page.say('source-file')} ",
        elements.code(f"spec/schemas/codelists/{name}.json"),
        ". ",
    ]
    if content["x-codelist"]["status"] == "CLOSED":
        kept += [page.say("codelist-closed"), " ", link("finding", "code/unknown", elements.code("code/unknown")), ". "]
    users = elements.joined(_used_at(page, name))
    return elements.paragraph(*kept, *([f"{page.say('used-by')}: ", *users, "."] if users else []), classes=["facts"])


def _used_at(page: Page, name: str) -> list[nodes.Node]:
    found: list[nodes.Node] = []
    for schema in object_schemas():
        for part in parts(schema):
            for key, entry in part.content.get("properties", {}).items():
                if f"codelists/{name}.json" in set(references_in(entry)):
                    owner = page.of(label(part.content))
                    shown = elements.inline(f"{owner}: ", elements.code(key))
                    found.append(link("property", f"{part.full_name}.{key}", shown))
    return found


def _code(page: Page, name: str, entry: dict[str, Any]) -> elements.Row:
    code = entry["const"]
    words = label(entry)
    page.settle("code", f"{name}.{code}", code, page.of(words))
    left = [elements.paragraph(elements.code(code)), elements.paragraph(*page.named(words))]
    right = [*page.defined(entry), *sources(page, entry["x-source"]), *_counterparts(page, entry)]
    return code, [left, right]


def _counterparts(page: Page, entry: dict[str, Any]) -> list[nodes.Node]:
    found: list[nodes.Node | str] = []
    for mapping in entry.get("x-mappings", []):
        words = _MATCH_WORDS[mapping["match"]][0 if page.language == "nl" else 1]
        mark = elements.badge(_MATCH[mapping["match"]], words, "match")
        found.append(
            elements.inline(mark, f" {mapping['system']} ", elements.code(mapping["code"]), classes=["mapping"])
        )
    if not found:
        return []
    return [elements.paragraph(f"{page.say('counterparts')}: ", *elements.joined(found, " "), classes=["mappings"])]


def codelist_table(page: Page, _name: str) -> list[nodes.Node]:
    """Every code list with its other name, the number of codes and where it is used."""
    rows: list[elements.Row] = []
    lists = kgb_spec.code_lists()
    for name in sorted(lists, key=lambda each: page.of(label(lists[each])).lower()):
        words = label(lists[name])
        shown = [elements.paragraph(page.linked("codelist", name, lists[name])), elements.paragraph(page.beside(words))]
        users = [
            page.linked("resource", user, kgb_spec.schemas()[user])
            for user in object_schemas()
            if name in code_lists_of(user)
        ]
        count = str(len(kgb_spec.codes(lists[name])))
        rows.append(("", [shown, [elements.paragraph(count)], [elements.paragraph(*elements.joined(users))]]))
    return [
        elements.table([page.say("code-lists"), page.say("codes-by-list"), page.say("used-by")], rows, [45, 10, 45])
    ]
