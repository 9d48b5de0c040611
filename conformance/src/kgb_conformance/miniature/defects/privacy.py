"""Ways in which something is seen that may never be seen."""

import base64
from typing import Any

from kgb_conformance.miniature import Miniature
from kgb_conformance.miniature.faults import violates
from kgb_conformance.miniature.messages import Refusal, Request
from kgb_conformance.miniature.shelf import Document
from kgb_conformance.rules import Finding


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
