"""Fresh families at the target: the ground on which the checks stand."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import kgb_spec
from kgb_conformance import accountability, documents
from kgb_conformance.documents import Document
from kgb_conformance.expecting import expect_items, expect_status
from kgb_conformance.kinds import Kind, kinds
from kgb_conformance.target import Target
from kgb_conformance.wire import Answer


def record(target: Target, title: str, document: Document) -> Answer:
    """Records a right document. A target that refuses it violates what the check stands on.

    Raises:
        Violation: the target refuses the document.
    """
    kind = kinds()[title]
    return expect_status(target.post(f"/{kind.collection}", document, f"{kind.schema}.json"), 201)


def address_of(title: str, document: Document) -> str:
    """Where a resource can be read."""
    return f"/{kinds()[title].collection}/{document['id']}"


def read(target: Target, title: str, document: Document) -> Answer:
    """The answer with the latest version of a resource.

    Raises:
        Violation: the resource cannot be read.
    """
    return expect_status(target.get(address_of(title, document)), 200)


def etag_of(target: Target, title: str, document: Document) -> str:
    """The ETag with which a resource can be replaced; empty when the target gives none."""
    return str(read(target, title, document).headers.get("etag", ""))


@dataclass(frozen=True)
class SmallFamily:
    """A parent, a child, the organisation that works with them and its involvement, all recorded at the target."""

    organisation: Document
    parent: Document
    child: Document
    family: Document
    involvement: Document

    @property
    def id(self) -> str:
        """The id of the family."""
        return str(self.family["id"])

    @property
    def by(self) -> str:
        """The id of the organisation."""
        return str(self.organisation["id"])


def small_family(target: Target, child: Document | None = None) -> SmallFamily:
    """Records a small family; the child may be one that is known already."""
    by = documents.organisation()
    record(target, "Organisation", by)
    parent = documents.person(by["id"])
    record(target, "Person", parent)
    if child is None:
        child = documents.person(by["id"], "Sam", birthDate="2017-05-20")
        record(target, "Person", child)
    family = documents.family(by["id"], parent["id"], child["id"])
    record(target, "Family", family)
    involvement = documents.involvement(by["id"], family["id"], holds_view=True)
    record(target, "Involvement", involvement)
    return SmallFamily(by, parent, child, family, involvement)


def one_of_each(at: SmallFamily) -> dict[str, Document]:
    """One right document of each kind, ready to be recorded in this order."""
    other = documents.person(at.by, "Ama", "Buitenstaander", birthDate="1990")
    receiver = documents.organisation("Veilig Thuis Proefstad", "VEILIG_THUIS")
    return {
        "Organisation": receiver,
        "Person": other,
        "Family": documents.family(at.by, other["id"], at.child["id"]),
        "Involvement": documents.involvement(at.by, at.id),
        "Report": documents.report(at.by, at.id, at.child["id"]),
        "Concern": documents.concern(at.by, at.id, at.child["id"]),
        "SafetyAssessment": documents.safety_assessment(at.by, at.id),
        "Decision": documents.decision(at.by, at.id, at.child["id"]),
        "Measure": documents.measure(at.by, at.id, at.child["id"]),
        "Placement": documents.placement(at.by, at.id, at.child["id"]),
        "Plan": documents.plan(at.by, at.id, at.child["id"]),
        "Evaluation": documents.evaluation(at.by, at.id, documents.judgement(at.child["id"], "VOLDOENDE_VEILIG")),
        "Handover": documents.handover(at.by, receiver["id"], at.id),
        "Notification": accountability.notification(at.by, at.id, at.parent["id"]),
        "Consent": accountability.consent(at.by, at.id, at.child["id"], at.parent["id"]),
        "AccessEvent": accountability.access_event(at.by, at.id, [at.id, at.involvement["id"]]),
        "RightsRequest": accountability.rights_request(at.by, at.id, at.parent["id"]),
        "Reflection": accountability.reflection(at.by),
    }


def more_involvements(target: Target, at: SmallFamily, count: int) -> list[Document]:
    """Records this many involvements besides the first; oldest first."""
    more = [documents.involvement(at.by, at.id) for _ in range(count)]
    for document in more:
        record(target, "Involvement", document)
    return more


def every_kind() -> dict[str, Kind]:
    """Every kind of resource, as the cases of a check."""
    return dict(kinds())


def only_added_to() -> dict[str, Kind]:
    """The kinds of resource that have no next versions, as the cases of a check."""
    return {title: kind for title, kind in kinds().items() if not kind.is_replaced}


def every_scenario() -> dict[str, Any]:
    """Every published scenario, as the cases of a check."""
    return dict(kgb_spec.scenarios())


def holders(target: Target, family_id: str) -> Iterator[Document]:
    """The involvements of a family that hold the view on safety now."""
    for item in expect_items(target.get("/involvements", [("familyId", family_id), ("limit", "100")])):
        if item.get("holdsSafetyView") is True and "toDate" not in item:
            yield item
