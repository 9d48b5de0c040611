"""The dossier of a family: collected, delivered and judged."""

from typing import Any

import kgb_spec
from kgb_conformance import references, rules
from kgb_conformance.calendar import today
from kgb_conformance.kinds import dossier_kinds, kinds
from kgb_conformance.miniature.messages import Refusal, Request, Response
from kgb_conformance.miniature.shelf import Document, Shelf
from kgb_conformance.miniature.wording import error, error_of_finding
from kgb_conformance.pointers import differences
from kgb_conformance.rules import Finding

_EVERYWHERE = ("Person", "Organisation")
Sign = tuple[str, str, str, str]


class FamilyFile:
    """Everything of a family in one document, and what the rules say of it."""

    shelf: Shelf

    def __init__(self) -> None:
        super().__init__()
        self.judged: dict[str, tuple[list[Any], list[Finding]]] = {}

    def read_dossier(self, request: Request, id_: str) -> Response:
        """The dossier as of today."""
        return Response(200, self.dossier(self.existing(id_, "Family")))  # type: ignore[attr-defined]

    def read_findings(self, request: Request, id_: str) -> Response:
        """What the rules say of the dossier as of today."""
        dossier = self.collected(self.existing(id_, "Family"))  # type: ignore[attr-defined]
        found = self.findings(dossier)
        return Response(200, {"familyId": id_, "asOfDate": dossier["asOfDate"], "findings": found})

    def dossier(self, family: Document) -> Document:
        """The dossier as it goes out."""
        return self.collected(family)

    def collected(self, family: Document) -> Document:
        """Everything that is recorded of a family, in order of first recording."""
        dossier: Document = {"standardVersion": kgb_spec.version(), "asOfDate": today(), "family": family}
        for title, kind in dossier_kinds().items():
            if kind.part != "family":
                dossier[kind.part] = self.of_family(title, family["id"]) if kind.of_a_family else []
        named = self.named_in(dossier)
        for title in _EVERYWHERE:
            dossier[kinds()[title].part] = self.shelf.these(title, named)
        return dossier

    def of_family(self, title: str, family_id: str) -> list[Document]:
        """The resources of one kind that belong to a family."""
        return self.shelf.every(title, family_id)

    def named_in(self, dossier: Document) -> set[str]:
        """The persons and organisations that a dossier names, and those that these name."""
        named: set[str] = set()
        waiting = [(title, resource) for title, _, resource in rules.parts(dossier)]
        while waiting:
            title, resource = waiting.pop()
            for reference in references.references(title, resource):
                if reference.id not in named and self.shelf.title_of.get(reference.id) in _EVERYWHERE:
                    named.add(reference.id)
                    waiting.append((self.shelf.title_of[reference.id], self.shelf.versions_of[reference.id][-1]))
        return named

    def findings(self, dossier: Document) -> list[Finding]:
        """What the rules say of a dossier."""
        return rules.findings_on_dossier(dossier)

    def broken_rules(self, dossier: Document) -> list[Finding]:
        """What the rules about a whole dossier do not allow in this one."""
        everything = [dossier["asOfDate"], *(resource for _, _, resource in rules.parts(dossier))]
        # The state after one write is the state before the next: the same resources are not judged twice.
        known, found = self.judged.get(dossier["family"]["id"], ([], []))
        if len(known) != len(everything) or any(
            one is not other for one, other in zip(known[1:], everything[1:], strict=True)
        ):
            found = [
                finding for finding in rules.findings_on_dossier(dossier, ["dossier"]) if finding["level"] == "MUST"
            ]
            self.judged[dossier["family"]["id"]] = (everything, found)
        return found

    def deliver_dossier(self, request: Request) -> Response:
        """Records everything in a dossier, or nothing."""
        dossier = self.content(request, "dossier")  # type: ignore[attr-defined]
        self.check_version(dossier)
        with self.shelf.all_or_nothing():
            self.check_delivery(dossier)
            self.keep_all(dossier)
        place = f"{request.base}/families/{dossier['family']['id']}/dossier"
        return Response(201, self.dossier(self.shelf.latest(dossier["family"]["id"]) or {}), {"Location": place})

    def check_version(self, dossier: Document) -> None:
        """Refuses a version of the standard that is not this one."""
        known = kgb_spec.version()
        if dossier["standardVersion"] != known:
            told = error("schema/unknown-version", "body", {"expected": known}, pointer="/standardVersion")
            raise Refusal("invalid-input", [told])

    def check_delivery(self, dossier: Document) -> None:
        """Refuses ids in use, then references that do not hold, then broken rules about the whole."""
        self.check_ids_are_free(dossier)
        self.check_dossier_references(dossier)
        self.check_dossier_rules(dossier)

    def check_ids_are_free(self, dossier: Document) -> None:
        """Refuses ids that are in use; persons and organisations may come along as they are known."""
        errors = []
        for title, place, resource in rules.parts(dossier):
            known = self.shelf.latest(resource["id"])
            if known is not None and not (title in _EVERYWHERE and self.is_the_same(known, resource)):
                errors.append(error("request/id-exists", "body", pointer=f"{place}/id"))
        if errors:
            raise Refusal("already-exists", errors)

    def is_the_same(self, known: Document, resource: Document) -> bool:
        """What is delivered is what is known, whatever the order of the names."""
        return not any(differences(known, resource))

    def check_dossier_references(self, dossier: Document) -> None:
        """Refuses references that do not hold inside the dossier."""
        found = references.findings_on_references(dossier)
        if found:
            raise Refusal("unknown-reference", [error(f["code"], "body", pointer=f["pointer"]) for f in found])

    def check_dossier_rules(self, dossier: Document) -> None:
        """Refuses a dossier that breaks a rule."""
        found = self.broken_rules(dossier)
        if found:
            raise Refusal("rule-violated", [error_of_finding(finding, "body", finding["pointer"]) for finding in found])

    def keep_all(self, dossier: Document) -> None:
        """Keeps every resource that is not known yet."""
        for title, _, resource in rules.parts(dossier):
            if resource["id"] not in self.shelf.title_of:
                self.shelf.keep(title, resource)


class Guarding(FamilyFile):
    """Guards the dossier of a family when a single resource is written."""

    def check_references(self, title: str, resource: Document) -> None:
        """Refuses references that do not hold for a single resource."""
        known = self.known_to(title, resource)
        found = [
            (references.verdict_on(reference, known), reference) for reference in references.references(title, resource)
        ]
        errors = [
            error(code, "body", {"expected": "..."}, pointer=reference.pointer) for code, reference in found if code
        ]
        if errors:
            raise Refusal("unknown-reference", errors)

    def known_to(self, title: str, resource: Document) -> dict[str, str]:
        """Every id that a resource may point at: persons and organisations, the same family, and itself."""
        titles = {one.id: self.shelf.title_of.get(one.id, "") for one in references.references(title, resource)}
        known = {id_: kind for id_, kind in titles.items() if kind in _EVERYWHERE}
        family = self.family_of(title, resource)
        if family:
            known |= references.known_ids(self.collected(family))
        known[resource["id"]] = title
        return known | {inner.id: inner.kind for inner in references.inner_ids(title, resource)}

    def family_of(self, title: str, resource: Document) -> Document | None:
        """The family to whose dossier a resource belongs, when it is there."""
        return self.shelf.latest(resource["id"] if title == "Family" else resource.get("familyId", ""), "Family")

    def families_of(self, title: str, resource: Document) -> list[Document]:
        """The families whose dossiers a resource is in: its own, or every one that names it."""
        if title in _EVERYWHERE:
            return self.shelf.families_naming(resource["id"])
        family = self.family_of(title, resource)
        return [family] if family else []

    def broken_before(self, title: str, resource: Document) -> set[Sign]:
        """What is broken already, and so is not the fault of this write."""
        dossiers = [self.collected(family) for family in self.families_of(title, resource)]
        return {_sign(dossier, finding) for dossier in dossiers for finding in self.broken_rules(dossier)}

    def check_family_of(self, title: str, resource: Document, before: set[Sign]) -> None:
        """Refuses a write after which a dossier breaks a rule that it did not break before."""
        dossiers = [self.collected(family) for family in self.families_of(title, resource)]
        found = [(_sign(dossier, finding), finding) for dossier in dossiers for finding in self.broken_rules(dossier)]
        new = [finding for sign, finding in found if sign not in before]
        if new:
            raise Refusal("rule-violated", [self.placed(finding, resource["id"]) for finding in new])

    def placed(self, finding: Finding, sent: str) -> dict[str, Any]:
        """A broken rule at its place: in the body when the sent resource is to blame, in the dossier otherwise."""
        if finding["resourceId"] != sent:
            return error_of_finding(finding, "dossier", finding["pointer"])
        return error_of_finding(finding, "body", _inside(finding["pointer"]))


def _inside(place: str) -> str:
    """A pointer into a dossier as a pointer into the resource there."""
    steps = place.split("/")
    inside = steps[2:] if steps[1] == "family" else steps[3:]
    return "".join("/" + step for step in inside)


def _sign(dossier: Document, finding: Finding) -> Sign:
    return dossier["family"]["id"], finding["code"], finding["resourceId"], _inside(finding["pointer"])
