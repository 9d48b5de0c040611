"""Takes in a whole dossier, in one step or not at all."""

from typing import Any

from kgb_model import references, rules, structure, validation
from kgb_model.explanations import finding
from kgb_model.report import Finding
from kgb_reference_server import dossiers
from kgb_reference_server.moments import canonical
from kgb_reference_server.problems import Problem, error
from kgb_reference_server.recording import stored
from kgb_reference_server.store.protocol import Reader, Writer


def well_formed(document: Any) -> dict[str, Any]:
    """The dossier with its moments in UTC, when its form and the rules about single resources hold.

    Raises:
        Problem: they do not.
    """
    # req: rules/broken-rules-are-refused, privacy/a-protected-source-stays-hidden
    refuse("invalid-input", structure.judge(document, "Dossier"))
    # req: dossier/its-version-is-known
    refuse("invalid-input", structure.judge_version(document) or required(rules.judge(document, ("resource",))))
    return dict(canonical(document))


def require_wholeness(dossier: dict[str, Any]) -> None:
    """Refuses a dossier whose references or rules about the whole do not hold."""
    # req: rules/advice-is-given-not-forced
    # Rules about the whole follow references: where those do not hold, the rules would speak of what is not there.
    refuse("unknown-reference", references.judge(dossier))
    refuse("rule-violated", required(rules.judge(dossier, ("dossier",))))


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
        Problem: something is known already in another form, or the dossier is not whole.
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
    require_wholeness(dossier)
    for kind in ("Organisation", "Person", "Family", *rules.COLLECTIONS):
        for document in resources.pop(kind, []):
            if await store.get(document["id"]) is None:
                await store.record(stored(kind, document), dossiers.names(document, kind))


async def clash(store: Reader, kind: str, position: int, document: dict[str, Any]) -> list[dict[str, Any]]:
    """The error when a resource is known already, and is no person or organisation in the very same version."""
    known = await store.get(document["id"])
    if known is None or (kind in dossiers.NAMED and dossiers.value(known) == document):
        return []
    place = "/family" if kind == "Family" else f"/{rules.COLLECTIONS[kind]}/{position}"
    return [error("body", finding("request/id-exists", f"{place}/id"))]
