"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class EvaluationDecision(StrEnum):
    """
    What those present decided at the end of the evaluation about how to go on.

    Dutch: Besluit na de evaluatie. Wat de aanwezigen aan het eind van de evaluatie besloten over hoe het verdergaat.

    Source: KGB [D]
    """

    VOORTZETTEN = "VOORTZETTEN"
    """
    Continue: The plan and the help stay as they are, because they work or need more time.

    Dutch: Voortzetten. Het plan en de hulp blijven zoals ze zijn, omdat ze werken of nog tijd nodig hebben.

    Source: KGB [D]
    """
    BIJSTELLEN = "BIJSTELLEN"
    """
    Adjust: Goals, agreements or help change, at about the same weight as before.

    Dutch: Bijstellen. Doelen, afspraken of hulp veranderen, maar het wordt niet veel lichter of zwaarder.

    Source: KGB [D]
    """
    AFBOUWEN = "AFBOUWEN"
    """
    Reduce: There will be less help or less control step by step, because things go better.

    Dutch: Afbouwen. Er komt stap voor stap minder hulp of minder toezicht, omdat het beter gaat.

    Source: KGB [D]
    """
    AFSLUITEN = "AFSLUITEN"
    """
    Close: The help, the plan or the measure stops. It is said who the family can turn to later.

    Dutch: Afsluiten. De hulp, het plan of de maatregel stopt. Er wordt verteld bij wie het gezin later terechtkan.

    Source: KGB [D]
    """
    ESCALEREN = "ESCALEREN"
    """
    Step up: What is done now does not make it safe enough, so heavier help or another authority is called in. The family hears this beforehand, unless that would be dangerous.

    Dutch: Opschalen. Wat er nu gebeurt, maakt het niet veilig genoeg. Daarom komt er zwaardere hulp of wordt een andere instantie ingeschakeld; het gezin hoort dit vooraf, tenzij dat gevaarlijk is.

    Source: KGB [D]
    """
