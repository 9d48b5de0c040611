"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class WithoutHelpAnswer(StrEnum):
    """
    What a young person or parent answered when asked, at the end of the help, whether help is still needed.

    Dutch: Antwoord op de vraag of er nog hulp nodig is. Wat een jeugdige of ouder antwoordde toen aan het einde van de hulp werd gevraagd of er nog hulp nodig is.

    Source: RJW bijlage 2, 4.4 [S26]
    """

    ZELFDE_OF_ZWAARDERE_HULP = "ZELFDE_OF_ZWAARDERE_HULP"
    """
    As much help or more: The person expects that at least the help there was is still needed.

    Dutch: Evenveel hulp of meer. De persoon denkt dat er nog minstens zo veel hulp nodig is als er was.

    Source: RJW bijlage 2, 4.4 [S26]
    """
    LICHTERE_HULP = "LICHTERE_HULP"
    """
    Lighter help: The person expects to manage well with less help than there was.

    Dutch: Lichtere hulp. De persoon denkt het goed te redden met minder hulp dan er was.

    Source: RJW bijlage 2, 4.4 [S26]
    """
    NU_NIET_LATER_MISSCHIEN = "NU_NIET_LATER_MISSCHIEN"
    """
    Not now, perhaps later: The person can do without at this moment, but expects to ask for help again one day.

    Dutch: Nu niet, later misschien. De persoon kan het nu alleen af, maar verwacht later nog eens om hulp te vragen.

    Source: RJW bijlage 2, 4.4 [S26]
    """
    GEEN_HULP_NODIG = "GEEN_HULP_NODIG"
    """
    No more help: The person feels able to manage from here and does not expect to come back.

    Dutch: Geen hulp meer. De persoon kan nu alleen verder en verwacht niet terug te komen.

    Source: RJW bijlage 2, 4.4 [S26]
    """
