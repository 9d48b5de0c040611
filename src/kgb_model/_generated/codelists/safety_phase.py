"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class SafetyPhase(StrEnum):
    """
    Which phase of the work on safety something belongs to. Recovery has a chance only when it is safe now and the risks are being dealt with.

    Dutch: Fase van werken aan veiligheid. Bij welke fase van het werken aan veiligheid iets hoort. Herstel krijgt pas kans als het nu veilig is en er aan de risico's wordt gewerkt.

    Source: VT_PROTOCOL [S]
    """

    DIRECTE_VEILIGHEID = "DIRECTE_VEILIGHEID"
    """
    Immediate safety: First everybody is made safe now, with short agreements that are checked.

    Dutch: Directe veiligheid. Eerst wordt iedereen nu in veiligheid gebracht, met korte afspraken die worden gecontroleerd.

    Source: VT_PROTOCOL [G]
    """
    RISICOGESTUURDE_ZORG = "RISICOGESTUURDE_ZORG"
    """
    Help aimed at the risks: It is safe for now, and help works on what could make it unsafe again.

    Dutch: Hulp gericht op de risico's. Het is nu veilig, en de hulp werkt aan wat het weer onveilig kan maken.

    Source: VT_PROTOCOL [G]
    """
    HERSTEL = "HERSTEL"
    """
    Recovery: It has been safe for a time. Family members work on what the violence or neglect did to them and to each other.

    Dutch: Herstel. Het is al een tijd veilig. Gezinsleden werken aan wat het geweld of de verwaarlozing met hen en met elkaar heeft gedaan.

    Source: VT_PROTOCOL [G]
    """
