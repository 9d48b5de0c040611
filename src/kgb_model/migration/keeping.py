"""Keeps what an earlier version cannot say in an extension of the resource, and finds it again.

The extension is named for the version that the values come from. Its value is a JSON Patch (RFC 6902) that puts them back into
the resource after it went up again, so that whoever does not have this library can apply it as well.
"""

from copy import deepcopy
from dataclasses import dataclass
from typing import Any

import jsonpatch
import jsonpointer

from kgb_model.migration.changes import Part

NAME = "org.w3id.kgb.kept"
"""The start of the name of the extension; the number of the version follows."""

MOST = 50
"""How many extensions a resource takes."""

STALE = {
    "nl": "Wat hier van de latere versie is bewaard, past niet meer bij het gegeven en is niet teruggezet. Het staat nog in de uitbreiding.",
    "en": "What was kept here of the later version no longer fits the record and was not put back. It still stands in the extension.",
}
"""What is said where somebody changed the resource, or the extension, since."""

TAKEN = {
    "nl": "Een uitbreiding draagt de naam waaronder hier waarden worden bewaard, en zou als zulke waarden worden gelezen. Zij gaat niet mee.",
    "en": "An extension has the name under which values are kept here, and would be read as such values. It does not go along.",
}
"""What is said where a resource of the later version itself holds an extension of that name."""


@dataclass(frozen=True, slots=True)
class Found:
    """Values of the later version that a resource keeps.

    Attributes:
        pointer: the place of the extension in the resource.
        operations: the JSON Patch that puts the values back.
        without: the resource without the extension.
    """

    pointer: str
    operations: list[dict[str, Any]]
    without: Part

    def equals(self, other: "Found") -> bool:
        """Whether the same is kept of the same resource, wherever among the extensions it stands."""
        return self.operations == other.operations and bare(self.without) == bare(other.without)


def kept(lower: Part, source: Part, pointers: list[str], version: str) -> Part | None:
    """The resource of the earlier version with an extension that keeps the values at these places of the later one.

    None when there is no room for it: a resource takes 50 extensions, and one of this name.
    """
    extensions = lower.get("extensions", [])
    name = f"{NAME}.{version}"
    if len(extensions) >= MOST or any(extension["name"] == name for extension in extensions):
        return None
    operations = [operation(source, pointer) for pointer in pointers]
    if "extensions" not in source:
        operations.append({"op": "remove", "path": "/extensions"})
    return {**lower, "extensions": [*extensions, {"name": name, "value": operations}]}


def operation(source: Part, pointer: str) -> dict[str, Any]:
    """What puts the value at a place back: or takes away what was not there."""
    missing = object()
    value = jsonpointer.resolve_pointer(source, pointer, missing)
    if value is missing:
        return {"op": "remove", "path": pointer}
    return {"op": "add", "path": pointer, "value": deepcopy(value)}


def found(part: Part, version: str) -> Found | None:
    """What a resource keeps of a version, if anything; nothing when two extensions say that they do."""
    extensions = part.get("extensions", [])
    places = [place for place, extension in enumerate(extensions) if extension["name"] == f"{NAME}.{version}"]
    if len(places) != 1 or not usable(extensions[places[0]]["value"]):
        return None
    rest = [*extensions[: places[0]], *extensions[places[0] + 1 :]]
    return Found(f"/extensions/{places[0]}", extensions[places[0]]["value"], {**part, "extensions": rest})


def usable(operations: Any) -> bool:
    """Whether the value of an extension is a patch such as this module writes."""
    return isinstance(operations, list) and all(
        isinstance(each, dict)
        and each.get("op") in ("add", "remove")
        and isinstance(each.get("path"), str)
        and each["path"].startswith("/")
        for each in operations
    )


def patched(part: Part, operations: list[dict[str, Any]]) -> Part | None:
    """The resource with the values put back, or None when the patch does not fit on it."""
    try:
        return dict(jsonpatch.apply_patch(part, operations))
    except (jsonpatch.JsonPatchException, jsonpointer.JsonPointerException):
        return None


def bare(part: Part) -> Part:
    """The resource for comparison: no extensions is the same as an empty list of them."""
    return part if part.get("extensions") else {name: value for name, value in part.items() if name != "extensions"}
