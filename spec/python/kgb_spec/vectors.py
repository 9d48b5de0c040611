"""The vectors of the rules: whole dossiers, each with the verdict that every engine must give."""

import json
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

    Each has ``rule``, ``outcome`` (``pass`` or ``fail``), ``document`` (the whole dossier), for a failing one ``at``
    (the JSON Pointer to blame), and ``applies``: false when it passes because the rule has nothing to say.
    """
    found: dict[str, dict[str, Any]] = {}
    for path in sorted((root() / "rules" / "vectors").glob("*.yaml")):
        for vector in strict_yaml.read(path):
            document = jsonpatch.apply_patch(final_dossier(vector["base"]), vector["change"])
            found[vector["id"]] = {"applies": True, **vector, "document": document}
    return found
