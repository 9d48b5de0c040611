"""Checks of the interface as a whole: description, versions, methods, media types and headers."""

import kgb_spec
from kgb_conformance import documents, families
from kgb_conformance.expecting import expect, expect_error, expect_header, expect_problem, expect_shape, expect_status
from kgb_conformance.registry import verifies
from kgb_conformance.renaming import fresh_id
from kgb_conformance.target import Target, written
from kgb_conformance.wire import Answer

_METHODS = ("get", "post", "put", "patch", "delete")
_SAME_IN_HEAD = ("Content-Type", "ETag", "API-Version", "Cache-Control", "Link")
_EXACT = {"X-Content-Type-Options": "nosniff", "X-Frame-Options": "DENY"}
_NEVER = ("Server", "Set-Cookie", "X-Powered-By")


def _several_answers(target: Target) -> list[Answer]:
    """A 200, a 400, a 404 and a 405."""
    return [
        expect_status(target.get("/persons", [("limit", "1")]), 200),
        expect_status(target.get("/persons", [("limit", "0")]), 400),
        expect_status(target.get(f"/persons/{fresh_id()}"), 404),
        expect_status(target.wire.ask("DELETE", "/persons"), 405),
    ]


@verifies("api/serves-its-description")
def the_description_names_every_operation(target: Target) -> None:
    """The document at /openapi.json has every path and operationId of the standard, and any page may read it."""
    answer = expect_status(target.get("/openapi.json"), 200)
    expect(
        answer.media_type == "application/json",
        "De beschrijving is geen application/json.",
        "The description is not application/json.",
    )
    paths = answer.fields.get("paths", {})
    for path, item in kgb_spec.openapi()["paths"].items():
        for method in item.keys() & set(_METHODS):
            given = (
                paths.get(path, {}).get(method, {})
                if isinstance(paths, dict) and isinstance(paths.get(path), dict)
                else {}
            )
            wanted = item[method]["operationId"]
            expect(
                isinstance(given, dict) and given.get("operationId") == wanted,
                f"In de beschrijving ontbreekt {wanted}.",
                f"The description lacks {wanted}.",
            )
    expect_header(answer, "Access-Control-Allow-Origin", "*")


@verifies("api/declares-its-conformance")
def the_statement_names_known_classes(target: Target) -> None:
    """The statement follows its schema, names this version of the standard, and only classes of the standard with
    what they need.
    """
    answer = expect_status(target.get("/conformance"), 200)
    statement = expect_shape(answer, "conformance-statement")
    version = kgb_spec.version()
    expect(
        statement["standardVersion"] == version,
        f"De verklaring noemt een andere versie dan {version}.",
        f"The statement names another version than {version}.",
    )
    known, declared = kgb_spec.conformance_classes(), set(statement["classes"])
    expect(
        declared <= known.keys(), "De verklaring noemt een onbekende klasse.", "The statement names an unknown class."
    )
    for name in sorted(declared):
        missing = ", ".join(sorted(set(known[name]["needs"]) - declared))
        expect(not missing, f"Klasse {name} heeft ook {missing} nodig.", f"Class {name} needs {missing} as well.")


@verifies("api/version-on-every-response")
def every_answer_carries_the_version(target: Target) -> None:
    """API-Version on a 200, 400, 404 and 405 is the version of the description."""
    info = target.get("/openapi.json").fields.get("info", {})
    version = str(info.get("version") if isinstance(info, dict) else None)
    for answer in _several_answers(target):
        expect_header(answer, "API-Version", version)


@verifies("api/trailing-slash-is-not-found")
def a_slash_at_the_end_leads_nowhere(target: Target) -> None:
    """A collection and a resource with a slash at the end are 404, without a redirect."""
    known = documents.organisation()
    families.record(target, "Organisation", known)
    for path in ("/families/", "/organisations/", f"/organisations/{known['id']}/"):
        answer = expect_status(target.get(path), 404)
        expect("location" not in answer.headers, f"{path} wijst door.", f"{answer.question} redirects.")


@verifies("api/head-works-as-get")
def head_is_get_without_content(target: Target) -> None:
    """HEAD on a collection and on a resource gives the status and the headers of GET, and no content."""
    at = families.small_family(target)
    families.more_involvements(target, at, 1)
    query = [("limit", "1"), ("familyId", at.id)]
    for path, asked in (("/involvements", query), (families.address_of("Family", at.family), None)):
        got = expect_status(target.get(path, asked), 200)
        headed = expect_status(target.head(path, asked), 200)
        expect(not headed.content, f"{headed.question} heeft inhoud.", f"{headed.question} has content.")
        for name in _SAME_IN_HEAD:
            if name in got.headers:
                expect_header(headed, name, got.headers[name])
    expect_status(target.head(f"/families/{fresh_id()}"), 404)


@verifies("api/other-methods-are-refused")
def allow_names_exactly_what_exists(target: Target) -> None:
    """DELETE and PATCH get 405 on a collection, a resource, a dossier and an action; Allow names what is
    described, and HEAD with GET.
    """
    at = families.small_family(target)
    for path, template in (
        ("/families", "/families"),
        (f"/families/{at.id}", "/families/{id}"),
        (f"/families/{at.id}/dossier", "/families/{id}/dossier"),
        (f"/handovers/{fresh_id()}/_accept", "/handovers/{id}/_accept"),
        ("/dossiers", "/dossiers"),
    ):
        described = {method.upper() for method in kgb_spec.openapi()["paths"][template].keys() & set(_METHODS)}
        wanted = described | ({"HEAD"} if "GET" in described else set())
        for method in ("DELETE", "PATCH"):
            answer = target.wire.ask(method, path)
            expect_problem(answer, 405, "method-not-allowed")
            allowed = {name.strip() for name in answer.headers.get("allow", "").split(",")}
            told = ", ".join(sorted(wanted))
            expect(
                allowed == wanted,
                f"{answer.question}: Allow is niet {told}.",
                f"{answer.question}: Allow is not {told}.",
            )


@verifies("api/other-media-types-are-refused")
def content_that_is_not_json_is_refused(target: Target) -> None:
    """The same right document is refused as text/plain, as XML and without a type, and taken as application/json
    with a charset.
    """
    raw = written(documents.organisation())
    for media_type in ("text/plain", "application/xml", "application/x-www-form-urlencoded"):
        answer = target.send("POST", "/organisations", raw, "organisation.json", Content_Type=media_type)
        expect_problem(answer, 415, "unsupported-media-type")
    right = target.send(
        "POST", "/organisations", raw, "organisation.json", Content_Type="application/json; charset=utf-8"
    )
    expect_status(right, 201)


@verifies("api/other-media-types-are-refused")
def an_accept_without_json_is_refused(target: Target) -> None:
    """An Accept of only XML gets 406; one that leaves room for JSON gets 200."""
    expect_problem(target.get("/persons", Accept="application/xml"), 406, "not-acceptable")
    for accepted in ("*/*", "application/*", "text/html, application/json;q=0.9"):
        expect_status(target.get("/persons", [("limit", "1")], Accept=accepted), 200)


@verifies("api/unknown-query-keys-are-refused")
def an_unknown_query_parameter_is_refused(target: Target) -> None:
    """A misspelt parameter gets 400 and is named, on a collection and on a resource."""
    at = families.small_family(target)
    for path, name in (("/families", "limt"), ("/persons", "familyId"), (f"/families/{at.id}", "fields")):
        answer = target.get(path, [(name, "1")])
        error = expect_error(answer, expect_problem(answer, 400, "invalid-input"), "query/unknown")
        expect(
            error.get("in") == "query" and error.get("name") == name,
            f"{answer.question}: de fout noemt '{name}' niet als vraagparameter.",
            f"{answer.question}: the error does not name '{name}' as a query parameter.",
        )


@verifies("api/unknown-query-keys-are-refused")
def a_repeated_query_parameter_is_refused(target: Target) -> None:
    """The same parameter twice gets 400, also with the same value."""
    for second in ("2", "1"):
        answer = target.get("/families", [("limit", "1"), ("limit", second)])
        expect_error(answer, expect_problem(answer, 400, "invalid-input"), "query/repeated")


@verifies("api/security-headers-on-every-response")
def every_answer_is_protected(target: Target) -> None:
    """A 200, 400, 404 and 405 forbid storing, framing and sniffing, and reveal no software."""
    for answer in _several_answers(target):
        caching = [part.strip().lower() for part in answer.headers.get("cache-control", "").split(",")]
        expect("no-store" in caching, f"{answer.question} mag worden bewaard.", f"{answer.question} may be stored.")
        for name, value in _EXACT.items():
            expect_header(answer, name, value)
        policy = {part.strip() for part in answer.headers.get("content-security-policy", "").split(";")}
        expect(
            {"default-src 'none'", "frame-ancestors 'none'"} <= policy,
            f"{answer.question} ({answer.status}): Content-Security-Policy laat te veel toe.",
            f"{answer.question} ({answer.status}): Content-Security-Policy allows too much.",
        )
        for name in _NEVER:
            expect(
                name not in answer.headers,
                f"{answer.question} ({answer.status}) heeft {name}.",
                f"{answer.question} ({answer.status}) has {name}.",
            )


@verifies("api/security-headers-on-every-response")
def only_the_description_is_for_every_page(target: Target) -> None:
    """No answer but the description lets any page read it."""
    for answer in _several_answers(target):
        expect(
            "access-control-allow-origin" not in answer.headers,
            f"{answer.question} is leesbaar voor elke pagina.",
            f"{answer.question} can be read by any page.",
        )
