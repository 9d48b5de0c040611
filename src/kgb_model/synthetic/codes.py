"""The codes of the standard, to draw from."""

from functools import cache

from kgb_model.explanations import generated

RETIRED = ("VERVOLGTRAJECT",)
"""Codes that new records no longer use."""


@cache
def codes(name: str) -> tuple[str, ...]:
    """The codes of a list in their published order, such as ``codes("HarmType")``; open lists give their own codes."""
    schema = generated("schemas.json")[name]
    listed = schema["enum"] if "enum" in schema else schema["anyOf"][0]["enum"]
    return tuple(code for code in listed if code not in RETIRED)


@cache
def label(name: str, code: str) -> str:
    """The Dutch label of a code."""
    schema = generated("schemas.json")[name]
    labels = schema["x-enum-labels"] if "x-enum-labels" in schema else schema["anyOf"][0]["x-enum-labels"]
    return str(labels[code]["nl"])


def lower(name: str, code: str) -> str:
    """The Dutch label of a code as it stands in the middle of a sentence."""
    text = label(name, code)
    return text[:1].lower() + text[1:]


@cache
def collections() -> tuple[str, ...]:
    """Where the records of each kind stand in a dossier."""
    return tuple(name for name, entry in generated("schemas.json")["Dossier"]["properties"].items() if "items" in entry)
