"""Takes in a whole dossier, in one step or not at all."""

from typing import Any

from kgb_model import references, rules, structure, validation
from kgb_model.explanations import finding
from kgb_model.report import Finding
from kgb_reference_server import dossiers
from kgb_reference_server.calls import encoded
from kgb_reference_server.moments import in_utc
from kgb_reference_server.problems import Problem, error
from kgb_reference_server.recording import stored
from kgb_reference_server.store.protocol import Reader, Writer


def judged(document: Any) -> dict[str, Any]:
    """The dossier with its moments in UTC, when its form, references and rules hold.

    Raises:
        Problem: what is wrong in itself first, then references, then the rules about the whole.
    """
    # req: rules/broken-rules-are-refused, rules/advice-is-given-not-forced, privacy/a-protected-source-stays-hidden
    found = (
        structure.judge(document, "Dossier")
        if isinstance(document, dict)
        else list(validation.judge(document, "Dossier").findings)
    )
    refuse("invalid-input", found or required(rules.judge(document, ("resource",))))
    # Rules about the whole follow references: where those do not hold, the rules would speak of what is not there.
    refuse("unknown-reference", references.judge(document))
    refuse("rule-violated", required(rules.judge(document, ("dossier",))))
    return dict(in_utc(document))


def refuse(slug: str, found: list[Finding]) -> None:
    """Refuses the dossier when something was found."""
    if found:
        raise Problem(slug, [error("body", item) for item in validation.sorted_by_place(found)])


def required(found: list[Finding]) -> list[Finding]:
    """The findings that refuse a dossier; advice does not."""
    return [item for item in found if item.level == "MUST"]


async def record(store: Writer, dossier: dict[str, Any]) -> None:
    """Records everything in a dossier that is not known yet.

    Raises:
        Problem: something is known already, in another form.
    """
    # req: dossier/arrives-whole-or-not-at-all, dossier/survives-the-journey
    resources = rules.resources_of(dossier)
    taken = [
        item
        for kind, items in resources.items()
        for position, item in enumerate(items)
        for item in await clash(store, kind, position, item)
    ]
    if taken:
        raise Problem("already-exists", taken)
    for kind in ("Organisation", "Person", "Family", *rules.COLLECTIONS):
        for document in resources.pop(kind, []):
            if await store.get(document["id"]) is None:
                await store.record(stored(kind, document), dossiers.names(document, kind))


async def clash(store: Reader, kind: str, position: int, document: dict[str, Any]) -> list[dict[str, Any]]:
    """The error when a resource is known already, and is no person or organisation in the very same version."""
    known = await store.get(document["id"])
    if known is None or (kind in dossiers.NAMED and known.body == encoded(document)):
        return []
    place = "/family" if kind == "Family" else f"/{rules.COLLECTIONS[kind]}/{position}"
    return [error("body", finding("request/id-exists", f"{place}/id"))]
