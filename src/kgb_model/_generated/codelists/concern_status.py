"""Generated from spec/ by `make generate`. Do not edit."""

from enum import StrEnum


class ConcernStatus(StrEnum):
    """
    What has become of a concern since it was recorded.

    Dutch: Status van een zorg. Wat er met een zorg is gebeurd sinds die is vastgelegd.

    Source: KGB [D]
    """

    OPEN = "OPEN"
    """
    Open: The worry is on record, but nobody has started to work on it yet.

    Dutch: Open. De zorg is vastgelegd, maar er is nog niemand mee begonnen.

    Source: KGB [D]
    """
    IN_BEHANDELING = "IN_BEHANDELING"
    """
    Being worked on: Someone is looking into the worry or is working with the family to take it away.

    Dutch: In behandeling. Iemand onderzoekt de zorg of werkt met het gezin om die weg te nemen.

    Source: KGB [D]
    """
    OPGELOST = "OPGELOST"
    """
    Resolved: The reason to worry was there, but it has been taken away.

    Dutch: Opgelost. Er was reden tot zorg, maar die is weggenomen.

    Source: KGB [D]
    """
    NIET_BEVESTIGD = "NIET_BEVESTIGD"
    """
    Not confirmed: It was looked into, and there turned out to be too little ground for the worry.

    Dutch: Niet bevestigd. Het is bekeken en er bleek te weinig grond voor de zorg te zijn.

    Source: KGB [D]
    """
    OVERGEDRAGEN = "OVERGEDRAGEN"
    """
    Handed over: Another organisation has accepted the worry and now works on it.

    Dutch: Overgedragen. Een andere organisatie heeft de zorg aanvaard en werkt er nu aan.

    Source: KGB [D]
    """
    VERVALLEN = "VERVALLEN"
    """
    Lapsed: The worry no longer plays a part without having been solved, for example because a newer record replaces it.

    Dutch: Vervallen. De zorg speelt geen rol meer zonder dat die is opgelost, bijvoorbeeld omdat een nieuwere zorg ervoor in de plaats komt.

    Source: KGB [D]
    """
