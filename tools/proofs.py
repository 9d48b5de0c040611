"""The documents with which the standard proves itself: what is right, what is wrong, and where each of them stands."""

import marshal
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

import dossiers
from bundle import OPENAPI

import kgb_spec
from kgb_spec import strict_yaml

VECTORS = "spec/rules/vectors: "
"""How the place of a vector begins."""


class Proof(NamedTuple):
    """A document, the schema that it is judged by, and where an author finds it."""

    schema: str
    place: str
    document: Any


@cache
def files_by_title() -> dict[str, str]:
    """The file of each kind of document by its title: ``{"Measure": "measure"}``."""
    return {schema["title"]: name for name, schema in kgb_spec.schemas().items() if "properties" in schema}


@cache
def requests() -> dict[str, str]:
    """The schema of what is sent with each operation: ``{"acceptHandover": "acceptance"}``."""
    found = {f"{verb}{title}": name for title, name in files_by_title().items() for verb in ("create", "replace")}
    for path in sorted((OPENAPI / "paths").glob("*.yaml")):
        for node in nodes(strict_yaml.read(path)):
            if "operationId" in node and "requestBody" in node:
                for each in nodes(node["requestBody"]):
                    if "schemas/" in (reference := str(each.get("$ref"))):
                        found[node["operationId"]] = reference.rpartition("schemas/")[2].removesuffix(".json")
    return found


def nodes(value: Any) -> Iterator[dict[str, Any]]:
    """Every object in a document, whatever its form."""
    if isinstance(value, dict):
        yield value
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from nodes(item)


def wrong() -> Iterator[Proof]:
    """The counterexamples: each wrong in form, in one way."""
    for schema, documents in kgb_spec.counterexamples().items():
        for name, document in documents.items():
            yield Proof(schema, f"spec/counterexamples/{schema}/{name}.json", document)


def right() -> Iterator[Proof]:
    """Every document that is right in form: examples, what scenarios send, how they end, and what vectors change.

    A failing vector is right in form: it breaks a rule. Of a vector only the resources stand here that it changed.
    """
    known: set[bytes] = set()
    for proof in (*examples(), *sent(), *endings()):
        parts = resources_of(proof) if proof.schema == "dossier" else [proof]
        known |= {content(part.document) for part in parts}
        yield proof
    for name, vector in kgb_spec.vectors().items():
        for part in resources_of(Proof("dossier", f"{VECTORS}{name}", vector["document"])):
            if (key := content(part.document)) not in known:
                known.add(key)
                yield part


def examples() -> Iterator[Proof]:
    """The examples."""
    for schema, documents in kgb_spec.examples().items():
        for name, document in documents.items():
            yield Proof(schema, f"spec/examples/{schema}/{name}.json", document)


def sent() -> Iterator[Proof]:
    """What is sent in the steps of scenarios, and in the variants that break a rule."""
    for scenario in kgb_spec.scenarios().values():
        for step in (*scenario["steps"], *scenario["mustFail"]):
            in_form = step["expect"]["status"] < 400 or "rule" in step["expect"]
            if in_form and "body" in step and step["operation"] in requests():
                yield Proof(requests()[step["operation"]], place_of_step(scenario, step), step["body"])


def place_of_step(scenario: dict[str, Any], step: dict[str, Any]) -> str:
    """Where a step or variant of a scenario stands."""
    return f"spec/scenarios/{scenario['id']}/scenario.yaml: {step['name']}"


@cache
def endings() -> tuple[Proof, ...]:
    """The dossiers with which the scenarios end."""
    return tuple(
        Proof("dossier", f"spec/scenarios/{name}: the final dossier", dossiers.final(scenario))
        for name, scenario in kgb_spec.scenarios().items()
    )


def resources_of(dossier: Proof) -> Iterator[Proof]:
    """The resources of a dossier, each as a document of its own."""
    for title, name in {"Family": "family", **dossiers.COLLECTIONS}.items():
        value = dossier.document.get(name, [])
        for resource in value if isinstance(value, list) else [value]:
            yield Proof(files_by_title()[title], dossier.place, resource)


def content(document: Any) -> bytes:
    """What a document says, as something to compare by."""
    # Version 2 of the format has no back references, so that equal documents are equal bytes. It is much faster than JSON.
    return marshal.dumps(document, 2)
