"""What is found in a document: one report, whatever was looked at."""

from dataclasses import dataclass, field
from typing import Any


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
    """

    code: str
    level: str
    pointer: str
    message: dict[str, str]
    fix: dict[str, str]
    why: dict[str, str] | None = None
    resource_id: str | None = None
    source: tuple[dict[str, str], ...] = ()

    def __str__(self) -> str:
        return f"{self.level} {self.pointer or '/'}: {self.message['en']} {self.fix['en']} ({self.code})"


@dataclass(frozen=True, slots=True)
class ValidationReport:
    """Everything found in one document, sorted by place.

    Attributes:
        kind: the kind of document that it was judged as, such as ``Dossier`` or ``Measure``.
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

    def __str__(self) -> str:
        if not self.findings:
            return f"{self.kind}: nothing found"
        return "\n".join([f"{self.kind}: {len(self.findings)} findings", *map(str, self.findings)])
