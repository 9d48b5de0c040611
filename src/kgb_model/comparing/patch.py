"""A comparison as a JSON Patch (RFC 6902): the operations that turn the earlier document into the later one."""

from typing import TYPE_CHECKING, Any

import jsonpatch

from kgb_model.comparing.differences import text_of
from kgb_model.shape import COLLECTIONS

if TYPE_CHECKING:
    from kgb_model.comparing.comparison import Comparison

Operation = dict[str, Any]
"""One operation: ``{"op": "replace", "path": "/measures/0/status", "value": "ACTIEF"}``."""


def patch(comparison: "Comparison") -> list[Operation]:
    """The operations that turn the earlier document into the later one.

    Resources keep their place by their id: one that is new does not make the patch speak of all that stand behind it.
    """
    before, after = comparison.before, comparison.after
    if comparison.kind != "Dossier":
        return operations(before, after, "")
    found = [
        operation
        for name in ("standardVersion", "asOfDate", "family")
        for operation in operations(before[name], after[name], f"/{name}")
    ]
    for name in COLLECTIONS.values():
        found += collection(before[name], after[name], f"/{name}")
    return found


def operations(before: Any, after: Any, place: str) -> list[Operation]:
    """The operations within one value."""
    if text_of(before) == text_of(after):
        return []
    if not isinstance(before, dict) or not isinstance(after, dict):
        return [{"op": "replace", "path": place, "value": after}]
    found: list[Operation] = jsonpatch.make_patch(before, after).patch
    if text_of(jsonpatch.apply_patch(before, found)) != text_of(after):
        return [{"op": "replace", "path": place, "value": after}]
    return [
        {name: place + value if name in ("path", "from") else value for name, value in operation.items()}
        for operation in found
    ]


def collection(before: list[dict[str, Any]], after: list[dict[str, Any]], place: str) -> list[Operation]:
    """The operations within a collection: what went, then what came or moved, then what changed."""
    wanted = [each["id"] for each in after]
    if len({each["id"] for each in before}) < len(before) or len(set(wanted)) < len(wanted):
        # An id that stands twice names nothing; only the whole can be replaced.
        return [] if text_of(before) == text_of(after) else [{"op": "replace", "path": place, "value": after}]
    old = {each["id"]: each for each in before}
    staying = set(wanted)
    found: list[Operation] = [
        {"op": "remove", "path": f"{place}/{position}"}
        for position, each in reversed(list(enumerate(before)))
        if each["id"] not in staying
    ]
    found += order([each["id"] for each in before if each["id"] in staying], after, place)
    for position, each in enumerate(after):
        if each["id"] in old:
            found += operations(old[each["id"]], each, f"{place}/{position}")
    return found


def order(ids: list[str], after: list[dict[str, Any]], place: str) -> list[Operation]:
    """The operations that put the resources in the order of the later document and add the new ones."""
    found: list[Operation] = []
    known = set(ids)
    for position, each in enumerate(after):
        id_ = each["id"]
        if position < len(ids) and ids[position] == id_:
            continue
        if id_ in known:
            stood = ids.index(id_, position)
            ids.insert(position, ids.pop(stood))
            found.append({"op": "move", "from": f"{place}/{stood}", "path": f"{place}/{position}"})
        else:
            ids.insert(position, id_)
            found.append({"op": "add", "path": f"{place}/{position}", "value": each})
    return found
