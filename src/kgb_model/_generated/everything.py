"""Generated from spec/ by `make generate`. Do not edit."""

from kgb_model._generated.acceptance import Acceptance
from kgb_model._generated.codelists.address_kind import AddressKind
from kgb_model._generated.codelists.agreement_kind import AgreementKind
from kgb_model._generated.codelists.agreement_status import AgreementStatus
from kgb_model._generated.codelists.assessment_instrument import AssessmentInstrument
from kgb_model._generated.codelists.assessment_kind import AssessmentKind
from kgb_model._generated.codelists.assessment_outcome import AssessmentOutcome
from kgb_model._generated.codelists.bsn_missing_reason import BsnMissingReason
from kgb_model._generated.codelists.concern_occasion import ConcernOccasion
from kgb_model._generated.codelists.concern_stage import ConcernStage
from kgb_model._generated.codelists.concern_status import ConcernStatus
from kgb_model._generated.codelists.confidentiality import Confidentiality
from kgb_model._generated.codelists.contact_kind import ContactKind
from kgb_model._generated.codelists.custody_form import CustodyForm
from kgb_model._generated.codelists.custody_part import CustodyPart
from kgb_model._generated.codelists.decision_outcome import DecisionOutcome
from kgb_model._generated.codelists.decision_type import DecisionType
from kgb_model._generated.codelists.factor_direction import FactorDirection
from kgb_model._generated.codelists.family_group_plan_reason import FamilyGroupPlanReason
from kgb_model._generated.codelists.family_role import FamilyRole
from kgb_model._generated.codelists.family_status import FamilyStatus
from kgb_model._generated.codelists.family_type import FamilyType
from kgb_model._generated.codelists.goal_status import GoalStatus
from kgb_model._generated.codelists.handover_kind import HandoverKind
from kgb_model._generated.codelists.handover_refusal_reason import HandoverRefusalReason
from kgb_model._generated.codelists.handover_status import HandoverStatus
from kgb_model._generated.codelists.harm_type import HarmType
from kgb_model._generated.codelists.hearing_method import HearingMethod
from kgb_model._generated.codelists.identifier_system import IdentifierSystem
from kgb_model._generated.codelists.involvement_end_reason import InvolvementEndReason
from kgb_model._generated.codelists.involvement_role import InvolvementRole
from kgb_model._generated.codelists.life_domain import LifeDomain
from kgb_model._generated.codelists.measure_end_reason import MeasureEndReason
from kgb_model._generated.codelists.measure_framework import MeasureFramework
from kgb_model._generated.codelists.measure_ground import MeasureGround
from kgb_model._generated.codelists.measure_status import MeasureStatus
from kgb_model._generated.codelists.measure_type import MeasureType
from kgb_model._generated.codelists.name_use import NameUse
from kgb_model._generated.codelists.not_heard_reason import NotHeardReason
from kgb_model._generated.codelists.not_informed_reason import NotInformedReason
from kgb_model._generated.codelists.organisation_type import OrganisationType
from kgb_model._generated.codelists.plan_status import PlanStatus
from kgb_model._generated.codelists.plan_type import PlanType
from kgb_model._generated.codelists.professional_role import ProfessionalRole
from kgb_model._generated.codelists.received_how import ReceivedHow
from kgb_model._generated.codelists.relationship_basis import RelationshipBasis
from kgb_model._generated.codelists.relationship_type import RelationshipType
from kgb_model._generated.codelists.remedy_kind import RemedyKind
from kgb_model._generated.codelists.report_kind import ReportKind
from kgb_model._generated.codelists.reporter_type import ReporterType
from kgb_model._generated.codelists.safety_level import SafetyLevel
from kgb_model._generated.codelists.severity import Severity
from kgb_model._generated.codelists.sex import Sex
from kgb_model._generated.codelists.sharing_ground import SharingGround
from kgb_model._generated.codelists.source_kind import SourceKind
from kgb_model._generated.codelists.source_protected_reason import SourceProtectedReason
from kgb_model._generated.codelists.statement_kind import StatementKind
from kgb_model._generated.codelists.violence_pattern import ViolencePattern
from kgb_model._generated.concern import Concern
from kgb_model._generated.conformance_statement import ConformanceStatement
from kgb_model._generated.decision import Decision
from kgb_model._generated.decision import Hearing
from kgb_model._generated.decision import Remedy
from kgb_model._generated.dossier import Dossier
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
from kgb_model._generated.measure import Measure
from kgb_model._generated.organisation import Certificate
from kgb_model._generated.organisation import Organisation
from kgb_model._generated.person import Person
from kgb_model._generated.plan import Agreement
from kgb_model._generated.plan import Consultation
from kgb_model._generated.plan import Goal
from kgb_model._generated.plan import Plan
from kgb_model._generated.problem import In
from kgb_model._generated.problem import Problem
from kgb_model._generated.problem import ProblemError
from kgb_model._generated.refusal import Refusal
from kgb_model._generated.report import Report
from kgb_model._generated.safety_assessment import AssessmentResult
from kgb_model._generated.safety_assessment import InstrumentUse
from kgb_model._generated.safety_assessment import SafetyAssessment
from kgb_model._generated.types import Address
from kgb_model._generated.types import BilingualText
from kgb_model._generated.types import ContactPoint
from kgb_model._generated.types import CounterStatement
from kgb_model._generated.types import Extension
from kgb_model._generated.types import Factor
from kgb_model._generated.types import HumanName
from kgb_model._generated.types import Identifier
from kgb_model._generated.types import SharingBasis
from kgb_model._generated.types import Source
from kgb_model._generated.types import Statement

__all__ = [
    "Acceptance",
    "Address",
    "AddressKind",
    "Agreement",
    "AgreementKind",
    "AgreementStatus",
    "AssessmentInstrument",
    "AssessmentKind",
    "AssessmentOutcome",
    "AssessmentResult",
    "BilingualText",
    "BsnMissingReason",
    "Certificate",
    "Concern",
    "ConcernOccasion",
    "ConcernStage",
    "ConcernStatus",
    "Confidentiality",
    "ConformanceStatement",
    "Consultation",
    "ContactKind",
    "ContactPoint",
    "CounterStatement",
    "Custody",
    "CustodyForm",
    "CustodyPart",
    "Decision",
    "DecisionOutcome",
    "DecisionType",
    "Dossier",
    "Extension",
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
    "GoalStatus",
    "Handover",
    "HandoverKind",
    "HandoverRefusalReason",
    "HandoverStatus",
    "HarmType",
    "Hearing",
    "HearingMethod",
    "Household",
    "HumanName",
    "Identifier",
    "IdentifierSystem",
    "In",
    "InstrumentUse",
    "Involvement",
    "InvolvementEndReason",
    "InvolvementRole",
    "Level",
    "LifeDomain",
    "Measure",
    "MeasureEndReason",
    "MeasureFramework",
    "MeasureGround",
    "MeasureStatus",
    "MeasureType",
    "NameUse",
    "NotHeardReason",
    "NotInformedReason",
    "Organisation",
    "OrganisationType",
    "Person",
    "Plan",
    "PlanStatus",
    "PlanType",
    "Problem",
    "ProblemError",
    "Professional",
    "ProfessionalRole",
    "ReceivedHow",
    "Refusal",
    "Relationship",
    "RelationshipBasis",
    "RelationshipType",
    "Remedy",
    "RemedyKind",
    "Report",
    "ReportKind",
    "ReporterType",
    "SafetyAssessment",
    "SafetyLevel",
    "Severity",
    "Sex",
    "SharingBasis",
    "SharingGround",
    "Source",
    "SourceKind",
    "SourceProtectedReason",
    "Statement",
    "StatementKind",
    "ViolencePattern",
]
