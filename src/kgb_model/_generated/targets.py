"""Generated from spec/ by `make generate`. Do not edit.

For each kind of resource a function that collects the ids that it refers to, and those of its parts.
"""

from collections.abc import Callable
from typing import Any

Wanted = tuple[list[str], ...]
"""The ids that are referred to, in the order of ``GROUPS``."""

Ids = dict[str, list[str]]
"""The ids of parts that may be referred to, by kind."""

GROUPS: tuple[tuple[str, ...], ...] = (
    ("AccessEvent",),
    ("Agreement",),
    ("Cause",),
    ("Concern",),
    ("Consent",),
    ("Decision",),
    ("Family",),
    ("Family", "Involvement", "Report", "Concern", "SafetyAssessment", "Decision", "Measure", "Placement", "Plan", "Evaluation", "Handover", "Notification", "Consent", "RightsRequest"),
    ("Goal",),
    ("Household",),
    ("Measure",),
    ("Notification",),
    ("Organisation",),
    ("Organisation", "Person"),
    ("Person",),
    ("Person", "Organisation"),
    ("Plan",),
    ("Report",),
    ("Report", "Concern", "SafetyAssessment", "Decision", "Measure", "Placement", "Plan", "Evaluation", "Notification", "Consent"),
    ("Statement",),
)


def _family(value: Any, wanted: Wanted, ids: Ids) -> None:
    if (found := value.get("recordedById")) is not None:
        wanted[12].append(found)
    if (found := value.get("custodianId")) is not None:
        wanted[12].append(found)
    if (found := value.get("viewpointId")) is not None:
        wanted[12].append(found)
    if (found := value.get("members")) is not None:
        for each in found:
            _family_membership(each, wanted, ids)
    if (found := value.get("relationships")) is not None:
        for each in found:
            _relationship(each, wanted, ids)
    if (found := value.get("custody")) is not None:
        for each in found:
            _custody(each, wanted, ids)
    if (found := value.get("households")) is not None:
        for each in found:
            _household(each, wanted, ids)
    if (found := value.get("ownWords")) is not None:
        for each in found:
            _statement(each, wanted, ids)
    if (found := value.get("strengths")) is not None:
        for each in found:
            _factor(each, wanted, ids)
    if (found := value.get("preferredContactId")) is not None:
        wanted[14].append(found)


def _person(value: Any, wanted: Wanted, ids: Ids) -> None:
    if (found := value.get("recordedById")) is not None:
        wanted[12].append(found)
    if (found := value.get("custodianId")) is not None:
        wanted[12].append(found)
    if (found := value.get("identifiers")) is not None:
        for each in found:
            _identifier(each, wanted, ids)
    if (found := value.get("supportNeeds")) is not None:
        for each in found:
            _support_need(each, wanted, ids)


def _organisation(value: Any, wanted: Wanted, ids: Ids) -> None:
    if (found := value.get("recordedById")) is not None:
        wanted[12].append(found)
    if (found := value.get("custodianId")) is not None:
        wanted[12].append(found)
    if (found := value.get("identifiers")) is not None:
        for each in found:
            _identifier(each, wanted, ids)


def _involvement(value: Any, wanted: Wanted, ids: Ids) -> None:
    if (found := value.get("recordedById")) is not None:
        wanted[12].append(found)
    if (found := value.get("custodianId")) is not None:
        wanted[12].append(found)
    if (found := value.get("familyId")) is not None:
        wanted[6].append(found)
    if (found := value.get("organisationId")) is not None:
        wanted[12].append(found)
    if (found := value.get("professional")) is not None:
        _professional(found, wanted, ids)
    if (found := value.get("personIds")) is not None:
        wanted[14].extend(found)
    if (found := value.get("sharingBasis")) is not None:
        _sharing_basis(found, wanted, ids)
    if (found := value.get("caseNumbers")) is not None:
        for each in found:
            _identifier(each, wanted, ids)


def _report(value: Any, wanted: Wanted, ids: Ids) -> None:
    if (found := value.get("recordedById")) is not None:
        wanted[12].append(found)
    if (found := value.get("custodianId")) is not None:
        wanted[12].append(found)
    if (found := value.get("familyId")) is not None:
        wanted[6].append(found)
    if (found := value.get("receivedById")) is not None:
        wanted[12].append(found)
    if (found := value.get("source")) is not None:
        _source(found, wanted, ids)
    if (found := value.get("aboutIds")) is not None:
        wanted[14].extend(found)
    if (found := value.get("statements")) is not None:
        for each in found:
            _statement(each, wanted, ids)
    if (found := value.get("caseNumber")) is not None:
        _identifier(found, wanted, ids)
    if (found := value.get("previousReportId")) is not None:
        wanted[17].append(found)
    if (found := value.get("personRoles")) is not None:
        for each in found:
            _case_role(each, wanted, ids)


def _concern(value: Any, wanted: Wanted, ids: Ids) -> None:
    if (found := value.get("recordedById")) is not None:
        wanted[12].append(found)
    if (found := value.get("custodianId")) is not None:
        wanted[12].append(found)
    if (found := value.get("familyId")) is not None:
        wanted[6].append(found)
    if (found := value.get("aboutIds")) is not None:
        wanted[14].extend(found)
    if (found := value.get("statements")) is not None:
        for each in found:
            _statement(each, wanted, ids)
    if (found := value.get("factors")) is not None:
        for each in found:
            _factor(each, wanted, ids)
    if (found := value.get("reportIds")) is not None:
        wanted[17].extend(found)
    if (found := value.get("supersedesId")) is not None:
        wanted[3].append(found)
    if (found := value.get("causes")) is not None:
        for each in found:
            _cause(each, wanted, ids)


def _safety_assessment(value: Any, wanted: Wanted, ids: Ids) -> None:
    if (found := value.get("recordedById")) is not None:
        wanted[12].append(found)
    if (found := value.get("custodianId")) is not None:
        wanted[12].append(found)
    if (found := value.get("familyId")) is not None:
        wanted[6].append(found)
    if (found := value.get("reportId")) is not None:
        wanted[17].append(found)
    if (found := value.get("concernIds")) is not None:
        wanted[3].extend(found)
    if (found := value.get("assessorId")) is not None:
        wanted[12].append(found)
    if (found := value.get("results")) is not None:
        for each in found:
            _safety_judgement(each, wanted, ids)
    if (found := value.get("notificationIds")) is not None:
        wanted[11].extend(found)


def _decision(value: Any, wanted: Wanted, ids: Ids) -> None:
    if (found := value.get("recordedById")) is not None:
        wanted[12].append(found)
    if (found := value.get("custodianId")) is not None:
        wanted[12].append(found)
    if (found := value.get("familyId")) is not None:
        wanted[6].append(found)
    if (found := value.get("aboutIds")) is not None:
        wanted[14].extend(found)
    if (found := value.get("deciderId")) is not None:
        wanted[12].append(found)
    if (found := value.get("petitionerId")) is not None:
        wanted[13].append(found)
    if (found := value.get("caseNumber")) is not None:
        _identifier(found, wanted, ids)
    if (found := value.get("concernIds")) is not None:
        wanted[3].extend(found)
    if (found := value.get("hearings")) is not None:
        for each in found:
            _hearing(each, wanted, ids)
    if (found := value.get("reasoning")) is not None:
        for each in found:
            _statement(each, wanted, ids)
    if (found := value.get("petition")) is not None:
        _petition(found, wanted, ids)
    if (found := value.get("identifiers")) is not None:
        for each in found:
            _identifier(each, wanted, ids)
    if (found := value.get("scientistConsent")) is not None:
        _scientist_consent(found, wanted, ids)
    if (found := value.get("protectedPersonIds")) is not None:
        wanted[14].extend(found)
    if (found := value.get("planId")) is not None:
        wanted[16].append(found)
    if (found := value.get("notificationIds")) is not None:
        wanted[11].extend(found)


def _measure(value: Any, wanted: Wanted, ids: Ids) -> None:
    if (found := value.get("recordedById")) is not None:
        wanted[12].append(found)
    if (found := value.get("custodianId")) is not None:
        wanted[12].append(found)
    if (found := value.get("familyId")) is not None:
        wanted[6].append(found)
    if (found := value.get("subjectId")) is not None:
        wanted[14].append(found)
    if (found := value.get("decisionId")) is not None:
        wanted[5].append(found)
    if (found := value.get("executorId")) is not None:
        wanted[12].append(found)
    if (found := value.get("partOfId")) is not None:
        wanted[10].append(found)
    if (found := value.get("extensionOfId")) is not None:
        wanted[10].append(found)
    if (found := value.get("formerExecutors")) is not None:
        for each in found:
            _execution(each, wanted, ids)
    if (found := value.get("consentId")) is not None:
        wanted[4].append(found)
    if (found := value.get("planId")) is not None:
        wanted[16].append(found)
    if (found := value.get("restrictions")) is not None:
        for each in found:
            _restrictive_measure(each, wanted, ids)


def _placement(value: Any, wanted: Wanted, ids: Ids) -> None:
    if (found := value.get("recordedById")) is not None:
        wanted[12].append(found)
    if (found := value.get("custodianId")) is not None:
        wanted[12].append(found)
    if (found := value.get("familyId")) is not None:
        wanted[6].append(found)
    if (found := value.get("personId")) is not None:
        wanted[14].append(found)
    if (found := value.get("measureId")) is not None:
        wanted[10].append(found)
    if (found := value.get("providerId")) is not None:
        wanted[12].append(found)
    if (found := value.get("carerIds")) is not None:
        wanted[14].extend(found)
    if (found := value.get("contactAgreementIds")) is not None:
        wanted[1].extend(found)
    if (found := value.get("changeConsentDecisionId")) is not None:
        wanted[5].append(found)


def _plan(value: Any, wanted: Wanted, ids: Ids) -> None:
    if (found := value.get("recordedById")) is not None:
        wanted[12].append(found)
    if (found := value.get("custodianId")) is not None:
        wanted[12].append(found)
    if (found := value.get("familyId")) is not None:
        wanted[6].append(found)
    if (found := value.get("aboutIds")) is not None:
        wanted[14].extend(found)
    if (found := value.get("authorId")) is not None:
        wanted[12].append(found)
    if (found := value.get("measureIds")) is not None:
        wanted[10].extend(found)
    if (found := value.get("consultations")) is not None:
        for each in found:
            _consultation(each, wanted, ids)
    if (found := value.get("goals")) is not None:
        for each in found:
            _goal(each, wanted, ids)
    if (found := value.get("agreements")) is not None:
        for each in found:
            _agreement(each, wanted, ids)
    if (found := value.get("supersedesId")) is not None:
        wanted[16].append(found)


def _evaluation(value: Any, wanted: Wanted, ids: Ids) -> None:
    if (found := value.get("recordedById")) is not None:
        wanted[12].append(found)
    if (found := value.get("custodianId")) is not None:
        wanted[12].append(found)
    if (found := value.get("familyId")) is not None:
        wanted[6].append(found)
    if (found := value.get("planIds")) is not None:
        wanted[16].extend(found)
    if (found := value.get("measureIds")) is not None:
        wanted[10].extend(found)
    if (found := value.get("heldById")) is not None:
        wanted[12].append(found)
    if (found := value.get("participantIds")) is not None:
        wanted[14].extend(found)
    if (found := value.get("goalResults")) is not None:
        for each in found:
            _goal_result(each, wanted, ids)
    if (found := value.get("safetyNow")) is not None:
        for each in found:
            _safety_judgement(each, wanted, ids)
    if (found := value.get("views")) is not None:
        for each in found:
            _statement(each, wanted, ids)


def _handover(value: Any, wanted: Wanted, ids: Ids) -> None:
    if (found := value.get("recordedById")) is not None:
        wanted[12].append(found)
    if (found := value.get("custodianId")) is not None:
        wanted[12].append(found)
    if (found := value.get("familyId")) is not None:
        wanted[6].append(found)
    if (found := value.get("fromId")) is not None:
        wanted[12].append(found)
    if (found := value.get("toId")) is not None:
        wanted[12].append(found)
    if (found := value.get("itemIds")) is not None:
        wanted[18].extend(found)
    if (found := value.get("sharingBasis")) is not None:
        _sharing_basis(found, wanted, ids)


def _notification(value: Any, wanted: Wanted, ids: Ids) -> None:
    if (found := value.get("recordedById")) is not None:
        wanted[12].append(found)
    if (found := value.get("custodianId")) is not None:
        wanted[12].append(found)
    if (found := value.get("familyId")) is not None:
        wanted[6].append(found)
    if (found := value.get("personIds")) is not None:
        wanted[14].extend(found)
    if (found := value.get("organisationIds")) is not None:
        wanted[12].extend(found)
    if (found := value.get("itemIds")) is not None:
        wanted[7].extend(found)
    if (found := value.get("reaction")) is not None:
        _statement(found, wanted, ids)


def _consent(value: Any, wanted: Wanted, ids: Ids) -> None:
    if (found := value.get("recordedById")) is not None:
        wanted[12].append(found)
    if (found := value.get("custodianId")) is not None:
        wanted[12].append(found)
    if (found := value.get("familyId")) is not None:
        wanted[6].append(found)
    if (found := value.get("giverId")) is not None:
        wanted[14].append(found)
    if (found := value.get("representativeIds")) is not None:
        wanted[15].extend(found)
    if (found := value.get("recipientIds")) is not None:
        wanted[12].extend(found)


def _access_event(value: Any, wanted: Wanted, ids: Ids) -> None:
    if (found := value.get("recordedById")) is not None:
        wanted[12].append(found)
    if (found := value.get("custodianId")) is not None:
        wanted[12].append(found)
    if (found := value.get("familyId")) is not None:
        wanted[6].append(found)
    if (found := value.get("organisationId")) is not None:
        wanted[12].append(found)
    if (found := value.get("itemIds")) is not None:
        wanted[7].extend(found)
    if (found := value.get("reviewsId")) is not None:
        wanted[0].append(found)


def _rights_request(value: Any, wanted: Wanted, ids: Ids) -> None:
    if (found := value.get("recordedById")) is not None:
        wanted[12].append(found)
    if (found := value.get("custodianId")) is not None:
        wanted[12].append(found)
    if (found := value.get("familyId")) is not None:
        wanted[6].append(found)
    if (found := value.get("requesterId")) is not None:
        wanted[14].append(found)
    if (found := value.get("itemIds")) is not None:
        wanted[7].extend(found)
    if (found := value.get("handledById")) is not None:
        wanted[12].append(found)


def _family_membership(value: Any, wanted: Wanted, ids: Ids) -> None:
    if (found := value.get("personId")) is not None:
        wanted[14].append(found)
    if (found := value.get("livesInIds")) is not None:
        wanted[9].extend(found)


def _relationship(value: Any, wanted: Wanted, ids: Ids) -> None:
    if (found := value.get("fromId")) is not None:
        wanted[14].append(found)
    if (found := value.get("toId")) is not None:
        wanted[14].append(found)
    if (found := value.get("decisionId")) is not None:
        wanted[5].append(found)


def _custody(value: Any, wanted: Wanted, ids: Ids) -> None:
    if (found := value.get("childId")) is not None:
        wanted[14].append(found)
    if (found := value.get("holderIds")) is not None:
        wanted[14].extend(found)
    if (found := value.get("holderOrganisationId")) is not None:
        wanted[12].append(found)
    if (found := value.get("decisionId")) is not None:
        wanted[5].append(found)


def _household(value: Any, wanted: Wanted, ids: Ids) -> None:
    ids["Household"].append(value["id"])


def _statement(value: Any, wanted: Wanted, ids: Ids) -> None:
    ids["Statement"].append(value["id"])
    if (found := value.get("aboutIds")) is not None:
        wanted[14].extend(found)
    if (found := value.get("source")) is not None:
        _source(found, wanted, ids)
    if (found := value.get("restsOnIds")) is not None:
        wanted[19].extend(found)
    if (found := value.get("counterStatements")) is not None:
        for each in found:
            _counter_statement(each, wanted, ids)


def _factor(value: Any, wanted: Wanted, ids: Ids) -> None:
    if (found := value.get("personIds")) is not None:
        wanted[14].extend(found)


def _identifier(value: Any, wanted: Wanted, ids: Ids) -> None:
    if (found := value.get("assignedById")) is not None:
        wanted[12].append(found)


def _support_need(value: Any, wanted: Wanted, ids: Ids) -> None:
    if (found := value.get("source")) is not None:
        _source(found, wanted, ids)


def _professional(value: Any, wanted: Wanted, ids: Ids) -> None:
    if (found := value.get("registrations")) is not None:
        for each in found:
            _registration(each, wanted, ids)


def _sharing_basis(value: Any, wanted: Wanted, ids: Ids) -> None:
    if (found := value.get("consentId")) is not None:
        wanted[4].append(found)


def _source(value: Any, wanted: Wanted, ids: Ids) -> None:
    if (found := value.get("personId")) is not None:
        wanted[14].append(found)
    if (found := value.get("organisationId")) is not None:
        wanted[12].append(found)


def _case_role(value: Any, wanted: Wanted, ids: Ids) -> None:
    if (found := value.get("personId")) is not None:
        wanted[14].append(found)


def _cause(value: Any, wanted: Wanted, ids: Ids) -> None:
    ids["Cause"].append(value["id"])
    if (found := value.get("personIds")) is not None:
        wanted[14].extend(found)


def _safety_judgement(value: Any, wanted: Wanted, ids: Ids) -> None:
    if (found := value.get("personId")) is not None:
        wanted[14].append(found)


def _hearing(value: Any, wanted: Wanted, ids: Ids) -> None:
    if (found := value.get("personId")) is not None:
        wanted[14].append(found)


def _petition(value: Any, wanted: Wanted, ids: Ids) -> None:
    if (found := value.get("boardAdviceId")) is not None:
        wanted[5].append(found)


def _scientist_consent(value: Any, wanted: Wanted, ids: Ids) -> None:
    if (found := value.get("registration")) is not None:
        _identifier(found, wanted, ids)


def _execution(value: Any, wanted: Wanted, ids: Ids) -> None:
    if (found := value.get("organisationId")) is not None:
        wanted[12].append(found)


def _restrictive_measure(value: Any, wanted: Wanted, ids: Ids) -> None:
    if (found := value.get("informedIds")) is not None:
        wanted[15].extend(found)


def _consultation(value: Any, wanted: Wanted, ids: Ids) -> None:
    if (found := value.get("personIds")) is not None:
        wanted[14].extend(found)


def _goal(value: Any, wanted: Wanted, ids: Ids) -> None:
    ids["Goal"].append(value["id"])
    if (found := value.get("ownerIds")) is not None:
        wanted[14].extend(found)
    if (found := value.get("concernIds")) is not None:
        wanted[3].extend(found)
    if (found := value.get("causeIds")) is not None:
        wanted[2].extend(found)
    if (found := value.get("organisationIds")) is not None:
        wanted[12].extend(found)


def _agreement(value: Any, wanted: Wanted, ids: Ids) -> None:
    ids["Agreement"].append(value["id"])
    if (found := value.get("whoIds")) is not None:
        wanted[15].extend(found)
    if (found := value.get("checkedById")) is not None:
        wanted[15].append(found)


def _goal_result(value: Any, wanted: Wanted, ids: Ids) -> None:
    if (found := value.get("goalId")) is not None:
        wanted[8].append(found)


def _counter_statement(value: Any, wanted: Wanted, ids: Ids) -> None:
    if (found := value.get("personId")) is not None:
        wanted[14].append(found)


def _registration(value: Any, wanted: Wanted, ids: Ids) -> None:
    if (found := value.get("identifier")) is not None:
        _identifier(found, wanted, ids)


TARGETS: dict[str, Callable[[Any, Wanted, Ids], None]] = {
    "Family": _family,
    "Person": _person,
    "Organisation": _organisation,
    "Involvement": _involvement,
    "Report": _report,
    "Concern": _concern,
    "SafetyAssessment": _safety_assessment,
    "Decision": _decision,
    "Measure": _measure,
    "Placement": _placement,
    "Plan": _plan,
    "Evaluation": _evaluation,
    "Handover": _handover,
    "Notification": _notification,
    "Consent": _consent,
    "AccessEvent": _access_event,
    "RightsRequest": _rights_request,
}
