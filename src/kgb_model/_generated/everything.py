"""Generated from spec/ by `make generate`. Do not edit."""

from kgb_model._generated.acceptance import Acceptance
from kgb_model._generated.access_event import AccessEvent
from kgb_model._generated.codelists.access_action import AccessAction
from kgb_model._generated.codelists.address_kind import AddressKind
from kgb_model._generated.codelists.aftercare import Aftercare
from kgb_model._generated.codelists.age_band import AgeBand
from kgb_model._generated.codelists.agreement_kind import AgreementKind
from kgb_model._generated.codelists.agreement_status import AgreementStatus
from kgb_model._generated.codelists.assessment_instrument import AssessmentInstrument
from kgb_model._generated.codelists.assessment_kind import AssessmentKind
from kgb_model._generated.codelists.assessment_outcome import AssessmentOutcome
from kgb_model._generated.codelists.bsn_missing_reason import BsnMissingReason
from kgb_model._generated.codelists.check_result import CheckResult
from kgb_model._generated.codelists.concern_occasion import ConcernOccasion
from kgb_model._generated.codelists.concern_stage import ConcernStage
from kgb_model._generated.codelists.concern_status import ConcernStatus
from kgb_model._generated.codelists.confidentiality import Confidentiality
from kgb_model._generated.codelists.consent_form import ConsentForm
from kgb_model._generated.codelists.consent_scope import ConsentScope
from kgb_model._generated.codelists.contact_kind import ContactKind
from kgb_model._generated.codelists.criminal_role import CriminalRole
from kgb_model._generated.codelists.custody_form import CustodyForm
from kgb_model._generated.codelists.custody_part import CustodyPart
from kgb_model._generated.codelists.data_subject_request import DataSubjectRequest
from kgb_model._generated.codelists.decision_outcome import DecisionOutcome
from kgb_model._generated.codelists.decision_type import DecisionType
from kgb_model._generated.codelists.evaluation_decision import EvaluationDecision
from kgb_model._generated.codelists.evaluation_participant import EvaluationParticipant
from kgb_model._generated.codelists.evaluation_type import EvaluationType
from kgb_model._generated.codelists.external_list import ExternalList
from kgb_model._generated.codelists.factor_direction import FactorDirection
from kgb_model._generated.codelists.family_group_plan_reason import FamilyGroupPlanReason
from kgb_model._generated.codelists.family_role import FamilyRole
from kgb_model._generated.codelists.family_status import FamilyStatus
from kgb_model._generated.codelists.family_type import FamilyType
from kgb_model._generated.codelists.goal_status import GoalStatus
from kgb_model._generated.codelists.handover_kind import HandoverKind
from kgb_model._generated.codelists.handover_refusal_reason import HandoverRefusalReason
from kgb_model._generated.codelists.handover_status import HandoverStatus
from kgb_model._generated.codelists.handover_target import HandoverTarget
from kgb_model._generated.codelists.harm_type import HarmType
from kgb_model._generated.codelists.hearing_method import HearingMethod
from kgb_model._generated.codelists.help_form import HelpForm
from kgb_model._generated.codelists.identifier_system import IdentifierSystem
from kgb_model._generated.codelists.informant_type import InformantType
from kgb_model._generated.codelists.information_category import InformationCategory
from kgb_model._generated.codelists.information_request_reason import InformationRequestReason
from kgb_model._generated.codelists.interpreter_kind import InterpreterKind
from kgb_model._generated.codelists.involvement_end_reason import InvolvementEndReason
from kgb_model._generated.codelists.involvement_role import InvolvementRole
from kgb_model._generated.codelists.life_domain import LifeDomain
from kgb_model._generated.codelists.life_stage import LifeStage
from kgb_model._generated.codelists.measure_end_reason import MeasureEndReason
from kgb_model._generated.codelists.measure_framework import MeasureFramework
from kgb_model._generated.codelists.measure_ground import MeasureGround
from kgb_model._generated.codelists.measure_status import MeasureStatus
from kgb_model._generated.codelists.measure_type import MeasureType
from kgb_model._generated.codelists.meldcode_step import MeldcodeStepCode
from kgb_model._generated.codelists.municipality_route import MunicipalityRoute
from kgb_model._generated.codelists.name_use import NameUse
from kgb_model._generated.codelists.not_heard_reason import NotHeardReason
from kgb_model._generated.codelists.not_informed_reason import NotInformedReason
from kgb_model._generated.codelists.notification_subject import NotificationSubject
from kgb_model._generated.codelists.organisation_type import OrganisationType
from kgb_model._generated.codelists.outcome_criterion import OutcomeCriterion
from kgb_model._generated.codelists.partner_question import PartnerQuestion
from kgb_model._generated.codelists.placement_type import PlacementType
from kgb_model._generated.codelists.plan_status import PlanStatus
from kgb_model._generated.codelists.plan_type import PlanType
from kgb_model._generated.codelists.professional_role import ProfessionalRole
from kgb_model._generated.codelists.received_how import ReceivedHow
from kgb_model._generated.codelists.referrer_type import ReferrerType
from kgb_model._generated.codelists.reflection_direction import ReflectionDirection
from kgb_model._generated.codelists.reflection_method import ReflectionMethod
from kgb_model._generated.codelists.relationship_basis import RelationshipBasis
from kgb_model._generated.codelists.relationship_type import RelationshipType
from kgb_model._generated.codelists.remedy_kind import RemedyKind
from kgb_model._generated.codelists.report_kind import ReportKind
from kgb_model._generated.codelists.report_status import ReportStatus
from kgb_model._generated.codelists.reporter_type import ReporterType
from kgb_model._generated.codelists.request_outcome import RequestOutcome
from kgb_model._generated.codelists.residence_status import ResidenceStatus
from kgb_model._generated.codelists.restrictive_measure import RestrictiveMeasureKind
from kgb_model._generated.codelists.retention_class import RetentionClass
from kgb_model._generated.codelists.safety_level import SafetyLevel
from kgb_model._generated.codelists.safety_phase import SafetyPhase
from kgb_model._generated.codelists.severity import Severity
from kgb_model._generated.codelists.sex import Sex
from kgb_model._generated.codelists.sharing_ground import SharingGround
from kgb_model._generated.codelists.source_kind import SourceKind
from kgb_model._generated.codelists.source_protected_reason import SourceProtectedReason
from kgb_model._generated.codelists.statement_kind import StatementKind
from kgb_model._generated.codelists.support_need import SupportNeedKind
from kgb_model._generated.codelists.trend_direction import TrendDirection
from kgb_model._generated.codelists.underlying_cause import UnderlyingCause
from kgb_model._generated.codelists.violence_pattern import ViolencePattern
from kgb_model._generated.codelists.without_help_answer import WithoutHelpAnswer
from kgb_model._generated.codelists.working_principle import WorkingPrinciple
from kgb_model._generated.concern import Cause
from kgb_model._generated.concern import Concern
from kgb_model._generated.conformance_statement import ConformanceStatement
from kgb_model._generated.consent import Consent
from kgb_model._generated.decision import Decision
from kgb_model._generated.decision import Hearing
from kgb_model._generated.decision import Petition
from kgb_model._generated.decision import Remedy
from kgb_model._generated.decision import ScientistConsent
from kgb_model._generated.dossier import Dossier
from kgb_model._generated.evaluation import Evaluation
from kgb_model._generated.evaluation import GoalResult
from kgb_model._generated.evaluation import OutcomeItem
from kgb_model._generated.family import Custody
from kgb_model._generated.family import Family
from kgb_model._generated.family import FamilyMembership
from kgb_model._generated.family import Household
from kgb_model._generated.family import Relationship
from kgb_model._generated.findings import Findings
from kgb_model._generated.findings import Level
from kgb_model._generated.handover import Handover
from kgb_model._generated.involvement import Involvement
from kgb_model._generated.involvement import Professional
from kgb_model._generated.involvement import Registration
from kgb_model._generated.measure import Execution
from kgb_model._generated.measure import Measure
from kgb_model._generated.measure import RestrictiveMeasure
from kgb_model._generated.notification import Notification
from kgb_model._generated.notification import Postponement
from kgb_model._generated.organisation import Certificate
from kgb_model._generated.organisation import Organisation
from kgb_model._generated.person import MunicipalResponsibility
from kgb_model._generated.person import Person
from kgb_model._generated.person import SupportNeed
from kgb_model._generated.placement import Placement
from kgb_model._generated.plan import Agreement
from kgb_model._generated.plan import Consultation
from kgb_model._generated.plan import Goal
from kgb_model._generated.plan import Plan
from kgb_model._generated.plan import PlanContent
from kgb_model._generated.plan import PlannedRestriction
from kgb_model._generated.problem import In
from kgb_model._generated.problem import Problem
from kgb_model._generated.problem import ProblemError
from kgb_model._generated.reflection import Reflection
from kgb_model._generated.reflection import ReflectionAction
from kgb_model._generated.reflection import ReflectionObservation
from kgb_model._generated.refusal import Refusal
from kgb_model._generated.report import CaseRole
from kgb_model._generated.report import MeldcodeStep
from kgb_model._generated.report import Report
from kgb_model._generated.rights_request import RightsRequest
from kgb_model._generated.safety_assessment import InstrumentUse
from kgb_model._generated.safety_assessment import SafetyAssessment
from kgb_model._generated.safety_assessment import Score
from kgb_model._generated.safety_trend import PersonTrend
from kgb_model._generated.safety_trend import SafetyTrend
from kgb_model._generated.safety_trend import TrendPoint
from kgb_model._generated.types import Address
from kgb_model._generated.types import BilingualText
from kgb_model._generated.types import ContactPoint
from kgb_model._generated.types import CounterStatement
from kgb_model._generated.types import Extension
from kgb_model._generated.types import ExternalCode
from kgb_model._generated.types import Factor
from kgb_model._generated.types import HumanName
from kgb_model._generated.types import Identifier
from kgb_model._generated.types import SafetyJudgement
from kgb_model._generated.types import SharingBasis
from kgb_model._generated.types import Source
from kgb_model._generated.types import Statement

__all__ = [
    "Acceptance",
    "AccessAction",
    "AccessEvent",
    "Address",
    "AddressKind",
    "Aftercare",
    "AgeBand",
    "Agreement",
    "AgreementKind",
    "AgreementStatus",
    "AssessmentInstrument",
    "AssessmentKind",
    "AssessmentOutcome",
    "BilingualText",
    "BsnMissingReason",
    "CaseRole",
    "Cause",
    "Certificate",
    "CheckResult",
    "Concern",
    "ConcernOccasion",
    "ConcernStage",
    "ConcernStatus",
    "Confidentiality",
    "ConformanceStatement",
    "Consent",
    "ConsentForm",
    "ConsentScope",
    "Consultation",
    "ContactKind",
    "ContactPoint",
    "CounterStatement",
    "CriminalRole",
    "Custody",
    "CustodyForm",
    "CustodyPart",
    "DataSubjectRequest",
    "Decision",
    "DecisionOutcome",
    "DecisionType",
    "Dossier",
    "Evaluation",
    "EvaluationDecision",
    "EvaluationParticipant",
    "EvaluationType",
    "Execution",
    "Extension",
    "ExternalCode",
    "ExternalList",
    "Factor",
    "FactorDirection",
    "Family",
    "FamilyGroupPlanReason",
    "FamilyMembership",
    "FamilyRole",
    "FamilyStatus",
    "FamilyType",
    "Findings",
    "Goal",
    "GoalResult",
    "GoalStatus",
    "Handover",
    "HandoverKind",
    "HandoverRefusalReason",
    "HandoverStatus",
    "HandoverTarget",
    "HarmType",
    "Hearing",
    "HearingMethod",
    "HelpForm",
    "Household",
    "HumanName",
    "Identifier",
    "IdentifierSystem",
    "In",
    "InformantType",
    "InformationCategory",
    "InformationRequestReason",
    "InstrumentUse",
    "InterpreterKind",
    "Involvement",
    "InvolvementEndReason",
    "InvolvementRole",
    "Level",
    "LifeDomain",
    "LifeStage",
    "Measure",
    "MeasureEndReason",
    "MeasureFramework",
    "MeasureGround",
    "MeasureStatus",
    "MeasureType",
    "MeldcodeStep",
    "MeldcodeStepCode",
    "MunicipalResponsibility",
    "MunicipalityRoute",
    "NameUse",
    "NotHeardReason",
    "NotInformedReason",
    "Notification",
    "NotificationSubject",
    "Organisation",
    "OrganisationType",
    "OutcomeCriterion",
    "OutcomeItem",
    "PartnerQuestion",
    "Person",
    "PersonTrend",
    "Petition",
    "Placement",
    "PlacementType",
    "Plan",
    "PlanContent",
    "PlanStatus",
    "PlanType",
    "PlannedRestriction",
    "Postponement",
    "Problem",
    "ProblemError",
    "Professional",
    "ProfessionalRole",
    "ReceivedHow",
    "ReferrerType",
    "Reflection",
    "ReflectionAction",
    "ReflectionDirection",
    "ReflectionMethod",
    "ReflectionObservation",
    "Refusal",
    "Registration",
    "Relationship",
    "RelationshipBasis",
    "RelationshipType",
    "Remedy",
    "RemedyKind",
    "Report",
    "ReportKind",
    "ReportStatus",
    "ReporterType",
    "RequestOutcome",
    "ResidenceStatus",
    "RestrictiveMeasure",
    "RestrictiveMeasureKind",
    "RetentionClass",
    "RightsRequest",
    "SafetyAssessment",
    "SafetyJudgement",
    "SafetyLevel",
    "SafetyPhase",
    "SafetyTrend",
    "ScientistConsent",
    "Score",
    "Severity",
    "Sex",
    "SharingBasis",
    "SharingGround",
    "Source",
    "SourceKind",
    "SourceProtectedReason",
    "Statement",
    "StatementKind",
    "SupportNeed",
    "SupportNeedKind",
    "TrendDirection",
    "TrendPoint",
    "UnderlyingCause",
    "ViolencePattern",
    "WithoutHelpAnswer",
    "WorkingPrinciple",
]
