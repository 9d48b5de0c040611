"""A report for programs, as JSON. Its shape is stable: members are added, and never renamed or removed.

::

    {"format": "kgb-validation-report", "formatVersion": 1, "standardVersion": "0.1.0",
     "valid": false, "counts": {"documents": 1, "errors": 1, "advice": 0},
     "documents": [
       {"name": "family.json", "kind": "Dossier", "valid": false, "rulesJudged": 0,
        "findings": [
          {"code": "schema/unknown-property", "level": "MUST", "pointer": "/concerns/0/saftyLevel",
           "line": 12, "column": 7, "resourceId": "0197a000-…",
           "message": {"nl": "…", "en": "…"}, "why": {"nl": "…", "en": "…"}, "fix": {"nl": "…", "en": "…"},
           "source": [{"law": "BW1", "article": "1:258", "certainty": "S23"}],
           "patch": [{"op": "move", "from": "/concerns/0/saftyLevel", "path": "/concerns/0/safetyLevel"}]}]}]}

``line``, ``column``, ``resourceId`` and ``why`` are absent where there are none; ``source`` and ``patch`` are empty then. Lines and
columns count from one; a column is a number of Unicode characters. Every text is there in both languages.
"""

import json
from collections.abc import Sequence
from typing import Any

from kgb_model._generated.index import STANDARD_VERSION
from kgb_model.rendering import Judged, counted, require_language
from kgb_model.report import Finding

FORMAT, FORMAT_VERSION = "kgb-validation-report", 1
"""By which a reader knows this shape again."""


def render(judged: Sequence[Judged], language: str = "nl", *, patches: bool = True) -> str:
    """The reports as one JSON text.

    Args:
        judged: documents with their reports.
        language: ``nl`` or ``en``; both are given whatever is asked.
        patches: whether the patches are made and proven, which judges each document again for each. They hold values of the
            document.

    Raises:
        UnknownLanguage: nothing is written in this language.
    """
    require_language(language)
    reports = tuple(one.report for one in judged)
    shape = {
        "format": FORMAT,
        "formatVersion": FORMAT_VERSION,
        "standardVersion": STANDARD_VERSION,
        "valid": all(report.valid for report in reports),
        "counts": {
            "documents": len(reports),
            "errors": counted(reports, "MUST"),
            "advice": counted(reports, "SHOULD"),
        },
        "documents": [of_document(one, patches) for one in judged],
    }
    return json.dumps(shape, ensure_ascii=False, indent=2) + "\n"


def of_document(one: Judged, patches: bool) -> dict[str, Any]:
    """The report on one document."""
    return {
        "name": one.name,
        "kind": one.report.kind,
        "valid": one.report.valid,
        "rulesJudged": one.report.rules_judged,
        "findings": [of_finding(item, patches) for item in one.report.findings],
    }


def of_finding(item: Finding, patches: bool) -> dict[str, Any]:
    """One finding; what is not there is left out."""
    shape = {
        "code": item.code,
        "level": item.level,
        "pointer": item.pointer,
        "line": item.line,
        "column": item.column,
        "resourceId": item.resource_id,
        "message": item.message,
        "why": item.why,
        "fix": item.fix,
        "source": list(item.source),
        "patch": list(item.patch) if patches else [],
    }
    return {name: value for name, value in shape.items() if value is not None}
