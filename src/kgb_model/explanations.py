"""The published texts of findings that are not rules (spec/findings.yaml), filled in."""

import json
from functools import cache
from importlib.resources import files
from typing import Any

from kgb_model.report import Finding


@cache
def generated(name: str) -> Any:
    """A table that was generated from the standard."""
    return json.loads((files("kgb_model._generated") / name).read_text(encoding="utf-8"))


def finding(code: str, pointer: str, /, **details: object) -> Finding:
    """A finding with the published texts of its code.

    Details fill the placeholders: a text, or ``{"nl": …, "en": …}``. No value of the input is among them.
    """
    entry = generated("findings.json")[code]
    parts = {"message": entry["message"], "why": entry["why"], "fix": entry["fix"]}
    if "fixOtherwise" in entry and not {"nearest", "example", "own"} & set(details):
        parts["fix"] = entry["fixOtherwise"]
    texts = {
        part: {language: filled(text, language, details) for language, text in both.items()}
        for part, both in parts.items()
    }
    return Finding(code, "MUST", pointer, texts["message"], texts["fix"], texts["why"])


def filled(text: str, language: str, details: dict[str, object]) -> str:
    """A text with its placeholders filled in one language."""
    return text.format(
        **{name: value[language] if isinstance(value, dict) else value for name, value in details.items()}
    )
