"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class SourceProtectedReason(StrEnum):
    """
    Why the family is not told who gave the information. The first three reasons are for professionals, the last one for everybody else.

    Dutch: Reden van bronbescherming. Waarom het gezin niet te horen krijgt wie de informatie gaf. De eerste drie redenen gelden voor beroepskrachten, de laatste voor alle anderen.

    Source: UBW 4.1.8(3) [S17]
    """

    BEDREIGING_MELDER = "BEDREIGING_MELDER"
    """
    Threat to the reporter: If the name became known, the professional who gave the information could be threatened or harmed.

    Dutch: Bedreiging van de melder. Als de naam bekend wordt, kan de beroepskracht die de informatie gaf worden bedreigd of schade oplopen.

    Source: UBW 4.1.8(3) [S17]
    """
    BEDREIGING_SLACHTOFFER = "BEDREIGING_SLACHTOFFER"
    """
    Threat to the victim: If it became known which professional spoke, the person who suffers the violence could be in danger.

    Dutch: Bedreiging van het slachtoffer. Als bekend wordt welke beroepskracht heeft gesproken, kan degene die het geweld ondergaat gevaar lopen.

    Source: UBW 4.1.8(3) [S17]
    """
    VERTROUWENSRELATIE = "VERTROUWENSRELATIE"
    """
    Harm to the relationship of trust: The family would lose its trust in the professional who gave the information, so that help could stop.

    Dutch: Schade aan de vertrouwensrelatie. Het gezin zou het vertrouwen verliezen in de beroepskracht die de informatie gaf, waardoor hulp kan stoppen.

    Source: UBW 4.1.8(3) [S17]
    """
    GEEN_TOESTEMMING_MELDER = "GEEN_TOESTEMMING_MELDER"
    """
    Reporter does not consent: Somebody who did not report as a professional, such as a neighbour, has not agreed that the name is passed on.

    Dutch: Melder geeft geen toestemming. Iemand die niet vanuit een beroep meldde, zoals een buur, vindt het niet goed dat de naam wordt doorgegeven.

    Source: UBW 4.1.8(3) [S17]
    """
