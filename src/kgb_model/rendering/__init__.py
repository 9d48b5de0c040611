"""Reports in the forms that people and tools take: text for a terminal, JSON, SARIF and JUnit.

Each module has ``render(judged, language)``, where the language is ``nl`` or ``en``. None shows a value of a document but JSON,
in which the patches are: whoever asks for that has the document itself.
"""

from collections.abc import Mapping
from typing import NamedTuple

from kgb_model.errors import UnknownLanguage
from kgb_model.explanations import generated
from kgb_model.report import Finding, ValidationReport

LANGUAGES = ("nl", "en")
"""The languages that everything is written in, the authoritative one first."""

LEVELS = {"MUST": {"nl": "fout", "en": "error"}, "SHOULD": {"nl": "advies", "en": "advice"}}
"""What a level is called in a sentence."""


class Judged(NamedTuple):
    """A document by the name that people know it by, such as the path of its file, and what was found in it."""

    name: str
    report: ValidationReport


def require_language(language: str) -> None:
    """Refuses a language that nothing is written in.

    Raises:
        UnknownLanguage: it is neither ``nl`` nor ``en``.
    """
    if language not in LANGUAGES:
        raise UnknownLanguage


def cited(source: Mapping[str, str], language: str) -> str:
    """A source in words: ``Jeugdwet 7.3.8(2)``."""
    names = generated("terminology.json")["laws"].get(source["law"])
    law = names[LANGUAGES.index(language)] if names else source["law"]
    return f"{law} {source['article']}" if "article" in source else str(law)


def counted(judged: tuple[ValidationReport, ...], level: str) -> int:
    """How many findings of a level there are."""
    return sum(item.level == level for report in judged for item in report.findings)


def ordered(report: ValidationReport) -> list[Finding]:
    """The findings in the order of the text, where that is known."""
    return sorted(report.findings, key=lambda item: (item.line or 0, item.column or 0))
