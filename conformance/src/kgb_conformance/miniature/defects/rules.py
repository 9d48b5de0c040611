"""Ways in which the rules are not guarded."""

from typing import Any

import kgb_spec
from kgb_conformance import rules
from kgb_conformance.miniature import Miniature
from kgb_conformance.miniature.family_file import Sign
from kgb_conformance.miniature.faults import violates
from kgb_conformance.miniature.messages import Refusal
from kgb_conformance.miniature.shelf import Document
from kgb_conformance.miniature.wording import error_of_finding
from kgb_conformance.rules import Finding


@violates("rules/broken-rules-are-refused")
class RulesAboutWholesAreNotGuarded(Miniature):
    """A delivered dossier is not judged as a whole."""

    def check_dossier_rules(self, dossier: Document) -> None:
        return


@violates("rules/broken-rules-are-refused")
class RulesAboutSinglesAreNotGuarded(Miniature):
    """The rules about single resources are not looked at."""

    def own_findings(self, schema: str, document: dict[str, Any]) -> list[Finding]:
        return []


@violates("rules/broken-rules-are-refused")
class OneRuleIsForgotten(Miniature):
    """The year that a supervision order lasts is not measured."""

    def own_findings(self, schema: str, document: dict[str, Any]) -> list[Finding]:
        found = super().own_findings(schema, document)
        return [finding for finding in found if finding["code"] != "measure/supervision-at-most-a-year"]


@violates("rules/broken-rules-are-refused")
class TheRuleIsNotNamed(Miniature):
    """A dossier is refused without the rule that it breaks."""

    def check_dossier_rules(self, dossier: Document) -> None:
        if self.broken_rules(dossier):
            raise Refusal("rule-violated")


@violates("rules/broken-rules-are-refused")
class TheBlameIsElsewhere(Miniature):
    """The error points at the whole dossier."""

    def check_dossier_rules(self, dossier: Document) -> None:
        found = self.broken_rules(dossier)
        if found:
            raise Refusal("rule-violated", [error_of_finding(finding, "body", "") for finding in found])


@violates("rules/broken-rules-are-refused")
class EveryMinorNeedsAMeasure(Miniature):
    """A rule of its own refuses dossiers without measures."""

    def check_dossier_rules(self, dossier: Document) -> None:
        super().check_dossier_rules(dossier)
        if not any(measure["framework"] == "DWANG_CIVIEL" for measure in dossier["measures"]):
            raise Refusal("rule-violated")


@violates("rules/advice-is-given-not-forced")
class AdviceIsForced(Miniature):
    """A dossier that departs from advice is refused."""

    def check_dossier_rules(self, dossier: Document) -> None:
        found = rules.findings_on_dossier(dossier)
        if found:
            raise Refusal("rule-violated", [error_of_finding(finding, "body", finding["pointer"]) for finding in found])


@violates("rules/a-step-may-not-break-the-whole")
class StepsAreNotWeighed(Miniature):
    """A single write is judged by itself."""

    def check_family_of(self, title: str, resource: Document, before: set[Sign]) -> None:
        return


@violates("rules/a-step-may-not-break-the-whole")
class PersonsAreNotWeighed(Miniature):
    """A change of a person is judged by itself, whatever it does to the families that name the person."""

    def families_of(self, title: str, resource: Document) -> list[Document]:
        return [] if title == "Person" else super().families_of(title, resource)


@violates("rules/a-step-may-not-break-the-whole")
class OnlyTheFirstVersionIsWeighed(Miniature):
    """A replacement may do what a first version may not."""

    def check_family_of(self, title: str, resource: Document, before: set[Sign]) -> None:
        if resource["version"] == 1:
            super().check_family_of(title, resource, before)


@violates("rules/a-step-may-not-break-the-whole")
class TheWriteIsRefusedAndKept(Miniature):
    """A write that breaks a rule is refused, and yet stays."""

    def record(self, title: str, document: Document) -> None:
        try:
            super().record(title, document)
        except Refusal:
            self.shelf.keep(title, document)
            raise


@violates("rules/a-step-may-not-break-the-whole")
class TheBlameIsAlwaysInTheDossier(Miniature):
    """The error points into the dossier, also when what was sent is to blame."""

    def placed(self, finding: Finding, sent: str) -> dict[str, Any]:
        return error_of_finding(finding, "dossier", finding["pointer"])


@violates("rules/findings-can-be-read")
class AdviceIsKeptSilent(Miniature):
    """The findings hold only what is broken."""

    def findings(self, dossier: Document) -> list[Finding]:
        return [finding for finding in super().findings(dossier) if finding["level"] == "MUST"]


@violates("rules/findings-can-be-read")
class FindingsPointNowhere(Miniature):
    """The findings do not say where."""

    def findings(self, dossier: Document) -> list[Finding]:
        return [{**finding, "pointer": ""} for finding in super().findings(dossier)]


@violates("rules/findings-can-be-read")
class AllAdviceIsAlwaysGiven(Miniature):
    """The findings hold advice that the family follows already."""

    def findings(self, dossier: Document) -> list[Finding]:
        found = super().findings(dossier)
        advice = [rule for rule in kgb_spec.rules().values() if rule["level"] == "SHOULD"]
        family = dossier["family"]["id"]
        told = {"level": "SHOULD", "resourceId": family, "pointer": "/family"}
        extra = [{**told, "code": rule["id"], "message": rule["message"], "fix": rule["fix"]} for rule in advice]
        return [*found, *extra]
