"""The same family as a FHIR R5 bundle, so that reading and writing can be compared on equal information.

What FHIR has an element for stands in that element; what it has none for stands in an extension, as FHIR prescribes.
"""

from collections.abc import Callable
from typing import Any

SYSTEM = "urn:kgb:"
"""Short, so that the names of extensions do not weigh."""

Element = Callable[[Any], dict[str, Any]]
"""What becomes of the value of one of our properties."""


def concept(code: str) -> dict[str, Any]:
    return {"coding": [{"system": SYSTEM, "code": code}]}


def reference(id_: str) -> dict[str, str]:
    return {"reference": f"urn:uuid:{id_}"}


def references(ids: list[str]) -> list[dict[str, str]]:
    return [reference(id_) for id_ in ids]


def named(name: dict[str, Any]) -> dict[str, Any]:
    given = {"given": [name["givenNames"]]} if "givenNames" in name else {}
    return {**given, **({"family": name["familyName"]} if "familyName" in name else {})}


META: dict[str, Element] = {
    "version": lambda value: {"versionId": str(value)},
    "recordedAt": lambda value: {"lastUpdated": value},
    "recordedById": lambda value: {"source": f"urn:uuid:{value}"},
    "confidentiality": lambda value: {"security": [{"system": SYSTEM, "code": value}]},
    "informationCategories": lambda value: {"tag": [{"system": SYSTEM, "code": code} for code in value]},
}

NATIVE: dict[str, tuple[str, dict[str, Any], dict[str, Element]]] = {
    "persons": (
        "Patient",
        {},
        {
            "names": lambda value: {"name": [named(each) for each in value]},
            "birthDate": lambda value: {"birthDate": value},
            "identifiers": lambda value: {
                "identifier": [{"system": each["system"], "value": each["value"]} for each in value]
            },
            "custodianId": lambda value: {"managingOrganization": reference(value)},
        },
    ),
    "organisations": (
        "Organization",
        {},
        {"name": lambda value: {"name": value}, "type": lambda value: {"type": [concept(value)]}},
    ),
    "concerns": (
        "Condition",
        {},
        {
            "status": lambda value: {"clinicalStatus": concept(value)},
            "aboutIds": lambda value: {"subject": reference(value[0])},
            "domains": lambda value: {"category": [concept(code) for code in value]},
            "severity": lambda value: {"severity": concept(value)},
            "explanationForFamily": lambda value: {"note": [{"text": value}]},
        },
    ),
    "measures": (
        "ServiceRequest",
        {"intent": "order", "status": "active"},
        {
            "subjectId": lambda value: {"subject": reference(value)},
            "type": lambda value: {"code": {"concept": concept(value)}},
            "executorId": lambda value: {"performer": [reference(value)]},
            "explanationForFamily": lambda value: {"note": [{"text": value}]},
        },
    ),
    "plans": (
        "CarePlan",
        {"intent": "plan", "status": "active"},
        {
            "aboutIds": lambda value: {"subject": reference(value[0])},
            "type": lambda value: {"category": [concept(value)]},
            "adoptedDate": lambda value: {"created": value},
            "authorId": lambda value: {"custodian": reference(value)},
            "explanationForFamily": lambda value: {"description": value},
        },
    ),
}
"""Which resource of FHIR stands for which of ours, what it always has, and which of its elements hold our properties."""


def bundle(dossier: dict[str, Any]) -> dict[str, Any]:
    """A dossier as a bundle."""
    resources = [("families", dossier["family"])]
    resources += [(name, each) for name, found in dossier.items() if isinstance(found, list) for each in found]
    return {
        "resourceType": "Bundle",
        "type": "collection",
        "timestamp": f"{dossier['asOfDate']}T00:00:00Z",
        "identifier": {"system": SYSTEM, "value": dossier["standardVersion"]},
        "entry": [{"fullUrl": f"urn:uuid:{each['id']}", "resource": resource(name, each)} for name, each in resources],
    }


def resource(collection: str, ours: dict[str, Any]) -> dict[str, Any]:
    """One of our resources as a resource of FHIR."""
    kind, always, elements = NATIVE.get(collection, ("Basic", {"code": concept(collection)}, {}))
    result: dict[str, Any] = {"resourceType": kind, "id": ours["id"], "meta": {}, **always}
    rest = []
    for name, value in ours.items():
        if name in META:
            result["meta"] |= META[name](value)
        elif name in elements:
            result |= elements[name](value)
        elif name != "id":
            rest += extensions(name, value)
    return {**result, "extension": rest}


def extensions(name: str, value: Any) -> list[dict[str, Any]]:
    """A property for which FHIR has no element."""
    return [extension(name, each) for each in (value if isinstance(value, list) else [value])]


def extension(name: str, value: Any) -> dict[str, Any]:
    """A value under a name; of an object its own properties in turn."""
    url = f"{SYSTEM}{name}"
    match value:
        case dict():
            return {
                "url": url,
                "extension": [inner for part, each in value.items() for inner in extensions(part, each)],
            }
        case bool():
            return {"url": url, "valueBoolean": value}
        case int():
            return {"url": url, "valueInteger": value}
    return {"url": url, "valueString": value}
