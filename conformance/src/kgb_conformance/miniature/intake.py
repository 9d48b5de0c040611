"""How content comes in: bytes become a document that follows its schema and the rules about itself."""

import json
import re
from typing import Any, NoReturn

from kgb_conformance.calendar import in_utc
from kgb_conformance.kinds import kind_of_schema
from kgb_conformance.miniature.messages import Refusal, Request
from kgb_conformance.miniature.wording import error, error_of_fault, error_of_finding
from kgb_conformance.rules import Finding, findings_on_dossier, findings_on_resource
from kgb_conformance.structure import Fault, faults

LARGEST = 8 * 1024 * 1024
DEEPEST = 64
_STRINGS_AND_BRACKETS = re.compile(rb'"(?:\\.|[^"\\])*"|[][{}]')


def refused(code: str, **facts: Any) -> NoReturn:
    """Refuses content as such, at its root."""
    raise Refusal("invalid-input", [error(code, "body", facts, pointer="")])


class Intake:
    """Reads bodies, and refuses what the standard does not allow."""

    def content(self, request: Request, schema: str) -> dict[str, Any]:
        """The body as a right document.

        Raises:
            Refusal: the body is not what the schema and the rules ask.
        """
        self.check_media_type(request)
        self.check_size(request.body)
        self.check_depth(request.body)
        document = self.parsed(self.decoded(request.body))
        self.check_document(schema, document)
        return self.normalised(document)  # type: ignore[no-any-return]

    def check_media_type(self, request: Request) -> None:
        """Refuses content that does not say it is JSON."""
        if request.header("content-type").partition(";")[0].strip().lower() != "application/json":
            raise Refusal("unsupported-media-type")

    def check_size(self, body: bytes) -> None:
        """Refuses content that is too large."""
        if len(body) > LARGEST:
            raise Refusal("too-large")
        if not body.strip():
            refused("json/empty")

    def check_depth(self, body: bytes) -> None:
        """Refuses content that is nested too deeply; brackets inside strings do not count."""
        depth = 0
        for piece in _STRINGS_AND_BRACKETS.findall(body):
            depth += (piece in b"[{") - (piece in b"]}")
            if depth > DEEPEST:
                refused("json/too-deep", limit=DEEPEST)

    def decoded(self, body: bytes) -> str:
        """The body as text."""
        try:
            return body.decode("utf-8")
        except UnicodeDecodeError:
            refused("json/not-utf8")

    def parsed(self, text: str) -> Any:
        """The text as JSON."""
        try:
            return json.loads(text, object_pairs_hook=self.object_of, parse_constant=self.constant)
        except json.JSONDecodeError as broken:
            refused("json/not-json", line=broken.lineno, column=broken.colno)

    def object_of(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        """An object in which every name occurs once."""
        found = dict(pairs)
        if len(found) < len(pairs):
            refused("json/duplicate-name")
        return found

    def constant(self, name: str) -> Any:
        """NaN and Infinity are no JSON."""
        refused("json/not-a-number")

    def check_document(self, schema: str, document: Any) -> None:
        """Refuses a document that does not follow its schema or breaks a rule about itself."""
        found = self.faults(schema, document)
        errors = [error_of_fault(fault) for fault in found]
        # A rule expects the shape that the schema promises; it says nothing of a document without it.
        if not found:
            findings = [finding for finding in self.own_findings(schema, document) if finding["level"] == "MUST"]
            errors = [error_of_finding(finding, "body", finding["pointer"]) for finding in findings]
        if errors:
            raise Refusal("invalid-input", errors)

    def faults(self, schema: str, document: Any) -> list[Fault]:
        """What the schema says of a document."""
        return faults(schema, document)

    def own_findings(self, schema: str, document: dict[str, Any]) -> list[Finding]:
        """What the rules about single resources say of a document."""
        if schema == "dossier":
            return findings_on_dossier(document, ["resource"])
        kind = kind_of_schema(schema)
        return findings_on_resource(kind.title, document) if kind else []

    def normalised(self, value: Any) -> Any:
        """The document with its moments in UTC; extensions stay as they came."""
        if isinstance(value, list):
            return [self.normalised(item) for item in value]
        if not isinstance(value, dict):
            return value
        return {name: self.normalised_property(name, below) for name, below in value.items()}

    def normalised_property(self, name: str, value: Any) -> Any:
        """One property as it is kept."""
        if name == "extensions":
            return value
        return in_utc(value) if name.endswith("At") and isinstance(value, str) else self.normalised(value)
