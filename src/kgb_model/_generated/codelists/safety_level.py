"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class SafetyLevel(StrEnum):
    """
    A professional's judgement of how safe a person is at the moment of judging.

    Dutch: Mate van veiligheid. Het oordeel van een professional over hoe veilig iemand is op het moment van beoordelen.

    Source: MC [S], VAK [G], KGB [D]
    """

    ACUUT_ONVEILIG = "ACUUT_ONVEILIG"
    """
    Acutely unsafe: Someone is in danger right now, or a person who depends on others goes without the most basic care. Action is needed at once.

    Dutch: Acuut onveilig. Iemand is op dit moment in gevaar, of iemand die van anderen afhankelijk is krijgt de meest nodige zorg niet. Er moet meteen iets gebeuren.

    Source: MC [S]
    """
    STRUCTUREEL_ONVEILIG = "STRUCTUREEL_ONVEILIG"
    """
    Structurally unsafe: Harm keeps happening or is very likely to happen again, even if there is no danger at this very moment.

    Dutch: Structureel onveilig. Er gebeurt steeds opnieuw iets schadelijks of de kans daarop is groot, ook als er op dit moment geen direct gevaar is.

    Source: MC [S]
    """
    RISICO = "RISICO"
    """
    At risk: Strong risk factors are present, but it has not been found that anyone is being harmed.

    Dutch: Risico op onveiligheid. Er zijn sterke risicofactoren, maar niet is gebleken dat iemand schade oploopt.

    Source: VAK [G]
    """
    VOLDOENDE_VEILIG = "VOLDOENDE_VEILIG"
    """
    Safe enough: At this moment there is no good reason to suspect violence or neglect. That can change later.

    Dutch: Voldoende veilig. Op dit moment is er geen goede reden om geweld of verwaarlozing te vermoeden. Dat kan later veranderen.

    Source: VAK [G]
    """
    ONVOLDOENDE_INFO = "ONVOLDOENDE_INFO"
    """
    Insufficient information: Too little is known to say how safe it is. A date has to be set on which this is looked at again.

    Dutch: Onvoldoende informatie. Er is te weinig bekend om te zeggen hoe veilig het is. Er moet een datum komen waarop dit opnieuw wordt bekeken.

    Source: KGB [D]
    """
