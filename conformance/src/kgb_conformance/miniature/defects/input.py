"""Ways in which what comes in is let through."""

import json
from typing import Any

import kgb_spec
from kgb_conformance.miniature import Miniature
from kgb_conformance.miniature.faults import violates
from kgb_conformance.miniature.messages import Refusal, Request, Response
from kgb_conformance.rules import Finding
from kgb_conformance.structure import Fault


@violates("input/broken-json-is-refused")
class BrokenJsonIsAFaultOfTheServer(Miniature):
    """Truncated JSON gets 500."""

    def parsed(self, text: str) -> Any:
        return json.loads(text, object_pairs_hook=self.object_of, parse_constant=self.constant)


@violates("input/broken-json-is-refused")
class DamagedTextIsRepaired(Miniature):
    """What is no UTF-8 is replaced by question marks."""

    def decoded(self, body: bytes) -> str:
        return body.decode("utf-8", errors="replace")


@violates("input/broken-json-is-refused")
class WhatFollowsTheDocumentIsIgnored(Miniature):
    """Of two documents in a row the first is taken."""

    def parsed(self, text: str) -> Any:
        decoder = json.JSONDecoder(object_pairs_hook=self.object_of, parse_constant=self.constant)
        try:
            return decoder.raw_decode(text)[0]
        except json.JSONDecodeError:
            return super().parsed(text)


@violates("input/repeated-names-are-refused")
class TheLastOfTwoNamesCounts(Miniature):
    """Of a repeated name the last is taken."""

    def object_of(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        return dict(pairs)


@violates("input/numbers-are-json-numbers")
class NotANumberIsANumber(Miniature):
    """NaN and Infinity are taken as numbers."""

    def constant(self, name: str) -> Any:
        return float(name.replace("Infinity", "inf"))


class _Lenient(Miniature):
    """The miniature without some faults of form."""

    overlooked = ""

    def faults(self, schema: str, document: Any) -> list[Fault]:
        return [fault for fault in super().faults(schema, document) if fault.code != self.overlooked]


@violates("input/schema-violations-are-refused")
class ADateNeedNotExist(_Lenient):
    """Dates and moments that do not exist are taken."""

    overlooked = "schema/format"


@violates("input/schema-violations-are-refused")
class APartialDateNeedNotExist(Miniature):
    """A date that may be partial and lies outside the calendar is taken."""

    def faults(self, schema: str, document: Any) -> list[Fault]:
        outside = ("schema/format", "partial-date")
        return [
            fault for fault in super().faults(schema, document) if (fault.code, fault.facts.get("expected")) != outside
        ]


@violates("input/schema-violations-are-refused")
class UnknownPropertiesAreTaken(_Lenient):
    """Properties that do not exist are taken."""

    overlooked = "schema/unknown-property"


@violates("input/schema-violations-are-refused")
class UnknownCodesAreTaken(_Lenient):
    """Codes that are on no list are taken."""

    overlooked = "code/unknown"


@violates("input/schema-violations-are-refused")
class TextsMayBeOfAnyLength(_Lenient):
    """Long texts are taken."""

    overlooked = "schema/too-long"


@violates("input/schema-violations-are-refused")
class TheSameMayStandTwice(_Lenient):
    """Lists in which something stands twice are taken."""

    overlooked = "schema/repeated-item"


@violates("input/schema-violations-are-refused")
class NullMeansAbsent(Miniature):
    """A property that is null is dropped, as if it were absent."""

    def object_of(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        return super().object_of([(name, value) for name, value in pairs if value is not None or name == "value"])


@violates("input/schema-violations-are-refused")
class ATextThatReadsAsANumberIsANumber(Miniature):
    """A version that is written as text is taken as a number."""

    def object_of(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = super().object_of(pairs)
        if isinstance(found.get("version"), str) and found["version"].isdigit():
            found["version"] = int(found["version"])
        return found


@violates("input/schema-violations-are-refused")
class ErrorsPointNowhere(Miniature):
    """Errors say what is wrong and not where."""

    def problem(self, refusal: Refusal) -> Response:
        response = super().problem(refusal)
        for error in response.document.get("errors", []):
            error.pop("pointer", None)
        return response


@violates("input/schema-violations-are-refused")
class EverythingIsRefused(Miniature):
    """Nothing is good enough."""

    def faults(self, schema: str, document: Any) -> list[Fault]:
        return [*super().faults(schema, document), *(Fault(f"/{name}", "schema/other") for name in document)]


@violates("input/unknown-codes-list-the-known")
class AnUnknownCodeIsJustUnknown(Miniature):
    """The error does not say which codes there are."""

    def problem(self, refusal: Refusal) -> Response:
        for error in refusal.errors:
            if error["code"] == "code/unknown":
                error["fix"] = {"nl": "Kies een code uit de lijst.", "en": "Choose a code from the list."}
        return super().problem(refusal)


class _WithoutRule(Miniature):
    """The miniature without one rule."""

    forgotten = ""

    def own_findings(self, schema: str, document: dict[str, Any]) -> list[Finding]:
        return [finding for finding in super().own_findings(schema, document) if finding["code"] != self.forgotten]


@violates("input/service-numbers-are-proven")
class TheElevenTestIsNotDone(_WithoutRule):
    """Any number of nine digits is taken."""

    forgotten = "person/bsn-passes-the-eleven-test"


@violates("input/service-numbers-are-proven")
class PlaceholdersAreNumbers(_WithoutRule):
    """000000000 is taken for somebody's number."""

    forgotten = "person/bsn-is-not-a-placeholder"


@violates("input/service-numbers-are-proven")
class NobodyHasANumber(Miniature):
    """Every number is refused."""

    def own_findings(self, schema: str, document: dict[str, Any]) -> list[Finding]:
        found = super().own_findings(schema, document)
        if schema != "person" or "identifiers" not in document:
            return found
        rule = kgb_spec.rules()["person/bsn-passes-the-eleven-test"]
        told = {"code": rule["id"], "level": "MUST", "resourceId": document["id"], "pointer": "/identifiers/0/value"}
        return [*found, {**told, "message": rule["message"], "fix": rule["fix"]}]


@violates("input/too-much-is-refused")
class AnySizeIsTaken(Miniature):
    """Ten megabytes are taken."""

    def check_size(self, body: bytes) -> None:
        super().check_size(body[:1000])


@violates("input/too-much-is-refused")
class DepthIsNotMeasured(Miniature):
    """A thousand levels break the reader, and the server says that it made a mistake."""

    def check_depth(self, body: bytes) -> None:
        if body.count(b"[") > 900 or body.count(b"{") > 900:
            raise RecursionError


@violates("input/refused-input-leaves-nothing")
class RecordedFirstJudgedLater(Miniature):
    """A resource is kept before it is judged."""

    def check_document(self, schema: str, document: Any) -> None:
        if schema == "involvement" and isinstance(document, dict) and "id" in document:
            self.shelf.keep("Involvement", document)
        super().check_document(schema, document)

    def check_id_is_free(self, id_: str) -> None:
        if len(self.shelf.versions_of.get(id_, [])) > 1:
            super().check_id_is_free(id_)


@violates("input/refused-input-leaves-nothing")
class ARefusedVersionIsKept(Miniature):
    """A refused next version is the latest from then on."""

    def replace_resource(self, request: Request, kind: Any, id_: str) -> Response:
        try:
            return super().replace_resource(request, kind, id_)
        except Refusal:
            self.shelf.keep(kind.title, json.loads(request.body))
            raise
