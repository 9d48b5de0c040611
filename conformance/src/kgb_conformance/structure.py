"""Judges the shape of documents by the schemas of the standard."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import jsonschema_rs

import kgb_spec
from kgb_conformance.calendar import partial_date
from kgb_conformance.pointers import pointer

_CODE_OF = {
    "pattern": "schema/pattern",
    "format": "schema/format",
    "minLength": "schema/too-short",
    "maxLength": "schema/too-long",
    "minItems": "schema/too-few",
    "maxItems": "schema/too-many",
    "uniqueItems": "schema/repeated-item",
    "minimum": "schema/too-small",
    "maximum": "schema/too-large",
}


@dataclass(frozen=True)
class Fault:
    """One way in which a document does not follow its schema."""

    pointer: str
    code: str
    name: str | None = None
    facts: dict[str, Any] = field(default_factory=dict, compare=False)

    @property
    def places(self) -> set[str]:
        """Where an error may point: a missing or unknown property at itself or at the object it is missing from."""
        return {self.pointer} if self.name is None else {self.pointer, self.pointer + pointer([self.name])}


@cache
def _registry() -> jsonschema_rs.Registry:
    return jsonschema_rs.Registry([(schema["$id"], schema) for schema in kgb_spec.schemas().values()])


def _compiled(described: dict[str, Any]) -> jsonschema_rs.Draft202012Validator:
    formats = {"partial-date": partial_date}
    return jsonschema_rs.Draft202012Validator(described, registry=_registry(), validate_formats=True, formats=formats)


@cache
def _validator(schema: str) -> jsonschema_rs.Draft202012Validator:
    return _compiled({"$ref": kgb_spec.schemas()[schema]["$id"]})


@cache
def _page_validator(schema: str) -> jsonschema_rs.Draft202012Validator:
    items = {"type": "array", "maxItems": 100, "items": {"$ref": kgb_spec.schemas()[schema]["$id"]}}
    page = {"type": "object", "required": ["items"], "additionalProperties": False, "properties": {"items": items}}
    return _compiled(page)


def faults(schema: str, document: Any) -> list[Fault]:
    """Every way in which a document does not follow a schema, by the schema's file name."""
    return [fault for error in _validator(schema).iter_errors(document) for fault in _faults_in(error)]


def page_faults(schema: str, document: Any) -> list[Fault]:
    """Every way in which a page of a collection does not follow the schema of its items."""
    return [fault for error in _page_validator(schema).iter_errors(document) for fault in _faults_in(error)]


def _faults_in(error: jsonschema_rs.ValidationError) -> Iterator[Fault]:
    place, keyword, told = pointer(error.instance_path), error.kind.name, error.kind.value
    if keyword == "required":
        yield Fault(place, "schema/required", told)
    elif keyword == "additionalProperties":
        yield from (Fault(place, "schema/unknown-property", name, {"known": _known_names(error)}) for name in told)
    elif error.instance is None:
        yield Fault(place, "schema/null")
    elif keyword in ("oneOf", "anyOf") and "/codelists/" in (error.absolute_keyword_location or ""):
        yield _unknown_code(place, error.absolute_keyword_location or "")
    elif keyword == "type":
        yield Fault(place, "schema/type", facts={"expected": str(_described(error).get("type"))})
    else:
        facts = {"limit": told, "expected": _described(error).get("format") or told}
        yield Fault(place, _CODE_OF.get(keyword, "schema/other"), facts=facts)


def _unknown_code(place: str, location: str) -> Fault:
    name = location.split("/codelists/")[1].partition(".json")[0]
    codes = [entry["const"] for entry in kgb_spec.codes(kgb_spec.code_lists()[name])]
    return Fault(place, "code/unknown", facts={"list": name, "codes": ", ".join(codes)})


def _known_names(error: jsonschema_rs.ValidationError) -> list[str]:
    return list(_described(error).get("properties", {}))


def _described(error: jsonschema_rs.ValidationError) -> dict[str, Any]:
    """The part of the schema whose keyword complains."""
    address, _, inside = (error.absolute_keyword_location or "").partition("#")
    name = address.removeprefix(f"{kgb_spec.BASE}schemas/").removesuffix(".json")
    part: Any = kgb_spec.schemas().get(name, {})
    for step in inside.split("/")[1:-1]:
        part = part[int(step)] if isinstance(part, list) else part.get(step.replace("~1", "/"), {})
    return part if isinstance(part, dict) else {}
