"""Flaws against rules: what a form cannot say, and what is nonetheless wrong or could be better."""

from typing import Any, NamedTuple

from kgb_model.dates import add_days, add_months
from kgb_model.synthetic.names import HIDDEN_STREETS
from kgb_model.synthetic.numbers import TEST_BSNS, eleven_test
from kgb_model.synthetic.spoiling import Spoil, drop, put, repeat, several
from kgb_model.synthetic.story import Record

LONG_AGO, FAR_AHEAD = "2001-01-01", "2090-01-01"
WRONG_BSN = next(str(number) for number in TEST_BSNS if not eleven_test(number))
OTS, BAN, ORDER = "/measures/type=OTS", "/measures/type=HUISVERBOD", "/decisions/measureTypes=OTS"


class Broken(NamedTuple):
    """How a rule is broken: on which course, with which edge cases, by what."""

    course: str
    spoil: Spoil
    edges: tuple[str, ...] = ()


def later(days: int, months: int = 0) -> Any:
    """A date that much after the one that stands there."""
    return lambda document, now: add_days(add_months(now, months), days)


def unweighed(document: Record) -> None:
    """No assessment names a concern any more."""
    for each in document["safetyAssessments"]:
        each.pop("concernIds", None)


def leaked(document: Record, now: str | None) -> str:
    """A text that gives away where somebody hides."""
    street = document["family"]["households"][0]["address"]["street"]
    return f"Zij zijn nu op de {street if street in HIDDEN_STREETS else 'onbekende plek'}."


TALK, CALL, SUPERVISION, SECURE, BABY, VIOLENCE = (
    "first-talk", "neighbour-call", "supervision", "secure-care", "newborn", "exclusion-order",
)  # fmt: skip

ABOUT_PEOPLE = {
    "person/bsn-passes-the-eleven-test": Broken(TALK, put("/persons/0/identifiers/0/value", WRONG_BSN)),
    "person/bsn-is-not-a-placeholder": Broken(TALK, put("/persons/0/identifiers/0/value", "999999999")),
    "person/died-after-birth": Broken(TALK, put("/persons/0/deathDate", "1950")),
    "person/without-bsn-says-why": Broken(TALK, drop("/persons/1/identifiers")),
    "person/confidential-address-is-marked": Broken(TALK, put("/persons/0/addresses/0/isConfidential", True)),
    "family/confidential-address-is-marked": Broken(TALK, put("/family/households/0/address/isConfidential", True)),
    "family/someone-holds-the-view-on-safety": Broken(TALK, put("/involvements/0/holdsSafetyView", False)),
    "family/custody-forms-do-not-overlap": Broken(TALK, repeat("/family/custody")),
    "family/custody-holders-fit-the-form": Broken(TALK, drop("/family/custody/0/holderIds")),
    "family/each-minor-has-custody": Broken(TALK, drop("/family/custody")),
    "family/absent-custody-is-explained": Broken(TALK, drop("/family/custody/form=TIJDELIJK_GEEN/explanation"),
                                                 ("custody-none",)),
    "family/membership-ends-after-it-starts": Broken(TALK, put("/family/members/0/toDate", "1990")),
    "family/closed-has-nothing-open": Broken(CALL, put("/concerns/0/status", "OPEN"), ("closed-case",)),
    "family/own-words-are-recorded": Broken(TALK, put("/family/ownWords", [])),
    "family/strengths-are-recorded": Broken(TALK, put("/family/strengths", [])),
    "organisation/oin-prefix-fits": Broken(TALK, put("/organisations/0/identifiers", [{"system": "OIN", "value": "123"}])),
    "organisation/rsin-passes-the-eleven-test": Broken(
        TALK, put("/organisations/0/identifiers", [{"system": "RSIN", "value": WRONG_BSN}])),
    "organisation/certificate-ends-after-it-starts": Broken(
        SUPERVISION, put("/organisations/type=GI/certificates/0/toDate", LONG_AGO)),
}  # fmt: skip

ABOUT_WORRIES = {
    "report/keeps-the-case-number": Broken(
        "teacher", put("/reports/kind=MELDING/caseNumber", {"system": "VT_CASUSNR", "value": "VT-0000"})),
    "report/triaged-in-time": Broken(CALL, put("/safetyAssessments/kind=TRIAGE/decidedDate", later(20))),
    "concern/rests-on-fact-or-own-words": Broken(TALK, several(
        put("/concerns/0/statements", lambda document, now: now[:1]),
        put("/concerns/0/statements/0/kind", "RECHTSOVERWEGING"))),
    "concern/protected-source-is-not-named": Broken(TALK, several(
        put("/concerns/0/statements/0/source/identityProtected", True),
        put("/concerns/0/statements/0/source/name", "De buurvrouw"))),
    "concern/disputed-fact-has-counter-statement": Broken(TALK, put("/concerns/0/statements/0/kind", "WEERSPROKEN")),
    "concern/judgement-rests-on-a-fact": Broken(TALK, drop("/concerns/0/statements/kind=OORDEEL/restsOnIds")),
    "concern/judgement-has-words-for-the-family": Broken(TALK, drop("/concerns/0/statements/kind=OORDEEL/textForFamily")),
    "concern/explained-without-jargon": Broken(TALK, put("/concerns/0/explanationForFamily", "De GI wil een OTS.")),
    "concern/protection-stands-beside-risk": Broken(TALK, put("/concerns/0/factors", lambda document, now: now[:1])),
    "concern/unsafe-is-weighed": Broken(TALK, several(
        put("/concerns/0/status", "IN_BEHANDELING"), put("/concerns/0/safetyLevel", "STRUCTUREEL_ONVEILIG"),
        unweighed)),
    "safety-assessment/outcome-has-a-date": Broken(CALL, drop("/safetyAssessments/0/outcome")),
    "safety-assessment/decided-after-it-started": Broken(CALL, put("/safetyAssessments/0/startDate", FAR_AHEAD)),
    "safety-assessment/unclear-safety-is-looked-at-again": Broken(CALL, several(
        put("/safetyAssessments/0/results/0/safetyLevel", "ONVOLDOENDE_INFO"), drop("/safetyAssessments/0/nextReviewDate"))),
    "safety-assessment/unconfirmed-stores-no-harm": Broken(
        CALL, put("/safetyAssessments/0/confirmedHarmTypes", ["PSYCHISCH"])),
}  # fmt: skip

ABOUT_DECISIONS = {
    "decision/supervision-has-a-duration": Broken(SUPERVISION, drop(f"{ORDER}/durationMonths")),
    "decision/names-the-concrete-threats": Broken(SUPERVISION, drop(f"{ORDER}/concernIds")),
    "decision/minors-of-hearing-age-are-heard": Broken(SECURE, drop(f"{ORDER}/hearings")),
    "decision/hearing-or-reason": Broken(SECURE, drop(f"{ORDER}/hearings/0/method", f"{ORDER}/hearings/0/notHeardReason")),
    "decision/decider-fits-the-kind": Broken(
        SUPERVISION, put(f"{ORDER}/deciderId", lambda document, now: document["family"]["viewpointId"])),
    "decision/ex-parte-sets-a-hearing": Broken(BABY, drop("/decisions/isExParte=True/hearingDueDate")),
    "decision/secure-care-names-the-scientist": Broken(SECURE, drop("/decisions/measureTypes=MGJ/scientistConsent")),
    "decision/petition-was-discussed-with-the-child": Broken(SECURE, drop(f"{ORDER}/petition/reaction")),
    "decision/exclusion-order-is-whole": Broken(VIOLENCE, drop("/decisions/measureTypes=HUISVERBOD/place")),
    "decision/appeal-runs-three-months": Broken(
        SUPERVISION, put(f"{ORDER}/remedies/0/untilDate", later(-5))),
    "decision/names-the-confidant": Broken(SUPERVISION, drop(f"{ORDER}/confidant")),
    "decision/court-order-has-its-petition": Broken(SUPERVISION, drop(f"{ORDER}/petition")),
    "measure/compulsory-names-its-decision": Broken(VIOLENCE, drop(f"{BAN}/decisionId")),
    "measure/ends-after-it-starts": Broken(CALL, put("/measures/0/plannedEndDate", LONG_AGO)),
    "measure/ended-has-date-and-reason": Broken(CALL, drop("/measures/0/endReason"), ("closed-case",)),
    "measure/supervision-at-most-a-year": Broken(SUPERVISION, several(
        put(f"{OTS}/plannedEndDate", later(0, 12)), put(f"{ORDER}/durationMonths", 36))),
    "measure/placement-order-hangs-under-supervision": Broken(BABY, drop("/measures/type=MUHP_SPOED/partOfId")),
    "measure/executed-by-a-certified-agency": Broken(SUPERVISION, drop("/organisations/type=GI/certificates")),
    "measure/aftercare-belongs-to-probation": Broken(CALL, put("/measures/0/aftercare", "ZORG_OVERGEDRAGEN")),
    "measure/exclusion-order-first-ten-days": Broken(VIOLENCE, put(f"{BAN}/plannedEndDate", later(3))),
    "measure/restriction-only-under-secure-order": Broken(
        SECURE, put("/measures/type=MGJ/restrictions/0/endedAt", "2001-01-01T10:00:00Z")),
    "measure/first-contact-in-time": Broken(SUPERVISION, put(f"{OTS}/firstContactDate", later(30))),
    "measure/voluntary-text-says-so": Broken(CALL, put("/measures/0/explanationForFamily", "Dit is hulp.")),
    "measure/order-text-names-no-choice": Broken(VIOLENCE, put(f"{BAN}/explanationForFamily", "Dit is vrijwillig.")),
    "placement/ends-after-it-starts": Broken(BABY, put("/placements/0/toDate", LONG_AGO)),
    "placement/certified-agency-gives-no-youth-help": Broken(
        BABY, put("/placements/0/providerId", lambda document, now: next(
            each["id"] for each in document["organisations"] if each["type"] == "GI"))),
}  # fmt: skip

ABOUT_PLANS = {
    "plan/own-plan-comes-first": Broken(TALK, drop("/plans/0/familyGroupPlanOffered", "/plans/0/familyGroupPlanReason")),
    "plan/adopted-has-a-date": Broken(TALK, drop("/plans/0/adoptedDate")),
    "plan/talked-over-with-youth-and-parents": Broken(TALK, drop("/plans/0/consultations/0")),
    "plan/safety-condition-is-checked": Broken(TALK, drop("/plans/0/agreements/0/consequence")),
    "plan/plan-for-a-measure-is-written": Broken(SUPERVISION, put("/plans/type=PLAN_VAN_AANPAK/isWritten", False)),
    "plan/goals-in-own-words": Broken(TALK, drop("/plans/0/goals/0/inOwnWords")),
    "plan/goal-shows-when-it-is-reached": Broken(TALK, drop("/plans/0/goals/0/indicator", "/plans/0/goals/0/target")),
    "plan/is-evaluated": Broken(TALK, drop("/plans/0/nextEvaluationDate")),
    "plan/is-explained-to-the-family": Broken(TALK, drop("/plans/0/explanationForFamily")),
    "plan/names-the-confidant": Broken(SUPERVISION, drop("/plans/type=PLAN_VAN_AANPAK/confidant")),
    "evaluation/goal-results-name-goals-of-the-plan": Broken(CALL, drop("/evaluations/kind=EIND/planIds"), ("closed-case",)),
    "evaluation/child-is-heard": Broken(SECURE, several(
        put("/evaluations/0/participants", ["OUDERS"]), put("/evaluations/0/views", []))),
}  # fmt: skip

ABOUT_SHARING = {
    "handover/goes-to-another": Broken(CALL, put("/handovers/0/toId", lambda document, now: document["handovers"][0]["fromId"])),
    "handover/status-fits-its-moments": Broken(CALL, drop("/handovers/0/acceptedAt")),
    "handover/answered-after-it-was-offered": Broken(CALL, put("/handovers/0/acceptedAt", "2001-01-01T10:00:00Z")),
    "handover/basis-holds-on-the-day": Broken(CALL, put("/handovers/0/sharingBasis/untilDate", LONG_AGO)),
    "handover/shares-on-a-basis": Broken(CALL, put("/handovers/0/sharingBasis/basis", "GEEN")),
    "handover/shares-what-its-basis-covers": Broken(CALL, put("/handovers/0/sharingBasis/categories", ["IDENTITEIT"])),
    "handover/keeps-a-confidential-address-out": Broken(CALL, put("/handovers/0/note", leaked), ("confidential-address",)),
    "handover/family-knows": Broken(CALL, drop("/handovers/0/familyInformedDate")),
    "notification/keeps-a-confidential-address-out": Broken(
        CALL, put("/notifications/0/text", leaked), ("confidential-address",)),
    "notification/given-or-says-why-not": Broken(SUPERVISION, drop("/notifications/subject=BESLUIT/givenAt")),
    "notification/tells-somebody": Broken(SUPERVISION, put("/notifications/subject=BESLUIT/personIds", [])),
    "involvement/ends-after-it-starts": Broken(CALL, put("/involvements/0/toDate", LONG_AGO)),
    "involvement/ended-says-why": Broken(CALL, drop("/involvements/0/endReason")),
    "involvement/ended-holds-no-safety-view": Broken(CALL, put("/involvements/0/holdsSafetyView", True)),
    "involvement/shares-on-a-basis": Broken(TALK, put("/involvements/0/sharingBasis/basis", "GEEN")),
    "involvement/basis-of-others-names-its-law": Broken(
        TALK, put("/involvements/0/sharingBasis/basis", "WETTELIJK_VOORSCHRIFT")),
    "involvement/professional-is-named": Broken(TALK, drop("/involvements/0/professional")),
    "consent/nobody-represents-themselves": Broken(
        CALL, put("/consents/0/representativeIds", lambda document, now: [document["consents"][0]["giverId"]])),
    "consent/age-band-fits-the-age": Broken(CALL, put("/consents/0/ageBand", "VANAF_16")),
}  # fmt: skip

RULES: dict[str, Broken] = ABOUT_PEOPLE | ABOUT_WORRIES | ABOUT_DECISIONS | ABOUT_PLANS | ABOUT_SHARING
"""How rules are broken, by the id of the rule."""
