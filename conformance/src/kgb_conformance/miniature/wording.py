"""Errors in words: from a code and facts to a message and a fix in both languages."""

import difflib
from typing import Any

import kgb_spec
from kgb_conformance.rules import Finding
from kgb_conformance.structure import Fault


class _Facts(dict[str, Any]):
    """Facts to fill in; what is not known is left open."""

    def __missing__(self, key: str) -> str:
        return "..."


def error(code: str, where: str, facts: dict[str, Any] | None = None, **place: str) -> dict[str, Any]:
    """One entry of ``errors``: code, place (name, pointer, resourceId) and words."""
    entry = kgb_spec.finding_codes()[code]
    known = facts or {}
    texts = {"message": entry["message"], "fix": entry["fix"]}
    if "fixOtherwise" in entry and not known.get("nearest"):
        texts["fix"] = entry["fixOtherwise"]
    filled = _Facts(known, **place)
    told = {
        part: {language: text.format_map(filled) for language, text in both.items()} for part, both in texts.items()
    }
    return {"in": where, "code": code, **place, **told}


def error_of_fault(fault: Fault) -> dict[str, Any]:
    """The entry for a document that does not follow its schema."""
    facts = {**fault.facts, "name": fault.name or ""}
    if fault.code == "schema/unknown-property":
        near = difflib.get_close_matches(fault.name or "", fault.facts["known"], n=1)
        facts["nearest"] = near[0] if near else ""
    place = max(fault.places, key=len)
    return error(fault.code, "body", facts, pointer=place)


def error_of_finding(finding: Finding, where: str, pointer: str) -> dict[str, Any]:
    """The entry for a rule that is broken."""
    return {
        "in": where,
        "code": finding["code"],
        "pointer": pointer,
        "resourceId": finding["resourceId"],
        "message": finding["message"],
        "fix": finding["fix"],
    }
