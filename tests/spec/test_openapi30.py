"""The copy in OpenAPI 3.0.3 says the same as the description itself."""

from typing import Any

import openapi30
import pytest
from engines import FORMATS, title
from openapi_schema_validator import OAS30Validator, OAS31Validator
from openapi_spec_validator import OpenAPIV30SpecValidator, validate

import kgb_spec

NEWER = kgb_spec.openapi()
OLDER = openapi30.older(NEWER)
SCHEMAS = NEWER["components"]["schemas"]
OPEN = [name for name, schema in SCHEMAS.items() if "anyOf" in schema and "x-codelist" in schema]

JUDGED = [
    (kind, f"{kind}/{key}", document)
    for documents in (kgb_spec.examples(), kgb_spec.counterexamples())
    for kind, of_kind in documents.items()
    for key, document in of_kind.items()
]
JUDGED += [("dossier", f"scenario/{name}", kgb_spec.final_dossier(name)) for name in kgb_spec.scenarios()]


def verdicts(name: str, document: Any) -> tuple[bool, bool]:
    """What the schema of this name says of a document, in the description and in the copy."""
    return _takes(OAS31Validator, NEWER, name, document), _takes(OAS30Validator, OLDER, name, document)


def _takes(engine: Any, description: dict[str, Any], name: str, document: Any) -> bool:
    schema = {"$ref": f"#/components/schemas/{name}", "components": description["components"]}
    return bool(engine(schema, format_checker=FORMATS).is_valid(document))


def test_the_copy_is_valid() -> None:
    validate(OLDER, cls=OpenAPIV30SpecValidator)
    assert OLDER["openapi"] == "3.0.3"


def test_the_copy_has_every_path_operation_and_schema() -> None:
    assert OLDER["paths"].keys() == NEWER["paths"].keys()
    for path, item in NEWER["paths"].items():
        assert OLDER["paths"][path].keys() == item.keys()
        for method in item.keys() - {"parameters"}:
            for part in ("operationId", "security", "tags"):
                assert OLDER["paths"][path][method].get(part) == item[method].get(part)
            assert OLDER["paths"][path][method]["responses"].keys() == item[method]["responses"].keys()
    for section, entries in NEWER["components"].items():
        assert OLDER["components"][section].keys() == entries.keys()


@pytest.mark.parametrize(
    ("kind", "key", "document"), JUDGED, ids=lambda value: value if isinstance(value, str) and "/" in value else ""
)
def test_a_document_gets_the_same_verdict(kind: str, key: str, document: Any) -> None:
    newer, older = verdicts(title(kind), document)
    assert newer == older


@pytest.mark.parametrize("name", OPEN)
def test_an_open_list_takes_its_own_codes_and_those_of_others_and_nothing_else(name: str) -> None:
    own = SCHEMAS[name]["anyOf"][0]["enum"]
    assert SCHEMAS[name]["anyOf"][0]["title"] == f"Known{name}", "generators of clients need a name for the known codes"
    for code in (*own, "gemeente-meerdijk:BUURTVADER"):
        assert verdicts(name, code) == (True, True)
    for code in ("GEEN_CODE", f"{own[0]}X", f" {own[0]}", own[0].lower(), "Gemeente:CODE", f"x{'y' * 50}:CODE", "", 1):
        assert verdicts(name, code) == (False, False)


@pytest.mark.parametrize(
    ("newer", "older"),
    [
        ({"const": "A"}, {"enum": ["A"]}),
        ({"type": ["string", "null"]}, {"type": "string", "nullable": True}),
        ({"type": ["string", "integer"]}, {"anyOf": [{"type": "string"}, {"type": "integer"}]}),
        ({"examples": ["a", "b"]}, {"example": "a"}),
        ({"exclusiveMinimum": 1}, {"minimum": 1, "exclusiveMinimum": True}),
        ({"required": []}, {}),
        ({"$ref": "#/x"}, {"$ref": "#/x"}),
        ({"$ref": "#/x", "title": "T"}, {"title": "T", "allOf": [{"$ref": "#/x"}]}),
        ({"properties": {"const": {"const": 1}}}, {"properties": {"const": {"enum": [1]}}}),
        ({"items": {"const": 1}}, {"items": {"enum": [1]}}),
        ({"additionalProperties": False, "not": True}, {"additionalProperties": False, "not": {}}),
        (False, {"not": {}}),
    ],
)
def test_what_is_said_differently(newer: Any, older: Any) -> None:
    assert openapi30.schema(newer) == older


@pytest.mark.parametrize(
    "schema",
    [
        {"unevaluatedProperties": False},
        {"$defs": {}},
        {"if": {}, "then": {}},
        {"patternProperties": {}},
        {"prefixItems": []},
        {"type": ["null"]},
        {"minimum": 1, "exclusiveMinimum": 1},
        {"enum": ["A"], "const": "A"},
    ],
)
def test_what_cannot_be_said_stops_the_generation(schema: dict[str, Any]) -> None:
    with pytest.raises(openapi30.CannotBeSaid):
        openapi30.schema({"properties": {"deep": schema}})


def test_codes_that_do_not_fit_in_one_pattern_stop_the_generation() -> None:
    foreign = {"type": "string", "pattern": "^x$", "maxLength": 3}
    listed = {"title": "T", "anyOf": [{"enum": ["LONG"]}, {"$ref": "#/components/schemas/F"}]}
    with pytest.raises(openapi30.CannotBeSaid, match="T"):
        openapi30.single_text(listed, {"F": foreign})


def test_the_surroundings_of_the_schemas_are_turned_too() -> None:
    schema = {"schema": {"const": 1}}
    document = {
        "openapi": "3.1.1",
        "jsonSchemaDialect": "x",
        "info": {"title": "T", "summary": "S", "license": {"name": "L", "identifier": "CC0-1.0"}},
        "paths": {"/x": {"get": {"responses": {"default": {"content": {"application/json": schema}}}}}},
        "webhooks": {},
        "components": {"schemas": {}, "examples": {"E": {"value": schema}}, "headers": {"H": schema}},
    }
    turned = openapi30.older(document)
    assert turned["info"]["license"] == {"name": "L", "url": "https://spdx.org/licenses/CC0-1.0.html"}
    assert turned["info"]["x-summary"] == "S"
    assert turned.keys() == {"openapi", "info", "paths", "x-webhooks", "components"}
    content = turned["paths"]["/x"]["get"]["responses"]["default"]["content"]
    assert content["application/json"]["schema"] == turned["components"]["headers"]["H"]["schema"] == {"enum": [1]}
    assert turned["components"]["examples"]["E"]["value"] == schema
    with pytest.raises(openapi30.CannotBeSaid, match="pathItems"):
        openapi30.older({**document, "components": {"schemas": {}, "pathItems": {}}})
