"""Ways in which the story of a family does not hold."""

from typing import Any

from kgb_conformance.miniature import Miniature
from kgb_conformance.miniature.defects.rules import TheWriteIsRefusedAndKept
from kgb_conformance.miniature.family_file import Sign
from kgb_conformance.miniature.faults import violates
from kgb_conformance.miniature.shelf import Document
from kgb_conformance.rules import Finding


@violates("scenarios/play-from-start-to-end")
class AnAcceptanceIsNoVersion(Miniature):
    """An accepted handover keeps its version, and so do the involvements."""

    def next_of(self, title: str, document: Document, handover: Document, moment: str, **changes: Any) -> Document:
        changed = super().next_of(title, document, handover, moment, **changes)
        changed["version"] = document["version"]
        return changed


@violates("scenarios/play-from-start-to-end")
class ClosedConcernsLeaveTheDossier(Miniature):
    """What was resolved is no longer in the dossier."""

    def of_family(self, title: str, family_id: str) -> list[Document]:
        return [document for document in super().of_family(title, family_id) if document.get("status") != "OPGELOST"]


@violates("scenarios/refuse-what-must-fail")
class RulesAreAdvice(Miniature):
    """No rule refuses anything."""

    def own_findings(self, schema: str, document: dict[str, Any]) -> list[Finding]:
        return []

    def check_family_of(self, title: str, resource: Document, before: set[Sign]) -> None:
        return


@violates("scenarios/refuse-what-must-fail")
class WhatMustFailStays(TheWriteIsRefusedAndKept):
    """What breaks a rule with the whole is refused, and stays in the dossier."""
