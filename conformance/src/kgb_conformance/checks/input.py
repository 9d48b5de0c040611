"""Checks of what comes in: JSON, schemas, codes, numbers and sizes."""

from typing import Any

import kgb_spec
from kgb_conformance import documents, families
from kgb_conformance.documents import next_version
from kgb_conformance.expecting import (
    expect,
    expect_absent,
    expect_error,
    expect_items,
    expect_problem,
    expect_same,
    expect_status,
)
from kgb_conformance.kinds import kind_of_schema
from kgb_conformance.registry import verifies
from kgb_conformance.renaming import afresh
from kgb_conformance.structure import faults
from kgb_conformance.target import Target, written
from kgb_conformance.wire import Answer

_TEN_MEGABYTES = 10 * 1024 * 1024
_MANY_LEVELS = 1000
_RIGHT_NUMBER = "999990019"
_ANSWERED = ("AANVAARD", "GEWEIGERD")


def _sent(target: Target, content: bytes, called: str = "organisation.json") -> Answer:
    return target.send("POST", "/organisations", content, called, Content_Type="application/json")


def _one(**fields: Any) -> bytes:
    return written({**documents.organisation(), **fields})


@verifies("input/broken-json-is-refused")
def broken_json_is_refused(target: Target) -> None:
    """Truncated JSON, nothing at all, two documents in a row and invalid UTF-8 get 400."""
    right = _one(name="Café")
    for content, called in (
        (right[:-10], "truncated.json"),
        (b"", "empty.json"),
        (right + right, "twice.json"),
        (right.replace("é".encode(), b"\xe9"), "latin-1.json"),
        (right.decode().encode("utf-16"), "utf-16.json"),
    ):
        expect_problem(_sent(target, content, called), 400, "invalid-input")


@verifies("input/repeated-names-are-refused")
def a_repeated_name_is_refused(target: Target) -> None:
    """An object with a name twice gets 400, at the top and deep inside an extension, also with equal values."""
    right = _one(extensions=[{"name": "nl.example.proef", "value": {"a": {"b": 1}}}])
    for content in (
        right.replace(b'"name":"Lokaal', b'"name":"Ander","name":"Lokaal'),
        right.replace(b'"version":1', b'"version":1,"version":1'),
        right.replace(b'{"b":1}', b'{"b":1,"b":2}'),
    ):
        expect_problem(_sent(target, content, "repeated-name.json"), 400, "invalid-input")


@verifies("input/numbers-are-json-numbers")
def no_number_is_not_a_number(target: Target) -> None:
    """NaN, Infinity and -Infinity get 400, as a version and as the value of an extension."""
    right = _one(extensions=[{"name": "nl.example.proef", "value": 4711}])
    for number in (b"NaN", b"Infinity", b"-Infinity"):
        for content in (right.replace(b'"version":1', b'"version":' + number), right.replace(b"4711", number)):
            expect_problem(_sent(target, content, "not-a-number.json"), 400, "invalid-input")


def counterexamples() -> dict[str, tuple[str, str, Any]]:
    """Every counterexample that has an address to be sent to: schema, address and document."""
    found: dict[str, tuple[str, str, Any]] = {}
    for schema, wrong in kgb_spec.counterexamples().items():
        kind = kind_of_schema(schema)
        address = f"/{kind.collection}" if kind else "/dossiers" if schema == "dossier" else None
        if address:
            found |= {f"{schema}/{name}": (schema, address, document) for name, document in wrong.items()}
    return found


@verifies("input/schema-violations-are-refused", cases=counterexamples)
def a_counterexample_is_refused_at_its_place(target: Target, case: tuple[str, str, Any]) -> None:
    """Every counterexample of the standard gets 400, and an error points at what is wrong."""
    schema, address, document = case
    # An id that is wrong is what some counterexamples are about: afresh leaves those as they are.
    document = afresh(document)
    answer = target.post(address, document, f"counterexample-{schema}.json")
    errors = expect_problem(answer, 400, "invalid-input")
    places = {place for fault in faults(schema, document) for place in fault.places}
    expect(
        places & {error.get("pointer") for error in errors},
        f"Geen fout wijst naar {' of '.join(sorted(places)) or 'de wortel'}.",
        f"No error points at {' or '.join(sorted(places)) or 'the root'}.",
    )


@verifies("input/schema-violations-are-refused")
def right_examples_are_not_refused_for_their_shape(target: Target) -> None:
    """No example of the standard is refused for its shape: a server that refuses everything has not understood the
    schemas.
    """
    for schema, right in kgb_spec.examples().items():
        kind = kind_of_schema(schema)
        for name, document in right.items() if kind else ():
            answer = target.post(f"/{kind.collection if kind else ''}", afresh(document), f"{schema}/{name}.json")
            if schema == "handover" and document["status"] in _ANSWERED:
                # The shape is right; that it cannot be recorded as answered is another matter.
                expect_error(answer, expect_problem(answer, 400, "invalid-input"), "request/answer-is-an-operation")
            else:
                # 409 is as it should be: what an example refers to was never recorded.
                expect_status(answer, 201, 409)


@verifies("input/unknown-codes-list-the-known")
def an_unknown_code_lists_the_known(target: Target) -> None:
    """For an unknown sex the error names every code of the list, in both languages."""
    by = documents.organisation()
    families.record(target, "Organisation", by)
    answer = target.post("/persons", documents.person(by["id"], sex="ANDERSOM"), "person.json")
    error = expect_error(answer, expect_problem(answer, 400, "invalid-input"), "code/unknown", ["/sex"])
    for language in ("nl", "en"):
        told = " ".join(
            str(error.get(part, {}).get(language, ""))
            for part in ("message", "fix")
            if isinstance(error.get(part), dict)
        )
        missing = [entry["const"] for entry in kgb_spec.code_lists()["sex"]["oneOf"] if entry["const"] not in told]
        expect(
            not missing, f"De fout noemt niet: {', '.join(missing)}.", f"The error does not name: {', '.join(missing)}."
        )


@verifies("input/service-numbers-are-proven")
def a_service_number_is_proven(target: Target) -> None:
    """Numbers that fail the eleven test, are too short or are placeholders get 400 at their place; a right one is
    taken.
    """
    by = documents.organisation()
    families.record(target, "Organisation", by)
    for number in ("999990018", "123456789", "000000000", "999999999", "99999001", "99999001X"):
        person = documents.person(by["id"], identifiers=[{"system": "BSN", "value": number}])
        errors = expect_problem(answer := target.post("/persons", person, "person.json"), 400, "invalid-input")
        places = [error.get("pointer") for error in errors]
        expect(
            "/identifiers/0/value" in places,
            f"{answer.question}: geen fout wijst naar het nummer.",
            f"{answer.question}: no error points at the number.",
        )
    families.record(
        target, "Person", documents.person(by["id"], identifiers=[{"system": "BSN", "value": _RIGHT_NUMBER}])
    )


@verifies("input/too-much-is-refused")
def too_large_content_is_refused(target: Target) -> None:
    """Ten megabytes get 413 or 400, and an ordinary question is answered after it."""
    value = "x" * _TEN_MEGABYTES
    answer = _sent(target, _one(extensions=[{"name": "nl.example.proef", "value": value}]), "ten-megabytes.json")
    expect_status(answer, 413, 400)
    expect_status(target.get("/organisations", [("limit", "1")]), 200)


@verifies("input/too-much-is-refused")
def too_deep_content_is_refused(target: Target) -> None:
    """A thousand levels get 400 or 413, of arrays and of objects, and an ordinary question is answered after them."""
    right = _one(extensions=[{"name": "nl.example.proef", "value": 4711}])
    for opened, closed in ((b"[", b"]"), (b'{"a":', b"}")):
        deep = opened * _MANY_LEVELS + b"1" + closed * _MANY_LEVELS
        expect_status(_sent(target, right.replace(b"4711", deep), "thousand-levels.json"), 400, 413)
    expect_status(target.get("/organisations", [("limit", "1")]), 200)


@verifies("input/refused-input-leaves-nothing")
def a_refused_document_leaves_nothing(target: Target) -> None:
    """What was refused cannot be read, not on its own and not in its collection."""
    at = families.small_family(target)
    wrong = {**documents.involvement(at.by, at.id), "role": "ANDERSOM"}
    broken_rule = documents.involvement(at.by, at.id, toDate="2026-01-01", endReason="NIET_MEER_NODIG")
    for document in (wrong, broken_rule):
        expect_status(target.post("/involvements", document, "involvement.json"), 400)
        expect_absent(target.get(families.address_of("Involvement", document)))
    listed = expect_items(target.get("/involvements", [("familyId", at.id)]))
    expect(len(listed) == 1, "De verzameling is veranderd.", "The collection has changed.")


@verifies("input/refused-input-leaves-nothing")
def a_refused_version_leaves_the_last(target: Target) -> None:
    """After a refused PUT the resource is as it was, and the next right one has the next version."""
    document = documents.organisation()
    families.record(target, "Organisation", document)
    place, etag = families.address_of("Organisation", document), families.etag_of(target, "Organisation", document)
    expect_status(target.put(place, next_version(document, name=""), etag), 400)
    after = families.read(target, "Organisation", document)
    expect_same(after, document, after.document)
    expect_status(target.put(place, next_version(document, name="Goed"), etag), 200)
