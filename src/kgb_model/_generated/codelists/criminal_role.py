"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class CriminalRole(StrEnum):
    """
    The part that somebody has in a criminal matter around a report. It is criminal data and says nothing about guilt.

    Dutch: Rol in een strafzaak. De plaats die iemand heeft in een strafzaak rond een melding. Het is een strafrechtelijk gegeven en zegt niets over schuld.

    Source: CORV [S], AVG 10 [G], UAVG 31-33 [G]
    """

    VERDACHTE = "VERDACHTE"
    """
    Suspect: The police or the prosecutor think that this person may have committed an offence. Nothing has been proved by that.

    Dutch: Verdachte. De politie of de officier van justitie denkt dat deze persoon een strafbaar feit kan hebben gepleegd. Daarmee is niets bewezen.

    Source: CORV [S], AVG 10 [G], UAVG 31-33 [G]
    """
    SLACHTOFFER = "SLACHTOFFER"
    """
    Victim: The offence was done to this person, who suffers harm in body, mind or belongings because of it.

    Dutch: Slachtoffer. Het strafbare feit is deze persoon aangedaan, die er schade van heeft aan lichaam, geest of bezit.

    Source: CORV [S], AVG 10 [G], UAVG 31-33 [G]
    """
    BENADEELDE = "BENADEELDE"
    """
    Injured party: Suffers a loss through the offence without having undergone it personally.

    Dutch: Benadeelde. Lijdt schade door het strafbare feit zonder het zelf te hebben ondergaan.

    Source: CORV [S], AVG 10 [G], UAVG 31-33 [G]
    """
    GETUIGE = "GETUIGE"
    """
    Witness: Saw or heard something of it, or can tell about it in another way, and is not suspected.

    Dutch: Getuige. Zag of hoorde er iets van, of kan er op een andere manier over vertellen, en wordt niet verdacht.

    Source: CORV [S], AVG 10 [G], UAVG 31-33 [G]
    """
    AANGEVER = "AANGEVER"
    """
    Complainant: Told the police about the offence, so that it can be investigated. That need not be the victim.

    Dutch: Aangever. Heeft het strafbare feit bij de politie aangegeven, zodat het kan worden onderzocht. Dat hoeft niet het slachtoffer te zijn.

    Source: CORV [S], AVG 10 [G], UAVG 31-33 [G]
    """
