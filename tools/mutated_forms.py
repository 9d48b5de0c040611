"""Judges documents by mutated schemas: which proof of the standard turns red when something is cut out of a schema."""

from collections.abc import Iterator
from functools import cache
from typing import Any

import jsonschema_rs
import occurrences
import proofs
from mutants import FormMutant, Path
from proofs import Proof

import kgb_spec
from kgb_model.structure import partial_date

PROSE = ("title", "description", "examples")
"""Annotations that a validator need not carry along, beside those of our own."""


def killer(mutant: FormMutant) -> str | None:
    """The place of the first proof that turns red, or None when the mutant survives."""
    schemas = {**lean(), mutant.file: cut(lean()[mutant.file], mutant.cuts)}
    validators: dict[str, Any] = {}

    def validator(name: str) -> Any:
        return validators.get(name) or validators.setdefault(name, compiled(name, schemas))

    if mutant.right:
        for proof in right_with(mutant.touches):
            if not validator(proof.schema).is_valid(proof.document):
                return proof.place
    for proof in wrong_with(holder(mutant)):
        if len(places(validator(proof.schema), proof.document)) != 1:
            return proof.place
    return None


def holder(mutant: FormMutant) -> str:
    """What a wrong document must have for the mutant to matter to it: the object for a property, the list for a code."""
    return mutant.touches.partition(":")[0].partition(".")[0] if mutant.right else mutant.touches


@cache
def lean() -> dict[str, dict[str, Any]]:
    """The schemas by file with nothing but what decides, so that compiling them is quick."""
    return {name: without_prose(schema) for name, schema in kgb_spec.schemas().items()}


def without_prose(node: Any) -> Any:
    """A schema without titles, descriptions, sources and mappings; a property may still be called title."""
    if isinstance(node, list):
        return [without_prose(item) for item in node]
    if not isinstance(node, dict):
        return node
    return {
        key: {name: without_prose(schema) for name, schema in value.items()}
        if key in ("properties", "$defs")
        else without_prose(value)
        for key, value in node.items()
        if key not in PROSE and not key.startswith("x-")
    }


def cut(schema: dict[str, Any], cuts: tuple[Path, ...]) -> dict[str, Any]:
    """A copy of a schema without what stands in these places."""
    for path in cuts:
        schema = without(schema, path)
    return schema


def without(node: Any, path: Path) -> Any:
    """A copy of a value without what stands in one place; all the rest is shared."""
    step, rest = path[0], path[1:]
    copied: Any = list(node) if isinstance(node, list) else dict(node)
    if rest:
        copied[step] = without(node[step], rest)
    else:
        del copied[step]
    return copied


@cache
def reachable(file: str) -> frozenset[str]:
    """The files that a schema needs, itself among them."""
    seen, ahead = {file}, [file]
    while ahead:
        here = ahead.pop()
        for node in proofs.nodes(kgb_spec.schemas()[here]):
            if isinstance(node.get("$ref"), str) and (there := occurrences.target(here, node["$ref"])[0]) not in seen:
                seen.add(there)
                ahead.append(there)
    return frozenset(seen)


def compiled(name: str, schemas: dict[str, dict[str, Any]]) -> Any:
    """The validator of a document by these schemas."""
    registry = jsonschema_rs.Registry([(schemas[file]["$id"], schemas[file]) for file in sorted(reachable(name))])
    return jsonschema_rs.Draft202012Validator(
        schemas[name], registry=registry, validate_formats=True, formats={"partial-date": partial_date}
    )


def places(validator: Any, document: Any) -> set[tuple[str | int, ...]]:
    """The places at which a document is wrong, as tests/spec counts them: one mistake is one place."""
    return {place for error in validator.iter_errors(document) for place in places_of(error)}


def places_of(error: Any) -> Iterator[tuple[str | int, ...]]:
    """The places of one error: each property that is missing or unknown has its own."""
    here = tuple(error.instance_path)
    if error.schema_path[-1] == "required" and error.instance is not None:
        yield (*here, error.kind.property)
    elif error.schema_path[-1] == "additionalProperties":
        yield from ((*here, name) for name in error.kind.unexpected)
    else:
        yield here


@cache
def green() -> tuple[tuple[Proof, ...], tuple[Proof, ...], tuple[Proof, ...]]:
    """The proofs that hold before anything is mutated: right ones, wrong ones, and those that do not hold."""
    validators = {name: compiled(name, lean()) for name in {*proofs.files_by_title().values()}}
    right: list[Proof] = []
    wrong: list[Proof] = []
    red: list[Proof] = []
    for proof in proofs.right():
        (right if validators[proof.schema].is_valid(proof.document) else red).append(proof)
    for proof in proofs.wrong():
        (wrong if len(places(validators[proof.schema], proof.document)) == 1 else red).append(proof)
    return tuple(right), tuple(wrong), tuple(red)


@cache
def right_by_name() -> dict[str, list[Proof]]:
    """The right documents in which each thing occurs, the smallest first."""
    found: dict[str, list[Proof]] = {}
    for proof in sorted(green()[0], key=lambda proof: len(proofs.content(proof.document))):
        for each in {each.name for each in occurrences.found_in(proof.document, proof.schema)}:
            found.setdefault(each, []).append(proof)
    return found


def right_with(what: str) -> list[Proof]:
    """The right documents in which something occurs, the smallest first."""
    return right_by_name().get(what, [])


@cache
def wrong_by_name() -> dict[str, list[Proof]]:
    """The counterexamples in which each thing occurs."""
    found: dict[str, list[Proof]] = {}
    for proof in green()[1]:
        for each in {each.name for each in occurrences.found_in(proof.document, proof.schema)}:
            found.setdefault(each, []).append(proof)
    return found


def wrong_with(what: str) -> list[Proof]:
    """The counterexamples in which something occurs."""
    return wrong_by_name().get(what, [])
