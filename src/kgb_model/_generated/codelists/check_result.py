"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class CheckResult(StrEnum):
    """
    What was found when somebody checked whether an agreement is kept.

    Dutch: Uitkomst van een controle. Wat bleek toen iemand naging of een afspraak wordt nagekomen.

    Source: KGB [D]
    """

    NAGEKOMEN = "NAGEKOMEN"
    """
    Kept: On the day of the check everybody did what was promised.

    Dutch: Nagekomen. Op de dag van de controle deed iedereen wat was beloofd.

    Source: KGB [D]
    """
    DEELS = "DEELS"
    """
    Partly kept: On the day of the check a part of what was promised was done, or not always.

    Dutch: Deels nagekomen. Op de dag van de controle werd een deel van wat was beloofd gedaan, of niet altijd.

    Source: KGB [D]
    """
    NIET = "NIET"
    """
    Not kept: On the day of the check what was promised had not been done. Those involved have to look at what follows.

    Dutch: Niet nagekomen. Op de dag van de controle was niet gedaan wat was beloofd. De betrokkenen moeten bekijken wat er volgt.

    Source: KGB [D]
    """
