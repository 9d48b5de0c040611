"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class HandoverKind(StrEnum):
    """
    What is passed from one party to another: a worry, the work for a family, a measure or only a question.

    Dutch: Soort overdracht. Wat de ene partij aan de andere doorgeeft: een zorg, het werk voor een gezin, een maatregel of alleen een vraag.

    Source: KGB [D]
    """

    MELDING = "MELDING"
    """
    Report: A worry is placed with Safe at Home, which then has to judge what is needed.

    Dutch: Melding. Een zorg wordt bij Veilig Thuis neergelegd, dat dan moet beoordelen wat nodig is.

    Source: WMO 5.2.6 [S17]
    """
    VERWIJZING = "VERWIJZING"
    """
    Referral: Somebody is directed to another organisation for particular help. The referring party often stays involved.

    Dutch: Verwijzing. Iemand wordt voor bepaalde hulp naar een andere organisatie gestuurd. De verwijzer blijft vaak zelf betrokken.

    Source: KGB [D]
    """
    OVERDRACHT_CASUS = "OVERDRACHT_CASUS"
    """
    Transfer of the case: All work for the family moves to another organisation, and the first one stops.

    Dutch: Overdracht van de casus. Al het werk voor het gezin gaat naar een andere organisatie en de eerste stopt.

    Source: KGB [D]
    """
    OVERDRACHT_MAATREGEL = "OVERDRACHT_MAATREGEL"
    """
    Transfer of a measure: Another certified agency goes on with a running child protection measure or youth probation.

    Dutch: Overdracht van een maatregel. Een andere gecertificeerde instelling gaat verder met een lopende kinderbeschermingsmaatregel of jeugdreclassering.

    Source: RJW bijlage 2, 5.1.2, 5.3.3 [S26]
    """
    VTO = "VTO"
    """
    Request for investigation by the Child Care and Protection Board: An organisation that is allowed to do so asks the Child Care and Protection Board to examine whether a child needs a measure.

    Dutch: Verzoek tot onderzoek aan de Raad voor de Kinderbescherming. Een organisatie die dat mag, vraagt de Raad voor de Kinderbescherming te onderzoeken of een kind een maatregel nodig heeft.

    Source: JW 2.4, 3.1 [S26]
    """
    WARME_OVERDRACHT = "WARME_OVERDRACHT"
    """
    Warm handover: The old and the new worker speak to each other about the change, preferably together with the family, instead of only sending papers.

    Dutch: Warme overdracht. De oude en nieuwe hulpverlener bespreken de overgang met elkaar, liefst samen met het gezin, en sturen niet alleen stukken.

    Source: KGB [D]
    """
    INFORMATIEVERZOEK = "INFORMATIEVERZOEK"
    """
    Request for information: One party asks another what it knows. The work and the responsibility stay where they are.

    Dutch: Informatieverzoek. De ene partij vraagt de andere wat die weet. Het werk en de verantwoordelijkheid blijven waar ze zijn.

    Source: CORV [S]
    """
