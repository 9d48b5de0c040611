"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class HandoverRefusalReason(StrEnum):
    """
    Why the receiving party did not take over.

    Dutch: Reden van weigering. Waarom de ontvangende partij niet heeft overgenomen.

    Source: KGB [D]
    """

    GEEN_CAPACITEIT = "GEEN_CAPACITEIT"
    """
    No capacity: There are not enough people or places to start in time.

    Dutch: Geen capaciteit. Er zijn te weinig mensen of plekken om op tijd te beginnen.

    Source: KGB [D]
    """
    NIET_BEVOEGD = "NIET_BEVOEGD"
    """
    Not competent: This work is not a task of the receiving party, or the law does not allow it to do it.

    Dutch: Niet bevoegd. Dit werk hoort niet bij de taak van de ontvangende partij, of zij mag het volgens de wet niet doen.

    Source: KGB [D]
    """
    ONVOLLEDIG = "ONVOLLEDIG"
    """
    Incomplete: Information that is needed to take over is missing; it can be offered again when complete.

    Dutch: Onvolledig. Er ontbreekt informatie die nodig is om over te nemen. Als die er is, kan het opnieuw worden aangeboden.

    Source: KGB [D]
    """
    ANDERE_REGIO = "ANDERE_REGIO"
    """
    Other region: The family comes under an organisation in a different area.

    Dutch: Andere regio. Het gezin hoort bij een organisatie in een ander gebied.

    Source: KGB [D]
    """
    ANDERS = "ANDERS"
    """
    Other reason: None of the reasons above fits; the text says what the ground is.

    Dutch: Andere reden. Geen van de redenen hierboven past; in de tekst staat wat er speelt.

    Source: KGB [D]
    """
