"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class ConsentForm(StrEnum):
    """
    The way in which someone said yes, and by which it can be shown later.

    Dutch: Vorm van de toestemming. De manier waarop iemand ja zei, en waarmee dat later is te laten zien.

    Source: KGB [D], AVG 7(1) [G]
    """

    MONDELING_MET_VERSLAG = "MONDELING_MET_VERSLAG"
    """
    Spoken, with a record: The yes was said in a conversation; the worker wrote down when, to whom and in which words, and the person may read that.

    Dutch: Mondeling met verslag. Het ja is in een gesprek gezegd. De hulpverlener schreef op wanneer, aan wie en met welke woorden, en de persoon mag dat lezen.

    Source: KGB [D]
    """
    SCHRIFTELIJK = "SCHRIFTELIJK"
    """
    Written: There is a paper that says what the yes is for, signed by the one who gave it.

    Dutch: Schriftelijk. Er is een papier waarop staat waarvoor het ja geldt, met een handtekening van wie het gaf.

    Source: JW 7.3.6 [S], KGB [D]
    """
    DIGITAAL = "DIGITAAL"
    """
    Digital: The yes was given through a website, app or electronic signature, in a way that shows who gave it and when.

    Dutch: Digitaal. Het ja is gegeven via een website, app of elektronische handtekening, zo dat te zien is wie het gaf en wanneer.

    Source: KGB [D]
    """
