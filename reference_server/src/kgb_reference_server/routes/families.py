"""The dossier of a family, and what the rules say of it."""

from typing import Any

from fastapi import Response

from kgb_model import rules, trend, validation
from kgb_reference_server import dossiers
from kgb_reference_server.calls import Call, answer
from kgb_reference_server.moments import today
from kgb_reference_server.operations import operation
from kgb_reference_server.problems import Problem


@operation("readDossier")
async def read_dossier(call: Call) -> Response:
    """Everything that is recorded of a family, as of today."""
    return answer(await dossier(call))


@operation("readFindings")
async def read_findings(call: Call) -> Response:
    """What the rules say of the dossier as of today."""
    # req: rules/findings-can-be-read
    document = await dossier(call)
    found = validation.sorted_by_place(rules.judge(document))
    rows = [
        {
            "code": item.code,
            "level": item.level,
            "pointer": item.pointer,
            "resourceId": item.resource_id,
            "message": item.message,
            "fix": item.fix,
        }
        for item in found
    ]
    return answer({"familyId": call.id, "asOfDate": document["asOfDate"], "findings": rows})


@operation("readSafetyTrend")
async def read_safety_trend(call: Call) -> Response:
    """For each person apart whether it became safer."""
    # req: safety-trend/is-derived, safety-trend/each-person-apart, safety-trend/cannot-be-written
    return answer(trend.safety_trend(await dossier(call)))


async def dossier(call: Call) -> dict[str, Any]:
    """The dossier that the path names.

    Raises:
        Problem: there is no such family.
    """
    document = await dossiers.collect(call.store, call.id, today())
    if document is None:
        raise Problem("not-found")
    return document
