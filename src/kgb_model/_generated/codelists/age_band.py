"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class AgeBand(StrEnum):
    """
    The age of the person on the day the consent was given, as far as the law asks someone else to agree as well or instead.

    Dutch: Leeftijdsgroep. De leeftijd op de dag van de toestemming, voor zover de wet wil dat er ook een ander, of juist alleen een ander, ja zegt.

    Source: JW 7.3.4, 7.3.5, 7.3.15 [S26]
    """

    ONDER_12 = "ONDER_12"
    """
    Under 12: Parents with authority or the guardian decide in place of the child. The child is still told what is going on, in a way that it can understand.

    Dutch: Jonger dan 12 jaar. Ouders met gezag of de voogd beslissen in plaats van het kind. Het kind hoort wel wat er gebeurt, zo dat het dit kan begrijpen.

    Source: JW 7.3.15 [S26], JW 7.3.2(1) [S]
    """
    VAN_12_TOT_16 = "VAN_12_TOT_16"
    """
    From 12 to 16: The child says yes itself, and so do the parents with authority or the guardian. Without their yes it can only be done to prevent serious harm or when the child, after thinking it over, still wants it.

    Dutch: Van 12 tot 16 jaar. Het kind zegt zelf ja, en de ouders met gezag of de voogd ook. Zonder hun ja kan het alleen om ernstig nadeel te voorkomen of als het kind het na goed nadenken toch wil.

    Source: JW 7.3.4(2) [S26]
    """
    VANAF_16 = "VANAF_16"
    """
    16 or 17: The young person decides alone; the yes of parents is not needed. Someone else acts only when the young person cannot weigh up the matter.

    Dutch: 16 of 17 jaar. De jongere beslist zelf; een ja van de ouders is niet nodig. Een ander doet dat alleen als de jongere het niet goed kan overzien.

    Source: JW 7.3.5, 7.3.15(2) [S26]
    """
    VANAF_18 = "VANAF_18"
    """
    18 or over: An adult decides for himself or herself. Only who cannot weigh up the matter is represented, for instance by a curator or mentor.

    Dutch: 18 jaar of ouder. Een volwassene beslist zelf. Alleen wie het niet goed kan overzien, wordt vertegenwoordigd, bijvoorbeeld door een curator of mentor.

    Source: JW 7.3.4(1), 7.3.15(2)-(3) [S26], BW1 1:233 [S23]
    """
