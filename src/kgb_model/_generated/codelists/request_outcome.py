"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class RequestOutcome(StrEnum):
    """
    What the organisation did with a request about someone's own data. A refusal always names its ground and what one can do about it.

    Dutch: Uitkomst van het verzoek. Wat de organisatie met een verzoek over eigen gegevens deed. Bij een weigering staat altijd waarom, en wat iemand daartegen kan doen.

    Source: KGB [D]
    """

    TOEGEWEZEN = "TOEGEWEZEN"
    """
    Granted: All that was asked has been done or will be done.

    Dutch: Toegewezen. Alles wat is gevraagd, is gedaan of wordt gedaan.

    Source: KGB [D]
    """
    GEDEELTELIJK = "GEDEELTELIJK"
    """
    Granted in part: Some of what was asked is done and the rest is not. The reason is given for the part that was refused.

    Dutch: Gedeeltelijk toegewezen. Een deel van wat is gevraagd, gebeurt en de rest niet. Bij het deel dat is geweigerd, staat de reden.

    Source: KGB [D]
    """
    AFGEWEZEN_PRIVACY_ANDEREN = "AFGEWEZEN_PRIVACY_ANDEREN"
    """
    Refused for the privacy of others: Doing it would reveal private matters of somebody else. What can be given without that is given.

    Dutch: Afgewezen om de privacy van anderen. Het zou privézaken van een ander bekendmaken. Wat zonder dat gegeven kan worden, wordt wel gegeven.

    Source: JW 7.3.10 [S26], WMO 5.3.2(4) [S17]
    """
    AFGEWEZEN_VEILIGHEID = "AFGEWEZEN_VEILIGHEID"
    """
    Refused for safety: Doing it now would stand in the way of stopping violence or of finding out whether there is any.

    Dutch: Afgewezen om de veiligheid. Het zou het nu moeilijker maken om geweld te stoppen of om uit te zoeken of er geweld is.

    Source: WMO 5.3.2(4) [S17]
    """
    AFGEWEZEN_WETTELIJK = "AFGEWEZEN_WETTELIJK"
    """
    Refused under a law: A law stands in the way: the data have to be kept, it matters greatly to somebody else that they are kept, or this person may not make this request.

    Dutch: Afgewezen op grond van de wet. Een wet staat het niet toe: de gegevens moeten blijven, het is voor een ander van groot belang dat ze blijven, of deze persoon mag dit verzoek niet doen.

    Source: JW 7.3.9 [S26], WMO 5.3.5 [S17]
    """
    DOORVERWEZEN = "DOORVERWEZEN"
    """
    Referred to another organisation: Another organisation keeps these data and has to decide. The person was told which one.

    Dutch: Doorverwezen naar een andere organisatie. Een andere organisatie houdt deze gegevens bij en moet beslissen. De persoon hoorde welke dat is.

    Source: KGB [D]
    """
