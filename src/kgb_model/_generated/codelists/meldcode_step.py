"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class MeldcodeStepCode(StrEnum):
    """
    The steps that a professional goes through when there may be violence or abuse. Which step was taken when shows how carefully a report came about.

    Dutch: Stap van de meldcode. De stappen die een professional doorloopt als er misschien geweld of mishandeling is. Welke stap wanneer is gezet, laat zien hoe zorgvuldig een melding tot stand kwam.

    Source: MC 2 [S17]
    """

    STAP1 = "STAP1"
    """
    Step 1: map the signals: The professional writes down what was seen and heard, without drawing conclusions from it.

    Dutch: Stap 1: signalen in kaart brengen. De professional schrijft op wat is gezien en gehoord, zonder er al een conclusie aan te verbinden.

    Source: MC 2 [S17]
    """
    STAP2 = "STAP2"
    """
    Step 2: consult: The signals are discussed with an expert colleague, with Safe at Home, or with someone who can explain injuries.

    Dutch: Stap 2: overleggen. De signalen worden besproken met een deskundige collega, met Veilig Thuis of met iemand die letsel kan duiden.

    Source: MC 2 [S17]
    """
    STAP3 = "STAP3"
    """
    Step 3: talk with those involved: The worries are shared with the parents, the child or the adult concerned, and they say how they see it. It is skipped only when the talk itself is dangerous.

    Dutch: Stap 3: praten met de betrokkenen. De zorgen worden gedeeld met de ouders, het kind of de volwassene om wie het gaat, en zij zeggen hoe zij het zien. Deze stap vervalt alleen als het gesprek zelf gevaarlijk is.

    Source: MC 2 [S17]
    """
    STAP4 = "STAP4"
    """
    Step 4: weigh: With all that is known, the professional judges how likely and how serious violence or abuse is.

    Dutch: Stap 4: wegen. Met alles wat bekend is, beoordeelt de professional hoe waarschijnlijk en hoe ernstig geweld of mishandeling is.

    Source: MC 2 [S17]
    """
    STAP5 = "STAP5"
    """
    Step 5: decide: The choice is made: report to Safe at Home, give or organise help, or both.

    Dutch: Stap 5: beslissen. De keuze wordt gemaakt: melden bij Veilig Thuis, hulp geven of regelen, of allebei.

    Source: MC 2 [S17]
    """
    KINDCHECK = "KINDCHECK"
    """
    Kindcheck: A professional who is worried about an adult finds out whether children depend on that adult and whether they are safe. It can come before or beside the steps.

    Dutch: Kindcheck. Een professional die zich zorgen maakt over een volwassene gaat na of er kinderen van die volwassene afhankelijk zijn en of zij veilig zijn. Dat kan vóór of naast de stappen.

    Source: MC 2 [S17]
    """
