"""Generated from spec/ by `make generate`. Do not edit."""

from typing import TYPE_CHECKING, Annotated, Self

from pydantic import MISSING, Field

from kgb_model.base import Model
from kgb_model.forms import (
    DISTINCT,
    OPEN,
    WHOLE,
    Items,
)

from .codelists.confidentiality import Confidentiality
from .codelists.evaluation_decision import EvaluationDecision
from .codelists.evaluation_participant import EvaluationParticipant
from .codelists.evaluation_type import EvaluationType
from .codelists.goal_status import GoalStatus
from .codelists.informant_type import InformantType
from .codelists.information_category import InformationCategory
from .codelists.outcome_criterion import OutcomeCriterion
from .codelists.retention_class import RetentionClass
from .codelists.without_help_answer import WithoutHelpAnswer
from .types import (
    Date,
    Extension,
    ForeignCode,
    Id,
    Moment,
    PartialDate,
    SafetyJudgement,
    Statement,
    Text,
    Version,
)


class GoalResult(Model, frozen=True):
    """
    What became of one goal, and what shows it.

    Dutch: Resultaat van een doel. Wat er van een doel is geworden, en waaraan je dat ziet.

    Source: KGB [D]
    """

    goal_id: Id
    """
    The goal concerned.

    Dutch: Doel. Het doel waar het om gaat.

    Source: BJW 4.2.4 [S17]
    """
    status: GoalStatus
    """
    Where the goal stands now.

    Dutch: Status. Hoe het nu met het doel staat.

    Source: KGB [D]
    """
    evidence: Text
    """
    What people see that shows it.

    Dutch: Waaraan je het ziet. Wat mensen zien waaruit het blijkt.

    Source: KGB [D]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            goal_id: Id = ...,
            status: GoalStatus = ...,
            evidence: Text = ...,
        ) -> Self: ...


class OutcomeItem(Model, frozen=True):
    """
    One answer to one of the questions by which results are counted nationally.

    Dutch: Uitkomstvraag. Een antwoord op een van de vragen waarmee resultaten landelijk worden geteld.

    Source: RJW bijlage 2, 4 [S26]
    """

    criterion: Annotated[OutcomeCriterion | ForeignCode, OPEN]
    """
    Which outcome is asked about.

    Dutch: Criterium. Naar welke uitkomst is gevraagd.

    Source: RJW bijlage 2, 4 [S26]
    """
    answer: WithoutHelpAnswer | MISSING = MISSING
    """
    The answer to whether one can go on without help.

    Dutch: Antwoord. Het antwoord op de vraag of het zonder hulp verder kan.

    Source: RJW bijlage 2, 4.4 [S26]
    """
    score: Annotated[int, Field(ge=1, le=10), WHOLE] | MISSING = MISSING
    """
    The mark from 1 to 10 for how useful the help was.

    Dutch: Cijfer. Het cijfer van 1 tot 10 voor het nut van de hulp.

    Source: RJW bijlage 2, 4 [S26]
    """
    informant: InformantType
    """
    Who answered.

    Dutch: Beantwoord door. Wie het antwoord gaf.

    Source: RJW bijlage 2, 4.5 [S26]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            criterion: Annotated[OutcomeCriterion | ForeignCode, OPEN] = ...,
            answer: WithoutHelpAnswer | MISSING = ...,
            score: Annotated[int, Field(ge=1, le=10), WHOLE] | MISSING = ...,
            informant: InformantType = ...,
        ) -> Self: ...


class Evaluation(Model, frozen=True):
    """
    A moment at which family and professionals look back: what was reached, how safe it is now for each person, and how to go on.

    Dutch: Evaluatie. Een moment waarop gezin en professionals terugkijken: wat is bereikt, hoe veilig het nu is voor ieder, en hoe het verdergaat.

    Source: BJW 4.2.4 [S17], RJW bijlage 2, 4 [S26], TS [S]
    """

    id: Id
    """
    A universally unique identifier of version 7, made by whoever records the item first. It means nothing and is never derived from a person's number.

    Dutch: Identificatie. Een universeel unieke identificatie van versie 7, gemaakt door wie het gegeven als eerste vastlegt. Zij betekent niets en is nooit afgeleid van een persoonsnummer.

    Source: KGB [D]
    """
    version: Version
    """
    The number of this version, starting at 1. A correction or change is a new version; earlier versions are kept.

    Dutch: Versie. Het nummer van deze versie, beginnend bij 1. Een correctie of wijziging is een nieuwe versie; eerdere versies blijven bewaard.

    Source: KGB [D]
    """
    recorded_at: Moment
    """
    The moment at which this version was recorded by the organisation that recorded it.

    Dutch: Vastgelegd op. Het moment waarop deze versie is vastgelegd door de organisatie die haar vastlegde.

    Source: JW 7.3.8 [S26]
    """
    recorded_by_id: Id
    """
    The organisation that recorded this version and answers for it.

    Dutch: Vastgelegd door. De organisatie die deze versie heeft vastgelegd en ervoor instaat.

    Source: JW 7.3.8 [S26]
    """
    custodian_id: Id
    """
    The organisation that keeps this record and answers for it.

    Dutch: Beheerder. De organisatie die dit gegeven bewaart en ervoor verantwoordelijk is.

    Source: AVG 4(7) [G]
    """
    valid_from_date: PartialDate | MISSING = MISSING
    """
    From when this holds in the real world, apart from when it was recorded.

    Dutch: Geldig vanaf. Vanaf wanneer dit in werkelijkheid geldt, los van wanneer het is vastgelegd.

    Source: KGB [D]
    """
    valid_to_date: PartialDate | MISSING = MISSING
    """
    Up to and including when this holds in the real world, apart from when it was recorded.

    Dutch: Geldig tot en met. Tot en met wanneer dit in werkelijkheid geldt, los van wanneer het is vastgelegd.

    Source: KGB [D]
    """
    confidentiality: Confidentiality
    """
    How carefully this information is shielded when it is shown or shared.

    Dutch: Vertrouwelijkheid. Hoe zorgvuldig deze informatie is afgeschermd bij tonen of delen.

    Source: KGB [D]
    """
    information_categories: Annotated[Items[InformationCategory], Field(max_length=30, min_length=1), DISTINCT]
    """
    What kinds of information this record holds; sharing is allowed or not for each of them.

    Dutch: Soorten informatie. Welke soorten informatie dit gegeven bevat; per soort mag er worden gedeeld of niet.

    Source: AVG 5 [G], KGB [D]
    """
    retention_class: Annotated[RetentionClass | ForeignCode, OPEN]
    """
    By which term this record is kept and then destroyed.

    Dutch: Bewaarklasse. Volgens welke termijn dit gegeven wordt bewaard en daarna vernietigd.

    Source: JW 7.3.8(3) [S26], WMO 5.3.4 [S17]
    """
    family_id: Id
    """
    The family concerned.

    Dutch: Gezin. Het gezin om wie het gaat.

    Source: KGB [D]
    """
    kind: EvaluationType
    """
    What kind of evaluation it is.

    Dutch: Soort. Wat voor evaluatie het is.

    Source: KGB [D]
    """
    plan_ids: Annotated[Items[Id], Field(max_length=20), DISTINCT] | MISSING = MISSING
    """
    The plans that were looked at.

    Dutch: Plannen. De plannen waarnaar is gekeken.

    Source: BJW 4.2.4 [S17]
    """
    measure_ids: Annotated[Items[Id], Field(max_length=20), DISTINCT] | MISSING = MISSING
    """
    The measures that were looked at.

    Dutch: Maatregelen. De maatregelen waarnaar is gekeken.

    Source: BW1 1:265k(2) [S23]
    """
    held_at: Moment
    """
    The moment at which they met.

    Dutch: Gehouden op. Het moment waarop zij bij elkaar kwamen.

    Source: JW 6.2.9(8) [S26]
    """
    held_by_id: Id
    """
    The organisation that arranged it.

    Dutch: Gehouden door. De organisatie die het organiseerde.

    Source: KGB [D]
    """
    participants: Annotated[Items[EvaluationParticipant], Field(max_length=10, min_length=1), DISTINCT]
    """
    What kinds of people took part.

    Dutch: Deelnemers. Wat voor mensen meededen.

    Source: JW 6.2.9 [S26]
    """
    participant_ids: Annotated[Items[Id], Field(max_length=50), DISTINCT] | MISSING = MISSING
    """
    The members and others who took part themselves.

    Dutch: Personen die meededen. De gezinsleden en anderen die zelf meededen.

    Source: JW 6.2.9 [S26]
    """
    goal_results: Annotated[Items[GoalResult], Field(max_length=60)] | MISSING = MISSING
    """
    What became of each goal.

    Dutch: Resultaat per doel. Wat er van elk doel is geworden.

    Source: RJW bijlage 2, 4 [S26]
    """
    safety_now: Annotated[Items[SafetyJudgement], Field(max_length=50, min_length=1)]
    """
    How safe it is now, for each person apart.

    Dutch: Veiligheid nu. Hoe veilig het nu is, voor ieder apart.

    Source: TS [S]
    """
    views: Annotated[Items[Statement], Field(max_length=50)] | MISSING = MISSING
    """
    What children, parents and others say of it, in their own words.

    Dutch: Wat mensen zelf zeggen. Wat kinderen, ouders en anderen ervan zeggen, in eigen woorden.

    Source: JW 4.1.3(2) [S26]
    """
    outcomes: Annotated[Items[OutcomeItem], Field(max_length=20)] | MISSING = MISSING
    """
    The outcomes that are counted nationally.

    Dutch: Uitkomsten. De uitkomsten die landelijk worden geteld.

    Source: RJW bijlage 2, 4 [S26]
    """
    decision_taken: EvaluationDecision | MISSING = MISSING
    """
    What was decided about how to go on.

    Dutch: Hoe verder. Wat is besloten over hoe het verdergaat.

    Source: KGB [D]
    """
    next_evaluation_date: Date | MISSING = MISSING
    """
    The day on which family and professionals look back again.

    Dutch: Volgende evaluatie. De dag waarop gezin en professionals opnieuw terugkijken.

    Source: BJW 4.2.4 [S17]
    """
    explanation_for_family: Text
    """
    What it means for the family, in plain language.

    Dutch: Uitleg voor het gezin. Wat het voor het gezin betekent, in gewone taal.

    Source: JW 4.1.9 [S26]
    """
    extensions: Annotated[Items[Extension], Field(max_length=50)] | MISSING = MISSING
    """
    Additional facts of a supplier or region under names of their own. A receiver keeps what it does not know.

    Dutch: Uitbreidingen. Aanvullende gegevens van een leverancier of regio onder eigen namen. Een ontvanger bewaart wat hij niet kent.

    Source: KGB [D]
    """

    if TYPE_CHECKING:

        def replace(  # type: ignore[override]
            self,
            *,
            id: Id = ...,
            version: Version = ...,
            recorded_at: Moment = ...,
            recorded_by_id: Id = ...,
            custodian_id: Id = ...,
            valid_from_date: PartialDate | MISSING = ...,
            valid_to_date: PartialDate | MISSING = ...,
            confidentiality: Confidentiality = ...,
            information_categories: Annotated[
                Items[InformationCategory], Field(max_length=30, min_length=1), DISTINCT
            ] = ...,
            retention_class: Annotated[RetentionClass | ForeignCode, OPEN] = ...,
            family_id: Id = ...,
            kind: EvaluationType = ...,
            plan_ids: Annotated[Items[Id], Field(max_length=20), DISTINCT] | MISSING = ...,
            measure_ids: Annotated[Items[Id], Field(max_length=20), DISTINCT] | MISSING = ...,
            held_at: Moment = ...,
            held_by_id: Id = ...,
            participants: Annotated[Items[EvaluationParticipant], Field(max_length=10, min_length=1), DISTINCT] = ...,
            participant_ids: Annotated[Items[Id], Field(max_length=50), DISTINCT] | MISSING = ...,
            goal_results: Annotated[Items[GoalResult], Field(max_length=60)] | MISSING = ...,
            safety_now: Annotated[Items[SafetyJudgement], Field(max_length=50, min_length=1)] = ...,
            views: Annotated[Items[Statement], Field(max_length=50)] | MISSING = ...,
            outcomes: Annotated[Items[OutcomeItem], Field(max_length=20)] | MISSING = ...,
            decision_taken: EvaluationDecision | MISSING = ...,
            next_evaluation_date: Date | MISSING = ...,
            explanation_for_family: Text = ...,
            extensions: Annotated[Items[Extension], Field(max_length=50)] | MISSING = ...,
        ) -> Self: ...
