"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class AssessmentKind(StrEnum):
    """
    Which kind of examination of safety or of the family's situation took place.

    Dutch: Soort beoordeling. Welk soort onderzoek naar veiligheid of naar de situatie van het gezin is gedaan.

    Source: UBW 4.1.7 [S17], VT_PROTOCOL [S], KGB [D]
    """

    TRIAGE = "TRIAGE"
    """
    Triage: Safe at Home weighs a new report in a short time and decides what has to follow and who will do it. Each report is weighed separately.

    Dutch: Triage. Veilig Thuis weegt een nieuwe melding in korte tijd en beslist wat er moet volgen en wie dat doet. Elke melding wordt apart gewogen.

    Source: UBW 4.1.7 [S17], URW bijlage A, 3.7 [S25]
    """
    VEILIGHEIDSBEOORDELING = "VEILIGHEIDSBEOORDELING"
    """
    Safety assessment: A professional judges how safe everyone in the family is now, and what is needed to make it safe.

    Dutch: Veiligheidsbeoordeling. Een professional beoordeelt hoe veilig iedereen in het gezin nu is en wat nodig is om het veilig te maken.

    Source: VT_PROTOCOL [S]
    """
    ONDERZOEK_VT = "ONDERZOEK_VT"
    """
    Investigation by Safe at Home: Safe at Home talks with the people concerned and with professionals to find out whether there is violence or abuse.

    Dutch: Onderzoek door Veilig Thuis. Veilig Thuis praat met betrokkenen en professionals om uit te zoeken of er sprake is van geweld of mishandeling.

    Source: WMO 4.1.1(2) [S17], UBW 4.1.7 [S17], URW bijlage A, 4.3 [S25]
    """
    RAADSONDERZOEK = "RAADSONDERZOEK"
    """
    Investigation by the Child Care and Protection Board: The Child Care and Protection Board examines whether a measure by the judge is needed to protect the child.

    Dutch: Raadsonderzoek. De Raad voor de Kinderbescherming onderzoekt of een maatregel van de rechter nodig is om het kind te beschermen.

    Source: JW 3.1 [S]
    """
    GEZINSTAXATIE = "GEZINSTAXATIE"
    """
    Family assessment: A worker and the family look together at strengths, worries and needs in all parts of life, as a start for the plan.

    Dutch: Gezinstaxatie. Een hulpverlener en het gezin kijken samen naar krachten, zorgen en behoeften op alle leefgebieden, als begin van het plan.

    Source: KGB [D]
    """
    MONITORING = "MONITORING"
    """
    Monitoring: After the start of help or a handover, someone checks at agreed moments whether it is and stays safe.

    Dutch: Monitoring. Na de start van hulp of na een overdracht wordt op afgesproken momenten nagegaan of het veilig is en blijft.

    Source: VT_PROTOCOL [S]
    """
