"""The answer to a handover: who takes over, and where the view on safety goes."""

from typing import Any

from kgb_reference_server import dossiers
from kgb_reference_server.problems import Problem
from kgb_reference_server.recording import Change
from kgb_reference_server.store.protocol import Reader


def answered(handover: dict[str, Any], change: dict[str, Any], moment: str) -> dict[str, Any]:
    """The next version of a handover, with its answer.

    Raises:
        Problem: it was answered already.
    """
    # req: handover/answered-once
    if handover["status"] != "AANGEBODEN":
        raise Problem("handover-answered")
    return next_version(handover, handover["toId"], moment, change)


def next_version(document: dict[str, Any], recorder: str, moment: str, change: dict[str, Any]) -> dict[str, Any]:
    """The next version of a document, recorded by the receiver at the moment of the answer."""
    return {**document, "version": document["version"] + 1, "recordedAt": moment, "recordedById": recorder, **change}


async def accepted(store: Reader, handover: dict[str, Any], moment: str) -> dict[str, Change]:
    """What changes when a handover is accepted, by id.

    Raises:
        Problem: it was answered already, the giver does not hold the view, or the receiver is not
            involved with the family.
    """
    # req: handover/acceptance-moves-the-view, handover/an-offer-moves-nothing
    changes: dict[str, Change] = {
        handover["id"]: ("Handover", answered(handover, {"status": "AANVAARD", "acceptedAt": moment}, moment))
    }
    if handover["movesSafetyView"]:
        family = await store.of_family(handover["familyId"])
        involvements = [dossiers.value(item) for item in family if item.kind == "Involvement"]
        giver, receiver = giving(involvements, handover["fromId"]), receiving(involvements, handover["toId"])
        for involvement, holds in ((giver, False), (receiver, True)):
            moved = next_version(involvement, handover["toId"], moment, {"holdsSafetyView": holds})
            changes[involvement["id"]] = ("Involvement", moved)
    return changes


def giving(involvements: list[dict[str, Any]], organisation: str) -> dict[str, Any]:
    """The running involvement of the giver that holds the view on safety.

    Raises:
        Problem: the giver does not hold it, so it cannot give it.
    """
    # req: handover/only-who-holds-it-can-give
    for item in involvements:
        if item["organisationId"] == organisation and item["holdsSafetyView"] and "toDate" not in item:
            return item
    raise Problem("giver-without-view")


def receiving(involvements: list[dict[str, Any]], organisation: str) -> dict[str, Any]:
    """The running involvement of the receiver.

    Raises:
        Problem: there is none.
    """
    # req: handover/only-who-is-there-can-accept
    running = [item for item in involvements if item["organisationId"] == organisation and "toDate" not in item]
    if not running:
        raise Problem("receiver-not-involved")
    return running[-1]
