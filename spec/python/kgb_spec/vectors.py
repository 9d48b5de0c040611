"""The vectors of the rules: whole dossiers, each with the verdict that every engine must give.

A resource that belongs to no dossier is a vector by itself.
"""

import json
from copy import copy
from functools import cache
from typing import Any

import jsonpatch

from kgb_spec import strict_yaml
from kgb_spec.sources import root


@cache
def final_dossier(scenario: str) -> dict[str, Any]:
    """The dossier with which a scenario ends."""
    return dict(json.loads((root() / "generated" / "dossiers" / f"{scenario}.json").read_text(encoding="utf-8")))


@cache
def vectors() -> dict[str, dict[str, Any]]:
    """Every vector by id.

    Each has ``rule``, ``outcome`` (``pass``, ``fail`` when it is refused, ``advise`` when it is not), ``document`` (the whole dossier, or the resource itself when
    its kind belongs to no dossier), ``schema`` (of that document: ``dossier`` or ``reflection``), for a failing one
    ``at`` (the JSON Pointer to blame), and ``applies``: false when it passes because the rule has nothing to say.
    """
    found: dict[str, dict[str, Any]] = {}
    for path in sorted((root() / "rules" / "vectors").glob("*.yaml")):
        for vector in strict_yaml.read(path):
            schema, document = path.stem, vector.get("document")
            if document is None:
                schema, document = "dossier", _changed(final_dossier(vector["base"]), vector["change"])
            found[vector["id"]] = {"applies": True, **vector, "schema": schema, "document": document}
    return found


def _changed(base: dict[str, Any], change: list[dict[str, Any]]) -> dict[str, Any]:
    """The dossier after a patch. What the patch leaves alone is shared with the base: two thousand copies are too many."""
    document = dict(base)
    for operation in change:
        for place in (operation["path"], operation.get("from", "")):
            node: Any = document
            for part in place.split("/")[1:-1]:
                key = int(part) if isinstance(node, list) else part
                node[key] = copy(node[key])
                node = node[key]
        jsonpatch.JsonPatch([operation]).apply(document, in_place=True)
    return document
