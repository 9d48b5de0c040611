"""A report in SARIF 2.1.0 (OASIS), the form in which code hosts and editors show findings beside the text.

SARIF can carry fixes, but a fix there holds the text to put in, which is a value of the document; they are left out, because
these files are kept where documents are not. The JSON report has the patches.
"""

import hashlib
import json
from collections.abc import Sequence
from pathlib import PurePath, PurePosixPath, PureWindowsPath
from typing import Any
from urllib.parse import quote

from kgb_model._generated.index import STANDARD_VERSION
from kgb_model.explanations import explain
from kgb_model.places import parts_of
from kgb_model.rendering import LANGUAGES, Judged, cited, ordered, require_language
from kgb_model.report import Finding

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
"""Where the schema of this form is known; a name, which nothing here fetches."""

SEVERITIES = {"MUST": "error", "SHOULD": "warning"}
"""The levels of SARIF for ours."""


def render(judged: Sequence[Judged], language: str) -> str:
    """The reports as one run, with every rule that found something.

    Args:
        judged: documents with their reports.
        language: ``nl`` or ``en``; the help of each rule is in both.

    Raises:
        UnknownLanguage: nothing is written in this language.
    """
    require_language(language)
    codes = sorted({item.code for one in judged for item in one.report.findings})
    driver = {
        "name": "KGB",
        "semanticVersion": STANDARD_VERSION,
        "rules": [rule(code, language) for code in codes],
    }
    run = {
        "tool": {"driver": driver},
        "language": language,
        "columnKind": "unicodeCodePoints",
        "artifacts": [
            {"location": {"uri": uri(one.name)}, "mimeType": "application/json", "roles": ["analysisTarget"]}
            for one in judged
        ],
        "results": [
            result(index, one.name, item, codes.index(item.code), language)
            for index, one in enumerate(judged)
            for item in ordered(one.report)
        ],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def rule(code: str, language: str) -> dict[str, Any]:
    """What a code means, apart from any document."""
    known = explain(code)
    help_text = "\n\n".join(
        "\n".join(
            part
            for part in (
                known.message[each],
                known.why[each] if known.why else "",
                known.fix[each],
                "; ".join(cited(source, each) for source in known.source),
            )
            if part
        )
        for each in sorted(LANGUAGES, key=lambda each: each != language)
    )
    return {
        "id": code,
        "shortDescription": {"text": known.message[language]},
        "help": {"text": help_text},
        "defaultConfiguration": {"level": SEVERITIES[known.level]},
    }


def result(artifact: int, name: str, item: Finding, rule_index: int, language: str) -> dict[str, Any]:
    """One finding at its place."""
    physical: dict[str, Any] = {"artifactLocation": {"uri": uri(name), "index": artifact}}
    if item.line is not None:
        physical["region"] = {"startLine": item.line, "startColumn": item.column or 1}
    said = [item.message, item.why, item.fix]
    return {
        "ruleId": item.code,
        "ruleIndex": rule_index,
        "level": SEVERITIES[item.level],
        "message": {"text": " ".join(each[language] for each in said if each)},
        "locations": [{"physicalLocation": physical, "logicalLocations": [logical(item.pointer)]}],
        "partialFingerprints": {"kgbFinding/v1": fingerprint(name, item)},
    }


def logical(pointer: str) -> dict[str, str]:
    """The place in the document, apart from the text."""
    parts = parts_of(pointer)
    return {
        "fullyQualifiedName": pointer,
        **({"name": parts[-1]} if parts else {}),
        "kind": "property" if parts and not parts[-1].isdigit() else "value",
    }


def fingerprint(name: str, item: Finding) -> str:
    """By which a finding is known again when lines have shifted."""
    known_by = "\n".join((uri(name), item.code, item.pointer, item.resource_id or ""))
    return hashlib.sha256(known_by.encode("utf-8", "replace")).hexdigest()[:32]


def uri(name: str) -> str:
    """The path of a file as a URI reference (RFC 3986), relative where the path is."""
    path: PurePath = PureWindowsPath(name) if "\\" in name or PureWindowsPath(name).drive else PurePosixPath(name)
    if path.is_absolute() and path.drive:
        return path.as_uri()
    return ("file://" if path.is_absolute() else "") + quote(path.as_posix(), errors="replace")
