"""Derives spec/generated/openapi-3.0.json: the same interface for tools that read OpenAPI 3.0.3 and no newer.

The 3.1 document is the standard. What 3.0 says differently is said differently here; what it cannot say stops the
generation, so that the copy never allows more or less than the source.
"""

import json
import re
from collections.abc import Callable
from typing import Any

from bundle import bundle

Schema = dict[str, Any]
Turn = Callable[[Any], Schema]

KEPT = (
    *("$ref", "title", "description", "format", "enum", "default", "pattern", "minLength", "maxLength"),
    *("minimum", "maximum", "multipleOf", "minItems", "maxItems", "uniqueItems"),
    *("minProperties", "maxProperties", "readOnly", "writeOnly", "deprecated", "discriminator"),
)
"""Keywords of a schema that mean the same in 3.0."""

DATA = ("example", "examples", "value")
"""Where the document holds values that look like parts of a description and are none."""


class CannotBeSaid(ValueError):
    """The 3.1 document uses something that OpenAPI 3.0 has no words for."""


def schema(node: Schema | bool) -> Schema:
    """A schema of JSON Schema 2020-12 as a schema of OpenAPI 3.0.

    Raises:
        CannotBeSaid: it uses a keyword that has no counterpart.
    """
    if isinstance(node, bool):
        return {} if node else {"not": {}}
    turned: Schema = {}
    for key, value in node.items():
        said = _keyword(key, value)
        if said.keys() & turned.keys():
            raise CannotBeSaid(f"in OpenAPI 3.0 '{key}' would say the same as what stands beside it: {sorted(node)}")
        turned |= said
    return _referring(turned)


def _keyword(key: str, value: Any) -> Schema:
    if key in _TURNED:
        return _TURNED[key](value)
    if key in KEPT or key.startswith("x-"):
        return {key: value}
    raise CannotBeSaid(f"OpenAPI 3.0 has no '{key}' in a schema; say it otherwise, or teach tools/openapi30.py how")


def _type(value: str | list[str]) -> Schema:
    if isinstance(value, str):
        return {"type": value}
    named = [name for name in value if name != "null"]
    if not named:
        raise CannotBeSaid("OpenAPI 3.0 has no type 'null' alone")
    null = {"nullable": True} if "null" in value else {}
    types: list[Schema] = [{"type": name, **null} for name in named]
    return types[0] if len(types) == 1 else {"anyOf": types}


def _single(key: str) -> Turn:
    return lambda value: {key: schema(value)}


def _several(key: str) -> Turn:
    return lambda value: {key: [schema(each) for each in value]}


def _named(key: str) -> Turn:
    return lambda value: {key: {name: schema(each) for name, each in value.items()}}


def _bound(key: str, exclusive: str) -> Turn:
    return lambda value: {key: value, exclusive: True}


_TURNED: dict[str, Turn] = {
    "type": _type,
    "const": lambda value: {"enum": [value]},
    "examples": lambda value: {"example": value[0]},
    "exclusiveMinimum": _bound("minimum", "exclusiveMinimum"),
    "exclusiveMaximum": _bound("maximum", "exclusiveMaximum"),
    "required": lambda value: {"required": value} if value else {},
    "properties": _named("properties"),
    "additionalProperties": lambda value: {"additionalProperties": value if value is False else schema(value)},
    "items": _single("items"),
    "not": _single("not"),
    "allOf": _several("allOf"),
    "anyOf": _several("anyOf"),
    "oneOf": _several("oneOf"),
}
"""Keywords that 3.0 says differently, or that hold schemas."""


def _referring(turned: Schema) -> Schema:
    """Words beside a reference are not read in 3.0: there they stand around it."""
    if "$ref" not in turned or len(turned) == 1:
        return turned
    beside = {key: value for key, value in turned.items() if key != "$ref"}
    return {**beside, "allOf": [{"$ref": turned["$ref"]}, *beside.pop("allOf", [])]}


def _info(info: dict[str, Any]) -> dict[str, Any]:
    turned = {("x-summary" if key == "summary" else key): value for key, value in info.items()}
    spdx = info.get("license", {}).get("identifier")
    if spdx:
        turned["license"] = {"name": info["license"]["name"], "url": f"https://spdx.org/licenses/{spdx}.html"}
    return turned


def _objects(node: Any) -> Any:
    """The parts of the document around the schemas, with each schema turned."""
    if isinstance(node, list):
        return [_objects(each) for each in node]
    if not isinstance(node, dict):
        return node
    return {key: _object(key, value) for key, value in node.items()}


def _object(key: str, value: Any) -> Any:
    if key == "schema":
        return schema(value)
    return value if key in DATA or key.startswith("x-") else _objects(value)


def single_text(listed: Schema, schemas: dict[str, Schema]) -> Schema:
    """An open code list as one text with one pattern that takes what the list takes, neither more nor less.

    Generators of 3.0 clients make of two kinds of text an object that cannot read a text. The codes stay in
    ``x-extensible-enum``, with their labels and descriptions beside it.
    """
    codes, reference = listed["anyOf"]
    foreign = schemas[reference["$ref"].rpartition("/")[2]]
    longest = max(map(len, codes["enum"]))
    if not {"pattern", "maxLength"} <= foreign.keys() or "minLength" in foreign or longest > foreign["maxLength"]:
        raise CannotBeSaid(f"the open list {listed['title']} and its foreign codes do not fit in one pattern")
    own = "|".join(re.escape(code) for code in codes["enum"])
    known = {"x-extensible-enum": codes["enum"], **{key: codes[key] for key in codes if key.startswith("x-")}}
    rest = {key: value for key, value in listed.items() if key != "anyOf"}
    pattern = f"^({own})$|{foreign['pattern']}"
    return {**rest, "type": "string", "maxLength": foreign["maxLength"], "pattern": pattern, **known}


def _component(node: Schema, schemas: dict[str, Schema]) -> Schema:
    is_open = "anyOf" in node and "x-codelist" in node
    return schema(single_text(node, schemas) if is_open else node)


def _components(components: dict[str, Any]) -> dict[str, Any]:
    if "pathItems" in components:
        raise CannotBeSaid("OpenAPI 3.0 has no components/pathItems; put the path items in the paths themselves")
    around = {key: _objects(value) for key, value in components.items() if key != "schemas"}
    schemas = components["schemas"]
    return {**around, "schemas": {name: _component(each, schemas) for name, each in schemas.items()}}


def older(document: dict[str, Any]) -> dict[str, Any]:
    """An OpenAPI 3.1 document as OpenAPI 3.0.3, with every path, operation and schema that it had."""
    turned = {"openapi": "3.0.3", "info": _info(document["info"])}
    for key, value in document.items():
        if key not in ("openapi", "info", "jsonSchemaDialect", "components"):
            turned["x-webhooks" if key == "webhooks" else key] = _objects(value)
    return {**turned, "components": _components(document["components"])}


def generate() -> dict[str, str]:
    """The older document by its path in the project."""
    return {"spec/generated/openapi-3.0.json": json.dumps(older(bundle()), indent=2, ensure_ascii=False) + "\n"}
