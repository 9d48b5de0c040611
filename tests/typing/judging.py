"""How a vendor judges a document and shows what was found."""

from typing import assert_type

import kgb_model as kgb


def judged(data: bytes) -> list[str]:
    """What to put right, in Dutch."""
    report = kgb.validate(data, kind="Dossier")
    assert_type(report, kgb.ValidationReport)
    assert_type(report.valid, bool)
    return [f"{finding.pointer}: {finding.message['nl']}" for finding in report.findings if finding.level == "MUST"]


def refused(data: bytes) -> str:
    """Every error of the library has one root."""
    try:
        kgb.validate(data, kind="Maatregel")
    except kgb.UnknownKind as error:
        assert_type(error.kind, str)
        root: kgb.KgbError = error
        return str(root)
    kgb.validate(data, 3)  # error
    return ""
