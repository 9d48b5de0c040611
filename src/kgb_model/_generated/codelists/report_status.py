"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class ReportStatus(StrEnum):
    """
    What Safe at Home does with a report, as it tells the police or another sender who may hear this. It holds no content of the case.

    Dutch: Status van een melding. Wat Veilig Thuis met een melding doet, zoals het dat laat weten aan de politie of een andere afzender die dit mag horen. Er staat niets in over de inhoud van de zaak.

    Source: CORV [S]
    """

    NIET_ONTVANKELIJK = "NIET_ONTVANKELIJK"
    """
    Not taken up as a report: What came in cannot be dealt with as a report, for instance because the most necessary details are missing.

    Dutch: Niet als melding in behandeling genomen. Wat binnenkwam, kan niet als melding worden behandeld, bijvoorbeeld omdat de nodigste gegevens ontbreken.

    Source: CORV [S]
    """
    VERVOLG_BIJ_VT = "VERVOLG_BIJ_VT"
    """
    Safe at Home goes on: Safety was assessed, and Safe at Home itself takes the next steps with the family.

    Dutch: Veilig Thuis gaat verder. De veiligheid is beoordeeld en Veilig Thuis zet zelf de volgende stappen met het gezin.

    Source: CORV [S]
    """
    BEOORDEELD_OVERDRACHT = "BEOORDEELD_OVERDRACHT"
    """
    Assessed, to be handed over: Safety was assessed, and the outcome is that another party will go on with the family.

    Dutch: Beoordeeld, wordt overgedragen. De veiligheid is beoordeeld en de uitkomst is dat een andere partij met het gezin verdergaat.

    Source: CORV [S]
    """
    BEOORDEELD_GEEN_VERVOLG = "BEOORDEELD_GEEN_VERVOLG"
    """
    Assessed, no further steps needed: Safety was assessed, and nobody has to take a next step because of this report.

    Dutch: Beoordeeld, geen vervolg nodig. De veiligheid is beoordeeld en niemand hoeft vanwege deze melding een volgende stap te zetten.

    Source: CORV [S]
    """
    REGIONAAL_MAATWERK = "REGIONAAL_MAATWERK"
    """
    Regional approach: Safety was assessed, and a way of working follows that the organisations in this region have agreed among themselves.

    Dutch: Regionaal maatwerk. De veiligheid is beoordeeld en er volgt een werkwijze die de organisaties in deze regio met elkaar hebben afgesproken.

    Source: CORV [S]
    """
    OVERGEDRAGEN = "OVERGEDRAGEN"
    """
    Handed over: Another party has taken over. With that the work of Safe at Home for this report stops.

    Dutch: Overgedragen. Een andere partij heeft het overgenomen. Daarmee stopt het werk van Veilig Thuis voor deze melding.

    Source: CORV [S]
    """
    AFGESLOTEN_ZONDER_OVERDRACHT = "AFGESLOTEN_ZONDER_OVERDRACHT"
    """
    Closed without handover: Safe at Home has finished its work, and nobody needs to take over.

    Dutch: Afgesloten zonder overdracht. Veilig Thuis is klaar en niemand hoeft het over te nemen.

    Source: CORV [S]
    """
    ONJUIST_GEADRESSEERD = "ONJUIST_GEADRESSEERD"
    """
    Sent to the wrong address: The report belongs with another organisation or region. The sender has to send it again.

    Dutch: Verkeerd geadresseerd. De melding hoort bij een andere organisatie of regio. De afzender moet haar opnieuw sturen.

    Source: CORV [S]
    """
