"""Ways in which something is seen that may never be seen."""

import base64
from typing import Any

from kgb_conformance.miniature import Miniature
from kgb_conformance.miniature.faults import violates
from kgb_conformance.miniature.messages import Refusal, Request
from kgb_conformance.miniature.shelf import Document
from kgb_conformance.rules import Finding
from kgb_conformance.structure import Fault


@violates("privacy/a-protected-source-stays-hidden")
class AProtectedSourceMayBeNamed(Miniature):
    """A report that names the protected source is taken."""

    def own_findings(self, schema: str, document: dict[str, Any]) -> list[Finding]:
        rule = "report/protected-source-is-not-named"
        return [finding for finding in super().own_findings(schema, document) if finding["code"] != rule]


@violates("privacy/a-protected-source-stays-hidden")
class TheRefusalNamesTheSource(Miniature):
    """The error repeats the name that had to stay hidden."""

    def check_document(self, schema: str, document: Any) -> None:
        try:
            super().check_document(schema, document)
        except Refusal as refusal:
            for error in refusal.errors:
                name = document.get("source", {}).get("name", "")
                error["message"] = {language: f"{text} ({name})" for language, text in error["message"].items()}
            raise


@violates("privacy/a-protected-source-stays-hidden")
class OnlyTheNameIsHidden(Miniature):
    """A report that points at the person of the protected source is taken."""

    def own_findings(self, schema: str, document: dict[str, Any]) -> list[Finding]:
        found = super().own_findings(schema, document)
        hidden = schema != "report" or "name" in document["source"]
        return (
            found
            if hidden
            else [finding for finding in found if finding["code"] != "report/protected-source-is-not-named"]
        )


@violates("privacy/no-person-in-an-address")
class TheAddressHoldsTheNumber(Miniature):
    """Location holds the citizen service number."""

    def location(self, request: Request, place: str, document: Document) -> str:
        numbers = [identifier["value"] for identifier in document.get("identifiers", [])]
        return super().location(request, place, document) + ("?number=" + numbers[0] if numbers else "")


@violates("privacy/no-person-in-an-address")
class TheCursorHoldsTheName(Miniature):
    """The cursor is the name of the last on the page, in base64."""

    def cursor(self, newest_first: list[Document], position: int) -> str:
        names = newest_first[position - 1].get("names", [{"familyName": ""}])
        told = f"{self.seal} {newest_first[position - 1]['id']} {names[0]['familyName']}"
        return base64.urlsafe_b64encode(told.encode()).decode().rstrip("=")

    def start(self, newest_first: list[Document], cursor: str | None) -> int:
        if cursor is None:
            return 0
        id_ = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode().split(" ")[1]
        return next(place + 1 for place, item in enumerate(newest_first) if item["id"] == id_)


@violates("privacy/no-person-in-an-address")
class TheEtagHoldsTheBirthDate(Miniature):
    """The ETag tells when somebody was born."""

    def etag(self, document: Document) -> str:
        return f'"{document.get("birthDate", "")}-{document["version"]}"'


def _address_of(document: Any) -> str:
    """Every address in a document in one line."""
    given = document.get("addresses") if isinstance(document, dict) else None
    return " ".join(str(value) for address in given or [] for value in address.values())


@violates("privacy/a-confidential-address-stays-hidden")
class TheErrorRepeatsTheAddress(Miniature):
    """The error says which address is wrong."""

    def check_document(self, schema: str, document: Any) -> None:
        try:
            super().check_document(schema, document)
        except Refusal as refusal:
            for error in refusal.errors:
                told = error["message"].items()
                error["message"] = {language: f"{text} ({_address_of(document)})" for language, text in told}
            raise


@violates("privacy/a-confidential-address-stays-hidden")
class ARepeatedPersonIsRecognisedByTheAddress(Miniature):
    """The error about an id in use says where its person lives."""

    def check_id_is_free(self, id_: str) -> None:
        try:
            super().check_id_is_free(id_)
        except Refusal as refusal:
            lives = _address_of(self.shelf.latest(id_))
            refusal.errors = [{**error, "fix": {"nl": lives, "en": lives + "."}} for error in refusal.errors]
            raise


@violates("privacy/a-confidential-address-stays-hidden")
class FindingsSayWhereSomebodyLives(Miniature):
    """A finding adds the addresses in the dossier."""

    def findings(self, dossier: Document) -> list[Finding]:
        lives = " ".join(map(_address_of, dossier["persons"]))
        return [{**finding, "fix": {"nl": lives, "en": lives}} for finding in super().findings(dossier)]


@violates("privacy/a-confidential-address-stays-hidden")
class TheAddressHoldsThePostalCode(Miniature):
    """Location holds the postal code of whoever was recorded."""

    def location(self, request: Request, place: str, document: Document) -> str:
        codes = [address["postalCode"] for address in document.get("addresses", []) if "postalCode" in address]
        return super().location(request, place, document) + ("?near=" + codes[0] if codes else "")


@violates("privacy/a-confidential-address-stays-hidden")
class ANoteMayNameTheStreet(Miniature):
    """A handover that names the street of a confidential address is taken."""

    def broken_rules(self, dossier: Document) -> list[Finding]:
        rule = "handover/keeps-a-confidential-address-out"
        return [finding for finding in super().broken_rules(dossier) if finding["code"] != rule]


@violates("privacy/no-family-in-a-reflection")
class AReflectionMayNameAFamily(Miniature):
    """A reflection with properties that it does not have is taken."""

    def faults(self, schema: str, document: Any) -> list[Fault]:
        found = super().faults(schema, document)
        return [fault for fault in found if schema != "reflection" or fault.code != "schema/unknown-property"]


@violates("privacy/no-family-in-a-reflection")
class OnlyTheTopOfAReflectionIsLookedAt(Miniature):
    """A reflection may name a person inside an observation."""

    def faults(self, schema: str, document: Any) -> list[Fault]:
        found = super().faults(schema, document)
        return [fault for fault in found if schema != "reflection" or not fault.pointer]


@violates("privacy/no-family-in-a-reflection")
class ARefusedReflectionIsKept(Miniature):
    """A reflection that names a family is refused, and yet can be read."""

    def check_document(self, schema: str, document: Any) -> None:
        try:
            super().check_document(schema, document)
        except Refusal:
            if schema == "reflection":
                self.shelf.keep("Reflection", document)
            raise
