"""Generated from spec/ by `make generate`. Do not edit."""

from __future__ import annotations

from typing import Annotated

from kgb_model.base import Model
from pydantic import MISSING, ConfigDict, Field
from typing_extensions import TypeAliasType

from .codelists.confidentiality import Confidentiality
from .codelists.evaluation_decision import EvaluationDecision
from .codelists.evaluation_participant import EvaluationParticipant
from .codelists.evaluation_type import EvaluationType
from .codelists.goal_status import GoalStatus
from .codelists.informant_type import InformantType
from .codelists.information_category import InformationCategory
from .codelists.outcome_criterion import OutcomeCriterion
from .codelists.retention_class import RetentionClass as RetentionClass_1
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

Score = TypeAliasType("Score", Annotated[int, Field(ge=1, le=10, title="Score")])
"""
The mark from 1 to 10 for how useful the help was.

Dutch: Cijfer. Het cijfer van 1 tot 10 voor het nut van de hulp.

Source: RJW bijlage 2, 4 [S26]
"""


RetentionClass = TypeAliasType(
    "RetentionClass",
    Annotated[RetentionClass_1 | ForeignCode, Field(title="Retention class")],
)
"""
By which term this record is kept and then destroyed.

Dutch: Bewaarklasse. Volgens welke termijn dit gegeven wordt bewaard en daarna vernietigd.

Source: JW 7.3.8(3) [S26], WMO 5.3.4 [S17]
"""


class GoalResult(Model):
    """
    What became of one goal, and what shows it.

    Dutch: Resultaat van een doel. Wat er van een doel is geworden, en waaraan je dat ziet.

    Source: KGB [D]
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    goal_id: Annotated[Id, Field(alias="goalId", title="Goal")]
    """
    The goal concerned.

    Dutch: Doel. Het doel waar het om gaat.

    Source: BJW 4.2.4 [S17]
    """
    status: Annotated[GoalStatus, Field(title="Status")]
    """
    Where the goal stands now.

    Dutch: Status. Hoe het nu met het doel staat.

    Source: KGB [D]
    """
    evidence: Annotated[Text, Field(title="What shows it")]
    """
    What people see that shows it.

    Dutch: Waaraan je het ziet. Wat mensen zien waaruit het blijkt.

    Source: KGB [D]
    """


Criterion = TypeAliasType(
    "Criterion", Annotated[OutcomeCriterion | ForeignCode, Field(title="Criterion")]
)
"""
Which outcome is asked about.

Dutch: Criterium. Naar welke uitkomst is gevraagd.

Source: RJW bijlage 2, 4 [S26]
"""


class OutcomeItem(Model):
    """
    One answer to one of the questions by which results are counted nationally.

    Dutch: Uitkomstvraag. Een antwoord op een van de vragen waarmee resultaten landelijk worden geteld.

    Source: RJW bijlage 2, 4 [S26]
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    criterion: Annotated[Criterion, Field(title="Criterion")]
    """
    Which outcome is asked about.

    Dutch: Criterium. Naar welke uitkomst is gevraagd.

    Source: RJW bijlage 2, 4 [S26]
    """
    answer: Annotated[WithoutHelpAnswer | MISSING, Field(title="Answer")] = MISSING
    """
    The answer to whether one can go on without help.

    Dutch: Antwoord. Het antwoord op de vraag of het zonder hulp verder kan.

    Source: RJW bijlage 2, 4.4 [S26]
    """
    score: Annotated[Score | MISSING, Field(ge=1, le=10, title="Score")] = MISSING
    """
    The mark from 1 to 10 for how useful the help was.

    Dutch: Cijfer. Het cijfer van 1 tot 10 voor het nut van de hulp.

    Source: RJW bijlage 2, 4 [S26]
    """
    informant: Annotated[InformantType, Field(title="Answered by")]
    """
    Who answered.

    Dutch: Beantwoord door. Wie het antwoord gaf.

    Source: RJW bijlage 2, 4.5 [S26]
    """


class Evaluation(Model):
    """
    A moment at which family and professionals look back: what was reached, how safe it is now for each person, and how to go on.

    Dutch: Evaluatie. Een moment waarop gezin en professionals terugkijken: wat is bereikt, hoe veilig het nu is voor ieder, en hoe het verdergaat.

    Source: BJW 4.2.4 [S17], RJW bijlage 2, 4 [S26], TS [S]
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    id: Id
    version: Version
    recorded_at: Annotated[Moment, Field(alias="recordedAt", title="Recorded at")]
    """
    The moment at which this version was recorded by the organisation that recorded it.

    Dutch: Vastgelegd op. Het moment waarop deze versie is vastgelegd door de organisatie die haar vastlegde.

    Source: JW 7.3.8 [S26]
    """
    recorded_by_id: Annotated[Id, Field(alias="recordedById", title="Recorded by")]
    """
    The organisation that recorded this version and answers for it.

    Dutch: Vastgelegd door. De organisatie die deze versie heeft vastgelegd en ervoor instaat.

    Source: JW 7.3.8 [S26]
    """
    custodian_id: Annotated[Id, Field(alias="custodianId", title="Custodian")]
    """
    The organisation that keeps this record and answers for it.

    Dutch: Beheerder. De organisatie die dit gegeven bewaart en ervoor verantwoordelijk is.

    Source: AVG 4(7) [G]
    """
    valid_from_date: Annotated[
        PartialDate | MISSING, Field(alias="validFromDate", title="Valid from")
    ] = MISSING
    """
    From when this holds in the real world, apart from when it was recorded.

    Dutch: Geldig vanaf. Vanaf wanneer dit in werkelijkheid geldt, los van wanneer het is vastgelegd.

    Source: KGB [D]
    """
    valid_to_date: Annotated[
        PartialDate | MISSING, Field(alias="validToDate", title="Valid to")
    ] = MISSING
    """
    Up to and including when this holds in the real world, apart from when it was recorded.

    Dutch: Geldig tot en met. Tot en met wanneer dit in werkelijkheid geldt, los van wanneer het is vastgelegd.

    Source: KGB [D]
    """
    confidentiality: Annotated[Confidentiality, Field(title="Confidentiality")]
    """
    How carefully this information is shielded when it is shown or shared.

    Dutch: Vertrouwelijkheid. Hoe zorgvuldig deze informatie is afgeschermd bij tonen of delen.

    Source: KGB [D]
    """
    information_categories: Annotated[
        list[InformationCategory],
        Field(alias="informationCategories", max_length=30, min_length=1),
    ]
    """
    What kinds of information this record holds; sharing is allowed or not for each of them.

    Dutch: Soorten informatie. Welke soorten informatie dit gegeven bevat; per soort mag er worden gedeeld of niet.

    Source: AVG 5 [G], KGB [D]
    """
    retention_class: Annotated[
        RetentionClass, Field(alias="retentionClass", title="Retention class")
    ]
    """
    By which term this record is kept and then destroyed.

    Dutch: Bewaarklasse. Volgens welke termijn dit gegeven wordt bewaard en daarna vernietigd.

    Source: JW 7.3.8(3) [S26], WMO 5.3.4 [S17]
    """
    family_id: Annotated[Id, Field(alias="familyId", title="Family")]
    """
    The family concerned.

    Dutch: Gezin. Het gezin om wie het gaat.

    Source: KGB [D]
    """
    kind: Annotated[EvaluationType, Field(title="Kind")]
    """
    What kind of evaluation it is.

    Dutch: Soort. Wat voor evaluatie het is.

    Source: KGB [D]
    """
    plan_ids: Annotated[list[Id] | MISSING, Field(alias="planIds", max_length=20)] = (
        MISSING
    )
    """
    The plans that were looked at.

    Dutch: Plannen. De plannen waarnaar is gekeken.

    Source: BJW 4.2.4 [S17]
    """
    measure_ids: Annotated[
        list[Id] | MISSING, Field(alias="measureIds", max_length=20)
    ] = MISSING
    """
    The measures that were looked at.

    Dutch: Maatregelen. De maatregelen waarnaar is gekeken.

    Source: BW1 1:265k(2) [S23]
    """
    held_at: Annotated[Moment, Field(alias="heldAt", title="Held at")]
    """
    The moment at which they met.

    Dutch: Gehouden op. Het moment waarop zij bij elkaar kwamen.

    Source: JW 6.2.9(8) [S26]
    """
    held_by_id: Annotated[Id, Field(alias="heldById", title="Held by")]
    """
    The organisation that arranged it.

    Dutch: Gehouden door. De organisatie die het organiseerde.

    Source: KGB [D]
    """
    participants: Annotated[
        list[EvaluationParticipant], Field(max_length=10, min_length=1)
    ]
    """
    What kinds of people took part.

    Dutch: Deelnemers. Wat voor mensen meededen.

    Source: JW 6.2.9 [S26]
    """
    participant_ids: Annotated[
        list[Id] | MISSING, Field(alias="participantIds", max_length=50)
    ] = MISSING
    """
    The members and others who took part themselves.

    Dutch: Personen die meededen. De gezinsleden en anderen die zelf meededen.

    Source: JW 6.2.9 [S26]
    """
    goal_results: Annotated[
        list[GoalResult] | MISSING, Field(alias="goalResults", max_length=60)
    ] = MISSING
    """
    What became of each goal.

    Dutch: Resultaat per doel. Wat er van elk doel is geworden.

    Source: RJW bijlage 2, 4 [S26]
    """
    safety_now: Annotated[
        list[SafetyJudgement], Field(alias="safetyNow", max_length=50, min_length=1)
    ]
    """
    How safe it is now, for each person apart.

    Dutch: Veiligheid nu. Hoe veilig het nu is, voor ieder apart.

    Source: TS [S]
    """
    views: Annotated[list[Statement] | MISSING, Field(max_length=50)] = MISSING
    """
    What children, parents and others say of it, in their own words.

    Dutch: Wat mensen zelf zeggen. Wat kinderen, ouders en anderen ervan zeggen, in eigen woorden.

    Source: JW 4.1.3(2) [S26]
    """
    outcomes: Annotated[list[OutcomeItem] | MISSING, Field(max_length=20)] = MISSING
    """
    The outcomes that are counted nationally.

    Dutch: Uitkomsten. De uitkomsten die landelijk worden geteld.

    Source: RJW bijlage 2, 4 [S26]
    """
    decision_taken: Annotated[
        EvaluationDecision | MISSING, Field(alias="decisionTaken", title="How to go on")
    ] = MISSING
    """
    What was decided about how to go on.

    Dutch: Hoe verder. Wat is besloten over hoe het verdergaat.

    Source: KGB [D]
    """
    next_evaluation_date: Annotated[
        Date | MISSING, Field(alias="nextEvaluationDate", title="Next evaluation")
    ] = MISSING
    """
    The day on which family and professionals look back again.

    Dutch: Volgende evaluatie. De dag waarop gezin en professionals opnieuw terugkijken.

    Source: BJW 4.2.4 [S17]
    """
    explanation_for_family: Annotated[
        Text, Field(alias="explanationForFamily", title="Explanation for the family")
    ]
    """
    What it means for the family, in plain language.

    Dutch: Uitleg voor het gezin. Wat het voor het gezin betekent, in gewone taal.

    Source: JW 4.1.9 [S26]
    """
    extensions: Annotated[list[Extension] | MISSING, Field(max_length=50)] = MISSING
    """
    Additional facts of a supplier or region under names of their own. A receiver keeps what it does not know.

    Dutch: Uitbreidingen. Aanvullende gegevens van een leverancier of regio onder eigen namen. Een ontvanger bewaart wat hij niet kent.

    Source: KGB [D]
    """
