"""What is found in a document: one report, whatever was looked at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kgb_model.repairing.fixes import Correction

Patch = tuple[dict[str, Any], ...]
"""The operations of a JSON Patch (RFC 6902), in their order."""

UNTOLD = "Unknown"
"""What a report says that a document is when that cannot be told."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong, or that could be better.

    Attributes:
        code: of a structural error (``schema/required``), a code (``code/unknown``), a reference or the id of the rule.
        level: ``MUST`` is required, ``SHOULD`` is advice.
        pointer: the place in the document as a JSON Pointer (RFC 6901).
        message, why, fix: what is wrong, why it matters and how to put it right, as ``{"nl": …, "en": …}``.
        resource_id: the id of the resource that the finding lies in, for rules.
        source: the law behind a rule: ``[{"law": "BW1", "article": "1:258", "certainty": "S23"}]``.
        line, column: where the place is in the text, when the document was text, counted from one. For what is missing: of
            the object that lacks it. For an unknown property: of its name. A column is a number of characters.
    """

    code: str
    level: str
    pointer: str
    message: dict[str, str]
    fix: dict[str, str]
    why: dict[str, str] | None = None
    resource_id: str | None = None
    source: tuple[dict[str, str], ...] = ()
    line: int | None = None
    column: int | None = None
    prover: Callable[[Finding], Patch] | None = field(default=None, repr=False, compare=False)

    @property
    def patch(self) -> Patch:
        """A JSON Patch (RFC 6902) that removes this finding and brings no other; empty when there is none.

        It is proven when it is asked for: applied, and the whole document judged again. That takes as long as judging did.
        The first :data:`kgb_model.repairing.fixes.MOST` findings of a report that a machine could put right have one. It holds values
        of the document.
        """
        return self.prover(self) if self.prover else ()

    def __str__(self) -> str:
        return f"{self.level} {self.pointer or '(whole document)'}: {self.message['en']} {self.fix['en']} ({self.code})"


@dataclass(frozen=True, slots=True)
class ValidationReport:
    """Everything found in one document, sorted by place.

    Attributes:
        kind: the kind of document that it was judged as, such as ``Dossier`` or ``Measure``; ``Unknown`` when that could
            not be told, because it cannot be read or looks like none.
        findings: what was found. Rules are only looked at in a document that follows its schema.
        rules_judged: how many rules were looked at.
        document: the document as plain Python values, when it could be read.
    """

    kind: str
    findings: tuple[Finding, ...]
    rules_judged: int = 0
    document: Any = field(default=None, repr=False, compare=False)

    @property
    def valid(self) -> bool:
        """True when nothing required is broken; advice may remain."""
        return not any(finding.level == "MUST" for finding in self.findings)

    def fixed(self) -> Correction:
        """The document with everything put right that a machine can put right, and what then remains.

        Judges the document a few times, and at most some hundred times when repairs get in each other's way.
        """
        from kgb_model.repairing.fixes import corrected

        return corrected(self)

    def to_text(self, language: str = "nl", *, name: str = "document", colour: bool = False) -> str:
        """The report for a person at a terminal, in Dutch (``nl``) or English (``en``); see :mod:`kgb_model.rendering.text`."""
        from kgb_model.rendering import Judged, text

        return text.render([Judged(name, self)], language, colour=colour)

    def to_json(self, language: str = "nl", *, name: str = "document") -> str:
        """The report as JSON, always in both languages; see :mod:`kgb_model.rendering.json` for its shape."""
        from kgb_model.rendering import Judged, json

        return json.render([Judged(name, self)], language)

    def to_sarif(self, language: str = "nl", *, name: str = "document") -> str:
        """The report as SARIF 2.1.0, which code hosts show beside the text; see :mod:`kgb_model.rendering.sarif`."""
        from kgb_model.rendering import Judged, sarif

        return sarif.render([Judged(name, self)], language)

    def to_junit(self, language: str = "nl", *, name: str = "document") -> str:
        """The report as JUnit XML, which build servers show as tests; see :mod:`kgb_model.rendering.junit`."""
        from kgb_model.rendering import Judged, junit

        return junit.render([Judged(name, self)], language)

    def __str__(self) -> str:
        """The report in English, as other texts for programmers are; :meth:`to_text` is for readers, and speaks Dutch first."""
        return "\n".join([self.headline, *map(str, self.findings)])

    @property
    def headline(self) -> str:
        """What was judged and how much was found, in English: ``Person: 1 finding``."""
        number = len(self.findings)
        return f"{self.kind}: {number or 'nothing'} {'finding' if number == 1 else 'findings' if number else 'found'}"
