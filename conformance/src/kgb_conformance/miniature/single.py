"""Single resources: recorded, read and replaced."""

import hashlib
import json
from typing import Any

from kgb_conformance.kinds import Kind
from kgb_conformance.miniature.messages import Refusal, Request, Response
from kgb_conformance.miniature.shelf import Document, Shelf
from kgb_conformance.miniature.wording import error

SETTLED = ("status", "acceptedAt", "refusedAt", "refusalReason", "fromId", "toId", "movesSafetyView")
"""What an offer and its answer settle about a handover."""


class Single:
    """The operations on one resource of any kind."""

    shelf: Shelf

    def create_resource(self, request: Request, kind: Kind) -> Response:
        """Records a resource under the id that its recorder gave it."""
        document = self.content(request, kind.schema)  # type: ignore[attr-defined]
        self.check_is_offered(kind.title, document, None)
        self.check_id_is_free(document["id"])
        self.check_references(kind.title, document)  # type: ignore[attr-defined]
        self.record(kind.title, document)
        return self.created(request, f"/{kind.collection}/{document['id']}", document)

    def created(self, request: Request, place: str, document: Document) -> Response:
        """The answer to something that was recorded."""
        headers = {"Location": self.location(request, place, document), "ETag": self.etag(document)}
        return Response(201, self.given_back(document), headers)

    def location(self, request: Request, place: str, document: Document) -> str:
        """The absolute address of what was recorded."""
        return request.base + place

    def check_id_is_free(self, id_: str) -> None:
        """Refuses an id that is in use."""
        if id_ in self.shelf.title_of:
            raise Refusal("already-exists", [error("request/id-exists", "body", pointer="/id")])

    def read_resource(self, request: Request, kind: Kind, id_: str) -> Response:
        """The latest version, unless the asker has it already."""
        document = self.existing(id_, kind.title)
        etag = self.etag(document)
        if self.is_unchanged(request, etag):
            return Response(304, None, {"ETag": etag})
        return Response(200, self.given_back(document), {"ETag": etag})

    def is_unchanged(self, request: Request, etag: str) -> bool:
        """The asker names the ETag that the resource still has."""
        known = [name.strip().removeprefix("W/") for name in request.header("if-none-match").split(",")]
        return etag in known or "*" in known

    def existing(self, id_: str, title: str) -> Document:
        """The latest version of a resource that must be there."""
        document = self.shelf.latest(id_, title)
        if document is None:
            raise Refusal("not-found")
        return document

    def given_back(self, document: Document) -> Document:
        """A resource as it goes out."""
        return document

    def etag(self, document: Document) -> str:
        """A strong name for this version."""
        return '"' + hashlib.sha256(json.dumps(document, sort_keys=True).encode()).hexdigest()[:32] + '"'

    def replace_resource(self, request: Request, kind: Kind, id_: str) -> Response:
        """Records the next version."""
        latest = self.existing(id_, kind.title)
        self.check_if_match(request, latest)
        document = self.content(request, kind.schema)  # type: ignore[attr-defined]
        self.check_same_resource(latest, document)
        self.check_version_is_next(latest, document)
        self.check_is_offered(kind.title, document, latest)
        self.check_references(kind.title, document)  # type: ignore[attr-defined]
        with self.shelf.all_or_nothing():
            self.record(kind.title, document)
            self.check_view_stays(kind.title, document, latest)
        return Response(200, self.given_back(document), {"ETag": self.etag(document)})

    def check_if_match(self, request: Request, latest: Document) -> None:
        """Refuses a change that does not name the version it changes."""
        named = request.header("if-match")
        if not named:
            raise Refusal("precondition-required")
        if self.etag(latest) not in [name.strip() for name in named.split(",")] and named.strip() != "*":
            raise Refusal("precondition-failed")

    def check_same_resource(self, latest: Document, document: Document) -> None:
        """Refuses content of another resource, or for another family."""
        codes: list[tuple[str, str]] = []
        if document["id"] != latest["id"]:
            codes.append(("request/id-differs", "/id"))
        if document.get("familyId") != latest.get("familyId"):
            codes.append(("request/family-changed", "/familyId"))
        if codes:
            raise Refusal("invalid-input", [error(code, "body", pointer=place) for code, place in codes])

    def check_version_is_next(self, latest: Document, document: Document) -> None:
        """Refuses a version that leaves a gap or goes back."""
        expected: Any = latest["version"] + 1
        if document["version"] != expected:
            told = error("request/version-not-next", "body", {"expected": expected}, pointer="/version")
            raise Refusal("version-not-next", [told])

    def check_is_offered(self, title: str, document: Document, latest: Document | None) -> None:
        """Refuses a handover that is recorded as answered, or whose offer or answer is changed."""
        if title != "Handover":
            return
        offered = latest or {**document, "status": "AANGEBODEN"}
        withdrawn = (offered["status"], document["status"]) == ("AANGEBODEN", "INGETROKKEN")
        settled = [name for name in SETTLED if not (withdrawn and name == "status")]
        changed = [name for name in settled if document.get(name) != offered.get(name)]
        if changed:
            code = "request/answer-is-an-operation"
            raise Refusal("invalid-input", [error(code, "body", pointer=f"/{name}") for name in changed])

    def check_view_stays(self, title: str, document: Document, latest: Document) -> None:
        """Refuses a running involvement that changes its organisation or lays down the view on safety."""
        if title != "Involvement":
            return
        if document["organisationId"] != latest["organisationId"]:
            told = error("request/organisation-changed", "body", pointer="/organisationId")
            raise Refusal("invalid-input", [told])
        if latest["holdsSafetyView"] and not document["holdsSafetyView"] and "toDate" not in document:
            told = error("request/view-moves-by-handover", "body", pointer="/holdsSafetyView")
            raise Refusal("rule-violated", [told])

    def record(self, title: str, document: Document) -> None:
        """Keeps a version, unless the family's dossier would break a rule with it."""
        with self.shelf.all_or_nothing():
            before = self.broken_before(title, document)  # type: ignore[attr-defined]
            self.shelf.keep(title, document)
            self.check_family_of(title, document, before)  # type: ignore[attr-defined]
