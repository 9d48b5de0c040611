"""The implementation that is judged, and what it says of itself."""

import json
from typing import Any

import kgb_spec
from kgb_conformance.verdicts import CouldNotJudge, Violation
from kgb_conformance.wire import Answer, Wire

JSON = {"Content-Type": "application/json"}


class Target:
    """The implementation at an address; every check gets this one."""

    def __init__(self, wire: Wire) -> None:
        self.wire = wire

    def get(self, place: str, query: list[tuple[str, str]] | None = None, **headers: str) -> Answer:
        """Reads; headers are written with underscores, such as ``If_None_Match``."""
        return self.wire.ask("GET", place, query=query, headers=_named(headers))

    def head(self, place: str, query: list[tuple[str, str]] | None = None) -> Answer:
        """Asks for the headers only."""
        return self.wire.ask("HEAD", place, query=query)

    def post(self, place: str, document: Any, called: str = "document.json") -> Answer:
        """Sends a document to a collection or an action."""
        return self.wire.ask("POST", place, headers=JSON, content=written(document), called=called)

    def put(self, place: str, document: Any, etag: str | None, called: str = "next-version.json") -> Answer:
        """Sends the next version of a resource; without an ETag there is no If-Match."""
        headers = JSON if etag is None else {**JSON, "If-Match": etag}
        return self.wire.ask("PUT", place, headers=headers, content=written(document), called=called)

    def send(self, method: str, place: str, content: bytes, called: str, **headers: str) -> Answer:
        """Sends raw bytes, right or wrong."""
        return self.wire.ask(method, place, headers=_named(headers), content=content, called=called)

    def classes(self) -> set[str]:
        """The conformance classes of this standard that the target declares, with the classes that these need.

        Raises:
            CouldNotJudge: the target declares nothing that this suite knows, or another version.
        """
        try:
            answer = self.get("/conformance")
        except Violation as error:
            raise CouldNotJudge(f"Er is geen verklaring: {error.nl}", f"There is no statement: {error.en}") from error
        if answer.status != 200:
            raise CouldNotJudge(
                f"Op /conformance komt {answer.status} in plaats van een verklaring. Eindigt het adres op /v1?",
                f"At /conformance comes {answer.status} instead of a statement. Does the address end in /v1?",
            )
        statement = answer.fields
        if statement.get("standardVersion") not in (None, kgb_spec.version()):
            raise CouldNotJudge(
                f"Op /conformance staat een andere versie dan {kgb_spec.version()}, waaraan deze suite toetst.",
                f"At /conformance stands another version than {kgb_spec.version()}, by which this suite judges.",
            )
        declared = statement.get("classes", [])
        known = {name for name in declared if isinstance(name, str)} if isinstance(declared, list) else set()
        found = with_needed(known & kgb_spec.conformance_classes().keys())
        if not found:
            raise CouldNotJudge(
                "Op /conformance staat geen conformiteitsklasse van deze standaard.",
                "There is no conformance class of this standard at /conformance.",
            )
        return found


def with_needed(classes: set[str]) -> set[str]:
    """These classes and all that they need."""
    needed = {needed for name in classes for needed in kgb_spec.conformance_classes()[name]["needs"]}
    return classes if needed <= classes else with_needed(classes | needed)


def written(document: Any) -> bytes:
    """A document as JSON in UTF-8."""
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()


def _named(headers: dict[str, str]) -> dict[str, str]:
    return {name.replace("_", "-"): value for name, value in headers.items()}
