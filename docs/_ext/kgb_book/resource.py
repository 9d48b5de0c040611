"""A resource on a page: what it is, its properties, its parts, its code lists, an example."""

from typing import Any

from docutils import nodes

import kgb_spec
from kgb_book import elements
from kgb_book.book import Page
from kgb_book.domain import link
from kgb_book.law import sources
from kgb_book.shapes import shape
from kgb_book.terms import Part, code_lists_of, described, label, object_schemas, parts, pick, shared_properties

SHORT_LIST = 10
"""How many codes are shown on the page of a resource without asking, and properties without an overview."""


def schema(page: Page, name: str) -> list[nodes.Node]:
    """Everything that the schema with this name says."""
    content = pick("schema", kgb_spec.schemas(), name)
    page.settle("resource", name, "", page.of(label(content)))
    found: list[nodes.Node] = [*_head(page, content), _tested(page, name)]
    found += [_part(page, part) for part in parts(name)]
    lists = code_lists_of(name)
    if "recordedAt" in content.get("properties", {}):
        found.append(_carried_by_all(page, parts(name)[0]))
    if lists and name != "types":
        found.append(elements.section("codelists", page.say("code-lists"), *[_codes(page, each) for each in lists]))
    return found


def _head(page: Page, content: dict[str, Any]) -> list[nodes.Node]:
    words = label(content)
    names = elements.paragraph(page.beside(words), " · ", elements.code(content["title"]), classes=["subtitle"])
    meaning = elements.block(
        *page.defined(content), *sources(page, content.get("x-source", [])), classes=["definition"]
    )
    return [names, meaning]


def _tested(page: Page, name: str) -> nodes.Node:
    rules = [key for key in kgb_spec.rules() if key.startswith(f"{name}/")]
    vectors = [vector for vector in kgb_spec.vectors().values() if vector["rule"] in rules]
    counts = (
        (len(kgb_spec.examples().get(name, {})), "examples"),
        (len(kgb_spec.counterexamples().get(name, {})), "counterexamples"),
        (len(rules), "rules"),
        (len(vectors), "vectors"),
    )
    said = [f"{count} {page.say(key).lower()}" for count, key in counts if count]
    kept: list[elements.Child] = [f"{page.say('source-file')} ", elements.code(f"spec/schemas/{name}.json"), ". "]
    tested: list[elements.Child] = [f"{page.say('tested')}: {', '.join(said)}."] if said else []
    return elements.paragraph(*kept, *tested, classes=["facts"])


def _part(page: Page, part: Part) -> nodes.Node:
    if not part.name:
        own = _own(part)
        return elements.section(
            "properties", page.say("properties"), *_overview(page, part, own), _table(page, part, own)
        )
    page.settle("part", part.full_name, part.name, page.of(label(part.content)))
    title = page.of(label(part.content))
    section = elements.section(part.name, title, *_head(page, part.content))
    if "properties" in part.content:
        section += _table(page, part, list(part.content["properties"]))
    else:
        section += elements.paragraph(*shape(page, part.schema, part.content), classes=["facts"])
    return section


def _own(part: Part) -> list[str]:
    """The properties of a whole schema without those that every resource has."""
    recorded = "recordedAt" in part.content["properties"]
    return [name for name in part.content["properties"] if not (recorded and name in shared_properties())]


def _overview(page: Page, part: Part, names: list[str]) -> list[nodes.Node]:
    """The properties in short, so that a reader of a long page finds her way; nothing when there are few."""
    if len(names) <= SHORT_LIST:
        return []
    required = part.content.get("required", [])
    items: list[list[elements.Child]] = []
    for name in names:
        words = label(described(part.schema, part.content["properties"][name]))
        target = link("property", f"{part.full_name}.{name}", nodes.Text(page.of(words)))
        mark: list[elements.Child] = [" ", page.presence(required=True)] if name in required else []
        items.append([target, *mark])
    return [elements.bullets(items, ["codes", "overview"])]


def _carried_by_all(page: Page, part: Part) -> nodes.Node:
    """The properties that every resource has, after what is its own."""
    shared = [name for name in part.content["properties"] if name in shared_properties()]
    lead = elements.paragraph(page.say("every-resource-lead"))
    return elements.section("every-resource", page.say("every-resource"), lead, _table(page, part, shared))


def _table(page: Page, part: Part, names: list[str]) -> nodes.table:
    required = part.content.get("required", [])
    rows = [_property(page, part, name, name in required) for name in names]
    return elements.table([page.say("property"), page.say("meaning")], rows, [36, 64], "terms")


def _property(page: Page, part: Part, name: str, required: bool) -> elements.Row:
    entry = part.content["properties"][name]
    known = described(part.schema, entry)
    words = label(known)
    anchor = f"{part.name}.{name}" if part.name else name
    owner = page.of(label(part.content))
    page.settle("property", f"{part.full_name}.{name}", anchor, f"{owner}: {page.of(words).lower()}")
    kind = elements.paragraph(page.presence(required), " · ", *shape(page, part.schema, entry), classes=["shape"])
    left = [elements.paragraph(elements.code(name)), elements.paragraph(*page.named(words)), kind]
    law = sources(page, entry.get("x-source") or known.get("x-source", []))
    return anchor, [left, [*page.defined(known), *law]]


def _codes(page: Page, name: str) -> nodes.Node:
    content = kgb_spec.code_lists()[name]
    summary = f"{page.of(label(content))} ({len(kgb_spec.codes(content))} {page.say('codes')})"
    items: list[list[elements.Child]] = []
    for entry in kgb_spec.codes(content):
        target = link("code", f"{name}.{entry['const']}", elements.code(entry["const"]))
        items.append([target, " ", *page.named(label(entry))])
    whole = elements.paragraph(page.say("and-more"), ": ", page.linked("codelist", name, content))
    # A long list would hide the rules below it; a short one is better seen at once.
    return elements.folded(summary, elements.bullets(items, ["codes"]), whole, unfolded=len(items) <= SHORT_LIST)


def example(page: Page, name: str) -> list[nodes.Node]:
    """A right document of this schema, from a scenario where there is one."""
    pick("schema", kgb_spec.schemas(), name)
    if name == "dossier":
        found = kgb_spec.final_dossier("neighbour-call")
        listing: nodes.Node = elements.folded("neighbour-call", elements.as_json(found))
    else:
        listing = elements.block(elements.as_json(_right_document(name)), classes=["tall"])
    return [elements.section("example", page.say("example"), listing)]


def _right_document(name: str) -> Any:
    operation = "create" + kgb_spec.schemas()[name]["title"]
    for scenario in kgb_spec.scenarios().values():
        for step in scenario["steps"]:
            if step["operation"] == operation:
                return step["body"]
    return next(iter(pick("example", kgb_spec.examples(), name).values()))


def schema_table(page: Page, names: str) -> list[nodes.Node]:
    """The named schemas (or all), each with its definition."""
    rows: list[elements.Row] = []
    for name in names.split() or object_schemas():
        content = pick("schema", kgb_spec.schemas(), name)
        left = [
            elements.paragraph(page.linked("resource", name, content)),
            elements.paragraph(page.beside(label(content))),
        ]
        rows.append(("", [left, page.defined(content)]))
    return [elements.table([page.say("resource"), page.say("meaning")], rows, [30, 70], "terms")]
