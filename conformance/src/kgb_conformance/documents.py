"""Small right documents of every kind: as little as the standard allows, or a little more where a check needs it."""

from typing import Any

import kgb_spec
from kgb_conformance.kinds import dossier_kinds
from kgb_conformance.renaming import fresh_id

Document = dict[str, Any]
RECORDED_AT = "2026-03-02T09:10:00Z"
STARTED = "2026-03-02"


def _new(recorded_by: str, **fields: Any) -> Document:
    head = {"id": fresh_id(), "version": 1, "recordedAt": RECORDED_AT, "recordedById": recorded_by}
    return {**head, "confidentiality": "NORMAAL", **fields}


def organisation(name: str = "Lokaal team Proefstad", type_: str = "LOKAAL_TEAM") -> Document:
    """An organisation that records itself."""
    document = _new("", name=name, type=type_)
    return {**document, "recordedById": document["id"]}


def person(by: str, given: str = "Noor", family_name: str = "Proefpersoon", **fields: Any) -> Document:
    """A person without a citizen service number, with the reason."""
    names = [{"givenNames": given, "familyName": family_name}]
    return _new(by, names=names, bsnMissingReason="NIET_NODIG", **fields)


def family(by: str, parent: str, child: str, **fields: Any) -> Document:
    """A parent with sole custody and a child."""
    members = [{"personId": parent, "role": "OUDER_GEZAG"}, {"personId": child, "role": "JEUGDIGE"}]
    custody = [{"childId": child, "form": "EENHOOFDIG", "holderIds": [parent], "fromDate": "2017-05-20"}]
    purpose = "Samen zorgen dat het thuis rustig en veilig is."
    return _new(
        by, type="GEZIN", status="ACTIEF", viewpointId=by, purpose=purpose, members=members, custody=custody, **fields
    )


def involvement(by: str, family_id: str, *, holds_view: bool = False, **fields: Any) -> Document:
    """An organisation that works with a family from the spring of 2026."""
    basis = {"basis": "COLLEGE_TAAK", "purpose": "Het gezin helpen met wat het zelf vraagt."}
    return _new(
        by,
        familyId=family_id,
        organisationId=by,
        role="UITVOERDER",
        framework="VRIJWILLIG",
        sharingBasis=basis,
        holdsSafetyView=holds_view,
        fromDate=STARTED,
        visibleToFamily=True,
        **fields,
    )


def statement(text: str = "De buurvrouw hoorde geschreeuw.", kind: str = "FEIT") -> Document:
    """A statement from an own observation."""
    return {
        "id": fresh_id(),
        "kind": kind,
        "text": text,
        "source": {"kind": "EIGEN_WAARNEMING", "identityProtected": False},
    }


def report(by: str, family_id: str, about: str, **fields: Any) -> Document:
    """A request for advice: it needs no triage."""
    return _new(
        by,
        familyId=family_id,
        kind="ADVIES",
        receivedById=by,
        receivedAt="2026-03-02T08:52:00Z",
        reporterType="BUURT",
        source={"kind": "MELDER", "identityProtected": True, "protectedReason": "GEEN_TOESTEMMING_MELDER"},
        aboutIds=[about],
        occasions=["PARTNERGEWELD"],
        statements=[statement()],
        caseNumber={"system": "VT_CASUSNR", "value": "PROEF-1"},
        **fields,
    )


def concern(by: str, family_id: str, about: str, **fields: Any) -> Document:
    """An open concern that rests on a fact."""
    return _new(
        by,
        familyId=family_id,
        aboutIds=[about],
        stage="ZORG",
        status="OPEN",
        explanationForFamily="Jullie houden van elkaar. Wij maken ons zorgen over de ruzies.",
        domains=["RELATIES"],
        safetyLevel="RISICO",
        statements=[statement()],
        **fields,
    )


def safety_assessment(by: str, family_id: str, **fields: Any) -> Document:
    """A look at safety that has begun."""
    return _new(by, familyId=family_id, kind="MONITORING", assessorId=by, startDate=STARTED, **fields)


def decision(by: str, family_id: str, about: str, **fields: Any) -> Document:
    """An agreement with the family: no court, no force."""
    return _new(
        by,
        familyId=family_id,
        aboutIds=[about],
        kind="AFSPRAAK_GEZIN",
        outcome="TOEGEWEZEN",
        deciderId=by,
        decisionDate=STARTED,
        isExParte=False,
        explanationForFamily="Jullie vroegen om hulp. Wij spraken af dat die er komt.",
        **fields,
    )


def measure(by: str, family_id: str, subject: str, **fields: Any) -> Document:
    """Voluntary help from close by."""
    return _new(
        by,
        familyId=family_id,
        subjectId=subject,
        type="HULP_LOKAAL",
        framework="VRIJWILLIG",
        status="ACTIEF",
        executorId=by,
        startDate=STARTED,
        explanationForFamily="Jullie vroegen om gesprekken. Dit is vrijwillig.",
        **fields,
    )


def plan(by: str, family_id: str, about: str, **fields: Any) -> Document:
    """A plan that is still being written."""
    return _new(by, familyId=family_id, type="GEZINSPLAN", status="CONCEPT", aboutIds=[about], **fields)


def handover(giver: str, receiver: str, family_id: str, **fields: Any) -> Document:
    """An offer to take over the view on safety, of which the family knows."""
    return _new(
        giver,
        familyId=family_id,
        kind="WARME_OVERDRACHT",
        fromId=giver,
        toId=receiver,
        status="AANGEBODEN",
        offeredAt="2026-03-10T09:00:00Z",
        dueDate="2099-03-17",
        movesSafetyView=True,
        sharingBasis={"basis": "COLLEGE_TAAK", "purpose": "Het gezin hoeft niet alles opnieuw te vertellen."},
        familyInformedDate="2026-03-09",
        **fields,
    )


def next_version(document: Document, **changes: Any) -> Document:
    """The next version of a resource, with these changes."""
    return {**document, "version": document["version"] + 1, **changes}


def small_dossier() -> Document:
    """A small right dossier that nobody has; the ids are fresh."""
    by = organisation()
    return dossier_of(by, person(by["id"]), person(by["id"], "Sam", birthDate="2017-05-20"))


def dossier_of(by: Document, parent: Document, child: Document) -> Document:
    """A small right dossier of a new family of these persons."""
    home = family(by["id"], parent["id"], child["id"])
    parts: dict[str, Any] = {kind.part: [] for kind in dossier_kinds().values()}
    parts |= {"persons": [parent, child], "organisations": [by], "family": home}
    parts["involvements"] = [involvement(by["id"], home["id"], holds_view=True)]
    parts["plans"] = [plan(by["id"], home["id"], child["id"])]
    return {"standardVersion": kgb_spec.version(), "asOfDate": "2026-06-30", **parts}
