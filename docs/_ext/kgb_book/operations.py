"""The operations of the interface on a page, read from the OpenAPI description."""

from collections.abc import Iterator
from typing import Any

from docutils import nodes

import kgb_spec
from kgb_book import elements
from kgb_book.book import Page
from kgb_book.domain import link
from kgb_book.terms import Bilingual, by_title, pick

_METHODS = ("get", "put", "post", "delete", "patch")


def _resolved(value: dict[str, Any]) -> dict[str, Any]:
    if "$ref" not in value:
        return value
    found: Any = kgb_spec.openapi()
    for step in value["$ref"].removeprefix("#/").split("/"):
        found = found[step.replace("~1", "/").replace("~0", "~")]
    return dict(found)


def _all() -> Iterator[tuple[str, str, dict[str, Any], list[dict[str, Any]]]]:
    for path, item in kgb_spec.openapi()["paths"].items():
        for method in _METHODS:
            if method in item:
                parameters = [*item.get("parameters", []), *item[method].get("parameters", [])]
                yield method.upper(), path, item[method], [_resolved(each) for each in parameters]


def tags() -> dict[str, dict[str, Any]]:
    """The groups of operations by name."""
    return {tag["name"]: tag for tag in kgb_spec.openapi()["tags"]}


def _words(entry: dict[str, Any], key: str) -> Bilingual:
    return Bilingual(entry["x-nl"][key], entry[key])


def _line(method: str, path: str) -> nodes.Node:
    return elements.inline(elements.inline(method, classes=["method", method.lower()]), " ", elements.code(path))


def operations(page: Page, name: str) -> list[nodes.Node]:
    """The operations that give or take a resource, each in a line."""
    title = pick("schema", kgb_spec.schemas(), name)["title"]
    rows: list[elements.Row] = []
    for method, path, operation, _ in _all():
        if _concerns(operation, title):
            target = link("operation", operation["operationId"], nodes.Text(page.of(_words(operation, "summary"))))
            rows.append(("", [[elements.paragraph(_line(method, path))], [elements.paragraph(target)]]))
    table = elements.table([page.say("operation"), page.say("meaning")], rows, [50, 50])
    return [elements.section("api", page.say("api"), table)]


def _concerns(operation: dict[str, Any], title: str) -> bool:
    bodies = [operation.get("requestBody", {}), *(_resolved(each) for each in operation["responses"].values())]
    schemas = {
        each["schema"].get("$ref", "").rpartition("/")[2]
        for body in bodies
        for each in body.get("content", {}).values()
    }
    return bool({title, f"{title}Page"} & schemas)


def api(page: Page, tag: str) -> list[nodes.Node]:
    """One group of operations in full."""
    pick("group of operations", tags(), tag)
    return [_operation(page, *each) for each in _all() if tag in each[2]["tags"]]


def _operation(
    page: Page, method: str, path: str, operation: dict[str, Any], parameters: list[dict[str, Any]]
) -> nodes.Node:
    name = operation["operationId"]
    summary = _words(operation, "summary")
    page.settle("operation", name, name, page.of(summary))
    names = elements.paragraph(page.beside(summary), " · ", elements.code(name), classes=["subtitle"])
    line = elements.paragraph(_line(method, path), classes=["endpoint"])
    blocks = [names, line, *page.both_ways(_words(operation, "description")), _access(page, operation)]
    if "requestBody" in operation:
        blocks.append(
            elements.paragraph(f"{page.say('body')}: ", *_content(page, operation["requestBody"]), classes=["facts"])
        )
    if parameters:
        rows = [_parameter(page, each) for each in parameters]
        blocks.append(elements.table([page.say("parameter"), page.say("meaning")], rows, [30, 70], "terms"))
    rows = [_response(page, status, _resolved(each)) for status, each in operation["responses"].items()]
    head = [page.say("response"), page.say("meaning")]
    return elements.section(name, page.of(summary), *blocks, elements.table(head, rows, [30, 70], "terms"))


def _access(page: Page, operation: dict[str, Any]) -> nodes.Node:
    scopes = [scope for scheme in operation.get("security", []) for asked in scheme.values() for scope in asked]
    shown = elements.joined([elements.code(scope) for scope in scopes]) or [page.say("open-to-everyone")]
    return elements.paragraph(f"{page.say('access')}: ", *shown, classes=["facts"])


def _parameter(page: Page, parameter: dict[str, Any]) -> elements.Row:
    where = f" · {page.say('in')} {parameter['in']}"
    facts = elements.paragraph(page.presence(parameter.get("required", False)), where, classes=["shape"])
    left = [elements.paragraph(elements.code(parameter["name"])), facts]
    return "", [left, page.both_ways(_words(parameter, "description"))]


def _response(page: Page, status: str, response: dict[str, Any]) -> elements.Row:
    said = response.get("x-nl", {}).get("description", response["description"])
    meaning: list[nodes.Node] = [elements.paragraph(said if page.language == "nl" else response["description"])]
    given = [*_content(page, response)]
    headers = [elements.code(name) for name in response.get("headers", {})]
    if headers:
        given += [
            *([nodes.Text(" · ")] if given else []),
            nodes.Text(f"{page.say('header')}: "),
            *elements.inline(*elements.joined(headers)).children,
        ]
    if given:
        meaning.append(elements.paragraph(*given, classes=["facts"]))
    return "", [[elements.paragraph(elements.badge(status, "HTTP", "status", f"status-{status[0]}"))], meaning]


def _content(page: Page, body: dict[str, Any]) -> list[nodes.Node]:
    found: list[nodes.Node] = []
    for media, content in body.get("content", {}).items():
        title = content["schema"].get("$ref", "").rpartition("/")[2]
        single = title.removesuffix("Page")
        if single in by_title():
            shown = page.linked("resource", by_title()[single], kgb_spec.schemas()[by_title()[single]])
            listed = f" ({page.say('list-of')} items)" if title != single else ""
            found += [shown, nodes.Text(f"{listed} "), elements.code(media)]
        else:
            found.append(elements.code(media))
    return found


def api_table(page: Page, _name: str) -> list[nodes.Node]:
    """Every operation in a line, in the order of the description."""
    rows: list[elements.Row] = []
    for method, path, operation, _ in _all():
        target = link("operation", operation["operationId"], nodes.Text(page.of(_words(operation, "summary"))))
        rows.append(("", [[elements.paragraph(_line(method, path))], [elements.paragraph(target)]]))
    address = "../" * page.docname.count("/") + "openapi.json"
    download = nodes.reference("", page.say("api-json"), refuri=address, internal=False)
    return [elements.paragraph(download), elements.table([page.say("operation"), page.say("meaning")], rows, [50, 50])]
