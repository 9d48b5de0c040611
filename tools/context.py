"""Writes JSON-LD contexts by which plain documents become linked data: every property is a concept of the vocabulary.

spec/generated/context.jsonld reads a dossier as it is, and any other document to which ``@type`` is added.
spec/generated/contexts/ holds one for each kind of document, to read it as it is.
"""

import json
from typing import Any

import concepts
from concepts import Object, Property

import kgb_spec

IDS = f"{kgb_spec.BASE}id/"
"""What ids are read against. A context that is fetched cannot set this; whoever fetches it gives it as the base."""

_DATATYPES = {
    "date": "xsd:date",
    "date-time": "xsd:dateTime",
    "partial-date": "http://id.loc.gov/datatypes/edtf/EDTF-level0",
    "uri": "xsd:anyURI",
}
_HEAD = {
    "@version": 1.1,
    "@base": IDS,
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}


def terms(each: Object) -> dict[str, Any]:
    """What each property of an object means."""
    return {one.name: term(one) for one in concepts.properties(each)}


def term(one: Property) -> Any:
    """What a property means: its concept, and what its values are."""
    kind = concepts.kind_of(one)
    is_id = kind.get("format") == "uuid"
    if is_id and one.name == "id":
        return "@id"
    found: dict[str, Any] = {"@id": concepts.property_uri(one), **_values(one, kind, is_id)}
    if one.entry.get("type") == "array":
        found["@container"] = "@set"
    return found


def _values(one: Property, kind: dict[str, Any], is_id: bool) -> dict[str, Any]:
    if is_id:
        return {"@type": "@id"}
    if "x-any" in kind:
        return {"@type": "@json"}
    if "x-codelist" in kind:
        place, _ = concepts.resolve(one.item["$ref"], one.owner.schema)
        codes = concepts.list_uri(place.removeprefix("codelists/"))
        return {"@type": "@vocab", "@context": {"@vocab": f"{codes}/"}}
    if "properties" in kind:
        return {"@context": terms(concepts.objects()[kind["title"]])}
    return {"@type": _DATATYPES[kind["format"]]} if kind.get("format") in _DATATYPES else {}


def whole_context() -> dict[str, Any]:
    """The context of a dossier, in which any other document is known by its type."""
    every = [each for each in concepts.objects().values() if each.is_whole]
    dossier = next(each for each in every if each.schema == "dossier")
    types: dict[str, Any] = {each.title: {"@id": concepts.object_uri(each.title)} for each in every}
    for each in every:
        if each is not dossier:
            types[each.title]["@context"] = terms(each)
    return {**_HEAD, **terms(dossier), **types}


def generate() -> dict[str, str]:
    """The contexts by their paths in the project."""
    found = {"context.jsonld": whole_context()}
    for each in concepts.objects().values():
        if each.is_whole:
            found[f"contexts/{each.schema}.jsonld"] = {**_HEAD, **terms(each)}
    return {
        f"spec/generated/{path}": json.dumps({"@context": context}, indent=1, ensure_ascii=False) + "\n"
        for path, context in found.items()
    }
