"""The answers to a handover."""

from fastapi import Response

from kgb_reference_server import handovers
from kgb_reference_server.calls import Call, answer
from kgb_reference_server.dossiers import value
from kgb_reference_server.operations import operation
from kgb_reference_server.recording import Change, etag, judged, record
from kgb_reference_server.resources import existing
from kgb_reference_server.store.protocol import Writer


@operation("acceptHandover")
async def accept_handover(call: Call) -> Response:
    """The receiver takes over; the view on safety moves in the same step."""
    await existing(call, "Handover")
    moment = judged(call.body, "Acceptance")["acceptedAt"]
    async with call.store.transaction() as store:
        handover = value(await existing(call, "Handover", store))
        return await recorded(store, await handovers.accepted(store, handover, moment), call.id)


@operation("refuseHandover")
async def refuse_handover(call: Call) -> Response:
    """The receiver declines; the view on safety stays with the giver."""
    # req: handover/a-refusal-returns-it
    await existing(call, "Handover")
    refusal = judged(call.body, "Refusal")
    async with call.store.transaction() as store:
        handover = value(await existing(call, "Handover", store))
        refused = handovers.answered(handover, {"status": "GEWEIGERD", **refusal}, refusal["refusedAt"])
        return await recorded(store, {call.id: ("Handover", refused)}, call.id)


async def recorded(store: Writer, changes: dict[str, Change], handover_id: str) -> Response:
    """Records the changes, and answers with the handover."""
    for kind, document in changes.values():
        judged(document, kind)
    handover = (await record(store, changes, None))[handover_id]
    return answer(handover.body, ETag=etag(handover))
