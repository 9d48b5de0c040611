"""List, create, read and replace: the four operations that every kind of resource has."""

from typing import Any

from fastapi import Response

from kgb_model.explanations import finding
from kgb_reference_server import paging
from kgb_reference_server.calls import Call, answer
from kgb_reference_server.dossiers import value
from kgb_reference_server.problems import Problem, error, invalid
from kgb_reference_server.recording import (
    etag,
    judged,
    record,
    require_next_version,
    require_offered,
    require_references,
    require_the_view_stays,
)
from kgb_reference_server.store.protocol import Stored


async def list_page(call: Call, kind: str, path: str) -> Response:
    """One page of a collection, the newest first."""
    # req: paging/a-walk-visits-each-once, paging/last-page-has-no-next, paging/nothing-is-an-empty-list, resources/a-family-filters-its-own
    limit = paging.limit(call.query)
    family = paging.family(call.query)
    scope = f"{kind} {family}"
    before = paging.place(call.query, scope, call.store.secret)
    found = await call.store.page(kind, family, before, limit + 1)
    page, more = found[:limit], len(found) > limit
    headers: dict[str, Any] = {}
    if more:
        headers = paging.link(
            call.address(path), call.query, paging.cursor(scope, page[-1].sequence, call.store.secret)
        )
    # What is kept is what is sent: the texts are joined, not read and written again.
    return answer(b'{"items":[' + b",".join(stored.body for stored in page) + b"]}", **headers)


async def create(call: Call, kind: str, path: str) -> Response:
    """Records a resource under the id that its recorder gave it."""
    # req: resources/created-is-readable, resources/an-id-is-used-once, input/refused-input-leaves-nothing
    document = judged(call.body, kind)
    require_offered(document, kind)
    async with call.store.transaction() as store:
        if await store.get(document["id"]):
            raise Problem("already-exists", [error("body", finding("request/id-exists", "/id"))])
        await require_references(store, document, kind)
        recorded = await record(store, {document["id"]: (kind, document)}, document["id"])
    stored = recorded[document["id"]]
    # req: privacy/no-person-in-an-address
    return answer(stored.body, 201, Location=call.address(f"{path}/{stored.id}"), ETag=etag(stored))


async def read(call: Call, kind: str) -> Response:
    """The latest version of a resource."""
    stored = await existing(call, kind)
    # req: concurrency/unchanged-is-not-sent-again
    if holds(call.request.headers.get("if-none-match"), etag(stored), weak=True):
        return Response(status_code=304, headers={"ETag": etag(stored)})
    return answer(stored.body, ETag=etag(stored))


async def replace(call: Call, kind: str) -> Response:
    """Records the next version of a resource."""
    await existing(call, kind)
    condition = call.request.headers.get("if-match")
    # req: concurrency/a-change-names-what-it-changes
    if condition is None:
        raise Problem("precondition-required")
    document = judged(call.body, kind)
    async with call.store.transaction() as store:
        before = await existing(call, kind, store)
        # req: concurrency/a-stale-change-is-refused, concurrency/one-of-two-writers-wins
        if not holds(condition, etag(before)):
            raise Problem("precondition-failed")
        require_same(before, document, call.id)
        require_next_version(before, document)
        require_offered(document, kind, value(before))
        await require_references(store, document, kind)
        recorded = await record(store, {call.id: (kind, document)}, call.id)
        # After the rules, which say better what would be wrong with the family.
        require_the_view_stays(document, kind, value(before))
    return answer(recorded[call.id].body, ETag=etag(recorded[call.id]))


async def existing(call: Call, kind: str, store: Any = None) -> Stored:
    """The resource that the path names.

    Raises:
        Problem: there is none of this kind.
    """
    # req: resources/absent-is-not-found
    stored = await (store or call.store).get(call.id)
    if stored is None or stored.kind != kind:
        raise Problem("not-found")
    return stored


def holds(condition: str | None, tag: str, weak: bool = False) -> bool:
    """Whether a list of entity tags names this one (RFC 9110, section 13.1)."""
    given = [part.strip() for part in (condition or "").split(",")]
    # A star names no version: whoever changes something says which version was read.
    return (weak and "*" in given) or tag in given or (weak and f"W/{tag}" in given)


def require_same(before: Stored, document: dict[str, Any], path_id: str) -> None:
    """Refuses content that is about another resource, or that moves it to another family."""
    # req: resources/path-and-content-agree
    if document["id"] != path_id:
        raise invalid([finding("request/id-differs", "/id")])
    if before.kind != "Family" and document.get("familyId") != before.family_id:
        raise invalid([finding("request/family-changed", "/familyId")])
