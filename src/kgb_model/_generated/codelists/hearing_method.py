"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class HearingMethod(StrEnum):
    """
    How a child or parent was able to give their own view before the decision was taken.

    Dutch: Manier van horen. Hoe een kind of ouder de eigen mening heeft kunnen geven voordat er werd beslist.

    Source: KGB [D], RV 809 [S17]
    """

    GESPREK = "GESPREK"
    """
    Conversation in person: The child or parent spoke with the judge in person, in the same room.

    Dutch: Gesprek. Het kind of de ouder heeft de rechter zelf gesproken, in dezelfde ruimte.

    Source: KGB [D], RV 809(1) [S17]
    """
    BRIEF = "BRIEF"
    """
    Letter: The view was sent to the judge on paper or by e-mail; there was no conversation.

    Dutch: Brief. De mening is op papier of per e-mail aan de rechter gestuurd; er was geen gesprek.

    Source: KGB [D], RV 809(1) [S17]
    """
    VIDEO = "VIDEO"
    """
    Video call: The child or parent and the judge saw and spoke to each other at a distance, through a screen.

    Dutch: Videogesprek. Kind of ouder en rechter zagen en spraken elkaar op afstand, via een scherm.

    Source: KGB [D], RV 809(1) [S17]
    """
    VIA_BIJZONDERE_CURATOR = "VIA_BIJZONDERE_CURATOR"
    """
    Through the guardian ad litem: A person appointed by the court to stand up for the child's interest passed on the child's view.

    Dutch: Via de bijzondere curator. Een door de rechter benoemde persoon die voor het belang van het kind opkomt, heeft de mening van het kind overgebracht.

    Source: KGB [D], RV 809(1) [S17], BW1 1:250 [S23]
    """
    VIA_ADVOCAAT = "VIA_ADVOCAAT"
    """
    Through the lawyer: The lawyer told what the child or parent thinks of it; they did not speak with the judge themselves.

    Dutch: Via de advocaat. De eigen advocaat heeft verteld wat het kind of de ouder ervan vindt; zij spraken de rechter niet zelf.

    Source: KGB [D], JW 6.1.10(4) [S26]
    """
    ANDERS = "ANDERS"
    """
    In another way: The view was given differently, for example with a drawing, a recording or the help of a trusted person. Describe how.

    Dutch: Op een andere manier. De mening is anders gegeven, bijvoorbeeld met een tekening, een opname of hulp van een vertrouwd persoon. Beschrijf hoe.

    Source: KGB [D]
    """
