"""The delivery of a whole dossier."""

from fastapi import Response

from kgb_reference_server import deliveries, dossiers
from kgb_reference_server.calls import Call, answer
from kgb_reference_server.moments import today
from kgb_reference_server.operations import operation


@operation("deliverDossier")
async def deliver_dossier(call: Call) -> Response:
    """Records everything in a dossier, or nothing."""
    document = deliveries.well_formed(call.body)
    async with call.store.transaction() as store:
        await deliveries.record(store, document)
    family = document["family"]["id"]
    return answer(
        await dossiers.collect(call.store, family, today()), 201, Location=call.address(f"/families/{family}/dossier")
    )
