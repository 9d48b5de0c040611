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


def finding(code: str, pointer: str, resource_id: str | None = None, /, **details: object) -> Finding:
    """A finding with the published texts of its code.

    Details fill the placeholders: a text, or ``{"nl": …, "en": …}``. No value of the input is among them.
    """
    entry = generated("findings.json")[code]
    texts = {
        part: {lang: filled(text, lang, details) for lang, text in entry[part].items()}
        for part in ("message", "why", "fix")
    }
    published = code.removesuffix("-without-neighbour")
    return Finding(published, "MUST", pointer, texts["message"], texts["fix"], texts["why"], resource_id)


def filled(text: str, language: str, details: dict[str, object]) -> str:
    """A text with its placeholders filled in one language."""
    return text.format(
        **{name: value[language] if isinstance(value, dict) else value for name, value in details.items()}
    )
