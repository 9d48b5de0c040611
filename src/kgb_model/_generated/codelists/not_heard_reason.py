"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class NotHeardReason(StrEnum):
    """
    Why a child or parent was not heard before the decision. Where there is no record of a hearing, a reason is expected.

    Dutch: Reden van niet horen. Waarom een kind of ouder niet is gehoord voordat er werd beslist. Zonder verslag van het horen hoort er een reden te staan.

    Source: KGB [D], RV 800(3), 809 [S17]
    """

    AFGEZIEN = "AFGEZIEN"
    """
    Declined: The invitation was made, but the child or parent did not wish to use it.

    Dutch: Zelf afgezien. De uitnodiging was er, maar het kind of de ouder wilde er geen gebruik van maken.

    Source: KGB [D], RV 809(1) [S17]
    """
    ONBEDUIDEND = "ONBEDUIDEND"
    """
    Matter of minor importance: The judge found the matter so small that it was not necessary to have the child come for it.

    Dutch: Zaak van gering belang. De rechter vond de kwestie zo klein dat het niet nodig was om het kind ervoor te laten komen.

    Source: KGB [D], RV 809(1) [S17]
    """
    SPOED = "SPOED"
    """
    Emergency: Waiting was too dangerous, so the decision came first. The chance to be heard must still follow within two weeks.

    Dutch: Spoed. Wachten was te gevaarlijk, dus is eerst beslist. De kans om gehoord te worden moet binnen twee weken alsnog komen.

    Source: KGB [D], RV 800(3), 809(3) [S17]
    """
    NIET_IN_STAAT = "NIET_IN_STAAT"
    """
    Unable: The child or parent could not give a view at that moment, for example because of illness. It was not their own choice.

    Dutch: Niet in staat. Het kind of de ouder kon de eigen mening op dat moment niet geven, bijvoorbeeld door ziekte. Het was geen eigen keuze.

    Source: KGB [D]
    """
