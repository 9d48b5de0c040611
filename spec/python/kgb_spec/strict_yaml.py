"""YAML read without surprises: no duplicate keys, no dates, no yes/no."""

import re
from pathlib import Path
from typing import Any

import yaml


class DuplicateKey(ValueError):
    """A mapping in a YAML file names the same key twice. PyYAML keeps the last and says nothing."""


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """The safe loader, with the scalars of JSON and no others."""


# A copy without the resolvers of YAML 1.1: they read `no` as false and 2026-01-01 as a date object.
_Loader.yaml_implicit_resolvers = {}
for tag, pattern, first in (
    ("tag:yaml.org,2002:bool", r"^(?:true|false)$", "tf"),
    ("tag:yaml.org,2002:int", r"^-?(?:0|[1-9][0-9]*)$", "-0123456789"),
    ("tag:yaml.org,2002:null", r"^null$", "n"),
):
    _Loader.add_implicit_resolver(tag, re.compile(pattern), list(first))


def _mapping(loader: Any, node: yaml.MappingNode) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key_node, value_node in node.value:
        key = str(loader.construct_object(key_node, deep=True))
        if key in found:
            raise DuplicateKey(
                f"{node.start_mark.name}, line {key_node.start_mark.line + 1}: '{key}' stands here twice"
            )
        found[key] = loader.construct_object(value_node, deep=True)
    return found


_Loader.add_constructor("tag:yaml.org,2002:map", _mapping)


def read(path: Path) -> Any:
    """The content of a YAML file.

    Raises:
        DuplicateKey: a mapping names a key twice.
    """
    with path.open(encoding="utf-8") as stream:
        return yaml.load(stream, Loader=_Loader)  # noqa: S506 (a subclass of the safe loader)
