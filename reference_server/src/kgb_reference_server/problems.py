"""Why a request was not carried out, as problem details (RFC 9457) in two languages."""

import json
from typing import Any
from uuid import uuid4

from fastapi import Response

import kgb_spec
from kgb_model.report import Finding


class Problem(Exception):
    """A request that cannot be carried out.

    Attributes:
        slug: the kind of problem, one of spec/problems.yaml.
        errors: each error found, in the form of the schema ProblemError.
        headers: headers that belong to this problem, such as Allow.
    """

    def __init__(
        self, slug: str, errors: list[dict[str, Any]] | None = None, headers: dict[str, str] | None = None
    ) -> None:
        super().__init__(slug)
        self.kind = kgb_spec.problems()[slug]
        self.slug = slug
        self.errors = errors or []
        self.headers = headers or {}

    def response(self) -> Response:
        """The problem as it is sent."""
        document: dict[str, Any] = {
            "type": f"{kgb_spec.BASE}problems/{self.slug}",
            "title": self.kind["title"]["en"],
            "status": self.kind["status"],
            "detail": self.kind["when"]["en"],
            "detailNl": self.kind["when"]["nl"],
            "instance": f"urn:uuid:{uuid4()}",
        }
        if self.errors:
            document["errors"] = self.errors[:1000]
        body = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
        return Response(body, self.kind["status"], self.headers, media_type="application/problem+json")


def error(part: str, finding: Finding, **place: str) -> dict[str, Any]:
    """A finding as an error in a part of the request, or of the family's dossier."""
    # req: problems/speak-both-languages, problems/reveal-nothing, privacy/a-confidential-address-stays-hidden
    return {
        "in": part,
        "pointer": finding.pointer,
        **place,
        "code": finding.code,
        "message": finding.message,
        "fix": finding.fix,
    }


def named_error(part: str, name: str, finding: Finding) -> dict[str, Any]:
    """A finding about a query parameter or header."""
    return {"in": part, "name": name, "code": finding.code, "message": finding.message, "fix": finding.fix}


def invalid(findings: list[Finding]) -> Problem:
    """The problem of content that is not valid in itself."""
    # req: problems/invalid-input-is-400, problems/nearest-name-is-proposed, input/unknown-codes-list-the-known
    return Problem("invalid-input", [error("body", finding) for finding in findings])
