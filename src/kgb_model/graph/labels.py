"""What kinds, properties and codes are called, in both languages."""

import re
from functools import cache
from typing import Any

from kgb_model.explanations import generated

CODED_BY = ("type", "kind", "role", "scope", "form", "subject", "step", "instrument", "method")
"""The properties that say which sort of their kind a record is, the most telling first."""

Label = dict[str, str]
"""A text as ``{"nl": …, "en": …}``."""


@cache
def schema(name: str) -> dict[str, Any]:
    """The schema of a kind of resource or part, or of a code list."""
    found: dict[str, Any] = generated("schemas.json").get(name, {})
    return found


def target_of(property_schema: dict[str, Any]) -> str:
    """The name of the kind, part or code list that a property or its items hold; empty when they are plain."""
    return str(property_schema.get("items", property_schema).get("$ref", "")).rsplit("/", 1)[-1]


def kind_label(kind: str) -> Label:
    """What a kind of resource or part is called: ``Safety assessment``."""
    found = schema(kind)
    return {"nl": found["x-nl"]["title"], "en": re.sub(r"(?<=[a-z])(?=[A-Z])", " ", found["title"]).capitalize()}


def property_label(kind: str, name: str) -> Label:
    """What a property of a kind is called."""
    found = schema(kind)["properties"][name]
    target = schema(target_of(found))
    return {
        "nl": found.get("x-nl", target.get("x-nl", {})).get("title", name),
        "en": found.get("title", target.get("title", name)),
    }


def code_label(code_list: str, code: str) -> Label | None:
    """What a code means; the code itself when somebody else made it, ``None`` when the list is no code list."""
    found = schema(code_list)
    known = (found, *found.get("anyOf", ()))
    labels: dict[str, Label] = {
        code_: label for each in known for code_, label in each.get("x-enum-labels", {}).items()
    }
    if not labels:
        return None
    return labels.get(code, {"nl": code, "en": code})


def record_label(record: dict[str, Any], kind: str) -> Label:
    """What a record is called, with its sort: ``Measure (Supervision order)``."""
    named = kind_label(kind)
    for name in CODED_BY:
        about = schema(kind)["properties"].get(name)
        if about and isinstance(record.get(name), str) and (sort := code_label(target_of(about), record[name])):
            return {
                language: text if sort[language] == text else f"{text} ({sort[language]})"
                for language, text in named.items()
            }
    return named
