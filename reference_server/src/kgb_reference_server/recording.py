"""Records resources: checks what they refer to, and that the family's dossier stays whole."""

import hashlib
from typing import Any

from kgb_model import references, validation
from kgb_model.explanations import finding
from kgb_model.report import Finding
from kgb_reference_server import dossiers
from kgb_reference_server.calls import encoded
from kgb_reference_server.moments import canonical, today
from kgb_reference_server.problems import Problem, error, invalid
from kgb_reference_server.store.protocol import Reader, Stored, Writer

Change = tuple[str, dict[str, Any]]
"""A kind and the content that is about to be recorded."""


def judged(document: Any, kind: str) -> dict[str, Any]:
    """The document with its moments in UTC, when its form and the rules about it alone hold.

    Raises:
        Problem: they do not.
    """
    # req: input/schema-violations-are-refused, input/service-numbers-are-proven, problems/all-errors-at-once
    # req: resources/open-lists-take-codes-of-others, privacy/no-family-in-a-reflection
    required = [found for found in validation.judge(document, kind).findings if found.level == "MUST"]
    if required:
        raise invalid(required)
    return dict(canonical(document))


def etag(stored: Stored) -> str:
    """A strong name for a version of a resource."""
    # req: concurrency/each-resource-has-an-etag
    return f'"{stored.version}-{hashlib.sha256(stored.body).hexdigest()[:16]}"'


async def require_references(store: Reader, document: dict[str, Any], kind: str) -> None:
    """Refuses references that do not hold.

    Persons and organisations must be recorded; everything else must be recorded in the same family.
    """
    # req: resources/unknown-references-are-refused
    wanted = references.references(document, kind)
    family = dossiers.family_of(kind, document)
    known = {
        stored.id: stored.kind
        for stored in await store.several({reference.target for reference in wanted})
        if reachable(stored, family)
    }
    known[document["id"]] = kind
    recorded = [(item.kind, dossiers.value(item)) for item in (await store.of_family(family) if family else [])]
    known |= {
        part.id: part.kind
        for each, content in [*recorded, (kind, document)]
        for part in references.parts(content, each)
    }
    found = [item for reference in wanted for item in references.judge_reference(reference, known)]
    if found:
        raise Problem("unknown-reference", [error("body", item) for item in found])


def reachable(stored: Stored, family: str | None) -> bool:
    """Whether a resource of a family may refer to this one."""
    return stored.family_id in (None, family)


async def record(store: Writer, changes: dict[str, Change], sent: str | None) -> dict[str, Stored]:
    """Records new versions, when the dossiers that they touch break no rule that they did not break before.

    Args:
        changes: what to record, by id.
        sent: the id of the resource that was sent, in whose content errors are pointed at; None when it was an answer.

    Raises:
        Problem: a dossier would break a rule.
    """
    # req: rules/a-step-may-not-break-the-whole
    touched = {family for kind, document in changes.values() for family in await families(store, kind, document)}
    for family in sorted(touched):
        # The same day for both: what time alone brings about is nobody's doing.
        as_of = today()
        after = dossiers.broken(await dossiers.collect(store, family, as_of, changes))
        if not after:
            continue
        before = dossiers.broken(await dossiers.collect(store, family, as_of))
        # req: scenarios/refuse-what-must-fail
        added = [found for key, found in after.items() if key not in before]
        if added:
            raise Problem("rule-violated", [placed(found, sent) for found in added])
    recorded = {key: stored(kind, document) for key, (kind, document) in changes.items()}
    for key, resource in recorded.items():
        await store.record(resource, dossiers.names(changes[key][1], resource.kind))
    return recorded


def stored(kind: str, document: dict[str, Any]) -> Stored:
    """A version of a resource as it is kept."""
    # req: resources/responses-follow-the-schema
    return Stored(kind, document["id"], document["version"], dossiers.family_of(kind, document), encoded(document))


async def families(store: Reader, kind: str, document: dict[str, Any]) -> list[str]:
    """The families whose dossiers a resource touches."""
    family = dossiers.family_of(kind, document)
    return [family] if family else await store.families_naming(document["id"])


def placed(found: Finding, sent: str | None) -> dict[str, Any]:
    """A finding in the dossier as an error: in the content when that is to blame, and otherwise in the dossier."""
    if found.resource_id is not None and found.resource_id == sent:
        return {**error("body", found), "pointer": dossiers.inside(found.pointer)}
    return error("dossier", found, **({"resourceId": found.resource_id} if found.resource_id else {}))


def require_next_version(before: Stored, document: dict[str, Any]) -> None:
    """Refuses a version that does not follow the latest."""
    # req: resources/versions-follow-each-other
    if document["version"] != before.version + 1:
        found = finding("request/version-not-next", "/version", expected=before.version + 1)
        raise Problem("version-not-next", [error("body", found)])


ANSWER = ("status", "acceptedAt", "refusedAt", "refusalReason", "fromId", "toId", "movesSafetyView")
"""What a handover comes to is settled by its offer and its answer, and not by a change."""


def require_offered(document: dict[str, Any], kind: str, before: dict[str, Any] | None = None) -> None:
    """Refuses a handover that is recorded as answered, or whose offer or answer is changed; it may be withdrawn."""
    # req: handover/only-an-answer-answers
    if kind != "Handover":
        return
    offered = before or {**document, "status": "AANGEBODEN"}
    withdrawn = (offered["status"], document["status"]) == ("AANGEBODEN", "INGETROKKEN")
    changed = [
        name for name in ANSWER if document.get(name) != offered.get(name) and not (withdrawn and name == "status")
    ]
    if changed:
        raise invalid([finding("request/answer-is-an-operation", f"/{name}") for name in changed])


def require_the_view_stays(document: dict[str, Any], kind: str, before: dict[str, Any]) -> None:
    """Refuses a running involvement that changes its organisation, or lays down the view on safety."""
    # req: handover/only-a-handover-moves-the-view
    if kind != "Involvement":
        return
    if document["organisationId"] != before["organisationId"]:
        raise invalid([finding("request/organisation-changed", "/organisationId")])
    if before["holdsSafetyView"] and not document["holdsSafetyView"] and "toDate" not in document:
        raise Problem("rule-violated", [error("body", finding("request/view-moves-by-handover", "/holdsSafetyView"))])
