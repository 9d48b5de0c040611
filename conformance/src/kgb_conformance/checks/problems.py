"""Checks of errors: their form, their words and what they keep to themselves."""

import re
from collections.abc import Callable
from typing import Any

import kgb_spec
from kgb_conformance import documents, families
from kgb_conformance.documents import next_version
from kgb_conformance.expecting import expect, expect_error, expect_problem, expect_shape, expect_status
from kgb_conformance.registry import verifies
from kgb_conformance.renaming import fresh_id
from kgb_conformance.target import JSON, Target, written
from kgb_conformance.wire import Answer

Provocation = Callable[[Target], Answer]
_CANARY = "Zonnebloemstra"
_WRONG_NUMBER = "123456789"
_INSIDE = re.compile(
    r"traceback|stack ?trace|exception|file \"|\.(?:py|java|cs|js|go|rs|php)\b"
    r"|sqlite|postgres|select .* from|/usr/|/home/|/app/|null ?pointer",
    re.IGNORECASE,
)


def _replaced(target: Target, etag: str | None) -> Answer:
    document = documents.organisation()
    families.record(target, "Organisation", document)
    return target.put(families.address_of("Organisation", document), next_version(document), etag)


def _again(target: Target) -> Answer:
    document = documents.organisation()
    families.record(target, "Organisation", document)
    return target.post("/organisations", document, "organisation.json")


PROVOCATIONS: dict[str, tuple[int, str, Provocation]] = {
    "400": (400, "invalid-input", lambda target: target.post("/organisations", {}, "empty-object.json")),
    "404": (404, "not-found", lambda target: target.get(f"/persons/{fresh_id()}")),
    "404-path": (404, "not-found", lambda target: target.get("/nothing-here")),
    "405": (405, "method-not-allowed", lambda target: target.wire.ask("DELETE", "/persons")),
    "406": (406, "not-acceptable", lambda target: target.get("/persons", Accept="text/html")),
    "409": (409, "already-exists", _again),
    "412": (412, "precondition-failed", lambda target: _replaced(target, '"stale"')),
    "415": (
        415,
        "unsupported-media-type",
        lambda target: target.send("POST", "/persons", b"{}", "person.json", Content_Type="text/plain"),
    ),
    "428": (428, "precondition-required", lambda target: _replaced(target, None)),
}


def _every_provocation() -> dict[str, tuple[int, str, Provocation]]:
    return dict(PROVOCATIONS)


@verifies("problems/errors-are-problem-details", cases=_every_provocation)
def an_error_is_a_problem(target: Target, provocation: tuple[int, str, Provocation]) -> None:
    """Every provoked error is application/problem+json that follows the schema, with the right status and a type
    from the list.
    """
    status, slug, provoke = provocation
    answer = expect_status(provoke(target), status)
    expect(
        answer.media_type == "application/problem+json",
        f"{answer.question} ({status}) is geen application/problem+json.",
        f"{answer.question} ({status}) is not application/problem+json.",
    )
    problem = expect_shape(answer, "problem")
    expect(
        problem["status"] == status,
        f"{answer.question} gaf {status}, maar de status in de inhoud is {problem['status']}.",
        f"{answer.question} gave {status}, but the status in the content is {problem['status']}.",
    )
    expect_problem(answer, status, slug)


def _concern(target: Target, **changes: Any) -> tuple[Answer, dict[str, Any]]:
    at = families.small_family(target)
    document = {**documents.concern(at.by, at.id, at.child["id"]), **changes}
    return target.post("/concerns", document, "concern.json"), document


@verifies("problems/invalid-input-is-400")
def invalid_input_is_400(target: Target) -> None:
    """A wrong type, a missing property, broken JSON and an array instead of an object all get 400."""
    wrong = {**documents.organisation(), "version": "1"}
    missing = {name: value for name, value in documents.organisation().items() if name != "name"}
    for content in (written(wrong), written(missing), b"{", b"[]", b'"text"', b"null"):
        answer = target.send(
            "POST", "/organisations", content, "wrong-organisation.json", Content_Type=JSON["Content-Type"]
        )
        expect_problem(answer, 400, "invalid-input")


@verifies("problems/all-errors-at-once")
def three_errors_are_named_together(target: Target) -> None:
    """A concern with an unknown code, a date as a moment and an unknown property gets all three, each at its place."""
    answer, _ = _concern(target, safetyLevel="VEILIGER", recordedAt="2026-03-02", colour="blue")
    errors = expect_problem(answer, 400, "invalid-input")
    expect_error(answer, errors, "code/unknown", ["/safetyLevel"])
    expect_error(answer, errors, "schema/unknown-property", ["", "/colour"])
    places = {error.get("pointer") for error in errors}
    expect("/recordedAt" in places, "De fout op /recordedAt ontbreekt.", "The error at /recordedAt is missing.")


@verifies("problems/all-errors-at-once")
def every_code_is_on_the_list(target: Target) -> None:
    """The codes of all errors in several wrong documents are published: findings or rules."""
    known = kgb_spec.finding_codes().keys() | kgb_spec.rules().keys()
    answers = [_concern(target, safetyLevel="VEILIGER", version=None, colour="blue", statements=[])[0]]
    answers.append(target.send("POST", "/persons", b"{", "broken.json", Content_Type="application/json"))
    answers.append(target.get("/persons", [("limit", "0"), ("colour", "blue")]))
    for answer in answers:
        errors = expect_problem(answer, 400, "invalid-input")
        expect(errors, f"{answer.question} noemt geen fouten.", f"{answer.question} names no errors.")
        unknown = [error for error in errors if error.get("code") not in known]
        expect(
            not unknown, f"{answer.question} gebruikt een onbekende code.", f"{answer.question} uses an unknown code."
        )


def _refusals(target: Target) -> list[Answer]:
    """One refusal by the schema, one by a rule, one by a reference and one of a query."""
    at = families.small_family(target)
    by_schema = target.post(
        "/concerns", {**documents.concern(at.by, at.id, at.child["id"]), "safetyLevel": "X"}, "concern.json"
    )
    ended = documents.involvement(at.by, at.id, toDate="2026-01-01", endReason="NIET_MEER_NODIG")
    by_rule = target.post("/involvements", ended, "involvement.json")
    by_reference = target.post("/concerns", documents.concern(at.by, at.id, fresh_id()), "concern.json")
    return [by_schema, by_rule, by_reference, target.get("/persons", [("limit", "x")])]


@verifies("problems/speak-both-languages")
def every_error_speaks_both_languages(target: Target) -> None:
    """Errors by schema, rule, reference and query have a message and a fix in Dutch and in English that are not
    the same text.
    """
    for answer in _refusals(target):
        expect_status(answer, 400, 409)
        errors = expect_shape(answer, "problem").get("errors", [])
        expect(errors, f"{answer.question} noemt geen fouten.", f"{answer.question} names no errors.")
        for text in (error[part] for error in errors for part in ("message", "fix")):
            told = {language: str(text.get(language, "")).strip() for language in ("nl", "en")}
            expect(
                all(told.values()) and told["nl"] != told["en"],
                f"{answer.question}: een uitleg ontbreekt of is in beide talen gelijk.",
                f"{answer.question}: an explanation is missing or the same in both languages.",
            )
        expect(
            answer.fields["detail"] != answer.fields["detailNl"],
            f"{answer.question}: detail en detailNl zijn gelijk.",
            f"{answer.question}: detail and detailNl are the same.",
        )


@verifies("problems/reveal-nothing")
def no_input_comes_back_in_an_error(target: Target) -> None:
    """A wrong citizen service number and recognisable names in right and wrong places do not come back in the error."""
    by = documents.organisation()
    families.record(target, "Organisation", by)
    person = documents.person(
        by["id"], _CANARY, _CANARY + "\nX", identifiers=[{"system": "BSN", "value": _WRONG_NUMBER}]
    )
    shaped = documents.person(by["id"], _CANARY, _CANARY, identifiers=[{"system": "BSN", "value": _WRONG_NUMBER}])
    for document in (person, shaped, {**shaped, "sex": _CANARY, "birthDate": _CANARY, "recordedAt": [_CANARY]}):
        answer = expect_status(target.post("/persons", document, "person.json"), 400)
        for canary in (_CANARY, _WRONG_NUMBER):
            expect(
                canary not in answer.text,
                "Een fout herhaalt een persoonsgegeven uit de invoer.",
                "An error repeats personal data from the input.",
            )


@verifies("problems/reveal-nothing", cases=_every_provocation)
def no_inside_comes_out_in_an_error(target: Target, provocation: tuple[int, str, Provocation]) -> None:
    """No provoked error holds a trace of program code, a path or a query of a database."""
    answer = provocation[2](target)
    expect(
        not _INSIDE.search(answer.text),
        f"{answer.question} ({answer.status}) toont iets van het binnenwerk.",
        f"{answer.question} ({answer.status}) shows something of the inside.",
    )


@verifies("problems/nearest-name-is-proposed")
def a_slip_of_the_pen_is_understood(target: Target) -> None:
    """For saftyLevel the error speaks of safetyLevel, in both languages."""
    answer, _ = _concern(target, saftyLevel="RISICO")
    error = expect_error(
        answer, expect_problem(answer, 400, "invalid-input"), "schema/unknown-property", ["", "/saftyLevel"]
    )
    for language in ("nl", "en"):
        told = " ".join(
            str(error.get(part, {}).get(language, ""))
            for part in ("message", "fix")
            if isinstance(error.get(part), dict)
        )
        expect("safetyLevel" in told, "De fout noemt safetyLevel niet.", "The error does not name safetyLevel.")
