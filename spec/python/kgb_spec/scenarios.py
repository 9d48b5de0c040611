"""The scenarios: whole families, step by step, across organisations."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import jsonpatch

from kgb_spec import strict_yaml
from kgb_spec.sources import root


@cache
def scenarios() -> dict[str, dict[str, Any]]:
    """Every scenario by id; the body of each step and variant is the whole document that is sent."""
    return {folder.name: _scenario(folder) for folder in sorted((root() / "scenarios").iterdir()) if folder.is_dir()}


def _scenario(folder: Path) -> dict[str, Any]:
    scenario = strict_yaml.read(folder / "scenario.yaml")
    for step in [*scenario["steps"], *scenario["mustFail"]]:
        body = step.get("body")
        if isinstance(body, str):
            body = json.loads((folder / body).read_text(encoding="utf-8"))
        if "change" in step:
            body = jsonpatch.apply_patch(body, step["change"])
        if body is not None:
            step["body"] = body
    return dict(scenario)
