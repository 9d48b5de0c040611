"""What may stand at a property, in words: a date, a code from a list, a reference, a list of parts."""

from typing import Any

from docutils import nodes

import kgb_spec
from kgb_book import elements
from kgb_book.book import Page
from kgb_book.terms import part_by_title, pick, resolve

_PLAIN = {"boolean": "yes-or-no", "integer": "whole-number", "string": "text-value", "object": "object-value"}


def shape(page: Page, schema: str, entry: dict[str, Any]) -> list[nodes.Node]:
    """What a property of a schema holds, with links to the types."""
    if "x-references" in entry:
        return _references(page, entry["x-references"])
    if "$ref" in entry:
        return [_named(page, schema, entry["$ref"])]
    if entry.get("type") == "array":
        return _list(page, schema, entry)
    if "enum" in entry:
        values = [elements.code(str(value)) for value in entry["enum"]]
        return [nodes.Text(page.say("one-of") + " "), *elements.inline(*elements.joined(values)).children]
    if "type" not in entry:
        return [nodes.Text(page.say("any-value"))]
    return [nodes.Text(page.say(_PLAIN[entry["type"]])), *limits(page, entry)]


def _references(page: Page, titles: list[str]) -> list[nodes.Node]:
    targets: list[nodes.Node] = [_target(page, title) for title in titles]
    return [nodes.Text(page.say("reference-to") + " "), *elements.inline(*elements.joined(targets)).children]


def _target(page: Page, title: str) -> nodes.Node:
    part = pick("resource or part", part_by_title(), title)
    return page.linked(part.kind, part.full_name, part.content)


def _named(page: Page, schema: str, reference: str) -> nodes.Node:
    file, part = resolve(schema, reference)
    content = pick("schema", kgb_spec.schemas(), file)
    if file.startswith("codelists/"):
        name = file.removeprefix("codelists/")
        listed = page.linked("codelist", name, content)
        openness = page.say("list-is-open") if content["x-codelist"]["status"] == "OPEN" else ""
        return elements.inline(page.say("code-from") + " ", listed, openness)
    return (
        page.linked("part", f"{file}.{part}", content["$defs"][part])
        if part
        else page.linked("resource", file, content)
    )


def _list(page: Page, schema: str, entry: dict[str, Any]) -> list[nodes.Node]:
    inner = shape(page, schema, entry["items"])
    return [nodes.Text(page.say("list-of") + " "), *inner, *limits(page, entry)]


def limits(page: Page, entry: dict[str, Any]) -> list[nodes.Node]:
    """The bounds of a value, such as ``at most 50``."""
    said = []
    for low, high, unit in (
        ("minItems", "maxItems", ""),
        ("minLength", "maxLength", " " + page.say("characters")),
        ("minimum", "maximum", ""),
    ):
        if entry.get(low):
            said.append(f"{page.say('at-least')} {entry[low]}{'' if high in entry else unit}")
        if high in entry:
            said.append(f"{page.say('at-most')} {entry[high]}{unit}")
    if entry.get("uniqueItems"):
        said.append(page.say("unique"))
    found: list[nodes.Node] = [nodes.Text(", " + ", ".join(said))] if said else []
    if "pattern" in entry:
        found += [nodes.Text(f", {page.say('format')} "), elements.code(entry["pattern"])]
    return found
