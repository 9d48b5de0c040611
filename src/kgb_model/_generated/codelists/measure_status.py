"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class MeasureStatus(StrEnum):
    """
    Where a measure stands now, from request to end. An extension is a new measure that points to the previous one, not a status.

    Dutch: Status van de maatregel. Hoe het er nu met een maatregel voor staat, van aanvraag tot einde. Een verlenging is een nieuwe maatregel die naar de vorige verwijst, geen status.

    Source: KGB [D]
    """

    AANGEVRAAGD = "AANGEVRAAGD"
    """
    Requested: Somebody has asked for the measure, but nothing has been decided yet.

    Dutch: Aangevraagd. Iemand heeft om de maatregel gevraagd, maar er is nog niet beslist.

    Source: KGB [D]
    """
    VERLEEND = "VERLEEND"
    """
    Granted, not started: The measure may be carried out, but that has not begun.

    Dutch: Verleend, nog niet gestart. De maatregel mag worden uitgevoerd, maar dat is nog niet begonnen.

    Source: KGB [D]
    """
    ACTIEF = "ACTIEF"
    """
    Active: The measure has started and is in force at this moment.

    Dutch: Actief. De maatregel is begonnen en geldt op dit moment.

    Source: KGB [D]
    """
    GESCHORST = "GESCHORST"
    """
    Suspended: The measure still exists, but may not be carried out for the time being.

    Dutch: Geschorst. De maatregel bestaat nog, maar mag voorlopig niet worden uitgevoerd.

    Source: KGB [D]
    """
    BEEINDIGD = "BEEINDIGD"
    """
    Ended: The measure has run and has stopped. The reason for the end is recorded separately.

    Dutch: Beëindigd. De maatregel heeft gelopen en is gestopt. De reden van het einde staat er apart bij.

    Source: KGB [D]
    """
    VERVALLEN = "VERVALLEN"
    """
    Lapsed: The measure no longer counts because the law says so, for example after three months without being carried out. No separate decision was needed.

    Dutch: Vervallen. De maatregel geldt niet meer omdat de wet dat zo bepaalt, bijvoorbeeld na drie maanden niet uitvoeren. Er was geen aparte beslissing voor nodig.

    Source: KGB [D], BW1 1:265c(3) [S23], JW 6.1.12(3) [S26]
    """
    INGETROKKEN = "INGETROKKEN"
    """
    Withdrawn: Whoever asked for the measure took that back before the measure began.

    Dutch: Ingetrokken. Wie om de maatregel vroeg, heeft dat teruggenomen voordat de maatregel begon.

    Source: KGB [D]
    """
    AFGEWEZEN = "AFGEWEZEN"
    """
    Refused: The measure was asked for, but the decider said no. It will not happen.

    Dutch: Afgewezen. Er is om de maatregel gevraagd, maar de beslisser heeft nee gezegd. De maatregel komt er niet.

    Source: KGB [D]
    """
