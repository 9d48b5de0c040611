"""Small right documents of every kind: as little as the standard allows, or a little more where a check needs it."""

from typing import Any

import kgb_spec
from kgb_conformance.kinds import dossier_kinds
from kgb_conformance.renaming import fresh_id

Document = dict[str, Any]
RECORDED_AT = "2026-03-02T09:10:00Z"
STARTED = "2026-03-02"


EVERY_CATEGORY = [entry["const"] for entry in kgb_spec.codes(kgb_spec.code_lists()["information-category"])]


def new(recorded_by: str, information: list[str], /, **fields: Any) -> Document:
    """What every resource begins with, kept by whoever recorded it, and then the fields."""
    head = {"id": fresh_id(), "version": 1, "recordedAt": RECORDED_AT, "recordedById": recorded_by}
    kept = {"custodianId": recorded_by, "retentionClass": "JEUGDDOSSIER"}
    return {**head, **kept, "confidentiality": "NORMAAL", "informationCategories": information, **fields}


def sharing_basis(purpose: str) -> Document:
    """A basis in the task of the municipality, which covers every kind of information for as long as checks last."""
    period = {"fromDate": STARTED, "untilDate": "2099-03-01"}
    return {"basis": "COLLEGE_TAAK", "purpose": purpose, **period, "categories": EVERY_CATEGORY}


def organisation(name: str = "Lokaal team Proefstad", type_: str = "LOKAAL_TEAM") -> Document:
    """An organisation that records itself."""
    document = new("", ["ORGANISATIE"], name=name, type=type_, retentionClass="GEEN_GEZINSGEGEVENS")
    return {**document, "recordedById": document["id"], "custodianId": document["id"]}


def person(by: str, given: str = "Noor", family_name: str = "Proefpersoon", **fields: Any) -> Document:
    """A person without a citizen service number, with the reason."""
    names = [{"givenNames": given, "familyName": family_name}]
    return new(by, ["IDENTITEIT"], names=names, bsnMissingReason="NIET_NODIG", **fields)


def family(by: str, parent: str, child: str, **fields: Any) -> Document:
    """A parent with sole custody and a child."""
    members = [{"personId": parent, "role": "OUDER_GEZAG"}, {"personId": child, "role": "JEUGDIGE"}]
    custody = [{"childId": child, "form": "EENHOOFDIG", "holderIds": [parent], "fromDate": "2017-05-20"}]
    purpose = "Samen zorgen dat het thuis rustig en veilig is."
    own = {"kind": "MENING", "source": {"kind": "OUDER", "personId": parent, "identityProtected": False}}
    return new(
        by,
        ["GEZINSSAMENSTELLING", "GEZAG"],
        type="GEZIN",
        status="ACTIEF",
        viewpointId=by,
        purpose=purpose,
        members=members,
        custody=custody,
        ownWords=[{"id": fresh_id(), "text": "Wij willen gewoon weer samen aan tafel zitten.", **own}],
        **fields,
    )


def involvement(by: str, family_id: str, *, holds_view: bool = False, **fields: Any) -> Document:
    """An organisation that works with a family from the spring of 2026."""
    return new(
        by,
        ["BETROKKENHEID"],
        familyId=family_id,
        organisationId=by,
        professional={"name": "Ymke Proefpersoon", "role": "WIJKTEAM_PROF"},
        role="UITVOERDER",
        framework="VRIJWILLIG",
        sharingBasis=sharing_basis("Het gezin helpen met wat het zelf vraagt."),
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
    """What a neighbour told, and who that was stays protected."""
    return new(
        by,
        ["SIGNAAL_ZORG"],
        familyId=family_id,
        kind="MELDING",
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
    """An open concern that rests on a fact, and that held before it was recorded."""
    return new(
        by,
        ["SIGNAAL_ZORG"],
        familyId=family_id,
        validFromDate="2019-09",
        validToDate="2026-02-28",
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
    given = {"kind": "MONITORING", "assessorId": by, "startDate": STARTED, **fields}
    return new(by, ["VEILIGHEIDSBEOORDELING"], familyId=family_id, **given)


def decision(by: str, family_id: str, about: str, **fields: Any) -> Document:
    """An agreement with the family: no court, no force."""
    return new(
        by,
        ["MAATREGEL"],
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
    return new(
        by,
        ["MAATREGEL"],
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
    return new(by, ["PLAN"], familyId=family_id, type="GEZINSPLAN", status="CONCEPT", aboutIds=[about], **fields)


def placement(by: str, family_id: str, child: str, **fields: Any) -> Document:
    """A stay with somebody whom the child knows, which the family asked for itself."""
    return new(
        by,
        ["MAATREGEL"],
        familyId=family_id,
        personId=child,
        type="NETWERK_INFORMEEL",
        fromDate=STARTED,
        reason="Sam logeert bij oma zolang moeder in het ziekenhuis ligt.",
        explanationForFamily="Sam slaapt een tijdje bij oma. Daarna komt Sam weer thuis.",
        **fields,
    )


def judgement(person_id: str, level: str) -> Document:
    """How safe it is for a person, and why."""
    return {"personId": person_id, "safetyLevel": level, "explanation": "Wij praatten met iedereen en keken mee thuis."}


def evaluation(by: str, family_id: str, *judgements: Document, **fields: Any) -> Document:
    """A conversation about how it goes, with how safe it is now for each person."""
    given = {"kind": "TUSSENTIJDS", "heldAt": "2026-05-11T13:30:00Z", "heldById": by, **fields}
    return new(
        by,
        ["VOORTGANG_EVALUATIE", "VEILIGHEIDSBEOORDELING"],
        familyId=family_id,
        participants=["JEUGDIGE", "OUDERS", "PROFESSIONALS"],
        safetyNow=list(judgements),
        explanationForFamily="Wij keken samen terug. Wat goed ging houden wij vast.",
        **given,
    )


def handover(giver: str, receiver: str, family_id: str, **fields: Any) -> Document:
    """An offer to take over the view on safety, of which the family knows."""
    return new(
        giver,
        ["BETROKKENHEID"],
        familyId=family_id,
        kind="WARME_OVERDRACHT",
        fromId=giver,
        toId=receiver,
        status="AANGEBODEN",
        offeredAt="2026-03-10T09:00:00Z",
        dueDate="2099-03-17",
        movesSafetyView=True,
        sharingBasis=sharing_basis("Het gezin hoeft niet alles opnieuw te vertellen."),
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
