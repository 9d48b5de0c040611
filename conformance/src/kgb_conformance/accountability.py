"""Small right documents with which organisations answer for what they did: told, agreed, looked at, asked and learned."""

from typing import Any

from kgb_conformance.documents import STARTED, Document, new


def notification(by: str, family_id: str, told: str, **fields: Any) -> Document:
    """That somebody was told of a concern."""
    return new(
        by,
        ["VERANTWOORDING"],
        familyId=family_id,
        subject="ZORG",
        personIds=[told],
        text="Wij vertelden waar wij ons zorgen over maken, en wat wij nu gaan doen.",
        method="MONDELING",
        givenAt="2026-03-03T15:00:00Z",
        **fields,
    )


def consent(by: str, family_id: str, child: str, parent: str, **fields: Any) -> Document:
    """That a parent agrees for a child under twelve that information is shared."""
    return new(
        by,
        ["VERANTWOORDING"],
        familyId=family_id,
        scope="DELEN_GEGEVENS",
        giverId=child,
        representativeIds=[parent],
        ageBand="ONDER_12",
        purpose="School weet dan wat er thuis speelt en kan Sam helpen.",
        recipientIds=[by],
        categories=["PLAN"],
        form="SCHRIFTELIJK",
        givenDate=STARTED,
        untilDate="2027-03-01",
        **fields,
    )


def access_event(by: str, family_id: str, items: list[str], **fields: Any) -> Document:
    """That a professional looked at resources of a family."""
    return new(
        by,
        ["VERANTWOORDING"],
        familyId=family_id,
        retentionClass="TOEGANGSLOG",
        occurredAt="2026-03-04T08:15:00Z",
        organisationId=by,
        actor="Wijkteam, medewerker 7",
        action="LEZEN",
        itemIds=items,
        basis="COLLEGE_TAAK",
        purpose="Het gesprek met het gezin voorbereiden.",
        succeeded=True,
        **fields,
    )


def rights_request(by: str, family_id: str, requester: str, **fields: Any) -> Document:
    """That somebody asked to see what is recorded."""
    return new(
        by,
        ["VERANTWOORDING"],
        familyId=family_id,
        requesterId=requester,
        kind="INZAGE",
        scope="Alles wat jullie over mij en Sam hebben opgeschreven.",
        receivedDate="2026-04-20",
        handledById=by,
        **fields,
    )


def reflection(by: str, **fields: Any) -> Document:
    """That a team looked at its own work; no family stands in it."""
    observation = {
        "principle": "HELDER_OVER_ZORG",
        "direction": "GAAT_GOED",
        "text": "Wij zeggen eerder en in gewone woorden waar wij ons zorgen over maken.",
    }
    return new(
        by,
        ["VERANTWOORDING"],
        organisationId=by,
        retentionClass="GEEN_GEZINSGEGEVENS",
        heldDate="2026-05-18",
        method="INTERVISIE",
        participantCount=6,
        observations=[observation],
        nextDate="2026-08-17",
        **fields,
    )
