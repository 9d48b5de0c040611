"""Writes what a resource refers to as plain Python, so that right references cost next to nothing: _generated/targets.py."""

from typing import Any

import models

from kgb_model.shape import NESTED, Step, steps_in

TARGET = "src/kgb_model/_generated/targets.py"
HEADER = '''"""Generated from spec/ by `make generate`. Do not edit.

For each kind of resource a function that collects the ids that it refers to, and those of its parts.
"""

from collections.abc import Callable
from typing import Any

Wanted = tuple[list[str], ...]
"""The ids that are referred to, in the order of ``GROUPS``."""

Ids = dict[str, list[str]]
"""The ids of parts that may be referred to, by kind."""
'''


def generate() -> dict[str, str]:
    """The generated module by its path in the project."""
    schemas = models.schemas()
    reached = {kind: steps_in(schemas, kind) for kind in kinds(schemas)}
    groups = sorted({step.kinds for steps in reached.values() for step in steps if step.kinds})
    functions = "".join(function(kind, steps, groups) for kind, steps in reached.items())
    rows = "".join(f'    "{kind}": {name(kind)},\n' for kind in reached if kind in collections(schemas))
    table = f"\n\nTARGETS: dict[str, Callable[[Any, Wanted, Ids], None]] = {{\n{rows}}}\n"
    listed = "".join(f"    {group!r},\n" for group in groups).replace("'", '"')
    return {TARGET: f"{HEADER}\nGROUPS: tuple[tuple[str, ...], ...] = (\n{listed})\n{functions}{table}"}


def collections(schemas: dict[str, Any]) -> list[str]:
    """The kinds of resource in a dossier."""
    return [step.part for step in steps_in(schemas, "Dossier")]


def kinds(schemas: dict[str, Any]) -> list[str]:
    """The kinds of resource in a dossier, and the parts of them that hold references or an id."""
    found = collections(schemas)
    for kind in found:
        found += [step.part for step in steps_in(schemas, kind) if step.part and step.part not in found]
    return found


def name(kind: str) -> str:
    """What the function of a kind is called."""
    return "_" + "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in kind).lstrip("_")


def function(kind: str, steps: tuple[Step, ...], groups: list[tuple[str, ...]]) -> str:
    """The function of one kind of resource or part."""
    lines = [f'ids["{kind}"].append(value["id"])'] if kind in NESTED else []
    for step in steps:
        lines.append(f'if (found := value.get("{step.name}")) is not None:')
        if step.part and step.many:
            lines += ["    for each in found:", f"        {name(step.part)}(each, wanted, ids)"]
        elif step.part:
            lines.append(f"    {name(step.part)}(found, wanted, ids)")
        else:
            lines.append(f"    wanted[{groups.index(step.kinds)}].{'extend' if step.many else 'append'}(found)")
    body = "".join(f"    {line}\n" for line in lines)
    return f"\n\ndef {name(kind)}(value: Any, wanted: Wanted, ids: Ids) -> None:\n{body}"
