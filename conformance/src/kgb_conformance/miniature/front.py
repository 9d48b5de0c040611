"""The front of the miniature: paths, methods, headers and problems."""

import re
import uuid
from contextlib import AbstractContextManager
from functools import cache
from threading import RLock
from typing import Any

import kgb_spec
from kgb_conformance.kinds import Kind, kinds
from kgb_conformance.miniature.messages import Refusal, Request, Response
from kgb_conformance.miniature.wording import error

UUID7 = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\Z")
STANDING_HEADERS = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "Strict-Transport-Security": "max-age=31536000",
}
_METHODS = ("get", "post", "put")


@cache
def _paths() -> list[tuple[re.Pattern[str], dict[str, str]]]:
    """Every path as a pattern, with its operationIds by method."""
    found = []
    for template, item in kgb_spec.openapi()["paths"].items():
        pattern = re.compile(template.replace(".", r"\.").replace("{id}", "(?P<id_>[^/]+)") + r"\Z")
        found.append((pattern, {method.upper(): item[method]["operationId"] for method in _METHODS if method in item}))
    return found


@cache
def _operation(operation_id: str) -> tuple[str, Kind | None]:
    """The method of the miniature for an operation, and the kind of resource when it works on any kind."""
    for title, kind in kinds().items():
        plural = title[:-1] + "ies" if title.endswith("y") else title + "s"
        for verb, noun in (("list", plural), ("create", title), ("read", title), ("replace", title)):
            if operation_id == verb + noun:
                return f"{verb}_resource", kind
    return re.sub("[A-Z]", lambda capital: "_" + capital[0].lower(), operation_id), None


class Front:
    """Answers questions: finds the operation, and dresses every answer in the same headers."""

    classes: tuple[str, ...] = ("core", "dossier", "handover")

    def __init__(self) -> None:
        self.lock = RLock()

    def answer(self, request: Request) -> Response:
        """The answer to a question, whatever happens."""
        try:
            with self.one_at_a_time():
                response = self.operate(request)
        except Refusal as refusal:
            response = self.problem(refusal)
        except Exception:
            response = self.problem(Refusal("internal-error"))
        return self.dressed(request, response)

    def one_at_a_time(self) -> AbstractContextManager[Any]:
        """Holds off other questions until this one is answered."""
        return self.lock

    def operate(self, request: Request) -> Response:
        """Finds the operation and carries it out."""
        found, operations = self.find(request.path)
        method = "GET" if request.method == "HEAD" and "GET" in operations else request.method
        if method not in operations:
            raise Refusal("method-not-allowed", Allow=", ".join(self.allowed(operations)))
        self.check_accept(request)
        self.check_query(request, method, operations[method])
        name, kind = _operation(operations[method])
        given = {"kind": kind} if kind else {}
        return getattr(self, name)(request, **given, **found)  # type: ignore[no-any-return]

    def find(self, path: str) -> tuple[dict[str, str], dict[str, str]]:
        """The id in a path and the operations there."""
        for pattern, operations in _paths():
            match = pattern.match(path)
            if match:
                if match.groupdict() and not UUID7.match(match["id_"]):
                    raise Refusal("not-found")
                return dict(match.groupdict()), operations
        raise Refusal("not-found")

    def allowed(self, operations: dict[str, str]) -> list[str]:
        """The methods that exist where these operations are."""
        return sorted([*operations, "HEAD"] if "GET" in operations else operations)

    def check_accept(self, request: Request) -> None:
        """Refuses an Accept that allows no JSON."""
        accepted = [part.partition(";")[0].strip().lower() for part in request.header("accept").split(",")]
        if not set(accepted) & {"", "*/*", "application/*", "application/json"}:
            raise Refusal("not-acceptable")

    def check_query(self, request: Request, method: str, operation_id: str) -> None:
        """Refuses unknown and repeated query parameters."""
        known = self.query_names(operation_id) if method == "GET" else set()
        names = [name for name, _ in request.query]
        errors = [error("query/unknown", "query", name=name) for name in dict.fromkeys(names) if name not in known]
        errors += [error("query/repeated", "query", name=name) for name in sorted(known) if names.count(name) > 1]
        if errors:
            raise Refusal("invalid-input", errors)

    def query_names(self, operation_id: str) -> set[str]:
        """The query parameters of an operation."""
        if not operation_id.startswith("list"):
            return set()
        kind = _operation(operation_id)[1]
        return {"limit", "cursor", "familyId"} if kind and kind.of_a_family else {"limit", "cursor"}

    def problem(self, refusal: Refusal) -> Response:
        """A refusal as problem details."""
        kind = kgb_spec.problems()[refusal.slug]
        document = {
            "type": f"{kgb_spec.BASE}problems/{refusal.slug}",
            "title": kind["title"]["en"],
            "status": kind["status"],
            "detail": kind["when"]["en"],
            "detailNl": kind["when"]["nl"],
            "instance": f"urn:uuid:{uuid.uuid4()}",
        }
        if refusal.errors:
            document["errors"] = refusal.errors
        return Response(kind["status"], document, {"Content-Type": "application/problem+json", **refusal.headers})

    def dressed(self, request: Request, response: Response) -> Response:
        """The answer with the headers that every answer carries."""
        if response.document is not None:
            response.headers.setdefault("Content-Type", "application/json")
        response.headers |= {"API-Version": kgb_spec.openapi()["info"]["version"], **self.standing_headers(response)}
        return response

    def standing_headers(self, response: Response) -> dict[str, str]:
        """The headers that protect what is in the answer."""
        return dict(STANDING_HEADERS)

    def read_description(self, request: Request) -> Response:
        """The description of the interface."""
        return Response(200, kgb_spec.openapi(), {"Access-Control-Allow-Origin": "*"})

    def read_conformance(self, request: Request) -> Response:
        """What the miniature conforms to."""
        statement = {
            "standardVersion": kgb_spec.version(),
            "implementation": "miniature",
            "classes": list(self.classes),
        }
        return Response(200, statement)
